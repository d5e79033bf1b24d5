//! Memory: the pool, views of physical memory, memory descriptor lists.

pub mod guard;
pub mod lookaside;
pub mod map;
pub mod mdl;
pub mod pool;
pub mod section;
pub mod zone;

pub use map::*;
