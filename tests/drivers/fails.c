/*
 * fails: a driver that finds nothing to do.
 *
 * Shows: that a failing DriverEntry is reported with its status, and that the driver is gone afterwards.
 */
#include <ntddk.h>

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    (void)driver;
    (void)registry_path;
    DbgPrint("fails: my device is not there\n");
    return STATUS_NO_SUCH_DEVICE;
}
