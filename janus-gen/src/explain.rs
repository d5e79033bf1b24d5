//! `janus explain`: everything that the description says about a name. Also how signatures and types are written, which `janus diff` compares.

use crate::lang::ast::*;
use crate::lang::source::{Span, near_miss};
use crate::lang::{Abi, Source};
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt::Write;

/// One thing that goes by the name.
#[derive(Clone, Debug, Serialize)]
pub struct Explanation {
    /// `function`, `data`, `service`, `callback`, `struct`, `union`, `enum`, `flags`, `value`, `type`, `const` or `event`.
    pub kind: &'static str,
    /// Its name.
    pub name: String,
    /// The library or VxD, for an export or a service.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub of: String,
    /// How it is declared.
    pub declaration: String,
    /// Its documentation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub doc: Vec<String>,
    /// What is known besides: how it is served, bytes, versions, IRQL, source.
    pub facts: Vec<(&'static str, String)>,
    /// The types that its declaration names, as they are laid out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<String>,
    /// `path:line`.
    pub place: String,
}

/// Everything that goes by `name`; letters of the other case count as the same when nothing else does.
pub fn explain(abi: &Abi, name: &str) -> Vec<Explanation> {
    let all = find(abi, |n| n == name);
    if all.is_empty() { find(abi, |n| n.eq_ignore_ascii_case(name)) } else { all }
}

/// The name that was probably meant.
pub fn meant<'a>(abi: &'a Abi, name: &str) -> Option<&'a str> {
    let exports = abi
        .files
        .iter()
        .filter_map(|f| f.library.as_ref())
        .flat_map(|l| l.functions.iter().map(|f| &f.name).chain(l.data.iter().map(|d| &d.name)));
    let services = abi.files.iter().filter_map(|f| f.vxd.as_ref()).flat_map(|v| v.services.iter().map(|s| &s.name));
    let consts = abi.files.iter().flat_map(|f| f.consts.iter().map(|c| &c.name));
    let names = exports.chain(services).chain(consts).map(|n| n.text.as_str());
    near_miss(name, names.chain(abi.values.keys().map(String::as_str)).chain(abi.type_names()).chain(abi.callback_names()))
}

fn find(abi: &Abi, is: impl Fn(&str) -> bool) -> Vec<Explanation> {
    let mut found = Vec::new();
    for file in &abi.files {
        if let Some(library) = &file.library {
            let of = &library.name.text;
            for f in library.functions.iter().filter(|f| is(&f.name.text)) {
                let mut facts = vec![("served", served(&f.body))];
                match f.convention {
                    Convention::Cdecl => facts.push(("arguments", "popped by the caller".into())),
                    _ => facts.push(("arguments", format!("{} bytes", abi.argument_bytes(&f.params)))),
                }
                let used = f.params.iter().map(|p| &p.ty.ty).chain(returned(&f.returns));
                found.push(one(abi, "function", &f.name, of, function(f), &f.meta, facts, used));
            }
            for d in library.data.iter().filter(|d| is(&d.name.text)) {
                found.push(one(abi, "data", &d.name, of, data(d), &d.meta, vec![("served", served(&d.body))], [&d.ty.ty]));
            }
        }
        if let Some(vxd) = &file.vxd {
            for s in vxd.services.iter().filter(|s| is(&s.name.text)) {
                let mut facts = vec![("dynalink", format!("int 20h; dd {:#010x}", vxd.id.0 << 16 | s.ordinal.0))];
                if s.signature.is_none() {
                    facts.push(("signature", "not known: calling it from our code does not compile".into()));
                }
                if s.meta.is_async {
                    facts.push(("async", "may be called at interrupt time".into()));
                }
                let used = s.signature.iter().flat_map(|g| g.params.iter().map(|p| &p.ty.ty).chain(returned(&g.returns)));
                found.push(one(abi, "service", &s.name, &vxd.name.text, service(s), &s.meta, facts, used));
            }
        }
        for c in file.callbacks.iter().filter(|c| is(&c.name.text)) {
            let used = c.params.iter().map(|p| &p.ty.ty).chain(returned(&c.returns));
            found.push(one(abi, "callback", &c.name, "", callback(c), &c.meta, vec![], used));
        }
        for t in file.types.iter().filter(|t| is(&t.name.text)) {
            let (size, align) = abi.layout(&Type::Named(t.name.text.clone()));
            let facts = vec![("size", format!("{size} bytes, aligned to {align}")), ("used by", users(abi, &t.name.text))];
            let used: Vec<&Type> = match &t.kind {
                TypeKind::Struct { fields, .. } => fields.iter().map(|f| &f.ty.ty).collect(),
                TypeKind::Alias(to) => vec![&to.ty],
                TypeKind::Enum { .. } => vec![],
            };
            found.push(one(abi, kind_of(t), &t.name, "", type_def(t), &t.meta, facts, used));
        }
        for t in &file.types {
            if let TypeKind::Enum { variants, .. } = &t.kind {
                for v in variants.iter().filter(|v| is(&v.name.text)) {
                    let declaration = format!("{} = {:#x}", v.name.text, v.value);
                    found.push(one(abi, "value", &v.name, &t.name.text, declaration, &t.meta, vec![("decimal", v.value.to_string())], []));
                }
            }
        }
        for c in file.consts.iter().filter(|c| is(&c.name.text)) {
            found.push(one(abi, "const", &c.name, "", constant(c), &c.meta, vec![("decimal", c.value.to_string())], []));
        }
        for e in file.events.iter().filter(|e| is(&e.name.text)) {
            found.push(one(abi, "event", &e.name, "", event(e), &e.meta, vec![], []));
        }
    }
    found
}

