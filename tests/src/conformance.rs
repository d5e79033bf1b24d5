//! Conformance drivers: the rules that a source names, and what a run said of them.

use crate::guest::artifacts;
use janus_bench::Artifacts;
use janus_bench::run::{self, Options};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The longest that a family takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// Settings under which the verifier looks at everything that a family does, and stops nobody.
pub const VERIFIED: [&str; 2] = ["Verify=all", "VerifyStops=no"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance")
}

/// The families: the sources' names.
///
/// # Panics
/// When the folder cannot be read.
pub fn families() -> BTreeSet<String> {
    let files = fs::read_dir(folder()).expect("the folder of conformance drivers");
    let paths = files.map(|f| f.expect("its entries").path());
    paths.filter(|p| p.extension().is_some_and(|e| e == "c")).filter_map(|p| Some(p.file_stem()?.to_str()?.to_owned())).collect()
}

/// The rules of a family, as its source names them, in its order.
///
/// # Panics
/// When there is no such source, or it names a rule twice.
pub fn rules(family: &str) -> Vec<String> {
    let source = fs::read_to_string(folder().join(format!("{family}.c"))).expect("a source");
    let mut rules = Vec::new();
    for call in ["CHECK(", "EQUAL(", "STATUS("] {
        for (at, _) in source.match_indices(call) {
            // Not the end of a longer name.
            if source[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                continue;
            }
            let rest = source[at + call.len()..].trim_start();
            let name = rest
                .strip_prefix('"')
                .and_then(|r| r.split_once('"'))
                .unwrap_or_else(|| panic!("{family}: a rule without a name: {rest:.40}"));
            rules.push((at, name.0.to_owned()));
        }
    }
    rules.sort();
    let rules: Vec<String> = rules.into_iter().map(|(_, name)| name).collect();
    let mut seen = BTreeSet::new();
    for rule in &rules {
        assert!(seen.insert(rule), "{family}: two rules are called {rule:?}");
    }
    rules
}

/// Literals behind `#define WORD` in a family's source.
fn defined(family: &str, word: &str) -> Vec<String> {
    let source = fs::read_to_string(folder().join(format!("{family}.c"))).expect("a source");
    let lines = source.lines().filter_map(|l| l.strip_prefix("#define ")?.strip_prefix(word)?.strip_prefix(' '));
    lines.flat_map(|l| l.split('"').skip(1).step_by(2).map(str::to_owned)).collect()
}

/// The settings that a family's source asks for.
///
/// # Panics
/// When there is no such source.
pub fn settings(family: &str) -> Vec<String> {
    defined(family, "SETTINGS")
}

/// Fixtures whose files lie beside the driver of a family, and that nobody loads for it.
///
/// # Panics
/// When there is no such source.
pub fn files(family: &str) -> Vec<String> {
    defined(family, "FILES")
}

/// What the verifier is to find in a family, because it breaks rules on purpose: each is what one of its findings contains, and there is no other finding.
///
/// # Panics
/// When there is no such source.
pub fn breaks(family: &str) -> Vec<String> {
    defined(family, "BREAKS")
}

/// What a run of a family said.
#[derive(Debug, Default)]
pub struct Said {
    /// Each rule that was checked: `ok`, or what does not hold.
    pub rules: BTreeMap<String, String>,
    /// The driver came to its end.
    pub done: bool,
    /// All that was printed.
    pub printed: String,
    /// What the run's own report holds against it.
    pub unhealthy: Option<String>,
}

/// What the drivers' prints say of a family.
pub fn read(family: &str, printed: &str) -> Said {
    let mut said = Said { printed: printed.to_owned(), ..Said::default() };
    let mark = format!("check: {family}: ");
    for line in printed.lines() {
        let Some((_, text)) = line.split_once(&mark) else { continue };
        match text.rsplit_once(": ok").filter(|(_, rest)| rest.is_empty()) {
            // Once failed, it stays so.
            Some((rule, _)) => {
                said.rules.entry(rule.to_owned()).or_insert_with(|| "ok".into());
            }
            None if text.trim_end() == "done" => said.done = true,
            None => {
                let (rule, why) = text.split_once(": FAIL: ").unwrap_or((text, "?"));
                said.rules.insert(rule.to_owned(), why.to_owned());
            }
        }
    }
    said
}

/// A family's driver, built when it is not there or older than its sources.
///
/// # Panics
/// When it cannot be built.
pub fn driver(artifacts: &Artifacts, family: &str) -> PathBuf {
    artifacts.fixture(&format!("check-{family}")).expect("a driver")
}

/// Runs a family in the guest, with its own settings and these.
///
/// # Panics
/// When it cannot be built or run at all.
pub fn run(family: &str, set: &[&str]) -> Said {
    let (dir, artifacts) = artifacts();
    let options = Options {
        time: PATIENCE,
        until: vec![end(family)],
        set: set.iter().map(|s| (*s).to_owned()).collect(),
        dir: Some(dir.path().join(family)),
        ..Options::default()
    };
    run_with(&artifacts, family, options)
}

/// What a family's driver says at its end.
pub fn end(family: &str) -> String {
    format!("check: {family}: done")
}

/// Runs a family in this guest, with its own settings added.
///
/// # Panics
/// As [`run`].
pub fn run_with(artifacts: &Artifacts, family: &str, mut options: Options) -> Said {
    options.set.extend(settings(family));
    let expected = if options.set.iter().any(|s| s == VERIFIED[0]) { breaks(family) } else { Vec::new() };
    let mut drivers = vec![driver(artifacts, family)];
    for file in files(family) {
        drivers.push(artifacts.fixture(&file).expect("a fixture"));
        options.set.push(format!("Driver=C:\\JANUS\\{}", janus_bench::session::guest_name(&drivers[0])));
    }
    let outcome = run::run(artifacts, &drivers, &options, &mut |_| {}).expect("a run");
    let mut said = read(family, &outcome.printed.concat());
    let violations = &outcome.report.integrity.violations;
    let mut against = outcome.report.problems.clone();
    against.extend(violations.iter().filter(|v| !expected.iter().any(|e| v.contains(e))).cloned());
    against.extend(expected.iter().filter(|e| !violations.iter().any(|v| v.contains(*e))).map(|e| format!("nobody found {e:?}")));
    said.unhealthy = (!against.is_empty()).then(|| against.join("; "));
    said
}

/// Every rule of a family was checked and holds, the driver came to its end, and the run was healthy; else what is wrong, a line each.
pub fn wrong(family: &str, said: &Said) -> Vec<String> {
    let mut wrong = Vec::new();
    for rule in rules(family) {
        match said.rules.get(&rule).map(String::as_str) {
            Some("ok") => {}
            Some(why) => wrong.push(format!("{family}: {rule}: {why}")),
            None => wrong.push(format!("{family}: {rule}: was not checked")),
        }
    }
    if !said.done {
        wrong.push(format!("{family}: did not come to its end"));
    }
    if let Some(why) = &said.unhealthy {
        wrong.push(format!("{family}: not a healthy run: {why}"));
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_holds_when_it_held_each_time() {
        let said = read(
            "x",
            "check: x: one: ok\ncheck: x: two: ok\ncheck: x: two: FAIL: a == b (line 3)\ncheck: x: two: ok\ncheck: y: three: ok\n",
        );
        assert_eq!(said.rules["one"], "ok");
        assert_eq!(said.rules["two"], "a == b (line 3)");
        assert_eq!(said.rules.len(), 2);
        assert!(!said.done);
    }
}
