/* Interlocked arithmetic and lists: the functions themselves, not what a compiler makes of their names. */
#define FAMILY "interlocked"
#include "check.h"

#undef InterlockedIncrement
#undef InterlockedDecrement
#undef InterlockedExchange
#undef InterlockedExchangeAdd
#undef InterlockedCompareExchange
__declspec(dllimport) LONG __fastcall InterlockedIncrement(PLONG);
__declspec(dllimport) LONG __fastcall InterlockedDecrement(PLONG);
__declspec(dllimport) LONG __fastcall InterlockedExchange(PLONG, LONG);
__declspec(dllimport) LONG __fastcall InterlockedExchangeAdd(PLONG, LONG);
__declspec(dllimport) LONG __fastcall InterlockedCompareExchange(PLONG, LONG, LONG);
#undef ExInterlockedInsertHeadList
#undef ExInterlockedInsertTailList
#undef ExInterlockedRemoveHeadList
#undef ExInterlockedPushEntryList
#undef ExInterlockedPopEntryList
#undef ExInterlockedAddLargeStatistic
__declspec(dllimport) PLIST_ENTRY NTAPI ExInterlockedInsertHeadList(PLIST_ENTRY, PLIST_ENTRY, PKSPIN_LOCK);
__declspec(dllimport) PLIST_ENTRY NTAPI ExInterlockedInsertTailList(PLIST_ENTRY, PLIST_ENTRY, PKSPIN_LOCK);
__declspec(dllimport) PLIST_ENTRY NTAPI ExInterlockedRemoveHeadList(PLIST_ENTRY, PKSPIN_LOCK);
__declspec(dllimport) PSINGLE_LIST_ENTRY NTAPI ExInterlockedPushEntryList(PSINGLE_LIST_ENTRY, PSINGLE_LIST_ENTRY, PKSPIN_LOCK);
__declspec(dllimport) PSINGLE_LIST_ENTRY NTAPI ExInterlockedPopEntryList(PSINGLE_LIST_ENTRY, PKSPIN_LOCK);
__declspec(dllimport) PSINGLE_LIST_ENTRY __fastcall InterlockedPushEntrySList(PSLIST_HEADER, PSINGLE_LIST_ENTRY);
__declspec(dllimport) PSINGLE_LIST_ENTRY __fastcall InterlockedPopEntrySList(PSLIST_HEADER);
__declspec(dllimport) LARGE_INTEGER NTAPI ExInterlockedAddLargeInteger(PLARGE_INTEGER, LARGE_INTEGER, PKSPIN_LOCK);

#undef ExInterlockedAddUlong
__declspec(dllimport) ULONG NTAPI ExInterlockedAddUlong(PULONG, ULONG, PKSPIN_LOCK);

static KSPIN_LOCK Lock;

static void Arithmetic(void)
{
    LONG value = 5;
    LARGE_INTEGER large, add, before;
    ULONG number = 10;

    EQUAL("InterlockedIncrement gives the new value", InterlockedIncrement(&value), 6);
    EQUAL("InterlockedDecrement gives the new value", InterlockedDecrement(&value), 5);
    EQUAL("InterlockedExchange gives the old value", InterlockedExchange(&value, 9), 5);
    EQUAL("and stores the new one", value, 9);
    EQUAL("InterlockedExchangeAdd gives the old value", InterlockedExchangeAdd(&value, -4), 9);
    EQUAL("and adds", value, 5);
    EQUAL("InterlockedCompareExchange gives the old value", InterlockedCompareExchange(&value, 7, 5), 5);
    EQUAL("and stores when it was as expected", value, 7);
    EQUAL("when it was not it gives what it was", InterlockedCompareExchange(&value, 1, 5), 7);
    EQUAL("and stores nothing", value, 7);
    large.QuadPart = 0xffffffff;
    add.QuadPart = 1;
    before = ExInterlockedAddLargeInteger(&large, add, &Lock);
    EQUAL("ExInterlockedAddLargeInteger gives the old value", before.QuadPart, 0xffffffff);
    EQUAL("and carries into the upper half", large.QuadPart, 0x100000000LL);
    EQUAL("ExInterlockedAddUlong gives the old value", ExInterlockedAddUlong(&number, 5, &Lock), 10);
    EQUAL("and adds what it is told", number, 15);
}

static void Lists(void)
{
    LIST_ENTRY head, entries[3];

    InitializeListHead(&head);
    CHECK("inserting into an empty list gives NULL", ExInterlockedInsertTailList(&head, &entries[0], &Lock) == NULL);
    CHECK("at the tail it gives the last one before", ExInterlockedInsertTailList(&head, &entries[1], &Lock) == &entries[0]);
    CHECK("at the head the first one before", ExInterlockedInsertHeadList(&head, &entries[2], &Lock) == &entries[0]);
    CHECK("the first is what was inserted at the head", ExInterlockedRemoveHeadList(&head, &Lock) == &entries[2]);
    CHECK("then come the others", ExInterlockedRemoveHeadList(&head, &Lock) == &entries[0] &&
                                      ExInterlockedRemoveHeadList(&head, &Lock) == &entries[1]);
    CHECK("of an empty list nothing is removed: NULL", ExInterlockedRemoveHeadList(&head, &Lock) == NULL);
    CHECK("its head is linked to itself", IsListEmpty(&head));
}

static void Singles(void)
{
    SINGLE_LIST_ENTRY head = {NULL}, entries[2];
    SLIST_HEADER header;

    CHECK("pushing onto an empty list gives NULL", ExInterlockedPushEntryList(&head, &entries[0], &Lock) == NULL);
    CHECK("pushing gives the first one before", ExInterlockedPushEntryList(&head, &entries[1], &Lock) == &entries[0]);
    CHECK("what was pushed last is popped first", ExInterlockedPopEntryList(&head, &Lock) == &entries[1]);
    CHECK("then what was pushed first", ExInterlockedPopEntryList(&head, &Lock) == &entries[0]);
    CHECK("of an empty list NULL is popped", ExInterlockedPopEntryList(&head, &Lock) == NULL);

    InitializeSListHead(&header);
    EQUAL("a sequenced list begins empty", QueryDepthSList(&header), 0);
    CHECK("popping it gives NULL", InterlockedPopEntrySList(&header) == NULL);
    CHECK("pushing onto it gives NULL", InterlockedPushEntrySList(&header, &entries[0]) == NULL);
    CHECK("and then the first one before", InterlockedPushEntrySList(&header, &entries[1]) == &entries[0]);
    EQUAL("its depth is counted", QueryDepthSList(&header), 2);
    CHECK("it is popped last in, first out", InterlockedPopEntrySList(&header) == &entries[1]);
    EQUAL("and counted down", QueryDepthSList(&header), 1);
    CHECK("to the last", InterlockedPopEntrySList(&header) == &entries[0]);
}

static void Checks(void)
{
    Arithmetic();
    Lists();
    Singles();
}
