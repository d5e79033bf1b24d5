/* Numbers and GUIDs in text: RtlUnicodeStringToInteger, RtlIntegerTo…, RtlStringFromGUID, RtlHashUnicodeString. */
#define FAMILY "numbers"
#include "check.h"
#include "text.h"

/* Of Windows XP. */
NTSYSAPI NTSTATUS NTAPI RtlHashUnicodeString(const UNICODE_STRING *, BOOLEAN, ULONG algorithm, PULONG hash);
NTSYSAPI NTSTATUS NTAPI RtlIntegerToChar(ULONG value, ULONG base, LONG length, char *to);

#define DEFAULT 0
#define X65599 1

static NTSTATUS Read(PCWSTR text, ULONG base, PULONG value)
{
    UNICODE_STRING string;

    *value = 0xDEADBEEF;
    RtlInitUnicodeString(&string, text);
    return RtlUnicodeStringToInteger(&string, base, value);
}

static ULONG Number(PCWSTR text, ULONG base)
{
    ULONG value;

    return NT_SUCCESS(Read(text, base, &value)) ? value : 0xDEADBEEF;
}

static ULONG NarrowNumber(const char *text, ULONG base)
{
    ULONG value = 0xDEADBEEF;

    return NT_SUCCESS(RtlCharToInteger(text, base, &value)) ? value : 0xDEADBEEF;
}

static void Reading(void)
{
    UNICODE_STRING part = {4, 8, (PWSTR)L"1234"};
    ULONG value = 0;

    STATUS("RtlUnicodeStringToInteger knows prefixes", Read(L"  0x1F", 0, &value), STATUS_SUCCESS);
    EQUAL("and reads hexadecimal behind 0x", value, 0x1F);
    EQUAL("0o means base 8", Number(L"0o17", 0), 017);
    EQUAL("0b means base 2", Number(L"0b101", 0), 5);
    EQUAL("no prefix means base 10", Number(L"19", 0), 19);
    EQUAL("a sign negates", Number(L"-12", 10), (ULONG)-12);
    EQUAL("a plus sign does not", Number(L"+12", 10), 12);
    EQUAL("white space in front is skipped", Number(L" \t 7", 10), 7);
    EQUAL("reading stops at what is no digit", Number(L"12ab", 10), 12);
    EQUAL("a digit of a larger base is no digit", Number(L"129", 8), 012);
    EQUAL("hexadecimal digits are of either case", Number(L"aBcD", 16), 0xABCD);
    EQUAL("base 2 reads binary", Number(L"1012", 2), 5);
    EQUAL("a text without a number is 0", Number(L"x", 10), 0);
    EQUAL("the largest number", Number(L"4294967295", 10), 0xFFFFFFFF);
    STATUS("RtlUnicodeStringToInteger refuses other bases", Read(L"1", 7, &value), STATUS_INVALID_PARAMETER);
    EQUAL("and writes nothing", value, 0xDEADBEEF);
    RtlUnicodeStringToInteger(&part, 10, &value);
    EQUAL("RtlUnicodeStringToInteger stops at the length", value, 12);

    EQUAL("RtlCharToInteger reads decimal", NarrowNumber("1234", 10), 1234);
    EQUAL("RtlCharToInteger knows prefixes", NarrowNumber("0x7f", 0), 0x7F);
    EQUAL("RtlCharToInteger knows signs", NarrowNumber(" -3", 0), (ULONG)-3);
    STATUS("RtlCharToInteger refuses other bases", RtlCharToInteger("1", 3, &value), STATUS_INVALID_PARAMETER);
}

static void Writing(void)
{
    WCHAR room[70];
    char narrow[40];
    UNICODE_STRING text = {0, 32, room};

    STATUS("RtlIntegerToUnicodeString writes digits", RtlIntegerToUnicodeString(255, 16, &text), STATUS_SUCCESS);
    CHECK("in capitals", HoldsWide(&text, L"FF"));
    RtlIntegerToUnicodeString(4294967295u, 0, &text);
    CHECK("base 0 is decimal", HoldsWide(&text, L"4294967295"));
    RtlIntegerToUnicodeString(8, 8, &text);
    CHECK("base 8 is octal", HoldsWide(&text, L"10"));
    RtlIntegerToUnicodeString(5, 2, &text);
    CHECK("base 2 is binary", HoldsWide(&text, L"101"));
    RtlIntegerToUnicodeString(0, 10, &text);
    CHECK("zero has a digit", HoldsWide(&text, L"0"));
    STATUS("a base that is none of 2, 8, 10 and 16 is refused", RtlIntegerToUnicodeString(1, 7, &text), STATUS_INVALID_PARAMETER);
    text.MaximumLength = 2;
    STATUS("RtlIntegerToUnicodeString refuses what has no room", RtlIntegerToUnicodeString(255, 10, &text), STATUS_BUFFER_OVERFLOW);
    text.MaximumLength = sizeof room;
    STATUS("RtlInt64ToUnicodeString writes 64 bits", RtlInt64ToUnicodeString(0xFEDCBA9876543210ULL, 16, &text), STATUS_SUCCESS);
    CHECK("all of them", HoldsWide(&text, L"FEDCBA9876543210"));
    RtlInt64ToUnicodeString(18446744073709551615ULL, 10, &text);
    CHECK("in decimal, without a sign", HoldsWide(&text, L"18446744073709551615"));
    text.MaximumLength = 20;
    STATUS("RtlInt64ToUnicodeString refuses what has no room", RtlInt64ToUnicodeString(18446744073709551615ULL, 10, &text),
           STATUS_BUFFER_OVERFLOW);
    STATUS("RtlInt64ToUnicodeString refuses other bases", RtlInt64ToUnicodeString(1, 5, &text), STATUS_INVALID_PARAMETER);

    Fill(narrow, sizeof narrow, '.');
    STATUS("RtlIntegerToChar writes digits", RtlIntegerToChar(0xAB, 16, sizeof narrow, narrow), STATUS_SUCCESS);
    CHECK("and a terminator when there is room", SameNarrow(narrow, "AB"));
    Fill(narrow, sizeof narrow, '.');
    STATUS("RtlIntegerToChar needs room for the digits only", RtlIntegerToChar(123, 10, 3, narrow), STATUS_SUCCESS);
    CHECK("and writes nothing behind it", narrow[0] == '1' && narrow[2] == '3' && narrow[3] == '.');
    STATUS("RtlIntegerToChar refuses what has no room", RtlIntegerToChar(1234, 10, 3, narrow), STATUS_BUFFER_OVERFLOW);
    STATUS("RtlIntegerToChar refuses other bases", RtlIntegerToChar(1, 9, 3, narrow), STATUS_INVALID_PARAMETER);
}

