//! A plugin of QEMU's emulator: which code of JANUS.VXD stored where, between which two records of its trace.
//!
//! It sees the guest from outside, instruction by instruction, and needs nothing of it but two facts: where JANUS.VXD was loaded, which the stand-in VMM says
//! on its console before any of it runs, and where the number of the next trace record lies in it, which the map of the link says (`mark=`). Each store of
//! four bytes there is a record more; one of a single byte is the start of counting. Not logged are stores into Janus' own objects, and into pages that it
//! pushes on: stacks.
//!
//! With `counts=FILE` it counts instead ([`counts`]).
//!
//! The log is a sequence of [`WORDS`] little-endian dwords: records so far, EIP, address, bytes. `bench/host/src/watch.rs` reads it.

#![allow(clippy::missing_safety_doc, reason = "the routines are QEMU's to call")]

mod counts;

use std::ffi::{CStr, c_char, c_int, c_uint, c_void};
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::sync::Mutex;

/// Dwords of one entry of the log.
const WORDS: usize = 4;

/// Version of the interface that this is written for: what QEMU 4.2 to 8.1 speak, and of which later versions keep what is used here.
#[unsafe(no_mangle)]
#[allow(non_upper_case_globals, reason = "QEMU looks for this name")]
pub static qemu_plugin_version: c_int = 1;

/// `QEMU_PLUGIN_CB_NO_REGS`.
const NO_REGISTERS: c_int = 0;
/// `QEMU_PLUGIN_MEM_W`.
const WRITES: c_int = 2;

type Id = u64;
type Block = c_void;
type Instruction = c_void;

unsafe extern "C" {
    fn qemu_plugin_register_vcpu_tb_trans_cb(id: Id, callback: unsafe extern "C" fn(Id, *mut Block));
    fn qemu_plugin_register_atexit_cb(id: Id, callback: unsafe extern "C" fn(Id, *mut c_void), data: *mut c_void);
    fn qemu_plugin_tb_n_insns(block: *const Block) -> usize;
    fn qemu_plugin_tb_get_insn(block: *const Block, index: usize) -> *mut Instruction;
    fn qemu_plugin_insn_vaddr(instruction: *const Instruction) -> u64;
    fn qemu_plugin_insn_disas(instruction: *const Instruction) -> *mut c_char;
    fn qemu_plugin_register_vcpu_mem_cb(
        instruction: *mut Instruction,
        callback: unsafe extern "C" fn(c_uint, u32, u64, *mut c_void),
        flags: c_int,
        which: c_int,
        data: *mut c_void,
    );
    fn qemu_plugin_mem_size_shift(info: u32) -> c_uint;
    fn qemu_plugin_mem_is_store(info: u32) -> bool;
}

/// What is known of the guest, and the log.
struct Watch {
    /// The file that the VMM's console goes to.
    console: String,
    /// Offset of the record number in Janus' first object.
    mark_offset: u32,
    /// Its address; 0 until Janus is loaded.
    mark: u32,
    /// Janus' objects: first and last byte.
    objects: Vec<(u32, u32)>,
    /// Records since counting began.
    records: u32,
    /// For each page, whether Janus pushes on it.
    stacks: Vec<bool>,
    log: Option<BufWriter<File>>,
    /// Instructions are counted, stores are of no interest.
    counts: bool,
}

static WATCH: Mutex<Watch> = Mutex::new(Watch {
    console: String::new(),
    mark_offset: 0,
    mark: 0,
    objects: Vec::new(),
    records: 0,
    stacks: Vec::new(),
    log: None,
    counts: false,
});

/// Marks the user data of an instruction that pushes; the rest of it is the instruction's address.
const PUSHES: usize = 1 << 32;
/// Where VxDs lie.
const SYSTEM_ARENA: u32 = 0xC000_0000;

/// QEMU loads the plugin: `console=FILE`, `log=FILE`, `mark=OFFSET`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qemu_plugin_install(id: Id, _about: *const c_void, count: c_int, values: *const *const c_char) -> c_int {
    let mut watch = WATCH.lock().unwrap_or_else(|e| e.into_inner());
    for n in 0..usize::try_from(count).unwrap_or(0) {
        // SAFETY: QEMU gives that many strings.
        let argument = unsafe { CStr::from_ptr(*values.add(n)) }.to_string_lossy().into_owned();
        let fits = match argument.split_once('=') {
            // Somebody asks whether QEMU takes the plugin. It does.
            Some(("probe", _)) => std::process::exit(0),
            Some(("console", file)) => {
                watch.console = file.to_owned();
                true
            }
            Some(("log", file)) => {
                watch.log = File::create(file).map(BufWriter::new).ok();
                watch.log.is_some()
            }
            Some(("counts", file)) => {
                watch.counts = counts::start(file);
                watch.counts
            }
            Some(("mark", offset)) => offset.parse().map(|offset| watch.mark_offset = offset).is_ok(),
            _ => false,
        };
        if !fits {
            eprintln!("janus-watch: {argument} is of no use");
            return 1;
        }
    }
    watch.stacks = vec![false; 1 << 20];
    // SAFETY: routines of the types that QEMU documents.
    unsafe {
        qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
        qemu_plugin_register_atexit_cb(id, ended, std::ptr::null_mut());
    }
    0
}

