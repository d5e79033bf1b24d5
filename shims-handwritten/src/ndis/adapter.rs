//! An adapter: the block that the driver sees, what the library keeps beside it, and the one way into the miniport.
//!
//! Macros in the driver call through the block's function pointers and read a few of its fields; all else is ours alone. An adapter is never freed, so that a
//! handle a driver kept can always be told from one that is good.

use super::register::Miniport;
use super::{device::Device, hang, indicate, interrupt, receive, request, send, timer};
use crate::irql;
use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::cell::UnsafeCell;
use janus_abi::types::{NDIS_ATTRIBUTE_DESERIALIZE, NDIS_HANDLE, NDIS_MINIPORT_BLOCK};
use janus_runtime::callin::Stopped;
use janus_runtime::cell::Global;

/// What an adapter is to do inside its miniport.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Work {
    /// `MiniportHandleInterrupt`.
    Interrupt,
    /// Hand over packets that wait.
    Sends,
    /// Ask the next question.
    Requests,
    /// A miniport timer, by its address.
    Timer(u32),
    /// `MiniportCheckForHang`.
    CheckForHang,
    /// `MiniportReset`.
    Reset,
    /// Give a received packet back, by its address.
    Return(u32),
}

/// How far an adapter has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Phase {
    /// Before and inside `MiniportInitialize`.
    #[default]
    Initialising,
    /// Frames flow.
    Running,
    /// Inside `MiniportHalt`, or after it.
    Halted,
}

/// What changes about an adapter.
#[derive(Debug, Default)]
pub(super) struct State {
    /// The driver's own handle; NULL until it has set its attributes.
    pub context: u32,
    /// `NDIS_ATTRIBUTE_…`.
    pub attributes: u32,
    /// How far it has come.
    pub phase: Phase,
    /// The miniport is entered.
    busy: bool,
    /// What waits until it is left.
    queue: VecDeque<Work>,
    /// Interrupts.
    pub interrupt: interrupt::State,
    /// Questions and settings.
    pub requests: request::State,
    /// Packets on their way out.
    pub sends: send::State,
    /// Frames on their way in.
    pub receives: receive::State,
    /// Watching over it.
    pub hang: hang::State,
    /// What to call when the machine goes down without halting it: routine and context.
    pub shutdown: Option<(u32, u32)>,
}

/// One adapter.
#[repr(C)]
#[derive(Debug)]
pub struct Adapter {
    block: UnsafeCell<NDIS_MINIPORT_BLOCK>,
    /// Number of this adapter, from 1.
    pub id: u32,
    /// The driver that it belongs to.
    pub driver: u32,
    /// The driver's routines.
    pub(super) miniport: &'static Miniport,
    /// What it drives.
    pub(super) device: Device,
    /// What changes.
    pub(super) state: Global<State>,
    /// Where a request in progress writes how many bytes it took and needs.
    pub(super) counts: UnsafeCell<[u32; 2]>,
}

// SAFETY: one processor; the block's fields are dwords that are written before the driver sees them or with interrupts off.
unsafe impl Sync for Adapter {}

static ADAPTERS: Global<Vec<&'static Adapter>> = Global::new(Vec::new());

impl Adapter {
    /// Makes one and fills what drivers see of it.
    pub(super) fn new(driver: u32, miniport: &'static Miniport, device: Device) -> &'static Adapter {
        // SAFETY: a block of zeros is a block: pointers and numbers.
        let block = unsafe { core::mem::zeroed() };
        let id = ADAPTERS.with(|a| a.len() as u32) + 1;
        let adapter: &'static Adapter = Box::leak(Box::new(Adapter {
            block: UnsafeCell::new(block),
            id,
            driver,
            miniport,
            device,
            state: Global::new(State::default()),
            counts: UnsafeCell::new([0; 2]),
        }));
        // SAFETY: nobody else has seen the block yet.
        unsafe { indicate::fill(adapter, &mut *adapter.block.get()) };
        ADAPTERS.with(|a| a.push(adapter));
        adapter
    }

    /// The handle that the driver gets.
    pub(super) fn handle(&'static self) -> NDIS_HANDLE {
        self.block.get().cast()
    }

    /// The block, to set fields of it.
    pub(super) fn block(&self) -> *mut NDIS_MINIPORT_BLOCK {
        self.block.get()
    }

    /// The driver's own handle, for its routines.
    pub(super) fn context(&self) -> NDIS_HANDLE {
        self.state.with(|s| s.context) as NDIS_HANDLE
    }

    /// The library queues and locks for it.
    pub(super) fn serialised(&self) -> bool {
        self.state.with(|s| s.attributes & NDIS_ATTRIBUTE_DESERIALIZE == 0)
    }

    /// Does `work` inside the miniport, at DISPATCH; when a miniport that does not serialise is entered already, as soon as it is left.
    pub(super) fn run(&'static self, work: Work) {
        let level = irql::raise(irql::DISPATCH);
        if !self.serialised() {
            self.perform(work);
        } else if self.enter(work) {
            self.perform(work);
            while let Some(next) = self.next() {
                self.perform(next);
            }
        }
        irql::lower(level);
    }

    /// Enters, or leaves `work` for whoever is inside.
    fn enter(&self, work: Work) -> bool {
        self.state.with(|s| {
            if s.busy && !s.queue.contains(&work) {
                s.queue.push_back(work);
            }
            !core::mem::replace(&mut s.busy, true)
        })
    }

    /// The next that waits; leaves the miniport when there is none.
    fn next(&self) -> Option<Work> {
        self.state.with(|s| {
            let next = s.queue.pop_front();
            s.busy = next.is_some();
            next
        })
    }

    fn perform(&'static self, work: Work) {
        // A routine that does not come back has stopped its driver, and the report is written; nothing further enters it.
        let _: Result<(), Stopped> = match work {
            Work::Interrupt => interrupt::handle(self),
            Work::Sends => send::pump(self),
            Work::Requests => request::pump(self),
            Work::Timer(address) => timer::expired(address),
            Work::CheckForHang => hang::check(self),
            Work::Reset => hang::reset(self),
            Work::Return(packet) => receive::give_back(self, packet),
        };
    }
}

/// The adapter that a driver means by a handle; `None` when it is no adapter's.
pub(super) fn of(handle: NDIS_HANDLE) -> Option<&'static Adapter> {
    ADAPTERS.with(|a| a.iter().find(|a| core::ptr::eq(a.block.get(), handle.cast())).copied())
}

/// The adapters of a driver.
pub(super) fn of_driver(driver: u32) -> Vec<&'static Adapter> {
    ADAPTERS.with(|a| a.iter().filter(|a| a.driver == driver).copied().collect())
}

/// The adapter with this number.
pub fn by_id(id: u32) -> Option<&'static Adapter> {
    ADAPTERS.with(|a| a.get((id as usize).checked_sub(1)?).copied())
}

/// All adapters through which frames flow.
pub(super) fn running() -> Vec<&'static Adapter> {
    ADAPTERS.with(|a| a.iter().filter(|a| a.state.with(|s| s.phase == Phase::Running)).copied().collect())
}
