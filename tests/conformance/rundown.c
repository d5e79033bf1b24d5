/* Rundown protection, remove locks and fast mutexes: what may go on, and what waits for the last. */
#define FAMILY "rundown"
#include "check.h"

NTKERNELAPI VOID __fastcall ExInitializeRundownProtection(PEX_RUNDOWN_REF);
NTKERNELAPI VOID __fastcall ExReInitializeRundownProtection(PEX_RUNDOWN_REF);
NTKERNELAPI BOOLEAN __fastcall ExAcquireRundownProtection(PEX_RUNDOWN_REF);
NTKERNELAPI VOID __fastcall ExReleaseRundownProtection(PEX_RUNDOWN_REF);
NTKERNELAPI VOID __fastcall ExWaitForRundownProtectionRelease(PEX_RUNDOWN_REF);
NTKERNELAPI VOID __fastcall ExRundownCompleted(PEX_RUNDOWN_REF);

static EX_RUNDOWN_REF Reference;
static IO_REMOVE_LOCK Lock;
static FAST_MUTEX Mutex;
static KEVENT Go;
static volatile LONG Done, Inside;
static volatile BOOLEAN Tried;

static VOID NTAPI WaitsForRundown(PVOID context)
{
    (void)context;
    ExWaitForRundownProtectionRelease(&Reference);
    Done++;
}

static VOID NTAPI Removes(PVOID context)
{
    (void)context;
    IoAcquireRemoveLock(&Lock, NULL);
    IoReleaseRemoveLockAndWait(&Lock, NULL);
    Done++;
}

static VOID NTAPI TakesMutex(PVOID context)
{
    (void)context;
    WaitFor(&Go, 3000);
    Tried = ExTryToAcquireFastMutex(&Mutex);
    if (Tried)
        ExReleaseFastMutex(&Mutex);
    ExAcquireFastMutex(&Mutex);
    Inside++;
    ExReleaseFastMutex(&Mutex);
}

/* Whether protection is refused at last: who runs it down may be late on a busy machine. */
static BOOLEAN Refused(void)
{
    ULONG i;

    for (i = 0; i < 1000 && ExAcquireRundownProtection(&Reference); i++) {
        ExReleaseRundownProtection(&Reference);
        Sleep(1);
    }
    return i < 1000;
}

static void Rundown(void)
{
    PKTHREAD thread;

    ExInitializeRundownProtection(&Reference);
    CHECK("protection can be acquired", ExAcquireRundownProtection(&Reference));
    CHECK("more than once", ExAcquireRundownProtection(&Reference));
    thread = Spawn(WaitsForRundown, NULL);
    CHECK("once somebody runs it down nobody acquires it any more", Refused());
    EQUAL("and he waits", Done, 0);
    ExReleaseRundownProtection(&Reference);
    Sleep(30);
    EQUAL("not only for the first release", Done, 0);
    ExReleaseRundownProtection(&Reference);
    CHECK("but for the last", Join(thread));
    CHECK("after that, too, nobody acquires it", !ExAcquireRundownProtection(&Reference));
    ExReInitializeRundownProtection(&Reference);
    CHECK("before it is initialised again", ExAcquireRundownProtection(&Reference));
    ExReleaseRundownProtection(&Reference);
    ExWaitForRundownProtectionRelease(&Reference);
    CHECK("what nobody protects is run down at once", !ExAcquireRundownProtection(&Reference));
    ExRundownCompleted(&Reference);
    CHECK("and stays so", !ExAcquireRundownProtection(&Reference));
}

/* What an acquisition says at last, as above. */
static NTSTATUS Pending(void)
{
    NTSTATUS status = STATUS_SUCCESS;
    ULONG i;

    for (i = 0; i < 1000 && (status = IoAcquireRemoveLock(&Lock, &Go)) == STATUS_SUCCESS; i++) {
        IoReleaseRemoveLock(&Lock, &Go);
        Sleep(1);
    }
    return status;
}

static void RemoveLock(void)
{
    PKTHREAD thread;

    IoInitializeRemoveLock(&Lock, 0x6b636f6c, 0, 0);
    STATUS("a remove lock can be acquired", IoAcquireRemoveLock(&Lock, NULL), STATUS_SUCCESS);
    STATUS("by several", IoAcquireRemoveLock(&Lock, &Lock), STATUS_SUCCESS);
    Done = 0;
    thread = Spawn(Removes, NULL);
    STATUS("once somebody removes the device an acquisition is refused", Pending(), STATUS_DELETE_PENDING);
    EQUAL("and he waits for those before", Done, 0);
    IoReleaseRemoveLock(&Lock, &Lock);
    Sleep(30);
    EQUAL("he waits for each that acquired it", Done, 0);
    IoReleaseRemoveLock(&Lock, NULL);
    CHECK("and goes on when the last has released it", Join(thread));
    EQUAL("then only", Done, 1);
    STATUS("a removed lock cannot be acquired", IoAcquireRemoveLock(&Lock, NULL), STATUS_DELETE_PENDING);
}

static void FastMutex(void)
{
    PKTHREAD thread;

    ExInitializeFastMutex(&Mutex);
    KeInitializeEvent(&Go, NotificationEvent, FALSE);
    thread = Spawn(TakesMutex, NULL);
    ExAcquireFastMutex(&Mutex);
    EQUAL("a fast mutex is held at APC_LEVEL", KeGetCurrentIrql(), APC_LEVEL);
    CHECK("a taken one is not taken again", !ExTryToAcquireFastMutex(&Mutex));
    KeSetEvent(&Go, 0, FALSE);
    Sleep(30);
    CHECK("nor by another thread", !Tried);
    EQUAL("which waits for it", Inside, 0);
    ExReleaseFastMutex(&Mutex);
    EQUAL("giving it back goes back to the level before", KeGetCurrentIrql(), PASSIVE_LEVEL);
    CHECK("and lets the next one in", Join(thread));
    EQUAL("once", Inside, 1);
    CHECK("a free one can be tried for", ExTryToAcquireFastMutex(&Mutex));
    EQUAL("and is held at APC_LEVEL then, too", KeGetCurrentIrql(), APC_LEVEL);
    ExReleaseFastMutex(&Mutex);
    KeEnterCriticalRegion();
    ExAcquireFastMutexUnsafe(&Mutex);
    EQUAL("the unsafe functions leave the level alone", KeGetCurrentIrql(), PASSIVE_LEVEL);
    CHECK("but take it", !ExTryToAcquireFastMutex(&Mutex));
    EQUAL("a vain attempt leaves the level as it was", KeGetCurrentIrql(), PASSIVE_LEVEL);
    ExReleaseFastMutexUnsafe(&Mutex);
    KeLeaveCriticalRegion();
}

static void Checks(void)
{
    Rundown();
    RemoveLock();
    FastMutex();
}
