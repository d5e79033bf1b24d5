//! `janus explain`: everything that the description says about a name.

use crate::say::say;
use crate::specs;
use anyhow::Result;
use janus_gen::explain::{HAND_WRITTEN, explain, meant};
use janus_gen::implementers::implementers;
use std::path::Path;

/// `janus explain`; false when a name is not known.
pub fn run(root: &Path, names: &[String], json: bool) -> Result<bool> {
    let Some(abi) = specs::load(&root.join("abi-specs"))? else { return Ok(false) };
    let mut good = true;
    let mut all = Vec::new();
    for name in names {
        // `ntoskrnl.exe!IoCreateDevice` names a library, too.
        let (library, bare) = name.split_once('!').map_or((None, name.as_str()), |(l, n)| (Some(l), n));
        let mut found = explain(&abi, bare);
        found.retain(|e| library.is_none_or(|l| e.of.eq_ignore_ascii_case(l)));
        if found.is_empty() {
            good = false;
            let hint = meant(&abi, bare).map_or(String::new(), |m| format!("; did you mean `{m}`?"));
            eprintln!("janus: nothing is called `{name}`{hint}");
        }
        all.append(&mut found);
    }
    let implementers = implementers(root);
    for e in &mut all {
        for (what, fact) in &mut e.facts {
            if *what == "served"
                && fact == HAND_WRITTEN
                && let Some(place) = implementers.get(&e.name)
            {
                *fact = format!("{HAND_WRITTEN}, {place}");
            }
        }
    }
    if json {
        say!("{}", serde_json::to_string_pretty(&all)?);
        return Ok(good);
    }
    for (i, e) in all.iter().enumerate() {
        if i > 0 {
            say!();
        }
        let of = if e.of.is_empty() { String::new() } else { format!(" of {}", e.of) };
        say!("{} {}{of}  {}", e.kind, e.name, e.place);
        for line in &e.doc {
            say!("    {line}");
        }
        say!("\n{}\n", indent(&e.declaration));
        for (what, fact) in &e.facts {
            say!("    {what:<10} {fact}");
        }
        if !e.types.is_empty() {
            say!();
        }
        for t in &e.types {
            say!("{}", indent(t));
        }
    }
    Ok(good)
}

fn indent(text: &str) -> String {
    text.lines().map(|l| format!("    {l}")).collect::<Vec<_>>().join("\n")
}
