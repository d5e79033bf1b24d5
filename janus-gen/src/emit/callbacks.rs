//! Callback types: an address of a routine, the call-in wrapper for the driver's routines, and thunks for those that we hand out.

use super::{header, rust};
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
         use janus_runtime::abi::{Callback, Capture, IrqlAfter, Shape};\n\
         use janus_runtime::callin::{self, Stopped};\n\n",
    );
    for (id, c) in abi.all_callbacks().enumerate() {
        callback(&mut out, abi, id, c);
    }
    out
}

fn callback(out: &mut String, abi: &Abi, id: usize, c: &Callback) {
    let name = &c.name.text;
    let s = rust::stack(abi, &c.params, c.convention);
    out.push_str(&rust::docs(&c.meta.doc, &abi.place(c.name.span), ""));
    out.push_str(&format!("#[repr(transparent)]\n#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]\npub struct {name}(pub u32);\n"));
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

fn desc(name: &str) -> String {
    format!("CALLBACK_{name}")
}
