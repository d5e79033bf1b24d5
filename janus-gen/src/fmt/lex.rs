//! Spec text to tokens that keep comments and remember where lines were broken.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A `///` line.
    Doc,
    /// A `//!` line.
    FileDoc,
    /// A `//` line, or a block comment of several lines: it takes its line to the end.
    Comment,
    /// A block comment of one line; stands among words.
    Inline,
    /// A name, number or string.
    Word,
    /// Anything else, of one to three characters.
    Mark,
}

/// A token of a spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// What it is.
    pub kind: Kind,
    /// Its text, without the line's end.
    pub text: &'a str,
    /// Line ends before it: 0, 1, or 2 for a blank line.
    pub breaks: u8,
}

impl Token<'_> {
    /// It is the mark `text`.
    pub fn is(&self, text: &str) -> bool {
        self.kind == Kind::Mark && self.text == text
    }

    /// A comment of either kind.
    pub fn is_comment(&self) -> bool {
        matches!(self.kind, Kind::Comment | Kind::Inline)
    }
}

/// Longest first: `->` before `-`.
const MARKS: [&str; 5] = ["...", "->", "::", "<=", ">="];

/// All tokens of `text`.
pub fn lex(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    let mut breaks = 0u8;
    loop {
        let blank = rest.len() - rest.trim_start().len();
        let ends = rest[..blank].bytes().filter(|&b| b == b'\n').count();
        breaks = breaks.saturating_add(ends.min(2) as u8).min(2);
        rest = &rest[blank..];
        if rest.is_empty() {
            return tokens;
        }
        let (kind, length) = next(rest);
        let piece = &rest[..length];
        tokens.push(Token { kind, text: piece.trim_end(), breaks });
        breaks = 0;
        rest = &rest[length..];
    }
}

/// Kind and length of the token that `rest` starts with.
fn next(rest: &str) -> (Kind, usize) {
    let line = rest.find('\n').unwrap_or(rest.len());
    if rest.starts_with("//!") {
        return (Kind::FileDoc, line);
    }
    if rest.starts_with("///") {
        return (Kind::Doc, line);
    }
    if rest.starts_with("//") {
        return (Kind::Comment, line);
    }
    if let Some(inside) = rest.strip_prefix("/*") {
        let length = inside.find("*/").map_or(rest.len(), |n| n + 4);
        let kind = if rest[..length].contains('\n') { Kind::Comment } else { Kind::Inline };
        return (kind, length);
    }
    if let Some(inside) = rest.strip_prefix('"') {
        return (Kind::Word, inside.find(['"', '\n']).map_or(rest.len(), |n| n + 2));
    }
    let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let negative = rest.starts_with('-') && rest[1..].starts_with(|c: char| c.is_ascii_digit());
    if negative || rest.starts_with(is_word) {
        let start = usize::from(negative);
        let mut length = rest[start..].find(|c| !is_word(c)).map_or(rest.len(), |n| n + start);
        // A version has points in it: nt3.51.
        while rest[length..].starts_with('.') && !rest[length..].starts_with("..") && rest[length + 1..].starts_with(is_word) {
            length += 1 + rest[length + 1..].find(|c| !is_word(c)).unwrap_or(rest.len() - length - 1);
        }
        return (Kind::Word, length);
    }
    let mark = MARKS.iter().find(|m| rest.starts_with(**m)).map_or_else(|| rest.chars().next().map_or(1, char::len_utf8), |m| m.len());
    (Kind::Mark, mark)
}
