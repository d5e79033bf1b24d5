/* Cancellation: IoCancelIrp and cancel routines, the cancel spin lock, cancel-safe queues. */
#define FAMILY "cancel"
#include "device.h"

static struct {
    ULONG Calls;
    PDEVICE_OBJECT Device;
    KIRQL Irql, CancelIrql;
    PDRIVER_CANCEL Routine;
    BOOLEAN Cancel;
} Seen;

static void NTAPI CancelRoutine(PDEVICE_OBJECT device, PIRP irp)
{
    Seen.Calls++;
    Seen.Device = device;
    Seen.Irql = KeGetCurrentIrql();
    Seen.CancelIrql = irp->CancelIrql;
    Seen.Routine = irp->CancelRoutine;
    Seen.Cancel = irp->Cancel;
    IoReleaseCancelSpinLock(irp->CancelIrql);
    Finish(irp, STATUS_CANCELLED, 0);
}

static void NTAPI OtherRoutine(PDEVICE_OBJECT device, PIRP irp)
{
    (void)device;
    IoReleaseCancelSpinLock(irp->CancelIrql);
}

static void Locks(void)
{
    KIRQL level, inner;

    IoAcquireCancelSpinLock(&level);
    EQUAL("IoAcquireCancelSpinLock gives the level from before", level, PASSIVE_LEVEL);
    EQUAL("and holds DISPATCH_LEVEL", KeGetCurrentIrql(), DISPATCH_LEVEL);
    IoReleaseCancelSpinLock(level);
    EQUAL("IoReleaseCancelSpinLock goes back", KeGetCurrentIrql(), PASSIVE_LEVEL);
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    IoAcquireCancelSpinLock(&inner);
    IoReleaseCancelSpinLock(inner);
    EQUAL("from DISPATCH_LEVEL it stays there", KeGetCurrentIrql(), DISPATCH_LEVEL);
    KeLowerIrql(level);
}

static NTSTATUS KeepCancellable(PDEVICE_OBJECT device, PIRP irp)
{
    (void)device;
    IoMarkIrpPending(irp);
    IoSetCancelRoutine(irp, CancelRoutine);
    return STATUS_PENDING;
}

static void Cancelling(PDEVICE_OBJECT device)
{
    PIRP irp = MakeIrp(device, IRP_MJ_READ);
    KIRQL level;
    SEEN seen;

    CHECK("IoSetCancelRoutine gives the one before: none", IoSetCancelRoutine(irp, OtherRoutine) == NULL);
    CHECK("IoSetCancelRoutine sets it", irp->CancelRoutine == OtherRoutine);
    CHECK("IoSetCancelRoutine gives the one before: that", IoSetCancelRoutine(irp, NULL) == OtherRoutine);

    Of(device)->Behaviour = Keep;
    SendKept(device, irp, &seen);
    CHECK("IoCancelIrp is false without a cancel routine", !IoCancelIrp(irp));
    CHECK("but marks the packet", irp->Cancel);
    CHECK("and does not complete it", seen.Calls == 0);
    EQUAL("and comes back at the level from before", KeGetCurrentIrql(), PASSIVE_LEVEL);
    Finish(irp, STATUS_CANCELLED, 0);
    CHECK("a completion routine sees the mark", seen.Calls == 1 && seen.Cancel);

    IoReuseIrp(irp, 0);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_READ;
    Of(device)->Behaviour = KeepCancellable;
    SendKept(device, irp, &seen);
    CHECK("IoCancelIrp is true with a cancel routine", IoCancelIrp(irp));
    EQUAL("the routine is called once", Seen.Calls, 1);
    CHECK("with the device of the current location", Seen.Device == device);
    EQUAL("at DISPATCH_LEVEL", Seen.Irql, DISPATCH_LEVEL);
    EQUAL("CancelIrql is the level to go back to", Seen.CancelIrql, PASSIVE_LEVEL);
    CHECK("the packet has no cancel routine while it runs", Seen.Routine == NULL);
    CHECK("Cancel is set before it runs", Seen.Cancel);
    EQUAL("the level afterwards is that from before", KeGetCurrentIrql(), PASSIVE_LEVEL);
    STATUS("what the routine completed has its status", seen.Status, STATUS_CANCELLED);

    IoReuseIrp(irp, 0);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_READ;
    SendKept(device, irp, &seen);
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    IoCancelIrp(irp);
    EQUAL("CancelIrql is DISPATCH_LEVEL for who was there", Seen.CancelIrql, DISPATCH_LEVEL);
    EQUAL("and the level stays", KeGetCurrentIrql(), DISPATCH_LEVEL);
    KeLowerIrql(level);
    IoReuseIrp(irp, 0);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_READ;
    Of(device)->Behaviour = Keep;
    SendKept(device, irp, &seen);
    IoCancelIrp(irp);
    CHECK("a second IoCancelIrp has nothing to call", !IoCancelIrp(irp));
    Finish(irp, STATUS_CANCELLED, 0);
    IoFreeIrp(irp);
    Of(device)->Behaviour = NULL;
}

