/*
 * printer: a program at a parallel port, as a driver: it opens \DosDevices\LPT1, asks for its status, and writes what its registry key
 * says (Parameters\Text), twice, in one piece and byte by byte.
 */
#include "parameters.h"
#include <ntddpar.h>

static UCHAR Text[512];
static ULONG Length;

static void NTAPI Main(PVOID context)
{
    PAR_QUERY_INFORMATION information = {0};
    IO_STATUS_BLOCK iosb;
    HANDLE port;
    NTSTATUS status = Open(L"\\DosDevices\\LPT1", &port);
    ULONG i;

    (void)context;
    if (NT_SUCCESS(status)) {
        status = ZwDeviceIoControlFile(port, NULL, NULL, NULL, &iosb, IOCTL_PAR_QUERY_INFORMATION, NULL, 0, &information, sizeof information);
        DbgPrint("printer: information %02x\n", information.Status);
        if (NT_SUCCESS(status))
            status = ZwWriteFile(port, NULL, NULL, NULL, &iosb, Text, Length, NULL, NULL);
        DbgPrint("printer: wrote %u bytes\n", (ULONG)iosb.Information);
        for (i = 0; NT_SUCCESS(status) && i < Length; i++)
            status = ZwWriteFile(port, NULL, NULL, NULL, &iosb, Text + i, 1, NULL, NULL);
        ZwClose(port);
    }
    DbgPrint("printer: done: %x\n", status);
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
    Length = Value(key, L"Text", Text, sizeof Text);
    ZwClose(key);
    return StartThread(Main);
}
