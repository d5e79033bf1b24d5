//! A running guest: the machine, what it has written so far, and its power switch.
//!
//! Everything is polled: the two debug ports end in files that grow, and a run has nothing else to wait for.

use crate::decode::{Record, Trace, TraceSchema};
use crate::error::{At, Error, Result};
use crate::events::DebugPrint;
use crate::qemu::{self, CONSOLE, Exit, MESSAGES, Machine, Qemu, WIRE};
use crate::qmp::Qmp;
use crate::watch::Watched;
use crate::wire::Files;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Where JANUS.VXD writes its trace unless `TraceFile=` says otherwise.
pub const TRACE: &str = "C:\\JANUS.TRC";
/// A shutdown takes milliseconds. The VMM itself gives up after ten seconds and says where it hung; the switch is pressed again
/// when it does not even do that, which it takes as an order to end at once.
const SHUTDOWN: Duration = Duration::from_secs(13);
/// After the second time there is only force.
const LAST_CHANCE: Duration = Duration::from_secs(5);
/// Between two looks at the files.
const PAUSE: Duration = Duration::from_millis(2);

/// Something new from the guest.
pub enum News<'a> {
    /// A line of port 0xE9.
    Line(&'a str),
    /// Records of the trace, of which those from the index on are new.
    Records(&'a Trace, usize),
}

/// Who is told of news while the guest runs.
pub type Observer<'a> = Box<dyn FnMut(News<'_>) + 'a>;

/// A guest that runs.
pub struct Guest<'a> {
    qemu: Qemu,
    dir: PathBuf,
    console: Tail,
    text: String,
    lines: usize,
    wire: Tail,
    files: Files,
    trace_path: String,
    /// Its trace so far.
    pub trace: Trace,
    observer: Option<Observer<'a>>,
    booted: Option<Duration>,
}

/// What is left of a guest.
pub struct Finished {
    /// How it ended.
    pub exit: Exit,
    /// Port 0xE9.
    pub console: String,
    /// The files that it wrote.
    pub files: Files,
    /// Its trace.
    pub trace: Trace,
    /// Bytes at the end of the trace file that are no whole record.
    pub unfinished: usize,
    /// From the start of QEMU to the first record.
    pub booted: Option<Duration>,
    /// From the start of QEMU to its end.
    pub took: Duration,
    /// What Janus wrote into drivers' memory.
    pub watched: Watched,
}

/// How waiting ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waited {
    /// The record of this index is it.
    Found(usize),
    /// The guest ended first.
    Ended,
    /// Time ran out.
    TimedOut,
}

