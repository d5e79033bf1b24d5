/* Power: PoRequestPowerIrp, one request of a kind at a time, states. */
#define FAMILY "power"
#include "wdm_device.h"

/* What became of power requests: those that came, in their order; which are kept. */
static struct {
    PIRP Irp;
    IO_STACK_LOCATION Location;
    NTSTATUS Status;
    KIRQL Irql;
} Came[16];
static volatile ULONG Count;
static BOOLEAN KeepThem;

static void PassPower(PIRP irp)
{
    PoStartNextPowerIrp(irp);
    IoSkipCurrentIrpStackLocation(irp);
    PoCallDriver(Of(Fdo)->Below, irp);
}

static NTSTATUS Serve(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    NTSTATUS status;

    switch (here->MajorFunction) {
    case IRP_MJ_PNP:
        if (here->MinorFunction == IRP_MN_START_DEVICE) {
            status = SendBelow(device, irp);
            KeSetEvent(&Started, 0, FALSE);
            return Finish(irp, status, 0);
        }
        if (here->MinorFunction == IRP_MN_REMOVE_DEVICE) {
            status = Skip(device, irp);
            IoDetachDevice(Pdo);
            IoDeleteDevice(device);
            return status;
        }
        return Skip(device, irp);
    case IRP_MJ_POWER:
        if (Count < 16) {
            Came[Count].Irp = irp;
            Came[Count].Location = *here;
            Came[Count].Status = irp->IoStatus.Status;
            Came[Count].Irql = KeGetCurrentIrql();
        }
        Count++;
        if (KeepThem) {
            IoMarkIrpPending(irp);
            return STATUS_PENDING;
        }
        PoStartNextPowerIrp(irp);
        IoSkipCurrentIrpStackLocation(irp);
        return PoCallDriver(Of(device)->Below, irp);
    }
    return Finish(irp, STATUS_SUCCESS, 0);
}

/* What a request's routine was told. */
static struct {
    ULONG Calls;
    PDEVICE_OBJECT Device;
    UCHAR Minor;
    POWER_STATE State;
    PVOID Context;
    NTSTATUS Status;
} Done;

static VOID NTAPI Requested(PDEVICE_OBJECT device, UCHAR minor, POWER_STATE state, PVOID context, PIO_STATUS_BLOCK iosb)
{
    Done.Calls++;
    Done.Device = device;
    Done.Minor = minor;
    Done.State = state;
    Done.Context = context;
    Done.Status = iosb->Status;
}

static void Pause(void)
{
    LARGE_INTEGER time = Milliseconds(30);

    KeDelayExecutionThread(KernelMode, FALSE, &time);
}

static void Requesting(void)
{
    POWER_STATE state;
    PIRP irp = NULL;

    state.DeviceState = PowerDeviceD0;
    Count = 0;
    STATUS("PoRequestPowerIrp is pending", PoRequestPowerIrp(Pdo, IRP_MN_SET_POWER, state, Requested, &Done, &irp), STATUS_PENDING);
    Pause();
    EQUAL("the request comes to the top of the device's stack", Count, 1);
    CHECK("the caller gets the packet", irp == Came[0].Irp);
    EQUAL("it is a power request", Came[0].Location.MajorFunction, IRP_MJ_POWER);
    EQUAL("with the minor function asked for", Came[0].Location.MinorFunction, IRP_MN_SET_POWER);
    EQUAL("of the device's kind", Came[0].Location.Parameters.Power.Type, DevicePowerState);
    EQUAL("with the state asked for", Came[0].Location.Parameters.Power.State.DeviceState, PowerDeviceD0);
    STATUS("its status is that of what nobody knows", Came[0].Status, STATUS_NOT_SUPPORTED);
    EQUAL("the caller's routine is called once", Done.Calls, 1);
    CHECK("with the caller's device and context", Done.Device == Pdo && Done.Context == &Done);
    EQUAL("with the minor function", Done.Minor, IRP_MN_SET_POWER);
    EQUAL("with the state", Done.State.DeviceState, PowerDeviceD0);
    STATUS("with what the bus driver said", Done.Status, STATUS_SUCCESS);
    Count = 0;
    PoRequestPowerIrp(Pdo, IRP_MN_QUERY_POWER, state, Requested, NULL, NULL);
    Pause();
    CHECK("a query goes the same way", Count == 1 && Came[0].Location.MinorFunction == IRP_MN_QUERY_POWER);
    STATUS("and the bus driver agrees", Done.Status, STATUS_SUCCESS);
    STATUS("other minor functions are refused", PoRequestPowerIrp(Pdo, IRP_MN_POWER_SEQUENCE, state, NULL, NULL, NULL), STATUS_INVALID_PARAMETER_2);
    Count = 0;
    state.SystemState = PowerSystemSleeping1;
    PoRequestPowerIrp(Pdo, IRP_MN_WAIT_WAKE, state, Requested, NULL, NULL);
    Pause();
    CHECK("a wait for waking names the system's state",
          Count == 1 && Came[0].Location.MinorFunction == IRP_MN_WAIT_WAKE && Came[0].Location.Parameters.WaitWake.PowerState == PowerSystemSleeping1);
    STATUS("a bus that cannot wake leaves its status", Done.Status, STATUS_NOT_SUPPORTED);
}

