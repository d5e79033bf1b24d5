//! NT libraries as we serve them: one trait per spec file, a direct and a traced thunk per function, one sorted export table per library.

use super::{header, rust};
use crate::lang::ast::*;
use crate::lang::{Abi, Surface};
use crate::schema;
use heck::ToUpperCamelCase;
use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

/// Paths under `generated/` and contents.
pub fn emit(abi: &Abi) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut root = header("abi-specs/nt");
    root.push_str("//! NT libraries.\n\n");
    let mut id = 0;
    let (mut all, mut every) = (Vec::new(), Vec::new());
    let mut numbered = Vec::new();
    for surface in abi.surfaces() {
        root.push_str(&format!("pub mod {};\n", surface.module));
        all.push(format!("{}::library::<P>()", surface.module));
        every.extend(bounds(&surface).into_iter().map(|b| format!("{}::{b}", surface.module)));
        let first = id;
        id += schema::functions(&surface).len();
        numbered.push((surface, first));
    }
    let libraries = numbered.par_iter().with_max_len(1).map(|(surface, first)| {
        let ids = schema::functions(surface).iter().map(|f| f.name.text.as_str()).zip(*first..).collect();
        library(abi, surface, &ids)
    });
    files.par_extend(libraries.flatten_iter());
    let bound = if every.is_empty() { String::new() } else { format!(": {}", every.join(" + ")) };
    root.push_str(&format!(
        "\n/// All libraries as `P` serves them.\npub fn libraries<P{bound}>() -> [janus_runtime::abi::Library; {}] {{\n    [{}]\n}}\n",
        all.len(),
        all.join(", ")
    ));
    files.push(("src/nt/mod.rs".into(), root));
    files
}

/// Name of the trait of a file: `Io`, `Ndis`.
fn trait_name(module: &str) -> String {
    module.to_upper_camel_case()
}

/// The file's functions and data need hand-written code.
fn has_impl(l: &Library) -> bool {
    l.functions.iter().any(|f| matches!(f.body, Body::Impl) && f.convention != Convention::Helper)
        || l.data.iter().any(|d| matches!(d.body, Body::Impl))
}

/// Traits that whoever serves the library implements, as seen from its module.
fn bounds(surface: &Surface<'_>) -> Vec<String> {
    let parts = surface.parts.iter().filter(|p| has_impl(p.2));
    parts
        .map(|(family, ..)| match family {
            Some(family) => format!("{}::{}", rust::ident(family), trait_name(family)),
            None => trait_name(&surface.module),
        })
        .collect()
}

fn library(abi: &Abi, surface: &Surface<'_>, ids: &HashMap<&str, usize>) -> Vec<(String, String)> {
    let module = &surface.module;
    let mut files = Vec::new();
    let mut root = String::new();
    let made = surface.parts.par_iter().with_max_len(1).map(|(family, file, l)| {
        let name = trait_name(family.as_ref().unwrap_or(module));
        let text = part(abi, module, &name, l, file, ids);
        (name, text)
    });
    let made: Vec<(String, String)> = made.collect();
    for ((family, file, l), (name, text)) in surface.parts.iter().zip(made) {
        match family {
            Some(family) => {
                root.push_str(&format!("pub mod {};\n", rust::ident(family)));
                let from = &abi.sources[file.source as usize].path;
                files.push((format!("src/nt/{module}/{family}.rs"), header(from) + &file_docs(file) + USES + &text));
                if has_impl(l) {
                    root.push_str(&format!("pub use {}::{name};\n", rust::ident(family)));
                }
            }
            None => {
                root.push_str(USES);
                root.push_str(&text);
            }
        }
    }
    root.push_str(&table(surface, &bounds(surface)));
    // A library may be one file, a directory of families, or a file for what belongs to no family beside such a directory.
    let directory = surface.parts.iter().any(|p| p.0.is_some());
    let path = if directory { format!("src/nt/{module}/mod.rs") } else { format!("src/nt/{module}.rs") };
    let (from, docs) = match &surface.parts[0] {
        (Some(_), ..) => (format!("abi-specs/nt/{module}"), format!("//! {}.\n\n", surface.name())),
        (None, file, _) => (abi.sources[file.source as usize].path.clone(), file_docs(file)),
    };
    files.push((path, header(&from) + &docs + &root));
    files
}

const USES: &str = "use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};\n\n";

fn file_docs(file: &File) -> String {
    let mut out: String = file.doc.iter().map(|d| format!("//! {d}\n")).collect();
    out.push_str("#![allow(unused_imports, reason = \"not every library uses every kind\")]\n");
    out.push('\n');
    out
}

