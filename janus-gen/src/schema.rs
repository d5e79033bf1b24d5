//! The trace schema: what a decoder must know to show the records of a run. Written to `generated/schema.json`; its hash travels in the guest.

use crate::lang::ast::{self, Convention, Dir, ExtentValue, Param, Returns, Type, TypeKind};
use crate::lang::{Abi, Surface};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Everything.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Schema {
    /// Served functions; the id is the index.
    pub functions: Vec<Function>,
    /// Callback types; the id is the index.
    pub callbacks: Vec<Callback>,
    /// Events; the id is the index.
    pub events: Vec<Event>,
    /// Enums and flags by name.
    pub enums: BTreeMap<String, Enum>,
    /// Structs and unions by name.
    pub structs: BTreeMap<String, Struct>,
}

/// A served function.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Function {
    /// Library as drivers import it.
    pub library: String,
    /// Export name.
    pub name: String,
    /// Convention.
    pub convention: String,
    /// `impl`, `stub`, `described`, `forward`.
    pub body: String,
    /// Parameters in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub params: Vec<Parameter>,
    /// More arguments follow.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub varargs: bool,
    /// Result.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returns: Option<Shape>,
    /// It gives memory away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allocates: Option<Allocation>,
    /// The argument dword that points at memory which is given back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frees: Option<u32>,
}

/// Memory that a call makes the driver's.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Allocation {
    /// The argument dword that says how many bytes.
    pub bytes: u32,
    /// The argument dword of the pointer that gets the address; `None`: the result is the address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<u32>,
    /// Bytes before the driver's part: an object of the system's.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub behind: u32,
}

/// How much lies behind a pointer parameter.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Extent {
    /// Bytes of one of what is counted.
    pub unit: u32,
    /// How many: a constant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// How many: an argument dword …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arg: Option<u32>,
    /// … which points at the number.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub indirect: bool,
}

/// A callback type.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Callback {
    /// Its name.
    pub name: String,
    /// Parameters in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub params: Vec<Parameter>,
    /// Result.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returns: Option<Shape>,
}

/// An event.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Event {
    /// Its name.
    pub name: String,
    /// Fields in order.
    pub fields: Vec<Field>,
}

/// A parameter.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// `in`, `out` or `inout`.
    pub dir: String,
    /// First argument dword in a record.
    pub dword: u32,
    /// Its type.
    #[serde(rename = "type")]
    pub shape: Shape,
    /// `as FORMAT`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show: Option<String>,
    /// `[count = …]` or `[bytes = …]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extent: Option<Extent>,
}

/// A field of an event or a struct.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Byte offset (structs).
    #[serde(default, skip_serializing_if = "is_zero")]
    pub offset: u32,
    /// Its type.
    #[serde(rename = "type")]
    pub shape: Shape,
    /// `as FORMAT`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show: Option<String>,
    /// What it points at is written to by whoever is handed the struct.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub out: bool,
}

fn is_zero(n: &u32) -> bool {
    *n == 0
}

/// A type, aliases resolved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    /// An integer of so many bytes; negative: signed.
    Int(i8),
    /// A byte of text.
    Char,
    /// A 16-bit unit of text.
    WChar,
    /// Nothing (behind a pointer).
    Void,
    /// A stack dword of unknown meaning.
    Unknown,
    /// UTF-8 text.
    Str,
    /// Bytes.
    Bytes,
    /// A pointer.
    Ptr(Box<Shape>),
    /// A pointer to a routine of a callback type.
    Routine(String),
    /// An array.
    Array(Box<Shape>, u32),
    /// An enum or flags type.
    Enum(String),
    /// A struct or union.
    Struct(String),
}

/// An enum or flags type.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Enum {
    /// Values may be or-ed.
    pub flags: bool,
    /// Bytes; negative: signed.
    pub int: i8,
    /// Values and names in order of the spec.
    pub values: Vec<(i64, String)>,
}

/// A struct or union.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Struct {
    /// Bytes.
    pub size: u32,
    /// Fields in order.
    pub fields: Vec<Field>,
}

