// Written by `janus gen` from abi-specs/nt/ks.abi. Do not edit: change the spec and run `./x gen`.
//! Kernel streaming.
//! Source: mingw-w64 ks.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ks.abi";
    pub static x__3f__3f_0CBaseUnknown_40__40_QAE_40_ABU_GUID_40__40_PAUIUnknown_40__40__40_Z: Function = Function { id: 252, stack: 2, pop: 8, registers: 1, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "ks.sys", name: "??0CBaseUnknown@@QAE@ABU_GUID@@PAUIUnknown@@@Z" };
    pub static x__3f__3f_0CBaseUnknown_40__40_QAE_40_PAUIUnknown_40__40__40_Z: Function = Function { id: 253, stack: 1, pop: 4, registers: 1, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 14, library: "ks.sys", name: "??0CBaseUnknown@@QAE@PAUIUnknown@@@Z" };
    pub static x__3f__3f_1CBaseUnknown_40__40_UAE_40_XZ: Function = Function { id: 254, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 16, library: "ks.sys", name: "??1CBaseUnknown@@UAE@XZ" };
    pub static x__3f__3f__FCBaseUnknown_40__40_QAEXXZ: Function = Function { id: 255, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 18, library: "ks.sys", name: "??_FCBaseUnknown@@QAEXXZ" };
    pub static x__3f_IndirectedAddRef_40_CBaseUnknown_40__40_UAGKXZ: Function = Function { id: 256, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 20, library: "ks.sys", name: "?IndirectedAddRef@CBaseUnknown@@UAGKXZ" };
    pub static x__3f_IndirectedQueryInterface_40_CBaseUnknown_40__40_UAGJABU_GUID_40__40_PAPAX_40_Z: Function = Function { id: 257, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 22, library: "ks.sys", name: "?IndirectedQueryInterface@CBaseUnknown@@UAGJABU_GUID@@PAPAX@Z" };
    pub static x__3f_IndirectedRelease_40_CBaseUnknown_40__40_UAGKXZ: Function = Function { id: 258, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 28, library: "ks.sys", name: "?IndirectedRelease@CBaseUnknown@@UAGKXZ" };
    pub static x__3f_NonDelegatedAddRef_40_CBaseUnknown_40__40_UAGKXZ: Function = Function { id: 259, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 30, library: "ks.sys", name: "?NonDelegatedAddRef@CBaseUnknown@@UAGKXZ" };
    pub static x__3f_NonDelegatedQueryInterface_40_CBaseUnknown_40__40_UAGJABU_GUID_40__40_PAPAX_40_Z: Function = Function { id: 260, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 32, library: "ks.sys", name: "?NonDelegatedQueryInterface@CBaseUnknown@@UAGJABU_GUID@@PAPAX@Z" };
    pub static x__3f_NonDelegatedRelease_40_CBaseUnknown_40__40_UAGKXZ: Function = Function { id: 261, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 38, library: "ks.sys", name: "?NonDelegatedRelease@CBaseUnknown@@UAGKXZ" };
    pub static _KsEdit: Function = Function { id: 488, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 39, library: "ks.sys", name: "_KsEdit" };
    pub static DllInitialize: Function = Function { id: 262, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 46, library: "ks.sys", name: "DllInitialize" };
    pub static KoCreateInstance: Function = Function { id: 263, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 47, library: "ks.sys", name: "KoCreateInstance" };
    pub static KoDeviceInitialize: Function = Function { id: 264, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 54, library: "ks.sys", name: "KoDeviceInitialize" };
    pub static KoDriverInitialize: Function = Function { id: 265, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 55, library: "ks.sys", name: "KoDriverInitialize" };
    pub static KoRelease: Function = Function { id: 266, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 56, library: "ks.sys", name: "KoRelease" };
    pub static KsAcquireCachedMdl: Function = Function { id: 267, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 57, library: "ks.sys", name: "KsAcquireCachedMdl" };
    pub static KsAcquireControl: Function = Function { id: 268, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 65, library: "ks.sys", name: "KsAcquireControl" };
    pub static KsAcquireDevice: Function = Function { id: 269, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 66, library: "ks.sys", name: "KsAcquireDevice" };
    pub static KsAcquireDeviceSecurityLock: Function = Function { id: 270, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 67, library: "ks.sys", name: "KsAcquireDeviceSecurityLock" };
    pub static KsAcquireResetValue: Function = Function { id: 271, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 68, library: "ks.sys", name: "KsAcquireResetValue" };
    pub static KsAddDevice: Function = Function { id: 272, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 69, library: "ks.sys", name: "KsAddDevice" };
    pub static KsAddEvent: Function = Function { id: 273, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 70, library: "ks.sys", name: "KsAddEvent" };
    pub static KsAddIrpToCancelableQueue: Function = Function { id: 274, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 71, library: "ks.sys", name: "KsAddIrpToCancelableQueue" };
    pub static KsAddItemToObjectBag: Function = Function { id: 275, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 78, library: "ks.sys", name: "KsAddItemToObjectBag" };
    pub static KsAddObjectCreateItemToDeviceHeader: Function = Function { id: 276, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 79, library: "ks.sys", name: "KsAddObjectCreateItemToDeviceHeader" };
    pub static KsAddObjectCreateItemToObjectHeader: Function = Function { id: 277, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 86, library: "ks.sys", name: "KsAddObjectCreateItemToObjectHeader" };
    pub static KsAllocateDefaultClock: Function = Function { id: 278, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 93, library: "ks.sys", name: "KsAllocateDefaultClock" };
    pub static KsAllocateDefaultClockEx: Function = Function { id: 279, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 94, library: "ks.sys", name: "KsAllocateDefaultClockEx" };
    pub static KsAllocateDeviceHeader: Function = Function { id: 280, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 103, library: "ks.sys", name: "KsAllocateDeviceHeader" };
    pub static KsAllocateExtraData: Function = Function { id: 281, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 104, library: "ks.sys", name: "KsAllocateExtraData" };
    pub static KsAllocateObjectBag: Function = Function { id: 282, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 105, library: "ks.sys", name: "KsAllocateObjectBag" };
    pub static KsAllocateObjectCreateItem: Function = Function { id: 283, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 106, library: "ks.sys", name: "KsAllocateObjectCreateItem" };
    pub static KsAllocateObjectHeader: Function = Function { id: 284, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 112, library: "ks.sys", name: "KsAllocateObjectHeader" };
    pub static KsCacheMedium: Function = Function { id: 285, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 119, library: "ks.sys", name: "KsCacheMedium" };
    pub static KsCancelIo: Function = Function { id: 286, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 120, library: "ks.sys", name: "KsCancelIo" };
    pub static KsCancelRoutine: Function = Function { id: 287, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 121, library: "ks.sys", name: "KsCancelRoutine" };
    pub static KsCompletePendingRequest: Function = Function { id: 288, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 122, library: "ks.sys", name: "KsCompletePendingRequest" };
    pub static KsCopyObjectBagItems: Function = Function { id: 289, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 123, library: "ks.sys", name: "KsCopyObjectBagItems" };
    pub static KsCreateAllocator: Function = Function { id: 290, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 124, library: "ks.sys", name: "KsCreateAllocator" };
    pub static KsCreateBusEnumObject: Function = Function { id: 291, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 5, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 129, library: "ks.sys", name: "KsCreateBusEnumObject" };
    pub static KsCreateClock: Function = Function { id: 292, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 137, library: "ks.sys", name: "KsCreateClock" };
    pub static KsCreateDefaultAllocator: Function = Function { id: 293, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 142, library: "ks.sys", name: "KsCreateDefaultAllocator" };
    pub static KsCreateDefaultAllocatorEx: Function = Function { id: 294, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 143, library: "ks.sys", name: "KsCreateDefaultAllocatorEx" };
    pub static KsCreateDefaultClock: Function = Function { id: 295, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 151, library: "ks.sys", name: "KsCreateDefaultClock" };
    pub static KsCreateDefaultSecurity: Function = Function { id: 296, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 152, library: "ks.sys", name: "KsCreateDefaultSecurity" };
    pub static KsCreateDevice: Function = Function { id: 297, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 153, library: "ks.sys", name: "KsCreateDevice" };
    pub static KsCreateFilterFactory: Function = Function { id: 298, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 160, library: "ks.sys", name: "KsCreateFilterFactory" };
    pub static KsCreatePin: Function = Function { id: 299, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 170, library: "ks.sys", name: "KsCreatePin" };
    pub static KsCreateTopologyNode: Function = Function { id: 300, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 176, library: "ks.sys", name: "KsCreateTopologyNode" };
    pub static KsDecrementCountedWorker: Function = Function { id: 301, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 182, library: "ks.sys", name: "KsDecrementCountedWorker" };
    pub static KsDefaultAddEventHandler: Function = Function { id: 302, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 183, library: "ks.sys", name: "KsDefaultAddEventHandler" };
    pub static KsDefaultDeviceIoCompletion: Function = Function { id: 303, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 184, library: "ks.sys", name: "KsDefaultDeviceIoCompletion" };
    pub static KsDefaultDispatchPnp: Function = Function { id: 304, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 185, library: "ks.sys", name: "KsDefaultDispatchPnp" };
    pub static KsDefaultDispatchPower: Function = Function { id: 305, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 186, library: "ks.sys", name: "KsDefaultDispatchPower" };
    pub static KsDefaultForwardIrp: Function = Function { id: 306, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 187, library: "ks.sys", name: "KsDefaultForwardIrp" };
    pub static KsDereferenceBusObject: Function = Function { id: 307, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 188, library: "ks.sys", name: "KsDereferenceBusObject" };
    pub static KsDereferenceSoftwareBusObject: Function = Function { id: 308, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 189, library: "ks.sys", name: "KsDereferenceSoftwareBusObject" };
    pub static KsDeviceGetBusData: Function = Function { id: 309, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[], file: FILE, line: 190, library: "ks.sys", name: "KsDeviceGetBusData" };
    pub static KsDeviceRegisterAdapterObject: Function = Function { id: 310, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 197, library: "ks.sys", name: "KsDeviceRegisterAdapterObject" };
    pub static KsDeviceRegisterThermalDispatch: Function = Function { id: 311, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 203, library: "ks.sys", name: "KsDeviceRegisterThermalDispatch" };
    pub static KsDeviceSetBusData: Function = Function { id: 312, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[], file: FILE, line: 204, library: "ks.sys", name: "KsDeviceSetBusData" };
    pub static KsDisableEvent: Function = Function { id: 313, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 211, library: "ks.sys", name: "KsDisableEvent" };
    pub static KsDiscardEvent: Function = Function { id: 314, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 217, library: "ks.sys", name: "KsDiscardEvent" };
    pub static KsDispatchFastIoDeviceControlFailure: Function = Function { id: 315, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[], file: FILE, line: 218, library: "ks.sys", name: "KsDispatchFastIoDeviceControlFailure" };
    pub static KsDispatchFastReadFailure: Function = Function { id: 316, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 229, library: "ks.sys", name: "KsDispatchFastReadFailure" };
    pub static KsDispatchInvalidDeviceRequest: Function = Function { id: 317, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 239, library: "ks.sys", name: "KsDispatchInvalidDeviceRequest" };
    pub static KsDispatchIrp: Function = Function { id: 318, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 240, library: "ks.sys", name: "KsDispatchIrp" };
    pub static KsDispatchQuerySecurity: Function = Function { id: 319, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 241, library: "ks.sys", name: "KsDispatchQuerySecurity" };
    pub static KsDispatchSetSecurity: Function = Function { id: 320, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 242, library: "ks.sys", name: "KsDispatchSetSecurity" };
    pub static KsDispatchSpecificMethod: Function = Function { id: 321, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 243, library: "ks.sys", name: "KsDispatchSpecificMethod" };
    pub static KsDispatchSpecificProperty: Function = Function { id: 322, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 244, library: "ks.sys", name: "KsDispatchSpecificProperty" };
    pub static KsEnableEvent: Function = Function { id: 323, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 245, library: "ks.sys", name: "KsEnableEvent" };
    pub static KsEnableEventWithAllocator: Function = Function { id: 324, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 253, library: "ks.sys", name: "KsEnableEventWithAllocator" };
    pub static KsFastMethodHandler: Function = Function { id: 325, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[], file: FILE, line: 263, library: "ks.sys", name: "KsFastMethodHandler" };
    pub static KsFastPropertyHandler: Function = Function { id: 326, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[], file: FILE, line: 273, library: "ks.sys", name: "KsFastPropertyHandler" };
    pub static KsFilterAcquireProcessingMutex: Function = Function { id: 327, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 283, library: "ks.sys", name: "KsFilterAcquireProcessingMutex" };
    pub static KsFilterAddTopologyConnections: Function = Function { id: 328, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 284, library: "ks.sys", name: "KsFilterAddTopologyConnections" };
    pub static KsFilterAttemptProcessing: Function = Function { id: 329, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 289, library: "ks.sys", name: "KsFilterAttemptProcessing" };
    pub static KsFilterCreateNode: Function = Function { id: 330, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 290, library: "ks.sys", name: "KsFilterCreateNode" };
    pub static KsFilterCreatePinFactory: Function = Function { id: 331, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 291, library: "ks.sys", name: "KsFilterCreatePinFactory" };
    pub static KsFilterFactoryAddCreateItem: Function = Function { id: 332, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 292, library: "ks.sys", name: "KsFilterFactoryAddCreateItem" };
    pub static KsFilterFactoryGetSymbolicLink: Function = Function { id: 333, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 298, library: "ks.sys", name: "KsFilterFactoryGetSymbolicLink" };
    pub static KsFilterFactorySetDeviceClassesState: Function = Function { id: 334, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 299, library: "ks.sys", name: "KsFilterFactorySetDeviceClassesState" };
    pub static KsFilterFactoryUpdateCacheData: Function = Function { id: 335, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 300, library: "ks.sys", name: "KsFilterFactoryUpdateCacheData" };
    pub static KsFilterGetAndGate: Function = Function { id: 336, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 304, library: "ks.sys", name: "KsFilterGetAndGate" };
    pub static KsFilterGetChildPinCount: Function = Function { id: 337, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 305, library: "ks.sys", name: "KsFilterGetChildPinCount" };
    pub static KsFilterGetFirstChildPin: Function = Function { id: 338, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 306, library: "ks.sys", name: "KsFilterGetFirstChildPin" };
    pub static KsFilterRegisterPowerCallbacks: Function = Function { id: 339, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 307, library: "ks.sys", name: "KsFilterRegisterPowerCallbacks" };
    pub static KsFilterReleaseProcessingMutex: Function = Function { id: 340, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 308, library: "ks.sys", name: "KsFilterReleaseProcessingMutex" };
    pub static KsForwardAndCatchIrp: Function = Function { id: 341, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 309, library: "ks.sys", name: "KsForwardAndCatchIrp" };
    pub static KsForwardIrp: Function = Function { id: 342, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 315, library: "ks.sys", name: "KsForwardIrp" };
    pub static KsFreeDefaultClock: Function = Function { id: 343, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 316, library: "ks.sys", name: "KsFreeDefaultClock" };
    pub static KsFreeDeviceHeader: Function = Function { id: 344, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 317, library: "ks.sys", name: "KsFreeDeviceHeader" };
    pub static KsFreeEventList: Function = Function { id: 345, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 318, library: "ks.sys", name: "KsFreeEventList" };
    pub static KsFreeObjectBag: Function = Function { id: 346, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 324, library: "ks.sys", name: "KsFreeObjectBag" };
    pub static KsFreeObjectCreateItem: Function = Function { id: 347, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 325, library: "ks.sys", name: "KsFreeObjectCreateItem" };
    pub static KsFreeObjectCreateItemsByContext: Function = Function { id: 348, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 326, library: "ks.sys", name: "KsFreeObjectCreateItemsByContext" };
    pub static KsFreeObjectHeader: Function = Function { id: 349, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 327, library: "ks.sys", name: "KsFreeObjectHeader" };
    pub static KsGenerateDataEvent: Function = Function { id: 350, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], checks: &[], file: FILE, line: 328, library: "ks.sys", name: "KsGenerateDataEvent" };
    pub static KsGenerateEvent: Function = Function { id: 351, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 329, library: "ks.sys", name: "KsGenerateEvent" };
    pub static KsGenerateEventList: Function = Function { id: 352, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 330, library: "ks.sys", name: "KsGenerateEventList" };
    pub static KsGenerateEvents: Function = Function { id: 353, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 337, library: "ks.sys", name: "KsGenerateEvents" };
    pub static KsGenerateThermalEvent: Function = Function { id: 354, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 346, library: "ks.sys", name: "KsGenerateThermalEvent" };
    pub static KsGetBusEnumIdentifier: Function = Function { id: 355, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 347, library: "ks.sys", name: "KsGetBusEnumIdentifier" };
    pub static KsGetBusEnumParentFDOFromChildPDO: Function = Function { id: 356, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 348, library: "ks.sys", name: "KsGetBusEnumParentFDOFromChildPDO" };
    pub static KsGetBusEnumPnpDeviceObject: Function = Function { id: 357, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 349, library: "ks.sys", name: "KsGetBusEnumPnpDeviceObject" };
    pub static KsGetDefaultClockState: Function = Function { id: 358, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 350, library: "ks.sys", name: "KsGetDefaultClockState" };
    pub static KsGetDefaultClockTime: Function = Function { id: 359, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 351, library: "ks.sys", name: "KsGetDefaultClockTime" };
    pub static KsGetDevice: Function = Function { id: 360, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 352, library: "ks.sys", name: "KsGetDevice" };
    pub static KsGetDeviceForDeviceObject: Function = Function { id: 361, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 353, library: "ks.sys", name: "KsGetDeviceForDeviceObject" };
    pub static KsGetFilterFromIrp: Function = Function { id: 362, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 354, library: "ks.sys", name: "KsGetFilterFromIrp" };
    pub static KsGetFirstChild: Function = Function { id: 363, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 355, library: "ks.sys", name: "KsGetFirstChild" };
    pub static KsGetImageNameAndResourceId: Function = Function { id: 364, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 356, library: "ks.sys", name: "KsGetImageNameAndResourceId" };
    pub static KsGetNextSibling: Function = Function { id: 365, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 362, library: "ks.sys", name: "KsGetNextSibling" };
    pub static KsGetNodeIdFromIrp: Function = Function { id: 366, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 363, library: "ks.sys", name: "KsGetNodeIdFromIrp" };
    pub static KsGetObjectFromFileObject: Function = Function { id: 367, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 364, library: "ks.sys", name: "KsGetObjectFromFileObject" };
    pub static KsGetObjectTypeFromFileObject: Function = Function { id: 368, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 365, library: "ks.sys", name: "KsGetObjectTypeFromFileObject" };
    pub static KsGetObjectTypeFromIrp: Function = Function { id: 369, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 366, library: "ks.sys", name: "KsGetObjectTypeFromIrp" };
    pub static KsGetOuterUnknown: Function = Function { id: 370, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 367, library: "ks.sys", name: "KsGetOuterUnknown" };
    pub static KsGetParent: Function = Function { id: 371, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 368, library: "ks.sys", name: "KsGetParent" };
    pub static KsGetPinFromIrp: Function = Function { id: 372, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 369, library: "ks.sys", name: "KsGetPinFromIrp" };
    pub static KsHandleSizedListQuery: Function = Function { id: 373, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 370, library: "ks.sys", name: "KsHandleSizedListQuery" };
    pub static KsiDefaultClockAddMarkEvent: Function = Function { id: 479, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 371, library: "ks.sys", name: "KsiDefaultClockAddMarkEvent" };
    pub static KsIncrementCountedWorker: Function = Function { id: 374, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 372, library: "ks.sys", name: "KsIncrementCountedWorker" };
    pub static KsInitializeDevice: Function = Function { id: 375, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 373, library: "ks.sys", name: "KsInitializeDevice" };
    pub static KsInitializeDeviceProfile: Function = Function { id: 376, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 379, library: "ks.sys", name: "KsInitializeDeviceProfile" };
    pub static KsInitializeDriver: Function = Function { id: 377, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 380, library: "ks.sys", name: "KsInitializeDriver" };
    pub static KsInstallBusEnumInterface: Function = Function { id: 378, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 385, library: "ks.sys", name: "KsInstallBusEnumInterface" };
    pub static KsiPropertyDefaultClockGetCorrelatedPhysicalTime: Function = Function { id: 480, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 386, library: "ks.sys", name: "KsiPropertyDefaultClockGetCorrelatedPhysicalTime" };
    pub static KsiPropertyDefaultClockGetCorrelatedTime: Function = Function { id: 481, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 387, library: "ks.sys", name: "KsiPropertyDefaultClockGetCorrelatedTime" };
    pub static KsiPropertyDefaultClockGetFunctionTable: Function = Function { id: 482, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 388, library: "ks.sys", name: "KsiPropertyDefaultClockGetFunctionTable" };
    pub static KsiPropertyDefaultClockGetPhysicalTime: Function = Function { id: 483, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 389, library: "ks.sys", name: "KsiPropertyDefaultClockGetPhysicalTime" };
    pub static KsiPropertyDefaultClockGetResolution: Function = Function { id: 484, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 390, library: "ks.sys", name: "KsiPropertyDefaultClockGetResolution" };
    pub static KsiPropertyDefaultClockGetState: Function = Function { id: 485, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 391, library: "ks.sys", name: "KsiPropertyDefaultClockGetState" };
    pub static KsiPropertyDefaultClockGetTime: Function = Function { id: 486, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 392, library: "ks.sys", name: "KsiPropertyDefaultClockGetTime" };
    pub static KsiQueryObjectCreateItemsPresent: Function = Function { id: 487, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 393, library: "ks.sys", name: "KsiQueryObjectCreateItemsPresent" };
    pub static KsIsBusEnumChildDevice: Function = Function { id: 379, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 394, library: "ks.sys", name: "KsIsBusEnumChildDevice" };
    pub static KsIsCurrentProcessFrameServer: Function = Function { id: 380, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 395, library: "ks.sys", name: "KsIsCurrentProcessFrameServer" };
    pub static KsLoadResource: Function = Function { id: 381, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 396, library: "ks.sys", name: "KsLoadResource" };
    pub static KsMapModuleName: Function = Function { id: 382, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 404, library: "ks.sys", name: "KsMapModuleName" };
    pub static KsMergeAutomationTables: Function = Function { id: 383, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 411, library: "ks.sys", name: "KsMergeAutomationTables" };
    pub static KsMethodHandler: Function = Function { id: 384, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 417, library: "ks.sys", name: "KsMethodHandler" };
    pub static KsMethodHandlerWithAllocator: Function = Function { id: 385, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 418, library: "ks.sys", name: "KsMethodHandlerWithAllocator" };
    pub static KsMoveIrpsOnCancelableQueue: Function = Function { id: 386, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 425, library: "ks.sys", name: "KsMoveIrpsOnCancelableQueue" };
    pub static KsNullDriverUnload: Function = Function { id: 387, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 434, library: "ks.sys", name: "KsNullDriverUnload" };
    pub static KsPersistDeviceProfile: Function = Function { id: 388, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 435, library: "ks.sys", name: "KsPersistDeviceProfile" };
    pub static KsPinAcquireProcessingMutex: Function = Function { id: 389, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 436, library: "ks.sys", name: "KsPinAcquireProcessingMutex" };
    pub static KsPinAttachAndGate: Function = Function { id: 390, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 437, library: "ks.sys", name: "KsPinAttachAndGate" };
    pub static KsPinAttachOrGate: Function = Function { id: 391, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 438, library: "ks.sys", name: "KsPinAttachOrGate" };
    pub static KsPinAttemptProcessing: Function = Function { id: 392, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 439, library: "ks.sys", name: "KsPinAttemptProcessing" };
    pub static KsPinDataIntersection: Function = Function { id: 393, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 440, library: "ks.sys", name: "KsPinDataIntersection" };
    pub static KsPinGetAndGate: Function = Function { id: 394, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 448, library: "ks.sys", name: "KsPinGetAndGate" };
    pub static KsPinGetAvailableByteCount: Function = Function { id: 395, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 449, library: "ks.sys", name: "KsPinGetAvailableByteCount" };
    pub static KsPinGetConnectedFilterInterface: Function = Function { id: 396, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 450, library: "ks.sys", name: "KsPinGetConnectedFilterInterface" };
    pub static KsPinGetConnectedPinDeviceObject: Function = Function { id: 397, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 451, library: "ks.sys", name: "KsPinGetConnectedPinDeviceObject" };
    pub static KsPinGetConnectedPinFileObject: Function = Function { id: 398, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 452, library: "ks.sys", name: "KsPinGetConnectedPinFileObject" };
    pub static KsPinGetConnectedPinInterface: Function = Function { id: 399, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 453, library: "ks.sys", name: "KsPinGetConnectedPinInterface" };
    pub static KsPinGetCopyRelationships: Function = Function { id: 400, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 454, library: "ks.sys", name: "KsPinGetCopyRelationships" };
    pub static KsPinGetFirstCloneStreamPointer: Function = Function { id: 401, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 455, library: "ks.sys", name: "KsPinGetFirstCloneStreamPointer" };
    pub static KsPinGetLeadingEdgeStreamPointer: Function = Function { id: 402, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 456, library: "ks.sys", name: "KsPinGetLeadingEdgeStreamPointer" };
    pub static KsPinGetNextSiblingPin: Function = Function { id: 403, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 457, library: "ks.sys", name: "KsPinGetNextSiblingPin" };
    pub static KsPinGetParentFilter: Function = Function { id: 404, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 458, library: "ks.sys", name: "KsPinGetParentFilter" };
    pub static KsPinGetReferenceClockInterface: Function = Function { id: 405, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 459, library: "ks.sys", name: "KsPinGetReferenceClockInterface" };
    pub static KsPinGetTrailingEdgeStreamPointer: Function = Function { id: 406, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 460, library: "ks.sys", name: "KsPinGetTrailingEdgeStreamPointer" };
    pub static KsPinPropertyHandler: Function = Function { id: 407, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 461, library: "ks.sys", name: "KsPinPropertyHandler" };
    pub static KsPinRegisterFrameReturnCallback: Function = Function { id: 408, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 468, library: "ks.sys", name: "KsPinRegisterFrameReturnCallback" };
    pub static KsPinRegisterHandshakeCallback: Function = Function { id: 409, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 469, library: "ks.sys", name: "KsPinRegisterHandshakeCallback" };
    pub static KsPinRegisterIrpCompletionCallback: Function = Function { id: 410, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 470, library: "ks.sys", name: "KsPinRegisterIrpCompletionCallback" };
    pub static KsPinRegisterPowerCallbacks: Function = Function { id: 411, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 471, library: "ks.sys", name: "KsPinRegisterPowerCallbacks" };
    pub static KsPinReleaseProcessingMutex: Function = Function { id: 412, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 472, library: "ks.sys", name: "KsPinReleaseProcessingMutex" };
    pub static KsPinSetPinClockTime: Function = Function { id: 413, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 473, library: "ks.sys", name: "KsPinSetPinClockTime" };
    pub static KsPinSubmitFrame: Function = Function { id: 414, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 474, library: "ks.sys", name: "KsPinSubmitFrame" };
    pub static KsPinSubmitFrameMdl: Function = Function { id: 415, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 481, library: "ks.sys", name: "KsPinSubmitFrameMdl" };
    pub static KsProbeStreamIrp: Function = Function { id: 416, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 487, library: "ks.sys", name: "KsProbeStreamIrp" };
    pub static KsProcessPinUpdate: Function = Function { id: 417, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 488, library: "ks.sys", name: "KsProcessPinUpdate" };
    pub static KsPropertyHandler: Function = Function { id: 418, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 489, library: "ks.sys", name: "KsPropertyHandler" };
    pub static KsPropertyHandlerWithAllocator: Function = Function { id: 419, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 490, library: "ks.sys", name: "KsPropertyHandlerWithAllocator" };
    pub static KsPublishDeviceProfile: Function = Function { id: 420, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 497, library: "ks.sys", name: "KsPublishDeviceProfile" };
    pub static KsQueryDevicePnpObject: Function = Function { id: 421, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 498, library: "ks.sys", name: "KsQueryDevicePnpObject" };
    pub static KsQueryInformationFile: Function = Function { id: 422, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 499, library: "ks.sys", name: "KsQueryInformationFile" };
    pub static KsQueryObjectAccessMask: Function = Function { id: 423, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 505, library: "ks.sys", name: "KsQueryObjectAccessMask" };
    pub static KsQueryObjectCreateItem: Function = Function { id: 424, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 506, library: "ks.sys", name: "KsQueryObjectCreateItem" };
    pub static KsQueueWorkItem: Function = Function { id: 425, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 507, library: "ks.sys", name: "KsQueueWorkItem" };
    pub static KsReadFile: Function = Function { id: 426, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[], file: FILE, line: 508, library: "ks.sys", name: "KsReadFile" };
    pub static KsRecalculateStackDepth: Function = Function { id: 427, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 518, library: "ks.sys", name: "KsRecalculateStackDepth" };
    pub static KsReferenceBusObject: Function = Function { id: 428, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 519, library: "ks.sys", name: "KsReferenceBusObject" };
    pub static KsReferenceSoftwareBusObject: Function = Function { id: 429, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 520, library: "ks.sys", name: "KsReferenceSoftwareBusObject" };
    pub static KsRegisterAggregatedClientUnknown: Function = Function { id: 430, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 521, library: "ks.sys", name: "KsRegisterAggregatedClientUnknown" };
    pub static KsRegisterCountedWorker: Function = Function { id: 431, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 522, library: "ks.sys", name: "KsRegisterCountedWorker" };
    pub static KsRegisterFilterWithNoKSPins: Function = Function { id: 432, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 527, library: "ks.sys", name: "KsRegisterFilterWithNoKSPins" };
    pub static KsRegisterWorker: Function = Function { id: 433, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 535, library: "ks.sys", name: "KsRegisterWorker" };
    pub static KsReleaseCachedMdl: Function = Function { id: 434, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 536, library: "ks.sys", name: "KsReleaseCachedMdl" };
    pub static KsReleaseControl: Function = Function { id: 435, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 537, library: "ks.sys", name: "KsReleaseControl" };
    pub static KsReleaseDevice: Function = Function { id: 436, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 538, library: "ks.sys", name: "KsReleaseDevice" };
    pub static KsReleaseDeviceSecurityLock: Function = Function { id: 437, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 539, library: "ks.sys", name: "KsReleaseDeviceSecurityLock" };
    pub static KsReleaseIrpOnCancelableQueue: Function = Function { id: 438, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 540, library: "ks.sys", name: "KsReleaseIrpOnCancelableQueue" };
    pub static KsRemoveBusEnumInterface: Function = Function { id: 439, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 541, library: "ks.sys", name: "KsRemoveBusEnumInterface" };
    pub static KsRemoveIrpFromCancelableQueue: Function = Function { id: 440, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 542, library: "ks.sys", name: "KsRemoveIrpFromCancelableQueue" };
    pub static KsRemoveItemFromObjectBag: Function = Function { id: 441, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 548, library: "ks.sys", name: "KsRemoveItemFromObjectBag" };
    pub static KsRemoveSpecificIrpFromCancelableQueue: Function = Function { id: 442, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 549, library: "ks.sys", name: "KsRemoveSpecificIrpFromCancelableQueue" };
    pub static KsServiceBusEnumCreateRequest: Function = Function { id: 443, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 550, library: "ks.sys", name: "KsServiceBusEnumCreateRequest" };
    pub static KsServiceBusEnumPnpRequest: Function = Function { id: 444, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 551, library: "ks.sys", name: "KsServiceBusEnumPnpRequest" };
    pub static KsSetDefaultClockState: Function = Function { id: 445, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 552, library: "ks.sys", name: "KsSetDefaultClockState" };
    pub static KsSetDefaultClockTime: Function = Function { id: 446, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 553, library: "ks.sys", name: "KsSetDefaultClockTime" };
    pub static KsSetDevicePnpAndBaseObject: Function = Function { id: 447, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 554, library: "ks.sys", name: "KsSetDevicePnpAndBaseObject" };
    pub static KsSetInformationFile: Function = Function { id: 448, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 555, library: "ks.sys", name: "KsSetInformationFile" };
    pub static KsSetMajorFunctionHandler: Function = Function { id: 449, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 561, library: "ks.sys", name: "KsSetMajorFunctionHandler" };
    pub static KsSetPowerDispatch: Function = Function { id: 450, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 562, library: "ks.sys", name: "KsSetPowerDispatch" };
    pub static KsSetTargetDeviceObject: Function = Function { id: 451, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 563, library: "ks.sys", name: "KsSetTargetDeviceObject" };
    pub static KsSetTargetState: Function = Function { id: 452, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 564, library: "ks.sys", name: "KsSetTargetState" };
    pub static KsStreamIo: Function = Function { id: 453, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 565, library: "ks.sys", name: "KsStreamIo" };
    pub static KsStreamPointerAdvance: Function = Function { id: 454, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 578, library: "ks.sys", name: "KsStreamPointerAdvance" };
    pub static KsStreamPointerAdvanceOffsets: Function = Function { id: 455, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 579, library: "ks.sys", name: "KsStreamPointerAdvanceOffsets" };
    pub static KsStreamPointerAdvanceOffsetsAndUnlock: Function = Function { id: 456, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 585, library: "ks.sys", name: "KsStreamPointerAdvanceOffsetsAndUnlock" };
    pub static KsStreamPointerCancelTimeout: Function = Function { id: 457, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 591, library: "ks.sys", name: "KsStreamPointerCancelTimeout" };
    pub static KsStreamPointerClone: Function = Function { id: 458, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 592, library: "ks.sys", name: "KsStreamPointerClone" };
    pub static KsStreamPointerDelete: Function = Function { id: 459, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 598, library: "ks.sys", name: "KsStreamPointerDelete" };
    pub static KsStreamPointerGetIrp: Function = Function { id: 460, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 599, library: "ks.sys", name: "KsStreamPointerGetIrp" };
    pub static KsStreamPointerGetMdl: Function = Function { id: 461, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 604, library: "ks.sys", name: "KsStreamPointerGetMdl" };
    pub static KsStreamPointerGetNextClone: Function = Function { id: 462, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 605, library: "ks.sys", name: "KsStreamPointerGetNextClone" };
    pub static KsStreamPointerLock: Function = Function { id: 463, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 606, library: "ks.sys", name: "KsStreamPointerLock" };
    pub static KsStreamPointerScheduleTimeout: Function = Function { id: 464, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 607, library: "ks.sys", name: "KsStreamPointerScheduleTimeout" };
    pub static KsStreamPointerSetStatusCode: Function = Function { id: 465, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 612, library: "ks.sys", name: "KsStreamPointerSetStatusCode" };
    pub static KsStreamPointerUnlock: Function = Function { id: 466, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 613, library: "ks.sys", name: "KsStreamPointerUnlock" };
    pub static KsSynchronousIoControlDevice: Function = Function { id: 467, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 614, library: "ks.sys", name: "KsSynchronousIoControlDevice" };
    pub static KsTerminateDevice: Function = Function { id: 468, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 624, library: "ks.sys", name: "KsTerminateDevice" };
    pub static KsTopologyPropertyHandler: Function = Function { id: 469, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 625, library: "ks.sys", name: "KsTopologyPropertyHandler" };
    pub static KsUnregisterWorker: Function = Function { id: 470, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 631, library: "ks.sys", name: "KsUnregisterWorker" };
    pub static KsUnserializeObjectPropertiesFromRegistry: Function = Function { id: 471, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 632, library: "ks.sys", name: "KsUnserializeObjectPropertiesFromRegistry" };
    pub static KsUpdateCameraStreamingConsent: Function = Function { id: 472, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 637, library: "ks.sys", name: "KsUpdateCameraStreamingConsent" };
    pub static KsValidateAllocatorCreateRequest: Function = Function { id: 473, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 638, library: "ks.sys", name: "KsValidateAllocatorCreateRequest" };
    pub static KsValidateAllocatorFramingEx: Function = Function { id: 474, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 639, library: "ks.sys", name: "KsValidateAllocatorFramingEx" };
    pub static KsValidateClockCreateRequest: Function = Function { id: 475, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 644, library: "ks.sys", name: "KsValidateClockCreateRequest" };
    pub static KsValidateConnectRequest: Function = Function { id: 476, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 645, library: "ks.sys", name: "KsValidateConnectRequest" };
    pub static KsValidateTopologyNodeCreateRequest: Function = Function { id: 477, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 651, library: "ks.sys", name: "KsValidateTopologyNodeCreateRequest" };
    pub static KsWriteFile: Function = Function { id: 478, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[], file: FILE, line: 656, library: "ks.sys", name: "KsWriteFile" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x__3f__3f_0CBaseUnknown_40__40_QAE_40_ABU_GUID_40__40_PAUIUnknown_40__40__40_Z() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x__3f__3f_0CBaseUnknown_40__40_QAE_40_ABU_GUID_40__40_PAUIUnknown_40__40__40_Z, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x__3f__3f_0CBaseUnknown_40__40_QAE_40_PAUIUnknown_40__40__40_Z() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x__3f__3f_0CBaseUnknown_40__40_QAE_40_PAUIUnknown_40__40__40_Z, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x__3f__3f_1CBaseUnknown_40__40_UAE_40_XZ() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x__3f__3f_1CBaseUnknown_40__40_UAE_40_XZ, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x__3f__3f__FCBaseUnknown_40__40_QAEXXZ() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x__3f__3f__FCBaseUnknown_40__40_QAEXXZ, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x__3f_IndirectedAddRef_40_CBaseUnknown_40__40_UAGKXZ() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x__3f_IndirectedAddRef_40_CBaseUnknown_40__40_UAGKXZ, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x__3f_IndirectedQueryInterface_40_CBaseUnknown_40__40_UAGJABU_GUID_40__40_PAPAX_40_Z() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x__3f_IndirectedQueryInterface_40_CBaseUnknown_40__40_UAGJABU_GUID_40__40_PAPAX_40_Z, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x__3f_IndirectedRelease_40_CBaseUnknown_40__40_UAGKXZ() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x__3f_IndirectedRelease_40_CBaseUnknown_40__40_UAGKXZ, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x__3f_NonDelegatedAddRef_40_CBaseUnknown_40__40_UAGKXZ() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x__3f_NonDelegatedAddRef_40_CBaseUnknown_40__40_UAGKXZ, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x__3f_NonDelegatedQueryInterface_40_CBaseUnknown_40__40_UAGJABU_GUID_40__40_PAPAX_40_Z() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x__3f_NonDelegatedQueryInterface_40_CBaseUnknown_40__40_UAGJABU_GUID_40__40_PAPAX_40_Z, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x__3f_NonDelegatedRelease_40_CBaseUnknown_40__40_UAGKXZ() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x__3f_NonDelegatedRelease_40_CBaseUnknown_40__40_UAGKXZ, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _KsEdit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_KsEdit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DllInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DllInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KoCreateInstance() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KoCreateInstance, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KoDeviceInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KoDeviceInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KoDriverInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KoDriverInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KoRelease() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KoRelease, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAcquireCachedMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAcquireCachedMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAcquireControl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAcquireControl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAcquireDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAcquireDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAcquireDeviceSecurityLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAcquireDeviceSecurityLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAcquireResetValue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAcquireResetValue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAddDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAddDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAddEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAddEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAddIrpToCancelableQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAddIrpToCancelableQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAddItemToObjectBag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAddItemToObjectBag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAddObjectCreateItemToDeviceHeader() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAddObjectCreateItemToDeviceHeader, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAddObjectCreateItemToObjectHeader() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAddObjectCreateItemToObjectHeader, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAllocateDefaultClock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAllocateDefaultClock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAllocateDefaultClockEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAllocateDefaultClockEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAllocateDeviceHeader() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAllocateDeviceHeader, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAllocateExtraData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAllocateExtraData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAllocateObjectBag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAllocateObjectBag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAllocateObjectCreateItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAllocateObjectCreateItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsAllocateObjectHeader() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsAllocateObjectHeader, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsCacheMedium() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsCacheMedium, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsCancelIo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsCancelIo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsCancelRoutine() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsCancelRoutine, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsCompletePendingRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsCompletePendingRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsCopyObjectBagItems() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsCopyObjectBagItems, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsCreateAllocator() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsCreateAllocator, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsCreateBusEnumObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsCreateBusEnumObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsCreateClock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsCreateClock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsCreateDefaultAllocator() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsCreateDefaultAllocator, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsCreateDefaultAllocatorEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsCreateDefaultAllocatorEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsCreateDefaultClock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsCreateDefaultClock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsCreateDefaultSecurity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsCreateDefaultSecurity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsCreateDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsCreateDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsCreateFilterFactory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsCreateFilterFactory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsCreatePin() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsCreatePin, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsCreateTopologyNode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsCreateTopologyNode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDecrementCountedWorker() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDecrementCountedWorker, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDefaultAddEventHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDefaultAddEventHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDefaultDeviceIoCompletion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDefaultDeviceIoCompletion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDefaultDispatchPnp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDefaultDispatchPnp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDefaultDispatchPower() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDefaultDispatchPower, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDefaultForwardIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDefaultForwardIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDereferenceBusObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDereferenceBusObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDereferenceSoftwareBusObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDereferenceSoftwareBusObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDeviceGetBusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDeviceGetBusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDeviceRegisterAdapterObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDeviceRegisterAdapterObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDeviceRegisterThermalDispatch() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDeviceRegisterThermalDispatch, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDeviceSetBusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDeviceSetBusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDisableEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDisableEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDiscardEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDiscardEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDispatchFastIoDeviceControlFailure() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDispatchFastIoDeviceControlFailure, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDispatchFastReadFailure() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDispatchFastReadFailure, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDispatchInvalidDeviceRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDispatchInvalidDeviceRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDispatchIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDispatchIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDispatchQuerySecurity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDispatchQuerySecurity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDispatchSetSecurity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDispatchSetSecurity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDispatchSpecificMethod() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDispatchSpecificMethod, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsDispatchSpecificProperty() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsDispatchSpecificProperty, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsEnableEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsEnableEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsEnableEventWithAllocator() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsEnableEventWithAllocator, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFastMethodHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFastMethodHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFastPropertyHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFastPropertyHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFilterAcquireProcessingMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFilterAcquireProcessingMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFilterAddTopologyConnections() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFilterAddTopologyConnections, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFilterAttemptProcessing() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFilterAttemptProcessing, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFilterCreateNode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFilterCreateNode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFilterCreatePinFactory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFilterCreatePinFactory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFilterFactoryAddCreateItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFilterFactoryAddCreateItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFilterFactoryGetSymbolicLink() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFilterFactoryGetSymbolicLink, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFilterFactorySetDeviceClassesState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFilterFactorySetDeviceClassesState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFilterFactoryUpdateCacheData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFilterFactoryUpdateCacheData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFilterGetAndGate() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFilterGetAndGate, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFilterGetChildPinCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFilterGetChildPinCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFilterGetFirstChildPin() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFilterGetFirstChildPin, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFilterRegisterPowerCallbacks() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFilterRegisterPowerCallbacks, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFilterReleaseProcessingMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFilterReleaseProcessingMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsForwardAndCatchIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsForwardAndCatchIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsForwardIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsForwardIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFreeDefaultClock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFreeDefaultClock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFreeDeviceHeader() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFreeDeviceHeader, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFreeEventList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFreeEventList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFreeObjectBag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFreeObjectBag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFreeObjectCreateItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFreeObjectCreateItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFreeObjectCreateItemsByContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFreeObjectCreateItemsByContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsFreeObjectHeader() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsFreeObjectHeader, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGenerateDataEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGenerateDataEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGenerateEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGenerateEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGenerateEventList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGenerateEventList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGenerateEvents() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGenerateEvents, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGenerateThermalEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGenerateThermalEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetBusEnumIdentifier() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetBusEnumIdentifier, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetBusEnumParentFDOFromChildPDO() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetBusEnumParentFDOFromChildPDO, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetBusEnumPnpDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetBusEnumPnpDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetDefaultClockState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetDefaultClockState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetDefaultClockTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetDefaultClockTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetDeviceForDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetDeviceForDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetFilterFromIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetFilterFromIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetFirstChild() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetFirstChild, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetImageNameAndResourceId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetImageNameAndResourceId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetNextSibling() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetNextSibling, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetNodeIdFromIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetNodeIdFromIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetObjectFromFileObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetObjectFromFileObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetObjectTypeFromFileObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetObjectTypeFromFileObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetObjectTypeFromIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetObjectTypeFromIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetOuterUnknown() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetOuterUnknown, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetParent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetParent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsGetPinFromIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsGetPinFromIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsHandleSizedListQuery() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsHandleSizedListQuery, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsiDefaultClockAddMarkEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsiDefaultClockAddMarkEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsIncrementCountedWorker() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsIncrementCountedWorker, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsInitializeDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsInitializeDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsInitializeDeviceProfile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsInitializeDeviceProfile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsInitializeDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsInitializeDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsInstallBusEnumInterface() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsInstallBusEnumInterface, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsiPropertyDefaultClockGetCorrelatedPhysicalTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsiPropertyDefaultClockGetCorrelatedPhysicalTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsiPropertyDefaultClockGetCorrelatedTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsiPropertyDefaultClockGetCorrelatedTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsiPropertyDefaultClockGetFunctionTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsiPropertyDefaultClockGetFunctionTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsiPropertyDefaultClockGetPhysicalTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsiPropertyDefaultClockGetPhysicalTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsiPropertyDefaultClockGetResolution() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsiPropertyDefaultClockGetResolution, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsiPropertyDefaultClockGetState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsiPropertyDefaultClockGetState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsiPropertyDefaultClockGetTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsiPropertyDefaultClockGetTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsiQueryObjectCreateItemsPresent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsiQueryObjectCreateItemsPresent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsIsBusEnumChildDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsIsBusEnumChildDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsIsCurrentProcessFrameServer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsIsCurrentProcessFrameServer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsLoadResource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsLoadResource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsMapModuleName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsMapModuleName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsMergeAutomationTables() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsMergeAutomationTables, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsMethodHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsMethodHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsMethodHandlerWithAllocator() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsMethodHandlerWithAllocator, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsMoveIrpsOnCancelableQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsMoveIrpsOnCancelableQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsNullDriverUnload() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsNullDriverUnload, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPersistDeviceProfile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPersistDeviceProfile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinAcquireProcessingMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinAcquireProcessingMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinAttachAndGate() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinAttachAndGate, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinAttachOrGate() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinAttachOrGate, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinAttemptProcessing() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinAttemptProcessing, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinDataIntersection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinDataIntersection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinGetAndGate() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinGetAndGate, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinGetAvailableByteCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinGetAvailableByteCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinGetConnectedFilterInterface() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinGetConnectedFilterInterface, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinGetConnectedPinDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinGetConnectedPinDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinGetConnectedPinFileObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinGetConnectedPinFileObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinGetConnectedPinInterface() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinGetConnectedPinInterface, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinGetCopyRelationships() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinGetCopyRelationships, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinGetFirstCloneStreamPointer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinGetFirstCloneStreamPointer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinGetLeadingEdgeStreamPointer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinGetLeadingEdgeStreamPointer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinGetNextSiblingPin() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinGetNextSiblingPin, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinGetParentFilter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinGetParentFilter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinGetReferenceClockInterface() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinGetReferenceClockInterface, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinGetTrailingEdgeStreamPointer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinGetTrailingEdgeStreamPointer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinPropertyHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinPropertyHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinRegisterFrameReturnCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinRegisterFrameReturnCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinRegisterHandshakeCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinRegisterHandshakeCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinRegisterIrpCompletionCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinRegisterIrpCompletionCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinRegisterPowerCallbacks() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinRegisterPowerCallbacks, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinReleaseProcessingMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinReleaseProcessingMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinSetPinClockTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinSetPinClockTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinSubmitFrame() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinSubmitFrame, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPinSubmitFrameMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPinSubmitFrameMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsProbeStreamIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsProbeStreamIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsProcessPinUpdate() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsProcessPinUpdate, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPropertyHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPropertyHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPropertyHandlerWithAllocator() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPropertyHandlerWithAllocator, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsPublishDeviceProfile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsPublishDeviceProfile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsQueryDevicePnpObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsQueryDevicePnpObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsQueryInformationFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsQueryInformationFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsQueryObjectAccessMask() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsQueryObjectAccessMask, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsQueryObjectCreateItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsQueryObjectCreateItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsQueueWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsQueueWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsReadFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsReadFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsRecalculateStackDepth() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsRecalculateStackDepth, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsReferenceBusObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsReferenceBusObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsReferenceSoftwareBusObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsReferenceSoftwareBusObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsRegisterAggregatedClientUnknown() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsRegisterAggregatedClientUnknown, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsRegisterCountedWorker() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsRegisterCountedWorker, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsRegisterFilterWithNoKSPins() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsRegisterFilterWithNoKSPins, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsRegisterWorker() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsRegisterWorker, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsReleaseCachedMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsReleaseCachedMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsReleaseControl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsReleaseControl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsReleaseDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsReleaseDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsReleaseDeviceSecurityLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsReleaseDeviceSecurityLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsReleaseIrpOnCancelableQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsReleaseIrpOnCancelableQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsRemoveBusEnumInterface() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsRemoveBusEnumInterface, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsRemoveIrpFromCancelableQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsRemoveIrpFromCancelableQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsRemoveItemFromObjectBag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsRemoveItemFromObjectBag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsRemoveSpecificIrpFromCancelableQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsRemoveSpecificIrpFromCancelableQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsServiceBusEnumCreateRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsServiceBusEnumCreateRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsServiceBusEnumPnpRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsServiceBusEnumPnpRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsSetDefaultClockState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsSetDefaultClockState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsSetDefaultClockTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsSetDefaultClockTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsSetDevicePnpAndBaseObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsSetDevicePnpAndBaseObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsSetInformationFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsSetInformationFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsSetMajorFunctionHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsSetMajorFunctionHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsSetPowerDispatch() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsSetPowerDispatch, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsSetTargetDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsSetTargetDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsSetTargetState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsSetTargetState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsStreamIo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsStreamIo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsStreamPointerAdvance() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsStreamPointerAdvance, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsStreamPointerAdvanceOffsets() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsStreamPointerAdvanceOffsets, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsStreamPointerAdvanceOffsetsAndUnlock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsStreamPointerAdvanceOffsetsAndUnlock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsStreamPointerCancelTimeout() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsStreamPointerCancelTimeout, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsStreamPointerClone() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsStreamPointerClone, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsStreamPointerDelete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsStreamPointerDelete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsStreamPointerGetIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsStreamPointerGetIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsStreamPointerGetMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsStreamPointerGetMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsStreamPointerGetNextClone() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsStreamPointerGetNextClone, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsStreamPointerLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsStreamPointerLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsStreamPointerScheduleTimeout() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsStreamPointerScheduleTimeout, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsStreamPointerSetStatusCode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsStreamPointerSetStatusCode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsStreamPointerUnlock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsStreamPointerUnlock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsSynchronousIoControlDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsSynchronousIoControlDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsTerminateDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsTerminateDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsTopologyPropertyHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsTopologyPropertyHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsUnregisterWorker() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsUnregisterWorker, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsUnserializeObjectPropertiesFromRegistry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsUnserializeObjectPropertiesFromRegistry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsUpdateCameraStreamingConsent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsUpdateCameraStreamingConsent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsValidateAllocatorCreateRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsValidateAllocatorCreateRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsValidateAllocatorFramingEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsValidateAllocatorFramingEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsValidateClockCreateRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsValidateClockCreateRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsValidateConnectRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsValidateConnectRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsValidateTopologyNodeCreateRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsValidateTopologyNodeCreateRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ks.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KsWriteFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KsWriteFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 16384]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.ks.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 16384]));

