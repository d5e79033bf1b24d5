/* Memory blocks, byte order, random numbers, identifiers, access lists, versions, Win32 codes. */
#define FAMILY "rtl_misc"
#include "check.h"
#include "text.h"

#undef RtlMoveMemory
#undef RtlFillMemory
#undef RtlZeroMemory
NTSYSAPI VOID NTAPI RtlMoveMemory(PVOID, const VOID *, SIZE_T);
NTSYSAPI VOID NTAPI RtlFillMemory(PVOID, SIZE_T, UCHAR);
NTSYSAPI VOID NTAPI RtlZeroMemory(PVOID, SIZE_T);
NTSYSAPI SIZE_T NTAPI RtlCompareMemoryUlong(PVOID, SIZE_T, ULONG);
NTSYSAPI VOID NTAPI RtlFillMemoryUlong(PVOID, SIZE_T, ULONG);
NTSYSAPI ULONG NTAPI RtlRandomEx(PULONG);
#undef RtlEqualLuid
NTSYSAPI BOOLEAN NTAPI RtlEqualLuid(PLUID, PLUID);
NTSYSAPI PUCHAR NTAPI RtlSubAuthorityCountSid(PSID);
NTSYSAPI BOOLEAN NTAPI RtlAreAllAccessesGranted(ACCESS_MASK, ACCESS_MASK);
NTSYSAPI BOOLEAN NTAPI RtlAreAnyAccessesGranted(ACCESS_MASK, ACCESS_MASK);
USHORT FASTCALL KernelUshortByteSwap(USHORT) __asm__("@RtlUshortByteSwap@4");
ULONG FASTCALL KernelUlongByteSwap(ULONG) __asm__("@RtlUlongByteSwap@4");
ULONGLONG FASTCALL KernelUlonglongByteSwap(ULONGLONG) __asm__("@RtlUlonglongByteSwap@8");

static void Memory(void)
{
    UCHAR bytes[32];
    ULONG words[5] = {7, 7, 7, 8, 7}, i;

    for (i = 0; i < 32; i++)
        bytes[i] = i;
    EQUAL("RtlCompareMemory counts the bytes that are equal", RtlCompareMemory("abcdef", "abcxef", 6), 3);
    EQUAL("RtlCompareMemory of equal blocks is their length", RtlCompareMemory("abcdef", "abcdef", 6), 6);
    EQUAL("RtlCompareMemory of nothing is 0", RtlCompareMemory("a", "a", 0), 0);
    EQUAL("RtlCompareMemoryUlong counts bytes", RtlCompareMemoryUlong(words, sizeof words, 7), 12);
    EQUAL("RtlCompareMemoryUlong of a block that is all the pattern", RtlCompareMemoryUlong(words, 12, 7), 12);
    EQUAL("RtlCompareMemoryUlong of another pattern is 0", RtlCompareMemoryUlong(words, sizeof words, 9), 0);
    RtlMoveMemory(bytes + 1, bytes, 8);
    CHECK("RtlMoveMemory moves upwards over itself", bytes[0] == 0 && bytes[1] == 0 && bytes[8] == 7 && bytes[9] == 9);
    RtlMoveMemory(bytes, bytes + 1, 8);
    CHECK("RtlMoveMemory moves downwards over itself", bytes[0] == 0 && bytes[7] == 7 && bytes[8] == 7);
    RtlFillMemory(bytes + 10, 4, 0xEE);
    CHECK("RtlFillMemory fills so many bytes", bytes[9] == 9 && Filled(bytes + 10, 4, 0xEE) && bytes[14] == 14);
    RtlZeroMemory(bytes + 11, 2);
    CHECK("RtlZeroMemory clears so many bytes", bytes[10] == 0xEE && bytes[11] == 0 && bytes[12] == 0 && bytes[13] == 0xEE);
    RtlFillMemoryUlong(words, 12, 0x12345678);
    CHECK("RtlFillMemoryUlong fills so many bytes with words", words[0] == 0x12345678 && words[2] == 0x12345678 && words[3] == 8);
    EQUAL("RtlUshortByteSwap swaps two bytes", KernelUshortByteSwap(0x1234), 0x3412);
    EQUAL("RtlUlongByteSwap swaps four bytes", KernelUlongByteSwap(0x12345678), 0x78563412);
    EQUAL("RtlUlonglongByteSwap swaps eight bytes", KernelUlonglongByteSwap(0x0123456789ABCDEFULL), 0xEFCDAB8967452301ULL);
}

