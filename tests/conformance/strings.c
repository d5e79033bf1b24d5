/* Counted strings: RtlInit…String, comparing, copying, appending, allocating. */
#define FAMILY "strings"
#include "check.h"
#include "text.h"

NTSYSAPI NTSTATUS NTAPI RtlAppendAsciizToString(PSTRING, PCSZ);
NTSYSAPI BOOLEAN NTAPI RtlPrefixString(const STRING *, const STRING *, BOOLEAN);

/* Of Windows XP. */
#define NULL_TERMINATE 1
#define ALLOCATE_NULL_STRING 2
NTSYSAPI NTSTATUS NTAPI RtlInitUnicodeStringEx(PUNICODE_STRING, PCWSTR);
NTSYSAPI NTSTATUS NTAPI RtlDuplicateUnicodeString(ULONG, const UNICODE_STRING *, PUNICODE_STRING);
NTSYSAPI NTSTATUS NTAPI RtlValidateUnicodeString(ULONG, const UNICODE_STRING *);

#define TAG 0x73747243 /* Crts */
/* Characters of the longest counted string: 0xFFFC bytes, so that the terminator has room. */
#define LONGEST 0x7FFE

static void Initialising(void)
{
    UNICODE_STRING string;
    ANSI_STRING ansi;
    PWSTR text = ExAllocatePoolWithTag(PagedPool, (LONGEST + 2) * sizeof(WCHAR), TAG);
    ULONG i;

    RtlInitUnicodeString(&string, L"abc");
    EQUAL("RtlInitUnicodeString counts bytes without the terminator", string.Length, 6);
    EQUAL("RtlInitUnicodeString counts the terminator as room", string.MaximumLength, 8);
    RtlInitUnicodeString(&string, L"");
    CHECK("RtlInitUnicodeString of an empty text has room for the terminator", string.Length == 0 && string.MaximumLength == 2);
    RtlInitUnicodeString(&string, NULL);
    CHECK("RtlInitUnicodeString of NULL is empty", string.Length == 0 && string.MaximumLength == 0 && !string.Buffer);
    RtlInitAnsiString(&ansi, "abc");
    CHECK("RtlInitAnsiString counts like it", ansi.Length == 3 && ansi.MaximumLength == 4);
    RtlInitAnsiString(&ansi, NULL);
    CHECK("RtlInitAnsiString of NULL is empty", ansi.Length == 0 && ansi.MaximumLength == 0 && !ansi.Buffer);
    RtlInitString(&ansi, "ab");
    CHECK("RtlInitString counts like it, too", ansi.Length == 2 && ansi.MaximumLength == 3);

    if (!CHECK("there is memory for a long text", text != NULL))
        return;
    for (i = 0; i <= LONGEST; i++)
        text[i] = 'x';
    text[LONGEST + 1] = 0;
    STATUS("RtlInitUnicodeStringEx refuses a text that no string can count", RtlInitUnicodeStringEx(&string, text), STATUS_NAME_TOO_LONG);
    text[LONGEST] = 0;
    STATUS("RtlInitUnicodeStringEx takes the longest text", RtlInitUnicodeStringEx(&string, text), STATUS_SUCCESS);
    CHECK("and counts it", string.Length == 0xFFFC && string.MaximumLength == 0xFFFE);
    ExFreePoolWithTag(text, TAG);
    STATUS("RtlInitUnicodeStringEx takes NULL", RtlInitUnicodeStringEx(&string, NULL), STATUS_SUCCESS);
    CHECK("as an empty string", string.Length == 0 && string.MaximumLength == 0 && !string.Buffer);
}

