/* The C library: memory, text, characters, numbers, sorting. The printf family is in formats.c. */
#define FAMILY "crt"
#define BREAKS "strcpy_s: src (0x00000000) is NULL"
#include "check.h"
#include "text.h"

#define IMPORT __declspec(dllimport) __cdecl
char *IMPORT _strlwr(char *);
char *IMPORT _strupr(char *);
char *IMPORT _strrev(char *);
char *IMPORT _strset(char *, int);
char *IMPORT _strnset(char *, int, size_t);
int IMPORT _stricmp(const char *, const char *);
int IMPORT _strnicmp(const char *, const char *, size_t);
int IMPORT _wcsicmp(const wchar_t *, const wchar_t *);
int IMPORT _wcsnicmp(const wchar_t *, const wchar_t *, size_t);
wchar_t *IMPORT _wcslwr(wchar_t *);
wchar_t *IMPORT _wcsupr(wchar_t *);
wchar_t *IMPORT _wcsrev(wchar_t *);
wchar_t *IMPORT _wcsnset(wchar_t *, wchar_t, size_t);
int IMPORT _wtoi(const wchar_t *);
long IMPORT _wtol(const wchar_t *);
int IMPORT atoi(const char *);
long IMPORT atol(const char *);
char *IMPORT _itoa(int, char *, int);
wchar_t *IMPORT _itow(int, wchar_t *, int);
unsigned long IMPORT wcstoul(const wchar_t *, wchar_t **, int);
unsigned __int64 IMPORT _strtoui64(const char *, char **, int);
void *IMPORT bsearch(const void *, const void *, size_t, size_t, int(__cdecl *)(const void *, const void *));
void IMPORT qsort(void *, size_t, size_t, int(__cdecl *)(const void *, const void *));
int IMPORT rand(void);
void IMPORT srand(unsigned);
size_t IMPORT mbstowcs(wchar_t *, const char *, size_t);
size_t IMPORT wcstombs(char *, const wchar_t *, size_t);
int IMPORT mbtowc(wchar_t *, const char *, size_t);
int IMPORT wctomb(char *, wchar_t);
int IMPORT isdigit(int);
int IMPORT islower(int);
int IMPORT isprint(int);
int IMPORT isspace(int);
int IMPORT isupper(int);
int IMPORT isxdigit(int);
int IMPORT tolower(int);
int IMPORT toupper(int);
unsigned short IMPORT towlower(unsigned short);
unsigned short IMPORT towupper(unsigned short);
int IMPORT strcpy_s(char *, size_t, const char *);
int IMPORT strcat_s(char *, size_t, const char *);
int IMPORT wcscpy_s(wchar_t *, size_t, const wchar_t *);

static void Memory(void)
{
    char bytes[16] = "0123456789abcde";

    CHECK("memcpy returns the destination", memcpy(bytes + 8, bytes, 4) == bytes + 8);
    CHECK("memcpy copies so many bytes", SameNarrow(bytes, "012345670123cde"));
    memmove(bytes + 2, bytes, 6);
    CHECK("memmove copies upwards over itself", SameNarrow(bytes, "010123450123cde"));
    memmove(bytes, bytes + 2, 6);
    CHECK("memmove copies downwards over itself", SameNarrow(bytes, "012345450123cde"));
    CHECK("memset returns the destination", memset(bytes + 1, 0x178, 2) == bytes + 1);
    CHECK("memset stores the low byte", SameNarrow(bytes, "0xx345450123cde"));
    CHECK("memchr finds the first", memchr(bytes, '4', 16) == bytes + 4);
    CHECK("memchr stops at the count", memchr(bytes, '4', 4) == NULL);
    CHECK("memchr goes on behind a terminator", memchr("a\0b", 'b', 3) != NULL);
}

