//! ntoskrnl.exe: one module per family of functions, each the trait of its spec file.

pub mod dbg;
pub mod interlocked;
pub mod io;
pub mod ke;
pub mod mm;
pub mod ob;
pub mod ps;
pub mod zw;
pub mod crt;
pub mod helpers;
pub mod rtl;
pub mod ex;
pub mod nt;
