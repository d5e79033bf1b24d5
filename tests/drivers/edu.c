/*
 * edu: a WDM function driver for QEMU's edu device on the PCI bus.
 *
 * Requests go one by one through StartIo: IOCTL_EDU_FACTORIAL by registers in memory and an interrupt; IRP_MJ_WRITE into the device's
 * memory by packet DMA from the request's buffer, IRP_MJ_READ from there by DMA into a common buffer. Each ends by interrupt and DPC.
 */
#include "wdm.h"
#include "edu.h"

enum { FACTORIAL = 0x08, STATUS = 0x20, INTERRUPTS = 0x24, ACKNOWLEDGE = 0x64, SOURCE = 0x80, DESTINATION = 0x88, COUNT = 0x90, COMMAND = 0x98 };

#define STATUS_INTERRUPT 0x80
#define FACTORIAL_DONE 0x001
#define DMA_DONE 0x100
#define DMA_START 1
#define DMA_TO_MEMORY 2
#define DMA_INTERRUPT 4
/* The device's own memory, as its DMA sees it. */
#define INSIDE 0x40000
#define ROOM 4096
#define REGISTERS 0x100

typedef struct {
    PDEVICE_OBJECT Self, Below;
    PUCHAR Base;
    PKINTERRUPT Interrupt;
    KDPC Dpc;
    UNICODE_STRING Link;
    PDMA_ADAPTER Adapter;
    ULONG MapRegisters;
    PUCHAR Common;
    PHYSICAL_ADDRESS Logical;
    ULONG Causes;
    /* Of the current write. */
    PMDL Mdl;
    PVOID MapBase;
    ULONG Done, Piece;
} EXTENSION;

static ULONG Read(EXTENSION *e, ULONG at)
{
    return READ_REGISTER_ULONG((PULONG)(e->Base + at));
}

static void Write(EXTENSION *e, ULONG at, ULONG value)
{
    WRITE_REGISTER_ULONG((PULONG)(e->Base + at), value);
}

static BOOLEAN NTAPI Service(PKINTERRUPT interrupt, PVOID context)
{
    EXTENSION *e = context;
    ULONG causes = Read(e, INTERRUPTS);

    (void)interrupt;
    if (causes == 0)
        return FALSE;
    Write(e, ACKNOWLEDGE, causes);
    e->Causes |= causes;
    KeInsertQueueDpc(&e->Dpc, NULL, NULL);
    return TRUE;
}

static void Dma(EXTENSION *e, ULONG source, ULONG destination, ULONG count, ULONG command)
{
    Write(e, SOURCE, source);
    Write(e, DESTINATION, destination);
    Write(e, COUNT, count);
    Write(e, COMMAND, DMA_START | DMA_INTERRUPT | command);
}

static void End(EXTENSION *e, NTSTATUS status, ULONG information)
{
    PIRP irp = e->Self->CurrentIrp;

    IoStartNextPacket(e->Self, FALSE);
    Complete(irp, status, information);
}

/* The next piece of the current write: as much as lies together in memory. */
static void NextPiece(EXTENSION *e)
{
    ULONG length = MmGetMdlByteCount(e->Mdl);
    PHYSICAL_ADDRESS from;

    e->Piece = length - e->Done;
    from = e->Adapter->DmaOperations->MapTransfer(e->Adapter, e->Mdl, e->MapBase, (PUCHAR)MmGetMdlVirtualAddress(e->Mdl) + e->Done, &e->Piece, TRUE);
    Dma(e, from.LowPart, INSIDE + e->Done, e->Piece, 0);
}

static IO_ALLOCATION_ACTION NTAPI Granted(PDEVICE_OBJECT device, PIRP irp, PVOID map_base, PVOID context)
{
    EXTENSION *e = context;

    (void)device, (void)irp;
    e->MapBase = map_base;
    NextPiece(e);
    return DeallocateObjectKeepRegisters;
}

