// Written by `janus gen` from abi-specs/janus. Do not edit: change the spec and run `./x gen`.
//! Events of Janus' own trace.

use janus_runtime::trace::event;

/// Janus is up. `clock` says what record times come from: `tsc` (the processor's counter) or `vtd` (the VTD's real time).
///
/// abi-specs/janus/trace.abi:7
pub struct JanusStarted<'a> {
    pub version: &'a str,
    pub vmm_version: u32,
    pub clock: &'a str,
}
impl JanusStarted<'_> {
    pub fn emit(&self) {
        event::emit(0, |w| {
            w.bytes(self.version.as_bytes());
            w.dword(self.vmm_version as u32);
            w.bytes(self.clock.as_bytes());
        });
    }
}

/// Where a driver's code that Janus called returns to in Janus; `of` is `routine` or `exception handler`. What ends in a jump to an import, as compilers
/// let it, leaves this address as the place that the import was called from.
///
/// abi-specs/janus/trace.abi:10
pub struct CallsReturn<'a> {
    pub address: u32,
    pub of: &'a str,
}
impl CallsReturn<'_> {
    pub fn emit(&self) {
        event::emit(1, |w| {
            w.dword(self.address as u32);
            w.bytes(self.of.as_bytes());
        });
    }
}

/// The image of a driver is in memory, relocated, its imports bound.
///
/// abi-specs/janus/trace.abi:13
pub struct DriverLoaded<'a> {
    pub driver: u32,
    pub name: &'a str,
    pub base: u32,
    pub size: u32,
    pub entry: u32,
    pub relocations: u32,
}
impl DriverLoaded<'_> {
    pub fn emit(&self) {
        event::emit(2, |w| {
            w.dword(self.driver as u32);
            w.bytes(self.name.as_bytes());
            w.dword(self.base as u32);
            w.dword(self.size as u32);
            w.dword(self.entry as u32);
            w.dword(self.relocations as u32);
        });
    }
}

/// One import and what it was bound to: `direct`, `traced`, `stub`, `trap` (described only), `unknown` (described nowhere), `data`, `driver`.
///
/// abi-specs/janus/trace.abi:15
pub struct ImportBound<'a> {
    pub driver: u32,
    pub library: &'a str,
    pub name: &'a str,
    pub to: &'a str,
    pub address: u32,
}
impl ImportBound<'_> {
    pub fn emit(&self) {
        event::emit(3, |w| {
            w.dword(self.driver as u32);
            w.bytes(self.library.as_bytes());
            w.bytes(self.name.as_bytes());
            w.bytes(self.to.as_bytes());
            w.dword(self.address as u32);
        });
    }
}

/// SHA-256 of a section's bytes in memory; `when` is `loaded` (before any code of it ran) or `stopped` (after the last).
///
/// abi-specs/janus/trace.abi:17
pub struct ImageHash<'a> {
    pub driver: u32,
    pub section: &'a str,
    pub rva: u32,
    pub size: u32,
    pub when: &'a str,
    pub sha256: &'a [u8],
}
impl ImageHash<'_> {
    pub fn emit(&self) {
        event::emit(4, |w| {
            w.dword(self.driver as u32);
            w.bytes(self.section.as_bytes());
            w.dword(self.rva as u32);
            w.dword(self.size as u32);
            w.bytes(self.when.as_bytes());
            w.bytes(self.sha256);
        });
    }
}

/// The driver gave this address to be called back; `how` names the function or the field.
///
/// abi-specs/janus/trace.abi:19
pub struct Registered<'a> {
    pub driver: u32,
    pub address: u32,
    pub how: &'a str,
}
impl Registered<'_> {
    pub fn emit(&self) {
        event::emit(5, |w| {
            w.dword(self.driver as u32);
            w.dword(self.address as u32);
            w.bytes(self.how.as_bytes());
        });
    }
}

/// DriverEntry is about to run, or has returned `status`.
///
/// abi-specs/janus/trace.abi:22
pub struct DriverEntryReturned {
    pub driver: u32,
    pub status: u32,
}
impl DriverEntryReturned {
    pub fn emit(&self) {
        event::emit(6, |w| {
            w.dword(self.driver as u32);
            w.dword(self.status as u32);
        });
    }
}

