//! Devices in CONFIGMG's tree: what it says to the driver of a devnode becomes what NT's manager says to a driver.
//!
//! | CONFIGMG | NT |
//! |---|---|
//! | `CONFIG_TEST`, can stop | `IRP_MN_QUERY_STOP_DEVICE` |
//! | `CONFIG_TEST`, can remove | `IRP_MN_QUERY_REMOVE_DEVICE` |
//! | `CONFIG_TEST_FAILED` | `IRP_MN_CANCEL_STOP_DEVICE`, `IRP_MN_CANCEL_REMOVE_DEVICE` |
//! | `CONFIG_STOP`, then `CONFIG_START` | `IRP_MN_STOP_DEVICE`, `IRP_MN_START_DEVICE` with what CONFIGMG allocated |
//! | `CONFIG_REMOVE` after a test that succeeded | `IRP_MN_REMOVE_DEVICE` |
//! | `CONFIG_REMOVE` without one | `IRP_MN_SURPRISE_REMOVAL` |
//!
//! `CONFIG_START` of a device that was not stopped is nothing new to it: `Driver=` started it. The end of the system comes by other messages.

use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::callbacks::{CMCONFIGHANDLER, CMCONFIGHANDLER_Routine};
use janus_abi::types::{CM_REGISTER_DEVICE_DRIVER, CMCONFIG, CONFIGFUNC, CONFIGRET, DEVNODE};
use janus_abi::vxd::call::{configmg, vmm};
use janus_shims::pnp::manager::{Reply, Wish, serve};
use janus_shims::resources::Resource;

/// CONFIGMG's device id.
const CONFIGMG: u32 = 0x0033;
/// `CONFIG_TEST_CAN_STOP`, `CONFIG_TEST_CAN_REMOVE`.
const CAN_STOP: u32 = 0;
const CAN_REMOVE: u32 = 1;
/// `CONFIG_REMOVE_DYNAMIC`: not because the system ends.
const DYNAMIC: u32 = 0;
/// `ALLOC_LOG_CONF` among the flags of `_CONFIGMG_Get_Alloc_Log_Conf`.
const ALLOCATED: u32 = 0;
/// In `bIRQAttrib`: others may have the line; it is level-triggered.
const IRQ_SHARED: u8 = 1;
const IRQ_LEVEL: u8 = 2;

/// Registers as the driver of a devnode, where there is CONFIGMG and it has one of that name.
pub fn watch(name: &str, reference: u32) {
    // SAFETY: no memory is involved.
    if unsafe { vmm::Get_DDB(CONFIGMG, core::ptr::null_mut()) }.is_null() {
        return;
    }
    let mut id = String::from(name);
    id.push('\0');
    let mut devnode = 0;
    let able = CM_REGISTER_DEVICE_DRIVER::CM_REGISTER_DEVICE_DRIVER_DISABLEABLE.0
        | CM_REGISTER_DEVICE_DRIVER::CM_REGISTER_DEVICE_DRIVER_REMOVABLE.0;
    // SAFETY: a variable of ours and a text that ends in NUL; the handler stays as long as Janus does.
    unsafe {
        if configmg::_CONFIGMG_Locate_DevNode(&raw mut devnode, id.as_mut_ptr(), 0) == CONFIGRET::CR_SUCCESS {
            configmg::_CONFIGMG_Register_Device_Driver(devnode, CMCONFIGHANDLER::serve::<Handler>(), reference, able);
        }
    }
}

struct Handler;
impl CMCONFIGHANDLER_Routine for Handler {
    unsafe fn routine(function: CONFIGFUNC, sub_function: u32, devnode: DEVNODE, reference: u32, _traits: u32) -> CONFIGRET {
        let wish = match function {
            CONFIGFUNC::CONFIG_TEST if sub_function == CAN_STOP => Wish::MayStop,
            CONFIGFUNC::CONFIG_TEST if sub_function == CAN_REMOVE => Wish::MayRemove,
            CONFIGFUNC::CONFIG_TEST_FAILED => Wish::Stays,
            CONFIGFUNC::CONFIG_STOP => Wish::Stop,
            CONFIGFUNC::CONFIG_START => Wish::Start(allocated(devnode)),
            CONFIGFUNC::CONFIG_REMOVE if sub_function == DYNAMIC => Wish::Remove,
            CONFIGFUNC::CONFIG_TEST_SUCCEEDED
            | CONFIGFUNC::CONFIG_PREREMOVE
            | CONFIGFUNC::CONFIG_PREREMOVE2
            | CONFIGFUNC::CONFIG_REMOVE => {
                return CONFIGRET::CR_SUCCESS;
            }
            _ => return CONFIGRET::CR_DEFAULT,
        };
        let removal = matches!(wish, Wish::MayRemove);
        match serve(reference, wish) {
            Reply::Done => CONFIGRET::CR_SUCCESS,
            Reply::Refused if removal => CONFIGRET::CR_REMOVE_VETOED,
            Reply::Refused => CONFIGRET::CR_FAILURE,
            Reply::NotDisableable => CONFIGRET::CR_NOT_DISABLEABLE,
            Reply::NotThere => CONFIGRET::CR_DEVICE_NOT_THERE,
        }
    }
}

/// What CONFIGMG has allocated to a devnode.
fn allocated(devnode: DEVNODE) -> Vec<Resource> {
    let mut all = Vec::new();
    // SAFETY: numbers only; CONFIGMG fills the structure.
    let c: CMCONFIG = unsafe {
        let mut c = core::mem::zeroed();
        if configmg::_CONFIGMG_Get_Alloc_Log_Conf(&raw mut c, devnode, ALLOCATED) != CONFIGRET::CR_SUCCESS {
            return all;
        }
        c
    };
    // The structure is packed: its arrays are copied before they are looked into.
    let (bases, lengths) = (c.wIOPortBase, c.wIOPortLength);
    let ports = bases.iter().zip(lengths).take(c.wNumIOPorts.into());
    all.extend(ports.map(|(start, length)| Resource::Port { start: (*start).into(), length: length.into() }));
    let (bases, lengths) = (c.dMemBase, c.dMemLength);
    all.extend(bases.iter().zip(lengths).take(c.wNumMemWindows.into()).map(|(start, length)| Resource::Memory { start: *start, length }));
    let (lines, attributes) = (c.bIRQRegisters, c.bIRQAttrib);
    all.extend(lines.iter().zip(attributes).take(c.wNumIRQs.into()).map(|(line, a)| Resource::Interrupt {
        line: *line,
        latched: a & IRQ_LEVEL == 0,
        shared: a & IRQ_SHARED != 0,
    }));
    let channels = c.bDMALst;
    all.extend(channels.iter().take(c.wNumDMAs.into()).map(|channel| Resource::Dma { channel: *channel }));
    all
}
