/* Pool: blocks, tags, sizes, quotas, look-aside lists. */
#define FAMILY "pool"
#include "check.h"

#define TAG 0x6C6F6F50
#define BIG 0x40000000

static ULONG OwnAllocated, OwnFreed, OwnSize, OwnTag;
static POOL_TYPE OwnType;

static PVOID NTAPI OwnAllocate(POOL_TYPE type, SIZE_T bytes, ULONG tag)
{
    OwnAllocated++;
    OwnType = type;
    OwnSize = bytes;
    OwnTag = tag;
    return ExAllocatePoolWithTag(type, bytes, tag);
}

static VOID NTAPI OwnFree(PVOID block)
{
    OwnFreed++;
    ExFreePool(block);
}

static void Blocks(void)
{
    PVOID small, other, page, large, cache;
    UCHAR *bytes;
    ULONG i, same = 0;

    small = ExAllocatePoolWithTag(NonPagedPool, 1, TAG);
    other = ExAllocatePoolWithTag(PagedPool, 1, TAG);
    CHECK("a block of a byte can be had of either pool", small && other && small != other);
    CHECK("blocks are aligned for 64 bits", ((ULONG)small & 7) == 0 && ((ULONG)other & 7) == 0);
    CHECK("blocks lie in the system's half", (ULONG)small >= 0x80000000 && (ULONG)other >= 0x80000000);
    ExFreePool(other);
    ExFreePoolWithTag(small, TAG);
    page = ExAllocatePoolWithTag(NonPagedPool, PAGE_SIZE, TAG);
    large = ExAllocatePoolWithTag(NonPagedPool, PAGE_SIZE * 3 + 5, TAG);
    CHECK("a block of a page begins at a page", page && ((ULONG)page & (PAGE_SIZE - 1)) == 0);
    CHECK("a larger block begins at a page", large && ((ULONG)large & (PAGE_SIZE - 1)) == 0);
    bytes = large;
    for (i = 0; i < PAGE_SIZE * 3 + 5; i++)
        bytes[i] = (UCHAR)(i * 7);
    RtlFillMemory(page, PAGE_SIZE, 0xEE);
    for (i = 0; i < PAGE_SIZE * 3 + 5; i++)
        same += bytes[i] == (UCHAR)(i * 7);
    EQUAL("all bytes of a block are its own", same, PAGE_SIZE * 3 + 5);
    ExFreePool(page);
    ExFreePool(large);
    small = ExAllocatePoolWithTag(NonPagedPool, 100, TAG);
    other = ExAllocatePoolWithTag(NonPagedPool, 100, TAG);
    CHECK("a small block does not cross a page", ((ULONG)small & (PAGE_SIZE - 1)) + 100 <= PAGE_SIZE || ((ULONG)other & (PAGE_SIZE - 1)) + 100 <= PAGE_SIZE);
    ExFreePool(small);
    ExFreePool(other);
    cache = ExAllocatePoolWithTag(NonPagedPoolCacheAligned, 100, TAG);
    CHECK("NonPagedPoolCacheAligned begins at a cache line", cache && ((ULONG)cache & 31) == 0);
    ExFreePool(cache);
    cache = ExAllocatePoolWithTag(PagedPoolCacheAligned, 300, TAG);
    CHECK("PagedPoolCacheAligned begins at a cache line", cache && ((ULONG)cache & 31) == 0);
    ExFreePool(cache);
    small = ExAllocatePool(NonPagedPool, 0);
    CHECK("a block of no bytes can be had and freed", small != NULL);
    ExFreePool(small);
    CHECK("what there is not so much of is NULL", !ExAllocatePoolWithTag(NonPagedPool, BIG, TAG));
    CHECK("ExAllocatePool without memory is NULL", !ExAllocatePool(PagedPool, BIG));
    CHECK("ExAllocatePoolWithTagPriority without memory is NULL", !ExAllocatePoolWithTagPriority(NonPagedPool, BIG, TAG, NormalPoolPriority));
    small = ExAllocatePoolWithTagPriority(NonPagedPool, 40, TAG, LowPoolPriority);
    CHECK("ExAllocatePoolWithTagPriority allocates", small != NULL);
    ExFreePool(small);
}

static void AtDispatch(void)
{
    KIRQL irql;
    PVOID block;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    block = ExAllocatePoolWithTag(NonPagedPool, 64, TAG);
    if (block) {
        RtlFillMemory(block, 64, 1);
        ExFreePoolWithTag(block, TAG);
    }
    KeLowerIrql(irql);
    CHECK("nonpaged pool can be had and freed at DISPATCH_LEVEL", block != NULL);
}

