/* System threads: starting, ending, identity, priorities, threads as what is waited for. */
#define FAMILY "threads"
#include "check.h"

static volatile LONG Runs;
static volatile PVOID Given;
static volatile PKTHREAD Own;
static volatile HANDLE Id;
static volatile KIRQL Level;
static volatile BOOLEAN After_;
static KEVENT Go;

NTKERNELAPI BOOLEAN NTAPI PsIsSystemThread(PETHREAD);
NTKERNELAPI HANDLE NTAPI PsGetThreadId(PETHREAD);
NTSYSAPI NTSTATUS NTAPI ZwSetInformationThread(HANDLE, THREADINFOCLASS, PVOID, ULONG);
NTSYSAPI NTSTATUS NTAPI ZwQueryInformationThread(HANDLE, THREADINFOCLASS, PVOID, ULONG, PULONG);
NTSYSAPI NTSTATUS NTAPI ZwWaitForSingleObject(HANDLE, BOOLEAN, PLARGE_INTEGER);

static VOID NTAPI Note(PVOID context)
{
    Given = context;
    Own = KeGetCurrentThread();
    Id = PsGetCurrentThreadId();
    Level = KeGetCurrentIrql();
    Runs++;
}

static VOID NTAPI Ends(PVOID context)
{
    (void)context;
    PsTerminateSystemThread(STATUS_UNSUCCESSFUL);
    After_ = TRUE;
}

static VOID NTAPI WaitsForGo(PVOID context)
{
    (void)context;
    WaitFor(&Go, 3000);
    Runs++;
}

static void Starting(void)
{
    CLIENT_ID client;
    HANDLE handle;
    PVOID thread;
    NTSTATUS status;
    LARGE_INTEGER time = After(2000);

    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, &client, Note, (PVOID)77);
    STATUS("PsCreateSystemThread starts a thread", status, STATUS_SUCCESS);
    STATUS("whose handle leads to a thread object",
           ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, TYPE_OF(PsThreadType), KernelMode, &thread, NULL), STATUS_SUCCESS);
    STATUS("and to none of another type",
           ObReferenceObjectByHandle(handle, 0, TYPE_OF(ExEventObjectType), KernelMode, (PVOID *)&Given, NULL), STATUS_OBJECT_TYPE_MISMATCH);
    STATUS("its handle can be waited for", ZwWaitForSingleObject(handle, FALSE, &time), STATUS_SUCCESS);
    STATUS("and closed", ZwClose(handle), STATUS_SUCCESS);
    EQUAL("the routine ran once", Runs, 1);
    CHECK("with its context", Given == (PVOID)77);
    EQUAL("at PASSIVE_LEVEL", Level, PASSIVE_LEVEL);
    CHECK("as the thread that the handle meant", Own == thread);
    CHECK("under the id that was given", Id == client.UniqueThread);
    STATUS("an ended thread stays signalled", WaitFor(thread, 0), STATUS_SUCCESS);
    ObDereferenceObject(thread);
    CHECK("the id of another thread is another", Id != PsGetCurrentThreadId());
    CHECK("threads belong to the process that was told", client.UniqueProcess == PsGetCurrentProcessId());
    CHECK("KeGetCurrentThread is PsGetCurrentThread", (PVOID)KeGetCurrentThread() == (PVOID)PsGetCurrentThread());
    CHECK("a driver's threads are system threads", PsIsSystemThread(PsGetCurrentThread()));
    CHECK("a running thread is not terminating", !PsIsThreadTerminating(PsGetCurrentThread()));
    EQUAL("the previous mode of a system thread is the kernel's", ExGetPreviousMode(), KernelMode);
}

