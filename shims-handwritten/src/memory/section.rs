//! Virtual memory as the system services give it, and sections: `\Device\PhysicalMemory`, and memory that has a name.
//!
//! Views of a section of memory are that memory itself: there is one address space. Passive only.

use crate::object::{self, Type};
use crate::{memory, pool};
use alloc::vec::Vec;
use janus_abi::types::NTSTATUS;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

const PAGE: u32 = 4096;
/// Where reserved regions and views begin.
const GRANULARITY: u32 = 0x1_0000;

/// A region that `ZwAllocateVirtualMemory` gave.
#[derive(Clone, Copy, Debug)]
struct Region {
    /// As the host gave it; the region begins at the next multiple of the granularity.
    pages: u32,
    start: u32,
    bytes: u32,
}

static REGIONS: Global<Vec<Region>> = Global::new(Vec::new());

fn region_at(address: u32) -> Option<Region> {
    REGIONS.with(|r| r.iter().find(|r| address.wrapping_sub(r.start) < r.bytes).copied())
}

/// Memory of `bytes`, at a place of its own when `base` is 0, or of a region that is there already; where it begins and how large it is.
///
/// # Errors
/// When there is none, or none there.
pub fn allocate(base: u32, bytes: u32) -> Result<(u32, u32), NTSTATUS> {
    if base != 0 {
        let start = base & !(PAGE - 1);
        let end = base.checked_add(bytes).and_then(|e| e.checked_next_multiple_of(PAGE)).ok_or(NTSTATUS::STATUS_INVALID_PARAMETER_4)?;
        let region = region_at(start).filter(|r| end <= r.start + r.bytes).ok_or(NTSTATUS::STATUS_CONFLICTING_ADDRESSES)?;
        return Ok((start.max(region.start), end - start));
    }
    let bytes = bytes.checked_next_multiple_of(PAGE).ok_or(NTSTATUS::STATUS_INVALID_PARAMETER_4)?;
    let count = bytes.checked_add(GRANULARITY - PAGE).ok_or(NTSTATUS::STATUS_NO_MEMORY)? / PAGE;
    let pages = host().allocate_pages(count, false, 0).ok_or(NTSTATUS::STATUS_NO_MEMORY)?;
    let start = pages.linear.next_multiple_of(GRANULARITY);
    REGIONS.with(|r| r.push(Region { pages: pages.linear, start, bytes }));
    Ok((start, bytes))
}

/// Gives a whole region back; where it was and how large.
///
/// # Errors
/// When there is none, or not from there.
pub fn release(base: u32, bytes: u32) -> Result<(u32, u32), NTSTATUS> {
    let region = region_at(base).ok_or(NTSTATUS::STATUS_MEMORY_NOT_ALLOCATED)?;
    if region.start != base & !(PAGE - 1) {
        return Err(NTSTATUS::STATUS_FREE_VM_NOT_AT_BASE);
    }
    if bytes != 0 && bytes.next_multiple_of(PAGE) != region.bytes {
        return Err(NTSTATUS::STATUS_UNABLE_TO_FREE_VM);
    }
    REGIONS.with(|r| r.retain(|r| r.start != region.start));
    host().free_pages(region.pages);
    Ok((region.start, region.bytes))
}

/// What is committed again reads as zeros; the pages stay.
///
/// # Errors
/// When there is no such memory.
pub fn decommit(base: u32, bytes: u32) -> Result<(u32, u32), NTSTATUS> {
    let region = region_at(base).ok_or(NTSTATUS::STATUS_MEMORY_NOT_ALLOCATED)?;
    let start = base & !(PAGE - 1);
    let end = if bytes == 0 { region.start + region.bytes } else { base.saturating_add(bytes).next_multiple_of(PAGE) };
    if end > region.start + region.bytes {
        return Err(NTSTATUS::STATUS_UNABLE_TO_FREE_VM);
    }
    // SAFETY: pages of the region, which the driver said it does not use.
    unsafe { (start as *mut u8).write_bytes(0, (end - start) as usize) };
    Ok((start, end - start))
}