/// One spec file: descriptions, trait, thunks.
fn part(abi: &Abi, module: &str, name: &str, l: &Library, file: &File, ids: &HashMap<&str, usize>) -> String {
    let mut out = String::new();
    let served = |f: &&Function| !matches!(f.body, Body::Forward { .. });
    if has_impl(l) {
        out.push_str(&trait_of(abi, name, l, file));
    }
    out.push_str("/// What thunks and traces know of each function.\npub mod about {\n    use super::*;\n");
    if l.functions.iter().any(|f| served(&f)) {
        out.push_str(&format!("    const FILE: &str = \"{}\";\n", abi.sources[file.source as usize].path));
    }
    for f in l.functions.iter().filter(served) {
        out.push_str(&about(abi, l, f, ids[f.name.text.as_str()]));
    }
    out.push_str("}\n\n/// Thunks that are the ABI and nothing else.\npub mod direct {\n    use super::*;\n");
    for f in l.functions.iter().filter(|f| matches!(f.body, Body::Impl | Body::Stub(_))) {
        out.push_str(&direct(abi, module, name, f));
    }
    out.push_str("}\n\n/// Thunks that record the call, and traps for what is only described.\npub mod traced {\n    #[allow(unused_imports)]\n    use super::*;\n");
    for f in l.functions.iter().filter(served) {
        out.push_str(&traced(module, name, f));
    }
    out.push_str("}\n\n");
    out
}

fn trait_of(abi: &Abi, name: &str, l: &Library, file: &File) -> String {
    let mut out = String::new();
    for d in &file.doc {
        out.push_str(&format!("/// {d}\n"));
    }
    out.push_str(&format!("pub trait {name} {{\n"));
    for f in l.functions.iter().filter(|f| matches!(f.body, Body::Impl) && f.convention != Convention::Helper) {
        out.push_str(&rust::docs(&f.meta.doc, "", "    ").replace("    ///\n    /// \n", ""));
        // The place stands on the lines that a compiler error about the shim shows.
        let place = abi.place(f.name.span);
        let mut params: Vec<String> = f.params.iter().map(|p| format!("{}: {}", rust::ident(&p.name.text), rust::ty(&p.ty.ty))).collect();
        if f.varargs {
            params.push("arguments: VarArgs".into());
        }
        let ident = rust::function_ident(&f.name.text);
        if params.is_empty() {
            out.push_str(&format!("    unsafe fn {ident}(){}; // {place}\n", rust::returns(&f.returns)));
        } else {
            out.push_str(&format!("    unsafe fn {ident}( // {place}\n"));
            for p in &params {
                out.push_str(&format!("        {p}, // {place}\n"));
            }
            out.push_str(&format!("    ){};\n", rust::returns(&f.returns)));
        }
    }
    for d in l.data.iter().filter(|d| matches!(d.body, Body::Impl)) {
        out.push_str(&format!(
            "    /// Address of the variable.\n    fn {}() -> *mut {}; // {}\n",
            rust::ident(&d.name.text),
            rust::ty(&d.ty.ty),
            abi.place(d.name.span)
        ));
    }
    out.push_str("}\n\n");
    out
}

fn about(abi: &Abi, l: &Library, f: &Function, id: usize) -> String {
    let s = rust::stack(abi, &f.params, f.convention);
    let varargs = if f.varargs { VARARGS } else { 0 };
    let (low, high) = f.meta.irql.unwrap_or((0, 31));
    format!(
        "    pub static {}: Function = Function {{ id: {id}, stack: {}, pop: {}, registers: {}, args: {}, irql_low: {low}, irql_high: {high}, captures: {}, checks: {}, file: FILE, line: {}, library: \"{}\", name: \"{}\" }};\n",
        rust::function_ident(&f.name.text),
        s.dwords + varargs,
        s.pop,
        s.registers,
        s.registers + s.dwords + varargs,
        rust::captures(abi, &f.params, f.convention),
        // Nothing that is only described is ever called.
        if matches!(f.body, Body::Impl | Body::Stub(_)) && f.convention != Convention::Helper {
            rust::checks(abi, f)
        } else {
            "&[]".into()
        },
        abi.line(f.name.span),
        l.name.text,
        f.name.text,
    )
}

/// Dwords behind the fixed arguments of a varargs function that a traced thunk passes on and records.
const VARARGS: u32 = janus_runtime::trace::record::VARARGS as u32;

fn section(module: &str) -> String {
    format!("#[unsafe(link_section = \".nt.{module}.text\")]")
}

