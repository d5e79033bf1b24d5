/* One packet at a time: IoStartPacket and its like, and the device queues below them. */
#undef _WIN32_WINNT
#define _WIN32_WINNT 0x0501
#define FAMILY "startio"
#include "check.h"
#include "devices.h"

/* What StartIo was given, in order. */
static PIRP Started[16];
static ULONG StartedCount, Nesting, DeepestNesting, CancelCalls;
static KIRQL StartIrql;
static PVOID StartRoutine;
static BOOLEAN StartCurrent, NextAtOnce;
static PIRP CancelledPacket;

static VOID NTAPI StartIo(PDEVICE_OBJECT device, PIRP irp)
{
    Nesting++;
    if (Nesting > DeepestNesting)
        DeepestNesting = Nesting;
    Started[StartedCount++] = irp;
    StartIrql = KeGetCurrentIrql();
    StartCurrent = device->CurrentIrp == irp;
    StartRoutine = irp->CancelRoutine;
    if (NextAtOnce && StartedCount < 3)
        IoStartNextPacket(device, FALSE);
    Nesting--;
}

/* As documented for a driver with StartIo: a packet that is not started yet comes out of the device's queue. */
static VOID NTAPI CancelQueued(PDEVICE_OBJECT device, PIRP irp)
{
    CancelCalls++;
    CancelledPacket = irp;
    KeRemoveEntryDeviceQueue(&device->DeviceQueue, &irp->Tail.Overlay.DeviceQueueEntry);
    IoReleaseCancelSpinLock(irp->CancelIrql);
    Finish(irp, STATUS_CANCELLED, 0);
}

static ULONG *UseKey;
static PDRIVER_CANCEL UseCancel;

static NTSTATUS NTAPI Queue(PDEVICE_OBJECT device, PIRP irp)
{
    IoMarkIrpPending(irp);
    IoStartPacket(device, irp, UseKey, UseCancel);
    return STATUS_PENDING;
}

static PIRP Send(PDEVICE_OBJECT device, ULONG *key, PDRIVER_CANCEL cancel)
{
    PIRP irp = NewPacket(device, IRP_MJ_READ, NULL);

    UseKey = key;
    UseCancel = cancel;
    IoCallDriver(device, irp);
    return irp;
}

static void Next(PDEVICE_OBJECT device, BOOLEAN cancelable)
{
    KIRQL old;

    KeRaiseIrql(DISPATCH_LEVEL, &old);
    IoStartNextPacket(device, cancelable);
    KeLowerIrql(old);
}

static void NextByKey(PDEVICE_OBJECT device, ULONG key)
{
    KIRQL old;

    KeRaiseIrql(DISPATCH_LEVEL, &old);
    IoStartNextPacketByKey(device, FALSE, key);
    KeLowerIrql(old);
}

static void End(PIRP irp)
{
    IoSetCancelRoutine(irp, NULL);
    Finish(irp, STATUS_SUCCESS, 0);
    IoFreeIrp(irp);
}

static void InOrder(PDEVICE_OBJECT device)
{
    PIRP one, two, three;

    one = Send(device, NULL, NULL);
    CHECK("IoStartPacket on an idle device starts the packet at once", StartedCount == 1 && Started[0] == one);
    EQUAL("StartIo runs at DISPATCH", StartIrql, DISPATCH_LEVEL);
    CHECK("in it CurrentIrp is the packet", StartCurrent);
    EQUAL("behind IoStartPacket the level is the caller's", KeGetCurrentIrql(), PASSIVE_LEVEL);
    CHECK("the device is busy then", device->DeviceQueue.Busy);
    two = Send(device, NULL, NULL);
    three = Send(device, NULL, NULL);
    CHECK("packets for a busy device wait", StartedCount == 1 && device->CurrentIrp == one);
    Next(device, FALSE);
    CHECK("IoStartNextPacket starts the first that waits", StartedCount == 2 && Started[1] == two && device->CurrentIrp == two);
    Next(device, FALSE);
    CHECK("and then the next", StartedCount == 3 && Started[2] == three);
    Next(device, FALSE);
    CHECK("IoStartNextPacket of an empty queue starts nothing", StartedCount == 3 && !device->CurrentIrp);
    CHECK("the device is idle then", !device->DeviceQueue.Busy);
    End(one);
    End(two);
    End(three);
    one = Send(device, NULL, NULL);
    CHECK("and starts the next packet at once again", StartedCount == 4 && Started[3] == one);
    Next(device, FALSE);
    End(one);
}

