/* Requests that the I/O manager builds: where buffers stand, what comes back, events and status blocks. */
#define FAMILY "requests"
#include "check.h"
#include "devices.h"

#define CODE(method) CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, method, FILE_ANY_ACCESS)

/* What the driver below saw of the packet, and what it does. */
static struct {
    IO_STACK_LOCATION Location;
    PVOID System, User;
    PMDL Mdl;
    KPROCESSOR_MODE Mode;
    BOOLEAN Synchronous, Event, Iosb;
    PETHREAD Thread;
    UCHAR Data[16];
    PVOID MdlAddress;
    ULONG MdlBytes, MdlFlags;
    UCHAR MdlData[16];
    /* Its answer: status, information, and the bytes that it fills buffers with. */
    NTSTATUS Status;
    ULONG_PTR Information;
    UCHAR Fill;
    ULONG FillBytes;
} Saw;

static NTSTATUS NTAPI Look(PDEVICE_OBJECT device, PIRP irp)
{
    (void)device;
    Saw.Location = *IoGetCurrentIrpStackLocation(irp);
    Saw.System = irp->AssociatedIrp.SystemBuffer;
    Saw.User = irp->UserBuffer;
    Saw.Mdl = irp->MdlAddress;
    Saw.Mode = irp->RequestorMode;
    Saw.Event = irp->UserEvent != NULL;
    Saw.Iosb = irp->UserIosb != NULL;
    Saw.Synchronous = IoIsOperationSynchronous(irp);
    Saw.Thread = irp->Tail.Overlay.Thread;
    if (Saw.System)
        RtlCopyMemory(Saw.Data, Saw.System, 16);
    if (Saw.Mdl) {
        PUCHAR bytes = MmGetSystemAddressForMdl(Saw.Mdl);

        Saw.MdlAddress = MmGetMdlVirtualAddress(Saw.Mdl);
        Saw.MdlBytes = MmGetMdlByteCount(Saw.Mdl);
        Saw.MdlFlags = Saw.Mdl->MdlFlags;
        RtlCopyMemory(Saw.MdlData, bytes, 16);
        RtlFillMemory(bytes, Saw.FillBytes, Saw.Fill);
    } else if (Saw.System)
        RtlFillMemory(Saw.System, Saw.FillBytes, Saw.Fill);
    return Finish(irp, Saw.Status, Saw.Information);
}

static UCHAR In[32], Out[32];
static IO_STATUS_BLOCK Iosb;
static KEVENT Done;

