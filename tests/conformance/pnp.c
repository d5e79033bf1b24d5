/* Plug and Play: AddDevice, the requests to start and to go, what a physical device object answers, relations, changes of a device that is open. */
#define SETTINGS "Resources=port 3e8,8; irq 5"
#define FAMILY "pnp"
#define OWN_UNLOAD
#include "wdm_device.h"
#include <wdmguid.h>

#define COMING 16

/* The Plug and Play requests that came, in their order. */
static struct {
    UCHAR Minor;
    NTSTATUS Status;
    KIRQL Irql;
    MODE Mode;
    IO_STACK_LOCATION Location;
} Came[COMING];
static volatile ULONG Count;
static PCM_RESOURCE_LIST Raw, Translated;
static CM_FULL_RESOURCE_DESCRIPTOR RawFull, TranslatedFull;
static CM_PARTIAL_RESOURCE_DESCRIPTOR RawParts[2], TranslatedParts[2];
static ULONG RequirementsLength;
/* What is answered to a query for relations. */
static PDEVICE_OBJECT Child;

static void KeepList(PCM_RESOURCE_LIST list, CM_FULL_RESOURCE_DESCRIPTOR *full, CM_PARTIAL_RESOURCE_DESCRIPTOR *parts)
{
    const CM_PARTIAL_RESOURCE_DESCRIPTOR *from;
    ULONG i;

    if (list == NULL)
        return;
    *full = list->List[0];
    from = list->List[0].PartialResourceList.PartialDescriptors;
    for (i = 0; i < 2 && i < full->PartialResourceList.Count; i++)
        parts[i] = from[i];
}

static NTSTATUS Serve(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    PDEVICE_RELATIONS relations;
    NTSTATUS status;

    if (here->MajorFunction != IRP_MJ_PNP) {
        if (here->MajorFunction == IRP_MJ_POWER)
            PoStartNextPowerIrp(irp);
        if (here->MajorFunction == IRP_MJ_CREATE || here->MajorFunction == IRP_MJ_CLEANUP || here->MajorFunction == IRP_MJ_CLOSE)
            return Finish(irp, STATUS_SUCCESS, 0);
        IoSkipCurrentIrpStackLocation(irp);
        return here->MajorFunction == IRP_MJ_POWER ? PoCallDriver(Of(device)->Below, irp) : IoCallDriver(Of(device)->Below, irp);
    }
    if (Count < COMING) {
        Came[Count].Minor = here->MinorFunction;
        Came[Count].Status = irp->IoStatus.Status;
        Came[Count].Irql = KeGetCurrentIrql();
        Came[Count].Mode = irp->RequestorMode;
        Came[Count].Location = *here;
    }
    Count++;
    switch (here->MinorFunction) {
    case IRP_MN_FILTER_RESOURCE_REQUIREMENTS:
        if (irp->IoStatus.Information != 0)
            RequirementsLength = ((PIO_RESOURCE_REQUIREMENTS_LIST)irp->IoStatus.Information)->ListSize;
        return Skip(device, irp);
    case IRP_MN_START_DEVICE:
        Raw = here->Parameters.StartDevice.AllocatedResources;
        Translated = here->Parameters.StartDevice.AllocatedResourcesTranslated;
        KeepList(Raw, &RawFull, RawParts);
        KeepList(Translated, &TranslatedFull, TranslatedParts);
        status = SendBelow(device, irp);
        KeSetEvent(&Started, 0, FALSE);
        return Finish(irp, status, 0);
    case IRP_MN_QUERY_DEVICE_RELATIONS:
        if (Child == NULL || here->Parameters.QueryDeviceRelations.Type != BusRelations)
            return Skip(device, irp);
        relations = ExAllocatePool(PagedPool, sizeof *relations);
        relations->Count = 1;
        relations->Objects[0] = Child;
        ObReferenceObject(Child);
        irp->IoStatus.Information = (ULONG_PTR)relations;
        irp->IoStatus.Status = STATUS_SUCCESS;
        return Skip(device, irp);
    case IRP_MN_QUERY_REMOVE_DEVICE:
        irp->IoStatus.Status = STATUS_SUCCESS;
        return Skip(device, irp);
    case IRP_MN_REMOVE_DEVICE:
        irp->IoStatus.Status = STATUS_SUCCESS;
        status = Skip(device, irp);
        IoDetachDevice(Pdo);
        IoDeleteDevice(device);
        return status;
    }
    return Skip(device, irp);
}

static ULONG At(UCHAR minor)
{
    ULONG i;

    for (i = 0; i < Count && i < COMING; i++)
        if (Came[i].Minor == minor)
            return i;
    return COMING;
}

