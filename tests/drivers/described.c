/*
 * described: calls a function of its kernel that is known and not served.
 *
 * Shows: that a driver which imports such a function loads, is told of when it loads, and is stopped when it calls it, with a
 * report that names the function and the place of the call.
 */
#include <ntddk.h>

/* One of the file systems' run time. */
__declspec(dllimport) VOID NTAPI FsRtlNotifyInitializeSync(PVOID *sync);

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    PVOID sync = NULL;
    (void)driver;
    (void)registry_path;
    FsRtlNotifyInitializeSync(&sync);
    return STATUS_SUCCESS;
}
