//! VxDs from LE files into memory.

use crate::frames::PAGE;
use crate::vxds::{self, Object, Vxd};
use crate::{linear, modules, pager};
use alloc::string::String;
use alloc::vec::Vec;
use janus_runtime::le::{LeError, LeFile};

/// Why a file is not a VxD that can be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The host brought no such file.
    #[error("there is no such file")]
    NotFound,
    /// The file is damaged or something else.
    #[error(transparent)]
    Le(#[from] LeError),
    /// The file says that it is for static loading only.
    #[error("its module flags {0:08X} do not say that it can be loaded dynamically")]
    NotDynamic(u32),
    /// There is not enough memory.
    #[error("not enough memory")]
    Memory,
    /// Entry 1 leads to something else.
    #[error("entry 1 is no device description block")]
    NoDdb,
}

/// Module flag: dynamically loadable.
const DYNAMIC: u32 = 0x1_0000;

/// Object flags: the type, and the first of those that stay in memory.
const TYPE: u32 = 0x300;
const RESIDENT: u32 = 0x200;

/// Loads the VxD at `path`; it is not in the list yet.
pub fn load(path: &[u8], dynamic: bool) -> Result<Vxd, LoadError> {
    let file = modules::find_anywhere(path).ok_or(LoadError::NotFound)?;
    let le = LeFile::parse(file.bytes)?;
    if dynamic && le.module_flags() & DYNAMIC == 0 {
        return Err(LoadError::NotDynamic(le.module_flags()));
    }
    let mut objects: Vec<Object> = Vec::new();
    let result = place(&le, &mut objects);
    if result.is_err() {
        objects.iter().for_each(vxds::scrap);
    }
    let ddb = result?;
    let name = String::from_utf8_lossy(le.resident_name()?).into_owned();
    Ok(Vxd { ddb, name, objects, linked: false })
}

fn place(le: &LeFile, objects: &mut Vec<Object>) -> Result<u32, LoadError> {
    let mut bases = Vec::new();
    for (index, object) in le.objects().iter().enumerate() {
        // The real-mode part is for a start from DOS, which this is not.
        if !object.is_32bit() || object.virtual_size == 0 {
            bases.push(None);
            continue;
        }
        let pages = object.virtual_size.div_ceil(PAGE);
        let locked = object.is_preload() || object.flags & TYPE >= RESIDENT || object.is_discardable();
        let base = linear::allocate(pages, true, locked).ok_or(LoadError::Memory)?;
        if !locked {
            pager::add(base >> 12, pages);
        }
        objects.push(Object { number: index + 1, base, size: object.virtual_size, flags: object.flags });
        bases.push(Some(base));
    }
    for object in objects.iter() {
        // SAFETY: these pages were just allocated for this object.
        let memory = unsafe { core::slice::from_raw_parts_mut(object.base as *mut u8, object.size as usize) };
        le.load_object(object.number - 1, memory)?;
        le.relocate_object(object.number - 1, memory, &bases)?;
    }
    let entry = le.ddb()?;
    let object = objects.iter().find(|o| o.number == entry.object + 1).ok_or(LoadError::NoDdb)?;
    // A DDB of Windows 3.x has 38h bytes.
    if entry.offset.checked_add(0x38).is_none_or(|end| end > object.size) {
        return Err(LoadError::NoDdb);
    }
    Ok(object.base + entry.offset)
}
