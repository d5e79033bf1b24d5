/* What every WDM function driver of these fixtures does alike: a request sent down and waited for, resources found, a tail. */
#ifndef WDM_H
#define WDM_H

#include <ntddk.h>

/* Signals whoever waits for a request that was sent down, and keeps it. */
static NTSTATUS NTAPI SentDown(PDEVICE_OBJECT device, PIRP irp, PVOID event)
{
    (void)device, (void)irp;
    KeSetEvent(event, 0, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

/* Sends a request down and waits until all below are done with it. */
static inline NTSTATUS SendDown(PDEVICE_OBJECT below, PIRP irp)
{
    KEVENT event;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(irp);
    IoSetCompletionRoutine(irp, SentDown, &event, TRUE, TRUE, TRUE);
    if (IoCallDriver(below, irp) == STATUS_PENDING)
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    return irp->IoStatus.Status;
}

static inline NTSTATUS PassDown(PDEVICE_OBJECT below, PIRP irp)
{
    IoSkipCurrentIrpStackLocation(irp);
    return IoCallDriver(below, irp);
}

static inline NTSTATUS Complete(PIRP irp, NTSTATUS status, ULONG_PTR information)
{
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = information;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

/* The nth descriptor of a kind among resources; NULL when there is none. */
static inline PCM_PARTIAL_RESOURCE_DESCRIPTOR Resource(PCM_RESOURCE_LIST list, UCHAR type, ULONG n)
{
    PCM_PARTIAL_RESOURCE_DESCRIPTOR d;
    ULONG i;

    if (list == NULL)
        return NULL;
    /* By a pointer: the array is declared with one element, and the compiler believes that. */
    d = list->List[0].PartialResourceList.PartialDescriptors;
    for (i = 0; i < list->List[0].PartialResourceList.Count; i++, d++) {
        if (d->Type == type && n-- == 0)
            return d;
    }
    return NULL;
}

/* Connects the interrupt that a descriptor tells of. */
static inline NTSTATUS Connect(PKINTERRUPT *interrupt, PCM_PARTIAL_RESOURCE_DESCRIPTOR line, PKSERVICE_ROUTINE routine, PVOID context)
{
    return IoConnectInterrupt(interrupt, routine, context, NULL, line->u.Interrupt.Vector, (KIRQL)line->u.Interrupt.Level,
                              (KIRQL)line->u.Interrupt.Level, line->Flags & CM_RESOURCE_INTERRUPT_LATCHED ? Latched : LevelSensitive,
                              line->ShareDisposition == CmResourceShareShared, line->u.Interrupt.Affinity, FALSE);
}

#endif
