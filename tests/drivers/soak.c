/*
 * Eight threads send packets to a device of their own, which keeps them in cancel-safe queues, one for each of three interrupts: the
 * real-time clock's, the keyboard controller's and that of the edu device. Whoever sends a packet has the device interrupt behind it
 * (the clock does by itself) or cancels it, as the dice fall; the interrupt's DPC completes what waits. Threads release each other's
 * semaphores. What was sent, and what came back, is counted and said at the end.
 */
/* The headers declare cancel-safe queues for Windows XP. */
#undef _WIN32_WINNT
#define _WIN32_WINNT 0x0501
#define NTDDI_VERSION 0x05010000
#include "parameters.h"

#define THREADS 8
#define SOURCES 3
#define RTC_IRQ 8
#define KEYBOARD_IRQ 1
/* Longer than any interrupt takes on a busy machine. */
#define PATIENCE 20000

enum { CLOCK, KEYBOARD, EDU };

typedef struct {
    KSPIN_LOCK Lock, InterruptLock;
    LIST_ENTRY Packets;
    IO_CSQ Csq;
    PKINTERRUPT Interrupt;
    KDPC Dpc;
    volatile LONG Interrupts;
} SOURCE;

static SOURCE Sources[SOURCES];
static PDEVICE_OBJECT Device;
static PULONG EduRegisters;
static ULONG Seed = 1, RunFor = 5000;
static KSEMAPHORE Semaphores[THREADS];
static volatile LONG Sent, Received, Cancelled, Lost, Released, Taken;

static PIRP Next(PIO_CSQ csq, PIRP irp)
{
    SOURCE *s = CONTAINING_RECORD(csq, SOURCE, Csq);
    PLIST_ENTRY next = irp ? irp->Tail.Overlay.ListEntry.Flink : s->Packets.Flink;

    return next == &s->Packets ? NULL : CONTAINING_RECORD(next, IRP, Tail.Overlay.ListEntry);
}

static VOID NTAPI CsqInsert(PIO_CSQ csq, PIRP irp)
{
    InsertTailList(&CONTAINING_RECORD(csq, SOURCE, Csq)->Packets, &irp->Tail.Overlay.ListEntry);
}

static VOID NTAPI CsqRemove(PIO_CSQ csq, PIRP irp)
{
    (void)csq;
    RemoveEntryList(&irp->Tail.Overlay.ListEntry);
}

static PIRP NTAPI CsqPeek(PIO_CSQ csq, PIRP irp, PVOID context)
{
    (void)context;
    return Next(csq, irp);
}

static VOID NTAPI CsqAcquire(PIO_CSQ csq, PKIRQL irql)
{
    KeAcquireSpinLock(&CONTAINING_RECORD(csq, SOURCE, Csq)->Lock, irql);
}

static VOID NTAPI CsqRelease(PIO_CSQ csq, KIRQL irql)
{
    KeReleaseSpinLock(&CONTAINING_RECORD(csq, SOURCE, Csq)->Lock, irql);
}

static VOID NTAPI CsqCancelled(PIO_CSQ csq, PIRP irp)
{
    (void)csq;
    irp->IoStatus.Status = STATUS_CANCELLED;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}

static VOID NTAPI Complete(PKDPC dpc, PVOID context, PVOID one, PVOID two)
{
    SOURCE *s = context;
    PIRP irp;

    (void)dpc, (void)one, (void)two;
    while ((irp = IoCsqRemoveNextIrp(&s->Csq, NULL)) != NULL) {
        irp->IoStatus.Status = STATUS_SUCCESS;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
    }
}

static NTSTATUS NTAPI Serve(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);

    (void)device;
    if (here->MajorFunction == IRP_MJ_READ) {
        IoCsqInsertIrp(&Sources[here->Parameters.Read.Key].Csq, irp, NULL);
        return STATUS_PENDING;
    }
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

static PUCHAR Port(ULONG number)
{
    return (PUCHAR)(ULONG_PTR)number;
}

static UCHAR ReadClock(UCHAR register_)
{
    WRITE_PORT_UCHAR(Port(0x70), register_);
    return READ_PORT_UCHAR(Port(0x71));
}

static void WriteClock(UCHAR register_, UCHAR value)
{
    WRITE_PORT_UCHAR(Port(0x70), register_);
    WRITE_PORT_UCHAR(Port(0x71), value);
}

static BOOLEAN NTAPI OnInterrupt(PKINTERRUPT interrupt, PVOID context)
{
    SOURCE *s = context;

    (void)interrupt;
    if (s == &Sources[CLOCK]) {
        ReadClock(0x0C);
    } else if (s == &Sources[KEYBOARD]) {
        READ_PORT_UCHAR(Port(0x60));
    } else {
        ULONG status = READ_REGISTER_ULONG(EduRegisters + 0x24 / 4);

        if (status == 0)
            return FALSE;
        WRITE_REGISTER_ULONG(EduRegisters + 0x64 / 4, status);
    }
    s->Interrupts++;
    KeInsertQueueDpc(&s->Dpc, NULL, NULL);
    return TRUE;
}

