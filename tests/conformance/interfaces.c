/* Device interfaces: registering, enabling, listing, opening, aliases, registry keys, and who is told of them. */
#define FAMILY "interfaces"
#include "check.h"
#include "devices.h"

static const GUID ClassOne = {0x6A0B6E10, 0x1234, 0x4321, {1, 2, 3, 4, 5, 6, 7, 8}};
static const GUID ClassTwo = {0x6A0B6E11, 0x1234, 0x4321, {1, 2, 3, 4, 5, 6, 7, 8}};
static const GUID ClassNone = {0x6A0B6E12, 0x1234, 0x4321, {1, 2, 3, 4, 5, 6, 7, 8}};
/* GUID_DEVICE_INTERFACE_ARRIVAL and GUID_DEVICE_INTERFACE_REMOVAL. */
static const GUID Arrival = {0xCB3A4004, 0x46F0, 0x11D0, {0xB0, 0x8F, 0x00, 0x60, 0x97, 0x13, 0x05, 0x3F}};
static const GUID Removal = {0xCB3A4005, 0x46F0, 0x11D0, {0xB0, 0x8F, 0x00, 0x60, 0x97, 0x13, 0x05, 0x3F}};

static BOOLEAN SameGuid(const GUID *one, const GUID *two)
{
    return RtlCompareMemory(one, two, sizeof *one) == sizeof *one;
}

/* How many names a list has, and whether one of them is this. */
static ULONG Count(PCWSTR list, PUNICODE_STRING name, BOOLEAN *found)
{
    ULONG count = 0;
    UNICODE_STRING text;

    *found = FALSE;
    for (; *list; list += text.Length / sizeof(WCHAR) + 1) {
        RtlInitUnicodeString(&text, list);
        if (RtlEqualUnicodeString(&text, name, TRUE))
            *found = TRUE;
        count++;
    }
    return count;
}

/* The interfaces of a class: how many, and whether this is among them. */
static ULONG List(const GUID *class, PDEVICE_OBJECT device, ULONG flags, PUNICODE_STRING name, BOOLEAN *found)
{
    PWSTR list = NULL;
    ULONG count;

    *found = FALSE;
    if (!NT_SUCCESS(IoGetDeviceInterfaces(class, device, flags, &list)) || !list)
        return 1000;
    count = Count(list, name, found);
    ExFreePool(list);
    return count;
}

static struct {
    ULONG Calls;
    KEVENT Event;
    USHORT Version, Size;
    GUID Event_, Class;
    BOOLEAN SameName;
    PUNICODE_STRING Expected;
    PVOID Context;
    KIRQL Irql;
} News;

static NTSTATUS NTAPI Hear(PVOID structure, PVOID context)
{
    PDEVICE_INTERFACE_CHANGE_NOTIFICATION told = structure;

    News.Calls++;
    News.Version = told->Version;
    News.Size = told->Size;
    News.Event_ = told->Event;
    News.Class = told->InterfaceClassGuid;
    News.SameName = RtlEqualUnicodeString(told->SymbolicLinkName, News.Expected, TRUE);
    News.Context = context;
    News.Irql = KeGetCurrentIrql();
    KeSetEvent(&News.Event, IO_NO_INCREMENT, FALSE);
    return STATUS_SUCCESS;
}

static BOOLEAN HeardWithin(LONG milliseconds)
{
    BOOLEAN heard = IsSet(&News.Event, milliseconds);

    KeClearEvent(&News.Event);
    return heard;
}

static WCHAR OpenedName[32];
static USHORT OpenedLength;

static NTSTATUS NTAPI Open(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION at = IoGetCurrentIrpStackLocation(irp);

    (void)device;
    if (at->MajorFunction == IRP_MJ_CREATE) {
        OpenedLength = at->FileObject->FileName.Length;
        RtlCopyMemory(OpenedName, at->FileObject->FileName.Buffer, min(OpenedLength, sizeof OpenedName));
    }
    return Finish(irp, STATUS_SUCCESS, 0);
}

