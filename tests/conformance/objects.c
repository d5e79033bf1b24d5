/* Object manager: names, directories, symbolic links, handles, references. */
#define FAMILY "objects"
#define BREAKS "handle: ZwClose: handle ("
#include "check.h"

NTSYSAPI NTSTATUS NTAPI ObReferenceObjectByName(PUNICODE_STRING, ULONG, PACCESS_STATE, ACCESS_MASK, POBJECT_TYPE, KPROCESSOR_MODE, PVOID, PVOID *);
NTSYSAPI NTSTATUS NTAPI ObOpenObjectByName(POBJECT_ATTRIBUTES, POBJECT_TYPE, KPROCESSOR_MODE, PACCESS_STATE, ACCESS_MASK, PVOID, PHANDLE);
NTSYSAPI NTSTATUS NTAPI ZwOpenDirectoryObject(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES);
NTSYSAPI NTSTATUS NTAPI ZwQueryDirectoryObject(HANDLE, PVOID, ULONG, BOOLEAN, BOOLEAN, PULONG, PULONG);
NTSYSAPI NTSTATUS NTAPI ZwCreateSymbolicLinkObject(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, PUNICODE_STRING);
NTSYSAPI NTSTATUS NTAPI NtClose(HANDLE);

typedef struct {
    UNICODE_STRING Name, TypeName;
} ENTRY;

static OBJECT_ATTRIBUTES Attributes;
static UNICODE_STRING Name;

static POBJECT_ATTRIBUTES At(HANDLE root, PCWSTR name)
{
    RtlInitUnicodeString(&Name, name);
    InitializeObjectAttributes(&Attributes, &Name, OBJ_CASE_INSENSITIVE, root, NULL);
    return &Attributes;
}

/* The type that the kernel's variable of this name holds; the import libraries know these variables in two ways. */
static POBJECT_TYPE TypeOf(PCWSTR variable)
{
    UNICODE_STRING string;
    POBJECT_TYPE *at;

    RtlInitUnicodeString(&string, variable);
    at = MmGetSystemRoutineAddress(&string);
    return at ? *at : NULL;
}

static BOOLEAN Is(PUNICODE_STRING string, PCWSTR text)
{
    UNICODE_STRING other;

    RtlInitUnicodeString(&other, text);
    return RtlEqualUnicodeString(string, &other, TRUE);
}

static void Handles(void)
{
    HANDLE event = NULL, other = NULL;
    PVOID object = NULL, again = NULL;
    OBJECT_HANDLE_INFORMATION information;
    LONG before;

    RtlInitUnicodeString(&Name, L"\\BaseNamedObjects\\JanusEvent");
    object = IoCreateNotificationEvent(&Name, &event);
    CHECK("IoCreateNotificationEvent gives event and handle", object && event);
    KeClearEvent(object);
    CHECK("handles are multiples of 4", event && ((ULONG)event & 3) == 0);
    STATUS("ObReferenceObjectByHandle", ObReferenceObjectByHandle(event, EVENT_MODIFY_STATE, TypeOf(L"ExEventObjectType"), KernelMode, &object, &information),
           STATUS_SUCCESS);
    EQUAL("tells the access that the handle has", information.GrantedAccess & EVENT_MODIFY_STATE, EVENT_MODIFY_STATE);
    CHECK("gives the event itself", KeReadStateEvent(object) == 0 && KeSetEvent(object, 0, FALSE) == 0 && KeReadStateEvent(object) != 0);
    STATUS("a type that is another is refused", ObReferenceObjectByHandle(event, 0, TypeOf(L"IoFileObjectType"), KernelMode, &again, NULL),
           STATUS_OBJECT_TYPE_MISMATCH);
    STATUS("any type will do when none is asked for", ObReferenceObjectByHandle(event, 0, NULL, KernelMode, &again, NULL), STATUS_SUCCESS);
    CHECK("each time the same object", again == object);
    ObDereferenceObject(again);
    before = ObReferenceObject(object);
    EQUAL("ObReferenceObject counts up", ObReferenceObject(object), before + 1);
    EQUAL("ObDereferenceObject counts down", ObDereferenceObject(object), before);
    ObDereferenceObject(object);
    STATUS("ObReferenceObjectByPointer", ObReferenceObjectByPointer(object, 0, TypeOf(L"ExEventObjectType"), KernelMode), STATUS_SUCCESS);
    ObDereferenceObject(object);
    STATUS("ObReferenceObjectByPointer of another type", ObReferenceObjectByPointer(object, 0, TypeOf(L"IoFileObjectType"), KernelMode), STATUS_OBJECT_TYPE_MISMATCH);
    STATUS("ObOpenObjectByPointer", ObOpenObjectByPointer(object, 0, NULL, EVENT_ALL_ACCESS, TypeOf(L"ExEventObjectType"), KernelMode, &other), STATUS_SUCCESS);
    CHECK("makes a handle of its own", other && other != event);
    STATUS("ZwClose", ZwClose(event), STATUS_SUCCESS);
    STATUS("ZwClose of what is closed", ZwClose(event), STATUS_INVALID_HANDLE);
    STATUS("and the other handle lives on", ObReferenceObjectByHandle(other, 0, TypeOf(L"ExEventObjectType"), KernelMode, &again, NULL), STATUS_SUCCESS);
    ObDereferenceObject(again);
    STATUS("NtClose closes, too", NtClose(other), STATUS_SUCCESS);
    CHECK("the pointer keeps the object when all handles are closed", KeReadStateEvent(object) != 0);
    ObDereferenceObject(object);
    STATUS("ObReferenceObjectByHandle of no handle", ObReferenceObjectByHandle((HANDLE)0x7FFC, 0, NULL, KernelMode, &object, NULL), STATUS_INVALID_HANDLE);
    CHECK("and then there is no object", !object);
    STATUS("the current thread is an object", ObReferenceObjectByHandle((HANDLE)-2, 0, TypeOf(L"PsThreadType"), KernelMode, &object, NULL), STATUS_SUCCESS);
    CHECK("that is the running one", object == (PVOID)KeGetCurrentThread());
    ObDereferenceObject(object);
}

