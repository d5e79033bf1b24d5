//! Rows of the function table as data: `bench/rows/*.toml`, one file a row.

use crate::devices::Device;
use crate::draw::{Draw, PLACEHOLDERS};
use crate::error::{At, Result};
use crate::sentinel::Sentinel;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use toml::Spanned;

/// A row that is not right.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Something in its file.
    #[error("{}:{line}: {what}", file.display())]
    At {
        /// The file.
        file: PathBuf,
        /// The line.
        line: usize,
        /// What is wrong.
        what: String,
    },
    /// A row that does not exist.
    #[error("there is no row {id}; there are {}", known.join(", "))]
    Unknown {
        /// What was asked for.
        id: String,
        /// What there is.
        known: Vec<String>,
    },
}

/// Where a row's driver comes from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Driver {
    /// A fixture that `tests/drivers/build.sh` makes, by its name there.
    Fixture(String),
    /// A vendor's binary, by its path in the package that [`crate::fetch`] gets.
    Fetched(String),
}

/// A row.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its name: that of its file.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// Its drivers, in the order in which they are started.
    pub drivers: Vec<Driver>,
    /// The devices whose register accesses are held against the drivers', where QEMU can log them.
    pub devices: Vec<Device>,
    /// Further events that QEMU logs, for the sentinel.
    pub log: Vec<String>,
    /// QEMU arguments, with placeholders.
    pub qemu: Vec<String>,
    /// A REGEDIT4 file that the guest reads its registry from, with placeholders.
    pub registry: Option<String>,
    /// `./x demo` shows it.
    pub demo: bool,
    /// Settings of SYSTEM.INI, section by section, with placeholders.
    pub settings: BTreeMap<String, BTreeMap<String, String>>,
    /// What makes it pass.
    pub sentinel: Sentinel,
    /// When it is given up.
    pub seconds: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RowFile {
    title: Spanned<String>,
    drivers: Vec<Spanned<Driver>>,
    #[serde(default)]
    devices: Vec<Device>,
    #[serde(default)]
    log: Vec<String>,
    #[serde(default)]
    qemu: Vec<Spanned<String>>,
    registry: Option<Spanned<String>>,
    #[serde(default)]
    demo: bool,
    #[serde(default)]
    settings: BTreeMap<String, BTreeMap<String, Spanned<String>>>,
    sentinel: Sentinel,
    seconds: Spanned<u64>,
}

impl Row {
    /// Reads one row.
    pub fn parse(file: &Path, text: &str) -> Result<Row, Error> {
        let at = |offset: usize, what: String| Error::At {
            file: file.to_owned(),
            line: text.as_bytes().iter().take(offset).filter(|&&b| b == b'\n').count() + 1,
            what,
        };
        let row: RowFile = toml::from_str(text).map_err(|e| at(e.span().map_or(0, |s| s.start), e.message().to_owned()))?;
        let filled = |value: Spanned<String>| {
            let unknown = |name: String| {
                let known = PLACEHOLDERS.map(|p| format!("{{{p}}}")).join(" ");
                at(value.span().start, format!("there is no placeholder {name}; there are {known}"))
            };
            // Any draw tells whether the names exist.
            Draw::new(&mut rand::rng()).fill(value.get_ref()).map_err(unknown)?;
            Ok(value.into_inner())
        };
        if row.title.get_ref().trim().is_empty() {
            return Err(at(row.title.span().start, "a row needs a title".into()));
        }
        if !(1..=600).contains(row.seconds.get_ref()) {
            return Err(at(row.seconds.span().start, "seconds must be between 1 and 600".into()));
        }
        for driver in &row.drivers {
            let wrong = match driver.get_ref() {
                Driver::Fixture(s) if !s.chars().all(|c| c.is_ascii_alphanumeric()) => {
                    Some("a fixture is named as tests/drivers/build.sh names it")
                }
                Driver::Fetched(name) if !name.ends_with(".sys") => Some("a fetched driver is a .sys file"),
                _ => None,
            };
            if let Some(what) = wrong {
                return Err(at(driver.span().start, what.into()));
            }
        }
        let settings = row.settings.into_iter().map(|(section, keys)| {
            let keys = keys.into_iter().map(|(key, value)| Ok((key, filled(value)?)));
            Ok((section, keys.collect::<Result<_, Error>>()?))
        });
        Ok(Row {
            id: file.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
            settings: settings.collect::<Result<_, Error>>()?,
            title: row.title.into_inner(),
            drivers: row.drivers.into_iter().map(Spanned::into_inner).collect(),
            devices: row.devices,
            log: row.log,
            qemu: row.qemu.into_iter().map(filled).collect::<Result<_, Error>>()?,
            registry: row.registry.map(filled).transpose()?,
            demo: row.demo,
            sentinel: row.sentinel,
            seconds: row.seconds.into_inner(),
        })
    }
}

