/* HAL: bus data, bus addresses, interrupt vectors, ports and registers, time. */
#define FAMILY "hal"
#include "check.h"

/* Of ntddk.h, which the headers for file systems leave out. */
NTHALAPI VOID NTAPI HalDisplayString(PUCHAR string);

#define CMOS_INDEX ((PUCHAR)0x70)
#define CMOS_DATA ((PUCHAR)0x71)
/* A page register of the DMA controller keeps a byte. */
#define PAGE_REGISTER ((PUCHAR)0x83)

static void BusData(void)
{
    UCHAR space[256], byte = 0;
    USHORT word = 0;
    ULONG command = 0, slot = 0, bytes;

    EQUAL("HalGetBusData reads a function's whole space", HalGetBusData(PCIConfiguration, 0, 0, space, 256), 256);
    CHECK("of the host bridge", *(PUSHORT)&space[0] == 0x8086 && *(PUSHORT)&space[2] == 0x1237);
    EQUAL("HalGetBusDataByOffset reads from inside", HalGetBusDataByOffset(PCIConfiguration, 0, 0, &word, 2, 2), 2);
    EQUAL("the same", word, 0x1237);
    EQUAL("one byte at an odd offset", HalGetBusDataByOffset(PCIConfiguration, 0, 0, &byte, 1, 1), 1);
    EQUAL("is that byte", byte, 0x80);
    EQUAL("no more than there is", HalGetBusDataByOffset(PCIConfiguration, 0, 0, space, 0xF8, 32), 8);
    slot = 30;
    word = 0;
    EQUAL("a slot without a device gives two bytes", HalGetBusData(PCIConfiguration, 0, slot, &word, 2), 2);
    EQUAL("the vendor that is none", word, PCI_INVALID_VENDORID);
    EQUAL("a bus that is not there gives nothing", HalGetBusData(PCIConfiguration, 200, 0, space, 64), 0);
    EQUAL("nor does a kind of bus that is not there", HalGetBusData(EisaConfiguration, 0, 0, space, 64), 0);
    HalGetBusDataByOffset(PCIConfiguration, 0, 0, &command, 0x3C, 4);
    byte = 0x5A;
    bytes = HalSetBusDataByOffset(PCIConfiguration, 0, 1, &byte, 0x3C, 1);
    EQUAL("HalSetBusDataByOffset says how much it wrote", bytes, 1);
    EQUAL("HalSetBusData of no device writes nothing", HalSetBusData(PCIConfiguration, 0, slot, &byte, 1), 0);
    EQUAL("HalGetBusData of the CMOS", HalGetBusData(Cmos, 0, 0x0D, &byte, 1), 1);
    CHECK("has good power", byte & 0x80);
}

static void Addresses(void)
{
    PHYSICAL_ADDRESS address, translated;
    ULONG space = 1;
    KIRQL irql = 0, higher = 0;
    KAFFINITY affinity = 0;
    ULONG vector, other;

    address.QuadPart = 0x3F8;
    translated.QuadPart = 0;
    CHECK("HalTranslateBusAddress of a port", HalTranslateBusAddress(Isa, 0, address, &space, &translated));
    CHECK("is the port", space == 1 && translated.QuadPart == 0x3F8);
    space = 0;
    address.QuadPart = 0xA0000;
    CHECK("HalTranslateBusAddress of memory", HalTranslateBusAddress(PCIBus, 0, address, &space, &translated) && space == 0);
    EQUAL("is the memory", translated.QuadPart, 0xA0000);
    space = 1;
    address.QuadPart = 0x12345;
    CHECK("there is no port beyond 64 Ki", !HalTranslateBusAddress(Isa, 0, address, &space, &translated));
    CHECK("nor on a bus that is not there", !HalTranslateBusAddress(PCIBus, 99, address, &space, &translated));
    vector = HalGetInterruptVector(Isa, 0, 4, 4, &irql, &affinity);
    CHECK("HalGetInterruptVector gives vector, level and processors", vector != 0 && irql > DISPATCH_LEVEL && affinity == 1);
    other = HalGetInterruptVector(Isa, 0, 1, 1, &higher, &affinity);
    CHECK("lines have vectors of their own, and a lower line a higher level", other != vector && higher > irql);
    CHECK("a line that is none has no vector", HalGetInterruptVector(Isa, 0, 77, 77, &irql, &affinity) == 0);
    CHECK("nor has a bus that is not there", HalGetInterruptVector(PCIBus, 200, 4, 4, &irql, &affinity) == 0);
}

