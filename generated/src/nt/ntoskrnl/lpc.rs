// Written by `janus gen` from abi-specs/nt/ntoskrnl/lpc.abi. Do not edit: change the spec and run `./x gen`.
//! Local procedure calls.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/lpc.abi";
    pub static AlpcGetHeaderSize: Function = Function { id: 1162, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "ntoskrnl.exe", name: "AlpcGetHeaderSize" };
    pub static AlpcGetMessageAttribute: Function = Function { id: 1163, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "ntoskrnl.exe", name: "AlpcGetMessageAttribute" };
    pub static AlpcInitializeMessageAttribute: Function = Function { id: 1164, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 9, library: "ntoskrnl.exe", name: "AlpcInitializeMessageAttribute" };
    pub static LpcReplyWaitReplyPort: Function = Function { id: 2083, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 16, library: "ntoskrnl.exe", name: "LpcReplyWaitReplyPort" };
    pub static LpcRequestPort: Function = Function { id: 2084, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 17, library: "ntoskrnl.exe", name: "LpcRequestPort" };
    pub static LpcRequestWaitReplyPort: Function = Function { id: 2085, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 18, library: "ntoskrnl.exe", name: "LpcRequestWaitReplyPort" };
    pub static LpcRequestWaitReplyPortEx: Function = Function { id: 2086, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 19, library: "ntoskrnl.exe", name: "LpcRequestWaitReplyPortEx" };
    pub static LpcSendWaitReceivePort: Function = Function { id: 2087, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 20, library: "ntoskrnl.exe", name: "LpcSendWaitReceivePort" };
    pub static ZwAlpcAcceptConnectPort: Function = Function { id: 2943, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 30, library: "ntoskrnl.exe", name: "ZwAlpcAcceptConnectPort" };
    pub static ZwAlpcCancelMessage: Function = Function { id: 2944, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 42, library: "ntoskrnl.exe", name: "ZwAlpcCancelMessage" };
    pub static ZwAlpcConnectPort: Function = Function { id: 2945, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 7, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 10, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 44, library: "ntoskrnl.exe", name: "ZwAlpcConnectPort" };
    pub static ZwAlpcCreatePort: Function = Function { id: 2946, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 58, library: "ntoskrnl.exe", name: "ZwAlpcCreatePort" };
    pub static ZwAlpcCreatePortSection: Function = Function { id: 2947, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 60, library: "ntoskrnl.exe", name: "ZwAlpcCreatePortSection" };
    pub static ZwAlpcCreateResourceReserve: Function = Function { id: 2948, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 69, library: "ntoskrnl.exe", name: "ZwAlpcCreateResourceReserve" };
    pub static ZwAlpcCreateSectionView: Function = Function { id: 2949, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 71, library: "ntoskrnl.exe", name: "ZwAlpcCreateSectionView" };
    pub static ZwAlpcCreateSecurityContext: Function = Function { id: 2950, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 73, library: "ntoskrnl.exe", name: "ZwAlpcCreateSecurityContext" };
    pub static ZwAlpcDeletePortSection: Function = Function { id: 2951, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 75, library: "ntoskrnl.exe", name: "ZwAlpcDeletePortSection" };
    pub static ZwAlpcDeleteResourceReserve: Function = Function { id: 2952, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 77, library: "ntoskrnl.exe", name: "ZwAlpcDeleteResourceReserve" };
    pub static ZwAlpcDeleteSectionView: Function = Function { id: 2953, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 79, library: "ntoskrnl.exe", name: "ZwAlpcDeleteSectionView" };
    pub static ZwAlpcDeleteSecurityContext: Function = Function { id: 2954, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 81, library: "ntoskrnl.exe", name: "ZwAlpcDeleteSecurityContext" };
    pub static ZwAlpcDisconnectPort: Function = Function { id: 2955, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 83, library: "ntoskrnl.exe", name: "ZwAlpcDisconnectPort" };
    pub static ZwAlpcQueryInformation: Function = Function { id: 2956, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 85, library: "ntoskrnl.exe", name: "ZwAlpcQueryInformation" };
    pub static ZwAlpcSendWaitReceivePort: Function = Function { id: 2957, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 93, library: "ntoskrnl.exe", name: "ZwAlpcSendWaitReceivePort" };
    pub static ZwAlpcSetInformation: Function = Function { id: 2958, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 104, library: "ntoskrnl.exe", name: "ZwAlpcSetInformation" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn AlpcGetHeaderSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::AlpcGetHeaderSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn AlpcGetMessageAttribute() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::AlpcGetMessageAttribute, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn AlpcInitializeMessageAttribute() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::AlpcInitializeMessageAttribute, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LpcReplyWaitReplyPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LpcReplyWaitReplyPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LpcRequestPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LpcRequestPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LpcRequestWaitReplyPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LpcRequestWaitReplyPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LpcRequestWaitReplyPortEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LpcRequestWaitReplyPortEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LpcSendWaitReceivePort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LpcSendWaitReceivePort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlpcAcceptConnectPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlpcAcceptConnectPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlpcCancelMessage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlpcCancelMessage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlpcConnectPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlpcConnectPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlpcCreatePort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlpcCreatePort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlpcCreatePortSection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlpcCreatePortSection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlpcCreateResourceReserve() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlpcCreateResourceReserve, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlpcCreateSectionView() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlpcCreateSectionView, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlpcCreateSecurityContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlpcCreateSecurityContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlpcDeletePortSection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlpcDeletePortSection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlpcDeleteResourceReserve() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlpcDeleteResourceReserve, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlpcDeleteSectionView() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlpcDeleteSectionView, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlpcDeleteSecurityContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlpcDeleteSecurityContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlpcDisconnectPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlpcDisconnectPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlpcQueryInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlpcQueryInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlpcSendWaitReceivePort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlpcSendWaitReceivePort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlpcSetInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlpcSetInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

