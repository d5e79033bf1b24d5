//! Objects: references, handles and the name space.
//!
//! An object's body is memory whose layout its type knows; here it is an address with a type, a reference count and perhaps a name. Names form one tree,
//! compared without regard to case; symbolic links in it are followed. Any IRQL, but for what `destroy` does.

use crate::unicode;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use janus_abi::types::{HANDLE, NTSTATUS, OBJECT_ATTRIBUTES, POBJECT_TYPE};
use janus_runtime::cell::Global;

/// What objects of one kind have in common. Its address is the object type that drivers compare.
#[derive(Debug)]
pub struct Type {
    /// `Device`, `File` …
    pub name: &'static str,
    /// The last handle is closed; the object may go on.
    pub closed: fn(body: u32),
    /// The last reference is gone: frees the body.
    pub destroy: fn(body: u32),
}

impl Type {
    /// As drivers see it.
    pub fn pointer(&'static self) -> POBJECT_TYPE {
        core::ptr::from_ref(self).cast_mut().cast()
    }
}

/// A variable that holds the address of an object type: what the kernel exports.
#[derive(Debug)]
#[repr(transparent)]
pub struct TypeVariable(&'static Type);

impl TypeVariable {
    /// The variable of a type.
    pub const fn new(t: &'static Type) -> TypeVariable {
        TypeVariable(t)
    }

    /// Its address.
    pub fn address(&'static self) -> *mut POBJECT_TYPE {
        core::ptr::from_ref(self).cast_mut().cast()
    }
}

fn free_body(body: u32) {
    // SAFETY: bodies of these types come from the pool.
    unsafe { crate::pool::free(body as *mut u8) };
}

fn nothing(_: u32) {}

const fn plain(name: &'static str) -> Type {
    Type { name, closed: nothing, destroy: free_body }
}

/// Directories of names.
pub static DIRECTORY: Type = plain("Directory");
/// Names that stand for other names.
pub static SYMBOLIC_LINK: Type = plain("SymbolicLink");
/// `KEVENT`.
pub static EVENT: Type = plain("Event");
/// `KSEMAPHORE`.
pub static SEMAPHORE: Type = plain("Semaphore");
/// Adapters for DMA.
pub static ADAPTER: Type = plain("Adapter");
/// Controllers.
pub static CONTROLLER: Type = plain("Controller");
/// `DRIVER_OBJECT`; lives as long as its driver.
pub static DRIVER: Type = Type { name: "Driver", closed: nothing, destroy: nothing };

#[derive(Debug)]
struct Object {
    kind: &'static Type,
    references: i32,
    handles: u32,
    /// Full name, as it was given.
    name: Option<String>,
    /// Where a symbolic link leads.
    target: Option<String>,
    /// Lives without handles, by a reference of its own.
    permanent: bool,
    /// The driver that must take it away; 0: none.
    driver: u32,
}

#[derive(Debug)]
struct Handle {
    body: u32,
    access: u32,
    /// The driver that opened it; 0: none.
    driver: u32,
}

struct Space {
    objects: BTreeMap<u32, Object>,
    /// Upper-case full names.
    names: BTreeMap<String, u32>,
    handles: Vec<Option<Handle>>,
}

static SPACE: Global<Space> = Global::new(Space { objects: BTreeMap::new(), names: BTreeMap::new(), handles: Vec::new() });

/// Makes the directories that every system has. Once.
pub fn start() {
    for d in [
        "\\",
        "\\Device",
        "\\Driver",
        "\\FileSystem",
        "\\??",
        "\\ArcName",
        "\\BaseNamedObjects",
        "\\Callback",
        "\\ObjectTypes",
        "\\KernelObjects",
    ] {
        // A name space that is still empty has room for these.
        let _ = make(&DIRECTORY, d, None);
    }
    let _ = make(&SYMBOLIC_LINK, "\\DosDevices", Some("\\??"));
    let _ = make(&SYMBOLIC_LINK, "\\GLOBAL??", Some("\\??"));
    crate::memory::section::start();
}

fn make(kind: &'static Type, name: &str, target: Option<&str>) -> Result<u32, NTSTATUS> {
    let body = crate::pool::allocate_zeroed(8) as u32;
    if body == 0 {
        return Err(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES);
    }
    let inserted = insert(body, kind, Some(name));
    match inserted {
        Ok(()) => SPACE.with(|s| {
            if let Some(o) = s.objects.get_mut(&body) {
                o.target = target.map(ToString::to_string);
            }
        }),
        Err(_) => free_body(body),
    }
    inserted.map(|()| body)
}

/// Makes a directory; its body.
pub fn make_directory(name: &str) -> Result<u32, NTSTATUS> {
    make(&DIRECTORY, name, None)
}

/// Makes a symbolic link; its body.
pub fn make_link(name: &str, target: &str) -> Result<u32, NTSTATUS> {
    make(&SYMBOLIC_LINK, name, Some(target))
}

/// Makes `body` known, with one reference, and gives it a name.
///
/// # Errors
/// When the name is taken or leads through no directory; the body is not known then.
pub fn insert(body: u32, kind: &'static Type, name: Option<&str>) -> Result<(), NTSTATUS> {
    let name = match name {
        None | Some("") => None,
        Some("\\") => Some("\\".to_string()),
        Some(name) => {
            let Some((parent, leaf)) = name.rsplit_once('\\').filter(|(_, leaf)| !leaf.is_empty()) else {
                return Err(NTSTATUS::STATUS_OBJECT_PATH_SYNTAX_BAD);
            };
            let parent = if parent.is_empty() { "\\" } else { parent };
            let (directory, rest) = find(parent, true).map_err(|_| NTSTATUS::STATUS_OBJECT_PATH_NOT_FOUND)?;
            if !rest.is_empty() || !is(directory, &DIRECTORY) {
                return Err(NTSTATUS::STATUS_OBJECT_PATH_NOT_FOUND);
            }
            let parent = self::name(directory).unwrap_or_default();
            Some(alloc::format!("{}\\{leaf}", parent.trim_end_matches('\\')))
        }
    };
    SPACE.with(|s| {
        if let Some(name) = &name {
            let key = name.to_uppercase();
            if s.names.contains_key(&key) {
                return Err(NTSTATUS::STATUS_OBJECT_NAME_COLLISION);
            }
            s.names.insert(key, body);
        }
        s.objects.insert(body, Object { kind, references: 1, handles: 0, name, target: None, permanent: false, driver: 0 });
        Ok(())
    })
}

/// What a name leads to: the object, and what of the path is left for it to make sense of. `follow`: a link at the end is followed, too.
///
/// # Errors
/// When there is no such name, or no such directory on the way.
pub fn find(path: &str, follow: bool) -> Result<(u32, String), NTSTATUS> {
    let mut path = path.to_string();
    // Links may lead in circles.
    for _ in 0..32 {
        if !path.starts_with('\\') {
            return Err(NTSTATUS::STATUS_OBJECT_PATH_SYNTAX_BAD);
        }
        match step(&path, follow) {
            Step::Found(body, rest) => return Ok((body, rest)),
            Step::On(next) => path = next,
            Step::Nothing(status) => return Err(status),
        }
    }
    Err(NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND)
}

enum Step {
    Found(u32, String),
    On(String),
    Nothing(NTSTATUS),
}

fn step(path: &str, follow: bool) -> Step {
    let ends = path.char_indices().filter(|(i, c)| *i > 0 && *c == '\\').map(|(i, _)| i).chain([path.len()]);
    SPACE.with(|s| {
        for end in ends {
            let (prefix, rest) = path.split_at(end);
            let Some(body) = s.names.get(&prefix.to_uppercase()).copied() else {
                let last = rest.is_empty();
                return Step::Nothing(if last { NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND } else { NTSTATUS::STATUS_OBJECT_PATH_NOT_FOUND });
            };
            let Some(object) = s.objects.get(&body) else { return Step::Nothing(NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND) };
            if let Some(target) = object.target.as_ref().filter(|_| follow || !rest.is_empty()) {
                return Step::On(alloc::format!("{target}{rest}"));
            }
            if rest.is_empty() || !core::ptr::eq(object.kind, &raw const DIRECTORY) {
                return Step::Found(body, rest.to_string());
            }
        }
        Step::Nothing(NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND)
    })
}

/// It is this driver's to take away.
pub fn belongs_to(body: u32, driver: u32) {
    SPACE.with(|s| {
        if let Some(o) = s.objects.get_mut(&body) {
            o.driver = driver;
        }
    });
}

/// The names of the symbolic links that are a driver's to take away.
pub fn links_of(driver: u32) -> Vec<String> {
    SPACE.with(|s| {
        let links = s.objects.values().filter(|o| o.driver == driver && core::ptr::eq(o.kind, &raw const SYMBOLIC_LINK));
        links.filter_map(|o| o.name.clone()).collect()
    })
}

/// Its full name.
pub fn name(body: u32) -> Option<String> {
    SPACE.with(|s| s.objects.get(&body).and_then(|o| o.name.clone()))
}

/// Where a symbolic link leads.
pub fn target(body: u32) -> Option<String> {
    SPACE.with(|s| s.objects.get(&body).and_then(|o| o.target.clone()))
}

/// Its type.
pub fn kind(body: u32) -> Option<&'static Type> {
    SPACE.with(|s| s.objects.get(&body).map(|o| o.kind))
}

