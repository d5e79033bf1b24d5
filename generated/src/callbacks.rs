// Written by `janus gen` from abi-specs. Do not edit: change the spec and run `./x gen`.
//! Routines that one side hands the other by address.
//!
//! Each type is the address and nothing more. `call` enters a driver's routine inside the guard of [`callin`]; `serve` gives the address of a
//! thunk around a routine of ours.

use janus_runtime::abi::{Callback, Capture, Shape};
use janus_runtime::callin::{self, Stopped};

/// abi-specs/types/dma.abi:67
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PALLOCATE_ADAPTER_CHANNEL(pub u32);
static CALLBACK_PALLOCATE_ADAPTER_CHANNEL: Callback = Callback { id: 0, args: 5, pop: 20, captures: &[], name: "PALLOCATE_ADAPTER_CHANNEL" };
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
static CALLBACK_PALLOCATE_COMMON_BUFFER: Callback = Callback { id: 1, args: 4, pop: 16, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }], name: "PALLOCATE_COMMON_BUFFER" };
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
static CALLBACK_PBUILD_MDL_FROM_SCATTER_GATHER_LIST: Callback = Callback { id: 2, args: 4, pop: 16, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], name: "PBUILD_MDL_FROM_SCATTER_GATHER_LIST" };
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
static CALLBACK_PBUILD_SCATTER_GATHER_LIST: Callback = Callback { id: 3, args: 10, pop: 40, captures: &[], name: "PBUILD_SCATTER_GATHER_LIST" };
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
static CALLBACK_PCALCULATE_SCATTER_GATHER_LIST_SIZE: Callback = Callback { id: 4, args: 6, pop: 24, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], name: "PCALCULATE_SCATTER_GATHER_LIST_SIZE" };
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
static CALLBACK_PFLUSH_ADAPTER_BUFFERS: Callback = Callback { id: 5, args: 6, pop: 24, captures: &[], name: "PFLUSH_ADAPTER_BUFFERS" };
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
static CALLBACK_PFREE_ADAPTER_CHANNEL: Callback = Callback { id: 6, args: 1, pop: 4, captures: &[], name: "PFREE_ADAPTER_CHANNEL" };
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
static CALLBACK_PFREE_COMMON_BUFFER: Callback = Callback { id: 7, args: 6, pop: 24, captures: &[], name: "PFREE_COMMON_BUFFER" };
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
static CALLBACK_PFREE_MAP_REGISTERS: Callback = Callback { id: 8, args: 3, pop: 12, captures: &[], name: "PFREE_MAP_REGISTERS" };
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
static CALLBACK_PGET_DMA_ALIGNMENT: Callback = Callback { id: 9, args: 1, pop: 4, captures: &[], name: "PGET_DMA_ALIGNMENT" };
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
static CALLBACK_PGET_SCATTER_GATHER_LIST: Callback = Callback { id: 10, args: 8, pop: 32, captures: &[], name: "PGET_SCATTER_GATHER_LIST" };
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
static CALLBACK_PMAP_TRANSFER: Callback = Callback { id: 11, args: 6, pop: 24, captures: &[Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], name: "PMAP_TRANSFER" };
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
static CALLBACK_PPUT_DMA_ADAPTER: Callback = Callback { id: 12, args: 1, pop: 4, captures: &[], name: "PPUT_DMA_ADAPTER" };
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
static CALLBACK_PPUT_SCATTER_GATHER_LIST: Callback = Callback { id: 13, args: 3, pop: 12, captures: &[], name: "PPUT_SCATTER_GATHER_LIST" };
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
static CALLBACK_PREAD_DMA_COUNTER: Callback = Callback { id: 14, args: 1, pop: 4, captures: &[], name: "PREAD_DMA_COUNTER" };
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
static CALLBACK_DRIVER_ADD_DEVICE: Callback = Callback { id: 15, args: 2, pop: 8, captures: &[], name: "DRIVER_ADD_DEVICE" };
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
/// abi-specs/types/driver.abi:9
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DRIVER_CANCEL(pub u32);
static CALLBACK_DRIVER_CANCEL: Callback = Callback { id: 16, args: 2, pop: 8, captures: &[], name: "DRIVER_CANCEL" };
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

/// abi-specs/types/driver.abi:10
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DRIVER_CONTROL(pub u32);
static CALLBACK_DRIVER_CONTROL: Callback = Callback { id: 17, args: 4, pop: 16, captures: &[], name: "DRIVER_CONTROL" };
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
/// abi-specs/types/driver.abi:17
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DRIVER_DISPATCH(pub u32);
static CALLBACK_DRIVER_DISPATCH: Callback = Callback { id: 18, args: 2, pop: 8, captures: &[], name: "DRIVER_DISPATCH" };
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
/// abi-specs/types/driver.abi:19
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DRIVER_INITIALIZE(pub u32);
static CALLBACK_DRIVER_INITIALIZE: Callback = Callback { id: 19, args: 2, pop: 8, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], name: "DRIVER_INITIALIZE" };
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

/// abi-specs/types/driver.abi:20
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DRIVER_LIST_CONTROL(pub u32);
static CALLBACK_DRIVER_LIST_CONTROL: Callback = Callback { id: 20, args: 4, pop: 16, captures: &[], name: "DRIVER_LIST_CONTROL" };
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
/// abi-specs/types/driver.abi:27
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DRIVER_STARTIO(pub u32);
static CALLBACK_DRIVER_STARTIO: Callback = Callback { id: 21, args: 2, pop: 8, captures: &[], name: "DRIVER_STARTIO" };
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
/// abi-specs/types/driver.abi:29
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DRIVER_UNLOAD(pub u32);
static CALLBACK_DRIVER_UNLOAD: Callback = Callback { id: 22, args: 1, pop: 4, captures: &[], name: "DRIVER_UNLOAD" };
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
/// abi-specs/types/driver.abi:31
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct IO_COMPLETION_ROUTINE(pub u32);
static CALLBACK_IO_COMPLETION_ROUTINE: Callback = Callback { id: 23, args: 3, pop: 12, captures: &[], name: "IO_COMPLETION_ROUTINE" };
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
/// abi-specs/types/driver.abi:33
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct IO_DPC_ROUTINE(pub u32);
static CALLBACK_IO_DPC_ROUTINE: Callback = Callback { id: 24, args: 4, pop: 16, captures: &[], name: "IO_DPC_ROUTINE" };
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
/// abi-specs/types/driver.abi:35
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct IO_TIMER_ROUTINE(pub u32);
static CALLBACK_IO_TIMER_ROUTINE: Callback = Callback { id: 25, args: 2, pop: 8, captures: &[], name: "IO_TIMER_ROUTINE" };
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

