/* Counted strings: RtlInit…String, comparing, copying, converting, numbers. */
#define FAMILY "strings"
#include "check.h"

static UNICODE_STRING Make(PCWSTR text)
{
    UNICODE_STRING string;

    RtlInitUnicodeString(&string, text);
    return string;
}

static void Initialising(void)
{
    UNICODE_STRING string = Make(L"abc");
    ANSI_STRING ansi;

    EQUAL("RtlInitUnicodeString counts bytes without the terminator", string.Length, 6);
    EQUAL("RtlInitUnicodeString counts the terminator as room", string.MaximumLength, 8);
    RtlInitUnicodeString(&string, NULL);
    CHECK("RtlInitUnicodeString of NULL is empty", string.Length == 0 && string.MaximumLength == 0 && !string.Buffer);
    RtlInitAnsiString(&ansi, "abc");
    CHECK("RtlInitAnsiString counts like it", ansi.Length == 3 && ansi.MaximumLength == 4);
}

static void Comparing(void)
{
    UNICODE_STRING lower = Make(L"case"), upper = Make(L"CASE"), longer = Make(L"cases");

    CHECK("RtlEqualUnicodeString tells case apart", !RtlEqualUnicodeString(&lower, &upper, FALSE));
    CHECK("RtlEqualUnicodeString ignores case when asked", RtlEqualUnicodeString(&lower, &upper, TRUE));
    CHECK("RtlCompareUnicodeString orders by code", RtlCompareUnicodeString(&lower, &upper, FALSE) > 0);
    EQUAL("RtlCompareUnicodeString of equals is 0", RtlCompareUnicodeString(&lower, &upper, TRUE), 0);
    CHECK("a prefix is less than what goes on", RtlCompareUnicodeString(&lower, &longer, TRUE) < 0);
    CHECK("RtlPrefixUnicodeString finds a prefix", RtlPrefixUnicodeString(&upper, &longer, TRUE));
    CHECK("RtlPrefixUnicodeString is not the other way round", !RtlPrefixUnicodeString(&longer, &upper, TRUE));
}

static void Copying(void)
{
    WCHAR room[4];
    UNICODE_STRING target = {0, sizeof room, room}, source = Make(L"abcdef"), more = Make(L"x");

    RtlCopyUnicodeString(&target, &source);
    EQUAL("RtlCopyUnicodeString cuts what has no room", target.Length, sizeof room);
    STATUS("RtlAppendUnicodeStringToString refuses what has no room", RtlAppendUnicodeStringToString(&target, &more),
           STATUS_BUFFER_TOO_SMALL);
    EQUAL("and leaves the length alone", target.Length, sizeof room);
    target.Length = 2;
    STATUS("RtlAppendUnicodeToString appends", RtlAppendUnicodeToString(&target, L"yz"), STATUS_SUCCESS);
    CHECK("behind what is there", target.Length == 6 && room[0] == 'a' && room[1] == 'y' && room[2] == 'z');
}

static void Numbers(void)
{
    WCHAR room[16];
    UNICODE_STRING text = {0, sizeof room, room}, number;
    ULONG value = 0;

    number = Make(L"  0x1F");
    STATUS("RtlUnicodeStringToInteger knows prefixes", RtlUnicodeStringToInteger(&number, 0, &value), STATUS_SUCCESS);
    EQUAL("and reads hexadecimal behind 0x", value, 0x1F);
    number = Make(L"-12");
    RtlUnicodeStringToInteger(&number, 10, &value);
    EQUAL("a sign negates", value, (ULONG)-12);
    STATUS("RtlIntegerToUnicodeString writes digits", RtlIntegerToUnicodeString(255, 16, &text), STATUS_SUCCESS);
    CHECK("in capitals", text.Length == 4 && room[0] == 'F' && room[1] == 'F');
    text.MaximumLength = 2;
    STATUS("RtlIntegerToUnicodeString refuses what has no room", RtlIntegerToUnicodeString(255, 10, &text), STATUS_BUFFER_OVERFLOW);
    STATUS("a base that is none of 2, 8, 10 and 16 is refused", RtlIntegerToUnicodeString(1, 7, &text), STATUS_INVALID_PARAMETER);
}

static void Checks(void)
{
    Initialising();
    Comparing();
    Copying();
    Numbers();
}
