/*
 * parallel: a WDM driver for a parallel port, in compatibility mode.
 *
 * Writes go one by one through StartIo; a byte goes out when the printer is not busy: data, strobe, end of strobe. A port has no interrupt
 * that is to be relied on, so that a busy printer is asked again by a timer. IOCTL_PAR_QUERY_INFORMATION tells the status of the lines.
 */
#include "wdm.h"
#include <ntddpar.h>

enum { DATA = 0, STATUS = 1, CONTROL = 2 };

#define STROBE 0x01
#define INIT 0x04
#define SELECT 0x08
/* Of the status register: inverted busy, acknowledge (low when so), paper out, selected, error (low when so). */
#define NOT_BUSY 0x80
#define PAPER_OUT 0x20
#define SELECTED 0x10
#define NO_ERROR 0x08
/* How often a busy printer is asked before the timer takes over. */
#define PATIENCE 100

typedef struct {
    PDEVICE_OBJECT Self, Below;
    PUCHAR Base;
    BOOLEAN Started;
    ULONG Sent;
    KTIMER Timer;
    KDPC Again;
} EXTENSION;

static UCHAR Status(EXTENSION *e)
{
    return READ_PORT_UCHAR(e->Base + STATUS);
}

/* One byte, if the printer takes it. */
static BOOLEAN Send(EXTENSION *e, UCHAR byte)
{
    ULONG n;

    for (n = 0; !(Status(e) & NOT_BUSY); n++) {
        if (n == PATIENCE)
            return FALSE;
        KeStallExecutionProcessor(1);
    }
    WRITE_PORT_UCHAR(e->Base + DATA, byte);
    KeStallExecutionProcessor(1);
    WRITE_PORT_UCHAR(e->Base + CONTROL, SELECT | INIT | STROBE);
    KeStallExecutionProcessor(1);
    WRITE_PORT_UCHAR(e->Base + CONTROL, SELECT | INIT);
    return TRUE;
}

/* Goes on with the current write; at DISPATCH_LEVEL. */
static void Go(EXTENSION *e)
{
    PIRP irp = e->Self->CurrentIrp;
    PUCHAR bytes = irp->AssociatedIrp.SystemBuffer;
    ULONG length = IoGetCurrentIrpStackLocation(irp)->Parameters.Write.Length;
    LARGE_INTEGER due;
    KIRQL level;

    while (e->Sent < length && Send(e, bytes[e->Sent]))
        e->Sent++;
    if (e->Sent < length && !irp->Cancel) {
        due.QuadPart = -10000;
        KeSetTimer(&e->Timer, due, &e->Again);
        return;
    }
    IoAcquireCancelSpinLock(&level);
    IoSetCancelRoutine(irp, NULL);
    IoReleaseCancelSpinLock(level);
    IoStartNextPacket(e->Self, TRUE);
    Complete(irp, e->Sent == length ? STATUS_SUCCESS : STATUS_CANCELLED, e->Sent);
}

static void NTAPI Again(PKDPC dpc, PVOID context, PVOID one, PVOID two)
{
    (void)dpc, (void)one, (void)two;
    Go(context);
}

static void NTAPI StartIo(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;

    (void)irp;
    e->Sent = 0;
    Go(e);
}

static void NTAPI Cancel(PDEVICE_OBJECT device, PIRP irp)
{
    /* The current one sees for itself that it is cancelled. */
    if (irp == device->CurrentIrp) {
        IoReleaseCancelSpinLock(irp->CancelIrql);
        return;
    }
    KeRemoveEntryDeviceQueue(&device->DeviceQueue, &irp->Tail.Overlay.DeviceQueueEntry);
    IoReleaseCancelSpinLock(irp->CancelIrql);
    Complete(irp, STATUS_CANCELLED, 0);
}

static NTSTATUS NTAPI DispatchWrite(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;

    if (!e->Started)
        return Complete(irp, STATUS_DEVICE_NOT_READY, 0);
    if (IoGetCurrentIrpStackLocation(irp)->Parameters.Write.Length == 0)
        return Complete(irp, STATUS_SUCCESS, 0);
    IoMarkIrpPending(irp);
    IoStartPacket(device, irp, NULL, Cancel);
    return STATUS_PENDING;
}

