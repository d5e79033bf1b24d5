//! The VxDs that are loaded: their device description blocks in the chain of their order, and where their objects lie.

use crate::cell::Cell;
use crate::{boot, linear, log, pager, paging};
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// `VxD_Desc_Block` as Windows 3.x has it.
#[repr(C)]
#[allow(missing_docs, reason = "the fields are those of the DDK")]
pub struct Ddb {
    pub next: u32,
    pub sdk_version: u16,
    pub device: u16,
    pub major: u8,
    pub minor: u8,
    pub flags: u16,
    pub name: [u8; 8],
    pub init_order: u32,
    pub control_proc: u32,
    pub v86_api: u32,
    pub pm_api: u32,
    pub v86_csip: u32,
    pub pm_csip: u32,
    pub reference: u32,
    pub service_table: u32,
    pub service_count: u32,
}

const _: () = assert!(size_of::<Ddb>() == 0x38);

/// `VxD_Desc_Block` as Windows 95 has it.
#[repr(C)]
#[allow(missing_docs, reason = "the fields are those of the DDK")]
pub struct LongDdb {
    pub short: Ddb,
    pub win32_services: u32,
    pub previous: u32,
    pub size: u32,
    pub reserved: [u32; 3],
}

const _: () = assert!(size_of::<LongDdb>() == 0x50);

/// `DDB_Flags`: Sys_Critical_Init is done.
pub const CRIT_INIT_DONE: u16 = 1;
/// Device_Init is done.
pub const DEVICE_INIT_DONE: u16 = 2;
/// Its services were called.
pub const DYNALINKED: u16 = 1 << 13;
/// Loaded by VXDLDR.
pub const DYNAMIC: u16 = 1 << 15;

/// The device id of a VxD that has none.
pub const UNDEFINED: u16 = 0;

/// An object of a VxD in memory.
#[derive(Clone, Copy, Debug)]
pub struct Object {
    /// Number in the file, from 1.
    pub number: usize,
    /// Where it lies.
    pub base: u32,
    /// Its bytes.
    pub size: u32,
    /// Flags in the file.
    pub flags: u32,
}

impl Object {
    fn is_discardable(&self) -> bool {
        self.flags & 0x10 != 0
    }
}

/// A VxD.
pub struct Vxd {
    /// Address of its DDB.
    pub ddb: u32,
    /// Module name.
    pub name: String,
    /// Its objects; none for a VxD of this kernel.
    pub objects: Vec<Object>,
    /// What is in the chain.
    pub linked: bool,
}

static VXDS: Cell<Vec<Vxd>> = Cell::new(Vec::new());

/// Why a VxD was not linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Another VxD has its device id.
    #[error("device id {0:04X} is taken")]
    Duplicate(u16),
}

/// # Safety
/// `ddb` is the address of a DDB that is loaded.
unsafe fn block<'a>(ddb: u32) -> &'a mut Ddb {
    // SAFETY: the caller's promise.
    unsafe { &mut *(ddb as *mut Ddb) }
}

/// Adds a VxD to the list without linking it.
pub fn add(vxd: Vxd) {
    VXDS.with(|list| list.push(vxd));
}

/// Links a DDB into the chain at the place of its order.
pub fn link(ddb: u32) -> Result<(), LinkError> {
    // SAFETY: callers pass DDBs that are loaded.
    let new = unsafe { block(ddb) };
    let id = new.device;
    if id != UNDEFINED && find(id).is_some() {
        return Err(LinkError::Duplicate(id));
    }
    let chain = chain();
    // SAFETY: the chain consists of DDBs that are loaded.
    let before = chain.iter().rev().find(|&&at| unsafe { block(at).init_order } <= new.init_order);
    match before {
        Some(&at) => {
            // SAFETY: as above.
            let before = unsafe { block(at) };
            new.next = before.next;
            before.next = ddb;
        }
        None => {
            new.next = chain.first().copied().unwrap_or(0);
            HEAD.with(|head| *head = ddb);
        }
    }
    set_linked(ddb, true);
    Ok(())
}

