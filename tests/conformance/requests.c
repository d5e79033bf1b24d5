/* Requests that the I/O manager builds: IoBuildDeviceIoControlRequest, IoBuild…FsdRequest; buffered, direct and neither. */
#define FAMILY "requests"
#include "device.h"

#define CODE(method) CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, method, FILE_ANY_ACCESS)

static UCHAR In[16], Out[16];
static KEVENT Event;
static IO_STATUS_BLOCK Iosb;

/* What the driver found. */
static struct {
    PVOID System, User;
    PMDL Mdl;
    UCHAR Bytes[16];
    ULONG Flags;
} Found;

static ULONG Fills;

static NTSTATUS Look(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    PUCHAR target;

    (void)device;
    Found.System = irp->AssociatedIrp.SystemBuffer;
    Found.User = irp->UserBuffer;
    Found.Mdl = irp->MdlAddress;
    Found.Flags = irp->Flags;
    if (Found.System != NULL)
        RtlCopyMemory(Found.Bytes, Found.System, 4);
    target = irp->MdlAddress != NULL ? MmGetSystemAddressForMdl(irp->MdlAddress)
             : Found.System != NULL ? Found.System : irp->UserBuffer;
    if (target != NULL && Fills > 0 && here->MajorFunction != IRP_MJ_WRITE)
        RtlFillMemory(target, Fills, 0x5A);
    return Finish(irp, Answer, AnswerInformation);
}

static NTSTATUS Control(PDEVICE_OBJECT device, ULONG code, ULONG in, ULONG out, BOOLEAN internal)
{
    PIRP irp;
    ULONG i;

    for (i = 0; i < sizeof In; i++) {
        In[i] = (UCHAR)(i + 1);
        Out[i] = 0xEE;
    }
    RtlZeroMemory(&Found, sizeof Found);
    KeClearEvent(&Event);
    Iosb.Status = -1;
    Iosb.Information = 99;
    irp = IoBuildDeviceIoControlRequest(code, device, in ? In : NULL, in, out ? Out : NULL, out, internal, &Event, &Iosb);
    return irp == NULL ? STATUS_INSUFFICIENT_RESOURCES : IoCallDriver(device, irp);
}

static void Buffered(PDEVICE_OBJECT device)
{
    DEVICE *d = Of(device);

    Fills = 3;
    AnswerInformation = 3;
    STATUS("a control comes back with the driver's status", Control(device, CODE(METHOD_BUFFERED), 4, 8, FALSE), STATUS_SUCCESS);
    EQUAL("it is IRP_MJ_DEVICE_CONTROL", d->Location.MajorFunction, IRP_MJ_DEVICE_CONTROL);
    EQUAL("its code is in the location", d->Location.Parameters.DeviceIoControl.IoControlCode, CODE(METHOD_BUFFERED));
    EQUAL("and the input's length", d->Location.Parameters.DeviceIoControl.InputBufferLength, 4);
    EQUAL("and the output's length", d->Location.Parameters.DeviceIoControl.OutputBufferLength, 8);
    CHECK("METHOD_BUFFERED has a system buffer", Found.System != NULL && Found.System != In && Found.System != Out);
    CHECK("which holds the input", Found.Bytes[0] == 1 && Found.Bytes[3] == 4);
    CHECK("METHOD_BUFFERED describes nothing", Found.Mdl == NULL);
    CHECK("the status block has the status", Iosb.Status == STATUS_SUCCESS);
    EQUAL("and the information", Iosb.Information, 3);
    EQUAL("the event is set", KeReadStateEvent(&Event), 1);
    CHECK("as many bytes as Information says are copied out", Out[0] == 0x5A && Out[2] == 0x5A);
    EQUAL("and not one more", Out[3], 0xEE);
    Answer = STATUS_BUFFER_OVERFLOW;
    Control(device, CODE(METHOD_BUFFERED), 4, 8, FALSE);
    EQUAL("a warning copies the output", Out[0], 0x5A);
    Answer = STATUS_UNSUCCESSFUL;
    Control(device, CODE(METHOD_BUFFERED), 4, 8, FALSE);
    EQUAL("an error copies nothing", Out[0], 0xEE);
    STATUS("an error is in the status block", Iosb.Status, STATUS_UNSUCCESSFUL);
    EQUAL("an error sets the event, too", KeReadStateEvent(&Event), 1);
    Answer = STATUS_SUCCESS;
    AnswerInformation = 0;
    Fills = 0;
    Control(device, CODE(METHOD_BUFFERED), 0, 0, FALSE);
    CHECK("without data there is no system buffer", Found.System == NULL);
    Control(device, CODE(METHOD_BUFFERED), 4, 0, TRUE);
    EQUAL("an internal control is IRP_MJ_INTERNAL_DEVICE_CONTROL", d->Location.MajorFunction, IRP_MJ_INTERNAL_DEVICE_CONTROL);
}

