/* APCs of all three kinds, what keeps them out, alerts, and waits that both of them end. */
#define FAMILY "apcs"
#include "check.h"

typedef VOID(NTAPI *NORMAL)(PVOID, PVOID, PVOID);
typedef VOID(NTAPI *KERNEL)(PRKAPC, NORMAL *, PVOID *, PVOID *, PVOID *);
typedef VOID(NTAPI *RUNDOWN)(PRKAPC);
NTKERNELAPI VOID NTAPI KeInitializeApc(PRKAPC, PRKTHREAD, ULONG, KERNEL, RUNDOWN, NORMAL, KPROCESSOR_MODE, PVOID);
NTKERNELAPI BOOLEAN NTAPI KeInsertQueueApc(PRKAPC, PVOID, PVOID, KPRIORITY);
NTKERNELAPI BOOLEAN NTAPI KeAlertThread(PRKTHREAD, KPROCESSOR_MODE);
NTKERNELAPI BOOLEAN NTAPI KeTestAlertThread(KPROCESSOR_MODE);
NTKERNELAPI BOOLEAN NTAPI KeAreApcsDisabled(VOID);
NTKERNELAPI BOOLEAN NTAPI KeAreAllApcsDisabled(VOID);
NTKERNELAPI VOID NTAPI KeEnterGuardedRegion(VOID);
NTKERNELAPI VOID NTAPI KeLeaveGuardedRegion(VOID);
#define ORIGINAL 0

static KAPC Apc, Other;
static KEVENT Event;
static volatile LONG Kernels, Normals, Rundowns, Placed;
static volatile KIRQL KernelLevel, NormalLevel;
static volatile PKTHREAD Ran;
static PVOID Seen[3];
static volatile char Order[8];
static volatile NTSTATUS Result;
static volatile BOOLEAN Replace, Nested;

static VOID NTAPI Rundown(PRKAPC apc)
{
    (void)apc;
    Rundowns++;
}

static VOID NTAPI Replaced(PVOID context, PVOID argument1, PVOID argument2)
{
    (void)argument1;
    (void)argument2;
    Seen[0] = context;
}

static VOID NTAPI Kernel(PRKAPC apc, NORMAL *normal, PVOID *context, PVOID *argument1, PVOID *argument2)
{
    (void)apc;
    (void)argument1;
    (void)argument2;
    Kernels++;
    KernelLevel = KeGetCurrentIrql();
    Ran = KeGetCurrentThread();
    if (Placed < 7)
        Order[Placed++] = *normal ? 'n' : 's';
    if (Replace) {
        *normal = Replaced;
        *context = (PVOID)99;
    }
}

static VOID NTAPI Cancels(PRKAPC apc, NORMAL *normal, PVOID *context, PVOID *argument1, PVOID *argument2)
{
    (void)apc;
    (void)context;
    (void)argument1;
    (void)argument2;
    *normal = NULL;
}

static VOID NTAPI Normal(PVOID context, PVOID argument1, PVOID argument2)
{
    Seen[0] = context;
    Seen[1] = argument1;
    Seen[2] = argument2;
    NormalLevel = KeGetCurrentIrql();
    Normals++;
}

static VOID NTAPI Nests(PVOID context, PVOID argument1, PVOID argument2)
{
    LONG before = Normals;

    (void)context;
    (void)argument1;
    (void)argument2;
    KeInsertQueueApc(&Other, NULL, NULL, 0);
    Nested = Normals != before;
    Normals++;
}

static void Init(PRKAPC apc, PVOID thread, NORMAL normal)
{
    KeInitializeApc(apc, thread, ORIGINAL, Kernel, Rundown, normal, KernelMode, (PVOID)5);
    Kernels = Normals = Rundowns = Placed = 0;
}

static void Own(void)
{
    PKTHREAD self = KeGetCurrentThread();
    KIRQL level;

    Init(&Apc, self, Normal);
    CHECK("KeInsertQueueApc queues an APC", KeInsertQueueApc(&Apc, (PVOID)6, (PVOID)7, 0));
    EQUAL("the running thread's own runs at once: its kernel routine", Kernels, 1);
    EQUAL("at APC_LEVEL", KernelLevel, APC_LEVEL);
    EQUAL("then its normal routine", Normals, 1);
    EQUAL("at PASSIVE_LEVEL", NormalLevel, PASSIVE_LEVEL);
    CHECK("with its context and both arguments", Seen[0] == (PVOID)5 && Seen[1] == (PVOID)6 && Seen[2] == (PVOID)7);

    Init(&Apc, self, NULL);
    KeInsertQueueApc(&Apc, NULL, NULL, 0);
    CHECK("a special APC has a kernel routine only", Kernels == 1 && Normals == 0);

    Init(&Apc, self, Normal);
    KeRaiseIrql(APC_LEVEL, &level);
    CHECK("at APC_LEVEL an APC is queued", KeInsertQueueApc(&Apc, NULL, NULL, 0));
    EQUAL("and waits", Kernels, 0);
    CHECK("an APC that is queued is not queued again", !KeInsertQueueApc(&Apc, NULL, NULL, 0));
    KeLowerIrql(level);
    CHECK("until the level is lowered", Kernels == 1 && Normals == 1);
    CHECK("then it can be queued again", KeInsertQueueApc(&Apc, NULL, NULL, 0));

    Replace = TRUE;
    Init(&Apc, self, Normal);
    KeInsertQueueApc(&Apc, NULL, NULL, 0);
    Replace = FALSE;
    CHECK("a kernel routine may name another normal routine and context", Normals == 0 && Seen[0] == (PVOID)99);
    Init(&Apc, self, Normal);
    KeInitializeApc(&Apc, self, ORIGINAL, Cancels, NULL, Normal, KernelMode, NULL);
    KeInsertQueueApc(&Apc, NULL, NULL, 0);
    EQUAL("or none", Normals, 0);
}

