//! The `janus` command: arguments in, calls of the libraries, exit codes out.
//!
//! Exit codes: 0 done, 1 the work found errors or failed, 2 the arguments were wrong.

mod audit;
mod diff;
mod docs;
mod explain;
mod fmt;
mod guest;
mod harvest;
mod images;
mod oracle;
mod say;
mod specs;
mod stub;

use clap::{Parser, Subcommand};
use janus_gen::le::LinkOptions;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(
    name = "janus",
    version,
    about = "NT kernel drivers on Windows 9x: descriptions, generated code, images, and the bench they run on"
)]
struct Arguments {
    /// Root of the project (found from the working directory when not given)
    #[arg(long, global = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check all specs, or those given
    Check {
        /// `.abi` files; all of abi-specs when none
        files: Vec<PathBuf>,
        /// Machine-readable
        #[arg(long)]
        json: bool,
    },
    /// Write the generated crate
    Gen {
        /// Write nothing; fail when a generated file is not what its spec says
        #[arg(long)]
        check: bool,
        /// Where the specs are (default: abi-specs)
        #[arg(long)]
        specs: Option<PathBuf>,
        /// Where the generated crate is (default: generated)
        #[arg(long)]
        out: Option<PathBuf>,
        /// Machine-readable
        #[arg(long)]
        json: bool,
    },
    /// Lay out specs
    Fmt {
        /// `.abi` files; all of abi-specs when none
        files: Vec<PathBuf>,
        /// Write nothing; name the files that are laid out otherwise
        #[arg(long)]
        check: bool,
        /// Machine-readable
        #[arg(long)]
        json: bool,
    },
    /// Say what drivers are, what they import, and whether they would run
    Harvest {
        /// Drivers, or folders of them
        #[arg(required = true)]
        drivers: Vec<PathBuf>,
        /// Machine-readable
        #[arg(long)]
        json: bool,
        /// List every import and service, not only those that are missing
        #[arg(long)]
        all: bool,
        /// Do not follow the code of i386 drivers, which takes most of the time
        #[arg(long)]
        imports: bool,
    },
    /// Say what is served, which drivers that makes ready, and what to do next
    Audit {
        /// Drivers, or folders of them
        drivers: Vec<PathBuf>,
        /// Machine-readable
        #[arg(long)]
        json: bool,
        /// Write a page for a browser
        #[arg(long)]
        html: Option<PathBuf>,
        /// Audit the descriptions themselves: what `janus oracle` does
        #[arg(long, conflicts_with_all = ["drivers", "html"])]
        oracle: bool,
    },
    /// Write spec entries for what drivers import and nobody serves
    Stub {
        /// Drivers, or folders of them
        #[arg(required = true)]
        drivers: Vec<PathBuf>,
        /// The spec that takes new entries (default: each goes to its library and family)
        #[arg(long)]
        into: Option<PathBuf>,
        /// Write nothing
        #[arg(long)]
        dry_run: bool,
        /// Machine-readable
        #[arg(long)]
        json: bool,
    },
    /// Say everything that the specs say about a name
    Explain {
        /// Functions, services, types, callbacks, constants, events; `LIBRARY!NAME` is one of a library
        #[arg(required = true)]
        names: Vec<String>,
        /// Machine-readable
        #[arg(long)]
        json: bool,
    },
    /// Say what changed in the ABI since a revision
    Diff {
        /// A revision of git
        revision: String,
        /// Machine-readable
        #[arg(long)]
        json: bool,
    },
    /// Make an LE VxD of a linked ELF file with relocations
    Link {
        /// Static i386 ELF, linked by a script like vxd/link.ld with --emit-relocs
        elf: PathBuf,
        /// Module name; its DDB is the symbol NAME_DDB
        #[arg(long)]
        module: String,
        /// First line of the nonresident name table
        #[arg(long)]
        description: Option<String>,
        /// Not dynamically loadable
        #[arg(long = "static")]
        fixed: bool,
        /// The VxD to write
        #[arg(long)]
        out: PathBuf,
        /// A list of its symbols by object and offset
        #[arg(long)]
        map: Option<PathBuf>,
        /// Machine-readable
        #[arg(long)]
        json: bool,
    },
    /// Print and validate any LE VxD
    Inspect {
        /// LE files
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Machine-readable
        #[arg(long)]
        json: bool,
    },
    /// Host drivers in the bench and print their decoded calls
    Run {
        /// NT kernel drivers (.sys), loaded in this order
        #[arg(required = true)]
        drivers: Vec<PathBuf>,
        /// A QEMU device, as `-device` takes it; `netdev=net0` brings a captured user network
        #[arg(long = "device")]
        devices: Vec<String>,
        /// What to record: all, none, or libraries and functions separated by commas; a leading `-` leaves out
        #[arg(long, default_value = "all")]
        trace: String,
        /// A setting of [Janus]: Key=Value, or Section.Key=Value
        #[arg(long = "set")]
        set: Vec<String>,
        /// Hold the drivers' calls against the specs and stop a driver at the first that breaks a rule: Verify=all
        #[arg(long)]
        verify: bool,
        /// Seconds that the drivers run once they are started
        #[arg(long, default_value_t = 2.0)]
        time: f64,
        /// End the run earlier: when the guest or a driver has said this
        #[arg(long)]
        until: Option<String>,
        /// Folder of the run's artefacts (default: out/runs/run-NAME)
        #[arg(long)]
        dir: Option<PathBuf>,
        /// Print the verdict only
        #[arg(long, conflicts_with = "json")]
        quiet: bool,
        /// Print the report only, machine-readable
        #[arg(long)]
        json: bool,
    },
    /// Write the reference pages
    Docs {
        /// Where to (default: out/reference)
        #[arg(long)]
        out: Option<PathBuf>,
        /// Machine-readable
        #[arg(long)]
        json: bool,
    },
    /// Compare the descriptions with import libraries, gcc, windows-sys and a second list of services
    Oracle {
        /// Machine-readable
        #[arg(long)]
        json: bool,
        /// Compare nothing; write the table of bytes that `stub` asks, out of the source of windows-sys
        #[arg(long, conflicts_with = "json")]
        write_metadata: bool,
    },
    /// Run rows: drivers with devices and sentinels
    Bench {
        /// Names of rows in bench/rows; all when none
        rows: Vec<String>,
        /// How often each
        #[arg(long, default_value_t = 1)]
        repeat: u32,
    },
    /// Run every row and tell what happened
    Demo,
    /// What Janus costs: generation time, image size, boot time, instructions per thunk
    Measure {
        /// Machine-readable
        #[arg(long)]
        json: bool,
    },
    /// Print a trace file
    Decode {
        /// What JANUS.VXD wrote (C:\\JANUS.TRC)
        trace: PathBuf,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = run(arguments);
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(e) => {
            eprintln!("janus: {e:#}");
            ExitCode::from(1)
        }
    }
}

