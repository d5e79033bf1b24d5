//! Security reference monitor: what the one token, the system's, is granted; see [`crate::token`].

use crate::executive::security::{self, DACL, GROUP, OWNER, Parts, SACL, control};
use crate::object::TypeVariable;
use crate::{Janus, object, pool, token};
use core::ffi::c_void;
use core::ptr::null_mut;
use janus_abi::nt::ntoskrnl::Se;
use janus_abi::types::*;

const OK: NTSTATUS = NTSTATUS::STATUS_SUCCESS;
/// In an access: whatever can be had.
const MAXIMUM_ALLOWED: u32 = 0x0200_0000;
/// Bits of `SECURITY_INFORMATION` with the part each names and the bits of the control word that go with it.
const INFORMATION: [(u32, usize, u16); 4] = [
    (1, OWNER, control::OWNER_DEFAULTED),
    (2, GROUP, control::GROUP_DEFAULTED),
    (4, DACL, control::DACL_PRESENT | control::DACL_DEFAULTED),
    (8, SACL, control::SACL_PRESENT | control::SACL_DEFAULTED),
];
const NOTHING: Parts = Parts { control: 0, at: [0; 4] };

static TOKEN_TYPE_VARIABLE: TypeVariable = TypeVariable::new(&token::TOKEN);

/// Takes the named parts of `from` over.
fn take(to: &mut Parts, from: &Parts, information: u32) {
    for (_, part, bits) in INFORMATION.into_iter().filter(|i| information & i.0 != 0) {
        to.at[part] = from.at[part];
        to.control = to.control & !bits | from.control & bits;
    }
}

unsafe fn parts(descriptor: *mut c_void) -> Parts {
    // SAFETY: the API's contract, as everywhere here.
    if descriptor.is_null() { NOTHING } else { unsafe { security::read(descriptor.cast()) } }
}

/// A new descriptor of the pool at `to`.
unsafe fn make(parts: &Parts, to: *mut *mut c_void) -> NTSTATUS {
    // SAFETY: as above.
    unsafe {
        match security::in_pool(parts) {
            Ok(block) => {
                *to = block.cast();
                OK
            }
            Err(status) => status,
        }
    }
}

impl Se for Janus {
    fn SeTokenObjectType() -> *mut POBJECT_TYPE {
        TOKEN_TYPE_VARIABLE.address()
    }

    unsafe fn SeCaptureSubjectContext(context: *mut SECURITY_SUBJECT_CONTEXT) {
        let primary = token::system();
        object::reference(primary);
        // SAFETY: as above. SecurityAnonymous, as there is no client.
        unsafe {
            context.cast::<u8>().write_bytes(0, size_of::<SECURITY_SUBJECT_CONTEXT>());
            (*context).PrimaryToken = primary as *mut c_void;
        }
    }

    // Tokens do not change, so there is nothing to lock.
    unsafe fn SeLockSubjectContext(_context: *mut SECURITY_SUBJECT_CONTEXT) {}

    unsafe fn SeUnlockSubjectContext(_context: *mut SECURITY_SUBJECT_CONTEXT) {}

    unsafe fn SeReleaseSubjectContext(context: *mut SECURITY_SUBJECT_CONTEXT) {
        // SAFETY: as above.
        unsafe {
            for held in [&raw mut (*context).PrimaryToken, &raw mut (*context).ClientToken] {
                if !(*held).is_null() {
                    object::dereference(*held as u32);
                    *held = null_mut();
                }
            }
        }
    }

    unsafe fn SeAccessCheck(
        _descriptor: *mut c_void,
        _context: *mut SECURITY_SUBJECT_CONTEXT,
        _locked: BOOLEAN,
        desired: ACCESS_MASK,
        previous: ACCESS_MASK,
        privileges: *mut *mut PRIVILEGE_SET,
        mapping: *mut GENERIC_MAPPING,
        _mode: KPROCESSOR_MODE,
        granted: *mut ACCESS_MASK,
        status: *mut NTSTATUS,
    ) -> BOOLEAN {
        // SAFETY: as above.
        unsafe {
            let all = if desired & MAXIMUM_ALLOWED != 0 { (*mapping).GenericAll } else { 0 };
            *granted = token::map_generic(desired & !MAXIMUM_ALLOWED, &*mapping) | all | previous;
            *status = OK;
            if !privileges.is_null() {
                *privileges = null_mut();
            }
        }
        1
    }

    unsafe fn SeFreePrivileges(privileges: *mut PRIVILEGE_SET) {
        // SAFETY: as above.
        unsafe { pool::free(privileges.cast()) };
    }

    unsafe fn SeSinglePrivilegeCheck(_privilege: LUID, _mode: KPROCESSOR_MODE) -> BOOLEAN {
        1
    }

    unsafe fn SePrivilegeCheck(privileges: *mut PRIVILEGE_SET, _context: *mut SECURITY_SUBJECT_CONTEXT, _mode: KPROCESSOR_MODE) -> BOOLEAN {
        /// `SE_PRIVILEGE_USED_FOR_ACCESS`.
        const USED: u32 = 0x8000_0000;
        // SAFETY: as above.
        unsafe {
            let first = (&raw mut (*privileges).Privilege).cast::<LUID_AND_ATTRIBUTES>();
            (0..(*privileges).PrivilegeCount as usize).for_each(|i| (*first.add(i)).Attributes |= USED);
        }
        1
    }

