/* The printf family: conversions, flags, what does not fit. */
#define FAMILY "formats"
#include "check.h"
#include "text.h"

#define IMPORT __declspec(dllimport) __cdecl
int IMPORT sprintf(char *, const char *, ...);
int IMPORT vsprintf(char *, const char *, __builtin_va_list);
int IMPORT _snprintf(char *, size_t, const char *, ...);
int IMPORT _vsnprintf(char *, size_t, const char *, __builtin_va_list);
int IMPORT swprintf(wchar_t *, const wchar_t *, ...);
int IMPORT _snwprintf(wchar_t *, size_t, const wchar_t *, ...);
int IMPORT _vsnwprintf(wchar_t *, size_t, const wchar_t *, __builtin_va_list);

static BOOLEAN Prints(const char *expected, const char *format, ...)
{
    char room[100];
    __builtin_va_list arguments;
    int length;

    Fill(room, sizeof room, '.');
    __builtin_va_start(arguments, format);
    length = _vsnprintf(room, sizeof room, format, arguments);
    __builtin_va_end(arguments);
    if (SameNarrow(room, expected) && length >= 0 && expected[length] == 0)
        return TRUE;
    room[sizeof room - 1] = 0;
    DbgPrint(FAMILY ": '%s' gave '%s' (%d), not '%s'\n", format, room, length, expected);
    return FALSE;
}

static BOOLEAN PrintsWide(PCWSTR expected, PCWSTR format, ...)
{
    wchar_t room[100];
    __builtin_va_list arguments;
    int length;

    Fill(room, sizeof room, '.');
    __builtin_va_start(arguments, format);
    length = _vsnwprintf(room, 100, format, arguments);
    __builtin_va_end(arguments);
    if (SameWide(room, expected) && length >= 0 && expected[length] == 0)
        return TRUE;
    room[99] = 0;
    DbgPrint(FAMILY ": '%ws' gave '%ws' (%d), not '%ws'\n", format, room, length, expected);
    return FALSE;
}

static void Integers(void)
{
    CHECK("%d prints a signed number", Prints("-42", "%d", -42));
    CHECK("%i prints it, too", Prints("42", "%i", 42));
    CHECK("%u prints an unsigned number", Prints("4294967295", "%u", -1));
    CHECK("%x prints small hexadecimal digits", Prints("beef", "%x", 0xBEEF));
    CHECK("%X prints capital ones", Prints("BEEF", "%X", 0xBEEF));
    CHECK("%o prints octal", Prints("17", "%o", 15));
    CHECK("a width pads on the left", Prints("   42|", "%5d|", 42));
    CHECK("a width does not cut", Prints("12345", "%3d", 12345));
    CHECK("minus pads on the right", Prints("42   |", "%-5d|", 42));
    CHECK("0 pads with zeros behind the sign", Prints("-0042", "%05d", -42));
    CHECK("minus wins over 0", Prints("42   |", "%-05d|", 42));
    CHECK("plus shows a sign", Prints("+42", "%+d", 42));
    CHECK("a space stands for the sign", Prints(" 42", "% d", 42));
    CHECK("plus wins over the space", Prints("+42", "% +d", 42));
    CHECK("a precision is the least number of digits", Prints("-007", "%.3d", -7));
    CHECK("a precision and a width", Prints("  007", "%5.3d", 7));
    CHECK("0 with precision 0 is nothing", Prints("[]", "[%.0d]", 0));
    CHECK("# puts 0x in front", Prints("0x1f", "%#x", 0x1F));
    CHECK("# puts 0X in front of capitals", Prints("0X1F", "%#X", 0x1F));
    CHECK("# puts 0 in front of octal", Prints("017", "%#o", 15));
    CHECK("# puts nothing in front of 0", Prints("0", "%#x", 0));
    CHECK("the zeros of # stand behind 0x", Prints("0x00001f", "%#08x", 0x1F));
    CHECK("%ld is a long", Prints("-1", "%ld", -1L));
    CHECK("%hd is a short", Prints("-1 5", "%hd %d", 0x1FFFF, 5));
    CHECK("%hu is an unsigned short", Prints("65535", "%hu", 0x1FFFF));
    CHECK("%I64d is 64 bits", Prints("-9223372036854775808", "%I64d", 0x8000000000000000LL));
    CHECK("%I64u is 64 bits without a sign", Prints("18446744073709551615", "%I64u", -1LL));
    CHECK("%I64x takes two words", Prints("123456789abcdef 7", "%I64x %d", 0x123456789ABCDEFLL, 7));
    CHECK("%016I64X pads with zeros", Prints("00000000DEADBEEF", "%016I64X", 0xDEADBEEFLL));
    CHECK("%I32d is 32 bits", Prints("-3 4", "%I32d %d", -3, 4));
    CHECK("%p prints eight capital digits", Prints("0000BEEF", "%p", (PVOID)0xBEEF));
    CHECK("a star takes the width", Prints("   42", "%*d", 5, 42));
    CHECK("a negative width pads on the right", Prints("42   |", "%*d|", -5, 42));
    CHECK("a star behind the point takes the precision", Prints("042", "%.*d", 3, 42));
    CHECK("a negative precision is none", Prints("42", "%.*d", -3, 42));
    CHECK("%% is a percent sign", Prints("100%", "%d%%", 100));
}

