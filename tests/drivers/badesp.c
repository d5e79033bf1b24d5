/*
 * badesp: returns with a wrong stack pointer.
 *
 * Shows: that a routine which leaves one of its two arguments on the stack (as one compiled for a different number of them
 * does) is noticed when it returns, before the error spreads.
 */
#include <ntddk.h>

NTSTATUS NTAPI __attribute__((naked)) DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    (void)driver;
    (void)registry_path;
    __asm__("xorl %eax, %eax\n\t"
            "ret $4");
}
