// Written by `janus gen` from abi-specs/nt/ndis/protocol.abi. Do not edit: change the spec and run `./x gen`.
//! Protocols: binding to adapters, requests, sending.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Protocols: binding to adapters, requests, sending.
/// Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
pub trait Protocol {
    /// 
    unsafe fn NdisCloseAdapter( // abi-specs/nt/ndis/protocol.abi:8
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/protocol.abi:8
        ndis_binding_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:8
    );
    /// 
    unsafe fn NdisCompleteBindAdapter( // abi-specs/nt/ndis/protocol.abi:9
        bind_adapter_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:9
        status: crate::types::NDIS_STATUS, // abi-specs/nt/ndis/protocol.abi:9
        open_status: crate::types::NDIS_STATUS, // abi-specs/nt/ndis/protocol.abi:9
    );
    /// 
    unsafe fn NdisCompletePnPEvent( // abi-specs/nt/ndis/protocol.abi:10
        status: crate::types::NDIS_STATUS, // abi-specs/nt/ndis/protocol.abi:10
        ndis_binding_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:10
        net_pnp_event: *mut crate::types::NET_PNP_EVENT, // abi-specs/nt/ndis/protocol.abi:10
    );
    /// 
    unsafe fn NdisCompleteUnbindAdapter( // abi-specs/nt/ndis/protocol.abi:11
        unbind_adapter_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:11
        status: crate::types::NDIS_STATUS, // abi-specs/nt/ndis/protocol.abi:11
    );
    /// 
    unsafe fn NdisDeregisterProtocol( // abi-specs/nt/ndis/protocol.abi:13
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/protocol.abi:13
        ndis_protocol_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:13
    );
    /// 
    unsafe fn NdisOpenAdapter( // abi-specs/nt/ndis/protocol.abi:15
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/protocol.abi:15
        open_error_status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/protocol.abi:15
        ndis_binding_handle: *mut crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:15
        selected_medium_index: *mut u32, // abi-specs/nt/ndis/protocol.abi:15
        medium_array: *mut crate::types::NDIS_MEDIUM, // abi-specs/nt/ndis/protocol.abi:15
        medium_array_size: u32, // abi-specs/nt/ndis/protocol.abi:15
        ndis_protocol_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:15
        protocol_binding_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:15
        adapter_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ndis/protocol.abi:15
        open_options: u32, // abi-specs/nt/ndis/protocol.abi:15
        addressing_information: *mut crate::types::STRING, // abi-specs/nt/ndis/protocol.abi:15
    );
    /// 
    unsafe fn NdisQueryAdapterInstanceName( // abi-specs/nt/ndis/protocol.abi:28
        adapter_instance_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ndis/protocol.abi:28
        ndis_binding_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:28
    ) -> crate::types::NDIS_STATUS;
    /// 
    unsafe fn NdisReEnumerateProtocolBindings( // abi-specs/nt/ndis/protocol.abi:34
        ndis_protocol_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:34
    );
    /// 
    unsafe fn NdisRegisterProtocol( // abi-specs/nt/ndis/protocol.abi:36
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/protocol.abi:36
        ndis_protocol_handle: *mut crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:36
        protocol_characteristics: *mut crate::types::NDIS40_PROTOCOL_CHARACTERISTICS, // abi-specs/nt/ndis/protocol.abi:36
        characteristics_length: u32, // abi-specs/nt/ndis/protocol.abi:36
    );
    /// 
    unsafe fn NdisRequest( // abi-specs/nt/ndis/protocol.abi:43
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/protocol.abi:43
        ndis_binding_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:43
        ndis_request: *mut crate::types::NDIS_REQUEST, // abi-specs/nt/ndis/protocol.abi:43
    );
    /// 
    unsafe fn NdisReset( // abi-specs/nt/ndis/protocol.abi:44
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/protocol.abi:44
        ndis_binding_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:44
    );
    /// 
    unsafe fn NdisReturnPackets( // abi-specs/nt/ndis/protocol.abi:45
        packets_to_return: *mut *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/protocol.abi:45
        number_of_packets: u32, // abi-specs/nt/ndis/protocol.abi:45
    );
    /// 
    unsafe fn NdisSend( // abi-specs/nt/ndis/protocol.abi:46
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/protocol.abi:46
        ndis_binding_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:46
        packet: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/protocol.abi:46
    );
    /// 
    unsafe fn NdisSendPackets( // abi-specs/nt/ndis/protocol.abi:47
        ndis_binding_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:47
        packet_array: *mut *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/protocol.abi:47
        number_of_packets: u32, // abi-specs/nt/ndis/protocol.abi:47
    );
    /// 
    unsafe fn NdisTransferData( // abi-specs/nt/ndis/protocol.abi:58
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/protocol.abi:58
        ndis_binding_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:58
        mac_receive_context: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/protocol.abi:58
        byte_offset: u32, // abi-specs/nt/ndis/protocol.abi:58
        bytes_to_transfer: u32, // abi-specs/nt/ndis/protocol.abi:58
        packet: *mut crate::types::NDIS_PACKET, // abi-specs/nt/ndis/protocol.abi:58
        bytes_transferred: *mut u32, // abi-specs/nt/ndis/protocol.abi:58
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ndis/protocol.abi";
    pub static NdisCancelSendPackets: Function = Function { id: 646, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "NDIS.SYS", name: "NdisCancelSendPackets" };
    pub static NdisCloseAdapter: Function = Function { id: 662, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 8, library: "NDIS.SYS", name: "NdisCloseAdapter" };
    pub static NdisCompleteBindAdapter: Function = Function { id: 698, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "NDIS.SYS", name: "NdisCompleteBindAdapter" };
    pub static NdisCompletePnPEvent: Function = Function { id: 702, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 2, parameter: "net_pnp_event", rule: Rule::Memory { shape: Shape::Fixed(76), optional: false } }], file: FILE, line: 10, library: "NDIS.SYS", name: "NdisCompletePnPEvent" };
    pub static NdisCompleteUnbindAdapter: Function = Function { id: 703, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 11, library: "NDIS.SYS", name: "NdisCompleteUnbindAdapter" };
    pub static NdisDeregisterProtocol: Function = Function { id: 717, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 13, library: "NDIS.SYS", name: "NdisDeregisterProtocol" };
    pub static NdisDeregisterTdiCallBack: Function = Function { id: 719, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 14, library: "NDIS.SYS", name: "NdisDeregisterTdiCallBack" };
    pub static NdisOpenAdapter: Function = Function { id: 1019, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 8, before: true, after: false, shape: Shape::Counted }, Capture { arg: 10, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "open_error_status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "ndis_binding_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "selected_medium_index", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 4, parameter: "medium_array", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 8, parameter: "adapter_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 10, parameter: "addressing_information", rule: Rule::Memory { shape: Shape::Counted, optional: true } }], file: FILE, line: 15, library: "NDIS.SYS", name: "NdisOpenAdapter" };
    pub static NdisQueryAdapterInstanceName: Function = Function { id: 1033, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "adapter_instance_name", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 28, library: "NDIS.SYS", name: "NdisQueryAdapterInstanceName" };
    pub static NdisQueryBindInstanceName: Function = Function { id: 1034, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 32, library: "NDIS.SYS", name: "NdisQueryBindInstanceName" };
    pub static NdisQueryPendingIOCount: Function = Function { id: 1042, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 33, library: "NDIS.SYS", name: "NdisQueryPendingIOCount" };
    pub static NdisReEnumerateProtocolBindings: Function = Function { id: 1044, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 34, library: "NDIS.SYS", name: "NdisReEnumerateProtocolBindings" };
    pub static NdisRegisterProtocol: Function = Function { id: 1054, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "ndis_protocol_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "protocol_characteristics", rule: Rule::Memory { shape: Shape::Fixed(76), optional: false } }], file: FILE, line: 36, library: "NDIS.SYS", name: "NdisRegisterProtocol" };
    pub static NdisRegisterTdiCallBack: Function = Function { id: 1056, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 42, library: "NDIS.SYS", name: "NdisRegisterTdiCallBack" };
    pub static NdisRequest: Function = Function { id: 1061, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "ndis_request", rule: Rule::Memory { shape: Shape::Fixed(92), optional: false } }], file: FILE, line: 43, library: "NDIS.SYS", name: "NdisRequest" };
    pub static NdisReset: Function = Function { id: 1063, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 44, library: "NDIS.SYS", name: "NdisReset" };
    pub static NdisReturnPackets: Function = Function { id: 1068, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "packets_to_return", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 45, library: "NDIS.SYS", name: "NdisReturnPackets" };
    pub static NdisSend: Function = Function { id: 1070, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }], file: FILE, line: 46, library: "NDIS.SYS", name: "NdisSend" };
    pub static NdisSendPackets: Function = Function { id: 1072, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "packet_array", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 47, library: "NDIS.SYS", name: "NdisSendPackets" };
    pub static NdisSetProtocolFilter: Function = Function { id: 1081, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 48, library: "NDIS.SYS", name: "NdisSetProtocolFilter" };
    pub static NdisTransferData: Function = Function { id: 1096, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 5, parameter: "packet", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }, Check { arg: 6, parameter: "bytes_transferred", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 58, library: "NDIS.SYS", name: "NdisTransferData" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ndis/protocol.abi:8
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisCloseAdapter<P: Protocol>(status: *mut crate::types::NDIS_STATUS, ndis_binding_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisCloseAdapter(status, ndis_binding_handle) }
    }
    /// abi-specs/nt/ndis/protocol.abi:9
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisCompleteBindAdapter<P: Protocol>(bind_adapter_context: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS, open_status: crate::types::NDIS_STATUS) {
        unsafe { P::NdisCompleteBindAdapter(bind_adapter_context, status, open_status) }
    }
    /// abi-specs/nt/ndis/protocol.abi:10
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisCompletePnPEvent<P: Protocol>(status: crate::types::NDIS_STATUS, ndis_binding_handle: crate::types::NDIS_HANDLE, net_pnp_event: *mut crate::types::NET_PNP_EVENT) {
        unsafe { P::NdisCompletePnPEvent(status, ndis_binding_handle, net_pnp_event) }
    }
    /// abi-specs/nt/ndis/protocol.abi:11
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisCompleteUnbindAdapter<P: Protocol>(unbind_adapter_context: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS) {
        unsafe { P::NdisCompleteUnbindAdapter(unbind_adapter_context, status) }
    }
    /// abi-specs/nt/ndis/protocol.abi:13
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisDeregisterProtocol<P: Protocol>(status: *mut crate::types::NDIS_STATUS, ndis_protocol_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisDeregisterProtocol(status, ndis_protocol_handle) }
    }
    /// abi-specs/nt/ndis/protocol.abi:15
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisOpenAdapter<P: Protocol>(status: *mut crate::types::NDIS_STATUS, open_error_status: *mut crate::types::NDIS_STATUS, ndis_binding_handle: *mut crate::types::NDIS_HANDLE, selected_medium_index: *mut u32, medium_array: *mut crate::types::NDIS_MEDIUM, medium_array_size: u32, ndis_protocol_handle: crate::types::NDIS_HANDLE, protocol_binding_context: crate::types::NDIS_HANDLE, adapter_name: *mut crate::types::UNICODE_STRING, open_options: u32, addressing_information: *mut crate::types::STRING) {
        unsafe { P::NdisOpenAdapter(status, open_error_status, ndis_binding_handle, selected_medium_index, medium_array, medium_array_size, ndis_protocol_handle, protocol_binding_context, adapter_name, open_options, addressing_information) }
    }
    /// abi-specs/nt/ndis/protocol.abi:28
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisQueryAdapterInstanceName<P: Protocol>(adapter_instance_name: *mut crate::types::UNICODE_STRING, ndis_binding_handle: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisQueryAdapterInstanceName(adapter_instance_name, ndis_binding_handle) }
    }
    /// abi-specs/nt/ndis/protocol.abi:34
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisReEnumerateProtocolBindings<P: Protocol>(ndis_protocol_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisReEnumerateProtocolBindings(ndis_protocol_handle) }
    }
    /// abi-specs/nt/ndis/protocol.abi:36
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisRegisterProtocol<P: Protocol>(status: *mut crate::types::NDIS_STATUS, ndis_protocol_handle: *mut crate::types::NDIS_HANDLE, protocol_characteristics: *mut crate::types::NDIS40_PROTOCOL_CHARACTERISTICS, characteristics_length: u32) {
        unsafe { P::NdisRegisterProtocol(status, ndis_protocol_handle, protocol_characteristics, characteristics_length) }
    }
    /// abi-specs/nt/ndis/protocol.abi:43
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisRequest<P: Protocol>(status: *mut crate::types::NDIS_STATUS, ndis_binding_handle: crate::types::NDIS_HANDLE, ndis_request: *mut crate::types::NDIS_REQUEST) {
        unsafe { P::NdisRequest(status, ndis_binding_handle, ndis_request) }
    }
    /// abi-specs/nt/ndis/protocol.abi:44
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisReset<P: Protocol>(status: *mut crate::types::NDIS_STATUS, ndis_binding_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisReset(status, ndis_binding_handle) }
    }
    /// abi-specs/nt/ndis/protocol.abi:45
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisReturnPackets<P: Protocol>(packets_to_return: *mut *mut crate::types::NDIS_PACKET, number_of_packets: u32) {
        unsafe { P::NdisReturnPackets(packets_to_return, number_of_packets) }
    }
    /// abi-specs/nt/ndis/protocol.abi:46
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisSend<P: Protocol>(status: *mut crate::types::NDIS_STATUS, ndis_binding_handle: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET) {
        unsafe { P::NdisSend(status, ndis_binding_handle, packet) }
    }
    /// abi-specs/nt/ndis/protocol.abi:47
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisSendPackets<P: Protocol>(ndis_binding_handle: crate::types::NDIS_HANDLE, packet_array: *mut *mut crate::types::NDIS_PACKET, number_of_packets: u32) {
        unsafe { P::NdisSendPackets(ndis_binding_handle, packet_array, number_of_packets) }
    }
    /// abi-specs/nt/ndis/protocol.abi:58
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisTransferData<P: Protocol>(status: *mut crate::types::NDIS_STATUS, ndis_binding_handle: crate::types::NDIS_HANDLE, mac_receive_context: crate::types::NDIS_HANDLE, byte_offset: u32, bytes_to_transfer: u32, packet: *mut crate::types::NDIS_PACKET, bytes_transferred: *mut u32) {
        unsafe { P::NdisTransferData(status, ndis_binding_handle, mac_receive_context, byte_offset, bytes_to_transfer, packet, bytes_transferred) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCancelSendPackets() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCancelSendPackets, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCloseAdapter<P: Protocol>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisCloseAdapter, direct = sym direct::NdisCloseAdapter::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCompleteBindAdapter<P: Protocol>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisCompleteBindAdapter, direct = sym direct::NdisCompleteBindAdapter::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCompletePnPEvent<P: Protocol>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisCompletePnPEvent, direct = sym direct::NdisCompletePnPEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCompleteUnbindAdapter<P: Protocol>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisCompleteUnbindAdapter, direct = sym direct::NdisCompleteUnbindAdapter::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDeregisterProtocol<P: Protocol>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisDeregisterProtocol, direct = sym direct::NdisDeregisterProtocol::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDeregisterTdiCallBack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisDeregisterTdiCallBack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOpenAdapter<P: Protocol>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisOpenAdapter, direct = sym direct::NdisOpenAdapter::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryAdapterInstanceName<P: Protocol>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisQueryAdapterInstanceName, direct = sym direct::NdisQueryAdapterInstanceName::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryBindInstanceName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisQueryBindInstanceName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryPendingIOCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisQueryPendingIOCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReEnumerateProtocolBindings<P: Protocol>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisReEnumerateProtocolBindings, direct = sym direct::NdisReEnumerateProtocolBindings::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisRegisterProtocol<P: Protocol>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisRegisterProtocol, direct = sym direct::NdisRegisterProtocol::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisRegisterTdiCallBack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisRegisterTdiCallBack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisRequest<P: Protocol>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisRequest, direct = sym direct::NdisRequest::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReset<P: Protocol>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisReset, direct = sym direct::NdisReset::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReturnPackets<P: Protocol>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisReturnPackets, direct = sym direct::NdisReturnPackets::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSend<P: Protocol>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisSend, direct = sym direct::NdisSend::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSendPackets<P: Protocol>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisSendPackets, direct = sym direct::NdisSendPackets::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetProtocolFilter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetProtocolFilter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisTransferData<P: Protocol>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisTransferData, direct = sym direct::NdisTransferData::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

