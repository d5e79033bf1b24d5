// Written by `janus gen` from abi-specs/nt/ndis/config.abi. Do not edit: change the spec and run `./x gen`.
//! Configuration: the parameters of an adapter.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static NdisCloseConfiguration: Function = Function { id: 654, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisCloseConfiguration" };
    pub static NdisOpenConfiguration: Function = Function { id: 1011, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisOpenConfiguration" };
    pub static NdisOpenConfigurationKeyByIndex: Function = Function { id: 1013, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Counted }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisOpenConfigurationKeyByIndex" };
    pub static NdisOpenConfigurationKeyByName: Function = Function { id: 1014, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisOpenConfigurationKeyByName" };
    pub static NdisOpenProtocolConfiguration: Function = Function { id: 1017, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }], library: "NDIS.SYS", name: "NdisOpenProtocolConfiguration" };
    pub static NdisReadConfiguration: Function = Function { id: 1035, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Counted }], library: "NDIS.SYS", name: "NdisReadConfiguration" };
    pub static NdisReadNetworkAddress: Function = Function { id: 1039, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisReadNetworkAddress" };
    pub static NdisWriteConfiguration: Function = Function { id: 1124, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }], library: "NDIS.SYS", name: "NdisWriteConfiguration" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCloseConfiguration() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCloseConfiguration, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOpenConfiguration() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOpenConfiguration, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOpenConfigurationKeyByIndex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOpenConfigurationKeyByIndex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOpenConfigurationKeyByName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOpenConfigurationKeyByName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOpenProtocolConfiguration() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOpenProtocolConfiguration, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReadConfiguration() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReadConfiguration, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReadNetworkAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReadNetworkAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWriteConfiguration() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWriteConfiguration, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

