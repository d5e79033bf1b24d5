/* A device goes because it may: who has it open closes it when asked, and after the last request nothing is left of it. */
#define SETTINGS "Resources=port 3e8,8; irq 5" "Bench.DevNode=ROOT\CHECK-PNP_REMOVAL\0000" "Bench.Remove=ROOT\CHECK-PNP_REMOVAL\0000"
#define FAMILY "pnp_removal"
#include "wdm_device.h"
#include "pnp_log.h"

/* {8C6B1B2E-0F66-4E47-9C1E-3F5C4D6E7F81} */
static const GUID Class = { 0x8C6B1B2E, 0x0F66, 0x4E47, { 0x9C, 0x1E, 0x3F, 0x5C, 0x4D, 0x6E, 0x7F, 0x81 } };

static BOOLEAN Working;
/* The listener listens. */
static KEVENT Ready;
static PFILE_OBJECT OwnFile;

static NTSTATUS Serve(PDEVICE_OBJECT device, PIRP irp)
{
    UCHAR minor = IoGetCurrentIrpStackLocation(irp)->MinorFunction;
    NTSTATUS status;

    if (Ordinary(device, irp, &status))
        return status;
    if (minor == IRP_MN_START_DEVICE) {
        KeInitializeEvent(&Ready, NotificationEvent, FALSE);
        status = SendBelow(device, irp);
        Working = TRUE;
        KeSetEvent(&Started, 0, FALSE);
        return Finish(irp, status, 0);
    }
    if (!IsChange(minor) || !Working)
        return Skip(device, irp);
    Note(device, minor);
    if (minor == IRP_MN_REMOVE_DEVICE)
        return Depart(device, irp);
    irp->IoStatus.Status = STATUS_SUCCESS;
    return Skip(device, irp);
}

static NTSTATUS NTAPI Listen(PVOID notification, PVOID context)
{
    UCHAR event = EventOf(notification);

    (void)context;
    if (event == 0)
        return STATUS_SUCCESS;
    Note(NULL, event);
    if (event == ASKED) {
        WaitFor(&Ready, 20000);
        ObDereferenceObject(OwnFile);
    }
    return STATUS_SUCCESS;
}

static void Checks(void)
{
    UNICODE_STRING link;
    WCHAR text[64], *names = NULL;
    UNICODE_STRING name;
    PVOID entry = NULL;
    PFILE_OBJECT file;
    PDEVICE_OBJECT top;
    ULONG length;

    KeWaitForSingleObject(&Started, Executive, KernelMode, FALSE, NULL);
    OpenByName(Pdo, &OwnFile);
    IoRegisterPlugPlayNotification(EventCategoryTargetDeviceChange, 0, OwnFile, TheDriver, Listen, NULL, &entry);
    IoRegisterDeviceInterface(Pdo, &Class, NULL, &link);
    IoSetDeviceInterfaceState(&link, TRUE);
    IoGetDeviceProperty(Pdo, DevicePropertyPhysicalDeviceObjectName, sizeof text, text, &length);
    RtlInitUnicodeString(&name, text);
    KeSetEvent(&Ready, 0, FALSE);
    CHECK("a device goes when its drivers agree and nobody has it open any more", Await(4) && Log[3].What == IRP_MN_REMOVE_DEVICE);
    CHECK("who had it open is asked, then its drivers", Log[0].What == ASKED && Log[1].What == IRP_MN_QUERY_REMOVE_DEVICE);
    CHECK("who had it open is told, then its drivers get their last request", CAME(0, ASKED, IRP_MN_QUERY_REMOVE_DEVICE, GONE, IRP_MN_REMOVE_DEVICE));
    CHECK("all of them at PASSIVE", AllPassive());
    STATUS("the device has no name any more", IoGetDeviceObjectPointer(&name, FILE_READ_DATA, &file, &top), STATUS_OBJECT_NAME_NOT_FOUND);
    IoGetDeviceInterfaces(&Class, NULL, 0, &names);
    CHECK("and no interfaces", names != NULL && names[0] == 0);
    ExFreePool(names);
    RtlFreeUnicodeString(&link);
    IoUnregisterPlugPlayNotification(entry);
}
