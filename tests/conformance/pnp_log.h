/*
 * What Plug and Play says to a device, in its order: requests by their minor functions, and what those who have it open are told. Include it behind
 * wdm_device.h.
 */
#ifndef PNP_LOG_H
#define PNP_LOG_H

#include <wdmguid.h>

/* Beside minor functions. */
#define ASKED 0x81
#define CALLED_OFF 0x82
#define GONE 0x83

#define ENTRIES 64

static struct {
    PDEVICE_OBJECT Device;
    UCHAR What;
    KIRQL Irql;
} Log[ENTRIES];
static volatile ULONG Logged;

static inline void Note(PDEVICE_OBJECT device, UCHAR what)
{
    if (Logged < ENTRIES) {
        Log[Logged].Device = device;
        Log[Logged].What = what;
        Log[Logged].Irql = KeGetCurrentIrql();
    }
    Logged++;
}

/* The requests that say what becomes of a device. */
static inline BOOLEAN IsChange(UCHAR minor)
{
    return minor <= IRP_MN_CANCEL_STOP_DEVICE || minor == IRP_MN_SURPRISE_REMOVAL || minor == IRP_MN_EJECT;
}

/* From an entry on, so many came, these. */
static inline BOOLEAN Came(ULONG from, ULONG count, const UCHAR *what)
{
    ULONG i;

    if (Logged != from + count || Logged > ENTRIES)
        return FALSE;
    for (i = 0; i < count; i++)
        if (Log[from + i].What != what[i])
            return FALSE;
    return TRUE;
}

#define CAME(from, ...) Came(from, sizeof((const UCHAR[]){ __VA_ARGS__ }), (const UCHAR[]){ __VA_ARGS__ })

/* So many entries have come; some milliseconds more, in which nothing should. */
static inline BOOLEAN Await(ULONG count)
{
    LONG left;

    for (left = 5000; left > 0 && Logged < count; left -= 10)
        Sleep(10);
    Sleep(50);
    return Logged >= count;
}

static inline BOOLEAN AllPassive(void)
{
    ULONG i;

    for (i = 0; i < Logged && i < ENTRIES; i++)
        if (Log[i].Irql != PASSIVE_LEVEL)
            return FALSE;
    return TRUE;
}

/* Which of the three events of a device that is to go it is; 0: another. */
static inline UCHAR EventOf(PVOID notification)
{
    static const GUID first = { 0xCB3A4006, 0x46F0, 0x11D0, { 0xB0, 0x8F, 0x00, 0x60, 0x97, 0x13, 0x05, 0x3F } };
    GUID event = ((PTARGET_DEVICE_REMOVAL_NOTIFICATION)notification)->Event;
    ULONG number = event.Data1 - first.Data1;

    event.Data1 = first.Data1;
    if (number > 2 || RtlCompareMemory(&event, &first, sizeof event) != sizeof event)
        return 0;
    return (UCHAR)(ASKED + number);
}

/* Opens a device by the name of its physical device object. */
static inline NTSTATUS OpenByName(PDEVICE_OBJECT pdo, PFILE_OBJECT *file)
{
    WCHAR text[64];
    UNICODE_STRING name;
    PDEVICE_OBJECT top;
    ULONG length;
    NTSTATUS status = IoGetDeviceProperty(pdo, DevicePropertyPhysicalDeviceObjectName, sizeof text, text, &length);

    *file = NULL;
    if (!NT_SUCCESS(status))
        return status;
    RtlInitUnicodeString(&name, text);
    return IoGetDeviceObjectPointer(&name, FILE_READ_DATA, file, &top);
}

/* Handles what opens and closes a device, and what is no Plug and Play request; FALSE: it is one. */
static ULONG Closes;
static inline BOOLEAN Ordinary(PDEVICE_OBJECT device, PIRP irp, NTSTATUS *status)
{
    UCHAR major = IoGetCurrentIrpStackLocation(irp)->MajorFunction;

    if (major == IRP_MJ_PNP)
        return FALSE;
    if (major == IRP_MJ_POWER)
        PoStartNextPowerIrp(irp);
    Closes += major == IRP_MJ_CLOSE;
    if (major == IRP_MJ_CREATE || major == IRP_MJ_CLEANUP || major == IRP_MJ_CLOSE || Of(device)->Below == NULL)
        *status = Finish(irp, STATUS_SUCCESS, 0);
    else {
        IoSkipCurrentIrpStackLocation(irp);
        *status = major == IRP_MJ_POWER ? PoCallDriver(Of(device)->Below, irp) : IoCallDriver(Of(device)->Below, irp);
    }
    return TRUE;
}

/* The last request of a device of a function: down the stack, and the device goes. */
static inline NTSTATUS Depart(PDEVICE_OBJECT device, PIRP irp)
{
    PDEVICE_OBJECT below = Of(device)->Below;
    NTSTATUS status;

    irp->IoStatus.Status = STATUS_SUCCESS;
    status = Skip(device, irp);
    IoDetachDevice(below);
    IoDeleteDevice(device);
    return status;
}

#endif
