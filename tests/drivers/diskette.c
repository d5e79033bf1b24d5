/*
 * diskette: a program at a floppy disk, as a driver: from sector 20 * Parameters\Number on it reads runs of sectors and writes them, their bits inverted,
 * 1440 sectors further; then it writes Parameters\Bytes, twice, into the sector before the last Number ones.
 */
#include "parameters.h"

#define SECTOR 512
#define TO 1440
#define LAST 2880

/* What is read at once: less than a track, a track, more; within a track and across its end. */
static const ULONG Runs[] = { 1, 3, 18, 7, 36, 5 };
static ULONG Number, Length;
static UCHAR Bytes[512];
/* Somewhere in a page, so that no run of sectors lies in one piece. */
static UCHAR Buffer[PAGE_SIZE + 36 * SECTOR];

static NTSTATUS At(HANDLE device, ULONG sector, ULONG count, PVOID buffer, BOOLEAN write)
{
    IO_STATUS_BLOCK iosb;
    LARGE_INTEGER offset;
    NTSTATUS status;

    offset.QuadPart = (LONGLONG)sector * SECTOR;
    status = write ? ZwWriteFile(device, NULL, NULL, NULL, &iosb, buffer, count * SECTOR, &offset, NULL)
                   : ZwReadFile(device, NULL, NULL, NULL, &iosb, buffer, count * SECTOR, &offset, NULL);
    return NT_SUCCESS(status) && iosb.Information != count * SECTOR ? STATUS_UNSUCCESSFUL : status;
}

static NTSTATUS Work(HANDLE device)
{
    PUCHAR buffer = Buffer + 0x124;
    ULONG sector = 20 * Number, i, j;
    NTSTATUS status;

    for (i = 0; i < RTL_NUMBER_OF(Runs); sector += Runs[i], i++) {
        status = At(device, sector, Runs[i], buffer, FALSE);
        for (j = 0; j < Runs[i] * SECTOR; j++)
            buffer[j] ^= 0xFF;
        if (NT_SUCCESS(status))
            status = At(device, sector + TO, Runs[i], buffer, TRUE);
        if (!NT_SUCCESS(status))
            return status;
    }
    for (i = 0; i < SECTOR; i++)
        buffer[i] = Bytes[i % Length];
    status = At(device, LAST - 1 - Number, 1, buffer, TRUE);
    if (NT_SUCCESS(status) && At(device, LAST, 1, buffer, FALSE) != STATUS_INVALID_PARAMETER)
        status = STATUS_UNSUCCESSFUL;
    return status;
}

static void NTAPI Main(PVOID context)
{
    HANDLE device;
    NTSTATUS status = Open(L"\\DosDevices\\A:", &device);

    (void)context;
    if (NT_SUCCESS(status)) {
        status = Work(device);
        ZwClose(device);
    }
    DbgPrint("diskette: done: %x\n", status);
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
    Value(key, L"Number", &Number, sizeof Number);
    Length = Value(key, L"Bytes", Bytes, sizeof Bytes);
    ZwClose(key);
    return Length == 0 ? STATUS_INVALID_PARAMETER : StartThread(Main);
}
