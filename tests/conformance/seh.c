/*
 * Structured exceptions: chains of frames at fs:[0], the scope tables of Visual C++ 6, raising, unwinding, faults in __try.
 *
 * This compiler has no __try for i386, so frames are laid out here as the other compiler lays them out: Guarded() is a function with a
 * scope table, whose filters and handlers are pieces of it that run on its EBP.
 */
#define FAMILY "seh"
#include "check.h"

#define NONCONTINUABLE 1
#define UNWINDING 2
#define EXIT_UNWIND 4
#define NESTED 0x10
#define MY_STATUS ((NTSTATUS)0xE0004A4EL)

typedef struct {
    LONG Enclosing;
    PVOID Filter, Handler;
} SCOPE;

/* A function with __try blocks: what its filters say, and what has happened in it, in order. */
typedef struct CALL {
    LONG Verdict[3];
    VOID (*Body)(struct CALL *);
    VOID (*InFinally)(struct CALL *, LONG);
    VOID (*InFilter)(struct CALL *, LONG, EXCEPTION_POINTERS *);
    char Log[32];
    LONG Length, Abnormal;
    EXCEPTION_RECORD Record;
    CONTEXT Context;
    PVOID Data;
} CALL;

LONG __cdecl Guarded(const SCOPE *scopes, LONG level, CALL *call);
/* Declared without its result, which is in EAX. */
ULONG NTAPI RtlUnwind(PVOID target, PVOID ip, EXCEPTION_RECORD *record, PVOID value);
VOID __cdecl _local_unwind2(PVOID frame, LONG level);
VOID __cdecl _global_unwind2(PVOID frame);
extern char Filter0[], Filter1[], Except0[], Except1[], Finally0[], Finally1[], Finally2[];

static VOID Log(CALL *call, char what, LONG n)
{
    if (call->Length < (LONG)sizeof call->Log - 3) {
        call->Log[call->Length++] = what;
        call->Log[call->Length++] = (char)('0' + n);
        call->Log[call->Length] = 0;
    }
}

__attribute__((used)) LONG __cdecl OnFilter(LONG n, CALL *call, EXCEPTION_POINTERS *pointers)
{
    Log(call, 'f', n);
    call->Record = *pointers->ExceptionRecord;
    call->Context = *pointers->ContextRecord;
    if (call->InFilter)
        call->InFilter(call, n, pointers);
    return call->Verdict[n];
}

__attribute__((used)) LONG __cdecl OnFinally(LONG n, CALL *call)
{
    Log(call, 'F', n);
    call->Abnormal = _abnormal_termination();
    if (call->InFinally)
        call->InFinally(call, n);
    return 0;
}

__attribute__((used)) VOID __cdecl OnBody(CALL *call)
{
    call->Body(call);
}

/*
 * [ebp-4] try level, [ebp-8] scope table, [ebp-12] handler, [ebp-16] link, [ebp-20] exception pointers, [ebp-24] the body's ESP.
 * The result is -1 when the body came to its end, else the number of the __except block, plus 16 times one more than the try level there.
 */
__asm__(".text\n"
        "_Guarded:\n"
        "  push %ebp\n  mov %esp, %ebp\n"
        "  push 12(%ebp)\n  push 8(%ebp)\n  push $__except_handler3\n  push %fs:0\n  mov %esp, %fs:0\n"
        "  sub $8, %esp\n  push %ebx\n  push %esi\n  push %edi\n  mov %esp, -24(%ebp)\n"
        "  push 16(%ebp)\n  call _OnBody\n  add $4, %esp\n"
        "  mov $-1, %eax\n"
        "_GuardedEnd:\n"
        "  movl $-1, -4(%ebp)\n"
        "  mov -16(%ebp), %ecx\n  mov %ecx, %fs:0\n"
        "  mov -24(%ebp), %esp\n  pop %edi\n  pop %esi\n  pop %ebx\n"
        "  mov %ebp, %esp\n  pop %ebp\n  ret\n"
        ".irp n,0,1,2\n"
        "_Filter\\n:\n  pushl -20(%ebp)\n  pushl 16(%ebp)\n  pushl $\\n\n  call _OnFilter\n  add $12, %esp\n  ret\n"
        "_Finally\\n:\n  pushl 16(%ebp)\n  pushl $\\n\n  call _OnFinally\n  add $8, %esp\n  ret\n"
        "_Except\\n:\n  mov -24(%ebp), %esp\n  mov -4(%ebp), %eax\n  inc %eax\n  shl $4, %eax\n  or $\\n, %eax\n  jmp _GuardedEnd\n"
        ".endr\n");

