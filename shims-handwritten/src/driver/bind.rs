//! Binding imports: served libraries as PE images in memory, and what each import of a driver leads to.

use super::{Driver, State};
use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use janus_abi::events;
use janus_runtime::abi::{self, Function, Target};
use janus_runtime::callin;
use janus_runtime::cell::Global;
use janus_runtime::host::host;
use janus_runtime::pe::{self, Exports, Symbol, image};
use janus_runtime::verify::{self, Import};

static LIBRARIES: Global<Vec<abi::Library>> = Global::new(Vec::new());

/// The NT version that drivers see has this export: what looks through an export directory must not find what came later.
fn of_this_version(e: &abi::Export) -> bool {
    let (major, minor, _) = crate::version::nt();
    let now = (major as u8, minor as u8);
    e.since <= now && now <= e.until
}

/// Gives each served library the shape of a PE image. Once, before any driver is loaded.
pub fn serve(libraries: &[abi::Library]) -> Result<(), pe::Error> {
    for l in libraries {
        let mut ordinal = l.exports.iter().filter_map(|e| e.ordinal).max().unwrap_or(0);
        let entries: Vec<image::Entry<'_>> = l
            .exports
            .iter()
            .filter(|e| of_this_version(e))
            .filter_map(|e| {
                let target = match e.target {
                    Target::Code { direct, .. } => pe::Export::Address(direct as u32),
                    Target::Stub { traced, .. } => pe::Export::Address(traced as u32),
                    // SAFETY: the trait's method gives an address and does nothing else.
                    Target::Data(at) => pe::Export::Address(unsafe { at() } as u32),
                    // A driver that looks a function up does so to go without it where there is none: it must not find a trap.
                    Target::Trap { .. } | Target::NoData => return None,
                    Target::Forward(text) => pe::Export::Forward(text),
                };
                let ordinal = e.ordinal.unwrap_or_else(|| {
                    ordinal += 1;
                    ordinal
                });
                Some(image::Entry { name: Some(e.name), ordinal, target })
            })
            .collect();
        let text_end = l
            .exports
            .iter()
            .filter_map(|e| match e.target {
                Target::Code { direct, traced, .. } => Some((direct as u32).max(traced as u32)),
                Target::Stub { traced: at, .. } | Target::Trap { thunk: at, .. } => Some(at as u32),
                _ => None,
            })
            .max()
            .unwrap_or(l.head as u32);
        let base = l.head as u32;
        let size_of_image = (text_end.wrapping_sub(base) as usize + l.head_size + 0x2000).next_multiple_of(0x1000) as u32;
        // SAFETY: the generated static is this large and written only here.
        let head = unsafe { core::slice::from_raw_parts_mut(l.head, l.head_size) };
        // A forwarder inside the library needs the library's name in front.
        let stem = l.name.rsplit_once('.').map_or(l.name, |s| s.0);
        let texts: Vec<Option<String>> = entries
            .iter()
            .map(|e| match e.target {
                pe::Export::Forward(text) if !text.contains('.') => Some(alloc::format!("{stem}.{text}")),
                _ => None,
            })
            .collect();
        let entries: Vec<image::Entry<'_>> = entries
            .iter()
            .zip(&texts)
            .map(|(e, text)| match text {
                Some(text) => image::Entry { target: pe::Export::Forward(text), ..*e },
                None => *e,
            })
            .collect();
        let (major, minor, _) = crate::version::nt();
        image::build(
            head,
            base,
            &image::Library {
                name: l.name,
                entries: &entries,
                size_of_image,
                version: (major as u16, minor as u16),
                timestamp: 0x36A3_0000,
            },
        )?;
    }
    LIBRARIES.with(|all| all.extend_from_slice(libraries));
    Ok(())
}

fn find_library(dll: &str) -> Option<abi::Library> {
    LIBRARIES.with(|all| all.iter().find(|l| pe::same_library(l.name, dll) || l.aka.iter().any(|a| pe::same_library(a, dll))).copied())
}

