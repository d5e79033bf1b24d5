/* Zones: blocks of one size out of memory of the driver's own. The macros of the header take and give them. */
#define FAMILY "zones"
#include "check.h"

static ZONE_HEADER Zone;
static KSPIN_LOCK Lock;
static UCHAR First[128] __attribute__((aligned(8))), Second[64] __attribute__((aligned(8))), Third[64] __attribute__((aligned(8)));

/* Takes all; how many there were, and whether each lay in the segment, apart from the others. */
static ULONG TakeAll(PUCHAR segment, ULONG bytes, PBOOLEAN well)
{
    ULONG count = 0, i;
    PUCHAR block, all[16];

    *well = TRUE;
    while (count < 16 && (block = ExAllocateFromZone(&Zone)) != NULL) {
        if (block < segment + sizeof(ZONE_SEGMENT_HEADER) || block + Zone.BlockSize > segment + bytes)
            *well = FALSE;
        for (i = 0; i < count; i++)
            if (block < all[i] + Zone.BlockSize && all[i] < block + Zone.BlockSize)
                *well = FALSE;
        all[count++] = block;
    }
    return count;
}

static void Checks(void)
{
    BOOLEAN well;
    PVOID block;

    STATUS("ExInitializeZone begins a zone", ExInitializeZone(&Zone, 24, First, sizeof First), STATUS_SUCCESS);
    EQUAL("of blocks of that size", Zone.BlockSize, 24);
    EQUAL("it knows how large its segments are", Zone.TotalSegmentSize, sizeof First);
    CHECK("and which they are", Zone.SegmentList.Next == &((PZONE_SEGMENT_HEADER)First)->SegmentList);
    CHECK("the first is the last", Zone.SegmentList.Next->Next == NULL);
    EQUAL("behind its header a segment is all blocks", TakeAll(First, sizeof First, &well), 5);
    CHECK("which lie in it, apart from one another", well);
    CHECK("an empty zone has no free block", Zone.FreeList.Next == NULL);
    ExFreeToZone(&Zone, First + sizeof(ZONE_SEGMENT_HEADER));
    block = ExAllocateFromZone(&Zone);
    CHECK("what is given back can be had again", block == First + sizeof(ZONE_SEGMENT_HEADER));
    STATUS("ExExtendZone adds a segment", ExExtendZone(&Zone, Second, sizeof Second), STATUS_SUCCESS);
    EQUAL("whose bytes are counted", Zone.TotalSegmentSize, sizeof First + sizeof Second);
    CHECK("before the others", Zone.SegmentList.Next == (PVOID)Second && Zone.SegmentList.Next->Next == (PVOID)First);
    EQUAL("with its blocks", TakeAll(Second, sizeof Second, &well), 2);
    CHECK("all of them in it", well);
    KeInitializeSpinLock(&Lock);
    STATUS("ExInterlockedExtendZone does too", ExInterlockedExtendZone(&Zone, Third, sizeof Third, &Lock), STATUS_SUCCESS);
    EQUAL("with as many", TakeAll(Third, sizeof Third, &well), 2);

    STATUS("a segment that is not aligned is refused", ExExtendZone(&Zone, Second + 4, sizeof Second - 8), STATUS_INVALID_PARAMETER);
    STATUS("so is one whose size is not", ExExtendZone(&Zone, Second, sizeof Second - 4), STATUS_INVALID_PARAMETER);
    STATUS("and one smaller than a block", ExInterlockedExtendZone(&Zone, Second, 16, &Lock), STATUS_INVALID_PARAMETER);
    EQUAL("then nothing is added", Zone.TotalSegmentSize, sizeof First + sizeof Second + sizeof Third);
    STATUS("blocks are multiples of 8 bytes", ExInitializeZone(&Zone, 20, First, sizeof First), STATUS_INVALID_PARAMETER);
    STATUS("the first segment holds one", ExInitializeZone(&Zone, 256, First, sizeof First), STATUS_INVALID_PARAMETER);
    STATUS("and is aligned", ExInitializeZone(&Zone, 24, First + 4, sizeof First - 8), STATUS_INVALID_PARAMETER);
}
