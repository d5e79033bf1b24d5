//! The life of a miniport's adapter: found, initialised, running, halted.

use super::adapter::{self, Adapter, Phase};
use super::device::Device;
use super::{hang, interrupt, protocol, receive, register, request, send, timer};
use crate::{driver, edge, irql, wait};
use alloc::vec::Vec;
use janus_abi::callbacks::ADAPTER_SHUTDOWN_HANDLER;
use janus_abi::events;
use janus_abi::types::*;
use janus_runtime::host::host;

/// How long sends may take to finish before an adapter is halted, in steps of [`STEP`].
const STEPS: u32 = 50;
const STEP: u32 = 10;
/// Bytes of a station address.
const ADDRESS: usize = 6;

/// Why a miniport does not come to run.
#[derive(Clone, Copy, Debug, thiserror::Error)]
enum Failure {
    /// There is nothing for it to drive.
    #[error("there is no network adapter that is free (Device= names one, IoBaseAddress= and InterruptNumber= an ISA one)")]
    NoDevice,
    /// It does not want what was found.
    #[error("MiniportInitialize returned {:#010x}", .0.0)]
    Initialize(NDIS_STATUS),
    /// It is for other networks.
    #[error("MiniportInitialize chose medium {0}, of which there is none")]
    Medium(u32),
    /// It was stopped, and the report is written.
    #[error("the driver was stopped in MiniportInitialize")]
    Stopped,
    /// Memory.
    #[error("there is no memory for packets")]
    Memory,
    /// It runs, but is of no use.
    #[error("the miniport does not say its station address: {:#010x}", .0.0)]
    Address(NDIS_STATUS),
}

/// The driver has registered a miniport.
pub fn is_miniport(driver: u32) -> bool {
    register::miniport_of(driver).is_some()
}

/// Finds a device for the miniport that the driver registered and lets it run; false when it did not come to run, which has been reported. Passive only.
pub fn start(driver: u32) -> bool {
    match run(driver) {
        Ok(()) => true,
        // The report is written.
        Err(Failure::Stopped) => false,
        Err(failure) => {
            let (name, detail) = (driver::name(driver), alloc::format!("{failure}"));
            events::DriverFailed { driver, name: &name, cause: "entry failed", detail: &detail }.emit();
            host().log(&alloc::format!("janus: {name}: {detail}"));
            false
        }
    }
}

fn run(driver: u32) -> Result<(), Failure> {
    let miniport = register::miniport_of(driver).ok_or(Failure::NoDevice)?;
    if !receive::prepare() || !edge::net::prepare() {
        return Err(Failure::Memory);
    }
    let device = Device::find().ok_or(Failure::NoDevice)?;
    let adapter = Adapter::new(driver, miniport, device);
    if let Err(failure) = initialise(adapter) {
        clean_up(adapter);
        return Err(failure);
    }
    adapter.state.with(|s| s.phase = Phase::Running);
    let address = match request::query(adapter, NDIS_OID::OID_802_3_CURRENT_ADDRESS, ADDRESS) {
        Ok(address) => address,
        Err(status) => {
            halt(adapter);
            return Err(Failure::Address(status));
        }
    };
    let packets =
        request::query(adapter, NDIS_OID::OID_GEN_MAXIMUM_SEND_PACKETS, 4).ok().and_then(|b| Some(u32::from_le_bytes(b.try_into().ok()?)));
    adapter.state.with(|s| s.sends.batch = packets.unwrap_or(1));
    events::AdapterStarted { adapter: adapter.id, name: &driver::name(driver), address: &address }.emit();
    hang::start(adapter);
    edge::net::started(adapter, &address);
    protocol::adapter_started(adapter);
    Ok(())
}

fn initialise(adapter: &'static Adapter) -> Result<(), Failure> {
    let mut media = [NDIS_MEDIUM::NdisMedium802_3];
    let (mut open, mut chosen) = (NDIS_STATUS::NDIS_STATUS_SUCCESS, 0);
    let routine = adapter.miniport.routines.InitializeHandler;
    let handle = adapter.handle();
    // SAFETY: the miniport's routine; numbers and an array of ours; the handle is both the adapter's and its configuration's.
    let status = unsafe { routine.call(&raw mut open, &raw mut chosen, media.as_mut_ptr(), media.len() as u32, handle, handle) };
    match status {
        Err(_) => Err(Failure::Stopped),
        Ok(NDIS_STATUS::NDIS_STATUS_SUCCESS) if chosen as usize >= media.len() => Err(Failure::Medium(chosen)),
        Ok(NDIS_STATUS::NDIS_STATUS_SUCCESS) => Ok(()),
        Ok(status) => Err(Failure::Initialize(status)),
    }
}

/// Takes back what the miniport left behind.
fn clean_up(adapter: &'static Adapter) {
    adapter.state.with(|s| s.phase = Phase::Halted);
    hang::stop(adapter);
    interrupt::disconnect(adapter);
    timer::cancel_all(adapter.block());
    send::abort_all(adapter);
    request::abort(adapter);
    adapter.device.release();
}

fn halt(adapter: &'static Adapter) {
    if adapter.state.with(|s| s.phase != Phase::Running) {
        return;
    }
    hang::stop(adapter);
    // Packets of ours that are on their way may still arrive.
    for _ in 0..STEPS {
        if send::outstanding(adapter) == 0 {
            break;
        }
        wait::sleep(STEP);
    }
    // Its own interrupts may come while it halts; frames do not.
    adapter.state.with(|s| s.phase = Phase::Initialising);
    // SAFETY: the miniport's routine, its own context. When its driver is stopped there is nobody to tell.
    let _ = unsafe { adapter.miniport.routines.HaltHandler.call(adapter.context()) };
    clean_up(adapter);
}

/// Halts the driver's adapters and forgets the driver. Passive only.
pub fn stop(driver: u32) {
    let adapters: Vec<&'static Adapter> = adapter::of_driver(driver);
    for adapter in adapters {
        if adapter.state.with(|s| s.phase == Phase::Running) {
            protocol::adapter_stops(adapter);
            edge::net::stops(adapter);
            halt(adapter);
        }
    }
    protocol::forget(driver);
    if let Some((unload, object)) = register::forget(driver)
        && !unload.is_null()
    {
        // SAFETY: the driver's routine and object.
        let _ = unsafe { unload.call(object) };
    }
}

/// Lets the driver's adapters fall silent when the machine goes down and there is no time to halt them. Any IRQL.
pub fn shutdown(driver: u32) {
    for adapter in adapter::of_driver(driver) {
        let registered = adapter.state.with(|s| s.shutdown.take());
        let later = adapter.miniport.routines.AdapterShutdownHandler;
        irql::at(irql::HIGH, || {
            // SAFETY: the driver's routines and contexts.
            unsafe {
                if let Some((routine, context)) = registered {
                    let _ = ADAPTER_SHUTDOWN_HANDLER(routine).call(context as *mut _);
                } else if !later.is_null() && adapter.state.with(|s| s.phase == Phase::Running) {
                    let _ = later.call(adapter.context());
                }
            }
        });
    }
}