/// abi-specs/types/driver.abi:36
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct IO_WORKITEM_ROUTINE(pub u32);
static CALLBACK_IO_WORKITEM_ROUTINE: Callback = Callback { id: 26, args: 2, pop: 8, captures: &[], name: "IO_WORKITEM_ROUTINE" };
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
/// abi-specs/types/driver.abi:38
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KDEFERRED_ROUTINE(pub u32);
static CALLBACK_KDEFERRED_ROUTINE: Callback = Callback { id: 27, args: 4, pop: 16, captures: &[], name: "KDEFERRED_ROUTINE" };
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
/// abi-specs/types/driver.abi:45
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KSERVICE_ROUTINE(pub u32);
static CALLBACK_KSERVICE_ROUTINE: Callback = Callback { id: 28, args: 2, pop: 8, captures: &[], name: "KSERVICE_ROUTINE" };
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

/// abi-specs/types/driver.abi:46
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KSTART_ROUTINE(pub u32);
static CALLBACK_KSTART_ROUTINE: Callback = Callback { id: 29, args: 1, pop: 4, captures: &[], name: "KSTART_ROUTINE" };
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
/// abi-specs/types/driver.abi:48
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KSYNCHRONIZE_ROUTINE(pub u32);
static CALLBACK_KSYNCHRONIZE_ROUTINE: Callback = Callback { id: 30, args: 1, pop: 4, captures: &[], name: "KSYNCHRONIZE_ROUTINE" };
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

/// abi-specs/types/driver.abi:49
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PDRIVER_REINITIALIZE(pub u32);
static CALLBACK_PDRIVER_REINITIALIZE: Callback = Callback { id: 31, args: 3, pop: 12, captures: &[], name: "PDRIVER_REINITIALIZE" };
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
/// abi-specs/types/driver.abi:51
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_QUERY_DEVICE_ROUTINE(pub u32);
static CALLBACK_PIO_QUERY_DEVICE_ROUTINE: Callback = Callback { id: 32, args: 11, pop: 44, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 10, before: true, after: false, shape: Shape::Fixed(4) }], name: "PIO_QUERY_DEVICE_ROUTINE" };
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

/// abi-specs/types/driver.abi:64
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PRTL_QUERY_REGISTRY_ROUTINE(pub u32);
static CALLBACK_PRTL_QUERY_REGISTRY_ROUTINE: Callback = Callback { id: 33, args: 6, pop: 24, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }], name: "PRTL_QUERY_REGISTRY_ROUTINE" };
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

/// abi-specs/types/driver.abi:72
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WORKER_THREAD_ROUTINE(pub u32);
static CALLBACK_WORKER_THREAD_ROUTINE: Callback = Callback { id: 34, args: 1, pop: 4, captures: &[], name: "WORKER_THREAD_ROUTINE" };
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

/// abi-specs/types/ex.abi:135
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PALLOCATE_FUNCTION(pub u32);
static CALLBACK_PALLOCATE_FUNCTION: Callback = Callback { id: 35, args: 3, pop: 12, captures: &[], name: "PALLOCATE_FUNCTION" };
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

