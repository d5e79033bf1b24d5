/*
 * floppy: a WDM driver for a floppy disk controller with one drive of 1.44 MB.
 *
 * Reads and writes go one by one through a thread, a track at most at a time. Their bytes go through channel 2 of the system's DMA controller; each
 * command ends by interrupt and DPC.
 */
#include "wdm.h"

enum { OUTPUT = 2, STATUS = 4, DATA = 5, RATE = 7 };

/* Of the output register: drive 0's motor; interrupts and DMA; no reset. */
#define MOTOR 0x10
#define INTERRUPTS 0x08
#define NO_RESET 0x04
/* Of the status register: ready for a byte; which goes to the processor. */
#define READY 0x80
#define TO_PROCESSOR 0x40
/* Commands; those of data are of double density. */
enum { SPECIFY = 0x03, WRITE = 0x45, READ = 0x46, RECALIBRATE = 0x07, SENSE = 0x08, SEEK = 0x0F };

#define SECTOR 512
#define SECTORS 18
#define HEADS 2
#define TRACKS 80
#define BYTES (SECTOR * SECTORS * HEADS * TRACKS)

typedef struct {
    PDEVICE_OBJECT Self, Below;
    PUCHAR Base;
    PKINTERRUPT Interrupt;
    KDPC Dpc;
    PDMA_ADAPTER Adapter;
    ULONG MapRegisters;
    PVOID MapBase;
    KEVENT Done, Granted;
    ULONG Track;
    BOOLEAN Started;
    LIST_ENTRY Queue;
    KSPIN_LOCK Lock;
    KSEMAPHORE Waiting;
    PVOID Thread;
} EXTENSION;

static BOOLEAN NTAPI Service(PKINTERRUPT interrupt, PVOID context)
{
    EXTENSION *e = context;

    (void)interrupt;
    /* Reading the result, or asking for it, ends the interrupt. */
    KeInsertQueueDpc(&e->Dpc, NULL, NULL);
    return TRUE;
}

static void NTAPI Over(PKDPC dpc, PVOID context, PVOID one, PVOID two)
{
    (void)dpc, (void)one, (void)two;
    KeSetEvent(&((EXTENSION *)context)->Done, IO_DISK_INCREMENT, FALSE);
}

static BOOLEAN WaitFor(PKEVENT event)
{
    LARGE_INTEGER limit;

    limit.QuadPart = -50000000;
    return KeWaitForSingleObject(event, Executive, KernelMode, FALSE, &limit) == STATUS_SUCCESS;
}

/* The controller is ready for a byte in this direction. */
static BOOLEAN Ready(EXTENSION *e, UCHAR direction)
{
    ULONG n;

    for (n = 0; n < 1000; n++) {
        if ((READ_PORT_UCHAR(e->Base + STATUS) & (READY | TO_PROCESSOR)) == (READY | direction))
            return TRUE;
        KeStallExecutionProcessor(10);
    }
    return FALSE;
}

static BOOLEAN Command(EXTENSION *e, const UCHAR *bytes, ULONG count)
{
    for (; count > 0; count--) {
        if (!Ready(e, 0))
            return FALSE;
        WRITE_PORT_UCHAR(e->Base + DATA, *bytes++);
    }
    return TRUE;
}

static BOOLEAN Result(EXTENSION *e, UCHAR *bytes, ULONG count)
{
    for (; count > 0; count--) {
        if (!Ready(e, TO_PROCESSOR))
            return FALSE;
        *bytes++ = READ_PORT_UCHAR(e->Base + DATA);
    }
    return TRUE;
}

/* What a command without a result came to: status and track. */
static BOOLEAN Sense(EXTENSION *e, UCHAR *result)
{
    static const UCHAR sense[] = { SENSE };

    return Command(e, sense, sizeof sense) && Result(e, result, 2);
}

static NTSTATUS Reset(EXTENSION *e)
{
    static const UCHAR specify[] = { SPECIFY, 0xDF, 0x02 }, recalibrate[] = { RECALIBRATE, 0 };
    UCHAR result[2];
    ULONG i;

    WRITE_PORT_UCHAR(e->Base + OUTPUT, 0);
    KeStallExecutionProcessor(50);
    KeClearEvent(&e->Done);
    WRITE_PORT_UCHAR(e->Base + OUTPUT, MOTOR | INTERRUPTS | NO_RESET);
    if (!WaitFor(&e->Done))
        return STATUS_IO_TIMEOUT;
    /* It answers for four drives. */
    for (i = 0; i < 4; i++)
        if (!Sense(e, result))
            return STATUS_IO_DEVICE_ERROR;
    WRITE_PORT_UCHAR(e->Base + RATE, 0);
    KeClearEvent(&e->Done);
    if (!Command(e, specify, sizeof specify) || !Command(e, recalibrate, sizeof recalibrate))
        return STATUS_IO_DEVICE_ERROR;
    if (!WaitFor(&e->Done))
        return STATUS_IO_TIMEOUT;
    e->Track = 0;
    return Sense(e, result) && (result[0] & 0xC0) == 0 && result[1] == 0 ? STATUS_SUCCESS : STATUS_IO_DEVICE_ERROR;
}

