//! Searches of `IFSMgr_Ring0_FileIO`: FindFirst, FindNext, FindClose over the files that [`ring0_file`](crate::ring0_file) has.
//!
//! A search is what matched when it began. The label of the drive is `BENCH`.

use crate::cell::Cell;
use crate::ring0_file::{self, Done, Error, Outcome};
use alloc::vec::Vec;
use janus_abi::types::WIN32_FIND_DATA;

/// What lies in a directory.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// Its name there.
    pub name: Vec<u8>,
    /// DOS attributes.
    pub attributes: u32,
    /// Bytes.
    pub size: u32,
    /// When it came to be, in 100 ns units since 1601.
    pub created: u64,
    /// When it was last written to.
    pub written: u64,
}

struct Search {
    handle: u32,
    /// What is still to be told, last first.
    rest: Vec<Entry>,
}

static SEARCHES: Cell<(u32, Vec<Search>)> = Cell::new((0x5EA0_0000, Vec::new()));

const LABEL: u32 = 0x08;
/// Attributes that a search has to ask for: hidden, system, directory.
const ASKED_FOR: u32 = 0x16;

/// The part of a path below a directory; `None` when it does not lie there.
pub fn below<'a>(path: &'a [u8], directory: &[u8]) -> Option<&'a [u8]> {
    let directory = directory.strip_suffix(b"\\").unwrap_or(directory);
    let (head, rest) = path.split_at_checked(directory.len())?;
    let rest = rest.strip_prefix(b"\\").filter(|rest| !rest.is_empty())?;
    head.eq_ignore_ascii_case(directory).then_some(rest)
}

/// A name goes with a pattern of `*` and `?`; `*.*` is any name.
fn matches(name: &[u8], pattern: &[u8]) -> bool {
    match (pattern, name) {
        (b"*.*", _) => true,
        ([], _) => name.is_empty(),
        ([b'*', rest @ ..], _) => (0..=name.len()).any(|at| matches(&name[at..], rest)),
        ([p, rest @ ..], [n, more @ ..]) => (*p == b'?' || p.eq_ignore_ascii_case(n)) && matches(more, rest),
        (_, []) => false,
    }
}

/// Begins a search and tells the first.
///
/// # Safety
/// `data` is the address of a `WIN32_FIND_DATA`.
pub unsafe fn first(path: &[u8], attributes: u32, data: u32) -> Outcome {
    let (directory, pattern) = path.iter().rposition(|&c| c == b'\\').map_or((&b"C:"[..], path), |at| (&path[..at], &path[at + 1..]));
    let mut found = if attributes == LABEL {
        alloc::vec![Entry { name: b"BENCH".to_vec(), attributes: LABEL, ..Entry::default() }]
    } else {
        ring0_file::directory(directory)?
    };
    found.retain(|e| matches(&e.name, pattern) && e.attributes & ASKED_FOR & !attributes == 0);
    found.reverse();
    let handle = SEARCHES.with(|s| {
        s.0 += 1;
        s.1.push(Search { handle: s.0, rest: found });
        s.0
    });
    // SAFETY: the caller's promise.
    unsafe { next(handle, data) }.map(|_| Done::eax(handle)).map_err(|_| {
        // A search that finds nothing is none; it was opened above.
        let _ = close(handle);
        Error::NotFound
    })
}

/// Tells the next.
///
/// # Safety
/// As for [`first`].
pub unsafe fn next(handle: u32, data: u32) -> Outcome {
    let entry = SEARCHES.with(|s| {
        let search = s.1.iter_mut().find(|s| s.handle == handle).ok_or(Error::Handle)?;
        search.rest.pop().ok_or(Error::NoMore)
    })?;
    let halves = |time: u64| [time as u32, (time >> 32) as u32];
    // SAFETY: a structure of numbers.
    let mut told: WIN32_FIND_DATA = unsafe { core::mem::zeroed() };
    told.dwFileAttributes = entry.attributes;
    told.ftCreationTime = halves(entry.created);
    told.ftLastAccessTime = halves(entry.written);
    told.ftLastWriteTime = halves(entry.written);
    told.nFileSizeLow = entry.size;
    for (to, from) in told.cFileName.iter_mut().zip(&entry.name) {
        *to = *from;
    }
    // SAFETY: the caller's promise.
    unsafe { (data as *mut WIN32_FIND_DATA).write(told) };
    Ok(Done::default())
}

/// Ends a search.
pub fn close(handle: u32) -> Outcome {
    SEARCHES.with(|s| {
        let before = s.1.len();
        s.1.retain(|s| s.handle != handle);
        if s.1.len() < before { Ok(Done::default()) } else { Err(Error::Handle) }
    })
}
