/* Request packets: allocating, stack locations, calling drivers, completion routines, pending, reuse, associated packets. */
#undef _WIN32_WINNT
#define _WIN32_WINNT 0x0501
#define FAMILY "irps"
#include "check.h"
#include "devices.h"

static BOOLEAN AllZero(const void *at, SIZE_T bytes)
{
    const UCHAR *byte = at;

    while (bytes--)
        if (*byte++)
            return FALSE;
    return TRUE;
}

static void Allocating(void)
{
    PIRP irp = IoAllocateIrp(3, FALSE);
    UCHAR *block;
    ULONG i;

    EQUAL("IoAllocateIrp: Type is IO_TYPE_IRP", irp->Type, IO_TYPE_IRP);
    EQUAL("IoAllocateIrp: StackCount is what was asked for", irp->StackCount, 3);
    EQUAL("IoAllocateIrp: the current location is above the first", irp->CurrentLocation, 4);
    CHECK("IoAllocateIrp: Size has room for all locations", irp->Size >= IoSizeOfIrp(3));
    CHECK("IoAllocateIrp: the next location is the last of the packet's",
          IoGetNextIrpStackLocation(irp) == (PIO_STACK_LOCATION)(irp + 1) + 2);
    CHECK("IoAllocateIrp: locations are zero", AllZero(irp + 1, 3 * sizeof(IO_STACK_LOCATION)));
    CHECK("IoAllocateIrp: nothing is cancelled or pending", !irp->Cancel && !irp->CancelRoutine && !irp->PendingReturned);
    CHECK("IoAllocateIrp: there are no buffers, event or status block",
          !irp->MdlAddress && !irp->AssociatedIrp.SystemBuffer && !irp->UserBuffer && !irp->UserEvent && !irp->UserIosb);
    CHECK("IoAllocateIrp: the packet is on no thread's list", IsListEmpty(&irp->ThreadListEntry));
    IoFreeIrp(irp);

    EQUAL("IoSizeOfIrp counts the packet and its locations", IoSizeOfIrp(5), sizeof(IRP) + 5 * sizeof(IO_STACK_LOCATION));
    block = ExAllocatePool(NonPagedPool, IoSizeOfIrp(2) + 4);
    RtlFillMemory(block, IoSizeOfIrp(2) + 4, 0xCC);
    irp = (PIRP)block;
    IoInitializeIrp(irp, IoSizeOfIrp(2), 2);
    CHECK("IoInitializeIrp: Type, Size and StackCount", irp->Type == IO_TYPE_IRP && irp->Size == IoSizeOfIrp(2) && irp->StackCount == 2);
    CHECK("IoInitializeIrp: the next location is the last", IoGetNextIrpStackLocation(irp) == (PIO_STACK_LOCATION)(irp + 1) + 1);
    CHECK("IoInitializeIrp clears the packet", AllZero(irp + 1, 2 * sizeof(IO_STACK_LOCATION)) && !irp->Flags && !irp->UserBuffer);
    EQUAL("IoInitializeIrp stays within PacketSize", *(ULONG *)(block + IoSizeOfIrp(2)), 0xCCCCCCCC);
    ExFreePool(block);

    for (i = 0; i < 600; i++) {
        irp = IoAllocateIrp(100, FALSE);
        if (!irp)
            break;
        IoFreeIrp(irp);
    }
    EQUAL("IoFreeIrp gives the memory back", i, 600);
}

/* What the lower device saw. */
static struct {
    PDEVICE_OBJECT Device;
    PIO_STACK_LOCATION At;
    IO_STACK_LOCATION Location;
    CHAR Current;
    KIRQL Irql;
    /* What it answers. */
    NTSTATUS Status;
    BOOLEAN Cancelled, Mark;
} Seen;

static NTSTATUS NTAPI Record(PDEVICE_OBJECT device, PIRP irp)
{
    Seen.Device = device;
    Seen.At = IoGetCurrentIrpStackLocation(irp);
    Seen.Location = *Seen.At;
    Seen.Current = irp->CurrentLocation;
    if (Seen.Cancelled)
        irp->Cancel = TRUE;
    if (Seen.Mark) {
        IoMarkIrpPending(irp);
        Finish(irp, Seen.Status, 7);
        return STATUS_PENDING;
    }
    return Finish(irp, Seen.Status, 7);
}

