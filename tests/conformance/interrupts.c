/*
 * Interrupt objects: who is called, when, at which level; who may share a line; what is kept out meanwhile.
 *
 * The line is that of the PC's clock, which every machine has: its periodic interrupt comes as often as its register A says, until register C
 * is read.
 */
#define FAMILY "interrupts"
#include "check.h"

NTKERNELAPI KIRQL NTAPI KeAcquireInterruptSpinLock(PKINTERRUPT);
NTKERNELAPI VOID NTAPI KeReleaseInterruptSpinLock(PKINTERRUPT, KIRQL);

#define LINE 8
#define PERIODIC 0x40

static ULONG Vector;
static KIRQL Line;

/* Index and data are one access: nobody may come between. */
static UCHAR Clock(UCHAR index)
{
    UCHAR value;
    KIRQL old;

    KeRaiseIrql(HIGH_LEVEL, &old);
    WRITE_PORT_UCHAR((PUCHAR)0x70, index);
    value = READ_PORT_UCHAR((PUCHAR)0x71);
    KeLowerIrql(old);
    return value;
}

static void SetClock(UCHAR index, UCHAR value)
{
    KIRQL old;

    KeRaiseIrql(HIGH_LEVEL, &old);
    WRITE_PORT_UCHAR((PUCHAR)0x70, index);
    WRITE_PORT_UCHAR((PUCHAR)0x71, value);
    KeLowerIrql(old);
}

/* 128 interrupts a second, or none. */
static void Periodic(BOOLEAN on)
{
    SetClock(0x0A, 0x29);
    SetClock(0x0B, on ? 0x02 | PERIODIC : 0x02);
    Clock(0x0C);
}

static ULONG Flags(void)
{
    ULONG flags;

    __asm__ volatile("pushfl; popl %0" : "=r"(flags));
    return flags;
}

/* One connection: what its routine answers and what it saw. */
typedef struct {
    PKINTERRUPT Object;
    /* Takes the interrupt from the device, and says so; else it is another's. */
    BOOLEAN Takes;
    volatile LONG Calls;
    /* Its place among all calls. */
    volatile LONG Turn;
    PKINTERRUPT Seen;
    KIRQL Level;
    BOOLEAN Interruptible;
} CONNECTION;

static CONNECTION One, Two, Three;
static volatile LONG Turns;
static KDPC Dpc;
static volatile LONG Deferred;
static volatile KIRQL DeferredLevel;
static volatile LONG InService, Overlapped;
static KSPIN_LOCK Lock;

static VOID NTAPI Later(PKDPC dpc, PVOID context, PVOID argument1, PVOID argument2)
{
    (void)dpc;
    (void)context;
    (void)argument1;
    (void)argument2;
    DeferredLevel = KeGetCurrentIrql();
    if (InService)
        Overlapped++;
    Deferred++;
}

static BOOLEAN NTAPI Serve(PKINTERRUPT interrupt, PVOID context)
{
    CONNECTION *c = context;

    InService++;
    c->Seen = interrupt;
    c->Level = KeGetCurrentIrql();
    c->Interruptible = (Flags() & 0x200) != 0;
    c->Turn = ++Turns;
    c->Calls++;
    if (c->Takes && (Clock(0x0C) & PERIODIC)) {
        KeInsertQueueDpc(&Dpc, NULL, NULL);
        InService--;
        return TRUE;
    }
    InService--;
    return FALSE;
}

static NTSTATUS Connect(CONNECTION *c, KIRQL synchronise, KINTERRUPT_MODE mode, BOOLEAN shared)
{
    c->Object = NULL;
    c->Takes = TRUE;
    c->Calls = 0;
    c->Turn = 0;
    return IoConnectInterrupt(&c->Object, Serve, c, NULL, Vector, Line, synchronise, mode, shared, 1, FALSE);
}

/* So many calls more come within some seconds. */
static BOOLEAN Comes(CONNECTION *c, LONG more)
{
    LONG before = c->Calls, i;

    for (i = 0; i < 500 && c->Calls < before + more; i++)
        Sleep(10);
    return c->Calls >= before + more;
}

