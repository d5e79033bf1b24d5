//! Images in memory: headers, resources, messages.

use crate::{Janus, text};
use core::ffi::c_void;
use janus_abi::nt::ntoskrnl::RtlImage;
use janus_abi::types::*;

/// The PE headers of an image in memory; NULL when it is none.
unsafe fn nt_header(base: *mut c_void) -> *mut u8 {
    let base = base.cast::<u8>();
    // SAFETY: the API's contract: an image is mapped there.
    unsafe {
        if base.is_null() || base.cast::<u16>().read_unaligned() != 0x5A4D {
            return core::ptr::null_mut();
        }
        let header = base.add(base.add(0x3C).cast::<u32>().read_unaligned() as usize);
        if header.cast::<u32>().read_unaligned() == 0x4550 { header } else { core::ptr::null_mut() }
    }
}

/// Entry of the data directory for resources.
const RESOURCES: u16 = 2;
/// Set in an entry's name: it is text; in its offset: it leads to a directory.
const HIGH: u32 = 0x8000_0000;

/// One step down: the entry for a name or a number; language 0, the third step, takes what there is.
unsafe fn descend(root: *const u8, directory: *const u8, wanted: u32, level: u32) -> Option<u32> {
    // SAFETY: the API's contract: resources of an image in memory.
    unsafe {
        let count = |at: usize| usize::from(directory.add(at).cast::<u16>().read_unaligned());
        let entries = (0..count(12) + count(14)).map(|i| directory.add(16 + 8 * i).cast::<[u32; 2]>().read_unaligned());
        let same = |name: u32| match (name & HIGH != 0, wanted > 0xFFFF) {
            (false, false) => name == wanted,
            (true, true) => {
                let stored = root.add((name & !HIGH) as usize).cast::<u16>();
                let stored = text::units(stored.add(1), usize::from(stored.read_unaligned()));
                let asked = wanted as *const u16;
                text::compare(stored, text::units(asked, text::length(asked)), true) == 0
            }
            _ => false,
        };
        let mut entries = entries;
        let found = if level == 2 && wanted == 0 { entries.next() } else { entries.find(|e| same(e[0])) };
        found.map(|e| e[1])
    }
}

/// Follows a path of type, name and language.
unsafe fn find(base: *mut c_void, path: *const u32, levels: u32, want_directory: bool) -> Result<*mut c_void, NTSTATUS> {
    // SAFETY: as above.
    unsafe {
        let mut size = 0;
        let root = Janus::RtlImageDirectoryEntryToData(base, 1, RESOURCES, &raw mut size).cast::<u8>();
        if root.is_null() {
            return Err(NTSTATUS::STATUS_RESOURCE_DATA_NOT_FOUND);
        }
        let mut at = HIGH;
        for level in 0..levels {
            if at & HIGH == 0 {
                return Err(NTSTATUS::STATUS_INVALID_PARAMETER);
            }
            let directory = root.add((at & !HIGH) as usize);
            at = descend(root, directory, path.add(level as usize).read_unaligned(), level).ok_or(match level {
                0 => NTSTATUS::STATUS_RESOURCE_TYPE_NOT_FOUND,
                1 => NTSTATUS::STATUS_RESOURCE_NAME_NOT_FOUND,
                _ => NTSTATUS::STATUS_RESOURCE_LANG_NOT_FOUND,
            })?;
        }
        if (at & HIGH != 0) != want_directory {
            return Err(NTSTATUS::STATUS_RESOURCE_DATA_NOT_FOUND);
        }
        Ok(root.add((at & !HIGH) as usize).cast())
    }
}

unsafe fn deliver(found: Result<*mut c_void, NTSTATUS>, to: *mut *mut c_void) -> NTSTATUS {
    match found {
        Ok(at) => {
            // SAFETY: the API's contract.
            unsafe { *to = at };
            NTSTATUS::STATUS_SUCCESS
        }
        Err(status) => status,
    }
}

impl RtlImage for Janus {
    unsafe fn LdrFindResource_U(base: *mut c_void, path: *mut u32, level: u32, entry: *mut *mut c_void) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { deliver(find(base, path, level, false), entry) }
    }

    unsafe fn LdrFindResourceDirectory_U(base: *mut c_void, path: *mut u32, level: u32, directory: *mut *mut c_void) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { deliver(find(base, path, level, true), directory) }
    }

    unsafe fn LdrAccessResource(base: *mut c_void, entry: *mut c_void, resource: *mut *mut c_void, size: *mut u32) -> NTSTATUS {
        // SAFETY: as above. An entry begins with the address in the image and the size.
        unsafe {
            let [offset, bytes] = entry.cast::<[u32; 2]>().read_unaligned();
            if !resource.is_null() {
                *resource = base.byte_add(offset as usize);
            }
            if !size.is_null() {
                *size = bytes;
            }
        }
        NTSTATUS::STATUS_SUCCESS
    }

    unsafe fn RtlFindMessage(base: *mut c_void, table: u32, language: u32, id: u32, message: *mut *mut c_void) -> NTSTATUS {
        // SAFETY: as above. A table is a count and blocks of first number, last number and where the block's messages begin; each begins with its length.
        unsafe {
            let entry = match find(base, [table, 1, language].as_ptr(), 3, false).or_else(|_| find(base, [table, 1, 0].as_ptr(), 3, false))
            {
                Ok(entry) => entry,
                Err(status) => return status,
            };
            let (mut at, mut size) = (core::ptr::null_mut(), 0);
            Self::LdrAccessResource(base, entry, &raw mut at, &raw mut size);
            let blocks = at.cast::<u32>().read_unaligned() as usize;
            for i in 0..blocks {
                let [low, high, offset] = at.byte_add(4 + 12 * i).cast::<[u32; 3]>().read_unaligned();
                if !(low..=high).contains(&id) {
                    continue;
                }
                let mut one = at.byte_add(offset as usize);
                for _ in low..id {
                    one = one.byte_add(usize::from(one.cast::<u16>().read_unaligned()));
                }
                *message = one;
                return NTSTATUS::STATUS_SUCCESS;
            }
        }
        NTSTATUS::STATUS_MESSAGE_NOT_FOUND
    }

    unsafe fn RtlImageNtHeader(base: *mut c_void) -> *mut c_void {
        // SAFETY: the API's contract.
        unsafe { nt_header(base) }.cast()
    }

    unsafe fn RtlImageDirectoryEntryToData(base: *mut c_void, _mapped: BOOLEAN, entry: u16, size: *mut u32) -> *mut c_void {
        // SAFETY: the API's contract. PE32: the number of directories stands 0x74 behind the signature, the directories behind it.
        unsafe {
            *size = 0;
            let header = nt_header(base);
            if header.is_null() || u32::from(entry) >= header.add(0x74).cast::<u32>().read_unaligned() {
                return core::ptr::null_mut();
            }
            let directory = header.add(0x78 + 8 * usize::from(entry)).cast::<u32>();
            let rva = directory.read_unaligned();
            if rva == 0 {
                return core::ptr::null_mut();
            }
            *size = directory.add(1).read_unaligned();
            base.cast::<u8>().add(rva as usize).cast()
        }
    }
}
