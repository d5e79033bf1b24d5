//! VXDLDR: loading and unloading VxDs while the system runs.

use crate::cell::Cell;
use crate::control::{self, Params};
use crate::le_load::{self, LoadError};
use crate::vxds::{self, DYNAMIC};
use crate::{log, modules};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::sync::atomic::{AtomicU32, Ordering};

/// Error codes of VXDLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Error {
    /// Not enough memory.
    OutOfMemory = 1,
    /// The file cannot be opened.
    FileOpen = 3,
    /// It is there already.
    Duplicate = 5,
    /// The file is not a VxD that can be loaded dynamically.
    BadFile = 6,
    /// The VxD refused.
    Refused = 7,
    /// There is no such VxD.
    NoSuchDevice = 8,
    /// It was not loaded by VXDLDR.
    NotUnloadable = 9,
}

/// Flag of `VXDLDR_LoadDevice`: send Sys_Dynamic_Device_Init as well.
pub const INIT_DEVICE: u32 = 1;

static INITIALISING: AtomicU32 = AtomicU32::new(0);

/// Whether a VxD is handling Sys_Dynamic_Device_Init.
pub fn initialising() -> bool {
    INITIALISING.load(Ordering::Relaxed) > 0
}

/// `DeviceInfo`, as far as it is documented.
#[repr(C, packed)]
pub struct DeviceInfo {
    next: u32,
    loads: u8,
    ddb: u32,
    device: u16,
    module: u32,
    signature: [u8; 4],
    objects: u32,
    object_info: u32,
    pm_api: u32,
    v86_api: u32,
}

const _: () = assert!(core::mem::offset_of!(DeviceInfo, signature) == 0x0F);

/// `ObjectInfo`.
#[repr(C)]
struct ObjectInfo {
    address: u32,
    size: u32,
    kind: u32,
    resident: u32,
}

/// The newest first; boxes, because their addresses are given out.
#[allow(clippy::vec_box, reason = "VxDs keep their addresses")]
static INFOS: Cell<Vec<Box<DeviceInfo>>> = Cell::new(Vec::new());

fn address(info: &DeviceInfo) -> u32 {
    core::ptr::from_ref(info) as u32
}

fn relink(list: &mut [Box<DeviceInfo>]) {
    for at in 0..list.len() {
        list[at].next = list.get(at + 1).map_or(0, |next| address(next));
    }
}

/// `VXDLDR_GetDeviceList`: the first `DeviceInfo`.
pub fn list() -> u32 {
    INFOS.with(|list| list.first().map_or(0, |info| address(info)))
}

fn info_of(ddb: u32) -> Option<u32> {
    INFOS.with(|list| list.iter().find(|i| i.ddb == ddb).map(|info| address(info)))
}

fn ddb_of(info: u32) -> Option<u32> {
    INFOS.with(|list| list.iter().find(|i| address(i) == info).map(|i| i.ddb))
}

