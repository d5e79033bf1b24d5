// Written by `janus gen` from abi-specs/nt/ndis/packet.abi. Do not edit: change the spec and run `./x gen`.
//! Packets and buffers and the pools they come from.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Packets and buffers and the pools they come from.
/// Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
pub trait Packet {
    /// 
    unsafe fn NdisAllocatePacket( // abi-specs/nt/ndis/packet.abi:8
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/packet.abi:8
        packet: *mut *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:8
        pool_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/packet.abi:8
    );
    /// 
    unsafe fn NdisAllocatePacketPool( // abi-specs/nt/ndis/packet.abi:10
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/packet.abi:10
        pool_handle: *mut crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/packet.abi:10
        number_of_descriptors: u32, // abi-specs/nt/ndis/packet.abi:10
        protocol_reserved_length: u32, // abi-specs/nt/ndis/packet.abi:10
    );
    /// 
    unsafe fn NdisAllocatePacketPoolEx( // abi-specs/nt/ndis/packet.abi:17
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/packet.abi:17
        pool_handle: *mut crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/packet.abi:17
        number_of_descriptors: u32, // abi-specs/nt/ndis/packet.abi:17
        number_of_overflow_descriptors: u32, // abi-specs/nt/ndis/packet.abi:17
        protocol_reserved_length: u32, // abi-specs/nt/ndis/packet.abi:17
    );
    /// 
    unsafe fn NdisCopyFromPacketToPacket( // abi-specs/nt/ndis/packet.abi:25
        destination: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:25
        destination_offset: u32, // abi-specs/nt/ndis/packet.abi:25
        bytes_to_copy: u32, // abi-specs/nt/ndis/packet.abi:25
        source: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:25
        source_offset: u32, // abi-specs/nt/ndis/packet.abi:25
        bytes_copied: *mut u32, // abi-specs/nt/ndis/packet.abi:25
    );
    /// 
    unsafe fn NdisCopyFromPacketToPacketSafe( // abi-specs/nt/ndis/packet.abi:33
        destination: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:33
        destination_offset: u32, // abi-specs/nt/ndis/packet.abi:33
        bytes_to_copy: u32, // abi-specs/nt/ndis/packet.abi:33
        source: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:33
        source_offset: u32, // abi-specs/nt/ndis/packet.abi:33
        bytes_copied: *mut u32, // abi-specs/nt/ndis/packet.abi:33
        priority: crate::types::MM_PAGE_PRIORITY, // abi-specs/nt/ndis/packet.abi:33
    );
    /// 
    unsafe fn NdisDprAllocatePacket( // abi-specs/nt/ndis/packet.abi:43
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/packet.abi:43
        packet: *mut *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:43
        pool_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/packet.abi:43
    );
    /// 
    unsafe fn NdisDprAllocatePacketNonInterlocked( // abi-specs/nt/ndis/packet.abi:45
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/packet.abi:45
        packet: *mut *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:45
        pool_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/packet.abi:45
    );
    /// 
    unsafe fn NdisDprFreePacket( // abi-specs/nt/ndis/packet.abi:47
        packet: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:47
    );
    /// 
    unsafe fn NdisDprFreePacketNonInterlocked( // abi-specs/nt/ndis/packet.abi:49
        packet: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:49
    );
    /// 
    unsafe fn NdisFreePacket( // abi-specs/nt/ndis/packet.abi:51
        packet: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:51
    );
    /// 
    unsafe fn NdisFreePacketPool( // abi-specs/nt/ndis/packet.abi:53
        pool_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/packet.abi:53
    );
    /// 
    unsafe fn NdisGetFirstBufferFromPacket( // abi-specs/nt/ndis/packet.abi:55
        packet: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:55
        first_buffer: *mut *mut crate::types::MDL, // abi-specs/nt/ndis/packet.abi:55
        first_buffer_va: *mut *mut core::ffi::c_void, // abi-specs/nt/ndis/packet.abi:55
        first_buffer_length: *mut u32, // abi-specs/nt/ndis/packet.abi:55
        total_buffer_length: *mut u32, // abi-specs/nt/ndis/packet.abi:55
    );
    /// 
    unsafe fn NdisGetFirstBufferFromPacketSafe( // abi-specs/nt/ndis/packet.abi:62
        packet: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:62
        first_buffer: *mut *mut crate::types::MDL, // abi-specs/nt/ndis/packet.abi:62
        first_buffer_virtual_address: *mut *mut core::ffi::c_void, // abi-specs/nt/ndis/packet.abi:62
        first_buffer_length: *mut u32, // abi-specs/nt/ndis/packet.abi:62
        total_buffer_length: *mut u32, // abi-specs/nt/ndis/packet.abi:62
        priority: crate::types::MM_PAGE_PRIORITY, // abi-specs/nt/ndis/packet.abi:62
    );
    /// 
    unsafe fn NdisGetPacketCancelId( // abi-specs/nt/ndis/packet.abi:70
        packet: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:70
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn NdisGetPoolFromPacket( // abi-specs/nt/ndis/packet.abi:71
        packet: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:71
    ) -> crate::types::NDIS_HANDLE;
    /// 
    unsafe fn NdisPacketPoolUsage( // abi-specs/nt/ndis/packet.abi:73
        pool_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/packet.abi:73
    ) -> u32;
    /// 
    unsafe fn NdisPacketSize( // abi-specs/nt/ndis/packet.abi:74
        protocol_reserved_size: u32, // abi-specs/nt/ndis/packet.abi:74
    ) -> u32;
    /// 
    unsafe fn NdisSetPacketCancelId( // abi-specs/nt/ndis/packet.abi:75
        packet: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:75
        cancel_id: *mut core::ffi::c_void, // abi-specs/nt/ndis/packet.abi:75
    );
    /// 
    unsafe fn NdisUnchainBufferAtBack( // abi-specs/nt/ndis/packet.abi:79
        packet: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:79
        buffer: *mut *mut crate::types::MDL, // abi-specs/nt/ndis/packet.abi:79
    );
    /// 
    unsafe fn NdisUnchainBufferAtFront( // abi-specs/nt/ndis/packet.abi:81
        packet: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/packet.abi:81
        buffer: *mut *mut crate::types::MDL, // abi-specs/nt/ndis/packet.abi:81
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ndis/packet.abi";
    pub static NdisAllocatePacket: Function = Function { id: 630, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 8, library: "NDIS.SYS", name: "NdisAllocatePacket" };
    pub static NdisAllocatePacketPool: Function = Function { id: 631, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "pool_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 10, library: "NDIS.SYS", name: "NdisAllocatePacketPool" };
    pub static NdisAllocatePacketPoolEx: Function = Function { id: 632, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "pool_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 17, library: "NDIS.SYS", name: "NdisAllocatePacketPoolEx" };
    pub static NdisCopyFromPacketToPacket: Function = Function { id: 709, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "destination", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }, Check { arg: 3, parameter: "source", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }, Check { arg: 5, parameter: "bytes_copied", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 25, library: "NDIS.SYS", name: "NdisCopyFromPacketToPacket" };
    pub static NdisCopyFromPacketToPacketSafe: Function = Function { id: 710, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "destination", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }, Check { arg: 3, parameter: "source", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }, Check { arg: 5, parameter: "bytes_copied", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 33, library: "NDIS.SYS", name: "NdisCopyFromPacketToPacketSafe" };
    pub static NdisDprAllocatePacket: Function = Function { id: 724, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 43, library: "NDIS.SYS", name: "NdisDprAllocatePacket" };
    pub static NdisDprAllocatePacketNonInterlocked: Function = Function { id: 725, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 45, library: "NDIS.SYS", name: "NdisDprAllocatePacketNonInterlocked" };
    pub static NdisDprFreePacket: Function = Function { id: 726, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }], file: FILE, line: 47, library: "NDIS.SYS", name: "NdisDprFreePacket" };
    pub static NdisDprFreePacketNonInterlocked: Function = Function { id: 727, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }], file: FILE, line: 49, library: "NDIS.SYS", name: "NdisDprFreePacketNonInterlocked" };
    pub static NdisFreePacket: Function = Function { id: 771, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }], file: FILE, line: 51, library: "NDIS.SYS", name: "NdisFreePacket" };
    pub static NdisFreePacketPool: Function = Function { id: 772, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 53, library: "NDIS.SYS", name: "NdisFreePacketPool" };
    pub static NdisGeneratePartialCancelId: Function = Function { id: 780, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 54, library: "NDIS.SYS", name: "NdisGeneratePartialCancelId" };
    pub static NdisGetFirstBufferFromPacket: Function = Function { id: 789, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }, Check { arg: 1, parameter: "first_buffer", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "first_buffer_va", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "first_buffer_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 4, parameter: "total_buffer_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 55, library: "NDIS.SYS", name: "NdisGetFirstBufferFromPacket" };
    pub static NdisGetFirstBufferFromPacketSafe: Function = Function { id: 790, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }, Check { arg: 1, parameter: "first_buffer", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "first_buffer_virtual_address", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "first_buffer_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 4, parameter: "total_buffer_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 62, library: "NDIS.SYS", name: "NdisGetFirstBufferFromPacketSafe" };
    pub static NdisGetPacketCancelId: Function = Function { id: 794, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }], file: FILE, line: 70, library: "NDIS.SYS", name: "NdisGetPacketCancelId" };
    pub static NdisGetPoolFromPacket: Function = Function { id: 798, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }], file: FILE, line: 71, library: "NDIS.SYS", name: "NdisGetPoolFromPacket" };
    pub static NdisGetReceivedPacket: Function = Function { id: 802, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 72, library: "NDIS.SYS", name: "NdisGetReceivedPacket" };
    pub static NdisPacketPoolUsage: Function = Function { id: 1029, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 73, library: "NDIS.SYS", name: "NdisPacketPoolUsage" };
    pub static NdisPacketSize: Function = Function { id: 1030, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 74, library: "NDIS.SYS", name: "NdisPacketSize" };
    pub static NdisSetPacketCancelId: Function = Function { id: 1077, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }], file: FILE, line: 75, library: "NDIS.SYS", name: "NdisSetPacketCancelId" };
    pub static NdisSetPacketPoolProtocolId: Function = Function { id: 1078, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 76, library: "NDIS.SYS", name: "NdisSetPacketPoolProtocolId" };
    pub static NdisSetPacketStatus: Function = Function { id: 1079, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 77, library: "NDIS.SYS", name: "NdisSetPacketStatus" };
    pub static NdisUnchainBufferAtBack: Function = Function { id: 1102, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 79, library: "NDIS.SYS", name: "NdisUnchainBufferAtBack" };
    pub static NdisUnchainBufferAtFront: Function = Function { id: 1103, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 81, library: "NDIS.SYS", name: "NdisUnchainBufferAtFront" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ndis/packet.abi:8
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisAllocatePacket<P: Packet>(status: *mut crate::types::NDIS_STATUS, packet: *mut *mut crate::types::NDIS_PACKET, pool_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisAllocatePacket(status, packet, pool_handle) }
    }
    /// abi-specs/nt/ndis/packet.abi:10
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisAllocatePacketPool<P: Packet>(status: *mut crate::types::NDIS_STATUS, pool_handle: *mut crate::types::NDIS_HANDLE, number_of_descriptors: u32, protocol_reserved_length: u32) {
        unsafe { P::NdisAllocatePacketPool(status, pool_handle, number_of_descriptors, protocol_reserved_length) }
    }
    /// abi-specs/nt/ndis/packet.abi:17
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisAllocatePacketPoolEx<P: Packet>(status: *mut crate::types::NDIS_STATUS, pool_handle: *mut crate::types::NDIS_HANDLE, number_of_descriptors: u32, number_of_overflow_descriptors: u32, protocol_reserved_length: u32) {
        unsafe { P::NdisAllocatePacketPoolEx(status, pool_handle, number_of_descriptors, number_of_overflow_descriptors, protocol_reserved_length) }
    }
    /// abi-specs/nt/ndis/packet.abi:25
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisCopyFromPacketToPacket<P: Packet>(destination: *mut crate::types::NDIS_PACKET, destination_offset: u32, bytes_to_copy: u32, source: *mut crate::types::NDIS_PACKET, source_offset: u32, bytes_copied: *mut u32) {
        unsafe { P::NdisCopyFromPacketToPacket(destination, destination_offset, bytes_to_copy, source, source_offset, bytes_copied) }
    }
    /// abi-specs/nt/ndis/packet.abi:33
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisCopyFromPacketToPacketSafe<P: Packet>(destination: *mut crate::types::NDIS_PACKET, destination_offset: u32, bytes_to_copy: u32, source: *mut crate::types::NDIS_PACKET, source_offset: u32, bytes_copied: *mut u32, priority: crate::types::MM_PAGE_PRIORITY) {
        unsafe { P::NdisCopyFromPacketToPacketSafe(destination, destination_offset, bytes_to_copy, source, source_offset, bytes_copied, priority) }
    }
    /// abi-specs/nt/ndis/packet.abi:43
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisDprAllocatePacket<P: Packet>(status: *mut crate::types::NDIS_STATUS, packet: *mut *mut crate::types::NDIS_PACKET, pool_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisDprAllocatePacket(status, packet, pool_handle) }
    }
    /// abi-specs/nt/ndis/packet.abi:45
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisDprAllocatePacketNonInterlocked<P: Packet>(status: *mut crate::types::NDIS_STATUS, packet: *mut *mut crate::types::NDIS_PACKET, pool_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisDprAllocatePacketNonInterlocked(status, packet, pool_handle) }
    }
    /// abi-specs/nt/ndis/packet.abi:47
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisDprFreePacket<P: Packet>(packet: *mut crate::types::NDIS_PACKET) {
        unsafe { P::NdisDprFreePacket(packet) }
    }
    /// abi-specs/nt/ndis/packet.abi:49
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisDprFreePacketNonInterlocked<P: Packet>(packet: *mut crate::types::NDIS_PACKET) {
        unsafe { P::NdisDprFreePacketNonInterlocked(packet) }
    }
    /// abi-specs/nt/ndis/packet.abi:51
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisFreePacket<P: Packet>(packet: *mut crate::types::NDIS_PACKET) {
        unsafe { P::NdisFreePacket(packet) }
    }
    /// abi-specs/nt/ndis/packet.abi:53
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisFreePacketPool<P: Packet>(pool_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisFreePacketPool(pool_handle) }
    }
    /// abi-specs/nt/ndis/packet.abi:55
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisGetFirstBufferFromPacket<P: Packet>(packet: *mut crate::types::NDIS_PACKET, first_buffer: *mut *mut crate::types::MDL, first_buffer_va: *mut *mut core::ffi::c_void, first_buffer_length: *mut u32, total_buffer_length: *mut u32) {
        unsafe { P::NdisGetFirstBufferFromPacket(packet, first_buffer, first_buffer_va, first_buffer_length, total_buffer_length) }
    }
    /// abi-specs/nt/ndis/packet.abi:62
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisGetFirstBufferFromPacketSafe<P: Packet>(packet: *mut crate::types::NDIS_PACKET, first_buffer: *mut *mut crate::types::MDL, first_buffer_virtual_address: *mut *mut core::ffi::c_void, first_buffer_length: *mut u32, total_buffer_length: *mut u32, priority: crate::types::MM_PAGE_PRIORITY) {
        unsafe { P::NdisGetFirstBufferFromPacketSafe(packet, first_buffer, first_buffer_virtual_address, first_buffer_length, total_buffer_length, priority) }
    }
    /// abi-specs/nt/ndis/packet.abi:70
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisGetPacketCancelId<P: Packet>(packet: *mut crate::types::NDIS_PACKET) -> *mut core::ffi::c_void {
        unsafe { P::NdisGetPacketCancelId(packet) }
    }
    /// abi-specs/nt/ndis/packet.abi:71
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisGetPoolFromPacket<P: Packet>(packet: *mut crate::types::NDIS_PACKET) -> crate::types::NDIS_HANDLE {
        unsafe { P::NdisGetPoolFromPacket(packet) }
    }
    /// abi-specs/nt/ndis/packet.abi:73
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisPacketPoolUsage<P: Packet>(pool_handle: crate::types::NDIS_HANDLE) -> u32 {
        unsafe { P::NdisPacketPoolUsage(pool_handle) }
    }
    /// abi-specs/nt/ndis/packet.abi:74
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisPacketSize<P: Packet>(protocol_reserved_size: u32) -> u32 {
        unsafe { P::NdisPacketSize(protocol_reserved_size) }
    }
    /// abi-specs/nt/ndis/packet.abi:75
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisSetPacketCancelId<P: Packet>(packet: *mut crate::types::NDIS_PACKET, cancel_id: *mut core::ffi::c_void) {
        unsafe { P::NdisSetPacketCancelId(packet, cancel_id) }
    }
    /// abi-specs/nt/ndis/packet.abi:79
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisUnchainBufferAtBack<P: Packet>(packet: *mut crate::types::NDIS_PACKET, buffer: *mut *mut crate::types::MDL) {
        unsafe { P::NdisUnchainBufferAtBack(packet, buffer) }
    }
    /// abi-specs/nt/ndis/packet.abi:81
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisUnchainBufferAtFront<P: Packet>(packet: *mut crate::types::NDIS_PACKET, buffer: *mut *mut crate::types::MDL) {
        unsafe { P::NdisUnchainBufferAtFront(packet, buffer) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocatePacket<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisAllocatePacket, direct = sym direct::NdisAllocatePacket::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocatePacketPool<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisAllocatePacketPool, direct = sym direct::NdisAllocatePacketPool::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocatePacketPoolEx<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisAllocatePacketPoolEx, direct = sym direct::NdisAllocatePacketPoolEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCopyFromPacketToPacket<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisCopyFromPacketToPacket, direct = sym direct::NdisCopyFromPacketToPacket::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCopyFromPacketToPacketSafe<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisCopyFromPacketToPacketSafe, direct = sym direct::NdisCopyFromPacketToPacketSafe::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDprAllocatePacket<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisDprAllocatePacket, direct = sym direct::NdisDprAllocatePacket::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDprAllocatePacketNonInterlocked<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisDprAllocatePacketNonInterlocked, direct = sym direct::NdisDprAllocatePacketNonInterlocked::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDprFreePacket<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisDprFreePacket, direct = sym direct::NdisDprFreePacket::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDprFreePacketNonInterlocked<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisDprFreePacketNonInterlocked, direct = sym direct::NdisDprFreePacketNonInterlocked::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreePacket<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisFreePacket, direct = sym direct::NdisFreePacket::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreePacketPool<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisFreePacketPool, direct = sym direct::NdisFreePacketPool::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGeneratePartialCancelId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGeneratePartialCancelId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetFirstBufferFromPacket<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisGetFirstBufferFromPacket, direct = sym direct::NdisGetFirstBufferFromPacket::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetFirstBufferFromPacketSafe<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisGetFirstBufferFromPacketSafe, direct = sym direct::NdisGetFirstBufferFromPacketSafe::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetPacketCancelId<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisGetPacketCancelId, direct = sym direct::NdisGetPacketCancelId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetPoolFromPacket<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisGetPoolFromPacket, direct = sym direct::NdisGetPoolFromPacket::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetReceivedPacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetReceivedPacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisPacketPoolUsage<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisPacketPoolUsage, direct = sym direct::NdisPacketPoolUsage::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisPacketSize<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisPacketSize, direct = sym direct::NdisPacketSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetPacketCancelId<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisSetPacketCancelId, direct = sym direct::NdisSetPacketCancelId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetPacketPoolProtocolId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetPacketPoolProtocolId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetPacketStatus() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetPacketStatus, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisUnchainBufferAtBack<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisUnchainBufferAtBack, direct = sym direct::NdisUnchainBufferAtBack::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisUnchainBufferAtFront<P: Packet>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisUnchainBufferAtFront, direct = sym direct::NdisUnchainBufferAtFront::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