#[allow(clippy::too_many_arguments, reason = "one line a kind of item above")]
fn one<'a>(
    abi: &Abi,
    kind: &'static str,
    name: &Name,
    of: &str,
    declaration: String,
    meta: &Meta,
    mut facts: Vec<(&'static str, String)>,
    used: impl IntoIterator<Item = &'a Type>,
) -> Explanation {
    let versions = match (&meta.since, &meta.until) {
        (Some(s), Some(u)) => Some(format!("{s} to {u}")),
        (Some(s), None) => Some(format!("since {s}")),
        (None, Some(u)) => Some(format!("until {u}")),
        (None, None) => None,
    };
    facts.extend(versions.map(|v| ("versions", v)));
    facts.extend(meta.irql.map(|range| ("irql", irql(range))));
    facts.extend(meta.ordinal.map(|n| ("ordinal", n.to_string())));
    facts.extend(meta.source.clone().or_else(|| file_source(abi, name.span)).map(|s| ("source", s)));
    facts.retain(|f| !f.1.is_empty());
    let names: BTreeSet<String> = used.into_iter().filter_map(named).collect();
    let types = names
        .iter()
        .filter(|n| **n != name.text)
        .filter_map(|n| match (abi.type_def(n), abi.callback(n)) {
            (Some(t), _) => Some(summary(t)),
            (None, Some(c)) => Some(callback(c)),
            _ => None,
        })
        .collect();
    let declaration = crate::fmt::one(&declaration);
    Explanation {
        kind,
        name: name.text.clone(),
        of: of.to_owned(),
        declaration,
        doc: meta.doc.clone(),
        facts,
        types,
        place: abi.place(name.span),
    }
}

/// A type as it is shown beside what uses it: a long list of values is counted, not listed.
fn summary(t: &TypeDef) -> String {
    match &t.kind {
        TypeKind::Enum { base, variants, .. } if variants.len() > 16 => {
            format!("{} {}: {} {{ {} values }}", kind_of(t), t.name.text, ty(&base.ty), variants.len())
        }
        _ => type_def(t),
    }
}

/// A range of interrupt request levels in words.
pub fn irql((low, high): (u8, u8)) -> String {
    let word = |level: u8| ["passive", "apc", "dispatch", "dirql"].get(usize::from(level)).copied().unwrap_or("high");
    match (low, high) {
        (0, 31) => "any".into(),
        (0, high) if high > 0 => format!("<= {}", word(high)),
        (low, 31) => format!(">= {}", word(low)),
        (low, _) => word(low).into(),
    }
}

/// What a file says about the source of all that stands in it.
fn file_source(abi: &Abi, span: Span) -> Option<String> {
    let source: &Source = abi.sources.get(span.file as usize)?;
    let mut lines = source.text.lines().map_while(|l| {
        if l.is_empty() || l.starts_with("abi ") || l.starts_with("//!") { Some(l.trim_start_matches("//!").trim()) } else { None }
    });
    let first = lines.find_map(|l| l.strip_prefix("Source:"))?.trim().to_owned();
    Some(lines.take_while(|l| !l.is_empty()).fold(first, |all, l| format!("{all} {l}")))
}

