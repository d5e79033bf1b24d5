//! What Janus itself writes into memory of drivers: a plugin of QEMU logs its stores, the trace says whose memory that is and what was asked for.
//!
//! A driver's memory is its image, once it is bound, and what the specs say it `allocates`, until it `frees` it: pool blocks, device extensions. Janus
//! writes there only what the driver handed over by an `out` or `inout` parameter of a described function, as far as its type or extent reaches. An object
//! that was handed over once (a timer, an event, a list's entry) stays with Janus for as long as the memory is the driver's: it is signalled and linked later.
//! What a routine of the driver returns by address is handed over as well, to the end of its block.
//! A parameter of which nothing says how far it reaches is good only during the call, to the end of the block; one that is a list's head or entry is good for
//! the links of the other entries during the call, and so is one with a field that leads to what is written (`#[out]`) good for all memory of its driver:
//! the trace has addresses of arguments, not of what is in them.
//!
//! Nothing of this is known where QEMU takes no plugin, or calls were not all traced: then the report says so.

use crate::artifacts::Artifacts;
use crate::decode::{Body, Capture, Trace, TraceSchema};
use crate::error::{At, Result};
use crate::events::{BlockTaken, DriverLoaded, DriverUnloaded, ImageHash, ImportBound};
use crate::qemu::{CONSOLE, QEMU};
use janus_gen::le::map::{self, Place};
use janus_gen::schema::{Function, Parameter, Shape};
use janus_runtime::trace::ring;
use std::collections::{BTreeMap, HashSet};
use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// The log of stores in the directory of a run; gone when it has been judged.
pub const LOG: &str = "stores.bin";
/// The symbol of the trace's ring.
const RING: &str = "JANUS_TRACE_RING";
/// Violations that are spelt out.
const SHOWN: usize = 20;

/// The plugin and what it must be told.
#[derive(Clone, Debug)]
pub struct Plugin {
    file: PathBuf,
    mark: u32,
}

impl Plugin {
    /// The plugin of a build; the error says why stores are not watched.
    pub fn of(artifacts: &Artifacts) -> std::result::Result<Plugin, String> {
        static TAKEN: OnceLock<std::result::Result<(), String>> = OnceLock::new();
        let out = artifacts.root.join("out");
        let (file, map) = (out.join("watch.so"), out.join("JANUS.MAP"));
        let places = fs::read_to_string(&map).map(|text| map::parse(&text)).map_err(|e| format!("{}: {e}", map.display()))?;
        let ring = places.iter().find(|p| p.name == RING && p.object == 1).ok_or_else(|| format!("{} names no {RING}", map.display()))?;
        let mark = ring.offset + ring::SEQ;
        TAKEN.get_or_init(|| probe(&file)).clone()?;
        Ok(Plugin { file, mark })
    }

    /// Arguments of QEMU that make it count whose instructions drivers measure, into this file of the run's directory.
    pub fn counting(&self, log: &str) -> Vec<String> {
        let file = self.file.display().to_string().replace(',', ",,");
        vec!["-plugin".into(), format!("file={file},console={CONSOLE},counts={log}")]
    }

    /// Arguments of QEMU.
    pub fn arguments(&self) -> Vec<String> {
        let file = self.file.display().to_string().replace(',', ",,");
        vec!["-plugin".into(), format!("file={file},console={CONSOLE},log={LOG},mark={}", self.mark)]
    }
}

