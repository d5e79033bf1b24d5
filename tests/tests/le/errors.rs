//! What the linker refuses, and how it says so.
use std::fs;
use std::process::Command;

use janus_gen::le::{LinkError, LinkOptions, link};

const SCRIPT: &str = "PHDRS { locked PT_LOAD; pageable PT_LOAD; } SECTIONS {
    . = 0x10000000; .ddb : { *(.ddb) } :locked .lcode : { *(.lcode) } .data : { *(.data) } .bss : { *(.bss) }
    . = 0x40000000; .pcode : { *(.pcode) } :pageable
}";
const DDB: &str = "
    section .ddb progbits alloc noexec write
    global T_DDB
T_DDB: dd 0, 400h, 0, 0, 0, 0, control
    times 38h db 0
    section .pcode progbits alloc exec nowrite
paged: ret
    section .lcode progbits alloc exec nowrite
control: ret
";

/// Assembles and links; `more` are arguments of lld.
fn elf(source: &str, script: &str, more: &[&str]) -> Vec<u8> {
    let scratch = tempfile::tempdir().unwrap();
    let path = |name| scratch.path().join(name);
    fs::write(path("asm"), source).unwrap();
    fs::write(path("script"), script).unwrap();
    let run = |command: &mut Command| {
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    run(Command::new("nasm").args(["-felf32", "-o"]).arg(path("o")).arg(path("asm")));
    run(Command::new("ld.lld").args(["-e0", "-T"]).arg(path("script")).args(more).arg(path("o")).arg("-o").arg(path("elf")));
    fs::read(path("elf")).unwrap()
}

fn link_source(source: &str, script: &str, more: &[&str]) -> Result<Vec<u8>, LinkError> {
    link(&elf(source, script, &[&["--emit-relocs"], more].concat()), &LinkOptions::new("T"))
}

/// What the linker says about the usual DDB and something more.
fn error_with(source: &str) -> String {
    link_source(&format!("{DDB}{source}"), SCRIPT, &[]).unwrap_err().to_string()
}

#[test]
fn the_usual_links() {
    link_source(DDB, SCRIPT, &[]).unwrap();
    // Numbers and missing weak symbols stay what they are.
    link_source(&format!("{DDB} extern number \n dd number"), SCRIPT, &["--defsym=number=42"]).unwrap();
    link_source(&format!("{DDB} extern maybe:weak \n dd maybe"), SCRIPT, &[]).unwrap();
}

#[test]
fn input_that_is_not_a_linked_executable() {
    let error = |elf: &[u8]| link(elf, &LinkOptions::new("T")).unwrap_err().to_string();
    assert!(error(b"MZ").starts_with("ELF: "));
    assert_eq!(error(&elf(DDB, SCRIPT, &[])), "no relocations in the file: link with --emit-relocs");
    assert!(error(&elf(DDB, SCRIPT, &["--emit-relocs", "-shared"])).contains("not a linked 32-bit executable"));
    let object = {
        let scratch = tempfile::tempdir().unwrap();
        fs::write(scratch.path().join("asm"), DDB).unwrap();
        let run = Command::new("nasm").args(["-felf32", "-o"]).arg(scratch.path().join("o")).arg(scratch.path().join("asm")).status();
        assert!(run.unwrap().success());
        fs::read(scratch.path().join("o")).unwrap()
    };
    assert!(error(&object).contains("not a linked 32-bit executable"));
}

#[test]
fn sections() {
    let error = error_with("section .strange progbits alloc \n db 1");
    assert!(error.starts_with("section .strange: no object for this name"), "{error}");

    let script = SCRIPT.replace(".data :", ".nt.hal 0x10000800 : { *(.nt.hal.text) } .data :");
    let source = format!("{DDB} section .nt.hal.text progbits alloc exec \n ret");
    let error = link_source(&source, &script, &[]).unwrap_err();
    assert!(matches!(&error, LinkError::UnalignedLibrary { section, address: 0x1000_0800 } if section == ".nt.hal"), "{error}");

    let error = link_source(DDB, &SCRIPT.replace("0x40000000", "0x10000040"), &["--no-check-sections"]).unwrap_err();
    assert!(matches!(error, LinkError::Overlap { first: "LCOD", second: "PCOD" }), "{error}");

    let source = format!("{DDB} section .bss nobits alloc write \n resb 5000000h");
    let error = link_source(&source, SCRIPT, &[]).unwrap_err();
    assert!(matches!(error, LinkError::TooLarge { class: "LCOD", .. }), "{error}");
}

#[test]
fn relocations() {
    let source = format!("{DDB} extern small \n dw small");
    let error = link_source(&source, SCRIPT, &["--defsym=small=5"]).unwrap_err().to_string();
    assert!(error.starts_with(".lcode+0x1: relocation of type 20 (R_386_16) against `small`"), "{error}");
}

#[test]
fn targets() {
    let cases = [
        ("extern maybe:weak \n call maybe", "reference to `maybe`, which has a fixed address", &[][..]),
        ("extern number \n call number", "reference to `number`, which has a fixed address", &["--defsym=number=42"][..]),
        (
            "extern inside \n dd inside",
            "reference to `inside`, which is absolute but lies in a loaded object",
            &["--defsym=inside=0x10000008"],
        ),
        ("extern missing \n dd missing", "reference to `missing`, which is undefined", &["--unresolved-symbols=ignore-all"]),
        ("dd note \n section .note progbits noalloc \n note: db 1", "which is in a section that is not loaded", &[]),
    ];
    for (source, expected, more) in cases {
        let error = link_source(&format!("{DDB}{source}"), SCRIPT, more).unwrap_err().to_string();
        assert!(error.starts_with(".lcode+0x") && error.contains(expected), "{source}: {error}");
    }
}

#[test]
fn debugging_information_may_refer_to_anything() {
    link_source(&format!("{DDB} section .debug_info progbits noalloc \n dd control, paged"), SCRIPT, &[]).unwrap();
}

#[test]
fn ddbs() {
    let error = |source: &str, options: &LinkOptions| link(&elf(source, SCRIPT, &["--emit-relocs"]), options).unwrap_err().to_string();
    assert_eq!(error(DDB, &LinkOptions::new("OTHER")), "no symbol `OTHER_DDB`: the VxD has no DDB");
    let other = |symbol: &str| LinkOptions { ddb_symbol: Some(symbol.into()), ..LinkOptions::new("T") };
    assert_eq!(error(DDB, &other("paged")), "DDB `paged` is in .pcode, whose object PCOD is not locked");
    assert_eq!(error(&format!("{DDB} nothing equ 5 \n global nothing"), &other("nothing")), "DDB `nothing` is not in any section");
    let short = format!("{DDB} section .data \n dd control \n section .bss \n empty: resb 100h");
    assert!(error(&short, &other("empty")).contains("is not wholly in the file"));
    assert!(error(&DDB.replace("400h", "0"), &LinkOptions::new("T")).contains("has SDK version 0"));
}

#[test]
fn texts() {
    let elf = elf(DDB, SCRIPT, &["--emit-relocs"]);
    let error = |change: fn(&mut LinkOptions)| {
        let mut options = LinkOptions { ddb_symbol: Some("T_DDB".into()), ..LinkOptions::new("T") };
        change(&mut options);
        link(&elf, &options).unwrap_err().to_string()
    };
    assert!(error(|options| options.module = String::new()).contains("module name ``"));
    assert!(error(|options| options.description = "x".repeat(256)).contains("longer than 255"));
    assert!(error(|options| options.version.company = "Mü".into()).contains("version text `Mü`"));
}
