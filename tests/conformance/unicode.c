/* Between the character sets, and the case of letters. */
#define FAMILY "unicode"
#include "check.h"
#include "text.h"

NTSYSAPI WCHAR NTAPI RtlAnsiCharToUnicodeChar(char **);
NTSYSAPI NTSTATUS NTAPI RtlUpcaseUnicodeStringToAnsiString(PSTRING, const UNICODE_STRING *, BOOLEAN);
NTSYSAPI NTSTATUS NTAPI RtlUnicodeStringToCountedOemString(PSTRING, const UNICODE_STRING *, BOOLEAN);
NTSYSAPI NTSTATUS NTAPI RtlUpcaseUnicodeStringToOemString(PSTRING, const UNICODE_STRING *, BOOLEAN);
NTSYSAPI NTSTATUS NTAPI RtlUpcaseUnicodeStringToCountedOemString(PSTRING, const UNICODE_STRING *, BOOLEAN);
NTSYSAPI WCHAR NTAPI RtlDowncaseUnicodeChar(WCHAR);

static void ToUnicode(void)
{
    WCHAR room[8];
    UNICODE_STRING wide = {0, sizeof room, room};
    STRING text = NARROW("text"), none = NARROW("");
    char letters[] = "az";
    char *at = letters;

    STATUS("RtlAnsiStringToUnicodeString converts", RtlAnsiStringToUnicodeString(&wide, &text, FALSE), STATUS_SUCCESS);
    CHECK("and terminates, outside the length", wide.Length == 8 && SameWide(room, L"text"));
    CHECK("the room stays", wide.MaximumLength == sizeof room && wide.Buffer == room);
    wide.MaximumLength = 8;
    STATUS("RtlAnsiStringToUnicodeString wants room for the terminator", RtlAnsiStringToUnicodeString(&wide, &text, FALSE),
           STATUS_BUFFER_OVERFLOW);
    wide.Buffer = NULL;
    STATUS("RtlAnsiStringToUnicodeString allocates when asked", RtlAnsiStringToUnicodeString(&wide, &text, TRUE), STATUS_SUCCESS);
    CHECK("just what it needs", wide.Length == 8 && wide.MaximumLength == 10 && SameWide(wide.Buffer, L"text"));
    RtlFreeUnicodeString(&wide);
    STATUS("RtlAnsiStringToUnicodeString converts an empty string", RtlAnsiStringToUnicodeString(&wide, &none, TRUE), STATUS_SUCCESS);
    CHECK("into a terminator", wide.Length == 0 && wide.MaximumLength == 2 && wide.Buffer && !wide.Buffer[0]);
    RtlFreeUnicodeString(&wide);

    STATUS("RtlOemStringToUnicodeString allocates when asked", RtlOemStringToUnicodeString(&wide, &text, TRUE), STATUS_SUCCESS);
    CHECK("and terminates", wide.Length == 8 && wide.MaximumLength == 10 && SameWide(wide.Buffer, L"text"));
    RtlFreeUnicodeString(&wide);
    STATUS("RtlOemStringToCountedUnicodeString converts", RtlOemStringToCountedUnicodeString(&wide, &text, TRUE), STATUS_SUCCESS);
    CHECK("without a terminator", wide.Length == 8 && wide.MaximumLength == 8 && HoldsWide(&wide, L"text"));
    RtlFreeUnicodeString(&wide);

    EQUAL("RtlxAnsiStringToUnicodeSize counts the terminator", RtlxAnsiStringToUnicodeSize(&text), 10);
    EQUAL("RtlAnsiStringToUnicodeSize counts like it", RtlAnsiStringToUnicodeSize(&text), 10);
    EQUAL("RtlAnsiCharToUnicodeChar gives a character", RtlAnsiCharToUnicodeChar(&at), 'a');
    CHECK("and goes on to the next", at == letters + 1);
}