/// It is of this type.
pub fn is(body: u32, kind: &'static Type) -> bool {
    self::kind(body).is_some_and(|k| core::ptr::eq(k, kind))
}

/// Takes its name away.
pub fn unname(body: u32) {
    SPACE.with(|s| {
        if let Some(name) = s.objects.get_mut(&body).and_then(|o| o.name.take()) {
            s.names.remove(&name.to_uppercase());
        }
    });
}

/// One reference more; how many there are. What is no object of ours counts as one that lives for ever.
pub fn reference(body: u32) -> i32 {
    SPACE.with(|s| {
        s.objects.get_mut(&body).map_or(1, |o| {
            o.references += 1;
            o.references
        })
    })
}

/// One reference less; how many are left. The object ends with the last.
pub fn dereference(body: u32) -> i32 {
    let (left, ended) = SPACE.with(|s| {
        let Some(o) = s.objects.get_mut(&body) else { return (1, None) };
        o.references -= 1;
        if o.references > 0 {
            return (o.references, None);
        }
        let object = s.objects.remove(&body);
        if let Some(name) = object.as_ref().and_then(|o| o.name.as_ref()) {
            s.names.remove(&name.to_uppercase());
        }
        (0, object)
    });
    if let Some(object) = ended {
        (object.kind.destroy)(body);
    }
    left
}