/// abi-specs/types/ex.abi:136
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PALLOCATE_FUNCTION_EX(pub u32);
static CALLBACK_PALLOCATE_FUNCTION_EX: Callback = Callback { id: 36, args: 4, pop: 16, captures: &[], name: "PALLOCATE_FUNCTION_EX" };
impl PALLOCATE_FUNCTION_EX {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, pool_type: crate::types::POOL_TYPE, number_of_bytes: u32, tag: u32, lookaside: *mut core::ffi::c_void) -> Result<*mut core::ffi::c_void, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PALLOCATE_FUNCTION_EX, self.0, &[pool_type.0 as u32, number_of_bytes as u32, tag as u32, lookaside as u32]) }?;
        let _ = r;
        Ok((r as u32) as *mut core::ffi::c_void)
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PALLOCATE_FUNCTION_EX_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PALLOCATE_FUNCTION_EX_Routine>(pool_type: crate::types::POOL_TYPE, number_of_bytes: u32, tag: u32, lookaside: *mut core::ffi::c_void) -> *mut core::ffi::c_void { unsafe { S::routine(pool_type, number_of_bytes, tag, lookaside) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PALLOCATE_FUNCTION_EX`].
pub trait PALLOCATE_FUNCTION_EX_Routine {
    unsafe fn routine(pool_type: crate::types::POOL_TYPE, number_of_bytes: u32, tag: u32, lookaside: *mut core::ffi::c_void) -> *mut core::ffi::c_void;
}

/// abi-specs/types/ex.abi:142
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFREE_FUNCTION(pub u32);
static CALLBACK_PFREE_FUNCTION: Callback = Callback { id: 37, args: 1, pop: 4, captures: &[], name: "PFREE_FUNCTION" };
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

/// abi-specs/types/ex.abi:143
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PFREE_FUNCTION_EX(pub u32);
static CALLBACK_PFREE_FUNCTION_EX: Callback = Callback { id: 38, args: 2, pop: 8, captures: &[], name: "PFREE_FUNCTION_EX" };
impl PFREE_FUNCTION_EX {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, buffer: *mut core::ffi::c_void, lookaside: *mut core::ffi::c_void) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_PFREE_FUNCTION_EX, self.0, &[buffer as u32, lookaside as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: PFREE_FUNCTION_EX_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: PFREE_FUNCTION_EX_Routine>(buffer: *mut core::ffi::c_void, lookaside: *mut core::ffi::c_void) { unsafe { S::routine(buffer, lookaside) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`PFREE_FUNCTION_EX`].
pub trait PFREE_FUNCTION_EX_Routine {
    unsafe fn routine(buffer: *mut core::ffi::c_void, lookaside: *mut core::ffi::c_void);
}

/// Class service callback that the keyboard class hands to its port: takes what lies between `start` and `end`.
///
/// abi-specs/types/input.abi:57
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KEYBOARD_CLASS_SERVICE_CALLBACK(pub u32);
static CALLBACK_KEYBOARD_CLASS_SERVICE_CALLBACK: Callback = Callback { id: 39, args: 4, pop: 16, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], name: "KEYBOARD_CLASS_SERVICE_CALLBACK" };
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
static CALLBACK_MOUSE_CLASS_SERVICE_CALLBACK: Callback = Callback { id: 40, args: 4, pop: 16, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], name: "MOUSE_CLASS_SERVICE_CALLBACK" };
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

/// abi-specs/types/io.abi:623
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_ACQUIRE_FILE(pub u32);
static CALLBACK_FAST_IO_ACQUIRE_FILE: Callback = Callback { id: 41, args: 1, pop: 4, captures: &[], name: "FAST_IO_ACQUIRE_FILE" };
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

/// abi-specs/types/io.abi:624
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_ACQUIRE_FOR_CCFLUSH(pub u32);
static CALLBACK_FAST_IO_ACQUIRE_FOR_CCFLUSH: Callback = Callback { id: 42, args: 2, pop: 8, captures: &[], name: "FAST_IO_ACQUIRE_FOR_CCFLUSH" };
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

/// abi-specs/types/io.abi:625
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_ACQUIRE_FOR_MOD_WRITE(pub u32);
static CALLBACK_FAST_IO_ACQUIRE_FOR_MOD_WRITE: Callback = Callback { id: 43, args: 4, pop: 16, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], name: "FAST_IO_ACQUIRE_FOR_MOD_WRITE" };
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

/// abi-specs/types/io.abi:631
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_CHECK_IF_POSSIBLE(pub u32);
static CALLBACK_FAST_IO_CHECK_IF_POSSIBLE: Callback = Callback { id: 44, args: 8, pop: 32, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], name: "FAST_IO_CHECK_IF_POSSIBLE" };
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

/// abi-specs/types/io.abi:641
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_DETACH_DEVICE(pub u32);
static CALLBACK_FAST_IO_DETACH_DEVICE: Callback = Callback { id: 45, args: 2, pop: 8, captures: &[], name: "FAST_IO_DETACH_DEVICE" };
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

/// abi-specs/types/io.abi:642
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_DEVICE_CONTROL(pub u32);
static CALLBACK_FAST_IO_DEVICE_CONTROL: Callback = Callback { id: 46, args: 9, pop: 36, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], name: "FAST_IO_DEVICE_CONTROL" };
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

/// abi-specs/types/io.abi:653
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_LOCK(pub u32);
static CALLBACK_FAST_IO_LOCK: Callback = Callback { id: 47, args: 9, pop: 36, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], name: "FAST_IO_LOCK" };
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

/// abi-specs/types/io.abi:664
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_MDL_READ(pub u32);
static CALLBACK_FAST_IO_MDL_READ: Callback = Callback { id: 48, args: 7, pop: 28, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], name: "FAST_IO_MDL_READ" };
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

/// abi-specs/types/io.abi:673
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_MDL_READ_COMPLETE(pub u32);
static CALLBACK_FAST_IO_MDL_READ_COMPLETE: Callback = Callback { id: 49, args: 3, pop: 12, captures: &[], name: "FAST_IO_MDL_READ_COMPLETE" };
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

/// abi-specs/types/io.abi:678
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_MDL_READ_COMPLETE_COMPRESSED(pub u32);
static CALLBACK_FAST_IO_MDL_READ_COMPLETE_COMPRESSED: Callback = Callback { id: 50, args: 3, pop: 12, captures: &[], name: "FAST_IO_MDL_READ_COMPLETE_COMPRESSED" };
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

/// abi-specs/types/io.abi:683
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_MDL_WRITE_COMPLETE(pub u32);
static CALLBACK_FAST_IO_MDL_WRITE_COMPLETE: Callback = Callback { id: 51, args: 4, pop: 16, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], name: "FAST_IO_MDL_WRITE_COMPLETE" };
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

/// abi-specs/types/io.abi:689
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED(pub u32);
static CALLBACK_FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED: Callback = Callback { id: 52, args: 4, pop: 16, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], name: "FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED" };
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

/// abi-specs/types/io.abi:695
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_PREPARE_MDL_WRITE(pub u32);
static CALLBACK_FAST_IO_PREPARE_MDL_WRITE: Callback = Callback { id: 53, args: 7, pop: 28, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], name: "FAST_IO_PREPARE_MDL_WRITE" };
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

/// abi-specs/types/io.abi:704
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_QUERY_BASIC_INFO(pub u32);
static CALLBACK_FAST_IO_QUERY_BASIC_INFO: Callback = Callback { id: 54, args: 5, pop: 20, captures: &[], name: "FAST_IO_QUERY_BASIC_INFO" };
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

/// abi-specs/types/io.abi:711
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_QUERY_NETWORK_OPEN_INFO(pub u32);
static CALLBACK_FAST_IO_QUERY_NETWORK_OPEN_INFO: Callback = Callback { id: 55, args: 5, pop: 20, captures: &[], name: "FAST_IO_QUERY_NETWORK_OPEN_INFO" };
impl FAST_IO_QUERY_NETWORK_OPEN_INFO {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, wait: crate::types::BOOLEAN, buffer: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_QUERY_NETWORK_OPEN_INFO, self.0, &[file_object as u32, wait as u32, buffer as u32, io_status as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_QUERY_NETWORK_OPEN_INFO_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_QUERY_NETWORK_OPEN_INFO_Routine>(file_object: *mut crate::types::FILE_OBJECT, wait: crate::types::BOOLEAN, buffer: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, wait, buffer, io_status, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_QUERY_NETWORK_OPEN_INFO`].
pub trait FAST_IO_QUERY_NETWORK_OPEN_INFO_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, wait: crate::types::BOOLEAN, buffer: *mut core::ffi::c_void, io_status: *mut crate::types::IO_STATUS_BLOCK, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:718
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_QUERY_OPEN(pub u32);
static CALLBACK_FAST_IO_QUERY_OPEN: Callback = Callback { id: 56, args: 3, pop: 12, captures: &[], name: "FAST_IO_QUERY_OPEN" };
impl FAST_IO_QUERY_OPEN {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, irp: *mut crate::types::IRP, network_information: *mut core::ffi::c_void, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_QUERY_OPEN, self.0, &[irp as u32, network_information as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_QUERY_OPEN_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_QUERY_OPEN_Routine>(irp: *mut crate::types::IRP, network_information: *mut core::ffi::c_void, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(irp, network_information, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_QUERY_OPEN`].
pub trait FAST_IO_QUERY_OPEN_Routine {
    unsafe fn routine(irp: *mut crate::types::IRP, network_information: *mut core::ffi::c_void, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:723
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_QUERY_STANDARD_INFO(pub u32);
static CALLBACK_FAST_IO_QUERY_STANDARD_INFO: Callback = Callback { id: 57, args: 5, pop: 20, captures: &[], name: "FAST_IO_QUERY_STANDARD_INFO" };
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

/// abi-specs/types/io.abi:730
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_READ(pub u32);
static CALLBACK_FAST_IO_READ: Callback = Callback { id: 58, args: 8, pop: 32, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 5, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], name: "FAST_IO_READ" };
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

/// abi-specs/types/io.abi:740
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_READ_COMPRESSED(pub u32);
static CALLBACK_FAST_IO_READ_COMPRESSED: Callback = Callback { id: 59, args: 10, pop: 40, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 7, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 8, indirect: false } }], name: "FAST_IO_READ_COMPRESSED" };
impl FAST_IO_READ_COMPRESSED {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, buffer: *mut core::ffi::c_void, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, compressed_data_info: *mut core::ffi::c_void, compressed_data_info_length: u32, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_READ_COMPRESSED, self.0, &[file_object as u32, file_offset as u32, length as u32, lock_key as u32, buffer as u32, mdl_chain as u32, io_status as u32, compressed_data_info as u32, compressed_data_info_length as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_READ_COMPRESSED_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_READ_COMPRESSED_Routine>(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, buffer: *mut core::ffi::c_void, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, compressed_data_info: *mut core::ffi::c_void, compressed_data_info_length: u32, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, file_offset, length, lock_key, buffer, mdl_chain, io_status, compressed_data_info, compressed_data_info_length, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_READ_COMPRESSED`].
pub trait FAST_IO_READ_COMPRESSED_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, buffer: *mut core::ffi::c_void, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, compressed_data_info: *mut core::ffi::c_void, compressed_data_info_length: u32, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:752
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_RELEASE_FILE(pub u32);
static CALLBACK_FAST_IO_RELEASE_FILE: Callback = Callback { id: 60, args: 1, pop: 4, captures: &[], name: "FAST_IO_RELEASE_FILE" };
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

/// abi-specs/types/io.abi:753
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_RELEASE_FOR_CCFLUSH(pub u32);
static CALLBACK_FAST_IO_RELEASE_FOR_CCFLUSH: Callback = Callback { id: 61, args: 2, pop: 8, captures: &[], name: "FAST_IO_RELEASE_FOR_CCFLUSH" };
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

/// abi-specs/types/io.abi:754
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_RELEASE_FOR_MOD_WRITE(pub u32);
static CALLBACK_FAST_IO_RELEASE_FOR_MOD_WRITE: Callback = Callback { id: 62, args: 3, pop: 12, captures: &[], name: "FAST_IO_RELEASE_FOR_MOD_WRITE" };
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

/// abi-specs/types/io.abi:759
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_UNLOCK_ALL(pub u32);
static CALLBACK_FAST_IO_UNLOCK_ALL: Callback = Callback { id: 63, args: 4, pop: 16, captures: &[], name: "FAST_IO_UNLOCK_ALL" };
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

/// abi-specs/types/io.abi:765
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_UNLOCK_ALL_BY_KEY(pub u32);
static CALLBACK_FAST_IO_UNLOCK_ALL_BY_KEY: Callback = Callback { id: 64, args: 5, pop: 20, captures: &[], name: "FAST_IO_UNLOCK_ALL_BY_KEY" };
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

/// abi-specs/types/io.abi:772
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_UNLOCK_SINGLE(pub u32);
static CALLBACK_FAST_IO_UNLOCK_SINGLE: Callback = Callback { id: 65, args: 7, pop: 28, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], name: "FAST_IO_UNLOCK_SINGLE" };
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

/// abi-specs/types/io.abi:781
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_WRITE(pub u32);
static CALLBACK_FAST_IO_WRITE: Callback = Callback { id: 66, args: 8, pop: 32, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], name: "FAST_IO_WRITE" };
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

/// abi-specs/types/io.abi:791
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FAST_IO_WRITE_COMPRESSED(pub u32);
static CALLBACK_FAST_IO_WRITE_COMPRESSED: Callback = Callback { id: 67, args: 10, pop: 40, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 7, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 8, indirect: false } }], name: "FAST_IO_WRITE_COMPRESSED" };
impl FAST_IO_WRITE_COMPRESSED {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, buffer: *mut core::ffi::c_void, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, compressed_data_info: *mut core::ffi::c_void, compressed_data_info_length: u32, device_object: *mut crate::types::DEVICE_OBJECT) -> Result<crate::types::BOOLEAN, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_FAST_IO_WRITE_COMPRESSED, self.0, &[file_object as u32, file_offset as u32, length as u32, lock_key as u32, buffer as u32, mdl_chain as u32, io_status as u32, compressed_data_info as u32, compressed_data_info_length as u32, device_object as u32]) }?;
        let _ = r;
        Ok((r as u8))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: FAST_IO_WRITE_COMPRESSED_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: FAST_IO_WRITE_COMPRESSED_Routine>(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, buffer: *mut core::ffi::c_void, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, compressed_data_info: *mut core::ffi::c_void, compressed_data_info_length: u32, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN { unsafe { S::routine(file_object, file_offset, length, lock_key, buffer, mdl_chain, io_status, compressed_data_info, compressed_data_info_length, device_object) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`FAST_IO_WRITE_COMPRESSED`].
pub trait FAST_IO_WRITE_COMPRESSED_Routine {
    unsafe fn routine(file_object: *mut crate::types::FILE_OBJECT, file_offset: *mut crate::types::LARGE_INTEGER, length: u32, lock_key: u32, buffer: *mut core::ffi::c_void, mdl_chain: *mut *mut crate::types::MDL, io_status: *mut crate::types::IO_STATUS_BLOCK, compressed_data_info: *mut core::ffi::c_void, compressed_data_info_length: u32, device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::BOOLEAN;
}

/// abi-specs/types/io.abi:803
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KMESSAGE_SERVICE_ROUTINE(pub u32);
static CALLBACK_KMESSAGE_SERVICE_ROUTINE: Callback = Callback { id: 68, args: 3, pop: 12, captures: &[], name: "KMESSAGE_SERVICE_ROUTINE" };
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

/// abi-specs/types/io.abi:804
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_APC_ROUTINE(pub u32);
static CALLBACK_PIO_APC_ROUTINE: Callback = Callback { id: 69, args: 3, pop: 12, captures: &[], name: "PIO_APC_ROUTINE" };
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

/// abi-specs/types/io.abi:805
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_CSQ_ACQUIRE_LOCK(pub u32);
static CALLBACK_PIO_CSQ_ACQUIRE_LOCK: Callback = Callback { id: 70, args: 2, pop: 8, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], name: "PIO_CSQ_ACQUIRE_LOCK" };
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

/// abi-specs/types/io.abi:806
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_CSQ_COMPLETE_CANCELED_IRP(pub u32);
static CALLBACK_PIO_CSQ_COMPLETE_CANCELED_IRP: Callback = Callback { id: 71, args: 2, pop: 8, captures: &[], name: "PIO_CSQ_COMPLETE_CANCELED_IRP" };
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

/// abi-specs/types/io.abi:807
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_CSQ_INSERT_IRP(pub u32);
static CALLBACK_PIO_CSQ_INSERT_IRP: Callback = Callback { id: 72, args: 2, pop: 8, captures: &[], name: "PIO_CSQ_INSERT_IRP" };
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

/// abi-specs/types/io.abi:808
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_CSQ_PEEK_NEXT_IRP(pub u32);
static CALLBACK_PIO_CSQ_PEEK_NEXT_IRP: Callback = Callback { id: 73, args: 3, pop: 12, captures: &[], name: "PIO_CSQ_PEEK_NEXT_IRP" };
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

/// abi-specs/types/io.abi:809
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_CSQ_RELEASE_LOCK(pub u32);
static CALLBACK_PIO_CSQ_RELEASE_LOCK: Callback = Callback { id: 74, args: 2, pop: 8, captures: &[], name: "PIO_CSQ_RELEASE_LOCK" };
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

/// abi-specs/types/io.abi:810
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PIO_CSQ_REMOVE_IRP(pub u32);
static CALLBACK_PIO_CSQ_REMOVE_IRP: Callback = Callback { id: 75, args: 2, pop: 8, captures: &[], name: "PIO_CSQ_REMOVE_IRP" };
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

/// abi-specs/types/ke.abi:268
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KBUGCHECK_CALLBACK_ROUTINE(pub u32);
static CALLBACK_KBUGCHECK_CALLBACK_ROUTINE: Callback = Callback { id: 76, args: 2, pop: 8, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], name: "KBUGCHECK_CALLBACK_ROUTINE" };
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

/// abi-specs/types/ke.abi:269
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PKKERNEL_ROUTINE(pub u32);
static CALLBACK_PKKERNEL_ROUTINE: Callback = Callback { id: 77, args: 5, pop: 20, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], name: "PKKERNEL_ROUTINE" };
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

