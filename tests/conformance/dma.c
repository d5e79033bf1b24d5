/* DMA: adapters, who has one and for how long, transfers, map registers, lists of pieces, common buffers. */
#define FAMILY "dma"
#include <ntddk.h>
#include "check.h"
#include "devices.h"

static PDEVICE_OBJECT Device;

static void Describe(DEVICE_DESCRIPTION *description, ULONG length)
{
    RtlZeroMemory(description, sizeof *description);
    description->Version = DEVICE_DESCRIPTION_VERSION;
    description->Master = TRUE;
    description->ScatterGather = TRUE;
    description->Dma32BitAddresses = TRUE;
    description->InterfaceType = PCIBus;
    description->DmaWidth = Width32Bits;
    description->MaximumLength = length;
}

static void Slave(DEVICE_DESCRIPTION *description, ULONG channel, DMA_WIDTH width, ULONG length)
{
    RtlZeroMemory(description, sizeof *description);
    description->Version = DEVICE_DESCRIPTION_VERSION;
    description->DmaChannel = channel;
    description->InterfaceType = Isa;
    description->DmaWidth = width;
    description->MaximumLength = length;
}

/* Who got the adapter, in order, and what each does with it. */
static struct {
    ULONG Calls;
    ULONG Order[8];
    PVOID Base[8];
    KIRQL Irql;
    PDEVICE_OBJECT Device;
    PIRP Irp;
} Got;
static IO_ALLOCATION_ACTION Action[8];

static IO_ALLOCATION_ACTION NTAPI Take(PDEVICE_OBJECT device, PIRP irp, PVOID base, PVOID context)
{
    ULONG who = (ULONG)(ULONG_PTR)context;

    Got.Base[Got.Calls & 7] = base;
    Got.Order[Got.Calls++ & 7] = who;
    Got.Irql = KeGetCurrentIrql();
    Got.Device = device;
    Got.Irp = irp;
    return Action[who];
}

static NTSTATUS Allocate(PDMA_ADAPTER adapter, ULONG registers, ULONG who)
{
    KIRQL level;
    NTSTATUS status;

    KeRaiseIrql(DISPATCH_LEVEL, &level);
    status = adapter->DmaOperations->AllocateAdapterChannel(adapter, Device, registers, Take, (PVOID)(ULONG_PTR)who);
    KeLowerIrql(level);
    return status;
}

static void Channels(void)
{
    DEVICE_DESCRIPTION description;
    PDMA_ADAPTER adapter;
    ULONG registers = 0, few = 0;
    IRP *packet = IoAllocateIrp(1, FALSE);
    KIRQL level;

    Describe(&description, 0x10000);
    adapter = IoGetDmaAdapter(Device, &description, &registers);
    CHECK("IoGetDmaAdapter gives a bus master an adapter", adapter != NULL);
    EQUAL("with map registers for a transfer that begins anywhere in a page", registers, 17);
    CHECK("in version 1", adapter->Version == 1 && adapter->Size >= sizeof *adapter && adapter->DmaOperations->Size == sizeof(DMA_OPERATIONS));
    Device->CurrentIrp = packet;
    Action[1] = KeepObject;
    STATUS("AllocateAdapterChannel succeeds", Allocate(adapter, 4, 1), STATUS_SUCCESS);
    EQUAL("its routine runs at once when nobody has the adapter", Got.Calls, 1);
    CHECK("at DISPATCH, with the device and its current packet", Got.Irql == DISPATCH_LEVEL && Got.Device == Device && Got.Irp == packet);
    CHECK("and something that stands for map registers", Got.Base[0] != NULL);
    Action[2] = DeallocateObject;
    Action[3] = DeallocateObjectKeepRegisters;
    Action[4] = KeepObject;
    STATUS("who asks meanwhile", Allocate(adapter, 4, 2), STATUS_SUCCESS);
    Allocate(adapter, 4, 3);
    Allocate(adapter, 4, 4);
    Action[5] = DeallocateObject;
    Allocate(adapter, 4, 5);
    EQUAL("waits while one keeps it", Got.Calls, 1);
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    adapter->DmaOperations->FreeAdapterChannel(adapter);
    KeLowerIrql(level);
    CHECK("FreeAdapterChannel gives it to the next", Got.Calls >= 2 && Got.Order[1] == 2);
    CHECK("who returns DeallocateObject is done with it", Got.Calls >= 3 && Got.Order[2] == 3);
    CHECK("who returns DeallocateObjectKeepRegisters, too", Got.Calls >= 4 && Got.Order[3] == 4);
    EQUAL("who returns KeepObject is not", Got.Calls, 4);
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    adapter->DmaOperations->FreeMapRegisters(adapter, Got.Base[2], 4);
    EQUAL("registers that go free nobody", Got.Calls, 4);
    adapter->DmaOperations->FreeAdapterChannel(adapter);
    KeLowerIrql(level);
    CHECK("the adapter goes in the order of asking", Got.Calls == 5 && Got.Order[4] == 5);
    STATUS("more registers than a transfer has are not given", Allocate(adapter, registers + 1, 5), STATUS_INSUFFICIENT_RESOURCES);
    EQUAL("and nobody is called", Got.Calls, 5);
    EQUAL("a master has no counter", adapter->DmaOperations->ReadDmaCounter(adapter), 0);
    CHECK("alignment is at least one", adapter->DmaOperations->GetDmaAlignment(adapter) >= 1);
    adapter->DmaOperations->PutDmaAdapter(adapter);
    Describe(&description, 1);
    adapter = IoGetDmaAdapter(Device, &description, &few);
    EQUAL("a byte takes one register", few, 1);
    adapter->DmaOperations->PutDmaAdapter(adapter);
    Device->CurrentIrp = NULL;
    IoFreeIrp(packet);
}