/* A cancel-safe queue with a list and a spin lock. */
static IO_CSQ Csq;
static LIST_ENTRY List;
static KSPIN_LOCK Lock;
static BOOLEAN Held, InsertedHeld, CancelledHeld;
static ULONG Inserted, Removed, Cancelled;
static PVOID PeekContext;

static VOID NTAPI CsqInsert(PIO_CSQ csq, PIRP irp)
{
    (void)csq;
    Inserted++;
    InsertedHeld = Held;
    InsertTailList(&List, &irp->Tail.Overlay.ListEntry);
}

static VOID NTAPI CsqRemove(PIO_CSQ csq, PIRP irp)
{
    (void)csq;
    Removed++;
    RemoveEntryList(&irp->Tail.Overlay.ListEntry);
}

static PIRP NTAPI CsqPeek(PIO_CSQ csq, PIRP irp, PVOID context)
{
    PLIST_ENTRY next = irp == NULL ? List.Flink : irp->Tail.Overlay.ListEntry.Flink;

    (void)csq;
    PeekContext = context;
    for (; next != &List; next = next->Flink) {
        PIRP found = CONTAINING_RECORD(next, IRP, Tail.Overlay.ListEntry);
        if (context == NULL || IoGetCurrentIrpStackLocation(found)->Parameters.Read.Key == (ULONG)(ULONG_PTR)context)
            return found;
    }
    return NULL;
}

static VOID NTAPI CsqAcquire(PIO_CSQ csq, PKIRQL irql)
{
    (void)csq;
    KeAcquireSpinLock(&Lock, irql);
    Held = TRUE;
}

static VOID NTAPI CsqRelease(PIO_CSQ csq, KIRQL irql)
{
    (void)csq;
    Held = FALSE;
    KeReleaseSpinLock(&Lock, irql);
}

static VOID NTAPI CsqCancelled(PIO_CSQ csq, PIRP irp)
{
    (void)csq;
    Cancelled++;
    CancelledHeld = Held;
    Finish(irp, STATUS_CANCELLED, 0);
}

static IO_CSQ_IRP_CONTEXT Context;
static BOOLEAN UseContext;

static NTSTATUS Queue(PDEVICE_OBJECT device, PIRP irp)
{
    (void)device;
    IoCsqInsertIrp(&Csq, irp, UseContext ? &Context : NULL);
    return STATUS_PENDING;
}

static PIRP Queued(PDEVICE_OBJECT device, ULONG key, SEEN *seen)
{
    PIRP irp = MakeIrp(device, IRP_MJ_READ);

    IoGetNextIrpStackLocation(irp)->Parameters.Read.Key = key;
    SendKept(device, irp, seen);
    return irp;
}

