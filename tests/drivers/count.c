/*
 * count: how many instructions a call costs.
 *
 * Shows: under an emulator that counts instructions on the time stamp counter (one tick each), what a call through the import
 * address table costs against a call of a routine with the same body in the driver itself. Prints the ticks of CALLS calls of each,
 * by DbgPrint; the host subtracts and divides.
 */
#include <ntddk.h>

#define CALLS 1000

static volatile KIRQL Level;

/* The body of KeGetCurrentIrql, as one would write it by hand. */
static __attribute__((noinline)) KIRQL NTAPI OwnGetCurrentIrql(void)
{
    return Level;
}

static inline ULONG Ticks(void)
{
    ULONG low;
    __asm__ volatile(".byte 0x0f, 0x31" : "=a"(low) : : "edx", "memory");
    return low;
}

/* A loop around an indirect call; the loops of the three measurements are the same instructions. */
static __attribute__((noinline)) ULONG Time0(KIRQL(NTAPI *volatile *routine)(void))
{
    ULONG i, start = Ticks();
    for (i = 0; i < CALLS; i++)
        (*routine)();
    return Ticks() - start;
}

typedef LONG(__fastcall *TwoInRegisters)(PLONG, LONG);

static __attribute__((noinline)) ULONG Time2(TwoInRegisters volatile *routine)
{
    LONG value = 0;
    ULONG i, start = Ticks();
    for (i = 0; i < CALLS; i++)
        (*routine)(&value, 1);
    return Ticks() - start;
}

static __attribute__((noinline)) LONG __fastcall OwnExchangeAdd(PLONG value, LONG increment)
{
    __asm__ volatile("xaddl %0, %1" : "+r"(increment), "+m"(*value));
    return increment;
}

/* The import itself, not the intrinsic that the headers make of it. */
#undef InterlockedExchangeAdd
__declspec(dllimport) LONG __fastcall InterlockedExchangeAdd(PLONG, LONG);

static KIRQL(NTAPI *volatile Irql)(void);
static TwoInRegisters volatile Add;

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    ULONG own0, served0, own2, served2;
    (void)driver;
    (void)registry_path;
    Irql = OwnGetCurrentIrql;
    own0 = Time0(&Irql);
    Irql = KeGetCurrentIrql;
    served0 = Time0(&Irql);
    Add = OwnExchangeAdd;
    own2 = Time2(&Add);
    Add = InterlockedExchangeAdd;
    served2 = Time2(&Add);
    DbgPrint("count: calls %u own0 %u served0 %u own2 %u served2 %u\n", CALLS, own0, served0, own2, served2);
    return STATUS_SUCCESS;
}
