//! The `janus` command: arguments in, calls of the libraries, exit codes out.
//!
//! Exit codes: 0 done, 1 the work found errors or failed, 2 the arguments were wrong.

mod images;
mod specs;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "janus", version, about = "NT kernel drivers on Windows 9x: descriptions, generated code, images, and the bench they run on")]
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
        Command::Check { files } => specs::check(&root()?, &files),
        Command::Gen { check, specs: from, out } => {
            let root = root()?;
            specs::generate(&from.unwrap_or(root.join("abi-specs")), &out.unwrap_or(root.join("generated")), check)
        }
        Command::Link { elf, module, description, fixed, out } => images::link(&elf, &module, description, !fixed, &out),
        Command::Inspect { files, json } => images::inspect(&files, json),
    }
}
