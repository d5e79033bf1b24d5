//! What to ask gcc about each described type and constant, and what the answers must be.
//!
//! A struct of the descriptions is the C type of the same name. A struct inside it that has no name in C is described as a type `PARENT_Field`; it is compared where it
//! lies in its parent: `IRP_Tail_Overlay` is `IRP.Tail.Overlay`. The language has no unnamed fields, so a member without a name is called `u` or `s` (`u2` …), and a probe tries the
//! path with the name and without. A group of bit fields is called `bits`: C gives no address for those. What a field that leads to a routine is worth is asked by calling it in
//! `sizeof`: with as many arguments as its callback is described with, which gcc refuses when they are too few or too many, and the answer is the width of the result.

use super::gcc::{Answer, Answers};
use super::{Finding, Kind};
use crate::lang::Abi;
use crate::lang::ast::{Callback, Convention, Field, Returns, Type, TypeDef, TypeKind};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The headers (of `tests/oracle`) that declare what a file of `abi-specs/types` describes: a second one is asked what the first does not know. None when mingw-w64
/// has nothing about it.
fn headers_of(file: &str) -> &'static [&'static str] {
    match file {
        "ndis" | "ndis_protocol" | "ndis_media" | "status" => &["ndis_5.h"],
        "scsi" | "scsi_commands" | "storage" | "class" | "tape" => &["storage.h"],
        "video" | "video_port" => &["video_miniport.h"],
        "hid" | "usb" | "usb_descriptors" | "usb_hub" | "input" => &["usb_hid.h"],
        "ks" | "ks_objects" | "ks_media" | "ks_properties" | "portcls" | "dmus" | "audio" | "stream" => &["streaming.h"],
        "battery" => &["battery.h"],
        vxd if vxd.starts_with("vxd") => &[],
        _ => &["kernel.h", "kernel_6.h"],
    }
}

/// Types that C calls otherwise.
const RENAMED: [(&str, &str); 6] = [
    ("NDIS_REFERENCE", "REFERENCE"),
    ("STREAM_ACCESS_RANGE", "ACCESS_RANGE"),
    ("STREAM_HW_INITIALIZATION_DATA", "HW_INITIALIZATION_DATA"),
    ("STREAM_PORT_CONFIGURATION_INFORMATION", "PORT_CONFIGURATION_INFORMATION"),
    ("NDIS_REQUEST_QUERY", "__typeof__(((NDIS_REQUEST *)0)->DATA.QUERY_INFORMATION)"),
    ("NDIS_REQUEST_SET", "__typeof__(((NDIS_REQUEST *)0)->DATA.SET_INFORMATION)"),
];

/// A question whose answer the descriptions foretell.
#[derive(Clone, Debug)]
pub struct Probe {
    /// What it is about.
    pub subject: String,
    /// Which difference a wrong answer is.
    pub kind: Kind,
    /// Headers that may declare it, in the order in which they are asked.
    pub headers: &'static [&'static str],
    /// Ways to ask; the first that gcc understands counts.
    pub expressions: Vec<String>,
    /// What the answer must be.
    pub expected: i64,
    /// Bytes of the answer that count.
    pub width: u32,
    /// `file:line` of the description.
    pub place: String,
    /// C need not know it: a name of our own, or a member that has none.
    pub optional: bool,
}

/// Everything there is to ask.
pub fn probes(abi: &Abi) -> Vec<Probe> {
    let mut out = Vec::new();
    for file in &abi.files {
        let path = &abi.sources[file.source as usize].path;
        let stem = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".abi");
        let headers = headers_of(stem);
        if headers.is_empty() || !path.contains("/types/") {
            continue;
        }
        let mut ask = Ask { abi, headers, out: &mut out };
        for t in &file.types {
            if t.meta.source.as_ref().is_none_or(|s| s.contains("mingw-w64")) {
                ask.type_def(t);
            }
        }
        for c in &file.consts {
            ask.value(&c.name.text, c.value, abi.layout(&c.ty.ty).0, abi.place(c.name.span));
        }
    }
    out
}

struct Ask<'a> {
    abi: &'a Abi,
    headers: &'static [&'static str],
    out: &'a mut Vec<Probe>,
}