static void Regions(void)
{
    PKTHREAD self = KeGetCurrentThread();
    KIRQL level;

    Init(&Apc, self, Normal);
    CHECK("normal kernel APCs are enabled", !KeAreApcsDisabled());
    KeEnterCriticalRegion();
    CHECK("KeEnterCriticalRegion disables them", KeAreApcsDisabled());
    CHECK("but not all APCs", !KeAreAllApcsDisabled());
    KeInsertQueueApc(&Apc, NULL, NULL, 0);
    EQUAL("a critical region keeps a normal APC out", Normals, 0);
    Init(&Other, self, NULL);
    KeInsertQueueApc(&Other, NULL, NULL, 0);
    EQUAL("but no special one", Kernels, 1);
    KeEnterCriticalRegion();
    KeLeaveCriticalRegion();
    CHECK("regions nest", KeAreApcsDisabled() && Normals == 0);
    KeLeaveCriticalRegion();
    CHECK("leaving the outermost enables them", !KeAreApcsDisabled());
    EQUAL("and runs what waited", Normals, 1);

    Init(&Other, self, NULL);
    KeEnterGuardedRegion();
    CHECK("a guarded region disables all APCs", KeAreAllApcsDisabled());
    KeInsertQueueApc(&Other, NULL, NULL, 0);
    EQUAL("special ones, too", Kernels, 0);
    KeLeaveGuardedRegion();
    EQUAL("until it is left", Kernels, 1);
    KeRaiseIrql(APC_LEVEL, &level);
    CHECK("at APC_LEVEL all APCs are disabled", KeAreAllApcsDisabled());
    Init(&Apc, self, Normal);
    Init(&Other, self, NULL);
    KeInsertQueueApc(&Apc, NULL, NULL, 0);
    KeInsertQueueApc(&Other, NULL, NULL, 0);
    KeLowerIrql(level);
    CHECK("special APCs go before normal ones", Order[0] == 's' && Order[1] == 'n');
    Init(&Other, self, Normal);
    KeInitializeApc(&Apc, self, ORIGINAL, Kernel, NULL, Nests, KernelMode, NULL);
    KeInsertQueueApc(&Apc, NULL, NULL, 0);
    CHECK("a normal routine is not interrupted by another", !Nested);
    EQUAL("which runs after it", Normals, 2);
}

static VOID NTAPI Waits(PVOID context)
{
    (void)context;
    Result = WaitFor(&Event, 3000);
}

static VOID NTAPI Alertable(PVOID context)
{
    LARGE_INTEGER time = After(400);

    Result = KeWaitForSingleObject(&Event, Executive, (KPROCESSOR_MODE)(ULONG_PTR)context, TRUE, &time);
}

static VOID NTAPI Unalertable(PVOID context)
{
    Result = WaitFor(&Event, (LONG)(ULONG_PTR)context);
}

static VOID NTAPI DelaysAlertably(PVOID context)
{
    LARGE_INTEGER time = After(400);

    Result = KeDelayExecutionThread((KPROCESSOR_MODE)(ULONG_PTR)context, TRUE, &time);
}

static VOID NTAPI SleepsInRegion(PVOID context)
{
    (void)context;
    KeEnterCriticalRegion();
    WaitFor(&Event, 3000);
    Result = Normals;
    KeLeaveCriticalRegion();
}

static void Others(void)
{
    PKTHREAD thread;

    KeInitializeEvent(&Event, SynchronizationEvent, FALSE);
    Result = -1;
    thread = Spawn(Waits, NULL);
    Sleep(30);
    Init(&Apc, thread, Normal);
    KeInsertQueueApc(&Apc, NULL, NULL, 0);
    Sleep(30);
    CHECK("a waiting thread runs its APC", Kernels == 1 && Normals == 1);
    CHECK("on that thread", Ran == thread);
    EQUAL("and its wait goes on", Result, -1);
    KeSetEvent(&Event, 0, FALSE);
    Join(thread);
    STATUS("until what it waits for is signalled", Result, STATUS_SUCCESS);

    thread = Spawn(SleepsInRegion, NULL);
    Sleep(30);
    Init(&Apc, thread, Normal);
    KeInsertQueueApc(&Apc, NULL, NULL, 0);
    Sleep(30);
    EQUAL("a thread that waits in a critical region does not run it", Normals, 0);
    KeSetEvent(&Event, 0, FALSE);
    Join(thread);
    CHECK("before it leaves the region", Result == 0 && Normals == 1);

    thread = Spawn(Waits, NULL);
    Sleep(20);
    Init(&Apc, thread, Normal);
    KeSetEvent(&Event, 0, FALSE);
    WaitFor(thread, 2000);
    CHECK("a thread that has ended takes no APC", !KeInsertQueueApc(&Apc, NULL, NULL, 0));
    Join(thread);
}

