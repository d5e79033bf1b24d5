/*
 * keyclass: a class driver for keyboards, as an upper filter of a port driver.
 *
 * It connects to the device below when that has started, keeps the packets that come, and serves IRP_MJ_READ with as many whole
 * KEYBOARD_INPUT_DATA as fit and are there; a read without any waits.
 */
#include "wdm.h"
#include <ntddkbd.h>
#include <kbdmou.h>

#define QUEUE 100

typedef struct {
    PDEVICE_OBJECT Self, Below;
    KSPIN_LOCK Lock;
    KEYBOARD_INPUT_DATA Queue[QUEUE];
    ULONG Head, Count;
    LIST_ENTRY Reads;
} EXTENSION;

static void NTAPI CancelRead(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    KIRQL level;

    IoReleaseCancelSpinLock(irp->CancelIrql);
    KeAcquireSpinLock(&e->Lock, &level);
    RemoveEntryList(&irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&e->Lock, level);
    Complete(irp, STATUS_CANCELLED, 0);
}

/* A read that can be served, filled; Lock is held. */
static PIRP Serve(EXTENSION *e)
{
    PLIST_ENTRY link;

    for (link = e->Reads.Flink; e->Count > 0 && link != &e->Reads; link = link->Flink) {
        PIRP irp = CONTAINING_RECORD(link, IRP, Tail.Overlay.ListEntry);
        PKEYBOARD_INPUT_DATA to = irp->AssociatedIrp.SystemBuffer;
        ULONG room = IoGetCurrentIrpStackLocation(irp)->Parameters.Read.Length / sizeof *to, n;
        if (IoSetCancelRoutine(irp, NULL) == NULL)
            continue;
        RemoveEntryList(link);
        for (n = 0; n < room && e->Count > 0; n++, e->Count--, e->Head = (e->Head + 1) % QUEUE)
            to[n] = e->Queue[e->Head];
        irp->IoStatus.Status = STATUS_SUCCESS;
        irp->IoStatus.Information = n * sizeof *to;
        return irp;
    }
    return NULL;
}

static void ServeAll(EXTENSION *e)
{
    KIRQL level;
    PIRP irp;

    do {
        KeAcquireSpinLock(&e->Lock, &level);
        irp = Serve(e);
        KeReleaseSpinLock(&e->Lock, level);
        if (irp != NULL)
            IoCompleteRequest(irp, IO_KEYBOARD_INCREMENT);
    } while (irp != NULL);
}

/* The port driver calls it at DISPATCH_LEVEL. */
static VOID NTAPI ClassService(PDEVICE_OBJECT device, PKEYBOARD_INPUT_DATA start, PKEYBOARD_INPUT_DATA end, PULONG consumed)
{
    EXTENSION *e = device->DeviceExtension;

    KeAcquireSpinLockAtDpcLevel(&e->Lock);
    for (; start < end && e->Count < QUEUE; start++, ++*consumed)
        e->Queue[(e->Head + e->Count++) % QUEUE] = *start;
    KeReleaseSpinLockFromDpcLevel(&e->Lock);
    ServeAll(e);
}

static NTSTATUS NTAPI Read(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    ULONG length = IoGetCurrentIrpStackLocation(irp)->Parameters.Read.Length;
    KIRQL level;

    if (length == 0)
        return Complete(irp, STATUS_SUCCESS, 0);
    if (length % sizeof(KEYBOARD_INPUT_DATA) != 0)
        return Complete(irp, STATUS_BUFFER_TOO_SMALL, 0);
    IoMarkIrpPending(irp);
    KeAcquireSpinLock(&e->Lock, &level);
    InsertTailList(&e->Reads, &irp->Tail.Overlay.ListEntry);
    IoSetCancelRoutine(irp, CancelRead);
    if (irp->Cancel && IoSetCancelRoutine(irp, NULL) != NULL) {
        RemoveEntryList(&irp->Tail.Overlay.ListEntry);
        KeReleaseSpinLock(&e->Lock, level);
        Complete(irp, STATUS_CANCELLED, 0);
        return STATUS_PENDING;
    }
    KeReleaseSpinLock(&e->Lock, level);
    ServeAll(e);
    return STATUS_PENDING;
}

/* An internal control for the port driver, waited for. */
static NTSTATUS Control(EXTENSION *e, ULONG code, PVOID in, ULONG length)
{
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(code, e->Below, in, length, NULL, 0, TRUE, &event, &iosb);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = IoCallDriver(e->Below, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

static NTSTATUS NTAPI PassOn(PDEVICE_OBJECT device, PIRP irp)
{
    return PassDown(((EXTENSION *)device->DeviceExtension)->Below, irp);
}

static NTSTATUS NTAPI Pnp(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;
    CONNECT_DATA connect = {device, (PVOID)(ULONG_PTR)ClassService};
    NTSTATUS status;

    switch (IoGetCurrentIrpStackLocation(irp)->MinorFunction) {
    case IRP_MN_START_DEVICE:
        status = SendDown(e->Below, irp);
        if (NT_SUCCESS(status))
            status = Control(e, IOCTL_INTERNAL_KEYBOARD_CONNECT, &connect, sizeof connect);
        if (NT_SUCCESS(status))
            status = Control(e, IOCTL_INTERNAL_KEYBOARD_ENABLE, NULL, 0);
        return Complete(irp, status, 0);
    case IRP_MN_REMOVE_DEVICE:
        irp->IoStatus.Status = STATUS_SUCCESS;
        status = PassDown(e->Below, irp);
        IoDetachDevice(e->Below);
        IoDeleteDevice(device);
        return status;
    }
    return PassDown(e->Below, irp);
}

static NTSTATUS NTAPI Power(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *e = device->DeviceExtension;

    PoStartNextPowerIrp(irp);
    IoSkipCurrentIrpStackLocation(irp);
    return PoCallDriver(e->Below, irp);
}

static NTSTATUS NTAPI AddDevice(PDRIVER_OBJECT driver, PDEVICE_OBJECT pdo)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\KeyboardClass0");
    PDEVICE_OBJECT device;
    EXTENSION *e;
    NTSTATUS status = IoCreateDevice(driver, sizeof(EXTENSION), &name, FILE_DEVICE_KEYBOARD, 0, FALSE, &device);

    if (!NT_SUCCESS(status))
        return status;
    e = device->DeviceExtension;
    e->Self = device;
    KeInitializeSpinLock(&e->Lock);
    InitializeListHead(&e->Reads);
    e->Below = IoAttachDeviceToDeviceStack(device, pdo);
    if (e->Below == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= e->Below->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static void NTAPI Unload(PDRIVER_OBJECT driver)
{
    (void)driver;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    ULONG i;

    (void)registry_path;
    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++)
        driver->MajorFunction[i] = PassOn;
    driver->MajorFunction[IRP_MJ_READ] = Read;
    driver->MajorFunction[IRP_MJ_PNP] = Pnp;
    driver->MajorFunction[IRP_MJ_POWER] = Power;
    driver->DriverExtension->AddDevice = AddDevice;
    driver->DriverUnload = Unload;
    return STATUS_SUCCESS;
}