impl Schema {
    /// Reads `generated/schema.json`.
    pub fn from_json(text: &str) -> Result<Schema, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// One entry a line, so that a change of one function is a change of one line.
    pub fn to_json(&self) -> String {
        fn list<T: Serialize>(out: &mut String, key: &str, items: impl Iterator<Item = T>, last: bool) {
            out.push_str(&format!("\"{key}\": [\n"));
            let lines: Vec<String> = items.map(|i| serde_json::to_string(&i).unwrap_or_default()).collect();
            out.push_str(&lines.join(",\n"));
            out.push_str(if last { "\n]\n" } else { "\n],\n" });
        }
        fn map<T: Serialize>(out: &mut String, key: &str, items: &BTreeMap<String, T>, last: bool) {
            out.push_str(&format!("\"{key}\": {{\n"));
            let lines: Vec<String> =
                items.iter().map(|(k, v)| format!("\"{k}\": {}", serde_json::to_string(v).unwrap_or_default())).collect();
            out.push_str(&lines.join(",\n"));
            out.push_str(if last { "\n}\n" } else { "\n},\n" });
        }
        let mut out = String::from("{\n");
        list(&mut out, "functions", self.functions.iter(), false);
        list(&mut out, "callbacks", self.callbacks.iter(), false);
        list(&mut out, "events", self.events.iter(), false);
        map(&mut out, "enums", &self.enums, false);
        map(&mut out, "structs", &self.structs, true);
        out.push_str("}\n");
        out
    }

    /// SHA-256 of [`Self::to_json`]: what a guest carries and a trace begins with.
    pub fn hash(json: &str) -> [u8; 32] {
        Sha256::digest(json.as_bytes()).into()
    }

    /// The schema of a description.
    pub fn new(abi: &Abi) -> Schema {
        let mut s = Schema::default();
        for surface in abi.surfaces() {
            for f in functions(&surface) {
                s.functions.push(Function {
                    library: surface.name().to_owned(),
                    name: f.name.text.clone(),
                    convention: f.convention.word().to_owned(),
                    body: match &f.body {
                        ast::Body::Impl => "impl",
                        ast::Body::Stub(_) => "stub",
                        ast::Body::Forward { .. } => "forward",
                        ast::Body::Described => "described",
                    }
                    .to_owned(),
                    params: parameters(abi, &f.params, f.convention),
                    varargs: f.varargs,
                    returns: returns(abi, &f.returns),
                    allocates: allocation(abi, f),
                    frees: f.meta.frees.as_ref().and_then(|name| argument(abi, f, &name.text)),
                });
            }
        }
        for c in abi.all_callbacks() {
            s.callbacks.push(Callback {
                name: c.name.text.clone(),
                params: parameters(abi, &c.params, c.convention),
                returns: returns(abi, &c.returns),
            });
        }
        for e in abi.events() {
            s.events.push(Event { name: e.name.text.clone(), fields: e.fields.iter().map(|f| field(abi, f)).collect() });
        }
        for t in abi.files.iter().flat_map(|f| &f.types) {
            match &t.kind {
                TypeKind::Alias(_) => {}
                TypeKind::Enum { flags, base, variants } => {
                    let Type::Int { bytes, signed } = base.ty else { continue };
                    let values = variants.iter().map(|v| (v.value, v.name.text.clone())).collect();
                    s.enums.insert(t.name.text.clone(), Enum { flags: *flags, int: int(bytes, signed), values });
                }
                TypeKind::Struct { size, fields, .. } => {
                    let fields = fields.iter().map(|f| field(abi, f)).collect();
                    s.structs.insert(t.name.text.clone(), Struct { size: size.0, fields });
                }
            }
        }
        s
    }
}

/// The functions of a library in the order of their ids: by name.
pub fn functions<'a>(surface: &Surface<'a>) -> Vec<&'a ast::Function> {
    let mut all: Vec<&ast::Function> = surface.parts.iter().flat_map(|p| &p.2.functions).collect();
    all.sort_by(|a, b| a.name.text.cmp(&b.name.text));
    all
}

fn int(bytes: u8, signed: bool) -> i8 {
    if signed { -(bytes as i8) } else { bytes as i8 }
}

fn field(abi: &Abi, f: &ast::Field) -> Field {
    Field {
        name: f.name.text.clone(),
        offset: f.offset.unwrap_or(0),
        shape: shape(abi, &f.ty.ty),
        show: f.show.as_ref().map(|s| s.text.clone()),
        out: f.meta.out,
    }
}

fn returns(abi: &Abi, r: &Returns) -> Option<Shape> {
    match r {
        Returns::Value(ty) => Some(shape(abi, &ty.ty)),
        _ => None,
    }
}

