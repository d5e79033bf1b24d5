//! Memory with a place: device memory that is mapped, and physically contiguous memory.

use crate::{irql, pool};
use alloc::vec::Vec;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

const PAGE: u32 = 4096;

/// A view of device memory. The host never takes one back, so it is kept and given out again.
#[derive(Clone, Copy, Debug)]
struct View {
    physical: u32,
    bytes: u32,
    linear: u32,
}

static VIEWS: Global<Vec<View>> = Global::new(Vec::new());
/// Contiguous blocks that came from the host's pages; the others came from the pool.
static CONTIGUOUS: Global<Vec<u32>> = Global::new(Vec::new());

/// A view of device memory; `None` when there is none. Above PASSIVE only what was mapped before can be had.
pub fn map(physical: u64, bytes: u32) -> Option<u32> {
    let physical = u32::try_from(physical).ok()?;
    let offset = physical % PAGE;
    let bytes = bytes.max(1).checked_add(offset)?.checked_next_multiple_of(PAGE)?;
    let physical = physical - offset;
    let covers = |v: &&View| v.physical <= physical && u64::from(physical) + u64::from(bytes) <= u64::from(v.physical) + u64::from(v.bytes);
    let known = VIEWS.with(|v| v.iter().find(covers).copied());
    if let Some(v) = known {
        return Some(v.linear + (physical - v.physical) + offset);
    }
    if irql::current() > irql::APC {
        return None;
    }
    let linear = host().map_physical(physical, bytes)?;
    VIEWS.with(|v| v.push(View { physical, bytes, linear }));
    Some(linear + offset)
}

/// Contiguous memory that ends at or below `highest` (physical) and crosses no multiple of `boundary` (0: any); 0 when there is none. Above APC_LEVEL only
/// what fits a page can be had.
pub fn allocate_contiguous(bytes: u32, highest: u64, boundary: u64) -> u32 {
    if bytes == 0 {
        return 0;
    }
    if bytes <= PAGE {
        // A block of the pool that begins at a page lies in one page, which crosses nothing.
        let block = pool::allocate_aligned(bytes as usize, PAGE as usize, 0);
        let low = host().physical(block as u32).is_some_and(|p| u64::from(p) + u64::from(bytes) - 1 <= highest);
        if low {
            return block as u32;
        }
        // SAFETY: just allocated.
        unsafe { pool::free(block) };
    }
    if irql::current() > irql::APC {
        return 0;
    }
    let limit = u32::try_from(highest.saturating_add(1)).unwrap_or(0);
    let count = bytes.div_ceil(PAGE);
    let crosses = |physical: u32| {
        let (first, last) = (u64::from(physical), u64::from(physical) + u64::from(bytes) - 1);
        boundary > 1 && first / boundary != last / boundary
    };
    let Some(mut pages) = host().allocate_pages(count, true, limit) else { return 0 };
    if crosses(pages.physical) {
        // What leads to the boundary is taken for the moment, so that the next begins there.
        host().free_pages(pages.linear);
        let lead = (boundary - u64::from(pages.physical) % boundary).div_ceil(u64::from(PAGE)) as u32;
        let filler = host().allocate_pages(lead, true, limit);
        let again = host().allocate_pages(count, true, limit);
        if let Some(filler) = filler {
            host().free_pages(filler.linear);
        }
        match again {
            Some(again) if !crosses(again.physical) => pages = again,
            Some(again) => {
                host().free_pages(again.linear);
                return 0;
            }
            None => return 0,
        }
    }
    CONTIGUOUS.with(|c| c.push(pages.linear));
    pages.linear
}

/// Gives contiguous memory back.
///
/// # Safety
/// It came from [`allocate_contiguous`] and is not used any more.
pub unsafe fn free_contiguous(linear: u32) {
    let from_host = CONTIGUOUS.with(|c| {
        let before = c.len();
        c.retain(|l| *l != linear);
        c.len() < before
    });
    if !from_host {
        // SAFETY: the caller's promise.
        unsafe { pool::free(linear as *mut u8) };
    } else if irql::current() > irql::APC {
        // The host takes pages back at PASSIVE only.
        crate::work::queue(|linear, _| host().free_pages(linear), linear, 0);
    } else {
        host().free_pages(linear);
    }
}
