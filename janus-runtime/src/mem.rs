//! The memory routines that the compiler calls by name and that a freestanding target does not bring: for both guest images.

use core::arch::{asm, naked_asm};

// SAFETY (all): the compiler calls these with what their C namesakes demand, and nobody else does.

#[unsafe(no_mangle)]
#[unsafe(naked)]
unsafe extern "C" fn memcpy(to: *mut u8, from: *const u8, bytes: usize) -> *mut u8 {
    naked_asm!(
        "push esi",
        "push edi",
        "mov edi, [esp + 12]",
        "mov esi, [esp + 16]",
        "mov ecx, [esp + 20]",
        "mov eax, edi",
        "mov edx, ecx",
        "shr ecx, 2",
        "rep movsd",
        "mov ecx, edx",
        "and ecx, 3",
        "rep movsb",
        "pop edi",
        "pop esi",
        "ret",
    )
}

#[unsafe(no_mangle)]
#[unsafe(naked)]
unsafe extern "C" fn memmove(to: *mut u8, from: *const u8, bytes: usize) -> *mut u8 {
    naked_asm!(
        "mov eax, [esp + 4]",
        "sub eax, [esp + 8]",
        "cmp eax, [esp + 12]",
        "jae {memcpy}", // the target does not begin inside the source: forwards is right
        "push esi",
        "push edi",
        "mov edi, [esp + 12]",
        "mov esi, [esp + 16]",
        "mov ecx, [esp + 20]",
        "mov eax, edi",
        "lea edi, [edi + ecx - 1]",
        "lea esi, [esi + ecx - 1]",
        "std",
        "rep movsb",
        "cld",
        "pop edi",
        "pop esi",
        "ret",
        memcpy = sym memcpy,
    )
}

#[unsafe(no_mangle)]
unsafe extern "C" fn memset(to: *mut u8, value: i32, bytes: usize) -> *mut u8 {
    // SAFETY: see above.
    unsafe { asm!("rep stosb", inout("edi") to => _, inout("ecx") bytes => _, in("al") value as u8, options(nostack, preserves_flags)) };
    to
}

#[unsafe(no_mangle)]
unsafe extern "C" fn memcmp(a: *const u8, b: *const u8, bytes: usize) -> i32 {
    for at in 0..bytes {
        // SAFETY: see above. Volatile, or the loop would be made into a call of this very routine.
        let (a, b) = unsafe { (a.add(at).read_volatile(), b.add(at).read_volatile()) };
        if a != b {
            return i32::from(a) - i32::from(b);
        }
    }
    0
}

#[unsafe(no_mangle)]
unsafe extern "C" fn bcmp(a: *const u8, b: *const u8, bytes: usize) -> i32 {
    // SAFETY: see above.
    unsafe { memcmp(a, b, bytes) }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn strlen(text: *const u8) -> usize {
    let mut length = 0;
    // SAFETY: see above. Volatile for the same reason as in `memcmp`.
    while unsafe { text.add(length).read_volatile() } != 0 {
        length += 1;
    }
    length
}
