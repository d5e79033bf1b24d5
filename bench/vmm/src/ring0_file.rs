//! `IFSMgr_Ring0_FileIO`: files that can be read are the host's modules; files that are created live in memory and go to the host, byte
//! by byte as they are written, through port 0xEA.

use crate::cell::{Cell, IntsOff};
use crate::{control, interrupts, log, modules, port};
use alloc::vec::Vec;
use janus_runtime::wire::{self, Op};

/// DOS error codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Error {
    /// No such function.
    Function = 1,
    /// No such file.
    NotFound = 2,
    /// Too many open files.
    TooMany = 4,
    /// The file cannot be used that way.
    Denied = 5,
    /// No such handle.
    Handle = 6,
    /// The file system is not there yet.
    NotReady = 0x15,
    /// There is no room for more.
    DiskFull = 0x27,
    /// The file is there already.
    Exists = 0x50,
}

/// What a call came to: EAX and ECX.
pub type Outcome = Result<(Option<u32>, Option<u32>), Error>;

struct File {
    path: Vec<u8>,
    content: Content,
    attributes: u32,
    /// Number in the frames, and whether the host thinks it open.
    number: u16,
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

/// Makes the modules known as files.
pub fn init() {
    for at in 0..modules::count() {
        let Some(module) = modules::get(at) else {
            break;
        };
        STATE.with(|s| {
            let path = module.name.to_vec();
            s.files.push(File { path, content: Content::Module(module.bytes), attributes: READ_ONLY, number: 0 });
        });
    }
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
        match eax & 0xFFFF {
            0xD500 | 0xD501 => open(&path_at(esi), ebx, ecx, edx & 0xFF),
            0xD600 | 0xD602 => read(ebx, edx, esi, ecx),
            0xD601 | 0xD603 => write(ebx, edx, core::slice::from_raw_parts(esi as *const u8, ecx as usize)),
            0xD700 => close(ebx),
            0xD800 => STATE.with(|s| Ok((Some(s.files[s.opened(ebx)?.file].bytes().len() as u32), None))),
            0x4300 => {
                let path = path_at(esi);
                STATE.with(|s| Ok((None, Some(s.files[s.find(&path).ok_or(Error::NotFound)?].attributes))))
            }
            0x4301 => {
                let path = path_at(esi);
                STATE.with(|s| {
                    let at = s.find(&path).ok_or(Error::NotFound)?;
                    s.files[at].attributes = ecx & 0x3F;
                    Ok((None, None))
                })
            }
            0x4100 => delete(&path_at(esi)),
            function => {
                log!("IFSMgr_Ring0_FileIO function {function:04X}: not served");
                Err(Error::Function)
            }
        }
    }
}

/// Access modes: read, write, both.
const WRITE: u32 = 1;
const BOTH: u32 = 2;

fn open(path: &[u8], mode: u32, attributes: u32, action: u32) -> Outcome {
    let access = mode & 7;
    let (if_there, if_absent) = (action & 0xF, action >> 4);
    let reads = access != WRITE;
    let writes = access == WRITE || access == BOTH;
    let (handle, taken, created) = STATE.with(|s| {
        if s.open.len() >= MOST_OPEN {
            return Err(Error::TooMany);
        }
        let (file, taken, created) = match (s.find(path), if_there, if_absent) {
            (Some(_), 0, _) => return Err(Error::Exists),
            (None, _, 0) => return Err(Error::NotFound),
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
                let file = File { path: path.to_vec(), content, attributes: attributes & 0x3F, number };
                let at = found.unwrap_or(s.files.len());
                match found {
                    Some(at) => s.files[at] = file,
                    None => s.files.push(file),
                }
                (at, if found.is_some() { 3 } else { 2 }, Some(number))
            }
        };
        s.next += 1;
        s.open.push(Open { handle: s.next, file, reads, writes });
        Ok((s.next, taken, created))
    })?;
    if let Some(number) = created {
        frame(Op::Create, number, &[path]);
    }
    Ok((Some(handle), Some(taken)))
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
    Ok((None, Some(source.len() as u32)))
}

fn write(handle: u32, position: u32, bytes: &[u8]) -> Outcome {
    let number = STATE.with(|s| {
        let open = s.opened(handle)?;
        let file = &mut s.files[open.file];
        let Content::Memory(content) = &mut file.content else {
            return Err(Error::Denied);
        };
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
        Ok(file.number)
    })?;
    frame(Op::Write, number, &[&position.to_le_bytes(), bytes]);
    Ok((None, Some(bytes.len() as u32)))
}

fn close(handle: u32) -> Outcome {
    let number = STATE.with(|s| {
        let open = s.opened(handle)?;
        s.open.retain(|o| o.handle != handle);
        let last = s.open.iter().all(|o| o.file != open.file);
        Ok((last && open.writes).then_some(s.files[open.file].number))
    })?;
    if let Some(number) = number {
        frame(Op::Close, number, &[]);
    }
    Ok((None, None))
}

fn delete(path: &[u8]) -> Outcome {
    STATE.with(|s| {
        let at = s.find(path).ok_or(Error::NotFound)?;
        if matches!(s.files[at].content, Content::Module(_)) || s.open.iter().any(|o| o.file == at) {
            return Err(Error::Denied);
        }
        // Its place stays; nobody finds it any more.
        s.files[at].path.clear();
        s.files[at].content = Content::Memory(Vec::new());
        Ok((None, None))
    })
}

/// Tells the host that files which are still open are complete.
pub fn close_all() {
    while let Some(handle) = STATE.with(|s| s.open.first().map(|o| o.handle)) {
        // The handle was just seen to be open.
        let _ = close(handle);
    }
}
