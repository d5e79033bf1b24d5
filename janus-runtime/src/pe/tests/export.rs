//! Export directories, forwarders, and the images that we build.

use super::*;

/// A library with three names; `Beta` belongs to somebody else and number 5 has no name.
fn library(beta: &str) -> Vec<u8> {
    let entries = [
        Entry { name: Some("Alpha"), ordinal: 3, target: Export::Address(0xC100_5000) },
        Entry { name: Some("Beta"), ordinal: 4, target: Export::Forward(beta) },
        Entry { name: None, ordinal: 5, target: Export::Address(0x8000_0000) },
        Entry { name: Some("Gamma"), ordinal: 8, target: Export::Address(0xC100_6000) },
    ];
    let library = Library { name: "first.sys", entries: &entries, size_of_image: 0x8000, version: (5, 0), timestamp: 1 };
    let mut head = vec![0; library.head_size()];
    build(&mut head, 0xC100_0000, &library).unwrap();
    head
}

fn exports(image: &[u8]) -> Exports<'_> {
    Exports::of(image, 0xC100_0000).unwrap().unwrap()
}

#[test]
fn exports_are_found() {
    let image = library("other.Theirs");
    let exports = exports(&image);
    let find = |symbol| exports.find(symbol).unwrap();
    assert_eq!(exports.library().unwrap(), "first.sys");
    assert_eq!(exports.ordinals(), 3..9);
    assert_eq!(find(Symbol::Name("Alpha")), Some(Export::Address(0xC100_5000)));
    assert_eq!(find(Symbol::Name("ALPHA")), None, "case matters");
    assert_eq!(find(Symbol::Name("Alph")), None);
    assert_eq!(find(Symbol::Name("Beta")), Some(Export::Forward("other.Theirs")));
    assert_eq!(find(Symbol::Ordinal(5)), Some(Export::Address(0x8000_0000)), "below the image");
    for ordinal in [0, 2, 6, 7, 9, 0xFFFF] {
        assert_eq!(find(Symbol::Ordinal(ordinal)), None);
    }
    let names: Vec<_> = exports.names().map(|entry| entry.map(|(name, ordinal, _)| (name, ordinal)).unwrap()).collect();
    assert_eq!(names, [("Alpha", 3), ("Beta", 4), ("Gamma", 8)]);
}

#[test]
fn names_that_are_not_sorted_are_found_too() {
    let mut image = library("other.Theirs");
    let names = get32(&image, 0x1000 + 32) as usize;
    let places = get32(&image, 0x1000 + 36) as usize;
    let (first, last) = (get32(&image, names), get32(&image, names + 8));
    image[names..names + 4].copy_from_slice(&last.to_le_bytes());
    image[names + 8..names + 12].copy_from_slice(&first.to_le_bytes());
    image.swap(places, places + 4);
    let exports = exports(&image);
    assert_eq!(exports.find(Symbol::Name("Alpha")).unwrap(), Some(Export::Address(0xC100_5000)));
    assert_eq!(exports.find(Symbol::Name("Gamma")).unwrap(), Some(Export::Address(0xC100_6000)));
    assert_eq!(exports.find(Symbol::Name("Delta")).unwrap(), None);
}

#[test]
fn bad_exports() {
    let broken = |at: usize, value: u32| {
        let mut image = library("other.Theirs");
        image[at..at + 4].copy_from_slice(&value.to_le_bytes());
        match Exports::of(&image, 0xC100_0000) {
            Ok(exports) => exports.unwrap().find(Symbol::Name("Alpha")).unwrap_err().to_string(),
            Err(error) => error.to_string(),
        }
    };
    assert_eq!(broken(0, 0), "DOS signature 0x0 at RVA 0x0 is not MZ");
    assert_eq!(broken(0x3C, 0xFFFF_FF00), "NT headers: 0x80 bytes at RVA 0xffffff00 reach beyond the end at 0x2000");
    assert_eq!(broken(0x80, 0), "NT signature 0x0 at RVA 0x80 is not PE");
    assert_eq!(broken(OPTIONAL, 0x20B), "optional header magic 0x20b at RVA 0x98 is not that of PE32");
    assert_eq!(broken(DIRECTORIES, 0xFFFF_FFF0).split(':').next(), Some("export directory"));
    assert_eq!(broken(DIRECTORIES + 4, 0xFFFF_FFF0).split(':').next(), Some("export directory"));
    assert_eq!(broken(0x1014, 0x4000_0000).split(':').next(), Some("exported addresses"), "their count");
    assert_eq!(broken(0x1018, 0xFFFF_FFFF).split(':').next(), Some("exported names"), "their count");
    assert_eq!(broken(0x1020, 0xFFFF_FFFF).split(':').next(), Some("exported names"), "their place");
    assert_eq!(broken(0x1024, 0x1FFF).split(':').next(), Some("exported ordinals"), "their place");
    let image = library("other.Theirs");
    let (names, places) = (get32(&image, 0x1020) as usize, get32(&image, 0x1024) as usize);
    assert!(broken(names + 4, 0xFFFF_0000).starts_with("exported name: 0x0 bytes at RVA 0xffff0000"));
    assert!(broken(places, 0xFFFF_FFFF).starts_with("index of an exported name 0xffff at RVA"));
    assert!(Exports::of(&Sample::new().map().unwrap(), BASE).unwrap().is_none(), "exports nothing");
}

