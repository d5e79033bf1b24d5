//! Keys and mouse: the host does random things with both through QEMU, one thing at a time, and each must come out of the driver's
//! interrupt routines at the class callbacks before the next is done.
//!
//! One at a time keeps QEMU's 16-byte queue from overrunning, which would lose bytes before the driver could, and proves the order.

use super::{Moment, Verdict};
use crate::decode::Record;
use crate::error::Result;
use crate::events::{DebugPrint, DriverFailed, DriverStarted, KeyboardInput, MouseInput};
use crate::guest::{Guest, Waited};
use crate::qmp::Input;
use rand::seq::{IndexedRandom, SliceRandom};
use rand::{Rng, rng};
use std::fmt;
use std::mem::discriminant;
use std::time::{Duration, Instant};

/// One thing takes some ten milliseconds; longer than this and it is lost.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long after the last thing something invented may still come.
const AFTERWARDS: Duration = Duration::from_millis(400);

/// `KEYBOARD_INPUT_DATA.Flags`: the key was let go.
const KEY_BREAK: u32 = 1;
/// `KEYBOARD_INPUT_DATA.Flags`: the scan code had the prefix E0.
const KEY_E0: u32 = 2;

/// A key: QEMU's name, its scan code of set 1, whether that has the prefix E0.
type Key = (&'static str, u32, bool);

/// Keys whose scan codes depend on nothing else: no locks, no Pause, no Print Screen.
const KEYS: [Key; 82] = [
    ("esc", 0x01, false),
    ("1", 0x02, false),
    ("2", 0x03, false),
    ("3", 0x04, false),
    ("4", 0x05, false),
    ("5", 0x06, false),
    ("6", 0x07, false),
    ("7", 0x08, false),
    ("8", 0x09, false),
    ("9", 0x0A, false),
    ("0", 0x0B, false),
    ("minus", 0x0C, false),
    ("equal", 0x0D, false),
    ("backspace", 0x0E, false),
    ("tab", 0x0F, false),
    ("q", 0x10, false),
    ("w", 0x11, false),
    ("e", 0x12, false),
    ("r", 0x13, false),
    ("t", 0x14, false),
    ("y", 0x15, false),
    ("u", 0x16, false),
    ("i", 0x17, false),
    ("o", 0x18, false),
    ("p", 0x19, false),
    ("bracket_left", 0x1A, false),
    ("bracket_right", 0x1B, false),
    ("ret", 0x1C, false),
    ("ctrl", 0x1D, false),
    ("a", 0x1E, false),
    ("s", 0x1F, false),
    ("d", 0x20, false),
    ("f", 0x21, false),
    ("g", 0x22, false),
    ("h", 0x23, false),
    ("j", 0x24, false),
    ("k", 0x25, false),
    ("l", 0x26, false),
    ("semicolon", 0x27, false),
    ("apostrophe", 0x28, false),
    ("grave_accent", 0x29, false),
    ("shift", 0x2A, false),
    ("backslash", 0x2B, false),
    ("z", 0x2C, false),
    ("x", 0x2D, false),
    ("c", 0x2E, false),
    ("v", 0x2F, false),
    ("b", 0x30, false),
    ("n", 0x31, false),
    ("m", 0x32, false),
    ("comma", 0x33, false),
    ("dot", 0x34, false),
    ("slash", 0x35, false),
    ("shift_r", 0x36, false),
    ("kp_multiply", 0x37, false),
    ("alt", 0x38, false),
    ("spc", 0x39, false),
    ("f1", 0x3B, false),
    ("f2", 0x3C, false),
    ("f3", 0x3D, false),
    ("f4", 0x3E, false),
    ("f5", 0x3F, false),
    ("f6", 0x40, false),
    ("f7", 0x41, false),
    ("f8", 0x42, false),
    ("f9", 0x43, false),
    ("f10", 0x44, false),
    ("kp_5", 0x4C, false),
    ("f11", 0x57, false),
    ("f12", 0x58, false),
    ("ctrl_r", 0x1D, true),
    ("alt_r", 0x38, true),
    ("home", 0x47, true),
    ("up", 0x48, true),
    ("pgup", 0x49, true),
    ("left", 0x4B, true),
    ("right", 0x4D, true),
    ("end", 0x4F, true),
    ("down", 0x50, true),
    ("pgdn", 0x51, true),
    ("insert", 0x52, true),
    ("delete", 0x53, true),
];

/// A button: QEMU's name, `MOUSE_INPUT_DATA.ButtonFlags` for down and for up.
type Button = (&'static str, u32, u32);

const BUTTONS: [Button; 3] = [("left", 0x01, 0x02), ("right", 0x04, 0x08), ("middle", 0x10, 0x20)];

/// One thing done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// A key is pressed and let go.
    Key(Key),
    /// The mouse moves.
    Move { dx: i32, dy: i32 },
    /// A mouse button goes down or up.
    Button { button: Button, down: bool },
}

/// One packet at a class callback.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Packet {
    Keyboard(KeyboardInput),
    Mouse(MouseInput),
}

