//! Security identifiers, access control lists, security descriptors, locally unique identifiers.

use crate::Janus;
use crate::executive::security::{self, DACL, GROUP, OWNER, SACL, control};
use crate::text;
use core::ffi::c_void;
use janus_abi::nt::ntoskrnl::RtlSecurity;
use janus_abi::types::*;

const OK: NTSTATUS = NTSTATUS::STATUS_SUCCESS;
/// `ACCESS_ALLOWED_ACE_TYPE`.
const ALLOWED: u8 = 0;

fn field(descriptor: *mut c_void, part: usize) -> *mut u32 {
    descriptor.wrapping_byte_add(4 + 4 * part).cast()
}

/// Sets a part of an absolute descriptor and the bits that go with it.
unsafe fn set(
    descriptor: *mut c_void,
    part: usize,
    present: Option<u16>,
    there: bool,
    at: *mut c_void,
    bit: u16,
    defaulted: BOOLEAN,
) -> NTSTATUS {
    // SAFETY: the API's contract, as everywhere here.
    unsafe {
        if *descriptor.cast::<u8>() != security::REVISION {
            return NTSTATUS::STATUS_UNKNOWN_REVISION;
        }
        let word = descriptor.byte_add(2).cast::<u16>();
        if *word & control::SELF_RELATIVE != 0 {
            return NTSTATUS::STATUS_INVALID_SECURITY_DESCR;
        }
        *word &= !(bit | present.unwrap_or(0));
        if !there {
            return OK;
        }
        *word |= present.unwrap_or(0) | if defaulted != 0 { bit } else { 0 };
        *field(descriptor, part) = at as u32;
    }
    OK
}

unsafe fn get_sid(descriptor: *mut c_void, part: usize, to: *mut *mut c_void, bit: u16, defaulted: *mut BOOLEAN) -> NTSTATUS {
    // SAFETY: as above.
    unsafe {
        if *descriptor.cast::<u8>() != security::REVISION {
            return NTSTATUS::STATUS_UNKNOWN_REVISION;
        }
        let parts = security::read(descriptor.cast());
        *to = parts.at[part] as *mut c_void;
        *defaulted = (parts.control & bit != 0).into();
    }
    OK
}

unsafe fn get_acl(
    descriptor: *mut c_void,
    part: usize,
    bits: (u16, u16),
    present: *mut BOOLEAN,
    to: *mut *mut ACL,
    defaulted: *mut BOOLEAN,
) -> NTSTATUS {
    // SAFETY: as above.
    unsafe {
        if *descriptor.cast::<u8>() != security::REVISION {
            return NTSTATUS::STATUS_UNKNOWN_REVISION;
        }
        let parts = security::read(descriptor.cast());
        *present = (parts.control & bits.0 != 0).into();
        if parts.control & bits.0 != 0 {
            *to = parts.at[part] as *mut ACL;
            *defaulted = (parts.control & bits.1 != 0).into();
        }
    }
    OK
}

unsafe fn add(acl: *mut ACL, revision: u32, flags: u8, mask: u32, sid: *mut SID) -> NTSTATUS {
    // SAFETY: as above.
    unsafe {
        if !security::acl_valid(acl) {
            return NTSTATUS::STATUS_INVALID_ACL;
        }
        if !security::sid_valid(sid) {
            return NTSTATUS::STATUS_INVALID_SID;
        }
        if u32::from((*acl).AclRevision) > 4 || revision > 4 {
            return NTSTATUS::STATUS_REVISION_MISMATCH;
        }
        let length = security::sid_length(sid);
        let bytes = 8 + length;
        let Some(offset) = security::aces_end(acl).filter(|o| o + bytes <= u32::from((*acl).AclSize)) else {
            return NTSTATUS::STATUS_ALLOTTED_SPACE_EXCEEDED;
        };
        let ace = acl.cast::<u8>().add(offset as usize);
        ace.write(ALLOWED);
        ace.add(1).write(flags);
        ace.add(2).cast::<u16>().write_unaligned(bytes as u16);
        ace.add(4).cast::<u32>().write_unaligned(mask);
        core::ptr::copy(sid.cast::<u8>(), ace.add(8), length as usize);
        (*acl).AceCount += 1;
        (*acl).AclRevision = (*acl).AclRevision.max(revision as u8);
    }
    OK
}

