/* Mutexes and mutants: ownership, recursion, abandonment, and the APCs that a mutex keeps out. */
#define FAMILY "mutexes"
#include "check.h"

NTKERNELAPI VOID NTAPI KeInitializeMutant(PRKMUTANT, BOOLEAN);
NTKERNELAPI LONG NTAPI KeReleaseMutant(PRKMUTANT, KPRIORITY, BOOLEAN, BOOLEAN);
NTKERNELAPI LONG NTAPI KeReadStateMutant(PRKMUTANT);

NTKERNELAPI BOOLEAN NTAPI KeAreApcsDisabled(VOID);

static KMUTEX Mutex;
static KMUTANT Mutant;
static volatile LONG Seen, Order;
static volatile NTSTATUS Raised, Waited;

static void ReleaseMutex(void)
{
    KeReleaseMutex(&Mutex, FALSE);
}

static void ReleaseMutant(void)
{
    KeReleaseMutant(&Mutant, 0, FALSE, FALSE);
}

static void TakeMutex(void)
{
    WaitFor(&Mutex, 0);
}

static VOID NTAPI Stranger(PVOID context)
{
    (void)context;
    Waited = WaitFor(&Mutex, 20);
    Raised = Caught(ReleaseMutex);
}

static VOID NTAPI Successor(PVOID context)
{
    (void)context;
    Waited = WaitFor(&Mutex, 3000);
    Seen = Order;
    KeReleaseMutex(&Mutex, FALSE);
}

static VOID NTAPI Quitter(PVOID context)
{
    (void)context;
    WaitFor(&Mutant, 1000);
    WaitFor(&Mutant, 1000);
}

static VOID NTAPI Holder(PVOID context)
{
    (void)context;
    WaitFor(&Mutex, 1000);
    KeReleaseMutex(&Mutex, FALSE);
}

static void Owning(void)
{
    PKTHREAD thread;

    KeInitializeMutex(&Mutex, 0);
    EQUAL("a mutex begins free", KeReadStateMutex(&Mutex), 1);
    STATUS("a wait for a free mutex takes it", WaitFor(&Mutex, 0), STATUS_SUCCESS);
    EQUAL("a mutex that is taken once has state 0", KeReadStateMutex(&Mutex), 0);
    STATUS("its owner can take it again", KeWaitForMutexObject(&Mutex, Executive, KernelMode, FALSE, NULL), STATUS_SUCCESS);
    EQUAL("and the state counts how often", KeReadStateMutex(&Mutex), -1);
    Join(Spawn(Stranger, NULL));
    STATUS("another thread's wait for it times out", Waited, STATUS_TIMEOUT);
    STATUS("another thread's release raises STATUS_MUTANT_NOT_OWNED", Raised, STATUS_MUTANT_NOT_OWNED);
    EQUAL("KeReleaseMutex gives the state before, which is not 0 while it is still owned", KeReleaseMutex(&Mutex, FALSE), -1);
    thread = Spawn(Successor, NULL);
    Order = 1;
    Sleep(30);
    Order = 2;
    EQUAL("the last release gives 0", KeReleaseMutex(&Mutex, FALSE), 0);
    CHECK("who waits for the mutex gets it", Join(thread));
    STATUS("with success", Waited, STATUS_SUCCESS);
    EQUAL("after its owner gave it back as often as it took it", Seen, 2);
    EQUAL("the mutex is free in the end", KeReadStateMutex(&Mutex), 1);
    STATUS("a release of a free mutex raises STATUS_MUTANT_NOT_OWNED", Caught(ReleaseMutex), STATUS_MUTANT_NOT_OWNED);

    STATUS("a mutex that was taken as often as can be counted", WaitFor(&Mutex, 0), STATUS_SUCCESS);
    Mutex.Header.SignalState = (LONG)0x80000000;
    STATUS("cannot be taken again: STATUS_MUTANT_LIMIT_EXCEEDED is raised", Caught(TakeMutex), STATUS_MUTANT_LIMIT_EXCEEDED);
    Mutex.Header.SignalState = 0;
    KeReleaseMutex(&Mutex, FALSE);
}

static void Apcs(void)
{
    CHECK("a thread's APCs are enabled", !KeAreApcsDisabled());
    WaitFor(&Mutex, 0);
    CHECK("owning a mutex disables normal kernel APCs", KeAreApcsDisabled());
    WaitFor(&Mutex, 0);
    KeReleaseMutex(&Mutex, FALSE);
    CHECK("until it is given back altogether", KeAreApcsDisabled());
    KeReleaseMutex(&Mutex, FALSE);
    CHECK("then they are enabled again", !KeAreApcsDisabled());
    KeInitializeMutant(&Mutant, TRUE);
    CHECK("owning a mutant leaves APCs enabled", !KeAreApcsDisabled());
    KeReleaseMutant(&Mutant, 0, FALSE, FALSE);
}

static void Mutants(void)
{
    KeInitializeMutant(&Mutant, TRUE);
    EQUAL("a mutant may begin owned", KeReadStateMutant(&Mutant), 0);
    EQUAL("its maker owns it, and can give it back", KeReleaseMutant(&Mutant, 0, FALSE, FALSE), 0);
    EQUAL("then it is free", KeReadStateMutant(&Mutant), 1);
    Join(Spawn(Quitter, NULL));
    EQUAL("a mutant whose owner ended is free", KeReadStateMutant(&Mutant), 1);
    STATUS("who did not own an abandoned mutant cannot give it back: STATUS_ABANDONED is raised", Caught(ReleaseMutant),
           STATUS_ABANDONED);
    STATUS("who takes an abandoned mutant is told so", WaitFor(&Mutant, 0), STATUS_ABANDONED_WAIT_0);
    EQUAL("and owns it once", KeReadStateMutant(&Mutant), 0);
    EQUAL("the new owner can give it back", KeReleaseMutant(&Mutant, 0, FALSE, FALSE), 0);
    STATUS("only the first that takes it is told", WaitFor(&Mutant, 0), STATUS_SUCCESS);
    KeReleaseMutant(&Mutant, 0, TRUE, FALSE);
    STATUS("a release as abandoned says so to the next owner", WaitFor(&Mutant, 0), STATUS_ABANDONED_WAIT_0);
    KeReleaseMutant(&Mutant, 0, FALSE, FALSE);
}

static void ReleaseAndWait(void)
{
    PKTHREAD thread;

    WaitFor(&Mutex, 0);
    thread = Spawn(Holder, NULL);
    Sleep(30);
    KeReleaseMutex(&Mutex, TRUE);
    EQUAL("a release with Wait returns with the dispatcher still locked", KeGetCurrentIrql(), DISPATCH_LEVEL);
    STATUS("the wait that follows may be for the thread that now owns it", WaitFor(thread, 2000), STATUS_SUCCESS);
    EQUAL("and gives the level back", KeGetCurrentIrql(), PASSIVE_LEVEL);
    Join(thread);
}

static void Checks(void)
{
    Owning();
    Apcs();
    Mutants();
    ReleaseAndWait();
}