static void Ending(void)
{
    struct {
        NTSTATUS ExitStatus;
        PVOID Environment;
        CLIENT_ID Client;
        ULONG_PTR Affinity;
        KPRIORITY Priority, BasePriority;
    } basic;
    HANDLE handle;
    ULONG length = 0;
    LARGE_INTEGER time = After(2000);
    PKTHREAD thread;
    PETHREAD found;

    PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Ends, NULL);
    STATUS("a thread that ends itself has ended", ZwWaitForSingleObject(handle, FALSE, &time), STATUS_SUCCESS);
    CHECK("PsTerminateSystemThread does not return", !After_);
    STATUS("an ended thread can be asked about", ZwQueryInformationThread(handle, ThreadBasicInformation, &basic, sizeof basic, &length),
           STATUS_SUCCESS);
    EQUAL("the answer has a length", length, sizeof basic);
    STATUS("a thread's exit status is what it ended with", basic.ExitStatus, STATUS_UNSUCCESSFUL);
    STATUS("an answer that has no room is refused", ZwQueryInformationThread(handle, ThreadBasicInformation, &basic, 8, NULL),
           STATUS_INFO_LENGTH_MISMATCH);
    ZwClose(handle);

    KeInitializeEvent(&Go, NotificationEvent, FALSE);
    Runs = 0;
    thread = Spawn(WaitsForGo, NULL);
    STATUS("a thread that runs is not signalled", WaitFor(thread, 30), STATUS_TIMEOUT);
    STATUS("a thread is found by its id", PsLookupThreadByThreadId(PsGetThreadId((PETHREAD)thread), &found), STATUS_SUCCESS);
    CHECK("and it is that thread", (PVOID)found == (PVOID)thread);
    ObDereferenceObject(found);
    STATUS("an id that no thread has is refused", PsLookupThreadByThreadId((HANDLE)0x7ffffff0, &found), STATUS_INVALID_PARAMETER);
    KeSetEvent(&Go, 0, FALSE);
    CHECK("it is signalled when its routine returns", Join(thread));
    EQUAL("and not before", Runs, 1);
}

static void Priorities(void)
{
    PKTHREAD self = KeGetCurrentThread();
    KPRIORITY before = KeQueryPriorityThread(self), priority = 12;
    LONG increment = 1;

    EQUAL("a system thread begins with priority 8", before, 8);
    EQUAL("KeSetPriorityThread gives the priority before", KeSetPriorityThread(self, LOW_REALTIME_PRIORITY), before);
    EQUAL("KeSetPriorityThread sets it", KeQueryPriorityThread(self), LOW_REALTIME_PRIORITY);
    KeSetPriorityThread(self, before);
    EQUAL("a thread begins with its process's base priority", KeSetBasePriorityThread(self, 2), 0);
    EQUAL("KeSetBasePriorityThread gives the increment before", KeSetBasePriorityThread(self, 1), 2);
    EQUAL("the priority follows the base", KeQueryPriorityThread(self), 9);
    EQUAL("no increment is the process's own", KeSetBasePriorityThread(self, 0), 1);
    STATUS("ZwSetInformationThread sets the priority",
           ZwSetInformationThread((HANDLE)-2, ThreadPriority, &priority, sizeof priority), STATUS_SUCCESS);
    EQUAL("of the thread that it names", KeQueryPriorityThread(self), 12);
    STATUS("ZwSetInformationThread sets the base priority",
           ZwSetInformationThread((HANDLE)-2, ThreadBasePriority, &increment, sizeof increment), STATUS_SUCCESS);
    EQUAL("as KeSetBasePriorityThread does", KeSetBasePriorityThread(self, 0), 1);
    STATUS("a length that does not fit the class is refused", ZwSetInformationThread((HANDLE)-2, ThreadPriority, &priority, 1),
           STATUS_INFO_LENGTH_MISMATCH);
    priority = 32;
    STATUS("there is no priority above 31", ZwSetInformationThread((HANDLE)-2, ThreadPriority, &priority, sizeof priority),
           STATUS_INVALID_PARAMETER);
    STATUS("a class that cannot be set is refused", ZwSetInformationThread((HANDLE)-2, ThreadTimes, &priority, sizeof priority),
           STATUS_INVALID_INFO_CLASS);
    STATUS("so is what is no handle", ZwSetInformationThread((HANDLE)0x7ff0, ThreadPriority, &priority, sizeof priority),
           STATUS_INVALID_HANDLE);
}

