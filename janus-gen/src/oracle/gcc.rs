//! Asks gcc what C expressions are worth, by compiling them with the DDK headers for i386 and reading the numbers out of the object file.
//!
//! Every expression becomes one line, an entry `{index, value}` of the section `probes`. What gcc objects to is an answer too: those lines are left out and the rest is
//! compiled again, until nothing is objected to.

use super::Unheard;
use object::{Object, ObjectSection};
use std::collections::HashMap;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

/// The compiler.
pub const GCC: &str = "i686-w64-mingw32-gcc";
/// Where its DDK headers are.
pub const DDK: &str = "/usr/share/mingw-w64/include/ddk";

/// What stands before the header in the file that is compiled.
const PRELUDE: &str = "struct __attribute__((packed)) janus_probe { int index; long long value; };\n\
    #define IN_PROBES __attribute__((used, section(\"probes\")))\n";
/// Line of the first expression: behind the prelude and the header.
const FIRST_LINE: usize = 4;

/// What gcc said about an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Its value.
    Value(i64),
    /// Why it has none.
    Refused(String),
}

/// Answers by (header, expression).
pub type Answers = HashMap<(String, String), Answer>;

/// Asks about `expressions` after including `header`, a file of `folder`.
pub fn ask(folder: &Path, header: &str, expressions: &[String]) -> Result<Answers, Unheard> {
    if !Path::new(DDK).is_dir() {
        return Err(Unheard::Absent("mingw-w64-i686-dev".into()));
    }
    let work = folder_of_our_own().map_err(|error| Unheard::Io { path: std::env::temp_dir().display().to_string(), error })?;
    let result = ask_in(&work, folder, header, expressions);
    // What is left behind is in the system's folder for such things.
    let _ = std::fs::remove_dir_all(&work);
    result
}

/// A folder that no other question uses.
fn folder_of_our_own() -> std::io::Result<std::path::PathBuf> {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let path = std::env::temp_dir().join(format!("janus-oracle-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed)));
    std::fs::create_dir_all(&path)?;
    Ok(path)
}

/// The text of `header`, a file of `folder`, with everything that it includes.
pub fn preprocessed(folder: &Path, header: &str) -> Result<String, Unheard> {
    if !Path::new(DDK).is_dir() {
        return Err(Unheard::Absent("mingw-w64-i686-dev".into()));
    }
    let output = Command::new(GCC)
        .args(["-std=gnu99", "-w", "-E", "-x", "c", "-ffreestanding", "-march=i486", "-I", DDK, "-I"])
        .args([folder, &folder.join(header)])
        .output()
        .map_err(|_| Unheard::Absent("gcc-mingw-w64-i686".into()))?;
    if !output.status.success() {
        return Err(Unheard::Strange(format!("{header} does not compile:\n{}", String::from_utf8_lossy(&output.stderr))));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn ask_in(work: &Path, folder: &Path, header: &str, expressions: &[String]) -> Result<Answers, Unheard> {
    let (source, object) = (work.join("probes.c"), work.join("probes.o"));
    let mut answers: Vec<Option<Answer>> = vec![None; expressions.len()];
    // Names that are not declared are reported once each, so a later run may find more of the same.
    for _ in 0..8 {
        let mut text = format!("{PRELUDE}#include \"{header}\"\n");
        for (i, expression) in expressions.iter().enumerate() {
            if answers[i].is_none() {
                let _ = write!(text, "static const struct janus_probe probe_{i} IN_PROBES = {{ {i}, (long long)({expression}) }};");
            }
            text.push('\n');
        }
        std::fs::write(&source, text).map_err(|error| Unheard::Io { path: source.display().to_string(), error })?;
        let output = Command::new(GCC)
            .args([
                "-std=gnu99",
                "-w",
                "-fno-toplevel-reorder",
                "-fmax-errors=0",
                "-fno-diagnostics-show-caret",
                "-fdiagnostics-color=never",
            ])
            .args(["-ffreestanding", "-march=i486", "-I", DDK, "-I"])
            .arg(folder)
            .args(["-c", "-o"])
            .args([&object, &source])
            .env("LC_ALL", "C")
            .output()
            .map_err(|_| Unheard::Absent("gcc-mingw-w64-i686".into()))?;
        if output.status.success() {
            read_back(&object, &mut answers)?;
            let all = expressions.iter().zip(answers);
            return all
                .map(|(e, a)| Ok(((header.to_owned(), e.clone()), a.ok_or_else(|| Unheard::Strange(format!("gcc made nothing of {e}")))?)))
                .collect();
        }
        let errors = String::from_utf8_lossy(&output.stderr);
        if refusals(&errors, &mut answers) == 0 {
            return Err(Unheard::Strange(format!(
                "{header} does not compile:\n{}",
                errors.lines().take(12).collect::<Vec<_>>().join("\n")
            )));
        }
    }
    Err(Unheard::Strange(format!("{header}: gcc objects to more in every run")))
}

/// Gives every line that gcc objected to its reason; how many were new.
fn refusals(errors: &str, answers: &mut [Option<Answer>]) -> usize {
    let mut new = 0;
    let mut pending: Option<String> = None;
    for line in errors.lines() {
        // `…probes.c:LINE:COLUMN: error: …`, or an error in a header's macro and the line in a note.
        let message = line.split_once(" error: ").map(|(_, m)| m.to_owned());
        let index = line
            .split_once("probes.c:")
            .and_then(|(_, rest)| rest.split(':').next()?.parse::<usize>().ok())
            .and_then(|l| l.checked_sub(FIRST_LINE))
            .filter(|&i| i < answers.len());
        let Some(message) = message.or_else(|| pending.clone().filter(|_| line.contains("in expansion of macro"))) else { continue };
        match index {
            Some(i) => {
                if answers[i].is_none() {
                    answers[i] = Some(Answer::Refused(message));
                    new += 1;
                }
                pending = None;
            }
            None => pending = Some(message),
        }
    }
    new
}

fn read_back(path: &Path, answers: &mut [Option<Answer>]) -> Result<(), Unheard> {
    let data = std::fs::read(path).map_err(|error| Unheard::Io { path: path.display().to_string(), error })?;
    let strange = |e: object::Error| Unheard::Strange(format!("{}: {e}", path.display()));
    let object = object::File::parse(data.as_slice()).map_err(strange)?;
    let Some(section) = object.section_by_name("probes") else { return Ok(()) };
    for entry in section.data().map_err(strange)?.chunks_exact(12) {
        let (index, value) = entry.split_at(4);
        let index = index.try_into().map(u32::from_le_bytes).unwrap_or(u32::MAX);
        let value = value.try_into().map(i64::from_le_bytes).unwrap_or(0);
        if let Some(answer) = answers.get_mut(index as usize) {
            *answer = Some(Answer::Value(value));
        }
    }
    Ok(())
}
