//! Model to generated files. Text is written as it is to be read: one line a fact, and the spec line beside what it made.

mod callbacks;
mod events;
mod nt;
mod rust;
mod types;
mod vxd;

use crate::lang::Abi;
use crate::schema::Schema;
use std::collections::BTreeMap;

/// Paths (from the root of the project) and contents of everything that is generated.
pub fn emit(abi: &Abi) -> BTreeMap<String, String> {
    let ((schema, vxd), nt) = rayon::join(|| rayon::join(|| Schema::new(abi).to_json(), || vxd::emit(abi)), || nt::emit(abi));
    let mut files = BTreeMap::new();
    let mut put = |path: &str, text: String| {
        files.insert(format!("generated/{path}"), text);
    };
    put("src/types.rs", types::emit(abi));
    put("src/callbacks.rs", callbacks::emit(abi));
    put("src/events.rs", events::emit(abi));
    for (path, text) in nt {
        put(&path, text);
    }
    for (path, text) in vxd {
        put(&path, text);
    }
    put("libraries.ld", libraries(abi));
    put("src/lib.rs", lib(abi, &schema));
    put("schema.json", schema);
    files
}

/// First lines of every generated file.
fn header(from: &str) -> String {
    format!("// Written by `janus gen` from {from}. Do not edit: change the spec and run `./x gen`.\n")
}

/// Output sections of the served libraries, for the VxD's linker script.
fn libraries(abi: &Abi) -> String {
    let mut out = header("abi-specs/nt").replace("// ", "/* ").replace(".\n", ". */\n").replace("`./x gen`. */", "`./x gen`. */");
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
