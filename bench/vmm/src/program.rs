//! What a Win32 program would do: load VxDs, open them, call `DeviceIoControl`, close and unload them — by the lines of `[Bench]`, one after the other.

use crate::cell::IntsOff;
use crate::control::{self, Params};
use crate::{clock, configmg, events, frames, interrupts, log, profile, shutdown, sync, threads, timeouts, vm, vxdldr, vxds};
use alloc::string::String;
use alloc::vec::Vec;

/// `DIOC_OPEN`, and the code of closing.
const OPEN: u32 = 0;
const CLOSE: u32 = 0xFFFF_FFFF;

/// `DIOCParams`.
#[repr(C)]
struct Parameters {
    internal1: u32,
    vm: u32,
    internal2: u32,
    code: u32,
    input: u32,
    input_bytes: u32,
    output: u32,
    output_bytes: u32,
    returned: u32,
    overlapped: u32,
    device: u32,
    process: u32,
}

const OUTPUT: usize = 4096;
const DEVICE: u32 = 0x1234;

fn send(ddb: u32, code: u32, input: &[u8], output: &mut [u8]) -> (u32, u32) {
    let returned = 0u32;
    let parameters = Parameters {
        internal1: 0,
        vm: vm::system(),
        internal2: ddb,
        code,
        input: if input.is_empty() { 0 } else { input.as_ptr() as u32 },
        input_bytes: input.len() as u32,
        output: if output.is_empty() { 0 } else { output.as_mut_ptr() as u32 },
        output_bytes: output.len() as u32,
        returned: &raw const returned as u32,
        overlapped: 0,
        device: DEVICE,
        process: crate::threads::current(),
    };
    let params = Params { ebx: Some(ddb), ecx: code, edx: DEVICE, esi: &raw const parameters as u32, ..Params::default() };
    let answer = control::send(ddb, control::W32_DEVICE_IO_CONTROL, params);
    // SAFETY: the VxD may have written there through the address it got.
    (answer.eax, unsafe { (&raw const returned).read_volatile() })
}

fn hex(text: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> = text.iter().filter_map(|&c| (c as char).to_digit(16)).map(|d| d as u8).collect();
    digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

/// Does it all, on a thread of its own.
pub fn run() {
    for (verb, what) in profile::section("Bench") {
        let is = |name: &str| verb.eq_ignore_ascii_case(name.as_bytes());
        if is("Load") {
            load(what);
        } else if is("Ioctl") {
            ioctl(what);
        } else if is("Unload") {
            unload(what);
        } else if is("Wait") {
            wait(profile::number(what, 10).0 as u32);
        } else if is("Stop") {
            configmg::stop(what);
        } else if is("Test") {
            configmg::test(what);
        } else if is("Remove") {
            configmg::remove(what);
        } else if is("Surprise") {
            configmg::surprise(what);
        }
    }
}

/// One `Ioctl=MODULE,code[,hex input]`.
fn ioctl(line: &[u8]) {
    let mut parts = line.splitn(3, |&c| c == b',').map(<[u8]>::trim_ascii);
    let (module, code, input) = (parts.next().unwrap_or(b""), parts.next().unwrap_or(b""), parts.next().unwrap_or(b""));
    let shown = String::from_utf8_lossy(line).into_owned();
    let code = match code {
        [b'0', b'x' | b'X', digits @ ..] => profile::number(digits, 16).0 as u32,
        digits => profile::number(digits, 10).0 as u32,
    };
    let Some(ddb) = vxds::find_module(module) else {
        log!("ioctl {shown}: no such VxD is loaded");
        return;
    };
    let (opened, _) = send(ddb, OPEN, &[], &mut []);
    if opened != 0 {
        log!("ioctl {shown}: the VxD refused DIOC_OPEN with {opened:X}");
        return;
    }
    let mut output = alloc::vec![0; OUTPUT];
    let (result, returned) = send(ddb, code, &hex(input), &mut output);
    let mut text = String::new();
    for byte in &output[..(returned as usize).min(256)] {
        use core::fmt::Write;
        // A string takes all that is written.
        let _ = write!(text, "{byte:02X}");
    }
    log!("ioctl {shown}: result {result:X}, {returned} bytes {text}");
    send(ddb, CLOSE, &[], &mut []);
}

/// One `Load=`.
fn load(path: &[u8]) {
    let shown = String::from_utf8_lossy(path).into_owned();
    match vxdldr::load(path, vxdldr::INIT_DEVICE) {
        Ok((ddb, _)) => log!("load {shown}: DDB {ddb:08X}"),
        Err(why) => log!("load {shown}: error {} ({why:?})", why as u32),
    }
}

/// One `Unload=`.
fn unload(name: &[u8]) {
    let shown = String::from_utf8_lossy(name).into_owned();
    match vxdldr::unload(0xFFFF, name) {
        Ok(()) => {
            // What the thread that just ended held, too.
            threads::give_up_turn();
            let (pages, semaphores, time_outs, events) = (frames::counts().0, sync::semaphores(), timeouts::count(), events::count());
            log!("unload {shown}: done, {pages} pages free, {semaphores} semaphores, {time_outs} time-outs, {events} events");
        }
        Err(why) => log!("unload {shown}: error {} ({why:?})", why as u32),
    }
}

/// One `Wait=`, in milliseconds; the end of the run ends it.
fn wait(milliseconds: u32) {
    let start = clock::milliseconds();
    while clock::milliseconds().wrapping_sub(start) < milliseconds && !shutdown::requested() {
        threads::give_up_turn();
        let _ints = IntsOff::new();
        if !threads::others_ready() {
            interrupts::wait();
        }
    }
}