static void ToNarrow(void)
{
    char room[8];
    STRING text = {0, sizeof room, room};
    UNICODE_STRING wide = WIDE(L"abcd"), strange = WIDE(L"a\x4E00z"), mixed = WIDE(L"aBz\x00E9");

    STATUS("RtlUnicodeStringToAnsiString converts", RtlUnicodeStringToAnsiString(&text, &wide, FALSE), STATUS_SUCCESS);
    CHECK("and terminates, outside the narrow length", text.Length == 4 && SameNarrow(room, "abcd"));
    text.MaximumLength = 4;
    STATUS("RtlUnicodeStringToAnsiString wants room for the terminator", RtlUnicodeStringToAnsiString(&text, &wide, FALSE),
           STATUS_BUFFER_OVERFLOW);
    text.MaximumLength = sizeof room;
    RtlUnicodeStringToAnsiString(&text, &strange, FALSE);
    CHECK("what the code page lacks becomes its default character", SameNarrow(room, "a?z"));
    STATUS("RtlUnicodeStringToAnsiString allocates when asked", RtlUnicodeStringToAnsiString(&text, &wide, TRUE), STATUS_SUCCESS);
    CHECK("exactly enough", text.Length == 4 && text.MaximumLength == 5 && SameNarrow(text.Buffer, "abcd"));
    RtlFreeAnsiString(&text);
    STATUS("RtlUnicodeStringToOemString allocates when asked", RtlUnicodeStringToOemString(&text, &wide, TRUE), STATUS_SUCCESS);
    CHECK("a terminated OEM string", text.Length == 4 && text.MaximumLength == 5 && SameNarrow(text.Buffer, "abcd"));
    RtlFreeOemString(&text);
    STATUS("RtlUnicodeStringToCountedOemString converts", RtlUnicodeStringToCountedOemString(&text, &wide, TRUE), STATUS_SUCCESS);
    CHECK("without a terminator of its own", text.Length == 4 && text.MaximumLength == 4 && HoldsNarrow(&text, "abcd"));
    RtlFreeOemString(&text);
    STATUS("RtlUpcaseUnicodeStringToAnsiString converts", RtlUpcaseUnicodeStringToAnsiString(&text, &wide, TRUE), STATUS_SUCCESS);
    CHECK("in upper case", SameNarrow(text.Buffer, "ABCD"));
    RtlFreeAnsiString(&text);
    STATUS("RtlUpcaseUnicodeStringToOemString converts", RtlUpcaseUnicodeStringToOemString(&text, &wide, TRUE), STATUS_SUCCESS);
    CHECK("in upper case and terminated", SameNarrow(text.Buffer, "ABCD") && text.MaximumLength == 5);
    RtlFreeOemString(&text);
    STATUS("RtlUpcaseUnicodeStringToCountedOemString converts", RtlUpcaseUnicodeStringToCountedOemString(&text, &wide, TRUE),
           STATUS_SUCCESS);
    CHECK("in upper case and counted", HoldsNarrow(&text, "ABCD") && text.MaximumLength == 4);
    RtlFreeOemString(&text);

    EQUAL("RtlxUnicodeStringToAnsiSize counts the terminator", RtlxUnicodeStringToAnsiSize(&wide), 5);
    EQUAL("RtlUnicodeStringToAnsiSize counts like it", RtlUnicodeStringToAnsiSize(&wide), 5);
    EQUAL("RtlxUnicodeStringToOemSize counts the terminator", RtlxUnicodeStringToOemSize(&mixed), 5);
}

/* The …N functions: counted, cut, never terminated. */
static void Counted(void)
{
    WCHAR wide[8];
    char text[8];
    ULONG bytes = 0;

    Fill(wide, sizeof wide, '.');
    STATUS("RtlMultiByteToUnicodeN converts", RtlMultiByteToUnicodeN(wide, sizeof wide, &bytes, "abc", 3), STATUS_SUCCESS);
    CHECK("and counts bytes", bytes == 6 && wide[0] == 'a' && wide[2] == 'c');
    EQUAL("and does not terminate", wide[3], 0x2E2E);
    Fill(wide, sizeof wide, '.');
    RtlMultiByteToUnicodeN(wide, 4, &bytes, "abc", 3);
    CHECK("RtlMultiByteToUnicodeN cuts what has no room", bytes == 4 && wide[1] == 'b' && wide[2] == 0x2E2E);
    STATUS("RtlMultiByteToUnicodeN does without a count", RtlMultiByteToUnicodeN(wide, 4, NULL, "xy", 2), STATUS_SUCCESS);
    Fill(text, sizeof text, '.');
    STATUS("RtlUnicodeToMultiByteN converts", RtlUnicodeToMultiByteN(text, sizeof text, &bytes, L"abc", 6), STATUS_SUCCESS);
    CHECK("and counts narrow bytes", bytes == 3 && text[0] == 'a' && text[2] == 'c' && text[3] == '.');
    Fill(text, sizeof text, '.');
    RtlUnicodeToMultiByteN(text, 2, &bytes, L"abc", 6);
    CHECK("RtlUnicodeToMultiByteN cuts what has no room", bytes == 2 && text[1] == 'b' && text[2] == '.');
    RtlUpcaseUnicodeToMultiByteN(text, sizeof text, &bytes, L"aZ1", 6);
    CHECK("RtlUpcaseUnicodeToMultiByteN converts in upper case", bytes == 3 && text[0] == 'A' && text[1] == 'Z' && text[2] == '1');
    STATUS("RtlMultiByteToUnicodeSize succeeds", RtlMultiByteToUnicodeSize(&bytes, "abc", 3), STATUS_SUCCESS);
    EQUAL("with the bytes, without a terminator", bytes, 6);
    STATUS("RtlUnicodeToMultiByteSize succeeds", RtlUnicodeToMultiByteSize(&bytes, L"abc", 6), STATUS_SUCCESS);
    EQUAL("with the narrow bytes", bytes, 3);
    RtlOemToUnicodeN(wide, sizeof wide, &bytes, "oem", 3);
    CHECK("RtlOemToUnicodeN converts", bytes == 6 && wide[0] == 'o' && wide[2] == 'm');
    RtlUnicodeToOemN(text, sizeof text, &bytes, L"\x00E9", 2);
    EQUAL("RtlUnicodeToOemN converts", bytes, 1);
    RtlOemToUnicodeN(wide, sizeof wide, &bytes, text, 1);
    EQUAL("and RtlOemToUnicodeN back", wide[0], 0xE9);
    RtlUpcaseUnicodeToOemN(text, sizeof text, &bytes, L"up", 4);
    CHECK("RtlUpcaseUnicodeToOemN converts in upper case", bytes == 2 && text[0] == 'U' && text[1] == 'P');
    Fill(text, sizeof text, '.');
    RtlUnicodeToOemN(text, 1, &bytes, L"xy", 4);
    CHECK("RtlUnicodeToOemN cuts what has no room", bytes == 1 && text[0] == 'x' && text[1] == '.');
}

