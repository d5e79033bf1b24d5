/*
 * keyport: a WDM port driver for the keyboard of an i8042, below a class driver.
 *
 * The class driver gives its device and a routine with IOCTL_INTERNAL_KEYBOARD_CONNECT. From then on the interrupt routine makes packets
 * of scan codes, and its DPC hands them to that routine, as many as it takes.
 */
#include "wdm.h"
#include <ntddkbd.h>
#include <kbdmou.h>

#define OUTPUT_FULL 0x01
#define INPUT_FULL 0x02
#define FROM_MOUSE 0x20
/* Commands of the controller, and bits of its command byte. */
#define READ_COMMAND_BYTE 0x20
#define WRITE_COMMAND_BYTE 0x60
#define INTERRUPT 0x01
#define DISABLED 0x10
#define TRANSLATED 0x40

#define RING 64

typedef struct {
    PDEVICE_OBJECT Self, Below;
    PUCHAR Data, Status;
    PKINTERRUPT Interrupt;
    KDPC Dpc;
    KSPIN_LOCK Lock;
    CONNECT_DATA Connect;
    /* The interrupt routine's. */
    USHORT Prefix;
    KEYBOARD_INPUT_DATA Ring[RING];
    ULONG Head, Count;
} EXTENSION;

static BOOLEAN NTAPI Service(PKINTERRUPT interrupt, PVOID context)
{
    EXTENSION *e = context;
    UCHAR status = READ_PORT_UCHAR(e->Status), code;
    PKEYBOARD_INPUT_DATA packet;

    (void)interrupt;
    if ((status & (OUTPUT_FULL | FROM_MOUSE)) != OUTPUT_FULL)
        return FALSE;
    code = READ_PORT_UCHAR(e->Data);
    if (code == 0xE0 || code == 0xE1) {
        e->Prefix = code == 0xE0 ? KEY_E0 : KEY_E1;
        return TRUE;
    }
    if (e->Count < RING) {
        packet = &e->Ring[(e->Head + e->Count++) % RING];
        RtlZeroMemory(packet, sizeof *packet);
        packet->MakeCode = code & 0x7F;
        packet->Flags = e->Prefix | (code & 0x80 ? KEY_BREAK : KEY_MAKE);
        KeInsertQueueDpc(&e->Dpc, NULL, NULL);
    }
    e->Prefix = 0;
    return TRUE;
}

typedef struct {
    EXTENSION *Extension;
    KEYBOARD_INPUT_DATA Packets[RING];
    ULONG Count;
} BATCH;

static BOOLEAN NTAPI Take(PVOID context)
{
    BATCH *b = context;
    EXTENSION *e = b->Extension;

    for (b->Count = 0; e->Count > 0; e->Count--, e->Head = (e->Head + 1) % RING)
        b->Packets[b->Count++] = e->Ring[e->Head];
    return TRUE;
}

typedef VOID (NTAPI *CLASS_SERVICE)(PDEVICE_OBJECT, PKEYBOARD_INPUT_DATA, PKEYBOARD_INPUT_DATA, PULONG);

static void NTAPI Deliver(PKDPC dpc, PVOID context, PVOID one, PVOID two)
{
    static BATCH batch;
    EXTENSION *e = context;
    ULONG consumed = 0;

    (void)dpc, (void)one, (void)two;
    batch.Extension = e;
    KeSynchronizeExecution(e->Interrupt, Take, &batch);
    if (batch.Count > 0 && e->Connect.ClassService != NULL)
        ((CLASS_SERVICE)(ULONG_PTR)e->Connect.ClassService)(e->Connect.ClassDeviceObject, batch.Packets, batch.Packets + batch.Count, &consumed);
    if (consumed < batch.Count)
        DbgPrint("keyport: %u packets nobody took\n", batch.Count - consumed);
}

