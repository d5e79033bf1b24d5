/*
 * hostile: does one bad thing in one place where a driver's code runs.
 *
 * Shows: that each is contained. Its file's name says which: a copy called PLACE-DEED.sys does DEED in PLACE.
 */
#include <ntddk.h>

/* In the kernel since NT 4, in no header. */
#define RTC_INDEX ((PUCHAR)0x70)
#define RTC_DATA ((PUCHAR)0x71)
#define RTC_LINE 8

static PDRIVER_OBJECT Driver;
static PDEVICE_OBJECT Device;
static CHAR Place[16], Deed[16];
static UNICODE_STRING Path;
static WCHAR PathRoom[128];
static KDPC Dpc;
static KTIMER Timer;
static WORK_QUEUE_ITEM Item;
static PIO_WORKITEM WorkItem;
static PKINTERRUPT Interrupt;
static KSPIN_LOCK Lock;
static KEVENT Never;
static PIRP Kept;

/* Not code. */
static UCHAR Data[16] = {0x0f, 0x0b};

static volatile BOOLEAN GoOn = TRUE;
static volatile ULONG *volatile Nowhere;

static BOOLEAN Is(const CHAR *what, const CHAR *name)
{
    while (*what && *what == *name)
        what++, name++;
    return *what == *name;
}

static ULONG __attribute__((noinline)) Deeper(volatile ULONG *above)
{
    volatile ULONG here[64];

    here[0] = *above + 1;
    if (GoOn)
        here[1] = Deeper(here);
    return here[0] + here[1];
}

static PIRP Packet(void)
{
    PIRP irp = IoAllocateIrp(1, FALSE);

    IoSetNextIrpStackLocation(irp);
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    return irp;
}

static __attribute__((noinline)) VOID Do(void)
{
    volatile ULONG top = 0;
    KIRQL old;
    PVOID block;
    PIRP irp;

    if (Is(Deed, "read"))
        top = *(volatile ULONG *)0x60000000;
    else if (Is(Deed, "write"))
        *(volatile ULONG *)0x60000000 = 1;
    else if (Is(Deed, "null"))
        *Nowhere = 1;
    else if (Is(Deed, "callnull"))
        ((VOID(*)(void))(ULONG_PTR)Nowhere)();
    else if (Is(Deed, "wild"))
        ((VOID(*)(void))(ULONG_PTR)0x60000000)();
    else if (Is(Deed, "data"))
        ((VOID(*)(void))(ULONG_PTR)Data)();
    else if (Is(Deed, "divide"))
        __asm__ volatile("xor %%ecx, %%ecx\n\tdiv %%ecx" : : : "eax", "ecx", "edx");
    else if (Is(Deed, "opcode"))
        __asm__ volatile(".byte 0x0f, 0x0b");
    else if (Is(Deed, "int3"))
        __asm__ volatile("int3");
    else if (Is(Deed, "int29"))
        __asm__ volatile("mov $3, %%ecx\n\tint $0x29" : : : "ecx");
    else if (Is(Deed, "int2d"))
        __asm__ volatile("mov $1, %%eax\n\tint $0x2d\n\tint3" : : : "eax");
    else if (Is(Deed, "stack"))
        top = Deeper(&top);
    else if (Is(Deed, "spin"))
        while (GoOn)
            top++;
    else if (Is(Deed, "cli"))
        __asm__ volatile("cli\n1:\n\tjmp 1b");
    else if (Is(Deed, "hlt"))
        __asm__ volatile("cli\n1:\n\thlt\n\tjmp 1b");
    else if (Is(Deed, "segment"))
        __asm__ volatile("mov $0xFFF8, %%eax\n\tmov %%eax, %%es" : : : "eax");
    else if (Is(Deed, "twice")) {
        irp = Packet();
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        IoCompleteRequest(irp, IO_NO_INCREMENT);
    } else if (Is(Deed, "freed")) {
        irp = Packet();
        IoFreeIrp(irp);
        IoCompleteRequest(irp, IO_NO_INCREMENT);
    } else if (Is(Deed, "nolocation"))
        IoCallDriver(Device, IoAllocateIrp(0, FALSE));
    else if (Is(Deed, "wait")) {
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        KeWaitForSingleObject(&Never, Executive, KernelMode, FALSE, NULL);
    } else if (Is(Deed, "sleep")) {
        LARGE_INTEGER second = {.QuadPart = -10 * 1000 * 1000};
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        KeDelayExecutionThread(KernelMode, FALSE, &second);
    } else if (Is(Deed, "forever"))
        KeWaitForSingleObject(&Never, Executive, KernelMode, FALSE, NULL);
    else if (Is(Deed, "higher"))
        KeLowerIrql(DISPATCH_LEVEL);
    else if (Is(Deed, "raised"))
        KeRaiseIrql(DISPATCH_LEVEL, &old);
    else if (Is(Deed, "lowered"))
        KeLowerIrql(PASSIVE_LEVEL);
    else if (Is(Deed, "lock"))
        KeAcquireSpinLock(&Lock, &old);
    else if (Is(Deed, "off"))
        __asm__ volatile("cli");
    else if (Is(Deed, "on"))
        __asm__ volatile("sti");
    else if (Is(Deed, "freetwice")) {
        block = ExAllocatePool(NonPagedPool, 64);
        ExFreePool(block);
        ExFreePool(block);
    } else if (Is(Deed, "freebad"))
        ExFreePool(Data);
    else if (Is(Deed, "freewild"))
        ExFreePool((PVOID)0x60000000);
    else if (Is(Deed, "bugcheck"))
        KeBugCheckEx(0x4A414E55, 1, 2, 3, 4);
    else if (Is(Deed, "raise"))
        ExRaiseStatus(STATUS_DEVICE_BUSY);
    else if (Is(Deed, "deletetwice")) {
        PDEVICE_OBJECT device;
        IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
        IoDeleteDevice(device);
        IoDeleteDevice(device);
    } else if (Is(Place, "leave") && (Is(Deed, "item") || Is(Deed, "thread"))) {
        /* By then the driver is gone. */
        LARGE_INTEGER later = {.QuadPart = -10 * 1000 * 600};
        KeDelayExecutionThread(KernelMode, FALSE, &later);
    } else if (Is(Deed, "self"))
        ZwUnloadDriver(&Path);
    else if (Is(Deed, "code"))
        *(volatile UCHAR *)(ULONG_PTR)Deeper = 0xCC;
    DbgPrint("hostile: %s %s: done\n", Place, Deed);
    if (Is(Deed, "df"))
        __asm__ volatile("std");
}