impl RtlSecurity for Janus {
    unsafe fn RtlLengthRequiredSid(count: u32) -> u32 {
        8 + 4 * count
    }

    unsafe fn RtlLengthSid(sid: *mut c_void) -> u32 {
        // SAFETY: as above.
        unsafe { security::sid_length(sid.cast()) }
    }

    unsafe fn RtlInitializeSid(sid: *mut c_void, authority: *mut SID_IDENTIFIER_AUTHORITY, count: u8) -> NTSTATUS {
        if count > 15 {
            return NTSTATUS::STATUS_INVALID_PARAMETER;
        }
        // SAFETY: as above.
        unsafe {
            let sid = sid.cast::<SID>();
            (*sid).Revision = 1;
            (*sid).SubAuthorityCount = count;
            (*sid).IdentifierAuthority = authority.read_unaligned();
        }
        OK
    }

    unsafe fn RtlValidSid(sid: *mut c_void) -> BOOLEAN {
        // SAFETY: as above.
        unsafe { security::sid_valid(sid.cast()) }.into()
    }

    unsafe fn RtlEqualSid(a: *mut c_void, b: *mut c_void) -> BOOLEAN {
        // SAFETY: as above.
        unsafe {
            let (a_length, b_length) = (security::sid_length(a.cast()), security::sid_length(b.cast()));
            let bytes = |sid: *mut c_void| core::slice::from_raw_parts(sid.cast::<u8>(), a_length as usize);
            (a_length == b_length && bytes(a) == bytes(b)).into()
        }
    }

    unsafe fn RtlCopySid(room: u32, to: *mut c_void, from: *mut c_void) -> NTSTATUS {
        // SAFETY: as above.
        unsafe {
            let length = security::sid_length(from.cast());
            if length > room {
                return NTSTATUS::STATUS_BUFFER_TOO_SMALL;
            }
            core::ptr::copy(from.cast::<u8>(), to.cast::<u8>(), length as usize);
        }
        OK
    }

    unsafe fn RtlSubAuthoritySid(sid: *mut c_void, index: u32) -> *mut u32 {
        sid.wrapping_byte_add(8 + 4 * index as usize).cast()
    }

    unsafe fn RtlSubAuthorityCountSid(sid: *mut c_void) -> *mut u8 {
        sid.wrapping_byte_add(1).cast()
    }

    unsafe fn RtlConvertSidToUnicodeString(to: *mut UNICODE_STRING, sid: *mut c_void, allocate: BOOLEAN) -> NTSTATUS {
        // SAFETY: as above.
        unsafe {
            let sid = sid.cast::<SID>();
            if !security::sid_valid(sid) {
                return NTSTATUS::STATUS_INVALID_SID;
            }
            let authority = (*sid).IdentifierAuthority.Value;
            let value = authority.iter().fold(0u64, |v, b| v << 8 | u64::from(*b));
            // What does not fit 32 bits is written in hexadecimal.
            let mut out = alloc::format!("S-{}-", (*sid).Revision);
            out += &if value >> 32 == 0 { alloc::format!("{value}") } else { alloc::format!("{value:#014x}") };
            for i in 0..u32::from((*sid).SubAuthorityCount) {
                out += &alloc::format!("-{}", Self::RtlSubAuthoritySid(sid.cast(), i).read_unaligned());
            }
            let units: alloc::vec::Vec<u16> = out.encode_utf16().collect();
            text::fill(to, units.into_iter(), allocate != 0, false)
        }
    }

    unsafe fn RtlCreateAcl(acl: *mut ACL, length: u32, revision: u32) -> NTSTATUS {
        if (length as usize) < size_of::<ACL>() {
            return NTSTATUS::STATUS_BUFFER_TOO_SMALL;
        }
        if !(2..=4).contains(&revision) || length > 0xFFFF {
            return NTSTATUS::STATUS_INVALID_PARAMETER;
        }
        // SAFETY: as above.
        unsafe { *acl = ACL { AclRevision: revision as u8, Sbz1: 0, AclSize: (length & !3) as u16, AceCount: 0, Sbz2: 0 } };
        OK
    }

