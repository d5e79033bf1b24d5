//! Services of VMM that are alike, many in a line. The names in the bodies are those of `vmm`, where the macros are used.

/// Services that have nothing to do here: there is no program in the VM that they could be about, no debugger, no second screen.
macro_rules! nothing {
    ($($name:ident($($argument:ty),*)),*) => { $(unsafe fn $name($(_: $argument),*) {})* };
}

/// Services that return the time: the VM and its threads have been running all the while.
macro_rules! time {
    ($($name:ident($($argument:ty),*)),*) => { $(unsafe fn $name($(_: $argument),*) -> u32 { clock::milliseconds() })* };
}

/// Services that return the handle of a VM: there is one.
macro_rules! the_vm {
    ($($name:ident($($argument:ty),*)),*) => { $(unsafe fn $name($(_: $argument),*) -> HVM { vm::system() })* };
}

/// Services that take an event back.
macro_rules! cancel {
    ($($name:ident($($argument:ty)?)),*) => { $(unsafe fn $name($(_: $argument,)? event: HEVENT) { events::cancel(event); })* };
}

/// Services that return the VM's first thread.
macro_rules! the_thread {
    ($($name:ident($($argument:ty),*)),*) => { $(unsafe fn $name($(_: $argument),*) -> HTHREAD { threads::initial() })* };
}

/// Services that fail for anything but the VM, and have nothing to do for it.
macro_rules! only_the_vm {
    ($($name:ident),*) => { $(unsafe fn $name(handle: HVM) -> bool { !vm::is_vm(handle) })* };
}

/// Services that write a text to the debugging device.
macro_rules! debug_text {
    ($($name:ident),*) => {
        $(unsafe fn $name(string: *mut u8) {
            // SAFETY: the VxD passes a text.
            log::raw(unsafe { text(string) });
        })*
    };
}
