//! What the loader puts into memory, against what other programs say should be there.
use std::fs;
use std::process::Command;

use janus_runtime::le::LeFile;
use object::{Object, ObjectSegment};
use proptest::prelude::*;

use crate::{elf, vxd};

/// Loads the 32-bit objects of a file, each at its base.
pub fn load(file: &[u8], bases: &[u32]) -> Vec<Vec<u8>> {
    let le = LeFile::parse(file).unwrap();
    let wanted = |index: usize| le.objects()[index].is_32bit();
    let places: Vec<Option<u32>> =
        bases.iter().take(le.objects().len()).enumerate().map(|(index, base)| wanted(index).then_some(*base)).collect();
    let mut memories = Vec::new();
    for (index, object) in le.objects().iter().enumerate() {
        // What was in the memory before must not show.
        let mut memory = vec![0xCC; object.virtual_size as usize];
        if wanted(index) {
            le.load_object(index, &mut memory).unwrap();
            le.relocate_object(index, &mut memory, &places).unwrap();
        }
        memories.push(memory);
    }
    memories
}

fn dword(memory: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(memory[at..at + 4].try_into().unwrap())
}

fn position(memory: &[u8], what: &[u8]) -> usize {
    memory.windows(what.len()).position(|window| window == what).unwrap()
}

