/*
 * spins: never returns.
 *
 * Shows: that a driver which keeps the processor to itself is stopped by the watchdog and reported, and the system goes on.
 */
#include <ntddk.h>

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    (void)driver;
    (void)registry_path;
    for (;;)
        ;
}