static void Controller(UCHAR port, UCHAR value)
{
    ULONG i;

    for (i = 0; i < 10000 && (READ_PORT_UCHAR(Port(0x64)) & 2); i++)
        ;
    WRITE_PORT_UCHAR(Port(port), value);
}

/* Has the keyboard controller say something, as if a key had been pressed. */
static BOOLEAN NTAPI Press(PVOID context)
{
    (void)context;
    Controller(0x64, 0xD2);
    Controller(0x60, 0x39);
    return TRUE;
}

static void Trigger(ULONG source)
{
    if (source == KEYBOARD)
        KeSynchronizeExecution(Sources[KEYBOARD].Interrupt, Press, NULL);
    else if (source == EDU)
        WRITE_REGISTER_ULONG(EduRegisters + 0x60 / 4, 1);
}

static NTSTATUS NTAPI Back(PDEVICE_OBJECT device, PIRP irp, PVOID event)
{
    (void)device, (void)irp;
    KeSetEvent(event, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static ULONG Dice(ULONG *state)
{
    *state = *state * 1664525 + 1013904223;
    return *state >> 16;
}

static LARGE_INTEGER Ms(LONG n)
{
    LARGE_INTEGER t;

    t.QuadPart = -10000LL * n;
    return t;
}

static void Take(ULONG self)
{
    LARGE_INTEGER now;

    now.QuadPart = 0;
    while (KeWaitForSingleObject(&Semaphores[self], Executive, KernelMode, FALSE, &now) == STATUS_SUCCESS)
        InterlockedIncrement((LONG *)&Taken);
}

static void One(ULONG self, ULONG *dice)
{
    ULONG source = Dice(dice) % SOURCES;
    PIRP irp = IoAllocateIrp(Device->StackSize, FALSE);
    PIO_STACK_LOCATION next;
    LARGE_INTEGER limit = Ms(PATIENCE);
    PVOID block;
    KEVENT event;

    if (irp == NULL)
        return;
    KeInitializeEvent(&event, SynchronizationEvent, FALSE);
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_READ;
    next->Parameters.Read.Key = source;
    IoSetCompletionRoutine(irp, Back, &event, TRUE, TRUE, TRUE);
    block = ExAllocatePoolWithTag(NonPagedPool, 16 + Dice(dice) % 500, 0x6B616F53);
    InterlockedIncrement((LONG *)&Sent);
    IoCallDriver(Device, irp);
    if (Dice(dice) % 4 == 0)
        IoCancelIrp(irp);
    else
        Trigger(source);
    if (KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, &limit) != STATUS_SUCCESS) {
        InterlockedIncrement((LONG *)&Lost);
        DbgPrint("soak: lost: a packet of source %u\n", source);
        IoCancelIrp(irp);
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    }
    InterlockedIncrement((LONG *)(irp->IoStatus.Status == STATUS_SUCCESS ? &Received : &Cancelled));
    IoFreeIrp(irp);
    if (block)
        ExFreePool(block);
    InterlockedIncrement((LONG *)&Released);
    KeReleaseSemaphore(&Semaphores[Dice(dice) % THREADS], 0, 1, FALSE);
    Take(self);
}

static VOID NTAPI Worker(PVOID context)
{
    ULONG self = (ULONG)(ULONG_PTR)context, dice = Seed * 8 + self;
    LARGE_INTEGER start, now, little = Ms(1);

    KeQuerySystemTime(&start);
    do {
        One(self, &dice);
        if (Dice(&dice) % 8 == 0)
            KeDelayExecutionThread(KernelMode, FALSE, &little);
        KeQuerySystemTime(&now);
    } while (now.QuadPart - start.QuadPart < RunFor * 10000LL && KeReadStateEvent(&Stopping) == 0);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static VOID NTAPI Main(PVOID context)
{
    PVOID threads[THREADS];
    HANDLE handle;
    ULONG i;

    (void)context;
    for (i = 0; i < THREADS; i++)
        KeInitializeSemaphore(&Semaphores[i], 0, 0x7FFFFFFF);
    for (i = 0; i < THREADS; i++) {
        threads[i] = NULL;
        if (NT_SUCCESS(PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Worker, (PVOID)(ULONG_PTR)i))) {
            ObReferenceObjectByHandle(handle, 0, NULL, KernelMode, &threads[i], NULL);
            ZwClose(handle);
        }
    }
    for (i = 0; i < THREADS; i++)
        if (threads[i]) {
            KeWaitForSingleObject(threads[i], Executive, KernelMode, FALSE, NULL);
            ObDereferenceObject(threads[i]);
        }
    for (i = 0; i < THREADS; i++)
        Take(i);
    DbgPrint("soak: sent=%d received=%d cancelled=%d lost=%d released=%d taken=%d clock=%d keyboard=%d edu=%d\n", Sent, Received, Cancelled, Lost,
             Released, Taken, Sources[CLOCK].Interrupts, Sources[KEYBOARD].Interrupts, Sources[EDU].Interrupts);
    DbgPrint("soak: done\n");
    PsTerminateSystemThread(STATUS_SUCCESS);
}

/* The edu device's registers and interrupt line, found on the PCI bus. */
static ULONG FindEdu(void)
{
    PCI_COMMON_CONFIG config;
    PCI_SLOT_NUMBER slot;
    PHYSICAL_ADDRESS at;
    ULONG device;

    for (device = 0; device < 32; device++) {
        slot.u.AsULONG = 0;
        slot.u.bits.DeviceNumber = device;
        if (HalGetBusData(PCIConfiguration, 0, slot.u.AsULONG, &config, PCI_COMMON_HDR_LENGTH) < PCI_COMMON_HDR_LENGTH)
            continue;
        if (config.VendorID != 0x1234 || config.DeviceID != 0x11E8)
            continue;
        config.Command |= PCI_ENABLE_MEMORY_SPACE;
        HalSetBusDataByOffset(PCIConfiguration, 0, slot.u.AsULONG, &config.Command, FIELD_OFFSET(PCI_COMMON_CONFIG, Command), sizeof config.Command);
        at.QuadPart = config.u.type0.BaseAddresses[0] & ~0xFu;
        EduRegisters = MmMapIoSpace(at, 0x100, MmNonCached);
        return config.u.type0.InterruptLine;
    }
    return 0;
}

static NTSTATUS Connect(ULONG source, INTERFACE_TYPE bus, ULONG line, KINTERRUPT_MODE mode)
{
    SOURCE *s = &Sources[source];
    KAFFINITY affinity;
    KIRQL irql;
    ULONG vector = HalGetInterruptVector(bus, 0, line, line, &irql, &affinity);

    KeInitializeSpinLock(&s->Lock);
    KeInitializeSpinLock(&s->InterruptLock);
    InitializeListHead(&s->Packets);
    KeInitializeDpc(&s->Dpc, Complete, s);
    IoCsqInitialize(&s->Csq, CsqInsert, CsqRemove, CsqPeek, CsqAcquire, CsqRelease, CsqCancelled);
    return IoConnectInterrupt(&s->Interrupt, OnInterrupt, s, &s->InterruptLock, vector, irql, irql, mode, mode == LevelSensitive, affinity, FALSE);
}

static void Quiet(void)
{
    ULONG i;

    WriteClock(0x0B, ReadClock(0x0B) & ~0x40);
    for (i = 0; i < SOURCES; i++)
        if (Sources[i].Interrupt)
            IoDisconnectInterrupt(Sources[i].Interrupt);
    if (EduRegisters)
        MmUnmapIoSpace(EduRegisters, 0x100);
    IoDeleteDevice(Device);
}

static VOID NTAPI Unload(PDRIVER_OBJECT driver)
{
    (void)driver;
    EndThread();
    Quiet();
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    HANDLE key = Parameters(registry_path);
    NTSTATUS status;
    ULONG line, i;

    if (key) {
        Value(key, L"Seed", &Seed, sizeof Seed);
        Value(key, L"RunFor", &RunFor, sizeof RunFor);
        ZwClose(key);
    }
    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++)
        driver->MajorFunction[i] = Serve;
    driver->DriverUnload = Unload;
    status = IoCreateDevice(driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(status))
        return status;
    line = FindEdu();
    status = line && EduRegisters ? Connect(EDU, PCIBus, line, LevelSensitive) : STATUS_NO_SUCH_DEVICE;
    if (NT_SUCCESS(status))
        status = Connect(CLOCK, Isa, RTC_IRQ, Latched);
    if (NT_SUCCESS(status))
        status = Connect(KEYBOARD, Isa, KEYBOARD_IRQ, Latched);
    if (NT_SUCCESS(status)) {
        /* The keyboard interrupts; the clock does 128 times a second; edu's factorial is not asked for. */
        Controller(0x64, 0x60);
        Controller(0x60, 0x41);
        WriteClock(0x0A, (ReadClock(0x0A) & 0xF0) | 9);
        WriteClock(0x0B, ReadClock(0x0B) | 0x40);
        ReadClock(0x0C);
        status = StartThread(Main);
    }
    if (!NT_SUCCESS(status))
        Quiet();
    return status;
}
