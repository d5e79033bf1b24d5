//! Hardware resources: as descriptors, as drivers claim them, and as PCI functions have them.

use crate::bus::Function;
use crate::{interrupt, pool};
use alloc::vec::Vec;
use janus_abi::types::{CM_PARTIAL_RESOURCE_DESCRIPTOR, CM_RESOURCE_LIST, IO_RESOURCE_REQUIREMENTS_LIST, NTSTATUS};
use janus_runtime::cell::Global;

const PORT: u8 = 1;
const INTERRUPT: u8 = 2;
const MEMORY: u8 = 3;
const DMA: u8 = 4;
/// `CmResourceShareDeviceExclusive`.
const EXCLUSIVE: u8 = 1;
/// `CmResourceShareShared`.
const SHARED: u8 = 3;
/// `CM_RESOURCE_PORT_IO` and `CM_RESOURCE_INTERRUPT_LATCHED` are both bit 0.
const FLAG: u16 = 1;

/// One resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resource {
    /// Ports.
    Port {
        /// The first.
        start: u32,
        /// How many.
        length: u32,
    },
    /// Device memory.
    Memory {
        /// Physical address.
        start: u32,
        /// Bytes.
        length: u32,
    },
    /// An interrupt line.
    Interrupt {
        /// 0 to 15.
        line: u8,
        /// Edge rather than level.
        latched: bool,
        /// Others may have it.
        shared: bool,
    },
    /// A channel of the DMA controller.
    Dma {
        /// 0 to 7.
        channel: u8,
    },
}

impl Resource {
    /// As a descriptor: raw (what the bus says) or translated (what the processor says). On a PC that differs for interrupts only.
    pub fn descriptor(self, translated: bool) -> [u8; 16] {
        let pack = |kind: u8, share: u8, flags: u16, a: u32, b: u32, c: u32| {
            let mut out = [0; 16];
            out[0] = kind;
            out[1] = share;
            out[2..4].copy_from_slice(&flags.to_le_bytes());
            out[4..8].copy_from_slice(&a.to_le_bytes());
            out[8..12].copy_from_slice(&b.to_le_bytes());
            out[12..16].copy_from_slice(&c.to_le_bytes());
            out
        };
        match self {
            Resource::Port { start, length } => pack(PORT, EXCLUSIVE, FLAG, start, 0, length),
            Resource::Memory { start, length } => pack(MEMORY, EXCLUSIVE, 0, start, 0, length),
            Resource::Interrupt { line, latched, shared } => {
                let (level, vector, processors) = match interrupt::vector_of(line) {
                    Some((vector, level, processors)) if translated => (u32::from(level), vector, processors),
                    _ => (u32::from(line), u32::from(line), !0),
                };
                pack(INTERRUPT, if shared { SHARED } else { EXCLUSIVE }, if latched { FLAG } else { 0 }, level, vector, processors)
            }
            Resource::Dma { channel } => pack(DMA, EXCLUSIVE, 0, u32::from(channel), 0, 0),
        }
    }
}

/// A `CM_FULL_RESOURCE_DESCRIPTOR`.
pub fn full_descriptor(interface: u32, bus: u32, descriptors: &[[u8; 16]]) -> Vec<u8> {
    let mut out = Vec::new();
    out.extend(interface.to_le_bytes());
    out.extend(bus.to_le_bytes());
    // Version and revision of the list.
    out.extend([1, 0, 1, 0]);
    out.extend((descriptors.len() as u32).to_le_bytes());
    descriptors.iter().for_each(|d| out.extend(d));
    out
}

/// A `CM_RESOURCE_LIST` of one bus.
pub fn list(interface: u32, bus: u32, resources: &[Resource], translated: bool) -> Vec<u8> {
    let descriptors: Vec<[u8; 16]> = resources.iter().map(|r| r.descriptor(translated)).collect();
    let mut out = Vec::from(1u32.to_le_bytes());
    out.extend(full_descriptor(interface, bus, &descriptors));
    out
}