/// Reads all rows of a directory, sorted by name.
pub fn load(dir: &Path) -> Result<Vec<Row>> {
    let entries = fs::read_dir(dir).at("list", dir)?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.at("list", dir)?.path();
        if path.extension().is_some_and(|e| e == "toml") {
            files.push(path);
        }
    }
    files.sort();
    files
        .iter()
        .map(|file| {
            let text = fs::read_to_string(file).at("read", file)?;
            Ok(Row::parse(file, &text)?)
        })
        .collect()
}

/// The rows of these names, or all when none is named.
pub fn select(rows: Vec<Row>, ids: &[String]) -> Result<Vec<Row>, Error> {
    let known: Vec<String> = rows.iter().map(|r| r.id.clone()).collect();
    if let Some(id) = ids.iter().find(|id| !known.contains(id)) {
        return Err(Error::Unknown { id: id.clone(), known });
    }
    Ok(rows.into_iter().filter(|r| ids.is_empty() || ids.contains(&r.id)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOUND: &str = r#"title = "A card"
seconds = 30
drivers = [{ fixture = "card" }]
qemu = [
    "-device card,mac={mac}",
]
sentinel = "arp"
[settings.Janus]
Arp = "{ip},{gateway}"
"#;

    fn parse(text: &str) -> Result<Row, String> {
        Row::parse(Path::new("rows/card.toml"), text).map_err(|e| e.to_string())
    }

    #[test]
    fn a_sound_row() {
        let row = parse(SOUND).expect("sound");
        assert_eq!((row.id.as_str(), row.seconds, row.drivers), ("card", 30, vec![Driver::Fixture("card".into())]));
        assert_eq!(row.settings["Janus"]["Arp"], "{ip},{gateway}");
    }

    #[test]
    fn errors_name_file_and_line() {
        for (from, to, line, what) in [
            ("seconds = 30", "seconds = 0", 2, "seconds must be between"),
            ("seconds = 30", "seconds = \"x\"", 2, "expected u64"),
            ("seconds = 30", "second = 30", 2, "unknown field `second`"),
            ("\"card\"", "\"../card.c\"", 3, "tests/drivers"),
            ("fixture = \"card\"", "fetched = \"other\"", 3, "a .sys file"),
            ("mac={mac}", "mac={mac", 5, "no placeholder"),
            ("{ip}", "{up}", 9, "no placeholder {up}; there are {mac}"),
            ("\"arp\"", "\"luck\"", 7, "luck"),
            ("\"A card\"", "\" \"", 1, "needs a title"),
            ("30\n", "30 40\n", 2, ""),
        ] {
            let error = parse(&SOUND.replacen(from, to, 1)).expect_err(to);
            assert!(error.starts_with(&format!("rows/card.toml:{line}: ")) && error.contains(what), "{error}");
        }
    }

    #[test]
    fn selecting() {
        let rows = || vec![parse(SOUND).expect("sound")];
        assert_eq!(select(rows(), &[]).map(|r| r.len()), Ok(1));
        assert_eq!(select(rows(), &["card".into()]).map(|r| r.len()), Ok(1));
        let error = select(rows(), &["cart".into()]).map(|r| r.len()).expect_err("unknown");
        assert_eq!(error.to_string(), "there is no row cart; there are card");
    }
}
