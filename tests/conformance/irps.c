/* Request packets: allocation, stack locations, completion routines and what they return, pending, associated packets. */
#define FAMILY "irps"
#include "device.h"

/* The headers have it from NT 5.1 on. */
NTKERNELAPI BOOLEAN NTAPI IoForwardIrpSynchronously(PDEVICE_OBJECT device, PIRP irp);

static void Allocating(void)
{
    PIRP irp = IoAllocateIrp(3, FALSE);
    PIO_STACK_LOCATION locations = (PIO_STACK_LOCATION)(irp + 1);

    CHECK("IoAllocateIrp gives a packet", irp != NULL);
    EQUAL("a packet's Type is IO_TYPE_IRP", irp->Type, 6);
    EQUAL("its Size counts the stack locations", irp->Size, IoSizeOfIrp(3));
    EQUAL("its StackCount is what was asked for", irp->StackCount, 3);
    EQUAL("its CurrentLocation is one above the first", irp->CurrentLocation, 4);
    CHECK("the current location lies behind the last", IoGetCurrentIrpStackLocation(irp) == locations + 3);
    CHECK("IoGetNextIrpStackLocation is the one below the current", IoGetNextIrpStackLocation(irp) == locations + 2);
    CHECK("a new packet has no cancel routine and is not cancelled", irp->CancelRoutine == NULL && !irp->Cancel);
    STATUS("a new packet's status is zero", irp->IoStatus.Status, 0);
    CHECK("a new packet describes no memory", irp->MdlAddress == NULL && irp->UserBuffer == NULL && irp->AssociatedIrp.SystemBuffer == NULL);
    CHECK("a new packet has nobody to tell", irp->UserEvent == NULL && irp->UserIosb == NULL);
    CHECK("a new packet is on no thread's list", IsListEmpty(&irp->ThreadListEntry));
    EQUAL("a new packet's locations are zero", locations[2].MajorFunction | locations[2].Control | (ULONG_PTR)locations[2].CompletionRoutine, 0);
    IoFreeIrp(irp);
}

static void Initialising(void)
{
    static UCHAR memory[sizeof(IRP) + 2 * sizeof(IO_STACK_LOCATION) + 4];
    PIRP irp = (PIRP)memory;

    RtlFillMemory(memory, sizeof memory, 0xEE);
    IoInitializeIrp(irp, IoSizeOfIrp(2), 2);
    EQUAL("IoInitializeIrp sets Type and Size", irp->Type << 16 | irp->Size, 6 << 16 | IoSizeOfIrp(2));
    EQUAL("IoInitializeIrp leaves the current location above the first", irp->CurrentLocation, 3);
    CHECK("IoInitializeIrp clears the packet", irp->CancelRoutine == NULL && irp->Flags == 0 && irp->MdlAddress == NULL);
    EQUAL("IoInitializeIrp clears the locations", IoGetNextIrpStackLocation(irp)->MajorFunction, 0);
    EQUAL("IoInitializeIrp touches nothing behind the packet", memory[IoSizeOfIrp(2)], 0xEE);
    IoSetNextIrpStackLocation(irp);
    CHECK("IoSetNextIrpStackLocation moves number and pointer down",
          irp->CurrentLocation == 2 && IoGetCurrentIrpStackLocation(irp) == (PIO_STACK_LOCATION)(irp + 1) + 1);
    IoSkipCurrentIrpStackLocation(irp);
    CHECK("IoSkipCurrentIrpStackLocation moves both back up",
          irp->CurrentLocation == 3 && IoGetCurrentIrpStackLocation(irp) == (PIO_STACK_LOCATION)(irp + 1) + 2);
}

static void Reusing(void)
{
    PIRP irp = IoAllocateIrp(2, FALSE);
    UCHAR allocated = irp->AllocationFlags;

    IoSetNextIrpStackLocation(irp);
    irp->Cancel = TRUE;
    irp->IoStatus.Information = 9;
    IoReuseIrp(irp, STATUS_NOT_SUPPORTED);
    STATUS("IoReuseIrp sets the status", irp->IoStatus.Status, STATUS_NOT_SUPPORTED);
    EQUAL("IoReuseIrp clears the information", irp->IoStatus.Information, 0);
    CHECK("IoReuseIrp takes the cancellation back", !irp->Cancel);
    EQUAL("IoReuseIrp goes back to the top of the stack", irp->CurrentLocation, 3);
    EQUAL("IoReuseIrp keeps how the packet was allocated", irp->AllocationFlags, allocated);
    EQUAL("IoReuseIrp keeps the number of locations", irp->StackCount, 2);
    IoFreeIrp(irp);
}

