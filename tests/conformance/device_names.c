/* Names of devices, links to them, and opening: the requests that a device gets, exclusive devices, deleting what is open. */
#define FAMILY "device_names"
#include "check.h"
#include "devices.h"

/* The import itself: the headers' declaration of it means another thing to every compiler. */
extern POBJECT_TYPE *FileType __asm__("__imp__IoFileObjectType");

static UNICODE_STRING Text(PCWSTR text)
{
    UNICODE_STRING string;

    RtlInitUnicodeString(&string, text);
    return string;
}

/* The requests so far, a letter each: C create, U cleanup, X close. */
static CHAR Said[32];
static ULONG SaidCount;
static PFILE_OBJECT SaidFile;
static USHORT SaidNameLength;
static WCHAR SaidName[32];
static ACCESS_MASK SaidAccess;
static ULONG SaidDisposition;
static NTSTATUS CreateStatus;
static LONG OpenCount;

static NTSTATUS NTAPI Open(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION at = IoGetCurrentIrpStackLocation(irp);
    NTSTATUS status = STATUS_SUCCESS;

    (void)device;
    switch (at->MajorFunction) {
    case IRP_MJ_CREATE:
        Said[SaidCount++] = 'C';
        SaidFile = at->FileObject;
        SaidNameLength = at->FileObject->FileName.Length;
        RtlCopyMemory(SaidName, at->FileObject->FileName.Buffer, min(SaidNameLength, sizeof SaidName));
        SaidAccess = at->Parameters.Create.SecurityContext->DesiredAccess;
        SaidDisposition = at->Parameters.Create.Options >> 24;
        status = CreateStatus;
        break;
    case IRP_MJ_CLEANUP:
        Said[SaidCount++] = 'U';
        if (at->FileObject != SaidFile)
            Said[SaidCount++] = '?';
        break;
    case IRP_MJ_CLOSE:
        Said[SaidCount++] = 'X';
        if (at->FileObject != SaidFile)
            Said[SaidCount++] = '?';
        OpenCount = device->ReferenceCount;
        break;
    default:
        Said[SaidCount++] = '!';
    }
    return Finish(irp, status, 0);
}

/* What was said since, and forgotten then. */
static BOOLEAN SaidWas(const CHAR *expected)
{
    BOOLEAN same = strlen(expected) == SaidCount && RtlCompareMemory(Said, expected, SaidCount) == SaidCount;

    if (!same)
        DbgPrint("the requests were %.*s\n", (int)SaidCount, Said);
    SaidCount = 0;
    return same;
}

static NTSTATUS Pointer(PCWSTR name, PFILE_OBJECT *file, PDEVICE_OBJECT *device)
{
    UNICODE_STRING text = Text(name);

    return IoGetDeviceObjectPointer(&text, FILE_READ_DATA, file, device);
}

static NTSTATUS OpenHandle(PCWSTR name, PHANDLE handle)
{
    UNICODE_STRING text = Text(name);
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK iosb;

    InitializeObjectAttributes(&attributes, &text, OBJ_CASE_INSENSITIVE, NULL, NULL);
    return ZwOpenFile(handle, FILE_READ_DATA | SYNCHRONIZE, &attributes, &iosb, 0, FILE_SYNCHRONOUS_IO_NONALERT);
}

static void Naming(void)
{
    UNICODE_STRING name = Text(L"\\Device\\CheckNames"), other = Text(L"\\DEVICE\\CHECKNAMES"), bad = Text(L"\\NoSuchFolder\\CheckNames"),
                   loose = Text(L"CheckNames");
    PDEVICE_OBJECT device, second;

    STATUS("IoCreateDevice takes a name", IoCreateDevice(TheDriver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device), STATUS_SUCCESS);
    STATUS("a second device of the name is refused", IoCreateDevice(TheDriver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &second),
           STATUS_OBJECT_NAME_COLLISION);
    STATUS("names do not differ by case", IoCreateDevice(TheDriver, 0, &other, FILE_DEVICE_UNKNOWN, 0, FALSE, &second),
           STATUS_OBJECT_NAME_COLLISION);
    CHECK("a device that was refused is not in the driver's list", TheDriver->DeviceObject == device && !device->NextDevice);
    STATUS("a name below no directory is refused", IoCreateDevice(TheDriver, 0, &bad, FILE_DEVICE_UNKNOWN, 0, FALSE, &second),
           STATUS_OBJECT_PATH_NOT_FOUND);
    CHECK("a name that is no path is refused",
          !NT_SUCCESS(IoCreateDevice(TheDriver, 0, &loose, FILE_DEVICE_UNKNOWN, 0, FALSE, &second)));
    IoDeleteDevice(device);
    STATUS("a name is free again behind IoDeleteDevice", IoCreateDevice(TheDriver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device),
           STATUS_SUCCESS);
    IoDeleteDevice(device);
}

