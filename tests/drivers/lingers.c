/* Leaves a thread behind that ends two seconds after it began, and unloads without waiting for it. */
#include <ntddk.h>

static VOID NTAPI Lingers(PVOID context)
{
    LARGE_INTEGER time;

    (void)context;
    time.QuadPart = -2000 * 10000;
    KeDelayExecutionThread(KernelMode, FALSE, &time);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static VOID NTAPI Unload(PDRIVER_OBJECT driver)
{
    (void)driver;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    HANDLE thread;
    NTSTATUS status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Lingers, NULL);

    (void)path;
    driver->DriverUnload = Unload;
    if (NT_SUCCESS(status))
        ZwClose(thread);
    return status;
}
