/* Writes one dword behind a block. */
#include <ntddk.h>

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    volatile ULONG *block = ExAllocatePoolWithTag(NonPagedPool, 64, 0x7265764F);

    (void)driver;
    (void)path;
    block[15] = 1;
    block[16] = 2;
    return STATUS_SUCCESS;
}
