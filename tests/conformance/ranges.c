/* Range lists: which numbers are taken, by whom; where there is room. */
#define FAMILY "ranges"
#include "check.h"

/* Of the headers of no kit for drivers: a list of ranges and what walks it. */
typedef struct {
    LIST_ENTRY ListHead;
    ULONG Flags, Count, Stamp;
} RANGE_LIST;

typedef struct {
    ULONGLONG Start, End;
    PVOID UserData, Owner;
    UCHAR Attributes, Flags;
} RANGE;

typedef struct {
    PLIST_ENTRY RangeListHead, MergedHead;
    PVOID Current;
    ULONG Stamp;
} ITERATOR;

#define ADD_IF_CONFLICT 1
#define ADD_SHARED 2
#define FIND_SHARED_OK 1
#define FIND_NULL_OWNER_OK 2
#define RANGE_SHARED 1
#define RANGE_CONFLICT 2

NTSYSAPI VOID NTAPI RtlInitializeRangeList(RANGE_LIST *);
NTSYSAPI VOID NTAPI RtlFreeRangeList(RANGE_LIST *);
NTSYSAPI NTSTATUS NTAPI RtlCopyRangeList(RANGE_LIST *, RANGE_LIST *);
NTSYSAPI NTSTATUS NTAPI RtlAddRange(RANGE_LIST *, ULONGLONG, ULONGLONG, UCHAR, ULONG, PVOID, PVOID);
NTSYSAPI NTSTATUS NTAPI RtlDeleteRange(RANGE_LIST *, ULONGLONG, ULONGLONG, PVOID);
NTSYSAPI NTSTATUS NTAPI RtlDeleteOwnersRanges(RANGE_LIST *, PVOID);
NTSYSAPI NTSTATUS NTAPI RtlFindRange(RANGE_LIST *, ULONGLONG, ULONGLONG, ULONG, ULONG, ULONG, UCHAR, PVOID, PVOID, PULONGLONG);
NTSYSAPI NTSTATUS NTAPI RtlIsRangeAvailable(RANGE_LIST *, ULONGLONG, ULONGLONG, ULONG, UCHAR, PVOID, PVOID, PBOOLEAN);
NTSYSAPI NTSTATUS NTAPI RtlGetFirstRange(RANGE_LIST *, ITERATOR *, RANGE **);
NTSYSAPI NTSTATUS NTAPI RtlGetNextRange(ITERATOR *, RANGE **, BOOLEAN);

static RANGE_LIST List, Copy;
static PVOID const A = (PVOID)0xA, B = (PVOID)0xB;

static BOOLEAN Free(ULONGLONG start, ULONGLONG end, ULONG flags, UCHAR attributes)
{
    BOOLEAN free = 2;

    return NT_SUCCESS(RtlIsRangeAvailable(&List, start, end, flags, attributes, NULL, NULL, &free)) && free == TRUE;
}

static void Adding(void)
{
    ITERATOR at;
    RANGE *range = NULL;

    RtlInitializeRangeList(&List);
    STATUS("an empty list has no first range", RtlGetFirstRange(&List, &at, &range), STATUS_NO_MORE_ENTRIES);
    CHECK("and gives none", range == NULL);
    STATUS("RtlAddRange takes a range", RtlAddRange(&List, 0x300, 0x3FF, 7, 0, (PVOID)99, A), STATUS_SUCCESS);
    STATUS("and one in front of it", RtlAddRange(&List, 0x100, 0x1FF, 0, 0, NULL, B), STATUS_SUCCESS);
    STATUS("RtlAddRange refuses an end before the start", RtlAddRange(&List, 2, 1, 0, 0, NULL, A), STATUS_INVALID_PARAMETER);
    STATUS("RtlAddRange refuses what is taken", RtlAddRange(&List, 0x3FF, 0x400, 0, 0, NULL, B), STATUS_RANGE_LIST_CONFLICT);
    STATUS("a range may be a single number", RtlAddRange(&List, 0x400, 0x400, 0, 0, NULL, A), STATUS_SUCCESS);
    STATUS("RtlGetFirstRange gives the lowest", RtlGetFirstRange(&List, &at, &range), STATUS_SUCCESS);
    CHECK("with its bounds and owner", range && range->Start == 0x100 && range->End == 0x1FF && range->Owner == B);
    STATUS("RtlGetNextRange goes up", RtlGetNextRange(&at, &range, TRUE), STATUS_SUCCESS);
    CHECK("to the next, with what was given with it",
          range && range->Start == 0x300 && range->Attributes == 7 && range->UserData == (PVOID)99 && range->Flags == 0);
    STATUS("RtlGetNextRange goes down", RtlGetNextRange(&at, &range, FALSE), STATUS_SUCCESS);
    CHECK("to the one before", range && range->Start == 0x100);
    RtlGetNextRange(&at, &range, TRUE);
    RtlGetNextRange(&at, &range, TRUE);
    CHECK("the last is the highest", range && range->Start == 0x400);
    STATUS("behind the last there is none", RtlGetNextRange(&at, &range, TRUE), STATUS_NO_MORE_ENTRIES);
    CHECK("and nothing is given", range == NULL);
    RtlGetFirstRange(&List, &at, &range);
    RtlDeleteRange(&List, 0x400, 0x400, A);
    STATUS("whoever walks a list that changed is told so", RtlGetNextRange(&at, &range, TRUE), STATUS_INVALID_PARAMETER);
}

