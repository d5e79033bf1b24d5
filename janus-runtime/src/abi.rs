//! What generated tables are made of: descriptions of functions and callbacks, export tables, and the registers of a VxD service.
//!
//! The layouts of [`Function`] and [`Callback`] are known to the assembly in [`crate::trace::trampoline`] and [`crate::callin`].

/// Memory behind a pointer argument that a trace copies.
#[derive(Clone, Copy, Debug)]
pub struct Capture {
    /// Argument dword that holds the pointer.
    pub arg: u8,
    /// Copied at the call.
    pub before: bool,
    /// Copied after the return.
    pub after: bool,
    /// What lies there.
    pub shape: Shape,
}

/// What lies behind a captured pointer.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// So many bytes.
    Fixed(u16),
    /// Bytes up to a NUL.
    CStr,
    /// 16-bit units up to a NUL.
    WStr,
    /// A counted string: Length, MaximumLength, Buffer; the buffer is copied.
    Counted,
    /// As many elements of `unit` bytes as argument dword `arg` says.
    Elements {
        /// Bytes of an element.
        unit: u16,
        /// Argument dword that holds the number.
        arg: u8,
        /// The dword is a pointer to the number.
        indirect: bool,
    },
}

/// One thing that a verified call is held to.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// Argument dword.
    pub arg: u8,
    /// Name of the parameter.
    pub parameter: &'static str,
    /// What must be true of it.
    pub rule: Rule,
}

/// What must be true of an argument.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// A pointer: this is there.
    Memory {
        /// What lies behind it.
        shape: Shape,
        /// NULL is allowed.
        optional: bool,
    },
    /// A handle.
    Handle {
        /// The type of its object; empty: any.
        kind: &'static str,
        /// NULL is allowed.
        optional: bool,
    },
    /// A pointer: the struct behind it was initialised, so that its first byte is one of these.
    Begins {
        /// They.
        bytes: &'static [u8],
        /// NULL is allowed.
        optional: bool,
    },
    /// A spin lock that is free and is held from now on.
    Acquires,
    /// A spin lock that is held from now on.
    Tries,
    /// A spin lock that is held and is free from now on.
    Releases,
}

/// A served function, as its thunks and the trace know it.
#[repr(C)]
#[derive(Debug)]
pub struct Function {
    /// Id in the trace schema.
    pub id: u32,
    /// Stack dwords that the trampoline passes on.
    pub stack: u16,
    /// Bytes that the callee pops.
    pub pop: u16,
    /// Argument dwords in ECX and EDX.
    pub registers: u8,
    /// Argument dwords that a trace records.
    pub args: u8,
    /// Lowest IRQL it may be called at.
    pub irql_low: u8,
    /// Highest IRQL it may be called at.
    pub irql_high: u8,
    /// What a trace copies.
    pub captures: &'static [Capture],
    /// What a verifier holds its arguments against.
    pub checks: &'static [Check],
    /// File of its spec …
    pub file: &'static str,
    /// … and the line.
    pub line: u32,
    /// Library as drivers import it.
    pub library: &'static str,
    /// Export name.
    pub name: &'static str,
}

/// The IRQL that a routine comes back at, held against the one that it was called at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IrqlAfter {
    /// The same.
    Same,
    /// The same or a higher one: it takes a lock.
    Raised,
    /// The same or a lower one: it gives back a lock.
    Lowered,
}

impl IrqlAfter {
    /// A routine that was called at `before` may come back at `after`.
    pub fn allows(self, before: u8, after: u8) -> bool {
        match self {
            IrqlAfter::Same => after == before,
            IrqlAfter::Raised => after >= before,
            IrqlAfter::Lowered => after <= before,
        }
    }
}

/// A callback type, as call-in wrappers and the trace know it.
#[repr(C)]
#[derive(Debug)]
pub struct Callback {
    /// Id in the trace schema.
    pub id: u32,
    /// Argument dwords.
    pub args: u16,
    /// Bytes that the routine pops.
    pub pop: u16,
    /// What a trace copies.
    pub captures: &'static [Capture],
    /// The IRQL that the routine comes back at.
    pub irql_after: IrqlAfter,
    /// Name of the type.
    pub name: &'static str,
}