fn direct(abi: &Abi, module: &str, name: &str, f: &Function) -> String {
    let ident = rust::function_ident(&f.name.text);
    let section = section(module);
    let place = abi.place(f.name.span);
    let generic = if matches!(f.body, Body::Impl) { format!("<P: {name}>") } else { String::new() };
    let mut out = format!("    /// {place}\n");
    if f.convention == Convention::Helper {
        return format!(
            "    unsafe extern \"C\" {{\n        /// {place}\n        #[link_name = \"janus_helper_{}\"]\n        pub fn {ident}();\n    }}\n",
            f.name.text
        );
    }
    if f.varargs && matches!(f.body, Body::Impl) {
        // Only assembly can find the address of the arguments behind the fixed ones.
        let fixed: u32 = f.params.iter().map(|p| abi.dwords(&p.ty.ty)).sum();
        let push = format!("\"pushl {}(%esp)\", ", 4 * (fixed + 1)).repeat(fixed as usize);
        out.push_str(&format!(
            "    {section}\n    #[unsafe(naked)]\n    pub unsafe extern \"C\" fn {ident}{generic}() {{\n        \
             unsafe extern \"C\" fn with_list{generic}({}, arguments: VarArgs){} {{ unsafe {{ P::{ident}({}, arguments) }} }}\n        \
             core::arch::naked_asm!(\"leal {}(%esp), %eax\", \"pushl %eax\", {push}\"call {{f}}\", \"addl ${}, %esp\", \"ret\", f = sym with_list::<P>, options(att_syntax))\n    }}\n",
            rust::params(&f.params),
            rust::returns(&f.returns),
            rust::arguments(&f.params),
            4 * (fixed + 1),
            4 * (fixed + 1),
        ));
        return out;
    }
    let abi_word = match f.convention {
        Convention::Stdcall => "stdcall",
        Convention::Fastcall => "fastcall",
        Convention::Thiscall => "thiscall",
        _ => "C",
    };
    let ret = match (&f.body, &f.returns) {
        // A stub of a function without a result still leaves a defined EAX.
        (Body::Stub(_), Returns::Nothing) => " -> u32".to_owned(),
        _ => rust::returns(&f.returns),
    };
    out.push_str(&format!(
        "    {section}\n    pub unsafe extern \"{abi_word}\" fn {ident}{generic}({}){ret} {{\n",
        rust::params(&f.params)
    ));
    match &f.body {
        Body::Stub(value) => {
            let result = match &f.returns {
                Returns::Value(t) => rust::from_bits(abi, &t.ty, &format!("{:#x}u64", *value as u64)),
                _ => format!("{:#x}", *value as u32),
            };
            let unused: Vec<String> = f.params.iter().map(|p| format!("let _ = {}; ", rust::ident(&p.name.text))).collect();
            out.push_str(&format!("        {}{result}\n    }}\n", unused.concat()));
        }
        _ => out.push_str(&format!("        unsafe {{ P::{ident}({}) }}\n    }}\n", rust::arguments(&f.params))),
    }
    out
}

fn traced(module: &str, name: &str, f: &Function) -> String {
    let ident = rust::function_ident(&f.name.text);
    let section = section(module);
    match &f.body {
        Body::Described => format!(
            "    {section}\n    #[unsafe(naked)]\n    pub unsafe extern \"C\" fn {ident}() {{ core::arch::naked_asm!(\"pushl ${{about}}\", \"jmp {{trap}}\", about = sym about::{ident}, trap = sym janus_runtime::callin::trap, options(att_syntax)) }}\n"
        ),
        Body::Impl if f.convention != Convention::Helper => format!(
            "    {section}\n    #[unsafe(naked)]\n    pub unsafe extern \"C\" fn {ident}<P: {name}>() {{ core::arch::naked_asm!(\"pushl ${{about}}\", \"pushl ${{direct}}\", \"jmp {{trampoline}}\", about = sym about::{ident}, direct = sym direct::{ident}::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }}\n"
        ),
        Body::Stub(_) => format!(
            "    {section}\n    #[unsafe(naked)]\n    pub unsafe extern \"C\" fn {ident}() {{ core::arch::naked_asm!(\"pushl ${{about}}\", \"pushl ${{direct}}\", \"jmp {{trampoline}}\", about = sym about::{ident}, direct = sym direct::{ident}, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }}\n"
        ),
        _ => String::new(),
    }
}

