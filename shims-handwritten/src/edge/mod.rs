//! The upper edges: what stands above the hosted drivers where NT has its own drivers and programs.

pub mod input;
pub mod net;
