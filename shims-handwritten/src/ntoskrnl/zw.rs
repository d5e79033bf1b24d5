//! System services by handle: keys, names, waiting.

use crate::registry::{self, Id};
use crate::{Janus, dispatcher, handles, key_information, object, service, unicode};
use alloc::string::String;
use core::ffi::c_void;
use janus_abi::callbacks::PTIMER_APC_ROUTINE;
use janus_abi::nt::ntoskrnl;
use janus_abi::types::*;
use janus_runtime::cell::Global;

fn status<T>(result: Result<T, NTSTATUS>) -> NTSTATUS {
    result.map_or_else(|e| e, |_| NTSTATUS::STATUS_SUCCESS)
}

/// The key that object attributes name: from the root or below another key.
unsafe fn key_of(attributes: *mut OBJECT_ATTRIBUTES, create: bool) -> Result<(Id, bool), NTSTATUS> {
    // SAFETY: the driver's attributes.
    let (name, root) = unsafe { (unicode::text((*attributes).ObjectName), (*attributes).RootDirectory) };
    match (root.is_null(), create) {
        (true, true) => registry::create_one_at(&name),
        (true, false) => registry::open(&name).map(|k| (k, false)),
        (false, true) => registry::create_one(registry::of_handle(root)?, &name),
        (false, false) => registry::open_below(registry::of_handle(root)?, &name).map(|k| (k, false)),
    }
}

/// The last of those that mean something else: 1000.
static LAST_LUID: Global<u32> = Global::new(1000);

impl ntoskrnl::Zw for Janus {
    unsafe fn ZwClose(handle: HANDLE) -> NTSTATUS {
        object::close(handle)
    }

