/*
 * costs: what the kernel's services cost a driver.
 *
 * Shows: ticks of the time stamp counter for a thread switch through an event, for DPCs, packets through two drivers, pool blocks and
 * more, each as the quickest of several batches so that what interrupts a batch does not count. Where the counter counts instructions
 * they are instructions; elsewhere the line `rate` says how many there are in a microsecond. It wants minimal.sys started before it,
 * for the packets to go to, and the machine's real-time clock on its line 8.
 */
#include <ntddk.h>

#define BATCHES 5
#define ROUNDS 200
#define PERIODS 200

static inline ULONGLONG Ticks(void)
{
    ULONGLONG t;
    __asm__ volatile(".byte 0x0f, 0x31" : "=A"(t) : : "memory");
    return t;
}

static PDRIVER_OBJECT TheDriver;
static volatile BOOLEAN Sink;

/* Each operation runs ROUNDS times and says how many ticks that took. */
typedef ULONG (*OPERATION)(void);

static void Say(const char *what, OPERATION operation)
{
    ULONG i, least = ~0u;

    for (i = 0; i < BATCHES; i++) {
        ULONG ticks = operation();
        if (ticks < least)
            least = ticks;
    }
    DbgPrint("cost: %s: %u / %u\n", what, least, ROUNDS);
}

/* An event that nobody waits for. */
static KEVENT Free;

static ULONG SetAndClear(void)
{
    ULONGLONG start = Ticks();
    ULONG i;

    for (i = 0; i < ROUNDS; i++) {
        KeSetEvent(&Free, IO_NO_INCREMENT, FALSE);
        KeClearEvent(&Free);
    }
    return (ULONG)(Ticks() - start);
}

static ULONG WaitSatisfied(void)
{
    ULONGLONG start = Ticks();
    ULONG i;

    for (i = 0; i < ROUNDS; i++) {
        KeSetEvent(&Free, IO_NO_INCREMENT, FALSE);
        KeWaitForSingleObject(&Free, Executive, KernelMode, FALSE, NULL);
    }
    return (ULONG)(Ticks() - start);
}

/* Two threads that wake each other: a round is two switches. */
static KEVENT Ping, Pong;

