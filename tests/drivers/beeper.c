/*
 * beeper: the driver of the speaker, as NT 4 has it: one device, \Device\Beep, whose IOCTL_BEEP_SET starts a tone that a timer ends.
 * A new request ends the tone before; one without frequency or duration is silence.
 */
#include <ntddk.h>
#include <ntddbeep.h>

typedef struct {
    KTIMER Timer;
    KDPC Over;
} EXTENSION;

static void NTAPI Over(PKDPC dpc, PVOID context, PVOID one, PVOID two)
{
    (void)dpc, (void)context, (void)one, (void)two;
    HalMakeBeep(0);
}

static void NTAPI StartIo(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    PBEEP_SET_PARAMETERS p = irp->AssociatedIrp.SystemBuffer;
    LARGE_INTEGER due;

    KeCancelTimer(&e->Timer);
    HalMakeBeep(0);
    irp->IoStatus.Status = STATUS_SUCCESS;
    if (p->Frequency != 0 && p->Duration != 0) {
        due.QuadPart = -10000LL * p->Duration;
        if (!HalMakeBeep(p->Frequency))
            irp->IoStatus.Status = STATUS_INVALID_PARAMETER;
        else
            KeSetTimer(&e->Timer, due, &e->Over);
    }
    irp->IoStatus.Information = 0;
    IoStartNextPacket(device, TRUE);
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}

static void NTAPI Cancel(PDEVICE_OBJECT device, PIRP irp)
{
    BOOLEAN queued = irp != device->CurrentIrp && KeRemoveEntryDeviceQueue(&device->DeviceQueue, &irp->Tail.Overlay.DeviceQueueEntry);

    IoReleaseCancelSpinLock(irp->CancelIrql);
    if (queued) {
        irp->IoStatus.Status = STATUS_CANCELLED;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
    }
}

static NTSTATUS NTAPI Dispatch(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    PBEEP_SET_PARAMETERS p = irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_SUCCESS;

    if (here->MajorFunction == IRP_MJ_DEVICE_CONTROL) {
        if (here->Parameters.DeviceIoControl.IoControlCode != IOCTL_BEEP_SET)
            status = STATUS_NOT_IMPLEMENTED;
        else if (here->Parameters.DeviceIoControl.InputBufferLength < sizeof *p || p->Frequency > BEEP_FREQUENCY_MAXIMUM)
            status = STATUS_INVALID_PARAMETER;
        else {
            IoMarkIrpPending(irp);
            IoStartPacket(device, irp, NULL, Cancel);
            return STATUS_PENDING;
        }
    }
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

static void NTAPI Unload(PDRIVER_OBJECT driver)
{
    EXTENSION *e = driver->DeviceObject->DeviceExtension;

    KeCancelTimer(&e->Timer);
    HalMakeBeep(0);
    IoDeleteDevice(driver->DeviceObject);
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Beep");
    PDEVICE_OBJECT device;
    EXTENSION *e;
    NTSTATUS status = IoCreateDevice(driver, sizeof(EXTENSION), &name, FILE_DEVICE_BEEP, 0, FALSE, &device);

    (void)registry_path;
    if (!NT_SUCCESS(status))
        return status;
    e = device->DeviceExtension;
    device->Flags |= DO_BUFFERED_IO;
    KeInitializeTimer(&e->Timer);
    KeInitializeDpc(&e->Over, Over, device);
    driver->DriverStartIo = StartIo;
    driver->DriverUnload = Unload;
    driver->MajorFunction[IRP_MJ_CREATE] = Dispatch;
    driver->MajorFunction[IRP_MJ_CLEANUP] = Dispatch;
    driver->MajorFunction[IRP_MJ_CLOSE] = Dispatch;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Dispatch;
    return STATUS_SUCCESS;
}
