/*
 * serial: a WDM driver for a 16550 serial port.
 *
 * Interrupt-driven both ways. The interrupt routine empties and fills the chip's FIFOs between it and two places: a ring of received
 * bytes, and the buffer of the write request that is current. Reads wait in a queue until the ring has what they want, until their time
 * is over (IOCTL_SERIAL_SET_TIMEOUTS), or until they are cancelled; writes go one by one through StartIo. What the interrupt routine
 * works on is touched elsewhere only by way of KeSynchronizeExecution.
 */
#include "wdm.h"
#include <ntddser.h>

enum { RBR = 0, THR = 0, DLL = 0, IER = 1, DLM = 1, IIR = 2, FCR = 2, LCR = 3, MCR = 4, LSR = 5, MSR = 6 };

#define IER_RECEIVE 0x01
#define IER_TRANSMIT 0x02
#define IER_LINE 0x04
#define IER_MODEM 0x08
/* Both FIFOs on and empty, an interrupt at 14 received bytes. */
#define FCR_ON 0xC7
#define TRIGGER 14
#define FIFO 16
#define LCR_DIVISOR 0x80
#define MCR_OUT2 0x08
#define LSR_DATA 0x01
#define LSR_ERRORS 0x1E
#define CLOCK 115200

#define RING 4096

static const GUID Interface = {0x86e0d1e0, 0x8089, 0x11d0, {0x9c, 0xe4, 0x08, 0x00, 0x3e, 0x30, 0x1f, 0x73}};

typedef struct {
    PDEVICE_OBJECT Self, Below;
    PUCHAR Base;
    PKINTERRUPT Interrupt;
    UNICODE_STRING Link;

    /* The interrupt routine's. */
    UCHAR Enabled, ModemControl, ModemChanges;
    ULONG Errors;
    UCHAR Ring[RING];
    ULONG Head, Count;
    PUCHAR Out;
    ULONG Left;

    /* Under Lock. */
    KSPIN_LOCK Lock;
    LIST_ENTRY Reads;
    SERIAL_TIMEOUTS Timeouts;
    SERIAL_LINE_CONTROL LineControl;
    ULONG Baud;

    KDPC Received, Transmitted, TimedOut;
    KTIMER Timer;
} EXTENSION;

static UCHAR Read(EXTENSION *e, ULONG reg)
{
    return READ_PORT_UCHAR(e->Base + reg);
}

static void Write(EXTENSION *e, ULONG reg, UCHAR value)
{
    WRITE_PORT_UCHAR(e->Base + reg, value);
}

static void Enable(EXTENSION *e, UCHAR on, UCHAR off)
{
    UCHAR now = (e->Enabled | on) & ~off;

    if (now != e->Enabled)
        Write(e, IER, e->Enabled = now);
}

/* At device level. */

/* So many bytes are in the chip, and there is room for them. */
static void Take(EXTENSION *e, ULONG bytes)
{
    ULONG tail = (e->Head + e->Count) % RING, first = RING - tail < bytes ? RING - tail : bytes;

    READ_PORT_BUFFER_UCHAR(e->Base + RBR, e->Ring + tail, first);
    if (bytes > first)
        READ_PORT_BUFFER_UCHAR(e->Base + RBR, e->Ring, bytes - first);
    e->Count += bytes;
}

static void Fill(EXTENSION *e)
{
    ULONG bytes = e->Left < FIFO ? e->Left : FIFO;

    if (bytes == 0) {
        Enable(e, 0, IER_TRANSMIT);
        return;
    }
    WRITE_PORT_BUFFER_UCHAR(e->Base + THR, e->Out, bytes);
    e->Out += bytes;
    e->Left -= bytes;
    if (e->Left == 0) {
        Enable(e, 0, IER_TRANSMIT);
        KeInsertQueueDpc(&e->Transmitted, NULL, NULL);
    }
}