    unsafe fn ZwCreateKey(
        key_handle: *mut HANDLE,
        desired_access: ACCESS_MASK,
        object_attributes: *mut OBJECT_ATTRIBUTES,
        _title_index: u32,
        class: *mut UNICODE_STRING,
        _create_options: u32,
        disposition: *mut u32,
    ) -> NTSTATUS {
        // SAFETY: the driver's attributes, string and variables.
        unsafe {
            let result = key_of(object_attributes, true).and_then(|(key, made)| {
                if made && !class.is_null() {
                    registry::set_class(key, &unicode::text(class));
                }
                if !disposition.is_null() {
                    // REG_CREATED_NEW_KEY, REG_OPENED_EXISTING_KEY
                    disposition.write(if made { 1 } else { 2 });
                }
                registry::handle(key, desired_access)
            });
            status(result.map(|h| key_handle.write(h)))
        }
    }
    unsafe fn ZwOpenKey(key_handle: *mut HANDLE, desired_access: ACCESS_MASK, object_attributes: *mut OBJECT_ATTRIBUTES) -> NTSTATUS {
        // SAFETY: the driver's attributes and variable.
        unsafe {
            status(key_of(object_attributes, false).and_then(|(key, _)| registry::handle(key, desired_access)).map(|h| key_handle.write(h)))
        }
    }
    unsafe fn ZwDeleteKey(key_handle: HANDLE) -> NTSTATUS {
        status(registry::of_handle(key_handle).and_then(registry::delete))
    }
    unsafe fn ZwFlushKey(key_handle: HANDLE) -> NTSTATUS {
        status(registry::of_handle(key_handle))
    }
    unsafe fn ZwSetValueKey(
        key_handle: HANDLE,
        value_name: *mut UNICODE_STRING,
        _title_index: u32,
        kind: u32,
        data: *mut c_void,
        data_size: u32,
    ) -> NTSTATUS {
        // SAFETY: the driver's string and data.
        unsafe {
            let bytes = if data.is_null() {
                alloc::vec::Vec::new()
            } else {
                core::slice::from_raw_parts(data.cast::<u8>(), data_size as usize).to_vec()
            };
            status(registry::of_handle(key_handle).and_then(|key| registry::set(key, &unicode::text(value_name), kind, bytes)))
        }
    }
    unsafe fn ZwDeleteValueKey(key_handle: HANDLE, value_name: *mut UNICODE_STRING) -> NTSTATUS {
        // SAFETY: the driver's string.
        let name = unsafe { unicode::text(value_name) };
        status(registry::of_handle(key_handle).and_then(|key| registry::delete_value(key, &name)))
    }
    unsafe fn ZwQueryValueKey(
        key_handle: HANDLE,
        value_name: *mut UNICODE_STRING,
        class: KEY_VALUE_INFORMATION_CLASS,
        key_value_information: *mut c_void,
        length: u32,
        result_length: *mut u32,
    ) -> NTSTATUS {
        // SAFETY: the driver's string, buffer and variable.
        unsafe {
            let value = registry::of_handle(key_handle).and_then(|key| registry::get(key, &unicode::text(value_name)));
            value.map_or_else(
                |e| e,
                |v| key_information::deliver(key_information::of_value(&v, class), key_value_information, length, result_length),
            )
        }
    }
    unsafe fn ZwEnumerateValueKey(
        key_handle: HANDLE,
        index: u32,
        class: KEY_VALUE_INFORMATION_CLASS,
        key_value_information: *mut c_void,
        length: u32,
        result_length: *mut u32,
    ) -> NTSTATUS {
        let about = match registry::of_handle(key_handle).and_then(registry::about) {
            Ok(about) => about,
            Err(status) => return status,
        };
        let Some(value) = about.values.get(index as usize) else { return NTSTATUS::STATUS_NO_MORE_ENTRIES };
        // SAFETY: the driver's buffer and variable.
        unsafe { key_information::deliver(key_information::of_value(value, class), key_value_information, length, result_length) }
    }
    unsafe fn ZwQueryKey(
        key_handle: HANDLE,
        class: KEY_INFORMATION_CLASS,
        key_information: *mut c_void,
        length: u32,
        result_length: *mut u32,
    ) -> NTSTATUS {
        match registry::of_handle(key_handle).and_then(|key| Ok((registry::about(key)?, registry::path(key)))) {
            // SAFETY: the driver's buffer and variable.
            Ok((about, path)) => unsafe {
                key_information::deliver(key_information::of_key(&about, &path, class), key_information, length, result_length)
            },
            Err(status) => status,
        }
    }
    unsafe fn ZwEnumerateKey(
        key_handle: HANDLE,
        index: u32,
        class: KEY_INFORMATION_CLASS,
        key_information: *mut c_void,
        length: u32,
        result_length: *mut u32,
    ) -> NTSTATUS {
        let child = registry::of_handle(key_handle).and_then(|key| {
            let about = registry::about(key)?;
            let name: &String = about.children.get(index as usize).ok_or(NTSTATUS::STATUS_NO_MORE_ENTRIES)?;
            let child = registry::open_below(key, name)?;
            Ok((registry::about(child)?, registry::path(child)))
        });
        match child {
            // SAFETY: the driver's buffer and variable.
            Ok((about, path)) => unsafe {
                key_information::deliver(key_information::of_key(&about, &path, class), key_information, length, result_length)
            },
            Err(status) => status,
        }
    }

