//! The registry: a tree of keys in memory, with the defaults that drivers look for and what a text file adds (`Registry=` in the settings).
//!
//! Keys are numbers here; a driver's handle leads to one through an object. Names are compared without regard to case. Nothing outlives the session.

use crate::{hardware, object, pool, version};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use janus_abi::types::{HANDLE, NTSTATUS};
use janus_runtime::cell::Global;
use janus_runtime::host::host;
use janus_runtime::nt::regfile::{self, DWORD, EXPAND_SZ, Item, MULTI_SZ, SZ};

/// Where services are described.
pub const SERVICES: &str = "\\Registry\\Machine\\System\\CurrentControlSet\\Services";
/// Control sets.
pub const CONTROL: &str = "\\Registry\\Machine\\System\\CurrentControlSet\\Control";
/// The system's version and more.
pub const WINDOWS_NT: &str = "\\Registry\\Machine\\Software\\Microsoft\\Windows NT\\CurrentVersion";
/// Which driver serves which device.
pub const DEVICE_MAP: &str = "\\Registry\\Machine\\Hardware\\DeviceMap";
/// The current user.
pub const USER: &str = "\\Registry\\User\\.Default";

/// A value of a key.
#[derive(Clone, Debug)]
pub struct Value {
    /// Empty for the default value.
    pub name: String,
    /// `REG_…`.
    pub kind: u32,
    /// As it lies in memory.
    pub data: Vec<u8>,
}

/// Names a key.
pub type Id = u32;

#[derive(Debug, Default)]
struct Key {
    name: String,
    class: String,
    parent: Id,
    children: Vec<Id>,
    values: Vec<Value>,
    deleted: bool,
}

static TREE: Global<Vec<Key>> = Global::new(Vec::new());
const ROOT: Id = 0;

/// What `ZwQueryKey` tells of a key.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// Its own name.
    pub name: String,
    /// Its class.
    pub class: String,
    /// Keys below it, by name.
    pub children: Vec<String>,
    /// Its values.
    pub values: Vec<Value>,
}

/// Reads a `dword` as it lies in memory.
pub fn dword(value: u32) -> Vec<u8> {
    value.to_le_bytes().to_vec()
}

/// Builds the tree. Once, before any driver runs.
pub fn start() {
    TREE.with(|t| t.push(Key { name: "Registry".into(), ..Key::default() }));
    let (major, minor, build) = version::nt();
    let put = |path: &str, name: &str, kind: u32, data: Vec<u8>| {
        if let Ok((key, _)) = create(path) {
            let _ = set(key, name, kind, data);
        }
    };
    let text = |path: &str, name: &str, data: &str| put(path, name, SZ, regfile::text(data));
    // 3.51 says "3.51", 3.1 says "3.1" (its minor version is 10), 4.0 says "4.0".
    let minor = if minor >= 10 && minor % 10 == 0 { minor / 10 } else { minor };
    text(WINDOWS_NT, "CurrentVersion", &alloc::format!("{major}.{minor}"));
    text(WINDOWS_NT, "CurrentBuildNumber", &alloc::format!("{build}"));
    text(WINDOWS_NT, "CurrentBuild", &alloc::format!("{build}"));
    text(WINDOWS_NT, "CurrentType", "Uniprocessor Free");
    text(WINDOWS_NT, "SystemRoot", "C:\\WINDOWS");
    text(&alloc::format!("{CONTROL}\\ProductOptions"), "ProductType", "WinNT");
    put(&alloc::format!("{CONTROL}\\Session Manager\\Memory Management"), "PagedPoolSize", DWORD, dword(0));
    for path in
        [SERVICES, DEVICE_MAP, USER, "\\Registry\\Machine\\Hardware\\ResourceMap", "\\Registry\\Machine\\System\\CurrentControlSet\\Enum"]
    {
        let _ = create(path);
    }
    hardware::describe();
    if let Some(path) = host().setting("Registry") {
        load(path);
    }
}

/// Adds what a text file says.
fn load(path: &str) {
    let failed = |why: &str| host().log(&alloc::format!("janus: the registry file {path} is not used: {why}"));
    let (pages, length) = match host().read_file(path) {
        Ok(file) => file,
        Err(e) => return failed(&e.to_string()),
    };
    // SAFETY: the host read that many bytes there.
    let bytes = unsafe { core::slice::from_raw_parts(pages.linear as *const u8, length as usize) };
    // Files of the newer format are UTF-16 with a mark in front.
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => {
            char::decode_utf16(rest.chunks_exact(2).map(|c| u16::from_le_bytes([c[0], c[1]]))).map(|c| c.unwrap_or('\u{FFFD}')).collect()
        }
        _ => String::from_utf8_lossy(bytes).into_owned(),
    };
    host().free_pages(pages.linear);
    match regfile::parse(&text) {
        Ok(items) => apply(items),
        Err(e) => failed(&e.to_string()),
    }
}