static void ByKey(PDEVICE_OBJECT device)
{
    ULONG keys[] = {50, 10, 30, 20, 30};
    PIRP busy, irps[5];
    ULONG i, at;

    StartedCount = 0;
    busy = Send(device, NULL, NULL);
    for (i = 0; i < 5; i++)
        irps[i] = Send(device, &keys[i], NULL);
    Next(device, FALSE);
    CHECK("packets with keys wait in ascending order", Started[1] == irps[1]);
    NextByKey(device, 25);
    CHECK("IoStartNextPacketByKey starts the first whose key is not smaller", Started[2] == irps[2]);
    NextByKey(device, 30);
    CHECK("packets of one key stay in the order of their coming", Started[3] == irps[4]);
    NextByKey(device, 60);
    CHECK("a key beyond all starts the first of the queue", Started[4] == irps[3]);
    at = StartedCount;
    NextByKey(device, 0);
    CHECK("the key 0 starts the smallest", StartedCount == at + 1 && Started[5] == irps[0]);
    Next(device, FALSE);
    End(busy);
    for (i = 0; i < 5; i++)
        End(irps[i]);
}

static void Cancelling(PDEVICE_OBJECT device)
{
    PIRP busy, one, two;

    StartedCount = 0;
    busy = Send(device, NULL, CancelQueued);
    CHECK("IoStartPacket with a cancel function makes the packet cancellable", StartRoutine == CancelQueued);
    one = Send(device, NULL, CancelQueued);
    two = Send(device, NULL, CancelQueued);
    CHECK("a packet that waits can be cancelled", IoCancelIrp(one) && CancelCalls == 1 && CancelledPacket == one);
    STATUS("and completes with STATUS_CANCELLED", one->IoStatus.Status, STATUS_CANCELLED);
    Next(device, TRUE);
    CHECK("what is cancelled is not started", StartedCount == 2 && Started[1] == two);
    CHECK("IoStartNextPacket leaves a cancelable packet its routine", StartRoutine == CancelQueued);
    Next(device, TRUE);
    IoFreeIrp(one);
    End(two);

    /* Cancelled on its way, before the device's driver has queued it. */
    busy = (End(busy), Send(device, NULL, NULL));
    CancelCalls = 0;
    one = NewPacket(device, IRP_MJ_READ, NULL);
    IoCancelIrp(one);
    UseCancel = CancelQueued;
    IoCallDriver(device, one);
    CHECK("IoStartPacket calls the cancel function of a packet that was cancelled before", CancelCalls == 1 && CancelledPacket == one);
    Next(device, TRUE);
    EQUAL("such a packet does not wait", device->DeviceQueue.Busy, FALSE);
    IoFreeIrp(one);
    End(busy);

    IoSetStartIoAttributes(device, FALSE, TRUE);
    busy = Send(device, NULL, CancelQueued);
    CHECK("NonCancelable: a packet that is started at once has no cancel routine", !StartRoutine);
    one = Send(device, NULL, CancelQueued);
    CHECK("NonCancelable: a packet that waits has", one->CancelRoutine == CancelQueued);
    Next(device, TRUE);
    CHECK("NonCancelable: but none once it is started", Started[StartedCount - 1] == one && !StartRoutine);
    Next(device, TRUE);
    End(busy);
    End(one);
    IoSetStartIoAttributes(device, FALSE, FALSE);
}