static void Turns(void)
{
    POWER_STATE state;
    SEEN seen, system;
    PIRP own, irp;
    KIRQL level;

    state.DeviceState = PowerDeviceD0;
    Count = Done.Calls = 0;
    KeepThem = TRUE;
    PoRequestPowerIrp(Pdo, IRP_MN_SET_POWER, state, Requested, NULL, NULL);
    PoRequestPowerIrp(Pdo, IRP_MN_SET_POWER, state, Requested, NULL, NULL);
    Pause();
    EQUAL("a second request waits while the driver has the first", Count, 1);

    own = IoAllocateIrp(Fdo->StackSize, FALSE);
    own->IoStatus.Status = STATUS_NOT_SUPPORTED;
    IoGetNextIrpStackLocation(own)->MajorFunction = IRP_MJ_POWER;
    IoGetNextIrpStackLocation(own)->MinorFunction = IRP_MN_QUERY_POWER;
    IoGetNextIrpStackLocation(own)->Parameters.Power.Type = DevicePowerState;
    IoGetNextIrpStackLocation(own)->Parameters.Power.State = state;
    Watch(&seen, own, STATUS_MORE_PROCESSING_REQUIRED);
    STATUS("PoCallDriver is pending for what waits", PoCallDriver(Fdo, own), STATUS_PENDING);
    EQUAL("a query waits for the same turn", Count, 1);

    irp = IoAllocateIrp(Fdo->StackSize, FALSE);
    irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_POWER;
    IoGetNextIrpStackLocation(irp)->MinorFunction = IRP_MN_SET_POWER;
    IoGetNextIrpStackLocation(irp)->Parameters.Power.Type = SystemPowerState;
    IoGetNextIrpStackLocation(irp)->Parameters.Power.State.SystemState = PowerSystemWorking;
    Watch(&system, irp, STATUS_MORE_PROCESSING_REQUIRED);
    PoCallDriver(Fdo, irp);
    CHECK("a request of the system does not wait for one of the device", Count == 2 && Came[1].Irp == irp);
    PassPower(irp);
    CHECK("and ends before it", system.Calls == 1 && Done.Calls == 0);
    IoFreeIrp(irp);
    state.SystemState = PowerSystemSleeping1;
    PoRequestPowerIrp(Pdo, IRP_MN_WAIT_WAKE, state, NULL, NULL, &irp);
    CHECK("a wait for waking takes no turn", Count == 3 && Came[2].Irp == irp);
    PassPower(irp);

    PoStartNextPowerIrp(Came[0].Irp);
    Pause();
    CHECK("PoStartNextPowerIrp brings the next", Count == 4 && Came[3].Location.MinorFunction == IRP_MN_SET_POWER);
    EQUAL("before the one is complete", Done.Calls, 0);
    IoSkipCurrentIrpStackLocation(Came[0].Irp);
    PoCallDriver(Of(Fdo)->Below, Came[0].Irp);
    EQUAL("a request ends when it is passed on", Done.Calls, 1);
    CHECK("the third still waits", Count == 4 && seen.Calls == 0);
    PassPower(Came[3].Irp);
    Pause();
    CHECK("requests come in the order in which they were sent", Count == 5 && Came[4].Irp == own);
    EQUAL("the second has ended, too", Done.Calls, 2);
    PassPower(own);
    CHECK("and the third", seen.Calls == 1 && seen.Status == STATUS_SUCCESS);
    CHECK("what had to wait is pending above", seen.Pending);
    IoFreeIrp(own);
    KeepThem = FALSE;

    Fdo->Flags |= DO_POWER_PAGABLE;
    state.DeviceState = PowerDeviceD0;
    Count = 0;
    KeRaiseIrql(DISPATCH_LEVEL, &level);
    PoRequestPowerIrp(Pdo, IRP_MN_SET_POWER, state, Requested, NULL, NULL);
    EQUAL("a pageable driver gets no request at DISPATCH_LEVEL", Count, 0);
    KeLowerIrql(level);
    Pause();
    CHECK("but at PASSIVE_LEVEL, soon", Count == 1 && Came[0].Irql == PASSIVE_LEVEL);
}

static void States(void)
{
    POWER_STATE state;
    PULONG idle;

    state.DeviceState = PowerDeviceD1;
    EQUAL("a device's state is not known at first", PoSetPowerState(Fdo, DevicePowerState, state).DeviceState, PowerDeviceUnspecified);
    state.DeviceState = PowerDeviceD3;
    EQUAL("PoSetPowerState gives the state from before", PoSetPowerState(Fdo, DevicePowerState, state).DeviceState, PowerDeviceD1);
    state.SystemState = PowerSystemWorking;
    EQUAL("the system works", PoSetPowerState(Fdo, SystemPowerState, state).SystemState, PowerSystemWorking);
    idle = PoRegisterDeviceForIdleDetection(Pdo, 10, 20, PowerDeviceD3);
    CHECK("PoRegisterDeviceForIdleDetection gives a counter", idle != NULL);
    if (idle != NULL)
        PoSetDeviceBusy(idle);
    CHECK("and with no times ends the detection", PoRegisterDeviceForIdleDetection(Pdo, 0, 0, PowerDeviceD3) == NULL);
}

static void Checks(void)
{
    WaitUntilStarted();
    Requesting();
    Turns();
    States();
}
