//! The `.abi` language: text to a checked model. See `docs/abi-language.md`.
pub mod ast;
pub mod check;
pub mod model;
mod parse;
pub mod source;
pub(crate) mod split;

pub use model::{Abi, Surface};
pub use parse::{ATTRIBUTES, VERSIONS};
pub use source::{Diagnostic, Source, Span, render};