static void Calling(PDEVICE_OBJECT device)
{
    PIRP irp = MakeIrp(device, IRP_MJ_READ);
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
    SEEN seen;

    next->MinorFunction = 7;
    next->Flags = SL_OVERRIDE_VERIFY_VOLUME;
    next->Parameters.Read.Length = 1234;
    next->Parameters.Read.ByteOffset.QuadPart = 0x123456789LL;
    Answer = STATUS_ALERTED;
    AnswerInformation = 77;
    STATUS("IoCallDriver returns what the dispatch routine returns", SendKept(device, irp, &seen), STATUS_ALERTED);
    CHECK("IoCallDriver gives the packet to the device's driver", Of(device)->Calls == 1 && Of(device)->Irp == irp);
    CHECK("IoCallDriver writes the device into the location", Of(device)->Location.DeviceObject == device);
    EQUAL("the driver sees the major function", Of(device)->Location.MajorFunction, IRP_MJ_READ);
    EQUAL("the driver sees the minor function", Of(device)->Location.MinorFunction, 7);
    EQUAL("the driver sees the flags", Of(device)->Location.Flags, SL_OVERRIDE_VERIFY_VOLUME);
    CHECK("the driver sees the parameters", Of(device)->Location.Parameters.Read.Length == 1234 &&
                                                Of(device)->Location.Parameters.Read.ByteOffset.QuadPart == 0x123456789LL);
    EQUAL("IoCallDriver does not change the IRQL", Of(device)->Irql, PASSIVE_LEVEL);
    EQUAL("the packet keeps the information", irp->IoStatus.Information, 77);
    EQUAL("a packet that came back is at the top again", irp->CurrentLocation, irp->StackCount + 1);
    CHECK("who allocated the packet has no device in its completion routine", seen.Calls == 1 && seen.Device == NULL);
    STATUS("a completion routine sees the status", seen.Status, STATUS_ALERTED);
    IoReuseIrp(irp, STATUS_SUCCESS);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_QUERY_EA;
    STATUS("a function without dispatch routine is refused", SendKept(device, irp, &seen), STATUS_INVALID_DEVICE_REQUEST);
    STATUS("and the refusal completes the packet", seen.Status, STATUS_INVALID_DEVICE_REQUEST);
    Answer = STATUS_SUCCESS;
    AnswerInformation = 0;
    IoFreeIrp(irp);
}

static void Copying(void)
{
    PIRP irp = IoAllocateIrp(2, FALSE);
    PIO_STACK_LOCATION here;
    SEEN seen;

    IoSetNextIrpStackLocation(irp);
    here = IoGetCurrentIrpStackLocation(irp);
    here->MajorFunction = IRP_MJ_WRITE;
    here->Parameters.Write.Key = 5;
    here->Control = SL_PENDING_RETURNED;
    here->CompletionRoutine = Completed;
    here->Context = &seen;
    IoCopyCurrentIrpStackLocationToNext(irp);
    EQUAL("IoCopyCurrentIrpStackLocationToNext copies the function", IoGetNextIrpStackLocation(irp)->MajorFunction, IRP_MJ_WRITE);
    EQUAL("and the parameters", IoGetNextIrpStackLocation(irp)->Parameters.Write.Key, 5);
    EQUAL("but not the control flags", IoGetNextIrpStackLocation(irp)->Control, 0);
    CHECK("and not the completion routine", IoGetNextIrpStackLocation(irp)->CompletionRoutine == NULL);
    IoSetCompletionRoutine(irp, Completed, &seen, TRUE, FALSE, TRUE);
    EQUAL("IoSetCompletionRoutine notes when to call", IoGetNextIrpStackLocation(irp)->Control, SL_INVOKE_ON_SUCCESS | SL_INVOKE_ON_CANCEL);
    CHECK("in the location of the next driver",
          IoGetNextIrpStackLocation(irp)->CompletionRoutine == Completed && IoGetNextIrpStackLocation(irp)->Context == &seen);
    IoFreeIrp(irp);
}

