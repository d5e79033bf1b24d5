//! One item: what stands above it, its words, and its outer list.

use super::Output;
use super::lex::{Kind, Token};

/// A line of a broken list.
pub struct Line {
    pub indent: usize,
    pub text: String,
    pub blank: bool,
}

/// An element of the outer list.
#[derive(Default)]
struct Element<'a> {
    /// Comments and documentation above it.
    above: Vec<Token<'a>>,
    words: Vec<Token<'a>>,
    /// A comment behind it.
    behind: Option<&'a str>,
    blank: bool,
}

/// An item as it is to be written.
pub struct Item<'a> {
    /// Documentation and comments.
    pub above: Vec<Token<'a>>,
    /// Each `#[…]`.
    pub attributes: Vec<Vec<Token<'a>>>,
    words: Vec<Token<'a>>,
    /// The outer list: its brackets in `words`.
    list: Option<(usize, usize)>,
    /// The results of a service: their brackets in `words`.
    results: Option<(usize, usize)>,
    /// Comments in `words` that end their line.
    has_comments: bool,
}

impl<'a> Item<'a> {
    /// Reads the tokens of one item; `head` when it is the head of a block, which has no list.
    pub fn read(tokens: &[Token<'a>], head: bool) -> Self {
        let mut item =
            Item { above: Vec::new(), attributes: Vec::new(), words: Vec::new(), list: None, results: None, has_comments: false };
        let mut at = 0;
        while let Some(t) = tokens.get(at) {
            if t.kind == Kind::Doc || t.is_comment() {
                item.above.push(*t);
                at += 1;
            } else if t.is("#") {
                let length = tokens[at..].iter().position(|t| t.is("]")).map_or(tokens.len() - at, |n| n + 1);
                let (comments, words): (Vec<_>, Vec<_>) = tokens[at..at + length].iter().partition(|t| t.kind == Kind::Comment);
                item.above.extend(comments);
                item.attributes.push(words);
                at += length;
            } else {
                break;
            }
        }
        let tokens = &tokens[at..];
        let list = if head { None } else { outer_list(tokens) };
        // A comment outside the list goes above the item.
        for (i, t) in tokens.iter().enumerate() {
            let inside = list.is_some_and(|(open, close)| open < i && i < close);
            if t.kind == Kind::Comment && !inside {
                item.above.push(*t);
                continue;
            }
            if list.is_some_and(|l| l.0 == i) {
                item.list = Some((item.words.len(), 0));
            }
            if let (Some((_, close)), Some(kept)) = (list, &mut item.list)
                && close == i
            {
                kept.1 = item.words.len();
            }
            item.has_comments |= matches!(t.kind, Kind::Comment | Kind::Doc);
            item.words.push(*t);
        }
        if let Some(arrow) = item.words.iter().position(|t| t.is("->"))
            && item.words.get(arrow + 1).is_some_and(|t| t.is("["))
        {
            item.results = closing(&item.words, arrow + 1).map(|close| (arrow + 1, close));
        }
        item
    }

    /// Cannot stand on one line: it has comments that end lines, or is a brace list that was broken.
    pub fn must_break(&self) -> bool {
        self.has_comments
            || self.list.is_some_and(|(open, close)| {
                self.words[open].text == "{" && close > open + 1 && self.words.get(open + 1).is_some_and(|t| t.breaks > 0)
            })
    }

    /// All on one line.
    pub fn flat(&self) -> String {
        flat(&self.words)
    }

    /// The attributes as they stand before a service.
    pub fn attributes_line(&self) -> String {
        self.attributes.iter().map(|a| flat(a)).collect::<Vec<_>>().join(" ")
    }

    /// Writes documentation and comments.
    pub fn comments(&self, indent: usize, blank: bool, out: &mut Output) {
        for (i, t) in self.above.iter().enumerate() {
            out.line(indent, t.text, if i == 0 { blank } else { t.breaks > 1 });
        }
    }

    /// Writes everything that stands above the item on lines of its own.
    pub fn prefix(&self, indent: usize, blank: bool, out: &mut Output) {
        self.comments(indent, blank, out);
        for (i, a) in self.attributes.iter().enumerate() {
            out.line(indent, &flat(a), blank && i == 0 && self.above.is_empty());
        }
    }

    /// Whether the item's own line is the first, so that a blank line goes before it.
    pub fn blank(&self, blank: bool) -> bool {
        blank && self.above.is_empty() && self.attributes.is_empty()
    }

    /// Columns that decide whether the item stands on one line: a function's body does not count, so that serving a function leaves its layout alone.
    pub fn width(&self) -> usize {
        let function = self.words.iter().any(|t| t.kind == Kind::Word && t.text == "fn");
        let after = self.list.map_or(0, |l| l.1);
        let body = if function { self.words[after..].iter().position(|t| t.is("=")).map(|n| n + after) } else { None };
        flat(&self.words[..body.unwrap_or(self.words.len())]).chars().count() + usize::from(body.is_some())
    }

    /// The item on several lines of `room` columns; `dense` puts a short list on one line between its brackets.
    pub fn broken(&self, room: usize, dense: bool) -> Option<Vec<Line>> {
        let list = self.list?;
        let fits = |words: &[Token<'_>]| flat(words).chars().count() <= room;
        let lists = match self.results {
            // Only the results break when all before them has room, only the parameters when all behind them has.
            Some(results) if dense && !self.has_comments && fits(&self.words[..=results.0]) => {
                vec![results]
            }
            Some(results) if dense && !fits(&self.words[list.1..]) => vec![list, results],
            _ => vec![list],
        };
        let mut lines = Vec::new();
        let mut from = 0;
        for (open, close) in lists {
            lines.push(Line { indent: 0, text: flat(&self.words[from..=open]), blank: false });
            self.elements(open, close, room, dense, &mut lines);
            from = close;
        }
        lines.push(Line { indent: 0, text: flat(&self.words[from..]), blank: false });
        Some(lines)
    }

    fn elements(&self, open: usize, close: usize, room: usize, dense: bool, lines: &mut Vec<Line>) {
        let inside = &self.words[open + 1..close];
        if dense && !inside.is_empty() && !inside.iter().any(|t| matches!(t.kind, Kind::Comment | Kind::Doc)) {
            let all = flat(inside);
            let all = format!("{},", all.trim_end_matches(','));
            if all.chars().count() + 4 <= room {
                lines.push(Line { indent: 1, text: all, blank: false });
                return;
            }
        }
        for (i, e) in elements(inside).into_iter().enumerate() {
            let mut blank = e.blank && i > 0;
            for t in &e.above {
                lines.push(Line { indent: 1, text: t.text.to_owned(), blank: std::mem::take(&mut blank) });
            }
            if !e.words.is_empty() {
                let comma = if e.words.iter().all(Token::is_comment) { "" } else { "," };
                let behind = e.behind.map_or(String::new(), |c| format!(" {c}"));
                lines.push(Line { indent: 1, text: format!("{}{comma}{behind}", flat(&e.words)), blank });
            }
        }
    }
}

/// Where the bracket closes that `words[open]` opens.
fn closing(words: &[Token<'_>], open: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (i, t) in words.iter().enumerate().skip(open) {
        if t.is("(") || t.is("[") || t.is("{") {
            depth += 1;
        } else if t.is(")") || t.is("]") || t.is("}") {
            depth -= 1;
            if depth == 0 {
                return Some(i);
            }
        }
    }
    None
}

/// The brackets of the list that breaks when the item is long: the first of the item that is not part of a type.
fn outer_list(words: &[Token<'_>]) -> Option<(usize, usize)> {
    let keyword = words.iter().find(|t| t.kind == Kind::Word).map_or("", |t| t.text);
    if matches!(keyword, "type" | "const" | "data") {
        return None;
    }
    let open = words.iter().position(|t| t.is("(") || t.is("[") || t.is("{"))?;
    closing(words, open).map(|close| (open, close))
}

/// Cuts the inside of a list at its commas.
fn elements<'a>(words: &[Token<'a>]) -> Vec<Element<'a>> {
    let mut all: Vec<Element<'a>> = Vec::new();
    let mut now = Element::default();
    let mut depth = 0usize;
    let mut after_comma = false;
    let mut iter = words.iter().peekable();
    while let Some(t) = iter.next() {
        let fresh = now.words.is_empty() && now.above.is_empty();
        if fresh {
            now.blank = t.breaks > 1;
        }
        if t.kind == Kind::Comment {
            // Behind the comma on its line, or behind the last element: belongs to that element.
            if fresh
                && after_comma
                && t.breaks == 0
                && t.text.starts_with("//")
                && let Some(last) = all.last_mut()
                && last.behind.is_none()
            {
                last.behind = Some(t.text);
                continue;
            }
            let ends = iter.peek().is_none_or(|next| next.is(",") && depth == 0);
            if ends && !now.words.is_empty() && now.behind.is_none() && t.breaks == 0 && t.text.starts_with("//") {
                now.behind = Some(t.text);
            } else {
                now.above.push(*t);
            }
            continue;
        }
        if t.kind == Kind::Doc {
            now.above.push(*t);
            continue;
        }
        if t.is("(") || t.is("[") || t.is("{") {
            depth += 1;
        } else if t.is(")") || t.is("]") || t.is("}") {
            depth = depth.saturating_sub(1);
        } else if t.is(",") && depth == 0 {
            all.push(std::mem::take(&mut now));
            after_comma = true;
            continue;
        }
        after_comma = false;
        now.words.push(*t);
    }
    if !now.words.is_empty() || !now.above.is_empty() {
        all.push(now);
    }
    all
}

