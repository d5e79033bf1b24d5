/* Semaphores: counts, limits, and whom a release lets through. */
#define FAMILY "semaphores"
#include "check.h"

static KSEMAPHORE Semaphore;
static volatile LONG Through;

static VOID NTAPI Waiter(PVOID context)
{
    (void)context;
    if (WaitFor(&Semaphore, 3000) == STATUS_SUCCESS)
        InterlockedIncrement(&Through);
}

static void TooMany(void)
{
    KeReleaseSemaphore(&Semaphore, 0, 2, FALSE);
}

static void Negative(void)
{
    KeReleaseSemaphore(&Semaphore, 0, -1, FALSE);
}

static void Overflow(void)
{
    KeReleaseSemaphore(&Semaphore, 0, 0x7fffffff, FALSE);
}

static void Checks(void)
{
    PKTHREAD threads[3];
    KIRQL level;
    int i;

    KeInitializeSemaphore(&Semaphore, 2, 4);
    EQUAL("a semaphore begins with the count that it is given", KeReadStateSemaphore(&Semaphore), 2);
    STATUS("a wait takes one", WaitFor(&Semaphore, 0), STATUS_SUCCESS);
    EQUAL("of the count", KeReadStateSemaphore(&Semaphore), 1);
    STATUS("a second wait takes another", WaitFor(&Semaphore, 0), STATUS_SUCCESS);
    EQUAL("until none is left", KeReadStateSemaphore(&Semaphore), 0);
    STATUS("a wait for a count of 0 is not satisfied", WaitFor(&Semaphore, 0), STATUS_TIMEOUT);
    EQUAL("and a wait that times out takes nothing", KeReadStateSemaphore(&Semaphore), 0);
    EQUAL("KeReleaseSemaphore gives the count before", KeReleaseSemaphore(&Semaphore, 0, 3, FALSE), 0);
    EQUAL("KeReleaseSemaphore adds what it is told", KeReadStateSemaphore(&Semaphore), 3);
    STATUS("a release past the limit raises STATUS_SEMAPHORE_LIMIT_EXCEEDED", Caught(TooMany), STATUS_SEMAPHORE_LIMIT_EXCEEDED);
    EQUAL("and changes nothing", KeReadStateSemaphore(&Semaphore), 3);
    STATUS("a release that takes away raises it, too", Caught(Negative), STATUS_SEMAPHORE_LIMIT_EXCEEDED);
    STATUS("and one whose sum overflows", Caught(Overflow), STATUS_SEMAPHORE_LIMIT_EXCEEDED);
    EQUAL("a release up to the limit is allowed", KeReleaseSemaphore(&Semaphore, 0, 1, FALSE), 3);
    EQUAL("the limit can be reached", KeReadStateSemaphore(&Semaphore), 4);

    KeInitializeSemaphore(&Semaphore, 0, 10);
    Through = 0;
    for (i = 0; i < 3; i++)
        threads[i] = Spawn(Waiter, NULL);
    Sleep(50);
    EQUAL("nobody comes through a count of 0", Through, 0);
    KeReleaseSemaphore(&Semaphore, 0, 2, FALSE);
    EQUAL("who waits takes of a release at once", KeReadStateSemaphore(&Semaphore), 0);
    Sleep(50);
    EQUAL("a release of two lets two through", Through, 2);
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    KeReleaseSemaphore(&Semaphore, 0, 2, FALSE);
    KeLowerIrql(level);
    Sleep(50);
    EQUAL("a release at DISPATCH_LEVEL lets the third through", Through, 3);
    EQUAL("and leaves what nobody took", KeReadStateSemaphore(&Semaphore), 1);
    for (i = 0; i < 3; i++)
        CHECK("each waiter ends", Join(threads[i]));

    KeReleaseSemaphore(&Semaphore, 0, 1, TRUE);
    EQUAL("a release with Wait returns with the dispatcher still locked", KeGetCurrentIrql(), DISPATCH_LEVEL);
    STATUS("the wait that follows takes of it", WaitFor(&Semaphore, 0), STATUS_SUCCESS);
    EQUAL("and gives the level back", KeGetCurrentIrql(), PASSIVE_LEVEL);
}
