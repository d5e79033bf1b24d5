/* Security identifiers, access control lists, security descriptors, and what the system's token grants. */
#define FAMILY "security"
#include "check.h"

/* In no header. */
NTSYSAPI NTSTATUS NTAPI RtlAbsoluteToSelfRelativeSD(PSECURITY_DESCRIPTOR absolute, PSECURITY_DESCRIPTOR relative, PULONG length);
NTKERNELAPI BOOLEAN NTAPI RtlAreAllAccessesGranted(ACCESS_MASK granted, ACCESS_MASK desired);
NTKERNELAPI BOOLEAN NTAPI RtlAreAnyAccessesGranted(ACCESS_MASK granted, ACCESS_MASK desired);

static SID_IDENTIFIER_AUTHORITY NtAuthority = {{0, 0, 0, 0, 0, 5}};
static ULONG Room[40], SystemSid[4], AdministratorsSid[4];

static void Identifiers(void)
{
    WCHAR room[40];
    UNICODE_STRING text = {0, sizeof room, room};
    ULONG copy[8];

    EQUAL("RtlLengthRequiredSid counts a dword for each part", RtlLengthRequiredSid(2), 16);
    STATUS("RtlInitializeSid", RtlInitializeSid((PSID)AdministratorsSid, &NtAuthority, 2), STATUS_SUCCESS);
    *RtlSubAuthoritySid((PSID)AdministratorsSid, 0) = 32;
    *RtlSubAuthoritySid((PSID)AdministratorsSid, 1) = 544;
    RtlInitializeSid((PSID)SystemSid, &NtAuthority, 1);
    *RtlSubAuthoritySid((PSID)SystemSid, 0) = 18;
    EQUAL("RtlLengthSid is that of its parts", RtlLengthSid((PSID)SystemSid), 12);
    CHECK("RtlValidSid of a sound one", RtlValidSid((PSID)SystemSid));
    CHECK("RtlEqualSid of the same", RtlEqualSid((PSID)SystemSid, (PSID)SystemSid));
    CHECK("RtlEqualSid tells apart", !RtlEqualSid((PSID)SystemSid, (PSID)AdministratorsSid));
    STATUS("RtlCopySid refuses a small buffer", RtlCopySid(15, (PSID)copy, (PSID)AdministratorsSid), STATUS_BUFFER_TOO_SMALL);
    STATUS("RtlCopySid copies", RtlCopySid(16, (PSID)copy, (PSID)AdministratorsSid), STATUS_SUCCESS);
    CHECK("and the copy is equal", RtlEqualSid((PSID)copy, (PSID)AdministratorsSid));
    ((PUCHAR)copy)[0] = 2;
    CHECK("RtlValidSid of another revision is FALSE", !RtlValidSid((PSID)copy));
    STATUS("RtlInitializeSid refuses more than 15 parts", RtlInitializeSid((PSID)copy, &NtAuthority, 16), STATUS_INVALID_PARAMETER);
    STATUS("RtlConvertSidToUnicodeString", RtlConvertSidToUnicodeString(&text, (PSID)AdministratorsSid, FALSE), STATUS_SUCCESS);
    CHECK("writes S-1-authority-parts", text.Length == 24 && RtlCompareMemory(room, L"S-1-5-32-544", 24) == 24);
    text.MaximumLength = 10;
    STATUS("RtlConvertSidToUnicodeString refuses what has no room", RtlConvertSidToUnicodeString(&text, (PSID)AdministratorsSid, FALSE),
           STATUS_BUFFER_OVERFLOW);
}

