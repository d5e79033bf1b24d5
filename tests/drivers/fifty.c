/*
 * fifty: imports all of fifty.abi, functions that NDIS.SYS has only where those fifty lines were added to its spec.
 *
 * Shows: that a line of a spec is all it takes. The driver loads, with every one of them bound; it calls three stubs, one of each calling convention,
 * and a function that is another library's, and judges what comes back.
 */
#include <ntddk.h>

#define FLAGS 0x51F7

__declspec(dllimport) NTSTATUS NTAPI NdisFiftyOpen(PVOID adapter, PUNICODE_STRING name, ULONG options);
__declspec(dllimport) ULONG FASTCALL NdisFiftyMix(ULONG seed, ULONG rounds);
__declspec(dllimport) LONG __cdecl NdisFiftyNote(const char *text, LONG level);
__declspec(dllimport) VOID NTAPI NdisFiftyName(PUNICODE_STRING destination, PCWSTR source);

/* The import slots of all fifty, as the script lists them from fifty.abi. */
#define IMPORT(symbol, n) extern void *const slot_##n __asm__(symbol);
#include "fifty-imports.h"
#undef IMPORT
#define IMPORT(symbol, n) &slot_##n,
static void *const *const volatile slots[] = {
#include "fifty-imports.h"
};

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    UNICODE_STRING name;
    ULONG bound = 0, i;
    (void)registry_path;

    for (i = 0; i < sizeof slots / sizeof *slots; i++)
        bound += *slots[i] != NULL;
    NdisFiftyName(&name, L"carried across");
    if (bound == 50 && name.Length == 28
        && NdisFiftyOpen(driver, &name, FLAGS) == (NTSTATUS)0xC0000001
        && NdisFiftyMix(0xABCD, 3) == 0x5EED
        && NdisFiftyNote("fifty says so", -7) == -3) {
        DbgPrint("fifty: %d slots, all as they should be\n", bound);
        return STATUS_SUCCESS;
    }
    return STATUS_UNSUCCESSFUL;
}
