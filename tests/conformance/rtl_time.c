/* Time: between 100 ns units, fields and seconds. */
#define FAMILY "rtl_time"
#include "check.h"
#include "text.h"

/* The C compiler at hand has other names for these. */
LONGLONG NTAPI _alldiv(LONGLONG, LONGLONG);
LONGLONG NTAPI _allrem(LONGLONG, LONGLONG);
NTSYSAPI VOID NTAPI RtlTimeToElapsedTimeFields(PLARGE_INTEGER, PTIME_FIELDS);
NTSYSAPI BOOLEAN NTAPI RtlTimeToSecondsSince1980(PLARGE_INTEGER, PULONG);
NTSYSAPI VOID NTAPI RtlSecondsSince1980ToTime(ULONG, PLARGE_INTEGER);

#define SECOND 10000000LL
#define DAY (86400 * SECOND)
/* Midnight of the first of January. */
#define IN_1970 0x019DB1DED53E8000LL
#define IN_1980 0x01A8E79FE1D58000LL
#define IN_2000 125911584000000000LL

static TIME_FIELDS Fields(LONGLONG time)
{
    LARGE_INTEGER large;
    TIME_FIELDS fields;

    large.QuadPart = time;
    Fill(&fields, sizeof fields, 0xEE);
    RtlTimeToTimeFields(&large, &fields);
    return fields;
}

static BOOLEAN Is(TIME_FIELDS f, int year, int month, int day)
{
    return f.Year == year && f.Month == month && f.Day == day;
}

static LONGLONG Time(int year, int month, int day, int hour, int minute, int second, int milliseconds)
{
    TIME_FIELDS fields = {year, month, day, hour, minute, second, milliseconds, 99};
    LARGE_INTEGER time;

    time.QuadPart = -2;
    return RtlTimeFieldsToTime(&fields, &time) ? time.QuadPart : -1;
}

static void ToFields(void)
{
    TIME_FIELDS f = Fields(0);

    CHECK("time 0 is the first of January 1601", Is(f, 1601, 1, 1));
    CHECK("at midnight", f.Hour == 0 && f.Minute == 0 && f.Second == 0 && f.Milliseconds == 0);
    EQUAL("a Monday", f.Weekday, 1);
    f = Fields(IN_1970);
    CHECK("1970 began on a Thursday", Is(f, 1970, 1, 1) && f.Weekday == 4);
    f = Fields(IN_2000 + 59 * DAY + 23 * 3600 * SECOND + 59 * 60 * SECOND + 58 * SECOND + 9990000);
    CHECK("2000 had a 29th of February", Is(f, 2000, 2, 29));
    CHECK("with the time of day", f.Hour == 23 && f.Minute == 59 && f.Second == 58);
    EQUAL("and milliseconds", f.Milliseconds, 999);
    EQUAL("on a Tuesday", f.Weekday, 2);
    CHECK("the day after is the first of March", Is(Fields(IN_2000 + 60 * DAY), 2000, 3, 1));
    CHECK("2000 had 366 days", Is(Fields(IN_2000 + 365 * DAY), 2000, 12, 31) && Is(Fields(IN_2000 + 366 * DAY), 2001, 1, 1));
    CHECK("1900 had no 29th of February", Is(Fields(94354848000000000LL + 59 * DAY), 1900, 3, 1));
    CHECK("what is less than a millisecond is cut", Fields(IN_2000 + 9999).Milliseconds == 0 && Fields(IN_2000 + 10000).Milliseconds == 1);
    EQUAL("a second ends before the next", Fields(IN_2000 - 1).Milliseconds, 999);
}

static void FromFields(void)
{
    EQUAL("RtlTimeFieldsToTime of the first moment is 0", Time(1601, 1, 1, 0, 0, 0, 0), 0);
    EQUAL("RtlTimeFieldsToTime knows 1970", Time(1970, 1, 1, 0, 0, 0, 0), IN_1970);
    EQUAL("RtlTimeFieldsToTime adds the time of day", Time(2000, 1, 1, 1, 2, 3, 4), IN_2000 + 3723 * SECOND + 40000);
    EQUAL("RtlTimeFieldsToTime knows leap days", Time(2000, 3, 1, 0, 0, 0, 0), IN_2000 + 60 * DAY);
    EQUAL("a year before 1601 is refused", Time(1600, 12, 31, 0, 0, 0, 0), -1);
    EQUAL("month 0 is refused", Time(2000, 0, 1, 0, 0, 0, 0), -1);
    EQUAL("month 13 is refused", Time(2000, 13, 1, 0, 0, 0, 0), -1);
    EQUAL("day 0 is refused", Time(2000, 1, 0, 0, 0, 0, 0), -1);
    EQUAL("the 31st of April is refused", Time(2000, 4, 31, 0, 0, 0, 0), -1);
    EQUAL("the 29th of February of no leap year is refused", Time(2001, 2, 29, 0, 0, 0, 0), -1);
    CHECK("the 29th of February of a leap year is not", Time(2004, 2, 29, 0, 0, 0, 0) > 0);
    EQUAL("the 29th of February 1900 is refused", Time(1900, 2, 29, 0, 0, 0, 0), -1);
    EQUAL("hour 24 is refused", Time(2000, 1, 1, 24, 0, 0, 0), -1);
    EQUAL("minute 60 is refused", Time(2000, 1, 1, 0, 60, 0, 0), -1);
    EQUAL("second 60 is refused", Time(2000, 1, 1, 0, 0, 60, 0), -1);
    EQUAL("millisecond 1000 is refused", Time(2000, 1, 1, 0, 0, 0, 1000), -1);
    EQUAL("a negative field is refused", Time(2000, 1, 1, -1, 0, 0, 0), -1);
}

