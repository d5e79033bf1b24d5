//! The SYSTEM.INI of a run.

use std::fmt::Write;

/// A setting that no INI file can hold.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A line break or an equals sign where none may be.
    #[error("[{section}] {key}={value:?} cannot stand in SYSTEM.INI")]
    Unwritable {
        /// Its section.
        section: String,
        /// Its key.
        key: String,
        /// Its value.
        value: String,
    },
    /// Not of the form `Key=Value`.
    #[error("{0:?} is not a setting; write Key=Value")]
    NoSetting(String),
}

/// Sections with their settings, in order. A key may occur several times, as `device=` does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ini {
    sections: Vec<(String, Vec<(String, String)>)>,
}

impl Ini {
    /// Adds a setting behind those of its section.
    pub fn add(&mut self, section: &str, key: &str, value: &str) -> Result<(), Error> {
        let bad = |s: &str| s.contains(['\r', '\n', '\0']);
        if key.trim().is_empty() || key.contains(['=', '[', ';']) || bad(key) || bad(value) {
            return Err(Error::Unwritable { section: section.into(), key: key.into(), value: value.into() });
        }
        self.section(section).push((key.into(), value.into()));
        Ok(())
    }

    /// Puts a setting in the place of all earlier ones of its name.
    pub fn set(&mut self, section: &str, key: &str, value: &str) -> Result<(), Error> {
        self.section(section).retain(|(k, _)| !k.eq_ignore_ascii_case(key));
        self.add(section, key, value)
    }

    /// The first value of a setting.
    pub fn get(&self, section: &str, key: &str) -> Option<&str> {
        let (_, settings) = self.sections.iter().find(|(s, _)| s.eq_ignore_ascii_case(section))?;
        settings.iter().find(|(k, _)| k.eq_ignore_ascii_case(key)).map(|(_, v)| v.as_str())
    }

    /// The file, with the line ends of its world.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (section, settings) in &self.sections {
            // Writing to a String cannot fail.
            let _ = write!(text, "[{section}]\r\n");
            for (key, value) in settings {
                let _ = write!(text, "{key}={value}\r\n");
            }
            text.push_str("\r\n");
        }
        text
    }

    fn section(&mut self, name: &str) -> &mut Vec<(String, String)> {
        let found = self.sections.iter().position(|(s, _)| s.eq_ignore_ascii_case(name));
        let index = found.unwrap_or_else(|| {
            self.sections.push((name.into(), Vec::new()));
            self.sections.len() - 1
        });
        &mut self.sections[index].1
    }
}

/// Splits `Key=Value` as it stands on a command line; `Section.Key=Value` names another section than `[Janus]`.
pub fn setting(text: &str) -> Result<(&str, &str, &str), Error> {
    let (name, value) = text.split_once('=').ok_or_else(|| Error::NoSetting(text.into()))?;
    let (section, key) = name.split_once('.').unwrap_or(("Janus", name));
    if key.trim().is_empty() || section.trim().is_empty() {
        return Err(Error::NoSetting(text.into()));
    }
    Ok((section.trim(), key.trim(), value.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_keep_their_order_and_keys_repeat() {
        let mut ini = Ini::default();
        ini.add("386Enh", "device", "A.VXD").expect("sound");
        ini.add("Janus", "Trace", "none").expect("sound");
        ini.add("386enh", "device", "B.VXD").expect("sound");
        ini.set("Janus", "trace", "all").expect("sound");
        assert_eq!(ini.text(), "[386Enh]\r\ndevice=A.VXD\r\ndevice=B.VXD\r\n\r\n[Janus]\r\ntrace=all\r\n\r\n");
        assert_eq!(ini.get("JANUS", "TRACE"), Some("all"));
        assert_eq!(ini.get("Janus", "Driver"), None);
    }

    #[test]
    fn what_would_break_the_file_is_refused() {
        let mut ini = Ini::default();
        assert!(ini.add("Janus", "A", "x\r\n[Evil]").is_err());
        assert!(ini.add("Janus", "A=B", "x").is_err());
        assert!(ini.add("Janus", " ", "x").is_err());
    }

    #[test]
    fn settings_of_the_command_line() {
        assert_eq!(setting("Trace = all"), Ok(("Janus", "Trace", "all")));
        assert_eq!(setting("Bench.Key=a=b"), Ok(("Bench", "Key", "a=b")));
        assert!(setting("Trace").is_err());
        assert!(setting("=x").is_err());
    }
}
