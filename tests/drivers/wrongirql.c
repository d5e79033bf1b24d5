/*
 * wrongirql: calls a function for PASSIVE_LEVEL at DISPATCH_LEVEL.
 *
 * Shows: that this is noticed although the call succeeds.
 */
#include <ntddk.h>

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    WCHAR text[12];
    UNICODE_STRING number;
    NTSTATUS status;
    KIRQL before;
    (void)driver;
    (void)registry_path;
    number.Buffer = text;
    number.Length = 0;
    number.MaximumLength = sizeof text;
    KeRaiseIrql(DISPATCH_LEVEL, &before);
    status = RtlIntegerToUnicodeString(42, 10, &number);
    KeLowerIrql(before);
    return status;
}
