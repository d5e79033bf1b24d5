/* Bitmaps. */
#define FAMILY "bitmaps"
/* Single bits: of Windows XP. */
#undef _WIN32_WINNT
#define _WIN32_WINNT 0x0502
#include "check.h"

static void Checks(void)
{
    ULONG words[3] = {0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF}, start;
    RTL_BITMAP map;
    RTL_BITMAP_RUN runs[3];

    RtlInitializeBitMap(&map, words, 70);
    CHECK("RtlInitializeBitMap does not touch the bits", map.SizeOfBitMap == 70 && map.Buffer == words && words[0] == 0xFFFFFFFF);
    RtlClearAllBits(&map);
    EQUAL("RtlClearAllBits clears", RtlNumberOfSetBits(&map), 0);
    RtlSetBits(&map, 30, 10);
    EQUAL("RtlSetBits crosses words", words[0], 0xC0000000);
    EQUAL("RtlNumberOfSetBits counts", RtlNumberOfSetBits(&map), 10);
    EQUAL("RtlNumberOfClearBits counts the others", RtlNumberOfClearBits(&map), 60);
    CHECK("RtlAreBitsSet of a run", RtlAreBitsSet(&map, 30, 10));
    CHECK("RtlAreBitsSet of more than a run is FALSE", !RtlAreBitsSet(&map, 29, 10));
    CHECK("RtlAreBitsClear of a run", RtlAreBitsClear(&map, 0, 30));
    CHECK("RtlAreBitsClear beyond the map is FALSE", !RtlAreBitsClear(&map, 60, 11));
    CHECK("RtlAreBitsSet of no bits is FALSE", !RtlAreBitsSet(&map, 30, 0));
    CHECK("RtlCheckBit looks at one", RtlCheckBit(&map, 39) && !RtlCheckBit(&map, 40));
    CHECK("RtlTestBit looks at one", RtlTestBit(&map, 30) && !RtlTestBit(&map, 29));
    RtlClearBit(&map, 30);
    CHECK("RtlClearBit clears one", !RtlTestBit(&map, 30) && RtlTestBit(&map, 31));
    RtlSetBit(&map, 30);
    CHECK("RtlSetBit sets one", RtlTestBit(&map, 30) && !RtlTestBit(&map, 29));
    EQUAL("RtlFindClearBits from the start", RtlFindClearBits(&map, 5, 0), 0);
    EQUAL("RtlFindClearBits from the hint on", RtlFindClearBits(&map, 5, 28), 40);
    EQUAL("RtlFindClearBits goes round", RtlFindClearBits(&map, 30, 50), 0);
    EQUAL("RtlFindClearBits that finds nothing", RtlFindClearBits(&map, 31, 0), 0xFFFFFFFF);
    EQUAL("RtlFindSetBits", RtlFindSetBits(&map, 10, 0), 30);
    EQUAL("RtlFindSetBits that finds nothing", RtlFindSetBits(&map, 11, 0), 0xFFFFFFFF);
    EQUAL("RtlFindClearBitsAndSet finds", RtlFindClearBitsAndSet(&map, 4, 60), 60);
    CHECK("and sets", RtlAreBitsSet(&map, 60, 4) && !RtlTestBit(&map, 64));
    EQUAL("RtlFindSetBitsAndClear finds", RtlFindSetBitsAndClear(&map, 4, 50), 60);
    CHECK("and clears", RtlAreBitsClear(&map, 60, 4));
    EQUAL("RtlFindLongestRunClear is the first of the longest", RtlFindLongestRunClear(&map, &start), 30);
    EQUAL("and says where", start, 0);
    EQUAL("RtlFindFirstRunClear", RtlFindFirstRunClear(&map, &start), 30);
    EQUAL("RtlFindNextForwardRunClear goes on behind", RtlFindNextForwardRunClear(&map, 30, &start), 30);
    EQUAL("from where it begins", start, 40);
    EQUAL("RtlFindLastBackwardRunClear counts down to where the run begins", RtlFindLastBackwardRunClear(&map, 44, &start), 5);
    EQUAL("which it says", start, 40);
    RtlSetBits(&map, 50, 2);
    EQUAL("RtlFindClearRuns counts runs", RtlFindClearRuns(&map, runs, 3, FALSE), 3);
    CHECK("in order", runs[0].StartingIndex == 0 && runs[1].StartingIndex == 40 && runs[1].NumberOfBits == 10 && runs[2].StartingIndex == 52);
    EQUAL("RtlFindClearRuns takes the longest when asked", RtlFindClearRuns(&map, runs, 2, TRUE), 2);
    CHECK("longest first", runs[0].NumberOfBits == 30 && runs[1].NumberOfBits == 18);
    RtlClearBits(&map, 35, 100);
    EQUAL("RtlClearBits stays inside the map", RtlNumberOfSetBits(&map), 5);
    RtlSetAllBits(&map);
    EQUAL("RtlSetAllBits sets them all", RtlNumberOfSetBits(&map), 70);
    EQUAL("RtlFindMostSignificantBit", RtlFindMostSignificantBit(0x0000123400000000ULL), 44);
    EQUAL("RtlFindLeastSignificantBit", RtlFindLeastSignificantBit(0x0000123400000000ULL), 34);
    EQUAL("of nothing it is -1", (ULONG)(LONG)RtlFindMostSignificantBit(0), (ULONG)-1);
}
