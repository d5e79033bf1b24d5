//! The logic behind the served NT libraries: what the generated thunks call.
//!
//! One module per library and family implements the trait of its spec file for [`Janus`]. Below them lie the parts that several share: the pool,
//! IRQL and DPCs, waiting, drivers. Everything here runs on one processor, in ring 0, on memory that is always present; what it needs of the kernel
//! around it is [`janus_runtime::host::Host`].
#![no_std]
#![cfg(target_arch = "x86")]
#![allow(non_snake_case, reason = "the functions carry the names of the API")]
#![allow(clippy::missing_safety_doc, reason = "the safety of an exported function is its API's contract")]
#![allow(clippy::too_many_arguments, reason = "the API's signatures are what they are")]

extern crate alloc;

pub mod bus;
pub mod bus_data;
pub mod clock;
pub mod csq;
pub mod device;
pub mod device_queue;
pub mod dispatcher;
pub mod dma;
pub mod dpc;
pub mod driver;
pub mod edge;
pub mod exceptions;
pub mod fast_mutex;
pub mod file_object;
pub mod floating;
pub mod hal;
pub mod hardware;
pub mod interrupt;
pub mod io_timer;
pub mod irp;
pub mod irql;
pub mod lifecycle;
pub mod key_information;
pub mod kpcr;
pub mod mdl;
pub mod memory;
pub mod ndis;
pub mod ntoskrnl;
pub mod object;
pub mod pool;
pub mod port;
pub mod print;
pub mod registry;
pub mod registry_query;
pub mod remove_lock;
pub mod request;
pub mod resource;
pub mod resources;
pub mod text;
pub mod cstring;
pub mod lookaside;
pub mod callback_object;
pub mod thread;
pub mod timer;
pub mod unicode;
pub mod version;
pub mod wait;
pub mod work;
pub mod work_item;

/// The provider of all served NT libraries.
#[derive(Debug)]
pub struct Janus;

/// All libraries that are served or described.
pub fn libraries() -> impl AsRef<[janus_runtime::abi::Library]> {
    janus_abi::nt::libraries::<Janus>()
}
