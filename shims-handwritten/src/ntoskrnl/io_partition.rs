//! I/O manager: partition tables of disks, between the API's structures and [`partition`].

use crate::disk::Disk;
use crate::partition::{self, ENTRIES, Entry, Tracks};
use crate::{Janus, pool, registry, unicode};
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::nt::ntoskrnl;
use janus_abi::types::*;
use janus_runtime::nt::regfile;

fn status(result: Result<(), NTSTATUS>) -> NTSTATUS {
    result.err().unwrap_or(NTSTATUS::STATUS_SUCCESS)
}

/// Entries of all tables with the numbers of partitions, 0 for what has none.
fn numbered(tables: &[partition::Table]) -> Vec<(Entry, u32)> {
    let mut number = 0;
    tables
        .iter()
        .flat_map(|t| t.entries)
        .map(|entry| {
            number += u32::from(entry.counts());
            (entry, if entry.counts() { number } else { 0 })
        })
        .collect()
}

/// A structure with a list at its end, in the pool: `head` bytes, then `count` times `each`. It is zero.
fn with_list(head: usize, count: usize, each: usize) -> Result<*mut u8, NTSTATUS> {
    // At least the structure itself, which has one entry.
    let block = pool::allocate_zeroed(head + count.max(1) * each);
    if block.is_null() { Err(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES) } else { Ok(block) }
}

unsafe fn layout(disk: &Disk, recognized: bool) -> Result<*mut DRIVE_LAYOUT_INFORMATION, NTSTATUS> {
    // SAFETY: a disk of the caller's; the block has room for all that are counted.
    unsafe {
        let (tables, signature) = partition::read(disk)?;
        let mut entries = numbered(&tables);
        entries.retain(|(e, _)| !recognized || e.is_recognized());
        let head = core::mem::offset_of!(DRIVE_LAYOUT_INFORMATION, PartitionEntry);
        let layout = with_list(head, entries.len(), size_of::<PARTITION_INFORMATION>())?.cast::<DRIVE_LAYOUT_INFORMATION>();
        (*layout).PartitionCount = entries.len() as u32;
        (*layout).Signature = signature;
        let list = (&raw mut (*layout).PartitionEntry).cast::<PARTITION_INFORMATION>();
        for (i, (entry, number)) in entries.iter().enumerate() {
            let to = &mut *list.add(i);
            to.StartingOffset = (entry.start * u64::from(disk.sector)) as i64;
            to.PartitionLength = (u64::from(entry.sectors) * u64::from(disk.sector)) as i64;
            to.HiddenSectors = entry.hidden;
            to.PartitionNumber = *number;
            to.PartitionType = entry.kind;
            to.BootIndicator = u8::from(entry.boot);
            to.RecognizedPartition = u8::from(entry.is_recognized());
        }
        Ok(layout)
    }
}

unsafe fn layout_ex(disk: &Disk) -> Result<*mut DRIVE_LAYOUT_INFORMATION_EX, NTSTATUS> {
    // SAFETY: as above.
    unsafe {
        let (tables, signature) = partition::read(disk)?;
        let entries = numbered(&tables);
        let head = core::mem::offset_of!(DRIVE_LAYOUT_INFORMATION_EX, PartitionEntry);
        let layout = with_list(head, entries.len(), size_of::<PARTITION_INFORMATION_EX>())?.cast::<DRIVE_LAYOUT_INFORMATION_EX>();
        let style = if tables.is_empty() { PARTITION_STYLE::PARTITION_STYLE_RAW } else { PARTITION_STYLE::PARTITION_STYLE_MBR };
        (*layout).PartitionStyle = style.0;
        (*layout).PartitionCount = entries.len() as u32;
        (*layout).u.Mbr.Signature = signature;
        let list = (&raw mut (*layout).PartitionEntry).cast::<PARTITION_INFORMATION_EX>();
        for (i, (entry, number)) in entries.iter().enumerate() {
            let to = &mut *list.add(i);
            to.PartitionStyle = style;
            to.StartingOffset = (entry.start * u64::from(disk.sector)) as i64;
            to.PartitionLength = (u64::from(entry.sectors) * u64::from(disk.sector)) as i64;
            to.PartitionNumber = *number;
            to.u.Mbr.PartitionType = entry.kind;
            to.u.Mbr.BootIndicator = u8::from(entry.boot);
            to.u.Mbr.RecognizedPartition = u8::from(entry.is_recognized());
            to.u.Mbr.HiddenSectors = entry.hidden;
        }
        Ok(layout)
    }
}

