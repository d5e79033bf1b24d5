/* Drivers that drivers load and unload, by the key of a service. A sound driver lies beside this one as a file that nobody has loaded. */
#define FAMILY "services"
#define FILES "minimal"
#include "check.h"

/* In the kernel since NT 4, in no header. */
__declspec(dllimport) extern POBJECT_TYPE IoDriverObjectType;

#define SERVICES L"\\Registry\\Machine\\System\\CurrentControlSet\\Services\\"

static UNICODE_STRING Text(PCWSTR text)
{
    UNICODE_STRING string;

    RtlInitUnicodeString(&string, text);
    return string;
}

static NTSTATUS Load(PCWSTR path)
{
    UNICODE_STRING name = Text(path);

    return ZwLoadDriver(&name);
}

static NTSTATUS UnloadIt(PCWSTR path)
{
    UNICODE_STRING name = Text(path);

    return ZwUnloadDriver(&name);
}

/* Describes a service, whose image lies there. */
static void Describe(PCWSTR service, PCWSTR image)
{
    UNICODE_STRING text = Text(image);
    ULONG type = 1;

    RtlCreateRegistryKey(RTL_REGISTRY_SERVICES, (PWSTR)service);
    RtlWriteRegistryValue(RTL_REGISTRY_SERVICES, service, L"Type", REG_DWORD, &type, sizeof type);
    RtlWriteRegistryValue(RTL_REGISTRY_SERVICES, service, L"ImagePath", REG_EXPAND_SZ, text.Buffer, text.Length + sizeof(WCHAR));
}

/* Opens a device by its name. */
static NTSTATUS OpenDevice(PCWSTR path, PHANDLE handle)
{
    UNICODE_STRING name = Text(path);
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK io;

    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    return ZwOpenFile(handle, FILE_READ_DATA | SYNCHRONIZE, &attributes, &io, FILE_SHARE_READ, FILE_SYNCHRONOUS_IO_NONALERT);
}

/* The device is gone within a second. */
static BOOLEAN Gone(PCWSTR path)
{
    HANDLE handle;
    LONG i;

    for (i = 0; i < 50; i++) {
        NTSTATUS status = OpenDevice(path, &handle);
        if (status == STATUS_OBJECT_NAME_NOT_FOUND)
            return TRUE;
        if (NT_SUCCESS(status))
            ZwClose(handle);
        Sleep(20);
    }
    return FALSE;
}

static void Checks(void)
{
    HANDLE handle, second;
    UNICODE_STRING name = Text(L"\\Driver\\Guest");
    UNICODE_STRING whole = Text(SERVICES L"Guest");
    PVOID object;

    STATUS("to load a service without a key fails", Load(SERVICES L"Nobody"), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("to unload a service without a key fails", UnloadIt(SERVICES L"Nobody"), STATUS_OBJECT_NAME_NOT_FOUND);
    RtlCreateRegistryKey(RTL_REGISTRY_SERVICES, L"Untyped");
    STATUS("to load a service without a type fails", Load(SERVICES L"Untyped"), STATUS_ILL_FORMED_SERVICE_ENTRY);
    Describe(L"Fileless", L"\\??\\C:\\JANUS\\NOSUCH.SYS");
    STATUS("to load a service whose image is not there fails", Load(SERVICES L"Fileless"), STATUS_OBJECT_NAME_NOT_FOUND);
    Describe(L"Homeless", L"System32\\Drivers\\nosuch.sys");
    CHECK("an image path that begins nowhere begins at the system's directory", !NT_SUCCESS(Load(SERVICES L"Homeless")));

    Describe(L"Guest", L"\\??\\C:\\JANUS\\MINIMAL.SYS");
    STATUS("to unload a driver that is not loaded fails", UnloadIt(SERVICES L"Guest"), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("a service is loaded from its image path", ZwLoadDriver(&whole), STATUS_SUCCESS);
    STATUS("its entry point has run", OpenDevice(L"\\Device\\Minimal0", &handle), STATUS_SUCCESS);
    STATUS("its driver object has the name of the service", ObReferenceObjectByName(&name, OBJ_CASE_INSENSITIVE, NULL, 0,
        TYPE_OF(IoDriverObjectType), KernelMode, NULL, &object), STATUS_SUCCESS);
    ObDereferenceObject(object);
    STATUS("to load it again fails", ZwLoadDriver(&whole), STATUS_IMAGE_ALREADY_LOADED);

    STATUS("to unload a driver whose device is open succeeds", ZwUnloadDriver(&whole), STATUS_SUCCESS);
    STATUS("it stays until the device is closed", OpenDevice(L"\\??\\MINIMAL", &second), STATUS_SUCCESS);
    ZwClose(second);
    ZwClose(handle);
    CHECK("it goes when the device is closed", Gone(L"\\Device\\Minimal0"));

    STATUS("an unloaded service can be loaded again", ZwLoadDriver(&whole), STATUS_SUCCESS);
    STATUS("a driver that nobody uses is unloaded at once", ZwUnloadDriver(&whole), STATUS_SUCCESS);
    STATUS("its devices are gone with it", OpenDevice(L"\\Device\\Minimal0", &handle), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("its driver object has no name any more", ObReferenceObjectByName(&name, OBJ_CASE_INSENSITIVE, NULL, 0,
        TYPE_OF(IoDriverObjectType), KernelMode, NULL, &object), STATUS_OBJECT_NAME_NOT_FOUND);

    TheDriver->DriverUnload = NULL;
    STATUS("a driver without an unload routine stays", UnloadIt(SERVICES L"check-services"), STATUS_INVALID_DEVICE_REQUEST);
    TheDriver->DriverUnload = Unload;
}
