//! What must be true of a description beyond its syntax. Every violation is found in one run.

use super::ast::*;
use super::model::Abi;
use super::source::{Diagnostic, Span, near_miss};
use std::collections::HashMap;

/// Formats that `as` takes.
pub const FORMATS: [&str; 12] = ["hex", "dec", "ustr", "astr", "cstr", "wstr", "path", "status", "irql", "handle", "char4", "bytes"];

/// Appends a diagnostic for everything that is wrong.
pub fn check(abi: &Abi, out: &mut Vec<Diagnostic>) {
    let mut c = Check { abi, out };
    for file in &abi.files {
        for t in &file.types {
            c.type_def(t);
        }
        for k in &file.consts {
            c.ty(&k.ty, false);
        }
        for cb in &file.callbacks {
            c.signature(cb.convention, &cb.params, false, &cb.returns, cb.name.span, true);
            if let (Returns::Value(ty), Convention::Register) = (&cb.returns, cb.convention) {
                c.error(
                    Diagnostic::new(ty.span, "a callback by register names the register of each result")
                        .label("write `-> [NAME: TYPE in REGISTER]`"),
                );
            }
            if let (Returns::Registers(r), true) = (&cb.returns, cb.convention != Convention::Register)
                && let Some(r) = r.first()
            {
                c.error(Diagnostic::new(r.name.span, "a C callback returns a value, not registers").label("write `-> TYPE`"));
            }
            c.meta(&cb.meta, cb.name.span);
        }
        for e in &file.events {
            for f in &e.fields {
                c.show(f.show.as_ref());
                if !matches!(f.ty.ty, Type::Str | Type::Bytes | Type::Int { .. }) {
                    c.error(Diagnostic::new(f.ty.span, "an event holds integers, `str` and `bytes`").label("not this"));
                }
            }
        }
        if let Some(library) = &file.library {
            for f in &library.functions {
                c.function(f);
            }
            for d in &library.data {
                c.ty(&d.ty, false);
                c.meta(&d.meta, d.name.span);
                if matches!(d.body, Body::Stub(_)) {
                    c.error(Diagnostic::new(d.name.span, "data cannot be a stub").label("give it `= impl`, or leave it described"));
                }
            }
        }
        if let Some(vxd) = &file.vxd {
            c.vxd(vxd);
        }
    }
    c.surfaces();
    c.vxd_ids();
}

struct Check<'a> {
    abi: &'a Abi,
    out: &'a mut Vec<Diagnostic>,
}

