//! Headers and sections.

use super::*;

#[test]
fn the_sample_loads() {
    let image = Sample::new().map().unwrap();
    assert_eq!(image.len(), 0x4000);
    assert_eq!(image[..2], *b"MZ");
    assert!(image[0x400..0x1000].iter().all(|byte| *byte == 0), "behind the headers");
    assert!(image[0x1000..0x1200].iter().all(|byte| *byte == 0x90));
    assert!(image[0x1200..0x2000].iter().all(|byte| *byte == 0), "behind .text");
    assert!(image[0x2000..0x2200].iter().all(|byte| *byte == 0xDA));
    assert!(image[0x2200..].iter().all(|byte| *byte == 0), "what .data has in memory only");
}

#[test]
fn other_files_are_named() {
    let file = |bytes: &[u8]| Pe::parse(bytes).unwrap_err().to_string();
    assert_eq!(file(b""), "DOS header: 0x2 bytes at file offset 0x0 reach beyond the end at 0x0");
    assert_eq!(file(b"\x7FELF..."), "an ELF file, not a PE image (file offset 0x0)");
    assert_eq!(file(b"text"), "no executable (no MZ at its start), not a PE image (file offset 0x0)");
    assert_eq!(why(|s| s.bytes(0x80, b"LE")), "an LE image (a VxD), not a PE image (file offset 0x80)");
    assert_eq!(why(|s| s.bytes(0x80, b"LX")), "an LX image (OS/2), not a PE image (file offset 0x80)");
    assert_eq!(why(|s| s.bytes(0x80, b"NE")), "an NE image (Windows 3.x, OS/2 1.x), not a PE image (file offset 0x80)");
    assert_eq!(why(|s| s.bytes(0x80, b"??")), "a DOS program (no PE signature), not a PE image (file offset 0x80)");
    assert!(why(|s| s.set32(0x3C, 0xFFFF_FFFE)).contains("file offset 0xfffffffe"));
}

#[test]
fn other_machines_are_named() {
    for (machine, name) in [
        (0x8664, "AMD64 (x86-64)"),
        (0x0200, "IA-64 (Itanium)"),
        (0x0184, "Alpha AXP"),
        (0x0284, "Alpha AXP64"),
        (0x0166, "MIPS R4000"),
        (0x01F0, "PowerPC"),
        (0x01C0, "ARM"),
        (0xAA64, "ARM64"),
        (0x1234, "a machine of no known kind"),
    ] {
        let expected = alloc::format!("built for {name} (machine {machine:#06x} at file offset 0x84), not for i386");
        assert_eq!(why(|s| s.set16(MACHINE, machine)), expected);
    }
}

#[test]
fn headers_are_checked() {
    let cases: &[Case] = &[
        (|s| s.set16(CHARACTERISTICS, 0x100), "file characteristics 0x100 at file offset 0x96"),
        (|s| s.set16(OPTIONAL, 0x20B), "optional header magic 0x20b at file offset 0x98 is that of PE32+"),
        (|s| s.set16(OPTIONAL, 0x107), "optional header magic 0x107"),
        (|s| s.set16(0x94, 64), "optional header size 0x40 at file offset 0x94"),
        (|s| s.set16(0x94, 0xFFFF), "optional header: 0xffff bytes at file offset 0x98"),
        (|s| s.set16(OPTIONAL + 68, 3), "made for the subsystem Windows console (3 at file offset 0xdc)"),
        (|s| s.set32(OPTIONAL + 32, 0), "section alignment 0x0 at file offset 0xb8 is not a power of two"),
        (|s| s.set32(OPTIONAL + 36, 3), "file alignment 0x3 at file offset 0xbc is not a power of two"),
        (|s| s.set32(OPTIONAL + 36, 0x2000), "file alignment 0x2000"),
        (|s| s.set32(OPTIONAL + 56, 0), "image size 0x0 at file offset 0xd0"),
        (|s| s.set32(OPTIONAL + 56, 0x0400_0001), "image size 0x4000001 at file offset 0xd0"),
        (|s| s.set32(OPTIONAL + 56, 0xFFFF_FFFF), "image size 0xffffffff at file offset 0xd0"),
        (|s| s.set32(OPTIONAL + 60, 0x100), "header size 0x100 at file offset 0xd4 does not cover"),
        (|s| s.set32(OPTIONAL + 60, 0x1001), "headers: 0x1001 bytes at file offset 0x0"),
        (|s| s.set32(OPTIONAL + 60, 0x8000), "header size 0x8000 at file offset 0xd4 is larger"),
        (|s| s.set16(SECTIONS, 0), "number of sections 0x0 at file offset 0x86"),
        (|s| s.set16(SECTIONS, 97), "number of sections 0x61 at file offset 0x86"),
        (|s| s.set16(SECTIONS, 60), "section table: 0x960 bytes at file offset 0x178"),
        (|s| s.set32(OPTIONAL + 16, 0), "entry point 0x0 at file offset 0xa8 is missing"),
        (|s| s.set32(OPTIONAL + 16, 0x1200), "entry point 0x1200 at file offset 0xa8 lies in no section"),
        (|s| s.set32(OPTIONAL + 16, 0xFFFF_FFFF), "entry point 0xffffffff"),
        (|s| s.set32(TEXT + 12, 0x1010), "section 1 `.text` (header at file offset 0x178) does not start at a multiple"),
        (|s| s.set32(TEXT + 12, 0), "section 1 `.text` (header at file offset 0x178) overlaps"),
        (|s| s.set32(DATA + 12, 0x1000), "section 2 `.data` (header at file offset 0x1a0) overlaps"),
        (|s| s.set32(DATA + 8, 0x2001), "section 2 `.data` (header at file offset 0x1a0) reaches beyond the image"),
        (|s| s.set32(DATA + 8, 0xFFFF_FFFF), "section 2 `.data` (header at file offset 0x1a0) reaches beyond the image"),
        (|s| s.set32(DATA + 20, 0x601), "section 2 `.data` (header at file offset 0x1a0) reaches beyond the end of the file"),
        (|s| s.set32(DATA + 20, 0xFFFF_FFFF), "section 2 `.data` (header at file offset 0x1a0) reaches beyond the end of the file"),
    ];
    for (change, expected) in cases {
        let why = why(change);
        assert!(why.starts_with(expected), "{why}\ninstead of\n{expected}");
    }
}

