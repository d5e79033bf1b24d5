/* The processor block at fs: the fields that drivers read there, and that they are those of whoever runs. */
#define FAMILY "kpcr"
#include "check.h"

static ULONG Field(ULONG offset)
{
    ULONG value;
    __asm__ volatile("mov %%fs:(%1), %0" : "=r"(value) : "r"(offset) : "memory");
    return value;
}

static UCHAR Byte(ULONG offset)
{
    UCHAR value;
    __asm__ volatile("movb %%fs:(%1), %0" : "=q"(value) : "r"(offset) : "memory");
    return value;
}

#define EXCEPTION_LIST 0x00
#define STACK_BASE 0x04
#define STACK_LIMIT 0x08
#define SELF 0x18
#define SELF_PCR 0x1C
#define PRCB 0x20
#define IRQL 0x24
#define IDT 0x38
#define GDT 0x3C
#define TSS 0x40
#define VERSION 0x44
#define SET_MEMBER 0x48
#define NUMBER 0x51
#define CURRENT_THREAD 0x124

static volatile LONG Ran;
static UCHAR DpcLevel, DpcNumber;
static ULONG DpcThread, DpcList, DpcStack, DpcBase, DpcLimit;
static KEVENT Over;

static VOID NTAPI Deferred(PKDPC dpc, PVOID context, PVOID a, PVOID b)
{
    ULONG here;

    (void)dpc;
    (void)context;
    (void)a;
    (void)b;
    DpcLevel = Byte(IRQL);
    DpcNumber = Byte(NUMBER);
    DpcThread = Field(CURRENT_THREAD);
    DpcList = Field(EXCEPTION_LIST);
    DpcBase = Field(STACK_BASE);
    DpcLimit = Field(STACK_LIMIT);
    DpcStack = (ULONG)&here;
    Ran++;
}

static ULONG OtherThread, OtherBase, OtherLimit, OtherStack, OtherList;

