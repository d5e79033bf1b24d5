// Written by `janus gen` from abi-specs/nt/ndis/resources.abi. Do not edit: change the spec and run `./x gen`.
//! Buses: resources, slots, ports and device memory.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Buses: resources, slots, ports and device memory.
/// Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
pub trait Resources {
    /// 
    unsafe fn NdisImmediateReadPciSlotInformation( // abi-specs/nt/ndis/resources.abi:7
        wrapper_configuration_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:7
        slot_number: u32, // abi-specs/nt/ndis/resources.abi:7
        offset: u32, // abi-specs/nt/ndis/resources.abi:7
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ndis/resources.abi:7
        length: u32, // abi-specs/nt/ndis/resources.abi:7
    ) -> u32;
    /// 
    unsafe fn NdisImmediateReadPortUchar( // abi-specs/nt/ndis/resources.abi:14
        wrapper_configuration_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:14
        port: u32, // abi-specs/nt/ndis/resources.abi:14
        data: *mut u8, // abi-specs/nt/ndis/resources.abi:14
    );
    /// 
    unsafe fn NdisImmediateReadPortUlong( // abi-specs/nt/ndis/resources.abi:15
        wrapper_configuration_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:15
        port: u32, // abi-specs/nt/ndis/resources.abi:15
        data: *mut u32, // abi-specs/nt/ndis/resources.abi:15
    );
    /// 
    unsafe fn NdisImmediateReadPortUshort( // abi-specs/nt/ndis/resources.abi:16
        wrapper_configuration_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:16
        port: u32, // abi-specs/nt/ndis/resources.abi:16
        data: *mut u16, // abi-specs/nt/ndis/resources.abi:16
    );
    /// 
    unsafe fn NdisImmediateReadSharedMemory( // abi-specs/nt/ndis/resources.abi:17
        wrapper_configuration_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:17
        shared_memory_address: u32, // abi-specs/nt/ndis/resources.abi:17
        buffer: *mut u8, // abi-specs/nt/ndis/resources.abi:17
        length: u32, // abi-specs/nt/ndis/resources.abi:17
    );
    /// 
    unsafe fn NdisImmediateWritePciSlotInformation( // abi-specs/nt/ndis/resources.abi:23
        wrapper_configuration_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:23
        slot_number: u32, // abi-specs/nt/ndis/resources.abi:23
        offset: u32, // abi-specs/nt/ndis/resources.abi:23
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ndis/resources.abi:23
        length: u32, // abi-specs/nt/ndis/resources.abi:23
    ) -> u32;
    /// 
    unsafe fn NdisImmediateWritePortUchar( // abi-specs/nt/ndis/resources.abi:30
        wrapper_configuration_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:30
        port: u32, // abi-specs/nt/ndis/resources.abi:30
        data: u8, // abi-specs/nt/ndis/resources.abi:30
    );
    /// 
    unsafe fn NdisImmediateWritePortUlong( // abi-specs/nt/ndis/resources.abi:31
        wrapper_configuration_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:31
        port: u32, // abi-specs/nt/ndis/resources.abi:31
        data: u32, // abi-specs/nt/ndis/resources.abi:31
    );
    /// 
    unsafe fn NdisImmediateWritePortUshort( // abi-specs/nt/ndis/resources.abi:32
        wrapper_configuration_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:32
        port: u32, // abi-specs/nt/ndis/resources.abi:32
        data: u16, // abi-specs/nt/ndis/resources.abi:32
    );
    /// 
    unsafe fn NdisImmediateWriteSharedMemory( // abi-specs/nt/ndis/resources.abi:33
        wrapper_configuration_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:33
        shared_memory_address: u32, // abi-specs/nt/ndis/resources.abi:33
        buffer: *mut u8, // abi-specs/nt/ndis/resources.abi:33
        length: u32, // abi-specs/nt/ndis/resources.abi:33
    );
    /// Gives ports back.
    unsafe fn NdisMDeregisterIoPortRange( // abi-specs/nt/ndis/resources.abi:41
        miniport_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:41
        initial_port: u32, // abi-specs/nt/ndis/resources.abi:41
        number_of_ports: u32, // abi-specs/nt/ndis/resources.abi:41
        port_offset: *mut core::ffi::c_void, // abi-specs/nt/ndis/resources.abi:41
    );
    /// Maps physical addresses of an adapter.
    unsafe fn NdisMMapIoSpace( // abi-specs/nt/ndis/resources.abi:49
        virtual_address: *mut *mut core::ffi::c_void, // abi-specs/nt/ndis/resources.abi:49
        miniport_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:49
        physical_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ndis/resources.abi:49
        length: u32, // abi-specs/nt/ndis/resources.abi:49
    ) -> crate::types::NDIS_STATUS;
    /// 
    unsafe fn NdisMPciAssignResources( // abi-specs/nt/ndis/resources.abi:56
        miniport_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:56
        slot_number: u32, // abi-specs/nt/ndis/resources.abi:56
        assigned_resources: *mut *mut crate::types::CM_PARTIAL_RESOURCE_LIST, // abi-specs/nt/ndis/resources.abi:56
    ) -> crate::types::NDIS_STATUS;
    /// Gives the resources that were assigned to an adapter.
    unsafe fn NdisMQueryAdapterResources( // abi-specs/nt/ndis/resources.abi:63
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/resources.abi:63
        wrapper_configuration_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:63
        resource_list: *mut crate::types::CM_PARTIAL_RESOURCE_LIST, // abi-specs/nt/ndis/resources.abi:63
        buffer_size: *mut u32, // abi-specs/nt/ndis/resources.abi:63
    );
    /// Claims ports and gives the address to reach them at.
    unsafe fn NdisMRegisterIoPortRange( // abi-specs/nt/ndis/resources.abi:71
        port_offset: *mut *mut core::ffi::c_void, // abi-specs/nt/ndis/resources.abi:71
        miniport_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:71
        initial_port: u32, // abi-specs/nt/ndis/resources.abi:71
        number_of_ports: u32, // abi-specs/nt/ndis/resources.abi:71
    ) -> crate::types::NDIS_STATUS;
    /// 
    unsafe fn NdisMUnmapIoSpace( // abi-specs/nt/ndis/resources.abi:78
        miniport_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:78
        virtual_address: *mut core::ffi::c_void, // abi-specs/nt/ndis/resources.abi:78
        length: u32, // abi-specs/nt/ndis/resources.abi:78
    );
    /// 
    unsafe fn NdisOverrideBusNumber( // abi-specs/nt/ndis/resources.abi:79
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/resources.abi:79
        wrapper_configuration_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:79
        bus_number: u32, // abi-specs/nt/ndis/resources.abi:79
    );
    /// 
    unsafe fn NdisReadEisaSlotInformation( // abi-specs/nt/ndis/resources.abi:80
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/resources.abi:80
        wrapper_configuration_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:80
        slot_number: *mut u32, // abi-specs/nt/ndis/resources.abi:80
        eisa_data: *mut crate::types::CM_EISA_FUNCTION_INFORMATION, // abi-specs/nt/ndis/resources.abi:80
    );
    /// 
    unsafe fn NdisReadMcaPosInformation( // abi-specs/nt/ndis/resources.abi:93
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/resources.abi:93
        wrapper_configuration_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:93
        channel_number: *mut u32, // abi-specs/nt/ndis/resources.abi:93
        mca_data: *mut core::ffi::c_void, // abi-specs/nt/ndis/resources.abi:93
    );
    /// Reads PCI configuration space.
    unsafe fn NdisReadPciSlotInformation( // abi-specs/nt/ndis/resources.abi:100
        ndis_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:100
        slot_number: u32, // abi-specs/nt/ndis/resources.abi:100
        offset: u32, // abi-specs/nt/ndis/resources.abi:100
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ndis/resources.abi:100
        length: u32, // abi-specs/nt/ndis/resources.abi:100
    ) -> u32;
    /// Writes PCI configuration space.
    unsafe fn NdisWritePciSlotInformation( // abi-specs/nt/ndis/resources.abi:114
        ndis_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/resources.abi:114
        slot_number: u32, // abi-specs/nt/ndis/resources.abi:114
        offset: u32, // abi-specs/nt/ndis/resources.abi:114
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ndis/resources.abi:114
        length: u32, // abi-specs/nt/ndis/resources.abi:114
    ) -> u32;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ndis/resources.abi";
    pub static NdisImmediateReadPciSlotInformation: Function = Function { id: 847, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[Check { arg: 3, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 4, indirect: false }, optional: false } }], file: FILE, line: 7, library: "NDIS.SYS", name: "NdisImmediateReadPciSlotInformation" };
    pub static NdisImmediateReadPortUchar: Function = Function { id: 848, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 2, parameter: "data", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 14, library: "NDIS.SYS", name: "NdisImmediateReadPortUchar" };
    pub static NdisImmediateReadPortUlong: Function = Function { id: 849, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 2, parameter: "data", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 15, library: "NDIS.SYS", name: "NdisImmediateReadPortUlong" };
    pub static NdisImmediateReadPortUshort: Function = Function { id: 850, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[Check { arg: 2, parameter: "data", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }], file: FILE, line: 16, library: "NDIS.SYS", name: "NdisImmediateReadPortUshort" };
    pub static NdisImmediateReadSharedMemory: Function = Function { id: 851, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[Check { arg: 2, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: false } }], file: FILE, line: 17, library: "NDIS.SYS", name: "NdisImmediateReadSharedMemory" };
    pub static NdisImmediateWritePciSlotInformation: Function = Function { id: 852, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[Check { arg: 3, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 4, indirect: false }, optional: false } }], file: FILE, line: 23, library: "NDIS.SYS", name: "NdisImmediateWritePciSlotInformation" };
    pub static NdisImmediateWritePortUchar: Function = Function { id: 853, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 30, library: "NDIS.SYS", name: "NdisImmediateWritePortUchar" };
    pub static NdisImmediateWritePortUlong: Function = Function { id: 854, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 31, library: "NDIS.SYS", name: "NdisImmediateWritePortUlong" };
    pub static NdisImmediateWritePortUshort: Function = Function { id: 855, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 32, library: "NDIS.SYS", name: "NdisImmediateWritePortUshort" };
    pub static NdisImmediateWriteSharedMemory: Function = Function { id: 856, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[Check { arg: 2, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: false } }], file: FILE, line: 33, library: "NDIS.SYS", name: "NdisImmediateWriteSharedMemory" };
    pub static NdisMDeregisterIoPortRange: Function = Function { id: 916, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 41, library: "NDIS.SYS", name: "NdisMDeregisterIoPortRange" };
    pub static NdisMMapIoSpace: Function = Function { id: 947, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "virtual_address", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 49, library: "NDIS.SYS", name: "NdisMMapIoSpace" };
    pub static NdisMPciAssignResources: Function = Function { id: 952, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 2, parameter: "assigned_resources", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 56, library: "NDIS.SYS", name: "NdisMPciAssignResources" };
    pub static NdisMQueryAdapterResources: Function = Function { id: 955, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: true } }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "resource_list", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: true }, optional: false } }, Check { arg: 3, parameter: "buffer_size", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 63, library: "NDIS.SYS", name: "NdisMQueryAdapterResources" };
    pub static NdisMRegisterIoPortRange: Function = Function { id: 969, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "port_offset", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 71, library: "NDIS.SYS", name: "NdisMRegisterIoPortRange" };
    pub static NdisMUnmapIoSpace: Function = Function { id: 998, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 78, library: "NDIS.SYS", name: "NdisMUnmapIoSpace" };
    pub static NdisOverrideBusNumber: Function = Function { id: 1028, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 79, library: "NDIS.SYS", name: "NdisOverrideBusNumber" };
    pub static NdisReadEisaSlotInformation: Function = Function { id: 1046, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "slot_number", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "eisa_data", rule: Rule::Memory { shape: Shape::Fixed(320), optional: false } }], file: FILE, line: 80, library: "NDIS.SYS", name: "NdisReadEisaSlotInformation" };
    pub static NdisReadEisaSlotInformationEx: Function = Function { id: 1047, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 86, library: "NDIS.SYS", name: "NdisReadEisaSlotInformationEx" };
    pub static NdisReadMcaPosInformation: Function = Function { id: 1048, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "channel_number", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 93, library: "NDIS.SYS", name: "NdisReadMcaPosInformation" };
    pub static NdisReadPciSlotInformation: Function = Function { id: 1050, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[Check { arg: 3, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 4, indirect: false }, optional: false } }], file: FILE, line: 100, library: "NDIS.SYS", name: "NdisReadPciSlotInformation" };
    pub static NdisReadPcmciaAttributeMemory: Function = Function { id: 1051, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 107, library: "NDIS.SYS", name: "NdisReadPcmciaAttributeMemory" };
    pub static NdisWritePciSlotInformation: Function = Function { id: 1137, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[Check { arg: 3, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 4, indirect: false }, optional: false } }], file: FILE, line: 114, library: "NDIS.SYS", name: "NdisWritePciSlotInformation" };
    pub static NdisWritePcmciaAttributeMemory: Function = Function { id: 1138, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 121, library: "NDIS.SYS", name: "NdisWritePcmciaAttributeMemory" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ndis/resources.abi:7
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisImmediateReadPciSlotInformation<P: Resources>(wrapper_configuration_context: crate::types::NDIS_HANDLE, slot_number: u32, offset: u32, buffer: *mut core::ffi::c_void, length: u32) -> u32 {
        unsafe { P::NdisImmediateReadPciSlotInformation(wrapper_configuration_context, slot_number, offset, buffer, length) }
    }
    /// abi-specs/nt/ndis/resources.abi:14
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisImmediateReadPortUchar<P: Resources>(wrapper_configuration_context: crate::types::NDIS_HANDLE, port: u32, data: *mut u8) {
        unsafe { P::NdisImmediateReadPortUchar(wrapper_configuration_context, port, data) }
    }
    /// abi-specs/nt/ndis/resources.abi:15
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisImmediateReadPortUlong<P: Resources>(wrapper_configuration_context: crate::types::NDIS_HANDLE, port: u32, data: *mut u32) {
        unsafe { P::NdisImmediateReadPortUlong(wrapper_configuration_context, port, data) }
    }
    /// abi-specs/nt/ndis/resources.abi:16
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisImmediateReadPortUshort<P: Resources>(wrapper_configuration_context: crate::types::NDIS_HANDLE, port: u32, data: *mut u16) {
        unsafe { P::NdisImmediateReadPortUshort(wrapper_configuration_context, port, data) }
    }
    /// abi-specs/nt/ndis/resources.abi:17
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisImmediateReadSharedMemory<P: Resources>(wrapper_configuration_context: crate::types::NDIS_HANDLE, shared_memory_address: u32, buffer: *mut u8, length: u32) {
        unsafe { P::NdisImmediateReadSharedMemory(wrapper_configuration_context, shared_memory_address, buffer, length) }
    }
    /// abi-specs/nt/ndis/resources.abi:23
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisImmediateWritePciSlotInformation<P: Resources>(wrapper_configuration_context: crate::types::NDIS_HANDLE, slot_number: u32, offset: u32, buffer: *mut core::ffi::c_void, length: u32) -> u32 {
        unsafe { P::NdisImmediateWritePciSlotInformation(wrapper_configuration_context, slot_number, offset, buffer, length) }
    }
    /// abi-specs/nt/ndis/resources.abi:30
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisImmediateWritePortUchar<P: Resources>(wrapper_configuration_context: crate::types::NDIS_HANDLE, port: u32, data: u8) {
        unsafe { P::NdisImmediateWritePortUchar(wrapper_configuration_context, port, data) }
    }
    /// abi-specs/nt/ndis/resources.abi:31
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisImmediateWritePortUlong<P: Resources>(wrapper_configuration_context: crate::types::NDIS_HANDLE, port: u32, data: u32) {
        unsafe { P::NdisImmediateWritePortUlong(wrapper_configuration_context, port, data) }
    }
    /// abi-specs/nt/ndis/resources.abi:32
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisImmediateWritePortUshort<P: Resources>(wrapper_configuration_context: crate::types::NDIS_HANDLE, port: u32, data: u16) {
        unsafe { P::NdisImmediateWritePortUshort(wrapper_configuration_context, port, data) }
    }
    /// abi-specs/nt/ndis/resources.abi:33
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisImmediateWriteSharedMemory<P: Resources>(wrapper_configuration_context: crate::types::NDIS_HANDLE, shared_memory_address: u32, buffer: *mut u8, length: u32) {
        unsafe { P::NdisImmediateWriteSharedMemory(wrapper_configuration_context, shared_memory_address, buffer, length) }
    }
    /// abi-specs/nt/ndis/resources.abi:41
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMDeregisterIoPortRange<P: Resources>(miniport_adapter_handle: crate::types::NDIS_HANDLE, initial_port: u32, number_of_ports: u32, port_offset: *mut core::ffi::c_void) {
        unsafe { P::NdisMDeregisterIoPortRange(miniport_adapter_handle, initial_port, number_of_ports, port_offset) }
    }
    /// abi-specs/nt/ndis/resources.abi:49
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMMapIoSpace<P: Resources>(virtual_address: *mut *mut core::ffi::c_void, miniport_adapter_handle: crate::types::NDIS_HANDLE, physical_address: crate::types::PHYSICAL_ADDRESS, length: u32) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisMMapIoSpace(virtual_address, miniport_adapter_handle, physical_address, length) }
    }
    /// abi-specs/nt/ndis/resources.abi:56
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMPciAssignResources<P: Resources>(miniport_handle: crate::types::NDIS_HANDLE, slot_number: u32, assigned_resources: *mut *mut crate::types::CM_PARTIAL_RESOURCE_LIST) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisMPciAssignResources(miniport_handle, slot_number, assigned_resources) }
    }
    /// abi-specs/nt/ndis/resources.abi:63
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMQueryAdapterResources<P: Resources>(status: *mut crate::types::NDIS_STATUS, wrapper_configuration_context: crate::types::NDIS_HANDLE, resource_list: *mut crate::types::CM_PARTIAL_RESOURCE_LIST, buffer_size: *mut u32) {
        unsafe { P::NdisMQueryAdapterResources(status, wrapper_configuration_context, resource_list, buffer_size) }
    }
    /// abi-specs/nt/ndis/resources.abi:71
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMRegisterIoPortRange<P: Resources>(port_offset: *mut *mut core::ffi::c_void, miniport_adapter_handle: crate::types::NDIS_HANDLE, initial_port: u32, number_of_ports: u32) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisMRegisterIoPortRange(port_offset, miniport_adapter_handle, initial_port, number_of_ports) }
    }
    /// abi-specs/nt/ndis/resources.abi:78
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMUnmapIoSpace<P: Resources>(miniport_adapter_handle: crate::types::NDIS_HANDLE, virtual_address: *mut core::ffi::c_void, length: u32) {
        unsafe { P::NdisMUnmapIoSpace(miniport_adapter_handle, virtual_address, length) }
    }
    /// abi-specs/nt/ndis/resources.abi:79
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisOverrideBusNumber<P: Resources>(status: *mut crate::types::NDIS_STATUS, wrapper_configuration_context: crate::types::NDIS_HANDLE, bus_number: u32) {
        unsafe { P::NdisOverrideBusNumber(status, wrapper_configuration_context, bus_number) }
    }
    /// abi-specs/nt/ndis/resources.abi:80
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisReadEisaSlotInformation<P: Resources>(status: *mut crate::types::NDIS_STATUS, wrapper_configuration_context: crate::types::NDIS_HANDLE, slot_number: *mut u32, eisa_data: *mut crate::types::CM_EISA_FUNCTION_INFORMATION) {
        unsafe { P::NdisReadEisaSlotInformation(status, wrapper_configuration_context, slot_number, eisa_data) }
    }
    /// abi-specs/nt/ndis/resources.abi:93
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisReadMcaPosInformation<P: Resources>(status: *mut crate::types::NDIS_STATUS, wrapper_configuration_context: crate::types::NDIS_HANDLE, channel_number: *mut u32, mca_data: *mut core::ffi::c_void) {
        unsafe { P::NdisReadMcaPosInformation(status, wrapper_configuration_context, channel_number, mca_data) }
    }
    /// abi-specs/nt/ndis/resources.abi:100
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisReadPciSlotInformation<P: Resources>(ndis_adapter_handle: crate::types::NDIS_HANDLE, slot_number: u32, offset: u32, buffer: *mut core::ffi::c_void, length: u32) -> u32 {
        unsafe { P::NdisReadPciSlotInformation(ndis_adapter_handle, slot_number, offset, buffer, length) }
    }
    /// abi-specs/nt/ndis/resources.abi:114
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisWritePciSlotInformation<P: Resources>(ndis_adapter_handle: crate::types::NDIS_HANDLE, slot_number: u32, offset: u32, buffer: *mut core::ffi::c_void, length: u32) -> u32 {
        unsafe { P::NdisWritePciSlotInformation(ndis_adapter_handle, slot_number, offset, buffer, length) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateReadPciSlotInformation<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisImmediateReadPciSlotInformation, direct = sym direct::NdisImmediateReadPciSlotInformation::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateReadPortUchar<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisImmediateReadPortUchar, direct = sym direct::NdisImmediateReadPortUchar::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateReadPortUlong<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisImmediateReadPortUlong, direct = sym direct::NdisImmediateReadPortUlong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateReadPortUshort<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisImmediateReadPortUshort, direct = sym direct::NdisImmediateReadPortUshort::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateReadSharedMemory<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisImmediateReadSharedMemory, direct = sym direct::NdisImmediateReadSharedMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateWritePciSlotInformation<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisImmediateWritePciSlotInformation, direct = sym direct::NdisImmediateWritePciSlotInformation::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateWritePortUchar<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisImmediateWritePortUchar, direct = sym direct::NdisImmediateWritePortUchar::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateWritePortUlong<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisImmediateWritePortUlong, direct = sym direct::NdisImmediateWritePortUlong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateWritePortUshort<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisImmediateWritePortUshort, direct = sym direct::NdisImmediateWritePortUshort::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateWriteSharedMemory<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisImmediateWriteSharedMemory, direct = sym direct::NdisImmediateWriteSharedMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMDeregisterIoPortRange<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMDeregisterIoPortRange, direct = sym direct::NdisMDeregisterIoPortRange::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMMapIoSpace<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMMapIoSpace, direct = sym direct::NdisMMapIoSpace::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMPciAssignResources<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMPciAssignResources, direct = sym direct::NdisMPciAssignResources::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMQueryAdapterResources<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMQueryAdapterResources, direct = sym direct::NdisMQueryAdapterResources::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterIoPortRange<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMRegisterIoPortRange, direct = sym direct::NdisMRegisterIoPortRange::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMUnmapIoSpace<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMUnmapIoSpace, direct = sym direct::NdisMUnmapIoSpace::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOverrideBusNumber<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisOverrideBusNumber, direct = sym direct::NdisOverrideBusNumber::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReadEisaSlotInformation<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisReadEisaSlotInformation, direct = sym direct::NdisReadEisaSlotInformation::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReadEisaSlotInformationEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReadEisaSlotInformationEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReadMcaPosInformation<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisReadMcaPosInformation, direct = sym direct::NdisReadMcaPosInformation::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReadPciSlotInformation<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisReadPciSlotInformation, direct = sym direct::NdisReadPciSlotInformation::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReadPcmciaAttributeMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReadPcmciaAttributeMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWritePciSlotInformation<P: Resources>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisWritePciSlotInformation, direct = sym direct::NdisWritePciSlotInformation::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWritePcmciaAttributeMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWritePcmciaAttributeMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

