//! Calling VxD code: with all registers from a frame, and with all of them and the flags back in it.

use core::arch::naked_asm;
pub use janus_runtime::abi::Regs;

/// Calls the routine at `routine` with the registers in `regs` (all but ESP and EFLAGS; carry enters as bit 0 of `regs.eflags`).
///
/// The interrupt flag is afterwards what it was before, whatever the routine did with it.
///
/// # Safety
/// `routine` is code that returns with a near return and keeps ESP and the segment registers.
#[unsafe(naked)]
pub unsafe extern "C" fn raw(routine: u32, regs: *mut Regs) {
    naked_asm!(
        "pushfd",
        "push ebp",
        "push ebx",
        "push esi",
        "push edi",
        "mov eax, [esp + 24]", // routine
        "mov ecx, [esp + 28]", // regs
        "push ecx",
        "push eax",
        "bt dword ptr [ecx + 32], 0",
        "mov edi, [ecx]",
        "mov esi, [ecx + 4]",
        "mov ebp, [ecx + 8]",
        "mov ebx, [ecx + 16]",
        "mov edx, [ecx + 20]",
        "mov eax, [ecx + 28]",
        "mov ecx, [ecx + 24]",
        "call dword ptr [esp]",
        "pushfd",
        "push ecx",
        "mov ecx, [esp + 12]", // regs
        "mov [ecx], edi",
        "mov [ecx + 4], esi",
        "mov [ecx + 8], ebp",
        "mov [ecx + 16], ebx",
        "mov [ecx + 20], edx",
        "mov [ecx + 28], eax",
        "pop dword ptr [ecx + 24]",
        "pop dword ptr [ecx + 32]",
        "add esp, 8",
        "pop edi",
        "pop esi",
        "pop ebx",
        "pop ebp",
        "popfd",
        "cld",
        "ret",
    )
}

/// Calls `routine` with `regs`; the registers and flags that it left.
///
/// # Safety
/// As [`raw`].
pub unsafe fn with(routine: u32, mut regs: Regs) -> Regs {
    // SAFETY: the caller's promise.
    unsafe { raw(routine, &mut regs) };
    regs
}
