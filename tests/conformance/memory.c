/* Memory with a place: contiguous, device, physical; sections and virtual memory; looking routines up. */
#define FAMILY "memory"
#define BREAKS "handle: ZwMapViewOfSection: section_handle (0x00007ffc) is no handle"
#include "check.h"

NTSYSAPI NTSTATUS NTAPI ZwAllocateVirtualMemory(HANDLE, PVOID *, ULONG_PTR, PSIZE_T, ULONG, ULONG);
NTSYSAPI NTSTATUS NTAPI ZwFreeVirtualMemory(HANDLE, PVOID *, PSIZE_T, ULONG);

#define PROCESS ((HANDLE)-1)

static void Physical(void)
{
    PHYSICAL_ADDRESS highest, boundary, zero;
    UCHAR *block, *page;
    BOOLEAN contiguous = TRUE;
    ULONG i;

    zero.QuadPart = 0;
    highest.QuadPart = 0x00FFFFFF;
    block = MmAllocateContiguousMemory(4 * PAGE_SIZE, highest);
    CHECK("MmAllocateContiguousMemory gives memory", block != NULL);
    CHECK("below the limit", MmGetPhysicalAddress(block).QuadPart + 4 * PAGE_SIZE - 1 <= highest.QuadPart);
    for (i = 1; i < 4; i++)
        contiguous &= MmGetPhysicalAddress(block + i * PAGE_SIZE).QuadPart == MmGetPhysicalAddress(block).QuadPart + i * PAGE_SIZE;
    CHECK("in one piece", contiguous);
    CHECK("from a page on", ((ULONG)block & (PAGE_SIZE - 1)) == 0);
    EQUAL("MmGetPhysicalAddress keeps the offset", MmGetPhysicalAddress(block + 123).LowPart & (PAGE_SIZE - 1), 123);
    MmFreeContiguousMemory(block);
    highest.QuadPart = 0xFFFFFFFF;
    boundary.QuadPart = 0x10000;
    block = MmAllocateContiguousMemorySpecifyCache(2 * PAGE_SIZE, zero, highest, boundary, MmNonCached);
    CHECK("MmAllocateContiguousMemorySpecifyCache crosses no boundary",
          block && MmGetPhysicalAddress(block).QuadPart / 0x10000 == (MmGetPhysicalAddress(block).QuadPart + 2 * PAGE_SIZE - 1) / 0x10000);
    MmFreeContiguousMemorySpecifyCache(block, 2 * PAGE_SIZE, MmNonCached);
    highest.QuadPart = 0xFFF;
    CHECK("what there is not below the limit is NULL", !MmAllocateContiguousMemory(4 * PAGE_SIZE, highest));
    page = MmAllocateNonCachedMemory(100);
    CHECK("MmAllocateNonCachedMemory gives whole pages", page && ((ULONG)page & (PAGE_SIZE - 1)) == 0);
    page[PAGE_SIZE - 1] = 1;
    MmFreeNonCachedMemory(page, 100);
}

static void Valid(void)
{
    UCHAR local = 0, *block = ExAllocatePool(NonPagedPool, 8);

    CHECK("MmIsAddressValid of the stack and the pool", MmIsAddressValid(&local) && MmIsAddressValid(block));
    CHECK("MmIsAddressValid of nothing is FALSE", !MmIsAddressValid(NULL) && !MmIsAddressValid((PVOID)0x00000010));
    CHECK("MmHighestUserAddress is below the system's half", MmHighestUserAddress == (PVOID)0x7FFEFFFF);
    CHECK("MmSystemRangeStart is the system's half", MmSystemRangeStart == (PVOID)0x80000000);
    EQUAL("MmUserProbeAddress lies between", MmUserProbeAddress, 0x7FFF0000);
    ExFreePool(block);
}