/// Whether a step has arrived.
#[derive(Debug, PartialEq, Eq)]
enum Progress {
    More,
    Done,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Key((name, ..)) => write!(f, "key {name:?}"),
            Step::Move { dx, dy } => write!(f, "mouse move {dx:+},{dy:+}"),
            Step::Button { button, down } => write!(f, "mouse button {} {}", button.0, if *down { "down" } else { "up" }),
        }
    }
}

impl fmt::Display for Packet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Packet::Keyboard(k) => write!(f, "keyboard packet (make code {:#04x}, flags {})", k.make_code, k.flags),
            Packet::Mouse(m) => write!(f, "mouse packet ({:+},{:+}, buttons {:#04x})", m.dx, m.dy, m.buttons),
        }
    }
}

impl Step {
    /// What the host does.
    fn inputs(&self) -> Vec<Vec<Input>> {
        match *self {
            Step::Key((key, ..)) => vec![vec![Input::Key { key, down: true }], vec![Input::Key { key, down: false }]],
            Step::Move { dx, dy } => vec![vec![Input::Move { dx, dy }]],
            Step::Button { button, down } => vec![vec![Input::Button { button: button.0, down }]],
        }
    }

    /// Holds the packets that came since the step was done against it; the error says what is wrong with them.
    fn judge(&self, packets: &[Packet]) -> Result<Progress, String> {
        let wrong = |p: &Packet| Err(format!("{self} came out as a {p}"));
        match *self {
            Step::Key((_, code, e0)) => {
                let e0 = if e0 { KEY_E0 } else { 0 };
                for (i, packet) in packets.iter().enumerate() {
                    let flags = e0 | if i == 0 { 0 } else { KEY_BREAK };
                    match packet {
                        Packet::Keyboard(k) if i < 2 && (k.make_code, k.flags) == (code, flags) => {}
                        other => return wrong(other),
                    }
                }
                Ok(if packets.len() == 2 { Progress::Done } else { Progress::More })
            }
            Step::Move { dx, dy } => {
                let mut sum = (0, 0);
                for packet in packets {
                    match packet {
                        // A long way comes in several packets, none of which may go astray.
                        Packet::Mouse(m) if m.buttons & 0xFFFF == 0 => {
                            sum = (sum.0 + m.dx, sum.1 + m.dy);
                            let beyond = |sum: i32, all: i32| sum.signum() * all.signum() < 0 || sum.abs() > all.abs();
                            if beyond(sum.0, dx) || beyond(sum.1, dy) {
                                return wrong(packet);
                            }
                        }
                        other => return wrong(other),
                    }
                }
                Ok(if sum == (dx, dy) { Progress::Done } else { Progress::More })
            }
            Step::Button { button, down } => {
                let bit = if down { button.1 } else { button.2 };
                match packets {
                    [] => Ok(Progress::More),
                    [Packet::Mouse(m)] if (m.buttons & 0xFFFF, m.dx, m.dy) == (bit, 0, 0) => Ok(Progress::Done),
                    [.., last] => wrong(last),
                }
            }
        }
    }
}

