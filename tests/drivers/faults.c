/*
 * faults: writes through a null pointer.
 *
 * Shows: that a page fault in a driver stops that driver, with a report that names the place, and nothing else.
 */
#include <ntddk.h>

/* Volatile, or the compiler sees what is coming. */
static volatile ULONG *volatile Nowhere;

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    (void)driver;
    (void)registry_path;
    *Nowhere = 0x12345678;
    return STATUS_SUCCESS;
}