/// abi-specs/types/ke.abi:276
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PKNORMAL_ROUTINE(pub u32);
static CALLBACK_PKNORMAL_ROUTINE: Callback = Callback { id: 78, args: 3, pop: 12, captures: &[], name: "PKNORMAL_ROUTINE" };
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

/// abi-specs/types/ke.abi:281
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PKRUNDOWN_ROUTINE(pub u32);
static CALLBACK_PKRUNDOWN_ROUTINE: Callback = Callback { id: 79, args: 1, pop: 4, captures: &[], name: "PKRUNDOWN_ROUTINE" };
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

/// abi-specs/types/ndis.abi:553
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ADAPTER_SHUTDOWN_HANDLER(pub u32);
static CALLBACK_ADAPTER_SHUTDOWN_HANDLER: Callback = Callback { id: 80, args: 1, pop: 4, captures: &[], name: "ADAPTER_SHUTDOWN_HANDLER" };
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

/// What NdisMEthIndicateReceiveComplete calls through the miniport block.
///
/// abi-specs/types/ndis.abi:555
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ETH_RCV_COMPLETE_HANDLER(pub u32);
static CALLBACK_ETH_RCV_COMPLETE_HANDLER: Callback = Callback { id: 81, args: 1, pop: 4, captures: &[], name: "ETH_RCV_COMPLETE_HANDLER" };
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
/// abi-specs/types/ndis.abi:557
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ETH_RCV_INDICATE_HANDLER(pub u32);
static CALLBACK_ETH_RCV_INDICATE_HANDLER: Callback = Callback { id: 82, args: 8, pop: 32, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 6, indirect: false } }], name: "ETH_RCV_INDICATE_HANDLER" };
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

