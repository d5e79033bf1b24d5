// Written by `janus gen` from abi-specs/nt/usbd.abi. Do not edit: change the spec and run `./x gen`.
//! USB driver library.
//! Source: mingw-w64 ddk/usbdlib.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/usbd.abi";
    pub static DllInitialize: Function = Function { id: 3452, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 26, library: "USBD.SYS", name: "DllInitialize" };
    pub static DllUnload: Function = Function { id: 3453, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 27, library: "USBD.SYS", name: "DllUnload" };
    pub static USBD_AllocateDeviceName: Function = Function { id: 3454, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 28, library: "USBD.SYS", name: "USBD_AllocateDeviceName" };
    pub static USBD_CalculateUsbBandwidth: Function = Function { id: 3455, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 29, library: "USBD.SYS", name: "USBD_CalculateUsbBandwidth" };
    pub static USBD_CompleteRequest: Function = Function { id: 3456, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 30, library: "USBD.SYS", name: "USBD_CompleteRequest" };
    pub static USBD_CreateConfigurationRequest: Function = Function { id: 3457, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 31, library: "USBD.SYS", name: "USBD_CreateConfigurationRequest" };
    pub static USBD_CreateConfigurationRequestEx: Function = Function { id: 3458, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 32, library: "USBD.SYS", name: "USBD_CreateConfigurationRequestEx" };
    pub static USBD_CreateDevice: Function = Function { id: 3459, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 36, library: "USBD.SYS", name: "USBD_CreateDevice" };
    pub static USBD_Debug_GetHeap: Function = Function { id: 3460, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 37, library: "USBD.SYS", name: "USBD_Debug_GetHeap" };
    pub static USBD_Debug_LogEntry: Function = Function { id: 3461, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 38, library: "USBD.SYS", name: "USBD_Debug_LogEntry" };
    pub static USBD_Debug_RetHeap: Function = Function { id: 3462, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 39, library: "USBD.SYS", name: "USBD_Debug_RetHeap" };
    pub static USBD_Dispatch: Function = Function { id: 3463, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 40, library: "USBD.SYS", name: "USBD_Dispatch" };
    pub static USBD_FreeDeviceMutex: Function = Function { id: 3464, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 41, library: "USBD.SYS", name: "USBD_FreeDeviceMutex" };
    pub static USBD_FreeDeviceName: Function = Function { id: 3465, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 42, library: "USBD.SYS", name: "USBD_FreeDeviceName" };
    pub static USBD_GetDeviceInformation: Function = Function { id: 3466, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 43, library: "USBD.SYS", name: "USBD_GetDeviceInformation" };
    pub static USBD_GetInterfaceLength: Function = Function { id: 3467, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 44, library: "USBD.SYS", name: "USBD_GetInterfaceLength" };
    pub static USBD_GetPdoRegistryParameter: Function = Function { id: 3468, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 45, library: "USBD.SYS", name: "USBD_GetPdoRegistryParameter" };
    pub static USBD_GetSuspendPowerState: Function = Function { id: 3469, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 52, library: "USBD.SYS", name: "USBD_GetSuspendPowerState" };
    pub static USBD_GetUSBDIVersion: Function = Function { id: 3470, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 53, library: "USBD.SYS", name: "USBD_GetUSBDIVersion" };
    pub static USBD_InitializeDevice: Function = Function { id: 3471, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 54, library: "USBD.SYS", name: "USBD_InitializeDevice" };
    pub static USBD_MakePdoName: Function = Function { id: 3472, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 62, library: "USBD.SYS", name: "USBD_MakePdoName" };
    pub static USBD_ParseConfigurationDescriptor: Function = Function { id: 3473, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 63, library: "USBD.SYS", name: "USBD_ParseConfigurationDescriptor" };
    pub static USBD_ParseConfigurationDescriptorEx: Function = Function { id: 3474, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 68, library: "USBD.SYS", name: "USBD_ParseConfigurationDescriptorEx" };
    pub static USBD_ParseDescriptors: Function = Function { id: 3475, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 77, library: "USBD.SYS", name: "USBD_ParseDescriptors" };
    pub static USBD_QueryBusTime: Function = Function { id: 3476, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 83, library: "USBD.SYS", name: "USBD_QueryBusTime" };
    pub static USBD_RegisterHcDeviceCapabilities: Function = Function { id: 3477, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 84, library: "USBD.SYS", name: "USBD_RegisterHcDeviceCapabilities" };
    pub static USBD_RegisterHcFilter: Function = Function { id: 3478, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 85, library: "USBD.SYS", name: "USBD_RegisterHcFilter" };
    pub static USBD_RegisterHostController: Function = Function { id: 3479, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 86, library: "USBD.SYS", name: "USBD_RegisterHostController" };
    pub static USBD_RemoveDevice: Function = Function { id: 3480, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 98, library: "USBD.SYS", name: "USBD_RemoveDevice" };
    pub static USBD_RestoreDevice: Function = Function { id: 3481, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 99, library: "USBD.SYS", name: "USBD_RestoreDevice" };
    pub static USBD_SetSuspendPowerState: Function = Function { id: 3482, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 100, library: "USBD.SYS", name: "USBD_SetSuspendPowerState" };
    pub static USBD_WaitDeviceMutex: Function = Function { id: 3483, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 101, library: "USBD.SYS", name: "USBD_WaitDeviceMutex" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DllInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DllInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DllUnload() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DllUnload, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_AllocateDeviceName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_AllocateDeviceName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_CalculateUsbBandwidth() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_CalculateUsbBandwidth, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_CompleteRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_CompleteRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_CreateConfigurationRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_CreateConfigurationRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_CreateConfigurationRequestEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_CreateConfigurationRequestEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_CreateDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_CreateDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_Debug_GetHeap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_Debug_GetHeap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_Debug_LogEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_Debug_LogEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_Debug_RetHeap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_Debug_RetHeap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_Dispatch() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_Dispatch, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_FreeDeviceMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_FreeDeviceMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_FreeDeviceName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_FreeDeviceName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_GetDeviceInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_GetDeviceInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_GetInterfaceLength() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_GetInterfaceLength, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_GetPdoRegistryParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_GetPdoRegistryParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_GetSuspendPowerState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_GetSuspendPowerState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_GetUSBDIVersion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_GetUSBDIVersion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_InitializeDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_InitializeDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_MakePdoName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_MakePdoName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_ParseConfigurationDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_ParseConfigurationDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_ParseConfigurationDescriptorEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_ParseConfigurationDescriptorEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_ParseDescriptors() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_ParseDescriptors, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_QueryBusTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_QueryBusTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_RegisterHcDeviceCapabilities() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_RegisterHcDeviceCapabilities, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_RegisterHcFilter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_RegisterHcFilter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_RegisterHostController() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_RegisterHostController, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_RemoveDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_RemoveDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_RestoreDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_RestoreDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_SetSuspendPowerState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_SetSuspendPowerState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBD_WaitDeviceMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBD_WaitDeviceMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.usbd.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// USBD.SYS as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "USBD.SYS", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "DllInitialize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::DllInitialize as *const (), function: &about::DllInitialize } },
        Export { name: "DllUnload", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::DllUnload as *const (), function: &about::DllUnload } },
        Export { name: "USBD_AllocateDeviceName", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_AllocateDeviceName as *const (), function: &about::USBD_AllocateDeviceName } },
        Export { name: "USBD_CalculateUsbBandwidth", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_CalculateUsbBandwidth as *const (), function: &about::USBD_CalculateUsbBandwidth } },
        Export { name: "USBD_CompleteRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_CompleteRequest as *const (), function: &about::USBD_CompleteRequest } },
        Export { name: "USBD_CreateConfigurationRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_CreateConfigurationRequest as *const (), function: &about::USBD_CreateConfigurationRequest } },
        Export { name: "USBD_CreateConfigurationRequestEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_CreateConfigurationRequestEx as *const (), function: &about::USBD_CreateConfigurationRequestEx } },
        Export { name: "USBD_CreateDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_CreateDevice as *const (), function: &about::USBD_CreateDevice } },
        Export { name: "USBD_Debug_GetHeap", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_Debug_GetHeap as *const (), function: &about::USBD_Debug_GetHeap } },
        Export { name: "USBD_Debug_LogEntry", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_Debug_LogEntry as *const (), function: &about::USBD_Debug_LogEntry } },
        Export { name: "USBD_Debug_RetHeap", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_Debug_RetHeap as *const (), function: &about::USBD_Debug_RetHeap } },
        Export { name: "USBD_Dispatch", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_Dispatch as *const (), function: &about::USBD_Dispatch } },
        Export { name: "USBD_FreeDeviceMutex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_FreeDeviceMutex as *const (), function: &about::USBD_FreeDeviceMutex } },
        Export { name: "USBD_FreeDeviceName", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_FreeDeviceName as *const (), function: &about::USBD_FreeDeviceName } },
        Export { name: "USBD_GetDeviceInformation", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_GetDeviceInformation as *const (), function: &about::USBD_GetDeviceInformation } },
        Export { name: "USBD_GetInterfaceLength", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_GetInterfaceLength as *const (), function: &about::USBD_GetInterfaceLength } },
        Export { name: "USBD_GetPdoRegistryParameter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_GetPdoRegistryParameter as *const (), function: &about::USBD_GetPdoRegistryParameter } },
        Export { name: "USBD_GetSuspendPowerState", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_GetSuspendPowerState as *const (), function: &about::USBD_GetSuspendPowerState } },
        Export { name: "USBD_GetUSBDIVersion", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_GetUSBDIVersion as *const (), function: &about::USBD_GetUSBDIVersion } },
        Export { name: "USBD_InitializeDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_InitializeDevice as *const (), function: &about::USBD_InitializeDevice } },
        Export { name: "USBD_MakePdoName", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_MakePdoName as *const (), function: &about::USBD_MakePdoName } },
        Export { name: "USBD_ParseConfigurationDescriptor", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_ParseConfigurationDescriptor as *const (), function: &about::USBD_ParseConfigurationDescriptor } },
        Export { name: "USBD_ParseConfigurationDescriptorEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_ParseConfigurationDescriptorEx as *const (), function: &about::USBD_ParseConfigurationDescriptorEx } },
        Export { name: "USBD_ParseDescriptors", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_ParseDescriptors as *const (), function: &about::USBD_ParseDescriptors } },
        Export { name: "USBD_QueryBusTime", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_QueryBusTime as *const (), function: &about::USBD_QueryBusTime } },
        Export { name: "USBD_RegisterHcDeviceCapabilities", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_RegisterHcDeviceCapabilities as *const (), function: &about::USBD_RegisterHcDeviceCapabilities } },
        Export { name: "USBD_RegisterHcFilter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_RegisterHcFilter as *const (), function: &about::USBD_RegisterHcFilter } },
        Export { name: "USBD_RegisterHostController", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_RegisterHostController as *const (), function: &about::USBD_RegisterHostController } },
        Export { name: "USBD_RemoveDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_RemoveDevice as *const (), function: &about::USBD_RemoveDevice } },
        Export { name: "USBD_RestoreDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_RestoreDevice as *const (), function: &about::USBD_RestoreDevice } },
        Export { name: "USBD_SetSuspendPowerState", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_SetSuspendPowerState as *const (), function: &about::USBD_SetSuspendPowerState } },
        Export { name: "USBD_WaitDeviceMutex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBD_WaitDeviceMutex as *const (), function: &about::USBD_WaitDeviceMutex } },
        Export { name: "_USBD_CreateConfigurationRequestEx@8", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Forward("USBD_CreateConfigurationRequestEx") },
        Export { name: "_USBD_ParseConfigurationDescriptorEx@28", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Forward("USBD_ParseConfigurationDescriptorEx") },
        Export { name: "_USBD_ParseDescriptors@16", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Forward("USBD_ParseDescriptors") },
    ];
}
