// Written by `janus gen` from abi-specs/nt/ndis. Do not edit: change the spec and run `./x gen`.
//! NDIS.SYS.

pub mod buffer;
pub use buffer::Buffer;
pub mod config;
pub use config::Config;
pub mod connection;
pub mod file;
pub use file::File;
pub mod indicate;
pub use indicate::Indicate;
pub mod intermediate;
pub mod interrupt;
pub use interrupt::Interrupt;
pub mod memory;
pub use memory::Memory;
pub mod packet;
pub use packet::Packet;
pub mod protocol;
pub use protocol::Protocol;
pub mod register;
pub use register::Register;
pub mod resources;
pub use resources::Resources;
pub mod synchronise;
pub use synchronise::Synchronise;
pub mod text;
pub use text::Text;
pub mod timer;
pub use timer::Timer;
use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ndis.abi";
    pub static NdisAcquireRWLockRead: Function = Function { id: 603, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "NDIS.SYS", name: "NdisAcquireRWLockRead" };
    pub static NdisAcquireRWLockWrite: Function = Function { id: 604, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "NDIS.SYS", name: "NdisAcquireRWLockWrite" };
    pub static NdisActiveGroupCount: Function = Function { id: 607, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "NDIS.SYS", name: "NdisActiveGroupCount" };
    pub static NdisAdjustNetBufferCurrentMdl: Function = Function { id: 609, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 10, library: "NDIS.SYS", name: "NdisAdjustNetBufferCurrentMdl" };
    pub static NdisAdvanceNetBufferDataStart: Function = Function { id: 610, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 11, library: "NDIS.SYS", name: "NdisAdvanceNetBufferDataStart" };
    pub static NdisAdvanceNetBufferListDataStart: Function = Function { id: 611, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 12, library: "NDIS.SYS", name: "NdisAdvanceNetBufferListDataStart" };
    pub static NdisAllocateCloneNetBufferList: Function = Function { id: 614, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 13, library: "NDIS.SYS", name: "NdisAllocateCloneNetBufferList" };
    pub static NdisAllocateCloneOidRequest: Function = Function { id: 615, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 19, library: "NDIS.SYS", name: "NdisAllocateCloneOidRequest" };
    pub static NdisAllocateFragmentNetBufferList: Function = Function { id: 616, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 25, library: "NDIS.SYS", name: "NdisAllocateFragmentNetBufferList" };
    pub static NdisAllocateGenericObject: Function = Function { id: 617, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 35, library: "NDIS.SYS", name: "NdisAllocateGenericObject" };
    pub static NdisAllocateIoWorkItem: Function = Function { id: 618, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 36, library: "NDIS.SYS", name: "NdisAllocateIoWorkItem" };
    pub static NdisAllocateMdl: Function = Function { id: 619, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 37, library: "NDIS.SYS", name: "NdisAllocateMdl" };
    pub static NdisAllocateMemoryWithTagPriority: Function = Function { id: 622, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 38, library: "NDIS.SYS", name: "NdisAllocateMemoryWithTagPriority" };
    pub static NdisAllocateNetBuffer: Function = Function { id: 623, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 44, library: "NDIS.SYS", name: "NdisAllocateNetBuffer" };
    pub static NdisAllocateNetBufferAndNetBufferList: Function = Function { id: 624, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 45, library: "NDIS.SYS", name: "NdisAllocateNetBufferAndNetBufferList" };
    pub static NdisAllocateNetBufferList: Function = Function { id: 625, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 53, library: "NDIS.SYS", name: "NdisAllocateNetBufferList" };
    pub static NdisAllocateNetBufferListContext: Function = Function { id: 626, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 54, library: "NDIS.SYS", name: "NdisAllocateNetBufferListContext" };
    pub static NdisAllocateNetBufferListPool: Function = Function { id: 627, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 60, library: "NDIS.SYS", name: "NdisAllocateNetBufferListPool" };
    pub static NdisAllocateNetBufferMdlAndData: Function = Function { id: 628, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 61, library: "NDIS.SYS", name: "NdisAllocateNetBufferMdlAndData" };
    pub static NdisAllocateNetBufferPool: Function = Function { id: 629, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 62, library: "NDIS.SYS", name: "NdisAllocateNetBufferPool" };
    pub static NdisAllocateReassembledNetBufferList: Function = Function { id: 634, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 63, library: "NDIS.SYS", name: "NdisAllocateReassembledNetBufferList" };
    pub static NdisAllocateRefCount: Function = Function { id: 635, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 71, library: "NDIS.SYS", name: "NdisAllocateRefCount" };
    pub static NdisAllocateRWLock: Function = Function { id: 633, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 72, library: "NDIS.SYS", name: "NdisAllocateRWLock" };
    pub static NdisAllocateSharedMemory: Function = Function { id: 636, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 73, library: "NDIS.SYS", name: "NdisAllocateSharedMemory" };
    pub static NdisAllocateTimerObject: Function = Function { id: 638, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 74, library: "NDIS.SYS", name: "NdisAllocateTimerObject" };
    pub static NdisBuildScatterGatherList: Function = Function { id: 642, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 75, library: "NDIS.SYS", name: "NdisBuildScatterGatherList" };
    pub static NdisCancelDirectOidRequest: Function = Function { id: 643, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 76, library: "NDIS.SYS", name: "NdisCancelDirectOidRequest" };
    pub static NdisCancelOidRequest: Function = Function { id: 644, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 77, library: "NDIS.SYS", name: "NdisCancelOidRequest" };
    pub static NdisCancelSendNetBufferLists: Function = Function { id: 645, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 78, library: "NDIS.SYS", name: "NdisCancelSendNetBufferLists" };
    pub static NdisCancelTimerObject: Function = Function { id: 648, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 79, library: "NDIS.SYS", name: "NdisCancelTimerObject" };
    pub static NdisClNotifyCloseAddressFamilyComplete: Function = Function { id: 658, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 80, library: "NDIS.SYS", name: "NdisClNotifyCloseAddressFamilyComplete" };
    pub static NdisClOpenAddressFamilyEx: Function = Function { id: 660, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 81, library: "NDIS.SYS", name: "NdisClOpenAddressFamilyEx" };
    pub static NdisCloseAdapterEx: Function = Function { id: 663, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 87, library: "NDIS.SYS", name: "NdisCloseAdapterEx" };
    pub static NdisCloseNDKAdapter: Function = Function { id: 666, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 88, library: "NDIS.SYS", name: "NdisCloseNDKAdapter" };
    pub static NdisCmNotifyCloseAddressFamily: Function = Function { id: 681, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 89, library: "NDIS.SYS", name: "NdisCmNotifyCloseAddressFamily" };
    pub static NdisCmRegisterAddressFamilyEx: Function = Function { id: 684, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 90, library: "NDIS.SYS", name: "NdisCmRegisterAddressFamilyEx" };
    pub static NdisCompareAnsiString: Function = Function { id: 696, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 91, library: "NDIS.SYS", name: "NdisCompareAnsiString" };
    pub static NdisCompareUnicodeString: Function = Function { id: 697, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 92, library: "NDIS.SYS", name: "NdisCompareUnicodeString" };
    pub static NdisCompleteBindAdapterEx: Function = Function { id: 699, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 93, library: "NDIS.SYS", name: "NdisCompleteBindAdapterEx" };
    pub static NdisCompleteNetPnPEvent: Function = Function { id: 701, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 94, library: "NDIS.SYS", name: "NdisCompleteNetPnPEvent" };
    pub static NdisCompleteUnbindAdapterEx: Function = Function { id: 704, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 95, library: "NDIS.SYS", name: "NdisCompleteUnbindAdapterEx" };
    pub static NdisConvertNdisStatusToNtStatus: Function = Function { id: 705, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 96, library: "NDIS.SYS", name: "NdisConvertNdisStatusToNtStatus" };
    pub static NdisConvertNtStatusToNdisStatus: Function = Function { id: 706, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 97, library: "NDIS.SYS", name: "NdisConvertNtStatusToNdisStatus" };
    pub static NdisCoOidRequest: Function = Function { id: 690, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 98, library: "NDIS.SYS", name: "NdisCoOidRequest" };
    pub static NdisCoOidRequestComplete: Function = Function { id: 691, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 105, library: "NDIS.SYS", name: "NdisCoOidRequestComplete" };
    pub static NdisCopyFromNetBufferToNetBuffer: Function = Function { id: 708, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 112, library: "NDIS.SYS", name: "NdisCopyFromNetBufferToNetBuffer" };
    pub static NdisCopyReceiveNetBufferListInfo: Function = Function { id: 711, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 120, library: "NDIS.SYS", name: "NdisCopyReceiveNetBufferListInfo" };
    pub static NdisCopySendNetBufferListInfo: Function = Function { id: 712, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 121, library: "NDIS.SYS", name: "NdisCopySendNetBufferListInfo" };
    pub static NdisCoSendNetBufferLists: Function = Function { id: 694, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 122, library: "NDIS.SYS", name: "NdisCoSendNetBufferLists" };
    pub static NdisCurrentGroupAndProcessor: Function = Function { id: 713, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 2, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 125, library: "NDIS.SYS", name: "NdisCurrentGroupAndProcessor" };
    pub static NdisCurrentProcessorIndex: Function = Function { id: 714, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 126, library: "NDIS.SYS", name: "NdisCurrentProcessorIndex" };
    pub static NdisDereferenceWithTag: Function = Function { id: 715, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 127, library: "NDIS.SYS", name: "NdisDereferenceWithTag" };
    pub static NdisDeregisterDeviceEx: Function = Function { id: 716, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 128, library: "NDIS.SYS", name: "NdisDeregisterDeviceEx" };
    pub static NdisDeregisterProtocolDriver: Function = Function { id: 718, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 129, library: "NDIS.SYS", name: "NdisDeregisterProtocolDriver" };
    pub static NdisDirectOidRequest: Function = Function { id: 720, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 130, library: "NDIS.SYS", name: "NdisDirectOidRequest" };
    pub static NdisDllInitialize: Function = Function { id: 721, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 131, library: "NDIS.SYS", name: "NdisDllInitialize" };
    pub static NdisEnumerateFilterModules: Function = Function { id: 730, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 132, library: "NDIS.SYS", name: "NdisEnumerateFilterModules" };
    pub static NdisFCancelDirectOidRequest: Function = Function { id: 732, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 139, library: "NDIS.SYS", name: "NdisFCancelDirectOidRequest" };
    pub static NdisFCancelOidRequest: Function = Function { id: 733, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 140, library: "NDIS.SYS", name: "NdisFCancelOidRequest" };
    pub static NdisFCancelSendNetBufferLists: Function = Function { id: 734, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 141, library: "NDIS.SYS", name: "NdisFCancelSendNetBufferLists" };
    pub static NdisFDeregisterFilterDriver: Function = Function { id: 735, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 142, library: "NDIS.SYS", name: "NdisFDeregisterFilterDriver" };
    pub static NdisFDevicePnPEventNotify: Function = Function { id: 736, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 143, library: "NDIS.SYS", name: "NdisFDevicePnPEventNotify" };
    pub static NdisFDirectOidRequest: Function = Function { id: 737, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 144, library: "NDIS.SYS", name: "NdisFDirectOidRequest" };
    pub static NdisFDirectOidRequestComplete: Function = Function { id: 738, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 145, library: "NDIS.SYS", name: "NdisFDirectOidRequestComplete" };
    pub static NdisFGetOptionalSwitchHandlers: Function = Function { id: 739, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 146, library: "NDIS.SYS", name: "NdisFGetOptionalSwitchHandlers" };
    pub static NdisFIndicateReceiveNetBufferLists: Function = Function { id: 740, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 147, library: "NDIS.SYS", name: "NdisFIndicateReceiveNetBufferLists" };
    pub static NdisFIndicateStatus: Function = Function { id: 741, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 154, library: "NDIS.SYS", name: "NdisFIndicateStatus" };
    pub static NdisFNetPnPEvent: Function = Function { id: 742, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 155, library: "NDIS.SYS", name: "NdisFNetPnPEvent" };
    pub static NdisFOidRequest: Function = Function { id: 743, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 156, library: "NDIS.SYS", name: "NdisFOidRequest" };
    pub static NdisFOidRequestComplete: Function = Function { id: 744, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 157, library: "NDIS.SYS", name: "NdisFOidRequestComplete" };
    pub static NdisFPauseComplete: Function = Function { id: 745, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 158, library: "NDIS.SYS", name: "NdisFPauseComplete" };
    pub static NdisFreeCloneNetBufferList: Function = Function { id: 757, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 159, library: "NDIS.SYS", name: "NdisFreeCloneNetBufferList" };
    pub static NdisFreeCloneOidRequest: Function = Function { id: 758, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 160, library: "NDIS.SYS", name: "NdisFreeCloneOidRequest" };
    pub static NdisFreeFragmentNetBufferList: Function = Function { id: 759, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 161, library: "NDIS.SYS", name: "NdisFreeFragmentNetBufferList" };
    pub static NdisFreeGenericObject: Function = Function { id: 760, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 162, library: "NDIS.SYS", name: "NdisFreeGenericObject" };
    pub static NdisFreeIoWorkItem: Function = Function { id: 761, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 163, library: "NDIS.SYS", name: "NdisFreeIoWorkItem" };
    pub static NdisFreeMdl: Function = Function { id: 762, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 164, library: "NDIS.SYS", name: "NdisFreeMdl" };
    pub static NdisFreeMemoryWithTagPriority: Function = Function { id: 765, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 165, library: "NDIS.SYS", name: "NdisFreeMemoryWithTagPriority" };
    pub static NdisFreeNetBuffer: Function = Function { id: 766, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 166, library: "NDIS.SYS", name: "NdisFreeNetBuffer" };
    pub static NdisFreeNetBufferList: Function = Function { id: 767, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 167, library: "NDIS.SYS", name: "NdisFreeNetBufferList" };
    pub static NdisFreeNetBufferListContext: Function = Function { id: 768, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 168, library: "NDIS.SYS", name: "NdisFreeNetBufferListContext" };
    pub static NdisFreeNetBufferListPool: Function = Function { id: 769, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 169, library: "NDIS.SYS", name: "NdisFreeNetBufferListPool" };
    pub static NdisFreeNetBufferPool: Function = Function { id: 770, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 170, library: "NDIS.SYS", name: "NdisFreeNetBufferPool" };
    pub static NdisFreeReassembledNetBufferList: Function = Function { id: 774, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 171, library: "NDIS.SYS", name: "NdisFreeReassembledNetBufferList" };
    pub static NdisFreeRefCount: Function = Function { id: 775, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 172, library: "NDIS.SYS", name: "NdisFreeRefCount" };
    pub static NdisFreeRWLock: Function = Function { id: 773, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 173, library: "NDIS.SYS", name: "NdisFreeRWLock" };
    pub static NdisFreeScatterGatherList: Function = Function { id: 776, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 174, library: "NDIS.SYS", name: "NdisFreeScatterGatherList" };
    pub static NdisFreeSharedMemory: Function = Function { id: 777, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 175, library: "NDIS.SYS", name: "NdisFreeSharedMemory" };
    pub static NdisFreeTimerObject: Function = Function { id: 779, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 176, library: "NDIS.SYS", name: "NdisFreeTimerObject" };
    pub static NdisFRegisterFilterDriver: Function = Function { id: 746, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 177, library: "NDIS.SYS", name: "NdisFRegisterFilterDriver" };
    pub static NdisFRestartComplete: Function = Function { id: 747, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 183, library: "NDIS.SYS", name: "NdisFRestartComplete" };
    pub static NdisFRestartFilter: Function = Function { id: 748, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 184, library: "NDIS.SYS", name: "NdisFRestartFilter" };
    pub static NdisFRetryAttach: Function = Function { id: 749, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 185, library: "NDIS.SYS", name: "NdisFRetryAttach" };
    pub static NdisFReturnNetBufferLists: Function = Function { id: 750, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 186, library: "NDIS.SYS", name: "NdisFReturnNetBufferLists" };
    pub static NdisFSendNetBufferLists: Function = Function { id: 751, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 187, library: "NDIS.SYS", name: "NdisFSendNetBufferLists" };
    pub static NdisFSendNetBufferListsComplete: Function = Function { id: 752, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 188, library: "NDIS.SYS", name: "NdisFSendNetBufferListsComplete" };
    pub static NdisFSetAttributes: Function = Function { id: 753, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 189, library: "NDIS.SYS", name: "NdisFSetAttributes" };
    pub static NdisFSynchronousOidRequest: Function = Function { id: 754, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 190, library: "NDIS.SYS", name: "NdisFSynchronousOidRequest" };
    pub static NdisGetAndReferenceCompartmentJobObject: Function = Function { id: 781, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 191, library: "NDIS.SYS", name: "NdisGetAndReferenceCompartmentJobObject" };
    pub static NdisGetDataBuffer: Function = Function { id: 786, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 192, library: "NDIS.SYS", name: "NdisGetDataBuffer" };
    pub static NdisGetDeviceReservedExtension: Function = Function { id: 787, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 199, library: "NDIS.SYS", name: "NdisGetDeviceReservedExtension" };
    pub static NdisGetHypervisorInfo: Function = Function { id: 791, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 200, library: "NDIS.SYS", name: "NdisGetHypervisorInfo" };
    pub static NdisGetJobObjectCompartmentId: Function = Function { id: 792, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 201, library: "NDIS.SYS", name: "NdisGetJobObjectCompartmentId" };
    pub static NdisGetNetBufferListProtocolId: Function = Function { id: 793, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 202, library: "NDIS.SYS", name: "NdisGetNetBufferListProtocolId" };
    pub static NdisGetPacketFromNetBufferList: Function = Function { id: 795, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 203, library: "NDIS.SYS", name: "NdisGetPacketFromNetBufferList" };
    pub static NdisGetPoolFromNetBuffer: Function = Function { id: 796, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 204, library: "NDIS.SYS", name: "NdisGetPoolFromNetBuffer" };
    pub static NdisGetPoolFromNetBufferList: Function = Function { id: 797, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 205, library: "NDIS.SYS", name: "NdisGetPoolFromNetBufferList" };
    pub static NdisGetProcessObjectCompartmentId: Function = Function { id: 799, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 206, library: "NDIS.SYS", name: "NdisGetProcessObjectCompartmentId" };
    pub static NdisGetProcessorInformation: Function = Function { id: 800, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 207, library: "NDIS.SYS", name: "NdisGetProcessorInformation" };
    pub static NdisGetProcessorInformationEx: Function = Function { id: 801, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 208, library: "NDIS.SYS", name: "NdisGetProcessorInformationEx" };
    pub static NdisGetRefCount: Function = Function { id: 803, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 209, library: "NDIS.SYS", name: "NdisGetRefCount" };
    pub static NdisGetRssProcessorInformation: Function = Function { id: 805, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 210, library: "NDIS.SYS", name: "NdisGetRssProcessorInformation" };
    pub static NdisGetSessionCompartmentId: Function = Function { id: 806, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 211, library: "NDIS.SYS", name: "NdisGetSessionCompartmentId" };
    pub static NdisGetSessionToCompartmentMappingEpochAndZero: Function = Function { id: 807, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 212, library: "NDIS.SYS", name: "NdisGetSessionToCompartmentMappingEpochAndZero" };
    pub static NdisGetSystemUpTimeEx: Function = Function { id: 810, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 213, library: "NDIS.SYS", name: "NdisGetSystemUpTimeEx" };
    pub static NdisGetThreadObjectCompartmentId: Function = Function { id: 811, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 214, library: "NDIS.SYS", name: "NdisGetThreadObjectCompartmentId" };
    pub static NdisGetThreadObjectCompartmentScope: Function = Function { id: 812, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 215, library: "NDIS.SYS", name: "NdisGetThreadObjectCompartmentScope" };
    pub static NdisGroupActiveProcessorCount: Function = Function { id: 814, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 216, library: "NDIS.SYS", name: "NdisGroupActiveProcessorCount" };
    pub static NdisGroupActiveProcessorMask: Function = Function { id: 815, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 217, library: "NDIS.SYS", name: "NdisGroupActiveProcessorMask" };
    pub static NdisGroupMaxProcessorCount: Function = Function { id: 816, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 218, library: "NDIS.SYS", name: "NdisGroupMaxProcessorCount" };
    pub static NdisIfAddIfStackEntry: Function = Function { id: 835, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 219, library: "NDIS.SYS", name: "NdisIfAddIfStackEntry" };
    pub static NdisIfAllocateNetLuidIndex: Function = Function { id: 836, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 220, library: "NDIS.SYS", name: "NdisIfAllocateNetLuidIndex" };
    pub static NdisIfAllocateNetLuidIndexEx: Function = Function { id: 837, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 221, library: "NDIS.SYS", name: "NdisIfAllocateNetLuidIndexEx" };
    pub static NdisIfDeleteIfStackEntry: Function = Function { id: 838, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 222, library: "NDIS.SYS", name: "NdisIfDeleteIfStackEntry" };
    pub static NdisIfDeregisterInterface: Function = Function { id: 839, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 223, library: "NDIS.SYS", name: "NdisIfDeregisterInterface" };
    pub static NdisIfDeregisterProvider: Function = Function { id: 840, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 224, library: "NDIS.SYS", name: "NdisIfDeregisterProvider" };
    pub static NdisIfFreeNetLuidIndex: Function = Function { id: 841, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 225, library: "NDIS.SYS", name: "NdisIfFreeNetLuidIndex" };
    pub static NdisIfGetInterfaceIndexFromNetLuid: Function = Function { id: 842, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 226, library: "NDIS.SYS", name: "NdisIfGetInterfaceIndexFromNetLuid" };
    pub static NdisIfGetNetLuidFromInterfaceIndex: Function = Function { id: 843, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 227, library: "NDIS.SYS", name: "NdisIfGetNetLuidFromInterfaceIndex" };
    pub static NdisIfQueryBindingIfIndex: Function = Function { id: 844, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 228, library: "NDIS.SYS", name: "NdisIfQueryBindingIfIndex" };
    pub static NdisIfRegisterInterface: Function = Function { id: 845, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 235, library: "NDIS.SYS", name: "NdisIfRegisterInterface" };
    pub static NdisIfRegisterProvider: Function = Function { id: 846, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 242, library: "NDIS.SYS", name: "NdisIfRegisterProvider" };
    pub static NdisInitiateOffload: Function = Function { id: 864, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 243, library: "NDIS.SYS", name: "NdisInitiateOffload" };
    pub static NdisInvalidateOffload: Function = Function { id: 874, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 244, library: "NDIS.SYS", name: "NdisInvalidateOffload" };
    pub static NdisIsStatusIndicationCloneable: Function = Function { id: 875, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 245, library: "NDIS.SYS", name: "NdisIsStatusIndicationCloneable" };
    pub static NdisLWMDeregisterMiniportDriver: Function = Function { id: 876, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 246, library: "NDIS.SYS", name: "NdisLWMDeregisterMiniportDriver" };
    pub static NdisLWMInitializeNetworkInterface: Function = Function { id: 877, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 247, library: "NDIS.SYS", name: "NdisLWMInitializeNetworkInterface" };
    pub static NdisLWMRegisterMiniportDriver: Function = Function { id: 878, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 248, library: "NDIS.SYS", name: "NdisLWMRegisterMiniportDriver" };
    pub static NdisLWMStartNetworkInterface: Function = Function { id: 879, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 249, library: "NDIS.SYS", name: "NdisLWMStartNetworkInterface" };
    pub static NdisLWMUninitializeNetworkInterface: Function = Function { id: 880, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 250, library: "NDIS.SYS", name: "NdisLWMUninitializeNetworkInterface" };
    pub static NdisMAllocateNetBufferSGList: Function = Function { id: 882, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 251, library: "NDIS.SYS", name: "NdisMAllocateNetBufferSGList" };
    pub static NdisMAllocatePort: Function = Function { id: 883, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 259, library: "NDIS.SYS", name: "NdisMAllocatePort" };
    pub static NdisMAllocateSharedMemoryAsyncEx: Function = Function { id: 886, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 260, library: "NDIS.SYS", name: "NdisMAllocateSharedMemoryAsyncEx" };
    pub static NdisMatchPdoWithPacket: Function = Function { id: 1006, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 261, library: "NDIS.SYS", name: "NdisMatchPdoWithPacket" };
    pub static NdisMaxGroupCount: Function = Function { id: 1007, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 262, library: "NDIS.SYS", name: "NdisMaxGroupCount" };
    pub static NdisMCmOidRequest: Function = Function { id: 893, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 263, library: "NDIS.SYS", name: "NdisMCmOidRequest" };
    pub static NdisMCmRegisterAddressFamilyEx: Function = Function { id: 895, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 269, library: "NDIS.SYS", name: "NdisMCmRegisterAddressFamilyEx" };
    pub static NdisMCoIndicateReceiveNetBufferLists: Function = Function { id: 899, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 270, library: "NDIS.SYS", name: "NdisMCoIndicateReceiveNetBufferLists" };
    pub static NdisMCoIndicateStatusEx: Function = Function { id: 902, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 271, library: "NDIS.SYS", name: "NdisMCoIndicateStatusEx" };
    pub static NdisMConfigMSIXTableEntry: Function = Function { id: 909, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 272, library: "NDIS.SYS", name: "NdisMConfigMSIXTableEntry" };
    pub static NdisMCoOidRequestComplete: Function = Function { id: 903, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 273, library: "NDIS.SYS", name: "NdisMCoOidRequestComplete" };
    pub static NdisMCoSendNetBufferListsComplete: Function = Function { id: 907, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 274, library: "NDIS.SYS", name: "NdisMCoSendNetBufferListsComplete" };
    pub static NdisMDeregisterInterruptEx: Function = Function { id: 915, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 275, library: "NDIS.SYS", name: "NdisMDeregisterInterruptEx" };
    pub static NdisMDeregisterMiniportDriver: Function = Function { id: 917, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 276, library: "NDIS.SYS", name: "NdisMDeregisterMiniportDriver" };
    pub static NdisMDeregisterScatterGatherDma: Function = Function { id: 918, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 277, library: "NDIS.SYS", name: "NdisMDeregisterScatterGatherDma" };
    pub static NdisMDeregisterWdiMiniportDriver: Function = Function { id: 919, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 278, library: "NDIS.SYS", name: "NdisMDeregisterWdiMiniportDriver" };
    pub static NdisMDirectOidRequestComplete: Function = Function { id: 920, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 279, library: "NDIS.SYS", name: "NdisMDirectOidRequestComplete" };
    pub static NdisMEnableVirtualization: Function = Function { id: 921, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 280, library: "NDIS.SYS", name: "NdisMEnableVirtualization" };
    pub static NdisMFreeNetBufferSGList: Function = Function { id: 924, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 287, library: "NDIS.SYS", name: "NdisMFreeNetBufferSGList" };
    pub static NdisMFreePort: Function = Function { id: 925, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 288, library: "NDIS.SYS", name: "NdisMFreePort" };
    pub static NdisMGetBusData: Function = Function { id: 927, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 289, library: "NDIS.SYS", name: "NdisMGetBusData" };
    pub static NdisMGetMiniportInitAttributes: Function = Function { id: 930, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 290, library: "NDIS.SYS", name: "NdisMGetMiniportInitAttributes" };
    pub static NdisMGetOffloadHandlers: Function = Function { id: 931, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 291, library: "NDIS.SYS", name: "NdisMGetOffloadHandlers" };
    pub static NdisMGetVirtualDeviceLocation: Function = Function { id: 932, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 292, library: "NDIS.SYS", name: "NdisMGetVirtualDeviceLocation" };
    pub static NdisMGetVirtualFunctionBusData: Function = Function { id: 933, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 300, library: "NDIS.SYS", name: "NdisMGetVirtualFunctionBusData" };
    pub static NdisMGetVirtualFunctionLocation: Function = Function { id: 934, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 307, library: "NDIS.SYS", name: "NdisMGetVirtualFunctionLocation" };
    pub static NdisMIdleNotificationComplete: Function = Function { id: 935, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 314, library: "NDIS.SYS", name: "NdisMIdleNotificationComplete" };
    pub static NdisMIdleNotificationCompleteEx: Function = Function { id: 936, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 315, library: "NDIS.SYS", name: "NdisMIdleNotificationCompleteEx" };
    pub static NdisMIdleNotificationConfirm: Function = Function { id: 937, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 316, library: "NDIS.SYS", name: "NdisMIdleNotificationConfirm" };
    pub static NdisMIndicateReceiveNetBufferLists: Function = Function { id: 938, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 317, library: "NDIS.SYS", name: "NdisMIndicateReceiveNetBufferLists" };
    pub static NdisMIndicateStatusEx: Function = Function { id: 941, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 324, library: "NDIS.SYS", name: "NdisMIndicateStatusEx" };
    pub static NdisMInitiateOffloadComplete: Function = Function { id: 944, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 325, library: "NDIS.SYS", name: "NdisMInitiateOffloadComplete" };
    pub static NdisMInvalidateConfigBlock: Function = Function { id: 945, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 326, library: "NDIS.SYS", name: "NdisMInvalidateConfigBlock" };
    pub static NdisMInvalidateOffloadComplete: Function = Function { id: 946, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 327, library: "NDIS.SYS", name: "NdisMInvalidateOffloadComplete" };
    pub static NdisMNetPnPEvent: Function = Function { id: 948, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 328, library: "NDIS.SYS", name: "NdisMNetPnPEvent" };
    pub static NdisMOffloadEventIndicate: Function = Function { id: 949, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 329, library: "NDIS.SYS", name: "NdisMOffloadEventIndicate" };
    pub static NdisMOidRequestComplete: Function = Function { id: 950, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 330, library: "NDIS.SYS", name: "NdisMOidRequestComplete" };
    pub static NdisMPauseComplete: Function = Function { id: 951, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 331, library: "NDIS.SYS", name: "NdisMPauseComplete" };
    pub static NdisMQueryOffloadStateComplete: Function = Function { id: 957, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 332, library: "NDIS.SYS", name: "NdisMQueryOffloadStateComplete" };
    pub static NdisMQueryProbedBars: Function = Function { id: 958, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 333, library: "NDIS.SYS", name: "NdisMQueryProbedBars" };
    pub static NdisMQueueDpc: Function = Function { id: 959, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 334, library: "NDIS.SYS", name: "NdisMQueueDpc" };
    pub static NdisMQueueDpcEx: Function = Function { id: 960, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 335, library: "NDIS.SYS", name: "NdisMQueueDpcEx" };
    pub static NdisMReadConfigBlock: Function = Function { id: 961, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 341, library: "NDIS.SYS", name: "NdisMReadConfigBlock" };
    pub static NdisMReenumerateFailedAdapter: Function = Function { id: 963, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 342, library: "NDIS.SYS", name: "NdisMReenumerateFailedAdapter" };
    pub static NdisMRegisterInterruptEx: Function = Function { id: 968, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 343, library: "NDIS.SYS", name: "NdisMRegisterInterruptEx" };
    pub static NdisMRegisterMiniportDriver: Function = Function { id: 971, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 349, library: "NDIS.SYS", name: "NdisMRegisterMiniportDriver" };
    pub static NdisMRegisterScatterGatherDma: Function = Function { id: 972, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 356, library: "NDIS.SYS", name: "NdisMRegisterScatterGatherDma" };
    pub static NdisMRegisterWdiMiniportDriver: Function = Function { id: 974, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 357, library: "NDIS.SYS", name: "NdisMRegisterWdiMiniportDriver" };
    pub static NdisMRequestDpc: Function = Function { id: 976, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 365, library: "NDIS.SYS", name: "NdisMRequestDpc" };
    pub static NdisMResetMiniport: Function = Function { id: 978, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 366, library: "NDIS.SYS", name: "NdisMResetMiniport" };
    pub static NdisMRestartComplete: Function = Function { id: 979, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 367, library: "NDIS.SYS", name: "NdisMRestartComplete" };
    pub static NdisMSendNetBufferListsComplete: Function = Function { id: 981, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 368, library: "NDIS.SYS", name: "NdisMSendNetBufferListsComplete" };
    pub static NdisMSetBusData: Function = Function { id: 985, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 369, library: "NDIS.SYS", name: "NdisMSetBusData" };
    pub static NdisMSetMiniportAttributes: Function = Function { id: 987, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 370, library: "NDIS.SYS", name: "NdisMSetMiniportAttributes" };
    pub static NdisMSetVirtualFunctionBusData: Function = Function { id: 991, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 371, library: "NDIS.SYS", name: "NdisMSetVirtualFunctionBusData" };
    pub static NdisMSynchronizeWithInterruptEx: Function = Function { id: 995, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 378, library: "NDIS.SYS", name: "NdisMSynchronizeWithInterruptEx" };
    pub static NdisMTerminateOffloadComplete: Function = Function { id: 996, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 384, library: "NDIS.SYS", name: "NdisMTerminateOffloadComplete" };
    pub static NdisMUpdateOffloadComplete: Function = Function { id: 999, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 385, library: "NDIS.SYS", name: "NdisMUpdateOffloadComplete" };
    pub static NdisMWriteConfigBlock: Function = Function { id: 1003, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 386, library: "NDIS.SYS", name: "NdisMWriteConfigBlock" };
    pub static NdisNblTrackerDeregisterComponent: Function = Function { id: 1008, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 387, library: "NDIS.SYS", name: "NdisNblTrackerDeregisterComponent" };
    pub static NdisNblTrackerQueryNblCurrentOwner: Function = Function { id: 1009, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 388, library: "NDIS.SYS", name: "NdisNblTrackerQueryNblCurrentOwner" };
    pub static NdisNblTrackerRecordEvent: Function = Function { id: 1010, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 389, library: "NDIS.SYS", name: "NdisNblTrackerRecordEvent" };
    pub static NdisNblTrackerRegisterComponent: Function = Function { id: 1011, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 390, library: "NDIS.SYS", name: "NdisNblTrackerRegisterComponent" };
    pub static NdisNblTrackerTransferOwnership: Function = Function { id: 1012, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 391, library: "NDIS.SYS", name: "NdisNblTrackerTransferOwnership" };
    pub static NdisOffloadTcpDisconnect: Function = Function { id: 1013, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 398, library: "NDIS.SYS", name: "NdisOffloadTcpDisconnect" };
    pub static NdisOffloadTcpForward: Function = Function { id: 1014, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 399, library: "NDIS.SYS", name: "NdisOffloadTcpForward" };
    pub static NdisOffloadTcpReceive: Function = Function { id: 1015, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 400, library: "NDIS.SYS", name: "NdisOffloadTcpReceive" };
    pub static NdisOffloadTcpReceiveReturn: Function = Function { id: 1016, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 401, library: "NDIS.SYS", name: "NdisOffloadTcpReceiveReturn" };
    pub static NdisOffloadTcpSend: Function = Function { id: 1017, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 402, library: "NDIS.SYS", name: "NdisOffloadTcpSend" };
    pub static NdisOidRequest: Function = Function { id: 1018, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 403, library: "NDIS.SYS", name: "NdisOidRequest" };
    pub static NdisOpenAdapterEx: Function = Function { id: 1020, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 404, library: "NDIS.SYS", name: "NdisOpenAdapterEx" };
    pub static NdisOpenConfigurationEx: Function = Function { id: 1022, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 411, library: "NDIS.SYS", name: "NdisOpenConfigurationEx" };
    pub static NdisOpenNDKAdapter: Function = Function { id: 1026, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 412, library: "NDIS.SYS", name: "NdisOpenNDKAdapter" };
    pub static NdisProcessorIndexToNumber: Function = Function { id: 1031, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 413, library: "NDIS.SYS", name: "NdisProcessorIndexToNumber" };
    pub static NdisProcessorNumberToIndex: Function = Function { id: 1032, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 414, library: "NDIS.SYS", name: "NdisProcessorNumberToIndex" };
    pub static NdisQueryDiagnosticSetting: Function = Function { id: 1038, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 415, library: "NDIS.SYS", name: "NdisQueryDiagnosticSetting" };
    pub static NdisQueryNetBufferPhysicalCount: Function = Function { id: 1040, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 416, library: "NDIS.SYS", name: "NdisQueryNetBufferPhysicalCount" };
    pub static NdisQueryOffloadState: Function = Function { id: 1041, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 417, library: "NDIS.SYS", name: "NdisQueryOffloadState" };
    pub static NdisQueueIoWorkItem: Function = Function { id: 1043, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 418, library: "NDIS.SYS", name: "NdisQueueIoWorkItem" };
    pub static NdisReferenceWithTag: Function = Function { id: 1052, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 419, library: "NDIS.SYS", name: "NdisReferenceWithTag" };
    pub static NdisRegisterDeviceEx: Function = Function { id: 1053, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 420, library: "NDIS.SYS", name: "NdisRegisterDeviceEx" };
    pub static NdisRegisterProtocolDriver: Function = Function { id: 1055, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 426, library: "NDIS.SYS", name: "NdisRegisterProtocolDriver" };
    pub static NdisReleaseNicActive: Function = Function { id: 1057, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 431, library: "NDIS.SYS", name: "NdisReleaseNicActive" };
    pub static NdisReleaseRWLock: Function = Function { id: 1058, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 432, library: "NDIS.SYS", name: "NdisReleaseRWLock" };
    pub static NdisRequestEx: Function = Function { id: 1062, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 433, library: "NDIS.SYS", name: "NdisRequestEx" };
    pub static NdisRetreatNetBufferDataStart: Function = Function { id: 1065, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 434, library: "NDIS.SYS", name: "NdisRetreatNetBufferDataStart" };
    pub static NdisRetreatNetBufferListDataStart: Function = Function { id: 1066, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 440, library: "NDIS.SYS", name: "NdisRetreatNetBufferListDataStart" };
    pub static NdisReturnNetBufferLists: Function = Function { id: 1067, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 447, library: "NDIS.SYS", name: "NdisReturnNetBufferLists" };
    pub static NdisSendNetBufferLists: Function = Function { id: 1071, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 448, library: "NDIS.SYS", name: "NdisSendNetBufferLists" };
    pub static NdisSetAoAcOptions: Function = Function { id: 1073, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 449, library: "NDIS.SYS", name: "NdisSetAoAcOptions" };
    pub static NdisSetCoalescableTimerObject: Function = Function { id: 1074, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 450, library: "NDIS.SYS", name: "NdisSetCoalescableTimerObject" };
    pub static NdisSetOptionalHandlers: Function = Function { id: 1076, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 457, library: "NDIS.SYS", name: "NdisSetOptionalHandlers" };
    pub static NdisSetSessionCompartmentId: Function = Function { id: 1082, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 458, library: "NDIS.SYS", name: "NdisSetSessionCompartmentId" };
    pub static NdisSetThreadObjectCompartmentId: Function = Function { id: 1083, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 459, library: "NDIS.SYS", name: "NdisSetThreadObjectCompartmentId" };
    pub static NdisSetThreadObjectCompartmentScope: Function = Function { id: 1084, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 460, library: "NDIS.SYS", name: "NdisSetThreadObjectCompartmentScope" };
    pub static NdisSetTimerObject: Function = Function { id: 1087, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 461, library: "NDIS.SYS", name: "NdisSetTimerObject" };
    pub static NdisSynchronousOidRequest: Function = Function { id: 1089, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 462, library: "NDIS.SYS", name: "NdisSynchronousOidRequest" };
    pub static NdisSystemActiveProcessorCount: Function = Function { id: 1090, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 463, library: "NDIS.SYS", name: "NdisSystemActiveProcessorCount" };
    pub static NdisTerminateOffload: Function = Function { id: 1092, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 464, library: "NDIS.SYS", name: "NdisTerminateOffload" };
    pub static NdisTestRWLockHeldByCurrentProcessorRead: Function = Function { id: 1094, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 465, library: "NDIS.SYS", name: "NdisTestRWLockHeldByCurrentProcessorRead" };
    pub static NdisTestRWLockHeldByCurrentProcessorWrite: Function = Function { id: 1095, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 466, library: "NDIS.SYS", name: "NdisTestRWLockHeldByCurrentProcessorWrite" };
    pub static NdisTryAcquireNicActive: Function = Function { id: 1097, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 467, library: "NDIS.SYS", name: "NdisTryAcquireNicActive" };
    pub static NdisTryAcquireRWLockRead: Function = Function { id: 1098, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 468, library: "NDIS.SYS", name: "NdisTryAcquireRWLockRead" };
    pub static NdisTryAcquireRWLockWrite: Function = Function { id: 1099, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 469, library: "NDIS.SYS", name: "NdisTryAcquireRWLockWrite" };
    pub static NdisTryPromoteRWLockFromReadToWrite: Function = Function { id: 1100, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 470, library: "NDIS.SYS", name: "NdisTryPromoteRWLockFromReadToWrite" };
    pub static NdisUnbindAdapter: Function = Function { id: 1101, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 471, library: "NDIS.SYS", name: "NdisUnbindAdapter" };
    pub static NdisUpdateOffload: Function = Function { id: 1107, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 472, library: "NDIS.SYS", name: "NdisUpdateOffload" };
    pub static NdisWdfAsyncPowerReferenceCompleteNotification: Function = Function { id: 1110, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 473, library: "NDIS.SYS", name: "NdisWdfAsyncPowerReferenceCompleteNotification" };
    pub static NdisWdfChangeSingleInstance: Function = Function { id: 1111, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 474, library: "NDIS.SYS", name: "NdisWdfChangeSingleInstance" };
    pub static NdisWdfCloseIrpHandler: Function = Function { id: 1112, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 475, library: "NDIS.SYS", name: "NdisWdfCloseIrpHandler" };
    pub static NdisWdfCreateIrpHandler: Function = Function { id: 1113, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 476, library: "NDIS.SYS", name: "NdisWdfCreateIrpHandler" };
    pub static NdisWdfDeregisterCx: Function = Function { id: 1114, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 477, library: "NDIS.SYS", name: "NdisWdfDeregisterCx" };
    pub static NdisWdfDeviceControlIrpHandler: Function = Function { id: 1115, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 478, library: "NDIS.SYS", name: "NdisWdfDeviceControlIrpHandler" };
    pub static NdisWdfDeviceInternalControlIrpHandler: Function = Function { id: 1116, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 479, library: "NDIS.SYS", name: "NdisWdfDeviceInternalControlIrpHandler" };
    pub static NdisWdfExecuteMethod: Function = Function { id: 1117, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 480, library: "NDIS.SYS", name: "NdisWdfExecuteMethod" };
    pub static NdisWdfGenerateFdoNameIndex: Function = Function { id: 1118, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 481, library: "NDIS.SYS", name: "NdisWdfGenerateFdoNameIndex" };
    pub static NdisWdfGetAdapterContextFromAdapterHandle: Function = Function { id: 1119, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 482, library: "NDIS.SYS", name: "NdisWdfGetAdapterContextFromAdapterHandle" };
    pub static NdisWdfGetGuidToOidMap: Function = Function { id: 1120, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 483, library: "NDIS.SYS", name: "NdisWdfGetGuidToOidMap" };
    pub static NdisWdfMiniportDataPathPause: Function = Function { id: 1121, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 484, library: "NDIS.SYS", name: "NdisWdfMiniportDataPathPause" };
    pub static NdisWdfMiniportDataPathStart: Function = Function { id: 1122, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 485, library: "NDIS.SYS", name: "NdisWdfMiniportDataPathStart" };
    pub static NdisWdfMiniportDereference: Function = Function { id: 1123, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 486, library: "NDIS.SYS", name: "NdisWdfMiniportDereference" };
    pub static NdisWdfMiniportSetPower: Function = Function { id: 1124, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 487, library: "NDIS.SYS", name: "NdisWdfMiniportSetPower" };
    pub static NdisWdfMiniportStarted: Function = Function { id: 1125, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 488, library: "NDIS.SYS", name: "NdisWdfMiniportStarted" };
    pub static NdisWdfMiniportTryReference: Function = Function { id: 1126, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 489, library: "NDIS.SYS", name: "NdisWdfMiniportTryReference" };
    pub static NdisWdfPnPAddDevice: Function = Function { id: 1127, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 490, library: "NDIS.SYS", name: "NdisWdfPnPAddDevice" };
    pub static NdisWdfPnpPowerEventHandler: Function = Function { id: 1128, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 491, library: "NDIS.SYS", name: "NdisWdfPnpPowerEventHandler" };
    pub static NdisWdfQueryAllData: Function = Function { id: 1129, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 492, library: "NDIS.SYS", name: "NdisWdfQueryAllData" };
    pub static NdisWdfQuerySingleInstance: Function = Function { id: 1130, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 500, library: "NDIS.SYS", name: "NdisWdfQuerySingleInstance" };
    pub static NdisWdfReadConfiguration: Function = Function { id: 1131, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 501, library: "NDIS.SYS", name: "NdisWdfReadConfiguration" };
    pub static NdisWdfRegisterCx: Function = Function { id: 1132, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 502, library: "NDIS.SYS", name: "NdisWdfRegisterCx" };
    pub static NdisWdfRegisterMiniportDriver: Function = Function { id: 1133, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 503, library: "NDIS.SYS", name: "NdisWdfRegisterMiniportDriver" };
    pub static NetDmaAllocateChannel: Function = Function { id: 1139, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 511, library: "NDIS.SYS", name: "NetDmaAllocateChannel" };
    pub static NetDmaChainCopyPhysicalToVirtual: Function = Function { id: 1140, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 517, library: "NDIS.SYS", name: "NetDmaChainCopyPhysicalToVirtual" };
    pub static NetDmaChainCopyVirtualToVirtual: Function = Function { id: 1141, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 528, library: "NDIS.SYS", name: "NetDmaChainCopyVirtualToVirtual" };
    pub static NetDmaDeregisterClient: Function = Function { id: 1142, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 537, library: "NDIS.SYS", name: "NetDmaDeregisterClient" };
    pub static NetDmaDeregisterProvider: Function = Function { id: 1143, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 538, library: "NDIS.SYS", name: "NetDmaDeregisterProvider" };
    pub static NetDmaEnumerateDmaProviders: Function = Function { id: 1144, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 539, library: "NDIS.SYS", name: "NetDmaEnumerateDmaProviders" };
    pub static NetDmaFlushPendingDescriptors: Function = Function { id: 1145, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 546, library: "NDIS.SYS", name: "NetDmaFlushPendingDescriptors" };
    pub static NetDmaFreeChannel: Function = Function { id: 1146, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 547, library: "NDIS.SYS", name: "NetDmaFreeChannel" };
    pub static NetDmaGetMaxPendingDescriptors: Function = Function { id: 1147, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 548, library: "NDIS.SYS", name: "NetDmaGetMaxPendingDescriptors" };
    pub static NetDmaGetVersion: Function = Function { id: 1148, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 549, library: "NDIS.SYS", name: "NetDmaGetVersion" };
    pub static NetDmaInterruptDpc: Function = Function { id: 1149, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 2, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 551, library: "NDIS.SYS", name: "NetDmaInterruptDpc" };
    pub static NetDmaIsDmaCopyComplete: Function = Function { id: 1150, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 552, library: "NDIS.SYS", name: "NetDmaIsDmaCopyComplete" };
    pub static NetDmaIsr: Function = Function { id: 1151, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 3, irql_high: 3, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 554, library: "NDIS.SYS", name: "NetDmaIsr" };
    pub static NetDmaNullTransfer: Function = Function { id: 1152, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 555, library: "NDIS.SYS", name: "NetDmaNullTransfer" };
    pub static NetDmaPnPEventNotify: Function = Function { id: 1153, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 556, library: "NDIS.SYS", name: "NetDmaPnPEventNotify" };
    pub static NetDmaPrefetchNextDescriptor: Function = Function { id: 1154, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 557, library: "NDIS.SYS", name: "NetDmaPrefetchNextDescriptor" };
    pub static NetDmaProviderStart: Function = Function { id: 1155, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 558, library: "NDIS.SYS", name: "NetDmaProviderStart" };
    pub static NetDmaProviderStop: Function = Function { id: 1156, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 559, library: "NDIS.SYS", name: "NetDmaProviderStop" };
    pub static NetDmaRegisterClient: Function = Function { id: 1157, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 560, library: "NDIS.SYS", name: "NetDmaRegisterClient" };
    pub static NetDmaRegisterProvider: Function = Function { id: 1158, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 561, library: "NDIS.SYS", name: "NetDmaRegisterProvider" };
    pub static NetDmaSetMaxPendingDescriptors: Function = Function { id: 1159, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 562, library: "NDIS.SYS", name: "NetDmaSetMaxPendingDescriptors" };
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
    pub unsafe extern "C" fn NdisAcquireRWLockRead() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAcquireRWLockRead, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAcquireRWLockWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAcquireRWLockWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisActiveGroupCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisActiveGroupCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAdjustNetBufferCurrentMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAdjustNetBufferCurrentMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAdvanceNetBufferDataStart() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAdvanceNetBufferDataStart, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAdvanceNetBufferListDataStart() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAdvanceNetBufferListDataStart, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateCloneNetBufferList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateCloneNetBufferList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateCloneOidRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateCloneOidRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateFragmentNetBufferList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateFragmentNetBufferList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateGenericObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateGenericObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateIoWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateIoWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateMemoryWithTagPriority() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateMemoryWithTagPriority, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateNetBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateNetBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateNetBufferAndNetBufferList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateNetBufferAndNetBufferList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateNetBufferList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateNetBufferList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateNetBufferListContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateNetBufferListContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateNetBufferListPool() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateNetBufferListPool, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateNetBufferMdlAndData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateNetBufferMdlAndData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateNetBufferPool() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateNetBufferPool, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateReassembledNetBufferList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateReassembledNetBufferList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateRefCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateRefCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateRWLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateRWLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateSharedMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateSharedMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateTimerObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateTimerObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisBuildScatterGatherList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisBuildScatterGatherList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCancelDirectOidRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCancelDirectOidRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCancelOidRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCancelOidRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCancelSendNetBufferLists() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCancelSendNetBufferLists, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCancelTimerObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCancelTimerObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisClNotifyCloseAddressFamilyComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisClNotifyCloseAddressFamilyComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisClOpenAddressFamilyEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisClOpenAddressFamilyEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCloseAdapterEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCloseAdapterEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCloseNDKAdapter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCloseNDKAdapter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmNotifyCloseAddressFamily() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmNotifyCloseAddressFamily, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmRegisterAddressFamilyEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmRegisterAddressFamilyEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCompareAnsiString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCompareAnsiString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCompareUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCompareUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCompleteBindAdapterEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCompleteBindAdapterEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCompleteNetPnPEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCompleteNetPnPEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCompleteUnbindAdapterEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCompleteUnbindAdapterEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisConvertNdisStatusToNtStatus() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisConvertNdisStatusToNtStatus, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisConvertNtStatusToNdisStatus() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisConvertNtStatusToNdisStatus, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCoOidRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCoOidRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCoOidRequestComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCoOidRequestComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCopyFromNetBufferToNetBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCopyFromNetBufferToNetBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCopyReceiveNetBufferListInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCopyReceiveNetBufferListInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCopySendNetBufferListInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCopySendNetBufferListInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCoSendNetBufferLists() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCoSendNetBufferLists, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCurrentGroupAndProcessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCurrentGroupAndProcessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCurrentProcessorIndex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCurrentProcessorIndex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDereferenceWithTag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisDereferenceWithTag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDeregisterDeviceEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisDeregisterDeviceEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDeregisterProtocolDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisDeregisterProtocolDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDirectOidRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisDirectOidRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDllInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisDllInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisEnumerateFilterModules() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisEnumerateFilterModules, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFCancelDirectOidRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFCancelDirectOidRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFCancelOidRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFCancelOidRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFCancelSendNetBufferLists() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFCancelSendNetBufferLists, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFDeregisterFilterDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFDeregisterFilterDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFDevicePnPEventNotify() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFDevicePnPEventNotify, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFDirectOidRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFDirectOidRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFDirectOidRequestComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFDirectOidRequestComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFGetOptionalSwitchHandlers() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFGetOptionalSwitchHandlers, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFIndicateReceiveNetBufferLists() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFIndicateReceiveNetBufferLists, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFIndicateStatus() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFIndicateStatus, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFNetPnPEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFNetPnPEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFOidRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFOidRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFOidRequestComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFOidRequestComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFPauseComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFPauseComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeCloneNetBufferList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeCloneNetBufferList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeCloneOidRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeCloneOidRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeFragmentNetBufferList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeFragmentNetBufferList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeGenericObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeGenericObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeIoWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeIoWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeMemoryWithTagPriority() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeMemoryWithTagPriority, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeNetBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeNetBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeNetBufferList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeNetBufferList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeNetBufferListContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeNetBufferListContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeNetBufferListPool() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeNetBufferListPool, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeNetBufferPool() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeNetBufferPool, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeReassembledNetBufferList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeReassembledNetBufferList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeRefCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeRefCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeRWLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeRWLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeScatterGatherList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeScatterGatherList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeSharedMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeSharedMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeTimerObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeTimerObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFRegisterFilterDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFRegisterFilterDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFRestartComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFRestartComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFRestartFilter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFRestartFilter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFRetryAttach() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFRetryAttach, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFReturnNetBufferLists() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFReturnNetBufferLists, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFSendNetBufferLists() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFSendNetBufferLists, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFSendNetBufferListsComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFSendNetBufferListsComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFSetAttributes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFSetAttributes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFSynchronousOidRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFSynchronousOidRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetAndReferenceCompartmentJobObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetAndReferenceCompartmentJobObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetDataBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetDataBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetDeviceReservedExtension() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetDeviceReservedExtension, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetHypervisorInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetHypervisorInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetJobObjectCompartmentId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetJobObjectCompartmentId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetNetBufferListProtocolId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetNetBufferListProtocolId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetPacketFromNetBufferList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetPacketFromNetBufferList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetPoolFromNetBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetPoolFromNetBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetPoolFromNetBufferList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetPoolFromNetBufferList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetProcessObjectCompartmentId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetProcessObjectCompartmentId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetProcessorInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetProcessorInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetProcessorInformationEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetProcessorInformationEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetRefCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetRefCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetRssProcessorInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetRssProcessorInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetSessionCompartmentId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetSessionCompartmentId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetSessionToCompartmentMappingEpochAndZero() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetSessionToCompartmentMappingEpochAndZero, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetSystemUpTimeEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetSystemUpTimeEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetThreadObjectCompartmentId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetThreadObjectCompartmentId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetThreadObjectCompartmentScope() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetThreadObjectCompartmentScope, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGroupActiveProcessorCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGroupActiveProcessorCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGroupActiveProcessorMask() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGroupActiveProcessorMask, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGroupMaxProcessorCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGroupMaxProcessorCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIfAddIfStackEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIfAddIfStackEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIfAllocateNetLuidIndex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIfAllocateNetLuidIndex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIfAllocateNetLuidIndexEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIfAllocateNetLuidIndexEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIfDeleteIfStackEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIfDeleteIfStackEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIfDeregisterInterface() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIfDeregisterInterface, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIfDeregisterProvider() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIfDeregisterProvider, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIfFreeNetLuidIndex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIfFreeNetLuidIndex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIfGetInterfaceIndexFromNetLuid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIfGetInterfaceIndexFromNetLuid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIfGetNetLuidFromInterfaceIndex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIfGetNetLuidFromInterfaceIndex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIfQueryBindingIfIndex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIfQueryBindingIfIndex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIfRegisterInterface() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIfRegisterInterface, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIfRegisterProvider() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIfRegisterProvider, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInitiateOffload() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInitiateOffload, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInvalidateOffload() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInvalidateOffload, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIsStatusIndicationCloneable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIsStatusIndicationCloneable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisLWMDeregisterMiniportDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisLWMDeregisterMiniportDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisLWMInitializeNetworkInterface() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisLWMInitializeNetworkInterface, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisLWMRegisterMiniportDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisLWMRegisterMiniportDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisLWMStartNetworkInterface() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisLWMStartNetworkInterface, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisLWMUninitializeNetworkInterface() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisLWMUninitializeNetworkInterface, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMAllocateNetBufferSGList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMAllocateNetBufferSGList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMAllocatePort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMAllocatePort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMAllocateSharedMemoryAsyncEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMAllocateSharedMemoryAsyncEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMatchPdoWithPacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMatchPdoWithPacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMaxGroupCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMaxGroupCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCmOidRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCmOidRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCmRegisterAddressFamilyEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCmRegisterAddressFamilyEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCoIndicateReceiveNetBufferLists() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCoIndicateReceiveNetBufferLists, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCoIndicateStatusEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCoIndicateStatusEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMConfigMSIXTableEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMConfigMSIXTableEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCoOidRequestComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCoOidRequestComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCoSendNetBufferListsComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCoSendNetBufferListsComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMDeregisterInterruptEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMDeregisterInterruptEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMDeregisterMiniportDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMDeregisterMiniportDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMDeregisterScatterGatherDma() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMDeregisterScatterGatherDma, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMDeregisterWdiMiniportDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMDeregisterWdiMiniportDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMDirectOidRequestComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMDirectOidRequestComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMEnableVirtualization() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMEnableVirtualization, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMFreeNetBufferSGList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMFreeNetBufferSGList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMFreePort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMFreePort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMGetBusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMGetBusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMGetMiniportInitAttributes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMGetMiniportInitAttributes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMGetOffloadHandlers() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMGetOffloadHandlers, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMGetVirtualDeviceLocation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMGetVirtualDeviceLocation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMGetVirtualFunctionBusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMGetVirtualFunctionBusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMGetVirtualFunctionLocation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMGetVirtualFunctionLocation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMIdleNotificationComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMIdleNotificationComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMIdleNotificationCompleteEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMIdleNotificationCompleteEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMIdleNotificationConfirm() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMIdleNotificationConfirm, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMIndicateReceiveNetBufferLists() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMIndicateReceiveNetBufferLists, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMIndicateStatusEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMIndicateStatusEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMInitiateOffloadComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMInitiateOffloadComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMInvalidateConfigBlock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMInvalidateConfigBlock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMInvalidateOffloadComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMInvalidateOffloadComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMNetPnPEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMNetPnPEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMOffloadEventIndicate() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMOffloadEventIndicate, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMOidRequestComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMOidRequestComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMPauseComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMPauseComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMQueryOffloadStateComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMQueryOffloadStateComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMQueryProbedBars() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMQueryProbedBars, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMQueueDpc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMQueueDpc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMQueueDpcEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMQueueDpcEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMReadConfigBlock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMReadConfigBlock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMReenumerateFailedAdapter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMReenumerateFailedAdapter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterInterruptEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRegisterInterruptEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterMiniportDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRegisterMiniportDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterScatterGatherDma() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRegisterScatterGatherDma, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterWdiMiniportDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRegisterWdiMiniportDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRequestDpc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRequestDpc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMResetMiniport() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMResetMiniport, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRestartComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRestartComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSendNetBufferListsComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMSendNetBufferListsComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSetBusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMSetBusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSetMiniportAttributes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMSetMiniportAttributes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSetVirtualFunctionBusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMSetVirtualFunctionBusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSynchronizeWithInterruptEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMSynchronizeWithInterruptEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMTerminateOffloadComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMTerminateOffloadComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMUpdateOffloadComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMUpdateOffloadComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMWriteConfigBlock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMWriteConfigBlock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisNblTrackerDeregisterComponent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisNblTrackerDeregisterComponent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisNblTrackerQueryNblCurrentOwner() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisNblTrackerQueryNblCurrentOwner, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisNblTrackerRecordEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisNblTrackerRecordEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisNblTrackerRegisterComponent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisNblTrackerRegisterComponent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisNblTrackerTransferOwnership() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisNblTrackerTransferOwnership, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOffloadTcpDisconnect() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOffloadTcpDisconnect, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOffloadTcpForward() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOffloadTcpForward, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOffloadTcpReceive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOffloadTcpReceive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOffloadTcpReceiveReturn() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOffloadTcpReceiveReturn, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOffloadTcpSend() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOffloadTcpSend, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOidRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOidRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOpenAdapterEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOpenAdapterEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOpenConfigurationEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOpenConfigurationEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOpenNDKAdapter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOpenNDKAdapter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisProcessorIndexToNumber() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisProcessorIndexToNumber, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisProcessorNumberToIndex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisProcessorNumberToIndex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryDiagnosticSetting() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisQueryDiagnosticSetting, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryNetBufferPhysicalCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisQueryNetBufferPhysicalCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryOffloadState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisQueryOffloadState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueueIoWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisQueueIoWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReferenceWithTag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReferenceWithTag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisRegisterDeviceEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisRegisterDeviceEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisRegisterProtocolDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisRegisterProtocolDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReleaseNicActive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReleaseNicActive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReleaseRWLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReleaseRWLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisRequestEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisRequestEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisRetreatNetBufferDataStart() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisRetreatNetBufferDataStart, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisRetreatNetBufferListDataStart() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisRetreatNetBufferListDataStart, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReturnNetBufferLists() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReturnNetBufferLists, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSendNetBufferLists() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSendNetBufferLists, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetAoAcOptions() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetAoAcOptions, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetCoalescableTimerObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetCoalescableTimerObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetOptionalHandlers() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetOptionalHandlers, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetSessionCompartmentId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetSessionCompartmentId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetThreadObjectCompartmentId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetThreadObjectCompartmentId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetThreadObjectCompartmentScope() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetThreadObjectCompartmentScope, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetTimerObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetTimerObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSynchronousOidRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSynchronousOidRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSystemActiveProcessorCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSystemActiveProcessorCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisTerminateOffload() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisTerminateOffload, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisTestRWLockHeldByCurrentProcessorRead() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisTestRWLockHeldByCurrentProcessorRead, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisTestRWLockHeldByCurrentProcessorWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisTestRWLockHeldByCurrentProcessorWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisTryAcquireNicActive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisTryAcquireNicActive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisTryAcquireRWLockRead() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisTryAcquireRWLockRead, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisTryAcquireRWLockWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisTryAcquireRWLockWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisTryPromoteRWLockFromReadToWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisTryPromoteRWLockFromReadToWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisUnbindAdapter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisUnbindAdapter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisUpdateOffload() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisUpdateOffload, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfAsyncPowerReferenceCompleteNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfAsyncPowerReferenceCompleteNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfChangeSingleInstance() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfChangeSingleInstance, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfCloseIrpHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfCloseIrpHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfCreateIrpHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfCreateIrpHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfDeregisterCx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfDeregisterCx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfDeviceControlIrpHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfDeviceControlIrpHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfDeviceInternalControlIrpHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfDeviceInternalControlIrpHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfExecuteMethod() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfExecuteMethod, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfGenerateFdoNameIndex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfGenerateFdoNameIndex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfGetAdapterContextFromAdapterHandle() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfGetAdapterContextFromAdapterHandle, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfGetGuidToOidMap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfGetGuidToOidMap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfMiniportDataPathPause() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfMiniportDataPathPause, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfMiniportDataPathStart() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfMiniportDataPathStart, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfMiniportDereference() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfMiniportDereference, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfMiniportSetPower() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfMiniportSetPower, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfMiniportStarted() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfMiniportStarted, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfMiniportTryReference() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfMiniportTryReference, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfPnPAddDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfPnPAddDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfPnpPowerEventHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfPnpPowerEventHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfQueryAllData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfQueryAllData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfQuerySingleInstance() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfQuerySingleInstance, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfReadConfiguration() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfReadConfiguration, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfRegisterCx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfRegisterCx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWdfRegisterMiniportDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWdfRegisterMiniportDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaAllocateChannel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaAllocateChannel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaChainCopyPhysicalToVirtual() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaChainCopyPhysicalToVirtual, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaChainCopyVirtualToVirtual() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaChainCopyVirtualToVirtual, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaDeregisterClient() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaDeregisterClient, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaDeregisterProvider() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaDeregisterProvider, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaEnumerateDmaProviders() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaEnumerateDmaProviders, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaFlushPendingDescriptors() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaFlushPendingDescriptors, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaFreeChannel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaFreeChannel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaGetMaxPendingDescriptors() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaGetMaxPendingDescriptors, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaGetVersion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaGetVersion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaInterruptDpc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaInterruptDpc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaIsDmaCopyComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaIsDmaCopyComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaIsr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaIsr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaNullTransfer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaNullTransfer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaPnPEventNotify() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaPnPEventNotify, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaPrefetchNextDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaPrefetchNextDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaProviderStart() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaProviderStart, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaProviderStop() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaProviderStop, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaRegisterClient() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaRegisterClient, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaRegisterProvider() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaRegisterProvider, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NetDmaSetMaxPendingDescriptors() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NetDmaSetMaxPendingDescriptors, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 28672]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.ndis.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 28672]));

