/* DPCs: queueing, arguments, importance, order, levels. */
#define FAMILY "dpcs"
#include "check.h"

NTKERNELAPI VOID NTAPI KeFlushQueuedDpcs(VOID);

static KDPC First, Second, Third;
static volatile LONG Calls;
static volatile KIRQL Level;
static PVOID Seen[3];
static volatile char Order[8];
static volatile LONG Placed;
static volatile BOOLEAN Again, Executing;
static KSPIN_LOCK Lock;

static VOID NTAPI Note(PKDPC dpc, PVOID context, PVOID argument1, PVOID argument2)
{
    (void)dpc;
    Seen[0] = context;
    Seen[1] = argument1;
    Seen[2] = argument2;
    Level = KeGetCurrentIrql();
    Calls++;
}

static VOID NTAPI Place(PKDPC dpc, PVOID context, PVOID argument1, PVOID argument2)
{
    (void)dpc;
    (void)argument1;
    (void)argument2;
    if (Placed < 7)
        Order[Placed++] = (char)(ULONG_PTR)context;
}

static VOID NTAPI Requeue(PKDPC dpc, PVOID context, PVOID argument1, PVOID argument2)
{
    (void)context;
    (void)argument1;
    (void)argument2;
    if (++Calls < 3)
        Again = KeInsertQueueDpc(dpc, NULL, NULL);
}

static VOID NTAPI Locks(PKDPC dpc, PVOID context, PVOID argument1, PVOID argument2)
{
    (void)dpc;
    (void)context;
    (void)argument1;
    (void)argument2;
    KeAcquireSpinLockAtDpcLevel(&Lock);
    Level = KeGetCurrentIrql();
    KeReleaseSpinLockFromDpcLevel(&Lock);
    Executing = KeGetCurrentIrql() == DISPATCH_LEVEL;
}

static void Queueing(void)
{
    KIRQL level;

    KeInitializeDpc(&First, Note, (PVOID)11);
    CHECK("KeInsertQueueDpc queues a DPC", KeInsertQueueDpc(&First, (PVOID)22, (PVOID)33));
    EQUAL("below DISPATCH_LEVEL it runs before that returns", Calls, 1);
    EQUAL("at DISPATCH_LEVEL", Level, DISPATCH_LEVEL);
    CHECK("with its context", Seen[0] == (PVOID)11);
    CHECK("and both arguments", Seen[1] == (PVOID)22 && Seen[2] == (PVOID)33);
    EQUAL("the level is the caller's again", KeGetCurrentIrql(), PASSIVE_LEVEL);

    Calls = 0;
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    CHECK("at DISPATCH_LEVEL a DPC is queued", KeInsertQueueDpc(&First, (PVOID)1, (PVOID)2));
    EQUAL("and waits", Calls, 0);
    CHECK("a DPC that is queued is not queued again", !KeInsertQueueDpc(&First, (PVOID)3, (PVOID)4));
    KeLowerIrql(level);
    EQUAL("until the level is lowered", Calls, 1);
    CHECK("with the arguments that queued it", Seen[1] == (PVOID)1 && Seen[2] == (PVOID)2);

    Calls = 0;
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    KeInsertQueueDpc(&First, NULL, NULL);
    CHECK("KeRemoveQueueDpc takes a queued DPC out", KeRemoveQueueDpc(&First));
    CHECK("and says when it was not there", !KeRemoveQueueDpc(&First));
    KeLowerIrql(level);
    EQUAL("what was taken out does not run", Calls, 0);
    CHECK("but can be queued again", KeInsertQueueDpc(&First, NULL, NULL));
    EQUAL("and runs then", Calls, 1);

    Calls = 0;
    KeRaiseIrql(APC_LEVEL, &level);
    KeInsertQueueDpc(&First, NULL, NULL);
    EQUAL("APC_LEVEL does not hold DPCs up", Calls, 1);
    KeLowerIrql(level);
    Calls = 0;
    KeRaiseIrql(HIGH_LEVEL, &level);
    CHECK("a DPC can be queued at any level", KeInsertQueueDpc(&First, NULL, NULL));
    KeLowerIrql(level);
    EQUAL("and runs when it is lowered below DISPATCH_LEVEL", Calls, 1);
}