fn run(arguments: Arguments) -> anyhow::Result<bool> {
    let root = || specs::root(arguments.root.clone());
    match arguments.command {
        Command::Check { files, json } => specs::check(&root()?, &files, json),
        Command::Gen { check, specs: from, out, json } => {
            let root = root()?;
            specs::generate(&from.unwrap_or(root.join("abi-specs")), &out.unwrap_or(root.join("generated")), check, json)
        }
        Command::Fmt { files, check, json } => fmt::run(&root()?, &files, check, json),
        Command::Harvest { drivers, json, all, imports } => harvest::run(&root()?, &drivers, json, all, imports),
        Command::Audit { oracle: true, json, .. } => oracle::oracle(&root()?, json),
        Command::Audit { drivers, json, html, oracle: false } => audit::run(&root()?, &drivers, json, html.as_deref()),
        Command::Stub { drivers, into, dry_run, json } => stub::run(&root()?, &drivers, into.as_deref(), dry_run, json),
        Command::Explain { names, json } => explain::run(&root()?, &names, json),
        Command::Diff { revision, json } => diff::run(&root()?, &revision, json),
        Command::Link { elf, module, description, fixed, out, map, json } => {
            let mut options = LinkOptions::new(&module);
            options.dynamic = !fixed;
            if let Some(description) = description {
                options.description = description;
            }
            images::link(&images::Link { elf: &elf, out: &out, map: map.as_deref(), options }, json)
        }
        Command::Inspect { files, json } => images::inspect(&files, json),
        Command::Run { drivers, devices, trace, mut set, verify, time, until, dir, quiet, json } => {
            if verify {
                set.push("Verify=all".into());
            }
            let options = guest::run_options(devices, trace, set, time, until, dir)?;
            let say = if json {
                guest::Say::Json
            } else if quiet {
                guest::Say::Verdict
            } else {
                guest::Say::All
            };
            guest::run(&root()?, &drivers, &options, say)
        }
        Command::Docs { out, json } => {
            let root = root()?;
            docs::docs(&root, &out.unwrap_or(root.join("out/reference")), json)
        }
        Command::Oracle { write_metadata: true, .. } => oracle::write_metadata(&root()?),
        Command::Oracle { json, .. } => oracle::oracle(&root()?, json),
        Command::Bench { rows, repeat } => guest::bench(&root()?, &rows, repeat),
        Command::Demo => guest::demo(&root()?),
        Command::Measure { json } => guest::measure(&root()?, json),
        Command::Decode { trace } => guest::decode(&root()?, &trace),
    }
}
