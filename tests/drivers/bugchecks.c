/*
 * bugchecks: gives up on the whole system.
 *
 * Shows: that a driver's stop code stops that driver, with a report that has the code and its parameters, and nothing else; and that the
 * driver's own callbacks are called before, at HIGH_LEVEL.
 */
#include <ntddk.h>

static KBUGCHECK_CALLBACK_RECORD Kept, TakenBack;
static UCHAR Buffer[24];

static VOID NTAPI LastWords(PVOID buffer, ULONG length)
{
    DbgPrint("bugchecks: called at level %u with %s, %u bytes\n", KeGetCurrentIrql(), buffer == Buffer ? "its buffer" : "another", length);
}

static VOID NTAPI Never(PVOID buffer, ULONG length)
{
    (void)buffer;
    (void)length;
    DbgPrint("bugchecks: a callback that was taken back is called\n");
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    (void)driver;
    (void)registry_path;
    KeInitializeCallbackRecord((&Kept));
    KeInitializeCallbackRecord((&TakenBack));
    KeRegisterBugCheckCallback(&Kept, LastWords, Buffer, sizeof Buffer, (PUCHAR) "bugchecks");
    KeRegisterBugCheckCallback(&TakenBack, Never, Buffer, sizeof Buffer, (PUCHAR) "bugchecks");
    KeDeregisterBugCheckCallback(&TakenBack);
    KeBugCheckEx(0x4A414E55, 0x11, 0x22, 0x33, 0x44);
    return STATUS_SUCCESS;
}
