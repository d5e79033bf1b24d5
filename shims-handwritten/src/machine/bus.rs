//! The PCI bus: configuration space by mechanism 1, what functions there are, what their registers claim, and who has taken which.

use crate::port;
use alloc::vec::Vec;
use janus_runtime::cell::Global;

/// Configuration mechanism 1: address and data port.
const ADDRESS: u16 = 0xCF8;
const DATA: u16 = 0xCFC;
/// Bits of the command register.
const IO: u16 = 1;
const MEMORY: u16 = 2;
const MASTER: u16 = 4;
/// Offsets in the header.
const COMMAND: u8 = 0x04;
const CLASS: u8 = 0x0B;
const SUBCLASS: u8 = 0x0A;
const HEADER_TYPE: u8 = 0x0E;
const BARS: u8 = 0x10;
const LINE: u8 = 0x3C;
/// Bytes of a function's configuration space.
const SPACE: u32 = 256;

/// A function of a device on the bus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Function {
    /// Bus number.
    pub bus: u8,
    /// 0 to 31.
    pub device: u8,
    /// 0 to 7.
    pub function: u8,
}

/// What a base address register claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// Ports rather than memory.
    pub io: bool,
    /// Where it lies.
    pub start: u64,
    /// Bytes.
    pub length: u32,
    /// Reading has no side effects.
    pub prefetchable: bool,
}

/// Nobody else may use the address port between it and the data port.
static SELECTED: Global<()> = Global::new(());

impl Function {
    /// From NT's slot number: the device in bits 0 to 4, the function in bits 5 to 7.
    pub fn of_slot(bus: u32, slot: u32) -> Function {
        Function { bus: bus as u8, device: (slot & 31) as u8, function: (slot >> 5 & 7) as u8 }
    }

    /// NT's slot number.
    pub fn slot(self) -> u32 {
        u32::from(self.device) | u32::from(self.function) << 5
    }

    fn with<R>(self, offset: u8, f: impl FnOnce() -> R) -> R {
        let address = 0x8000_0000
            | u32::from(self.bus) << 16
            | u32::from(self.device) << 11
            | u32::from(self.function) << 8
            | u32::from(offset & 0xFC);
        SELECTED.with(|()| {
            let old = port::read32(ADDRESS);
            port::write32(ADDRESS, address);
            let result = f();
            port::write32(ADDRESS, old);
            result
        })
    }

    /// The dword that `offset` lies in.
    pub fn dword(self, offset: u8) -> u32 {
        self.with(offset, || port::read32(DATA))
    }

    fn set_dword(self, offset: u8, value: u32) {
        self.with(offset, || port::write32(DATA, value));
    }

    fn word(self, offset: u8) -> u16 {
        (self.dword(offset) >> (u32::from(offset & 2) * 8)) as u16
    }

    /// One byte.
    pub fn byte(self, offset: u8) -> u8 {
        (self.dword(offset) >> (u32::from(offset & 3) * 8)) as u8
    }

    /// Vendor and device.
    pub fn id(self) -> (u16, u16) {
        let id = self.dword(0);
        (id as u16, (id >> 16) as u16)
    }

    /// Class and subclass.
    pub fn class(self) -> (u8, u8) {
        (self.byte(CLASS), self.byte(SUBCLASS))
    }

    /// There is such a function.
    pub fn exists(self) -> bool {
        !matches!(self.id().0, 0 | 0xFFFF)
    }

    /// The interrupt line that the firmware wrote down; `None` when it is none of the sixteen.
    pub fn line(self) -> Option<u8> {
        Some(self.byte(LINE)).filter(|l| (1..16).contains(l))
    }

    /// Reads configuration space from `offset`; the number of bytes that lie in it.
    pub fn read(self, offset: u32, to: &mut [u8]) -> u32 {
        let count = SPACE.saturating_sub(offset).min(to.len() as u32);
        for (n, byte) in to.iter_mut().enumerate().take(count as usize) {
            *byte = self.byte(offset as u8 + n as u8);
        }
        count
    }

    /// Writes configuration space, byte by byte: registers beside hold bits that writing clears. The number of bytes that lie in it.
    pub fn write(self, offset: u32, from: &[u8]) -> u32 {
        let count = SPACE.saturating_sub(offset).min(from.len() as u32);
        for (n, byte) in from.iter().enumerate().take(count as usize) {
            let at = offset as u8 + n as u8;
            self.with(at, || port::write8(DATA + u16::from(at & 3), *byte));
        }
        count
    }

