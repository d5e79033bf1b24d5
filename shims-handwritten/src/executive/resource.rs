//! Executive resources (`ERESOURCE`): one exclusive owner, or many shared ones, counted per thread.
//!
//! The fields that drivers look at (counts, flag, exclusive owner) are kept as NT keeps them; the table of shared owners is ours, behind `OwnerTable`.

use crate::{dispatcher, pool, thread, wait};
use janus_abi::types::{ERESOURCE, OWNER_ENTRY};

/// `ERESOURCE.Flag`: owned exclusively.
const OWNED_EXCLUSIVE: u16 = 0x80;
/// Shared owners that fit without growing.
const FIRST_OWNERS: u32 = 8;

/// How shared acquisition treats those who wait for exclusive ownership.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// They come first, unless this thread is an owner already.
    Plain,
    /// They wait on.
    StarveExclusive,
    /// They come first in any case.
    WaitForExclusive,
}

/// Fills one in.
///
/// # Safety
/// It can be written.
pub unsafe fn initialize(resource: *mut ERESOURCE) {
    // SAFETY: the caller's promise.
    unsafe {
        resource.cast::<u8>().write_bytes(0, size_of::<ERESOURCE>());
        dispatcher::empty((&raw mut (*resource).SystemResourcesList).cast());
    }
}

/// Ends one.
///
/// # Safety
/// An initialised resource that nobody owns or waits for.
pub unsafe fn delete(resource: *mut ERESOURCE) {
    // SAFETY: the caller's promise; the table is ours.
    unsafe {
        let table = core::mem::take(&mut (*resource).OwnerTable);
        pool::free(table.cast());
    }
}

/// How an owner is counted: the word of the current thread.
pub fn this_thread() -> u32 {
    thread::current() as u32
}

/// The shared owner's entry.
unsafe fn entry(resource: *mut ERESOURCE, owner: u32) -> Option<*mut OWNER_ENTRY> {
    // SAFETY: an initialised resource: the first entry of the table says how many there are.
    unsafe {
        let table = (*resource).OwnerTable;
        if table.is_null() {
            return None;
        }
        (1..(*table).u.TableSize as usize).map(|i| table.add(i)).find(|e| (**e).OwnerThread == owner)
    }
}

/// Room for one more shared owner; false when there is no memory.
unsafe fn grow(resource: *mut ERESOURCE) -> bool {
    // SAFETY: as above.
    unsafe {
        if entry(resource, 0).is_some() {
            return true;
        }
        let old = (*resource).OwnerTable;
        let had = if old.is_null() { 0 } else { (*old).u.TableSize };
        let size = (had * 2).max(FIRST_OWNERS);
        let new = pool::allocate_zeroed(size as usize * size_of::<OWNER_ENTRY>()).cast::<OWNER_ENTRY>();
        if new.is_null() {
            return false;
        }
        if !old.is_null() {
            core::ptr::copy_nonoverlapping(old, new, had as usize);
        }
        (*new).u.TableSize = size;
        (*resource).OwnerTable = new;
        pool::free(old.cast());
        true
    }
}

/// Times that the thread owns it, exclusively or shared.
///
/// # Safety
/// An initialised resource.
pub unsafe fn owned(resource: *mut ERESOURCE, owner: u32) -> u32 {
    // SAFETY: the caller's promise.
    dispatcher::locked(|| unsafe {
        if is_exclusive(resource) {
            return if (*resource).OwnerEntry.OwnerThread == owner { (*resource).OwnerEntry.u.TableSize } else { 0 };
        }
        entry(resource, owner).map_or(0, |e| (*e).u.TableSize)
    })
}

/// The thread owns it exclusively.
///
/// # Safety
/// An initialised resource.
pub unsafe fn owned_exclusive(resource: *mut ERESOURCE, owner: u32) -> bool {
    // SAFETY: the caller's promise.
    unsafe { is_exclusive(resource) && (*resource).OwnerEntry.OwnerThread == owner }
}

unsafe fn is_exclusive(resource: *mut ERESOURCE) -> bool {
    // SAFETY: an initialised resource.
    unsafe { (*resource).Flag & OWNED_EXCLUSIVE != 0 }
}

/// Takes it exclusively; false when it is taken and the caller does not wait.
///
/// # Safety
/// An initialised resource.
pub unsafe fn acquire_exclusive(resource: *mut ERESOURCE, wait: bool) -> bool {
    let me = this_thread();
    // SAFETY: the caller's promise; called with interrupts off.
    let take = move || unsafe {
        if owned_exclusive(resource, me) {
            (*resource).OwnerEntry.u.TableSize += 1;
            return true;
        }
        if (*resource).ActiveCount != 0 {
            return false;
        }
        (*resource).ActiveCount = 1;
        (*resource).ActiveEntries = 1;
        (*resource).Flag |= OWNED_EXCLUSIVE;
        (*resource).OwnerEntry.OwnerThread = me;
        (*resource).OwnerEntry.u.TableSize = 1;
        true
    };
    if dispatcher::locked(take) || !wait {
        // SAFETY: the caller's promise.
        return unsafe { owned_exclusive(resource, me) };
    }
    // SAFETY: the caller's promise.
    unsafe {
        (*resource).NumberOfExclusiveWaiters += 1;
        (*resource).ContentionCount += 1;
        wait::until(&[resource as u32], None, take);
        (*resource).NumberOfExclusiveWaiters -= 1;
    }
    true
}

