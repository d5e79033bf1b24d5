/*
 * careless: breaks one rule of the interface, of those that do no harm at once.
 *
 * Shows: that a verifier finds it. Its file's name says which rule: a copy called careless-RULE.sys breaks RULE.
 */
#include <ntddk.h>

#define RTC_LINE 8
#define TAG 0x4554464C

static CHAR Rule[16];
/* More than the stack has; the first byte is not equal. */
static volatile SIZE_T Much = 0x40000000;
static KSPIN_LOCK Lock;
static KDPC Dpc;
static KTIMER Timer;
static PKINTERRUPT Interrupt;
static UNICODE_STRING Link = RTL_CONSTANT_STRING(L"\\??\\Careless");
static UNICODE_STRING Target = RTL_CONSTANT_STRING(L"\\Device\\Null");

static BOOLEAN Is(const CHAR *name)
{
    const CHAR *what = Rule;

    while (*what && *what == *name)
        what++, name++;
    return *what == *name;
}

static HANDLE Event(void)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\BaseNamedObjects\\Careless");
    HANDLE handle = NULL;

    IoCreateNotificationEvent(&name, &handle);
    return handle;
}

static VOID NTAPI Deferred(PKDPC dpc, PVOID context, PVOID a, PVOID b)
{
    (void)dpc, (void)context, (void)a, (void)b;
}

static BOOLEAN NTAPI Service(PKINTERRUPT interrupt, PVOID context)
{
    (void)interrupt, (void)context;
    return FALSE;
}

static VOID NTAPI Thread(PVOID context)
{
    LARGE_INTEGER minute = {.QuadPart = -60LL * 1000 * 1000 * 10};

    (void)context;
    KeDelayExecutionThread(KernelMode, FALSE, &minute);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

/* What is wrong when it is called. */
static VOID Call(void)
{
    UNICODE_STRING text;
    ANSI_STRING narrow;
    WCHAR buffer[16];
    KIRQL old;
    HANDLE handle;

    text.Buffer = buffer;
    buffer[0] = 0;
    text.Length = 0;
    text.MaximumLength = sizeof buffer;
    if (Is("irql")) {
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        RtlIntegerToUnicodeString(1234, 10, &text);
        KeLowerIrql(old);
    } else if (Is("null"))
        KeInitializeEvent(NULL, NotificationEvent, FALSE);
    else if (Is("object")) {
        KeInitializeTimer(&Timer);
        KeSetEvent((PRKEVENT)&Timer, 0, FALSE);
    } else if (Is("wild"))
        KeInitializeEvent((PRKEVENT)0x60000000, NotificationEvent, FALSE);
    else if (Is("length"))
        RtlCompareMemory(buffer, Rule, Much);
    else if (Is("text"))
        RtlInitAnsiString(&narrow, (PCSZ)0x60000000);
    else if (Is("string")) {
        text.Length = 32;
        text.MaximumLength = 16;
        RtlEqualUnicodeString(&text, &Link, TRUE);
    } else if (Is("handle"))
        ZwClose((HANDLE)0x1230);
    else if (Is("kind")) {
        handle = Event();
        ZwFlushKey(handle);
        ZwClose(handle);
    } else if (Is("twice")) {
        KeAcquireSpinLock(&Lock, &old);
        KeAcquireSpinLockAtDpcLevel(&Lock);
    } else if (Is("unheld")) {
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        KeReleaseSpinLock(&Lock, old);
    }
}

/* What is wrong when it is not undone. */
static VOID Leave(PDRIVER_OBJECT driver)
{
    LARGE_INTEGER due = {.QuadPart = -60LL * 1000 * 1000 * 10};
    PDEVICE_OBJECT device;
    KIRQL level;
    KAFFINITY affinity;
    HANDLE handle;
    ULONG vector;

    if (Is("pool"))
        ExAllocatePoolWithTag(NonPagedPool, 100, TAG);
    else if (Is("open"))
        Event();
    else if (Is("timer")) {
        KeInitializeDpc(&Dpc, Deferred, NULL);
        KeInitializeTimer(&Timer);
        KeSetTimer(&Timer, due, &Dpc);
    } else if (Is("interrupt")) {
        vector = HalGetInterruptVector(Isa, 0, RTC_LINE, RTC_LINE, &level, &affinity);
        IoConnectInterrupt(&Interrupt, Service, NULL, NULL, vector, level, level, Latched, FALSE, affinity, FALSE);
    } else if (Is("device"))
        IoCreateDevice(driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    else if (Is("link"))
        IoCreateSymbolicLink(&Link, &Target);
    else if (Is("thread") && NT_SUCCESS(PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Thread, NULL)))
        ZwClose(handle);
}

/* Breaks nothing: what the others do, done right. */
static VOID Nothing(PDRIVER_OBJECT driver)
{
    PDEVICE_OBJECT device;
    KIRQL old;

    KeAcquireSpinLock(&Lock, &old);
    KeReleaseSpinLock(&Lock, old);
    ExFreePool(ExAllocatePoolWithTag(NonPagedPool, 100, TAG));
    ZwClose(Event());
    if (NT_SUCCESS(IoCreateSymbolicLink(&Link, &Target)))
        IoDeleteSymbolicLink(&Link);
    if (NT_SUCCESS(IoCreateDevice(driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device)))
        IoDeleteDevice(device);
}

static VOID NTAPI Unload(PDRIVER_OBJECT driver)
{
    (void)driver;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    LONG i = path->Length / 2, j = 0;

    while (i > 0 && path->Buffer[i - 1] != '-')
        i--;
    for (; i < path->Length / 2 && j < 15; i++)
        Rule[j++] = (CHAR)path->Buffer[i];
    KeInitializeSpinLock(&Lock);
    driver->DriverUnload = Unload;
    if (Is("nothing"))
        Nothing(driver);
    else {
        Call();
        Leave(driver);
    }
    return STATUS_SUCCESS;
}
