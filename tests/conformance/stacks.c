/* Device objects and their stacks: what IoCreateDevice fills in, attaching, detaching. */
#undef _WIN32_WINNT
#define _WIN32_WINNT 0x0501
#define FAMILY "stacks"
#define AT_ENTRY
#include "check.h"
#include "devices.h"

static PDEVICE_OBJECT EntryDevice;
static BOOLEAN WasInitializing;

static void AtEntry(PUNICODE_STRING registry_path)
{
    (void)registry_path;
    IoCreateDevice(TheDriver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &EntryDevice);
    WasInitializing = (EntryDevice->Flags & DO_DEVICE_INITIALIZING) != 0;
}

static void Creating(void)
{
    PDEVICE_OBJECT device, other, disk, list[2];
    UNICODE_STRING name;
    UCHAR *extension;
    ULONG i, sum = 0, count = 0;
    PFILE_OBJECT file;

    CHECK("a device of the entry point is initializing there", WasInitializing);
    Pause(100);
    CHECK("the I/O manager clears DO_DEVICE_INITIALIZING behind the entry point", !(EntryDevice->Flags & DO_DEVICE_INITIALIZING));
    IoDeleteDevice(EntryDevice);

    Churn(sizeof(DEVICE_OBJECT) + 200);
    STATUS("IoCreateDevice succeeds", IoCreateDevice(TheDriver, 200, NULL, FILE_DEVICE_BEEP, FILE_REMOVABLE_MEDIA, FALSE, &device), STATUS_SUCCESS);
    EQUAL("Type is IO_TYPE_DEVICE", device->Type, IO_TYPE_DEVICE);
    EQUAL("Size counts the extension", device->Size, sizeof(DEVICE_OBJECT) + 200);
    CHECK("DriverObject is its driver", device->DriverObject == TheDriver);
    EQUAL("DeviceType is what was asked for", device->DeviceType, FILE_DEVICE_BEEP);
    EQUAL("Characteristics are what was asked for", device->Characteristics & FILE_REMOVABLE_MEDIA, FILE_REMOVABLE_MEDIA);
    EQUAL("StackSize is 1", device->StackSize, 1);
    EQUAL("AlignmentRequirement is a byte's", device->AlignmentRequirement, FILE_BYTE_ALIGNMENT);
    CHECK("DO_DEVICE_INITIALIZING stays for the driver to clear", device->Flags & DO_DEVICE_INITIALIZING);
    EQUAL("a device is not exclusive unless asked for", device->Flags & DO_EXCLUSIVE, 0);
    EQUAL("a device without a name says so", device->Flags & DO_DEVICE_HAS_NAME, 0);
    CHECK("no packet, no timer, nothing attached", !device->CurrentIrp && !device->Timer && !device->AttachedDevice);
    EQUAL("nobody has it open", device->ReferenceCount, 0);
    CHECK("its device queue is idle", !device->DeviceQueue.Busy && IsListEmpty(&device->DeviceQueue.DeviceListHead));
    extension = device->DeviceExtension;
    for (i = 0; i < 200; i++)
        sum += extension[i];
    CHECK("the extension is zero", extension && sum == 0);
    CHECK("the driver's list begins with the newest device", TheDriver->DeviceObject == device);
    IoCreateDevice(TheDriver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, TRUE, &other);
    CHECK("and goes on with those before", TheDriver->DeviceObject == other && other->NextDevice == device);
    CHECK("Exclusive sets DO_EXCLUSIVE", other->Flags & DO_EXCLUSIVE);
    STATUS("IoEnumerateDeviceObjectList without room says so", IoEnumerateDeviceObjectList(TheDriver, NULL, 0, &count),
           STATUS_BUFFER_TOO_SMALL);
    EQUAL("and how many devices there are", count, 2);
    STATUS("IoEnumerateDeviceObjectList gives the devices", IoEnumerateDeviceObjectList(TheDriver, list, sizeof list, &count), STATUS_SUCCESS);
    CHECK("all of them", count == 2 && list[0] == other && list[1] == device);
    ObDereferenceObject(list[0]);
    ObDereferenceObject(list[1]);
    IoDeleteDevice(device);
    CHECK("IoDeleteDevice takes the device out of the list", TheDriver->DeviceObject == other && !other->NextDevice);
    IoDeleteDevice(other);
    CHECK("the list of a driver without devices is empty", !TheDriver->DeviceObject);

    IoCreateDevice(TheDriver, 0, NULL, FILE_DEVICE_DISK, 0, FALSE, &disk);
    CHECK("a disk has a VPB, which names it", disk->Vpb && disk->Vpb->RealDevice == disk);
    EQUAL("a disk's sectors have 512 bytes until somebody knows better", disk->SectorSize, 512);
    IoDeleteDevice(disk);

    RtlInitUnicodeString(&name, L"\\Device\\CheckStacks");
    IoCreateDevice(TheDriver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    CHECK("a device with a name says so", device->Flags & DO_DEVICE_HAS_NAME);
    STATUS("a device that is initializing cannot be opened", IoGetDeviceObjectPointer(&name, FILE_READ_DATA, &file, &other),
           STATUS_NO_SUCH_DEVICE);
    IoDeleteDevice(device);
}

static void Attaching(void)
{
    PDEVICE_OBJECT low, middle, high, found, gone;
    UNICODE_STRING name;
    PFILE_OBJECT file;

    low = MakeNamed(L"\\Device\\CheckStacks", Succeed, NULL);
    low->AlignmentRequirement = FILE_QUAD_ALIGNMENT;
    middle = Make(Succeed, NULL);
    high = Make(Succeed, NULL);
    CHECK("IoAttachDeviceToDeviceStack returns the device below", IoAttachDeviceToDeviceStack(middle, low) == low);
    EQUAL("StackSize is one more than that of the device below", middle->StackSize, 2);
    EQUAL("AlignmentRequirement is that of the device below", middle->AlignmentRequirement, FILE_QUAD_ALIGNMENT);
    CHECK("AttachedDevice of the device below is the new one", low->AttachedDevice == middle && !middle->AttachedDevice);
    CHECK("attaching to the bottom of a stack attaches to its top", IoAttachDeviceToDeviceStack(high, low) == middle);
    EQUAL("StackSize grows with every device", high->StackSize, 3);
    CHECK("the bottom still has what was attached to it", low->AttachedDevice == middle && middle->AttachedDevice == high);
    CHECK("IoGetAttachedDevice gives the top of the stack",
          IoGetAttachedDevice(low) == high && IoGetAttachedDevice(middle) == high && IoGetAttachedDevice(high) == high);
    found = IoGetAttachedDeviceReference(low);
    CHECK("IoGetAttachedDeviceReference gives the top, too", found == high);
    ObDereferenceObject(found);
    found = IoGetLowerDeviceObject(high);
    CHECK("IoGetLowerDeviceObject gives the device below", found == middle);
    if (found)
        ObDereferenceObject(found);
    CHECK("IoGetLowerDeviceObject of the bottom is NULL", !IoGetLowerDeviceObject(low));
    found = IoGetDeviceAttachmentBaseRef(high);
    CHECK("IoGetDeviceAttachmentBaseRef gives the bottom", found == low);
    ObDereferenceObject(found);

    RtlInitUnicodeString(&name, L"\\Device\\CheckStacks");
    Of(high)->Calls = Of(low)->Calls = 0;
    found = NULL;
    STATUS("a stack is opened by the name of a device in it", IoGetDeviceObjectPointer(&name, FILE_READ_DATA, &file, &found), STATUS_SUCCESS);
    CHECK("IoGetDeviceObjectPointer gives the top of the stack", found == high);
    CHECK("requests go to the top of the stack", Of(high)->Calls > 0 && Of(low)->Calls == 0);
    CHECK("the file object's device is the one with the name", file->DeviceObject == low);
    CHECK("IoGetRelatedDeviceObject is the top of its stack", IoGetRelatedDeviceObject(file) == high);
    ObDereferenceObject(file);

    IoDetachDevice(middle);
    CHECK("IoDetachDevice takes off what is attached to the device", !middle->AttachedDevice && IoGetAttachedDevice(low) == middle);
    CHECK("what was detached has nothing below", !IoGetLowerDeviceObject(high));
    CHECK("it can be attached again", IoAttachDeviceToDeviceStack(high, low) == middle);
    IoDetachDevice(middle);

    found = NULL;
    STATUS("IoAttachDevice attaches to the device of a name", IoAttachDevice(high, &name, &found), STATUS_SUCCESS);
    CHECK("IoAttachDevice gives the device below, the top until then", found == middle && middle->AttachedDevice == high);
    IoDetachDevice(middle);
    RtlInitUnicodeString(&name, L"\\Device\\NoSuchDevice");
    STATUS("IoAttachDevice to a name that is none", IoAttachDevice(high, &name, &found), STATUS_OBJECT_NAME_NOT_FOUND);

    found = NULL;
    STATUS("IoAttachDeviceToDeviceStackSafe succeeds", IoAttachDeviceToDeviceStackSafe(high, low, &found), STATUS_SUCCESS);
    CHECK("IoAttachDeviceToDeviceStackSafe gives the device below", found == middle);
    IoDetachDevice(middle);
    STATUS("IoAttachDeviceByPointer succeeds", IoAttachDeviceByPointer(high, low), STATUS_SUCCESS);
    CHECK("IoAttachDeviceByPointer attaches to the top", middle->AttachedDevice == high);

    /* References keep what is deleted. */
    found = IoGetAttachedDeviceReference(low);
    IoDetachDevice(middle);
    IoDeleteDevice(high);
    Churn(sizeof(DEVICE_OBJECT) + sizeof(SERVED));
    CHECK("a device that is referenced outlives IoDeleteDevice", found->Type == IO_TYPE_DEVICE && Of(found)->Serve == Succeed);
    gone = Make(Succeed, NULL);
    CHECK("nothing attaches to a device that is deleted", !IoAttachDeviceToDeviceStack(gone, found));
    STATUS("IoAttachDeviceToDeviceStackSafe says why", IoAttachDeviceToDeviceStackSafe(gone, found, &high), STATUS_NO_SUCH_DEVICE);
    ObDereferenceObject(found);
    IoDeleteDevice(gone);
    IoDetachDevice(low);
    IoDeleteDevice(middle);
    IoDeleteDevice(low);
}

static void Checks(void)
{
    Creating();
    Attaching();
}