static void Comparing(void)
{
    UNICODE_STRING lower = WIDE(L"case"), upper = WIDE(L"CASE"), longer = WIDE(L"cases"), empty = {0, 0, NULL};
    UNICODE_STRING small = WIDE(L"\x00E4pfel"), capital = WIDE(L"\x00C4PFEL"), other = WIDE(L"cat");
    STRING a = NARROW("case"), b = NARROW("CASE"), c = NARROW("cases");
    UNICODE_STRING part;

    CHECK("RtlEqualUnicodeString tells case apart", !RtlEqualUnicodeString(&lower, &upper, FALSE));
    CHECK("RtlEqualUnicodeString ignores case when asked", RtlEqualUnicodeString(&lower, &upper, TRUE));
    CHECK("RtlEqualUnicodeString ignores case beyond ASCII", RtlEqualUnicodeString(&small, &capital, TRUE));
    CHECK("RtlEqualUnicodeString tells lengths apart", !RtlEqualUnicodeString(&lower, &longer, FALSE));
    part = longer;
    part.Length = 8;
    CHECK("RtlEqualUnicodeString stops at the length", RtlEqualUnicodeString(&lower, &part, FALSE));
    CHECK("RtlCompareUnicodeString orders by code", RtlCompareUnicodeString(&lower, &upper, FALSE) > 0);
    EQUAL("RtlCompareUnicodeString of equals is 0", RtlCompareUnicodeString(&lower, &upper, TRUE), 0);
    CHECK("a prefix is less than what goes on", RtlCompareUnicodeString(&lower, &longer, TRUE) < 0);
    CHECK("and what goes on is more", RtlCompareUnicodeString(&longer, &lower, TRUE) > 0);
    CHECK("the first difference decides", RtlCompareUnicodeString(&other, &longer, FALSE) > 0);
    CHECK("an empty string is less than any other", RtlCompareUnicodeString(&empty, &lower, FALSE) < 0);
    EQUAL("RtlCompareUnicodeString of two empty strings is 0", RtlCompareUnicodeString(&empty, &empty, FALSE), 0);
    CHECK("RtlPrefixUnicodeString finds a prefix", RtlPrefixUnicodeString(&upper, &longer, TRUE));
    CHECK("RtlPrefixUnicodeString is not the other way round", !RtlPrefixUnicodeString(&longer, &upper, TRUE));
    CHECK("RtlPrefixUnicodeString tells case apart", !RtlPrefixUnicodeString(&upper, &longer, FALSE));
    CHECK("a string is its own prefix", RtlPrefixUnicodeString(&lower, &lower, FALSE));
    CHECK("RtlEqualString tells case apart", !RtlEqualString(&a, &b, FALSE));
    CHECK("RtlEqualString ignores case when asked", RtlEqualString(&a, &b, TRUE));
    CHECK("RtlCompareString orders by code", RtlCompareString(&a, &b, FALSE) > 0);
    CHECK("RtlCompareString orders a prefix first", RtlCompareString(&b, &c, TRUE) < 0);
    EQUAL("RtlCompareString of equals is 0", RtlCompareString(&a, &b, TRUE), 0);
    CHECK("RtlPrefixString finds a prefix", RtlPrefixString(&a, &c, FALSE));
    CHECK("RtlPrefixString tells case apart", !RtlPrefixString(&b, &c, FALSE));
}

static void Copying(void)
{
    WCHAR room[4];
    char narrow[6];
    UNICODE_STRING target = {0, sizeof room, room}, source = WIDE(L"abcdef"), more = WIDE(L"x"), empty = {0, 0, NULL};
    STRING to = {0, sizeof narrow, narrow}, from = NARROW("ab");

    RtlCopyUnicodeString(&target, &source);
    EQUAL("RtlCopyUnicodeString cuts what has no room", target.Length, sizeof room);
    CHECK("and leaves the room alone", target.MaximumLength == sizeof room && target.Buffer == room);
    STATUS("RtlAppendUnicodeStringToString refuses what has no room", RtlAppendUnicodeStringToString(&target, &more),
           STATUS_BUFFER_TOO_SMALL);
    EQUAL("and leaves the length alone", target.Length, sizeof room);
    STATUS("RtlAppendUnicodeToString refuses what has no room", RtlAppendUnicodeToString(&target, L"x"), STATUS_BUFFER_TOO_SMALL);
    target.Length = 2;
    STATUS("RtlAppendUnicodeToString appends", RtlAppendUnicodeToString(&target, L"yz"), STATUS_SUCCESS);
    CHECK("behind what is there", target.Length == 6 && room[0] == 'a' && room[1] == 'y' && room[2] == 'z');
    STATUS("RtlAppendUnicodeToString takes NULL", RtlAppendUnicodeToString(&target, NULL), STATUS_SUCCESS);
    EQUAL("and appends nothing", target.Length, 6);
    STATUS("RtlAppendUnicodeStringToString fills the last of the room", RtlAppendUnicodeStringToString(&target, &more), STATUS_SUCCESS);
    CHECK("with the text", target.Length == 8 && room[3] == 'x');
    STATUS("RtlAppendUnicodeStringToString of an empty string needs no room", RtlAppendUnicodeStringToString(&target, &empty),
           STATUS_SUCCESS);
    RtlCopyUnicodeString(&target, NULL);
    EQUAL("RtlCopyUnicodeString of NULL empties the target", target.Length, 0);

    RtlCopyString(&to, &from);
    CHECK("RtlCopyString copies", to.Length == 2 && narrow[0] == 'a' && narrow[1] == 'b');
    STATUS("RtlAppendAsciizToString appends", RtlAppendAsciizToString(&to, "cd"), STATUS_SUCCESS);
    CHECK("behind the narrow text", HoldsNarrow(&to, "abcd"));
    STATUS("RtlAppendStringToString appends", RtlAppendStringToString(&to, &from), STATUS_SUCCESS);
    CHECK("up to the end of the room", HoldsNarrow(&to, "abcdab"));
    STATUS("RtlAppendStringToString refuses what has no room", RtlAppendStringToString(&to, &from), STATUS_BUFFER_TOO_SMALL);
    STATUS("RtlAppendAsciizToString refuses what has no room", RtlAppendAsciizToString(&to, "e"), STATUS_BUFFER_TOO_SMALL);
    CHECK("and nothing is changed by either", HoldsNarrow(&to, "abcdab"));
    STATUS("RtlAppendAsciizToString takes NULL", RtlAppendAsciizToString(&to, NULL), STATUS_SUCCESS);
    to.MaximumLength = 1;
    RtlCopyString(&to, &from);
    EQUAL("RtlCopyString cuts what has no room", to.Length, 1);
    EQUAL("and writes nothing behind the room", narrow[1], 'b');
    RtlCopyString(&to, NULL);
    EQUAL("RtlCopyString of NULL empties the target", to.Length, 0);
}

