//! `#[repr(C)]` types, enums, flags and constants, with layout assertions.

use super::{header, rust};
use crate::lang::Abi;
use crate::lang::ast::*;

/// `generated/src/types.rs`.
pub fn emit(abi: &Abi) -> String {
    let mut out = header("abi-specs");
    out.push_str("//! Types of both worlds. Offsets and sizes are those of i386 and are asserted there.\n\n");
    for file in &abi.files {
        for c in &file.consts {
            out.push_str(&rust::docs(&c.meta.doc, &abi.place(c.name.span), ""));
            let value = constant(abi, &c.ty.ty, c.value);
            out.push_str(&format!("pub const {}: {} = {value};\n", rust::ident(&c.name.text), rust::ty(&c.ty.ty)));
        }
        for t in &file.types {
            out.push_str(&rust::docs(&t.meta.doc, &abi.place(t.name.span), ""));
            let name = rust::ident(&t.name.text);
            match &t.kind {
                TypeKind::Alias(Typed { ty: Type::Void, .. }) => out.push_str(&format!("pub type {name} = core::ffi::c_void;\n")),
                TypeKind::Alias(to) => out.push_str(&format!("pub type {name} = {};\n", rust::ty(&to.ty))),
                TypeKind::Enum { flags, base, variants } => enumeration(&mut out, abi, &name, *flags, base, variants),
                TypeKind::Struct { union, size, fields } => structure(&mut out, abi, &name, *union, size.0, fields),
            }
        }
    }
    out
}

fn constant(abi: &Abi, ty: &Type, value: i64) -> String {
    match abi.resolve(ty) {
        Type::Int { bytes, signed } => literal(*bytes, *signed, value),
        Type::Named(name) => format!("{}({})", rust::ident(name), literal(4, false, value)),
        Type::Ptr(to) => format!("{value:#x} as *mut {}", rust::ty(to)),
        _ => format!("{value:#x}"),
    }
}

fn literal(bytes: u8, signed: bool, value: i64) -> String {
    let bits = u32::from(bytes) * 8;
    let masked = if bits == 64 { value as u64 } else { value as u64 & ((1 << bits) - 1) };
    if signed { format!("{masked:#x}u{bits} as i{bits}") } else { format!("{masked:#x}") }
}

fn enumeration(out: &mut String, _abi: &Abi, name: &str, flags: bool, base: &Typed, variants: &[Variant]) {
    let repr = rust::ty(&base.ty);
    let Type::Int { bytes, signed } = base.ty else { return };
    out.push_str(&format!(
        "#[repr(transparent)]\n#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]\npub struct {name}(pub {repr});\n"
    ));
    out.push_str(&format!("impl {name} {{\n"));
    for v in variants {
        out.push_str(&format!("    pub const {}: Self = Self({});\n", rust::ident(&v.name.text), literal(bytes, signed, v.value)));
    }
    if flags {
        out.push_str("    pub const fn has(self, other: Self) -> bool { self.0 & other.0 != 0 }\n");
    }
    out.push_str("}\n");
    if flags {
        out.push_str(&format!(
            "impl core::ops::BitOr for {name} {{ type Output = Self; fn bitor(self, other: Self) -> Self {{ Self(self.0 | other.0) }} }}\n\
             impl core::ops::BitOrAssign for {name} {{ fn bitor_assign(&mut self, other: Self) {{ self.0 |= other.0 }} }}\n"
        ));
    }
}

fn structure(out: &mut String, abi: &Abi, name: &str, union: bool, size: u32, fields: &[Field]) {
    let align = abi.align_of(fields, size);
    let natural = fields.iter().map(|f| abi.layout(&f.ty.ty).1).max().unwrap_or(1);
    let repr = if align < natural { "C, packed" } else { "C" };
    let word = if union { "union" } else { "struct" };
    out.push_str(&format!("#[repr({repr})]\n#[derive(Clone, Copy)]\npub {word} {name} {{\n"));
    let mut at = 0u32;
    let mut gap = 0;
    for f in fields {
        let (bytes, a) = abi.layout(&f.ty.ty);
        let offset = f.offset.unwrap_or(0);
        if !union {
            // The guest target aligns 64-bit integers to 4, the Windows ABI to 8: the difference is a gap.
            let placed = if repr == "C" { at.next_multiple_of(a.min(4)) } else { at };
            if offset > placed {
                out.push_str(&format!("    pub _gap{gap}: [u8; {}],\n", offset - at));
                gap += 1;
            }
            at = offset + bytes;
        }
        for d in &f.meta.doc {
            out.push_str(&format!("    /// {d}\n"));
        }
        out.push_str(&format!("    pub {}: {},\n", rust::ident(&f.name.text), rust::ty(&f.ty.ty)));
    }
    if union {
        out.push_str(&format!("    pub _size: [u8; {size}],\n"));
    } else if size > at.next_multiple_of(align.min(4)) || (fields.is_empty() && size > 0) {
        out.push_str(&format!("    pub _gap{gap}: [u8; {}],\n", size - at));
    }
    out.push_str("}\n");
    out.push_str(&format!("#[cfg(target_arch = \"x86\")]\nconst _: () = {{\n    assert!(core::mem::size_of::<{name}>() == {size:#x});\n"));
    for f in fields {
        out.push_str(&format!(
            "    assert!(core::mem::offset_of!({name}, {}) == {:#x});\n",
            rust::ident(&f.name.text),
            f.offset.unwrap_or(0)
        ));
    }
    out.push_str("};\n");
}
