//! Prototypes of the DDK headers and of ntapi, and the signatures of windows-sys, against the descriptions, parameter by parameter.
//!
//! gcc is asked what the types of a prototype are worth: `sizeof` for the width of a parameter or result, and whether the type behind a pointer is the struct that the
//! description names. Where C says `void *` the description may say more; where the description says `ptr<void>` it says less, which is counted and no error.

use super::gcc::{Answer, Answers};
use super::prototypes::{Parameter, Prototype};
use super::windows_sys::Signature;
use super::{Finding, Kind, Unheard, gcc};
use crate::lang::Abi;
use crate::lang::ast::{Convention, Function, Returns, Type, TypeKind};
use heck::ToSnakeCase;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The headers of `tests/oracle` in the order in which they are believed.
const HEADERS: [&str; 10] = [
    "kernel.h",
    "kernel_6.h",
    "ndis_5.h",
    "ndis_documented.h",
    "storage.h",
    "video_miniport.h",
    "usb_hid.h",
    "streaming.h",
    "class_drivers.h",
    "c_library.h",
];

/// A prototype and the header of ours that led to it.
#[derive(Clone, Debug)]
pub struct Declared {
    /// A file of `tests/oracle`: for ntapi, which uses the kernel's types, the first.
    pub header: &'static str,
    /// What it declares.
    pub prototype: Prototype,
}

/// What the headers declare, by name.
pub type Prototypes = BTreeMap<String, Declared>;

/// Reads what every header of `folder` declares, and after them what ntapi does.
pub fn read(folder: &Path, ntapi: BTreeMap<String, Prototype>) -> Result<Prototypes, Unheard> {
    let texts: Vec<(&str, String)> = HEADERS.par_iter().map(|h| Ok((*h, gcc::preprocessed(folder, h)?))).collect::<Result<_, Unheard>>()?;
    let mut all = Prototypes::new();
    for (header, text) in texts {
        for (name, prototype) in super::prototypes::parse(&text) {
            all.entry(name).or_insert(Declared { header, prototype });
        }
    }
    for (name, prototype) in ntapi {
        // `NtClose` of a header says all about `ZwClose`.
        if of_name(&all, &name).is_none() {
            all.insert(name, Declared { header: HEADERS[0], prototype });
        }
    }
    Ok(all)
}

/// Every function that is described and has a prototype.
fn pairs<'a>(abi: &'a Abi, prototypes: &'a Prototypes) -> impl Iterator<Item = (&'a Function, &'a Declared)> {
    functions(abi).filter_map(|f| Some((f, of_name(prototypes, &f.name.text)?)))
}

/// What a witness says about a name, or about its twin: `ZwClose` and `NtClose` are one function.
fn of_name<'a, T>(all: &'a BTreeMap<String, T>, name: &str) -> Option<&'a T> {
    all.get(name).or_else(|| all.get(&twin(name)?))
}

/// The other of the two names that a system service has.
pub fn twin(name: &str) -> Option<String> {
    match (name.strip_prefix("Nt"), name.strip_prefix("Zw")) {
        (Some(rest), _) => Some(format!("Zw{rest}")),
        (_, Some(rest)) => Some(format!("Nt{rest}")),
        _ => None,
    }
}

/// All described functions.
pub fn functions(abi: &Abi) -> impl Iterator<Item = &Function> {
    libraries(abi).map(|(_, f)| f)
}

/// All described functions, each with the name of its library.
fn libraries(abi: &Abi) -> impl Iterator<Item = (&str, &Function)> {
    abi.files.iter().filter_map(|f| f.library.as_ref()).flat_map(|l| l.functions.iter().map(|f| (l.name.text.as_str(), f)))
}

/// What to ask gcc, by header.
pub fn questions(abi: &Abi, prototypes: &Prototypes) -> BTreeMap<&'static str, Vec<String>> {
    let mut all: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
    for (f, declared) in pairs(abi, prototypes) {
        let ask = all.entry(declared.header).or_default();
        ask.insert(width(&declared.prototype.result));
        for (i, theirs) in declared.prototype.params.iter().enumerate() {
            ask.insert(width(&theirs.ty));
            ask.extend(f.params.get(i).and_then(|ours| behind(abi, &ours.ty.ty)).map(|p| p.question(&theirs.ty)));
        }
    }
    all.into_iter().map(|(h, e)| (h, e.into_iter().collect())).collect()
}

fn width(ty: &str) -> String {
    format!("sizeof({ty})")
}

/// What a description says that a pointer points at.
enum Behind<'a> {
    /// A struct, union or other type with this name in C.
    Struct(&'a str),
    /// Something of so many bytes.
    Bytes(u32),
}