static BOOLEAN NTAPI Service(PKINTERRUPT interrupt, PVOID context)
{
    EXTENSION *e = context;
    BOOLEAN ours = FALSE;
    UCHAR cause;

    (void)interrupt;
    while (!((cause = Read(e, IIR)) & 1)) {
        ours = TRUE;
        switch (cause & 0x0E) {
        case 0x04: /* As many as the trigger says. */
            Take(e, TRIGGER);
            break;
        case 0x0C: /* Fewer, for some time already. */
            while (e->Count < RING && Read(e, LSR) & LSR_DATA)
                Take(e, 1);
            break;
        case 0x02:
            Fill(e);
            break;
        case 0x06:
            e->Errors |= Read(e, LSR) & LSR_ERRORS;
            break;
        case 0x00:
            e->ModemChanges |= Read(e, MSR) & 0x0F;
            break;
        }
        if (e->Count > 0)
            KeInsertQueueDpc(&e->Received, NULL, NULL);
        /* Without room for the next trigger's worth, the rest waits in the chip, and its sender with it. */
        if (RING - e->Count < FIFO)
            Enable(e, 0, IER_RECEIVE);
    }
    return ours;
}

typedef struct {
    EXTENSION *Extension;
    PUCHAR Buffer;
    ULONG Length;
} TRANSFER;

/* Moves received bytes to a buffer; Length becomes their number. */
static BOOLEAN NTAPI TakeReceived(PVOID context)
{
    TRANSFER *t = context;
    EXTENSION *e = t->Extension;
    ULONG bytes = t->Length < e->Count ? t->Length : e->Count, first = RING - e->Head < bytes ? RING - e->Head : bytes;

    RtlCopyMemory(t->Buffer, e->Ring + e->Head, first);
    RtlCopyMemory(t->Buffer + first, e->Ring, bytes - first);
    e->Head = (e->Head + bytes) % RING;
    e->Count -= bytes;
    t->Length = bytes;
    if (bytes > 0 && RING - e->Count >= FIFO)
        Enable(e, IER_RECEIVE, 0);
    return TRUE;
}

static BOOLEAN NTAPI StartSending(PVOID context)
{
    TRANSFER *t = context;

    t->Extension->Out = t->Buffer;
    t->Extension->Left = t->Length;
    /* An empty transmitter interrupts as soon as it may. */
    Enable(t->Extension, IER_TRANSMIT, 0);
    return TRUE;
}

/* Ends sending; Length becomes what was not sent. */
static BOOLEAN NTAPI StopSending(PVOID context)
{
    TRANSFER *t = context;

    t->Length = t->Extension->Left;
    t->Extension->Left = 0;
    Enable(t->Extension, 0, IER_TRANSMIT);
    return TRUE;
}

typedef struct {
    EXTENSION *Extension;
    UCHAR Set, Clear, Result;
} LINES;

static BOOLEAN NTAPI ModemControl(PVOID context)
{
    LINES *l = context;
    UCHAR now = (l->Extension->ModemControl | l->Set) & ~l->Clear;

    if (now != l->Extension->ModemControl)
        Write(l->Extension, MCR, l->Extension->ModemControl = now);
    l->Result = now;
    return TRUE;
}

static BOOLEAN NTAPI ModemStatus(PVOID context)
{
    LINES *l = context;

    l->Result = Read(l->Extension, MSR);
    return TRUE;
}

/* The divisor and the shape of a character; both FIFOs go on without a gap. */
static BOOLEAN NTAPI SetLine(PVOID context)
{
    EXTENSION *e = context;
    UCHAR shape = (e->LineControl.WordLength - 5) | (e->LineControl.StopBits != STOP_BIT_1 ? 4 : 0);
    USHORT divisor = (USHORT)(CLOCK / e->Baud);

    if (e->LineControl.Parity != NO_PARITY)
        shape |= 8 | (e->LineControl.Parity - 1) << 4;
    Write(e, LCR, LCR_DIVISOR);
    Write(e, DLL, (UCHAR)divisor);
    Write(e, DLM, divisor >> 8);
    Write(e, LCR, shape);
    return TRUE;
}

/* Reads. The list is under Lock; a request in it has a cancel routine, and whoever takes that away owns the request. */

static void NTAPI CancelRead(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    KIRQL level;

    IoReleaseCancelSpinLock(irp->CancelIrql);
    KeAcquireSpinLock(&e->Lock, &level);
    RemoveEntryList(&irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&e->Lock, level);
    Complete(irp, STATUS_CANCELLED, irp->IoStatus.Information);
}

/* The first request, if it is still to be had; it is out of the list then. Lock is held. */
static PIRP TakeFirst(EXTENSION *e)
{
    PLIST_ENTRY link;

    for (link = e->Reads.Flink; link != &e->Reads; link = link->Flink) {
        PIRP irp = CONTAINING_RECORD(link, IRP, Tail.Overlay.ListEntry);
        if (IoSetCancelRoutine(irp, NULL) != NULL) {
            RemoveEntryList(link);
            return irp;
        }
    }
    return NULL;
}