static void NTAPI StartIo(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    ULONG length = here->Parameters.Write.Length;

    switch (here->MajorFunction) {
    case IRP_MJ_DEVICE_CONTROL:
        Write(e, STATUS, STATUS_INTERRUPT);
        Write(e, FACTORIAL, *(PULONG)irp->AssociatedIrp.SystemBuffer);
        break;
    case IRP_MJ_READ:
        Dma(e, INSIDE, e->Logical.LowPart, here->Parameters.Read.Length, DMA_TO_MEMORY);
        break;
    case IRP_MJ_WRITE:
        e->Done = 0;
        e->Mdl = IoAllocateMdl(irp->AssociatedIrp.SystemBuffer, length, FALSE, FALSE, NULL);
        if (e->Mdl == NULL) {
            End(e, STATUS_INSUFFICIENT_RESOURCES, 0);
            return;
        }
        MmBuildMdlForNonPagedPool(e->Mdl);
        KeFlushIoBuffers(e->Mdl, FALSE, TRUE);
        if (!NT_SUCCESS(e->Adapter->DmaOperations->AllocateAdapterChannel(
                e->Adapter, device, ADDRESS_AND_SIZE_TO_SPAN_PAGES(irp->AssociatedIrp.SystemBuffer, length), Granted, e))) {
            IoFreeMdl(e->Mdl);
            End(e, STATUS_INSUFFICIENT_RESOURCES, 0);
        }
        break;
    }
}

static BOOLEAN NTAPI TakeCauses(PVOID context)
{
    EXTENSION *e = ((PVOID *)context)[0];

    *(PULONG)((PVOID *)context)[1] = e->Causes;
    e->Causes = 0;
    return TRUE;
}

static void NTAPI Finished(PKDPC dpc, PVOID context, PVOID one, PVOID two)
{
    EXTENSION *e = context;
    PIRP irp = e->Self->CurrentIrp;
    ULONG causes;
    PVOID arguments[2] = {e, &causes};
    PIO_STACK_LOCATION here;

    (void)dpc, (void)one, (void)two;
    KeSynchronizeExecution(e->Interrupt, TakeCauses, arguments);
    if (irp == NULL)
        return;
    here = IoGetCurrentIrpStackLocation(irp);
    if (here->MajorFunction == IRP_MJ_DEVICE_CONTROL && causes & FACTORIAL_DONE) {
        *(PULONG)irp->AssociatedIrp.SystemBuffer = Read(e, FACTORIAL);
        End(e, STATUS_SUCCESS, sizeof(ULONG));
    } else if (here->MajorFunction == IRP_MJ_READ && causes & DMA_DONE) {
        RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, e->Common, here->Parameters.Read.Length);
        End(e, STATUS_SUCCESS, here->Parameters.Read.Length);
    } else if (here->MajorFunction == IRP_MJ_WRITE && causes & DMA_DONE) {
        e->Done += e->Piece;
        if (e->Done < here->Parameters.Write.Length) {
            NextPiece(e);
            return;
        }
        e->Adapter->DmaOperations->FlushAdapterBuffers(e->Adapter, e->Mdl, e->MapBase, MmGetMdlVirtualAddress(e->Mdl), e->Done, TRUE);
        e->Adapter->DmaOperations->FreeMapRegisters(
            e->Adapter, e->MapBase, ADDRESS_AND_SIZE_TO_SPAN_PAGES(irp->AssociatedIrp.SystemBuffer, e->Done));
        IoFreeMdl(e->Mdl);
        End(e, STATUS_SUCCESS, e->Done);
    }
}

static NTSTATUS NTAPI Dispatch(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);

    if (e->Interrupt == NULL)
        return Complete(irp, STATUS_DEVICE_NOT_READY, 0);
    switch (here->MajorFunction) {
    case IRP_MJ_DEVICE_CONTROL:
        if (here->Parameters.DeviceIoControl.IoControlCode != IOCTL_EDU_FACTORIAL)
            return Complete(irp, STATUS_INVALID_DEVICE_REQUEST, 0);
        if (here->Parameters.DeviceIoControl.InputBufferLength < sizeof(ULONG) || here->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ULONG))
            return Complete(irp, STATUS_BUFFER_TOO_SMALL, 0);
        break;
    case IRP_MJ_READ:
    case IRP_MJ_WRITE:
        if (here->Parameters.Read.Length == 0 || here->Parameters.Read.Length > ROOM)
            return Complete(irp, STATUS_INVALID_PARAMETER, 0);
        break;
    default:
        return Complete(irp, STATUS_SUCCESS, 0);
    }
    IoMarkIrpPending(irp);
    IoStartPacket(device, irp, NULL, NULL);
    return STATUS_PENDING;
}

