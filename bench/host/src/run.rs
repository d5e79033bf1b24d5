//! `janus run`: hosts any driver, prints its decoded calls while it runs, and says what became of it.

use crate::artifacts::Artifacts;
use crate::decode::Record;
use crate::draw::Draw;
use crate::error::Result;
use crate::events::{DebugPrint, DriverFailed, DriverStarted};
use crate::guest::{News, Waited};
use crate::ini::setting;
use crate::report::Report;
use crate::session::{Session, devices, existing, guest_name};
use crate::show::Show;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// From the boot to the last driver's start; the guest's own watchdog ends a DriverEntry that hangs before that.
const START: Duration = Duration::from_secs(30);

/// What the command line asks for.
#[derive(Clone, Debug)]
pub struct Options {
    /// `-device` options for QEMU; `netdev=net0` in one of them brings a captured network, `{mac}` and the like are filled in.
    pub devices: Vec<String>,
    /// `[Janus] Trace=`.
    pub trace: String,
    /// `Key=Value` of `[Janus]`, or `Section.Key=Value`.
    pub set: Vec<String>,
    /// Text of a REGEDIT4 file that the registry begins with.
    pub registry: Option<String>,
    /// How long the drivers run once they are started.
    pub time: Duration,
    /// Ends the run earlier: when the guest or a driver has said one of these.
    pub until: Vec<String>,
    /// Directory that is left; below the project's runs when not given.
    pub dir: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            devices: Vec::new(),
            trace: "all".into(),
            set: Vec::new(),
            registry: None,
            time: Duration::from_secs(2),
            until: Vec::new(),
            dir: None,
        }
    }
}

/// How it went.
pub struct Outcome {
    /// Everything about the run.
    pub report: Report,
    /// What drivers said by `DbgPrint`, a text a call.
    pub printed: Vec<String>,
    /// Where its artefacts are.
    pub dir: PathBuf,
}

impl Outcome {
    /// Exit code of the command.
    pub fn code(&self) -> u8 {
        u8::from(!self.report.passed)
    }
}

/// Runs drivers together in one guest. `print` gets every line as it comes: decoded calls and events, and what the guest says.
pub fn run(artifacts: &Artifacts, drivers: &[PathBuf], options: &Options, print: &mut dyn FnMut(&str)) -> Result<Outcome> {
    existing(drivers)?;
    let draw = Draw::new(&mut rand::rng());
    let stem = drivers.first().map_or("nothing".into(), |d| guest_name(d).to_ascii_lowercase().replace(".sys", ""));
    let dir = options.dir.clone().unwrap_or_else(|| artifacts.runs.join(format!("run-{stem}")));
    let mut settings = vec![("Janus".to_owned(), "Trace".to_owned(), options.trace.clone())];
    for text in &options.set {
        let (section, key, value) = setting(text)?;
        let value = draw.fill(value).map_err(crate::Error::Placeholder)?;
        settings.push((section.to_owned(), key.to_owned(), value));
    }
    let session = Session {
        drivers: drivers.to_vec(),
        arguments: devices(&options.devices, &draw)?,
        settings,
        registry: options.registry.clone(),
        files: Vec::new(),
        dir: dir.clone(),
    };

    let mut show = Show::default();
    let mut live = |news: News<'_>| match news {
        News::Line(line) => print(&format!("| {line}")),
        News::Records(trace, _) => {
            for line in show.lines(trace) {
                if !line.bulk {
                    print(&line.text);
                }
            }
        }
    };
    let names: Vec<String> = drivers.iter().map(|d| guest_name(d)).collect();
    let over = session.run(artifacts, Some(Box::new(&mut live)), |guest| {
        let until = Instant::now() + START;
        let mut next = 0;
        for _ in &names {
            let settled = |r: &Record| r.event::<DriverStarted>().is_some() || r.event::<DriverFailed>().is_some();
            match guest.wait_for(next, until, settled)? {
                Waited::Found(i) => next = i + 1,
                Waited::Ended | Waited::TimedOut => return Ok(()),
            }
        }
        let any = guest.trace.first::<DriverStarted>().is_some();
        if any {
            if options.until.is_empty() {
                guest.pass(options.time)?;
            } else {
                guest.wait_for_any_text(Instant::now() + options.time, &options.until)?;
            }
        }
        Ok(())
    })?;
    if let Some(line) = show.rest(&over.end.trace) {
        print(&line.text);
    }
    let title = "hosted ad hoc";
    let report = Report::new(&names.join(", "), title, drivers, &draw, &over.end)?;
    report.write(&dir)?;
    print("");
    for line in report.drivers.iter().flat_map(|d| d.report()) {
        print(&line);
    }
    for problem in report.problems.iter().chain(&report.integrity.violations) {
        print(problem);
    }
    print(&format!("{}: {}", if report.passed { "healthy" } else { "NOT healthy" }, dir.display()));
    let printed = over.end.trace.events::<DebugPrint>().map(|(_, p)| p.text).collect();
    Ok(Outcome { report, printed, dir })
}