impl Check<'_> {
    fn error(&mut self, d: Diagnostic) {
        self.out.push(d);
    }

    /// A type that is used at `ty`; `pointee` when it stands behind a pointer.
    fn ty(&mut self, ty: &Typed, pointee: bool) {
        self.ty_in(&ty.ty, ty.span, pointee);
    }

    fn ty_in(&mut self, ty: &Type, span: Span, pointee: bool) {
        match ty {
            Type::Ptr(to) => self.ty_in(to, span, true),
            Type::Array(of, n) => {
                if *n == 0 && !pointee {
                    // A tail of unknown length is an array of 1 in the headers; 0 has no meaning here.
                    self.error(Diagnostic::new(span, "an array needs at least one element").label("zero elements"));
                }
                self.ty_in(of, span, false);
            }
            Type::FnPtr(name) if self.abi.callback(name).is_none() => {
                let mut d = Diagnostic::new(span, format!("there is no callback type `{name}`")).label("not declared");
                d.help = near_miss(name, self.abi.callback_names()).map(|n| format!("did you mean `{n}`?"));
                self.error(d);
            }
            Type::Named(name) => {
                if self.abi.type_def(name).is_none() {
                    let mut d = Diagnostic::new(span, format!("there is no type `{name}`")).label("not declared");
                    d.help = if self.abi.callback(name).is_some() {
                        Some(format!("`{name}` is a callback: write `ptr<fn {name}>`"))
                    } else {
                        near_miss(name, self.abi.type_names()).map(|n| format!("did you mean `{n}`?"))
                    };
                    self.error(d);
                } else if *self.abi.resolve(ty) == Type::Unknown32 && !self.leads_to_unknown(name) {
                    self.error(Diagnostic::new(span, format!("`{name}` is an alias of itself")).label("leads nowhere"));
                }
            }
            Type::Void if !pointee => self.error(Diagnostic::new(span, "`void` has no values").label("only behind a pointer: `ptr<void>`")),
            Type::Str | Type::Bytes => self.error(Diagnostic::new(span, "`str` and `bytes` stand in events only").label("not here")),
            _ => {}
        }
    }

    /// The chain of aliases from `name` ends in a written `unknown32`.
    fn leads_to_unknown(&self, name: &str) -> bool {
        let mut name = name;
        for _ in 0..32 {
            match self.abi.type_def(name).map(|d| &d.kind) {
                Some(TypeKind::Alias(Typed { ty: Type::Named(next), .. })) => name = next,
                Some(TypeKind::Alias(Typed { ty: Type::Unknown32, .. })) => return true,
                None => return true, // reported where it is declared
                _ => return false,
            }
        }
        false
    }

    fn meta(&mut self, meta: &Meta, span: Span) {
        let rank = |v: &Option<String>| v.as_ref().and_then(|v| super::parse::VERSIONS.iter().position(|k| k == v));
        if let (Some(since), Some(until)) = (rank(&meta.since), rank(&meta.until))
            && since > until
        {
            self.error(Diagnostic::new(span, "`until` lies before `since`").label("this exists in no version"));
        }
        if meta.noname && meta.ordinal.is_none() {
            self.error(Diagnostic::new(span, "an export without a name needs an ordinal").label("add `ordinal(N)`"));
        }
    }

    fn show(&mut self, show: Option<&Name>) {
        if let Some(f) = show
            && !FORMATS.contains(&f.text.as_str())
        {
            let mut d = Diagnostic::new(f.span, format!("there is no format `{}`", f.text)).label("not known");
            d.help = Some(match near_miss(&f.text, FORMATS.into_iter()) {
                Some(n) => format!("did you mean `{n}`?"),
                None => format!("formats are {}", FORMATS.join(" ")),
            });
            self.error(d);
        }
    }

    fn type_def(&mut self, t: &TypeDef) {
        match &t.kind {
            TypeKind::Alias(to) => self.ty(to, true),
            TypeKind::Enum { base, variants, .. } => self.enumeration(base, variants),
            TypeKind::Struct { union, size, fields } => self.structure(t, *union, *size, fields),
        }
        self.meta(&t.meta, t.name.span);
    }

    fn enumeration(&mut self, base: &Typed, variants: &[Variant]) {
        let Type::Int { bytes, signed } = base.ty else {
            self.error(Diagnostic::new(base.span, "an enum is an integer").label("expected `u8` … `i64`"));
            return;
        };
        let bits = u32::from(bytes) * 8;
        let mut seen: HashMap<&str, Span> = HashMap::new();
        for v in variants {
            if let Some(first) = seen.insert(&v.name.text, v.name.span) {
                self.error(
                    Diagnostic::new(v.name.span, format!("`{}` stands twice in this enum", v.name.text))
                        .label("again here")
                        .second(first, "first here"),
                );
            }
            // A value may be written with or without its sign: 0xC0000001 is a fine i32.
            let fits = bits == 64 || (v.value < 1 << bits && v.value >= if signed { -(1 << (bits - 1)) } else { 0 });
            if !fits {
                self.error(
                    Diagnostic::new(v.name.span, format!("the value of `{}` does not fit {bits} bits", v.name.text))
                        .label(format!("{:#x}", v.value)),
                );
            }
        }
    }

    fn structure(&mut self, t: &TypeDef, union: bool, size: (u32, Span), fields: &[Field]) {
        let mut seen: HashMap<&str, Span> = HashMap::new();
        let mut end = 0u32;
        let mut before: Option<&Field> = None;
        for f in fields {
            let known = self.out.len();
            self.ty(&f.ty, false);
            self.show(f.show.as_ref());
            self.meta(&f.meta, f.name.span);
            if let Some(first) = seen.insert(&f.name.text, f.name.span) {
                self.error(
                    Diagnostic::new(f.name.span, format!("`{}` stands twice in `{}`", f.name.text, t.name.text))
                        .label("again here")
                        .second(first, "first here"),
                );
            }
            match (union, f.offset) {
                (true, Some(n)) if n != 0 => {
                    self.error(Diagnostic::new(f.name.span, "fields of a union are all at 0").label(format!("@{n:#x}")))
                }
                (false, None) => {
                    self.error(Diagnostic::new(f.name.span, "a field of a struct carries its offset").label("write `Name @offset: type`"))
                }
                _ => {}
            }
            if self.out.len() > known {
                continue;
            }
            let at = f.offset.unwrap_or(0);
            if !union
                && at < end
                && let Some(b) = before
            {
                self.error(
                    Diagnostic::new(f.name.span, format!("`{}` overlaps the field before it", f.name.text))
                        .label(format!("starts at {at:#x}"))
                        .second(b.name.span, format!("ends at {end:#x}")),
                );
            }
            let (bytes, _) = self.abi.layout(&f.ty.ty);
            let field_end = at.saturating_add(bytes);
            if field_end > size.0 {
                self.error(
                    Diagnostic::new(f.name.span, format!("`{}` does not fit `{}`", f.name.text, t.name.text))
                        .label(format!("ends at {field_end:#x}"))
                        .second(size.1, "the size is said here"),
                );
            }
            if !union {
                end = end.max(field_end);
            }
            before = Some(f);
        }
        if self.holds_itself(&t.name.text, fields, 0) {
            self.error(
                Diagnostic::new(t.name.span, format!("`{}` contains itself", t.name.text)).label("only a pointer to it can stand inside"),
            );
        }
    }

    fn holds_itself(&self, name: &str, fields: &[Field], depth: u32) -> bool {
        depth < 16
            && fields.iter().any(|f| {
                let mut ty = self.abi.resolve(&f.ty.ty);
                while let Type::Array(of, _) = ty {
                    ty = self.abi.resolve(of);
                }
                match ty {
                    Type::Named(n) if n == name => true,
                    Type::Named(n) => match self.abi.type_def(n).map(|d| &d.kind) {
                        Some(TypeKind::Struct { fields, .. }) => self.holds_itself(name, fields, depth + 1),
                        _ => false,
                    },
                    _ => false,
                }
            })
    }

    fn signature(&mut self, convention: Convention, params: &[Param], varargs: bool, returns: &Returns, span: Span, flags_in: bool) {
        let mut seen: HashMap<&str, Span> = HashMap::new();
        for p in params {
            self.ty(&p.ty, false);
            self.show(p.show.as_ref());
            if let Some(first) = seen.insert(&p.name.text, p.name.span) {
                self.error(
                    Diagnostic::new(p.name.span, format!("two parameters are called `{}`", p.name.text))
                        .label("again here")
                        .second(first, "first here"),
                );
            }
            let pointer = matches!(self.abi.resolve(&p.ty.ty), Type::Ptr(_) | Type::FnPtr(_));
            if p.dir != Dir::In && !pointer && *self.abi.resolve(&p.ty.ty) != Type::Unknown32 && convention != Convention::Register {
                self.error(
                    Diagnostic::new(p.ty.span, "an `out` parameter is a pointer")
                        .label("passed by value")
                        .help("write `in`, or make it `ptr<…>`"),
                );
            }
            if let Some(e) = &p.extent {
                if !pointer {
                    self.error(Diagnostic::new(e.span, "an extent belongs to a pointer").label("this parameter is none"));
                }
                if let ExtentValue::Param(other) = &e.value
                    && !params.iter().any(|q| q.name.text == *other)
                {
                    let mut d =
                        Diagnostic::new(e.span, format!("there is no parameter `{other}`")).label("not a parameter of this function");
                    d.help = near_miss(other, params.iter().map(|q| q.name.text.as_str())).map(|n| format!("did you mean `{n}`?"));
                    self.error(d);
                }
            }
            match (&p.register, convention) {
                (Some(r), Convention::Register) if r.text == STACK => self.pushed(r, &p.ty.ty, flags_in),
                (Some(r), Convention::Register) => {
                    if register(&r.text).is_some_and(|(whole, _)| whole == SEGMENT) {
                        self.error(Diagnostic::new(r.span, "nothing is passed in a segment register").label("segments are results"));
                    }
                    self.register(r, &p.ty.ty, flags_in);
                }
                (None, Convention::Register) => {
                    self.error(
                        Diagnostic::new(p.name.span, "a service called by register names the register of each parameter")
                            .label("add `in REGISTER`"),
                    );
                }
                (Some(r), _) => {
                    self.error(Diagnostic::new(r.span, "a C call passes its parameters on the stack").label("no register here"))
                }
                (None, _) => {}
            }
        }
        if varargs && convention != Convention::Cdecl {
            self.error(
                Diagnostic::new(span, "a varargs function is cdecl")
                    .label(format!("declared {}", convention.word()))
                    .help("only the caller knows how much to pop"),
            );
        }
        self.registers_once(params.iter().filter_map(|p| p.register.as_ref()));
        match returns {
            Returns::Value(ty) => {
                self.ty(ty, false);
                let (size, _) = self.abi.layout(&ty.ty);
                let is_struct = matches!(self.abi.resolve(&ty.ty), Type::Named(n) if matches!(self.abi.type_def(n).map(|d| &d.kind), Some(TypeKind::Struct { .. })));
                if is_struct && size <= 8 {
                    self.error(
                        Diagnostic::new(ty.span, "a struct or union as a result lies in EAX and EDX, where Rust expects a pointer to it")
                            .label(format!("{size} bytes by value"))
                            .help("write an integer of that size, or an alias of one"),
                    );
                }
                if size > 8 {
                    self.error(
                        Diagnostic::new(ty.span, "a result of more than 8 bytes is returned through a pointer")
                            .label(format!("{size} bytes")),
                    );
                }
            }
            Returns::Registers(results) => {
                for r in results {
                    self.ty(&r.ty, false);
                    self.register(&r.register, &r.ty.ty, true);
                    if flags_in && register(&r.register.text).is_some_and(|(whole, _)| whole == SEGMENT) {
                        self.error(Diagnostic::new(r.register.span, "a callback gives back no segment").label("only a service does"));
                    }
                }
                self.registers_once(results.iter().map(|r| &r.register));
            }
            Returns::Nothing => {}
        }
    }

    fn registers_once<'n>(&mut self, names: impl Iterator<Item = &'n Name>) {
        let mut used: Vec<(&str, u32, &Name)> = Vec::new();
        for n in names {
            let Some((whole, mask)) = register(&n.text) else { continue };
            if let Some((_, _, first)) = used.iter().find(|(w, m, _)| *w == whole && m & mask != 0) {
                let first = first.span;
                self.error(Diagnostic::new(n.span, format!("`{}` is used twice", n.text)).label("again here").second(first, "first here"));
            }
            used.push((whole, mask, n));
        }
    }

    /// A parameter that lies on the stack of a call by register; `callback` when it is no service's.
    fn pushed(&mut self, name: &Name, ty: &Type, callback: bool) {
        if callback {
            self.error(Diagnostic::new(name.span, "a callback by register takes nothing from the stack").label("only a service does"));
        } else if self.abi.layout(ty).0 != 4 {
            self.error(
                Diagnostic::new(name.span, "a pushed value is a dword").label(format!("the type has {} bytes", self.abi.layout(ty).0)),
            );
        }
    }

    fn register(&mut self, name: &Name, ty: &Type, flags: bool) {
        let Some((_, mask)) = register(&name.text) else {
            let mut d = Diagnostic::new(name.span, format!("there is no register `{}`", name.text)).label("not known");
            d.help = near_miss(&name.text, REGISTERS.iter().map(|r| r.0)).map(|n| format!("did you mean `{n}`?"));
            self.error(d);
            return;
        };
        let flag = mask == 0;
        let (size, _) = self.abi.layout(ty);
        if flag != (*ty == Type::Bool) {
            self.error(Diagnostic::new(name.span, "a flag is a `bool`, and a `bool` is a flag").label(format!("`{}`", name.text)));
        } else if flag && !flags {
            self.error(Diagnostic::new(name.span, "no service takes a flag").label("flags are results"));
        } else if !flag && size * 8 != mask.count_ones() {
            self.error(
                Diagnostic::new(name.span, format!("`{}` holds {} bits", name.text, mask.count_ones()))
                    .label(format!("the type has {}", size * 8)),
            );
        }
    }

    fn function(&mut self, f: &Function) {
        self.meta(&f.meta, f.name.span);
        self.signature(f.convention, &f.params, f.varargs, &f.returns, f.name.span, false);
        if let Returns::Registers(r) = &f.returns
            && let Some(r) = r.first()
        {
            self.error(Diagnostic::new(r.name.span, "an exported function returns a value, not registers").label("write `-> TYPE`"));
        }
        for name in f.meta.allocates.iter().chain(&f.meta.frees).chain(f.meta.locks.iter().map(|l| &l.1)) {
            if !f.params.iter().any(|p| p.name.text == name.text) {
                let mut d =
                    Diagnostic::new(name.span, format!("there is no parameter `{}`", name.text)).label("not a parameter of this function");
                d.help = near_miss(&name.text, f.params.iter().map(|p| p.name.text.as_str())).map(|n| format!("did you mean `{n}`?"));
                self.error(d);
            }
        }
        if let Some(size) = &f.meta.allocates
            && self.abi.allocated(f).is_none()
        {
            let what = "nothing here says where the memory is";
            self.error(Diagnostic::new(size.span, what).label("neither a pointer as the result nor an `out` pointer to a pointer"));
        }
        if let Some((said, span)) = f.bytes {
            let computed = self.abi.argument_bytes(&f.params);
            if f.convention == Convention::Cdecl {
                self.error(Diagnostic::new(span, "a cdecl function has no `@N`").label("the caller pops"));
            } else if said != computed && f.convention != Convention::Helper {
                self.error(
                    Diagnostic::new(span, format!("`{}` is said to take {said} bytes, but its parameters take {computed}", f.name.text))
                        .label(format!("the parameters are {computed} bytes")),
                );
            }
        }
    }

    fn vxd(&mut self, vxd: &Vxd) {
        let mut ordinals: HashMap<u32, &Service> = HashMap::new();
        let mut names: HashMap<&str, &Service> = HashMap::new();
        if vxd.id.0 > 0xffff {
            self.error(Diagnostic::new(vxd.id.1, "a device id has 16 bits").label("too large"));
        }
        for s in &vxd.services {
            self.meta(&s.meta, s.name.span);
            if s.ordinal.0 > 0x7fff {
                self.error(
                    Diagnostic::new(s.ordinal.1, "a service number has 15 bits")
                        .label("too large")
                        .help("bit 15 marks the jump form of a dynalink"),
                );
            }
            if let Some(first) = ordinals.insert(s.ordinal.0, s) {
                self.error(
                    Diagnostic::new(s.ordinal.1, format!("{} has two services {:#06x}", vxd.name.text, s.ordinal.0))
                        .label("again here")
                        .second(first.ordinal.1, "first here"),
                );
            }
            if let Some(first) = names.insert(&s.name.text, s) {
                self.error(
                    Diagnostic::new(s.name.span, format!("{} has two services `{}`", vxd.name.text, s.name.text))
                        .label("again here")
                        .second(first.name.span, "first here"),
                );
            }
            if let Some(sig) = &s.signature {
                self.signature(sig.convention, &sig.params, sig.varargs, &sig.returns, s.name.span, false);
            }
        }
    }

    fn surfaces(&mut self) {
        for surface in self.abi.surfaces() {
            let mut names: HashMap<&str, Span> = HashMap::new();
            let mut ordinals: HashMap<u16, Span> = HashMap::new();
            let first = surface.parts[0].2;
            let mut errors = Vec::new();
            for (_, _, library) in &surface.parts {
                if !library.name.text.eq_ignore_ascii_case(&first.name.text) {
                    errors.push(
                        Diagnostic::new(library.name.span, "files of one directory open the same library")
                            .label("this one")
                            .second(first.name.span, "that one"),
                    );
                }
                let all = library.functions.iter().map(|f| (&f.name, &f.meta)).chain(library.data.iter().map(|d| (&d.name, &d.meta)));
                for (name, meta) in all {
                    if let Some(first) = names.insert(&name.text, name.span) {
                        errors.push(
                            Diagnostic::new(name.span, format!("`{}` is described twice", name.text))
                                .label("again here")
                                .second(first, "first here"),
                        );
                    }
                    if let Some(n) = meta.ordinal
                        && let Some(first) = ordinals.insert(n, name.span)
                    {
                        errors.push(
                            Diagnostic::new(name.span, format!("ordinal {n} is taken")).label("again here").second(first, "first here"),
                        );
                    }
                }
            }
            for f in surface.parts.iter().flat_map(|p| &p.2.functions) {
                if let Body::Forward { library: None, name } = &f.body {
                    if name.text == f.name.text {
                        errors.push(Diagnostic::new(name.span, format!("`{}` forwards to itself", f.name.text)).label("here"));
                    } else if !names.contains_key(name.text.as_str()) {
                        let mut d = Diagnostic::new(name.span, format!("{} has no `{}` to forward to", surface.name(), name.text))
                            .label("not described");
                        d.help = near_miss(&name.text, names.keys().copied()).map(|n| format!("did you mean `{n}`?"));
                        errors.push(d);
                    }
                }
            }
            self.out.append(&mut errors);
        }
    }

    fn vxd_ids(&mut self) {
        let mut ids: HashMap<u32, Span> = HashMap::new();
        let mut errors = Vec::new();
        for (_, _, vxd) in self.abi.vxds() {
            if let Some(first) = ids.insert(vxd.id.0, vxd.id.1) {
                errors.push(
                    Diagnostic::new(vxd.id.1, format!("device id {:#06x} is taken", vxd.id.0))
                        .label("again here")
                        .second(first, "first here"),
                );
            }
        }
        self.out.append(&mut errors);
    }
}

