/*
 * badregs: returns with its caller's registers destroyed and the direction flag set.
 *
 * Shows: that this is noticed when a routine returns, before the error spreads.
 */
#include <ntddk.h>

NTSTATUS NTAPI __attribute__((naked)) DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    (void)driver;
    (void)registry_path;
    __asm__("movl $0xBAD0EB00, %ebx\n\t"
            "movl $0xBAD0E500, %esi\n\t"
            "movl $0xBAD0ED00, %edi\n\t"
            "std\n\t"
            "xorl %eax, %eax\n\t"
            "ret $8");
}