static void Sharing(void)
{
    STATUS("RTL_RANGE_LIST_ADD_SHARED takes a range to share", RtlAddRange(&List, 0x500, 0x5FF, 0, ADD_SHARED, NULL, A), STATUS_SUCCESS);
    STATUS("others may share it", RtlAddRange(&List, 0x580, 0x6FF, 0, ADD_SHARED, NULL, B), STATUS_SUCCESS);
    STATUS("who does not share is refused", RtlAddRange(&List, 0x600, 0x600, 0, 0, NULL, B), STATUS_RANGE_LIST_CONFLICT);
    STATUS("nobody shares what is not to be shared", RtlAddRange(&List, 0x380, 0x380, 0, ADD_SHARED, NULL, B), STATUS_RANGE_LIST_CONFLICT);
    STATUS("RTL_RANGE_LIST_ADD_IF_CONFLICT takes what is taken", RtlAddRange(&List, 0x180, 0x180, 0, ADD_IF_CONFLICT, NULL, A),
           STATUS_SUCCESS);
    STATUS("and both are there: one is deleted", RtlDeleteRange(&List, 0x180, 0x180, A), STATUS_SUCCESS);
    CHECK("the other stays", !Free(0x180, 0x180, 0, 0));
}

static void Looking(void)
{
    ULONGLONG start = 0;

    CHECK("what nobody has is available", Free(0x200, 0x2FF, 0, 0));
    CHECK("what somebody has is not", !Free(0x200, 0x300, 0, 0));
    CHECK("an attribute that does not matter makes it available", Free(0x300, 0x3FF, 0, 4));
    CHECK("another one does not", !Free(0x300, 0x3FF, 0, 8));
    CHECK("what is shared is not available", !Free(0x580, 0x5FF, 0, 0));
    CHECK("unless it is to be shared", Free(0x580, 0x5FF, FIND_SHARED_OK, 0));
    STATUS("RtlFindRange finds room", RtlFindRange(&List, 0, 0x2FF, 0x80, 1, 0, 0, NULL, NULL, &start), STATUS_SUCCESS);
    EQUAL("at the top", start, 0x280);
    RtlFindRange(&List, 0, 0x37F, 0x80, 1, 0, 0, NULL, NULL, &start);
    EQUAL("below what is in the way", start, 0x280);
    RtlFindRange(&List, 0, 0x2FF, 0x90, 0x100, 0, 0, NULL, NULL, &start);
    EQUAL("at a multiple of the alignment", start, 0x200);
    RtlFindRange(&List, 0, 0x2FF, 0x101, 1, 0, 0, NULL, NULL, &start);
    CHECK("what is too long for one gap is not there", start == 0x200);
    STATUS("and that is told", RtlFindRange(&List, 0x100, 0x3FF, 0x101, 1, 0, 0, NULL, NULL, &start), STATUS_UNSUCCESSFUL);
    STATUS("a length of nothing is refused", RtlFindRange(&List, 0, 0x2FF, 0, 1, 0, 0, NULL, NULL, &start), STATUS_INVALID_PARAMETER);
    STATUS("so are bounds in the wrong order", RtlFindRange(&List, 9, 8, 1, 1, 0, 0, NULL, NULL, &start), STATUS_INVALID_PARAMETER);
    RtlAddRange(&List, 0x900, 0x9FF, 0, 0, NULL, NULL);
    CHECK("what has no owner is taken", !Free(0x900, 0x9FF, 0, 0));
    CHECK("unless that does not matter", Free(0x900, 0x9FF, FIND_NULL_OWNER_OK, 0));
}

static void Deleting(void)
{
    STATUS("RtlDeleteRange wants the owner", RtlDeleteRange(&List, 0x300, 0x3FF, B), STATUS_RANGE_NOT_FOUND);
    STATUS("and both bounds", RtlDeleteRange(&List, 0x300, 0x3FE, A), STATUS_RANGE_NOT_FOUND);
    RtlInitializeRangeList(&Copy);
    STATUS("RtlCopyRangeList copies", RtlCopyRangeList(&Copy, &List), STATUS_SUCCESS);
    STATUS("RtlDeleteRange deletes", RtlDeleteRange(&List, 0x300, 0x3FF, A), STATUS_SUCCESS);
    CHECK("and it is available", Free(0x300, 0x3FF, 0, 0));
    STATUS("the copy has it still", RtlDeleteRange(&Copy, 0x300, 0x3FF, A), STATUS_SUCCESS);
    STATUS("RtlDeleteOwnersRanges succeeds", RtlDeleteOwnersRanges(&List, B), STATUS_SUCCESS);
    CHECK("and all of that owner is available", Free(0x100, 0x1FF, 0, 0) && Free(0x600, 0x6FF, 0, 0));
    CHECK("but nothing of another", !Free(0x500, 0x500, 0, 0));
    RtlFreeRangeList(&List);
    CHECK("RtlFreeRangeList frees all", Free(0, ~0ULL, 0, 0));
    RtlFreeRangeList(&Copy);
}

static void Checks(void)
{
    Adding();
    Sharing();
    Looking();
    Deleting();
}
