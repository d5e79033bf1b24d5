/* Bug check callbacks: registered, and taken back. (The fixture bugchecks shows that they are called.) */
#define FAMILY "bug_checks"
#include "check.h"

NTKERNELAPI BOOLEAN NTAPI KeRegisterBugCheckCallback(PKBUGCHECK_CALLBACK_RECORD, PKBUGCHECK_CALLBACK_ROUTINE, PVOID, ULONG, PUCHAR);
NTKERNELAPI BOOLEAN NTAPI KeDeregisterBugCheckCallback(PKBUGCHECK_CALLBACK_RECORD);
NTKERNELAPI BOOLEAN NTAPI KeRegisterBugCheckReasonCallback(PKBUGCHECK_REASON_CALLBACK_RECORD, PKBUGCHECK_REASON_CALLBACK_ROUTINE,
                                                           KBUGCHECK_CALLBACK_REASON, PUCHAR);
NTKERNELAPI BOOLEAN NTAPI KeDeregisterBugCheckReasonCallback(PKBUGCHECK_REASON_CALLBACK_RECORD);

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

static VOID NTAPI Reasoned(KBUGCHECK_CALLBACK_REASON reason, PKBUGCHECK_REASON_CALLBACK_RECORD record, PVOID data, ULONG length)
{
    (void)reason;
    (void)record;
    (void)data;
    (void)length;
    Calls++;
}

static void Reasons(void)
{
    static KBUGCHECK_REASON_CALLBACK_RECORD one, two;

    KeInitializeCallbackRecord((&one));
    KeInitializeCallbackRecord((&two));
    CHECK("KeRegisterBugCheckReasonCallback registers",
          KeRegisterBugCheckReasonCallback(&one, Reasoned, KbCallbackSecondaryDumpData, Component));
    CHECK("with the reason", one.State == BufferInserted && one.Reason == KbCallbackSecondaryDumpData && one.CallbackRoutine == Reasoned);
    CHECK("a record of this kind, too, is registered once",
          !KeRegisterBugCheckReasonCallback(&one, Reasoned, KbCallbackDumpIo, Component));
    CHECK("another for another reason", KeRegisterBugCheckReasonCallback(&two, Reasoned, KbCallbackDumpIo, Component));
    CHECK("KeDeregisterBugCheckReasonCallback takes it back", KeDeregisterBugCheckReasonCallback(&two));
    EQUAL("which leaves it empty", two.State, BufferEmpty);
    CHECK("a record is taken back once", !KeDeregisterBugCheckReasonCallback(&two));
    CHECK("no reason is none", !KeRegisterBugCheckReasonCallback(&two, Reasoned, KbCallbackInvalid, Component));
    CHECK("the first is still there", KeDeregisterBugCheckReasonCallback(&one));
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
    Reasons();
    EQUAL("without a bug check nothing is called", Calls, 0);
}