static NTSTATUS NTAPI Dispatch(PDEVICE_OBJECT device, PIRP irp)
{
    if (Is(Place, "startio")) {
        IoMarkIrpPending(irp);
        IoStartPacket(device, irp, NULL, NULL);
        return STATUS_PENDING;
    }
    if (Is(Place, "dispatch"))
        Do();
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

static VOID NTAPI StartIo(PDEVICE_OBJECT device, PIRP irp)
{
    Do();
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoStartNextPacket(device, FALSE);
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}

static NTSTATUS NTAPI Completed(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    (void)device, (void)context;
    Do();
    IoFreeIrp(irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static VOID NTAPI Cancelled(PDEVICE_OBJECT device, PIRP irp)
{
    (void)device;
    Do();
    IoReleaseCancelSpinLock(irp->CancelIrql);
    irp->IoStatus.Status = STATUS_CANCELLED;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}

static VOID NTAPI Deferred(PKDPC dpc, PVOID context, PVOID a, PVOID b)
{
    (void)dpc, (void)context, (void)a, (void)b;
    Do();
}

static VOID NTAPI Queued(PVOID context)
{
    (void)context;
    Do();
}

static VOID NTAPI Thread(PVOID context)
{
    (void)context;
    Do();
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static VOID NTAPI Worked(PDEVICE_OBJECT device, PVOID context)
{
    (void)device, (void)context;
    Do();
}

static VOID NTAPI EachSecond(PDEVICE_OBJECT device, PVOID context)
{
    (void)device, (void)context;
    Do();
}

static VOID NTAPI Notified(PVOID context, PVOID a, PVOID b)
{
    (void)context, (void)a, (void)b;
    Do();
}

static BOOLEAN NTAPI Synchronised(PVOID context)
{
    (void)context;
    Do();
    return TRUE;
}

static UCHAR Clock(UCHAR index)
{
    WRITE_PORT_UCHAR(RTC_INDEX, index);
    return READ_PORT_UCHAR(RTC_DATA);
}

static BOOLEAN NTAPI Service(PKINTERRUPT interrupt, PVOID context)
{
    (void)interrupt, (void)context;
    Clock(0x0C);
    if (Is(Place, "isr"))
        Do();
    return TRUE;
}

static NTSTATUS Connect(void)
{
    KIRQL level;
    KAFFINITY affinity;
    UCHAR b;
    ULONG vector = HalGetInterruptVector(Isa, 0, RTC_LINE, RTC_LINE, &level, &affinity);
    NTSTATUS status = IoConnectInterrupt(&Interrupt, Service, NULL, NULL, vector, level, level, Latched, FALSE, affinity, FALSE);

    if (!NT_SUCCESS(status))
        return status;
    if (Is(Place, "isr")) {
        b = Clock(0x0B);
        WRITE_PORT_UCHAR(RTC_INDEX, 0x0B);
        WRITE_PORT_UCHAR(RTC_DATA, b | 0x40);
        Clock(0x0C);
    }
    return status;
}

/* Sends a request to the driver's own device. */
static VOID Send(void)
{
    PIRP irp = IoAllocateIrp(Device->StackSize, FALSE);

    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, Completed, NULL, TRUE, TRUE, TRUE);
    if (!Is(Place, "completion"))
        IoSetCompletionRoutine(irp, NULL, NULL, FALSE, FALSE, FALSE);
    IoCallDriver(Device, irp);
}

static NTSTATUS NTAPI AddDevice(PDRIVER_OBJECT driver, PDEVICE_OBJECT pdo)
{
    (void)driver, (void)pdo;
    Do();
    return STATUS_SUCCESS;
}

static VOID NTAPI Unload(PDRIVER_OBJECT driver)
{
    if (Is(Place, "unload"))
        Do();
    /* What is left behind on purpose: it points into an image that goes. */
    if (Is(Place, "leave")) {
        LARGE_INTEGER due = {.QuadPart = -10 * 1000 * 300};
        if (Is(Deed, "timer")) {
            KeInitializeDpc(&Dpc, Deferred, NULL);
            KeInitializeTimerEx(&Timer, NotificationTimer);
            KeSetTimerEx(&Timer, due, 10, &Dpc);
        }
        if (Is(Deed, "routine")) {
            ULONG_PTR routine = (ULONG_PTR)Deferred;
            RtlWriteRegistryValue(RTL_REGISTRY_SERVICES, L"leave-routine", L"Routine", REG_DWORD, &routine, sizeof routine);
        }
        if (Is(Deed, "item")) {
            ExInitializeWorkItem(&Item, Queued, NULL);
            ExQueueWorkItem(&Item, DelayedWorkQueue);
        }
    }
    if (Interrupt && !Is(Deed, "interrupt"))
        IoDisconnectInterrupt(Interrupt);
    IoDeleteDevice(driver->DeviceObject);
}

static NTSTATUS Start(void)
{
    HANDLE thread;
    NTSTATUS status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Thread, NULL);

    if (NT_SUCCESS(status))
        ZwClose(thread);
    return status;
}

/* The routine that leave-routine.sys, which is gone, once had. */
static ULONG_PTR Gone(void)
{
    ULONG routine = 0, none = 0;
    RTL_QUERY_REGISTRY_TABLE query[2] = {
        {NULL, RTL_QUERY_REGISTRY_DIRECT, L"Routine", &routine, REG_DWORD, &none, sizeof none},
    };

    RtlQueryRegistryValues(RTL_REGISTRY_SERVICES, L"leave-routine", query, NULL, NULL);
    return routine;
}

static NTSTATUS Begin(void)
{
    LARGE_INTEGER due = {.QuadPart = -10 * 1000 * 10};
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING name;
    PCALLBACK_OBJECT callback;
    KIRQL old;

    if (Is(Place, "entry"))
        Do();
    else if (Is(Place, "dispatch") || Is(Place, "startio") || Is(Place, "completion"))
        Send();
    else if (Is(Place, "isr"))
        return Connect();
    else if (Is(Place, "sync")) {
        NTSTATUS status = Connect();
        if (NT_SUCCESS(status))
            KeSynchronizeExecution(Interrupt, Synchronised, NULL);
        return status;
    } else if (Is(Place, "dpc")) {
        KeInitializeDpc(&Dpc, Deferred, NULL);
        KeInsertQueueDpc(&Dpc, NULL, NULL);
    } else if (Is(Place, "timer")) {
        KeInitializeDpc(&Dpc, Deferred, NULL);
        KeInitializeTimer(&Timer);
        KeSetTimer(&Timer, due, &Dpc);
    } else if (Is(Place, "worker")) {
        ExInitializeWorkItem(&Item, Queued, NULL);
        ExQueueWorkItem(&Item, DelayedWorkQueue);
    } else if (Is(Place, "item")) {
        WorkItem = IoAllocateWorkItem(Device);
        IoQueueWorkItem(WorkItem, Worked, DelayedWorkQueue, NULL);
    } else if (Is(Place, "thread") || (Is(Place, "leave") && (Is(Deed, "thread") || Is(Deed, "self"))))
        return Start();
    else if (Is(Place, "iotimer")) {
        IoInitializeTimer(Device, EachSecond, NULL);
        IoStartTimer(Device);
    } else if (Is(Place, "late") && Is(Deed, "jump"))
        ((PKDEFERRED_ROUTINE)Gone())(NULL, NULL, NULL, NULL);
    else if (Is(Place, "late") && Is(Deed, "dpc")) {
        KeInitializeDpc(&Dpc, (PKDEFERRED_ROUTINE)Gone(), NULL);
        KeInsertQueueDpc(&Dpc, NULL, NULL);
    } else if (Is(Place, "callback") || (Is(Place, "leave") && Is(Deed, "callback"))) {
        RtlInitUnicodeString(&name, L"\\Callback\\Hostile");
        InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE, NULL, NULL);
        if (NT_SUCCESS(ExCreateCallback(&callback, &attributes, TRUE, TRUE))) {
            ExRegisterCallback(callback, Notified, NULL);
            if (Is(Place, "callback"))
                ExNotifyCallback(callback, NULL, NULL);
            ObDereferenceObject(callback);
        }
    } else if (Is(Place, "cancel")) {
        Kept = IoAllocateIrp(Device->StackSize, FALSE);
        IoSetNextIrpStackLocation(Kept);
        IoGetCurrentIrpStackLocation(Kept)->DeviceObject = Device;
        IoAcquireCancelSpinLock(&old);
        IoSetCancelRoutine(Kept, Cancelled);
        IoReleaseCancelSpinLock(old);
        IoCancelIrp(Kept);
    } else if (Is(Place, "leave") && Is(Deed, "interrupt"))
        return Connect();
    return STATUS_SUCCESS;
}

/* PLACE-DEED from the end of the service's key. */
static VOID Named(PUNICODE_STRING path)
{
    LONG i = path->Length / 2 - 1, j = 0;

    while (i > 0 && path->Buffer[i - 1] != '\\')
        i--;
    for (; i < path->Length / 2 && path->Buffer[i] != '-' && j < 15; i++)
        Place[j++] = (CHAR)path->Buffer[i];
    for (i++, j = 0; i < path->Length / 2 && j < 15; i++)
        Deed[j++] = (CHAR)path->Buffer[i];
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    NTSTATUS status;

    Driver = driver;
    Named(registry_path);
    RtlInitEmptyUnicodeString(&Path, PathRoom, sizeof PathRoom);
    RtlCopyUnicodeString(&Path, registry_path);
    KeInitializeEvent(&Never, NotificationEvent, FALSE);
    KeInitializeSpinLock(&Lock);
    driver->DriverUnload = Unload;
    driver->DriverStartIo = StartIo;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Dispatch;
    if (Is(Place, "adddevice"))
        driver->DriverExtension->AddDevice = AddDevice;
    status = IoCreateDevice(driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    return NT_SUCCESS(status) ? Begin() : status;
}
