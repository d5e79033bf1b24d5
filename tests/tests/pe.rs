//! The PE loader against every driver there is, with the `object` crate as the witness who read the same file independently;
//! and against files that are broken in every way that truncation and mutation can think of.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use std::{fs, panic};

use janus_runtime::pe::{self, Export, Exports, Pe, Symbol};
use janus_tests::drivers;
use object::LittleEndian as LE;
use object::pe::{IMAGE_REL_BASED_ABSOLUTE, IMAGE_REL_BASED_HIGHLOW, ImageNtHeaders32};
use object::read::pe::{ExportTarget, ImageNtHeaders, ImageOptionalHeader, ImageThunkData, PeFile32};
use proptest::prelude::*;

/// Where images go: somewhere that none of them was linked to.
const BASE: u32 = 0xC123_4000;

/// Drivers by name: the fixtures, and the real ones if they are to be had.
fn corpus() -> &'static BTreeMap<String, Vec<u8>> {
    static CORPUS: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    CORPUS.get_or_init(|| {
        let mut all: BTreeMap<String, PathBuf> = drivers::build_all().unwrap().into_iter().map(|path| (name(&path), path)).collect();
        match drivers::real() {
            Ok(real) => all.extend(
                real.sha256
                    .keys()
                    .filter(|name| name.starts_with("NT3x/") || name.starts_with("x86/"))
                    .map(|name| (name.clone(), real.folder.join(name))),
            ),
            Err(unavailable) => eprintln!("skipped: {unavailable}"),
        }
        all.into_iter().map(|(name, path)| (name, fs::read(path).unwrap())).collect()
    })
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// Where an image can be loaded.
fn base_for(pe: &Pe<'_>) -> u32 {
    if pe.relocations_stripped() { pe.image_base } else { BASE }
}

fn mapped(pe: &Pe<'_>, base: u32) -> Result<Vec<u8>, pe::Error> {
    let mut memory = vec![0xAA; pe.size_of_image() as usize];
    pe.map(&mut memory, base)?;
    Ok(memory)
}

/// The witness's opinion of the image at `base`: its bytes, and which of them it can speak for.
fn witness_image(file: &[u8], base: u32) -> (Vec<u8>, Vec<bool>) {
    let object = PeFile32::parse(file).unwrap();
    let optional = object.nt_headers().optional_header();
    let size = optional.size_of_image().next_multiple_of(0x1000) as usize;
    let (mut image, mut known) = (vec![0; size], vec![false; size]);
    let headers = optional.size_of_headers() as usize;
    image[..headers].copy_from_slice(&file[..headers]);
    known[..headers].fill(true);
    for section in object.section_table().iter() {
        let start = section.virtual_address.get(LE) as usize;
        let data = section.pe_data(file).unwrap();
        image[start..][..data.len()].copy_from_slice(data);
        known[start..][..section.virtual_size.get(LE) as usize].fill(true);
    }
    let delta = base.wrapping_sub(optional.image_base() as u32);
    let blocks = object.data_directories().relocation_blocks(file, &object.section_table()).unwrap();
    if let Some(mut blocks) = blocks {
        while let Some(block) = blocks.next().unwrap() {
            for relocation in block.filter(|relocation| relocation.typ != IMAGE_REL_BASED_ABSOLUTE) {
                assert_eq!(relocation.typ, IMAGE_REL_BASED_HIGHLOW);
                let place = &mut image[relocation.virtual_address as usize..][..4];
                let moved = u32::from_le_bytes(place.try_into().unwrap()).wrapping_add(delta);
                place.copy_from_slice(&moved.to_le_bytes());
            }
        }
    }
    (image, known)
}

#[test]
fn headers_agree_with_the_witness() {
    for (name, file) in corpus() {
        let pe = Pe::parse(file).unwrap_or_else(|error| panic!("{name}: {error}"));
        let object = PeFile32::parse(&**file).unwrap();
        let optional = object.nt_headers().optional_header();
        assert_eq!(pe.entry_point().unwrap(), optional.address_of_entry_point(), "{name}");
        assert_eq!(u64::from(pe.image_base), optional.image_base(), "{name}");
        assert_eq!(pe.size_of_image(), optional.size_of_image().next_multiple_of(0x1000), "{name}");
        assert_eq!(pe.checksum, optional.check_sum(), "{name}");
        let witnessed: Vec<_> = object
            .section_table()
            .iter()
            .map(|section| {
                let name = String::from_utf8_lossy(section.raw_name()).into_owned();
                (name, section.virtual_address.get(LE), section.virtual_size.get(LE), section.characteristics.get(LE))
            })
            .collect();
        let ours: Vec<_> =
            pe.sections.iter().map(|section| (section.name().into_owned(), section.rva, section.size, section.characteristics)).collect();
        assert_eq!(ours, witnessed, "{name}");
        assert!(pe.section_at(pe.entry_point().unwrap()).unwrap().is_code(), "{name}");
    }
}