/// What an export leads to.
#[derive(Clone, Copy, Debug)]
pub enum Target {
    /// Hand-written code.
    Code {
        /// The ABI and nothing else.
        direct: *const (),
        /// Records the call.
        traced: *const (),
        /// Its description.
        function: &'static Function,
    },
    /// Returns a constant; always bound traced, so that the call is recorded.
    Stub {
        /// Records the call.
        traced: *const (),
        /// Its description.
        function: &'static Function,
    },
    /// Described only: stops the driver that calls it, with a report.
    Trap {
        /// The trap.
        thunk: *const (),
        /// Its description.
        function: &'static Function,
    },
    /// A variable; the function gives its address.
    Data(unsafe fn() -> *mut u8),
    /// Described data without storage.
    NoData,
    /// `NAME` of the same library, or `DLL.NAME`.
    Forward(&'static str),
}

/// One export.
#[derive(Clone, Copy, Debug)]
pub struct Export {
    /// Its name.
    pub name: &'static str,
    /// Its ordinal, where one is fixed.
    pub ordinal: Option<u16>,
    /// The first version that has it, major and minor.
    pub since: (u8, u8),
    /// The last version that has it.
    pub until: (u8, u8),
    /// Where it leads.
    pub target: Target,
}

/// A served NT library.
#[derive(Clone, Copy, Debug)]
pub struct Library {
    /// File name that drivers import.
    pub name: &'static str,
    /// Other file names of the same library.
    pub aka: &'static [&'static str],
    /// Room for the PE headers and the export directory, page aligned, in front of the thunks.
    pub head: *mut u8,
    /// Bytes of that room.
    pub head_size: usize,
    /// Sorted by name.
    pub exports: &'static [Export],
}

/// Arguments behind the fixed ones of a varargs function.
#[derive(Clone, Copy, Debug)]
#[repr(transparent)]
pub struct VarArgs(pub *const u32);

impl VarArgs {
    /// The next dword.
    ///
    /// # Safety
    /// The caller passed one.
    pub unsafe fn dword(&mut self) -> u32 {
        // SAFETY: the caller's promise.
        unsafe {
            let v = self.0.read_unaligned();
            self.0 = self.0.add(1);
            v
        }
    }

    /// The next two dwords.
    ///
    /// # Safety
    /// The caller passed them.
    pub unsafe fn qword(&mut self) -> u64 {
        // SAFETY: the caller's promise.
        unsafe { u64::from(self.dword()) | u64::from(self.dword()) << 32 }
    }
}

/// Whoever serves the services of VxDs.
pub trait Provider {
    /// A described service was called that this provider does not serve.
    fn unserved(vxd: &'static str, ordinal: u16, name: &'static str) -> !;
}

/// One entry of a service table.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// Number in the table.
    pub ordinal: u16,
    /// Its name.
    pub name: &'static str,
    /// What `INT 20h` leads to; null when the signature is not described.
    pub entry: *const (),
    /// It may be called at interrupt time.
    pub is_async: bool,
}

/// A VxD's service table.
#[derive(Clone, Copy, Debug)]
pub struct ServiceTable {
    /// Module name.
    pub name: &'static str,
    /// Device id.
    pub id: u16,
    /// Services in order of their numbers.
    pub services: &'static [Service],
}

/// General registers and flags around a service call: what `pushfd; pushad` leaves in memory.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
#[allow(missing_docs, reason = "the fields are the registers")]
pub struct Regs {
    pub edi: u32,
    pub esi: u32,
    pub ebp: u32,
    pub esp: u32,
    pub ebx: u32,
    pub edx: u32,
    pub ecx: u32,
    pub eax: u32,
    pub eflags: u32,
}

impl Regs {
    /// The carry flag.
    pub fn cf(&self) -> bool {
        self.eflags & 1 != 0
    }

    /// The zero flag.
    pub fn zf(&self) -> bool {
        self.eflags & 0x40 != 0
    }

    /// Sets a flag by its bit.
    pub fn set_flag(&mut self, bit: u32, on: bool) {
        self.eflags = if on { self.eflags | bit } else { self.eflags & !bit };
    }

