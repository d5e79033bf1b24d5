/* The driver object and what it is given: fields, registry path, default dispatch routines, extensions, reinitialisation. */
#define FAMILY "driver_objects"
#define AT_ENTRY
#define OWN_UNLOAD
#include "check.h"

static WCHAR PathRoom[128];
static UNICODE_STRING Path = {0, sizeof PathRoom, PathRoom};
static DRIVER_OBJECT AsItWas;
static DRIVER_EXTENSION ExtensionAsItWas;
static KIRQL EntryIrql;

static struct {
    KEVENT Event;
    ULONG Calls, Counts[3], ExtensionCount;
    PDRIVER_OBJECT Driver;
    PVOID Context;
    KIRQL Irql;
} Again;

static VOID NTAPI Reinitialize(PDRIVER_OBJECT driver, PVOID context, ULONG count)
{
    Again.Counts[Again.Calls % 3] = count;
    Again.ExtensionCount = driver->DriverExtension->Count;
    Again.Driver = driver;
    Again.Context = context;
    Again.Irql = KeGetCurrentIrql();
    if (++Again.Calls < 2)
        IoRegisterDriverReinitialization(driver, Reinitialize, context);
    else
        KeSetEvent(&Again.Event, IO_NO_INCREMENT, FALSE);
}

static ULONG CallsInEntry;

static void AtEntry(PUNICODE_STRING registry_path)
{
    AsItWas = *TheDriver;
    ExtensionAsItWas = *TheDriver->DriverExtension;
    EntryIrql = KeGetCurrentIrql();
    RtlCopyUnicodeString(&Path, registry_path);
    KeInitializeEvent(&Again.Event, NotificationEvent, FALSE);
    IoRegisterDriverReinitialization(TheDriver, Reinitialize, &Again);
    CallsInEntry = Again.Calls;
}

static VOID NTAPI Unload(PDRIVER_OBJECT driver)
{
    (void)driver;
}

static BOOLEAN Begins(PUNICODE_STRING text, PCWSTR prefix)
{
    UNICODE_STRING begin;

    RtlInitUnicodeString(&begin, prefix);
    return RtlPrefixUnicodeString(&begin, text, TRUE);
}

static BOOLEAN Ends(PUNICODE_STRING text, PUNICODE_STRING end)
{
    UNICODE_STRING tail = *text;

    if (text->Length < end->Length)
        return FALSE;
    tail.Buffer += (text->Length - end->Length) / sizeof(WCHAR);
    tail.Length = end->Length;
    return RtlEqualUnicodeString(&tail, end, TRUE);
}

static void Fields(void)
{
    UNICODE_STRING hardware, name;
    UCHAR *code = (UCHAR *)DriverEntry;
    ULONG i, same = 0;

    EQUAL("Type is IO_TYPE_DRIVER", AsItWas.Type, IO_TYPE_DRIVER);
    EQUAL("Size is that of a driver object", AsItWas.Size, sizeof(DRIVER_OBJECT));
    CHECK("DriverStart and DriverSize are the image's",
          code >= (UCHAR *)AsItWas.DriverStart && code < (UCHAR *)AsItWas.DriverStart + AsItWas.DriverSize &&
              *(USHORT *)AsItWas.DriverStart == 0x5A4D);
    CHECK("DriverInit is the entry point", AsItWas.DriverInit == DriverEntry);
    CHECK("a new driver has no devices", !AsItWas.DeviceObject);
    CHECK("and no StartIo, no unload routine, no AddDevice", !AsItWas.DriverStartIo && !AsItWas.DriverUnload && !ExtensionAsItWas.AddDevice);
    CHECK("and no fast I/O", !AsItWas.FastIoDispatch);
    CHECK("DriverExtension leads back to the driver object", ExtensionAsItWas.DriverObject == TheDriver);
    CHECK("DriverName is in the directory of drivers", Begins(&AsItWas.DriverName, L"\\Driver\\"));
    CHECK("and ends with the service's name",
          ExtensionAsItWas.ServiceKeyName.Length && Ends(&AsItWas.DriverName, &ExtensionAsItWas.ServiceKeyName));
    RtlInitUnicodeString(&hardware, L"\\REGISTRY\\MACHINE\\HARDWARE\\DESCRIPTION\\SYSTEM");
    CHECK("HardwareDatabase is the path of the hardware's description", RtlEqualUnicodeString(AsItWas.HardwareDatabase, &hardware, TRUE));
    RtlInitUnicodeString(&name, L"check-driver_objects");
    CHECK("the service is called like the file", RtlEqualUnicodeString(&ExtensionAsItWas.ServiceKeyName, &name, TRUE));
    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++)
        same += AsItWas.MajorFunction[i] != NULL && AsItWas.MajorFunction[i] == AsItWas.MajorFunction[0];
    EQUAL("every major function has the same routine at first", same, IRP_MJ_MAXIMUM_FUNCTION + 1);
    EQUAL("the entry point runs at PASSIVE", EntryIrql, PASSIVE_LEVEL);
}

