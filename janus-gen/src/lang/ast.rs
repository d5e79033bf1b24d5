//! What a spec says, with the place where it says it. Nothing is resolved here.

use super::source::Span;

/// A name and where it stands.
#[derive(Clone, Debug)]
pub struct Name {
    /// The text.
    pub text: String,
    /// Its place.
    pub span: Span,
}

/// A type as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// `u8` … `i64`: bytes and sign.
    Int {
        /// 1, 2, 4 or 8.
        bytes: u8,
        /// Two's complement.
        signed: bool,
    },
    /// A byte of text.
    Char,
    /// A 16-bit unit of text.
    WChar,
    /// Nothing; what an untyped pointer points at.
    Void,
    /// A flag result of a service.
    Bool,
    /// UTF-8 text in an event.
    Str,
    /// Bytes in an event.
    Bytes,
    /// A stack dword of unknown meaning.
    Unknown32,
    /// A flat pointer.
    Ptr(Box<Type>),
    /// A pointer to a routine of a callback type.
    FnPtr(String),
    /// A fixed array.
    Array(Box<Type>, u32),
    /// A declared name.
    Named(String),
}

/// A type and where it stands.
#[derive(Clone, Debug)]
pub struct Typed {
    /// The type.
    pub ty: Type,
    /// Its place.
    pub span: Span,
}

/// Which way a parameter's pointee is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dir {
    /// Read.
    In,
    /// Written.
    Out,
    /// Both.
    InOut,
}

/// How much memory a pointer parameter means.
#[derive(Clone, Debug)]
pub struct Extent {
    /// In elements (`count`) or in bytes.
    pub elements: bool,
    /// A number, or the name of another parameter.
    pub value: ExtentValue,
    /// Its place.
    pub span: Span,
}

/// The value of an [`Extent`].
#[derive(Clone, Debug)]
pub enum ExtentValue {
    /// A constant.
    Number(u32),
    /// Another parameter of the same function.
    Param(String),
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Param {
    /// Direction.
    pub dir: Dir,
    /// NULL is allowed.
    pub opt: bool,
    /// Its name.
    pub name: Name,
    /// Its type.
    pub ty: Typed,
    /// `as FORMAT`.
    pub show: Option<Name>,
    /// `[count = …]` or `[bytes = …]`.
    pub extent: Option<Extent>,
    /// `in REGISTER`.
    pub register: Option<Name>,
}

/// A result in a register.
#[derive(Clone, Debug)]
pub struct ResultIn {
    /// Its name.
    pub name: Name,
    /// Its type.
    pub ty: Typed,
    /// The register or flag.
    pub register: Name,
}

/// What a function gives back.
#[derive(Clone, Debug)]
pub enum Returns {
    /// Nothing.
    Nothing,
    /// A value where the C convention puts it.
    Value(Typed),
    /// Values in named registers.
    Registers(Vec<ResultIn>),
}

/// Calling conventions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Convention {
    /// Callee pops.
    Stdcall,
    /// First two dwords in ECX and EDX, callee pops the rest.
    Fastcall,
    /// Caller pops.
    Cdecl,
    /// `this` in ECX, callee pops.
    Thiscall,
    /// A compiler helper with rules of its own.
    Helper,
    /// In registers, as the parameters say.
    Register,
}

impl Convention {
    /// The word of the language.
    pub fn word(self) -> &'static str {
        match self {
            Convention::Stdcall => "stdcall",
            Convention::Fastcall => "fastcall",
            Convention::Cdecl => "cdecl",
            Convention::Thiscall => "thiscall",
            Convention::Helper => "helper",
            Convention::Register => "register",
        }
    }
}

/// How a function is served.
#[derive(Clone, Debug)]
pub enum Body {
    /// A method of the trait.
    Impl,
    /// Returns the value.
    Stub(i64),
    /// Another export.
    Forward {
        /// Another library, or this one.
        library: Option<String>,
        /// Its export.
        name: Name,
    },
    /// Not served.
    Described,
}

/// Attributes and documentation.
#[derive(Clone, Debug, Default)]
pub struct Meta {
    /// `///` lines.
    pub doc: Vec<String>,
    /// `source("…")`.
    pub source: Option<String>,
    /// `since(…)`.
    pub since: Option<String>,
    /// `until(…)`.
    pub until: Option<String>,
    /// `irql(…)` as (lowest, highest).
    pub irql: Option<(u8, u8)>,
    /// `irql_after(raised)` or `irql_after(lowered)`: a routine that may come back at another IRQL than it was called at.
    pub irql_after: Option<IrqlAfter>,
    /// `ordinal(…)`.
    pub ordinal: Option<u16>,
    /// `noname`.
    pub noname: bool,
    /// `async`.
    pub is_async: bool,
    /// `allocates(PARAM)`: memory of so many bytes becomes the driver's: what the result points at, or what the first `out` pointer to a pointer gets.
    pub allocates: Option<Name>,
    /// `out`: what this field of a struct points at is written to by whoever is handed the struct.
    pub out: bool,
    /// `frees(PARAM)`: what this points at is the driver's no longer.
    pub frees: Option<Name>,
    /// `acquires(PARAM)`, `tries(PARAM)`, `releases(PARAM)`: what becomes of the spin lock at this address.
    pub locks: Vec<(Lock, Name)>,
    /// `object("TYPE")` on a type: values are handles of objects of this type; empty: of any.
    pub object: Option<String>,
    /// `begins("N M …")` on a struct: the first byte of one that was initialised is one of these.
    pub begins: Vec<u8>,
}

