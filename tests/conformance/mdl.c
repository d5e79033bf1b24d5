/* Memory descriptor lists. */
#define FAMILY "mdl"
#include "check.h"

/* Of Windows XP. */
NTSYSAPI NTSTATUS NTAPI MmAdvanceMdl(PMDL mdl, ULONG bytes);

#define TAG 0x206C644D

static void Sizes(void)
{
    EQUAL("MmSizeOfMdl counts a page number for each page", MmSizeOfMdl((PVOID)0x1000, PAGE_SIZE), sizeof(MDL) + 4);
    EQUAL("and for a page that is touched by one byte", MmSizeOfMdl((PVOID)0x1FFF, 2), sizeof(MDL) + 8);
    EQUAL("ADDRESS_AND_SIZE_TO_SPAN_PAGES agrees", ADDRESS_AND_SIZE_TO_SPAN_PAGES((PVOID)0x1FFF, PAGE_SIZE + 2), 3);
}

static void Building(void)
{
    UCHAR *buffer = ExAllocatePoolWithTag(NonPagedPool, 3 * PAGE_SIZE, TAG);
    UCHAR *start = buffer + 100;
    PMDL mdl = IoAllocateMdl(start, 2 * PAGE_SIZE, FALSE, FALSE, NULL);
    PPFN_NUMBER pages;
    ULONG i;

    CHECK("IoAllocateMdl gives a list", mdl != NULL);
    CHECK("that begins at the page", MmGetMdlByteOffset(mdl) == 100 && mdl->StartVa == buffer);
    EQUAL("and describes so many bytes", MmGetMdlByteCount(mdl), 2 * PAGE_SIZE);
    CHECK("MmGetMdlVirtualAddress is where the buffer begins", MmGetMdlVirtualAddress(mdl) == start);
    CHECK("a fresh list is not chained", mdl->Next == NULL);
    CHECK("nor mapped nor locked", !(mdl->MdlFlags & (MDL_MAPPED_TO_SYSTEM_VA | MDL_PAGES_LOCKED | MDL_SOURCE_IS_NONPAGED_POOL)));
    MmBuildMdlForNonPagedPool(mdl);
    CHECK("MmBuildMdlForNonPagedPool marks the source", mdl->MdlFlags & MDL_SOURCE_IS_NONPAGED_POOL);
    CHECK("and the buffer is its own mapping", MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority) == start);
    pages = MmGetMdlPfnArray(mdl);
    for (i = 0; i < 3; i++)
        EQUAL("the page numbers are those of the memory", pages[i], MmGetPhysicalAddress(buffer + i * PAGE_SIZE).QuadPart >> PAGE_SHIFT);
    IoFreeMdl(mdl);
    ExFreePoolWithTag(buffer, TAG);
}

static void Locking(void)
{
    UCHAR *buffer = ExAllocatePoolWithTag(PagedPool, PAGE_SIZE, TAG), *mapped;
    PMDL mdl = IoAllocateMdl(buffer + 16, 64, FALSE, FALSE, NULL);

    MmProbeAndLockPages(mdl, KernelMode, IoModifyAccess);
    CHECK("MmProbeAndLockPages locks", mdl->MdlFlags & MDL_PAGES_LOCKED);
    CHECK("for writing when asked", mdl->MdlFlags & MDL_WRITE_OPERATION);
    CHECK("locked is not mapped", !(mdl->MdlFlags & MDL_MAPPED_TO_SYSTEM_VA));
    mapped = MmMapLockedPagesSpecifyCache(mdl, KernelMode, MmCached, NULL, FALSE, NormalPagePriority);
    CHECK("MmMapLockedPagesSpecifyCache maps", mapped && (mdl->MdlFlags & MDL_MAPPED_TO_SYSTEM_VA) && mdl->MappedSystemVa == mapped);
    buffer[16] = 0;
    mapped[0] = 0x5A;
    EQUAL("the mapping shows the same memory", buffer[16], 0x5A);
    CHECK("the mapping keeps the byte offset", BYTE_OFFSET(mapped) == MmGetMdlByteOffset(mdl));
    CHECK("MmGetSystemAddressForMdlSafe gives the same again", MmGetSystemAddressForMdlSafe(mdl, HighPagePriority) == mapped);
    MmUnmapLockedPages(mapped, mdl);
    CHECK("MmUnmapLockedPages unmaps", !(mdl->MdlFlags & MDL_MAPPED_TO_SYSTEM_VA));
    mapped = MmMapLockedPages(mdl, KernelMode);
    CHECK("MmMapLockedPages maps", mapped && mapped[0] == 0x5A);
    MmUnlockPages(mdl);
    CHECK("MmUnlockPages unlocks and unmaps", !(mdl->MdlFlags & (MDL_PAGES_LOCKED | MDL_MAPPED_TO_SYSTEM_VA)));
    IoFreeMdl(mdl);
    mdl = IoAllocateMdl(buffer, 64, FALSE, FALSE, NULL);
    MmProbeAndLockPages(mdl, KernelMode, IoReadAccess);
    CHECK("locking for reading is no write operation", !(mdl->MdlFlags & MDL_WRITE_OPERATION));
    MmUnlockPages(mdl);
    IoFreeMdl(mdl);
    ExFreePoolWithTag(buffer, TAG);
}

