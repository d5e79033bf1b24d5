//! Callback types: an address of a routine, the call-in wrapper for the driver's routines, and thunks for those that we hand out.
//!
//! A routine that is called by register is the VMM's or a VxD's: a call of it goes through no guard and leaves no record.

use super::{header, registers, rust};
use crate::lang::Abi;
use crate::lang::ast::*;

/// `generated/src/callbacks.rs`.
pub fn emit(abi: &Abi) -> String {
    let mut out = header("abi-specs");
    out.push_str(
        "//! Routines that one side hands the other by address.\n\
         //!\n\
         //! Each type is the address and nothing more. `call` enters a driver's routine inside the guard of [`callin`]; `serve` gives the address of a\n\
         //! thunk around a routine of ours.\n\
         #![allow(unused_imports, reason = \"there may be no callbacks\")]\n\n\
         use janus_runtime::abi::{Callback, Capture, IrqlAfter, Regs, Shape, service_call};\n\
         use janus_runtime::callin::{self, Stopped};\n\n",
    );
    for (id, c) in abi.all_callbacks().enumerate() {
        match c.convention {
            Convention::Register => by_register(&mut out, abi, c),
            _ => callback(&mut out, abi, id, c),
        }
    }
    out
}

fn callback(out: &mut String, abi: &Abi, id: usize, c: &Callback) {
    let name = &c.name.text;
    let s = rust::stack(abi, &c.params, c.convention);
    out.push_str(&address(abi, c));
    out.push_str(&format!(
        "static {}: Callback = Callback {{ id: {id}, args: {}, pop: {}, captures: {}, irql_after: IrqlAfter::{}, name: \"{name}\" }};\n",
        desc(name),
        s.registers + s.dwords,
        s.pop,
        rust::captures(abi, &c.params, c.convention),
        match c.meta.irql_after {
            None => "Same",
            Some(IrqlAfter::Raised) => "Raised",
            Some(IrqlAfter::Lowered) => "Lowered",
        },
    ));
    let (ret, convert) = match &c.returns {
        Returns::Value(t) => (rust::ty(&t.ty), rust::from_bits(abi, &t.ty, "r")),
        _ => ("()".to_owned(), "()".to_owned()),
    };
    let mut words = Vec::new();
    for p in &c.params {
        let bits = rust::to_bits(abi, &p.ty.ty, &rust::ident(&p.name.text));
        if abi.dwords(&p.ty.ty) == 2 {
            words.push(format!("({bits}) as u32"));
            words.push(format!("(({bits}) >> 32) as u32"));
        } else {
            words.push(bits);
        }
    }
    out.push_str(&format!(
        "impl {name} {{\n\
         \x20   pub const NULL: Self = Self(0);\n\
         \x20   pub const fn is_null(self) -> bool {{ self.0 == 0 }}\n\
         \x20   /// Calls the driver's routine.\n\
         \x20   #[inline]\n\
         \x20   pub unsafe fn call(self, {}) -> Result<{ret}, Stopped> {{\n\
         \x20       let r = unsafe {{ callin::call(&{}, self.0, &[{}]) }}?;\n\
         \x20       let _ = r;\n\
         \x20       Ok({convert})\n\
         \x20   }}\n",
        rust::params(&c.params),
        desc(name),
        words.join(", "),
    ));
    if matches!(c.convention, Convention::Stdcall | Convention::Cdecl | Convention::Fastcall) {
        let abi_word = match c.convention {
            Convention::Stdcall => "stdcall",
            Convention::Fastcall => "fastcall",
            _ => "C",
        };
        out.push_str(&format!(
            "    /// The address of a thunk around a routine of ours.\n\
             \x20   pub fn serve<S: {name}_Routine>() -> Self {{\n\
             \x20       unsafe extern \"{abi_word}\" fn thunk<S: {name}_Routine>({}){} {{ unsafe {{ S::routine({}) }} }}\n\
             \x20       Self(thunk::<S> as *const () as u32)\n\
             \x20   }}\n}}\n\
             /// A routine of ours that is handed out as [`{name}`].\n\
             pub trait {name}_Routine {{\n    unsafe fn routine({}){};\n}}\n\n",
            rust::params(&c.params),
            rust::returns(&c.returns),
            rust::arguments(&c.params),
            rust::params(&c.params),
            rust::returns(&c.returns),
        ));
    } else {
        out.push_str("}\n\n");
    }
}

/// The type: an address.
fn address(abi: &Abi, c: &Callback) -> String {
    rust::docs(&c.meta.doc, &abi.place(c.name.span), "")
        + &format!("#[repr(transparent)]\n#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]\npub struct {}(pub u32);\n", c.name.text)
}

fn by_register(out: &mut String, abi: &Abi, c: &Callback) {
    let name = &c.name.text;
    let list: &[ResultIn] = if let Returns::Registers(list) = &c.returns { list } else { &[] };
    let ret = match list {
        [] => "()".to_owned(),
        [one] => rust::ty(&one.ty.ty),
        _ => format!("{name}_Results"),
    };
    if list.len() > 1 {
        out.push_str(&registers::results_struct(abi, name, &ret, list));
    }
    out.push_str(&address(abi, c));
    let params = rust::params(&c.params);
    out.push_str(&format!(
        "impl {name} {{\n    pub const NULL: Self = Self(0);\n    pub const fn is_null(self) -> bool {{ self.0 == 0 }}\n"
    ));
    // A call loads registers, not flags.
    if !c.params.iter().any(registers::is_flag) {
        out.push_str(&format!(
            "    /// Calls the routine.\n\
             \x20   #[inline]\n\
             \x20   pub unsafe fn call(self, {params}) -> {ret} {{\n\
             \x20       let mut r = Regs::default();\n{}\
             \x20       unsafe {{ service_call(&mut r, core::mem::transmute::<*const (), unsafe extern \"C\" fn()>(self.0 as *const ())) }};\n\
             \x20       {}\n    }}\n",
            registers::load(abi, &c.params).iter().map(|s| format!("        {s};\n")).collect::<String>(),
            registers::give(abi, list, &ret, &|r| registers::read(&r.register.text)),
        ));
    }
    let args: Vec<String> =
        c.params.iter().filter_map(|p| Some(rust::from_bits(abi, &p.ty.ty, &registers::read(&p.register.as_ref()?.text)))).collect();
    out.push_str(&format!(
        "    /// The address of a thunk around a routine of ours: registers that are no results are kept.\n\
         \x20   pub fn serve<S: {name}_Routine>() -> Self {{\n\
         \x20       #[unsafe(naked)]\n\
         \x20       unsafe extern \"C\" fn thunk<S: {name}_Routine>() {{\n\
         \x20           unsafe extern \"C\" fn framed<S: {name}_Routine>(r: *mut Regs) {{ let r = unsafe {{ &mut *r }}; let v = unsafe {{ S::routine({}) }};{} let _ = (v, r); }}\n\
         \x20           {}\n\
         \x20       }}\n\
         \x20       Self(thunk::<S> as *const () as u32)\n    }}\n}}\n\
         /// A routine of ours that is handed out as [`{name}`].\n\
         pub trait {name}_Routine {{\n    unsafe fn routine({params}) -> {ret};\n}}\n\n",
        args.join(", "),
        registers::store(abi, list),
        registers::frame("framed::<S>", false, "\"ret\""),
    ));
}

fn desc(name: &str) -> String {
    format!("CALLBACK_{name}")
}
