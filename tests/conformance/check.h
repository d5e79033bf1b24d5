/*
 * What every conformance driver is made of.
 *
 * A driver of this folder holds the documented rules of one family of functions: NAME.c defines FAMILY as "NAME", then includes this
 * file, and defines Checks(). Each rule is one CHECK or EQUAL with a name of its own, a literal: the test reads the names from the
 * source, and every one of them must have been said to hold by the time the driver says that it is done. A rule in a loop holds
 * when it held each time.
 *
 * The verifier looks on. Where a family breaks the rules of the interface on purpose, it says so behind BREAKS: what the findings contain.
 * SETTINGS are added to the run's, FILES are fixtures whose files lie beside the driver.
 */
#ifndef CHECK_H
#define CHECK_H

#include <ntifs.h>

static PDRIVER_OBJECT TheDriver;

static void Checks(void);
#ifdef AT_ENTRY
/* What a family does in its entry point, first of all. */
static void AtEntry(PUNICODE_STRING registry_path);
#endif

static BOOLEAN Check(const char *rule, BOOLEAN holds, const char *expression, int line)
{
    if (holds)
        DbgPrint("check: " FAMILY ": %s: ok\n", rule);
    else
        DbgPrint("check: " FAMILY ": %s: FAIL: %s (line %d)\n", rule, expression, line);
    return holds;
}

static BOOLEAN Equal(const char *rule, ULONGLONG got, ULONGLONG expected, const char *expression, int line)
{
    if (got == expected)
        DbgPrint("check: " FAMILY ": %s: ok\n", rule);
    else
        DbgPrint("check: " FAMILY ": %s: FAIL: %s is 0x%I64x, not 0x%I64x (line %d)\n", rule, expression, got, expected, line);
    return got == expected;
}

/* The rule holds when the condition does. */
#define CHECK(rule, condition) Check(rule, (condition) ? TRUE : FALSE, #condition, __LINE__)
/* The rule holds when both numbers are the same; a difference is shown. */
#define EQUAL(rule, got, expected) Equal(rule, (ULONGLONG)(got), (ULONGLONG)(expected), #got, __LINE__)
/* For statuses, which are negative numbers: only their 32 bits count. */
#define STATUS(rule, got, expected) Equal(rule, (ULONG)(got), (ULONG)(expected), #got, __LINE__)

/* The headers declare the variables that hold object types as pointers to what they are, so their value is the type. */
#define TYPE_OF(variable) ((POBJECT_TYPE)(variable))

/* 100 ns units from now, for time-outs. */
static inline LARGE_INTEGER After(LONG milliseconds)
{
    LARGE_INTEGER time;

    time.QuadPart = -10000LL * milliseconds;
    return time;
}

/* Lets other threads run meanwhile. */
static inline NTSTATUS Sleep(LONG milliseconds)
{
    LARGE_INTEGER time = After(milliseconds);

    return KeDelayExecutionThread(KernelMode, FALSE, &time);
}

/* Waits for at most so long. */
static inline NTSTATUS WaitFor(PVOID object, LONG milliseconds)
{
    LARGE_INTEGER time = After(milliseconds);

    return KeWaitForSingleObject(object, Executive, KernelMode, FALSE, &time);
}

/* A thread that runs routine(context); its object, for Join. */
static inline PKTHREAD Spawn(PKSTART_ROUTINE routine, PVOID context)
{
    HANDLE handle;
    PVOID thread = NULL;

    if (!NT_SUCCESS(PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, routine, context)))
        return NULL;
    ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, NULL, KernelMode, &thread, NULL);
    ZwClose(handle);
    return thread;
}

/* Waits for a thread's end; FALSE when it did not end within some seconds. */
static inline BOOLEAN Join(PKTHREAD thread)
{
    NTSTATUS status;

    if (!thread)
        return FALSE;
    status = WaitFor(thread, 5000);
    ObDereferenceObject(thread);
    return status == STATUS_SUCCESS;
}

/* An exception frame, as a compiler lays it on the chain at fs:[0]. */
struct CatchFrame {
    struct CatchFrame *Next;
    PVOID Handler;
    PVOID Jump[5];
    NTSTATUS Status;
};

static inline void SetChain(struct CatchFrame *frame)
{
    __asm__ volatile("movl %0, %%fs:0" : : "r"(frame) : "memory");
}

static __attribute__((unused)) int __cdecl CatchHandler(PEXCEPTION_RECORD record, struct CatchFrame *frame)
{
    if (record->ExceptionFlags & 6)
        return 1;
    frame->Status = record->ExceptionCode;
    SetChain(frame->Next);
    __builtin_longjmp(frame->Jump, 1);
}

/* Runs a routine; the status of the exception that it raised, STATUS_SUCCESS when it raised none. */
static __attribute__((unused, noinline)) NTSTATUS Caught(void (*routine)(void))
{
    struct CatchFrame frame;

    frame.Status = STATUS_SUCCESS;
    frame.Handler = (PVOID)CatchHandler;
    __asm__ volatile("movl %%fs:0, %0" : "=r"(frame.Next));
    if (__builtin_setjmp(frame.Jump) == 0) {
        SetChain(&frame);
        routine();
        SetChain(frame.Next);
        return STATUS_SUCCESS;
    }
    return *(volatile NTSTATUS *)&frame.Status;
}

/* Waiting needs a thread, which the entry point's may not be. */
static VOID NTAPI CheckThread(PVOID context)
{
    (void)context;
    Checks();
    DbgPrint("check: " FAMILY ": done\n");
    PsTerminateSystemThread(STATUS_SUCCESS);
}

#ifndef OWN_UNLOAD
static VOID NTAPI Unload(PDRIVER_OBJECT driver)
{
    (void)driver;
}
#else
static VOID NTAPI Unload(PDRIVER_OBJECT driver);
#endif

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    HANDLE thread;
    NTSTATUS status;

    (void)registry_path;
    TheDriver = driver;
#ifdef AT_ENTRY
    AtEntry(registry_path);
#endif
    driver->DriverUnload = Unload;
    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, CheckThread, NULL);
    if (NT_SUCCESS(status))
        ZwClose(thread);
    return status;
}

#endif