impl Ask<'_> {
    fn type_def(&mut self, t: &TypeDef) {
        let name = &t.name.text;
        let place = self.abi.place(t.name.span);
        match &t.kind {
            TypeKind::Alias(to) => self.sizes(name, vec![name.clone()], self.abi.layout(&to.ty).0, place, true),
            TypeKind::Enum { variants, base, .. } => {
                for v in variants {
                    self.value(&v.name.text, v.value, self.abi.layout(&base.ty).0, self.abi.place(v.name.span));
                }
            }
            TypeKind::Struct { .. } if self.lies_in_parent(name) => {}
            TypeKind::Struct { size, fields, union } => {
                let tag = if *union { "union" } else { "struct" };
                let names = match RENAMED.iter().find(|(n, _)| n == name) {
                    Some((_, c)) => vec![(*c).to_owned()],
                    None => vec![name.clone(), format!("{tag} _{name}")],
                };
                self.sizes(name, names.clone(), size.0, place, false);
                self.fields(name, &names, &[String::new()], 0, name, fields);
            }
        }
    }

    /// A `PARENT_Field`: compared where it lies in its parent.
    fn lies_in_parent(&self, name: &str) -> bool {
        name.match_indices('_').any(|(at, _)| {
            let (parent, field) = (&name[..at], &name[at + 1..]);
            let Some(TypeDef { kind: TypeKind::Struct { fields, .. }, .. }) = self.abi.type_def(parent) else { return false };
            fields.iter().any(|f| f.name.text == field && inner(&f.ty.ty) == Some(name))
        })
    }

    fn sizes(&mut self, subject: &str, names: Vec<String>, size: u32, place: String, optional: bool) {
        let expressions = names.iter().map(|n| format!("sizeof({n})")).collect();
        self.out.push(Probe {
            subject: subject.to_owned(),
            kind: Kind::Size,
            headers: self.headers,
            expressions,
            expected: i64::from(size),
            width: 8,
            place,
            optional,
        });
    }

    fn value(&mut self, name: &str, value: i64, width: u32, place: String) {
        self.out.push(Probe {
            subject: name.to_owned(),
            kind: Kind::Value,
            headers: self.headers,
            expressions: vec![name.to_owned()],
            expected: value,
            width,
            place,
            optional: false,
        });
    }

    /// Fields of the struct `own`, which lies at `base` in the C type `roots`, behind one of `paths`.
    fn fields(&mut self, subject: &str, roots: &[String], paths: &[String], base: u32, own: &str, fields: &[Field]) {
        for f in fields {
            let name = &f.name.text;
            let at = base + f.offset.unwrap_or(0);
            let place = self.abi.place(f.name.span);
            let nested = match inner(&f.ty.ty).and_then(|n| self.abi.type_def(n)) {
                Some(TypeDef { name: n, kind: TypeKind::Struct { fields, .. }, .. }) if n.text == format!("{own}_{name}") => {
                    Some((n.text.as_str(), fields))
                }
                _ => None,
            };
            let unnamed = is_placeholder(name, if nested.is_some() { &["u", "s"] } else { &["bits"] });
            let subject = format!("{subject}.{name}");
            let every = |form: &dyn Fn(&str, &str) -> String| -> Vec<String> {
                roots.iter().flat_map(|r| paths.iter().map(move |p| (r, p))).map(|(r, p)| form(r, &format!("{p}{name}"))).collect()
            };
            let offset = every(&|r, p| format!("__builtin_offsetof({r}, {p})"));
            let width = every(&|r, p| format!("sizeof((({r} *)0)->{p})"));
            let probe = |kind, expressions, expected| Probe {
                subject: subject.clone(),
                kind,
                headers: self.headers,
                expressions,
                expected: i64::from(expected),
                width: 8,
                place: place.clone(),
                optional: unnamed,
            };
            self.out.push(probe(Kind::Offset, offset, at));
            self.out.push(probe(Kind::Width, width, self.abi.layout(&f.ty.ty).0));
            if let Some(callback) = self.routine(&f.ty.ty) {
                let arguments: Vec<String> = callback.params.iter().map(|p| self.argument(&p.ty.ty)).collect();
                let call = every(&|r, p| format!("sizeof((({r} *)0)->{p}({}))", arguments.join(", ")));
                // A result of no type has one byte in GNU C.
                let result = if let Returns::Value(t) = &callback.returns { self.abi.layout(&t.ty).0 } else { 1 };
                let subject = format!("{subject}()");
                let place = self.abi.place(callback.name.span);
                self.out.push(Probe { subject, place, optional: true, ..probe(Kind::Prototype, call, result) });
            }
            if let Some((own, fields)) = nested {
                let element = if matches!(f.ty.ty, Type::Array(..)) { "[0]." } else { "." };
                let mut inside: Vec<String> = paths.iter().map(|p| format!("{p}{name}{element}")).collect();
                if unnamed {
                    inside.extend_from_slice(paths);
                }
                self.fields(&subject, roots, &inside, at, own, fields);
            }
        }
    }
}

