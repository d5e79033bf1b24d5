/*
 * divides: divides by zero.
 *
 * Shows: that a divide error in a driver stops that driver, with a report that names the place, and nothing else.
 */
#include <ntddk.h>

static volatile ULONG Zero;

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    (void)driver;
    (void)registry_path;
    return (NTSTATUS)(1000 / Zero);
}