/// Exports of a served library or a loaded driver library.
fn exports_of(dll: &str) -> Result<Option<Exports<'static>>, pe::Error> {
    if let Some(l) = find_library(dll) {
        // SAFETY: the head was built by `serve` and is not written any more.
        let head = unsafe { core::slice::from_raw_parts(l.head, l.head_size) };
        return Exports::of(head, l.head as u32);
    }
    let loaded =
        super::DRIVERS.with(|d| d.iter().find(|d| d.state != State::Unloaded && pe::same_library(&d.name, dll)).map(|d| (d.base, d.size)));
    match loaded {
        // SAFETY: a loaded image stays in memory.
        Some((base, size)) => Exports::of(unsafe { core::slice::from_raw_parts(base as *const u8, size as usize) }, base),
        None => Ok(None),
    }
}

/// Which imports are bound to recording thunks.
#[derive(Clone, Debug, Default)]
pub struct TraceSetting {
    words: Vec<String>,
}

impl TraceSetting {
    /// From `Trace=`: `all`, `none`, or libraries (`ndis`) and functions (`IoCreateDevice`, `Zw*`), separated by commas; a leading `-` leaves out.
    pub fn parse(text: &str) -> TraceSetting {
        TraceSetting { words: text.split(',').map(|w| w.trim().to_string()).filter(|w| !w.is_empty()).collect() }
    }

    /// Anything at all is traced: calls into the driver are, too.
    pub fn any(&self) -> bool {
        self.words.iter().any(|w| !w.starts_with('-') && !w.eq_ignore_ascii_case("none"))
    }

    fn wants(&self, library: &str, name: &str) -> bool {
        let mut wanted = false;
        for w in &self.words {
            let (word, value) = w.strip_prefix('-').map_or((w.as_str(), true), |w| (w, false));
            let hit = match word.strip_suffix('*') {
                Some(stem) => name.starts_with(stem),
                None => word.eq_ignore_ascii_case("all") || pe::same_library(word, library) || word == name,
            };
            if hit {
                wanted = value;
            }
        }
        wanted
    }
}

/// What nobody describes: its name, for the trap that stands in its place.
static UNKNOWN: Global<Vec<(String, String)>> = Global::new(Vec::new());

/// `DLL` and `Name` of unknown import `index`.
pub fn unknown(index: u32) -> (String, String) {
    UNKNOWN.with(|u| u.get(index as usize).cloned()).unwrap_or_default()
}

/// A thunk for what nobody describes.
fn unknown_thunk(dll: &str, name: &str) -> u32 {
    let index = UNKNOWN.with(|u| {
        u.push((dll.to_string(), name.to_string()));
        u.len() as u32 - 1
    });
    thunk(index, callin::trap_unknown as *const () as u32)
}

/// A thunk that puts the verifier before another one, where there is anything to verify.
fn verified(driver: &Driver, function: &'static Function, next: u32) -> u32 {
    let nothing = function.checks.is_empty() && (function.irql_low, function.irql_high) == (0, crate::irql::HIGH);
    if !driver.verified || nothing {
        return next;
    }
    let import = Box::leak(Box::new(Import { function, next }));
    thunk(core::ptr::from_ref(import) as u32, verify::enter as *const () as u32)
}

/// A thunk `push value; jmp target` in locked memory; 0 when there is none.
fn thunk(value: u32, target: u32) -> u32 {
    let code = crate::pool::allocate(10);
    if code.is_null() {
        return 0;
    }
    let jump = target.wrapping_sub(code as u32 + 10);
    // SAFETY: ten bytes of our own.
    unsafe {
        code.write(0x68);
        code.add(1).cast::<u32>().write_unaligned(value);
        code.add(5).write(0xE9);
        code.add(6).cast::<u32>().write_unaligned(jump);
    }
    code as u32
}