static void Direct(PDEVICE_OBJECT device)
{
    Fills = 8;
    AnswerInformation = 0;
    Control(device, CODE(METHOD_OUT_DIRECT), 4, 8, FALSE);
    CHECK("METHOD_OUT_DIRECT buffers the input", Found.System != NULL && Found.Bytes[3] == 4);
    CHECK("METHOD_OUT_DIRECT describes the output", Found.Mdl != NULL);
    CHECK("what is written through the list is the caller's at once", Out[0] == 0x5A && Out[7] == 0x5A && Out[8] == 0xEE);
    Control(device, CODE(METHOD_IN_DIRECT), 4, 8, FALSE);
    CHECK("METHOD_IN_DIRECT is laid out alike", Found.System != NULL && Found.Mdl != NULL);
    Control(device, CODE(METHOD_OUT_DIRECT), 4, 0, FALSE);
    CHECK("without output there is nothing to describe", Found.Mdl == NULL);
    Fills = 0;
}

static void Neither(PDEVICE_OBJECT device)
{
    Control(device, CODE(METHOD_NEITHER), 4, 8, FALSE);
    CHECK("METHOD_NEITHER passes the input's address", Of(device)->Location.Parameters.DeviceIoControl.Type3InputBuffer == In);
    CHECK("METHOD_NEITHER passes the output's address", Found.User == Out);
    CHECK("METHOD_NEITHER buffers and describes nothing", Found.System == NULL && Found.Mdl == NULL);
}

static NTSTATUS Transfer(PDEVICE_OBJECT device, UCHAR major, ULONG length)
{
    LARGE_INTEGER offset;
    PIRP irp;
    ULONG i;

    offset.QuadPart = 0x1122334455LL;
    for (i = 0; i < sizeof In; i++) {
        In[i] = (UCHAR)(i + 1);
        Out[i] = 0xEE;
    }
    RtlZeroMemory(&Found, sizeof Found);
    KeClearEvent(&Event);
    irp = IoBuildSynchronousFsdRequest(major, device, major == IRP_MJ_WRITE ? In : Out, length, &offset, &Event, &Iosb);
    return irp == NULL ? STATUS_INSUFFICIENT_RESOURCES : IoCallDriver(device, irp);
}

