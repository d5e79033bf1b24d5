/* What a driver sees of the system's version; run under each `NtVersion=`. */
#define FAMILY "versions"
#undef _WIN32_WINNT
#define _WIN32_WINNT 0x0502
#include "check.h"

NTSYSAPI ULONGLONG NTAPI VerSetConditionMask(ULONGLONG mask, ULONG types, UCHAR condition);

static ULONG Major, Minor, Build;

static BOOLEAN Exported(PCWSTR name)
{
    UNICODE_STRING string;

    RtlInitUnicodeString(&string, name);
    return MmGetSystemRoutineAddress(&string) != NULL;
}

/* The variable, which the import libraries do not have. */
static ULONG BuildNumber(void)
{
    UNICODE_STRING string;
    PULONG at;

    RtlInitUnicodeString(&string, L"NtBuildNumber");
    at = MmGetSystemRoutineAddress(&string);
    return at ? *at : 0;
}

static BOOLEAN AtLeast(ULONG major, ULONG minor)
{
    return Major > major || (Major == major && Minor >= minor);
}

/* A value of the version's key, as text. */
static BOOLEAN Stored(PCWSTR name, WCHAR *room, USHORT bytes)
{
    static RTL_QUERY_REGISTRY_TABLE table[2];
    UNICODE_STRING text = {0, bytes, room};

    RtlZeroMemory(table, sizeof table);
    table[0].Flags = RTL_QUERY_REGISTRY_DIRECT | RTL_QUERY_REGISTRY_REQUIRED;
    table[0].Name = (PWSTR)name;
    table[0].EntryContext = &text;
    return RtlQueryRegistryValues(RTL_REGISTRY_WINDOWS_NT, NULL, table, NULL, NULL) == STATUS_SUCCESS;
}

static void Numbers(void)
{
    RTL_OSVERSIONINFOW plain = {sizeof plain, 0, 0, 0, 0, {0}};
    RTL_OSVERSIONINFOEXW extended;
    ULONG major = 0, minor = 0, build = 0, stored = 0;
    WCHAR room[16];
    UNICODE_STRING text = {0, sizeof room, room};

    PsGetVersion(&Major, &Minor, &Build, NULL);
    DbgPrint("version: %u.%u.%u\n", Major, Minor, Build);
    CHECK("PsGetVersion says free or checked", PsGetVersion(&major, NULL, NULL, NULL) == FALSE && major == Major);
    EQUAL("NtBuildNumber has the build in its low word", BuildNumber() & 0xFFFF, Build);
    EQUAL("and that it is free in its top", BuildNumber() >> 28, 0xF);
    STATUS("RtlGetVersion", RtlGetVersion(&plain), STATUS_SUCCESS);
    CHECK("agrees", plain.dwMajorVersion == Major && plain.dwMinorVersion == Minor && plain.dwBuildNumber == Build);
    EQUAL("and is of NT", plain.dwPlatformId, VER_PLATFORM_WIN32_NT);
    extended.dwOSVersionInfoSize = sizeof extended;
    RtlGetVersion((PRTL_OSVERSIONINFOW)&extended);
    CHECK("the larger structure says a workstation without service packs",
          extended.dwMajorVersion == Major && extended.wProductType == VER_NT_WORKSTATION && extended.wServicePackMajor == 0);
    CHECK("the registry has the build as text", Stored(L"CurrentBuildNumber", room, sizeof room));
    text.Length = (USHORT)(wcslen(room) * 2);
    RtlUnicodeStringToInteger(&text, 10, &stored);
    EQUAL("the same build", stored, Build);
    CHECK("and the version", Stored(L"CurrentVersion", room, sizeof room));
    major = room[0] - '0';
    minor = room[2] - '0';
    CHECK("the same version", room[1] == '.' && major == Major && (minor == Minor || minor * 10 == Minor || (room[3] && minor * 10 + room[3] - '0' == Minor)));
    (void)build;
}

static void Exports(void)
{
    EQUAL("what came with 5.1 is not there before", Exported(L"RtlCaptureStackBackTrace"), AtLeast(5, 1));
    EQUAL("what came with 6.0 is not there", Exported(L"ExAllocatePoolZero"), FALSE);
    CHECK("what was always there is", Exported(L"IoCreateDevice") && Exported(L"KeInitializeDpc"));
}

static void Verifying(void)
{
    RTL_OSVERSIONINFOEXW asked;
    ULONGLONG mask, both;

    RtlZeroMemory(&asked, sizeof asked);
    asked.dwOSVersionInfoSize = sizeof asked;
    asked.dwMajorVersion = Major;
    asked.dwMinorVersion = Minor;
    mask = VerSetConditionMask(0, VER_MAJORVERSION, VER_EQUAL);
    EQUAL("VerSetConditionMask has three bits for each type", mask, VER_EQUAL << 3);
    both = VerSetConditionMask(mask, VER_MINORVERSION, VER_GREATER_EQUAL);
    EQUAL("and adds to what is there", both, (VER_EQUAL << 3) | VER_GREATER_EQUAL);
    STATUS("RtlVerifyVersionInfo of this version", RtlVerifyVersionInfo(&asked, VER_MAJORVERSION | VER_MINORVERSION, both), STATUS_SUCCESS);
    asked.dwMinorVersion++;
    STATUS("of a later one", RtlVerifyVersionInfo(&asked, VER_MAJORVERSION | VER_MINORVERSION, both), STATUS_REVISION_MISMATCH);
    asked.dwMajorVersion--;
    both = VerSetConditionMask(VerSetConditionMask(0, VER_MAJORVERSION, VER_GREATER_EQUAL), VER_MINORVERSION, VER_GREATER_EQUAL);
    STATUS("the minor version counts only when the major is equal", RtlVerifyVersionInfo(&asked, VER_MAJORVERSION | VER_MINORVERSION, both), STATUS_SUCCESS);
    asked.dwBuildNumber = Build + 1;
    STATUS("a build is a number of its own",
           RtlVerifyVersionInfo(&asked, VER_BUILDNUMBER, VerSetConditionMask(0, VER_BUILDNUMBER, VER_LESS)), STATUS_SUCCESS);
    STATUS("no type is a mistake", RtlVerifyVersionInfo(&asked, 0, both), STATUS_INVALID_PARAMETER);
}

static void Checks(void)
{
    Numbers();
    Exports();
    Verifying();
}
