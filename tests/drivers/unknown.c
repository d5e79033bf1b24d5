/*
 * unknown: wants a function that its kernel does not have, and one of a library that is nowhere.
 *
 * Shows: that such a driver is reported with the names it wants before anything of it runs, and that calling one of them
 * stops that driver with a report that names the function and the place of the call.
 */
#include <ntddk.h>

__declspec(dllimport) ULONG NTAPI JanusNeverHeardOfThis(ULONG one, ULONG two);
__declspec(dllimport) ULONG NTAPI DoesNotExist(ULONG one);

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    (void)driver;
    (void)registry_path;
    DbgPrint("unknown: about to call what is not there\n");
    return (NTSTATUS)(JanusNeverHeardOfThis(1, 2) + DoesNotExist(3));
}