/* Completion routines say when they ran, and what with. */
typedef struct {
    NTSTATUS Result;
    ULONG Order, Calls;
    PDEVICE_OBJECT Device;
    NTSTATUS Status;
    ULONG_PTR Information;
    BOOLEAN Pending, Mark;
    KIRQL Irql;
    CHAR Current;
    NTSTATUS Becomes;
} WATCH;

static ULONG Turn;

static NTSTATUS NTAPI Watch(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    WATCH *w = context;

    w->Calls++;
    w->Order = ++Turn;
    w->Device = device;
    w->Status = irp->IoStatus.Status;
    w->Information = irp->IoStatus.Information;
    w->Pending = irp->PendingReturned;
    w->Irql = KeGetCurrentIrql();
    w->Current = irp->CurrentLocation;
    if (w->Mark && irp->PendingReturned)
        IoMarkIrpPending(irp);
    if (w->Becomes)
        irp->IoStatus.Status = w->Becomes;
    return w->Result;
}

/* The middle of a stack: what it does with its location, and the routine that it sets. */
static enum { COPY, SKIP } How;
static WATCH *Middle;

static NTSTATUS NTAPI Pass(PDEVICE_OBJECT device, PIRP irp)
{
    if (How == SKIP)
        IoSkipCurrentIrpStackLocation(irp);
    else {
        IoCopyCurrentIrpStackLocationToNext(irp);
        if (Middle)
            IoSetCompletionRoutine(irp, Watch, Middle, TRUE, TRUE, TRUE);
    }
    return IoCallDriver(Of(device)->Below, irp);
}

static void Locations(PDEVICE_OBJECT lower, PDEVICE_OBJECT upper)
{
    WATCH top = {.Result = STATUS_MORE_PROCESSING_REQUIRED}, middle = {.Result = STATUS_SUCCESS};
    PIRP irp = IoAllocateIrp(lower->StackSize, FALSE);
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
    NTSTATUS status;

    next->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    next->MinorFunction = 9;
    next->Parameters.Others.Argument3 = (PVOID)0x1234;
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    Seen.Status = STATUS_OBJECTID_EXISTS;
    status = IoCallDriver(lower, irp);
    STATUS("IoCallDriver returns what the dispatch routine returns", status, STATUS_OBJECTID_EXISTS);
    CHECK("IoCallDriver makes the next location the current one", Seen.At == next);
    EQUAL("IoCallDriver counts CurrentLocation down", Seen.Current, 1);
    CHECK("the dispatch routine gets the device that was called", Seen.Device == lower);
    CHECK("IoCallDriver writes the device into the location", Seen.Location.DeviceObject == lower);
    CHECK("the driver sees function and parameters of its location",
          Seen.Location.MajorFunction == IRP_MJ_DEVICE_CONTROL && Seen.Location.MinorFunction == 9 &&
              Seen.Location.Parameters.Others.Argument3 == (PVOID)0x1234);
    CHECK("a completion routine without a location of its own gets no device", top.Calls == 1 && !top.Device);
    IoFreeIrp(irp);

    /* With a location of the sender's own. */
    irp = IoAllocateIrp(lower->StackSize + 1, FALSE);
    IoSetNextIrpStackLocation(irp);
    CHECK("IoSetNextIrpStackLocation gives the sender a location", IoGetCurrentIrpStackLocation(irp) == (PIO_STACK_LOCATION)(irp + 1) + 1);
    IoGetCurrentIrpStackLocation(irp)->DeviceObject = upper;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_WRITE;
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    Seen.Status = STATUS_SUCCESS;
    IoCallDriver(lower, irp);
    CHECK("a completion routine gets the device of the location it was set from", top.Calls == 2 && top.Device == upper);
    EQUAL("in it the sender's location is the current one again", top.Current, 2);
    IoFreeIrp(irp);

    /* Copying and skipping. */
    irp = IoAllocateIrp(upper->StackSize, FALSE);
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_READ;
    next->MinorFunction = 3;
    next->Parameters.Read.Length = 77;
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    How = COPY;
    Middle = NULL;
    top.Calls = 0;
    IoCallDriver(upper, irp);
    CHECK("IoCopyCurrentIrpStackLocationToNext hands on function and parameters",
          Seen.Location.MajorFunction == IRP_MJ_READ && Seen.Location.MinorFunction == 3 && Seen.Location.Parameters.Read.Length == 77);
    CHECK("the lower driver has a location of its own then", Seen.At == next - 1);
    EQUAL("IoCopyCurrentIrpStackLocationToNext copies no completion routine", top.Calls, 1);
    IoFreeIrp(irp);

    irp = NewPacket(upper, IRP_MJ_READ, NULL);
    next = IoGetNextIrpStackLocation(irp);
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    How = SKIP;
    top.Calls = 0;
    IoCallDriver(upper, irp);
    CHECK("IoSkipCurrentIrpStackLocation lets the lower driver use the same location", Seen.At == next);
    CHECK("a skipped location names the lower device", Seen.Location.DeviceObject == lower);
    EQUAL("a skipped location's completion routine runs once", top.Calls, 1);
    IoFreeIrp(irp);

    irp = NewPacket(upper, IRP_MJ_READ, NULL);
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    How = COPY;
    Middle = &middle;
    Turn = 0;
    IoCallDriver(upper, irp);
    CHECK("completion routines run from the bottom of the stack up", middle.Order == 1 && top.Order == 2);
    CHECK("the routine of a driver in the middle gets that driver's device", middle.Device == upper);
    CHECK("completion routines see status and information of the completer",
          middle.Status == STATUS_SUCCESS && middle.Information == 7 && top.Information == 7);
    IoFreeIrp(irp);
}