#[test]
fn forwarders_are_followed() {
    let (first, other) = (library("OTHER.Gamma"), library("first.Beta"));
    let followed = |dll, symbol| {
        follow(dll, symbol, |name| {
            let image = [("first.sys", &first), ("other.dll", &other)].into_iter().find(|(known, _)| same_library(known, name));
            Ok(image.map(|(_, image)| exports(image)))
        })
    };
    let found = followed("first", Symbol::Name("Beta")).unwrap();
    assert_eq!((found.dll, found.symbol, found.address), ("OTHER", Symbol::Name("Gamma"), 0xC100_6000));
    let error = |dll, symbol| followed(dll, symbol).unwrap_err().to_string();
    assert_eq!(error("nowhere.sys", Symbol::Ordinal(3)), "nowhere.sys!#3: there is no library of that name");
    assert_eq!(error("first.dll", Symbol::Name("Beta")), "first.dll!Beta: there is no library of that name");
    assert_eq!(error("first", Symbol::Name("beta")), "first does not export beta");
    let through = |text: &str| {
        let image = library(text);
        follow("first.sys", Symbol::Name("Beta"), |_| Ok(Some(exports(&image))))
            .map(|found| found.address)
            .map_err(|error| error.to_string())
    };
    assert_eq!(through("x.#3"), Ok(0xC100_5000));
    assert_eq!(through("ntoskrnl.exe.Gamma"), Ok(0xC100_6000));
    assert_eq!(through("first.Beta").unwrap_err(), "first.sys!Beta is forwarded more than 16 times: the forwarders lead in a circle");
    for malformed in ["first", ".Beta", "first.", "first.#", "first.#70000"] {
        assert!(through(malformed).unwrap_err().contains("is not of the form DLL.Name or DLL.#number"), "{malformed}");
    }
}

#[test]
fn library_names() {
    for (one, other) in [("ntoskrnl.exe", "NTOSKRNL.EXE"), ("HAL", "hal.dll"), ("hal.dll", "HAL"), ("a", "A")] {
        assert!(same_library(one, other));
    }
    for (one, other) in [("hal.dll", "hal.sys"), ("hal.dll", "hall"), ("", "hal"), ("a.b.c", "a")] {
        assert!(!same_library(one, other));
    }
}

#[test]
fn an_image_that_cannot_be_built() {
    let entry = |name, ordinal, address| Entry { name: Some(name), ordinal, target: Export::Address(address) };
    let attempt = |entries: &[Entry<'_>], base: u32, short: usize| {
        let library = Library { name: "x.dll", entries, size_of_image: 0x8000, version: (5, 0), timestamp: 0 };
        let mut head = vec![0; library.head_size() - short];
        build(&mut head, base, &library).unwrap_err().to_string()
    };
    let good = [entry("A", 1, 0xC100_5000), entry("B", 2, 0xC100_6000)];
    assert!(attempt(&good, 0xC100_0000, 1).contains("does not fit"));
    assert!(attempt(&good, 0xC100_0800, 0).contains("does not fit"), "not at a page");
    assert!(attempt(&good, 0xFFFF_F000, 0).contains("does not fit"), "beyond the address space");
    let unsorted = [entry("B", 1, 0xC100_5000), entry("A", 2, 0xC100_6000)];
    assert_eq!(attempt(&unsorted, 0xC100_0000, 0), "export image of x.dll: its name does not come after the one before it (entry 1)");
    let twice = [entry("A", 1, 0xC100_5000), entry("B", 1, 0xC100_6000)];
    assert_eq!(attempt(&twice, 0xC100_0000, 0), "export image of x.dll: its ordinal is another one's already (entry 1)");
    let inside = [entry("A", 1, 0xC100_1010), entry("B", 2, 0xC100_6000)];
    assert_eq!(attempt(&inside, 0xC100_0000, 0), "export image of x.dll: its address lies in the head (entry 0)");
}

#[test]
fn an_image_without_exports_can_be_built() {
    let library = Library { name: "x.dll", entries: &[], size_of_image: 0x2000, version: (5, 0), timestamp: 0 };
    let mut head = vec![0; library.head_size()];
    build(&mut head, 0xC100_0000, &library).unwrap();
    assert_eq!(exports(&head).find(Symbol::Name("A")).unwrap(), None);
}

/// What the loader makes of an image that the builder made: a library like any other.
#[test]
fn a_built_image_parses_as_a_driver_library() {
    let mut file = library("other.Theirs");
    file.resize(0x8000, 0xCC);
    let pe = Pe::parse(&file).unwrap();
    assert!(pe.is_library());
    assert_eq!((pe.image_base, pe.size_of_image(), pe.sections.len()), (0xC100_0000, 0x8000, 3));
    assert!(pe.sections[1].is_code());
}
