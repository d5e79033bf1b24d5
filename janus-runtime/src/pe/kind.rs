//! What the numbers in a header say that an image is for.

/// What a machine number of the PE format stands for.
pub fn machine_name(machine: u16) -> &'static str {
    match machine {
        0x014C => "i386",
        0x014D => "Intel i860",
        0x0160 | 0x0162 => "MIPS R3000",
        0x0166 => "MIPS R4000",
        0x0168 => "MIPS R10000",
        0x0169 => "MIPS WCE v2",
        0x0184 => "Alpha AXP",
        0x01A2..=0x01A4 => "Hitachi SH-3",
        0x01A6 => "Hitachi SH-4",
        0x01A8 => "Hitachi SH-5",
        0x01C0 | 0x01C2 | 0x01C4 => "ARM",
        0x01D3 => "Matsushita AM33",
        0x01F0..=0x01F2 => "PowerPC",
        0x0200 => "IA-64 (Itanium)",
        0x0266 | 0x0366 | 0x0466 => "MIPS16",
        0x0268 => "Motorola 68000",
        0x0284 => "Alpha AXP64",
        0x0290 => "PA-RISC",
        0x0601 => "PowerPC (Macintosh)",
        0x0EBC => "EFI byte code",
        0x5032 | 0x5064 | 0x5128 => "RISC-V",
        0x6232 | 0x6264 => "LoongArch",
        0x8664 => "AMD64 (x86-64)",
        0x9041 => "Mitsubishi M32R",
        0xA641 | 0xA64E | 0xAA64 => "ARM64",
        _ => "a machine of no known kind",
    }
}

/// What a subsystem number of the PE format stands for.
pub fn subsystem_name(subsystem: u16) -> &'static str {
    match subsystem {
        1 => "native",
        2 => "Windows GUI",
        3 => "Windows console",
        5 => "OS/2",
        7 => "POSIX",
        8 => "Windows 9x native",
        9 => "Windows CE",
        10..=13 => "EFI",
        14 => "Xbox",
        16 => "boot application",
        _ => "unknown",
    }
}
