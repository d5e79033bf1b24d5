// Written by `janus gen` from abi-specs. Do not edit: change the spec and run `./x gen`.
//! Routines that one side hands the other by address.
//!
//! Each type is the address and nothing more. `call` enters a driver's routine inside the guard of [`callin`]; `serve` gives the address of a
//! thunk around a routine of ours.
#![allow(unused_imports, reason = "there may be no callbacks")]

use janus_runtime::abi::{Callback, Capture, IrqlAfter, Regs, Shape, service_call};
use janus_runtime::callin::{self, Stopped};

/// abi-specs/types/audio.abi:41
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCPFNSTARTDEVICE(pub u32);
static CALLBACK_PCPFNSTARTDEVICE: Callback = Callback { id: 0, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PCPFNSTARTDEVICE" };
impl PCPFNSTARTDEVICE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, resource_list: *mut crate::types::IResourceList) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCPFNSTARTDEVICE, self.0, &[device_object as u32, irp as u32, resource_list as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCPFNSTARTDEVICE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCPFNSTARTDEVICE_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, resource_list: *mut crate::types::IResourceList) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp, resource_list) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCPFNSTARTDEVICE`].
pub trait PCPFNSTARTDEVICE_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, resource_list: *mut crate::types::IResourceList) -> crate::types::NTSTATUS;
}

/// abi-specs/types/cc.abi:24
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PACQUIRE_FOR_LAZY_WRITE(pub u32);
static CALLBACK_PACQUIRE_FOR_LAZY_WRITE: Callback = Callback { id: 1, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PACQUIRE_FOR_LAZY_WRITE" };
impl PACQUIRE_FOR_LAZY_WRITE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, wait: crate::types::BOOLEAN) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PACQUIRE_FOR_LAZY_WRITE, self.0, &[context as u32, wait as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PACQUIRE_FOR_LAZY_WRITE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PACQUIRE_FOR_LAZY_WRITE_Routine>(context: *mut core::ffi::c_void, wait: crate::types::BOOLEAN) -> crate::types::BOOLEAN { unsafe { S::routine(context, wait) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PACQUIRE_FOR_LAZY_WRITE`].
pub trait PACQUIRE_FOR_LAZY_WRITE_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, wait: crate::types::BOOLEAN) -> crate::types::BOOLEAN;
}

/// abi-specs/types/cc.abi:25
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PACQUIRE_FOR_READ_AHEAD(pub u32);
static CALLBACK_PACQUIRE_FOR_READ_AHEAD: Callback = Callback { id: 2, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PACQUIRE_FOR_READ_AHEAD" };
impl PACQUIRE_FOR_READ_AHEAD {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, wait: crate::types::BOOLEAN) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PACQUIRE_FOR_READ_AHEAD, self.0, &[context as u32, wait as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PACQUIRE_FOR_READ_AHEAD_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PACQUIRE_FOR_READ_AHEAD_Routine>(context: *mut core::ffi::c_void, wait: crate::types::BOOLEAN) -> crate::types::BOOLEAN { unsafe { S::routine(context, wait) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PACQUIRE_FOR_READ_AHEAD`].
pub trait PACQUIRE_FOR_READ_AHEAD_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, wait: crate::types::BOOLEAN) -> crate::types::BOOLEAN;
}

/// abi-specs/types/cc.abi:26
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCC_POST_DEFERRED_WRITE(pub u32);
static CALLBACK_PCC_POST_DEFERRED_WRITE: Callback = Callback { id: 3, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PCC_POST_DEFERRED_WRITE" };
impl PCC_POST_DEFERRED_WRITE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context1: *mut core::ffi::c_void, context2: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCC_POST_DEFERRED_WRITE, self.0, &[context1 as u32, context2 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCC_POST_DEFERRED_WRITE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCC_POST_DEFERRED_WRITE_Routine>(context1: *mut core::ffi::c_void, context2: *mut core::ffi::c_void) { unsafe { S::routine(context1, context2) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCC_POST_DEFERRED_WRITE`].
pub trait PCC_POST_DEFERRED_WRITE_Routine {
    unsafe fn routine(context1: *mut core::ffi::c_void, context2: *mut core::ffi::c_void);
}

/// abi-specs/types/cc.abi:27
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PDIRTY_PAGE_ROUTINE(pub u32);
static CALLBACK_PDIRTY_PAGE_ROUTINE: Callback = Callback { id: 4, args: 7, pop: 28, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], irql_after: IrqlAfter::Same, name: "PDIRTY_PAGE_ROUTINE" };
impl PDIRTY_PAGE_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, oldest_lsn: *mut crate::types::LARGE_INTEGER, newest_lsn: *mut crate::types::LARGE_INTEGER, context1: *mut core::ffi::c_void, context2: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PDIRTY_PAGE_ROUTINE, self.0, &[file_object as u32, file_offset as u32, length as u32, oldest_lsn as u32, newest_lsn as u32, context1 as u32, context2 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PDIRTY_PAGE_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PDIRTY_PAGE_ROUTINE_Routine>(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, oldest_lsn: *mut crate::types::LARGE_INTEGER, newest_lsn: *mut crate::types::LARGE_INTEGER, context1: *mut core::ffi::c_void, context2: *mut core::ffi::c_void) { unsafe { S::routine(file_object, file_offset, length, oldest_lsn, newest_lsn, context1, context2) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PDIRTY_PAGE_ROUTINE`].
pub trait PDIRTY_PAGE_ROUTINE_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, oldest_lsn: *mut crate::types::LARGE_INTEGER, newest_lsn: *mut crate::types::LARGE_INTEGER, context1: *mut core::ffi::c_void, context2: *mut core::ffi::c_void);
}

/// abi-specs/types/cc.abi:36
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFLUSH_TO_LSN(pub u32);
static CALLBACK_PFLUSH_TO_LSN: Callback = Callback { id: 5, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PFLUSH_TO_LSN" };
impl PFLUSH_TO_LSN {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, log_handle: *mut core::ffi::c_void, lsn: crate::types::LARGE_INTEGER) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFLUSH_TO_LSN, self.0, &[log_handle as u32, (lsn as u64) as u32, ((lsn as u64) >> 32) as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFLUSH_TO_LSN_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFLUSH_TO_LSN_Routine>(log_handle: *mut core::ffi::c_void, lsn: crate::types::LARGE_INTEGER) { unsafe { S::routine(log_handle, lsn) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFLUSH_TO_LSN`].
pub trait PFLUSH_TO_LSN_Routine {
    unsafe fn routine(log_handle: *mut core::ffi::c_void, lsn: crate::types::LARGE_INTEGER);
}

/// abi-specs/types/cc.abi:37
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PRELEASE_FROM_LAZY_WRITE(pub u32);
static CALLBACK_PRELEASE_FROM_LAZY_WRITE: Callback = Callback { id: 6, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PRELEASE_FROM_LAZY_WRITE" };
impl PRELEASE_FROM_LAZY_WRITE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PRELEASE_FROM_LAZY_WRITE, self.0, &[context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PRELEASE_FROM_LAZY_WRITE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PRELEASE_FROM_LAZY_WRITE_Routine>(context: *mut core::ffi::c_void) { unsafe { S::routine(context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PRELEASE_FROM_LAZY_WRITE`].
pub trait PRELEASE_FROM_LAZY_WRITE_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void);
}

/// abi-specs/types/cc.abi:38
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PRELEASE_FROM_READ_AHEAD(pub u32);
static CALLBACK_PRELEASE_FROM_READ_AHEAD: Callback = Callback { id: 7, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PRELEASE_FROM_READ_AHEAD" };
impl PRELEASE_FROM_READ_AHEAD {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PRELEASE_FROM_READ_AHEAD, self.0, &[context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PRELEASE_FROM_READ_AHEAD_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PRELEASE_FROM_READ_AHEAD_Routine>(context: *mut core::ffi::c_void) { unsafe { S::routine(context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PRELEASE_FROM_READ_AHEAD`].
pub trait PRELEASE_FROM_READ_AHEAD_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void);
}

/// abi-specs/types/class.abi:353
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_ADD_DEVICE(pub u32);
static CALLBACK_PCLASS_ADD_DEVICE: Callback = Callback { id: 8, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PCLASS_ADD_DEVICE" };
impl PCLASS_ADD_DEVICE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, driver_object: *mut crate::types::DRIVER_OBJECT, pdo: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_ADD_DEVICE, self.0, &[driver_object as u32, pdo as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_ADD_DEVICE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_ADD_DEVICE_Routine>(driver_object: *mut crate::types::DRIVER_OBJECT, pdo: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS { unsafe { S::routine(driver_object, pdo) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_ADD_DEVICE`].
pub trait PCLASS_ADD_DEVICE_Routine {
    unsafe fn routine(driver_object: *mut crate::types::DRIVER_OBJECT, pdo: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:354
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_CREATE_CLOSE(pub u32);
static CALLBACK_PCLASS_CREATE_CLOSE: Callback = Callback { id: 9, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PCLASS_CREATE_CLOSE" };
impl PCLASS_CREATE_CLOSE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_CREATE_CLOSE, self.0, &[device_object as u32, irp as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_CREATE_CLOSE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_CREATE_CLOSE_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_CREATE_CLOSE`].
pub trait PCLASS_CREATE_CLOSE_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:355
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_DEVICE_CONTROL(pub u32);
static CALLBACK_PCLASS_DEVICE_CONTROL: Callback = Callback { id: 10, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PCLASS_DEVICE_CONTROL" };
impl PCLASS_DEVICE_CONTROL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_DEVICE_CONTROL, self.0, &[device_object as u32, irp as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_DEVICE_CONTROL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_DEVICE_CONTROL_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_DEVICE_CONTROL`].
pub trait PCLASS_DEVICE_CONTROL_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:356
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_ENUM_DEVICE(pub u32);
static CALLBACK_PCLASS_ENUM_DEVICE: Callback = Callback { id: 11, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PCLASS_ENUM_DEVICE" };
impl PCLASS_ENUM_DEVICE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_ENUM_DEVICE, self.0, &[device_object as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_ENUM_DEVICE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_ENUM_DEVICE_Routine>(device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS { unsafe { S::routine(device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_ENUM_DEVICE`].
pub trait PCLASS_ENUM_DEVICE_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:357
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_ERROR(pub u32);
static CALLBACK_PCLASS_ERROR: Callback = Callback { id: 12, args: 4, pop: 16, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(1) }], irql_after: IrqlAfter::Same, name: "PCLASS_ERROR" };
impl PCLASS_ERROR {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, srb: *mut crate::types::SCSI_REQUEST_BLOCK, status: *mut crate::types::NTSTATUS, retry: *mut crate::types::BOOLEAN) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_ERROR, self.0, &[device_object as u32, srb as u32, status as u32, retry as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_ERROR_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_ERROR_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, srb: *mut crate::types::SCSI_REQUEST_BLOCK, status: *mut crate::types::NTSTATUS, retry: *mut crate::types::BOOLEAN) { unsafe { S::routine(device_object, srb, status, retry) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_ERROR`].
pub trait PCLASS_ERROR_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, srb: *mut crate::types::SCSI_REQUEST_BLOCK, status: *mut crate::types::NTSTATUS, retry: *mut crate::types::BOOLEAN);
}

/// abi-specs/types/class.abi:363
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_EXECUTE_WMI_METHOD(pub u32);
static CALLBACK_PCLASS_EXECUTE_WMI_METHOD: Callback = Callback { id: 13, args: 7, pop: 28, captures: &[Capture { arg: 6, before: true, after: false, shape: Shape::Fixed(1) }], irql_after: IrqlAfter::Same, name: "PCLASS_EXECUTE_WMI_METHOD" };
impl PCLASS_EXECUTE_WMI_METHOD {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, method_id: u32, in_buffer_size: u32, out_buffer_size: u32, buffer: *mut u8) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_EXECUTE_WMI_METHOD, self.0, &[device_object as u32, irp as u32, guid_index as u32, method_id as u32, in_buffer_size as u32, out_buffer_size as u32, buffer as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_EXECUTE_WMI_METHOD_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_EXECUTE_WMI_METHOD_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, method_id: u32, in_buffer_size: u32, out_buffer_size: u32, buffer: *mut u8) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp, guid_index, method_id, in_buffer_size, out_buffer_size, buffer) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_EXECUTE_WMI_METHOD`].
pub trait PCLASS_EXECUTE_WMI_METHOD_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, method_id: u32, in_buffer_size: u32, out_buffer_size: u32, buffer: *mut u8) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:372
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_INIT_DEVICE(pub u32);
static CALLBACK_PCLASS_INIT_DEVICE: Callback = Callback { id: 14, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PCLASS_INIT_DEVICE" };
impl PCLASS_INIT_DEVICE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_INIT_DEVICE, self.0, &[device_object as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_INIT_DEVICE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_INIT_DEVICE_Routine>(device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS { unsafe { S::routine(device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_INIT_DEVICE`].
pub trait PCLASS_INIT_DEVICE_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:373
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_POWER_DEVICE(pub u32);
static CALLBACK_PCLASS_POWER_DEVICE: Callback = Callback { id: 15, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PCLASS_POWER_DEVICE" };
impl PCLASS_POWER_DEVICE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_POWER_DEVICE, self.0, &[device_object as u32, irp as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_POWER_DEVICE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_POWER_DEVICE_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_POWER_DEVICE`].
pub trait PCLASS_POWER_DEVICE_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:374
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_QUERY_ID(pub u32);
static CALLBACK_PCLASS_QUERY_ID: Callback = Callback { id: 16, args: 3, pop: 12, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Counted }], irql_after: IrqlAfter::Same, name: "PCLASS_QUERY_ID" };
impl PCLASS_QUERY_ID {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, id_type: crate::types::BUS_QUERY_ID_TYPE, id_string: *mut crate::types::UNICODE_STRING) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_QUERY_ID, self.0, &[device_object as u32, id_type.0 as u32, id_string as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_QUERY_ID_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_QUERY_ID_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, id_type: crate::types::BUS_QUERY_ID_TYPE, id_string: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, id_type, id_string) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_QUERY_ID`].
pub trait PCLASS_QUERY_ID_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, id_type: crate::types::BUS_QUERY_ID_TYPE, id_string: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:379
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_QUERY_PNP_CAPABILITIES(pub u32);
static CALLBACK_PCLASS_QUERY_PNP_CAPABILITIES: Callback = Callback { id: 17, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PCLASS_QUERY_PNP_CAPABILITIES" };
impl PCLASS_QUERY_PNP_CAPABILITIES {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, physical_device_object: *mut crate::types::DEVICE_OBJECT, capabilities: *mut crate::types::DEVICE_CAPABILITIES) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_QUERY_PNP_CAPABILITIES, self.0, &[physical_device_object as u32, capabilities as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_QUERY_PNP_CAPABILITIES_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_QUERY_PNP_CAPABILITIES_Routine>(physical_device_object: *mut crate::types::DEVICE_OBJECT, capabilities: *mut crate::types::DEVICE_CAPABILITIES) -> crate::types::NTSTATUS { unsafe { S::routine(physical_device_object, capabilities) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_QUERY_PNP_CAPABILITIES`].
pub trait PCLASS_QUERY_PNP_CAPABILITIES_Routine {
    unsafe fn routine(physical_device_object: *mut crate::types::DEVICE_OBJECT, capabilities: *mut crate::types::DEVICE_CAPABILITIES) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:383
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_QUERY_WMI_DATABLOCK(pub u32);
static CALLBACK_PCLASS_QUERY_WMI_DATABLOCK: Callback = Callback { id: 18, args: 5, pop: 20, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(1) }], irql_after: IrqlAfter::Same, name: "PCLASS_QUERY_WMI_DATABLOCK" };
impl PCLASS_QUERY_WMI_DATABLOCK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, buffer_avail: u32, buffer: *mut u8) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_QUERY_WMI_DATABLOCK, self.0, &[device_object as u32, irp as u32, guid_index as u32, buffer_avail as u32, buffer as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_QUERY_WMI_DATABLOCK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_QUERY_WMI_DATABLOCK_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, buffer_avail: u32, buffer: *mut u8) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp, guid_index, buffer_avail, buffer) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_QUERY_WMI_DATABLOCK`].
pub trait PCLASS_QUERY_WMI_DATABLOCK_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, buffer_avail: u32, buffer: *mut u8) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:390
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_QUERY_WMI_REGINFO(pub u32);
static CALLBACK_PCLASS_QUERY_WMI_REGINFO: Callback = Callback { id: 19, args: 3, pop: 12, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }], irql_after: IrqlAfter::Same, name: "PCLASS_QUERY_WMI_REGINFO" };
impl PCLASS_QUERY_WMI_REGINFO {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, reg_flags: *mut u32, name: *mut crate::types::UNICODE_STRING) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_QUERY_WMI_REGINFO, self.0, &[device_object as u32, reg_flags as u32, name as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_QUERY_WMI_REGINFO_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_QUERY_WMI_REGINFO_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, reg_flags: *mut u32, name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, reg_flags, name) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_QUERY_WMI_REGINFO`].
pub trait PCLASS_QUERY_WMI_REGINFO_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, reg_flags: *mut u32, name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:395
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_QUERY_WMI_REGINFO_EX(pub u32);
static CALLBACK_PCLASS_QUERY_WMI_REGINFO_EX: Callback = Callback { id: 20, args: 4, pop: 16, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: true, after: false, shape: Shape::Counted }], irql_after: IrqlAfter::Same, name: "PCLASS_QUERY_WMI_REGINFO_EX" };
impl PCLASS_QUERY_WMI_REGINFO_EX {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, reg_flags: *mut u32, name: *mut crate::types::UNICODE_STRING, mof_resouce_name: *mut crate::types::UNICODE_STRING) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_QUERY_WMI_REGINFO_EX, self.0, &[device_object as u32, reg_flags as u32, name as u32, mof_resouce_name as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_QUERY_WMI_REGINFO_EX_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_QUERY_WMI_REGINFO_EX_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, reg_flags: *mut u32, name: *mut crate::types::UNICODE_STRING, mof_resouce_name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, reg_flags, name, mof_resouce_name) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_QUERY_WMI_REGINFO_EX`].
pub trait PCLASS_QUERY_WMI_REGINFO_EX_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, reg_flags: *mut u32, name: *mut crate::types::UNICODE_STRING, mof_resouce_name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:401
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_READ_WRITE(pub u32);
static CALLBACK_PCLASS_READ_WRITE: Callback = Callback { id: 21, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PCLASS_READ_WRITE" };
impl PCLASS_READ_WRITE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_READ_WRITE, self.0, &[device_object as u32, irp as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_READ_WRITE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_READ_WRITE_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_READ_WRITE`].
pub trait PCLASS_READ_WRITE_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:402
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_REMOVE_DEVICE(pub u32);
static CALLBACK_PCLASS_REMOVE_DEVICE: Callback = Callback { id: 22, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PCLASS_REMOVE_DEVICE" };
impl PCLASS_REMOVE_DEVICE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, kind: u8) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_REMOVE_DEVICE, self.0, &[device_object as u32, kind as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_REMOVE_DEVICE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_REMOVE_DEVICE_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, kind: u8) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, kind) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_REMOVE_DEVICE`].
pub trait PCLASS_REMOVE_DEVICE_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, kind: u8) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:403
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_SCAN_FOR_SPECIAL_HANDLER(pub u32);
static CALLBACK_PCLASS_SCAN_FOR_SPECIAL_HANDLER: Callback = Callback { id: 23, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PCLASS_SCAN_FOR_SPECIAL_HANDLER" };
impl PCLASS_SCAN_FOR_SPECIAL_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, fdo_extension: *mut crate::types::FUNCTIONAL_DEVICE_EXTENSION, data: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_SCAN_FOR_SPECIAL_HANDLER, self.0, &[fdo_extension as u32, data as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_SCAN_FOR_SPECIAL_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_SCAN_FOR_SPECIAL_HANDLER_Routine>(fdo_extension: *mut crate::types::FUNCTIONAL_DEVICE_EXTENSION, data: u32) { unsafe { S::routine(fdo_extension, data) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_SCAN_FOR_SPECIAL_HANDLER`].
pub trait PCLASS_SCAN_FOR_SPECIAL_HANDLER_Routine {
    unsafe fn routine(fdo_extension: *mut crate::types::FUNCTIONAL_DEVICE_EXTENSION, data: u32);
}

/// abi-specs/types/class.abi:404
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_SET_WMI_DATABLOCK(pub u32);
static CALLBACK_PCLASS_SET_WMI_DATABLOCK: Callback = Callback { id: 24, args: 5, pop: 20, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], irql_after: IrqlAfter::Same, name: "PCLASS_SET_WMI_DATABLOCK" };
impl PCLASS_SET_WMI_DATABLOCK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, buffer_size: u32, buffer: *mut u8) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_SET_WMI_DATABLOCK, self.0, &[device_object as u32, irp as u32, guid_index as u32, buffer_size as u32, buffer as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_SET_WMI_DATABLOCK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_SET_WMI_DATABLOCK_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, buffer_size: u32, buffer: *mut u8) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp, guid_index, buffer_size, buffer) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_SET_WMI_DATABLOCK`].
pub trait PCLASS_SET_WMI_DATABLOCK_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, buffer_size: u32, buffer: *mut u8) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:411
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_SET_WMI_DATAITEM(pub u32);
static CALLBACK_PCLASS_SET_WMI_DATAITEM: Callback = Callback { id: 25, args: 6, pop: 24, captures: &[Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], irql_after: IrqlAfter::Same, name: "PCLASS_SET_WMI_DATAITEM" };
impl PCLASS_SET_WMI_DATAITEM {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, data_item_id: u32, buffer_size: u32, buffer: *mut u8) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_SET_WMI_DATAITEM, self.0, &[device_object as u32, irp as u32, guid_index as u32, data_item_id as u32, buffer_size as u32, buffer as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_SET_WMI_DATAITEM_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_SET_WMI_DATAITEM_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, data_item_id: u32, buffer_size: u32, buffer: *mut u8) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp, guid_index, data_item_id, buffer_size, buffer) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_SET_WMI_DATAITEM`].
pub trait PCLASS_SET_WMI_DATAITEM_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, data_item_id: u32, buffer_size: u32, buffer: *mut u8) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:419
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_SHUTDOWN_FLUSH(pub u32);
static CALLBACK_PCLASS_SHUTDOWN_FLUSH: Callback = Callback { id: 26, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PCLASS_SHUTDOWN_FLUSH" };
impl PCLASS_SHUTDOWN_FLUSH {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_SHUTDOWN_FLUSH, self.0, &[device_object as u32, irp as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_SHUTDOWN_FLUSH_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_SHUTDOWN_FLUSH_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_SHUTDOWN_FLUSH`].
pub trait PCLASS_SHUTDOWN_FLUSH_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:420
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_START_DEVICE(pub u32);
static CALLBACK_PCLASS_START_DEVICE: Callback = Callback { id: 27, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PCLASS_START_DEVICE" };
impl PCLASS_START_DEVICE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_START_DEVICE, self.0, &[device_object as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_START_DEVICE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_START_DEVICE_Routine>(device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS { unsafe { S::routine(device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_START_DEVICE`].
pub trait PCLASS_START_DEVICE_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:421
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_STOP_DEVICE(pub u32);
static CALLBACK_PCLASS_STOP_DEVICE: Callback = Callback { id: 28, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PCLASS_STOP_DEVICE" };
impl PCLASS_STOP_DEVICE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, kind: u8) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_STOP_DEVICE, self.0, &[device_object as u32, kind as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_STOP_DEVICE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_STOP_DEVICE_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, kind: u8) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, kind) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_STOP_DEVICE`].
pub trait PCLASS_STOP_DEVICE_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, kind: u8) -> crate::types::NTSTATUS;
}

/// abi-specs/types/class.abi:422
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_TICK(pub u32);
static CALLBACK_PCLASS_TICK: Callback = Callback { id: 29, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PCLASS_TICK" };
impl PCLASS_TICK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_TICK, self.0, &[device_object as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_TICK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_TICK_Routine>(device_object: *mut crate::types::DEVICE_OBJECT) { unsafe { S::routine(device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_TICK`].
pub trait PCLASS_TICK_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT);
}

/// abi-specs/types/class.abi:423
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_UNLOAD(pub u32);
static CALLBACK_PCLASS_UNLOAD: Callback = Callback { id: 30, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PCLASS_UNLOAD" };
impl PCLASS_UNLOAD {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, driver_object: *mut crate::types::DRIVER_OBJECT) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_UNLOAD, self.0, &[driver_object as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_UNLOAD_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_UNLOAD_Routine>(driver_object: *mut crate::types::DRIVER_OBJECT) { unsafe { S::routine(driver_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_UNLOAD`].
pub trait PCLASS_UNLOAD_Routine {
    unsafe fn routine(driver_object: *mut crate::types::DRIVER_OBJECT);
}

/// abi-specs/types/class.abi:424
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCLASS_WMI_FUNCTION_CONTROL(pub u32);
static CALLBACK_PCLASS_WMI_FUNCTION_CONTROL: Callback = Callback { id: 31, args: 5, pop: 20, captures: &[], irql_after: IrqlAfter::Same, name: "PCLASS_WMI_FUNCTION_CONTROL" };
impl PCLASS_WMI_FUNCTION_CONTROL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, function: crate::types::CLASSENABLEDISABLEFUNCTION, enable: crate::types::BOOLEAN) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCLASS_WMI_FUNCTION_CONTROL, self.0, &[device_object as u32, irp as u32, guid_index as u32, function.0 as u32, enable as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCLASS_WMI_FUNCTION_CONTROL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCLASS_WMI_FUNCTION_CONTROL_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, function: crate::types::CLASSENABLEDISABLEFUNCTION, enable: crate::types::BOOLEAN) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp, guid_index, function, enable) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCLASS_WMI_FUNCTION_CONTROL`].
pub trait PCLASS_WMI_FUNCTION_CONTROL_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, function: crate::types::CLASSENABLEDISABLEFUNCTION, enable: crate::types::BOOLEAN) -> crate::types::NTSTATUS;
}

/// abi-specs/types/config.abi:520
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct EX_CALLBACK_FUNCTION(pub u32);
static CALLBACK_EX_CALLBACK_FUNCTION: Callback = Callback { id: 32, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "EX_CALLBACK_FUNCTION" };
impl EX_CALLBACK_FUNCTION {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, callback_context: *mut core::ffi::c_void, argument1: *mut core::ffi::c_void, argument2: *mut core::ffi::c_void) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_EX_CALLBACK_FUNCTION, self.0, &[callback_context as u32, argument1 as u32, argument2 as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: EX_CALLBACK_FUNCTION_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: EX_CALLBACK_FUNCTION_Routine>(callback_context: *mut core::ffi::c_void, argument1: *mut core::ffi::c_void, argument2: *mut core::ffi::c_void) -> crate::types::NTSTATUS { unsafe { S::routine(callback_context, argument1, argument2) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`EX_CALLBACK_FUNCTION`].
pub trait EX_CALLBACK_FUNCTION_Routine {
    unsafe fn routine(callback_context: *mut core::ffi::c_void, argument1: *mut core::ffi::c_void, argument2: *mut core::ffi::c_void) -> crate::types::NTSTATUS;
}

/// abi-specs/types/dma.abi:67
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PALLOCATE_ADAPTER_CHANNEL(pub u32);
static CALLBACK_PALLOCATE_ADAPTER_CHANNEL: Callback = Callback { id: 33, args: 5, pop: 20, captures: &[], irql_after: IrqlAfter::Same, name: "PALLOCATE_ADAPTER_CHANNEL" };
impl PALLOCATE_ADAPTER_CHANNEL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dma_adapter: *mut crate::types::DMA_ADAPTER, device_object: *mut crate::types::DEVICE_OBJECT, number_of_map_registers: u32, execution_routine: crate::callbacks::DRIVER_CONTROL, context: *mut core::ffi::c_void) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PALLOCATE_ADAPTER_CHANNEL, self.0, &[dma_adapter as u32, device_object as u32, number_of_map_registers as u32, execution_routine.0, context as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PALLOCATE_ADAPTER_CHANNEL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PALLOCATE_ADAPTER_CHANNEL_Routine>(dma_adapter: *mut crate::types::DMA_ADAPTER, device_object: *mut crate::types::DEVICE_OBJECT, number_of_map_registers: u32, execution_routine: crate::callbacks::DRIVER_CONTROL, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS { unsafe { S::routine(dma_adapter, device_object, number_of_map_registers, execution_routine, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PALLOCATE_ADAPTER_CHANNEL`].
pub trait PALLOCATE_ADAPTER_CHANNEL_Routine {
    unsafe fn routine(dma_adapter: *mut crate::types::DMA_ADAPTER, device_object: *mut crate::types::DEVICE_OBJECT, number_of_map_registers: u32, execution_routine: crate::callbacks::DRIVER_CONTROL, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS;
}

/// abi-specs/types/dma.abi:74
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PALLOCATE_COMMON_BUFFER(pub u32);
static CALLBACK_PALLOCATE_COMMON_BUFFER: Callback = Callback { id: 34, args: 4, pop: 16, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }], irql_after: IrqlAfter::Same, name: "PALLOCATE_COMMON_BUFFER" };
impl PALLOCATE_COMMON_BUFFER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dma_adapter: *mut crate::types::DMA_ADAPTER, length: u32, logical_address: *mut crate::types::PHYSICAL_ADDRESS, cache_enabled: crate::types::BOOLEAN) -> Result<*mut core::ffi::c_void, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PALLOCATE_COMMON_BUFFER, self.0, &[dma_adapter as u32, length as u32, logical_address as u32, cache_enabled as u32]) }?;
        let _ = r;
        Ok((r as u32) as *mut core::ffi::c_void)
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PALLOCATE_COMMON_BUFFER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PALLOCATE_COMMON_BUFFER_Routine>(dma_adapter: *mut crate::types::DMA_ADAPTER, length: u32, logical_address: *mut crate::types::PHYSICAL_ADDRESS, cache_enabled: crate::types::BOOLEAN) -> *mut core::ffi::c_void { unsafe { S::routine(dma_adapter, length, logical_address, cache_enabled) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PALLOCATE_COMMON_BUFFER`].
pub trait PALLOCATE_COMMON_BUFFER_Routine {
    unsafe fn routine(dma_adapter: *mut crate::types::DMA_ADAPTER, length: u32, logical_address: *mut crate::types::PHYSICAL_ADDRESS, cache_enabled: crate::types::BOOLEAN) -> *mut core::ffi::c_void;
}

/// abi-specs/types/dma.abi:80
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PBUILD_MDL_FROM_SCATTER_GATHER_LIST(pub u32);
static CALLBACK_PBUILD_MDL_FROM_SCATTER_GATHER_LIST: Callback = Callback { id: 35, args: 4, pop: 16, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "PBUILD_MDL_FROM_SCATTER_GATHER_LIST" };
impl PBUILD_MDL_FROM_SCATTER_GATHER_LIST {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dma_adapter: *mut crate::types::DMA_ADAPTER, scatter_gather: *mut crate::types::SCATTER_GATHER_LIST, original_mdl: *mut crate::types::MDL, target_mdl: *mut *mut crate::types::MDL) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PBUILD_MDL_FROM_SCATTER_GATHER_LIST, self.0, &[dma_adapter as u32, scatter_gather as u32, original_mdl as u32, target_mdl as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PBUILD_MDL_FROM_SCATTER_GATHER_LIST_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PBUILD_MDL_FROM_SCATTER_GATHER_LIST_Routine>(dma_adapter: *mut crate::types::DMA_ADAPTER, scatter_gather: *mut crate::types::SCATTER_GATHER_LIST, original_mdl: *mut crate::types::MDL, target_mdl: *mut *mut crate::types::MDL) -> crate::types::NTSTATUS { unsafe { S::routine(dma_adapter, scatter_gather, original_mdl, target_mdl) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PBUILD_MDL_FROM_SCATTER_GATHER_LIST`].
pub trait PBUILD_MDL_FROM_SCATTER_GATHER_LIST_Routine {
    unsafe fn routine(dma_adapter: *mut crate::types::DMA_ADAPTER, scatter_gather: *mut crate::types::SCATTER_GATHER_LIST, original_mdl: *mut crate::types::MDL, target_mdl: *mut *mut crate::types::MDL) -> crate::types::NTSTATUS;
}

/// abi-specs/types/dma.abi:86
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PBUILD_SCATTER_GATHER_LIST(pub u32);
static CALLBACK_PBUILD_SCATTER_GATHER_LIST: Callback = Callback { id: 36, args: 10, pop: 40, captures: &[], irql_after: IrqlAfter::Same, name: "PBUILD_SCATTER_GATHER_LIST" };
impl PBUILD_SCATTER_GATHER_LIST {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dma_adapter: *mut crate::types::DMA_ADAPTER, device_object: *mut crate::types::DEVICE_OBJECT, mdl: *mut crate::types::MDL, current_va: *mut core::ffi::c_void, length: u32, execution_routine: crate::callbacks::DRIVER_LIST_CONTROL, context: *mut core::ffi::c_void, write_to_device: crate::types::BOOLEAN, scatter_gather_buffer: *mut core::ffi::c_void, scatter_gather_length: u32) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PBUILD_SCATTER_GATHER_LIST, self.0, &[dma_adapter as u32, device_object as u32, mdl as u32, current_va as u32, length as u32, execution_routine.0, context as u32, write_to_device as u32, scatter_gather_buffer as u32, scatter_gather_length as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PBUILD_SCATTER_GATHER_LIST_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PBUILD_SCATTER_GATHER_LIST_Routine>(dma_adapter: *mut crate::types::DMA_ADAPTER, device_object: *mut crate::types::DEVICE_OBJECT, mdl: *mut crate::types::MDL, current_va: *mut core::ffi::c_void, length: u32, execution_routine: crate::callbacks::DRIVER_LIST_CONTROL, context: *mut core::ffi::c_void, write_to_device: crate::types::BOOLEAN, scatter_gather_buffer: *mut core::ffi::c_void, scatter_gather_length: u32) -> crate::types::NTSTATUS { unsafe { S::routine(dma_adapter, device_object, mdl, current_va, length, execution_routine, context, write_to_device, scatter_gather_buffer, scatter_gather_length) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PBUILD_SCATTER_GATHER_LIST`].
pub trait PBUILD_SCATTER_GATHER_LIST_Routine {
    unsafe fn routine(dma_adapter: *mut crate::types::DMA_ADAPTER, device_object: *mut crate::types::DEVICE_OBJECT, mdl: *mut crate::types::MDL, current_va: *mut core::ffi::c_void, length: u32, execution_routine: crate::callbacks::DRIVER_LIST_CONTROL, context: *mut core::ffi::c_void, write_to_device: crate::types::BOOLEAN, scatter_gather_buffer: *mut core::ffi::c_void, scatter_gather_length: u32) -> crate::types::NTSTATUS;
}

/// abi-specs/types/dma.abi:98
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCALCULATE_SCATTER_GATHER_LIST_SIZE(pub u32);
static CALLBACK_PCALCULATE_SCATTER_GATHER_LIST_SIZE: Callback = Callback { id: 37, args: 6, pop: 24, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "PCALCULATE_SCATTER_GATHER_LIST_SIZE" };
impl PCALCULATE_SCATTER_GATHER_LIST_SIZE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dma_adapter: *mut crate::types::DMA_ADAPTER, mdl: *mut crate::types::MDL, current_va: *mut core::ffi::c_void, length: u32, scatter_gather_list_size: *mut u32, number_of_map_registers: *mut u32) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCALCULATE_SCATTER_GATHER_LIST_SIZE, self.0, &[dma_adapter as u32, mdl as u32, current_va as u32, length as u32, scatter_gather_list_size as u32, number_of_map_registers as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCALCULATE_SCATTER_GATHER_LIST_SIZE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCALCULATE_SCATTER_GATHER_LIST_SIZE_Routine>(dma_adapter: *mut crate::types::DMA_ADAPTER, mdl: *mut crate::types::MDL, current_va: *mut core::ffi::c_void, length: u32, scatter_gather_list_size: *mut u32, number_of_map_registers: *mut u32) -> crate::types::NTSTATUS { unsafe { S::routine(dma_adapter, mdl, current_va, length, scatter_gather_list_size, number_of_map_registers) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCALCULATE_SCATTER_GATHER_LIST_SIZE`].
pub trait PCALCULATE_SCATTER_GATHER_LIST_SIZE_Routine {
    unsafe fn routine(dma_adapter: *mut crate::types::DMA_ADAPTER, mdl: *mut crate::types::MDL, current_va: *mut core::ffi::c_void, length: u32, scatter_gather_list_size: *mut u32, number_of_map_registers: *mut u32) -> crate::types::NTSTATUS;
}

/// abi-specs/types/dma.abi:106
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFLUSH_ADAPTER_BUFFERS(pub u32);
static CALLBACK_PFLUSH_ADAPTER_BUFFERS: Callback = Callback { id: 38, args: 6, pop: 24, captures: &[], irql_after: IrqlAfter::Same, name: "PFLUSH_ADAPTER_BUFFERS" };
impl PFLUSH_ADAPTER_BUFFERS {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dma_adapter: *mut crate::types::DMA_ADAPTER, mdl: *mut crate::types::MDL, map_register_base: *mut core::ffi::c_void, current_va: *mut core::ffi::c_void, length: u32, write_to_device: crate::types::BOOLEAN) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFLUSH_ADAPTER_BUFFERS, self.0, &[dma_adapter as u32, mdl as u32, map_register_base as u32, current_va as u32, length as u32, write_to_device as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFLUSH_ADAPTER_BUFFERS_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFLUSH_ADAPTER_BUFFERS_Routine>(dma_adapter: *mut crate::types::DMA_ADAPTER, mdl: *mut crate::types::MDL, map_register_base: *mut core::ffi::c_void, current_va: *mut core::ffi::c_void, length: u32, write_to_device: crate::types::BOOLEAN) -> crate::types::BOOLEAN { unsafe { S::routine(dma_adapter, mdl, map_register_base, current_va, length, write_to_device) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFLUSH_ADAPTER_BUFFERS`].
pub trait PFLUSH_ADAPTER_BUFFERS_Routine {
    unsafe fn routine(dma_adapter: *mut crate::types::DMA_ADAPTER, mdl: *mut crate::types::MDL, map_register_base: *mut core::ffi::c_void, current_va: *mut core::ffi::c_void, length: u32, write_to_device: crate::types::BOOLEAN) -> crate::types::BOOLEAN;
}

/// abi-specs/types/dma.abi:114
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFREE_ADAPTER_CHANNEL(pub u32);
static CALLBACK_PFREE_ADAPTER_CHANNEL: Callback = Callback { id: 39, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PFREE_ADAPTER_CHANNEL" };
impl PFREE_ADAPTER_CHANNEL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dma_adapter: *mut crate::types::DMA_ADAPTER) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFREE_ADAPTER_CHANNEL, self.0, &[dma_adapter as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFREE_ADAPTER_CHANNEL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFREE_ADAPTER_CHANNEL_Routine>(dma_adapter: *mut crate::types::DMA_ADAPTER) { unsafe { S::routine(dma_adapter) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFREE_ADAPTER_CHANNEL`].
pub trait PFREE_ADAPTER_CHANNEL_Routine {
    unsafe fn routine(dma_adapter: *mut crate::types::DMA_ADAPTER);
}

/// abi-specs/types/dma.abi:115
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFREE_COMMON_BUFFER(pub u32);
static CALLBACK_PFREE_COMMON_BUFFER: Callback = Callback { id: 40, args: 6, pop: 24, captures: &[], irql_after: IrqlAfter::Same, name: "PFREE_COMMON_BUFFER" };
impl PFREE_COMMON_BUFFER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dma_adapter: *mut crate::types::DMA_ADAPTER, length: u32, logical_address: crate::types::PHYSICAL_ADDRESS, virtual_address: *mut core::ffi::c_void, cache_enabled: crate::types::BOOLEAN) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFREE_COMMON_BUFFER, self.0, &[dma_adapter as u32, length as u32, (logical_address as u64) as u32, ((logical_address as u64) >> 32) as u32, virtual_address as u32, cache_enabled as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFREE_COMMON_BUFFER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFREE_COMMON_BUFFER_Routine>(dma_adapter: *mut crate::types::DMA_ADAPTER, length: u32, logical_address: crate::types::PHYSICAL_ADDRESS, virtual_address: *mut core::ffi::c_void, cache_enabled: crate::types::BOOLEAN) { unsafe { S::routine(dma_adapter, length, logical_address, virtual_address, cache_enabled) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFREE_COMMON_BUFFER`].
pub trait PFREE_COMMON_BUFFER_Routine {
    unsafe fn routine(dma_adapter: *mut crate::types::DMA_ADAPTER, length: u32, logical_address: crate::types::PHYSICAL_ADDRESS, virtual_address: *mut core::ffi::c_void, cache_enabled: crate::types::BOOLEAN);
}

/// abi-specs/types/dma.abi:122
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFREE_MAP_REGISTERS(pub u32);
static CALLBACK_PFREE_MAP_REGISTERS: Callback = Callback { id: 41, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PFREE_MAP_REGISTERS" };
impl PFREE_MAP_REGISTERS {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dma_adapter: *mut crate::types::DMA_ADAPTER, map_register_base: *mut core::ffi::c_void, number_of_map_registers: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFREE_MAP_REGISTERS, self.0, &[dma_adapter as u32, map_register_base as u32, number_of_map_registers as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFREE_MAP_REGISTERS_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFREE_MAP_REGISTERS_Routine>(dma_adapter: *mut crate::types::DMA_ADAPTER, map_register_base: *mut core::ffi::c_void, number_of_map_registers: u32) { unsafe { S::routine(dma_adapter, map_register_base, number_of_map_registers) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFREE_MAP_REGISTERS`].
pub trait PFREE_MAP_REGISTERS_Routine {
    unsafe fn routine(dma_adapter: *mut crate::types::DMA_ADAPTER, map_register_base: *mut core::ffi::c_void, number_of_map_registers: u32);
}

/// abi-specs/types/dma.abi:127
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PGET_DMA_ALIGNMENT(pub u32);
static CALLBACK_PGET_DMA_ALIGNMENT: Callback = Callback { id: 42, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PGET_DMA_ALIGNMENT" };
impl PGET_DMA_ALIGNMENT {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dma_adapter: *mut crate::types::DMA_ADAPTER) -> Result<u32, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PGET_DMA_ALIGNMENT, self.0, &[dma_adapter as u32]) }?;
        let _ = r;
        Ok((r as u32))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PGET_DMA_ALIGNMENT_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PGET_DMA_ALIGNMENT_Routine>(dma_adapter: *mut crate::types::DMA_ADAPTER) -> u32 { unsafe { S::routine(dma_adapter) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PGET_DMA_ALIGNMENT`].
pub trait PGET_DMA_ALIGNMENT_Routine {
    unsafe fn routine(dma_adapter: *mut crate::types::DMA_ADAPTER) -> u32;
}

/// abi-specs/types/dma.abi:128
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PGET_SCATTER_GATHER_LIST(pub u32);
static CALLBACK_PGET_SCATTER_GATHER_LIST: Callback = Callback { id: 43, args: 8, pop: 32, captures: &[], irql_after: IrqlAfter::Same, name: "PGET_SCATTER_GATHER_LIST" };
impl PGET_SCATTER_GATHER_LIST {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dma_adapter: *mut crate::types::DMA_ADAPTER, device_object: *mut crate::types::DEVICE_OBJECT, mdl: *mut crate::types::MDL, current_va: *mut core::ffi::c_void, length: u32, execution_routine: crate::callbacks::DRIVER_LIST_CONTROL, context: *mut core::ffi::c_void, write_to_device: crate::types::BOOLEAN) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PGET_SCATTER_GATHER_LIST, self.0, &[dma_adapter as u32, device_object as u32, mdl as u32, current_va as u32, length as u32, execution_routine.0, context as u32, write_to_device as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PGET_SCATTER_GATHER_LIST_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PGET_SCATTER_GATHER_LIST_Routine>(dma_adapter: *mut crate::types::DMA_ADAPTER, device_object: *mut crate::types::DEVICE_OBJECT, mdl: *mut crate::types::MDL, current_va: *mut core::ffi::c_void, length: u32, execution_routine: crate::callbacks::DRIVER_LIST_CONTROL, context: *mut core::ffi::c_void, write_to_device: crate::types::BOOLEAN) -> crate::types::NTSTATUS { unsafe { S::routine(dma_adapter, device_object, mdl, current_va, length, execution_routine, context, write_to_device) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PGET_SCATTER_GATHER_LIST`].
pub trait PGET_SCATTER_GATHER_LIST_Routine {
    unsafe fn routine(dma_adapter: *mut crate::types::DMA_ADAPTER, device_object: *mut crate::types::DEVICE_OBJECT, mdl: *mut crate::types::MDL, current_va: *mut core::ffi::c_void, length: u32, execution_routine: crate::callbacks::DRIVER_LIST_CONTROL, context: *mut core::ffi::c_void, write_to_device: crate::types::BOOLEAN) -> crate::types::NTSTATUS;
}

/// abi-specs/types/dma.abi:138
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PMAP_TRANSFER(pub u32);
static CALLBACK_PMAP_TRANSFER: Callback = Callback { id: 44, args: 6, pop: 24, captures: &[Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "PMAP_TRANSFER" };
impl PMAP_TRANSFER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dma_adapter: *mut crate::types::DMA_ADAPTER, mdl: *mut crate::types::MDL, map_register_base: *mut core::ffi::c_void, current_va: *mut core::ffi::c_void, length: *mut u32, write_to_device: crate::types::BOOLEAN) -> Result<crate::types::PHYSICAL_ADDRESS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PMAP_TRANSFER, self.0, &[dma_adapter as u32, mdl as u32, map_register_base as u32, current_va as u32, length as u32, write_to_device as u32]) }?;
        let _ = r;
        Ok((r as i64))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PMAP_TRANSFER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PMAP_TRANSFER_Routine>(dma_adapter: *mut crate::types::DMA_ADAPTER, mdl: *mut crate::types::MDL, map_register_base: *mut core::ffi::c_void, current_va: *mut core::ffi::c_void, length: *mut u32, write_to_device: crate::types::BOOLEAN) -> crate::types::PHYSICAL_ADDRESS { unsafe { S::routine(dma_adapter, mdl, map_register_base, current_va, length, write_to_device) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PMAP_TRANSFER`].
pub trait PMAP_TRANSFER_Routine {
    unsafe fn routine(dma_adapter: *mut crate::types::DMA_ADAPTER, mdl: *mut crate::types::MDL, map_register_base: *mut core::ffi::c_void, current_va: *mut core::ffi::c_void, length: *mut u32, write_to_device: crate::types::BOOLEAN) -> crate::types::PHYSICAL_ADDRESS;
}

/// abi-specs/types/dma.abi:146
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PPUT_DMA_ADAPTER(pub u32);
static CALLBACK_PPUT_DMA_ADAPTER: Callback = Callback { id: 45, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PPUT_DMA_ADAPTER" };
impl PPUT_DMA_ADAPTER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dma_adapter: *mut crate::types::DMA_ADAPTER) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PPUT_DMA_ADAPTER, self.0, &[dma_adapter as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PPUT_DMA_ADAPTER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PPUT_DMA_ADAPTER_Routine>(dma_adapter: *mut crate::types::DMA_ADAPTER) { unsafe { S::routine(dma_adapter) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PPUT_DMA_ADAPTER`].
pub trait PPUT_DMA_ADAPTER_Routine {
    unsafe fn routine(dma_adapter: *mut crate::types::DMA_ADAPTER);
}

/// abi-specs/types/dma.abi:147
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PPUT_SCATTER_GATHER_LIST(pub u32);
static CALLBACK_PPUT_SCATTER_GATHER_LIST: Callback = Callback { id: 46, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PPUT_SCATTER_GATHER_LIST" };
impl PPUT_SCATTER_GATHER_LIST {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dma_adapter: *mut crate::types::DMA_ADAPTER, scatter_gather: *mut crate::types::SCATTER_GATHER_LIST, write_to_device: crate::types::BOOLEAN) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PPUT_SCATTER_GATHER_LIST, self.0, &[dma_adapter as u32, scatter_gather as u32, write_to_device as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PPUT_SCATTER_GATHER_LIST_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PPUT_SCATTER_GATHER_LIST_Routine>(dma_adapter: *mut crate::types::DMA_ADAPTER, scatter_gather: *mut crate::types::SCATTER_GATHER_LIST, write_to_device: crate::types::BOOLEAN) { unsafe { S::routine(dma_adapter, scatter_gather, write_to_device) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PPUT_SCATTER_GATHER_LIST`].
pub trait PPUT_SCATTER_GATHER_LIST_Routine {
    unsafe fn routine(dma_adapter: *mut crate::types::DMA_ADAPTER, scatter_gather: *mut crate::types::SCATTER_GATHER_LIST, write_to_device: crate::types::BOOLEAN);
}

/// abi-specs/types/dma.abi:152
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PREAD_DMA_COUNTER(pub u32);
static CALLBACK_PREAD_DMA_COUNTER: Callback = Callback { id: 47, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PREAD_DMA_COUNTER" };
impl PREAD_DMA_COUNTER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dma_adapter: *mut crate::types::DMA_ADAPTER) -> Result<u32, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PREAD_DMA_COUNTER, self.0, &[dma_adapter as u32]) }?;
        let _ = r;
        Ok((r as u32))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PREAD_DMA_COUNTER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PREAD_DMA_COUNTER_Routine>(dma_adapter: *mut crate::types::DMA_ADAPTER) -> u32 { unsafe { S::routine(dma_adapter) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PREAD_DMA_COUNTER`].
pub trait PREAD_DMA_COUNTER_Routine {
    unsafe fn routine(dma_adapter: *mut crate::types::DMA_ADAPTER) -> u32;
}

/// Plug and Play found a device for the driver.
///
/// abi-specs/types/driver.abi:7
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DRIVER_ADD_DEVICE(pub u32);
static CALLBACK_DRIVER_ADD_DEVICE: Callback = Callback { id: 48, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "DRIVER_ADD_DEVICE" };
impl DRIVER_ADD_DEVICE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, driver_object: *mut crate::types::DRIVER_OBJECT, physical_device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_DRIVER_ADD_DEVICE, self.0, &[driver_object as u32, physical_device_object as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: DRIVER_ADD_DEVICE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: DRIVER_ADD_DEVICE_Routine>(driver_object: *mut crate::types::DRIVER_OBJECT, physical_device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS { unsafe { S::routine(driver_object, physical_device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`DRIVER_ADD_DEVICE`].
pub trait DRIVER_ADD_DEVICE_Routine {
    unsafe fn routine(driver_object: *mut crate::types::DRIVER_OBJECT, physical_device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS;
}

/// Called with the cancel spin lock held; releases it.
///
/// abi-specs/types/driver.abi:10
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DRIVER_CANCEL(pub u32);
static CALLBACK_DRIVER_CANCEL: Callback = Callback { id: 49, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Lowered, name: "DRIVER_CANCEL" };
impl DRIVER_CANCEL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_DRIVER_CANCEL, self.0, &[device_object as u32, irp as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: DRIVER_CANCEL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: DRIVER_CANCEL_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) { unsafe { S::routine(device_object, irp) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`DRIVER_CANCEL`].
pub trait DRIVER_CANCEL_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP);
}

/// abi-specs/types/driver.abi:11
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DRIVER_CONTROL(pub u32);
static CALLBACK_DRIVER_CONTROL: Callback = Callback { id: 50, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "DRIVER_CONTROL" };
impl DRIVER_CONTROL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, map_register_base: *mut core::ffi::c_void, context: *mut core::ffi::c_void) -> Result<crate::types::IO_ALLOCATION_ACTION, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_DRIVER_CONTROL, self.0, &[device_object as u32, irp as u32, map_register_base as u32, context as u32]) }?;
        let _ = r;
        Ok(crate::types::IO_ALLOCATION_ACTION((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: DRIVER_CONTROL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: DRIVER_CONTROL_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, map_register_base: *mut core::ffi::c_void, context: *mut core::ffi::c_void) -> crate::types::IO_ALLOCATION_ACTION { unsafe { S::routine(device_object, irp, map_register_base, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`DRIVER_CONTROL`].
pub trait DRIVER_CONTROL_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, map_register_base: *mut core::ffi::c_void, context: *mut core::ffi::c_void) -> crate::types::IO_ALLOCATION_ACTION;
}

/// Serves one IRP; one per major function.
///
/// abi-specs/types/driver.abi:18
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DRIVER_DISPATCH(pub u32);
static CALLBACK_DRIVER_DISPATCH: Callback = Callback { id: 51, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "DRIVER_DISPATCH" };
impl DRIVER_DISPATCH {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_DRIVER_DISPATCH, self.0, &[device_object as u32, irp as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: DRIVER_DISPATCH_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: DRIVER_DISPATCH_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`DRIVER_DISPATCH`].
pub trait DRIVER_DISPATCH_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS;
}

/// DriverEntry.
///
/// abi-specs/types/driver.abi:20
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DRIVER_INITIALIZE(pub u32);
static CALLBACK_DRIVER_INITIALIZE: Callback = Callback { id: 52, args: 2, pop: 8, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], irql_after: IrqlAfter::Same, name: "DRIVER_INITIALIZE" };
impl DRIVER_INITIALIZE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, driver_object: *mut crate::types::DRIVER_OBJECT, registry_path: *mut crate::types::UNICODE_STRING) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_DRIVER_INITIALIZE, self.0, &[driver_object as u32, registry_path as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: DRIVER_INITIALIZE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: DRIVER_INITIALIZE_Routine>(driver_object: *mut crate::types::DRIVER_OBJECT, registry_path: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS { unsafe { S::routine(driver_object, registry_path) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`DRIVER_INITIALIZE`].
pub trait DRIVER_INITIALIZE_Routine {
    unsafe fn routine(driver_object: *mut crate::types::DRIVER_OBJECT, registry_path: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS;
}

/// abi-specs/types/driver.abi:21
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DRIVER_LIST_CONTROL(pub u32);
static CALLBACK_DRIVER_LIST_CONTROL: Callback = Callback { id: 53, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "DRIVER_LIST_CONTROL" };
impl DRIVER_LIST_CONTROL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, scatter_gather: *mut crate::types::SCATTER_GATHER_LIST, context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_DRIVER_LIST_CONTROL, self.0, &[device_object as u32, irp as u32, scatter_gather as u32, context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: DRIVER_LIST_CONTROL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: DRIVER_LIST_CONTROL_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, scatter_gather: *mut crate::types::SCATTER_GATHER_LIST, context: *mut core::ffi::c_void) { unsafe { S::routine(device_object, irp, scatter_gather, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`DRIVER_LIST_CONTROL`].
pub trait DRIVER_LIST_CONTROL_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, scatter_gather: *mut crate::types::SCATTER_GATHER_LIST, context: *mut core::ffi::c_void);
}

/// Starts the next IRP of a device queue, at DISPATCH_LEVEL.
///
/// abi-specs/types/driver.abi:28
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DRIVER_STARTIO(pub u32);
static CALLBACK_DRIVER_STARTIO: Callback = Callback { id: 54, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "DRIVER_STARTIO" };
impl DRIVER_STARTIO {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_DRIVER_STARTIO, self.0, &[device_object as u32, irp as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: DRIVER_STARTIO_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: DRIVER_STARTIO_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) { unsafe { S::routine(device_object, irp) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`DRIVER_STARTIO`].
pub trait DRIVER_STARTIO_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP);
}

/// Called when the driver is about to leave memory.
///
/// abi-specs/types/driver.abi:30
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DRIVER_UNLOAD(pub u32);
static CALLBACK_DRIVER_UNLOAD: Callback = Callback { id: 55, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "DRIVER_UNLOAD" };
impl DRIVER_UNLOAD {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, driver_object: *mut crate::types::DRIVER_OBJECT) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_DRIVER_UNLOAD, self.0, &[driver_object as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: DRIVER_UNLOAD_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: DRIVER_UNLOAD_Routine>(driver_object: *mut crate::types::DRIVER_OBJECT) { unsafe { S::routine(driver_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`DRIVER_UNLOAD`].
pub trait DRIVER_UNLOAD_Routine {
    unsafe fn routine(driver_object: *mut crate::types::DRIVER_OBJECT);
}

/// Called when a lower driver has completed the IRP.
///
/// abi-specs/types/driver.abi:32
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct IO_COMPLETION_ROUTINE(pub u32);
static CALLBACK_IO_COMPLETION_ROUTINE: Callback = Callback { id: 56, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "IO_COMPLETION_ROUTINE" };
impl IO_COMPLETION_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, context: *mut core::ffi::c_void) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_IO_COMPLETION_ROUTINE, self.0, &[device_object as u32, irp as u32, context as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: IO_COMPLETION_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: IO_COMPLETION_ROUTINE_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`IO_COMPLETION_ROUTINE`].
pub trait IO_COMPLETION_ROUTINE_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS;
}

/// The DPC that belongs to a device object.
///
/// abi-specs/types/driver.abi:34
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct IO_DPC_ROUTINE(pub u32);
static CALLBACK_IO_DPC_ROUTINE: Callback = Callback { id: 57, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "IO_DPC_ROUTINE" };
impl IO_DPC_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dpc: *mut crate::types::KDPC, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_IO_DPC_ROUTINE, self.0, &[dpc as u32, device_object as u32, irp as u32, context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: IO_DPC_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: IO_DPC_ROUTINE_Routine>(dpc: *mut crate::types::KDPC, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, context: *mut core::ffi::c_void) { unsafe { S::routine(dpc, device_object, irp, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`IO_DPC_ROUTINE`].
pub trait IO_DPC_ROUTINE_Routine {
    unsafe fn routine(dpc: *mut crate::types::KDPC, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, context: *mut core::ffi::c_void);
}

/// Called once a second.
///
/// abi-specs/types/driver.abi:36
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct IO_TIMER_ROUTINE(pub u32);
static CALLBACK_IO_TIMER_ROUTINE: Callback = Callback { id: 58, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "IO_TIMER_ROUTINE" };
impl IO_TIMER_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_IO_TIMER_ROUTINE, self.0, &[device_object as u32, context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: IO_TIMER_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: IO_TIMER_ROUTINE_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, context: *mut core::ffi::c_void) { unsafe { S::routine(device_object, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`IO_TIMER_ROUTINE`].
pub trait IO_TIMER_ROUTINE_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, context: *mut core::ffi::c_void);
}

/// abi-specs/types/driver.abi:37
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct IO_WORKITEM_ROUTINE(pub u32);
static CALLBACK_IO_WORKITEM_ROUTINE: Callback = Callback { id: 59, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "IO_WORKITEM_ROUTINE" };
impl IO_WORKITEM_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_IO_WORKITEM_ROUTINE, self.0, &[device_object as u32, context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: IO_WORKITEM_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: IO_WORKITEM_ROUTINE_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, context: *mut core::ffi::c_void) { unsafe { S::routine(device_object, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`IO_WORKITEM_ROUTINE`].
pub trait IO_WORKITEM_ROUTINE_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, context: *mut core::ffi::c_void);
}

/// Deferred procedure, at DISPATCH_LEVEL.
///
/// abi-specs/types/driver.abi:39
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KDEFERRED_ROUTINE(pub u32);
static CALLBACK_KDEFERRED_ROUTINE: Callback = Callback { id: 60, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "KDEFERRED_ROUTINE" };
impl KDEFERRED_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, dpc: *mut crate::types::KDPC, deferred_context: *mut core::ffi::c_void, system_argument1: *mut core::ffi::c_void, system_argument2: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_KDEFERRED_ROUTINE, self.0, &[dpc as u32, deferred_context as u32, system_argument1 as u32, system_argument2 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: KDEFERRED_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: KDEFERRED_ROUTINE_Routine>(dpc: *mut crate::types::KDPC, deferred_context: *mut core::ffi::c_void, system_argument1: *mut core::ffi::c_void, system_argument2: *mut core::ffi::c_void) { unsafe { S::routine(dpc, deferred_context, system_argument1, system_argument2) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`KDEFERRED_ROUTINE`].
pub trait KDEFERRED_ROUTINE_Routine {
    unsafe fn routine(dpc: *mut crate::types::KDPC, deferred_context: *mut core::ffi::c_void, system_argument1: *mut core::ffi::c_void, system_argument2: *mut core::ffi::c_void);
}

/// Interrupt service routine; TRUE when the interrupt was its own.
///
/// abi-specs/types/driver.abi:46
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KSERVICE_ROUTINE(pub u32);
static CALLBACK_KSERVICE_ROUTINE: Callback = Callback { id: 61, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "KSERVICE_ROUTINE" };
impl KSERVICE_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, interrupt: crate::types::PKINTERRUPT, service_context: *mut core::ffi::c_void) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_KSERVICE_ROUTINE, self.0, &[interrupt as u32, service_context as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: KSERVICE_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: KSERVICE_ROUTINE_Routine>(interrupt: crate::types::PKINTERRUPT, service_context: *mut core::ffi::c_void) -> crate::types::BOOLEAN { unsafe { S::routine(interrupt, service_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`KSERVICE_ROUTINE`].
pub trait KSERVICE_ROUTINE_Routine {
    unsafe fn routine(interrupt: crate::types::PKINTERRUPT, service_context: *mut core::ffi::c_void) -> crate::types::BOOLEAN;
}

/// abi-specs/types/driver.abi:47
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KSTART_ROUTINE(pub u32);
static CALLBACK_KSTART_ROUTINE: Callback = Callback { id: 62, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "KSTART_ROUTINE" };
impl KSTART_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, start_context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_KSTART_ROUTINE, self.0, &[start_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: KSTART_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: KSTART_ROUTINE_Routine>(start_context: *mut core::ffi::c_void) { unsafe { S::routine(start_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`KSTART_ROUTINE`].
pub trait KSTART_ROUTINE_Routine {
    unsafe fn routine(start_context: *mut core::ffi::c_void);
}

/// Called at the interrupt's level with its lock held.
///
/// abi-specs/types/driver.abi:49
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KSYNCHRONIZE_ROUTINE(pub u32);
static CALLBACK_KSYNCHRONIZE_ROUTINE: Callback = Callback { id: 63, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "KSYNCHRONIZE_ROUTINE" };
impl KSYNCHRONIZE_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, synchronize_context: *mut core::ffi::c_void) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_KSYNCHRONIZE_ROUTINE, self.0, &[synchronize_context as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: KSYNCHRONIZE_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: KSYNCHRONIZE_ROUTINE_Routine>(synchronize_context: *mut core::ffi::c_void) -> crate::types::BOOLEAN { unsafe { S::routine(synchronize_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`KSYNCHRONIZE_ROUTINE`].
pub trait KSYNCHRONIZE_ROUTINE_Routine {
    unsafe fn routine(synchronize_context: *mut core::ffi::c_void) -> crate::types::BOOLEAN;
}

/// abi-specs/types/driver.abi:50
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PDRIVER_REINITIALIZE(pub u32);
static CALLBACK_PDRIVER_REINITIALIZE: Callback = Callback { id: 64, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PDRIVER_REINITIALIZE" };
impl PDRIVER_REINITIALIZE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, driver_object: *mut crate::types::DRIVER_OBJECT, context: *mut core::ffi::c_void, count: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PDRIVER_REINITIALIZE, self.0, &[driver_object as u32, context as u32, count as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PDRIVER_REINITIALIZE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PDRIVER_REINITIALIZE_Routine>(driver_object: *mut crate::types::DRIVER_OBJECT, context: *mut core::ffi::c_void, count: u32) { unsafe { S::routine(driver_object, context, count) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PDRIVER_REINITIALIZE`].
pub trait PDRIVER_REINITIALIZE_Routine {
    unsafe fn routine(driver_object: *mut crate::types::DRIVER_OBJECT, context: *mut core::ffi::c_void, count: u32);
}

/// Called for each device that IoQueryDeviceDescription finds.
///
/// abi-specs/types/driver.abi:52
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_QUERY_DEVICE_ROUTINE(pub u32);
static CALLBACK_PIO_QUERY_DEVICE_ROUTINE: Callback = Callback { id: 65, args: 11, pop: 44, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 10, before: true, after: false, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "PIO_QUERY_DEVICE_ROUTINE" };
impl PIO_QUERY_DEVICE_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, path_name: *mut crate::types::UNICODE_STRING, bus_type: crate::types::INTERFACE_TYPE, bus_number: u32, bus_information: *mut *mut crate::types::KEY_VALUE_FULL_INFORMATION, controller_type: crate::types::CONFIGURATION_TYPE, controller_number: u32, controller_information: *mut *mut crate::types::KEY_VALUE_FULL_INFORMATION, peripheral_type: crate::types::CONFIGURATION_TYPE, peripheral_number: u32, peripheral_information: *mut *mut crate::types::KEY_VALUE_FULL_INFORMATION) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PIO_QUERY_DEVICE_ROUTINE, self.0, &[context as u32, path_name as u32, bus_type.0 as u32, bus_number as u32, bus_information as u32, controller_type.0 as u32, controller_number as u32, controller_information as u32, peripheral_type.0 as u32, peripheral_number as u32, peripheral_information as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PIO_QUERY_DEVICE_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PIO_QUERY_DEVICE_ROUTINE_Routine>(context: *mut core::ffi::c_void, path_name: *mut crate::types::UNICODE_STRING, bus_type: crate::types::INTERFACE_TYPE, bus_number: u32, bus_information: *mut *mut crate::types::KEY_VALUE_FULL_INFORMATION, controller_type: crate::types::CONFIGURATION_TYPE, controller_number: u32, controller_information: *mut *mut crate::types::KEY_VALUE_FULL_INFORMATION, peripheral_type: crate::types::CONFIGURATION_TYPE, peripheral_number: u32, peripheral_information: *mut *mut crate::types::KEY_VALUE_FULL_INFORMATION) -> crate::types::NTSTATUS { unsafe { S::routine(context, path_name, bus_type, bus_number, bus_information, controller_type, controller_number, controller_information, peripheral_type, peripheral_number, peripheral_information) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PIO_QUERY_DEVICE_ROUTINE`].
pub trait PIO_QUERY_DEVICE_ROUTINE_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, path_name: *mut crate::types::UNICODE_STRING, bus_type: crate::types::INTERFACE_TYPE, bus_number: u32, bus_information: *mut *mut crate::types::KEY_VALUE_FULL_INFORMATION, controller_type: crate::types::CONFIGURATION_TYPE, controller_number: u32, controller_information: *mut *mut crate::types::KEY_VALUE_FULL_INFORMATION, peripheral_type: crate::types::CONFIGURATION_TYPE, peripheral_number: u32, peripheral_information: *mut *mut crate::types::KEY_VALUE_FULL_INFORMATION) -> crate::types::NTSTATUS;
}

/// abi-specs/types/driver.abi:65
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PRTL_QUERY_REGISTRY_ROUTINE(pub u32);
static CALLBACK_PRTL_QUERY_REGISTRY_ROUTINE: Callback = Callback { id: 66, args: 6, pop: 24, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }], irql_after: IrqlAfter::Same, name: "PRTL_QUERY_REGISTRY_ROUTINE" };
impl PRTL_QUERY_REGISTRY_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, value_name: *mut u16, value_type: u32, value_data: *mut core::ffi::c_void, value_length: u32, context: *mut core::ffi::c_void, entry_context: *mut core::ffi::c_void) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PRTL_QUERY_REGISTRY_ROUTINE, self.0, &[value_name as u32, value_type as u32, value_data as u32, value_length as u32, context as u32, entry_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PRTL_QUERY_REGISTRY_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PRTL_QUERY_REGISTRY_ROUTINE_Routine>(value_name: *mut u16, value_type: u32, value_data: *mut core::ffi::c_void, value_length: u32, context: *mut core::ffi::c_void, entry_context: *mut core::ffi::c_void) -> crate::types::NTSTATUS { unsafe { S::routine(value_name, value_type, value_data, value_length, context, entry_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PRTL_QUERY_REGISTRY_ROUTINE`].
pub trait PRTL_QUERY_REGISTRY_ROUTINE_Routine {
    unsafe fn routine(value_name: *mut u16, value_type: u32, value_data: *mut core::ffi::c_void, value_length: u32, context: *mut core::ffi::c_void, entry_context: *mut core::ffi::c_void) -> crate::types::NTSTATUS;
}

/// abi-specs/types/driver.abi:73
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WORKER_THREAD_ROUTINE(pub u32);
static CALLBACK_WORKER_THREAD_ROUTINE: Callback = Callback { id: 67, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "WORKER_THREAD_ROUTINE" };
impl WORKER_THREAD_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, parameter: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_WORKER_THREAD_ROUTINE, self.0, &[parameter as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: WORKER_THREAD_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: WORKER_THREAD_ROUTINE_Routine>(parameter: *mut core::ffi::c_void) { unsafe { S::routine(parameter) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`WORKER_THREAD_ROUTINE`].
pub trait WORKER_THREAD_ROUTINE_Routine {
    unsafe fn routine(parameter: *mut core::ffi::c_void);
}

/// abi-specs/types/ex.abi:204
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CALLBACK_FUNCTION(pub u32);
static CALLBACK_CALLBACK_FUNCTION: Callback = Callback { id: 68, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "CALLBACK_FUNCTION" };
impl CALLBACK_FUNCTION {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, callback_context: *mut core::ffi::c_void, argument1: *mut core::ffi::c_void, argument2: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CALLBACK_FUNCTION, self.0, &[callback_context as u32, argument1 as u32, argument2 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CALLBACK_FUNCTION_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CALLBACK_FUNCTION_Routine>(callback_context: *mut core::ffi::c_void, argument1: *mut core::ffi::c_void, argument2: *mut core::ffi::c_void) { unsafe { S::routine(callback_context, argument1, argument2) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CALLBACK_FUNCTION`].
pub trait CALLBACK_FUNCTION_Routine {
    unsafe fn routine(callback_context: *mut core::ffi::c_void, argument1: *mut core::ffi::c_void, argument2: *mut core::ffi::c_void);
}

/// abi-specs/types/ex.abi:205
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PALLOCATE_FUNCTION(pub u32);
static CALLBACK_PALLOCATE_FUNCTION: Callback = Callback { id: 69, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PALLOCATE_FUNCTION" };
impl PALLOCATE_FUNCTION {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, pool_type: crate::types::POOL_TYPE, number_of_bytes: u32, tag: u32) -> Result<*mut core::ffi::c_void, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PALLOCATE_FUNCTION, self.0, &[pool_type.0 as u32, number_of_bytes as u32, tag as u32]) }?;
        let _ = r;
        Ok((r as u32) as *mut core::ffi::c_void)
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PALLOCATE_FUNCTION_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PALLOCATE_FUNCTION_Routine>(pool_type: crate::types::POOL_TYPE, number_of_bytes: u32, tag: u32) -> *mut core::ffi::c_void { unsafe { S::routine(pool_type, number_of_bytes, tag) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PALLOCATE_FUNCTION`].
pub trait PALLOCATE_FUNCTION_Routine {
    unsafe fn routine(pool_type: crate::types::POOL_TYPE, number_of_bytes: u32, tag: u32) -> *mut core::ffi::c_void;
}

/// abi-specs/types/ex.abi:206
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PALLOCATE_FUNCTION_EX(pub u32);
static CALLBACK_PALLOCATE_FUNCTION_EX: Callback = Callback { id: 70, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "PALLOCATE_FUNCTION_EX" };
impl PALLOCATE_FUNCTION_EX {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, pool_type: crate::types::POOL_TYPE, number_of_bytes: u32, tag: u32, lookaside: *mut crate::types::LOOKASIDE_LIST_EX) -> Result<*mut core::ffi::c_void, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PALLOCATE_FUNCTION_EX, self.0, &[pool_type.0 as u32, number_of_bytes as u32, tag as u32, lookaside as u32]) }?;
        let _ = r;
        Ok((r as u32) as *mut core::ffi::c_void)
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PALLOCATE_FUNCTION_EX_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PALLOCATE_FUNCTION_EX_Routine>(pool_type: crate::types::POOL_TYPE, number_of_bytes: u32, tag: u32, lookaside: *mut crate::types::LOOKASIDE_LIST_EX) -> *mut core::ffi::c_void { unsafe { S::routine(pool_type, number_of_bytes, tag, lookaside) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PALLOCATE_FUNCTION_EX`].
pub trait PALLOCATE_FUNCTION_EX_Routine {
    unsafe fn routine(pool_type: crate::types::POOL_TYPE, number_of_bytes: u32, tag: u32, lookaside: *mut crate::types::LOOKASIDE_LIST_EX) -> *mut core::ffi::c_void;
}

/// abi-specs/types/ex.abi:212
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFREE_FUNCTION(pub u32);
static CALLBACK_PFREE_FUNCTION: Callback = Callback { id: 71, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PFREE_FUNCTION" };
impl PFREE_FUNCTION {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, buffer: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFREE_FUNCTION, self.0, &[buffer as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFREE_FUNCTION_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFREE_FUNCTION_Routine>(buffer: *mut core::ffi::c_void) { unsafe { S::routine(buffer) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFREE_FUNCTION`].
pub trait PFREE_FUNCTION_Routine {
    unsafe fn routine(buffer: *mut core::ffi::c_void);
}

/// abi-specs/types/ex.abi:213
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFREE_FUNCTION_EX(pub u32);
static CALLBACK_PFREE_FUNCTION_EX: Callback = Callback { id: 72, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PFREE_FUNCTION_EX" };
impl PFREE_FUNCTION_EX {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, buffer: *mut core::ffi::c_void, lookaside: *mut crate::types::LOOKASIDE_LIST_EX) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFREE_FUNCTION_EX, self.0, &[buffer as u32, lookaside as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFREE_FUNCTION_EX_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFREE_FUNCTION_EX_Routine>(buffer: *mut core::ffi::c_void, lookaside: *mut crate::types::LOOKASIDE_LIST_EX) { unsafe { S::routine(buffer, lookaside) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFREE_FUNCTION_EX`].
pub trait PFREE_FUNCTION_EX_Routine {
    unsafe fn routine(buffer: *mut core::ffi::c_void, lookaside: *mut crate::types::LOOKASIDE_LIST_EX);
}

/// abi-specs/types/fsrtl.abi:156
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCHECK_FOR_TRAVERSE_ACCESS(pub u32);
static CALLBACK_PCHECK_FOR_TRAVERSE_ACCESS: Callback = Callback { id: 73, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PCHECK_FOR_TRAVERSE_ACCESS" };
impl PCHECK_FOR_TRAVERSE_ACCESS {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, notify_context: *mut core::ffi::c_void, target_context: *mut core::ffi::c_void, subject_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCHECK_FOR_TRAVERSE_ACCESS, self.0, &[notify_context as u32, target_context as u32, subject_context as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCHECK_FOR_TRAVERSE_ACCESS_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCHECK_FOR_TRAVERSE_ACCESS_Routine>(notify_context: *mut core::ffi::c_void, target_context: *mut core::ffi::c_void, subject_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT) -> crate::types::BOOLEAN { unsafe { S::routine(notify_context, target_context, subject_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCHECK_FOR_TRAVERSE_ACCESS`].
pub trait PCHECK_FOR_TRAVERSE_ACCESS_Routine {
    unsafe fn routine(notify_context: *mut core::ffi::c_void, target_context: *mut core::ffi::c_void, subject_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/fsrtl.abi:161
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCOMPLETE_LOCK_IRP_ROUTINE(pub u32);
static CALLBACK_PCOMPLETE_LOCK_IRP_ROUTINE: Callback = Callback { id: 74, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PCOMPLETE_LOCK_IRP_ROUTINE" };
impl PCOMPLETE_LOCK_IRP_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, irp: *mut crate::types::IRP) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCOMPLETE_LOCK_IRP_ROUTINE, self.0, &[context as u32, irp as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCOMPLETE_LOCK_IRP_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCOMPLETE_LOCK_IRP_ROUTINE_Routine>(context: *mut core::ffi::c_void, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS { unsafe { S::routine(context, irp) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCOMPLETE_LOCK_IRP_ROUTINE`].
pub trait PCOMPLETE_LOCK_IRP_ROUTINE_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS;
}

/// abi-specs/types/fsrtl.abi:162
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFILTER_REPORT_CHANGE(pub u32);
static CALLBACK_PFILTER_REPORT_CHANGE: Callback = Callback { id: 75, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PFILTER_REPORT_CHANGE" };
impl PFILTER_REPORT_CHANGE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, notify_context: *mut core::ffi::c_void, filter_context: *mut core::ffi::c_void) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFILTER_REPORT_CHANGE, self.0, &[notify_context as u32, filter_context as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFILTER_REPORT_CHANGE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFILTER_REPORT_CHANGE_Routine>(notify_context: *mut core::ffi::c_void, filter_context: *mut core::ffi::c_void) -> crate::types::BOOLEAN { unsafe { S::routine(notify_context, filter_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFILTER_REPORT_CHANGE`].
pub trait PFILTER_REPORT_CHANGE_Routine {
    unsafe fn routine(notify_context: *mut core::ffi::c_void, filter_context: *mut core::ffi::c_void) -> crate::types::BOOLEAN;
}

/// abi-specs/types/fsrtl.abi:163
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK(pub u32);
static CALLBACK_PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK: Callback = Callback { id: 76, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK" };
impl PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, ecp_context: *mut core::ffi::c_void, ecp_type: *mut crate::types::GUID) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK, self.0, &[ecp_context as u32, ecp_type as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK_Routine>(ecp_context: *mut core::ffi::c_void, ecp_type: *mut crate::types::GUID) { unsafe { S::routine(ecp_context, ecp_type) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK`].
pub trait PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK_Routine {
    unsafe fn routine(ecp_context: *mut core::ffi::c_void, ecp_type: *mut crate::types::GUID);
}

/// abi-specs/types/fsrtl.abi:164
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFSRTL_STACK_OVERFLOW_ROUTINE(pub u32);
static CALLBACK_PFSRTL_STACK_OVERFLOW_ROUTINE: Callback = Callback { id: 77, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PFSRTL_STACK_OVERFLOW_ROUTINE" };
impl PFSRTL_STACK_OVERFLOW_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, event: *mut crate::types::KEVENT) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFSRTL_STACK_OVERFLOW_ROUTINE, self.0, &[context as u32, event as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFSRTL_STACK_OVERFLOW_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFSRTL_STACK_OVERFLOW_ROUTINE_Routine>(context: *mut core::ffi::c_void, event: *mut crate::types::KEVENT) { unsafe { S::routine(context, event) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFSRTL_STACK_OVERFLOW_ROUTINE`].
pub trait PFSRTL_STACK_OVERFLOW_ROUTINE_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, event: *mut crate::types::KEVENT);
}

/// abi-specs/types/fsrtl.abi:165
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFS_FILTER_CALLBACK(pub u32);
static CALLBACK_PFS_FILTER_CALLBACK: Callback = Callback { id: 78, args: 2, pop: 8, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "PFS_FILTER_CALLBACK" };
impl PFS_FILTER_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, data: *mut core::ffi::c_void, completion_context: *mut *mut core::ffi::c_void) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFS_FILTER_CALLBACK, self.0, &[data as u32, completion_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFS_FILTER_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFS_FILTER_CALLBACK_Routine>(data: *mut core::ffi::c_void, completion_context: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS { unsafe { S::routine(data, completion_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFS_FILTER_CALLBACK`].
pub trait PFS_FILTER_CALLBACK_Routine {
    unsafe fn routine(data: *mut core::ffi::c_void, completion_context: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS;
}

/// abi-specs/types/fsrtl.abi:166
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFS_FILTER_COMPLETION_CALLBACK(pub u32);
static CALLBACK_PFS_FILTER_COMPLETION_CALLBACK: Callback = Callback { id: 79, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PFS_FILTER_COMPLETION_CALLBACK" };
impl PFS_FILTER_COMPLETION_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, data: *mut core::ffi::c_void, operation_status: crate::types::NTSTATUS, completion_context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFS_FILTER_COMPLETION_CALLBACK, self.0, &[data as u32, operation_status.0 as u32, completion_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFS_FILTER_COMPLETION_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFS_FILTER_COMPLETION_CALLBACK_Routine>(data: *mut core::ffi::c_void, operation_status: crate::types::NTSTATUS, completion_context: *mut core::ffi::c_void) { unsafe { S::routine(data, operation_status, completion_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFS_FILTER_COMPLETION_CALLBACK`].
pub trait PFS_FILTER_COMPLETION_CALLBACK_Routine {
    unsafe fn routine(data: *mut core::ffi::c_void, operation_status: crate::types::NTSTATUS, completion_context: *mut core::ffi::c_void);
}

/// abi-specs/types/fsrtl.abi:167
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct POPLOCK_FS_PREPOST_IRP(pub u32);
static CALLBACK_POPLOCK_FS_PREPOST_IRP: Callback = Callback { id: 80, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "POPLOCK_FS_PREPOST_IRP" };
impl POPLOCK_FS_PREPOST_IRP {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, irp: *mut crate::types::IRP) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_POPLOCK_FS_PREPOST_IRP, self.0, &[context as u32, irp as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: POPLOCK_FS_PREPOST_IRP_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: POPLOCK_FS_PREPOST_IRP_Routine>(context: *mut core::ffi::c_void, irp: *mut crate::types::IRP) { unsafe { S::routine(context, irp) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`POPLOCK_FS_PREPOST_IRP`].
pub trait POPLOCK_FS_PREPOST_IRP_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, irp: *mut crate::types::IRP);
}

/// abi-specs/types/fsrtl.abi:168
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct POPLOCK_WAIT_COMPLETE_ROUTINE(pub u32);
static CALLBACK_POPLOCK_WAIT_COMPLETE_ROUTINE: Callback = Callback { id: 81, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "POPLOCK_WAIT_COMPLETE_ROUTINE" };
impl POPLOCK_WAIT_COMPLETE_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, irp: *mut crate::types::IRP) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_POPLOCK_WAIT_COMPLETE_ROUTINE, self.0, &[context as u32, irp as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: POPLOCK_WAIT_COMPLETE_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: POPLOCK_WAIT_COMPLETE_ROUTINE_Routine>(context: *mut core::ffi::c_void, irp: *mut crate::types::IRP) { unsafe { S::routine(context, irp) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`POPLOCK_WAIT_COMPLETE_ROUTINE`].
pub trait POPLOCK_WAIT_COMPLETE_ROUTINE_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, irp: *mut crate::types::IRP);
}

/// abi-specs/types/fsrtl.abi:169
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PUNLOCK_ROUTINE(pub u32);
static CALLBACK_PUNLOCK_ROUTINE: Callback = Callback { id: 82, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PUNLOCK_ROUTINE" };
impl PUNLOCK_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, file_lock_info: *mut crate::types::FILE_LOCK_INFO) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PUNLOCK_ROUTINE, self.0, &[context as u32, file_lock_info as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PUNLOCK_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PUNLOCK_ROUTINE_Routine>(context: *mut core::ffi::c_void, file_lock_info: *mut crate::types::FILE_LOCK_INFO) { unsafe { S::routine(context, file_lock_info) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PUNLOCK_ROUTINE`].
pub trait PUNLOCK_ROUTINE_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, file_lock_info: *mut crate::types::FILE_LOCK_INFO);
}

/// abi-specs/types/hal.abi:52
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PHAL_RESET_DISPLAY_PARAMETERS(pub u32);
static CALLBACK_PHAL_RESET_DISPLAY_PARAMETERS: Callback = Callback { id: 83, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PHAL_RESET_DISPLAY_PARAMETERS" };
impl PHAL_RESET_DISPLAY_PARAMETERS {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, columns: u32, rows: u32) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PHAL_RESET_DISPLAY_PARAMETERS, self.0, &[columns as u32, rows as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PHAL_RESET_DISPLAY_PARAMETERS_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PHAL_RESET_DISPLAY_PARAMETERS_Routine>(columns: u32, rows: u32) -> crate::types::BOOLEAN { unsafe { S::routine(columns, rows) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PHAL_RESET_DISPLAY_PARAMETERS`].
pub trait PHAL_RESET_DISPLAY_PARAMETERS_Routine {
    unsafe fn routine(columns: u32, rows: u32) -> crate::types::BOOLEAN;
}

/// abi-specs/types/hid.abi:168
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PHIDP_INSERT_SCANCODES(pub u32);
static CALLBACK_PHIDP_INSERT_SCANCODES: Callback = Callback { id: 84, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PHIDP_INSERT_SCANCODES" };
impl PHIDP_INSERT_SCANCODES {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, new_scan_codes: *mut u8, length: u32) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PHIDP_INSERT_SCANCODES, self.0, &[context as u32, new_scan_codes as u32, length as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PHIDP_INSERT_SCANCODES_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PHIDP_INSERT_SCANCODES_Routine>(context: *mut core::ffi::c_void, new_scan_codes: *mut u8, length: u32) -> crate::types::BOOLEAN { unsafe { S::routine(context, new_scan_codes, length) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PHIDP_INSERT_SCANCODES`].
pub trait PHIDP_INSERT_SCANCODES_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, new_scan_codes: *mut u8, length: u32) -> crate::types::BOOLEAN;
}

/// Class service callback that the keyboard class hands to its port: takes what lies between `start` and `end`.
///
/// abi-specs/types/input.abi:57
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KEYBOARD_CLASS_SERVICE_CALLBACK(pub u32);
static CALLBACK_KEYBOARD_CLASS_SERVICE_CALLBACK: Callback = Callback { id: 85, args: 4, pop: 16, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "KEYBOARD_CLASS_SERVICE_CALLBACK" };
impl KEYBOARD_CLASS_SERVICE_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device: *mut crate::types::DEVICE_OBJECT, start: *mut crate::types::KEYBOARD_INPUT_DATA, end: *mut crate::types::KEYBOARD_INPUT_DATA, consumed: *mut u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_KEYBOARD_CLASS_SERVICE_CALLBACK, self.0, &[device as u32, start as u32, end as u32, consumed as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: KEYBOARD_CLASS_SERVICE_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: KEYBOARD_CLASS_SERVICE_CALLBACK_Routine>(device: *mut crate::types::DEVICE_OBJECT, start: *mut crate::types::KEYBOARD_INPUT_DATA, end: *mut crate::types::KEYBOARD_INPUT_DATA, consumed: *mut u32) { unsafe { S::routine(device, start, end, consumed) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`KEYBOARD_CLASS_SERVICE_CALLBACK`].
pub trait KEYBOARD_CLASS_SERVICE_CALLBACK_Routine {
    unsafe fn routine(device: *mut crate::types::DEVICE_OBJECT, start: *mut crate::types::KEYBOARD_INPUT_DATA, end: *mut crate::types::KEYBOARD_INPUT_DATA, consumed: *mut u32);
}

/// Class service callback that the mouse class hands to its port.
///
/// abi-specs/types/input.abi:64
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MOUSE_CLASS_SERVICE_CALLBACK(pub u32);
static CALLBACK_MOUSE_CLASS_SERVICE_CALLBACK: Callback = Callback { id: 86, args: 4, pop: 16, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "MOUSE_CLASS_SERVICE_CALLBACK" };
impl MOUSE_CLASS_SERVICE_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device: *mut crate::types::DEVICE_OBJECT, start: *mut crate::types::MOUSE_INPUT_DATA, end: *mut crate::types::MOUSE_INPUT_DATA, consumed: *mut u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_MOUSE_CLASS_SERVICE_CALLBACK, self.0, &[device as u32, start as u32, end as u32, consumed as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: MOUSE_CLASS_SERVICE_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: MOUSE_CLASS_SERVICE_CALLBACK_Routine>(device: *mut crate::types::DEVICE_OBJECT, start: *mut crate::types::MOUSE_INPUT_DATA, end: *mut crate::types::MOUSE_INPUT_DATA, consumed: *mut u32) { unsafe { S::routine(device, start, end, consumed) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`MOUSE_CLASS_SERVICE_CALLBACK`].
pub trait MOUSE_CLASS_SERVICE_CALLBACK_Routine {
    unsafe fn routine(device: *mut crate::types::DEVICE_OBJECT, start: *mut crate::types::MOUSE_INPUT_DATA, end: *mut crate::types::MOUSE_INPUT_DATA, consumed: *mut u32);
}

/// abi-specs/types/io.abi:837
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DEVICE_CHANGE_COMPLETE_CALLBACK(pub u32);
static CALLBACK_DEVICE_CHANGE_COMPLETE_CALLBACK: Callback = Callback { id: 87, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "DEVICE_CHANGE_COMPLETE_CALLBACK" };
impl DEVICE_CHANGE_COMPLETE_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_DEVICE_CHANGE_COMPLETE_CALLBACK, self.0, &[context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: DEVICE_CHANGE_COMPLETE_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: DEVICE_CHANGE_COMPLETE_CALLBACK_Routine>(context: *mut core::ffi::c_void) { unsafe { S::routine(context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`DEVICE_CHANGE_COMPLETE_CALLBACK`].
pub trait DEVICE_CHANGE_COMPLETE_CALLBACK_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void);
}

/// abi-specs/types/io.abi:838
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DRIVER_NOTIFICATION_CALLBACK_ROUTINE(pub u32);
static CALLBACK_DRIVER_NOTIFICATION_CALLBACK_ROUTINE: Callback = Callback { id: 88, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "DRIVER_NOTIFICATION_CALLBACK_ROUTINE" };
impl DRIVER_NOTIFICATION_CALLBACK_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, notification_structure: *mut core::ffi::c_void, context: *mut core::ffi::c_void) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_DRIVER_NOTIFICATION_CALLBACK_ROUTINE, self.0, &[notification_structure as u32, context as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: DRIVER_NOTIFICATION_CALLBACK_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: DRIVER_NOTIFICATION_CALLBACK_ROUTINE_Routine>(notification_structure: *mut core::ffi::c_void, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS { unsafe { S::routine(notification_structure, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`DRIVER_NOTIFICATION_CALLBACK_ROUTINE`].
pub trait DRIVER_NOTIFICATION_CALLBACK_ROUTINE_Routine {
    unsafe fn routine(notification_structure: *mut core::ffi::c_void, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS;
}

/// abi-specs/types/io.abi:839
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_ACQUIRE_FILE(pub u32);
static CALLBACK_FAST_IO_ACQUIRE_FILE: Callback = Callback { id: 89, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "FAST_IO_ACQUIRE_FILE" };
impl FAST_IO_ACQUIRE_FILE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_ACQUIRE_FILE, self.0, &[file_object as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_ACQUIRE_FILE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_ACQUIRE_FILE_Routine>(file_object: *mut crate::types::FILE_OBJECT) { unsafe { S::routine(file_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_ACQUIRE_FILE`].
pub trait FAST_IO_ACQUIRE_FILE_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT);
}

/// abi-specs/types/io.abi:840
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_ACQUIRE_FOR_CCFLUSH(pub u32);
static CALLBACK_FAST_IO_ACQUIRE_FOR_CCFLUSH: Callback = Callback { id: 90, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "FAST_IO_ACQUIRE_FOR_CCFLUSH" };
impl FAST_IO_ACQUIRE_FOR_CCFLUSH {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_ACQUIRE_FOR_CCFLUSH, self.0, &[file_object as u32, device_object as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_ACQUIRE_FOR_CCFLUSH_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_ACQUIRE_FOR_CCFLUSH_Routine>(file_object: *mut crate::types::FILE_OBJECT, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS { unsafe { S::routine(file_object, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_ACQUIRE_FOR_CCFLUSH`].
pub trait FAST_IO_ACQUIRE_FOR_CCFLUSH_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS;
}

/// abi-specs/types/io.abi:841
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_ACQUIRE_FOR_MOD_WRITE(pub u32);
static CALLBACK_FAST_IO_ACQUIRE_FOR_MOD_WRITE: Callback = Callback { id: 91, args: 4, pop: 16, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "FAST_IO_ACQUIRE_FOR_MOD_WRITE" };
impl FAST_IO_ACQUIRE_FOR_MOD_WRITE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, ending_offset: *mut crate::types::LARGE_INTEGER, resource_to_release: *mut *mut crate::types::ERESOURCE, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_ACQUIRE_FOR_MOD_WRITE, self.0, &[file_object as u32, ending_offset as u32, resource_to_release as u32, device_object as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_ACQUIRE_FOR_MOD_WRITE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_ACQUIRE_FOR_MOD_WRITE_Routine>(file_object: *mut crate::types::FILE_OBJECT, ending_offset: *mut crate::types::LARGE_INTEGER, resource_to_release: *mut *mut crate::types::ERESOURCE, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS { unsafe { S::routine(file_object, ending_offset, resource_to_release, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_ACQUIRE_FOR_MOD_WRITE`].
pub trait FAST_IO_ACQUIRE_FOR_MOD_WRITE_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, ending_offset: *mut crate::types::LARGE_INTEGER, resource_to_release: *mut *mut crate::types::ERESOURCE, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS;
}

/// abi-specs/types/io.abi:847
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_CHECK_IF_POSSIBLE(pub u32);
static CALLBACK_FAST_IO_CHECK_IF_POSSIBLE: Callback = Callback { id: 92, args: 8, pop: 32, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], irql_after: IrqlAfter::Same, name: "FAST_IO_CHECK_IF_POSSIBLE" };
impl FAST_IO_CHECK_IF_POSSIBLE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, wait: crate::types::BOOLEAN, lock_key: u32, check_for_read_operation: crate::types::BOOLEAN, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_CHECK_IF_POSSIBLE, self.0, &[file_object as u32, file_offset as u32, length as u32, wait as u32, lock_key as u32, check_for_read_operation as u32, io_status as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_CHECK_IF_POSSIBLE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_CHECK_IF_POSSIBLE_Routine>(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, wait: crate::types::BOOLEAN, lock_key: u32, check_for_read_operation: crate::types::BOOLEAN, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, file_offset, length, wait, lock_key, check_for_read_operation, io_status, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_CHECK_IF_POSSIBLE`].
pub trait FAST_IO_CHECK_IF_POSSIBLE_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, wait: crate::types::BOOLEAN, lock_key: u32, check_for_read_operation: crate::types::BOOLEAN, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:857
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_DETACH_DEVICE(pub u32);
static CALLBACK_FAST_IO_DETACH_DEVICE: Callback = Callback { id: 93, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "FAST_IO_DETACH_DEVICE" };
impl FAST_IO_DETACH_DEVICE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, source_device: *mut crate::types::DEVICE_OBJECT, target_device: *mut crate::types::DEVICE_OBJECT) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_DETACH_DEVICE, self.0, &[source_device as u32, target_device as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_DETACH_DEVICE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_DETACH_DEVICE_Routine>(source_device: *mut crate::types::DEVICE_OBJECT, target_device: *mut crate::types::DEVICE_OBJECT) { unsafe { S::routine(source_device, target_device) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_DETACH_DEVICE`].
pub trait FAST_IO_DETACH_DEVICE_Routine {
    unsafe fn routine(source_device: *mut crate::types::DEVICE_OBJECT, target_device: *mut crate::types::DEVICE_OBJECT);
}

/// abi-specs/types/io.abi:858
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_DEVICE_CONTROL(pub u32);
static CALLBACK_FAST_IO_DEVICE_CONTROL: Callback = Callback { id: 94, args: 9, pop: 36, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], irql_after: IrqlAfter::Same, name: "FAST_IO_DEVICE_CONTROL" };
impl FAST_IO_DEVICE_CONTROL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, wait: crate::types::BOOLEAN, input_buffer: *mut core::ffi::c_void, input_buffer_length: u32, output_buffer: *mut core::ffi::c_void, output_buffer_length: u32, io_control_code: u32, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_DEVICE_CONTROL, self.0, &[file_object as u32, wait as u32, input_buffer as u32, input_buffer_length as u32, output_buffer as u32, output_buffer_length as u32, io_control_code as u32, io_status as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_DEVICE_CONTROL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_DEVICE_CONTROL_Routine>(file_object: *mut crate::types::FILE_OBJECT, wait: crate::types::BOOLEAN, input_buffer: *mut core::ffi::c_void, input_buffer_length: u32, output_buffer: *mut core::ffi::c_void, output_buffer_length: u32, io_control_code: u32, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, wait, input_buffer, input_buffer_length, output_buffer, output_buffer_length, io_control_code, io_status, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_DEVICE_CONTROL`].
pub trait FAST_IO_DEVICE_CONTROL_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, wait: crate::types::BOOLEAN, input_buffer: *mut core::ffi::c_void, input_buffer_length: u32, output_buffer: *mut core::ffi::c_void, output_buffer_length: u32, io_control_code: u32, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:869
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_LOCK(pub u32);
static CALLBACK_FAST_IO_LOCK: Callback = Callback { id: 95, args: 9, pop: 36, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], irql_after: IrqlAfter::Same, name: "FAST_IO_LOCK" };
impl FAST_IO_LOCK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: *mut crate::types::LARGE_INTEGER, process_id: crate::types::PEPROCESS, key: u32, fail_immediately: crate::types::BOOLEAN, exclusive_lock: crate::types::BOOLEAN, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_LOCK, self.0, &[file_object as u32, file_offset as u32, length as u32, process_id as u32, key as u32, fail_immediately as u32, exclusive_lock as u32, io_status as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_LOCK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_LOCK_Routine>(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: *mut crate::types::LARGE_INTEGER, process_id: crate::types::PEPROCESS, key: u32, fail_immediately: crate::types::BOOLEAN, exclusive_lock: crate::types::BOOLEAN, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, file_offset, length, process_id, key, fail_immediately, exclusive_lock, io_status, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_LOCK`].
pub trait FAST_IO_LOCK_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: *mut crate::types::LARGE_INTEGER, process_id: crate::types::PEPROCESS, key: u32, fail_immediately: crate::types::BOOLEAN, exclusive_lock: crate::types::BOOLEAN, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:880
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_MDL_READ(pub u32);
static CALLBACK_FAST_IO_MDL_READ: Callback = Callback { id: 96, args: 7, pop: 28, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "FAST_IO_MDL_READ" };
impl FAST_IO_MDL_READ {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_MDL_READ, self.0, &[file_object as u32, file_offset as u32, length as u32, lock_key as u32, mdl_chain as u32, io_status as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_MDL_READ_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_MDL_READ_Routine>(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, file_offset, length, lock_key, mdl_chain, io_status, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_MDL_READ`].
pub trait FAST_IO_MDL_READ_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:889
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_MDL_READ_COMPLETE(pub u32);
static CALLBACK_FAST_IO_MDL_READ_COMPLETE: Callback = Callback { id: 97, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "FAST_IO_MDL_READ_COMPLETE" };
impl FAST_IO_MDL_READ_COMPLETE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, mdl_chain: *mut crate::types::MDL, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_MDL_READ_COMPLETE, self.0, &[file_object as u32, mdl_chain as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_MDL_READ_COMPLETE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_MDL_READ_COMPLETE_Routine>(file_object: *mut crate::types::FILE_OBJECT, mdl_chain: *mut crate::types::MDL, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, mdl_chain, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_MDL_READ_COMPLETE`].
pub trait FAST_IO_MDL_READ_COMPLETE_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, mdl_chain: *mut crate::types::MDL, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:894
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_MDL_READ_COMPLETE_COMPRESSED(pub u32);
static CALLBACK_FAST_IO_MDL_READ_COMPLETE_COMPRESSED: Callback = Callback { id: 98, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "FAST_IO_MDL_READ_COMPLETE_COMPRESSED" };
impl FAST_IO_MDL_READ_COMPLETE_COMPRESSED {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, mdl_chain: *mut crate::types::MDL, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_MDL_READ_COMPLETE_COMPRESSED, self.0, &[file_object as u32, mdl_chain as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_MDL_READ_COMPLETE_COMPRESSED_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_MDL_READ_COMPLETE_COMPRESSED_Routine>(file_object: *mut crate::types::FILE_OBJECT, mdl_chain: *mut crate::types::MDL, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, mdl_chain, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_MDL_READ_COMPLETE_COMPRESSED`].
pub trait FAST_IO_MDL_READ_COMPLETE_COMPRESSED_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, mdl_chain: *mut crate::types::MDL, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:899
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_MDL_WRITE_COMPLETE(pub u32);
static CALLBACK_FAST_IO_MDL_WRITE_COMPLETE: Callback = Callback { id: 99, args: 4, pop: 16, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], irql_after: IrqlAfter::Same, name: "FAST_IO_MDL_WRITE_COMPLETE" };
impl FAST_IO_MDL_WRITE_COMPLETE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, mdl_chain: *mut crate::types::MDL, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_MDL_WRITE_COMPLETE, self.0, &[file_object as u32, file_offset as u32, mdl_chain as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_MDL_WRITE_COMPLETE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_MDL_WRITE_COMPLETE_Routine>(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, mdl_chain: *mut crate::types::MDL, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, file_offset, mdl_chain, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_MDL_WRITE_COMPLETE`].
pub trait FAST_IO_MDL_WRITE_COMPLETE_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, mdl_chain: *mut crate::types::MDL, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:905
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED(pub u32);
static CALLBACK_FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED: Callback = Callback { id: 100, args: 4, pop: 16, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], irql_after: IrqlAfter::Same, name: "FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED" };
impl FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, mdl_chain: *mut crate::types::MDL, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED, self.0, &[file_object as u32, file_offset as u32, mdl_chain as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED_Routine>(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, mdl_chain: *mut crate::types::MDL, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, file_offset, mdl_chain, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED`].
pub trait FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, mdl_chain: *mut crate::types::MDL, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:911
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_PREPARE_MDL_WRITE(pub u32);
static CALLBACK_FAST_IO_PREPARE_MDL_WRITE: Callback = Callback { id: 101, args: 7, pop: 28, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "FAST_IO_PREPARE_MDL_WRITE" };
impl FAST_IO_PREPARE_MDL_WRITE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_PREPARE_MDL_WRITE, self.0, &[file_object as u32, file_offset as u32, length as u32, lock_key as u32, mdl_chain as u32, io_status as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_PREPARE_MDL_WRITE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_PREPARE_MDL_WRITE_Routine>(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, file_offset, length, lock_key, mdl_chain, io_status, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_PREPARE_MDL_WRITE`].
pub trait FAST_IO_PREPARE_MDL_WRITE_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:920
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_QUERY_BASIC_INFO(pub u32);
static CALLBACK_FAST_IO_QUERY_BASIC_INFO: Callback = Callback { id: 102, args: 5, pop: 20, captures: &[], irql_after: IrqlAfter::Same, name: "FAST_IO_QUERY_BASIC_INFO" };
impl FAST_IO_QUERY_BASIC_INFO {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, wait: crate::types::BOOLEAN, buffer: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_QUERY_BASIC_INFO, self.0, &[file_object as u32, wait as u32, buffer as u32, io_status as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_QUERY_BASIC_INFO_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_QUERY_BASIC_INFO_Routine>(file_object: *mut crate::types::FILE_OBJECT, wait: crate::types::BOOLEAN, buffer: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, wait, buffer, io_status, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_QUERY_BASIC_INFO`].
pub trait FAST_IO_QUERY_BASIC_INFO_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, wait: crate::types::BOOLEAN, buffer: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:927
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_QUERY_NETWORK_OPEN_INFO(pub u32);
static CALLBACK_FAST_IO_QUERY_NETWORK_OPEN_INFO: Callback = Callback { id: 103, args: 5, pop: 20, captures: &[], irql_after: IrqlAfter::Same, name: "FAST_IO_QUERY_NETWORK_OPEN_INFO" };
impl FAST_IO_QUERY_NETWORK_OPEN_INFO {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, wait: crate::types::BOOLEAN, buffer: *mut crate::types::FILE_NETWORK_OPEN_INFORMATION, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_QUERY_NETWORK_OPEN_INFO, self.0, &[file_object as u32, wait as u32, buffer as u32, io_status as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_QUERY_NETWORK_OPEN_INFO_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_QUERY_NETWORK_OPEN_INFO_Routine>(file_object: *mut crate::types::FILE_OBJECT, wait: crate::types::BOOLEAN, buffer: *mut crate::types::FILE_NETWORK_OPEN_INFORMATION, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, wait, buffer, io_status, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_QUERY_NETWORK_OPEN_INFO`].
pub trait FAST_IO_QUERY_NETWORK_OPEN_INFO_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, wait: crate::types::BOOLEAN, buffer: *mut crate::types::FILE_NETWORK_OPEN_INFORMATION, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:934
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_QUERY_OPEN(pub u32);
static CALLBACK_FAST_IO_QUERY_OPEN: Callback = Callback { id: 104, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "FAST_IO_QUERY_OPEN" };
impl FAST_IO_QUERY_OPEN {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, irp: *mut crate::types::IRP, network_information: *mut crate::types::FILE_NETWORK_OPEN_INFORMATION, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_QUERY_OPEN, self.0, &[irp as u32, network_information as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_QUERY_OPEN_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_QUERY_OPEN_Routine>(irp: *mut crate::types::IRP, network_information: *mut crate::types::FILE_NETWORK_OPEN_INFORMATION, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(irp, network_information, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_QUERY_OPEN`].
pub trait FAST_IO_QUERY_OPEN_Routine {
    unsafe fn routine(irp: *mut crate::types::IRP, network_information: *mut crate::types::FILE_NETWORK_OPEN_INFORMATION, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:939
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_QUERY_STANDARD_INFO(pub u32);
static CALLBACK_FAST_IO_QUERY_STANDARD_INFO: Callback = Callback { id: 105, args: 5, pop: 20, captures: &[], irql_after: IrqlAfter::Same, name: "FAST_IO_QUERY_STANDARD_INFO" };
impl FAST_IO_QUERY_STANDARD_INFO {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, wait: crate::types::BOOLEAN, buffer: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_QUERY_STANDARD_INFO, self.0, &[file_object as u32, wait as u32, buffer as u32, io_status as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_QUERY_STANDARD_INFO_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_QUERY_STANDARD_INFO_Routine>(file_object: *mut crate::types::FILE_OBJECT, wait: crate::types::BOOLEAN, buffer: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, wait, buffer, io_status, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_QUERY_STANDARD_INFO`].
pub trait FAST_IO_QUERY_STANDARD_INFO_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, wait: crate::types::BOOLEAN, buffer: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:946
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_READ(pub u32);
static CALLBACK_FAST_IO_READ: Callback = Callback { id: 106, args: 8, pop: 32, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 5, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], irql_after: IrqlAfter::Same, name: "FAST_IO_READ" };
impl FAST_IO_READ {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, wait: crate::types::BOOLEAN, lock_key: u32, buffer: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_READ, self.0, &[file_object as u32, file_offset as u32, length as u32, wait as u32, lock_key as u32, buffer as u32, io_status as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_READ_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_READ_Routine>(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, wait: crate::types::BOOLEAN, lock_key: u32, buffer: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, file_offset, length, wait, lock_key, buffer, io_status, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_READ`].
pub trait FAST_IO_READ_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, wait: crate::types::BOOLEAN, lock_key: u32, buffer: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:956
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_READ_COMPRESSED(pub u32);
static CALLBACK_FAST_IO_READ_COMPRESSED: Callback = Callback { id: 107, args: 10, pop: 40, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "FAST_IO_READ_COMPRESSED" };
impl FAST_IO_READ_COMPRESSED {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, buffer: *mut core::ffi::c_void, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, compressed_data_info: *mut crate::types::COMPRESSED_DATA_INFO, compressed_data_info_length: u32, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_READ_COMPRESSED, self.0, &[file_object as u32, file_offset as u32, length as u32, lock_key as u32, buffer as u32, mdl_chain as u32, io_status as u32, compressed_data_info as u32, compressed_data_info_length as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_READ_COMPRESSED_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_READ_COMPRESSED_Routine>(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, buffer: *mut core::ffi::c_void, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, compressed_data_info: *mut crate::types::COMPRESSED_DATA_INFO, compressed_data_info_length: u32, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, file_offset, length, lock_key, buffer, mdl_chain, io_status, compressed_data_info, compressed_data_info_length, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_READ_COMPRESSED`].
pub trait FAST_IO_READ_COMPRESSED_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, buffer: *mut core::ffi::c_void, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, compressed_data_info: *mut crate::types::COMPRESSED_DATA_INFO, compressed_data_info_length: u32, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:968
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_RELEASE_FILE(pub u32);
static CALLBACK_FAST_IO_RELEASE_FILE: Callback = Callback { id: 108, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "FAST_IO_RELEASE_FILE" };
impl FAST_IO_RELEASE_FILE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_RELEASE_FILE, self.0, &[file_object as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_RELEASE_FILE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_RELEASE_FILE_Routine>(file_object: *mut crate::types::FILE_OBJECT) { unsafe { S::routine(file_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_RELEASE_FILE`].
pub trait FAST_IO_RELEASE_FILE_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT);
}

/// abi-specs/types/io.abi:969
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_RELEASE_FOR_CCFLUSH(pub u32);
static CALLBACK_FAST_IO_RELEASE_FOR_CCFLUSH: Callback = Callback { id: 109, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "FAST_IO_RELEASE_FOR_CCFLUSH" };
impl FAST_IO_RELEASE_FOR_CCFLUSH {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_RELEASE_FOR_CCFLUSH, self.0, &[file_object as u32, device_object as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_RELEASE_FOR_CCFLUSH_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_RELEASE_FOR_CCFLUSH_Routine>(file_object: *mut crate::types::FILE_OBJECT, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS { unsafe { S::routine(file_object, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_RELEASE_FOR_CCFLUSH`].
pub trait FAST_IO_RELEASE_FOR_CCFLUSH_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS;
}

/// abi-specs/types/io.abi:970
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_RELEASE_FOR_MOD_WRITE(pub u32);
static CALLBACK_FAST_IO_RELEASE_FOR_MOD_WRITE: Callback = Callback { id: 110, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "FAST_IO_RELEASE_FOR_MOD_WRITE" };
impl FAST_IO_RELEASE_FOR_MOD_WRITE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, resource_to_release: *mut crate::types::ERESOURCE, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_RELEASE_FOR_MOD_WRITE, self.0, &[file_object as u32, resource_to_release as u32, device_object as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_RELEASE_FOR_MOD_WRITE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_RELEASE_FOR_MOD_WRITE_Routine>(file_object: *mut crate::types::FILE_OBJECT, resource_to_release: *mut crate::types::ERESOURCE, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS { unsafe { S::routine(file_object, resource_to_release, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_RELEASE_FOR_MOD_WRITE`].
pub trait FAST_IO_RELEASE_FOR_MOD_WRITE_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, resource_to_release: *mut crate::types::ERESOURCE, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS;
}

/// abi-specs/types/io.abi:975
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_UNLOCK_ALL(pub u32);
static CALLBACK_FAST_IO_UNLOCK_ALL: Callback = Callback { id: 111, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "FAST_IO_UNLOCK_ALL" };
impl FAST_IO_UNLOCK_ALL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, process_id: crate::types::PEPROCESS, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_UNLOCK_ALL, self.0, &[file_object as u32, process_id as u32, io_status as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_UNLOCK_ALL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_UNLOCK_ALL_Routine>(file_object: *mut crate::types::FILE_OBJECT, process_id: crate::types::PEPROCESS, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, process_id, io_status, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_UNLOCK_ALL`].
pub trait FAST_IO_UNLOCK_ALL_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, process_id: crate::types::PEPROCESS, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:981
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_UNLOCK_ALL_BY_KEY(pub u32);
static CALLBACK_FAST_IO_UNLOCK_ALL_BY_KEY: Callback = Callback { id: 112, args: 5, pop: 20, captures: &[], irql_after: IrqlAfter::Same, name: "FAST_IO_UNLOCK_ALL_BY_KEY" };
impl FAST_IO_UNLOCK_ALL_BY_KEY {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, process_id: *mut core::ffi::c_void, key: u32, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_UNLOCK_ALL_BY_KEY, self.0, &[file_object as u32, process_id as u32, key as u32, io_status as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_UNLOCK_ALL_BY_KEY_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_UNLOCK_ALL_BY_KEY_Routine>(file_object: *mut crate::types::FILE_OBJECT, process_id: *mut core::ffi::c_void, key: u32, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, process_id, key, io_status, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_UNLOCK_ALL_BY_KEY`].
pub trait FAST_IO_UNLOCK_ALL_BY_KEY_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, process_id: *mut core::ffi::c_void, key: u32, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:988
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_UNLOCK_SINGLE(pub u32);
static CALLBACK_FAST_IO_UNLOCK_SINGLE: Callback = Callback { id: 113, args: 7, pop: 28, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], irql_after: IrqlAfter::Same, name: "FAST_IO_UNLOCK_SINGLE" };
impl FAST_IO_UNLOCK_SINGLE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: *mut crate::types::LARGE_INTEGER, process_id: crate::types::PEPROCESS, key: u32, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_UNLOCK_SINGLE, self.0, &[file_object as u32, file_offset as u32, length as u32, process_id as u32, key as u32, io_status as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_UNLOCK_SINGLE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_UNLOCK_SINGLE_Routine>(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: *mut crate::types::LARGE_INTEGER, process_id: crate::types::PEPROCESS, key: u32, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, file_offset, length, process_id, key, io_status, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_UNLOCK_SINGLE`].
pub trait FAST_IO_UNLOCK_SINGLE_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: *mut crate::types::LARGE_INTEGER, process_id: crate::types::PEPROCESS, key: u32, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:997
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_WRITE(pub u32);
static CALLBACK_FAST_IO_WRITE: Callback = Callback { id: 114, args: 8, pop: 32, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], irql_after: IrqlAfter::Same, name: "FAST_IO_WRITE" };
impl FAST_IO_WRITE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, wait: crate::types::BOOLEAN, lock_key: u32, buffer: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_WRITE, self.0, &[file_object as u32, file_offset as u32, length as u32, wait as u32, lock_key as u32, buffer as u32, io_status as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_WRITE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_WRITE_Routine>(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, wait: crate::types::BOOLEAN, lock_key: u32, buffer: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, file_offset, length, wait, lock_key, buffer, io_status, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_WRITE`].
pub trait FAST_IO_WRITE_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, wait: crate::types::BOOLEAN, lock_key: u32, buffer: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:1007
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_WRITE_COMPRESSED(pub u32);
static CALLBACK_FAST_IO_WRITE_COMPRESSED: Callback = Callback { id: 115, args: 10, pop: 40, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "FAST_IO_WRITE_COMPRESSED" };
impl FAST_IO_WRITE_COMPRESSED {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, buffer: *mut core::ffi::c_void, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, compressed_data_info: *mut crate::types::COMPRESSED_DATA_INFO, compressed_data_info_length: u32, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_WRITE_COMPRESSED, self.0, &[file_object as u32, file_offset as u32, length as u32, lock_key as u32, buffer as u32, mdl_chain as u32, io_status as u32, compressed_data_info as u32, compressed_data_info_length as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_WRITE_COMPRESSED_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_WRITE_COMPRESSED_Routine>(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, buffer: *mut core::ffi::c_void, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, compressed_data_info: *mut crate::types::COMPRESSED_DATA_INFO, compressed_data_info_length: u32, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, file_offset, length, lock_key, buffer, mdl_chain, io_status, compressed_data_info, compressed_data_info_length, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_WRITE_COMPRESSED`].
pub trait FAST_IO_WRITE_COMPRESSED_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, buffer: *mut core::ffi::c_void, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, compressed_data_info: *mut crate::types::COMPRESSED_DATA_INFO, compressed_data_info_length: u32, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:1019
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FWMI_NOTIFICATION_CALLBACK(pub u32);
static CALLBACK_FWMI_NOTIFICATION_CALLBACK: Callback = Callback { id: 116, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "FWMI_NOTIFICATION_CALLBACK" };
impl FWMI_NOTIFICATION_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, wnode: *mut core::ffi::c_void, context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FWMI_NOTIFICATION_CALLBACK, self.0, &[wnode as u32, context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FWMI_NOTIFICATION_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FWMI_NOTIFICATION_CALLBACK_Routine>(wnode: *mut core::ffi::c_void, context: *mut core::ffi::c_void) { unsafe { S::routine(wnode, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FWMI_NOTIFICATION_CALLBACK`].
pub trait FWMI_NOTIFICATION_CALLBACK_Routine {
    unsafe fn routine(wnode: *mut core::ffi::c_void, context: *mut core::ffi::c_void);
}

/// abi-specs/types/io.abi:1020
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct IO_CSQ_INSERT_IRP_EX(pub u32);
static CALLBACK_IO_CSQ_INSERT_IRP_EX: Callback = Callback { id: 117, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "IO_CSQ_INSERT_IRP_EX" };
impl IO_CSQ_INSERT_IRP_EX {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP, insert_context: *mut core::ffi::c_void) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_IO_CSQ_INSERT_IRP_EX, self.0, &[csq as u32, irp as u32, insert_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: IO_CSQ_INSERT_IRP_EX_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: IO_CSQ_INSERT_IRP_EX_Routine>(csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP, insert_context: *mut core::ffi::c_void) -> crate::types::NTSTATUS { unsafe { S::routine(csq, irp, insert_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`IO_CSQ_INSERT_IRP_EX`].
pub trait IO_CSQ_INSERT_IRP_EX_Routine {
    unsafe fn routine(csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP, insert_context: *mut core::ffi::c_void) -> crate::types::NTSTATUS;
}

/// abi-specs/types/io.abi:1021
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct IO_WORKITEM_ROUTINE_EX(pub u32);
static CALLBACK_IO_WORKITEM_ROUTINE_EX: Callback = Callback { id: 118, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "IO_WORKITEM_ROUTINE_EX" };
impl IO_WORKITEM_ROUTINE_EX {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, io_object: *mut core::ffi::c_void, context: *mut core::ffi::c_void, io_work_item: crate::types::PIO_WORKITEM) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_IO_WORKITEM_ROUTINE_EX, self.0, &[io_object as u32, context as u32, io_work_item as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: IO_WORKITEM_ROUTINE_EX_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: IO_WORKITEM_ROUTINE_EX_Routine>(io_object: *mut core::ffi::c_void, context: *mut core::ffi::c_void, io_work_item: crate::types::PIO_WORKITEM) { unsafe { S::routine(io_object, context, io_work_item) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`IO_WORKITEM_ROUTINE_EX`].
pub trait IO_WORKITEM_ROUTINE_EX_Routine {
    unsafe fn routine(io_object: *mut core::ffi::c_void, context: *mut core::ffi::c_void, io_work_item: crate::types::PIO_WORKITEM);
}

/// abi-specs/types/io.abi:1022
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KMESSAGE_SERVICE_ROUTINE(pub u32);
static CALLBACK_KMESSAGE_SERVICE_ROUTINE: Callback = Callback { id: 119, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "KMESSAGE_SERVICE_ROUTINE" };
impl KMESSAGE_SERVICE_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, interrupt: crate::types::PKINTERRUPT, service_context: *mut core::ffi::c_void, message_id: u32) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_KMESSAGE_SERVICE_ROUTINE, self.0, &[interrupt as u32, service_context as u32, message_id as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: KMESSAGE_SERVICE_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: KMESSAGE_SERVICE_ROUTINE_Routine>(interrupt: crate::types::PKINTERRUPT, service_context: *mut core::ffi::c_void, message_id: u32) -> crate::types::BOOLEAN { unsafe { S::routine(interrupt, service_context, message_id) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`KMESSAGE_SERVICE_ROUTINE`].
pub trait KMESSAGE_SERVICE_ROUTINE_Routine {
    unsafe fn routine(interrupt: crate::types::PKINTERRUPT, service_context: *mut core::ffi::c_void, message_id: u32) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:1023
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PDRIVER_FS_NOTIFICATION(pub u32);
static CALLBACK_PDRIVER_FS_NOTIFICATION: Callback = Callback { id: 120, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PDRIVER_FS_NOTIFICATION" };
impl PDRIVER_FS_NOTIFICATION {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, fs_active: crate::types::BOOLEAN) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PDRIVER_FS_NOTIFICATION, self.0, &[device_object as u32, fs_active as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PDRIVER_FS_NOTIFICATION_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PDRIVER_FS_NOTIFICATION_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, fs_active: crate::types::BOOLEAN) { unsafe { S::routine(device_object, fs_active) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PDRIVER_FS_NOTIFICATION`].
pub trait PDRIVER_FS_NOTIFICATION_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, fs_active: crate::types::BOOLEAN);
}

/// abi-specs/types/io.abi:1024
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_APC_ROUTINE(pub u32);
static CALLBACK_PIO_APC_ROUTINE: Callback = Callback { id: 121, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PIO_APC_ROUTINE" };
impl PIO_APC_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, apc_context: *mut core::ffi::c_void, io_status_block: *mut crate::types::IO_STATUS_BLOCK, reserved: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PIO_APC_ROUTINE, self.0, &[apc_context as u32, io_status_block as u32, reserved as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PIO_APC_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PIO_APC_ROUTINE_Routine>(apc_context: *mut core::ffi::c_void, io_status_block: *mut crate::types::IO_STATUS_BLOCK, reserved: u32) { unsafe { S::routine(apc_context, io_status_block, reserved) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PIO_APC_ROUTINE`].
pub trait PIO_APC_ROUTINE_Routine {
    unsafe fn routine(apc_context: *mut core::ffi::c_void, io_status_block: *mut crate::types::IO_STATUS_BLOCK, reserved: u32);
}

/// abi-specs/types/io.abi:1025
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_CONTAINER_NOTIFICATION_FUNCTION(pub u32);
static CALLBACK_PIO_CONTAINER_NOTIFICATION_FUNCTION: Callback = Callback { id: 122, args: 0, pop: 0, captures: &[], irql_after: IrqlAfter::Same, name: "PIO_CONTAINER_NOTIFICATION_FUNCTION" };
impl PIO_CONTAINER_NOTIFICATION_FUNCTION {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, ) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PIO_CONTAINER_NOTIFICATION_FUNCTION, self.0, &[]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PIO_CONTAINER_NOTIFICATION_FUNCTION_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PIO_CONTAINER_NOTIFICATION_FUNCTION_Routine>() -> crate::types::NTSTATUS { unsafe { S::routine() } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PIO_CONTAINER_NOTIFICATION_FUNCTION`].
pub trait PIO_CONTAINER_NOTIFICATION_FUNCTION_Routine {
    unsafe fn routine() -> crate::types::NTSTATUS;
}

/// Takes the queue's lock, and says at which IRQL it was called.
///
/// abi-specs/types/io.abi:1028
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_CSQ_ACQUIRE_LOCK(pub u32);
static CALLBACK_PIO_CSQ_ACQUIRE_LOCK: Callback = Callback { id: 123, args: 2, pop: 8, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], irql_after: IrqlAfter::Raised, name: "PIO_CSQ_ACQUIRE_LOCK" };
impl PIO_CSQ_ACQUIRE_LOCK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, csq: *mut crate::types::IO_CSQ, irql: *mut crate::types::KIRQL) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PIO_CSQ_ACQUIRE_LOCK, self.0, &[csq as u32, irql as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PIO_CSQ_ACQUIRE_LOCK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PIO_CSQ_ACQUIRE_LOCK_Routine>(csq: *mut crate::types::IO_CSQ, irql: *mut crate::types::KIRQL) { unsafe { S::routine(csq, irql) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PIO_CSQ_ACQUIRE_LOCK`].
pub trait PIO_CSQ_ACQUIRE_LOCK_Routine {
    unsafe fn routine(csq: *mut crate::types::IO_CSQ, irql: *mut crate::types::KIRQL);
}

/// abi-specs/types/io.abi:1029
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_CSQ_COMPLETE_CANCELED_IRP(pub u32);
static CALLBACK_PIO_CSQ_COMPLETE_CANCELED_IRP: Callback = Callback { id: 124, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PIO_CSQ_COMPLETE_CANCELED_IRP" };
impl PIO_CSQ_COMPLETE_CANCELED_IRP {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PIO_CSQ_COMPLETE_CANCELED_IRP, self.0, &[csq as u32, irp as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PIO_CSQ_COMPLETE_CANCELED_IRP_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PIO_CSQ_COMPLETE_CANCELED_IRP_Routine>(csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP) { unsafe { S::routine(csq, irp) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PIO_CSQ_COMPLETE_CANCELED_IRP`].
pub trait PIO_CSQ_COMPLETE_CANCELED_IRP_Routine {
    unsafe fn routine(csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP);
}

/// abi-specs/types/io.abi:1030
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_CSQ_INSERT_IRP(pub u32);
static CALLBACK_PIO_CSQ_INSERT_IRP: Callback = Callback { id: 125, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PIO_CSQ_INSERT_IRP" };
impl PIO_CSQ_INSERT_IRP {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PIO_CSQ_INSERT_IRP, self.0, &[csq as u32, irp as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PIO_CSQ_INSERT_IRP_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PIO_CSQ_INSERT_IRP_Routine>(csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP) { unsafe { S::routine(csq, irp) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PIO_CSQ_INSERT_IRP`].
pub trait PIO_CSQ_INSERT_IRP_Routine {
    unsafe fn routine(csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP);
}

/// abi-specs/types/io.abi:1031
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_CSQ_PEEK_NEXT_IRP(pub u32);
static CALLBACK_PIO_CSQ_PEEK_NEXT_IRP: Callback = Callback { id: 126, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PIO_CSQ_PEEK_NEXT_IRP" };
impl PIO_CSQ_PEEK_NEXT_IRP {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP, peek_context: *mut core::ffi::c_void) -> Result<*mut crate::types::IRP, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PIO_CSQ_PEEK_NEXT_IRP, self.0, &[csq as u32, irp as u32, peek_context as u32]) }?;
        let _ = r;
        Ok((r as u32) as *mut crate::types::IRP)
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PIO_CSQ_PEEK_NEXT_IRP_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PIO_CSQ_PEEK_NEXT_IRP_Routine>(csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP, peek_context: *mut core::ffi::c_void) -> *mut crate::types::IRP { unsafe { S::routine(csq, irp, peek_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PIO_CSQ_PEEK_NEXT_IRP`].
pub trait PIO_CSQ_PEEK_NEXT_IRP_Routine {
    unsafe fn routine(csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP, peek_context: *mut core::ffi::c_void) -> *mut crate::types::IRP;
}

/// Gives the queue's lock back; `irql` is what taking it said.
///
/// abi-specs/types/io.abi:1034
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_CSQ_RELEASE_LOCK(pub u32);
static CALLBACK_PIO_CSQ_RELEASE_LOCK: Callback = Callback { id: 127, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Lowered, name: "PIO_CSQ_RELEASE_LOCK" };
impl PIO_CSQ_RELEASE_LOCK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, csq: *mut crate::types::IO_CSQ, irql: crate::types::KIRQL) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PIO_CSQ_RELEASE_LOCK, self.0, &[csq as u32, irql as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PIO_CSQ_RELEASE_LOCK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PIO_CSQ_RELEASE_LOCK_Routine>(csq: *mut crate::types::IO_CSQ, irql: crate::types::KIRQL) { unsafe { S::routine(csq, irql) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PIO_CSQ_RELEASE_LOCK`].
pub trait PIO_CSQ_RELEASE_LOCK_Routine {
    unsafe fn routine(csq: *mut crate::types::IO_CSQ, irql: crate::types::KIRQL);
}

/// abi-specs/types/io.abi:1035
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_CSQ_REMOVE_IRP(pub u32);
static CALLBACK_PIO_CSQ_REMOVE_IRP: Callback = Callback { id: 128, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PIO_CSQ_REMOVE_IRP" };
impl PIO_CSQ_REMOVE_IRP {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PIO_CSQ_REMOVE_IRP, self.0, &[csq as u32, irp as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PIO_CSQ_REMOVE_IRP_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PIO_CSQ_REMOVE_IRP_Routine>(csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP) { unsafe { S::routine(csq, irp) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PIO_CSQ_REMOVE_IRP`].
pub trait PIO_CSQ_REMOVE_IRP_Routine {
    unsafe fn routine(csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP);
}

/// abi-specs/types/io.abi:1036
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_DEVICE_EJECT_CALLBACK(pub u32);
static CALLBACK_PIO_DEVICE_EJECT_CALLBACK: Callback = Callback { id: 129, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PIO_DEVICE_EJECT_CALLBACK" };
impl PIO_DEVICE_EJECT_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: crate::types::NTSTATUS, context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PIO_DEVICE_EJECT_CALLBACK, self.0, &[status.0 as u32, context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PIO_DEVICE_EJECT_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PIO_DEVICE_EJECT_CALLBACK_Routine>(status: crate::types::NTSTATUS, context: *mut core::ffi::c_void) { unsafe { S::routine(status, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PIO_DEVICE_EJECT_CALLBACK`].
pub trait PIO_DEVICE_EJECT_CALLBACK_Routine {
    unsafe fn routine(status: crate::types::NTSTATUS, context: *mut core::ffi::c_void);
}

/// abi-specs/types/ke.abi:414
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KBUGCHECK_CALLBACK_ROUTINE(pub u32);
static CALLBACK_KBUGCHECK_CALLBACK_ROUTINE: Callback = Callback { id: 130, args: 2, pop: 8, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], irql_after: IrqlAfter::Same, name: "KBUGCHECK_CALLBACK_ROUTINE" };
impl KBUGCHECK_CALLBACK_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, buffer: *mut core::ffi::c_void, length: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_KBUGCHECK_CALLBACK_ROUTINE, self.0, &[buffer as u32, length as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: KBUGCHECK_CALLBACK_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: KBUGCHECK_CALLBACK_ROUTINE_Routine>(buffer: *mut core::ffi::c_void, length: u32) { unsafe { S::routine(buffer, length) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`KBUGCHECK_CALLBACK_ROUTINE`].
pub trait KBUGCHECK_CALLBACK_ROUTINE_Routine {
    unsafe fn routine(buffer: *mut core::ffi::c_void, length: u32);
}

/// abi-specs/types/ke.abi:415
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KBUGCHECK_REASON_CALLBACK_ROUTINE(pub u32);
static CALLBACK_KBUGCHECK_REASON_CALLBACK_ROUTINE: Callback = Callback { id: 131, args: 4, pop: 16, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], irql_after: IrqlAfter::Same, name: "KBUGCHECK_REASON_CALLBACK_ROUTINE" };
impl KBUGCHECK_REASON_CALLBACK_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, reason: crate::types::KBUGCHECK_CALLBACK_REASON, record: *mut crate::types::KBUGCHECK_REASON_CALLBACK_RECORD, reason_specific_data: *mut core::ffi::c_void, reason_specific_data_length: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_KBUGCHECK_REASON_CALLBACK_ROUTINE, self.0, &[reason.0 as u32, record as u32, reason_specific_data as u32, reason_specific_data_length as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: KBUGCHECK_REASON_CALLBACK_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: KBUGCHECK_REASON_CALLBACK_ROUTINE_Routine>(reason: crate::types::KBUGCHECK_CALLBACK_REASON, record: *mut crate::types::KBUGCHECK_REASON_CALLBACK_RECORD, reason_specific_data: *mut core::ffi::c_void, reason_specific_data_length: u32) { unsafe { S::routine(reason, record, reason_specific_data, reason_specific_data_length) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`KBUGCHECK_REASON_CALLBACK_ROUTINE`].
pub trait KBUGCHECK_REASON_CALLBACK_ROUTINE_Routine {
    unsafe fn routine(reason: crate::types::KBUGCHECK_CALLBACK_REASON, record: *mut crate::types::KBUGCHECK_REASON_CALLBACK_RECORD, reason_specific_data: *mut core::ffi::c_void, reason_specific_data_length: u32);
}

/// abi-specs/types/ke.abi:421
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KIPI_BROADCAST_WORKER(pub u32);
static CALLBACK_KIPI_BROADCAST_WORKER: Callback = Callback { id: 132, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "KIPI_BROADCAST_WORKER" };
impl KIPI_BROADCAST_WORKER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, argument: u32) -> Result<u32, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_KIPI_BROADCAST_WORKER, self.0, &[argument as u32]) }?;
        let _ = r;
        Ok((r as u32))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: KIPI_BROADCAST_WORKER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: KIPI_BROADCAST_WORKER_Routine>(argument: u32) -> u32 { unsafe { S::routine(argument) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`KIPI_BROADCAST_WORKER`].
pub trait KIPI_BROADCAST_WORKER_Routine {
    unsafe fn routine(argument: u32) -> u32;
}

/// abi-specs/types/ke.abi:422
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NMI_CALLBACK(pub u32);
static CALLBACK_NMI_CALLBACK: Callback = Callback { id: 133, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "NMI_CALLBACK" };
impl NMI_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, handled: crate::types::BOOLEAN) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_NMI_CALLBACK, self.0, &[context as u32, handled as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: NMI_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: NMI_CALLBACK_Routine>(context: *mut core::ffi::c_void, handled: crate::types::BOOLEAN) -> crate::types::BOOLEAN { unsafe { S::routine(context, handled) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`NMI_CALLBACK`].
pub trait NMI_CALLBACK_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, handled: crate::types::BOOLEAN) -> crate::types::BOOLEAN;
}

/// abi-specs/types/ke.abi:423
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PDEBUG_PRINT_CALLBACK(pub u32);
static CALLBACK_PDEBUG_PRINT_CALLBACK: Callback = Callback { id: 134, args: 3, pop: 12, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], irql_after: IrqlAfter::Same, name: "PDEBUG_PRINT_CALLBACK" };
impl PDEBUG_PRINT_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, output: *mut crate::types::STRING, component_id: u32, level: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PDEBUG_PRINT_CALLBACK, self.0, &[output as u32, component_id as u32, level as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PDEBUG_PRINT_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PDEBUG_PRINT_CALLBACK_Routine>(output: *mut crate::types::STRING, component_id: u32, level: u32) { unsafe { S::routine(output, component_id, level) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PDEBUG_PRINT_CALLBACK`].
pub trait PDEBUG_PRINT_CALLBACK_Routine {
    unsafe fn routine(output: *mut crate::types::STRING, component_id: u32, level: u32);
}

/// abi-specs/types/ke.abi:424
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PEXPAND_STACK_CALLOUT(pub u32);
static CALLBACK_PEXPAND_STACK_CALLOUT: Callback = Callback { id: 135, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PEXPAND_STACK_CALLOUT" };
impl PEXPAND_STACK_CALLOUT {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, parameter: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PEXPAND_STACK_CALLOUT, self.0, &[parameter as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PEXPAND_STACK_CALLOUT_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PEXPAND_STACK_CALLOUT_Routine>(parameter: *mut core::ffi::c_void) { unsafe { S::routine(parameter) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PEXPAND_STACK_CALLOUT`].
pub trait PEXPAND_STACK_CALLOUT_Routine {
    unsafe fn routine(parameter: *mut core::ffi::c_void);
}

/// abi-specs/types/ke.abi:425
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PKKERNEL_ROUTINE(pub u32);
static CALLBACK_PKKERNEL_ROUTINE: Callback = Callback { id: 136, args: 5, pop: 20, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "PKKERNEL_ROUTINE" };
impl PKKERNEL_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, apc: *mut crate::types::KAPC, normal_routine: *mut crate::callbacks::PKNORMAL_ROUTINE, normal_context: *mut *mut core::ffi::c_void, system_argument1: *mut *mut core::ffi::c_void, system_argument2: *mut *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PKKERNEL_ROUTINE, self.0, &[apc as u32, normal_routine as u32, normal_context as u32, system_argument1 as u32, system_argument2 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PKKERNEL_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PKKERNEL_ROUTINE_Routine>(apc: *mut crate::types::KAPC, normal_routine: *mut crate::callbacks::PKNORMAL_ROUTINE, normal_context: *mut *mut core::ffi::c_void, system_argument1: *mut *mut core::ffi::c_void, system_argument2: *mut *mut core::ffi::c_void) { unsafe { S::routine(apc, normal_routine, normal_context, system_argument1, system_argument2) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PKKERNEL_ROUTINE`].
pub trait PKKERNEL_ROUTINE_Routine {
    unsafe fn routine(apc: *mut crate::types::KAPC, normal_routine: *mut crate::callbacks::PKNORMAL_ROUTINE, normal_context: *mut *mut core::ffi::c_void, system_argument1: *mut *mut core::ffi::c_void, system_argument2: *mut *mut core::ffi::c_void);
}

/// abi-specs/types/ke.abi:432
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PKNORMAL_ROUTINE(pub u32);
static CALLBACK_PKNORMAL_ROUTINE: Callback = Callback { id: 137, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PKNORMAL_ROUTINE" };
impl PKNORMAL_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, normal_context: *mut core::ffi::c_void, system_argument1: *mut core::ffi::c_void, system_argument2: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PKNORMAL_ROUTINE, self.0, &[normal_context as u32, system_argument1 as u32, system_argument2 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PKNORMAL_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PKNORMAL_ROUTINE_Routine>(normal_context: *mut core::ffi::c_void, system_argument1: *mut core::ffi::c_void, system_argument2: *mut core::ffi::c_void) { unsafe { S::routine(normal_context, system_argument1, system_argument2) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PKNORMAL_ROUTINE`].
pub trait PKNORMAL_ROUTINE_Routine {
    unsafe fn routine(normal_context: *mut core::ffi::c_void, system_argument1: *mut core::ffi::c_void, system_argument2: *mut core::ffi::c_void);
}

/// abi-specs/types/ke.abi:437
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PKRUNDOWN_ROUTINE(pub u32);
static CALLBACK_PKRUNDOWN_ROUTINE: Callback = Callback { id: 138, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PKRUNDOWN_ROUTINE" };
impl PKRUNDOWN_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, apc: *mut crate::types::KAPC) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PKRUNDOWN_ROUTINE, self.0, &[apc as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PKRUNDOWN_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PKRUNDOWN_ROUTINE_Routine>(apc: *mut crate::types::KAPC) { unsafe { S::routine(apc) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PKRUNDOWN_ROUTINE`].
pub trait PKRUNDOWN_ROUTINE_Routine {
    unsafe fn routine(apc: *mut crate::types::KAPC);
}

/// abi-specs/types/ke.abi:438
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PROCESSOR_CALLBACK_FUNCTION(pub u32);
static CALLBACK_PROCESSOR_CALLBACK_FUNCTION: Callback = Callback { id: 139, args: 3, pop: 12, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "PROCESSOR_CALLBACK_FUNCTION" };
impl PROCESSOR_CALLBACK_FUNCTION {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, callback_context: *mut core::ffi::c_void, change_context: *mut core::ffi::c_void, operation_status: *mut crate::types::NTSTATUS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PROCESSOR_CALLBACK_FUNCTION, self.0, &[callback_context as u32, change_context as u32, operation_status as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PROCESSOR_CALLBACK_FUNCTION_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PROCESSOR_CALLBACK_FUNCTION_Routine>(callback_context: *mut core::ffi::c_void, change_context: *mut core::ffi::c_void, operation_status: *mut crate::types::NTSTATUS) { unsafe { S::routine(callback_context, change_context, operation_status) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PROCESSOR_CALLBACK_FUNCTION`].
pub trait PROCESSOR_CALLBACK_FUNCTION_Routine {
    unsafe fn routine(callback_context: *mut core::ffi::c_void, change_context: *mut core::ffi::c_void, operation_status: *mut crate::types::NTSTATUS);
}

/// abi-specs/types/ks.abi:411
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSALLOCATOR(pub u32);
static CALLBACK_PFNKSALLOCATOR: Callback = Callback { id: 140, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSALLOCATOR" };
impl PFNKSALLOCATOR {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, irp: *mut crate::types::IRP, buffer_size: u32, input_operation: crate::types::BOOLEAN) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSALLOCATOR, self.0, &[irp as u32, buffer_size as u32, input_operation as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSALLOCATOR_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSALLOCATOR_Routine>(irp: *mut crate::types::IRP, buffer_size: u32, input_operation: crate::types::BOOLEAN) -> crate::types::NTSTATUS { unsafe { S::routine(irp, buffer_size, input_operation) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSALLOCATOR`].
pub trait PFNKSALLOCATOR_Routine {
    unsafe fn routine(irp: *mut crate::types::IRP, buffer_size: u32, input_operation: crate::types::BOOLEAN) -> crate::types::NTSTATUS;
}

/// abi-specs/types/ks.abi:412
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSCANCELTIMER(pub u32);
static CALLBACK_PFNKSCANCELTIMER: Callback = Callback { id: 141, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSCANCELTIMER" };
impl PFNKSCANCELTIMER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, timer: *mut crate::types::KTIMER) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSCANCELTIMER, self.0, &[context as u32, timer as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSCANCELTIMER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSCANCELTIMER_Routine>(context: *mut core::ffi::c_void, timer: *mut crate::types::KTIMER) -> crate::types::BOOLEAN { unsafe { S::routine(context, timer) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSCANCELTIMER`].
pub trait PFNKSCANCELTIMER_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, timer: *mut crate::types::KTIMER) -> crate::types::BOOLEAN;
}

/// abi-specs/types/ks.abi:413
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSCONTEXT_DISPATCH(pub u32);
static CALLBACK_PFNKSCONTEXT_DISPATCH: Callback = Callback { id: 142, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSCONTEXT_DISPATCH" };
impl PFNKSCONTEXT_DISPATCH {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, irp: *mut crate::types::IRP) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSCONTEXT_DISPATCH, self.0, &[context as u32, irp as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSCONTEXT_DISPATCH_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSCONTEXT_DISPATCH_Routine>(context: *mut core::ffi::c_void, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS { unsafe { S::routine(context, irp) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSCONTEXT_DISPATCH`].
pub trait PFNKSCONTEXT_DISPATCH_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS;
}

/// abi-specs/types/ks.abi:414
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSCORRELATEDTIME(pub u32);
static CALLBACK_PFNKSCORRELATEDTIME: Callback = Callback { id: 143, args: 2, pop: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], irql_after: IrqlAfter::Same, name: "PFNKSCORRELATEDTIME" };
impl PFNKSCORRELATEDTIME {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, system_time: *mut i64) -> Result<i64, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSCORRELATEDTIME, self.0, &[context as u32, system_time as u32]) }?;
        let _ = r;
        Ok((r as i64))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSCORRELATEDTIME_Routine>() -> Self {
        unsafe extern "fastcall" fn thunk<S: PFNKSCORRELATEDTIME_Routine>(context: *mut core::ffi::c_void, system_time: *mut i64) -> i64 { unsafe { S::routine(context, system_time) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSCORRELATEDTIME`].
pub trait PFNKSCORRELATEDTIME_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, system_time: *mut i64) -> i64;
}

/// abi-specs/types/ks.abi:415
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSDEFAULTALLOCATE(pub u32);
static CALLBACK_PFNKSDEFAULTALLOCATE: Callback = Callback { id: 144, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSDEFAULTALLOCATE" };
impl PFNKSDEFAULTALLOCATE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void) -> Result<*mut core::ffi::c_void, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSDEFAULTALLOCATE, self.0, &[context as u32]) }?;
        let _ = r;
        Ok((r as u32) as *mut core::ffi::c_void)
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSDEFAULTALLOCATE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSDEFAULTALLOCATE_Routine>(context: *mut core::ffi::c_void) -> *mut core::ffi::c_void { unsafe { S::routine(context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSDEFAULTALLOCATE`].
pub trait PFNKSDEFAULTALLOCATE_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void) -> *mut core::ffi::c_void;
}

/// abi-specs/types/ks.abi:416
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSDEFAULTFREE(pub u32);
static CALLBACK_PFNKSDEFAULTFREE: Callback = Callback { id: 145, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSDEFAULTFREE" };
impl PFNKSDEFAULTFREE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, buffer: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSDEFAULTFREE, self.0, &[context as u32, buffer as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSDEFAULTFREE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSDEFAULTFREE_Routine>(context: *mut core::ffi::c_void, buffer: *mut core::ffi::c_void) { unsafe { S::routine(context, buffer) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSDEFAULTFREE`].
pub trait PFNKSDEFAULTFREE_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, buffer: *mut core::ffi::c_void);
}

/// abi-specs/types/ks.abi:417
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSDELETEALLOCATOR(pub u32);
static CALLBACK_PFNKSDELETEALLOCATOR: Callback = Callback { id: 146, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSDELETEALLOCATOR" };
impl PFNKSDELETEALLOCATOR {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSDELETEALLOCATOR, self.0, &[context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSDELETEALLOCATOR_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSDELETEALLOCATOR_Routine>(context: *mut core::ffi::c_void) { unsafe { S::routine(context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSDELETEALLOCATOR`].
pub trait PFNKSDELETEALLOCATOR_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void);
}

/// abi-specs/types/ks.abi:418
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSFILTERFACTORYPOWER(pub u32);
static CALLBACK_PFNKSFILTERFACTORYPOWER: Callback = Callback { id: 147, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSFILTERFACTORYPOWER" };
impl PFNKSFILTERFACTORYPOWER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, filter_factory: *mut crate::types::KSFILTERFACTORY, state: crate::types::DEVICE_POWER_STATE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSFILTERFACTORYPOWER, self.0, &[filter_factory as u32, state.0 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSFILTERFACTORYPOWER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSFILTERFACTORYPOWER_Routine>(filter_factory: *mut crate::types::KSFILTERFACTORY, state: crate::types::DEVICE_POWER_STATE) { unsafe { S::routine(filter_factory, state) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSFILTERFACTORYPOWER`].
pub trait PFNKSFILTERFACTORYPOWER_Routine {
    unsafe fn routine(filter_factory: *mut crate::types::KSFILTERFACTORY, state: crate::types::DEVICE_POWER_STATE);
}

/// abi-specs/types/ks.abi:419
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSFILTERPOWER(pub u32);
static CALLBACK_PFNKSFILTERPOWER: Callback = Callback { id: 148, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSFILTERPOWER" };
impl PFNKSFILTERPOWER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, filter: *mut crate::types::KSFILTER, state: crate::types::DEVICE_POWER_STATE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSFILTERPOWER, self.0, &[filter as u32, state.0 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSFILTERPOWER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSFILTERPOWER_Routine>(filter: *mut crate::types::KSFILTER, state: crate::types::DEVICE_POWER_STATE) { unsafe { S::routine(filter, state) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSFILTERPOWER`].
pub trait PFNKSFILTERPOWER_Routine {
    unsafe fn routine(filter: *mut crate::types::KSFILTER, state: crate::types::DEVICE_POWER_STATE);
}

/// abi-specs/types/ks.abi:420
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSFREE(pub u32);
static CALLBACK_PFNKSFREE: Callback = Callback { id: 149, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSFREE" };
impl PFNKSFREE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, data: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSFREE, self.0, &[data as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSFREE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSFREE_Routine>(data: *mut core::ffi::c_void) { unsafe { S::routine(data) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSFREE`].
pub trait PFNKSFREE_Routine {
    unsafe fn routine(data: *mut core::ffi::c_void);
}

/// abi-specs/types/ks.abi:421
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSGENERATEEVENTCALLBACK(pub u32);
static CALLBACK_PFNKSGENERATEEVENTCALLBACK: Callback = Callback { id: 150, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSGENERATEEVENTCALLBACK" };
impl PFNKSGENERATEEVENTCALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, event_entry: *mut crate::types::KSEVENT_ENTRY) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSGENERATEEVENTCALLBACK, self.0, &[context as u32, event_entry as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSGENERATEEVENTCALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSGENERATEEVENTCALLBACK_Routine>(context: *mut core::ffi::c_void, event_entry: *mut crate::types::KSEVENT_ENTRY) -> crate::types::BOOLEAN { unsafe { S::routine(context, event_entry) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSGENERATEEVENTCALLBACK`].
pub trait PFNKSGENERATEEVENTCALLBACK_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, event_entry: *mut crate::types::KSEVENT_ENTRY) -> crate::types::BOOLEAN;
}

/// abi-specs/types/ks.abi:422
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSHANDLER(pub u32);
static CALLBACK_PFNKSHANDLER: Callback = Callback { id: 151, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSHANDLER" };
impl PFNKSHANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, irp: *mut crate::types::IRP, request: *mut crate::types::KSIDENTIFIER, data: *mut core::ffi::c_void) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSHANDLER, self.0, &[irp as u32, request as u32, data as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSHANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSHANDLER_Routine>(irp: *mut crate::types::IRP, request: *mut crate::types::KSIDENTIFIER, data: *mut core::ffi::c_void) -> crate::types::NTSTATUS { unsafe { S::routine(irp, request, data) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSHANDLER`].
pub trait PFNKSHANDLER_Routine {
    unsafe fn routine(irp: *mut crate::types::IRP, request: *mut crate::types::KSIDENTIFIER, data: *mut core::ffi::c_void) -> crate::types::NTSTATUS;
}

/// abi-specs/types/ks.abi:423
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSINITIALIZEALLOCATOR(pub u32);
static CALLBACK_PFNKSINITIALIZEALLOCATOR: Callback = Callback { id: 152, args: 3, pop: 12, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "PFNKSINITIALIZEALLOCATOR" };
impl PFNKSINITIALIZEALLOCATOR {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, initial_context: *mut core::ffi::c_void, allocator_framing: *mut crate::types::KSALLOCATOR_FRAMING, context: *mut *mut core::ffi::c_void) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSINITIALIZEALLOCATOR, self.0, &[initial_context as u32, allocator_framing as u32, context as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSINITIALIZEALLOCATOR_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSINITIALIZEALLOCATOR_Routine>(initial_context: *mut core::ffi::c_void, allocator_framing: *mut crate::types::KSALLOCATOR_FRAMING, context: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS { unsafe { S::routine(initial_context, allocator_framing, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSINITIALIZEALLOCATOR`].
pub trait PFNKSINITIALIZEALLOCATOR_Routine {
    unsafe fn routine(initial_context: *mut core::ffi::c_void, allocator_framing: *mut crate::types::KSALLOCATOR_FRAMING, context: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS;
}

/// abi-specs/types/ks.abi:428
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSINTERSECTHANDLER(pub u32);
static CALLBACK_PFNKSINTERSECTHANDLER: Callback = Callback { id: 153, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSINTERSECTHANDLER" };
impl PFNKSINTERSECTHANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, irp: *mut crate::types::IRP, pin: *mut crate::types::KSP_PIN, data_range: *mut core::ffi::c_void, data: *mut core::ffi::c_void) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSINTERSECTHANDLER, self.0, &[irp as u32, pin as u32, data_range as u32, data as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSINTERSECTHANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSINTERSECTHANDLER_Routine>(irp: *mut crate::types::IRP, pin: *mut crate::types::KSP_PIN, data_range: *mut core::ffi::c_void, data: *mut core::ffi::c_void) -> crate::types::NTSTATUS { unsafe { S::routine(irp, pin, data_range, data) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSINTERSECTHANDLER`].
pub trait PFNKSINTERSECTHANDLER_Routine {
    unsafe fn routine(irp: *mut crate::types::IRP, pin: *mut crate::types::KSP_PIN, data_range: *mut core::ffi::c_void, data: *mut core::ffi::c_void) -> crate::types::NTSTATUS;
}

/// abi-specs/types/ks.abi:434
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSINTERSECTHANDLEREX(pub u32);
static CALLBACK_PFNKSINTERSECTHANDLEREX: Callback = Callback { id: 154, args: 8, pop: 32, captures: &[Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "PFNKSINTERSECTHANDLEREX" };
impl PFNKSINTERSECTHANDLEREX {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, irp: *mut crate::types::IRP, pin: *mut crate::types::KSP_PIN, data_range: *mut core::ffi::c_void, matching_data_range: *mut core::ffi::c_void, data_buffer_size: u32, data: *mut core::ffi::c_void, data_size: *mut u32) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSINTERSECTHANDLEREX, self.0, &[context as u32, irp as u32, pin as u32, data_range as u32, matching_data_range as u32, data_buffer_size as u32, data as u32, data_size as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSINTERSECTHANDLEREX_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSINTERSECTHANDLEREX_Routine>(context: *mut core::ffi::c_void, irp: *mut crate::types::IRP, pin: *mut crate::types::KSP_PIN, data_range: *mut core::ffi::c_void, matching_data_range: *mut core::ffi::c_void, data_buffer_size: u32, data: *mut core::ffi::c_void, data_size: *mut u32) -> crate::types::NTSTATUS { unsafe { S::routine(context, irp, pin, data_range, matching_data_range, data_buffer_size, data, data_size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSINTERSECTHANDLEREX`].
pub trait PFNKSINTERSECTHANDLEREX_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, irp: *mut crate::types::IRP, pin: *mut crate::types::KSP_PIN, data_range: *mut core::ffi::c_void, matching_data_range: *mut core::ffi::c_void, data_buffer_size: u32, data: *mut core::ffi::c_void, data_size: *mut u32) -> crate::types::NTSTATUS;
}

/// abi-specs/types/ks.abi:444
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSIRPLISTCALLBACK(pub u32);
static CALLBACK_PFNKSIRPLISTCALLBACK: Callback = Callback { id: 155, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSIRPLISTCALLBACK" };
impl PFNKSIRPLISTCALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, irp: *mut crate::types::IRP, context: *mut core::ffi::c_void) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSIRPLISTCALLBACK, self.0, &[irp as u32, context as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSIRPLISTCALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSIRPLISTCALLBACK_Routine>(irp: *mut crate::types::IRP, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS { unsafe { S::routine(irp, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSIRPLISTCALLBACK`].
pub trait PFNKSIRPLISTCALLBACK_Routine {
    unsafe fn routine(irp: *mut crate::types::IRP, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS;
}

/// abi-specs/types/ks.abi:445
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSITEMFREECALLBACK(pub u32);
static CALLBACK_PFNKSITEMFREECALLBACK: Callback = Callback { id: 156, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSITEMFREECALLBACK" };
impl PFNKSITEMFREECALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, create_item: *mut crate::types::KSOBJECT_CREATE_ITEM) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSITEMFREECALLBACK, self.0, &[create_item as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSITEMFREECALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSITEMFREECALLBACK_Routine>(create_item: *mut crate::types::KSOBJECT_CREATE_ITEM) { unsafe { S::routine(create_item) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSITEMFREECALLBACK`].
pub trait PFNKSITEMFREECALLBACK_Routine {
    unsafe fn routine(create_item: *mut crate::types::KSOBJECT_CREATE_ITEM);
}

/// abi-specs/types/ks.abi:446
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSPINFRAMERETURN(pub u32);
static CALLBACK_PFNKSPINFRAMERETURN: Callback = Callback { id: 157, args: 6, pop: 24, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSPINFRAMERETURN" };
impl PFNKSPINFRAMERETURN {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, pin: *mut crate::types::KSPIN, data: *mut core::ffi::c_void, size: u32, mdl: *mut crate::types::MDL, context: *mut core::ffi::c_void, status: crate::types::NTSTATUS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSPINFRAMERETURN, self.0, &[pin as u32, data as u32, size as u32, mdl as u32, context as u32, status.0 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSPINFRAMERETURN_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSPINFRAMERETURN_Routine>(pin: *mut crate::types::KSPIN, data: *mut core::ffi::c_void, size: u32, mdl: *mut crate::types::MDL, context: *mut core::ffi::c_void, status: crate::types::NTSTATUS) { unsafe { S::routine(pin, data, size, mdl, context, status) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSPINFRAMERETURN`].
pub trait PFNKSPINFRAMERETURN_Routine {
    unsafe fn routine(pin: *mut crate::types::KSPIN, data: *mut core::ffi::c_void, size: u32, mdl: *mut crate::types::MDL, context: *mut core::ffi::c_void, status: crate::types::NTSTATUS);
}

/// abi-specs/types/ks.abi:454
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSPINHANDSHAKE(pub u32);
static CALLBACK_PFNKSPINHANDSHAKE: Callback = Callback { id: 158, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSPINHANDSHAKE" };
impl PFNKSPINHANDSHAKE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, pin: *mut crate::types::KSPIN, input: *mut core::ffi::c_void, output: *mut core::ffi::c_void) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSPINHANDSHAKE, self.0, &[pin as u32, input as u32, output as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSPINHANDSHAKE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSPINHANDSHAKE_Routine>(pin: *mut crate::types::KSPIN, input: *mut core::ffi::c_void, output: *mut core::ffi::c_void) -> crate::types::NTSTATUS { unsafe { S::routine(pin, input, output) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSPINHANDSHAKE`].
pub trait PFNKSPINHANDSHAKE_Routine {
    unsafe fn routine(pin: *mut crate::types::KSPIN, input: *mut core::ffi::c_void, output: *mut core::ffi::c_void) -> crate::types::NTSTATUS;
}

/// abi-specs/types/ks.abi:455
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSPINIRPCOMPLETION(pub u32);
static CALLBACK_PFNKSPINIRPCOMPLETION: Callback = Callback { id: 159, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSPINIRPCOMPLETION" };
impl PFNKSPINIRPCOMPLETION {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, pin: *mut crate::types::KSPIN, irp: *mut crate::types::IRP) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSPINIRPCOMPLETION, self.0, &[pin as u32, irp as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSPINIRPCOMPLETION_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSPINIRPCOMPLETION_Routine>(pin: *mut crate::types::KSPIN, irp: *mut crate::types::IRP) { unsafe { S::routine(pin, irp) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSPINIRPCOMPLETION`].
pub trait PFNKSPINIRPCOMPLETION_Routine {
    unsafe fn routine(pin: *mut crate::types::KSPIN, irp: *mut crate::types::IRP);
}

/// abi-specs/types/ks.abi:456
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSPINPOWER(pub u32);
static CALLBACK_PFNKSPINPOWER: Callback = Callback { id: 160, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSPINPOWER" };
impl PFNKSPINPOWER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, pin: *mut crate::types::KSPIN, state: crate::types::DEVICE_POWER_STATE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSPINPOWER, self.0, &[pin as u32, state.0 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSPINPOWER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSPINPOWER_Routine>(pin: *mut crate::types::KSPIN, state: crate::types::DEVICE_POWER_STATE) { unsafe { S::routine(pin, state) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSPINPOWER`].
pub trait PFNKSPINPOWER_Routine {
    unsafe fn routine(pin: *mut crate::types::KSPIN, state: crate::types::DEVICE_POWER_STATE);
}

/// abi-specs/types/ks.abi:457
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSSETTIMER(pub u32);
static CALLBACK_PFNKSSETTIMER: Callback = Callback { id: 161, args: 5, pop: 20, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSSETTIMER" };
impl PFNKSSETTIMER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, timer: *mut crate::types::KTIMER, due_time: crate::types::LARGE_INTEGER, dpc: *mut crate::types::KDPC) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSSETTIMER, self.0, &[context as u32, timer as u32, (due_time as u64) as u32, ((due_time as u64) >> 32) as u32, dpc as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSSETTIMER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSSETTIMER_Routine>(context: *mut core::ffi::c_void, timer: *mut crate::types::KTIMER, due_time: crate::types::LARGE_INTEGER, dpc: *mut crate::types::KDPC) -> crate::types::BOOLEAN { unsafe { S::routine(context, timer, due_time, dpc) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSSETTIMER`].
pub trait PFNKSSETTIMER_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, timer: *mut crate::types::KTIMER, due_time: crate::types::LARGE_INTEGER, dpc: *mut crate::types::KDPC) -> crate::types::BOOLEAN;
}

/// abi-specs/types/ks.abi:458
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFNKSSTREAMPOINTER(pub u32);
static CALLBACK_PFNKSSTREAMPOINTER: Callback = Callback { id: 162, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PFNKSSTREAMPOINTER" };
impl PFNKSSTREAMPOINTER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, stream_pointer: *mut crate::types::KSSTREAM_POINTER) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFNKSSTREAMPOINTER, self.0, &[stream_pointer as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFNKSSTREAMPOINTER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFNKSSTREAMPOINTER_Routine>(stream_pointer: *mut crate::types::KSSTREAM_POINTER) { unsafe { S::routine(stream_pointer) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFNKSSTREAMPOINTER`].
pub trait PFNKSSTREAMPOINTER_Routine {
    unsafe fn routine(stream_pointer: *mut crate::types::KSSTREAM_POINTER);
}

/// abi-specs/types/mm.abi:52
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PMM_ROTATE_COPY_CALLBACK_FUNCTION(pub u32);
static CALLBACK_PMM_ROTATE_COPY_CALLBACK_FUNCTION: Callback = Callback { id: 163, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PMM_ROTATE_COPY_CALLBACK_FUNCTION" };
impl PMM_ROTATE_COPY_CALLBACK_FUNCTION {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, destination_mdl: *mut crate::types::MDL, source_mdl: *mut crate::types::MDL, context: *mut core::ffi::c_void) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PMM_ROTATE_COPY_CALLBACK_FUNCTION, self.0, &[destination_mdl as u32, source_mdl as u32, context as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PMM_ROTATE_COPY_CALLBACK_FUNCTION_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PMM_ROTATE_COPY_CALLBACK_FUNCTION_Routine>(destination_mdl: *mut crate::types::MDL, source_mdl: *mut crate::types::MDL, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS { unsafe { S::routine(destination_mdl, source_mdl, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PMM_ROTATE_COPY_CALLBACK_FUNCTION`].
pub trait PMM_ROTATE_COPY_CALLBACK_FUNCTION_Routine {
    unsafe fn routine(destination_mdl: *mut crate::types::MDL, source_mdl: *mut crate::types::MDL, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS;
}

/// abi-specs/types/ndis.abi:765
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ADAPTER_SHUTDOWN_HANDLER(pub u32);
static CALLBACK_ADAPTER_SHUTDOWN_HANDLER: Callback = Callback { id: 164, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "ADAPTER_SHUTDOWN_HANDLER" };
impl ADAPTER_SHUTDOWN_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, shutdown_context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_ADAPTER_SHUTDOWN_HANDLER, self.0, &[shutdown_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: ADAPTER_SHUTDOWN_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: ADAPTER_SHUTDOWN_HANDLER_Routine>(shutdown_context: *mut core::ffi::c_void) { unsafe { S::routine(shutdown_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`ADAPTER_SHUTDOWN_HANDLER`].
pub trait ADAPTER_SHUTDOWN_HANDLER_Routine {
    unsafe fn routine(shutdown_context: *mut core::ffi::c_void);
}

/// abi-specs/types/ndis.abi:766
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct BIND_HANDLER(pub u32);
static CALLBACK_BIND_HANDLER: Callback = Callback { id: 165, args: 5, pop: 20, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }], irql_after: IrqlAfter::Same, name: "BIND_HANDLER" };
impl BIND_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: *mut crate::types::NDIS_STATUS, bind_context: crate::types::NDIS_HANDLE, device_name: *mut crate::types::UNICODE_STRING, system_specific1: *mut core::ffi::c_void, system_specific2: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_BIND_HANDLER, self.0, &[status as u32, bind_context as u32, device_name as u32, system_specific1 as u32, system_specific2 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: BIND_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: BIND_HANDLER_Routine>(status: *mut crate::types::NDIS_STATUS, bind_context: crate::types::NDIS_HANDLE, device_name: *mut crate::types::UNICODE_STRING, system_specific1: *mut core::ffi::c_void, system_specific2: *mut core::ffi::c_void) { unsafe { S::routine(status, bind_context, device_name, system_specific1, system_specific2) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`BIND_HANDLER`].
pub trait BIND_HANDLER_Routine {
    unsafe fn routine(status: *mut crate::types::NDIS_STATUS, bind_context: crate::types::NDIS_HANDLE, device_name: *mut crate::types::UNICODE_STRING, system_specific1: *mut core::ffi::c_void, system_specific2: *mut core::ffi::c_void);
}

/// abi-specs/types/ndis.abi:773
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CLOSE_ADAPTER_COMPLETE_HANDLER(pub u32);
static CALLBACK_CLOSE_ADAPTER_COMPLETE_HANDLER: Callback = Callback { id: 166, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "CLOSE_ADAPTER_COMPLETE_HANDLER" };
impl CLOSE_ADAPTER_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_binding_context: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CLOSE_ADAPTER_COMPLETE_HANDLER, self.0, &[protocol_binding_context as u32, status.0 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CLOSE_ADAPTER_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CLOSE_ADAPTER_COMPLETE_HANDLER_Routine>(protocol_binding_context: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS) { unsafe { S::routine(protocol_binding_context, status) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CLOSE_ADAPTER_COMPLETE_HANDLER`].
pub trait CLOSE_ADAPTER_COMPLETE_HANDLER_Routine {
    unsafe fn routine(protocol_binding_context: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS);
}

/// abi-specs/types/ndis.abi:774
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CL_ADD_PARTY_COMPLETE_HANDLER(pub u32);
static CALLBACK_CL_ADD_PARTY_COMPLETE_HANDLER: Callback = Callback { id: 167, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "CL_ADD_PARTY_COMPLETE_HANDLER" };
impl CL_ADD_PARTY_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: crate::types::NDIS_STATUS, protocol_party_context: crate::types::NDIS_HANDLE, ndis_party_handle: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CL_ADD_PARTY_COMPLETE_HANDLER, self.0, &[status.0 as u32, protocol_party_context as u32, ndis_party_handle as u32, call_parameters as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CL_ADD_PARTY_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CL_ADD_PARTY_COMPLETE_HANDLER_Routine>(status: crate::types::NDIS_STATUS, protocol_party_context: crate::types::NDIS_HANDLE, ndis_party_handle: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) { unsafe { S::routine(status, protocol_party_context, ndis_party_handle, call_parameters) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CL_ADD_PARTY_COMPLETE_HANDLER`].
pub trait CL_ADD_PARTY_COMPLETE_HANDLER_Routine {
    unsafe fn routine(status: crate::types::NDIS_STATUS, protocol_party_context: crate::types::NDIS_HANDLE, ndis_party_handle: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS);
}

/// abi-specs/types/ndis.abi:780
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CL_CALL_CONNECTED_HANDLER(pub u32);
static CALLBACK_CL_CALL_CONNECTED_HANDLER: Callback = Callback { id: 168, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "CL_CALL_CONNECTED_HANDLER" };
impl CL_CALL_CONNECTED_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_vc_context: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CL_CALL_CONNECTED_HANDLER, self.0, &[protocol_vc_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CL_CALL_CONNECTED_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CL_CALL_CONNECTED_HANDLER_Routine>(protocol_vc_context: crate::types::NDIS_HANDLE) { unsafe { S::routine(protocol_vc_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CL_CALL_CONNECTED_HANDLER`].
pub trait CL_CALL_CONNECTED_HANDLER_Routine {
    unsafe fn routine(protocol_vc_context: crate::types::NDIS_HANDLE);
}

/// abi-specs/types/ndis.abi:781
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CL_CLOSE_AF_COMPLETE_HANDLER(pub u32);
static CALLBACK_CL_CLOSE_AF_COMPLETE_HANDLER: Callback = Callback { id: 169, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "CL_CLOSE_AF_COMPLETE_HANDLER" };
impl CL_CLOSE_AF_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: crate::types::NDIS_STATUS, protocol_af_context: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CL_CLOSE_AF_COMPLETE_HANDLER, self.0, &[status.0 as u32, protocol_af_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CL_CLOSE_AF_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CL_CLOSE_AF_COMPLETE_HANDLER_Routine>(status: crate::types::NDIS_STATUS, protocol_af_context: crate::types::NDIS_HANDLE) { unsafe { S::routine(status, protocol_af_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CL_CLOSE_AF_COMPLETE_HANDLER`].
pub trait CL_CLOSE_AF_COMPLETE_HANDLER_Routine {
    unsafe fn routine(status: crate::types::NDIS_STATUS, protocol_af_context: crate::types::NDIS_HANDLE);
}

/// abi-specs/types/ndis.abi:782
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CL_CLOSE_CALL_COMPLETE_HANDLER(pub u32);
static CALLBACK_CL_CLOSE_CALL_COMPLETE_HANDLER: Callback = Callback { id: 170, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "CL_CLOSE_CALL_COMPLETE_HANDLER" };
impl CL_CLOSE_CALL_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: crate::types::NDIS_STATUS, protocol_vc_context: crate::types::NDIS_HANDLE, protocol_party_context: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CL_CLOSE_CALL_COMPLETE_HANDLER, self.0, &[status.0 as u32, protocol_vc_context as u32, protocol_party_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CL_CLOSE_CALL_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CL_CLOSE_CALL_COMPLETE_HANDLER_Routine>(status: crate::types::NDIS_STATUS, protocol_vc_context: crate::types::NDIS_HANDLE, protocol_party_context: crate::types::NDIS_HANDLE) { unsafe { S::routine(status, protocol_vc_context, protocol_party_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CL_CLOSE_CALL_COMPLETE_HANDLER`].
pub trait CL_CLOSE_CALL_COMPLETE_HANDLER_Routine {
    unsafe fn routine(status: crate::types::NDIS_STATUS, protocol_vc_context: crate::types::NDIS_HANDLE, protocol_party_context: crate::types::NDIS_HANDLE);
}

/// abi-specs/types/ndis.abi:787
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CL_DEREG_SAP_COMPLETE_HANDLER(pub u32);
static CALLBACK_CL_DEREG_SAP_COMPLETE_HANDLER: Callback = Callback { id: 171, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "CL_DEREG_SAP_COMPLETE_HANDLER" };
impl CL_DEREG_SAP_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: crate::types::NDIS_STATUS, protocol_sap_context: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CL_DEREG_SAP_COMPLETE_HANDLER, self.0, &[status.0 as u32, protocol_sap_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CL_DEREG_SAP_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CL_DEREG_SAP_COMPLETE_HANDLER_Routine>(status: crate::types::NDIS_STATUS, protocol_sap_context: crate::types::NDIS_HANDLE) { unsafe { S::routine(status, protocol_sap_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CL_DEREG_SAP_COMPLETE_HANDLER`].
pub trait CL_DEREG_SAP_COMPLETE_HANDLER_Routine {
    unsafe fn routine(status: crate::types::NDIS_STATUS, protocol_sap_context: crate::types::NDIS_HANDLE);
}

/// abi-specs/types/ndis.abi:788
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CL_DROP_PARTY_COMPLETE_HANDLER(pub u32);
static CALLBACK_CL_DROP_PARTY_COMPLETE_HANDLER: Callback = Callback { id: 172, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "CL_DROP_PARTY_COMPLETE_HANDLER" };
impl CL_DROP_PARTY_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: crate::types::NDIS_STATUS, protocol_party_context: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CL_DROP_PARTY_COMPLETE_HANDLER, self.0, &[status.0 as u32, protocol_party_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CL_DROP_PARTY_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CL_DROP_PARTY_COMPLETE_HANDLER_Routine>(status: crate::types::NDIS_STATUS, protocol_party_context: crate::types::NDIS_HANDLE) { unsafe { S::routine(status, protocol_party_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CL_DROP_PARTY_COMPLETE_HANDLER`].
pub trait CL_DROP_PARTY_COMPLETE_HANDLER_Routine {
    unsafe fn routine(status: crate::types::NDIS_STATUS, protocol_party_context: crate::types::NDIS_HANDLE);
}

/// abi-specs/types/ndis.abi:789
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CL_INCOMING_CALL_HANDLER(pub u32);
static CALLBACK_CL_INCOMING_CALL_HANDLER: Callback = Callback { id: 173, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "CL_INCOMING_CALL_HANDLER" };
impl CL_INCOMING_CALL_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_sap_context: crate::types::NDIS_HANDLE, protocol_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CL_INCOMING_CALL_HANDLER, self.0, &[protocol_sap_context as u32, protocol_vc_context as u32, call_parameters as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CL_INCOMING_CALL_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CL_INCOMING_CALL_HANDLER_Routine>(protocol_sap_context: crate::types::NDIS_HANDLE, protocol_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) -> crate::types::NDIS_STATUS { unsafe { S::routine(protocol_sap_context, protocol_vc_context, call_parameters) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CL_INCOMING_CALL_HANDLER`].
pub trait CL_INCOMING_CALL_HANDLER_Routine {
    unsafe fn routine(protocol_sap_context: crate::types::NDIS_HANDLE, protocol_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:794
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CL_INCOMING_CALL_QOS_CHANGE_HANDLER(pub u32);
static CALLBACK_CL_INCOMING_CALL_QOS_CHANGE_HANDLER: Callback = Callback { id: 174, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "CL_INCOMING_CALL_QOS_CHANGE_HANDLER" };
impl CL_INCOMING_CALL_QOS_CHANGE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CL_INCOMING_CALL_QOS_CHANGE_HANDLER, self.0, &[protocol_vc_context as u32, call_parameters as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CL_INCOMING_CALL_QOS_CHANGE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CL_INCOMING_CALL_QOS_CHANGE_HANDLER_Routine>(protocol_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) { unsafe { S::routine(protocol_vc_context, call_parameters) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CL_INCOMING_CALL_QOS_CHANGE_HANDLER`].
pub trait CL_INCOMING_CALL_QOS_CHANGE_HANDLER_Routine {
    unsafe fn routine(protocol_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS);
}

/// abi-specs/types/ndis.abi:795
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CL_INCOMING_CLOSE_CALL_HANDLER(pub u32);
static CALLBACK_CL_INCOMING_CLOSE_CALL_HANDLER: Callback = Callback { id: 175, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "CL_INCOMING_CLOSE_CALL_HANDLER" };
impl CL_INCOMING_CLOSE_CALL_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, close_status: crate::types::NDIS_STATUS, protocol_vc_context: crate::types::NDIS_HANDLE, close_data: *mut core::ffi::c_void, size: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CL_INCOMING_CLOSE_CALL_HANDLER, self.0, &[close_status.0 as u32, protocol_vc_context as u32, close_data as u32, size as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CL_INCOMING_CLOSE_CALL_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CL_INCOMING_CLOSE_CALL_HANDLER_Routine>(close_status: crate::types::NDIS_STATUS, protocol_vc_context: crate::types::NDIS_HANDLE, close_data: *mut core::ffi::c_void, size: u32) { unsafe { S::routine(close_status, protocol_vc_context, close_data, size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CL_INCOMING_CLOSE_CALL_HANDLER`].
pub trait CL_INCOMING_CLOSE_CALL_HANDLER_Routine {
    unsafe fn routine(close_status: crate::types::NDIS_STATUS, protocol_vc_context: crate::types::NDIS_HANDLE, close_data: *mut core::ffi::c_void, size: u32);
}

/// abi-specs/types/ndis.abi:801
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CL_INCOMING_DROP_PARTY_HANDLER(pub u32);
static CALLBACK_CL_INCOMING_DROP_PARTY_HANDLER: Callback = Callback { id: 176, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "CL_INCOMING_DROP_PARTY_HANDLER" };
impl CL_INCOMING_DROP_PARTY_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, drop_status: crate::types::NDIS_STATUS, protocol_party_context: crate::types::NDIS_HANDLE, close_data: *mut core::ffi::c_void, size: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CL_INCOMING_DROP_PARTY_HANDLER, self.0, &[drop_status.0 as u32, protocol_party_context as u32, close_data as u32, size as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CL_INCOMING_DROP_PARTY_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CL_INCOMING_DROP_PARTY_HANDLER_Routine>(drop_status: crate::types::NDIS_STATUS, protocol_party_context: crate::types::NDIS_HANDLE, close_data: *mut core::ffi::c_void, size: u32) { unsafe { S::routine(drop_status, protocol_party_context, close_data, size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CL_INCOMING_DROP_PARTY_HANDLER`].
pub trait CL_INCOMING_DROP_PARTY_HANDLER_Routine {
    unsafe fn routine(drop_status: crate::types::NDIS_STATUS, protocol_party_context: crate::types::NDIS_HANDLE, close_data: *mut core::ffi::c_void, size: u32);
}

/// abi-specs/types/ndis.abi:807
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CL_MAKE_CALL_COMPLETE_HANDLER(pub u32);
static CALLBACK_CL_MAKE_CALL_COMPLETE_HANDLER: Callback = Callback { id: 177, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "CL_MAKE_CALL_COMPLETE_HANDLER" };
impl CL_MAKE_CALL_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: crate::types::NDIS_STATUS, protocol_vc_context: crate::types::NDIS_HANDLE, ndis_party_handle: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CL_MAKE_CALL_COMPLETE_HANDLER, self.0, &[status.0 as u32, protocol_vc_context as u32, ndis_party_handle as u32, call_parameters as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CL_MAKE_CALL_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CL_MAKE_CALL_COMPLETE_HANDLER_Routine>(status: crate::types::NDIS_STATUS, protocol_vc_context: crate::types::NDIS_HANDLE, ndis_party_handle: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) { unsafe { S::routine(status, protocol_vc_context, ndis_party_handle, call_parameters) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CL_MAKE_CALL_COMPLETE_HANDLER`].
pub trait CL_MAKE_CALL_COMPLETE_HANDLER_Routine {
    unsafe fn routine(status: crate::types::NDIS_STATUS, protocol_vc_context: crate::types::NDIS_HANDLE, ndis_party_handle: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS);
}

/// abi-specs/types/ndis.abi:813
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CL_MODIFY_CALL_QOS_COMPLETE_HANDLER(pub u32);
static CALLBACK_CL_MODIFY_CALL_QOS_COMPLETE_HANDLER: Callback = Callback { id: 178, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "CL_MODIFY_CALL_QOS_COMPLETE_HANDLER" };
impl CL_MODIFY_CALL_QOS_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: crate::types::NDIS_STATUS, protocol_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CL_MODIFY_CALL_QOS_COMPLETE_HANDLER, self.0, &[status.0 as u32, protocol_vc_context as u32, call_parameters as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CL_MODIFY_CALL_QOS_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CL_MODIFY_CALL_QOS_COMPLETE_HANDLER_Routine>(status: crate::types::NDIS_STATUS, protocol_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) { unsafe { S::routine(status, protocol_vc_context, call_parameters) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CL_MODIFY_CALL_QOS_COMPLETE_HANDLER`].
pub trait CL_MODIFY_CALL_QOS_COMPLETE_HANDLER_Routine {
    unsafe fn routine(status: crate::types::NDIS_STATUS, protocol_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS);
}

/// abi-specs/types/ndis.abi:818
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CL_OPEN_AF_COMPLETE_HANDLER(pub u32);
static CALLBACK_CL_OPEN_AF_COMPLETE_HANDLER: Callback = Callback { id: 179, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "CL_OPEN_AF_COMPLETE_HANDLER" };
impl CL_OPEN_AF_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: crate::types::NDIS_STATUS, protocol_af_context: crate::types::NDIS_HANDLE, ndis_af_handle: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CL_OPEN_AF_COMPLETE_HANDLER, self.0, &[status.0 as u32, protocol_af_context as u32, ndis_af_handle as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CL_OPEN_AF_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CL_OPEN_AF_COMPLETE_HANDLER_Routine>(status: crate::types::NDIS_STATUS, protocol_af_context: crate::types::NDIS_HANDLE, ndis_af_handle: crate::types::NDIS_HANDLE) { unsafe { S::routine(status, protocol_af_context, ndis_af_handle) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CL_OPEN_AF_COMPLETE_HANDLER`].
pub trait CL_OPEN_AF_COMPLETE_HANDLER_Routine {
    unsafe fn routine(status: crate::types::NDIS_STATUS, protocol_af_context: crate::types::NDIS_HANDLE, ndis_af_handle: crate::types::NDIS_HANDLE);
}

/// abi-specs/types/ndis.abi:823
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CL_REG_SAP_COMPLETE_HANDLER(pub u32);
static CALLBACK_CL_REG_SAP_COMPLETE_HANDLER: Callback = Callback { id: 180, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "CL_REG_SAP_COMPLETE_HANDLER" };
impl CL_REG_SAP_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: crate::types::NDIS_STATUS, protocol_sap_context: crate::types::NDIS_HANDLE, sap: *mut crate::types::CO_SAP, ndis_sap_handle: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CL_REG_SAP_COMPLETE_HANDLER, self.0, &[status.0 as u32, protocol_sap_context as u32, sap as u32, ndis_sap_handle as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CL_REG_SAP_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CL_REG_SAP_COMPLETE_HANDLER_Routine>(status: crate::types::NDIS_STATUS, protocol_sap_context: crate::types::NDIS_HANDLE, sap: *mut crate::types::CO_SAP, ndis_sap_handle: crate::types::NDIS_HANDLE) { unsafe { S::routine(status, protocol_sap_context, sap, ndis_sap_handle) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CL_REG_SAP_COMPLETE_HANDLER`].
pub trait CL_REG_SAP_COMPLETE_HANDLER_Routine {
    unsafe fn routine(status: crate::types::NDIS_STATUS, protocol_sap_context: crate::types::NDIS_HANDLE, sap: *mut crate::types::CO_SAP, ndis_sap_handle: crate::types::NDIS_HANDLE);
}

/// abi-specs/types/ndis.abi:829
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CM_ACTIVATE_VC_COMPLETE_HANDLER(pub u32);
static CALLBACK_CM_ACTIVATE_VC_COMPLETE_HANDLER: Callback = Callback { id: 181, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "CM_ACTIVATE_VC_COMPLETE_HANDLER" };
impl CM_ACTIVATE_VC_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: crate::types::NDIS_STATUS, call_mgr_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CM_ACTIVATE_VC_COMPLETE_HANDLER, self.0, &[status.0 as u32, call_mgr_vc_context as u32, call_parameters as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CM_ACTIVATE_VC_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CM_ACTIVATE_VC_COMPLETE_HANDLER_Routine>(status: crate::types::NDIS_STATUS, call_mgr_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) { unsafe { S::routine(status, call_mgr_vc_context, call_parameters) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CM_ACTIVATE_VC_COMPLETE_HANDLER`].
pub trait CM_ACTIVATE_VC_COMPLETE_HANDLER_Routine {
    unsafe fn routine(status: crate::types::NDIS_STATUS, call_mgr_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS);
}

/// abi-specs/types/ndis.abi:834
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CM_ADD_PARTY_HANDLER(pub u32);
static CALLBACK_CM_ADD_PARTY_HANDLER: Callback = Callback { id: 182, args: 4, pop: 16, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "CM_ADD_PARTY_HANDLER" };
impl CM_ADD_PARTY_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, call_mgr_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS, ndis_party_handle: crate::types::NDIS_HANDLE, call_mgr_party_context: *mut crate::types::NDIS_HANDLE) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CM_ADD_PARTY_HANDLER, self.0, &[call_mgr_vc_context as u32, call_parameters as u32, ndis_party_handle as u32, call_mgr_party_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CM_ADD_PARTY_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CM_ADD_PARTY_HANDLER_Routine>(call_mgr_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS, ndis_party_handle: crate::types::NDIS_HANDLE, call_mgr_party_context: *mut crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS { unsafe { S::routine(call_mgr_vc_context, call_parameters, ndis_party_handle, call_mgr_party_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CM_ADD_PARTY_HANDLER`].
pub trait CM_ADD_PARTY_HANDLER_Routine {
    unsafe fn routine(call_mgr_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS, ndis_party_handle: crate::types::NDIS_HANDLE, call_mgr_party_context: *mut crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:840
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CM_CLOSE_AF_HANDLER(pub u32);
static CALLBACK_CM_CLOSE_AF_HANDLER: Callback = Callback { id: 183, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "CM_CLOSE_AF_HANDLER" };
impl CM_CLOSE_AF_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, call_mgr_af_context: crate::types::NDIS_HANDLE) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CM_CLOSE_AF_HANDLER, self.0, &[call_mgr_af_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CM_CLOSE_AF_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CM_CLOSE_AF_HANDLER_Routine>(call_mgr_af_context: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS { unsafe { S::routine(call_mgr_af_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CM_CLOSE_AF_HANDLER`].
pub trait CM_CLOSE_AF_HANDLER_Routine {
    unsafe fn routine(call_mgr_af_context: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:841
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CM_CLOSE_CALL_HANDLER(pub u32);
static CALLBACK_CM_CLOSE_CALL_HANDLER: Callback = Callback { id: 184, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "CM_CLOSE_CALL_HANDLER" };
impl CM_CLOSE_CALL_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, call_mgr_vc_context: crate::types::NDIS_HANDLE, call_mgr_party_context: crate::types::NDIS_HANDLE, close_data: *mut core::ffi::c_void, size: u32) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CM_CLOSE_CALL_HANDLER, self.0, &[call_mgr_vc_context as u32, call_mgr_party_context as u32, close_data as u32, size as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CM_CLOSE_CALL_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CM_CLOSE_CALL_HANDLER_Routine>(call_mgr_vc_context: crate::types::NDIS_HANDLE, call_mgr_party_context: crate::types::NDIS_HANDLE, close_data: *mut core::ffi::c_void, size: u32) -> crate::types::NDIS_STATUS { unsafe { S::routine(call_mgr_vc_context, call_mgr_party_context, close_data, size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CM_CLOSE_CALL_HANDLER`].
pub trait CM_CLOSE_CALL_HANDLER_Routine {
    unsafe fn routine(call_mgr_vc_context: crate::types::NDIS_HANDLE, call_mgr_party_context: crate::types::NDIS_HANDLE, close_data: *mut core::ffi::c_void, size: u32) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:847
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CM_DEACTIVATE_VC_COMPLETE_HANDLER(pub u32);
static CALLBACK_CM_DEACTIVATE_VC_COMPLETE_HANDLER: Callback = Callback { id: 185, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "CM_DEACTIVATE_VC_COMPLETE_HANDLER" };
impl CM_DEACTIVATE_VC_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: crate::types::NDIS_STATUS, call_mgr_vc_context: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CM_DEACTIVATE_VC_COMPLETE_HANDLER, self.0, &[status.0 as u32, call_mgr_vc_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CM_DEACTIVATE_VC_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CM_DEACTIVATE_VC_COMPLETE_HANDLER_Routine>(status: crate::types::NDIS_STATUS, call_mgr_vc_context: crate::types::NDIS_HANDLE) { unsafe { S::routine(status, call_mgr_vc_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CM_DEACTIVATE_VC_COMPLETE_HANDLER`].
pub trait CM_DEACTIVATE_VC_COMPLETE_HANDLER_Routine {
    unsafe fn routine(status: crate::types::NDIS_STATUS, call_mgr_vc_context: crate::types::NDIS_HANDLE);
}

/// abi-specs/types/ndis.abi:848
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CM_DEREG_SAP_HANDLER(pub u32);
static CALLBACK_CM_DEREG_SAP_HANDLER: Callback = Callback { id: 186, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "CM_DEREG_SAP_HANDLER" };
impl CM_DEREG_SAP_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, call_mgr_sap_context: crate::types::NDIS_HANDLE) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CM_DEREG_SAP_HANDLER, self.0, &[call_mgr_sap_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CM_DEREG_SAP_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CM_DEREG_SAP_HANDLER_Routine>(call_mgr_sap_context: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS { unsafe { S::routine(call_mgr_sap_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CM_DEREG_SAP_HANDLER`].
pub trait CM_DEREG_SAP_HANDLER_Routine {
    unsafe fn routine(call_mgr_sap_context: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:849
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CM_DROP_PARTY_HANDLER(pub u32);
static CALLBACK_CM_DROP_PARTY_HANDLER: Callback = Callback { id: 187, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "CM_DROP_PARTY_HANDLER" };
impl CM_DROP_PARTY_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, call_mgr_party_context: crate::types::NDIS_HANDLE, close_data: *mut core::ffi::c_void, size: u32) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CM_DROP_PARTY_HANDLER, self.0, &[call_mgr_party_context as u32, close_data as u32, size as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CM_DROP_PARTY_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CM_DROP_PARTY_HANDLER_Routine>(call_mgr_party_context: crate::types::NDIS_HANDLE, close_data: *mut core::ffi::c_void, size: u32) -> crate::types::NDIS_STATUS { unsafe { S::routine(call_mgr_party_context, close_data, size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CM_DROP_PARTY_HANDLER`].
pub trait CM_DROP_PARTY_HANDLER_Routine {
    unsafe fn routine(call_mgr_party_context: crate::types::NDIS_HANDLE, close_data: *mut core::ffi::c_void, size: u32) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:854
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CM_INCOMING_CALL_COMPLETE_HANDLER(pub u32);
static CALLBACK_CM_INCOMING_CALL_COMPLETE_HANDLER: Callback = Callback { id: 188, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "CM_INCOMING_CALL_COMPLETE_HANDLER" };
impl CM_INCOMING_CALL_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: crate::types::NDIS_STATUS, call_mgr_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CM_INCOMING_CALL_COMPLETE_HANDLER, self.0, &[status.0 as u32, call_mgr_vc_context as u32, call_parameters as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CM_INCOMING_CALL_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CM_INCOMING_CALL_COMPLETE_HANDLER_Routine>(status: crate::types::NDIS_STATUS, call_mgr_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) { unsafe { S::routine(status, call_mgr_vc_context, call_parameters) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CM_INCOMING_CALL_COMPLETE_HANDLER`].
pub trait CM_INCOMING_CALL_COMPLETE_HANDLER_Routine {
    unsafe fn routine(status: crate::types::NDIS_STATUS, call_mgr_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS);
}

/// abi-specs/types/ndis.abi:859
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CM_MAKE_CALL_HANDLER(pub u32);
static CALLBACK_CM_MAKE_CALL_HANDLER: Callback = Callback { id: 189, args: 4, pop: 16, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "CM_MAKE_CALL_HANDLER" };
impl CM_MAKE_CALL_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, call_mgr_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS, ndis_party_handle: crate::types::NDIS_HANDLE, call_mgr_party_context: *mut crate::types::NDIS_HANDLE) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CM_MAKE_CALL_HANDLER, self.0, &[call_mgr_vc_context as u32, call_parameters as u32, ndis_party_handle as u32, call_mgr_party_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CM_MAKE_CALL_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CM_MAKE_CALL_HANDLER_Routine>(call_mgr_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS, ndis_party_handle: crate::types::NDIS_HANDLE, call_mgr_party_context: *mut crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS { unsafe { S::routine(call_mgr_vc_context, call_parameters, ndis_party_handle, call_mgr_party_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CM_MAKE_CALL_HANDLER`].
pub trait CM_MAKE_CALL_HANDLER_Routine {
    unsafe fn routine(call_mgr_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS, ndis_party_handle: crate::types::NDIS_HANDLE, call_mgr_party_context: *mut crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:865
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CM_MODIFY_CALL_QOS_HANDLER(pub u32);
static CALLBACK_CM_MODIFY_CALL_QOS_HANDLER: Callback = Callback { id: 190, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "CM_MODIFY_CALL_QOS_HANDLER" };
impl CM_MODIFY_CALL_QOS_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, call_mgr_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CM_MODIFY_CALL_QOS_HANDLER, self.0, &[call_mgr_vc_context as u32, call_parameters as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CM_MODIFY_CALL_QOS_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CM_MODIFY_CALL_QOS_HANDLER_Routine>(call_mgr_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) -> crate::types::NDIS_STATUS { unsafe { S::routine(call_mgr_vc_context, call_parameters) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CM_MODIFY_CALL_QOS_HANDLER`].
pub trait CM_MODIFY_CALL_QOS_HANDLER_Routine {
    unsafe fn routine(call_mgr_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:869
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CM_OPEN_AF_HANDLER(pub u32);
static CALLBACK_CM_OPEN_AF_HANDLER: Callback = Callback { id: 191, args: 4, pop: 16, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "CM_OPEN_AF_HANDLER" };
impl CM_OPEN_AF_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, call_mgr_binding_context: crate::types::NDIS_HANDLE, address_family: *mut crate::types::CO_ADDRESS_FAMILY, ndis_af_handle: crate::types::NDIS_HANDLE, call_mgr_af_context: *mut crate::types::NDIS_HANDLE) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CM_OPEN_AF_HANDLER, self.0, &[call_mgr_binding_context as u32, address_family as u32, ndis_af_handle as u32, call_mgr_af_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CM_OPEN_AF_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CM_OPEN_AF_HANDLER_Routine>(call_mgr_binding_context: crate::types::NDIS_HANDLE, address_family: *mut crate::types::CO_ADDRESS_FAMILY, ndis_af_handle: crate::types::NDIS_HANDLE, call_mgr_af_context: *mut crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS { unsafe { S::routine(call_mgr_binding_context, address_family, ndis_af_handle, call_mgr_af_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CM_OPEN_AF_HANDLER`].
pub trait CM_OPEN_AF_HANDLER_Routine {
    unsafe fn routine(call_mgr_binding_context: crate::types::NDIS_HANDLE, address_family: *mut crate::types::CO_ADDRESS_FAMILY, ndis_af_handle: crate::types::NDIS_HANDLE, call_mgr_af_context: *mut crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:875
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CM_REG_SAP_HANDLER(pub u32);
static CALLBACK_CM_REG_SAP_HANDLER: Callback = Callback { id: 192, args: 4, pop: 16, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "CM_REG_SAP_HANDLER" };
impl CM_REG_SAP_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, call_mgr_af_context: crate::types::NDIS_HANDLE, sap: *mut crate::types::CO_SAP, ndis_sap_handle: crate::types::NDIS_HANDLE, call_mgr_sap_context: *mut crate::types::NDIS_HANDLE) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CM_REG_SAP_HANDLER, self.0, &[call_mgr_af_context as u32, sap as u32, ndis_sap_handle as u32, call_mgr_sap_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CM_REG_SAP_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CM_REG_SAP_HANDLER_Routine>(call_mgr_af_context: crate::types::NDIS_HANDLE, sap: *mut crate::types::CO_SAP, ndis_sap_handle: crate::types::NDIS_HANDLE, call_mgr_sap_context: *mut crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS { unsafe { S::routine(call_mgr_af_context, sap, ndis_sap_handle, call_mgr_sap_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CM_REG_SAP_HANDLER`].
pub trait CM_REG_SAP_HANDLER_Routine {
    unsafe fn routine(call_mgr_af_context: crate::types::NDIS_HANDLE, sap: *mut crate::types::CO_SAP, ndis_sap_handle: crate::types::NDIS_HANDLE, call_mgr_sap_context: *mut crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:881
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CO_CREATE_VC_HANDLER(pub u32);
static CALLBACK_CO_CREATE_VC_HANDLER: Callback = Callback { id: 193, args: 3, pop: 12, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "CO_CREATE_VC_HANDLER" };
impl CO_CREATE_VC_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_af_context: crate::types::NDIS_HANDLE, ndis_vc_handle: crate::types::NDIS_HANDLE, protocol_vc_context: *mut crate::types::NDIS_HANDLE) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CO_CREATE_VC_HANDLER, self.0, &[protocol_af_context as u32, ndis_vc_handle as u32, protocol_vc_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CO_CREATE_VC_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CO_CREATE_VC_HANDLER_Routine>(protocol_af_context: crate::types::NDIS_HANDLE, ndis_vc_handle: crate::types::NDIS_HANDLE, protocol_vc_context: *mut crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS { unsafe { S::routine(protocol_af_context, ndis_vc_handle, protocol_vc_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CO_CREATE_VC_HANDLER`].
pub trait CO_CREATE_VC_HANDLER_Routine {
    unsafe fn routine(protocol_af_context: crate::types::NDIS_HANDLE, ndis_vc_handle: crate::types::NDIS_HANDLE, protocol_vc_context: *mut crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:886
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CO_DELETE_VC_HANDLER(pub u32);
static CALLBACK_CO_DELETE_VC_HANDLER: Callback = Callback { id: 194, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "CO_DELETE_VC_HANDLER" };
impl CO_DELETE_VC_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_vc_context: crate::types::NDIS_HANDLE) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CO_DELETE_VC_HANDLER, self.0, &[protocol_vc_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CO_DELETE_VC_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CO_DELETE_VC_HANDLER_Routine>(protocol_vc_context: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS { unsafe { S::routine(protocol_vc_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CO_DELETE_VC_HANDLER`].
pub trait CO_DELETE_VC_HANDLER_Routine {
    unsafe fn routine(protocol_vc_context: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:887
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CO_REQUEST_COMPLETE_HANDLER(pub u32);
static CALLBACK_CO_REQUEST_COMPLETE_HANDLER: Callback = Callback { id: 195, args: 5, pop: 20, captures: &[], irql_after: IrqlAfter::Same, name: "CO_REQUEST_COMPLETE_HANDLER" };
impl CO_REQUEST_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: crate::types::NDIS_STATUS, protocol_af_context: crate::types::NDIS_HANDLE, protocol_vc_context: crate::types::NDIS_HANDLE, protocol_party_context: crate::types::NDIS_HANDLE, ndis_request: *mut crate::types::NDIS_REQUEST) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CO_REQUEST_COMPLETE_HANDLER, self.0, &[status.0 as u32, protocol_af_context as u32, protocol_vc_context as u32, protocol_party_context as u32, ndis_request as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CO_REQUEST_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CO_REQUEST_COMPLETE_HANDLER_Routine>(status: crate::types::NDIS_STATUS, protocol_af_context: crate::types::NDIS_HANDLE, protocol_vc_context: crate::types::NDIS_HANDLE, protocol_party_context: crate::types::NDIS_HANDLE, ndis_request: *mut crate::types::NDIS_REQUEST) { unsafe { S::routine(status, protocol_af_context, protocol_vc_context, protocol_party_context, ndis_request) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CO_REQUEST_COMPLETE_HANDLER`].
pub trait CO_REQUEST_COMPLETE_HANDLER_Routine {
    unsafe fn routine(status: crate::types::NDIS_STATUS, protocol_af_context: crate::types::NDIS_HANDLE, protocol_vc_context: crate::types::NDIS_HANDLE, protocol_party_context: crate::types::NDIS_HANDLE, ndis_request: *mut crate::types::NDIS_REQUEST);
}

/// abi-specs/types/ndis.abi:894
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CO_REQUEST_HANDLER(pub u32);
static CALLBACK_CO_REQUEST_HANDLER: Callback = Callback { id: 196, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "CO_REQUEST_HANDLER" };
impl CO_REQUEST_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_af_context: crate::types::NDIS_HANDLE, protocol_vc_context: crate::types::NDIS_HANDLE, protocol_party_context: crate::types::NDIS_HANDLE, ndis_request: *mut crate::types::NDIS_REQUEST) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CO_REQUEST_HANDLER, self.0, &[protocol_af_context as u32, protocol_vc_context as u32, protocol_party_context as u32, ndis_request as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CO_REQUEST_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: CO_REQUEST_HANDLER_Routine>(protocol_af_context: crate::types::NDIS_HANDLE, protocol_vc_context: crate::types::NDIS_HANDLE, protocol_party_context: crate::types::NDIS_HANDLE, ndis_request: *mut crate::types::NDIS_REQUEST) -> crate::types::NDIS_STATUS { unsafe { S::routine(protocol_af_context, protocol_vc_context, protocol_party_context, ndis_request) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CO_REQUEST_HANDLER`].
pub trait CO_REQUEST_HANDLER_Routine {
    unsafe fn routine(protocol_af_context: crate::types::NDIS_HANDLE, protocol_vc_context: crate::types::NDIS_HANDLE, protocol_party_context: crate::types::NDIS_HANDLE, ndis_request: *mut crate::types::NDIS_REQUEST) -> crate::types::NDIS_STATUS;
}

/// What NdisMEthIndicateReceiveComplete calls through the miniport block.
///
/// abi-specs/types/ndis.abi:901
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ETH_RCV_COMPLETE_HANDLER(pub u32);
static CALLBACK_ETH_RCV_COMPLETE_HANDLER: Callback = Callback { id: 197, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "ETH_RCV_COMPLETE_HANDLER" };
impl ETH_RCV_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, filter: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_ETH_RCV_COMPLETE_HANDLER, self.0, &[filter as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: ETH_RCV_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: ETH_RCV_COMPLETE_HANDLER_Routine>(filter: *mut core::ffi::c_void) { unsafe { S::routine(filter) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`ETH_RCV_COMPLETE_HANDLER`].
pub trait ETH_RCV_COMPLETE_HANDLER_Routine {
    unsafe fn routine(filter: *mut core::ffi::c_void);
}

/// What NdisMEthIndicateReceive calls through the miniport block.
///
/// abi-specs/types/ndis.abi:903
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ETH_RCV_INDICATE_HANDLER(pub u32);
static CALLBACK_ETH_RCV_INDICATE_HANDLER: Callback = Callback { id: 198, args: 8, pop: 32, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 6, indirect: false } }], irql_after: IrqlAfter::Same, name: "ETH_RCV_INDICATE_HANDLER" };
impl ETH_RCV_INDICATE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, filter: *mut core::ffi::c_void, mac_receive_context: crate::types::NDIS_HANDLE, address: *mut u8, header_buffer: *mut core::ffi::c_void, header_buffer_size: u32, lookahead_buffer: *mut core::ffi::c_void, lookahead_buffer_size: u32, packet_size: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_ETH_RCV_INDICATE_HANDLER, self.0, &[filter as u32, mac_receive_context as u32, address as u32, header_buffer as u32, header_buffer_size as u32, lookahead_buffer as u32, lookahead_buffer_size as u32, packet_size as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: ETH_RCV_INDICATE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: ETH_RCV_INDICATE_HANDLER_Routine>(filter: *mut core::ffi::c_void, mac_receive_context: crate::types::NDIS_HANDLE, address: *mut u8, header_buffer: *mut core::ffi::c_void, header_buffer_size: u32, lookahead_buffer: *mut core::ffi::c_void, lookahead_buffer_size: u32, packet_size: u32) { unsafe { S::routine(filter, mac_receive_context, address, header_buffer, header_buffer_size, lookahead_buffer, lookahead_buffer_size, packet_size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`ETH_RCV_INDICATE_HANDLER`].
pub trait ETH_RCV_INDICATE_HANDLER_Routine {
    unsafe fn routine(filter: *mut core::ffi::c_void, mac_receive_context: crate::types::NDIS_HANDLE, address: *mut u8, header_buffer: *mut core::ffi::c_void, header_buffer_size: u32, lookahead_buffer: *mut core::ffi::c_void, lookahead_buffer_size: u32, packet_size: u32);
}

/// abi-specs/types/ndis.abi:913
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FDDI_RCV_COMPLETE_HANDLER(pub u32);
static CALLBACK_FDDI_RCV_COMPLETE_HANDLER: Callback = Callback { id: 199, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "FDDI_RCV_COMPLETE_HANDLER" };
impl FDDI_RCV_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, filter: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FDDI_RCV_COMPLETE_HANDLER, self.0, &[filter as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FDDI_RCV_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FDDI_RCV_COMPLETE_HANDLER_Routine>(filter: *mut core::ffi::c_void) { unsafe { S::routine(filter) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FDDI_RCV_COMPLETE_HANDLER`].
pub trait FDDI_RCV_COMPLETE_HANDLER_Routine {
    unsafe fn routine(filter: *mut core::ffi::c_void);
}

/// abi-specs/types/ndis.abi:914
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FDDI_RCV_INDICATE_HANDLER(pub u32);
static CALLBACK_FDDI_RCV_INDICATE_HANDLER: Callback = Callback { id: 200, args: 9, pop: 36, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }, Capture { arg: 6, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 7, indirect: false } }], irql_after: IrqlAfter::Same, name: "FDDI_RCV_INDICATE_HANDLER" };
impl FDDI_RCV_INDICATE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, filter: *mut core::ffi::c_void, mac_receive_context: crate::types::NDIS_HANDLE, address: *mut u8, address_length: u32, header_buffer: *mut core::ffi::c_void, header_buffer_size: u32, lookahead_buffer: *mut core::ffi::c_void, lookahead_buffer_size: u32, packet_size: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FDDI_RCV_INDICATE_HANDLER, self.0, &[filter as u32, mac_receive_context as u32, address as u32, address_length as u32, header_buffer as u32, header_buffer_size as u32, lookahead_buffer as u32, lookahead_buffer_size as u32, packet_size as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FDDI_RCV_INDICATE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FDDI_RCV_INDICATE_HANDLER_Routine>(filter: *mut core::ffi::c_void, mac_receive_context: crate::types::NDIS_HANDLE, address: *mut u8, address_length: u32, header_buffer: *mut core::ffi::c_void, header_buffer_size: u32, lookahead_buffer: *mut core::ffi::c_void, lookahead_buffer_size: u32, packet_size: u32) { unsafe { S::routine(filter, mac_receive_context, address, address_length, header_buffer, header_buffer_size, lookahead_buffer, lookahead_buffer_size, packet_size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FDDI_RCV_INDICATE_HANDLER`].
pub trait FDDI_RCV_INDICATE_HANDLER_Routine {
    unsafe fn routine(filter: *mut core::ffi::c_void, mac_receive_context: crate::types::NDIS_HANDLE, address: *mut u8, address_length: u32, header_buffer: *mut core::ffi::c_void, header_buffer_size: u32, lookahead_buffer: *mut core::ffi::c_void, lookahead_buffer_size: u32, packet_size: u32);
}

/// abi-specs/types/ndis.abi:925
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FILTER_PACKET_INDICATION_HANDLER(pub u32);
static CALLBACK_FILTER_PACKET_INDICATION_HANDLER: Callback = Callback { id: 201, args: 3, pop: 12, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "FILTER_PACKET_INDICATION_HANDLER" };
impl FILTER_PACKET_INDICATION_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport: crate::types::NDIS_HANDLE, packet_array: *mut *mut crate::types::NDIS_PACKET, number_of_packets: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FILTER_PACKET_INDICATION_HANDLER, self.0, &[miniport as u32, packet_array as u32, number_of_packets as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FILTER_PACKET_INDICATION_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FILTER_PACKET_INDICATION_HANDLER_Routine>(miniport: crate::types::NDIS_HANDLE, packet_array: *mut *mut crate::types::NDIS_PACKET, number_of_packets: u32) { unsafe { S::routine(miniport, packet_array, number_of_packets) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FILTER_PACKET_INDICATION_HANDLER`].
pub trait FILTER_PACKET_INDICATION_HANDLER_Routine {
    unsafe fn routine(miniport: crate::types::NDIS_HANDLE, packet_array: *mut *mut crate::types::NDIS_PACKET, number_of_packets: u32);
}

/// abi-specs/types/ndis.abi:930
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MINIPORT_CO_ACTIVATE_VC(pub u32);
static CALLBACK_MINIPORT_CO_ACTIVATE_VC: Callback = Callback { id: 202, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "MINIPORT_CO_ACTIVATE_VC" };
impl MINIPORT_CO_ACTIVATE_VC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_MINIPORT_CO_ACTIVATE_VC, self.0, &[miniport_vc_context as u32, call_parameters as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: MINIPORT_CO_ACTIVATE_VC_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: MINIPORT_CO_ACTIVATE_VC_Routine>(miniport_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) -> crate::types::NDIS_STATUS { unsafe { S::routine(miniport_vc_context, call_parameters) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`MINIPORT_CO_ACTIVATE_VC`].
pub trait MINIPORT_CO_ACTIVATE_VC_Routine {
    unsafe fn routine(miniport_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut crate::types::CO_CALL_PARAMETERS) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:934
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MINIPORT_CO_CREATE_VC(pub u32);
static CALLBACK_MINIPORT_CO_CREATE_VC: Callback = Callback { id: 203, args: 3, pop: 12, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "MINIPORT_CO_CREATE_VC" };
impl MINIPORT_CO_CREATE_VC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE, ndis_vc_handle: crate::types::NDIS_HANDLE, miniport_vc_context: *mut crate::types::NDIS_HANDLE) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_MINIPORT_CO_CREATE_VC, self.0, &[miniport_adapter_context as u32, ndis_vc_handle as u32, miniport_vc_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: MINIPORT_CO_CREATE_VC_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: MINIPORT_CO_CREATE_VC_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE, ndis_vc_handle: crate::types::NDIS_HANDLE, miniport_vc_context: *mut crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS { unsafe { S::routine(miniport_adapter_context, ndis_vc_handle, miniport_vc_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`MINIPORT_CO_CREATE_VC`].
pub trait MINIPORT_CO_CREATE_VC_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE, ndis_vc_handle: crate::types::NDIS_HANDLE, miniport_vc_context: *mut crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:939
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MINIPORT_CO_DEACTIVATE_VC(pub u32);
static CALLBACK_MINIPORT_CO_DEACTIVATE_VC: Callback = Callback { id: 204, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "MINIPORT_CO_DEACTIVATE_VC" };
impl MINIPORT_CO_DEACTIVATE_VC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_vc_context: crate::types::NDIS_HANDLE) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_MINIPORT_CO_DEACTIVATE_VC, self.0, &[miniport_vc_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: MINIPORT_CO_DEACTIVATE_VC_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: MINIPORT_CO_DEACTIVATE_VC_Routine>(miniport_vc_context: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS { unsafe { S::routine(miniport_vc_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`MINIPORT_CO_DEACTIVATE_VC`].
pub trait MINIPORT_CO_DEACTIVATE_VC_Routine {
    unsafe fn routine(miniport_vc_context: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:940
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MINIPORT_CO_DELETE_VC(pub u32);
static CALLBACK_MINIPORT_CO_DELETE_VC: Callback = Callback { id: 205, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "MINIPORT_CO_DELETE_VC" };
impl MINIPORT_CO_DELETE_VC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_vc_context: crate::types::NDIS_HANDLE) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_MINIPORT_CO_DELETE_VC, self.0, &[miniport_vc_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: MINIPORT_CO_DELETE_VC_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: MINIPORT_CO_DELETE_VC_Routine>(miniport_vc_context: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS { unsafe { S::routine(miniport_vc_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`MINIPORT_CO_DELETE_VC`].
pub trait MINIPORT_CO_DELETE_VC_Routine {
    unsafe fn routine(miniport_vc_context: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:941
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_M_REQ_COMPLETE_HANDLER(pub u32);
static CALLBACK_NDIS_M_REQ_COMPLETE_HANDLER: Callback = Callback { id: 206, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "NDIS_M_REQ_COMPLETE_HANDLER" };
impl NDIS_M_REQ_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_handle: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_NDIS_M_REQ_COMPLETE_HANDLER, self.0, &[miniport_adapter_handle as u32, status.0 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: NDIS_M_REQ_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: NDIS_M_REQ_COMPLETE_HANDLER_Routine>(miniport_adapter_handle: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS) { unsafe { S::routine(miniport_adapter_handle, status) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`NDIS_M_REQ_COMPLETE_HANDLER`].
pub trait NDIS_M_REQ_COMPLETE_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_handle: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS);
}

/// abi-specs/types/ndis.abi:942
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_M_RESET_COMPLETE_HANDLER(pub u32);
static CALLBACK_NDIS_M_RESET_COMPLETE_HANDLER: Callback = Callback { id: 207, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "NDIS_M_RESET_COMPLETE_HANDLER" };
impl NDIS_M_RESET_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_handle: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS, addressing_reset: crate::types::BOOLEAN) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_NDIS_M_RESET_COMPLETE_HANDLER, self.0, &[miniport_adapter_handle as u32, status.0 as u32, addressing_reset as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: NDIS_M_RESET_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: NDIS_M_RESET_COMPLETE_HANDLER_Routine>(miniport_adapter_handle: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS, addressing_reset: crate::types::BOOLEAN) { unsafe { S::routine(miniport_adapter_handle, status, addressing_reset) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`NDIS_M_RESET_COMPLETE_HANDLER`].
pub trait NDIS_M_RESET_COMPLETE_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_handle: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS, addressing_reset: crate::types::BOOLEAN);
}

/// abi-specs/types/ndis.abi:947
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_M_SEND_COMPLETE_HANDLER(pub u32);
static CALLBACK_NDIS_M_SEND_COMPLETE_HANDLER: Callback = Callback { id: 208, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "NDIS_M_SEND_COMPLETE_HANDLER" };
impl NDIS_M_SEND_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_handle: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, status: crate::types::NDIS_STATUS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_NDIS_M_SEND_COMPLETE_HANDLER, self.0, &[miniport_adapter_handle as u32, packet as u32, status.0 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: NDIS_M_SEND_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: NDIS_M_SEND_COMPLETE_HANDLER_Routine>(miniport_adapter_handle: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, status: crate::types::NDIS_STATUS) { unsafe { S::routine(miniport_adapter_handle, packet, status) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`NDIS_M_SEND_COMPLETE_HANDLER`].
pub trait NDIS_M_SEND_COMPLETE_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_handle: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, status: crate::types::NDIS_STATUS);
}

/// abi-specs/types/ndis.abi:952
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_M_SEND_RESOURCES_HANDLER(pub u32);
static CALLBACK_NDIS_M_SEND_RESOURCES_HANDLER: Callback = Callback { id: 209, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "NDIS_M_SEND_RESOURCES_HANDLER" };
impl NDIS_M_SEND_RESOURCES_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_handle: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_NDIS_M_SEND_RESOURCES_HANDLER, self.0, &[miniport_adapter_handle as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: NDIS_M_SEND_RESOURCES_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: NDIS_M_SEND_RESOURCES_HANDLER_Routine>(miniport_adapter_handle: crate::types::NDIS_HANDLE) { unsafe { S::routine(miniport_adapter_handle) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`NDIS_M_SEND_RESOURCES_HANDLER`].
pub trait NDIS_M_SEND_RESOURCES_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_handle: crate::types::NDIS_HANDLE);
}

/// abi-specs/types/ndis.abi:953
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_M_START_SENDS(pub u32);
static CALLBACK_NDIS_M_START_SENDS: Callback = Callback { id: 210, args: 1, pop: 0, captures: &[], irql_after: IrqlAfter::Same, name: "NDIS_M_START_SENDS" };
impl NDIS_M_START_SENDS {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport: *mut crate::types::NDIS_MINIPORT_BLOCK) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_NDIS_M_START_SENDS, self.0, &[miniport as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: NDIS_M_START_SENDS_Routine>() -> Self {
        unsafe extern "fastcall" fn thunk<S: NDIS_M_START_SENDS_Routine>(miniport: *mut crate::types::NDIS_MINIPORT_BLOCK) -> crate::types::BOOLEAN { unsafe { S::routine(miniport) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`NDIS_M_START_SENDS`].
pub trait NDIS_M_START_SENDS_Routine {
    unsafe fn routine(miniport: *mut crate::types::NDIS_MINIPORT_BLOCK) -> crate::types::BOOLEAN;
}

/// abi-specs/types/ndis.abi:954
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_M_STATUS_HANDLER(pub u32);
static CALLBACK_NDIS_M_STATUS_HANDLER: Callback = Callback { id: 211, args: 4, pop: 16, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], irql_after: IrqlAfter::Same, name: "NDIS_M_STATUS_HANDLER" };
impl NDIS_M_STATUS_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_handle: crate::types::NDIS_HANDLE, general_status: crate::types::NDIS_STATUS, status_buffer: *mut core::ffi::c_void, status_buffer_size: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_NDIS_M_STATUS_HANDLER, self.0, &[miniport_handle as u32, general_status.0 as u32, status_buffer as u32, status_buffer_size as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: NDIS_M_STATUS_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: NDIS_M_STATUS_HANDLER_Routine>(miniport_handle: crate::types::NDIS_HANDLE, general_status: crate::types::NDIS_STATUS, status_buffer: *mut core::ffi::c_void, status_buffer_size: u32) { unsafe { S::routine(miniport_handle, general_status, status_buffer, status_buffer_size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`NDIS_M_STATUS_HANDLER`].
pub trait NDIS_M_STATUS_HANDLER_Routine {
    unsafe fn routine(miniport_handle: crate::types::NDIS_HANDLE, general_status: crate::types::NDIS_STATUS, status_buffer: *mut core::ffi::c_void, status_buffer_size: u32);
}

/// abi-specs/types/ndis.abi:960
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_M_STS_COMPLETE_HANDLER(pub u32);
static CALLBACK_NDIS_M_STS_COMPLETE_HANDLER: Callback = Callback { id: 212, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "NDIS_M_STS_COMPLETE_HANDLER" };
impl NDIS_M_STS_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_handle: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_NDIS_M_STS_COMPLETE_HANDLER, self.0, &[miniport_adapter_handle as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: NDIS_M_STS_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: NDIS_M_STS_COMPLETE_HANDLER_Routine>(miniport_adapter_handle: crate::types::NDIS_HANDLE) { unsafe { S::routine(miniport_adapter_handle) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`NDIS_M_STS_COMPLETE_HANDLER`].
pub trait NDIS_M_STS_COMPLETE_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_handle: crate::types::NDIS_HANDLE);
}

/// abi-specs/types/ndis.abi:961
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_M_TD_COMPLETE_HANDLER(pub u32);
static CALLBACK_NDIS_M_TD_COMPLETE_HANDLER: Callback = Callback { id: 213, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "NDIS_M_TD_COMPLETE_HANDLER" };
impl NDIS_M_TD_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_handle: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, status: crate::types::NDIS_STATUS, bytes_transferred: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_NDIS_M_TD_COMPLETE_HANDLER, self.0, &[miniport_adapter_handle as u32, packet as u32, status.0 as u32, bytes_transferred as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: NDIS_M_TD_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: NDIS_M_TD_COMPLETE_HANDLER_Routine>(miniport_adapter_handle: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, status: crate::types::NDIS_STATUS, bytes_transferred: u32) { unsafe { S::routine(miniport_adapter_handle, packet, status, bytes_transferred) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`NDIS_M_TD_COMPLETE_HANDLER`].
pub trait NDIS_M_TD_COMPLETE_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_handle: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, status: crate::types::NDIS_STATUS, bytes_transferred: u32);
}

/// abi-specs/types/ndis.abi:967
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_PROC(pub u32);
static CALLBACK_NDIS_PROC: Callback = Callback { id: 214, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "NDIS_PROC" };
impl NDIS_PROC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, a1: *mut crate::types::NDIS_WORK_ITEM, a2: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_NDIS_PROC, self.0, &[a1 as u32, a2 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: NDIS_PROC_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: NDIS_PROC_Routine>(a1: *mut crate::types::NDIS_WORK_ITEM, a2: *mut core::ffi::c_void) { unsafe { S::routine(a1, a2) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`NDIS_PROC`].
pub trait NDIS_PROC_Routine {
    unsafe fn routine(a1: *mut crate::types::NDIS_WORK_ITEM, a2: *mut core::ffi::c_void);
}

/// abi-specs/types/ndis.abi:968
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_TIMER_FUNCTION(pub u32);
static CALLBACK_NDIS_TIMER_FUNCTION: Callback = Callback { id: 215, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "NDIS_TIMER_FUNCTION" };
impl NDIS_TIMER_FUNCTION {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, system_specific1: *mut core::ffi::c_void, function_context: *mut core::ffi::c_void, system_specific2: *mut core::ffi::c_void, system_specific3: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_NDIS_TIMER_FUNCTION, self.0, &[system_specific1 as u32, function_context as u32, system_specific2 as u32, system_specific3 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: NDIS_TIMER_FUNCTION_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: NDIS_TIMER_FUNCTION_Routine>(system_specific1: *mut core::ffi::c_void, function_context: *mut core::ffi::c_void, system_specific2: *mut core::ffi::c_void, system_specific3: *mut core::ffi::c_void) { unsafe { S::routine(system_specific1, function_context, system_specific2, system_specific3) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`NDIS_TIMER_FUNCTION`].
pub trait NDIS_TIMER_FUNCTION_Routine {
    unsafe fn routine(system_specific1: *mut core::ffi::c_void, function_context: *mut core::ffi::c_void, system_specific2: *mut core::ffi::c_void, system_specific3: *mut core::ffi::c_void);
}

/// abi-specs/types/ndis.abi:974
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_WM_SEND_COMPLETE_HANDLER(pub u32);
static CALLBACK_NDIS_WM_SEND_COMPLETE_HANDLER: Callback = Callback { id: 216, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "NDIS_WM_SEND_COMPLETE_HANDLER" };
impl NDIS_WM_SEND_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_handle: crate::types::NDIS_HANDLE, packet: *mut core::ffi::c_void, status: crate::types::NDIS_STATUS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_NDIS_WM_SEND_COMPLETE_HANDLER, self.0, &[miniport_adapter_handle as u32, packet as u32, status.0 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: NDIS_WM_SEND_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: NDIS_WM_SEND_COMPLETE_HANDLER_Routine>(miniport_adapter_handle: crate::types::NDIS_HANDLE, packet: *mut core::ffi::c_void, status: crate::types::NDIS_STATUS) { unsafe { S::routine(miniport_adapter_handle, packet, status) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`NDIS_WM_SEND_COMPLETE_HANDLER`].
pub trait NDIS_WM_SEND_COMPLETE_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_handle: crate::types::NDIS_HANDLE, packet: *mut core::ffi::c_void, status: crate::types::NDIS_STATUS);
}

/// abi-specs/types/ndis.abi:975
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct OPEN_ADAPTER_COMPLETE_HANDLER(pub u32);
static CALLBACK_OPEN_ADAPTER_COMPLETE_HANDLER: Callback = Callback { id: 217, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "OPEN_ADAPTER_COMPLETE_HANDLER" };
impl OPEN_ADAPTER_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_binding_context: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS, open_error_status: crate::types::NDIS_STATUS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_OPEN_ADAPTER_COMPLETE_HANDLER, self.0, &[protocol_binding_context as u32, status.0 as u32, open_error_status.0 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: OPEN_ADAPTER_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: OPEN_ADAPTER_COMPLETE_HANDLER_Routine>(protocol_binding_context: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS, open_error_status: crate::types::NDIS_STATUS) { unsafe { S::routine(protocol_binding_context, status, open_error_status) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`OPEN_ADAPTER_COMPLETE_HANDLER`].
pub trait OPEN_ADAPTER_COMPLETE_HANDLER_Routine {
    unsafe fn routine(protocol_binding_context: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS, open_error_status: crate::types::NDIS_STATUS);
}

/// abi-specs/types/ndis.abi:980
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PNP_EVENT_HANDLER(pub u32);
static CALLBACK_PNP_EVENT_HANDLER: Callback = Callback { id: 218, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PNP_EVENT_HANDLER" };
impl PNP_EVENT_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_binding_context: crate::types::NDIS_HANDLE, net_pnp_event: *mut crate::types::NET_PNP_EVENT) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PNP_EVENT_HANDLER, self.0, &[protocol_binding_context as u32, net_pnp_event as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PNP_EVENT_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PNP_EVENT_HANDLER_Routine>(protocol_binding_context: crate::types::NDIS_HANDLE, net_pnp_event: *mut crate::types::NET_PNP_EVENT) -> crate::types::NDIS_STATUS { unsafe { S::routine(protocol_binding_context, net_pnp_event) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PNP_EVENT_HANDLER`].
pub trait PNP_EVENT_HANDLER_Routine {
    unsafe fn routine(protocol_binding_context: crate::types::NDIS_HANDLE, net_pnp_event: *mut crate::types::NET_PNP_EVENT) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:981
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct RECEIVE_COMPLETE_HANDLER(pub u32);
static CALLBACK_RECEIVE_COMPLETE_HANDLER: Callback = Callback { id: 219, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "RECEIVE_COMPLETE_HANDLER" };
impl RECEIVE_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_binding_context: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_RECEIVE_COMPLETE_HANDLER, self.0, &[protocol_binding_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: RECEIVE_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: RECEIVE_COMPLETE_HANDLER_Routine>(protocol_binding_context: crate::types::NDIS_HANDLE) { unsafe { S::routine(protocol_binding_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`RECEIVE_COMPLETE_HANDLER`].
pub trait RECEIVE_COMPLETE_HANDLER_Routine {
    unsafe fn routine(protocol_binding_context: crate::types::NDIS_HANDLE);
}

/// abi-specs/types/ndis.abi:982
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct RECEIVE_HANDLER(pub u32);
static CALLBACK_RECEIVE_HANDLER: Callback = Callback { id: 220, args: 7, pop: 28, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], irql_after: IrqlAfter::Same, name: "RECEIVE_HANDLER" };
impl RECEIVE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_binding_context: crate::types::NDIS_HANDLE, mac_receive_context: crate::types::NDIS_HANDLE, header_buffer: *mut core::ffi::c_void, header_buffer_size: u32, look_ahead_buffer: *mut core::ffi::c_void, lookahead_buffer_size: u32, packet_size: u32) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_RECEIVE_HANDLER, self.0, &[protocol_binding_context as u32, mac_receive_context as u32, header_buffer as u32, header_buffer_size as u32, look_ahead_buffer as u32, lookahead_buffer_size as u32, packet_size as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: RECEIVE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: RECEIVE_HANDLER_Routine>(protocol_binding_context: crate::types::NDIS_HANDLE, mac_receive_context: crate::types::NDIS_HANDLE, header_buffer: *mut core::ffi::c_void, header_buffer_size: u32, look_ahead_buffer: *mut core::ffi::c_void, lookahead_buffer_size: u32, packet_size: u32) -> crate::types::NDIS_STATUS { unsafe { S::routine(protocol_binding_context, mac_receive_context, header_buffer, header_buffer_size, look_ahead_buffer, lookahead_buffer_size, packet_size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`RECEIVE_HANDLER`].
pub trait RECEIVE_HANDLER_Routine {
    unsafe fn routine(protocol_binding_context: crate::types::NDIS_HANDLE, mac_receive_context: crate::types::NDIS_HANDLE, header_buffer: *mut core::ffi::c_void, header_buffer_size: u32, look_ahead_buffer: *mut core::ffi::c_void, lookahead_buffer_size: u32, packet_size: u32) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:991
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct RECEIVE_PACKET_HANDLER(pub u32);
static CALLBACK_RECEIVE_PACKET_HANDLER: Callback = Callback { id: 221, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "RECEIVE_PACKET_HANDLER" };
impl RECEIVE_PACKET_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_binding_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET) -> Result<i32, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_RECEIVE_PACKET_HANDLER, self.0, &[protocol_binding_context as u32, packet as u32]) }?;
        let _ = r;
        Ok((r as i32))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: RECEIVE_PACKET_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: RECEIVE_PACKET_HANDLER_Routine>(protocol_binding_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET) -> i32 { unsafe { S::routine(protocol_binding_context, packet) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`RECEIVE_PACKET_HANDLER`].
pub trait RECEIVE_PACKET_HANDLER_Routine {
    unsafe fn routine(protocol_binding_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET) -> i32;
}

/// abi-specs/types/ndis.abi:992
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct REQUEST_COMPLETE_HANDLER(pub u32);
static CALLBACK_REQUEST_COMPLETE_HANDLER: Callback = Callback { id: 222, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "REQUEST_COMPLETE_HANDLER" };
impl REQUEST_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_binding_context: crate::types::NDIS_HANDLE, ndis_request: *mut crate::types::NDIS_REQUEST, status: crate::types::NDIS_STATUS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_REQUEST_COMPLETE_HANDLER, self.0, &[protocol_binding_context as u32, ndis_request as u32, status.0 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: REQUEST_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: REQUEST_COMPLETE_HANDLER_Routine>(protocol_binding_context: crate::types::NDIS_HANDLE, ndis_request: *mut crate::types::NDIS_REQUEST, status: crate::types::NDIS_STATUS) { unsafe { S::routine(protocol_binding_context, ndis_request, status) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`REQUEST_COMPLETE_HANDLER`].
pub trait REQUEST_COMPLETE_HANDLER_Routine {
    unsafe fn routine(protocol_binding_context: crate::types::NDIS_HANDLE, ndis_request: *mut crate::types::NDIS_REQUEST, status: crate::types::NDIS_STATUS);
}

/// abi-specs/types/ndis.abi:997
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct RESET_COMPLETE_HANDLER(pub u32);
static CALLBACK_RESET_COMPLETE_HANDLER: Callback = Callback { id: 223, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "RESET_COMPLETE_HANDLER" };
impl RESET_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_binding_context: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_RESET_COMPLETE_HANDLER, self.0, &[protocol_binding_context as u32, status.0 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: RESET_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: RESET_COMPLETE_HANDLER_Routine>(protocol_binding_context: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS) { unsafe { S::routine(protocol_binding_context, status) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`RESET_COMPLETE_HANDLER`].
pub trait RESET_COMPLETE_HANDLER_Routine {
    unsafe fn routine(protocol_binding_context: crate::types::NDIS_HANDLE, status: crate::types::NDIS_STATUS);
}

/// abi-specs/types/ndis.abi:998
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct SEND_COMPLETE_HANDLER(pub u32);
static CALLBACK_SEND_COMPLETE_HANDLER: Callback = Callback { id: 224, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "SEND_COMPLETE_HANDLER" };
impl SEND_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_binding_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, status: crate::types::NDIS_STATUS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_SEND_COMPLETE_HANDLER, self.0, &[protocol_binding_context as u32, packet as u32, status.0 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: SEND_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: SEND_COMPLETE_HANDLER_Routine>(protocol_binding_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, status: crate::types::NDIS_STATUS) { unsafe { S::routine(protocol_binding_context, packet, status) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`SEND_COMPLETE_HANDLER`].
pub trait SEND_COMPLETE_HANDLER_Routine {
    unsafe fn routine(protocol_binding_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, status: crate::types::NDIS_STATUS);
}

/// abi-specs/types/ndis.abi:999
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct STATUS_COMPLETE_HANDLER(pub u32);
static CALLBACK_STATUS_COMPLETE_HANDLER: Callback = Callback { id: 225, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "STATUS_COMPLETE_HANDLER" };
impl STATUS_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_binding_context: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_STATUS_COMPLETE_HANDLER, self.0, &[protocol_binding_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: STATUS_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: STATUS_COMPLETE_HANDLER_Routine>(protocol_binding_context: crate::types::NDIS_HANDLE) { unsafe { S::routine(protocol_binding_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`STATUS_COMPLETE_HANDLER`].
pub trait STATUS_COMPLETE_HANDLER_Routine {
    unsafe fn routine(protocol_binding_context: crate::types::NDIS_HANDLE);
}

/// abi-specs/types/ndis.abi:1000
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct STATUS_HANDLER(pub u32);
static CALLBACK_STATUS_HANDLER: Callback = Callback { id: 226, args: 4, pop: 16, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], irql_after: IrqlAfter::Same, name: "STATUS_HANDLER" };
impl STATUS_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_binding_context: crate::types::NDIS_HANDLE, general_status: crate::types::NDIS_STATUS, status_buffer: *mut core::ffi::c_void, status_buffer_size: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_STATUS_HANDLER, self.0, &[protocol_binding_context as u32, general_status.0 as u32, status_buffer as u32, status_buffer_size as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: STATUS_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: STATUS_HANDLER_Routine>(protocol_binding_context: crate::types::NDIS_HANDLE, general_status: crate::types::NDIS_STATUS, status_buffer: *mut core::ffi::c_void, status_buffer_size: u32) { unsafe { S::routine(protocol_binding_context, general_status, status_buffer, status_buffer_size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`STATUS_HANDLER`].
pub trait STATUS_HANDLER_Routine {
    unsafe fn routine(protocol_binding_context: crate::types::NDIS_HANDLE, general_status: crate::types::NDIS_STATUS, status_buffer: *mut core::ffi::c_void, status_buffer_size: u32);
}

/// abi-specs/types/ndis.abi:1006
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TDI_PNP_HANDLER(pub u32);
static CALLBACK_TDI_PNP_HANDLER: Callback = Callback { id: 227, args: 6, pop: 24, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], irql_after: IrqlAfter::Same, name: "TDI_PNP_HANDLER" };
impl TDI_PNP_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, upper_component: *mut crate::types::UNICODE_STRING, lower_component: *mut crate::types::UNICODE_STRING, bind_list: *mut crate::types::UNICODE_STRING, reconfig_buffer: *mut core::ffi::c_void, reconfig_buffer_size: u32, operation: u32) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_TDI_PNP_HANDLER, self.0, &[upper_component as u32, lower_component as u32, bind_list as u32, reconfig_buffer as u32, reconfig_buffer_size as u32, operation as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: TDI_PNP_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: TDI_PNP_HANDLER_Routine>(upper_component: *mut crate::types::UNICODE_STRING, lower_component: *mut crate::types::UNICODE_STRING, bind_list: *mut crate::types::UNICODE_STRING, reconfig_buffer: *mut core::ffi::c_void, reconfig_buffer_size: u32, operation: u32) -> crate::types::NTSTATUS { unsafe { S::routine(upper_component, lower_component, bind_list, reconfig_buffer, reconfig_buffer_size, operation) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`TDI_PNP_HANDLER`].
pub trait TDI_PNP_HANDLER_Routine {
    unsafe fn routine(upper_component: *mut crate::types::UNICODE_STRING, lower_component: *mut crate::types::UNICODE_STRING, bind_list: *mut crate::types::UNICODE_STRING, reconfig_buffer: *mut core::ffi::c_void, reconfig_buffer_size: u32, operation: u32) -> crate::types::NTSTATUS;
}

/// abi-specs/types/ndis.abi:1014
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TDI_REGISTER_CALLBACK(pub u32);
static CALLBACK_TDI_REGISTER_CALLBACK: Callback = Callback { id: 228, args: 2, pop: 8, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "TDI_REGISTER_CALLBACK" };
impl TDI_REGISTER_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_name: *mut crate::types::UNICODE_STRING, tdi_handle: *mut crate::types::HANDLE) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_TDI_REGISTER_CALLBACK, self.0, &[device_name as u32, tdi_handle as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: TDI_REGISTER_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: TDI_REGISTER_CALLBACK_Routine>(device_name: *mut crate::types::UNICODE_STRING, tdi_handle: *mut crate::types::HANDLE) -> crate::types::NTSTATUS { unsafe { S::routine(device_name, tdi_handle) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`TDI_REGISTER_CALLBACK`].
pub trait TDI_REGISTER_CALLBACK_Routine {
    unsafe fn routine(device_name: *mut crate::types::UNICODE_STRING, tdi_handle: *mut crate::types::HANDLE) -> crate::types::NTSTATUS;
}

/// abi-specs/types/ndis.abi:1015
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TRANSFER_DATA_COMPLETE_HANDLER(pub u32);
static CALLBACK_TRANSFER_DATA_COMPLETE_HANDLER: Callback = Callback { id: 229, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "TRANSFER_DATA_COMPLETE_HANDLER" };
impl TRANSFER_DATA_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_binding_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, status: crate::types::NDIS_STATUS, bytes_transferred: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_TRANSFER_DATA_COMPLETE_HANDLER, self.0, &[protocol_binding_context as u32, packet as u32, status.0 as u32, bytes_transferred as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: TRANSFER_DATA_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: TRANSFER_DATA_COMPLETE_HANDLER_Routine>(protocol_binding_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, status: crate::types::NDIS_STATUS, bytes_transferred: u32) { unsafe { S::routine(protocol_binding_context, packet, status, bytes_transferred) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`TRANSFER_DATA_COMPLETE_HANDLER`].
pub trait TRANSFER_DATA_COMPLETE_HANDLER_Routine {
    unsafe fn routine(protocol_binding_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, status: crate::types::NDIS_STATUS, bytes_transferred: u32);
}

/// abi-specs/types/ndis.abi:1021
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TR_RCV_COMPLETE_HANDLER(pub u32);
static CALLBACK_TR_RCV_COMPLETE_HANDLER: Callback = Callback { id: 230, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "TR_RCV_COMPLETE_HANDLER" };
impl TR_RCV_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, filter: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_TR_RCV_COMPLETE_HANDLER, self.0, &[filter as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: TR_RCV_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: TR_RCV_COMPLETE_HANDLER_Routine>(filter: *mut core::ffi::c_void) { unsafe { S::routine(filter) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`TR_RCV_COMPLETE_HANDLER`].
pub trait TR_RCV_COMPLETE_HANDLER_Routine {
    unsafe fn routine(filter: *mut core::ffi::c_void);
}

/// abi-specs/types/ndis.abi:1022
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TR_RCV_INDICATE_HANDLER(pub u32);
static CALLBACK_TR_RCV_INDICATE_HANDLER: Callback = Callback { id: 231, args: 7, pop: 28, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], irql_after: IrqlAfter::Same, name: "TR_RCV_INDICATE_HANDLER" };
impl TR_RCV_INDICATE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, filter: *mut core::ffi::c_void, mac_receive_context: crate::types::NDIS_HANDLE, header_buffer: *mut core::ffi::c_void, header_buffer_size: u32, lookahead_buffer: *mut core::ffi::c_void, lookahead_buffer_size: u32, packet_size: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_TR_RCV_INDICATE_HANDLER, self.0, &[filter as u32, mac_receive_context as u32, header_buffer as u32, header_buffer_size as u32, lookahead_buffer as u32, lookahead_buffer_size as u32, packet_size as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: TR_RCV_INDICATE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: TR_RCV_INDICATE_HANDLER_Routine>(filter: *mut core::ffi::c_void, mac_receive_context: crate::types::NDIS_HANDLE, header_buffer: *mut core::ffi::c_void, header_buffer_size: u32, lookahead_buffer: *mut core::ffi::c_void, lookahead_buffer_size: u32, packet_size: u32) { unsafe { S::routine(filter, mac_receive_context, header_buffer, header_buffer_size, lookahead_buffer, lookahead_buffer_size, packet_size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`TR_RCV_INDICATE_HANDLER`].
pub trait TR_RCV_INDICATE_HANDLER_Routine {
    unsafe fn routine(filter: *mut core::ffi::c_void, mac_receive_context: crate::types::NDIS_HANDLE, header_buffer: *mut core::ffi::c_void, header_buffer_size: u32, lookahead_buffer: *mut core::ffi::c_void, lookahead_buffer_size: u32, packet_size: u32);
}

/// abi-specs/types/ndis.abi:1031
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct UNBIND_HANDLER(pub u32);
static CALLBACK_UNBIND_HANDLER: Callback = Callback { id: 232, args: 3, pop: 12, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "UNBIND_HANDLER" };
impl UNBIND_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: *mut crate::types::NDIS_STATUS, protocol_binding_context: crate::types::NDIS_HANDLE, unbind_context: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_UNBIND_HANDLER, self.0, &[status as u32, protocol_binding_context as u32, unbind_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: UNBIND_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: UNBIND_HANDLER_Routine>(status: *mut crate::types::NDIS_STATUS, protocol_binding_context: crate::types::NDIS_HANDLE, unbind_context: crate::types::NDIS_HANDLE) { unsafe { S::routine(status, protocol_binding_context, unbind_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`UNBIND_HANDLER`].
pub trait UNBIND_HANDLER_Routine {
    unsafe fn routine(status: *mut crate::types::NDIS_STATUS, protocol_binding_context: crate::types::NDIS_HANDLE, unbind_context: crate::types::NDIS_HANDLE);
}

/// abi-specs/types/ndis.abi:1032
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct UNLOAD_PROTOCOL_HANDLER(pub u32);
static CALLBACK_UNLOAD_PROTOCOL_HANDLER: Callback = Callback { id: 233, args: 0, pop: 0, captures: &[], irql_after: IrqlAfter::Same, name: "UNLOAD_PROTOCOL_HANDLER" };
impl UNLOAD_PROTOCOL_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, ) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_UNLOAD_PROTOCOL_HANDLER, self.0, &[]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: UNLOAD_PROTOCOL_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: UNLOAD_PROTOCOL_HANDLER_Routine>() { unsafe { S::routine() } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`UNLOAD_PROTOCOL_HANDLER`].
pub trait UNLOAD_PROTOCOL_HANDLER_Routine {
    unsafe fn routine();
}

/// abi-specs/types/ndis.abi:1033
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WAN_RCV_COMPLETE_HANDLER(pub u32);
static CALLBACK_WAN_RCV_COMPLETE_HANDLER: Callback = Callback { id: 234, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "WAN_RCV_COMPLETE_HANDLER" };
impl WAN_RCV_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_handle: crate::types::NDIS_HANDLE, ndis_link_context: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_WAN_RCV_COMPLETE_HANDLER, self.0, &[miniport_adapter_handle as u32, ndis_link_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: WAN_RCV_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: WAN_RCV_COMPLETE_HANDLER_Routine>(miniport_adapter_handle: crate::types::NDIS_HANDLE, ndis_link_context: crate::types::NDIS_HANDLE) { unsafe { S::routine(miniport_adapter_handle, ndis_link_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`WAN_RCV_COMPLETE_HANDLER`].
pub trait WAN_RCV_COMPLETE_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_handle: crate::types::NDIS_HANDLE, ndis_link_context: crate::types::NDIS_HANDLE);
}

/// abi-specs/types/ndis.abi:1034
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WAN_RCV_HANDLER(pub u32);
static CALLBACK_WAN_RCV_HANDLER: Callback = Callback { id: 235, args: 5, pop: 20, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], irql_after: IrqlAfter::Same, name: "WAN_RCV_HANDLER" };
impl WAN_RCV_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, status: *mut crate::types::NDIS_STATUS, miniport_adapter_handle: crate::types::NDIS_HANDLE, ndis_link_context: crate::types::NDIS_HANDLE, packet: *mut u8, packet_size: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_WAN_RCV_HANDLER, self.0, &[status as u32, miniport_adapter_handle as u32, ndis_link_context as u32, packet as u32, packet_size as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: WAN_RCV_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: WAN_RCV_HANDLER_Routine>(status: *mut crate::types::NDIS_STATUS, miniport_adapter_handle: crate::types::NDIS_HANDLE, ndis_link_context: crate::types::NDIS_HANDLE, packet: *mut u8, packet_size: u32) { unsafe { S::routine(status, miniport_adapter_handle, ndis_link_context, packet, packet_size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`WAN_RCV_HANDLER`].
pub trait WAN_RCV_HANDLER_Routine {
    unsafe fn routine(status: *mut crate::types::NDIS_STATUS, miniport_adapter_handle: crate::types::NDIS_HANDLE, ndis_link_context: crate::types::NDIS_HANDLE, packet: *mut u8, packet_size: u32);
}

/// abi-specs/types/ndis.abi:1041
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WAN_RECEIVE_HANDLER(pub u32);
static CALLBACK_WAN_RECEIVE_HANDLER: Callback = Callback { id: 236, args: 3, pop: 12, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], irql_after: IrqlAfter::Same, name: "WAN_RECEIVE_HANDLER" };
impl WAN_RECEIVE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, ndis_link_handle: crate::types::NDIS_HANDLE, packet: *mut u8, packet_size: u32) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_WAN_RECEIVE_HANDLER, self.0, &[ndis_link_handle as u32, packet as u32, packet_size as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: WAN_RECEIVE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: WAN_RECEIVE_HANDLER_Routine>(ndis_link_handle: crate::types::NDIS_HANDLE, packet: *mut u8, packet_size: u32) -> crate::types::NDIS_STATUS { unsafe { S::routine(ndis_link_handle, packet, packet_size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`WAN_RECEIVE_HANDLER`].
pub trait WAN_RECEIVE_HANDLER_Routine {
    unsafe fn routine(ndis_link_handle: crate::types::NDIS_HANDLE, packet: *mut u8, packet_size: u32) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:1046
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WAN_SEND_COMPLETE_HANDLER(pub u32);
static CALLBACK_WAN_SEND_COMPLETE_HANDLER: Callback = Callback { id: 237, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "WAN_SEND_COMPLETE_HANDLER" };
impl WAN_SEND_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, protocol_binding_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_WAN_PACKET, status: crate::types::NDIS_STATUS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_WAN_SEND_COMPLETE_HANDLER, self.0, &[protocol_binding_context as u32, packet as u32, status.0 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: WAN_SEND_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: WAN_SEND_COMPLETE_HANDLER_Routine>(protocol_binding_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_WAN_PACKET, status: crate::types::NDIS_STATUS) { unsafe { S::routine(protocol_binding_context, packet, status) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`WAN_SEND_COMPLETE_HANDLER`].
pub trait WAN_SEND_COMPLETE_HANDLER_Routine {
    unsafe fn routine(protocol_binding_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_WAN_PACKET, status: crate::types::NDIS_STATUS);
}

/// abi-specs/types/ndis.abi:1051
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WAN_TRANSFER_DATA_COMPLETE_HANDLER(pub u32);
static CALLBACK_WAN_TRANSFER_DATA_COMPLETE_HANDLER: Callback = Callback { id: 238, args: 0, pop: 0, captures: &[], irql_after: IrqlAfter::Same, name: "WAN_TRANSFER_DATA_COMPLETE_HANDLER" };
impl WAN_TRANSFER_DATA_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, ) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_WAN_TRANSFER_DATA_COMPLETE_HANDLER, self.0, &[]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: WAN_TRANSFER_DATA_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: WAN_TRANSFER_DATA_COMPLETE_HANDLER_Routine>() { unsafe { S::routine() } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`WAN_TRANSFER_DATA_COMPLETE_HANDLER`].
pub trait WAN_TRANSFER_DATA_COMPLETE_HANDLER_Routine {
    unsafe fn routine();
}

/// MiniportWanSend.
///
/// abi-specs/types/ndis.abi:1053
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WM_SEND_HANDLER(pub u32);
static CALLBACK_WM_SEND_HANDLER: Callback = Callback { id: 239, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "WM_SEND_HANDLER" };
impl WM_SEND_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE, ndis_link_handle: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_WAN_PACKET) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_WM_SEND_HANDLER, self.0, &[miniport_adapter_context as u32, ndis_link_handle as u32, packet as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: WM_SEND_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: WM_SEND_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE, ndis_link_handle: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_WAN_PACKET) -> crate::types::NDIS_STATUS { unsafe { S::routine(miniport_adapter_context, ndis_link_handle, packet) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`WM_SEND_HANDLER`].
pub trait WM_SEND_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE, ndis_link_handle: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_WAN_PACKET) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:1058
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WM_TRANSFER_DATA_HANDLER(pub u32);
static CALLBACK_WM_TRANSFER_DATA_HANDLER: Callback = Callback { id: 240, args: 0, pop: 0, captures: &[], irql_after: IrqlAfter::Same, name: "WM_TRANSFER_DATA_HANDLER" };
impl WM_TRANSFER_DATA_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, ) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_WM_TRANSFER_DATA_HANDLER, self.0, &[]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: WM_TRANSFER_DATA_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: WM_TRANSFER_DATA_HANDLER_Routine>() -> crate::types::NDIS_STATUS { unsafe { S::routine() } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`WM_TRANSFER_DATA_HANDLER`].
pub trait WM_TRANSFER_DATA_HANDLER_Routine {
    unsafe fn routine() -> crate::types::NDIS_STATUS;
}

/// MiniportAllocateComplete.
///
/// abi-specs/types/ndis.abi:1060
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_ALLOCATE_COMPLETE_HANDLER(pub u32);
static CALLBACK_W_ALLOCATE_COMPLETE_HANDLER: Callback = Callback { id: 241, args: 5, pop: 20, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], irql_after: IrqlAfter::Same, name: "W_ALLOCATE_COMPLETE_HANDLER" };
impl W_ALLOCATE_COMPLETE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE, virtual_address: *mut core::ffi::c_void, physical_address: *mut crate::types::PHYSICAL_ADDRESS, length: u32, context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_ALLOCATE_COMPLETE_HANDLER, self.0, &[miniport_adapter_context as u32, virtual_address as u32, physical_address as u32, length as u32, context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_ALLOCATE_COMPLETE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_ALLOCATE_COMPLETE_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE, virtual_address: *mut core::ffi::c_void, physical_address: *mut crate::types::PHYSICAL_ADDRESS, length: u32, context: *mut core::ffi::c_void) { unsafe { S::routine(miniport_adapter_context, virtual_address, physical_address, length, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_ALLOCATE_COMPLETE_HANDLER`].
pub trait W_ALLOCATE_COMPLETE_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE, virtual_address: *mut core::ffi::c_void, physical_address: *mut crate::types::PHYSICAL_ADDRESS, length: u32, context: *mut core::ffi::c_void);
}

/// abi-specs/types/ndis.abi:1067
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_CANCEL_SEND_PACKETS_HANDLER(pub u32);
static CALLBACK_W_CANCEL_SEND_PACKETS_HANDLER: Callback = Callback { id: 242, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "W_CANCEL_SEND_PACKETS_HANDLER" };
impl W_CANCEL_SEND_PACKETS_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE, cancel_id: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_CANCEL_SEND_PACKETS_HANDLER, self.0, &[miniport_adapter_context as u32, cancel_id as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_CANCEL_SEND_PACKETS_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_CANCEL_SEND_PACKETS_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE, cancel_id: *mut core::ffi::c_void) { unsafe { S::routine(miniport_adapter_context, cancel_id) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_CANCEL_SEND_PACKETS_HANDLER`].
pub trait W_CANCEL_SEND_PACKETS_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE, cancel_id: *mut core::ffi::c_void);
}

/// MiniportCheckForHang; TRUE asks for a reset.
///
/// abi-specs/types/ndis.abi:1069
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_CHECK_FOR_HANG_HANDLER(pub u32);
static CALLBACK_W_CHECK_FOR_HANG_HANDLER: Callback = Callback { id: 243, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "W_CHECK_FOR_HANG_HANDLER" };
impl W_CHECK_FOR_HANG_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_CHECK_FOR_HANG_HANDLER, self.0, &[miniport_adapter_context as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_CHECK_FOR_HANG_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_CHECK_FOR_HANG_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE) -> crate::types::BOOLEAN { unsafe { S::routine(miniport_adapter_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_CHECK_FOR_HANG_HANDLER`].
pub trait W_CHECK_FOR_HANG_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE) -> crate::types::BOOLEAN;
}

/// abi-specs/types/ndis.abi:1070
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_CO_REQUEST_HANDLER(pub u32);
static CALLBACK_W_CO_REQUEST_HANDLER: Callback = Callback { id: 244, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "W_CO_REQUEST_HANDLER" };
impl W_CO_REQUEST_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE, miniport_vc_context: crate::types::NDIS_HANDLE, ndis_request: *mut crate::types::NDIS_REQUEST) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_CO_REQUEST_HANDLER, self.0, &[miniport_adapter_context as u32, miniport_vc_context as u32, ndis_request as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_CO_REQUEST_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_CO_REQUEST_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE, miniport_vc_context: crate::types::NDIS_HANDLE, ndis_request: *mut crate::types::NDIS_REQUEST) -> crate::types::NDIS_STATUS { unsafe { S::routine(miniport_adapter_context, miniport_vc_context, ndis_request) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_CO_REQUEST_HANDLER`].
pub trait W_CO_REQUEST_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE, miniport_vc_context: crate::types::NDIS_HANDLE, ndis_request: *mut crate::types::NDIS_REQUEST) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:1075
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_CO_SEND_PACKETS_HANDLER(pub u32);
static CALLBACK_W_CO_SEND_PACKETS_HANDLER: Callback = Callback { id: 245, args: 3, pop: 12, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "W_CO_SEND_PACKETS_HANDLER" };
impl W_CO_SEND_PACKETS_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_vc_context: crate::types::NDIS_HANDLE, packet_array: *mut *mut crate::types::NDIS_PACKET, number_of_packets: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_CO_SEND_PACKETS_HANDLER, self.0, &[miniport_vc_context as u32, packet_array as u32, number_of_packets as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_CO_SEND_PACKETS_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_CO_SEND_PACKETS_HANDLER_Routine>(miniport_vc_context: crate::types::NDIS_HANDLE, packet_array: *mut *mut crate::types::NDIS_PACKET, number_of_packets: u32) { unsafe { S::routine(miniport_vc_context, packet_array, number_of_packets) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_CO_SEND_PACKETS_HANDLER`].
pub trait W_CO_SEND_PACKETS_HANDLER_Routine {
    unsafe fn routine(miniport_vc_context: crate::types::NDIS_HANDLE, packet_array: *mut *mut crate::types::NDIS_PACKET, number_of_packets: u32);
}

/// MiniportDisableInterrupt.
///
/// abi-specs/types/ndis.abi:1081
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_DISABLE_INTERRUPT_HANDLER(pub u32);
static CALLBACK_W_DISABLE_INTERRUPT_HANDLER: Callback = Callback { id: 246, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "W_DISABLE_INTERRUPT_HANDLER" };
impl W_DISABLE_INTERRUPT_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_DISABLE_INTERRUPT_HANDLER, self.0, &[miniport_adapter_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_DISABLE_INTERRUPT_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_DISABLE_INTERRUPT_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE) { unsafe { S::routine(miniport_adapter_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_DISABLE_INTERRUPT_HANDLER`].
pub trait W_DISABLE_INTERRUPT_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE);
}

/// MiniportEnableInterrupt.
///
/// abi-specs/types/ndis.abi:1083
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_ENABLE_INTERRUPT_HANDLER(pub u32);
static CALLBACK_W_ENABLE_INTERRUPT_HANDLER: Callback = Callback { id: 247, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "W_ENABLE_INTERRUPT_HANDLER" };
impl W_ENABLE_INTERRUPT_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_ENABLE_INTERRUPT_HANDLER, self.0, &[miniport_adapter_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_ENABLE_INTERRUPT_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_ENABLE_INTERRUPT_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE) { unsafe { S::routine(miniport_adapter_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_ENABLE_INTERRUPT_HANDLER`].
pub trait W_ENABLE_INTERRUPT_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE);
}

/// MiniportHalt.
///
/// abi-specs/types/ndis.abi:1085
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_HALT_HANDLER(pub u32);
static CALLBACK_W_HALT_HANDLER: Callback = Callback { id: 248, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "W_HALT_HANDLER" };
impl W_HALT_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_HALT_HANDLER, self.0, &[miniport_adapter_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_HALT_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_HALT_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE) { unsafe { S::routine(miniport_adapter_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_HALT_HANDLER`].
pub trait W_HALT_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE);
}

/// MiniportHandleInterrupt, at DISPATCH_LEVEL.
///
/// abi-specs/types/ndis.abi:1087
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_HANDLE_INTERRUPT_HANDLER(pub u32);
static CALLBACK_W_HANDLE_INTERRUPT_HANDLER: Callback = Callback { id: 249, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "W_HANDLE_INTERRUPT_HANDLER" };
impl W_HANDLE_INTERRUPT_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_HANDLE_INTERRUPT_HANDLER, self.0, &[miniport_adapter_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_HANDLE_INTERRUPT_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_HANDLE_INTERRUPT_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE) { unsafe { S::routine(miniport_adapter_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_HANDLE_INTERRUPT_HANDLER`].
pub trait W_HANDLE_INTERRUPT_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE);
}

/// MiniportInitialize.
///
/// abi-specs/types/ndis.abi:1089
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_INITIALIZE_HANDLER(pub u32);
static CALLBACK_W_INITIALIZE_HANDLER: Callback = Callback { id: 250, args: 6, pop: 24, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "W_INITIALIZE_HANDLER" };
impl W_INITIALIZE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, open_error_status: *mut crate::types::NDIS_STATUS, selected_medium_index: *mut u32, medium_array: *mut crate::types::NDIS_MEDIUM, medium_array_size: u32, miniport_adapter_context: crate::types::NDIS_HANDLE, wrapper_configuration_context: crate::types::NDIS_HANDLE) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_INITIALIZE_HANDLER, self.0, &[open_error_status as u32, selected_medium_index as u32, medium_array as u32, medium_array_size as u32, miniport_adapter_context as u32, wrapper_configuration_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_INITIALIZE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_INITIALIZE_HANDLER_Routine>(open_error_status: *mut crate::types::NDIS_STATUS, selected_medium_index: *mut u32, medium_array: *mut crate::types::NDIS_MEDIUM, medium_array_size: u32, miniport_adapter_context: crate::types::NDIS_HANDLE, wrapper_configuration_context: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS { unsafe { S::routine(open_error_status, selected_medium_index, medium_array, medium_array_size, miniport_adapter_context, wrapper_configuration_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_INITIALIZE_HANDLER`].
pub trait W_INITIALIZE_HANDLER_Routine {
    unsafe fn routine(open_error_status: *mut crate::types::NDIS_STATUS, selected_medium_index: *mut u32, medium_array: *mut crate::types::NDIS_MEDIUM, medium_array_size: u32, miniport_adapter_context: crate::types::NDIS_HANDLE, wrapper_configuration_context: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS;
}

/// MiniportISR.
///
/// abi-specs/types/ndis.abi:1098
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_ISR_HANDLER(pub u32);
static CALLBACK_W_ISR_HANDLER: Callback = Callback { id: 251, args: 3, pop: 12, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], irql_after: IrqlAfter::Same, name: "W_ISR_HANDLER" };
impl W_ISR_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, interrupt_recognized: *mut crate::types::BOOLEAN, queue_miniport_handle_interrupt: *mut crate::types::BOOLEAN, miniport_adapter_context: crate::types::NDIS_HANDLE) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_ISR_HANDLER, self.0, &[interrupt_recognized as u32, queue_miniport_handle_interrupt as u32, miniport_adapter_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_ISR_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_ISR_HANDLER_Routine>(interrupt_recognized: *mut crate::types::BOOLEAN, queue_miniport_handle_interrupt: *mut crate::types::BOOLEAN, miniport_adapter_context: crate::types::NDIS_HANDLE) { unsafe { S::routine(interrupt_recognized, queue_miniport_handle_interrupt, miniport_adapter_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_ISR_HANDLER`].
pub trait W_ISR_HANDLER_Routine {
    unsafe fn routine(interrupt_recognized: *mut crate::types::BOOLEAN, queue_miniport_handle_interrupt: *mut crate::types::BOOLEAN, miniport_adapter_context: crate::types::NDIS_HANDLE);
}

/// abi-specs/types/ndis.abi:1103
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_MINIPORT_SHUTDOWN_HANDLER(pub u32);
static CALLBACK_W_MINIPORT_SHUTDOWN_HANDLER: Callback = Callback { id: 252, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "W_MINIPORT_SHUTDOWN_HANDLER" };
impl W_MINIPORT_SHUTDOWN_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, shutdown_context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_MINIPORT_SHUTDOWN_HANDLER, self.0, &[shutdown_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_MINIPORT_SHUTDOWN_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_MINIPORT_SHUTDOWN_HANDLER_Routine>(shutdown_context: *mut core::ffi::c_void) { unsafe { S::routine(shutdown_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_MINIPORT_SHUTDOWN_HANDLER`].
pub trait W_MINIPORT_SHUTDOWN_HANDLER_Routine {
    unsafe fn routine(shutdown_context: *mut core::ffi::c_void);
}

/// abi-specs/types/ndis.abi:1104
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_PNP_EVENT_NOTIFY_HANDLER(pub u32);
static CALLBACK_W_PNP_EVENT_NOTIFY_HANDLER: Callback = Callback { id: 253, args: 4, pop: 16, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], irql_after: IrqlAfter::Same, name: "W_PNP_EVENT_NOTIFY_HANDLER" };
impl W_PNP_EVENT_NOTIFY_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE, pnp_event: crate::types::NDIS_DEVICE_PNP_EVENT, information_buffer: *mut core::ffi::c_void, information_buffer_length: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_PNP_EVENT_NOTIFY_HANDLER, self.0, &[miniport_adapter_context as u32, pnp_event.0 as u32, information_buffer as u32, information_buffer_length as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_PNP_EVENT_NOTIFY_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_PNP_EVENT_NOTIFY_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE, pnp_event: crate::types::NDIS_DEVICE_PNP_EVENT, information_buffer: *mut core::ffi::c_void, information_buffer_length: u32) { unsafe { S::routine(miniport_adapter_context, pnp_event, information_buffer, information_buffer_length) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_PNP_EVENT_NOTIFY_HANDLER`].
pub trait W_PNP_EVENT_NOTIFY_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE, pnp_event: crate::types::NDIS_DEVICE_PNP_EVENT, information_buffer: *mut core::ffi::c_void, information_buffer_length: u32);
}

/// MiniportQueryInformation.
///
/// abi-specs/types/ndis.abi:1111
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_QUERY_INFORMATION_HANDLER(pub u32);
static CALLBACK_W_QUERY_INFORMATION_HANDLER: Callback = Callback { id: 254, args: 6, pop: 24, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "W_QUERY_INFORMATION_HANDLER" };
impl W_QUERY_INFORMATION_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE, oid: crate::types::NDIS_OID, information_buffer: *mut core::ffi::c_void, information_buffer_length: u32, bytes_written: *mut u32, bytes_needed: *mut u32) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_QUERY_INFORMATION_HANDLER, self.0, &[miniport_adapter_context as u32, oid.0 as u32, information_buffer as u32, information_buffer_length as u32, bytes_written as u32, bytes_needed as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_QUERY_INFORMATION_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_QUERY_INFORMATION_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE, oid: crate::types::NDIS_OID, information_buffer: *mut core::ffi::c_void, information_buffer_length: u32, bytes_written: *mut u32, bytes_needed: *mut u32) -> crate::types::NDIS_STATUS { unsafe { S::routine(miniport_adapter_context, oid, information_buffer, information_buffer_length, bytes_written, bytes_needed) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_QUERY_INFORMATION_HANDLER`].
pub trait W_QUERY_INFORMATION_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE, oid: crate::types::NDIS_OID, information_buffer: *mut core::ffi::c_void, information_buffer_length: u32, bytes_written: *mut u32, bytes_needed: *mut u32) -> crate::types::NDIS_STATUS;
}

/// MiniportReconfigure.
///
/// abi-specs/types/ndis.abi:1120
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_RECONFIGURE_HANDLER(pub u32);
static CALLBACK_W_RECONFIGURE_HANDLER: Callback = Callback { id: 255, args: 3, pop: 12, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "W_RECONFIGURE_HANDLER" };
impl W_RECONFIGURE_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, open_error_status: *mut crate::types::NDIS_STATUS, miniport_adapter_context: crate::types::NDIS_HANDLE, wrapper_configuration_context: crate::types::NDIS_HANDLE) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_RECONFIGURE_HANDLER, self.0, &[open_error_status as u32, miniport_adapter_context as u32, wrapper_configuration_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_RECONFIGURE_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_RECONFIGURE_HANDLER_Routine>(open_error_status: *mut crate::types::NDIS_STATUS, miniport_adapter_context: crate::types::NDIS_HANDLE, wrapper_configuration_context: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS { unsafe { S::routine(open_error_status, miniport_adapter_context, wrapper_configuration_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_RECONFIGURE_HANDLER`].
pub trait W_RECONFIGURE_HANDLER_Routine {
    unsafe fn routine(open_error_status: *mut crate::types::NDIS_STATUS, miniport_adapter_context: crate::types::NDIS_HANDLE, wrapper_configuration_context: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS;
}

/// MiniportReset.
///
/// abi-specs/types/ndis.abi:1126
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_RESET_HANDLER(pub u32);
static CALLBACK_W_RESET_HANDLER: Callback = Callback { id: 256, args: 2, pop: 8, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(1) }], irql_after: IrqlAfter::Same, name: "W_RESET_HANDLER" };
impl W_RESET_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, addressing_reset: *mut crate::types::BOOLEAN, miniport_adapter_context: crate::types::NDIS_HANDLE) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_RESET_HANDLER, self.0, &[addressing_reset as u32, miniport_adapter_context as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_RESET_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_RESET_HANDLER_Routine>(addressing_reset: *mut crate::types::BOOLEAN, miniport_adapter_context: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS { unsafe { S::routine(addressing_reset, miniport_adapter_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_RESET_HANDLER`].
pub trait W_RESET_HANDLER_Routine {
    unsafe fn routine(addressing_reset: *mut crate::types::BOOLEAN, miniport_adapter_context: crate::types::NDIS_HANDLE) -> crate::types::NDIS_STATUS;
}

/// MiniportReturnPacket.
///
/// abi-specs/types/ndis.abi:1128
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_RETURN_PACKET_HANDLER(pub u32);
static CALLBACK_W_RETURN_PACKET_HANDLER: Callback = Callback { id: 257, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "W_RETURN_PACKET_HANDLER" };
impl W_RETURN_PACKET_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_RETURN_PACKET_HANDLER, self.0, &[miniport_adapter_context as u32, packet as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_RETURN_PACKET_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_RETURN_PACKET_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET) { unsafe { S::routine(miniport_adapter_context, packet) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_RETURN_PACKET_HANDLER`].
pub trait W_RETURN_PACKET_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET);
}

/// MiniportSend (NDIS 3.0).
///
/// abi-specs/types/ndis.abi:1130
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_SEND_HANDLER(pub u32);
static CALLBACK_W_SEND_HANDLER: Callback = Callback { id: 258, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "W_SEND_HANDLER" };
impl W_SEND_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, flags: u32) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_SEND_HANDLER, self.0, &[miniport_adapter_context as u32, packet as u32, flags as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_SEND_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_SEND_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, flags: u32) -> crate::types::NDIS_STATUS { unsafe { S::routine(miniport_adapter_context, packet, flags) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_SEND_HANDLER`].
pub trait W_SEND_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE, packet: *mut crate::types::NDIS_PACKET, flags: u32) -> crate::types::NDIS_STATUS;
}

/// MiniportSendPackets.
///
/// abi-specs/types/ndis.abi:1136
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_SEND_PACKETS_HANDLER(pub u32);
static CALLBACK_W_SEND_PACKETS_HANDLER: Callback = Callback { id: 259, args: 3, pop: 12, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "W_SEND_PACKETS_HANDLER" };
impl W_SEND_PACKETS_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE, packet_array: *mut *mut crate::types::NDIS_PACKET, number_of_packets: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_SEND_PACKETS_HANDLER, self.0, &[miniport_adapter_context as u32, packet_array as u32, number_of_packets as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_SEND_PACKETS_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_SEND_PACKETS_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE, packet_array: *mut *mut crate::types::NDIS_PACKET, number_of_packets: u32) { unsafe { S::routine(miniport_adapter_context, packet_array, number_of_packets) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_SEND_PACKETS_HANDLER`].
pub trait W_SEND_PACKETS_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE, packet_array: *mut *mut crate::types::NDIS_PACKET, number_of_packets: u32);
}

/// MiniportSetInformation.
///
/// abi-specs/types/ndis.abi:1142
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_SET_INFORMATION_HANDLER(pub u32);
static CALLBACK_W_SET_INFORMATION_HANDLER: Callback = Callback { id: 260, args: 6, pop: 24, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "W_SET_INFORMATION_HANDLER" };
impl W_SET_INFORMATION_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE, oid: crate::types::NDIS_OID, information_buffer: *mut core::ffi::c_void, information_buffer_length: u32, bytes_read: *mut u32, bytes_needed: *mut u32) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_SET_INFORMATION_HANDLER, self.0, &[miniport_adapter_context as u32, oid.0 as u32, information_buffer as u32, information_buffer_length as u32, bytes_read as u32, bytes_needed as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_SET_INFORMATION_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_SET_INFORMATION_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE, oid: crate::types::NDIS_OID, information_buffer: *mut core::ffi::c_void, information_buffer_length: u32, bytes_read: *mut u32, bytes_needed: *mut u32) -> crate::types::NDIS_STATUS { unsafe { S::routine(miniport_adapter_context, oid, information_buffer, information_buffer_length, bytes_read, bytes_needed) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_SET_INFORMATION_HANDLER`].
pub trait W_SET_INFORMATION_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE, oid: crate::types::NDIS_OID, information_buffer: *mut core::ffi::c_void, information_buffer_length: u32, bytes_read: *mut u32, bytes_needed: *mut u32) -> crate::types::NDIS_STATUS;
}

/// MiniportTransferData.
///
/// abi-specs/types/ndis.abi:1151
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_TRANSFER_DATA_HANDLER(pub u32);
static CALLBACK_W_TRANSFER_DATA_HANDLER: Callback = Callback { id: 261, args: 6, pop: 24, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "W_TRANSFER_DATA_HANDLER" };
impl W_TRANSFER_DATA_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, packet: *mut crate::types::NDIS_PACKET, bytes_transferred: *mut u32, miniport_adapter_context: crate::types::NDIS_HANDLE, miniport_receive_context: crate::types::NDIS_HANDLE, byte_offset: u32, bytes_to_transfer: u32) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_TRANSFER_DATA_HANDLER, self.0, &[packet as u32, bytes_transferred as u32, miniport_adapter_context as u32, miniport_receive_context as u32, byte_offset as u32, bytes_to_transfer as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_TRANSFER_DATA_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_TRANSFER_DATA_HANDLER_Routine>(packet: *mut crate::types::NDIS_PACKET, bytes_transferred: *mut u32, miniport_adapter_context: crate::types::NDIS_HANDLE, miniport_receive_context: crate::types::NDIS_HANDLE, byte_offset: u32, bytes_to_transfer: u32) -> crate::types::NDIS_STATUS { unsafe { S::routine(packet, bytes_transferred, miniport_adapter_context, miniport_receive_context, byte_offset, bytes_to_transfer) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_TRANSFER_DATA_HANDLER`].
pub trait W_TRANSFER_DATA_HANDLER_Routine {
    unsafe fn routine(packet: *mut crate::types::NDIS_PACKET, bytes_transferred: *mut u32, miniport_adapter_context: crate::types::NDIS_HANDLE, miniport_receive_context: crate::types::NDIS_HANDLE, byte_offset: u32, bytes_to_transfer: u32) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/pnp.abi:209
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct GET_DMA_ADAPTER(pub u32);
static CALLBACK_GET_DMA_ADAPTER: Callback = Callback { id: 262, args: 3, pop: 12, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "GET_DMA_ADAPTER" };
impl GET_DMA_ADAPTER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, device_descriptor: *mut crate::types::DEVICE_DESCRIPTION, number_of_map_registers: *mut u32) -> Result<*mut crate::types::DMA_ADAPTER, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_GET_DMA_ADAPTER, self.0, &[context as u32, device_descriptor as u32, number_of_map_registers as u32]) }?;
        let _ = r;
        Ok((r as u32) as *mut crate::types::DMA_ADAPTER)
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: GET_DMA_ADAPTER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: GET_DMA_ADAPTER_Routine>(context: *mut core::ffi::c_void, device_descriptor: *mut crate::types::DEVICE_DESCRIPTION, number_of_map_registers: *mut u32) -> *mut crate::types::DMA_ADAPTER { unsafe { S::routine(context, device_descriptor, number_of_map_registers) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`GET_DMA_ADAPTER`].
pub trait GET_DMA_ADAPTER_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, device_descriptor: *mut crate::types::DEVICE_DESCRIPTION, number_of_map_registers: *mut u32) -> *mut crate::types::DMA_ADAPTER;
}

/// abi-specs/types/pnp.abi:214
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct GET_SET_DEVICE_DATA(pub u32);
static CALLBACK_GET_SET_DEVICE_DATA: Callback = Callback { id: 263, args: 5, pop: 20, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], irql_after: IrqlAfter::Same, name: "GET_SET_DEVICE_DATA" };
impl GET_SET_DEVICE_DATA {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, data_type: u32, buffer: *mut core::ffi::c_void, offset: u32, length: u32) -> Result<u32, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_GET_SET_DEVICE_DATA, self.0, &[context as u32, data_type as u32, buffer as u32, offset as u32, length as u32]) }?;
        let _ = r;
        Ok((r as u32))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: GET_SET_DEVICE_DATA_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: GET_SET_DEVICE_DATA_Routine>(context: *mut core::ffi::c_void, data_type: u32, buffer: *mut core::ffi::c_void, offset: u32, length: u32) -> u32 { unsafe { S::routine(context, data_type, buffer, offset, length) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`GET_SET_DEVICE_DATA`].
pub trait GET_SET_DEVICE_DATA_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, data_type: u32, buffer: *mut core::ffi::c_void, offset: u32, length: u32) -> u32;
}

/// abi-specs/types/pnp.abi:221
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PINTERFACE_DEREFERENCE(pub u32);
static CALLBACK_PINTERFACE_DEREFERENCE: Callback = Callback { id: 264, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PINTERFACE_DEREFERENCE" };
impl PINTERFACE_DEREFERENCE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PINTERFACE_DEREFERENCE, self.0, &[context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PINTERFACE_DEREFERENCE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PINTERFACE_DEREFERENCE_Routine>(context: *mut core::ffi::c_void) { unsafe { S::routine(context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PINTERFACE_DEREFERENCE`].
pub trait PINTERFACE_DEREFERENCE_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void);
}

/// abi-specs/types/pnp.abi:222
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PINTERFACE_REFERENCE(pub u32);
static CALLBACK_PINTERFACE_REFERENCE: Callback = Callback { id: 265, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PINTERFACE_REFERENCE" };
impl PINTERFACE_REFERENCE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PINTERFACE_REFERENCE, self.0, &[context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PINTERFACE_REFERENCE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PINTERFACE_REFERENCE_Routine>(context: *mut core::ffi::c_void) { unsafe { S::routine(context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PINTERFACE_REFERENCE`].
pub trait PINTERFACE_REFERENCE_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void);
}

/// abi-specs/types/pnp.abi:223
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TRANSLATE_BUS_ADDRESS(pub u32);
static CALLBACK_TRANSLATE_BUS_ADDRESS: Callback = Callback { id: 266, args: 6, pop: 24, captures: &[Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(8) }], irql_after: IrqlAfter::Same, name: "TRANSLATE_BUS_ADDRESS" };
impl TRANSLATE_BUS_ADDRESS {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void, bus_address: crate::types::PHYSICAL_ADDRESS, length: u32, address_space: *mut u32, translated_address: *mut crate::types::PHYSICAL_ADDRESS) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_TRANSLATE_BUS_ADDRESS, self.0, &[context as u32, (bus_address as u64) as u32, ((bus_address as u64) >> 32) as u32, length as u32, address_space as u32, translated_address as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: TRANSLATE_BUS_ADDRESS_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: TRANSLATE_BUS_ADDRESS_Routine>(context: *mut core::ffi::c_void, bus_address: crate::types::PHYSICAL_ADDRESS, length: u32, address_space: *mut u32, translated_address: *mut crate::types::PHYSICAL_ADDRESS) -> crate::types::BOOLEAN { unsafe { S::routine(context, bus_address, length, address_space, translated_address) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`TRANSLATE_BUS_ADDRESS`].
pub trait TRANSLATE_BUS_ADDRESS_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void, bus_address: crate::types::PHYSICAL_ADDRESS, length: u32, address_space: *mut u32, translated_address: *mut crate::types::PHYSICAL_ADDRESS) -> crate::types::BOOLEAN;
}

/// abi-specs/types/po.abi:31
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct POWER_SETTING_CALLBACK(pub u32);
static CALLBACK_POWER_SETTING_CALLBACK: Callback = Callback { id: 267, args: 4, pop: 16, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], irql_after: IrqlAfter::Same, name: "POWER_SETTING_CALLBACK" };
impl POWER_SETTING_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, setting_guid: *mut crate::types::GUID, value: *mut core::ffi::c_void, value_length: u32, context: *mut core::ffi::c_void) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_POWER_SETTING_CALLBACK, self.0, &[setting_guid as u32, value as u32, value_length as u32, context as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: POWER_SETTING_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: POWER_SETTING_CALLBACK_Routine>(setting_guid: *mut crate::types::GUID, value: *mut core::ffi::c_void, value_length: u32, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS { unsafe { S::routine(setting_guid, value, value_length, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`POWER_SETTING_CALLBACK`].
pub trait POWER_SETTING_CALLBACK_Routine {
    unsafe fn routine(setting_guid: *mut crate::types::GUID, value: *mut core::ffi::c_void, value_length: u32, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS;
}

/// abi-specs/types/po.abi:37
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct REQUEST_POWER_COMPLETE(pub u32);
static CALLBACK_REQUEST_POWER_COMPLETE: Callback = Callback { id: 268, args: 5, pop: 20, captures: &[], irql_after: IrqlAfter::Same, name: "REQUEST_POWER_COMPLETE" };
impl REQUEST_POWER_COMPLETE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, minor_function: u8, power_state: crate::types::POWER_STATE, context: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_REQUEST_POWER_COMPLETE, self.0, &[device_object as u32, minor_function as u32, unsafe { core::mem::transmute_copy::<_, u32>(&power_state) }, context as u32, io_status as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: REQUEST_POWER_COMPLETE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: REQUEST_POWER_COMPLETE_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, minor_function: u8, power_state: crate::types::POWER_STATE, context: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK) { unsafe { S::routine(device_object, minor_function, power_state, context, io_status) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`REQUEST_POWER_COMPLETE`].
pub trait REQUEST_POWER_COMPLETE_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, minor_function: u8, power_state: crate::types::POWER_STATE, context: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK);
}

/// abi-specs/types/ps.abi:13
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCREATE_PROCESS_NOTIFY_ROUTINE(pub u32);
static CALLBACK_PCREATE_PROCESS_NOTIFY_ROUTINE: Callback = Callback { id: 269, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PCREATE_PROCESS_NOTIFY_ROUTINE" };
impl PCREATE_PROCESS_NOTIFY_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, parent_id: crate::types::HANDLE, process_id: crate::types::HANDLE, create: crate::types::BOOLEAN) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCREATE_PROCESS_NOTIFY_ROUTINE, self.0, &[parent_id as u32, process_id as u32, create as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCREATE_PROCESS_NOTIFY_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCREATE_PROCESS_NOTIFY_ROUTINE_Routine>(parent_id: crate::types::HANDLE, process_id: crate::types::HANDLE, create: crate::types::BOOLEAN) { unsafe { S::routine(parent_id, process_id, create) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCREATE_PROCESS_NOTIFY_ROUTINE`].
pub trait PCREATE_PROCESS_NOTIFY_ROUTINE_Routine {
    unsafe fn routine(parent_id: crate::types::HANDLE, process_id: crate::types::HANDLE, create: crate::types::BOOLEAN);
}

/// abi-specs/types/ps.abi:14
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCREATE_PROCESS_NOTIFY_ROUTINE_EX(pub u32);
static CALLBACK_PCREATE_PROCESS_NOTIFY_ROUTINE_EX: Callback = Callback { id: 270, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PCREATE_PROCESS_NOTIFY_ROUTINE_EX" };
impl PCREATE_PROCESS_NOTIFY_ROUTINE_EX {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, process: crate::types::PEPROCESS, process_id: crate::types::HANDLE, create_info: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCREATE_PROCESS_NOTIFY_ROUTINE_EX, self.0, &[process as u32, process_id as u32, create_info as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCREATE_PROCESS_NOTIFY_ROUTINE_EX_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCREATE_PROCESS_NOTIFY_ROUTINE_EX_Routine>(process: crate::types::PEPROCESS, process_id: crate::types::HANDLE, create_info: *mut core::ffi::c_void) { unsafe { S::routine(process, process_id, create_info) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCREATE_PROCESS_NOTIFY_ROUTINE_EX`].
pub trait PCREATE_PROCESS_NOTIFY_ROUTINE_EX_Routine {
    unsafe fn routine(process: crate::types::PEPROCESS, process_id: crate::types::HANDLE, create_info: *mut core::ffi::c_void);
}

/// abi-specs/types/ps.abi:19
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PCREATE_THREAD_NOTIFY_ROUTINE(pub u32);
static CALLBACK_PCREATE_THREAD_NOTIFY_ROUTINE: Callback = Callback { id: 271, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PCREATE_THREAD_NOTIFY_ROUTINE" };
impl PCREATE_THREAD_NOTIFY_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, process_id: crate::types::HANDLE, thread_id: crate::types::HANDLE, create: crate::types::BOOLEAN) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PCREATE_THREAD_NOTIFY_ROUTINE, self.0, &[process_id as u32, thread_id as u32, create as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PCREATE_THREAD_NOTIFY_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PCREATE_THREAD_NOTIFY_ROUTINE_Routine>(process_id: crate::types::HANDLE, thread_id: crate::types::HANDLE, create: crate::types::BOOLEAN) { unsafe { S::routine(process_id, thread_id, create) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PCREATE_THREAD_NOTIFY_ROUTINE`].
pub trait PCREATE_THREAD_NOTIFY_ROUTINE_Routine {
    unsafe fn routine(process_id: crate::types::HANDLE, thread_id: crate::types::HANDLE, create: crate::types::BOOLEAN);
}

/// abi-specs/types/ps.abi:20
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PLOAD_IMAGE_NOTIFY_ROUTINE(pub u32);
static CALLBACK_PLOAD_IMAGE_NOTIFY_ROUTINE: Callback = Callback { id: 272, args: 3, pop: 12, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], irql_after: IrqlAfter::Same, name: "PLOAD_IMAGE_NOTIFY_ROUTINE" };
impl PLOAD_IMAGE_NOTIFY_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, full_image_name: *mut crate::types::UNICODE_STRING, process_id: crate::types::HANDLE, image_info: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PLOAD_IMAGE_NOTIFY_ROUTINE, self.0, &[full_image_name as u32, process_id as u32, image_info as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PLOAD_IMAGE_NOTIFY_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PLOAD_IMAGE_NOTIFY_ROUTINE_Routine>(full_image_name: *mut crate::types::UNICODE_STRING, process_id: crate::types::HANDLE, image_info: *mut core::ffi::c_void) { unsafe { S::routine(full_image_name, process_id, image_info) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PLOAD_IMAGE_NOTIFY_ROUTINE`].
pub trait PLOAD_IMAGE_NOTIFY_ROUTINE_Routine {
    unsafe fn routine(full_image_name: *mut crate::types::UNICODE_STRING, process_id: crate::types::HANDLE, image_info: *mut core::ffi::c_void);
}

/// abi-specs/types/rtl.abi:308
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PRTL_AVL_ALLOCATE_ROUTINE(pub u32);
static CALLBACK_PRTL_AVL_ALLOCATE_ROUTINE: Callback = Callback { id: 273, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PRTL_AVL_ALLOCATE_ROUTINE" };
impl PRTL_AVL_ALLOCATE_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, table: *mut crate::types::RTL_AVL_TABLE, byte_size: u32) -> Result<*mut core::ffi::c_void, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PRTL_AVL_ALLOCATE_ROUTINE, self.0, &[table as u32, byte_size as u32]) }?;
        let _ = r;
        Ok((r as u32) as *mut core::ffi::c_void)
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PRTL_AVL_ALLOCATE_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PRTL_AVL_ALLOCATE_ROUTINE_Routine>(table: *mut crate::types::RTL_AVL_TABLE, byte_size: u32) -> *mut core::ffi::c_void { unsafe { S::routine(table, byte_size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PRTL_AVL_ALLOCATE_ROUTINE`].
pub trait PRTL_AVL_ALLOCATE_ROUTINE_Routine {
    unsafe fn routine(table: *mut crate::types::RTL_AVL_TABLE, byte_size: u32) -> *mut core::ffi::c_void;
}

/// abi-specs/types/rtl.abi:309
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PRTL_AVL_COMPARE_ROUTINE(pub u32);
static CALLBACK_PRTL_AVL_COMPARE_ROUTINE: Callback = Callback { id: 274, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PRTL_AVL_COMPARE_ROUTINE" };
impl PRTL_AVL_COMPARE_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, table: *mut crate::types::RTL_AVL_TABLE, first_struct: *mut core::ffi::c_void, second_struct: *mut core::ffi::c_void) -> Result<crate::types::RTL_GENERIC_COMPARE_RESULTS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PRTL_AVL_COMPARE_ROUTINE, self.0, &[table as u32, first_struct as u32, second_struct as u32]) }?;
        let _ = r;
        Ok(crate::types::RTL_GENERIC_COMPARE_RESULTS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PRTL_AVL_COMPARE_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PRTL_AVL_COMPARE_ROUTINE_Routine>(table: *mut crate::types::RTL_AVL_TABLE, first_struct: *mut core::ffi::c_void, second_struct: *mut core::ffi::c_void) -> crate::types::RTL_GENERIC_COMPARE_RESULTS { unsafe { S::routine(table, first_struct, second_struct) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PRTL_AVL_COMPARE_ROUTINE`].
pub trait PRTL_AVL_COMPARE_ROUTINE_Routine {
    unsafe fn routine(table: *mut crate::types::RTL_AVL_TABLE, first_struct: *mut core::ffi::c_void, second_struct: *mut core::ffi::c_void) -> crate::types::RTL_GENERIC_COMPARE_RESULTS;
}

/// abi-specs/types/rtl.abi:314
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PRTL_AVL_FREE_ROUTINE(pub u32);
static CALLBACK_PRTL_AVL_FREE_ROUTINE: Callback = Callback { id: 275, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PRTL_AVL_FREE_ROUTINE" };
impl PRTL_AVL_FREE_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, table: *mut crate::types::RTL_AVL_TABLE, buffer: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PRTL_AVL_FREE_ROUTINE, self.0, &[table as u32, buffer as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PRTL_AVL_FREE_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PRTL_AVL_FREE_ROUTINE_Routine>(table: *mut crate::types::RTL_AVL_TABLE, buffer: *mut core::ffi::c_void) { unsafe { S::routine(table, buffer) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PRTL_AVL_FREE_ROUTINE`].
pub trait PRTL_AVL_FREE_ROUTINE_Routine {
    unsafe fn routine(table: *mut crate::types::RTL_AVL_TABLE, buffer: *mut core::ffi::c_void);
}

/// abi-specs/types/rtl.abi:315
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PRTL_AVL_MATCH_FUNCTION(pub u32);
static CALLBACK_PRTL_AVL_MATCH_FUNCTION: Callback = Callback { id: 276, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PRTL_AVL_MATCH_FUNCTION" };
impl PRTL_AVL_MATCH_FUNCTION {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, table: *mut crate::types::RTL_AVL_TABLE, user_data: *mut core::ffi::c_void, match_data: *mut core::ffi::c_void) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PRTL_AVL_MATCH_FUNCTION, self.0, &[table as u32, user_data as u32, match_data as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PRTL_AVL_MATCH_FUNCTION_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PRTL_AVL_MATCH_FUNCTION_Routine>(table: *mut crate::types::RTL_AVL_TABLE, user_data: *mut core::ffi::c_void, match_data: *mut core::ffi::c_void) -> crate::types::NTSTATUS { unsafe { S::routine(table, user_data, match_data) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PRTL_AVL_MATCH_FUNCTION`].
pub trait PRTL_AVL_MATCH_FUNCTION_Routine {
    unsafe fn routine(table: *mut crate::types::RTL_AVL_TABLE, user_data: *mut core::ffi::c_void, match_data: *mut core::ffi::c_void) -> crate::types::NTSTATUS;
}

/// abi-specs/types/rtl.abi:316
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PRTL_GENERIC_ALLOCATE_ROUTINE(pub u32);
static CALLBACK_PRTL_GENERIC_ALLOCATE_ROUTINE: Callback = Callback { id: 277, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PRTL_GENERIC_ALLOCATE_ROUTINE" };
impl PRTL_GENERIC_ALLOCATE_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, table: *mut crate::types::RTL_GENERIC_TABLE, byte_size: u32) -> Result<*mut core::ffi::c_void, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PRTL_GENERIC_ALLOCATE_ROUTINE, self.0, &[table as u32, byte_size as u32]) }?;
        let _ = r;
        Ok((r as u32) as *mut core::ffi::c_void)
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PRTL_GENERIC_ALLOCATE_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PRTL_GENERIC_ALLOCATE_ROUTINE_Routine>(table: *mut crate::types::RTL_GENERIC_TABLE, byte_size: u32) -> *mut core::ffi::c_void { unsafe { S::routine(table, byte_size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PRTL_GENERIC_ALLOCATE_ROUTINE`].
pub trait PRTL_GENERIC_ALLOCATE_ROUTINE_Routine {
    unsafe fn routine(table: *mut crate::types::RTL_GENERIC_TABLE, byte_size: u32) -> *mut core::ffi::c_void;
}

/// abi-specs/types/rtl.abi:317
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PRTL_GENERIC_COMPARE_ROUTINE(pub u32);
static CALLBACK_PRTL_GENERIC_COMPARE_ROUTINE: Callback = Callback { id: 278, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PRTL_GENERIC_COMPARE_ROUTINE" };
impl PRTL_GENERIC_COMPARE_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, table: *mut crate::types::RTL_GENERIC_TABLE, first_struct: *mut core::ffi::c_void, second_struct: *mut core::ffi::c_void) -> Result<crate::types::RTL_GENERIC_COMPARE_RESULTS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PRTL_GENERIC_COMPARE_ROUTINE, self.0, &[table as u32, first_struct as u32, second_struct as u32]) }?;
        let _ = r;
        Ok(crate::types::RTL_GENERIC_COMPARE_RESULTS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PRTL_GENERIC_COMPARE_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PRTL_GENERIC_COMPARE_ROUTINE_Routine>(table: *mut crate::types::RTL_GENERIC_TABLE, first_struct: *mut core::ffi::c_void, second_struct: *mut core::ffi::c_void) -> crate::types::RTL_GENERIC_COMPARE_RESULTS { unsafe { S::routine(table, first_struct, second_struct) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PRTL_GENERIC_COMPARE_ROUTINE`].
pub trait PRTL_GENERIC_COMPARE_ROUTINE_Routine {
    unsafe fn routine(table: *mut crate::types::RTL_GENERIC_TABLE, first_struct: *mut core::ffi::c_void, second_struct: *mut core::ffi::c_void) -> crate::types::RTL_GENERIC_COMPARE_RESULTS;
}

/// abi-specs/types/rtl.abi:322
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PRTL_GENERIC_FREE_ROUTINE(pub u32);
static CALLBACK_PRTL_GENERIC_FREE_ROUTINE: Callback = Callback { id: 279, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PRTL_GENERIC_FREE_ROUTINE" };
impl PRTL_GENERIC_FREE_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, table: *mut crate::types::RTL_GENERIC_TABLE, buffer: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PRTL_GENERIC_FREE_ROUTINE, self.0, &[table as u32, buffer as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PRTL_GENERIC_FREE_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PRTL_GENERIC_FREE_ROUTINE_Routine>(table: *mut crate::types::RTL_GENERIC_TABLE, buffer: *mut core::ffi::c_void) { unsafe { S::routine(table, buffer) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PRTL_GENERIC_FREE_ROUTINE`].
pub trait PRTL_GENERIC_FREE_ROUTINE_Routine {
    unsafe fn routine(table: *mut crate::types::RTL_GENERIC_TABLE, buffer: *mut core::ffi::c_void);
}

/// abi-specs/types/rtl.abi:323
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PRTL_HEAP_COMMIT_ROUTINE(pub u32);
static CALLBACK_PRTL_HEAP_COMMIT_ROUTINE: Callback = Callback { id: 280, args: 3, pop: 12, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "PRTL_HEAP_COMMIT_ROUTINE" };
impl PRTL_HEAP_COMMIT_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, base: *mut core::ffi::c_void, commit_address: *mut *mut core::ffi::c_void, commit_size: *mut u32) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PRTL_HEAP_COMMIT_ROUTINE, self.0, &[base as u32, commit_address as u32, commit_size as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PRTL_HEAP_COMMIT_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PRTL_HEAP_COMMIT_ROUTINE_Routine>(base: *mut core::ffi::c_void, commit_address: *mut *mut core::ffi::c_void, commit_size: *mut u32) -> crate::types::NTSTATUS { unsafe { S::routine(base, commit_address, commit_size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PRTL_HEAP_COMMIT_ROUTINE`].
pub trait PRTL_HEAP_COMMIT_ROUTINE_Routine {
    unsafe fn routine(base: *mut core::ffi::c_void, commit_address: *mut *mut core::ffi::c_void, commit_size: *mut u32) -> crate::types::NTSTATUS;
}

/// abi-specs/types/rtl.abi:328
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PRTL_RUN_ONCE_INIT_FN(pub u32);
static CALLBACK_PRTL_RUN_ONCE_INIT_FN: Callback = Callback { id: 281, args: 3, pop: 12, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "PRTL_RUN_ONCE_INIT_FN" };
impl PRTL_RUN_ONCE_INIT_FN {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, run_once: *mut crate::types::RTL_RUN_ONCE, parameter: *mut core::ffi::c_void, context: *mut *mut core::ffi::c_void) -> Result<u32, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PRTL_RUN_ONCE_INIT_FN, self.0, &[run_once as u32, parameter as u32, context as u32]) }?;
        let _ = r;
        Ok((r as u32))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PRTL_RUN_ONCE_INIT_FN_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PRTL_RUN_ONCE_INIT_FN_Routine>(run_once: *mut crate::types::RTL_RUN_ONCE, parameter: *mut core::ffi::c_void, context: *mut *mut core::ffi::c_void) -> u32 { unsafe { S::routine(run_once, parameter, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PRTL_RUN_ONCE_INIT_FN`].
pub trait PRTL_RUN_ONCE_INIT_FN_Routine {
    unsafe fn routine(run_once: *mut crate::types::RTL_RUN_ONCE, parameter: *mut core::ffi::c_void, context: *mut *mut core::ffi::c_void) -> u32;
}

/// abi-specs/types/scsi.abi:168
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PHW_ADAPTER_CONTROL(pub u32);
static CALLBACK_PHW_ADAPTER_CONTROL: Callback = Callback { id: 282, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PHW_ADAPTER_CONTROL" };
impl PHW_ADAPTER_CONTROL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_extension: *mut core::ffi::c_void, control_type: crate::types::SCSI_ADAPTER_CONTROL_TYPE, parameters: *mut core::ffi::c_void) -> Result<crate::types::SCSI_ADAPTER_CONTROL_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PHW_ADAPTER_CONTROL, self.0, &[device_extension as u32, control_type.0 as u32, parameters as u32]) }?;
        let _ = r;
        Ok(crate::types::SCSI_ADAPTER_CONTROL_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PHW_ADAPTER_CONTROL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PHW_ADAPTER_CONTROL_Routine>(device_extension: *mut core::ffi::c_void, control_type: crate::types::SCSI_ADAPTER_CONTROL_TYPE, parameters: *mut core::ffi::c_void) -> crate::types::SCSI_ADAPTER_CONTROL_STATUS { unsafe { S::routine(device_extension, control_type, parameters) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PHW_ADAPTER_CONTROL`].
pub trait PHW_ADAPTER_CONTROL_Routine {
    unsafe fn routine(device_extension: *mut core::ffi::c_void, control_type: crate::types::SCSI_ADAPTER_CONTROL_TYPE, parameters: *mut core::ffi::c_void) -> crate::types::SCSI_ADAPTER_CONTROL_STATUS;
}

/// abi-specs/types/scsi.abi:173
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PHW_ADAPTER_STATE(pub u32);
static CALLBACK_PHW_ADAPTER_STATE: Callback = Callback { id: 283, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PHW_ADAPTER_STATE" };
impl PHW_ADAPTER_STATE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_extension: *mut core::ffi::c_void, context: *mut core::ffi::c_void, save_state: crate::types::BOOLEAN) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PHW_ADAPTER_STATE, self.0, &[device_extension as u32, context as u32, save_state as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PHW_ADAPTER_STATE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PHW_ADAPTER_STATE_Routine>(device_extension: *mut core::ffi::c_void, context: *mut core::ffi::c_void, save_state: crate::types::BOOLEAN) -> crate::types::BOOLEAN { unsafe { S::routine(device_extension, context, save_state) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PHW_ADAPTER_STATE`].
pub trait PHW_ADAPTER_STATE_Routine {
    unsafe fn routine(device_extension: *mut core::ffi::c_void, context: *mut core::ffi::c_void, save_state: crate::types::BOOLEAN) -> crate::types::BOOLEAN;
}

/// abi-specs/types/scsi.abi:174
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PHW_DMA_STARTED(pub u32);
static CALLBACK_PHW_DMA_STARTED: Callback = Callback { id: 284, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PHW_DMA_STARTED" };
impl PHW_DMA_STARTED {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_extension: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PHW_DMA_STARTED, self.0, &[device_extension as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PHW_DMA_STARTED_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PHW_DMA_STARTED_Routine>(device_extension: *mut core::ffi::c_void) { unsafe { S::routine(device_extension) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PHW_DMA_STARTED`].
pub trait PHW_DMA_STARTED_Routine {
    unsafe fn routine(device_extension: *mut core::ffi::c_void);
}

/// abi-specs/types/scsi.abi:175
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PHW_FIND_ADAPTER(pub u32);
static CALLBACK_PHW_FIND_ADAPTER: Callback = Callback { id: 285, args: 6, pop: 24, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::CStr }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(1) }], irql_after: IrqlAfter::Same, name: "PHW_FIND_ADAPTER" };
impl PHW_FIND_ADAPTER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_extension: *mut core::ffi::c_void, hw_context: *mut core::ffi::c_void, bus_information: *mut core::ffi::c_void, argument_string: *mut u8, config_info: *mut crate::types::PORT_CONFIGURATION_INFORMATION, again: *mut crate::types::BOOLEAN) -> Result<u32, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PHW_FIND_ADAPTER, self.0, &[device_extension as u32, hw_context as u32, bus_information as u32, argument_string as u32, config_info as u32, again as u32]) }?;
        let _ = r;
        Ok((r as u32))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PHW_FIND_ADAPTER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PHW_FIND_ADAPTER_Routine>(device_extension: *mut core::ffi::c_void, hw_context: *mut core::ffi::c_void, bus_information: *mut core::ffi::c_void, argument_string: *mut u8, config_info: *mut crate::types::PORT_CONFIGURATION_INFORMATION, again: *mut crate::types::BOOLEAN) -> u32 { unsafe { S::routine(device_extension, hw_context, bus_information, argument_string, config_info, again) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PHW_FIND_ADAPTER`].
pub trait PHW_FIND_ADAPTER_Routine {
    unsafe fn routine(device_extension: *mut core::ffi::c_void, hw_context: *mut core::ffi::c_void, bus_information: *mut core::ffi::c_void, argument_string: *mut u8, config_info: *mut crate::types::PORT_CONFIGURATION_INFORMATION, again: *mut crate::types::BOOLEAN) -> u32;
}

/// abi-specs/types/scsi.abi:183
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PHW_INITIALIZE(pub u32);
static CALLBACK_PHW_INITIALIZE: Callback = Callback { id: 286, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PHW_INITIALIZE" };
impl PHW_INITIALIZE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_extension: *mut core::ffi::c_void) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PHW_INITIALIZE, self.0, &[device_extension as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PHW_INITIALIZE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PHW_INITIALIZE_Routine>(device_extension: *mut core::ffi::c_void) -> crate::types::BOOLEAN { unsafe { S::routine(device_extension) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PHW_INITIALIZE`].
pub trait PHW_INITIALIZE_Routine {
    unsafe fn routine(device_extension: *mut core::ffi::c_void) -> crate::types::BOOLEAN;
}

/// abi-specs/types/scsi.abi:184
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PHW_INTERRUPT(pub u32);
static CALLBACK_PHW_INTERRUPT: Callback = Callback { id: 287, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PHW_INTERRUPT" };
impl PHW_INTERRUPT {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_extension: *mut core::ffi::c_void) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PHW_INTERRUPT, self.0, &[device_extension as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PHW_INTERRUPT_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PHW_INTERRUPT_Routine>(device_extension: *mut core::ffi::c_void) -> crate::types::BOOLEAN { unsafe { S::routine(device_extension) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PHW_INTERRUPT`].
pub trait PHW_INTERRUPT_Routine {
    unsafe fn routine(device_extension: *mut core::ffi::c_void) -> crate::types::BOOLEAN;
}

/// abi-specs/types/scsi.abi:185
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PHW_RESET_BUS(pub u32);
static CALLBACK_PHW_RESET_BUS: Callback = Callback { id: 288, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PHW_RESET_BUS" };
impl PHW_RESET_BUS {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_extension: *mut core::ffi::c_void, path_id: u32) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PHW_RESET_BUS, self.0, &[device_extension as u32, path_id as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PHW_RESET_BUS_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PHW_RESET_BUS_Routine>(device_extension: *mut core::ffi::c_void, path_id: u32) -> crate::types::BOOLEAN { unsafe { S::routine(device_extension, path_id) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PHW_RESET_BUS`].
pub trait PHW_RESET_BUS_Routine {
    unsafe fn routine(device_extension: *mut core::ffi::c_void, path_id: u32) -> crate::types::BOOLEAN;
}

/// abi-specs/types/scsi.abi:186
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PHW_STARTIO(pub u32);
static CALLBACK_PHW_STARTIO: Callback = Callback { id: 289, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PHW_STARTIO" };
impl PHW_STARTIO {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_extension: *mut core::ffi::c_void, srb: *mut crate::types::SCSI_REQUEST_BLOCK) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PHW_STARTIO, self.0, &[device_extension as u32, srb as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PHW_STARTIO_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PHW_STARTIO_Routine>(device_extension: *mut core::ffi::c_void, srb: *mut crate::types::SCSI_REQUEST_BLOCK) -> crate::types::BOOLEAN { unsafe { S::routine(device_extension, srb) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PHW_STARTIO`].
pub trait PHW_STARTIO_Routine {
    unsafe fn routine(device_extension: *mut core::ffi::c_void, srb: *mut crate::types::SCSI_REQUEST_BLOCK) -> crate::types::BOOLEAN;
}

/// abi-specs/types/scsi.abi:187
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PSTOR_SYNCHRONIZED_ACCESS(pub u32);
static CALLBACK_PSTOR_SYNCHRONIZED_ACCESS: Callback = Callback { id: 290, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PSTOR_SYNCHRONIZED_ACCESS" };
impl PSTOR_SYNCHRONIZED_ACCESS {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, context: *mut core::ffi::c_void) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PSTOR_SYNCHRONIZED_ACCESS, self.0, &[hw_device_extension as u32, context as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PSTOR_SYNCHRONIZED_ACCESS_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PSTOR_SYNCHRONIZED_ACCESS_Routine>(hw_device_extension: *mut core::ffi::c_void, context: *mut core::ffi::c_void) -> crate::types::BOOLEAN { unsafe { S::routine(hw_device_extension, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PSTOR_SYNCHRONIZED_ACCESS`].
pub trait PSTOR_SYNCHRONIZED_ACCESS_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, context: *mut core::ffi::c_void) -> crate::types::BOOLEAN;
}

/// abi-specs/types/se.abi:225
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PSE_LOGON_SESSION_TERMINATED_ROUTINE(pub u32);
static CALLBACK_PSE_LOGON_SESSION_TERMINATED_ROUTINE: Callback = Callback { id: 291, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PSE_LOGON_SESSION_TERMINATED_ROUTINE" };
impl PSE_LOGON_SESSION_TERMINATED_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, logon_id: *mut crate::types::LUID) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PSE_LOGON_SESSION_TERMINATED_ROUTINE, self.0, &[logon_id as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PSE_LOGON_SESSION_TERMINATED_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PSE_LOGON_SESSION_TERMINATED_ROUTINE_Routine>(logon_id: *mut crate::types::LUID) -> crate::types::NTSTATUS { unsafe { S::routine(logon_id) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PSE_LOGON_SESSION_TERMINATED_ROUTINE`].
pub trait PSE_LOGON_SESSION_TERMINATED_ROUTINE_Routine {
    unsafe fn routine(logon_id: *mut crate::types::LUID) -> crate::types::NTSTATUS;
}

/// abi-specs/types/tdi.abi:76
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ProviderPnPPowerComplete(pub u32);
static CALLBACK_ProviderPnPPowerComplete: Callback = Callback { id: 292, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "ProviderPnPPowerComplete" };
impl ProviderPnPPowerComplete {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, net_event: *mut crate::types::NET_PNP_EVENT, provider_status: crate::types::NTSTATUS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_ProviderPnPPowerComplete, self.0, &[net_event as u32, provider_status.0 as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: ProviderPnPPowerComplete_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: ProviderPnPPowerComplete_Routine>(net_event: *mut crate::types::NET_PNP_EVENT, provider_status: crate::types::NTSTATUS) { unsafe { S::routine(net_event, provider_status) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`ProviderPnPPowerComplete`].
pub trait ProviderPnPPowerComplete_Routine {
    unsafe fn routine(net_event: *mut crate::types::NET_PNP_EVENT, provider_status: crate::types::NTSTATUS);
}

/// abi-specs/types/tdi.abi:77
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TDI_ADD_ADDRESS_HANDLER(pub u32);
static CALLBACK_TDI_ADD_ADDRESS_HANDLER: Callback = Callback { id: 293, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "TDI_ADD_ADDRESS_HANDLER" };
impl TDI_ADD_ADDRESS_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, address: *mut crate::types::TA_ADDRESS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_TDI_ADD_ADDRESS_HANDLER, self.0, &[address as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: TDI_ADD_ADDRESS_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: TDI_ADD_ADDRESS_HANDLER_Routine>(address: *mut crate::types::TA_ADDRESS) { unsafe { S::routine(address) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`TDI_ADD_ADDRESS_HANDLER`].
pub trait TDI_ADD_ADDRESS_HANDLER_Routine {
    unsafe fn routine(address: *mut crate::types::TA_ADDRESS);
}

/// abi-specs/types/tdi.abi:78
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TDI_ADD_ADDRESS_HANDLER_V2(pub u32);
static CALLBACK_TDI_ADD_ADDRESS_HANDLER_V2: Callback = Callback { id: 294, args: 3, pop: 12, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], irql_after: IrqlAfter::Same, name: "TDI_ADD_ADDRESS_HANDLER_V2" };
impl TDI_ADD_ADDRESS_HANDLER_V2 {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, address: *mut crate::types::TA_ADDRESS, device_name: *mut crate::types::UNICODE_STRING, context: *mut crate::types::TDI_PNP_CONTEXT) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_TDI_ADD_ADDRESS_HANDLER_V2, self.0, &[address as u32, device_name as u32, context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: TDI_ADD_ADDRESS_HANDLER_V2_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: TDI_ADD_ADDRESS_HANDLER_V2_Routine>(address: *mut crate::types::TA_ADDRESS, device_name: *mut crate::types::UNICODE_STRING, context: *mut crate::types::TDI_PNP_CONTEXT) { unsafe { S::routine(address, device_name, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`TDI_ADD_ADDRESS_HANDLER_V2`].
pub trait TDI_ADD_ADDRESS_HANDLER_V2_Routine {
    unsafe fn routine(address: *mut crate::types::TA_ADDRESS, device_name: *mut crate::types::UNICODE_STRING, context: *mut crate::types::TDI_PNP_CONTEXT);
}

/// abi-specs/types/tdi.abi:83
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TDI_BINDING_HANDLER(pub u32);
static CALLBACK_TDI_BINDING_HANDLER: Callback = Callback { id: 295, args: 3, pop: 12, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], irql_after: IrqlAfter::Same, name: "TDI_BINDING_HANDLER" };
impl TDI_BINDING_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, pnp_opcode: crate::types::TDI_PNP_OPCODE, device_name: *mut crate::types::UNICODE_STRING, multi_sz_bind_list: *mut u16) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_TDI_BINDING_HANDLER, self.0, &[pnp_opcode.0 as u32, device_name as u32, multi_sz_bind_list as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: TDI_BINDING_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: TDI_BINDING_HANDLER_Routine>(pnp_opcode: crate::types::TDI_PNP_OPCODE, device_name: *mut crate::types::UNICODE_STRING, multi_sz_bind_list: *mut u16) { unsafe { S::routine(pnp_opcode, device_name, multi_sz_bind_list) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`TDI_BINDING_HANDLER`].
pub trait TDI_BINDING_HANDLER_Routine {
    unsafe fn routine(pnp_opcode: crate::types::TDI_PNP_OPCODE, device_name: *mut crate::types::UNICODE_STRING, multi_sz_bind_list: *mut u16);
}

/// abi-specs/types/tdi.abi:88
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TDI_BIND_HANDLER(pub u32);
static CALLBACK_TDI_BIND_HANDLER: Callback = Callback { id: 296, args: 1, pop: 4, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], irql_after: IrqlAfter::Same, name: "TDI_BIND_HANDLER" };
impl TDI_BIND_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_name: *mut crate::types::UNICODE_STRING) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_TDI_BIND_HANDLER, self.0, &[device_name as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: TDI_BIND_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: TDI_BIND_HANDLER_Routine>(device_name: *mut crate::types::UNICODE_STRING) { unsafe { S::routine(device_name) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`TDI_BIND_HANDLER`].
pub trait TDI_BIND_HANDLER_Routine {
    unsafe fn routine(device_name: *mut crate::types::UNICODE_STRING);
}

/// abi-specs/types/tdi.abi:89
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TDI_DEL_ADDRESS_HANDLER(pub u32);
static CALLBACK_TDI_DEL_ADDRESS_HANDLER: Callback = Callback { id: 297, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "TDI_DEL_ADDRESS_HANDLER" };
impl TDI_DEL_ADDRESS_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, address: *mut crate::types::TA_ADDRESS) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_TDI_DEL_ADDRESS_HANDLER, self.0, &[address as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: TDI_DEL_ADDRESS_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: TDI_DEL_ADDRESS_HANDLER_Routine>(address: *mut crate::types::TA_ADDRESS) { unsafe { S::routine(address) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`TDI_DEL_ADDRESS_HANDLER`].
pub trait TDI_DEL_ADDRESS_HANDLER_Routine {
    unsafe fn routine(address: *mut crate::types::TA_ADDRESS);
}

/// abi-specs/types/tdi.abi:90
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TDI_DEL_ADDRESS_HANDLER_V2(pub u32);
static CALLBACK_TDI_DEL_ADDRESS_HANDLER_V2: Callback = Callback { id: 298, args: 3, pop: 12, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], irql_after: IrqlAfter::Same, name: "TDI_DEL_ADDRESS_HANDLER_V2" };
impl TDI_DEL_ADDRESS_HANDLER_V2 {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, address: *mut crate::types::TA_ADDRESS, device_name: *mut crate::types::UNICODE_STRING, context: *mut crate::types::TDI_PNP_CONTEXT) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_TDI_DEL_ADDRESS_HANDLER_V2, self.0, &[address as u32, device_name as u32, context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: TDI_DEL_ADDRESS_HANDLER_V2_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: TDI_DEL_ADDRESS_HANDLER_V2_Routine>(address: *mut crate::types::TA_ADDRESS, device_name: *mut crate::types::UNICODE_STRING, context: *mut crate::types::TDI_PNP_CONTEXT) { unsafe { S::routine(address, device_name, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`TDI_DEL_ADDRESS_HANDLER_V2`].
pub trait TDI_DEL_ADDRESS_HANDLER_V2_Routine {
    unsafe fn routine(address: *mut crate::types::TA_ADDRESS, device_name: *mut crate::types::UNICODE_STRING, context: *mut crate::types::TDI_PNP_CONTEXT);
}

/// abi-specs/types/tdi.abi:95
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TDI_PNP_POWER_HANDLER(pub u32);
static CALLBACK_TDI_PNP_POWER_HANDLER: Callback = Callback { id: 299, args: 4, pop: 16, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], irql_after: IrqlAfter::Same, name: "TDI_PNP_POWER_HANDLER" };
impl TDI_PNP_POWER_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_name: *mut crate::types::UNICODE_STRING, power_event: *mut crate::types::NET_PNP_EVENT, context1: *mut crate::types::TDI_PNP_CONTEXT, context2: *mut crate::types::TDI_PNP_CONTEXT) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_TDI_PNP_POWER_HANDLER, self.0, &[device_name as u32, power_event as u32, context1 as u32, context2 as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: TDI_PNP_POWER_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: TDI_PNP_POWER_HANDLER_Routine>(device_name: *mut crate::types::UNICODE_STRING, power_event: *mut crate::types::NET_PNP_EVENT, context1: *mut crate::types::TDI_PNP_CONTEXT, context2: *mut crate::types::TDI_PNP_CONTEXT) -> crate::types::NTSTATUS { unsafe { S::routine(device_name, power_event, context1, context2) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`TDI_PNP_POWER_HANDLER`].
pub trait TDI_PNP_POWER_HANDLER_Routine {
    unsafe fn routine(device_name: *mut crate::types::UNICODE_STRING, power_event: *mut crate::types::NET_PNP_EVENT, context1: *mut crate::types::TDI_PNP_CONTEXT, context2: *mut crate::types::TDI_PNP_CONTEXT) -> crate::types::NTSTATUS;
}

/// abi-specs/types/tdi.abi:101
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TDI_UNBIND_HANDLER(pub u32);
static CALLBACK_TDI_UNBIND_HANDLER: Callback = Callback { id: 300, args: 1, pop: 4, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], irql_after: IrqlAfter::Same, name: "TDI_UNBIND_HANDLER" };
impl TDI_UNBIND_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_name: *mut crate::types::UNICODE_STRING) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_TDI_UNBIND_HANDLER, self.0, &[device_name as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: TDI_UNBIND_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: TDI_UNBIND_HANDLER_Routine>(device_name: *mut crate::types::UNICODE_STRING) { unsafe { S::routine(device_name) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`TDI_UNBIND_HANDLER`].
pub trait TDI_UNBIND_HANDLER_Routine {
    unsafe fn routine(device_name: *mut crate::types::UNICODE_STRING);
}

/// abi-specs/types/video.abi:126
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PAGP_COMMIT_PHYSICAL(pub u32);
static CALLBACK_PAGP_COMMIT_PHYSICAL: Callback = Callback { id: 301, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "PAGP_COMMIT_PHYSICAL" };
impl PAGP_COMMIT_PHYSICAL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, physical_reserve_context: *mut core::ffi::c_void, pages: u32, offset: u32) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PAGP_COMMIT_PHYSICAL, self.0, &[hw_device_extension as u32, physical_reserve_context as u32, pages as u32, offset as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PAGP_COMMIT_PHYSICAL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PAGP_COMMIT_PHYSICAL_Routine>(hw_device_extension: *mut core::ffi::c_void, physical_reserve_context: *mut core::ffi::c_void, pages: u32, offset: u32) -> crate::types::BOOLEAN { unsafe { S::routine(hw_device_extension, physical_reserve_context, pages, offset) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PAGP_COMMIT_PHYSICAL`].
pub trait PAGP_COMMIT_PHYSICAL_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, physical_reserve_context: *mut core::ffi::c_void, pages: u32, offset: u32) -> crate::types::BOOLEAN;
}

/// abi-specs/types/video.abi:132
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PAGP_COMMIT_VIRTUAL(pub u32);
static CALLBACK_PAGP_COMMIT_VIRTUAL: Callback = Callback { id: 302, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "PAGP_COMMIT_VIRTUAL" };
impl PAGP_COMMIT_VIRTUAL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, virtual_reserve_context: *mut core::ffi::c_void, pages: u32, offset: u32) -> Result<*mut core::ffi::c_void, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PAGP_COMMIT_VIRTUAL, self.0, &[hw_device_extension as u32, virtual_reserve_context as u32, pages as u32, offset as u32]) }?;
        let _ = r;
        Ok((r as u32) as *mut core::ffi::c_void)
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PAGP_COMMIT_VIRTUAL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PAGP_COMMIT_VIRTUAL_Routine>(hw_device_extension: *mut core::ffi::c_void, virtual_reserve_context: *mut core::ffi::c_void, pages: u32, offset: u32) -> *mut core::ffi::c_void { unsafe { S::routine(hw_device_extension, virtual_reserve_context, pages, offset) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PAGP_COMMIT_VIRTUAL`].
pub trait PAGP_COMMIT_VIRTUAL_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, virtual_reserve_context: *mut core::ffi::c_void, pages: u32, offset: u32) -> *mut core::ffi::c_void;
}

/// abi-specs/types/video.abi:138
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PAGP_FREE_PHYSICAL(pub u32);
static CALLBACK_PAGP_FREE_PHYSICAL: Callback = Callback { id: 303, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "PAGP_FREE_PHYSICAL" };
impl PAGP_FREE_PHYSICAL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, physical_reserve_context: *mut core::ffi::c_void, pages: u32, offset: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PAGP_FREE_PHYSICAL, self.0, &[hw_device_extension as u32, physical_reserve_context as u32, pages as u32, offset as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PAGP_FREE_PHYSICAL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PAGP_FREE_PHYSICAL_Routine>(hw_device_extension: *mut core::ffi::c_void, physical_reserve_context: *mut core::ffi::c_void, pages: u32, offset: u32) { unsafe { S::routine(hw_device_extension, physical_reserve_context, pages, offset) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PAGP_FREE_PHYSICAL`].
pub trait PAGP_FREE_PHYSICAL_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, physical_reserve_context: *mut core::ffi::c_void, pages: u32, offset: u32);
}

/// abi-specs/types/video.abi:144
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PAGP_FREE_VIRTUAL(pub u32);
static CALLBACK_PAGP_FREE_VIRTUAL: Callback = Callback { id: 304, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "PAGP_FREE_VIRTUAL" };
impl PAGP_FREE_VIRTUAL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, virtual_reserve_context: *mut core::ffi::c_void, pages: u32, offset: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PAGP_FREE_VIRTUAL, self.0, &[hw_device_extension as u32, virtual_reserve_context as u32, pages as u32, offset as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PAGP_FREE_VIRTUAL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PAGP_FREE_VIRTUAL_Routine>(hw_device_extension: *mut core::ffi::c_void, virtual_reserve_context: *mut core::ffi::c_void, pages: u32, offset: u32) { unsafe { S::routine(hw_device_extension, virtual_reserve_context, pages, offset) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PAGP_FREE_VIRTUAL`].
pub trait PAGP_FREE_VIRTUAL_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, virtual_reserve_context: *mut core::ffi::c_void, pages: u32, offset: u32);
}

/// abi-specs/types/video.abi:150
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PAGP_RELEASE_PHYSICAL(pub u32);
static CALLBACK_PAGP_RELEASE_PHYSICAL: Callback = Callback { id: 305, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PAGP_RELEASE_PHYSICAL" };
impl PAGP_RELEASE_PHYSICAL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, physical_reserve_context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PAGP_RELEASE_PHYSICAL, self.0, &[hw_device_extension as u32, physical_reserve_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PAGP_RELEASE_PHYSICAL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PAGP_RELEASE_PHYSICAL_Routine>(hw_device_extension: *mut core::ffi::c_void, physical_reserve_context: *mut core::ffi::c_void) { unsafe { S::routine(hw_device_extension, physical_reserve_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PAGP_RELEASE_PHYSICAL`].
pub trait PAGP_RELEASE_PHYSICAL_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, physical_reserve_context: *mut core::ffi::c_void);
}

/// abi-specs/types/video.abi:151
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PAGP_RELEASE_VIRTUAL(pub u32);
static CALLBACK_PAGP_RELEASE_VIRTUAL: Callback = Callback { id: 306, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PAGP_RELEASE_VIRTUAL" };
impl PAGP_RELEASE_VIRTUAL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, virtual_reserve_context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PAGP_RELEASE_VIRTUAL, self.0, &[hw_device_extension as u32, virtual_reserve_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PAGP_RELEASE_VIRTUAL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PAGP_RELEASE_VIRTUAL_Routine>(hw_device_extension: *mut core::ffi::c_void, virtual_reserve_context: *mut core::ffi::c_void) { unsafe { S::routine(hw_device_extension, virtual_reserve_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PAGP_RELEASE_VIRTUAL`].
pub trait PAGP_RELEASE_VIRTUAL_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, virtual_reserve_context: *mut core::ffi::c_void);
}

/// abi-specs/types/video.abi:152
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PAGP_RESERVE_PHYSICAL(pub u32);
static CALLBACK_PAGP_RESERVE_PHYSICAL: Callback = Callback { id: 307, args: 4, pop: 16, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "PAGP_RESERVE_PHYSICAL" };
impl PAGP_RESERVE_PHYSICAL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, pages: u32, caching: crate::types::VIDEO_PORT_CACHE_TYPE, physical_reserve_context: *mut *mut core::ffi::c_void) -> Result<crate::types::PHYSICAL_ADDRESS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PAGP_RESERVE_PHYSICAL, self.0, &[hw_device_extension as u32, pages as u32, caching.0 as u32, physical_reserve_context as u32]) }?;
        let _ = r;
        Ok((r as i64))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PAGP_RESERVE_PHYSICAL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PAGP_RESERVE_PHYSICAL_Routine>(hw_device_extension: *mut core::ffi::c_void, pages: u32, caching: crate::types::VIDEO_PORT_CACHE_TYPE, physical_reserve_context: *mut *mut core::ffi::c_void) -> crate::types::PHYSICAL_ADDRESS { unsafe { S::routine(hw_device_extension, pages, caching, physical_reserve_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PAGP_RESERVE_PHYSICAL`].
pub trait PAGP_RESERVE_PHYSICAL_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, pages: u32, caching: crate::types::VIDEO_PORT_CACHE_TYPE, physical_reserve_context: *mut *mut core::ffi::c_void) -> crate::types::PHYSICAL_ADDRESS;
}

/// abi-specs/types/video.abi:158
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PAGP_RESERVE_VIRTUAL(pub u32);
static CALLBACK_PAGP_RESERVE_VIRTUAL: Callback = Callback { id: 308, args: 4, pop: 16, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "PAGP_RESERVE_VIRTUAL" };
impl PAGP_RESERVE_VIRTUAL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, process_handle: crate::types::HANDLE, physical_reserve_context: *mut core::ffi::c_void, virtual_reserve_context: *mut *mut core::ffi::c_void) -> Result<*mut core::ffi::c_void, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PAGP_RESERVE_VIRTUAL, self.0, &[hw_device_extension as u32, process_handle as u32, physical_reserve_context as u32, virtual_reserve_context as u32]) }?;
        let _ = r;
        Ok((r as u32) as *mut core::ffi::c_void)
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PAGP_RESERVE_VIRTUAL_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PAGP_RESERVE_VIRTUAL_Routine>(hw_device_extension: *mut core::ffi::c_void, process_handle: crate::types::HANDLE, physical_reserve_context: *mut core::ffi::c_void, virtual_reserve_context: *mut *mut core::ffi::c_void) -> *mut core::ffi::c_void { unsafe { S::routine(hw_device_extension, process_handle, physical_reserve_context, virtual_reserve_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PAGP_RESERVE_VIRTUAL`].
pub trait PAGP_RESERVE_VIRTUAL_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, process_handle: crate::types::HANDLE, physical_reserve_context: *mut core::ffi::c_void, virtual_reserve_context: *mut *mut core::ffi::c_void) -> *mut core::ffi::c_void;
}

/// abi-specs/types/video.abi:164
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PBANKED_SECTION_ROUTINE(pub u32);
static CALLBACK_PBANKED_SECTION_ROUTINE: Callback = Callback { id: 309, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PBANKED_SECTION_ROUTINE" };
impl PBANKED_SECTION_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, read_bank: u32, write_bank: u32, context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PBANKED_SECTION_ROUTINE, self.0, &[read_bank as u32, write_bank as u32, context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PBANKED_SECTION_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PBANKED_SECTION_ROUTINE_Routine>(read_bank: u32, write_bank: u32, context: *mut core::ffi::c_void) { unsafe { S::routine(read_bank, write_bank, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PBANKED_SECTION_ROUTINE`].
pub trait PBANKED_SECTION_ROUTINE_Routine {
    unsafe fn routine(read_bank: u32, write_bank: u32, context: *mut core::ffi::c_void);
}

/// abi-specs/types/video.abi:165
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PEXECUTE_DMA(pub u32);
static CALLBACK_PEXECUTE_DMA: Callback = Callback { id: 310, args: 4, pop: 16, captures: &[], irql_after: IrqlAfter::Same, name: "PEXECUTE_DMA" };
impl PEXECUTE_DMA {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, vp_dma_adapter: crate::types::PVP_DMA_ADAPTER, sg_list: *mut crate::types::VP_SCATTER_GATHER_LIST, context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PEXECUTE_DMA, self.0, &[hw_device_extension as u32, vp_dma_adapter as u32, sg_list as u32, context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PEXECUTE_DMA_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PEXECUTE_DMA_Routine>(hw_device_extension: *mut core::ffi::c_void, vp_dma_adapter: crate::types::PVP_DMA_ADAPTER, sg_list: *mut crate::types::VP_SCATTER_GATHER_LIST, context: *mut core::ffi::c_void) { unsafe { S::routine(hw_device_extension, vp_dma_adapter, sg_list, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PEXECUTE_DMA`].
pub trait PEXECUTE_DMA_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, vp_dma_adapter: crate::types::PVP_DMA_ADAPTER, sg_list: *mut crate::types::VP_SCATTER_GATHER_LIST, context: *mut core::ffi::c_void);
}

/// abi-specs/types/video.abi:171
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PMINIPORT_DPC_ROUTINE(pub u32);
static CALLBACK_PMINIPORT_DPC_ROUTINE: Callback = Callback { id: 311, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PMINIPORT_DPC_ROUTINE" };
impl PMINIPORT_DPC_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PMINIPORT_DPC_ROUTINE, self.0, &[hw_device_extension as u32, context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PMINIPORT_DPC_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PMINIPORT_DPC_ROUTINE_Routine>(hw_device_extension: *mut core::ffi::c_void, context: *mut core::ffi::c_void) { unsafe { S::routine(hw_device_extension, context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PMINIPORT_DPC_ROUTINE`].
pub trait PMINIPORT_DPC_ROUTINE_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, context: *mut core::ffi::c_void);
}

/// abi-specs/types/video.abi:172
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PMINIPORT_GET_REGISTRY_ROUTINE(pub u32);
static CALLBACK_PMINIPORT_GET_REGISTRY_ROUTINE: Callback = Callback { id: 312, args: 5, pop: 20, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(2) }], irql_after: IrqlAfter::Same, name: "PMINIPORT_GET_REGISTRY_ROUTINE" };
impl PMINIPORT_GET_REGISTRY_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, context: *mut core::ffi::c_void, value_name: *mut u16, value_data: *mut core::ffi::c_void, value_length: u32) -> Result<crate::types::VP_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PMINIPORT_GET_REGISTRY_ROUTINE, self.0, &[hw_device_extension as u32, context as u32, value_name as u32, value_data as u32, value_length as u32]) }?;
        let _ = r;
        Ok((r as i32))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PMINIPORT_GET_REGISTRY_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PMINIPORT_GET_REGISTRY_ROUTINE_Routine>(hw_device_extension: *mut core::ffi::c_void, context: *mut core::ffi::c_void, value_name: *mut u16, value_data: *mut core::ffi::c_void, value_length: u32) -> crate::types::VP_STATUS { unsafe { S::routine(hw_device_extension, context, value_name, value_data, value_length) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PMINIPORT_GET_REGISTRY_ROUTINE`].
pub trait PMINIPORT_GET_REGISTRY_ROUTINE_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, context: *mut core::ffi::c_void, value_name: *mut u16, value_data: *mut core::ffi::c_void, value_length: u32) -> crate::types::VP_STATUS;
}

/// abi-specs/types/video.abi:179
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PMINIPORT_QUERY_DEVICE_ROUTINE(pub u32);
static CALLBACK_PMINIPORT_QUERY_DEVICE_ROUTINE: Callback = Callback { id: 313, args: 9, pop: 36, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 6, indirect: false } }, Capture { arg: 7, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 8, indirect: false } }], irql_after: IrqlAfter::Same, name: "PMINIPORT_QUERY_DEVICE_ROUTINE" };
impl PMINIPORT_QUERY_DEVICE_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, context: *mut core::ffi::c_void, device_data_type: crate::types::VIDEO_DEVICE_DATA_TYPE, identifier: *mut core::ffi::c_void, identifier_length: u32, configuration_data: *mut core::ffi::c_void, configuration_data_length: u32, component_information: *mut core::ffi::c_void, component_information_length: u32) -> Result<crate::types::VP_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PMINIPORT_QUERY_DEVICE_ROUTINE, self.0, &[hw_device_extension as u32, context as u32, device_data_type.0 as u32, identifier as u32, identifier_length as u32, configuration_data as u32, configuration_data_length as u32, component_information as u32, component_information_length as u32]) }?;
        let _ = r;
        Ok((r as i32))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PMINIPORT_QUERY_DEVICE_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PMINIPORT_QUERY_DEVICE_ROUTINE_Routine>(hw_device_extension: *mut core::ffi::c_void, context: *mut core::ffi::c_void, device_data_type: crate::types::VIDEO_DEVICE_DATA_TYPE, identifier: *mut core::ffi::c_void, identifier_length: u32, configuration_data: *mut core::ffi::c_void, configuration_data_length: u32, component_information: *mut core::ffi::c_void, component_information_length: u32) -> crate::types::VP_STATUS { unsafe { S::routine(hw_device_extension, context, device_data_type, identifier, identifier_length, configuration_data, configuration_data_length, component_information, component_information_length) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PMINIPORT_QUERY_DEVICE_ROUTINE`].
pub trait PMINIPORT_QUERY_DEVICE_ROUTINE_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, context: *mut core::ffi::c_void, device_data_type: crate::types::VIDEO_DEVICE_DATA_TYPE, identifier: *mut core::ffi::c_void, identifier_length: u32, configuration_data: *mut core::ffi::c_void, configuration_data_length: u32, component_information: *mut core::ffi::c_void, component_information_length: u32) -> crate::types::VP_STATUS;
}

/// abi-specs/types/video.abi:190
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PMINIPORT_SYNCHRONIZE_ROUTINE(pub u32);
static CALLBACK_PMINIPORT_SYNCHRONIZE_ROUTINE: Callback = Callback { id: 314, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PMINIPORT_SYNCHRONIZE_ROUTINE" };
impl PMINIPORT_SYNCHRONIZE_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, context: *mut core::ffi::c_void) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PMINIPORT_SYNCHRONIZE_ROUTINE, self.0, &[context as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PMINIPORT_SYNCHRONIZE_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PMINIPORT_SYNCHRONIZE_ROUTINE_Routine>(context: *mut core::ffi::c_void) -> crate::types::BOOLEAN { unsafe { S::routine(context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PMINIPORT_SYNCHRONIZE_ROUTINE`].
pub trait PMINIPORT_SYNCHRONIZE_ROUTINE_Routine {
    unsafe fn routine(context: *mut core::ffi::c_void) -> crate::types::BOOLEAN;
}

/// abi-specs/types/video.abi:191
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PVIDEO_BUGCHECK_CALLBACK(pub u32);
static CALLBACK_PVIDEO_BUGCHECK_CALLBACK: Callback = Callback { id: 315, args: 4, pop: 16, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], irql_after: IrqlAfter::Same, name: "PVIDEO_BUGCHECK_CALLBACK" };
impl PVIDEO_BUGCHECK_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, bugcheck_code: u32, buffer: *mut u8, buffer_size: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PVIDEO_BUGCHECK_CALLBACK, self.0, &[hw_device_extension as u32, bugcheck_code as u32, buffer as u32, buffer_size as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PVIDEO_BUGCHECK_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PVIDEO_BUGCHECK_CALLBACK_Routine>(hw_device_extension: *mut core::ffi::c_void, bugcheck_code: u32, buffer: *mut u8, buffer_size: u32) { unsafe { S::routine(hw_device_extension, bugcheck_code, buffer, buffer_size) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PVIDEO_BUGCHECK_CALLBACK`].
pub trait PVIDEO_BUGCHECK_CALLBACK_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, bugcheck_code: u32, buffer: *mut u8, buffer_size: u32);
}

/// abi-specs/types/video.abi:197
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PVIDEO_HW_FIND_ADAPTER(pub u32);
static CALLBACK_PVIDEO_HW_FIND_ADAPTER: Callback = Callback { id: 316, args: 5, pop: 20, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::WStr }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(1) }], irql_after: IrqlAfter::Same, name: "PVIDEO_HW_FIND_ADAPTER" };
impl PVIDEO_HW_FIND_ADAPTER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, hw_context: *mut core::ffi::c_void, argument_string: *mut u16, config_info: *mut core::ffi::c_void, again: *mut u8) -> Result<crate::types::VP_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PVIDEO_HW_FIND_ADAPTER, self.0, &[hw_device_extension as u32, hw_context as u32, argument_string as u32, config_info as u32, again as u32]) }?;
        let _ = r;
        Ok((r as i32))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PVIDEO_HW_FIND_ADAPTER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PVIDEO_HW_FIND_ADAPTER_Routine>(hw_device_extension: *mut core::ffi::c_void, hw_context: *mut core::ffi::c_void, argument_string: *mut u16, config_info: *mut core::ffi::c_void, again: *mut u8) -> crate::types::VP_STATUS { unsafe { S::routine(hw_device_extension, hw_context, argument_string, config_info, again) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PVIDEO_HW_FIND_ADAPTER`].
pub trait PVIDEO_HW_FIND_ADAPTER_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, hw_context: *mut core::ffi::c_void, argument_string: *mut u16, config_info: *mut core::ffi::c_void, again: *mut u8) -> crate::types::VP_STATUS;
}

/// abi-specs/types/video.abi:204
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PVIDEO_HW_GET_CHILD_DESCRIPTOR(pub u32);
static CALLBACK_PVIDEO_HW_GET_CHILD_DESCRIPTOR: Callback = Callback { id: 317, args: 6, pop: 24, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "PVIDEO_HW_GET_CHILD_DESCRIPTOR" };
impl PVIDEO_HW_GET_CHILD_DESCRIPTOR {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, child_enum_info: *mut core::ffi::c_void, video_child_type: *mut crate::types::VIDEO_CHILD_TYPE, child_descriptor: *mut u8, u_id: *mut u32, unused: *mut u32) -> Result<crate::types::VP_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PVIDEO_HW_GET_CHILD_DESCRIPTOR, self.0, &[hw_device_extension as u32, child_enum_info as u32, video_child_type as u32, child_descriptor as u32, u_id as u32, unused as u32]) }?;
        let _ = r;
        Ok((r as i32))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PVIDEO_HW_GET_CHILD_DESCRIPTOR_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PVIDEO_HW_GET_CHILD_DESCRIPTOR_Routine>(hw_device_extension: *mut core::ffi::c_void, child_enum_info: *mut core::ffi::c_void, video_child_type: *mut crate::types::VIDEO_CHILD_TYPE, child_descriptor: *mut u8, u_id: *mut u32, unused: *mut u32) -> crate::types::VP_STATUS { unsafe { S::routine(hw_device_extension, child_enum_info, video_child_type, child_descriptor, u_id, unused) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PVIDEO_HW_GET_CHILD_DESCRIPTOR`].
pub trait PVIDEO_HW_GET_CHILD_DESCRIPTOR_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, child_enum_info: *mut core::ffi::c_void, video_child_type: *mut crate::types::VIDEO_CHILD_TYPE, child_descriptor: *mut u8, u_id: *mut u32, unused: *mut u32) -> crate::types::VP_STATUS;
}

/// abi-specs/types/video.abi:212
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PVIDEO_HW_INITIALIZE(pub u32);
static CALLBACK_PVIDEO_HW_INITIALIZE: Callback = Callback { id: 318, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PVIDEO_HW_INITIALIZE" };
impl PVIDEO_HW_INITIALIZE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PVIDEO_HW_INITIALIZE, self.0, &[hw_device_extension as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PVIDEO_HW_INITIALIZE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PVIDEO_HW_INITIALIZE_Routine>(hw_device_extension: *mut core::ffi::c_void) -> crate::types::BOOLEAN { unsafe { S::routine(hw_device_extension) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PVIDEO_HW_INITIALIZE`].
pub trait PVIDEO_HW_INITIALIZE_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void) -> crate::types::BOOLEAN;
}

/// abi-specs/types/video.abi:213
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PVIDEO_HW_INTERRUPT(pub u32);
static CALLBACK_PVIDEO_HW_INTERRUPT: Callback = Callback { id: 319, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PVIDEO_HW_INTERRUPT" };
impl PVIDEO_HW_INTERRUPT {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PVIDEO_HW_INTERRUPT, self.0, &[hw_device_extension as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PVIDEO_HW_INTERRUPT_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PVIDEO_HW_INTERRUPT_Routine>(hw_device_extension: *mut core::ffi::c_void) -> crate::types::BOOLEAN { unsafe { S::routine(hw_device_extension) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PVIDEO_HW_INTERRUPT`].
pub trait PVIDEO_HW_INTERRUPT_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void) -> crate::types::BOOLEAN;
}

/// abi-specs/types/video.abi:214
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PVIDEO_HW_LEGACYRESOURCES(pub u32);
static CALLBACK_PVIDEO_HW_LEGACYRESOURCES: Callback = Callback { id: 320, args: 4, pop: 16, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "PVIDEO_HW_LEGACYRESOURCES" };
impl PVIDEO_HW_LEGACYRESOURCES {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, vendor_id: u32, device_id: u32, legacy_resource_list: *mut *mut crate::types::VIDEO_ACCESS_RANGE, legacy_resource_count: *mut u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PVIDEO_HW_LEGACYRESOURCES, self.0, &[vendor_id as u32, device_id as u32, legacy_resource_list as u32, legacy_resource_count as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PVIDEO_HW_LEGACYRESOURCES_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PVIDEO_HW_LEGACYRESOURCES_Routine>(vendor_id: u32, device_id: u32, legacy_resource_list: *mut *mut crate::types::VIDEO_ACCESS_RANGE, legacy_resource_count: *mut u32) { unsafe { S::routine(vendor_id, device_id, legacy_resource_list, legacy_resource_count) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PVIDEO_HW_LEGACYRESOURCES`].
pub trait PVIDEO_HW_LEGACYRESOURCES_Routine {
    unsafe fn routine(vendor_id: u32, device_id: u32, legacy_resource_list: *mut *mut crate::types::VIDEO_ACCESS_RANGE, legacy_resource_count: *mut u32);
}

/// abi-specs/types/video.abi:220
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PVIDEO_HW_POWER_GET(pub u32);
static CALLBACK_PVIDEO_HW_POWER_GET: Callback = Callback { id: 321, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PVIDEO_HW_POWER_GET" };
impl PVIDEO_HW_POWER_GET {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, hw_id: u32, video_power_control: *mut core::ffi::c_void) -> Result<crate::types::VP_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PVIDEO_HW_POWER_GET, self.0, &[hw_device_extension as u32, hw_id as u32, video_power_control as u32]) }?;
        let _ = r;
        Ok((r as i32))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PVIDEO_HW_POWER_GET_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PVIDEO_HW_POWER_GET_Routine>(hw_device_extension: *mut core::ffi::c_void, hw_id: u32, video_power_control: *mut core::ffi::c_void) -> crate::types::VP_STATUS { unsafe { S::routine(hw_device_extension, hw_id, video_power_control) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PVIDEO_HW_POWER_GET`].
pub trait PVIDEO_HW_POWER_GET_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, hw_id: u32, video_power_control: *mut core::ffi::c_void) -> crate::types::VP_STATUS;
}

/// abi-specs/types/video.abi:225
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PVIDEO_HW_POWER_SET(pub u32);
static CALLBACK_PVIDEO_HW_POWER_SET: Callback = Callback { id: 322, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PVIDEO_HW_POWER_SET" };
impl PVIDEO_HW_POWER_SET {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, hw_id: u32, video_power_control: *mut core::ffi::c_void) -> Result<crate::types::VP_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PVIDEO_HW_POWER_SET, self.0, &[hw_device_extension as u32, hw_id as u32, video_power_control as u32]) }?;
        let _ = r;
        Ok((r as i32))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PVIDEO_HW_POWER_SET_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PVIDEO_HW_POWER_SET_Routine>(hw_device_extension: *mut core::ffi::c_void, hw_id: u32, video_power_control: *mut core::ffi::c_void) -> crate::types::VP_STATUS { unsafe { S::routine(hw_device_extension, hw_id, video_power_control) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PVIDEO_HW_POWER_SET`].
pub trait PVIDEO_HW_POWER_SET_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, hw_id: u32, video_power_control: *mut core::ffi::c_void) -> crate::types::VP_STATUS;
}

/// abi-specs/types/video.abi:226
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PVIDEO_HW_QUERY_INTERFACE(pub u32);
static CALLBACK_PVIDEO_HW_QUERY_INTERFACE: Callback = Callback { id: 323, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PVIDEO_HW_QUERY_INTERFACE" };
impl PVIDEO_HW_QUERY_INTERFACE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, query_interface: *mut core::ffi::c_void) -> Result<crate::types::VP_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PVIDEO_HW_QUERY_INTERFACE, self.0, &[hw_device_extension as u32, query_interface as u32]) }?;
        let _ = r;
        Ok((r as i32))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PVIDEO_HW_QUERY_INTERFACE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PVIDEO_HW_QUERY_INTERFACE_Routine>(hw_device_extension: *mut core::ffi::c_void, query_interface: *mut core::ffi::c_void) -> crate::types::VP_STATUS { unsafe { S::routine(hw_device_extension, query_interface) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PVIDEO_HW_QUERY_INTERFACE`].
pub trait PVIDEO_HW_QUERY_INTERFACE_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, query_interface: *mut core::ffi::c_void) -> crate::types::VP_STATUS;
}

/// abi-specs/types/video.abi:227
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PVIDEO_HW_RESET_HW(pub u32);
static CALLBACK_PVIDEO_HW_RESET_HW: Callback = Callback { id: 324, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PVIDEO_HW_RESET_HW" };
impl PVIDEO_HW_RESET_HW {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, columns: u32, rows: u32) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PVIDEO_HW_RESET_HW, self.0, &[hw_device_extension as u32, columns as u32, rows as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PVIDEO_HW_RESET_HW_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PVIDEO_HW_RESET_HW_Routine>(hw_device_extension: *mut core::ffi::c_void, columns: u32, rows: u32) -> crate::types::BOOLEAN { unsafe { S::routine(hw_device_extension, columns, rows) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PVIDEO_HW_RESET_HW`].
pub trait PVIDEO_HW_RESET_HW_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, columns: u32, rows: u32) -> crate::types::BOOLEAN;
}

/// abi-specs/types/video.abi:228
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PVIDEO_HW_START_DMA(pub u32);
static CALLBACK_PVIDEO_HW_START_DMA: Callback = Callback { id: 325, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PVIDEO_HW_START_DMA" };
impl PVIDEO_HW_START_DMA {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, dma: crate::types::PDMA) -> Result<crate::types::HW_DMA_RETURN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PVIDEO_HW_START_DMA, self.0, &[hw_device_extension as u32, dma as u32]) }?;
        let _ = r;
        Ok(crate::types::HW_DMA_RETURN((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PVIDEO_HW_START_DMA_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PVIDEO_HW_START_DMA_Routine>(hw_device_extension: *mut core::ffi::c_void, dma: crate::types::PDMA) -> crate::types::HW_DMA_RETURN { unsafe { S::routine(hw_device_extension, dma) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PVIDEO_HW_START_DMA`].
pub trait PVIDEO_HW_START_DMA_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, dma: crate::types::PDMA) -> crate::types::HW_DMA_RETURN;
}

/// abi-specs/types/video.abi:229
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PVIDEO_HW_START_IO(pub u32);
static CALLBACK_PVIDEO_HW_START_IO: Callback = Callback { id: 326, args: 2, pop: 8, captures: &[], irql_after: IrqlAfter::Same, name: "PVIDEO_HW_START_IO" };
impl PVIDEO_HW_START_IO {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void, request_packet: *mut crate::types::VIDEO_REQUEST_PACKET) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PVIDEO_HW_START_IO, self.0, &[hw_device_extension as u32, request_packet as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PVIDEO_HW_START_IO_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PVIDEO_HW_START_IO_Routine>(hw_device_extension: *mut core::ffi::c_void, request_packet: *mut crate::types::VIDEO_REQUEST_PACKET) -> crate::types::BOOLEAN { unsafe { S::routine(hw_device_extension, request_packet) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PVIDEO_HW_START_IO`].
pub trait PVIDEO_HW_START_IO_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void, request_packet: *mut crate::types::VIDEO_REQUEST_PACKET) -> crate::types::BOOLEAN;
}

/// abi-specs/types/video.abi:230
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PVIDEO_HW_TIMER(pub u32);
static CALLBACK_PVIDEO_HW_TIMER: Callback = Callback { id: 327, args: 1, pop: 4, captures: &[], irql_after: IrqlAfter::Same, name: "PVIDEO_HW_TIMER" };
impl PVIDEO_HW_TIMER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, hw_device_extension: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PVIDEO_HW_TIMER, self.0, &[hw_device_extension as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PVIDEO_HW_TIMER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PVIDEO_HW_TIMER_Routine>(hw_device_extension: *mut core::ffi::c_void) { unsafe { S::routine(hw_device_extension) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PVIDEO_HW_TIMER`].
pub trait PVIDEO_HW_TIMER_Routine {
    unsafe fn routine(hw_device_extension: *mut core::ffi::c_void);
}

/// Results of `CONTROL_PROC`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CONTROL_PROC_Results {
    /// In `eax`.
    pub result: u32,
    /// In `cf`.
    pub failed: bool,
}
/// The control procedure of a VxD. What does not handle a message answers with carry clear; PNP_New_DevNode and W32_DeviceIoControl answer in EAX, too.
///
/// abi-specs/types/vxd_callbacks.abi:8
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CONTROL_PROC(pub u32);
impl CONTROL_PROC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the routine.
    #[inline]
    pub unsafe fn call(self, message: crate::types::CONTROL_MESSAGE, vm: crate::types::HVM, parameter1: u32, parameter2: u32, parameter3: u32, code: u32) -> CONTROL_PROC_Results {
        let mut r = Regs::default();
        r.eax = (message.0 as u32);
        r.ebx = (vm as u32);
        r.esi = (parameter1 as u32);
        r.edi = (parameter2 as u32);
        r.edx = (parameter3 as u32);
        r.ecx = (code as u32);
        unsafe { service_call(&mut r, core::mem::transmute::<*const (), unsafe extern "C" fn()>(self.0 as *const ())) };
        CONTROL_PROC_Results { result: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
    }
    /// The address of a thunk around a routine of ours: registers that are no results are kept.
    pub fn serve<S: CONTROL_PROC_Routine>() -> Self {
        #[unsafe(naked)]
        unsafe extern "C" fn thunk<S: CONTROL_PROC_Routine>() {
            unsafe extern "C" fn framed<S: CONTROL_PROC_Routine>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { S::routine(crate::types::CONTROL_MESSAGE((r.eax as u32)), (r.ebx as u32), (r.esi as u32), (r.edi as u32), (r.edx as u32), (r.ecx as u32)) }; r.eax = v.result as u32; r.set_flag(1, u32::from(v.failed) != 0); let _ = (v, r); }
            core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<S>)
        }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CONTROL_PROC`].
pub trait CONTROL_PROC_Routine {
    unsafe fn routine(message: crate::types::CONTROL_MESSAGE, vm: crate::types::HVM, parameter1: u32, parameter2: u32, parameter3: u32, code: u32) -> CONTROL_PROC_Results;
}

/// An event.
///
/// abi-specs/types/vxd_callbacks.abi:18
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct EVENT_PROC(pub u32);
impl EVENT_PROC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the routine.
    #[inline]
    pub unsafe fn call(self, vm: crate::types::HVM, reference: u32, client: *mut crate::types::Client_Reg_Struc) -> () {
        let mut r = Regs::default();
        r.ebx = (vm as u32);
        r.edx = (reference as u32);
        r.ebp = (client as u32);
        unsafe { service_call(&mut r, core::mem::transmute::<*const (), unsafe extern "C" fn()>(self.0 as *const ())) };
        ()
    }
    /// The address of a thunk around a routine of ours: registers that are no results are kept.
    pub fn serve<S: EVENT_PROC_Routine>() -> Self {
        #[unsafe(naked)]
        unsafe extern "C" fn thunk<S: EVENT_PROC_Routine>() {
            unsafe extern "C" fn framed<S: EVENT_PROC_Routine>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { S::routine((r.ebx as u32), (r.edx as u32), (r.ebp as u32) as *mut crate::types::Client_Reg_Struc) }; let _ = (v, r); }
            core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<S>)
        }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`EVENT_PROC`].
pub trait EVENT_PROC_Routine {
    unsafe fn routine(vm: crate::types::HVM, reference: u32, client: *mut crate::types::Client_Reg_Struc) -> ();
}

/// A time-out of the system or of a VM.
///
/// abi-specs/types/vxd_callbacks.abi:21
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TIME_OUT_PROC(pub u32);
impl TIME_OUT_PROC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the routine.
    #[inline]
    pub unsafe fn call(self, vm: crate::types::HVM, late: u32, reference: u32, client: *mut crate::types::Client_Reg_Struc) -> () {
        let mut r = Regs::default();
        r.ebx = (vm as u32);
        r.ecx = (late as u32);
        r.edx = (reference as u32);
        r.ebp = (client as u32);
        unsafe { service_call(&mut r, core::mem::transmute::<*const (), unsafe extern "C" fn()>(self.0 as *const ())) };
        ()
    }
    /// The address of a thunk around a routine of ours: registers that are no results are kept.
    pub fn serve<S: TIME_OUT_PROC_Routine>() -> Self {
        #[unsafe(naked)]
        unsafe extern "C" fn thunk<S: TIME_OUT_PROC_Routine>() {
            unsafe extern "C" fn framed<S: TIME_OUT_PROC_Routine>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { S::routine((r.ebx as u32), (r.ecx as u32), (r.edx as u32), (r.ebp as u32) as *mut crate::types::Client_Reg_Struc) }; let _ = (v, r); }
            core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<S>)
        }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`TIME_OUT_PROC`].
pub trait TIME_OUT_PROC_Routine {
    unsafe fn routine(vm: crate::types::HVM, late: u32, reference: u32, client: *mut crate::types::Client_Reg_Struc) -> ();
}

/// A time-out at interrupt time: only services that are async-callable may be called.
///
/// abi-specs/types/vxd_callbacks.abi:29
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ASYNC_TIME_OUT_PROC(pub u32);
impl ASYNC_TIME_OUT_PROC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the routine.
    #[inline]
    pub unsafe fn call(self, vm: crate::types::HVM, late: u32, reference: u32) -> () {
        let mut r = Regs::default();
        r.ebx = (vm as u32);
        r.ecx = (late as u32);
        r.edx = (reference as u32);
        unsafe { service_call(&mut r, core::mem::transmute::<*const (), unsafe extern "C" fn()>(self.0 as *const ())) };
        ()
    }
    /// The address of a thunk around a routine of ours: registers that are no results are kept.
    pub fn serve<S: ASYNC_TIME_OUT_PROC_Routine>() -> Self {
        #[unsafe(naked)]
        unsafe extern "C" fn thunk<S: ASYNC_TIME_OUT_PROC_Routine>() {
            unsafe extern "C" fn framed<S: ASYNC_TIME_OUT_PROC_Routine>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { S::routine((r.ebx as u32), (r.ecx as u32), (r.edx as u32)) }; let _ = (v, r); }
            core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<S>)
        }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`ASYNC_TIME_OUT_PROC`].
pub trait ASYNC_TIME_OUT_PROC_Routine {
    unsafe fn routine(vm: crate::types::HVM, late: u32, reference: u32) -> ();
}

/// A trap of an I/O port: the data of an output is in EAX, that of an input is expected there.
///
/// abi-specs/types/vxd_callbacks.abi:32
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct IO_TRAP_PROC(pub u32);
impl IO_TRAP_PROC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the routine.
    #[inline]
    pub unsafe fn call(self, data: u32, vm: crate::types::HVM, kind: crate::types::IO_KIND, port: u32, client: *mut crate::types::Client_Reg_Struc) -> u32 {
        let mut r = Regs::default();
        r.eax = (data as u32);
        r.ebx = (vm as u32);
        r.ecx = (kind.0 as u32);
        r.edx = (port as u32);
        r.ebp = (client as u32);
        unsafe { service_call(&mut r, core::mem::transmute::<*const (), unsafe extern "C" fn()>(self.0 as *const ())) };
        (r.eax as u32)
    }
    /// The address of a thunk around a routine of ours: registers that are no results are kept.
    pub fn serve<S: IO_TRAP_PROC_Routine>() -> Self {
        #[unsafe(naked)]
        unsafe extern "C" fn thunk<S: IO_TRAP_PROC_Routine>() {
            unsafe extern "C" fn framed<S: IO_TRAP_PROC_Routine>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { S::routine((r.eax as u32), (r.ebx as u32), crate::types::IO_KIND((r.ecx as u32)), (r.edx as u32), (r.ebp as u32) as *mut crate::types::Client_Reg_Struc) }; r.eax = v as u32; let _ = (v, r); }
            core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<S>)
        }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`IO_TRAP_PROC`].
pub trait IO_TRAP_PROC_Routine {
    unsafe fn routine(data: u32, vm: crate::types::HVM, kind: crate::types::IO_KIND, port: u32, client: *mut crate::types::Client_Reg_Struc) -> u32;
}

/// A ring-0 thread begins; it ends when this returns.
///
/// abi-specs/types/vxd_callbacks.abi:52
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct RING0_THREAD_PROC(pub u32);
impl RING0_THREAD_PROC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the routine.
    #[inline]
    pub unsafe fn call(self, reference: u32) -> () {
        let mut r = Regs::default();
        r.edx = (reference as u32);
        unsafe { service_call(&mut r, core::mem::transmute::<*const (), unsafe extern "C" fn()>(self.0 as *const ())) };
        ()
    }
    /// The address of a thunk around a routine of ours: registers that are no results are kept.
    pub fn serve<S: RING0_THREAD_PROC_Routine>() -> Self {
        #[unsafe(naked)]
        unsafe extern "C" fn thunk<S: RING0_THREAD_PROC_Routine>() {
            unsafe extern "C" fn framed<S: RING0_THREAD_PROC_Routine>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { S::routine((r.edx as u32)) }; let _ = (v, r); }
            core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<S>)
        }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`RING0_THREAD_PROC`].
pub trait RING0_THREAD_PROC_Routine {
    unsafe fn routine(reference: u32) -> ();
}

/// VID_Hw_Int_Proc, interrupts disabled: the interrupt of the line. Carry set passes a shared one on.
///
/// abi-specs/types/vxd_callbacks.abi:55
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct VID_HW_INT_PROC(pub u32);
impl VID_HW_INT_PROC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the routine.
    #[inline]
    pub unsafe fn call(self, irq: crate::types::HIRQ, vm: crate::types::HVM, reference: u32) -> bool {
        let mut r = Regs::default();
        r.eax = (irq as u32);
        r.ebx = (vm as u32);
        r.edx = (reference as u32);
        unsafe { service_call(&mut r, core::mem::transmute::<*const (), unsafe extern "C" fn()>(self.0 as *const ())) };
        (u32::from(r.cf()) != 0)
    }
    /// The address of a thunk around a routine of ours: registers that are no results are kept.
    pub fn serve<S: VID_HW_INT_PROC_Routine>() -> Self {
        #[unsafe(naked)]
        unsafe extern "C" fn thunk<S: VID_HW_INT_PROC_Routine>() {
            unsafe extern "C" fn framed<S: VID_HW_INT_PROC_Routine>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { S::routine((r.eax as u32), (r.ebx as u32), (r.edx as u32)) }; r.set_flag(1, u32::from(v) != 0); let _ = (v, r); }
            core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<S>)
        }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`VID_HW_INT_PROC`].
pub trait VID_HW_INT_PROC_Routine {
    unsafe fn routine(irq: crate::types::HIRQ, vm: crate::types::HVM, reference: u32) -> bool;
}

/// VID_Virt_Int_Proc: an interrupt begins to be simulated in a VM.
///
/// abi-specs/types/vxd_callbacks.abi:58
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct VID_VIRT_INT_PROC(pub u32);
impl VID_VIRT_INT_PROC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the routine.
    #[inline]
    pub unsafe fn call(self, irq: crate::types::HIRQ, vm: crate::types::HVM) -> () {
        let mut r = Regs::default();
        r.eax = (irq as u32);
        r.ebx = (vm as u32);
        unsafe { service_call(&mut r, core::mem::transmute::<*const (), unsafe extern "C" fn()>(self.0 as *const ())) };
        ()
    }
    /// The address of a thunk around a routine of ours: registers that are no results are kept.
    pub fn serve<S: VID_VIRT_INT_PROC_Routine>() -> Self {
        #[unsafe(naked)]
        unsafe extern "C" fn thunk<S: VID_VIRT_INT_PROC_Routine>() {
            unsafe extern "C" fn framed<S: VID_VIRT_INT_PROC_Routine>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { S::routine((r.eax as u32), (r.ebx as u32)) }; let _ = (v, r); }
            core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<S>)
        }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`VID_VIRT_INT_PROC`].
pub trait VID_VIRT_INT_PROC_Routine {
    unsafe fn routine(irq: crate::types::HIRQ, vm: crate::types::HVM) -> ();
}

/// VID_EOI_Proc: a VM ends an interrupt at its virtual controller.
///
/// abi-specs/types/vxd_callbacks.abi:61
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct VID_EOI_PROC(pub u32);
impl VID_EOI_PROC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the routine.
    #[inline]
    pub unsafe fn call(self, irq: crate::types::HIRQ, vm: crate::types::HVM) -> () {
        let mut r = Regs::default();
        r.eax = (irq as u32);
        r.ebx = (vm as u32);
        unsafe { service_call(&mut r, core::mem::transmute::<*const (), unsafe extern "C" fn()>(self.0 as *const ())) };
        ()
    }
    /// The address of a thunk around a routine of ours: registers that are no results are kept.
    pub fn serve<S: VID_EOI_PROC_Routine>() -> Self {
        #[unsafe(naked)]
        unsafe extern "C" fn thunk<S: VID_EOI_PROC_Routine>() {
            unsafe extern "C" fn framed<S: VID_EOI_PROC_Routine>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { S::routine((r.eax as u32), (r.ebx as u32)) }; let _ = (v, r); }
            core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<S>)
        }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`VID_EOI_PROC`].
pub trait VID_EOI_PROC_Routine {
    unsafe fn routine(irq: crate::types::HIRQ, vm: crate::types::HVM) -> ();
}

/// VID_Mask_Change_Proc: a VM masks the line (not 0) or unmasks it.
///
/// abi-specs/types/vxd_callbacks.abi:64
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct VID_MASK_CHANGE_PROC(pub u32);
impl VID_MASK_CHANGE_PROC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the routine.
    #[inline]
    pub unsafe fn call(self, irq: crate::types::HIRQ, vm: crate::types::HVM, masking: u32) -> () {
        let mut r = Regs::default();
        r.eax = (irq as u32);
        r.ebx = (vm as u32);
        r.ecx = (masking as u32);
        unsafe { service_call(&mut r, core::mem::transmute::<*const (), unsafe extern "C" fn()>(self.0 as *const ())) };
        ()
    }
    /// The address of a thunk around a routine of ours: registers that are no results are kept.
    pub fn serve<S: VID_MASK_CHANGE_PROC_Routine>() -> Self {
        #[unsafe(naked)]
        unsafe extern "C" fn thunk<S: VID_MASK_CHANGE_PROC_Routine>() {
            unsafe extern "C" fn framed<S: VID_MASK_CHANGE_PROC_Routine>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { S::routine((r.eax as u32), (r.ebx as u32), (r.ecx as u32)) }; let _ = (v, r); }
            core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<S>)
        }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`VID_MASK_CHANGE_PROC`].
pub trait VID_MASK_CHANGE_PROC_Routine {
    unsafe fn routine(irq: crate::types::HIRQ, vm: crate::types::HVM, masking: u32) -> ();
}

/// VID_IRET_Proc: a VM has returned from its interrupt; carry says that it did not in time.
///
/// abi-specs/types/vxd_callbacks.abi:67
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct VID_IRET_PROC(pub u32);
impl VID_IRET_PROC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// The address of a thunk around a routine of ours: registers that are no results are kept.
    pub fn serve<S: VID_IRET_PROC_Routine>() -> Self {
        #[unsafe(naked)]
        unsafe extern "C" fn thunk<S: VID_IRET_PROC_Routine>() {
            unsafe extern "C" fn framed<S: VID_IRET_PROC_Routine>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { S::routine((r.eax as u32), (r.ebx as u32), (u32::from(r.cf()) != 0)) }; let _ = (v, r); }
            core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<S>)
        }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`VID_IRET_PROC`].
pub trait VID_IRET_PROC_Routine {
    unsafe fn routine(irq: crate::types::HIRQ, vm: crate::types::HVM, timed_out: bool) -> ();
}

/// A driver's CONFIGMG handler.
///
/// abi-specs/types/vxd_configmg.abi:138
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CMCONFIGHANDLER(pub u32);
static CALLBACK_CMCONFIGHANDLER: Callback = Callback { id: 339, args: 5, pop: 0, captures: &[], irql_after: IrqlAfter::Same, name: "CMCONFIGHANDLER" };
impl CMCONFIGHANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, function: crate::types::CONFIGFUNC, sub_function: u32, devnode: crate::types::DEVNODE, reference: u32, traits: u32) -> Result<crate::types::CONFIGRET, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CMCONFIGHANDLER, self.0, &[function.0 as u32, sub_function as u32, devnode as u32, reference as u32, traits as u32]) }?;
        let _ = r;
        Ok(crate::types::CONFIGRET((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CMCONFIGHANDLER_Routine>() -> Self {
        unsafe extern "C" fn thunk<S: CMCONFIGHANDLER_Routine>(function: crate::types::CONFIGFUNC, sub_function: u32, devnode: crate::types::DEVNODE, reference: u32, traits: u32) -> crate::types::CONFIGRET { unsafe { S::routine(function, sub_function, devnode, reference, traits) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CMCONFIGHANDLER`].
pub trait CMCONFIGHANDLER_Routine {
    unsafe fn routine(function: crate::types::CONFIGFUNC, sub_function: u32, devnode: crate::types::DEVNODE, reference: u32, traits: u32) -> crate::types::CONFIGRET;
}

/// An enumerator's CONFIGMG handler: asked about `devnode`, one of its children.
///
/// abi-specs/types/vxd_configmg.abi:147
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CMENUMHANDLER(pub u32);
static CALLBACK_CMENUMHANDLER: Callback = Callback { id: 340, args: 5, pop: 0, captures: &[], irql_after: IrqlAfter::Same, name: "CMENUMHANDLER" };
impl CMENUMHANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, function: crate::types::CONFIGFUNC, sub_function: u32, devnode: crate::types::DEVNODE, enumerator: crate::types::DEVNODE, traits: u32) -> Result<crate::types::CONFIGRET, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_CMENUMHANDLER, self.0, &[function.0 as u32, sub_function as u32, devnode as u32, enumerator as u32, traits as u32]) }?;
        let _ = r;
        Ok(crate::types::CONFIGRET((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: CMENUMHANDLER_Routine>() -> Self {
        unsafe extern "C" fn thunk<S: CMENUMHANDLER_Routine>(function: crate::types::CONFIGFUNC, sub_function: u32, devnode: crate::types::DEVNODE, enumerator: crate::types::DEVNODE, traits: u32) -> crate::types::CONFIGRET { unsafe { S::routine(function, sub_function, devnode, enumerator, traits) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`CMENUMHANDLER`].
pub trait CMENUMHANDLER_Routine {
    unsafe fn routine(function: crate::types::CONFIGFUNC, sub_function: u32, devnode: crate::types::DEVNODE, enumerator: crate::types::DEVNODE, traits: u32) -> crate::types::CONFIGRET;
}

/// A driver's routine for asynchronous events; the result goes into the packet.
///
/// abi-specs/types/vxd_ios.abi:8
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct IOS_AER(pub u32);
static CALLBACK_IOS_AER: Callback = Callback { id: 341, args: 1, pop: 0, captures: &[], irql_after: IrqlAfter::Same, name: "IOS_AER" };
impl IOS_AER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, packet: *mut crate::types::AEP) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_IOS_AER, self.0, &[packet as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: IOS_AER_Routine>() -> Self {
        unsafe extern "C" fn thunk<S: IOS_AER_Routine>(packet: *mut crate::types::AEP) { unsafe { S::routine(packet) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`IOS_AER`].
pub trait IOS_AER_Routine {
    unsafe fn routine(packet: *mut crate::types::AEP);
}

/// A layer's request routine, an entry of the calldown list, or a routine of the callback table.
///
/// abi-specs/types/vxd_ios.abi:11
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct IOS_REQUEST(pub u32);
static CALLBACK_IOS_REQUEST: Callback = Callback { id: 342, args: 1, pop: 0, captures: &[], irql_after: IrqlAfter::Same, name: "IOS_REQUEST" };
impl IOS_REQUEST {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, packet: *mut crate::types::IOP) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_IOS_REQUEST, self.0, &[packet as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: IOS_REQUEST_Routine>() -> Self {
        unsafe extern "C" fn thunk<S: IOS_REQUEST_Routine>(packet: *mut crate::types::IOP) { unsafe { S::routine(packet) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`IOS_REQUEST`].
pub trait IOS_REQUEST_Routine {
    unsafe fn routine(packet: *mut crate::types::IOP);
}

/// The service routine that IOS_Register leaves in the ILB; the packet is one of the `ISP_…` below.
///
/// abi-specs/types/vxd_ios.abi:14
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct IOS_SERVICE(pub u32);
static CALLBACK_IOS_SERVICE: Callback = Callback { id: 343, args: 1, pop: 0, captures: &[], irql_after: IrqlAfter::Same, name: "IOS_SERVICE" };
impl IOS_SERVICE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, packet: *mut crate::types::ISP) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_IOS_SERVICE, self.0, &[packet as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: IOS_SERVICE_Routine>() -> Self {
        unsafe extern "C" fn thunk<S: IOS_SERVICE_Routine>(packet: *mut crate::types::ISP) { unsafe { S::routine(packet) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`IOS_SERVICE`].
pub trait IOS_SERVICE_Routine {
    unsafe fn routine(packet: *mut crate::types::ISP);
}

/// Submits a request from inside the layers: from the top of the calldown list, or below the entry `after`.
///
/// abi-specs/types/vxd_ios.abi:17
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ILB_INTERNAL_REQUEST(pub u32);
impl ILB_INTERNAL_REQUEST {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the routine.
    #[inline]
    pub unsafe fn call(self, packet: *mut crate::types::IOP, dcb: *mut crate::types::DCB, after: *mut crate::types::DCB_cd_entry) -> () {
        let mut r = Regs::default();
        r.edi = (packet as u32);
        r.ebx = (dcb as u32);
        r.edx = (after as u32);
        unsafe { service_call(&mut r, core::mem::transmute::<*const (), unsafe extern "C" fn()>(self.0 as *const ())) };
        ()
    }
    /// The address of a thunk around a routine of ours: registers that are no results are kept.
    pub fn serve<S: ILB_INTERNAL_REQUEST_Routine>() -> Self {
        #[unsafe(naked)]
        unsafe extern "C" fn thunk<S: ILB_INTERNAL_REQUEST_Routine>() {
            unsafe extern "C" fn framed<S: ILB_INTERNAL_REQUEST_Routine>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { S::routine((r.edi as u32) as *mut crate::types::IOP, (r.ebx as u32) as *mut crate::types::DCB, (r.edx as u32) as *mut crate::types::DCB_cd_entry) }; let _ = (v, r); }
            core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<S>)
        }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`ILB_INTERNAL_REQUEST`].
pub trait ILB_INTERNAL_REQUEST_Routine {
    unsafe fn routine(packet: *mut crate::types::IOP, dcb: *mut crate::types::DCB, after: *mut crate::types::DCB_cd_entry) -> ();
}

/// Called with `IOR_req_req_handle` when a request is done.
///
/// abi-specs/types/vxd_ios.abi:20
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct IOR_CALLBACK(pub u32);
static CALLBACK_IOR_CALLBACK: Callback = Callback { id: 345, args: 1, pop: 0, captures: &[], irql_after: IrqlAfter::Same, name: "IOR_CALLBACK" };
impl IOR_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, handle: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_IOR_CALLBACK, self.0, &[handle as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: IOR_CALLBACK_Routine>() -> Self {
        unsafe extern "C" fn thunk<S: IOR_CALLBACK_Routine>(handle: u32) { unsafe { S::routine(handle) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`IOR_CALLBACK`].
pub trait IOR_CALLBACK_Routine {
    unsafe fn routine(handle: u32);
}

/// A port driver's control routine, called by _VCOMM_Register_Port_Driver before it returns.
///
/// abi-specs/types/vxd_vcomm.abi:8
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct VCOMM_DRIVER_CONTROL(pub u32);
static CALLBACK_VCOMM_DRIVER_CONTROL: Callback = Callback { id: 346, args: 6, pop: 0, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::CStr }], irql_after: IrqlAfter::Same, name: "VCOMM_DRIVER_CONTROL" };
impl VCOMM_DRIVER_CONTROL {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, function: crate::types::VCOMM_DRIVER_FUNCTION, devnode: crate::types::DEVNODE, reference: u32, name: *mut u8, base: u32, irq: u32) -> Result<u32, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_VCOMM_DRIVER_CONTROL, self.0, &[function.0 as u32, devnode as u32, reference as u32, name as u32, base as u32, irq as u32]) }?;
        let _ = r;
        Ok((r as u32))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: VCOMM_DRIVER_CONTROL_Routine>() -> Self {
        unsafe extern "C" fn thunk<S: VCOMM_DRIVER_CONTROL_Routine>(function: crate::types::VCOMM_DRIVER_FUNCTION, devnode: crate::types::DEVNODE, reference: u32, name: *mut u8, base: u32, irq: u32) -> u32 { unsafe { S::routine(function, devnode, reference, name, base, irq) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`VCOMM_DRIVER_CONTROL`].
pub trait VCOMM_DRIVER_CONTROL_Routine {
    unsafe fn routine(function: crate::types::VCOMM_DRIVER_FUNCTION, devnode: crate::types::DEVNODE, reference: u32, name: *mut u8, base: u32, irq: u32) -> u32;
}

/// Opens a port: its data, or NULL with an error.
///
/// abi-specs/types/vxd_vcomm.abi:20
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct VCOMM_PORT_OPEN(pub u32);
static CALLBACK_VCOMM_PORT_OPEN: Callback = Callback { id: 347, args: 3, pop: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "VCOMM_PORT_OPEN" };
impl VCOMM_PORT_OPEN {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, name: *mut u8, vm: u32, error: *mut u32) -> Result<*mut crate::types::PortData, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_VCOMM_PORT_OPEN, self.0, &[name as u32, vm as u32, error as u32]) }?;
        let _ = r;
        Ok((r as u32) as *mut crate::types::PortData)
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: VCOMM_PORT_OPEN_Routine>() -> Self {
        unsafe extern "C" fn thunk<S: VCOMM_PORT_OPEN_Routine>(name: *mut u8, vm: u32, error: *mut u32) -> *mut crate::types::PortData { unsafe { S::routine(name, vm, error) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`VCOMM_PORT_OPEN`].
pub trait VCOMM_PORT_OPEN_Routine {
    unsafe fn routine(name: *mut u8, vm: u32, error: *mut u32) -> *mut crate::types::PortData;
}

/// abi-specs/types/wmi.abi:51
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PETWENABLECALLBACK(pub u32);
static CALLBACK_PETWENABLECALLBACK: Callback = Callback { id: 348, args: 9, pop: 36, captures: &[], irql_after: IrqlAfter::Same, name: "PETWENABLECALLBACK" };
impl PETWENABLECALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, source_id: *mut crate::types::GUID, control_code: u32, level: u8, match_any_keyword: u64, match_all_keyword: u64, filter_data: *mut core::ffi::c_void, callback_context: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PETWENABLECALLBACK, self.0, &[source_id as u32, control_code as u32, level as u32, (match_any_keyword as u64) as u32, ((match_any_keyword as u64) >> 32) as u32, (match_all_keyword as u64) as u32, ((match_all_keyword as u64) >> 32) as u32, filter_data as u32, callback_context as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PETWENABLECALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PETWENABLECALLBACK_Routine>(source_id: *mut crate::types::GUID, control_code: u32, level: u8, match_any_keyword: u64, match_all_keyword: u64, filter_data: *mut core::ffi::c_void, callback_context: *mut core::ffi::c_void) { unsafe { S::routine(source_id, control_code, level, match_any_keyword, match_all_keyword, filter_data, callback_context) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PETWENABLECALLBACK`].
pub trait PETWENABLECALLBACK_Routine {
    unsafe fn routine(source_id: *mut crate::types::GUID, control_code: u32, level: u8, match_any_keyword: u64, match_all_keyword: u64, filter_data: *mut core::ffi::c_void, callback_context: *mut core::ffi::c_void);
}

/// abi-specs/types/wmi.abi:60
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WMI_EXECUTE_METHOD_CALLBACK(pub u32);
static CALLBACK_WMI_EXECUTE_METHOD_CALLBACK: Callback = Callback { id: 349, args: 8, pop: 32, captures: &[Capture { arg: 7, before: true, after: true, shape: Shape::Fixed(1) }], irql_after: IrqlAfter::Same, name: "WMI_EXECUTE_METHOD_CALLBACK" };
impl WMI_EXECUTE_METHOD_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, instance_index: u32, method_id: u32, in_buffer_size: u32, out_buffer_size: u32, buffer: *mut u8) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_WMI_EXECUTE_METHOD_CALLBACK, self.0, &[device_object as u32, irp as u32, guid_index as u32, instance_index as u32, method_id as u32, in_buffer_size as u32, out_buffer_size as u32, buffer as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: WMI_EXECUTE_METHOD_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: WMI_EXECUTE_METHOD_CALLBACK_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, instance_index: u32, method_id: u32, in_buffer_size: u32, out_buffer_size: u32, buffer: *mut u8) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp, guid_index, instance_index, method_id, in_buffer_size, out_buffer_size, buffer) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`WMI_EXECUTE_METHOD_CALLBACK`].
pub trait WMI_EXECUTE_METHOD_CALLBACK_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, instance_index: u32, method_id: u32, in_buffer_size: u32, out_buffer_size: u32, buffer: *mut u8) -> crate::types::NTSTATUS;
}

/// abi-specs/types/wmi.abi:70
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WMI_FUNCTION_CONTROL_CALLBACK(pub u32);
static CALLBACK_WMI_FUNCTION_CONTROL_CALLBACK: Callback = Callback { id: 350, args: 5, pop: 20, captures: &[], irql_after: IrqlAfter::Same, name: "WMI_FUNCTION_CONTROL_CALLBACK" };
impl WMI_FUNCTION_CONTROL_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, function: crate::types::WMIENABLEDISABLECONTROL, enable: crate::types::BOOLEAN) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_WMI_FUNCTION_CONTROL_CALLBACK, self.0, &[device_object as u32, irp as u32, guid_index as u32, function.0 as u32, enable as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: WMI_FUNCTION_CONTROL_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: WMI_FUNCTION_CONTROL_CALLBACK_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, function: crate::types::WMIENABLEDISABLECONTROL, enable: crate::types::BOOLEAN) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp, guid_index, function, enable) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`WMI_FUNCTION_CONTROL_CALLBACK`].
pub trait WMI_FUNCTION_CONTROL_CALLBACK_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, function: crate::types::WMIENABLEDISABLECONTROL, enable: crate::types::BOOLEAN) -> crate::types::NTSTATUS;
}

/// abi-specs/types/wmi.abi:77
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WMI_QUERY_DATABLOCK_CALLBACK(pub u32);
static CALLBACK_WMI_QUERY_DATABLOCK_CALLBACK: Callback = Callback { id: 351, args: 8, pop: 32, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(1) }], irql_after: IrqlAfter::Same, name: "WMI_QUERY_DATABLOCK_CALLBACK" };
impl WMI_QUERY_DATABLOCK_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, instance_index: u32, instance_count: u32, instance_length_array: *mut u32, buffer_avail: u32, buffer: *mut u8) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_WMI_QUERY_DATABLOCK_CALLBACK, self.0, &[device_object as u32, irp as u32, guid_index as u32, instance_index as u32, instance_count as u32, instance_length_array as u32, buffer_avail as u32, buffer as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: WMI_QUERY_DATABLOCK_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: WMI_QUERY_DATABLOCK_CALLBACK_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, instance_index: u32, instance_count: u32, instance_length_array: *mut u32, buffer_avail: u32, buffer: *mut u8) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp, guid_index, instance_index, instance_count, instance_length_array, buffer_avail, buffer) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`WMI_QUERY_DATABLOCK_CALLBACK`].
pub trait WMI_QUERY_DATABLOCK_CALLBACK_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, instance_index: u32, instance_count: u32, instance_length_array: *mut u32, buffer_avail: u32, buffer: *mut u8) -> crate::types::NTSTATUS;
}

/// abi-specs/types/wmi.abi:87
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WMI_QUERY_REGINFO_CALLBACK(pub u32);
static CALLBACK_WMI_QUERY_REGINFO_CALLBACK: Callback = Callback { id: 352, args: 6, pop: 24, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Counted }, Capture { arg: 3, before: false, after: true, shape: Shape::Counted }, Capture { arg: 4, before: true, after: true, shape: Shape::Counted }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], irql_after: IrqlAfter::Same, name: "WMI_QUERY_REGINFO_CALLBACK" };
impl WMI_QUERY_REGINFO_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, reg_flags: *mut u32, instance_name: *mut crate::types::UNICODE_STRING, registry_path: *mut *mut crate::types::UNICODE_STRING, mof_resource_name: *mut crate::types::UNICODE_STRING, pdo: *mut *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_WMI_QUERY_REGINFO_CALLBACK, self.0, &[device_object as u32, reg_flags as u32, instance_name as u32, registry_path as u32, mof_resource_name as u32, pdo as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: WMI_QUERY_REGINFO_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: WMI_QUERY_REGINFO_CALLBACK_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, reg_flags: *mut u32, instance_name: *mut crate::types::UNICODE_STRING, registry_path: *mut *mut crate::types::UNICODE_STRING, mof_resource_name: *mut crate::types::UNICODE_STRING, pdo: *mut *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, reg_flags, instance_name, registry_path, mof_resource_name, pdo) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`WMI_QUERY_REGINFO_CALLBACK`].
pub trait WMI_QUERY_REGINFO_CALLBACK_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, reg_flags: *mut u32, instance_name: *mut crate::types::UNICODE_STRING, registry_path: *mut *mut crate::types::UNICODE_STRING, mof_resource_name: *mut crate::types::UNICODE_STRING, pdo: *mut *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS;
}

/// abi-specs/types/wmi.abi:95
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WMI_SET_DATABLOCK_CALLBACK(pub u32);
static CALLBACK_WMI_SET_DATABLOCK_CALLBACK: Callback = Callback { id: 353, args: 6, pop: 24, captures: &[Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], irql_after: IrqlAfter::Same, name: "WMI_SET_DATABLOCK_CALLBACK" };
impl WMI_SET_DATABLOCK_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, instance_index: u32, buffer_size: u32, buffer: *mut u8) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_WMI_SET_DATABLOCK_CALLBACK, self.0, &[device_object as u32, irp as u32, guid_index as u32, instance_index as u32, buffer_size as u32, buffer as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: WMI_SET_DATABLOCK_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: WMI_SET_DATABLOCK_CALLBACK_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, instance_index: u32, buffer_size: u32, buffer: *mut u8) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp, guid_index, instance_index, buffer_size, buffer) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`WMI_SET_DATABLOCK_CALLBACK`].
pub trait WMI_SET_DATABLOCK_CALLBACK_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, instance_index: u32, buffer_size: u32, buffer: *mut u8) -> crate::types::NTSTATUS;
}

/// abi-specs/types/wmi.abi:103
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WMI_SET_DATAITEM_CALLBACK(pub u32);
static CALLBACK_WMI_SET_DATAITEM_CALLBACK: Callback = Callback { id: 354, args: 7, pop: 28, captures: &[Capture { arg: 6, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], irql_after: IrqlAfter::Same, name: "WMI_SET_DATAITEM_CALLBACK" };
impl WMI_SET_DATAITEM_CALLBACK {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, instance_index: u32, data_item_id: u32, buffer_size: u32, buffer: *mut u8) -> Result<crate::types::NTSTATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_WMI_SET_DATAITEM_CALLBACK, self.0, &[device_object as u32, irp as u32, guid_index as u32, instance_index as u32, data_item_id as u32, buffer_size as u32, buffer as u32]) }?;
        let _ = r;
        Ok(crate::types::NTSTATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: WMI_SET_DATAITEM_CALLBACK_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: WMI_SET_DATAITEM_CALLBACK_Routine>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, instance_index: u32, data_item_id: u32, buffer_size: u32, buffer: *mut u8) -> crate::types::NTSTATUS { unsafe { S::routine(device_object, irp, guid_index, instance_index, data_item_id, buffer_size, buffer) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`WMI_SET_DATAITEM_CALLBACK`].
pub trait WMI_SET_DATAITEM_CALLBACK_Routine {
    unsafe fn routine(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, guid_index: u32, instance_index: u32, data_item_id: u32, buffer_size: u32, buffer: *mut u8) -> crate::types::NTSTATUS;
}

/// abi-specs/types/zw.abi:287
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PTIMER_APC_ROUTINE(pub u32);
static CALLBACK_PTIMER_APC_ROUTINE: Callback = Callback { id: 355, args: 3, pop: 12, captures: &[], irql_after: IrqlAfter::Same, name: "PTIMER_APC_ROUTINE" };
impl PTIMER_APC_ROUTINE {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, timer_context: *mut core::ffi::c_void, timer_low_value: u32, timer_high_value: i32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PTIMER_APC_ROUTINE, self.0, &[timer_context as u32, timer_low_value as u32, timer_high_value as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PTIMER_APC_ROUTINE_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PTIMER_APC_ROUTINE_Routine>(timer_context: *mut core::ffi::c_void, timer_low_value: u32, timer_high_value: i32) { unsafe { S::routine(timer_context, timer_low_value, timer_high_value) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PTIMER_APC_ROUTINE`].
pub trait PTIMER_APC_ROUTINE_Routine {
    unsafe fn routine(timer_context: *mut core::ffi::c_void, timer_low_value: u32, timer_high_value: i32);
}

