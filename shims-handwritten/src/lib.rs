//! The logic behind the served NT libraries: what the generated thunks call.
//!
//! [`ntoskrnl`], [`hal`] and [`ndis`] implement the traits of the spec files for [`Janus`], a module per family. Below them lie the parts that several
//! share: [`executive`], [`memory`], [`io`], [`files`], [`machine`], [`names`], [`text`]; above them the drivers themselves ([`driver`]) and what stands on top of them ([`edge`]). Everything here runs on one processor, in ring 0, on memory that is always present; what it needs of the kernel
//! around it is [`janus_runtime::host::Host`].
#![no_std]
#![cfg(target_arch = "x86")]
#![allow(non_snake_case, reason = "the functions carry the names of the API")]
#![allow(clippy::missing_safety_doc, reason = "the safety of an exported function is its API's contract")]
#![allow(clippy::too_many_arguments, reason = "the API's signatures are what they are")]

extern crate alloc;

pub mod driver;
pub mod edge;
pub mod executive;
pub mod files;
pub mod hal;
pub mod io;
pub mod lifecycle;
pub mod machine;
pub mod memory;
pub mod names;
pub mod ndis;
pub mod ntoskrnl;
pub mod service;
pub mod text;

// The rooms are for finding things; the names are the same everywhere.
pub use executive::{
    apart, apc, bug_check, callback_object, clock, context, device_queue, dispatcher, dpc, exceptions, fast_mutex, floating, handles, irql,
    kpcr, nmi, notify_routine, push_lock, queue, resource, scope_table, thread, timer, token, version, wait, waiting, work,
};
pub use io::{
    controller, csq, device, device_interface, device_property, disk, dma, dma_adapter, dma_channel, error_log, file_information,
    file_object, interrupt, io_timer, irp, notification, partition, pdo, pnp, power, remove_lock, request, share_access, shutdown, wmi,
    work_item,
};
pub use machine::{bus, bus_data, hardware, port, real_time_clock, resources, speaker};
pub use memory::{lookaside, mdl, pool, zone};
pub use names::{key_information, object, registry, registry_query};
pub use text::{cstring, print, unicode};

/// The provider of all served NT libraries.
#[derive(Debug)]
pub struct Janus;

/// All libraries that are served or described.
pub fn libraries() -> impl AsRef<[janus_runtime::abi::Library]> {
    janus_abi::nt::libraries::<Janus>()
}
