/* Time and its fields. */
#define FAMILY "times"
#include "check.h"

/* Of the headers for file systems of old. */
NTSYSAPI VOID NTAPI RtlTimeToElapsedTimeFields(PLARGE_INTEGER, PTIME_FIELDS);

#define SECOND 10000000LL

static void Checks(void)
{
    TIME_FIELDS f = {2000, 2, 29, 23, 59, 58, 999, -1}, back;
    LARGE_INTEGER time, other;
    ULONG seconds;

    CHECK("RtlTimeFieldsToTime of a leap day", RtlTimeFieldsToTime(&f, &time));
    EQUAL("counts from 1601", time.QuadPart, 125963423989990000ULL);
    RtlTimeToTimeFields(&time, &back);
    CHECK("RtlTimeToTimeFields gives the fields back", back.Year == 2000 && back.Month == 2 && back.Day == 29 && back.Hour == 23 &&
                                                           back.Minute == 59 && back.Second == 58 && back.Milliseconds == 999);
    EQUAL("and the day of the week", back.Weekday, 2);
    f.Year = 1900;
    CHECK("1900 is no leap year", !RtlTimeFieldsToTime(&f, &other));
    f.Year = 1600;
    f.Day = 28;
    CHECK("before 1601 there is no time", !RtlTimeFieldsToTime(&f, &other));
    f.Year = 1999;
    f.Month = 13;
    CHECK("a thirteenth month is refused", !RtlTimeFieldsToTime(&f, &other));
    f.Month = 4;
    f.Day = 31;
    CHECK("a thirty-first of April is refused", !RtlTimeFieldsToTime(&f, &other));
    f.Day = 30;
    f.Hour = 24;
    CHECK("a twenty-fourth hour is refused", !RtlTimeFieldsToTime(&f, &other));
    f.Hour = 0;
    f.Milliseconds = 1000;
    CHECK("a thousandth millisecond is refused", !RtlTimeFieldsToTime(&f, &other));
    time.QuadPart = 0;
    RtlTimeToTimeFields(&time, &back);
    CHECK("nought is the first of January 1601", back.Year == 1601 && back.Month == 1 && back.Day == 1 && back.Hour == 0);
    EQUAL("a Monday", back.Weekday, 1);
    RtlSecondsSince1970ToTime(0, &time);
    EQUAL("RtlSecondsSince1970ToTime", time.QuadPart, 116444736000000000ULL);
    time.QuadPart += 100 * SECOND + 5;
    CHECK("RtlTimeToSecondsSince1970", RtlTimeToSecondsSince1970(&time, &seconds));
    EQUAL("counts whole seconds", seconds, 100);
    time.QuadPart = 0;
    CHECK("and not before 1970", !RtlTimeToSecondsSince1970(&time, &seconds));
    RtlSecondsSince1980ToTime(1, &time);
    RtlTimeToTimeFields(&time, &back);
    CHECK("RtlSecondsSince1980ToTime", back.Year == 1980 && back.Month == 1 && back.Day == 1 && back.Second == 1);
    CHECK("RtlTimeToSecondsSince1980", RtlTimeToSecondsSince1980(&time, &seconds) && seconds == 1);
    time.QuadPart = ((2 * 24 + 3) * 3600 + 4 * 60 + 5) * SECOND + 60000;
    RtlTimeToElapsedTimeFields(&time, &back);
    CHECK("RtlTimeToElapsedTimeFields counts days and hours", back.Day == 2 && back.Hour == 3 && back.Minute == 4 && back.Second == 5);
    CHECK("and milliseconds, but neither months nor years", back.Milliseconds == 6 && back.Month == 0 && back.Year == 0);
    KeQuerySystemTime(&time);
    RtlTimeToTimeFields(&time, &back);
    CHECK("the system's time is of this age", back.Year >= 2020 && back.Year < 2100);
    ExSystemTimeToLocalTime(&time, &other);
    ExLocalTimeToSystemTime(&other, &other);
    EQUAL("ExLocalTimeToSystemTime is the way back", other.QuadPart, time.QuadPart);
    KeQueryTickCount(&time);
    CHECK("a tick lasts 10 to 16 ms", KeQueryTimeIncrement() >= 100000 && KeQueryTimeIncrement() <= 160000);
}