static void Delays(void)
{
    LARGE_INTEGER time, after;
    ULONGLONG start = KeQueryInterruptTime();

    STATUS("KeDelayExecutionThread succeeds", Sleep(30), STATUS_SUCCESS);
    CHECK("after the interval and not before", KeQueryInterruptTime() - start >= 30 * 10000);
    CHECK("and soon", KeQueryInterruptTime() - start < 250 * 10000);
    KeQuerySystemTime(&time);
    time.QuadPart += 30 * 10000;
    KeDelayExecutionThread(KernelMode, FALSE, &time);
    KeQuerySystemTime(&after);
    CHECK("an absolute time is waited for", after.QuadPart >= time.QuadPart);
    time.QuadPart -= 10000 * 10000;
    start = KeQueryInterruptTime();
    STATUS("a time that has passed is not waited for", KeDelayExecutionThread(KernelMode, FALSE, &time), STATUS_SUCCESS);
    CHECK("at all", KeQueryInterruptTime() - start < 20 * 10000);
}

NTKERNELAPI NTSTATUS NTAPI PsRemoveCreateThreadNotifyRoutine(PCREATE_THREAD_NOTIFY_ROUTINE);

static volatile LONG Begun, Ended;
static HANDLE BegunId, EndedId, BegunProcess;

static VOID NTAPI Notify(HANDLE process, HANDLE thread, BOOLEAN create)
{
    if (create) {
        Begun++;
        BegunId = thread;
        BegunProcess = process;
    } else {
        Ended++;
        EndedId = thread;
    }
}

static VOID NTAPI NotifyToo(HANDLE process, HANDLE thread, BOOLEAN create)
{
    (void)process;
    (void)thread;
    (void)create;
}

static VOID NTAPI NotifyProcess(HANDLE parent, HANDLE process, BOOLEAN create)
{
    (void)parent;
    (void)process;
    (void)create;
}

static VOID NTAPI SaysWho(PVOID context)
{
    *(PHANDLE)context = PsGetCurrentThreadId();
}

static void Notifications(void)
{
    HANDLE id = NULL;
    ULONG i;

    STATUS("PsSetCreateThreadNotifyRoutine", PsSetCreateThreadNotifyRoutine(Notify), STATUS_SUCCESS);
    Join(Spawn(SaysWho, &id));
    CHECK("tells of a thread that begins", Begun == 1 && BegunId == id);
    CHECK("and of whose it is", BegunProcess == PsGetCurrentProcessId());
    for (i = 0; i < 1000 && !Ended; i++)
        Sleep(1);
    CHECK("and of one that ends", Ended == 1 && EndedId == id);
    STATUS("PsRemoveCreateThreadNotifyRoutine", PsRemoveCreateThreadNotifyRoutine(Notify), STATUS_SUCCESS);
    Join(Spawn(SaysWho, &id));
    EQUAL("ends that", Begun, 1);
    STATUS("who is not told cannot be left out", PsRemoveCreateThreadNotifyRoutine(Notify), STATUS_PROCEDURE_NOT_FOUND);
    for (i = 0; i < 16 && NT_SUCCESS(PsSetCreateThreadNotifyRoutine(NotifyToo)); i++)
        ;
    EQUAL("eight are told at the most", i, 8);
    while (i--)
        PsRemoveCreateThreadNotifyRoutine(NotifyToo);

    STATUS("PsSetCreateProcessNotifyRoutine", PsSetCreateProcessNotifyRoutine(NotifyProcess, FALSE), STATUS_SUCCESS);
    STATUS("takes a routine once", PsSetCreateProcessNotifyRoutine(NotifyProcess, FALSE), STATUS_INVALID_PARAMETER);
    STATUS("takes it out again", PsSetCreateProcessNotifyRoutine(NotifyProcess, TRUE), STATUS_SUCCESS);
    STATUS("once, too", PsSetCreateProcessNotifyRoutine(NotifyProcess, TRUE), STATUS_PROCEDURE_NOT_FOUND);
}

static void Checks(void)
{
    Starting();
    Ending();
    Priorities();
    Delays();
    Notifications();
}
