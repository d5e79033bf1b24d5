//! `janus diff`: what changed in the ABI between two descriptions. Text, comments and order do not count; signatures, layouts, values and bodies do.

use crate::explain;
use crate::lang::Abi;
use serde::Serialize;
use std::collections::BTreeMap;

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// `ntoskrnl.exe!IoCreateDevice`, `VMM!_PageAllocate`, `struct KEVENT` …
    pub what: String,
    /// How.
    #[serde(flatten)]
    pub how: How,
}

/// How something changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "change")]
pub enum How {
    /// It is new.
    Added {
        /// Its declaration.
        now: String,
    },
    /// It is gone.
    Removed {
        /// Its declaration.
        before: String,
    },
    /// Its declaration is another: drivers or our own code would notice.
    Changed {
        /// Its declaration before.
        before: String,
        /// Its declaration now.
        now: String,
    },
    /// It is served otherwise.
    Served {
        /// Its body before.
        before: String,
        /// Its body now.
        now: String,
    },
}

/// Everything that is declared: declaration, and body where it has one.
fn all(abi: &Abi) -> BTreeMap<String, (String, Option<String>)> {
    let mut map = BTreeMap::new();
    for file in &abi.files {
        if let Some(l) = &file.library {
            let library = l.name.text.to_lowercase();
            for f in &l.functions {
                map.insert(format!("{library}!{}", f.name.text), (explain::function(f), Some(explain::body(&f.body))));
            }
            for d in &l.data {
                map.insert(format!("{library}!{}", d.name.text), (explain::data(d), Some(explain::body(&d.body))));
            }
        }
        if let Some(v) = &file.vxd {
            map.insert(format!("vxd {}", v.name.text), (format!("vxd {} {:#06x}", v.name.text, v.id.0), None));
            for s in &v.services {
                map.insert(format!("{}!{}", v.name.text, s.name.text), (explain::service(s), None));
            }
        }
        for t in &file.types {
            map.insert(format!("type {}", t.name.text), (explain::type_def(t), None));
        }
        for c in &file.callbacks {
            map.insert(format!("callback {}", c.name.text), (explain::callback(c), None));
        }
        for c in &file.consts {
            map.insert(format!("const {}", c.name.text), (explain::constant(c), None));
        }
        for e in &file.events {
            map.insert(format!("event {}", e.name.text), (explain::event(e), None));
        }
    }
    map
}

/// What is different in `now`.
pub fn diff(before: &Abi, now: &Abi) -> Vec<Change> {
    let (before, now) = (all(before), all(now));
    let mut changes = Vec::new();
    for (what, (declaration, body)) in &before {
        let Some((new, new_body)) = now.get(what) else {
            changes.push(Change { what: what.clone(), how: How::Removed { before: declaration.clone() } });
            continue;
        };
        if declaration != new {
            changes.push(Change { what: what.clone(), how: How::Changed { before: declaration.clone(), now: new.clone() } });
        }
        if let (Some(b), Some(n)) = (body, new_body)
            && b != n
        {
            changes.push(Change { what: what.clone(), how: How::Served { before: b.clone(), now: n.clone() } });
        }
    }
    for (what, (declaration, _)) in now.iter().filter(|(what, _)| !before.contains_key(*what)) {
        changes.push(Change { what: what.clone(), how: How::Added { now: declaration.clone() } });
    }
    changes.sort_by(|a, b| a.what.cmp(&b.what));
    changes
}