static void Ordering(void)
{
    KIRQL level;

    KeInitializeDpc(&First, Place, (PVOID)'1');
    KeInitializeDpc(&Second, Place, (PVOID)'2');
    KeInitializeDpc(&Third, Place, (PVOID)'3');
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    KeInsertQueueDpc(&First, NULL, NULL);
    KeInsertQueueDpc(&Second, NULL, NULL);
    KeInsertQueueDpc(&Third, NULL, NULL);
    KeLowerIrql(level);
    CHECK("DPCs run in the order in which they came", Order[0] == '1' && Order[1] == '2' && Order[2] == '3');
    Placed = 0;
    KeSetImportanceDpc(&Third, HighImportance);
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    KeInsertQueueDpc(&First, NULL, NULL);
    KeInsertQueueDpc(&Second, NULL, NULL);
    KeInsertQueueDpc(&Third, NULL, NULL);
    KeLowerIrql(level);
    CHECK("one of high importance goes before all others", Order[0] == '3' && Order[1] == '1' && Order[2] == '2');
    Placed = 0;
    KeSetImportanceDpc(&Third, MediumImportance);
    KeSetTargetProcessorDpc(&First, 0);
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    KeInsertQueueDpc(&First, NULL, NULL);
    KeInsertQueueDpc(&Third, NULL, NULL);
    KeLowerIrql(level);
    CHECK("medium importance goes to the end again", Order[0] == '1' && Order[1] == '3');
    EQUAL("a DPC for processor 0 runs on it", Placed, 2);
}

static void Inside(void)
{
    Calls = 0;
    KeInitializeDpc(&First, Requeue, NULL);
    KeInsertQueueDpc(&First, NULL, NULL);
    EQUAL("a DPC may queue itself", Calls, 3);
    CHECK("because it is not queued while it runs", Again);
    KeInitializeSpinLock(&Lock);
    KeInitializeDpc(&First, Locks, NULL);
    KeInsertQueueDpc(&First, NULL, NULL);
    EQUAL("a DPC takes spin locks without raising", Level, DISPATCH_LEVEL);
    CHECK("and stays at DISPATCH_LEVEL when it gives them back", Executing);
    Calls = 0;
    KeInitializeDpc(&First, Note, NULL);
    KeInsertQueueDpc(&First, NULL, NULL);
    KeFlushQueuedDpcs();
    EQUAL("KeFlushQueuedDpcs returns when all that were queued have run", Calls, 1);
}

NTKERNELAPI VOID NTAPI KeGenericCallDpc(PKDEFERRED_ROUTINE, PVOID);
NTKERNELAPI VOID NTAPI KeSignalCallDpcDone(PVOID);
NTKERNELAPI LOGICAL NTAPI KeSignalCallDpcSynchronize(PVOID);

static LONG Everywhere, Firsts;
static PVOID EverywhereContext;

static VOID NTAPI OnEach(PKDPC dpc, PVOID context, PVOID done, PVOID barrier)
{
    (void)dpc;
    InterlockedIncrement(&Everywhere);
    EverywhereContext = context;
    Level = KeGetCurrentIrql();
    if (KeSignalCallDpcSynchronize(barrier))
        InterlockedIncrement(&Firsts);
    KeSignalCallDpcDone(done);
}

static void OnAll(void)
{
    KeGenericCallDpc(OnEach, &Everywhere);
    EQUAL("KeGenericCallDpc calls a routine on every processor", Everywhere, 1);
    CHECK("with the context it is given for them", EverywhereContext == &Everywhere);
    EQUAL("which finds itself at DISPATCH_LEVEL", Level, DISPATCH_LEVEL);
    EQUAL("one of them is the first to pass KeSignalCallDpcSynchronize", Firsts, 1);
    EQUAL("and goes on where it was", KeGetCurrentIrql(), PASSIVE_LEVEL);
}

static void Checks(void)
{
    Queueing();
    Ordering();
    Inside();
    OnAll();
}
