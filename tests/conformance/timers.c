/* Timers: relative, absolute and periodic ones, their DPCs, cancelling. */
#define FAMILY "timers"
#include "check.h"

static KTIMER Timer;
static KDPC Dpc;
static volatile LONG Calls;
static volatile KIRQL Level;
static volatile PVOID Context;
static volatile PKDPC Given;

static VOID NTAPI Due(PKDPC dpc, PVOID context, PVOID argument1, PVOID argument2)
{
    (void)argument1;
    (void)argument2;
    Given = dpc;
    Context = context;
    Level = KeGetCurrentIrql();
    Calls++;
}

static LONGLONG Now(void)
{
    return KeQueryInterruptTime();
}

/* 100 ns units that a wait for the timer takes. */
static LONGLONG Waited(void)
{
    LONGLONG start = Now();

    WaitFor(&Timer, 3000);
    return Now() - start;
}

static void Relative(void)
{
    LONGLONG time;

    KeInitializeTimer(&Timer);
    CHECK("a timer begins not signalled", !KeReadStateTimer(&Timer));
    CHECK("KeSetTimer of a timer that is not set gives FALSE", !KeSetTimer(&Timer, After(30), NULL));
    CHECK("KeSetTimer of a timer that is set gives TRUE", KeSetTimer(&Timer, After(30), NULL));
    time = Waited();
    CHECK("a relative timer is not due before its time", time >= 29 * 10000);
    CHECK("and soon after it", time < 200 * 10000);
    CHECK("an expired notification timer stays signalled", KeReadStateTimer(&Timer));
    CHECK("a timer that has expired is not set", !KeCancelTimer(&Timer));
    CHECK("cancelling leaves an expired timer signalled", KeReadStateTimer(&Timer));
    CHECK("KeSetTimer of an expired timer gives FALSE", !KeSetTimer(&Timer, After(1000), NULL));
    CHECK("setting a timer makes it not signalled", !KeReadStateTimer(&Timer));
    CHECK("KeCancelTimer of a timer that is set gives TRUE", KeCancelTimer(&Timer));
    CHECK("KeCancelTimer of a cancelled timer gives FALSE", !KeCancelTimer(&Timer));
    KeSetTimer(&Timer, After(20), NULL);
    KeCancelTimer(&Timer);
    STATUS("a cancelled timer is never due", WaitFor(&Timer, 60), STATUS_TIMEOUT);
    KeSetTimer(&Timer, After(1000), NULL);
    KeSetTimer(&Timer, After(20), NULL);
    time = Waited();
    CHECK("setting a timer again replaces its time", time < 500 * 10000);
}

static void Absolute(void)
{
    LARGE_INTEGER time, now;
    LONGLONG waited;

    KeQuerySystemTime(&time);
    time.QuadPart += 40 * 10000;
    KeSetTimer(&Timer, time, NULL);
    waited = Waited();
    KeQuerySystemTime(&now);
    CHECK("an absolute timer is due at that system time", now.QuadPart >= time.QuadPart - 10000);
    CHECK("and not much later", waited < 250 * 10000);
    time.QuadPart -= 1000 * 10000;
    CHECK("a time that has passed is no time to be set for", !KeSetTimer(&Timer, time, NULL));
    CHECK("a timer whose time has passed is signalled at once", KeReadStateTimer(&Timer));
    time.QuadPart = 0;
    Calls = 0;
    KeInitializeDpc(&Dpc, Due, &Timer);
    KeSetTimer(&Timer, time, &Dpc);
    Sleep(20);
    EQUAL("and its DPC runs", Calls, 1);
}

static void Dpcs(void)
{
    KeInitializeDpc(&Dpc, Due, (PVOID)&Calls);
    Calls = 0;
    KeSetTimer(&Timer, After(10), &Dpc);
    Sleep(60);
    EQUAL("a timer's DPC runs once", Calls, 1);
    EQUAL("at DISPATCH_LEVEL", Level, DISPATCH_LEVEL);
    CHECK("with its context", Context == (PVOID)&Calls);
    CHECK("and its DPC", Given == &Dpc);
    Calls = 0;
    KeSetTimer(&Timer, After(30), &Dpc);
    KeCancelTimer(&Timer);
    Sleep(60);
    EQUAL("the DPC of a cancelled timer does not run", Calls, 0);
    KeSetTimer(&Timer, After(10), NULL);
    Sleep(40);
    EQUAL("nor one that an earlier setting named", Calls, 0);
}

static void Periodic(void)
{
    LONGLONG start;
    LONG first, elapsed;

    Calls = 0;
    CHECK("KeSetTimerEx of a timer that is not set gives FALSE", !KeSetTimerEx(&Timer, After(20), 10, &Dpc));
    start = Now();
    Sleep(220);
    first = Calls;
    elapsed = (LONG)(Now() - start) / 10000;
    CHECK("a periodic timer is due again and again", first >= 15);
    CHECK("and not more often than its period says", first <= (elapsed - 20) / 10 + 2);
    CHECK("a periodic timer is set until it is cancelled", KeCancelTimer(&Timer));
    first = Calls;
    Sleep(50);
    EQUAL("and then no more", Calls, first);
    start = Now();
    KeSetTimerEx(&Timer, After(1), 1, &Dpc);
    Calls = 0;
    Sleep(100);
    KeCancelTimer(&Timer);
    elapsed = (LONG)(Now() - start) / 10000;
    CHECK("a period of 1 ms is kept, more or less", Calls >= 50 && Calls <= elapsed + 2);
    KeSetTimerEx(&Timer, After(10), 20, NULL);
    CHECK("setting a periodic timer again, once only, gives TRUE", KeSetTimer(&Timer, After(10), NULL));
    Sleep(40);
    CHECK("and it is periodic no more", !KeCancelTimer(&Timer));
}

static void Synchronization(void)
{
    KeInitializeTimerEx(&Timer, SynchronizationTimer);
    KeSetTimer(&Timer, After(10), NULL);
    STATUS("a synchronization timer lets one through", WaitFor(&Timer, 1000), STATUS_SUCCESS);
    CHECK("and is not signalled then", !KeReadStateTimer(&Timer));
    STATUS("so that a second wait times out", WaitFor(&Timer, 30), STATUS_TIMEOUT);
    KeSetTimerEx(&Timer, After(10), 10, NULL);
    STATUS("a periodic one lets the first through", WaitFor(&Timer, 1000), STATUS_SUCCESS);
    STATUS("and each time another", WaitFor(&Timer, 1000), STATUS_SUCCESS);
    KeCancelTimer(&Timer);
}

static void Checks(void)
{
    Relative();
    Absolute();
    Dpcs();
    Periodic();
    Synchronization();
}
