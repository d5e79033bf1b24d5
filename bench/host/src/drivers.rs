//! What became of each driver of a run: where it lay, what its imports were bound to, how far it came.

use crate::decode::{Body, Trace};
use crate::events::{DriverEntryReturned, DriverFailed, DriverLoaded, DriverStarted, DriverUnloaded, HandleLeft, ImportBound, PoolLeak};
use crate::guest::Finished;
use crate::qemu::Exit;
use serde::Serialize;
use std::collections::BTreeMap;

/// How far a driver came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It was loaded, and nothing more was heard.
    Loaded,
    /// Its entry was called and did not come back.
    InEntry,
    /// Its entry came back with this status, and what follows did not end.
    Entered(u32),
    /// It runs.
    Started,
    /// It ran and was unloaded in order.
    Unloaded,
    /// It failed.
    Failed {
        /// One of the causes of `DriverFailed`.
        cause: String,
        /// A sentence.
        detail: String,
    },
}

/// Imports of one library: how many were bound to what.
pub type Bound = BTreeMap<String, usize>;

/// One driver.
#[derive(Clone, Debug, Serialize)]
pub struct Driver {
    /// Its number; 0 when it was not even loaded.
    pub number: u32,
    /// Its file name.
    pub name: String,
    /// Where its image lies.
    pub base: u32,
    /// Bytes of its image.
    pub size: u32,
    /// Its entry point.
    pub entry: u32,
    /// Its imports by library.
    pub imports: BTreeMap<String, Bound>,
    /// Imports that it must not call: `DLL!Name`.
    pub traps: Vec<String>,
    /// How far it came.
    pub state: State,
}

/// The drivers of a trace in the order of loading.
pub fn drivers(trace: &Trace) -> Vec<Driver> {
    let mut all: Vec<Driver> = Vec::new();
    for record in &trace.records {
        if let Some(e) = record.event::<DriverLoaded>() {
            all.push(Driver {
                number: e.driver,
                name: file_name(&e.name),
                base: e.base,
                size: e.size,
                entry: e.entry,
                imports: BTreeMap::new(),
                traps: Vec::new(),
                state: State::Loaded,
            });
        } else if let Some(e) = record.event::<ImportBound>() {
            let Some(driver) = find(&mut all, e.driver) else { continue };
            *driver.imports.entry(e.library.clone()).or_default().entry(e.to.clone()).or_default() += 1;
            if e.to == "trap" || e.to == "unknown" {
                driver.traps.push(format!("{}!{}", e.library, e.name));
            }
        } else if let Some(e) = record.event::<DriverEntryReturned>() {
            set(&mut all, e.driver, State::Entered(e.status));
        } else if let Some(e) = record.event::<DriverStarted>() {
            set(&mut all, e.driver, State::Started);
        } else if let Some(e) = record.event::<DriverUnloaded>() {
            set(&mut all, e.driver, State::Unloaded);
        } else if let Some(e) = record.event::<DriverFailed>() {
            let state = State::Failed { cause: e.cause, detail: e.detail };
            match find(&mut all, e.driver) {
                // What stopped a driver is the first thing that went wrong with it.
                Some(driver) if matches!(driver.state, State::Failed { .. }) => {}
                Some(driver) => driver.state = state,
                None => all.push(Driver {
                    number: 0,
                    name: file_name(&e.name),
                    base: 0,
                    size: 0,
                    entry: 0,
                    imports: BTreeMap::new(),
                    traps: Vec::new(),
                    state,
                }),
            }
        } else if let Body::CallIn { target, .. } = record.body
            && let Some(driver) = find(&mut all, record.driver.into())
            && driver.entry == target
            && driver.state == State::Loaded
        {
            driver.state = State::InEntry;
        }
    }
    all
}

/// What unloaded drivers left behind, a line each.
pub fn leaks(trace: &Trace) -> Vec<String> {
    let images = drivers(trace);
    let name = |number| images.iter().find(|d| d.number == number).map_or_else(|| format!("driver {number}"), |d| d.name.clone());
    let blocks = trace.events::<PoolLeak>().map(|(_, l)| {
        let plural = if l.blocks == 1 { "block" } else { "blocks" };
        format!("{}: {} {plural} of the pool, tag {:?}, {} bytes", name(l.driver), l.blocks, l.tag, l.bytes)
    });
    let handles = trace.events::<HandleLeft>().map(|(_, h)| format!("{}: a handle to {} \"{}\"", name(h.driver), h.kind, h.name));
    blocks.chain(handles).collect()
}

