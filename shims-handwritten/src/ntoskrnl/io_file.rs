//! I/O manager: files by name and by file object.

use super::io::FILE_ACCESS;
use super::zw_file;
use crate::file_object::Wish;
use crate::request::Buffer;
use crate::{Janus, file_information, share_access, token};
use core::ffi::c_void;
use janus_abi::nt::ntoskrnl;
use janus_abi::types::*;

/// In the flags of a file object: somebody at another machine asked for it.
const FO_REMOTE_ORIGIN: u32 = 0x0100_0000;

/// Access of whoever has the object itself and no handle.
const ALL_ACCESS: u32 = 0x001F_01FF;
/// `IRP_PAGING_IO`.
const PAGING_IO: u32 = 0x02;

impl ntoskrnl::IoFile for Janus {
    unsafe fn IoCreateFile(
        file_handle: *mut HANDLE,
        desired_access: ACCESS_MASK,
        object_attributes: *mut OBJECT_ATTRIBUTES,
        io_status_block: *mut IO_STATUS_BLOCK,
        _allocation_size: *mut LARGE_INTEGER,
        file_attributes: u32,
        share_access: u32,
        disposition: u32,
        create_options: u32,
        _ea_buffer: *mut c_void,
        ea_length: u32,
        create_file_type: CREATE_FILE_TYPE,
        _internal_parameters: *mut c_void,
        _options: u32,
    ) -> NTSTATUS {
        if create_file_type != CREATE_FILE_TYPE::CreateFileTypeNone {
            // There are no named pipes and no mailslots below IFSMGR's own.
            return NTSTATUS::STATUS_INVALID_PARAMETER;
        }
        let wish = Wish {
            access: desired_access,
            options: create_options,
            disposition,
            attributes: file_attributes,
            share: share_access,
            ea_length,
        };
        // SAFETY: the driver's attributes and variables.
        unsafe { zw_file::create(file_handle, object_attributes, io_status_block, &wish) }
    }
    unsafe fn IoQueryFileInformation(
        file_object: *mut FILE_OBJECT,
        file_information_class: FILE_INFORMATION_CLASS,
        length: u32,
        file_information: *mut c_void,
        returned_length: *mut u32,
    ) -> NTSTATUS {
        // SAFETY: an open file; the driver's buffer and variable.
        unsafe {
            let (status, bytes) =
                file_information::query(file_object, ALL_ACCESS, file_information_class, Buffer { at: file_information, length });
            returned_length.write(bytes);
            status
        }
    }
    unsafe fn IoQueryVolumeInformation(
        file_object: *mut FILE_OBJECT,
        fs_information_class: FS_INFORMATION_CLASS,
        length: u32,
        fs_information: *mut c_void,
        returned_length: *mut u32,
    ) -> NTSTATUS {
        // SAFETY: as above.
        unsafe {
            let (status, bytes) = file_information::query_volume(file_object, fs_information_class, Buffer { at: fs_information, length });
            returned_length.write(bytes);
            status
        }
    }
    unsafe fn IoSetInformation(
        file_object: *mut FILE_OBJECT,
        file_information_class: FILE_INFORMATION_CLASS,
        length: u32,
        file_information: *mut c_void,
    ) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { file_information::set(file_object, file_information_class, Buffer { at: file_information, length }).0 }
    }
    unsafe fn IoGetPagingIoPriority(irp: *mut IRP) -> IO_PAGING_PRIORITY {
        // SAFETY: a packet.
        if unsafe { (*irp).Flags } & PAGING_IO != 0 {
            IO_PAGING_PRIORITY::IoPagingPriorityNormal
        } else {
            IO_PAGING_PRIORITY::IoPagingPriorityInvalid
        }
    }

    unsafe fn IoSetShareAccess(desired_access: ACCESS_MASK, share: u32, file_object: *mut FILE_OBJECT, share_access: *mut SHARE_ACCESS) {
        // SAFETY: the driver's file object and counts.
        unsafe { share_access.write(share_access::set(&mut *file_object, desired_access, share)) };
    }
    unsafe fn IoCheckShareAccess(
        desired_access: ACCESS_MASK,
        share: u32,
        file_object: *mut FILE_OBJECT,
        share_access: *mut SHARE_ACCESS,
        update: BOOLEAN,
    ) -> NTSTATUS {
        // SAFETY: the driver's file object and counts.
        unsafe { share_access::check(&mut *share_access, &mut *file_object, desired_access, share, update != 0) }
    }
    unsafe fn IoUpdateShareAccess(file_object: *mut FILE_OBJECT, share_access: *mut SHARE_ACCESS) {
        // SAFETY: the driver's file object and counts.
        unsafe { share_access::update(&mut *share_access, &*file_object) };
    }
    unsafe fn IoRemoveShareAccess(file_object: *mut FILE_OBJECT, share_access: *mut SHARE_ACCESS) {
        // SAFETY: the driver's file object and counts.
        unsafe { share_access::remove(&mut *share_access, &*file_object) };
    }
    unsafe fn IoCheckDesiredAccess(desired_access: *mut ACCESS_MASK, granted_access: ACCESS_MASK) -> NTSTATUS {
        // SAFETY: the driver's variable.
        unsafe {
            let rights = FILE_ACCESS.with(|m| token::map_generic(*desired_access, m));
            desired_access.write(rights);
            if rights & !granted_access == 0 { NTSTATUS::STATUS_SUCCESS } else { NTSTATUS::STATUS_ACCESS_DENIED }
        }
    }
    unsafe fn IoIsFileOriginRemote(file_object: *mut FILE_OBJECT) -> BOOLEAN {
        // SAFETY: the driver's file object.
        u8::from(unsafe { (*file_object).Flags } & FO_REMOTE_ORIGIN != 0)
    }
    unsafe fn IoSetFileOrigin(file_object: *mut FILE_OBJECT, remote: BOOLEAN) -> NTSTATUS {
        // SAFETY: the driver's file object.
        let flags = unsafe { &mut (*file_object).Flags };
        let wanted = if remote != 0 { FO_REMOTE_ORIGIN } else { 0 };
        if *flags & FO_REMOTE_ORIGIN == wanted {
            return NTSTATUS::STATUS_INVALID_PARAMETER_MIX;
        }
        *flags ^= FO_REMOTE_ORIGIN;
        NTSTATUS::STATUS_SUCCESS
    }
}
