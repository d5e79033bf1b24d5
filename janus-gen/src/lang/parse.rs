//! Text to [`ast`](super::ast), with every syntax error of the file.

use super::ast::*;
use super::source::{Diagnostic, Source, Span};
use super::split::{Piece, split, without_comments};
use pest::Parser;
use pest::iterators::{Pair, Pairs};
use std::ops::Range;

#[derive(pest_derive::Parser)]
#[grammar = "lang/grammar.pest"]
struct Grammar;

/// Parses one file; what could not be parsed is in the diagnostics and not in the file.
pub fn parse(source: &Source, index: u32, diagnostics: &mut Vec<Diagnostic>) -> File {
    let text = &*without_comments(&source.text);
    let mut p = Context { file: index, base: 0, text, diagnostics };
    let mut file = File { source: index, ..File::default() };
    let mut pieces = split(text, 0..text.len()).into_iter().peekable();
    match pieces.next() {
        Some(Piece::Item(range)) if text[range.clone()].starts_with("abi") => {
            if let Some(pair) = p.item(Rule::abi_line, range.clone())
                && p.number(&inner(pair)[0]) != Some(1)
            {
                let span = p.span_of(range);
                p.diagnostics.push(Diagnostic::new(span, "this version of the language is not known").label("expected `abi 1;`"));
            }
        }
        first => {
            let start = match &first {
                Some(Piece::Item(r) | Piece::FileDoc(r)) => r.clone(),
                Some(Piece::Block { head, .. }) => head.clone(),
                None => 0..0,
            };
            let span = p.span_of(start.start..(start.start + 1).min(text.len()));
            p.diagnostics.push(Diagnostic::new(span, "a spec starts with `abi 1;`").label("expected `abi 1;` before this"));
            if let Some(piece) = first {
                p.piece(&mut file, piece);
            }
        }
    }
    for piece in pieces {
        p.piece(&mut file, piece);
    }
    file
}

struct Context<'a> {
    file: u32,
    /// Where the item being parsed starts in the file.
    base: usize,
    text: &'a str,
    diagnostics: &'a mut Vec<Diagnostic>,
}

fn inner(pair: Pair<'_, Rule>) -> Vec<Pair<'_, Rule>> {
    pair.into_inner().collect()
}

fn take<'i>(pairs: &mut std::iter::Peekable<Pairs<'i, Rule>>, rule: Rule) -> Option<Pair<'i, Rule>> {
    pairs.next_if(|p| p.as_rule() == rule)
}

impl<'a> Context<'a> {
    fn span_of(&self, range: Range<usize>) -> Span {
        Span { file: self.file, start: range.start as u32, end: range.end.max(range.start) as u32 }
    }

    fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        let s = pair.as_span();
        self.span_of(self.base + s.start()..self.base + s.end())
    }

    fn name(&self, pair: &Pair<'_, Rule>) -> Name {
        Name { text: pair.as_str().trim_matches('"').to_owned(), span: self.span(pair) }
    }

    fn string(&self, pair: &Pair<'_, Rule>) -> String {
        pair.as_str().trim_matches('"').to_owned()
    }

    /// The number, or a diagnostic and `None` when it does not fit 64 bits.
    fn number(&mut self, pair: &Pair<'_, Rule>) -> Option<i64> {
        let text = pair.as_str();
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |d| (true, d));
        let value = match digits.strip_prefix("0x") {
            Some(hex) => u64::from_str_radix(hex, 16),
            None => digits.parse(),
        };
        match value {
            Ok(v) if negative => Some((v as i64).wrapping_neg()),
            Ok(v) => Some(v as i64),
            Err(_) => {
                let span = self.span(pair);
                self.diagnostics.push(Diagnostic::new(span, "this number does not fit 64 bits").label("too large"));
                None
            }
        }
    }

    /// A number of at most 32 bits; the largest after a diagnostic.
    fn number32(&mut self, pair: &Pair<'_, Rule>) -> u32 {
        let Some(v) = self.number(pair) else { return u32::MAX };
        u32::try_from(v).unwrap_or_else(|_| {
            let span = self.span(pair);
            self.diagnostics.push(Diagnostic::new(span, "this number does not fit 32 bits").label("expected 0 to 0xffffffff"));
            u32::MAX
        })
    }

    /// Parses one piece by `rule`.
    fn item(&mut self, rule: Rule, range: Range<usize>) -> Option<Pair<'a, Rule>> {
        let text: &'a str = self.text;
        self.base = range.start;
        match Grammar::parse(rule, &text[range.clone()]) {
            Ok(mut pairs) => pairs.next(),
            Err(e) => {
                let at = match e.location {
                    pest::error::InputLocation::Pos(p) => p,
                    pest::error::InputLocation::Span((p, _)) => p,
                };
                let at = range.start + at;
                let mut end = self.text[at..range.end].char_indices().nth(1).map_or(range.end, |(i, _)| at + i);
                if self.text[at..].starts_with(|c: char| c.is_alphanumeric()) {
                    end = at + self.text[at..].find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(self.text.len() - at);
                }
                let wanted = expected(&e.variant);
                self.diagnostics
                    .push(Diagnostic::new(self.span_of(at..end.max(at)), format!("syntax error: expected {wanted}")).label("here"));
                None
            }
        }
    }

    fn piece(&mut self, file: &mut File, piece: Piece) {
        match piece {
            Piece::FileDoc(range) => file.doc.push(self.text[range].trim().to_owned()),
            Piece::Item(range) => {
                if let Some(pair) = self.item(Rule::file_item, range) {
                    self.file_item(file, pair);
                }
            }
            Piece::Block { head, inner, closed } => {
                if !closed {
                    let span = self.span_of(head.clone());
                    self.diagnostics.push(Diagnostic::new(span, "this block is never closed").label("its `}` is missing"));
                }
                let is_vxd = self.text[head.clone()].lines().any(|l| l.trim_start().starts_with("vxd"));
                if is_vxd { self.vxd(file, head, inner) } else { self.library(file, head, inner) }
            }
        }
    }

    fn one_surface(&mut self, file: &File, span: Span) {
        let first = file.library.as_ref().map(|l| l.name.span).or(file.vxd.as_ref().map(|v| v.name.span));
        if let Some(first) = first {
            self.diagnostics.push(
                Diagnostic::new(span, "a file opens one library or one vxd")
                    .label("a second one")
                    .second(first, "the first one")
                    .help("give it a file of its own; a library may be spread over a directory of files"),
            );
        }
    }

    fn library(&mut self, file: &mut File, head: Range<usize>, body: Range<usize>) {
        let Some(pair) = self.item(Rule::library_head, head) else { return };
        let mut parts = pair.into_inner();
        let meta = parts.next().map(|p| self.meta(p)).unwrap_or_default();
        let Some(name) = parts.next() else { return };
        let name = self.name(&name);
        let aka = parts.filter(|p| p.as_rule() == Rule::string).map(|p| self.string(&p)).collect();
        self.one_surface(file, name.span);
        let mut library = Library { meta, name, aka, functions: Vec::new(), data: Vec::new() };
        for piece in split(self.text, body) {
            let Piece::Item(range) = piece else {
                self.misplaced(piece);
                continue;
            };
            let Some(pair) = self.item(Rule::library_item, range) else { continue };
            let mut parts = pair.into_inner();
            let meta = parts.next().map(|p| self.meta(p)).unwrap_or_default();
            match parts.next() {
                Some(p) if p.as_rule() == Rule::function => library.functions.push(self.function(meta, p)),
                Some(p) => library.data.push(self.data(meta, p)),
                None => {}
            }
        }
        file.library.get_or_insert(library);
    }

    fn vxd(&mut self, file: &mut File, head: Range<usize>, body: Range<usize>) {
        let Some(pair) = self.item(Rule::vxd_head, head) else { return };
        let parts = inner(pair);
        let [prefix, name, id, ..] = parts.as_slice() else { return };
        let meta = self.meta(prefix.clone());
        let name = self.name(name);
        let id = (self.number32(id), self.span(id));
        self.one_surface(file, name.span);
        let mut vxd = Vxd { meta, name, id, services: Vec::new() };
        for piece in split(self.text, body) {
            let Piece::Item(range) = piece else {
                self.misplaced(piece);
                continue;
            };
            let Some(pair) = self.item(Rule::vxd_item, range) else { continue };
            let mut parts = pair.into_inner();
            let meta = parts.next().map(|p| self.meta(p)).unwrap_or_default();
            if let Some(service) = parts.next() {
                vxd.services.push(self.service(meta, service));
            }
        }
        file.vxd.get_or_insert(vxd);
    }

    fn misplaced(&mut self, piece: Piece) {
        if let Piece::Block { head, .. } = piece {
            let span = self.span_of(head);
            self.diagnostics.push(Diagnostic::new(span, "a library or vxd cannot stand inside another").label("here"));
        }
    }

    fn file_item(&mut self, file: &mut File, pair: Pair<'_, Rule>) {
        let mut parts = pair.into_inner();
        let meta = parts.next().map(|p| self.meta(p)).unwrap_or_default();
        let Some(p) = parts.next() else { return };
        let rule = p.as_rule();
        let parts = inner(p);
        match (rule, parts.as_slice()) {
            (Rule::alias, [name, ty]) => {
                let kind = TypeKind::Alias(self.ty(ty));
                file.types.push(TypeDef { meta, name: self.name(name), kind });
            }
            (Rule::constant, [name, ty, value]) => {
                let value = self.number(value).unwrap_or(0);
                file.consts.push(Const { meta, name: self.name(name), ty: self.ty(ty), value });
            }
            (Rule::callback, [name, convention, params, rest @ ..]) => {
                let (params, _) = self.params(params);
                let returns = rest.first().map_or(Returns::Nothing, |r| self.returns(r));
                file.callbacks.push(Callback {
                    meta,
                    name: self.name(name),
                    convention: convention_of(convention.as_str()),
                    params,
                    returns,
                });
            }
            (Rule::callback, [name, call]) => {
                let mut parts = call.clone().into_inner().peekable();
                let (params, _) = take(&mut parts, Rule::params).map(|p| self.params(&p)).unwrap_or_default();
                let returns = take(&mut parts, Rule::returns).map_or(Returns::Nothing, |p| self.returns(&p));
                file.callbacks.push(Callback { meta, name: self.name(name), convention: Convention::Register, params, returns });
            }
            (Rule::enumeration, [kind, name, base, variants @ ..]) => {
                let variants = variants.iter().map(|v| self.variant(v)).collect();
                let base = Typed { ty: named(base.as_str()), span: self.span(base) };
                let kind = TypeKind::Enum { flags: kind.as_str() == "flags", base, variants };
                file.types.push(TypeDef { meta, name: self.name(name), kind });
            }
            (Rule::structure, [kind, name, size, fields @ ..]) => {
                let union = kind.as_str() == "union";
                let fields = fields.iter().map(|f| self.field(f)).collect();
                let size = (self.number32(size), self.span(size));
                file.types.push(TypeDef { meta, name: self.name(name), kind: TypeKind::Struct { union, size, fields } });
            }
            (Rule::event, [name, fields @ ..]) => {
                let fields = fields.iter().map(|f| self.event_field(f)).collect();
                file.events.push(Event { meta, name: self.name(name), fields });
            }
            _ => {}
        }
    }

    fn variant(&mut self, pair: &Pair<'_, Rule>) -> Variant {
        let parts = inner(pair.clone());
        let value = self.number(&parts[2]).unwrap_or(0);
        Variant { name: self.name(&parts[1]), value }
    }

    fn field(&mut self, pair: &Pair<'_, Rule>) -> Field {
        let mut parts = pair.clone().into_inner().peekable();
        let meta = take(&mut parts, Rule::prefix).map(|p| self.meta(p)).unwrap_or_default();
        let name = take(&mut parts, Rule::ident).map(|p| self.name(&p));
        let offset = take(&mut parts, Rule::bytes_at).map(|p| self.number32(&inner(p)[0]));
        let ty = take(&mut parts, Rule::ty).map(|p| self.ty(&p));
        let show = take(&mut parts, Rule::show).map(|p| self.name(&inner(p)[0]));
        self.field_from(meta, name, offset, ty, show, pair)
    }

    fn event_field(&mut self, pair: &Pair<'_, Rule>) -> Field {
        let mut parts = pair.clone().into_inner().peekable();
        let name = take(&mut parts, Rule::ident).map(|p| self.name(&p));
        let ty = take(&mut parts, Rule::ty).map(|p| self.ty(&p));
        let show = take(&mut parts, Rule::show).map(|p| self.name(&inner(p)[0]));
        self.field_from(Meta::default(), name, None, ty, show, pair)
    }

    fn field_from(
        &self,
        meta: Meta,
        name: Option<Name>,
        offset: Option<u32>,
        ty: Option<Typed>,
        show: Option<Name>,
        whole: &Pair<'_, Rule>,
    ) -> Field {
        let span = self.span(whole);
        Field {
            meta,
            name: name.unwrap_or(Name { text: String::new(), span }),
            offset,
            ty: ty.unwrap_or(Typed { ty: Type::Unknown32, span }),
            show,
        }
    }

    fn function(&mut self, meta: Meta, pair: Pair<'_, Rule>) -> Function {
        let span = self.span(&pair);
        let mut parts = pair.into_inner().peekable();
        let convention = take(&mut parts, Rule::convention).map_or(Convention::Stdcall, |p| convention_of(p.as_str()));
        let name = take(&mut parts, Rule::export).map_or(Name { text: String::new(), span }, |p| self.name(&p));
        let bytes = take(&mut parts, Rule::bytes).map(|p| {
            let span = self.span(&p);
            (self.number32(&inner(p)[0]), span)
        });
        let (params, varargs) = take(&mut parts, Rule::params).map(|p| self.params(&p)).unwrap_or_default();
        let returns = take(&mut parts, Rule::returns).map_or(Returns::Nothing, |p| self.returns(&p));
        let body = take(&mut parts, Rule::body).map_or(Body::Described, |p| self.body(p));
        Function { meta, name, convention, bytes, params, varargs, returns, body }
    }

    fn data(&mut self, meta: Meta, pair: Pair<'_, Rule>) -> Data {
        let parts = inner(pair);
        let body = parts.get(2).map_or(Body::Described, |p| self.body(p.clone()));
        Data { meta, name: self.name(&parts[0]), ty: self.ty(&parts[1]), body }
    }

    fn service(&mut self, meta: Meta, pair: Pair<'_, Rule>) -> Service {
        let span = self.span(&pair);
        let mut parts = pair.into_inner().peekable();
        let convention = take(&mut parts, Rule::convention).map(|p| convention_of(p.as_str()));
        let ordinal = take(&mut parts, Rule::number).map_or((0, span), |p| (self.number32(&p), self.span(&p)));
        let name = take(&mut parts, Rule::ident).map_or(Name { text: String::new(), span }, |p| self.name(&p));
        let signature = parts.next().map(|call| {
            let by_register = call.as_rule() == Rule::register_call;
            let mut parts = call.into_inner().peekable();
            let (params, varargs) = take(&mut parts, Rule::params).map(|p| self.params(&p)).unwrap_or_default();
            let returns = take(&mut parts, Rule::returns).map_or(Returns::Nothing, |p| self.returns(&p));
            let convention = if by_register { Convention::Register } else { convention.unwrap_or(Convention::Cdecl) };
            Signature { convention, params, varargs, returns }
        });
        Service { meta, ordinal, name, signature }
    }

    fn params(&mut self, pair: &Pair<'_, Rule>) -> (Vec<Param>, bool) {
        let mut params = Vec::new();
        let mut varargs = false;
        for part in pair.clone().into_inner() {
            if part.as_rule() == Rule::varargs {
                varargs = true;
                continue;
            }
            let whole = self.span(&part);
            let mut parts = part.into_inner().peekable();
            let dir = take(&mut parts, Rule::dir).map_or(Dir::In, |p| match p.as_str() {
                "in" => Dir::In,
                "out" => Dir::Out,
                _ => Dir::InOut,
            });
            let opt = take(&mut parts, Rule::opt).is_some();
            let name = take(&mut parts, Rule::ident).map_or(Name { text: String::new(), span: whole }, |p| self.name(&p));
            let ty = take(&mut parts, Rule::ty).map_or(Typed { ty: Type::Unknown32, span: whole }, |p| self.ty(&p));
            let mut param = Param { dir, opt, name, ty, show: None, extent: None, register: None };
            for p in parts {
                let rule = p.as_rule();
                let span = self.span(&p);
                let parts = inner(p);
                match (rule, parts.as_slice()) {
                    (Rule::show, [f]) => param.show = Some(self.name(f)),
                    (Rule::place, [r]) => param.register = Some(self.name(r)),
                    (Rule::extent, [kind, value]) => {
                        let elements = kind.as_str() == "count";
                        let value = match value.as_rule() {
                            Rule::number => ExtentValue::Number(self.number32(value)),
                            _ => ExtentValue::Param(value.as_str().to_owned()),
                        };
                        param.extent = Some(Extent { elements, value, span });
                    }
                    _ => {}
                }
            }
            params.push(param);
        }
        (params, varargs)
    }

    fn returns(&mut self, pair: &Pair<'_, Rule>) -> Returns {
        match pair.clone().into_inner().next() {
            Some(p) if p.as_rule() == Rule::results => Returns::Registers(
                p.into_inner()
                    .map(|r| {
                        let parts = inner(r);
                        ResultIn { name: self.name(&parts[0]), ty: self.ty(&parts[1]), register: self.name(&parts[2]) }
                    })
                    .collect(),
            ),
            Some(p) => match self.ty(&p) {
                Typed { ty: Type::Void, .. } => Returns::Nothing,
                ty => Returns::Value(ty),
            },
            None => Returns::Nothing,
        }
    }

    fn body(&mut self, pair: Pair<'_, Rule>) -> Body {
        let Some(p) = pair.into_inner().next() else { return Body::Described };
        match p.as_rule() {
            Rule::impl_body => Body::Impl,
            Rule::stub => match p.into_inner().next() {
                Some(v) if v.as_rule() == Rule::number => Body::Stub(self.number(&v).unwrap_or(0)),
                Some(v) => {
                    // A named value is resolved when everything is known; see `check`.
                    let name = self.name(&v);
                    Body::Forward { library: Some(STUB_VALUE.to_owned()), name }
                }
                None => Body::Stub(0),
            },
            _ => {
                let parts = inner(p);
                match parts.as_slice() {
                    [library, name] => Body::Forward { library: Some(self.string(library)), name: self.name(name) },
                    [name] => Body::Forward { library: None, name: self.name(name) },
                    _ => Body::Described,
                }
            }
        }
    }

    fn ty(&mut self, pair: &Pair<'_, Rule>) -> Typed {
        let span = self.span(pair);
        let ty = match pair.clone().into_inner().next() {
            Some(p) => match p.as_rule() {
                Rule::ptr => Type::Ptr(Box::new(self.ty(&inner(p)[0]).ty)),
                Rule::ptr_fn => Type::FnPtr(inner(p)[0].as_str().to_owned()),
                Rule::array => {
                    let parts = inner(p);
                    let n = self.number32(&parts[1]);
                    Type::Array(Box::new(self.ty(&parts[0]).ty), n)
                }
                _ => named(p.as_str()),
            },
            None => named(pair.as_str()),
        };
        Typed { ty, span }
    }

    fn meta(&mut self, prefix: Pair<'_, Rule>) -> Meta {
        let mut meta = Meta::default();
        for part in prefix.into_inner() {
            if part.as_rule() == Rule::doc {
                meta.doc.push(part.as_str()[3..].trim().to_owned());
                continue;
            }
            for attr in part.into_inner() {
                self.attr(&mut meta, attr);
            }
        }
        meta
    }

    fn attr(&mut self, meta: &mut Meta, attr: Pair<'_, Rule>) {
        let span = self.span(&attr);
        let mut parts = attr.into_inner();
        let Some(name) = parts.next() else { return };
        let args: Vec<Pair<'_, Rule>> = parts.filter_map(|a| a.into_inner().next()).collect();
        let (word, arg) = (name.as_str(), args.first());
        match (word, arg.map(|a| (a.as_rule(), a.as_str()))) {
            ("source", Some((Rule::string, s))) => meta.source = Some(s.trim_matches('"').to_owned()),
            ("since", Some((Rule::version, v))) if VERSIONS.contains(&v) => meta.since = Some(v.to_owned()),
            ("until", Some((Rule::version, v))) if VERSIONS.contains(&v) => meta.until = Some(v.to_owned()),
            ("since" | "until", Some((Rule::version, v))) => {
                let mut d = Diagnostic::new(span, format!("`{v}` is not a version")).label("not known");
                d.help = Some(format!("versions are {}", VERSIONS.join(" ")));
                self.diagnostics.push(d);
            }
            ("irql", Some((Rule::irql_rule, r))) => meta.irql = irql_range(r),
            ("irql_after", Some((Rule::ident, "raised"))) => meta.irql_after = Some(IrqlAfter::Raised),
            ("irql_after", Some((Rule::ident, "lowered"))) => meta.irql_after = Some(IrqlAfter::Lowered),
            ("ordinal", Some((Rule::number, _))) => meta.ordinal = arg.map(|a| self.number32(a) as u16),
            ("noname", None) => meta.noname = true,
            ("async", None) => meta.is_async = true,
            ("out", None) => meta.out = true,
            ("allocates", Some((Rule::ident, _))) => meta.allocates = arg.map(|a| self.name(a)),
            ("frees", Some((Rule::ident, _))) => meta.frees = arg.map(|a| self.name(a)),
            ("acquires", Some((Rule::ident, _))) => meta.locks.extend(arg.map(|a| (Lock::Acquires, self.name(a)))),
            ("tries", Some((Rule::ident, _))) => meta.locks.extend(arg.map(|a| (Lock::Tries, self.name(a)))),
            ("releases", Some((Rule::ident, _))) => meta.locks.extend(arg.map(|a| (Lock::Releases, self.name(a)))),
            ("object", Some((Rule::string, s))) => meta.object = Some(s.trim_matches('"').to_owned()),
            ("begins", Some((Rule::string, s))) if bytes_of(s).is_some() => meta.begins = bytes_of(s).unwrap_or_default(),
            (word, _) if ATTRIBUTES.contains(&word) => {
                self.diagnostics
                    .push(Diagnostic::new(span, format!("`{word}` does not take this")).label("see docs/abi-language.md, Attributes"));
            }
            _ => {
                let mut d = Diagnostic::new(span, format!("there is no attribute `{word}`")).label("not known");
                d.help = super::source::near_miss(word, ATTRIBUTES.into_iter()).map(|k| format!("did you mean `{k}`?"));
                self.diagnostics.push(d);
            }
        }
    }
}

