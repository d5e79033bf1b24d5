//! A small LE file made here, and what the loader does with it and with its damaged copies.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::{LeError, LeFile, Place};

const HEADER: usize = 0xC4;
const PAGE: usize = 0x1000;

/// What goes into the file.
struct Recipe {
    /// Virtual size, flags, number of pages.
    objects: Vec<(u32, u32, u32)>,
    /// Page map entries.
    map: Vec<[u8; 4]>,
    entries: Vec<u8>,
    /// Fixup records by page.
    fixups: Vec<Vec<u8>>,
    /// Pages of the file.
    pages: Vec<Vec<u8>>,
}

impl Recipe {
    /// Two 32-bit objects of a page each, the first with a DDB at 20h.
    fn new() -> Self {
        Recipe {
            objects: vec![(0x1000, 0x2045, 1), (0x1800, 0x2005, 1)],
            map: vec![[0, 0, 1, 0], [0, 0, 2, 0]],
            entries: vec![1, 3, 1, 0, 1, 0x20, 0, 0, 0, 0],
            fixups: vec![vec![], vec![]],
            pages: vec![vec![0xAA; PAGE], vec![0xBB; 0x123]],
        }
    }

    fn build(&self) -> Vec<u8> {
        let mut tables: Vec<u8> = Vec::new();
        let mut header = [0; HEADER];
        let mut set = |at: usize, value: usize| header[at..at + 4].copy_from_slice(&(value as u32).to_le_bytes());
        set(0x00, 0x454C);
        set(0x08, 0x0004_0002);
        set(0x10, 0x0003_8000);
        set(0x14, self.map.len());
        set(0x28, PAGE);
        set(0x2C, self.pages.last().map_or(0, Vec::len));
        set(0x40, HEADER);
        set(0x44, self.objects.len());
        let mut index = 1;
        for &(size, flags, pages) in &self.objects {
            for field in [size, 0, flags, index, pages, u32::from_le_bytes(*b"TEST")] {
                tables.extend(field.to_le_bytes());
            }
            index += pages;
        }
        set(0x48, HEADER + tables.len());
        tables.extend(self.map.iter().flatten());
        set(0x58, HEADER + tables.len());
        tables.extend(b"\x04TEST\0\0\0");
        set(0x5C, HEADER + tables.len());
        tables.extend(&self.entries);
        set(0x68, HEADER + tables.len());
        let mut offset: u32 = 0;
        for page in &self.fixups {
            tables.extend(offset.to_le_bytes());
            offset += page.len() as u32;
        }
        tables.extend(offset.to_le_bytes());
        set(0x6C, HEADER + tables.len());
        tables.extend(self.fixups.iter().flatten());
        set(0x80, HEADER + tables.len());
        set(0xC0, 0x0400_1234);
        let mut file = header.to_vec();
        file.extend(tables);
        for (index, page) in self.pages.iter().enumerate() {
            file.extend(page);
            if index + 1 < self.pages.len() {
                file.resize(file.len() + PAGE - page.len(), 0);
            }
        }
        file
    }

    /// Loads everything, the first object at 10000000h, the second at 20000000h.
    fn load(&self) -> Result<Vec<Vec<u8>>, LeError> {
        load(&self.build())
    }
}

const BASES: [Option<u32>; 2] = [Some(0x1000_0000), Some(0x2000_0000)];

fn load(file: &[u8]) -> Result<Vec<Vec<u8>>, LeError> {
    let le = LeFile::parse(file)?;
    let mut memories = Vec::new();
    for (index, object) in le.objects().iter().enumerate() {
        let mut memory = vec![0xCC; object.virtual_size as usize];
        le.load_object(index, &mut memory)?;
        le.relocate_object(index, &mut memory, &BASES)?;
        memories.push(memory);
    }
    Ok(memories)
}

fn dword(memory: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([memory[at], memory[at + 1], memory[at + 2], memory[at + 3]])
}