/// The driver runs: its entry succeeded, and so did what follows for its class (for a miniport, MiniportInitialize).
///
/// abi-specs/janus/trace.abi:24
pub struct DriverStarted<'a> {
    pub driver: u32,
    pub name: &'a str,
}
impl DriverStarted<'_> {
    pub fn emit(&self) {
        event::emit(7, |w| {
            w.dword(self.driver as u32);
            w.bytes(self.name.as_bytes());
        });
    }
}

/// The driver did not come to run, or was stopped. `cause` is one of `not found`, `not an image`, `wrong machine`, `no relocations`, `entry failed`,
/// `fault`, `hung`, `unknown import`, `bug check`, `stack`; `detail` is a sentence for a person.
///
/// abi-specs/janus/trace.abi:27
pub struct DriverFailed<'a> {
    pub driver: u32,
    pub name: &'a str,
    pub cause: &'a str,
    pub detail: &'a str,
}
impl DriverFailed<'_> {
    pub fn emit(&self) {
        event::emit(8, |w| {
            w.dword(self.driver as u32);
            w.bytes(self.name.as_bytes());
            w.bytes(self.cause.as_bytes());
            w.bytes(self.detail.as_bytes());
        });
    }
}

/// Blocks of the pool with this tag that an unloaded driver did not free.
///
/// abi-specs/janus/trace.abi:29
pub struct PoolLeak<'a> {
    pub driver: u32,
    pub tag: &'a str,
    pub blocks: u32,
    pub bytes: u32,
}
impl PoolLeak<'_> {
    pub fn emit(&self) {
        event::emit(9, |w| {
            w.dword(self.driver as u32);
            w.bytes(self.tag.as_bytes());
            w.dword(self.blocks as u32);
            w.dword(self.bytes as u32);
        });
    }
}

/// A block that a driver allocated and gave away with the answer to a request; Janus has freed it.
///
/// abi-specs/janus/trace.abi:31
pub struct BlockTaken {
    pub address: u32,
}
impl BlockTaken {
    pub fn emit(&self) {
        event::emit(10, |w| {
            w.dword(self.address as u32);
        });
    }
}

/// A handle that an unloaded driver did not close; it was closed for it.
///
/// abi-specs/janus/trace.abi:33
pub struct HandleLeft<'a> {
    pub driver: u32,
    pub handle: u32,
    pub kind: &'a str,
    pub name: &'a str,
}
impl HandleLeft<'_> {
    pub fn emit(&self) {
        event::emit(11, |w| {
            w.dword(self.driver as u32);
            w.dword(self.handle as u32);
            w.bytes(self.kind.as_bytes());
            w.bytes(self.name.as_bytes());
        });
    }
}

/// The driver was unloaded in order.
///
/// abi-specs/janus/trace.abi:35
pub struct DriverUnloaded<'a> {
    pub driver: u32,
    pub name: &'a str,
}
impl DriverUnloaded<'_> {
    pub fn emit(&self) {
        event::emit(12, |w| {
            w.dword(self.driver as u32);
            w.bytes(self.name.as_bytes());
        });
    }
}

/// A processor exception in a driver's call, contained. `place` is module+offset.
///
/// abi-specs/janus/trace.abi:38
pub struct Fault<'a> {
    pub driver: u32,
    pub vector: u32,
    pub error: u32,
    pub eip: u32,
    pub place: &'a str,
    pub address: u32,
    pub registers: &'a [u8],
}
impl Fault<'_> {
    pub fn emit(&self) {
        event::emit(13, |w| {
            w.dword(self.driver as u32);
            w.dword(self.vector as u32);
            w.dword(self.error as u32);
            w.dword(self.eip as u32);
            w.bytes(self.place.as_bytes());
            w.dword(self.address as u32);
            w.bytes(self.registers);
        });
    }
}

/// A rule was broken. `rule` is one of `esp`, `callee-saved`, `direction flag`, `unregistered target`, `irql`, `interrupts`, `double completion`.
///
/// abi-specs/janus/trace.abi:40
pub struct Violation<'a> {
    pub driver: u32,
    pub rule: &'a str,
    pub detail: &'a str,
}
impl Violation<'_> {
    pub fn emit(&self) {
        event::emit(14, |w| {
            w.dword(self.driver as u32);
            w.bytes(self.rule.as_bytes());
            w.bytes(self.detail.as_bytes());
        });
    }
}

