//! Partition tables: the master boot record of a disk and the chain of tables in its extended partition.
//!
//! Each table has four entries. One that is a container leads to the next table; numbers of sectors are counted from the table they stand in, but those of
//! containers from the first container. Only the table's own bytes of a sector are ever changed.

use crate::disk::Disk;
use alloc::vec::Vec;
use janus_abi::types::NTSTATUS;

/// Entries of a table.
pub const ENTRIES: usize = 4;
/// Tables of a disk: more make no sense, and a chain may lead in a circle.
const MOST_TABLES: usize = 64;
const TABLE: usize = 0x1BE;
const ENTRY: usize = 16;
const DISK_SIGNATURE: usize = 0x1B8;
const MARK: usize = 0x1FE;
/// `PARTITION_ENTRY_UNUSED`.
pub const UNUSED: u8 = 0;
/// Nothing beyond this cylinder can be said in an entry.
const LAST_CYLINDER: u64 = 1023;

/// An entry of a table, where it is absolute.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// It is the one to start from.
    pub boot: bool,
    /// What kind; [`UNUSED`] for none.
    pub kind: u8,
    /// First sector, on the disk.
    pub start: u64,
    /// Sectors in front of it, as the entry says.
    pub hidden: u32,
    /// Sectors.
    pub sectors: u32,
}

impl Entry {
    /// It holds another table (`PARTITION_EXTENDED`, `PARTITION_XINT13_EXTENDED`).
    pub fn is_container(&self) -> bool {
        matches!(self.kind, 0x05 | 0x0F)
    }
    /// It is a partition that has a number.
    pub fn counts(&self) -> bool {
        self.kind != UNUSED && !self.is_container()
    }
    /// NT knows what to do with it: FAT of all kinds, IFS, and both marked as fault tolerant.
    pub fn is_recognized(&self) -> bool {
        matches!(self.kind & 0x7F, 0x01 | 0x04 | 0x06 | 0x07 | 0x0B | 0x0C | 0x0E)
    }
}

/// A table and the sector that it stands in.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The sector.
    pub at: u64,
    /// Its entries.
    pub entries: [Entry; ENTRIES],
}

/// A sector has a table.
pub fn is_marked(sector: &[u8]) -> bool {
    sector.get(MARK..MARK + 2) == Some(&[0x55, 0xAA])
}

/// The number that tells a disk from others.
pub fn signature(sector: &[u8]) -> u32 {
    dword(sector, DISK_SIGNATURE)
}

/// Kind of the first entry of a table.
pub fn first_kind(sector: &[u8]) -> u8 {
    sector[TABLE + 4]
}

/// A number of a sector.
pub fn dword(sector: &[u8], at: usize) -> u32 {
    sector.get(at..at + 4).and_then(|b| b.try_into().ok()).map_or(0, u32::from_le_bytes)
}

/// All tables of a disk, the master boot record's first; none when it has none. And the disk's signature.
///
/// # Errors
/// What the disk's driver says; `STATUS_DISK_CORRUPT_ERROR` for a chain without an end.
///
/// # Safety
/// The disk is a device of ours.
pub unsafe fn read(disk: &Disk) -> Result<(Vec<Table>, u32), NTSTATUS> {
    let mut tables: Vec<Table> = Vec::new();
    let (mut at, mut container, mut disk_signature) = (0u64, 0u64, 0u32);
    loop {
        // SAFETY: the caller's promise.
        let sector = unsafe { disk.read(at)? };
        if !is_marked(&sector) {
            break;
        }
        if tables.is_empty() {
            disk_signature = signature(&sector);
        }
        let entries = core::array::from_fn(|i| {
            let from = TABLE + i * ENTRY;
            let (kind, hidden) = (sector[from + 4], dword(&sector, from + 8));
            let mut entry = Entry { boot: sector[from] & 0x80 != 0, kind, start: 0, hidden, sectors: dword(&sector, from + 12) };
            if kind != UNUSED {
                entry.start = u64::from(hidden) + if entry.is_container() { container } else { at };
            }
            entry
        });
        tables.push(Table { at, entries });
        let Some(next) = entries.iter().find(|e| e.is_container()) else { break };
        at = next.start;
        if container == 0 {
            container = at;
        }
        if tables.len() == MOST_TABLES || tables.iter().any(|t| t.at == at) {
            return Err(NTSTATUS::STATUS_DISK_CORRUPT_ERROR);
        }
    }
    Ok((tables, disk_signature))
}

/// Tracks of a disk, for the old form of addresses.
#[derive(Clone, Copy, Debug)]
pub struct Tracks {
    /// Sectors of a track.
    pub sectors: u32,
    /// Heads.
    pub heads: u32,
}

