//! Types and names of the language in Rust.

use crate::lang::Abi;
use crate::lang::ast::{Convention, Dir, Extent, ExtentValue, Function, Lock, Param, Returns, Type, TypeKind};
use crate::schema::{dword_indices, extent_argument};

/// An identifier, raw where it is a keyword.
pub fn ident(name: &str) -> String {
    const KEYWORDS: [&str; 43] = [
        "as", "break", "const", "continue", "else", "enum", "extern", "false", "fn", "for", "if", "impl", "in", "let", "loop", "match",
        "mod", "move", "mut", "pub", "ref", "return", "static", "struct", "trait", "true", "type", "unsafe", "use", "where", "while",
        "async", "await", "dyn", "abstract", "become", "box", "do", "final", "macro", "override", "priv", "yield",
    ];
    match name {
        "self" | "Self" | "super" | "crate" => format!("{name}_"),
        _ if KEYWORDS.contains(&name) => format!("r#{name}"),
        _ => name.to_owned(),
    }
}

/// A function name: decorated C++ names become identifiers.
pub fn function_ident(name: &str) -> String {
    if name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') && !name.starts_with(|c: char| c.is_ascii_digit()) {
        return ident(name);
    }
    let mut out = String::from("x_");
    for b in name.bytes() {
        match b {
            b if b.is_ascii_alphanumeric() || b == b'_' => out.push(char::from(b)),
            b => out.push_str(&format!("_{b:02x}_")),
        }
    }
    out
}

/// The Rust type.
pub fn ty(t: &Type) -> String {
    match t {
        Type::Int { bytes, signed } => format!("{}{}", if *signed { 'i' } else { 'u' }, u32::from(*bytes) * 8),
        Type::Char => "u8".into(),
        Type::WChar => "u16".into(),
        Type::Void => "core::ffi::c_void".into(),
        Type::Bool => "bool".into(),
        Type::Str => "&str".into(),
        Type::Bytes => "&[u8]".into(),
        Type::Unknown32 => "u32".into(),
        Type::Ptr(to) => format!("*mut {}", ty(to)),
        Type::FnPtr(name) => format!("crate::callbacks::{name}"),
        Type::Array(of, n) => format!("[{}; {n}]", ty(of)),
        Type::Named(name) => format!("crate::types::{}", ident(name)),
    }
}

/// `name: type, …` of a parameter list.
pub fn params(list: &[Param]) -> String {
    list.iter().map(|p| format!("{}: {}", ident(&p.name.text), ty(&p.ty.ty))).collect::<Vec<_>>().join(", ")
}

/// `name, …` of a parameter list.
pub fn arguments(list: &[Param]) -> String {
    list.iter().map(|p| ident(&p.name.text)).collect::<Vec<_>>().join(", ")
}

/// ` -> type`, or nothing.
pub fn returns(r: &Returns) -> String {
    match r {
        Returns::Value(t) => format!(" -> {}", ty(&t.ty)),
        _ => String::new(),
    }
}

/// Expression that turns a value of type `t` into a `u32` (or, for eight bytes, a `u64`).
pub fn to_bits(abi: &Abi, t: &Type, value: &str) -> String {
    match abi.resolve(t) {
        Type::Named(name) => match abi.type_def(name).map(|d| &d.kind) {
            Some(TypeKind::Enum { base, .. }) => to_bits(abi, &base.ty, &format!("{value}.0")),
            // A small struct by value: its bytes.
            _ => format!("unsafe {{ core::mem::transmute_copy::<_, u32>(&{value}) }}"),
        },
        Type::FnPtr(_) => format!("{value}.0"),
        Type::Int { bytes: 8, .. } => format!("{value} as u64"),
        // Sign bits above a narrow value are garbage to the callee; zero them.
        Type::Int { bytes, signed: true } if *bytes < 4 => format!("{value} as u{} as u32", u32::from(*bytes) * 8),
        _ => format!("{value} as u32"),
    }
}

/// Expression that turns a `u64` (EDX:EAX) or `u32` into a value of type `t`.
pub fn from_bits(abi: &Abi, t: &Type, value: &str) -> String {
    match abi.resolve(t) {
        Type::Named(name) => match abi.type_def(name).map(|d| &d.kind) {
            Some(TypeKind::Enum { base, .. }) => format!("crate::types::{}({})", ident(name), from_bits(abi, &base.ty, value)),
            _ => format!("unsafe {{ core::mem::transmute_copy(&{value}) }}"),
        },
        Type::FnPtr(name) => format!("crate::callbacks::{name}({value} as u32)"),
        Type::Ptr(to) => format!("({value} as u32) as *mut {}", ty(to)),
        Type::Bool => format!("({value} != 0)"),
        other => format!("({value} as {})", ty(other)),
    }
}

/// The stack as a callee with these parameters finds and leaves it.
pub struct Stack {
    /// Argument dwords in ECX and EDX.
    pub registers: u32,
    /// Argument dwords on the stack.
    pub dwords: u32,
    /// Bytes that the callee pops.
    pub pop: u32,
}

/// Computes [`Stack`].
pub fn stack(abi: &Abi, list: &[Param], convention: Convention) -> Stack {
    let total = abi.argument_bytes(list) / 4;
    let registers = abi.argument_registers(convention, list);
    let dwords = total - registers;
    let pop = if convention == Convention::Cdecl { 0 } else { dwords * 4 };
    Stack { registers, dwords, pop }
}