/// Type of sections.
pub static SECTION: Type = Type { name: "Section", closed: |_| {}, destroy };

#[repr(C)]
struct Body {
    /// Where the memory lies; 0: it is physical memory.
    linear: u32,
    bytes: u32,
}

fn destroy(body: u32) {
    // SAFETY: a body of ours, which nobody refers to any more.
    unsafe {
        let linear = (*(body as *const Body)).linear;
        if linear != 0 {
            host().free_pages(linear);
        }
        pool::free(body as *mut u8);
    }
}

fn make(name: &str, linear: u32, bytes: u32) -> Result<u32, NTSTATUS> {
    let body = pool::allocate(size_of::<Body>()).cast::<Body>();
    if body.is_null() {
        return Err(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES);
    }
    // SAFETY: a block of that size.
    unsafe { body.write(Body { linear, bytes }) };
    object::insert(body as u32, &SECTION, Some(name)).inspect_err(|_| {
        // SAFETY: just made.
        unsafe { pool::free(body.cast()) };
    })?;
    Ok(body as u32)
}

/// The section that every system has.
pub fn start() {
    // The name space is fresh.
    let _ = make("\\Device\\PhysicalMemory", 0, 0);
}

/// A section of memory, with one reference.
///
/// # Errors
/// When there is no memory or the name is taken.
pub fn create(name: &str, bytes: u32) -> Result<u32, NTSTATUS> {
    let pages = host().allocate_pages(bytes.div_ceil(PAGE), false, 0).ok_or(NTSTATUS::STATUS_NO_MEMORY)?;
    make(name, pages.linear, bytes).inspect_err(|_| host().free_pages(pages.linear))
}

/// A view of a section.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// Where it lies.
    pub linear: u32,
    /// Whole pages.
    pub bytes: u32,
    /// Where it begins in the section.
    pub offset: i64,
    section: u32,
}

static VIEWS: Global<Vec<View>> = Global::new(Vec::new());

/// Maps part of a section, from `offset` rounded down to the granularity; `bytes` 0: the rest.
///
/// # Errors
/// When it goes beyond the section or there is no room for it.
pub fn map(section: u32, offset: i64, bytes: u32) -> Result<View, NTSTATUS> {
    // SAFETY: the body of a section.
    let body = unsafe { &*(section as *const Body) };
    let start = u32::try_from(offset).map_err(|_| NTSTATUS::STATUS_INVALID_VIEW_SIZE)?;
    let rounded = start & !(GRANULARITY - 1);
    let bytes = match (bytes, body.linear) {
        (0, 0) => return Err(NTSTATUS::STATUS_INVALID_PARAMETER_4),
        (0, _) => body.bytes.checked_sub(start).ok_or(NTSTATUS::STATUS_INVALID_VIEW_SIZE)?,
        (some, _) => some,
    };
    let bytes =
        bytes.checked_add(start - rounded).and_then(|b| b.checked_next_multiple_of(PAGE)).ok_or(NTSTATUS::STATUS_INVALID_VIEW_SIZE)?;
    let linear = if body.linear == 0 {
        memory::map(rounded.into(), bytes).ok_or(NTSTATUS::STATUS_NO_MEMORY)?
    } else if rounded.checked_add(bytes).is_some_and(|end| end <= body.bytes.next_multiple_of(PAGE)) {
        body.linear + rounded
    } else {
        return Err(NTSTATUS::STATUS_INVALID_VIEW_SIZE);
    };
    let view = View { linear, bytes, offset: rounded.into(), section };
    object::reference(section);
    VIEWS.with(|v| v.push(view));
    Ok(view)
}

/// Takes a view back, by any address inside it.
///
/// # Errors
/// When there is none.
pub fn unmap(address: u32) -> Result<(), NTSTATUS> {
    let gone = VIEWS.with(|v| v.iter().rposition(|v| address.wrapping_sub(v.linear) < v.bytes).map(|i| v.remove(i)));
    let view = gone.ok_or(NTSTATUS::STATUS_NOT_MAPPED_VIEW)?;
    object::dereference(view.section);
    Ok(())
}