    fn set_command(self, value: u16) {
        self.write(u32::from(COMMAND), &value.to_le_bytes());
    }

    /// Lets it answer in ports and memory and be a bus master.
    pub fn enable(self) {
        self.set_command(self.word(COMMAND) | IO | MEMORY | MASTER);
    }

    /// What its base address registers claim, sized by writing ones while it answers nowhere. Interrupts are off meanwhile.
    pub fn ranges(self) -> Vec<Range> {
        let count = match self.byte(HEADER_TYPE) & 0x7F {
            0 => 6,
            1 => 2,
            _ => 0,
        };
        let flags = janus_runtime::cell::interrupts_off();
        let command = self.word(COMMAND);
        self.set_command(command & !(IO | MEMORY));
        let mut found = Vec::new();
        let mut n = 0;
        while n < count {
            let at = BARS + n * 4;
            let value = self.dword(at);
            self.set_dword(at, !0);
            let size = self.dword(at);
            self.set_dword(at, value);
            let io = value & 1 != 0;
            let wide = value & 7 == 4;
            if io {
                let bits = size & !3;
                // Registers may hold 16 bits only; the lowest bit that can be set is the length all the same.
                if bits != 0 && value & !3 != 0 {
                    found.push(Range { io, start: u64::from(value & 0xFFFC), length: bits & bits.wrapping_neg(), prefetchable: false });
                }
            } else {
                let bits = size & !15;
                let high = if wide { self.dword(at + 4) } else { 0 };
                if bits != 0 && (value & !15 != 0 || high != 0) {
                    let start = u64::from(value & !15) | u64::from(high) << 32;
                    found.push(Range { io, start, length: bits & bits.wrapping_neg(), prefetchable: value & 8 != 0 });
                }
            }
            n += if wide { 2 } else { 1 };
        }
        self.set_command(command);
        janus_runtime::cell::interrupts_restore(flags);
        found
    }
}

/// Every function on every bus, in order.
pub fn functions() -> Vec<Function> {
    let mut found = Vec::new();
    for bus in 0..=255 {
        let mut any = false;
        for device in 0..32 {
            let first = Function { bus, device, function: 0 };
            if !first.exists() {
                continue;
            }
            any = true;
            let last = if first.byte(HEADER_TYPE) & 0x80 != 0 { 7 } else { 0 };
            found.extend((0..=last).map(|function| Function { bus, device, function }).filter(|f| f.exists()));
        }
        // A bus without devices ends the search, unless it is a gap that firmware left among the first few.
        if !any && bus >= 8 {
            break;
        }
    }
    found
}

static TAKEN: Global<Vec<Function>> = Global::new(Vec::new());

/// Takes a function for a driver; false when another has it.
pub fn claim(f: Function) -> bool {
    TAKEN.with(|t| {
        let free = !t.contains(&f);
        if free {
            t.push(f);
        }
        free
    })
}

/// Gives a function back.
pub fn release(f: Function) {
    TAKEN.with(|t| t.retain(|x| *x != f));
}

/// `VVVV:DDDD[,n]`: vendor, device, and which of several, counted from 0.
pub fn parse_id(text: &str) -> Option<((u16, u16), usize)> {
    let (id, n) = text.split_once(',').map_or((text, "0"), |(id, n)| (id, n));
    let (vendor, device) = id.trim().split_once(':')?;
    let hex = |t: &str| u16::from_str_radix(t.trim(), 16).ok();
    Some(((hex(vendor)?, hex(device)?), n.trim().parse().ok()?))
}

/// Takes the function that the setting `[Janus] Device=` names or, without it, the first of class `class` that nobody has.
pub fn choose(class: u8) -> Option<Function> {
    let all = functions();
    let chosen = match janus_runtime::host::host().setting("Device") {
        Some(text) => {
            let (id, n) = parse_id(text)?;
            all.into_iter().filter(|f| f.id() == id).nth(n)
        }
        None => all.into_iter().find(|f| f.class().0 == class && !TAKEN.with(|t| t.contains(f))),
    };
    chosen.filter(|f| claim(*f))
}
