/*
 * twice: completes one request packet two times.
 *
 * Shows: that the second completion is noticed and changes nothing. (The first one gives the packet back: nobody above it keeps it.)
 */
#include <ntddk.h>

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    PIRP irp = IoAllocateIrp(1, FALSE);
    (void)driver;
    (void)registry_path;
    if (!irp)
        return STATUS_INSUFFICIENT_RESOURCES;
    IoSetNextIrpStackLocation(irp);
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
