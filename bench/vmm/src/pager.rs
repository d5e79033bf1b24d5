//! Pageable objects of VxDs: their pages go and come back, so that whoever touches one at interrupt time is found out.
//!
//! There is no swap file; a page that is out keeps its frame, and only its entry says that it is not present. A touch brings it back,
//! as a page fault does on Windows — unless an interrupt is being handled: then there is nobody who could read it in, and the run ends.

use crate::cell::Cell;
use crate::paging::{self, PAGEABLE, PRESENT};
use crate::vxds;
use crate::{clock, interrupts};
use alloc::vec::Vec;

/// A bit that is the system's own: the page is out.
const OUT: u32 = 0x800;

/// Milliseconds between two rounds of taking pages out.
const PERIOD: u32 = 20;

struct State {
    /// First page and pages.
    ranges: Vec<(u32, u32)>,
    last: u32,
}

static STATE: Cell<State> = Cell::new(State { ranges: Vec::new(), last: 0u32.wrapping_sub(PERIOD) });

/// Pages from `page` on can be taken out from now on.
pub fn add(page: u32, pages: u32) {
    STATE.with(|s| s.ranges.push((page, pages)));
}

/// The pages of a range go for good: they are all in, and stay.
pub fn remove(page: u32) {
    let Some((page, pages)) = STATE.with(|s| {
        let at = s.ranges.iter().position(|r| r.0 == page)?;
        Some(s.ranges.remove(at))
    }) else {
        return;
    };
    (page..page + pages).for_each(bring);
}

fn bring(page: u32) {
    let entry = paging::entry(page);
    if entry & OUT != 0 {
        paging::set_entry(page, entry & !OUT | PRESENT);
    }
}

/// Locking a page brings it in.
pub fn bring_in(page: u32, pages: u32) {
    (page..page.saturating_add(pages)).for_each(bring);
}

/// Whether the page is there, in or out.
pub fn is_there(page: u32) -> bool {
    paging::entry(page) & (PRESENT | OUT) != 0
}

/// Takes out what is not locked, now and then.
pub fn take_out() {
    let now = clock::milliseconds();
    STATE.with(|s| {
        if now.wrapping_sub(s.last) < PERIOD {
            return;
        }
        s.last = now;
        for page in s.ranges.iter().flat_map(|&(page, pages)| page..page + pages) {
            let entry = paging::entry(page);
            if entry & (PRESENT | PAGEABLE) == PRESENT | PAGEABLE {
                paging::set_entry(page, entry & !PRESENT | OUT);
            }
        }
    });
}

/// A page fault on `address` by the code at `eip`; whether a page was brought in.
pub fn fault(address: u32, eip: u32) -> bool {
    if paging::entry(address >> 12) & OUT == 0 {
        return false;
    }
    if interrupts::depth() > 0 {
        let (who, what) = (vxds::describe(eip), vxds::describe(address));
        crate::faults::fatal(format_args!("{who} touched {what} at interrupt time: it is pageable and not locked"));
    }
    bring(address >> 12);
    true
}
