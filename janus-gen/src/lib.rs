//! The `.abi` language, what is generated from it, and the LE linker. Host only; no I/O in the core.
pub mod emit;
pub mod fmt;
pub mod lang;
pub mod le;
pub mod schema;
