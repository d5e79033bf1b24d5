/* The registry: keys and values by handle, and by the tables of the run-time library. */
#define FAMILY "registry"
#define BREAKS "handle: ZwFlushKey: key_handle (0x00007ffc) is no handle"
#include "check.h"

#define ROOT L"\\Registry\\Machine\\Software\\JanusCheck"

/* Of Windows 2000 and later. */
typedef struct {
    ULONG NameLength;
    WCHAR Name[1];
} NAME_INFORMATION;

static ULONG Room[128];
static OBJECT_ATTRIBUTES Attributes;
static UNICODE_STRING Name, Value;

static POBJECT_ATTRIBUTES At(HANDLE root, PCWSTR name)
{
    RtlInitUnicodeString(&Name, name);
    InitializeObjectAttributes(&Attributes, &Name, OBJ_CASE_INSENSITIVE, root, NULL);
    return &Attributes;
}

static PUNICODE_STRING Named(PCWSTR name)
{
    RtlInitUnicodeString(&Value, name);
    return &Value;
}

static BOOLEAN Text(PWSTR at, ULONG bytes, PCWSTR text)
{
    UNICODE_STRING a = {(USHORT)bytes, (USHORT)bytes, at}, b;

    RtlInitUnicodeString(&b, text);
    return RtlEqualUnicodeString(&a, &b, FALSE);
}