static const SCOPE One[] = {{-1, Filter0, Except0}};
static const SCOPE Final[] = {{-1, NULL, Finally0}};
/* An __except around a __finally; an __except in an __except; a __finally around a __finally. */
static const SCOPE Around[] = {{-1, Filter0, Except0}, {0, NULL, Finally1}};
static const SCOPE Twice[] = {{-1, Filter0, Except0}, {0, Filter1, Except1}};
static const SCOPE Finals[] = {{-1, Filter0, Except0}, {0, NULL, Finally1}, {1, NULL, Finally2}};

static CALL Call;

static LONG Run(const SCOPE *scopes, LONG level, VOID (*body)(CALL *), LONG verdict)
{
    RtlZeroMemory(&Call, sizeof Call);
    Call.Body = body;
    Call.Verdict[0] = verdict;
    return Guarded(scopes, level, &Call);
}

static BOOLEAN Same(const char *a, const char *b)
{
    while (*a && *a == *b)
        a++, b++;
    return *a == *b;
}

static PVOID Head(void)
{
    PVOID head;
    __asm__ volatile("mov %%fs:0, %0" : "=r"(head));
    return head;
}

static VOID SetHead(PVOID head)
{
    __asm__ volatile("mov %0, %%fs:0" : : "r"(head) : "memory");
}

static VOID Nothing(CALL *call)
{
    Log(call, 'b', 0);
}

static VOID RaiseStatus(CALL *call)
{
    (void)call;
    ExRaiseStatus(STATUS_DEVICE_BUSY);
}

static VOID RaiseViolation(CALL *call)
{
    (void)call;
    ExRaiseAccessViolation();
}

static VOID RaiseMisalignment(CALL *call)
{
    (void)call;
    ExRaiseDatatypeMisalignment();
}

/* The import library has it with another number of bytes. */
static VOID(NTAPI *RaiseException)(PEXCEPTION_RECORD);

static VOID RaiseMine(CALL *call)
{
    EXCEPTION_RECORD record;

    (void)call;
    RtlZeroMemory(&record, sizeof record);
    record.ExceptionCode = MY_STATUS;
    record.NumberParameters = 2;
    record.ExceptionInformation[0] = 11;
    record.ExceptionInformation[1] = 22;
    RaiseException(&record);
    Log(call, 'c', 0);
}

static VOID RaiseFinal(CALL *call)
{
    EXCEPTION_RECORD record;

    (void)call;
    RtlZeroMemory(&record, sizeof record);
    record.ExceptionCode = MY_STATUS;
    record.ExceptionFlags = NONCONTINUABLE;
    RaiseException(&record);
    Log(call, 'c', 0);
}

static volatile ULONG *const Wild = (ULONG *)0x60001234;

static VOID ReadWild(CALL *call)
{
    call->Length += (LONG)(*Wild & 0);
}

static VOID WriteWild(CALL *call)
{
    (void)call;
    *Wild = 1;
}

static VOID Divide(CALL *call)
{
    (void)call;
    __asm__ volatile("xor %%ecx, %%ecx\n\tdiv %%ecx" : : : "eax", "ecx", "edx");
}

static VOID Invalid(CALL *call)
{
    (void)call;
    __asm__ volatile(".byte 0x0f, 0x0b");
}

extern char BreakHere[], BreakBehind[];