static NTSTATUS NTAPI InternalControl(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);

    switch (here->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_INTERNAL_KEYBOARD_CONNECT:
        if (here->Parameters.DeviceIoControl.InputBufferLength < sizeof(CONNECT_DATA))
            return Complete(irp, STATUS_INVALID_PARAMETER, 0);
        if (e->Connect.ClassService != NULL)
            return Complete(irp, STATUS_SHARING_VIOLATION, 0);
        e->Connect = *(PCONNECT_DATA)here->Parameters.DeviceIoControl.Type3InputBuffer;
        return Complete(irp, STATUS_SUCCESS, 0);
    case IOCTL_INTERNAL_KEYBOARD_DISCONNECT:
        return Complete(irp, STATUS_NOT_IMPLEMENTED, 0);
    case IOCTL_INTERNAL_KEYBOARD_ENABLE:
    case IOCTL_INTERNAL_KEYBOARD_DISABLE:
        return Complete(irp, STATUS_SUCCESS, 0);
    }
    return Complete(irp, STATUS_INVALID_DEVICE_REQUEST, 0);
}

static NTSTATUS NTAPI Open(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;

    return Complete(irp, e->Interrupt == NULL ? STATUS_DEVICE_NOT_READY : STATUS_SUCCESS, 0);
}

/* Waits until the controller takes a byte. */
static void Send(EXTENSION *e, PUCHAR port, UCHAR byte)
{
    ULONG n;

    for (n = 0; n < 1000 && READ_PORT_UCHAR(e->Status) & INPUT_FULL; n++)
        KeStallExecutionProcessor(10);
    WRITE_PORT_UCHAR(port, byte);
}

static UCHAR Receive(EXTENSION *e)
{
    ULONG n;

    for (n = 0; n < 1000 && !(READ_PORT_UCHAR(e->Status) & OUTPUT_FULL); n++)
        KeStallExecutionProcessor(10);
    return READ_PORT_UCHAR(e->Data);
}

static NTSTATUS Start(EXTENSION *e, PCM_RESOURCE_LIST list)
{
    PCM_PARTIAL_RESOURCE_DESCRIPTOR data = Resource(list, CmResourceTypePort, 0), status = Resource(list, CmResourceTypePort, 1),
                                    line = Resource(list, CmResourceTypeInterrupt, 0);
    UCHAR command;

    if (data == NULL || status == NULL || line == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    e->Data = (PUCHAR)(ULONG_PTR)data->u.Port.Start.LowPart;
    e->Status = (PUCHAR)(ULONG_PTR)status->u.Port.Start.LowPart;
    while (READ_PORT_UCHAR(e->Status) & OUTPUT_FULL)
        READ_PORT_UCHAR(e->Data);
    Send(e, e->Status, READ_COMMAND_BYTE);
    command = Receive(e);
    command = (command | INTERRUPT | TRANSLATED) & ~DISABLED;
    Send(e, e->Status, WRITE_COMMAND_BYTE);
    Send(e, e->Data, command);
    return Connect(&e->Interrupt, line, Service, e);
}

static NTSTATUS NTAPI Pnp(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    NTSTATUS status;

    switch (here->MinorFunction) {
    case IRP_MN_START_DEVICE:
        status = SendDown(e->Below, irp);
        if (NT_SUCCESS(status))
            status = Start(e, here->Parameters.StartDevice.AllocatedResourcesTranslated);
        return Complete(irp, status, 0);
    case IRP_MN_REMOVE_DEVICE:
        if (e->Interrupt != NULL)
            IoDisconnectInterrupt(e->Interrupt);
        irp->IoStatus.Status = STATUS_SUCCESS;
        status = PassDown(e->Below, irp);
        IoDetachDevice(e->Below);
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
    NTSTATUS status = IoCreateDevice(driver, sizeof(EXTENSION), NULL, FILE_DEVICE_8042_PORT, 0, FALSE, &device);

    if (!NT_SUCCESS(status))
        return status;
    e = device->DeviceExtension;
    e->Self = device;
    KeInitializeDpc(&e->Dpc, Deliver, e);
    e->Below = IoAttachDeviceToDeviceStack(device, pdo);
    if (e->Below == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
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
    driver->DriverUnload = Unload;
    driver->MajorFunction[IRP_MJ_CREATE] = Open;
    driver->MajorFunction[IRP_MJ_CLEANUP] = Open;
    driver->MajorFunction[IRP_MJ_CLOSE] = Open;
    driver->MajorFunction[IRP_MJ_INTERNAL_DEVICE_CONTROL] = InternalControl;
    driver->MajorFunction[IRP_MJ_PNP] = Pnp;
    driver->MajorFunction[IRP_MJ_POWER] = Power;
    return STATUS_SUCCESS;
}
