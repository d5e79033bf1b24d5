//! The crate windows-sys: signatures of kernel functions, made from Microsoft's metadata. A witness for bytes of arguments.
//!
//! Only its source is read: a function is one line `windows_link::link!("dll" "system" fn Name(…) -> T);`, whose types are looked up in the module that the
//! path names. It says nothing about conventions: its "system" stands for fastcall too.

use super::Unheard;
use serde::Serialize;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What windows-sys says about a function.
#[derive(Clone, Debug, Serialize)]
pub struct Signature {
    /// The DLL.
    pub dll: String,
    /// Bytes of arguments on i386; `None` for varargs.
    pub bytes: Option<u32>,
    /// Parameters as it writes them: name and type.
    pub params: Vec<(String, String)>,
    /// Bytes of each parameter.
    pub widths: Vec<u32>,
    /// The result's type; empty when there is none.
    pub result: String,
    /// Bytes of the result, when there is one.
    pub result_width: Option<u32>,
}

/// Where Cargo keeps the kernel's part of the crate.
pub fn locate(root: &Path) -> Result<PathBuf, Unheard> {
    let folder = source_of(root, "windows-sys", "0.61.")?.join("Windows");
    if folder.join("Wdk").is_dir() {
        Ok(folder)
    } else {
        Err(Unheard::Absent("the source of windows-sys (cargo fetch has not run)".into()))
    }
}

/// The folder `src` of the crate `name` that `root`'s lock file names, in a version that begins with `version`.
pub fn source_of(root: &Path, name: &str, version: &str) -> Result<PathBuf, Unheard> {
    let absent = |why: &str| Unheard::Absent(format!("the source of {name} ({why})"));
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // Without the machine's own name cargo wants what other systems need, too, which nobody has fetched.
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let compiler = Command::new(rustc).arg("-vV").output().map_err(|e| absent(&format!("rustc: {e}")))?;
    let compiler = String::from_utf8_lossy(&compiler.stdout).into_owned();
    let host = compiler.lines().find_map(|l| l.strip_prefix("host: ")).ok_or_else(|| absent("rustc does not say what it runs on"))?;
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--offline", "--filter-platform", host, "--manifest-path"])
        .arg(root.join("Cargo.toml"))
        .output()
        .map_err(|e| absent(&format!("cargo: {e}")))?;
    let metadata: serde_json::Value =
        serde_json::from_slice(&output.stdout).map_err(|_| absent("cargo metadata has nothing to say offline"))?;
    let manifest = metadata["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|p| p["name"] == name && p["version"].as_str().is_some_and(|v| v.starts_with(version)))
        .find_map(|p| p["manifest_path"].as_str());
    let folder = Path::new(manifest.ok_or_else(|| absent("not in Cargo.lock"))?).with_file_name("src");
    if folder.is_dir() { Ok(folder) } else { Err(absent("cargo fetch has not run")) }
}

/// Reads the functions that are `wanted`: those of the group `Wdk` below `folder` (`windows-sys-…/src/Windows`), and what only programs get from the group `Win32`.
pub fn read(folder: &Path, wanted: &HashSet<String>) -> Result<BTreeMap<String, Signature>, Unheard> {
    read_groups(folder, &["Win32", "Wdk"], &|_, name| wanted.contains(name))
}

/// Reads what the kernel's part of the crate says of libraries that drivers import.
pub fn read_kernel(folder: &Path) -> Result<BTreeMap<String, Signature>, Unheard> {
    read_groups(folder, &["Wdk"], &|dll, _| dll.ends_with(".sys") || KERNEL.contains(&dll))
}

/// Libraries of the kernel that are not called `.sys`.
const KERNEL: [&str; 3] = ["ntoskrnl.exe", "hal.dll", "pshed.dll"];

/// Functions of these groups, the last first, that are `wanted` by library and name.
fn read_groups(folder: &Path, groups: &[&str], wanted: &dyn Fn(&str, &str) -> bool) -> Result<BTreeMap<String, Signature>, Unheard> {
    let modules = Modules { folder: folder.to_owned(), texts: RefCell::default(), sizes: RefCell::default() };
    let mut found = BTreeMap::new();
    let mut todo: Vec<Vec<String>> = groups.iter().map(|g| vec![(*g).to_owned()]).collect();
    while let Some(module) = todo.pop() {
        let below = folder.join(module.join("/"));
        for entry in std::fs::read_dir(&below).map_err(|error| Unheard::Io { path: below.display().to_string(), error })?.flatten() {
            if entry.path().is_dir() {
                todo.push([module.as_slice(), &[entry.file_name().to_string_lossy().into_owned()]].concat());
            }
        }
        let Some(text) = modules.text(&module) else { continue };
        for line in text.lines().filter_map(|l| l.trim().strip_prefix("windows_link::link!(")?.strip_suffix(");")) {
            let name = line.split_once(" fn ").and_then(|(_, rest)| rest.split('(').next()).unwrap_or_default();
            let dll = line.split('"').nth(1).unwrap_or_default();
            if !wanted(dll, name) || found.contains_key(name) {
                continue;
            }
            let link: Link = syn::parse_str(line).map_err(|e| Unheard::Strange(format!("windows-sys: {e}: {line}")))?;
            let sizes: Option<Vec<u32>> = link.params.iter().map(|(_, ty)| modules.layout(&module, ty, 0).map(|l| l.0)).collect();
            let Some(sizes) = sizes else { continue };
            found.insert(
                link.name.clone(),
                Signature {
                    dll: link.dll,
                    bytes: (!link.varargs).then(|| sizes.iter().map(|s| s.next_multiple_of(4)).sum()),
                    widths: sizes,
                    result_width: link.result.as_ref().and_then(|t| modules.layout(&module, t, 0)).map(|l| l.0),
                    params: link.params.iter().map(|(n, t)| (n.clone(), shown(t))).collect(),
                    result: link.result.as_ref().map(shown).unwrap_or_default(),
                },
            );
        }
    }
    Ok(found)
}

/// A type without the path before its name.
fn shown(ty: &syn::Type) -> String {
    match ty {
        syn::Type::Ptr(p) => format!("*{} {}", if p.mutability.is_some() { "mut" } else { "const" }, shown(&p.elem)),
        syn::Type::Path(p) => p.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default(),
        _ => String::from("?"),
    }
}

/// The inside of a `link!`.
struct Link {
    dll: String,
    name: String,
    params: Vec<(String, syn::Type)>,
    varargs: bool,
    result: Option<syn::Type>,
}

impl syn::parse::Parse for Link {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        let dll = input.parse::<syn::LitStr>()?.value();
        input.parse::<syn::LitStr>()?;
        if input.peek(syn::LitStr) {
            input.parse::<syn::LitStr>()?;
        }
        let signature: syn::Signature = input.parse()?;
        let params = signature.inputs.iter().filter_map(|a| match a {
            syn::FnArg::Typed(t) => {
                let name = if let syn::Pat::Ident(i) = &*t.pat { i.ident.to_string() } else { String::new() };
                Some((name, (*t.ty).clone()))
            }
            syn::FnArg::Receiver(_) => None,
        });
        Ok(Link {
            dll,
            name: signature.ident.to_string(),
            params: params.collect(),
            varargs: signature.variadic.is_some(),
            result: if let syn::ReturnType::Type(_, t) = &signature.output { Some((**t).clone()) } else { None },
        })
    }
}