static NTSTATUS Seek(EXTENSION *e, UCHAR track, UCHAR head)
{
    const UCHAR seek[] = { SEEK, (UCHAR)(head << 2), track };
    UCHAR result[2];

    if (e->Track == track)
        return STATUS_SUCCESS;
    KeClearEvent(&e->Done);
    if (!Command(e, seek, sizeof seek))
        return STATUS_IO_DEVICE_ERROR;
    if (!WaitFor(&e->Done))
        return STATUS_IO_TIMEOUT;
    if (!Sense(e, result) || (result[0] & 0xC0) != 0 || result[1] != track)
        return STATUS_IO_DEVICE_ERROR;
    e->Track = track;
    return STATUS_SUCCESS;
}

static IO_ALLOCATION_ACTION NTAPI Take(PDEVICE_OBJECT device, PIRP irp, PVOID base, PVOID context)
{
    EXTENSION *e = context;

    (void)device, (void)irp;
    e->MapBase = base;
    KeSetEvent(&e->Granted, 0, FALSE);
    return KeepObject;
}

/* So many sectors of one track. */
static NTSTATUS Move(EXTENSION *e, PMDL mdl, PUCHAR at, ULONG sector, ULONG count, BOOLEAN write)
{
    UCHAR track = (UCHAR)(sector / (SECTORS * HEADS)), head = (UCHAR)(sector / SECTORS % HEADS), first = (UCHAR)(sector % SECTORS + 1);
    const UCHAR command[] = { write ? WRITE : READ, (UCHAR)(head << 2), track, head, first, 2, (UCHAR)(first + count - 1), 0x1B, 0xFF };
    ULONG length = count * SECTOR;
    UCHAR result[7];
    KIRQL level;
    NTSTATUS status = Seek(e, track, head);

    if (!NT_SUCCESS(status))
        return status;
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    status = e->Adapter->DmaOperations->AllocateAdapterChannel(e->Adapter, e->Self, e->MapRegisters, Take, e);
    KeLowerIrql(level);
    if (!NT_SUCCESS(status))
        return status;
    KeWaitForSingleObject(&e->Granted, Executive, KernelMode, FALSE, NULL);
    KeFlushIoBuffers(mdl, !write, TRUE);
    e->Adapter->DmaOperations->MapTransfer(e->Adapter, mdl, e->MapBase, at, &length, write);
    KeClearEvent(&e->Done);
    if (length != count * SECTOR || !Command(e, command, sizeof command))
        status = STATUS_IO_DEVICE_ERROR;
    else if (!WaitFor(&e->Done))
        status = STATUS_IO_TIMEOUT;
    e->Adapter->DmaOperations->FlushAdapterBuffers(e->Adapter, mdl, e->MapBase, at, length, write);
    if (NT_SUCCESS(status) && (!Result(e, result, sizeof result) || (result[0] & 0xC0) != 0))
        status = STATUS_IO_DEVICE_ERROR;
    if (NT_SUCCESS(status) && e->Adapter->DmaOperations->ReadDmaCounter(e->Adapter) != 0)
        status = STATUS_DATA_OVERRUN;
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    e->Adapter->DmaOperations->FreeAdapterChannel(e->Adapter);
    KeLowerIrql(level);
    return status;
}

static void Serve(EXTENSION *e, PIRP irp)
{
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    BOOLEAN write = here->MajorFunction == IRP_MJ_WRITE;
    ULONG sector = here->Parameters.Read.ByteOffset.LowPart / SECTOR, left = here->Parameters.Read.Length / SECTOR, piece;
    PUCHAR at = MmGetMdlVirtualAddress(irp->MdlAddress);
    ULONG_PTR moved = 0;
    NTSTATUS status = STATUS_SUCCESS;

    for (; NT_SUCCESS(status) && left > 0; left -= piece, sector += piece, at += piece * SECTOR) {
        piece = SECTORS - sector % SECTORS;
        if (piece > left)
            piece = left;
        status = Move(e, irp->MdlAddress, at, sector, piece, write);
        if (NT_SUCCESS(status))
            moved += piece * SECTOR;
    }
    Complete(irp, status, moved);
}

static void NTAPI Work(PVOID context)
{
    EXTENSION *e = context;
    PLIST_ENTRY entry;

    for (;;) {
        KeWaitForSingleObject(&e->Waiting, Executive, KernelMode, FALSE, NULL);
        entry = ExInterlockedRemoveHeadList(&e->Queue, &e->Lock);
        if (entry == NULL)
            break;
        Serve(e, CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry));
    }
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static NTSTATUS NTAPI Transfer(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    LONGLONG at = here->Parameters.Read.ByteOffset.QuadPart;
    ULONG length = here->Parameters.Read.Length;

    if (!e->Started)
        return Complete(irp, STATUS_DEVICE_NOT_READY, 0);
    if (at < 0 || at % SECTOR != 0 || length % SECTOR != 0 || at + length > BYTES)
        return Complete(irp, STATUS_INVALID_PARAMETER, 0);
    if (length == 0)
        return Complete(irp, STATUS_SUCCESS, 0);
    IoMarkIrpPending(irp);
    ExInterlockedInsertTailList(&e->Queue, &irp->Tail.Overlay.ListEntry, &e->Lock);
    KeReleaseSemaphore(&e->Waiting, 0, 1, FALSE);
    return STATUS_PENDING;
}

