/*
 * stackeater: calls itself until its stack is used up.
 *
 * Shows: that running out of stack stops that driver, with a report, although there is no stack left to handle the fault on.
 */
#include <ntddk.h>

static volatile BOOLEAN GoOn = TRUE;

static ULONG __attribute__((noinline)) Deeper(volatile ULONG *above)
{
    volatile ULONG here[64];
    here[0] = *above + 1;
    if (GoOn)
        here[1] = Deeper(here);
    return here[0] + here[1];
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    volatile ULONG top = 0;
    (void)driver;
    (void)registry_path;
    return (NTSTATUS)Deeper(&top);
}