/* Sends a packet down one device with a routine that is wanted as said; how often the routine ran. */
static ULONG Ran(PDEVICE_OBJECT lower, NTSTATUS status, BOOLEAN cancelled, BOOLEAN on_success, BOOLEAN on_error, BOOLEAN on_cancel)
{
    WATCH watch = {.Result = STATUS_SUCCESS}, top = {.Result = STATUS_MORE_PROCESSING_REQUIRED};
    PIRP irp = IoAllocateIrp(lower->StackSize + 1, FALSE);

    /* Above it, one that takes the packet back in any case. */
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    IoSetNextIrpStackLocation(irp);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_WRITE;
    IoSetCompletionRoutine(irp, Watch, &watch, on_success, on_error, on_cancel);
    Seen.Status = status;
    Seen.Cancelled = cancelled;
    IoCallDriver(lower, irp);
    Seen.Cancelled = FALSE;
    IoFreeIrp(irp);
    return top.Calls == 1 ? watch.Calls : 100;
}

static void Conditions(PDEVICE_OBJECT lower)
{
    EQUAL("InvokeOnSuccess: called for success", Ran(lower, STATUS_SUCCESS, FALSE, TRUE, FALSE, FALSE), 1);
    EQUAL("InvokeOnSuccess: called for an informational status", Ran(lower, STATUS_OBJECT_NAME_EXISTS, FALSE, TRUE, FALSE, FALSE), 1);
    EQUAL("InvokeOnSuccess: not called for an error", Ran(lower, STATUS_UNSUCCESSFUL, FALSE, TRUE, FALSE, FALSE), 0);
    EQUAL("InvokeOnError: called for an error", Ran(lower, STATUS_UNSUCCESSFUL, FALSE, FALSE, TRUE, FALSE), 1);
    EQUAL("InvokeOnError: called for a warning", Ran(lower, STATUS_BUFFER_OVERFLOW, FALSE, FALSE, TRUE, FALSE), 1);
    EQUAL("InvokeOnError: not called for success", Ran(lower, STATUS_SUCCESS, FALSE, FALSE, TRUE, FALSE), 0);
    EQUAL("InvokeOnCancel: called for a cancelled packet", Ran(lower, STATUS_CANCELLED, TRUE, FALSE, FALSE, TRUE), 1);
    EQUAL("InvokeOnCancel: called when Cancel is set and the status is success", Ran(lower, STATUS_SUCCESS, TRUE, FALSE, FALSE, TRUE), 1);
    EQUAL("InvokeOnCancel: not called for a packet that is not cancelled", Ran(lower, STATUS_UNSUCCESSFUL, FALSE, FALSE, FALSE, TRUE), 0);
    EQUAL("a routine that is wanted twice over runs once", Ran(lower, STATUS_CANCELLED, TRUE, TRUE, TRUE, TRUE), 1);
    EQUAL("a routine that is wanted never does not run", Ran(lower, STATUS_SUCCESS, FALSE, FALSE, FALSE, FALSE), 0);
}