/// Whether QEMU takes the plugin: it ends at once when it does.
fn probe(file: &Path) -> std::result::Result<(), String> {
    let option = format!("file={},probe=on", file.display().to_string().replace(',', ",,"));
    let output = Command::new(QEMU).args(["-machine", "none", "-display", "none", "-plugin", &option]).stdin(Stdio::null()).output();
    let output = output.map_err(|e| format!("{QEMU}: {e}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(said.lines().last().map_or_else(|| format!("{QEMU} does not take its plugin"), str::to_owned))
}

/// What came out.
#[derive(Clone, Debug, Default)]
pub struct Watched {
    /// A sentence on what was watched, or why nothing was.
    pub fact: String,
    /// Stores that nobody asked for.
    pub violations: Vec<String>,
}

impl Watched {
    /// Nothing was watched.
    pub fn not(why: &str) -> Watched {
        Watched { fact: format!("stores by Janus into drivers' memory were not watched: {why}"), violations: Vec::new() }
    }
}

/// One store.
#[derive(Clone, Copy, Debug)]
struct Store {
    /// Records that had been written.
    records: u32,
    eip: u32,
    address: u32,
    bytes: u32,
}

/// Judges a run by the log in its directory, which goes.
pub fn judge(dir: &Path, artifacts: &Artifacts, trace: &Trace, console: &str) -> Result<Watched> {
    let log = dir.join(LOG);
    let map = artifacts.root.join("out/JANUS.MAP");
    let places = map::parse(&fs::read_to_string(&map).at("read", &map)?);
    let mut stores = BufReader::new(File::open(&log).at("open", &log)?);
    let mut judge = Judge::new(trace);
    let mut entry = [0; 16];
    while stores.read_exact(&mut entry).is_ok() {
        let word = |n: usize| u32::from_le_bytes([entry[n], entry[n + 1], entry[n + 2], entry[n + 3]]);
        judge.store(Store { records: word(0), eip: word(4), address: word(8), bytes: word(12) });
    }
    fs::remove_file(&log).at("remove", &log)?;
    Ok(judge.verdict(&Symbols { places, bases: bases(console) }))
}

/// Where the objects of JANUS.VXD lie, as the VMM said.
fn bases(console: &str) -> Vec<u32> {
    let object = |line: &str| {
        let (_, place) = line.strip_prefix("vmm: JANUS object ")?.split_once(": ")?;
        u32::from_str_radix(place.split_once(',')?.0, 16).ok()
    };
    console.lines().filter_map(object).collect()
}

/// Names for places in JANUS.VXD.
struct Symbols {
    places: Vec<Place>,
    bases: Vec<u32>,
}

impl Symbols {
    fn name(&self, eip: u32) -> String {
        let home = self.bases.iter().enumerate().filter(|(_, base)| **base <= eip).max_by_key(|(_, base)| **base);
        let Some((index, base)) = home else { return format!("{eip:#010x}") };
        let (object, offset) = (index as u32 + 1, eip - base);
        let before = self.places.iter().rev().find(|p| p.object == object && p.offset <= offset);
        let symbol = before.map_or(String::new(), |p| format!(" ({}+{:#x})", p.name, offset - p.offset));
        format!("JANUS.VXD {object}:{offset:#x}{symbol}")
    }
}

/// Memory of a driver.
struct Region {
    end: u32,
    driver: u32,
    name: String,
    /// It may be written to by nobody but the driver; an image is not so before it is bound.
    watched: bool,
}

/// A call that has not returned.
struct Open {
    seq: u32,
    function: usize,
    args: Vec<u32>,
    /// Pointers of which nothing says how far they reach.
    reaching: Vec<u32>,
    /// It links a list.
    links: bool,
    /// The driver whose struct leads to places that the trace does not have.
    leads: Option<u32>,
}

struct Judge<'a> {
    trace: &'a Trace,
    next: usize,
    regions: BTreeMap<u32, Region>,
    /// What was handed over: first byte and the one behind the last, apart from each other.
    handed: BTreeMap<u32, u32>,
    open: Vec<Open>,
    last: Option<usize>,
    stores: u64,
    told: HashSet<(u32, u32)>,
    found: Vec<(Store, String, Option<usize>)>,
}

impl<'a> Judge<'a> {
    fn new(trace: &'a Trace) -> Judge<'a> {
        Judge {
            trace,
            next: 0,
            regions: BTreeMap::new(),
            handed: BTreeMap::new(),
            open: Vec::new(),
            last: None,
            stores: 0,
            told: HashSet::new(),
            found: Vec::new(),
        }
    }

    fn store(&mut self, s: Store) {
        let trace = self.trace;
        while let Some(record) = trace.records.get(self.next).filter(|r| r.seq < s.records) {
            self.next += 1;
            self.record(record.seq, record.driver.into(), &record.body);
            if let Some(e) = record.event::<DriverLoaded>() {
                let name = e.name.rsplit(['\\', '/']).next().unwrap_or_default().to_owned();
                self.add(e.base, e.size, e.driver, name, false);
            } else if let Some(e) = record.event::<ImageHash>().filter(|e| e.when == "loaded") {
                self.regions.values_mut().filter(|r| r.driver == e.driver).for_each(|r| r.watched = true);
            } else if let Some(e) = record.event::<BlockTaken>() {
                self.free(e.address);
            } else if let Some(e) = record.event::<DriverUnloaded>() {
                let gone: Vec<u32> = self.regions.iter().filter(|(_, r)| r.driver == e.driver).map(|(start, _)| *start).collect();
                gone.into_iter().for_each(|start| self.remove(start));
            }
        }
        let Some((&start, region)) = self.regions.range(..=s.address).next_back().filter(|(_, r)| r.end > s.address) else { return };
        if !region.watched {
            return;
        }
        self.stores += 1;
        let end = s.address.saturating_add(s.bytes);
        let handed = self.handed.range(..=s.address).next_back().is_some_and(|(_, to)| *to >= end);
        let within = |pointer: u32| (start..=s.address).contains(&pointer) && end <= region.end;
        let asked = |o: &Open| o.reaching.iter().any(|p| within(*p)) || o.links && s.bytes == 4 || o.leads == Some(region.driver);
        let asked = self.open.iter().any(asked);
        if !handed && !asked && self.told.insert((s.eip, start)) {
            self.found.push((s, format!("{}+{:#x}", region.name, s.address - start), self.last));
        }
    }

    fn record(&mut self, seq: u32, driver: u32, body: &Body) {
        let schema = &self.trace.schema;
        match body {
            Body::Call { id, args, captures, .. } => {
                let Some(f) = schema.schema.functions.get(*id) else { return };
                self.last = Some(*id);
                if let Some(pointer) = f.frees.and_then(|dword| args.get(dword as usize)) {
                    self.free(*pointer);
                }
                let mut open = Open { seq, function: *id, args: args.clone(), reaching: Vec::new(), links: false, leads: None };
                for p in f.params.iter().filter(|p| p.dir != "in") {
                    self.hand_over(schema, p, args, captures, &mut open);
                    if leads(schema, p) {
                        open.leads = Some(driver);
                    }
                }
                self.open.push(open);
            }
            // What a routine of the driver gives by its address (an allocator's memory) is handed over, to the end of its block.
            Body::Return { into: true, id, eax, .. } => {
                let gives = schema.schema.callbacks.get(*id).is_some_and(|c| matches!(c.returns, Some(Shape::Ptr(_))));
                let end = self.regions.range(..=*eax).next_back().map(|(_, r)| r.end).filter(|end| end > eax);
                if let Some(end) = end.filter(|_| gives) {
                    self.hand(*eax, end - eax);
                }
            }
            Body::Return { into: false, call, eax, captures, .. } => {
                let Some(at) = self.open.iter().rposition(|o| o.seq == *call) else { return };
                let open = self.open.remove(at);
                if let Some(f) = schema.schema.functions.get(open.function) {
                    self.allocated(driver, f, &open.args, *eax, captures);
                }
            }
            _ => {}
        }
    }

    /// A driver handed Janus the memory behind a parameter.
    fn hand_over(&mut self, schema: &TraceSchema, p: &Parameter, args: &[u32], captures: &[Capture], open: &mut Open) {
        let Some(&pointer) = args.get(p.dword as usize).filter(|p| **p != 0) else { return };
        let Shape::Ptr(to) = &p.shape else { return };
        if let Shape::Struct(name) = &**to {
            // The numbers of its pages lie behind an MDL.
            if name == "MDL" {
                open.reaching.push(pointer);
            }
            open.links |= matches!(name.as_str(), "LIST_ENTRY" | "SINGLE_LIST_ENTRY" | "SLIST_HEADER" | "SLIST_ENTRY");
        }
        let captured = |dword: u32| captures.iter().find(|c| u32::from(c.arg) == dword).and_then(|c| c.bytes.as_deref());
        let dword = |bytes: &[u8], at: usize| bytes.get(at..at + 4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]));
        let size = match &p.extent {
            Some(e) => {
                let n = match (e.number, e.arg) {
                    (Some(n), _) => Some(n),
                    (None, Some(arg)) if e.indirect => captured(arg).and_then(|b| dword(b, 0)),
                    (None, Some(arg)) => args.get(arg as usize).copied(),
                    (None, None) => None,
                };
                n.map(|n| n.saturating_mul(e.unit))
            }
            None if matches!(p.show.as_deref(), Some("cstr" | "wstr" | "path")) => None,
            None => size(schema, to),
        };
        match size {
            Some(size) => self.hand(pointer, size),
            None => open.reaching.push(pointer),
        }
        // A counted string brings its buffer, as large as it says.
        if matches!(p.show.as_deref(), Some("ustr" | "astr"))
            && let Some(head) = captured(p.dword)
            && let (Some(lengths), Some(buffer)) = (dword(head, 0), dword(head, 4))
        {
            self.hand(buffer, lengths >> 16);
        }
    }

    fn hand(&mut self, start: u32, size: u32) {
        let (mut start, mut end) = (start, start.saturating_add(size));
        // What lies in nobody's memory (a stack, mostly) need not be kept.
        let known = self.regions.range(..end).next_back().is_some_and(|(_, r)| r.end > start);
        if !known || size == 0 {
            return;
        }
        while let Some((&from, &to)) = self.handed.range(..=end).next_back().filter(|(_, to)| **to >= start) {
            self.handed.remove(&from);
            (start, end) = (start.min(from), end.max(to));
        }
        self.handed.insert(start, end);
    }

    fn allocated(&mut self, driver: u32, f: &Function, args: &[u32], result: u32, captures: &[Capture]) {
        let Some(a) = f.allocates else { return };
        let Some(&size) = args.get(a.bytes as usize) else { return };
        let address = match a.to {
            None => result,
            Some(dword) => {
                let got = captures.iter().find(|c| u32::from(c.arg) == dword).and_then(|c| c.bytes.as_deref());
                got.and_then(|b| b.get(..4)).map_or(0, |b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]))
            }
        };
        let failed = a.to.is_some() && f.returns.is_some() && result & 0x8000_0000 != 0;
        if address == 0 || failed {
            return;
        }
        let tag = f.params.iter().find(|p| p.show.as_deref() == Some("char4")).and_then(|p| args.get(p.dword as usize));
        let name = match tag {
            Some(tag) => format!("pool block of {}", String::from_utf8_lossy(&tag.to_le_bytes()).escape_default()),
            None if a.behind > 0 => "device extension".to_owned(),
            None => format!("block of {}", f.name),
        };
        self.add(address + a.behind, size, driver, name, true);
    }

    fn add(&mut self, start: u32, size: u32, driver: u32, name: String, watched: bool) {
        let end = start.saturating_add(size);
        // What lay there before is gone, even if nobody said so.
        let old: Vec<u32> = self.regions.range(..end).rev().take_while(|(_, r)| r.end > start).map(|(s, _)| *s).collect();
        old.into_iter().for_each(|s| self.remove(s));
        if size > 0 {
            self.regions.insert(start, Region { end, driver, name, watched });
        }
    }

    /// The block that lies at `pointer`, or behind the object that does.
    fn free(&mut self, pointer: u32) {
        let next = self.regions.range(pointer..).next().map(|(start, r)| (*start, r.name.as_str()));
        if let Some((start, name)) = next
            && (start == pointer || name == "device extension" && start - pointer < 0x200)
        {
            self.remove(start);
        }
    }

    fn remove(&mut self, start: u32) {
        let Some(region) = self.regions.remove(&start) else { return };
        let inside: Vec<u32> = self.handed.range(..region.end).rev().take_while(|(_, to)| **to > start).map(|(from, _)| *from).collect();
        inside.into_iter().for_each(|from| {
            self.handed.remove(&from);
        });
    }

    fn verdict(self, symbols: &Symbols) -> Watched {
        let direct = self.trace.events::<ImportBound>().any(|(_, e)| e.to == "direct");
        if direct || self.trace.records.is_empty() {
            return Watched::not("not every call of the drivers is traced");
        }
        let functions = &self.trace.schema.schema.functions;
        let told = |(s, place, last): &(Store, String, Option<usize>)| {
            let last = last.and_then(|id| functions.get(id)).map_or("none", |f| f.name.as_str());
            format!("{} wrote {} bytes to {place}, which no driver handed over; the last call was {last}", symbols.name(s.eip), s.bytes)
        };
        let mut violations: Vec<String> = self.found.iter().take(SHOWN).map(told).collect();
        if self.found.len() > SHOWN {
            violations.push(format!("… and {} other places where Janus wrote into drivers' memory", self.found.len() - SHOWN));
        }
        let all = if violations.is_empty() { ", all where the driver asked" } else { "" };
        Watched { fact: format!("{} stores by Janus into drivers' memory{all}", self.stores), violations }
    }
}

/// A struct with fields that lead to what is written.
fn leads(schema: &TraceSchema, p: &Parameter) -> bool {
    let Shape::Ptr(to) = &p.shape else { return false };
    let Shape::Struct(name) = &**to else { return false };
    schema.schema.structs.get(name).is_some_and(|s| s.fields.iter().any(|f| f.out))
}

/// Bytes of a type; nothing where it does not say.
fn size(schema: &TraceSchema, shape: &Shape) -> Option<u32> {
    Some(match shape {
        Shape::Int(n) => n.unsigned_abs().into(),
        Shape::Char => 1,
        Shape::WChar => 2,
        Shape::Ptr(_) | Shape::Routine(_) => 4,
        Shape::Array(of, n) => size(schema, of)?.checked_mul(*n)?,
        Shape::Enum(name) => schema.schema.enums.get(name)?.int.unsigned_abs().into(),
        Shape::Struct(name) => schema.schema.structs.get(name)?.size,
        Shape::Void | Shape::Unknown | Shape::Str | Shape::Bytes => return None,
    })
}
