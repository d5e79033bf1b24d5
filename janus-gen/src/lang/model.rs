//! All files of a description together: names resolved, layouts and stack sizes computed.

use super::ast::*;
use super::parse::{STUB_VALUE, parse};
use super::source::{Diagnostic, Source, Span};
use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;
use std::collections::BTreeMap;

/// A whole description.
#[derive(Debug, Default)]
pub struct Abi {
    /// The files' texts.
    pub sources: Vec<Source>,
    /// The files' contents, in the order of their paths.
    pub files: Vec<File>,
    types: HashMap<String, (usize, usize)>,
    callbacks: HashMap<String, (usize, usize)>,
    /// Constants and the values of enums, by name.
    pub values: HashMap<String, i64>,
    /// For each source, where its lines end.
    line_ends: Vec<Vec<u32>>,
}

/// A served library: one or more files that open it.
#[derive(Debug)]
pub struct Surface<'a> {
    /// Module of the generated crate: `ntoskrnl`.
    pub module: String,
    /// The files, each with its family's module (`io`), or `None` when the library is one file.
    pub parts: Vec<(Option<String>, &'a File, &'a Library)>,
}

impl Surface<'_> {
    /// The file name that drivers import.
    pub fn name(&self) -> &str {
        &self.parts[0].2.name.text
    }

    /// Its other names.
    pub fn aka(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self.parts.iter().flat_map(|p| p.2.aka.iter().map(String::as_str)).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

impl Abi {
    /// Parses and checks; every error of every file.
    pub fn load(sources: Vec<Source>) -> (Abi, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut abi = Abi { sources, ..Abi::default() };
        // The largest file first, so that it is not the last that the others wait for.
        let mut order: Vec<usize> = (0..abi.sources.len()).collect();
        order.sort_by_key(|&i| std::cmp::Reverse(abi.sources[i].text.len()));
        let mut parsed: Vec<(usize, File, Vec<Diagnostic>, Vec<u32>)> = order
            .into_par_iter()
            .with_max_len(1)
            .map(|i| {
                let source = &abi.sources[i];
                let mut diagnostics = Vec::new();
                let ends = source.text.bytes().zip(0..).filter(|(b, _)| *b == b'\n').map(|(_, at)| at).collect();
                (i, parse(source, i as u32, &mut diagnostics), diagnostics, ends)
            })
            .collect();
        parsed.sort_by_key(|p| p.0);
        for (_, file, mut found, ends) in parsed {
            abi.files.push(file);
            abi.line_ends.push(ends);
            diagnostics.append(&mut found);
        }
        abi.index(&mut diagnostics);
        super::check::check(&abi, &mut diagnostics);
        diagnostics.sort_by_key(|d| (d.span.file, d.span.start));
        (abi, diagnostics)
    }

    /// What is wrong with one file by itself: names of other files are not looked at.
    pub fn syntax_errors(source: &Source) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        parse(source, 0, &mut diagnostics);
        diagnostics
    }

    fn index(&mut self, diagnostics: &mut Vec<Diagnostic>) {
        let mut first: HashMap<String, Name> = HashMap::default();
        let mut declare = |name: &Name, diagnostics: &mut Vec<Diagnostic>| match first.get(&name.text) {
            Some(earlier) => {
                diagnostics.push(
                    Diagnostic::new(name.span, format!("`{}` is declared twice", name.text))
                        .label("again here")
                        .second(earlier.span, "first here"),
                );
                false
            }
            None => first.insert(name.text.clone(), name.clone()).is_none(),
        };
        for (f, file) in self.files.iter().enumerate() {
            for (i, t) in file.types.iter().enumerate() {
                if declare(&t.name, diagnostics) {
                    self.types.insert(t.name.text.clone(), (f, i));
                }
                if let TypeKind::Enum { variants, .. } = &t.kind {
                    self.values.extend(variants.iter().map(|v| (v.name.text.clone(), v.value)));
                }
            }
            for (i, c) in file.callbacks.iter().enumerate() {
                if declare(&c.name, diagnostics) {
                    self.callbacks.insert(c.name.text.clone(), (f, i));
                }
            }
            for c in &file.consts {
                declare(&c.name, diagnostics);
                self.values.insert(c.name.text.clone(), c.value);
            }
            for e in &file.events {
                declare(&e.name, diagnostics);
            }
        }
        // `stub(NAME)` becomes its number.
        let values = &self.values;
        for body in self.files.iter_mut().flat_map(|f| f.library.iter_mut()).flat_map(|l| l.functions.iter_mut().map(|f| &mut f.body)) {
            if let Body::Forward { library: Some(mark), name } = body
                && mark == STUB_VALUE
            {
                if let Some(value) = values.get(&name.text) {
                    *body = Body::Stub(*value);
                } else {
                    let mut d = Diagnostic::new(name.span, format!("`{}` is not a constant", name.text))
                        .label("a stub returns a number or a declared constant");
                    d.help =
                        super::source::near_miss(&name.text, values.keys().map(String::as_str)).map(|n| format!("did you mean `{n}`?"));
                    diagnostics.push(d);
                    *body = Body::Stub(0);
                }
            }
        }
    }

    /// The declaration of a type.
    pub fn type_def(&self, name: &str) -> Option<&TypeDef> {
        self.types.get(name).map(|&(f, i)| &self.files[f].types[i])
    }

    /// The declaration of a callback type.
    pub fn callback(&self, name: &str) -> Option<&Callback> {
        self.callbacks.get(name).map(|&(f, i)| &self.files[f].callbacks[i])
    }

    /// Names of all types, for suggestions.
    pub fn type_names(&self) -> impl Iterator<Item = &str> {
        self.types.keys().map(String::as_str)
    }

    /// Names of all callback types, for suggestions.
    pub fn callback_names(&self) -> impl Iterator<Item = &str> {
        self.callbacks.keys().map(String::as_str)
    }

    /// The type behind aliases; an alias that leads nowhere or to itself is `unknown32`.
    pub fn resolve<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut ty = ty;
        for _ in 0..32 {
            let Type::Named(name) = ty else { return ty };
            match self.type_def(name).map(|d| &d.kind) {
                Some(TypeKind::Alias(to)) => ty = &to.ty,
                Some(_) => return ty,
                None => return &Type::Unknown32,
            }
        }
        &Type::Unknown32
    }

    /// The type of object that a value of this type is a handle of: `object("TYPE")` on it, or on what it stands for.
    pub fn object<'a>(&'a self, ty: &'a Type) -> Option<&'a str> {
        let mut ty = ty;
        for _ in 0..32 {
            let Type::Named(name) = ty else { return None };
            let def = self.type_def(name)?;
            match (&def.meta.object, &def.kind) {
                (Some(object), _) => return Some(object),
                (None, TypeKind::Alias(to)) => ty = &to.ty,
                (None, _) => return None,
            }
        }
        None
    }

    /// Size and alignment in bytes on i386.
    pub fn layout(&self, ty: &Type) -> (u32, u32) {
        self.layout_within(ty, 0)
    }

    fn layout_within(&self, ty: &Type, depth: u32) -> (u32, u32) {
        if depth > 64 {
            return (0, 1);
        }
        match self.resolve(ty) {
            Type::Int { bytes, .. } => (u32::from(*bytes), u32::from(*bytes)),
            Type::Char | Type::Bool => (1, 1),
            Type::WChar => (2, 2),
            Type::Void => (0, 1),
            Type::Str | Type::Bytes => (0, 4),
            Type::Unknown32 | Type::Ptr(_) | Type::FnPtr(_) => (4, 4),
            Type::Array(of, n) => {
                let (size, align) = self.layout_within(of, depth + 1);
                (size.saturating_mul(*n), align)
            }
            Type::Named(name) => match self.type_def(name).map(|d| &d.kind) {
                Some(TypeKind::Enum { base, .. }) => self.layout_within(&base.ty, depth + 1),
                Some(TypeKind::Struct { size, fields, .. }) => (size.0, self.struct_align(fields, size.0, depth)),
                _ => (4, 4),
            },
        }
    }

    /// The most aligned field decides, if its offset and the size allow it; else the struct is packed.
    fn struct_align(&self, fields: &[Field], size: u32, depth: u32) -> u32 {
        let mut align = 1;
        for f in fields {
            let (_, a) = self.layout_within(&f.ty.ty, depth + 1);
            if !f.offset.unwrap_or(0).is_multiple_of(a) {
                return 1;
            }
            align = align.max(a);
        }
        if size.is_multiple_of(align) { align } else { 1 }
    }

    /// Alignment of a struct's or union's fields; 1 means packed.
    pub fn align_of(&self, fields: &[Field], size: u32) -> u32 {
        self.struct_align(fields, size, 0)
    }

    /// Stack dwords that a parameter of this type takes.
    pub fn dwords(&self, ty: &Type) -> u32 {
        self.layout(ty).0.div_ceil(4).max(1)
    }

    /// Bytes of arguments in memory and registers together: the `N` of a decorated name.
    pub fn argument_bytes(&self, params: &[Param]) -> u32 {
        params.iter().map(|p| 4 * self.dwords(&p.ty.ty)).sum()
    }

    /// Where the memory is that a function `allocates`: `None` for its result, `Some` for the pointer that an `out` parameter gets. The inner value is the type
    /// that stands at its beginning. Without `allocates`, or when there is no such place, nothing.
    pub fn allocated<'a>(&'a self, f: &'a Function) -> Option<(Option<usize>, &'a Type)> {
        f.meta.allocates.as_ref()?;
        if let Returns::Value(ty) = &f.returns
            && let Type::Ptr(to) = self.resolve(&ty.ty)
        {
            return Some((None, self.resolve(to)));
        }
        f.params.iter().enumerate().find_map(|(n, p)| match (p.dir, self.resolve(&p.ty.ty)) {
            (Dir::Out, Type::Ptr(pointer)) => match self.resolve(pointer) {
                Type::Ptr(to) => Some((Some(n), self.resolve(to))),
                _ => None,
            },
            _ => None,
        })
    }

    /// How many argument dwords a C call takes in registers: fastcall the first two parameters of one dword in ECX and EDX, thiscall the first in ECX.
    pub fn argument_registers(&self, convention: Convention, params: &[Param]) -> u32 {
        let most = match convention {
            Convention::Fastcall => 2,
            Convention::Thiscall => 1,
            _ => 0,
        };
        params.iter().filter(|p| self.dwords(&p.ty.ty) == 1).take(most).count() as u32
    }

    /// The served libraries, in order of their modules.
    pub fn surfaces(&self) -> Vec<Surface<'_>> {
        let mut by_module: BTreeMap<String, Surface<'_>> = BTreeMap::new();
        for (file, library) in self.files.iter().filter_map(|f| f.library.as_ref().map(|l| (f, l))) {
            let path = &self.sources[file.source as usize].path;
            let (module, part) = module_of(path);
            by_module.entry(module.clone()).or_insert_with(|| Surface { module, parts: Vec::new() }).parts.push((part, file, library));
        }
        by_module.into_values().collect()
    }

    /// The VxDs with their modules, in order of the files.
    pub fn vxds(&self) -> impl Iterator<Item = (String, &File, &Vxd)> {
        self.files.iter().filter_map(|f| {
            let vxd = f.vxd.as_ref()?;
            Some((module_of(&self.sources[f.source as usize].path).0, f, vxd))
        })
    }

    /// All events in order of the files.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.files.iter().flat_map(|f| &f.events)
    }

    /// All callbacks in order of the files.
    pub fn all_callbacks(&self) -> impl Iterator<Item = &Callback> {
        self.files.iter().flat_map(|f| &f.callbacks)
    }

    /// `path:line` of a place.
    pub fn place(&self, span: Span) -> String {
        format!("{}:{}", self.sources[span.file as usize].path, self.line(span))
    }

    /// The line of a place, from 1.
    pub fn line(&self, span: Span) -> u32 {
        self.line_ends[span.file as usize].partition_point(|&end| end < span.start) as u32 + 1
    }
}

/// Module and family of a spec file: `…/nt/ntoskrnl/io.abi` is (`ntoskrnl`, `io`), `…/nt/ndis.abi` is (`ndis`, none).
fn module_of(path: &str) -> (String, Option<String>) {
    let parts: Vec<&str> = path.trim_end_matches(".abi").split('/').collect();
    let stem = |s: &str| s.replace(['-', '.'], "_");
    match parts.as_slice() {
        [.., world, library, family] if *world == "nt" || *world == "vxd" => (stem(library), Some(stem(family))),
        [.., file] => (stem(file), None),
        [] => (String::new(), None),
    }
}
