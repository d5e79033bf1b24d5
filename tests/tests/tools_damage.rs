//! No broken file harms `janus harvest`: it does not panic, takes no second, and asks for little memory, however a file is cut or bent.
//!
//! The allocator of this test counts what its own thread holds, so that one absurd request, or many that add up, fail it. Files: every fixture driver and fetched
//! driver that this machine has, a VxD assembled here, and a file made here. What is not there is said and not counted.

use janus_gen::harvest::{Catalog, bind_between, harvest, harvest_imports, harvest_imports_of};
use janus_gen::lang::{Abi, Source};
use janus_tests::pe::pe;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// No broken file takes longer than this: time of this thread on a processor, so that whatever else the machine does has no part in it.
const PATIENCE: Duration = Duration::from_secs(1);
/// Nothing that is asked for at once, nor all that is held, is larger: a sixteenth of the GiB that would be a failure by any measure.
const MOST_MEMORY: usize = 64 << 20;

struct Counting;

thread_local! {
    static HELD: Cell<usize> = const { Cell::new(0) };
    static MOST_HELD: Cell<usize> = const { Cell::new(0) };
    static LARGEST: Cell<usize> = const { Cell::new(0) };
}

fn count(asked: usize, given_back: usize) {
    let held = (HELD.get() + asked).saturating_sub(given_back);
    HELD.set(held);
    MOST_HELD.set(MOST_HELD.get().max(held));
    LARGEST.set(LARGEST.get().max(asked));
}

// SAFETY: every request goes to the system's allocator as it came; the counters are cells of the thread and allocate nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 0);
        // SAFETY: as it came.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        count(0, layout.size());
        // SAFETY: as it came.
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 0);
        // SAFETY: as it came.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size, layout.size());
        // SAFETY: as it came.
        unsafe { System.realloc(block, layout, size) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// How long this thread has run, as the kernel of the host counts it.
fn processor_time() -> Duration {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").expect("a Linux with scheduler statistics");
    Duration::from_nanos(text.split(' ').next().and_then(|n| n.parse().ok()).expect("nanoseconds"))
}

/// What looking at broken files took at most.
#[derive(Default)]
struct Worst {
    files: usize,
    time: Duration,
    memory: usize,
}

impl Worst {
    /// Looks at one file and holds it against the limits.
    fn look(&mut self, what: &dyn Fn() -> String, look: impl FnOnce()) {
        HELD.set(0);
        MOST_HELD.set(0);
        LARGEST.set(0);
        let start = processor_time();
        look();
        let (time, memory) = (processor_time() - start, MOST_HELD.get().max(LARGEST.get()));
        assert!(time < PATIENCE, "{} took {time:?}", what());
        assert!(memory < MOST_MEMORY, "{} asked for {} bytes at once and held {}", what(), LARGEST.get(), MOST_HELD.get());
        self.files += 1;
        self.time = self.time.max(time);
        self.memory = self.memory.max(memory);
    }

    fn tell(&self, what: &str) {
        println!("{} {what}: none took more than {:?}, or held more than {} bytes", self.files, self.time, self.memory);
    }
}

fn abi() -> Abi {
    let nt = "abi 1;\nlibrary \"ntoskrnl.exe\" {\n    fn Served@4(in a: u32) = impl;\n    #[ordinal(9)]\n    fn Numbered@0() = impl;\n}\n";
    let vxd = "abi 1;\nvxd VMM 0x0001 {\n    service 0x0000 Get_VMM_Version [] -> [version: u32 in eax];\n}\n";
    let source = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
    Abi::load(vec![source("abi-specs/nt/ntoskrnl.abi", nt), source("abi-specs/vxd/vmm.abi", vxd)]).0
}

/// Whole files to break.
fn samples() -> Vec<(PathBuf, Vec<u8>)> {
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("../out");
    let second = janus_tests::vxds::build("second");
    let code = [0x64, 0xa1, 0, 0, 0, 0, 0xc3];
    let mut found = vec![
        ("made here".into(), pe(0x14c, &[("ntoskrnl.exe", &["Served", "Nowhere", "#9"]), ("hal.dll", &["X"])], &code)),
        (second.clone(), std::fs::read(&second).expect("a VxD")),
    ];
    match janus_tests::drivers::build("minimal") {
        Ok(minimal) => found.push((minimal.clone(), std::fs::read(&minimal).expect("a driver"))),
        Err(why) => println!("skipped: a compiled driver: {why}"),
    }
    let here = found.len();
    for folder in ["cache/virtualbox/NT3x", "cache/virtualbox/amd64", "cache/virtualbox/OS2"] {
        for path in std::fs::read_dir(out.join(folder)).into_iter().flatten().flatten().map(|e| e.path()) {
            if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("sys")) {
                found.push((path.clone(), std::fs::read(&path).expect("a driver")));
            }
        }
    }
    if found.len() == here {
        println!("skipped: fetched drivers, of which this machine has none");
    }
    found
}