static void Deferred(PDEVICE_OBJECT device)
{
    PIRP busy, one, two;
    ULONG i;
    PIRP irps[3];

    /* StartIo that asks for the next packet itself: without deferring it is called from within itself. */
    for (i = 0; i < 2; i++) {
        IoSetStartIoAttributes(device, i == 1, FALSE);
        StartedCount = DeepestNesting = 0;
        busy = Send(device, NULL, NULL);
        one = Send(device, NULL, NULL);
        two = Send(device, NULL, NULL);
        irps[0] = busy, irps[1] = one, irps[2] = two;
        StartedCount = DeepestNesting = 0;
        NextAtOnce = TRUE;
        Next(device, FALSE);
        NextAtOnce = FALSE;
        if (i == 0)
            EQUAL("IoStartNextPacket from StartIo calls StartIo from within", DeepestNesting, 2);
        else {
            EQUAL("DeferredStartIo: StartIo returns before it is called again", DeepestNesting, 1);
            CHECK("DeferredStartIo: every packet is started all the same", StartedCount == 2 && Started[0] == one && Started[1] == two);
        }
        End(irps[0]);
        End(irps[1]);
        End(irps[2]);
        while (device->DeviceQueue.Busy)
            Next(device, FALSE);
    }
    IoSetStartIoAttributes(device, FALSE, FALSE);
}

static void DeviceQueues(void)
{
    KDEVICE_QUEUE queue;
    KDEVICE_QUEUE_ENTRY one, two, three, four;
    KIRQL old;

    RtlFillMemory(&queue, sizeof queue, 0xCC);
    RtlFillMemory(&one, sizeof one, 0);
    two = three = four = one;
    KeInitializeDeviceQueue(&queue);
    CHECK("KeInitializeDeviceQueue makes it idle and empty", !queue.Busy && IsListEmpty(&queue.DeviceListHead));
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    CHECK("KeInsertDeviceQueue on an idle queue is FALSE", !KeInsertDeviceQueue(&queue, &one));
    CHECK("it makes it busy and queues nothing", queue.Busy && IsListEmpty(&queue.DeviceListHead));
    CHECK("KeInsertDeviceQueue on a busy queue is TRUE", KeInsertDeviceQueue(&queue, &two));
    KeInsertDeviceQueue(&queue, &three);
    CHECK("KeRemoveDeviceQueue takes the first", KeRemoveDeviceQueue(&queue) == &two);
    CHECK("KeRemoveEntryDeviceQueue takes one that waits", KeRemoveEntryDeviceQueue(&queue, &three));
    CHECK("KeRemoveEntryDeviceQueue of one that does not wait is FALSE", !KeRemoveEntryDeviceQueue(&queue, &three));
    CHECK("the queue is still busy", queue.Busy);
    CHECK("KeRemoveDeviceQueue of an empty queue is NULL", !KeRemoveDeviceQueue(&queue));
    CHECK("and makes it idle", !queue.Busy);
    CHECK("KeInsertByKeyDeviceQueue on an idle queue is FALSE", !KeInsertByKeyDeviceQueue(&queue, &one, 5));
    KeInsertByKeyDeviceQueue(&queue, &one, 30);
    KeInsertByKeyDeviceQueue(&queue, &two, 10);
    KeInsertByKeyDeviceQueue(&queue, &three, 20);
    KeInsertByKeyDeviceQueue(&queue, &four, 20);
    CHECK("KeRemoveByKeyDeviceQueue takes the first whose key is not smaller", KeRemoveByKeyDeviceQueue(&queue, 15) == &three);
    CHECK("equal keys stay in order", KeRemoveByKeyDeviceQueue(&queue, 20) == &four);
    CHECK("KeRemoveByKeyDeviceQueue beyond all keys takes the first", KeRemoveByKeyDeviceQueue(&queue, 99) == &two);
    CHECK("KeRemoveDeviceQueue takes keyed entries, too", KeRemoveDeviceQueue(&queue) == &one);
    CHECK("KeRemoveByKeyDeviceQueue of an empty queue is NULL", !KeRemoveByKeyDeviceQueue(&queue, 0) && !queue.Busy);
    KeLowerIrql(old);
}

static void Checks(void)
{
    PDEVICE_OBJECT device = Make(Queue, NULL);

    TheDriver->DriverStartIo = StartIo;
    InOrder(device);
    ByKey(device);
    Cancelling(device);
    Deferred(device);
    DeviceQueues();
    Remove(device);
}
