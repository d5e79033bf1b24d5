//! Logic of the NT kernel's run-time library that needs no kernel: text formatting, character sets, bitmaps, time, GUIDs, registry files.
//!
//! Nothing here knows a guest's types or addresses, so all of it is tested on the host.

pub mod bitmap;
pub mod chars;
pub mod format;
pub mod guid;
pub mod number;
pub mod regfile;
pub mod time;
pub mod win32;
