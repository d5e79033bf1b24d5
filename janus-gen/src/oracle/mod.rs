//! Oracles: witnesses from outside that say what a description says, so that neither can be wrong unnoticed.
//!
//! | what is described | who else knows |
//! |---|---|
//! | functions: name, convention, bytes of arguments | the decorated names in mingw-w64's import libraries ([`imports`]) |
//! | structs, unions, enums, constants | gcc, which compiles mingw-w64's DDK headers ([`probes`], [`gcc`]) |
//! | services of VxDs: device and number | a list of those that two sources agree about ([`services`]) |
//! | services called by register: the registers | a list of what their pages say ([`registers`]) |
//! | bytes of arguments, once more | the crate windows-sys ([`windows_sys`]) |
//! | parameters and results, one by one | prototypes in the DDK headers ([`prototypes`]), the crate ntapi ([`ntapi`]) and windows-sys ([`signatures`]) |
//!
//! A comparison takes a description and what a witness said and gives [`Finding`]s; what is known to differ, with the reason, is in
//! `abi-specs/oracle-exceptions.txt` ([`Exceptions`]). Reading the witnesses is apart from comparing, so that a test can compare a damaged description.

mod agreement;
mod exceptions;
pub mod gcc;
pub mod imports;
pub mod ntapi;
pub mod probes;
pub mod prototypes;
pub mod registers;
mod report;
pub mod services;
pub mod signatures;
pub mod windows_sys;

pub use agreement::{Agreement, agreement};
pub use exceptions::{BadException, Exceptions};
pub use report::{Figures, Report, Witnesses, compare};

use serde::Serialize;

/// In which way a description and a witness differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An export that is not described.
    Missing,
    /// A function that is data, or the reverse.
    DataOrCode,
    /// Calling convention.
    Convention,
    /// Bytes of arguments.
    Bytes,
    /// Number of parameters, or whether there is a result.
    Prototype,
    /// Bytes of one parameter or of the result.
    ArgumentWidth,
    /// What a parameter points at.
    Pointee,
    /// Size of a struct or union.
    Size,
    /// Offset of a field.
    Offset,
    /// Size of a field.
    Width,
    /// Value of an enum or constant.
    Value,
    /// A name that the witness should know and does not.
    Name,
    /// Device id or service number.
    Ordinal,
    /// Registers of a call.
    Register,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// What differs: a function, `STRUCT.Field`, a value, `DEVICE.Service`. An exception names this.
    pub subject: String,
    /// In which way.
    pub kind: Kind,
    /// What each side says.
    pub message: String,
    /// `file:line` of the description, or the witness when nothing is described.
    pub place: String,
}

/// A witness that cannot be heard.
#[derive(Debug, thiserror::Error)]
pub enum Unheard {
    /// What it needs is not on this machine.
    #[error("{0} is not installed")]
    Absent(String),
    /// A file cannot be read.
    #[error("{path}: {error}")]
    Io {
        /// The file.
        path: String,
        /// Why.
        error: std::io::Error,
    },
    /// It is there and makes no sense.
    #[error("{0}")]
    Strange(String),
}