/// Text that the driver printed.
///
/// abi-specs/janus/trace.abi:42
pub struct DebugPrint<'a> {
    pub driver: u32,
    pub text: &'a str,
}
impl DebugPrint<'_> {
    pub fn emit(&self) {
        event::emit(15, |w| {
            w.dword(self.driver as u32);
            w.bytes(self.text.as_bytes());
        });
    }
}

/// An interrupt line is connected to a service routine.
///
/// abi-specs/janus/trace.abi:45
pub struct InterruptConnected {
    pub driver: u32,
    pub line: u32,
    pub vector: u32,
    pub routine: u32,
    pub shared: u32,
}
impl InterruptConnected {
    pub fn emit(&self) {
        event::emit(16, |w| {
            w.dword(self.driver as u32);
            w.dword(self.line as u32);
            w.dword(self.vector as u32);
            w.dword(self.routine as u32);
            w.dword(self.shared as u32);
        });
    }
}

/// A service routine ran for the first time on this line.
///
/// abi-specs/janus/trace.abi:47
pub struct FirstInterrupt {
    pub driver: u32,
    pub line: u32,
    pub claimed: u32,
}
impl FirstInterrupt {
    pub fn emit(&self) {
        event::emit(17, |w| {
            w.dword(self.driver as u32);
            w.dword(self.line as u32);
            w.dword(self.claimed as u32);
        });
    }
}

/// The upper edge took a keyboard packet from a port driver's class callback.
///
/// abi-specs/janus/trace.abi:50
pub struct KeyboardInput {
    pub unit: u32,
    pub make_code: u32,
    pub flags: u32,
}
impl KeyboardInput {
    pub fn emit(&self) {
        event::emit(18, |w| {
            w.dword(self.unit as u32);
            w.dword(self.make_code as u32);
            w.dword(self.flags as u32);
        });
    }
}

/// The upper edge took a mouse packet from a port driver's class callback.
///
/// abi-specs/janus/trace.abi:52
pub struct MouseInput {
    pub unit: u32,
    pub flags: u32,
    pub buttons: u32,
    pub dx: i32,
    pub dy: i32,
}
impl MouseInput {
    pub fn emit(&self) {
        event::emit(19, |w| {
            w.dword(self.unit as u32);
            w.dword(self.flags as u32);
            w.dword(self.buttons as u32);
            w.dword(self.dx as u32);
            w.dword(self.dy as u32);
        });
    }
}

/// A miniport is initialised; `address` is its current station address.
///
/// abi-specs/janus/trace.abi:55
pub struct AdapterStarted<'a> {
    pub adapter: u32,
    pub name: &'a str,
    pub address: &'a [u8],
}
impl AdapterStarted<'_> {
    pub fn emit(&self) {
        event::emit(20, |w| {
            w.dword(self.adapter as u32);
            w.bytes(self.name.as_bytes());
            w.bytes(self.address);
        });
    }
}

/// The upper edge handed a frame to the miniport; `status` is what sending came to in the end.
///
/// abi-specs/janus/trace.abi:57
pub struct FrameSent<'a> {
    pub adapter: u32,
    pub status: u32,
    pub bytes: &'a [u8],
}
impl FrameSent<'_> {
    pub fn emit(&self) {
        event::emit(21, |w| {
            w.dword(self.adapter as u32);
            w.dword(self.status as u32);
            w.bytes(self.bytes);
        });
    }
}

/// The miniport indicated a frame to the upper edge.
///
/// abi-specs/janus/trace.abi:59
pub struct FrameReceived<'a> {
    pub adapter: u32,
    pub bytes: &'a [u8],
}
impl FrameReceived<'_> {
    pub fn emit(&self) {
        event::emit(22, |w| {
            w.dword(self.adapter as u32);
            w.bytes(self.bytes);
        });
    }
}

/// The upper edge saw an ARP reply: the question of `[Janus] Arp=` is answered.
///
/// abi-specs/janus/trace.abi:61
pub struct ArpReply<'a> {
    pub adapter: u32,
    pub sender_mac: &'a [u8],
    pub sender_ip: &'a [u8],
    pub target_mac: &'a [u8],
    pub target_ip: &'a [u8],
}
impl ArpReply<'_> {
    pub fn emit(&self) {
        event::emit(23, |w| {
            w.dword(self.adapter as u32);
            w.bytes(self.sender_mac);
            w.bytes(self.sender_ip);
            w.bytes(self.target_mac);
            w.bytes(self.target_ip);
        });
    }
}