static void Starting(void)
{
    ULONG start = At(IRP_MN_START_DEVICE), vector, i;
    KAFFINITY affinity;
    KIRQL irql;

    EQUAL("AddDevice is called once for a device", Adds, 1);
    CHECK("with the driver's object", GivenDriver == TheDriver);
    EQUAL("AddDevice is called at PASSIVE", AddIrql, PASSIVE_LEVEL);
    CHECK("and a physical device object that is a bus's and ready", (AddFlags & (DO_BUS_ENUMERATED_DEVICE | DO_DEVICE_INITIALIZING)) == DO_BUS_ENUMERATED_DEVICE);
    CHECK("which is where the stack begins", AttachedTo == Pdo);
    CHECK("resources are asked for before the start", At(IRP_MN_QUERY_RESOURCE_REQUIREMENTS) < start);
    CHECK("and may be filtered in between", At(IRP_MN_QUERY_RESOURCE_REQUIREMENTS) < At(IRP_MN_FILTER_RESOURCE_REQUIREMENTS) &&
                                                At(IRP_MN_FILTER_RESOURCE_REQUIREMENTS) < start);
    CHECK("who filters sees the requirements", RequirementsLength >= sizeof(IO_RESOURCE_REQUIREMENTS_LIST));
    CHECK("then the device is started", start < COMING);
    STATUS("a request's status is that of what nobody handled", Came[start].Status, STATUS_NOT_SUPPORTED);
    CHECK("it comes at PASSIVE and from the kernel", Came[start].Irql == PASSIVE_LEVEL && Came[start].Mode == KernelMode);
    CHECK("after the start the capabilities are asked", At(IRP_MN_QUERY_CAPABILITIES) > start && At(IRP_MN_QUERY_CAPABILITIES) < COMING);
    CHECK("and the relations", At(IRP_MN_QUERY_DEVICE_RELATIONS) > start && At(IRP_MN_QUERY_DEVICE_RELATIONS) < COMING);
    CHECK("and the state", At(IRP_MN_QUERY_PNP_DEVICE_STATE) > start && At(IRP_MN_QUERY_PNP_DEVICE_STATE) < COMING);
    for (i = 0; i < Count && i < COMING; i++)
        if (Came[i].Minor == IRP_MN_START_DEVICE)
            start = i;
    EQUAL("a device is started once", start, At(IRP_MN_START_DEVICE));

    CHECK("resources come raw and translated, in two lists", Raw != NULL && Translated != NULL && Raw != Translated);
    CHECK("of an ISA bus", RawFull.InterfaceType == Isa && RawFull.BusNumber == 0);
    EQUAL("with both resources", RawFull.PartialResourceList.Count, 2);
    CHECK("the port", RawParts[0].Type == CmResourceTypePort && RawParts[0].u.Port.Start.QuadPart == 0x3E8 && RawParts[0].u.Port.Length == 8 &&
                          (RawParts[0].Flags & CM_RESOURCE_PORT_IO) != 0);
    CHECK("which is translated to itself", TranslatedParts[0].Type == CmResourceTypePort && TranslatedParts[0].u.Port.Start.QuadPart == 0x3E8);
    EQUAL("and the interrupt", RawParts[1].Type, CmResourceTypeInterrupt);
    EQUAL("raw by its line", RawParts[1].u.Interrupt.Level, 5);
    vector = HalGetInterruptVector(Isa, 0, 5, 5, &irql, &affinity);
    EQUAL("and translated to the vector that HalGetInterruptVector gives", TranslatedParts[1].u.Interrupt.Vector, vector);
    EQUAL("and its level", TranslatedParts[1].u.Interrupt.Level, irql);
    EQUAL("and its processors", TranslatedParts[1].u.Interrupt.Affinity, affinity);
}

/* A request of ours to the physical device object: its status; the information. */
static NTSTATUS Ask(UCHAR minor, const void *parameters, ULONG length, ULONG_PTR *information)
{
    PIRP irp = MakeIrp(Pdo, IRP_MJ_PNP);
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
    SEEN seen;
    NTSTATUS status;

    next->MinorFunction = minor;
    RtlCopyMemory(&next->Parameters, parameters, length);
    irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
    irp->IoStatus.Information = 0;
    SendKept(Pdo, irp, &seen);
    status = irp->IoStatus.Status;
    if (information != NULL)
        *information = irp->IoStatus.Information;
    IoFreeIrp(irp);
    return status;
}

static NTSTATUS Id(BUS_QUERY_ID_TYPE kind, PWSTR *text)
{
    *text = NULL;
    return Ask(IRP_MN_QUERY_ID, &kind, sizeof kind, (ULONG_PTR *)text);
}