static void Ports(void)
{
    UCHAR saved, buffer[4] = {1, 2, 3, 0x5C}, seconds;
    ULONG i, bad = 0;

    saved = READ_PORT_UCHAR(PAGE_REGISTER);
    WRITE_PORT_UCHAR(PAGE_REGISTER, 0xA6);
    EQUAL("WRITE_PORT_UCHAR and READ_PORT_UCHAR", READ_PORT_UCHAR(PAGE_REGISTER), 0xA6);
    WRITE_PORT_BUFFER_UCHAR(PAGE_REGISTER, buffer, 4);
    EQUAL("WRITE_PORT_BUFFER_UCHAR writes one port again and again", READ_PORT_UCHAR(PAGE_REGISTER), 0x5C);
    RtlZeroMemory(buffer, sizeof buffer);
    READ_PORT_BUFFER_UCHAR(PAGE_REGISTER, buffer, 4);
    for (i = 0; i < 4; i++)
        bad += buffer[i] != 0x5C;
    EQUAL("READ_PORT_BUFFER_UCHAR reads it so", bad, 0);
    WRITE_PORT_UCHAR(PAGE_REGISTER, saved);
    WRITE_PORT_UCHAR(CMOS_INDEX, 0);
    seconds = READ_PORT_UCHAR(CMOS_DATA);
    CHECK("the clock's seconds are a number", (seconds & 0xF) <= 9 && seconds <= 0x59);
    WRITE_PORT_ULONG((PULONG)0xCF8, 0x80000000);
    EQUAL("READ_PORT_ULONG of the host bridge", READ_PORT_ULONG((PULONG)0xCFC), 0x12378086);
    EQUAL("READ_PORT_USHORT takes two bytes", READ_PORT_USHORT((PUSHORT)0xCFE), 0x1237);
    EQUAL("the bytes are in order", READ_PORT_UCHAR((PUCHAR)0xCFD), 0x80);
}

static void Registers(void)
{
    ULONG words[4] = {0x11223344, 0, 0, 0}, from[4] = {1, 2, 3, 4}, to[4];
    USHORT shorts[2] = {7, 8};

    EQUAL("READ_REGISTER_ULONG", READ_REGISTER_ULONG(&words[0]), 0x11223344);
    EQUAL("READ_REGISTER_USHORT", READ_REGISTER_USHORT((PUSHORT)&words[0]), 0x3344);
    EQUAL("READ_REGISTER_UCHAR", READ_REGISTER_UCHAR((PUCHAR)&words[0]), 0x44);
    WRITE_REGISTER_UCHAR((PUCHAR)&words[0] + 1, 0xEE);
    EQUAL("WRITE_REGISTER_UCHAR writes a byte", words[0], 0x1122EE44);
    WRITE_REGISTER_USHORT((PUSHORT)&words[0] + 1, 0xABCD);
    EQUAL("WRITE_REGISTER_USHORT writes two", words[0], 0xABCDEE44);
    WRITE_REGISTER_ULONG(&words[1], 5);
    EQUAL("WRITE_REGISTER_ULONG writes four", words[1], 5);
    WRITE_REGISTER_BUFFER_ULONG(words, from, 4);
    EQUAL("WRITE_REGISTER_BUFFER_ULONG goes on from register to register", RtlCompareMemory(words, from, 16), 16);
    READ_REGISTER_BUFFER_ULONG(words, to, 4);
    EQUAL("READ_REGISTER_BUFFER_ULONG too", RtlCompareMemory(words, to, 16), 16);
    WRITE_REGISTER_BUFFER_USHORT((PUSHORT)words, shorts, 2);
    EQUAL("WRITE_REGISTER_BUFFER_USHORT", words[0], 0x00080007);
    READ_REGISTER_BUFFER_UCHAR((PUCHAR)words, (PUCHAR)to, 4);
    EQUAL("READ_REGISTER_BUFFER_UCHAR", to[0], 0x00080007);
}

