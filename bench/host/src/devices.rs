//! Attribution: what the device saw, held against what the driver did.
//!
//! QEMU logs every access to the device's registers; the trace holds every call of the HAL's port functions with its return address.
//! When the two are the same sequence, value by value, then nobody touched the device but the driver: neither Janus on its behalf
//! nor the VMM. (A driver whose accesses are not calls — IN and OUT of its own, memory-mapped registers — cannot be held so.)

use crate::decode::{Body, Capture, Trace};
use serde::Deserialize;
use std::collections::VecDeque;
use std::fmt;

/// QEMU's log of accesses in the directory of the run.
pub const LOG: &str = "device.log";

/// Where the first serial and the first parallel port lie.
const COM1: u32 = 0x3F8;
const LPT1: u32 = 0x378;
/// Where the floppy disk controller lies.
const FDC: u32 = 0x3F0;

/// A device whose register accesses QEMU logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Device {
    /// The NE2000 family.
    Ne2000,
    /// Keyboard and mouse controller.
    I8042,
    /// The first serial port, a 16550.
    Serial,
    /// The first parallel port.
    Parallel,
    /// The floppy disk controller.
    Floppy,
}

/// QEMU arguments that make it log what these devices see, and further events.
pub fn arguments(devices: &[Device], further: &[String]) -> Vec<String> {
    let events: Vec<&str> = devices.iter().flat_map(|d| d.events()).copied().chain(further.iter().map(String::as_str)).collect();
    if events.is_empty() {
        return Vec::new();
    }
    let traces = events.iter().flat_map(|e| ["-trace".to_owned(), (*e).to_owned()]);
    ["-D".to_owned(), LOG.to_owned()].into_iter().chain(traces).collect()
}

/// One access to a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Access {
    write: bool,
    /// Port or, for a device that can lie anywhere, the offset in its range.
    port: u32,
    /// `None` when the trace does not hold it.
    value: Option<u32>,
}

impl fmt::Display for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = self.value.map_or("?".into(), |v| format!("{v:#x}"));
        if self.write { write!(f, "{value} to {:#x}", self.port) } else { write!(f, "{value} from {:#x}", self.port) }
    }
}

/// One call of a port function: it has all its accesses between two records.
struct Operation {
    first: usize,
    last: usize,
    accesses: VecDeque<Access>,
}