/// The address for one import, and what it is bound to; reported as an event.
pub fn bind_one(driver: &Driver, dll: &str, symbol: Symbol<'_>, trace: &TraceSetting) -> u32 {
    let text = symbol.to_string();
    let (address, to) = match pe::follow(dll, symbol, |d| exports_of(d)) {
        Ok(found) => match find_library(found.dll).and_then(|l| export_at(&l, &found)) {
            Some((library, export)) => match export.target {
                Target::Code { traced, function, .. } if trace.wants(library, export.name) => {
                    (verified(driver, function, traced as u32), "traced")
                }
                Target::Code { direct, function, .. } => (verified(driver, function, direct as u32), "direct"),
                Target::Stub { traced, function } => (verified(driver, function, traced as u32), "stub"),
                Target::Trap { thunk, .. } => (thunk as u32, "trap"),
                _ => (found.address, "data"),
            },
            None => (found.address, "driver"),
        },
        Err(_) => match not_in_directory(driver, dll, symbol) {
            Some(found) => found,
            None => (unknown_thunk(dll, &text), "unknown"),
        },
    };
    events::ImportBound { driver: driver.id, library: dll, name: &text, to, address }.emit();
    if to == "unknown" {
        host().log(&alloc::format!("janus: {}: {dll}!{text} is described nowhere; a call of it stops the driver", driver.name));
    }
    address
}

/// A chain of forwards is followed this far.
const MOST_FORWARDS: usize = 8;

/// What a library's directory does not show, because it belongs to another version or is only described, or is a forward to such a one: a driver that imports it by
/// name gets it all the same, recorded.
fn not_in_directory(driver: &Driver, dll: &str, symbol: Symbol<'_>) -> Option<(u32, &'static str)> {
    let Symbol::Name(mut name) = symbol else { return None };
    let mut exports = find_library(dll)?.exports;
    for _ in 0..MOST_FORWARDS {
        match exports[exports.binary_search_by(|e| e.name.cmp(name)).ok()?].target {
            Target::Code { traced, function, .. } => return Some((verified(driver, function, traced as u32), "traced")),
            Target::Stub { traced, function } => return Some((verified(driver, function, traced as u32), "stub")),
            Target::Trap { thunk, .. } => return Some((thunk as u32, "trap")),
            // SAFETY: the trait's method gives an address and does nothing else.
            Target::Data(at) => return Some((unsafe { at() } as u32, "data")),
            Target::NoData => return None,
            Target::Forward(text) => match text.rsplit_once('.') {
                Some((other, target)) => (exports, name) = (find_library(other)?.exports, target),
                None => name = text,
            },
        }
    }
    None
}

fn export_at(l: &abi::Library, found: &pe::Found<'_>) -> Option<(&'static str, abi::Export)> {
    let export = match found.symbol {
        Symbol::Name(name) => l.exports.binary_search_by(|e| e.name.cmp(name)).ok().map(|i| l.exports[i]),
        Symbol::Ordinal(n) => l.exports.iter().find(|e| e.ordinal == Some(n)).copied(),
    };
    export.map(|e| (l.name, e))
}

/// Address of a function by name in the kernel or the HAL: what `MmGetSystemRoutineAddress` gives.
pub fn system_routine(name: &str) -> u32 {
    ["ntoskrnl.exe", "HAL.dll"].iter().find_map(|dll| pe::follow(dll, Symbol::Name(name), |d| exports_of(d)).ok()).map_or(0, |f| f.address)
}

/// A library of this name is served or loaded.
pub fn known(dll: &str) -> bool {
    !matches!(exports_of(dll), Ok(None))
}

/// Name, base and size of every image: kernel and HAL, then what is loaded.
pub fn modules() -> Vec<(String, u32, u32)> {
    let served = LIBRARIES.with(|all| {
        let of = |name| all.iter().find(|l| pe::same_library(l.name, name));
        let image = |l: &abi::Library| {
            // SAFETY: `serve` built the headers.
            let size = unsafe {
                let header = l.head.add(l.head.add(0x3C).cast::<u32>().read_unaligned() as usize);
                header.add(0x50).cast::<u32>().read_unaligned()
            };
            (l.name.to_string(), l.head as u32, size)
        };
        ["ntoskrnl.exe", "HAL.dll"].into_iter().filter_map(of).map(image).collect::<Vec<_>>()
    });
    let loaded = super::DRIVERS.with(|d| {
        let there = d.iter().filter(|d| d.state != State::Unloaded);
        there.map(|d| (d.name.clone(), d.base, d.size)).collect::<Vec<_>>()
    });
    served.into_iter().chain(loaded).collect()
}