/// Entries as whole tables.
fn tables(entries: &[Entry]) -> Result<Vec<[Entry; ENTRIES]>, NTSTATUS> {
    if entries.is_empty() || !entries.len().is_multiple_of(ENTRIES) {
        return Err(NTSTATUS::STATUS_INVALID_PARAMETER);
    }
    Ok(entries.chunks_exact(ENTRIES).map(|c| [c[0], c[1], c[2], c[3]]).collect())
}

/// An entry from what a layout says of it.
fn entry(disk: &Disk, boot: u8, kind: u8, start: i64, length: i64) -> Entry {
    let sector = i64::from(disk.sector);
    Entry { boot: boot != 0, kind, start: (start / sector) as u64, hidden: 0, sectors: (length / sector) as u32 }
}

/// The answer of a function that gives a block of the pool.
unsafe fn give<T>(result: Result<*mut T, NTSTATUS>, to: *mut *mut T) -> NTSTATUS {
    // SAFETY: the driver's variable.
    unsafe {
        match result {
            Ok(block) => {
                to.write(block);
                NTSTATUS::STATUS_SUCCESS
            }
            Err(status) => {
                to.write(core::ptr::null_mut());
                status
            }
        }
    }
}

impl ntoskrnl::IoPartition for Janus {
    unsafe fn IoReadPartitionTable(
        device_object: *mut DEVICE_OBJECT,
        sector_size: u32,
        return_recognized_partitions: BOOLEAN,
        partition_buffer: *mut *mut DRIVE_LAYOUT_INFORMATION,
    ) -> NTSTATUS {
        // SAFETY: a device of the driver's, and its variable.
        unsafe {
            let result = Disk::new(device_object, sector_size).and_then(|disk| layout(&disk, return_recognized_partitions != 0));
            give(result, partition_buffer)
        }
    }
    unsafe fn IoReadPartitionTableEx(
        device_object: *mut DEVICE_OBJECT,
        partition_buffer: *mut *mut DRIVE_LAYOUT_INFORMATION_EX,
    ) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { give(Disk::ask(device_object).and_then(|(disk, _)| layout_ex(&disk)), partition_buffer) }
    }
    unsafe fn IoWritePartitionTable(
        device_object: *mut DEVICE_OBJECT,
        sector_size: u32,
        sectors_per_track: u32,
        number_of_heads: u32,
        partition_buffer: *mut DRIVE_LAYOUT_INFORMATION,
    ) -> NTSTATUS {
        // SAFETY: a device of the driver's; its structure has as many entries as it says.
        unsafe {
            let given = &*partition_buffer;
            let list = core::slice::from_raw_parts(
                (&raw const given.PartitionEntry).cast::<PARTITION_INFORMATION>(),
                given.PartitionCount as usize,
            );
            status(Disk::new(device_object, sector_size).and_then(|disk| {
                let entries: Vec<Entry> =
                    list.iter().map(|p| entry(&disk, p.BootIndicator, p.PartitionType, p.StartingOffset, p.PartitionLength)).collect();
                partition::write(&disk, given.Signature, &tables(&entries)?, Tracks { sectors: sectors_per_track, heads: number_of_heads })
            }))
        }
    }
    unsafe fn IoWritePartitionTableEx(device_object: *mut DEVICE_OBJECT, drive_layout: *mut DRIVE_LAYOUT_INFORMATION_EX) -> NTSTATUS {
        // SAFETY: as above.
        unsafe {
            let given = &*drive_layout;
            if given.PartitionStyle != PARTITION_STYLE::PARTITION_STYLE_MBR.0 {
                return NTSTATUS::STATUS_NOT_SUPPORTED;
            }
            let list = core::slice::from_raw_parts(
                (&raw const given.PartitionEntry).cast::<PARTITION_INFORMATION_EX>(),
                given.PartitionCount as usize,
            );
            status(Disk::ask(device_object).and_then(|(disk, geometry)| {
                let entries: Vec<Entry> = list
                    .iter()
                    .map(|p| entry(&disk, p.u.Mbr.BootIndicator, p.u.Mbr.PartitionType, p.StartingOffset, p.PartitionLength))
                    .collect();
                let tracks = Tracks { sectors: geometry.SectorsPerTrack, heads: geometry.TracksPerCylinder };
                partition::write(&disk, given.u.Mbr.Signature, &tables(&entries)?, tracks)
            }))
        }
    }
    unsafe fn IoSetPartitionInformation(
        device_object: *mut DEVICE_OBJECT,
        sector_size: u32,
        partition_number: u32,
        partition_type: u32,
    ) -> NTSTATUS {
        // SAFETY: a device of the driver's.
        unsafe {
            status(
                Disk::new(device_object, sector_size).and_then(|disk| partition::set_kind(&disk, partition_number, partition_type as u8)),
            )
        }
    }
    unsafe fn IoSetPartitionInformationEx(
        device_object: *mut DEVICE_OBJECT,
        partition_number: u32,
        partition_info: *mut SET_PARTITION_INFORMATION_EX,
    ) -> NTSTATUS {
        // SAFETY: a device and a structure of the driver's.
        unsafe {
            let wanted = &*partition_info;
            if wanted.PartitionStyle != PARTITION_STYLE::PARTITION_STYLE_MBR {
                return NTSTATUS::STATUS_NOT_SUPPORTED;
            }
            status(Disk::ask(device_object).and_then(|(disk, _)| partition::set_kind(&disk, partition_number, wanted.u.Mbr.PartitionType)))
        }
    }
    unsafe fn IoReadDiskSignature(device_object: *mut DEVICE_OBJECT, bytes_per_sector: u32, signature: *mut DISK_SIGNATURE) -> NTSTATUS {
        // SAFETY: a device of the driver's, and its variable.
        unsafe {
            let sector = match Disk::new(device_object, bytes_per_sector).and_then(|disk| disk.read(0)) {
                Ok(sector) if partition::is_marked(&sector) => sector,
                Ok(_) => return NTSTATUS::STATUS_DISK_CORRUPT_ERROR,
                Err(status) => return status,
            };
            // Together with its sum the record's numbers come to nothing.
            let sum = (0..128).fold(0u32, |sum, i| sum.wrapping_add(partition::dword(&sector, i * 4)));
            (*signature).PartitionStyle = PARTITION_STYLE::PARTITION_STYLE_MBR.0;
            (*signature).u.Mbr = DISK_SIGNATURE_u_Mbr { Signature: partition::signature(&sector), CheckSum: sum.wrapping_neg() };
            NTSTATUS::STATUS_SUCCESS
        }
    }
    unsafe fn IoCreateDisk(device_object: *mut DEVICE_OBJECT, disk: *mut CREATE_DISK) -> NTSTATUS {
        // SAFETY: a device of the driver's, and its structure or NULL.
        unsafe {
            let signature = match disk.as_ref().map(|d| (d.PartitionStyle, d.u.Mbr.Signature)) {
                None | Some((PARTITION_STYLE::PARTITION_STYLE_RAW, _)) => None,
                Some((PARTITION_STYLE::PARTITION_STYLE_MBR, signature)) => Some(signature),
                Some(_) => return NTSTATUS::STATUS_NOT_SUPPORTED,
            };
            status(Disk::ask(device_object).and_then(|(disk, _)| partition::create(&disk, signature)))
        }
    }
    unsafe fn HalExamineMBR(device_object: *mut DEVICE_OBJECT, sector_size: u32, mbr_type_identifier: u32, buffer: *mut *mut c_void) {
        // SAFETY: a device of the driver's, and its variable. Who gets a block frees it.
        unsafe {
            buffer.write(core::ptr::null_mut());
            // A sector is read whole; one that is said to be shorter than a record holds none.
            let Ok(sector) = Disk::new(device_object, sector_size.max(512)).and_then(|disk| disk.read(0)) else { return };
            if !partition::is_marked(&sector) || u32::from(partition::first_kind(&sector)) != mbr_type_identifier {
                return;
            }
            let block = pool::allocate_zeroed(sector.len());
            if !block.is_null() {
                block.copy_from_nonoverlapping(sector.as_ptr(), sector.len());
                buffer.write(block.cast());
            }
        }
    }
    unsafe fn IoSetSystemPartition(volume_name_string: *mut UNICODE_STRING) -> NTSTATUS {
        // SAFETY: the driver's string.
        let name = unsafe { unicode::text(volume_name_string) };
        if name.is_empty() {
            return NTSTATUS::STATUS_INVALID_PARAMETER;
        }
        let key = registry::create("\\Registry\\Machine\\SYSTEM\\Setup").map(|(key, _)| key);
        status(key.and_then(|key| registry::set(key, "SystemPartition", regfile::SZ, regfile::text(&name))))
    }
}