static void Device(void)
{
    PHYSICAL_ADDRESS rom;
    UCHAR *bios, *again;

    rom.QuadPart = 0xFFFF0;
    bios = MmMapIoSpace(rom, 16, MmNonCached);
    CHECK("MmMapIoSpace maps the BIOS", bios != NULL);
    CHECK("and its first instruction is a far jump", bios[0] == 0xEA);
    EQUAL("with the offset in the page kept", (ULONG)bios & (PAGE_SIZE - 1), 0xFF0);
    EQUAL("MmGetPhysicalAddress of a view is what it shows", MmGetPhysicalAddress(bios).QuadPart, 0xFFFF0);
    MmUnmapIoSpace(bios, 16);
    again = MmMapIoSpace(rom, 16, MmNonCached);
    CHECK("what was unmapped can be mapped again", again && again[0] == 0xEA);
    MmUnmapIoSpace(again, 16);
}

static void Routines(void)
{
    UNICODE_STRING name;
    NTSTATUS (NTAPI *upcase)(PUNICODE_STRING, PUNICODE_STRING, BOOLEAN);
    WCHAR room[4];
    UNICODE_STRING to = {0, sizeof room, room}, from;

    RtlInitUnicodeString(&name, L"RtlUpcaseUnicodeString");
    upcase = MmGetSystemRoutineAddress(&name);
    RtlInitUnicodeString(&from, L"ab");
    CHECK("MmGetSystemRoutineAddress finds what works", upcase && upcase(&to, &from, FALSE) == STATUS_SUCCESS && room[1] == 'B');
    RtlInitUnicodeString(&name, L"KeStallExecutionProcessor");
    CHECK("and routines of the HAL", MmGetSystemRoutineAddress(&name) != NULL);
    RtlInitUnicodeString(&name, L"NoSuchRoutine");
    CHECK("MmGetSystemRoutineAddress of nothing is NULL", !MmGetSystemRoutineAddress(&name));
    RtlInitUnicodeString(&name, L"rtlupcaseunicodestring");
    CHECK("names are compared with case", !MmGetSystemRoutineAddress(&name));
}

static void Virtual(void)
{
    PVOID base = NULL, inner;
    SIZE_T size = PAGE_SIZE + 1;

    STATUS("ZwAllocateVirtualMemory reserves and commits", ZwAllocateVirtualMemory(PROCESS, &base, 0, &size, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE),
           STATUS_SUCCESS);
    EQUAL("whole pages", size, 2 * PAGE_SIZE);
    CHECK("from a multiple of 64 KiB", base && ((ULONG)base & 0xFFFF) == 0);
    CHECK("that are zero", ((PUCHAR)base)[0] == 0 && ((PUCHAR)base)[size - 1] == 0);
    ((PUCHAR)base)[PAGE_SIZE] = 7;
    inner = (PUCHAR)base + PAGE_SIZE;
    size = 0;
    STATUS("ZwFreeVirtualMemory releases from the base only", ZwFreeVirtualMemory(PROCESS, &inner, &size, MEM_RELEASE), STATUS_FREE_VM_NOT_AT_BASE);
    size = PAGE_SIZE;
    STATUS("MEM_DECOMMIT takes a page's contents", ZwFreeVirtualMemory(PROCESS, &inner, &size, MEM_DECOMMIT), STATUS_SUCCESS);
    STATUS("MEM_COMMIT gives it back", ZwAllocateVirtualMemory(PROCESS, &inner, 0, &size, MEM_COMMIT, PAGE_READWRITE), STATUS_SUCCESS);
    EQUAL("as zeros", ((PUCHAR)inner)[0], 0);
    size = 0;
    STATUS("MEM_RELEASE with size 0 releases all", ZwFreeVirtualMemory(PROCESS, &base, &size, MEM_RELEASE), STATUS_SUCCESS);
    EQUAL("and says how much", size, 2 * PAGE_SIZE);
    STATUS("what is released cannot be again", ZwFreeVirtualMemory(PROCESS, &base, &size, MEM_RELEASE), STATUS_MEMORY_NOT_ALLOCATED);
    base = NULL;
    STATUS("an allocation must reserve or commit", ZwAllocateVirtualMemory(PROCESS, &base, 0, &size, 0, PAGE_READWRITE), STATUS_INVALID_PARAMETER_5);
}

