//! `IFSMgr_Ring0_FileIO`: files that can be read are the host's modules; files that are created live in memory and go to the host, byte
//! by byte as they are written, through port 0xEA.
//!
//! There is one drive, C. Its directories are those that paths of files name; nobody makes or removes one.

use crate::cell::{Cell, IntsOff};
use crate::{clock, control, file_search, interrupts, log, modules, port};
use alloc::vec::Vec;
use janus_abi::types::RING0_FILE;
use janus_runtime::wire::{self, Op};

/// DOS error codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Error {
    /// No such function.
    Function = 1,
    /// No such file.
    NotFound = 2,
    /// No such directory on the way to it.
    NoPath = 3,
    /// Too many open files.
    TooMany = 4,
    /// The file cannot be used that way.
    Denied = 5,
    /// No such handle.
    Handle = 6,
    /// No such drive.
    Drive = 15,
    /// Two paths that are not on the same drive.
    OtherDrive = 17,
    /// A search has come to its end.
    NoMore = 18,
    /// Somebody has it open in a way that does not go with this.
    Sharing = 0x20,
    /// The file system is not there yet.
    NotReady = 0x15,
    /// There is no room for more.
    DiskFull = 0x27,
    /// The file is there already.
    Exists = 0x50,
}

/// What a call came to: registers that it changes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Done {
    /// EAX.
    pub eax: Option<u32>,
    /// EBX.
    pub ebx: Option<u32>,
    /// ECX.
    pub ecx: Option<u32>,
    /// EDX.
    pub edx: Option<u32>,
}

impl Done {
    /// A result in EAX.
    pub fn eax(value: u32) -> Done {
        Done { eax: Some(value), ..Done::default() }
    }
    fn ecx(value: u32) -> Done {
        Done { ecx: Some(value), ..Done::default() }
    }
}

/// What a call came to.
pub type Outcome = Result<Done, Error>;

struct File {
    path: Vec<u8>,
    content: Content,
    attributes: u32,
    /// When it came to be and was last written to, in 100 ns units since 1601.
    created: u64,
    written: u64,
    /// Number in the frames.
    number: u16,
    /// The host thinks it open.
    told: bool,
}

enum Content {
    Module(&'static [u8]),
    Memory(Vec<u8>),
}

impl File {
    fn bytes(&self) -> &[u8] {
        match &self.content {
            Content::Module(bytes) => bytes,
            Content::Memory(bytes) => bytes,
        }
    }
}

#[derive(Clone, Copy)]
struct Open {
    handle: u32,
    file: usize,
    reads: bool,
    writes: bool,
    /// Others may not read, not write.
    denies: (bool, bool),
}

struct State {
    /// Files are never removed from the list: open handles refer to their places.
    files: Vec<File>,
    open: Vec<Open>,
    next: u32,
    numbers: u16,
}

static STATE: Cell<State> = Cell::new(State { files: Vec::new(), open: Vec::new(), next: 0x200, numbers: 0 });

const MOST_OPEN: usize = 255;
/// A file that is written grows by so much at least.
const GROWTH: usize = 512 << 10;
const READ_ONLY: u32 = 1;
const DIRECTORY: u32 = 0x10;
const ARCHIVE: u32 = 0x20;

/// Makes the modules known as files.
pub fn init() {
    for at in 0..modules::count() {
        let Some(module) = modules::get(at) else {
            break;
        };
        STATE.with(|s| {
            let (path, now) = (module.name.to_vec(), now());
            let content = Content::Module(module.bytes);
            s.files.push(File { path, content, attributes: READ_ONLY, created: now, written: now, number: 0, told: false });
        });
    }
}

/// 100 ns units since 1601, to a second.
fn now() -> u64 {
    /// From 1601 to 1980.
    const DAYS: u64 = 138_426;
    let (days, milliseconds) = clock::date_and_time();
    ((DAYS + u64::from(days)) * 86_400_000 + u64::from(milliseconds)) * 10_000
}

fn frame(op: Op, file: u16, parts: &[&[u8]]) {
    let length = parts.iter().map(|p| p.len() as u32).sum();
    let _ints = IntsOff::new();
    port::out_bytes(port::FILES, &wire::head(op, file, length));
    parts.iter().for_each(|p| port::out_bytes(port::FILES, p));
}

/// The bytes of a NUL-terminated path.
///
/// # Safety
/// `path` points at one.
unsafe fn path_at(path: u32) -> Vec<u8> {
    // SAFETY: the caller's promise.
    unsafe { core::ffi::CStr::from_ptr(path as *const _) }.to_bytes().to_vec()
}

impl State {
    fn find(&self, path: &[u8]) -> Option<usize> {
        self.files.iter().position(|f| f.path.eq_ignore_ascii_case(path))
    }

