/* 64-bit arithmetic: what old compilers called by name, and what newer ones call by themselves. */
#define FAMILY "large_integers"
#include "check.h"
#include "text.h"

/* The headers have their own inline ones: these are the kernel's. A LARGE_INTEGER is passed and returned as a LONGLONG is. */
#define DECLARE(name, bytes, ...) LONGLONG NTAPI Kernel##name(__VA_ARGS__) __asm__("_Rtl" #name "@" #bytes)
DECLARE(LargeIntegerAdd, 16, LONGLONG, LONGLONG);
DECLARE(LargeIntegerSubtract, 16, LONGLONG, LONGLONG);
DECLARE(LargeIntegerNegate, 8, LONGLONG);
DECLARE(LargeIntegerShiftLeft, 12, LONGLONG, LONG);
DECLARE(LargeIntegerShiftRight, 12, LONGLONG, LONG);
DECLARE(LargeIntegerArithmeticShift, 12, LONGLONG, LONG);
DECLARE(LargeIntegerDivide, 20, LONGLONG, LONGLONG, PLONGLONG);
DECLARE(EnlargedIntegerMultiply, 8, LONG, LONG);
DECLARE(EnlargedUnsignedMultiply, 8, ULONG, ULONG);
DECLARE(ExtendedIntegerMultiply, 12, LONGLONG, LONG);
DECLARE(ExtendedLargeIntegerDivide, 16, LONGLONG, ULONG, PULONG);
DECLARE(ExtendedMagicDivide, 20, LONGLONG, ULONGLONG, LONG);
DECLARE(ConvertLongToLargeInteger, 4, LONG);
DECLARE(ConvertUlongToLargeInteger, 4, ULONG);
ULONG NTAPI KernelEnlargedUnsignedDivide(ULONGLONG, ULONG, PULONG) __asm__("_RtlEnlargedUnsignedDivide@16");

/* stdcall functions to whoever calls them by name. */
LONGLONG NTAPI _allmul(LONGLONG, LONGLONG);
LONGLONG NTAPI _alldiv(LONGLONG, LONGLONG);
LONGLONG NTAPI _allrem(LONGLONG, LONGLONG);
ULONGLONG NTAPI _aulldiv(ULONGLONG, ULONGLONG);
ULONGLONG NTAPI _aullrem(ULONGLONG, ULONGLONG);

static void Functions(void)
{
    ULONG rest = 0;
    LONGLONG large_rest = 0;
    /* 2 to the 77th by 10000, rounded up: the magic number of a division by 10000 is its upper 64 bits. */
    const ULONGLONG magic = 0xD1B71758E219652CULL;

    EQUAL("RtlLargeIntegerAdd carries", KernelLargeIntegerAdd(0xFFFFFFFF, 1), 0x100000000LL);
    EQUAL("RtlLargeIntegerSubtract borrows", KernelLargeIntegerSubtract(0x100000000LL, 1), 0xFFFFFFFF);
    EQUAL("RtlLargeIntegerNegate negates", KernelLargeIntegerNegate(0x100000000LL), -0x100000000LL);
    EQUAL("RtlLargeIntegerShiftLeft shifts across words", KernelLargeIntegerShiftLeft(0x80000001, 33), 0x0000000200000000LL);
    EQUAL("RtlLargeIntegerShiftRight fills with zeros", KernelLargeIntegerShiftRight(-1, 60), 15);
    EQUAL("RtlLargeIntegerArithmeticShift fills with the sign", KernelLargeIntegerArithmeticShift(-0x1000000000LL, 32), -16);
    EQUAL("shift counts are taken modulo 64", KernelLargeIntegerShiftLeft(3, 65), 6);
    EQUAL("RtlLargeIntegerDivide divides", KernelLargeIntegerDivide(1000000000007LL, 10000000000LL, &large_rest), 100);
    EQUAL("and gives the remainder", large_rest, 7);
    EQUAL("RtlEnlargedIntegerMultiply is signed", KernelEnlargedIntegerMultiply(-100000, 100000), -10000000000LL);
    EQUAL("RtlEnlargedUnsignedMultiply is not", KernelEnlargedUnsignedMultiply(0xFFFFFFFF, 0xFFFFFFFF), 0xFFFFFFFE00000001ULL);
    EQUAL("RtlExtendedIntegerMultiply is signed", KernelExtendedIntegerMultiply(0x100000000LL, -3), -0x300000000LL);
    EQUAL("RtlExtendedLargeIntegerDivide divides", KernelExtendedLargeIntegerDivide(1000000000123LL, 1000, &rest), 1000000000);
    EQUAL("and gives its remainder", rest, 123);
    EQUAL("RtlExtendedLargeIntegerDivide does without one", KernelExtendedLargeIntegerDivide(21, 7, NULL), 3);
    EQUAL("RtlEnlargedUnsignedDivide divides 64 bits by 32", KernelEnlargedUnsignedDivide(0x123456789AULL, 0x1000, &rest), 0x1234567);
    EQUAL("and leaves the rest", rest, 0x89A);
    EQUAL("RtlExtendedMagicDivide multiplies and shifts", KernelExtendedMagicDivide(123456789, magic, 13), 12345);
    EQUAL("RtlExtendedMagicDivide keeps the sign", KernelExtendedMagicDivide(-123456789, magic, 13), -12345);
    EQUAL("RtlExtendedMagicDivide needs all 128 bits", KernelExtendedMagicDivide(0x7FFFFFFFFFFFFFFFLL, magic, 13), 922337203685477LL);
    EQUAL("RtlConvertLongToLargeInteger extends the sign", KernelConvertLongToLargeInteger(-5), -5);
    EQUAL("RtlConvertUlongToLargeInteger does not", KernelConvertUlongToLargeInteger(0xFFFFFFFB), 0xFFFFFFFB);
}