/// abi-specs/types/ndis.abi:567
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FDDI_RCV_COMPLETE_HANDLER(pub u32);
static CALLBACK_FDDI_RCV_COMPLETE_HANDLER: Callback = Callback { id: 83, args: 1, pop: 4, captures: &[], name: "FDDI_RCV_COMPLETE_HANDLER" };
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

/// abi-specs/types/ndis.abi:568
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FDDI_RCV_INDICATE_HANDLER(pub u32);
static CALLBACK_FDDI_RCV_INDICATE_HANDLER: Callback = Callback { id: 84, args: 9, pop: 36, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }, Capture { arg: 6, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 7, indirect: false } }], name: "FDDI_RCV_INDICATE_HANDLER" };
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

/// abi-specs/types/ndis.abi:579
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FILTER_PACKET_INDICATION_HANDLER(pub u32);
static CALLBACK_FILTER_PACKET_INDICATION_HANDLER: Callback = Callback { id: 85, args: 3, pop: 12, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], name: "FILTER_PACKET_INDICATION_HANDLER" };
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

/// abi-specs/types/ndis.abi:584
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MINIPORT_CO_ACTIVATE_VC(pub u32);
static CALLBACK_MINIPORT_CO_ACTIVATE_VC: Callback = Callback { id: 86, args: 2, pop: 8, captures: &[], name: "MINIPORT_CO_ACTIVATE_VC" };
impl MINIPORT_CO_ACTIVATE_VC {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut core::ffi::c_void) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_MINIPORT_CO_ACTIVATE_VC, self.0, &[miniport_vc_context as u32, call_parameters as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: MINIPORT_CO_ACTIVATE_VC_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: MINIPORT_CO_ACTIVATE_VC_Routine>(miniport_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut core::ffi::c_void) -> crate::types::NDIS_STATUS { unsafe { S::routine(miniport_vc_context, call_parameters) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`MINIPORT_CO_ACTIVATE_VC`].
pub trait MINIPORT_CO_ACTIVATE_VC_Routine {
    unsafe fn routine(miniport_vc_context: crate::types::NDIS_HANDLE, call_parameters: *mut core::ffi::c_void) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:585
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MINIPORT_CO_CREATE_VC(pub u32);
static CALLBACK_MINIPORT_CO_CREATE_VC: Callback = Callback { id: 87, args: 3, pop: 12, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], name: "MINIPORT_CO_CREATE_VC" };
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

/// abi-specs/types/ndis.abi:590
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MINIPORT_CO_DEACTIVATE_VC(pub u32);
static CALLBACK_MINIPORT_CO_DEACTIVATE_VC: Callback = Callback { id: 88, args: 1, pop: 4, captures: &[], name: "MINIPORT_CO_DEACTIVATE_VC" };
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

/// abi-specs/types/ndis.abi:591
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MINIPORT_CO_DELETE_VC(pub u32);
static CALLBACK_MINIPORT_CO_DELETE_VC: Callback = Callback { id: 89, args: 1, pop: 4, captures: &[], name: "MINIPORT_CO_DELETE_VC" };
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

/// abi-specs/types/ndis.abi:592
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_M_REQ_COMPLETE_HANDLER(pub u32);
static CALLBACK_NDIS_M_REQ_COMPLETE_HANDLER: Callback = Callback { id: 90, args: 2, pop: 8, captures: &[], name: "NDIS_M_REQ_COMPLETE_HANDLER" };
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

/// abi-specs/types/ndis.abi:593
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_M_RESET_COMPLETE_HANDLER(pub u32);
static CALLBACK_NDIS_M_RESET_COMPLETE_HANDLER: Callback = Callback { id: 91, args: 3, pop: 12, captures: &[], name: "NDIS_M_RESET_COMPLETE_HANDLER" };
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

/// abi-specs/types/ndis.abi:598
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_M_SEND_COMPLETE_HANDLER(pub u32);
static CALLBACK_NDIS_M_SEND_COMPLETE_HANDLER: Callback = Callback { id: 92, args: 3, pop: 12, captures: &[], name: "NDIS_M_SEND_COMPLETE_HANDLER" };
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

/// abi-specs/types/ndis.abi:603
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_M_SEND_RESOURCES_HANDLER(pub u32);
static CALLBACK_NDIS_M_SEND_RESOURCES_HANDLER: Callback = Callback { id: 93, args: 1, pop: 4, captures: &[], name: "NDIS_M_SEND_RESOURCES_HANDLER" };
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

/// abi-specs/types/ndis.abi:604
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_M_START_SENDS(pub u32);
static CALLBACK_NDIS_M_START_SENDS: Callback = Callback { id: 94, args: 1, pop: 0, captures: &[], name: "NDIS_M_START_SENDS" };
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

/// abi-specs/types/ndis.abi:605
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_M_STATUS_HANDLER(pub u32);
static CALLBACK_NDIS_M_STATUS_HANDLER: Callback = Callback { id: 95, args: 4, pop: 16, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], name: "NDIS_M_STATUS_HANDLER" };
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

/// abi-specs/types/ndis.abi:611
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_M_STS_COMPLETE_HANDLER(pub u32);
static CALLBACK_NDIS_M_STS_COMPLETE_HANDLER: Callback = Callback { id: 96, args: 1, pop: 4, captures: &[], name: "NDIS_M_STS_COMPLETE_HANDLER" };
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

/// abi-specs/types/ndis.abi:612
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_M_TD_COMPLETE_HANDLER(pub u32);
static CALLBACK_NDIS_M_TD_COMPLETE_HANDLER: Callback = Callback { id: 97, args: 4, pop: 16, captures: &[], name: "NDIS_M_TD_COMPLETE_HANDLER" };
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

/// abi-specs/types/ndis.abi:618
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_PROC(pub u32);
static CALLBACK_NDIS_PROC: Callback = Callback { id: 98, args: 2, pop: 8, captures: &[], name: "NDIS_PROC" };
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

/// abi-specs/types/ndis.abi:619
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_TIMER_FUNCTION(pub u32);
static CALLBACK_NDIS_TIMER_FUNCTION: Callback = Callback { id: 99, args: 4, pop: 16, captures: &[], name: "NDIS_TIMER_FUNCTION" };
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

/// abi-specs/types/ndis.abi:625
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NDIS_WM_SEND_COMPLETE_HANDLER(pub u32);
static CALLBACK_NDIS_WM_SEND_COMPLETE_HANDLER: Callback = Callback { id: 100, args: 3, pop: 12, captures: &[], name: "NDIS_WM_SEND_COMPLETE_HANDLER" };
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

/// abi-specs/types/ndis.abi:626
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TR_RCV_COMPLETE_HANDLER(pub u32);
static CALLBACK_TR_RCV_COMPLETE_HANDLER: Callback = Callback { id: 101, args: 1, pop: 4, captures: &[], name: "TR_RCV_COMPLETE_HANDLER" };
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

/// abi-specs/types/ndis.abi:627
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TR_RCV_INDICATE_HANDLER(pub u32);
static CALLBACK_TR_RCV_INDICATE_HANDLER: Callback = Callback { id: 102, args: 7, pop: 28, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], name: "TR_RCV_INDICATE_HANDLER" };
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

