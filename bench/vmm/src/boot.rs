//! From the multiboot loader into the system arena, and what the loader left for us.
//!
//! The bootstrap maps the first 128 MiB both at 0 and at C0000000 with 4 MiB pages, so that the kernel can run high at once;
//! `paging` replaces that map by the real one, made of 4 KiB pages that a VxD can read through the self-map.

use core::arch::global_asm;
use core::ffi::CStr;

/// What a multiboot loader leaves in EAX.
pub const MAGIC: u32 = 0x2BAD_B002;

/// Linear minus physical address of the kernel and of the direct map.
pub const HIGH: u32 = 0xC000_0000;

global_asm!(
    r#"
    .section .boot.header, "a"
    .align 4
    .long 0x1BADB002, 0x00000003, -(0x1BADB002 + 0x00000003)

    .section .boot.bss, "aw", @nobits
    .align 4096
    boot_directory: .skip 4096

    .section .boot.text, "ax"
    .global _start
    _start:
        cli
        cld
        mov %eax, %ebp
        xor %eax, %eax
        mov $boot_directory, %edi
        mov $1024, %ecx
        rep stosl
        mov $0x83, %eax
        mov $boot_directory, %edi
        mov $32, %ecx
    1:  mov %eax, (%edi)
        mov %eax, 0xC00(%edi)
        add $0x400000, %eax
        add $4, %edi
        dec %ecx
        jnz 1b
        mov %cr4, %eax
        or $0x10, %eax
        mov %eax, %cr4
        mov $boot_directory, %eax
        mov %eax, %cr3
        mov %cr0, %eax
        or $0x80000000, %eax
        and $~0x10000, %eax
        mov %eax, %cr0
        mov $boot_stack_top, %esp
        push %ebx
        push %ebp
        mov $start, %eax
        call *%eax
        ud2

    .section .bss.boot_stack, "aw", @nobits
    .align 4096
    boot_stack: .skip 32768
    boot_stack_top:
    .text
    "#,
    options(att_syntax)
);

/// Start of the information block that the loader fills in (multiboot 1).
#[repr(C)]
struct Info {
    flags: u32,
    memory_low: u32,
    memory_high: u32,
    boot_device: u32,
    command_line: u32,
    module_count: u32,
    modules: u32,
    symbols: [u32; 4],
    map_length: u32,
    map: u32,
}

/// One module in the loader's list.
#[repr(C)]
struct ModuleEntry {
    start: u32,
    end: u32,
    name: u32,
    reserved: u32,
}

/// A file that the loader put into memory.
#[derive(Clone, Copy)]
pub struct Loaded {
    /// The module's command line: its DOS path.
    pub name: &'static [u8],
    /// Its bytes.
    pub bytes: &'static [u8],
}

/// What the loader said, still in its own tables.
#[derive(Clone, Copy)]
pub struct Boot(&'static Info);

impl Boot {
    /// The information at physical address `info`, if `magic` is the loader's.
    ///
    /// # Safety
    /// The two values are those the loader left in EAX and EBX, and low memory is still as it left it.
    pub unsafe fn new(magic: u32, info: u32) -> Option<Boot> {
        // SAFETY: the caller's promise; the direct map covers the loader's tables.
        (magic == MAGIC).then(|| Boot(unsafe { &*((info + HIGH) as *const Info) }))
    }

    /// First byte above the continuous memory that starts at 1 MiB.
    pub fn memory_end(&self) -> u32 {
        0x10_0000 + self.0.memory_high * 1024
    }

    /// The modules in the order they were named.
    pub fn modules(&self) -> impl Iterator<Item = Loaded> + use<> {
        let (first, count) = (self.0.modules, if self.0.flags & 8 != 0 { self.0.module_count } else { 0 });
        (0..count).map(move |at| {
            // SAFETY: the loader's table has `count` entries; they and what they point to stay reserved (`frames`).
            unsafe {
                let entry = &*((first + HIGH) as *const ModuleEntry).add(at as usize);
                let name = CStr::from_ptr((entry.name + HIGH) as *const _).to_bytes();
                let bytes = core::slice::from_raw_parts((entry.start + HIGH) as *const u8, (entry.end - entry.start) as usize);
                Loaded { name, bytes }
            }
        })
    }

    /// First physical byte behind everything that the loader brought.
    pub fn loaded_end(&self) -> u32 {
        let mut end = image_end();
        for module in self.modules() {
            end = end.max(module.bytes.as_ptr_range().end as u32 - HIGH);
            end = end.max(module.name.as_ptr_range().end as u32 + 1 - HIGH);
        }
        end = end.max(self.0 as *const Info as u32 - HIGH + size_of::<Info>() as u32);
        end.max(self.0.modules + self.0.module_count * size_of::<ModuleEntry>() as u32)
    }
}

unsafe extern "C" {
    static __image_end: u8;
    static __text_start: u8;
    static __text_end: u8;
}

/// First physical byte behind the kernel.
pub fn image_end() -> u32 {
    (&raw const __image_end) as u32 - HIGH
}

/// Whether `address` lies in the kernel's code.
pub fn is_kernel_code(address: u32) -> bool {
    ((&raw const __text_start) as u32..(&raw const __text_end) as u32).contains(&address)
}
