//! Files that a miniport reads, such as its device's microcode. They lie beside the driver, and are read whole when they are opened.

use super::text;
use crate::{Janus, driver};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::nt::ndis::File as Files;
use janus_abi::types::*;
use janus_runtime::cell::Global;
use janus_runtime::host::{FileError, host};

/// An open file.
struct File {
    contents: u32,
    mapped: bool,
}

#[allow(clippy::vec_box, reason = "its address is the handle")]
static OPEN: Global<Vec<Box<File>>> = Global::new(Vec::new());

fn with<R>(handle: NDIS_HANDLE, f: impl FnOnce(&mut File) -> R) -> Option<R> {
    OPEN.with(|o| o.iter_mut().find(|file| core::ptr::eq(&raw const ***file, handle.cast())).map(|file| f(file)))
}

/// Where the running driver's file lies, with the separator; nowhere when the settings do not name it.
fn folder() -> String {
    let name = driver::name(driver::current());
    let drivers = host().setting("Driver").unwrap_or_default().split(',').map(str::trim);
    let folders = drivers.filter_map(|path| path.split_at_checked(path.len().checked_sub(name.len())?));
    folders.filter(|(_, file)| file.eq_ignore_ascii_case(&name)).map(|(folder, _)| folder.into()).next().unwrap_or_default()
}

const PAGE: u32 = 4096;

/// What was read, where a device that reaches no further than `highest` can read it: there, or moved; `None` when there is no memory.
fn below(linear: u32, bytes: u32, highest: u64) -> Option<u32> {
    let pages = bytes.div_ceil(PAGE).max(1);
    let reached = |page: u32| host().physical(linear + page * PAGE).is_some_and(|p| u64::from(p) + u64::from(PAGE) - 1 <= highest);
    if (0..pages).all(reached) {
        return Some(linear);
    }
    let moved = host().allocate_pages(pages, true, u32::try_from(highest.saturating_add(1)).unwrap_or(0));
    // SAFETY: both have so many bytes.
    unsafe {
        if let Some(to) = moved {
            core::ptr::copy_nonoverlapping(linear as *const u8, to.linear as *mut u8, bytes as usize);
        }
    }
    host().free_pages(linear);
    moved.map(|to| to.linear)
}

impl Files for Janus {
    unsafe fn NdisOpenFile(
        status: *mut NDIS_STATUS,
        handle: *mut NDIS_HANDLE,
        length: *mut u32,
        name: *mut UNICODE_STRING,
        highest: PHYSICAL_ADDRESS,
    ) {
        // SAFETY: the driver's string.
        let path = folder() + &unsafe { text::read(name) };
        let (result, file) = match host().read_file(&path) {
            Ok((pages, bytes)) => match below(pages.linear, bytes, highest as u64) {
                Some(linear) => (NDIS_STATUS::NDIS_STATUS_SUCCESS, Some((linear, bytes))),
                None => (NDIS_STATUS::NDIS_STATUS_RESOURCES, None),
            },
            Err(FileError::Open(_)) => (NDIS_STATUS::NDIS_STATUS_FILE_NOT_FOUND, None),
            Err(FileError::Transfer(_)) => (NDIS_STATUS::NDIS_STATUS_ERROR_READING_FILE, None),
            Err(FileError::Memory(_)) => (NDIS_STATUS::NDIS_STATUS_RESOURCES, None),
        };
        // SAFETY: the driver's out parameters.
        unsafe {
            if let Some((contents, bytes)) = file {
                let open = Box::new(File { contents, mapped: false });
                handle.write(core::ptr::from_ref(&*open).cast_mut().cast());
                length.write(bytes);
                OPEN.with(|o| o.push(open));
            }
            status.write(result);
        }
    }

    unsafe fn NdisMapFile(status: *mut NDIS_STATUS, mapped: *mut *mut c_void, handle: NDIS_HANDLE) {
        let was = with(handle, |f| (core::mem::replace(&mut f.mapped, true), f.contents));
        // SAFETY: the driver's out parameters.
        unsafe {
            status.write(match was {
                None => NDIS_STATUS::NDIS_STATUS_FAILURE,
                Some((true, _)) => NDIS_STATUS::NDIS_STATUS_ALREADY_MAPPED,
                Some((false, contents)) => {
                    mapped.write(contents as *mut c_void);
                    NDIS_STATUS::NDIS_STATUS_SUCCESS
                }
            });
        }
    }

    unsafe fn NdisUnmapFile(handle: NDIS_HANDLE) {
        with(handle, |f| f.mapped = false);
    }

    unsafe fn NdisCloseFile(handle: NDIS_HANDLE) {
        let gone = OPEN.with(|o| {
            let at = o.iter().position(|file| core::ptr::eq(&raw const **file, handle.cast()))?;
            Some(o.swap_remove(at).contents)
        });
        if let Some(contents) = gone {
            host().free_pages(contents);
        }
    }
}
