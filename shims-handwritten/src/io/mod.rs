//! Devices and requests: stacks, request packets, interrupts, DMA.

pub mod csq;
pub mod device;
pub mod dma;
pub mod file_object;
pub mod interrupt;
pub mod io_timer;
pub mod irp;
pub mod remove_lock;
pub mod request;
pub mod work_item;
