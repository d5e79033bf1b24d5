/* Events and timers by handle and by name. */
#define FAMILY "handles"
#define BREAKS "handle: ZwSetEvent: event_handle (0x0000000c) is no handle" "is a handle of type Timer, not of type Event"
#include "check.h"

NTSYSAPI NTSTATUS NTAPI ZwCreateEvent(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, EVENT_TYPE, BOOLEAN);
NTSYSAPI NTSTATUS NTAPI ZwOpenEvent(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES);
NTSYSAPI NTSTATUS NTAPI ZwSetEvent(HANDLE, PLONG);
NTSYSAPI NTSTATUS NTAPI ZwResetEvent(HANDLE, PLONG);
NTSYSAPI NTSTATUS NTAPI ZwPulseEvent(HANDLE, PLONG);
NTSYSAPI NTSTATUS NTAPI ZwClearEvent(HANDLE);
NTSYSAPI NTSTATUS NTAPI ZwWaitForSingleObject(HANDLE, BOOLEAN, PLARGE_INTEGER);
NTSYSAPI NTSTATUS NTAPI ZwWaitForMultipleObjects(ULONG, PHANDLE, WAIT_TYPE, BOOLEAN, PLARGE_INTEGER);

static volatile LONG Due;
static volatile PVOID Given;

static VOID NTAPI TimerApc(PVOID context, ULONG low, LONG high)
{
    (void)low;
    (void)high;
    Given = context;
    Due++;
}

static NTSTATUS Wait(HANDLE handle, LONG milliseconds)
{
    LARGE_INTEGER time = After(milliseconds);

    return ZwWaitForSingleObject(handle, FALSE, &time);
}