static void UpperCase(void)
{
    char narrow[8];
    STRING to = {0, 4, narrow}, from = NARROW("a1zZ!x");

    Fill(narrow, sizeof narrow, '.');
    RtlUpperString(&to, &from);
    CHECK("RtlUpperString copies in upper case as far as there is room", HoldsNarrow(&to, "A1ZZ"));
    EQUAL("RtlUpperString writes nothing behind the room", narrow[4], '.');
    EQUAL("RtlUpperChar gives upper case", RtlUpperChar('q'), 'Q');
    EQUAL("RtlUpperChar leaves other characters", RtlUpperChar('['), '[');
}

static void Allocating(void)
{
    UNICODE_STRING string, copy, source = WIDE(L"text"), empty = {0, 0, NULL}, odd = {3, 8, (PWSTR)L"abc"}, over = {6, 4, (PWSTR)L"abc"},
                   nowhere = {2, 2, NULL};
    PCWSTR original = L"original";

    CHECK("RtlCreateUnicodeString copies a text", RtlCreateUnicodeString(&string, original));
    CHECK("with its terminator", SameWide(string.Buffer, original) && string.Buffer != original);
    CHECK("which is counted as room only", string.Length == 16 && string.MaximumLength == 18);
    RtlFreeUnicodeString(&string);
    CHECK("RtlFreeUnicodeString leaves no pointer behind", string.Buffer == NULL);

    source.MaximumLength = source.Length;
    STATUS("RtlDuplicateUnicodeString duplicates", RtlDuplicateUnicodeString(0, &source, &copy), STATUS_SUCCESS);
    CHECK("without room for a terminator that was not asked for", copy.Length == 8 && copy.MaximumLength == 8);
    CHECK("the duplicate has memory of its own", copy.Buffer != source.Buffer && HoldsWide(&copy, L"text"));
    RtlFreeUnicodeString(&copy);
    STATUS("RtlDuplicateUnicodeString terminates when asked",
           RtlDuplicateUnicodeString(NULL_TERMINATE, &source, &copy), STATUS_SUCCESS);
    CHECK("and counts the terminator as room", copy.Length == 8 && copy.MaximumLength == 10 && copy.Buffer[4] == 0);
    RtlFreeUnicodeString(&copy);
    STATUS("RtlDuplicateUnicodeString duplicates an empty string", RtlDuplicateUnicodeString(NULL_TERMINATE, &empty, &copy), STATUS_SUCCESS);
    CHECK("without memory", copy.Length == 0 && copy.MaximumLength == 0 && !copy.Buffer);
    STATUS("RtlDuplicateUnicodeString allocates for an empty string when asked",
           RtlDuplicateUnicodeString(NULL_TERMINATE | ALLOCATE_NULL_STRING, &empty, &copy), STATUS_SUCCESS);
    CHECK("only a terminator", copy.Length == 0 && copy.MaximumLength == 2 && copy.Buffer && copy.Buffer[0] == 0);
    RtlFreeUnicodeString(&copy);
    STATUS("RtlDuplicateUnicodeString refuses unknown flags", RtlDuplicateUnicodeString(8, &source, &copy), STATUS_INVALID_PARAMETER);

    STATUS("RtlValidateUnicodeString takes a valid string", RtlValidateUnicodeString(0, &source), STATUS_SUCCESS);
    STATUS("RtlValidateUnicodeString takes an empty string", RtlValidateUnicodeString(0, &empty), STATUS_SUCCESS);
    STATUS("RtlValidateUnicodeString refuses half characters", RtlValidateUnicodeString(0, &odd), STATUS_INVALID_PARAMETER);
    STATUS("RtlValidateUnicodeString refuses more text than room", RtlValidateUnicodeString(0, &over), STATUS_INVALID_PARAMETER);
    STATUS("RtlValidateUnicodeString refuses text that is nowhere", RtlValidateUnicodeString(0, &nowhere), STATUS_INVALID_PARAMETER);
    STATUS("RtlValidateUnicodeString refuses flags", RtlValidateUnicodeString(1, &source), STATUS_INVALID_PARAMETER);
}

static void Checks(void)
{
    Initialising();
    Comparing();
    Copying();
    UpperCase();
    Allocating();
}
