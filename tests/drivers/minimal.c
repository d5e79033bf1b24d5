/*
 * minimal: a driver without a device behind it.
 *
 * Shows: that a driver loads, makes a device object and a name for it that programs can open, answers opening and closing, and
 * takes everything away again when it is unloaded. Also linked without relocations, to an address that is never to be had,
 * as norelocs.sys: that one must be refused before any of it runs.
 */
#include <ntddk.h>

static const WCHAR DeviceName[] = L"\\Device\\Minimal0";
static const WCHAR LinkName[] = L"\\DosDevices\\MINIMAL";

static NTSTATUS NTAPI OpenClose(PDEVICE_OBJECT device, PIRP irp)
{
    (void)device;
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

static VOID NTAPI Unload(PDRIVER_OBJECT driver)
{
    UNICODE_STRING link;
    RtlInitUnicodeString(&link, LinkName);
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(driver->DeviceObject);
    DbgPrint("minimal: unloaded\n");
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    UNICODE_STRING name, link;
    PDEVICE_OBJECT device;
    NTSTATUS status;

    RtlInitUnicodeString(&name, DeviceName);
    RtlInitUnicodeString(&link, LinkName);
    status = IoCreateDevice(driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    driver->DriverUnload = Unload;
    driver->MajorFunction[IRP_MJ_CREATE] = OpenClose;
    driver->MajorFunction[IRP_MJ_CLOSE] = OpenClose;
    DbgPrint("minimal: loaded from %wZ at IRQL %d\n", registry_path, KeGetCurrentIrql());
    return STATUS_SUCCESS;
}