/* Sends a device control with In and Out; what the driver returned. */
static NTSTATUS Control(PDEVICE_OBJECT device, ULONG code, ULONG in, ULONG out, BOOLEAN internal, NTSTATUS status, ULONG information)
{
    PIRP irp;
    ULONG i;

    for (i = 0; i < sizeof In; i++) {
        In[i] = (UCHAR)(0x10 + i);
        Out[i] = 0xEE;
    }
    RtlZeroMemory(&Saw, sizeof Saw);
    Saw.Status = status;
    Saw.Information = information;
    Saw.Fill = 0xAB;
    Saw.FillBytes = information;
    Iosb.Status = 0x55;
    Iosb.Information = 0x55;
    KeInitializeEvent(&Done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(code, device, in ? In : NULL, in, out ? Out : NULL, out, internal, &Done, &Iosb);
    if (!irp)
        return STATUS_INSUFFICIENT_RESOURCES;
    return IoCallDriver(device, irp);
}

static BOOLEAN Holds(const UCHAR *at, UCHAR value, ULONG count)
{
    while (count--)
        if (*at++ != value)
            return FALSE;
    return TRUE;
}

static void Buffered(PDEVICE_OBJECT device)
{
    NTSTATUS status = Control(device, CODE(METHOD_BUFFERED), 16, 24, FALSE, STATUS_SUCCESS, 8);

    EQUAL("a device control is IRP_MJ_DEVICE_CONTROL", Saw.Location.MajorFunction, IRP_MJ_DEVICE_CONTROL);
    EQUAL("its code is in the location", Saw.Location.Parameters.DeviceIoControl.IoControlCode, CODE(METHOD_BUFFERED));
    CHECK("both lengths are in the location", Saw.Location.Parameters.DeviceIoControl.InputBufferLength == 16 &&
                                                  Saw.Location.Parameters.DeviceIoControl.OutputBufferLength == 24);
    CHECK("METHOD_BUFFERED: the system buffer is neither of the sender's", Saw.System && Saw.System != In && Saw.System != Out);
    CHECK("METHOD_BUFFERED: the system buffer holds the input", RtlCompareMemory(Saw.Data, In, 16) == 16);
    CHECK("METHOD_BUFFERED: there is no MDL", !Saw.Mdl);
    CHECK("METHOD_BUFFERED: UserBuffer is the output buffer", Saw.User == Out);
    CHECK("METHOD_BUFFERED: Information bytes come back", Holds(Out, 0xAB, 8));
    CHECK("METHOD_BUFFERED: and not one more", Holds(Out + 8, 0xEE, 24));
    CHECK("the input buffer is left alone", In[0] == 0x10 && In[15] == 0x1F);
    STATUS("IoCallDriver returns the driver's status", status, STATUS_SUCCESS);
    CHECK("status and information are in the status block", Iosb.Status == STATUS_SUCCESS && Iosb.Information == 8);
    CHECK("the event is set", KeReadStateEvent(&Done));
    EQUAL("a request of a driver is of kernel mode", Saw.Mode, KernelMode);
    CHECK("it belongs to the thread that built it", Saw.Thread == PsGetCurrentThread());

    Control(device, CODE(METHOD_BUFFERED), 4, 24, FALSE, STATUS_SUCCESS, 24);
    CHECK("METHOD_BUFFERED: the system buffer has room for the larger of both", Holds(Out, 0xAB, 24) && Holds(Out + 24, 0xEE, 8));
    Control(device, CODE(METHOD_BUFFERED), 16, 16, FALSE, STATUS_SUCCESS, 0);
    CHECK("no information, nothing comes back", Holds(Out, 0xEE, 32));
    Control(device, CODE(METHOD_BUFFERED), 16, 16, FALSE, STATUS_BUFFER_OVERFLOW, 16);
    CHECK("a warning brings its data back", Holds(Out, 0xAB, 16) && Holds(Out + 16, 0xEE, 16));
    STATUS("and its status", Iosb.Status, STATUS_BUFFER_OVERFLOW);
    status = Control(device, CODE(METHOD_BUFFERED), 16, 16, FALSE, STATUS_UNSUCCESSFUL, 16);
    CHECK("an error brings nothing back", Holds(Out, 0xEE, 32));
    STATUS("but its status", status, STATUS_UNSUCCESSFUL);
    Control(device, CODE(METHOD_BUFFERED), 16, 0, FALSE, STATUS_SUCCESS, 0);
    CHECK("without an output buffer there is no UserBuffer", !Saw.User && Saw.System);
    Control(device, CODE(METHOD_BUFFERED), 0, 0, FALSE, STATUS_SUCCESS, 0);
    CHECK("without buffers there is no system buffer", !Saw.System && !Saw.Mdl && !Saw.User);

    Control(device, CODE(METHOD_BUFFERED), 16, 16, TRUE, STATUS_SUCCESS, 0);
    EQUAL("InternalDeviceIoControl makes it IRP_MJ_INTERNAL_DEVICE_CONTROL", Saw.Location.MajorFunction,
          IRP_MJ_INTERNAL_DEVICE_CONTROL);
    CHECK("with the same buffers", Saw.System && Saw.User == Out && Saw.Data[3] == 0x13);
}

static void Direct(PDEVICE_OBJECT device)
{
    Control(device, CODE(METHOD_IN_DIRECT), 16, 24, FALSE, STATUS_SUCCESS, 0);
    CHECK("METHOD_IN_DIRECT: the system buffer holds the input", Saw.System && RtlCompareMemory(Saw.Data, In, 16) == 16);
    CHECK("METHOD_IN_DIRECT: the MDL describes the output buffer", Saw.MdlAddress == Out && Saw.MdlBytes == 24);
    CHECK("METHOD_IN_DIRECT: its pages are locked, to be read", (Saw.MdlFlags & MDL_PAGES_LOCKED) && !(Saw.MdlFlags & MDL_WRITE_OPERATION));
    CHECK("METHOD_IN_DIRECT: the driver reads the sender's second buffer", Holds(Saw.MdlData, 0xEE, 16));

    Control(device, CODE(METHOD_OUT_DIRECT), 16, 24, FALSE, STATUS_SUCCESS, 24);
    CHECK("METHOD_OUT_DIRECT: the system buffer holds the input", Saw.System && RtlCompareMemory(Saw.Data, In, 16) == 16);
    CHECK("METHOD_OUT_DIRECT: the MDL describes the output buffer", Saw.MdlAddress == Out && Saw.MdlBytes == 24);
    CHECK("METHOD_OUT_DIRECT: its pages are locked, to be written",
          (Saw.MdlFlags & (MDL_PAGES_LOCKED | MDL_WRITE_OPERATION)) == (MDL_PAGES_LOCKED | MDL_WRITE_OPERATION));
    CHECK("METHOD_OUT_DIRECT: what the driver writes is in the sender's buffer", Holds(Out, 0xAB, 24) && Holds(Out + 24, 0xEE, 8));
    Control(device, CODE(METHOD_OUT_DIRECT), 16, 24, FALSE, STATUS_UNSUCCESSFUL, 4);
    CHECK("METHOD_OUT_DIRECT: there it is also after an error", Holds(Out, 0xAB, 4));
    Control(device, CODE(METHOD_OUT_DIRECT), 16, 0, FALSE, STATUS_SUCCESS, 0);
    CHECK("without an output buffer there is no MDL", !Saw.Mdl && Saw.System);

    Control(device, CODE(METHOD_NEITHER), 16, 24, FALSE, STATUS_SUCCESS, 0);
    CHECK("METHOD_NEITHER: Type3InputBuffer is the sender's input buffer", Saw.Location.Parameters.DeviceIoControl.Type3InputBuffer == In);
    CHECK("METHOD_NEITHER: UserBuffer is the sender's output buffer", Saw.User == Out);
    CHECK("METHOD_NEITHER: there is no system buffer and no MDL", !Saw.System && !Saw.Mdl);
}

/* A read, write and their like by IoBuildSynchronousFsdRequest. */
static NTSTATUS Move(PDEVICE_OBJECT device, ULONG major, PUCHAR buffer, ULONG bytes, NTSTATUS status, ULONG information)
{
    LARGE_INTEGER offset;
    PIRP irp;
    ULONG i;

    for (i = 0; i < sizeof Out; i++)
        Out[i] = (UCHAR)(0xC0 + i);
    RtlZeroMemory(&Saw, sizeof Saw);
    Saw.Status = status;
    Saw.Information = information;
    Saw.Fill = 0xAB;
    Saw.FillBytes = major == IRP_MJ_READ ? information : 0;
    offset.QuadPart = 0x123456789ALL;
    KeInitializeEvent(&Done, NotificationEvent, FALSE);
    irp = IoBuildSynchronousFsdRequest(major, device, buffer, bytes, &offset, &Done, &Iosb);
    if (!irp)
        return STATUS_INSUFFICIENT_RESOURCES;
    return IoCallDriver(device, irp);
}

static void Transfers(PDEVICE_OBJECT device)
{
    NTSTATUS status;
    PIRP irp;

    device->Flags |= DO_BUFFERED_IO;
    status = Move(device, IRP_MJ_READ, Out, 16, STATUS_SUCCESS, 12);
    EQUAL("a read is IRP_MJ_READ", Saw.Location.MajorFunction, IRP_MJ_READ);
    EQUAL("its length is in the location", Saw.Location.Parameters.Read.Length, 16);
    EQUAL("its offset is in the location", Saw.Location.Parameters.Read.ByteOffset.QuadPart, 0x123456789ALL);
    CHECK("DO_BUFFERED_IO: a read has a system buffer and no MDL", Saw.System && Saw.System != Out && !Saw.Mdl);
    CHECK("DO_BUFFERED_IO: Information bytes of a read come back", Holds(Out, 0xAB, 12) && Out[12] == 0xCC);
    CHECK("a read's status block and event are served", status == STATUS_SUCCESS && Iosb.Information == 12 && KeReadStateEvent(&Done));
    CHECK("IoBuildSynchronousFsdRequest makes it synchronous", Saw.Synchronous);
    CHECK("it is of kernel mode, and of this thread", Saw.Mode == KernelMode && Saw.Thread == PsGetCurrentThread());

    Move(device, IRP_MJ_WRITE, Out, 16, STATUS_SUCCESS, 16);
    CHECK("DO_BUFFERED_IO: a write's data are in the system buffer", Saw.System && Saw.System != Out && Saw.Data[0] == 0xC0 && Saw.Data[15] == 0xCF);
    EQUAL("a write's length is in the location", Saw.Location.Parameters.Write.Length, 16);
    CHECK("nothing comes back from a write", Out[0] == 0xC0 && Out[15] == 0xCF);
    Move(device, IRP_MJ_READ, Out, 16, STATUS_DEVICE_DATA_ERROR, 16);
    CHECK("an error of a buffered read brings nothing back", Out[0] == 0xC0 && Iosb.Status == STATUS_DEVICE_DATA_ERROR);
    Move(device, IRP_MJ_READ, NULL, 0, STATUS_SUCCESS, 0);
    CHECK("a read of nothing has no buffer", !Saw.System && !Saw.Mdl && Saw.Location.Parameters.Read.Length == 0);

    device->Flags = (device->Flags & ~DO_BUFFERED_IO) | DO_DIRECT_IO;
    Move(device, IRP_MJ_READ, Out, 16, STATUS_SUCCESS, 16);
    CHECK("DO_DIRECT_IO: a read's MDL describes the sender's buffer", !Saw.System && Saw.MdlAddress == Out && Saw.MdlBytes == 16);
    CHECK("DO_DIRECT_IO: a read's pages are locked, to be written",
          (Saw.MdlFlags & (MDL_PAGES_LOCKED | MDL_WRITE_OPERATION)) == (MDL_PAGES_LOCKED | MDL_WRITE_OPERATION));
    CHECK("DO_DIRECT_IO: a read goes into the sender's buffer", Holds(Out, 0xAB, 16) && Out[16] == 0xD0);
    Move(device, IRP_MJ_WRITE, Out, 16, STATUS_SUCCESS, 16);
    CHECK("DO_DIRECT_IO: a write's MDL describes the sender's data", !Saw.System && Saw.MdlAddress == Out && Saw.MdlData[5] == 0xC5);
    CHECK("DO_DIRECT_IO: a write's pages are locked, to be read",
          (Saw.MdlFlags & MDL_PAGES_LOCKED) && !(Saw.MdlFlags & MDL_WRITE_OPERATION));

    device->Flags &= ~DO_DIRECT_IO;
    Move(device, IRP_MJ_READ, Out, 16, STATUS_SUCCESS, 0);
    CHECK("neither flag: UserBuffer is the sender's buffer", Saw.User == Out && !Saw.System && !Saw.Mdl);

    Move(device, IRP_MJ_FLUSH_BUFFERS, NULL, 0, STATUS_SUCCESS, 0);
    CHECK("a flush has no buffers", Saw.Location.MajorFunction == IRP_MJ_FLUSH_BUFFERS && !Saw.System && !Saw.Mdl && !Saw.User);
    Move(device, IRP_MJ_SHUTDOWN, NULL, 0, STATUS_SUCCESS, 0);
    CHECK("a shutdown has none either", Saw.Location.MajorFunction == IRP_MJ_SHUTDOWN && !Saw.System && !Saw.Mdl && !Saw.User);

    /* Pending. */
    Of(device)->Serve = FinishLater;
    status = Move(device, IRP_MJ_FLUSH_BUFFERS, NULL, 0, STATUS_SUCCESS, 0);
    STATUS("a request that waits is pending", status, STATUS_PENDING);
    CHECK("its event is not set before it is complete", !KeReadStateEvent(&Done));
    CHECK("waiting for the event ends with it", IsSet(&Done, 2000));
    STATUS("and then the status block is filled", Iosb.Status, STATUS_SUCCESS);
    Of(device)->Serve = Look;

    /* Asynchronous: the sender's routine has it in the end. */
    KeInitializeEvent(&Done, NotificationEvent, FALSE);
    device->Flags |= DO_DIRECT_IO;
    Saw.FillBytes = 0;
    irp = IoBuildAsynchronousFsdRequest(IRP_MJ_WRITE, device, Out, 16, NULL, &Iosb);
    EQUAL("IoBuildAsynchronousFsdRequest has the device's stack", irp->StackCount, device->StackSize);
    IoSetCompletionRoutine(irp, TakeBack, &Done, TRUE, TRUE, TRUE);
    IoCallDriver(device, irp);
    CHECK("IoBuildAsynchronousFsdRequest sets no event", !Saw.Event);
    CHECK("it is not synchronous", !Saw.Synchronous);
    CHECK("the sender's completion routine gets it, MDL and all", KeReadStateEvent(&Done) && irp->MdlAddress == Saw.Mdl && Saw.Mdl);
    MmUnlockPages(irp->MdlAddress);
    EQUAL("MmUnlockPages unlocks its pages", irp->MdlAddress->MdlFlags & MDL_PAGES_LOCKED, 0);
    IoFreeMdl(irp->MdlAddress);
    IoFreeIrp(irp);
    device->Flags &= ~DO_DIRECT_IO;
}

static void Checks(void)
{
    PDEVICE_OBJECT device = Make(Look, NULL);

    Buffered(device);
    Direct(device);
    Transfers(device);
    Remove(device);
}
