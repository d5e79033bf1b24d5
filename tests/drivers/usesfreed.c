/* Writes to a block that it has freed. */
#include <ntddk.h>

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    volatile ULONG *block = ExAllocatePoolWithTag(NonPagedPool, 64, 0x65657246);

    (void)driver;
    (void)path;
    block[3] = 1;
    ExFreePoolWithTag((PVOID)block, 0x65657246);
    block[3] = 2;
    return STATUS_SUCCESS;
}