static void Access(void)
{
    HANDLE full, event;
    PVOID object;

    RtlInitUnicodeString(&Name, L"\\BaseNamedObjects\\JanusAccess");
    object = IoCreateNotificationEvent(&Name, &full);
    ObOpenObjectByPointer(object, 0, NULL, SYNCHRONIZE, TypeOf(L"ExEventObjectType"), KernelMode, &event);
    STATUS("user mode gets no more than the handle's access", ObReferenceObjectByHandle(event, EVENT_MODIFY_STATE, TypeOf(L"ExEventObjectType"), UserMode, &object, NULL),
           STATUS_ACCESS_DENIED);
    STATUS("kernel mode does", ObReferenceObjectByHandle(event, EVENT_MODIFY_STATE, TypeOf(L"ExEventObjectType"), KernelMode, &object, NULL), STATUS_SUCCESS);
    ObDereferenceObject(object);
    ZwClose(event);
    ZwClose(full);
}

static void Directories(void)
{
    HANDLE directory = NULL, inner = NULL, link = NULL, twin = NULL;
    ULONG context = 0, length = 0, room[64];
    ENTRY *entry = (PVOID)room;

    STATUS("ZwCreateDirectoryObject", ZwCreateDirectoryObject(&directory, DIRECTORY_ALL_ACCESS, At(NULL, L"\\JanusObjects")), STATUS_SUCCESS);
    STATUS("a name that is taken", ZwCreateDirectoryObject(&twin, DIRECTORY_ALL_ACCESS, At(NULL, L"\\janusobjects")), STATUS_OBJECT_NAME_COLLISION);
    STATUS("ZwOpenDirectoryObject without regard to case", ZwOpenDirectoryObject(&twin, DIRECTORY_QUERY, At(NULL, L"\\JANUSOBJECTS")), STATUS_SUCCESS);
    ZwClose(twin);
    STATUS("an empty directory has no entries", ZwQueryDirectoryObject(directory, room, sizeof room, TRUE, TRUE, &context, &length), STATUS_NO_MORE_ENTRIES);
    STATUS("a name below a directory's handle", ZwCreateDirectoryObject(&inner, DIRECTORY_ALL_ACCESS, At(directory, L"Inner")), STATUS_SUCCESS);
    RtlInitUnicodeString(&Name, L"\\Device\\Null");
    {
        UNICODE_STRING target = Name;

        STATUS("ZwCreateSymbolicLinkObject", ZwCreateSymbolicLinkObject(&link, SYMBOLIC_LINK_ALL_ACCESS, At(directory, L"Link"), &target), STATUS_SUCCESS);
    }
    STATUS("ZwQueryDirectoryObject gives one", ZwQueryDirectoryObject(directory, room, sizeof room, TRUE, TRUE, &context, &length), STATUS_SUCCESS);
    CHECK("with name and type", Is(&entry->Name, L"Inner") && Is(&entry->TypeName, L"Directory"));
    EQUAL("and where to go on", context, 1);
    STATUS("the next", ZwQueryDirectoryObject(directory, room, sizeof room, TRUE, FALSE, &context, &length), STATUS_SUCCESS);
    CHECK("is the link", Is(&entry->Name, L"Link") && Is(&entry->TypeName, L"SymbolicLink"));
    STATUS("and no more", ZwQueryDirectoryObject(directory, room, sizeof room, TRUE, FALSE, &context, &length), STATUS_NO_MORE_ENTRIES);
    STATUS("all at once", ZwQueryDirectoryObject(directory, room, sizeof room, FALSE, TRUE, &context, &length), STATUS_SUCCESS);
    CHECK("end in an empty pair", context == 2 && Is(&entry[1].Name, L"Link") && !entry[2].Name.Buffer && entry[2].Name.Length == 0);
    STATUS("a buffer for none", ZwQueryDirectoryObject(directory, room, 20, TRUE, TRUE, &context, &length), STATUS_BUFFER_TOO_SMALL);
    CHECK("says what it takes", length > 20 && length < sizeof room);
    STATUS("a directory that is not on the way", ZwCreateDirectoryObject(&twin, 0, At(NULL, L"\\NoSuch\\Name")), STATUS_OBJECT_PATH_NOT_FOUND);
    STATUS("a name without a root", ZwOpenDirectoryObject(&twin, 0, At(NULL, L"NoRoot")), STATUS_OBJECT_PATH_SYNTAX_BAD);
    STATUS("a directory that is none", ZwOpenDirectoryObject(&twin, 0, At(NULL, L"\\NoSuchDirectory")), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("a link is no directory", ZwOpenDirectoryObject(&twin, 0, At(NULL, L"\\Device\\PhysicalMemory")), STATUS_OBJECT_TYPE_MISMATCH);
    ZwClose(link);
    ZwClose(inner);
    ZwClose(directory);
    STATUS("a name goes with the last handle", ZwOpenDirectoryObject(&twin, DIRECTORY_QUERY, At(NULL, L"\\JanusObjects")), STATUS_OBJECT_NAME_NOT_FOUND);
}

static void Permanent(void)
{
    HANDLE directory = NULL, again = NULL;

    At(NULL, L"\\JanusPermanent");
    Attributes.Attributes |= OBJ_PERMANENT;
    ZwCreateDirectoryObject(&directory, DIRECTORY_ALL_ACCESS, &Attributes);
    ZwClose(directory);
    STATUS("OBJ_PERMANENT keeps a name without handles", ZwOpenDirectoryObject(&again, DIRECTORY_QUERY, At(NULL, L"\\JanusPermanent")), STATUS_SUCCESS);
    STATUS("ZwMakeTemporaryObject", ZwMakeTemporaryObject(again), STATUS_SUCCESS);
    ZwClose(again);
    STATUS("lets it go with the last", ZwOpenDirectoryObject(&again, DIRECTORY_QUERY, At(NULL, L"\\JanusPermanent")), STATUS_OBJECT_NAME_NOT_FOUND);
    At(NULL, L"\\JanusPermanent");
    Attributes.Attributes |= OBJ_OPENIF;
    STATUS("OBJ_OPENIF makes what is not there", ZwCreateDirectoryObject(&directory, DIRECTORY_ALL_ACCESS, &Attributes), STATUS_SUCCESS);
    STATUS("and opens what is", ZwCreateDirectoryObject(&again, DIRECTORY_ALL_ACCESS, &Attributes), STATUS_OBJECT_NAME_EXISTS);
    ZwClose(again);
    ZwClose(directory);
}

static void Links(void)
{
    UNICODE_STRING link, target, read = {0, 0, NULL};
    WCHAR room[32];
    HANDLE handle = NULL;
    ULONG length = 0;

    RtlInitUnicodeString(&link, L"\\DosDevices\\JanusLink");
    RtlInitUnicodeString(&target, L"\\Device\\JanusTarget");
    STATUS("IoCreateSymbolicLink", IoCreateSymbolicLink(&link, &target), STATUS_SUCCESS);
    STATUS("a link that is there", IoCreateSymbolicLink(&link, &target), STATUS_OBJECT_NAME_COLLISION);
    STATUS("the directory of DOS devices has two names", ZwOpenSymbolicLinkObject(&handle, GENERIC_READ, At(NULL, L"\\??\\januslink")), STATUS_SUCCESS);
    STATUS("ZwQuerySymbolicLinkObject without room", ZwQuerySymbolicLinkObject(handle, &read, &length), STATUS_BUFFER_TOO_SMALL);
    CHECK("says how much", length == target.Length || length == target.Length + sizeof(WCHAR));
    read.Buffer = room;
    read.MaximumLength = sizeof room;
    STATUS("ZwQuerySymbolicLinkObject", ZwQuerySymbolicLinkObject(handle, &read, NULL), STATUS_SUCCESS);
    CHECK("reads the target as it was given", RtlEqualUnicodeString(&read, &target, FALSE));
    ZwClose(handle);
    STATUS("IoDeleteSymbolicLink", IoDeleteSymbolicLink(&link), STATUS_SUCCESS);
    STATUS("once only", IoDeleteSymbolicLink(&link), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("a directory is no link", ZwOpenSymbolicLinkObject(&handle, GENERIC_READ, At(NULL, L"\\Device")), STATUS_OBJECT_TYPE_MISMATCH);
}

static void Names(void)
{
    ULONG room[64], length = 0;
    POBJECT_NAME_INFORMATION name = (PVOID)room;
    UNICODE_STRING device_name;
    PDEVICE_OBJECT device = NULL, found = NULL;
    PDRIVER_OBJECT driver = NULL;
    HANDLE handle = NULL;

    RtlInitUnicodeString(&device_name, L"\\Device\\JanusNamed");
    IoCreateDevice(TheDriver, 0, &device_name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    STATUS("ObQueryNameString", ObQueryNameString(device, name, sizeof room, &length), STATUS_SUCCESS);
    CHECK("gives the full name and its NUL", RtlEqualUnicodeString(&name->Name, &device_name, FALSE) && name->Name.MaximumLength == name->Name.Length + 2);
    EQUAL("and how much that is", length, sizeof *name + device_name.Length + 2);
    STATUS("ObQueryNameString without room", ObQueryNameString(device, name, 10, &length), STATUS_INFO_LENGTH_MISMATCH);
    EQUAL("says what it takes as well", length, sizeof *name + device_name.Length + 2);
    STATUS("ObQueryNameString of what has no name", ObQueryNameString(KeGetCurrentThread(), name, sizeof room, &length), STATUS_SUCCESS);
    CHECK("is an empty string without a buffer", name->Name.Length == 0 && !name->Name.Buffer);
    STATUS("ObReferenceObjectByName of a device", ObReferenceObjectByName(&device_name, OBJ_CASE_INSENSITIVE, NULL, 0, NULL, KernelMode, NULL, (PVOID *)&found),
           STATUS_SUCCESS);
    CHECK("is that device", found == device);
    ObDereferenceObject(found);
    STATUS("of another type", ObReferenceObjectByName(&device_name, 0, NULL, 0, TypeOf(L"IoDriverObjectType"), KernelMode, NULL, (PVOID *)&found),
           STATUS_OBJECT_TYPE_MISMATCH);
    STATUS("a driver object has a name", ObReferenceObjectByName(&TheDriver->DriverName, 0, NULL, 0, TypeOf(L"IoDriverObjectType"), KernelMode, NULL, (PVOID *)&driver),
           STATUS_SUCCESS);
    CHECK("which leads to it", driver == TheDriver);
    ObDereferenceObject(driver);
    STATUS("ObOpenObjectByName", ObOpenObjectByName(At(NULL, L"\\Driver"), NULL, KernelMode, NULL, 0, NULL, &handle), STATUS_SUCCESS);
    ZwClose(handle);
    STATUS("ObOpenObjectByName of nothing", ObOpenObjectByName(At(NULL, L"\\Driver\\None"), NULL, KernelMode, NULL, 0, NULL, &handle), STATUS_OBJECT_NAME_NOT_FOUND);
    IoDeleteDevice(device);
    STATUS("a deleted device's name is free", ObReferenceObjectByName(&device_name, 0, NULL, 0, NULL, KernelMode, NULL, (PVOID *)&found),
           STATUS_OBJECT_NAME_NOT_FOUND);
}

static void Checks(void)
{
    Handles();
    Access();
    Directories();
    Permanent();
    Links();
    Names();
}