static void Results(PDEVICE_OBJECT lower, PDEVICE_OBJECT upper)
{
    WATCH top = {.Result = STATUS_MORE_PROCESSING_REQUIRED}, middle = {.Result = STATUS_CONTINUE_COMPLETION};
    PIRP irp = NewPacket(upper, IRP_MJ_READ, NULL);
    KIRQL old;

    How = COPY;
    Middle = &middle;
    Seen.Status = STATUS_SUCCESS;
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    IoCallDriver(upper, irp);
    EQUAL("STATUS_CONTINUE_COMPLETION: the completion goes on", top.Calls, 1);
    IoFreeIrp(irp);

    middle.Result = STATUS_UNSUCCESSFUL;
    irp = NewPacket(upper, IRP_MJ_READ, NULL);
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    IoCallDriver(upper, irp);
    EQUAL("any result but STATUS_MORE_PROCESSING_REQUIRED goes on", top.Calls, 2);
    STATUS("a routine's result does not become the packet's status", top.Status, STATUS_SUCCESS);
    IoFreeIrp(irp);

    middle.Result = STATUS_SUCCESS;
    middle.Becomes = STATUS_DEVICE_BUSY;
    irp = NewPacket(upper, IRP_MJ_READ, NULL);
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    IoCallDriver(upper, irp);
    STATUS("a routine that changes the status changes it for those above", top.Status, STATUS_DEVICE_BUSY);
    IoFreeIrp(irp);
    middle.Becomes = 0;

    middle.Result = STATUS_MORE_PROCESSING_REQUIRED;
    middle.Calls = top.Calls = 0;
    irp = NewPacket(upper, IRP_MJ_READ, NULL);
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    IoCallDriver(upper, irp);
    CHECK("STATUS_MORE_PROCESSING_REQUIRED: nothing above runs", middle.Calls == 1 && top.Calls == 0);
    CHECK("STATUS_MORE_PROCESSING_REQUIRED: the packet is that driver's again",
          irp->Type == IO_TYPE_IRP && irp->CurrentLocation == 2 && IoGetCurrentIrpStackLocation(irp)->DeviceObject == upper);
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    CHECK("completing it again goes on above, and only there", middle.Calls == 1 && top.Calls == 1);
    IoFreeIrp(irp);

    /* Or it is sent down once more. */
    middle.Calls = top.Calls = 0;
    irp = NewPacket(upper, IRP_MJ_READ, NULL);
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    IoCallDriver(upper, irp);
    middle.Result = STATUS_SUCCESS;
    Of(lower)->Calls = 0;
    Pass(upper, irp);
    CHECK("a packet that was kept can be sent down again", Of(lower)->Calls == 1 && middle.Calls == 2 && top.Calls == 1);
    IoFreeIrp(irp);

    irp = NewPacket(upper, IRP_MJ_READ, NULL);
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    IoCallDriver(upper, irp);
    KeLowerIrql(old);
    CHECK("completion routines run at the level of IoCompleteRequest's caller", middle.Irql == DISPATCH_LEVEL && top.Irql == DISPATCH_LEVEL);
    IoFreeIrp(irp);

    Middle = NULL;
    top.Calls = 0;
    irp = NewPacket(upper, IRP_MJ_READ, NULL);
    STATUS("IoSetCompletionRoutineEx succeeds", IoSetCompletionRoutineEx(upper, irp, Watch, &top, TRUE, TRUE, TRUE), STATUS_SUCCESS);
    IoCallDriver(upper, irp);
    EQUAL("IoSetCompletionRoutineEx: the routine runs", top.Calls, 1);
    IoFreeIrp(irp);
}