/// The bytes AA 00 are what a mouse says after its self test; a driver that meets them in a packet takes the mouse for newly plugged in,
/// and rightly drops the packet. QEMU sends at most 127 a packet, the y axis upwards, and a wheel of 0 behind it.
fn looks_like_a_reset(mut dx: i32, mut dy: i32) -> bool {
    const AA: i32 = 0xAA - 0x100;
    while (dx, dy) != (0, 0) {
        let (x, y) = (dx.clamp(-127, 127), dy.clamp(-127, 127));
        if -y == AA || (x == AA && y == 0) {
            return true;
        }
        (dx, dy) = (dx - x, dy - y);
    }
    false
}

/// So many random things in random order, after which no button is held.
fn steps(keys: usize, moves: usize, rng: &mut impl Rng) -> Vec<Step> {
    let mut kinds = vec![true; keys];
    kinds.resize(keys + moves, false);
    kinds.shuffle(rng);
    let mut held = [false; BUTTONS.len()];
    let mut steps = Vec::new();
    for is_key in kinds {
        steps.push(if is_key {
            Step::Key(*KEYS.choose(rng).unwrap_or(&KEYS[0]))
        } else if rng.random_ratio(1, 3) {
            let i = rng.random_range(0..BUTTONS.len());
            held[i] = !held[i];
            Step::Button { button: BUTTONS[i], down: held[i] }
        } else {
            // Sometimes further than one packet carries.
            let far = if rng.random_ratio(1, 5) { 300 } else { 100 };
            loop {
                let (dx, dy) = (rng.random_range(-far..=far), rng.random_range(-far..=far));
                if (dx, dy) != (0, 0) && !looks_like_a_reset(dx, dy) {
                    break Step::Move { dx, dy };
                }
            }
        });
    }
    let release = |i: usize| Step::Button { button: BUTTONS[i], down: false };
    steps.extend((0..BUTTONS.len()).filter(|&i| held[i]).map(release));
    steps
}

