/* Events: both kinds, signalling, clearing, pulsing, signalling followed by a wait. */
#define FAMILY "events"
#include "check.h"

static KEVENT Event, Answer;
static volatile LONG Through;

static VOID NTAPI Waiter(PVOID context)
{
    (void)context;
    if (WaitFor(&Event, 3000) == STATUS_SUCCESS)
        InterlockedIncrement(&Through);
}

static VOID NTAPI Answerer(PVOID context)
{
    (void)context;
    if (WaitFor(&Event, 3000) == STATUS_SUCCESS)
        KeSetEvent(&Answer, 0, FALSE);
}

static void States(void)
{
    KeInitializeEvent(&Event, NotificationEvent, FALSE);
    EQUAL("an event begins in the state that it is given, not signalled", KeReadStateEvent(&Event), 0);
    EQUAL("KeSetEvent gives the state before: not signalled", KeSetEvent(&Event, 0, FALSE), 0);
    CHECK("KeSetEvent signals", KeReadStateEvent(&Event) != 0);
    CHECK("KeSetEvent of a signalled event gives that it was", KeSetEvent(&Event, 0, FALSE) != 0);
    CHECK("KeResetEvent gives the state before: signalled", KeResetEvent(&Event) != 0);
    EQUAL("KeResetEvent makes an event not signalled", KeReadStateEvent(&Event), 0);
    EQUAL("KeResetEvent of an event that is not signalled gives 0", KeResetEvent(&Event), 0);
    KeSetEvent(&Event, 0, FALSE);
    KeClearEvent(&Event);
    EQUAL("KeClearEvent makes an event not signalled", KeReadStateEvent(&Event), 0);
    KeInitializeEvent(&Event, SynchronizationEvent, TRUE);
    CHECK("an event begins in the state that it is given, signalled", KeReadStateEvent(&Event) != 0);
}

static void Waiting(void)
{
    KeInitializeEvent(&Event, NotificationEvent, TRUE);
    STATUS("a wait for a signalled event ends at once", WaitFor(&Event, 0), STATUS_SUCCESS);
    CHECK("a wait leaves a notification event signalled", KeReadStateEvent(&Event) != 0);
    KeInitializeEvent(&Event, SynchronizationEvent, TRUE);
    STATUS("a wait for a signalled synchronization event ends at once", WaitFor(&Event, 0), STATUS_SUCCESS);
    EQUAL("a wait resets a synchronization event", KeReadStateEvent(&Event), 0);
    STATUS("a second wait for it finds it not signalled", WaitFor(&Event, 0), STATUS_TIMEOUT);
}

/* Three threads wait; how many go on when the event is signalled once? */
static LONG Released(EVENT_TYPE kind, BOOLEAN pulse)
{
    PKTHREAD threads[3];
    LONG first;
    int i;

    KeInitializeEvent(&Event, kind, FALSE);
    Through = 0;
    for (i = 0; i < 3; i++)
        threads[i] = Spawn(Waiter, NULL);
    Sleep(50);
    if (pulse)
        KePulseEvent(&Event, 0, FALSE);
    else
        KeSetEvent(&Event, 0, FALSE);
    Sleep(50);
    first = Through;
    for (i = 0; i < 3; i++) {
        KeSetEvent(&Event, 0, FALSE);
        Sleep(20);
    }
    for (i = 0; i < 3; i++)
        Join(threads[i]);
    return first;
}

static void Releasing(void)
{
    PKTHREAD thread;

    EQUAL("a notification event lets all through that wait", Released(NotificationEvent, FALSE), 3);
    EQUAL("a synchronization event lets one through", Released(SynchronizationEvent, FALSE), 1);
    EQUAL("in the end all three came through", Through, 3);
    EQUAL("a pulse of a notification event lets all through that wait", Released(NotificationEvent, TRUE), 3);
    EQUAL("a pulse of a synchronization event lets one through", Released(SynchronizationEvent, TRUE), 1);

    KeInitializeEvent(&Event, NotificationEvent, FALSE);
    EQUAL("KePulseEvent gives the state before: not signalled", KePulseEvent(&Event, 0, FALSE), 0);
    EQUAL("a pulse leaves an event not signalled", KeReadStateEvent(&Event), 0);
    STATUS("a pulse that nobody waited for is lost", WaitFor(&Event, 0), STATUS_TIMEOUT);
    KeSetEvent(&Event, 0, FALSE);
    CHECK("KePulseEvent gives the state before: signalled", KePulseEvent(&Event, 0, FALSE) != 0);
    EQUAL("a pulse resets a signalled event", KeReadStateEvent(&Event), 0);

    KeInitializeEvent(&Event, SynchronizationEvent, FALSE);
    thread = Spawn(Waiter, NULL);
    Sleep(30);
    KeSetEvent(&Event, 0, FALSE);
    EQUAL("a synchronization event that lets a waiter through is not signalled afterwards", KeReadStateEvent(&Event), 0);
    CHECK("the waiter ends", Join(thread));
}

static void SignalAndWait(void)
{
    PKTHREAD thread;
    KIRQL level;

    KeInitializeEvent(&Event, SynchronizationEvent, FALSE);
    KeInitializeEvent(&Answer, SynchronizationEvent, FALSE);
    thread = Spawn(Answerer, NULL);
    Sleep(30);
    KeSetEvent(&Event, 0, TRUE);
    level = KeGetCurrentIrql();
    EQUAL("KeSetEvent with Wait returns with the dispatcher still locked", level, DISPATCH_LEVEL);
    STATUS("the wait that follows may block", WaitFor(&Answer, 2000), STATUS_SUCCESS);
    EQUAL("and gives back the level from before KeSetEvent", KeGetCurrentIrql(), PASSIVE_LEVEL);
    Join(thread);
    KeInitializeEvent(&Event, NotificationEvent, FALSE);
    KeSetEvent(&Event, 0, TRUE);
    STATUS("the wait that follows need not block", WaitFor(&Event, 2000), STATUS_SUCCESS);
    EQUAL("and then, too, gives back the level", KeGetCurrentIrql(), PASSIVE_LEVEL);
    KeRaiseIrql(APC_LEVEL, &level);
    KePulseEvent(&Event, 0, TRUE);
    STATUS("KePulseEvent with Wait and a wait that times out", WaitFor(&Event, 10), STATUS_TIMEOUT);
    EQUAL("give back APC_LEVEL", KeGetCurrentIrql(), APC_LEVEL);
    KeLowerIrql(level);
}

static void Checks(void)
{
    States();
    Waiting();
    Releasing();
    SignalAndWait();
}