static VOID NTAPI Partner(PVOID context)
{
    (void)context;
    for (;;) {
        KeWaitForSingleObject(&Ping, Executive, KernelMode, FALSE, NULL);
        if (Sink)
            break;
        KeSetEvent(&Pong, IO_NO_INCREMENT, FALSE);
    }
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static ULONG PingPong(void)
{
    ULONGLONG start = Ticks();
    ULONG i;

    for (i = 0; i < ROUNDS / 2; i++) {
        KeSetEvent(&Ping, IO_NO_INCREMENT, FALSE);
        KeWaitForSingleObject(&Pong, Executive, KernelMode, FALSE, NULL);
    }
    return (ULONG)(Ticks() - start);
}

static ULONG SpinLock(void)
{
    static KSPIN_LOCK lock;
    ULONGLONG start = Ticks();
    ULONG i;

    for (i = 0; i < ROUNDS; i++) {
        KIRQL old;
        KeAcquireSpinLock(&lock, &old);
        KeReleaseSpinLock(&lock, old);
    }
    return (ULONG)(Ticks() - start);
}

static ULONG Pool(void)
{
    ULONGLONG start = Ticks();
    ULONG i;

    for (i = 0; i < ROUNDS; i++)
        ExFreePool(ExAllocatePoolWithTag(NonPagedPool, 64, 0x74736f63));
    return (ULONG)(Ticks() - start);
}

/* From KeInsertQueueDpc to the routine, at once because nothing holds it back. */
static KDPC Dpc;
static ULONGLONG Asked;
static ULONG Latency;

static VOID NTAPI Deferred(PKDPC dpc, PVOID context, PVOID one, PVOID two)
{
    (void)dpc, (void)context, (void)one, (void)two;
    Latency += (ULONG)(Ticks() - Asked);
}

static ULONG QueueDpc(void)
{
    ULONG i;

    Latency = 0;
    for (i = 0; i < ROUNDS; i++) {
        Asked = Ticks();
        KeInsertQueueDpc(&Dpc, NULL, NULL);
    }
    return Latency;
}

/* From an interrupt routine's request to the DPC; the real-time clock interrupts 1024 times a second. */
static PKINTERRUPT Interrupt;
static KDPC InterruptDpc;
static ULONGLONG InterruptAsked;
static volatile ULONG InterruptLatency, Interrupts;
static KEVENT Enough;

static UCHAR ReadCmos(UCHAR index)
{
    WRITE_PORT_UCHAR((PUCHAR)0x70, index);
    return READ_PORT_UCHAR((PUCHAR)0x71);
}

static void WriteCmos(UCHAR index, UCHAR value)
{
    WRITE_PORT_UCHAR((PUCHAR)0x70, index);
    WRITE_PORT_UCHAR((PUCHAR)0x71, value);
}

static BOOLEAN NTAPI Service(PKINTERRUPT interrupt, PVOID context)
{
    (void)interrupt, (void)context;
    if (!(ReadCmos(0x0C) & 0x40))
        return FALSE;
    InterruptAsked = Ticks();
    KeInsertQueueDpc(&InterruptDpc, NULL, NULL);
    return TRUE;
}

static VOID NTAPI AfterInterrupt(PKDPC dpc, PVOID context, PVOID one, PVOID two)
{
    (void)dpc, (void)context, (void)one, (void)two;
    InterruptLatency += (ULONG)(Ticks() - InterruptAsked);
    if (++Interrupts == ROUNDS)
        KeSetEvent(&Enough, IO_NO_INCREMENT, FALSE);
}

static ULONG FromInterrupt(void)
{
    LARGE_INTEGER second = {.QuadPart = -10000000};

    InterruptLatency = 0;
    Interrupts = 0;
    KeClearEvent(&Enough);
    WriteCmos(0x0B, ReadCmos(0x0B) | 0x40);
    ReadCmos(0x0C);
    if (KeWaitForSingleObject(&Enough, Executive, KernelMode, FALSE, &second) != STATUS_SUCCESS)
        DbgPrint("cost: the real-time clock interrupted only %u times in a second\n", Interrupts);
    WriteCmos(0x0B, ReadCmos(0x0B) & ~0x40);
    return InterruptLatency;
}

static void Interrupting(void)
{
    KIRQL level;
    KAFFINITY affinity;
    ULONG vector = HalGetInterruptVector(Isa, 0, 8, 8, &level, &affinity);
    NTSTATUS status = IoConnectInterrupt(&Interrupt, Service, NULL, NULL, vector, level, level, Latched, FALSE, affinity, FALSE);

    if (!NT_SUCCESS(status)) {
        DbgPrint("cost: line 8 is not to be had: %x\n", status);
        return;
    }
    KeInitializeDpc(&InterruptDpc, AfterInterrupt, NULL);
    KeInitializeEvent(&Enough, SynchronizationEvent, FALSE);
    WriteCmos(0x0A, 0x26);
    Say("interrupt routine to its DPC", FromInterrupt);
    IoDisconnectInterrupt(Interrupt);
}

/* A packet from the top of two drivers to the bottom and back, with a completion routine in between. */
static PDEVICE_OBJECT Top, Below;

static NTSTATUS NTAPI Passed(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    (void)device, (void)context;
    if (irp->PendingReturned)
        IoMarkIrpPending(irp);
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI Pass(PDEVICE_OBJECT device, PIRP irp)
{
    (void)device;
    IoCopyCurrentIrpStackLocationToNext(irp);
    IoSetCompletionRoutine(irp, Passed, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(Below, irp);
}

static NTSTATUS NTAPI Owned(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    (void)device, (void)irp, (void)context;
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static ULONG Packet(void)
{
    PIRP irp = IoAllocateIrp(Top->StackSize + 1, FALSE);
    ULONGLONG start;
    ULONG i;

    start = Ticks();
    for (i = 0; i < ROUNDS; i++) {
        PIO_STACK_LOCATION next;
        IoReuseIrp(irp, STATUS_NOT_SUPPORTED);
        IoSetNextIrpStackLocation(irp);
        next = IoGetNextIrpStackLocation(irp);
        next->MajorFunction = IRP_MJ_CREATE;
        IoSetCompletionRoutine(irp, Owned, NULL, TRUE, TRUE, TRUE);
        IoCallDriver(Top, irp);
    }
    start = Ticks() - start;
    IoFreeIrp(irp);
    return (ULONG)start;
}

static void Packets(void)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Minimal0");
    PFILE_OBJECT file;
    PDEVICE_OBJECT device;
    NTSTATUS status = IoGetDeviceObjectPointer(&name, FILE_READ_DATA, &file, &device);

    if (!NT_SUCCESS(status)) {
        DbgPrint("cost: minimal.sys is not there: %x\n", status);
        return;
    }
    status = IoCreateDevice(TheDriver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Top);
    if (NT_SUCCESS(status)) {
        Top->Flags &= ~DO_DEVICE_INITIALIZING;
        Below = IoAttachDeviceToDeviceStack(Top, device);
        Say("a packet through two drivers and back", Packet);
        IoDetachDevice(Below);
        IoDeleteDevice(Top);
    }
    ObDereferenceObject(file);
}

/* A timer of one millisecond: how far its calls lie from where they should. */
static KTIMER Timer;
static KDPC TimerDpc;
static ULONGLONG Moments[PERIODS];
static volatile ULONG Fired;

static VOID NTAPI Expired(PKDPC dpc, PVOID context, PVOID one, PVOID two)
{
    (void)dpc, (void)context, (void)one, (void)two;
    if (Fired < PERIODS)
        Moments[Fired++] = Ticks();
    else
        KeSetEvent(&Enough, IO_NO_INCREMENT, FALSE);
}

static void Jitter(ULONG rate)
{
    LARGE_INTEGER due = {.QuadPart = -10000}, patience = {.QuadPart = -20000000};
    ULONG i, worst = 0, sum = 0;

    KeInitializeTimerEx(&Timer, SynchronizationTimer);
    KeInitializeDpc(&TimerDpc, Expired, NULL);
    KeClearEvent(&Enough);
    KeSetTimerEx(&Timer, due, 1, &TimerDpc);
    KeWaitForSingleObject(&Enough, Executive, KernelMode, FALSE, &patience);
    KeCancelTimer(&Timer);
    for (i = 1; i < Fired; i++) {
        ULONG period = (ULONG)(Moments[i] - Moments[i - 1]), off = period > rate * 1000 ? period - rate * 1000 : rate * 1000 - period;
        off /= rate;
        sum += off;
        if (off > worst)
            worst = off;
    }
    DbgPrint("cost: jitter of a timer of a millisecond: %u / %u\n", sum, Fired > 1 ? Fired - 1 : 1);
    DbgPrint("cost: the worst of %u: %u / 1\n", Fired, worst);
}

static VOID NTAPI Measure(PVOID context)
{
    HANDLE partner;
    ULONGLONG start;
    ULONG rate;

    (void)context;
    start = Ticks();
    KeStallExecutionProcessor(20000);
    rate = (ULONG)(Ticks() - start) / 20000;
    DbgPrint("cost: rate: %u / 1\n", rate);

    KeInitializeEvent(&Free, SynchronizationEvent, FALSE);
    KeInitializeEvent(&Ping, SynchronizationEvent, FALSE);
    KeInitializeEvent(&Pong, SynchronizationEvent, FALSE);
    KeInitializeEvent(&Enough, SynchronizationEvent, FALSE);
    KeInitializeDpc(&Dpc, Deferred, NULL);
    Say("KeSetEvent and KeClearEvent, nobody waits", SetAndClear);
    Say("KeSetEvent and a wait that it satisfies", WaitSatisfied);
    Say("KeAcquireSpinLock and KeReleaseSpinLock", SpinLock);
    Say("ExAllocatePoolWithTag and ExFreePool of 64 bytes", Pool);
    Say("KeInsertQueueDpc to its routine", QueueDpc);
    Packets();
    Interrupting();
    PsCreateSystemThread(&partner, THREAD_ALL_ACCESS, NULL, NULL, NULL, Partner, NULL);
    ZwClose(partner);
    Say("KeSetEvent to the thread that waits for it", PingPong);
    Sink = TRUE;
    KeSetEvent(&Ping, IO_NO_INCREMENT, FALSE);
    Jitter(rate);
    DbgPrint("cost: done\n");
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static VOID NTAPI Unload(PDRIVER_OBJECT driver)
{
    (void)driver;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    HANDLE thread;
    NTSTATUS status;

    (void)registry_path;
    TheDriver = driver;
    driver->DriverUnload = Unload;
    driver->MajorFunction[IRP_MJ_CREATE] = Pass;
    driver->MajorFunction[IRP_MJ_CLOSE] = Pass;
    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Measure, NULL);
    if (NT_SUCCESS(status))
        ZwClose(thread);
    return status;
}
