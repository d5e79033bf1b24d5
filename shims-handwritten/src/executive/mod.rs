//! Threads, time and waiting: the dispatcher, IRQL and DPCs, and what is built of them.

pub mod apart;
pub mod callback_object;
pub mod clock;
pub mod context;
pub mod device_queue;
pub mod dispatcher;
pub mod dpc;
pub mod exceptions;
pub mod fast_mutex;
pub mod floating;
pub mod irql;
pub mod kpcr;
pub mod links;
pub mod resource;
pub mod scope_table;
pub mod security;
pub mod thread;
pub mod timer;
pub mod token;
pub mod version;
pub mod wait;
pub mod work;