static void Random(void)
{
    ULONG seed = 1, seed_ex = 1, i, large = 0, ones = 0, same = 0, last = 0, number;

    for (i = 0; i < 1000; i++) {
        number = RtlRandom(&seed);
        large += number > 0x7FFFFFFE;
        ones |= number;
        same += number == last;
        last = number;
    }
    EQUAL("RtlRandom stays below MAXLONG", large, 0);
    EQUAL("RtlRandom uses every bit", ones, 0x7FFFFFFF);
    EQUAL("RtlRandom does not repeat itself at once", same, 0);
    CHECK("RtlRandom changes the seed", seed != 1);
    for (i = 0; i < 1000; i++) {
        number = RtlRandomEx(&seed_ex);
        large += number > 0x7FFFFFFE;
    }
    EQUAL("RtlRandomEx stays below MAXLONG", large, 0);
    CHECK("RtlRandomEx changes the seed", seed_ex != 1);
}

static void Identifiers(void)
{
    SID_IDENTIFIER_AUTHORITY nt = {SECURITY_NT_AUTHORITY};
    ULONG room[8], other[8];
    PSID sid = room, copy = other;
    UNICODE_STRING text;
    LUID a = {1, 2}, b = {0, 0};

    EQUAL("RtlLengthRequiredSid", RtlLengthRequiredSid(2), 16);
    STATUS("RtlInitializeSid", RtlInitializeSid(sid, &nt, 2), STATUS_SUCCESS);
    *RtlSubAuthoritySid(sid, 0) = 32;
    *RtlSubAuthoritySid(sid, 1) = 544;
    EQUAL("RtlSubAuthorityCountSid points to the count", *RtlSubAuthorityCountSid(sid), 2);
    EQUAL("RtlLengthSid", RtlLengthSid(sid), 16);
    CHECK("RtlValidSid takes a valid identifier", RtlValidSid(sid));
    STATUS("RtlCopySid wants room", RtlCopySid(15, copy, sid), STATUS_BUFFER_TOO_SMALL);
    STATUS("RtlCopySid copies", RtlCopySid(sizeof other, copy, sid), STATUS_SUCCESS);
    CHECK("RtlEqualSid of equals", RtlEqualSid(sid, copy));
    *RtlSubAuthoritySid(copy, 1) = 545;
    CHECK("RtlEqualSid of others", !RtlEqualSid(sid, copy));
    STATUS("RtlConvertSidToUnicodeString allocates when asked", RtlConvertSidToUnicodeString(&text, sid, TRUE), STATUS_SUCCESS);
    CHECK("the text of an identifier", HoldsWide(&text, L"S-1-5-32-544"));
    RtlFreeUnicodeString(&text);
    ((PUCHAR)copy)[0] = 2;
    CHECK("RtlValidSid refuses another revision", !RtlValidSid(copy));
    RtlCopyLuid(&b, &a);
    CHECK("RtlCopyLuid copies both parts", b.LowPart == 1 && b.HighPart == 2);
    CHECK("RtlEqualLuid of equals", RtlEqualLuid(&a, &b));
    b.HighPart = 3;
    CHECK("RtlEqualLuid looks at the high part", !RtlEqualLuid(&a, &b));
}

