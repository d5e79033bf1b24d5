/* Cancelling: IoCancelIrp, cancel routines and their lock, cancel-safe queues. */
#undef _WIN32_WINNT
#define _WIN32_WINNT 0x0502
#define FAMILY "cancel"
#include "check.h"
#include "devices.h"

/* What a cancel routine saw. */
static struct {
    ULONG Calls;
    PDEVICE_OBJECT Device;
    PIRP Packet;
    KIRQL Irql, Kept;
    BOOLEAN Cancel;
    PVOID Routine;
} Cancelled;

static VOID NTAPI OnCancel(PDEVICE_OBJECT device, PIRP irp)
{
    Cancelled.Calls++;
    Cancelled.Device = device;
    Cancelled.Packet = irp;
    Cancelled.Irql = KeGetCurrentIrql();
    Cancelled.Kept = irp->CancelIrql;
    Cancelled.Cancel = irp->Cancel;
    Cancelled.Routine = irp->CancelRoutine;
    IoReleaseCancelSpinLock(irp->CancelIrql);
    Finish(irp, STATUS_CANCELLED, 0);
}

static VOID NTAPI OtherCancel(PDEVICE_OBJECT device, PIRP irp)
{
    OnCancel(device, irp);
}

/* Keeps packets, cancellable, up to eight. */
static PIRP Kept[8];
static ULONG KeptCount;

static NTSTATUS NTAPI Keep(PDEVICE_OBJECT device, PIRP irp)
{
    (void)device;
    IoMarkIrpPending(irp);
    Kept[KeptCount++] = irp;
    IoSetCancelRoutine(irp, OnCancel);
    return STATUS_PENDING;
}