/// A block of the guest's code is translated: stores of Janus' instructions are to be reported.
unsafe extern "C" fn translated(_id: Id, block: *mut Block) {
    let mut watch = WATCH.lock().unwrap_or_else(|e| e.into_inner());
    // SAFETY: what QEMU gives is valid during the call.
    unsafe {
        for n in 0..qemu_plugin_tb_n_insns(block) {
            let instruction = qemu_plugin_tb_get_insn(block, n);
            let eip = qemu_plugin_insn_vaddr(instruction) as u32;
            if eip < SYSTEM_ARENA {
                continue;
            }
            watch.find_objects();
            let is_janus = watch.is_janus(eip);
            if watch.counts {
                counts::translated(instruction, eip, is_janus);
            }
            if watch.counts || !is_janus {
                continue;
            }
            let text = qemu_plugin_insn_disas(instruction);
            let pushes = !text.is_null() && {
                let text = CStr::from_ptr(text).to_bytes();
                text.starts_with(b"push") || text.starts_with(b"call")
            };
            let data = eip as usize | if pushes { PUSHES } else { 0 };
            qemu_plugin_register_vcpu_mem_cb(instruction, stored, NO_REGISTERS, WRITES, data as *mut c_void);
        }
    }
}

/// An instruction of Janus stores.
unsafe extern "C" fn stored(_cpu: c_uint, info: u32, address: u64, data: *mut c_void) {
    // SAFETY: what QEMU gave. Not every version keeps loads from us when only stores were asked for.
    let (is_store, bytes) = unsafe { (qemu_plugin_mem_is_store(info), 1 << qemu_plugin_mem_size_shift(info)) };
    if !is_store {
        return;
    }
    let mut watch = WATCH.lock().unwrap_or_else(|e| e.into_inner());
    watch.store(address as u32, bytes, data as usize);
}

unsafe extern "C" fn ended(_id: Id, _data: *mut c_void) {
    counts::end();
    let mut watch = WATCH.lock().unwrap_or_else(|e| e.into_inner());
    if let Some(mut log) = watch.log.take()
        && let Err(error) = log.flush()
    {
        eprintln!("janus-watch: the log is not whole: {error}");
    }
}

impl Watch {
    fn is_janus(&self, address: u32) -> bool {
        self.objects.iter().any(|&(first, last)| (first..=last).contains(&address))
    }

    /// Reads on the console where Janus lies, once it says so. Code above is seldom translated before that.
    fn find_objects(&mut self) {
        if self.objects.is_empty() {
            let text = fs::read(&self.console).unwrap_or_default();
            let text = String::from_utf8_lossy(&text);
            // The line behind those of the objects: the VMM's own code, high as well, is translated between them.
            if !text.contains("vmm: JANUS: device ") {
                return;
            }
            self.objects = text.lines().filter_map(object).collect();
            self.mark = self.objects.first().map_or(0, |o| o.0.wrapping_add(self.mark_offset));
        }
    }

    fn store(&mut self, address: u32, bytes: u32, data: usize) {
        if address == self.mark {
            self.records = if bytes == 1 { 0 } else { self.records.wrapping_add(1) };
        }
        let page = (address >> 12) as usize;
        if data & PUSHES != 0 {
            self.stacks[page] = true;
        }
        if self.stacks[page] || self.is_janus(address) {
            return;
        }
        let entry: [u32; WORDS] = [self.records, data as u32, address, bytes];
        if let Some(log) = &mut self.log {
            let written = entry.iter().try_for_each(|word| log.write_all(&word.to_le_bytes()));
            if let Err(error) = written {
                eprintln!("janus-watch: the log ends here: {error}");
                self.log = None;
            }
        }
    }
}

/// `vmm: JANUS object 1: D0009000, 13758C bytes, flags 2045`: first and last byte.
fn object(line: &str) -> Option<(u32, u32)> {
    let (_, place) = line.strip_prefix("vmm: JANUS object ")?.split_once(": ")?;
    let (base, rest) = place.split_once(", ")?;
    let (size, _) = rest.split_once(" bytes")?;
    let (base, size) = (u32::from_str_radix(base, 16).ok()?, u32::from_str_radix(size, 16).ok()?);
    Some((base, base.checked_add(size.checked_sub(1)?)?))
}