static void AccessLists(void)
{
    SID_IDENTIFIER_AUTHORITY world = {SECURITY_WORLD_SID_AUTHORITY};
    ULONG sid_room[4], acl_room[16];
    PSID sid = sid_room, owner = NULL;
    PACL acl = (PACL)acl_room, dacl = NULL;
    ACCESS_ALLOWED_ACE *ace = NULL;
    SECURITY_DESCRIPTOR descriptor;
    GENERIC_MAPPING mapping = {1, 2, 4, 15};
    ACCESS_MASK mask = GENERIC_READ | GENERIC_WRITE | DELETE;
    BOOLEAN present = FALSE, defaulted = TRUE;

    RtlInitializeSid(sid, &world, 1);
    *RtlSubAuthoritySid(sid, 0) = 0;
    STATUS("RtlCreateAcl wants room for the header", RtlCreateAcl(acl, 4, ACL_REVISION), STATUS_BUFFER_TOO_SMALL);
    STATUS("RtlCreateAcl refuses other revisions", RtlCreateAcl(acl, 32, 9), STATUS_INVALID_PARAMETER);
    STATUS("RtlCreateAcl makes an empty list", RtlCreateAcl(acl, 32, ACL_REVISION), STATUS_SUCCESS);
    CHECK("of that size", acl->AclSize == 32 && acl->AceCount == 0);
    STATUS("RtlAddAccessAllowedAce adds an entry", RtlAddAccessAllowedAce(acl, ACL_REVISION, GENERIC_ALL, sid), STATUS_SUCCESS);
    EQUAL("which is counted", acl->AceCount, 1);
    STATUS("RtlAddAccessAllowedAce refuses what has no room", RtlAddAccessAllowedAce(acl, ACL_REVISION, GENERIC_ALL, sid),
           STATUS_ALLOTTED_SPACE_EXCEEDED);
    STATUS("RtlGetAce gives an entry", RtlGetAce(acl, 0, (PVOID *)&ace), STATUS_SUCCESS);
    CHECK("with its mask and identifier", ace && ace->Mask == GENERIC_ALL && RtlEqualSid(&ace->SidStart, sid));
    STATUS("RtlGetAce ends with the entries", RtlGetAce(acl, 1, (PVOID *)&ace), STATUS_INVALID_PARAMETER);

    STATUS("RtlCreateSecurityDescriptor refuses other revisions", RtlCreateSecurityDescriptor(&descriptor, 7), STATUS_UNKNOWN_REVISION);
    STATUS("RtlCreateSecurityDescriptor makes an empty descriptor",
           RtlCreateSecurityDescriptor(&descriptor, SECURITY_DESCRIPTOR_REVISION), STATUS_SUCCESS);
    CHECK("RtlValidSecurityDescriptor takes it", RtlValidSecurityDescriptor(&descriptor));
    RtlGetDaclSecurityDescriptor(&descriptor, &present, &dacl, &defaulted);
    CHECK("without an access list", !present);
    STATUS("RtlSetDaclSecurityDescriptor", RtlSetDaclSecurityDescriptor(&descriptor, TRUE, acl, FALSE), STATUS_SUCCESS);
    STATUS("RtlGetDaclSecurityDescriptor", RtlGetDaclSecurityDescriptor(&descriptor, &present, &dacl, &defaulted), STATUS_SUCCESS);
    CHECK("gives the list that was set", present && dacl == acl && !defaulted);
    STATUS("RtlSetOwnerSecurityDescriptor", RtlSetOwnerSecurityDescriptor(&descriptor, sid, TRUE), STATUS_SUCCESS);
    STATUS("RtlGetOwnerSecurityDescriptor", RtlGetOwnerSecurityDescriptor(&descriptor, &owner, &defaulted), STATUS_SUCCESS);
    CHECK("gives the owner that was set", owner == sid && defaulted);
    EQUAL("RtlLengthSecurityDescriptor sums its parts", RtlLengthSecurityDescriptor(&descriptor), 20 + 32 + 12);
    STATUS("RtlDeleteAce deletes an entry", RtlDeleteAce(acl, 0), STATUS_SUCCESS);
    EQUAL("and counts it no more", acl->AceCount, 0);

    RtlMapGenericMask(&mask, &mapping);
    EQUAL("RtlMapGenericMask maps generic rights", mask, 3 | DELETE);
    CHECK("RtlAreAllAccessesGranted", RtlAreAllAccessesGranted(7, 5) && !RtlAreAllAccessesGranted(5, 7));
    CHECK("RtlAreAnyAccessesGranted", RtlAreAnyAccessesGranted(4, 6) && !RtlAreAnyAccessesGranted(4, 3));
}

static void Versions(void)
{
    OSVERSIONINFOW version = {.dwOSVersionInfoSize = sizeof version};
    OSVERSIONINFOEXW wanted = {.dwOSVersionInfoSize = sizeof wanted};
    ULONG major = 0, minor = 0, build = 0;
    ULONGLONG condition = 0;

    STATUS("RtlGetVersion succeeds", RtlGetVersion(&version), STATUS_SUCCESS);
    PsGetVersion(&major, &minor, &build, NULL);
    CHECK("RtlGetVersion agrees with PsGetVersion",
          version.dwMajorVersion == major && version.dwMinorVersion == minor && version.dwBuildNumber == build);
    EQUAL("the platform is NT", version.dwPlatformId, 2);
    wanted.dwMajorVersion = major;
    wanted.dwMinorVersion = minor;
    condition = VerSetConditionMask(VerSetConditionMask(0, VER_MAJORVERSION, VER_GREATER_EQUAL), VER_MINORVERSION, VER_GREATER_EQUAL);
    STATUS("RtlVerifyVersionInfo finds its own version", RtlVerifyVersionInfo(&wanted, VER_MAJORVERSION | VER_MINORVERSION, condition),
           STATUS_SUCCESS);
    wanted.dwMajorVersion++;
    STATUS("RtlVerifyVersionInfo refuses a later one", RtlVerifyVersionInfo(&wanted, VER_MAJORVERSION | VER_MINORVERSION, condition),
           STATUS_REVISION_MISMATCH);
}

