//! Executive resources (`ERESOURCE`): one exclusive owner, or many shared ones, counted per thread.
//!
//! The fields that drivers look at (counts, flag, exclusive owner) are kept as NT keeps them; the table of shared owners is ours, behind `OwnerTable`. Whoever
//! gives the resource back hands it to those who wait: to all that want to share it when it was owned exclusively, else to one that wants it alone.

use crate::{dispatcher, pool, thread, wait};
use dispatcher::locked;
use janus_abi::types::{ERESOURCE, KEVENT, KSEMAPHORE, OWNER_ENTRY};

/// `ERESOURCE.Flag`: owned exclusively.
const OWNED_EXCLUSIVE: u16 = 0x80;
/// Shared owners that fit without growing.
const FIRST_OWNERS: u32 = 8;

/// Owns a resource that was handed to a thread which has not woken yet: no address of a thread.
const HANDED_OVER: u32 = 1;

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
    // SAFETY: the caller's promise; the blocks are ours.
    unsafe {
        pool::free(core::mem::take(&mut (*resource).OwnerTable).cast());
        pool::free(core::mem::take(&mut (*resource).SharedWaiters).cast());
        pool::free(core::mem::take(&mut (*resource).ExclusiveWaiters).cast());
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
    locked(|| unsafe {
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

/// How an attempt to take it ended.
enum Attempt {
    Taken,
    Refused,
    /// The thread is counted among those who wait.
    Wait,
}

/// Makes what threads wait for.
unsafe fn prepare(resource: *mut ERESOURCE) {
    let block = |bytes| loop {
        let block = pool::allocate_zeroed(bytes);
        if !block.is_null() {
            break block;
        }
        // Whoever waits for a resource cannot be told that there is no memory.
        wait::sleep(10);
    };
    // SAFETY: an initialised resource.
    unsafe {
        if (*resource).ExclusiveWaiters.is_null() {
            let event = block(size_of::<KEVENT>()).cast::<KEVENT>();
            dispatcher::initialize(event.cast(), dispatcher::SYNCHRONIZATION_EVENT, size_of::<KEVENT>(), 0);
            (*resource).ExclusiveWaiters = event;
        }
        if (*resource).SharedWaiters.is_null() {
            let semaphore = block(size_of::<KSEMAPHORE>()).cast::<KSEMAPHORE>();
            dispatcher::initialize(semaphore.cast(), dispatcher::SEMAPHORE, size_of::<KSEMAPHORE>(), 0);
            (*semaphore).Limit = i32::MAX;
            (*resource).SharedWaiters = semaphore;
        }
    }
}

unsafe fn own_exclusive(resource: *mut ERESOURCE, owner: u32) {
    // SAFETY: an initialised resource without owners.
    unsafe {
        (*resource).ActiveCount = 1;
        (*resource).ActiveEntries = 1;
        (*resource).Flag |= OWNED_EXCLUSIVE;
        (*resource).OwnerEntry.OwnerThread = owner;
        (*resource).OwnerEntry.u.TableSize = 1;
    }
}

/// Takes it exclusively; false when it is taken and the caller does not wait.
///
/// # Safety
/// An initialised resource.
pub unsafe fn acquire_exclusive(resource: *mut ERESOURCE, wait: bool) -> bool {
    let me = this_thread();
    // SAFETY: the caller's promise.
    let attempt = |wait: bool| unsafe {
        if owned_exclusive(resource, me) {
            (*resource).OwnerEntry.u.TableSize += 1;
            return Attempt::Taken;
        }
        if (*resource).ActiveCount == 0 {
            own_exclusive(resource, me);
            return Attempt::Taken;
        }
        if !wait {
            return Attempt::Refused;
        }
        (*resource).NumberOfExclusiveWaiters += 1;
        (*resource).ContentionCount += 1;
        Attempt::Wait
    };
    match locked(|| attempt(false)) {
        Attempt::Taken => return true,
        _ if !wait => return false,
        _ => {}
    }
    // SAFETY: the caller's promise.
    unsafe {
        prepare(resource);
        if matches!(locked(|| attempt(true)), Attempt::Wait) {
            dispatcher::wait(&[(*resource).ExclusiveWaiters.cast()], false, None);
            (*resource).OwnerEntry.OwnerThread = me;
        }
    }
    true
}

/// Counts this thread among the owners that share it; false when there is no memory.
unsafe fn own_shared(resource: *mut ERESOURCE, owner: u32) -> bool {
    // SAFETY: an initialised resource; interrupts are off.
    unsafe {
        if let Some(e) = entry(resource, owner) {
            (*e).u.TableSize += 1;
            return true;
        }
        if !grow(resource) {
            return false;
        }
        let Some(e) = entry(resource, 0) else { return false };
        (*e).OwnerThread = owner;
        (*e).u.TableSize = 1;
        (*resource).ActiveEntries += 1;
        (*resource).ActiveCount += 1;
        true
    }
}

/// Takes it shared; an exclusive owner takes it once more. False when it is taken and the caller does not wait.
///
/// # Safety
/// An initialised resource.
pub unsafe fn acquire_shared(resource: *mut ERESOURCE, wait: bool, sharing: Sharing) -> bool {
    let me = this_thread();
    // SAFETY: the caller's promise.
    let attempt = |wait: bool| unsafe {
        if owned_exclusive(resource, me) {
            (*resource).OwnerEntry.u.TableSize += 1;
            return Attempt::Taken;
        }
        let others_first = (*resource).NumberOfExclusiveWaiters > 0
            && match sharing {
                Sharing::Plain => entry(resource, me).is_none(),
                Sharing::StarveExclusive => false,
                Sharing::WaitForExclusive => true,
            };
        if !is_exclusive(resource) && !others_first && own_shared(resource, me) {
            return Attempt::Taken;
        }
        if !wait {
            return Attempt::Refused;
        }
        (*resource).NumberOfSharedWaiters += 1;
        (*resource).ContentionCount += 1;
        Attempt::Wait
    };
    match locked(|| attempt(false)) {
        Attempt::Taken => return true,
        _ if !wait => return false,
        _ => {}
    }
    // SAFETY: the caller's promise.
    unsafe {
        prepare(resource);
        if matches!(locked(|| attempt(true)), Attempt::Wait) {
            dispatcher::wait(&[(*resource).SharedWaiters.cast()], false, None);
            // Whoever handed it over counted this thread; now it has a name.
            loop {
                let named = locked(|| {
                    (*resource).ActiveCount -= 1;
                    (*resource).ActiveEntries -= 1;
                    let named = own_shared(resource, me);
                    if !named {
                        (*resource).ActiveCount += 1;
                        (*resource).ActiveEntries += 1;
                    }
                    named
                });
                if named {
                    break;
                }
                wait::sleep(10);
            }
        }
    }
    true
}

/// Hands it to all who wait to share it.
unsafe fn hand_to_sharers(resource: *mut ERESOURCE) {
    // SAFETY: a resource that is not owned exclusively; interrupts are off.
    unsafe {
        let sharers = core::mem::take(&mut (*resource).NumberOfSharedWaiters);
        if sharers > 0 {
            (*resource).ActiveCount += sharers as i16;
            (*resource).ActiveEntries += sharers;
            dispatcher::release_semaphore((*resource).SharedWaiters, sharers as i32);
        }
    }
}

/// Hands it to one who waits to own it alone.
unsafe fn hand_to_one(resource: *mut ERESOURCE) {
    // SAFETY: a resource without owners; interrupts are off.
    unsafe {
        if (*resource).NumberOfExclusiveWaiters > 0 {
            (*resource).NumberOfExclusiveWaiters -= 1;
            own_exclusive(resource, HANDED_OVER);
            dispatcher::raise((*resource).ExclusiveWaiters.cast(), 1);
        }
    }
}

/// Gives it back once; false when the owner does not own it.
///
/// # Safety
/// An initialised resource.
pub unsafe fn release(resource: *mut ERESOURCE, owner: u32) -> bool {
    // SAFETY: the caller's promise.
    locked(|| unsafe {
        if owned_exclusive(resource, owner) {
            (*resource).OwnerEntry.u.TableSize -= 1;
            if (*resource).OwnerEntry.u.TableSize == 0 {
                (*resource).OwnerEntry.OwnerThread = 0;
                (*resource).Flag &= !OWNED_EXCLUSIVE;
                (*resource).ActiveCount = 0;
                (*resource).ActiveEntries = 0;
                hand_to_sharers(resource);
                if (*resource).ActiveCount == 0 {
                    hand_to_one(resource);
                }
            }
            return true;
        }
        let Some(e) = entry(resource, owner) else { return false };
        (*e).u.TableSize -= 1;
        if (*e).u.TableSize == 0 {
            (*e).OwnerThread = 0;
            (*resource).ActiveEntries -= 1;
            (*resource).ActiveCount -= 1;
            if (*resource).ActiveCount == 0 {
                hand_to_one(resource);
            }
        }
        true
    })
}

/// Makes an exclusive owner a shared one.
///
/// # Safety
/// An initialised resource that this thread owns exclusively.
pub unsafe fn share(resource: *mut ERESOURCE) {
    let me = this_thread();
    // SAFETY: the caller's promise.
    locked(|| unsafe {
        if !owned_exclusive(resource, me) || !grow(resource) {
            return;
        }
        if let Some(e) = entry(resource, 0) {
            (*e).OwnerThread = me;
            (*e).u.TableSize = (*resource).OwnerEntry.u.TableSize;
            (*resource).OwnerEntry.OwnerThread = 0;
            (*resource).OwnerEntry.u.TableSize = 0;
            (*resource).Flag &= !OWNED_EXCLUSIVE;
            hand_to_sharers(resource);
        }
    });
}

/// Gives this thread's ownership another name: an address of the driver's, marked by its two low bits.
///
/// # Safety
/// An initialised resource that this thread owns.
pub unsafe fn rename(resource: *mut ERESOURCE, to: u32) {
    let me = this_thread();
    // SAFETY: the caller's promise.
    locked(|| unsafe {
        if owned_exclusive(resource, me) {
            (*resource).OwnerEntry.OwnerThread = to;
        } else if let Some(e) = entry(resource, me) {
            (*e).OwnerThread = to;
        }
    });
}