/// The captures of a parameter list, as Rust expressions.
pub fn captures(abi: &Abi, list: &[Param], convention: Convention) -> String {
    let indices = dword_indices(abi, list, convention);
    let all: Vec<String> = list.iter().zip(indices).filter_map(|(p, arg)| capture(abi, list, convention, p, arg)).collect();
    format!("&[{}]", all.join(", "))
}

fn capture(abi: &Abi, list: &[Param], convention: Convention, p: &Param, arg: u32) -> Option<String> {
    let Type::Ptr(to) = abi.resolve(&p.ty.ty) else { return None };
    let (size, _) = abi.layout(to);
    let shape = match (p.show.as_ref().map(|s| s.text.as_str()), &p.extent) {
        // Shown as a number: a port is no memory.
        (Some("hex"), None) => return None,
        (Some("cstr"), _) => "Shape::CStr".to_owned(),
        (Some("wstr" | "path"), _) => "Shape::WStr".to_owned(),
        (Some("ustr" | "astr"), _) => "Shape::Counted".to_owned(),
        (_, Some(e)) => elements(abi, list, convention, e, size.max(1))?,
        _ => match abi.resolve(to) {
            Type::Int { .. } | Type::WChar | Type::Ptr(_) | Type::FnPtr(_) => format!("Shape::Fixed({size})"),
            Type::Named(name) if matches!(abi.type_def(name).map(|d| &d.kind), Some(TypeKind::Enum { .. })) => {
                format!("Shape::Fixed({size})")
            }
            _ => return None,
        },
    };
    let (before, after) = (p.dir != Dir::Out, p.dir != Dir::In);
    Some(format!("Capture {{ arg: {arg}, before: {before}, after: {after}, shape: {shape} }}"))
}

fn elements(abi: &Abi, list: &[Param], convention: Convention, e: &Extent, size: u32) -> Option<String> {
    let unit = if e.elements { size } else { 1 };
    match &e.value {
        ExtentValue::Number(n) => Some(format!("Shape::Fixed({})", (n * unit).min(0xffff))),
        value @ ExtentValue::Param(_) => {
            let (arg, indirect) = extent_argument(abi, list, convention, value)?;
            Some(format!("Shape::Elements {{ unit: {unit}, arg: {arg}, indirect: {indirect} }}"))
        }
    }
}

/// What a verifier holds a function's arguments against, as Rust expressions.
pub fn checks(abi: &Abi, f: &Function) -> String {
    let indices = dword_indices(abi, &f.params, f.convention);
    let mut all = Vec::new();
    for (p, arg) in f.params.iter().zip(indices) {
        let name = &p.name.text;
        let mut add = |rule: &str| all.push(format!("Check {{ arg: {arg}, parameter: \"{name}\", rule: Rule::{rule} }}"));
        if let Some(kind) = abi.object(&p.ty.ty).filter(|_| p.dir == Dir::In) {
            add(&format!("Handle {{ kind: \"{kind}\", optional: {} }}", p.opt));
        }
        if let Some(shape) = behind(abi, &f.params, f.convention, p) {
            add(&format!("Memory {{ shape: {shape}, optional: {} }}", p.opt));
        }
        if let Some(bytes) = first_bytes(abi, p) {
            add(&format!("Begins {{ bytes: &{bytes:?}, optional: {} }}", p.opt));
        }
        for (lock, _) in f.meta.locks.iter().filter(|l| l.1.text == *name) {
            add(match lock {
                Lock::Acquires => "Acquires",
                Lock::Tries => "Tries",
                Lock::Releases => "Releases",
            });
        }
    }
    format!("&[{}]", all.join(", "))
}

/// What the struct behind a pointer parameter begins with, where it was initialised before.
fn first_bytes<'a>(abi: &'a Abi, p: &Param) -> Option<&'a [u8]> {
    let Type::Ptr(to) = abi.resolve(&p.ty.ty) else { return None };
    let Type::Named(name) = abi.resolve(to) else { return None };
    let begins = &abi.type_def(name)?.meta.begins;
    (p.dir != Dir::Out && p.extent.is_none() && !begins.is_empty()).then_some(begins)
}

/// What must lie behind a pointer parameter; `None` where the spec does not say.
fn behind(abi: &Abi, list: &[Param], convention: Convention, p: &Param) -> Option<String> {
    let Type::Ptr(to) = abi.resolve(&p.ty.ty) else { return None };
    let (size, _) = abi.layout(to);
    let fixed = (size > 0).then(|| format!("Shape::Fixed({})", size.min(0xffff)));
    match (p.show.as_ref().map(|s| s.text.as_str()), &p.extent) {
        (Some("hex"), None) => None,
        // It may be a handle.
        (Some("path"), _) => None,
        // Text of a known length need not end; text that is written need not be there yet.
        (Some("cstr" | "wstr"), Some(_)) if p.dir != Dir::Out => None,
        (_, Some(e)) => elements(abi, list, convention, e, size.max(1)),
        (Some("cstr" | "wstr"), None) if p.dir == Dir::Out => None,
        (Some("cstr"), None) => Some("Shape::CStr".to_owned()),
        (Some("wstr"), None) => Some("Shape::WStr".to_owned()),
        // A string that is written may be nothing yet.
        (Some("ustr" | "astr"), None) if p.dir == Dir::In => Some("Shape::Counted".to_owned()),
        _ => fixed,
    }
}

/// Doc lines with the spec's place at the end.
pub fn docs(lines: &[String], place: &str, indent: &str) -> String {
    let mut out = String::new();
    for l in lines {
        out.push_str(&format!("{indent}/// {l}\n"));
    }
    if !lines.is_empty() {
        out.push_str(&format!("{indent}///\n"));
    }
    out.push_str(&format!("{indent}/// {place}\n"));
    out
}