static VOID Break(CALL *call)
{
    __asm__ volatile("_BreakHere: int3\n_BreakBehind:");
    Log(call, 'c', 0);
}

/* Registers that a fault must show, and what comes back when the handler changes one. */
ULONG Stack;
static ULONG Loaded;
extern char LoadHere[];

static VOID Load(CALL *call)
{
    ULONG got;

    (void)call;
    __asm__ volatile("push %%ebx\n\tmov %%esp, _Stack\n\tmov $0x11111111, %%ebx\n\tmov $0x22222222, %%esi\n\tmov $0x33333333, %%edi\n\t"
                     "mov $0x60001238, %%ecx\n\tmov $0x44444444, %%edx\n_LoadHere: mov (%%ecx), %%eax\n\tpop %%ebx"
                     : "=a"(got)
                     :
                     : "ecx", "edx", "esi", "edi", "memory");
    Loaded = got;
}

static ULONG Good = 0x600D600D;

static VOID Repair(CALL *call, LONG n, EXCEPTION_POINTERS *pointers)
{
    (void)call;
    (void)n;
    pointers->ContextRecord->Ecx = (ULONG)&Good;
}

static VOID StepOver(CALL *call, LONG n, EXCEPTION_POINTERS *pointers)
{
    (void)call;
    (void)n;
    pointers->ContextRecord->Eip = (ULONG)BreakBehind;
}

static void Frames(void)
{
    PVOID before = Head();

    EQUAL("a __try whose body ends is left without its handler", Run(One, 0, Nothing, 1), -1);
    CHECK("and its filter was not asked", Same(Call.Log, "b0"));
    EQUAL("EXCEPTION_EXECUTE_HANDLER goes on in the __except block", Run(One, 0, RaiseStatus, 1), 0);
    CHECK("after its filter was asked once", Same(Call.Log, "f0"));
    CHECK("fs:[0] is what it was when a handler took the exception", Head() == before);
    EQUAL("in the __except block the try level is the enclosing one", Run(Twice, 1, RaiseStatus, 1), 0);
    CHECK("the inner filter is asked first", Same(Call.Log, "f1f0"));
    RtlZeroMemory(&Call, sizeof Call);
    Call.Body = RaiseStatus;
    Call.Verdict[1] = 1;
    EQUAL("the inner handler leaves the outer __try entered", Guarded(Twice, 1, &Call), 0x10 + 1);
    CHECK("whose filter is not asked", Same(Call.Log, "f1"));
    EQUAL("filters of blocks that are not entered are not asked", Run(Twice, 0, RaiseStatus, 1), 0);
    CHECK("nor are their logs", Same(Call.Log, "f0"));
}

static void Finals_(void)
{
    EQUAL("an exception goes through a __finally to the __except around it", Run(Around, 1, RaiseStatus, 1), 0);
    CHECK("all filters are asked before any __finally runs", Same(Call.Log, "f0F1"));
    EQUAL("AbnormalTermination is true in a __finally of an unwind", Call.Abnormal, 1);
    Run(Finals, 2, RaiseStatus, 1);
    CHECK("__finally blocks run from the inside out", Same(Call.Log, "f0F2F1"));
    RtlZeroMemory(&Call, sizeof Call);
    OnFinally(0, &Call);
    EQUAL("AbnormalTermination is false in a __finally at the end of its __try", Call.Abnormal, 0);
}

/* A function with a __finally inside one with an __except. */
static CALL Inner;

static VOID CallInner(CALL *call)
{
    (void)call;
    Guarded(Final, 0, &Inner);
}

static VOID Again(CALL *call, LONG n)
{
    (void)n;
    if (call->Length == 2)
        ExRaiseStatus(STATUS_UNSUCCESSFUL);
}

/* A __finally that has a __try of its own, whose body ends. */
static CALL Innermost;