static void Alone(void)
{
    NTSTATUS status = Connect(&One, Line, Latched, FALSE);

    STATUS("IoConnectInterrupt succeeds", status, STATUS_SUCCESS);
    CHECK("and gives an interrupt object", One.Object != NULL);
    if (!One.Object)
        return;
    Periodic(TRUE);
    CHECK("the service routine is called when the device interrupts", Comes(&One, 1));
    CHECK("and again with each interrupt", Comes(&One, 5));
    CHECK("it gets its interrupt object", One.Seen == One.Object);
    EQUAL("it runs at the line's level", One.Level, Line);
    CHECK("with interrupts off", !One.Interruptible);
    CHECK("a DPC that it queues runs", Deferred > 0);
    EQUAL("at DISPATCH_LEVEL", DeferredLevel, DISPATCH_LEVEL);
    EQUAL("not before the routine has returned", Overlapped, 0);
}

static PVOID Given;
static volatile LONG Within;
static KIRQL SynchroniseLevel;

/* Long enough for several interrupts. */
static void Linger(void)
{
    ULONG i;

    for (i = 0; i < 40; i++)
        KeStallExecutionProcessor(1000);
}

static BOOLEAN NTAPI Synchronised(PVOID context)
{
    LONG before = One.Calls;

    Given = context;
    SynchroniseLevel = KeGetCurrentIrql();
    Linger();
    Within = One.Calls - before;
    return *(PBOOLEAN)context;
}

static void Synchronisation(void)
{
    BOOLEAN yes = TRUE, no = FALSE;
    LONG before;
    ULONG i;
    KIRQL old;

    CHECK("KeSynchronizeExecution returns what the routine returns",
          KeSynchronizeExecution(One.Object, Synchronised, &yes) && !KeSynchronizeExecution(One.Object, Synchronised, &no));
    CHECK("which got its context", Given == &no);
    EQUAL("and ran at the interrupt's level", SynchroniseLevel, Line);
    EQUAL("the service routine does not run meanwhile", Within, 0);
    EQUAL("behind it the level is the caller's", KeGetCurrentIrql(), PASSIVE_LEVEL);
    CHECK("and the interrupt that waited comes", Comes(&One, 1));
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    KeSynchronizeExecution(One.Object, Synchronised, &yes);
    EQUAL("at DISPATCH_LEVEL it goes back to that", KeGetCurrentIrql(), DISPATCH_LEVEL);
    KeLowerIrql(old);

    old = KeAcquireInterruptSpinLock(One.Object);
    EQUAL("KeAcquireInterruptSpinLock raises to the interrupt's level", KeGetCurrentIrql(), Line);
    EQUAL("and gives the level before", old, PASSIVE_LEVEL);
    before = One.Calls;
    Linger();
    EQUAL("no service routine runs while the lock is held", One.Calls, before);
    KeReleaseInterruptSpinLock(One.Object, old);
    EQUAL("KeReleaseInterruptSpinLock goes back to it", KeGetCurrentIrql(), PASSIVE_LEVEL);
    CHECK("and interrupts come again", Comes(&One, 1));

    KeAcquireSpinLock(&Lock, &old);
    before = One.Calls;
    Deferred = 0;
    for (i = 0; i < 50 && One.Calls <= before; i++)
        Linger();
    CHECK("a spin lock at DISPATCH_LEVEL holds no interrupt up", One.Calls > before);
    EQUAL("but the DPCs that they queue", Deferred, 0);
    KeReleaseSpinLock(&Lock, old);
    CHECK("which run when it is given back", Deferred > 0);
    before = One.Calls;
    KeRaiseIrql(Line, &old);
    Linger();
    EQUAL("at the line's level it does not interrupt", One.Calls, before);
    KeLowerIrql(old);
    CHECK("but below it", Comes(&One, 1));
}

static NTSTATUS Refused(ULONG vector, KIRQL level, KIRQL synchronise, KAFFINITY processors)
{
    PKINTERRUPT object = (PVOID)1;
    NTSTATUS status = IoConnectInterrupt(&object, Serve, &Three, NULL, vector, level, synchronise, Latched, FALSE, processors, FALSE);

    if (NT_SUCCESS(status))
        IoDisconnectInterrupt(object);
    return object ? STATUS_SUCCESS : status;
}

/* Forgets what came before: an interrupt that was held back may still have come. */
static void Forget(void)
{
    One.Calls = Two.Calls = Three.Calls = 0;
    One.Turn = Two.Turn = Three.Turn = 0;
}

