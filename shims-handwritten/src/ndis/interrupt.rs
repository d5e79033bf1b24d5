//! Interrupts: the service routine at device level, `MiniportHandleInterrupt` at DISPATCH.
//!
//! A miniport that asked for it, that shares its line, or that is still initialising sees each interrupt in `MiniportISR` and says whether it was its own and
//! whether the rest is to follow. Any other is silenced with `MiniportDisableInterrupt`, and the rest always follows. After the rest the library lets the
//! adapter interrupt again, when it has a routine for that.

use super::adapter::{self, Adapter, Phase, Work};
use crate::irql::{self, Deferred};
use crate::{Janus, driver};
use janus_abi::callbacks::{KSYNCHRONIZE_ROUTINE, W_HANDLE_INTERRUPT_HANDLER, W_ISR_HANDLER};
use janus_abi::events;
use janus_abi::nt::ndis::Interrupt;
use janus_abi::types::*;
use janus_runtime::callin::Stopped;
use janus_runtime::host::{Line, host};

/// The interrupt of an adapter.
#[derive(Debug, Default)]
pub(super) struct State {
    /// The host's handle, while it is connected.
    connected: Option<u32>,
    line: u8,
    /// `MiniportISR` sees every interrupt.
    isr: bool,
    seen: bool,
}

/// An interrupt on the adapter's line; true when it was the adapter's.
fn service(id: u32) -> bool {
    let Some(adapter) = adapter::by_id(id) else { return false };
    let (context, isr, line, first) = adapter.state.with(|s| {
        let first = !core::mem::replace(&mut s.interrupt.seen, true);
        (s.context, s.interrupt.isr || s.phase != Phase::Running, s.interrupt.line, first)
    });
    let claimed = context != 0 && claim(adapter, isr).unwrap_or(false);
    if first {
        events::FirstInterrupt { driver: adapter.driver, line: u32::from(line), claimed: u32::from(claimed) }.emit();
    }
    claimed
}

fn claim(adapter: &'static Adapter, isr: bool) -> Result<bool, Stopped> {
    let routines = &adapter.miniport.routines;
    let (mut recognised, mut queue) = (0, 0);
    if isr && !routines.ISRHandler.is_null() {
        // SAFETY: the miniport's routine, its own context, bytes of ours.
        unsafe { routines.ISRHandler.call(&raw mut recognised, &raw mut queue, adapter.context()) }?;
    } else {
        if !routines.DisableInterruptHandler.is_null() {
            // SAFETY: the miniport's routine, its own context.
            unsafe { routines.DisableInterruptHandler.call(adapter.context()) }?;
        }
        (recognised, queue) = (1, 1);
    }
    if recognised != 0 && queue != 0 {
        irql::defer(Deferred { routine: deferred, key: adapter.id, argument: 0 }, false);
    }
    Ok(recognised != 0)
}

fn deferred(id: u32, _: u32) {
    if let Some(adapter) = adapter::by_id(id) {
        adapter.run(Work::Interrupt);
    }
}

/// The rest of an interrupt, inside the miniport.
pub(super) fn handle(adapter: &'static Adapter) -> Result<(), Stopped> {
    let routines = &adapter.miniport.routines;
    if !adapter.state.with(|s| s.interrupt.connected.is_some() && s.phase != Phase::Halted) {
        return Ok(());
    }
    if !routines.HandleInterruptHandler.is_null() {
        // SAFETY: the miniport's routine, its own context.
        unsafe { routines.HandleInterruptHandler.call(adapter.context()) }?;
    }
    let connected = adapter.state.with(|s| s.interrupt.connected.is_some());
    if connected && !routines.EnableInterruptHandler.is_null() {
        // SAFETY: as above; at device level, so that the service routine cannot come between.
        irql::at(irql::DIRQL, || unsafe { routines.EnableInterruptHandler.call(adapter.context()) })?;
    }
    Ok(())
}

/// Disconnects, if the driver did not.
pub(super) fn disconnect(adapter: &'static Adapter) {
    irql::withdraw(deferred, adapter.id);
    if let Some(handle) = adapter.state.with(|s| s.interrupt.connected.take()) {
        host().disconnect(handle);
    }
}

impl Interrupt for Janus {
    unsafe fn NdisMRegisterInterrupt(
        interrupt: *mut NDIS_MINIPORT_INTERRUPT,
        handle: NDIS_HANDLE,
        vector: u32,
        level: u32,
        request_isr: BOOLEAN,
        shared: BOOLEAN,
        mode: KINTERRUPT_MODE,
    ) -> NDIS_STATUS {
        let Some(adapter) = adapter::of(handle) else { return NDIS_STATUS::NDIS_STATUS_FAILURE };
        let Some(irq) = u8::try_from(level).ok().filter(|l| *l < 16) else { return NDIS_STATUS::NDIS_STATUS_FAILURE };
        if adapter.state.with(|s| s.interrupt.connected.is_some()) {
            return NDIS_STATUS::NDIS_STATUS_RESOURCE_CONFLICT;
        }
        let _ = mode;
        // Lines of PCI are shared whether or not the driver knows; it sees every interrupt only when it does.
        let line_shared = shared != 0 || adapter.device.function.is_some();
        let routines = &adapter.miniport.routines;
        // SAFETY: the driver's own memory for this.
        unsafe {
            interrupt.cast::<u8>().write_bytes(0, size_of::<NDIS_MINIPORT_INTERRUPT>());
            (*interrupt).Miniport = adapter.block();
            (*interrupt).MiniportIsr = W_ISR_HANDLER(routines.ISRHandler.0);
            (*interrupt).MiniportDpc = W_HANDLE_INTERRUPT_HANDLER(routines.HandleInterruptHandler.0);
            (*interrupt).SharedInterrupt = shared;
            (*interrupt).IsrRequested = request_isr;
            (*adapter.block()).Interrupt = interrupt;
        }
        adapter.state.with(|s| {
            s.interrupt.line = irq;
            s.interrupt.isr = request_isr != 0 || shared != 0;
        });
        let line = Line { irq, shared: line_shared, handler: service, reference: adapter.id };
        let Some(connected) = host().connect(line) else { return NDIS_STATUS::NDIS_STATUS_RESOURCE_CONFLICT };
        adapter.state.with(|s| s.interrupt.connected = Some(connected));
        let routine = if routines.ISRHandler.is_null() { routines.DisableInterruptHandler.0 } else { routines.ISRHandler.0 };
        events::InterruptConnected { driver: adapter.driver, line: level, vector, routine, shared: u32::from(line_shared) }.emit();
        NDIS_STATUS::NDIS_STATUS_SUCCESS
    }

    unsafe fn NdisMDeregisterInterrupt(interrupt: *mut NDIS_MINIPORT_INTERRUPT) {
        // SAFETY: the driver's structure, which registering filled.
        let block = unsafe { (*interrupt).Miniport };
        if let Some(adapter) = adapter::of(block.cast()) {
            disconnect(adapter);
        }
    }

    unsafe fn NdisMSynchronizeWithInterrupt(
        _: *mut NDIS_MINIPORT_INTERRUPT,
        routine: KSYNCHRONIZE_ROUTINE,
        context: *mut core::ffi::c_void,
    ) -> BOOLEAN {
        driver::register(routine.0, "NdisMSynchronizeWithInterrupt");
        // SAFETY: the driver's routine and context; at device level nothing else of it runs.
        irql::at(irql::DIRQL, || unsafe { routine.call(context) }).unwrap_or(0)
    }
}
