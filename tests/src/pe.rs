//! PE files that say what a test wants them to say.

/// A PE file with these imports and this code. `machine` decides between PE32 and PE32+.
pub fn pe(machine: u16, imports: &[(&str, &[&str])], code: &[u8]) -> Vec<u8> {
    let wide = matches!(machine, 0x8664 | 0x200 | 0x284 | 0xaa64);
    let mut file = vec![0u8; 0x400];
    file[..2].copy_from_slice(b"MZ");
    file[0x3c] = 0x40;
    file[0x40..0x44].copy_from_slice(b"PE\0\0");
    let put16 = |f: &mut Vec<u8>, at: usize, v: u16| f[at..at + 2].copy_from_slice(&v.to_le_bytes());
    let put32 = |f: &mut Vec<u8>, at: usize, v: u32| f[at..at + 4].copy_from_slice(&v.to_le_bytes());
    let optional = if wide { 240 } else { 224 };
    put16(&mut file, 0x44, machine);
    put16(&mut file, 0x46, 2);
    put16(&mut file, 0x54, optional);
    put16(&mut file, 0x56, 0x0002);
    let o = 0x58;
    put16(&mut file, o, if wide { 0x20b } else { 0x10b });
    put32(&mut file, o + 16, 0x1000);
    put32(&mut file, o + if wide { 24 } else { 28 }, 0x10000);
    put32(&mut file, o + 32, 0x1000);
    put32(&mut file, o + 36, 0x200);
    put16(&mut file, o + 40, 4);
    put16(&mut file, o + 48, 4);
    put32(&mut file, o + 56, 0x3000);
    put32(&mut file, o + 60, 0x400);
    put16(&mut file, o + 68, 1);
    let directories = o + if wide { 112 } else { 96 };
    put32(&mut file, directories - 4, 16);
    put32(&mut file, directories + 8, 0x2000);
    put32(&mut file, directories + 12, 40);

    // Imports at RVA 0x2000: descriptors, then names and tables.
    let mut data = vec![0u8; 20 * (imports.len() + 1)];
    for (i, (dll, names)) in imports.iter().enumerate() {
        let place = |data: &Vec<u8>| 0x2000 + data.len() as u32;
        let dll_at = place(&data);
        data.extend(dll.as_bytes());
        data.push(0);
        let hints: Vec<u64> = names
            .iter()
            .map(|name| {
                if let Some(n) = name.strip_prefix('#') {
                    return n.parse::<u64>().expect("a number") | if wide { 1 << 63 } else { 1 << 31 };
                }
                let at = place(&data);
                data.extend([0, 0]);
                data.extend(name.as_bytes());
                data.push(0);
                at.into()
            })
            .collect();
        let table = |data: &mut Vec<u8>| {
            let at = place(data);
            for h in hints.iter().chain([&0]) {
                let bytes = h.to_le_bytes();
                data.extend(&bytes[..if wide { 8 } else { 4 }]);
            }
            at
        };
        let (lookup, slots) = (table(&mut data), table(&mut data));
        put32(&mut data, i * 20, lookup);
        put32(&mut data, i * 20 + 12, dll_at);
        put32(&mut data, i * 20 + 16, slots);
    }
    let sections = o + usize::from(optional);
    let mut at = 0x400;
    for (i, (name, bytes, flags)) in [(b".text\0\0\0", code, 0x6000_0020u32), (b".idata\0\0", &data, 0xc000_0040)].into_iter().enumerate() {
        let h = sections + i * 40;
        let size = bytes.len().next_multiple_of(0x200);
        file[h..h + 8].copy_from_slice(name);
        put32(&mut file, h + 8, bytes.len() as u32);
        put32(&mut file, h + 12, 0x1000 * (i as u32 + 1));
        put32(&mut file, h + 16, size as u32);
        put32(&mut file, h + 20, at as u32);
        put32(&mut file, h + 36, flags);
        file.extend(bytes);
        at += size;
        file.resize(at, 0);
    }
    file
}
