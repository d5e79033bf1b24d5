/*
 * lib: a driver that is a library for other drivers (client.c).
 *
 * Shows: imports from a loaded driver, by name and by number, of code and of data, and through a forwarder (lib.def); and an export that ends in a jump
 * to an import of its own (tails.c).
 */
#include <ntddk.h>

ULONG LibCounter = 100;

ULONG NTAPI LibAdd(ULONG one, ULONG two)
{
    LibCounter++;
    return one + two;
}

ULONG NTAPI LibSecret(ULONG value)
{
    LibCounter++;
    return value ^ 0x5EC2E7;
}

VOID NTAPI LibEndThread(NTSTATUS status);
__asm__(".globl _LibEndThread@4\n_LibEndThread@4: jmp *__imp__PsTerminateSystemThread@4");

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    (void)driver;
    (void)registry_path;
    return STATUS_SUCCESS;
}
