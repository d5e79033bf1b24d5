//! Object manager: references, handles, names.

use crate::{Janus, object, unicode};
use core::ffi::c_void;
use janus_abi::nt::ntoskrnl;
use janus_abi::types::*;

/// The object that a handle leads to, of the type asked for; the caller gets a reference.
fn by_handle(handle: HANDLE, desired: u32, kind: POBJECT_TYPE, mode: KPROCESSOR_MODE) -> Result<(u32, u32), NTSTATUS> {
    let (body, access) = match handle as i32 {
        // The running thread.
        -2 => (crate::thread::current() as u32, !0),
        _ => object::of_handle(handle).ok_or(NTSTATUS::STATUS_INVALID_HANDLE)?,
    };
    if !kind.is_null() && object::kind(body).is_some_and(|k| k.pointer() != kind) {
        return Err(NTSTATUS::STATUS_OBJECT_TYPE_MISMATCH);
    }
    /// Rights that stand for others, or for whatever there is: nothing is known of what they mean for the type.
    const MEANING_MORE: u32 = 0xF200_0000;
    if mode == KPROCESSOR_MODE::UserMode && access & MEANING_MORE == 0 && desired & !access != 0 {
        return Err(NTSTATUS::STATUS_ACCESS_DENIED);
    }
    object::reference(body);
    Ok((body, access))
}

