/*
 * tails: routines whose last act is a jump to an import, as compilers make of a call in the last line.
 *
 * Shows: that such a call, whose return address is not the driver's but its caller's, is one of the driver's all the same. One thread ends so by itself,
 * the other by a jump into another driver (lib.c), which jumps on.
 */
#include <ntddk.h>

VOID NTAPI EndsItself(PVOID status);
__asm__("_EndsItself@4: jmp *__imp__PsTerminateSystemThread@4");

VOID NTAPI EndsInLib(PVOID status);
__asm__("_EndsInLib@4: jmp *__imp__LibEndThread@4");

static PVOID Threads[2];

static NTSTATUS Start(PKSTART_ROUTINE routine, PVOID *thread)
{
    HANDLE handle;
    NTSTATUS status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, routine, (PVOID)STATUS_ALERTED);
    if (!NT_SUCCESS(status))
        return status;
    status = ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, NULL, KernelMode, thread, NULL);
    ZwClose(handle);
    return status;
}

static VOID NTAPI Unload(PDRIVER_OBJECT driver)
{
    (void)driver;
    for (int i = 0; i < 2; i++) {
        KeWaitForSingleObject(Threads[i], Executive, KernelMode, FALSE, NULL);
        ObDereferenceObject(Threads[i]);
    }
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    NTSTATUS status;
    (void)registry_path;
    driver->DriverUnload = Unload;
    status = Start(EndsItself, &Threads[0]);
    return NT_SUCCESS(status) ? Start(EndsInLib, &Threads[1]) : status;
}