static void Routines(PDEVICE_OBJECT device)
{
    PIRP irp;
    KEVENT event;
    KIRQL old;
    IO_STATUS_BLOCK iosb = {{0}, 0};
    ULONG i, cancelled = 0, count;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoAllocateIrp(1, FALSE);
    CHECK("IoSetCancelRoutine returns NULL when there was none", IoSetCancelRoutine(irp, OnCancel) == NULL);
    CHECK("IoSetCancelRoutine returns the routine that was set", IoSetCancelRoutine(irp, OtherCancel) == OnCancel);
    CHECK("IoSetCancelRoutine of NULL takes the routine away", IoSetCancelRoutine(irp, NULL) == OtherCancel && !irp->CancelRoutine);
    CHECK("IoCancelIrp of a packet without a cancel routine is FALSE", !IoCancelIrp(irp));
    CHECK("IoCancelIrp sets Cancel all the same", irp->Cancel);
    EQUAL("and no routine runs", Cancelled.Calls, 0);
    EQUAL("and the level is the caller's", KeGetCurrentIrql(), PASSIVE_LEVEL);
    IoFreeIrp(irp);

    KeptCount = 0;
    irp = NewPacket(device, IRP_MJ_READ, &event);
    IoCallDriver(device, irp);
    CHECK("IoCancelIrp of a packet with a cancel routine is TRUE", IoCancelIrp(irp));
    CHECK("the cancel routine runs once, with its packet", Cancelled.Calls == 1 && Cancelled.Packet == irp);
    CHECK("it gets the device of the current location", Cancelled.Device == device);
    EQUAL("it runs at DISPATCH, which the cancel lock is held at", Cancelled.Irql, DISPATCH_LEVEL);
    EQUAL("CancelIrql is the level to release the lock to", Cancelled.Kept, PASSIVE_LEVEL);
    CHECK("Cancel is set in it", Cancelled.Cancel);
    CHECK("CancelRoutine is NULL in it", !Cancelled.Routine);
    EQUAL("behind IoCancelIrp the level is the caller's again", KeGetCurrentIrql(), PASSIVE_LEVEL);
    CHECK("a cancelled packet completes with STATUS_CANCELLED", IsSet(&event, 0) && irp->IoStatus.Status == STATUS_CANCELLED);
    CHECK("a packet is cancelled once", !IoCancelIrp(irp) && Cancelled.Calls == 1);
    IoFreeIrp(irp);

    KeptCount = 0;
    irp = NewPacket(device, IRP_MJ_READ, &event);
    IoCallDriver(device, irp);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    IoCancelIrp(irp);
    EQUAL("IoCancelIrp at DISPATCH: CancelIrql says so", Cancelled.Kept, DISPATCH_LEVEL);
    EQUAL("IoCancelIrp at DISPATCH stays there", KeGetCurrentIrql(), DISPATCH_LEVEL);
    KeLowerIrql(old);
    IoFreeIrp(irp);

    /* Before the driver has it, and after it is done with it. */
    KeptCount = 0;
    Cancelled.Calls = 0;
    irp = NewPacket(device, IRP_MJ_READ, &event);
    IoCancelIrp(irp);
    IoCallDriver(device, irp);
    CHECK("a packet that was cancelled before it was sent arrives with Cancel set", Kept[0]->Cancel && Cancelled.Calls == 0);
    CHECK("its driver takes the routine back and completes it itself", IoSetCancelRoutine(irp, NULL) == OnCancel);
    Finish(irp, STATUS_CANCELLED, 0);
    IoFreeIrp(irp);
    KeptCount = 0;
    irp = NewPacket(device, IRP_MJ_READ, &event);
    IoCallDriver(device, irp);
    IoSetCancelRoutine(irp, NULL);
    CHECK("a packet whose routine was taken away cannot be cancelled any more", !IoCancelIrp(irp) && Cancelled.Calls == 0);
    Finish(irp, STATUS_SUCCESS, 0);
    STATUS("and completes as its driver says", irp->IoStatus.Status, STATUS_SUCCESS);
    IoFreeIrp(irp);

    old = 0x55;
    IoAcquireCancelSpinLock(&old);
    EQUAL("IoAcquireCancelSpinLock raises to DISPATCH", KeGetCurrentIrql(), DISPATCH_LEVEL);
    EQUAL("IoAcquireCancelSpinLock gives the level before", old, PASSIVE_LEVEL);
    IoReleaseCancelSpinLock(old);
    EQUAL("IoReleaseCancelSpinLock lowers to the level that it is given", KeGetCurrentIrql(), PASSIVE_LEVEL);

    /* A request with an event and a status block. */
    KeptCount = 0;
    KeClearEvent(&event);
    irp = IoBuildDeviceIoControlRequest(0, device, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    STATUS("a request that is kept is pending", IoCallDriver(device, irp), STATUS_PENDING);
    CHECK("and its event not set", !KeReadStateEvent(&event));
    IoCancelIrp(irp);
    CHECK("cancelling it sets its event", IsSet(&event, 1000));
    STATUS("cancelling it leaves STATUS_CANCELLED in its status block", iosb.Status, STATUS_CANCELLED);

    /* All that a device has. */
    KeptCount = 0;
    Cancelled.Calls = 0;
    for (i = 0; i < 8; i++)
        IoCallDriver(device, NewPacket(device, IRP_MJ_READ, NULL));
    count = KeptCount;
    for (i = 0; i < count; i++)
        cancelled += IoCancelIrp(Kept[i]) && Kept[i]->IoStatus.Status == STATUS_CANCELLED;
    CHECK("all packets of a device can be cancelled, one after the other", count == 8 && cancelled == 8 && Cancelled.Calls == 8);
    for (i = 0; i < count; i++)
        IoFreeIrp(Kept[i]);
}

/* A cancel-safe queue over a list. */
static struct {
    IO_CSQ Csq;
    LIST_ENTRY List;
    KSPIN_LOCK Lock;
    BOOLEAN Held;
    ULONG Inserted, Removed, Unlocked, Canceled;
    PVOID Context;
    PIRP LastCanceled;
    BOOLEAN CanceledHeld;
    NTSTATUS Answer;
} Queue;

static VOID NTAPI QueueInsert(PIO_CSQ csq, PIRP irp)
{
    (void)csq;
    Queue.Inserted++;
    Queue.Unlocked += !Queue.Held;
    InsertTailList(&Queue.List, &irp->Tail.Overlay.ListEntry);
}

static NTSTATUS NTAPI QueueInsertEx(PIO_CSQ csq, PIRP irp, PVOID context)
{
    Queue.Context = context;
    if (NT_SUCCESS(Queue.Answer))
        QueueInsert(csq, irp);
    return Queue.Answer;
}

static VOID NTAPI QueueRemove(PIO_CSQ csq, PIRP irp)
{
    (void)csq;
    Queue.Removed++;
    Queue.Unlocked += !Queue.Held;
    RemoveEntryList(&irp->Tail.Overlay.ListEntry);
}

/* The packets whose UserBuffer is the context; all when there is none. */
static PIRP NTAPI QueuePeek(PIO_CSQ csq, PIRP irp, PVOID context)
{
    PLIST_ENTRY at = irp ? irp->Tail.Overlay.ListEntry.Flink : Queue.List.Flink;

    (void)csq;
    Queue.Unlocked += !Queue.Held;
    for (; at != &Queue.List; at = at->Flink) {
        PIRP next = CONTAINING_RECORD(at, IRP, Tail.Overlay.ListEntry);
        if (!context || next->UserBuffer == context)
            return next;
    }
    return NULL;
}

static VOID NTAPI QueueLock(PIO_CSQ csq, PKIRQL irql)
{
    (void)csq;
    KeAcquireSpinLock(&Queue.Lock, irql);
    Queue.Held = TRUE;
}

static VOID NTAPI QueueUnlock(PIO_CSQ csq, KIRQL irql)
{
    (void)csq;
    Queue.Held = FALSE;
    KeReleaseSpinLock(&Queue.Lock, irql);
}

static VOID NTAPI QueueCanceled(PIO_CSQ csq, PIRP irp)
{
    (void)csq;
    Queue.Canceled++;
    Queue.LastCanceled = irp;
    Queue.CanceledHeld = Queue.Held;
    Finish(irp, STATUS_CANCELLED, 0);
}

static PIO_CSQ_IRP_CONTEXT QueueWith;
static PVOID QueueInsertContext;
static BOOLEAN QueueExtended;
static NTSTATUS QueueSaid;

static NTSTATUS NTAPI IntoQueue(PDEVICE_OBJECT device, PIRP irp)
{
    (void)device;
    if (QueueExtended) {
        QueueSaid = IoCsqInsertIrpEx(&Queue.Csq, irp, QueueWith, QueueInsertContext);
        if (!NT_SUCCESS(QueueSaid))
            return Finish(irp, QueueSaid, 0);
    } else
        IoCsqInsertIrp(&Queue.Csq, irp, QueueWith);
    return STATUS_PENDING;
}

static PIRP Put(PDEVICE_OBJECT device, PIO_CSQ_IRP_CONTEXT context, PVOID owner)
{
    PIRP irp = NewPacket(device, IRP_MJ_READ, NULL);

    irp->UserBuffer = owner;
    QueueWith = context;
    IoCallDriver(device, irp);
    return irp;
}

static void End(PIRP irp)
{
    Finish(irp, STATUS_SUCCESS, 0);
    IoFreeIrp(irp);
}

static void Queues(PDEVICE_OBJECT device)
{
    IO_CSQ_IRP_CONTEXT context, other;
    PIRP one, two, three;

    Of(device)->Serve = IntoQueue;
    InitializeListHead(&Queue.List);
    KeInitializeSpinLock(&Queue.Lock);
    STATUS("IoCsqInitialize succeeds",
           IoCsqInitialize(&Queue.Csq, QueueInsert, QueueRemove, QueuePeek, QueueLock, QueueUnlock, QueueCanceled), STATUS_SUCCESS);
    CHECK("IoCsqRemoveNextIrp of an empty queue is NULL", !IoCsqRemoveNextIrp(&Queue.Csq, NULL));

    one = Put(device, NULL, (PVOID)1);
    EQUAL("IoCsqInsertIrp calls the driver's insert routine", Queue.Inserted, 1);
    CHECK("IoCsqInsertIrp marks the packet pending", IoGetCurrentIrpStackLocation(one)->Control & SL_PENDING_RETURNED);
    CHECK("IoCsqInsertIrp makes the packet cancellable", one->CancelRoutine != NULL);
    two = Put(device, NULL, (PVOID)2);
    three = Put(device, NULL, (PVOID)1);
    CHECK("IoCsqRemoveNextIrp takes what the peek routine says", IoCsqRemoveNextIrp(&Queue.Csq, (PVOID)2) == two);
    CHECK("a packet that is taken is not cancellable any more", !two->CancelRoutine && !IoCancelIrp(two) && Queue.Canceled == 0);
    CHECK("the peek context that fits nothing gives NULL", !IoCsqRemoveNextIrp(&Queue.Csq, (PVOID)3));
    CHECK("IoCsqRemoveNextIrp goes in the driver's order", IoCsqRemoveNextIrp(&Queue.Csq, NULL) == one);
    CHECK("IoCsqRemoveNextIrp calls the driver's remove routine", Queue.Removed == 2 && IoCsqRemoveNextIrp(&Queue.Csq, NULL) == three);
    End(one);
    End(two);
    End(three);

    one = Put(device, &context, NULL);
    CHECK("a context names its packet while that is in the queue", context.Irp == one);
    CHECK("the context is in DriverContext[3]", one->Tail.Overlay.DriverContext[3] == &context);
    two = Put(device, &other, NULL);
    CHECK("IoCsqRemoveIrp takes the packet of the context", IoCsqRemoveIrp(&Queue.Csq, &other) == two);
    CHECK("IoCsqRemoveIrp of a packet that is gone is NULL", !IoCsqRemoveIrp(&Queue.Csq, &other));
    End(two);
    CHECK("IoCsqRemoveNextIrp clears the context", IoCsqRemoveNextIrp(&Queue.Csq, NULL) == one && !context.Irp);
    CHECK("so that IoCsqRemoveIrp finds nothing", !IoCsqRemoveIrp(&Queue.Csq, &context));
    End(one);

    one = Put(device, &context, NULL);
    two = Put(device, NULL, NULL);
    Queue.Removed = 0;
    CHECK("a packet in the queue can be cancelled", IoCancelIrp(one));
    CHECK("cancelling takes it out by the driver's remove routine", Queue.Removed == 1 && Queue.List.Flink == &two->Tail.Overlay.ListEntry);
    CHECK("and hands it to CsqCompleteCanceledIrp", Queue.Canceled == 1 && Queue.LastCanceled == one);
    CHECK("which runs without the queue's lock", !Queue.CanceledHeld);
    CHECK("IoCsqRemoveIrp of a cancelled packet is NULL", !IoCsqRemoveIrp(&Queue.Csq, &context));
    CHECK("the others stay", IoCsqRemoveNextIrp(&Queue.Csq, NULL) == two);
    IoFreeIrp(one);
    End(two);

    one = NewPacket(device, IRP_MJ_READ, NULL);
    IoCancelIrp(one);
    QueueWith = NULL;
    IoCallDriver(device, one);
    CHECK("a packet that was cancelled before it was inserted is completed at once", Queue.Canceled == 2 && Queue.LastCanceled == one);
    CHECK("and is not in the queue", !IoCsqRemoveNextIrp(&Queue.Csq, NULL));
    IoFreeIrp(one);
    EQUAL("insert, remove and peek routines run with the queue's lock held", Queue.Unlocked, 0);
    EQUAL("and behind it the level is the caller's", KeGetCurrentIrql(), PASSIVE_LEVEL);

    STATUS("IoCsqInitializeEx succeeds",
           IoCsqInitializeEx(&Queue.Csq, QueueInsertEx, QueueRemove, QueuePeek, QueueLock, QueueUnlock, QueueCanceled), STATUS_SUCCESS);
    QueueExtended = TRUE;
    QueueInsertContext = &other;
    Queue.Answer = STATUS_SUCCESS;
    one = Put(device, &context, NULL);
    CHECK("IoCsqInsertIrpEx hands the insert context on", Queue.Context == &other);
    STATUS("IoCsqInsertIrpEx returns the routine's status", QueueSaid, STATUS_SUCCESS);
    CHECK("IoCsqInsertIrpEx puts the packet into the queue, with its context", IoCsqRemoveIrp(&Queue.Csq, &context) == one);
    End(one);
    Queue.Answer = STATUS_DEVICE_BUSY;
    Queue.Inserted = 0;
    one = Put(device, NULL, NULL);
    STATUS("IoCsqInsertIrpEx returns the refusal", QueueSaid, STATUS_DEVICE_BUSY);
    CHECK("a packet that is refused is not cancellable", !one->CancelRoutine);
    CHECK("nor in the queue", !IoCsqRemoveNextIrp(&Queue.Csq, NULL));
    STATUS("its driver completes it", one->IoStatus.Status, STATUS_DEVICE_BUSY);
    CHECK("which is not pending", !one->PendingReturned);
    IoFreeIrp(one);
}

static void Checks(void)
{
    PDEVICE_OBJECT device = Make(Keep, NULL);

    Routines(device);
    Queues(device);
    Remove(device);
}
