/*
 * loopback: a WDM driver for a 16550, as small as one can be.
 *
 * Shows: AddDevice, IRP_MN_START_DEVICE with a port and an interrupt among its translated resources, an interrupt routine that
 * requests a DPC, a device interface, property and power requests, IRP_MN_REMOVE_DEVICE. Started with Resources=port 3f8,8; irq 4 it
 * turns the chip's loopback on and sends itself a text, byte by byte, each by an interrupt; the DPC prints it when it is whole.
 */
#include <ntddk.h>

#define RBR 0
#define THR 0
#define IER 1
#define IIR 2
#define LCR 3
#define MCR 4
#define LSR 5

static const char Text[] = "sixteen bytes...";
static const GUID Interface = {0x86e0d1e0, 0x8089, 0x11d0, {0x9c, 0xe4, 0x08, 0x00, 0x3e, 0x30, 0x1f, 0x73}};

typedef struct {
    PDEVICE_OBJECT Self, Below, Pdo;
    PUCHAR Base;
    PKINTERRUPT Interrupt;
    UNICODE_STRING Link;
    KDPC Dpc;
    ULONG Sent, Received;
    char Buffer[sizeof(Text)];
} EXTENSION;

static UCHAR Read(EXTENSION *e, ULONG reg)
{
    return READ_PORT_UCHAR(e->Base + reg);
}

static void Write(EXTENSION *e, ULONG reg, UCHAR value)
{
    WRITE_PORT_UCHAR(e->Base + reg, value);
}

static BOOLEAN NTAPI Service(PKINTERRUPT interrupt, PVOID context)
{
    EXTENSION *e = context;
    BOOLEAN ours = FALSE;
    UCHAR cause;

    (void)interrupt;
    while (!((cause = Read(e, IIR)) & 1)) {
        ours = TRUE;
        if (Read(e, LSR) & 1) {
            UCHAR byte = Read(e, RBR);
            if (e->Received < sizeof(Text) - 1)
                e->Buffer[e->Received++] = byte;
            if (e->Received == sizeof(Text) - 1)
                KeInsertQueueDpc(&e->Dpc, NULL, NULL);
            else if (e->Sent < sizeof(Text) - 1)
                Write(e, THR, Text[e->Sent++]);
        }
    }
    return ours;
}

static void NTAPI Whole(PKDPC dpc, PVOID context, PVOID one, PVOID two)
{
    EXTENSION *e = context;

    (void)dpc, (void)one, (void)two;
    DbgPrint("loopback: received \"%s\"\n", e->Buffer);
}