static NTSTATUS NTAPI Open(PDEVICE_OBJECT device, PIRP irp)
{
    (void)device;
    return Complete(irp, STATUS_SUCCESS, 0);
}

static NTSTATUS Start(EXTENSION *e, PCM_RESOURCE_LIST resources)
{
    PCM_PARTIAL_RESOURCE_DESCRIPTOR port = Resource(resources, CmResourceTypePort, 0);
    PCM_PARTIAL_RESOURCE_DESCRIPTOR line = Resource(resources, CmResourceTypeInterrupt, 0), channel = Resource(resources, CmResourceTypeDma, 0);
    DEVICE_DESCRIPTION description;
    HANDLE thread;
    NTSTATUS status;

    if (port == NULL || line == NULL || channel == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    e->Base = (PUCHAR)(ULONG_PTR)port->u.Port.Start.LowPart;
    RtlZeroMemory(&description, sizeof description);
    description.Version = DEVICE_DESCRIPTION_VERSION;
    description.DmaChannel = channel->u.Dma.Channel;
    description.InterfaceType = Isa;
    description.DmaWidth = Width8Bits;
    description.DmaSpeed = Compatible;
    description.MaximumLength = SECTORS * SECTOR;
    e->Adapter = IoGetDmaAdapter(e->Below, &description, &e->MapRegisters);
    if (e->Adapter == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = Connect(&e->Interrupt, line, Service, e);
    if (NT_SUCCESS(status))
        status = Reset(e);
    if (NT_SUCCESS(status))
        status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Work, e);
    if (NT_SUCCESS(status)) {
        ObReferenceObjectByHandle(thread, 0, NULL, KernelMode, &e->Thread, NULL);
        ZwClose(thread);
        e->Started = TRUE;
    }
    DbgPrint("floppy: started: %x\n", status);
    return status;
}

/* Nothing comes any more. */
static void Stop(EXTENSION *e)
{
    if (e->Started) {
        KeReleaseSemaphore(&e->Waiting, 0, 1, FALSE);
        KeWaitForSingleObject(e->Thread, Executive, KernelMode, FALSE, NULL);
        ObDereferenceObject(e->Thread);
        WRITE_PORT_UCHAR(e->Base + OUTPUT, NO_RESET);
        e->Started = FALSE;
    }
    if (e->Interrupt != NULL)
        IoDisconnectInterrupt(e->Interrupt);
    e->Interrupt = NULL;
    if (e->Adapter != NULL)
        e->Adapter->DmaOperations->PutDmaAdapter(e->Adapter);
    e->Adapter = NULL;
}

static UNICODE_STRING Name = RTL_CONSTANT_STRING(L"\\Device\\Floppy0"), Dos = RTL_CONSTANT_STRING(L"\\DosDevices\\A:");

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
        IoDeleteDevice(device);
        return status;
    case IRP_MN_STOP_DEVICE:
        Stop(e);
        /* Falls through. */
    case IRP_MN_QUERY_STOP_DEVICE:
    case IRP_MN_CANCEL_STOP_DEVICE:
    case IRP_MN_QUERY_REMOVE_DEVICE:
    case IRP_MN_CANCEL_REMOVE_DEVICE:
    case IRP_MN_SURPRISE_REMOVAL:
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
    NTSTATUS status = IoCreateDevice(driver, sizeof(EXTENSION), &Name, FILE_DEVICE_DISK, FILE_REMOVABLE_MEDIA | FILE_FLOPPY_DISKETTE, FALSE, &device);

    if (!NT_SUCCESS(status))
        return status;
    e = device->DeviceExtension;
    e->Self = device;
    KeInitializeDpc(&e->Dpc, Over, e);
    KeInitializeEvent(&e->Done, SynchronizationEvent, FALSE);
    KeInitializeEvent(&e->Granted, SynchronizationEvent, FALSE);
    KeInitializeSemaphore(&e->Waiting, 0, MAXLONG);
    KeInitializeSpinLock(&e->Lock);
    InitializeListHead(&e->Queue);
    e->Below = IoAttachDeviceToDeviceStack(device, pdo);
    if (e->Below == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    IoCreateSymbolicLink(&Dos, &Name);
    device->Flags |= DO_DIRECT_IO | DO_POWER_PAGABLE;
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
    driver->MajorFunction[IRP_MJ_READ] = Transfer;
    driver->MajorFunction[IRP_MJ_WRITE] = Transfer;
    driver->MajorFunction[IRP_MJ_PNP] = Pnp;
    driver->MajorFunction[IRP_MJ_POWER] = Power;
    return STATUS_SUCCESS;
}
