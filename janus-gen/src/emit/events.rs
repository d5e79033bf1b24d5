//! Events of Janus' own trace: one type each, with `emit`.

use super::{header, rust};
use crate::lang::Abi;
use crate::lang::ast::*;

/// `generated/src/events.rs`.
pub fn emit(abi: &Abi) -> String {
    let mut out = header("abi-specs/janus");
    out.push_str("//! Events of Janus' own trace.\n\nuse janus_runtime::trace::event;\n\n");
    for (id, e) in abi.events().enumerate() {
        let name = &e.name.text;
        let borrowed = e.fields.iter().any(|f| matches!(f.ty.ty, Type::Str | Type::Bytes));
        let (life, lifetime) = if borrowed { ("<'a>", "<'_>") } else { ("", "") };
        out.push_str(&rust::docs(&e.meta.doc, &abi.place(e.name.span), ""));
        out.push_str(&format!("pub struct {name}{life} {{\n"));
        for f in &e.fields {
            let ty = rust::ty(&f.ty.ty).replace('&', "&'a ");
            out.push_str(&format!("    pub {}: {ty},\n", rust::ident(&f.name.text)));
        }
        out.push_str(&format!("}}\nimpl {name}{lifetime} {{\n    pub fn emit(&self) {{\n        event::emit({id}, |w| {{\n"));
        for f in &e.fields {
            let field = format!("self.{}", rust::ident(&f.name.text));
            let put = match &f.ty.ty {
                Type::Str => format!("w.bytes({field}.as_bytes())"),
                Type::Bytes => format!("w.bytes({field})"),
                Type::Int { bytes: 8, .. } => format!("w.qword({field} as u64)"),
                _ => format!("w.dword({field} as u32)"),
            };
            out.push_str(&format!("            {put};\n"));
        }
        out.push_str("        });\n    }\n}\n\n");
    }
    out
}
