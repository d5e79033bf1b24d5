/*
 * unloads: on a thread of its own, unloads every driver whose service's name begins with "leave-", then loads three that lie beside it.
 *
 * Shows: what drivers that are gone left behind, and who comes after them.
 */
#include <ntifs.h>

#define SERVICES L"\\Registry\\Machine\\System\\CurrentControlSet\\Services"

static WCHAR Room[128];
static UNICODE_STRING Path;

static VOID PathOf(const WCHAR *name, ULONG bytes)
{
    UNICODE_STRING last;

    RtlInitEmptyUnicodeString(&Path, Room, sizeof Room);
    RtlAppendUnicodeToString(&Path, SERVICES L"\\");
    last.Buffer = (PWSTR)name;
    last.Length = last.MaximumLength = (USHORT)bytes;
    RtlAppendUnicodeStringToString(&Path, &last);
}

static VOID UnloadAll(void)
{
    static UCHAR room[512];
    KEY_BASIC_INFORMATION *key = (KEY_BASIC_INFORMATION *)room;
    UNICODE_STRING name, wanted, begins;
    OBJECT_ATTRIBUTES attributes;
    HANDLE services;
    ULONG index, length;

    RtlInitUnicodeString(&name, SERVICES);
    RtlInitUnicodeString(&wanted, L"leave-");
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    if (!NT_SUCCESS(ZwOpenKey(&services, KEY_READ, &attributes)))
        return;
    for (index = 0; NT_SUCCESS(ZwEnumerateKey(services, index, KeyBasicInformation, key, sizeof room, &length)); index++) {
        begins.Buffer = key->Name;
        begins.Length = begins.MaximumLength = (USHORT)key->NameLength;
        if (RtlPrefixUnicodeString(&wanted, &begins, TRUE)) {
            PathOf(key->Name, key->NameLength);
            DbgPrint("unloads: %wZ: 0x%08x\n", &Path, ZwUnloadDriver(&Path));
        }
    }
    ZwClose(services);
}

static VOID Load(PCWSTR name, PCWSTR image)
{
    UNICODE_STRING service, text;
    ULONG type = 1;

    RtlInitUnicodeString(&service, name);
    RtlInitUnicodeString(&text, image);
    RtlCreateRegistryKey(RTL_REGISTRY_SERVICES, (PWSTR)name);
    RtlWriteRegistryValue(RTL_REGISTRY_SERVICES, name, L"Type", REG_DWORD, &type, sizeof type);
    RtlWriteRegistryValue(RTL_REGISTRY_SERVICES, name, L"ImagePath", REG_EXPAND_SZ, text.Buffer, text.Length + sizeof(WCHAR));
    PathOf(service.Buffer, service.Length);
    DbgPrint("unloads: %wZ loaded: 0x%08x\n", &Path, ZwLoadDriver(&Path));
}

static VOID NTAPI Thread(PVOID context)
{
    (void)context;
    UnloadAll();
    Load(L"late-dpc", L"\\??\\C:\\JANUS\\late-dpc.sys");
    Load(L"late-jump", L"\\??\\C:\\JANUS\\late-jump.sys");
    Load(L"loopback", L"\\??\\C:\\JANUS\\loopback.sys");
    PsTerminateSystemThread(STATUS_SUCCESS);
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    HANDLE thread;
    NTSTATUS status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Thread, NULL);

    (void)driver, (void)registry_path;
    if (NT_SUCCESS(status))
        ZwClose(thread);
    return status;
}