#[test]
fn images_agree_with_the_witness() {
    for (name, file) in corpus() {
        let pe = Pe::parse(file).unwrap();
        for base in [base_for(&pe), pe.image_base] {
            let image = mapped(&pe, base).unwrap_or_else(|error| panic!("{name}: {error}"));
            let (expected, known) = witness_image(file, base);
            assert_eq!(image.len(), expected.len(), "{name}");
            for (rva, known) in known.iter().enumerate() {
                assert!(!known || image[rva] == expected[rva], "{name} at {base:#x}: RVA {rva:#x}");
            }
        }
    }
}

#[test]
fn imports_agree_with_the_witness() {
    for (name, file) in corpus() {
        let pe = Pe::parse(file).unwrap();
        let base = base_for(&pe);
        let mut image = mapped(&pe, base).unwrap();
        let ours = pe::imports(&pe, &image).unwrap_or_else(|error| panic!("{name}: {error}"));
        let witnessed = witness_imports(file);
        let flat = |import: &pe::Import| (import.dll.clone(), import.symbol().to_string(), import.slot);
        assert_eq!(ours.iter().map(flat).collect::<Vec<_>>(), witnessed, "{name}");

        // Each slot gets what the resolver says, and nothing else changes.
        let before = image.clone();
        let mut next = 0x8000_0000_u32;
        let mut resolver = |_: &str, _: Symbol<'_>, _: u32| {
            next += 0x10;
            Ok::<_, String>(next)
        };
        let bound = pe::bind(&mut image, base, &ours, &mut resolver).unwrap();
        let mut expected = before;
        for (index, (_, _, slot)) in witnessed.iter().enumerate() {
            let address = 0x8000_0000 + 0x10 * (index as u32 + 1);
            assert_eq!((bound[index].slot, bound[index].address), (base + slot, address), "{name}");
            expected[*slot as usize..][..4].copy_from_slice(&address.to_le_bytes());
        }
        assert!(image == expected, "{name}: bind changed something besides the slots");
    }
}

fn witness_imports(file: &[u8]) -> Vec<(String, String, u32)> {
    let object = PeFile32::parse(file).unwrap();
    let Some(table) = object.import_table().unwrap() else {
        return Vec::new();
    };
    let mut all = Vec::new();
    let mut descriptors = table.descriptors().unwrap();
    while let Some(descriptor) = descriptors.next().unwrap() {
        let dll = String::from_utf8_lossy(table.name(descriptor.name.get(LE)).unwrap()).into_owned();
        let mut thunks = table.thunks(descriptor.original_first_thunk.get(LE)).unwrap();
        let mut slot = descriptor.first_thunk.get(LE);
        while let Some(thunk) = thunks.next::<ImageNtHeaders32>().unwrap() {
            let symbol = if thunk.is_ordinal() {
                format!("#{}", thunk.ordinal())
            } else {
                let (_, name) = table.hint_name(thunk.address()).unwrap();
                String::from_utf8_lossy(name).into_owned()
            };
            all.push((dll.clone(), symbol, slot));
            slot += 4;
        }
    }
    all
}

