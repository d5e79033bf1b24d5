/*
 * A driver as a bus: what it tells of is given to the drivers that the registry names, what it does not tell of any more is gone by surprise. The driver
 * serves its children's functions, too.
 */
#define SETTINGS "Resources=port 3e8,8; irq 5"
#define FAMILY "pnp_bus"
#define OWN_UNLOAD
#define ADD_CHILD
#include "wdm_device.h"
#include "pnp_log.h"

/* In no header of theirs. */
NTSTATUS NTAPI IoSynchronousInvalidateDeviceRelations(PDEVICE_OBJECT DeviceObject, DEVICE_RELATION_TYPE Type);

#define CHILDREN 4
/* The registry names no driver for the last. */
#define ORPHAN (CHILDREN - 1)

static struct {
    PDEVICE_OBJECT Pdo, Fdo;
    /* The bus tells of it. */
    BOOLEAN Present;
    ULONG Adds, Starts, LastRequests;
    /* What its function says to a query and to a start, and of its state. */
    NTSTATUS Says, StartSays;
    ULONG State;
    ULONG RequirementsAsked;
} Child[CHILDREN];

static BOOLEAN BusStarted, BusFirst;
static ULONG RelationsAsked, Ejections;
static ULONG RelationsAtEject;

static ULONG ChildOf(PDEVICE_OBJECT device)
{
    ULONG i;

    for (i = 0; i < CHILDREN; i++)
        if (Child[i].Pdo == device || Child[i].Fdo == device)
            break;
    return i;
}

static WCHAR *Text(const WCHAR *text)
{
    ULONG bytes = (wcslen(text) + 1) * sizeof(WCHAR);
    WCHAR *copy = ExAllocatePool(PagedPool, bytes);

    RtlCopyMemory(copy, text, bytes);
    return copy;
}

/* A physical device object of ours. */
static NTSTATUS ServeChild(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    ULONG child = ChildOf(device);
    WCHAR instance[2] = { (WCHAR)(L'1' + child), 0 };
    NTSTATUS status;

    if (Ordinary(device, irp, &status))
        return status;
    switch (here->MinorFunction) {
    case IRP_MN_QUERY_ID:
        if (here->Parameters.QueryId.IdType == BusQueryDeviceID)
            return Finish(irp, STATUS_SUCCESS, (ULONG_PTR)Text(L"CHECK\\CHILD"));
        if (here->Parameters.QueryId.IdType == BusQueryInstanceID)
            return Finish(irp, STATUS_SUCCESS, (ULONG_PTR)Text(instance));
        break;
    case IRP_MN_QUERY_CAPABILITIES:
        here->Parameters.DeviceCapabilities.Capabilities->UniqueID = child != ORPHAN;
        here->Parameters.DeviceCapabilities.Capabilities->EjectSupported = TRUE;
        return Finish(irp, STATUS_SUCCESS, 0);
    case IRP_MN_QUERY_RESOURCE_REQUIREMENTS:
        Child[child].RequirementsAsked++;
        break;
    case IRP_MN_EJECT:
        Note(device, IRP_MN_EJECT);
        Ejections++;
        Child[child].Present = FALSE;
        RelationsAtEject = RelationsAsked;
        return Finish(irp, STATUS_SUCCESS, 0);
    case IRP_MN_REMOVE_DEVICE:
        Child[child].LastRequests++;
        return Finish(irp, STATUS_SUCCESS, 0);
    default:
        if (IsChange(here->MinorFunction))
            return Finish(irp, STATUS_SUCCESS, 0);
    }
    return Finish(irp, irp->IoStatus.Status, irp->IoStatus.Information);
}

