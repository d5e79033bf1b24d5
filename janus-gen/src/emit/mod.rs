//! Model to generated files. Text is written as it is to be read: one line a fact, and the spec line beside what it made.

mod callbacks;
mod events;
mod nt;
mod registers;
mod rust;
mod types;
mod vxd;

use crate::lang::Abi;
use crate::schema::Schema;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Paths (from the root of the project) and contents of everything that is generated.
pub fn emit(abi: &Abi) -> BTreeMap<String, String> {
    type Part<'a> = Box<dyn Fn() -> Vec<(String, String)> + Sync + 'a>;
    let one = |path: &str, text: String| vec![(path.to_owned(), text)];
    // Each part is made by itself, on as many processors as there are; the schema takes longest.
    let parts: Vec<Part<'_>> = vec![
        Box::new(|| {
            let schema = Schema::new(abi).to_json();
            vec![("src/lib.rs".into(), lib(abi, &schema)), ("schema.json".into(), schema)]
        }),
        Box::new(|| nt::emit(abi)),
        Box::new(|| vxd::emit(abi)),
        Box::new(|| one("src/types.rs", types::emit(abi))),
        Box::new(|| one("src/callbacks.rs", callbacks::emit(abi))),
        Box::new(|| one("src/events.rs", events::emit(abi))),
        Box::new(|| one("libraries.ld", libraries(abi))),
    ];
    let files: Vec<Vec<(String, String)>> = parts.par_iter().with_max_len(1).map(|part| part()).collect();
    files.into_iter().flatten().map(|(path, text)| (format!("generated/{path}"), text)).collect()
}

/// First lines of every generated file.
fn header(from: &str) -> String {
    format!("// Written by `janus gen` from {from}. Do not edit: change the spec and run `./x gen`.\n")
}

/// Output sections of the served libraries, for the VxD's linker script.
fn libraries(abi: &Abi) -> String {
    let mut out = header("abi-specs/nt").replace("// ", "/* ").replace(".\n", ". */\n");
    for s in abi.surfaces() {
        let m = &s.module;
        out.push_str(&format!(".nt.{m} ALIGN(0x1000) : {{ __nt_{m}_start = .; *(.nt.{m}.head) *(.nt.{m}.text) __nt_{m}_end = .; }}\n"));
    }
    out
}

fn lib(abi: &Abi, schema: &str) -> String {
    let hash = Schema::hash(schema).map(|b| format!("{b:#04x}")).join(", ");
    let libraries = abi.surfaces().len();
    let functions: usize = abi.surfaces().iter().map(|s| s.parts.iter().map(|p| p.2.functions.len()).sum::<usize>()).sum();
    let services: usize = abi.vxds().map(|v| v.2.services.len()).sum();
    format!(
        "{}//! {functions} functions of {libraries} NT libraries and {services} services of {} VxDs: types, thunks, tables, wrappers.\n\
         #![no_std]\n\
         #![allow(non_snake_case, non_camel_case_types, non_upper_case_globals, reason = \"names are the ABI's own\")]\n\
         #![allow(unused_parens, unused_unsafe, unused_imports, missing_docs, reason = \"generated\")]\n\
         #![allow(clippy::all, clippy::pedantic, clippy::undocumented_unsafe_blocks, reason = \"generated\")]\n\n\
         #[rustfmt::skip]\npub mod types;\n\
         #[cfg(target_arch = \"x86\")]\n#[rustfmt::skip]\npub mod callbacks;\n\
         #[cfg(target_arch = \"x86\")]\n#[rustfmt::skip]\npub mod events;\n\
         #[cfg(target_arch = \"x86\")]\n#[rustfmt::skip]\npub mod nt;\n\
         #[cfg(target_arch = \"x86\")]\n#[rustfmt::skip]\npub mod vxd;\n\n\
         /// SHA-256 of the trace schema that belongs to this code.\n\
         #[rustfmt::skip]\npub const SCHEMA_HASH: [u8; 32] = [{hash}];\n",
        header("abi-specs"),
        abi.vxds().count(),
    )
}
