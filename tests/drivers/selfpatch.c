/*
 * selfpatch: changes an instruction of its own.
 *
 * Shows: that the check of a driver's code (its hash before and after the run) can fail. The driver itself succeeds, and only
 * when the change took effect.
 */
#include <ntddk.h>

/* movl $41, %eax; ret */
ULONG NTAPI Answer(VOID);
__asm__(".text\n"
        "_Answer@0:\n\t"
        ".byte 0xB8\n\t"
        ".long 41\n\t"
        "ret");

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    volatile UCHAR *code = (volatile UCHAR *)(ULONG_PTR)Answer;
    (void)driver;
    (void)registry_path;
    code[1] = 42;
    return Answer() == 42 ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}