static void Helpers(void)
{
    EQUAL("_allmul multiplies the low words", _allmul(0xFFFFFFFF, 0xFFFFFFFF), 0xFFFFFFFE00000001ULL);
    EQUAL("_allmul multiplies across words", _allmul(0x100000002LL, 3), 0x300000006LL);
    EQUAL("_allmul is signed", _allmul(-4, 5), -20);
    EQUAL("_alldiv divides", _alldiv(1000000000000LL, 7), 142857142857LL);
    EQUAL("_alldiv rounds towards zero", _alldiv(-7, 2), -3);
    EQUAL("_alldiv of two negative numbers", _alldiv(-1000000000000LL, -1000000), 1000000);
    EQUAL("_alldiv by a number of more than 32 bits", _alldiv(0x7FFFFFFFFFFFFFFFLL, 0x100000001LL), 0x7FFFFFFF);
    EQUAL("_allrem has the dividend's sign", _allrem(-7, 2), -1);
    EQUAL("_allrem of a positive number", _allrem(7, -4), 3);
    EQUAL("_aulldiv is unsigned", _aulldiv(0xFFFFFFFFFFFFFFFFULL, 10), 0x1999999999999999ULL);
    EQUAL("_aulldiv of less than the divisor is 0", _aulldiv(5, 0x500000000ULL), 0);
    EQUAL("_aullrem is unsigned", _aullrem(0xFFFFFFFFFFFFFFFFULL, 10), 5);
    EQUAL("_aullrem by a number of more than 32 bits", _aullrem(0xFFFFFFFFFFFFFFFFULL, 0x100000000ULL), 0xFFFFFFFF);
}