impl Behind<'_> {
    /// True in C when a pointer of type `ty` points at this, or at nothing in particular.
    fn question(&self, ty: &str) -> String {
        let target = format!("__typeof__(*({ty})0)");
        let nothing = format!("__builtin_types_compatible_p({target}, void)");
        match self {
            Behind::Struct(name) => format!("__builtin_types_compatible_p({target}, {name}) || {nothing}"),
            Behind::Bytes(n) => format!("sizeof({target}) == {n} || {nothing}"),
        }
    }
}

fn behind<'a>(abi: &'a Abi, ty: &'a Type) -> Option<Behind<'a>> {
    let Type::Ptr(to) = abi.resolve(ty) else { return None };
    match abi.resolve(to) {
        Type::Named(name) => match abi.type_def(name)?.kind {
            TypeKind::Struct { .. } => Some(Behind::Struct(name)),
            _ => Some(Behind::Bytes(abi.layout(to).0)),
        },
        // Bytes stand for memory of any shape.
        Type::Void | Type::Unknown32 | Type::Array(..) | Type::Char | Type::Int { bytes: 1, .. } => None,
        _ => Some(Behind::Bytes(abi.layout(to).0)),
    }
}

/// How far the comparison went.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Compared {
    /// Functions without a witness for their parameters, by library.
    pub unheard: BTreeMap<String, Vec<String>>,
    /// Described functions.
    pub functions: usize,
    /// Those with a prototype in the headers and a signature in windows-sys.
    pub header_and_windows_sys: usize,
    /// A prototype alone.
    pub header: usize,
    /// A prototype of ntapi alone.
    pub ntapi: usize,
    /// A signature of windows-sys alone.
    pub windows_sys: usize,
    /// Neither; an import library has the convention and the bytes of arguments.
    pub bytes: usize,
    /// Neither; an import library has the name, and that it is a cdecl function.
    pub name: usize,
    /// No witness at all.
    pub none: usize,
    /// Parameters whose width a witness gives alike.
    pub widths: usize,
    /// Parameters of pointer type whose target a header gives alike.
    pub pointees: usize,
    /// Parameters whose name a witness gives alike, but for its spelling.
    pub names: usize,
    /// Parameters that a witness calls otherwise.
    pub other_names: usize,
}

/// Every described function against its witnesses. `in_library` says whether an import library has it, and whether with bytes.
pub fn compare(
    abi: &Abi,
    prototypes: Option<(&Prototypes, &Answers)>,
    signatures: &BTreeMap<String, Signature>,
    in_library: impl Fn(&Function) -> Option<bool>,
) -> (Vec<Finding>, Compared) {
    let mut findings = Vec::new();
    let mut count = Compared::default();
    for (library, f) in libraries(abi).filter(|(_, f)| f.convention != Convention::Helper) {
        count.functions += 1;
        let header = prototypes.and_then(|(all, answers)| Some((of_name(all, &f.name.text)?, answers)));
        let signature = of_name(signatures, &f.name.text);
        let ntapi = header.is_some_and(|(declared, _)| declared.prototype.place == super::ntapi::PLACE);
        *match (header.is_some(), signature.is_some(), in_library(f)) {
            (true, true, _) if ntapi => &mut count.windows_sys,
            (true, true, _) => &mut count.header_and_windows_sys,
            (true, false, _) if ntapi => &mut count.ntapi,
            (true, false, _) => &mut count.header,
            (false, true, _) => &mut count.windows_sys,
            (false, false, Some(true)) => &mut count.bytes,
            (false, false, Some(false)) => &mut count.name,
            (false, false, None) => &mut count.none,
        } += 1;
        if header.is_none() && signature.is_none() {
            count.unheard.entry(library.to_lowercase()).or_default().push(f.name.text.clone());
        }
        let before = findings.len();
        let mut names = Names::default();
        if let Some((declared, answers)) = header {
            Judge { abi, f, findings: &mut findings, count: &mut count }.header(declared, answers);
            names.add(declared.prototype.params.iter().map(|p| p.name.as_str()));
        }
        if let Some(signature) = signature {
            // What differs from the header differs from windows-sys in the same way: once is enough.
            if findings.len() == before {
                Judge { abi, f, findings: &mut findings, count: &mut count }.windows_sys(signature, header.is_none());
            }
            names.add(signature.params.iter().map(|p| p.0.as_str()));
        }
        names.judge(f, &mut count);
    }
    (findings, count)
}

/// What witnesses call the parameters.
#[derive(Default)]
struct Names(Vec<BTreeSet<String>>);

