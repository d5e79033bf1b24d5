/* The interrupt request level, and spin locks, which are levels on one processor. */
#define FAMILY "irql"
#include "check.h"

_DECL_HAL_KE_IMPORT VOID __fastcall KeAcquireInStackQueuedSpinLock(PKSPIN_LOCK, PKLOCK_QUEUE_HANDLE);
_DECL_HAL_KE_IMPORT VOID __fastcall KeReleaseInStackQueuedSpinLock(PKLOCK_QUEUE_HANDLE);

static KSPIN_LOCK Lock;
static KDPC Dpc;
static volatile LONG Calls;

static VOID NTAPI Count(PKDPC dpc, PVOID context, PVOID argument1, PVOID argument2)
{
    (void)dpc;
    (void)context;
    (void)argument1;
    (void)argument2;
    Calls++;
}

static ULONG Flags(void)
{
    ULONG flags;

    __asm__ volatile("pushfl; popl %0" : "=r"(flags));
    return flags;
}

static void Levels(void)
{
    KIRQL old = 99, older = 99;

    EQUAL("a system thread begins at PASSIVE_LEVEL", KeGetCurrentIrql(), PASSIVE_LEVEL);
    KeRaiseIrql(APC_LEVEL, &old);
    EQUAL("KeRaiseIrql gives the level before", old, PASSIVE_LEVEL);
    EQUAL("and raises to APC_LEVEL", KeGetCurrentIrql(), APC_LEVEL);
    KeRaiseIrql(DISPATCH_LEVEL, &older);
    EQUAL("raising again gives the level in between", older, APC_LEVEL);
    EQUAL("and raises to DISPATCH_LEVEL", KeGetCurrentIrql(), DISPATCH_LEVEL);
    CHECK("interrupts stay on at DISPATCH_LEVEL", Flags() & 0x200);
    KeLowerIrql(older);
    EQUAL("KeLowerIrql lowers to what it is told", KeGetCurrentIrql(), APC_LEVEL);
    KeLowerIrql(old);
    EQUAL("down to PASSIVE_LEVEL", KeGetCurrentIrql(), PASSIVE_LEVEL);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    KeRaiseIrql(DISPATCH_LEVEL, &older);
    EQUAL("raising to the current level is allowed", older, DISPATCH_LEVEL);
    KeLowerIrql(older);
    EQUAL("and lowering to it", KeGetCurrentIrql(), DISPATCH_LEVEL);
    KeLowerIrql(old);
    KeRaiseIrql(HIGH_LEVEL, &old);
    EQUAL("HIGH_LEVEL can be reached", KeGetCurrentIrql(), HIGH_LEVEL);
    CHECK("interrupts are off there", !(Flags() & 0x200));
    KeLowerIrql(old);
    CHECK("and on again below", Flags() & 0x200);
    old = KeRaiseIrqlToDpcLevel();
    EQUAL("KeRaiseIrqlToDpcLevel gives the level before", old, PASSIVE_LEVEL);
    EQUAL("KeRaiseIrqlToDpcLevel raises to DISPATCH_LEVEL", KeGetCurrentIrql(), DISPATCH_LEVEL);
    KeLowerIrql(old);
}

static void SpinLocks(void)
{
    KLOCK_QUEUE_HANDLE handle;
    KIRQL old, outer;

    KeInitializeSpinLock(&Lock);
    EQUAL("a spin lock begins free", Lock, 0);
    KeAcquireSpinLock(&Lock, &old);
    EQUAL("KeAcquireSpinLock gives the level before", old, PASSIVE_LEVEL);
    EQUAL("a spin lock is held at DISPATCH_LEVEL", KeGetCurrentIrql(), DISPATCH_LEVEL);
    KeReleaseSpinLock(&Lock, old);
    EQUAL("KeReleaseSpinLock goes back to that level", KeGetCurrentIrql(), PASSIVE_LEVEL);
    KeRaiseIrql(DISPATCH_LEVEL, &outer);
    KeAcquireSpinLock(&Lock, &old);
    EQUAL("a spin lock can be taken at DISPATCH_LEVEL", old, DISPATCH_LEVEL);
    KeReleaseSpinLock(&Lock, old);
    EQUAL("and is given back to it", KeGetCurrentIrql(), DISPATCH_LEVEL);
    KeAcquireSpinLockAtDpcLevel(&Lock);
    EQUAL("KeAcquireSpinLockAtDpcLevel leaves the level alone", KeGetCurrentIrql(), DISPATCH_LEVEL);
    KeReleaseSpinLockFromDpcLevel(&Lock);
    EQUAL("so does KeReleaseSpinLockFromDpcLevel", KeGetCurrentIrql(), DISPATCH_LEVEL);
    KeLowerIrql(outer);
    EQUAL("a spin lock that is given back is free", Lock, 0);
    Calls = 0;
    KeInitializeDpc(&Dpc, Count, NULL);
    KeAcquireSpinLock(&Lock, &old);
    KeInsertQueueDpc(&Dpc, NULL, NULL);
    EQUAL("no DPC runs while a spin lock is held", Calls, 0);
    KeReleaseSpinLock(&Lock, old);
    EQUAL("it runs when the lock is given back", Calls, 1);
    KeAcquireInStackQueuedSpinLock(&Lock, &handle);
    EQUAL("a queued spin lock is held at DISPATCH_LEVEL", KeGetCurrentIrql(), DISPATCH_LEVEL);
    EQUAL("and its handle keeps the level before", handle.OldIrql, PASSIVE_LEVEL);
    CHECK("and the lock", (ULONG_PTR)handle.LockQueue.Lock / 4 == (ULONG_PTR)&Lock / 4);
    KeReleaseInStackQueuedSpinLock(&handle);
    EQUAL("giving it back goes to that level", KeGetCurrentIrql(), PASSIVE_LEVEL);
}

static void Checks(void)
{
    Levels();
    SpinLocks();
}
