/*
 * private: a driver that lets the system write into its memory in every way there is, and nowhere else.
 *
 * Shows: that objects in a device extension, in pool and in the image are written to where they were handed over: strings through their buffers, events and
 * timers and their DPC, lists, plain results. RtlCompareMemory only reads: a system that writes there is found out.
 */
#include <ntddk.h>

#define TAG 0x76727050 /* Pprv */

typedef struct {
    UNICODE_STRING Text;
    KEVENT Event;
    KTIMER Timer;
    KDPC Dpc;
    KSPIN_LOCK Lock;
    LIST_ENTRY Head, Entries[3];
    LARGE_INTEGER Time;
    ULONG Fired;
} EXTENSION;

static ULONG Numbers[2] = {1, 1};
static PULONG Block;
static PWSTR Buffer;

static VOID NTAPI Fired(PKDPC dpc, PVOID context, PVOID one, PVOID two)
{
    EXTENSION *e = context;
    (void)dpc;
    (void)one;
    (void)two;
    e->Fired++;
    KeSetEvent(&e->Event, IO_NO_INCREMENT, FALSE);
}

static VOID NTAPI Unload(PDRIVER_OBJECT driver)
{
    EXTENSION *e = driver->DeviceObject->DeviceExtension;
    KeWaitForSingleObject(&e->Event, Executive, KernelMode, FALSE, NULL);
    RtlCompareMemory(Numbers, Numbers + 1, sizeof(ULONG));
    RtlCompareMemory(Block + 1, Block, sizeof(ULONG));
    ExFreePool(Buffer);
    ExFreePool(Block);
    IoDeleteDevice(driver->DeviceObject);
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    PDEVICE_OBJECT device;
    EXTENSION *e;
    LARGE_INTEGER due;
    NTSTATUS status = IoCreateDevice(driver, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    driver->DriverUnload = Unload;
    e = device->DeviceExtension;

    Block = ExAllocatePoolWithTag(NonPagedPool, 64, TAG);
    Buffer = ExAllocatePoolWithTag(NonPagedPool, 256, TAG);
    Block[0] = Block[1] = 7;
    e->Text.Length = 0;
    e->Text.MaximumLength = 256;
    e->Text.Buffer = Buffer;
    RtlAppendUnicodeToString(&e->Text, L"of ");
    RtlAppendUnicodeStringToString(&e->Text, registry_path);

    KeInitializeSpinLock(&e->Lock);
    InitializeListHead(&e->Head);
    InsertTailList(&e->Head, &e->Entries[0]);
    ExInterlockedInsertTailList(&e->Head, &e->Entries[1], &e->Lock);
    ExInterlockedInsertHeadList(&e->Head, &e->Entries[2], &e->Lock);
    ExInterlockedRemoveHeadList(&e->Head, &e->Lock);
    KeQuerySystemTime(&e->Time);

    KeInitializeEvent(&e->Event, NotificationEvent, FALSE);
    KeInitializeTimer(&e->Timer);
    KeInitializeDpc(&e->Dpc, Fired, e);
    due.QuadPart = -10 * 10000;
    KeSetTimer(&e->Timer, due, &e->Dpc);
    return STATUS_SUCCESS;
}