impl Names {
    fn add<'a>(&mut self, names: impl Iterator<Item = &'a str>) {
        for (i, name) in names.enumerate() {
            self.0.resize_with(self.0.len().max(i + 1), BTreeSet::new);
            if !name.is_empty() {
                self.0[i].insert(spelling(name));
            }
        }
    }

    fn judge(&self, f: &Function, count: &mut Compared) {
        for (ours, theirs) in f.params.iter().zip(&self.0).filter(|(_, theirs)| !theirs.is_empty()) {
            let same = theirs.contains(&spelling(&ours.name.text));
            *(if same { &mut count.names } else { &mut count.other_names }) += 1;
        }
    }
}

/// A name without what only differs in spelling.
fn spelling(name: &str) -> String {
    name.to_snake_case().replace('_', "")
}

/// One function before one witness.
struct Judge<'a> {
    abi: &'a Abi,
    f: &'a Function,
    findings: &'a mut Vec<Finding>,
    count: &'a mut Compared,
}

impl Judge<'_> {
    fn object(&mut self, kind: Kind, message: String) {
        self.findings.push(Finding { subject: self.f.name.text.clone(), kind, message, place: self.abi.place(self.f.name.span) });
    }

    fn header(&mut self, declared: &Declared, answers: &Answers) {
        let Declared { header, prototype: p } = declared;
        let value = |expression: String| match answers.get(&((*header).to_owned(), expression)) {
            Some(Answer::Value(v)) => Some(*v),
            _ => None,
        };
        if let Some(theirs) = p.convention.filter(|theirs| *theirs != self.f.convention) {
            self.object(Kind::Convention, format!("described as {}, {} has {}", self.f.convention.word(), p.place, theirs.word()));
        }
        let types: Vec<(&Parameter, Option<i64>)> = p.params.iter().map(|p| (p, value(width(&p.ty)))).collect();
        let sizes: Vec<Option<i64>> = types.iter().map(|t| t.1).collect();
        self.shape(&sizes, p.varargs, value(width(&p.result)).filter(|_| !is_void(&p.result)), is_void(&p.result), &p.place);
        for (i, ours) in self.f.params.iter().enumerate() {
            let Some((theirs, _)) = types.get(i) else { break };
            let Some(question) = behind(self.abi, &ours.ty.ty).map(|b| b.question(&theirs.ty)) else { continue };
            match answers.get(&((*header).to_owned(), question)) {
                // C does not know what the description names.
                Some(Answer::Refused(_)) => {}
                Some(Answer::Value(1)) => self.count.pointees += 1,
                // What was never asked was described otherwise when gcc was.
                Some(Answer::Value(_)) | None => {
                    self.object(
                        Kind::Pointee,
                        format!("`{}` points at something else than `{}` of {}", ours.name.text, theirs.ty, p.place),
                    );
                }
            }
        }
    }

    fn windows_sys(&mut self, signature: &Signature, alone: bool) {
        let sizes: Vec<Option<i64>> = signature.widths.iter().map(|w| Some(i64::from(*w))).collect();
        let before = self.count.widths;
        self.shape(&sizes, signature.bytes.is_none(), signature.result_width.map(i64::from), signature.result.is_empty(), "windows-sys");
        if !alone {
            self.count.widths = before;
        }
    }

    /// Number and widths of parameters, varargs, width of the result.
    fn shape(&mut self, sizes: &[Option<i64>], varargs: bool, result: Option<i64>, void: bool, who: &str) {
        let f = self.f;
        if (f.params.len(), f.varargs) != (sizes.len(), varargs) {
            let words = |n: usize, varargs| format!("{n} parameters{}", if varargs { " and more" } else { "" });
            self.object(
                Kind::Prototype,
                format!("described with {}, {who} has {}", words(f.params.len(), f.varargs), words(sizes.len(), varargs)),
            );
            return;
        }
        for (ours, theirs) in f.params.iter().zip(sizes) {
            let width = i64::from(self.abi.layout(&ours.ty.ty).0);
            match theirs {
                Some(theirs) if *theirs != width => {
                    self.object(Kind::ArgumentWidth, format!("`{}` is described with {width} bytes, {who} has {theirs}", ours.name.text));
                }
                Some(_) => self.count.widths += 1,
                None => {}
            }
        }
        match &f.returns {
            Returns::Value(_) if void => self.object(Kind::Prototype, format!("described with a result, {who} has none")),
            Returns::Value(t) => {
                let width = i64::from(self.abi.layout(&t.ty).0);
                if let Some(theirs) = result.filter(|theirs| *theirs != width) {
                    self.object(Kind::ArgumentWidth, format!("the result is described with {width} bytes, {who} has {theirs}"));
                }
            }
            Returns::Nothing if !void => self.object(Kind::Prototype, format!("described without a result, {who} has one")),
            _ => {}
        }
    }
}

fn is_void(ty: &str) -> bool {
    matches!(ty, "void" | "VOID")
}
