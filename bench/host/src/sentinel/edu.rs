//! QEMU's edu device below a stack of two drivers: a factorial by registers and interrupt, bytes into the device and back by DMA.
//!
//! What went over the bus is in QEMU's log of accesses; what the device wrote into memory is read from the guest's memory while the guest
//! runs. The filter above the function driver inverts bits, so that what lies in the device is not what the program wrote.

use super::Verdict;
use crate::devices::LOG;
use crate::draw::Draw;
use crate::error::{At, Result};
use crate::guest::Guest;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

const DONE: &str = "eduuser: done: ";
/// What `edufilter` inverts.
const MASK: u8 = 0x5A;
/// Guest memory that the device wrote, in the directory of the run.
const MEMORY: &str = "edu.bin";
/// Registers.
const FACTORIAL: u64 = 0x08;
const DESTINATION: u64 = 0x88;
const COUNT: u64 = 0x90;
const COMMAND: u64 = 0x98;
/// Commands: into the device, and to memory; each with an interrupt at its end.
const INTO: u64 = 5;
const BACK: u64 = 7;

/// Waits for the program's end, and reads what the device wrote into memory.
pub fn attend(guest: &mut Guest, draw: &Draw, until: Instant) -> Result<Verdict> {
    if !guest.wait_for_text(until, DONE)? {
        return Ok(Verdict::failed("the program did not come to its end"));
    }
    let (number, factorial) = (draw.number, factorial(draw.number));
    for line in [format!("eduuser: {number}! = {factorial}"), format!("eduuser: {} bytes came back", draw.bytes.len())] {
        if !guest.wait_for_text(Instant::now() + Duration::from_millis(100), &line)? {
            return Ok(Verdict::failed(format!("the program did not say {line:?}")));
        }
    }
    let path = guest.dir().join(LOG);
    let log = fs::read_to_string(&path).at("read", &path)?;
    let Some(address) = accesses(&log).filter(|a| a.write && a.register == DESTINATION).map(|a| a.value).last() else {
        return Ok(Verdict::failed("QEMU saw no DMA"));
    };
    guest.qmp().pmemsave(address, draw.bytes.len() as u64, MEMORY)?;
    Ok(Verdict { passed: true, ..Verdict::default() })
}

/// Holds the log and the memory against what the host drew.
pub fn judge(attended: Verdict, draw: &Draw, dir: &Path) -> Result<Verdict> {
    if !attended.passed {
        return Ok(attended);
    }
    let (log, memory) = (dir.join(LOG), dir.join(MEMORY));
    let (log, memory) = (fs::read_to_string(&log).at("read", &log)?, fs::read(&memory).at("read", &memory)?);
    Ok(match verdict(draw, &log, &memory) {
        Ok(facts) => Verdict {
            passed: true,
            summary: format!("{}! by interrupt, {} random bytes into the device and back by DMA", draw.number, draw.bytes.len()),
            facts,
            ..Verdict::default()
        },
        Err(what) => Verdict::failed(what),
    })
}

fn verdict(draw: &Draw, log: &str, memory: &[u8]) -> Result<Vec<String>, String> {
    let (number, result) = (u64::from(draw.number), u64::from(factorial(draw.number)));
    let all: Vec<Access> = accesses(log).collect();
    let at = |from: usize, write: bool, register: u64, value: u64| {
        all[from..].iter().position(|a| *a == Access { write, register, value }).map(|i| from + i)
    };
    let asked = at(0, true, FACTORIAL, number).ok_or_else(|| format!("the device was never given {number}"))?;
    let answered = at(asked, false, FACTORIAL, result).ok_or_else(|| format!("the device never answered {result}"))?;
    let into = at(answered, true, COMMAND, INTO).ok_or("no DMA into the device")?;
    let back = at(into, true, COMMAND, BACK).ok_or("no DMA back from the device")?;
    let moved: u64 = all[answered..into].iter().filter(|a| a.write && a.register == COUNT).map(|a| a.value).sum();
    let bytes = draw.bytes.len() as u64;
    if moved == 0 || at(into, true, COUNT, bytes).is_none_or(|i| i > back) {
        return Err(format!("DMA did not move {bytes} bytes"));
    }
    let expected: Vec<u8> = draw.bytes.iter().map(|b| b ^ MASK).collect();
    if memory != expected {
        return Err("what the device wrote into memory is not what was drawn, with the filter's bits inverted".into());
    }
    Ok(vec![
        format!("the device was given {number} and answered {result}"),
        format!("it wrote {bytes} bytes into memory: those that were drawn, as the filter above the function driver turns them"),
        format!("{} accesses to its registers", all.len()),
    ])
}

/// One access to a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Access {
    write: bool,
    register: u64,
    value: u64,
}

/// Those of QEMU's log: `memory_region_ops_write cpu 0 mr 0x… addr 0xfeb00008 value 0x7 size 4 name 'edu-mmio'`.
fn accesses(log: &str) -> impl Iterator<Item = Access> + '_ {
    log.lines().filter(|l| l.ends_with("name 'edu-mmio'")).filter_map(|line| {
        let words: Vec<&str> = line.split(' ').collect();
        let number = |name: &str| {
            let word = words.iter().skip_while(|w| **w != name).nth(1)?;
            u64::from_str_radix(word.strip_prefix("0x")?, 16).ok()
        };
        // Its range is a megabyte, aligned.
        Some(Access { write: words[0] == "memory_region_ops_write", register: number("addr")? & 0xF_FFFF, value: number("value")? })
    })
}

fn factorial(number: u32) -> u32 {
    (1..=number).fold(1, u32::wrapping_mul)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(lines: &[(bool, u64, u64)]) -> String {
        let line = |(write, register, value): &(bool, u64, u64)| {
            let what = if *write { "write" } else { "read" };
            let address = 0xFEB0_0000 + register;
            format!("memory_region_ops_{what} cpu 0 mr 0x1 addr {address:#x} value {value:#x} size 4 name 'edu-mmio'\n")
        };
        lines.iter().map(line).collect()
    }

    #[test]
    fn the_device_did_it() {
        let draw = Draw { number: 5, bytes: vec![1, 2, 3], ..Draw::new(&mut rand::rng()) };
        let sound = [
            (true, FACTORIAL, 5),
            (false, FACTORIAL, 120),
            (true, COUNT, 3),
            (true, COMMAND, INTO),
            (true, COUNT, 3),
            (true, COMMAND, BACK),
        ];
        let memory = [1 ^ MASK, 2 ^ MASK, 3 ^ MASK];
        assert!(verdict(&draw, &log(&sound), &memory).is_ok());
        assert!(verdict(&draw, &log(&sound), &[1, 2, 3]).is_err(), "without the filter");
        for left_out in 0..sound.len() {
            let mut less = sound.to_vec();
            less.remove(left_out);
            assert!(verdict(&draw, &log(&less), &memory).is_err(), "without {:?}", sound[left_out]);
        }
        assert_eq!(factorial(12), 479_001_600);
    }
}
