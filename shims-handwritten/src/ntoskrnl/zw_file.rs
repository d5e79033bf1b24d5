//! System services: files and devices by handle. Requests are waited for, whoever asks.

use crate::file_object::{self, Wish, disposition, flag, option};
use crate::irp::major;
use crate::request::{self, Buffer};
use crate::{Janus, device, dispatcher, file_information, object, unicode};
use core::ffi::c_void;
use janus_abi::callbacks::PIO_APC_ROUTINE;
use janus_abi::nt::ntoskrnl;
use janus_abi::types::*;

/// `DELETE`, `FILE_READ_ATTRIBUTES`.
const DELETE: u32 = 0x0001_0000;
const READ_ATTRIBUTES: u32 = 0x0000_0080;
/// `FILE_SHARE_READ`, `FILE_SHARE_WRITE`, `FILE_SHARE_DELETE`.
const SHARE_ALL: u32 = 7;
/// `FILE_USE_FILE_POINTER_POSITION`, as an offset.
const POINTER_POSITION: i64 = -2;

/// Opens a device or a file and says so in the caller's variables.
///
/// # Safety
/// The driver's attributes and variables.
pub unsafe fn create(handle: *mut HANDLE, attributes: *mut OBJECT_ATTRIBUTES, iosb: *mut IO_STATUS_BLOCK, wish: &Wish) -> NTSTATUS {
    // Alertable and not alertable, directory and no directory: not both.
    let both = |a: u32, b: u32| wish.options & a != 0 && wish.options & b != 0;
    if wish.disposition > disposition::OVERWRITE_IF
        || both(option::SYNCHRONOUS_IO_ALERT, option::SYNCHRONOUS_IO_NONALERT)
        || both(option::DIRECTORY_FILE, option::NON_DIRECTORY_FILE)
        || (wish.options & option::DELETE_ON_CLOSE != 0 && wish.access & (DELETE | 0x1000_0000) == 0)
    {
        return NTSTATUS::STATUS_INVALID_PARAMETER;
    }
    // SAFETY: the caller's promise.
    unsafe {
        let (status, information) = match file_object::open_attributes(attributes, wish) {
            Ok((open, information)) => {
                handle.write(open);
                (NTSTATUS::STATUS_SUCCESS, information)
            }
            Err(status) => (status, 0),
        };
        iosb.write(IO_STATUS_BLOCK { Status: status, Information: information });
        status
    }
}

/// Runs a request on an open file and says what it came to, in the status block and by the event.
unsafe fn on_file(
    handle: HANDLE,
    event: HANDLE,
    iosb: *mut IO_STATUS_BLOCK,
    f: impl FnOnce(*mut DEVICE_OBJECT, *mut FILE_OBJECT) -> (NTSTATUS, u32),
) -> NTSTATUS {
    let file = match object::typed(handle, &file_object::FILE) {
        Ok(body) => body as *mut FILE_OBJECT,
        Err(status) => return status,
    };
    // SAFETY: an open file; the driver's status block.
    unsafe {
        let (status, information) = f(device::top((*file).DeviceObject), file);
        iosb.write(IO_STATUS_BLOCK { Status: status, Information: information });
        if let Ok(event) = object::typed(event, &object::EVENT) {
            dispatcher::raise(event as *mut DISPATCHER_HEADER, 1);
        }
        status
    }
}

/// Reads or writes. A file that was opened for synchronous use has a position of its own, which is meant when none is said; any other has none.
unsafe fn transfer(
    handle: HANDLE,
    event: HANDLE,
    iosb: *mut IO_STATUS_BLOCK,
    function: u8,
    buffer: Buffer,
    offset: *mut LARGE_INTEGER,
) -> NTSTATUS {
    // SAFETY: the driver's buffer and variables.
    unsafe {
        let file = match object::typed(handle, &file_object::FILE) {
            Ok(body) => body as *mut FILE_OBJECT,
            Err(status) => return status,
        };
        let synchronous = (*file).Flags & flag::SYNCHRONOUS_IO != 0;
        let said = if offset.is_null() { None } else { Some(offset.read_unaligned()).filter(|&o| !(synchronous && o == POINTER_POSITION)) };
        let at = match said {
            Some(at) => at,
            None if synchronous => (*file).CurrentByteOffset,
            None => return NTSTATUS::STATUS_INVALID_PARAMETER,
        };
        on_file(handle, event, iosb, |device, file| request::move_data(device, file, function, buffer, &raw const at))
    }
}

