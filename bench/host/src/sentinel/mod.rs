//! What makes a row pass: something that the guest can only know when the whole way works.

pub mod arp;
pub mod beep;
pub mod edu;
pub mod floppy;
pub mod keys;
pub mod parallel;
pub mod serial;

use crate::decode::{Body, Record, Trace};
use crate::draw::Draw;
use crate::error::Result;
use crate::events::{DriverLoaded, FirstInterrupt, InterruptConnected};
use crate::guest::{Finished, Guest};
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::time::Instant;

/// A sentinel and its parameters, as a row names it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Sentinel {
    /// The host types and moves the mouse; Janus' class callbacks see the same.
    KeysAndMoves {
        /// Keys pressed and let go.
        keys: usize,
        /// Moves and changes of buttons.
        moves: usize,
    },
    /// An ARP request of the host's choice goes out, its reply comes in.
    Arp,
    /// Bytes go out of a parallel port.
    Parallel,
    /// The host types; a reader above a class driver above a port driver gets the same.
    KeysRead {
        /// Keys pressed and let go.
        keys: usize,
    },
    /// A stack of two drivers on the edu device calculates, and moves bytes by DMA.
    Edu,
    /// Sectors of a floppy disk are read and written.
    Floppy,
    /// The speaker sounds.
    Beep,
    /// Bytes go over a serial line and come back.
    Serial {
        /// Settings of the line, each drawn anew.
        rounds: usize,
        /// Bytes each way in a round.
        bytes: usize,
    },
}

/// What is left of attending to a guest.
#[derive(Clone, Debug, Default)]
pub struct Attended {
    /// The verdict so far.
    pub verdict: Verdict,
    /// What was drawn meanwhile: the rounds of a serial line.
    rounds: Vec<serial::Round>,
}

impl From<Verdict> for Attended {
    fn from(verdict: Verdict) -> Attended {
        Attended { verdict, ..Attended::default() }
    }
}

/// What a sentinel found.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Verdict {
    /// Whether the row passed, as far as the sentinel goes.
    pub passed: bool,
    /// The reason, in one sentence.
    pub summary: String,
    /// What it is founded on, line by line.
    pub facts: Vec<String>,
    /// Places in the trace worth looking at.
    #[serde(skip)]
    pub moments: Vec<Moment>,
}

/// A place in a trace.
#[derive(Clone, Debug)]
pub struct Moment {
    /// What happens there.
    pub what: String,
    /// Index of the record that it begins with.
    pub from: usize,
    /// Index of the record that it is about.
    pub at: usize,
}

impl Moment {
    /// A moment of one record.
    pub fn at(what: impl Into<String>, at: usize) -> Moment {
        Moment { what: what.into(), from: at, at }
    }
}

impl Verdict {
    /// A failure.
    pub fn failed(summary: impl Into<String>) -> Verdict {
        Verdict { summary: summary.into(), ..Verdict::default() }
    }
}

impl Sentinel {
    /// Files that have to be there before the guest is booted.
    pub fn files(&self, draw: &Draw) -> Vec<(&'static str, Vec<u8>)> {
        match self {
            Sentinel::Floppy => vec![(floppy::IMAGE, floppy::image(draw))],
            _ => Vec::new(),
        }
    }

    /// Does its part while the guest runs.
    pub fn attend(&self, guest: &mut Guest, draw: &Draw, until: Instant) -> Result<Attended> {
        Ok(match self {
            Sentinel::KeysAndMoves { keys, moves } => keys::attend(guest, *keys, *moves, until)?.into(),
            Sentinel::Arp => arp::attend(guest, draw, until)?.into(),
            Sentinel::KeysRead { keys } => keys::attend_reader(guest, *keys, until)?.into(),
            Sentinel::Edu => edu::attend(guest, draw, until)?.into(),
            Sentinel::Parallel => parallel::attend(guest, until)?.into(),
            Sentinel::Floppy => floppy::attend(guest, until)?.into(),
            Sentinel::Beep => beep::attend(guest, until)?.into(),
            Sentinel::Serial { rounds, bytes } => {
                let (verdict, rounds) = serial::attend(guest, *rounds, *bytes, until)?;
                Attended { verdict, rounds }
            }
        })
    }

    /// Judges what can only be judged when the guest has ended.
    pub fn judge(&self, attended: Attended, draw: &Draw, end: &Finished, dir: &Path) -> Result<Verdict> {
        let Attended { verdict, rounds } = attended;
        let mut verdict = match self {
            Sentinel::KeysAndMoves { .. } | Sentinel::KeysRead { .. } => verdict,
            Sentinel::Edu => edu::judge(verdict, draw, dir)?,
            Sentinel::Floppy => floppy::judge(verdict, draw, dir)?,
            Sentinel::Arp => arp::judge(verdict, draw, &end.trace, dir)?,
            Sentinel::Parallel => parallel::judge(verdict, draw, &end.trace, dir)?,
            Sentinel::Beep => beep::judge(verdict, draw, dir)?,
            Sentinel::Serial { .. } => serial::judge(verdict, &rounds, &end.trace, dir)?,
        };
        verdict.moments.extend(beginnings(&end.trace));
        verdict.moments.sort_by_key(|m| m.from);
        Ok(verdict)
    }
}

/// How it begins in every row: the entry, the interrupts.
fn beginnings(trace: &Trace) -> Vec<Moment> {
    let mut moments = Vec::new();
    if let Some((_, loaded)) = trace.first::<DriverLoaded>() {
        let entry = |r: &Record| matches!(r.body, Body::CallIn { target, .. } if target == loaded.entry);
        moments.extend(trace.records.iter().position(entry).map(|i| Moment::at("DriverEntry is called", i)));
    }
    moments.extend(trace.events::<InterruptConnected>().map(|(i, e)| Moment::at(format!("interrupt {} is connected", e.line), i)));
    moments.extend(trace.events::<FirstInterrupt>().map(|(i, e)| Moment::at(format!("the first interrupt {}", e.line), i)));
    moments
}
