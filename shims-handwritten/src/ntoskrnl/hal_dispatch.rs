//! The tables through which kernel and HAL call each other. What this HAL does not do answers as NT's own defaults do: not supported, or nothing found.

use crate::{Janus, bus_data};
use core::ffi::c_void;
use core::ptr::null_mut;
use janus_abi::nt::ntoskrnl::HalDispatch;
use janus_abi::types::*;
use janus_runtime::cell::Global;

/// Version of the tables that NT 5 has.
const VERSION: *mut c_void = 3 as *mut c_void;
const PRIVATE_VERSION: *mut c_void = 2 as *mut c_void;

/// Routines that answer `EAX` and take so many bytes of arguments off the stack.
macro_rules! answers {
    ($($name:ident $eax:literal $bytes:literal)*) => {
        $(#[unsafe(naked)]
        unsafe extern "stdcall" fn $name() {
            core::arch::naked_asm!(concat!("mov eax, ", $eax), concat!("ret ", $bytes))
        })*
    };
}

// STATUS_NOT_SUPPORTED, and NULL, FALSE or nothing.
answers! {
    unsupported_0 "0xC00000BB" "0"
    unsupported_4 "0xC00000BB" "4"
    unsupported_8 "0xC00000BB" "8"
    unsupported_12 "0xC00000BB" "12"
    unsupported_16 "0xC00000BB" "16"
    unsupported_20 "0xC00000BB" "20"
    unsupported_28 "0xC00000BB" "28"
    unsupported_32 "0xC00000BB" "32"
    nothing_0 "0" "0"
    nothing_4 "0" "4"
    nothing_8 "0" "8"
    nothing_12 "0" "12"
    nothing_16 "0" "16"
}

unsafe extern "stdcall" fn translate(kind: INTERFACE_TYPE, bus: u32, address: i64, space: *mut u32, translated: *mut i64) -> u32 {
    // SAFETY: the caller's variables.
    unsafe {
        match bus_data::translate(kind, bus, address, *space) {
            Some(there) => {
                translated.write_unaligned(there);
                1
            }
            None => 0,
        }
    }
}

/// The one bus on which an address can mean anything is the first: a second question finds none.
unsafe extern "stdcall" fn find_translation(address: i64, space: *mut u32, translated: *mut i64, context: *mut u32, next: u32) -> u32 {
    // SAFETY: the caller's variables.
    unsafe {
        if next & 0xFF != 0 && *context != 0 {
            return 0;
        }
        *context = 1;
        translate(INTERFACE_TYPE::Isa, 0, address, space, translated)
    }
}

fn at(routine: unsafe extern "stdcall" fn()) -> *mut c_void {
    routine as *const () as *mut c_void
}

static PUBLIC: Global<[*mut c_void; 22]> = Global::new([null_mut(); 22]);
static PRIVATE: Global<[*mut c_void; 21]> = Global::new([null_mut(); 21]);

impl HalDispatch for Janus {
    fn HalDispatchTable() -> *mut [*mut c_void; 22] {
        PUBLIC.with(|t| {
            *t = [
                VERSION,
                at(unsupported_16), // HalQuerySystemInformation
                at(unsupported_12), // HalSetSystemInformation
                at(unsupported_16), // HalQueryBusSlots
                null_mut(),
                at(nothing_16),     // HalExamineMBR
                at(nothing_16),     // HalIoAssignDriveLetters
                at(unsupported_16), // HalIoReadPartitionTable
                at(unsupported_16), // HalIoSetPartitionInformation
                at(unsupported_20), // HalIoWritePartitionTable
                at(nothing_8),      // HalReferenceHandlerForBus
                at(nothing_4),      // HalReferenceBusHandler
                at(nothing_4),      // HalDereferenceBusHandler
                at(unsupported_0),  // HalInitPnpDriver
                at(unsupported_8),  // HalInitPowerManagement
                at(nothing_12),     // HalGetDmaAdapter
                at(unsupported_28), // HalGetInterruptTranslator
                at(unsupported_0),  // HalStartMirroring
                at(unsupported_4),  // HalEndMirroring
                at(unsupported_16), // HalMirrorPhysicalMemory
                at(nothing_0),      // HalEndOfBoot
                at(unsupported_16), // HalMirrorVerify
            ];
        });
        PUBLIC.as_ptr()
    }

    fn HalPrivateDispatchTable() -> *mut [*mut c_void; 21] {
        PRIVATE.with(|t| {
            *t = [
                PRIVATE_VERSION,
                at(nothing_8),                                // HalHandlerForBus
                at(nothing_8),                                // HalHandlerForConfigSpace
                at(nothing_4),                                // HalLocateHiberRanges
                at(unsupported_32),                           // HalRegisterBusHandler
                at(nothing_4),                                // HalSetWakeEnable
                at(unsupported_12),                           // HalSetWakeAlarm
                translate as *const () as *mut c_void,        // HalPciTranslateBusAddress
                at(unsupported_32),                           // HalPciAssignSlotResources
                at(nothing_0),                                // HalHaltSystem
                find_translation as *const () as *mut c_void, // HalFindBusAddressTranslation
                at(nothing_0),                                // HalResetDisplay
                at(unsupported_16),                           // HalAllocateMapRegisters
                at(unsupported_8),                            // KdSetupPciDeviceForDebugging
                at(unsupported_4),                            // KdReleasePciDeviceForDebugging
                at(nothing_8),                                // KdGetAcpiTablePhase0
                at(nothing_0),                                // KdCheckPowerButton
                at(nothing_4),                                // HalVectorToIDTEntry
                at(nothing_12),                               // KdMapPhysicalMemory64
                at(nothing_8),                                // KdUnmapVirtualAddress
                null_mut(),
            ];
        });
        PRIVATE.as_ptr()
    }
}