impl Device {
    /// QEMU's events of accesses to it.
    fn events(self) -> &'static [&'static str] {
        match self {
            Device::Ne2000 => &["ne2000_read", "ne2000_write"],
            Device::I8042 => &["pckbd_kbd_read_data", "pckbd_kbd_read_status", "pckbd_kbd_write_command", "pckbd_kbd_write_data"],
            Device::Serial => &["serial_read", "serial_write"],
            Device::Parallel => &["parallel_ioport_read", "parallel_ioport_write"],
            Device::Floppy => &["fdc_ioport_read", "fdc_ioport_write"],
        }
    }

    /// Holds a log against a trace; what was found, or what is wrong.
    pub fn attribute(self, log: &str, trace: &Trace) -> Result<String, String> {
        let seen: Vec<Access> = log.lines().filter_map(|l| self.logged(l)).collect();
        let operations = self.operations(trace);
        let done: usize = operations.iter().map(|o| o.accesses.len()).sum();
        let Some(before) = seen.len().checked_sub(done) else {
            return Err(format!("the driver accessed the device {done} times, the device saw {}", seen.len()));
        };
        if before > 0 && !self.known_to_firmware() {
            return Err(format!("the device saw {} accesses, the driver made {done}", seen.len()));
        }
        if done == 0 {
            return Err("the driver never accessed the device".into());
        }
        linear(&seen[before..], operations)?;
        let firmware = if before > 0 { format!(" ({before} more by the firmware, before)") } else { String::new() };
        Ok(format!("{done} accesses to the device's registers, all and only those that the driver made{firmware}"))
    }

    /// Whether the firmware sets the device up before the guest runs.
    fn known_to_firmware(self) -> bool {
        self != Device::Ne2000
    }

    /// A line of QEMU's log.
    fn logged(self, line: &str) -> Option<Access> {
        let (event, rest) = line.split_once(' ')?;
        let number = |text: &str| u32::from_str_radix(text.trim().strip_prefix("0x")?, 16).ok();
        let field = |name: &str| rest.split(' ').find_map(|word| number(word.strip_prefix(name)?));
        // The same with a space between name and value.
        let word = |name: &str| number(rest.split(' ').skip_while(|w| *w != name).nth(1)?);
        let (write, port, value) = match event {
            "ne2000_read" if self == Device::Ne2000 => (false, field("addr=")?, field("val=")?),
            "ne2000_write" if self == Device::Ne2000 => (true, field("addr=")?, field("val=")?),
            "pckbd_kbd_read_data" if self == Device::I8042 => (false, 0x60, number(rest)?),
            "pckbd_kbd_read_status" if self == Device::I8042 => (false, 0x64, number(rest)?),
            "pckbd_kbd_write_data" if self == Device::I8042 => (true, 0x60, number(rest)?),
            "pckbd_kbd_write_command" if self == Device::I8042 => (true, 0x64, number(rest)?),
            "serial_read" if self == Device::Serial => (false, COM1 + word("addr")?, word("val")?),
            "serial_write" if self == Device::Serial => (true, COM1 + word("addr")?, word("val")?),
            "parallel_ioport_read" if self == Device::Parallel => (false, LPT1 + word("addr")?, word("val")?),
            "parallel_ioport_write" if self == Device::Parallel => (true, LPT1 + word("addr")?, word("val")?),
            "fdc_ioport_read" if self == Device::Floppy => (false, FDC + word("reg")?, word("val")?),
            "fdc_ioport_write" if self == Device::Floppy => (true, FDC + word("reg")?, word("val")?),
            _ => return None,
        };
        Some(Access { write, port, value: Some(value) })
    }

    /// The register of this device that lies at a port; for PCI devices every port above the legacy ones.
    fn register(self, port: u32) -> Option<u32> {
        match self {
            // Its range is 256 ports, aligned.
            Device::Ne2000 => (port >= 0x1000).then_some(port & 0xFF),
            Device::I8042 => [0x60, 0x64].contains(&port).then_some(port),
            Device::Serial => (COM1..COM1 + 8).contains(&port).then_some(port),
            Device::Parallel => (LPT1..LPT1 + 4).contains(&port).then_some(port),
            // 0x3F6 is the disks'.
            Device::Floppy => ((FDC..FDC + 6).contains(&port) || port == FDC + 7).then_some(port),
        }
    }

    /// Every call of a port function that concerns the device.
    fn operations(self, trace: &Trace) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (first, record) in trace.records.iter().enumerate() {
            let Body::Call { id, args, captures, .. } = &record.body else { continue };
            let Some(name) = trace.schema.schema.functions.get(*id).map(|f| f.name.as_str()) else { continue };
            let Some((write, buffer, width)) = port_function(name) else { continue };
            let Some(port) = args.first().and_then(|p| self.register(*p & 0xFFFF)) else { continue };
            let returned =
                trace.records[first..].iter().position(|r| matches!(r.body, Body::Return { into: false, call, .. } if call == record.seq));
            let last = returned.map_or(trace.records.len(), |n| first + n);
            let (result, after) = match trace.records.get(last).map(|r| &r.body) {
                Some(Body::Return { eax, captures, .. }) => (Some(*eax), captures.as_slice()),
                _ => (None, &[][..]),
            };
            let mask = (u64::from(u32::MAX) >> (32 - 8 * width)) as u32;
            let values: Vec<Option<u32>> = match (write, buffer) {
                (true, false) => vec![args.get(1).map(|v| v & mask)],
                (false, false) => vec![result.map(|v| v & mask)],
                (_, true) => {
                    let count = args.get(2).copied().unwrap_or(0) as usize;
                    elements(if write { captures } else { after }, width, count)
                }
            };
            let accesses = values.into_iter().map(|value| Access { write, port, value }).collect();
            operations.push(Operation { first, last, accesses });
        }
        operations
    }
}

/// Direction, whether a buffer, and width of a port function of the HAL.
fn port_function(name: &str) -> Option<(bool, bool, usize)> {
    let (write, rest) = match name.strip_prefix("READ_PORT_") {
        Some(rest) => (false, rest),
        None => (true, name.strip_prefix("WRITE_PORT_")?),
    };
    let (buffer, unit) = rest.strip_prefix("BUFFER_").map_or((false, rest), |unit| (true, unit));
    let width = match unit {
        "UCHAR" => 1,
        "USHORT" => 2,
        "ULONG" => 4,
        _ => return None,
    };
    Some((write, buffer, width))
}

/// The elements of a captured buffer, as far as it was captured.
fn elements(captures: &[Capture], width: usize, count: usize) -> Vec<Option<u32>> {
    let bytes = captures.iter().find(|c| c.arg == 1).and_then(|c| c.bytes.as_deref()).unwrap_or_default();
    let mut values: Vec<Option<u32>> =
        bytes.chunks_exact(width).map(|unit| Some(unit.iter().rev().fold(0, |value, byte| value << 8 | u32::from(*byte)))).collect();
    values.resize(count, None);
    values
}

