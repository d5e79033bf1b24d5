// Written by `janus gen` from abi-specs/nt/ndis/memory.abi. Do not edit: change the spec and run `./x gen`.
//! Memory: pool, shared memory, map registers, scatter/gather, system DMA.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Memory: pool, shared memory, map registers, scatter/gather, system DMA.
/// Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
pub trait Memory {
    /// Allocates memory; flags 0 is non-paged pool.
    unsafe fn NdisAllocateMemory( // abi-specs/nt/ndis/memory.abi:9
        virtual_address: *mut *mut core::ffi::c_void, // abi-specs/nt/ndis/memory.abi:9
        length: u32, // abi-specs/nt/ndis/memory.abi:9
        memory_flags: u32, // abi-specs/nt/ndis/memory.abi:9
        highest_acceptable_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ndis/memory.abi:9
    ) -> crate::types::NDIS_STATUS;
    /// Allocates non-paged pool.
    unsafe fn NdisAllocateMemoryWithTag( // abi-specs/nt/ndis/memory.abi:17
        virtual_address: *mut *mut core::ffi::c_void, // abi-specs/nt/ndis/memory.abi:17
        length: u32, // abi-specs/nt/ndis/memory.abi:17
        tag: u32, // abi-specs/nt/ndis/memory.abi:17
    ) -> crate::types::NDIS_STATUS;
    /// Frees memory; length and flags as when it was allocated.
    unsafe fn NdisFreeMemory( // abi-specs/nt/ndis/memory.abi:28
        virtual_address: *mut core::ffi::c_void, // abi-specs/nt/ndis/memory.abi:28
        length: u32, // abi-specs/nt/ndis/memory.abi:28
        memory_flags: u32, // abi-specs/nt/ndis/memory.abi:28
    );
    /// 
    unsafe fn NdisFreeMemoryWithTag( // abi-specs/nt/ndis/memory.abi:30
        virtual_address: *mut core::ffi::c_void, // abi-specs/nt/ndis/memory.abi:30
        tag: u32, // abi-specs/nt/ndis/memory.abi:30
    );
    /// 
    unsafe fn NdisGetSharedDataAlignment() -> u32; // abi-specs/nt/ndis/memory.abi:31
    /// 
    unsafe fn NdisMAllocateMapRegisters( // abi-specs/nt/ndis/memory.abi:33
        miniport_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/memory.abi:33
        dma_channel: u32, // abi-specs/nt/ndis/memory.abi:33
        dma_size: u8, // abi-specs/nt/ndis/memory.abi:33
        physical_map_registers_needed: u32, // abi-specs/nt/ndis/memory.abi:33
        maximum_physical_mapping: u32, // abi-specs/nt/ndis/memory.abi:33
    ) -> crate::types::NDIS_STATUS;
    /// Allocates memory that the adapter and the driver share.
    unsafe fn NdisMAllocateSharedMemory( // abi-specs/nt/ndis/memory.abi:42
        miniport_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/memory.abi:42
        length: u32, // abi-specs/nt/ndis/memory.abi:42
        cached: crate::types::BOOLEAN, // abi-specs/nt/ndis/memory.abi:42
        virtual_address: *mut *mut core::ffi::c_void, // abi-specs/nt/ndis/memory.abi:42
        physical_address: *mut crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ndis/memory.abi:42
    );
    /// 
    unsafe fn NdisMAllocateSharedMemoryAsync( // abi-specs/nt/ndis/memory.abi:50
        miniport_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/memory.abi:50
        length: u32, // abi-specs/nt/ndis/memory.abi:50
        cached: crate::types::BOOLEAN, // abi-specs/nt/ndis/memory.abi:50
        context: *mut core::ffi::c_void, // abi-specs/nt/ndis/memory.abi:50
    ) -> crate::types::NDIS_STATUS;
    /// 
    unsafe fn NdisMCompleteBufferPhysicalMapping( // abi-specs/nt/ndis/memory.abi:57
        miniport_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/memory.abi:57
        buffer: *mut crate::types::MDL, // abi-specs/nt/ndis/memory.abi:57
        physical_map_register: u32, // abi-specs/nt/ndis/memory.abi:57
    );
    /// 
    unsafe fn NdisMFreeMapRegisters( // abi-specs/nt/ndis/memory.abi:61
        miniport_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/memory.abi:61
    );
    /// Frees shared memory.
    unsafe fn NdisMFreeSharedMemory( // abi-specs/nt/ndis/memory.abi:64
        miniport_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/memory.abi:64
        length: u32, // abi-specs/nt/ndis/memory.abi:64
        cached: crate::types::BOOLEAN, // abi-specs/nt/ndis/memory.abi:64
        virtual_address: *mut core::ffi::c_void, // abi-specs/nt/ndis/memory.abi:64
        physical_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ndis/memory.abi:64
    );
    /// 
    unsafe fn NdisMGetDmaAlignment( // abi-specs/nt/ndis/memory.abi:71
        miniport_adapter_handle: *mut core::ffi::c_void, // abi-specs/nt/ndis/memory.abi:71
    ) -> u32;
    /// 
    unsafe fn NdisMInitializeScatterGatherDma( // abi-specs/nt/ndis/memory.abi:73
        miniport_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/memory.abi:73
        dma64_bit_addresses: crate::types::BOOLEAN, // abi-specs/nt/ndis/memory.abi:73
        maximum_physical_mapping: u32, // abi-specs/nt/ndis/memory.abi:73
    ) -> crate::types::NDIS_STATUS;
    /// 
    unsafe fn NdisMStartBufferPhysicalMapping( // abi-specs/nt/ndis/memory.abi:89
        miniport_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/memory.abi:89
        buffer: *mut crate::types::MDL, // abi-specs/nt/ndis/memory.abi:89
        physical_map_register: u32, // abi-specs/nt/ndis/memory.abi:89
        write_to_device: crate::types::BOOLEAN, // abi-specs/nt/ndis/memory.abi:89
        physical_address_array: *mut core::ffi::c_void, // abi-specs/nt/ndis/memory.abi:89
        array_size: *mut u32, // abi-specs/nt/ndis/memory.abi:89
    );
    /// 
    unsafe fn NdisQueryMapRegisterCount( // abi-specs/nt/ndis/memory.abi:97
        bus_type: crate::types::NDIS_INTERFACE_TYPE, // abi-specs/nt/ndis/memory.abi:97
        map_register_count: *mut u32, // abi-specs/nt/ndis/memory.abi:97
    ) -> crate::types::NDIS_STATUS;
    /// 
    unsafe fn NdisUpdateSharedMemory( // abi-specs/nt/ndis/memory.abi:106
        ndis_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/memory.abi:106
        length: u32, // abi-specs/nt/ndis/memory.abi:106
        virtual_address: *mut core::ffi::c_void, // abi-specs/nt/ndis/memory.abi:106
        physical_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ndis/memory.abi:106
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ndis/memory.abi";
    pub static NdisAllocateMemory: Function = Function { id: 620, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "virtual_address", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 9, library: "NDIS.SYS", name: "NdisAllocateMemory" };
    pub static NdisAllocateMemoryWithTag: Function = Function { id: 621, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "virtual_address", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 17, library: "NDIS.SYS", name: "NdisAllocateMemoryWithTag" };
    pub static NdisCompleteDmaTransfer: Function = Function { id: 700, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 18, library: "NDIS.SYS", name: "NdisCompleteDmaTransfer" };
    pub static NdisFreeMemory: Function = Function { id: 763, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 28, library: "NDIS.SYS", name: "NdisFreeMemory" };
    pub static NdisFreeMemoryWithTag: Function = Function { id: 764, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 30, library: "NDIS.SYS", name: "NdisFreeMemoryWithTag" };
    pub static NdisGetSharedDataAlignment: Function = Function { id: 808, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 31, library: "NDIS.SYS", name: "NdisGetSharedDataAlignment" };
    pub static NdisMAllocateMapRegisters: Function = Function { id: 881, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 33, library: "NDIS.SYS", name: "NdisMAllocateMapRegisters" };
    pub static NdisMAllocateSharedMemory: Function = Function { id: 884, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 3, parameter: "virtual_address", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 4, parameter: "physical_address", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 42, library: "NDIS.SYS", name: "NdisMAllocateSharedMemory" };
    pub static NdisMAllocateSharedMemoryAsync: Function = Function { id: 885, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 50, library: "NDIS.SYS", name: "NdisMAllocateSharedMemoryAsync" };
    pub static NdisMCompleteBufferPhysicalMapping: Function = Function { id: 908, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 57, library: "NDIS.SYS", name: "NdisMCompleteBufferPhysicalMapping" };
    pub static NdisMDeregisterDmaChannel: Function = Function { id: 913, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 59, library: "NDIS.SYS", name: "NdisMDeregisterDmaChannel" };
    pub static NdisMFreeMapRegisters: Function = Function { id: 923, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 61, library: "NDIS.SYS", name: "NdisMFreeMapRegisters" };
    pub static NdisMFreeSharedMemory: Function = Function { id: 926, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 64, library: "NDIS.SYS", name: "NdisMFreeSharedMemory" };
    pub static NdisMGetDmaAlignment: Function = Function { id: 929, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 71, library: "NDIS.SYS", name: "NdisMGetDmaAlignment" };
    pub static NdisMInitializeScatterGatherDma: Function = Function { id: 942, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 73, library: "NDIS.SYS", name: "NdisMInitializeScatterGatherDma" };
    pub static NdisMReadDmaCounter: Function = Function { id: 962, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 78, library: "NDIS.SYS", name: "NdisMReadDmaCounter" };
    pub static NdisMRegisterDmaChannel: Function = Function { id: 966, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 80, library: "NDIS.SYS", name: "NdisMRegisterDmaChannel" };
    pub static NdisMStartBufferPhysicalMapping: Function = Function { id: 993, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 2, irql_high: 2, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }, Check { arg: 5, parameter: "array_size", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 89, library: "NDIS.SYS", name: "NdisMStartBufferPhysicalMapping" };
    pub static NdisQueryMapRegisterCount: Function = Function { id: 1039, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "map_register_count", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 97, library: "NDIS.SYS", name: "NdisQueryMapRegisterCount" };
    pub static NdisSetupDmaTransfer: Function = Function { id: 1088, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 98, library: "NDIS.SYS", name: "NdisSetupDmaTransfer" };
    pub static NdisUpdateSharedMemory: Function = Function { id: 1108, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 106, library: "NDIS.SYS", name: "NdisUpdateSharedMemory" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ndis/memory.abi:9
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisAllocateMemory<P: Memory>(virtual_address: *mut *mut core::ffi::c_void, length: u32, memory_flags: u32, highest_acceptable_address: crate::types::PHYSICAL_ADDRESS) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisAllocateMemory(virtual_address, length, memory_flags, highest_acceptable_address) }
    }
    /// abi-specs/nt/ndis/memory.abi:17
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisAllocateMemoryWithTag<P: Memory>(virtual_address: *mut *mut core::ffi::c_void, length: u32, tag: u32) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisAllocateMemoryWithTag(virtual_address, length, tag) }
    }
    /// abi-specs/nt/ndis/memory.abi:28
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisFreeMemory<P: Memory>(virtual_address: *mut core::ffi::c_void, length: u32, memory_flags: u32) {
        unsafe { P::NdisFreeMemory(virtual_address, length, memory_flags) }
    }
    /// abi-specs/nt/ndis/memory.abi:30
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisFreeMemoryWithTag<P: Memory>(virtual_address: *mut core::ffi::c_void, tag: u32) {
        unsafe { P::NdisFreeMemoryWithTag(virtual_address, tag) }
    }
    /// abi-specs/nt/ndis/memory.abi:31
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisGetSharedDataAlignment<P: Memory>() -> u32 {
        unsafe { P::NdisGetSharedDataAlignment() }
    }
    /// abi-specs/nt/ndis/memory.abi:33
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMAllocateMapRegisters<P: Memory>(miniport_adapter_handle: crate::types::NDIS_HANDLE, dma_channel: u32, dma_size: u8, physical_map_registers_needed: u32, maximum_physical_mapping: u32) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisMAllocateMapRegisters(miniport_adapter_handle, dma_channel, dma_size, physical_map_registers_needed, maximum_physical_mapping) }
    }
    /// abi-specs/nt/ndis/memory.abi:42
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMAllocateSharedMemory<P: Memory>(miniport_adapter_handle: crate::types::NDIS_HANDLE, length: u32, cached: crate::types::BOOLEAN, virtual_address: *mut *mut core::ffi::c_void, physical_address: *mut crate::types::PHYSICAL_ADDRESS) {
        unsafe { P::NdisMAllocateSharedMemory(miniport_adapter_handle, length, cached, virtual_address, physical_address) }
    }
    /// abi-specs/nt/ndis/memory.abi:50
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMAllocateSharedMemoryAsync<P: Memory>(miniport_adapter_handle: crate::types::NDIS_HANDLE, length: u32, cached: crate::types::BOOLEAN, context: *mut core::ffi::c_void) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisMAllocateSharedMemoryAsync(miniport_adapter_handle, length, cached, context) }
    }
    /// abi-specs/nt/ndis/memory.abi:57
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMCompleteBufferPhysicalMapping<P: Memory>(miniport_handle: crate::types::NDIS_HANDLE, buffer: *mut crate::types::MDL, physical_map_register: u32) {
        unsafe { P::NdisMCompleteBufferPhysicalMapping(miniport_handle, buffer, physical_map_register) }
    }
    /// abi-specs/nt/ndis/memory.abi:61
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMFreeMapRegisters<P: Memory>(miniport_adapter_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisMFreeMapRegisters(miniport_adapter_handle) }
    }
    /// abi-specs/nt/ndis/memory.abi:64
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMFreeSharedMemory<P: Memory>(miniport_adapter_handle: crate::types::NDIS_HANDLE, length: u32, cached: crate::types::BOOLEAN, virtual_address: *mut core::ffi::c_void, physical_address: crate::types::PHYSICAL_ADDRESS) {
        unsafe { P::NdisMFreeSharedMemory(miniport_adapter_handle, length, cached, virtual_address, physical_address) }
    }
    /// abi-specs/nt/ndis/memory.abi:71
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMGetDmaAlignment<P: Memory>(miniport_adapter_handle: *mut core::ffi::c_void) -> u32 {
        unsafe { P::NdisMGetDmaAlignment(miniport_adapter_handle) }
    }
    /// abi-specs/nt/ndis/memory.abi:73
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMInitializeScatterGatherDma<P: Memory>(miniport_adapter_handle: crate::types::NDIS_HANDLE, dma64_bit_addresses: crate::types::BOOLEAN, maximum_physical_mapping: u32) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisMInitializeScatterGatherDma(miniport_adapter_handle, dma64_bit_addresses, maximum_physical_mapping) }
    }
    /// abi-specs/nt/ndis/memory.abi:89
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMStartBufferPhysicalMapping<P: Memory>(miniport_handle: crate::types::NDIS_HANDLE, buffer: *mut crate::types::MDL, physical_map_register: u32, write_to_device: crate::types::BOOLEAN, physical_address_array: *mut core::ffi::c_void, array_size: *mut u32) {
        unsafe { P::NdisMStartBufferPhysicalMapping(miniport_handle, buffer, physical_map_register, write_to_device, physical_address_array, array_size) }
    }
    /// abi-specs/nt/ndis/memory.abi:97
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisQueryMapRegisterCount<P: Memory>(bus_type: crate::types::NDIS_INTERFACE_TYPE, map_register_count: *mut u32) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisQueryMapRegisterCount(bus_type, map_register_count) }
    }
    /// abi-specs/nt/ndis/memory.abi:106
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisUpdateSharedMemory<P: Memory>(ndis_adapter_handle: crate::types::NDIS_HANDLE, length: u32, virtual_address: *mut core::ffi::c_void, physical_address: crate::types::PHYSICAL_ADDRESS) {
        unsafe { P::NdisUpdateSharedMemory(ndis_adapter_handle, length, virtual_address, physical_address) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateMemory<P: Memory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisAllocateMemory, direct = sym direct::NdisAllocateMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateMemoryWithTag<P: Memory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisAllocateMemoryWithTag, direct = sym direct::NdisAllocateMemoryWithTag::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCompleteDmaTransfer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCompleteDmaTransfer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeMemory<P: Memory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisFreeMemory, direct = sym direct::NdisFreeMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeMemoryWithTag<P: Memory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisFreeMemoryWithTag, direct = sym direct::NdisFreeMemoryWithTag::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetSharedDataAlignment<P: Memory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisGetSharedDataAlignment, direct = sym direct::NdisGetSharedDataAlignment::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMAllocateMapRegisters<P: Memory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMAllocateMapRegisters, direct = sym direct::NdisMAllocateMapRegisters::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMAllocateSharedMemory<P: Memory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMAllocateSharedMemory, direct = sym direct::NdisMAllocateSharedMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMAllocateSharedMemoryAsync<P: Memory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMAllocateSharedMemoryAsync, direct = sym direct::NdisMAllocateSharedMemoryAsync::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCompleteBufferPhysicalMapping<P: Memory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMCompleteBufferPhysicalMapping, direct = sym direct::NdisMCompleteBufferPhysicalMapping::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMDeregisterDmaChannel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMDeregisterDmaChannel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMFreeMapRegisters<P: Memory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMFreeMapRegisters, direct = sym direct::NdisMFreeMapRegisters::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMFreeSharedMemory<P: Memory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMFreeSharedMemory, direct = sym direct::NdisMFreeSharedMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMGetDmaAlignment<P: Memory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMGetDmaAlignment, direct = sym direct::NdisMGetDmaAlignment::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMInitializeScatterGatherDma<P: Memory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMInitializeScatterGatherDma, direct = sym direct::NdisMInitializeScatterGatherDma::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMReadDmaCounter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMReadDmaCounter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterDmaChannel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRegisterDmaChannel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMStartBufferPhysicalMapping<P: Memory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMStartBufferPhysicalMapping, direct = sym direct::NdisMStartBufferPhysicalMapping::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryMapRegisterCount<P: Memory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisQueryMapRegisterCount, direct = sym direct::NdisQueryMapRegisterCount::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetupDmaTransfer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetupDmaTransfer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisUpdateSharedMemory<P: Memory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisUpdateSharedMemory, direct = sym direct::NdisUpdateSharedMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