    unsafe fn RtlAddAccessAllowedAce(acl: *mut ACL, revision: u32, mask: ACCESS_MASK, sid: *mut c_void) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { add(acl, revision, 0, mask, sid.cast()) }
    }

    unsafe fn RtlAddAccessAllowedAceEx(acl: *mut ACL, revision: u32, flags: u32, mask: ACCESS_MASK, sid: *mut c_void) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { add(acl, revision, flags as u8, mask, sid.cast()) }
    }

    unsafe fn RtlGetAce(acl: *mut ACL, index: u32, to: *mut *mut c_void) -> NTSTATUS {
        // SAFETY: as above.
        unsafe {
            if index >= u32::from((*acl).AceCount) {
                return NTSTATUS::STATUS_INVALID_PARAMETER;
            }
            security::ace(acl, index).map_or(NTSTATUS::STATUS_INVALID_PARAMETER, |offset| {
                *to = acl.byte_add(offset as usize).cast();
                OK
            })
        }
    }

    unsafe fn RtlDeleteAce(acl: *mut ACL, index: u32) -> NTSTATUS {
        // SAFETY: as above.
        unsafe {
            if index >= u32::from((*acl).AceCount) {
                return NTSTATUS::STATUS_INVALID_PARAMETER;
            }
            let places = (security::ace(acl, index), security::ace(acl, index + 1), security::aces_end(acl));
            let (Some(from), Some(next), Some(end)) = places else { return NTSTATUS::STATUS_INVALID_ACL };
            let bytes = acl.cast::<u8>();
            core::ptr::copy(bytes.add(next as usize), bytes.add(from as usize), (end - next) as usize);
            bytes.add((end - (next - from)) as usize).write_bytes(0, (next - from) as usize);
            (*acl).AceCount -= 1;
        }
        OK
    }

    unsafe fn RtlCreateSecurityDescriptor(descriptor: *mut c_void, revision: u32) -> NTSTATUS {
        if revision != u32::from(security::REVISION) {
            return NTSTATUS::STATUS_UNKNOWN_REVISION;
        }
        // SAFETY: as above.
        unsafe {
            descriptor.cast::<u8>().write_bytes(0, security::DESCRIPTOR as usize);
            descriptor.cast::<u8>().write(security::REVISION);
        }
        OK
    }

    unsafe fn RtlValidSecurityDescriptor(descriptor: *mut c_void) -> BOOLEAN {
        // SAFETY: as above.
        unsafe {
            if descriptor.is_null() || *descriptor.cast::<u8>() != security::REVISION {
                return 0;
            }
            let parts = security::read(descriptor.cast());
            let sids = [OWNER, GROUP].iter().all(|i| parts.at[*i] == 0 || security::sid_valid(parts.at[*i] as *const SID));
            let lists = [SACL, DACL].iter().all(|i| parts.at[*i] == 0 || security::acl_valid(parts.at[*i] as *const ACL));
            (sids && lists).into()
        }
    }

    unsafe fn RtlLengthSecurityDescriptor(descriptor: *mut c_void) -> u32 {
        // SAFETY: as above.
        unsafe { security::length(&security::read(descriptor.cast())) }
    }

    unsafe fn RtlSetDaclSecurityDescriptor(descriptor: *mut c_void, present: BOOLEAN, acl: *mut ACL, defaulted: BOOLEAN) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { set(descriptor, DACL, Some(control::DACL_PRESENT), present != 0, acl.cast(), control::DACL_DEFAULTED, defaulted) }
    }

    unsafe fn RtlSetSaclSecurityDescriptor(descriptor: *mut c_void, present: BOOLEAN, acl: *mut ACL, defaulted: BOOLEAN) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { set(descriptor, SACL, Some(control::SACL_PRESENT), present != 0, acl.cast(), control::SACL_DEFAULTED, defaulted) }
    }

    unsafe fn RtlSetOwnerSecurityDescriptor(descriptor: *mut c_void, owner: *mut c_void, defaulted: BOOLEAN) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { set(descriptor, OWNER, None, true, owner, control::OWNER_DEFAULTED, defaulted) }
    }

    unsafe fn RtlSetGroupSecurityDescriptor(descriptor: *mut c_void, group: *mut c_void, defaulted: BOOLEAN) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { set(descriptor, GROUP, None, true, group, control::GROUP_DEFAULTED, defaulted) }
    }

    unsafe fn RtlGetDaclSecurityDescriptor(
        descriptor: *mut c_void,
        present: *mut BOOLEAN,
        to: *mut *mut ACL,
        defaulted: *mut BOOLEAN,
    ) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { get_acl(descriptor, DACL, (control::DACL_PRESENT, control::DACL_DEFAULTED), present, to, defaulted) }
    }

    unsafe fn RtlGetSaclSecurityDescriptor(
        descriptor: *mut c_void,
        present: *mut BOOLEAN,
        to: *mut *mut ACL,
        defaulted: *mut BOOLEAN,
    ) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { get_acl(descriptor, SACL, (control::SACL_PRESENT, control::SACL_DEFAULTED), present, to, defaulted) }
    }

    unsafe fn RtlGetOwnerSecurityDescriptor(descriptor: *mut c_void, to: *mut *mut c_void, defaulted: *mut BOOLEAN) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { get_sid(descriptor, OWNER, to, control::OWNER_DEFAULTED, defaulted) }
    }

    unsafe fn RtlGetGroupSecurityDescriptor(descriptor: *mut c_void, to: *mut *mut c_void, defaulted: *mut BOOLEAN) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { get_sid(descriptor, GROUP, to, control::GROUP_DEFAULTED, defaulted) }
    }

    unsafe fn RtlAbsoluteToSelfRelativeSD(absolute: *mut c_void, to: *mut c_void, length: *mut u32) -> NTSTATUS {
        // SAFETY: as above.
        unsafe {
            let parts = security::read(absolute.cast());
            if parts.control & control::SELF_RELATIVE != 0 {
                return NTSTATUS::STATUS_BAD_DESCRIPTOR_FORMAT;
            }
            let needed = security::length(&parts);
            let room = core::mem::replace(&mut *length, needed);
            if room < needed {
                return NTSTATUS::STATUS_BUFFER_TOO_SMALL;
            }
            security::write_relative(to.cast(), &parts);
        }
        OK
    }

    unsafe fn RtlAreAllAccessesGranted(granted: ACCESS_MASK, desired: ACCESS_MASK) -> BOOLEAN {
        (!granted & desired == 0).into()
    }

    unsafe fn RtlAreAnyAccessesGranted(granted: ACCESS_MASK, desired: ACCESS_MASK) -> BOOLEAN {
        (granted & desired != 0).into()
    }

    unsafe fn RtlMapGenericMask(mask: *mut ACCESS_MASK, mapping: *mut GENERIC_MAPPING) {
        // SAFETY: as above.
        unsafe { *mask = crate::token::map_generic(*mask, &*mapping) };
    }

    unsafe fn RtlCopyLuid(to: *mut LUID, from: *mut LUID) {
        // SAFETY: as above.
        unsafe { to.write_unaligned(from.read_unaligned()) };
    }

    unsafe fn RtlCopyLuidAndAttributesArray(count: u32, from: *mut LUID_AND_ATTRIBUTES, to: *mut LUID_AND_ATTRIBUTES) {
        // SAFETY: as above.
        unsafe { core::ptr::copy(from, to, count as usize) };
    }

    unsafe fn RtlEqualLuid(a: *mut LUID, b: *mut LUID) -> BOOLEAN {
        // SAFETY: as above.
        let (a, b) = unsafe { (a.read_unaligned(), b.read_unaligned()) };
        (a.LowPart == b.LowPart && a.HighPart == b.HighPart).into()
    }
}