/// Whether `seen` is an order in which the operations can have happened: each between its two records. (An interrupt may come between
/// the record of a call and its access, so that the accesses of the interrupt's routine come first.)
fn linear(seen: &[Access], operations: Vec<Operation>) -> Result<(), String> {
    let mut waiting: VecDeque<Operation> = operations.into();
    for (number, access) in seen.iter().enumerate() {
        while waiting.front().is_some_and(|o| o.accesses.is_empty()) {
            waiting.pop_front();
        }
        // What began after another had ended cannot come before it.
        let mut ends = usize::MAX;
        let mut found = None;
        for (i, operation) in waiting.iter().enumerate() {
            if operation.first > ends {
                break;
            }
            let Some(next) = operation.accesses.front() else { continue };
            let same = (next.write, next.port) == (access.write, access.port) && next.value.is_none_or(|v| Some(v) == access.value);
            if same {
                found = Some(i);
                break;
            }
            ends = ends.min(operation.last);
        }
        match found.and_then(|i| waiting.get_mut(i)) {
            Some(operation) => drop(operation.accesses.pop_front()),
            None => {
                let expected = waiting.front().and_then(|o| o.accesses.front()).map_or("nothing".into(), Access::to_string);
                return Err(format!("access {} of the device was {access}, the driver's was {expected}", number + 1));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Writer, schema};

    fn port(w: &mut Writer, name: &str, args: &[u32], result: u32) {
        let call = w.call(name, 0x8010_0000, args, &[]);
        w.returned(name, call, result.into(), &[]);
    }

    /// A driver that writes 0x21 to register 0, is interrupted before the next access to read register 7, and reads a buffer.
    fn driver() -> Trace {
        let mut w = Writer::new(&schema());
        port(&mut w, "WRITE_PORT_UCHAR", &[0xC000, 0xABCD_EF21], 0);
        let outer = w.call("WRITE_PORT_UCHAR", 0x8010_0000, &[0xC00F, 0xFF], &[]);
        port(&mut w, "READ_PORT_UCHAR", &[0xC007], 0xABCD_EF40);
        w.returned("WRITE_PORT_UCHAR", outer, 0, &[]);
        let buffer = w.call("READ_PORT_BUFFER_USHORT", 0x8010_0000, &[0xC010, 0x8020_0000, 3], &[]);
        w.returned("READ_PORT_BUFFER_USHORT", buffer, 0, &[(1, 1, &[1, 0, 2, 0])]);
        port(&mut w, "WRITE_PORT_UCHAR", &[0x80, 0], 0);
        Trace::read(schema(), &w.file).expect("a trace")
    }

    const LOGGED: &str = "\
ne2000_write write addr=0x0 val=0x21
ne2000_read read addr=0x7 val=0x40
ne2000_write write addr=0xf val=0xff
ne2000_read read addr=0x10 val=0x1
ne2000_read read addr=0x10 val=0x2
ne2000_read read addr=0x10 val=0x777
";

    #[test]
    fn the_same_accesses_in_a_possible_order() {
        let trace = driver();
        let found = Device::Ne2000.attribute(LOGGED, &trace).expect("the driver's own");
        assert_eq!(found, "6 accesses to the device's registers, all and only those that the driver made");
        // Not interrupted between record and access: as good.
        let lines: Vec<&str> = LOGGED.lines().collect();
        let swapped = [lines[0], lines[2], lines[1], lines[3], lines[4], lines[5]].join("\n");
        Device::Ne2000.attribute(&swapped, &trace).expect("possible as well");
    }

    #[test]
    fn anything_else_is_noticed() {
        let trace = driver();
        let lines: Vec<&str> = LOGGED.lines().collect();
        let attribute = |log: &[&str]| Device::Ne2000.attribute(&log.join("\n"), &trace).expect_err("not the driver's");
        assert_eq!(attribute(&lines[..5]), "the driver accessed the device 6 times, the device saw 5");
        let poked = [&lines[..3], &["ne2000_write write addr=0xf val=0x0"], &lines[3..]].concat();
        assert_eq!(attribute(&poked), "the device saw 7 accesses, the driver made 6");
        let altered: Vec<&str> = lines.iter().map(|l| if l.ends_with("0x2") { "ne2000_read read addr=0x10 val=0x3" } else { l }).collect();
        assert_eq!(attribute(&altered), "access 5 of the device was 0x3 from 0x10, the driver's was 0x2 from 0x10");
        let reordered = [lines[1], lines[0], lines[2], lines[3], lines[4], lines[5]];
        assert_eq!(attribute(&reordered), "access 1 of the device was 0x40 from 0x7, the driver's was 0x21 to 0x0");
        assert!(Device::Ne2000.attribute("", &Trace::new(schema())).is_err());
    }

    #[test]
    fn the_firmware_comes_first_and_only_there() {
        let mut w = Writer::new(&schema());
        port(&mut w, "READ_PORT_UCHAR", &[0x64], 0x1D);
        port(&mut w, "READ_PORT_UCHAR", &[0x60], 0x9E);
        let trace = Trace::read(schema(), &w.file).expect("a trace");
        let own = "pckbd_kbd_read_status 0x1d\npckbd_kbd_read_data 0x9e\n";
        let firmware = "pckbd_kbd_write_command 0xad\n";
        let found = Device::I8042.attribute(&format!("{firmware}{own}"), &trace).expect("as it should be");
        assert!(found.ends_with("(1 more by the firmware, before)"));
        Device::I8042.attribute(&format!("{own}{firmware}"), &trace).expect_err("an access behind the driver's");
    }
}
