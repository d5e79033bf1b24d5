//! Import tables and binding.

use super::*;

/// The sample, importing `One`, number 7 and `Two` from `first.sys`.
fn importing() -> Sample {
    let mut sample = Sample::new();
    sample.directory(DirectoryIndex::Import, 0x2000, 40).bytes(0x600, &[0; 0x200]);
    sample.set32(0x600, 0x2040).set32(0x60C, 0x2080).set32(0x610, 0x2060);
    for table in [0x640, 0x660] {
        sample.set32(table, 0x2090).set32(table + 4, 0x8000_0007).set32(table + 8, 0x20A0);
    }
    sample.bytes(0x680, b"first.sys").bytes(0x692, b"One").bytes(0x6A2, b"Two");
    sample
}

fn listed(imports: &[Import]) -> Vec<String> {
    imports.iter().map(|import| alloc::format!("{import}@{:x}", import.slot)).collect()
}

#[test]
fn imports_are_listed_and_bound() {
    let sample = importing();
    let all = sample.imports().unwrap();
    assert_eq!(listed(&all), ["first.sys!One@2060", "first.sys!#7@2064", "first.sys!Two@2068"]);

    let mut image = sample.map().unwrap();
    let mut asked = Vec::new();
    let bound = bind(&mut image, BASE, &all, &mut |dll: &str, symbol: Symbol<'_>, slot: u32| {
        asked.push(alloc::format!("{dll} {symbol} {slot:x}"));
        Ok::<_, Error>(slot - BASE + 0x8000_0000)
    })
    .unwrap();
    assert_eq!((bound[2].slot, bound[2].address), (0xC000_2068, 0x8000_2068));
    assert_eq!(get32(&image, 0x2068), 0x8000_2068);
    assert_eq!(asked, ["first.sys One c0002060", "first.sys #7 c0002064", "first.sys Two c0002068"]);

    let error = bind(&mut image, BASE, &all, &mut |_: &str, symbol: Symbol<'_>, _: u32| {
        if symbol == Symbol::Ordinal(7) { Err("no") } else { Ok(1) }
    });
    assert_eq!(error.unwrap_err().to_string(), "first.sys!#7: no");
}

#[test]
fn the_address_table_is_not_trusted_for_names() {
    // Bound beforehand: it holds addresses of somebody else's kernel.
    let mut sample = importing();
    sample.set32(0x604, u32::MAX).set32(0x660, 0x8010_1234).set32(0x664, 0x8010_5678).set32(0x668, 0x8010_9ABC);
    assert_eq!(listed(&sample.imports().unwrap()), listed(&importing().imports().unwrap()));
    // Unless there are no other names.
    let mut sample = importing();
    sample.set32(0x600, 0);
    assert_eq!(listed(&sample.imports().unwrap()), listed(&importing().imports().unwrap()));
    sample.set32(0x604, 0x3B7D_8410);
    assert!(sample.why().starts_with("time stamp 0x3b7d8410 at RVA 0x2004 says that the imports were bound"));
}

#[test]
fn bad_imports() {
    let cases: &[Case] = &[
        (|s| s.directory(DirectoryIndex::Import, 0x3FF4, 40), "import descriptor: 0x4 bytes at RVA 0x4000"),
        (|s| s.directory(DirectoryIndex::Import, 0xFFFF_FFF0, 40), "import descriptor: 0x4 bytes at RVA 0xfffffff0"),
        (|s| s.set32(0x60C, 0x5000), "name of an imported library: 0x0 bytes at RVA 0x5000"),
        (|s| s.set32(0x60C, 0x2100), "name of an imported library at RVA 0x2100 is empty"),
        (|s| s.set32(0x60C, 0x1000), "name of an imported library at RVA 0x1000 is not text"),
        (|s| s.set32(0x600, 0xFFFF_FFFE), "import lookup table: 0x4 bytes at RVA 0xfffffffe"),
        (|s| s.set32(0x610, 0x3FFE), "import address table: 0x4 bytes at RVA 0x3ffe"),
        (|s| s.set32(0x640, 0x8001_0007), "import by ordinal 0x80010007 at RVA 0x2040 has more than 16 bits"),
        (|s| s.set32(0x640, 0x7FFF_FFFF), "name of an import: 0x0 bytes at RVA 0x80000001"),
        (|s| s.bytes(0x692, b"\xFF\xFF"), "name of an import at RVA 0x2092 is not text"),
    ];
    for (change, expected) in cases {
        let mut sample = importing();
        change(&mut sample);
        let why = sample.why();
        assert!(why.starts_with(expected), "{why}\ninstead of\n{expected}");
    }
}

#[test]
fn tables_without_end_end() {
    // Descriptors that all lead to the same long table.
    let mut sample = Sample::new();
    sample.set32(OPTIONAL + 56, 0x10_0000).set32(DATA + 8, 0xF_E000).directory(DirectoryIndex::Import, 0x2000, 40);
    sample.bytes(0x600, &[0; 0x200]).bytes(0x7F2, b"N").bytes(0x7E0, b"A");
    for (index, at) in (0x600..0x72C).step_by(20).enumerate() {
        sample.set32(at, 0x2140).set32(at + 12, 0x21E0).set32(at + 16, 0x3000 + index as u32 * 0x100);
    }
    for at in (0x740..0x7E0).step_by(4) {
        sample.set32(at, 0x21F0);
    }
    sample.set32(0x7DC, 0);
    let pe = Pe::parse(&sample.0).unwrap();
    let mut image = sample.map().unwrap();
    assert!(imports(&pe, &image).is_ok());
    // The same with a table that fills the rest of the image.
    for at in (0x4000..0x10_0000).step_by(4) {
        image[at..at + 4].copy_from_slice(&0x21F0_u32.to_le_bytes());
    }
    image[0x2000..0x2004].copy_from_slice(&0x4000_u32.to_le_bytes());
    image[0x2010..0x2014].copy_from_slice(&0x4000_u32.to_le_bytes());
    let error = imports(&pe, &image).unwrap_err().to_string();
    assert!(error.contains("is one of more than 16384"), "{error}");
}
