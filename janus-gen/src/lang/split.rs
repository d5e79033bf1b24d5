//! Cuts a spec into items, so that each is parsed by itself and one error does not hide the next.
//!
//! An item ends at its `;`, at the `}` that closes it, or — when either is missing — before a line that can only begin another item.

use std::borrow::Cow;
use std::ops::Range;

/// A piece of text that should hold one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A `//!` line (without the marker).
    FileDoc(Range<usize>),
    /// An item that ends in `;` or in its own braces.
    Item(Range<usize>),
    /// A `library` or `vxd`: its head up to the brace, and what stands between the braces.
    Block {
        /// Before the opening brace.
        head: Range<usize>,
        /// Between the braces.
        inner: Range<usize>,
        /// The closing brace is there.
        closed: bool,
    },
}

/// Cuts `text[within]`.
pub fn split(text: &str, within: Range<usize>) -> Vec<Piece> {
    let bytes = text.as_bytes();
    let mut pieces = Vec::new();
    let mut at = within.start;
    loop {
        at = skip_blank(bytes, at, within.end);
        if at >= within.end {
            return pieces;
        }
        if bytes[at..within.end].starts_with(b"//!") {
            let end = line_end(bytes, at, within.end);
            pieces.push(Piece::FileDoc(at + 3..end));
            at = end;
            continue;
        }
        let (piece, next) = item(text, at, within.end);
        pieces.push(piece);
        at = next;
    }
}

/// The text with blanks where its comments are, so that places stay what they are and a parser need not look for comments between any two words.
/// Documentation (`///`, `//!`) stays. Where there is nothing to blank, the text itself.
pub fn without_comments(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let mut out: Option<Vec<u8>> = None;
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        let end = match rest[0] {
            // A string without an end goes to the end of its line.
            b'"' => {
                at += 1 + rest[1..].iter().position(|&b| b == b'"' || b == b'\n').map_or(rest.len() - 1, |n| n + 1);
                continue;
            }
            b'/' if rest.starts_with(b"///") || rest.starts_with(b"//!") => {
                at = line_end(bytes, at, bytes.len());
                continue;
            }
            b'/' if rest.starts_with(b"//") => line_end(bytes, at, bytes.len()),
            b'/' if rest.starts_with(b"/*") && rest[2..].windows(2).any(|w| w == b"*/") => comment_end(bytes, at, bytes.len()),
            _ => {
                at += 1;
                continue;
            }
        };
        let out = out.get_or_insert_with(|| bytes.to_vec());
        out[at..end].iter_mut().filter(|b| **b != b'\n').for_each(|b| *b = b' ');
        at = end;
    }
    // Comments are whole characters.
    out.map_or(Cow::Borrowed(text), |out| String::from_utf8(out).map_or(Cow::Borrowed(text), Cow::Owned))
}

/// Behind white space and comments, but before `///` and `//!`.
fn skip_blank(bytes: &[u8], mut at: usize, end: usize) -> usize {
    while at < end {
        let rest = &bytes[at..end];
        if rest[0].is_ascii_whitespace() {
            at += 1;
        } else if rest.starts_with(b"//") && !rest.starts_with(b"///") && !rest.starts_with(b"//!") {
            at = line_end(bytes, at, end);
        } else if rest.starts_with(b"/*") {
            at = comment_end(bytes, at, end);
        } else {
            break;
        }
    }
    at
}

fn line_end(bytes: &[u8], at: usize, end: usize) -> usize {
    bytes[at..end].iter().position(|&b| b == b'\n').map_or(end, |n| at + n)
}

fn comment_end(bytes: &[u8], at: usize, end: usize) -> usize {
    bytes[at + 2..end].windows(2).position(|w| w == b"*/").map_or(end, |n| at + 2 + n + 2)
}

/// One item from `start`; also where the next begins.
fn item(text: &str, start: usize, end: usize) -> (Piece, usize) {
    let bytes = text.as_bytes();
    let mut at = start;
    let (mut braces, mut brackets) = (0usize, 0usize);
    let mut word: Option<usize> = None; // where the item's keyword stands, behind docs and attributes
    let mut block: Option<usize> = None; // the brace that opened a library or vxd
    let mut last = start; // behind the last byte that is not blank or comment
    while at < end {
        let rest = &bytes[at..end];
        match rest[0] {
            b'/' if rest.starts_with(b"//") => {
                at = line_end(bytes, at, end);
                continue;
            }
            b'/' if rest.starts_with(b"/*") => {
                at = comment_end(bytes, at, end);
                continue;
            }
            b'"' => {
                at += 1;
                while at < end && bytes[at] != b'"' && bytes[at] != b'\n' {
                    at += 1;
                }
            }
            b'#' if braces == 0 && word.is_none() => {
                // An attribute list before the keyword.
                at += rest.iter().position(|&b| b == b']' || b == b'\n').unwrap_or(rest.len() - 1);
            }
            b'{' => {
                let keyword = word.map_or("", |w| &text[w..end]);
                if braces == 0 && (keyword.starts_with("library") || keyword.starts_with("vxd")) {
                    block = Some(at);
                }
                braces += 1;
            }
            b'}' => {
                braces = braces.saturating_sub(1);
                if braces == 0 {
                    let piece = match block {
                        Some(brace) => Piece::Block { head: start..brace, inner: brace + 1..at, closed: true },
                        None => Piece::Item(start..at + 1),
                    };
                    return (piece, at + 1);
                }
            }
            b'[' => brackets += 1,
            b']' => brackets = brackets.saturating_sub(1),
            // The `;` of an array type stands in brackets.
            b';' if braces == 0 && brackets == 0 => return (Piece::Item(start..at + 1), at + 1),
            b'\n' if word.is_some() && block.is_none() && begins_item(&text[at + 1..end]) => return (Piece::Item(start..last), at + 1),
            b if word.is_none() && (b.is_ascii_alphabetic() || b == b'_') => word = Some(at),
            _ => {}
        }
        if at < end && !bytes[at].is_ascii_whitespace() {
            last = at + 1;
        }
        at += 1;
    }
    match block {
        Some(brace) => (Piece::Block { head: start..brace, inner: brace + 1..end, closed: false }, end),
        None => (Piece::Item(start..last.max(start)), end),
    }
}

/// A line that starts like this never stands inside another item.
fn begins_item(line: &str) -> bool {
    let line = line.trim_start_matches([' ', '\t']);
    ["fn ", "fastcall fn ", "cdecl fn ", "stdcall fn ", "service 0x", "library \"", "callback ", "struct ", "union "]
        .iter()
        .any(|k| line.starts_with(k))
}