static void Transfers(void)
{
    DEVICE_DESCRIPTION description;
    PDMA_ADAPTER adapter;
    ULONG registers, left, mapped = 0, step = 0;
    PHYSICAL_ADDRESS at;
    PUCHAR buffer = ExAllocatePool(NonPagedPool, 5 * PAGE_SIZE), next;
    PMDL mdl = IoAllocateMdl(buffer + 100, 4 * PAGE_SIZE, FALSE, FALSE, NULL);
    BOOLEAN right = TRUE, once = TRUE;
    ULONG length;
    KIRQL level;

    MmBuildMdlForNonPagedPool(mdl);
    Describe(&description, 4 * PAGE_SIZE);
    adapter = IoGetDmaAdapter(Device, &description, &registers);
    Action[1] = DeallocateObjectKeepRegisters;
    Got.Calls = 0;
    Allocate(adapter, registers, 1);
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    left = 4 * PAGE_SIZE;
    for (next = MmGetMdlVirtualAddress(mdl); left > 0 && step < 10; next += length, left -= length, step++) {
        length = left;
        at = adapter->DmaOperations->MapTransfer(adapter, mdl, Got.Base[0], next, &length, TRUE);
        right = right && at.QuadPart == MmGetPhysicalAddress(next).QuadPart;
        once = once && length > 0 && length <= left && MmGetPhysicalAddress(next + length - 1).QuadPart == at.QuadPart + length - 1;
        mapped += length;
    }
    KeLowerIrql(level);
    CHECK("MapTransfer gives a master the address of memory on the bus", right);
    CHECK("and as much as lies in one piece", once);
    EQUAL("piece by piece a whole transfer is mapped", mapped, 4 * PAGE_SIZE);
    CHECK("FlushAdapterBuffers succeeds", adapter->DmaOperations->FlushAdapterBuffers(adapter, mdl, Got.Base[0], MmGetMdlVirtualAddress(mdl), mapped, TRUE));
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    adapter->DmaOperations->FreeMapRegisters(adapter, Got.Base[0], registers);
    KeLowerIrql(level);
    adapter->DmaOperations->PutDmaAdapter(adapter);
    IoFreeMdl(mdl);
    ExFreePool(buffer);
}

/* What a list of pieces says. */
static struct {
    ULONG Calls, Pieces, Bytes;
    BOOLEAN Right;
    KIRQL Irql;
    PVOID Context;
    PSCATTER_GATHER_LIST List;
} Listed;
static PUCHAR Expected;

