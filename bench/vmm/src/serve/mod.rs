//! The face that VxDs see: the generated traits of the served VxDs, implemented for [`Bench`] by what stands in the other modules.
//!
//! A method that is not overridden is a service that is not served: calling it ends the run with a report that names service and caller.

mod asynchronous;
mod configmg;
mod convert;
#[macro_use]
mod groups;
mod ifsmgr;
mod raw;
mod vdmad;
mod vmm;
mod vpicd;
mod vtd;
mod vwin32;
mod vxdldr;

use crate::vxds::{self, Ddb, LongDdb, Vxd};
use crate::{dynalink, profile};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::sync::atomic::{AtomicU32, Ordering};
use janus_abi::vxd;
use janus_runtime::abi::{Provider, ServiceTable};

/// The provider of all services.
pub struct Bench;

impl Provider for Bench {
    fn unserved(name: &'static str, ordinal: u16, _: &'static str) -> ! {
        let device = TABLES.iter().find(|t| t.name == name).map_or(0, |t| t.id);
        let caller = vxds::find(device).and_then(|ddb| vxds::service_slot(ddb, ordinal.into())).map_or(0, dynalink::caller_through);
        dynalink::unserved(device, ordinal, caller)
    }
}

/// VxDs that are served, in the order of their initialisation.
const SERVED: [(ServiceTable, u32); 8] = [
    (vxd::vmm::table::<Bench>(), 0),
    (vxd::vpicd::table::<Bench>(), 0x0C00_0000),
    (vxd::vdmad::table::<Bench>(), 0x1000_0000),
    (vxd::vtd::table::<Bench>(), 0x1400_0000),
    (vxd::vwin32::table::<Bench>(), 0x1410_0000),
    (vxd::vxdldr::table::<Bench>(), 0x1600_0000),
    (vxd::configmg::table::<Bench>(), 0x1640_0000),
    (vxd::ifsmgr::table::<Bench>(), 0xA001_0000),
];

/// VxDs that are not there; their names make a better report.
macro_rules! absent {
    ($($module:ident $name:ident),*) => {
        $(impl vxd::$module::$name for Bench {})*
        const TABLES: &[ServiceTable] = &[
            SERVED[0].0, SERVED[1].0, SERVED[2].0, SERVED[3].0, SERVED[4].0, SERVED[5].0, SERVED[6].0, SERVED[7].0,
            $(vxd::$module::table::<Bench>()),*
        ];
    };
}

absent!(
    acpi Acpi, debug Debug, dosmgr Dosmgr, ios Ios, ndis Ndis, ntkern Ntkern, pageswap Pageswap, pci Pci,
    shell Shell, v86mmgr V86mmgr, vcache Vcache, vcd Vcd, vcomm Vcomm, vdd Vdd, vfbackup Vfbackup, vfd Vfd, vkd Vkd,
    vmcpd Vmcpd, vmd Vmd, vpowerd Vpowerd
);

/// Names of a VxD and a service, empty where nobody knows them.
pub fn name_of(device: u16, ordinal: u16) -> (&'static str, &'static str) {
    let Some(table) = TABLES.iter().find(|t| t.id == device) else {
        return ("", "");
    };
    let service = table.services.iter().find(|s| s.ordinal == ordinal);
    (table.name, service.map_or("", |s| s.name))
}

/// VMM's version: major and minor.
static VERSION: AtomicU32 = AtomicU32::new(0x040A);

/// The version of Windows that this is to be.
pub fn version() -> (u8, u8) {
    let version = VERSION.load(Ordering::Relaxed);
    ((version >> 8) as u8, version as u8)
}

#[unsafe(naked)]
unsafe extern "C" fn control_procedure() {
    core::arch::naked_asm!("clc", "ret")
}

/// Links the DDBs of the served VxDs.
pub fn init() {
    crate::configmg::init();
    if let Some(text) = profile::text("Bench", "Version") {
        let (major, end) = profile::number(text, 10);
        let minor = text.get(end + 1..).map_or(0, |rest| profile::number(rest, 10).0);
        VERSION.store((major as u32) << 8 | minor as u32 & 0xFF, Ordering::Relaxed);
    }
    let (major, minor) = version();
    for (table, init_order) in SERVED {
        let count = table.services.last().map_or(0, |s| usize::from(s.ordinal) + 1);
        let mut slots = alloc::vec![0u32; count];
        for service in table.services {
            let own = raw::entry(table.id, service.ordinal);
            let entry = own.unwrap_or(service.entry as u32);
            slots[usize::from(service.ordinal)] = asynchronous::guarded(table.id, service, entry);
        }
        let slots = Box::leak(slots.into_boxed_slice());
        let mut name = [b' '; 8];
        name.iter_mut().zip(table.name.bytes()).for_each(|(to, from)| *to = from);
        let short = Ddb {
            next: 0,
            sdk_version: u16::from(major) << 8 | u16::from(minor),
            device: table.id,
            major,
            minor,
            flags: vxds::CRIT_INIT_DONE | vxds::DEVICE_INIT_DONE,
            name,
            init_order,
            control_proc: control_procedure as *const () as u32,
            v86_api: 0,
            pm_api: 0,
            v86_csip: 0,
            pm_csip: 0,
            reference: 0,
            service_table: slots.as_ptr() as u32,
            service_count: count as u32,
        };
        let ddb = Box::leak(Box::new(LongDdb {
            short,
            win32_services: 0,
            previous: u32::from_le_bytes(*b"verP"),
            size: size_of::<LongDdb>() as u32,
            reserved: [*b"1vsR", *b"2vsR", *b"3vsR"].map(u32::from_le_bytes),
        }));
        let address = &raw const *ddb as u32;
        vxds::add(Vxd { ddb: address, name: table.name.into(), objects: Vec::new(), linked: false });
        if let Err(why) = vxds::link(address) {
            panic!("{}: {why}", table.name);
        }
    }
}

/// The bytes of a NUL-terminated text that a VxD passed; none for a null pointer.
///
/// # Safety
/// `text` is null or points at one that stays while it is used.
pub unsafe fn text<'a>(text: *const u8) -> &'a [u8] {
    if text.is_null() {
        return b"";
    }
    // SAFETY: the caller's promise.
    unsafe { core::ffi::CStr::from_ptr(text.cast()) }.to_bytes()
}