/// Numbers of a byte, with spaces between them, in quotes; at least one.
fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let bytes: Vec<u8> = text.trim_matches('"').split_whitespace().map(|n| n.parse().ok()).collect::<Option<_>>()?;
    (!bytes.is_empty()).then_some(bytes)
}

/// Marks `stub(NAME)` until `check` has found the constant.
pub(super) const STUB_VALUE: &str = "\0stub";

/// What may stand in `#[…]`.
pub const ATTRIBUTES: [&str; 16] = [
    "source",
    "since",
    "until",
    "irql",
    "irql_after",
    "ordinal",
    "noname",
    "async",
    "allocates",
    "frees",
    "out",
    "acquires",
    "tries",
    "releases",
    "object",
    "begins",
];

/// Versions that `since` and `until` take, oldest first in each world.
pub const VERSIONS: [&str; 13] =
    ["nt3.1", "nt3.5", "nt3.51", "nt4.0", "nt5.0", "nt5.1", "nt5.2", "nt6.0", "nt6.1", "win3.1", "win95", "win98", "winme"];

fn irql_range(rule: &str) -> Option<(u8, u8)> {
    let level = |word: &str| match word.trim() {
        "passive" => 0,
        "apc" => 1,
        "dispatch" => 2,
        "dirql" => 3,
        _ => 31,
    };
    Some(match rule {
        "any" => (0, 31),
        _ => match (rule.strip_prefix("<="), rule.strip_prefix(">=")) {
            (Some(top), _) => (0, level(top)),
            (_, Some(bottom)) => (level(bottom), 31),
            _ => (level(rule), level(rule)),
        },
    })
}

