//! Mutations: behaviours of the shims that are broken one at a time, to see that the rule of a conformance driver notices.
//!
//! A copy of the project has every place of `mutations.toml` rewritten to `if mutant::is(N) { mutated } else { original }`; it is built once, and the setting
//! `Mutant=N` chooses. Nothing of this is in the product.

use crate::conformance::{self, Said};
use crate::scratch::Scratch;
use janus_bench::Artifacts;
use janus_bench::run::Options;
use serde::Deserialize;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// A broken driver or machine may never come to its end.
const PATIENCE: Duration = Duration::from_secs(60);

/// One behaviour to break.
#[derive(Clone, Debug, Deserialize)]
pub struct Mutation {
    /// What holds as long as it is not broken.
    pub behaviour: String,
    /// Below the shims' sources.
    pub file: String,
    /// An expression, or a statement with its semicolon, that stands once in the file.
    pub original: String,
    /// What takes its place.
    pub mutated: String,
    /// The conformance driver that must notice.
    pub family: String,
    /// Its rule that must not hold then.
    pub rule: String,
}

#[derive(Deserialize)]
struct List {
    mutation: Vec<Mutation>,
}

/// The list; number N of the setting is entry N - 1.
///
/// # Panics
/// When the file is not there or is no such list.
pub fn list() -> Vec<Mutation> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("mutations.toml")).expect("the list of mutations");
    toml::from_str::<List>(&text).expect("a list of mutations").mutation
}

/// `source` with a place rewritten, or why it cannot be.
///
/// # Errors
/// When the original text is not there exactly once.
pub fn rewrite(source: &str, number: usize, mutation: &Mutation) -> Result<String, String> {
    let Mutation { original, mutated, file, .. } = mutation;
    match source.matches(original.as_str()).count() {
        1 => {}
        n => return Err(format!("{file}: {original:?} stands there {n} times, not once")),
    }
    let choice = format!("if crate::mutant::is({number}) {{ {mutated} }} else {{ {original} }}");
    let choice = if original.ends_with(';') { choice } else { format!("({choice})") };
    Ok(source.replacen(original.as_str(), &choice, 1))
}

/// The module that the copy has more than the product.
const MUTANT: &str = "
/// Which place is broken.
pub mod mutant {
    static NUMBER: core::sync::atomic::AtomicU32 = core::sync::atomic::AtomicU32::new(0);
    /// Reads the setting; settings can be read only while the system starts.
    pub fn read() {
        let number = janus_runtime::host::host().setting(\"Mutant\").and_then(|v| v.parse().ok()).unwrap_or(0);
        NUMBER.store(number, core::sync::atomic::Ordering::Relaxed);
    }
    /// This place is broken.
    pub fn is(number: u32) -> bool {
        NUMBER.load(core::sync::atomic::Ordering::Relaxed) == number
    }
}
";

/// What every start of the shims goes through: there the setting is read.
const START: (&str, &str) = ("shims-handwritten/src/executive/clock.rs", "pub fn start() {");

/// A copy of the project with every mutation in it, built.
///
/// # Panics
/// When a place is not found, or the copy does not build.
pub fn build(mutations: &[Mutation]) -> Scratch {
    Scratch::changed(|copy| {
        for (index, mutation) in mutations.iter().enumerate() {
            let path = format!("shims-handwritten/src/{}", mutation.file);
            copy.write(&path, &rewrite(&copy.read(&path), index + 1, mutation).unwrap_or_else(|why| panic!("{why}")));
        }
        let (path, start) = START;
        let source = copy.read(path);
        assert!(source.contains(start), "{path} has no {start:?}");
        copy.write(path, &source.replacen(start, &format!("{start}\n    crate::mutant::read();"), 1));
        let root = "shims-handwritten/src/lib.rs";
        copy.write(root, &format!("{}{MUTANT}", copy.read(root)));
    })
}

/// Runs a family with no place broken, to its end.
pub fn whole(artifacts: &Artifacts, dir: &Path, family: &str) -> Said {
    run(artifacts, dir, family, 0, Vec::new())
}

/// Runs the family of mutation `number` with that place broken, until it has noticed or stops.
pub fn broken(artifacts: &Artifacts, dir: &Path, number: usize, mutation: &Mutation) -> Said {
    let noticed = format!(": {}: FAIL: ", mutation.rule);
    run(artifacts, dir, &mutation.family, number, vec![noticed, " is stopped: ".to_owned()])
}

fn run(artifacts: &Artifacts, dir: &Path, family: &str, number: usize, mut until: Vec<String>) -> Said {
    until.push(conformance::end(family));
    let options = Options {
        time: PATIENCE,
        until,
        trace: "none".into(),
        set: vec![format!("Mutant={number}")],
        dir: Some(dir.join(format!("{family}-{number}"))),
        ..Options::default()
    };
    conformance::run_with(artifacts, family, options)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mutation(original: &str, mutated: &str) -> Mutation {
        let [behaviour, file, family, rule] = ["x", "x.rs", "x", "x"].map(String::from);
        Mutation { behaviour, file, original: original.into(), mutated: mutated.into(), family, rule }
    }

    #[test]
    fn expressions_and_statements_are_rewritten_each_in_its_way() {
        assert_eq!(
            rewrite("let a = b + c;", 3, &mutation("b + c", "b")),
            Ok("let a = (if crate::mutant::is(3) { b } else { b + c });".into())
        );
        assert_eq!(rewrite("f(); g();", 4, &mutation("f();", "")), Ok("if crate::mutant::is(4) {  } else { f(); } g();".into()));
    }

    #[test]
    fn a_place_that_is_not_one_is_refused() {
        assert!(rewrite("a a", 1, &mutation("a", "b")).is_err());
        assert!(rewrite("c", 1, &mutation("a", "b")).is_err());
    }
}