static void Registry(void)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE key;
    UNICODE_STRING name;
    struct {
        KEY_VALUE_PARTIAL_INFORMATION Head;
        ULONG Room[4];
    } value;
    ULONG length;
    NTSTATUS status;

    CHECK("the registry path is below the machine's services",
          Begins(&Path, L"\\REGISTRY\\MACHINE\\SYSTEM\\") && Ends(&Path, &ExtensionAsItWas.ServiceKeyName));
    InitializeObjectAttributes(&attributes, &Path, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    status = ZwOpenKey(&key, KEY_READ, &attributes);
    STATUS("the registry path can be opened", status, STATUS_SUCCESS);
    if (!NT_SUCCESS(status))
        return;
    RtlInitUnicodeString(&name, L"Type");
    STATUS("it is a service's key", ZwQueryValueKey(key, &name, KeyValuePartialInformation, &value, sizeof value, &length), STATUS_SUCCESS);
    CHECK("of a kernel driver", value.Head.Type == REG_DWORD && *(ULONG *)value.Head.Data == 1);
    ZwClose(key);
}

static void Defaults(void)
{
    static const UCHAR majors[] = {IRP_MJ_CREATE, IRP_MJ_READ, IRP_MJ_WRITE, IRP_MJ_DEVICE_CONTROL, IRP_MJ_INTERNAL_DEVICE_CONTROL,
                                   IRP_MJ_CLEANUP, IRP_MJ_FLUSH_BUFFERS};
    PDEVICE_OBJECT device;
    IO_STATUS_BLOCK iosb = {{0}, 0};
    KEVENT event;
    PIRP irp;
    ULONG i, refused = 0, completed = 0, informed = 0;

    IoCreateDevice(TheDriver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    for (i = 0; i < sizeof majors; i++) {
        KeInitializeEvent(&event, NotificationEvent, FALSE);
        irp = IoBuildDeviceIoControlRequest(0, device, NULL, 0, NULL, 0, FALSE, &event, &iosb);
        IoGetNextIrpStackLocation(irp)->MajorFunction = majors[i];
        irp->IoStatus.Information = 5;
        iosb.Information = 9;
        refused += IoCallDriver(device, irp) == STATUS_INVALID_DEVICE_REQUEST;
        completed += KeReadStateEvent(&event) && iosb.Status == STATUS_INVALID_DEVICE_REQUEST;
        informed += iosb.Information != 9;
    }
    EQUAL("what a driver has no routine for returns STATUS_INVALID_DEVICE_REQUEST", refused, sizeof majors);
    EQUAL("and is completed with it", completed, sizeof majors);
    EQUAL("and says so in the status block", informed, sizeof majors);
    IoDeleteDevice(device);
}

static void Extensions(void)
{
    PULONG one = NULL, two = NULL, again = NULL;
    ULONG i, sum = 0;

    CHECK("an extension that nobody allocated is NULL", !IoGetDriverObjectExtension(TheDriver, &one));
    STATUS("IoAllocateDriverObjectExtension succeeds", IoAllocateDriverObjectExtension(TheDriver, &one, 40, (PVOID *)&one), STATUS_SUCCESS);
    for (i = 0; i < 10; i++)
        sum |= one[i];
    EQUAL("the extension is zero", sum, 0);
    one[9] = 0x1234;
    CHECK("IoGetDriverObjectExtension finds it by its identification", IoGetDriverObjectExtension(TheDriver, &one) == one && one[9] == 0x1234);
    STATUS("one identification has one extension", IoAllocateDriverObjectExtension(TheDriver, &one, 40, (PVOID *)&again),
           STATUS_OBJECT_NAME_COLLISION);
    STATUS("another identification has another", IoAllocateDriverObjectExtension(TheDriver, &two, 40, (PVOID *)&two), STATUS_SUCCESS);
    CHECK("which is found by its own", two != one && IoGetDriverObjectExtension(TheDriver, &two) == two);
    CHECK("the first is still found", IoGetDriverObjectExtension(TheDriver, &one) == one);
}

static void Checks(void)
{
    LARGE_INTEGER limit;

    limit.QuadPart = -20000000;
    EQUAL("IoRegisterDriverReinitialization calls nothing yet", CallsInEntry, 0);
    STATUS("the routine is called behind the entry point", KeWaitForSingleObject(&Again.Event, Executive, KernelMode, FALSE, &limit),
           STATUS_SUCCESS);
    EQUAL("a routine that registers again is called again", Again.Calls, 2);
    CHECK("it is told how often it was called", Again.Counts[0] == 1 && Again.Counts[1] == 2);
    EQUAL("as the driver extension counts", Again.ExtensionCount, 2);
    CHECK("it gets driver object and context", Again.Driver == TheDriver && Again.Context == &Again);
    EQUAL("it runs at PASSIVE", Again.Irql, PASSIVE_LEVEL);
    Fields();
    Registry();
    Defaults();
    Extensions();
}
