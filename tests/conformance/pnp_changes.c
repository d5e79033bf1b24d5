/*
 * A device stops to get other resources, does not go although it is asked to, and is gone by surprise. What the configuration manager of the system does
 * is played by the stand-in's `[Bench]`, a line after the other; the driver holds each at its first request until the check is ready for it.
 */
#define SETTINGS "Resources=port 3e8,8; irq 5" "Bench.DevNode=ROOT\CHECK-PNP_CHANGES\0000" "Bench.Stop=ROOT\CHECK-PNP_CHANGES\0000,2e8,8,3" "Bench.Test=ROOT\CHECK-PNP_CHANGES\0000" "Bench.Stop=ROOT\CHECK-PNP_CHANGES\0000,2e8,8,3" "Bench.Remove=ROOT\CHECK-PNP_CHANGES\0000" "Bench.Stop=ROOT\CHECK-PNP_CHANGES\0000,2f8,8,3" "Bench.Remove=ROOT\CHECK-PNP_CHANGES\0000" "Bench.Remove=ROOT\CHECK-PNP_CHANGES\0000" "Bench.Remove=ROOT\CHECK-PNP_CHANGES\0000" "Bench.Surprise=ROOT\CHECK-PNP_CHANGES\0000"
#define FAMILY "pnp_changes"
#include "wdm_device.h"
#include "pnp_log.h"

/* It was started; nothing before that is noted. */
static BOOLEAN Working;
/* The next change may come. */
static KEVENT Go;
/* What the driver and the listener say to a query; what the driver says of its state. */
static NTSTATUS DriverSays, ListenerSays;
static ULONG State;
static ULONG StatesAsked, RelationsAsked;
/* The resources of the last start. */
static ULONG Resources;
static CM_PARTIAL_RESOURCE_DESCRIPTOR RawPort, RawLine, Line;
static PFILE_OBJECT OwnFile;
/* What an attempt to open the device comes to while it is asked to go, and while it goes. */
static NTSTATUS OpenedWhenAsked, OpenedWhenGone;
/* At the last request. */
static ULONG ClosedBefore;

static NTSTATUS TryToOpen(void)
{
    PFILE_OBJECT file;
    NTSTATUS status = OpenByName(Pdo, &file);

    if (NT_SUCCESS(status))
        ObDereferenceObject(file);
    return status;
}

static NTSTATUS Serve(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    PCM_PARTIAL_RESOURCE_LIST raw, translated;
    NTSTATUS status;

    if (Ordinary(device, irp, &status))
        return status;
    if (IsChange(here->MinorFunction) && Working)
        Note(device, here->MinorFunction);
    switch (here->MinorFunction) {
    case IRP_MN_START_DEVICE:
        raw = &here->Parameters.StartDevice.AllocatedResources->List[0].PartialResourceList;
        translated = &here->Parameters.StartDevice.AllocatedResourcesTranslated->List[0].PartialResourceList;
        Resources = raw->Count;
        RawPort = raw->PartialDescriptors[0];
        RawLine = raw->PartialDescriptors[1];
        Line = translated->PartialDescriptors[1];
        status = SendBelow(device, irp);
        if (!Working)
            KeInitializeEvent(&Go, SynchronizationEvent, FALSE);
        Working = TRUE;
        KeSetEvent(&Started, 0, FALSE);
        return Finish(irp, status, 0);
    case IRP_MN_QUERY_PNP_DEVICE_STATE:
        StatesAsked++;
        irp->IoStatus.Information = State;
        irp->IoStatus.Status = STATUS_SUCCESS;
        return Skip(device, irp);
    case IRP_MN_QUERY_DEVICE_RELATIONS:
        RelationsAsked++;
        return Skip(device, irp);
    case IRP_MN_QUERY_STOP_DEVICE:
        WaitFor(&Go, 20000);
        break;
    case IRP_MN_QUERY_REMOVE_DEVICE:
        OpenedWhenAsked = TryToOpen();
        break;
    case IRP_MN_SURPRISE_REMOVAL:
        WaitFor(&Go, 20000);
        OpenedWhenGone = TryToOpen();
        break;
    case IRP_MN_REMOVE_DEVICE:
        ClosedBefore = Closes;
        return Depart(device, irp);
    default:
        if (!IsChange(here->MinorFunction))
            return Skip(device, irp);
    }
    if (here->MinorFunction != IRP_MN_SURPRISE_REMOVAL && !NT_SUCCESS(DriverSays) &&
        (here->MinorFunction == IRP_MN_QUERY_STOP_DEVICE || here->MinorFunction == IRP_MN_QUERY_REMOVE_DEVICE))
        return Finish(irp, DriverSays, 0);
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
    if (event == ASKED)
        WaitFor(&Go, 20000);
    return event == ASKED ? ListenerSays : STATUS_SUCCESS;
}

/* Lets the next change go on and waits until it came to so many entries; where they begin. */
static ULONG Next(NTSTATUS driver, NTSTATUS listener, ULONG entries)
{
    static ULONG begun;
    ULONG from = begun;

    DriverSays = driver;
    ListenerSays = listener;
    KeSetEvent(&Go, 0, FALSE);
    begun += entries;
    Await(begun);
    return from;
}

/* The first entry of the next change is there already: it waits for Go. */
static BOOLEAN Held(ULONG from, UCHAR what)
{
    Await(from + 1);
    return Logged == from + 1 && Log[from].What == what;
}

