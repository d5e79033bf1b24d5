/* A conformance driver with an AddDevice routine: it gets a device, and its checks wait until that is started. Requests go to one
 * dispatch routine, whose behaviour is a variable of the device. */
#ifndef WDM_DEVICE_H
#define WDM_DEVICE_H

#define AT_ENTRY
#include "check.h"

/* What happens to a request; NULL: it is completed with Answer and AnswerInformation. */
typedef NTSTATUS (*BEHAVIOUR)(PDEVICE_OBJECT device, PIRP irp);

typedef struct {
    BEHAVIOUR Behaviour;
    PDEVICE_OBJECT Below;
    /* Of the last request. */
    ULONG Calls;
    PIRP Irp;
    IO_STACK_LOCATION Location;
    KIRQL Irql;
} DEVICE;

static NTSTATUS Answer;
static ULONG AnswerInformation;

static inline DEVICE *Of(PDEVICE_OBJECT device)
{
    return device->DeviceExtension;
}

static inline NTSTATUS Finish(PIRP irp, NTSTATUS status, ULONG_PTR information)
{
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = information;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

static NTSTATUS NTAPI Dispatch(PDEVICE_OBJECT device, PIRP irp)
{
    DEVICE *d = Of(device);

    d->Calls++;
    d->Irp = irp;
    d->Location = *IoGetCurrentIrpStackLocation(irp);
    d->Irql = KeGetCurrentIrql();
    return d->Behaviour != NULL ? d->Behaviour(device, irp) : Finish(irp, Answer, AnswerInformation);
}

/* Behaviours that several checks want. */

static inline NTSTATUS Keep(PDEVICE_OBJECT device, PIRP irp)
{
    (void)device;
    IoMarkIrpPending(irp);
    return STATUS_PENDING;
}

static inline NTSTATUS Skip(PDEVICE_OBJECT device, PIRP irp)
{
    IoSkipCurrentIrpStackLocation(irp);
    return IoCallDriver(Of(device)->Below, irp);
}

static inline PDEVICE_OBJECT MakeDevice(PCWSTR name, ULONG flags)
{
    UNICODE_STRING text;
    PDEVICE_OBJECT device = NULL;
    ULONG i;

    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++)
        if (i != IRP_MJ_QUERY_EA)
            TheDriver->MajorFunction[i] = Dispatch;
    RtlInitUnicodeString(&text, name);
    if (!NT_SUCCESS(IoCreateDevice(TheDriver, sizeof(DEVICE), name != NULL ? &text : NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device)))
        return NULL;
    device->Flags |= flags;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return device;
}

/* A packet of our own with the next location set to a function. */
static inline PIRP MakeIrp(PDEVICE_OBJECT device, UCHAR major)
{
    PIRP irp = IoAllocateIrp(device->StackSize, FALSE);

    IoGetNextIrpStackLocation(irp)->MajorFunction = major;
    return irp;
}

/* What a completion routine saw. */
typedef struct {
    ULONG Calls, Order;
    PDEVICE_OBJECT Device;
    NTSTATUS Status, Return;
    BOOLEAN Pending, Cancel;
    CHAR Location;
    KIRQL Irql;
    KEVENT Event;
} SEEN;

static ULONG Order;

static NTSTATUS NTAPI Completed(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    SEEN *s = context;

    s->Calls++;
    s->Order = ++Order;
    s->Device = device;
    s->Status = irp->IoStatus.Status;
    s->Pending = irp->PendingReturned;
    s->Cancel = irp->Cancel;
    s->Location = irp->CurrentLocation;
    s->Irql = KeGetCurrentIrql();
    if (irp->PendingReturned && s->Return != STATUS_MORE_PROCESSING_REQUIRED)
        IoMarkIrpPending(irp);
    KeSetEvent(&s->Event, 0, FALSE);
    return s->Return;
}

static inline void Watch(SEEN *s, PIRP irp, NTSTATUS result)
{
    RtlZeroMemory(s, sizeof *s);
    s->Return = result;
    KeInitializeEvent(&s->Event, NotificationEvent, FALSE);
    IoSetCompletionRoutine(irp, Completed, s, TRUE, TRUE, TRUE);
}

/* Sends a packet and keeps it: what its dispatch routine returned. */
static inline NTSTATUS SendKept(PDEVICE_OBJECT device, PIRP irp, SEEN *s)
{
    Watch(s, irp, STATUS_MORE_PROCESSING_REQUIRED);
    return IoCallDriver(device, irp);
}

static inline LARGE_INTEGER Milliseconds(LONG n)
{
    LARGE_INTEGER due;

    due.QuadPart = -10000LL * n;
    return due;
}

static PDEVICE_OBJECT Pdo, Fdo;
static KEVENT Started;
/* What AddDevice found. */
static PDRIVER_OBJECT GivenDriver;
static PDEVICE_OBJECT AttachedTo;
static ULONG Adds, AddFlags;
static KIRQL AddIrql;

/* What the family does with a request that is not the routine one. */
static NTSTATUS Serve(PDEVICE_OBJECT device, PIRP irp);

static NTSTATUS NTAPI StartedBelow(PDEVICE_OBJECT device, PIRP irp, PVOID event)
{
    (void)device, (void)irp;
    KeSetEvent(event, 0, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static inline NTSTATUS SendBelow(PDEVICE_OBJECT device, PIRP irp)
{
    KEVENT event;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(irp);
    IoSetCompletionRoutine(irp, StartedBelow, &event, TRUE, TRUE, TRUE);
    if (IoCallDriver(Of(device)->Below, irp) == STATUS_PENDING)
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    return irp->IoStatus.Status;
}

#ifdef ADD_CHILD
/* What the family does with a device on the bus that its first device is. */
static NTSTATUS AddChild(PDEVICE_OBJECT pdo);
#endif

static NTSTATUS NTAPI AddDevice(PDRIVER_OBJECT driver, PDEVICE_OBJECT pdo)
{
#ifdef ADD_CHILD
    if (Fdo != NULL)
        return AddChild(pdo);
#endif
    Adds++;
    AddIrql = KeGetCurrentIrql();
    AddFlags = pdo->Flags;
    GivenDriver = driver;
    Pdo = pdo;
    Fdo = MakeDevice(NULL, 0);
    if (Fdo == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    Of(Fdo)->Behaviour = Serve;
    AttachedTo = Of(Fdo)->Below = IoAttachDeviceToDeviceStack(Fdo, pdo);
    return STATUS_SUCCESS;
}

static void AtEntry(PUNICODE_STRING registry_path)
{
    (void)registry_path;
    KeInitializeEvent(&Started, NotificationEvent, FALSE);
    TheDriver->DriverExtension->AddDevice = AddDevice;
}

static inline void WaitUntilStarted(void)
{
    LARGE_INTEGER limit = Milliseconds(10000);

    KeWaitForSingleObject(&Started, Executive, KernelMode, FALSE, &limit);
    /* What follows the start request. */
    limit = Milliseconds(100);
    KeDelayExecutionThread(KernelMode, FALSE, &limit);
}

#endif