/* What a child's driver does with requests. */
static NTSTATUS ServeFunction(PDEVICE_OBJECT device, PIRP irp)
{
    UCHAR minor = IoGetCurrentIrpStackLocation(irp)->MinorFunction;
    ULONG child = ChildOf(device);
    NTSTATUS status;

    if (Ordinary(device, irp, &status))
        return status;
    if (IsChange(minor))
        Note(device, minor);
    switch (minor) {
    case IRP_MN_START_DEVICE:
        Child[child].Starts++;
        status = SendBelow(device, irp);
        if (!NT_SUCCESS(Child[child].StartSays))
            status = Child[child].StartSays;
        return Finish(irp, status, 0);
    case IRP_MN_QUERY_PNP_DEVICE_STATE:
        irp->IoStatus.Information = Child[child].State;
        irp->IoStatus.Status = STATUS_SUCCESS;
        Child[child].State = 0;
        return Skip(device, irp);
    case IRP_MN_QUERY_STOP_DEVICE:
    case IRP_MN_QUERY_REMOVE_DEVICE:
        if (!NT_SUCCESS(Child[child].Says))
            return Finish(irp, Child[child].Says, 0);
        break;
    case IRP_MN_REMOVE_DEVICE:
        Child[child].Fdo = NULL;
        return Depart(device, irp);
    default:
        if (!IsChange(minor))
            return Skip(device, irp);
    }
    irp->IoStatus.Status = STATUS_SUCCESS;
    return Skip(device, irp);
}

static NTSTATUS AddChild(PDEVICE_OBJECT pdo)
{
    ULONG child = ChildOf(pdo);

    if (child == CHILDREN)
        return STATUS_NO_SUCH_DEVICE;
    BusFirst = BusStarted;
    Child[child].Adds++;
    Child[child].Fdo = MakeDevice(NULL, 0);
    Of(Child[child].Fdo)->Behaviour = ServeFunction;
    Of(Child[child].Fdo)->Below = IoAttachDeviceToDeviceStack(Child[child].Fdo, pdo);
    return STATUS_SUCCESS;
}

/* Children that have a key with the value Service get that driver. */
static void NameDrivers(void)
{
    static WCHAR path[] = L"\\Registry\\Machine\\System\\CurrentControlSet\\Enum\\CHECK\\CHILD\\1";
    static WCHAR service[] = L"check-pnp_bus";
    WCHAR *last = &path[wcslen(path) - 1];
    ULONG i;

    path[wcslen(path) - 8] = 0;
    RtlCreateRegistryKey(RTL_REGISTRY_ABSOLUTE, path);
    path[wcslen(path)] = L'\\';
    last[-1] = 0;
    RtlCreateRegistryKey(RTL_REGISTRY_ABSOLUTE, path);
    last[-1] = L'\\';
    for (i = 0; i < ORPHAN; i++) {
        *last = (WCHAR)(L'1' + i);
        RtlCreateRegistryKey(RTL_REGISTRY_ABSOLUTE, path);
        RtlWriteRegistryValue(RTL_REGISTRY_ABSOLUTE, path, L"Service", REG_SZ, service, sizeof service);
    }
}

static NTSTATUS Serve(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    PDEVICE_RELATIONS relations;
    NTSTATUS status;
    ULONG i;

    if (Ordinary(device, irp, &status))
        return status;
    if (IsChange(here->MinorFunction) && BusStarted)
        Note(device, here->MinorFunction);
    switch (here->MinorFunction) {
    case IRP_MN_START_DEVICE:
        NameDrivers();
        for (i = 0; i < CHILDREN; i++) {
            Child[i].Pdo = MakeDevice(i == 1 ? L"\\Device\\CheckPnpChild" : NULL, 0);
            Of(Child[i].Pdo)->Behaviour = ServeChild;
        }
        Child[0].Present = Child[ORPHAN].Present = TRUE;
        status = SendBelow(device, irp);
        BusStarted = TRUE;
        KeSetEvent(&Started, 0, FALSE);
        return Finish(irp, status, 0);
    case IRP_MN_QUERY_DEVICE_RELATIONS:
        if (here->Parameters.QueryDeviceRelations.Type != BusRelations)
            return Skip(device, irp);
        relations = ExAllocatePool(PagedPool, FIELD_OFFSET(DEVICE_RELATIONS, Objects[CHILDREN]));
        relations->Count = 0;
        for (i = 0; i < CHILDREN; i++)
            if (Child[i].Present) {
                relations->Objects[relations->Count++] = Child[i].Pdo;
                ObReferenceObject(Child[i].Pdo);
            }
        RelationsAsked++;
        irp->IoStatus.Information = (ULONG_PTR)relations;
        irp->IoStatus.Status = STATUS_SUCCESS;
        return Skip(device, irp);
    case IRP_MN_REMOVE_DEVICE:
        return Depart(device, irp);
    default:
        if (IsChange(here->MinorFunction))
            irp->IoStatus.Status = STATUS_SUCCESS;
        return Skip(device, irp);
    }
}