static VOID OwnTry(CALL *call, LONG n)
{
    (void)n;
    RtlZeroMemory(&Innermost, sizeof Innermost);
    Innermost.Body = Nothing;
    Innermost.InFinally = NULL;
    Guarded(One, 0, &Innermost);
    call->Data = (PVOID)(ULONG_PTR)_abnormal_termination();
}

static VOID RaiseInFilter(CALL *call, LONG n, EXCEPTION_POINTERS *pointers)
{
    (void)n;
    if (pointers->ExceptionRecord->ExceptionCode == STATUS_DEVICE_BUSY)
        ExRaiseStatus(MY_STATUS);
    call->Data = (PVOID)(ULONG_PTR)pointers->ExceptionRecord->ExceptionFlags;
}

static VOID InnerExcept(CALL *call)
{
    (void)call;
    Guarded(One, 0, &Inner);
}

static void Nesting(void)
{
    PVOID before = Head();

    RtlZeroMemory(&Inner, sizeof Inner);
    Inner.Body = RaiseStatus;
    EQUAL("an exception in a function is taken by its caller", Run(One, 0, CallInner, 1), 0);
    CHECK("and the function's __finally ran", Same(Inner.Log, "F0"));
    EQUAL("as abnormal", Inner.Abnormal, 1);

    RtlZeroMemory(&Inner, sizeof Inner);
    Inner.Body = RaiseStatus;
    Inner.InFinally = OwnTry;
    Run(One, 0, CallInner, 1);
    CHECK("a __finally may have a __try of its own", Same(Innermost.Log, "b0"));
    EQUAL("behind which it is as abnormal as before", (ULONG_PTR)Inner.Data, 1);

    RtlZeroMemory(&Inner, sizeof Inner);
    Inner.Body = RaiseStatus;
    Inner.InFinally = Again;
    EQUAL("an exception in a __finally goes on to the frames around it", Run(One, 0, CallInner, 1), 0);
    CHECK("and the __finally does not run again", Same(Inner.Log, "F0"));
    STATUS("the second exception is the one that is handled", Call.Record.ExceptionCode, STATUS_UNSUCCESSFUL);
    CHECK("fs:[0] is what it was after an unwind inside an unwind", Head() == before);

    RtlZeroMemory(&Inner, sizeof Inner);
    Inner.Body = RaiseStatus;
    Inner.InFilter = RaiseInFilter;
    Inner.Verdict[0] = 0;
    EQUAL("an exception in a filter is an exception of its own", Run(One, 0, InnerExcept, 1), 0);
    CHECK("the frame whose filter raised is asked again", Same(Inner.Log, "f0f0"));
    EQUAL("which sees that the exception is nested", Inner.Record.ExceptionFlags & NESTED, NESTED);
    EQUAL("for the frames around it is not", Call.Record.ExceptionFlags & NESTED, 0);
    STATUS("and reaches the outer filter", Call.Record.ExceptionCode, MY_STATUS);
    CHECK("fs:[0] is what it was after an exception in a filter", Head() == before);
}

/* Goes on behind the first exception, and not behind what is said about that. */
static VOID GoOnOnce(CALL *call, LONG n, EXCEPTION_POINTERS *pointers)
{
    call->Verdict[n] = pointers->ExceptionRecord->ExceptionCode == MY_STATUS ? -1 : 0;
}