static void Instances(PDEVICE_OBJECT pdo, PUNICODE_STRING link)
{
    UNICODE_STRING name = {0, 0, NULL}, described;
    ULONG first = 99, next = 0, other = 99, length = 0;
    WCHAR text[64];

    STATUS("IoWMIAllocateInstanceIds gives numbers", IoWMIAllocateInstanceIds((LPGUID)&ClassOne, 3, &first), STATUS_SUCCESS);
    IoWMIAllocateInstanceIds((LPGUID)&ClassOne, 1, &next);
    CHECK("from 0, and each once", first == 0 && next == 3);
    IoWMIAllocateInstanceIds((LPGUID)&ClassTwo, 1, &other);
    EQUAL("each block has its own", other, 0);
    STATUS("IoWMISuggestInstanceName of a link", IoWMISuggestInstanceName(NULL, link, FALSE, &name), STATUS_SUCCESS);
    CHECK("is the link, in a string of the caller's", RtlEqualUnicodeString(&name, link, FALSE) && name.Buffer != link->Buffer);
    RtlFreeUnicodeString(&name);
    STATUS("a device has a description", IoGetDeviceProperty(pdo, DevicePropertyDeviceDescription, sizeof text, text, &length),
           STATUS_SUCCESS);
    RtlInitUnicodeString(&described, text);
    STATUS("which IoWMISuggestInstanceName prefers", IoWMISuggestInstanceName(pdo, link, FALSE, &name), STATUS_SUCCESS);
    CHECK("to the link", RtlEqualUnicodeString(&name, &described, FALSE));
    RtlFreeUnicodeString(&name);
    STATUS("it combines them when asked to", IoWMISuggestInstanceName(pdo, link, TRUE, &name), STATUS_SUCCESS);
    CHECK("so that the name begins with the one", RtlPrefixUnicodeString(&described, &name, FALSE));
    CHECK("and ends with the other", name.Length >= described.Length + link->Length &&
                                         RtlCompareMemory((PUCHAR)name.Buffer + name.Length - link->Length, link->Buffer, link->Length) == link->Length);
    RtlFreeUnicodeString(&name);
    CHECK("of neither there is none", !NT_SUCCESS(IoWMISuggestInstanceName(NULL, NULL, FALSE, &name)));
}