/// ks.sys as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "ks.sys", aka: &[], head: HEAD.0.get().cast(), head_size: 16384, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "??0CBaseUnknown@@QAE@ABU_GUID@@PAUIUnknown@@@Z", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::x__3f__3f_0CBaseUnknown_40__40_QAE_40_ABU_GUID_40__40_PAUIUnknown_40__40__40_Z as *const (), function: &about::x__3f__3f_0CBaseUnknown_40__40_QAE_40_ABU_GUID_40__40_PAUIUnknown_40__40__40_Z } },
        Export { name: "??0CBaseUnknown@@QAE@PAUIUnknown@@@Z", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::x__3f__3f_0CBaseUnknown_40__40_QAE_40_PAUIUnknown_40__40__40_Z as *const (), function: &about::x__3f__3f_0CBaseUnknown_40__40_QAE_40_PAUIUnknown_40__40__40_Z } },
        Export { name: "??1CBaseUnknown@@UAE@XZ", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::x__3f__3f_1CBaseUnknown_40__40_UAE_40_XZ as *const (), function: &about::x__3f__3f_1CBaseUnknown_40__40_UAE_40_XZ } },
        Export { name: "??_FCBaseUnknown@@QAEXXZ", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::x__3f__3f__FCBaseUnknown_40__40_QAEXXZ as *const (), function: &about::x__3f__3f__FCBaseUnknown_40__40_QAEXXZ } },
        Export { name: "?IndirectedAddRef@CBaseUnknown@@UAGKXZ", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::x__3f_IndirectedAddRef_40_CBaseUnknown_40__40_UAGKXZ as *const (), function: &about::x__3f_IndirectedAddRef_40_CBaseUnknown_40__40_UAGKXZ } },
        Export { name: "?IndirectedQueryInterface@CBaseUnknown@@UAGJABU_GUID@@PAPAX@Z", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::x__3f_IndirectedQueryInterface_40_CBaseUnknown_40__40_UAGJABU_GUID_40__40_PAPAX_40_Z as *const (), function: &about::x__3f_IndirectedQueryInterface_40_CBaseUnknown_40__40_UAGJABU_GUID_40__40_PAPAX_40_Z } },
        Export { name: "?IndirectedRelease@CBaseUnknown@@UAGKXZ", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::x__3f_IndirectedRelease_40_CBaseUnknown_40__40_UAGKXZ as *const (), function: &about::x__3f_IndirectedRelease_40_CBaseUnknown_40__40_UAGKXZ } },
        Export { name: "?NonDelegatedAddRef@CBaseUnknown@@UAGKXZ", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::x__3f_NonDelegatedAddRef_40_CBaseUnknown_40__40_UAGKXZ as *const (), function: &about::x__3f_NonDelegatedAddRef_40_CBaseUnknown_40__40_UAGKXZ } },
        Export { name: "?NonDelegatedQueryInterface@CBaseUnknown@@UAGJABU_GUID@@PAPAX@Z", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::x__3f_NonDelegatedQueryInterface_40_CBaseUnknown_40__40_UAGJABU_GUID_40__40_PAPAX_40_Z as *const (), function: &about::x__3f_NonDelegatedQueryInterface_40_CBaseUnknown_40__40_UAGJABU_GUID_40__40_PAPAX_40_Z } },
        Export { name: "?NonDelegatedRelease@CBaseUnknown@@UAGKXZ", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::x__3f_NonDelegatedRelease_40_CBaseUnknown_40__40_UAGKXZ as *const (), function: &about::x__3f_NonDelegatedRelease_40_CBaseUnknown_40__40_UAGKXZ } },
        Export { name: "DllInitialize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::DllInitialize as *const (), function: &about::DllInitialize } },
        Export { name: "KoCreateInstance", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KoCreateInstance as *const (), function: &about::KoCreateInstance } },
        Export { name: "KoDeviceInitialize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KoDeviceInitialize as *const (), function: &about::KoDeviceInitialize } },
        Export { name: "KoDriverInitialize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KoDriverInitialize as *const (), function: &about::KoDriverInitialize } },
        Export { name: "KoRelease", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KoRelease as *const (), function: &about::KoRelease } },
        Export { name: "KsAcquireCachedMdl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAcquireCachedMdl as *const (), function: &about::KsAcquireCachedMdl } },
        Export { name: "KsAcquireControl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAcquireControl as *const (), function: &about::KsAcquireControl } },
        Export { name: "KsAcquireDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAcquireDevice as *const (), function: &about::KsAcquireDevice } },
        Export { name: "KsAcquireDeviceSecurityLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAcquireDeviceSecurityLock as *const (), function: &about::KsAcquireDeviceSecurityLock } },
        Export { name: "KsAcquireResetValue", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAcquireResetValue as *const (), function: &about::KsAcquireResetValue } },
        Export { name: "KsAddDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAddDevice as *const (), function: &about::KsAddDevice } },
        Export { name: "KsAddEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAddEvent as *const (), function: &about::KsAddEvent } },
        Export { name: "KsAddIrpToCancelableQueue", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAddIrpToCancelableQueue as *const (), function: &about::KsAddIrpToCancelableQueue } },
        Export { name: "KsAddItemToObjectBag", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAddItemToObjectBag as *const (), function: &about::KsAddItemToObjectBag } },
        Export { name: "KsAddObjectCreateItemToDeviceHeader", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAddObjectCreateItemToDeviceHeader as *const (), function: &about::KsAddObjectCreateItemToDeviceHeader } },
        Export { name: "KsAddObjectCreateItemToObjectHeader", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAddObjectCreateItemToObjectHeader as *const (), function: &about::KsAddObjectCreateItemToObjectHeader } },
        Export { name: "KsAllocateDefaultClock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAllocateDefaultClock as *const (), function: &about::KsAllocateDefaultClock } },
        Export { name: "KsAllocateDefaultClockEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAllocateDefaultClockEx as *const (), function: &about::KsAllocateDefaultClockEx } },
        Export { name: "KsAllocateDeviceHeader", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAllocateDeviceHeader as *const (), function: &about::KsAllocateDeviceHeader } },
        Export { name: "KsAllocateExtraData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAllocateExtraData as *const (), function: &about::KsAllocateExtraData } },
        Export { name: "KsAllocateObjectBag", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAllocateObjectBag as *const (), function: &about::KsAllocateObjectBag } },
        Export { name: "KsAllocateObjectCreateItem", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAllocateObjectCreateItem as *const (), function: &about::KsAllocateObjectCreateItem } },
        Export { name: "KsAllocateObjectHeader", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsAllocateObjectHeader as *const (), function: &about::KsAllocateObjectHeader } },
        Export { name: "KsCacheMedium", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsCacheMedium as *const (), function: &about::KsCacheMedium } },
        Export { name: "KsCancelIo", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsCancelIo as *const (), function: &about::KsCancelIo } },
        Export { name: "KsCancelRoutine", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsCancelRoutine as *const (), function: &about::KsCancelRoutine } },
        Export { name: "KsCompletePendingRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsCompletePendingRequest as *const (), function: &about::KsCompletePendingRequest } },
        Export { name: "KsCopyObjectBagItems", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsCopyObjectBagItems as *const (), function: &about::KsCopyObjectBagItems } },
        Export { name: "KsCreateAllocator", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsCreateAllocator as *const (), function: &about::KsCreateAllocator } },
        Export { name: "KsCreateBusEnumObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsCreateBusEnumObject as *const (), function: &about::KsCreateBusEnumObject } },
        Export { name: "KsCreateClock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsCreateClock as *const (), function: &about::KsCreateClock } },
        Export { name: "KsCreateDefaultAllocator", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsCreateDefaultAllocator as *const (), function: &about::KsCreateDefaultAllocator } },
        Export { name: "KsCreateDefaultAllocatorEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsCreateDefaultAllocatorEx as *const (), function: &about::KsCreateDefaultAllocatorEx } },
        Export { name: "KsCreateDefaultClock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsCreateDefaultClock as *const (), function: &about::KsCreateDefaultClock } },
        Export { name: "KsCreateDefaultSecurity", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsCreateDefaultSecurity as *const (), function: &about::KsCreateDefaultSecurity } },
        Export { name: "KsCreateDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsCreateDevice as *const (), function: &about::KsCreateDevice } },
        Export { name: "KsCreateFilterFactory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsCreateFilterFactory as *const (), function: &about::KsCreateFilterFactory } },
        Export { name: "KsCreatePin", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsCreatePin as *const (), function: &about::KsCreatePin } },
        Export { name: "KsCreateTopologyNode", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsCreateTopologyNode as *const (), function: &about::KsCreateTopologyNode } },
        Export { name: "KsDecrementCountedWorker", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDecrementCountedWorker as *const (), function: &about::KsDecrementCountedWorker } },
        Export { name: "KsDefaultAddEventHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDefaultAddEventHandler as *const (), function: &about::KsDefaultAddEventHandler } },
        Export { name: "KsDefaultDeviceIoCompletion", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDefaultDeviceIoCompletion as *const (), function: &about::KsDefaultDeviceIoCompletion } },
        Export { name: "KsDefaultDispatchPnp", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDefaultDispatchPnp as *const (), function: &about::KsDefaultDispatchPnp } },
        Export { name: "KsDefaultDispatchPower", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDefaultDispatchPower as *const (), function: &about::KsDefaultDispatchPower } },
        Export { name: "KsDefaultForwardIrp", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDefaultForwardIrp as *const (), function: &about::KsDefaultForwardIrp } },
        Export { name: "KsDereferenceBusObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDereferenceBusObject as *const (), function: &about::KsDereferenceBusObject } },
        Export { name: "KsDereferenceSoftwareBusObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDereferenceSoftwareBusObject as *const (), function: &about::KsDereferenceSoftwareBusObject } },
        Export { name: "KsDeviceGetBusData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDeviceGetBusData as *const (), function: &about::KsDeviceGetBusData } },
        Export { name: "KsDeviceRegisterAdapterObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDeviceRegisterAdapterObject as *const (), function: &about::KsDeviceRegisterAdapterObject } },
        Export { name: "KsDeviceRegisterThermalDispatch", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDeviceRegisterThermalDispatch as *const (), function: &about::KsDeviceRegisterThermalDispatch } },
        Export { name: "KsDeviceSetBusData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDeviceSetBusData as *const (), function: &about::KsDeviceSetBusData } },
        Export { name: "KsDisableEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDisableEvent as *const (), function: &about::KsDisableEvent } },
        Export { name: "KsDiscardEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDiscardEvent as *const (), function: &about::KsDiscardEvent } },
        Export { name: "KsDispatchFastIoDeviceControlFailure", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDispatchFastIoDeviceControlFailure as *const (), function: &about::KsDispatchFastIoDeviceControlFailure } },
        Export { name: "KsDispatchFastReadFailure", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDispatchFastReadFailure as *const (), function: &about::KsDispatchFastReadFailure } },
        Export { name: "KsDispatchInvalidDeviceRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDispatchInvalidDeviceRequest as *const (), function: &about::KsDispatchInvalidDeviceRequest } },
        Export { name: "KsDispatchIrp", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDispatchIrp as *const (), function: &about::KsDispatchIrp } },
        Export { name: "KsDispatchQuerySecurity", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDispatchQuerySecurity as *const (), function: &about::KsDispatchQuerySecurity } },
        Export { name: "KsDispatchSetSecurity", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDispatchSetSecurity as *const (), function: &about::KsDispatchSetSecurity } },
        Export { name: "KsDispatchSpecificMethod", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDispatchSpecificMethod as *const (), function: &about::KsDispatchSpecificMethod } },
        Export { name: "KsDispatchSpecificProperty", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsDispatchSpecificProperty as *const (), function: &about::KsDispatchSpecificProperty } },
        Export { name: "KsEnableEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsEnableEvent as *const (), function: &about::KsEnableEvent } },
        Export { name: "KsEnableEventWithAllocator", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsEnableEventWithAllocator as *const (), function: &about::KsEnableEventWithAllocator } },
        Export { name: "KsFastMethodHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFastMethodHandler as *const (), function: &about::KsFastMethodHandler } },
        Export { name: "KsFastPropertyHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFastPropertyHandler as *const (), function: &about::KsFastPropertyHandler } },
        Export { name: "KsFilterAcquireProcessingMutex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFilterAcquireProcessingMutex as *const (), function: &about::KsFilterAcquireProcessingMutex } },
        Export { name: "KsFilterAddTopologyConnections", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFilterAddTopologyConnections as *const (), function: &about::KsFilterAddTopologyConnections } },
        Export { name: "KsFilterAttemptProcessing", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFilterAttemptProcessing as *const (), function: &about::KsFilterAttemptProcessing } },
        Export { name: "KsFilterCreateNode", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFilterCreateNode as *const (), function: &about::KsFilterCreateNode } },
        Export { name: "KsFilterCreatePinFactory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFilterCreatePinFactory as *const (), function: &about::KsFilterCreatePinFactory } },
        Export { name: "KsFilterFactoryAddCreateItem", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFilterFactoryAddCreateItem as *const (), function: &about::KsFilterFactoryAddCreateItem } },
        Export { name: "KsFilterFactoryGetSymbolicLink", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFilterFactoryGetSymbolicLink as *const (), function: &about::KsFilterFactoryGetSymbolicLink } },
        Export { name: "KsFilterFactorySetDeviceClassesState", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFilterFactorySetDeviceClassesState as *const (), function: &about::KsFilterFactorySetDeviceClassesState } },
        Export { name: "KsFilterFactoryUpdateCacheData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFilterFactoryUpdateCacheData as *const (), function: &about::KsFilterFactoryUpdateCacheData } },
        Export { name: "KsFilterGetAndGate", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFilterGetAndGate as *const (), function: &about::KsFilterGetAndGate } },
        Export { name: "KsFilterGetChildPinCount", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFilterGetChildPinCount as *const (), function: &about::KsFilterGetChildPinCount } },
        Export { name: "KsFilterGetFirstChildPin", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFilterGetFirstChildPin as *const (), function: &about::KsFilterGetFirstChildPin } },
        Export { name: "KsFilterRegisterPowerCallbacks", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFilterRegisterPowerCallbacks as *const (), function: &about::KsFilterRegisterPowerCallbacks } },
        Export { name: "KsFilterReleaseProcessingMutex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFilterReleaseProcessingMutex as *const (), function: &about::KsFilterReleaseProcessingMutex } },
        Export { name: "KsForwardAndCatchIrp", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsForwardAndCatchIrp as *const (), function: &about::KsForwardAndCatchIrp } },
        Export { name: "KsForwardIrp", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsForwardIrp as *const (), function: &about::KsForwardIrp } },
        Export { name: "KsFreeDefaultClock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFreeDefaultClock as *const (), function: &about::KsFreeDefaultClock } },
        Export { name: "KsFreeDeviceHeader", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFreeDeviceHeader as *const (), function: &about::KsFreeDeviceHeader } },
        Export { name: "KsFreeEventList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFreeEventList as *const (), function: &about::KsFreeEventList } },
        Export { name: "KsFreeObjectBag", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFreeObjectBag as *const (), function: &about::KsFreeObjectBag } },
        Export { name: "KsFreeObjectCreateItem", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFreeObjectCreateItem as *const (), function: &about::KsFreeObjectCreateItem } },
        Export { name: "KsFreeObjectCreateItemsByContext", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFreeObjectCreateItemsByContext as *const (), function: &about::KsFreeObjectCreateItemsByContext } },
        Export { name: "KsFreeObjectHeader", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsFreeObjectHeader as *const (), function: &about::KsFreeObjectHeader } },
        Export { name: "KsGenerateDataEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGenerateDataEvent as *const (), function: &about::KsGenerateDataEvent } },
        Export { name: "KsGenerateEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGenerateEvent as *const (), function: &about::KsGenerateEvent } },
        Export { name: "KsGenerateEventList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGenerateEventList as *const (), function: &about::KsGenerateEventList } },
        Export { name: "KsGenerateEvents", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGenerateEvents as *const (), function: &about::KsGenerateEvents } },
        Export { name: "KsGenerateThermalEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGenerateThermalEvent as *const (), function: &about::KsGenerateThermalEvent } },
        Export { name: "KsGetBusEnumIdentifier", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetBusEnumIdentifier as *const (), function: &about::KsGetBusEnumIdentifier } },
        Export { name: "KsGetBusEnumParentFDOFromChildPDO", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetBusEnumParentFDOFromChildPDO as *const (), function: &about::KsGetBusEnumParentFDOFromChildPDO } },
        Export { name: "KsGetBusEnumPnpDeviceObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetBusEnumPnpDeviceObject as *const (), function: &about::KsGetBusEnumPnpDeviceObject } },
        Export { name: "KsGetDefaultClockState", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetDefaultClockState as *const (), function: &about::KsGetDefaultClockState } },
        Export { name: "KsGetDefaultClockTime", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetDefaultClockTime as *const (), function: &about::KsGetDefaultClockTime } },
        Export { name: "KsGetDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetDevice as *const (), function: &about::KsGetDevice } },
        Export { name: "KsGetDeviceForDeviceObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetDeviceForDeviceObject as *const (), function: &about::KsGetDeviceForDeviceObject } },
        Export { name: "KsGetFilterFromIrp", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetFilterFromIrp as *const (), function: &about::KsGetFilterFromIrp } },
        Export { name: "KsGetFirstChild", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetFirstChild as *const (), function: &about::KsGetFirstChild } },
        Export { name: "KsGetImageNameAndResourceId", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetImageNameAndResourceId as *const (), function: &about::KsGetImageNameAndResourceId } },
        Export { name: "KsGetNextSibling", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetNextSibling as *const (), function: &about::KsGetNextSibling } },
        Export { name: "KsGetNodeIdFromIrp", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetNodeIdFromIrp as *const (), function: &about::KsGetNodeIdFromIrp } },
        Export { name: "KsGetObjectFromFileObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetObjectFromFileObject as *const (), function: &about::KsGetObjectFromFileObject } },
        Export { name: "KsGetObjectTypeFromFileObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetObjectTypeFromFileObject as *const (), function: &about::KsGetObjectTypeFromFileObject } },
        Export { name: "KsGetObjectTypeFromIrp", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetObjectTypeFromIrp as *const (), function: &about::KsGetObjectTypeFromIrp } },
        Export { name: "KsGetOuterUnknown", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetOuterUnknown as *const (), function: &about::KsGetOuterUnknown } },
        Export { name: "KsGetParent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetParent as *const (), function: &about::KsGetParent } },
        Export { name: "KsGetPinFromIrp", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsGetPinFromIrp as *const (), function: &about::KsGetPinFromIrp } },
        Export { name: "KsHandleSizedListQuery", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsHandleSizedListQuery as *const (), function: &about::KsHandleSizedListQuery } },
        Export { name: "KsIncrementCountedWorker", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsIncrementCountedWorker as *const (), function: &about::KsIncrementCountedWorker } },
        Export { name: "KsInitializeDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsInitializeDevice as *const (), function: &about::KsInitializeDevice } },
        Export { name: "KsInitializeDeviceProfile", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsInitializeDeviceProfile as *const (), function: &about::KsInitializeDeviceProfile } },
        Export { name: "KsInitializeDriver", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsInitializeDriver as *const (), function: &about::KsInitializeDriver } },
        Export { name: "KsInstallBusEnumInterface", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsInstallBusEnumInterface as *const (), function: &about::KsInstallBusEnumInterface } },
        Export { name: "KsIsBusEnumChildDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsIsBusEnumChildDevice as *const (), function: &about::KsIsBusEnumChildDevice } },
        Export { name: "KsIsCurrentProcessFrameServer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsIsCurrentProcessFrameServer as *const (), function: &about::KsIsCurrentProcessFrameServer } },
        Export { name: "KsLoadResource", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsLoadResource as *const (), function: &about::KsLoadResource } },
        Export { name: "KsMapModuleName", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsMapModuleName as *const (), function: &about::KsMapModuleName } },
        Export { name: "KsMergeAutomationTables", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsMergeAutomationTables as *const (), function: &about::KsMergeAutomationTables } },
        Export { name: "KsMethodHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsMethodHandler as *const (), function: &about::KsMethodHandler } },
        Export { name: "KsMethodHandlerWithAllocator", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsMethodHandlerWithAllocator as *const (), function: &about::KsMethodHandlerWithAllocator } },
        Export { name: "KsMoveIrpsOnCancelableQueue", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsMoveIrpsOnCancelableQueue as *const (), function: &about::KsMoveIrpsOnCancelableQueue } },
        Export { name: "KsNullDriverUnload", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsNullDriverUnload as *const (), function: &about::KsNullDriverUnload } },
        Export { name: "KsPersistDeviceProfile", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPersistDeviceProfile as *const (), function: &about::KsPersistDeviceProfile } },
        Export { name: "KsPinAcquireProcessingMutex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinAcquireProcessingMutex as *const (), function: &about::KsPinAcquireProcessingMutex } },
        Export { name: "KsPinAttachAndGate", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinAttachAndGate as *const (), function: &about::KsPinAttachAndGate } },
        Export { name: "KsPinAttachOrGate", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinAttachOrGate as *const (), function: &about::KsPinAttachOrGate } },
        Export { name: "KsPinAttemptProcessing", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinAttemptProcessing as *const (), function: &about::KsPinAttemptProcessing } },
        Export { name: "KsPinDataIntersection", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinDataIntersection as *const (), function: &about::KsPinDataIntersection } },
        Export { name: "KsPinGetAndGate", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinGetAndGate as *const (), function: &about::KsPinGetAndGate } },
        Export { name: "KsPinGetAvailableByteCount", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinGetAvailableByteCount as *const (), function: &about::KsPinGetAvailableByteCount } },
        Export { name: "KsPinGetConnectedFilterInterface", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinGetConnectedFilterInterface as *const (), function: &about::KsPinGetConnectedFilterInterface } },
        Export { name: "KsPinGetConnectedPinDeviceObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinGetConnectedPinDeviceObject as *const (), function: &about::KsPinGetConnectedPinDeviceObject } },
        Export { name: "KsPinGetConnectedPinFileObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinGetConnectedPinFileObject as *const (), function: &about::KsPinGetConnectedPinFileObject } },
        Export { name: "KsPinGetConnectedPinInterface", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinGetConnectedPinInterface as *const (), function: &about::KsPinGetConnectedPinInterface } },
        Export { name: "KsPinGetCopyRelationships", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinGetCopyRelationships as *const (), function: &about::KsPinGetCopyRelationships } },
        Export { name: "KsPinGetFirstCloneStreamPointer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinGetFirstCloneStreamPointer as *const (), function: &about::KsPinGetFirstCloneStreamPointer } },
        Export { name: "KsPinGetLeadingEdgeStreamPointer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinGetLeadingEdgeStreamPointer as *const (), function: &about::KsPinGetLeadingEdgeStreamPointer } },
        Export { name: "KsPinGetNextSiblingPin", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinGetNextSiblingPin as *const (), function: &about::KsPinGetNextSiblingPin } },
        Export { name: "KsPinGetParentFilter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinGetParentFilter as *const (), function: &about::KsPinGetParentFilter } },
        Export { name: "KsPinGetReferenceClockInterface", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinGetReferenceClockInterface as *const (), function: &about::KsPinGetReferenceClockInterface } },
        Export { name: "KsPinGetTrailingEdgeStreamPointer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinGetTrailingEdgeStreamPointer as *const (), function: &about::KsPinGetTrailingEdgeStreamPointer } },
        Export { name: "KsPinPropertyHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinPropertyHandler as *const (), function: &about::KsPinPropertyHandler } },
        Export { name: "KsPinRegisterFrameReturnCallback", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinRegisterFrameReturnCallback as *const (), function: &about::KsPinRegisterFrameReturnCallback } },
        Export { name: "KsPinRegisterHandshakeCallback", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinRegisterHandshakeCallback as *const (), function: &about::KsPinRegisterHandshakeCallback } },
        Export { name: "KsPinRegisterIrpCompletionCallback", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinRegisterIrpCompletionCallback as *const (), function: &about::KsPinRegisterIrpCompletionCallback } },
        Export { name: "KsPinRegisterPowerCallbacks", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinRegisterPowerCallbacks as *const (), function: &about::KsPinRegisterPowerCallbacks } },
        Export { name: "KsPinReleaseProcessingMutex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinReleaseProcessingMutex as *const (), function: &about::KsPinReleaseProcessingMutex } },
        Export { name: "KsPinSetPinClockTime", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinSetPinClockTime as *const (), function: &about::KsPinSetPinClockTime } },
        Export { name: "KsPinSubmitFrame", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinSubmitFrame as *const (), function: &about::KsPinSubmitFrame } },
        Export { name: "KsPinSubmitFrameMdl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPinSubmitFrameMdl as *const (), function: &about::KsPinSubmitFrameMdl } },
        Export { name: "KsProbeStreamIrp", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsProbeStreamIrp as *const (), function: &about::KsProbeStreamIrp } },
        Export { name: "KsProcessPinUpdate", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsProcessPinUpdate as *const (), function: &about::KsProcessPinUpdate } },
        Export { name: "KsPropertyHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPropertyHandler as *const (), function: &about::KsPropertyHandler } },
        Export { name: "KsPropertyHandlerWithAllocator", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPropertyHandlerWithAllocator as *const (), function: &about::KsPropertyHandlerWithAllocator } },
        Export { name: "KsPublishDeviceProfile", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsPublishDeviceProfile as *const (), function: &about::KsPublishDeviceProfile } },
        Export { name: "KsQueryDevicePnpObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsQueryDevicePnpObject as *const (), function: &about::KsQueryDevicePnpObject } },
        Export { name: "KsQueryInformationFile", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsQueryInformationFile as *const (), function: &about::KsQueryInformationFile } },
        Export { name: "KsQueryObjectAccessMask", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsQueryObjectAccessMask as *const (), function: &about::KsQueryObjectAccessMask } },
        Export { name: "KsQueryObjectCreateItem", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsQueryObjectCreateItem as *const (), function: &about::KsQueryObjectCreateItem } },
        Export { name: "KsQueueWorkItem", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsQueueWorkItem as *const (), function: &about::KsQueueWorkItem } },
        Export { name: "KsReadFile", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsReadFile as *const (), function: &about::KsReadFile } },
        Export { name: "KsRecalculateStackDepth", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsRecalculateStackDepth as *const (), function: &about::KsRecalculateStackDepth } },
        Export { name: "KsReferenceBusObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsReferenceBusObject as *const (), function: &about::KsReferenceBusObject } },
        Export { name: "KsReferenceSoftwareBusObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsReferenceSoftwareBusObject as *const (), function: &about::KsReferenceSoftwareBusObject } },
        Export { name: "KsRegisterAggregatedClientUnknown", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsRegisterAggregatedClientUnknown as *const (), function: &about::KsRegisterAggregatedClientUnknown } },
        Export { name: "KsRegisterCountedWorker", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsRegisterCountedWorker as *const (), function: &about::KsRegisterCountedWorker } },
        Export { name: "KsRegisterFilterWithNoKSPins", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsRegisterFilterWithNoKSPins as *const (), function: &about::KsRegisterFilterWithNoKSPins } },
        Export { name: "KsRegisterWorker", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsRegisterWorker as *const (), function: &about::KsRegisterWorker } },
        Export { name: "KsReleaseCachedMdl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsReleaseCachedMdl as *const (), function: &about::KsReleaseCachedMdl } },
        Export { name: "KsReleaseControl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsReleaseControl as *const (), function: &about::KsReleaseControl } },
        Export { name: "KsReleaseDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsReleaseDevice as *const (), function: &about::KsReleaseDevice } },
        Export { name: "KsReleaseDeviceSecurityLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsReleaseDeviceSecurityLock as *const (), function: &about::KsReleaseDeviceSecurityLock } },
        Export { name: "KsReleaseIrpOnCancelableQueue", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsReleaseIrpOnCancelableQueue as *const (), function: &about::KsReleaseIrpOnCancelableQueue } },
        Export { name: "KsRemoveBusEnumInterface", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsRemoveBusEnumInterface as *const (), function: &about::KsRemoveBusEnumInterface } },
        Export { name: "KsRemoveIrpFromCancelableQueue", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsRemoveIrpFromCancelableQueue as *const (), function: &about::KsRemoveIrpFromCancelableQueue } },
        Export { name: "KsRemoveItemFromObjectBag", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsRemoveItemFromObjectBag as *const (), function: &about::KsRemoveItemFromObjectBag } },
        Export { name: "KsRemoveSpecificIrpFromCancelableQueue", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsRemoveSpecificIrpFromCancelableQueue as *const (), function: &about::KsRemoveSpecificIrpFromCancelableQueue } },
        Export { name: "KsServiceBusEnumCreateRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsServiceBusEnumCreateRequest as *const (), function: &about::KsServiceBusEnumCreateRequest } },
        Export { name: "KsServiceBusEnumPnpRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsServiceBusEnumPnpRequest as *const (), function: &about::KsServiceBusEnumPnpRequest } },
        Export { name: "KsSetDefaultClockState", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsSetDefaultClockState as *const (), function: &about::KsSetDefaultClockState } },
        Export { name: "KsSetDefaultClockTime", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsSetDefaultClockTime as *const (), function: &about::KsSetDefaultClockTime } },
        Export { name: "KsSetDevicePnpAndBaseObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsSetDevicePnpAndBaseObject as *const (), function: &about::KsSetDevicePnpAndBaseObject } },
        Export { name: "KsSetInformationFile", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsSetInformationFile as *const (), function: &about::KsSetInformationFile } },
        Export { name: "KsSetMajorFunctionHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsSetMajorFunctionHandler as *const (), function: &about::KsSetMajorFunctionHandler } },
        Export { name: "KsSetPowerDispatch", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsSetPowerDispatch as *const (), function: &about::KsSetPowerDispatch } },
        Export { name: "KsSetTargetDeviceObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsSetTargetDeviceObject as *const (), function: &about::KsSetTargetDeviceObject } },
        Export { name: "KsSetTargetState", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsSetTargetState as *const (), function: &about::KsSetTargetState } },
        Export { name: "KsStreamIo", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsStreamIo as *const (), function: &about::KsStreamIo } },
        Export { name: "KsStreamPointerAdvance", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsStreamPointerAdvance as *const (), function: &about::KsStreamPointerAdvance } },
        Export { name: "KsStreamPointerAdvanceOffsets", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsStreamPointerAdvanceOffsets as *const (), function: &about::KsStreamPointerAdvanceOffsets } },
        Export { name: "KsStreamPointerAdvanceOffsetsAndUnlock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsStreamPointerAdvanceOffsetsAndUnlock as *const (), function: &about::KsStreamPointerAdvanceOffsetsAndUnlock } },
        Export { name: "KsStreamPointerCancelTimeout", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsStreamPointerCancelTimeout as *const (), function: &about::KsStreamPointerCancelTimeout } },
        Export { name: "KsStreamPointerClone", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsStreamPointerClone as *const (), function: &about::KsStreamPointerClone } },
        Export { name: "KsStreamPointerDelete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsStreamPointerDelete as *const (), function: &about::KsStreamPointerDelete } },
        Export { name: "KsStreamPointerGetIrp", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsStreamPointerGetIrp as *const (), function: &about::KsStreamPointerGetIrp } },
        Export { name: "KsStreamPointerGetMdl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsStreamPointerGetMdl as *const (), function: &about::KsStreamPointerGetMdl } },
        Export { name: "KsStreamPointerGetNextClone", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsStreamPointerGetNextClone as *const (), function: &about::KsStreamPointerGetNextClone } },
        Export { name: "KsStreamPointerLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsStreamPointerLock as *const (), function: &about::KsStreamPointerLock } },
        Export { name: "KsStreamPointerScheduleTimeout", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsStreamPointerScheduleTimeout as *const (), function: &about::KsStreamPointerScheduleTimeout } },
        Export { name: "KsStreamPointerSetStatusCode", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsStreamPointerSetStatusCode as *const (), function: &about::KsStreamPointerSetStatusCode } },
        Export { name: "KsStreamPointerUnlock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsStreamPointerUnlock as *const (), function: &about::KsStreamPointerUnlock } },
        Export { name: "KsSynchronousIoControlDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsSynchronousIoControlDevice as *const (), function: &about::KsSynchronousIoControlDevice } },
        Export { name: "KsTerminateDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsTerminateDevice as *const (), function: &about::KsTerminateDevice } },
        Export { name: "KsTopologyPropertyHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsTopologyPropertyHandler as *const (), function: &about::KsTopologyPropertyHandler } },
        Export { name: "KsUnregisterWorker", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsUnregisterWorker as *const (), function: &about::KsUnregisterWorker } },
        Export { name: "KsUnserializeObjectPropertiesFromRegistry", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsUnserializeObjectPropertiesFromRegistry as *const (), function: &about::KsUnserializeObjectPropertiesFromRegistry } },
        Export { name: "KsUpdateCameraStreamingConsent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsUpdateCameraStreamingConsent as *const (), function: &about::KsUpdateCameraStreamingConsent } },
        Export { name: "KsValidateAllocatorCreateRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsValidateAllocatorCreateRequest as *const (), function: &about::KsValidateAllocatorCreateRequest } },
        Export { name: "KsValidateAllocatorFramingEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsValidateAllocatorFramingEx as *const (), function: &about::KsValidateAllocatorFramingEx } },
        Export { name: "KsValidateClockCreateRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsValidateClockCreateRequest as *const (), function: &about::KsValidateClockCreateRequest } },
        Export { name: "KsValidateConnectRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsValidateConnectRequest as *const (), function: &about::KsValidateConnectRequest } },
        Export { name: "KsValidateTopologyNodeCreateRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsValidateTopologyNodeCreateRequest as *const (), function: &about::KsValidateTopologyNodeCreateRequest } },
        Export { name: "KsWriteFile", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsWriteFile as *const (), function: &about::KsWriteFile } },
        Export { name: "KsiDefaultClockAddMarkEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsiDefaultClockAddMarkEvent as *const (), function: &about::KsiDefaultClockAddMarkEvent } },
        Export { name: "KsiPropertyDefaultClockGetCorrelatedPhysicalTime", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsiPropertyDefaultClockGetCorrelatedPhysicalTime as *const (), function: &about::KsiPropertyDefaultClockGetCorrelatedPhysicalTime } },
        Export { name: "KsiPropertyDefaultClockGetCorrelatedTime", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsiPropertyDefaultClockGetCorrelatedTime as *const (), function: &about::KsiPropertyDefaultClockGetCorrelatedTime } },
        Export { name: "KsiPropertyDefaultClockGetFunctionTable", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsiPropertyDefaultClockGetFunctionTable as *const (), function: &about::KsiPropertyDefaultClockGetFunctionTable } },
        Export { name: "KsiPropertyDefaultClockGetPhysicalTime", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsiPropertyDefaultClockGetPhysicalTime as *const (), function: &about::KsiPropertyDefaultClockGetPhysicalTime } },
        Export { name: "KsiPropertyDefaultClockGetResolution", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsiPropertyDefaultClockGetResolution as *const (), function: &about::KsiPropertyDefaultClockGetResolution } },
        Export { name: "KsiPropertyDefaultClockGetState", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsiPropertyDefaultClockGetState as *const (), function: &about::KsiPropertyDefaultClockGetState } },
        Export { name: "KsiPropertyDefaultClockGetTime", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsiPropertyDefaultClockGetTime as *const (), function: &about::KsiPropertyDefaultClockGetTime } },
        Export { name: "KsiQueryObjectCreateItemsPresent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KsiQueryObjectCreateItemsPresent as *const (), function: &about::KsiQueryObjectCreateItemsPresent } },
        Export { name: "_KsEdit", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::_KsEdit as *const (), function: &about::_KsEdit } },
    ];
}