static HEAD: Cell<u32> = Cell::new(0);

/// Takes a DDB out of the chain; false when it was not in it.
pub fn unlink(ddb: u32) -> bool {
    let chain = chain();
    let Some(at) = chain.iter().position(|&d| d == ddb) else {
        return false;
    };
    // SAFETY: the chain consists of DDBs that are loaded.
    unsafe {
        let next = block(ddb).next;
        match at {
            0 => HEAD.with(|head| *head = next),
            _ => block(chain[at - 1]).next = next,
        }
        block(ddb).next = 0;
    }
    set_linked(ddb, false);
    true
}

fn set_linked(ddb: u32, linked: bool) {
    VXDS.with(|list| {
        if let Some(vxd) = list.iter_mut().find(|v| v.ddb == ddb) {
            vxd.linked = linked;
        }
    });
}

/// Address of the first DDB.
pub fn first() -> u32 {
    HEAD.with(|head| *head)
}

/// All DDBs, in order.
pub fn chain() -> Vec<u32> {
    let mut list = Vec::new();
    let mut at = first();
    while at != 0 {
        list.push(at);
        // SAFETY: the chain consists of DDBs that are loaded.
        at = unsafe { block(at).next };
    }
    list
}

/// The DDB with a device id.
pub fn find(id: u16) -> Option<u32> {
    // SAFETY: the chain consists of DDBs that are loaded.
    chain().into_iter().find(|&ddb| unsafe { block(ddb).device } == id)
}

/// The DDB with a name (space padded or not).
pub fn find_name(name: &[u8]) -> Option<u32> {
    let name = name.trim_ascii_end();
    // SAFETY: the chain consists of DDBs that are loaded.
    chain().into_iter().find(|&ddb| unsafe { block(ddb) }.name.trim_ascii_end().eq_ignore_ascii_case(name))
}

/// The loaded VxD with a module name.
pub fn find_module(name: &[u8]) -> Option<u32> {
    VXDS.with(|list| list.iter().find(|v| v.linked && v.name.as_bytes().eq_ignore_ascii_case(name)).map(|v| v.ddb))
}

/// Control procedure of a DDB.
pub fn control_proc(ddb: u32) -> Option<u32> {
    // SAFETY: callers pass DDBs that are loaded.
    let procedure = unsafe { block(ddb) }.control_proc;
    (procedure != 0).then_some(procedure)
}

/// Whether a VxD was made for Windows 95 or later.
pub fn is_for_4_0(ddb: u32) -> bool {
    // SAFETY: callers pass DDBs that are loaded.
    unsafe { block(ddb) }.sdk_version >= 0x400
}

/// Device id of a DDB.
pub fn device_id(ddb: u32) -> u16 {
    // SAFETY: callers pass DDBs that are loaded.
    unsafe { block(ddb) }.device
}

/// Sets bits of `DDB_Flags`.
pub fn set_flags(ddb: u32, flags: u16) {
    // SAFETY: callers pass DDBs that are loaded.
    unsafe { block(ddb) }.flags |= flags;
}

/// Address of the table entry of a service, which INT 20h and hooks go through.
pub fn service_slot(ddb: u32, ordinal: u32) -> Option<u32> {
    // SAFETY: callers pass DDBs that are loaded.
    let block = unsafe { block(ddb) };
    let slot = block.service_table.wrapping_add(ordinal * 4);
    (block.service_table != 0 && ordinal < block.service_count && paging::peek32(slot).is_some_and(|entry| entry != 0)).then_some(slot)
}

/// Module name of a DDB.
pub fn name(ddb: u32) -> String {
    VXDS.with(|list| list.iter().find(|v| v.ddb == ddb).map(|v| v.name.clone())).unwrap_or_default()
}