/// The export table: every part's functions and data in one sorted list.
fn table(surface: &Surface<'_>, bounds: &[String]) -> String {
    let mut entries: Vec<(String, String)> = Vec::new();
    for (family, _, l) in &surface.parts {
        let at = family.as_ref().map_or(String::new(), |f| format!("{}::", rust::ident(f)));
        for f in &l.functions {
            let ident = rust::function_ident(&f.name.text);
            let target = match &f.body {
                Body::Impl if f.convention == Convention::Helper => format!(
                    "Target::Code {{ direct: {at}direct::{ident} as *const (), traced: {at}direct::{ident} as *const (), function: &{at}about::{ident} }}"
                ),
                Body::Impl => format!(
                    "Target::Code {{ direct: {at}direct::{ident}::<P> as *const (), traced: {at}traced::{ident}::<P> as *const (), function: &{at}about::{ident} }}"
                ),
                Body::Stub(_) => format!("Target::Stub {{ traced: {at}traced::{ident} as *const (), function: &{at}about::{ident} }}"),
                Body::Forward { library: None, name } => format!("Target::Forward(\"{}\")", name.text),
                Body::Forward { library: Some(dll), name } => {
                    format!("Target::Forward(\"{}.{}\")", dll.rsplit_once('.').map_or(dll.as_str(), |d| d.0), name.text)
                }
                Body::Described => format!("Target::Trap {{ thunk: {at}traced::{ident} as *const (), function: &{at}about::{ident} }}"),
            };
            entries.push((f.name.text.clone(), export(&f.name.text, &f.meta, &target)));
        }
        for d in &l.data {
            let target = match &d.body {
                Body::Impl => {
                    let owner = trait_name(family.as_ref().unwrap_or(&surface.module));
                    format!(
                        "Target::Data({{ unsafe fn at<P: {at}{owner}>() -> *mut u8 {{ P::{}().cast() }} at::<P> }})",
                        rust::ident(&d.name.text)
                    )
                }
                _ => "Target::NoData".to_owned(),
            };
            entries.push((d.name.text.clone(), export(&d.name.text, &d.meta, &target)));
        }
    }
    entries.sort();
    let count = entries.len();
    let names: usize = entries.iter().map(|e| e.0.len() + 1).sum();
    let forwards: usize = entries.iter().filter_map(|e| e.1.split_once("Target::Forward(")).map(|f| f.1.len()).sum();
    let ordinals = surface.parts.iter().flat_map(|p| &p.2.functions).filter_map(|f| f.meta.ordinal).max().unwrap_or(0);
    let head = janus_runtime::pe::image::head_size(count + usize::from(ordinals), count, names + forwards + surface.name().len() + 1);
    let bound = if bounds.is_empty() { String::new() } else { format!(": {}", bounds.join(" + ")) };
    let aka: Vec<String> = surface.aka().iter().map(|a| format!("\"{a}\"")).collect();
    let mut out = String::from("use janus_runtime::abi::{Export, Library, Target};\n\n");
    out.push_str(&format!(
        "#[repr(C, align(4096))]\nstruct Head(core::cell::UnsafeCell<[u8; {head}]>);\n\
         // SAFETY: written once, before any driver is loaded.\nunsafe impl Sync for Head {{}}\n\
         #[unsafe(link_section = \".nt.{}.head\")]\nstatic HEAD: Head = Head(core::cell::UnsafeCell::new([0; {head}]));\n\n",
        surface.module
    ));
    out.push_str(&format!(
        "/// {} as `P` serves it.\npub const fn library<P{bound}>() -> Library {{\n    Library {{ name: \"{}\", aka: &[{}], head: HEAD.0.get().cast(), head_size: {head}, exports: Exports::<P>::TABLE }}\n}}\n\n\
         struct Exports<P>(core::marker::PhantomData<P>);\nimpl<P{bound}> Exports<P> {{\n    const TABLE: &'static [Export] = &[\n",
        surface.name(),
        surface.name(),
        aka.join(", ")
    ));
    for (_, e) in entries {
        out.push_str(&format!("        {e},\n"));
    }
    out.push_str("    ];\n}\n");
    out
}

fn export(name: &str, meta: &Meta, target: &str) -> String {
    let ordinal = meta.ordinal.map_or("None".to_owned(), |n| format!("Some({n})"));
    let (since, until) =
        (meta.since.as_deref().and_then(version).unwrap_or((0, 0)), meta.until.as_deref().and_then(version).unwrap_or((255, 255)));
    format!("Export {{ name: \"{name}\", ordinal: {ordinal}, since: {since:?}, until: {until:?}, target: {target} }}")
}

/// An NT version as drivers see it: `nt3.51` is major 3, minor 51.
fn version(word: &str) -> Option<(u8, u8)> {
    let (major, minor) = word.strip_prefix("nt")?.split_once('.')?;
    let (major, mut minor): (u8, u8) = (major.parse().ok()?, minor.parse().ok()?);
    if major == 3 && minor < 10 {
        minor *= 10; // 3.1 calls itself 3.10, 3.5 calls itself 3.50
    }
    Some((major, minor))
}