static void Case(void)
{
    WCHAR room[6];
    UNICODE_STRING to = {0, sizeof room, room}, from = WIDE(L"a1\x00E9\x03B1\x0434"), capitals = WIDE(L"A1\x00C9\x0391\x0414");

    EQUAL("RtlUpcaseUnicodeChar knows ASCII", RtlUpcaseUnicodeChar('z'), 'Z');
    EQUAL("RtlUpcaseUnicodeChar leaves capitals", RtlUpcaseUnicodeChar('Z'), 'Z');
    EQUAL("RtlUpcaseUnicodeChar knows Latin-1", RtlUpcaseUnicodeChar(0xE9), 0xC9);
    EQUAL("RtlUpcaseUnicodeChar leaves the division sign", RtlUpcaseUnicodeChar(0xF7), 0xF7);
    EQUAL("RtlUpcaseUnicodeChar finds the capital outside Latin-1", RtlUpcaseUnicodeChar(0xFF), 0x178);
    EQUAL("RtlUpcaseUnicodeChar knows Greek", RtlUpcaseUnicodeChar(0x3B1), 0x391);
    EQUAL("RtlUpcaseUnicodeChar knows Cyrillic", RtlUpcaseUnicodeChar(0x44F), 0x42F);
    EQUAL("RtlUpcaseUnicodeChar leaves sharp s", RtlUpcaseUnicodeChar(0xDF), 0xDF);
    EQUAL("RtlUpcaseUnicodeChar leaves dotless i", RtlUpcaseUnicodeChar(0x131), 0x131);
    EQUAL("RtlUpcaseUnicodeChar leaves long s", RtlUpcaseUnicodeChar(0x17F), 0x17F);
    EQUAL("RtlUpcaseUnicodeChar leaves the micro sign", RtlUpcaseUnicodeChar(0xB5), 0xB5);
    EQUAL("RtlUpcaseUnicodeChar leaves final sigma", RtlUpcaseUnicodeChar(0x3C2), 0x3C2);
    EQUAL("RtlUpcaseUnicodeChar leaves what has no case", RtlUpcaseUnicodeChar(0x4E00), 0x4E00);
    EQUAL("RtlDowncaseUnicodeChar knows ASCII", RtlDowncaseUnicodeChar('Q'), 'q');
    EQUAL("RtlDowncaseUnicodeChar knows Latin-1", RtlDowncaseUnicodeChar(0xC4), 0xE4);
    EQUAL("RtlDowncaseUnicodeChar knows Cyrillic", RtlDowncaseUnicodeChar(0x410), 0x430);
    EQUAL("RtlDowncaseUnicodeChar leaves the kelvin sign", RtlDowncaseUnicodeChar(0x212A), 0x212A);

    STATUS("RtlUpcaseUnicodeString converts", RtlUpcaseUnicodeString(&to, &from, FALSE), STATUS_SUCCESS);
    CHECK("every letter", HoldsWide(&to, L"A1\x00C9\x0391\x0414"));
    to.MaximumLength = 10;
    STATUS("RtlUpcaseUnicodeString needs no room for a terminator", RtlUpcaseUnicodeString(&to, &from, FALSE), STATUS_SUCCESS);
    to.MaximumLength = 8;
    STATUS("RtlUpcaseUnicodeString refuses what has no room", RtlUpcaseUnicodeString(&to, &from, FALSE), STATUS_BUFFER_OVERFLOW);
    STATUS("RtlUpcaseUnicodeString allocates when asked", RtlUpcaseUnicodeString(&to, &from, TRUE), STATUS_SUCCESS);
    CHECK("as much as the source is long", to.Length == 10 && to.MaximumLength == 10 && HoldsWide(&to, capitals.Buffer));
    STATUS("RtlUpcaseUnicodeString takes one string as both", RtlUpcaseUnicodeString(&to, &to, FALSE), STATUS_SUCCESS);
    CHECK("and it is in upper case", HoldsWide(&to, L"A1\x00C9\x0391\x0414") && to.Length == 10);
    RtlFreeUnicodeString(&to);
    STATUS("RtlDowncaseUnicodeString allocates when asked", RtlDowncaseUnicodeString(&to, &capitals, TRUE), STATUS_SUCCESS);
    CHECK("and converts every letter", HoldsWide(&to, L"a1\x00E9\x03B1\x0434"));
    RtlFreeUnicodeString(&to);
}

static void Checks(void)
{
    ToUnicode();
    ToNarrow();
    Counted();
    Case();
}
