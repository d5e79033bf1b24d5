//! Opening files. Most of a driver is code and data that a report on its imports does not look at, and copying that would cost more than the report itself:
//! headers are read first, then the sections that hold imports and exports. A file whose tables lead elsewhere is read whole.

use super::read::{Bytes, Parts};
use super::{Catalog, Report, look, pe};
use std::cell::{Cell, RefCell};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::Path;

/// A larger file is no driver.
const MOST_BYTES: u64 = 64 << 20;
/// What is read of a file to begin with; a smaller one is read whole.
const HEAD: usize = 4 << 10;

thread_local! {
    /// Zeros, between two files.
    static ZEROS: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

fn open(path: &Path) -> io::Result<(File, usize)> {
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    if size > MOST_BYTES {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, format!("it has {size} bytes, which no driver has")));
    }
    Ok((file, size as usize))
}

/// Reads a file that may be a driver.
///
/// # Errors
/// When it cannot be read, or is larger than any driver.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    let (file, size) = open(path)?;
    let mut bytes = Vec::with_capacity(size + 1);
    file.take(MOST_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// [`harvest_imports`](super::harvest_imports) of a file.
///
/// # Errors
/// When it cannot be read, or is larger than any driver.
pub fn harvest_imports_of<'a>(path: &Path, catalog: &Catalog<'a>) -> io::Result<Report<'a>> {
    let name = path.display().to_string();
    let (mut file, size) = open(path)?;
    if size > HEAD {
        let mut bytes = ZEROS.take();
        if bytes.len() < size {
            bytes.resize(size, 0);
        }
        let mut parts = Parts { ranges: std::iter::once(0..HEAD).collect(), missed: Cell::new(false) };
        file.read_exact(&mut bytes[..HEAD])?;
        parts.ranges.extend(pe::tables(Bytes::partly(&bytes[..size], &parts)).unwrap_or_default());
        for Range { start, end } in parts.ranges[1..].iter().cloned() {
            file.seek(SeekFrom::Start(start as u64))?;
            file.read_exact(&mut bytes[start..end])?;
        }
        let report = look(&name, Bytes::partly(&bytes[..size], &parts), catalog, false);
        for part in parts.ranges {
            bytes[part].fill(0);
        }
        ZEROS.set(bytes);
        if !parts.missed.get() {
            return Ok(report);
        }
    }
    Ok(look(&name, Bytes::new(&read(path)?), catalog, false))
}
