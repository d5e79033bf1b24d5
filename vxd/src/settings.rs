//! Settings: `[Janus]` of SYSTEM.INI, through the VMM's profile services.

use alloc::string::String;
use core::ffi::CStr;
use janus_abi::vxd::call::vmm;

const SECTION: &CStr = c"Janus";

/// The value of a key, where it stands. The VMM keeps profile strings for as long as it initialises; what is needed later is copied.
pub fn get(key: &str) -> Option<&'static str> {
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