static void Narrow(void)
{
    char room[16];
    const char *text = "abcabc";

    EQUAL("strlen does not count the terminator", strlen("four"), 4);
    EQUAL("strlen of an empty text is 0", strlen(""), 0);
    CHECK("strcpy returns the destination", strcpy(room, "abc") == room);
    CHECK("strcpy copies the terminator", SameNarrow(room, "abc"));
    strcat(room, "def");
    CHECK("strcat appends", SameNarrow(room, "abcdef"));
    strncat(room, "ghi", 2);
    CHECK("strncat appends so many and terminates", SameNarrow(room, "abcdefgh"));
    Fill(room, sizeof room, '.');
    strncpy(room, "abc", 2);
    CHECK("strncpy does not terminate what is cut", room[1] == 'b' && room[2] == '.');
    strncpy(room, "xy", 6);
    CHECK("strncpy fills the rest with zeros", SameNarrow(room, "xy") && Filled(room + 2, 4, 0) && room[6] == '.');
    CHECK("strcmp is negative for less", strcmp("abc", "abd") < 0);
    CHECK("strcmp is positive for more", strcmp("b", "abd") > 0);
    EQUAL("strcmp is 0 for equals", strcmp("same", "same"), 0);
    CHECK("strcmp puts a prefix first", strcmp("ab", "abc") < 0);
    CHECK("strcmp compares unsigned bytes", strcmp("\x80", "a") > 0);
    EQUAL("strncmp stops at the count", strncmp("abX", "abY", 2), 0);
    CHECK("strncmp compares up to it", strncmp("abX", "abY", 3) < 0);
    EQUAL("strncmp stops at a terminator", strncmp("ab\0x", "ab\0y", 4), 0);
    EQUAL("_stricmp ignores case", _stricmp("MiXed", "mIxED"), 0);
    CHECK("_stricmp compares in lower case", _stricmp("a", "_") > 0 && _stricmp("A", "_") > 0);
    EQUAL("_strnicmp ignores case up to the count", _strnicmp("ABx", "aby", 2), 0);
    CHECK("_strnicmp compares the last", _strnicmp("ABx", "aby", 3) < 0);
    CHECK("strchr finds the first", strchr(text, 'b') == text + 1);
    CHECK("strchr finds the terminator", strchr(text, 0) == text + 6);
    CHECK("strchr gives NULL for what is not there", strchr(text, 'x') == NULL);
    CHECK("strrchr finds the last", strrchr(text, 'b') == text + 4);
    CHECK("strrchr finds the terminator", strrchr(text, 0) == text + 6);
    CHECK("strstr finds the first", strstr(text, "ca") == text + 2);
    CHECK("strstr of an empty text is the text", strstr(text, "") == text);
    CHECK("strstr gives NULL for what is not there", strstr(text, "cb") == NULL);
    EQUAL("strspn counts what is in the set", strspn("aabbc", "ba"), 4);
    strcpy(room, "aBc1");
    CHECK("_strupr changes in place", _strupr(room) == room && SameNarrow(room, "ABC1"));
    CHECK("_strlwr changes in place", _strlwr(room) == room && SameNarrow(room, "abc1"));
    CHECK("_strrev turns round", SameNarrow(_strrev(room), "1cba"));
    CHECK("_strnset sets so many", SameNarrow(_strnset(room, '*', 2), "**ba"));
    CHECK("_strnset stops at the terminator", SameNarrow(_strnset(room, '-', 9), "----"));
    CHECK("_strset sets all", SameNarrow(_strset(room, '+'), "++++"));
    EQUAL("strcpy_s copies what fits", strcpy_s(room, 4, "abc"), 0);
    EQUAL("strcpy_s refuses what does not with ERANGE", strcpy_s(room, 3, "abc"), 34);
    EQUAL("and leaves an empty text", room[0], 0);
    EQUAL("strcpy_s of NULL is EINVAL", strcpy_s(room, 4, NULL), 22);
    strcpy(room, "ab");
    EQUAL("strcat_s refuses what does not fit with ERANGE", strcat_s(room, 4, "cd"), 34);
}