/// Links a VxD's object file once more, by lld alone, with the three ranges at `bases`: the segments' memory.
fn linked_at(name: &str, bases: [u32; 3]) -> Vec<Vec<u8>> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let mut script = fs::read_to_string(format!("{root}/vxd/link.ld")).unwrap();
    for (range, base) in ["0x10000000", "0x40000000", "0x50000000"].into_iter().zip(bases) {
        assert!(script.contains(range), "the linker script has other ranges");
        script = script.replace(&format!(". = {range};"), &format!(". = {base:#x};"));
    }
    let scratch = tempfile::tempdir().unwrap();
    let path = |name| scratch.path().join(name);
    fs::write(path("script"), script).unwrap();
    let run = |command: &mut Command| assert!(command.output().unwrap().status.success(), "{command:?}");
    let source = format!("{root}/tests/vxds");
    run(Command::new("nasm").args(["-felf32", &format!("-I{source}/"), &format!("{source}/{name}.asm"), "-o"]).arg(path("o")));
    run(Command::new("ld.lld")
        .args(["-e0", "-T"])
        .arg(path("script"))
        .arg(format!("-L{root}/generated"))
        .arg(path("o"))
        .arg("-o")
        .arg(path("elf")));
    let elf = fs::read(path("elf")).unwrap();
    let elf = object::File::parse(&*elf).unwrap();
    let segment = |base| elf.segments().find(|segment| segment.address() == u64::from(base) && segment.size() != 0);
    bases
        .iter()
        .filter_map(|&base| segment(base))
        .map(|segment| {
            let mut memory = segment.data().unwrap().to_vec();
            memory.resize(segment.size() as usize, 0);
            memory
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// Linked for one place and loaded to another, an image is what lld makes for that other place.
    #[test]
    fn loading_is_linking_elsewhere(pages in proptest::array::uniform3(0u32..0x4000), high in any::<bool>()) {
        let start = if high { 0xC000_0000 } else { 0x8000_0000 };
        // Each in an arena of its own, so that they do not overlap.
        let bases = [0, 1, 2].map(|index| start + (index as u32) * 0x0800_0000 + pages[index] * 0x1000);
        for name in ["second", "refuser"] {
            let loaded = load(&vxd(name), &bases);
            let linked = linked_at(name, bases);
            prop_assert_eq!(loaded.len(), linked.len());
            for (index, (loaded, linked)) in loaded.iter().zip(&linked).enumerate() {
                let differs = loaded.iter().zip(linked).position(|(a, b)| a != b);
                prop_assert_eq!(differs, None, "{} object {}", name, index + 1);
                // A segment may end with empty sections on a page of their own.
                prop_assert!(loaded.len() <= linked.len() && linked[loaded.len()..].iter().all(|&byte| byte == 0));
            }
        }
    }
}

/// The bytes that change with the bases are those of the relocations, all of them and no others.
#[test]
fn relocations_and_nothing_else() {
    for name in ["second", "refuser"] {
        let (elf, file) = (elf(name), vxd(name));
        let elf = object::File::parse(&*elf).unwrap();
        let ranges = [0x1000_0000, 0x4000_0000, 0x5000_0000];
        let moved = [0x9ABC_D000, 0xA765_4000, 0xC123_4000];
        let (at_home, elsewhere) = (load(&file, &ranges), load(&file, &moved));
        let object = |address: u32| ranges.iter().rposition(|&range| address >= range).unwrap();
        let mut expected = at_home.clone();
        for segment in elf.segments().filter(|segment| segment.size() != 0) {
            // At its home, an image is what is in the ELF file.
            let home = &at_home[object(segment.address() as u32)];
            let data = segment.data().unwrap();
            let length = data.len().min(home.len());
            assert_eq!((&home[..length], data[length..].iter().max().unwrap_or(&0)), (&data[..length], &0));
        }
        let mut count = 0;
        for section in object::Object::sections(&elf) {
            use object::{ObjectSection, ObjectSymbol, RelocationTarget};
            for (address, relocation) in section.relocations() {
                // In an executable, sections' addresses are added already.
                let address = if address >= 0x1000_0000 { address } else { section.address() + address } as u32;
                let RelocationTarget::Symbol(symbol) = relocation.target() else { panic!("a relocation without a symbol") };
                let target = object(elf.symbol_by_index(symbol).unwrap().address() as u32);
                let source = object(address);
                let at = (address - ranges[source]) as usize;
                let mut value = dword(&expected[source], at).wrapping_add(moved[target].wrapping_sub(ranges[target]));
                if relocation.kind() == object::RelocationKind::Relative {
                    value = value.wrapping_sub(moved[source].wrapping_sub(ranges[source]));
                }
                expected[source][at..at + 4].copy_from_slice(&value.to_le_bytes());
                count += 1;
            }
        }
        assert!(count >= 5, "{name} has {count} relocations");
        assert_eq!(elsewhere, expected, "{name}");
    }
}

#[test]
fn the_ddb_is_where_entry_1_says() {
    for (name, letters) in [("second", b"SECOND  "), ("refuser", b"REFUSER "), ("short31", b"SHORT31 ")] {
        let file = vxd(name);
        let le = LeFile::parse(&file).unwrap();
        let ddb = le.ddb().unwrap();
        let memory = &load(&file, &[0x8000_0000, 0x9000_0000, 0xA000_0000, 0xB000_0000, 0xC000_0000])[ddb.object];
        assert_eq!(&memory[ddb.offset as usize + 0xC..][..8], letters);
        assert_eq!(le.resident_name().unwrap(), name.to_uppercase().as_bytes());
        assert_eq!(le.ddk_version(), u16::from_le_bytes([memory[4], memory[5]]));
        assert_eq!(le.device_id(), u16::from_le_bytes([memory[6], memory[7]]));
    }
}

/// The file that nasm laid out, looked into byte by byte.
#[test]
fn a_file_laid_out_by_hand() {
    let bases = [0x8111_1000, 0x9222_2000, 0xA333_3000, 0xB444_4000, 0];
    let file = vxd("short31");
    let objects = load(&file, &bases);
    let [code, data, paged, init, real] = &objects[..] else { panic!("{} objects", objects.len()) };
    let le = LeFile::parse(&file).unwrap();
    let kinds: Vec<_> = le.objects().iter().map(|object| (object.is_32bit(), object.is_preload(), object.is_discardable())).collect();
    assert_eq!(kinds[2..], [(true, false, false), (true, false, true), (false, false, false)]);

    assert_eq!(dword(code, 0x18), bases[0] + 0x50, "the control procedure");
    let marker = bases[1] + position(data, b"mark") as u32;
    assert_eq!((dword(code, 0xFFE), dword(code, 0x1002)), (marker, marker), "across two pages, and not");
    let list = (0..0xFF4).find(|&at| dword(code, at) == marker).unwrap();
    assert_eq!((dword(code, list + 4), dword(code, list + 8)), (marker, marker), "a source list");
    assert_eq!(dword(data, 4), bases[1] + 0x2000, "to the third page");
    assert_eq!(dword(data, 8), bases[2], "by a word for the object");
    assert_eq!(dword(data, 12), bases[1] + 0x5230, "by a dword for the offset");
    assert_eq!((&data[0x2000..0x2004], dword(data, 0x2004)), (&b"last"[..], marker));
    assert!(data[0x1000..0x2000].iter().chain(&data[0x3000..]).all(|&byte| byte == 0));
    // call [answer]; mov eax, 77; ret
    let goal = bases[2].wrapping_add(0xFFD + 4).wrapping_add(dword(paged, 0xFFD)).wrapping_sub(bases[0]) as usize;
    assert_eq!(code[goal..goal + 6], [0xB8, 77, 0, 0, 0, 0xC3]);
    assert_eq!((paged[0xFFC], paged[0x1001]), (0xE8, 0xC3), "what is around it");
    for memory in [code, data, paged, init] {
        assert!(!memory.windows(4).any(|window| window == [0x0D, 0xF0, 0xAD, 0xBA]), "a place that nobody filled");
    }
    assert_eq!(real, &[0xCC; 0x20], "the real-mode object was left alone");
}
