//! What goes to standard output. A reader who has had enough (`janus audit | head`) is no error; a full disk is one.

use std::fmt::Arguments;
use std::io::{ErrorKind, Write};

/// `println!`, for output that may end in a pipe.
macro_rules! say {
    () => { $crate::say::line(format_args!("")) };
    ($($words:tt)*) => { $crate::say::line(format_args!($($words)*)) };
}
pub(crate) use say;

/// Writes one line.
pub fn line(text: Arguments<'_>) {
    if let Err(error) = writeln!(std::io::stdout().lock(), "{text}") {
        if error.kind() == ErrorKind::BrokenPipe {
            std::process::exit(0);
        }
        eprintln!("janus: cannot write to standard output: {error}");
        std::process::exit(1);
    }
}
