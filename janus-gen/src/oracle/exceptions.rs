//! `abi-specs/oracle-exceptions.txt`: differences that are known, each with its reason.

use super::Finding;
use std::collections::BTreeMap;

/// The known differences by subject.
#[derive(Clone, Debug, Default)]
pub struct Exceptions {
    reasons: BTreeMap<String, String>,
}

/// A line of the file that is not `SUBJECT: reason`.
#[derive(Debug, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct BadException {
    line: usize,
    problem: String,
}

impl Exceptions {
    /// Reads `SUBJECT: reason` lines; `#` starts a comment line.
    pub fn parse(text: &str) -> Result<Exceptions, BadException> {
        let mut reasons = BTreeMap::new();
        for (i, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let bad = |problem: String| BadException { line: i + 1, problem };
            let (subject, reason) = line.split_once(": ").ok_or_else(|| bad("expected `SUBJECT: reason`".into()))?;
            if reasons.insert(subject.trim().to_owned(), reason.trim().to_owned()).is_some() {
                return Err(bad(format!("`{subject}` stands here twice")));
            }
        }
        Ok(Exceptions { reasons })
    }

    /// Why a finding is none. An exception for a struct covers its fields.
    pub fn reason(&self, finding: &Finding) -> Option<(&str, &str)> {
        let mut subject = finding.subject.as_str();
        loop {
            if let Some((subject, reason)) = self.reasons.get_key_value(subject) {
                return Some((subject, reason));
            }
            subject = subject.rsplit_once('.')?.0;
        }
    }

    /// All subjects.
    pub fn subjects(&self) -> impl Iterator<Item = &str> {
        self.reasons.keys().map(String::as_str)
    }
}
