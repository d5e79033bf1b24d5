//! `janus fmt`: the one layout of a spec. Order, comments and blank lines (one at most) stay; spaces, line breaks and trailing commas are the
//! formatter's.
//!
//! An item stands on one line when it has 140 columns of room; else its outer list has one element a line. A list in braces that its writer broke
//! stays broken, because a struct is often easier to read that way. Attributes stand above a function and before a service that has one line; the
//! lists of a service, which are short, stand on one line between their brackets where there is room.

mod item;
mod lex;

use crate::lang::{Abi, Diagnostic, Source};
use item::Item;
use lex::{Kind, Token, lex};

/// Columns of a line.
pub const WIDTH: usize = 140;

/// The text in its layout, or the syntax errors that are in the way.
pub fn format(source: &Source) -> Result<String, Vec<Diagnostic>> {
    let errors = Abi::syntax_errors(source);
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(layout(&source.text))
}

/// One declaration without its `;`, laid out.
pub fn one(declaration: &str) -> String {
    let text = layout(&format!("{declaration};"));
    text.trim_end().trim_end_matches(';').trim_end().to_owned()
}

/// Lays out a text that has no syntax errors.
fn layout(text: &str) -> String {
    let mut out = Output::default();
    let tokens = lex(text);
    items(&tokens, 0, false, &mut out);
    out.text
}

#[derive(Default)]
struct Output {
    text: String,
    /// The next line is the first of its block: no blank line before it.
    first: bool,
}

impl Output {
    fn line(&mut self, indent: usize, text: &str, blank_before: bool) {
        if blank_before && !self.first && !self.text.is_empty() {
            self.text.push('\n');
        }
        self.first = false;
        if !text.is_empty() {
            self.text.extend(std::iter::repeat_n(' ', indent * 4));
            self.text.push_str(text);
        }
        self.text.push('\n');
    }

    /// Adds a comment to the line that was written last.
    fn append(&mut self, text: &str) {
        self.text.truncate(self.text.trim_end().len());
        self.text.push(' ');
        self.text.push_str(text);
        self.text.push('\n');
    }
}

/// Writes the items of a file or of a block.
fn items(tokens: &[Token<'_>], indent: usize, in_vxd: bool, out: &mut Output) {
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let blank = token.breaks > 1;
        match token.kind {
            // Behind an item, on its line.
            Kind::Comment | Kind::Inline if token.breaks == 0 && at > 0 && tokens[at - 1].kind == Kind::Mark => {
                out.append(token.text);
                at += 1;
                continue;
            }
            Kind::FileDoc | Kind::Comment | Kind::Inline => {
                out.line(indent, token.text, blank);
                at += 1;
                continue;
            }
            _ => {}
        }
        let end = at + item_length(&tokens[at..]);
        let whole = &tokens[at..end];
        match block(whole) {
            Some((brace, is_vxd)) => {
                let head = Item::read(&whole[..brace], true);
                head.prefix(indent, blank, out);
                let inner = &whole[brace + 1..whole.len() - 1];
                out.line(indent, &format!("{} {{", head.flat()), head.blank(blank));
                out.first = true;
                items(inner, indent + 1, is_vxd, out);
                out.first = false;
                out.line(indent, "}", false);
            }
            None => write_item(&Item::read(whole, false), indent, in_vxd, blank, out),
        }
        at = end;
    }
}

fn write_item(item: &Item<'_>, indent: usize, in_vxd: bool, blank: bool, out: &mut Output) {
    let flat = item.flat();
    let room = WIDTH.saturating_sub(indent * 4);
    let one_line = !item.must_break();
    if in_vxd && one_line && !item.attributes.is_empty() {
        let attributes = item.attributes_line();
        if attributes.chars().count() + 1 + flat.chars().count() <= room {
            item.comments(indent, blank, out);
            out.line(indent, &format!("{attributes} {flat}"), blank && item.above.is_empty());
            return;
        }
    }
    item.prefix(indent, blank, out);
    let blank = item.blank(blank);
    let lines = if one_line && item.width() <= room { None } else { item.broken(room, in_vxd) };
    match lines {
        Some(lines) => {
            for (i, line) in lines.iter().enumerate() {
                out.line(indent + line.indent, &line.text, if i == 0 { blank } else { line.blank });
            }
        }
        None => out.line(indent, &flat, blank),
    }
}

/// Tokens of the item that `tokens` starts with.
fn item_length(tokens: &[Token<'_>]) -> usize {
    let mut depth = 0usize;
    for (i, t) in tokens.iter().enumerate() {
        if t.kind != Kind::Mark {
            continue;
        }
        match t.text {
            "{" | "[" | "(" => depth += 1,
            "}" | "]" | ")" => {
                depth = depth.saturating_sub(1);
                if t.text == "}" && depth == 0 {
                    return i + 1;
                }
            }
            ";" if depth == 0 => return i + 1,
            _ => {}
        }
    }
    tokens.len()
}

/// Where the brace of a `library` or `vxd` stands, and whether it is a vxd's.
fn block(item: &[Token<'_>]) -> Option<(usize, bool)> {
    let mut depth = 0usize;
    let mut word = None;
    for (i, t) in item.iter().enumerate() {
        match t.kind {
            Kind::Word if depth == 0 && word.is_none() => match t.text {
                "library" => word = Some(false),
                "vxd" => word = Some(true),
                _ => return None,
            },
            Kind::Mark => match t.text {
                "{" if depth == 0 => return word.map(|is_vxd| (i, is_vxd)),
                "[" | "(" => depth += 1,
                "]" | ")" => depth = depth.saturating_sub(1),
                _ => {}
            },
            _ => {}
        }
    }
    None
}

/// What the layout must not change: all tokens, in order, but commas before a closing bracket. Comments are compared apart, because one in the middle of
/// an element moves before it.
pub fn essence(text: &str) -> (Vec<String>, Vec<String>) {
    let all = lex(text);
    let (comments, code): (Vec<Token<'_>>, Vec<Token<'_>>) = all.into_iter().partition(Token::is_comment);
    let mut words: Vec<String> = Vec::new();
    for t in code {
        if t.kind == Kind::Mark && matches!(t.text, ")" | "]" | "}") && words.last().is_some_and(|w| w == ",") {
            words.pop();
        }
        words.push(t.text.to_owned());
    }
    (words, comments.into_iter().map(|t| t.text.to_owned()).collect())
}