/* Whether a routine with these wishes is called for a packet that ends so. */
static BOOLEAN CalledFor(PDEVICE_OBJECT device, BOOLEAN success, BOOLEAN error, BOOLEAN cancel, NTSTATUS status, BOOLEAN cancelled)
{
    PIRP irp = IoAllocateIrp(device->StackSize + 1, FALSE);
    SEEN seen, top;

    IoSetNextIrpStackLocation(irp);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_READ;
    Watch(&seen, irp, STATUS_SUCCESS);
    IoSetCompletionRoutine(irp, Completed, &seen, success, error, cancel);
    /* One that keeps the packet, above. */
    RtlZeroMemory(&top, sizeof top);
    top.Return = STATUS_MORE_PROCESSING_REQUIRED;
    KeInitializeEvent(&top.Event, NotificationEvent, FALSE);
    IoGetCurrentIrpStackLocation(irp)->CompletionRoutine = Completed;
    IoGetCurrentIrpStackLocation(irp)->Context = &top;
    IoGetCurrentIrpStackLocation(irp)->Control = SL_INVOKE_ON_SUCCESS | SL_INVOKE_ON_ERROR | SL_INVOKE_ON_CANCEL;
    irp->Cancel = cancelled;
    Answer = status;
    IoCallDriver(device, irp);
    Answer = STATUS_SUCCESS;
    IoFreeIrp(irp);
    return seen.Calls == 1;
}

static void When(PDEVICE_OBJECT device)
{
    CHECK("InvokeOnSuccess calls on success", CalledFor(device, TRUE, FALSE, FALSE, STATUS_SUCCESS, FALSE));
    CHECK("InvokeOnSuccess does not call on an error", !CalledFor(device, TRUE, FALSE, FALSE, STATUS_UNSUCCESSFUL, FALSE));
    CHECK("InvokeOnError calls on an error", CalledFor(device, FALSE, TRUE, FALSE, STATUS_UNSUCCESSFUL, FALSE));
    CHECK("InvokeOnError does not call on success", !CalledFor(device, FALSE, TRUE, FALSE, STATUS_SUCCESS, FALSE));
    CHECK("InvokeOnError calls on a warning", CalledFor(device, FALSE, TRUE, FALSE, STATUS_BUFFER_OVERFLOW, FALSE));
    CHECK("InvokeOnSuccess calls on an informational status", CalledFor(device, TRUE, FALSE, FALSE, STATUS_ALERTED, FALSE));
    CHECK("InvokeOnCancel calls when the packet was cancelled", CalledFor(device, FALSE, FALSE, TRUE, STATUS_CANCELLED, TRUE));
    CHECK("InvokeOnCancel does not call when it was not", !CalledFor(device, FALSE, FALSE, TRUE, STATUS_SUCCESS, FALSE));
    CHECK("a routine that wants nothing is not called", !CalledFor(device, FALSE, FALSE, FALSE, STATUS_SUCCESS, TRUE));
}

static SEEN Middle;

/* The upper of two devices: copies, sets a completion routine, sends on. */
static NTSTATUS Through(PDEVICE_OBJECT device, PIRP irp)
{
    NTSTATUS result = Middle.Return;

    IoCopyCurrentIrpStackLocationToNext(irp);
    Watch(&Middle, irp, result);
    return IoCallDriver(Of(device)->Below, irp);
}

static void TwoDevices(PDEVICE_OBJECT lower, PDEVICE_OBJECT upper)
{
    PIRP irp;
    SEEN top;
    NTSTATUS status;

    Of(upper)->Behaviour = Through;
    Middle.Return = STATUS_SUCCESS;
    irp = MakeIrp(upper, IRP_MJ_READ);
    SendKept(upper, irp, &top);
    CHECK("completion goes from the bottom to the top", Middle.Calls == 1 && top.Calls == 1 && Middle.Order < top.Order);
    CHECK("a driver's completion routine gets its own device", Middle.Device == upper);
    EQUAL("and runs with its own location current", Middle.Location, 2);
    CHECK("a packet that nobody marked is not pending", !Middle.Pending && !top.Pending);

    /* Kept below: pending on the way up. */
    IoReuseIrp(irp, 0);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_READ;
    Of(lower)->Behaviour = Keep;
    STATUS("a kept packet returns pending through both", SendKept(upper, irp, &top), STATUS_PENDING);
    CHECK("nothing is completed yet", Middle.Calls == 0 && top.Calls == 0);
    EQUAL("IoMarkIrpPending marks the driver's own location", IoGetCurrentIrpStackLocation(irp)->Control & SL_PENDING_RETURNED, SL_PENDING_RETURNED);
    Finish(irp, STATUS_SUCCESS, 3);
    CHECK("PendingReturned is true above who marked it", Middle.Calls == 1 && Middle.Pending);
    CHECK("and further up when the routine there marks it again", top.Calls == 1 && top.Pending);

    /* Without a routine in the middle the mark is passed on. */
    IoReuseIrp(irp, 0);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_READ;
    Of(upper)->Behaviour = Skip;
    SendKept(upper, irp, &top);
    EQUAL("a skipped location is used by the lower driver", Of(lower)->Location.MajorFunction, IRP_MJ_READ);
    EQUAL("a skipped location leaves one to spare", irp->CurrentLocation, 2);
    Finish(irp, STATUS_SUCCESS, 0);
    CHECK("a mark passes a skipped location", top.Pending);

    /* Taken back on the way up, completed again later. */
    IoReuseIrp(irp, 0);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_READ;
    Of(upper)->Behaviour = Through;
    Of(lower)->Behaviour = NULL;
    Middle.Return = STATUS_MORE_PROCESSING_REQUIRED;
    status = SendKept(upper, irp, &top);
    STATUS("the upper driver's status is the lower one's", status, STATUS_SUCCESS);
    CHECK("STATUS_MORE_PROCESSING_REQUIRED ends completion there", Middle.Calls == 1 && top.Calls == 0);
    EQUAL("and the packet is the upper driver's again", irp->CurrentLocation, 2);
    Finish(irp, STATUS_ALERTED, 0);
    CHECK("IoCompleteRequest goes on from there, without that routine", Middle.Calls == 1 && top.Calls == 1);
    STATUS("with the status of the second completion", top.Status, STATUS_ALERTED);

    IoReuseIrp(irp, 0);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_READ;
    Middle.Return = STATUS_UNSUCCESSFUL;
    SendKept(upper, irp, &top);
    CHECK("any other result goes on", Middle.Calls == 1 && top.Calls == 1);
    STATUS("and is not the packet's status", top.Status, STATUS_SUCCESS);
    IoFreeIrp(irp);
    Of(upper)->Behaviour = NULL;
}