static void Answering(void)
{
    DEVICE_CAPABILITIES capabilities;
    DEVICE_CAPABILITIES *pointer = &capabilities;
    PNP_BUS_INFORMATION *bus = NULL;
    DEVICE_RELATIONS *relations = NULL;
    CM_RESOURCE_LIST *list = NULL;
    DEVICE_RELATION_TYPE type = TargetDeviceRelation;
    struct {
        DEVICE_TEXT_TYPE Type;
        LCID Locale;
    } text = { DeviceTextDescription, 0x409 };
    PWSTR words;
    UNICODE_STRING got, expected;

    STATUS("a device has an identifier", Id(BusQueryDeviceID, &words), STATUS_SUCCESS);
    RtlInitUnicodeString(&got, words);
    RtlInitUnicodeString(&expected, L"ROOT\\CHECK-PNP");
    CHECK("made of its enumerator and its kind", RtlEqualUnicodeString(&got, &expected, TRUE));
    ExFreePool(words);
    STATUS("and one of its own", Id(BusQueryInstanceID, &words), STATUS_SUCCESS);
    CHECK("that is not empty", words[0] != 0);
    ExFreePool(words);
    STATUS("hardware identifiers are several", Id(BusQueryHardwareIDs, &words), STATUS_SUCCESS);
    CHECK("and end in two NULs", words[wcslen(words)] == 0 && words[wcslen(words) + 1] == 0 && words[0] != 0);
    ExFreePool(words);
    STATUS("an identifier that it does not have stays unhandled", Id(BusQueryCompatibleIDs, &words), STATUS_NOT_SUPPORTED);
    STATUS("a device has a description", Ask(IRP_MN_QUERY_DEVICE_TEXT, &text, sizeof text, (ULONG_PTR *)&words), STATUS_SUCCESS);
    ExFreePool(words);
    text.Type = DeviceTextLocationInformation;
    STATUS("but no location", Ask(IRP_MN_QUERY_DEVICE_TEXT, &text, sizeof text, NULL), STATUS_NOT_SUPPORTED);
    RtlZeroMemory(&capabilities, sizeof capabilities);
    capabilities.Size = sizeof capabilities;
    capabilities.Version = 1;
    STATUS("it tells its capabilities", Ask(IRP_MN_QUERY_CAPABILITIES, &pointer, sizeof pointer, NULL), STATUS_SUCCESS);
    CHECK("it is on while the system works and off when that sleeps", capabilities.DeviceState[PowerSystemWorking] == PowerDeviceD0 &&
                                                                          capabilities.DeviceState[PowerSystemSleeping3] == PowerDeviceD3);
    capabilities.Version = 2;
    CHECK("in version 1 of the structure only", !NT_SUCCESS(Ask(IRP_MN_QUERY_CAPABILITIES, &pointer, sizeof pointer, NULL)));
    STATUS("it tells its bus", Ask(IRP_MN_QUERY_BUS_INFORMATION, NULL, 0, (ULONG_PTR *)&bus), STATUS_SUCCESS);
    CHECK("of the kind that its resources have", bus != NULL && bus->LegacyBusType == Isa);
    ExFreePool(bus);
    STATUS("it tells what it has", Ask(IRP_MN_QUERY_RESOURCES, NULL, 0, (ULONG_PTR *)&list), STATUS_SUCCESS);
    CHECK("which is what it was started with", list->List[0].PartialResourceList.Count == 2 &&
                                                   list->List[0].PartialResourceList.PartialDescriptors[0].u.Port.Start.QuadPart == 0x3E8);
    ExFreePool(list);
    STATUS("its target relation is itself", Ask(IRP_MN_QUERY_DEVICE_RELATIONS, &type, sizeof type, (ULONG_PTR *)&relations), STATUS_SUCCESS);
    CHECK("alone", relations->Count == 1 && relations->Objects[0] == Pdo);
    ObDereferenceObject(relations->Objects[0]);
    ExFreePool(relations);
    type = EjectionRelations;
    STATUS("other relations it does not know", Ask(IRP_MN_QUERY_DEVICE_RELATIONS, &type, sizeof type, NULL), STATUS_NOT_SUPPORTED);
    STATUS("a bus driver agrees to a stop", Ask(IRP_MN_QUERY_STOP_DEVICE, NULL, 0, NULL), STATUS_SUCCESS);
    STATUS("and to its being called off", Ask(IRP_MN_CANCEL_STOP_DEVICE, NULL, 0, NULL), STATUS_SUCCESS);
    STATUS("what it does not know keeps its status", Ask(0x30, NULL, 0, NULL), STATUS_NOT_SUPPORTED);
}