static void Sections(void)
{
    UNICODE_STRING name;
    OBJECT_ATTRIBUTES attributes;
    HANDLE section = NULL, twin = NULL;
    LARGE_INTEGER offset, bytes;
    PVOID view = NULL, other = NULL;
    SIZE_T size = 0x100;

    RtlInitUnicodeString(&name, L"\\Device\\PhysicalMemory");
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE, NULL, NULL);
    STATUS("ZwOpenSection opens the section of physical memory", ZwOpenSection(&section, SECTION_ALL_ACCESS, &attributes), STATUS_SUCCESS);
    offset.QuadPart = 0xFFFF0;
    size = 16;
    STATUS("ZwMapViewOfSection maps it", ZwMapViewOfSection(section, PROCESS, &view, 0, 16, &offset, &size, ViewUnmap, 0, PAGE_READWRITE), STATUS_SUCCESS);
    EQUAL("from the 64 KiB that the offset lies in", offset.QuadPart, 0xF0000);
    CHECK("and shows what lies there", ((PUCHAR)view)[0xFFF0] == 0xEA);
    CHECK("in whole pages", size >= 0x10000 && (size & (PAGE_SIZE - 1)) == 0);
    STATUS("ZwUnmapViewOfSection unmaps it", ZwUnmapViewOfSection(PROCESS, view), STATUS_SUCCESS);
    STATUS("once", ZwUnmapViewOfSection(PROCESS, view), STATUS_NOT_MAPPED_VIEW);
    ZwClose(section);
    RtlInitUnicodeString(&name, L"\\BaseNamedObjects\\JanusSection");
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE, NULL, NULL);
    bytes.QuadPart = 3 * PAGE_SIZE;
    STATUS("ZwCreateSection makes one of memory", ZwCreateSection(&section, SECTION_ALL_ACCESS, &attributes, &bytes, PAGE_READWRITE, SEC_COMMIT, NULL),
           STATUS_SUCCESS);
    STATUS("that opens by its name", ZwOpenSection(&twin, SECTION_ALL_ACCESS, &attributes), STATUS_SUCCESS);
    view = other = NULL;
    size = 0;
    ZwMapViewOfSection(section, PROCESS, &view, 0, 0, NULL, &size, ViewUnmap, 0, PAGE_READWRITE);
    EQUAL("a view of size 0 is the whole", size, 3 * PAGE_SIZE);
    size = 0;
    ZwMapViewOfSection(twin, PROCESS, &other, 0, 0, NULL, &size, ViewUnmap, 0, PAGE_READWRITE);
    ((PULONG)view)[5] = 0x12345678;
    EQUAL("all views show the same memory", ((PULONG)other)[5], 0x12345678);
    size = 4 * PAGE_SIZE;
    offset.QuadPart = 0;
    STATUS("a view beyond the end is refused", ZwMapViewOfSection(section, PROCESS, &other, 0, 0, &offset, &size, ViewUnmap, 0, PAGE_READWRITE),
           STATUS_INVALID_VIEW_SIZE);
    STATUS("a handle of another type is no section",
           ZwMapViewOfSection((HANDLE)0x7FFC, PROCESS, &other, 0, 0, &offset, &size, ViewUnmap, 0, PAGE_READWRITE), STATUS_INVALID_HANDLE);
    ZwUnmapViewOfSection(PROCESS, view);
    ZwUnmapViewOfSection(PROCESS, other);
    ZwClose(twin);
    ZwClose(section);
    STATUS("a section ends with its last handle and view", ZwOpenSection(&twin, SECTION_ALL_ACCESS, &attributes), STATUS_OBJECT_NAME_NOT_FOUND);
}

static void Checks(void)
{
    Physical();
    Valid();
    Device();
    Routines();
    Virtual();
    Sections();
}
