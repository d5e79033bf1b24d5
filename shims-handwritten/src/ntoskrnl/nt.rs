//! Variables of the kernel that say what it is.

use crate::{Janus, version};
use janus_abi::nt::ntoskrnl::Nt;
use janus_runtime::cell::Global;

/// In the build number: a free build.
const FREE: u32 = 0xF000_0000;

static BUILD: Global<u32> = Global::new(0);
static FLAGS: Global<u32> = Global::new(0);

impl Nt for Janus {
    fn NtBuildNumber() -> *mut u32 {
        BUILD.with(|b| *b = version::nt().2 | FREE);
        BUILD.as_ptr()
    }

    fn NtGlobalFlag() -> *mut u32 {
        FLAGS.as_ptr()
    }
}
