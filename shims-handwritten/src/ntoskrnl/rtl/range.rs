//! Range lists: which numbers of a resource are taken, and by whom. A list of ranges in order of their starts, each a block of the pool.

use crate::{Janus, dispatcher, pool};
use alloc::vec::Vec;
use core::ffi::c_void;
use core::ptr::null_mut;
use janus_abi::nt::ntoskrnl::RtlRange;
use janus_abi::types::*;

const OK: NTSTATUS = NTSTATUS::STATUS_SUCCESS;
/// Flags of adding: into the way of others when they conflict, or sharing with others that share.
const IF_CONFLICT: u32 = 1;
const SHARED: u32 = 2;
/// Flags of looking: what is shared is free, and what is there with no owner is.
const SHARED_OK: u32 = 1;
const NULL_CONFLICT_OK: u32 = 2;
/// In a range.
const RANGE_SHARED: u8 = 1;
const RANGE_CONFLICT: u8 = 2;

#[repr(C)]
struct Entry {
    link: LIST_ENTRY,
    range: RTL_RANGE,
}

/// The list's entries, in order.
unsafe fn entries(list: *mut c_void) -> Vec<*mut Entry> {
    let mut all = Vec::new();
    // SAFETY: the API's contract, as everywhere here.
    unsafe {
        let head = &raw mut (*list.cast::<RTL_RANGE_LIST>()).ListHead;
        let mut at = (*head).Flink;
        while at != head {
            all.push(at.cast::<Entry>());
            at = (*at).Flink;
        }
    }
    all
}

/// Ranges that have a number in common with it.
fn overlaps(range: &RTL_RANGE, start: u64, end: u64) -> bool {
    range.Start <= end && start <= range.End
}

unsafe fn insert(list: *mut c_void, range: RTL_RANGE) -> NTSTATUS {
    // SAFETY: as above.
    unsafe {
        let list = list.cast::<RTL_RANGE_LIST>();
        let new = pool::allocate(size_of::<Entry>()).cast::<Entry>();
        if new.is_null() {
            return NTSTATUS::STATUS_INSUFFICIENT_RESOURCES;
        }
        let head = &raw mut (*list).ListHead;
        let behind = entries(list.cast()).into_iter().find(|e| (**e).range.Start > range.Start).map_or(head, |e| e.cast());
        let before = (*behind).Blink;
        new.write(Entry { link: LIST_ENTRY { Flink: behind, Blink: before }, range });
        (*before).Flink = new.cast();
        (*behind).Blink = new.cast();
        (*list).Count += 1;
        (*list).Stamp += 1;
    }
    OK
}

/// Takes out the ranges that `gone` names; whether there were any.
unsafe fn remove(list: *mut c_void, gone: impl Fn(&RTL_RANGE) -> bool) -> bool {
    let mut found = false;
    // SAFETY: as above.
    unsafe {
        for e in entries(list).into_iter().filter(|e| gone(&(**e).range)) {
            (*(*e).link.Flink).Blink = (*e).link.Blink;
            (*(*e).link.Blink).Flink = (*e).link.Flink;
            pool::free(e.cast());
            let list = list.cast::<RTL_RANGE_LIST>();
            (*list).Count -= 1;
            (*list).Stamp += 1;
            found = true;
        }
    }
    found
}

/// Nothing is in the way there, but for what the flags and the attributes allow.
unsafe fn available(list: *mut c_void, start: u64, end: u64, flags: u32, allowed: u8) -> bool {
    // SAFETY: as above.
    unsafe {
        entries(list).iter().map(|e| &(**e).range).filter(|r| overlaps(r, start, end)).all(|r| {
            r.Attributes & allowed != 0
                || flags & SHARED_OK != 0 && r.Flags & RANGE_SHARED != 0
                || flags & NULL_CONFLICT_OK != 0 && r.Owner.is_null()
        })
    }
}

/// Where an iterator stands.
unsafe fn show(iterator: *mut c_void, list: *mut c_void, at: *mut LIST_ENTRY, range: *mut *mut c_void) -> NTSTATUS {
    // SAFETY: as above.
    unsafe {
        let list = list.cast::<RTL_RANGE_LIST>();
        let head = &raw mut (*list).ListHead;
        let there = at != head;
        *iterator.cast::<RTL_RANGE_LIST_ITERATOR>() = RTL_RANGE_LIST_ITERATOR {
            RangeListHead: head,
            MergedHead: null_mut(),
            Current: if there { at.cast() } else { null_mut() },
            Stamp: (*list).Stamp,
        };
        *range = if there { (&raw mut (*at.cast::<Entry>()).range).cast() } else { null_mut() };
        if there { OK } else { NTSTATUS::STATUS_NO_MORE_ENTRIES }
    }
}

impl RtlRange for Janus {
    unsafe fn RtlInitializeRangeList(list: *mut c_void) {
        // SAFETY: as above.
        unsafe {
            let list = list.cast::<RTL_RANGE_LIST>();
            dispatcher::empty(&raw mut (*list).ListHead);
            ((*list).Flags, (*list).Count, (*list).Stamp) = (0, 0, 0);
        }
    }

    unsafe fn RtlFreeRangeList(list: *mut c_void) {
        // SAFETY: as above.
        unsafe { remove(list, |_| true) };
    }