static void Events(void)
{
    UNICODE_STRING name;
    OBJECT_ATTRIBUTES attributes;
    HANDLE handle, second, both[2];
    LARGE_INTEGER time = After(10);
    PKEVENT event;
    LONG before = 7;

    STATUS("ZwCreateEvent makes an event without a name", ZwCreateEvent(&handle, EVENT_ALL_ACCESS, NULL, SynchronizationEvent, FALSE),
           STATUS_SUCCESS);
    STATUS("which begins in the state that it is given", Wait(handle, 10), STATUS_TIMEOUT);
    STATUS("ZwSetEvent signals it", ZwSetEvent(handle, &before), STATUS_SUCCESS);
    EQUAL("and gives the state before", before, 0);
    STATUS("ZwWaitForSingleObject finds it signalled", Wait(handle, 10), STATUS_SUCCESS);
    STATUS("and resets a synchronization event", Wait(handle, 10), STATUS_TIMEOUT);
    ZwSetEvent(handle, NULL);
    STATUS("ZwResetEvent resets it", ZwResetEvent(handle, &before), STATUS_SUCCESS);
    CHECK("and says that it was signalled", before != 0);
    ZwSetEvent(handle, NULL);
    ZwClearEvent(handle);
    STATUS("so does ZwClearEvent", Wait(handle, 0), STATUS_TIMEOUT);
    STATUS("ZwPulseEvent leaves it not signalled", ZwPulseEvent(handle, &before) || Wait(handle, 0), TRUE);
    STATUS("a handle leads to the event itself",
           ObReferenceObjectByHandle(handle, EVENT_ALL_ACCESS, TYPE_OF(ExEventObjectType), KernelMode, (PVOID *)&event, NULL), STATUS_SUCCESS);
    KeSetEvent(event, 0, FALSE);
    STATUS("so that what one signals the other finds", Wait(handle, 0), STATUS_SUCCESS);
    ObDereferenceObject(event);

    RtlInitUnicodeString(&name, L"\\BaseNamedObjects\\JanusCheckEvent");
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE, NULL, NULL);
    STATUS("an event that does not exist is not opened", ZwOpenEvent(&second, EVENT_ALL_ACCESS, &attributes),
           STATUS_OBJECT_NAME_NOT_FOUND);
    ZwClose(handle);
    STATUS("ZwCreateEvent makes an event with a name", ZwCreateEvent(&handle, EVENT_ALL_ACCESS, &attributes, NotificationEvent, FALSE),
           STATUS_SUCCESS);
    STATUS("which then is taken", ZwCreateEvent(&second, EVENT_ALL_ACCESS, &attributes, NotificationEvent, FALSE),
           STATUS_OBJECT_NAME_COLLISION);
    attributes.Attributes |= OBJ_OPENIF;
    STATUS("unless it may be opened instead", ZwCreateEvent(&second, EVENT_ALL_ACCESS, &attributes, NotificationEvent, FALSE),
           STATUS_OBJECT_NAME_EXISTS);
    ZwClose(second);
    STATUS("ZwOpenEvent opens it", ZwOpenEvent(&second, EVENT_ALL_ACCESS, &attributes), STATUS_SUCCESS);
    ZwSetEvent(second, NULL);
    STATUS("as the same event", Wait(handle, 0), STATUS_SUCCESS);
    both[0] = handle;
    STATUS("ZwCreateEvent makes another", ZwCreateEvent(&both[1], EVENT_ALL_ACCESS, NULL, NotificationEvent, FALSE), STATUS_SUCCESS);
    STATUS("ZwWaitForMultipleObjects waits for any", ZwWaitForMultipleObjects(2, both, WaitAny, FALSE, &time), STATUS_WAIT_0);
    STATUS("or for all", ZwWaitForMultipleObjects(2, both, WaitAll, FALSE, &time), STATUS_TIMEOUT);
    STATUS("but not for none", ZwWaitForMultipleObjects(0, both, WaitAny, FALSE, &time), STATUS_INVALID_PARAMETER_1);
    ZwClose(both[1]);
    STATUS("a closed handle is none", ZwSetEvent(both[1], NULL), STATUS_INVALID_HANDLE);
    ZwClose(second);
    ZwClose(handle);
    attributes.Attributes = OBJ_CASE_INSENSITIVE;
    STATUS("with its last handle an event and its name are gone", ZwOpenEvent(&second, EVENT_ALL_ACCESS, &attributes),
           STATUS_OBJECT_NAME_NOT_FOUND);
}

static void Timers(void)
{
    HANDLE handle;
    LARGE_INTEGER time = After(20);
    BOOLEAN before = 9;

    STATUS("ZwCreateTimer makes a timer", ZwCreateTimer(&handle, 0x1F0003, NULL, NotificationTimer), STATUS_SUCCESS);
    STATUS("which is no event", ZwSetEvent(handle, NULL), STATUS_OBJECT_TYPE_MISMATCH);
    STATUS("ZwSetTimer sets it", ZwSetTimer(handle, &time, (PVOID)TimerApc, (PVOID)8, FALSE, 0, &before), STATUS_SUCCESS);
    EQUAL("and says whether it was signalled", before, FALSE);
    STATUS("it is not due before its time", Wait(handle, 5), STATUS_TIMEOUT);
    STATUS("but then", Wait(handle, 1000), STATUS_SUCCESS);
    Sleep(10);
    EQUAL("its routine runs as an APC of the thread that set it", Due, 1);
    CHECK("with its context", Given == (PVOID)8);
    STATUS("ZwCancelTimer says", ZwCancelTimer(handle, &before), STATUS_SUCCESS);
    EQUAL("that it was signalled", before, TRUE);
    ZwSetTimer(handle, &time, (PVOID)TimerApc, NULL, FALSE, 0, NULL);
    ZwCancelTimer(handle, NULL);
    STATUS("a cancelled timer is never due", Wait(handle, 50), STATUS_TIMEOUT);
    EQUAL("nor does its routine run", Due, 1);
    ZwClose(handle);
}

static void Checks(void)
{
    Events();
    Timers();
}
