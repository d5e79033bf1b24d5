// Written by `janus gen` from abi-specs/nt/ntoskrnl/ke_register.abi. Do not edit: change the spec and run `./x gen`.
//! Registers in memory: what lives in ntoskrnl for the HAL.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Registers in memory: what lives in ntoskrnl for the HAL.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait KeRegister {
    /// 
    unsafe fn READ_REGISTER_BUFFER_UCHAR( // abi-specs/nt/ntoskrnl/ke_register.abi:8
        register: *mut u8, // abi-specs/nt/ntoskrnl/ke_register.abi:8
        buffer: *mut u8, // abi-specs/nt/ntoskrnl/ke_register.abi:8
        count: u32, // abi-specs/nt/ntoskrnl/ke_register.abi:8
    );
    /// 
    unsafe fn READ_REGISTER_BUFFER_ULONG( // abi-specs/nt/ntoskrnl/ke_register.abi:10
        register: *mut u32, // abi-specs/nt/ntoskrnl/ke_register.abi:10
        buffer: *mut u32, // abi-specs/nt/ntoskrnl/ke_register.abi:10
        count: u32, // abi-specs/nt/ntoskrnl/ke_register.abi:10
    );
    /// 
    unsafe fn READ_REGISTER_BUFFER_USHORT( // abi-specs/nt/ntoskrnl/ke_register.abi:12
        register: *mut u16, // abi-specs/nt/ntoskrnl/ke_register.abi:12
        buffer: *mut u16, // abi-specs/nt/ntoskrnl/ke_register.abi:12
        count: u32, // abi-specs/nt/ntoskrnl/ke_register.abi:12
    );
    /// 
    unsafe fn READ_REGISTER_UCHAR( // abi-specs/nt/ntoskrnl/ke_register.abi:14
        register: *mut u8, // abi-specs/nt/ntoskrnl/ke_register.abi:14
    ) -> u8;
    /// 
    unsafe fn READ_REGISTER_ULONG( // abi-specs/nt/ntoskrnl/ke_register.abi:16
        register: *mut u32, // abi-specs/nt/ntoskrnl/ke_register.abi:16
    ) -> u32;
    /// 
    unsafe fn READ_REGISTER_USHORT( // abi-specs/nt/ntoskrnl/ke_register.abi:18
        register: *mut u16, // abi-specs/nt/ntoskrnl/ke_register.abi:18
    ) -> u16;
    /// 
    unsafe fn WRITE_REGISTER_BUFFER_UCHAR( // abi-specs/nt/ntoskrnl/ke_register.abi:20
        register: *mut u8, // abi-specs/nt/ntoskrnl/ke_register.abi:20
        buffer: *mut u8, // abi-specs/nt/ntoskrnl/ke_register.abi:20
        count: u32, // abi-specs/nt/ntoskrnl/ke_register.abi:20
    );
    /// 
    unsafe fn WRITE_REGISTER_BUFFER_ULONG( // abi-specs/nt/ntoskrnl/ke_register.abi:22
        register: *mut u32, // abi-specs/nt/ntoskrnl/ke_register.abi:22
        buffer: *mut u32, // abi-specs/nt/ntoskrnl/ke_register.abi:22
        count: u32, // abi-specs/nt/ntoskrnl/ke_register.abi:22
    );
    /// 
    unsafe fn WRITE_REGISTER_BUFFER_USHORT( // abi-specs/nt/ntoskrnl/ke_register.abi:24
        register: *mut u16, // abi-specs/nt/ntoskrnl/ke_register.abi:24
        buffer: *mut u16, // abi-specs/nt/ntoskrnl/ke_register.abi:24
        count: u32, // abi-specs/nt/ntoskrnl/ke_register.abi:24
    );
    /// 
    unsafe fn WRITE_REGISTER_UCHAR( // abi-specs/nt/ntoskrnl/ke_register.abi:26
        register: *mut u8, // abi-specs/nt/ntoskrnl/ke_register.abi:26
        value: u8, // abi-specs/nt/ntoskrnl/ke_register.abi:26
    );
    /// 
    unsafe fn WRITE_REGISTER_ULONG( // abi-specs/nt/ntoskrnl/ke_register.abi:28
        register: *mut u32, // abi-specs/nt/ntoskrnl/ke_register.abi:28
        value: u32, // abi-specs/nt/ntoskrnl/ke_register.abi:28
    );
    /// 
    unsafe fn WRITE_REGISTER_USHORT( // abi-specs/nt/ntoskrnl/ke_register.abi:30
        register: *mut u16, // abi-specs/nt/ntoskrnl/ke_register.abi:30
        value: u16, // abi-specs/nt/ntoskrnl/ke_register.abi:30
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/ke_register.abi";
    pub static READ_REGISTER_BUFFER_UCHAR: Function = Function { id: 2456, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "READ_REGISTER_BUFFER_UCHAR" };
    pub static READ_REGISTER_BUFFER_ULONG: Function = Function { id: 2457, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 4, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 10, library: "ntoskrnl.exe", name: "READ_REGISTER_BUFFER_ULONG" };
    pub static READ_REGISTER_BUFFER_USHORT: Function = Function { id: 2458, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 2, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 12, library: "ntoskrnl.exe", name: "READ_REGISTER_BUFFER_USHORT" };
    pub static READ_REGISTER_UCHAR: Function = Function { id: 2459, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 14, library: "ntoskrnl.exe", name: "READ_REGISTER_UCHAR" };
    pub static READ_REGISTER_ULONG: Function = Function { id: 2460, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 16, library: "ntoskrnl.exe", name: "READ_REGISTER_ULONG" };
    pub static READ_REGISTER_USHORT: Function = Function { id: 2461, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }], file: FILE, line: 18, library: "ntoskrnl.exe", name: "READ_REGISTER_USHORT" };
    pub static WRITE_REGISTER_BUFFER_UCHAR: Function = Function { id: 2921, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 20, library: "ntoskrnl.exe", name: "WRITE_REGISTER_BUFFER_UCHAR" };
    pub static WRITE_REGISTER_BUFFER_ULONG: Function = Function { id: 2922, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 4, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 22, library: "ntoskrnl.exe", name: "WRITE_REGISTER_BUFFER_ULONG" };
    pub static WRITE_REGISTER_BUFFER_USHORT: Function = Function { id: 2923, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 2, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 24, library: "ntoskrnl.exe", name: "WRITE_REGISTER_BUFFER_USHORT" };
    pub static WRITE_REGISTER_UCHAR: Function = Function { id: 2924, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 26, library: "ntoskrnl.exe", name: "WRITE_REGISTER_UCHAR" };
    pub static WRITE_REGISTER_ULONG: Function = Function { id: 2925, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 28, library: "ntoskrnl.exe", name: "WRITE_REGISTER_ULONG" };
    pub static WRITE_REGISTER_USHORT: Function = Function { id: 2926, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }], file: FILE, line: 30, library: "ntoskrnl.exe", name: "WRITE_REGISTER_USHORT" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/ke_register.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn READ_REGISTER_BUFFER_UCHAR<P: KeRegister>(register: *mut u8, buffer: *mut u8, count: u32) {
        unsafe { P::READ_REGISTER_BUFFER_UCHAR(register, buffer, count) }
    }
    /// abi-specs/nt/ntoskrnl/ke_register.abi:10
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn READ_REGISTER_BUFFER_ULONG<P: KeRegister>(register: *mut u32, buffer: *mut u32, count: u32) {
        unsafe { P::READ_REGISTER_BUFFER_ULONG(register, buffer, count) }
    }
    /// abi-specs/nt/ntoskrnl/ke_register.abi:12
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn READ_REGISTER_BUFFER_USHORT<P: KeRegister>(register: *mut u16, buffer: *mut u16, count: u32) {
        unsafe { P::READ_REGISTER_BUFFER_USHORT(register, buffer, count) }
    }
    /// abi-specs/nt/ntoskrnl/ke_register.abi:14
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn READ_REGISTER_UCHAR<P: KeRegister>(register: *mut u8) -> u8 {
        unsafe { P::READ_REGISTER_UCHAR(register) }
    }
    /// abi-specs/nt/ntoskrnl/ke_register.abi:16
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn READ_REGISTER_ULONG<P: KeRegister>(register: *mut u32) -> u32 {
        unsafe { P::READ_REGISTER_ULONG(register) }
    }
    /// abi-specs/nt/ntoskrnl/ke_register.abi:18
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn READ_REGISTER_USHORT<P: KeRegister>(register: *mut u16) -> u16 {
        unsafe { P::READ_REGISTER_USHORT(register) }
    }
    /// abi-specs/nt/ntoskrnl/ke_register.abi:20
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn WRITE_REGISTER_BUFFER_UCHAR<P: KeRegister>(register: *mut u8, buffer: *mut u8, count: u32) {
        unsafe { P::WRITE_REGISTER_BUFFER_UCHAR(register, buffer, count) }
    }
    /// abi-specs/nt/ntoskrnl/ke_register.abi:22
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn WRITE_REGISTER_BUFFER_ULONG<P: KeRegister>(register: *mut u32, buffer: *mut u32, count: u32) {
        unsafe { P::WRITE_REGISTER_BUFFER_ULONG(register, buffer, count) }
    }
    /// abi-specs/nt/ntoskrnl/ke_register.abi:24
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn WRITE_REGISTER_BUFFER_USHORT<P: KeRegister>(register: *mut u16, buffer: *mut u16, count: u32) {
        unsafe { P::WRITE_REGISTER_BUFFER_USHORT(register, buffer, count) }
    }
    /// abi-specs/nt/ntoskrnl/ke_register.abi:26
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn WRITE_REGISTER_UCHAR<P: KeRegister>(register: *mut u8, value: u8) {
        unsafe { P::WRITE_REGISTER_UCHAR(register, value) }
    }
    /// abi-specs/nt/ntoskrnl/ke_register.abi:28
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn WRITE_REGISTER_ULONG<P: KeRegister>(register: *mut u32, value: u32) {
        unsafe { P::WRITE_REGISTER_ULONG(register, value) }
    }
    /// abi-specs/nt/ntoskrnl/ke_register.abi:30
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn WRITE_REGISTER_USHORT<P: KeRegister>(register: *mut u16, value: u16) {
        unsafe { P::WRITE_REGISTER_USHORT(register, value) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_BUFFER_UCHAR<P: KeRegister>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_REGISTER_BUFFER_UCHAR, direct = sym direct::READ_REGISTER_BUFFER_UCHAR::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_BUFFER_ULONG<P: KeRegister>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_REGISTER_BUFFER_ULONG, direct = sym direct::READ_REGISTER_BUFFER_ULONG::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_BUFFER_USHORT<P: KeRegister>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_REGISTER_BUFFER_USHORT, direct = sym direct::READ_REGISTER_BUFFER_USHORT::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_UCHAR<P: KeRegister>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_REGISTER_UCHAR, direct = sym direct::READ_REGISTER_UCHAR::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_ULONG<P: KeRegister>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_REGISTER_ULONG, direct = sym direct::READ_REGISTER_ULONG::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_USHORT<P: KeRegister>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_REGISTER_USHORT, direct = sym direct::READ_REGISTER_USHORT::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_BUFFER_UCHAR<P: KeRegister>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_REGISTER_BUFFER_UCHAR, direct = sym direct::WRITE_REGISTER_BUFFER_UCHAR::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_BUFFER_ULONG<P: KeRegister>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_REGISTER_BUFFER_ULONG, direct = sym direct::WRITE_REGISTER_BUFFER_ULONG::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_BUFFER_USHORT<P: KeRegister>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_REGISTER_BUFFER_USHORT, direct = sym direct::WRITE_REGISTER_BUFFER_USHORT::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_UCHAR<P: KeRegister>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_REGISTER_UCHAR, direct = sym direct::WRITE_REGISTER_UCHAR::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_ULONG<P: KeRegister>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_REGISTER_ULONG, direct = sym direct::WRITE_REGISTER_ULONG::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_USHORT<P: KeRegister>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_REGISTER_USHORT, direct = sym direct::WRITE_REGISTER_USHORT::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

