//! Links the VxD by its own script, relocations kept, for `janus link` to make an LE image of.

fn main() {
    let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    println!("cargo:rustc-link-arg-bins=-T{}", dir.join("link.ld").display());
    println!("cargo:rustc-link-arg-bins=-L{}", dir.join("../generated").display());
    println!("cargo:rustc-link-arg-bins=--emit-relocs");
    println!("cargo:rustc-link-arg-bins=--entry=JANUS_DDB");
    println!("cargo:rustc-link-arg-bins=--build-id=none");
    println!("cargo:rerun-if-changed=link.ld");
    println!("cargo:rerun-if-changed=../generated/libraries.ld");
}