#[test]
fn contents_and_tables() {
    let file = Recipe::new().build();
    let le = LeFile::parse(&file).unwrap();
    assert_eq!(le.resident_name().unwrap(), b"TEST");
    assert_eq!(le.ddb().unwrap(), Place { object: 0, offset: 0x20 });
    assert_eq!((le.module_flags(), le.device_id(), le.ddk_version()), (0x38000, 0x1234, 0x400));
    assert_eq!(le.objects()[0].tag, *b"TEST");
    assert!(le.objects()[0].is_preload() && !le.objects()[1].is_preload());
    let memories = load(&file).unwrap();
    assert_eq!(memories[0], vec![0xAA; 0x1000]);
    // The last page is short, the rest of the object is zero whatever the memory held.
    assert_eq!(memories[1][..0x123], [0xBB; 0x123]);
    assert!(memories[1][0x123..].iter().all(|&byte| byte == 0));
}

#[test]
fn a_file_may_start_with_the_le_header_or_a_dos_program() {
    let bare = Recipe::new().build();
    let mut file = b"MZ".to_vec();
    file.resize(0x3C, 0);
    file.extend(0x40u32.to_le_bytes());
    file.extend(&bare);
    // Only the place of the pages counts from the start of the file.
    let pages = dword(&bare, 0x80) + 0x40;
    file[0xC0..0xC4].copy_from_slice(&pages.to_le_bytes());
    assert_eq!(load(&file).unwrap(), load(&bare).unwrap());
}

#[test]
fn pages_in_any_order_and_zero_filled_ones() {
    let mut recipe = Recipe::new();
    recipe.objects = vec![(0x2800, 0x2045, 3), (0x1000, 0x2005, 1)];
    recipe.map = vec![[0, 0, 2, 0], [0, 0, 0, 3], [0, 0, 3, 0], [0, 0, 1, 0]];
    recipe.pages = vec![vec![1; PAGE], vec![2; PAGE], vec![3; 0x10]];
    recipe.fixups = vec![vec![]; 4];
    let memories = recipe.load().unwrap();
    assert_eq!((memories[0][0], memories[0][0xFFF], memories[0][0x1000], memories[0][0x1FFF]), (2, 2, 0, 0));
    assert_eq!((memories[0][0x2000], memories[0][0x200F], memories[0][0x2010]), (3, 3, 0));
    assert_eq!(memories[1][0], 1);
}

#[test]
fn every_form_of_a_fixup() {
    let mut recipe = Recipe::new();
    recipe.entries = vec![2, 3, 1, 0, 1, 0x20, 0, 0, 0, 1, 0x30, 0, 0, 0, 1, 0, 1, 1, 2, 0, 1, 0x78, 0x06, 0];
    recipe.fixups[0] = [
        &[7, 0x00, 0x00, 0x00, 2, 0x34, 0x02][..],                  // word offset
        &[7, 0x10, 0x04, 0x00, 2, 0x45, 0x13, 0, 0],                // dword offset
        &[7, 0x40, 0x08, 0x00, 2, 0, 0x34, 0x02],                   // word object
        &[8, 0x00, 0x0C, 0x00, 2, 0x00, 0x01],                      // self-relative
        &[0x27, 0x00, 3, 1, 0x11, 0x00, 0x10, 0, 0x14, 0, 0x18, 0], // list
        &[0x28, 0x10, 2, 2, 0x00, 0x01, 0, 0, 0x1C, 0, 0x20, 0],    // list, self-relative, dword offset
        &[7, 0x83, 0x24, 0x00, 2],                                  // entry, byte ordinal
        &[7, 0x03, 0x28, 0x00, 2, 0],                               // entry, word ordinal
        &[7, 0x87, 0x2C, 0x00, 2, 0x05, 0x00],                      // entry, word to add
        &[7, 0xA7, 0x30, 0x00, 2, 0xFF, 0xFF, 0xFF, 0xFF],          // entry, dword to add
        &[7, 0x83, 0x34, 0x00, 4],                                  // 16-bit entry behind an unused ordinal
        &[7, 0x10, 0x38, 0x00, 1, 0xFC, 0xFF, 0xFF, 0xFF],          // before its object's start
    ]
    .concat();
    let memory = &recipe.load().unwrap()[0];
    let expected = [
        0x2000_0234,
        0x2000_1345,
        0x2000_0234,
        0x2000_0100 - 0x1000_0010,
        0x1000_0011,
        0x1000_0011,
        0x1000_0011,
        0x2000_0100 - 0x1000_0020,
        0x2000_0100 - 0x1000_0024,
        0x1000_0030,
        0x1000_0030,
        0x1000_0035,
        0x1000_002F,
        0x2000_0678,
        0x0FFF_FFFC,
    ];
    for (index, expected) in expected.into_iter().enumerate() {
        assert_eq!(dword(memory, index * 4), expected, "dword {index}");
    }
    assert_eq!(dword(memory, 0x3C), 0xAAAA_AAAA);
}