static VOID NTAPI TakeList(PDEVICE_OBJECT device, PIRP irp, PSCATTER_GATHER_LIST list, PVOID context)
{
    ULONG i;
    PUCHAR at = Expected;

    (void)device, (void)irp;
    Listed.Calls++;
    Listed.Pieces = list->NumberOfElements;
    Listed.Bytes = 0;
    Listed.Right = TRUE;
    Listed.Irql = KeGetCurrentIrql();
    Listed.Context = context;
    Listed.List = list;
    for (i = 0; i < list->NumberOfElements; i++) {
        SCATTER_GATHER_ELEMENT *piece = &list->Elements[i];

        if (MmGetPhysicalAddress(at).QuadPart != piece->Address.QuadPart ||
            MmGetPhysicalAddress(at + piece->Length - 1).QuadPart != piece->Address.QuadPart + piece->Length - 1)
            Listed.Right = FALSE;
        at += piece->Length;
        Listed.Bytes += piece->Length;
    }
}

static void Lists(void)
{
    DEVICE_DESCRIPTION description;
    PDMA_ADAPTER adapter;
    ULONG registers, bytes = 0;
    PUCHAR buffer = ExAllocatePool(NonPagedPool, 4 * PAGE_SIZE), other = ExAllocatePool(NonPagedPool, PAGE_SIZE);
    PMDL mdl = IoAllocateMdl(buffer + 10, 3 * PAGE_SIZE, FALSE, FALSE, NULL), chained;
    UCHAR own[256];
    KIRQL level;
    NTSTATUS status;

    MmBuildMdlForNonPagedPool(mdl);
    Describe(&description, 4 * PAGE_SIZE);
    adapter = IoGetDmaAdapter(Device, &description, &registers);
    Expected = buffer + 10;
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    status = adapter->DmaOperations->GetScatterGatherList(adapter, Device, mdl, MmGetMdlVirtualAddress(mdl), 3 * PAGE_SIZE, TakeList, &Listed, TRUE);
    STATUS("GetScatterGatherList succeeds", status, STATUS_SUCCESS);
    EQUAL("its routine is called", Listed.Calls, 1);
    CHECK("at DISPATCH, with its context", Listed.Irql == DISPATCH_LEVEL && Listed.Context == &Listed);
    EQUAL("pieces make the whole", Listed.Bytes, 3 * PAGE_SIZE);
    CHECK("each where its memory is", Listed.Right);
    adapter->DmaOperations->PutScatterGatherList(adapter, Listed.List, TRUE);
    Expected = buffer + 10 + 5000;
    adapter->DmaOperations->GetScatterGatherList(adapter, Device, mdl, (PUCHAR)MmGetMdlVirtualAddress(mdl) + 5000, 3000, TakeList, &Listed, TRUE);
    CHECK("a list may begin within the memory", Listed.Bytes == 3000 && Listed.Right);
    adapter->DmaOperations->PutScatterGatherList(adapter, Listed.List, TRUE);
    KeLowerIrql(level);
    STATUS("CalculateScatterGatherList says how much room a list takes",
           adapter->DmaOperations->CalculateScatterGatherList(adapter, mdl, MmGetMdlVirtualAddress(mdl), 3 * PAGE_SIZE, &bytes, &registers), STATUS_SUCCESS);
    EQUAL("with a register for each page", registers, 4);
    CHECK("and a piece for each", bytes >= FIELD_OFFSET(SCATTER_GATHER_LIST, Elements) + 4 * sizeof(SCATTER_GATHER_ELEMENT));
    bytes = bytes <= sizeof own ? sizeof own : 0;
    Expected = buffer + 10;
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    STATUS("BuildScatterGatherList builds in the driver's memory",
           adapter->DmaOperations->BuildScatterGatherList(adapter, Device, mdl, MmGetMdlVirtualAddress(mdl), 3 * PAGE_SIZE, TakeList, NULL, TRUE, own, bytes),
           STATUS_SUCCESS);
    CHECK("there", (PVOID)Listed.List == own && Listed.Right && Listed.Bytes == 3 * PAGE_SIZE);
    adapter->DmaOperations->PutScatterGatherList(adapter, (PVOID)own, TRUE);
    STATUS("in as much as there is",
           adapter->DmaOperations->BuildScatterGatherList(adapter, Device, mdl, MmGetMdlVirtualAddress(mdl), 3 * PAGE_SIZE, TakeList, NULL, TRUE, own, 8),
           STATUS_BUFFER_TOO_SMALL);
    KeLowerIrql(level);
    chained = IoAllocateMdl(other, PAGE_SIZE, FALSE, FALSE, NULL);
    MmBuildMdlForNonPagedPool(chained);
    mdl->Next = chained;
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    adapter->DmaOperations->GetScatterGatherList(adapter, Device, mdl, MmGetMdlVirtualAddress(mdl), 3 * PAGE_SIZE + 200, TakeList, NULL, FALSE);
    EQUAL("a list goes on in the next of a chain", Listed.Bytes, 3 * PAGE_SIZE + 200);
    EQUAL("with its memory's address", Listed.List->Elements[Listed.Pieces - 1].Address.QuadPart + Listed.List->Elements[Listed.Pieces - 1].Length,
          MmGetPhysicalAddress(other).QuadPart + 200);
    adapter->DmaOperations->PutScatterGatherList(adapter, Listed.List, FALSE);
    KeLowerIrql(level);
    mdl->Next = NULL;
    IoFreeMdl(chained);
    IoFreeMdl(mdl);
    ExFreePool(other);
    ExFreePool(buffer);
    adapter->DmaOperations->PutDmaAdapter(adapter);
}

