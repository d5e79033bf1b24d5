/* The machine stops: who asked for it is told. The rules about that are checked then, behind the end of this family's thread. */
#define FAMILY "shutdown"
#define OWN_UNLOAD
#include "check.h"
#include "devices.h"

static PDEVICE_OBJECT One, Two, Last, Off, Gone;

static NTSTATUS NTAPI Told(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION at = IoGetCurrentIrpStackLocation(irp);

    if (device == One) {
        EQUAL("a device that registered gets IRP_MJ_SHUTDOWN", at->MajorFunction, IRP_MJ_SHUTDOWN);
        CHECK("with itself in the location", at->DeviceObject == One);
        EQUAL("at PASSIVE", KeGetCurrentIrql(), PASSIVE_LEVEL);
        EQUAL("nobody of the last chance has been told yet", Of(Last)->Calls, 0);
    }
    if (device == Last) {
        EQUAL("IoRegisterLastChanceShutdownNotification sends it, too", at->MajorFunction, IRP_MJ_SHUTDOWN);
        CHECK("the last chance is behind all others", Of(One)->Calls == 1 && Of(Two)->Calls == 1);
        EQUAL("who unregistered is not told", Of(Off)->Calls, 0);
        EQUAL("each is told once", Of(Last)->Calls, 1);
    }
    return Finish(irp, STATUS_SUCCESS, 0);
}

static void Checks(void)
{
    Last = Make(Told, NULL);
    One = Make(Told, NULL);
    Two = Make(Told, NULL);
    Off = Make(Told, NULL);
    Gone = Make(Told, NULL);
    STATUS("IoRegisterLastChanceShutdownNotification succeeds", IoRegisterLastChanceShutdownNotification(Last), STATUS_SUCCESS);
    STATUS("IoRegisterShutdownNotification succeeds", IoRegisterShutdownNotification(One), STATUS_SUCCESS);
    IoRegisterShutdownNotification(Two);
    IoRegisterShutdownNotification(Off);
    IoRegisterLastChanceShutdownNotification(Off);
    IoUnregisterShutdownNotification(Off);
    IoRegisterShutdownNotification(Gone);
    IoUnregisterShutdownNotification(Gone);
    IoDeleteDevice(Gone);
    CHECK("nobody is told while the machine runs", Of(One)->Calls == 0 && Of(Last)->Calls == 0);
}

static VOID NTAPI Unload(PDRIVER_OBJECT driver)
{
    while (driver->DeviceObject)
        IoDeleteDevice(driver->DeviceObject);
}