/// `HKEY_LOCAL_MACHINE\…` as the kernel names it.
fn kernel_path(path: &str) -> String {
    let (hive, rest) = path.split_once('\\').map_or((path, ""), |(h, r)| (h, r));
    let root = match hive {
        "HKEY_LOCAL_MACHINE" | "HKLM" => "\\Registry\\Machine",
        "HKEY_USERS" | "HKU" => "\\Registry\\User",
        "HKEY_CURRENT_USER" | "HKCU" => USER,
        _ => return path.to_string(),
    };
    alloc::format!("{root}\\{rest}")
}

fn apply(items: Vec<Item>) {
    let mut key = None;
    for item in items {
        match (item, key) {
            (Item::Key(path), _) => key = create(&kernel_path(&path)).ok().map(|c| c.0),
            (Item::DeleteKey(path), _) => {
                if let Ok(id) = open(&kernel_path(&path)) {
                    delete_tree(id);
                }
            }
            (Item::Value { name, kind, data }, Some(key)) => {
                let _ = set(key, &name, kind, data);
            }
            (Item::DeleteValue(name), Some(key)) => {
                let _ = delete_value(key, &name);
            }
            (_, None) => {}
        }
    }
}

/// The part of a path below `\Registry`.
fn below_root(path: &str) -> Result<&str, NTSTATUS> {
    let root = "\\registry";
    match path.get(..root.len()) {
        Some(p) if p.eq_ignore_ascii_case(root) && matches!(path.as_bytes().get(root.len()), None | Some(b'\\')) => Ok(&path[root.len()..]),
        _ if path.starts_with('\\') => Err(NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND),
        _ => Err(NTSTATUS::STATUS_OBJECT_PATH_SYNTAX_BAD),
    }
}

fn child(tree: &[Key], of: Id, name: &str) -> Option<Id> {
    tree.get(of as usize)?.children.iter().copied().find(|c| tree[*c as usize].name.eq_ignore_ascii_case(name))
}

fn upper(name: &str) -> String {
    name.to_uppercase()
}

/// The key of this path below `key`, made when only the last name of it is not there: a driver makes one key at a time.
pub fn create_one(key: Id, path: &str) -> Result<(Id, bool), NTSTATUS> {
    if let Some((above, _)) = path.trim_end_matches('\\').rsplit_once('\\') {
        open_below(key, above)?;
    }
    create_below(key, path)
}

/// As [`create_one`], from the root.
pub fn create_one_at(path: &str) -> Result<(Id, bool), NTSTATUS> {
    create_one(ROOT, below_root(path)?)
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('\\').filter(|s| !s.is_empty())
}

/// The key of this full path.
pub fn open(path: &str) -> Result<Id, NTSTATUS> {
    open_below(ROOT, below_root(path)?)
}

/// The key of this path below `key`.
pub fn open_below(key: Id, path: &str) -> Result<Id, NTSTATUS> {
    TREE.with(|t| {
        if t.get(key as usize).is_none_or(|k| k.deleted) {
            return Err(NTSTATUS::STATUS_KEY_DELETED);
        }
        segments(path).try_fold(key, |at, name| child(t, at, name).ok_or(NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND))
    })
}

/// The key of this full path, made when it is not there; whether it was made.
pub fn create(path: &str) -> Result<(Id, bool), NTSTATUS> {
    create_below(ROOT, below_root(path)?)
}

/// The key of this path below `key`, made when it is not there.
pub fn create_below(key: Id, path: &str) -> Result<(Id, bool), NTSTATUS> {
    TREE.with(|t| {
        if t.get(key as usize).is_none_or(|k| k.deleted) {
            return Err(NTSTATUS::STATUS_KEY_DELETED);
        }
        let mut made = false;
        let mut at = key;
        for name in segments(path) {
            at = match child(t, at, name) {
                Some(id) => id,
                None => {
                    made = true;
                    let id = t.len() as Id;
                    t.push(Key { name: name.to_string(), parent: at, ..Key::default() });
                    // Keys are enumerated in the order of their names.
                    let place = t[at as usize].children.partition_point(|c| upper(&t[*c as usize].name) < upper(name));
                    t[at as usize].children.insert(place, id);
                    id
                }
            };
        }
        Ok((at, made))
    })
}

