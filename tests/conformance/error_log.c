/* Entries of the error log. What is written goes to the run's trace, where the test reads it. */
#undef _WIN32_WINNT
#define _WIN32_WINNT 0x0501
#define FAMILY "error_log"
#include "check.h"
#include "devices.h"

static void Checks(void)
{
    PDEVICE_OBJECT device = Make(Succeed, NULL);
    PIO_ERROR_LOG_PACKET entry, other;
    WCHAR *string;
    KIRQL old;

    entry = IoAllocateErrorLogEntry(device, sizeof *entry);
    CHECK("IoAllocateErrorLogEntry takes a device", entry != NULL);
    other = IoAllocateErrorLogEntry(TheDriver, sizeof *entry + 8);
    CHECK("IoAllocateErrorLogEntry takes a driver object", other && other != entry);
    IoFreeErrorLogEntry(entry);
    IoFreeErrorLogEntry(other);
    entry = IoAllocateErrorLogEntry(device, ERROR_LOG_MAXIMUM_SIZE);
    CHECK("an entry may have ERROR_LOG_MAXIMUM_SIZE bytes", entry != NULL);
    CHECK("and not one more", !IoAllocateErrorLogEntry(device, ERROR_LOG_MAXIMUM_SIZE + 1));
    RtlFillMemory(entry, ERROR_LOG_MAXIMUM_SIZE, 0x11);
    IoFreeErrorLogEntry(entry);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    entry = IoAllocateErrorLogEntry(device, sizeof *entry);
    CHECK("IoAllocateErrorLogEntry serves at DISPATCH", entry != NULL);
    IoFreeErrorLogEntry(entry);
    KeLowerIrql(old);

    /* Two strings to insert and two words of data; the test looks for them. */
    entry = IoAllocateErrorLogEntry(device, sizeof *entry + 4 + 32);
    entry->ErrorCode = 0xC0040001;
    entry->UniqueErrorValue = 0x4711;
    entry->FinalStatus = STATUS_IO_DEVICE_ERROR;
    entry->DumpDataSize = 8;
    entry->DumpData[0] = 0xFEED0001;
    entry->DumpData[1] = 0xFEED0002;
    entry->NumberOfStrings = 2;
    entry->StringOffset = FIELD_OFFSET(IO_ERROR_LOG_PACKET, DumpData) + 8;
    string = (WCHAR *)((UCHAR *)entry + entry->StringOffset);
    RtlCopyMemory(string, L"first", 12);
    RtlCopyMemory(string + 6, L"second", 14);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    IoWriteErrorLogEntry(entry);
    EQUAL("IoWriteErrorLogEntry serves at DISPATCH, and stays there", KeGetCurrentIrql(), DISPATCH_LEVEL);
    KeLowerIrql(old);
    Remove(device);
}