    /// Stack argument `n` (dwords) of a C service whose entry pushed this frame: behind it lies the return address.
    ///
    /// # Safety
    /// `self` is such a frame, and the caller passed the argument.
    pub unsafe fn argument(&self, n: usize) -> u32 {
        // SAFETY: the caller's promise.
        unsafe { core::ptr::from_ref(self).cast::<u32>().add(10 + n).read() }
    }
}

#[cfg(target_arch = "x86")]
mod call {
    use super::Regs;

    /// Calls a service by register: loads the registers from `regs`, calls `stub` (a dynalink in its jump form), stores registers and flags.
    ///
    /// # Safety
    /// `stub` leads to a service for which `regs` are valid.
    #[unsafe(naked)]
    pub unsafe extern "C" fn service_call(regs: *mut Regs, stub: unsafe extern "C" fn()) {
        core::arch::naked_asm!(
            "push ebp",
            "push ebx",
            "push esi",
            "push edi",
            "push dword ptr [esp + 20]", // regs
            "push dword ptr [esp + 28]", // stub
            "mov edi, [esp + 4]",
            "mov eax, [edi + 28]",
            "mov ecx, [edi + 24]",
            "mov edx, [edi + 20]",
            "mov ebx, [edi + 16]",
            "mov ebp, [edi + 8]",
            "mov esi, [edi + 4]",
            "mov edi, [edi]",
            "call dword ptr [esp]",
            "pushfd",
            "push edi",
            "mov edi, [esp + 12]",
            "mov [edi + 28], eax",
            "mov [edi + 24], ecx",
            "mov [edi + 20], edx",
            "mov [edi + 16], ebx",
            "mov [edi + 8], ebp",
            "mov [edi + 4], esi",
            "pop dword ptr [edi]",
            "pop dword ptr [edi + 32]",
            "add esp, 8",
            "pop edi",
            "pop esi",
            "pop ebx",
            "pop ebp",
            "cld",
            "ret",
        )
    }

    /// Calls a service by register that pops values from the stack, or gives back a segment in FS: `pushed` in this order, then as [`service_call`]. FS as
    /// the service left it; it is put back.
    ///
    /// # Safety
    /// As [`service_call`]; the service pops as many values as are pushed.
    pub unsafe fn service_call_pushing(regs: &mut Regs, stub: unsafe extern "C" fn(), pushed: &[u32]) -> u32 {
        // SAFETY: the caller's promise.
        unsafe { pushing(regs, stub, pushed.as_ptr(), pushed.len()) }
    }

    #[unsafe(naked)]
    unsafe extern "C" fn pushing(regs: *mut Regs, stub: unsafe extern "C" fn(), pushed: *const u32, count: usize) -> u32 {
        core::arch::naked_asm!(
            "push ebp",
            "push ebx",
            "push esi",
            "push edi",
            "mov eax, fs",
            "push eax",
            "push dword ptr [esp + 24]", // regs
            "mov edi, [esp + 28]",       // regs
            "mov edx, [esp + 32]",       // stub
            "mov esi, [esp + 36]",
            "mov ecx, [esp + 40]",
            "2: jecxz 3f",
            "push dword ptr [esi]",
            "add esi, 4",
            "dec ecx",
            "jmp 2b",
            "3: call 4f",
            // Back from the service, which has popped what was pushed.
            "pushfd",
            "push edi",
            "mov edi, [esp + 8]",
            "mov [edi + 28], eax",
            "mov [edi + 24], ecx",
            "mov [edi + 20], edx",
            "mov [edi + 16], ebx",
            "mov [edi + 8], ebp",
            "mov [edi + 4], esi",
            "pop dword ptr [edi]",
            "pop dword ptr [edi + 32]",
            "add esp, 4",
            "mov eax, fs",
            "movzx eax, ax",
            "pop edx",
            "mov fs, dx",
            "pop edi",
            "pop esi",
            "pop ebx",
            "pop ebp",
            "cld",
            "ret",
            // All registers carry arguments: the service is what this returns to.
            "4: push edx",
            "mov eax, [edi + 28]",
            "mov ecx, [edi + 24]",
            "mov edx, [edi + 20]",
            "mov ebx, [edi + 16]",
            "mov ebp, [edi + 8]",
            "mov esi, [edi + 4]",
            "mov edi, [edi]",
            "ret",
        )
    }
}
#[cfg(target_arch = "x86")]
pub use call::{service_call, service_call_pushing};
