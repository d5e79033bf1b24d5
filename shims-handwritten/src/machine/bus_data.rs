//! Bus data and bus addresses as the HAL gives them: PCI configuration space, CMOS, translation.

use crate::bus::{self, Function};
use crate::port;
use janus_abi::types::{BUS_DATA_TYPE, INTERFACE_TYPE};
use janus_runtime::cell::{Global, interrupts_off, interrupts_restore};

const NO_VENDOR: [u8; 2] = [0xFF, 0xFF];
/// Where the header of a bridge says which bus is the last behind it.
const SUBORDINATE: u8 = 0x1A;
const BRIDGE: (u8, u8) = (0x06, 0x04);
const CMOS_BYTES: u32 = 128;

static LAST_BUS: Global<Option<Option<u8>>> = Global::new(None);

/// The highest PCI bus behind any bridge; `None` on a machine without PCI.
pub fn last_pci_bus() -> Option<u8> {
    if let Some(known) = LAST_BUS.with(|l| *l) {
        return known;
    }
    let last = |f: &Function| if f.class() == BRIDGE { f.byte(SUBORDINATE).max(f.bus) } else { f.bus };
    let found = bus::functions().iter().map(last).max();
    LAST_BUS.with(|l| *l = Some(found));
    found
}

fn cmos_read(index: u8) -> u8 {
    let flags = interrupts_off();
    port::write8(0x70, index);
    let value = port::read8(0x71);
    interrupts_restore(flags);
    value
}

fn cmos_write(index: u8, value: u8) {
    let flags = interrupts_off();
    port::write8(0x70, index);
    port::write8(0x71, value);
    interrupts_restore(flags);
}

fn is_pci(bus: u32) -> bool {
    last_pci_bus().is_some_and(|l| bus <= u32::from(l))
}

/// `HalGetBusDataByOffset`: bytes read. A PCI slot without a device gives two bytes, the vendor that is none; a bus that is not there gives none.
pub fn get(kind: BUS_DATA_TYPE, bus: u32, slot: u32, offset: u32, to: &mut [u8]) -> u32 {
    match kind {
        BUS_DATA_TYPE::Cmos if bus == 0 => {
            let count = CMOS_BYTES.saturating_sub(slot).min(to.len() as u32);
            for (byte, i) in to.iter_mut().zip(slot..slot + count) {
                *byte = cmos_read(i as u8);
            }
            count
        }
        BUS_DATA_TYPE::PCIConfiguration if is_pci(bus) => {
            let function = Function::of_slot(bus, slot);
            if function.exists() {
                return function.read(offset, to);
            }
            let count = to.len().min(NO_VENDOR.len());
            to[..count].copy_from_slice(&NO_VENDOR[..count]);
            count as u32
        }
        _ => 0,
    }
}

/// `HalSetBusDataByOffset`: bytes written.
pub fn set(kind: BUS_DATA_TYPE, bus: u32, slot: u32, offset: u32, from: &[u8]) -> u32 {
    match kind {
        BUS_DATA_TYPE::Cmos if bus == 0 => {
            let count = CMOS_BYTES.saturating_sub(slot).min(from.len() as u32);
            for (byte, i) in from.iter().zip(slot..slot + count) {
                cmos_write(i as u8, *byte);
            }
            count
        }
        BUS_DATA_TYPE::PCIConfiguration if is_pci(bus) => {
            let function = Function::of_slot(bus, slot);
            if function.exists() { function.write(offset, from) } else { 0 }
        }
        _ => 0,
    }
}

/// The machine has this bus.
pub fn exists(kind: INTERFACE_TYPE, number: u32) -> bool {
    match kind {
        INTERFACE_TYPE::Internal | INTERFACE_TYPE::Isa => number == 0,
        INTERFACE_TYPE::PCIBus => is_pci(number),
        _ => false,
    }
}

/// `HalTranslateBusAddress`: on a PC bus addresses are physical ones and ports are ports.
pub fn translate(kind: INTERFACE_TYPE, number: u32, address: i64, space: u32) -> Option<i64> {
    let limit = if space == 1 { 0x1_0000 } else { 0x1_0000_0000 };
    (exists(kind, number) && space <= 1 && (0..limit).contains(&address)).then_some(address)
}