static void Guids(void)
{
    static const GUID guid = {0x6B29FC40, 0xCA47, 0x1067, {0xB3, 0x1D, 0x00, 0xDD, 0x01, 0x06, 0x62, 0xDA}};
    UNICODE_STRING text, lower = WIDE(L"{6b29fc40-ca47-1067-b31d-00dd010662da}"), bare = WIDE(L"6B29FC40-CA47-1067-B31D-00DD010662DA"),
                   short_one = WIDE(L"{6B29FC40-CA47-1067-B31D-00DD010662D}"), wrong = WIDE(L"{6B29FC40-CA47-1067-B31D-00DD010662DG}");
    GUID back;

    STATUS("RtlStringFromGUID allocates the text", RtlStringFromGUID(&guid, &text), STATUS_SUCCESS);
    CHECK("in braces and capitals", HoldsWide(&text, L"{6B29FC40-CA47-1067-B31D-00DD010662DA}"));
    EQUAL("of 38 characters", text.Length, 76);
    Fill(&back, sizeof back, 0);
    STATUS("RtlGUIDFromString reads it back", RtlGUIDFromString(&text, &back), STATUS_SUCCESS);
    CHECK("field by field", back.Data1 == guid.Data1 && back.Data2 == guid.Data2 && back.Data3 == guid.Data3 && back.Data4[0] == 0xB3 &&
                                back.Data4[7] == 0xDA);
    RtlFreeUnicodeString(&text);
    STATUS("RtlGUIDFromString takes small letters", RtlGUIDFromString(&lower, &back), STATUS_SUCCESS);
    STATUS("RtlGUIDFromString wants braces", RtlGUIDFromString(&bare, &back), STATUS_INVALID_PARAMETER);
    STATUS("RtlGUIDFromString wants every digit", RtlGUIDFromString(&short_one, &back), STATUS_INVALID_PARAMETER);
    STATUS("RtlGUIDFromString wants digits", RtlGUIDFromString(&wrong, &back), STATUS_INVALID_PARAMETER);
}

static void Hashes(void)
{
    UNICODE_STRING text = WIDE(L"Test"), other = WIDE(L"TEST");
    ULONG hash = 0, same = 0, i, expected = 0;

    for (i = 0; i < 4; i++)
        expected = expected * 65599 + text.Buffer[i];
    STATUS("RtlHashUnicodeString hashes", RtlHashUnicodeString(&text, FALSE, X65599, &hash), STATUS_SUCCESS);
    EQUAL("x65599 multiplies and adds", hash, expected);
    RtlHashUnicodeString(&text, FALSE, DEFAULT, &same);
    EQUAL("the default is x65599", same, hash);
    RtlHashUnicodeString(&other, FALSE, X65599, &same);
    CHECK("case changes the hash", same != hash);
    RtlHashUnicodeString(&text, TRUE, X65599, &hash);
    RtlHashUnicodeString(&other, TRUE, X65599, &same);
    EQUAL("unless it is ignored", same, hash);
    STATUS("RtlHashUnicodeString refuses other algorithms", RtlHashUnicodeString(&text, FALSE, 2, &hash), STATUS_INVALID_PARAMETER);
}

NTSYSAPI ULONG NTAPI RtlComputeCrc32(ULONG, PVOID, ULONG);
NTSYSAPI NTSTATUS NTAPI ZwAllocateLocallyUniqueId(PLUID);

static void Sums(void)
{
    LUID one, two;
    ULONG half;

    EQUAL("RtlComputeCrc32 of the check string of all descriptions", RtlComputeCrc32(0, "123456789", 9), 0xCBF43926);
    half = RtlComputeCrc32(0, "12345", 5);
    EQUAL("goes on from a part", RtlComputeCrc32(half, "6789", 4), 0xCBF43926);
    EQUAL("nothing adds nothing", RtlComputeCrc32(half, "", 0), half);
    STATUS("ZwAllocateLocallyUniqueId", ZwAllocateLocallyUniqueId(&one), STATUS_SUCCESS);
    ZwAllocateLocallyUniqueId(&two);
    CHECK("gives each once", !RtlEqualLuid(&one, &two));
    CHECK("and none of those that mean something", one.LowPart > 1000 || one.HighPart);
}

static void Checks(void)
{
    Sums();
    Reading();
    Writing();
    Guids();
    Hashes();
}
