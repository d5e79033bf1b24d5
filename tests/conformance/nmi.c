/* Callbacks for non-maskable interrupts. The bench ends every run with one: the rules about it are checked when this driver is unloaded. */
#define FAMILY "nmi"
#define SETTINGS "NtVersion=5.2"
#define OWN_UNLOAD
#include "check.h"

/* The headers have these for later versions only. */
NTSYSAPI PVOID NTAPI KeRegisterNmiCallback(BOOLEAN (NTAPI *)(PVOID, BOOLEAN), PVOID);
NTSYSAPI NTSTATUS NTAPI KeDeregisterNmiCallback(PVOID);

static struct {
    ULONG Calls, Handled;
    KIRQL Irql;
} One, Two, Off;
static PVOID Handles[3];

static BOOLEAN NTAPI Called(PVOID context, BOOLEAN handled)
{
    __typeof__(One) *of = context;

    of->Calls++;
    of->Handled += handled;
    of->Irql = KeGetCurrentIrql();
    return TRUE;
}

static void Checks(void)
{
    Handles[0] = KeRegisterNmiCallback(Called, &One);
    Handles[1] = KeRegisterNmiCallback(Called, &Two);
    Handles[2] = KeRegisterNmiCallback(Called, &Off);
    CHECK("each callback has a handle of its own", Handles[0] && Handles[1] && Handles[0] != Handles[1]);
    STATUS("KeDeregisterNmiCallback takes one back", KeDeregisterNmiCallback(Handles[2]), STATUS_SUCCESS);
    STATUS("and only once", KeDeregisterNmiCallback(Handles[2]), STATUS_INVALID_HANDLE);
    CHECK("nobody is called without an interrupt", One.Calls == 0 && Two.Calls == 0);
}

static VOID NTAPI Unload(PDRIVER_OBJECT driver)
{
    (void)driver;
    CHECK("an NMI calls every callback once, with its context", One.Calls == 1 && Two.Calls == 1);
    EQUAL("but none that was taken back", Off.Calls, 0);
    EQUAL("the second is told that the first has handled it", One.Handled + Two.Handled, 1);
    EQUAL("at the highest level", One.Irql, HIGH_LEVEL);
    KeDeregisterNmiCallback(Handles[0]);
    KeDeregisterNmiCallback(Handles[1]);
}