    unsafe fn ZwCreateDirectoryObject(
        directory_handle: *mut HANDLE,
        desired_access: ACCESS_MASK,
        object_attributes: *mut OBJECT_ATTRIBUTES,
    ) -> NTSTATUS {
        // SAFETY: the driver's attributes and variable.
        unsafe {
            const PERMANENT: u32 = 0x10;
            const OPEN_IF: u32 = 0x80;
            let attributes = (*object_attributes).Attributes;
            match object::path_of(object_attributes).and_then(|path| object::make_directory(&path)) {
                Ok(body) => {
                    directory_handle.write(object::open(body, desired_access));
                    if attributes & PERMANENT != 0 {
                        object::make_permanent(body);
                    }
                    object::dereference(body);
                    NTSTATUS::STATUS_SUCCESS
                }
                Err(NTSTATUS::STATUS_OBJECT_NAME_COLLISION) if attributes & OPEN_IF != 0 => {
                    match object::open_path(object_attributes, Some(&object::DIRECTORY), desired_access) {
                        Ok(handle) => {
                            directory_handle.write(handle);
                            NTSTATUS::STATUS_OBJECT_NAME_EXISTS
                        }
                        Err(status) => status,
                    }
                }
                Err(status) => status,
            }
        }
    }
    unsafe fn ZwOpenSymbolicLinkObject(
        link_handle: *mut HANDLE,
        desired_access: ACCESS_MASK,
        object_attributes: *mut OBJECT_ATTRIBUTES,
    ) -> NTSTATUS {
        // SAFETY: as above.
        unsafe {
            match object::path_of(object_attributes).and_then(|path| object::find(&path, false)) {
                Ok((body, rest)) if rest.is_empty() && object::is(body, &object::SYMBOLIC_LINK) => {
                    link_handle.write(object::open(body, desired_access));
                    NTSTATUS::STATUS_SUCCESS
                }
                Ok(_) => NTSTATUS::STATUS_OBJECT_TYPE_MISMATCH,
                Err(status) => status,
            }
        }
    }
    unsafe fn ZwQuerySymbolicLinkObject(link_handle: HANDLE, link_target: *mut UNICODE_STRING, returned_length: *mut u32) -> NTSTATUS {
        let target = match object::typed(link_handle, &object::SYMBOLIC_LINK) {
            Ok(body) => object::target(body).unwrap_or_default(),
            Err(status) => return status,
        };
        let units: alloc::vec::Vec<u16> = target.encode_utf16().collect();
        let bytes = units.len() * 2;
        // SAFETY: the driver's string and variable.
        unsafe {
            if !returned_length.is_null() {
                returned_length.write(bytes as u32);
            }
            if bytes > usize::from((*link_target).MaximumLength) {
                return NTSTATUS::STATUS_BUFFER_TOO_SMALL;
            }
            (*link_target).Buffer.copy_from_nonoverlapping(units.as_ptr(), units.len());
            (*link_target).Length = bytes as u16;
        }
        NTSTATUS::STATUS_SUCCESS
    }
    unsafe fn ZwMakeTemporaryObject(handle: HANDLE) -> NTSTATUS {
        status(object::of_handle(handle).ok_or(NTSTATUS::STATUS_INVALID_HANDLE).map(|(body, _)| object::make_temporary(body)))
    }
    unsafe fn ZwWaitForSingleObject(handle: HANDLE, alertable: BOOLEAN, timeout: *mut LARGE_INTEGER) -> NTSTATUS {
        // SAFETY: the driver's variable.
        unsafe { handles::wait(&raw const handle, 1, false, alertable, timeout) }
    }
    unsafe fn ZwWaitForMultipleObjects(
        count: u32,
        handles: *mut HANDLE,
        wait_type: WAIT_TYPE,
        alertable: BOOLEAN,
        timeout: *mut LARGE_INTEGER,
    ) -> NTSTATUS {
        // SAFETY: the driver's handles and variable.
        unsafe { handles::wait(handles, count, wait_type == WAIT_TYPE::WaitAll, alertable, timeout) }
    }