    unsafe fn RtlAddRange(
        list: *mut c_void,
        start: u64,
        end: u64,
        attributes: u8,
        flags: u32,
        user_data: *mut c_void,
        owner: *mut c_void,
    ) -> NTSTATUS {
        if end < start {
            return NTSTATUS::STATUS_INVALID_PARAMETER;
        }
        // SAFETY: as above.
        unsafe {
            let shared = flags & SHARED != 0;
            let taken =
                entries(list).iter().any(|e| overlaps(&(**e).range, start, end) && !(shared && (**e).range.Flags & RANGE_SHARED != 0));
            if taken && flags & IF_CONFLICT == 0 {
                return NTSTATUS::STATUS_RANGE_LIST_CONFLICT;
            }
            let own = if shared { RANGE_SHARED } else { 0 } | if taken { RANGE_CONFLICT } else { 0 };
            insert(
                list,
                RTL_RANGE { Start: start, End: end, UserData: user_data, Owner: owner, Attributes: attributes, Flags: own, _gap0: [0; 6] },
            )
        }
    }

    unsafe fn RtlDeleteRange(list: *mut c_void, start: u64, end: u64, owner: *mut c_void) -> NTSTATUS {
        // SAFETY: as above.
        let found = unsafe { remove(list, |r| r.Start == start && r.End == end && r.Owner == owner) };
        if found { OK } else { NTSTATUS::STATUS_RANGE_NOT_FOUND }
    }

    unsafe fn RtlDeleteOwnersRanges(list: *mut c_void, owner: *mut c_void) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { remove(list, |r| r.Owner == owner) };
        OK
    }

    unsafe fn RtlCopyRangeList(to: *mut c_void, from: *mut c_void) -> NTSTATUS {
        // SAFETY: as above.
        unsafe {
            if (*to.cast::<RTL_RANGE_LIST>()).Count != 0 {
                return NTSTATUS::STATUS_INVALID_PARAMETER;
            }
            for e in entries(from) {
                let status = insert(to, (*e).range);
                if status != OK {
                    return status;
                }
            }
        }
        OK
    }

    unsafe fn RtlIsRangeAvailable(
        list: *mut c_void,
        start: u64,
        end: u64,
        flags: u32,
        allowed: u8,
        _context: *mut c_void,
        _callback: *mut c_void,
        result: *mut BOOLEAN,
    ) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { *result = available(list, start, end, flags, allowed).into() };
        OK
    }

    unsafe fn RtlFindRange(
        list: *mut c_void,
        minimum: u64,
        maximum: u64,
        length: u32,
        alignment: u32,
        flags: u32,
        allowed: u8,
        _context: *mut c_void,
        _callback: *mut c_void,
        start: *mut u64,
    ) -> NTSTATUS {
        let (length, alignment) = (u64::from(length), u64::from(alignment));
        if length == 0 || alignment == 0 || minimum > maximum || maximum - minimum < length - 1 {
            return NTSTATUS::STATUS_INVALID_PARAMETER;
        }
        // From the top, as NT looks; a range in the way moves the place below it.
        let mut at = maximum - (length - 1);
        loop {
            at -= at % alignment;
            if at < minimum {
                return NTSTATUS::STATUS_UNSUCCESSFUL;
            }
            // SAFETY: as above.
            unsafe {
                if available(list, at, at + length - 1, flags, allowed) {
                    start.write_unaligned(at);
                    return OK;
                }
                let lowest = entries(list).iter().map(|e| (**e).range).filter(|r| overlaps(r, at, at + length - 1)).map(|r| r.Start).min();
                match lowest.and_then(|l| l.checked_sub(length)) {
                    Some(below) => at = below.min(at - 1),
                    None => return NTSTATUS::STATUS_UNSUCCESSFUL,
                }
            }
        }
    }

    unsafe fn RtlGetFirstRange(list: *mut c_void, iterator: *mut c_void, range: *mut *mut c_void) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { show(iterator, list, (*list.cast::<RTL_RANGE_LIST>()).ListHead.Flink, range) }
    }

    unsafe fn RtlGetLastRange(list: *mut c_void, iterator: *mut c_void, range: *mut *mut c_void) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { show(iterator, list, (*list.cast::<RTL_RANGE_LIST>()).ListHead.Blink, range) }
    }

    unsafe fn RtlGetNextRange(iterator: *mut c_void, range: *mut *mut c_void, forwards: BOOLEAN) -> NTSTATUS {
        // SAFETY: as above; the head is the first field of its list.
        unsafe {
            let i = &*iterator.cast::<RTL_RANGE_LIST_ITERATOR>();
            let list = i.RangeListHead.cast::<RTL_RANGE_LIST>();
            if i.Stamp != (*list).Stamp {
                return NTSTATUS::STATUS_INVALID_PARAMETER;
            }
            if i.Current.is_null() {
                *range = null_mut();
                return NTSTATUS::STATUS_NO_MORE_ENTRIES;
            }
            let at = i.Current.cast::<LIST_ENTRY>();
            show(iterator, list.cast(), if forwards != 0 { (*at).Flink } else { (*at).Blink }, range)
        }
    }
}