static void Raising(void)
{
    UNICODE_STRING name;
    CONTEXT context;
    ULONG own;

    RtlInitUnicodeString(&name, L"RtlRaiseException");
    RaiseException = (VOID(NTAPI *)(PEXCEPTION_RECORD))MmGetSystemRoutineAddress(&name);
    CHECK("RtlRaiseException is exported", RaiseException != NULL);
    Run(One, 0, RaiseStatus, 1);
    STATUS("ExRaiseStatus raises its status", Call.Record.ExceptionCode, STATUS_DEVICE_BUSY);
    EQUAL("ExRaiseStatus cannot be continued", Call.Record.ExceptionFlags & NONCONTINUABLE, NONCONTINUABLE);
    CHECK("ExRaiseStatus raises where it was called", (ULONG)Call.Record.ExceptionAddress - (ULONG)RaiseStatus < 32);
    EQUAL("ExRaiseStatus has no parameters", Call.Record.NumberParameters, 0);
    Run(One, 0, RaiseViolation, 1);
    STATUS("ExRaiseAccessViolation", Call.Record.ExceptionCode, STATUS_ACCESS_VIOLATION);
    Run(One, 0, RaiseMisalignment, 1);
    STATUS("ExRaiseDatatypeMisalignment", Call.Record.ExceptionCode, STATUS_DATATYPE_MISALIGNMENT);
    EQUAL("RtlRaiseException reaches the handler", Run(One, 0, RaiseMine, 1), 0);
    CHECK("with the record as given", Call.Record.ExceptionCode == MY_STATUS && Call.Record.NumberParameters == 2 &&
                                          Call.Record.ExceptionInformation[0] == 11 && Call.Record.ExceptionInformation[1] == 22);
    CHECK("and the address of its caller", (ULONG)Call.Record.ExceptionAddress - (ULONG)RaiseMine < 256);
    CHECK("its context says the same address", Call.Context.Eip == (ULONG)Call.Record.ExceptionAddress);
    EQUAL("EXCEPTION_CONTINUE_EXECUTION returns from RtlRaiseException", Run(One, 0, RaiseMine, -1), -1);
    CHECK("behind the call", Same(Call.Log, "f0c0"));

    RtlZeroMemory(&Inner, sizeof Inner);
    Inner.Body = RaiseFinal;
    Inner.InFilter = GoOnOnce;
    EQUAL("what cannot be continued is not continued", Run(One, 0, InnerExcept, 1), 0);
    STATUS("but raises STATUS_NONCONTINUABLE_EXCEPTION", Call.Record.ExceptionCode, 0xC0000025);
    CHECK("about the first record", Call.Record.ExceptionRecord != NULL);

    RtlZeroMemory(&context, sizeof context);
    __asm__ volatile("mov %%ebp, %0" : "=r"(own));
    RtlCaptureContext(&context);
    CHECK("RtlCaptureContext captures EBP", context.Ebp == own);
    CHECK("RtlCaptureContext captures EIP in its caller", context.Eip - (ULONG)Raising < 4096);
    CHECK("RtlCaptureContext captures ESP", context.Esp <= (ULONG)&context + sizeof context && context.Esp + 4096 > (ULONG)&context);
    EQUAL("RtlCaptureContext says CONTEXT_FULL", context.ContextFlags, 0x10007);
    CHECK("RtlCaptureContext captures segments", context.SegFs && context.SegDs && context.SegCs);
}