#[test]
fn a_fixup_across_pages() {
    for records in [[true, true], [true, false], [false, true]] {
        let mut recipe = Recipe::new();
        recipe.objects = vec![(0x2000, 0x2045, 2)];
        recipe.pages = vec![vec![0xAA; PAGE], vec![0xAA; PAGE]];
        if records[0] {
            recipe.fixups[0] = vec![7, 0, 0xFE, 0x0F, 1, 0x11, 0x22];
        }
        if records[1] {
            recipe.fixups[1] = vec![7, 0, 0xFE, 0xFF, 1, 0x11, 0x22];
        }
        let memory = &recipe.load().unwrap()[0];
        assert_eq!(dword(memory, 0xFFE), 0x1000_2211);
        assert_eq!((memory[0xFFD], memory[0x1002]), (0xAA, 0xAA));
    }
}

#[test]
fn sixteen_bit_objects_can_be_left_out() {
    let mut recipe = Recipe::new();
    recipe.objects[1].1 = 0x0005;
    recipe.fixups[1] = vec![2, 0, 0, 0, 2]; // a selector
    let file = recipe.build();
    let le = LeFile::parse(&file).unwrap();
    assert!(le.objects()[0].is_32bit() && !le.objects()[1].is_32bit());
    let mut memory = vec![0; 0x1000];
    le.load_object(0, &mut memory).unwrap();
    le.relocate_object(0, &mut memory, &[Some(0), None]).unwrap();
    // Somebody who needs it says so.
    recipe.fixups[0] = vec![7, 0, 0, 0, 2, 0, 0];
    let file = recipe.build();
    let le = LeFile::parse(&file).unwrap();
    let error = le.relocate_object(0, &mut memory, &[Some(0), None]).unwrap_err();
    assert!(matches!(error, LeError::Fixup { object: 1, page: 1, value: 2, .. }), "{error}");
}

/// What [`Recipe::load`] says about a recipe that was changed.
fn error_of(change: impl Fn(&mut Recipe)) -> String {
    let mut recipe = Recipe::new();
    change(&mut recipe);
    recipe.load().expect_err("a file that is wrong").to_string()
}