impl ntoskrnl::Ob for Janus {
    unsafe fn ObReferenceObjectByHandle(
        handle: HANDLE,
        desired_access: ACCESS_MASK,
        object_type: POBJECT_TYPE,
        access_mode: KPROCESSOR_MODE,
        object: *mut *mut c_void,
        handle_information: *mut OBJECT_HANDLE_INFORMATION,
    ) -> NTSTATUS {
        // SAFETY: the driver's variables.
        unsafe {
            match by_handle(handle, desired_access, object_type, access_mode) {
                Ok((body, access)) => {
                    object.write(body as *mut c_void);
                    if !handle_information.is_null() {
                        handle_information.write(OBJECT_HANDLE_INFORMATION { HandleAttributes: 0, GrantedAccess: access });
                    }
                    NTSTATUS::STATUS_SUCCESS
                }
                Err(status) => {
                    object.write(core::ptr::null_mut());
                    status
                }
            }
        }
    }
    unsafe fn ObReferenceObjectByPointer(
        object: *mut c_void,
        _desired_access: ACCESS_MASK,
        object_type: POBJECT_TYPE,
        _access_mode: KPROCESSOR_MODE,
    ) -> NTSTATUS {
        if !object_type.is_null() && object::kind(object as u32).is_some_and(|k| k.pointer() != object_type) {
            return NTSTATUS::STATUS_OBJECT_TYPE_MISMATCH;
        }
        object::reference(object as u32);
        NTSTATUS::STATUS_SUCCESS
    }
    unsafe fn ObReferenceObjectByName(
        object_name: *mut UNICODE_STRING,
        _attributes: u32,
        _passed_access_state: *mut ACCESS_STATE,
        _desired_access: ACCESS_MASK,
        object_type: POBJECT_TYPE,
        _access_mode: KPROCESSOR_MODE,
        _parse_context: *mut c_void,
        object: *mut *mut c_void,
    ) -> NTSTATUS {
        // SAFETY: the driver's string.
        match object::find(&unsafe { unicode::text(object_name) }, true) {
            Ok((body, rest)) if rest.is_empty() => {
                if !object_type.is_null() && object::kind(body).is_some_and(|k| k.pointer() != object_type) {
                    return NTSTATUS::STATUS_OBJECT_TYPE_MISMATCH;
                }
                object::reference(body);
                // SAFETY: the driver's variable.
                unsafe { object.write(body as *mut c_void) };
                NTSTATUS::STATUS_SUCCESS
            }
            Ok(_) => NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND,
            Err(status) => status,
        }
    }
    unsafe fn ObfReferenceObject(object: *mut c_void) -> i32 {
        object::reference(object as u32)
    }
    unsafe fn ObfDereferenceObject(object: *mut c_void) -> i32 {
        object::dereference(object as u32)
    }
    unsafe fn ObDereferenceObject(object: *mut c_void) {
        object::dereference(object as u32);
    }
    unsafe fn ObOpenObjectByPointer(
        object: *mut c_void,
        _handle_attributes: u32,
        _passed_access_state: *mut ACCESS_STATE,
        desired_access: ACCESS_MASK,
        object_type: POBJECT_TYPE,
        _access_mode: KPROCESSOR_MODE,
        handle: *mut HANDLE,
    ) -> NTSTATUS {
        if !object_type.is_null() && object::kind(object as u32).is_some_and(|k| k.pointer() != object_type) {
            return NTSTATUS::STATUS_OBJECT_TYPE_MISMATCH;
        }
        let new = object::open(object as u32, desired_access);
        // SAFETY: the driver's variable.
        unsafe { handle.write(new) };
        if new.is_null() { NTSTATUS::STATUS_OBJECT_TYPE_MISMATCH } else { NTSTATUS::STATUS_SUCCESS }
    }
    unsafe fn ObOpenObjectByName(
        attributes: *mut OBJECT_ATTRIBUTES,
        object_type: *mut c_void,
        _access_mode: KPROCESSOR_MODE,
        _access_state: *mut c_void,
        desired_access: ACCESS_MASK,
        _parse_context: *mut c_void,
        handle: *mut HANDLE,
    ) -> NTSTATUS {
        // SAFETY: the driver's attributes and variable.
        unsafe {
            let found = object::path_of(attributes).and_then(|path| object::find(&path, true));
            match found {
                Ok((_, rest)) if !rest.is_empty() => NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND,
                Ok((body, _)) if !object_type.is_null() && object::kind(body).is_some_and(|k| k.pointer() != object_type.cast()) => {
                    NTSTATUS::STATUS_OBJECT_TYPE_MISMATCH
                }
                Ok((body, _)) => {
                    handle.write(object::open(body, desired_access));
                    NTSTATUS::STATUS_SUCCESS
                }
                Err(status) => status,
            }
        }
    }
    unsafe fn ObGetObjectSecurity(_object: *mut c_void, security_descriptor: *mut *mut c_void, memory_allocated: *mut BOOLEAN) -> NTSTATUS {
        // SAFETY: the driver's variables. No object has a descriptor here.
        unsafe {
            security_descriptor.write(core::ptr::null_mut());
            memory_allocated.write(0);
        }
        NTSTATUS::STATUS_SUCCESS
    }
    unsafe fn ObReleaseObjectSecurity(security_descriptor: *mut c_void, memory_allocated: BOOLEAN) {
        if memory_allocated != 0 {
            // SAFETY: what a caller says was allocated for it came from the pool.
            unsafe { crate::pool::free(security_descriptor.cast()) };
        }
    }
    unsafe fn ObCloseHandle(handle: HANDLE, _previous_mode: KPROCESSOR_MODE) -> NTSTATUS {
        object::close(handle)
    }
    unsafe fn ObMakeTemporaryObject(object: *mut c_void) {
        object::make_temporary(object as u32);
    }
    unsafe fn ObQueryNameString(
        object: *mut c_void,
        object_name_info: *mut OBJECT_NAME_INFORMATION,
        length: u32,
        return_length: *mut u32,
    ) -> NTSTATUS {
        let head = size_of::<OBJECT_NAME_INFORMATION>() as u32;
        let Some(name) = object::name(object as u32) else {
            // SAFETY: the driver's buffer of `length` bytes.
            unsafe {
                return_length.write(head);
                if length < head {
                    return NTSTATUS::STATUS_INFO_LENGTH_MISMATCH;
                }
                (*object_name_info).Name = UNICODE_STRING { Length: 0, MaximumLength: 0, Buffer: core::ptr::null_mut() };
            }
            return NTSTATUS::STATUS_SUCCESS;
        };
        let units = unicode::encode_terminated(&name);
        let bytes = units.len() as u32 * 2;
        // SAFETY: the driver's buffer of `length` bytes.
        unsafe {
            return_length.write(head + bytes);
            if length < head + bytes {
                return NTSTATUS::STATUS_INFO_LENGTH_MISMATCH;
            }
            let buffer = object_name_info.add(1).cast::<u16>();
            buffer.copy_from_nonoverlapping(units.as_ptr(), units.len());
            (*object_name_info).Name = UNICODE_STRING { Length: bytes as u16 - 2, MaximumLength: bytes as u16, Buffer: buffer };
        }
        NTSTATUS::STATUS_SUCCESS
    }
}