static void Queues(PDEVICE_OBJECT device)
{
    SEEN seen[3];
    PIRP one, two, three;

    InitializeListHead(&List);
    KeInitializeSpinLock(&Lock);
    STATUS("IoCsqInitialize succeeds", IoCsqInitialize(&Csq, CsqInsert, CsqRemove, CsqPeek, CsqAcquire, CsqRelease, CsqCancelled), STATUS_SUCCESS);
    Of(device)->Behaviour = Queue;
    CHECK("IoCsqRemoveNextIrp of an empty queue is NULL", IoCsqRemoveNextIrp(&Csq, NULL) == NULL);
    one = Queued(device, 1, &seen[0]);
    EQUAL("IoCsqInsertIrp calls the insert routine", Inserted, 1);
    CHECK("with the lock held", InsertedHeld && !Held);
    CHECK("IoCsqInsertIrp marks the packet pending", IoGetCurrentIrpStackLocation(one)->Control & SL_PENDING_RETURNED);
    CHECK("IoCsqInsertIrp makes the packet cancellable", one->CancelRoutine != NULL);
    two = Queued(device, 2, &seen[1]);
    three = Queued(device, 3, &seen[2]);
    CHECK("IoCsqRemoveNextIrp gives what the peek routine finds", IoCsqRemoveNextIrp(&Csq, (PVOID)2) == two);
    CHECK("the peek routine gets the caller's context", PeekContext == (PVOID)2);
    CHECK("a removed packet is not cancellable any more", two->CancelRoutine == NULL);
    EQUAL("the remove routine took it from the list", Removed, 1);
    CHECK("IoCancelIrp of a queued packet finds a routine", IoCancelIrp(one));
    EQUAL("a cancelled packet goes to the driver's routine", Cancelled, 1);
    CHECK("without the lock", !CancelledHeld);
    CHECK("and is out of the list", List.Flink == &three->Tail.Overlay.ListEntry);
    STATUS("and completed as the driver did", seen[0].Status, STATUS_CANCELLED);
    CHECK("the next is the one that is left", IoCsqRemoveNextIrp(&Csq, NULL) == three);
    Finish(two, STATUS_SUCCESS, 0);
    Finish(three, STATUS_SUCCESS, 0);
    CHECK("what was removed completes as usual", seen[1].Calls == 1 && seen[2].Calls == 1);
    IoFreeIrp(one);
    IoFreeIrp(two);
    IoFreeIrp(three);

    /* By context. */
    UseContext = TRUE;
    one = Queued(device, 1, &seen[0]);
    CHECK("a context names its packet", Context.Irp == one);
    CHECK("IoCsqRemoveIrp gives the packet of a context", IoCsqRemoveIrp(&Csq, &Context) == one);
    CHECK("and NULL the second time", IoCsqRemoveIrp(&Csq, &Context) == NULL);
    Finish(one, STATUS_SUCCESS, 0);
    IoFreeIrp(one);
    two = Queued(device, 1, &seen[1]);
    IoCancelIrp(two);
    CHECK("IoCsqRemoveIrp of a cancelled packet is NULL", IoCsqRemoveIrp(&Csq, &Context) == NULL);
    IoFreeIrp(two);
    UseContext = FALSE;

    /* Cancelled before it was queued. */
    three = MakeIrp(device, IRP_MJ_READ);
    three->Cancel = TRUE;
    Cancelled = 0;
    STATUS("a packet that is cancelled already is still pending", SendKept(device, three, &seen[2]), STATUS_PENDING);
    CHECK("and goes to the driver's routine at once", Cancelled == 1 && seen[2].Calls == 1);
    CHECK("and is in no list", IsListEmpty(&List));
    IoFreeIrp(three);
    Of(device)->Behaviour = NULL;
}

static void Checks(void)
{
    PDEVICE_OBJECT device = MakeDevice(NULL, 0);

    Locks();
    Cancelling(device);
    Queues(device);
    IoDeleteDevice(device);
}