impl ntoskrnl::ZwFile for Janus {
    unsafe fn ZwCreateFile(
        file_handle: *mut HANDLE,
        desired_access: ACCESS_MASK,
        object_attributes: *mut OBJECT_ATTRIBUTES,
        io_status_block: *mut IO_STATUS_BLOCK,
        _allocation_size: *mut LARGE_INTEGER,
        file_attributes: u32,
        share_access: u32,
        create_disposition: u32,
        create_options: u32,
        _ea_buffer: *mut c_void,
        ea_length: u32,
    ) -> NTSTATUS {
        let wish = Wish {
            access: desired_access,
            options: create_options,
            disposition: create_disposition,
            attributes: file_attributes,
            share: share_access,
            ea_length,
        };
        // SAFETY: the driver's attributes and variables.
        unsafe { create(file_handle, object_attributes, io_status_block, &wish) }
    }
    unsafe fn ZwOpenFile(
        file_handle: *mut HANDLE,
        desired_access: ACCESS_MASK,
        object_attributes: *mut OBJECT_ATTRIBUTES,
        io_status_block: *mut IO_STATUS_BLOCK,
        share_access: u32,
        open_options: u32,
    ) -> NTSTATUS {
        let wish = Wish { share: share_access, ..Wish::open(desired_access, open_options) };
        // SAFETY: as above.
        unsafe { create(file_handle, object_attributes, io_status_block, &wish) }
    }
    unsafe fn ZwReadFile(
        file_handle: HANDLE,
        event: HANDLE,
        _apc_routine: PIO_APC_ROUTINE,
        _apc_context: *mut c_void,
        io_status_block: *mut IO_STATUS_BLOCK,
        buffer: *mut c_void,
        length: u32,
        byte_offset: *mut LARGE_INTEGER,
        _key: *mut u32,
    ) -> NTSTATUS {
        // SAFETY: the driver's buffer and variables.
        unsafe { transfer(file_handle, event, io_status_block, major::READ, Buffer { at: buffer, length }, byte_offset) }
    }
    unsafe fn ZwWriteFile(
        file_handle: HANDLE,
        event: HANDLE,
        _apc_routine: PIO_APC_ROUTINE,
        _apc_context: *mut c_void,
        io_status_block: *mut IO_STATUS_BLOCK,
        buffer: *mut c_void,
        length: u32,
        byte_offset: *mut LARGE_INTEGER,
        _key: *mut u32,
    ) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { transfer(file_handle, event, io_status_block, major::WRITE, Buffer { at: buffer, length }, byte_offset) }
    }
    unsafe fn ZwDeviceIoControlFile(
        file_handle: HANDLE,
        event: HANDLE,
        _apc_routine: PIO_APC_ROUTINE,
        _apc_context: *mut c_void,
        io_status_block: *mut IO_STATUS_BLOCK,
        io_control_code: u32,
        input_buffer: *mut c_void,
        input_buffer_length: u32,
        output_buffer: *mut c_void,
        output_buffer_length: u32,
    ) -> NTSTATUS {
        let input = Buffer { at: input_buffer, length: input_buffer_length };
        let output = Buffer { at: output_buffer, length: output_buffer_length };
        // SAFETY: the driver's buffers and variables.
        unsafe { on_file(file_handle, event, io_status_block, |d, f| request::control(d, f, io_control_code, input, output, false)) }
    }
    unsafe fn ZwFsControlFile(
        file_handle: HANDLE,
        event: HANDLE,
        _apc_routine: PIO_APC_ROUTINE,
        _apc_context: *mut c_void,
        io_status_block: *mut IO_STATUS_BLOCK,
        fs_control_code: u32,
        input_buffer: *mut c_void,
        input_buffer_length: u32,
        output_buffer: *mut c_void,
        output_buffer_length: u32,
    ) -> NTSTATUS {
        let input = Buffer { at: input_buffer, length: input_buffer_length };
        let output = Buffer { at: output_buffer, length: output_buffer_length };
        // SAFETY: the driver's buffers and variables.
        unsafe { on_file(file_handle, event, io_status_block, |d, f| request::file_system_control(d, f, fs_control_code, input, output)) }
    }

    unsafe fn ZwQueryInformationFile(
        file_handle: HANDLE,
        io_status_block: *mut IO_STATUS_BLOCK,
        file_information: *mut c_void,
        length: u32,
        file_information_class: FILE_INFORMATION_CLASS,
    ) -> NTSTATUS {
        let access = object::of_handle(file_handle).map_or(0, |(_, access)| access);
        let buffer = Buffer { at: file_information, length };
        // SAFETY: the driver's buffer and variable.
        unsafe {
            on_file(file_handle, core::ptr::null_mut(), io_status_block, |_, f| {
                file_information::query(f, access, file_information_class, buffer)
            })
        }
    }
    unsafe fn ZwSetInformationFile(
        file_handle: HANDLE,
        io_status_block: *mut IO_STATUS_BLOCK,
        file_information: *mut c_void,
        length: u32,
        file_information_class: FILE_INFORMATION_CLASS,
    ) -> NTSTATUS {
        let buffer = Buffer { at: file_information, length };
        // SAFETY: the driver's buffer and variable.
        unsafe {
            on_file(file_handle, core::ptr::null_mut(), io_status_block, |_, f| file_information::set(f, file_information_class, buffer))
        }
    }
    unsafe fn ZwQueryVolumeInformationFile(
        file_handle: HANDLE,
        io_status_block: *mut IO_STATUS_BLOCK,
        fs_information: *mut c_void,
        length: u32,
        fs_information_class: FS_INFORMATION_CLASS,
    ) -> NTSTATUS {
        let buffer = Buffer { at: fs_information, length };
        // SAFETY: the driver's buffer and variable.
        unsafe {
            on_file(file_handle, core::ptr::null_mut(), io_status_block, |_, f| {
                file_information::query_volume(f, fs_information_class, buffer)
            })
        }
    }
    unsafe fn ZwQueryDirectoryFile(
        file_handle: HANDLE,
        event: HANDLE,
        _apc_routine: PIO_APC_ROUTINE,
        _apc_context: *mut c_void,
        io_status_block: *mut IO_STATUS_BLOCK,
        file_information: *mut c_void,
        length: u32,
        file_information_class: FILE_INFORMATION_CLASS,
        return_single_entry: BOOLEAN,
        file_name: *mut UNICODE_STRING,
        restart_scan: BOOLEAN,
    ) -> NTSTATUS {
        /// `IRP_MN_QUERY_DIRECTORY`; `SL_RESTART_SCAN`, `SL_RETURN_SINGLE_ENTRY`.
        const QUERY_DIRECTORY: u8 = 1;
        const RESTART_SCAN: u8 = 1;
        const RETURN_SINGLE_ENTRY: u8 = 2;
        use FILE_INFORMATION_CLASS as Class;
        if !matches!(
            file_information_class,
            Class::FileDirectoryInformation
                | Class::FileFullDirectoryInformation
                | Class::FileBothDirectoryInformation
                | Class::FileNamesInformation
        ) {
            return NTSTATUS::STATUS_INVALID_INFO_CLASS;
        }
        let buffer = Buffer { at: file_information, length };
        // SAFETY: the driver's buffer, string and variable.
        unsafe {
            on_file(file_handle, event, io_status_block, |d, f| {
                request::direct(d, major::DIRECTORY_CONTROL, buffer, |l| {
                    l.MinorFunction = QUERY_DIRECTORY;
                    l.FileObject = f;
                    if restart_scan != 0 {
                        l.Flags |= RESTART_SCAN;
                    }
                    if return_single_entry != 0 {
                        l.Flags |= RETURN_SINGLE_ENTRY;
                    }
                    l.Parameters.QueryDirectory.Length = length;
                    l.Parameters.QueryDirectory.FileName =
                        if unicode::text(file_name).is_empty() { core::ptr::null_mut() } else { file_name };
                    l.Parameters.QueryDirectory.FileInformationClass = file_information_class;
                    l.Parameters.QueryDirectory.FileIndex = 0;
                })
            })
        }
    }
    unsafe fn ZwFlushBuffersFile(file_handle: HANDLE, io_status_block: *mut IO_STATUS_BLOCK) -> NTSTATUS {
        // SAFETY: the driver's variable.
        unsafe {
            on_file(file_handle, core::ptr::null_mut(), io_status_block, |d, f| {
                request::plain(d, major::FLUSH_BUFFERS, |l| l.FileObject = f)
            })
        }
    }
    unsafe fn ZwDeleteFile(object_attributes: *mut OBJECT_ATTRIBUTES) -> NTSTATUS {
        let wish = Wish { share: SHARE_ALL, ..Wish::open(DELETE, option::DELETE_ON_CLOSE) };
        // SAFETY: the driver's attributes.
        match unsafe { file_object::open_attributes(object_attributes, &wish) } {
            Ok((handle, _)) => object::close(handle),
            Err(status) => status,
        }
    }
    unsafe fn ZwQueryFullAttributesFile(
        object_attributes: *mut OBJECT_ATTRIBUTES,
        file_information: *mut FILE_NETWORK_OPEN_INFORMATION,
    ) -> NTSTATUS {
        let wish = Wish { share: SHARE_ALL, ..Wish::open(READ_ATTRIBUTES, 0) };
        // SAFETY: the driver's attributes and variable.
        unsafe {
            let handle = match file_object::open_attributes(object_attributes, &wish) {
                Ok((handle, _)) => handle,
                Err(status) => return status,
            };
            let class = FILE_INFORMATION_CLASS::FileNetworkOpenInformation;
            let buffer = Buffer::of(&mut *file_information);
            let told = object::typed(handle, &file_object::FILE)
                .map_or_else(|e| e, |file| crate::file_information::query(file as *mut FILE_OBJECT, READ_ATTRIBUTES, class, buffer).0);
            object::close(handle);
            told
        }
    }
}