    unsafe fn SeTokenType(_token: *mut c_void) -> TOKEN_TYPE {
        TOKEN_TYPE::TokenPrimary
    }

    unsafe fn SeTokenIsAdmin(_token: *mut c_void) -> BOOLEAN {
        1
    }

    unsafe fn SeTokenIsRestricted(_token: *mut c_void) -> BOOLEAN {
        0
    }

    unsafe fn SeTokenImpersonationLevel(_token: *mut c_void) -> u32 {
        SECURITY_IMPERSONATION_LEVEL::SecurityImpersonation.0
    }

    unsafe fn SeQueryAuthenticationIdToken(_token: *mut c_void, id: *mut LUID) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { id.write_unaligned(token::SYSTEM) };
        OK
    }

    unsafe fn SeCreateClientSecurity(
        _thread: PETHREAD,
        quality: *mut SECURITY_QUALITY_OF_SERVICE,
        remote: BOOLEAN,
        client: *mut SECURITY_CLIENT_CONTEXT,
    ) -> NTSTATUS {
        let system = token::system();
        object::reference(system);
        // SAFETY: as above.
        unsafe {
            client.cast::<u8>().write_bytes(0, size_of::<SECURITY_CLIENT_CONTEXT>());
            (*client).SecurityQos = *quality;
            (*client).ClientToken = system as *mut c_void;
            (*client).DirectlyAccessClientToken = u8::from((*quality).ContextTrackingMode == 0);
            (*client).DirectAccessEffectiveOnly = (*quality).EffectiveOnly;
            (*client).ServerIsRemote = remote;
            (*client).ClientTokenControl.AuthenticationId = token::SYSTEM;
        }
        OK
    }

    unsafe fn SeImpersonateClient(_client: *mut SECURITY_CLIENT_CONTEXT, _thread: PETHREAD) {
        // Client and server are the system both.
    }

    unsafe fn SeImpersonateClientEx(_client: *mut SECURITY_CLIENT_CONTEXT, _thread: PETHREAD) -> NTSTATUS {
        OK
    }

    unsafe fn SeAssignSecurity(
        parent: *mut c_void,
        explicit: *mut c_void,
        new: *mut *mut c_void,
        _directory: BOOLEAN,
        _context: *mut SECURITY_SUBJECT_CONTEXT,
        _mapping: *mut GENERIC_MAPPING,
        _pool: POOL_TYPE,
    ) -> NTSTATUS {
        // SAFETY: as above. What is not given is the parent's; its lists are taken as they are.
        unsafe {
            let (mut result, given) = (parts(parent), parts(explicit));
            for (bit, part, bits) in INFORMATION {
                if given.at[part] != 0 || given.control & bits != 0 {
                    take(&mut result, &given, bit);
                }
            }
            make(&result, new)
        }
    }

    unsafe fn SeDeassignSecurity(descriptor: *mut *mut c_void) -> NTSTATUS {
        // SAFETY: as above.
        unsafe {
            pool::free((*descriptor).cast());
            *descriptor = null_mut();
        }
        OK
    }

    unsafe fn SeQuerySecurityDescriptorInfo(
        information: *mut SECURITY_INFORMATION,
        to: *mut c_void,
        length: *mut u32,
        object: *mut *mut c_void,
    ) -> NTSTATUS {
        // SAFETY: as above.
        unsafe {
            let mut asked = NOTHING;
            take(&mut asked, &parts(*object), *information);
            let needed = security::length(&asked);
            let room = core::mem::replace(&mut *length, needed);
            if room < needed {
                return NTSTATUS::STATUS_BUFFER_TOO_SMALL;
            }
            security::write_relative(to.cast(), &asked);
        }
        OK
    }

    unsafe fn SeSetSecurityDescriptorInfo(
        _object: *mut c_void,
        information: *mut SECURITY_INFORMATION,
        descriptor: *mut c_void,
        objects: *mut *mut c_void,
        _pool: POOL_TYPE,
        _mapping: *mut GENERIC_MAPPING,
    ) -> NTSTATUS {
        // SAFETY: as above. The old descriptor is the caller's to free.
        unsafe {
            if (*objects).is_null() {
                return NTSTATUS::STATUS_NO_SECURITY_ON_OBJECT;
            }
            let mut result = parts(*objects);
            take(&mut result, &parts(descriptor), *information);
            make(&result, objects)
        }
    }

    unsafe fn SeValidSecurityDescriptor(length: u32, descriptor: *mut c_void) -> BOOLEAN {
        if length < security::DESCRIPTOR {
            return 0;
        }
        // SAFETY: as above.
        unsafe {
            let relative = parts(descriptor).control & control::SELF_RELATIVE != 0;
            let inside = (0..4).all(|i| {
                let field = descriptor.byte_add(4 + 4 * i).cast::<u32>().read_unaligned();
                field == 0 || field + 8 <= length
            });
            if relative && inside { <Self as janus_abi::nt::ntoskrnl::RtlSecurity>::RtlValidSecurityDescriptor(descriptor) } else { 0 }
        }
    }
}