/// Types and moves until all is done or something is wrong.
///
/// Packets come from `source`.
fn attend_with(guest: &mut Guest, keys: usize, moves: usize, source: Source, until: Instant) -> Result<Verdict> {
    let packet = source.packet();
    let up = |r: &Record| source.is_ready(r) || r.event::<DriverFailed>().is_some();
    let started = match guest.wait_for(0, until, up)? {
        Waited::Found(i) => i,
        Waited::Ended => return Ok(Verdict::failed("the guest ended before the driver was started")),
        Waited::TimedOut => return Ok(Verdict::failed("the driver was not started in time")),
    };
    if let Some(failed) = guest.trace.records[started].event::<DriverFailed>() {
        return Ok(Verdict::failed(format!("{} failed: {}: {}", failed.name, failed.cause, failed.detail)));
    }
    let steps = steps(keys, moves, &mut rng());
    let mut verdict = Verdict::default();
    let mut seen = 0;
    let mut packets_seen = 0;
    let mut shown = Vec::new();
    let (mut slowest, begun) = (Duration::ZERO, Instant::now());
    for (number, step) in steps.iter().enumerate() {
        let context = |what: String| Verdict::failed(format!("step {} of {}: {what}", number + 1, steps.len()));
        let (sent, before) = (Instant::now(), guest.trace.records.len());
        for inputs in step.inputs() {
            guest.qmp().input(&inputs)?;
        }
        let mut packets = Vec::new();
        loop {
            match step.judge(&packets) {
                Ok(Progress::Done) => break,
                Ok(Progress::More) => {}
                Err(what) => return Ok(context(what)),
            }
            let is_news = |r: &Record| packet(r).is_some() || r.event::<DriverFailed>().is_some();
            match guest.wait_for(seen, (sent + PATIENCE).min(until), is_news)? {
                Waited::Found(i) => {
                    seen = i + 1;
                    match packet(&guest.trace.records[i]) {
                        Some(p) => {
                            if packets.is_empty() && !shown.contains(&discriminant(step)) {
                                shown.push(discriminant(step));
                                verdict.moments.push(Moment { what: format!("the first {step} comes through"), from: before, at: i });
                            }
                            packets.push(p);
                        }
                        None => return Ok(context("the driver failed".into())),
                    }
                }
                Waited::Ended => return Ok(context(format!("the guest ended while {step} was on its way"))),
                Waited::TimedOut => {
                    let came: Vec<String> = packets.iter().map(Packet::to_string).collect();
                    let came = if came.is_empty() { "nothing".into() } else { came.join(", ") };
                    return Ok(context(format!("{step} is lost: {came} arrived")));
                }
            }
        }
        slowest = slowest.max(sent.elapsed());
        packets_seen += packets.len();
    }
    let took = begun.elapsed();
    if !guest.pass(AFTERWARDS)? {
        return Ok(Verdict::failed("the guest ended after the last step"));
    }
    if let Some(extra) = guest.trace.records[seen..].iter().find_map(packet) {
        return Ok(Verdict::failed(format!("a {extra} came that nobody sent")));
    }
    let strokes = steps.iter().filter(|s| matches!(s, Step::Key(_))).count();
    verdict.passed = true;
    let others = steps.len() - strokes;
    let mouse = if others > 0 { format!(" and {others} moves and clicks of the mouse") } else { String::new() };
    verdict.summary = format!("{strokes} keys{mouse} arrived, in order, with nothing lost or invented");
    verdict.facts.push(format!("{packets_seen} packets at the {}, {} of the keyboard", source.place(), 2 * strokes));
    verdict.facts.push(format!("{:.1} s for all, at most {} ms for one", took.as_secs_f32(), slowest.as_millis()));
    Ok(verdict)
}

/// Where packets come out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    /// At the class callbacks of Janus' own edge.
    Callbacks,
    /// At a driver that reads the class driver's device and says what it gets.
    Reader,
}

impl Source {
    fn packet(self) -> fn(&Record) -> Option<Packet> {
        match self {
            Source::Callbacks => packet,
            Source::Reader => packet_read,
        }
    }

    fn place(self) -> &'static str {
        match self {
            Source::Callbacks => "class callbacks",
            Source::Reader => "reader",
        }
    }

    /// Keys may be pressed from here on.
    fn is_ready(self, record: &Record) -> bool {
        match self {
            Source::Callbacks => record.event::<DriverStarted>().is_some(),
            Source::Reader => record.event::<DebugPrint>().is_some_and(|p| p.text.starts_with("keyreader: ready")),
        }
    }
}

/// Keys and moves, at the class callbacks.
pub fn attend(guest: &mut Guest, keys: usize, moves: usize, until: Instant) -> Result<Verdict> {
    attend_with(guest, keys, moves, Source::Callbacks, until)
}

/// Keys, at a reader above the class driver.
pub fn attend_reader(guest: &mut Guest, keys: usize, until: Instant) -> Result<Verdict> {
    attend_with(guest, keys, 0, Source::Reader, until)
}

/// A line of the reader: `read: unit 0 make 1e flags 1`.
fn packet_read(record: &Record) -> Option<Packet> {
    said(&record.event::<DebugPrint>()?.text)
}

fn said(text: &str) -> Option<Packet> {
    let words: Vec<&str> = text.trim().split(' ').collect();
    let &["read:", "unit", unit, "make", make, "flags", flags] = words.as_slice() else { return None };
    let hex = |t| u32::from_str_radix(t, 16).ok();
    Some(Packet::Keyboard(KeyboardInput { unit: unit.parse().ok()?, make_code: hex(make)?, flags: hex(flags)? }))
}

