// Written by `janus gen` from abi-specs/nt/ndis/register.abi. Do not edit: change the spec and run `./x gen`.
//! Wrappers, miniports and what they say of themselves.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Wrappers, miniports and what they say of themselves.
/// Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
pub trait Register {
    /// 
    unsafe fn NdisGetVersion() -> u32; // abi-specs/nt/ndis/register.abi:9
    /// Tells NDIS of a driver; exported for the macro NdisMInitializeWrapper.
    unsafe fn NdisInitializeWrapper( // abi-specs/nt/ndis/register.abi:12
        ndis_wrapper_handle: *mut crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/register.abi:12
        system_specific1: *mut core::ffi::c_void, // abi-specs/nt/ndis/register.abi:12
        system_specific2: *mut core::ffi::c_void, // abi-specs/nt/ndis/register.abi:12
        system_specific3: *mut core::ffi::c_void, // abi-specs/nt/ndis/register.abi:12
    );
    /// 
    unsafe fn NdisMDeregisterAdapterShutdownHandler( // abi-specs/nt/ndis/register.abi:19
        miniport_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/register.abi:19
    );
    /// 
    unsafe fn NdisMGetDeviceProperty( // abi-specs/nt/ndis/register.abi:23
        miniport_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/register.abi:23
        physical_device_object: *mut *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ndis/register.abi:23
        functional_device_object: *mut *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ndis/register.abi:23
        next_device_object: *mut *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ndis/register.abi:23
        allocated_resources: *mut *mut crate::types::CM_RESOURCE_LIST, // abi-specs/nt/ndis/register.abi:23
        allocated_resources_translated: *mut *mut crate::types::CM_RESOURCE_LIST, // abi-specs/nt/ndis/register.abi:23
    );
    /// 
    unsafe fn NdisMQueryAdapterInstanceName( // abi-specs/nt/ndis/register.abi:33
        adapter_instance_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ndis/register.abi:33
        miniport_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/register.abi:33
    ) -> crate::types::NDIS_STATUS;
    /// 
    unsafe fn NdisMRegisterAdapterShutdownHandler( // abi-specs/nt/ndis/register.abi:38
        miniport_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/register.abi:38
        shutdown_context: *mut core::ffi::c_void, // abi-specs/nt/ndis/register.abi:38
        shutdown_handler: crate::callbacks::ADAPTER_SHUTDOWN_HANDLER, // abi-specs/nt/ndis/register.abi:38
    );
    /// Registers the handlers of a miniport.
    unsafe fn NdisMRegisterMiniport( // abi-specs/nt/ndis/register.abi:54
        ndis_wrapper_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/register.abi:54
        miniport_characteristics: *mut crate::types::NDIS_MINIPORT_CHARACTERISTICS, // abi-specs/nt/ndis/register.abi:54
        characteristics_length: u32, // abi-specs/nt/ndis/register.abi:54
    ) -> crate::types::NDIS_STATUS;
    /// 
    unsafe fn NdisMRegisterUnloadHandler( // abi-specs/nt/ndis/register.abi:60
        ndis_wrapper_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/register.abi:60
        unload_handler: crate::callbacks::DRIVER_UNLOAD, // abi-specs/nt/ndis/register.abi:60
    );
    /// Tells NDIS the context and the kind of an adapter.
    unsafe fn NdisMSetAttributes( // abi-specs/nt/ndis/register.abi:65
        miniport_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/register.abi:65
        miniport_adapter_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/register.abi:65
        bus_master: crate::types::BOOLEAN, // abi-specs/nt/ndis/register.abi:65
        adapter_type: crate::types::NDIS_INTERFACE_TYPE, // abi-specs/nt/ndis/register.abi:65
    );
    /// Tells NDIS the context, the kind and the traits of an adapter.
    unsafe fn NdisMSetAttributesEx( // abi-specs/nt/ndis/register.abi:73
        miniport_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/register.abi:73
        miniport_adapter_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/register.abi:73
        check_for_hang_time_in_seconds: u32, // abi-specs/nt/ndis/register.abi:73
        attribute_flags: u32, // abi-specs/nt/ndis/register.abi:73
        adapter_type: crate::types::NDIS_INTERFACE_TYPE, // abi-specs/nt/ndis/register.abi:73
    );
    /// Undoes NdisInitializeWrapper.
    unsafe fn NdisTerminateWrapper( // abi-specs/nt/ndis/register.abi:83
        ndis_wrapper_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/register.abi:83
        system_specific: *mut core::ffi::c_void, // abi-specs/nt/ndis/register.abi:83
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ndis/register.abi";
    pub static NdisGetDriverHandle: Function = Function { id: 788, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 7, library: "NDIS.SYS", name: "NdisGetDriverHandle" };
    pub static NdisGetRoutineAddress: Function = Function { id: 804, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 8, library: "NDIS.SYS", name: "NdisGetRoutineAddress" };
    pub static NdisGetVersion: Function = Function { id: 813, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "NDIS.SYS", name: "NdisGetVersion" };
    pub static NdisInitializeWrapper: Function = Function { id: 863, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "ndis_wrapper_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 12, library: "NDIS.SYS", name: "NdisInitializeWrapper" };
    pub static NdisMDeregisterAdapterShutdownHandler: Function = Function { id: 911, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 19, library: "NDIS.SYS", name: "NdisMDeregisterAdapterShutdownHandler" };
    pub static NdisMDeregisterDevice: Function = Function { id: 912, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 21, library: "NDIS.SYS", name: "NdisMDeregisterDevice" };
    pub static NdisMGetDeviceProperty: Function = Function { id: 928, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "physical_device_object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 2, parameter: "functional_device_object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 3, parameter: "next_device_object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 4, parameter: "allocated_resources", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 5, parameter: "allocated_resources_translated", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 23, library: "NDIS.SYS", name: "NdisMGetDeviceProperty" };
    pub static NdisMPromoteMiniport: Function = Function { id: 953, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 32, library: "NDIS.SYS", name: "NdisMPromoteMiniport" };
    pub static NdisMQueryAdapterInstanceName: Function = Function { id: 954, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "adapter_instance_name", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 33, library: "NDIS.SYS", name: "NdisMQueryAdapterInstanceName" };
    pub static NdisMRegisterAdapterShutdownHandler: Function = Function { id: 964, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 38, library: "NDIS.SYS", name: "NdisMRegisterAdapterShutdownHandler" };
    pub static NdisMRegisterDevice: Function = Function { id: 965, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 44, library: "NDIS.SYS", name: "NdisMRegisterDevice" };
    pub static NdisMRegisterMiniport: Function = Function { id: 970, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 1, parameter: "miniport_characteristics", rule: Rule::Memory { shape: Shape::Fixed(96), optional: false } }], file: FILE, line: 54, library: "NDIS.SYS", name: "NdisMRegisterMiniport" };
    pub static NdisMRegisterUnloadHandler: Function = Function { id: 973, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 60, library: "NDIS.SYS", name: "NdisMRegisterUnloadHandler" };
    pub static NdisMRemoveMiniport: Function = Function { id: 975, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 62, library: "NDIS.SYS", name: "NdisMRemoveMiniport" };
    pub static NdisMSetAttributes: Function = Function { id: 983, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 65, library: "NDIS.SYS", name: "NdisMSetAttributes" };
    pub static NdisMSetAttributesEx: Function = Function { id: 984, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 73, library: "NDIS.SYS", name: "NdisMSetAttributesEx" };
    pub static NdisMSetMiniportSecondary: Function = Function { id: 988, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 80, library: "NDIS.SYS", name: "NdisMSetMiniportSecondary" };
    pub static NdisTerminateWrapper: Function = Function { id: 1093, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 83, library: "NDIS.SYS", name: "NdisTerminateWrapper" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ndis/register.abi:9
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisGetVersion<P: Register>() -> u32 {
        unsafe { P::NdisGetVersion() }
    }
    /// abi-specs/nt/ndis/register.abi:12
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisInitializeWrapper<P: Register>(ndis_wrapper_handle: *mut crate::types::NDIS_HANDLE, system_specific1: *mut core::ffi::c_void, system_specific2: *mut core::ffi::c_void, system_specific3: *mut core::ffi::c_void) {
        unsafe { P::NdisInitializeWrapper(ndis_wrapper_handle, system_specific1, system_specific2, system_specific3) }
    }
    /// abi-specs/nt/ndis/register.abi:19
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMDeregisterAdapterShutdownHandler<P: Register>(miniport_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisMDeregisterAdapterShutdownHandler(miniport_handle) }
    }
    /// abi-specs/nt/ndis/register.abi:23
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMGetDeviceProperty<P: Register>(miniport_adapter_handle: crate::types::NDIS_HANDLE, physical_device_object: *mut *mut crate::types::DEVICE_OBJECT, functional_device_object: *mut *mut crate::types::DEVICE_OBJECT, next_device_object: *mut *mut crate::types::DEVICE_OBJECT, allocated_resources: *mut *mut crate::types::CM_RESOURCE_LIST, allocated_resources_translated: *mut *mut crate::types::CM_RESOURCE_LIST) {
        unsafe { P::NdisMGetDeviceProperty(miniport_adapter_handle, physical_device_object, functional_device_object, next_device_object, allocated_resources, allocated_resources_translated) }
    }
    /// abi-specs/nt/ndis/register.abi:33
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMQueryAdapterInstanceName<P: Register>(adapter_instance_name: *mut crate::types::UNICODE_STRING, miniport_adapter_handle: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisMQueryAdapterInstanceName(adapter_instance_name, miniport_adapter_handle) }
    }
    /// abi-specs/nt/ndis/register.abi:38
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMRegisterAdapterShutdownHandler<P: Register>(miniport_handle: crate::types::NDIS_HANDLE, shutdown_context: *mut core::ffi::c_void, shutdown_handler: crate::callbacks::ADAPTER_SHUTDOWN_HANDLER) {
        unsafe { P::NdisMRegisterAdapterShutdownHandler(miniport_handle, shutdown_context, shutdown_handler) }
    }
    /// abi-specs/nt/ndis/register.abi:54
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMRegisterMiniport<P: Register>(ndis_wrapper_handle: crate::types::NDIS_HANDLE, miniport_characteristics: *mut crate::types::NDIS_MINIPORT_CHARACTERISTICS, characteristics_length: u32) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisMRegisterMiniport(ndis_wrapper_handle, miniport_characteristics, characteristics_length) }
    }
    /// abi-specs/nt/ndis/register.abi:60
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMRegisterUnloadHandler<P: Register>(ndis_wrapper_handle: crate::types::NDIS_HANDLE, unload_handler: crate::callbacks::DRIVER_UNLOAD) {
        unsafe { P::NdisMRegisterUnloadHandler(ndis_wrapper_handle, unload_handler) }
    }
    /// abi-specs/nt/ndis/register.abi:65
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMSetAttributes<P: Register>(miniport_handle: crate::types::NDIS_HANDLE, miniport_adapter_context: crate::types::NDIS_HANDLE, bus_master: crate::types::BOOLEAN, adapter_type: crate::types::NDIS_INTERFACE_TYPE) {
        unsafe { P::NdisMSetAttributes(miniport_handle, miniport_adapter_context, bus_master, adapter_type) }
    }
    /// abi-specs/nt/ndis/register.abi:73
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMSetAttributesEx<P: Register>(miniport_adapter_handle: crate::types::NDIS_HANDLE, miniport_adapter_context: crate::types::NDIS_HANDLE, check_for_hang_time_in_seconds: u32, attribute_flags: u32, adapter_type: crate::types::NDIS_INTERFACE_TYPE) {
        unsafe { P::NdisMSetAttributesEx(miniport_adapter_handle, miniport_adapter_context, check_for_hang_time_in_seconds, attribute_flags, adapter_type) }
    }
    /// abi-specs/nt/ndis/register.abi:83
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisTerminateWrapper<P: Register>(ndis_wrapper_handle: crate::types::NDIS_HANDLE, system_specific: *mut core::ffi::c_void) {
        unsafe { P::NdisTerminateWrapper(ndis_wrapper_handle, system_specific) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetDriverHandle() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetDriverHandle, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetRoutineAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetRoutineAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetVersion<P: Register>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisGetVersion, direct = sym direct::NdisGetVersion::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInitializeWrapper<P: Register>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisInitializeWrapper, direct = sym direct::NdisInitializeWrapper::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMDeregisterAdapterShutdownHandler<P: Register>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMDeregisterAdapterShutdownHandler, direct = sym direct::NdisMDeregisterAdapterShutdownHandler::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMDeregisterDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMDeregisterDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMGetDeviceProperty<P: Register>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMGetDeviceProperty, direct = sym direct::NdisMGetDeviceProperty::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMPromoteMiniport() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMPromoteMiniport, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMQueryAdapterInstanceName<P: Register>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMQueryAdapterInstanceName, direct = sym direct::NdisMQueryAdapterInstanceName::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterAdapterShutdownHandler<P: Register>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMRegisterAdapterShutdownHandler, direct = sym direct::NdisMRegisterAdapterShutdownHandler::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRegisterDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterMiniport<P: Register>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMRegisterMiniport, direct = sym direct::NdisMRegisterMiniport::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterUnloadHandler<P: Register>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMRegisterUnloadHandler, direct = sym direct::NdisMRegisterUnloadHandler::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRemoveMiniport() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRemoveMiniport, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSetAttributes<P: Register>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMSetAttributes, direct = sym direct::NdisMSetAttributes::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSetAttributesEx<P: Register>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMSetAttributesEx, direct = sym direct::NdisMSetAttributesEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSetMiniportSecondary() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMSetMiniportSecondary, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisTerminateWrapper<P: Register>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisTerminateWrapper, direct = sym direct::NdisTerminateWrapper::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