static void Quotas(void)
{
    PVOID block;

    block = ExAllocatePoolWithQuotaTag(NonPagedPool, 32, TAG);
    CHECK("ExAllocatePoolWithQuotaTag allocates", block != NULL);
    ExFreePoolWithTag(block, TAG);
    block = ExAllocatePoolWithQuota(PagedPool, 32);
    CHECK("ExAllocatePoolWithQuota allocates", block != NULL);
    ExFreePool(block);
    CHECK("POOL_QUOTA_FAIL_INSTEAD_OF_RAISE gives NULL",
          !ExAllocatePoolWithQuotaTag((POOL_TYPE)(NonPagedPool | POOL_QUOTA_FAIL_INSTEAD_OF_RAISE), BIG, TAG));
}

static void Reuse(void)
{
    PVOID blocks[64];
    ULONG round, i, bad = 0;

    /* Much more in all than there is: what is freed can be had again. */
    for (round = 0; round < 40; round++) {
        for (i = 0; i < 64; i++) {
            blocks[i] = ExAllocatePoolWithTag(NonPagedPool, 8 + i * 200, TAG);
            bad += !blocks[i];
        }
        for (i = 0; i < 64; i++)
            if (blocks[(i * 5) & 63])
                ExFreePoolWithTag(blocks[(i * 5) & 63], TAG);
    }
    EQUAL("what is freed can be had again", bad, 0);
}

static void Lookaside(void)
{
    static NPAGED_LOOKASIDE_LIST list;
    static PAGED_LOOKASIDE_LIST paged;
    PVOID a, b, blocks[8];
    ULONG i;

    ExInitializeNPagedLookasideList(&list, NULL, NULL, 0, 96, TAG, 0);
    EQUAL("a list remembers its blocks' size", list.L.Size, 96);
    EQUAL("and their tag", list.L.Tag, TAG);
    EQUAL("and of which pool they are", list.L.Type, NonPagedPool);
    EQUAL("a fresh list keeps no block", ExQueryDepthSList(&list.L.ListHead), 0);
    a = ExAllocateFromNPagedLookasideList(&list);
    CHECK("the first block is a new one", a && list.L.TotalAllocates == 1 && list.L.AllocateMisses == 1);
    ExFreeToNPagedLookasideList(&list, a);
    EQUAL("a freed block is kept", ExQueryDepthSList(&list.L.ListHead), 1);
    b = ExAllocateFromNPagedLookasideList(&list);
    CHECK("and given again", a == b);
    EQUAL("which is no miss", list.L.AllocateMisses, 1);
    ExFreeToNPagedLookasideList(&list, b);
    ExDeleteNPagedLookasideList(&list);
    EQUAL("a deleted list keeps no block", ExQueryDepthSList(&list.L.ListHead), 0);

    ExInitializeNPagedLookasideList(&list, OwnAllocate, OwnFree, 0, 48, TAG, 0);
    for (i = 0; i < 8; i++)
        blocks[i] = ExAllocateFromNPagedLookasideList(&list);
    EQUAL("blocks come from the driver's own routine when it has one", OwnAllocated, 8);
    CHECK("which is told pool, size and tag", OwnType == NonPagedPool && OwnSize == 48 && OwnTag == TAG);
    for (i = 0; i < 8; i++)
        ExFreeToNPagedLookasideList(&list, blocks[i]);
    EQUAL("no more are kept than the list's depth", ExQueryDepthSList(&list.L.ListHead), list.L.Depth);
    EQUAL("the others go to the driver's free routine", OwnFreed, 8 - list.L.Depth);
    EQUAL("and are counted as misses", list.L.FreeMisses, OwnFreed);
    ExDeleteNPagedLookasideList(&list);
    EQUAL("deleting the list frees the rest", OwnFreed, 8);

    ExInitializePagedLookasideList(&paged, NULL, NULL, 0, 2, TAG, 0);
    CHECK("a block holds a link at least", paged.L.Size >= sizeof(SINGLE_LIST_ENTRY));
    EQUAL("a paged list is of paged pool", paged.L.Type, PagedPool);
    a = ExAllocateFromPagedLookasideList(&paged);
    ExFreeToPagedLookasideList(&paged, a);
    b = ExAllocateFromPagedLookasideList(&paged);
    CHECK("a paged list gives a freed block again", a && a == b);
    ExFreeToPagedLookasideList(&paged, b);
    ExDeletePagedLookasideList(&paged);
}

static void Checks(void)
{
    Blocks();
    AtDispatch();
    Quotas();
    Reuse();
    Lookaside();
}