static void Checks(void)
{
    PDEVICE_OBJECT pdo = NULL, filter, plain, found;
    UNICODE_STRING name, again, second, reference, alias, value, nothing;
    PFILE_OBJECT file;
    PVOID listener, late;
    HANDLE key;
    ULONG number = 0x1234, length;
    BOOLEAN is;
    struct {
        KEY_VALUE_PARTIAL_INFORMATION Head;
        ULONG Room[4];
    } data;

    KeInitializeEvent(&News.Event, NotificationEvent, FALSE);
    STATUS("IoReportDetectedDevice makes a physical device object",
           IoReportDetectedDevice(TheDriver, InterfaceTypeUndefined, (ULONG)-1, (ULONG)-1, NULL, NULL, FALSE, &pdo), STATUS_SUCCESS);
    if (!pdo)
        return;
    filter = Make(Open, pdo);
    plain = Make(Open, NULL);
    CHECK("a device that is no physical device object has no interfaces",
          !NT_SUCCESS(IoRegisterDeviceInterface(plain, &ClassOne, NULL, &name)));
    STATUS("IoRegisterDeviceInterface gives a name", IoRegisterDeviceInterface(pdo, &ClassOne, NULL, &name), STATUS_SUCCESS);
    Instances(pdo, &name);
    CHECK("the name is in the directory of links", name.Length > 8 && RtlCompareMemory(name.Buffer, L"\\??\\", 8) == 8);
    STATUS("it may be registered again", IoRegisterDeviceInterface(pdo, &ClassOne, NULL, &again), STATUS_SUCCESS);
    CHECK("and has the same name then", RtlEqualUnicodeString(&name, &again, TRUE) && name.Buffer != again.Buffer);
    RtlFreeUnicodeString(&again);
    RtlInitUnicodeString(&reference, L"part");
    STATUS("a reference string makes another interface", IoRegisterDeviceInterface(pdo, &ClassOne, &reference, &second), STATUS_SUCCESS);
    CHECK("whose name is another", !RtlEqualUnicodeString(&name, &second, TRUE));

    EQUAL("an interface that is not enabled is not listed", List(&ClassOne, pdo, 0, &name, &is), 0);
    EQUAL("unless all are wanted", List(&ClassOne, pdo, DEVICE_INTERFACE_INCLUDE_NONACTIVE, &name, &is), 2);
    CHECK("an interface that is not enabled cannot be opened", !NT_SUCCESS(IoGetDeviceObjectPointer(&name, FILE_READ_DATA, &file, &found)));

    News.Expected = &name;
    STATUS("IoRegisterPlugPlayNotification takes a class of interfaces",
           IoRegisterPlugPlayNotification(EventCategoryDeviceInterfaceChange, 0, (PVOID)&ClassOne, TheDriver, Hear, &number, &listener),
           STATUS_SUCCESS);
    EQUAL("nothing is told before something comes", News.Calls, 0);
    STATUS("IoSetDeviceInterfaceState enables", IoSetDeviceInterfaceState(&name, TRUE), STATUS_SUCCESS);
    CHECK("which the listener is told", HeardWithin(2000));
    CHECK("as an arrival", SameGuid(&News.Event_, &Arrival));
    CHECK("of its class", SameGuid(&News.Class, &ClassOne));
    CHECK("with the interface's name", News.SameName);
    CHECK("in a structure of version 1 and its size", News.Version == 1 && News.Size == sizeof(DEVICE_INTERFACE_CHANGE_NOTIFICATION));
    CHECK("with the listener's context", News.Context == &number);
    EQUAL("at PASSIVE", News.Irql, PASSIVE_LEVEL);
    STATUS("what is enabled is not enabled again", IoSetDeviceInterfaceState(&name, TRUE), STATUS_OBJECT_NAME_EXISTS);
    CHECK("of which nobody is told", !HeardWithin(100));

    EQUAL("an interface that is enabled is listed", List(&ClassOne, NULL, 0, &name, &is), 1);
    CHECK("by its name", is);
    CHECK("of its own device, too", List(&ClassOne, pdo, 0, &name, &is) == 1 && is);
    EQUAL("other classes are not", List(&ClassNone, NULL, DEVICE_INTERFACE_INCLUDE_NONACTIVE, &name, &is), 0);
    Of(filter)->Calls = 0;
    found = NULL;
    STATUS("an interface is opened by its name", IoGetDeviceObjectPointer(&name, FILE_READ_DATA, &file, &found), STATUS_SUCCESS);
    CHECK("which leads to the top of the device's stack", found == filter && Of(filter)->Calls > 0);
    EQUAL("without a reference string there is no file name", OpenedLength, 0);
    ObDereferenceObject(file);
    News.Expected = &second;
    IoSetDeviceInterfaceState(&second, TRUE);
    HeardWithin(2000);
    STATUS("so is one with a reference string", IoGetDeviceObjectPointer(&second, FILE_READ_DATA, &file, &found), STATUS_SUCCESS);
    CHECK("which is the file's name", OpenedLength == 10 && RtlCompareMemory(OpenedName, L"\\part", 10) == 10);
    ObDereferenceObject(file);
    CHECK("both are listed", List(&ClassOne, NULL, 0, &second, &is) == 2 && is);

    STATUS("an alias that is none is not found", IoGetDeviceInterfaceAlias(&name, &ClassTwo, &alias), STATUS_OBJECT_NAME_NOT_FOUND);
    IoRegisterDeviceInterface(pdo, &ClassTwo, NULL, &again);
    STATUS("IoGetDeviceInterfaceAlias finds the device's interface of another class", IoGetDeviceInterfaceAlias(&name, &ClassTwo, &alias),
           STATUS_SUCCESS);
    CHECK("by its name there", RtlEqualUnicodeString(&alias, &again, TRUE));
    RtlFreeUnicodeString(&alias);
    STATUS("aliases have the same reference string", IoGetDeviceInterfaceAlias(&second, &ClassTwo, &alias), STATUS_OBJECT_NAME_NOT_FOUND);
    CHECK("an interface of another class is not told of", (News.Calls = 0, IoSetDeviceInterfaceState(&again, TRUE) == STATUS_SUCCESS) &&
                                                              !HeardWithin(100));
    IoSetDeviceInterfaceState(&again, FALSE);
    RtlFreeUnicodeString(&again);

    RtlInitUnicodeString(&value, L"Kept");
    STATUS("IoOpenDeviceInterfaceRegistryKey opens a key", IoOpenDeviceInterfaceRegistryKey(&name, KEY_ALL_ACCESS, &key), STATUS_SUCCESS);
    STATUS("in which values can be kept", ZwSetValueKey(key, &value, 0, REG_DWORD, &number, 4), STATUS_SUCCESS);
    ZwClose(key);
    IoOpenDeviceInterfaceRegistryKey(&name, KEY_READ, &key);
    STATUS("for the next time", ZwQueryValueKey(key, &value, KeyValuePartialInformation, &data, sizeof data, &length), STATUS_SUCCESS);
    EQUAL("as they were", *(ULONG *)data.Head.Data, 0x1234);
    ZwClose(key);
    IoOpenDeviceInterfaceRegistryKey(&second, KEY_READ, &key);
    STATUS("each interface has a key of its own", ZwQueryValueKey(key, &value, KeyValuePartialInformation, &data, sizeof data, &length),
           STATUS_OBJECT_NAME_NOT_FOUND);
    ZwClose(key);

    News.Calls = 0;
    STATUS("a listener may ask for what is there already",
           IoRegisterPlugPlayNotification(EventCategoryDeviceInterfaceChange, PNPNOTIFY_DEVICE_INTERFACE_INCLUDE_EXISTING_INTERFACES,
                                          (PVOID)&ClassOne, TheDriver, Hear, &length, &late),
           STATUS_SUCCESS);
    Pause(50);
    CHECK("and is told of each as of an arrival", News.Calls == 2 && SameGuid(&News.Event_, &Arrival) && News.Context == &length);
    STATUS("IoUnregisterPlugPlayNotification succeeds", IoUnregisterPlugPlayNotification(late), STATUS_SUCCESS);
    KeClearEvent(&News.Event);

    News.Expected = &name;
    News.Calls = 0;
    STATUS("IoSetDeviceInterfaceState disables", IoSetDeviceInterfaceState(&name, FALSE), STATUS_SUCCESS);
    CHECK("which is told as a removal", HeardWithin(2000) && SameGuid(&News.Event_, &Removal) && News.SameName);
    EQUAL("to those that are still registered", News.Calls, 1);
    CHECK("what is disabled is not listed", List(&ClassOne, NULL, 0, &name, &is) == 1 && !is);
    STATUS("what is disabled is not disabled again", IoSetDeviceInterfaceState(&name, FALSE), STATUS_OBJECT_NAME_NOT_FOUND);
    IoSetDeviceInterfaceState(&second, FALSE);
    HeardWithin(2000);
    CHECK("what is disabled cannot be opened", !NT_SUCCESS(IoGetDeviceObjectPointer(&second, FILE_READ_DATA, &file, &found)));
    RtlInitUnicodeString(&nothing, L"\\??\\No#Such#Interface");
    STATUS("an interface that is none cannot be enabled", IoSetDeviceInterfaceState(&nothing, TRUE), STATUS_OBJECT_NAME_NOT_FOUND);
    IoUnregisterPlugPlayNotification(listener);
    News.Calls = 0;
    IoSetDeviceInterfaceState(&name, TRUE);
    Pause(100);
    EQUAL("who unregistered is told nothing", News.Calls, 0);
    IoSetDeviceInterfaceState(&name, FALSE);
    RtlFreeUnicodeString(&name);
    RtlFreeUnicodeString(&second);
    Remove(plain);
    Remove(filter);
}
