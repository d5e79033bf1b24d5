//! ntoskrnl.exe: one module per family of functions, each the trait of its spec file.

pub mod crt;
pub mod dbg;
pub mod ex;
pub mod hal_dispatch;
pub mod helpers;
pub mod interlocked;
pub mod io;
pub mod io_file;
pub mod io_partition;
pub mod ke;
pub mod mm;
pub mod nt;
pub mod ob;
pub mod pnp;
pub mod po;
pub mod ps;
pub mod rtl;
pub mod se;
pub mod vf;
pub mod zw;
pub mod zw_file;
pub mod zw_memory;
pub mod zw_object;
pub mod zw_system;
