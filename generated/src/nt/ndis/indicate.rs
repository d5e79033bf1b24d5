// Written by `janus gen` from abi-specs/nt/ndis/indicate.abi. Do not edit: change the spec and run `./x gen`.
//! What miniports report: completions, received frames, status.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What miniports report: completions, received frames, status.
/// Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
pub trait Indicate {
    /// 
    unsafe fn EthFilterDprIndicateReceive( // abi-specs/nt/ndis/indicate.abi:7
        filter: *mut core::ffi::c_void, // abi-specs/nt/ndis/indicate.abi:7
        mac_receive_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/indicate.abi:7
        address: *mut core::ffi::c_void, // abi-specs/nt/ndis/indicate.abi:7
        header_buffer: *mut core::ffi::c_void, // abi-specs/nt/ndis/indicate.abi:7
        header_buffer_size: u32, // abi-specs/nt/ndis/indicate.abi:7
        lookahead_buffer: *mut core::ffi::c_void, // abi-specs/nt/ndis/indicate.abi:7
        lookahead_buffer_size: u32, // abi-specs/nt/ndis/indicate.abi:7
        packet_size: u32, // abi-specs/nt/ndis/indicate.abi:7
    );
    /// 
    unsafe fn EthFilterDprIndicateReceiveComplete( // abi-specs/nt/ndis/indicate.abi:17
        filter: *mut core::ffi::c_void, // abi-specs/nt/ndis/indicate.abi:17
    );
    /// Reports a change of state to protocols.
    unsafe fn NdisMIndicateStatus( // abi-specs/nt/ndis/indicate.abi:20
        miniport_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/indicate.abi:20
        general_status: crate::types::NDIS_STATUS, // abi-specs/nt/ndis/indicate.abi:20
        status_buffer: *mut core::ffi::c_void, // abi-specs/nt/ndis/indicate.abi:20
        status_buffer_size: u32, // abi-specs/nt/ndis/indicate.abi:20
    );
    /// 
    unsafe fn NdisMIndicateStatusComplete( // abi-specs/nt/ndis/indicate.abi:27
        miniport_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/indicate.abi:27
    );
    /// 
    unsafe fn NdisMQueryInformationComplete( // abi-specs/nt/ndis/indicate.abi:29
        miniport_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/indicate.abi:29
        status: crate::types::NDIS_STATUS, // abi-specs/nt/ndis/indicate.abi:29
    );
    /// 
    unsafe fn NdisMResetComplete( // abi-specs/nt/ndis/indicate.abi:31
        miniport_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/indicate.abi:31
        status: crate::types::NDIS_STATUS, // abi-specs/nt/ndis/indicate.abi:31
        addressing_reset: crate::types::BOOLEAN, // abi-specs/nt/ndis/indicate.abi:31
    );
    /// Says that a packet has been sent.
    unsafe fn NdisMSendComplete( // abi-specs/nt/ndis/indicate.abi:34
        miniport_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/indicate.abi:34
        packet: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/indicate.abi:34
        status: crate::types::NDIS_STATUS, // abi-specs/nt/ndis/indicate.abi:34
    );
    /// 
    unsafe fn NdisMSendResourcesAvailable( // abi-specs/nt/ndis/indicate.abi:36
        miniport_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/indicate.abi:36
    );
    /// 
    unsafe fn NdisMSetInformationComplete( // abi-specs/nt/ndis/indicate.abi:38
        miniport_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/indicate.abi:38
        status: crate::types::NDIS_STATUS, // abi-specs/nt/ndis/indicate.abi:38
    );
    /// 
    unsafe fn NdisMTransferDataComplete( // abi-specs/nt/ndis/indicate.abi:40
        miniport_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/indicate.abi:40
        packet: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/indicate.abi:40
        status: crate::types::NDIS_STATUS, // abi-specs/nt/ndis/indicate.abi:40
        bytes_transferred: u32, // abi-specs/nt/ndis/indicate.abi:40
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ndis/indicate.abi";
    pub static EthFilterDprIndicateReceive: Function = Function { id: 600, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 6, indirect: false } }], checks: &[Check { arg: 3, parameter: "header_buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 4, indirect: false }, optional: false } }, Check { arg: 5, parameter: "lookahead_buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 6, indirect: false }, optional: false } }], file: FILE, line: 7, library: "NDIS.SYS", name: "EthFilterDprIndicateReceive" };
    pub static EthFilterDprIndicateReceiveComplete: Function = Function { id: 601, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 17, library: "NDIS.SYS", name: "EthFilterDprIndicateReceiveComplete" };
    pub static NdisMIndicateStatus: Function = Function { id: 939, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[Check { arg: 2, parameter: "status_buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: true } }], file: FILE, line: 20, library: "NDIS.SYS", name: "NdisMIndicateStatus" };
    pub static NdisMIndicateStatusComplete: Function = Function { id: 940, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 27, library: "NDIS.SYS", name: "NdisMIndicateStatusComplete" };
    pub static NdisMQueryInformationComplete: Function = Function { id: 956, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 29, library: "NDIS.SYS", name: "NdisMQueryInformationComplete" };
    pub static NdisMResetComplete: Function = Function { id: 977, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 31, library: "NDIS.SYS", name: "NdisMResetComplete" };
    pub static NdisMSendComplete: Function = Function { id: 980, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 1, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }], file: FILE, line: 34, library: "NDIS.SYS", name: "NdisMSendComplete" };
    pub static NdisMSendResourcesAvailable: Function = Function { id: 982, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 36, library: "NDIS.SYS", name: "NdisMSendResourcesAvailable" };
    pub static NdisMSetInformationComplete: Function = Function { id: 986, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 38, library: "NDIS.SYS", name: "NdisMSetInformationComplete" };
    pub static NdisMTransferDataComplete: Function = Function { id: 997, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 1, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }], file: FILE, line: 40, library: "NDIS.SYS", name: "NdisMTransferDataComplete" };
    pub static NdisMWanIndicateReceive: Function = Function { id: 1000, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 46, library: "NDIS.SYS", name: "NdisMWanIndicateReceive" };
    pub static NdisMWanIndicateReceiveComplete: Function = Function { id: 1001, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 53, library: "NDIS.SYS", name: "NdisMWanIndicateReceiveComplete" };
    pub static NdisMWanSendComplete: Function = Function { id: 1002, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 54, library: "NDIS.SYS", name: "NdisMWanSendComplete" };
    pub static TrFilterDprIndicateReceive: Function = Function { id: 1160, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[], file: FILE, line: 55, library: "NDIS.SYS", name: "TrFilterDprIndicateReceive" };
    pub static TrFilterDprIndicateReceiveComplete: Function = Function { id: 1161, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 64, library: "NDIS.SYS", name: "TrFilterDprIndicateReceiveComplete" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ndis/indicate.abi:7
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn EthFilterDprIndicateReceive<P: Indicate>(filter: *mut core::ffi::c_void, mac_receive_context: crate::types::NDIS_HANDLE, address: *mut core::ffi::c_void, header_buffer: *mut core::ffi::c_void, header_buffer_size: u32, lookahead_buffer: *mut core::ffi::c_void, lookahead_buffer_size: u32, packet_size: u32) {
        unsafe { P::EthFilterDprIndicateReceive(filter, mac_receive_context, address, header_buffer, header_buffer_size, lookahead_buffer, lookahead_buffer_size, packet_size) }
    }
    /// abi-specs/nt/ndis/indicate.abi:17
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn EthFilterDprIndicateReceiveComplete<P: Indicate>(filter: *mut core::ffi::c_void) {
        unsafe { P::EthFilterDprIndicateReceiveComplete(filter) }
    }
    /// abi-specs/nt/ndis/indicate.abi:20
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMIndicateStatus<P: Indicate>(miniport_handle: crate::types::NDIS_HANDLE, general_status: crate::types::NDIS_STATUS, status_buffer: *mut core::ffi::c_void, status_buffer_size: u32) {
        unsafe { P::NdisMIndicateStatus(miniport_handle, general_status, status_buffer, status_buffer_size) }
    }
    /// abi-specs/nt/ndis/indicate.abi:27
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMIndicateStatusComplete<P: Indicate>(miniport_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisMIndicateStatusComplete(miniport_handle) }
    }
    /// abi-specs/nt/ndis/indicate.abi:29
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMQueryInformationComplete<P: Indicate>(miniport_handle: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS) {
        unsafe { P::NdisMQueryInformationComplete(miniport_handle, status) }
    }
    /// abi-specs/nt/ndis/indicate.abi:31
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMResetComplete<P: Indicate>(miniport_handle: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS, addressing_reset: crate::types::BOOLEAN) {
        unsafe { P::NdisMResetComplete(miniport_handle, status, addressing_reset) }
    }
    /// abi-specs/nt/ndis/indicate.abi:34
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMSendComplete<P: Indicate>(miniport_handle: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, status: crate::types::NDIS_STATUS) {
        unsafe { P::NdisMSendComplete(miniport_handle, packet, status) }
    }
    /// abi-specs/nt/ndis/indicate.abi:36
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMSendResourcesAvailable<P: Indicate>(miniport_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisMSendResourcesAvailable(miniport_handle) }
    }
    /// abi-specs/nt/ndis/indicate.abi:38
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMSetInformationComplete<P: Indicate>(miniport_handle: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS) {
        unsafe { P::NdisMSetInformationComplete(miniport_handle, status) }
    }
    /// abi-specs/nt/ndis/indicate.abi:40
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMTransferDataComplete<P: Indicate>(miniport_handle: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, status: crate::types::NDIS_STATUS, bytes_transferred: u32) {
        unsafe { P::NdisMTransferDataComplete(miniport_handle, packet, status, bytes_transferred) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EthFilterDprIndicateReceive<P: Indicate>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::EthFilterDprIndicateReceive, direct = sym direct::EthFilterDprIndicateReceive::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EthFilterDprIndicateReceiveComplete<P: Indicate>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::EthFilterDprIndicateReceiveComplete, direct = sym direct::EthFilterDprIndicateReceiveComplete::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMIndicateStatus<P: Indicate>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMIndicateStatus, direct = sym direct::NdisMIndicateStatus::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMIndicateStatusComplete<P: Indicate>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMIndicateStatusComplete, direct = sym direct::NdisMIndicateStatusComplete::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMQueryInformationComplete<P: Indicate>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMQueryInformationComplete, direct = sym direct::NdisMQueryInformationComplete::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMResetComplete<P: Indicate>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMResetComplete, direct = sym direct::NdisMResetComplete::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSendComplete<P: Indicate>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMSendComplete, direct = sym direct::NdisMSendComplete::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSendResourcesAvailable<P: Indicate>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMSendResourcesAvailable, direct = sym direct::NdisMSendResourcesAvailable::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSetInformationComplete<P: Indicate>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMSetInformationComplete, direct = sym direct::NdisMSetInformationComplete::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMTransferDataComplete<P: Indicate>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMTransferDataComplete, direct = sym direct::NdisMTransferDataComplete::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMWanIndicateReceive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMWanIndicateReceive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMWanIndicateReceiveComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMWanIndicateReceiveComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMWanSendComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMWanSendComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TrFilterDprIndicateReceive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TrFilterDprIndicateReceive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TrFilterDprIndicateReceiveComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TrFilterDprIndicateReceiveComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