static void Keys(HANDLE *key)
{
    HANDLE other = NULL, child = NULL;
    ULONG disposition = 0, length = 0;
    UNICODE_STRING class;
    PKEY_BASIC_INFORMATION basic = (PVOID)Room;
    PKEY_NODE_INFORMATION node = (PVOID)Room;
    PKEY_FULL_INFORMATION full = (PVOID)Room;
    NAME_INFORMATION *name = (PVOID)Room;

    RtlInitUnicodeString(&class, L"Class");
    STATUS("ZwOpenKey of what is not there", ZwOpenKey(&other, KEY_READ, At(NULL, ROOT)), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("ZwCreateKey", ZwCreateKey(key, KEY_ALL_ACCESS, At(NULL, ROOT), 0, &class, REG_OPTION_VOLATILE, &disposition), STATUS_SUCCESS);
    EQUAL("makes what is not there", disposition, REG_CREATED_NEW_KEY);
    ZwCreateKey(&other, KEY_ALL_ACCESS, At(NULL, ROOT), 0, NULL, 0, &disposition);
    EQUAL("and opens what is", disposition, REG_OPENED_EXISTING_KEY);
    ZwClose(other);
    STATUS("names are found without regard to case", ZwOpenKey(&other, KEY_READ, At(NULL, L"\\REGISTRY\\MACHINE\\SOFTWARE\\JANUSCHECK")), STATUS_SUCCESS);
    ZwClose(other);
    STATUS("a key below another's handle", ZwCreateKey(&child, KEY_ALL_ACCESS, At(*key, L"Child"), 0, NULL, 0, NULL), STATUS_SUCCESS);
    STATUS("a path below no key", ZwCreateKey(&other, KEY_ALL_ACCESS, At(*key, L"No\\Way"), 0, NULL, 0, NULL), STATUS_OBJECT_NAME_NOT_FOUND);
    ZwCreateKey(&other, KEY_ALL_ACCESS, At(*key, L"Another"), 0, NULL, 0, NULL);
    ZwClose(other);
    STATUS("KeyBasicInformation", ZwQueryKey(*key, KeyBasicInformation, basic, sizeof Room, &length), STATUS_SUCCESS);
    CHECK("is the key's own name", Text(basic->Name, basic->NameLength, L"JanusCheck"));
    EQUAL("and so many bytes", length, FIELD_OFFSET(KEY_BASIC_INFORMATION, Name) + 20);
    STATUS("KeyNodeInformation", ZwQueryKey(*key, KeyNodeInformation, node, sizeof Room, &length), STATUS_SUCCESS);
    CHECK("has the class behind the name", node->ClassLength == 10 && Text((PWSTR)((PUCHAR)node + node->ClassOffset), 10, L"Class"));
    STATUS("KeyFullInformation", ZwQueryKey(*key, KeyFullInformation, full, sizeof Room, &length), STATUS_SUCCESS);
    CHECK("counts keys and the longest name", full->SubKeys == 2 && full->MaxNameLen == 14);
    CHECK("and values", full->Values == 0 && full->MaxValueDataLen == 0);
    STATUS("KeyNameInformation", ZwQueryKey(*key, KeyNameInformation, name, sizeof Room, &length), STATUS_SUCCESS);
    CHECK("is the full path", Text(name->Name, name->NameLength, ROOT));
    STATUS("a class that is none", ZwQueryKey(*key, (KEY_INFORMATION_CLASS)99, Room, sizeof Room, &length), STATUS_INVALID_PARAMETER);
    STATUS("less room than the fixed part", ZwQueryKey(*key, KeyBasicInformation, Room, 8, &length), STATUS_BUFFER_TOO_SMALL);
    EQUAL("the length is told all the same", length, FIELD_OFFSET(KEY_BASIC_INFORMATION, Name) + 20);
    STATUS("less room than the name", ZwQueryKey(*key, KeyBasicInformation, Room, FIELD_OFFSET(KEY_BASIC_INFORMATION, Name) + 4, &length), STATUS_BUFFER_OVERFLOW);
    CHECK("fills the fixed part", basic->NameLength == 20);
    STATUS("ZwEnumerateKey", ZwEnumerateKey(*key, 0, KeyBasicInformation, basic, sizeof Room, &length), STATUS_SUCCESS);
    CHECK("goes in the order of names", Text(basic->Name, basic->NameLength, L"Another"));
    ZwEnumerateKey(*key, 1, KeyBasicInformation, basic, sizeof Room, &length);
    CHECK("one after the other", Text(basic->Name, basic->NameLength, L"Child"));
    STATUS("beyond the last key", ZwEnumerateKey(*key, 2, KeyBasicInformation, basic, sizeof Room, &length), STATUS_NO_MORE_ENTRIES);
    STATUS("a key with keys below it cannot be deleted", ZwDeleteKey(*key), STATUS_CANNOT_DELETE);
    STATUS("ZwDeleteKey", ZwDeleteKey(child), STATUS_SUCCESS);
    STATUS("a deleted key is gone for its handle", ZwQueryKey(child, KeyBasicInformation, Room, sizeof Room, &length), STATUS_KEY_DELETED);
    ZwClose(child);
    STATUS("and for its name", ZwOpenKey(&other, KEY_READ, At(*key, L"Child")), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("ZwFlushKey", ZwFlushKey(*key), STATUS_SUCCESS);
    STATUS("a handle that is none", ZwFlushKey((HANDLE)0x7FFC), STATUS_INVALID_HANDLE);
}

static void Values(HANDLE key)
{
    PKEY_VALUE_BASIC_INFORMATION basic = (PVOID)Room;
    PKEY_VALUE_FULL_INFORMATION full = (PVOID)Room;
    PKEY_VALUE_PARTIAL_INFORMATION partial = (PVOID)Room;
    ULONG dword = 0x12345678, length = 0;

    STATUS("ZwSetValueKey", ZwSetValueKey(key, Named(L"Number"), 0, REG_DWORD, &dword, sizeof dword), STATUS_SUCCESS);
    STATUS("KeyValuePartialInformation", ZwQueryValueKey(key, Named(L"number"), KeyValuePartialInformation, partial, sizeof Room, &length), STATUS_SUCCESS);
    CHECK("is type and data", partial->Type == REG_DWORD && partial->DataLength == 4 && *(PULONG)partial->Data == dword);
    EQUAL("with so many bytes", length, FIELD_OFFSET(KEY_VALUE_PARTIAL_INFORMATION, Data) + 4);
    STATUS("KeyValueBasicInformation", ZwQueryValueKey(key, Named(L"NUMBER"), KeyValueBasicInformation, basic, sizeof Room, &length), STATUS_SUCCESS);
    CHECK("is type and name as it was set", basic->Type == REG_DWORD && Text(basic->Name, basic->NameLength, L"Number"));
    STATUS("KeyValueFullInformation", ZwQueryValueKey(key, Named(L"Number"), KeyValueFullInformation, full, sizeof Room, &length), STATUS_SUCCESS);
    CHECK("is name and data", Text(full->Name, full->NameLength, L"Number") && *(PULONG)((PUCHAR)full + full->DataOffset) == dword && full->DataLength == 4);
    STATUS("a value's class that is none", ZwQueryValueKey(key, Named(L"Number"), (KEY_VALUE_INFORMATION_CLASS)99, Room, sizeof Room, &length),
           STATUS_INVALID_PARAMETER);
    STATUS("a value that is none", ZwQueryValueKey(key, Named(L"None"), KeyValuePartialInformation, Room, sizeof Room, &length), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("no room for the fixed part of a value", ZwQueryValueKey(key, Named(L"Number"), KeyValuePartialInformation, Room, 4, &length), STATUS_BUFFER_TOO_SMALL);
    EQUAL("tells what it takes", length, FIELD_OFFSET(KEY_VALUE_PARTIAL_INFORMATION, Data) + 4);
    STATUS("no room for the data", ZwQueryValueKey(key, Named(L"Number"), KeyValuePartialInformation, Room, 14, &length), STATUS_BUFFER_OVERFLOW);
    dword = 5;
    ZwSetValueKey(key, Named(L"Number"), 0, REG_BINARY, &dword, 3);
    ZwQueryValueKey(key, Named(L"Number"), KeyValuePartialInformation, partial, sizeof Room, &length);
    CHECK("setting again replaces type and data", partial->Type == REG_BINARY && partial->DataLength == 3);
    ZwSetValueKey(key, Named(L""), 0, REG_SZ, L"default", 16);
    ZwQueryValueKey(key, Named(L""), KeyValuePartialInformation, partial, sizeof Room, &length);
    CHECK("the default value has no name", partial->DataLength == 16 && Text((PWSTR)partial->Data, 14, L"default"));
    STATUS("ZwEnumerateValueKey", ZwEnumerateValueKey(key, 0, KeyValueBasicInformation, basic, sizeof Room, &length), STATUS_SUCCESS);
    CHECK("goes through the values", Text(basic->Name, basic->NameLength, L"Number"));
    STATUS("beyond the last value", ZwEnumerateValueKey(key, 2, KeyValueBasicInformation, basic, sizeof Room, &length), STATUS_NO_MORE_ENTRIES);
    STATUS("ZwDeleteValueKey", ZwDeleteValueKey(key, Named(L"")), STATUS_SUCCESS);
    STATUS("a value is deleted once", ZwDeleteValueKey(key, Named(L"")), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("a value may be empty", ZwSetValueKey(key, Named(L"Empty"), 0, REG_NONE, NULL, 0), STATUS_SUCCESS);
    ZwQueryValueKey(key, Named(L"Empty"), KeyValuePartialInformation, partial, sizeof Room, &length);
    CHECK("and is told as such", partial->Type == REG_NONE && partial->DataLength == 0);
}

static ULONG Calls, SeenType, SeenLength;
static PVOID SeenContext, SeenEntry;
static WCHAR SeenName[16], SeenText[16];
static NTSTATUS Answer;

static NTSTATUS NTAPI Routine(PWSTR name, ULONG type, PVOID data, ULONG length, PVOID context, PVOID entry)
{
    Calls++;
    SeenType = type;
    SeenLength = length;
    SeenContext = context;
    SeenEntry = entry;
    RtlZeroMemory(SeenText, sizeof SeenText);
    RtlZeroMemory(SeenName, sizeof SeenName);
    RtlCopyMemory(SeenName, name, wcslen(name) * 2);
    if (data)
        RtlCopyMemory(SeenText, data, length < sizeof SeenText ? length : sizeof SeenText - 2);
    return Answer;
}

static RTL_QUERY_REGISTRY_TABLE Table[4];

static NTSTATUS Query(ULONG flags, PCWSTR name, PVOID entry, ULONG type, PVOID fallback, ULONG length)
{
    RtlZeroMemory(Table, sizeof Table);
    Table[0].QueryRoutine = flags & RTL_QUERY_REGISTRY_DIRECT ? NULL : Routine;
    Table[0].Flags = flags;
    Table[0].Name = (PWSTR)name;
    Table[0].EntryContext = entry;
    Table[0].DefaultType = type;
    Table[0].DefaultData = fallback;
    Table[0].DefaultLength = length;
    Calls = 0;
    return RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE, ROOT, Table, &Calls, NULL);
}

static void Tables(HANDLE key)
{
    ULONG number = 0, three = 3, buffer[8];
    UNICODE_STRING text = {0, 0, NULL}, list[3] = {{0, 0, NULL}, {0, 0, NULL}, {0, 0, NULL}};
    WCHAR room[8];
    HANDLE sub;
    UCHAR bytes[12] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

    STATUS("RtlCheckRegistryKey of what is there", RtlCheckRegistryKey(RTL_REGISTRY_ABSOLUTE, ROOT), STATUS_SUCCESS);
    STATUS("RtlCheckRegistryKey of what is not", RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, L"NoSuchService"), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("RtlCheckRegistryKey by handle", RtlCheckRegistryKey(RTL_REGISTRY_HANDLE, (PWSTR)key), STATUS_SUCCESS);
    STATUS("RtlWriteRegistryValue", RtlWriteRegistryValue(RTL_REGISTRY_ABSOLUTE, ROOT, L"Text", REG_SZ, L"some", 10), STATUS_SUCCESS);
    RtlWriteRegistryValue(RTL_REGISTRY_HANDLE, (PWSTR)key, L"Dword", REG_DWORD, &three, 4);
    RtlWriteRegistryValue(RTL_REGISTRY_HANDLE, (PWSTR)key, L"Multi", REG_MULTI_SZ, L"one\0two\0", 18);
    RtlWriteRegistryValue(RTL_REGISTRY_HANDLE, (PWSTR)key, L"Expand", REG_EXPAND_SZ, L"%SystemRoot%\\x", 30);
    RtlWriteRegistryValue(RTL_REGISTRY_HANDLE, (PWSTR)key, L"Binary", REG_BINARY, bytes, 12);
    STATUS("RtlCreateRegistryKey", RtlCreateRegistryKey(RTL_REGISTRY_HANDLE | 0, (PWSTR)key), STATUS_SUCCESS);
    STATUS("RtlQueryRegistryValues calls the routine", Query(0, L"Text", &number, REG_NONE, NULL, 0), STATUS_SUCCESS);
    CHECK("once, with name, type and data", Calls == 1 && SeenType == REG_SZ && SeenLength == 10 && SeenName[0] == 'T' && SeenText[3] == 'e');
    CHECK("and both contexts", SeenContext == &Calls && SeenEntry == &number);
    Answer = STATUS_ACCESS_DENIED;
    STATUS("what the routine answers ends the query", Query(0, L"Text", NULL, REG_NONE, NULL, 0), STATUS_ACCESS_DENIED);
    Answer = STATUS_SUCCESS;
    STATUS("a value that is not there is passed over", Query(0, L"None", NULL, REG_NONE, NULL, 0), STATUS_SUCCESS);
    EQUAL("without a call", Calls, 0);
    STATUS("unless it is required", Query(RTL_QUERY_REGISTRY_REQUIRED, L"None", NULL, REG_NONE, NULL, 0), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("or has a default", Query(0, L"None", NULL, REG_SZ, L"def", 0), STATUS_SUCCESS);
    CHECK("which the routine gets", Calls == 1 && SeenType == REG_SZ && SeenText[0] == 'd' && SeenLength == 8);
    Query(0, L"Multi", NULL, REG_NONE, NULL, 0);
    CHECK("REG_MULTI_SZ is a call for each string", Calls == 2 && SeenType == REG_SZ && SeenText[0] == 't');
    Query(RTL_QUERY_REGISTRY_NOEXPAND, L"Multi", NULL, REG_NONE, NULL, 0);
    CHECK("or one with NOEXPAND", Calls == 1 && SeenType == REG_MULTI_SZ && SeenLength == 18);
    Query(0, L"Expand", NULL, REG_NONE, NULL, 0);
    CHECK("REG_EXPAND_SZ is expanded", SeenType == REG_SZ && SeenText[0] != '%' && SeenText[1] == ':');
    Query(RTL_QUERY_REGISTRY_NOEXPAND, L"Expand", NULL, REG_NONE, NULL, 0);
    CHECK("or not with NOEXPAND", SeenType == REG_EXPAND_SZ && SeenText[0] == '%');
    Query(RTL_QUERY_REGISTRY_NOVALUE, NULL, NULL, REG_NONE, NULL, 0);
    CHECK("NOVALUE calls without a value", Calls == 1 && SeenType == REG_NONE && SeenLength == 0);
    Query(0, NULL, NULL, REG_NONE, NULL, 0);
    CHECK("an entry without a name gets every value", Calls >= 7);
    STATUS("DIRECT stores a number", Query(RTL_QUERY_REGISTRY_DIRECT, L"Dword", &number, REG_NONE, NULL, 0), STATUS_SUCCESS);
    EQUAL("as it is", number, 3);
    three = 77;
    Query(RTL_QUERY_REGISTRY_DIRECT, L"None", &number, REG_DWORD, &three, 4);
    EQUAL("DIRECT stores a default", number, 77);
    STATUS("DIRECT allocates for text", Query(RTL_QUERY_REGISTRY_DIRECT, L"Text", &text, REG_NONE, NULL, 0), STATUS_SUCCESS);
    CHECK("the string and its NUL", text.Buffer && text.Length == 8 && text.MaximumLength == 10 && text.Buffer[3] == 'e' && text.Buffer[4] == 0);
    ExFreePool(text.Buffer);
    text.Buffer = room;
    text.Length = 0;
    text.MaximumLength = sizeof room;
    Query(RTL_QUERY_REGISTRY_DIRECT, L"Text", &text, REG_NONE, NULL, 0);
    CHECK("or uses what is there", text.Buffer == room && text.Length == 8 && text.MaximumLength == sizeof room);
    text.MaximumLength = 4;
    STATUS("which must be large enough", Query(RTL_QUERY_REGISTRY_DIRECT, L"Text", &text, REG_NONE, NULL, 0), STATUS_BUFFER_TOO_SMALL);
    Query(RTL_QUERY_REGISTRY_DIRECT, L"Multi", list, REG_NONE, NULL, 0);
    CHECK("DIRECT spreads REG_MULTI_SZ over strings", list[0].Length == 6 && list[1].Length == 6 && list[1].Buffer[0] == 't' && !list[2].Buffer);
    ExFreePool(list[0].Buffer);
    ExFreePool(list[1].Buffer);
    buffer[0] = (ULONG)-(LONG)sizeof buffer;
    STATUS("DIRECT stores what is longer in a buffer that says how large it is", Query(RTL_QUERY_REGISTRY_DIRECT, L"Binary", buffer, REG_NONE, NULL, 0),
           STATUS_SUCCESS);
    EQUAL("a negative length asks for the data alone", RtlCompareMemory(buffer, bytes, 12), 12);
    buffer[0] = sizeof buffer;
    Query(RTL_QUERY_REGISTRY_DIRECT, L"Binary", buffer, REG_NONE, NULL, 0);
    CHECK("a positive one for length and type before it", buffer[0] == 12 && buffer[1] == REG_BINARY && RtlCompareMemory(&buffer[2], bytes, 12) == 12);
    STATUS("DIRECT wants a name", Query(RTL_QUERY_REGISTRY_DIRECT, NULL, &number, REG_NONE, NULL, 0), STATUS_INVALID_PARAMETER);
    Query(RTL_QUERY_REGISTRY_DELETE, L"Binary", NULL, REG_NONE, NULL, 0);
    STATUS("DELETE deletes behind the call", Query(RTL_QUERY_REGISTRY_REQUIRED, L"Binary", NULL, REG_NONE, NULL, 0), STATUS_OBJECT_NAME_NOT_FOUND);
    ZwCreateKey(&sub, KEY_ALL_ACCESS, At(key, L"Sub"), 0, NULL, 0, NULL);
    RtlWriteRegistryValue(RTL_REGISTRY_HANDLE, (PWSTR)sub, L"Inner", REG_DWORD, &three, 4);
    RtlZeroMemory(Table, sizeof Table);
    Table[0].Flags = RTL_QUERY_REGISTRY_SUBKEY;
    Table[0].Name = L"Sub";
    Table[1].Flags = RTL_QUERY_REGISTRY_DIRECT | RTL_QUERY_REGISTRY_REQUIRED;
    Table[1].Name = L"Inner";
    Table[1].EntryContext = &number;
    Table[2].Flags = RTL_QUERY_REGISTRY_TOPKEY | RTL_QUERY_REGISTRY_DIRECT | RTL_QUERY_REGISTRY_REQUIRED;
    Table[2].Name = L"Dword";
    Table[2].EntryContext = &buffer[0];
    number = buffer[0] = 0;
    STATUS("SUBKEY and TOPKEY go down and up", RtlQueryRegistryValues(RTL_REGISTRY_HANDLE, (PWSTR)key, Table, NULL, NULL), STATUS_SUCCESS);
    CHECK("and find what lies there", number == 77 && buffer[0] == 3);
    Table[0].Name = L"NoSub";
    STATUS("a sub-key that is none", RtlQueryRegistryValues(RTL_REGISTRY_HANDLE, (PWSTR)key, Table, NULL, NULL), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("a key that is none", RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE, ROOT L"None", Table, NULL, NULL), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("unless it is optional", RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE | RTL_REGISTRY_OPTIONAL, ROOT L"None", Table, NULL, NULL), STATUS_SUCCESS);
    STATUS("RtlDeleteRegistryValue", RtlDeleteRegistryValue(RTL_REGISTRY_ABSOLUTE, ROOT, L"Text"), STATUS_SUCCESS);
    STATUS("of what is gone", RtlDeleteRegistryValue(RTL_REGISTRY_ABSOLUTE, ROOT, L"Text"), STATUS_OBJECT_NAME_NOT_FOUND);
    ZwDeleteKey(sub);
    ZwClose(sub);
}

static void Checks(void)
{
    HANDLE key = NULL;

    Keys(&key);
    Values(key);
    Tables(key);
    ZwClose(key);
}
