//! The DOS program, the LE header's own rules, and how the tables lie to each other.
use super::{Field, Inspector};

/// Where the header ends in a VxD.
const HEADER: u64 = 0xC4;

/// Offset, size and name of every field.
const FIELDS: &[(u64, u8, &str)] = &[
    (0x00, 2, "signature"),
    (0x02, 1, "byte order"),
    (0x03, 1, "word order"),
    (0x04, 4, "format level"),
    (0x08, 2, "cpu"),
    (0x0A, 2, "operating system"),
    (0x0C, 4, "module version"),
    (0x10, 4, "module flags"),
    (0x14, 4, "pages"),
    (0x18, 4, "start object"),
    (0x1C, 4, "EIP"),
    (0x20, 4, "stack object"),
    (0x24, 4, "ESP"),
    (0x28, 4, "page size"),
    (0x2C, 4, "bytes on last page"),
    (0x30, 4, "fixup section size"),
    (0x34, 4, "fixup section checksum"),
    (0x38, 4, "loader section size"),
    (0x3C, 4, "loader section checksum"),
    (0x40, 4, "object table"),
    (0x44, 4, "objects"),
    (0x48, 4, "page map"),
    (0x4C, 4, "iterated page map"),
    (0x50, 4, "resource table"),
    (0x54, 4, "resources"),
    (0x58, 4, "resident names"),
    (0x5C, 4, "entry table"),
    (0x60, 4, "module directives"),
    (0x64, 4, "number of directives"),
    (0x68, 4, "fixup page table"),
    (0x6C, 4, "fixup records"),
    (0x70, 4, "import modules"),
    (0x74, 4, "number of import modules"),
    (0x78, 4, "import procedures"),
    (0x7C, 4, "page checksums"),
    (0x80, 4, "data pages (file offset)"),
    (0x84, 4, "preload pages"),
    (0x88, 4, "nonresident names (file offset)"),
    (0x8C, 4, "nonresident names size"),
    (0x90, 4, "nonresident names checksum"),
    (0x94, 4, "automatic data object"),
    (0x98, 4, "debug information"),
    (0x9C, 4, "debug information size"),
    (0xA0, 4, "instance pages, preload"),
    (0xA4, 4, "instance pages, demand"),
    (0xA8, 4, "heap"),
    (0xB8, 4, "resource (file offset)"),
    (0xBC, 4, "resource size"),
    (0xC0, 2, "device id"),
    (0xC2, 2, "DDK version"),
];