static BOOLEAN ComesWithin(UCHAR minor, LONG milliseconds)
{
    for (; milliseconds > 0; milliseconds -= 10) {
        if (At(minor) < COMING)
            return TRUE;
        Sleep(10);
    }
    return At(minor) < COMING;
}

static void Invalidating(void)
{
    KIRQL level;
    LONG_PTR references;

    Child = MakeDevice(NULL, 0);
    references = ObfReferenceObject(Child);
    ObfDereferenceObject(Child);
    Count = 0;
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    IoInvalidateDeviceRelations(Pdo, BusRelations);
    EQUAL("IoInvalidateDeviceRelations does not ask at once", Count, 0);
    KeLowerIrql(level);
    CHECK("but soon", ComesWithin(IRP_MN_QUERY_DEVICE_RELATIONS, 5000));
    EQUAL("for the kind of relations that it names", Came[0].Location.Parameters.QueryDeviceRelations.Type, BusRelations);
    EQUAL("and at PASSIVE", Came[0].Irql, PASSIVE_LEVEL);
    Sleep(50);
    EQUAL("what the list referenced is released", ObfReferenceObject(Child), references);
    ObfDereferenceObject(Child);
    IoDeleteDevice(Child);
    Child = NULL;
    Count = 0;
    IoInvalidateDeviceState(Pdo);
    CHECK("IoInvalidateDeviceState has the state asked for", ComesWithin(IRP_MN_QUERY_PNP_DEVICE_STATE, 5000));
}

/* What a listener to changes of a device was told. */
static struct {
    ULONG Calls;
    GUID Event;
    PFILE_OBJECT File;
    PVOID Context;
    USHORT Version;
    KIRQL Irql;
    UCHAR First;
} Told;
static NTSTATUS TellBack;

static NTSTATUS NTAPI Listen(PVOID notification, PVOID context)
{
    PTARGET_DEVICE_CUSTOM_NOTIFICATION news = notification;

    Told.Calls++;
    Told.Event = news->Event;
    Told.File = news->FileObject;
    Told.Context = context;
    Told.Version = news->Version;
    Told.Irql = KeGetCurrentIrql();
    if (news->Size >= FIELD_OFFSET(TARGET_DEVICE_CUSTOM_NOTIFICATION, CustomDataBuffer) + 1)
        Told.First = news->CustomDataBuffer[0];
    return TellBack;
}

static KEVENT Later;

static VOID NTAPI IsTold(PVOID context)
{
    KeSetEvent(context, 0, FALSE);
}

/* {8C6B1B2E-0F66-4E47-9C1E-3F5C4D6E7F80} */
static const GUID OwnEvent = { 0x8C6B1B2E, 0x0F66, 0x4E47, { 0x9C, 0x1E, 0x3F, 0x5C, 0x4D, 0x6E, 0x7F, 0x80 } };
/* GUID_TARGET_DEVICE_QUERY_REMOVE, …_REMOVE_CANCELLED, …_REMOVE_COMPLETE: one after the other. */
static const GUID QueryRemove = { 0xCB3A4006, 0x46F0, 0x11D0, { 0xB0, 0x8F, 0x00, 0x60, 0x97, 0x13, 0x05, 0x3F } };
static const GUID RemoveComplete = { 0xCB3A4008, 0x46F0, 0x11D0, { 0xB0, 0x8F, 0x00, 0x60, 0x97, 0x13, 0x05, 0x3F } };

static BOOLEAN Same(const GUID *a, const GUID *b)
{
    return RtlCompareMemory(a, b, sizeof *a) == sizeof *a;
}

static PFILE_OBJECT OwnFile;
static PVOID Registration;
/* What had come when the listener was told that the device is to go, and when it was told that it went. */
static ULONG ToldToGo, ToldGone;

static NTSTATUS NTAPI ListenToTheEnd(PVOID notification, PVOID context)
{
    PTARGET_DEVICE_REMOVAL_NOTIFICATION news = notification;

    (void)context;
    if (Same(&news->Event, &QueryRemove))
        ToldToGo = Count + 1;
    if (Same(&news->Event, &RemoveComplete))
        ToldGone = Count + 1;
    return STATUS_SUCCESS;
}