static void Wide(void)
{
    wchar_t room[16];
    const wchar_t *text = L"abcabc";

    EQUAL("wcslen counts characters", wcslen(L"four"), 4);
    CHECK("wcscpy copies", wcscpy(room, L"abc") == room && SameWide(room, L"abc"));
    CHECK("wcscat appends", wcscat(room, L"de") == room && SameWide(room, L"abcde"));
    CHECK("wcsncat appends so many", wcsncat(room, L"fgh", 1) == room && SameWide(room, L"abcdef"));
    Fill(room, sizeof room, '.');
    wcsncpy(room, L"ab", 4);
    CHECK("wcsncpy fills the rest with zeros", SameWide(room, L"ab") && room[3] == 0 && room[4] == 0x2E2E);
    Fill(room, sizeof room, '.');
    wcsncpy(room, L"abc", 2);
    CHECK("wcsncpy does not terminate what is cut", room[1] == 'b' && room[2] == 0x2E2E);
    CHECK("wcscmp orders", wcscmp(L"abc", L"abd") < 0 && wcscmp(L"b", L"abc") > 0);
    EQUAL("wcscmp is 0 for equals", wcscmp(L"x", L"x"), 0);
    CHECK("wcscmp compares unsigned characters", wcscmp(L"\xFF00", L"a") > 0);
    EQUAL("wcsncmp stops at the count", wcsncmp(L"abX", L"abY", 2), 0);
    EQUAL("_wcsicmp ignores case", _wcsicmp(L"MiXed", L"mIxED"), 0);
    CHECK("_wcsicmp tells texts apart", _wcsicmp(L"ab", L"AC") < 0);
    EQUAL("_wcsnicmp ignores case up to the count", _wcsnicmp(L"ABx", L"aby", 2), 0);
    CHECK("wcschr finds the first", wcschr(text, 'b') == text + 1);
    CHECK("wcschr gives NULL for what is not there", wcschr(text, 'x') == NULL);
    CHECK("wcsrchr finds the last", wcsrchr(text, 'b') == text + 4);
    CHECK("wcsstr finds the first", wcsstr(text, L"ca") == text + 2);
    CHECK("wcsstr gives NULL for what is not there", wcsstr(text, L"cb") == NULL);
    EQUAL("wcsspn counts what is in the set", wcsspn(L"aabbc", L"ba"), 4);
    EQUAL("wcscspn counts what is not", wcscspn(L"aabbc", L"cb"), 2);
    wcscpy(room, L"aBc1");
    CHECK("_wcsupr changes in place", _wcsupr(room) == room && SameWide(room, L"ABC1"));
    CHECK("_wcslwr changes in place", _wcslwr(room) == room && SameWide(room, L"abc1"));
    CHECK("_wcsrev turns round", SameWide(_wcsrev(room), L"1cba"));
    CHECK("_wcsnset sets so many", SameWide(_wcsnset(room, '*', 2), L"**ba"));
    EQUAL("wcscpy_s refuses what does not fit with ERANGE", wcscpy_s(room, 3, L"abc"), 34);
}

static void Characters(void)
{
    wchar_t wide[8];
    char narrow[8];

    Fill(wide, sizeof wide, '.');
    EQUAL("mbstowcs counts without the terminator", mbstowcs(wide, "abc", 8), 3);
    CHECK("mbstowcs terminates when there is room", SameWide(wide, L"abc"));
    Fill(wide, sizeof wide, '.');
    EQUAL("mbstowcs stops at the count", mbstowcs(wide, "abc", 2), 2);
    CHECK("and then does not terminate", wide[1] == 'b' && wide[2] == 0x2E2E);
    Fill(narrow, sizeof narrow, '.');
    EQUAL("wcstombs counts bytes without the terminator", wcstombs(narrow, L"abc", 8), 3);
    CHECK("wcstombs terminates when there is room", SameNarrow(narrow, "abc"));
    EQUAL("mbtowc takes a byte", mbtowc(wide, "x", 1), 1);
    EQUAL("and gives its character", wide[0], 'x');
    EQUAL("mbtowc of the terminator is 0", mbtowc(wide, "", 1), 0);
    EQUAL("wctomb gives a byte", wctomb(narrow, 'y'), 1);
    EQUAL("wctomb of what the code page lacks is -1", wctomb(narrow, 0x4E00), (ULONGLONG)-1);
    CHECK("isdigit", isdigit('0') && isdigit('9') && !isdigit('a') && !isdigit('/') && !isdigit(':'));
    CHECK("isxdigit", isxdigit('9') && isxdigit('f') && isxdigit('A') && !isxdigit('g') && !isxdigit('G'));
    CHECK("islower", islower('a') && islower('z') && !islower('A') && !islower('1'));
    CHECK("isupper", isupper('A') && isupper('Z') && !isupper('a') && !isupper('['));
    CHECK("isspace", isspace(' ') && isspace('\t') && isspace('\n') && isspace('\v') && isspace('\f') && isspace('\r') && !isspace('a') && !isspace(0));
    CHECK("isprint", isprint(' ') && isprint('~') && !isprint(0x7F) && !isprint('\n'));
    CHECK("toupper changes small letters only", toupper('a') == 'A' && toupper('A') == 'A' && toupper('{') == '{');
    CHECK("tolower changes capitals only", tolower('Z') == 'z' && tolower('z') == 'z' && tolower('[') == '[');
    CHECK("towupper knows ASCII", towupper('a') == 'A' && towupper('1') == '1');
    CHECK("towlower knows ASCII", towlower('A') == 'a' && towlower('1') == '1');
}

