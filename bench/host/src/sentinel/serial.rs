//! A serial port: the host is at the other end of the line. In every round it draws speed, shape of a character and modem lines, and
//! random bytes that have to come back, all of them and in order, while it goes on sending.
//!
//! The line is a socket of QEMU's, beyond the chip; what speed the chip was set to is what QEMU logs.

use super::{Moment, Verdict};
use crate::decode::Trace;
use crate::devices::LOG;
use crate::error::{At, Result};
use crate::events::DebugPrint;
use crate::guest::Guest;
use rand::Rng;
use rand::seq::{IndexedRandom, index};
use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// The socket in the directory of the run; a row's `-chardev` names the same.
pub const SOCKET: &str = "com1";
/// What the program at the guest's end says when it has opened the port.
const READY: &str = "comm: ready";
const SPEEDS: [u32; 8] = [1200, 2400, 4800, 9600, 19200, 38400, 57600, 115_200];
/// A parity as `SERIAL_LINE_CONTROL` has it, and as QEMU logs it.
const PARITIES: [(u8, char); 3] = [(0, 'N'), (1, 'O'), (2, 'E')];
/// A number of stop bits, likewise.
const STOPS: [(u8, u8); 2] = [(0, 1), (2, 2)];
const CANCELLED: &str = "c0000120";
const TIMED_OUT: &str = "00000102";

/// What the host draws for a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    speed: u32,
    parity: (u8, char),
    stop: (u8, u8),
    /// DTR, RTS and both further outputs.
    lines: u8,
}

impl Round {
    /// What the chip in loopback makes of its outputs: DSR, CTS, ring, carrier.
    fn status(self) -> u8 {
        [(1, 0x20), (2, 0x10), (4, 0x40), (8, 0x80)].iter().filter(|(out, _)| self.lines & out != 0).map(|(_, input)| input).sum()
    }

    fn command(self, bytes: usize) -> String {
        format!("{} {} {} {} {bytes}\n", self.speed, self.parity.0, self.stop.0, self.lines)
    }

    /// The answer, up to the lower half of the modem status, which says what changed.
    fn holds(self, answer: &str) -> Result<(), String> {
        let words: Vec<&str> = answer.split(' ').collect();
        let &[status, mine, cancelled, timed] = words.as_slice() else { return Err(format!("the answer was {answer:?}")) };
        let status = u8::from_str_radix(status, 16).map_err(|_| format!("the answer was {answer:?}"))? & 0xF0;
        if status != self.status() {
            return Err(format!("with the outputs {:#x} the modem status was {status:#x}, not {:#x}", self.lines, self.status()));
        }
        if mine != "02" {
            return Err(format!("with DTR off and RTS on the driver said {mine}"));
        }
        if cancelled != CANCELLED {
            return Err(format!("a cancelled read ended with {cancelled}"));
        }
        if timed != TIMED_OUT {
            return Err(format!("a read without bytes ended with {timed}, not with its time"));
        }
        Ok(())
    }

    /// QEMU's line for the setting.
    fn logged(self) -> String {
        format!("baudrate={} parity='{}' data=8 stop={}", self.speed, self.parity.1, self.stop.1)
    }
}

fn rounds(count: usize, rng: &mut impl Rng) -> Vec<Round> {
    index::sample(rng, SPEEDS.len(), count.min(SPEEDS.len()))
        .into_iter()
        .map(|i| Round {
            speed: SPEEDS[i],
            parity: *PARITIES.choose(rng).unwrap_or(&PARITIES[0]),
            stop: *STOPS.choose(rng).unwrap_or(&STOPS[0]),
            lines: rng.random_range(0..16),
        })
        .collect()
}

/// One end of the line.
struct Line<'a, 'g> {
    stream: UnixStream,
    guest: &'a mut Guest<'g>,
    until: Instant,
}

impl Line<'_, '_> {
    /// Reads up to `into.len()` bytes; how many there are when nothing more comes.
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        let mut have = 0;
        while have < into.len() {
            match self.stream.read(&mut into[have..]) {
                Ok(0) => break,
                Ok(n) => have += n,
                Err(e) if matches!(e.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted) => {
                    if self.guest.poll()?.is_some() || Instant::now() >= self.until {
                        break;
                    }
                }
                Err(e) => return Err(e).at("read from", Path::new(SOCKET)),
            }
        }
        Ok(have)
    }

    fn answer(&mut self) -> Result<String> {
        let mut text = String::new();
        let mut byte = [0];
        while self.read(&mut byte)? == 1 && byte[0] != b'\n' {
            text.push(char::from(byte[0]));
        }
        Ok(text)
    }

    /// A round; the error says what is wrong.
    fn round(&mut self, round: Round, sent: &[u8]) -> Result<Result<Duration, String>> {
        let socket = Path::new(SOCKET);
        self.stream.write_all(round.command(sent.len()).as_bytes()).at("write to", socket)?;
        let answer = self.answer()?;
        if let Err(what) = round.holds(&answer) {
            return Ok(Err(what));
        }
        let begun = Instant::now();
        let mut out = self.stream.try_clone().at("open again", socket)?;
        let mut back = vec![0; sent.len()];
        let have = thread::scope(|s| {
            // A line that ends is noticed by who reads.
            s.spawn(move || out.write_all(sent));
            let have = self.read(&mut back);
            if !matches!(have, Ok(n) if n == sent.len()) {
                // The sender is not to wait for a guest that does not read.
                let _ = self.stream.shutdown(std::net::Shutdown::Both);
            }
            have
        })?;
        if let Some(at) = back[..have].iter().zip(sent).position(|(a, b)| a != b) {
            return Ok(Err(format!("byte {at} came back as {:#04x}, not as {:#04x}", back[at], sent[at])));
        }
        if have < sent.len() {
            return Ok(Err(format!("{have} of {} bytes came back", sent.len())));
        }
        Ok(Ok(begun.elapsed()))
    }
}