/// A handle to the object, which it references; NULL when it is none of ours.
pub fn open(body: u32, access: u32) -> HANDLE {
    SPACE.with(|s| {
        let Some(o) = s.objects.get_mut(&body) else { return core::ptr::null_mut() };
        o.references += 1;
        o.handles += 1;
        let handle = Some(Handle { body, access, driver: crate::driver::current() });
        let index = match s.handles.iter().position(Option::is_none) {
            Some(free) => {
                s.handles[free] = handle;
                free
            }
            None => {
                s.handles.push(handle);
                s.handles.len() - 1
            }
        };
        ((index as u32 + 1) * 4) as HANDLE
    })
}

/// Object and granted access behind a handle.
pub fn of_handle(handle: HANDLE) -> Option<(u32, u32)> {
    SPACE.with(|s| s.handles.get(index(handle)?)?.as_ref().map(|h| (h.body, h.access)))
}

/// The object behind a handle, when it is of this type.
///
/// # Errors
/// When there is no such handle, or its object is of another type.
pub fn typed(handle: HANDLE, kind: &'static Type) -> Result<u32, NTSTATUS> {
    let (body, _) = of_handle(handle).ok_or(NTSTATUS::STATUS_INVALID_HANDLE)?;
    if is(body, kind) { Ok(body) } else { Err(NTSTATUS::STATUS_OBJECT_TYPE_MISMATCH) }
}

fn index(handle: HANDLE) -> Option<usize> {
    (handle as usize / 4).checked_sub(1)
}

/// Closes a handle.
pub fn close(handle: HANDLE) -> NTSTATUS {
    let closed = SPACE.with(|s| {
        let body = s.handles.get_mut(index(handle)?)?.take()?.body;
        let last = s.objects.get_mut(&body).is_some_and(|o| {
            o.handles -= 1;
            o.handles == 0
        });
        Some((body, last))
    });
    let Some((body, last)) = closed else { return NTSTATUS::STATUS_INVALID_HANDLE };
    if last && let Some(kind) = kind(body) {
        (kind.closed)(body);
    }
    dereference(body);
    NTSTATUS::STATUS_SUCCESS
}