/* What a read may wait for in all, in milliseconds; 0 for ever. */
static ULONG TotalTime(EXTENSION *e, ULONG length)
{
    return e->Timeouts.ReadTotalTimeoutConstant + e->Timeouts.ReadTotalTimeoutMultiplier * length;
}

/* Puts a request back where it was, unless it has been cancelled meanwhile. Lock is held. */
static BOOLEAN PutBack(EXTENSION *e, PIRP irp)
{
    InsertHeadList(&e->Reads, &irp->Tail.Overlay.ListEntry);
    IoSetCancelRoutine(irp, CancelRead);
    if (irp->Cancel && IoSetCancelRoutine(irp, NULL) != NULL) {
        RemoveEntryList(&irp->Tail.Overlay.ListEntry);
        return FALSE;
    }
    return TRUE;
}

/* Serves reads from the ring for as long as there is something in it. `over`: the first one's time is. */
static void Serve(EXTENSION *e, BOOLEAN over)
{
    KIRQL level;
    PIRP irp;

    for (;;) {
        TRANSFER t;
        ULONG length;

        KeAcquireSpinLock(&e->Lock, &level);
        irp = TakeFirst(e);
        if (irp == NULL) {
            KeReleaseSpinLock(&e->Lock, level);
            return;
        }
        length = IoGetCurrentIrpStackLocation(irp)->Parameters.Read.Length;
        t.Extension = e;
        t.Buffer = (PUCHAR)irp->AssociatedIrp.SystemBuffer + irp->IoStatus.Information;
        t.Length = length - (ULONG)irp->IoStatus.Information;
        KeSynchronizeExecution(e->Interrupt, TakeReceived, &t);
        irp->IoStatus.Information += t.Length;
        if (irp->IoStatus.Information < length && !over && e->Timeouts.ReadIntervalTimeout != MAXULONG) {
            BOOLEAN kept = PutBack(e, irp);
            KeReleaseSpinLock(&e->Lock, level);
            if (kept)
                return;
            Complete(irp, STATUS_CANCELLED, irp->IoStatus.Information);
            continue;
        }
        KeCancelTimer(&e->Timer);
        if (!IsListEmpty(&e->Reads) && TotalTime(e, length) != 0) {
            LARGE_INTEGER due;
            due.QuadPart = -10000LL * TotalTime(e, length);
            KeSetTimer(&e->Timer, due, &e->TimedOut);
        }
        KeReleaseSpinLock(&e->Lock, level);
        Complete(irp, irp->IoStatus.Information < length && over ? STATUS_TIMEOUT : STATUS_SUCCESS, irp->IoStatus.Information);
        over = FALSE;
    }
}

static void NTAPI Received(PKDPC dpc, PVOID context, PVOID one, PVOID two)
{
    (void)dpc, (void)one, (void)two;
    Serve(context, FALSE);
}

static void NTAPI TimedOut(PKDPC dpc, PVOID context, PVOID one, PVOID two)
{
    (void)dpc, (void)one, (void)two;
    Serve(context, TRUE);
}

static NTSTATUS NTAPI DispatchRead(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    ULONG length = IoGetCurrentIrpStackLocation(irp)->Parameters.Read.Length;
    BOOLEAN first;
    KIRQL level;

    if (e->Interrupt == NULL)
        return Complete(irp, STATUS_DEVICE_NOT_READY, 0);
    if (length == 0)
        return Complete(irp, STATUS_SUCCESS, 0);
    irp->IoStatus.Information = 0;
    IoMarkIrpPending(irp);
    KeAcquireSpinLock(&e->Lock, &level);
    first = IsListEmpty(&e->Reads);
    InsertTailList(&e->Reads, &irp->Tail.Overlay.ListEntry);
    IoSetCancelRoutine(irp, CancelRead);
    if (irp->Cancel && IoSetCancelRoutine(irp, NULL) != NULL) {
        RemoveEntryList(&irp->Tail.Overlay.ListEntry);
        KeReleaseSpinLock(&e->Lock, level);
        Complete(irp, STATUS_CANCELLED, 0);
        return STATUS_PENDING;
    }
    if (first && TotalTime(e, length) != 0) {
        LARGE_INTEGER due;
        due.QuadPart = -10000LL * TotalTime(e, length);
        KeSetTimer(&e->Timer, due, &e->TimedOut);
    }
    KeReleaseSpinLock(&e->Lock, level);
    Serve(e, FALSE);
    return STATUS_PENDING;
}

