/* Bug check callbacks: registered, and taken back. (The fixture bugchecks shows that they are called.) */
#define FAMILY "bug_checks"
#include "check.h"

NTKERNELAPI BOOLEAN NTAPI KeRegisterBugCheckCallback(PKBUGCHECK_CALLBACK_RECORD, PKBUGCHECK_CALLBACK_ROUTINE, PVOID, ULONG, PUCHAR);
NTKERNELAPI BOOLEAN NTAPI KeDeregisterBugCheckCallback(PKBUGCHECK_CALLBACK_RECORD);

static KBUGCHECK_CALLBACK_RECORD One, Two;
static UCHAR Buffer[16];
static UCHAR Component[] = "check";
static volatile LONG Calls;

static VOID NTAPI Routine(PVOID buffer, ULONG length)
{
    (void)buffer;
    (void)length;
    Calls++;
}

static BOOLEAN Register(PKBUGCHECK_CALLBACK_RECORD record)
{
    return KeRegisterBugCheckCallback(record, Routine, Buffer, sizeof Buffer, Component);
}

static void Checks(void)
{
    KIRQL old;

    KeInitializeCallbackRecord((&One));
    KeInitializeCallbackRecord((&Two));
    EQUAL("an initialised record is empty", One.State, BufferEmpty);
    CHECK("an empty record is not deregistered", !KeDeregisterBugCheckCallback(&One));
    CHECK("KeRegisterBugCheckCallback registers", Register(&One));
    EQUAL("the record is inserted then", One.State, BufferInserted);
    CHECK("and says whom to call, with what",
          One.CallbackRoutine == Routine && One.Buffer == Buffer && One.Length == sizeof Buffer && One.Component == Component);
    EQUAL("its checksum is the sum of that", One.Checksum,
          (ULONG_PTR)Routine + (ULONG_PTR)Buffer + sizeof Buffer + (ULONG_PTR)Component);
    CHECK("a record is registered once", !Register(&One));
    CHECK("a routine may be in several records", Register(&Two));
    CHECK("the list goes on from one to the other", One.Entry.Flink == &Two.Entry || Two.Entry.Flink == &One.Entry);
    CHECK("KeDeregisterBugCheckCallback takes one back", KeDeregisterBugCheckCallback(&One));
    EQUAL("which is empty again", One.State, BufferEmpty);
    CHECK("once", !KeDeregisterBugCheckCallback(&One));
    KeRaiseIrql(HIGH_LEVEL, &old);
    CHECK("it can be registered at any level", Register(&One));
    CHECK("and taken back at any", KeDeregisterBugCheckCallback(&One));
    KeLowerIrql(old);
    CHECK("the other is still there", KeDeregisterBugCheckCallback(&Two));
    EQUAL("without a bug check nothing is called", Calls, 0);
}
