//! One boot from beginning to end: SYSTEM.INI, the machine, somebody who attends to it, and the directory that is left.

use crate::artifacts::Artifacts;
use crate::draw::Draw;
use crate::error::{At, Error, Result};
use crate::guest::{Finished, Guest, Observer, TRACE};
use crate::ini::Ini;
use crate::qemu::{Machine, Module, WIRE};
use crate::show::{Line, Show};
use crate::watch::{self, Plugin, Watched};
use std::fs;
use std::path::{Path, PathBuf};

/// Where the guest finds what the host brings.
const FOLDER: &str = "C:\\JANUS";
/// The decoded trace in the directory of a run.
pub const DECODED: &str = "trace.txt";
/// The settings in the directory of a run.
pub const SETTINGS: &str = "SYSTEM.INI";
/// What the registry begins with.
const REGISTRY: &str = "ROW.REG";

/// What to boot.
pub struct Session {
    /// Files of the drivers.
    pub drivers: Vec<PathBuf>,
    /// QEMU arguments.
    pub arguments: Vec<String>,
    /// Section, key, value: in the place of what SYSTEM.INI would say.
    pub settings: Vec<(String, String, String)>,
    /// Text of the REGEDIT4 file that the registry begins with.
    pub registry: Option<String>,
    /// Files that lie in the directory before the guest is booted: images of disks.
    pub files: Vec<(&'static str, Vec<u8>)>,
    /// The directory that is left. What is in it is removed.
    pub dir: PathBuf,
}

/// A session that is over.
pub struct Over<T> {
    /// What the attendant says.
    pub attended: T,
    /// What is left of the guest.
    pub end: Finished,
    /// The decoded trace.
    pub lines: Vec<Line>,
}

/// A file's name as the guest gets it: what a list of files or QEMU would split is replaced.
pub fn guest_name(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    name.chars().map(|c| if c.is_control() || " ,;=\\/:\"".contains(c) { '_' } else { c }).collect()
}

impl Session {
    /// The settings of the run.
    pub fn ini(&self) -> Result<Ini> {
        let mut ini = Ini::default();
        ini.add("386Enh", "device", &format!("{FOLDER}\\JANUS.VXD"))?;
        let paths: Vec<String> = self.drivers.iter().map(|d| format!("{FOLDER}\\{}", guest_name(d))).collect();
        ini.add("Janus", "Driver", &paths.join(","))?;
        if self.registry.is_some() {
            ini.add("Janus", "Registry", &format!("{FOLDER}\\{REGISTRY}"))?;
        }
        for (section, key, value) in &self.settings {
            if section.eq_ignore_ascii_case("Bench") {
                // What is to be done, one line after the other.
                ini.add(section, key, value)?;
            } else {
                ini.set(section, key, value)?;
            }
        }
        Ok(ini)
    }

    /// Boots, lets `attend` do its part, shuts down, and leaves console, trace, settings and the guest's files in the directory.
    pub fn run<T>(
        &self,
        artifacts: &Artifacts,
        observer: Option<Observer<'_>>,
        attend: impl FnOnce(&mut Guest) -> Result<T>,
    ) -> Result<Over<T>> {
        if self.dir.exists() {
            fs::remove_dir_all(&self.dir).at("empty", &self.dir)?;
        }
        fs::create_dir_all(&self.dir).at("create", &self.dir)?;
        for (name, bytes) in &self.files {
            let path = self.dir.join(name);
            fs::write(&path, bytes).at("write", &path)?;
        }
        let ini = self.ini()?;
        let settings = self.dir.join(SETTINGS);
        fs::write(&settings, ini.text()).at("write", &settings)?;
        let module = |name: &str, file: &Path| Module { dos_path: format!("{FOLDER}\\{name}"), file: file.to_owned() };
        let mut modules =
            vec![Module { dos_path: format!("C:\\WINDOWS\\{SETTINGS}"), file: settings }, module("JANUS.VXD", &artifacts.vxd)];
        if let Some(text) = &self.registry {
            // Not its name in the guest: that one is a link's.
            let file = self.dir.join("registry.reg");
            fs::write(&file, text).at("write", &file)?;
            modules.push(module(REGISTRY, &file));
        }
        modules.extend(self.drivers.iter().map(|d| module(&guest_name(d), d)));
        let mut arguments = self.arguments.clone();
        // Instructions that are counted are not watched, and those of a real processor nobody sees.
        let plugin = match arguments.iter().map(String::as_str).find(|a| ["-icount", "kvm"].contains(a)) {
            Some("kvm") => Err("a processor of the host's runs it".into()),
            Some(_) => Err("instructions are counted".into()),
            None => Plugin::of(artifacts),
        };
        arguments.extend(plugin.iter().flat_map(Plugin::arguments));
        let machine = Machine { kernel: artifacts.vmm.clone(), modules, arguments, dir: self.dir.clone() };
        let trace_path = ini.get("Janus", "TraceFile").unwrap_or(TRACE).to_owned();
        let mut guest = Guest::start(&machine, artifacts.schema.clone(), &trace_path, observer)?;
        let attended = attend(&mut guest);
        // Even a run that could not be attended to leaves what there is.
        let mut end = guest.finish()?;
        end.watched = match plugin {
            Ok(_) => watch::judge(&self.dir, artifacts, &end.trace, &end.console)?,
            Err(why) => Watched::not(&why),
        };
        let lines = Show::all(&end.trace);
        self.keep(&end, &lines)?;
        Ok(Over { attended: attended?, end, lines })
    }