static void Common(void)
{
    DEVICE_DESCRIPTION description;
    PDMA_ADAPTER adapter;
    ULONG registers, i;
    PHYSICAL_ADDRESS logical;
    PUCHAR buffer;
    BOOLEAN whole = TRUE;

    Describe(&description, 0x10000);
    adapter = IoGetDmaAdapter(Device, &description, &registers);
    buffer = adapter->DmaOperations->AllocateCommonBuffer(adapter, 3 * PAGE_SIZE, &logical, TRUE);
    CHECK("AllocateCommonBuffer gives memory", buffer != NULL);
    EQUAL("and its address on the bus", logical.QuadPart, MmGetPhysicalAddress(buffer).QuadPart);
    for (i = 0; i < 3; i++)
        whole = whole && MmGetPhysicalAddress(buffer + i * PAGE_SIZE).QuadPart == logical.QuadPart + i * PAGE_SIZE;
    CHECK("in one piece", whole);
    adapter->DmaOperations->FreeCommonBuffer(adapter, 3 * PAGE_SIZE, logical, buffer, TRUE);
    adapter->DmaOperations->PutDmaAdapter(adapter);
}

/* A master that has 24 address lines reaches memory below 16 MiB; what lies above is copied. */
static void Low(void)
{
    DEVICE_DESCRIPTION description;
    PDMA_ADAPTER adapter;
    ULONG registers, length = 600, i;
    PHYSICAL_ADDRESS at, logical;
    PUCHAR buffer = ExAllocatePool(NonPagedPool, PAGE_SIZE), seen, common;
    PMDL mdl = IoAllocateMdl(buffer, PAGE_SIZE, FALSE, FALSE, NULL);
    KIRQL level;

    MmBuildMdlForNonPagedPool(mdl);
    Describe(&description, PAGE_SIZE);
    description.Dma32BitAddresses = FALSE;
    description.InterfaceType = Isa;
    adapter = IoGetDmaAdapter(Device, &description, &registers);
    CHECK("an adapter for 24 address lines is had", adapter != NULL);
    common = adapter->DmaOperations->AllocateCommonBuffer(adapter, PAGE_SIZE, &logical, FALSE);
    CHECK("its common buffers lie below 16 MiB", common != NULL && logical.QuadPart + PAGE_SIZE <= 0x1000000);
    adapter->DmaOperations->FreeCommonBuffer(adapter, PAGE_SIZE, logical, common, FALSE);
    Action[1] = DeallocateObjectKeepRegisters;
    Got.Calls = 0;
    Allocate(adapter, 1, 1);
    for (i = 0; i < PAGE_SIZE; i++)
        buffer[i] = (UCHAR)(i * 7);
    CHECK("the memory of this rule lies above", MmGetPhysicalAddress(buffer).QuadPart >= 0x1000000);
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    at = adapter->DmaOperations->MapTransfer(adapter, mdl, Got.Base[0], buffer + 100, &length, TRUE);
    KeLowerIrql(level);
    CHECK("what is mapped lies below", at.QuadPart + length <= 0x1000000 && length == 600);
    seen = MmMapIoSpace(at, length, MmCached);
    CHECK("with what the device is to read", RtlCompareMemory(seen, buffer + 100, 600) == 600);
    IoFlushAdapterBuffers((PADAPTER_OBJECT)adapter, mdl, Got.Base[0], buffer + 100, length, TRUE);
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    at = adapter->DmaOperations->MapTransfer(adapter, mdl, Got.Base[0], buffer + 200, &length, FALSE);
    KeLowerIrql(level);
    MmUnmapIoSpace(seen, length);
    seen = MmMapIoSpace(at, length, MmCached);
    RtlFillMemory(seen, 600, 0xA5);
    CHECK("what the device writes is not in the driver's memory before the flush", buffer[200] == (UCHAR)(200 * 7));
    IoFlushAdapterBuffers((PADAPTER_OBJECT)adapter, mdl, Got.Base[0], buffer + 200, length, FALSE);
    CHECK("and is after it", buffer[200] == 0xA5 && buffer[799] == 0xA5);
    CHECK("and nothing beside it", buffer[199] == (UCHAR)(199 * 7) && buffer[800] == (UCHAR)(800 * 7));
    MmUnmapIoSpace(seen, length);
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    adapter->DmaOperations->FreeMapRegisters(adapter, Got.Base[0], 1);
    KeLowerIrql(level);
    adapter->DmaOperations->PutDmaAdapter(adapter);
    IoFreeMdl(mdl);
    ExFreePool(buffer);
}