static void Texts(void)
{
    UNICODE_STRING wide = {6, 8, L"abcdef"};
    STRING narrow = {3, 4, (char *)"xyzuvw"};

    CHECK("%s prints text", Prints("[text]", "[%s]", "text"));
    CHECK("%s of NULL", Prints("(null)", "%s", NULL));
    CHECK("a width pads text on the left", Prints("  ab", "%4s", "ab"));
    CHECK("minus pads text on the right", Prints("ab  |", "%-4s|", "ab"));
    CHECK("a precision cuts text", Prints("abc", "%.3s", "abcdef"));
    CHECK("a precision needs no terminator", Prints("ab", "%.*s", 2, "abcdef"));
    CHECK("a width and a precision", Prints("  ab", "%4.2s", "abcdef"));
    CHECK("%c prints a character", Prints("[x]", "[%c]", 'x'));
    CHECK("%c has a width", Prints("  x", "%3c", 'x'));
    CHECK("%S is wide in a narrow function", Prints("wide", "%S", L"wide"));
    CHECK("%ls is wide", Prints("wide", "%ls", L"wide"));
    CHECK("%ws is wide", Prints("wide", "%ws", L"wide"));
    CHECK("%hs is narrow", Prints("narrow", "%hs", "narrow"));
    CHECK("%C is a wide character in a narrow function", Prints("x", "%C", L'x'));
    CHECK("%lc is a wide character", Prints("x", "%lc", L'x'));
    CHECK("%wZ prints a counted wide string", Prints("abc", "%wZ", &wide));
    CHECK("%Z prints a counted narrow string", Prints("xyz", "%Z", &narrow));
    CHECK("a width pads counted strings", Prints("   abc|xyz   ", "%6wZ|%-6Z", &wide, &narrow));
    CHECK("several conversions take their own arguments", Prints("a 1 b 2 c", "%s %d %s %d %c", "a", 1, "b", 2, 'c'));

    CHECK("swprintf: %s is wide", PrintsWide(L"wide", L"%s", L"wide"));
    CHECK("swprintf: %S is narrow", PrintsWide(L"narrow", L"%S", "narrow"));
    CHECK("swprintf: %hs is narrow", PrintsWide(L"narrow", L"%hs", "narrow"));
    CHECK("swprintf: %ls is wide", PrintsWide(L"wide", L"%ls", L"wide"));
    CHECK("swprintf: %c is wide", PrintsWide(L"\x20AC", L"%c", 0x20AC));
    CHECK("swprintf: %C is narrow", PrintsWide(L"x", L"%C", 'x'));
    CHECK("swprintf: %d and widths", PrintsWide(L"  -42|007", L"%5d|%03d", -42, 7));
    CHECK("swprintf: %wZ prints a counted wide string", PrintsWide(L"abc", L"%wZ", &wide));
    CHECK("swprintf: %Z prints a counted narrow string", PrintsWide(L"xyz", L"%Z", &narrow));
    CHECK("swprintf: %I64u is 64 bits", PrintsWide(L"18446744073709551615", L"%I64u", -1LL));
    CHECK("swprintf: a precision cuts text", PrintsWide(L"ab", L"%.2s", L"abcdef"));
    CHECK("swprintf: %p prints eight capital digits", PrintsWide(L"0000BEEF", L"%p", (PVOID)0xBEEF));
}

static void Rooms(void)
{
    char room[16];
    wchar_t wide[16];

    EQUAL("sprintf returns the characters without the terminator", sprintf(room, "%s-%d", "ab", 12), 5);
    CHECK("and terminates", SameNarrow(room, "ab-12"));
    EQUAL("swprintf returns the characters without the terminator", swprintf(wide, L"%s-%d", L"ab", 12), 5);
    CHECK("and terminates wide text", SameWide(wide, L"ab-12"));
    Fill(room, sizeof room, '.');
    EQUAL("_snprintf returns the characters", _snprintf(room, 8, "%d", 12345), 5);
    CHECK("and terminates when there is room", SameNarrow(room, "12345"));
    Fill(room, sizeof room, '.');
    EQUAL("_snprintf that just fits returns the characters", _snprintf(room, 5, "%d", 12345), 5);
    CHECK("and has no room to terminate", room[4] == '5' && room[5] == '.');
    Fill(room, sizeof room, '.');
    EQUAL("_snprintf that does not fit returns a negative number", (LONG)_snprintf(room, 4, "%d", 12345), (LONG)-1);
    CHECK("after it wrote as much as fits", room[3] == '4' && room[4] == '.');
    Fill(wide, sizeof wide, '.');
    EQUAL("_snwprintf that just fits returns the characters", _snwprintf(wide, 5, L"%d", 12345), 5);
    CHECK("and has no room to terminate wide text", wide[4] == '5' && wide[5] == 0x2E2E);
    Fill(wide, sizeof wide, '.');
    EQUAL("_snwprintf that does not fit returns a negative number", (LONG)_snwprintf(wide, 4, L"%d", 12345), (LONG)-1);
    CHECK("after it wrote as much wide text as fits", wide[3] == '4' && wide[4] == 0x2E2E);
}

static void Checks(void)
{
    Integers();
    Texts();
    Rooms();
}