#[test]
fn errors_say_what_and_where() {
    type Case = (&'static str, fn(&mut Recipe));
    let cases: [Case; 14] = [
        ("source type", |r| r.fixups[0] = vec![5, 0, 0, 0, 1, 0, 0]),
        ("no object 0x3", |r| r.fixups[0] = vec![7, 0, 0, 0, 3, 0, 0]),
        ("additive internal", |r| r.fixups[0] = vec![7, 4, 0, 0, 1, 0, 0, 0, 0]),
        ("imported target", |r| r.fixups[0] = vec![7, 1, 0, 0, 1, 0, 0]),
        ("outside of the object", |r| r.fixups[0] = vec![7, 0, 0xFD, 0x0F, 1, 0, 0]),
        ("outside of the object", |r| r.fixups[0] = vec![7, 0, 0xFF, 0xFF, 1, 0, 0]),
        ("within the records of its page", |r| r.fixups[0] = vec![7, 0, 0, 0, 1, 0]),
        ("within the records of its page", |r| r.fixups[0] = vec![0x27, 0, 2, 1, 0, 0, 0, 0]),
        ("there is no entry 9", |r| r.fixups[0] = vec![7, 0x83, 0, 0, 9]),
        ("map entry", |r| r.map[0] = [0, 0, 1, 2]),
        ("map entry", |r| r.map[0] = [0, 0, 0, 0]),
        ("page at", |r| r.map[0] = [0, 1, 0, 0]),
        ("object 1: pages outside", |r| r.objects[0].2 = 3),
        ("object 1: more pages than its size", |r| r.objects[0].0 = 0),
    ];
    for (number, (text, change)) in cases.into_iter().enumerate() {
        let error = error_of(change);
        assert!(error.contains(text), "case {number}: {error}");
    }
}

#[test]
fn entries_that_are_wrong() {
    let ddb = |entries: &[u8]| {
        let mut recipe = Recipe::new();
        recipe.entries = entries.to_vec();
        let file = recipe.build();
        LeFile::parse(&file).and_then(|le| le.ddb())
    };
    assert_eq!(ddb(&[0]), Err(LeError::NoDdb));
    assert_eq!(ddb(&[1, 0, 1, 3, 1, 0, 1, 0, 0, 0, 0, 0]), Err(LeError::NoDdb));
    assert!(matches!(ddb(&[1, 2, 1, 0]), Err(LeError::EntryTable { value: 2, .. })));
    assert!(matches!(ddb(&[1, 3, 7, 0, 1, 0, 0, 0, 0, 0]), Err(LeError::EntryTable { value: 7, .. })));
    assert!(matches!(ddb(&[1, 3, 1, 0, 1, 0, 0x10, 0, 0, 0]), Err(LeError::EntryTable { value: 0x1000, .. })));
    assert!(matches!(ddb(&[255, 0].repeat(300)), Err(LeError::EntryTable { .. })));
}

#[test]
fn headers_that_are_wrong() {
    let parse = |at: usize, value: u8| {
        let mut file = Recipe::new().build();
        file[at] = value;
        LeFile::parse(&file).map(|_| ()).unwrap_err().to_string()
    };
    assert_eq!(LeFile::parse(b"").map(|_| ()).unwrap_err().to_string(), "signature at 0x0 needs 0x2 bytes, but the file has 0x0");
    assert_eq!(parse(0, b'P'), "no LE signature at 0x0");
    assert!(parse(2, 1).contains("byte and word order"));
    assert!(parse(0x0A, 1).contains("operating system"));
    assert!(parse(0x29, 0x20).contains("page size"));
    assert!(parse(0x47, 0x7F).contains("object table"));
    assert!(parse(0x17, 0x7F).contains("page map"));
}

#[test]
fn memory_must_be_large_enough() {
    let file = Recipe::new().build();
    let le = LeFile::parse(&file).unwrap();
    let error = LeError::Memory { object: 2, needed: 0x1800, given: 0x1000 };
    assert_eq!(le.load_object(1, &mut [0; 0x1000]), Err(error.clone()));
    assert_eq!(le.relocate_object(1, &mut [0; 0x1000], &BASES), Err(error));
    assert_eq!(le.load_object(2, &mut []), Err(LeError::NoObject { object: 3 }));
}

#[test]
fn every_truncation_is_an_error_or_a_whole_load() {
    let mut recipe = Recipe::new();
    recipe.fixups[0] = vec![7, 0, 0, 0, 2, 0x34, 0x02];
    let file = recipe.build();
    let whole = load(&file).unwrap();
    for size in 0..file.len() {
        match load(&file[..size]) {
            Err(_) => {}
            Ok(memories) => assert_eq!(memories, whole, "of {size:#x} bytes"),
        }
    }
    // Every byte of it is needed.
    assert!(load(&file[..file.len() - 1]).is_err());
}

proptest::proptest! {
    #[test]
    fn no_damage_does_harm(changes in proptest::collection::vec((0usize..0x280, proptest::num::u8::ANY), 1..12)) {
        let mut recipe = Recipe::new();
        recipe.fixups[0] = vec![7, 0, 0, 0, 2, 0x34, 0x02, 0x27, 0, 2, 1, 0x11, 0, 0x10, 0, 0x14, 0];
        let mut file = recipe.build();
        for (at, value) in changes {
            file[at] = value;
        }
        if let Ok(le) = LeFile::parse(&file) {
            let _ = (le.ddb(), le.resident_name());
            for (index, object) in le.objects().iter().enumerate().take(8) {
                // What the file asks for, the caller need not give.
                let mut memory = vec![0; object.virtual_size.min(0x10000) as usize];
                let _ = le.load_object(index, &mut memory);
                let _ = le.relocate_object(index, &mut memory, &BASES);
            }
        }
    }
}
