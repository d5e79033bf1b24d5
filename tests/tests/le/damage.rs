//! No file, however damaged, may do more than be refused.
use janus_gen::le::{LinkOptions, inspect, link};
use janus_runtime::le::LeFile;
use proptest::prelude::*;

use crate::{elf, vxd};

/// Does everything that the loader offers, with little memory.
fn try_to_load(file: &[u8]) -> Option<Vec<Vec<u8>>> {
    let le = LeFile::parse(file).ok()?;
    let _ = (le.resident_name(), le.ddb(), le.entry(2), le.device_id(), le.module_flags());
    let bases: Vec<Option<u32>> = le.objects().iter().map(|object| object.is_32bit().then_some(0x8000_0000)).collect();
    let mut memories = Vec::new();
    for (index, object) in le.objects().iter().enumerate() {
        // A file can ask for gigabytes; it is the caller who gives them.
        let mut memory = vec![0; object.virtual_size.min(1 << 20) as usize];
        le.load_object(index, &mut memory).ok()?;
        if object.is_32bit() {
            le.relocate_object(index, &mut memory, &bases).ok()?;
        }
        memories.push(memory);
    }
    Some(memories)
}

#[test]
fn truncated_anywhere() {
    let file = vxd("refuser");
    let whole = try_to_load(&file).unwrap();
    for size in 0..file.len() {
        let cut = &file[..size];
        if let Some(memories) = try_to_load(cut) {
            assert_eq!(memories, whole, "{size:#x} bytes of it load, but differently");
        }
        assert!(!inspect(cut).findings.is_empty(), "{size:#x} bytes of it are found good");
    }
    // Up to the end of the pages nothing can be spared.
    let pages_end = u32::from_le_bytes(file[0x80 + 0x88..][..4].try_into().unwrap()) as usize;
    assert!((0..pages_end).all(|size| try_to_load(&file[..size]).is_none()));
    assert!(try_to_load(&file[..pages_end]).is_some());
}

#[test]
fn truncated_among_tables_and_pages() {
    let file = vxd("short31");
    for size in (0..0x900).chain((0x900..file.len()).step_by(61)) {
        let _ = try_to_load(&file[..size]);
        assert!(!inspect(&file[..size]).findings.is_empty(), "{size:#x} bytes of it are found good");
    }
}

#[test]
fn an_elf_file_truncated_anywhere_is_an_error() {
    let elf = elf("refuser");
    assert!(link(&elf, &LinkOptions::new("REFUSER")).is_ok());
    for size in 0..elf.len() {
        assert!(link(&elf[..size], &LinkOptions::new("REFUSER")).is_err(), "{size:#x} bytes of {:#x}", elf.len());
    }
}

/// Bytes to put somewhere: single ones, and dwords of the kind that breaks arithmetic.
fn change(size: usize) -> impl Strategy<Value = (usize, Vec<u8>)> {
    let dwords = prop_oneof![Just(0u32), Just(1), Just(0x7FFF_FFFF), Just(0x8000_0000), Just(0xFFFF_FFFF), Just(0xFFFF_F000), any::<u32>()];
    let bytes = prop_oneof![any::<u8>().prop_map(|byte| vec![byte]), dwords.prop_map(|dword| dword.to_le_bytes().to_vec())];
    (0..size - 4, bytes)
}

fn damaged(name: &'static str, tables: usize) -> impl Strategy<Value = Vec<u8>> {
    let file = vxd(name);
    proptest::collection::vec(change(tables), 1..10).prop_map(move |changes| {
        let mut file = file.clone();
        for (at, bytes) in changes {
            file[at..at + bytes.len()].copy_from_slice(&bytes);
        }
        file
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, ..ProptestConfig::default() })]

    #[test]
    fn damaged_tables_of_ours(file in damaged("refuser", 0x300)) {
        let _ = try_to_load(&file);
        let _ = inspect(&file).to_string();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn damaged_tables_laid_out_by_hand(file in damaged("short31", 0x800)) {
        let _ = try_to_load(&file);
        let _ = inspect(&file).to_string();
    }

    #[test]
    fn a_header_and_then_anything(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let mut file = b"LE\0\0\0\0\0\0\x02\0\x04\0".to_vec();
        file.extend(bytes);
        if file.len() > 0x2C {
            file[0x28..0x2C].copy_from_slice(&0x1000u32.to_le_bytes());
        }
        let _ = try_to_load(&file);
        let _ = inspect(&file).to_string();
    }

    #[test]
    fn damaged_elf(changes in proptest::collection::vec(change(0x1000), 1..10)) {
        let mut file = elf("refuser");
        let (size, start) = (file.len(), file.len() - 0x1000);
        for (at, bytes) in changes {
            // The headers are at the start, the tables at the end.
            for at in [at % 0x100, start + at] {
                let end = (at + bytes.len()).min(size);
                file[at..end].copy_from_slice(&bytes[..end - at]);
            }
        }
        if let Ok(vxd) = link(&file, &LinkOptions::new("REFUSER")) {
            prop_assert!(LeFile::parse(&vxd).is_ok());
        }
    }
}