/* Tells of a change and waits until what follows from it is over. */
static void Tell(ULONG child, BOOLEAN present)
{
    Child[child].Present = present;
    IoInvalidateDeviceRelations(Pdo, BusRelations);
    Sleep(100);
}

static void Coming(void)
{
    WCHAR text[64];
    ULONG length = 0;

    EQUAL("a device on a bus is given to the driver that the registry names", Child[0].Adds, 1);
    CHECK("when the bus was started", BusFirst);
    EQUAL("and it is started", Child[0].Starts, 1);
    EQUAL("without a driver it is left alone", Child[ORPHAN].Adds, 0);
    STATUS("but known", IoGetDeviceProperty(Child[ORPHAN].Pdo, DevicePropertyEnumeratorName, sizeof text, text, &length), STATUS_SUCCESS);
    EQUAL("by the name of its enumerator", length, sizeof L"CHECK");
    CHECK("a device of a bus is marked as such", (Child[0].Pdo->Flags & DO_BUS_ENUMERATED_DEVICE) != 0);
    Tell(1, TRUE);
    CHECK("what is new is given to its driver", Child[1].Adds == 1 && Child[1].Starts == 1);
    EQUAL("what was there is not given again", Child[0].Adds, 1);
}

static void Going(void)
{
    PFILE_OBJECT file;
    ULONG from = Logged;
    UNICODE_STRING name;
    PDEVICE_OBJECT top;

    RtlInitUnicodeString(&name, L"\\Device\\CheckPnpChild");
    IoGetDeviceObjectPointer(&name, FILE_READ_DATA, &file, &top);
    Tell(1, FALSE);
    CHECK("what a bus does not tell of any more is gone by surprise", CAME(from, IRP_MN_SURPRISE_REMOVAL));
    EQUAL("its drivers stay as long as somebody has it open", Child[1].LastRequests, 0);
    ObDereferenceObject(file);
    Await(from + 2);
    CHECK("and get their last request after that", CAME(from, IRP_MN_SURPRISE_REMOVAL, IRP_MN_REMOVE_DEVICE));
    EQUAL("which goes down to the bus", Child[1].LastRequests, 1);
    Tell(1, TRUE);
    CHECK("it may come again", Child[1].Adds == 2 && Child[1].Starts == 2);
}

