//! Prototypes of C headers: what preprocessed text declares at file scope, with the names of parameters and the convention that is written there.
//!
//! Types stay text: gcc knows what they are. What is no plain declaration of a function — one in parentheses, one that gives back a pointer to a function — is passed over.

use crate::lang::ast::Convention;
use std::collections::BTreeMap;

/// A parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its type as text; `void *` stands for a pointer to a function.
    pub ty: String,
    /// Its name; empty when there is none.
    pub name: String,
}

/// A function as a header declares it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prototype {
    /// `file.h:line`
    pub place: String,
    /// The convention, where the header writes one.
    pub convention: Option<Convention>,
    /// Type of the result.
    pub result: String,
    /// Its parameters.
    pub params: Vec<Parameter>,
    /// Ends in `...`.
    pub varargs: bool,
}

/// A word or a sign, with the file and line it stands in.
#[derive(Clone, Copy)]
struct Token<'a> {
    text: &'a str,
    file: &'a str,
    line: u32,
}

/// The functions that preprocessed text declares or defines. Of several declarations of one, the first counts.
pub fn parse(text: &str) -> BTreeMap<String, Prototype> {
    let mut found = BTreeMap::new();
    let tokens = tokens(text);
    let (mut start, mut depth, mut at) = (0, 0usize, 0);
    while at < tokens.len() {
        match tokens[at].text {
            "(" | "[" => depth += 1,
            ")" | "]" => depth = depth.saturating_sub(1),
            "{" if depth == 0 => {
                let end = behind(&tokens, at);
                // A body ends its function; the braces of a struct belong to what is declared.
                if let Some((name, prototype)) = function(&tokens[start..at]) {
                    found.entry(name).or_insert(prototype);
                    start = end;
                }
                at = end;
                continue;
            }
            ";" if depth == 0 => {
                if let Some((name, prototype)) = function(&tokens[start..at]) {
                    found.entry(name).or_insert(prototype);
                }
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// Cuts text into words and signs. `# LINE "FILE"` says where the next line comes from.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut all = Vec::new();
    let (mut file, mut number) = ("", 0);
    for line in text.lines() {
        if let Some(marker) = line.strip_prefix("# ") {
            let mut words = marker.splitn(2, ' ');
            if let Some(n) = words.next().and_then(|w| w.parse().ok()) {
                number = n;
                file = words.next().and_then(|w| w.split('"').nth(1)?.rsplit('/').next()).unwrap_or_default();
            }
            continue;
        }
        let mut rest = line.trim_start();
        while let Some(first) = rest.chars().next() {
            let length = match first {
                '"' | '\'' => literal(rest, first),
                '.' if rest.starts_with("...") => 3,
                c if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
                c => c.len_utf8(),
            };
            let (token, after) = rest.split_at(length);
            all.push(Token { text: token, file, line: number });
            rest = after.trim_start();
        }
        number += 1;
    }
    all
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

/// Bytes of a string or character with its quotes.
fn literal(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if c == quote && !escaped {
            return at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    text.len()
}

/// The index behind the bracket that closes the one at `open`.
fn behind(tokens: &[Token<'_>], open: usize) -> usize {
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token.text {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    tokens.len()
}

/// Words that say nothing about a type.
const SPECIFIERS: [&str; 10] =
    ["extern", "static", "inline", "__inline", "__inline__", "register", "__extension__", "__restrict", "__restrict__", "_Noreturn"];

/// Leaves out attributes and specifiers; the convention among them.
fn plain<'a>(tokens: &[Token<'a>]) -> (Vec<Token<'a>>, Option<Convention>) {
    let (mut kept, mut convention, mut at) = (Vec::new(), None, 0);
    while let Some(token) = tokens.get(at) {
        match token.text {
            "__attribute__" | "__asm__" | "__declspec" => {
                let end = if tokens.get(at + 1).is_some_and(|t| t.text == "(") { behind(tokens, at + 1) } else { at + 1 };
                for t in &tokens[at..end] {
                    convention = match t.text.trim_matches('_') {
                        "stdcall" => Some(Convention::Stdcall),
                        "fastcall" => Some(Convention::Fastcall),
                        "cdecl" => Some(Convention::Cdecl),
                        _ => convention,
                    };
                }
                at = end;
                continue;
            }
            text if SPECIFIERS.contains(&text) => {}
            _ => kept.push(*token),
        }
        at += 1;
    }
    (kept, convention)
}

/// `TYPE NAME ( PARAMETERS )`
fn function(tokens: &[Token<'_>]) -> Option<(String, Prototype)> {
    let (tokens, convention) = plain(tokens);
    let open = tokens.iter().position(|t| t.text == "(")?;
    if behind(&tokens, open) != tokens.len() || tokens.iter().any(|t| matches!(t.text, "typedef" | "=" | "{" | "}")) {
        return None;
    }
    let (name, result) = tokens[..open].split_last()?;
    if result.is_empty() || !is_name(name.text) {
        return None;
    }
    let mut prototype =
        Prototype { place: format!("{}:{}", name.file, name.line), convention, result: joined(result), params: Vec::new(), varargs: false };
    for param in separated(&tokens[open + 1..tokens.len() - 1]) {
        match param {
            [t] if t.text == "void" => {}
            [t] if t.text == "..." => prototype.varargs = true,
            _ => prototype.params.push(parameter(param)?),
        }
    }
    Some((name.text.to_owned(), prototype))
}

/// What stands between commas that are in no brackets.
fn separated<'a, 'b>(tokens: &'b [Token<'a>]) -> Vec<&'b [Token<'a>]> {
    let mut depth = 0;
    let mut parts = tokens.split(|t| {
        match t.text {
            "(" | "[" => depth += 1,
            ")" | "]" => depth -= 1,
            _ => {}
        }
        depth == 0 && t.text == ","
    });
    let all: Vec<_> = parts.by_ref().filter(|p| !p.is_empty()).collect();
    all
}

/// Words that are a type, or begin one, and so no name of a parameter.
const TYPE_WORDS: [&str; 15] = [
    "void", "char", "short", "int", "long", "signed", "unsigned", "float", "double", "const", "volatile", "struct", "union", "enum",
    "__int64",
];

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| is_word(c) && !c.is_ascii_digit()) && !TYPE_WORDS.contains(&text)
}

fn parameter(tokens: &[Token<'_>]) -> Option<Parameter> {
    if let Some(open) = tokens.iter().position(|t| t.text == "(") {
        // `TYPE (*NAME)(…)`
        let inside = &tokens[open + 1..behind(tokens, open) - 1];
        inside.iter().find(|t| t.text == "*")?;
        let name = inside.last().filter(|t| is_name(t.text)).map(|t| t.text.to_owned());
        return Some(Parameter { ty: "void *".into(), name: name.unwrap_or_default() });
    }
    let array = tokens.iter().position(|t| t.text == "[");
    let tokens = &tokens[..array.unwrap_or(tokens.len())];
    let star = if array.is_some() { " *" } else { "" };
    let (last, before) = tokens.split_last()?;
    // A word behind a type is the name; a word behind nothing but qualifiers, or behind `struct`, is the type itself.
    let types = before.iter().filter(|t| !matches!(t.text, "const" | "volatile")).collect::<Vec<_>>();
    let tag = types.last().is_some_and(|t| matches!(t.text, "struct" | "union" | "enum"));
    if is_name(last.text) && !types.is_empty() && !tag {
        return Some(Parameter { ty: joined(before) + star, name: last.text.to_owned() });
    }
    Some(Parameter { ty: joined(tokens) + star, name: String::new() })
}

fn joined(tokens: &[Token<'_>]) -> String {
    tokens.iter().map(|t| t.text).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, name: &str) -> Prototype {
        parse(text).remove(name).unwrap_or_else(|| panic!("{name} in {text}"))
    }

    fn params(p: &Prototype) -> Vec<(&str, &str)> {
        p.params.iter().map(|p| (p.ty.as_str(), p.name.as_str())).collect()
    }

    #[test]
    fn declarations_and_definitions() {
        let text = "# 1 \"/usr/include/wdm.h\" 3\ntypedef struct _A { int (*f)(void); } A, *PA;\nextern __attribute__((dllimport)) NTSTATUS\n__attribute__((__stdcall__))\nIoDo(\n  PA One ,\n \
                    const struct _B *, ULONG Three[4], void (__attribute__((__stdcall__)) *Four)(int, int), unsigned long, PVOID);\n\
                    static __inline__ VOID __attribute__((__fastcall__)) Fast(void) { if (1) { IoDo(0); } }\nULONG Print(PCSTR Format, ...);";
        let io = of(text, "IoDo");
        assert_eq!((io.place.as_str(), io.result.as_str(), io.convention), ("wdm.h:4", "NTSTATUS", Some(Convention::Stdcall)));
        let expected =
            [("PA", "One"), ("const struct _B *", ""), ("ULONG *", "Three"), ("void *", "Four"), ("unsigned long", ""), ("PVOID", "")];
        assert_eq!(params(&io), expected);
        let fast = of(text, "Fast");
        assert_eq!((fast.convention, fast.params.len(), fast.result.as_str()), (Some(Convention::Fastcall), 0, "VOID"));
        let print = of(text, "Print");
        assert_eq!((print.convention, print.varargs, params(&print)), (None, true, vec![("PCSTR", "Format")]));
        assert_eq!(parse(text).len(), 3);
    }

    #[test]
    fn what_is_no_function() {
        assert!(
            parse("typedef int (__attribute__((__stdcall__)) F)(int); int x = f(1); struct S { int (*g)(int); } s; enum { A = (1) };")
                .is_empty()
        );
    }
}
