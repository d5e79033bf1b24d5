/*
 * client: a driver that imports from another one (lib.c).
 *
 * Shows: that each kind of import reached what it names. It fails with a status that tells which did not.
 */
#include <ntddk.h>

__declspec(dllimport) ULONG NTAPI LibAdd(ULONG one, ULONG two);
__declspec(dllimport) ULONG NTAPI LibSecret(ULONG value);
__declspec(dllimport) ULONG __cdecl LibPrint(const char *format, ...);
__declspec(dllimport) extern ULONG LibCounter;

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    ULONG before = LibCounter;
    (void)driver;
    (void)registry_path;
    if (LibAdd(40, 2) != 42)
        return STATUS_ENTRYPOINT_NOT_FOUND;
    if (LibSecret(0x5EC2E7) != 0)
        return STATUS_ORDINAL_NOT_FOUND;
    if (LibCounter != before + 2)
        return STATUS_DATA_ERROR;
    LibPrint("client: 40 + 2 = %d\n", LibAdd(40, 2));
    return STATUS_SUCCESS;
}