static NTSTATUS Forward(PDEVICE_OBJECT device, PIRP irp)
{
    IoCopyCurrentIrpStackLocationToNext(irp);
    CHECK("IoForwardIrpSynchronously sends the packet and waits", IoForwardIrpSynchronously(Of(device)->Below, irp));
    EQUAL("and the packet is the caller's again", irp->CurrentLocation, 2);
    return Finish(irp, STATUS_ALERTED, irp->IoStatus.Information);
}

static void Forwarding(PDEVICE_OBJECT upper)
{
    PIRP irp = MakeIrp(upper, IRP_MJ_READ);
    SEEN top;

    AnswerInformation = 5;
    Of(upper)->Behaviour = Forward;
    STATUS("who forwarded completes by itself", SendKept(upper, irp, &top), STATUS_ALERTED);
    EQUAL("with what came from below", irp->IoStatus.Information, 5);
    AnswerInformation = 0;
    Of(upper)->Behaviour = NULL;
    IoFreeIrp(irp);
}

static void Associated(PDEVICE_OBJECT device)
{
    PIRP master = MakeIrp(device, IRP_MJ_READ), one, two;
    SEEN seen, part;

    /* The master waits in its driver; its parts go to the same device. */
    Of(device)->Behaviour = Keep;
    SendKept(device, master, &seen);
    one = IoMakeAssociatedIrp(master, 2);
    two = IoMakeAssociatedIrp(master, 2);
    CHECK("IoMakeAssociatedIrp gives a packet", one != NULL && two != NULL);
    CHECK("an associated packet knows its master", one->AssociatedIrp.MasterIrp == master);
    EQUAL("and says so in its flags", one->Flags & IRP_ASSOCIATED_IRP, IRP_ASSOCIATED_IRP);
    EQUAL("and has the locations asked for", one->StackCount, 2);
    master->AssociatedIrp.IrpCount = 2;
    Of(device)->Behaviour = NULL;
    IoGetNextIrpStackLocation(one)->MajorFunction = IRP_MJ_READ;
    IoGetNextIrpStackLocation(two)->MajorFunction = IRP_MJ_READ;
    Watch(&part, one, STATUS_SUCCESS);
    IoCallDriver(device, one);
    CHECK("an associated packet's completion routine runs", part.Calls == 1);
    EQUAL("its end counts at the master", master->AssociatedIrp.IrpCount, 1);
    CHECK("the master waits for the last", seen.Calls == 0);
    master->IoStatus.Status = STATUS_ALERTED;
    IoCallDriver(device, two);
    CHECK("the last one's end completes the master", seen.Calls == 1);
    STATUS("with the status that the master has", seen.Status, STATUS_ALERTED);
    IoFreeIrp(master);
}

static void Checks(void)
{
    PDEVICE_OBJECT lower = MakeDevice(NULL, 0), upper = MakeDevice(NULL, 0);

    Of(upper)->Below = IoAttachDeviceToDeviceStack(upper, lower);
    Allocating();
    Initialising();
    Reusing();
    Calling(lower);
    Copying();
    When(lower);
    TwoDevices(lower, upper);
    Forwarding(upper);
    Associated(lower);
    IoDetachDevice(lower);
    IoDeleteDevice(upper);
    IoDeleteDevice(lower);
}
