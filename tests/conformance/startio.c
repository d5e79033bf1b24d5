/* Device queues, and the packets that wait in them: KeInsertDeviceQueue and its like, IoStartPacket, IoStartNextPacket. */
#define FAMILY "startio"
#include "device.h"

static void Queues(void)
{
    static KDEVICE_QUEUE queue;
    static KDEVICE_QUEUE_ENTRY a, b, c, d;
    KIRQL level;

    KeInitializeDeviceQueue(&queue);
    CHECK("a new queue is not busy", !queue.Busy);
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    CHECK("KeInsertDeviceQueue into an idle queue does not queue", !KeInsertDeviceQueue(&queue, &a));
    CHECK("but makes it busy", queue.Busy);
    CHECK("and says so in the entry", !a.Inserted);
    CHECK("KeInsertDeviceQueue into a busy queue queues", KeInsertDeviceQueue(&queue, &b) && b.Inserted);
    KeInsertDeviceQueue(&queue, &c);
    CHECK("KeRemoveDeviceQueue gives the first", KeRemoveDeviceQueue(&queue) == &b);
    CHECK("which is queued no more", !b.Inserted);
    CHECK("then the second", KeRemoveDeviceQueue(&queue) == &c);
    CHECK("the queue is still busy", queue.Busy);
    CHECK("KeRemoveDeviceQueue of an empty queue is NULL", KeRemoveDeviceQueue(&queue) == NULL);
    CHECK("and makes it idle", !queue.Busy);

    KeInsertByKeyDeviceQueue(&queue, &a, 0);
    KeInsertByKeyDeviceQueue(&queue, &b, 30);
    KeInsertByKeyDeviceQueue(&queue, &c, 10);
    KeInsertByKeyDeviceQueue(&queue, &d, 20);
    CHECK("KeRemoveByKeyDeviceQueue gives the first with that key or above", KeRemoveByKeyDeviceQueue(&queue, 15) == &d);
    CHECK("and begins anew where there is none above", KeRemoveByKeyDeviceQueue(&queue, 40) == &c);
    KeInsertByKeyDeviceQueue(&queue, &c, 30);
    CHECK("equal keys keep their order", KeRemoveDeviceQueue(&queue) == &b && KeRemoveDeviceQueue(&queue) == &c);
    KeInsertDeviceQueue(&queue, &b);
    KeInsertDeviceQueue(&queue, &c);
    CHECK("KeRemoveEntryDeviceQueue takes a queued entry out", KeRemoveEntryDeviceQueue(&queue, &b));
    CHECK("and is false when it is not queued", !KeRemoveEntryDeviceQueue(&queue, &b));
    CHECK("the others stay", KeRemoveDeviceQueue(&queue) == &c);
    KeLowerIrql(level);
}

static ULONG Started;
static PIRP Current[8], Given[8];
static KIRQL Levels[8];

static VOID NTAPI StartIo(PDEVICE_OBJECT device, PIRP irp)
{
    if (Started < 8) {
        Current[Started] = device->CurrentIrp;
        Given[Started] = irp;
        Levels[Started] = KeGetCurrentIrql();
    }
    Started++;
}

static ULONG Cancelled;

static VOID NTAPI CancelQueued(PDEVICE_OBJECT device, PIRP irp)
{
    Cancelled++;
    KeRemoveEntryDeviceQueue(&device->DeviceQueue, &irp->Tail.Overlay.DeviceQueueEntry);
    IoReleaseCancelSpinLock(irp->CancelIrql);
    Finish(irp, STATUS_CANCELLED, 0);
}

static BOOLEAN ByKey, Cancellable;

static NTSTATUS Start(PDEVICE_OBJECT device, PIRP irp)
{
    ULONG key = IoGetCurrentIrpStackLocation(irp)->Parameters.Read.Key;

    IoMarkIrpPending(irp);
    IoStartPacket(device, irp, ByKey ? &key : NULL, Cancellable ? CancelQueued : NULL);
    return STATUS_PENDING;
}

static PIRP Send(PDEVICE_OBJECT device, ULONG key, SEEN *seen)
{
    PIRP irp = MakeIrp(device, IRP_MJ_READ);

    IoGetNextIrpStackLocation(irp)->Parameters.Read.Key = key;
    SendKept(device, irp, seen);
    return irp;
}