/// abi-specs/types/ndis.abi:636
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WAN_RCV_COMPLETE_HANDLER(pub u32);
static CALLBACK_WAN_RCV_COMPLETE_HANDLER: Callback = Callback { id: 103, args: 2, pop: 8, captures: &[], name: "WAN_RCV_COMPLETE_HANDLER" };
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

/// abi-specs/types/ndis.abi:637
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WAN_RCV_HANDLER(pub u32);
static CALLBACK_WAN_RCV_HANDLER: Callback = Callback { id: 104, args: 5, pop: 20, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], name: "WAN_RCV_HANDLER" };
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

/// MiniportWanSend.
///
/// abi-specs/types/ndis.abi:645
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WM_SEND_HANDLER(pub u32);
static CALLBACK_WM_SEND_HANDLER: Callback = Callback { id: 105, args: 3, pop: 12, captures: &[], name: "WM_SEND_HANDLER" };
impl WM_SEND_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE, ndis_link_handle: crate::types::NDIS_HANDLE, packet: *mut core::ffi::c_void) -> Result<crate::types::NDIS_STATUS, Stopped> {
        let r = unsafe { callin::call(&CALLBACK_WM_SEND_HANDLER, self.0, &[miniport_adapter_context as u32, ndis_link_handle as u32, packet as u32]) }?;
        let _ = r;
        Ok(crate::types::NDIS_STATUS((r as u32)))
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: WM_SEND_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: WM_SEND_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE, ndis_link_handle: crate::types::NDIS_HANDLE, packet: *mut core::ffi::c_void) -> crate::types::NDIS_STATUS { unsafe { S::routine(miniport_adapter_context, ndis_link_handle, packet) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`WM_SEND_HANDLER`].
pub trait WM_SEND_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE, ndis_link_handle: crate::types::NDIS_HANDLE, packet: *mut core::ffi::c_void) -> crate::types::NDIS_STATUS;
}

