/*
 * Devices for the families of the I/O manager: each has a dispatch routine of its own, which a check chooses, for every major
 * function. Include it behind check.h.
 */
#ifndef DEVICES_H
#define DEVICES_H

typedef struct {
    PDRIVER_DISPATCH Serve;
    /* The device that it is attached to. */
    PDEVICE_OBJECT Below;
    /* How often Serve was called. */
    ULONG Calls;
} SERVED;

static inline SERVED *Of(PDEVICE_OBJECT device)
{
    return device->DeviceExtension;
}

static inline NTSTATUS NTAPI Dispatch(PDEVICE_OBJECT device, PIRP irp)
{
    Of(device)->Calls++;
    return Of(device)->Serve(device, irp);
}

/* A device, named or not (NULL), on top of another or not (NULL). */
static inline PDEVICE_OBJECT MakeNamed(PCWSTR name, PDRIVER_DISPATCH serve, PDEVICE_OBJECT below)
{
    UNICODE_STRING text;
    PDEVICE_OBJECT device;
    ULONG i;

    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++)
        TheDriver->MajorFunction[i] = Dispatch;
    RtlInitUnicodeString(&text, name);
    if (!NT_SUCCESS(IoCreateDevice(TheDriver, sizeof(SERVED), name ? &text : NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device)))
        return NULL;
    Of(device)->Serve = serve;
    if (below)
        Of(device)->Below = IoAttachDeviceToDeviceStack(device, below);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return device;
}

static inline PDEVICE_OBJECT Make(PDRIVER_DISPATCH serve, PDEVICE_OBJECT below)
{
    return MakeNamed(NULL, serve, below);
}

static inline void Remove(PDEVICE_OBJECT device)
{
    if (Of(device)->Below)
        IoDetachDevice(Of(device)->Below);
    IoDeleteDevice(device);
}

static inline NTSTATUS Finish(PIRP irp, NTSTATUS status, ULONG_PTR information)
{
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = information;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

static inline NTSTATUS NTAPI Succeed(PDEVICE_OBJECT device, PIRP irp)
{
    (void)device;
    return Finish(irp, STATUS_SUCCESS, 0);
}

/* Completion: the sender takes the packet back. */
static inline NTSTATUS NTAPI TakeBack(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    (void)device;
    (void)irp;
    if (context)
        KeSetEvent(context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

/* A packet of our own for a device, which comes back to us. */
static inline PIRP NewPacket(PDEVICE_OBJECT device, UCHAR major, PKEVENT event)
{
    PIRP irp = IoAllocateIrp(device->StackSize, FALSE);

    IoGetNextIrpStackLocation(irp)->MajorFunction = major;
    IoSetCompletionRoutine(irp, TakeBack, event, TRUE, TRUE, TRUE);
    return irp;
}

/* An event is set now, or within so many milliseconds. */
static inline BOOLEAN IsSet(PVOID event, LONG milliseconds)
{
    LARGE_INTEGER limit;

    limit.QuadPart = -10000LL * milliseconds;
    return KeWaitForSingleObject(event, Executive, KernelMode, FALSE, &limit) == STATUS_SUCCESS;
}

static inline void Pause(LONG milliseconds)
{
    LARGE_INTEGER time;

    time.QuadPart = -10000LL * milliseconds;
    KeDelayExecutionThread(KernelMode, FALSE, &time);
}

/* Writes over what is free of the pool and of about that size. */
static inline void Churn(SIZE_T bytes)
{
    PVOID blocks[64];
    ULONG i;

    for (i = 0; i < 64; i++) {
        blocks[i] = ExAllocatePool(NonPagedPool, bytes);
        if (blocks[i])
            RtlFillMemory(blocks[i], bytes, 0xDD);
    }
    for (i = 0; i < 64; i++)
        if (blocks[i])
            ExFreePool(blocks[i]);
}

/* Finishes a packet 30 ms later, at DISPATCH; one at a time. */
static KTIMER LaterTimer;
static KDPC LaterDpc;
static PIRP LaterPacket;

static inline VOID NTAPI LaterRoutine(PKDPC dpc, PVOID context, PVOID one, PVOID two)
{
    (void)dpc;
    (void)context;
    (void)one;
    (void)two;
    Finish(LaterPacket, STATUS_SUCCESS, 0);
}

static inline NTSTATUS NTAPI FinishLater(PDEVICE_OBJECT device, PIRP irp)
{
    LARGE_INTEGER time;

    (void)device;
    time.QuadPart = -300000;
    IoMarkIrpPending(irp);
    LaterPacket = irp;
    KeInitializeTimer(&LaterTimer);
    KeInitializeDpc(&LaterDpc, LaterRoutine, NULL);
    KeSetTimer(&LaterTimer, time, &LaterDpc);
    return STATUS_PENDING;
}

#endif