#[test]
fn exports_agree_with_the_witness() {
    let mut libraries = 0;
    for (name, file) in corpus() {
        let pe = Pe::parse(file).unwrap();
        let base = base_for(&pe);
        let image = mapped(&pe, base).unwrap();
        let exports = Exports::of(&image, base).unwrap_or_else(|error| panic!("{name}: {error}"));
        let object = PeFile32::parse(&**file).unwrap();
        let witnessed = object.export_table().unwrap();
        assert_eq!(exports.is_some(), witnessed.is_some(), "{name}");
        let (Some(exports), Some(witnessed)) = (exports, witnessed) else {
            continue;
        };
        libraries += 1;
        for export in witnessed.exports().unwrap() {
            let expected = match export.target {
                // A number that the library leaves out.
                ExportTarget::Address(0) => None,
                ExportTarget::Address(rva) => Some(Export::Address(base + rva)),
                ExportTarget::ForwardByName(dll, symbol) => {
                    let text = [dll, b".", symbol].concat();
                    let found = exports.find(Symbol::Ordinal(export.ordinal as u16)).unwrap();
                    assert_eq!(found.map(|found| matches!(found, Export::Forward(ours) if ours.as_bytes() == text)), Some(true));
                    continue;
                }
                ExportTarget::ForwardByOrdinal(..) => panic!("{name}: no driver does that"),
            };
            assert_eq!(exports.find(Symbol::Ordinal(export.ordinal as u16)).unwrap(), expected, "{name}");
            if let Some(symbol) = export.name {
                let symbol = std::str::from_utf8(symbol).unwrap();
                assert_eq!(exports.find(Symbol::Name(symbol)).unwrap(), expected, "{name} {symbol}");
                let shouted = symbol.to_uppercase();
                assert!(shouted == symbol || exports.find(Symbol::Name(&shouted)).unwrap().is_none(), "{name}: case matters");
            }
        }
    }
    assert!(libraries >= 1, "lib.sys at least has an export directory");
}

/// The two drivers of which one imports from the other: by name, by number, data, and through a forwarder to the kernel.
#[test]
fn a_driver_binds_to_another() {
    let load = |name: &str, base| {
        let pe = Pe::parse(&corpus()[name]).unwrap();
        (mapped(&pe, base).unwrap(), pe)
    };
    let (library, _) = load("lib.sys", 0xC100_0000);
    let (mut client, client_pe) = load("client.sys", 0xC200_0000);
    let (kernel_base, print) = (0xC300_0000, 0xC0FF_EE00);
    let entries = [pe::image::Entry { name: Some("DbgPrint"), ordinal: 1, target: Export::Address(print) }];
    let spec = pe::image::Library { name: "ntoskrnl.exe", entries: &entries, size_of_image: 0x10_0000, version: (5, 0), timestamp: 0 };
    let mut kernel = vec![0; spec.head_size()];
    pe::image::build(&mut kernel, kernel_base, &spec).unwrap();

    let wanted = pe::imports(&client_pe, &client).unwrap();
    let mut resolver = |dll: &str, symbol: Symbol<'_>, _: u32| {
        pe::follow(dll, symbol, |name| {
            if pe::same_library(name, "LIB.SYS") {
                Exports::of(&library, 0xC100_0000)
            } else if pe::same_library(name, "ntoskrnl.exe") {
                Exports::of(&kernel, kernel_base)
            } else {
                Ok(None)
            }
        })
        .map(|found| found.address)
    };
    let bound = pe::bind(&mut client, 0xC200_0000, &wanted, &mut resolver).unwrap();
    let bound: BTreeMap<_, _> = bound.iter().map(|bound| (bound.import.symbol().to_string(), bound.address)).collect();
    assert_eq!(bound["LibPrint"], print, "through the forwarder");
    let at = |address: u32, count: usize| &library[(address - 0xC100_0000) as usize..][..count];
    assert_eq!(at(bound["LibCounter"], 4), 100_u32.to_le_bytes(), "the variable's initial value");
    // `xor eax, 0x5EC2E7` is the body of the one that is exported by number only.
    assert!(at(bound["#7"], 32).windows(4).any(|bytes| bytes == 0x005E_C2E7_u32.to_le_bytes()));
    assert_ne!(bound["LibAdd"], bound["#7"]);
}

#[test]
fn without_relocations_only_the_preferred_address_will_do() {
    let pe = Pe::parse(&corpus()["norelocs.sys"]).unwrap();
    let error = mapped(&pe, BASE).unwrap_err();
    assert_eq!(error, pe::Error::NotRelocatable { preferred: 0xC010_0000, base: BASE });
    mapped(&pe, 0xC010_0000).unwrap();
}

#[test]
fn drivers_for_other_systems_are_told_apart() {
    let Ok(real) = drivers::real() else { return };
    let error = |name: &str| Pe::parse(&fs::read(real.driver(name).unwrap()).unwrap()).unwrap_err().to_string();
    assert!(error("amd64/VBoxGuest.sys").contains("AMD64 (x86-64) (machine 0x8664"), "{}", error("amd64/VBoxGuest.sys"));
    assert!(error("OS2/VBoxGuest.sys").contains("an LX image (OS/2)"), "{}", error("OS2/VBoxGuest.sys"));
}