/* EDX:EAX shifted by CL as the compiler does it; `kept` has 0 when every other register came back. */
#define SHIFT(name)                                                                                                                 \
    static ULONGLONG name(ULONGLONG value, ULONG count, PULONG kept)                                                                \
    {                                                                                                                               \
        ULONG ebx = 0x11111111, esi = 0x22222222, edi = 0x33333333;                                                                 \
        __asm__ volatile("call _" #name : "+A"(value), "+c"(count), "+b"(ebx), "+S"(esi), "+D"(edi) : : "cc", "memory");            \
        *kept |= (ebx ^ 0x11111111) | (esi ^ 0x22222222) | (edi ^ 0x33333333);                                                      \
        return value;                                                                                                               \
    }
SHIFT(_allshl)
SHIFT(_allshr)
SHIFT(_aullshr)

static void Shifts(void)
{
    ULONG kept = 0;
    const ULONGLONG negative = 0x8765432112345678ULL;

    EQUAL("_allshl by less than 32", _allshl(0x123456789ABCDEF0ULL, 4, &kept), 0x23456789ABCDEF00ULL);
    EQUAL("_allshl by 0", _allshl(negative, 0, &kept), negative);
    EQUAL("_allshl by 32", _allshl(negative, 32, &kept), 0x1234567800000000ULL);
    EQUAL("_allshl by more than 32", _allshl(1, 63, &kept), 0x8000000000000000ULL);
    EQUAL("_allshl by 64 and more is 0", _allshl(negative, 64, &kept) | _allshl(negative, 100, &kept), 0);
    EQUAL("_allshr by less than 32 fills with the sign", _allshr(negative, 4, &kept), 0xF876543211234567ULL);
    EQUAL("_allshr by 32", _allshr(negative, 32, &kept), 0xFFFFFFFF87654321ULL);
    EQUAL("_allshr by more than 32", _allshr(negative, 60, &kept), 0xFFFFFFFFFFFFFFF8ULL);
    EQUAL("_allshr by 64 and more is the sign", _allshr(negative, 64, &kept), 0xFFFFFFFFFFFFFFFFULL);
    EQUAL("_allshr of a positive number by 64 and more is 0", _allshr(0x7FFFFFFFFFFFFFFFULL, 200, &kept), 0);
    EQUAL("_aullshr by less than 32 fills with zeros", _aullshr(negative, 4, &kept), 0x0876543211234567ULL);
    EQUAL("_aullshr by 32", _aullshr(negative, 32, &kept), 0x87654321);
    EQUAL("_aullshr by more than 32", _aullshr(negative, 60, &kept), 8);
    EQUAL("_aullshr by 64 and more is 0", _aullshr(negative, 64, &kept), 0);
    EQUAL("the shifts keep every other register", kept, 0);
}

/* Quotient in EDX:EAX, remainder in EBX:ECX, the arguments popped. */
struct both {
    ULONGLONG dividend, divisor, quotient, remainder;
    ULONG esi, edi, stack;
};
#define DIVISION(name)                                                                                                              \
    static struct both name(ULONGLONG dividend, ULONGLONG divisor)                                                                  \
    {                                                                                                                               \
        struct both both = {dividend, divisor, 0, 0, 0x22222222, 0x33333333, 0};                                                    \
        __asm__ volatile("pushl %%ebp\n movl %%eax, %%ebp\n movl 32(%%ebp), %%esi\n movl 36(%%ebp), %%edi\n"                        \
                         "movl %%esp, 40(%%ebp)\n"                                                                                  \
                         "pushl 12(%%ebp)\n pushl 8(%%ebp)\n pushl 4(%%ebp)\n pushl (%%ebp)\n call _" #name "@16\n"                  \
                         "movl %%eax, 16(%%ebp)\n movl %%edx, 20(%%ebp)\n movl %%ecx, 24(%%ebp)\n movl %%ebx, 28(%%ebp)\n"          \
                         "xorl $0x22222222, %%esi\n movl %%esi, 32(%%ebp)\n xorl $0x33333333, %%edi\n movl %%edi, 36(%%ebp)\n"      \
                         "subl %%esp, 40(%%ebp)\n movl %%ebp, %%eax\n popl %%ebp"                                                   \
                         : : "a"(&both) : "ebx", "ecx", "edx", "esi", "edi", "cc", "memory");                                       \
        return both;                                                                                                                \
    }
DIVISION(_alldvrm)
DIVISION(_aulldvrm)

static void Divisions(void)
{
    struct both both = _alldvrm(1000000000007ULL, 1000);

    EQUAL("_alldvrm gives the quotient in EDX:EAX", both.quotient, 1000000000);
    EQUAL("_alldvrm gives the remainder in EBX:ECX", both.remainder, 7);
    EQUAL("_alldvrm keeps ESI and EDI", both.esi | both.edi, 0);
    EQUAL("_alldvrm pops its arguments", both.stack, 0);
    both = _alldvrm((ULONGLONG)-7, 2);
    CHECK("_alldvrm is signed", both.quotient == (ULONGLONG)-3 && both.remainder == (ULONGLONG)-1);
    both = _aulldvrm(0xFFFFFFFFFFFFFFFFULL, 0x100000000ULL);
    CHECK("_aulldvrm is unsigned", both.quotient == 0xFFFFFFFF && both.remainder == 0xFFFFFFFF);
    EQUAL("_aulldvrm keeps ESI and EDI and pops its arguments", both.esi | both.edi | both.stack, 0);
}

static void Stack(void)
{
    ULONG taken, written;

    /* EAX bytes of stack, which can be written; every other register comes back. */
    __asm__ volatile("movl %%esp, %%esi\n movl $12288, %%eax\n call __alloca_probe\n movl %%esi, %%edx\n subl %%esp, %%edx\n"
                     "movl $0x5A5A5A5A, (%%esp)\n movl (%%esp), %%ecx\n movl %%esi, %%esp"
                     : "=d"(taken), "=c"(written) : : "eax", "esi", "cc", "memory");
    EQUAL("_alloca_probe takes EAX bytes of stack", taken, 12288);
    EQUAL("and they can be written", written, 0x5A5A5A5A);
}

static void Checks(void)
{
    Functions();
    Helpers();
    Shifts();
    Divisions();
    Stack();
}