static void Numbers(void)
{
    char narrow[40], *end;
    wchar_t wide[40], *wide_end;
    const char *text = "12xyz";
    const wchar_t *hex = L"0x1Fg";

    EQUAL("atoi reads up to what is no digit", atoi("123abc"), 123);
    EQUAL("atoi skips white space and knows signs", (LONG)atoi(" \t\n-42"), (LONG)-42);
    EQUAL("atoi of no number is 0", atoi("x1"), 0);
    EQUAL("atol reads like it", atol("+77"), 77);
    EQUAL("_wtoi reads wide digits", _wtoi(L" 65 "), 65);
    EQUAL("_wtol reads wide digits with a sign", (LONG)_wtol(L"-65"), (LONG)-65);
    EQUAL("wcstoul with base 0 knows 0x", wcstoul(hex, &wide_end, 0), 0x1F);
    CHECK("wcstoul tells where it stopped", wide_end == hex + 4);
    EQUAL("wcstoul with base 0 knows octal", wcstoul(L"017", NULL, 0), 15);
    EQUAL("wcstoul knows base 36", wcstoul(L"z", NULL, 36), 35);
    EQUAL("wcstoul overflows to the largest", wcstoul(L"99999999999", NULL, 10), 0xFFFFFFFF);
    EQUAL("_strtoui64 reads 64 bits", _strtoui64("12345678901234567890", NULL, 10), 12345678901234567890ULL);
    _strtoui64(text, &end, 10);
    CHECK("_strtoui64 tells where it stopped", end == text + 2);
    CHECK("_itoa returns the text", _itoa(-42, narrow, 10) == narrow && SameNarrow(narrow, "-42"));
    CHECK("_itoa has a sign in base 10 only", SameNarrow(_itoa(-1, narrow, 16), "ffffffff"));
    CHECK("_itoa knows base 2", SameNarrow(_itoa(10, narrow, 2), "1010"));
    CHECK("_itoa of 0", SameNarrow(_itoa(0, narrow, 10), "0"));
    CHECK("_itoa of the least number", SameNarrow(_itoa((int)0x80000000, narrow, 10), "-2147483648"));
    CHECK("_itow writes wide text", SameWide(_itow(255, wide, 16), L"ff"));
}

static int __cdecl Ascending(const void *a, const void *b)
{
    const ULONG x = *(const ULONG *)a, y = *(const ULONG *)b;

    return x < y ? -1 : x > y;
}

static void Sorting(void)
{
    ULONG numbers[100], i, key, disorder = 0, sum = 0, again[3];
    ULONG pairs[3][3] = {{3, 30, 300}, {1, 10, 100}, {2, 20, 200}};

    for (i = 0; i < 100; i++)
        numbers[i] = i * 37 % 101;
    qsort(numbers, 100, sizeof numbers[0], Ascending);
    for (i = 0; i < 100; i++) {
        sum += numbers[i];
        disorder += i && numbers[i - 1] > numbers[i];
    }
    EQUAL("qsort puts in order", disorder, 0);
    EQUAL("qsort keeps every element", sum, 4986);
    qsort(pairs, 3, sizeof pairs[0], Ascending);
    CHECK("qsort moves whole elements", pairs[0][2] == 100 && pairs[1][1] == 20 && pairs[2][0] == 3);
    key = numbers[73];
    CHECK("bsearch finds an element", bsearch(&key, numbers, 100, sizeof numbers[0], Ascending) == &numbers[73]);
    key = 1000;
    CHECK("bsearch gives NULL for what is not there", bsearch(&key, numbers, 100, sizeof numbers[0], Ascending) == NULL);

    srand(1);
    for (i = 0; i < 3; i++)
        again[i] = rand();
    CHECK("rand gives the sequence of the C library for seed 1", again[0] == 41 && again[1] == 18467 && again[2] == 6334);
    srand(1);
    EQUAL("srand starts it again", rand(), again[0]);
    srand(2);
    CHECK("another seed starts another", (ULONG)rand() != again[0]);
    for (key = 0, i = 0; i < 1000; i++)
        key |= rand();
    EQUAL("rand stays within RAND_MAX", key, 0x7FFF);
}

static void Checks(void)
{
    Memory();
    Narrow();
    Wide();
    Characters();
    Numbers();
    Sorting();
}