/// abi-specs/types/ndis.abi:650
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WM_TRANSFER_DATA_HANDLER(pub u32);
static CALLBACK_WM_TRANSFER_DATA_HANDLER: Callback = Callback { id: 106, args: 0, pop: 0, captures: &[], name: "WM_TRANSFER_DATA_HANDLER" };
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
/// abi-specs/types/ndis.abi:652
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_ALLOCATE_COMPLETE_HANDLER(pub u32);
static CALLBACK_W_ALLOCATE_COMPLETE_HANDLER: Callback = Callback { id: 107, args: 5, pop: 20, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], name: "W_ALLOCATE_COMPLETE_HANDLER" };
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

/// abi-specs/types/ndis.abi:659
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_CANCEL_SEND_PACKETS_HANDLER(pub u32);
static CALLBACK_W_CANCEL_SEND_PACKETS_HANDLER: Callback = Callback { id: 108, args: 2, pop: 8, captures: &[], name: "W_CANCEL_SEND_PACKETS_HANDLER" };
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
/// abi-specs/types/ndis.abi:661
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_CHECK_FOR_HANG_HANDLER(pub u32);
static CALLBACK_W_CHECK_FOR_HANG_HANDLER: Callback = Callback { id: 109, args: 1, pop: 4, captures: &[], name: "W_CHECK_FOR_HANG_HANDLER" };
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

/// abi-specs/types/ndis.abi:662
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_CO_REQUEST_HANDLER(pub u32);
static CALLBACK_W_CO_REQUEST_HANDLER: Callback = Callback { id: 110, args: 3, pop: 12, captures: &[], name: "W_CO_REQUEST_HANDLER" };
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

/// abi-specs/types/ndis.abi:667
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_CO_SEND_PACKETS_HANDLER(pub u32);
static CALLBACK_W_CO_SEND_PACKETS_HANDLER: Callback = Callback { id: 111, args: 3, pop: 12, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], name: "W_CO_SEND_PACKETS_HANDLER" };
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
/// abi-specs/types/ndis.abi:673
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_DISABLE_INTERRUPT_HANDLER(pub u32);
static CALLBACK_W_DISABLE_INTERRUPT_HANDLER: Callback = Callback { id: 112, args: 1, pop: 4, captures: &[], name: "W_DISABLE_INTERRUPT_HANDLER" };
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
/// abi-specs/types/ndis.abi:675
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_ENABLE_INTERRUPT_HANDLER(pub u32);
static CALLBACK_W_ENABLE_INTERRUPT_HANDLER: Callback = Callback { id: 113, args: 1, pop: 4, captures: &[], name: "W_ENABLE_INTERRUPT_HANDLER" };
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
/// abi-specs/types/ndis.abi:677
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_HALT_HANDLER(pub u32);
static CALLBACK_W_HALT_HANDLER: Callback = Callback { id: 114, args: 1, pop: 4, captures: &[], name: "W_HALT_HANDLER" };
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
/// abi-specs/types/ndis.abi:679
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_HANDLE_INTERRUPT_HANDLER(pub u32);
static CALLBACK_W_HANDLE_INTERRUPT_HANDLER: Callback = Callback { id: 115, args: 1, pop: 4, captures: &[], name: "W_HANDLE_INTERRUPT_HANDLER" };
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
/// abi-specs/types/ndis.abi:681
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_INITIALIZE_HANDLER(pub u32);
static CALLBACK_W_INITIALIZE_HANDLER: Callback = Callback { id: 116, args: 6, pop: 24, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], name: "W_INITIALIZE_HANDLER" };
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
/// abi-specs/types/ndis.abi:690
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_ISR_HANDLER(pub u32);
static CALLBACK_W_ISR_HANDLER: Callback = Callback { id: 117, args: 3, pop: 12, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], name: "W_ISR_HANDLER" };
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