fn convention_of(word: &str) -> Convention {
    match word {
        "fastcall" => Convention::Fastcall,
        "cdecl" => Convention::Cdecl,
        "thiscall" => Convention::Thiscall,
        "helper" => Convention::Helper,
        _ => Convention::Stdcall,
    }
}

fn named(word: &str) -> Type {
    let int = |bytes, signed| Type::Int { bytes, signed };
    match word {
        "u8" => int(1, false),
        "u16" => int(2, false),
        "u32" => int(4, false),
        "u64" => int(8, false),
        "i8" => int(1, true),
        "i16" => int(2, true),
        "i32" => int(4, true),
        "i64" => int(8, true),
        "char" => Type::Char,
        "wchar" => Type::WChar,
        "void" => Type::Void,
        "bool" => Type::Bool,
        "str" => Type::Str,
        "bytes" => Type::Bytes,
        "unknown32" => Type::Unknown32,
        _ => Type::Named(word.to_owned()),
    }
}

/// What pest wanted, in words of the language.
fn expected(variant: &pest::error::ErrorVariant<Rule>) -> String {
    let pest::error::ErrorVariant::ParsingError { positives, .. } = variant else { return "something else".into() };
    let mut words: Vec<&str> = positives.iter().map(|r| describe(*r)).collect();
    words.sort_unstable();
    words.dedup();
    match words.as_slice() {
        [] => "something else".into(),
        [one] => (*one).to_owned(),
        [head @ .., last] => format!("{} or {last}", head.join(", ")),
    }
}

