//! Devices and requests: stacks, request packets, interrupts, DMA.

pub mod controller;
pub mod csq;
pub mod device;
pub mod device_interface;
pub mod device_property;
pub mod disk;
pub mod dma;
pub mod dma_adapter;
pub mod dma_channel;
pub mod error_log;
pub mod file_information;
pub mod file_object;
pub mod interrupt;
pub mod io_timer;
pub mod irp;
pub mod notification;
pub mod partition;
pub mod pdo;
pub mod pnp;
pub mod power;
pub mod remove_lock;
pub mod request;
pub mod share_access;
pub mod shutdown;
pub mod wmi;
pub mod work_item;
