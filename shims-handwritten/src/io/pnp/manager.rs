//! What the configuration manager of the system around us wants of a device; it says so from whatever thread it is on, the requests go out from one of ours.

use super::removal::Veto;
use super::{Stage, rebalance, removal, stage, turn};
use crate::resources::Resource;
use crate::{wait, work};
use alloc::vec::Vec;
use core::cell::UnsafeCell;
use janus_abi::types::DEVICE_OBJECT;

/// What it wants.
#[derive(Clone, Debug)]
pub enum Wish {
    /// To know whether the device may stop.
    MayStop,
    /// To know whether it may go.
    MayRemove,
    /// It does not have to do what it was asked.
    Stays,
    /// It stops.
    Stop,
    /// It goes on with these resources.
    Start(Vec<Resource>),
    /// It goes; without having been asked when it is gone already.
    Remove,
}

/// What becomes of that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Done.
    Done,
    /// The device is in no state for it, or its drivers do not want it.
    Refused,
    /// It cannot be disabled.
    NotDisableable,
    /// There is no such device.
    NotThere,
}

struct Job {
    device: *mut DEVICE_OBJECT,
    wish: Wish,
    reply: UnsafeCell<Option<Reply>>,
}

/// Does it. Passive only.
pub fn serve(device: u32, wish: Wish) -> Reply {
    let job = Job { device: device as *mut DEVICE_OBJECT, wish, reply: UnsafeCell::new(None) };
    let address = &raw const job as u32;
    if work::is_running() {
        work::queue(run, address, 0);
    } else {
        run(address, 0);
    }
    // SAFETY: one processor; the worker writes it once.
    wait::until(&[address], None, || unsafe { (*job.reply.get()).is_some() });
    // SAFETY: as above.
    unsafe { *job.reply.get() }.unwrap_or(Reply::NotThere)
}

fn run(job: u32, _: u32) {
    // SAFETY: `serve` waits with it until there is a reply.
    let job = unsafe { &*(job as *const Job) };
    let reply = turn::take(|| fulfil(job.device, &job.wish));
    let key = &raw const *job as u32;
    // SAFETY: as above.
    unsafe { *job.reply.get() = Some(reply) };
    wait::wake(key);
}

fn fulfil(device: *mut DEVICE_OBJECT, wish: &Wish) -> Reply {
    let done = |is: bool| if is { Reply::Done } else { Reply::Refused };
    let Some(now) = stage(device) else { return Reply::NotThere };
    match wish {
        Wish::MayStop => done(now == Stage::Started && rebalance::query(device).is_ok()),
        Wish::MayRemove if now != Stage::Started => Reply::Refused,
        Wish::MayRemove => match removal::query(device) {
            Ok(()) => Reply::Done,
            Err(Veto::NotDisableable) => Reply::NotDisableable,
            Err(_) => Reply::Refused,
        },
        Wish::Stays => {
            rebalance::cancel(device);
            removal::cancel(device);
            Reply::Done
        }
        Wish::Stop => {
            rebalance::stop(device);
            done(stage(device) == Some(Stage::Stopped))
        }
        Wish::Start(resources) => done(now == Stage::Stopped && rebalance::restart(device, Some(resources.clone()))),
        Wish::Remove => {
            if now == Stage::RemovePending {
                removal::remove(device);
            } else {
                removal::surprise(device);
            }
            Reply::Done
        }
    }
}
