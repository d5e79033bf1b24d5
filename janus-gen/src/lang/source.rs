//! Spec files, places in them, and how errors at those places are shown.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::ops::Range;

/// One `.abi` file.
#[derive(Clone, Debug)]
pub struct Source {
    /// Path from the root of the project, with forward slashes; shown in errors and generated code.
    pub path: String,
    /// Its whole text.
    pub text: String,
}

/// A piece of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// Index of the source.
    pub file: u32,
    /// First byte.
    pub start: u32,
    /// Byte behind the last.
    pub end: u32,
}

impl Span {
    /// The bytes in `text`, widened to whole characters.
    fn range(&self, text: &str) -> Range<usize> {
        text.floor_char_boundary(self.start as usize)..text.ceil_char_boundary(self.end as usize)
    }
}

/// An error or a warning in a spec.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// What is wrong, in one line.
    pub message: String,
    /// Where.
    pub span: Span,
    /// What stands under the caret.
    pub label: String,
    /// A second place: the first definition, the other side of a disagreement.
    pub second: Option<(Span, String)>,
    /// What to do next.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error at `span`.
    pub fn new(span: Span, message: impl Into<String>) -> Self {
        Diagnostic { message: message.into(), span, label: String::new(), second: None, help: None }
    }

    /// Text under the caret.
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.label = text.into();
        self
    }

    /// A second place.
    pub fn second(mut self, span: Span, text: impl Into<String>) -> Self {
        self.second = Some((span, text.into()));
        self
    }

    /// What to do next.
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }
}

/// Shows diagnostics as a compiler does: place, line, caret, second place, help.
pub fn render(sources: &[Source], diagnostics: &[Diagnostic], color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for d in diagnostics {
        let snippet = |span: Span, kind: AnnotationKind, label: String| {
            let source = &sources[span.file as usize];
            Snippet::source(source.text.as_str()).path(source.path.as_str()).annotation(kind.span(span.range(&source.text)).label(label))
        };
        let mut group: Group<'_> =
            Level::ERROR.primary_title(d.message.as_str()).element(snippet(d.span, AnnotationKind::Primary, d.label.clone()));
        if let Some((span, text)) = &d.second {
            group = group.element(snippet(*span, AnnotationKind::Context, text.clone()));
        }
        if let Some(help) = &d.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        out.push_str(&renderer.render(&[group]));
        out.push('\n');
    }
    out
}

/// The name among `candidates` that `name` was probably meant to be.
pub fn near_miss<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (name.len() / 4).clamp(1, 3);
    candidates
        .filter(|c| c.len().abs_diff(name.len()) <= limit)
        .map(|c| (distance(name, c), c))
        .filter(|(d, _)| *d <= limit)
        .min()
        .map(|(_, c)| c)
}

/// Edits between two names; letters of the other case count nothing.
fn distance(a: &str, b: &str) -> usize {
    let (a, b) = (a.to_ascii_lowercase().into_bytes(), b.to_ascii_lowercase().into_bytes());
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let up = row[j + 1];
            row[j + 1] = (diagonal + usize::from(x != y)).min(up + 1).min(row[j] + 1);
            diagonal = up;
        }
    }
    row[b.len()]
}