/// The declared name that a type leads to.
pub fn named(ty: &Type) -> Option<String> {
    match ty {
        Type::Ptr(to) | Type::Array(to, _) => named(to),
        Type::FnPtr(n) | Type::Named(n) => Some(n.clone()),
        _ => None,
    }
}

/// The types of all results.
pub fn returned(r: &Returns) -> Vec<&Type> {
    match r {
        Returns::Nothing => vec![],
        Returns::Value(t) => vec![&t.ty],
        Returns::Registers(all) => all.iter().map(|r| &r.ty.ty).collect(),
    }
}

/// Who mentions a type, as far as a line has room.
fn users(abi: &Abi, name: &str) -> String {
    let mentions = |ty: &Type| named(ty).as_deref() == Some(name);
    let mut all = BTreeSet::new();
    for file in &abi.files {
        for f in file.library.iter().flat_map(|l| &l.functions) {
            if f.params.iter().any(|p| mentions(&p.ty.ty)) || returned(&f.returns).into_iter().any(mentions) {
                all.insert(f.name.text.as_str());
            }
        }
        for t in &file.types {
            if let TypeKind::Struct { fields, .. } = &t.kind
                && fields.iter().any(|f| mentions(&f.ty.ty))
            {
                all.insert(t.name.text.as_str());
            }
        }
    }
    let shown: Vec<&str> = all.iter().take(8).copied().collect();
    let more = all.len() - shown.len();
    if more > 0 { format!("{} and {more} more", shown.join(", ")) } else { shown.join(", ") }
}

/// How a body serves that is a method of a shim.
pub const HAND_WRITTEN: &str = "hand-written";

/// How a body serves, in words.
pub fn served(body: &Body) -> String {
    match body {
        Body::Impl => HAND_WRITTEN.into(),
        Body::Stub(v) => format!("stub: returns {v:#x}, leaves a record"),
        Body::Forward { library: None, name } => format!("forward to {}", name.text),
        Body::Forward { library: Some(l), name } => format!("forward to {l}!{}", name.text),
        Body::Described => "described only: a call stops the driver".into(),
    }
}

fn kind_of(t: &TypeDef) -> &'static str {
    match &t.kind {
        TypeKind::Alias(_) => "type",
        TypeKind::Enum { flags: true, .. } => "flags",
        TypeKind::Enum { .. } => "enum",
        TypeKind::Struct { union: true, .. } => "union",
        TypeKind::Struct { .. } => "struct",
    }
}

/// A type in words of the language.
pub fn ty(t: &Type) -> String {
    match t {
        Type::Int { bytes, signed } => format!("{}{}", if *signed { 'i' } else { 'u' }, bytes * 8),
        Type::Char => "char".into(),
        Type::WChar => "wchar".into(),
        Type::Void => "void".into(),
        Type::Bool => "bool".into(),
        Type::Str => "str".into(),
        Type::Bytes => "bytes".into(),
        Type::Unknown32 => "unknown32".into(),
        Type::Ptr(to) => format!("ptr<{}>", ty(to)),
        Type::FnPtr(n) => format!("ptr<fn {n}>"),
        Type::Array(of, n) => format!("[{}; {n}]", ty(of)),
        Type::Named(n) => n.clone(),
    }
}

fn param(p: &Param) -> String {
    let mut s = String::from(match p.dir {
        Dir::In => "in ",
        Dir::Out => "out ",
        Dir::InOut => "inout ",
    });
    if p.opt {
        s.push_str("opt ");
    }
    let _ = write!(s, "{}: {}", p.name.text, ty(&p.ty.ty));
    if let Some(f) = &p.show {
        let _ = write!(s, " as {}", f.text);
    }
    if let Some(e) = &p.extent {
        let value = match &e.value {
            ExtentValue::Number(n) => n.to_string(),
            ExtentValue::Param(n) => n.clone(),
        };
        let _ = write!(s, " [{} = {value}]", if e.elements { "count" } else { "bytes" });
    }
    if let Some(r) = &p.register {
        let _ = write!(s, " in {}", r.text);
    }
    s
}