static void Time(void)
{
    LARGE_INTEGER frequency, before, after;
    ULONG took;

    before = KeQueryPerformanceCounter(&frequency);
    CHECK("the counter has a frequency", frequency.QuadPart >= 1000000);
    KeStallExecutionProcessor(2000);
    after = KeQueryPerformanceCounter(NULL);
    took = (ULONG)(after.QuadPart - before.QuadPart) / (frequency.LowPart / 1000000);
    CHECK("KeStallExecutionProcessor takes as long as it should", took >= 2000 && took < 200000);
    before = KeQueryPerformanceCounter(NULL);
    CHECK("the counter goes forwards", before.QuadPart >= after.QuadPart);
}

NTHALAPI BOOLEAN NTAPI HalQueryRealTimeClock(PTIME_FIELDS);
NTHALAPI BOOLEAN NTAPI HalSetRealTimeClock(PTIME_FIELDS);

static UCHAR Register(UCHAR index)
{
    KIRQL old;
    UCHAR value;

    KeRaiseIrql(HIGH_LEVEL, &old);
    WRITE_PORT_UCHAR(CMOS_INDEX, index);
    value = READ_PORT_UCHAR(CMOS_DATA);
    KeLowerIrql(old);
    return value;
}

static void RealTime(void)
{
    TIME_FIELDS was, set, got;
    LARGE_INTEGER before, after;

    CHECK("HalQueryRealTimeClock reads the machine's clock", HalQueryRealTimeClock(&was));
    CHECK("which shows a time", RtlTimeFieldsToTime(&was, &before));
    RtlTimeToTimeFields(&before, &set);
    EQUAL("with its weekday", was.Weekday, set.Weekday);
    RtlZeroMemory(&set, sizeof set);
    set.Year = 1999;
    set.Month = 12;
    set.Day = 31;
    set.Hour = 13;
    set.Minute = 58;
    set.Second = 7;
    CHECK("HalSetRealTimeClock sets it", HalSetRealTimeClock(&set));
    EQUAL("the hour in the register is that", Register(4), 0x13);
    EQUAL("and the year", Register(9), 0x99);
    EQUAL("and the century", Register(0x32), 0x19);
    EQUAL("and the weekday: a Friday", Register(6), 6);
    CHECK("the clock is not held", !(Register(0x0B) & 0x80));
    CHECK("and shows that time", HalQueryRealTimeClock(&got) && got.Year == 1999 && got.Month == 12 && got.Day == 31 && got.Hour == 13 &&
                                     got.Minute == 58 && got.Second >= 7 && got.Weekday == 5);
    set.Month = 13;
    CHECK("a month that there is not is refused", !HalSetRealTimeClock(&set));
    CHECK("and changes nothing", HalQueryRealTimeClock(&got) && got.Month == 12);
    CHECK("and it goes back", HalSetRealTimeClock(&was) && HalQueryRealTimeClock(&got) && RtlTimeFieldsToTime(&got, &after) &&
                                  after.QuadPart >= before.QuadPart && after.QuadPart < before.QuadPart + 600000000LL);
}

NTHALAPI KIRQL FASTCALL KeAcquireQueuedSpinLock(KSPIN_LOCK_QUEUE_NUMBER);
NTHALAPI VOID FASTCALL KeReleaseQueuedSpinLock(KSPIN_LOCK_QUEUE_NUMBER, KIRQL);

static KIRQL Held;

static void QueuedLocks(void)
{
    KIRQL old = KeAcquireQueuedSpinLock(LockQueueMasterLock);

    Held = KeGetCurrentIrql();
    KeReleaseQueuedSpinLock(LockQueueMasterLock, old);
    CHECK("a queued spin lock of the system's is held at DISPATCH_LEVEL", Held == DISPATCH_LEVEL && old == PASSIVE_LEVEL);
    EQUAL("and gives the level back", KeGetCurrentIrql(), PASSIVE_LEVEL);
    IoAcquireVpbSpinLock(&old);
    Held = KeGetCurrentIrql();
    IoReleaseVpbSpinLock(old);
    CHECK("so does that of volume parameter blocks", Held == DISPATCH_LEVEL && KeGetCurrentIrql() == PASSIVE_LEVEL);
}

static void Checks(void)
{
    RealTime();
    QueuedLocks();
    BusData();
    Addresses();
    Ports();
    Registers();
    Time();
    HalDisplayString((PUCHAR) "hal: a line on the display\n");
}
