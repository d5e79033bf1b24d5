/*
 * bugchecks: gives up on the whole system.
 *
 * Shows: that a driver's stop code stops that driver, with a report that has the code and its parameters, and nothing else.
 */
#include <ntddk.h>

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    (void)driver;
    (void)registry_path;
    KeBugCheckEx(0x4A414E55, 0x11, 0x22, 0x33, 0x44);
    return STATUS_SUCCESS;
}