/// The crate's modules, read when a type leads there.
struct Modules {
    folder: PathBuf,
    texts: RefCell<HashMap<PathBuf, Option<std::rc::Rc<str>>>>,
    sizes: RefCell<HashMap<(PathBuf, String), Option<Layout>>>,
}

/// Size and alignment in bytes.
type Layout = (u32, u32);

impl Modules {
    fn text(&self, module: &[String]) -> Option<std::rc::Rc<str>> {
        let path = self.folder.join(module.join("/")).join("mod.rs");
        self.texts.borrow_mut().entry(path).or_insert_with_key(|p| std::fs::read_to_string(p).ok().map(Into::into)).clone()
    }

    /// Size and alignment on i386 of a type that `module` names; `None` when it leads out of the crate.
    fn layout(&self, module: &[String], ty: &syn::Type, depth: u32) -> Option<Layout> {
        match ty {
            syn::Type::Ptr(_) | syn::Type::BareFn(_) | syn::Type::Reference(_) => Some((4, 4)),
            syn::Type::Array(a) => {
                let (size, align) = self.layout(module, &a.elem, depth + 1)?;
                let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(n), .. }) = &a.len else { return None };
                Some((size * n.base10_parse::<u32>().ok()?, align))
            }
            syn::Type::Path(p) if depth < 32 => self.named(module, &p.path, depth),
            _ => None,
        }
    }

    fn named(&self, module: &[String], path: &syn::Path, depth: u32) -> Option<Layout> {
        let segments: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
        let (name, way) = segments.split_last()?;
        let primitive = match name.as_str() {
            "u8" | "i8" | "bool" => Some((1, 1)),
            "u16" | "i16" => Some((2, 2)),
            "u32" | "i32" | "f32" | "usize" | "isize" | "Option" => Some((4, 4)),
            "u64" | "i64" | "f64" => Some((8, 8)),
            _ => None,
        };
        if primitive.is_some() {
            return primitive;
        }
        match (way.first().map(String::as_str), name.as_str()) {
            (Some("windows_sys"), "GUID") => return Some((16, 4)),
            (Some("windows_sys"), "BOOL" | "HRESULT" | "PSTR" | "PCSTR" | "PWSTR" | "PCWSTR") => return Some((4, 4)),
            _ => {}
        }
        let mut place = module.to_vec();
        for step in way {
            if step == "super" {
                place.pop()?;
            } else {
                place.push(step.clone());
            }
        }
        let key = (place.iter().collect::<PathBuf>(), name.clone());
        if let Some(known) = self.sizes.borrow().get(&key) {
            return *known;
        }
        let layout = self.declared(&place, name, depth);
        self.sizes.borrow_mut().insert(key, layout);
        layout
    }

    /// Looks `name` up in the text of its module: an alias, a struct or a union.
    fn declared(&self, module: &[String], name: &str, depth: u32) -> Option<Layout> {
        let text = self.text(module)?;
        let alias = format!("pub type {name} = ");
        if let Some(at) = text.find(&alias) {
            let rest = &text[at + alias.len()..];
            let ty: syn::Type = syn::parse_str(&rest[..rest.find(';')?]).ok()?;
            return self.layout(module, &ty, depth + 1);
        }
        for (word, union) in [("struct", false), ("union", true)] {
            let head = format!("pub {word} {name} {{");
            let Some(at) = text.find(&head) else { continue };
            let rest = &text[at + head.len()..];
            let body = format!("{{{}}}", &rest[..rest.find('}')?]);
            let fields: syn::FieldsNamed = syn::parse_str(&body).ok()?;
            let (mut size, mut align) = (0u32, 1);
            for field in &fields.named {
                let (s, a) = self.layout(module, &field.ty, depth + 1)?;
                align = align.max(a);
                size = if union { size.max(s) } else { size.next_multiple_of(a) + s };
            }
            return Some((size.next_multiple_of(align), align));
        }
        None
    }
}
