/* Controller objects: one device at a time, in the order of asking. */
#define FAMILY "controllers"
#include "check.h"
#include "devices.h"

/* Who got the controller, in order. */
static struct {
    PDEVICE_OBJECT Device;
    PIRP Packet;
    PVOID Context;
    KIRQL Irql;
} Got[8];
static ULONG GotCount;
/* What each device's routine answers, by its context. */
static IO_ALLOCATION_ACTION Answers[4];

static IO_ALLOCATION_ACTION NTAPI Take(PDEVICE_OBJECT device, PIRP irp, PVOID registers, PVOID context)
{
    (void)registers;
    Got[GotCount].Device = device;
    Got[GotCount].Packet = irp;
    Got[GotCount].Context = context;
    Got[GotCount].Irql = KeGetCurrentIrql();
    GotCount++;
    return *(IO_ALLOCATION_ACTION *)context;
}

static void Checks(void)
{
    PDEVICE_OBJECT devices[4];
    PCONTROLLER_OBJECT controller, bare;
    UCHAR *extension;
    ULONG i, sum = 0;
    KIRQL old;
    IRP packet;

    for (i = 0; i < 4; i++) {
        devices[i] = Make(Succeed, NULL);
        Answers[i] = KeepObject;
    }
    Churn(sizeof(CONTROLLER_OBJECT) + 100);
    controller = IoCreateController(100);
    CHECK("IoCreateController makes a controller", controller != NULL);
    if (!controller)
        return;
    extension = controller->ControllerExtension;
    for (i = 0; i < 100; i++)
        sum += extension[i];
    CHECK("its extension is zero", extension && sum == 0);
    extension[99] = 1;
    bare = IoCreateController(4);
    CHECK("controllers have extensions of their own", bare && bare != controller && *(ULONG *)bare->ControllerExtension == 0);

    devices[0]->CurrentIrp = &packet;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    IoAllocateController(controller, devices[0], Take, &Answers[0]);
    EQUAL("a controller that is free is given at once", GotCount, 1);
    CHECK("the routine gets its device", Got[0].Device == devices[0]);
    CHECK("and its context", Got[0].Context == &Answers[0]);
    CHECK("and the device's current packet", Got[0].Packet == &packet);
    EQUAL("at DISPATCH", Got[0].Irql, DISPATCH_LEVEL);
    IoAllocateController(controller, devices[1], Take, &Answers[1]);
    IoAllocateController(controller, devices[2], Take, &Answers[2]);
    EQUAL("KeepObject: it is not given to others", GotCount, 1);
    IoFreeController(controller);
    CHECK("IoFreeController gives it to the first that waits", GotCount == 2 && Got[1].Device == devices[1] && Got[1].Context == &Answers[1]);
    IoFreeController(controller);
    CHECK("and then to the next", GotCount == 3 && Got[2].Device == devices[2]);
    IoFreeController(controller);
    EQUAL("when nobody waits nobody gets it", GotCount, 3);
    IoAllocateController(controller, devices[3], Take, &Answers[3]);
    EQUAL("and it is free", GotCount, 4);
    IoFreeController(controller);

    Answers[0] = DeallocateObject;
    GotCount = 0;
    IoAllocateController(controller, devices[0], Take, &Answers[0]);
    IoAllocateController(controller, devices[1], Take, &Answers[1]);
    EQUAL("DeallocateObject: it is free as soon as the routine returns", GotCount, 2);
    Answers[2] = DeallocateObject;
    Answers[3] = KeepObject;
    IoAllocateController(controller, devices[2], Take, &Answers[2]);
    IoAllocateController(controller, devices[3], Take, &Answers[3]);
    EQUAL("KeepObject of the second holds", GotCount, 2);
    IoFreeController(controller);
    CHECK("one that waited and does not keep it hands it on", GotCount == 4 && Got[2].Device == devices[2] && Got[3].Device == devices[3]);
    IoAllocateController(bare, devices[0], Take, &Answers[0]);
    EQUAL("another controller is not busy with it", GotCount, 5);
    IoFreeController(controller);

    /* Enough of them that one which is not given back would show. */
    KeLowerIrql(old);
    IoDeleteController(controller);
    IoDeleteController(bare);
    for (i = 0; i < 500; i++) {
        controller = IoCreateController(8000);
        if (!controller)
            break;
        IoDeleteController(controller);
    }
    EQUAL("IoDeleteController gives the memory back", i, 500);
    devices[0]->CurrentIrp = NULL;
    for (i = 0; i < 4; i++)
        Remove(devices[i]);
}