    unsafe fn ZwCreateEvent(
        handle: *mut HANDLE,
        access: ACCESS_MASK,
        attributes: *mut OBJECT_ATTRIBUTES,
        kind: EVENT_TYPE,
        state: BOOLEAN,
    ) -> NTSTATUS {
        // SAFETY: the driver's attributes and variable.
        unsafe { handles::create_event(handle, access, attributes, kind, state) }
    }
    unsafe fn ZwOpenEvent(handle: *mut HANDLE, access: ACCESS_MASK, attributes: *mut OBJECT_ATTRIBUTES) -> NTSTATUS {
        // SAFETY: the driver's attributes and variable.
        unsafe { handles::open(handle, access, attributes, &object::EVENT) }
    }
    unsafe fn ZwSetEvent(handle: HANDLE, before: *mut i32) -> NTSTATUS {
        // SAFETY: the driver's variable.
        unsafe { handles::with_event(handle, before, |e| dispatcher::raise(e, 1)) }
    }
    unsafe fn ZwResetEvent(handle: HANDLE, before: *mut i32) -> NTSTATUS {
        // SAFETY: the driver's variable.
        unsafe { handles::with_event(handle, before, |e| dispatcher::raise(e, 0)) }
    }
    unsafe fn ZwClearEvent(handle: HANDLE) -> NTSTATUS {
        // SAFETY: no variable.
        unsafe { handles::with_event(handle, core::ptr::null_mut(), |e| dispatcher::raise(e, 0)) }
    }
    unsafe fn ZwPulseEvent(handle: HANDLE, before: *mut i32) -> NTSTATUS {
        // SAFETY: the driver's variable.
        unsafe { handles::with_event(handle, before, |e| dispatcher::pulse(e)) }
    }
    unsafe fn ZwCreateTimer(handle: *mut HANDLE, access: ACCESS_MASK, attributes: *mut OBJECT_ATTRIBUTES, kind: TIMER_TYPE) -> NTSTATUS {
        // SAFETY: the driver's attributes and variable.
        unsafe { handles::create_timer(handle, access, attributes, kind) }
    }
    unsafe fn ZwOpenTimer(handle: *mut HANDLE, access: ACCESS_MASK, attributes: *mut OBJECT_ATTRIBUTES) -> NTSTATUS {
        // SAFETY: the driver's attributes and variable.
        unsafe { handles::open(handle, access, attributes, &handles::TIMER) }
    }
    unsafe fn ZwSetTimer(
        handle: HANDLE,
        due: *mut LARGE_INTEGER,
        routine: PTIMER_APC_ROUTINE,
        context: *mut c_void,
        _resume: BOOLEAN,
        period: i32,
        before: *mut BOOLEAN,
    ) -> NTSTATUS {
        // SAFETY: the driver's variables.
        unsafe { handles::set_timer(handle, due, routine, context, period, before) }
    }
    unsafe fn ZwCancelTimer(handle: HANDLE, state: *mut BOOLEAN) -> NTSTATUS {
        // SAFETY: the driver's variable.
        unsafe { handles::cancel_timer(handle, state) }
    }
    unsafe fn ZwSetInformationThread(handle: HANDLE, class: THREADINFOCLASS, information: *mut c_void, length: u32) -> NTSTATUS {
        // SAFETY: the driver's bytes.
        unsafe { handles::set_thread(handle, class, information, length) }
    }
    unsafe fn ZwQueryInformationThread(handle: HANDLE, class: u32, information: *mut c_void, length: u32, returned: *mut u32) -> NTSTATUS {
        // SAFETY: the driver's bytes and variable.
        unsafe { handles::query_thread(handle, class, information, length, returned) }
    }
    unsafe fn ZwYieldExecution() -> NTSTATUS {
        NTSTATUS::STATUS_NO_YIELD_PERFORMED
    }
    unsafe fn ZwLoadDriver(driver_service_name: *mut UNICODE_STRING) -> NTSTATUS {
        // SAFETY: the driver's string.
        status(service::load(&unsafe { unicode::text(driver_service_name) }))
    }
    unsafe fn ZwUnloadDriver(driver_service_name: *mut UNICODE_STRING) -> NTSTATUS {
        // SAFETY: the driver's string.
        status(service::unload(&unsafe { unicode::text(driver_service_name) }))
    }

    unsafe fn ZwAllocateLocallyUniqueId(luid: *mut LUID) -> NTSTATUS {
        let low = LAST_LUID.with(|last| {
            *last = last.wrapping_add(1);
            *last
        });
        // SAFETY: the driver's variable.
        unsafe { luid.write(LUID { LowPart: low, HighPart: 0 }) };
        NTSTATUS::STATUS_SUCCESS
    }
}
