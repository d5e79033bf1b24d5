//! ntoskrnl.exe: one module per family of functions, each the trait of its spec file.

pub mod dbg;
pub mod interlocked;
pub mod ke;
pub mod mm;
pub mod ps;