/// The objects of a VxD.
pub fn objects(ddb: u32) -> Vec<Object> {
    VXDS.with(|list| list.iter().find(|v| v.ddb == ddb).map(|v| v.objects.clone())).unwrap_or_default()
}

/// Frees an object, and makes sure that nobody goes on running in it.
pub fn scrap(object: &Object) {
    pager::remove(object.base >> 12);
    // SAFETY: the object's memory is ours and about to go; whoever still runs there is to stop at once.
    unsafe { (object.base as *mut u8).write_bytes(0xCC, object.size as usize) };
    linear::release(object.base);
}

/// Frees the initialisation objects of a VxD.
pub fn free_init_objects(ddb: u32) {
    let gone = VXDS.with(|list| {
        let vxd = list.iter_mut().find(|v| v.ddb == ddb)?;
        let (gone, stay) = vxd.objects.drain(..).partition(Object::is_discardable);
        vxd.objects = stay;
        Some(gone)
    });
    let gone: Vec<Object> = gone.unwrap_or_default();
    gone.iter().for_each(scrap);
}

/// Frees a VxD that is not linked any more.
pub fn free(ddb: u32) {
    let vxd = VXDS.with(|list| {
        let at = list.iter().position(|v| v.ddb == ddb)?;
        Some(list.remove(at))
    });
    if let Some(vxd) = vxd {
        vxd.objects.iter().for_each(scrap);
    }
}

/// Where an address lies, in words.
pub struct Described {
    module: String,
    object: usize,
    offset: u32,
    address: u32,
}

impl fmt::Display for Described {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if self.module.is_empty() {
            return write!(f, "{:08X}", self.address);
        }
        match self.object {
            0 => write!(f, "{}+{:X}", self.module, self.offset),
            object => write!(f, "{}({object})+{:X}", self.module, self.offset),
        }
    }
}

/// Which module and object an address belongs to: `JANUS(1)+2F4`.
pub fn describe(address: u32) -> Described {
    let found = VXDS.with(|list| {
        list.iter().find_map(|v| {
            let object = v.objects.iter().find(|o| (o.base..o.base + o.size).contains(&address))?;
            Some((v.name.clone(), object.number, address - object.base))
        })
    });
    let (module, object, offset) = match found {
        Some(found) => found,
        None if boot::is_kernel_code(address) => ("VMM".into(), 0, address - boot::HIGH),
        None => (String::new(), 0, 0),
    };
    Described { module, object, offset, address }
}

/// Whether an address lies in code that is loaded.
pub fn is_code(address: u32) -> bool {
    boot::is_kernel_code(address)
        || VXDS.with(|list| {
            let code = |o: &&Object| o.flags & 4 != 0 && (o.base..o.base + o.size).contains(&address);
            list.iter().flat_map(|v| &v.objects).find(code).is_some()
        })
}

/// Whether an address lies in an object of a VxD.
pub fn is_vxd(address: u32) -> bool {
    VXDS.with(|list| list.iter().flat_map(|v| &v.objects).any(|o| (o.base..o.base + o.size).contains(&address)))
}

/// As [`describe`], but nothing for what is not code.
pub fn describe_code(address: u32) -> impl fmt::Display {
    struct Maybe(Option<Described>);
    impl fmt::Display for Maybe {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
            self.0.as_ref().map_or(Ok(()), |d| d.fmt(f))
        }
    }
    Maybe(is_code(address).then(|| describe(address)))
}

/// Lists the VxDs.
pub fn report() {
    for ddb in chain() {
        // SAFETY: the chain consists of DDBs that are loaded.
        let block = unsafe { block(ddb) };
        for object in objects(ddb) {
            let (base, size, flags) = (object.base, object.size, object.flags);
            log!("{} object {}: {base:08X}, {size:X} bytes, flags {flags:04X}", name(ddb), object.number);
        }
        if !objects(ddb).is_empty() {
            log!("{}: device {:04X}, order {:08X}, DDB {ddb:08X}", name(ddb), block.device, block.init_order);
        }
    }
}