/// NDIS.SYS as `P` serves it.
pub const fn library<P: buffer::Buffer + config::Config + file::File + indicate::Indicate + interrupt::Interrupt + memory::Memory + packet::Packet + protocol::Protocol + register::Register + resources::Resources + synchronise::Synchronise + text::Text + timer::Timer>() -> Library {
    Library { name: "NDIS.SYS", aka: &[], head: HEAD.0.get().cast(), head_size: 28672, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P: buffer::Buffer + config::Config + file::File + indicate::Indicate + interrupt::Interrupt + memory::Memory + packet::Packet + protocol::Protocol + register::Register + resources::Resources + synchronise::Synchronise + text::Text + timer::Timer> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "EthFilterDprIndicateReceive", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: indicate::direct::EthFilterDprIndicateReceive::<P> as *const (), traced: indicate::traced::EthFilterDprIndicateReceive::<P> as *const (), function: &indicate::about::EthFilterDprIndicateReceive } },
        Export { name: "EthFilterDprIndicateReceiveComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: indicate::direct::EthFilterDprIndicateReceiveComplete::<P> as *const (), traced: indicate::traced::EthFilterDprIndicateReceiveComplete::<P> as *const (), function: &indicate::about::EthFilterDprIndicateReceiveComplete } },
        Export { name: "NDIS_BUFFER_TO_SPAN_PAGES", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: buffer::direct::NDIS_BUFFER_TO_SPAN_PAGES::<P> as *const (), traced: buffer::traced::NDIS_BUFFER_TO_SPAN_PAGES::<P> as *const (), function: &buffer::about::NDIS_BUFFER_TO_SPAN_PAGES } },
        Export { name: "NdisAcquireRWLockRead", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAcquireRWLockRead as *const (), function: &about::NdisAcquireRWLockRead } },
        Export { name: "NdisAcquireRWLockWrite", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAcquireRWLockWrite as *const (), function: &about::NdisAcquireRWLockWrite } },
        Export { name: "NdisAcquireReadWriteLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisAcquireReadWriteLock::<P> as *const (), traced: synchronise::traced::NdisAcquireReadWriteLock::<P> as *const (), function: &synchronise::about::NdisAcquireReadWriteLock } },
        Export { name: "NdisAcquireSpinLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisAcquireSpinLock::<P> as *const (), traced: synchronise::traced::NdisAcquireSpinLock::<P> as *const (), function: &synchronise::about::NdisAcquireSpinLock } },
        Export { name: "NdisActiveGroupCount", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisActiveGroupCount as *const (), function: &about::NdisActiveGroupCount } },
        Export { name: "NdisAdjustBufferLength", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: buffer::direct::NdisAdjustBufferLength::<P> as *const (), traced: buffer::traced::NdisAdjustBufferLength::<P> as *const (), function: &buffer::about::NdisAdjustBufferLength } },
        Export { name: "NdisAdjustNetBufferCurrentMdl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAdjustNetBufferCurrentMdl as *const (), function: &about::NdisAdjustNetBufferCurrentMdl } },
        Export { name: "NdisAdvanceNetBufferDataStart", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAdvanceNetBufferDataStart as *const (), function: &about::NdisAdvanceNetBufferDataStart } },
        Export { name: "NdisAdvanceNetBufferListDataStart", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAdvanceNetBufferListDataStart as *const (), function: &about::NdisAdvanceNetBufferListDataStart } },
        Export { name: "NdisAllocateBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: buffer::direct::NdisAllocateBuffer::<P> as *const (), traced: buffer::traced::NdisAllocateBuffer::<P> as *const (), function: &buffer::about::NdisAllocateBuffer } },
        Export { name: "NdisAllocateBufferPool", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: buffer::direct::NdisAllocateBufferPool::<P> as *const (), traced: buffer::traced::NdisAllocateBufferPool::<P> as *const (), function: &buffer::about::NdisAllocateBufferPool } },
        Export { name: "NdisAllocateCloneNetBufferList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateCloneNetBufferList as *const (), function: &about::NdisAllocateCloneNetBufferList } },
        Export { name: "NdisAllocateCloneOidRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateCloneOidRequest as *const (), function: &about::NdisAllocateCloneOidRequest } },
        Export { name: "NdisAllocateFragmentNetBufferList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateFragmentNetBufferList as *const (), function: &about::NdisAllocateFragmentNetBufferList } },
        Export { name: "NdisAllocateGenericObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateGenericObject as *const (), function: &about::NdisAllocateGenericObject } },
        Export { name: "NdisAllocateIoWorkItem", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateIoWorkItem as *const (), function: &about::NdisAllocateIoWorkItem } },
        Export { name: "NdisAllocateMdl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateMdl as *const (), function: &about::NdisAllocateMdl } },
        Export { name: "NdisAllocateMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: memory::direct::NdisAllocateMemory::<P> as *const (), traced: memory::traced::NdisAllocateMemory::<P> as *const (), function: &memory::about::NdisAllocateMemory } },
        Export { name: "NdisAllocateMemoryWithTag", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: memory::direct::NdisAllocateMemoryWithTag::<P> as *const (), traced: memory::traced::NdisAllocateMemoryWithTag::<P> as *const (), function: &memory::about::NdisAllocateMemoryWithTag } },
        Export { name: "NdisAllocateMemoryWithTagPriority", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateMemoryWithTagPriority as *const (), function: &about::NdisAllocateMemoryWithTagPriority } },
        Export { name: "NdisAllocateNetBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateNetBuffer as *const (), function: &about::NdisAllocateNetBuffer } },
        Export { name: "NdisAllocateNetBufferAndNetBufferList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateNetBufferAndNetBufferList as *const (), function: &about::NdisAllocateNetBufferAndNetBufferList } },
        Export { name: "NdisAllocateNetBufferList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateNetBufferList as *const (), function: &about::NdisAllocateNetBufferList } },
        Export { name: "NdisAllocateNetBufferListContext", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateNetBufferListContext as *const (), function: &about::NdisAllocateNetBufferListContext } },
        Export { name: "NdisAllocateNetBufferListPool", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateNetBufferListPool as *const (), function: &about::NdisAllocateNetBufferListPool } },
        Export { name: "NdisAllocateNetBufferMdlAndData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateNetBufferMdlAndData as *const (), function: &about::NdisAllocateNetBufferMdlAndData } },
        Export { name: "NdisAllocateNetBufferPool", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateNetBufferPool as *const (), function: &about::NdisAllocateNetBufferPool } },
        Export { name: "NdisAllocatePacket", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisAllocatePacket::<P> as *const (), traced: packet::traced::NdisAllocatePacket::<P> as *const (), function: &packet::about::NdisAllocatePacket } },
        Export { name: "NdisAllocatePacketPool", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisAllocatePacketPool::<P> as *const (), traced: packet::traced::NdisAllocatePacketPool::<P> as *const (), function: &packet::about::NdisAllocatePacketPool } },
        Export { name: "NdisAllocatePacketPoolEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisAllocatePacketPoolEx::<P> as *const (), traced: packet::traced::NdisAllocatePacketPoolEx::<P> as *const (), function: &packet::about::NdisAllocatePacketPoolEx } },
        Export { name: "NdisAllocateRWLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateRWLock as *const (), function: &about::NdisAllocateRWLock } },
        Export { name: "NdisAllocateReassembledNetBufferList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateReassembledNetBufferList as *const (), function: &about::NdisAllocateReassembledNetBufferList } },
        Export { name: "NdisAllocateRefCount", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateRefCount as *const (), function: &about::NdisAllocateRefCount } },
        Export { name: "NdisAllocateSharedMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateSharedMemory as *const (), function: &about::NdisAllocateSharedMemory } },
        Export { name: "NdisAllocateSpinLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisAllocateSpinLock::<P> as *const (), traced: synchronise::traced::NdisAllocateSpinLock::<P> as *const (), function: &synchronise::about::NdisAllocateSpinLock } },
        Export { name: "NdisAllocateTimerObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisAllocateTimerObject as *const (), function: &about::NdisAllocateTimerObject } },
        Export { name: "NdisAnsiStringToUnicodeString", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: text::direct::NdisAnsiStringToUnicodeString::<P> as *const (), traced: text::traced::NdisAnsiStringToUnicodeString::<P> as *const (), function: &text::about::NdisAnsiStringToUnicodeString } },
        Export { name: "NdisBufferLength", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: buffer::direct::NdisBufferLength::<P> as *const (), traced: buffer::traced::NdisBufferLength::<P> as *const (), function: &buffer::about::NdisBufferLength } },
        Export { name: "NdisBufferVirtualAddress", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: buffer::direct::NdisBufferVirtualAddress::<P> as *const (), traced: buffer::traced::NdisBufferVirtualAddress::<P> as *const (), function: &buffer::about::NdisBufferVirtualAddress } },
        Export { name: "NdisBuildScatterGatherList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisBuildScatterGatherList as *const (), function: &about::NdisBuildScatterGatherList } },
        Export { name: "NdisCancelDirectOidRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCancelDirectOidRequest as *const (), function: &about::NdisCancelDirectOidRequest } },
        Export { name: "NdisCancelOidRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCancelOidRequest as *const (), function: &about::NdisCancelOidRequest } },
        Export { name: "NdisCancelSendNetBufferLists", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCancelSendNetBufferLists as *const (), function: &about::NdisCancelSendNetBufferLists } },
        Export { name: "NdisCancelSendPackets", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: protocol::traced::NdisCancelSendPackets as *const (), function: &protocol::about::NdisCancelSendPackets } },
        Export { name: "NdisCancelTimer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: timer::direct::NdisCancelTimer::<P> as *const (), traced: timer::traced::NdisCancelTimer::<P> as *const (), function: &timer::about::NdisCancelTimer } },
        Export { name: "NdisCancelTimerObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCancelTimerObject as *const (), function: &about::NdisCancelTimerObject } },
        Export { name: "NdisClAddParty", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisClAddParty as *const (), function: &connection::about::NdisClAddParty } },
        Export { name: "NdisClCloseAddressFamily", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisClCloseAddressFamily as *const (), function: &connection::about::NdisClCloseAddressFamily } },
        Export { name: "NdisClCloseCall", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisClCloseCall as *const (), function: &connection::about::NdisClCloseCall } },
        Export { name: "NdisClDeregisterSap", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisClDeregisterSap as *const (), function: &connection::about::NdisClDeregisterSap } },
        Export { name: "NdisClDropParty", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisClDropParty as *const (), function: &connection::about::NdisClDropParty } },
        Export { name: "NdisClGetProtocolVcContextFromTapiCallId", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisClGetProtocolVcContextFromTapiCallId as *const (), function: &connection::about::NdisClGetProtocolVcContextFromTapiCallId } },
        Export { name: "NdisClIncomingCallComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisClIncomingCallComplete as *const (), function: &connection::about::NdisClIncomingCallComplete } },
        Export { name: "NdisClMakeCall", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisClMakeCall as *const (), function: &connection::about::NdisClMakeCall } },
        Export { name: "NdisClModifyCallQoS", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisClModifyCallQoS as *const (), function: &connection::about::NdisClModifyCallQoS } },
        Export { name: "NdisClNotifyCloseAddressFamilyComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisClNotifyCloseAddressFamilyComplete as *const (), function: &about::NdisClNotifyCloseAddressFamilyComplete } },
        Export { name: "NdisClOpenAddressFamily", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisClOpenAddressFamily as *const (), function: &connection::about::NdisClOpenAddressFamily } },
        Export { name: "NdisClOpenAddressFamilyEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisClOpenAddressFamilyEx as *const (), function: &about::NdisClOpenAddressFamilyEx } },
        Export { name: "NdisClRegisterSap", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisClRegisterSap as *const (), function: &connection::about::NdisClRegisterSap } },
        Export { name: "NdisCloseAdapter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: protocol::direct::NdisCloseAdapter::<P> as *const (), traced: protocol::traced::NdisCloseAdapter::<P> as *const (), function: &protocol::about::NdisCloseAdapter } },
        Export { name: "NdisCloseAdapterEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCloseAdapterEx as *const (), function: &about::NdisCloseAdapterEx } },
        Export { name: "NdisCloseConfiguration", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: config::direct::NdisCloseConfiguration::<P> as *const (), traced: config::traced::NdisCloseConfiguration::<P> as *const (), function: &config::about::NdisCloseConfiguration } },
        Export { name: "NdisCloseFile", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: file::direct::NdisCloseFile::<P> as *const (), traced: file::traced::NdisCloseFile::<P> as *const (), function: &file::about::NdisCloseFile } },
        Export { name: "NdisCloseNDKAdapter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCloseNDKAdapter as *const (), function: &about::NdisCloseNDKAdapter } },
        Export { name: "NdisCmActivateVc", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmActivateVc as *const (), function: &connection::about::NdisCmActivateVc } },
        Export { name: "NdisCmAddPartyComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmAddPartyComplete as *const (), function: &connection::about::NdisCmAddPartyComplete } },
        Export { name: "NdisCmCloseAddressFamilyComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmCloseAddressFamilyComplete as *const (), function: &connection::about::NdisCmCloseAddressFamilyComplete } },
        Export { name: "NdisCmCloseCallComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmCloseCallComplete as *const (), function: &connection::about::NdisCmCloseCallComplete } },
        Export { name: "NdisCmDeactivateVc", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmDeactivateVc as *const (), function: &connection::about::NdisCmDeactivateVc } },
        Export { name: "NdisCmDeregisterSapComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmDeregisterSapComplete as *const (), function: &connection::about::NdisCmDeregisterSapComplete } },
        Export { name: "NdisCmDispatchCallConnected", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmDispatchCallConnected as *const (), function: &connection::about::NdisCmDispatchCallConnected } },
        Export { name: "NdisCmDispatchIncomingCall", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmDispatchIncomingCall as *const (), function: &connection::about::NdisCmDispatchIncomingCall } },
        Export { name: "NdisCmDispatchIncomingCallQoSChange", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmDispatchIncomingCallQoSChange as *const (), function: &connection::about::NdisCmDispatchIncomingCallQoSChange } },
        Export { name: "NdisCmDispatchIncomingCloseCall", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmDispatchIncomingCloseCall as *const (), function: &connection::about::NdisCmDispatchIncomingCloseCall } },
        Export { name: "NdisCmDispatchIncomingDropParty", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmDispatchIncomingDropParty as *const (), function: &connection::about::NdisCmDispatchIncomingDropParty } },
        Export { name: "NdisCmDropPartyComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmDropPartyComplete as *const (), function: &connection::about::NdisCmDropPartyComplete } },
        Export { name: "NdisCmMakeCallComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmMakeCallComplete as *const (), function: &connection::about::NdisCmMakeCallComplete } },
        Export { name: "NdisCmModifyCallQoSComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmModifyCallQoSComplete as *const (), function: &connection::about::NdisCmModifyCallQoSComplete } },
        Export { name: "NdisCmNotifyCloseAddressFamily", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCmNotifyCloseAddressFamily as *const (), function: &about::NdisCmNotifyCloseAddressFamily } },
        Export { name: "NdisCmOpenAddressFamilyComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmOpenAddressFamilyComplete as *const (), function: &connection::about::NdisCmOpenAddressFamilyComplete } },
        Export { name: "NdisCmRegisterAddressFamily", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmRegisterAddressFamily as *const (), function: &connection::about::NdisCmRegisterAddressFamily } },
        Export { name: "NdisCmRegisterAddressFamilyEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCmRegisterAddressFamilyEx as *const (), function: &about::NdisCmRegisterAddressFamilyEx } },
        Export { name: "NdisCmRegisterSapComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCmRegisterSapComplete as *const (), function: &connection::about::NdisCmRegisterSapComplete } },
        Export { name: "NdisCoAssignInstanceName", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCoAssignInstanceName as *const (), function: &connection::about::NdisCoAssignInstanceName } },
        Export { name: "NdisCoCreateVc", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCoCreateVc as *const (), function: &connection::about::NdisCoCreateVc } },
        Export { name: "NdisCoDeleteVc", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCoDeleteVc as *const (), function: &connection::about::NdisCoDeleteVc } },
        Export { name: "NdisCoGetTapiCallId", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCoGetTapiCallId as *const (), function: &connection::about::NdisCoGetTapiCallId } },
        Export { name: "NdisCoOidRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCoOidRequest as *const (), function: &about::NdisCoOidRequest } },
        Export { name: "NdisCoOidRequestComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCoOidRequestComplete as *const (), function: &about::NdisCoOidRequestComplete } },
        Export { name: "NdisCoRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCoRequest as *const (), function: &connection::about::NdisCoRequest } },
        Export { name: "NdisCoRequestComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCoRequestComplete as *const (), function: &connection::about::NdisCoRequestComplete } },
        Export { name: "NdisCoSendNetBufferLists", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCoSendNetBufferLists as *const (), function: &about::NdisCoSendNetBufferLists } },
        Export { name: "NdisCoSendPackets", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisCoSendPackets as *const (), function: &connection::about::NdisCoSendPackets } },
        Export { name: "NdisCompareAnsiString", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCompareAnsiString as *const (), function: &about::NdisCompareAnsiString } },
        Export { name: "NdisCompareUnicodeString", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCompareUnicodeString as *const (), function: &about::NdisCompareUnicodeString } },
        Export { name: "NdisCompleteBindAdapter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: protocol::direct::NdisCompleteBindAdapter::<P> as *const (), traced: protocol::traced::NdisCompleteBindAdapter::<P> as *const (), function: &protocol::about::NdisCompleteBindAdapter } },
        Export { name: "NdisCompleteBindAdapterEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCompleteBindAdapterEx as *const (), function: &about::NdisCompleteBindAdapterEx } },
        Export { name: "NdisCompleteDmaTransfer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: memory::traced::NdisCompleteDmaTransfer as *const (), function: &memory::about::NdisCompleteDmaTransfer } },
        Export { name: "NdisCompleteNetPnPEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCompleteNetPnPEvent as *const (), function: &about::NdisCompleteNetPnPEvent } },
        Export { name: "NdisCompletePnPEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: protocol::direct::NdisCompletePnPEvent::<P> as *const (), traced: protocol::traced::NdisCompletePnPEvent::<P> as *const (), function: &protocol::about::NdisCompletePnPEvent } },
        Export { name: "NdisCompleteUnbindAdapter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: protocol::direct::NdisCompleteUnbindAdapter::<P> as *const (), traced: protocol::traced::NdisCompleteUnbindAdapter::<P> as *const (), function: &protocol::about::NdisCompleteUnbindAdapter } },
        Export { name: "NdisCompleteUnbindAdapterEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCompleteUnbindAdapterEx as *const (), function: &about::NdisCompleteUnbindAdapterEx } },
        Export { name: "NdisConvertNdisStatusToNtStatus", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisConvertNdisStatusToNtStatus as *const (), function: &about::NdisConvertNdisStatusToNtStatus } },
        Export { name: "NdisConvertNtStatusToNdisStatus", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisConvertNtStatusToNdisStatus as *const (), function: &about::NdisConvertNtStatusToNdisStatus } },
        Export { name: "NdisCopyBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: buffer::direct::NdisCopyBuffer::<P> as *const (), traced: buffer::traced::NdisCopyBuffer::<P> as *const (), function: &buffer::about::NdisCopyBuffer } },
        Export { name: "NdisCopyFromNetBufferToNetBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCopyFromNetBufferToNetBuffer as *const (), function: &about::NdisCopyFromNetBufferToNetBuffer } },
        Export { name: "NdisCopyFromPacketToPacket", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisCopyFromPacketToPacket::<P> as *const (), traced: packet::traced::NdisCopyFromPacketToPacket::<P> as *const (), function: &packet::about::NdisCopyFromPacketToPacket } },
        Export { name: "NdisCopyFromPacketToPacketSafe", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisCopyFromPacketToPacketSafe::<P> as *const (), traced: packet::traced::NdisCopyFromPacketToPacketSafe::<P> as *const (), function: &packet::about::NdisCopyFromPacketToPacketSafe } },
        Export { name: "NdisCopyReceiveNetBufferListInfo", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCopyReceiveNetBufferListInfo as *const (), function: &about::NdisCopyReceiveNetBufferListInfo } },
        Export { name: "NdisCopySendNetBufferListInfo", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCopySendNetBufferListInfo as *const (), function: &about::NdisCopySendNetBufferListInfo } },
        Export { name: "NdisCurrentGroupAndProcessor", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCurrentGroupAndProcessor as *const (), function: &about::NdisCurrentGroupAndProcessor } },
        Export { name: "NdisCurrentProcessorIndex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisCurrentProcessorIndex as *const (), function: &about::NdisCurrentProcessorIndex } },
        Export { name: "NdisDereferenceWithTag", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisDereferenceWithTag as *const (), function: &about::NdisDereferenceWithTag } },
        Export { name: "NdisDeregisterDeviceEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisDeregisterDeviceEx as *const (), function: &about::NdisDeregisterDeviceEx } },
        Export { name: "NdisDeregisterProtocol", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: protocol::direct::NdisDeregisterProtocol::<P> as *const (), traced: protocol::traced::NdisDeregisterProtocol::<P> as *const (), function: &protocol::about::NdisDeregisterProtocol } },
        Export { name: "NdisDeregisterProtocolDriver", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisDeregisterProtocolDriver as *const (), function: &about::NdisDeregisterProtocolDriver } },
        Export { name: "NdisDeregisterTdiCallBack", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: protocol::traced::NdisDeregisterTdiCallBack as *const (), function: &protocol::about::NdisDeregisterTdiCallBack } },
        Export { name: "NdisDirectOidRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisDirectOidRequest as *const (), function: &about::NdisDirectOidRequest } },
        Export { name: "NdisDllInitialize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisDllInitialize as *const (), function: &about::NdisDllInitialize } },
        Export { name: "NdisDprAcquireReadWriteLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisDprAcquireReadWriteLock::<P> as *const (), traced: synchronise::traced::NdisDprAcquireReadWriteLock::<P> as *const (), function: &synchronise::about::NdisDprAcquireReadWriteLock } },
        Export { name: "NdisDprAcquireSpinLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisDprAcquireSpinLock::<P> as *const (), traced: synchronise::traced::NdisDprAcquireSpinLock::<P> as *const (), function: &synchronise::about::NdisDprAcquireSpinLock } },
        Export { name: "NdisDprAllocatePacket", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisDprAllocatePacket::<P> as *const (), traced: packet::traced::NdisDprAllocatePacket::<P> as *const (), function: &packet::about::NdisDprAllocatePacket } },
        Export { name: "NdisDprAllocatePacketNonInterlocked", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisDprAllocatePacketNonInterlocked::<P> as *const (), traced: packet::traced::NdisDprAllocatePacketNonInterlocked::<P> as *const (), function: &packet::about::NdisDprAllocatePacketNonInterlocked } },
        Export { name: "NdisDprFreePacket", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisDprFreePacket::<P> as *const (), traced: packet::traced::NdisDprFreePacket::<P> as *const (), function: &packet::about::NdisDprFreePacket } },
        Export { name: "NdisDprFreePacketNonInterlocked", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisDprFreePacketNonInterlocked::<P> as *const (), traced: packet::traced::NdisDprFreePacketNonInterlocked::<P> as *const (), function: &packet::about::NdisDprFreePacketNonInterlocked } },
        Export { name: "NdisDprReleaseReadWriteLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisDprReleaseReadWriteLock::<P> as *const (), traced: synchronise::traced::NdisDprReleaseReadWriteLock::<P> as *const (), function: &synchronise::about::NdisDprReleaseReadWriteLock } },
        Export { name: "NdisDprReleaseSpinLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisDprReleaseSpinLock::<P> as *const (), traced: synchronise::traced::NdisDprReleaseSpinLock::<P> as *const (), function: &synchronise::about::NdisDprReleaseSpinLock } },
        Export { name: "NdisEnumerateFilterModules", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisEnumerateFilterModules as *const (), function: &about::NdisEnumerateFilterModules } },
        Export { name: "NdisEqualString", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: text::direct::NdisEqualString::<P> as *const (), traced: text::traced::NdisEqualString::<P> as *const (), function: &text::about::NdisEqualString } },
        Export { name: "NdisFCancelDirectOidRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFCancelDirectOidRequest as *const (), function: &about::NdisFCancelDirectOidRequest } },
        Export { name: "NdisFCancelOidRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFCancelOidRequest as *const (), function: &about::NdisFCancelOidRequest } },
        Export { name: "NdisFCancelSendNetBufferLists", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFCancelSendNetBufferLists as *const (), function: &about::NdisFCancelSendNetBufferLists } },
        Export { name: "NdisFDeregisterFilterDriver", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFDeregisterFilterDriver as *const (), function: &about::NdisFDeregisterFilterDriver } },
        Export { name: "NdisFDevicePnPEventNotify", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFDevicePnPEventNotify as *const (), function: &about::NdisFDevicePnPEventNotify } },
        Export { name: "NdisFDirectOidRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFDirectOidRequest as *const (), function: &about::NdisFDirectOidRequest } },
        Export { name: "NdisFDirectOidRequestComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFDirectOidRequestComplete as *const (), function: &about::NdisFDirectOidRequestComplete } },
        Export { name: "NdisFGetOptionalSwitchHandlers", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFGetOptionalSwitchHandlers as *const (), function: &about::NdisFGetOptionalSwitchHandlers } },
        Export { name: "NdisFIndicateReceiveNetBufferLists", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFIndicateReceiveNetBufferLists as *const (), function: &about::NdisFIndicateReceiveNetBufferLists } },
        Export { name: "NdisFIndicateStatus", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFIndicateStatus as *const (), function: &about::NdisFIndicateStatus } },
        Export { name: "NdisFNetPnPEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFNetPnPEvent as *const (), function: &about::NdisFNetPnPEvent } },
        Export { name: "NdisFOidRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFOidRequest as *const (), function: &about::NdisFOidRequest } },
        Export { name: "NdisFOidRequestComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFOidRequestComplete as *const (), function: &about::NdisFOidRequestComplete } },
        Export { name: "NdisFPauseComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFPauseComplete as *const (), function: &about::NdisFPauseComplete } },
        Export { name: "NdisFRegisterFilterDriver", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFRegisterFilterDriver as *const (), function: &about::NdisFRegisterFilterDriver } },
        Export { name: "NdisFRestartComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFRestartComplete as *const (), function: &about::NdisFRestartComplete } },
        Export { name: "NdisFRestartFilter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFRestartFilter as *const (), function: &about::NdisFRestartFilter } },
        Export { name: "NdisFRetryAttach", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFRetryAttach as *const (), function: &about::NdisFRetryAttach } },
        Export { name: "NdisFReturnNetBufferLists", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFReturnNetBufferLists as *const (), function: &about::NdisFReturnNetBufferLists } },
        Export { name: "NdisFSendNetBufferLists", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFSendNetBufferLists as *const (), function: &about::NdisFSendNetBufferLists } },
        Export { name: "NdisFSendNetBufferListsComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFSendNetBufferListsComplete as *const (), function: &about::NdisFSendNetBufferListsComplete } },
        Export { name: "NdisFSetAttributes", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFSetAttributes as *const (), function: &about::NdisFSetAttributes } },
        Export { name: "NdisFSynchronousOidRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFSynchronousOidRequest as *const (), function: &about::NdisFSynchronousOidRequest } },
        Export { name: "NdisFreeBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: buffer::direct::NdisFreeBuffer::<P> as *const (), traced: buffer::traced::NdisFreeBuffer::<P> as *const (), function: &buffer::about::NdisFreeBuffer } },
        Export { name: "NdisFreeBufferPool", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: buffer::direct::NdisFreeBufferPool::<P> as *const (), traced: buffer::traced::NdisFreeBufferPool::<P> as *const (), function: &buffer::about::NdisFreeBufferPool } },
        Export { name: "NdisFreeCloneNetBufferList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeCloneNetBufferList as *const (), function: &about::NdisFreeCloneNetBufferList } },
        Export { name: "NdisFreeCloneOidRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeCloneOidRequest as *const (), function: &about::NdisFreeCloneOidRequest } },
        Export { name: "NdisFreeFragmentNetBufferList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeFragmentNetBufferList as *const (), function: &about::NdisFreeFragmentNetBufferList } },
        Export { name: "NdisFreeGenericObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeGenericObject as *const (), function: &about::NdisFreeGenericObject } },
        Export { name: "NdisFreeIoWorkItem", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeIoWorkItem as *const (), function: &about::NdisFreeIoWorkItem } },
        Export { name: "NdisFreeMdl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeMdl as *const (), function: &about::NdisFreeMdl } },
        Export { name: "NdisFreeMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: memory::direct::NdisFreeMemory::<P> as *const (), traced: memory::traced::NdisFreeMemory::<P> as *const (), function: &memory::about::NdisFreeMemory } },
        Export { name: "NdisFreeMemoryWithTag", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: memory::direct::NdisFreeMemoryWithTag::<P> as *const (), traced: memory::traced::NdisFreeMemoryWithTag::<P> as *const (), function: &memory::about::NdisFreeMemoryWithTag } },
        Export { name: "NdisFreeMemoryWithTagPriority", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeMemoryWithTagPriority as *const (), function: &about::NdisFreeMemoryWithTagPriority } },
        Export { name: "NdisFreeNetBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeNetBuffer as *const (), function: &about::NdisFreeNetBuffer } },
        Export { name: "NdisFreeNetBufferList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeNetBufferList as *const (), function: &about::NdisFreeNetBufferList } },
        Export { name: "NdisFreeNetBufferListContext", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeNetBufferListContext as *const (), function: &about::NdisFreeNetBufferListContext } },
        Export { name: "NdisFreeNetBufferListPool", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeNetBufferListPool as *const (), function: &about::NdisFreeNetBufferListPool } },
        Export { name: "NdisFreeNetBufferPool", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeNetBufferPool as *const (), function: &about::NdisFreeNetBufferPool } },
        Export { name: "NdisFreePacket", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisFreePacket::<P> as *const (), traced: packet::traced::NdisFreePacket::<P> as *const (), function: &packet::about::NdisFreePacket } },
        Export { name: "NdisFreePacketPool", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisFreePacketPool::<P> as *const (), traced: packet::traced::NdisFreePacketPool::<P> as *const (), function: &packet::about::NdisFreePacketPool } },
        Export { name: "NdisFreeRWLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeRWLock as *const (), function: &about::NdisFreeRWLock } },
        Export { name: "NdisFreeReassembledNetBufferList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeReassembledNetBufferList as *const (), function: &about::NdisFreeReassembledNetBufferList } },
        Export { name: "NdisFreeRefCount", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeRefCount as *const (), function: &about::NdisFreeRefCount } },
        Export { name: "NdisFreeScatterGatherList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeScatterGatherList as *const (), function: &about::NdisFreeScatterGatherList } },
        Export { name: "NdisFreeSharedMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeSharedMemory as *const (), function: &about::NdisFreeSharedMemory } },
        Export { name: "NdisFreeSpinLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisFreeSpinLock::<P> as *const (), traced: synchronise::traced::NdisFreeSpinLock::<P> as *const (), function: &synchronise::about::NdisFreeSpinLock } },
        Export { name: "NdisFreeTimerObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisFreeTimerObject as *const (), function: &about::NdisFreeTimerObject } },
        Export { name: "NdisGeneratePartialCancelId", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: packet::traced::NdisGeneratePartialCancelId as *const (), function: &packet::about::NdisGeneratePartialCancelId } },
        Export { name: "NdisGetAndReferenceCompartmentJobObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetAndReferenceCompartmentJobObject as *const (), function: &about::NdisGetAndReferenceCompartmentJobObject } },
        Export { name: "NdisGetBufferPhysicalArraySize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: buffer::direct::NdisGetBufferPhysicalArraySize::<P> as *const (), traced: buffer::traced::NdisGetBufferPhysicalArraySize::<P> as *const (), function: &buffer::about::NdisGetBufferPhysicalArraySize } },
        Export { name: "NdisGetCurrentProcessorCounts", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: synchronise::traced::NdisGetCurrentProcessorCounts as *const (), function: &synchronise::about::NdisGetCurrentProcessorCounts } },
        Export { name: "NdisGetCurrentProcessorCpuUsage", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: synchronise::traced::NdisGetCurrentProcessorCpuUsage as *const (), function: &synchronise::about::NdisGetCurrentProcessorCpuUsage } },
        Export { name: "NdisGetCurrentSystemTime", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: timer::direct::NdisGetCurrentSystemTime::<P> as *const (), traced: timer::traced::NdisGetCurrentSystemTime::<P> as *const (), function: &timer::about::NdisGetCurrentSystemTime } },
        Export { name: "NdisGetDataBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetDataBuffer as *const (), function: &about::NdisGetDataBuffer } },
        Export { name: "NdisGetDeviceReservedExtension", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetDeviceReservedExtension as *const (), function: &about::NdisGetDeviceReservedExtension } },
        Export { name: "NdisGetDriverHandle", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: register::traced::NdisGetDriverHandle as *const (), function: &register::about::NdisGetDriverHandle } },
        Export { name: "NdisGetFirstBufferFromPacket", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisGetFirstBufferFromPacket::<P> as *const (), traced: packet::traced::NdisGetFirstBufferFromPacket::<P> as *const (), function: &packet::about::NdisGetFirstBufferFromPacket } },
        Export { name: "NdisGetFirstBufferFromPacketSafe", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisGetFirstBufferFromPacketSafe::<P> as *const (), traced: packet::traced::NdisGetFirstBufferFromPacketSafe::<P> as *const (), function: &packet::about::NdisGetFirstBufferFromPacketSafe } },
        Export { name: "NdisGetHypervisorInfo", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetHypervisorInfo as *const (), function: &about::NdisGetHypervisorInfo } },
        Export { name: "NdisGetJobObjectCompartmentId", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetJobObjectCompartmentId as *const (), function: &about::NdisGetJobObjectCompartmentId } },
        Export { name: "NdisGetNetBufferListProtocolId", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetNetBufferListProtocolId as *const (), function: &about::NdisGetNetBufferListProtocolId } },
        Export { name: "NdisGetPacketCancelId", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisGetPacketCancelId::<P> as *const (), traced: packet::traced::NdisGetPacketCancelId::<P> as *const (), function: &packet::about::NdisGetPacketCancelId } },
        Export { name: "NdisGetPacketFromNetBufferList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetPacketFromNetBufferList as *const (), function: &about::NdisGetPacketFromNetBufferList } },
        Export { name: "NdisGetPoolFromNetBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetPoolFromNetBuffer as *const (), function: &about::NdisGetPoolFromNetBuffer } },
        Export { name: "NdisGetPoolFromNetBufferList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetPoolFromNetBufferList as *const (), function: &about::NdisGetPoolFromNetBufferList } },
        Export { name: "NdisGetPoolFromPacket", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisGetPoolFromPacket::<P> as *const (), traced: packet::traced::NdisGetPoolFromPacket::<P> as *const (), function: &packet::about::NdisGetPoolFromPacket } },
        Export { name: "NdisGetProcessObjectCompartmentId", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetProcessObjectCompartmentId as *const (), function: &about::NdisGetProcessObjectCompartmentId } },
        Export { name: "NdisGetProcessorInformation", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetProcessorInformation as *const (), function: &about::NdisGetProcessorInformation } },
        Export { name: "NdisGetProcessorInformationEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetProcessorInformationEx as *const (), function: &about::NdisGetProcessorInformationEx } },
        Export { name: "NdisGetReceivedPacket", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: packet::traced::NdisGetReceivedPacket as *const (), function: &packet::about::NdisGetReceivedPacket } },
        Export { name: "NdisGetRefCount", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetRefCount as *const (), function: &about::NdisGetRefCount } },
        Export { name: "NdisGetRoutineAddress", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: register::traced::NdisGetRoutineAddress as *const (), function: &register::about::NdisGetRoutineAddress } },
        Export { name: "NdisGetRssProcessorInformation", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetRssProcessorInformation as *const (), function: &about::NdisGetRssProcessorInformation } },
        Export { name: "NdisGetSessionCompartmentId", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetSessionCompartmentId as *const (), function: &about::NdisGetSessionCompartmentId } },
        Export { name: "NdisGetSessionToCompartmentMappingEpochAndZero", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetSessionToCompartmentMappingEpochAndZero as *const (), function: &about::NdisGetSessionToCompartmentMappingEpochAndZero } },
        Export { name: "NdisGetSharedDataAlignment", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: memory::direct::NdisGetSharedDataAlignment::<P> as *const (), traced: memory::traced::NdisGetSharedDataAlignment::<P> as *const (), function: &memory::about::NdisGetSharedDataAlignment } },
        Export { name: "NdisGetSystemUpTime", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: timer::direct::NdisGetSystemUpTime::<P> as *const (), traced: timer::traced::NdisGetSystemUpTime::<P> as *const (), function: &timer::about::NdisGetSystemUpTime } },
        Export { name: "NdisGetSystemUpTimeEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetSystemUpTimeEx as *const (), function: &about::NdisGetSystemUpTimeEx } },
        Export { name: "NdisGetThreadObjectCompartmentId", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetThreadObjectCompartmentId as *const (), function: &about::NdisGetThreadObjectCompartmentId } },
        Export { name: "NdisGetThreadObjectCompartmentScope", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGetThreadObjectCompartmentScope as *const (), function: &about::NdisGetThreadObjectCompartmentScope } },
        Export { name: "NdisGetVersion", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: register::direct::NdisGetVersion::<P> as *const (), traced: register::traced::NdisGetVersion::<P> as *const (), function: &register::about::NdisGetVersion } },
        Export { name: "NdisGroupActiveProcessorCount", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGroupActiveProcessorCount as *const (), function: &about::NdisGroupActiveProcessorCount } },
        Export { name: "NdisGroupActiveProcessorMask", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGroupActiveProcessorMask as *const (), function: &about::NdisGroupActiveProcessorMask } },
        Export { name: "NdisGroupMaxProcessorCount", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisGroupMaxProcessorCount as *const (), function: &about::NdisGroupMaxProcessorCount } },
        Export { name: "NdisIMAssociateMiniport", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMAssociateMiniport as *const (), function: &intermediate::about::NdisIMAssociateMiniport } },
        Export { name: "NdisIMCancelInitializeDeviceInstance", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMCancelInitializeDeviceInstance as *const (), function: &intermediate::about::NdisIMCancelInitializeDeviceInstance } },
        Export { name: "NdisIMCopySendCompletePerPacketInfo", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMCopySendCompletePerPacketInfo as *const (), function: &intermediate::about::NdisIMCopySendCompletePerPacketInfo } },
        Export { name: "NdisIMCopySendPerPacketInfo", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMCopySendPerPacketInfo as *const (), function: &intermediate::about::NdisIMCopySendPerPacketInfo } },
        Export { name: "NdisIMDeInitializeDeviceInstance", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMDeInitializeDeviceInstance as *const (), function: &intermediate::about::NdisIMDeInitializeDeviceInstance } },
        Export { name: "NdisIMDeregisterLayeredMiniport", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMDeregisterLayeredMiniport as *const (), function: &intermediate::about::NdisIMDeregisterLayeredMiniport } },
        Export { name: "NdisIMGetBindingContext", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMGetBindingContext as *const (), function: &intermediate::about::NdisIMGetBindingContext } },
        Export { name: "NdisIMGetCurrentPacketStack", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMGetCurrentPacketStack as *const (), function: &intermediate::about::NdisIMGetCurrentPacketStack } },
        Export { name: "NdisIMGetDeviceContext", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMGetDeviceContext as *const (), function: &intermediate::about::NdisIMGetDeviceContext } },
        Export { name: "NdisIMInitializeDeviceInstance", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMInitializeDeviceInstance as *const (), function: &intermediate::about::NdisIMInitializeDeviceInstance } },
        Export { name: "NdisIMInitializeDeviceInstanceEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMInitializeDeviceInstanceEx as *const (), function: &intermediate::about::NdisIMInitializeDeviceInstanceEx } },
        Export { name: "NdisIMNotifyPnPEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMNotifyPnPEvent as *const (), function: &intermediate::about::NdisIMNotifyPnPEvent } },
        Export { name: "NdisIMQueueMiniportCallback", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMQueueMiniportCallback as *const (), function: &intermediate::about::NdisIMQueueMiniportCallback } },
        Export { name: "NdisIMRegisterLayeredMiniport", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMRegisterLayeredMiniport as *const (), function: &intermediate::about::NdisIMRegisterLayeredMiniport } },
        Export { name: "NdisIMRevertBack", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMRevertBack as *const (), function: &intermediate::about::NdisIMRevertBack } },
        Export { name: "NdisIMSwitchToMiniport", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMSwitchToMiniport as *const (), function: &intermediate::about::NdisIMSwitchToMiniport } },
        Export { name: "NdisIMVBusDeviceAdd", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMVBusDeviceAdd as *const (), function: &intermediate::about::NdisIMVBusDeviceAdd } },
        Export { name: "NdisIMVBusDeviceRemove", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: intermediate::traced::NdisIMVBusDeviceRemove as *const (), function: &intermediate::about::NdisIMVBusDeviceRemove } },
        Export { name: "NdisIfAddIfStackEntry", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisIfAddIfStackEntry as *const (), function: &about::NdisIfAddIfStackEntry } },
        Export { name: "NdisIfAllocateNetLuidIndex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisIfAllocateNetLuidIndex as *const (), function: &about::NdisIfAllocateNetLuidIndex } },
        Export { name: "NdisIfAllocateNetLuidIndexEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisIfAllocateNetLuidIndexEx as *const (), function: &about::NdisIfAllocateNetLuidIndexEx } },
        Export { name: "NdisIfDeleteIfStackEntry", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisIfDeleteIfStackEntry as *const (), function: &about::NdisIfDeleteIfStackEntry } },
        Export { name: "NdisIfDeregisterInterface", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisIfDeregisterInterface as *const (), function: &about::NdisIfDeregisterInterface } },
        Export { name: "NdisIfDeregisterProvider", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisIfDeregisterProvider as *const (), function: &about::NdisIfDeregisterProvider } },
        Export { name: "NdisIfFreeNetLuidIndex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisIfFreeNetLuidIndex as *const (), function: &about::NdisIfFreeNetLuidIndex } },
        Export { name: "NdisIfGetInterfaceIndexFromNetLuid", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisIfGetInterfaceIndexFromNetLuid as *const (), function: &about::NdisIfGetInterfaceIndexFromNetLuid } },
        Export { name: "NdisIfGetNetLuidFromInterfaceIndex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisIfGetNetLuidFromInterfaceIndex as *const (), function: &about::NdisIfGetNetLuidFromInterfaceIndex } },
        Export { name: "NdisIfQueryBindingIfIndex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisIfQueryBindingIfIndex as *const (), function: &about::NdisIfQueryBindingIfIndex } },
        Export { name: "NdisIfRegisterInterface", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisIfRegisterInterface as *const (), function: &about::NdisIfRegisterInterface } },
        Export { name: "NdisIfRegisterProvider", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisIfRegisterProvider as *const (), function: &about::NdisIfRegisterProvider } },
        Export { name: "NdisImmediateReadPciSlotInformation", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisImmediateReadPciSlotInformation::<P> as *const (), traced: resources::traced::NdisImmediateReadPciSlotInformation::<P> as *const (), function: &resources::about::NdisImmediateReadPciSlotInformation } },
        Export { name: "NdisImmediateReadPortUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisImmediateReadPortUchar::<P> as *const (), traced: resources::traced::NdisImmediateReadPortUchar::<P> as *const (), function: &resources::about::NdisImmediateReadPortUchar } },
        Export { name: "NdisImmediateReadPortUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisImmediateReadPortUlong::<P> as *const (), traced: resources::traced::NdisImmediateReadPortUlong::<P> as *const (), function: &resources::about::NdisImmediateReadPortUlong } },
        Export { name: "NdisImmediateReadPortUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisImmediateReadPortUshort::<P> as *const (), traced: resources::traced::NdisImmediateReadPortUshort::<P> as *const (), function: &resources::about::NdisImmediateReadPortUshort } },
        Export { name: "NdisImmediateReadSharedMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisImmediateReadSharedMemory::<P> as *const (), traced: resources::traced::NdisImmediateReadSharedMemory::<P> as *const (), function: &resources::about::NdisImmediateReadSharedMemory } },
        Export { name: "NdisImmediateWritePciSlotInformation", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisImmediateWritePciSlotInformation::<P> as *const (), traced: resources::traced::NdisImmediateWritePciSlotInformation::<P> as *const (), function: &resources::about::NdisImmediateWritePciSlotInformation } },
        Export { name: "NdisImmediateWritePortUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisImmediateWritePortUchar::<P> as *const (), traced: resources::traced::NdisImmediateWritePortUchar::<P> as *const (), function: &resources::about::NdisImmediateWritePortUchar } },
        Export { name: "NdisImmediateWritePortUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisImmediateWritePortUlong::<P> as *const (), traced: resources::traced::NdisImmediateWritePortUlong::<P> as *const (), function: &resources::about::NdisImmediateWritePortUlong } },
        Export { name: "NdisImmediateWritePortUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisImmediateWritePortUshort::<P> as *const (), traced: resources::traced::NdisImmediateWritePortUshort::<P> as *const (), function: &resources::about::NdisImmediateWritePortUshort } },
        Export { name: "NdisImmediateWriteSharedMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisImmediateWriteSharedMemory::<P> as *const (), traced: resources::traced::NdisImmediateWriteSharedMemory::<P> as *const (), function: &resources::about::NdisImmediateWriteSharedMemory } },
        Export { name: "NdisInitAnsiString", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: text::direct::NdisInitAnsiString::<P> as *const (), traced: text::traced::NdisInitAnsiString::<P> as *const (), function: &text::about::NdisInitAnsiString } },
        Export { name: "NdisInitUnicodeString", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: text::direct::NdisInitUnicodeString::<P> as *const (), traced: text::traced::NdisInitUnicodeString::<P> as *const (), function: &text::about::NdisInitUnicodeString } },
        Export { name: "NdisInitializeEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisInitializeEvent::<P> as *const (), traced: synchronise::traced::NdisInitializeEvent::<P> as *const (), function: &synchronise::about::NdisInitializeEvent } },
        Export { name: "NdisInitializeReadWriteLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisInitializeReadWriteLock::<P> as *const (), traced: synchronise::traced::NdisInitializeReadWriteLock::<P> as *const (), function: &synchronise::about::NdisInitializeReadWriteLock } },
        Export { name: "NdisInitializeString", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: text::direct::NdisInitializeString::<P> as *const (), traced: text::traced::NdisInitializeString::<P> as *const (), function: &text::about::NdisInitializeString } },
        Export { name: "NdisInitializeTimer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: timer::direct::NdisInitializeTimer::<P> as *const (), traced: timer::traced::NdisInitializeTimer::<P> as *const (), function: &timer::about::NdisInitializeTimer } },
        Export { name: "NdisInitializeWrapper", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: register::direct::NdisInitializeWrapper::<P> as *const (), traced: register::traced::NdisInitializeWrapper::<P> as *const (), function: &register::about::NdisInitializeWrapper } },
        Export { name: "NdisInitiateOffload", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisInitiateOffload as *const (), function: &about::NdisInitiateOffload } },
        Export { name: "NdisInterlockedAddLargeInterger", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: synchronise::traced::NdisInterlockedAddLargeInterger as *const (), function: &synchronise::about::NdisInterlockedAddLargeInterger } },
        Export { name: "NdisInterlockedAddUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisInterlockedAddUlong::<P> as *const (), traced: synchronise::traced::NdisInterlockedAddUlong::<P> as *const (), function: &synchronise::about::NdisInterlockedAddUlong } },
        Export { name: "NdisInterlockedDecrement", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisInterlockedDecrement::<P> as *const (), traced: synchronise::traced::NdisInterlockedDecrement::<P> as *const (), function: &synchronise::about::NdisInterlockedDecrement } },
        Export { name: "NdisInterlockedIncrement", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisInterlockedIncrement::<P> as *const (), traced: synchronise::traced::NdisInterlockedIncrement::<P> as *const (), function: &synchronise::about::NdisInterlockedIncrement } },
        Export { name: "NdisInterlockedInsertHeadList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisInterlockedInsertHeadList::<P> as *const (), traced: synchronise::traced::NdisInterlockedInsertHeadList::<P> as *const (), function: &synchronise::about::NdisInterlockedInsertHeadList } },
        Export { name: "NdisInterlockedInsertTailList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisInterlockedInsertTailList::<P> as *const (), traced: synchronise::traced::NdisInterlockedInsertTailList::<P> as *const (), function: &synchronise::about::NdisInterlockedInsertTailList } },
        Export { name: "NdisInterlockedPopEntryList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisInterlockedPopEntryList::<P> as *const (), traced: synchronise::traced::NdisInterlockedPopEntryList::<P> as *const (), function: &synchronise::about::NdisInterlockedPopEntryList } },
        Export { name: "NdisInterlockedPushEntryList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisInterlockedPushEntryList::<P> as *const (), traced: synchronise::traced::NdisInterlockedPushEntryList::<P> as *const (), function: &synchronise::about::NdisInterlockedPushEntryList } },
        Export { name: "NdisInterlockedRemoveHeadList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisInterlockedRemoveHeadList::<P> as *const (), traced: synchronise::traced::NdisInterlockedRemoveHeadList::<P> as *const (), function: &synchronise::about::NdisInterlockedRemoveHeadList } },
        Export { name: "NdisInvalidateOffload", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisInvalidateOffload as *const (), function: &about::NdisInvalidateOffload } },
        Export { name: "NdisIsStatusIndicationCloneable", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisIsStatusIndicationCloneable as *const (), function: &about::NdisIsStatusIndicationCloneable } },
        Export { name: "NdisLWMDeregisterMiniportDriver", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisLWMDeregisterMiniportDriver as *const (), function: &about::NdisLWMDeregisterMiniportDriver } },
        Export { name: "NdisLWMInitializeNetworkInterface", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisLWMInitializeNetworkInterface as *const (), function: &about::NdisLWMInitializeNetworkInterface } },
        Export { name: "NdisLWMRegisterMiniportDriver", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisLWMRegisterMiniportDriver as *const (), function: &about::NdisLWMRegisterMiniportDriver } },
        Export { name: "NdisLWMStartNetworkInterface", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisLWMStartNetworkInterface as *const (), function: &about::NdisLWMStartNetworkInterface } },
        Export { name: "NdisLWMUninitializeNetworkInterface", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisLWMUninitializeNetworkInterface as *const (), function: &about::NdisLWMUninitializeNetworkInterface } },
        Export { name: "NdisMAllocateMapRegisters", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: memory::direct::NdisMAllocateMapRegisters::<P> as *const (), traced: memory::traced::NdisMAllocateMapRegisters::<P> as *const (), function: &memory::about::NdisMAllocateMapRegisters } },
        Export { name: "NdisMAllocateNetBufferSGList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMAllocateNetBufferSGList as *const (), function: &about::NdisMAllocateNetBufferSGList } },
        Export { name: "NdisMAllocatePort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMAllocatePort as *const (), function: &about::NdisMAllocatePort } },
        Export { name: "NdisMAllocateSharedMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: memory::direct::NdisMAllocateSharedMemory::<P> as *const (), traced: memory::traced::NdisMAllocateSharedMemory::<P> as *const (), function: &memory::about::NdisMAllocateSharedMemory } },
        Export { name: "NdisMAllocateSharedMemoryAsync", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: memory::direct::NdisMAllocateSharedMemoryAsync::<P> as *const (), traced: memory::traced::NdisMAllocateSharedMemoryAsync::<P> as *const (), function: &memory::about::NdisMAllocateSharedMemoryAsync } },
        Export { name: "NdisMAllocateSharedMemoryAsyncEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMAllocateSharedMemoryAsyncEx as *const (), function: &about::NdisMAllocateSharedMemoryAsyncEx } },
        Export { name: "NdisMCancelTimer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: timer::direct::NdisMCancelTimer::<P> as *const (), traced: timer::traced::NdisMCancelTimer::<P> as *const (), function: &timer::about::NdisMCancelTimer } },
        Export { name: "NdisMCloseLog", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: text::traced::NdisMCloseLog as *const (), function: &text::about::NdisMCloseLog } },
        Export { name: "NdisMCmActivateVc", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisMCmActivateVc as *const (), function: &connection::about::NdisMCmActivateVc } },
        Export { name: "NdisMCmCreateVc", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisMCmCreateVc as *const (), function: &connection::about::NdisMCmCreateVc } },
        Export { name: "NdisMCmDeactivateVc", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisMCmDeactivateVc as *const (), function: &connection::about::NdisMCmDeactivateVc } },
        Export { name: "NdisMCmDeleteVc", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisMCmDeleteVc as *const (), function: &connection::about::NdisMCmDeleteVc } },
        Export { name: "NdisMCmOidRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMCmOidRequest as *const (), function: &about::NdisMCmOidRequest } },
        Export { name: "NdisMCmRegisterAddressFamily", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisMCmRegisterAddressFamily as *const (), function: &connection::about::NdisMCmRegisterAddressFamily } },
        Export { name: "NdisMCmRegisterAddressFamilyEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMCmRegisterAddressFamilyEx as *const (), function: &about::NdisMCmRegisterAddressFamilyEx } },
        Export { name: "NdisMCmRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisMCmRequest as *const (), function: &connection::about::NdisMCmRequest } },
        Export { name: "NdisMCoActivateVcComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisMCoActivateVcComplete as *const (), function: &connection::about::NdisMCoActivateVcComplete } },
        Export { name: "NdisMCoDeactivateVcComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisMCoDeactivateVcComplete as *const (), function: &connection::about::NdisMCoDeactivateVcComplete } },
        Export { name: "NdisMCoIndicateReceiveNetBufferLists", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMCoIndicateReceiveNetBufferLists as *const (), function: &about::NdisMCoIndicateReceiveNetBufferLists } },
        Export { name: "NdisMCoIndicateReceivePacket", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisMCoIndicateReceivePacket as *const (), function: &connection::about::NdisMCoIndicateReceivePacket } },
        Export { name: "NdisMCoIndicateStatus", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisMCoIndicateStatus as *const (), function: &connection::about::NdisMCoIndicateStatus } },
        Export { name: "NdisMCoIndicateStatusEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMCoIndicateStatusEx as *const (), function: &about::NdisMCoIndicateStatusEx } },
        Export { name: "NdisMCoOidRequestComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMCoOidRequestComplete as *const (), function: &about::NdisMCoOidRequestComplete } },
        Export { name: "NdisMCoReceiveComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisMCoReceiveComplete as *const (), function: &connection::about::NdisMCoReceiveComplete } },
        Export { name: "NdisMCoRequestComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisMCoRequestComplete as *const (), function: &connection::about::NdisMCoRequestComplete } },
        Export { name: "NdisMCoSendComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: connection::traced::NdisMCoSendComplete as *const (), function: &connection::about::NdisMCoSendComplete } },
        Export { name: "NdisMCoSendNetBufferListsComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMCoSendNetBufferListsComplete as *const (), function: &about::NdisMCoSendNetBufferListsComplete } },
        Export { name: "NdisMCompleteBufferPhysicalMapping", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: memory::direct::NdisMCompleteBufferPhysicalMapping::<P> as *const (), traced: memory::traced::NdisMCompleteBufferPhysicalMapping::<P> as *const (), function: &memory::about::NdisMCompleteBufferPhysicalMapping } },
        Export { name: "NdisMConfigMSIXTableEntry", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMConfigMSIXTableEntry as *const (), function: &about::NdisMConfigMSIXTableEntry } },
        Export { name: "NdisMCreateLog", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: text::traced::NdisMCreateLog as *const (), function: &text::about::NdisMCreateLog } },
        Export { name: "NdisMDeregisterAdapterShutdownHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: register::direct::NdisMDeregisterAdapterShutdownHandler::<P> as *const (), traced: register::traced::NdisMDeregisterAdapterShutdownHandler::<P> as *const (), function: &register::about::NdisMDeregisterAdapterShutdownHandler } },
        Export { name: "NdisMDeregisterDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: register::traced::NdisMDeregisterDevice as *const (), function: &register::about::NdisMDeregisterDevice } },
        Export { name: "NdisMDeregisterDmaChannel", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: memory::traced::NdisMDeregisterDmaChannel as *const (), function: &memory::about::NdisMDeregisterDmaChannel } },
        Export { name: "NdisMDeregisterInterrupt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: interrupt::direct::NdisMDeregisterInterrupt::<P> as *const (), traced: interrupt::traced::NdisMDeregisterInterrupt::<P> as *const (), function: &interrupt::about::NdisMDeregisterInterrupt } },
        Export { name: "NdisMDeregisterInterruptEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMDeregisterInterruptEx as *const (), function: &about::NdisMDeregisterInterruptEx } },
        Export { name: "NdisMDeregisterIoPortRange", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisMDeregisterIoPortRange::<P> as *const (), traced: resources::traced::NdisMDeregisterIoPortRange::<P> as *const (), function: &resources::about::NdisMDeregisterIoPortRange } },
        Export { name: "NdisMDeregisterMiniportDriver", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMDeregisterMiniportDriver as *const (), function: &about::NdisMDeregisterMiniportDriver } },
        Export { name: "NdisMDeregisterScatterGatherDma", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMDeregisterScatterGatherDma as *const (), function: &about::NdisMDeregisterScatterGatherDma } },
        Export { name: "NdisMDeregisterWdiMiniportDriver", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMDeregisterWdiMiniportDriver as *const (), function: &about::NdisMDeregisterWdiMiniportDriver } },
        Export { name: "NdisMDirectOidRequestComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMDirectOidRequestComplete as *const (), function: &about::NdisMDirectOidRequestComplete } },
        Export { name: "NdisMEnableVirtualization", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMEnableVirtualization as *const (), function: &about::NdisMEnableVirtualization } },
        Export { name: "NdisMFlushLog", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: text::traced::NdisMFlushLog as *const (), function: &text::about::NdisMFlushLog } },
        Export { name: "NdisMFreeMapRegisters", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: memory::direct::NdisMFreeMapRegisters::<P> as *const (), traced: memory::traced::NdisMFreeMapRegisters::<P> as *const (), function: &memory::about::NdisMFreeMapRegisters } },
        Export { name: "NdisMFreeNetBufferSGList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMFreeNetBufferSGList as *const (), function: &about::NdisMFreeNetBufferSGList } },
        Export { name: "NdisMFreePort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMFreePort as *const (), function: &about::NdisMFreePort } },
        Export { name: "NdisMFreeSharedMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: memory::direct::NdisMFreeSharedMemory::<P> as *const (), traced: memory::traced::NdisMFreeSharedMemory::<P> as *const (), function: &memory::about::NdisMFreeSharedMemory } },
        Export { name: "NdisMGetBusData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMGetBusData as *const (), function: &about::NdisMGetBusData } },
        Export { name: "NdisMGetDeviceProperty", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: register::direct::NdisMGetDeviceProperty::<P> as *const (), traced: register::traced::NdisMGetDeviceProperty::<P> as *const (), function: &register::about::NdisMGetDeviceProperty } },
        Export { name: "NdisMGetDmaAlignment", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: memory::direct::NdisMGetDmaAlignment::<P> as *const (), traced: memory::traced::NdisMGetDmaAlignment::<P> as *const (), function: &memory::about::NdisMGetDmaAlignment } },
        Export { name: "NdisMGetMiniportInitAttributes", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMGetMiniportInitAttributes as *const (), function: &about::NdisMGetMiniportInitAttributes } },
        Export { name: "NdisMGetOffloadHandlers", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMGetOffloadHandlers as *const (), function: &about::NdisMGetOffloadHandlers } },
        Export { name: "NdisMGetVirtualDeviceLocation", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMGetVirtualDeviceLocation as *const (), function: &about::NdisMGetVirtualDeviceLocation } },
        Export { name: "NdisMGetVirtualFunctionBusData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMGetVirtualFunctionBusData as *const (), function: &about::NdisMGetVirtualFunctionBusData } },
        Export { name: "NdisMGetVirtualFunctionLocation", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMGetVirtualFunctionLocation as *const (), function: &about::NdisMGetVirtualFunctionLocation } },
        Export { name: "NdisMIdleNotificationComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMIdleNotificationComplete as *const (), function: &about::NdisMIdleNotificationComplete } },
        Export { name: "NdisMIdleNotificationCompleteEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMIdleNotificationCompleteEx as *const (), function: &about::NdisMIdleNotificationCompleteEx } },
        Export { name: "NdisMIdleNotificationConfirm", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMIdleNotificationConfirm as *const (), function: &about::NdisMIdleNotificationConfirm } },
        Export { name: "NdisMIndicateReceiveNetBufferLists", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMIndicateReceiveNetBufferLists as *const (), function: &about::NdisMIndicateReceiveNetBufferLists } },
        Export { name: "NdisMIndicateStatus", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: indicate::direct::NdisMIndicateStatus::<P> as *const (), traced: indicate::traced::NdisMIndicateStatus::<P> as *const (), function: &indicate::about::NdisMIndicateStatus } },
        Export { name: "NdisMIndicateStatusComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: indicate::direct::NdisMIndicateStatusComplete::<P> as *const (), traced: indicate::traced::NdisMIndicateStatusComplete::<P> as *const (), function: &indicate::about::NdisMIndicateStatusComplete } },
        Export { name: "NdisMIndicateStatusEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMIndicateStatusEx as *const (), function: &about::NdisMIndicateStatusEx } },
        Export { name: "NdisMInitializeScatterGatherDma", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: memory::direct::NdisMInitializeScatterGatherDma::<P> as *const (), traced: memory::traced::NdisMInitializeScatterGatherDma::<P> as *const (), function: &memory::about::NdisMInitializeScatterGatherDma } },
        Export { name: "NdisMInitializeTimer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: timer::direct::NdisMInitializeTimer::<P> as *const (), traced: timer::traced::NdisMInitializeTimer::<P> as *const (), function: &timer::about::NdisMInitializeTimer } },
        Export { name: "NdisMInitiateOffloadComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMInitiateOffloadComplete as *const (), function: &about::NdisMInitiateOffloadComplete } },
        Export { name: "NdisMInvalidateConfigBlock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMInvalidateConfigBlock as *const (), function: &about::NdisMInvalidateConfigBlock } },
        Export { name: "NdisMInvalidateOffloadComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMInvalidateOffloadComplete as *const (), function: &about::NdisMInvalidateOffloadComplete } },
        Export { name: "NdisMMapIoSpace", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisMMapIoSpace::<P> as *const (), traced: resources::traced::NdisMMapIoSpace::<P> as *const (), function: &resources::about::NdisMMapIoSpace } },
        Export { name: "NdisMNetPnPEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMNetPnPEvent as *const (), function: &about::NdisMNetPnPEvent } },
        Export { name: "NdisMOffloadEventIndicate", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMOffloadEventIndicate as *const (), function: &about::NdisMOffloadEventIndicate } },
        Export { name: "NdisMOidRequestComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMOidRequestComplete as *const (), function: &about::NdisMOidRequestComplete } },
        Export { name: "NdisMPauseComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMPauseComplete as *const (), function: &about::NdisMPauseComplete } },
        Export { name: "NdisMPciAssignResources", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisMPciAssignResources::<P> as *const (), traced: resources::traced::NdisMPciAssignResources::<P> as *const (), function: &resources::about::NdisMPciAssignResources } },
        Export { name: "NdisMPromoteMiniport", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: register::traced::NdisMPromoteMiniport as *const (), function: &register::about::NdisMPromoteMiniport } },
        Export { name: "NdisMQueryAdapterInstanceName", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: register::direct::NdisMQueryAdapterInstanceName::<P> as *const (), traced: register::traced::NdisMQueryAdapterInstanceName::<P> as *const (), function: &register::about::NdisMQueryAdapterInstanceName } },
        Export { name: "NdisMQueryAdapterResources", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisMQueryAdapterResources::<P> as *const (), traced: resources::traced::NdisMQueryAdapterResources::<P> as *const (), function: &resources::about::NdisMQueryAdapterResources } },
        Export { name: "NdisMQueryInformationComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: indicate::direct::NdisMQueryInformationComplete::<P> as *const (), traced: indicate::traced::NdisMQueryInformationComplete::<P> as *const (), function: &indicate::about::NdisMQueryInformationComplete } },
        Export { name: "NdisMQueryOffloadStateComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMQueryOffloadStateComplete as *const (), function: &about::NdisMQueryOffloadStateComplete } },
        Export { name: "NdisMQueryProbedBars", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMQueryProbedBars as *const (), function: &about::NdisMQueryProbedBars } },
        Export { name: "NdisMQueueDpc", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMQueueDpc as *const (), function: &about::NdisMQueueDpc } },
        Export { name: "NdisMQueueDpcEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMQueueDpcEx as *const (), function: &about::NdisMQueueDpcEx } },
        Export { name: "NdisMReadConfigBlock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMReadConfigBlock as *const (), function: &about::NdisMReadConfigBlock } },
        Export { name: "NdisMReadDmaCounter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: memory::traced::NdisMReadDmaCounter as *const (), function: &memory::about::NdisMReadDmaCounter } },
        Export { name: "NdisMReenumerateFailedAdapter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMReenumerateFailedAdapter as *const (), function: &about::NdisMReenumerateFailedAdapter } },
        Export { name: "NdisMRegisterAdapterShutdownHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: register::direct::NdisMRegisterAdapterShutdownHandler::<P> as *const (), traced: register::traced::NdisMRegisterAdapterShutdownHandler::<P> as *const (), function: &register::about::NdisMRegisterAdapterShutdownHandler } },
        Export { name: "NdisMRegisterDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: register::traced::NdisMRegisterDevice as *const (), function: &register::about::NdisMRegisterDevice } },
        Export { name: "NdisMRegisterDmaChannel", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: memory::traced::NdisMRegisterDmaChannel as *const (), function: &memory::about::NdisMRegisterDmaChannel } },
        Export { name: "NdisMRegisterInterrupt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: interrupt::direct::NdisMRegisterInterrupt::<P> as *const (), traced: interrupt::traced::NdisMRegisterInterrupt::<P> as *const (), function: &interrupt::about::NdisMRegisterInterrupt } },
        Export { name: "NdisMRegisterInterruptEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMRegisterInterruptEx as *const (), function: &about::NdisMRegisterInterruptEx } },
        Export { name: "NdisMRegisterIoPortRange", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisMRegisterIoPortRange::<P> as *const (), traced: resources::traced::NdisMRegisterIoPortRange::<P> as *const (), function: &resources::about::NdisMRegisterIoPortRange } },
        Export { name: "NdisMRegisterMiniport", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: register::direct::NdisMRegisterMiniport::<P> as *const (), traced: register::traced::NdisMRegisterMiniport::<P> as *const (), function: &register::about::NdisMRegisterMiniport } },
        Export { name: "NdisMRegisterMiniportDriver", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMRegisterMiniportDriver as *const (), function: &about::NdisMRegisterMiniportDriver } },
        Export { name: "NdisMRegisterScatterGatherDma", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMRegisterScatterGatherDma as *const (), function: &about::NdisMRegisterScatterGatherDma } },
        Export { name: "NdisMRegisterUnloadHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: register::direct::NdisMRegisterUnloadHandler::<P> as *const (), traced: register::traced::NdisMRegisterUnloadHandler::<P> as *const (), function: &register::about::NdisMRegisterUnloadHandler } },
        Export { name: "NdisMRegisterWdiMiniportDriver", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMRegisterWdiMiniportDriver as *const (), function: &about::NdisMRegisterWdiMiniportDriver } },
        Export { name: "NdisMRemoveMiniport", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: register::traced::NdisMRemoveMiniport as *const (), function: &register::about::NdisMRemoveMiniport } },
        Export { name: "NdisMRequestDpc", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMRequestDpc as *const (), function: &about::NdisMRequestDpc } },
        Export { name: "NdisMResetComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: indicate::direct::NdisMResetComplete::<P> as *const (), traced: indicate::traced::NdisMResetComplete::<P> as *const (), function: &indicate::about::NdisMResetComplete } },
        Export { name: "NdisMResetMiniport", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMResetMiniport as *const (), function: &about::NdisMResetMiniport } },
        Export { name: "NdisMRestartComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMRestartComplete as *const (), function: &about::NdisMRestartComplete } },
        Export { name: "NdisMSendComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: indicate::direct::NdisMSendComplete::<P> as *const (), traced: indicate::traced::NdisMSendComplete::<P> as *const (), function: &indicate::about::NdisMSendComplete } },
        Export { name: "NdisMSendNetBufferListsComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMSendNetBufferListsComplete as *const (), function: &about::NdisMSendNetBufferListsComplete } },
        Export { name: "NdisMSendResourcesAvailable", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: indicate::direct::NdisMSendResourcesAvailable::<P> as *const (), traced: indicate::traced::NdisMSendResourcesAvailable::<P> as *const (), function: &indicate::about::NdisMSendResourcesAvailable } },
        Export { name: "NdisMSetAttributes", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: register::direct::NdisMSetAttributes::<P> as *const (), traced: register::traced::NdisMSetAttributes::<P> as *const (), function: &register::about::NdisMSetAttributes } },
        Export { name: "NdisMSetAttributesEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: register::direct::NdisMSetAttributesEx::<P> as *const (), traced: register::traced::NdisMSetAttributesEx::<P> as *const (), function: &register::about::NdisMSetAttributesEx } },
        Export { name: "NdisMSetBusData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMSetBusData as *const (), function: &about::NdisMSetBusData } },
        Export { name: "NdisMSetInformationComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: indicate::direct::NdisMSetInformationComplete::<P> as *const (), traced: indicate::traced::NdisMSetInformationComplete::<P> as *const (), function: &indicate::about::NdisMSetInformationComplete } },
        Export { name: "NdisMSetMiniportAttributes", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMSetMiniportAttributes as *const (), function: &about::NdisMSetMiniportAttributes } },
        Export { name: "NdisMSetMiniportSecondary", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: register::traced::NdisMSetMiniportSecondary as *const (), function: &register::about::NdisMSetMiniportSecondary } },
        Export { name: "NdisMSetPeriodicTimer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: timer::direct::NdisMSetPeriodicTimer::<P> as *const (), traced: timer::traced::NdisMSetPeriodicTimer::<P> as *const (), function: &timer::about::NdisMSetPeriodicTimer } },
        Export { name: "NdisMSetTimer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: timer::direct::NdisMSetTimer::<P> as *const (), traced: timer::traced::NdisMSetTimer::<P> as *const (), function: &timer::about::NdisMSetTimer } },
        Export { name: "NdisMSetVirtualFunctionBusData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMSetVirtualFunctionBusData as *const (), function: &about::NdisMSetVirtualFunctionBusData } },
        Export { name: "NdisMSleep", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: timer::direct::NdisMSleep::<P> as *const (), traced: timer::traced::NdisMSleep::<P> as *const (), function: &timer::about::NdisMSleep } },
        Export { name: "NdisMStartBufferPhysicalMapping", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: memory::direct::NdisMStartBufferPhysicalMapping::<P> as *const (), traced: memory::traced::NdisMStartBufferPhysicalMapping::<P> as *const (), function: &memory::about::NdisMStartBufferPhysicalMapping } },
        Export { name: "NdisMSynchronizeWithInterrupt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: interrupt::direct::NdisMSynchronizeWithInterrupt::<P> as *const (), traced: interrupt::traced::NdisMSynchronizeWithInterrupt::<P> as *const (), function: &interrupt::about::NdisMSynchronizeWithInterrupt } },
        Export { name: "NdisMSynchronizeWithInterruptEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMSynchronizeWithInterruptEx as *const (), function: &about::NdisMSynchronizeWithInterruptEx } },
        Export { name: "NdisMTerminateOffloadComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMTerminateOffloadComplete as *const (), function: &about::NdisMTerminateOffloadComplete } },
        Export { name: "NdisMTransferDataComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: indicate::direct::NdisMTransferDataComplete::<P> as *const (), traced: indicate::traced::NdisMTransferDataComplete::<P> as *const (), function: &indicate::about::NdisMTransferDataComplete } },
        Export { name: "NdisMUnmapIoSpace", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisMUnmapIoSpace::<P> as *const (), traced: resources::traced::NdisMUnmapIoSpace::<P> as *const (), function: &resources::about::NdisMUnmapIoSpace } },
        Export { name: "NdisMUpdateOffloadComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMUpdateOffloadComplete as *const (), function: &about::NdisMUpdateOffloadComplete } },
        Export { name: "NdisMWanIndicateReceive", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: indicate::traced::NdisMWanIndicateReceive as *const (), function: &indicate::about::NdisMWanIndicateReceive } },
        Export { name: "NdisMWanIndicateReceiveComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: indicate::traced::NdisMWanIndicateReceiveComplete as *const (), function: &indicate::about::NdisMWanIndicateReceiveComplete } },
        Export { name: "NdisMWanSendComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: indicate::traced::NdisMWanSendComplete as *const (), function: &indicate::about::NdisMWanSendComplete } },
        Export { name: "NdisMWriteConfigBlock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMWriteConfigBlock as *const (), function: &about::NdisMWriteConfigBlock } },
        Export { name: "NdisMWriteLogData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: text::traced::NdisMWriteLogData as *const (), function: &text::about::NdisMWriteLogData } },
        Export { name: "NdisMapFile", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: file::direct::NdisMapFile::<P> as *const (), traced: file::traced::NdisMapFile::<P> as *const (), function: &file::about::NdisMapFile } },
        Export { name: "NdisMatchPdoWithPacket", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMatchPdoWithPacket as *const (), function: &about::NdisMatchPdoWithPacket } },
        Export { name: "NdisMaxGroupCount", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisMaxGroupCount as *const (), function: &about::NdisMaxGroupCount } },
        Export { name: "NdisNblTrackerDeregisterComponent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisNblTrackerDeregisterComponent as *const (), function: &about::NdisNblTrackerDeregisterComponent } },
        Export { name: "NdisNblTrackerQueryNblCurrentOwner", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisNblTrackerQueryNblCurrentOwner as *const (), function: &about::NdisNblTrackerQueryNblCurrentOwner } },
        Export { name: "NdisNblTrackerRecordEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisNblTrackerRecordEvent as *const (), function: &about::NdisNblTrackerRecordEvent } },
        Export { name: "NdisNblTrackerRegisterComponent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisNblTrackerRegisterComponent as *const (), function: &about::NdisNblTrackerRegisterComponent } },
        Export { name: "NdisNblTrackerTransferOwnership", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisNblTrackerTransferOwnership as *const (), function: &about::NdisNblTrackerTransferOwnership } },
        Export { name: "NdisOffloadTcpDisconnect", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisOffloadTcpDisconnect as *const (), function: &about::NdisOffloadTcpDisconnect } },
        Export { name: "NdisOffloadTcpForward", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisOffloadTcpForward as *const (), function: &about::NdisOffloadTcpForward } },
        Export { name: "NdisOffloadTcpReceive", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisOffloadTcpReceive as *const (), function: &about::NdisOffloadTcpReceive } },
        Export { name: "NdisOffloadTcpReceiveReturn", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisOffloadTcpReceiveReturn as *const (), function: &about::NdisOffloadTcpReceiveReturn } },
        Export { name: "NdisOffloadTcpSend", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisOffloadTcpSend as *const (), function: &about::NdisOffloadTcpSend } },
        Export { name: "NdisOidRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisOidRequest as *const (), function: &about::NdisOidRequest } },
        Export { name: "NdisOpenAdapter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: protocol::direct::NdisOpenAdapter::<P> as *const (), traced: protocol::traced::NdisOpenAdapter::<P> as *const (), function: &protocol::about::NdisOpenAdapter } },
        Export { name: "NdisOpenAdapterEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisOpenAdapterEx as *const (), function: &about::NdisOpenAdapterEx } },
        Export { name: "NdisOpenConfiguration", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: config::direct::NdisOpenConfiguration::<P> as *const (), traced: config::traced::NdisOpenConfiguration::<P> as *const (), function: &config::about::NdisOpenConfiguration } },
        Export { name: "NdisOpenConfigurationEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisOpenConfigurationEx as *const (), function: &about::NdisOpenConfigurationEx } },
        Export { name: "NdisOpenConfigurationKeyByIndex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: config::direct::NdisOpenConfigurationKeyByIndex::<P> as *const (), traced: config::traced::NdisOpenConfigurationKeyByIndex::<P> as *const (), function: &config::about::NdisOpenConfigurationKeyByIndex } },
        Export { name: "NdisOpenConfigurationKeyByName", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: config::direct::NdisOpenConfigurationKeyByName::<P> as *const (), traced: config::traced::NdisOpenConfigurationKeyByName::<P> as *const (), function: &config::about::NdisOpenConfigurationKeyByName } },
        Export { name: "NdisOpenFile", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: file::direct::NdisOpenFile::<P> as *const (), traced: file::traced::NdisOpenFile::<P> as *const (), function: &file::about::NdisOpenFile } },
        Export { name: "NdisOpenNDKAdapter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisOpenNDKAdapter as *const (), function: &about::NdisOpenNDKAdapter } },
        Export { name: "NdisOpenProtocolConfiguration", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: config::traced::NdisOpenProtocolConfiguration as *const (), function: &config::about::NdisOpenProtocolConfiguration } },
        Export { name: "NdisOverrideBusNumber", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisOverrideBusNumber::<P> as *const (), traced: resources::traced::NdisOverrideBusNumber::<P> as *const (), function: &resources::about::NdisOverrideBusNumber } },
        Export { name: "NdisPacketPoolUsage", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisPacketPoolUsage::<P> as *const (), traced: packet::traced::NdisPacketPoolUsage::<P> as *const (), function: &packet::about::NdisPacketPoolUsage } },
        Export { name: "NdisPacketSize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisPacketSize::<P> as *const (), traced: packet::traced::NdisPacketSize::<P> as *const (), function: &packet::about::NdisPacketSize } },
        Export { name: "NdisProcessorIndexToNumber", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisProcessorIndexToNumber as *const (), function: &about::NdisProcessorIndexToNumber } },
        Export { name: "NdisProcessorNumberToIndex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisProcessorNumberToIndex as *const (), function: &about::NdisProcessorNumberToIndex } },
        Export { name: "NdisQueryAdapterInstanceName", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: protocol::direct::NdisQueryAdapterInstanceName::<P> as *const (), traced: protocol::traced::NdisQueryAdapterInstanceName::<P> as *const (), function: &protocol::about::NdisQueryAdapterInstanceName } },
        Export { name: "NdisQueryBindInstanceName", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: protocol::traced::NdisQueryBindInstanceName as *const (), function: &protocol::about::NdisQueryBindInstanceName } },
        Export { name: "NdisQueryBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: buffer::direct::NdisQueryBuffer::<P> as *const (), traced: buffer::traced::NdisQueryBuffer::<P> as *const (), function: &buffer::about::NdisQueryBuffer } },
        Export { name: "NdisQueryBufferOffset", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: buffer::direct::NdisQueryBufferOffset::<P> as *const (), traced: buffer::traced::NdisQueryBufferOffset::<P> as *const (), function: &buffer::about::NdisQueryBufferOffset } },
        Export { name: "NdisQueryBufferSafe", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: buffer::direct::NdisQueryBufferSafe::<P> as *const (), traced: buffer::traced::NdisQueryBufferSafe::<P> as *const (), function: &buffer::about::NdisQueryBufferSafe } },
        Export { name: "NdisQueryDiagnosticSetting", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisQueryDiagnosticSetting as *const (), function: &about::NdisQueryDiagnosticSetting } },
        Export { name: "NdisQueryMapRegisterCount", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: memory::direct::NdisQueryMapRegisterCount::<P> as *const (), traced: memory::traced::NdisQueryMapRegisterCount::<P> as *const (), function: &memory::about::NdisQueryMapRegisterCount } },
        Export { name: "NdisQueryNetBufferPhysicalCount", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisQueryNetBufferPhysicalCount as *const (), function: &about::NdisQueryNetBufferPhysicalCount } },
        Export { name: "NdisQueryOffloadState", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisQueryOffloadState as *const (), function: &about::NdisQueryOffloadState } },
        Export { name: "NdisQueryPendingIOCount", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: protocol::traced::NdisQueryPendingIOCount as *const (), function: &protocol::about::NdisQueryPendingIOCount } },
        Export { name: "NdisQueueIoWorkItem", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisQueueIoWorkItem as *const (), function: &about::NdisQueueIoWorkItem } },
        Export { name: "NdisReEnumerateProtocolBindings", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: protocol::direct::NdisReEnumerateProtocolBindings::<P> as *const (), traced: protocol::traced::NdisReEnumerateProtocolBindings::<P> as *const (), function: &protocol::about::NdisReEnumerateProtocolBindings } },
        Export { name: "NdisReadConfiguration", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: config::direct::NdisReadConfiguration::<P> as *const (), traced: config::traced::NdisReadConfiguration::<P> as *const (), function: &config::about::NdisReadConfiguration } },
        Export { name: "NdisReadEisaSlotInformation", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisReadEisaSlotInformation::<P> as *const (), traced: resources::traced::NdisReadEisaSlotInformation::<P> as *const (), function: &resources::about::NdisReadEisaSlotInformation } },
        Export { name: "NdisReadEisaSlotInformationEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: resources::traced::NdisReadEisaSlotInformationEx as *const (), function: &resources::about::NdisReadEisaSlotInformationEx } },
        Export { name: "NdisReadMcaPosInformation", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisReadMcaPosInformation::<P> as *const (), traced: resources::traced::NdisReadMcaPosInformation::<P> as *const (), function: &resources::about::NdisReadMcaPosInformation } },
        Export { name: "NdisReadNetworkAddress", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: config::direct::NdisReadNetworkAddress::<P> as *const (), traced: config::traced::NdisReadNetworkAddress::<P> as *const (), function: &config::about::NdisReadNetworkAddress } },
        Export { name: "NdisReadPciSlotInformation", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisReadPciSlotInformation::<P> as *const (), traced: resources::traced::NdisReadPciSlotInformation::<P> as *const (), function: &resources::about::NdisReadPciSlotInformation } },
        Export { name: "NdisReadPcmciaAttributeMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: resources::traced::NdisReadPcmciaAttributeMemory as *const (), function: &resources::about::NdisReadPcmciaAttributeMemory } },
        Export { name: "NdisReferenceWithTag", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisReferenceWithTag as *const (), function: &about::NdisReferenceWithTag } },
        Export { name: "NdisRegisterDeviceEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisRegisterDeviceEx as *const (), function: &about::NdisRegisterDeviceEx } },
        Export { name: "NdisRegisterProtocol", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: protocol::direct::NdisRegisterProtocol::<P> as *const (), traced: protocol::traced::NdisRegisterProtocol::<P> as *const (), function: &protocol::about::NdisRegisterProtocol } },
        Export { name: "NdisRegisterProtocolDriver", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisRegisterProtocolDriver as *const (), function: &about::NdisRegisterProtocolDriver } },
        Export { name: "NdisRegisterTdiCallBack", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: protocol::traced::NdisRegisterTdiCallBack as *const (), function: &protocol::about::NdisRegisterTdiCallBack } },
        Export { name: "NdisReleaseNicActive", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisReleaseNicActive as *const (), function: &about::NdisReleaseNicActive } },
        Export { name: "NdisReleaseRWLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisReleaseRWLock as *const (), function: &about::NdisReleaseRWLock } },
        Export { name: "NdisReleaseReadWriteLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisReleaseReadWriteLock::<P> as *const (), traced: synchronise::traced::NdisReleaseReadWriteLock::<P> as *const (), function: &synchronise::about::NdisReleaseReadWriteLock } },
        Export { name: "NdisReleaseSpinLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisReleaseSpinLock::<P> as *const (), traced: synchronise::traced::NdisReleaseSpinLock::<P> as *const (), function: &synchronise::about::NdisReleaseSpinLock } },
        Export { name: "NdisRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: protocol::direct::NdisRequest::<P> as *const (), traced: protocol::traced::NdisRequest::<P> as *const (), function: &protocol::about::NdisRequest } },
        Export { name: "NdisRequestEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisRequestEx as *const (), function: &about::NdisRequestEx } },
        Export { name: "NdisReset", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: protocol::direct::NdisReset::<P> as *const (), traced: protocol::traced::NdisReset::<P> as *const (), function: &protocol::about::NdisReset } },
        Export { name: "NdisResetEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisResetEvent::<P> as *const (), traced: synchronise::traced::NdisResetEvent::<P> as *const (), function: &synchronise::about::NdisResetEvent } },
        Export { name: "NdisRetreatNetBufferDataStart", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisRetreatNetBufferDataStart as *const (), function: &about::NdisRetreatNetBufferDataStart } },
        Export { name: "NdisRetreatNetBufferListDataStart", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisRetreatNetBufferListDataStart as *const (), function: &about::NdisRetreatNetBufferListDataStart } },
        Export { name: "NdisReturnNetBufferLists", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisReturnNetBufferLists as *const (), function: &about::NdisReturnNetBufferLists } },
        Export { name: "NdisReturnPackets", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: protocol::direct::NdisReturnPackets::<P> as *const (), traced: protocol::traced::NdisReturnPackets::<P> as *const (), function: &protocol::about::NdisReturnPackets } },
        Export { name: "NdisScheduleWorkItem", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisScheduleWorkItem::<P> as *const (), traced: synchronise::traced::NdisScheduleWorkItem::<P> as *const (), function: &synchronise::about::NdisScheduleWorkItem } },
        Export { name: "NdisSend", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: protocol::direct::NdisSend::<P> as *const (), traced: protocol::traced::NdisSend::<P> as *const (), function: &protocol::about::NdisSend } },
        Export { name: "NdisSendNetBufferLists", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisSendNetBufferLists as *const (), function: &about::NdisSendNetBufferLists } },
        Export { name: "NdisSendPackets", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: protocol::direct::NdisSendPackets::<P> as *const (), traced: protocol::traced::NdisSendPackets::<P> as *const (), function: &protocol::about::NdisSendPackets } },
        Export { name: "NdisSetAoAcOptions", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisSetAoAcOptions as *const (), function: &about::NdisSetAoAcOptions } },
        Export { name: "NdisSetCoalescableTimerObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisSetCoalescableTimerObject as *const (), function: &about::NdisSetCoalescableTimerObject } },
        Export { name: "NdisSetEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisSetEvent::<P> as *const (), traced: synchronise::traced::NdisSetEvent::<P> as *const (), function: &synchronise::about::NdisSetEvent } },
        Export { name: "NdisSetOptionalHandlers", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisSetOptionalHandlers as *const (), function: &about::NdisSetOptionalHandlers } },
        Export { name: "NdisSetPacketCancelId", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisSetPacketCancelId::<P> as *const (), traced: packet::traced::NdisSetPacketCancelId::<P> as *const (), function: &packet::about::NdisSetPacketCancelId } },
        Export { name: "NdisSetPacketPoolProtocolId", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: packet::traced::NdisSetPacketPoolProtocolId as *const (), function: &packet::about::NdisSetPacketPoolProtocolId } },
        Export { name: "NdisSetPacketStatus", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: packet::traced::NdisSetPacketStatus as *const (), function: &packet::about::NdisSetPacketStatus } },
        Export { name: "NdisSetPeriodicTimer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: timer::direct::NdisSetPeriodicTimer::<P> as *const (), traced: timer::traced::NdisSetPeriodicTimer::<P> as *const (), function: &timer::about::NdisSetPeriodicTimer } },
        Export { name: "NdisSetProtocolFilter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: protocol::traced::NdisSetProtocolFilter as *const (), function: &protocol::about::NdisSetProtocolFilter } },
        Export { name: "NdisSetSessionCompartmentId", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisSetSessionCompartmentId as *const (), function: &about::NdisSetSessionCompartmentId } },
        Export { name: "NdisSetThreadObjectCompartmentId", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisSetThreadObjectCompartmentId as *const (), function: &about::NdisSetThreadObjectCompartmentId } },
        Export { name: "NdisSetThreadObjectCompartmentScope", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisSetThreadObjectCompartmentScope as *const (), function: &about::NdisSetThreadObjectCompartmentScope } },
        Export { name: "NdisSetTimer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: timer::direct::NdisSetTimer::<P> as *const (), traced: timer::traced::NdisSetTimer::<P> as *const (), function: &timer::about::NdisSetTimer } },
        Export { name: "NdisSetTimerEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: timer::direct::NdisSetTimerEx::<P> as *const (), traced: timer::traced::NdisSetTimerEx::<P> as *const (), function: &timer::about::NdisSetTimerEx } },
        Export { name: "NdisSetTimerObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisSetTimerObject as *const (), function: &about::NdisSetTimerObject } },
        Export { name: "NdisSetupDmaTransfer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: memory::traced::NdisSetupDmaTransfer as *const (), function: &memory::about::NdisSetupDmaTransfer } },
        Export { name: "NdisSynchronousOidRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisSynchronousOidRequest as *const (), function: &about::NdisSynchronousOidRequest } },
        Export { name: "NdisSystemActiveProcessorCount", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisSystemActiveProcessorCount as *const (), function: &about::NdisSystemActiveProcessorCount } },
        Export { name: "NdisSystemProcessorCount", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisSystemProcessorCount::<P> as *const (), traced: synchronise::traced::NdisSystemProcessorCount::<P> as *const (), function: &synchronise::about::NdisSystemProcessorCount } },
        Export { name: "NdisTerminateOffload", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisTerminateOffload as *const (), function: &about::NdisTerminateOffload } },
        Export { name: "NdisTerminateWrapper", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: register::direct::NdisTerminateWrapper::<P> as *const (), traced: register::traced::NdisTerminateWrapper::<P> as *const (), function: &register::about::NdisTerminateWrapper } },
        Export { name: "NdisTestRWLockHeldByCurrentProcessorRead", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisTestRWLockHeldByCurrentProcessorRead as *const (), function: &about::NdisTestRWLockHeldByCurrentProcessorRead } },
        Export { name: "NdisTestRWLockHeldByCurrentProcessorWrite", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisTestRWLockHeldByCurrentProcessorWrite as *const (), function: &about::NdisTestRWLockHeldByCurrentProcessorWrite } },
        Export { name: "NdisTransferData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: protocol::direct::NdisTransferData::<P> as *const (), traced: protocol::traced::NdisTransferData::<P> as *const (), function: &protocol::about::NdisTransferData } },
        Export { name: "NdisTryAcquireNicActive", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisTryAcquireNicActive as *const (), function: &about::NdisTryAcquireNicActive } },
        Export { name: "NdisTryAcquireRWLockRead", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisTryAcquireRWLockRead as *const (), function: &about::NdisTryAcquireRWLockRead } },
        Export { name: "NdisTryAcquireRWLockWrite", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisTryAcquireRWLockWrite as *const (), function: &about::NdisTryAcquireRWLockWrite } },
        Export { name: "NdisTryPromoteRWLockFromReadToWrite", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisTryPromoteRWLockFromReadToWrite as *const (), function: &about::NdisTryPromoteRWLockFromReadToWrite } },
        Export { name: "NdisUnbindAdapter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisUnbindAdapter as *const (), function: &about::NdisUnbindAdapter } },
        Export { name: "NdisUnchainBufferAtBack", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisUnchainBufferAtBack::<P> as *const (), traced: packet::traced::NdisUnchainBufferAtBack::<P> as *const (), function: &packet::about::NdisUnchainBufferAtBack } },
        Export { name: "NdisUnchainBufferAtFront", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: packet::direct::NdisUnchainBufferAtFront::<P> as *const (), traced: packet::traced::NdisUnchainBufferAtFront::<P> as *const (), function: &packet::about::NdisUnchainBufferAtFront } },
        Export { name: "NdisUnicodeStringToAnsiString", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: text::direct::NdisUnicodeStringToAnsiString::<P> as *const (), traced: text::traced::NdisUnicodeStringToAnsiString::<P> as *const (), function: &text::about::NdisUnicodeStringToAnsiString } },
        Export { name: "NdisUnmapFile", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: file::direct::NdisUnmapFile::<P> as *const (), traced: file::traced::NdisUnmapFile::<P> as *const (), function: &file::about::NdisUnmapFile } },
        Export { name: "NdisUpcaseUnicodeString", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: text::direct::NdisUpcaseUnicodeString::<P> as *const (), traced: text::traced::NdisUpcaseUnicodeString::<P> as *const (), function: &text::about::NdisUpcaseUnicodeString } },
        Export { name: "NdisUpdateOffload", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisUpdateOffload as *const (), function: &about::NdisUpdateOffload } },
        Export { name: "NdisUpdateSharedMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: memory::direct::NdisUpdateSharedMemory::<P> as *const (), traced: memory::traced::NdisUpdateSharedMemory::<P> as *const (), function: &memory::about::NdisUpdateSharedMemory } },
        Export { name: "NdisWaitEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: synchronise::direct::NdisWaitEvent::<P> as *const (), traced: synchronise::traced::NdisWaitEvent::<P> as *const (), function: &synchronise::about::NdisWaitEvent } },
        Export { name: "NdisWdfAsyncPowerReferenceCompleteNotification", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfAsyncPowerReferenceCompleteNotification as *const (), function: &about::NdisWdfAsyncPowerReferenceCompleteNotification } },
        Export { name: "NdisWdfChangeSingleInstance", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfChangeSingleInstance as *const (), function: &about::NdisWdfChangeSingleInstance } },
        Export { name: "NdisWdfCloseIrpHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfCloseIrpHandler as *const (), function: &about::NdisWdfCloseIrpHandler } },
        Export { name: "NdisWdfCreateIrpHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfCreateIrpHandler as *const (), function: &about::NdisWdfCreateIrpHandler } },
        Export { name: "NdisWdfDeregisterCx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfDeregisterCx as *const (), function: &about::NdisWdfDeregisterCx } },
        Export { name: "NdisWdfDeviceControlIrpHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfDeviceControlIrpHandler as *const (), function: &about::NdisWdfDeviceControlIrpHandler } },
        Export { name: "NdisWdfDeviceInternalControlIrpHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfDeviceInternalControlIrpHandler as *const (), function: &about::NdisWdfDeviceInternalControlIrpHandler } },
        Export { name: "NdisWdfExecuteMethod", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfExecuteMethod as *const (), function: &about::NdisWdfExecuteMethod } },
        Export { name: "NdisWdfGenerateFdoNameIndex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfGenerateFdoNameIndex as *const (), function: &about::NdisWdfGenerateFdoNameIndex } },
        Export { name: "NdisWdfGetAdapterContextFromAdapterHandle", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfGetAdapterContextFromAdapterHandle as *const (), function: &about::NdisWdfGetAdapterContextFromAdapterHandle } },
        Export { name: "NdisWdfGetGuidToOidMap", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfGetGuidToOidMap as *const (), function: &about::NdisWdfGetGuidToOidMap } },
        Export { name: "NdisWdfMiniportDataPathPause", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfMiniportDataPathPause as *const (), function: &about::NdisWdfMiniportDataPathPause } },
        Export { name: "NdisWdfMiniportDataPathStart", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfMiniportDataPathStart as *const (), function: &about::NdisWdfMiniportDataPathStart } },
        Export { name: "NdisWdfMiniportDereference", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfMiniportDereference as *const (), function: &about::NdisWdfMiniportDereference } },
        Export { name: "NdisWdfMiniportSetPower", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfMiniportSetPower as *const (), function: &about::NdisWdfMiniportSetPower } },
        Export { name: "NdisWdfMiniportStarted", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfMiniportStarted as *const (), function: &about::NdisWdfMiniportStarted } },
        Export { name: "NdisWdfMiniportTryReference", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfMiniportTryReference as *const (), function: &about::NdisWdfMiniportTryReference } },
        Export { name: "NdisWdfPnPAddDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfPnPAddDevice as *const (), function: &about::NdisWdfPnPAddDevice } },
        Export { name: "NdisWdfPnpPowerEventHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfPnpPowerEventHandler as *const (), function: &about::NdisWdfPnpPowerEventHandler } },
        Export { name: "NdisWdfQueryAllData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfQueryAllData as *const (), function: &about::NdisWdfQueryAllData } },
        Export { name: "NdisWdfQuerySingleInstance", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfQuerySingleInstance as *const (), function: &about::NdisWdfQuerySingleInstance } },
        Export { name: "NdisWdfReadConfiguration", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfReadConfiguration as *const (), function: &about::NdisWdfReadConfiguration } },
        Export { name: "NdisWdfRegisterCx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfRegisterCx as *const (), function: &about::NdisWdfRegisterCx } },
        Export { name: "NdisWdfRegisterMiniportDriver", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NdisWdfRegisterMiniportDriver as *const (), function: &about::NdisWdfRegisterMiniportDriver } },
        Export { name: "NdisWriteConfiguration", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: config::direct::NdisWriteConfiguration::<P> as *const (), traced: config::traced::NdisWriteConfiguration::<P> as *const (), function: &config::about::NdisWriteConfiguration } },
        Export { name: "NdisWriteErrorLogEntry", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: text::direct::NdisWriteErrorLogEntry::<P> as *const (), traced: text::traced::NdisWriteErrorLogEntry::<P> as *const (), function: &text::about::NdisWriteErrorLogEntry } },
        Export { name: "NdisWriteEventLogEntry", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: text::traced::NdisWriteEventLogEntry as *const (), function: &text::about::NdisWriteEventLogEntry } },
        Export { name: "NdisWritePciSlotInformation", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: resources::direct::NdisWritePciSlotInformation::<P> as *const (), traced: resources::traced::NdisWritePciSlotInformation::<P> as *const (), function: &resources::about::NdisWritePciSlotInformation } },
        Export { name: "NdisWritePcmciaAttributeMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: resources::traced::NdisWritePcmciaAttributeMemory as *const (), function: &resources::about::NdisWritePcmciaAttributeMemory } },
        Export { name: "NetDmaAllocateChannel", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaAllocateChannel as *const (), function: &about::NetDmaAllocateChannel } },
        Export { name: "NetDmaChainCopyPhysicalToVirtual", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaChainCopyPhysicalToVirtual as *const (), function: &about::NetDmaChainCopyPhysicalToVirtual } },
        Export { name: "NetDmaChainCopyVirtualToVirtual", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaChainCopyVirtualToVirtual as *const (), function: &about::NetDmaChainCopyVirtualToVirtual } },
        Export { name: "NetDmaDeregisterClient", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaDeregisterClient as *const (), function: &about::NetDmaDeregisterClient } },
        Export { name: "NetDmaDeregisterProvider", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaDeregisterProvider as *const (), function: &about::NetDmaDeregisterProvider } },
        Export { name: "NetDmaEnumerateDmaProviders", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaEnumerateDmaProviders as *const (), function: &about::NetDmaEnumerateDmaProviders } },
        Export { name: "NetDmaFlushPendingDescriptors", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaFlushPendingDescriptors as *const (), function: &about::NetDmaFlushPendingDescriptors } },
        Export { name: "NetDmaFreeChannel", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaFreeChannel as *const (), function: &about::NetDmaFreeChannel } },
        Export { name: "NetDmaGetMaxPendingDescriptors", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaGetMaxPendingDescriptors as *const (), function: &about::NetDmaGetMaxPendingDescriptors } },
        Export { name: "NetDmaGetVersion", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaGetVersion as *const (), function: &about::NetDmaGetVersion } },
        Export { name: "NetDmaInterruptDpc", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaInterruptDpc as *const (), function: &about::NetDmaInterruptDpc } },
        Export { name: "NetDmaIsDmaCopyComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaIsDmaCopyComplete as *const (), function: &about::NetDmaIsDmaCopyComplete } },
        Export { name: "NetDmaIsr", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaIsr as *const (), function: &about::NetDmaIsr } },
        Export { name: "NetDmaNullTransfer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaNullTransfer as *const (), function: &about::NetDmaNullTransfer } },
        Export { name: "NetDmaPnPEventNotify", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaPnPEventNotify as *const (), function: &about::NetDmaPnPEventNotify } },
        Export { name: "NetDmaPrefetchNextDescriptor", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaPrefetchNextDescriptor as *const (), function: &about::NetDmaPrefetchNextDescriptor } },
        Export { name: "NetDmaProviderStart", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaProviderStart as *const (), function: &about::NetDmaProviderStart } },
        Export { name: "NetDmaProviderStop", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaProviderStop as *const (), function: &about::NetDmaProviderStop } },
        Export { name: "NetDmaRegisterClient", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaRegisterClient as *const (), function: &about::NetDmaRegisterClient } },
        Export { name: "NetDmaRegisterProvider", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaRegisterProvider as *const (), function: &about::NetDmaRegisterProvider } },
        Export { name: "NetDmaSetMaxPendingDescriptors", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::NetDmaSetMaxPendingDescriptors as *const (), function: &about::NetDmaSetMaxPendingDescriptors } },
        Export { name: "TrFilterDprIndicateReceive", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: indicate::traced::TrFilterDprIndicateReceive as *const (), function: &indicate::about::TrFilterDprIndicateReceive } },
        Export { name: "TrFilterDprIndicateReceiveComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: indicate::traced::TrFilterDprIndicateReceiveComplete as *const (), function: &indicate::about::TrFilterDprIndicateReceiveComplete } },
    ];
}