/* Writes: one at a time, through StartIo. */

static void EndWrite(PDEVICE_OBJECT device, PIRP irp, NTSTATUS status, ULONG left)
{
    ULONG length = IoGetCurrentIrpStackLocation(irp)->Parameters.Write.Length;

    IoStartNextPacket(device, TRUE);
    Complete(irp, status, length - left);
}

static void NTAPI CancelWrite(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    TRANSFER t = {e, NULL, 0};

    if (irp == device->CurrentIrp) {
        IoReleaseCancelSpinLock(irp->CancelIrql);
        KeSynchronizeExecution(e->Interrupt, StopSending, &t);
        EndWrite(device, irp, STATUS_CANCELLED, t.Length);
        return;
    }
    KeRemoveEntryDeviceQueue(&device->DeviceQueue, &irp->Tail.Overlay.DeviceQueueEntry);
    IoReleaseCancelSpinLock(irp->CancelIrql);
    Complete(irp, STATUS_CANCELLED, 0);
}

static void NTAPI StartIo(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    TRANSFER t = {e, irp->AssociatedIrp.SystemBuffer, IoGetCurrentIrpStackLocation(irp)->Parameters.Write.Length};

    /* Still cancellable: its cancel routine is the one that IoStartPacket was given. */
    KeSynchronizeExecution(e->Interrupt, StartSending, &t);
}

static void NTAPI Transmitted(PKDPC dpc, PVOID context, PVOID one, PVOID two)
{
    EXTENSION *e = context;
    KIRQL level;
    PIRP irp;

    (void)dpc, (void)one, (void)two;
    IoAcquireCancelSpinLock(&level);
    irp = e->Self->CurrentIrp;
    if (irp == NULL || IoSetCancelRoutine(irp, NULL) == NULL)
        irp = NULL;
    IoReleaseCancelSpinLock(level);
    if (irp != NULL)
        EndWrite(e->Self, irp, STATUS_SUCCESS, 0);
}

static NTSTATUS NTAPI DispatchWrite(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;

    if (e->Interrupt == NULL)
        return Complete(irp, STATUS_DEVICE_NOT_READY, 0);
    if (IoGetCurrentIrpStackLocation(irp)->Parameters.Write.Length == 0)
        return Complete(irp, STATUS_SUCCESS, 0);
    IoMarkIrpPending(irp);
    IoStartPacket(device, irp, NULL, CancelWrite);
    return STATUS_PENDING;
}

/* Controls: each takes or gives one structure in the system buffer. */