static void Lists(void)
{
    ULONG room[20];
    PACL acl = (PACL)room;
    PVOID ace = NULL;

    STATUS("RtlCreateAcl refuses less than a head", RtlCreateAcl(acl, sizeof(ACL) - 1, ACL_REVISION), STATUS_BUFFER_TOO_SMALL);
    STATUS("RtlCreateAcl refuses an unknown revision", RtlCreateAcl(acl, sizeof room, 9), STATUS_INVALID_PARAMETER);
    STATUS("RtlCreateAcl", RtlCreateAcl(acl, 8 + 20 + 24, ACL_REVISION), STATUS_SUCCESS);
    CHECK("makes an empty list", acl->AceCount == 0 && acl->AclSize == 52 && acl->AclRevision == ACL_REVISION);
    STATUS("RtlAddAccessAllowedAce adds", RtlAddAccessAllowedAce(acl, ACL_REVISION, 0x120089, (PSID)SystemSid), STATUS_SUCCESS);
    STATUS("and another", RtlAddAccessAllowedAce(acl, ACL_REVISION, GENERIC_ALL, (PSID)AdministratorsSid), STATUS_SUCCESS);
    EQUAL("each is counted", acl->AceCount, 2);
    STATUS("RtlAddAccessAllowedAce refuses what has no room", RtlAddAccessAllowedAce(acl, ACL_REVISION, 1, (PSID)SystemSid),
           STATUS_ALLOTTED_SPACE_EXCEEDED);
    STATUS("RtlGetAce finds by number", RtlGetAce(acl, 1, &ace), STATUS_SUCCESS);
    CHECK("an entry holds mask and identifier",
          ((PACCESS_ALLOWED_ACE)ace)->Mask == GENERIC_ALL && RtlEqualSid((PSID) & ((PACCESS_ALLOWED_ACE)ace)->SidStart, (PSID)AdministratorsSid));
    STATUS("RtlGetAce beyond the last", RtlGetAce(acl, 2, &ace), STATUS_INVALID_PARAMETER);
    STATUS("RtlDeleteAce takes one out", RtlDeleteAce(acl, 0), STATUS_SUCCESS);
    RtlGetAce(acl, 0, &ace);
    CHECK("and the others move up", acl->AceCount == 1 && ((PACCESS_ALLOWED_ACE)ace)->Mask == GENERIC_ALL);
}

static void Descriptors(void)
{
    SECURITY_DESCRIPTOR sd;
    UCHAR *relative = (UCHAR *)Room;
    ULONG room[20], length;
    PACL acl = (PACL)room, found = NULL;
    PSID owner = NULL;
    BOOLEAN present = 2, defaulted = 2;

    STATUS("RtlCreateSecurityDescriptor refuses another revision", RtlCreateSecurityDescriptor(&sd, 2), STATUS_UNKNOWN_REVISION);
    STATUS("RtlCreateSecurityDescriptor", RtlCreateSecurityDescriptor(&sd, SECURITY_DESCRIPTOR_REVISION), STATUS_SUCCESS);
    CHECK("a fresh descriptor is valid and empty", RtlValidSecurityDescriptor(&sd) && !sd.Owner && !sd.Dacl && sd.Control == 0);
    EQUAL("RtlLengthSecurityDescriptor of an empty one", RtlLengthSecurityDescriptor(&sd), 20);
    RtlGetDaclSecurityDescriptor(&sd, &present, &found, &defaulted);
    CHECK("a fresh descriptor has no list", !present && !found);
    RtlCreateAcl(acl, 28, ACL_REVISION);
    RtlAddAccessAllowedAce(acl, ACL_REVISION, GENERIC_READ, (PSID)SystemSid);
    STATUS("RtlSetDaclSecurityDescriptor", RtlSetDaclSecurityDescriptor(&sd, TRUE, acl, FALSE), STATUS_SUCCESS);
    STATUS("RtlGetDaclSecurityDescriptor", RtlGetDaclSecurityDescriptor(&sd, &present, &found, &defaulted), STATUS_SUCCESS);
    CHECK("gives the list that was set", present && found == acl && !defaulted);
    CHECK("the control word says that there is one", sd.Control & SE_DACL_PRESENT);
    RtlSetDaclSecurityDescriptor(&sd, TRUE, NULL, TRUE);
    RtlGetDaclSecurityDescriptor(&sd, &present, &found, &defaulted);
    CHECK("a list may be present, NULL and by default", present && !found && defaulted);
    RtlSetDaclSecurityDescriptor(&sd, TRUE, acl, FALSE);
    STATUS("RtlSetOwnerSecurityDescriptor", RtlSetOwnerSecurityDescriptor(&sd, (PSID)SystemSid, FALSE), STATUS_SUCCESS);
    RtlGetOwnerSecurityDescriptor(&sd, &owner, &defaulted);
    CHECK("RtlGetOwnerSecurityDescriptor gives the owner", owner == (PSID)SystemSid && !defaulted);
    EQUAL("RtlLengthSecurityDescriptor counts the parts", RtlLengthSecurityDescriptor(&sd), 20 + 28 + 12);
    length = 59;
    STATUS("RtlAbsoluteToSelfRelativeSD says what it needs", RtlAbsoluteToSelfRelativeSD(&sd, relative, &length), STATUS_BUFFER_TOO_SMALL);
    EQUAL("as the length", length, 60);
    STATUS("RtlAbsoluteToSelfRelativeSD", RtlAbsoluteToSelfRelativeSD(&sd, relative, &length), STATUS_SUCCESS);
    CHECK("its copy is self-relative and valid",
          (((PISECURITY_DESCRIPTOR)(PVOID)relative)->Control & SE_SELF_RELATIVE) && RtlValidSecurityDescriptor(relative));
    RtlGetOwnerSecurityDescriptor(relative, &owner, &defaulted);
    CHECK("and has the same owner inside itself",
          (PUCHAR)owner > (PUCHAR)relative && (PUCHAR)owner < (PUCHAR)relative + 60 && RtlEqualSid(owner, (PSID)SystemSid));
    EQUAL("and the same length", RtlLengthSecurityDescriptor(relative), 60);
    STATUS("a self-relative descriptor cannot be set", RtlSetOwnerSecurityDescriptor(relative, NULL, FALSE), STATUS_INVALID_SECURITY_DESCR);
    STATUS("nor made self-relative again", RtlAbsoluteToSelfRelativeSD(relative, relative, &length), STATUS_BAD_DESCRIPTOR_FORMAT);
}