static void Failing(void)
{
    ULONG from = Logged, adds = Child[1].Adds, last = Child[1].LastRequests, asked;

    Child[1].State = PNP_DEVICE_FAILED;
    IoInvalidateDeviceState(Child[1].Pdo);
    Await(from + 2);
    CHECK("a device that says that it failed is gone by surprise", CAME(from, IRP_MN_SURPRISE_REMOVAL, IRP_MN_REMOVE_DEVICE));
    Tell(1, TRUE);
    EQUAL("as long as its bus tells of it it is not given to its driver again", Child[1].Adds, adds);
    Tell(1, FALSE);
    EQUAL("when it does not any more it learns that by a request", Child[1].LastRequests, last + 2);
    Tell(1, TRUE);
    EQUAL("then it is a new one", Child[1].Adds, adds + 1);
    from = Logged;
    asked = Child[1].RequirementsAsked;
    Child[1].State = PNP_DEVICE_RESOURCE_REQUIREMENTS_CHANGED;
    IoInvalidateDeviceState(Child[1].Pdo);
    Await(from + 3);
    CHECK("a device that needs other resources is stopped and started", CAME(from, IRP_MN_QUERY_STOP_DEVICE, IRP_MN_STOP_DEVICE, IRP_MN_START_DEVICE));
    EQUAL("and asked which in between", Child[1].RequirementsAsked, asked + 1);
    from = Logged;
    Child[1].State = PNP_DEVICE_RESOURCE_REQUIREMENTS_CHANGED;
    Child[1].StartSays = STATUS_UNSUCCESSFUL;
    IoInvalidateDeviceState(Child[1].Pdo);
    Await(from + 5);
    CHECK("what does not start again is gone by surprise",
          CAME(from, IRP_MN_QUERY_STOP_DEVICE, IRP_MN_STOP_DEVICE, IRP_MN_START_DEVICE, IRP_MN_SURPRISE_REMOVAL, IRP_MN_REMOVE_DEVICE));
}

static void Ejecting(void)
{
    ULONG from = Logged;
    KIRQL level;

    Child[0].Says = STATUS_UNSUCCESSFUL;
    IoRequestDeviceEject(Child[0].Pdo);
    Await(from + 2);
    CHECK("a device whose driver does not let it go is not ejected", CAME(from, IRP_MN_QUERY_REMOVE_DEVICE, IRP_MN_CANCEL_REMOVE_DEVICE));
    from = Logged;
    Child[0].Says = STATUS_SUCCESS;
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    IoRequestDeviceEject(Child[0].Pdo);
    EQUAL("IoRequestDeviceEject does not do it at once", Logged, from);
    KeLowerIrql(level);
    Await(from + 3);
    CHECK("a device is removed before it is ejected", CAME(from, IRP_MN_QUERY_REMOVE_DEVICE, IRP_MN_REMOVE_DEVICE, IRP_MN_EJECT));
    EQUAL("its bus ejects it", Ejections, 1);
    CHECK("and is asked again what is on it", RelationsAsked > RelationsAtEject);
    Tell(0, TRUE);
    CHECK("what was ejected may come again", Child[0].Adds == 2 && Child[0].Starts == 2);
    Tell(2, TRUE);
    IoSynchronousInvalidateDeviceRelations(Pdo, BusRelations);
    Child[2].Present = FALSE;
    from = Logged;
    STATUS("IoSynchronousInvalidateDeviceRelations asks", IoSynchronousInvalidateDeviceRelations(Pdo, BusRelations), STATUS_SUCCESS);
    CHECK("and what follows from it is over when it returns", CAME(from, IRP_MN_SURPRISE_REMOVAL, IRP_MN_REMOVE_DEVICE));
}

static ULONG AtTheEnd;

static void Checks(void)
{
    KeWaitForSingleObject(&Started, Executive, KernelMode, FALSE, NULL);
    Sleep(100);
    Coming();
    Going();
    Failing();
    Ejecting();
    AtTheEnd = Logged;
}

/* The bus goes with the driver. */
static VOID NTAPI Unload(PDRIVER_OBJECT driver)
{
    ULONG i;

    (void)driver;
    CHECK("what is on a bus goes before the bus does",
          CAME(AtTheEnd, IRP_MN_QUERY_REMOVE_DEVICE, IRP_MN_QUERY_REMOVE_DEVICE, IRP_MN_REMOVE_DEVICE, IRP_MN_REMOVE_DEVICE));
    CHECK("and is asked before it", Log[AtTheEnd].Device != Fdo && Log[AtTheEnd + 1].Device == Fdo);
    CHECK("everything came at PASSIVE", AllPassive());
    for (i = 0; i < CHILDREN; i++)
        IoDeleteDevice(Child[i].Pdo);
}