/// Takes it shared; an exclusive owner takes it once more. False when it is taken and the caller does not wait.
///
/// # Safety
/// An initialised resource.
pub unsafe fn acquire_shared(resource: *mut ERESOURCE, wait: bool, sharing: Sharing) -> bool {
    let me = this_thread();
    // SAFETY: the caller's promise; called with interrupts off.
    let take = move || unsafe {
        if owned_exclusive(resource, me) {
            (*resource).OwnerEntry.u.TableSize += 1;
            return true;
        }
        let mine = entry(resource, me);
        let others_first = (*resource).NumberOfExclusiveWaiters > 0
            && match sharing {
                Sharing::Plain => mine.is_none(),
                Sharing::StarveExclusive => false,
                Sharing::WaitForExclusive => true,
            };
        if is_exclusive(resource) || others_first && (*resource).ActiveCount != 0 {
            return false;
        }
        let e = match mine {
            Some(e) => e,
            None => {
                if !grow(resource) {
                    return false;
                }
                let Some(e) = entry(resource, 0) else { return false };
                (*e).OwnerThread = me;
                (*e).u.TableSize = 0;
                (*resource).ActiveEntries += 1;
                (*resource).ActiveCount += 1;
                e
            }
        };
        (*e).u.TableSize += 1;
        true
    };
    if dispatcher::locked(take) {
        return true;
    }
    if !wait {
        return false;
    }
    // SAFETY: the caller's promise.
    unsafe {
        (*resource).NumberOfSharedWaiters += 1;
        (*resource).ContentionCount += 1;
        wait::until(&[resource as u32], None, take);
        (*resource).NumberOfSharedWaiters -= 1;
    }
    true
}

/// Gives it back once; false when the owner does not own it.
///
/// # Safety
/// An initialised resource.
pub unsafe fn release(resource: *mut ERESOURCE, owner: u32) -> bool {
    // SAFETY: the caller's promise.
    let (was_owner, free) = dispatcher::locked(|| unsafe {
        if owned_exclusive(resource, owner) {
            (*resource).OwnerEntry.u.TableSize -= 1;
            let free = (*resource).OwnerEntry.u.TableSize == 0;
            if free {
                (*resource).OwnerEntry.OwnerThread = 0;
                (*resource).Flag &= !OWNED_EXCLUSIVE;
                (*resource).ActiveCount = 0;
                (*resource).ActiveEntries = 0;
            }
            return (true, free);
        }
        let Some(e) = entry(resource, owner) else { return (false, false) };
        (*e).u.TableSize -= 1;
        if (*e).u.TableSize == 0 {
            (*e).OwnerThread = 0;
            (*resource).ActiveEntries -= 1;
            (*resource).ActiveCount -= 1;
        }
        (true, (*resource).ActiveCount == 0)
    });
    if free {
        wait::wake(resource as u32);
    }
    was_owner
}

/// Makes an exclusive owner a shared one.
///
/// # Safety
/// An initialised resource that this thread owns exclusively.
pub unsafe fn share(resource: *mut ERESOURCE) {
    let me = this_thread();
    // SAFETY: the caller's promise.
    dispatcher::locked(|| unsafe {
        if !owned_exclusive(resource, me) || !grow(resource) {
            return;
        }
        if let Some(e) = entry(resource, 0) {
            (*e).OwnerThread = me;
            (*e).u.TableSize = (*resource).OwnerEntry.u.TableSize;
            (*resource).OwnerEntry.OwnerThread = 0;
            (*resource).OwnerEntry.u.TableSize = 0;
            (*resource).Flag &= !OWNED_EXCLUSIVE;
        }
    });
    wait::wake(resource as u32);
}

/// Gives this thread's ownership another name: an address of the driver's, marked by its two low bits.
///
/// # Safety
/// An initialised resource that this thread owns.
pub unsafe fn rename(resource: *mut ERESOURCE, to: u32) {
    let me = this_thread();
    // SAFETY: the caller's promise.
    dispatcher::locked(|| unsafe {
        if owned_exclusive(resource, me) {
            (*resource).OwnerEntry.OwnerThread = to;
        } else if let Some(e) = entry(resource, me) {
            (*e).OwnerThread = to;
        }
    });
}