static NTSTATUS NTAPI DispatchControl(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    PPAR_QUERY_INFORMATION answer = irp->AssociatedIrp.SystemBuffer;
    UCHAR status;

    if (here->Parameters.DeviceIoControl.IoControlCode != IOCTL_PAR_QUERY_INFORMATION)
        return Complete(irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    if (here->Parameters.DeviceIoControl.OutputBufferLength < sizeof *answer)
        return Complete(irp, STATUS_BUFFER_TOO_SMALL, 0);
    status = Status(e);
    DbgPrint("parallel: status %02x\n", status);
    answer->Status = PARALLEL_INIT;
    if (!(status & NOT_BUSY))
        answer->Status |= PARALLEL_BUSY;
    if (status & PAPER_OUT)
        answer->Status |= PARALLEL_PAPER_EMPTY;
    if (status & SELECTED)
        answer->Status |= PARALLEL_SELECTED;
    if (!(status & NO_ERROR))
        answer->Status |= PARALLEL_OFF_LINE;
    return Complete(irp, STATUS_SUCCESS, sizeof *answer);
}

static NTSTATUS NTAPI DispatchOpen(PDEVICE_OBJECT device, PIRP irp)
{
    (void)device;
    return Complete(irp, STATUS_SUCCESS, 0);
}

static UNICODE_STRING Name = RTL_CONSTANT_STRING(L"\\Device\\Parallel0"), Dos = RTL_CONSTANT_STRING(L"\\DosDevices\\LPT1");

static NTSTATUS NTAPI Pnp(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    PCM_PARTIAL_RESOURCE_DESCRIPTOR port;
    NTSTATUS status;

    switch (here->MinorFunction) {
    case IRP_MN_START_DEVICE:
        status = SendDown(e->Below, irp);
        port = Resource(here->Parameters.StartDevice.AllocatedResourcesTranslated, CmResourceTypePort, 0);
        if (NT_SUCCESS(status) && port == NULL)
            status = STATUS_INSUFFICIENT_RESOURCES;
        if (NT_SUCCESS(status)) {
            e->Base = (PUCHAR)(ULONG_PTR)port->u.Port.Start.LowPart;
            /* The printer is reset and then selected. */
            WRITE_PORT_UCHAR(e->Base + CONTROL, SELECT);
            KeStallExecutionProcessor(50);
            WRITE_PORT_UCHAR(e->Base + CONTROL, SELECT | INIT);
            e->Started = TRUE;
        }
        return Complete(irp, status, 0);
    case IRP_MN_REMOVE_DEVICE:
        KeCancelTimer(&e->Timer);
        irp->IoStatus.Status = STATUS_SUCCESS;
        status = PassDown(e->Below, irp);
        IoDetachDevice(e->Below);
        IoDeleteSymbolicLink(&Dos);
        IoDeleteDevice(device);
        return status;
    case IRP_MN_QUERY_REMOVE_DEVICE:
    case IRP_MN_CANCEL_REMOVE_DEVICE:
        irp->IoStatus.Status = STATUS_SUCCESS;
        break;
    }
    return PassDown(e->Below, irp);
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
    NTSTATUS status = IoCreateDevice(driver, sizeof(EXTENSION), &Name, FILE_DEVICE_PARALLEL_PORT, 0, FALSE, &device);

    if (!NT_SUCCESS(status))
        return status;
    e = device->DeviceExtension;
    e->Self = device;
    KeInitializeTimer(&e->Timer);
    KeInitializeDpc(&e->Again, Again, e);
    e->Below = IoAttachDeviceToDeviceStack(device, pdo);
    if (e->Below == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    IoCreateSymbolicLink(&Dos, &Name);
    device->Flags |= DO_BUFFERED_IO | DO_POWER_PAGABLE;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static void NTAPI Unload(PDRIVER_OBJECT driver)
{
    (void)driver;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    (void)registry_path;
    driver->DriverExtension->AddDevice = AddDevice;
    driver->DriverStartIo = StartIo;
    driver->DriverUnload = Unload;
    driver->MajorFunction[IRP_MJ_CREATE] = DispatchOpen;
    driver->MajorFunction[IRP_MJ_CLEANUP] = DispatchOpen;
    driver->MajorFunction[IRP_MJ_CLOSE] = DispatchOpen;
    driver->MajorFunction[IRP_MJ_WRITE] = DispatchWrite;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = DispatchControl;
    driver->MajorFunction[IRP_MJ_PNP] = Pnp;
    driver->MajorFunction[IRP_MJ_POWER] = Power;
    return STATUS_SUCCESS;
}