/// The path that object attributes name, the root directory's name in front.
///
/// # Safety
/// `attributes` is NULL or whole.
pub unsafe fn path_of(attributes: *const OBJECT_ATTRIBUTES) -> Result<String, NTSTATUS> {
    if attributes.is_null() {
        return Ok(String::new());
    }
    // SAFETY: the caller's promise.
    let (name, root) = unsafe { (unicode::text((*attributes).ObjectName), (*attributes).RootDirectory) };
    if root.is_null() {
        return Ok(name);
    }
    let (body, _) = of_handle(root).ok_or(NTSTATUS::STATUS_INVALID_HANDLE)?;
    let root = self::name(body).ok_or(NTSTATUS::STATUS_OBJECT_PATH_SYNTAX_BAD)?;
    Ok(alloc::format!("{}\\{name}", root.trim_end_matches('\\')))
}

/// A handle to the named object, of this type when one is asked for.
///
/// # Errors
/// When there is no such object, or it is of another type.
///
/// # Safety
/// See [`path_of`].
pub unsafe fn open_path(attributes: *const OBJECT_ATTRIBUTES, kind: Option<&'static Type>, access: u32) -> Result<HANDLE, NTSTATUS> {
    // SAFETY: the caller's promise.
    let path = unsafe { path_of(attributes) }?;
    let follow = kind.is_none_or(|k| !core::ptr::eq(k, &raw const SYMBOLIC_LINK));
    let (body, rest) = find(&path, follow)?;
    if !rest.is_empty() || kind.is_some_and(|k| !is(body, k)) {
        return Err(NTSTATUS::STATUS_OBJECT_TYPE_MISMATCH);
    }
    Ok(open(body, access))
}

/// Handles that a driver opened and did not close.
pub fn handles_of(driver: u32) -> Vec<HANDLE> {
    SPACE.with(|s| {
        let open = s.handles.iter().enumerate().filter(|(_, h)| h.as_ref().is_some_and(|h| h.driver == driver));
        open.map(|(i, _)| ((i as u32 + 1) * 4) as HANDLE).collect()
    })
}

/// Keeps an object, and its name, without handles.
pub fn make_permanent(body: u32) {
    SPACE.with(|s| {
        if let Some(o) = s.objects.get_mut(&body).filter(|o| !o.permanent) {
            o.permanent = true;
            o.references += 1;
        }
    });
}

/// Lets an object go: its name goes when it has no handles, or with the last.
pub fn make_temporary(body: u32) {
    let (was, handles) = SPACE.with(|s| s.objects.get_mut(&body).map_or((false, 0), |o| (core::mem::take(&mut o.permanent), o.handles)));
    if handles == 0 {
        unname(body);
    }
    if was {
        dereference(body);
    }
}

/// References and handles of an object.
pub fn counts(body: u32) -> (i32, u32) {
    SPACE.with(|s| s.objects.get(&body).map_or((0, 0), |o| (o.references, o.handles)))
}

/// What lies in a directory, in order: own name and name of the type.
pub fn children(directory: u32) -> Vec<(String, &'static str)> {
    let Some(path) = name(directory) else { return Vec::new() };
    let path = alloc::format!("{}\\", path.trim_end_matches('\\')).to_uppercase();
    SPACE.with(|s| {
        let below = s.names.range(path.clone()..).take_while(|(n, _)| n.starts_with(&path));
        below
            .filter(|(n, _)| n.len() > path.len() && !n[path.len()..].contains('\\'))
            .filter_map(|(_, body)| {
                let o = s.objects.get(body)?;
                let name = o.name.as_ref()?;
                Some((name.rsplit_once('\\').map_or(name.clone(), |(_, leaf)| leaf.into()), o.kind.name))
            })
            .collect()
    })
}

/// Forgets an object without ending it: its maker frees it.
pub fn forget(body: u32) {
    unname(body);
    SPACE.with(|s| s.objects.remove(&body));
}
