//! The one virtual machine: the system VM with its control block and client registers.

use crate::boot::HIGH;
use crate::gdt;
use core::sync::atomic::{AtomicU32, Ordering};

/// `Client_Reg_Struc`: what a thread's program was doing when it entered ring 0.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
#[allow(missing_docs, reason = "the fields are the registers")]
pub struct ClientRegs {
    pub edi: u32,
    pub esi: u32,
    pub ebp: u32,
    pub reserved: u32,
    pub ebx: u32,
    pub edx: u32,
    pub ecx: u32,
    pub eax: u32,
    pub error: u32,
    pub eip: u32,
    pub cs: u32,
    pub eflags: u32,
    pub esp: u32,
    pub ss: u32,
    pub es: u32,
    pub ds: u32,
    pub fs: u32,
    pub gs: u32,
    /// The registers of the other mode (V86 for a protected-mode client).
    pub alt: [u32; 9],
}

const _: () = assert!(size_of::<ClientRegs>() == 0x6C);

impl ClientRegs {
    /// A program in ring 3 with interrupts enabled.
    pub const fn ring3() -> ClientRegs {
        ClientRegs {
            edi: 0,
            esi: 0,
            ebp: 0,
            reserved: 0,
            ebx: 0,
            edx: 0,
            ecx: 0,
            eax: 0,
            error: 0,
            eip: 0x0040_1000,
            cs: gdt::CODE as u32 | 3,
            eflags: 0x3202,
            esp: 0x0060_0000,
            ss: gdt::DATA as u32 | 3,
            es: gdt::DATA as u32 | 3,
            ds: gdt::DATA as u32 | 3,
            fs: 0,
            gs: 0,
            alt: [0; 9],
        }
    }
}

/// `cb_s` and the room that VxDs may ask for behind it.
#[repr(C, align(16))]
struct ControlBlock {
    status: AtomicU32,
    high_linear: AtomicU32,
    client: AtomicU32,
    id: AtomicU32,
    signature: AtomicU32,
    devices: [AtomicU32; DEVICE_AREA / 4],
}

/// Bytes of a control block that `_Allocate_Device_CB_Area` gives out.
const DEVICE_AREA: usize = 4096;
/// Status: protected mode, a 32-bit program.
const RUNNING: u32 = 1 << 5 | 1 << 6 | 1 << 7;

static SYSTEM: ControlBlock = ControlBlock {
    status: AtomicU32::new(RUNNING),
    high_linear: AtomicU32::new(HIGH),
    client: AtomicU32::new(0),
    id: AtomicU32::new(1),
    signature: AtomicU32::new(u32::from_le_bytes(*b"VMcb")),
    devices: [const { AtomicU32::new(0) }; DEVICE_AREA / 4],
};

static DEVICE_USED: AtomicU32 = AtomicU32::new(0);

/// Handle of the system VM, which is also the current one.
pub fn system() -> u32 {
    &raw const SYSTEM as u32
}

/// Whether `handle` is that of a VM.
pub fn is_vm(handle: u32) -> bool {
    handle == system()
}

/// Points the control block at the client registers of the thread that runs now.
pub fn set_client(client: u32) {
    SYSTEM.client.store(client, Ordering::Relaxed);
}

/// The client registers of the thread that runs now.
pub fn client() -> u32 {
    SYSTEM.client.load(Ordering::Relaxed)
}

/// Room in every control block for a VxD; its offset.
pub fn allocate_area(bytes: u32) -> Option<u32> {
    let bytes = bytes.checked_next_multiple_of(4)?;
    let used = DEVICE_USED.load(Ordering::Relaxed);
    let end = used.checked_add(bytes)?;
    if bytes == 0 || end as usize > DEVICE_AREA {
        return None;
    }
    DEVICE_USED.store(end, Ordering::Relaxed);
    Some(core::mem::offset_of!(ControlBlock, devices) as u32 + used)
}