/// Words with the spaces between them; a comma before a closing bracket is dropped.
fn flat(words: &[Token<'_>]) -> String {
    let mut out = String::new();
    let mut before: Option<&Token<'_>> = None;
    for (i, t) in words.iter().enumerate() {
        if t.is(",") && words.get(i + 1).is_some_and(|n| n.is(")") || n.is("]") || n.is("}")) {
            continue;
        }
        // `Field @0x8` has a space, `fn Name@8` has none.
        let function = i >= 2 && words[i - 2].kind == Kind::Word && words[i - 2].text == "fn";
        if before.is_some_and(|b| space(b, t, !function)) {
            out.push(' ');
        }
        out.push_str(t.text);
        before = Some(t);
    }
    out
}

/// Whether a space stands between two tokens.
fn space(a: &Token<'_>, b: &Token<'_>, field: bool) -> bool {
    if a.kind == Kind::Mark && matches!(a.text, "(" | "[" | "<" | "@" | "#" | "::") {
        return false;
    }
    if b.kind != Kind::Mark {
        return true;
    }
    match b.text {
        "," | ";" | ")" | "]" | ">" | ":" | "::" | "(" | "<" => a.is("->") && b.is("("),
        "@" => field,
        "}" => !a.is("{"),
        _ => true,
    }
}