fn packet(record: &Record) -> Option<Packet> {
    record.event().map(Packet::Keyboard).or_else(|| record.event().map(Packet::Mouse))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(make_code: u32, flags: u32) -> Packet {
        Packet::Keyboard(KeyboardInput { unit: 0, make_code, flags })
    }

    fn mouse(dx: i32, dy: i32, buttons: u32) -> Packet {
        Packet::Mouse(MouseInput { unit: 0, flags: 0, buttons, dx, dy })
    }

    #[test]
    fn what_a_reader_says() {
        assert_eq!(said("read: unit 0 make 1e flags 3\n"), Some(key(0x1E, 3)));
        assert_eq!(said("read: unit 0 make 1e"), None);
        assert_eq!(said("other: unit 0 make 1e flags 3"), None);
    }

    #[test]
    fn keys_come_as_make_and_break() {
        let step = Step::Key(("home", 0x47, true));
        assert_eq!(step.judge(&[]), Ok(Progress::More));
        assert_eq!(step.judge(&[key(0x47, 2)]), Ok(Progress::More));
        assert_eq!(step.judge(&[key(0x47, 2), key(0x47, 3)]), Ok(Progress::Done));
        for bad in [&[key(0x47, 3)][..], &[key(0x47, 0)], &[key(0x48, 2)], &[mouse(0, 0, 0)], &[key(0x47, 2), key(0x47, 2)]] {
            assert!(step.judge(bad).is_err(), "{bad:?}");
        }
        assert!(step.judge(&[key(0x47, 2), key(0x47, 3), key(0x47, 2)]).is_err(), "one too many");
    }

    #[test]
    fn moves_may_be_split_but_not_altered() {
        let step = Step::Move { dx: 200, dy: -3 };
        assert_eq!(step.judge(&[mouse(127, -3, 0)]), Ok(Progress::More));
        assert_eq!(step.judge(&[mouse(127, -3, 0), mouse(73, 0, 0)]), Ok(Progress::Done));
        for bad in [mouse(201, -3, 0), mouse(-1, 0, 0), mouse(0, 1, 0), mouse(200, -3, 1), key(1, 0)] {
            assert!(step.judge(std::slice::from_ref(&bad)).is_err(), "{bad}");
        }
    }

    #[test]
    fn buttons_come_exactly() {
        let step = Step::Button { button: BUTTONS[2], down: false };
        assert_eq!(step.judge(&[]), Ok(Progress::More));
        assert_eq!(step.judge(&[mouse(0, 0, 0x20)]), Ok(Progress::Done));
        for bad in [mouse(0, 0, 0x10), mouse(1, 0, 0x20), mouse(0, 0, 0)] {
            assert!(step.judge(&[bad]).is_err());
        }
    }

    #[test]
    fn a_packet_that_reads_like_a_reset_is_none_of_the_moves() {
        for (dx, dy) in [(15, 86), (-86, 0), (0, 213), (300, 86)] {
            assert!(looks_like_a_reset(dx, dy), "{dx},{dy}");
        }
        for (dx, dy) in [(86, 0), (-86, 1), (0, -86), (127, 127)] {
            assert!(!looks_like_a_reset(dx, dy), "{dx},{dy}");
        }
    }

    #[test]
    fn random_steps_hold_what_was_asked_and_release_every_button() {
        for _ in 0..50 {
            let steps = steps(64, 40, &mut rng());
            assert_eq!(steps.iter().filter(|s| matches!(s, Step::Key(_))).count(), 64);
            for button in BUTTONS {
                let presses: Vec<bool> = steps
                    .iter()
                    .filter_map(|s| match s {
                        Step::Button { button: b, down } if *b == button => Some(*down),
                        _ => None,
                    })
                    .collect();
                assert!(presses.iter().enumerate().all(|(i, down)| *down == (i % 2 == 0)));
                assert_eq!(presses.len() % 2, 0);
            }
            assert!(steps.iter().all(|s| *s != Step::Move { dx: 0, dy: 0 }));
        }
    }
}
