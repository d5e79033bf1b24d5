//! Verified calls: what stands between an import of a driver that is verified and the thunk that it is bound to.
//!
//! The loader makes a thunk for each such import: it pushes the address of an [`Import`] and jumps to [`enter`]. The hook looks at the call; when it
//! returns, the call goes on at the import's own thunk as if nothing had been between.

use crate::abi::Function;
use core::mem::offset_of;

/// An import that is verified.
#[repr(C)]
#[derive(Debug)]
pub struct Import {
    /// What is known of it.
    pub function: &'static Function,
    /// Its own thunk.
    pub next: u32,
}

/// A call: what [`enter`] leaves on the stack.
#[repr(C)]
#[derive(Debug)]
#[allow(missing_docs, reason = "the first fields are the registers")]
pub struct Call {
    pub edi: u32,
    pub esi: u32,
    pub ebp: u32,
    pub esp: u32,
    pub ebx: u32,
    pub edx: u32,
    pub ecx: u32,
    pub eax: u32,
    pub eflags: u32,
    /// What is called.
    pub import: &'static Import,
    /// Where the call returns to.
    pub caller: u32,
}

impl Call {
    /// Argument dword `n`: ECX and EDX come first, as many as the function takes there.
    pub fn argument(&self, n: usize) -> u32 {
        let registers = usize::from(self.import.function.registers);
        match n {
            0 if registers > 0 => self.ecx,
            1 if registers > 1 => self.edx,
            // SAFETY: the driver pushed the function's arguments behind its return address.
            _ => unsafe { core::ptr::from_ref(self).add(1).cast::<u32>().add(n - registers).read() },
        }
    }
}

/// Where the thunks of verified imports jump to. Stack: [`Import`], the driver's return address, its arguments.
#[unsafe(naked)]
pub unsafe extern "C" fn enter() {
    unsafe extern "C" fn look(call: &Call) {
        crate::callin::verified(call);
    }
    core::arch::naked_asm!(
        "pushfd",
        "pushad",
        "cld",
        "push esp",
        "call {look}",
        "add esp, 4",
        "popad",
        "popfd",
        // The import's thunk takes the place of the import: jump there, with all registers as they were.
        "push eax",
        "mov eax, [esp + 4]",
        "mov eax, [eax + {next}]",
        "mov [esp + 4], eax",
        "pop eax",
        "ret",
        look = sym look,
        next = const offset_of!(Import, next),
    )
}