static void Codes(void)
{
    EQUAL("STATUS_SUCCESS is ERROR_SUCCESS", RtlNtStatusToDosError(STATUS_SUCCESS), 0);
    EQUAL("STATUS_NOT_IMPLEMENTED is ERROR_INVALID_FUNCTION", RtlNtStatusToDosError(STATUS_NOT_IMPLEMENTED), 1);
    EQUAL("STATUS_INVALID_DEVICE_REQUEST is ERROR_INVALID_FUNCTION", RtlNtStatusToDosError(STATUS_INVALID_DEVICE_REQUEST), 1);
    EQUAL("STATUS_OBJECT_NAME_NOT_FOUND is ERROR_FILE_NOT_FOUND", RtlNtStatusToDosError(STATUS_OBJECT_NAME_NOT_FOUND), 2);
    EQUAL("STATUS_OBJECT_PATH_NOT_FOUND is ERROR_PATH_NOT_FOUND", RtlNtStatusToDosError(STATUS_OBJECT_PATH_NOT_FOUND), 3);
    EQUAL("STATUS_ACCESS_DENIED is ERROR_ACCESS_DENIED", RtlNtStatusToDosError(STATUS_ACCESS_DENIED), 5);
    EQUAL("STATUS_INVALID_HANDLE is ERROR_INVALID_HANDLE", RtlNtStatusToDosError(STATUS_INVALID_HANDLE), 6);
    EQUAL("STATUS_NO_MEMORY is ERROR_NOT_ENOUGH_MEMORY", RtlNtStatusToDosError(STATUS_NO_MEMORY), 8);
    EQUAL("STATUS_DEVICE_NOT_READY is ERROR_NOT_READY", RtlNtStatusToDosError(STATUS_DEVICE_NOT_READY), 21);
    EQUAL("STATUS_UNSUCCESSFUL is ERROR_GEN_FAILURE", RtlNtStatusToDosError(STATUS_UNSUCCESSFUL), 31);
    EQUAL("STATUS_SHARING_VIOLATION is ERROR_SHARING_VIOLATION", RtlNtStatusToDosError(STATUS_SHARING_VIOLATION), 32);
    EQUAL("STATUS_END_OF_FILE is ERROR_HANDLE_EOF", RtlNtStatusToDosError(STATUS_END_OF_FILE), 38);
    EQUAL("STATUS_NOT_SUPPORTED is ERROR_NOT_SUPPORTED", RtlNtStatusToDosError(STATUS_NOT_SUPPORTED), 50);
    EQUAL("STATUS_INVALID_PARAMETER is ERROR_INVALID_PARAMETER", RtlNtStatusToDosError(STATUS_INVALID_PARAMETER), 87);
    EQUAL("STATUS_BUFFER_TOO_SMALL is ERROR_INSUFFICIENT_BUFFER", RtlNtStatusToDosError(STATUS_BUFFER_TOO_SMALL), 122);
    EQUAL("STATUS_BUFFER_OVERFLOW is ERROR_MORE_DATA", RtlNtStatusToDosError(STATUS_BUFFER_OVERFLOW), 234);
    EQUAL("STATUS_NO_MORE_ENTRIES is ERROR_NO_MORE_ITEMS", RtlNtStatusToDosError(STATUS_NO_MORE_ENTRIES), 259);
    EQUAL("STATUS_CANCELLED is ERROR_OPERATION_ABORTED", RtlNtStatusToDosError(STATUS_CANCELLED), 995);
    EQUAL("STATUS_PENDING is ERROR_IO_PENDING", RtlNtStatusToDosError(STATUS_PENDING), 997);
    EQUAL("STATUS_DEVICE_NOT_CONNECTED is ERROR_DEVICE_NOT_CONNECTED", RtlNtStatusToDosError(STATUS_DEVICE_NOT_CONNECTED), 1167);
    EQUAL("STATUS_INSUFFICIENT_RESOURCES is ERROR_NO_SYSTEM_RESOURCES", RtlNtStatusToDosError(STATUS_INSUFFICIENT_RESOURCES), 1450);
    EQUAL("a status of facility 7 carries its Win32 code", RtlNtStatusToDosError(0xC0070057), 0x57);
    EQUAL("an application's status stays as it is", RtlNtStatusToDosError(0xE0001234), 0xE0001234);
    EQUAL("a status without a code is ERROR_MR_MID_NOT_FOUND", RtlNtStatusToDosError(0xC000FFFE), 317);
}

static void Checks(void)
{
    Memory();
    Random();
    Identifiers();
    AccessLists();
    Versions();
    Codes();
}
