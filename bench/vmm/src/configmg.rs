//! The hardware tree: devnodes that `[Bench] DevNode=` names, and what the manager says to those who registered as their drivers.

use crate::cell::Cell;
use crate::{log, profile};
use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::callbacks::CMCONFIGHANDLER;
use janus_abi::types::{CMCONFIG, CONFIGFUNC, CONFIGRET};

/// A handle is this and the number.
const HANDLE: u32 = 0xC0DE_0000;
/// `CONFIG_TEST_CAN_STOP`, `CONFIG_TEST_CAN_REMOVE`; the other functions go without.
const CAN_STOP: u32 = 0;
const CAN_REMOVE: u32 = 1;
const DYNAMIC: u32 = 0;

/// `CMCONFIGHANDLER` as code.
type Handler = unsafe extern "C" fn(function: CONFIGFUNC, sub_function: u32, devnode: u32, reference: u32, traits: u32) -> CONFIGRET;

struct DevNode {
    id: String,
    /// Whom to tell, and what that is to be given.
    driver: Option<(CMCONFIGHANDLER, u32)>,
    /// A range of ports and a line; nothing before somebody gave it some.
    ports: Option<(u16, u16)>,
    line: Option<u8>,
}

static DEVNODES: Cell<Vec<DevNode>> = Cell::new(Vec::new());

/// Reads which devnodes there are.
pub fn init() {
    for id in profile::all("Bench", "DevNode") {
        let id = String::from_utf8_lossy(id).into_owned();
        DEVNODES.with(|d| d.push(DevNode { id, driver: None, ports: None, line: None }));
    }
}

/// The devnode of this name.
pub fn locate(id: &[u8]) -> Option<u32> {
    let at = DEVNODES.with(|d| d.iter().position(|d| d.id.as_bytes().eq_ignore_ascii_case(id)))?;
    Some(HANDLE | at as u32)
}

fn with<R>(devnode: u32, f: impl FnOnce(&mut DevNode) -> R) -> Option<R> {
    DEVNODES.with(|d| d.get_mut((devnode ^ HANDLE) as usize).map(f))
}

/// Somebody is the driver of a devnode from now on; false when there is no such devnode.
pub fn register(devnode: u32, handler: CMCONFIGHANDLER, reference: u32) -> bool {
    with(devnode, |d| d.driver = Some((handler, reference))).is_some()
}

/// What is allocated to a devnode.
pub fn allocated(devnode: u32) -> Option<CMCONFIG> {
    let (ports, line) = with(devnode, |d| (d.ports, d.line))?;
    // SAFETY: numbers only.
    let mut c: CMCONFIG = unsafe { core::mem::zeroed() };
    if let Some((start, length)) = ports {
        c.wNumIOPorts = 1;
        c.wIOPortBase = [start; 20];
        c.wIOPortLength = [length; 20];
    }
    if let Some(line) = line {
        c.wNumIRQs = 1;
        c.bIRQRegisters = [line; 7];
    }
    Some(c)
}

/// Says something to the driver of a devnode.
fn say(devnode: u32, function: CONFIGFUNC, sub_function: u32) -> CONFIGRET {
    let Some((handler, reference)) = with(devnode, |d| d.driver).flatten() else { return CONFIGRET::CR_DEFAULT };
    // SAFETY: what a VxD registered is such a routine.
    unsafe {
        let handler: Handler = core::mem::transmute(handler.0 as *const ());
        handler(function, sub_function, devnode, reference, 0)
    }
}

fn found(what: &str, id: &[u8]) -> Option<u32> {
    let devnode = locate(id).filter(|d| with(*d, |d| d.driver.is_some()) == Some(true));
    if devnode.is_none() {
        log!("{what} {}: it has no driver", String::from_utf8_lossy(id));
    }
    devnode
}

/// One `Stop=ID,PORT,LENGTH,LINE` (hexadecimal but for the line): the device gets other resources.
pub fn stop(text: &[u8]) {
    let mut parts = text.split(|&c| c == b',').map(<[u8]>::trim_ascii);
    let id = parts.next().unwrap_or_default();
    let Some(devnode) = found("stop", id) else { return };
    let mut number = |radix| parts.next().map(|n| profile::number(n, radix).0);
    let ports = number(16).zip(number(16)).map(|(start, length)| (start as u16, length as u16));
    let line = number(10).map(|l| l as u8);
    let answer = say(devnode, CONFIGFUNC::CONFIG_TEST, CAN_STOP);
    let answer = if answer == CONFIGRET::CR_SUCCESS {
        say(devnode, CONFIGFUNC::CONFIG_TEST_SUCCEEDED, CAN_STOP);
        say(devnode, CONFIGFUNC::CONFIG_STOP, DYNAMIC);
        with(devnode, |d| (d.ports, d.line) = (ports, line));
        say(devnode, CONFIGFUNC::CONFIG_START, DYNAMIC)
    } else {
        say(devnode, CONFIGFUNC::CONFIG_TEST_FAILED, CAN_STOP);
        answer
    };
    log!("stop {}: {:X}", String::from_utf8_lossy(id), answer.0);
}

/// One `Test=ID`: everybody is asked whether the device may stop, and another device refuses.
pub fn test(id: &[u8]) {
    let Some(devnode) = found("test", id) else { return };
    let answer = say(devnode, CONFIGFUNC::CONFIG_TEST, CAN_STOP);
    say(devnode, CONFIGFUNC::CONFIG_TEST_FAILED, CAN_STOP);
    log!("test {}: {:X}", String::from_utf8_lossy(id), answer.0);
}

/// One `Remove=ID`: the device goes if it may.
pub fn remove(id: &[u8]) {
    let Some(devnode) = found("remove", id) else { return };
    let answer = say(devnode, CONFIGFUNC::CONFIG_TEST, CAN_REMOVE);
    if answer == CONFIGRET::CR_SUCCESS {
        say(devnode, CONFIGFUNC::CONFIG_TEST_SUCCEEDED, CAN_REMOVE);
        say(devnode, CONFIGFUNC::CONFIG_PREREMOVE, DYNAMIC);
        say(devnode, CONFIGFUNC::CONFIG_REMOVE, DYNAMIC);
    } else {
        say(devnode, CONFIGFUNC::CONFIG_TEST_FAILED, CAN_REMOVE);
    }
    log!("remove {}: {:X}", String::from_utf8_lossy(id), answer.0);
}

/// One `Surprise=ID`: the device is gone.
pub fn surprise(id: &[u8]) {
    let Some(devnode) = found("surprise", id) else { return };
    say(devnode, CONFIGFUNC::CONFIG_PREREMOVE, DYNAMIC);
    let answer = say(devnode, CONFIGFUNC::CONFIG_REMOVE, DYNAMIC);
    log!("surprise {}: {:X}", String::from_utf8_lossy(id), answer.0);
}
