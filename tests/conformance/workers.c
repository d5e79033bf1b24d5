/* Work items of the executive and of devices; callback objects. */
#define FAMILY "workers"
#include "check.h"

NTKERNELAPI VOID NTAPI ExQueueWorkItem(PWORK_QUEUE_ITEM, WORK_QUEUE_TYPE);

static WORK_QUEUE_ITEM Item, Others[3];
static KEVENT Ran, Go;
static volatile LONG Runs;
static volatile PVOID Given;
static volatile KIRQL Level;
static volatile PKTHREAD Thread;
static PDEVICE_OBJECT Device;
static volatile PDEVICE_OBJECT GivenDevice;
static PVOID Arguments[3];
static volatile LONG Notified;

static VOID NTAPI Work(PVOID context)
{
    Given = context;
    Level = KeGetCurrentIrql();
    Thread = KeGetCurrentThread();
    Runs++;
    KeSetEvent(&Ran, 0, FALSE);
}

static VOID NTAPI Requeues(PVOID context)
{
    (void)context;
    if (++Runs < 3)
        ExQueueWorkItem(&Item, DelayedWorkQueue);
    else
        KeSetEvent(&Ran, 0, FALSE);
}

static VOID NTAPI Blocks(PVOID context)
{
    (void)context;
    WaitFor(&Go, 3000);
    Runs++;
}

static VOID NTAPI DeviceWork(PDEVICE_OBJECT device, PVOID context)
{
    GivenDevice = device;
    Work(context);
}

static VOID NTAPI Notice(PVOID context, PVOID first, PVOID second)
{
    Arguments[0] = context;
    Arguments[1] = first;
    Arguments[2] = second;
    Notified++;
}

static void Executive_(void)
{
    KIRQL level;
    static const WORK_QUEUE_TYPE types[] = {CriticalWorkQueue, DelayedWorkQueue, HyperCriticalWorkQueue};
    int i;

    KeInitializeEvent(&Ran, SynchronizationEvent, FALSE);
    ExInitializeWorkItem(&Item, Work, (PVOID)42);
    CHECK("an initialised item is in no list", Item.List.Flink == NULL);
    ExQueueWorkItem(&Item, DelayedWorkQueue);
    STATUS("a queued item runs", WaitFor(&Ran, 2000), STATUS_SUCCESS);
    CHECK("with its context", Given == (PVOID)42);
    EQUAL("at PASSIVE_LEVEL", Level, PASSIVE_LEVEL);
    CHECK("on another thread", Thread != KeGetCurrentThread());
    for (i = 0; i < 3; i++) {
        ExQueueWorkItem(&Item, types[i]);
        STATUS("each type of queue serves items", WaitFor(&Ran, 2000), STATUS_SUCCESS);
    }
    Runs = 0;
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    ExQueueWorkItem(&Item, CriticalWorkQueue);
    EQUAL("an item can be queued at DISPATCH_LEVEL", Runs, 0);
    KeLowerIrql(level);
    STATUS("and runs later", WaitFor(&Ran, 2000), STATUS_SUCCESS);
    Runs = 0;
    ExInitializeWorkItem(&Item, Requeues, NULL);
    ExQueueWorkItem(&Item, DelayedWorkQueue);
    STATUS("an item may be queued again by its own routine", WaitFor(&Ran, 2000), STATUS_SUCCESS);
    EQUAL("and runs each time", Runs, 3);
    KeInitializeEvent(&Go, NotificationEvent, FALSE);
    Runs = 0;
    ExInitializeWorkItem(&Others[0], Blocks, NULL);
    ExInitializeWorkItem(&Others[1], Work, NULL);
    ExQueueWorkItem(&Others[0], DelayedWorkQueue);
    ExQueueWorkItem(&Others[1], DelayedWorkQueue);
    STATUS("an item that waits does not keep others from running", WaitFor(&Ran, 2000), STATUS_SUCCESS);
    EQUAL("it goes on waiting", Runs, 1);
    KeSetEvent(&Go, 0, FALSE);
    Sleep(50);
    EQUAL("until it may go on", Runs, 2);
}

static void Devices(void)
{
    PIO_WORKITEM item;
    LONG references;

    IoCreateDevice(TheDriver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    item = IoAllocateWorkItem(Device);
    CHECK("IoAllocateWorkItem gives an item", item != NULL);
    IoQueueWorkItem(item, DeviceWork, DelayedWorkQueue, (PVOID)43);
    STATUS("IoQueueWorkItem runs it", WaitFor(&Ran, 2000), STATUS_SUCCESS);
    CHECK("with its device", GivenDevice == Device);
    CHECK("with its context, too", Given == (PVOID)43);
    Sleep(20);
    references = Device->ReferenceCount;
    IoQueueWorkItem(item, DeviceWork, CriticalWorkQueue, (PVOID)44);
    STATUS("an item can be queued again when it has run", WaitFor(&Ran, 2000), STATUS_SUCCESS);
    CHECK("with another context", Given == (PVOID)44);
    Sleep(20);
    EQUAL("and leaves the device as it was", Device->ReferenceCount, references);
    IoFreeWorkItem(item);
    IoDeleteDevice(Device);
}

static void Callbacks(void)
{
    PCALLBACK_OBJECT callback, again, other;
    UNICODE_STRING name;
    OBJECT_ATTRIBUTES attributes;
    PVOID first, second;

    RtlInitUnicodeString(&name, L"\\Callback\\JanusCheck");
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE, NULL, NULL);
    CHECK("a callback object that does not exist is not opened", !NT_SUCCESS(ExCreateCallback(&callback, &attributes, FALSE, TRUE)));
    STATUS("ExCreateCallback makes one", ExCreateCallback(&callback, &attributes, TRUE, TRUE), STATUS_SUCCESS);
    STATUS("and opens it by its name", ExCreateCallback(&again, &attributes, FALSE, TRUE), STATUS_SUCCESS);
    CHECK("as the same object", again == callback);
    ExNotifyCallback(callback, NULL, NULL);
    EQUAL("nobody is notified who has not registered", Notified, 0);
    first = ExRegisterCallback(callback, Notice, (PVOID)1);
    CHECK("ExRegisterCallback registers", first != NULL);
    ExNotifyCallback(callback, (PVOID)2, (PVOID)3);
    EQUAL("who has registered is notified", Notified, 1);
    CHECK("with context and both arguments", Arguments[0] == (PVOID)1 && Arguments[1] == (PVOID)2 && Arguments[2] == (PVOID)3);
    second = ExRegisterCallback(callback, Notice, (PVOID)4);
    CHECK("several may register when the object allows it", second != NULL);
    Notified = 0;
    ExNotifyCallback(again, NULL, NULL);
    EQUAL("and all are notified", Notified, 2);
    CHECK("in the order in which they came", Arguments[0] == (PVOID)4);
    ExUnregisterCallback(second);
    Notified = 0;
    ExNotifyCallback(callback, NULL, NULL);
    EQUAL("who has unregistered is not notified any more", Notified, 1);
    ExUnregisterCallback(first);
    ObDereferenceObject(again);
    ObDereferenceObject(callback);
    RtlInitUnicodeString(&name, L"\\Callback\\JanusCheckOne");
    ExCreateCallback(&other, &attributes, TRUE, FALSE);
    first = ExRegisterCallback(other, Notice, NULL);
    CHECK("an object for one takes one registration", first != NULL);
    CHECK("and no second", ExRegisterCallback(other, Notice, NULL) == NULL);
    ExUnregisterCallback(first);
    ObDereferenceObject(other);
}

static void Checks(void)
{
    Executive_();
    Devices();
    Callbacks();
}
