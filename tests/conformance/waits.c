/* Waiting for several objects, time-outs, and waiting at DISPATCH_LEVEL without blocking. */
#define FAMILY "waits"
#include "check.h"

static KEVENT First, Second;
static KSEMAPHORE Third;
static KMUTEX Mutex;
static PVOID Objects[4] = {&First, &Second, &Third, &Mutex};
static KWAIT_BLOCK Blocks[4];
static volatile NTSTATUS Result;
static volatile LONG Done;

static NTSTATUS Many(ULONG count, WAIT_TYPE type, LONG milliseconds)
{
    LARGE_INTEGER time = After(milliseconds);

    return KeWaitForMultipleObjects(count, Objects, type, Executive, KernelMode, FALSE, &time, count > 3 ? Blocks : NULL);
}

static VOID NTAPI WaitsForAll(PVOID context)
{
    (void)context;
    Result = Many(3, WaitAll, 3000);
    Done++;
}

static VOID NTAPI WaitsForAny(PVOID context)
{
    (void)context;
    Result = Many(3, WaitAny, 3000);
    Done++;
}

static void Reset(void)
{
    KeInitializeEvent(&First, SynchronizationEvent, FALSE);
    KeInitializeEvent(&Second, SynchronizationEvent, FALSE);
    KeInitializeSemaphore(&Third, 0, 5);
    Done = 0;
}

static void Any(void)
{
    PKTHREAD thread;

    Reset();
    STATUS("a wait for any of several that are not signalled times out", Many(3, WaitAny, 10), STATUS_TIMEOUT);
    KeSetEvent(&Second, 0, FALSE);
    STATUS("the status says which one it was", Many(3, WaitAny, 0), STATUS_WAIT_1);
    EQUAL("which is consumed", KeReadStateEvent(&Second), 0);
    KeSetEvent(&First, 0, FALSE);
    KeReleaseSemaphore(&Third, 0, 1, FALSE);
    STATUS("of several signalled ones it is the first", Many(3, WaitAny, 0), STATUS_WAIT_0);
    EQUAL("the others are left alone", KeReadStateSemaphore(&Third), 1);
    STATUS("and found by the next wait", Many(3, WaitAny, 0), STATUS_WAIT_2);
    thread = Spawn(WaitsForAny, NULL);
    Sleep(30);
    KeReleaseSemaphore(&Third, 0, 1, FALSE);
    Join(thread);
    STATUS("a wait that blocked says which one ended it", Result, STATUS_WAIT_2);
    EQUAL("and has consumed it", KeReadStateSemaphore(&Third), 0);
    KeSetEvent(&First, 0, FALSE);
    CHECK("what did not end it is not waited for any more", KeReadStateEvent(&First) != 0);
}

static void All(void)
{
    PKTHREAD thread;

    Reset();
    KeSetEvent(&First, 0, FALSE);
    KeSetEvent(&Second, 0, FALSE);
    STATUS("a wait for all times out while one is not signalled", Many(3, WaitAll, 10), STATUS_TIMEOUT);
    CHECK("and consumes none of the others", KeReadStateEvent(&First) != 0 && KeReadStateEvent(&Second) != 0);
    KeReleaseSemaphore(&Third, 0, 1, FALSE);
    STATUS("it ends when all are signalled", Many(3, WaitAll, 0), STATUS_SUCCESS);
    CHECK("and consumes all", !KeReadStateEvent(&First) && !KeReadStateEvent(&Second) && !KeReadStateSemaphore(&Third));
    thread = Spawn(WaitsForAll, NULL);
    Sleep(30);
    KeSetEvent(&First, 0, FALSE);
    KeReleaseSemaphore(&Third, 0, 1, FALSE);
    Sleep(30);
    EQUAL("a blocked wait for all goes on while one is missing", Done, 0);
    CHECK("and leaves those that are signalled as they are", KeReadStateEvent(&First) != 0 && KeReadStateSemaphore(&Third) == 1);
    KeSetEvent(&Second, 0, FALSE);
    CHECK("the last one ends it", Join(thread));
    STATUS("with success", Result, STATUS_SUCCESS);
    CHECK("and all of them are consumed at once", !KeReadStateEvent(&First) && !KeReadStateEvent(&Second) && !KeReadStateSemaphore(&Third));
    KeInitializeMutex(&Mutex, 0);
    KeSetEvent(&First, 0, FALSE);
    KeSetEvent(&Second, 0, FALSE);
    KeReleaseSemaphore(&Third, 0, 1, FALSE);
    STATUS("with blocks of its own a wait can be for more than three", Many(4, WaitAll, 0), STATUS_SUCCESS);
    EQUAL("and takes a mutex, too", KeReadStateMutex(&Mutex), 0);
    KeReleaseMutex(&Mutex, FALSE);
}

static void Times(void)
{
    LARGE_INTEGER time, now;
    ULONGLONG start;
    NTSTATUS status;
    KIRQL level;

    Reset();
    start = KeQueryInterruptTime();
    STATUS("a wait ends when its time is up", WaitFor(&First, 40), STATUS_TIMEOUT);
    start = KeQueryInterruptTime() - start;
    CHECK("not before", start >= 40 * 10000);
    CHECK("and not much later", start < 250 * 10000);
    KeQuerySystemTime(&time);
    time.QuadPart += 40 * 10000;
    STATUS("a positive time-out is a system time", KeWaitForSingleObject(&First, Executive, KernelMode, FALSE, &time), STATUS_TIMEOUT);
    KeQuerySystemTime(&now);
    CHECK("and waited for", now.QuadPart >= time.QuadPart);
    time.QuadPart = 0;
    start = KeQueryInterruptTime();
    STATUS("a time-out of 0 does not wait", KeWaitForSingleObject(&First, Executive, KernelMode, FALSE, &time), STATUS_TIMEOUT);
    CHECK("not even a tick", KeQueryInterruptTime() - start < 90000);

    KeRaiseIrql(DISPATCH_LEVEL, &level);
    time.QuadPart = 0;
    status = KeWaitForSingleObject(&First, Executive, KernelMode, FALSE, &time);
    STATUS("at DISPATCH_LEVEL a time-out of 0 is allowed", status, STATUS_TIMEOUT);
    KeSetEvent(&First, 0, FALSE);
    status = KeWaitForSingleObject(&First, Executive, KernelMode, FALSE, &time);
    KeLowerIrql(level);
    STATUS("and finds what is signalled", status, STATUS_SUCCESS);
    KeRaiseIrql(APC_LEVEL, &level);
    status = WaitFor(&First, 20);
    CHECK("a wait at APC_LEVEL may block, and comes back at it", status == STATUS_TIMEOUT && KeGetCurrentIrql() == APC_LEVEL);
    KeLowerIrql(level);
}

static volatile char Order[4];
static volatile LONG Placed;

static VOID NTAPI InOrder(PVOID context)
{
    WaitFor(&First, 3000);
    Order[Placed++] = (char)(ULONG_PTR)context;
}

static void Fairness(void)
{
    PKTHREAD threads[3];
    int i;

    Reset();
    for (i = 0; i < 3; i++) {
        threads[i] = Spawn(InOrder, (PVOID)(ULONG_PTR)('a' + i));
        Sleep(20);
    }
    for (i = 0; i < 3; i++) {
        KeSetEvent(&First, 0, FALSE);
        Sleep(20);
    }
    for (i = 0; i < 3; i++)
        Join(threads[i]);
    CHECK("who has waited longest goes first", Order[0] == 'a' && Order[1] == 'b' && Order[2] == 'c');
}

static void Checks(void)
{
    Any();
    All();
    Times();
    Fairness();
}