fn describe(rule: Rule) -> &'static str {
    match rule {
        Rule::ident | Rule::export => "a name",
        Rule::number => "a number",
        Rule::string => "a string in quotes",
        Rule::ty | Rule::ptr | Rule::ptr_fn | Rule::array => "a type",
        Rule::dir | Rule::param => "a parameter (`in`, `out` or `inout`, a name, `:` and a type)",
        Rule::opt => "`opt`",
        Rule::params => "parameters",
        Rule::varargs => "`...`",
        Rule::show => "`as FORMAT`",
        Rule::extent => "`[count = …]`",
        Rule::extent_kind => "`count` or `bytes`",
        Rule::place => "`in REGISTER`",
        Rule::returns => "`-> TYPE`",
        Rule::body | Rule::impl_body | Rule::stub | Rule::forward => "a body (`= impl`, `= stub(VALUE)`, `= forward NAME`)",
        Rule::convention => "a calling convention",
        Rule::bytes | Rule::bytes_at => "`@N`",
        Rule::function => "`fn`",
        Rule::data => "`data`",
        Rule::service => "`service`",
        Rule::c_call | Rule::register_call => "a signature",
        Rule::doc | Rule::attrs | Rule::attr | Rule::prefix => "documentation or attributes",
        Rule::attr_arg | Rule::irql_rule | Rule::version => "an attribute's value",
        Rule::variant => "a value (`NAME = NUMBER`)",
        Rule::field => "a field (`Name @offset: type`)",
        Rule::event_field => "a field (`name: type`)",
        Rule::result | Rule::results => "results (`[name: type in register]`)",
        Rule::EOI => "the end of the item (is a `;` missing before?)",
        Rule::alias => "`type`",
        Rule::constant => "`const`",
        Rule::callback => "`callback`",
        Rule::enumeration | Rule::enum_kind => "`enum` or `flags`",
        Rule::structure | Rule::struct_kind => "`struct` or `union`",
        Rule::event => "`event`",
        _ => "an item",
    }
}
