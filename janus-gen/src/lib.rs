//! The `.abi` language, what is generated from it, and the LE linker. Host only; no I/O in the core.
pub mod audit;
pub mod diff;
pub mod emit;
pub mod explain;
pub mod fmt;
pub mod harvest;
pub mod implementers;
pub mod lang;
pub mod le;
pub mod oracle;
pub mod reference;
pub mod schema;
pub mod stub;
