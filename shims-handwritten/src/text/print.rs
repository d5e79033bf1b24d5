//! The printf family on drivers' memory, and what they print.

use crate::driver;
use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::events;
use janus_runtime::abi::VarArgs;
use janus_runtime::host::host;
use janus_runtime::nt::chars;
use janus_runtime::nt::format::{self, Source, Width};

const PAGE: u32 = 4096;

/// Arguments and text of a driver.
struct Driver {
    arguments: VarArgs,
    /// Page that was last found readable.
    readable: core::cell::Cell<u32>,
}

impl Source for Driver {
    fn dword(&mut self) -> u32 {
        // SAFETY: the template asks for it, so the driver passed it.
        unsafe { self.arguments.dword() }
    }

    fn qword(&mut self) -> u64 {
        // SAFETY: as above.
        unsafe { self.arguments.qword() }
    }

    fn byte(&self, address: u32) -> Option<u8> {
        let page = address / PAGE;
        if self.readable.get() != page {
            if !host().accessible(address, 1, false) {
                return None;
            }
            self.readable.set(page);
        }
        // SAFETY: the page is there.
        Some(unsafe { (address as *const u8).read() })
    }
}

/// Units from `at` up to a NUL.
fn template<T: Copy + PartialEq + Default + 'static>(at: *const T, wide: fn(T) -> u16) -> impl Iterator<Item = u16> {
    (0usize..)
        // SAFETY: the caller's text ends in a NUL.
        .map(move |i| unsafe { at.add(i).read_unaligned() })
        .take_while(|c| *c != T::default())
        .map(wide)
}

/// Formats narrow text into `put`; the number of characters.
///
/// # Safety
/// The template ends in a NUL, and the arguments are what it says.
pub unsafe fn narrow(text: *const u8, arguments: VarArgs, mut put: impl FnMut(u8)) -> usize {
    let mut source = Driver { arguments, readable: core::cell::Cell::new(u32::MAX) };
    format::format(template(text, chars::to_wide), Width::Narrow, &mut source, &mut |u| put(chars::to_ansi_lossy(u)))
}

/// Formats wide text into `put`; the number of units.
///
/// # Safety
/// As for [`narrow`].
pub unsafe fn wide(text: *const u16, arguments: VarArgs, mut put: impl FnMut(u16)) -> usize {
    let mut source = Driver { arguments, readable: core::cell::Cell::new(u32::MAX) };
    format::format(template(text, |u| u), Width::Wide, &mut source, &mut |u| put(u))
}

/// Puts formatted text in a buffer of `room` units as `_snprintf` does: a NUL only when there is room for it; the length, or -1 when it was cut.
///
/// # Safety
/// The buffer has that room.
pub unsafe fn into_buffer<T: Copy + Default>(to: *mut T, room: usize, format: impl FnOnce(&mut dyn FnMut(T)) -> usize) -> i32 {
    let mut at = 0;
    let length = format(&mut |unit| {
        if at < room {
            // SAFETY: the caller's promise.
            unsafe { to.add(at).write_unaligned(unit) };
        }
        at += 1;
    });
    if length < room {
        // SAFETY: the caller's promise.
        unsafe { to.add(length).write_unaligned(T::default()) };
    }
    if length > room { -1 } else { length as i32 }
}

/// `DbgPrint`: what the driver prints goes into the trace. Any IRQL.
///
/// # Safety
/// As for [`narrow`].
pub unsafe fn debug(prefix: &str, text: *const u8, arguments: VarArgs) {
    /// What NT's own buffer holds.
    const LIMIT: usize = 512;
    let mut bytes = Vec::new();
    // SAFETY: the caller's promise.
    unsafe {
        narrow(text, arguments, |b| {
            if bytes.len() < LIMIT {
                bytes.push(b);
            }
        });
    }
    let mut line = String::from(prefix);
    line.extend(bytes.iter().filter_map(|b| char::from_u32(chars::to_wide(*b).into())));
    events::DebugPrint { driver: driver::current(), text: &line }.emit();
}