static NTSTATUS NTAPI DispatchControl(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    ULONG in = here->Parameters.DeviceIoControl.InputBufferLength, out = here->Parameters.DeviceIoControl.OutputBufferLength;
    PVOID buffer = irp->AssociatedIrp.SystemBuffer;
    LINES lines = {e, 0, 0, 0};

#define TAKES(type) if (in < sizeof(type)) return Complete(irp, STATUS_BUFFER_TOO_SMALL, 0)
#define GIVES(type) if (out < sizeof(type)) return Complete(irp, STATUS_BUFFER_TOO_SMALL, 0)
    if (e->Interrupt == NULL)
        return Complete(irp, STATUS_DEVICE_NOT_READY, 0);
    switch (here->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SERIAL_SET_BAUD_RATE: {
        ULONG baud;
        TAKES(SERIAL_BAUD_RATE);
        baud = ((PSERIAL_BAUD_RATE)buffer)->BaudRate;
        if (baud == 0 || baud > CLOCK || CLOCK / baud > 0xFFFF)
            return Complete(irp, STATUS_INVALID_PARAMETER, 0);
        e->Baud = baud;
        KeSynchronizeExecution(e->Interrupt, SetLine, e);
        return Complete(irp, STATUS_SUCCESS, 0);
    }
    case IOCTL_SERIAL_GET_BAUD_RATE:
        GIVES(SERIAL_BAUD_RATE);
        ((PSERIAL_BAUD_RATE)buffer)->BaudRate = e->Baud;
        return Complete(irp, STATUS_SUCCESS, sizeof(SERIAL_BAUD_RATE));
    case IOCTL_SERIAL_SET_LINE_CONTROL: {
        PSERIAL_LINE_CONTROL wanted = buffer;
        TAKES(SERIAL_LINE_CONTROL);
        if (wanted->WordLength < 5 || wanted->WordLength > 8 || wanted->Parity > SPACE_PARITY || wanted->StopBits > STOP_BITS_2)
            return Complete(irp, STATUS_INVALID_PARAMETER, 0);
        e->LineControl = *wanted;
        KeSynchronizeExecution(e->Interrupt, SetLine, e);
        return Complete(irp, STATUS_SUCCESS, 0);
    }
    case IOCTL_SERIAL_GET_LINE_CONTROL:
        GIVES(SERIAL_LINE_CONTROL);
        *(PSERIAL_LINE_CONTROL)buffer = e->LineControl;
        return Complete(irp, STATUS_SUCCESS, sizeof(SERIAL_LINE_CONTROL));
    case IOCTL_SERIAL_SET_TIMEOUTS:
        TAKES(SERIAL_TIMEOUTS);
        e->Timeouts = *(PSERIAL_TIMEOUTS)buffer;
        return Complete(irp, STATUS_SUCCESS, 0);
    case IOCTL_SERIAL_GET_TIMEOUTS:
        GIVES(SERIAL_TIMEOUTS);
        *(PSERIAL_TIMEOUTS)buffer = e->Timeouts;
        return Complete(irp, STATUS_SUCCESS, sizeof(SERIAL_TIMEOUTS));
    case IOCTL_SERIAL_SET_DTR:
        lines.Set = SERIAL_IOC_MCR_DTR;
        break;
    case IOCTL_SERIAL_CLR_DTR:
        lines.Clear = SERIAL_IOC_MCR_DTR;
        break;
    case IOCTL_SERIAL_SET_RTS:
        lines.Set = SERIAL_IOC_MCR_RTS;
        break;
    case IOCTL_SERIAL_CLR_RTS:
        lines.Clear = SERIAL_IOC_MCR_RTS;
        break;
    case IOCTL_SERIAL_SET_MODEM_CONTROL:
        TAKES(ULONG);
        lines.Set = *(PULONG)buffer & 0x1F;
        lines.Clear = ~lines.Set & 0x1F;
        break;
    case IOCTL_SERIAL_GET_MODEM_CONTROL:
    case IOCTL_SERIAL_GET_DTRRTS:
        GIVES(ULONG);
        KeSynchronizeExecution(e->Interrupt, ModemControl, &lines);
        *(PULONG)buffer = here->Parameters.DeviceIoControl.IoControlCode == IOCTL_SERIAL_GET_DTRRTS
                              ? lines.Result & (SERIAL_DTR_STATE | SERIAL_RTS_STATE) : lines.Result;
        return Complete(irp, STATUS_SUCCESS, sizeof(ULONG));
    case IOCTL_SERIAL_GET_MODEMSTATUS:
        GIVES(ULONG);
        KeSynchronizeExecution(e->Interrupt, ModemStatus, &lines);
        *(PULONG)buffer = lines.Result;
        return Complete(irp, STATUS_SUCCESS, sizeof(ULONG));
    default:
        return Complete(irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
    KeSynchronizeExecution(e->Interrupt, ModemControl, &lines);
    return Complete(irp, STATUS_SUCCESS, 0);
}

static NTSTATUS NTAPI DispatchOpen(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    LINES lines = {e, SERIAL_IOC_MCR_DTR | SERIAL_IOC_MCR_RTS, 0, 0};

    if (IoGetCurrentIrpStackLocation(irp)->MajorFunction == IRP_MJ_CREATE && e->Interrupt != NULL)
        KeSynchronizeExecution(e->Interrupt, ModemControl, &lines);
    return Complete(irp, STATUS_SUCCESS, 0);
}

static NTSTATUS Start(EXTENSION *e, PCM_RESOURCE_LIST list)
{
    PCM_PARTIAL_RESOURCE_DESCRIPTOR port = Resource(list, CmResourceTypePort, 0), line = Resource(list, CmResourceTypeInterrupt, 0);
    NTSTATUS status;

    if (port == NULL || line == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    e->Base = (PUCHAR)(ULONG_PTR)port->u.Port.Start.LowPart;
    Write(e, IER, 0);
    SetLine(e);
    Write(e, FCR, FCR_ON);
    Write(e, MCR, e->ModemControl = MCR_OUT2);
    /* What has piled up. */
    Read(e, LSR);
    Read(e, RBR);
    Read(e, IIR);
    Read(e, MSR);
    status = Connect(&e->Interrupt, line, Service, e);
    if (!NT_SUCCESS(status))
        return status;
    Write(e, IER, e->Enabled = IER_RECEIVE | IER_LINE | IER_MODEM);
    IoSetDeviceInterfaceState(&e->Link, TRUE);
    DbgPrint("serial: started, port %x, link %wZ\n", (ULONG)(ULONG_PTR)e->Base, &e->Link);
    return STATUS_SUCCESS;
}

static void Stop(EXTENSION *e)
{
    if (e->Interrupt == NULL)
        return;
    Write(e, IER, 0);
    Write(e, MCR, 0);
    IoDisconnectInterrupt(e->Interrupt);
    e->Interrupt = NULL;
    KeCancelTimer(&e->Timer);
    IoSetDeviceInterfaceState(&e->Link, FALSE);
}

static UNICODE_STRING Name = RTL_CONSTANT_STRING(L"\\Device\\Serial0"), Dos = RTL_CONSTANT_STRING(L"\\DosDevices\\COM1");

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
        Stop(e);
        irp->IoStatus.Status = STATUS_SUCCESS;
        status = PassDown(e->Below, irp);
        IoDetachDevice(e->Below);
        IoDeleteSymbolicLink(&Dos);
        RtlFreeUnicodeString(&e->Link);
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

static void NTAPI Powered(PDEVICE_OBJECT device, UCHAR minor, POWER_STATE state, PVOID context, PIO_STATUS_BLOCK result)
{
    (void)device, (void)context;
    DbgPrint("serial: power request %u to D%u: %x\n", minor, state.DeviceState - PowerDeviceD0, result->Status);
}

static NTSTATUS NTAPI AddDevice(PDRIVER_OBJECT driver, PDEVICE_OBJECT pdo)
{
    PDEVICE_OBJECT device;
    EXTENSION *e;
    POWER_STATE on;
    NTSTATUS status = IoCreateDevice(driver, sizeof(EXTENSION), &Name, FILE_DEVICE_SERIAL_PORT, 0, FALSE, &device);

    if (!NT_SUCCESS(status))
        return status;
    e = device->DeviceExtension;
    e->Self = device;
    e->Baud = 9600;
    e->LineControl.WordLength = 8;
    KeInitializeSpinLock(&e->Lock);
    InitializeListHead(&e->Reads);
    KeInitializeDpc(&e->Received, Received, e);
    KeInitializeDpc(&e->Transmitted, Transmitted, e);
    KeInitializeDpc(&e->TimedOut, TimedOut, e);
    KeInitializeTimer(&e->Timer);
    e->Below = IoAttachDeviceToDeviceStack(device, pdo);
    status = e->Below == NULL ? STATUS_NO_SUCH_DEVICE : IoRegisterDeviceInterface(pdo, &Interface, NULL, &e->Link);
    if (!NT_SUCCESS(status)) {
        if (e->Below != NULL)
            IoDetachDevice(e->Below);
        IoDeleteDevice(device);
        return status;
    }
    IoCreateSymbolicLink(&Dos, &Name);
    device->Flags |= DO_BUFFERED_IO | DO_POWER_PAGABLE;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    on.DeviceState = PowerDeviceD0;
    PoSetPowerState(device, DevicePowerState, on);
    return PoRequestPowerIrp(pdo, IRP_MN_SET_POWER, on, Powered, e, NULL) == STATUS_PENDING ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}

static void NTAPI Unload(PDRIVER_OBJECT driver)
{
    DbgPrint("serial: unloaded, devices left: %s\n", driver->DeviceObject == NULL ? "none" : "some");
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
    driver->MajorFunction[IRP_MJ_READ] = DispatchRead;
    driver->MajorFunction[IRP_MJ_WRITE] = DispatchWrite;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = DispatchControl;
    driver->MajorFunction[IRP_MJ_PNP] = Pnp;
    driver->MajorFunction[IRP_MJ_POWER] = Power;
    return STATUS_SUCCESS;
}
