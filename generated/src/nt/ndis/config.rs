// Written by `janus gen` from abi-specs/nt/ndis/config.abi. Do not edit: change the spec and run `./x gen`.
//! Configuration: the parameters of an adapter.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Configuration: the parameters of an adapter.
/// Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
pub trait Config {
    /// Closes the parameters.
    unsafe fn NdisCloseConfiguration( // abi-specs/nt/ndis/config.abi:9
        configuration_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/config.abi:9
    );
    /// Opens the registry parameters of an adapter.
    unsafe fn NdisOpenConfiguration( // abi-specs/nt/ndis/config.abi:12
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/config.abi:12
        configuration_handle: *mut crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/config.abi:12
        wrapper_configuration_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/config.abi:12
    );
    /// 
    unsafe fn NdisOpenConfigurationKeyByIndex( // abi-specs/nt/ndis/config.abi:18
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/config.abi:18
        configuration_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/config.abi:18
        index: u32, // abi-specs/nt/ndis/config.abi:18
        key_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ndis/config.abi:18
        key_handle: *mut crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/config.abi:18
    );
    /// 
    unsafe fn NdisOpenConfigurationKeyByName( // abi-specs/nt/ndis/config.abi:26
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/config.abi:26
        configuration_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/config.abi:26
        sub_key_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ndis/config.abi:26
        sub_key_handle: *mut crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/config.abi:26
    );
    /// Reads a parameter.
    unsafe fn NdisReadConfiguration( // abi-specs/nt/ndis/config.abi:39
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/config.abi:39
        parameter_value: *mut *mut crate::types::NDIS_CONFIGURATION_PARAMETER, // abi-specs/nt/ndis/config.abi:39
        configuration_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/config.abi:39
        keyword: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ndis/config.abi:39
        parameter_type: crate::types::NDIS_PARAMETER_TYPE, // abi-specs/nt/ndis/config.abi:39
    );
    /// Reads the address that the user set, if any.
    unsafe fn NdisReadNetworkAddress( // abi-specs/nt/ndis/config.abi:48
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/config.abi:48
        network_address: *mut *mut core::ffi::c_void, // abi-specs/nt/ndis/config.abi:48
        network_address_length: *mut u32, // abi-specs/nt/ndis/config.abi:48
        configuration_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/config.abi:48
    );
    /// Writes a parameter.
    unsafe fn NdisWriteConfiguration( // abi-specs/nt/ndis/config.abi:56
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/config.abi:56
        wrapper_configuration_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/config.abi:56
        keyword: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ndis/config.abi:56
        parameter_value: *mut crate::types::NDIS_CONFIGURATION_PARAMETER, // abi-specs/nt/ndis/config.abi:56
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ndis/config.abi";
    pub static NdisCloseConfiguration: Function = Function { id: 664, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 9, library: "NDIS.SYS", name: "NdisCloseConfiguration" };
    pub static NdisOpenConfiguration: Function = Function { id: 1021, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "configuration_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 12, library: "NDIS.SYS", name: "NdisOpenConfiguration" };
    pub static NdisOpenConfigurationKeyByIndex: Function = Function { id: 1023, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Counted }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "key_name", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 4, parameter: "key_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 18, library: "NDIS.SYS", name: "NdisOpenConfigurationKeyByIndex" };
    pub static NdisOpenConfigurationKeyByName: Function = Function { id: 1024, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "sub_key_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 3, parameter: "sub_key_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 26, library: "NDIS.SYS", name: "NdisOpenConfigurationKeyByName" };
    pub static NdisOpenProtocolConfiguration: Function = Function { id: 1027, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 32, library: "NDIS.SYS", name: "NdisOpenProtocolConfiguration" };
    pub static NdisReadConfiguration: Function = Function { id: 1045, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "parameter_value", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "keyword", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 39, library: "NDIS.SYS", name: "NdisReadConfiguration" };
    pub static NdisReadNetworkAddress: Function = Function { id: 1049, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "network_address", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "network_address_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 48, library: "NDIS.SYS", name: "NdisReadNetworkAddress" };
    pub static NdisWriteConfiguration: Function = Function { id: 1134, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "keyword", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 3, parameter: "parameter_value", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }], file: FILE, line: 56, library: "NDIS.SYS", name: "NdisWriteConfiguration" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ndis/config.abi:9
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisCloseConfiguration<P: Config>(configuration_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisCloseConfiguration(configuration_handle) }
    }
    /// abi-specs/nt/ndis/config.abi:12
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisOpenConfiguration<P: Config>(status: *mut crate::types::NDIS_STATUS, configuration_handle: *mut crate::types::NDIS_HANDLE, wrapper_configuration_context: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisOpenConfiguration(status, configuration_handle, wrapper_configuration_context) }
    }
    /// abi-specs/nt/ndis/config.abi:18
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisOpenConfigurationKeyByIndex<P: Config>(status: *mut crate::types::NDIS_STATUS, configuration_handle: crate::types::NDIS_HANDLE, index: u32, key_name: *mut crate::types::UNICODE_STRING, key_handle: *mut crate::types::NDIS_HANDLE) {
        unsafe { P::NdisOpenConfigurationKeyByIndex(status, configuration_handle, index, key_name, key_handle) }
    }
    /// abi-specs/nt/ndis/config.abi:26
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisOpenConfigurationKeyByName<P: Config>(status: *mut crate::types::NDIS_STATUS, configuration_handle: crate::types::NDIS_HANDLE, sub_key_name: *mut crate::types::UNICODE_STRING, sub_key_handle: *mut crate::types::NDIS_HANDLE) {
        unsafe { P::NdisOpenConfigurationKeyByName(status, configuration_handle, sub_key_name, sub_key_handle) }
    }
    /// abi-specs/nt/ndis/config.abi:39
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisReadConfiguration<P: Config>(status: *mut crate::types::NDIS_STATUS, parameter_value: *mut *mut crate::types::NDIS_CONFIGURATION_PARAMETER, configuration_handle: crate::types::NDIS_HANDLE, keyword: *mut crate::types::UNICODE_STRING, parameter_type: crate::types::NDIS_PARAMETER_TYPE) {
        unsafe { P::NdisReadConfiguration(status, parameter_value, configuration_handle, keyword, parameter_type) }
    }
    /// abi-specs/nt/ndis/config.abi:48
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisReadNetworkAddress<P: Config>(status: *mut crate::types::NDIS_STATUS, network_address: *mut *mut core::ffi::c_void, network_address_length: *mut u32, configuration_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisReadNetworkAddress(status, network_address, network_address_length, configuration_handle) }
    }
    /// abi-specs/nt/ndis/config.abi:56
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisWriteConfiguration<P: Config>(status: *mut crate::types::NDIS_STATUS, wrapper_configuration_context: crate::types::NDIS_HANDLE, keyword: *mut crate::types::UNICODE_STRING, parameter_value: *mut crate::types::NDIS_CONFIGURATION_PARAMETER) {
        unsafe { P::NdisWriteConfiguration(status, wrapper_configuration_context, keyword, parameter_value) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCloseConfiguration<P: Config>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisCloseConfiguration, direct = sym direct::NdisCloseConfiguration::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOpenConfiguration<P: Config>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisOpenConfiguration, direct = sym direct::NdisOpenConfiguration::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOpenConfigurationKeyByIndex<P: Config>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisOpenConfigurationKeyByIndex, direct = sym direct::NdisOpenConfigurationKeyByIndex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOpenConfigurationKeyByName<P: Config>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisOpenConfigurationKeyByName, direct = sym direct::NdisOpenConfigurationKeyByName::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOpenProtocolConfiguration() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOpenProtocolConfiguration, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReadConfiguration<P: Config>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisReadConfiguration, direct = sym direct::NdisReadConfiguration::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReadNetworkAddress<P: Config>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisReadNetworkAddress, direct = sym direct::NdisReadNetworkAddress::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWriteConfiguration<P: Config>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisWriteConfiguration, direct = sym direct::NdisWriteConfiguration::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