/// Bytes in the pool, for a driver to free; NULL when there is no memory.
pub fn in_pool(bytes: &[u8]) -> *mut u8 {
    let block = pool::allocate(bytes.len());
    if !block.is_null() {
        // SAFETY: a block of that size.
        unsafe { block.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
    }
    block
}

/// What a PCI function has.
pub fn of_function(f: Function) -> Vec<Resource> {
    let mut all: Vec<Resource> = f
        .ranges()
        .iter()
        .filter_map(|r| {
            let start = u32::try_from(r.start).ok()?;
            Some(if r.io { Resource::Port { start, length: r.length } } else { Resource::Memory { start, length: r.length } })
        })
        .collect();
    all.extend(f.line().map(|line| Resource::Interrupt { line, latched: false, shared: true }));
    all
}

/// `port 300,20; irq 9; memory D0000,4000; dma 1; irq 11 shared`: resources of a device that no bus tells of. Numbers of ports and memory are hexadecimal.
pub fn parse(text: &str) -> Option<Vec<Resource>> {
    let hex = |t: Option<&str>| u32::from_str_radix(t?.trim(), 16).ok();
    text.split(';')
        .map(str::trim)
        .filter(|t| !t.is_empty())
        .map(|item| {
            let (kind, rest) = item.split_once(' ')?;
            let mut numbers = rest.split(',');
            match kind.to_ascii_lowercase().as_str() {
                "port" => Some(Resource::Port { start: hex(numbers.next())?, length: hex(numbers.next())? }),
                "memory" => Some(Resource::Memory { start: hex(numbers.next())?, length: hex(numbers.next())? }),
                "irq" => {
                    let mut words = rest.split_whitespace();
                    let line = words.next()?.parse().ok().filter(|l| *l < 16)?;
                    let shared = words.next().is_some_and(|w| w.eq_ignore_ascii_case("shared"));
                    Some(Resource::Interrupt { line, latched: !shared, shared })
                }
                "dma" => Some(Resource::Dma { channel: rest.trim().parse().ok()? }),
                _ => None,
            }
        })
        .collect()
}

#[derive(Clone, Copy, Debug)]
struct Claim {
    /// Driver object, and device object or NULL.
    owner: (u32, u32),
    kind: u8,
    shared: bool,
    start: u64,
    length: u32,
}

static CLAIMS: Global<Vec<Claim>> = Global::new(Vec::new());

/// The claims that a list makes.
///
/// # Safety
/// NULL or a whole list.
unsafe fn claims(owner: (u32, u32), list: *const CM_RESOURCE_LIST) -> Vec<Claim> {
    let mut out = Vec::new();
    if list.is_null() {
        return out;
    }
    // SAFETY: the caller's promise; the descriptors of one bus lie behind its head, the next bus behind them.
    unsafe {
        let mut at = (&raw const (*list).List).cast::<u8>();
        for _ in 0..(*list).Count {
            let count = at.add(12).cast::<u32>().read_unaligned();
            at = at.add(16);
            for _ in 0..count {
                let d = at.cast::<CM_PARTIAL_RESOURCE_DESCRIPTOR>();
                let kind = (&raw const (*d).Type).read();
                let shared = (&raw const (*d).ShareDisposition).read() == SHARED;
                let word = |n: usize| at.add(4 + 4 * n).cast::<u32>().read_unaligned();
                match kind {
                    PORT | MEMORY => {
                        out.push(Claim { owner, kind, shared, start: u64::from(word(0)) | u64::from(word(1)) << 32, length: word(2) })
                    }
                    INTERRUPT => out.push(Claim { owner, kind, shared, start: u64::from(word(1)), length: 1 }),
                    DMA => out.push(Claim { owner, kind, shared, start: u64::from(word(0)), length: 1 }),
                    _ => {}
                }
                at = at.add(size_of::<CM_PARTIAL_RESOURCE_DESCRIPTOR>());
            }
        }
    }
    out
}

fn conflict(a: &Claim, b: &Claim) -> bool {
    let overlap = a.start < b.start + u64::from(b.length) && b.start < a.start + u64::from(a.length);
    a.owner.0 != b.owner.0 && a.kind == b.kind && overlap && !(a.shared && b.shared)
}

/// `IoReportResourceUsage`: what a driver or one of its devices uses from now on; true when another driver has something of it. Two drivers that both share do
/// not conflict.
///
/// # Safety
/// NULL or whole lists.
pub unsafe fn report(
    driver: u32,
    driver_list: *const CM_RESOURCE_LIST,
    device: u32,
    device_list: *const CM_RESOURCE_LIST,
    override_conflict: bool,
) -> bool {
    // SAFETY: the caller's promise.
    let mut new = unsafe { claims((driver, 0), driver_list) };
    // SAFETY: as above.
    new.extend(unsafe { claims((driver, device), device_list) });
    CLAIMS.with(|all| {
        let conflicts = new.iter().any(|n| all.iter().any(|o| conflict(n, o)));
        if !conflicts || override_conflict {
            all.retain(|c| !(c.owner.0 == driver && (c.owner.1 == device || (c.owner.1 == 0 && !driver_list.is_null()))));
            all.append(&mut new);
        }
        conflicts
    })
}

/// A driver is gone: so are its claims.
pub fn forget(driver: u32) {
    CLAIMS.with(|all| all.retain(|c| c.owner.0 != driver));
}

/// An `IO_RESOURCE_REQUIREMENTS_LIST` of one list that asks for exactly these.
pub fn requirements(interface: u32, bus: u32, slot: u32, resources: &[Resource]) -> Vec<u8> {
    let bytes = 40 + 32 * resources.len() as u32;
    // Behind the slot number three words are reserved; then one list, of version and revision 1.
    let mut out: Vec<u8> =
        [bytes, interface, bus, slot, 0, 0, 0, 1, 0x0001_0001, resources.len() as u32].iter().flat_map(|w| w.to_le_bytes()).collect();
    for r in resources {
        let given = r.descriptor(false);
        // Any option, then type, share, flags as they are given.
        out.extend([0, given[0], given[1], 0, given[2], given[3], 0, 0]);
        let words = match *r {
            Resource::Port { start, length } | Resource::Memory { start, length } => [length, 1, start, 0, start + (length.max(1) - 1), 0],
            Resource::Interrupt { line, .. } => [u32::from(line), u32::from(line), 0, 0, 0, 0],
            Resource::Dma { channel } => [u32::from(channel), u32::from(channel), 0, 0, 0, 0],
        };
        out.extend(words.iter().flat_map(|w| w.to_le_bytes()));
    }
    out
}

/// `IoAssignResources`: what [`choose`] finds, claimed.
///
/// # Safety
/// A whole requirements list.
pub unsafe fn assign(driver: u32, device: u32, wanted: *const IO_RESOURCE_REQUIREMENTS_LIST) -> Result<*mut CM_RESOURCE_LIST, NTSTATUS> {
    // SAFETY: the caller's promise.
    unsafe {
        let chosen = choose(driver, wanted).ok_or(NTSTATUS::STATUS_CONFLICTING_ADDRESSES)?;
        let result = in_pool(&list((*wanted).InterfaceType.0, (*wanted).BusNumber, &chosen, false)).cast::<CM_RESOURCE_LIST>();
        if result.is_null() {
            return Err(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES);
        }
        report(driver, core::ptr::null(), device, result, true);
        Ok(result)
    }
}

/// For each descriptor of the first list that works out, the lowest place that nobody has.
///
/// # Safety
/// A whole requirements list.
pub unsafe fn choose(driver: u32, wanted: *const IO_RESOURCE_REQUIREMENTS_LIST) -> Option<Vec<Resource>> {
    /// `IO_RESOURCE_ALTERNATIVE`: instead of the descriptor before.
    const ALTERNATIVE: u8 = 8;
    // SAFETY: the caller's promise; descriptors lie behind their list's head.
    unsafe {
        let mut at = (&raw const (*wanted).List).cast::<u8>();
        for _ in 0..(*wanted).AlternativeLists {
            let count = at.add(4).cast::<u32>().read();
            let first = at.add(8);
            at = first.add(count as usize * 32);
            let mut chosen: Vec<Resource> = Vec::new();
            let mut done = true;
            let mut good = true;
            for i in 0..count {
                let d = first.add(i as usize * 32);
                if d.read() & ALTERNATIVE == 0 {
                    good &= done;
                    done = false;
                }
                if done {
                    continue;
                }
                if let Some(r) = place(driver, d) {
                    chosen.push(r);
                    done = true;
                }
            }
            if good && done {
                return Some(chosen);
            }
        }
    }
    None
}

/// What a list holds, as far as it is of a kind that there is here.
///
/// # Safety
/// NULL or a whole list.
pub unsafe fn of_list(list: *const CM_RESOURCE_LIST) -> Vec<Resource> {
    // SAFETY: the caller's promise.
    let claims = unsafe { claims((0, 0), list) };
    let resource = |c: Claim| {
        let start = u32::try_from(c.start).ok()?;
        Some(match c.kind {
            PORT => Resource::Port { start, length: c.length },
            MEMORY => Resource::Memory { start, length: c.length },
            INTERRUPT => Resource::Interrupt { line: start as u8, latched: !c.shared, shared: c.shared },
            _ => Resource::Dma { channel: start as u8 },
        })
    };
    claims.into_iter().filter_map(resource).collect()
}

/// The lowest free place that a requirement allows.
unsafe fn place(driver: u32, d: *const u8) -> Option<Resource> {
    // SAFETY: an `IO_RESOURCE_DESCRIPTOR`: option, type, share, spare, flags, spare, then by type.
    let (kind, share, latched) = unsafe { (d.add(1).read(), d.add(2).read(), d.add(4).cast::<u16>().read() & FLAG != 0) };
    // SAFETY: as above.
    let word = |n: usize| unsafe { d.add(8 + 4 * n).cast::<u32>().read() };
    let shared = share == SHARED;
    let free = |start: u32, length: u32| {
        let new = Claim { owner: (driver, 0), kind, shared, start: u64::from(start), length };
        CLAIMS.with(|all| !all.iter().any(|o| conflict(&new, o)))
    };
    match kind {
        PORT | MEMORY => {
            let (length, step, low, high) = (word(0).max(1), word(1).max(1), word(2), word(4));
            let mut start = low.checked_next_multiple_of(step)?;
            while start.checked_add(length - 1)? <= high {
                if free(start, length) {
                    return Some(if kind == PORT { Resource::Port { start, length } } else { Resource::Memory { start, length } });
                }
                start = start.checked_add(step)?;
            }
            None
        }
        INTERRUPT => (word(0)..=word(1).min(15)).find(|l| free(*l, 1)).map(|l| Resource::Interrupt { line: l as u8, latched, shared }),
        DMA => (word(0)..=word(1).min(7)).find(|c| free(*c, 1)).map(|c| Resource::Dma { channel: c as u8 }),
        _ => None,
    }
}