/// `VXDLDR_LoadDevice`: DDB and `DeviceInfo`.
pub fn load(path: &[u8], flags: u32) -> Result<(u32, u32), Error> {
    let shown = String::from_utf8_lossy(path).into_owned();
    let vxd = le_load::load(path, true).map_err(|why| {
        log!("VXDLDR: {shown}: {why}");
        match why {
            LoadError::NotFound => Error::FileOpen,
            LoadError::Memory => Error::OutOfMemory,
            LoadError::Le(_) | LoadError::NotDynamic(_) | LoadError::NoDdb => Error::BadFile,
        }
    })?;
    let ddb = vxd.ddb;
    if let Some(loaded) = vxds::find_module(vxd.name.as_bytes()) {
        vxds::add(vxd);
        vxds::free(ddb);
        let info = info_of(loaded).ok_or(Error::Duplicate)?;
        INFOS.with(|list| list.iter_mut().filter(|i| address(i) == info).for_each(|i| i.loads = i.loads.saturating_add(1)));
        return Ok((loaded, info));
    }
    let info = describe(&vxd.name, ddb, &vxd.objects);
    vxds::add(vxd);
    vxds::set_flags(ddb, DYNAMIC);
    if let Err(why) = vxds::link(ddb) {
        log!("VXDLDR: {shown}: {why}");
        vxds::free(ddb);
        return Err(Error::Duplicate);
    }
    INFOS.with(|list| {
        list.insert(0, info);
        relink(list);
    });
    let info = info_of(ddb).ok_or(Error::OutOfMemory)?;
    if flags & INIT_DEVICE != 0 {
        INITIALISING.fetch_add(1, Ordering::Relaxed);
        // EBX is not a VM's handle in this message.
        let answer = control::send(ddb, control::SYS_DYNAMIC_DEVICE_INIT, Params { ebx: Some(0), ..Params::default() });
        INITIALISING.fetch_sub(1, Ordering::Relaxed);
        if answer.cf() {
            log!("VXDLDR: {shown} refused Sys_Dynamic_Device_Init");
            drop_device(ddb);
            return Err(Error::Refused);
        }
        vxds::free_init_objects(ddb);
    }
    Ok((ddb, info))
}

fn describe(name: &str, ddb: u32, objects: &[vxds::Object]) -> Box<DeviceInfo> {
    let list: Vec<ObjectInfo> = objects
        .iter()
        .map(|o| ObjectInfo { address: o.base, size: o.size, kind: o.flags, resident: u32::from(o.flags & 0x40 != 0) })
        .collect();
    let mut module: Vec<u8> = name.as_bytes().to_vec();
    module.push(0);
    // Both stay for good: a VxD may hold on to them.
    let module = Box::leak(module.into_boxed_slice()).as_ptr() as u32;
    let count = list.len() as u32;
    let list = Box::leak(list.into_boxed_slice()).as_ptr() as u32;
    Box::new(DeviceInfo {
        next: 0,
        loads: 1,
        ddb,
        device: vxds::device_id(ddb),
        module,
        signature: *b"XVLD",
        objects: count,
        object_info: list,
        pm_api: 0,
        v86_api: 0,
    })
}

fn drop_device(ddb: u32) {
    vxds::unlink(ddb);
    INFOS.with(|list| {
        list.retain(|i| i.ddb != ddb);
        relink(list);
    });
    vxds::free(ddb);
}

/// `VXDLDR_UnloadDevice`: by device id, or by module name where that is 0 or undefined.
pub fn unload(id: u16, name: &[u8]) -> Result<(), Error> {
    let ddb = match id {
        0 | 0xFFFF => vxds::find_module(modules::base_name(name)).or_else(|| {
            let base = modules::base_name(name);
            let stem = base.iter().position(|&c| c == b'.').map_or(base, |at| &base[..at]);
            vxds::find_module(stem)
        }),
        id => vxds::find(id),
    };
    let ddb = ddb.ok_or(Error::NoSuchDevice)?;
    let left = INFOS.with(|list| {
        let info = list.iter_mut().find(|i| i.ddb == ddb)?;
        info.loads -= 1;
        Some(info.loads)
    });
    match left {
        None => return Err(Error::NotUnloadable),
        Some(0) => {}
        Some(_) => return Ok(()),
    }
    if control::send(ddb, control::SYS_DYNAMIC_DEVICE_EXIT, Params { ebx: Some(0), ..Params::default() }).cf() {
        INFOS.with(|list| list.iter_mut().filter(|i| i.ddb == ddb).for_each(|i| i.loads = 1));
        return Err(Error::Refused);
    }
    drop_device(ddb);
    Ok(())
}

/// `VXDLDR_DevInitSucceeded` and `…Failed`, for who sends the message himself.
pub fn initialised(info: u32, succeeded: bool) -> Result<(), Error> {
    let ddb = ddb_of(info).ok_or(Error::NoSuchDevice)?;
    if succeeded {
        vxds::free_init_objects(ddb);
    } else {
        drop_device(ddb);
    }
    Ok(())
}
