//! Helpers of the tests: things to test with.
pub mod conformance;
pub mod drivers;
pub mod guest;
pub mod mutation;
pub mod pe;
pub mod scratch;
pub mod specs;
pub mod vxds;
