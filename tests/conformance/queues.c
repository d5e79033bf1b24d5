/* Kernel queues: order, states, time-outs, and how many threads they let work. */
#define FAMILY "queues"
#include "check.h"

static KQUEUE Queue;
static LIST_ENTRY Entries[6];
static volatile LONG Took[6], Served;
static volatile NTSTATUS Result;
static KEVENT Go;
static volatile char Order[4];
static volatile LONG Placed;

static PLIST_ENTRY Remove(LONG milliseconds)
{
    LARGE_INTEGER time = After(milliseconds);

    return KeRemoveQueue(&Queue, KernelMode, &time);
}

/* Takes entries until there are no more for a while. */
static VOID NTAPI Works(PVOID context)
{
    PLIST_ENTRY entry;

    (void)context;
    while ((ULONG_PTR)(entry = Remove(300)) != STATUS_TIMEOUT) {
        Took[entry - Entries]++;
        Served++;
    }
}

/* Takes one entry and then waits for something else. */
static VOID NTAPI TakesAndWaits(PVOID context)
{
    (void)context;
    if ((ULONG_PTR)Remove(3000) != STATUS_TIMEOUT)
        Served++;
    WaitFor(&Go, 3000);
}

static VOID NTAPI TakesOne(PVOID context)
{
    if ((ULONG_PTR)Remove(3000) != STATUS_TIMEOUT)
        Order[Placed++] = (char)(ULONG_PTR)context;
}

static VOID NTAPI WaitsOnly(PVOID context)
{
    (void)context;
    Result = (NTSTATUS)(ULONG_PTR)Remove(3000);
}

static void Alone(void)
{
    PLIST_ENTRY entry;

    KeInitializeQueue(&Queue, 1);
    EQUAL("a queue begins empty", KeReadStateQueue(&Queue), 0);
    EQUAL("KeRemoveQueue of an empty queue times out", (ULONG_PTR)Remove(10), STATUS_TIMEOUT);
    EQUAL("KeInsertQueue gives how many entries were there: none", KeInsertQueue(&Queue, &Entries[0]), 0);
    EQUAL("or one", KeInsertQueue(&Queue, &Entries[1]), 1);
    EQUAL("KeInsertHeadQueue, too", KeInsertHeadQueue(&Queue, &Entries[2]), 2);
    EQUAL("the state is the number of entries", KeReadStateQueue(&Queue), 3);
    entry = Remove(0);
    CHECK("what was inserted at the head comes first", entry == &Entries[2]);
    CHECK("a removed entry is in no list", entry->Flink == NULL);
    CHECK("the others come in the order in which they were inserted", Remove(0) == &Entries[0] && Remove(0) == &Entries[1]);
    EQUAL("then the queue is empty again", KeReadStateQueue(&Queue), 0);
    KeInsertQueue(&Queue, &Entries[0]);
    KeInsertQueue(&Queue, &Entries[1]);
    entry = KeRundownQueue(&Queue);
    CHECK("KeRundownQueue gives the first entry", entry == &Entries[0]);
    CHECK("linked to the others", entry->Flink == &Entries[1] && Entries[1].Flink == &Entries[0]);
    KeInitializeQueue(&Queue, 1);
    CHECK("KeRundownQueue of an empty queue gives NULL", KeRundownQueue(&Queue) == NULL);
}

static void Together(void)
{
    PKTHREAD threads[3];
    KIRQL level;
    int i;

    KeInitializeQueue(&Queue, 1);
    for (i = 0; i < 3; i++)
        threads[i] = Spawn(Works, NULL);
    Sleep(30);
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    for (i = 0; i < 6; i++)
        KeInsertQueue(&Queue, &Entries[i]);
    KeLowerIrql(level);
    for (i = 0; i < 3; i++)
        CHECK("each thread ends", Join(threads[i]));
    EQUAL("every entry is served", Served, 6);
    CHECK("exactly once", Took[0] == 1 && Took[1] == 1 && Took[2] == 1 && Took[3] == 1 && Took[4] == 1 && Took[5] == 1);

    KeInitializeQueue(&Queue, 1);
    Served = 0;
    threads[0] = Spawn(Works, NULL);
    Sleep(20);
    KeInsertQueue(&Queue, &Entries[1]);
    EQUAL("an entry that a waiting thread takes is not counted", KeReadStateQueue(&Queue), 0);
    Sleep(20);
    KeInsertQueue(&Queue, &Entries[0]);
    KeInsertQueue(&Queue, &Entries[1]);
    EQUAL("a queue for one thread hands out one entry at a time", KeReadStateQueue(&Queue), 1);
    Join(threads[0]);
    EQUAL("the next when the thread comes back", Served, 3);

    for (i = 1; i <= 2; i++) {
        LONG left;

        KeInitializeQueue(&Queue, i);
        threads[0] = Spawn(TakesOne, NULL);
        threads[1] = Spawn(TakesOne, NULL);
        Sleep(30);
        KeRaiseIrql(DISPATCH_LEVEL, &level);
        KeInsertQueue(&Queue, &Entries[0]);
        KeInsertQueue(&Queue, &Entries[1]);
        left = KeReadStateQueue(&Queue);
        KeLowerIrql(level);
        if (i == 1)
            EQUAL("while as many threads work as the queue lets, an entry waits although a thread does, too", left, 1);
        else
            EQUAL("as many threads as it lets get entries at once", left, 0);
        Join(threads[0]);
        Join(threads[1]);
        Placed = 0;
    }

    KeInitializeQueue(&Queue, 1);
    KeInitializeEvent(&Go, NotificationEvent, FALSE);
    Served = 0;
    for (i = 0; i < 2; i++)
        threads[i] = Spawn(TakesAndWaits, NULL);
    Sleep(30);
    KeInsertQueue(&Queue, &Entries[0]);
    KeInsertQueue(&Queue, &Entries[1]);
    Sleep(50);
    EQUAL("when a thread waits for something else, another takes its place", Served, 2);
    KeSetEvent(&Go, 0, FALSE);
    Join(threads[0]);
    Join(threads[1]);

    KeInitializeQueue(&Queue, 3);
    for (i = 0; i < 3; i++) {
        threads[i] = Spawn(TakesOne, (PVOID)(ULONG_PTR)('a' + i));
        Sleep(20);
    }
    for (i = 0; i < 3; i++) {
        KeInsertQueue(&Queue, &Entries[i]);
        Sleep(20);
    }
    for (i = 0; i < 3; i++)
        Join(threads[i]);
    CHECK("who came last to wait is served first", Order[0] == 'c' && Order[1] == 'b' && Order[2] == 'a');

    KeInitializeQueue(&Queue, 1);
    threads[0] = Spawn(WaitsOnly, NULL);
    Sleep(30);
    KeRundownQueue(&Queue);
    Join(threads[0]);
    STATUS("who waits for a queue that is run down is told that it was abandoned", Result, STATUS_ABANDONED);
}

static void Checks(void)
{
    Alone();
    Together();
}
