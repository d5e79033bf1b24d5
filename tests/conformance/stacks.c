/* Device objects and stacks of them: IoCreateDevice, attaching and detaching, references. */
#define FAMILY "stacks"
#include "device.h"

/* Declared for file systems alone. */
NTKERNELAPI NTSTATUS NTAPI IoEnumerateDeviceObjectList(PDRIVER_OBJECT driver, PDEVICE_OBJECT *list, ULONG size, PULONG actual);

static void Creating(void)
{
    PDEVICE_OBJECT device, second, disk;
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\ConformanceStacks");
    ULONG i;
    BOOLEAN zero = TRUE;

    STATUS("IoCreateDevice makes a device", IoCreateDevice(TheDriver, 40, NULL, FILE_DEVICE_SOUND, FILE_REMOVABLE_MEDIA, FALSE, &device), STATUS_SUCCESS);
    EQUAL("a device's Type is IO_TYPE_DEVICE", device->Type, 3);
    EQUAL("its Size counts the extension", device->Size, sizeof(DEVICE_OBJECT) + 40);
    CHECK("it belongs to its driver", device->DriverObject == TheDriver);
    CHECK("it is the first of the driver's devices", TheDriver->DeviceObject == device);
    EQUAL("its DeviceType is what was asked for", device->DeviceType, FILE_DEVICE_SOUND);
    CHECK("its Characteristics have what was asked for", device->Characteristics & FILE_REMOVABLE_MEDIA);
    EQUAL("its StackSize is 1", device->StackSize, 1);
    CHECK("it is initialising", device->Flags & DO_DEVICE_INITIALIZING);
    CHECK("it has no name", !(device->Flags & DO_DEVICE_HAS_NAME));
    CHECK("it is not exclusive", !(device->Flags & DO_EXCLUSIVE));
    CHECK("it has no current packet and nothing attached", device->CurrentIrp == NULL && device->AttachedDevice == NULL);
    CHECK("its queue is idle", !device->DeviceQueue.Busy);
    for (i = 0; i < 40; i++)
        zero &= ((PUCHAR)device->DeviceExtension)[i] == 0;
    CHECK("its extension is zero", zero);
    EQUAL("nobody has it open", device->ReferenceCount, 0);
    STATUS("a device without extension can be made", IoCreateDevice(TheDriver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, TRUE, &second), STATUS_SUCCESS);
    CHECK("it has none", second->DeviceExtension == NULL);
    CHECK("an exclusive device says so", second->Flags & DO_EXCLUSIVE);
    CHECK("a new device goes in front of the driver's others", TheDriver->DeviceObject == second && second->NextDevice == device);
    IoDeleteDevice(device);
    CHECK("IoDeleteDevice takes a device from the driver's list", TheDriver->DeviceObject == second && second->NextDevice == NULL);
    IoDeleteDevice(second);
    CHECK("the list of a driver without devices is empty", TheDriver->DeviceObject == NULL);

    STATUS("a device can have a name", IoCreateDevice(TheDriver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device), STATUS_SUCCESS);
    CHECK("it says so in its flags", device->Flags & DO_DEVICE_HAS_NAME);
    STATUS("a name is had once", IoCreateDevice(TheDriver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &second), STATUS_OBJECT_NAME_COLLISION);
    IoDeleteDevice(device);
    STATUS("and again when its device is gone", IoCreateDevice(TheDriver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device), STATUS_SUCCESS);
    IoDeleteDevice(device);

    IoCreateDevice(TheDriver, 0, NULL, FILE_DEVICE_DISK, 0, FALSE, &disk);
    CHECK("a disk has a volume parameter block", disk->Vpb != NULL && disk->Vpb->RealDevice == disk);
    EQUAL("and sectors of 512 bytes", disk->SectorSize, 512);
    IoDeleteDevice(disk);
}