fn with<R>(key: Id, f: impl FnOnce(&mut Key) -> R) -> Result<R, NTSTATUS> {
    TREE.with(|t| match t.get_mut(key as usize) {
        Some(k) if !k.deleted => Ok(f(k)),
        _ => Err(NTSTATUS::STATUS_KEY_DELETED),
    })
}

/// Says of which class a key is.
pub fn set_class(key: Id, class: &str) {
    // A key that is gone has no class.
    let _ = with(key, |k| k.class = class.to_string());
}

/// Sets a value.
pub fn set(key: Id, name: &str, kind: u32, data: Vec<u8>) -> Result<(), NTSTATUS> {
    with(key, |k| match k.values.iter_mut().find(|v| v.name.eq_ignore_ascii_case(name)) {
        Some(v) => {
            v.kind = kind;
            v.data = data;
        }
        None => k.values.push(Value { name: name.to_string(), kind, data }),
    })
}

/// A value.
pub fn get(key: Id, name: &str) -> Result<Value, NTSTATUS> {
    with(key, |k| k.values.iter().find(|v| v.name.eq_ignore_ascii_case(name)).cloned())?.ok_or(NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND)
}

/// A value as text.
pub fn get_text(path: &str, name: &str) -> Option<String> {
    let value = get(open(path).ok()?, name).ok()?;
    matches!(value.kind, SZ | EXPAND_SZ | MULTI_SZ).then(|| text_of(&value.data))
}

/// Text as a value holds it, up to its NUL.
pub fn text_of(data: &[u8]) -> String {
    let units = data.chunks_exact(2).map(|c| u16::from_le_bytes([c[0], c[1]])).take_while(|u| *u != 0);
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Removes a value.
pub fn delete_value(key: Id, name: &str) -> Result<(), NTSTATUS> {
    let found = with(key, |k| {
        let before = k.values.len();
        k.values.retain(|v| !v.name.eq_ignore_ascii_case(name));
        k.values.len() < before
    })?;
    if found { Ok(()) } else { Err(NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND) }
}

/// Removes a key that has none below it.
pub fn delete(key: Id) -> Result<(), NTSTATUS> {
    TREE.with(|t| {
        let Some(k) = t.get(key as usize).filter(|k| !k.deleted) else { return Err(NTSTATUS::STATUS_KEY_DELETED) };
        if !k.children.is_empty() || key == ROOT {
            return Err(NTSTATUS::STATUS_CANNOT_DELETE);
        }
        let parent = k.parent as usize;
        t[parent].children.retain(|c| *c != key);
        t[key as usize] = Key { deleted: true, ..Key::default() };
        Ok(())
    })
}

fn delete_tree(key: Id) {
    while let Ok(Some(first)) = with(key, |k| k.children.first().copied()) {
        delete_tree(first);
    }
    // The root stays.
    let _ = delete(key);
}

/// All there is to know of a key.
pub fn about(key: Id) -> Result<About, NTSTATUS> {
    TREE.with(|t| {
        let k = t.get(key as usize).filter(|k| !k.deleted).ok_or(NTSTATUS::STATUS_KEY_DELETED)?;
        let children = k.children.iter().map(|c| t[*c as usize].name.clone()).collect();
        Ok(About { name: k.name.clone(), class: k.class.clone(), children, values: k.values.clone() })
    })
}

/// Its full path.
pub fn path(key: Id) -> String {
    TREE.with(|t| {
        let mut names = Vec::new();
        let mut at = key;
        while let Some(k) = t.get(at as usize) {
            names.push(k.name.as_str());
            if at == ROOT {
                break;
            }
            at = k.parent;
        }
        names.iter().rev().fold(String::new(), |out, n| out + "\\" + n)
    })
}

/// The type of keys.
pub static KEY: object::Type = object::Type { name: "Key", closed: |_| {}, destroy: free };

fn free(body: u32) {
    // SAFETY: `handle` took it from the pool.
    unsafe { pool::free(body as *mut u8) };
}

/// A handle to a key.
pub fn handle(key: Id, access: u32) -> Result<HANDLE, NTSTATUS> {
    let body = pool::allocate(size_of::<Id>()).cast::<Id>();
    if body.is_null() {
        return Err(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES);
    }
    // SAFETY: a block of that size.
    unsafe { body.write(key) };
    object::insert(body as u32, &KEY, None)?;
    let handle = object::open(body as u32, access);
    // The handle keeps it.
    object::dereference(body as u32);
    Ok(handle)
}

/// The key behind a handle.
pub fn of_handle(handle: HANDLE) -> Result<Id, NTSTATUS> {
    let body = object::typed(handle, &KEY)?;
    // SAFETY: the body of a key object is its number.
    Ok(unsafe { *(body as *const Id) })
}