static void Synchronous(PDEVICE_OBJECT buffered, PDEVICE_OBJECT direct, PDEVICE_OBJECT neither)
{
    Fills = 4;
    AnswerInformation = 4;
    STATUS("a read comes back with the driver's status", Transfer(buffered, IRP_MJ_READ, 8), STATUS_SUCCESS);
    EQUAL("its length is in the location", Of(buffered)->Location.Parameters.Read.Length, 8);
    CHECK("and its offset", Of(buffered)->Location.Parameters.Read.ByteOffset.QuadPart == 0x1122334455LL);
    CHECK("DO_BUFFERED_IO gives the driver a system buffer", Found.System != NULL && Found.Mdl == NULL);
    CHECK("a buffered read is copied to the caller", Out[0] == 0x5A && Out[3] == 0x5A && Out[4] == 0xEE);
    EQUAL("a read's information reaches the status block", Iosb.Information, 4);
    EQUAL("a read's event is set", KeReadStateEvent(&Event), 1);
    Transfer(buffered, IRP_MJ_WRITE, 8);
    CHECK("a buffered write's data is in the system buffer", Found.Bytes[0] == 1 && Found.Bytes[3] == 4);
    Transfer(direct, IRP_MJ_READ, 8);
    CHECK("DO_DIRECT_IO gives the driver a list", Found.Mdl != NULL && Found.System == NULL);
    CHECK("a direct read lands in the caller's memory", Out[0] == 0x5A && Out[3] == 0x5A);
    Transfer(direct, IRP_MJ_WRITE, 8);
    CHECK("a direct write is described", Found.Mdl != NULL);
    Transfer(neither, IRP_MJ_READ, 8);
    CHECK("without either flag the driver gets the address", Found.User == Out && Found.System == NULL && Found.Mdl == NULL);
    Fills = 0;
    AnswerInformation = 0;
    Transfer(buffered, IRP_MJ_FLUSH_BUFFERS, 0);
    EQUAL("a flush is built without data", Of(buffered)->Location.MajorFunction, IRP_MJ_FLUSH_BUFFERS);
    Transfer(buffered, IRP_MJ_SHUTDOWN, 0);
    EQUAL("and so is a shutdown", Of(buffered)->Location.MajorFunction, IRP_MJ_SHUTDOWN);
}

static void Waiting(PDEVICE_OBJECT device)
{
    LARGE_INTEGER soon = Milliseconds(5);

    Of(device)->Behaviour = Keep;
    STATUS("a request that is kept is pending", Transfer(device, IRP_MJ_READ, 8), STATUS_PENDING);
    STATUS("its event waits for the end", KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, &soon), STATUS_TIMEOUT);
    Finish(Of(device)->Irp, STATUS_ALERTED, 2);
    STATUS("and is set then", KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, &soon), STATUS_SUCCESS);
    CHECK("with status and information of the end", Iosb.Status == STATUS_ALERTED && Iosb.Information == 2);
    Of(device)->Behaviour = Look;
}

static void Asynchronous(PDEVICE_OBJECT direct)
{
    LARGE_INTEGER offset;
    SEEN seen;
    PIRP irp;

    offset.QuadPart = 512;
    irp = IoBuildAsynchronousFsdRequest(IRP_MJ_READ, direct, Out, 8, &offset, NULL);
    CHECK("IoBuildAsynchronousFsdRequest gives a packet", irp != NULL);
    CHECK("with nobody to tell", irp->UserEvent == NULL);
    EQUAL("for as many devices as the stack has", irp->StackCount, direct->StackSize);
    EQUAL("with the function in the next location", IoGetNextIrpStackLocation(irp)->MajorFunction, IRP_MJ_READ);
    EQUAL("the caller's list describes the buffer", MmGetMdlByteCount(irp->MdlAddress), 8);
    SendKept(direct, irp, &seen);
    CHECK("it ends in the caller's completion routine", seen.Calls == 1);
    CHECK("where the list is still there", irp->MdlAddress != NULL);
    IoFreeMdl(irp->MdlAddress);
    IoFreeIrp(irp);
}

static void Checks(void)
{
    PDEVICE_OBJECT buffered = MakeDevice(NULL, DO_BUFFERED_IO), direct = MakeDevice(NULL, DO_DIRECT_IO), neither = MakeDevice(NULL, 0);

    Of(buffered)->Behaviour = Of(direct)->Behaviour = Of(neither)->Behaviour = Look;
    KeInitializeEvent(&Event, NotificationEvent, FALSE);
    Buffered(buffered);
    Direct(buffered);
    Neither(buffered);
    Synchronous(buffered, direct, neither);
    Waiting(buffered);
    Asynchronous(direct);
    IoDeleteDevice(buffered);
    IoDeleteDevice(direct);
    IoDeleteDevice(neither);
}