static void Pointers(PDEVICE_OBJECT device)
{
    PFILE_OBJECT file = NULL;
    PDEVICE_OBJECT found = NULL;

    STATUS("IoGetDeviceObjectPointer finds a device", Pointer(L"\\Device\\CheckNames", &file, &found), STATUS_SUCCESS);
    CHECK("IoGetDeviceObjectPointer gives the device", found == device);
    CHECK("and a file object on it", file && file->Type == IO_TYPE_FILE && file->DeviceObject == device && file == SaidFile);
    CHECK("IoGetDeviceObjectPointer sends create, and cleanup as it closes its handle", SaidWas("CU"));
    EQUAL("the access that is asked for is in the create request", SaidAccess & FILE_READ_DATA, FILE_READ_DATA);
    EQUAL("the disposition is FILE_OPEN", SaidDisposition, FILE_OPEN);
    EQUAL("a device's own name leaves no file name", SaidNameLength, 0);
    EQUAL("ReferenceCount counts who has the device open", device->ReferenceCount, 1);
    ObReferenceObject(file);
    ObDereferenceObject(file);
    CHECK("a file object that is referenced is not closed", SaidWas(""));
    ObDereferenceObject(file);
    CHECK("the last reference to the file object sends close", SaidWas("X"));
    EQUAL("and then nobody has it open", device->ReferenceCount, 0);

    STATUS("a name may go on behind the device's", Pointer(L"\\Device\\CheckNames\\Part\\Of It", &file, &found), STATUS_SUCCESS);
    CHECK("what goes on is the file's name", SaidNameLength == 22 && RtlCompareMemory(SaidName, L"\\Part\\Of It", 22) == 22);
    ObDereferenceObject(file);
    SaidCount = 0;

    CreateStatus = STATUS_DEVICE_NOT_READY;
    STATUS("a create request that fails fails the open", Pointer(L"\\Device\\CheckNames", &file, &found), STATUS_DEVICE_NOT_READY);
    CHECK("what was not opened is neither cleaned up nor closed", SaidWas("C"));
    EQUAL("nor counted", device->ReferenceCount, 0);
    CreateStatus = STATUS_SUCCESS;
    STATUS("a name that is none is not found", Pointer(L"\\Device\\NoSuchDevice", &file, &found), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("a directory is no device", Pointer(L"\\Device", &file, &found), STATUS_OBJECT_TYPE_MISMATCH);
}

static void Handles(PDEVICE_OBJECT device)
{
    PFILE_OBJECT file;
    HANDLE handle;

    STATUS("ZwOpenFile opens a device", OpenHandle(L"\\Device\\CheckNames", &handle), STATUS_SUCCESS);
    CHECK("and sends create alone", SaidWas("C"));
    ZwClose(handle);
    CHECK("ZwClose sends cleanup, then close", SaidWas("UX"));
    OpenHandle(L"\\Device\\CheckNames", &handle);
    STATUS("a handle leads to its file object",
           ObReferenceObjectByHandle(handle, 0, *FileType, KernelMode, (PVOID *)&file, NULL), STATUS_SUCCESS);
    ZwClose(handle);
    CHECK("the last handle sends cleanup even when references remain", SaidWas("CU"));
    EQUAL("and the device is still open", device->ReferenceCount, 1);
    ObDereferenceObject(file);
    CHECK("close follows with the last reference", SaidWas("X"));
}

static void Links(PDEVICE_OBJECT device)
{
    UNICODE_STRING link = Text(L"\\DosDevices\\CheckNames"), target = Text(L"\\Device\\CheckNames"), plain = Text(L"\\??\\CheckPlain");
    PFILE_OBJECT file;
    PDEVICE_OBJECT found = NULL;

    STATUS("IoCreateSymbolicLink makes a link", IoCreateSymbolicLink(&link, &target), STATUS_SUCCESS);
    STATUS("a second link of the name is refused", IoCreateSymbolicLink(&link, &target), STATUS_OBJECT_NAME_COLLISION);
    STATUS("a device is opened by its link", Pointer(L"\\DosDevices\\CheckNames", &file, &found), STATUS_SUCCESS);
    CHECK("which leads to the device", found == device && file->DeviceObject == device);
    ObDereferenceObject(file);
    STATUS("the two directories of links are the same", Pointer(L"\\??\\CheckNames", &file, &found), STATUS_SUCCESS);
    ObDereferenceObject(file);
    SaidNameLength = 0;
    STATUS("a name may go on behind a link", Pointer(L"\\??\\checknames\\x", &file, &found), STATUS_SUCCESS);
    EQUAL("and is the file's name", SaidNameLength, 4);
    ObDereferenceObject(file);
    STATUS("IoDeleteSymbolicLink takes the link away", IoDeleteSymbolicLink(&link), STATUS_SUCCESS);
    STATUS("a link that is gone leads nowhere", Pointer(L"\\DosDevices\\CheckNames", &file, &found), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("IoDeleteSymbolicLink of no link", IoDeleteSymbolicLink(&link), STATUS_OBJECT_NAME_NOT_FOUND);
    CHECK("IoDeleteSymbolicLink of a device's name is refused", !NT_SUCCESS(IoDeleteSymbolicLink(&target)));
    STATUS("the device is still there", Pointer(L"\\Device\\CheckNames", &file, &found), STATUS_SUCCESS);
    ObDereferenceObject(file);
    STATUS("IoCreateUnprotectedSymbolicLink makes a link", IoCreateUnprotectedSymbolicLink(&plain, &target), STATUS_SUCCESS);
    STATUS("by which the device is opened", Pointer(L"\\??\\CheckPlain", &file, &found), STATUS_SUCCESS);
    ObDereferenceObject(file);
    IoDeleteSymbolicLink(&plain);
    SaidCount = 0;
}

static void Exclusive(void)
{
    UNICODE_STRING name = Text(L"\\Device\\CheckExclusive");
    PDEVICE_OBJECT device, found;
    PFILE_OBJECT file, second;

    IoCreateDevice(TheDriver, sizeof(SERVED), &name, FILE_DEVICE_UNKNOWN, 0, TRUE, &device);
    Of(device)->Serve = Open;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    STATUS("an exclusive device is opened once", Pointer(L"\\Device\\CheckExclusive", &file, &found), STATUS_SUCCESS);
    SaidCount = 0;
    STATUS("and not twice", Pointer(L"\\Device\\CheckExclusive", &second, &found), STATUS_ACCESS_DENIED);
    CHECK("of which its driver hears nothing", SaidWas(""));
    ObDereferenceObject(file);
    STATUS("behind close it is free again", Pointer(L"\\Device\\CheckExclusive", &file, &found), STATUS_SUCCESS);
    ObDereferenceObject(file);
    IoDeleteDevice(device);
    SaidCount = 0;
}

static void Deleting(PDEVICE_OBJECT device)
{
    PFILE_OBJECT file, second;
    PDEVICE_OBJECT found;

    Pointer(L"\\Device\\CheckNames", &file, &found);
    SaidCount = 0;
    IoDeleteDevice(device);
    CHECK("a device that is deleted cannot be opened any more", !NT_SUCCESS(Pointer(L"\\Device\\CheckNames", &second, &found)));
    Churn(sizeof(DEVICE_OBJECT) + sizeof(SERVED));
    CHECK("but is there as long as it is open", device->Type == IO_TYPE_DEVICE && Of(device)->Serve == Open);
    ObDereferenceObject(file);
    CHECK("and gets its close", SaidWas("X"));
    EQUAL("while the close is served it is still counted as open", OpenCount, 1);
    device = MakeNamed(L"\\Device\\CheckNames", Open, NULL);
    CHECK("its name can be given again", device != NULL);
    IoDeleteDevice(device);
}

static void Checks(void)
{
    PDEVICE_OBJECT device;

    Naming();
    device = MakeNamed(L"\\Device\\CheckNames", Open, NULL);
    Pointers(device);
    Handles(device);
    Links(device);
    Exclusive();
    Deleting(device);
}