/// Where a parameter of a service by register lies that is pushed, and that the service pops.
pub const STACK: &str = "stack";

/// The segment register that a result may lie in.
pub const SEGMENT: &str = "fs";

/// Registers of the language: name, the whole register, and the bits of it (none for a flag).
pub const REGISTERS: [(&str, &str, u32); 26] = [
    ("eax", "eax", !0),
    ("ebx", "ebx", !0),
    ("ecx", "ecx", !0),
    ("edx", "edx", !0),
    ("esi", "esi", !0),
    ("edi", "edi", !0),
    ("ebp", "ebp", !0),
    ("ax", "eax", 0xffff),
    ("bx", "ebx", 0xffff),
    ("cx", "ecx", 0xffff),
    ("dx", "edx", 0xffff),
    ("si", "esi", 0xffff),
    ("di", "edi", 0xffff),
    ("bp", "ebp", 0xffff),
    ("al", "eax", 0xff),
    ("bl", "ebx", 0xff),
    ("cl", "ecx", 0xff),
    ("dl", "edx", 0xff),
    ("ah", "eax", 0xff00),
    ("bh", "ebx", 0xff00),
    ("ch", "ecx", 0xff00),
    ("dh", "edx", 0xff00),
    ("cf", "cf", 0),
    ("zf", "zf", 0),
    ("sf", "sf", 0),
    (SEGMENT, SEGMENT, 0xffff),
];

/// The whole register that `name` is part of, and its bits there.
pub fn register(name: &str) -> Option<(&'static str, u32)> {
    REGISTERS.iter().find(|r| r.0 == name).map(|r| (r.1, r.2))
}
