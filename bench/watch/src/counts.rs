//! Whose instructions a driver's measurement counts: at each RDTSC of a driver, how many were executed so far in the VMM, in JANUS.VXD and in drivers.
//!
//! The log is a sequence of little-endian qwords, four for each RDTSC: its address, and the three numbers. `bench/host/src/kernel_costs.rs` reads it.

use crate::SYSTEM_ARENA;
use std::ffi::{c_int, c_uint, c_void};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::sync::Mutex;

unsafe extern "C" {
    fn qemu_plugin_register_vcpu_insn_exec_cb(
        instruction: *mut c_void,
        callback: unsafe extern "C" fn(c_uint, *mut c_void),
        flags: c_int,
        data: *mut c_void,
    );
    fn qemu_plugin_insn_size(instruction: *const c_void) -> usize;
    fn qemu_plugin_insn_data(instruction: *const c_void) -> *const u8;
}

/// Where the VMM ends and what VxDs have from it begins.
const VXD_ARENA: u32 = 0xD000_0000;
const RDTSC: [u8; 2] = [0x0F, 0x31];

/// Who executes an instruction; the last one also reads the counter.
const VMM: usize = 0;
const JANUS: usize = 1;
const DRIVER: usize = 2;
const READS: usize = 3;

struct Counts {
    numbers: [u64; 3],
    log: Option<BufWriter<File>>,
}

static COUNTS: Mutex<Counts> = Mutex::new(Counts { numbers: [0; 3], log: None });

/// Begins to count; false when the log cannot be written.
pub fn start(file: &str) -> bool {
    let mut counts = COUNTS.lock().unwrap_or_else(|e| e.into_inner());
    counts.log = File::create(file).map(BufWriter::new).ok();
    counts.log.is_some()
}

/// An instruction is translated.
///
/// SAFETY: QEMU's, and the call is its own.
pub unsafe fn translated(instruction: *mut c_void, eip: u32, is_janus: bool) {
    // SAFETY: an instruction has the bytes that it is said to have.
    let reads =
        unsafe { qemu_plugin_insn_size(instruction) == 2 && std::slice::from_raw_parts(qemu_plugin_insn_data(instruction), 2) == RDTSC };
    let who = match eip {
        _ if is_janus => JANUS,
        SYSTEM_ARENA..VXD_ARENA => VMM,
        VXD_ARENA.. if reads => READS,
        VXD_ARENA.. => DRIVER,
        _ => return,
    };
    let data = (eip as usize) << 2 | who;
    // SAFETY: a routine of the type that QEMU documents.
    unsafe { qemu_plugin_register_vcpu_insn_exec_cb(instruction, executed, 0, data as *mut c_void) };
}

unsafe extern "C" fn executed(_cpu: c_uint, data: *mut c_void) {
    let mut counts = COUNTS.lock().unwrap_or_else(|e| e.into_inner());
    let who = data as usize & 3;
    counts.numbers[who.min(DRIVER)] += 1;
    if who == READS {
        let [vmm, janus, driver] = counts.numbers;
        let entry = [(data as usize >> 2) as u64, vmm, janus, driver];
        if let Some(log) = &mut counts.log
            && let Err(error) = entry.iter().try_for_each(|number| log.write_all(&number.to_le_bytes()))
        {
            eprintln!("janus-watch: the log ends here: {error}");
            counts.log = None;
        }
    }
}

/// The guest has ended.
pub fn end() {
    let mut counts = COUNTS.lock().unwrap_or_else(|e| e.into_inner());
    if let Some(mut log) = counts.log.take()
        && let Err(error) = log.flush()
    {
        eprintln!("janus-watch: the log is not whole: {error}");
    }
}