static void Stopping(void)
{
    ULONG at, vector;
    KAFFINITY affinity;
    KIRQL irql;

    CHECK("a device is asked whether it may stop", Held(0, IRP_MN_QUERY_STOP_DEVICE));
    at = Next(STATUS_UNSUCCESSFUL, STATUS_SUCCESS, 2);
    CHECK("who refuses is told that the device does not stop", Log[at + 1].What == IRP_MN_CANCEL_STOP_DEVICE);
    CHECK("and it is not stopped; then the next is asked", Held(2, IRP_MN_QUERY_STOP_DEVICE));
    at = Next(STATUS_SUCCESS, STATUS_SUCCESS, 2);
    CHECK("who agreed is told when another device does not stop", Log[at + 1].What == IRP_MN_CANCEL_STOP_DEVICE);
    Held(4, IRP_MN_QUERY_STOP_DEVICE);
    StatesAsked = RelationsAsked = 0;
    State = PNP_DEVICE_NOT_DISABLEABLE;
    at = Next(STATUS_SUCCESS, STATUS_SUCCESS, 3);
    CHECK("who agreed has to stop", Log[at + 1].What == IRP_MN_STOP_DEVICE);
    CHECK("and started again", Log[at + 2].What == IRP_MN_START_DEVICE);
    EQUAL("with as many resources as it is given", Resources, 2);
    CHECK("with other ports", RawPort.Type == CmResourceTypePort && RawPort.u.Port.Start.QuadPart == 0x2E8 && RawPort.u.Port.Length == 8);
    CHECK("and another line", RawLine.Type == CmResourceTypeInterrupt && RawLine.u.Interrupt.Level == 3);
    vector = HalGetInterruptVector(Isa, 0, 3, 3, &irql, &affinity);
    EQUAL("translated as HalGetInterruptVector says", Line.u.Interrupt.Vector, vector);
    EQUAL("then its state is asked", StatesAsked, 1);
    EQUAL("and its relations", RelationsAsked, 1);
    CHECK("a device that cannot be disabled is not asked to go, nor are those who have it open", Held(7, IRP_MN_QUERY_STOP_DEVICE));
    State = 0;
    at = Next(STATUS_SUCCESS, STATUS_SUCCESS, 3);
    CHECK("but it may stop", Log[at + 1].What == IRP_MN_STOP_DEVICE && Log[at + 2].What == IRP_MN_START_DEVICE && RawPort.u.Port.Start.QuadPart == 0x2F8);
}

static void Staying(void)
{
    ULONG at;
    PFILE_OBJECT file;

    CHECK("who has a device open is asked before its drivers are", Held(10, ASKED));
    at = Next(STATUS_SUCCESS, STATUS_UNSUCCESSFUL, 2);
    CHECK("when he refuses he learns that it does not go", Log[at + 1].What == CALLED_OFF);
    CHECK("and the drivers are not asked", Held(12, ASKED));
    at = Next(STATUS_UNSUCCESSFUL, STATUS_SUCCESS, 4);
    CHECK("when he agrees the drivers are asked", Log[at + 1].What == IRP_MN_QUERY_REMOVE_DEVICE);
    CHECK("a driver that refuses is told that the device does not go", Log[at + 2].What == IRP_MN_CANCEL_REMOVE_DEVICE);
    CHECK("and after it who has it open", Log[at + 3].What == CALLED_OFF);
    STATUS("a device that is asked to go is not opened", OpenedWhenAsked, STATUS_NO_SUCH_DEVICE);
    Held(16, ASKED);
    STATUS("a device that stays can be opened", OpenByName(Pdo, &file), STATUS_SUCCESS);
    ObDereferenceObject(file);
    at = Next(STATUS_SUCCESS, STATUS_SUCCESS, 4);
    CHECK("a device that is open does not go although all agreed",
          Log[at + 1].What == IRP_MN_QUERY_REMOVE_DEVICE && Log[at + 2].What == IRP_MN_CANCEL_REMOVE_DEVICE && Log[at + 3].What == CALLED_OFF);
}

static void Surprise(PVOID entry)
{
    ULONG at;
    WCHAR text[64];
    ULONG length, before;

    ObReferenceObject(Pdo);
    CHECK("of a surprise the drivers are told, and nobody is asked", Held(20, IRP_MN_SURPRISE_REMOVAL));
    at = Next(STATUS_SUCCESS, STATUS_SUCCESS, 2);
    CHECK("then those who have the device open", Log[at + 1].What == GONE);
    STATUS("a device that is gone is not opened", OpenedWhenGone, STATUS_NO_SUCH_DEVICE);
    EQUAL("as long as somebody has it open its drivers stay", Logged, at + 2);
    IoUnregisterPlugPlayNotification(entry);
    before = Closes;
    ObDereferenceObject(OwnFile);
    Await(at + 3);
    CHECK("when the last file is closed they get their last request", Logged == at + 3 && Log[at + 2].What == IRP_MN_REMOVE_DEVICE);
    EQUAL("which comes after that of closing", ClosedBefore, before + 1);
    CHECK("all that comes at PASSIVE", AllPassive());
    STATUS("what was removed is no device any more", IoGetDeviceProperty(Pdo, DevicePropertyDeviceDescription, sizeof text, text, &length),
           STATUS_INVALID_DEVICE_REQUEST);
    ObDereferenceObject(Pdo);
}

static void Checks(void)
{
    PVOID entry = NULL;

    KeWaitForSingleObject(&Started, Executive, KernelMode, FALSE, NULL);
    OpenByName(Pdo, &OwnFile);
    IoRegisterPlugPlayNotification(EventCategoryTargetDeviceChange, 0, OwnFile, TheDriver, Listen, NULL, &entry);
    Stopping();
    Staying();
    Surprise(entry);
}