static VOID NTAPI Other(PVOID context)
{
    ULONG here;

    (void)context;
    OtherThread = Field(CURRENT_THREAD);
    OtherBase = Field(STACK_BASE);
    OtherLimit = Field(STACK_LIMIT);
    OtherList = Field(EXCEPTION_LIST);
    OtherStack = (ULONG)&here;
    KeSetEvent(&Over, 0, FALSE);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static void Levels(void)
{
    KIRQL old;

    EQUAL("Irql is PASSIVE_LEVEL on a thread", Byte(IRQL), PASSIVE_LEVEL);
    KeRaiseIrql(APC_LEVEL, &old);
    EQUAL("Irql follows KeRaiseIrql to APC_LEVEL", Byte(IRQL), APC_LEVEL);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    EQUAL("Irql follows KeRaiseIrql to DISPATCH_LEVEL", Byte(IRQL), DISPATCH_LEVEL);
    KeRaiseIrql(20, &old);
    EQUAL("Irql follows KeRaiseIrql to a device's level", Byte(IRQL), 20);
    KeLowerIrql(DISPATCH_LEVEL);
    EQUAL("Irql follows KeLowerIrql", Byte(IRQL), DISPATCH_LEVEL);
    KeLowerIrql(PASSIVE_LEVEL);
    EQUAL("Irql is back at PASSIVE_LEVEL", Byte(IRQL), PASSIVE_LEVEL);
}

static void Checks(void)
{
    ULONG here, self = Field(SELF), prcb = Field(PRCB), base = Field(STACK_BASE), limit = Field(STACK_LIMIT), low, high;
    KDPC dpc;
    HANDLE thread;
    struct {
        USHORT limit;
        ULONG base;
    } __attribute__((packed)) table;

    EQUAL("NtTib.Self is the block's own address", Field(SELF_PCR), self);
    EQUAL("SelfPcr is reached through itself", *(PULONG)(self + SELF_PCR), self);
    EQUAL("the block lies where drivers expect the system's", self >> 31, 1);
    EQUAL("Prcb points behind the block", prcb, self + 0x120);
    EQUAL("the processor block's version is 1.1", *(PULONG)prcb, 0x00010001);
    EQUAL("MajorVersion and MinorVersion are 1", Field(VERSION), 0x00010001);
    EQUAL("SetMember is the first processor", Field(SET_MEMBER), 1);
    EQUAL("Number is 0", Byte(NUMBER), 0);
    EQUAL("the processor's own number is 0", *(PUCHAR)(prcb + 0x10), 0);
    EQUAL("the processor's own set is 1", *(PULONG)(prcb + 0x14), 1);
    EQUAL("ExceptionList ends the chain at a thread's start", Field(EXCEPTION_LIST), 0xFFFFFFFF);
    CHECK("StackBase lies above the stack pointer", base > (ULONG)&here);
    CHECK("StackLimit lies below the stack pointer", limit <= (ULONG)&here - 512);
    CHECK("StackBase and StackLimit are not far apart", base - limit >= 0x1000 && base - limit <= 0x20000);
    CHECK("StackLimit is a page's", !(limit & 0xFFF));
    CHECK("all of the stack is there", MmIsAddressValid((PVOID)limit) && MmIsAddressValid((PVOID)((ULONG)&here | 0xFFF)));
    IoGetStackLimits((PULONG_PTR)&low, (PULONG_PTR)&high);
    CHECK("IoGetStackLimits says the same", low == limit && high == base);
    EQUAL("CurrentThread is KeGetCurrentThread", Field(CURRENT_THREAD), (ULONG)KeGetCurrentThread());
    EQUAL("CurrentThread is PsGetCurrentThread", Field(CURRENT_THREAD), (ULONG)PsGetCurrentThread());
    __asm__ volatile("sidt %0" : "=m"(table));
    EQUAL("IDT is the processor's", Field(IDT), table.base);
    __asm__ volatile("sgdt %0" : "=m"(table));
    EQUAL("GDT is the processor's", Field(GDT), table.base);
    CHECK("TSS is there", MmIsAddressValid((PVOID)Field(TSS)));

    Levels();

    KeInitializeDpc(&dpc, Deferred, NULL);
    KeInsertQueueDpc(&dpc, NULL, NULL);
    CHECK("a DPC ran", Ran == 1);
    EQUAL("Irql is DISPATCH_LEVEL in a DPC", DpcLevel, DISPATCH_LEVEL);
    EQUAL("Number is 0 in a DPC", DpcNumber, 0);
    EQUAL("CurrentThread in a DPC is the one that it came upon", DpcThread, (ULONG)KeGetCurrentThread());
    EQUAL("a DPC has none of the thread's exception frames", DpcList, 0xFFFFFFFF);
    CHECK("a DPC runs between StackLimit and StackBase", DpcLimit <= DpcStack && DpcStack < DpcBase);

    KeInitializeEvent(&Over, NotificationEvent, FALSE);
    STATUS("a second thread starts", PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Other, NULL), STATUS_SUCCESS);
    KeWaitForSingleObject(&Over, Executive, KernelMode, FALSE, NULL);
    ZwClose(thread);
    CHECK("another thread is another CurrentThread", OtherThread && OtherThread != (ULONG)KeGetCurrentThread());
    CHECK("another thread has another stack", OtherBase <= limit || OtherLimit >= base);
    CHECK("and runs between its bounds", OtherLimit <= OtherStack && OtherStack < OtherBase);
    EQUAL("and an empty chain", OtherList, 0xFFFFFFFF);
    EQUAL("after a wait CurrentThread is the waiter's", Field(CURRENT_THREAD), (ULONG)KeGetCurrentThread());
    CHECK("after a wait the bounds are the waiter's", Field(STACK_BASE) == base && Field(STACK_LIMIT) == limit);
}