/// abi-specs/types/ndis.abi:695
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_MINIPORT_SHUTDOWN_HANDLER(pub u32);
static CALLBACK_W_MINIPORT_SHUTDOWN_HANDLER: Callback = Callback { id: 118, args: 1, pop: 4, captures: &[], name: "W_MINIPORT_SHUTDOWN_HANDLER" };
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

/// abi-specs/types/ndis.abi:696
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_PNP_EVENT_NOTIFY_HANDLER(pub u32);
static CALLBACK_W_PNP_EVENT_NOTIFY_HANDLER: Callback = Callback { id: 119, args: 4, pop: 16, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], name: "W_PNP_EVENT_NOTIFY_HANDLER" };
impl W_PNP_EVENT_NOTIFY_HANDLER {
    pub const NULL: Self = Self(0);
    pub const fn is_null(self) -> bool { self.0 == 0 }
    /// Calls the driver's routine.
    #[inline]
    pub unsafe fn call(self, miniport_adapter_context: crate::types::NDIS_HANDLE, pn_p_event: crate::types::NDIS_DEVICE_PNP_EVENT, information_buffer: *mut core::ffi::c_void, information_buffer_length: u32) -> Result<(), Stopped> {
        let r = unsafe { callin::call(&CALLBACK_W_PNP_EVENT_NOTIFY_HANDLER, self.0, &[miniport_adapter_context as u32, pn_p_event.0 as u32, information_buffer as u32, information_buffer_length as u32]) }?;
        let _ = r;
        Ok(())
    }
    /// The address of a thunk around a routine of ours.
    pub fn serve<S: W_PNP_EVENT_NOTIFY_HANDLER_Routine>() -> Self {
        unsafe extern "stdcall" fn thunk<S: W_PNP_EVENT_NOTIFY_HANDLER_Routine>(miniport_adapter_context: crate::types::NDIS_HANDLE, pn_p_event: crate::types::NDIS_DEVICE_PNP_EVENT, information_buffer: *mut core::ffi::c_void, information_buffer_length: u32) { unsafe { S::routine(miniport_adapter_context, pn_p_event, information_buffer, information_buffer_length) } }
        Self(thunk::<S> as *const () as u32)
    }
}
/// A routine of ours that is handed out as [`W_PNP_EVENT_NOTIFY_HANDLER`].
pub trait W_PNP_EVENT_NOTIFY_HANDLER_Routine {
    unsafe fn routine(miniport_adapter_context: crate::types::NDIS_HANDLE, pn_p_event: crate::types::NDIS_DEVICE_PNP_EVENT, information_buffer: *mut core::ffi::c_void, information_buffer_length: u32);
}

/// MiniportQueryInformation.
///
/// abi-specs/types/ndis.abi:703
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_QUERY_INFORMATION_HANDLER(pub u32);
static CALLBACK_W_QUERY_INFORMATION_HANDLER: Callback = Callback { id: 120, args: 6, pop: 24, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], name: "W_QUERY_INFORMATION_HANDLER" };
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
/// abi-specs/types/ndis.abi:712
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_RECONFIGURE_HANDLER(pub u32);
static CALLBACK_W_RECONFIGURE_HANDLER: Callback = Callback { id: 121, args: 3, pop: 12, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], name: "W_RECONFIGURE_HANDLER" };
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
/// abi-specs/types/ndis.abi:718
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_RESET_HANDLER(pub u32);
static CALLBACK_W_RESET_HANDLER: Callback = Callback { id: 122, args: 2, pop: 8, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(1) }], name: "W_RESET_HANDLER" };
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
/// abi-specs/types/ndis.abi:720
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_RETURN_PACKET_HANDLER(pub u32);
static CALLBACK_W_RETURN_PACKET_HANDLER: Callback = Callback { id: 123, args: 2, pop: 8, captures: &[], name: "W_RETURN_PACKET_HANDLER" };
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
/// abi-specs/types/ndis.abi:722
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_SEND_HANDLER(pub u32);
static CALLBACK_W_SEND_HANDLER: Callback = Callback { id: 124, args: 3, pop: 12, captures: &[], name: "W_SEND_HANDLER" };
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
/// abi-specs/types/ndis.abi:728
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_SEND_PACKETS_HANDLER(pub u32);
static CALLBACK_W_SEND_PACKETS_HANDLER: Callback = Callback { id: 125, args: 3, pop: 12, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], name: "W_SEND_PACKETS_HANDLER" };
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
/// abi-specs/types/ndis.abi:734
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_SET_INFORMATION_HANDLER(pub u32);
static CALLBACK_W_SET_INFORMATION_HANDLER: Callback = Callback { id: 126, args: 6, pop: 24, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], name: "W_SET_INFORMATION_HANDLER" };
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
/// abi-specs/types/ndis.abi:743
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct W_TRANSFER_DATA_HANDLER(pub u32);
static CALLBACK_W_TRANSFER_DATA_HANDLER: Callback = Callback { id: 127, args: 6, pop: 24, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], name: "W_TRANSFER_DATA_HANDLER" };
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
static CALLBACK_GET_DMA_ADAPTER: Callback = Callback { id: 128, args: 3, pop: 12, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], name: "GET_DMA_ADAPTER" };
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
static CALLBACK_GET_SET_DEVICE_DATA: Callback = Callback { id: 129, args: 5, pop: 20, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], name: "GET_SET_DEVICE_DATA" };
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
static CALLBACK_PINTERFACE_DEREFERENCE: Callback = Callback { id: 130, args: 1, pop: 4, captures: &[], name: "PINTERFACE_DEREFERENCE" };
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
static CALLBACK_PINTERFACE_REFERENCE: Callback = Callback { id: 131, args: 1, pop: 4, captures: &[], name: "PINTERFACE_REFERENCE" };
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
static CALLBACK_TRANSLATE_BUS_ADDRESS: Callback = Callback { id: 132, args: 6, pop: 24, captures: &[Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(8) }], name: "TRANSLATE_BUS_ADDRESS" };
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

/// A driver's CONFIGMG handler.
///
/// abi-specs/types/vxd.abi:443
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CMCONFIGHANDLER(pub u32);
static CALLBACK_CMCONFIGHANDLER: Callback = Callback { id: 133, args: 5, pop: 0, captures: &[], name: "CMCONFIGHANDLER" };
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