fn params(all: &[Param], varargs: bool) -> String {
    let mut list: Vec<String> = all.iter().map(param).collect();
    if varargs {
        list.push("...".into());
    }
    list.join(", ")
}

fn returns(r: &Returns) -> String {
    match r {
        Returns::Nothing => String::new(),
        Returns::Value(t) => format!(" -> {}", ty(&t.ty)),
        Returns::Registers(all) => {
            let list: Vec<String> = all.iter().map(|r| format!("{}: {} in {}", r.name.text, ty(&r.ty.ty), r.register.text)).collect();
            format!(" -> [{}]", list.join(", "))
        }
    }
}

fn word(c: Convention) -> &'static str {
    match c {
        Convention::Stdcall => "",
        Convention::Fastcall => "fastcall ",
        Convention::Cdecl => "cdecl ",
        Convention::Thiscall => "thiscall ",
        Convention::Helper => "helper ",
        Convention::Register => "",
    }
}

/// A function without its body.
pub fn function(f: &Function) -> String {
    let bytes = f.bytes.map_or(String::new(), |(n, _)| format!("@{n}"));
    format!("{}fn {}{bytes}({}){}", word(f.convention), f.name.text, params(&f.params, f.varargs), returns(&f.returns))
}

/// A data export without its body.
pub fn data(d: &Data) -> String {
    format!("data {}: {}", d.name.text, ty(&d.ty.ty))
}

/// A body.
pub fn body(b: &Body) -> String {
    match b {
        Body::Impl => "impl".into(),
        Body::Stub(v) => format!("stub({v:#x})"),
        Body::Forward { library: None, name } => format!("forward {}", name.text),
        Body::Forward { library: Some(l), name } => format!("forward \"{l}\"::{}", name.text),
        Body::Described => "described".into(),
    }
}

/// A service.
pub fn service(s: &Service) -> String {
    let head = format!("service {:#06x} {}", s.ordinal.0, s.name.text);
    match &s.signature {
        None => head,
        Some(g) if g.convention == Convention::Register => format!("{head} [{}]{}", params(&g.params, g.varargs), returns(&g.returns)),
        Some(g) => {
            let word = match g.convention {
                Convention::Stdcall => "stdcall ",
                Convention::Cdecl => "",
                other => word(other),
            };
            format!("{word}{head}({}){}", params(&g.params, g.varargs), returns(&g.returns))
        }
    }
}

/// A callback type.
pub fn callback(c: &Callback) -> String {
    if c.convention == Convention::Register {
        return format!("callback {}: [{}]{}", c.name.text, params(&c.params, false), returns(&c.returns));
    }
    format!("callback {}: {} fn({}){}", c.name.text, c.convention.word(), params(&c.params, false), returns(&c.returns))
}

/// A constant.
pub fn constant(c: &Const) -> String {
    format!("const {}: {} = {:#x}", c.name.text, ty(&c.ty.ty), c.value)
}

/// An event.
pub fn event(e: &Event) -> String {
    let fields: Vec<String> = e.fields.iter().map(|f| format!("{}: {}", f.name.text, ty(&f.ty.ty))).collect();
    format!("event {} {{ {} }}", e.name.text, fields.join(", "))
}

/// A type declaration: one line when it is short, else a line for each field.
pub fn type_def(t: &TypeDef) -> String {
    let kind = kind_of(t);
    let (head, lines): (String, Vec<String>) = match &t.kind {
        TypeKind::Alias(to) => return format!("type {} = {}", t.name.text, ty(&to.ty)),
        TypeKind::Enum { base, variants, .. } => (
            format!("{kind} {}: {}", t.name.text, ty(&base.ty)),
            variants.iter().map(|v| format!("{} = {:#x}", v.name.text, v.value)).collect(),
        ),
        TypeKind::Struct { size, fields, .. } => {
            let field = |f: &Field| match f.offset {
                Some(at) => format!("{} @{at:#x}: {}", f.name.text, ty(&f.ty.ty)),
                None => format!("{}: {}", f.name.text, ty(&f.ty.ty)),
            };
            (format!("{kind} {} size {:#x}", t.name.text, size.0), fields.iter().map(field).collect())
        }
    };
    let flat = format!("{head} {{ {} }}", lines.join(", "));
    if flat.len() <= crate::fmt::WIDTH { flat } else { format!("{head} {{\n    {},\n}}", lines.join(",\n    ")) }
}