    /// Attributes of what has this path; a directory is what some file's path goes through.
    fn attributes(&self, path: &[u8]) -> Result<u32, Error> {
        if let Some(at) = self.find(path) {
            return Ok(self.files[at].attributes);
        }
        if self.is_directory(path) { Ok(DIRECTORY) } else { Err(self.absent(path)) }
    }

    fn is_directory(&self, path: &[u8]) -> bool {
        let path = path.strip_suffix(b"\\").unwrap_or(path);
        path.eq_ignore_ascii_case(b"C:") || self.files.iter().any(|f| file_search::below(&f.path, path).is_some())
    }

    /// Why a path leads to nothing.
    fn absent(&self, path: &[u8]) -> Error {
        let parent = path.iter().rposition(|&c| c == b'\\').map_or(&b""[..], |at| &path[..at]);
        if self.is_directory(parent) { Error::NotFound } else { Error::NoPath }
    }

    fn opened(&self, handle: u32) -> Result<Open, Error> {
        self.open.iter().find(|o| o.handle == handle).copied().ok_or(Error::Handle)
    }
}

/// One call, by its registers.
///
/// # Safety
/// The registers are what the function needs: addresses of a path or of a buffer.
pub unsafe fn call(eax: u32, ebx: u32, ecx: u32, edx: u32, esi: u32) -> Outcome {
    if control::initialising() && control::state() < control::PREINITCOMPLETE {
        log!("IFSMgr_Ring0_FileIO before Init_Complete: refused");
        return Err(Error::NotReady);
    }
    if interrupts::depth() > 0 {
        crate::faults::fatal(format_args!("IFSMgr_Ring0_FileIO at interrupt time"));
    }
    // SAFETY: the caller's promise, for the function it names.
    unsafe {
        match RING0_FILE(eax & 0xFFFF) {
            RING0_FILE::R0_OPENCREATFILE | RING0_FILE::R0_OPENCREAT_IN_CONTEXT => open(&path_at(esi), ebx, ecx, edx & 0xFF),
            RING0_FILE::R0_READFILE | RING0_FILE::R0_READFILE_IN_CONTEXT => read(ebx, edx, esi, ecx),
            RING0_FILE::R0_WRITEFILE | RING0_FILE::R0_WRITEFILE_IN_CONTEXT => {
                write(ebx, edx, core::slice::from_raw_parts(esi as *const u8, ecx as usize))
            }
            RING0_FILE::R0_CLOSEFILE => close(ebx),
            RING0_FILE::R0_GETFILESIZE => STATE.with(|s| Ok(Done::eax(s.files[s.opened(ebx)?.file].bytes().len() as u32))),
            RING0_FILE::R0_GETATTRIBUTES => {
                let path = path_at(esi);
                STATE.with(|s| s.attributes(&path).map(Done::ecx))
            }
            RING0_FILE::R0_SETATTRIBUTES => {
                let path = path_at(esi);
                STATE.with(|s| {
                    let at = s.find(&path).ok_or_else(|| s.absent(&path))?;
                    s.files[at].attributes = ecx & 0x27;
                    Ok(Done::default())
                })
            }
            RING0_FILE::R0_RENAMEFILE => rename(&path_at(esi), &path_at(edx)),
            RING0_FILE::R0_DELETEFILE => delete(&path_at(esi)),
            RING0_FILE::R0_FINDFIRSTFILE => file_search::first(&path_at(esi), ecx, edx),
            RING0_FILE::R0_FINDNEXTFILE => file_search::next(ebx, edx),
            RING0_FILE::R0_FINDCLOSEFILE => file_search::close(ebx),
            RING0_FILE::R0_GETDISKFREESPACE => space(edx & 0xFF),
            function => {
                log!("IFSMgr_Ring0_FileIO function {:04X}: not served", function.0);
                Err(Error::Function)
            }
        }
    }
}

/// A drive of 32 MiB in clusters of 2 KiB; what files take is no longer free.
fn space(drive: u32) -> Outcome {
    const SECTORS: u32 = 4;
    const BYTES: u32 = 512;
    const CLUSTERS: u32 = 0x4000;
    if drive != 3 {
        return Err(Error::Drive);
    }
    let taken: u32 = STATE.with(|s| s.files.iter().map(|f| (f.bytes().len() as u32).div_ceil(SECTORS * BYTES)).sum());
    Ok(Done { eax: Some(SECTORS), ebx: Some(CLUSTERS.saturating_sub(taken)), ecx: Some(BYTES), edx: Some(CLUSTERS) })
}

/// What lies in a directory: files, and directories that others lie in, each once; those have no size and no time.
pub fn directory(path: &[u8]) -> Result<Vec<file_search::Entry>, Error> {
    STATE.with(|s| {
        if !s.is_directory(path) {
            return Err(Error::NoPath);
        }
        let mut entries: Vec<file_search::Entry> = Vec::new();
        for file in &s.files {
            let Some(rest) = file_search::below(&file.path, path) else { continue };
            let entry = match rest.iter().position(|&c| c == b'\\') {
                Some(end) => file_search::Entry { name: rest[..end].to_vec(), attributes: DIRECTORY, ..Default::default() },
                None => file_search::Entry {
                    name: rest.to_vec(),
                    attributes: file.attributes,
                    size: file.bytes().len() as u32,
                    created: file.created,
                    written: file.written,
                },
            };
            if !entries.iter().any(|e| e.name.eq_ignore_ascii_case(&entry.name)) {
                entries.push(entry);
            }
        }
        Ok(entries)
    })
}

/// Access modes: read, write, both.
const WRITE: u32 = 1;
const BOTH: u32 = 2;

fn open(path: &[u8], mode: u32, attributes: u32, action: u32) -> Outcome {
    let access = mode & 7;
    // Deny all, deny writing, deny reading; 0 (compatibility) and 0x40 deny nothing.
    let denies = (matches!(mode & 0x70, 0x10 | 0x30), matches!(mode & 0x70, 0x10 | 0x20));
    let (if_there, if_absent) = (action & 0xF, action >> 4);
    let reads = access != WRITE;
    let writes = access == WRITE || access == BOTH;
    let (handle, taken, created) = STATE.with(|s| {
        if s.open.len() >= MOST_OPEN {
            return Err(Error::TooMany);
        }
        let found = s.find(path);
        if found.is_none() && s.is_directory(path) {
            return Err(Error::Denied);
        }
        if let Some(at) = found {
            let clash =
                |o: &&Open| o.file == at && (o.denies.0 && reads || o.denies.1 && writes || denies.0 && o.reads || denies.1 && o.writes);
            if s.open.iter().any(|o| clash(&o)) {
                return Err(Error::Sharing);
            }
            if writes && s.files[at].attributes & READ_ONLY != 0 {
                return Err(Error::Denied);
            }
        }
        let (file, taken, created) = match (found, if_there, if_absent) {
            (Some(_), 0, _) => return Err(Error::Exists),
            (None, _, 0) => return Err(s.absent(path)),
            (None, ..) if s.absent(path) == Error::NoPath => return Err(Error::NoPath),
            (Some(at), 1, _) => {
                if writes && matches!(s.files[at].content, Content::Module(_)) {
                    return Err(Error::Denied);
                }
                (at, 1, None)
            }
            (found, ..) => {
                if found.is_some_and(|at| matches!(s.files[at].content, Content::Module(_))) {
                    return Err(Error::Denied);
                }
                s.numbers += 1;
                let (number, content) = (s.numbers, Content::Memory(Vec::new()));
                let now = now();
                let attributes = attributes & 0x27 | ARCHIVE;
                let file = File { path: path.to_vec(), content, attributes, created: now, written: now, number, told: true };
                let at = found.unwrap_or(s.files.len());
                match found {
                    Some(at) => s.files[at] = file,
                    None => s.files.push(file),
                }
                (at, if found.is_some() { 3 } else { 2 }, Some(number))
            }
        };
        s.next += 1;
        s.open.push(Open { handle: s.next, file, reads, writes, denies });
        Ok((s.next, taken, created))
    })?;
    if let Some(number) = created {
        frame(Op::Create, number, &[path]);
    }
    Ok(Done { eax: Some(handle), ecx: Some(taken), ..Done::default() })
}

/// # Safety
/// `buffer` has room for `bytes`.
unsafe fn read(handle: u32, position: u32, buffer: u32, bytes: u32) -> Outcome {
    let source = STATE.with(|s| {
        let open = s.opened(handle)?;
        if !open.reads {
            return Err(Error::Denied);
        }
        let bytes_there = s.files[open.file].bytes();
        let start = (position as usize).min(bytes_there.len());
        let end = (start + bytes as usize).min(bytes_there.len());
        Ok(&raw const bytes_there[start..end])
    })?;
    // The copy may fault on the caller's buffer, so it is not made inside the cell; nothing here changes the file meanwhile.
    // SAFETY: the file's bytes stay until somebody writes; the buffer is the caller's promise.
    unsafe { core::ptr::copy_nonoverlapping(source.cast::<u8>(), buffer as *mut u8, source.len()) };
    Ok(Done::ecx(source.len() as u32))
}

fn write(handle: u32, position: u32, bytes: &[u8]) -> Outcome {
    let (number, again) = STATE.with(|s| {
        let open = s.opened(handle)?;
        let file = &mut s.files[open.file];
        let Content::Memory(content) = &mut file.content else {
            return Err(Error::Denied);
        };
        let content_before = (!file.told).then(|| content.clone());
        if !open.writes {
            return Err(Error::Denied);
        }
        let start = position as usize;
        if bytes.is_empty() {
            // A write of nothing sets the file's end.
            content.resize(start, 0);
        } else {
            let more = (start + bytes.len()).saturating_sub(content.len());
            if content.capacity() < content.len() + more {
                content.try_reserve_exact(more.max(GROWTH)).map_err(|_| Error::DiskFull)?;
            }
            content.resize(content.len() + more, 0);
            content[start..start + bytes.len()].copy_from_slice(bytes);
        }
        file.written = now();
        file.attributes |= ARCHIVE;
        // What was closed is another file to the host, with all that was in it before.
        let again = (!core::mem::replace(&mut file.told, true)).then(|| {
            s.numbers += 1;
            file.number = s.numbers;
            (file.path.clone(), content_before.unwrap_or_default())
        });
        Ok((file.number, again))
    })?;
    if let Some((path, content)) = again {
        frame(Op::Create, number, &[&path]);
        if !content.is_empty() {
            frame(Op::Write, number, &[&0u32.to_le_bytes(), &content]);
        }
    }
    frame(Op::Write, number, &[&position.to_le_bytes(), bytes]);
    Ok(Done::ecx(bytes.len() as u32))
}

fn close(handle: u32) -> Outcome {
    let number = STATE.with(|s| {
        let open = s.opened(handle)?;
        s.open.retain(|o| o.handle != handle);
        let last = s.open.iter().all(|o| o.file != open.file);
        let file = &mut s.files[open.file];
        Ok((last && core::mem::take(&mut file.told)).then_some(file.number))
    })?;
    if let Some(number) = number {
        frame(Op::Close, number, &[]);
    }
    Ok(Done::default())
}

fn delete(path: &[u8]) -> Outcome {
    STATE.with(|s| {
        let at = s.find(path).ok_or_else(|| s.absent(path))?;
        if s.open.iter().any(|o| o.file == at) {
            return Err(Error::Sharing);
        }
        if s.files[at].attributes & READ_ONLY != 0 {
            return Err(Error::Denied);
        }
        // Its place stays; nobody finds it any more.
        s.files[at].path.clear();
        s.files[at].content = Content::Memory(Vec::new());
        Ok(Done::default())
    })
}

/// The host keeps what was written under the path that the file was made with.
fn rename(from: &[u8], to: &[u8]) -> Outcome {
    STATE.with(|s| {
        let at = s.find(from).ok_or_else(|| s.absent(from))?;
        if !from.get(..2).zip(to.get(..2)).is_some_and(|(a, b)| a.eq_ignore_ascii_case(b)) {
            return Err(Error::OtherDrive);
        }
        if s.open.iter().any(|o| o.file == at) {
            return Err(Error::Sharing);
        }
        if s.find(to).is_some_and(|other| other != at) || s.is_directory(to) {
            return Err(Error::Denied);
        }
        if s.absent(to) == Error::NoPath {
            return Err(Error::NoPath);
        }
        s.files[at].path = to.to_vec();
        Ok(Done::default())
    })
}

/// Tells the host that files which are still open are complete.
pub fn close_all() {
    while let Some(handle) = STATE.with(|s| s.open.first().map(|o| o.handle)) {
        // The handle was just seen to be open.
        let _ = close(handle);
    }
}
