/* Timers of devices: once a second, at DISPATCH. */
#define FAMILY "io_timers"
#include "check.h"
#include "devices.h"

static struct {
    KSEMAPHORE Ticks;
    ULONG Calls, Others;
    PDEVICE_OBJECT Device;
    PVOID Context;
    KIRQL Irql;
    LARGE_INTEGER Time[16];
} Timer;

static VOID NTAPI Tick(PDEVICE_OBJECT device, PVOID context)
{
    if (Timer.Calls < 16)
        KeQuerySystemTime(&Timer.Time[Timer.Calls]);
    Timer.Calls++;
    Timer.Device = device;
    Timer.Context = context;
    Timer.Irql = KeGetCurrentIrql();
    KeReleaseSemaphore(&Timer.Ticks, IO_NO_INCREMENT, 1, FALSE);
}

static VOID NTAPI OtherTick(PDEVICE_OBJECT device, PVOID context)
{
    (void)device;
    (void)context;
    Timer.Others++;
}

static void Checks(void)
{
    PDEVICE_OBJECT device = Make(Succeed, NULL), other = Make(Succeed, NULL);
    LONGLONG between, shortest = MAXLONGLONG;
    ULONG calls, i;

    KeInitializeSemaphore(&Timer.Ticks, 0, MAXLONG);
    STATUS("IoInitializeTimer succeeds", IoInitializeTimer(device, Tick, &between), STATUS_SUCCESS);
    IoInitializeTimer(other, OtherTick, NULL);
    CHECK("a timer is not running before IoStartTimer", !IsSet(&Timer.Ticks, 1500) && Timer.Calls == 0);
    IoStartTimer(device);
    CHECK("IoStartTimer: the routine is called soon", IsSet(&Timer.Ticks, 5000));
    CHECK("it gets its device", Timer.Device == device);
    CHECK("it gets its context", Timer.Context == &between);
    EQUAL("it runs at DISPATCH", Timer.Irql, DISPATCH_LEVEL);
    for (i = 0; i < 4 && IsSet(&Timer.Ticks, 5000); i++) {
        /* A busy machine calls late, never early. */
        between = Timer.Time[i + 1].QuadPart - Timer.Time[i].QuadPart;
        if (between < shortest)
            shortest = between;
    }
    EQUAL("it is called again and again", i, 4);
    CHECK("once a second", shortest > 8000000 && shortest < 13000000);
    EQUAL("a timer that nobody started is not called", Timer.Others, 0);
    IoStartTimer(other);
    IoStartTimer(other);
    calls = Timer.Calls;
    Pause(2500);
    calls = Timer.Calls - calls;
    CHECK("each device has a timer of its own, called as often however often it was started",
          Timer.Others > 0 && Timer.Others + 1 >= calls && Timer.Others <= calls + 1);
    IoStopTimer(device);
    calls = Timer.Calls;
    Timer.Others = 0;
    Pause(2200);
    EQUAL("IoStopTimer: the routine is not called any more", Timer.Calls, calls);
    CHECK("the other timer goes on", Timer.Others > 0);
    IoStartTimer(device);
    for (i = 0; i < 50 && Timer.Calls == calls; i++)
        Pause(100);
    CHECK("a timer can be started again", Timer.Calls > calls);
    IoStopTimer(device);
    IoStopTimer(other);
    Remove(other);
    Remove(device);
}
