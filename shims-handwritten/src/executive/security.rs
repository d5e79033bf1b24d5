//! Security identifiers, access control lists and security descriptors as they lie in memory.
//!
//! A descriptor is absolute, with pointers, or self-relative, with offsets from its own beginning; [`Parts`] is what both say.

use janus_abi::types::{ACL, NTSTATUS, SID};

/// Bytes of a descriptor without what it leads to.
pub const DESCRIPTOR: u32 = 20;
/// `SECURITY_DESCRIPTOR_REVISION`, the only one.
pub const REVISION: u8 = 1;

/// Bits of a descriptor's control word.
pub mod control {
    #![allow(missing_docs, reason = "the names are the documented ones")]
    pub const OWNER_DEFAULTED: u16 = 0x01;
    pub const GROUP_DEFAULTED: u16 = 0x02;
    pub const DACL_PRESENT: u16 = 0x04;
    pub const DACL_DEFAULTED: u16 = 0x08;
    pub const SACL_PRESENT: u16 = 0x10;
    pub const SACL_DEFAULTED: u16 = 0x20;
    pub const SELF_RELATIVE: u16 = 0x8000;
}

/// The four parts of a descriptor, in the order of its fields. They are also the order of the bits of `SECURITY_INFORMATION`, but for the lists.
pub const OWNER: usize = 0;
/// See [`OWNER`].
pub const GROUP: usize = 1;
/// See [`OWNER`].
pub const SACL: usize = 2;
/// See [`OWNER`].
pub const DACL: usize = 3;

/// What a descriptor says.
#[derive(Clone, Copy, Debug)]
pub struct Parts {
    /// See [`control`].
    pub control: u16,
    /// Owner, group, system list, discretionary list; 0 where there is none.
    pub at: [u32; 4],
}

/// Bytes of a security identifier.
///
/// # Safety
/// It can be read.
pub unsafe fn sid_length(sid: *const SID) -> u32 {
    // SAFETY: the caller's promise.
    unsafe { 8 + 4 * u32::from((*sid).SubAuthorityCount) }
}

/// It is an identifier of revision 1 with no more parts than there may be.
///
/// # Safety
/// NULL, or it can be read.
pub unsafe fn sid_valid(sid: *const SID) -> bool {
    // SAFETY: the caller's promise.
    unsafe { !sid.is_null() && (*sid).Revision & 0xF == 1 && (*sid).SubAuthorityCount <= 15 }
}

/// Bytes of one of the four parts; 0 for none.
///
/// # Safety
/// It is such a part.
pub unsafe fn part_length(part: usize, at: u32) -> u32 {
    // SAFETY: the caller's promise.
    unsafe {
        match (at, part) {
            (0, _) => 0,
            (_, OWNER | GROUP) => sid_length(at as *const SID),
            _ => u32::from((*(at as *const ACL)).AclSize),
        }
    }
}

/// Reads a descriptor.
///
/// # Safety
/// It can be read.
pub unsafe fn read(descriptor: *const u8) -> Parts {
    // SAFETY: the caller's promise.
    unsafe {
        let control = descriptor.add(2).cast::<u16>().read_unaligned();
        let base = if control & control::SELF_RELATIVE != 0 { descriptor as u32 } else { 0 };
        let mut at = [0; 4];
        for (i, part) in at.iter_mut().enumerate() {
            let field = descriptor.add(4 + 4 * i).cast::<u32>().read_unaligned();
            let there = match i {
                SACL => control & control::SACL_PRESENT != 0,
                DACL => control & control::DACL_PRESENT != 0,
                _ => true,
            };
            *part = if field == 0 || !there { 0 } else { base.wrapping_add(field) };
        }
        Parts { control, at }
    }
}

/// Bytes of a self-relative descriptor that says the same; each part begins at a dword.
///
/// # Safety
/// The parts can be read.
pub unsafe fn length(parts: &Parts) -> u32 {
    // SAFETY: the caller's promise.
    DESCRIPTOR + (0..4).map(|i| unsafe { part_length(i, parts.at[i]) }.next_multiple_of(4)).sum::<u32>()
}

/// Writes a self-relative descriptor: system list, discretionary list, owner, group behind the head, as NT lays them.
///
/// # Safety
/// There is room for [`length`] bytes, and the parts can be read.
pub unsafe fn write_relative(to: *mut u8, parts: &Parts) {
    // SAFETY: the caller's promise.
    unsafe {
        to.write_bytes(0, DESCRIPTOR as usize);
        to.write(REVISION);
        to.add(2).cast::<u16>().write_unaligned(parts.control | control::SELF_RELATIVE);
        let mut offset = DESCRIPTOR;
        for i in [SACL, DACL, OWNER, GROUP] {
            let bytes = part_length(i, parts.at[i]);
            if bytes == 0 {
                continue;
            }
            to.add(4 + 4 * i).cast::<u32>().write_unaligned(offset);
            core::ptr::copy(parts.at[i] as *const u8, to.add(offset as usize), bytes as usize);
            offset += bytes.next_multiple_of(4);
        }
    }
}

/// A self-relative copy in the pool.
///
/// # Errors
/// When there is no memory.
///
/// # Safety
/// The parts can be read.
pub unsafe fn in_pool(parts: &Parts) -> Result<*mut u8, NTSTATUS> {
    // SAFETY: the caller's promise.
    unsafe {
        let block = crate::pool::allocate(length(parts) as usize);
        if block.is_null() {
            return Err(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES);
        }
        write_relative(block, parts);
        Ok(block)
    }
}

/// A list of a known revision whose entries lie inside it.
///
/// # Safety
/// NULL, or it can be read as far as its head says.
pub unsafe fn acl_valid(acl: *const ACL) -> bool {
    // SAFETY: the caller's promise.
    unsafe {
        if acl.is_null() || !(1..=4).contains(&(*acl).AclRevision) || usize::from((*acl).AclSize) < size_of::<ACL>() {
            return false;
        }
        aces_end(acl).is_some()
    }
}

/// Where the entries end, as an offset; `None` when they do not lie inside the list.
///
/// # Safety
/// See [`acl_valid`].
pub unsafe fn aces_end(acl: *const ACL) -> Option<u32> {
    // SAFETY: the caller's promise.
    unsafe { ace(acl, u32::from((*acl).AceCount)) }
}

/// Where entry `index` begins, as an offset; that behind the last is where they end.
///
/// # Safety
/// See [`acl_valid`].
pub unsafe fn ace(acl: *const ACL, index: u32) -> Option<u32> {
    // SAFETY: the caller's promise; each entry's head lies inside the list before it is read.
    unsafe {
        let size = u32::from((*acl).AclSize);
        let mut offset = size_of::<ACL>() as u32;
        for _ in 0..index {
            if offset + 4 > size {
                return None;
            }
            let bytes = u32::from(acl.cast::<u8>().add(offset as usize + 2).cast::<u16>().read_unaligned());
            offset += bytes;
            if bytes < 4 || offset > size {
                return None;
            }
        }
        Some(offset)
    }
}