static void Masks(void)
{
    GENERIC_MAPPING mapping = {0x1, 0x2, 0x4, 0xF};
    ACCESS_MASK mask = GENERIC_READ | GENERIC_EXECUTE | 0x10000;
    LUID a = {5, 1}, b = {5, 2};

    RtlMapGenericMask(&mask, &mapping);
    EQUAL("RtlMapGenericMask replaces what is generic", mask, 0x10005);
    CHECK("RtlAreAllAccessesGranted", RtlAreAllAccessesGranted(0x7, 0x3) && !RtlAreAllAccessesGranted(0x7, 0x9));
    CHECK("RtlAreAnyAccessesGranted", RtlAreAnyAccessesGranted(0x7, 0x9) && !RtlAreAnyAccessesGranted(0x7, 0x8));
    CHECK("RtlEqualLuid looks at both halves", !RtlEqualLuid(&a, &b));
    RtlCopyLuid(&b, &a);
    CHECK("RtlCopyLuid copies both halves", RtlEqualLuid(&a, &b) && b.HighPart == 1);
}

static void Token(void)
{
    SECURITY_SUBJECT_CONTEXT subject = {0};
    GENERIC_MAPPING mapping = {0x1, 0x2, 0x4, 0xF};
    SECURITY_DESCRIPTOR sd;
    PSECURITY_DESCRIPTOR made = NULL, object = NULL;
    SECURITY_INFORMATION information = OWNER_SECURITY_INFORMATION;
    ACCESS_MASK granted = 0;
    NTSTATUS status = 1;
    LUID id = {0, 0}, privilege = {20, 0};
    BOOLEAN allocated = TRUE, defaulted;
    ULONG length, room[40];
    PSID owner = NULL;

    SeCaptureSubjectContext(&subject);
    CHECK("SeCaptureSubjectContext gives a primary token and no client", subject.PrimaryToken && !subject.ClientToken);
    EQUAL("SeTokenType of it is primary", SeTokenType(subject.PrimaryToken), TokenPrimary);
    STATUS("SeQueryAuthenticationIdToken", SeQueryAuthenticationIdToken(subject.PrimaryToken, &id), STATUS_SUCCESS);
    CHECK("says that it is the system's", id.LowPart == 0x3E7 && id.HighPart == 0);
    CHECK("SeTokenIsAdmin of the system", SeTokenIsAdmin(subject.PrimaryToken));
    CHECK("SeTokenIsRestricted is not", !SeTokenIsRestricted(subject.PrimaryToken));
    CHECK("SeSinglePrivilegeCheck: the system holds every privilege", SeSinglePrivilegeCheck(privilege, UserMode));
    RtlCreateSecurityDescriptor(&sd, SECURITY_DESCRIPTOR_REVISION);
    CHECK("SeAccessCheck grants the system what it asks",
          SeAccessCheck(&sd, &subject, FALSE, GENERIC_READ | 0x8, 0x10, NULL, &mapping, UserMode, &granted, &status));
    EQUAL("with generic rights mapped and earlier ones kept", granted, 0x19);
    STATUS("and says so", status, STATUS_SUCCESS);
    SeAccessCheck(&sd, &subject, FALSE, MAXIMUM_ALLOWED, 0, NULL, &mapping, UserMode, &granted, &status);
    EQUAL("SeAccessCheck: the most that can be had is all", granted & 0xF, 0xF);
    RtlSetOwnerSecurityDescriptor(&sd, (PSID)SystemSid, FALSE);
    STATUS("SeAssignSecurity makes a descriptor", SeAssignSecurity(NULL, &sd, &made, FALSE, &subject, &mapping, PagedPool), STATUS_SUCCESS);
    CHECK("that is self-relative and valid", made && (((PISECURITY_DESCRIPTOR)made)->Control & SE_SELF_RELATIVE) && RtlValidSecurityDescriptor(made));
    length = 0;
    STATUS("SeQuerySecurityDescriptorInfo says what it needs", SeQuerySecurityDescriptorInfo(&information, room, &length, &made),
           STATUS_BUFFER_TOO_SMALL);
    EQUAL("for head and owner", length, 32);
    STATUS("SeQuerySecurityDescriptorInfo", SeQuerySecurityDescriptorInfo(&information, room, &length, &made), STATUS_SUCCESS);
    RtlGetOwnerSecurityDescriptor(room, &owner, &defaulted);
    CHECK("gives the owner", owner && RtlEqualSid(owner, (PSID)SystemSid));
    RtlSetOwnerSecurityDescriptor(&sd, (PSID)AdministratorsSid, FALSE);
    object = made;
    STATUS("SeSetSecurityDescriptorInfo", SeSetSecurityDescriptorInfo(NULL, &information, &sd, &object, PagedPool, &mapping), STATUS_SUCCESS);
    RtlGetOwnerSecurityDescriptor(object, &owner, &defaulted);
    CHECK("changes the owner in a descriptor of its own", object != made && RtlEqualSid(owner, (PSID)AdministratorsSid));
    if (object != made)
        ExFreePool(made);
    STATUS("SeDeassignSecurity frees", SeDeassignSecurity(&object), STATUS_SUCCESS);
    CHECK("and forgets", !object);
    object = &sd;
    STATUS("ObGetObjectSecurity", ObGetObjectSecurity(TheDriver, &object, &allocated), STATUS_SUCCESS);
    CHECK("gives NULL for an object without a descriptor", !object && !allocated);
    ObReleaseObjectSecurity(object, allocated);
    SeReleaseSubjectContext(&subject);
    CHECK("SeReleaseSubjectContext takes the token back", !subject.PrimaryToken);
}

static void Impersonation(void)
{
    SECURITY_QUALITY_OF_SERVICE quality = {sizeof quality, SecurityImpersonation, SECURITY_STATIC_TRACKING, FALSE};
    SECURITY_CLIENT_CONTEXT client;

    RtlZeroMemory(&client, sizeof client);
    STATUS("SeCreateClientSecurity", SeCreateClientSecurity(PsGetCurrentThread(), &quality, FALSE, &client), STATUS_SUCCESS);
    CHECK("gives the client's token and how it may be used",
          client.ClientToken && client.SecurityQos.ImpersonationLevel == SecurityImpersonation && !client.ServerIsRemote);
    STATUS("SeImpersonateClientEx", SeImpersonateClientEx(&client, NULL), STATUS_SUCCESS);
    SeImpersonateClient(&client, NULL);
    CHECK("the system impersonating itself stays primary", SeTokenType(client.ClientToken) == TokenPrimary);
}

static void Checks(void)
{
    Identifiers();
    Lists();
    Descriptors();
    Masks();
    Token();
    Impersonation();
}