static void Pending(PDEVICE_OBJECT lower, PDEVICE_OBJECT upper)
{
    WATCH top = {.Result = STATUS_MORE_PROCESSING_REQUIRED}, middle = {.Result = STATUS_SUCCESS, .Mark = TRUE};
    PIRP irp;
    NTSTATUS status;
    KEVENT event;

    How = COPY;
    Middle = &middle;
    Seen.Status = STATUS_SUCCESS;
    irp = NewPacket(upper, IRP_MJ_READ, NULL);
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    IoCallDriver(upper, irp);
    CHECK("PendingReturned is not set when nobody marked the packet", !middle.Pending && !top.Pending);
    IoFreeIrp(irp);

    Seen.Mark = TRUE;
    irp = NewPacket(upper, IRP_MJ_READ, NULL);
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    status = IoCallDriver(upper, irp);
    STATUS("a driver that marked the packet returns STATUS_PENDING", status, STATUS_PENDING);
    CHECK("PendingReturned tells the routine above that the driver below marked the packet", middle.Pending);
    CHECK("a routine that marks it again passes it on", top.Pending);
    IoFreeIrp(irp);

    middle.Mark = FALSE;
    irp = NewPacket(upper, IRP_MJ_READ, NULL);
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    IoCallDriver(upper, irp);
    CHECK("a routine that does not mark it does not pass it on", middle.Pending && !top.Pending);
    IoFreeIrp(irp);

    Middle = NULL;
    irp = NewPacket(upper, IRP_MJ_READ, NULL);
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    IoCallDriver(upper, irp);
    CHECK("where no routine is set the I/O manager passes it on", top.Pending);
    IoFreeIrp(irp);
    Seen.Mark = FALSE;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    Of(lower)->Serve = FinishLater;
    irp = NewPacket(upper, IRP_MJ_READ, &event);
    status = IoCallDriver(upper, irp);
    CHECK("a packet that is pending is not complete", status == STATUS_PENDING && !KeReadStateEvent(&event));
    CHECK("it is complete when its driver completes it, at DISPATCH", IsSet(&event, 2000));
    IoFreeIrp(irp);

    irp = IoAllocateIrp(upper->StackSize + 1, FALSE);
    IoSetNextIrpStackLocation(irp);
    IoGetCurrentIrpStackLocation(irp)->MajorFunction = IRP_MJ_READ;
    CHECK("IoForwardIrpSynchronously sends and waits", IoForwardIrpSynchronously(upper, irp) && NT_SUCCESS(irp->IoStatus.Status));
    CHECK("and the packet is the caller's again", irp->CurrentLocation == upper->StackSize + 1);
    IoFreeIrp(irp);
    irp = IoAllocateIrp(1, FALSE);
    IoSetNextIrpStackLocation(irp);
    CHECK("IoForwardIrpSynchronously refuses a packet without a location left", !IoForwardIrpSynchronously(lower, irp));
    IoFreeIrp(irp);
    Of(lower)->Serve = Record;
}

static void Reusing(PDEVICE_OBJECT lower)
{
    WATCH top = {.Result = STATUS_MORE_PROCESSING_REQUIRED};
    PIRP irp = NewPacket(lower, IRP_MJ_READ, NULL);
    UCHAR flags = irp->AllocationFlags;

    Seen.Status = STATUS_IO_DEVICE_ERROR;
    irp->UserBuffer = &top;
    IoCallDriver(lower, irp);
    irp->Cancel = TRUE;
    IoReuseIrp(irp, STATUS_NOT_SUPPORTED);
    STATUS("IoReuseIrp sets the status", irp->IoStatus.Status, STATUS_NOT_SUPPORTED);
    CHECK("IoReuseIrp: all locations are free again", irp->CurrentLocation == irp->StackCount + 1 && irp->StackCount == lower->StackSize);
    EQUAL("IoReuseIrp keeps AllocationFlags", irp->AllocationFlags, flags);
    CHECK("IoReuseIrp clears the rest", !irp->Cancel && !irp->UserBuffer && !irp->IoStatus.Information);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_WRITE;
    IoSetCompletionRoutine(irp, Watch, &top, TRUE, TRUE, TRUE);
    Seen.Status = STATUS_SUCCESS;
    IoCallDriver(lower, irp);
    CHECK("a packet that is reused goes its way again", top.Calls == 1 && Seen.Location.MajorFunction == IRP_MJ_WRITE);
    IoFreeIrp(irp);
}