/// The first dword of a parameter in a record.
fn argument(abi: &Abi, f: &ast::Function, name: &str) -> Option<u32> {
    let at = f.params.iter().position(|p| p.name.text == name)?;
    dword_indices(abi, &f.params, f.convention).get(at).copied()
}

fn allocation(abi: &Abi, f: &ast::Function) -> Option<Allocation> {
    let bytes = argument(abi, f, &f.meta.allocates.as_ref()?.text)?;
    let (to, first) = abi.allocated(f)?;
    let to = to.and_then(|at| argument(abi, f, &f.params[at].name.text));
    // A described object stands before what the driver asked for; what follows it is aligned as the pool is.
    let behind = if let Type::Named(_) = first { abi.layout(first).0.next_multiple_of(8) } else { 0 };
    Some(Allocation { bytes, to, behind })
}

fn extent(abi: &Abi, params: &[Param], convention: Convention, p: &Param) -> Option<Extent> {
    let e = p.extent.as_ref()?;
    let size = if let Type::Ptr(to) = abi.resolve(&p.ty.ty) { abi.layout(to).0.max(1) } else { 1 };
    let unit = if e.elements { size } else { 1 };
    Some(match &e.value {
        ExtentValue::Number(n) => Extent { unit, number: Some(*n), arg: None, indirect: false },
        value @ ExtentValue::Param(_) => {
            let (arg, indirect) = extent_argument(abi, params, convention, value)?;
            Extent { unit, number: None, arg: Some(arg), indirect }
        }
    })
}

fn parameters(abi: &Abi, params: &[Param], convention: Convention) -> Vec<Parameter> {
    params
        .iter()
        .zip(dword_indices(abi, params, convention))
        .map(|(p, dword)| Parameter {
            name: p.name.text.clone(),
            dir: match p.dir {
                Dir::In => "in",
                Dir::Out => "out",
                Dir::InOut => "inout",
            }
            .to_owned(),
            dword,
            shape: shape(abi, &p.ty.ty),
            show: p.show.as_ref().map(|s| s.text.clone()),
            extent: extent(abi, params, convention, p),
        })
        .collect()
}

/// First dword of each parameter in a record: ECX and EDX come first, then the stack.
pub fn dword_indices(abi: &Abi, params: &[Param], convention: Convention) -> Vec<u32> {
    let registers = abi.argument_registers(convention, params);
    let (mut register, mut stack) = (0, registers);
    params
        .iter()
        .map(|p| {
            let n = abi.dwords(&p.ty.ty);
            let next = if n == 1 && register < registers { &mut register } else { &mut stack };
            let at = *next;
            *next += n;
            at
        })
        .collect()
}

/// A type with its aliases resolved.
pub fn shape(abi: &Abi, ty: &Type) -> Shape {
    match abi.resolve(ty) {
        Type::Int { bytes, signed } => Shape::Int(int(*bytes, *signed)),
        Type::Char => Shape::Char,
        Type::Bool => Shape::Int(1),
        Type::WChar => Shape::WChar,
        Type::Void => Shape::Void,
        Type::Str => Shape::Str,
        Type::Bytes => Shape::Bytes,
        Type::Unknown32 => Shape::Unknown,
        Type::Ptr(to) => Shape::Ptr(Box::new(shape(abi, to))),
        Type::FnPtr(name) => Shape::Routine(name.clone()),
        Type::Array(of, n) => Shape::Array(Box::new(shape(abi, of)), *n),
        Type::Named(name) => match abi.type_def(name).map(|d| &d.kind) {
            Some(TypeKind::Enum { .. }) => Shape::Enum(name.clone()),
            Some(TypeKind::Struct { .. }) => Shape::Struct(name.clone()),
            _ => Shape::Unknown,
        },
    }
}

/// The dword index and directness of an extent's parameter.
pub fn extent_argument(abi: &Abi, params: &[Param], convention: Convention, value: &ExtentValue) -> Option<(u32, bool)> {
    let ExtentValue::Param(name) = value else { return None };
    let at = params.iter().position(|p| p.name.text == *name)?;
    let indirect = matches!(abi.resolve(&params[at].ty.ty), Type::Ptr(_));
    Some((dword_indices(abi, params, convention)[at], indirect))
}