/// What is wrong with a run, if anything: each driver that did not come to run, and a VMM that did not end in order.
pub fn problems(files: &[String], end: &Finished) -> Vec<String> {
    let drivers = drivers(&end.trace);
    let mut problems = Vec::new();
    for file in files {
        let wrong = match drivers.iter().find(|d| d.name.eq_ignore_ascii_case(file)).map(|d| &d.state) {
            None => "nothing was heard of it; see the console".to_owned(),
            Some(State::Loaded) => "it was loaded and never started".to_owned(),
            Some(State::InEntry) => "DriverEntry did not return".to_owned(),
            Some(State::Entered(status)) => format!("DriverEntry returned {status:#010x}, and its start did not come to an end"),
            Some(State::Failed { cause, detail }) => format!("{cause}: {detail}"),
            Some(State::Started | State::Unloaded) => continue,
        };
        problems.push(format!("{file}: {wrong}"));
    }
    if end.exit != Exit::Orderly {
        problems.push(end.exit.to_string());
    }
    problems
}

fn find(all: &mut [Driver], number: u32) -> Option<&mut Driver> {
    all.iter_mut().rev().find(|d| d.number == number && number != 0)
}

fn set(all: &mut [Driver], number: u32, state: State) {
    if let Some(driver) = find(all, number)
        && !matches!(driver.state, State::Failed { .. })
    {
        driver.state = state;
    }
}

fn file_name(path: &str) -> String {
    path.rsplit(['\\', '/']).next().unwrap_or(path).to_owned()
}

impl Driver {
    /// The load report, line by line.
    pub fn report(&self) -> Vec<String> {
        let mut lines = vec![match self.number {
            0 => format!("{}: not loaded", self.name),
            _ => format!("{} at {:#010x}, {} bytes, entry +{:#x}", self.name, self.base, self.size, self.entry.wrapping_sub(self.base)),
        }];
        for (library, bound) in &self.imports {
            let total: usize = bound.values().sum();
            let kinds: Vec<String> = bound.iter().map(|(to, n)| format!("{n} {to}")).collect();
            lines.push(format!("  {library}: {total} imports ({})", kinds.join(", ")));
        }
        if !self.traps.is_empty() {
            lines.push(format!("  stopped if it calls {}", self.traps.join(", ")));
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Writer, int, schema, str};

    fn trace(w: &Writer) -> Trace {
        Trace::read(schema(), &w.file).expect("a trace")
    }

    #[test]
    fn stages_of_a_driver() {
        let mut w = Writer::new(&schema());
        let state = |w: &Writer| drivers(&trace(w)).remove(0).state;
        w.loaded(r"C:\JANUS\X.SYS", 0x8010_0000, 0x8000);
        assert_eq!(state(&w), State::Loaded);
        w.call("ENTRY", 0x8010_1000, &[0, 0], &[]);
        assert_eq!(state(&w), State::InEntry);
        w.event("DriverEntryReturned", &[int(1), int(0)]);
        assert_eq!(state(&w), State::Entered(0));
        w.event("DriverStarted", &[int(1), str("X.SYS")]);
        assert_eq!(state(&w), State::Started);
        w.event("DriverFailed", &[int(1), str("X.SYS"), str("fault"), str("page fault")]);
        w.event("DriverFailed", &[int(1), str("X.SYS"), str("stack"), str("and more")]);
        w.event("DriverUnloaded", &[int(1), str("X.SYS")]);
        assert_eq!(state(&w), State::Failed { cause: "fault".into(), detail: "page fault".into() });
    }

    #[test]
    fn imports_are_counted_and_traps_named() {
        let mut w = Writer::new(&schema());
        w.loaded("X.SYS", 0x8010_0000, 0x8000);
        for (name, to) in [("A", "traced"), ("B", "traced"), ("C", "direct"), ("D", "trap"), ("E", "unknown")] {
            w.event("ImportBound", &[int(1), str("hal.dll"), str(name), str(to), int(0)]);
        }
        w.event("DriverFailed", &[int(0), str("Y.SYS"), str("not found"), str("no such file")]);
        let all = drivers(&trace(&w));
        assert_eq!(
            all[0].report(),
            [
                "X.SYS at 0x80100000, 32768 bytes, entry +0x1000",
                "  hal.dll: 5 imports (1 direct, 2 traced, 1 trap, 1 unknown)",
                "  stopped if it calls hal.dll!D, hal.dll!E",
            ]
        );
        assert_eq!(all[1].report(), ["Y.SYS: not loaded"]);
    }
}
