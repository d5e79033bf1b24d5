// Written by `janus gen` from abi-specs/nt/ndis/buffer.abi. Do not edit: change the spec and run `./x gen`.
//! Buffers: memory descriptor lists under another name.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Buffers: memory descriptor lists under another name.
/// Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
pub trait Buffer {
    /// 
    unsafe fn NDIS_BUFFER_TO_SPAN_PAGES( // abi-specs/nt/ndis/buffer.abi:7
        buffer: *mut crate::types::MDL, // abi-specs/nt/ndis/buffer.abi:7
    ) -> u32;
    /// 
    unsafe fn NdisAdjustBufferLength( // abi-specs/nt/ndis/buffer.abi:8
        buffer: *mut crate::types::MDL, // abi-specs/nt/ndis/buffer.abi:8
        length: u32, // abi-specs/nt/ndis/buffer.abi:8
    );
    /// 
    unsafe fn NdisAllocateBuffer( // abi-specs/nt/ndis/buffer.abi:10
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/buffer.abi:10
        buffer: *mut *mut crate::types::MDL, // abi-specs/nt/ndis/buffer.abi:10
        pool_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/buffer.abi:10
        virtual_address: *mut core::ffi::c_void, // abi-specs/nt/ndis/buffer.abi:10
        length: u32, // abi-specs/nt/ndis/buffer.abi:10
    );
    /// 
    unsafe fn NdisAllocateBufferPool( // abi-specs/nt/ndis/buffer.abi:18
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/buffer.abi:18
        pool_handle: *mut crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/buffer.abi:18
        number_of_descriptors: u32, // abi-specs/nt/ndis/buffer.abi:18
    );
    /// 
    unsafe fn NdisBufferLength( // abi-specs/nt/ndis/buffer.abi:19
        buffer: *mut crate::types::MDL, // abi-specs/nt/ndis/buffer.abi:19
    ) -> u32;
    /// 
    unsafe fn NdisBufferVirtualAddress( // abi-specs/nt/ndis/buffer.abi:20
        buffer: *mut crate::types::MDL, // abi-specs/nt/ndis/buffer.abi:20
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn NdisCopyBuffer( // abi-specs/nt/ndis/buffer.abi:22
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/buffer.abi:22
        buffer: *mut *mut crate::types::MDL, // abi-specs/nt/ndis/buffer.abi:22
        pool_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/buffer.abi:22
        memory_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ndis/buffer.abi:22
        offset: u32, // abi-specs/nt/ndis/buffer.abi:22
        length: u32, // abi-specs/nt/ndis/buffer.abi:22
    );
    /// 
    unsafe fn NdisFreeBuffer( // abi-specs/nt/ndis/buffer.abi:31
        buffer: *mut crate::types::MDL, // abi-specs/nt/ndis/buffer.abi:31
    );
    /// 
    unsafe fn NdisFreeBufferPool( // abi-specs/nt/ndis/buffer.abi:33
        pool_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/buffer.abi:33
    );
    /// 
    unsafe fn NdisGetBufferPhysicalArraySize( // abi-specs/nt/ndis/buffer.abi:34
        buffer: *mut crate::types::MDL, // abi-specs/nt/ndis/buffer.abi:34
        array_size: *mut u32, // abi-specs/nt/ndis/buffer.abi:34
    );
    /// 
    unsafe fn NdisQueryBuffer( // abi-specs/nt/ndis/buffer.abi:36
        buffer: *mut crate::types::MDL, // abi-specs/nt/ndis/buffer.abi:36
        virtual_address: *mut *mut core::ffi::c_void, // abi-specs/nt/ndis/buffer.abi:36
        length: *mut u32, // abi-specs/nt/ndis/buffer.abi:36
    );
    /// 
    unsafe fn NdisQueryBufferOffset( // abi-specs/nt/ndis/buffer.abi:37
        buffer: *mut crate::types::MDL, // abi-specs/nt/ndis/buffer.abi:37
        offset: *mut u32, // abi-specs/nt/ndis/buffer.abi:37
        length: *mut u32, // abi-specs/nt/ndis/buffer.abi:37
    );
    /// 
    unsafe fn NdisQueryBufferSafe( // abi-specs/nt/ndis/buffer.abi:39
        buffer: *mut crate::types::MDL, // abi-specs/nt/ndis/buffer.abi:39
        virtual_address: *mut *mut core::ffi::c_void, // abi-specs/nt/ndis/buffer.abi:39
        length: *mut u32, // abi-specs/nt/ndis/buffer.abi:39
        priority: crate::types::MM_PAGE_PRIORITY, // abi-specs/nt/ndis/buffer.abi:39
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ndis/buffer.abi";
    pub static NDIS_BUFFER_TO_SPAN_PAGES: Function = Function { id: 602, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "buffer", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 7, library: "NDIS.SYS", name: "NDIS_BUFFER_TO_SPAN_PAGES" };
    pub static NdisAdjustBufferLength: Function = Function { id: 608, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "buffer", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 8, library: "NDIS.SYS", name: "NdisAdjustBufferLength" };
    pub static NdisAllocateBuffer: Function = Function { id: 612, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "virtual_address", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 4, indirect: false }, optional: false } }], file: FILE, line: 10, library: "NDIS.SYS", name: "NdisAllocateBuffer" };
    pub static NdisAllocateBufferPool: Function = Function { id: 613, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "pool_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 18, library: "NDIS.SYS", name: "NdisAllocateBufferPool" };
    pub static NdisBufferLength: Function = Function { id: 640, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "buffer", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 19, library: "NDIS.SYS", name: "NdisBufferLength" };
    pub static NdisBufferVirtualAddress: Function = Function { id: 641, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "buffer", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 20, library: "NDIS.SYS", name: "NdisBufferVirtualAddress" };
    pub static NdisCopyBuffer: Function = Function { id: 707, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 22, library: "NDIS.SYS", name: "NdisCopyBuffer" };
    pub static NdisFreeBuffer: Function = Function { id: 755, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "buffer", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 31, library: "NDIS.SYS", name: "NdisFreeBuffer" };
    pub static NdisFreeBufferPool: Function = Function { id: 756, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 33, library: "NDIS.SYS", name: "NdisFreeBufferPool" };
    pub static NdisGetBufferPhysicalArraySize: Function = Function { id: 782, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "buffer", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }, Check { arg: 1, parameter: "array_size", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 34, library: "NDIS.SYS", name: "NdisGetBufferPhysicalArraySize" };
    pub static NdisQueryBuffer: Function = Function { id: 1035, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "buffer", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }, Check { arg: 1, parameter: "virtual_address", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 2, parameter: "length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 36, library: "NDIS.SYS", name: "NdisQueryBuffer" };
    pub static NdisQueryBufferOffset: Function = Function { id: 1036, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "buffer", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }, Check { arg: 1, parameter: "offset", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 37, library: "NDIS.SYS", name: "NdisQueryBufferOffset" };
    pub static NdisQueryBufferSafe: Function = Function { id: 1037, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "buffer", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }, Check { arg: 1, parameter: "virtual_address", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 2, parameter: "length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 39, library: "NDIS.SYS", name: "NdisQueryBufferSafe" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ndis/buffer.abi:7
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NDIS_BUFFER_TO_SPAN_PAGES<P: Buffer>(buffer: *mut crate::types::MDL) -> u32 {
        unsafe { P::NDIS_BUFFER_TO_SPAN_PAGES(buffer) }
    }
    /// abi-specs/nt/ndis/buffer.abi:8
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisAdjustBufferLength<P: Buffer>(buffer: *mut crate::types::MDL, length: u32) {
        unsafe { P::NdisAdjustBufferLength(buffer, length) }
    }
    /// abi-specs/nt/ndis/buffer.abi:10
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisAllocateBuffer<P: Buffer>(status: *mut crate::types::NDIS_STATUS, buffer: *mut *mut crate::types::MDL, pool_handle: crate::types::NDIS_HANDLE, virtual_address: *mut core::ffi::c_void, length: u32) {
        unsafe { P::NdisAllocateBuffer(status, buffer, pool_handle, virtual_address, length) }
    }
    /// abi-specs/nt/ndis/buffer.abi:18
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisAllocateBufferPool<P: Buffer>(status: *mut crate::types::NDIS_STATUS, pool_handle: *mut crate::types::NDIS_HANDLE, number_of_descriptors: u32) {
        unsafe { P::NdisAllocateBufferPool(status, pool_handle, number_of_descriptors) }
    }
    /// abi-specs/nt/ndis/buffer.abi:19
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisBufferLength<P: Buffer>(buffer: *mut crate::types::MDL) -> u32 {
        unsafe { P::NdisBufferLength(buffer) }
    }
    /// abi-specs/nt/ndis/buffer.abi:20
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisBufferVirtualAddress<P: Buffer>(buffer: *mut crate::types::MDL) -> *mut core::ffi::c_void {
        unsafe { P::NdisBufferVirtualAddress(buffer) }
    }
    /// abi-specs/nt/ndis/buffer.abi:22
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisCopyBuffer<P: Buffer>(status: *mut crate::types::NDIS_STATUS, buffer: *mut *mut crate::types::MDL, pool_handle: crate::types::NDIS_HANDLE, memory_descriptor: *mut core::ffi::c_void, offset: u32, length: u32) {
        unsafe { P::NdisCopyBuffer(status, buffer, pool_handle, memory_descriptor, offset, length) }
    }
    /// abi-specs/nt/ndis/buffer.abi:31
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisFreeBuffer<P: Buffer>(buffer: *mut crate::types::MDL) {
        unsafe { P::NdisFreeBuffer(buffer) }
    }
    /// abi-specs/nt/ndis/buffer.abi:33
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisFreeBufferPool<P: Buffer>(pool_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisFreeBufferPool(pool_handle) }
    }
    /// abi-specs/nt/ndis/buffer.abi:34
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisGetBufferPhysicalArraySize<P: Buffer>(buffer: *mut crate::types::MDL, array_size: *mut u32) {
        unsafe { P::NdisGetBufferPhysicalArraySize(buffer, array_size) }
    }
    /// abi-specs/nt/ndis/buffer.abi:36
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisQueryBuffer<P: Buffer>(buffer: *mut crate::types::MDL, virtual_address: *mut *mut core::ffi::c_void, length: *mut u32) {
        unsafe { P::NdisQueryBuffer(buffer, virtual_address, length) }
    }
    /// abi-specs/nt/ndis/buffer.abi:37
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisQueryBufferOffset<P: Buffer>(buffer: *mut crate::types::MDL, offset: *mut u32, length: *mut u32) {
        unsafe { P::NdisQueryBufferOffset(buffer, offset, length) }
    }
    /// abi-specs/nt/ndis/buffer.abi:39
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisQueryBufferSafe<P: Buffer>(buffer: *mut crate::types::MDL, virtual_address: *mut *mut core::ffi::c_void, length: *mut u32, priority: crate::types::MM_PAGE_PRIORITY) {
        unsafe { P::NdisQueryBufferSafe(buffer, virtual_address, length, priority) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NDIS_BUFFER_TO_SPAN_PAGES<P: Buffer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NDIS_BUFFER_TO_SPAN_PAGES, direct = sym direct::NDIS_BUFFER_TO_SPAN_PAGES::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAdjustBufferLength<P: Buffer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisAdjustBufferLength, direct = sym direct::NdisAdjustBufferLength::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateBuffer<P: Buffer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisAllocateBuffer, direct = sym direct::NdisAllocateBuffer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateBufferPool<P: Buffer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisAllocateBufferPool, direct = sym direct::NdisAllocateBufferPool::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisBufferLength<P: Buffer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisBufferLength, direct = sym direct::NdisBufferLength::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisBufferVirtualAddress<P: Buffer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisBufferVirtualAddress, direct = sym direct::NdisBufferVirtualAddress::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCopyBuffer<P: Buffer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisCopyBuffer, direct = sym direct::NdisCopyBuffer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeBuffer<P: Buffer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisFreeBuffer, direct = sym direct::NdisFreeBuffer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeBufferPool<P: Buffer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisFreeBufferPool, direct = sym direct::NdisFreeBufferPool::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetBufferPhysicalArraySize<P: Buffer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisGetBufferPhysicalArraySize, direct = sym direct::NdisGetBufferPhysicalArraySize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryBuffer<P: Buffer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisQueryBuffer, direct = sym direct::NdisQueryBuffer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryBufferOffset<P: Buffer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisQueryBufferOffset, direct = sym direct::NdisQueryBufferOffset::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryBufferSafe<P: Buffer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisQueryBufferSafe, direct = sym direct::NdisQueryBufferSafe::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

