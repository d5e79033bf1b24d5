//! Loading: file to image to driver, with a record of every import.

use super::bind::{TraceSetting, bind_one};
use super::{Driver, State};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use janus_abi::events;
use janus_runtime::host::{FileError, host};
use janus_runtime::pe::{self, Pe};

/// Why a driver is not in memory.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The file.
    #[error("{path}: {error}")]
    File {
        /// Where it was looked for.
        path: String,
        /// What went wrong.
        error: FileError,
    },
    /// The image.
    #[error("{path} is not a driver that can run here: {error}")]
    Image {
        /// The file.
        path: String,
        /// What is wrong with it.
        error: pe::Error,
    },
    /// Memory.
    #[error("{path}: there is no memory for its image of {bytes} bytes")]
    Memory {
        /// The file.
        path: String,
        /// Bytes of the image.
        bytes: u32,
    },
}

impl LoadError {
    /// The `cause` of a `DriverFailed` event.
    pub fn cause(&self) -> &'static str {
        match self {
            LoadError::File { .. } => "not found",
            LoadError::Image { error: pe::Error::Machine { .. }, .. } => "wrong machine",
            LoadError::Image { error: pe::Error::NotRelocatable { .. }, .. } => "no relocations",
            LoadError::Image { .. } => "not an image",
            LoadError::Memory { .. } => "no memory",
        }
    }
}

/// The file's name without its folder.
pub fn file_name(path: &str) -> &str {
    path.rsplit(['\\', '/', ':']).next().unwrap_or(path)
}

/// Loads the driver at `path` and binds its imports; libraries that it imports and that are neither served nor loaded are loaded first, from the same
/// folder. Its id. Nothing of it has run.
///
/// # Errors
/// When the file or the image is not usable.
pub fn load(path: &str, trace: &TraceSetting) -> Result<u32, LoadError> {
    let owned = || path.to_string();
    let (file, length) = host().read_file(path).map_err(|error| LoadError::File { path: owned(), error })?;
    // SAFETY: the host read that many bytes there.
    let bytes = unsafe { core::slice::from_raw_parts(file.linear as *const u8, length as usize) };
    let loaded = map(path, bytes, trace);
    host().free_pages(file.linear);
    loaded
}

fn map(path: &str, bytes: &[u8], trace: &TraceSetting) -> Result<u32, LoadError> {
    let broken = |error| LoadError::Image { path: path.to_string(), error };
    let file = Pe::parse(bytes).map_err(broken)?;
    let size = file.size_of_image();
    // A page behind the image stays mapped: drivers are known to read a little past their end.
    let pages = host()
        .allocate_pages(size.div_ceil(pe::PAGE) + 1, false, 0)
        .ok_or_else(|| LoadError::Memory { path: path.to_string(), bytes: size })?;
    // SAFETY: the pages are ours.
    let image = unsafe { core::slice::from_raw_parts_mut(pages.linear as *mut u8, size as usize) };
    let base = pages.linear;
    let result = (|| {
        file.map(image, base)?;
        pe::imports(&file, image)
    })();
    let imports = match result {
        Ok(imports) => imports,
        Err(error) => {
            host().free_pages(base);
            return Err(broken(error));
        }
    };
    let name = file_name(path);
    let relocations = file.relocations(image).map_or(0, |r| r.len() as u32);
    let entry = file.entry_point().map_or(0, |rva| base + rva);
    let driver = Driver {
        id: 0,
        name: name.to_string(),
        service: super::start::service_name(name).to_string(),
        base,
        size,
        entry,
        sections: file.sections.clone(),
        state: State::Loaded,
        traced: trace.any(),
        verified: super::verify::wanted(name),
        object: core::ptr::null_mut(),
        registered: Vec::new(),
        revoked: false,
        called_after: false,
    };
    load_libraries(path, name, &imports, trace);
    let id = super::add(driver);
    events::DriverLoaded { driver: id, name, base, size, entry, relocations }.emit();
    if entry != 0 {
        super::register(entry, "entry point");
    }
    let Some(about) =
        super::with(id, |d| Driver { name: d.name.clone(), service: String::new(), sections: Vec::new(), registered: Vec::new(), ..*d })
    else {
        return Ok(id);
    };
    let mut resolver =
        |dll: &str, symbol: pe::Symbol<'_>, _slot: u32| Ok::<u32, core::convert::Infallible>(bind_one(&about, dll, symbol, trace));
    if let Err(pe::BindError::Image(error)) = pe::bind(image, base, &imports, &mut resolver) {
        // Nobody knows an address of it.
        super::with(id, |d| (d.state, d.size) = (State::Unloaded, 0));
        host().free_pages(base);
        return Err(broken(error));
    }
    super::hash_code(id, "loaded");
    Ok(id)
}

/// Driver libraries beside the driver.
fn load_libraries(path: &str, name: &str, imports: &[pe::Import], trace: &TraceSetting) {
    let folder = &path[..path.len() - name.len()];
    let mut wanted: Vec<&str> = imports.iter().map(|i| i.dll.as_str()).collect();
    wanted.dedup();
    for dll in wanted {
        if super::bind::known(dll) || pe::same_library(dll, name) {
            continue;
        }
        // What is not there is reported import by import, when they are bound.
        match load(&alloc::format!("{folder}{dll}"), trace) {
            Ok(id) => super::set_state(id, State::Started),
            Err(error @ LoadError::Image { .. }) => host().log(&alloc::format!("janus: {error}")),
            Err(_) => {}
        }
    }
}