/// Loads whatever `file` is as far as it goes, looking at everything on the way.
fn load(file: &[u8]) -> Result<Vec<u8>, pe::Error> {
    let pe = Pe::parse(file)?;
    let base = base_for(&pe);
    let mut image = mapped(&pe, base)?;
    pe.relocations(&image)?;
    if let Some(exports) = Exports::of(&image, base)? {
        let _ = exports.library();
        for entry in exports.names() {
            let (name, _, _) = entry?;
            exports.find(Symbol::Name(name))?;
        }
        for ordinal in exports.ordinals().take(0x1_0000) {
            let _ = exports.find(Symbol::Ordinal(ordinal as u16));
        }
        let _ = pe::follow("SELF.SYS", Symbol::Name("None"), |_| Ok(Some(exports)));
    }
    let imports = pe::imports(&pe, &image)?;
    let mut resolver = |_: &str, _: Symbol<'_>, slot: u32| Ok::<_, String>(slot);
    pe::bind(&mut image, base, &imports, &mut resolver).map_err(|error| match error {
        pe::BindError::Image(error) => error,
        pe::BindError::Unresolved { .. } => unreachable!("the resolver always resolves"),
    })?;
    Ok(image)
}

#[test]
fn every_truncation_is_an_error_or_a_correct_load() {
    for (name, file) in corpus() {
        let whole = load(file).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut loaded = 0;
        for length in (0..file.len()).step_by(512) {
            match load(&file[..length]) {
                Ok(image) => {
                    loaded += 1;
                    assert!(image == whole, "{name}: {length:#x} bytes load, but differently");
                }
                Err(error) => assert!(!error.to_string().is_empty()),
            }
        }
        // Signatures follow the sections of the real ones. In front of those, nothing may be missing.
        let sections = Pe::parse(file).unwrap().sections;
        let needed = sections.iter().map(|section| section.file_offset + section.file_size).max().unwrap() as usize;
        let behind = (needed.next_multiple_of(512)..file.len()).step_by(512).count();
        assert_eq!(loaded, behind, "{name}: truncations that load");
    }
}

#[test]
fn every_truncation_of_a_small_driver_is_an_error() {
    for name in ["badesp.sys", "lib.sys"] {
        let file = &corpus()[name];
        for length in 0..file.len() {
            // The linker's padding at the end of the last section belongs to it.
            let error = load(&file[..length]).unwrap_err();
            assert!(error.to_string().contains("0x"), "{length}: {error} does not say where");
        }
    }
}

/// Every byte of the headers, in turn, set to values that hurt.
#[test]
fn every_header_byte_may_be_anything() {
    for name in ["minimal.sys", "lib.sys"] {
        let file = &corpus()[name];
        for at in 0..0x400.min(file.len()) {
            for value in [0x00, 0x01, 0x7F, 0x80, 0xFF] {
                let mut broken = file.clone();
                broken[at] = value;
                timed(&broken, || format!("{name}: byte {at:#x} = {value:#x}"));
            }
        }
    }
}

/// Loads a file that need not load but has to be done with soon.
fn timed(file: &[u8], what: impl Fn() -> String) {
    let start = Instant::now();
    let result = panic::catch_unwind(|| drop(load(file)));
    assert!(result.is_ok(), "panic: {}", what());
    assert!(start.elapsed() < Duration::from_secs(20), "{} took {:?}", what(), start.elapsed());
}

/// Bytes of a file to change. Half of them where it matters: the headers, and the tables behind the directories.
fn mutations() -> impl Strategy<Value = Vec<(prop::sample::Index, bool, u8)>> {
    prop::collection::vec((any::<prop::sample::Index>(), any::<bool>(), any::<u8>()), 1..12)
}

