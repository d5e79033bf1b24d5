/* Clocks: system time, interrupt time, ticks, the performance counter, and how they hang together. */
#define FAMILY "time"
#include "check.h"

static void Checks(void)
{
    LARGE_INTEGER system, later, ticks, more, counter, next, frequency;
    ULONGLONG interrupt, after;
    ULONG increment = KeQueryTimeIncrement(), low, passed;
    TIME_FIELDS fields;
    LONGLONG local;
    KIRQL level;

    CHECK("a tick is between 1 ms and 16 ms long", increment >= 10000 && increment <= 160000);
    KeQuerySystemTime(&system);
    interrupt = KeQueryInterruptTime();
    KeQueryTickCount(&ticks);
    low = *(volatile ULONG *)&KeTickCount;
    Sleep(100);
    KeQuerySystemTime(&later);
    after = KeQueryInterruptTime();
    KeQueryTickCount(&more);
    CHECK("interrupt time goes on while a thread sleeps", after - interrupt >= 100 * 10000);
    CHECK("and as fast as time does", after - interrupt < 1000 * 10000);
    CHECK("system time goes on by as much", later.QuadPart - system.QuadPart >= (LONGLONG)(after - interrupt) - 2 * (LONG)increment &&
                                                later.QuadPart - system.QuadPart <= (LONGLONG)(after - interrupt) + 2 * (LONG)increment);
    passed = (ULONG)(after - interrupt) / increment;
    CHECK("the tick count goes on by as many ticks", more.LowPart - ticks.LowPart + 2 >= passed && more.LowPart - ticks.LowPart <= passed + 2);
    CHECK("the variable KeTickCount counts with it", *(volatile ULONG *)&KeTickCount - low >= more.QuadPart - ticks.QuadPart - 3 &&
                                                        *(volatile ULONG *)&KeTickCount - low <= more.QuadPart - ticks.QuadPart + 3);
    CHECK("ticks are counted from the start", more.QuadPart * increment <= (LONGLONG)after + increment &&
                                                  more.QuadPart * increment >= (LONGLONG)after - 10 * (LONG)increment);
    RtlTimeToTimeFields(&later, &fields);
    CHECK("system time is counted from 1601: it is a date of this century", fields.Year >= 2020 && fields.Year < 2100);
    ExSystemTimeToLocalTime(&later, &system);
    ExLocalTimeToSystemTime(&system, &system);
    EQUAL("local time and back is the same time", system.QuadPart, later.QuadPart);
    ExSystemTimeToLocalTime(&later, &system);
    local = system.QuadPart - later.QuadPart;
    CHECK("local time is no more than a day off", local <= 864000000000LL && local >= -864000000000LL);

    counter = KeQueryPerformanceCounter(&frequency);
    CHECK("the performance counter counts at least a million times a second", frequency.QuadPart >= 1000000);
    interrupt = KeQueryInterruptTime();
    KeStallExecutionProcessor(2000);
    after = KeQueryInterruptTime();
    next = KeQueryPerformanceCounter(NULL);
    CHECK("KeStallExecutionProcessor takes at least as long as it is told", after - interrupt >= 2000 * 10);
    CHECK("and not much longer", after - interrupt < 100000 * 10);
    CHECK("the performance counter measures as much", (next.QuadPart - counter.QuadPart) * 500 >= frequency.QuadPart);
    KeRaiseIrql(HIGH_LEVEL, &level);
    counter = KeQueryPerformanceCounter(NULL);
    KeStallExecutionProcessor(100);
    next = KeQueryPerformanceCounter(NULL);
    KeLowerIrql(level);
    CHECK("it counts at HIGH_LEVEL, too", next.QuadPart > counter.QuadPart);
    KeQueryTickCount(&ticks);
    KeQuerySystemTime(&system);
    CHECK("no clock goes back", ticks.QuadPart >= more.QuadPart && system.QuadPart >= later.QuadPart);
}