impl Inspector<'_> {
    /// Reads the header; whether there is one.
    pub(super) fn header(&mut self) -> bool {
        let file = self.file;
        match file.slice(0, 2) {
            Some(b"MZ") => self.stub(),
            _ => self.error("dos-stub", 0, "the file does not start with a DOS program (MZ)"),
        }
        let base = self.base;
        if file.slice(base, 2) != Some(b"LE") {
            self.error("le-signature", base, "no LE signature");
            return false;
        }
        if file.slice(base, HEADER).is_none() {
            self.error("header-size", base, format!("the file ends inside the header, which has {HEADER:#x} bytes"));
            return false;
        }
        for &(offset, size, name) in FIELDS {
            let at = base + offset;
            let value = match size {
                1 => file.byte(at).map(u32::from),
                2 => file.word(at).map(u32::from),
                _ => file.dword(at),
            };
            self.out.header.push(Field { name, at, value: value.unwrap_or(0) });
        }
        self.values();
        true
    }

    fn stub(&mut self) {
        let file = self.file;
        self.base = u64::from(file.dword(0x3C).unwrap_or(0));
        let word = |at| u64::from(file.word(at).unwrap_or(0));
        if word(0x18) < 0x40 {
            self.warning("dos-stub-header", 0x18, "relocation table below 40h: the file says that it has no new header");
        }
        let (last, pages, header) = (word(0x02), word(0x04), word(0x08) * 16);
        let size = (pages * 512).saturating_sub(if last == 0 { 0 } else { 512u64.saturating_sub(last) });
        if header < 0x40 || size <= header || size > file.len() {
            self.warning("dos-stub-program", 0x02, format!("no DOS program: header {header:#x}, whole {size:#x} bytes"));
        }
    }

    fn values(&mut self) {
        let base = self.base;
        let word = |inspector: &Self, offset| inspector.file.word(base + offset).unwrap_or(0);
        if word(self, 0x02) != 0 {
            self.error("byte-order", base + 2, "byte and word order are not little-endian");
        }
        if self.field(0x04) != 0 {
            self.error("format-level", base + 4, format!("format level {} is not 0", self.field(0x04)));
        }
        if word(self, 0x08) < 2 {
            self.error("cpu", base + 8, format!("cpu {} is below the 386 (2)", word(self, 0x08)));
        }
        if word(self, 0x0A) != 4 {
            self.error("os", base + 0xA, format!("operating system {} is not Windows 386 (4)", word(self, 0x0A)));
        }
        let flags = self.field(0x10);
        if flags & 0x28000 != 0x28000 {
            self.error("module-flags", base + 0x10, format!("module flags {flags:08x}: a VxD has 28000h, a dynamic one 38000h"));
        }
        if self.field(0x28) != 0x1000 {
            self.error("page-size", base + 0x28, format!("page size {:#x} is not 1000h", self.field(0x28)));
        }
        if !(1..=0x1000).contains(&self.field(0x2C)) {
            self.error("last-page-bytes", base + 0x2C, format!("{:#x} bytes on the last page", self.field(0x2C)));
        }
        match self.field(0x44) {
            0 => self.error("object-count", base + 0x44, "no objects"),
            count @ 15..=25 => {
                self.warning("object-count", base + 0x44, format!("{count} objects: Windows for Workgroups 3.11 keeps 14"));
            }
            count @ 26.. => self.error("object-count", base + 0x44, format!("{count} objects: Windows 98 keeps 25")),
            _ => {}
        }
        if self.field(0x84) > self.field(0x14) {
            self.warning("preload-pages", base + 0x84, "more pages to preload than there are");
        }
        if self.field(0x74) != 0 {
            self.error("imports", base + 0x74, "VxDs import nothing by name");
        }
        for (offset, name) in [(0x70, "import module"), (0x78, "import procedure")] {
            if self.field(offset) == 0 || self.place(offset) >= self.file.len() {
                self.warning("import-tables", base + offset, format!("the {name} table is nowhere, not even empty"));
            }
        }
        match word(self, 0xC2) {
            0 => self.error("ddk-version", base + 0xC2, "DDK version 0: Windows does not load such a VxD"),
            0x300..=0x40A => {}
            version => self.warning("ddk-version", base + 0xC2, format!("DDK version {version:04x} is not between 0300 and 040A")),
        }
    }

    /// How the tables lie to each other; their ends are known by now.
    pub(super) fn tables(&mut self) {
        let base = self.base;
        let order = ["object table", "page map", "resident names", "entry table", "fixup page table", "fixup records"];
        let find = |inspector: &Self, name| inspector.spans.iter().copied().find(|span| span.0 == name);
        for pair in order.windows(2) {
            if let (Some(first), Some(second)) = (find(self, pair[0]), find(self, pair[1]))
                && first.2 != second.1
            {
                let message = format!("the {} ends at {:#x}, the {} starts at {:#x}: not contiguous", first.0, first.2, second.0, second.1);
                self.warning("table-order", second.1, message);
            }
        }
        if let (Some(first), Some(last)) = (find(self, "object table"), find(self, "entry table")) {
            let size = last.2.saturating_sub(first.1);
            if u64::from(self.field(0x38)) != size {
                let message = format!("loader section size {:#x}, but object table to entry table are {size:#x}", self.field(0x38));
                self.warning("loader-size", base + 0x38, message);
            }
        }
        let Some((_, fixups, _)) = find(self, "fixup page table") else {
            return;
        };
        let end = fixups + u64::from(self.field(0x30));
        if let Some((_, _, records)) = find(self, "fixup records") {
            // The tables of imports, empty or one empty name, may count as part of the section.
            let imports = self.place(0x78);
            let good = [records, imports, imports + 1];
            if end < records || !good.contains(&end) {
                let message =
                    format!("fixup section size {:#x}, but the records end at {:#x}", self.field(0x30), records.saturating_sub(fixups));
                self.warning("fixup-size", base + 0x30, message);
            }
        }
        let data = u64::from(self.field(0x80));
        if data < end && self.out.objects.iter().any(|object| !object.pages.is_empty()) {
            let message =
                format!("data pages at {data:#x} lie before the end of the tables, {end:#x}: the offset counts from the start of the file");
            self.error("data-pages", base + 0x80, message);
        }
    }
}