static void Faults(void)
{
    EQUAL("reading where nothing is reaches the handler", Run(One, 0, ReadWild, 1), 0);
    STATUS("as an access violation", Call.Record.ExceptionCode, STATUS_ACCESS_VIOLATION);
    CHECK("with two parameters", Call.Record.NumberParameters == 2);
    EQUAL("of which the first says reading", Call.Record.ExceptionInformation[0], 0);
    EQUAL("and the second where", Call.Record.ExceptionInformation[1], 0x60001234);
    EQUAL("a fault can be continued", Call.Record.ExceptionFlags, 0);
    Run(One, 0, WriteWild, 1);
    EQUAL("writing where nothing is says so", Call.Record.ExceptionInformation[0], 1);
    CHECK("with the address of the instruction", (ULONG)Call.Record.ExceptionAddress - (ULONG)WriteWild < 32);
    EQUAL("a division by zero reaches the handler", Run(One, 0, Divide, 1), 0);
    STATUS("as STATUS_INTEGER_DIVIDE_BY_ZERO", Call.Record.ExceptionCode, STATUS_INTEGER_DIVIDE_BY_ZERO);
    EQUAL("an invalid instruction reaches the handler", Run(One, 0, Invalid, 1), 0);
    STATUS("as STATUS_ILLEGAL_INSTRUCTION", Call.Record.ExceptionCode, STATUS_ILLEGAL_INSTRUCTION);
    EQUAL("a breakpoint reaches the handler", Run(One, 0, Break, 1), 0);
    STATUS("as STATUS_BREAKPOINT", Call.Record.ExceptionCode, STATUS_BREAKPOINT);
    CHECK("with the address of the int 3", Call.Record.ExceptionAddress == BreakHere);

    RtlZeroMemory(&Call, sizeof Call);
    Call.Body = Break;
    Call.InFilter = StepOver;
    Call.Verdict[0] = -1;
    EQUAL("a breakpoint can be stepped over", Guarded(One, 0, &Call), -1);
    CHECK("and the code behind it runs", Same(Call.Log, "f0c0"));

    RtlZeroMemory(&Call, sizeof Call);
    Call.Body = Load;
    Call.InFilter = Repair;
    Call.Verdict[0] = -1;
    EQUAL("a fault that its filter repairs is continued", Guarded(One, 0, &Call), -1);
    EQUAL("with the registers that the filter changed", Loaded, Good);
    CHECK("the context shows the registers of the fault", Call.Context.Ebx == 0x11111111 && Call.Context.Esi == 0x22222222 &&
                                                              Call.Context.Edi == 0x33333333 && Call.Context.Edx == 0x44444444 &&
                                                              Call.Context.Ecx == 0x60001238);
    CHECK("the context shows EIP", Call.Context.Eip == (ULONG)LoadHere);
    EQUAL("the context shows ESP", Call.Context.Esp, Stack);
    CHECK("the context shows that interrupts were on", Call.Context.EFlags & 0x200);
}

static VOID ProbeWild(CALL *call)
{
    (void)call;
    ProbeForRead((PVOID)0x60001000, 16, 1);
}

static VOID ProbeOdd(CALL *call)
{
    (void)call;
    ProbeForWrite((PCHAR)&Good + 1, 4, 4);
}

static VOID ProbeNothing(CALL *call)
{
    (void)call;
    ProbeForRead((PVOID)0x60001000, 0, 1);
}

static KIRQL Level;

static VOID AtDispatch(CALL *call)
{
    KIRQL old;

    (void)call;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    ExRaiseStatus(STATUS_DEVICE_BUSY);
}

static VOID NoteLevel(CALL *call, LONG n, EXCEPTION_POINTERS *pointers)
{
    (void)call;
    (void)n;
    (void)pointers;
    Level = KeGetCurrentIrql();
}

static void Levels(void)
{
    EQUAL("ProbeForRead of what is not there raises", Run(One, 0, ProbeWild, 1), 0);
    STATUS("STATUS_ACCESS_VIOLATION", Call.Record.ExceptionCode, STATUS_ACCESS_VIOLATION);
    EQUAL("ProbeForWrite of what is not aligned raises", Run(One, 0, ProbeOdd, 1), 0);
    STATUS("STATUS_DATATYPE_MISALIGNMENT", Call.Record.ExceptionCode, STATUS_DATATYPE_MISALIGNMENT);
    EQUAL("a probe of nothing raises nothing", Run(One, 0, ProbeNothing, 1), -1);

    RtlZeroMemory(&Call, sizeof Call);
    Call.Body = AtDispatch;
    Call.InFilter = NoteLevel;
    Call.Verdict[0] = 1;
    EQUAL("an exception at DISPATCH_LEVEL reaches the handler", Guarded(One, 0, &Call), 0);
    EQUAL("whose filter runs at that level", Level, DISPATCH_LEVEL);
    EQUAL("as does what follows", KeGetCurrentIrql(), DISPATCH_LEVEL);
    KeLowerIrql(PASSIVE_LEVEL);
}

/* Frames of other languages: a registration and a handler. */
typedef struct FRAME {
    struct FRAME *Next;
    LONG(__cdecl *Handler)(EXCEPTION_RECORD *, struct FRAME *, CONTEXT *, PVOID);
    LONG Says, Searched, Unwound;
    ULONG Code, Flags;
} FRAME;

