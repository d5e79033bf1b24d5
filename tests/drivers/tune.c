/* tune: opens \Device\Beep and sounds the tone that its registry key tells of: Parameters\Frequency in hertz, Parameters\Duration in ms. */
#include "parameters.h"
#include <ntddbeep.h>

static BEEP_SET_PARAMETERS Tone;

static void NTAPI Main(PVOID context)
{
    BEEP_SET_PARAMETERS wrong = {BEEP_FREQUENCY_MAXIMUM + 1, 1};
    IO_STATUS_BLOCK iosb;
    LARGE_INTEGER time;
    HANDLE beep;
    NTSTATUS status = Open(L"\\Device\\Beep", &beep);

    (void)context;
    if (NT_SUCCESS(status)) {
        status = ZwDeviceIoControlFile(beep, NULL, NULL, NULL, &iosb, IOCTL_BEEP_SET, &wrong, sizeof wrong, NULL, 0);
        DbgPrint("tune: a tone that nobody hears: %x\n", status);
        status = ZwDeviceIoControlFile(beep, NULL, NULL, NULL, &iosb, IOCTL_BEEP_SET, &Tone, sizeof Tone, NULL, 0);
        time.QuadPart = -10000LL * (Tone.Duration + 100);
        KeDelayExecutionThread(KernelMode, FALSE, &time);
        ZwClose(beep);
    }
    DbgPrint("tune: done: %x\n", status);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static void NTAPI Unload(PDRIVER_OBJECT driver)
{
    (void)driver;
    EndThread();
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    HANDLE key = Parameters(registry_path);

    driver->DriverUnload = Unload;
    if (key == NULL)
        return STATUS_OBJECT_NAME_NOT_FOUND;
    Value(key, L"Frequency", &Tone.Frequency, sizeof Tone.Frequency);
    Value(key, L"Duration", &Tone.Duration, sizeof Tone.Duration);
    ZwClose(key);
    return StartThread(Main);
}
