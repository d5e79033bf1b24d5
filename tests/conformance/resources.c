/* Executive resources: exclusive and shared ownership, recursion, waiting, conversion, owners by pointer. */
#define FAMILY "resources"
#include "check.h"

static ERESOURCE Resource;
static volatile LONG Got, Shared;
static KEVENT Go, Holding;
static volatile BOOLEAN Now[4];

static VOID NTAPI Tries(PVOID context)
{
    (void)context;
    KeEnterCriticalRegion();
    Now[0] = ExAcquireResourceExclusiveLite(&Resource, FALSE);
    if (Now[0])
        ExReleaseResourceLite(&Resource);
    Now[1] = ExAcquireResourceSharedLite(&Resource, FALSE);
    if (Now[1])
        ExReleaseResourceLite(&Resource);
    Now[2] = ExAcquireSharedStarveExclusive(&Resource, FALSE);
    if (Now[2])
        ExReleaseResourceLite(&Resource);
    Now[3] = ExAcquireSharedWaitForExclusive(&Resource, FALSE);
    if (Now[3])
        ExReleaseResourceLite(&Resource);
    KeLeaveCriticalRegion();
}

static VOID NTAPI Excludes(PVOID context)
{
    (void)context;
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Resource, TRUE);
    Got++;
    KeSetEvent(&Holding, 0, FALSE);
    WaitFor(&Go, 3000);
    ExReleaseResourceLite(&Resource);
    KeLeaveCriticalRegion();
}

static VOID NTAPI Shares(PVOID context)
{
    (void)context;
    KeEnterCriticalRegion();
    ExAcquireResourceSharedLite(&Resource, TRUE);
    Shared++;
    WaitFor(&Go, 3000);
    ExReleaseResourceLite(&Resource);
    KeLeaveCriticalRegion();
}

static void Try(void)
{
    Join(Spawn(Tries, NULL));
}

static void Exclusive(void)
{
    STATUS("ExInitializeResourceLite succeeds", ExInitializeResourceLite(&Resource), STATUS_SUCCESS);
    CHECK("a resource begins free", !ExIsResourceAcquiredExclusiveLite(&Resource) && !ExIsResourceAcquiredSharedLite(&Resource));
    CHECK("a free resource can be owned exclusively", ExAcquireResourceExclusiveLite(&Resource, FALSE));
    CHECK("its owner is told so", ExIsResourceAcquiredExclusiveLite(&Resource));
    EQUAL("and counted as one that shares it", ExIsResourceAcquiredSharedLite(&Resource), 1);
    CHECK("an exclusive owner can take it again", ExAcquireResourceExclusiveLite(&Resource, FALSE));
    CHECK("shared, too", ExAcquireResourceSharedLite(&Resource, FALSE));
    EQUAL("and is counted each time", ExIsResourceAcquiredSharedLite(&Resource), 3);
    Try();
    CHECK("another thread cannot own it exclusively", !Now[0]);
    CHECK("nor share it", !Now[1] && !Now[2] && !Now[3]);
    ExReleaseResourceLite(&Resource);
    ExReleaseResourceLite(&Resource);
    Try();
    CHECK("before it is given back as often as it was taken", !Now[0] && !Now[1]);
    ExReleaseResourceLite(&Resource);
    CHECK("then its owner is none any more", !ExIsResourceAcquiredExclusiveLite(&Resource));
    Try();
    CHECK("and others can have it", Now[0] && Now[1] && Now[2] && Now[3]);
}

static void Sharing(void)
{
    CHECK("a free resource can be shared", ExAcquireResourceSharedLite(&Resource, FALSE));
    CHECK("sharing is not owning exclusively", !ExIsResourceAcquiredExclusiveLite(&Resource));
    Try();
    CHECK("others can share it meanwhile", Now[1] && Now[2] && Now[3]);
    CHECK("but not own it exclusively", !Now[0]);
    CHECK("who shares it can share it again", ExAcquireResourceSharedLite(&Resource, FALSE));
    EQUAL("and is counted", ExIsResourceAcquiredSharedLite(&Resource), 2);
    CHECK("but cannot have it exclusively", !ExAcquireResourceExclusiveLite(&Resource, FALSE));
    ExReleaseResourceLite(&Resource);
    ExReleaseResourceLite(&Resource);
    EQUAL("until it has given it back", ExIsResourceAcquiredSharedLite(&Resource), 0);
}

