//! CONFIGMG's services, as far as the driver of a devnode needs them.

use super::{Bench, text};
use crate::configmg;
use janus_abi::callbacks::CMCONFIGHANDLER;
use janus_abi::types::{CMCONFIG, CONFIGRET, DEVNODE};
use janus_abi::vxd::configmg::*;

impl Configmg for Bench {
    unsafe fn _CONFIGMG_Locate_DevNode(devnode: *mut u32, id: *mut u8, _traits: u32) -> CONFIGRET {
        // SAFETY: the VxD passes a variable and a text.
        unsafe {
            match configmg::locate(text(id)) {
                Some(found) => {
                    devnode.write(found);
                    CONFIGRET::CR_SUCCESS
                }
                None => CONFIGRET::CR_NO_SUCH_DEVNODE,
            }
        }
    }
    unsafe fn _CONFIGMG_Register_Device_Driver(devnode: DEVNODE, handler: CMCONFIGHANDLER, reference: u32, _traits: u32) -> CONFIGRET {
        if configmg::register(devnode, handler, reference) { CONFIGRET::CR_SUCCESS } else { CONFIGRET::CR_INVALID_DEVNODE }
    }
    unsafe fn _CONFIGMG_Get_Alloc_Log_Conf(configuration: *mut CMCONFIG, devnode: DEVNODE, _traits: u32) -> CONFIGRET {
        match configmg::allocated(devnode) {
            Some(found) => {
                // SAFETY: the VxD passes a variable.
                unsafe { configuration.write_unaligned(found) };
                CONFIGRET::CR_SUCCESS
            }
            None => CONFIGRET::CR_INVALID_DEVNODE,
        }
    }
}
