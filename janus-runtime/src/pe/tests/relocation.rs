//! Base relocations.

use super::*;

/// The sample with relocations: blocks of 16-bit entries, each block for one page.
fn relocated(blocks: &[(u32, &[u16])]) -> Sample {
    let mut sample = Sample::new();
    let mut at = 0x700;
    for (page, entries) in blocks {
        sample.set32(at, *page).set32(at + 4, 8 + entries.len() as u32 * 2);
        for (index, entry) in entries.iter().enumerate() {
            sample.set16(at + 8 + index * 2, *entry);
        }
        at += 8 + entries.len() * 2;
    }
    sample.directory(DirectoryIndex::BaseRelocation, 0x2100, at as u32 - 0x700);
    sample
}

#[test]
fn relocations_of_every_type() {
    let mut sample = relocated(&[(0x1000, &[0x3010, 0x1020, 0x2030, 0x4040, 0x9000, 0x0000]), (0x2000, &[0x3004, 0x4010, 0x7FFF])]);
    // Linked to 0x00010000, loaded at 0xC0000000: the delta is 0xBFFF0000.
    sample.set32(0x410, 0x0001_2345).set16(0x420, 0x0001).set16(0x430, 0x2345).set16(0x440, 0x0003).set32(0x604, 0x0001_0004);
    sample.set16(0x610, 0x0001);
    let image = sample.map().unwrap();
    assert_eq!(get32(&image, 0x1010), 0xC000_2345);
    assert_eq!(get32(&image, 0x1020) as u16, 0xC000);
    assert_eq!(get32(&image, 0x1030) as u16, 0x2345, "the low half of this delta is zero");
    // The address 0x0003_0000 - 0x7000 = 0x0002_9000 moves to 0xC001_9000, whose adjusted high half is 0xC002.
    assert_eq!(get32(&image, 0x1040) as u16, 0xC002);
    assert_eq!(get32(&image, 0x2004), 0xC000_0004);
    // 0x0001_0000 + 0x7FFF moves to 0xC000_7FFF, whose adjusted high half is 0xC000.
    assert_eq!(get32(&image, 0x2010) as u16, 0xC000);

    // At the address that it was linked to, nothing changes.
    let pe = Pe::parse(&sample.0).unwrap();
    let mut memory = vec![0; 0x4000];
    pe.map(&mut memory, PREFERRED).unwrap();
    assert_eq!(get32(&memory, 0x1010), 0x0001_2345);
    assert_eq!(pe.relocations(&memory).unwrap().len(), 6);
    // And the low half, by a distance that has one.
    pe.map(&mut memory, PREFERRED + 0x1_1234).unwrap();
    assert_eq!(get32(&memory, 0x1030) as u16, 0x3579);
}

#[test]
fn bad_relocations() {
    let cases: &[(&[u16], &str)] = &[
        (&[0xA010], "relocation of type 10 for RVA 0x1010, listed at RVA 0x2108: that type is for 64-bit images"),
        (&[0x5010], "relocation of type 5 for RVA 0x1010, listed at RVA 0x2108: that type is for MIPS"),
        (&[0x3010, 0xF000], "relocation of type 15 for RVA 0x1000, listed at RVA 0x210a: i386 has no such type"),
        (&[0x4010], "relocation of type 4 for RVA 0x1010, listed at RVA 0x2108: the low half that must follow it is missing"),
    ];
    for (entries, expected) in cases {
        assert_eq!(relocated(&[(0x1000, entries)]).why(), *expected);
    }
    assert_eq!(relocated(&[(0x3000, &[0x3FFD])]).why(), "relocated address: 0x4 bytes at RVA 0x3ffd reach beyond the end at 0x4000");
    assert!(relocated(&[(0xFFFF_F800, &[0x3FFD])]).why().contains("its page lies outside any image"));
    let block = |size: u32| {
        let mut sample = relocated(&[(0x1000, &[0x3010, 0])]);
        sample.set32(0x704, size).why()
    };
    assert_eq!(block(4), "relocation block size 0x4 at RVA 0x2104 is less than its own header");
    assert_eq!(block(0), "relocation block size 0x0 at RVA 0x2104 is less than its own header");
    assert_eq!(block(11), "relocation block size 0xb at RVA 0x2104 is odd");
    assert_eq!(block(14), "relocation block size 0xe at RVA 0x2104 reaches beyond the directory");
    let mut sample = relocated(&[(0x1000, &[0x3010, 0])]);
    assert!(sample.directory(DirectoryIndex::BaseRelocation, 0x3FFC, 8).why().contains("base relocations: 0x8 bytes at RVA 0x3ffc"));
}

#[test]
fn without_relocations() {
    // Dropped by the linker: only where it was linked to.
    let mut sample = Sample::new();
    sample.set16(CHARACTERISTICS, 0x0103);
    assert_eq!(sample.why(), "its relocations are stripped, so it works at 0x00010000 only and cannot be loaded at 0xc0000000");
    let pe = Pe::parse(&sample.0).unwrap();
    pe.map(&mut [0; 0x4000], PREFERRED).unwrap();
    // None because none are needed: anywhere. A block of zeros ends the list.
    Sample::new().map().unwrap();
    relocated(&[(0x1000, &[0x3010, 0]), (0, &[])]).set32(0x70C + 4, 0).map().unwrap();
}