#[test]
fn every_truncation_does_no_harm() {
    let abi = abi();
    let catalog = Catalog::new(&abi);
    let mut worst = Worst::default();
    for (path, bytes) in samples() {
        // Of a small file every beginning, with its code followed. Of a large one every beginning in which headers and tables end, and a thousand of the rest.
        let step = if bytes.len() <= 32 << 10 { 1 } else { (bytes.len() / 1000).max(1) };
        for end in (0..bytes.len().min(0x600)).chain((0x600..bytes.len()).step_by(step)) {
            let what = || format!("{} cut to {end} bytes", path.display());
            worst.look(&what, || {
                drop(if step == 1 {
                    harvest("cut.sys", &bytes[..end], &catalog)
                } else {
                    harvest_imports("cut.sys", &bytes[..end], &catalog)
                })
            });
        }
    }
    worst.tell("truncations");
    assert!(worst.files >= 15_000, "{} truncations", worst.files);
}

#[test]
fn ten_thousand_mutations_do_no_harm() {
    let abi = abi();
    let catalog = Catalog::new(&abi);
    let all = samples();
    let mut seed = 0x9e37_79b9_7f4a_7c15u64;
    let mut random = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    };
    let extremes = [0, 1, 0x7f, 0x80, 0xff];
    let mut worst = Worst::default();
    let file = tempfile::NamedTempFile::new().expect("a file");
    for n in 0..10_000u64 {
        let (path, whole) = &all[(n % all.len() as u64) as usize];
        // The code is the large part and harmless: half of the mutations go into headers.
        let mut bytes = whole[..whole.len().min(64 << 10)].to_vec();
        for _ in 0..1 + random() % 8 {
            let reach = if random() % 2 == 0 { bytes.len().min(0x400) } else { bytes.len() };
            let at = (random() % reach as u64) as usize;
            bytes[at] = if random() % 2 == 0 { random() as u8 } else { extremes[(random() % 5) as usize] };
        }
        let what = || format!("mutation {n} of {}", path.display());
        worst.look(&what, || bind_between(&mut [harvest("bent.sys", &bytes, &catalog)]));
        // What is read in parts says the same as what is read whole.
        if n % 20 == 0 {
            std::fs::write(file.path(), &bytes).expect("a file");
            let name = file.path().display().to_string();
            let parts = harvest_imports_of(file.path(), &catalog).expect("it can be read");
            let json = |report| serde_json::to_string(&report).expect("JSON");
            assert_eq!(json(parts), json(harvest_imports(&name, &bytes, &catalog)), "{}", what());
        }
    }
    worst.tell("mutations");
}

/// The counters count: a test that could not fail would be worth nothing.
#[test]
fn what_is_asked_for_is_counted() {
    let mut worst = Worst::default();
    worst.look(&|| "a list".into(), || drop(std::hint::black_box(vec![0u8; 1 << 20])));
    assert!((1 << 20..2 << 20).contains(&worst.memory), "{}", worst.memory);
    let over = std::panic::catch_unwind(|| {
        Worst::default().look(&|| "too large a list".into(), || drop(std::hint::black_box(vec![0u8; MOST_MEMORY])))
    });
    assert!(over.is_err());
}
