//! Which NT a driver sees (`NtVersion=` in the settings).

use janus_runtime::cell::Global;

/// Versions that drivers were made for: major, minor, build.
const KNOWN: [(&str, (u32, u32, u32)); 7] = [
    ("3.1", (3, 10, 511)),
    ("3.5", (3, 50, 807)),
    ("3.51", (3, 51, 1057)),
    ("4.0", (4, 0, 1381)),
    ("5.0", (5, 0, 2195)),
    ("5.1", (5, 1, 2600)),
    ("5.2", (5, 2, 3790)),
];

static CHOSEN: Global<(u32, u32, u32)> = Global::new((5, 0, 2195));

/// Chooses; false when there is no such version.
pub fn choose(text: &str) -> bool {
    match KNOWN.iter().find(|k| k.0 == text) {
        Some((_, v)) => {
            CHOSEN.with(|c| *c = *v);
            true
        }
        None => false,
    }
}

/// Major version, minor version, build.
pub fn nt() -> (u32, u32, u32) {
    CHOSEN.with(|c| *c)
}
