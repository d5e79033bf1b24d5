// Written by `janus gen` from abi-specs/nt/ntoskrnl/io_partition.abi. Do not edit: change the spec and run `./x gen`.
//! I/O manager: partition tables of disks. As on 32-bit versions of NT 5 a disk has a master boot record: what has another style is not supported.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// I/O manager: partition tables of disks. As on 32-bit versions of NT 5 a disk has a master boot record: what has another style is not supported.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait IoPartition {
    /// 
    unsafe fn HalExamineMBR( // abi-specs/nt/ntoskrnl/io_partition.abi:8
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_partition.abi:8
        sector_size: u32, // abi-specs/nt/ntoskrnl/io_partition.abi:8
        mbr_type_identifier: u32, // abi-specs/nt/ntoskrnl/io_partition.abi:8
        buffer: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_partition.abi:8
    );
    /// 
    unsafe fn IoCreateDisk( // abi-specs/nt/ntoskrnl/io_partition.abi:15
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_partition.abi:15
        disk: *mut crate::types::CREATE_DISK, // abi-specs/nt/ntoskrnl/io_partition.abi:15
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoReadDiskSignature( // abi-specs/nt/ntoskrnl/io_partition.abi:17
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_partition.abi:17
        bytes_per_sector: u32, // abi-specs/nt/ntoskrnl/io_partition.abi:17
        signature: *mut crate::types::DISK_SIGNATURE, // abi-specs/nt/ntoskrnl/io_partition.abi:17
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoReadPartitionTable( // abi-specs/nt/ntoskrnl/io_partition.abi:23
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_partition.abi:23
        sector_size: u32, // abi-specs/nt/ntoskrnl/io_partition.abi:23
        return_recognized_partitions: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_partition.abi:23
        partition_buffer: *mut *mut crate::types::DRIVE_LAYOUT_INFORMATION, // abi-specs/nt/ntoskrnl/io_partition.abi:23
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoReadPartitionTableEx( // abi-specs/nt/ntoskrnl/io_partition.abi:30
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_partition.abi:30
        partition_buffer: *mut *mut crate::types::DRIVE_LAYOUT_INFORMATION_EX, // abi-specs/nt/ntoskrnl/io_partition.abi:30
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoSetPartitionInformation( // abi-specs/nt/ntoskrnl/io_partition.abi:35
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_partition.abi:35
        sector_size: u32, // abi-specs/nt/ntoskrnl/io_partition.abi:35
        partition_number: u32, // abi-specs/nt/ntoskrnl/io_partition.abi:35
        partition_type: u32, // abi-specs/nt/ntoskrnl/io_partition.abi:35
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoSetPartitionInformationEx( // abi-specs/nt/ntoskrnl/io_partition.abi:42
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_partition.abi:42
        partition_number: u32, // abi-specs/nt/ntoskrnl/io_partition.abi:42
        partition_info: *mut crate::types::SET_PARTITION_INFORMATION_EX, // abi-specs/nt/ntoskrnl/io_partition.abi:42
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoSetSystemPartition( // abi-specs/nt/ntoskrnl/io_partition.abi:48
        volume_name_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io_partition.abi:48
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoWritePartitionTable( // abi-specs/nt/ntoskrnl/io_partition.abi:52
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_partition.abi:52
        sector_size: u32, // abi-specs/nt/ntoskrnl/io_partition.abi:52
        sectors_per_track: u32, // abi-specs/nt/ntoskrnl/io_partition.abi:52
        number_of_heads: u32, // abi-specs/nt/ntoskrnl/io_partition.abi:52
        partition_buffer: *mut crate::types::DRIVE_LAYOUT_INFORMATION, // abi-specs/nt/ntoskrnl/io_partition.abi:52
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoWritePartitionTableEx( // abi-specs/nt/ntoskrnl/io_partition.abi:60
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_partition.abi:60
        drive_layout: *mut crate::types::DRIVE_LAYOUT_INFORMATION_EX, // abi-specs/nt/ntoskrnl/io_partition.abi:60
    ) -> crate::types::NTSTATUS;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/io_partition.abi";
    pub static HalExamineMBR: Function = Function { id: 1575, stack: 2, pop: 8, registers: 2, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 3, parameter: "buffer", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "HalExamineMBR" };
    pub static IoCreateDisk: Function = Function { id: 1639, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 1, parameter: "disk", rule: Rule::Memory { shape: Shape::Fixed(24), optional: true } }], file: FILE, line: 15, library: "ntoskrnl.exe", name: "IoCreateDisk" };
    pub static IoReadDiskSignature: Function = Function { id: 1740, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 2, parameter: "signature", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }], file: FILE, line: 17, library: "ntoskrnl.exe", name: "IoReadDiskSignature" };
    pub static IoReadPartitionTable: Function = Function { id: 1741, stack: 2, pop: 8, registers: 2, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 3, parameter: "partition_buffer", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 23, library: "ntoskrnl.exe", name: "IoReadPartitionTable" };
    pub static IoReadPartitionTableEx: Function = Function { id: 1742, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 1, parameter: "partition_buffer", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 30, library: "ntoskrnl.exe", name: "IoReadPartitionTableEx" };
    pub static IoSetPartitionInformation: Function = Function { id: 1788, stack: 2, pop: 8, registers: 2, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 35, library: "ntoskrnl.exe", name: "IoSetPartitionInformation" };
    pub static IoSetPartitionInformationEx: Function = Function { id: 1789, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 2, parameter: "partition_info", rule: Rule::Memory { shape: Shape::Fixed(120), optional: false } }], file: FILE, line: 42, library: "ntoskrnl.exe", name: "IoSetPartitionInformationEx" };
    pub static IoSetSystemPartition: Function = Function { id: 1793, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "volume_name_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 48, library: "ntoskrnl.exe", name: "IoSetSystemPartition" };
    pub static IoVerifyPartitionTable: Function = Function { id: 1816, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 50, library: "ntoskrnl.exe", name: "IoVerifyPartitionTable" };
    pub static IoWritePartitionTable: Function = Function { id: 1836, stack: 3, pop: 12, registers: 2, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 4, parameter: "partition_buffer", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 52, library: "ntoskrnl.exe", name: "IoWritePartitionTable" };
    pub static IoWritePartitionTableEx: Function = Function { id: 1837, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 1, parameter: "drive_layout", rule: Rule::Memory { shape: Shape::Fixed(192), optional: false } }], file: FILE, line: 60, library: "ntoskrnl.exe", name: "IoWritePartitionTableEx" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/io_partition.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn HalExamineMBR<P: IoPartition>(device_object: *mut crate::types::DEVICE_OBJECT, sector_size: u32, mbr_type_identifier: u32, buffer: *mut *mut core::ffi::c_void) {
        unsafe { P::HalExamineMBR(device_object, sector_size, mbr_type_identifier, buffer) }
    }
    /// abi-specs/nt/ntoskrnl/io_partition.abi:15
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCreateDisk<P: IoPartition>(device_object: *mut crate::types::DEVICE_OBJECT, disk: *mut crate::types::CREATE_DISK) -> crate::types::NTSTATUS {
        unsafe { P::IoCreateDisk(device_object, disk) }
    }
    /// abi-specs/nt/ntoskrnl/io_partition.abi:17
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReadDiskSignature<P: IoPartition>(device_object: *mut crate::types::DEVICE_OBJECT, bytes_per_sector: u32, signature: *mut crate::types::DISK_SIGNATURE) -> crate::types::NTSTATUS {
        unsafe { P::IoReadDiskSignature(device_object, bytes_per_sector, signature) }
    }
    /// abi-specs/nt/ntoskrnl/io_partition.abi:23
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn IoReadPartitionTable<P: IoPartition>(device_object: *mut crate::types::DEVICE_OBJECT, sector_size: u32, return_recognized_partitions: crate::types::BOOLEAN, partition_buffer: *mut *mut crate::types::DRIVE_LAYOUT_INFORMATION) -> crate::types::NTSTATUS {
        unsafe { P::IoReadPartitionTable(device_object, sector_size, return_recognized_partitions, partition_buffer) }
    }
    /// abi-specs/nt/ntoskrnl/io_partition.abi:30
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReadPartitionTableEx<P: IoPartition>(device_object: *mut crate::types::DEVICE_OBJECT, partition_buffer: *mut *mut crate::types::DRIVE_LAYOUT_INFORMATION_EX) -> crate::types::NTSTATUS {
        unsafe { P::IoReadPartitionTableEx(device_object, partition_buffer) }
    }
    /// abi-specs/nt/ntoskrnl/io_partition.abi:35
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn IoSetPartitionInformation<P: IoPartition>(device_object: *mut crate::types::DEVICE_OBJECT, sector_size: u32, partition_number: u32, partition_type: u32) -> crate::types::NTSTATUS {
        unsafe { P::IoSetPartitionInformation(device_object, sector_size, partition_number, partition_type) }
    }
    /// abi-specs/nt/ntoskrnl/io_partition.abi:42
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetPartitionInformationEx<P: IoPartition>(device_object: *mut crate::types::DEVICE_OBJECT, partition_number: u32, partition_info: *mut crate::types::SET_PARTITION_INFORMATION_EX) -> crate::types::NTSTATUS {
        unsafe { P::IoSetPartitionInformationEx(device_object, partition_number, partition_info) }
    }
    /// abi-specs/nt/ntoskrnl/io_partition.abi:48
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetSystemPartition<P: IoPartition>(volume_name_string: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::IoSetSystemPartition(volume_name_string) }
    }
    /// abi-specs/nt/ntoskrnl/io_partition.abi:52
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn IoWritePartitionTable<P: IoPartition>(device_object: *mut crate::types::DEVICE_OBJECT, sector_size: u32, sectors_per_track: u32, number_of_heads: u32, partition_buffer: *mut crate::types::DRIVE_LAYOUT_INFORMATION) -> crate::types::NTSTATUS {
        unsafe { P::IoWritePartitionTable(device_object, sector_size, sectors_per_track, number_of_heads, partition_buffer) }
    }
    /// abi-specs/nt/ntoskrnl/io_partition.abi:60
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoWritePartitionTableEx<P: IoPartition>(device_object: *mut crate::types::DEVICE_OBJECT, drive_layout: *mut crate::types::DRIVE_LAYOUT_INFORMATION_EX) -> crate::types::NTSTATUS {
        unsafe { P::IoWritePartitionTableEx(device_object, drive_layout) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalExamineMBR<P: IoPartition>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalExamineMBR, direct = sym direct::HalExamineMBR::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateDisk<P: IoPartition>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCreateDisk, direct = sym direct::IoCreateDisk::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReadDiskSignature<P: IoPartition>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReadDiskSignature, direct = sym direct::IoReadDiskSignature::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReadPartitionTable<P: IoPartition>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReadPartitionTable, direct = sym direct::IoReadPartitionTable::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReadPartitionTableEx<P: IoPartition>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReadPartitionTableEx, direct = sym direct::IoReadPartitionTableEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetPartitionInformation<P: IoPartition>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetPartitionInformation, direct = sym direct::IoSetPartitionInformation::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetPartitionInformationEx<P: IoPartition>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetPartitionInformationEx, direct = sym direct::IoSetPartitionInformationEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetSystemPartition<P: IoPartition>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetSystemPartition, direct = sym direct::IoSetSystemPartition::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoVerifyPartitionTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoVerifyPartitionTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWritePartitionTable<P: IoPartition>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoWritePartitionTable, direct = sym direct::IoWritePartitionTable::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWritePartitionTableEx<P: IoPartition>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoWritePartitionTableEx, direct = sym direct::IoWritePartitionTableEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

