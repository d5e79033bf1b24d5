/* Push locks: one owner, or several that share; and what keeps a thread from being suspended in between. */
#define FAMILY "push_locks"
#include "check.h"

/* The headers forget its convention. */
VOID NTAPI Initialise(PULONG_PTR) __asm__("_ExInitializePushLock@4");
NTKERNELAPI VOID __fastcall ExfAcquirePushLockExclusive(PULONG_PTR);
NTKERNELAPI VOID __fastcall ExfAcquirePushLockShared(PULONG_PTR);
NTKERNELAPI BOOLEAN __fastcall ExfTryAcquirePushLockShared(PULONG_PTR);
NTKERNELAPI VOID __fastcall ExfReleasePushLockExclusive(PULONG_PTR);
NTKERNELAPI VOID __fastcall ExfReleasePushLockShared(PULONG_PTR);

static ULONG_PTR Lock = 0x5555;
static volatile LONG Owners, Sharers, Together;

static VOID NTAPI Owner(PVOID context)
{
    KeEnterCriticalRegion();
    ExfAcquirePushLockExclusive(&Lock);
    Owners++;
    if (context)
        WaitFor(context, 5000);
    if (Sharers)
        Together++;
    Owners--;
    ExfReleasePushLockExclusive(&Lock);
    KeLeaveCriticalRegion();
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static VOID NTAPI Sharer(PVOID context)
{
    KeEnterCriticalRegion();
    ExfAcquirePushLockShared(&Lock);
    Sharers++;
    if (Owners)
        Together++;
    WaitFor(context, 5000);
    Sharers--;
    ExfReleasePushLockShared(&Lock);
    KeLeaveCriticalRegion();
    PsTerminateSystemThread(STATUS_SUCCESS);
}

/* It becomes so within some seconds. */
static BOOLEAN Becomes(volatile LONG *number, LONG value)
{
    LONG i;

    for (i = 0; i < 200 && *number != value; i++)
        Sleep(10);
    return *number == value;
}

static void Alone(void)
{
    Initialise(&Lock);
    EQUAL("ExInitializePushLock makes it free", Lock, 0);
    KeEnterCriticalRegion();
    ExfAcquirePushLockExclusive(&Lock);
    CHECK("a lock that is held is not zero", Lock != 0);
    CHECK("ExfTryAcquirePushLockShared of a lock that somebody owns", !ExfTryAcquirePushLockShared(&Lock));
    ExfReleasePushLockExclusive(&Lock);
    EQUAL("what is given back is free", Lock, 0);
    CHECK("ExfTryAcquirePushLockShared of a free lock", ExfTryAcquirePushLockShared(&Lock));
    CHECK("and of one that is shared", ExfTryAcquirePushLockShared(&Lock));
    ExfReleasePushLockShared(&Lock);
    CHECK("it is held until the last has given it back", Lock != 0);
    ExfReleasePushLockShared(&Lock);
    EQUAL("and free then", Lock, 0);
    KeLeaveCriticalRegion();
    EQUAL("the level is the caller's all the while", KeGetCurrentIrql(), PASSIVE_LEVEL);
}

static void Several(void)
{
    KEVENT go;
    PKTHREAD owner, first, second;

    KeInitializeEvent(&go, NotificationEvent, FALSE);
    KeEnterCriticalRegion();
    ExfAcquirePushLockExclusive(&Lock);
    first = Spawn(Sharer, &go);
    second = Spawn(Sharer, &go);
    Sleep(50);
    EQUAL("nobody shares a lock that somebody owns", Sharers, 0);
    ExfReleasePushLockExclusive(&Lock);
    CHECK("when it is given back all that want to share it have it", Becomes(&Sharers, 2));
    owner = Spawn(Owner, NULL);
    Sleep(50);
    EQUAL("nobody owns a lock that others share", Owners, 0);
    KeSetEvent(&go, IO_NO_INCREMENT, FALSE);
    CHECK("the last that gives it back lets the owner in", Join(owner));
    CHECK("those that shared it are gone", Join(first) && Join(second));
    EQUAL("never were an owner and a sharer there together", Together, 0);

    KeClearEvent(&go);
    owner = Spawn(Owner, &go);
    CHECK("a free lock is owned at once", Becomes(&Owners, 1));
    first = Spawn(Owner, &go);
    Sleep(50);
    EQUAL("a second owner waits for the first", Owners, 1);
    KeSetEvent(&go, IO_NO_INCREMENT, FALSE);
    CHECK("and has it then", Join(owner) && Join(first));
    EQUAL("at the end it is free", Lock, 0);
    KeLeaveCriticalRegion();
}

static void Checks(void)
{
    Alone();
    Several();
}