static void Stacks(void)
{
    PDEVICE_OBJECT a = MakeDevice(NULL, 0), b = MakeDevice(NULL, 0), c = MakeDevice(NULL, 0), list[4], found;
    PIRP irp;
    SEEN seen;
    ULONG count = 0;

    a->AlignmentRequirement = FILE_QUAD_ALIGNMENT;
    a->SectorSize = 2048;
    CHECK("IoAttachDeviceToDeviceStack gives the device below", IoAttachDeviceToDeviceStack(b, a) == a);
    CHECK("the lower device knows the upper", a->AttachedDevice == b);
    EQUAL("the upper's StackSize is one more", b->StackSize, 2);
    EQUAL("the upper takes over the alignment", b->AlignmentRequirement, FILE_QUAD_ALIGNMENT);
    EQUAL("and the sector size", b->SectorSize, 2048);
    CHECK("attaching to a stack attaches to its top", IoAttachDeviceToDeviceStack(c, a) == b);
    EQUAL("a third device's StackSize is 3", c->StackSize, 3);
    EQUAL("the lower devices' StackSize does not change", a->StackSize << 8 | b->StackSize, 1 << 8 | 2);
    found = IoGetAttachedDevice(a);
    CHECK("IoGetAttachedDevice gives the top from the bottom", found == c);
    CHECK("and from the top itself", IoGetAttachedDevice(c) == c);
    found = IoGetAttachedDeviceReference(a);
    CHECK("IoGetAttachedDeviceReference gives the same", found == c);
    ObDereferenceObject(found);

    Of(c)->Below = b;
    Of(b)->Below = a;
    Of(c)->Behaviour = Of(b)->Behaviour = Skip;
    irp = MakeIrp(c, IRP_MJ_READ);
    SendKept(c, irp, &seen);
    CHECK("a request goes down the whole stack", Of(a)->Calls == 1 && Of(b)->Calls == 1 && Of(c)->Calls == 1);
    IoFreeIrp(irp);

    IoDetachDevice(b);
    CHECK("IoDetachDevice takes off what is above", b->AttachedDevice == NULL && IoGetAttachedDevice(a) == b);
    CHECK("and leaves the rest of the stack", a->AttachedDevice == b);
    CHECK("it can be attached again", IoAttachDeviceToDeviceStack(c, a) == b);
    IoDetachDevice(b);
    IoDetachDevice(a);

    STATUS("IoEnumerateDeviceObjectList without room says so", IoEnumerateDeviceObjectList(TheDriver, NULL, 0, &count), STATUS_BUFFER_TOO_SMALL);
    EQUAL("and how many there are", count, 3);
    STATUS("IoEnumerateDeviceObjectList gives the devices", IoEnumerateDeviceObjectList(TheDriver, list, sizeof list, &count), STATUS_SUCCESS);
    CHECK("all of them", count == 3 && list[0] == c && list[1] == b && list[2] == a);
    while (count--)
        ObDereferenceObject(list[count]);

    /* A device that is referenced lives on when it is deleted. */
    ObReferenceObject(a);
    IoDeleteDevice(a);
    CHECK("nothing can be attached to a deleted device", IoAttachDeviceToDeviceStack(b, a) == NULL);
    CHECK("its memory stays as long as a reference", a->Type == 3);
    ObDereferenceObject(a);
    IoDeleteDevice(b);
    IoDeleteDevice(c);
}

static void Extensions(void)
{
    PVOID one = NULL, two = NULL;
    static ULONG first, second;

    CHECK("a driver without extensions has none", IoGetDriverObjectExtension(TheDriver, &first) == NULL);
    STATUS("IoAllocateDriverObjectExtension gives one", IoAllocateDriverObjectExtension(TheDriver, &first, 16, &one), STATUS_SUCCESS);
    STATUS("one for each identification", IoAllocateDriverObjectExtension(TheDriver, &first, 16, &two), STATUS_OBJECT_NAME_COLLISION);
    STATUS("another has its own", IoAllocateDriverObjectExtension(TheDriver, &second, 16, &two), STATUS_SUCCESS);
    CHECK("IoGetDriverObjectExtension finds it again",
          IoGetDriverObjectExtension(TheDriver, &first) == one && IoGetDriverObjectExtension(TheDriver, &second) == two && one != two);
}

static void Checks(void)
{
    Creating();
    Stacks();
    Extensions();
}
