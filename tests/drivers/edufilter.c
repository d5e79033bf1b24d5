/*
 * edufilter: an upper filter that turns every byte on its way: what is written reaches the function driver, and the device, with all bits
 * of 0x5A inverted, and is turned back when it is read. Everything else passes.
 */
#include "wdm.h"

#define MASK 0x5A

typedef struct {
    PDEVICE_OBJECT Below;
} EXTENSION;

static void Turn(PIRP irp, ULONG_PTR length)
{
    PUCHAR bytes = irp->AssociatedIrp.SystemBuffer;

    while (length--)
        *bytes++ ^= MASK;
}

static NTSTATUS NTAPI HasRead(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    (void)device, (void)context;
    if (irp->PendingReturned)
        IoMarkIrpPending(irp);
    if (NT_SUCCESS(irp->IoStatus.Status))
        Turn(irp, irp->IoStatus.Information);
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI Pass(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);

    if (here->MajorFunction == IRP_MJ_WRITE)
        Turn(irp, here->Parameters.Write.Length);
    if (here->MajorFunction != IRP_MJ_READ)
        return PassDown(e->Below, irp);
    IoCopyCurrentIrpStackLocationToNext(irp);
    IoSetCompletionRoutine(irp, HasRead, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(e->Below, irp);
}

static NTSTATUS NTAPI Pnp(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    BOOLEAN last = IoGetCurrentIrpStackLocation(irp)->MinorFunction == IRP_MN_REMOVE_DEVICE;
    PDEVICE_OBJECT below = e->Below;
    NTSTATUS status = PassDown(below, irp);

    if (last) {
        IoDetachDevice(below);
        IoDeleteDevice(device);
    }
    return status;
}

static NTSTATUS NTAPI Power(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;

    PoStartNextPowerIrp(irp);
    IoSkipCurrentIrpStackLocation(irp);
    return PoCallDriver(e->Below, irp);
}

static NTSTATUS NTAPI AddDevice(PDRIVER_OBJECT driver, PDEVICE_OBJECT pdo)
{
    PDEVICE_OBJECT device;
    EXTENSION *e;
    NTSTATUS status = IoCreateDevice(driver, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);

    if (!NT_SUCCESS(status))
        return status;
    e = device->DeviceExtension;
    e->Below = IoAttachDeviceToDeviceStack(device, pdo);
    if (e->Below == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= e->Below->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static void NTAPI Unload(PDRIVER_OBJECT driver)
{
    (void)driver;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    ULONG i;

    (void)registry_path;
    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++)
        driver->MajorFunction[i] = Pass;
    driver->MajorFunction[IRP_MJ_PNP] = Pnp;
    driver->MajorFunction[IRP_MJ_POWER] = Power;
    driver->DriverExtension->AddDevice = AddDevice;
    driver->DriverUnload = Unload;
    return STATUS_SUCCESS;
}