static void Next(PDEVICE_OBJECT device, PIRP done, BOOLEAN cancelable)
{
    KIRQL level;

    KeRaiseIrql(DISPATCH_LEVEL, &level);
    IoStartNextPacket(device, cancelable);
    if (done != NULL)
        Finish(done, STATUS_SUCCESS, 0);
    KeLowerIrql(level);
}

static void Packets(PDEVICE_OBJECT device)
{
    SEEN seen[4];
    PIRP a, b, c, d;
    KIRQL level;

    TheDriver->DriverStartIo = StartIo;
    Of(device)->Behaviour = Start;
    a = Send(device, 0, &seen[0]);
    EQUAL("IoStartPacket starts the first at once", Started, 1);
    CHECK("StartIo gets the packet", Given[0] == a);
    CHECK("which is the device's current one", Current[0] == a);
    EQUAL("StartIo runs at DISPATCH_LEVEL", Levels[0], DISPATCH_LEVEL);
    EQUAL("IoStartPacket comes back at the level from before", KeGetCurrentIrql(), PASSIVE_LEVEL);
    b = Send(device, 0, &seen[1]);
    c = Send(device, 0, &seen[2]);
    EQUAL("further packets wait", Started, 1);
    Next(device, a, FALSE);
    CHECK("IoStartNextPacket starts the next in order", Started == 2 && Given[1] == b && Current[1] == b);
    CHECK("and the one before can be completed", seen[0].Calls == 1);
    Next(device, b, FALSE);
    CHECK("then the one behind it", Started == 3 && Given[2] == c);
    Next(device, c, FALSE);
    CHECK("with none left nothing is started", Started == 3);
    CHECK("and the device has no current packet", device->CurrentIrp == NULL);
    IoFreeIrp(a);
    IoFreeIrp(b);
    IoFreeIrp(c);

    ByKey = TRUE;
    Started = 0;
    a = Send(device, 0, &seen[0]);
    b = Send(device, 30, &seen[1]);
    c = Send(device, 10, &seen[2]);
    d = Send(device, 20, &seen[3]);
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    IoStartNextPacketByKey(device, FALSE, 15);
    KeLowerIrql(level);
    CHECK("IoStartNextPacketByKey takes the first with that key or above", Started == 2 && Given[1] == d);
    Next(device, NULL, FALSE);
    CHECK("packets with keys wait in their order", Given[2] == c);
    Next(device, NULL, FALSE);
    CHECK("whatever the order they came in", Given[3] == b);
    Next(device, NULL, FALSE);
    Finish(a, STATUS_SUCCESS, 0);
    Finish(b, STATUS_SUCCESS, 0);
    Finish(c, STATUS_SUCCESS, 0);
    Finish(d, STATUS_SUCCESS, 0);
    IoFreeIrp(a);
    IoFreeIrp(b);
    IoFreeIrp(c);
    IoFreeIrp(d);
    ByKey = FALSE;

    Cancellable = TRUE;
    Started = 0;
    a = Send(device, 0, &seen[0]);
    b = Send(device, 0, &seen[1]);
    c = Send(device, 0, &seen[2]);
    CHECK("IoStartPacket sets the cancel routine", b->CancelRoutine == CancelQueued);
    CHECK("a waiting packet can be cancelled", IoCancelIrp(b) && Cancelled == 1 && seen[1].Calls == 1);
    Next(device, a, TRUE);
    CHECK("and does not start any more", Started == 2 && Given[1] == c);
    Next(device, c, TRUE);
    IoFreeIrp(a);
    IoFreeIrp(b);
    IoFreeIrp(c);
    Cancelled = 0;
    a = Send(device, 0, &seen[0]);
    b = MakeIrp(device, IRP_MJ_READ);
    b->Cancel = TRUE;
    SendKept(device, b, &seen[1]);
    CHECK("a packet that was cancelled before it waits is cancelled at once", Cancelled == 1 && seen[1].Calls == 1);
    Next(device, a, TRUE);
    IoFreeIrp(a);
    IoFreeIrp(b);
    Of(device)->Behaviour = NULL;
}

static void Checks(void)
{
    PDEVICE_OBJECT device = MakeDevice(NULL, 0);

    Queues();
    Packets(device);
    IoDeleteDevice(device);
}
