/* The safe string functions of ntstrsafe.h are a driver's own code, over what the kernel exports for them. */
#define FAMILY "safe_strings"
#include "check.h"
#include "text.h"
#include <ntstrsafe.h>

static void Checks(void)
{
    char narrow[8];
    WCHAR wide[8];
    size_t left = 0, length = 0;
    char *end = NULL;

    STATUS("RtlStringCbPrintfA", RtlStringCbPrintfA(narrow, sizeof narrow, "%s-%d", "ab", 12), STATUS_SUCCESS);
    CHECK("prints and terminates", SameNarrow(narrow, "ab-12"));
    STATUS("RtlStringCbPrintfA tells what has no room", RtlStringCbPrintfA(narrow, sizeof narrow, "%08d", 1), STATUS_BUFFER_OVERFLOW);
    CHECK("cut and terminated", SameNarrow(narrow, "0000000"));
    STATUS("RtlStringCbPrintfA fills its room", RtlStringCbPrintfA(narrow, sizeof narrow, "%07d", 1), STATUS_SUCCESS);
    CHECK("with the last byte for the terminator", SameNarrow(narrow, "0000001"));
    STATUS("RtlStringCchPrintfW", RtlStringCchPrintfW(wide, 8, L"%s-%d", L"ab", 12), STATUS_SUCCESS);
    CHECK("prints wide text and terminates", SameWide(wide, L"ab-12"));
    STATUS("RtlStringCchPrintfW tells what has no room", RtlStringCchPrintfW(wide, 8, L"%08d", 1), STATUS_BUFFER_OVERFLOW);
    CHECK("cut and terminated wide", SameWide(wide, L"0000000"));
    STATUS("RtlStringCbPrintfW counts bytes", RtlStringCbPrintfW(wide, 6, L"%d", 123), STATUS_BUFFER_OVERFLOW);
    CHECK("not characters", SameWide(wide, L"12"));
    STATUS("RtlStringCbPrintfExA", RtlStringCbPrintfExA(narrow, sizeof narrow, &end, &left, 0, "%d", 123), STATUS_SUCCESS);
    CHECK("tells the end and the rest", end == narrow + 3 && left == 5);
    STATUS("RtlStringCbCopyA", RtlStringCbCopyA(narrow, sizeof narrow, "abc"), STATUS_SUCCESS);
    STATUS("RtlStringCbCatA", RtlStringCbCatA(narrow, sizeof narrow, "def"), STATUS_SUCCESS);
    CHECK("append", SameNarrow(narrow, "abcdef"));
    STATUS("RtlStringCbLengthA", RtlStringCbLengthA(narrow, sizeof narrow, &length), STATUS_SUCCESS);
    EQUAL("counts bytes", length, 6);
}