static void Sharing(void)
{
    LONG before;

    Turns = 0;
    STATUS("a line that is not shared is connected once", Connect(&Two, Line, Latched, FALSE), STATUS_INVALID_PARAMETER);
    CHECK("and there is no object for the second", Two.Object == NULL);
    STATUS("not for one that would share it either", Connect(&Two, Line, Latched, TRUE), STATUS_INVALID_PARAMETER);
    CHECK("the first is still called", Comes(&One, 1));
    IoDisconnectInterrupt(One.Object);
    before = One.Calls;
    Sleep(100);
    EQUAL("who is disconnected is not called any more", One.Calls, before);
    Periodic(FALSE);

    STATUS("a line can be connected again", Connect(&One, Line, LevelSensitive, TRUE), STATUS_SUCCESS);
    STATUS("several that share it are connected", Connect(&Two, Line, LevelSensitive, TRUE), STATUS_SUCCESS);
    STATUS("who does not share is not", Connect(&Three, Line, LevelSensitive, FALSE), STATUS_INVALID_PARAMETER);
    STATUS("nor who says that the line is latched", Connect(&Three, Line, Latched, TRUE), STATUS_INVALID_PARAMETER);
    STATUS("a third can share it, too", Connect(&Three, Line, LevelSensitive, TRUE), STATUS_SUCCESS);
    if (!One.Object || !Two.Object || !Three.Object)
        return;
    One.Takes = FALSE;
    Forget();
    Periodic(TRUE);
    CHECK("a routine that does not know the interrupt passes it on", Comes(&Two, 3));
    Periodic(FALSE);
    CHECK("they are called in the order in which they were connected", One.Turn && One.Turn < Two.Turn);
    EQUAL("each time", One.Calls, Two.Calls);
    EQUAL("with a level-sensitive line, up to the one that takes it", Three.Calls, 0);
    IoDisconnectInterrupt(Two.Object);
    Forget();
    Periodic(TRUE);
    CHECK("when one leaves the others go on", Comes(&Three, 1));
    Periodic(FALSE);
    EQUAL("without it", Two.Calls, 0);
    IoDisconnectInterrupt(One.Object);
    IoDisconnectInterrupt(Three.Object);

    Connect(&One, Line, Latched, TRUE);
    Connect(&Two, Line, Latched, TRUE);
    if (!One.Object || !Two.Object)
        return;
    Two.Takes = FALSE;
    Forget();
    Periodic(TRUE);
    CHECK("with a latched line, those behind the one that takes it are called, too", Comes(&Two, 2));
    Periodic(FALSE);
    CHECK("and all of them again, until nobody takes it", One.Calls == Two.Calls && Two.Calls % 2 == 0 && One.Turn < Two.Turn);
    IoDisconnectInterrupt(One.Object);
    IoDisconnectInterrupt(Two.Object);
}

static void Levels(void)
{
    STATUS("a vector that is none is refused", Refused(0xF0, Line, Line, 1), STATUS_INVALID_PARAMETER);
    STATUS("so is a SynchronizeIrql below the line's level", Refused(Vector, Line, Line - 1, 1), STATUS_INVALID_PARAMETER);
    STATUS("and a line for no processor", Refused(Vector, Line, Line, 0), STATUS_INVALID_PARAMETER);
    STATUS("a SynchronizeIrql above is taken", Connect(&One, Line + 2, Latched, FALSE), STATUS_SUCCESS);
    if (!One.Object)
        return;
    Periodic(TRUE);
    CHECK("and the interrupt comes", Comes(&One, 1));
    EQUAL("the service routine runs at SynchronizeIrql", One.Level, Line + 2);
    KeSynchronizeExecution(One.Object, Synchronised, &One.Takes);
    EQUAL("and so does KeSynchronizeExecution", SynchroniseLevel, Line + 2);
    Periodic(FALSE);
    IoDisconnectInterrupt(One.Object);
}

static void Checks(void)
{
    UCHAR control = Clock(0x0B), rate = Clock(0x0A);
    KAFFINITY processors = 0;

    Vector = HalGetInterruptVector(Isa, 0, LINE, LINE, &Line, &processors);
    KeInitializeDpc(&Dpc, Later, NULL);
    KeInitializeSpinLock(&Lock);
    CHECK("the clock's line has a vector", Vector != 0);
    Alone();
    if (One.Object) {
        Synchronisation();
        Sharing();
        Levels();
    }
    SetClock(0x0A, rate);
    SetClock(0x0B, control);
    Clock(0x0C);
}