static void Slaves(void)
{
    DEVICE_DESCRIPTION description;
    PADAPTER_OBJECT adapter, again;
    ULONG registers = 0;
    ULONG length = 1000;
    PHYSICAL_ADDRESS at;
    PUCHAR buffer = ExAllocatePool(NonPagedPool, 2 * PAGE_SIZE);
    PMDL mdl = IoAllocateMdl(buffer, 2 * PAGE_SIZE, FALSE, FALSE, NULL);
    KIRQL level;

    MmBuildMdlForNonPagedPool(mdl);
    Slave(&description, 4, Width8Bits, 512);
    CHECK("there is no device on the channel that joins the controllers", HalGetAdapter(&description, &registers) == NULL);
    Slave(&description, 8, Width8Bits, 512);
    CHECK("and no ninth channel", HalGetAdapter(&description, &registers) == NULL);
    Slave(&description, 1, Width16Bits, 512);
    CHECK("a channel of bytes has no words", HalGetAdapter(&description, &registers) == NULL);
    Slave(&description, 1, Width8Bits, 0x40000);
    adapter = HalGetAdapter(&description, &registers);
    CHECK("HalGetAdapter gives a channel's adapter", adapter != NULL);
    EQUAL("with registers for what its counter counts", registers, 17);
    again = HalGetAdapter(&description, &registers);
    CHECK("the same to all", again == adapter);
    Action[1] = KeepObject;
    Action[2] = KeepObject;
    Got.Calls = 0;
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    IoAllocateAdapterChannel(adapter, Device, 2, Take, (PVOID)1);
    IoAllocateAdapterChannel(again, Device, 2, Take, (PVOID)2);
    EQUAL("of whom one at a time has it", Got.Calls, 1);
    at = IoMapTransfer(adapter, mdl, Got.Base[0], buffer, &length, TRUE);
    CHECK("a whole transfer is one piece below 16 MiB", length == 1000 && at.QuadPart + length <= 0x1000000);
    CHECK("that crosses no 64 KiB", at.LowPart / 0x10000 == (at.LowPart + length - 1) / 0x10000);
    EQUAL("the controller has it all to do", HalReadDmaCounter(adapter), 1000);
    IoFlushAdapterBuffers(adapter, mdl, Got.Base[0], buffer, length, TRUE);
    IoFreeAdapterChannel(adapter);
    EQUAL("then the next", Got.Calls, 2);
    IoFreeAdapterChannel(adapter);
    KeLowerIrql(level);
    IoFreeMdl(mdl);
    ExFreePool(buffer);
}

static void Checks(void)
{
    Device = MakeNamed(NULL, Succeed, NULL);
    Channels();
    Transfers();
    Lists();
    Common();
    Low();
    Slaves();
    Remove(Device);
}
