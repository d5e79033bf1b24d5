// Written by `janus gen` from abi-specs/nt/ndis/later.abi. Do not edit: change the spec and run `./x gen`.
//! What came with NDIS 6 and later.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static NdisAcquireRWLockRead: Function = Function { id: 593, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAcquireRWLockRead" };
    pub static NdisAcquireRWLockWrite: Function = Function { id: 594, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAcquireRWLockWrite" };
    pub static NdisActiveGroupCount: Function = Function { id: 597, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisActiveGroupCount" };
    pub static NdisAdjustNetBufferCurrentMdl: Function = Function { id: 599, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAdjustNetBufferCurrentMdl" };
    pub static NdisAdvanceNetBufferDataStart: Function = Function { id: 600, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAdvanceNetBufferDataStart" };
    pub static NdisAdvanceNetBufferListDataStart: Function = Function { id: 601, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAdvanceNetBufferListDataStart" };
    pub static NdisAllocateCloneNetBufferList: Function = Function { id: 604, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateCloneNetBufferList" };
    pub static NdisAllocateCloneOidRequest: Function = Function { id: 605, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateCloneOidRequest" };
    pub static NdisAllocateFragmentNetBufferList: Function = Function { id: 606, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateFragmentNetBufferList" };
    pub static NdisAllocateGenericObject: Function = Function { id: 607, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateGenericObject" };
    pub static NdisAllocateIoWorkItem: Function = Function { id: 608, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateIoWorkItem" };
    pub static NdisAllocateMdl: Function = Function { id: 609, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateMdl" };
    pub static NdisAllocateMemoryWithTagPriority: Function = Function { id: 612, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateMemoryWithTagPriority" };
    pub static NdisAllocateNetBuffer: Function = Function { id: 613, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateNetBuffer" };
    pub static NdisAllocateNetBufferAndNetBufferList: Function = Function { id: 614, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateNetBufferAndNetBufferList" };
    pub static NdisAllocateNetBufferList: Function = Function { id: 615, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateNetBufferList" };
    pub static NdisAllocateNetBufferListContext: Function = Function { id: 616, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateNetBufferListContext" };
    pub static NdisAllocateNetBufferListPool: Function = Function { id: 617, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateNetBufferListPool" };
    pub static NdisAllocateNetBufferMdlAndData: Function = Function { id: 618, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateNetBufferMdlAndData" };
    pub static NdisAllocateNetBufferPool: Function = Function { id: 619, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateNetBufferPool" };
    pub static NdisAllocateReassembledNetBufferList: Function = Function { id: 624, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateReassembledNetBufferList" };
    pub static NdisAllocateRefCount: Function = Function { id: 625, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateRefCount" };
    pub static NdisAllocateRWLock: Function = Function { id: 623, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateRWLock" };
    pub static NdisAllocateSharedMemory: Function = Function { id: 626, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateSharedMemory" };
    pub static NdisAllocateTimerObject: Function = Function { id: 628, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateTimerObject" };
    pub static NdisBuildScatterGatherList: Function = Function { id: 632, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisBuildScatterGatherList" };
    pub static NdisCancelDirectOidRequest: Function = Function { id: 633, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCancelDirectOidRequest" };
    pub static NdisCancelOidRequest: Function = Function { id: 634, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCancelOidRequest" };
    pub static NdisCancelSendNetBufferLists: Function = Function { id: 635, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCancelSendNetBufferLists" };
    pub static NdisCancelTimerObject: Function = Function { id: 638, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCancelTimerObject" };
    pub static NdisClNotifyCloseAddressFamilyComplete: Function = Function { id: 648, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisClNotifyCloseAddressFamilyComplete" };
    pub static NdisClOpenAddressFamilyEx: Function = Function { id: 650, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisClOpenAddressFamilyEx" };
    pub static NdisCloseAdapterEx: Function = Function { id: 653, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCloseAdapterEx" };
    pub static NdisCloseNDKAdapter: Function = Function { id: 656, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCloseNDKAdapter" };
    pub static NdisCmNotifyCloseAddressFamily: Function = Function { id: 671, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCmNotifyCloseAddressFamily" };
    pub static NdisCmRegisterAddressFamilyEx: Function = Function { id: 674, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCmRegisterAddressFamilyEx" };
    pub static NdisCompareAnsiString: Function = Function { id: 686, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCompareAnsiString" };
    pub static NdisCompareUnicodeString: Function = Function { id: 687, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCompareUnicodeString" };
    pub static NdisCompleteBindAdapterEx: Function = Function { id: 689, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCompleteBindAdapterEx" };
    pub static NdisCompleteNetPnPEvent: Function = Function { id: 691, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCompleteNetPnPEvent" };
    pub static NdisCompleteUnbindAdapterEx: Function = Function { id: 694, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCompleteUnbindAdapterEx" };
    pub static NdisConvertNdisStatusToNtStatus: Function = Function { id: 695, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisConvertNdisStatusToNtStatus" };
    pub static NdisConvertNtStatusToNdisStatus: Function = Function { id: 696, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisConvertNtStatusToNdisStatus" };
    pub static NdisCoOidRequest: Function = Function { id: 680, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCoOidRequest" };
    pub static NdisCoOidRequestComplete: Function = Function { id: 681, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCoOidRequestComplete" };
    pub static NdisCopyFromNetBufferToNetBuffer: Function = Function { id: 698, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCopyFromNetBufferToNetBuffer" };
    pub static NdisCopyReceiveNetBufferListInfo: Function = Function { id: 701, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCopyReceiveNetBufferListInfo" };
    pub static NdisCopySendNetBufferListInfo: Function = Function { id: 702, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCopySendNetBufferListInfo" };
    pub static NdisCoSendNetBufferLists: Function = Function { id: 684, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCoSendNetBufferLists" };
    pub static NdisCurrentGroupAndProcessor: Function = Function { id: 703, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCurrentGroupAndProcessor" };
    pub static NdisCurrentProcessorIndex: Function = Function { id: 704, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCurrentProcessorIndex" };
    pub static NdisDereferenceWithTag: Function = Function { id: 705, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisDereferenceWithTag" };
    pub static NdisDeregisterDeviceEx: Function = Function { id: 706, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisDeregisterDeviceEx" };
    pub static NdisDeregisterProtocolDriver: Function = Function { id: 708, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisDeregisterProtocolDriver" };
    pub static NdisDirectOidRequest: Function = Function { id: 710, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisDirectOidRequest" };
    pub static NdisDllInitialize: Function = Function { id: 711, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisDllInitialize" };
    pub static NdisEnumerateFilterModules: Function = Function { id: 720, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisEnumerateFilterModules" };
    pub static NdisFCancelDirectOidRequest: Function = Function { id: 722, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFCancelDirectOidRequest" };
    pub static NdisFCancelOidRequest: Function = Function { id: 723, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFCancelOidRequest" };
    pub static NdisFCancelSendNetBufferLists: Function = Function { id: 724, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFCancelSendNetBufferLists" };
    pub static NdisFDeregisterFilterDriver: Function = Function { id: 725, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFDeregisterFilterDriver" };
    pub static NdisFDevicePnPEventNotify: Function = Function { id: 726, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFDevicePnPEventNotify" };
    pub static NdisFDirectOidRequest: Function = Function { id: 727, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFDirectOidRequest" };
    pub static NdisFDirectOidRequestComplete: Function = Function { id: 728, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFDirectOidRequestComplete" };
    pub static NdisFGetOptionalSwitchHandlers: Function = Function { id: 729, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFGetOptionalSwitchHandlers" };
    pub static NdisFIndicateReceiveNetBufferLists: Function = Function { id: 730, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFIndicateReceiveNetBufferLists" };
    pub static NdisFIndicateStatus: Function = Function { id: 731, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFIndicateStatus" };
    pub static NdisFNetPnPEvent: Function = Function { id: 732, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFNetPnPEvent" };
    pub static NdisFOidRequest: Function = Function { id: 733, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFOidRequest" };
    pub static NdisFOidRequestComplete: Function = Function { id: 734, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFOidRequestComplete" };
    pub static NdisFPauseComplete: Function = Function { id: 735, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFPauseComplete" };
    pub static NdisFreeCloneNetBufferList: Function = Function { id: 747, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeCloneNetBufferList" };
    pub static NdisFreeCloneOidRequest: Function = Function { id: 748, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeCloneOidRequest" };
    pub static NdisFreeFragmentNetBufferList: Function = Function { id: 749, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeFragmentNetBufferList" };
    pub static NdisFreeGenericObject: Function = Function { id: 750, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeGenericObject" };
    pub static NdisFreeIoWorkItem: Function = Function { id: 751, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeIoWorkItem" };
    pub static NdisFreeMdl: Function = Function { id: 752, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeMdl" };
    pub static NdisFreeMemoryWithTagPriority: Function = Function { id: 755, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeMemoryWithTagPriority" };
    pub static NdisFreeNetBuffer: Function = Function { id: 756, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeNetBuffer" };
    pub static NdisFreeNetBufferList: Function = Function { id: 757, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeNetBufferList" };
    pub static NdisFreeNetBufferListContext: Function = Function { id: 758, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeNetBufferListContext" };
    pub static NdisFreeNetBufferListPool: Function = Function { id: 759, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeNetBufferListPool" };
    pub static NdisFreeNetBufferPool: Function = Function { id: 760, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeNetBufferPool" };
    pub static NdisFreeReassembledNetBufferList: Function = Function { id: 764, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeReassembledNetBufferList" };
    pub static NdisFreeRefCount: Function = Function { id: 765, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeRefCount" };
    pub static NdisFreeRWLock: Function = Function { id: 763, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeRWLock" };
    pub static NdisFreeScatterGatherList: Function = Function { id: 766, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeScatterGatherList" };
    pub static NdisFreeSharedMemory: Function = Function { id: 767, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeSharedMemory" };
    pub static NdisFreeTimerObject: Function = Function { id: 769, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeTimerObject" };
    pub static NdisFRegisterFilterDriver: Function = Function { id: 736, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFRegisterFilterDriver" };
    pub static NdisFRestartComplete: Function = Function { id: 737, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFRestartComplete" };
    pub static NdisFRestartFilter: Function = Function { id: 738, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFRestartFilter" };
    pub static NdisFRetryAttach: Function = Function { id: 739, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFRetryAttach" };
    pub static NdisFReturnNetBufferLists: Function = Function { id: 740, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFReturnNetBufferLists" };
    pub static NdisFSendNetBufferLists: Function = Function { id: 741, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFSendNetBufferLists" };
    pub static NdisFSendNetBufferListsComplete: Function = Function { id: 742, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFSendNetBufferListsComplete" };
    pub static NdisFSetAttributes: Function = Function { id: 743, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFSetAttributes" };
    pub static NdisFSynchronousOidRequest: Function = Function { id: 744, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFSynchronousOidRequest" };
    pub static NdisGetAndReferenceCompartmentJobObject: Function = Function { id: 771, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetAndReferenceCompartmentJobObject" };
    pub static NdisGetDataBuffer: Function = Function { id: 776, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetDataBuffer" };
    pub static NdisGetDeviceReservedExtension: Function = Function { id: 777, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetDeviceReservedExtension" };
    pub static NdisGetHypervisorInfo: Function = Function { id: 781, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetHypervisorInfo" };
    pub static NdisGetJobObjectCompartmentId: Function = Function { id: 782, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetJobObjectCompartmentId" };
    pub static NdisGetNetBufferListProtocolId: Function = Function { id: 783, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetNetBufferListProtocolId" };
    pub static NdisGetPacketFromNetBufferList: Function = Function { id: 785, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetPacketFromNetBufferList" };
    pub static NdisGetPoolFromNetBuffer: Function = Function { id: 786, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetPoolFromNetBuffer" };
    pub static NdisGetPoolFromNetBufferList: Function = Function { id: 787, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetPoolFromNetBufferList" };
    pub static NdisGetProcessObjectCompartmentId: Function = Function { id: 789, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetProcessObjectCompartmentId" };
    pub static NdisGetProcessorInformation: Function = Function { id: 790, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetProcessorInformation" };
    pub static NdisGetProcessorInformationEx: Function = Function { id: 791, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetProcessorInformationEx" };
    pub static NdisGetRefCount: Function = Function { id: 793, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetRefCount" };
    pub static NdisGetRssProcessorInformation: Function = Function { id: 795, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetRssProcessorInformation" };
    pub static NdisGetSessionCompartmentId: Function = Function { id: 796, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetSessionCompartmentId" };
    pub static NdisGetSessionToCompartmentMappingEpochAndZero: Function = Function { id: 797, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetSessionToCompartmentMappingEpochAndZero" };
    pub static NdisGetSystemUpTimeEx: Function = Function { id: 800, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetSystemUpTimeEx" };
    pub static NdisGetThreadObjectCompartmentId: Function = Function { id: 801, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetThreadObjectCompartmentId" };
    pub static NdisGetThreadObjectCompartmentScope: Function = Function { id: 802, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetThreadObjectCompartmentScope" };
    pub static NdisGroupActiveProcessorCount: Function = Function { id: 804, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGroupActiveProcessorCount" };
    pub static NdisGroupActiveProcessorMask: Function = Function { id: 805, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGroupActiveProcessorMask" };
    pub static NdisGroupMaxProcessorCount: Function = Function { id: 806, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGroupMaxProcessorCount" };
    pub static NdisIfAddIfStackEntry: Function = Function { id: 825, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisIfAddIfStackEntry" };
    pub static NdisIfAllocateNetLuidIndex: Function = Function { id: 826, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisIfAllocateNetLuidIndex" };
    pub static NdisIfAllocateNetLuidIndexEx: Function = Function { id: 827, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisIfAllocateNetLuidIndexEx" };
    pub static NdisIfDeleteIfStackEntry: Function = Function { id: 828, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisIfDeleteIfStackEntry" };
    pub static NdisIfDeregisterInterface: Function = Function { id: 829, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisIfDeregisterInterface" };
    pub static NdisIfDeregisterProvider: Function = Function { id: 830, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisIfDeregisterProvider" };
    pub static NdisIfFreeNetLuidIndex: Function = Function { id: 831, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisIfFreeNetLuidIndex" };
    pub static NdisIfGetInterfaceIndexFromNetLuid: Function = Function { id: 832, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisIfGetInterfaceIndexFromNetLuid" };
    pub static NdisIfGetNetLuidFromInterfaceIndex: Function = Function { id: 833, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisIfGetNetLuidFromInterfaceIndex" };
    pub static NdisIfQueryBindingIfIndex: Function = Function { id: 834, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisIfQueryBindingIfIndex" };
    pub static NdisIfRegisterInterface: Function = Function { id: 835, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisIfRegisterInterface" };
    pub static NdisIfRegisterProvider: Function = Function { id: 836, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisIfRegisterProvider" };
    pub static NdisInitiateOffload: Function = Function { id: 854, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisInitiateOffload" };
    pub static NdisInvalidateOffload: Function = Function { id: 864, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisInvalidateOffload" };
    pub static NdisIsStatusIndicationCloneable: Function = Function { id: 865, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisIsStatusIndicationCloneable" };
    pub static NdisLWMDeregisterMiniportDriver: Function = Function { id: 866, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisLWMDeregisterMiniportDriver" };
    pub static NdisLWMInitializeNetworkInterface: Function = Function { id: 867, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisLWMInitializeNetworkInterface" };
    pub static NdisLWMRegisterMiniportDriver: Function = Function { id: 868, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisLWMRegisterMiniportDriver" };
    pub static NdisLWMStartNetworkInterface: Function = Function { id: 869, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisLWMStartNetworkInterface" };
    pub static NdisLWMUninitializeNetworkInterface: Function = Function { id: 870, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisLWMUninitializeNetworkInterface" };
    pub static NdisMAllocateNetBufferSGList: Function = Function { id: 872, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMAllocateNetBufferSGList" };
    pub static NdisMAllocatePort: Function = Function { id: 873, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMAllocatePort" };
    pub static NdisMAllocateSharedMemoryAsyncEx: Function = Function { id: 876, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMAllocateSharedMemoryAsyncEx" };
    pub static NdisMatchPdoWithPacket: Function = Function { id: 996, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMatchPdoWithPacket" };
    pub static NdisMaxGroupCount: Function = Function { id: 997, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMaxGroupCount" };
    pub static NdisMCmOidRequest: Function = Function { id: 883, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMCmOidRequest" };
    pub static NdisMCmRegisterAddressFamilyEx: Function = Function { id: 885, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMCmRegisterAddressFamilyEx" };
    pub static NdisMCoIndicateReceiveNetBufferLists: Function = Function { id: 889, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMCoIndicateReceiveNetBufferLists" };
    pub static NdisMCoIndicateStatusEx: Function = Function { id: 892, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMCoIndicateStatusEx" };
    pub static NdisMConfigMSIXTableEntry: Function = Function { id: 899, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMConfigMSIXTableEntry" };
    pub static NdisMCoOidRequestComplete: Function = Function { id: 893, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMCoOidRequestComplete" };
    pub static NdisMCoSendNetBufferListsComplete: Function = Function { id: 897, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMCoSendNetBufferListsComplete" };
    pub static NdisMDeregisterInterruptEx: Function = Function { id: 905, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMDeregisterInterruptEx" };
    pub static NdisMDeregisterMiniportDriver: Function = Function { id: 907, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMDeregisterMiniportDriver" };
    pub static NdisMDeregisterScatterGatherDma: Function = Function { id: 908, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMDeregisterScatterGatherDma" };
    pub static NdisMDeregisterWdiMiniportDriver: Function = Function { id: 909, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMDeregisterWdiMiniportDriver" };
    pub static NdisMDirectOidRequestComplete: Function = Function { id: 910, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMDirectOidRequestComplete" };
    pub static NdisMEnableVirtualization: Function = Function { id: 911, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMEnableVirtualization" };
    pub static NdisMFreeNetBufferSGList: Function = Function { id: 914, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMFreeNetBufferSGList" };
    pub static NdisMFreePort: Function = Function { id: 915, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMFreePort" };
    pub static NdisMGetBusData: Function = Function { id: 917, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMGetBusData" };
    pub static NdisMGetMiniportInitAttributes: Function = Function { id: 920, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMGetMiniportInitAttributes" };
    pub static NdisMGetOffloadHandlers: Function = Function { id: 921, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMGetOffloadHandlers" };
    pub static NdisMGetVirtualDeviceLocation: Function = Function { id: 922, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMGetVirtualDeviceLocation" };
    pub static NdisMGetVirtualFunctionBusData: Function = Function { id: 923, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMGetVirtualFunctionBusData" };
    pub static NdisMGetVirtualFunctionLocation: Function = Function { id: 924, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMGetVirtualFunctionLocation" };
    pub static NdisMIdleNotificationComplete: Function = Function { id: 925, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMIdleNotificationComplete" };
    pub static NdisMIdleNotificationCompleteEx: Function = Function { id: 926, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMIdleNotificationCompleteEx" };
    pub static NdisMIdleNotificationConfirm: Function = Function { id: 927, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMIdleNotificationConfirm" };
    pub static NdisMIndicateReceiveNetBufferLists: Function = Function { id: 928, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMIndicateReceiveNetBufferLists" };
    pub static NdisMIndicateStatusEx: Function = Function { id: 931, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMIndicateStatusEx" };
    pub static NdisMInitiateOffloadComplete: Function = Function { id: 934, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMInitiateOffloadComplete" };
    pub static NdisMInvalidateConfigBlock: Function = Function { id: 935, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMInvalidateConfigBlock" };
    pub static NdisMInvalidateOffloadComplete: Function = Function { id: 936, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMInvalidateOffloadComplete" };
    pub static NdisMNetPnPEvent: Function = Function { id: 938, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMNetPnPEvent" };
    pub static NdisMOffloadEventIndicate: Function = Function { id: 939, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMOffloadEventIndicate" };
    pub static NdisMOidRequestComplete: Function = Function { id: 940, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMOidRequestComplete" };
    pub static NdisMPauseComplete: Function = Function { id: 941, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMPauseComplete" };
    pub static NdisMQueryOffloadStateComplete: Function = Function { id: 947, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMQueryOffloadStateComplete" };
    pub static NdisMQueryProbedBars: Function = Function { id: 948, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMQueryProbedBars" };
    pub static NdisMQueueDpc: Function = Function { id: 949, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMQueueDpc" };
    pub static NdisMQueueDpcEx: Function = Function { id: 950, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMQueueDpcEx" };
    pub static NdisMReadConfigBlock: Function = Function { id: 951, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMReadConfigBlock" };
    pub static NdisMReenumerateFailedAdapter: Function = Function { id: 953, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMReenumerateFailedAdapter" };
    pub static NdisMRegisterInterruptEx: Function = Function { id: 958, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMRegisterInterruptEx" };
    pub static NdisMRegisterMiniportDriver: Function = Function { id: 961, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMRegisterMiniportDriver" };
    pub static NdisMRegisterScatterGatherDma: Function = Function { id: 962, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMRegisterScatterGatherDma" };
    pub static NdisMRegisterWdiMiniportDriver: Function = Function { id: 964, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMRegisterWdiMiniportDriver" };
    pub static NdisMRequestDpc: Function = Function { id: 966, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMRequestDpc" };
    pub static NdisMResetMiniport: Function = Function { id: 968, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMResetMiniport" };
    pub static NdisMRestartComplete: Function = Function { id: 969, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMRestartComplete" };
    pub static NdisMSendNetBufferListsComplete: Function = Function { id: 971, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMSendNetBufferListsComplete" };
    pub static NdisMSetBusData: Function = Function { id: 975, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMSetBusData" };
    pub static NdisMSetMiniportAttributes: Function = Function { id: 977, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMSetMiniportAttributes" };
    pub static NdisMSetVirtualFunctionBusData: Function = Function { id: 981, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMSetVirtualFunctionBusData" };
    pub static NdisMSynchronizeWithInterruptEx: Function = Function { id: 985, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMSynchronizeWithInterruptEx" };
    pub static NdisMTerminateOffloadComplete: Function = Function { id: 986, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMTerminateOffloadComplete" };
    pub static NdisMUpdateOffloadComplete: Function = Function { id: 989, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMUpdateOffloadComplete" };
    pub static NdisMWriteConfigBlock: Function = Function { id: 993, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMWriteConfigBlock" };
    pub static NdisNblTrackerDeregisterComponent: Function = Function { id: 998, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisNblTrackerDeregisterComponent" };
    pub static NdisNblTrackerQueryNblCurrentOwner: Function = Function { id: 999, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisNblTrackerQueryNblCurrentOwner" };
    pub static NdisNblTrackerRecordEvent: Function = Function { id: 1000, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisNblTrackerRecordEvent" };
    pub static NdisNblTrackerRegisterComponent: Function = Function { id: 1001, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisNblTrackerRegisterComponent" };
    pub static NdisNblTrackerTransferOwnership: Function = Function { id: 1002, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisNblTrackerTransferOwnership" };
    pub static NdisOffloadTcpDisconnect: Function = Function { id: 1003, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisOffloadTcpDisconnect" };
    pub static NdisOffloadTcpForward: Function = Function { id: 1004, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisOffloadTcpForward" };
    pub static NdisOffloadTcpReceive: Function = Function { id: 1005, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisOffloadTcpReceive" };
    pub static NdisOffloadTcpReceiveReturn: Function = Function { id: 1006, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisOffloadTcpReceiveReturn" };
    pub static NdisOffloadTcpSend: Function = Function { id: 1007, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisOffloadTcpSend" };
    pub static NdisOidRequest: Function = Function { id: 1008, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisOidRequest" };
    pub static NdisOpenAdapterEx: Function = Function { id: 1010, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisOpenAdapterEx" };
    pub static NdisOpenConfigurationEx: Function = Function { id: 1012, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisOpenConfigurationEx" };
    pub static NdisOpenNDKAdapter: Function = Function { id: 1016, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisOpenNDKAdapter" };
    pub static NdisProcessorIndexToNumber: Function = Function { id: 1021, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisProcessorIndexToNumber" };
    pub static NdisProcessorNumberToIndex: Function = Function { id: 1022, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisProcessorNumberToIndex" };
    pub static NdisQueryDiagnosticSetting: Function = Function { id: 1028, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisQueryDiagnosticSetting" };
    pub static NdisQueryNetBufferPhysicalCount: Function = Function { id: 1030, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisQueryNetBufferPhysicalCount" };
    pub static NdisQueryOffloadState: Function = Function { id: 1031, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisQueryOffloadState" };
    pub static NdisQueueIoWorkItem: Function = Function { id: 1033, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisQueueIoWorkItem" };
    pub static NdisReferenceWithTag: Function = Function { id: 1042, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisReferenceWithTag" };
    pub static NdisRegisterDeviceEx: Function = Function { id: 1043, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisRegisterDeviceEx" };
    pub static NdisRegisterProtocolDriver: Function = Function { id: 1045, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisRegisterProtocolDriver" };
    pub static NdisReleaseNicActive: Function = Function { id: 1047, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisReleaseNicActive" };
    pub static NdisReleaseRWLock: Function = Function { id: 1048, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisReleaseRWLock" };
    pub static NdisRequestEx: Function = Function { id: 1052, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisRequestEx" };
    pub static NdisRetreatNetBufferDataStart: Function = Function { id: 1055, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisRetreatNetBufferDataStart" };
    pub static NdisRetreatNetBufferListDataStart: Function = Function { id: 1056, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisRetreatNetBufferListDataStart" };
    pub static NdisReturnNetBufferLists: Function = Function { id: 1057, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisReturnNetBufferLists" };
    pub static NdisSendNetBufferLists: Function = Function { id: 1061, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisSendNetBufferLists" };
    pub static NdisSetAoAcOptions: Function = Function { id: 1063, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisSetAoAcOptions" };
    pub static NdisSetCoalescableTimerObject: Function = Function { id: 1064, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisSetCoalescableTimerObject" };
    pub static NdisSetOptionalHandlers: Function = Function { id: 1066, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisSetOptionalHandlers" };
    pub static NdisSetSessionCompartmentId: Function = Function { id: 1072, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisSetSessionCompartmentId" };
    pub static NdisSetThreadObjectCompartmentId: Function = Function { id: 1073, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisSetThreadObjectCompartmentId" };
    pub static NdisSetThreadObjectCompartmentScope: Function = Function { id: 1074, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisSetThreadObjectCompartmentScope" };
    pub static NdisSetTimerObject: Function = Function { id: 1077, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisSetTimerObject" };
    pub static NdisSynchronousOidRequest: Function = Function { id: 1079, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisSynchronousOidRequest" };
    pub static NdisSystemActiveProcessorCount: Function = Function { id: 1080, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisSystemActiveProcessorCount" };
    pub static NdisTerminateOffload: Function = Function { id: 1082, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisTerminateOffload" };
    pub static NdisTestRWLockHeldByCurrentProcessorRead: Function = Function { id: 1084, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisTestRWLockHeldByCurrentProcessorRead" };
    pub static NdisTestRWLockHeldByCurrentProcessorWrite: Function = Function { id: 1085, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisTestRWLockHeldByCurrentProcessorWrite" };
    pub static NdisTryAcquireNicActive: Function = Function { id: 1087, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisTryAcquireNicActive" };
    pub static NdisTryAcquireRWLockRead: Function = Function { id: 1088, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisTryAcquireRWLockRead" };
    pub static NdisTryAcquireRWLockWrite: Function = Function { id: 1089, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisTryAcquireRWLockWrite" };
    pub static NdisTryPromoteRWLockFromReadToWrite: Function = Function { id: 1090, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisTryPromoteRWLockFromReadToWrite" };
    pub static NdisUnbindAdapter: Function = Function { id: 1091, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisUnbindAdapter" };
    pub static NdisUpdateOffload: Function = Function { id: 1097, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisUpdateOffload" };
    pub static NdisWdfAsyncPowerReferenceCompleteNotification: Function = Function { id: 1100, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfAsyncPowerReferenceCompleteNotification" };
    pub static NdisWdfChangeSingleInstance: Function = Function { id: 1101, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfChangeSingleInstance" };
    pub static NdisWdfCloseIrpHandler: Function = Function { id: 1102, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfCloseIrpHandler" };
    pub static NdisWdfCreateIrpHandler: Function = Function { id: 1103, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfCreateIrpHandler" };
    pub static NdisWdfDeregisterCx: Function = Function { id: 1104, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfDeregisterCx" };
    pub static NdisWdfDeviceControlIrpHandler: Function = Function { id: 1105, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfDeviceControlIrpHandler" };
    pub static NdisWdfDeviceInternalControlIrpHandler: Function = Function { id: 1106, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfDeviceInternalControlIrpHandler" };
    pub static NdisWdfExecuteMethod: Function = Function { id: 1107, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfExecuteMethod" };
    pub static NdisWdfGenerateFdoNameIndex: Function = Function { id: 1108, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfGenerateFdoNameIndex" };
    pub static NdisWdfGetAdapterContextFromAdapterHandle: Function = Function { id: 1109, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfGetAdapterContextFromAdapterHandle" };
    pub static NdisWdfGetGuidToOidMap: Function = Function { id: 1110, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfGetGuidToOidMap" };
    pub static NdisWdfMiniportDataPathPause: Function = Function { id: 1111, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfMiniportDataPathPause" };
    pub static NdisWdfMiniportDataPathStart: Function = Function { id: 1112, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfMiniportDataPathStart" };
    pub static NdisWdfMiniportDereference: Function = Function { id: 1113, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfMiniportDereference" };
    pub static NdisWdfMiniportSetPower: Function = Function { id: 1114, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfMiniportSetPower" };
    pub static NdisWdfMiniportStarted: Function = Function { id: 1115, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfMiniportStarted" };
    pub static NdisWdfMiniportTryReference: Function = Function { id: 1116, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfMiniportTryReference" };
    pub static NdisWdfPnPAddDevice: Function = Function { id: 1117, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfPnPAddDevice" };
    pub static NdisWdfPnpPowerEventHandler: Function = Function { id: 1118, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfPnpPowerEventHandler" };
    pub static NdisWdfQueryAllData: Function = Function { id: 1119, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfQueryAllData" };
    pub static NdisWdfQuerySingleInstance: Function = Function { id: 1120, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfQuerySingleInstance" };
    pub static NdisWdfReadConfiguration: Function = Function { id: 1121, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfReadConfiguration" };
    pub static NdisWdfRegisterCx: Function = Function { id: 1122, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfRegisterCx" };
    pub static NdisWdfRegisterMiniportDriver: Function = Function { id: 1123, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisWdfRegisterMiniportDriver" };
    pub static NetDmaAllocateChannel: Function = Function { id: 1129, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaAllocateChannel" };
    pub static NetDmaChainCopyPhysicalToVirtual: Function = Function { id: 1130, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaChainCopyPhysicalToVirtual" };
    pub static NetDmaChainCopyVirtualToVirtual: Function = Function { id: 1131, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaChainCopyVirtualToVirtual" };
    pub static NetDmaDeregisterClient: Function = Function { id: 1132, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaDeregisterClient" };
    pub static NetDmaDeregisterProvider: Function = Function { id: 1133, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaDeregisterProvider" };
    pub static NetDmaEnumerateDmaProviders: Function = Function { id: 1134, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaEnumerateDmaProviders" };
    pub static NetDmaFlushPendingDescriptors: Function = Function { id: 1135, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaFlushPendingDescriptors" };
    pub static NetDmaFreeChannel: Function = Function { id: 1136, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaFreeChannel" };
    pub static NetDmaGetMaxPendingDescriptors: Function = Function { id: 1137, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaGetMaxPendingDescriptors" };
    pub static NetDmaGetVersion: Function = Function { id: 1138, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaGetVersion" };
    pub static NetDmaInterruptDpc: Function = Function { id: 1139, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaInterruptDpc" };
    pub static NetDmaIsDmaCopyComplete: Function = Function { id: 1140, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaIsDmaCopyComplete" };
    pub static NetDmaIsr: Function = Function { id: 1141, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaIsr" };
    pub static NetDmaNullTransfer: Function = Function { id: 1142, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaNullTransfer" };
    pub static NetDmaPnPEventNotify: Function = Function { id: 1143, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaPnPEventNotify" };
    pub static NetDmaPrefetchNextDescriptor: Function = Function { id: 1144, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaPrefetchNextDescriptor" };
    pub static NetDmaProviderStart: Function = Function { id: 1145, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaProviderStart" };
    pub static NetDmaProviderStop: Function = Function { id: 1146, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaProviderStop" };
    pub static NetDmaRegisterClient: Function = Function { id: 1147, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaRegisterClient" };
    pub static NetDmaRegisterProvider: Function = Function { id: 1148, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaRegisterProvider" };
    pub static NetDmaSetMaxPendingDescriptors: Function = Function { id: 1149, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NetDmaSetMaxPendingDescriptors" };
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