impl<'a> Guest<'a> {
    /// Boots a machine.
    pub fn start(machine: &Machine, schema: Arc<TraceSchema>, trace_path: &str, observer: Option<Observer<'a>>) -> Result<Guest<'a>> {
        let qemu = machine.start()?;
        Ok(Guest {
            qemu,
            dir: machine.dir.clone(),
            console: Tail::new(machine.dir.join(CONSOLE)),
            text: String::new(),
            lines: 0,
            wire: Tail::new(machine.dir.join(WIRE)),
            files: Files::default(),
            trace_path: trace_path.to_owned(),
            trace: Trace::new(schema),
            observer,
            booted: None,
        })
    }

    /// QEMU's monitor.
    pub fn qmp(&mut self) -> &mut Qmp {
        &mut self.qemu.qmp
    }

    /// The directory of the run.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// What the guest said on port 0xE9 so far.
    pub fn console(&self) -> &str {
        &self.text
    }

    /// Takes in what the guest has written since the last look; how it ended if it has.
    pub fn poll(&mut self) -> Result<Option<Exit>> {
        // Ask first: what a guest wrote before its end is then read below.
        let exit = self.qemu.poll();
        let said = self.console.read()?;
        self.text.push_str(&String::from_utf8_lossy(&said).replace('\r', ""));
        while let Some(end) = self.text[self.lines..].find('\n') {
            let line = &self.text[self.lines..self.lines + end];
            if let Some(observer) = &mut self.observer {
                observer(News::Line(line));
            }
            self.lines += end + 1;
        }
        let wire = self.wire.read()?;
        if !wire.is_empty() {
            self.files.feed(&wire)?;
            if let Some(file) = self.files.get(&self.trace_path) {
                let known = self.trace.records.len();
                let read = self.trace.update(&file.bytes);
                if self.trace.records.len() > known {
                    self.booted.get_or_insert_with(|| self.qemu.started.elapsed());
                    if let Some(observer) = &mut self.observer {
                        observer(News::Records(&self.trace, known));
                    }
                }
                read?;
            }
        }
        Ok(exit)
    }

    /// Waits for a record, from index `from` on.
    pub fn wait_for(&mut self, from: usize, until: Instant, wanted: impl Fn(&Record) -> bool) -> Result<Waited> {
        let mut next = from;
        loop {
            let exit = self.poll()?;
            while let Some(record) = self.trace.records.get(next) {
                if wanted(record) {
                    return Ok(Waited::Found(next));
                }
                next += 1;
            }
            if exit.is_some() {
                return Ok(Waited::Ended);
            }
            if Instant::now() >= until {
                return Ok(Waited::TimedOut);
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// Waits until the guest or a driver has said this; `false` when it ended or time ran out before.
    pub fn wait_for_text(&mut self, until: Instant, text: &str) -> Result<bool> {
        self.wait_for_any_text(until, &[text])
    }

    /// As [`Guest::wait_for_text`], for one of several.
    pub fn wait_for_any_text(&mut self, until: Instant, texts: &[impl AsRef<str>]) -> Result<bool> {
        let said = |line: &str| texts.iter().any(|t| line.contains(t.as_ref()));
        let mut next = 0;
        loop {
            let exit = self.poll()?;
            let printed = self.trace.records[next..].iter().any(|r| r.event::<DebugPrint>().is_some_and(|p| said(&p.text)));
            next = self.trace.records.len();
            if printed || self.text[..self.lines].lines().any(said) {
                return Ok(true);
            }
            if exit.is_some() || Instant::now() >= until {
                return Ok(false);
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// Lets the guest run for a while; `false` when it ended in the meantime.
    pub fn pass(&mut self, time: Duration) -> Result<bool> {
        Ok(self.wait_for(usize::MAX, Instant::now() + time, |_| false)? == Waited::TimedOut)
    }

    /// Presses the power switch unless the guest has ended, and gathers what is left.
    pub fn finish(mut self) -> Result<Finished> {
        for patience in [SHUTDOWN, LAST_CHANCE] {
            if self.poll()?.is_some() {
                break;
            }
            // The guest may end in this very moment; then there is nobody to press it for.
            match self.qemu.qmp.inject_nmi() {
                Ok(()) | Err(crate::qmp::Error::Closed(_)) => {}
                Err(e) => return Err(e.into()),
            }
            self.pass(patience)?;
        }
        self.qemu.kill();
        let took = self.qemu.started.elapsed();
        let exit = self.poll()?.unwrap_or(Exit::Killed);
        // QEMU's own complaints and an orderly shutdown both end in code 1.
        if exit == Exit::Orderly && self.text.is_empty() && self.files.all().is_empty() {
            let said = std::fs::read_to_string(self.dir.join(MESSAGES)).unwrap_or_default();
            if said.contains(qemu::QEMU) {
                return Err(Error::Qemu(qemu::Error::Refused(said.trim().to_owned())));
            }
        }
        let unfinished = self.files.get(&self.trace_path).map_or(0, |f| self.trace.unfinished(&f.bytes)) + self.files.unfinished();
        let Guest { text, files, trace, booted, .. } = self;
        Ok(Finished { exit, console: text, files, trace, unfinished, booted, took, watched: Watched::not("nobody looked") })
    }
}

/// A file that somebody else appends to.
struct Tail {
    path: PathBuf,
    file: Option<File>,
    position: u64,
}

impl Tail {
    fn new(path: PathBuf) -> Tail {
        Tail { path, file: None, position: 0 }
    }

    /// What has been appended since the last call.
    fn read(&mut self) -> Result<Vec<u8>> {
        let file = match &mut self.file {
            Some(file) => file,
            None => match File::open(&self.path) {
                Ok(file) => self.file.insert(file),
                Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
                Err(e) => return Err(e).at("open", &self.path),
            },
        };
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(self.position)).at("read", &self.path)?;
        file.read_to_end(&mut bytes).at("read", &self.path)?;
        self.position += bytes.len() as u64;
        Ok(bytes)
    }
}