static void Associated(PDEVICE_OBJECT lower)
{
    WATCH top = {.Result = STATUS_MORE_PROCESSING_REQUIRED};
    PIRP master = IoAllocateIrp(2, FALSE), parts[3];
    ULONG i, early = 0;

    IoSetCompletionRoutine(master, Watch, &top, TRUE, TRUE, TRUE);
    IoSetNextIrpStackLocation(master);
    master->Tail.Overlay.Thread = PsGetCurrentThread();
    master->AssociatedIrp.IrpCount = 3;
    for (i = 0; i < 3; i++) {
        parts[i] = IoMakeAssociatedIrp(master, lower->StackSize);
        IoGetNextIrpStackLocation(parts[i])->MajorFunction = IRP_MJ_WRITE;
    }
    CHECK("IoMakeAssociatedIrp names its master", parts[0]->AssociatedIrp.MasterIrp == master);
    CHECK("IoMakeAssociatedIrp marks the packet as associated", parts[0]->Flags & IRP_ASSOCIATED_IRP);
    EQUAL("IoMakeAssociatedIrp: StackCount is what was asked for", parts[1]->StackCount, lower->StackSize);
    CHECK("IoMakeAssociatedIrp: the thread is the master's", parts[2]->Tail.Overlay.Thread == PsGetCurrentThread());
    EQUAL("IoMakeAssociatedIrp does not count", master->AssociatedIrp.IrpCount, 3);
    master->IoStatus.Status = STATUS_SUCCESS;
    for (i = 0; i < 3; i++) {
        early += top.Calls;
        IoCallDriver(lower, parts[i]);
    }
    EQUAL("a master is not complete before its last part", early, 0);
    EQUAL("a master is completed with its last part", top.Calls, 1);
    STATUS("a master's status is its own", top.Status, STATUS_SUCCESS);
    IoFreeIrp(master);
}

static void Finishing(PDEVICE_OBJECT lower)
{
    IO_STATUS_BLOCK iosb = {{0x55}, 0x55};
    KEVENT event;
    PIRP irp;
    KIRQL old;
    ULONG boost, good = 0;

    /* At the end of a packet that has an event and a status block. */
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    Seen.Status = STATUS_SUCCESS;
    irp = IoBuildDeviceIoControlRequest(0, lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    IoCallDriver(lower, irp);
    CHECK("at the end IoStatus goes into the sender's status block", iosb.Status == STATUS_SUCCESS && iosb.Information == 7);
    CHECK("at the end the sender's event is set", KeReadStateEvent(&event));

    KeClearEvent(&event);
    irp = IoBuildDeviceIoControlRequest(0, lower, NULL, 0, NULL, 0, FALSE, &event, &iosb);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    IoCallDriver(lower, irp);
    KeLowerIrql(old);
    CHECK("a packet may be completed at DISPATCH", IsSet(&event, 2000));

    for (boost = IO_NO_INCREMENT; boost <= IO_SOUND_INCREMENT; boost++) {
        irp = NewPacket(lower, IRP_MJ_READ, &event);
        KeClearEvent(&event);
        IoSetNextIrpStackLocation(irp);
        irp->IoStatus.Status = STATUS_SUCCESS;
        IoCompleteRequest(irp, (CCHAR)boost);
        good += KeReadStateEvent(&event) && irp->IoStatus.Status == STATUS_SUCCESS;
        IoFreeIrp(irp);
    }
    EQUAL("IoCompleteRequest takes every documented priority boost", good, IO_SOUND_INCREMENT + 1);
}

static void Checks(void)
{
    PDEVICE_OBJECT lower = Make(Record, NULL), upper = Make(Pass, lower);

    Allocating();
    Locations(lower, upper);
    Conditions(lower);
    Results(lower, upper);
    Pending(lower, upper);
    Reusing(lower);
    Associated(lower);
    Finishing(lower);
    Remove(upper);
    Remove(lower);
}
