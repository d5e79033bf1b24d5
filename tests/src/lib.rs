//! Helpers of the tests: things to test with.
pub mod drivers;
pub mod vxds;
