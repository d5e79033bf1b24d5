//! Calls by register: what both sides of a service and of a callback do with a frame of registers called `r`.

use super::rust;
use crate::lang::Abi;
use crate::lang::ast::*;
use crate::lang::check::{SEGMENT, STACK, register};

/// The value of a register or flag.
pub fn read(name: &str) -> String {
    match register(name) {
        Some((flag, 0)) => format!("u32::from(r.{flag}())"),
        Some((SEGMENT, _)) => "fs".into(),
        Some((whole, 0xff00)) => format!("((r.{whole} >> 8) & 0xff)"),
        Some((whole, mask)) if mask != !0 => format!("(r.{whole} & {mask:#x})"),
        Some((whole, _)) => format!("r.{whole}"),
        None => "0".into(),
    }
}

/// Stores a value in a register or flag.
pub fn write(name: &str, value: &str) -> String {
    match register(name) {
        Some(("cf", _)) => format!("r.set_flag(1, {value} != 0)"),
        Some(("zf", _)) => format!("r.set_flag(0x40, {value} != 0)"),
        Some((_, 0)) => format!("r.set_flag(0x80, {value} != 0)"),
        Some((SEGMENT, _)) => format!("fs = {value}"),
        Some((whole, 0xff00)) => format!("r.{whole} = (r.{whole} & !0xff00) | (({value} & 0xff) << 8)"),
        Some((whole, mask)) if mask != !0 => format!("r.{whole} = (r.{whole} & !{mask:#x}) | ({value} & {mask:#x})"),
        Some((whole, _)) => format!("r.{whole} = {value}"),
        None => String::new(),
    }
}

/// Whether a parameter is a flag, which only a routine that is entered can be given.
pub fn is_flag(p: &Param) -> bool {
    p.register.as_ref().and_then(|r| register(&r.text)).is_some_and(|(_, mask)| mask == 0)
}

/// The type of a result where all of them are fields of a struct: addresses stay numbers, so that it has a default.
fn field_ty(abi: &Abi, r: &ResultIn) -> String {
    match abi.resolve(&r.ty.ty) {
        Type::Ptr(_) | Type::FnPtr(_) => "u32".into(),
        _ => rust::ty(&r.ty.ty),
    }
}

/// The struct of several results.
pub fn results_struct(abi: &Abi, of: &str, name: &str, list: &[ResultIn]) -> String {
    let mut out = format!("/// Results of `{of}`.\n#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]\npub struct {name} {{\n");
    for r in list {
        out.push_str(&format!("    /// In `{}`.\n    pub {}: {},\n", r.register.text, rust::ident(&r.name.text), field_ty(abi, r)));
    }
    out + "}\n"
}

/// Parameters that are pushed, in this order.
pub fn pushed(params: &[Param]) -> impl Iterator<Item = &Param> {
    params.iter().filter(|p| p.register.as_ref().is_some_and(|r| r.text == STACK))
}

/// Whether a result lies in the segment register.
pub fn gives_segment(list: &[ResultIn]) -> bool {
    list.iter().any(|r| r.register.text == SEGMENT)
}

/// Statements that load the registers with parameters.
pub fn load(abi: &Abi, params: &[Param]) -> Vec<String> {
    let one =
        |p: &Param| Some(write(&p.register.as_ref()?.text, &format!("({})", rust::to_bits(abi, &p.ty.ty, &rust::ident(&p.name.text)))));
    params.iter().filter_map(one).filter(|statement| !statement.is_empty()).collect()
}

/// Statements that store results, which are `v`.
pub fn store(abi: &Abi, list: &[ResultIn]) -> String {
    let mut out = String::new();
    for r in list {
        let value = if list.len() == 1 { "v".to_owned() } else { format!("v.{}", rust::ident(&r.name.text)) };
        let bits = match abi.resolve(&r.ty.ty) {
            Type::Ptr(_) | Type::FnPtr(_) if list.len() > 1 => value,
            Type::Bool => format!("u32::from({value})"),
            _ => rust::to_bits(abi, &r.ty.ty, &value),
        };
        out.push_str(&format!(" {};", write(&r.register.text, &bits)));
    }
    out
}

/// The results as an expression of type `ret`; `value` says where each is.
pub fn give(abi: &Abi, list: &[ResultIn], ret: &str, value: &dyn Fn(&ResultIn) -> String) -> String {
    match list {
        [] => "()".to_owned(),
        [one] => rust::from_bits(abi, &one.ty.ty, &value(one)),
        many => {
            let field = |r: &ResultIn| {
                let v = match abi.resolve(&r.ty.ty) {
                    Type::Ptr(_) | Type::FnPtr(_) => value(r),
                    _ => rust::from_bits(abi, &r.ty.ty, &value(r)),
                };
                format!("{}: {v}", rust::ident(&r.name.text))
            };
            format!("{ret} {{ {} }}", many.iter().map(field).collect::<Vec<_>>().join(", "))
        }
    }
}

/// The instructions of an entry that pushes the frame, calls `framed` with it, and returns with `pop`; what `framed` returns is the segment, if there is one.
pub fn frame(framed: &str, segment: bool, pop: &str) -> String {
    let segment = if segment { "\"mov fs, ax\", " } else { "" };
    format!(
        "core::arch::naked_asm!(\"pushfd\", \"pushad\", \"cld\", \"push esp\", \"call {{f}}\", {segment}\"add esp, 4\", \"popad\", \"popfd\", {pop}, f = sym {framed})"
    )
}