static void Alerts(void)
{
    PKTHREAD self = KeGetCurrentThread(), thread;
    LARGE_INTEGER time = After(50);

    CHECK("a thread begins not alerted", !KeTestAlertThread(KernelMode));
    CHECK("KeAlertThread of a thread that is not alerted gives FALSE", !KeAlertThread(self, KernelMode));
    CHECK("of one that is, TRUE", KeAlertThread(self, KernelMode));
    CHECK("KeTestAlertThread finds the alert", KeTestAlertThread(KernelMode));
    CHECK("and takes it away", !KeTestAlertThread(KernelMode));
    KeAlertThread(self, KernelMode);
    STATUS("a wait that is not alertable does not notice an alert", WaitFor(&Event, 10), STATUS_TIMEOUT);
    STATUS("an alertable one ends with STATUS_ALERTED", KeWaitForSingleObject(&Event, Executive, KernelMode, TRUE, &time), STATUS_ALERTED);
    STATUS("once", KeWaitForSingleObject(&Event, Executive, KernelMode, TRUE, &time), STATUS_TIMEOUT);
    KeAlertThread(self, KernelMode);
    STATUS("an alertable delay ends with STATUS_ALERTED", KeDelayExecutionThread(KernelMode, TRUE, &time), STATUS_ALERTED);
    KeAlertThread(self, KernelMode);
    KeSetEvent(&Event, 0, FALSE);
    STATUS("what is signalled goes before an alert", KeWaitForSingleObject(&Event, Executive, KernelMode, TRUE, &time), STATUS_SUCCESS);
    CHECK("which stays", KeTestAlertThread(KernelMode));

    thread = Spawn(Alertable, (PVOID)KernelMode);
    Sleep(30);
    CHECK("KeAlertThread of a waiting thread gives FALSE", !KeAlertThread(thread, KernelMode));
    Join(thread);
    STATUS("and ends its alertable wait", Result, STATUS_ALERTED);
    thread = Spawn(Unalertable, (PVOID)100);
    Sleep(30);
    KeAlertThread(thread, KernelMode);
    Join(thread);
    STATUS("it does not end a wait that is not alertable", Result, STATUS_TIMEOUT);
    thread = Spawn(Alertable, (PVOID)KernelMode);
    Sleep(30);
    KeAlertThread(thread, UserMode);
    Sleep(30);
    KeSetEvent(&Event, 0, FALSE);
    Join(thread);
    STATUS("a user alert does not end a wait in kernel mode", Result, STATUS_SUCCESS);
    thread = Spawn(Alertable, (PVOID)UserMode);
    Sleep(30);
    KeAlertThread(thread, UserMode);
    Join(thread);
    STATUS("it ends one in user mode", Result, STATUS_ALERTED);
    thread = Spawn(DelaysAlertably, (PVOID)KernelMode);
    Sleep(30);
    KeAlertThread(thread, KernelMode);
    Join(thread);
    STATUS("an alert ends an alertable delay that goes on", Result, STATUS_ALERTED);
}

static void User(void)
{
    PKTHREAD thread;

    thread = Spawn(Alertable, (PVOID)UserMode);
    Sleep(30);
    Init(&Apc, thread, Normal);
    KeInitializeApc(&Apc, thread, ORIGINAL, Kernel, Rundown, Normal, UserMode, NULL);
    KeInsertQueueApc(&Apc, NULL, NULL, 0);
    Join(thread);
    STATUS("a user APC ends an alertable wait in user mode", Result, STATUS_USER_APC);
    EQUAL("a user APC never runs in a thread that stays in the kernel", Normals, 0);
    EQUAL("it is run down when the thread ends", Rundowns, 1);
    thread = Spawn(Alertable, (PVOID)KernelMode);
    Sleep(30);
    KeInitializeApc(&Apc, thread, ORIGINAL, Kernel, Rundown, Normal, UserMode, NULL);
    KeInsertQueueApc(&Apc, NULL, NULL, 0);
    Sleep(30);
    KeSetEvent(&Event, 0, FALSE);
    Join(thread);
    STATUS("a user APC does not end a wait in kernel mode", Result, STATUS_SUCCESS);
}

static void Checks(void)
{
    Own();
    Regions();
    Others();
    Alerts();
    User();
}