static void Partial(void)
{
    UCHAR *buffer = ExAllocatePoolWithTag(NonPagedPool, 4 * PAGE_SIZE, TAG);
    PMDL source = IoAllocateMdl(buffer + 10, 3 * PAGE_SIZE, FALSE, FALSE, NULL), target;
    UCHAR *piece = buffer + PAGE_SIZE + 20;

    MmBuildMdlForNonPagedPool(source);
    target = IoAllocateMdl(piece, PAGE_SIZE, FALSE, FALSE, NULL);
    IoBuildPartialMdl(source, target, piece, PAGE_SIZE);
    CHECK("IoBuildPartialMdl describes the piece", MmGetMdlVirtualAddress(target) == piece && MmGetMdlByteCount(target) == PAGE_SIZE);
    CHECK("and says that it is one", target->MdlFlags & MDL_PARTIAL);
    EQUAL("with the source's pages", MmGetMdlPfnArray(target)[0], MmGetMdlPfnArray(source)[1]);
    CHECK("its memory is the source's", MmGetSystemAddressForMdlSafe(target, NormalPagePriority) == piece);
    IoFreeMdl(target);
    target = IoAllocateMdl(piece, 3 * PAGE_SIZE, FALSE, FALSE, NULL);
    IoBuildPartialMdl(source, target, piece, 0);
    EQUAL("a length of 0 is the rest", MmGetMdlByteCount(target), 3 * PAGE_SIZE - (piece - (buffer + 10)));
    MmPrepareMdlForReuse(target);
    IoBuildPartialMdl(source, target, buffer + 10, 8);
    CHECK("a list can be used again", MmGetMdlByteCount(target) == 8 && MmGetMdlVirtualAddress(target) == buffer + 10);
    IoFreeMdl(target);
    IoFreeMdl(source);
    ExFreePoolWithTag(buffer, TAG);
}

static void Chained(void)
{
    UCHAR buffer[64];
    PIRP irp = IoAllocateIrp(1, FALSE);
    PMDL first = IoAllocateMdl(buffer, 10, FALSE, FALSE, irp), second, third;

    CHECK("IoAllocateMdl hangs a list at the request", irp->MdlAddress == first);
    second = IoAllocateMdl(buffer + 10, 20, TRUE, FALSE, irp);
    third = IoAllocateMdl(buffer + 30, 30, TRUE, FALSE, irp);
    CHECK("a secondary list is chained behind the last", irp->MdlAddress == first && first->Next == second && second->Next == third && !third->Next);
    irp->MdlAddress = NULL;
    IoFreeMdl(third);
    IoFreeMdl(second);
    IoFreeMdl(first);
    IoFreeIrp(irp);
}

static void Own(void)
{
    UCHAR *room = ExAllocatePoolWithTag(NonPagedPool, 64, TAG), *buffer = ExAllocatePoolWithTag(NonPagedPool, 64, TAG);
    PMDL mdl = (PMDL)room;

    MmInitializeMdl(mdl, buffer, 64);
    MmBuildMdlForNonPagedPool(mdl);
    CHECK("a list in the driver's own memory is as good", MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority) == buffer);
    CHECK("MmCreateMdl fills given memory", MmCreateMdl(mdl, buffer + 4, 8) == mdl && MmGetMdlByteCount(mdl) == 8);
    ExFreePool(buffer);
    ExFreePool(room);
}

static void Advancing(void)
{
    UCHAR *buffer = ExAllocatePoolWithTag(NonPagedPool, 3 * PAGE_SIZE, TAG);
    PMDL mdl = IoAllocateMdl(buffer + 8, 2 * PAGE_SIZE, FALSE, FALSE, NULL);
    PFN_NUMBER second;

    MmBuildMdlForNonPagedPool(mdl);
    second = MmGetMdlPfnArray(mdl)[1];
    STATUS("MmAdvanceMdl moves the start", MmAdvanceMdl(mdl, PAGE_SIZE), STATUS_SUCCESS);
    EQUAL("and takes the bytes off", MmGetMdlByteCount(mdl), PAGE_SIZE);
    EQUAL("and whole pages with them", MmGetMdlPfnArray(mdl)[0], second);
    CHECK("the mapping moves, too", MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority) == buffer + 8 + PAGE_SIZE);
    STATUS("MmAdvanceMdl beyond the end is refused", MmAdvanceMdl(mdl, PAGE_SIZE + 1), STATUS_INVALID_PARAMETER_2);
    IoFreeMdl(mdl);
    ExFreePoolWithTag(buffer, TAG);
}

static void Pages(void)
{
    PHYSICAL_ADDRESS low = {{0, 0}}, high, skip = {{0, 0}};
    PMDL mdl;
    UCHAR *mapped;

    high.QuadPart = -1;
    mdl = MmAllocatePagesForMdl(low, high, skip, 3 * PAGE_SIZE - 5);
    CHECK("MmAllocatePagesForMdl gives whole pages", mdl && MmGetMdlByteCount(mdl) == 3 * PAGE_SIZE);
    mapped = MmMapLockedPagesSpecifyCache(mdl, KernelMode, MmCached, NULL, FALSE, NormalPagePriority);
    CHECK("that can be mapped and are zeroed", mapped && mapped[0] == 0 && mapped[3 * PAGE_SIZE - 1] == 0);
    CHECK("page by page as the list says",
          MmGetPhysicalAddress(mapped + PAGE_SIZE).QuadPart >> PAGE_SHIFT == MmGetMdlPfnArray(mdl)[1]);
    MmUnmapLockedPages(mapped, mdl);
    MmFreePagesFromMdl(mdl);
    ExFreePool(mdl);
}

static void Checks(void)
{
    Sizes();
    Building();
    Locking();
    Partial();
    Chained();
    Own();
    Advancing();
    Pages();
}
