// Written by `janus gen` from abi-specs/vxd/vjoyd.abi. Do not edit: change the spec and run `./x gen`.
//! Joysticks.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VJOYD.
pub const ID: u16 = 0x0449;

/// VJOYD as a provider serves it; what it does not override is reported as not served.
pub trait Vjoyd: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vjoyd> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VJOYD_Register_Device_Driver", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "VJOYD_GetPosEx_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "VJOYD_GetInitParams_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "VJOYD_Poll_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "VJOYD_Escape_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "VJOYD_CtrlMsg_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "VJOYD_SetGain_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "VJOYD_SendFFCommand_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "VJOYD_GetFFState_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "VJOYD_DownloadEffect_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000a, name: "VJOYD_DestroyEffect_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000b, name: "VJOYD_StartEffect_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000c, name: "VJOYD_StopEffect_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000d, name: "VJOYD_GetEffectStatus_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000e, name: "VJOYD_DeviceUpdateNotify_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000f, name: "VJOYD_JoystickActivity_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0010, name: "VJOYD_OpenTypeKey_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0011, name: "VJOYD_OpenConfigKey_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0012, name: "VJOYD_NewGameportDevNode", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VJOYD as `P` serves it.
pub const fn table<P: Vjoyd>() -> ServiceTable { ServiceTable { name: "VJOYD", id: ID, services: Services::<P>::TABLE } }