/// The places in a file that its structure is made of.
fn structure(file: &[u8]) -> Vec<usize> {
    let pe = Pe::parse(file).unwrap();
    let mut places: Vec<usize> = (0..0x400).collect();
    for index in [pe::DirectoryIndex::Export, pe::DirectoryIndex::Import, pe::DirectoryIndex::BaseRelocation] {
        let Some(directory) = pe.directory(index) else {
            continue;
        };
        let section = pe.section_at(directory.rva).unwrap();
        let start = directory.rva - section.rva + section.file_offset;
        let end = if index == pe::DirectoryIndex::Import { section.file_offset + section.file_size } else { start + directory.size };
        places.extend(start as usize..end as usize);
    }
    places
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutations_are_errors_or_load(driver in any::<prop::sample::Index>(), changes in mutations()) {
        let (name, file) = corpus().iter().nth(driver.index(corpus().len())).unwrap();
        let mut broken = file.clone();
        let places = structure(file);
        for (index, structural, value) in &changes {
            let at = if *structural { places[index.index(places.len())] } else { index.index(file.len()) };
            broken[at] = *value;
        }
        timed(&broken, || format!("{name} with {changes:?}"));
    }

    #[test]
    fn built_images_are_what_was_asked(
        names in prop::collection::btree_set("[A-Za-z_?@][A-Za-z0-9_?@$]{0,24}", 1..200),
        gaps in prop::collection::vec(1_u16..4, 200),
        unnamed in 0_usize..3,
    ) {
        let mut ordinal = 0;
        let mut entries: Vec<_> = names.iter().zip(&gaps).map(|(name, gap)| {
            ordinal += gap;
            let address = if ordinal % 7 == 0 { 0x8000_0000 - u32::from(ordinal) } else { 0xC040_0000 + u32::from(ordinal) * 16 };
            let target = if ordinal % 11 == 0 { Export::Forward("HAL.Elsewhere") } else { Export::Address(address) };
            pe::image::Entry { name: Some(name.as_str()), ordinal, target }
        }).collect();
        for _ in 0..unnamed {
            ordinal += 1;
            entries.push(pe::image::Entry { name: None, ordinal, target: Export::Address(0xC050_0000) });
        }
        check_built(&pe::image::Library { name: "test.dll", entries: &entries, size_of_image: 0x20_0000, version: (5, 1), timestamp: 0x3B7D_8410 });
    }
}

/// Holds a built image against what it was built from, read by the witness and by our own walker.
fn check_built(library: &pe::image::Library<'_>) {
    let base = 0xC030_0000_u32;
    let mut head = vec![0xAA; library.head_size()];
    pe::image::build(&mut head, base, library).unwrap();

    // The image in memory is laid out like the file would be, so the witness can read it as one.
    let object = PeFile32::parse(&*head).unwrap();
    let optional = object.nt_headers().optional_header();
    assert_eq!(optional.size_of_image(), library.size_of_image);
    assert_eq!(object.data_directories().len(), 16);
    assert!(object.section_table().len() > 2);
    let table = object.export_table().unwrap().unwrap();
    let names: Vec<_> = table.name_iter().map(|(name, _)| table.name_from_pointer(name).unwrap()).collect();
    assert!(names.is_sorted());
    let mut witnessed = table.exports().unwrap();
    // Numbers that the library leaves out.
    witnessed.retain(|export| !matches!(export.target, ExportTarget::Address(0)));
    assert_eq!(witnessed.len(), library.entries.len());
    let exports = Exports::of(&head, base).unwrap().unwrap();
    assert_eq!(exports.library().unwrap(), library.name);
    for entry in library.entries {
        let seen = witnessed.iter().find(|seen| seen.ordinal == u32::from(entry.ordinal)).unwrap();
        assert_eq!(seen.name, entry.name.map(str::as_bytes));
        match (&seen.target, entry.target) {
            (ExportTarget::Address(rva), Export::Address(address)) => {
                assert_eq!(base.wrapping_add(*rva), address)
            }
            (ExportTarget::ForwardByName(dll, symbol), Export::Forward(text)) => {
                assert_eq!([*dll, b".", *symbol].concat(), text.as_bytes());
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(exports.find(Symbol::Ordinal(entry.ordinal)).unwrap(), Some(entry.target));
        if let Some(name) = entry.name {
            assert_eq!(exports.find(Symbol::Name(name)).unwrap(), Some(entry.target));
        }
    }
    assert_eq!(exports.find(Symbol::Name("~")).unwrap(), None);
}

#[test]
fn the_build_script_says_what_it_lacks() {
    let error = drivers::build("nonesuch").unwrap_err().to_string();
    assert!(error.contains("there is no driver nonesuch (there are: ne2k minimal"), "{error}");

    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("drivers/build.sh");
    let poor = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("/usr/bin/dirname", poor.path().join("dirname")).unwrap();
    let output = std::process::Command::new("/bin/sh").arg(script).arg(poor.path()).env("PATH", poor.path()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(said.trim(), "i686-w64-mingw32-gcc is missing: install the Debian package gcc-mingw-w64-i686");
    assert_eq!(output.status.code(), Some(3));
}