static void Listening(void)
{
    TARGET_DEVICE_CUSTOM_NOTIFICATION news;
    PDEVICE_OBJECT top;
    UNICODE_STRING name;
    static WCHAR text[64];
    ULONG length;
    PVOID entry = NULL;

    IoGetDeviceProperty(Pdo, DevicePropertyPhysicalDeviceObjectName, sizeof text, text, &length);
    RtlInitUnicodeString(&name, text);
    STATUS("a device is opened by the name of its physical object", IoGetDeviceObjectPointer(&name, FILE_READ_DATA, &OwnFile, &top), STATUS_SUCCESS);
    CHECK("which leads to the top of its stack", top == Fdo);
    STATUS("a listener needs something to listen to",
           IoRegisterPlugPlayNotification(EventCategoryTargetDeviceChange, 0, NULL, TheDriver, Listen, &news, &entry), STATUS_INVALID_PARAMETER);
    STATUS("it can listen to a device that it has open",
           IoRegisterPlugPlayNotification(EventCategoryTargetDeviceChange, 0, OwnFile, TheDriver, Listen, &news, &entry), STATUS_SUCCESS);
    RtlZeroMemory(&news, sizeof news);
    news.Version = 1;
    news.Size = sizeof news;
    news.Event = OwnEvent;
    news.NameBufferOffset = -1;
    news.CustomDataBuffer[0] = 0x5A;
    STATUS("IoReportTargetDeviceChange reports", IoReportTargetDeviceChange(Pdo, &news), STATUS_SUCCESS);
    EQUAL("listeners have been told when it returns", Told.Calls, 1);
    CHECK("of the event", Same(&Told.Event, &OwnEvent));
    CHECK("with the file that they have open", Told.File == OwnFile);
    CHECK("with their context, at PASSIVE level", Told.Context == &news && Told.Irql == PASSIVE_LEVEL);
    CHECK("and the data", Told.Version == 1 && Told.First == 0x5A);
    news.Event = QueryRemove;
    STATUS("an event of the system's is not reported by drivers", IoReportTargetDeviceChange(Pdo, &news), STATUS_INVALID_DEVICE_REQUEST);
    EQUAL("and nobody is told of it", Told.Calls, 1);
    news.Event = OwnEvent;
    STATUS("what is no physical device object has no listeners", IoReportTargetDeviceChange(Fdo, &news), STATUS_NO_SUCH_DEVICE);
    KeInitializeEvent(&Later, NotificationEvent, FALSE);
    STATUS("IoReportTargetDeviceChangeAsynchronous reports later", IoReportTargetDeviceChangeAsynchronous(Pdo, &news, IsTold, &Later), STATUS_PENDING);
    RtlZeroMemory(&news, sizeof news);
    STATUS("and calls its caller back", WaitFor(&Later, 5000), STATUS_SUCCESS);
    CHECK("when the listeners have been told, from a copy", Told.Calls == 2 && Same(&Told.Event, &OwnEvent) && Told.First == 0x5A);
    STATUS("a listener may go", IoUnregisterPlugPlayNotification(entry), STATUS_SUCCESS);
    news.Version = 1;
    news.Size = sizeof news;
    news.Event = OwnEvent;
    IoReportTargetDeviceChange(Pdo, &news);
    EQUAL("and is told no more", Told.Calls, 2);
    STATUS("profiles of the hardware can be listened to",
           IoRegisterPlugPlayNotification(EventCategoryHardwareProfileChange, 0, NULL, TheDriver, Listen, NULL, &entry), STATUS_SUCCESS);
    IoUnregisterPlugPlayNotification(entry);
    IoRegisterPlugPlayNotification(EventCategoryTargetDeviceChange, 0, OwnFile, TheDriver, ListenToTheEnd, NULL, &Registration);
}

static void Checks(void)
{
    WaitUntilStarted();
    Starting();
    Answering();
    Invalidating();
    Listening();
    Count = 0;
}

/* The device is gone before the driver is: what was said of that is checked here, at the end of the run. */
static VOID NTAPI Unload(PDRIVER_OBJECT driver)
{
    ULONG query = At(IRP_MN_QUERY_REMOVE_DEVICE), removal = At(IRP_MN_REMOVE_DEVICE);

    (void)driver;
    CHECK("before a driver is unloaded its device is asked to go", query < COMING);
    CHECK("and then removed", removal < COMING && query < removal);
    CHECK("without surprise when it agreed", At(IRP_MN_SURPRISE_REMOVAL) == COMING && At(IRP_MN_CANCEL_REMOVE_DEVICE) == COMING);
    EQUAL("removal is the last request", removal + 1, Count);
    EQUAL("listeners are asked before the device is", ToldToGo, 1);
    EQUAL("and told that it goes before its drivers are", ToldGone, removal + 1);
    ObDereferenceObject(OwnFile);
    IoUnregisterPlugPlayNotification(Registration);
}