impl Tracks {
    /// Head, sector with the cylinder's high bits, cylinder of a sector of the disk.
    fn address(self, sector: u64) -> [u8; 3] {
        let (per_track, heads) = (u64::from(self.sectors.max(1)), u64::from(self.heads.max(1)));
        let cylinder = sector / (per_track * heads);
        let (cylinder, head, in_track) = if cylinder > LAST_CYLINDER {
            (LAST_CYLINDER, heads - 1, per_track)
        } else {
            (cylinder, sector / per_track % heads, sector % per_track + 1)
        };
        [head as u8, (in_track as u8 & 0x3F) | ((cylinder >> 8) as u8) << 6, cylinder as u8]
    }
}

/// Writes an entry as the table at `at` has it; `container`: the first of the disk.
fn put(sector: &mut [u8], index: usize, entry: &Entry, at: u64, container: u64, tracks: Tracks) {
    let bytes = &mut sector[TABLE + index * ENTRY..][..ENTRY];
    bytes.fill(0);
    if entry.kind == UNUSED {
        return;
    }
    let base = if entry.is_container() { container } else { at };
    bytes[0] = if entry.boot { 0x80 } else { 0 };
    bytes[1..4].copy_from_slice(&tracks.address(entry.start));
    bytes[4] = entry.kind;
    bytes[5..8].copy_from_slice(&tracks.address(entry.start + u64::from(entry.sectors.max(1)) - 1));
    bytes[8..12].copy_from_slice(&(entry.start.saturating_sub(base) as u32).to_le_bytes());
    bytes[12..16].copy_from_slice(&entry.sectors.to_le_bytes());
}

/// Writes tables: each list of four is one, the first the master boot record's, each other where the container of the one before begins.
///
/// # Errors
/// `STATUS_INVALID_PARAMETER` when a table has no container to stand in; else what the disk's driver says.
///
/// # Safety
/// The disk is a device of ours.
pub unsafe fn write(disk: &Disk, disk_signature: u32, tables: &[[Entry; ENTRIES]], tracks: Tracks) -> Result<(), NTSTATUS> {
    let (mut at, mut container) = (0u64, 0u64);
    for (number, entries) in tables.iter().enumerate() {
        // SAFETY: the caller's promise.
        unsafe {
            let mut sector = disk.read(at)?;
            if !is_marked(&sector) {
                // What was no table before holds nothing that would be one.
                sector.fill(0);
            }
            for (i, entry) in entries.iter().enumerate() {
                put(&mut sector, i, entry, at, container, tracks);
            }
            if number == 0 {
                sector[DISK_SIGNATURE..DISK_SIGNATURE + 4].copy_from_slice(&disk_signature.to_le_bytes());
            }
            sector[MARK..MARK + 2].copy_from_slice(&[0x55, 0xAA]);
            disk.write(at, &mut sector)?;
        }
        if number + 1 < tables.len() {
            let next = entries.iter().find(|e| e.is_container()).ok_or(NTSTATUS::STATUS_INVALID_PARAMETER)?;
            at = next.start;
            if container == 0 {
                container = at;
            }
        }
    }
    Ok(())
}

/// Changes the kind of a partition by its number, from 1.
///
/// # Errors
/// `STATUS_INVALID_PARAMETER` when there is no such partition; else what the disk's driver says.
///
/// # Safety
/// The disk is a device of ours.
pub unsafe fn set_kind(disk: &Disk, number: u32, kind: u8) -> Result<(), NTSTATUS> {
    // SAFETY: the caller's promise.
    unsafe {
        let (tables, _) = read(disk)?;
        let all = tables.iter().flat_map(|t| t.entries.iter().enumerate().map(|(i, e)| (t.at, i, *e)));
        let wanted = (number as usize).checked_sub(1).ok_or(NTSTATUS::STATUS_INVALID_PARAMETER)?;
        let (at, index, _) = all.filter(|(_, _, e)| e.counts()).nth(wanted).ok_or(NTSTATUS::STATUS_INVALID_PARAMETER)?;
        let mut sector = disk.read(at)?;
        sector[TABLE + index * ENTRY + 4] = kind;
        disk.write(at, &mut sector)
    }
}

/// Makes a disk's master boot record one without partitions, with this signature; without a signature it is no table any more.
///
/// # Errors
/// What the disk's driver says.
///
/// # Safety
/// The disk is a device of ours.
pub unsafe fn create(disk: &Disk, disk_signature: Option<u32>) -> Result<(), NTSTATUS> {
    // SAFETY: the caller's promise.
    unsafe {
        let mut sector = disk.read(0)?;
        sector[DISK_SIGNATURE..MARK + 2].fill(0);
        if let Some(signature) = disk_signature {
            sector[DISK_SIGNATURE..DISK_SIGNATURE + 4].copy_from_slice(&signature.to_le_bytes());
            sector[MARK..MARK + 2].copy_from_slice(&[0x55, 0xAA]);
        }
        disk.write(0, &mut sector)
    }
}