static void Waiting(void)
{
    PKTHREAD first, second, third;

    KeInitializeEvent(&Go, NotificationEvent, FALSE);
    KeInitializeEvent(&Holding, SynchronizationEvent, FALSE);
    ExAcquireResourceSharedLite(&Resource, TRUE);
    first = Spawn(Excludes, NULL);
    Sleep(30);
    EQUAL("who wants it exclusively waits for those who share it", ExGetExclusiveWaiterCount(&Resource), 1);
    Try();
    CHECK("who comes later does not share it before him", !Now[1]);
    CHECK("unless he starves him", Now[2]);
    CHECK("and not when he waits for him", !Now[3]);
    CHECK("who shares it already can share it again", ExAcquireResourceSharedLite(&Resource, FALSE));
    ExReleaseResourceLite(&Resource);
    second = Spawn(Shares, NULL);
    third = Spawn(Shares, NULL);
    Sleep(30);
    EQUAL("who wants to share it waits, too", ExGetSharedWaiterCount(&Resource), 2);
    CHECK("nobody has it yet", Got == 0 && Shared == 0);
    ExReleaseResourceLite(&Resource);
    CHECK("the last that shares it hands it over: nobody gets in between", !ExAcquireResourceSharedLite(&Resource, FALSE));
    STATUS("it goes to him who wants it exclusively", WaitFor(&Holding, 2000), STATUS_SUCCESS);
    EQUAL("the others wait on", Shared, 0);
    EQUAL("nobody waits for it exclusively any more", ExGetExclusiveWaiterCount(&Resource), 0);
    KeSetEvent(&Go, 0, FALSE);
    CHECK("when he gives it back", Join(first));
    CHECK("all that want to share it get it", Join(second) && Join(third));
    EQUAL("both of them", Shared, 2);

    Shared = 0;
    KeClearEvent(&Go);
    ExAcquireResourceExclusiveLite(&Resource, TRUE);
    first = Spawn(Shares, NULL);
    Sleep(30);
    ExConvertExclusiveToSharedLite(&Resource);
    CHECK("ExConvertExclusiveToSharedLite leaves its owner one that shares it",
          !ExIsResourceAcquiredExclusiveLite(&Resource) && ExIsResourceAcquiredSharedLite(&Resource) == 1);
    Sleep(30);
    EQUAL("and lets in those who want to share it", Shared, 1);
    KeSetEvent(&Go, 0, FALSE);
    Join(first);
    ExReleaseResourceLite(&Resource);
}

static void Pointers(void)
{
    ULONG_PTR owner = (ULONG_PTR)&Got | 3;

    ExAcquireResourceExclusiveLite(&Resource, TRUE);
    ExSetResourceOwnerPointer(&Resource, (PVOID)owner);
    CHECK("ExSetResourceOwnerPointer takes the ownership from the thread", !ExIsResourceAcquiredExclusiveLite(&Resource));
    Try();
    CHECK("nobody else has it", !Now[0] && !Now[1]);
    ExReleaseResourceForThreadLite(&Resource, owner);
    Try();
    CHECK("until it is given back in the owner's name", Now[0] && Now[1]);
    ExAcquireResourceSharedLite(&Resource, TRUE);
    ExReleaseResourceForThreadLite(&Resource, (ERESOURCE_THREAD)KeGetCurrentThread());
    EQUAL("a thread's name is its object", ExIsResourceAcquiredSharedLite(&Resource), 0);
    STATUS("ExReinitializeResourceLite succeeds", ExReinitializeResourceLite(&Resource), STATUS_SUCCESS);
    STATUS("ExDeleteResourceLite succeeds", ExDeleteResourceLite(&Resource), STATUS_SUCCESS);
}

static void Checks(void)
{
    KeEnterCriticalRegion();
    Exclusive();
    Sharing();
    Waiting();
    Pointers();
    KeLeaveCriticalRegion();
}