static void ThereAndBack(void)
{
    LONGLONG time;
    ULONG different = 0;
    TIME_FIELDS f;

    /* Every 37 days and some over 300 years. */
    for (time = 0; time < 110000 * DAY; time += 37 * DAY + 12345 * SECOND + 6780000) {
        f = Fields(time);
        different += Time(f.Year, f.Month, f.Day, f.Hour, f.Minute, f.Second, f.Milliseconds) != time;
        different += f.Weekday != (LONG)(_alldiv(time, DAY) + 1) % 7;
    }
    EQUAL("fields lead back to the time", different, 0);
}

static void Seconds(void)
{
    LARGE_INTEGER time;
    ULONG seconds = 77;

    time.QuadPart = IN_1970 + 5 * SECOND + 9999999;
    CHECK("RtlTimeToSecondsSince1970 takes a time behind 1970", RtlTimeToSecondsSince1970(&time, &seconds));
    EQUAL("and gives whole seconds", seconds, 5);
    time.QuadPart = IN_1970 + 0xFFFFFFFFLL * SECOND;
    CHECK("RtlTimeToSecondsSince1970 takes all of 32 bits", RtlTimeToSecondsSince1970(&time, &seconds) && seconds == 0xFFFFFFFF);
    time.QuadPart += SECOND;
    CHECK("RtlTimeToSecondsSince1970 refuses what is later", !RtlTimeToSecondsSince1970(&time, &seconds));
    time.QuadPart = IN_1970 - SECOND;
    CHECK("RtlTimeToSecondsSince1970 refuses what is earlier", !RtlTimeToSecondsSince1970(&time, &seconds));
    RtlSecondsSince1970ToTime(86400, &time);
    EQUAL("RtlSecondsSince1970ToTime adds to 1970", time.QuadPart, IN_1970 + DAY);
    RtlSecondsSince1970ToTime(0xFFFFFFFF, &time);
    EQUAL("RtlSecondsSince1970ToTime is unsigned", time.QuadPart, IN_1970 + 0xFFFFFFFFLL * SECOND);
    time.QuadPart = IN_1980 + 60 * SECOND;
    CHECK("RtlTimeToSecondsSince1980 takes a time behind 1980", RtlTimeToSecondsSince1980(&time, &seconds));
    EQUAL("and gives its seconds", seconds, 60);
    time.QuadPart = IN_1980 - SECOND;
    CHECK("RtlTimeToSecondsSince1980 refuses what is earlier", !RtlTimeToSecondsSince1980(&time, &seconds));
    RtlSecondsSince1980ToTime(1, &time);
    EQUAL("RtlSecondsSince1980ToTime adds to 1980", time.QuadPart, IN_1980 + SECOND);
}

static void Elapsed(void)
{
    LARGE_INTEGER time;
    TIME_FIELDS f;

    time.QuadPart = 400 * DAY + (5 * 3600 + 6 * 60 + 7) * SECOND + 80000;
    Fill(&f, sizeof f, 0xEE);
    RtlTimeToElapsedTimeFields(&time, &f);
    CHECK("RtlTimeToElapsedTimeFields counts days, not months", f.Year == 0 && f.Month == 0 && f.Day == 400);
    CHECK("and the time of day", f.Hour == 5 && f.Minute == 6 && f.Second == 7 && f.Milliseconds == 8);
}

static void Local(void)
{
    LARGE_INTEGER system, local, back, other, other_local;

    system.QuadPart = IN_2000;
    ExSystemTimeToLocalTime(&system, &local);
    ExLocalTimeToSystemTime(&local, &back);
    EQUAL("ExLocalTimeToSystemTime undoes ExSystemTimeToLocalTime", back.QuadPart, IN_2000);
    EQUAL("the bias is whole minutes", _allrem(local.QuadPart - system.QuadPart, 60 * SECOND), 0);
    other.QuadPart = IN_1980;
    ExSystemTimeToLocalTime(&other, &other_local);
    EQUAL("and the same for every time", other_local.QuadPart - other.QuadPart, local.QuadPart - system.QuadPart);
    KeQuerySystemTime(&system);
    CHECK("the system's time has fields of today", Fields(system.QuadPart).Year >= 1990 && Fields(system.QuadPart).Year < 2100);
}

static void Checks(void)
{
    ToFields();
    FromFields();
    ThereAndBack();
    Seconds();
    Elapsed();
    Local();
}