    fn keep(&self, end: &Finished, lines: &[Line]) -> Result<()> {
        for file in end.files.all() {
            // Named by the guest: only the last part of its path counts, and that is made harmless.
            let path = self.dir.join(guest_name(Path::new(file.name())).trim_start_matches('.'));
            fs::write(&path, &file.bytes).at("write", &path)?;
        }
        let path = self.dir.join(DECODED);
        let text: String = lines.iter().map(|l| format!("{}\n", l.text)).collect();
        fs::write(&path, text).at("write", &path)?;
        // The same bytes now lie there as files.
        let wire = self.dir.join(WIRE);
        match fs::remove_file(&wire) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(e).at("remove", &wire),
            _ => Ok(()),
        }
    }
}

/// The files of drivers, each of which must be there: what is wrong with one beyond that is for the guest to say.
pub fn existing(files: &[PathBuf]) -> Result<()> {
    match files.iter().find(|f| !f.is_file()) {
        Some(missing) => Err(Error::NoDriver(missing.clone())),
        None => Ok(()),
    }
}

/// `-device` arguments of the command line, placeholders filled. One that names `netdev=net0` brings that network, captured.
pub fn devices(options: &[String], draw: &Draw) -> Result<Vec<String>> {
    let mut arguments = Vec::new();
    for option in options {
        let option = draw.fill(option).map_err(Error::Placeholder)?;
        if option.split(',').any(|o| o == "netdev=net0") && !arguments.contains(&"-netdev".to_owned()) {
            let net = format!("user,id=net0,net={}/24,host={},dns={},ipv6=off", draw.net, draw.gateway, draw.dns);
            arguments.extend(["-netdev".into(), net]);
            arguments.extend(["-object".into(), "filter-dump,id=dump0,netdev=net0,file=net.pcap".into()]);
        }
        arguments.extend(["-device".to_owned(), option]);
    }
    Ok(arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(settings: &[(&str, &str, &str)]) -> Session {
        Session {
            drivers: vec!["/x/ne2k.sys".into(), "a b,c.sys".into()],
            arguments: Vec::new(),
            settings: settings.iter().map(|(s, k, v)| (s.to_string(), k.to_string(), v.to_string())).collect(),
            registry: None,
            files: Vec::new(),
            dir: PathBuf::new(),
        }
    }

    #[test]
    fn settings_of_a_run() {
        let ini = session(&[("Janus", "Trace", "all"), ("Bench", "X", "1")]).ini().expect("sound").text();
        let expected = "[386Enh]\ndevice=C:\\JANUS\\JANUS.VXD\n\n[Janus]\nDriver=C:\\JANUS\\ne2k.sys,C:\\JANUS\\a_b_c.sys\nTrace=all\n\n[Bench]\nX=1\n\n";
        assert_eq!(ini.replace("\r\n", "\n"), expected);
        let other = session(&[("janus", "driver", "C:\\NOWHERE.SYS")]).ini().expect("sound");
        assert_eq!(other.get("Janus", "Driver"), Some("C:\\NOWHERE.SYS"));
    }

    #[test]
    fn devices_of_the_command_line() {
        let draw = Draw::new(&mut rand::rng());
        let options = ["ne2k_pci,netdev=net0,mac={mac}".to_owned(), "usb-ehci".to_owned()];
        let line = devices(&options, &draw).expect("sound");
        assert_eq!(line.iter().filter(|a| *a == "-device").count(), 2);
        assert!(line.iter().any(|a| a.contains("filter-dump")) && line[1].contains(&draw.gateway.to_string()));
        assert!(devices(&["x{y}".into()], &draw).is_err());
        assert!(!devices(&["vga".into()], &draw).expect("sound").contains(&"-netdev".into()));
    }

    #[test]
    fn a_driver_that_is_not_there() {
        let error = existing(&["/dev/null/x.sys".into()]).expect_err("not there").to_string();
        assert_eq!(error, "there is no driver file /dev/null/x.sys");
    }
}