/// What a function does with a spin lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// Takes it.
    Acquires,
    /// Takes it, if it is free.
    Tries,
    /// Gives it back.
    Releases,
}

/// How the IRQL that a routine comes back at may differ from the one that it was called at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IrqlAfter {
    /// It may be higher.
    Raised,
    /// It may be lower.
    Lowered,
}

/// A function of a library.
#[derive(Clone, Debug)]
pub struct Function {
    /// Documentation and attributes.
    pub meta: Meta,
    /// Its export name.
    pub name: Name,
    /// Convention.
    pub convention: Convention,
    /// `@N`.
    pub bytes: Option<(u32, Span)>,
    /// Parameters.
    pub params: Vec<Param>,
    /// Ends in `...`.
    pub varargs: bool,
    /// Result.
    pub returns: Returns,
    /// How it is served.
    pub body: Body,
}

/// A data export.
#[derive(Clone, Debug)]
pub struct Data {
    /// Documentation and attributes.
    pub meta: Meta,
    /// Its export name.
    pub name: Name,
    /// What lies there.
    pub ty: Typed,
    /// How it is served.
    pub body: Body,
}

/// A library, or the part of it that one file describes.
#[derive(Clone, Debug)]
pub struct Library {
    /// Documentation and attributes.
    pub meta: Meta,
    /// File name that drivers import.
    pub name: Name,
    /// Other file names of the same library.
    pub aka: Vec<String>,
    /// Functions in order of the file.
    pub functions: Vec<Function>,
    /// Data exports in order of the file.
    pub data: Vec<Data>,
}

/// A service of a VxD.
#[derive(Clone, Debug)]
pub struct Service {
    /// Documentation and attributes.
    pub meta: Meta,
    /// Number in the service table.
    pub ordinal: (u32, Span),
    /// Its name.
    pub name: Name,
    /// How it is called, when that is known.
    pub signature: Option<Signature>,
}

/// How a service is called.
#[derive(Clone, Debug)]
pub struct Signature {
    /// Convention.
    pub convention: Convention,
    /// Parameters.
    pub params: Vec<Param>,
    /// Ends in `...`.
    pub varargs: bool,
    /// Results.
    pub returns: Returns,
}

/// A VxD.
#[derive(Clone, Debug)]
pub struct Vxd {
    /// Documentation and attributes.
    pub meta: Meta,
    /// Module name.
    pub name: Name,
    /// Device id.
    pub id: (u32, Span),
    /// Services in order of the file.
    pub services: Vec<Service>,
}

/// A callback type.
#[derive(Clone, Debug)]
pub struct Callback {
    /// Documentation and attributes.
    pub meta: Meta,
    /// Its name.
    pub name: Name,
    /// Convention.
    pub convention: Convention,
    /// Parameters.
    pub params: Vec<Param>,
    /// Result.
    pub returns: Returns,
}

/// A field of a struct, union or event.
#[derive(Clone, Debug)]
pub struct Field {
    /// Documentation and attributes.
    pub meta: Meta,
    /// Its name.
    pub name: Name,
    /// Offset in bytes, where written.
    pub offset: Option<u32>,
    /// Its type.
    pub ty: Typed,
    /// `as FORMAT`.
    pub show: Option<Name>,
}

/// A named value of an enum or flags type.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// Its value.
    pub value: i64,
}

/// What a type name means.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// Another type.
    Alias(Typed),
    /// Named values.
    Enum {
        /// Values may be or-ed.
        flags: bool,
        /// Integer type.
        base: Typed,
        /// The values.
        variants: Vec<Variant>,
    },
    /// Fields at offsets (all 0 in a union).
    Struct {
        /// A union.
        union: bool,
        /// Bytes.
        size: (u32, Span),
        /// The fields.
        fields: Vec<Field>,
    },
}

/// A type declaration.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Documentation and attributes.
    pub meta: Meta,
    /// Its name.
    pub name: Name,
    /// What it means.
    pub kind: TypeKind,
}

/// A constant.
#[derive(Clone, Debug)]
pub struct Const {
    /// Documentation and attributes.
    pub meta: Meta,
    /// Its name.
    pub name: Name,
    /// Its type.
    pub ty: Typed,
    /// Its value.
    pub value: i64,
}

/// An event of Janus' own trace.
#[derive(Clone, Debug)]
pub struct Event {
    /// Documentation and attributes.
    pub meta: Meta,
    /// Its name.
    pub name: Name,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// Everything one file declares.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// Index of the source.
    pub source: u32,
    /// `//!` lines.
    pub doc: Vec<String>,
    /// At most one library.
    pub library: Option<Library>,
    /// At most one vxd.
    pub vxd: Option<Vxd>,
    /// Types.
    pub types: Vec<TypeDef>,
    /// Constants.
    pub consts: Vec<Const>,
    /// Callback types.
    pub callbacks: Vec<Callback>,
    /// Events.
    pub events: Vec<Event>,
}
