//! ntoskrnl.exe: one module per family of functions, each the trait of its spec file.

pub mod crt;
pub mod dbg;
pub mod ex;
pub mod helpers;
pub mod interlocked;
pub mod io;
pub mod ke;
pub mod mm;
pub mod nt;
pub mod ob;
pub mod pnp;
pub mod po;
pub mod ps;
pub mod rtl;
pub mod zw;
