//! The machine that drivers ask about: buses, ports, resources, what firmware found.

pub mod bus;
pub mod bus_data;
pub mod hardware;
pub mod port;
pub mod real_time_clock;
pub mod resources;
pub mod speaker;