#[test]
fn only_a_library_needs_no_entry_point() {
    let mut sample = Sample::new();
    sample.set32(OPTIONAL + 16, 0).set16(CHARACTERISTICS, 0x2102);
    let pe = Pe::parse(&sample.0).unwrap();
    assert!(pe.is_library());
    assert_eq!(pe.entry_point(), None);
}

#[test]
fn fewer_directories_are_right_too() {
    let mut sample = Sample::new();
    sample.set32(OPTIONAL + 92, 1).directory(DirectoryIndex::Import, 0x1000, 40);
    assert_eq!(Pe::parse(&sample.0).unwrap().directory(DirectoryIndex::Import), None);
    sample.set32(OPTIONAL + 92, u32::MAX);
    assert!(Pe::parse(&sample.0).unwrap().directory(DirectoryIndex::Import).is_some());
}

#[test]
fn sections_of_old_and_odd_linkers() {
    // No virtual size: the one in the file is meant.
    let mut sample = Sample::new();
    sample.set32(DATA + 8, 0);
    assert_eq!(Pe::parse(&sample.0).unwrap().sections[1].size, 0x200);
    // Less in memory than in the file: memory takes whole pages of what there is.
    sample.set32(DATA + 8, 0x10);
    assert!(sample.map().unwrap()[0x2000..0x2200].iter().all(|byte| *byte == 0xDA));
    // Nothing in the file.
    sample.set32(DATA + 20, 0);
    assert!(sample.map().unwrap()[0x2000..].iter().all(|byte| *byte == 0));

    // Alignments of the NT 3.x linkers: sections lie in memory as they lie in the file.
    let mut sample = Sample::new();
    sample.set32(OPTIONAL + 32, 0x20).set32(OPTIONAL + 36, 0x20).set32(OPTIONAL + 16, 0x400).set32(OPTIONAL + 56, 0x820);
    sample.section(TEXT, b".text", [0x1F0, 0x400, 0x200, 0x400], 0x6000_0020);
    sample.section(DATA, b".data", [0x210, 0x600, 0x200, 0x600], 0xC000_0040);
    let image = sample.map().unwrap();
    assert_eq!(image.len(), 0x1000, "whole pages");
    assert_eq!(image[0x400..0x800], sample.0[0x400..0x800]);
    assert!(image[0x800..].iter().all(|byte| *byte == 0));
}

#[test]
fn memory_has_to_suffice() {
    let sample = Sample::new();
    let pe = Pe::parse(&sample.0).unwrap();
    let error = pe.map(&mut [0; 0x3FFF], BASE).unwrap_err();
    assert_eq!(error.to_string(), "an image of 0x4000 bytes does not fit at 0xc0000000 into 0x3fff bytes");
    assert!(pe.map(&mut [0; 0x4000], 0xFFFF_E000).is_err(), "beyond the address space");
}