static NTSTATUS Start(EXTENSION *e, PDEVICE_OBJECT pdo, PCM_RESOURCE_LIST list)
{
    PCM_PARTIAL_RESOURCE_DESCRIPTOR memory = Resource(list, CmResourceTypeMemory, 0), line = Resource(list, CmResourceTypeInterrupt, 0);
    DEVICE_DESCRIPTION description;
    NTSTATUS status;

    if (memory == NULL || line == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    RtlZeroMemory(&description, sizeof description);
    description.Version = DEVICE_DESCRIPTION_VERSION;
    description.Master = TRUE;
    description.ScatterGather = TRUE;
    description.Dma32BitAddresses = TRUE;
    description.InterfaceType = PCIBus;
    description.MaximumLength = ROOM;
    e->Adapter = IoGetDmaAdapter(pdo, &description, &e->MapRegisters);
    if (e->Adapter == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    e->Common = e->Adapter->DmaOperations->AllocateCommonBuffer(e->Adapter, ROOM, &e->Logical, FALSE);
    e->Base = MmMapIoSpace(memory->u.Memory.Start, REGISTERS, MmNonCached);
    if (e->Common == NULL || e->Base == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    DbgPrint("edu: identification %08x, alive %08x\n", Read(e, 0), (Write(e, 4, 0x12345678), Read(e, 4)));
    Write(e, STATUS, 0);
    status = Connect(&e->Interrupt, line, Service, e);
    if (NT_SUCCESS(status))
        IoSetDeviceInterfaceState(&e->Link, TRUE);
    return status;
}

static void Stop(EXTENSION *e)
{
    if (e->Interrupt != NULL) {
        Write(e, STATUS, 0);
        IoDisconnectInterrupt(e->Interrupt);
        e->Interrupt = NULL;
        IoSetDeviceInterfaceState(&e->Link, FALSE);
    }
    if (e->Base != NULL)
        MmUnmapIoSpace(e->Base, REGISTERS);
    if (e->Common != NULL)
        e->Adapter->DmaOperations->FreeCommonBuffer(e->Adapter, ROOM, e->Logical, e->Common, FALSE);
    if (e->Adapter != NULL)
        e->Adapter->DmaOperations->PutDmaAdapter(e->Adapter);
}

static PDEVICE_OBJECT Pdo;

static NTSTATUS NTAPI Pnp(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    NTSTATUS status;

    switch (here->MinorFunction) {
    case IRP_MN_START_DEVICE:
        status = SendDown(e->Below, irp);
        if (NT_SUCCESS(status))
            status = Start(e, Pdo, here->Parameters.StartDevice.AllocatedResourcesTranslated);
        return Complete(irp, status, 0);
    case IRP_MN_REMOVE_DEVICE:
        Stop(e);
        irp->IoStatus.Status = STATUS_SUCCESS;
        status = PassDown(e->Below, irp);
        IoDetachDevice(e->Below);
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

static NTSTATUS NTAPI AddDevice(PDRIVER_OBJECT driver, PDEVICE_OBJECT pdo)
{
    PDEVICE_OBJECT device;
    EXTENSION *e;
    NTSTATUS status = IoCreateDevice(driver, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);

    if (!NT_SUCCESS(status))
        return status;
    Pdo = pdo;
    e = device->DeviceExtension;
    e->Self = device;
    KeInitializeDpc(&e->Dpc, Finished, e);
    e->Below = IoAttachDeviceToDeviceStack(device, pdo);
    status = e->Below == NULL ? STATUS_NO_SUCH_DEVICE : IoRegisterDeviceInterface(pdo, &EduInterface, NULL, &e->Link);
    if (!NT_SUCCESS(status)) {
        if (e->Below != NULL)
            IoDetachDevice(e->Below);
        IoDeleteDevice(device);
        return status;
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
    driver->DriverStartIo = StartIo;
    driver->DriverUnload = Unload;
    driver->MajorFunction[IRP_MJ_CREATE] = Dispatch;
    driver->MajorFunction[IRP_MJ_CLEANUP] = Dispatch;
    driver->MajorFunction[IRP_MJ_CLOSE] = Dispatch;
    driver->MajorFunction[IRP_MJ_READ] = Dispatch;
    driver->MajorFunction[IRP_MJ_WRITE] = Dispatch;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Dispatch;
    driver->MajorFunction[IRP_MJ_PNP] = Pnp;
    driver->MajorFunction[IRP_MJ_POWER] = Power;
    return STATUS_SUCCESS;
}
