//! Settings: `[Janus]` of SYSTEM.INI, through the VMM's profile services.
//!
//! The VMM answers only while it initialises, and keeps its strings no longer: what is read is copied, and what drivers that come later ask for is read before.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::ffi::CStr;
use janus_abi::vxd::call::vmm;
use janus_runtime::cell::Global;

const SECTION: &CStr = c"Janus";

/// What the driver of a device asks for whenever it is started.
const WANTED_LATER: [&str; 11] = [
    "Arp",
    "Device",
    "InterruptNumber",
    "IoBaseAddress",
    "IoLength",
    "NetworkAddress",
    "Resources",
    "Trace",
    "UpperFilters",
    "Verify",
    "VerifyStops",
];

struct Read {
    key: String,
    value: Option<&'static str>,
}

struct Settings {
    read: Vec<Read>,
    closed: bool,
}

static SETTINGS: Global<Settings> = Global::new(Settings { read: Vec::new(), closed: false });

/// The value of a key.
pub fn get(key: &str) -> Option<&'static str> {
    let known = SETTINGS.with(|s| {
        let read = s.read.iter().find(|r| r.key.eq_ignore_ascii_case(key)).map(|r| r.value);
        read.or_else(|| s.closed.then_some(None))
    });
    known.unwrap_or_else(|| {
        let value = ask(key).map(|v| &*Box::leak(Box::<str>::from(v)));
        SETTINGS.with(|s| s.read.push(Read { key: key.into(), value }));
        value
    })
}

/// From now on the VMM is not asked.
pub fn close() {
    for key in WANTED_LATER {
        get(key);
    }
    SETTINGS.with(|s| s.closed = true);
}

fn ask(key: &str) -> Option<&'static str> {
    let mut name = String::from(key);
    name.push('\0');
    // SAFETY: both strings end in NUL; the answer is NULL or a string of the VMM's.
    unsafe {
        let r = vmm::Get_Profile_String(core::ptr::null_mut(), SECTION.as_ptr() as *mut u8, name.as_mut_ptr());
        if r.missing || r.value == 0 {
            return None;
        }
        CStr::from_ptr(r.value as *const _).to_str().ok().map(str::trim).filter(|v| !v.is_empty())
    }
}

/// A number, or `default` when there is none.
pub fn number(key: &str, default: u32) -> u32 {
    get(key).and_then(|v| v.parse().ok()).unwrap_or(default)
}