static NTSTATUS NTAPI Completed(PDEVICE_OBJECT device, PIRP irp, PVOID event)
{
    (void)device, (void)irp;
    KeSetEvent(event, 0, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

/* Sends a request down and waits until all below are done with it. */
static NTSTATUS Below(EXTENSION *e, PIRP irp)
{
    KEVENT event;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(irp);
    IoSetCompletionRoutine(irp, Completed, &event, TRUE, TRUE, TRUE);
    if (IoCallDriver(e->Below, irp) == STATUS_PENDING)
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    return irp->IoStatus.Status;
}

static NTSTATUS Start(EXTENSION *e, PCM_RESOURCE_LIST list)
{
    PCM_PARTIAL_RESOURCE_DESCRIPTOR d, port = NULL, line = NULL;
    NTSTATUS status;
    ULONG i;

    if (list == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    d = list->List[0].PartialResourceList.PartialDescriptors;
    for (i = 0; i < list->List[0].PartialResourceList.Count; i++, d++) {
        if (d->Type == CmResourceTypePort)
            port = d;
        if (d->Type == CmResourceTypeInterrupt)
            line = d;
    }
    if (port == NULL || line == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    e->Base = (PUCHAR)(ULONG_PTR)port->u.Port.Start.LowPart;
    Write(e, IER, 0);
    status = IoConnectInterrupt(&e->Interrupt, Service, e, NULL, line->u.Interrupt.Vector, (KIRQL)line->u.Interrupt.Level,
                                (KIRQL)line->u.Interrupt.Level, line->Flags & CM_RESOURCE_INTERRUPT_LATCHED ? Latched : LevelSensitive,
                                FALSE, line->u.Interrupt.Affinity, FALSE);
    if (!NT_SUCCESS(status))
        return status;
    IoSetDeviceInterfaceState(&e->Link, TRUE);
    DbgPrint("loopback: started, port %x, link %wZ\n", (ULONG)(ULONG_PTR)e->Base, &e->Link);
    /* Eight bits; loopback with the line that lets interrupts out; the first byte. */
    Write(e, LCR, 3);
    Write(e, MCR, 0x18);
    Write(e, IER, 1);
    Write(e, THR, Text[e->Sent++]);
    return STATUS_SUCCESS;
}

static void Stop(EXTENSION *e)
{
    if (e->Interrupt != NULL) {
        Write(e, IER, 0);
        Write(e, MCR, 0);
        IoDisconnectInterrupt(e->Interrupt);
        e->Interrupt = NULL;
        IoSetDeviceInterfaceState(&e->Link, FALSE);
    }
}

static NTSTATUS NTAPI Pnp(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    NTSTATUS status;

    switch (here->MinorFunction) {
    case IRP_MN_START_DEVICE:
        status = Below(e, irp);
        if (NT_SUCCESS(status))
            status = Start(e, here->Parameters.StartDevice.AllocatedResourcesTranslated);
        irp->IoStatus.Status = status;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        return status;
    case IRP_MN_REMOVE_DEVICE:
        Stop(e);
        irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(irp);
        status = IoCallDriver(e->Below, irp);
        IoDetachDevice(e->Below);
        RtlFreeUnicodeString(&e->Link);
        IoDeleteDevice(device);
        DbgPrint("loopback: removed\n");
        return status;
    case IRP_MN_QUERY_REMOVE_DEVICE:
    case IRP_MN_CANCEL_REMOVE_DEVICE:
        irp->IoStatus.Status = STATUS_SUCCESS;
        break;
    }
    IoSkipCurrentIrpStackLocation(irp);
    return IoCallDriver(e->Below, irp);
}

/* Its last call is a call: a jump would name the caller of this routine as the one of the import. */
__attribute__((optimize("no-optimize-sibling-calls"))) static NTSTATUS NTAPI Power(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;

    PoStartNextPowerIrp(irp);
    IoSkipCurrentIrpStackLocation(irp);
    return PoCallDriver(e->Below, irp);
}

static void NTAPI Powered(PDEVICE_OBJECT device, UCHAR minor, POWER_STATE state, PVOID context, PIO_STATUS_BLOCK result)
{
    (void)device, (void)context;
    DbgPrint("loopback: power request %u to D%u: %x\n", minor, state.DeviceState - PowerDeviceD0, result->Status);
}

static NTSTATUS NTAPI AddDevice(PDRIVER_OBJECT driver, PDEVICE_OBJECT pdo)
{
    PDEVICE_OBJECT device;
    EXTENSION *e;
    POWER_STATE on;
    WCHAR name[64];
    ULONG length;
    NTSTATUS status = IoCreateDevice(driver, sizeof(EXTENSION), NULL, FILE_DEVICE_SERIAL_PORT, 0, FALSE, &device);

    if (!NT_SUCCESS(status))
        return status;
    e = device->DeviceExtension;
    e->Self = device;
    e->Pdo = pdo;
    KeInitializeDpc(&e->Dpc, Whole, e);
    e->Below = IoAttachDeviceToDeviceStack(device, pdo);
    status = e->Below == NULL ? STATUS_NO_SUCH_DEVICE : IoRegisterDeviceInterface(pdo, &Interface, NULL, &e->Link);
    if (!NT_SUCCESS(status)) {
        if (e->Below != NULL)
            IoDetachDevice(e->Below);
        IoDeleteDevice(device);
        return status;
    }
    if (NT_SUCCESS(IoGetDeviceProperty(pdo, DevicePropertyPhysicalDeviceObjectName, sizeof(name), name, &length)))
        DbgPrint("loopback: device of %ws\n", name);
    device->Flags |= DO_POWER_PAGABLE;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    on.DeviceState = PowerDeviceD0;
    PoSetPowerState(device, DevicePowerState, on);
    return PoRequestPowerIrp(pdo, IRP_MN_SET_POWER, on, Powered, e, NULL) == STATUS_PENDING ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}

static void NTAPI Unload(PDRIVER_OBJECT driver)
{
    DbgPrint("loopback: unloaded, devices left: %s\n", driver->DeviceObject == NULL ? "none" : "some");
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    (void)registry_path;
    driver->DriverExtension->AddDevice = AddDevice;
    driver->DriverUnload = Unload;
    driver->MajorFunction[IRP_MJ_PNP] = Pnp;
    driver->MajorFunction[IRP_MJ_POWER] = Power;
    return STATUS_SUCCESS;
}