/// Connects to a socket of the run's directory, however long the directory's name is.
fn connect(dir: &Path) -> std::io::Result<UnixStream> {
    use std::os::fd::AsRawFd;
    let folder = fs::File::open(dir)?;
    UnixStream::connect(format!("/proc/self/fd/{}/{SOCKET}", folder.as_raw_fd()))
}

/// All rounds.
pub fn attend(guest: &mut Guest, count: usize, bytes: usize, until: Instant) -> Result<(Verdict, Vec<Round>)> {
    if !guest.wait_for_text(until, READY)? {
        return Ok((Verdict::failed("the port was not opened"), Vec::new()));
    }
    let dir = guest.dir().to_owned();
    let stream = connect(&dir).at("connect to", &dir.join(SOCKET))?;
    stream.set_read_timeout(Some(Duration::from_millis(100))).at("set up", Path::new(SOCKET))?;
    let mut rng = rand::rng();
    let rounds = rounds(count, &mut rng);
    let mut line = Line { stream, guest, until };
    let mut verdict = Verdict::default();
    for (n, round) in rounds.iter().enumerate() {
        let mut sent = vec![0; bytes];
        rng.fill(sent.as_mut_slice());
        match line.round(*round, &sent)? {
            Ok(took) => verdict.facts.push(format!("{bytes} bytes each way at {}, in {:.1} s", round.logged(), took.as_secs_f32())),
            Err(what) => return Ok((Verdict::failed(format!("round {} of {}: {what}", n + 1, rounds.len())), rounds)),
        }
    }
    let mut byte = [0];
    line.until = Instant::now() + Duration::from_millis(200);
    if line.read(&mut byte)? != 0 {
        return Ok((Verdict::failed(format!("a byte {:#04x} came that nobody sent", byte[0])), rounds));
    }
    verdict.passed = true;
    verdict.summary = format!("{} rounds of {bytes} random bytes came back at the speeds that the host chose, nothing lost", rounds.len());
    verdict.facts.push("modem lines as drawn, a read cancelled and one over its time in every round".into());
    Ok((verdict, rounds))
}

/// Holds QEMU's log against the speeds.
pub fn judge(attended: Verdict, rounds: &[Round], trace: &Trace, dir: &Path) -> Result<Verdict> {
    let mut verdict = attended;
    if !verdict.passed {
        return Ok(verdict);
    }
    let path = dir.join(LOG);
    let log = fs::read_to_string(&path).at("read", &path)?;
    if let Err(what) = in_order(&log, rounds) {
        return Ok(Verdict::failed(what));
    }
    verdict.facts.push("QEMU saw the chip set to each of them, in that order".into());
    let ready = trace.events::<DebugPrint>().find(|(_, p)| p.text.contains(READY));
    verdict.moments.extend(ready.map(|(i, _)| Moment::at("the port is open", i)));
    Ok(verdict)
}

fn in_order(log: &str, rounds: &[Round]) -> Result<(), String> {
    let mut lines = log.lines();
    for round in rounds {
        if !lines.any(|l| l.starts_with("serial_update_parameters") && l.contains(&round.logged())) {
            return Err(format!("QEMU never saw the chip set to {}", round.logged()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROUND: Round = Round { speed: 9600, parity: PARITIES[2], stop: STOPS[1], lines: 0b1001 };

    #[test]
    fn answers() {
        assert_eq!(ROUND.command(3), "9600 2 2 9 3\n");
        assert_eq!(ROUND.holds("a7 02 c0000120 00000102"), Ok(()));
        for wrong in
            ["", "b0 02 c0000120 00000102", "a0 03 c0000120 00000102", "a0 02 00000000 00000102", "a0 02 c0000120 00000000", "zz 02 0 0"]
        {
            assert!(ROUND.holds(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn speeds_in_their_order() {
        let other = Round { speed: 300, ..ROUND };
        let log = "serial_update_parameters baudrate=9600 parity='E' data=8 stop=2\nserial_update_parameters baudrate=300 parity='E' data=8 stop=2\n";
        assert_eq!(in_order(log, &[ROUND, other]), Ok(()));
        assert!(in_order(log, &[other, ROUND]).is_err());
        assert!(in_order("", &[ROUND]).is_err());
    }

    #[test]
    fn draws_differ() {
        let mut rng = rand::rng();
        let all = rounds(3, &mut rng);
        assert_eq!(all.len(), 3);
        assert!(all[0].speed != all[1].speed && all[1].speed != all[2].speed && all[0].speed != all[2].speed);
        assert!((0..20).any(|_| rounds(3, &mut rng) != all));
    }
}
