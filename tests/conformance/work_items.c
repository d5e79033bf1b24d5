/* Work items of devices: routines that run at PASSIVE, in a system thread, while their device is kept. */
#define FAMILY "work_items"
#include "check.h"
#include "devices.h"

static struct {
    KEVENT Event;
    ULONG Calls;
    PDEVICE_OBJECT Device;
    PVOID Context;
    KIRQL Irql;
    PETHREAD Thread;
    BOOLEAN Alive;
    PVOID Extension;
} Ran;

static PIO_WORKITEM Item;

static VOID NTAPI Work(PDEVICE_OBJECT device, PVOID context)
{
    Ran.Calls++;
    Ran.Device = device;
    Ran.Context = context;
    Ran.Irql = KeGetCurrentIrql();
    Ran.Thread = PsGetCurrentThread();
    KeSetEvent(&Ran.Event, IO_NO_INCREMENT, FALSE);
}

static VOID NTAPI Again(PDEVICE_OBJECT device, PVOID context)
{
    if (++Ran.Calls < 3)
        IoQueueWorkItem(Item, Again, DelayedWorkQueue, context);
    else
        Work(device, context);
}

static VOID NTAPI Waits(PDEVICE_OBJECT device, PVOID context)
{
    Pause(50);
    Work(device, context);
}

static VOID NTAPI FreesItself(PDEVICE_OBJECT device, PVOID context)
{
    IoFreeWorkItem(context);
    Work(device, context);
}

static VOID NTAPI LooksAround(PDEVICE_OBJECT device, PVOID context)
{
    /* The thread that queued this deletes the device meanwhile. */
    Pause(100);
    Churn(sizeof(DEVICE_OBJECT) + sizeof(SERVED));
    Ran.Alive = device->Type == IO_TYPE_DEVICE && Of(device)->Serve == Succeed;
    Work(device, context);
}

static BOOLEAN RanWithin(LONG milliseconds)
{
    BOOLEAN ran = IsSet(&Ran.Event, milliseconds);

    KeClearEvent(&Ran.Event);
    return ran;
}

static void Checks(void)
{
    PDEVICE_OBJECT device = Make(Succeed, NULL);
    PIO_WORKITEM other;
    KIRQL old;
    ULONG i;

    KeInitializeEvent(&Ran.Event, NotificationEvent, FALSE);
    Item = IoAllocateWorkItem(device);
    CHECK("IoAllocateWorkItem gives an item", Item != NULL);
    IoQueueWorkItem(Item, Work, DelayedWorkQueue, &device);
    CHECK("IoQueueWorkItem: the routine runs", RanWithin(2000));
    CHECK("it gets its device", Ran.Device == device);
    CHECK("it gets its context", Ran.Context == &device);
    EQUAL("it runs at PASSIVE", Ran.Irql, PASSIVE_LEVEL);
    CHECK("it runs in another thread", Ran.Thread != PsGetCurrentThread());
    EQUAL("it runs once", Ran.Calls, 1);
    IoQueueWorkItem(Item, Work, CriticalWorkQueue, &Ran);
    CHECK("an item that ran can be queued again", RanWithin(2000) && Ran.Context == &Ran);
    IoQueueWorkItem(Item, Work, HyperCriticalWorkQueue, NULL);
    CHECK("every queue is served", RanWithin(2000) && Ran.Calls == 3);

    KeRaiseIrql(DISPATCH_LEVEL, &old);
    IoQueueWorkItem(Item, Work, DelayedWorkQueue, &old);
    i = Ran.Calls;
    KeLowerIrql(old);
    EQUAL("an item that is queued at DISPATCH does not run there", i, 3);
    CHECK("but soon, at PASSIVE", RanWithin(2000) && Ran.Irql == PASSIVE_LEVEL);

    Ran.Calls = 0;
    IoQueueWorkItem(Item, Again, DelayedWorkQueue, NULL);
    CHECK("a routine may queue its own item", RanWithin(2000) && Ran.Calls == 4);
    IoQueueWorkItem(Item, Waits, DelayedWorkQueue, NULL);
    CHECK("a routine may wait", !KeReadStateEvent(&Ran.Event) && RanWithin(2000));

    other = IoAllocateWorkItem(device);
    IoQueueWorkItem(other, FreesItself, DelayedWorkQueue, other);
    CHECK("a routine may free its own item", RanWithin(2000) && Ran.Context == other);
    IoFreeWorkItem(Item);

    Item = IoAllocateWorkItem(device);
    IoQueueWorkItem(Item, LooksAround, DelayedWorkQueue, NULL);
    Remove(device);
    CHECK("a device is kept until its work is done", RanWithin(3000) && Ran.Alive);
    IoFreeWorkItem(Item);
}
