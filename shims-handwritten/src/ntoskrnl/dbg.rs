//! Debugger support: there is no debugger; what drivers print goes into the trace.

use crate::{Janus, context, driver, exceptions, print};
use core::ffi::c_void;
use janus_abi::nt::ntoskrnl::Dbg;
use janus_abi::types::*;
use janus_runtime::abi::VarArgs;
use janus_runtime::cell::Global;

static ENABLED: Global<BOOLEAN> = Global::new(0);
static NOT_PRESENT: Global<BOOLEAN> = Global::new(1);

/// A breakpoint that no debugger takes is an exception like any other.
unsafe fn breakpoint() {
    let mut record = exceptions::record(NTSTATUS::STATUS_BREAKPOINT.0, 0, 0);
    // SAFETY: the thunk holds nothing.
    unsafe { context::raise(&raw mut record) };
}

impl Dbg for Janus {
    fn KdDebuggerEnabled() -> *mut BOOLEAN {
        ENABLED.as_ptr()
    }

    fn KdDebuggerNotPresent() -> *mut BOOLEAN {
        NOT_PRESENT.as_ptr()
    }

    unsafe fn KdSystemDebugControl(
        _command: u32,
        _input: *mut c_void,
        _input_length: u32,
        _output: *mut c_void,
        _output_length: u32,
        returned: *mut u32,
        _mode: KPROCESSOR_MODE,
    ) -> NTSTATUS {
        if !returned.is_null() {
            // SAFETY: the API's contract.
            unsafe { returned.write(0) };
        }
        NTSTATUS::STATUS_DEBUGGER_INACTIVE
    }

    unsafe fn DbgPrint(format: *mut u8, arguments: VarArgs) -> u32 {
        // SAFETY: the API's contract.
        unsafe { print::debug("", format, arguments) };
        NTSTATUS::STATUS_SUCCESS.0
    }

    unsafe fn DbgPrintEx(_component: u32, _level: u32, format: *mut u8, arguments: VarArgs) -> u32 {
        // SAFETY: the API's contract.
        unsafe { print::debug("", format, arguments) };
        NTSTATUS::STATUS_SUCCESS.0
    }

    unsafe fn DbgPrintReturnControlC(format: *mut u8, arguments: VarArgs) -> u32 {
        // SAFETY: the API's contract.
        unsafe { print::debug("", format, arguments) };
        NTSTATUS::STATUS_SUCCESS.0
    }

    unsafe fn vDbgPrintEx(_component: u32, _level: u32, format: *mut u8, list: *mut u8) -> u32 {
        // SAFETY: the API's contract.
        unsafe { print::debug("", format, VarArgs(list.cast())) };
        NTSTATUS::STATUS_SUCCESS.0
    }

    unsafe fn vDbgPrintExWithPrefix(prefix: *mut u8, _component: u32, _level: u32, format: *mut u8, list: *mut u8) -> u32 {
        // SAFETY: the API's contract.
        unsafe {
            let prefix = core::ffi::CStr::from_ptr(prefix.cast()).to_string_lossy();
            print::debug(&prefix, format, VarArgs(list.cast()));
        }
        NTSTATUS::STATUS_SUCCESS.0
    }

    unsafe fn DbgPrompt(_prompt: *mut u8, response: *mut u8, length: u32) -> u32 {
        if length > 0 {
            // SAFETY: the API's contract; nobody answers.
            unsafe { *response = 0 };
        }
        0
    }

    unsafe fn DbgQueryDebugFilterState(_component: u32, _level: u32) -> NTSTATUS {
        // TRUE: it is printed.
        NTSTATUS(1)
    }

    unsafe fn DbgSetDebugFilterState(_component: u32, _level: u32, _state: BOOLEAN) -> NTSTATUS {
        NTSTATUS::STATUS_SUCCESS
    }

    unsafe fn DbgBreakPoint() {
        // SAFETY: a driver called.
        unsafe { breakpoint() };
    }

    unsafe fn DbgBreakPointWithStatus(_status: u32) {
        // SAFETY: a driver called.
        unsafe { breakpoint() };
    }

    unsafe fn KdDisableDebugger() -> NTSTATUS {
        NTSTATUS::STATUS_SUCCESS
    }

    unsafe fn KdEnableDebugger() -> NTSTATUS {
        // STATUS_DEBUGGER_INACTIVE
        NTSTATUS(0xC000_0354)
    }

    unsafe fn KdRefreshDebuggerNotPresent() -> BOOLEAN {
        1
    }

    unsafe fn KdPollBreakIn() -> BOOLEAN {
        0
    }

    unsafe fn KdPowerTransition(_state: DEVICE_POWER_STATE) -> NTSTATUS {
        NTSTATUS::STATUS_SUCCESS
    }

    unsafe fn HeadlessDispatch(_command: u32, _in: *mut c_void, _in_size: u32, _out: *mut c_void, _out_size: *mut u32) -> NTSTATUS {
        NTSTATUS::STATUS_NOT_SUPPORTED
    }

    unsafe fn InbvCheckDisplayOwnership() -> BOOLEAN {
        // The boot display is long gone.
        0
    }

    unsafe fn InbvNotifyDisplayOwnershipLost(callback: *mut c_void) {
        driver::register(callback as u32, "InbvNotifyDisplayOwnershipLost");
    }

    unsafe fn InbvAcquireDisplayOwnership() {}

    unsafe fn InbvIsBootDriverInstalled() -> BOOLEAN {
        0
    }

    unsafe fn InbvDisplayString(_text: *mut u8) -> BOOLEAN {
        0
    }

    unsafe fn InbvEnableBootDriver(_enable: BOOLEAN) {}

    unsafe fn InbvEnableDisplayString(_enable: BOOLEAN) -> BOOLEAN {
        0
    }

    unsafe fn InbvResetDisplay() -> BOOLEAN {
        0
    }
}