static FRAME *Order[8];
static LONG Orders;

static LONG __cdecl Handle(EXCEPTION_RECORD *record, FRAME *frame, CONTEXT *context, PVOID dispatcher)
{
    (void)dispatcher;
    frame->Code = record->ExceptionCode;
    frame->Flags = record->ExceptionFlags;
    if (record->ExceptionFlags & (UNWINDING | EXIT_UNWIND)) {
        frame->Unwound++;
        if (Orders < 8)
            Order[Orders++] = frame;
        return ExceptionContinueSearch;
    }
    frame->Searched++;
    if (frame->Says == ExceptionContinueExecution)
        context->Eax = 0x77;
    return frame->Says;
}

static VOID Push(FRAME *frame, LONG says)
{
    RtlZeroMemory(frame, sizeof *frame);
    frame->Handler = Handle;
    frame->Says = says;
    frame->Next = Head();
    SetHead(frame);
}

static ULONG Unwind(PVOID target, EXCEPTION_RECORD *record)
{
    return RtlUnwind(target, NULL, record, (PVOID)0x12345678);
}

static void Chains(void)
{
    FRAME frames[3];
    EXCEPTION_RECORD record;
    PVOID before = Head();
    ULONG value = 0;

    CHECK("a thread begins with the end of the chain", before == (PVOID)-1);
    Push(&frames[2], ExceptionContinueExecution);
    Push(&frames[1], ExceptionContinueSearch);
    Push(&frames[0], ExceptionContinueSearch);
    RtlZeroMemory(&record, sizeof record);
    record.ExceptionCode = MY_STATUS;
    RaiseException(&record);
    CHECK("each handler is asked, from the inside", frames[0].Searched == 1 && frames[1].Searched == 1 && frames[2].Searched == 1);
    EQUAL("with the code", frames[1].Code, (ULONG)MY_STATUS);
    CHECK("a search unwinds nothing", !frames[0].Unwound && !frames[1].Unwound);
    CHECK("and leaves the chain alone", Head() == &frames[0]);

    Orders = 0;
    value = Unwind(&frames[2], NULL);
    CHECK("RtlUnwind calls the handlers inside the target", frames[0].Unwound == 1 && frames[1].Unwound == 1);
    CHECK("from the inside out", Orders == 2 && Order[0] == &frames[0] && Order[1] == &frames[1]);
    EQUAL("but not the target's", frames[2].Unwound, 0);
    CHECK("the target is the head of the chain then", Head() == &frames[2]);
    EQUAL("RtlUnwind without a record makes one: STATUS_UNWIND", frames[0].Code, 0xC0000027);
    EQUAL("with EXCEPTION_UNWINDING", frames[0].Flags, UNWINDING);
    EQUAL("RtlUnwind returns with its value in EAX", value, 0x12345678);

    Push(&frames[1], ExceptionContinueSearch);
    RtlZeroMemory(&record, sizeof record);
    record.ExceptionCode = MY_STATUS;
    Unwind(&frames[2], &record);
    EQUAL("RtlUnwind uses the record that it is given", frames[1].Code, (ULONG)MY_STATUS);
    EQUAL("and marks it", record.ExceptionFlags, UNWINDING);
    EQUAL("the mark is what the handler sees", frames[1].Flags, UNWINDING);

    Push(&frames[1], ExceptionContinueSearch);
    Unwind(NULL, NULL);
    CHECK("RtlUnwind of no target goes to the end of the chain", frames[1].Unwound == 1 && frames[2].Unwound == 1);
    EQUAL("as an exit unwind", frames[1].Flags, UNWINDING | EXIT_UNWIND);
    CHECK("and empties it", Head() == (PVOID)-1);
    SetHead(before);
}

static void Checks(void)
{
    Raising();
    Frames();
    Finals_();
    Nesting();
    Faults();
    Levels();
    Chains();
}
