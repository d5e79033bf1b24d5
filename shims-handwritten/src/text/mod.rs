//! Text of all kinds: counted, terminated, printed.

pub mod counted;
pub mod cstring;
pub mod print;
pub mod unicode;

pub use counted::*;