impl<'a> Ask<'a> {
    /// The routine that a field leads to.
    fn routine(&self, ty: &Type) -> Option<&'a Callback> {
        let Type::FnPtr(name) = ty else { return None };
        self.abi.callback(name).filter(|c| c.convention != Convention::Register)
    }

    /// An argument of this type in C: a zero of the type where that is a struct there, which eight bytes with a name are, too.
    fn argument(&self, ty: &Type) -> String {
        let is_struct = |name| matches!(self.abi.type_def(name).map(|t| &t.kind), Some(TypeKind::Struct { .. }));
        match ty {
            Type::Named(name) if self.abi.layout(ty).0 > 4 || is_struct(name) => format!("({name}){{0}}"),
            _ => "0".into(),
        }
    }
}

/// The named type of a field, through arrays.
fn inner(ty: &Type) -> Option<&str> {
    match ty {
        Type::Named(n) => Some(n),
        Type::Array(of, _) => inner(of),
        _ => None,
    }
}

/// One of `names`, with or without a number behind it.
fn is_placeholder(name: &str, names: &[&str]) -> bool {
    names.contains(&name.trim_end_matches(|c: char| c.is_ascii_digit()))
}

/// The expressions to ask of the `round`th header: those that no header before has answered.
pub fn questions(probes: &[Probe], round: usize, answers: &Answers) -> BTreeMap<&'static str, Vec<String>> {
    let mut by_header: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
    for p in probes {
        if let Some(header) = p.headers.get(round).copied()
            && p.answers(answers).all(|(_, a)| matches!(a, Answer::Refused(_)))
        {
            by_header.entry(header).or_default().extend(p.expressions.iter().cloned());
        }
    }
    by_header.into_iter().map(|(h, e)| (h, e.into_iter().collect())).collect()
}

impl Probe {
    /// Its expressions with what the headers said, the first header first.
    fn answers<'a>(&'a self, answers: &'a Answers) -> impl Iterator<Item = (&'a String, &'a Answer)> + Clone {
        let of = move |h: &'static str| self.expressions.iter().filter_map(move |e| Some((e, answers.get(&(h.to_owned(), e.clone()))?)));
        self.headers.iter().copied().flat_map(of)
    }
}

/// How far the comparison went.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Compared {
    /// Structs and unions whose size C gives alike.
    pub sizes: usize,
    /// Fields whose offset and size it gives alike.
    pub fields: usize,
    /// Values of enums and constants.
    pub values: usize,
    /// Members and types that have no name in C; what is inside them is compared.
    pub unnamed: usize,
    /// Routines behind fields that take as many arguments and give back as much.
    pub routines: usize,
}

/// What gcc said against what was foretold.
pub fn compare(probes: &[Probe], answers: &Answers) -> (Vec<Finding>, Compared) {
    let mut findings = Vec::new();
    let mut compared = Compared::default();
    for p in probes {
        let mut object = |kind, message| findings.push(Finding { subject: p.subject.clone(), kind, message, place: p.place.clone() });
        let mut refused = None;
        let value = p.answers(answers).find_map(|(e, a)| match a {
            Answer::Value(v) => Some((e, *v)),
            Answer::Refused(why) => {
                // Of several ways to ask, the one whose name is known says more.
                if refused.is_none() || why.contains("argument") {
                    refused = Some((e, why));
                }
                None
            }
        });
        let Some((expression, value)) = value else {
            let wrong_call = |why: &str| why.contains("arguments to function") || why.contains("incompatible type for argument");
            match refused {
                Some((e, why)) if p.kind == Kind::Prototype && wrong_call(why) => {
                    object(Kind::Prototype, format!("gcc, asked for {e}: {why}"))
                }
                // A field that C has as a plain address, or a name that it does not know: the offset says the same.
                _ if p.kind == Kind::Prototype => {}
                _ if p.optional => compared.unnamed += 1,
                // Its offset says the same.
                _ if p.kind == Kind::Width => {}
                Some((e, why)) => object(Kind::Name, format!("gcc, asked for {e}: {why}")),
                None => object(Kind::Name, "was not asked about".to_owned()),
            }
            continue;
        };
        let bits = 64 - 8 * p.width.min(8);
        if value << bits != p.expected << bits {
            object(p.kind, format!("described as {:#x}, {expression} is {:#x} ({}, {value})", p.expected, value, p.expected));
            continue;
        }
        match p.kind {
            Kind::Size => compared.sizes += 1,
            Kind::Offset => compared.fields += 1,
            Kind::Value => compared.values += 1,
            Kind::Prototype => compared.routines += 1,
            _ => {}
        }
    }
    (findings, compared)
}
