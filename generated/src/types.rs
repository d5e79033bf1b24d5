// Written by `janus gen` from abi-specs. Do not edit: change the spec and run `./x gen`.
//! Types of both worlds. Offsets and sizes are those of i386 and are asserted there.

/// FALSE is 0, TRUE is 1; the rest of EAX is undefined in a result.
///
/// abi-specs/types/base.abi:7
pub type BOOLEAN = u8;
/// FALSE is 0, TRUE is not 0.
///
/// abi-specs/types/base.abi:9
pub type BOOL = u32;
/// Interrupt request level: PASSIVE_LEVEL 0, APC_LEVEL 1, DISPATCH_LEVEL 2, device levels above.
///
/// abi-specs/types/base.abi:11
pub type KIRQL = u8;
/// Index into a handle table, or NULL.
///
/// abi-specs/types/base.abi:13
pub type HANDLE = *mut core::ffi::c_void;
/// abi-specs/types/base.abi:14
pub type ACCESS_MASK = u32;
/// abi-specs/types/base.abi:15
pub type LARGE_INTEGER = i64;
/// abi-specs/types/base.abi:16
pub type ULARGE_INTEGER = u64;
/// Bus or physical address; two stack dwords.
///
/// abi-specs/types/base.abi:18
pub type PHYSICAL_ADDRESS = i64;
/// abi-specs/types/base.abi:19
pub type KPRIORITY = i32;
/// One bit for each processor.
///
/// abi-specs/types/base.abi:21
pub type KAFFINITY = u32;
/// abi-specs/types/base.abi:22
pub type KSPIN_LOCK = u32;
/// abi-specs/types/base.abi:23
pub type LOGICAL = u32;
/// abi-specs/types/base.abi:24
pub type SECURITY_INFORMATION = u32;
/// abi-specs/types/base.abi:25
pub type SECURITY_DESCRIPTOR_CONTROL = u16;
/// Physical page number.
///
/// abi-specs/types/base.abi:27
pub type PFN_NUMBER = u32;
/// abi-specs/types/base.abi:28
pub type ERESOURCE_THREAD = u32;
/// Which mode a request comes from.
///
/// abi-specs/types/base.abi:31
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KPROCESSOR_MODE(pub u8);
impl KPROCESSOR_MODE {
    pub const KernelMode: Self = Self(0x0);
    pub const UserMode: Self = Self(0x1);
}
/// abi-specs/types/config.abi:6
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct INTERFACE_TYPE(pub u32);
impl INTERFACE_TYPE {
    pub const InterfaceTypeUndefined: Self = Self(0xffffffff);
    pub const Internal: Self = Self(0x0);
    pub const Isa: Self = Self(0x1);
    pub const Eisa: Self = Self(0x2);
    pub const MicroChannel: Self = Self(0x3);
    pub const TurboChannel: Self = Self(0x4);
    pub const PCIBus: Self = Self(0x5);
    pub const VMEBus: Self = Self(0x6);
    pub const NuBus: Self = Self(0x7);
    pub const PCMCIABus: Self = Self(0x8);
    pub const CBus: Self = Self(0x9);
    pub const MPIBus: Self = Self(0xa);
    pub const MPSABus: Self = Self(0xb);
    pub const ProcessorInternal: Self = Self(0xc);
    pub const InternalPowerBus: Self = Self(0xd);
    pub const PNPISABus: Self = Self(0xe);
    pub const PNPBus: Self = Self(0xf);
    pub const Vmcs: Self = Self(0x10);
    pub const ACPIBus: Self = Self(0x11);
}
/// abi-specs/types/config.abi:28
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Generic {
    pub Start: crate::types::PHYSICAL_ADDRESS,
    pub Length: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Generic>() == 0xc);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Generic, Start) == 0x0);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Generic, Length) == 0x8);
};
/// abi-specs/types/config.abi:33
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Port {
    pub Start: crate::types::PHYSICAL_ADDRESS,
    pub Length: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Port>() == 0xc);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Port, Start) == 0x0);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Port, Length) == 0x8);
};
/// abi-specs/types/config.abi:38
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Interrupt {
    pub Level: u32,
    pub Vector: u32,
    pub Affinity: crate::types::KAFFINITY,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Interrupt>() == 0xc);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Interrupt, Level) == 0x0);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Interrupt, Vector) == 0x4);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Interrupt, Affinity) == 0x8);
};
/// abi-specs/types/config.abi:44
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory {
    pub Start: crate::types::PHYSICAL_ADDRESS,
    pub Length: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory>() == 0xc);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory, Start) == 0x0);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory, Length) == 0x8);
};
/// abi-specs/types/config.abi:49
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Dma {
    pub Channel: u32,
    pub Port: u32,
    pub Reserved1: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Dma>() == 0xc);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Dma, Channel) == 0x0);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Dma, Port) == 0x4);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Dma, Reserved1) == 0x8);
};
/// abi-specs/types/config.abi:55
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DevicePrivate {
    pub Data: [u32; 3],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DevicePrivate>() == 0xc);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DevicePrivate, Data) == 0x0);
};
/// abi-specs/types/config.abi:57
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_BusNumber {
    pub Start: u32,
    pub Length: u32,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_PARTIAL_RESOURCE_DESCRIPTOR_u_BusNumber>() == 0xc);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_BusNumber, Start) == 0x0);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_BusNumber, Length) == 0x4);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_BusNumber, Reserved) == 0x8);
};
/// abi-specs/types/config.abi:63
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DeviceSpecificData {
    pub DataSize: u32,
    pub Reserved1: u32,
    pub Reserved2: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DeviceSpecificData>() == 0xc);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DeviceSpecificData, DataSize) == 0x0);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DeviceSpecificData, Reserved1) == 0x4);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DeviceSpecificData, Reserved2) == 0x8);
};
/// abi-specs/types/config.abi:69
#[repr(C)]
#[derive(Clone, Copy)]
pub union CM_PARTIAL_RESOURCE_DESCRIPTOR_u {
    pub Generic: crate::types::CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Generic,
    pub Port: crate::types::CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Port,
    pub Interrupt: crate::types::CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Interrupt,
    pub Memory: crate::types::CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory,
    pub Dma: crate::types::CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Dma,
    pub DevicePrivate: crate::types::CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DevicePrivate,
    pub BusNumber: crate::types::CM_PARTIAL_RESOURCE_DESCRIPTOR_u_BusNumber,
    pub DeviceSpecificData: crate::types::CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DeviceSpecificData,
    pub _size: [u8; 12],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_PARTIAL_RESOURCE_DESCRIPTOR_u>() == 0xc);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u, Generic) == 0x0);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u, Port) == 0x0);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u, Interrupt) == 0x0);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u, Memory) == 0x0);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u, Dma) == 0x0);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u, DevicePrivate) == 0x0);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u, BusNumber) == 0x0);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR_u, DeviceSpecificData) == 0x0);
};
/// abi-specs/types/config.abi:80
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR {
    pub Type: u8,
    pub ShareDisposition: u8,
    pub Flags: u16,
    pub u: crate::types::CM_PARTIAL_RESOURCE_DESCRIPTOR_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_PARTIAL_RESOURCE_DESCRIPTOR>() == 0x10);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR, Type) == 0x0);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR, ShareDisposition) == 0x1);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR, Flags) == 0x2);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR, u) == 0x4);
};
/// abi-specs/types/config.abi:87
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_LIST {
    pub Version: u16,
    pub Revision: u16,
    pub Count: u32,
    pub PartialDescriptors: [crate::types::CM_PARTIAL_RESOURCE_DESCRIPTOR; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_PARTIAL_RESOURCE_LIST>() == 0x18);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_LIST, Version) == 0x0);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_LIST, Revision) == 0x2);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_LIST, Count) == 0x4);
    assert!(core::mem::offset_of!(CM_PARTIAL_RESOURCE_LIST, PartialDescriptors) == 0x8);
};
/// abi-specs/types/config.abi:94
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_FULL_RESOURCE_DESCRIPTOR {
    pub InterfaceType: crate::types::INTERFACE_TYPE,
    pub BusNumber: u32,
    pub PartialResourceList: crate::types::CM_PARTIAL_RESOURCE_LIST,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_FULL_RESOURCE_DESCRIPTOR>() == 0x20);
    assert!(core::mem::offset_of!(CM_FULL_RESOURCE_DESCRIPTOR, InterfaceType) == 0x0);
    assert!(core::mem::offset_of!(CM_FULL_RESOURCE_DESCRIPTOR, BusNumber) == 0x4);
    assert!(core::mem::offset_of!(CM_FULL_RESOURCE_DESCRIPTOR, PartialResourceList) == 0x8);
};
/// abi-specs/types/config.abi:100
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_RESOURCE_LIST {
    pub Count: u32,
    pub List: [crate::types::CM_FULL_RESOURCE_DESCRIPTOR; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_RESOURCE_LIST>() == 0x24);
    assert!(core::mem::offset_of!(CM_RESOURCE_LIST, Count) == 0x0);
    assert!(core::mem::offset_of!(CM_RESOURCE_LIST, List) == 0x4);
};
/// abi-specs/types/config.abi:102
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct BUS_DATA_TYPE(pub u32);
impl BUS_DATA_TYPE {
    pub const ConfigurationSpaceUndefined: Self = Self(0xffffffff);
    pub const Cmos: Self = Self(0x0);
    pub const EisaConfiguration: Self = Self(0x1);
    pub const Pos: Self = Self(0x2);
    pub const CbusConfiguration: Self = Self(0x3);
    pub const PCIConfiguration: Self = Self(0x4);
    pub const VMEConfiguration: Self = Self(0x5);
    pub const NuBusConfiguration: Self = Self(0x6);
    pub const PCMCIAConfiguration: Self = Self(0x7);
    pub const MPIConfiguration: Self = Self(0x8);
    pub const MPSAConfiguration: Self = Self(0x9);
    pub const PNPISAConfiguration: Self = Self(0xa);
    pub const SgiInternalConfiguration: Self = Self(0xb);
}
/// abi-specs/types/config.abi:118
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct CONFIGURATION_TYPE(pub u32);
impl CONFIGURATION_TYPE {
    pub const ArcSystem: Self = Self(0x0);
    pub const CentralProcessor: Self = Self(0x1);
    pub const FloatingPointProcessor: Self = Self(0x2);
    pub const PrimaryIcache: Self = Self(0x3);
    pub const PrimaryDcache: Self = Self(0x4);
    pub const SecondaryIcache: Self = Self(0x5);
    pub const SecondaryDcache: Self = Self(0x6);
    pub const SecondaryCache: Self = Self(0x7);
    pub const EisaAdapter: Self = Self(0x8);
    pub const TcAdapter: Self = Self(0x9);
    pub const ScsiAdapter: Self = Self(0xa);
    pub const DtiAdapter: Self = Self(0xb);
    pub const MultiFunctionAdapter: Self = Self(0xc);
    pub const DiskController: Self = Self(0xd);
    pub const TapeController: Self = Self(0xe);
    pub const CdromController: Self = Self(0xf);
    pub const WormController: Self = Self(0x10);
    pub const SerialController: Self = Self(0x11);
    pub const NetworkController: Self = Self(0x12);
    pub const DisplayController: Self = Self(0x13);
    pub const ParallelController: Self = Self(0x14);
    pub const PointerController: Self = Self(0x15);
    pub const KeyboardController: Self = Self(0x16);
    pub const AudioController: Self = Self(0x17);
    pub const OtherController: Self = Self(0x18);
    pub const DiskPeripheral: Self = Self(0x19);
    pub const FloppyDiskPeripheral: Self = Self(0x1a);
    pub const TapePeripheral: Self = Self(0x1b);
    pub const ModemPeripheral: Self = Self(0x1c);
    pub const MonitorPeripheral: Self = Self(0x1d);
    pub const PrinterPeripheral: Self = Self(0x1e);
    pub const PointerPeripheral: Self = Self(0x1f);
    pub const KeyboardPeripheral: Self = Self(0x20);
    pub const TerminalPeripheral: Self = Self(0x21);
    pub const OtherPeripheral: Self = Self(0x22);
    pub const LinePeripheral: Self = Self(0x23);
    pub const NetworkPeripheral: Self = Self(0x24);
    pub const SystemMemory: Self = Self(0x25);
    pub const DockingInformation: Self = Self(0x26);
    pub const RealModeIrqRoutingTable: Self = Self(0x27);
    pub const RealModePCIEnumeration: Self = Self(0x28);
}
/// abi-specs/types/config.abi:162
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_KEYBOARD_DEVICE_DATA {
    pub Version: u16,
    pub Revision: u16,
    pub Type: u8,
    pub Subtype: u8,
    pub KeyboardFlags: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_KEYBOARD_DEVICE_DATA>() == 0x8);
    assert!(core::mem::offset_of!(CM_KEYBOARD_DEVICE_DATA, Version) == 0x0);
    assert!(core::mem::offset_of!(CM_KEYBOARD_DEVICE_DATA, Revision) == 0x2);
    assert!(core::mem::offset_of!(CM_KEYBOARD_DEVICE_DATA, Type) == 0x4);
    assert!(core::mem::offset_of!(CM_KEYBOARD_DEVICE_DATA, Subtype) == 0x5);
    assert!(core::mem::offset_of!(CM_KEYBOARD_DEVICE_DATA, KeyboardFlags) == 0x6);
};
/// abi-specs/types/config.abi:170
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_SERIAL_DEVICE_DATA {
    pub Version: u16,
    pub Revision: u16,
    pub BaudClock: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_SERIAL_DEVICE_DATA>() == 0x8);
    assert!(core::mem::offset_of!(CM_SERIAL_DEVICE_DATA, Version) == 0x0);
    assert!(core::mem::offset_of!(CM_SERIAL_DEVICE_DATA, Revision) == 0x2);
    assert!(core::mem::offset_of!(CM_SERIAL_DEVICE_DATA, BaudClock) == 0x4);
};
/// abi-specs/types/config.abi:172
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_FLOPPY_DEVICE_DATA {
    pub Version: u16,
    pub Revision: u16,
    pub Size: [u8; 8],
    pub MaxDensity: u32,
    pub MountDensity: u32,
    pub StepRateHeadUnloadTime: u8,
    pub HeadLoadTime: u8,
    pub MotorOffTime: u8,
    pub SectorLengthCode: u8,
    pub SectorPerTrack: u8,
    pub ReadWriteGapLength: u8,
    pub DataTransferLength: u8,
    pub FormatGapLength: u8,
    pub FormatFillCharacter: u8,
    pub HeadSettleTime: u8,
    pub MotorSettleTime: u8,
    pub MaximumTrackValue: u8,
    pub DataTransferRate: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_FLOPPY_DEVICE_DATA>() == 0x24);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, Version) == 0x0);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, Revision) == 0x2);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, Size) == 0x4);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, MaxDensity) == 0xc);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, MountDensity) == 0x10);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, StepRateHeadUnloadTime) == 0x14);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, HeadLoadTime) == 0x15);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, MotorOffTime) == 0x16);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, SectorLengthCode) == 0x17);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, SectorPerTrack) == 0x18);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, ReadWriteGapLength) == 0x19);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, DataTransferLength) == 0x1a);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, FormatGapLength) == 0x1b);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, FormatFillCharacter) == 0x1c);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, HeadSettleTime) == 0x1d);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, MotorSettleTime) == 0x1e);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, MaximumTrackValue) == 0x1f);
    assert!(core::mem::offset_of!(CM_FLOPPY_DEVICE_DATA, DataTransferRate) == 0x20);
};
/// abi-specs/types/config.abi:193
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct CM_INT13_DRIVE_PARAMETER {
    pub DriveSelect: u16,
    pub MaxCylinders: u32,
    pub SectorsPerTrack: u16,
    pub MaxHeads: u16,
    pub NumberDrives: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_INT13_DRIVE_PARAMETER>() == 0xc);
    assert!(core::mem::offset_of!(CM_INT13_DRIVE_PARAMETER, DriveSelect) == 0x0);
    assert!(core::mem::offset_of!(CM_INT13_DRIVE_PARAMETER, MaxCylinders) == 0x2);
    assert!(core::mem::offset_of!(CM_INT13_DRIVE_PARAMETER, SectorsPerTrack) == 0x6);
    assert!(core::mem::offset_of!(CM_INT13_DRIVE_PARAMETER, MaxHeads) == 0x8);
    assert!(core::mem::offset_of!(CM_INT13_DRIVE_PARAMETER, NumberDrives) == 0xa);
};
/// abi-specs/types/config.abi:201
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_SCSI_DEVICE_DATA {
    pub Version: u16,
    pub Revision: u16,
    pub HostIdentifier: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_SCSI_DEVICE_DATA>() == 0x6);
    assert!(core::mem::offset_of!(CM_SCSI_DEVICE_DATA, Version) == 0x0);
    assert!(core::mem::offset_of!(CM_SCSI_DEVICE_DATA, Revision) == 0x2);
    assert!(core::mem::offset_of!(CM_SCSI_DEVICE_DATA, HostIdentifier) == 0x4);
};
/// abi-specs/types/config.abi:207
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_MONITOR_DEVICE_DATA {
    pub Version: u16,
    pub Revision: u16,
    pub HorizontalScreenSize: u16,
    pub VerticalScreenSize: u16,
    pub HorizontalResolution: u16,
    pub VerticalResolution: u16,
    pub HorizontalDisplayTimeLow: u16,
    pub HorizontalDisplayTime: u16,
    pub HorizontalDisplayTimeHigh: u16,
    pub HorizontalBackPorchLow: u16,
    pub HorizontalBackPorch: u16,
    pub HorizontalBackPorchHigh: u16,
    pub HorizontalFrontPorchLow: u16,
    pub HorizontalFrontPorch: u16,
    pub HorizontalFrontPorchHigh: u16,
    pub HorizontalSyncLow: u16,
    pub HorizontalSync: u16,
    pub HorizontalSyncHigh: u16,
    pub VerticalBackPorchLow: u16,
    pub VerticalBackPorch: u16,
    pub VerticalBackPorchHigh: u16,
    pub VerticalFrontPorchLow: u16,
    pub VerticalFrontPorch: u16,
    pub VerticalFrontPorchHigh: u16,
    pub VerticalSyncLow: u16,
    pub VerticalSync: u16,
    pub VerticalSyncHigh: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_MONITOR_DEVICE_DATA>() == 0x36);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, Version) == 0x0);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, Revision) == 0x2);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, HorizontalScreenSize) == 0x4);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, VerticalScreenSize) == 0x6);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, HorizontalResolution) == 0x8);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, VerticalResolution) == 0xa);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, HorizontalDisplayTimeLow) == 0xc);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, HorizontalDisplayTime) == 0xe);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, HorizontalDisplayTimeHigh) == 0x10);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, HorizontalBackPorchLow) == 0x12);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, HorizontalBackPorch) == 0x14);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, HorizontalBackPorchHigh) == 0x16);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, HorizontalFrontPorchLow) == 0x18);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, HorizontalFrontPorch) == 0x1a);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, HorizontalFrontPorchHigh) == 0x1c);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, HorizontalSyncLow) == 0x1e);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, HorizontalSync) == 0x20);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, HorizontalSyncHigh) == 0x22);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, VerticalBackPorchLow) == 0x24);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, VerticalBackPorch) == 0x26);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, VerticalBackPorchHigh) == 0x28);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, VerticalFrontPorchLow) == 0x2a);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, VerticalFrontPorch) == 0x2c);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, VerticalFrontPorchHigh) == 0x2e);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, VerticalSyncLow) == 0x30);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, VerticalSync) == 0x32);
    assert!(core::mem::offset_of!(CM_MONITOR_DEVICE_DATA, VerticalSyncHigh) == 0x34);
};
/// abi-specs/types/config.abi:237
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_VIDEO_DEVICE_DATA {
    pub Version: u16,
    pub Revision: u16,
    pub VideoClock: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_VIDEO_DEVICE_DATA>() == 0x8);
    assert!(core::mem::offset_of!(CM_VIDEO_DEVICE_DATA, Version) == 0x0);
    assert!(core::mem::offset_of!(CM_VIDEO_DEVICE_DATA, Revision) == 0x2);
    assert!(core::mem::offset_of!(CM_VIDEO_DEVICE_DATA, VideoClock) == 0x4);
};
/// abi-specs/types/config.abi:239
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_DISK_GEOMETRY_DEVICE_DATA {
    pub BytesPerSector: u32,
    pub NumberOfCylinders: u32,
    pub SectorsPerTrack: u32,
    pub NumberOfHeads: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_DISK_GEOMETRY_DEVICE_DATA>() == 0x10);
    assert!(core::mem::offset_of!(CM_DISK_GEOMETRY_DEVICE_DATA, BytesPerSector) == 0x0);
    assert!(core::mem::offset_of!(CM_DISK_GEOMETRY_DEVICE_DATA, NumberOfCylinders) == 0x4);
    assert!(core::mem::offset_of!(CM_DISK_GEOMETRY_DEVICE_DATA, SectorsPerTrack) == 0x8);
    assert!(core::mem::offset_of!(CM_DISK_GEOMETRY_DEVICE_DATA, NumberOfHeads) == 0xc);
};
/// abi-specs/types/config.abi:246
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_ROM_BLOCK {
    pub Address: u32,
    pub Size: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_ROM_BLOCK>() == 0x8);
    assert!(core::mem::offset_of!(CM_ROM_BLOCK, Address) == 0x0);
    assert!(core::mem::offset_of!(CM_ROM_BLOCK, Size) == 0x4);
};
/// abi-specs/types/config.abi:248
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_MCA_POS_DATA {
    pub AdapterId: u16,
    pub PosData1: u8,
    pub PosData2: u8,
    pub PosData3: u8,
    pub PosData4: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_MCA_POS_DATA>() == 0x6);
    assert!(core::mem::offset_of!(CM_MCA_POS_DATA, AdapterId) == 0x0);
    assert!(core::mem::offset_of!(CM_MCA_POS_DATA, PosData1) == 0x2);
    assert!(core::mem::offset_of!(CM_MCA_POS_DATA, PosData2) == 0x3);
    assert!(core::mem::offset_of!(CM_MCA_POS_DATA, PosData3) == 0x4);
    assert!(core::mem::offset_of!(CM_MCA_POS_DATA, PosData4) == 0x5);
};
/// abi-specs/types/config.abi:256
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_EISA_SLOT_INFORMATION {
    pub ReturnCode: u8,
    pub ReturnFlags: u8,
    pub MajorRevision: u8,
    pub MinorRevision: u8,
    pub Checksum: u16,
    pub NumberFunctions: u8,
    pub FunctionInformation: u8,
    pub CompressedId: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_EISA_SLOT_INFORMATION>() == 0xc);
    assert!(core::mem::offset_of!(CM_EISA_SLOT_INFORMATION, ReturnCode) == 0x0);
    assert!(core::mem::offset_of!(CM_EISA_SLOT_INFORMATION, ReturnFlags) == 0x1);
    assert!(core::mem::offset_of!(CM_EISA_SLOT_INFORMATION, MajorRevision) == 0x2);
    assert!(core::mem::offset_of!(CM_EISA_SLOT_INFORMATION, MinorRevision) == 0x3);
    assert!(core::mem::offset_of!(CM_EISA_SLOT_INFORMATION, Checksum) == 0x4);
    assert!(core::mem::offset_of!(CM_EISA_SLOT_INFORMATION, NumberFunctions) == 0x6);
    assert!(core::mem::offset_of!(CM_EISA_SLOT_INFORMATION, FunctionInformation) == 0x7);
    assert!(core::mem::offset_of!(CM_EISA_SLOT_INFORMATION, CompressedId) == 0x8);
};
/// abi-specs/types/config.abi:267
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EISA_MEMORY_TYPE {
    /// bit 0: ReadWrite; bit 1: Cached; bit 2: Reserved0; bits 3-4: Type; bit 5: Shared; bit 6: Reserved1; bit 7:
    /// MoreEntries.
    pub bits: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<EISA_MEMORY_TYPE>() == 0x1);
    assert!(core::mem::offset_of!(EISA_MEMORY_TYPE, bits) == 0x0);
};
/// abi-specs/types/config.abi:273
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct EISA_MEMORY_CONFIGURATION {
    pub ConfigurationByte: crate::types::EISA_MEMORY_TYPE,
    pub DataSize: u8,
    pub AddressLowWord: u16,
    pub AddressHighByte: u8,
    pub MemorySize: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<EISA_MEMORY_CONFIGURATION>() == 0x7);
    assert!(core::mem::offset_of!(EISA_MEMORY_CONFIGURATION, ConfigurationByte) == 0x0);
    assert!(core::mem::offset_of!(EISA_MEMORY_CONFIGURATION, DataSize) == 0x1);
    assert!(core::mem::offset_of!(EISA_MEMORY_CONFIGURATION, AddressLowWord) == 0x2);
    assert!(core::mem::offset_of!(EISA_MEMORY_CONFIGURATION, AddressHighByte) == 0x4);
    assert!(core::mem::offset_of!(EISA_MEMORY_CONFIGURATION, MemorySize) == 0x5);
};
/// abi-specs/types/config.abi:281
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EISA_IRQ_DESCRIPTOR {
    /// bits 0-3: Interrupt; bit 4: Reserved; bit 5: LevelTriggered; bit 6: Shared; bit 7: MoreEntries.
    pub bits: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<EISA_IRQ_DESCRIPTOR>() == 0x1);
    assert!(core::mem::offset_of!(EISA_IRQ_DESCRIPTOR, bits) == 0x0);
};
/// abi-specs/types/config.abi:286
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EISA_IRQ_CONFIGURATION {
    pub ConfigurationByte: crate::types::EISA_IRQ_DESCRIPTOR,
    pub Reserved: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<EISA_IRQ_CONFIGURATION>() == 0x2);
    assert!(core::mem::offset_of!(EISA_IRQ_CONFIGURATION, ConfigurationByte) == 0x0);
    assert!(core::mem::offset_of!(EISA_IRQ_CONFIGURATION, Reserved) == 0x1);
};
/// abi-specs/types/config.abi:291
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DMA_CONFIGURATION_BYTE0 {
    /// bits 0-2: Channel; bits 3-5: Reserved; bit 6: Shared; bit 7: MoreEntries.
    pub bits: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DMA_CONFIGURATION_BYTE0>() == 0x1);
    assert!(core::mem::offset_of!(DMA_CONFIGURATION_BYTE0, bits) == 0x0);
};
/// abi-specs/types/config.abi:296
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DMA_CONFIGURATION_BYTE1 {
    /// bits 0-1: Reserved0; bits 2-3: TransferSize; bits 4-5: Timing; bits 6-7: Reserved1.
    pub bits: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DMA_CONFIGURATION_BYTE1>() == 0x1);
    assert!(core::mem::offset_of!(DMA_CONFIGURATION_BYTE1, bits) == 0x0);
};
/// abi-specs/types/config.abi:301
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EISA_DMA_CONFIGURATION {
    pub ConfigurationByte0: crate::types::DMA_CONFIGURATION_BYTE0,
    pub ConfigurationByte1: crate::types::DMA_CONFIGURATION_BYTE1,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<EISA_DMA_CONFIGURATION>() == 0x2);
    assert!(core::mem::offset_of!(EISA_DMA_CONFIGURATION, ConfigurationByte0) == 0x0);
    assert!(core::mem::offset_of!(EISA_DMA_CONFIGURATION, ConfigurationByte1) == 0x1);
};
/// abi-specs/types/config.abi:306
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EISA_PORT_DESCRIPTOR {
    /// bits 0-4: NumberPorts; bit 5: Reserved; bit 6: Shared; bit 7: MoreEntries.
    pub bits: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<EISA_PORT_DESCRIPTOR>() == 0x1);
    assert!(core::mem::offset_of!(EISA_PORT_DESCRIPTOR, bits) == 0x0);
};
/// abi-specs/types/config.abi:311
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct EISA_PORT_CONFIGURATION {
    pub Configuration: crate::types::EISA_PORT_DESCRIPTOR,
    pub PortAddress: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<EISA_PORT_CONFIGURATION>() == 0x3);
    assert!(core::mem::offset_of!(EISA_PORT_CONFIGURATION, Configuration) == 0x0);
    assert!(core::mem::offset_of!(EISA_PORT_CONFIGURATION, PortAddress) == 0x1);
};
/// abi-specs/types/config.abi:316
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_EISA_FUNCTION_INFORMATION {
    pub CompressedId: u32,
    pub IdSlotFlags1: u8,
    pub IdSlotFlags2: u8,
    pub MinorRevision: u8,
    pub MajorRevision: u8,
    pub Selections: [u8; 26],
    pub FunctionFlags: u8,
    pub TypeString: [u8; 80],
    pub EisaMemory: [crate::types::EISA_MEMORY_CONFIGURATION; 9],
    pub EisaIrq: [crate::types::EISA_IRQ_CONFIGURATION; 7],
    pub EisaDma: [crate::types::EISA_DMA_CONFIGURATION; 4],
    pub EisaPort: [crate::types::EISA_PORT_CONFIGURATION; 20],
    pub InitializationData: [u8; 60],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_EISA_FUNCTION_INFORMATION>() == 0x140);
    assert!(core::mem::offset_of!(CM_EISA_FUNCTION_INFORMATION, CompressedId) == 0x0);
    assert!(core::mem::offset_of!(CM_EISA_FUNCTION_INFORMATION, IdSlotFlags1) == 0x4);
    assert!(core::mem::offset_of!(CM_EISA_FUNCTION_INFORMATION, IdSlotFlags2) == 0x5);
    assert!(core::mem::offset_of!(CM_EISA_FUNCTION_INFORMATION, MinorRevision) == 0x6);
    assert!(core::mem::offset_of!(CM_EISA_FUNCTION_INFORMATION, MajorRevision) == 0x7);
    assert!(core::mem::offset_of!(CM_EISA_FUNCTION_INFORMATION, Selections) == 0x8);
    assert!(core::mem::offset_of!(CM_EISA_FUNCTION_INFORMATION, FunctionFlags) == 0x22);
    assert!(core::mem::offset_of!(CM_EISA_FUNCTION_INFORMATION, TypeString) == 0x23);
    assert!(core::mem::offset_of!(CM_EISA_FUNCTION_INFORMATION, EisaMemory) == 0x73);
    assert!(core::mem::offset_of!(CM_EISA_FUNCTION_INFORMATION, EisaIrq) == 0xb2);
    assert!(core::mem::offset_of!(CM_EISA_FUNCTION_INFORMATION, EisaDma) == 0xc0);
    assert!(core::mem::offset_of!(CM_EISA_FUNCTION_INFORMATION, EisaPort) == 0xc8);
    assert!(core::mem::offset_of!(CM_EISA_FUNCTION_INFORMATION, InitializationData) == 0x104);
};
/// abi-specs/types/config.abi:332
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct CM_PNP_BIOS_INSTALLATION_CHECK {
    pub Signature: [u8; 4],
    pub Revision: u8,
    pub Length: u8,
    pub ControlField: u16,
    pub Checksum: u8,
    pub EventFlagAddress: u32,
    pub RealModeEntryOffset: u16,
    pub RealModeEntrySegment: u16,
    pub ProtectedModeEntryOffset: u16,
    pub ProtectedModeCodeBaseAddress: u32,
    pub OemDeviceId: u32,
    pub RealModeDataBaseAddress: u16,
    pub ProtectedModeDataBaseAddress: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CM_PNP_BIOS_INSTALLATION_CHECK>() == 0x21);
    assert!(core::mem::offset_of!(CM_PNP_BIOS_INSTALLATION_CHECK, Signature) == 0x0);
    assert!(core::mem::offset_of!(CM_PNP_BIOS_INSTALLATION_CHECK, Revision) == 0x4);
    assert!(core::mem::offset_of!(CM_PNP_BIOS_INSTALLATION_CHECK, Length) == 0x5);
    assert!(core::mem::offset_of!(CM_PNP_BIOS_INSTALLATION_CHECK, ControlField) == 0x6);
    assert!(core::mem::offset_of!(CM_PNP_BIOS_INSTALLATION_CHECK, Checksum) == 0x8);
    assert!(core::mem::offset_of!(CM_PNP_BIOS_INSTALLATION_CHECK, EventFlagAddress) == 0x9);
    assert!(core::mem::offset_of!(CM_PNP_BIOS_INSTALLATION_CHECK, RealModeEntryOffset) == 0xd);
    assert!(core::mem::offset_of!(CM_PNP_BIOS_INSTALLATION_CHECK, RealModeEntrySegment) == 0xf);
    assert!(core::mem::offset_of!(CM_PNP_BIOS_INSTALLATION_CHECK, ProtectedModeEntryOffset) == 0x11);
    assert!(core::mem::offset_of!(CM_PNP_BIOS_INSTALLATION_CHECK, ProtectedModeCodeBaseAddress) == 0x13);
    assert!(core::mem::offset_of!(CM_PNP_BIOS_INSTALLATION_CHECK, OemDeviceId) == 0x17);
    assert!(core::mem::offset_of!(CM_PNP_BIOS_INSTALLATION_CHECK, RealModeDataBaseAddress) == 0x1b);
    assert!(core::mem::offset_of!(CM_PNP_BIOS_INSTALLATION_CHECK, ProtectedModeDataBaseAddress) == 0x1d);
};
/// abi-specs/types/config.abi:348
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PCI_COMMON_CONFIG_u_type0 {
    pub BaseAddresses: [u32; 6],
    pub CIS: u32,
    pub SubVendorID: u16,
    pub SubSystemID: u16,
    pub ROMBaseAddress: u32,
    pub CapabilitiesPtr: u8,
    pub Reserved1: [u8; 3],
    pub Reserved2: u32,
    pub InterruptLine: u8,
    pub InterruptPin: u8,
    pub MinimumGrant: u8,
    pub MaximumLatency: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PCI_COMMON_CONFIG_u_type0>() == 0x30);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type0, BaseAddresses) == 0x0);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type0, CIS) == 0x18);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type0, SubVendorID) == 0x1c);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type0, SubSystemID) == 0x1e);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type0, ROMBaseAddress) == 0x20);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type0, CapabilitiesPtr) == 0x24);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type0, Reserved1) == 0x25);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type0, Reserved2) == 0x28);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type0, InterruptLine) == 0x2c);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type0, InterruptPin) == 0x2d);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type0, MinimumGrant) == 0x2e);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type0, MaximumLatency) == 0x2f);
};
/// abi-specs/types/config.abi:363
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PCI_COMMON_CONFIG_u_type1 {
    pub BaseAddresses: [u32; 2],
    pub PrimaryBus: u8,
    pub SecondaryBus: u8,
    pub SubordinateBus: u8,
    pub SecondaryLatency: u8,
    pub IOBase: u8,
    pub IOLimit: u8,
    pub SecondaryStatus: u16,
    pub MemoryBase: u16,
    pub MemoryLimit: u16,
    pub PrefetchBase: u16,
    pub PrefetchLimit: u16,
    pub PrefetchBaseUpper32: u32,
    pub PrefetchLimitUpper32: u32,
    pub IOBaseUpper16: u16,
    pub IOLimitUpper16: u16,
    pub CapabilitiesPtr: u8,
    pub Reserved1: [u8; 3],
    pub ROMBaseAddress: u32,
    pub InterruptLine: u8,
    pub InterruptPin: u8,
    pub BridgeControl: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PCI_COMMON_CONFIG_u_type1>() == 0x30);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, BaseAddresses) == 0x0);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, PrimaryBus) == 0x8);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, SecondaryBus) == 0x9);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, SubordinateBus) == 0xa);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, SecondaryLatency) == 0xb);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, IOBase) == 0xc);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, IOLimit) == 0xd);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, SecondaryStatus) == 0xe);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, MemoryBase) == 0x10);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, MemoryLimit) == 0x12);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, PrefetchBase) == 0x14);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, PrefetchLimit) == 0x16);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, PrefetchBaseUpper32) == 0x18);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, PrefetchLimitUpper32) == 0x1c);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, IOBaseUpper16) == 0x20);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, IOLimitUpper16) == 0x22);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, CapabilitiesPtr) == 0x24);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, Reserved1) == 0x25);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, ROMBaseAddress) == 0x28);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, InterruptLine) == 0x2c);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, InterruptPin) == 0x2d);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type1, BridgeControl) == 0x2e);
};
/// abi-specs/types/config.abi:388
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PCI_COMMON_CONFIG_u_type2_Range {
    pub Base: u32,
    pub Limit: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PCI_COMMON_CONFIG_u_type2_Range>() == 0x8);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type2_Range, Base) == 0x0);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type2_Range, Limit) == 0x4);
};
/// abi-specs/types/config.abi:390
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PCI_COMMON_CONFIG_u_type2 {
    pub SocketRegistersBaseAddress: u32,
    pub CapabilitiesPtr: u8,
    pub Reserved: u8,
    pub SecondaryStatus: u16,
    pub PrimaryBus: u8,
    pub SecondaryBus: u8,
    pub SubordinateBus: u8,
    pub SecondaryLatency: u8,
    pub Range: [crate::types::PCI_COMMON_CONFIG_u_type2_Range; 4],
    pub InterruptLine: u8,
    pub InterruptPin: u8,
    pub BridgeControl: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PCI_COMMON_CONFIG_u_type2>() == 0x30);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type2, SocketRegistersBaseAddress) == 0x0);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type2, CapabilitiesPtr) == 0x4);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type2, Reserved) == 0x5);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type2, SecondaryStatus) == 0x6);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type2, PrimaryBus) == 0x8);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type2, SecondaryBus) == 0x9);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type2, SubordinateBus) == 0xa);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type2, SecondaryLatency) == 0xb);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type2, Range) == 0xc);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type2, InterruptLine) == 0x2c);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type2, InterruptPin) == 0x2d);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u_type2, BridgeControl) == 0x2e);
};
/// abi-specs/types/config.abi:405
#[repr(C)]
#[derive(Clone, Copy)]
pub union PCI_COMMON_CONFIG_u {
    pub type0: crate::types::PCI_COMMON_CONFIG_u_type0,
    pub type1: crate::types::PCI_COMMON_CONFIG_u_type1,
    pub type2: crate::types::PCI_COMMON_CONFIG_u_type2,
    pub _size: [u8; 48],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PCI_COMMON_CONFIG_u>() == 0x30);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u, type0) == 0x0);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u, type1) == 0x0);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG_u, type2) == 0x0);
};
/// abi-specs/types/config.abi:411
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PCI_COMMON_CONFIG {
    pub VendorID: u16,
    pub DeviceID: u16,
    pub Command: u16,
    pub Status: u16,
    pub RevisionID: u8,
    pub ProgIf: u8,
    pub SubClass: u8,
    pub BaseClass: u8,
    pub CacheLineSize: u8,
    pub LatencyTimer: u8,
    pub HeaderType: u8,
    pub BIST: u8,
    pub u: crate::types::PCI_COMMON_CONFIG_u,
    pub DeviceSpecific: [u8; 192],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PCI_COMMON_CONFIG>() == 0x100);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG, VendorID) == 0x0);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG, DeviceID) == 0x2);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG, Command) == 0x4);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG, Status) == 0x6);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG, RevisionID) == 0x8);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG, ProgIf) == 0x9);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG, SubClass) == 0xa);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG, BaseClass) == 0xb);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG, CacheLineSize) == 0xc);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG, LatencyTimer) == 0xd);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG, HeaderType) == 0xe);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG, BIST) == 0xf);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG, u) == 0x10);
    assert!(core::mem::offset_of!(PCI_COMMON_CONFIG, DeviceSpecific) == 0x40);
};
/// abi-specs/types/config.abi:428
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PCI_SLOT_NUMBER_u_bits {
    /// bits 0-4: DeviceNumber; bits 5-7: FunctionNumber; bits 8-31: Reserved.
    pub bits: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PCI_SLOT_NUMBER_u_bits>() == 0x4);
    assert!(core::mem::offset_of!(PCI_SLOT_NUMBER_u_bits, bits) == 0x0);
};
/// abi-specs/types/config.abi:433
#[repr(C)]
#[derive(Clone, Copy)]
pub union PCI_SLOT_NUMBER_u {
    pub bits: crate::types::PCI_SLOT_NUMBER_u_bits,
    pub AsULONG: u32,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PCI_SLOT_NUMBER_u>() == 0x4);
    assert!(core::mem::offset_of!(PCI_SLOT_NUMBER_u, bits) == 0x0);
    assert!(core::mem::offset_of!(PCI_SLOT_NUMBER_u, AsULONG) == 0x0);
};
/// abi-specs/types/config.abi:434
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PCI_SLOT_NUMBER {
    pub u: crate::types::PCI_SLOT_NUMBER_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PCI_SLOT_NUMBER>() == 0x4);
    assert!(core::mem::offset_of!(PCI_SLOT_NUMBER, u) == 0x0);
};
/// abi-specs/types/config.abi:436
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEY_BASIC_INFORMATION {
    pub LastWriteTime: crate::types::LARGE_INTEGER,
    pub TitleIndex: u32,
    pub NameLength: u32,
    pub Name: [u16; 1],
    pub _gap0: [u8; 6],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KEY_BASIC_INFORMATION>() == 0x18);
    assert!(core::mem::offset_of!(KEY_BASIC_INFORMATION, LastWriteTime) == 0x0);
    assert!(core::mem::offset_of!(KEY_BASIC_INFORMATION, TitleIndex) == 0x8);
    assert!(core::mem::offset_of!(KEY_BASIC_INFORMATION, NameLength) == 0xc);
    assert!(core::mem::offset_of!(KEY_BASIC_INFORMATION, Name) == 0x10);
};
/// abi-specs/types/config.abi:443
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEY_FULL_INFORMATION {
    pub LastWriteTime: crate::types::LARGE_INTEGER,
    pub TitleIndex: u32,
    pub ClassOffset: u32,
    pub ClassLength: u32,
    pub SubKeys: u32,
    pub MaxNameLen: u32,
    pub MaxClassLen: u32,
    pub Values: u32,
    pub MaxValueNameLen: u32,
    pub MaxValueDataLen: u32,
    pub Class: [u16; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KEY_FULL_INFORMATION>() == 0x30);
    assert!(core::mem::offset_of!(KEY_FULL_INFORMATION, LastWriteTime) == 0x0);
    assert!(core::mem::offset_of!(KEY_FULL_INFORMATION, TitleIndex) == 0x8);
    assert!(core::mem::offset_of!(KEY_FULL_INFORMATION, ClassOffset) == 0xc);
    assert!(core::mem::offset_of!(KEY_FULL_INFORMATION, ClassLength) == 0x10);
    assert!(core::mem::offset_of!(KEY_FULL_INFORMATION, SubKeys) == 0x14);
    assert!(core::mem::offset_of!(KEY_FULL_INFORMATION, MaxNameLen) == 0x18);
    assert!(core::mem::offset_of!(KEY_FULL_INFORMATION, MaxClassLen) == 0x1c);
    assert!(core::mem::offset_of!(KEY_FULL_INFORMATION, Values) == 0x20);
    assert!(core::mem::offset_of!(KEY_FULL_INFORMATION, MaxValueNameLen) == 0x24);
    assert!(core::mem::offset_of!(KEY_FULL_INFORMATION, MaxValueDataLen) == 0x28);
    assert!(core::mem::offset_of!(KEY_FULL_INFORMATION, Class) == 0x2c);
};
/// abi-specs/types/config.abi:457
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEY_NODE_INFORMATION {
    pub LastWriteTime: crate::types::LARGE_INTEGER,
    pub TitleIndex: u32,
    pub ClassOffset: u32,
    pub ClassLength: u32,
    pub NameLength: u32,
    pub Name: [u16; 1],
    pub _gap0: [u8; 6],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KEY_NODE_INFORMATION>() == 0x20);
    assert!(core::mem::offset_of!(KEY_NODE_INFORMATION, LastWriteTime) == 0x0);
    assert!(core::mem::offset_of!(KEY_NODE_INFORMATION, TitleIndex) == 0x8);
    assert!(core::mem::offset_of!(KEY_NODE_INFORMATION, ClassOffset) == 0xc);
    assert!(core::mem::offset_of!(KEY_NODE_INFORMATION, ClassLength) == 0x10);
    assert!(core::mem::offset_of!(KEY_NODE_INFORMATION, NameLength) == 0x14);
    assert!(core::mem::offset_of!(KEY_NODE_INFORMATION, Name) == 0x18);
};
/// abi-specs/types/config.abi:466
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEY_VALUE_BASIC_INFORMATION {
    pub TitleIndex: u32,
    pub Type: u32,
    pub NameLength: u32,
    pub Name: [u16; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KEY_VALUE_BASIC_INFORMATION>() == 0x10);
    assert!(core::mem::offset_of!(KEY_VALUE_BASIC_INFORMATION, TitleIndex) == 0x0);
    assert!(core::mem::offset_of!(KEY_VALUE_BASIC_INFORMATION, Type) == 0x4);
    assert!(core::mem::offset_of!(KEY_VALUE_BASIC_INFORMATION, NameLength) == 0x8);
    assert!(core::mem::offset_of!(KEY_VALUE_BASIC_INFORMATION, Name) == 0xc);
};
/// abi-specs/types/config.abi:473
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEY_VALUE_FULL_INFORMATION {
    pub TitleIndex: u32,
    pub Type: u32,
    pub DataOffset: u32,
    pub DataLength: u32,
    pub NameLength: u32,
    pub Name: [u16; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KEY_VALUE_FULL_INFORMATION>() == 0x18);
    assert!(core::mem::offset_of!(KEY_VALUE_FULL_INFORMATION, TitleIndex) == 0x0);
    assert!(core::mem::offset_of!(KEY_VALUE_FULL_INFORMATION, Type) == 0x4);
    assert!(core::mem::offset_of!(KEY_VALUE_FULL_INFORMATION, DataOffset) == 0x8);
    assert!(core::mem::offset_of!(KEY_VALUE_FULL_INFORMATION, DataLength) == 0xc);
    assert!(core::mem::offset_of!(KEY_VALUE_FULL_INFORMATION, NameLength) == 0x10);
    assert!(core::mem::offset_of!(KEY_VALUE_FULL_INFORMATION, Name) == 0x14);
};
/// abi-specs/types/config.abi:482
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEY_VALUE_PARTIAL_INFORMATION {
    pub TitleIndex: u32,
    pub Type: u32,
    pub DataLength: u32,
    pub Data: [u8; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KEY_VALUE_PARTIAL_INFORMATION>() == 0x10);
    assert!(core::mem::offset_of!(KEY_VALUE_PARTIAL_INFORMATION, TitleIndex) == 0x0);
    assert!(core::mem::offset_of!(KEY_VALUE_PARTIAL_INFORMATION, Type) == 0x4);
    assert!(core::mem::offset_of!(KEY_VALUE_PARTIAL_INFORMATION, DataLength) == 0x8);
    assert!(core::mem::offset_of!(KEY_VALUE_PARTIAL_INFORMATION, Data) == 0xc);
};
/// abi-specs/types/config.abi:489
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KEY_VALUE_INFORMATION_CLASS(pub u32);
impl KEY_VALUE_INFORMATION_CLASS {
    pub const KeyValueBasicInformation: Self = Self(0x0);
    pub const KeyValueFullInformation: Self = Self(0x1);
    pub const KeyValuePartialInformation: Self = Self(0x2);
    pub const KeyValueFullInformationAlign64: Self = Self(0x3);
    pub const KeyValuePartialInformationAlign64: Self = Self(0x4);
    pub const KeyValueLayerInformation: Self = Self(0x5);
}
/// abi-specs/types/config.abi:498
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KEY_INFORMATION_CLASS(pub u32);
impl KEY_INFORMATION_CLASS {
    pub const KeyBasicInformation: Self = Self(0x0);
    pub const KeyNodeInformation: Self = Self(0x1);
    pub const KeyFullInformation: Self = Self(0x2);
    pub const KeyNameInformation: Self = Self(0x3);
    pub const KeyCachedInformation: Self = Self(0x4);
    pub const KeyFlagsInformation: Self = Self(0x5);
    pub const KeyVirtualizationInformation: Self = Self(0x6);
    pub const KeyHandleTagsInformation: Self = Self(0x7);
    pub const KeyTrustInformation: Self = Self(0x8);
    pub const KeyLayerInformation: Self = Self(0x9);
}
/// abi-specs/types/dma.abi:6
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct DMA_WIDTH(pub u32);
impl DMA_WIDTH {
    pub const Width8Bits: Self = Self(0x0);
    pub const Width16Bits: Self = Self(0x1);
    pub const Width32Bits: Self = Self(0x2);
    pub const Width64Bits: Self = Self(0x3);
    pub const WidthNoWrap: Self = Self(0x4);
}
/// abi-specs/types/dma.abi:7
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct DMA_SPEED(pub u32);
impl DMA_SPEED {
    pub const Compatible: Self = Self(0x0);
    pub const TypeA: Self = Self(0x1);
    pub const TypeB: Self = Self(0x2);
    pub const TypeC: Self = Self(0x3);
    pub const TypeF: Self = Self(0x4);
}
/// abi-specs/types/dma.abi:9
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DEVICE_DESCRIPTION {
    pub Version: u32,
    pub Master: crate::types::BOOLEAN,
    pub ScatterGather: crate::types::BOOLEAN,
    pub DemandMode: crate::types::BOOLEAN,
    pub AutoInitialize: crate::types::BOOLEAN,
    pub Dma32BitAddresses: crate::types::BOOLEAN,
    pub IgnoreCount: crate::types::BOOLEAN,
    pub Reserved1: crate::types::BOOLEAN,
    pub Dma64BitAddresses: crate::types::BOOLEAN,
    pub BusNumber: u32,
    pub DmaChannel: u32,
    pub InterfaceType: crate::types::INTERFACE_TYPE,
    pub DmaWidth: crate::types::DMA_WIDTH,
    pub DmaSpeed: crate::types::DMA_SPEED,
    pub MaximumLength: u32,
    pub DmaPort: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DEVICE_DESCRIPTION>() == 0x28);
    assert!(core::mem::offset_of!(DEVICE_DESCRIPTION, Version) == 0x0);
    assert!(core::mem::offset_of!(DEVICE_DESCRIPTION, Master) == 0x4);
    assert!(core::mem::offset_of!(DEVICE_DESCRIPTION, ScatterGather) == 0x5);
    assert!(core::mem::offset_of!(DEVICE_DESCRIPTION, DemandMode) == 0x6);
    assert!(core::mem::offset_of!(DEVICE_DESCRIPTION, AutoInitialize) == 0x7);
    assert!(core::mem::offset_of!(DEVICE_DESCRIPTION, Dma32BitAddresses) == 0x8);
    assert!(core::mem::offset_of!(DEVICE_DESCRIPTION, IgnoreCount) == 0x9);
    assert!(core::mem::offset_of!(DEVICE_DESCRIPTION, Reserved1) == 0xa);
    assert!(core::mem::offset_of!(DEVICE_DESCRIPTION, Dma64BitAddresses) == 0xb);
    assert!(core::mem::offset_of!(DEVICE_DESCRIPTION, BusNumber) == 0xc);
    assert!(core::mem::offset_of!(DEVICE_DESCRIPTION, DmaChannel) == 0x10);
    assert!(core::mem::offset_of!(DEVICE_DESCRIPTION, InterfaceType) == 0x14);
    assert!(core::mem::offset_of!(DEVICE_DESCRIPTION, DmaWidth) == 0x18);
    assert!(core::mem::offset_of!(DEVICE_DESCRIPTION, DmaSpeed) == 0x1c);
    assert!(core::mem::offset_of!(DEVICE_DESCRIPTION, MaximumLength) == 0x20);
    assert!(core::mem::offset_of!(DEVICE_DESCRIPTION, DmaPort) == 0x24);
};
/// abi-specs/types/dma.abi:28
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DMA_OPERATIONS {
    pub Size: u32,
    pub PutDmaAdapter: crate::callbacks::PPUT_DMA_ADAPTER,
    pub AllocateCommonBuffer: crate::callbacks::PALLOCATE_COMMON_BUFFER,
    pub FreeCommonBuffer: crate::callbacks::PFREE_COMMON_BUFFER,
    pub AllocateAdapterChannel: crate::callbacks::PALLOCATE_ADAPTER_CHANNEL,
    pub FlushAdapterBuffers: crate::callbacks::PFLUSH_ADAPTER_BUFFERS,
    pub FreeAdapterChannel: crate::callbacks::PFREE_ADAPTER_CHANNEL,
    pub FreeMapRegisters: crate::callbacks::PFREE_MAP_REGISTERS,
    pub MapTransfer: crate::callbacks::PMAP_TRANSFER,
    pub GetDmaAlignment: crate::callbacks::PGET_DMA_ALIGNMENT,
    pub ReadDmaCounter: crate::callbacks::PREAD_DMA_COUNTER,
    pub GetScatterGatherList: crate::callbacks::PGET_SCATTER_GATHER_LIST,
    pub PutScatterGatherList: crate::callbacks::PPUT_SCATTER_GATHER_LIST,
    pub CalculateScatterGatherList: crate::callbacks::PCALCULATE_SCATTER_GATHER_LIST_SIZE,
    pub BuildScatterGatherList: crate::callbacks::PBUILD_SCATTER_GATHER_LIST,
    pub BuildMdlFromScatterGatherList: crate::callbacks::PBUILD_MDL_FROM_SCATTER_GATHER_LIST,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DMA_OPERATIONS>() == 0x40);
    assert!(core::mem::offset_of!(DMA_OPERATIONS, Size) == 0x0);
    assert!(core::mem::offset_of!(DMA_OPERATIONS, PutDmaAdapter) == 0x4);
    assert!(core::mem::offset_of!(DMA_OPERATIONS, AllocateCommonBuffer) == 0x8);
    assert!(core::mem::offset_of!(DMA_OPERATIONS, FreeCommonBuffer) == 0xc);
    assert!(core::mem::offset_of!(DMA_OPERATIONS, AllocateAdapterChannel) == 0x10);
    assert!(core::mem::offset_of!(DMA_OPERATIONS, FlushAdapterBuffers) == 0x14);
    assert!(core::mem::offset_of!(DMA_OPERATIONS, FreeAdapterChannel) == 0x18);
    assert!(core::mem::offset_of!(DMA_OPERATIONS, FreeMapRegisters) == 0x1c);
    assert!(core::mem::offset_of!(DMA_OPERATIONS, MapTransfer) == 0x20);
    assert!(core::mem::offset_of!(DMA_OPERATIONS, GetDmaAlignment) == 0x24);
    assert!(core::mem::offset_of!(DMA_OPERATIONS, ReadDmaCounter) == 0x28);
    assert!(core::mem::offset_of!(DMA_OPERATIONS, GetScatterGatherList) == 0x2c);
    assert!(core::mem::offset_of!(DMA_OPERATIONS, PutScatterGatherList) == 0x30);
    assert!(core::mem::offset_of!(DMA_OPERATIONS, CalculateScatterGatherList) == 0x34);
    assert!(core::mem::offset_of!(DMA_OPERATIONS, BuildScatterGatherList) == 0x38);
    assert!(core::mem::offset_of!(DMA_OPERATIONS, BuildMdlFromScatterGatherList) == 0x3c);
};
/// abi-specs/types/dma.abi:47
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DMA_ADAPTER {
    pub Version: u16,
    pub Size: u16,
    pub DmaOperations: *mut crate::types::DMA_OPERATIONS,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DMA_ADAPTER>() == 0x8);
    assert!(core::mem::offset_of!(DMA_ADAPTER, Version) == 0x0);
    assert!(core::mem::offset_of!(DMA_ADAPTER, Size) == 0x2);
    assert!(core::mem::offset_of!(DMA_ADAPTER, DmaOperations) == 0x4);
};
/// abi-specs/types/dma.abi:53
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SCATTER_GATHER_ELEMENT {
    pub Address: crate::types::PHYSICAL_ADDRESS,
    pub Length: u32,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SCATTER_GATHER_ELEMENT>() == 0x10);
    assert!(core::mem::offset_of!(SCATTER_GATHER_ELEMENT, Address) == 0x0);
    assert!(core::mem::offset_of!(SCATTER_GATHER_ELEMENT, Length) == 0x8);
    assert!(core::mem::offset_of!(SCATTER_GATHER_ELEMENT, Reserved) == 0xc);
};
/// abi-specs/types/dma.abi:59
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SCATTER_GATHER_LIST {
    pub NumberOfElements: u32,
    pub Reserved: u32,
    pub Elements: [crate::types::SCATTER_GATHER_ELEMENT; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SCATTER_GATHER_LIST>() == 0x18);
    assert!(core::mem::offset_of!(SCATTER_GATHER_LIST, NumberOfElements) == 0x0);
    assert!(core::mem::offset_of!(SCATTER_GATHER_LIST, Reserved) == 0x4);
    assert!(core::mem::offset_of!(SCATTER_GATHER_LIST, Elements) == 0x8);
};
/// abi-specs/types/dma.abi:65
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct IO_ALLOCATION_ACTION(pub u32);
impl IO_ALLOCATION_ACTION {
    pub const KeepObject: Self = Self(0x1);
    pub const DeallocateObject: Self = Self(0x2);
    pub const DeallocateObjectKeepRegisters: Self = Self(0x3);
}
/// abi-specs/types/ex.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OWNER_ENTRY_u_s {
    /// bit 0: IoPriorityBoosted; bit 1: OwnerReferenced; bits 2-31: OwnerCount.
    pub bits: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<OWNER_ENTRY_u_s>() == 0x4);
    assert!(core::mem::offset_of!(OWNER_ENTRY_u_s, bits) == 0x0);
};
/// abi-specs/types/ex.abi:11
#[repr(C)]
#[derive(Clone, Copy)]
pub union OWNER_ENTRY_u {
    pub s: crate::types::OWNER_ENTRY_u_s,
    pub TableSize: u32,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<OWNER_ENTRY_u>() == 0x4);
    assert!(core::mem::offset_of!(OWNER_ENTRY_u, s) == 0x0);
    assert!(core::mem::offset_of!(OWNER_ENTRY_u, TableSize) == 0x0);
};
/// abi-specs/types/ex.abi:12
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OWNER_ENTRY {
    pub OwnerThread: crate::types::ERESOURCE_THREAD,
    pub u: crate::types::OWNER_ENTRY_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<OWNER_ENTRY>() == 0x8);
    assert!(core::mem::offset_of!(OWNER_ENTRY, OwnerThread) == 0x0);
    assert!(core::mem::offset_of!(OWNER_ENTRY, u) == 0x4);
};
/// abi-specs/types/ex.abi:13
#[repr(C)]
#[derive(Clone, Copy)]
pub union ERESOURCE_u {
    pub Address: *mut core::ffi::c_void,
    pub CreatorBackTraceIndex: u32,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<ERESOURCE_u>() == 0x4);
    assert!(core::mem::offset_of!(ERESOURCE_u, Address) == 0x0);
    assert!(core::mem::offset_of!(ERESOURCE_u, CreatorBackTraceIndex) == 0x0);
};
/// abi-specs/types/ex.abi:15
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ERESOURCE {
    pub SystemResourcesList: crate::types::LIST_ENTRY,
    pub OwnerTable: *mut crate::types::OWNER_ENTRY,
    pub ActiveCount: i16,
    pub Flag: u16,
    pub SharedWaiters: *mut crate::types::KSEMAPHORE,
    pub ExclusiveWaiters: *mut crate::types::KEVENT,
    pub OwnerEntry: crate::types::OWNER_ENTRY,
    pub ActiveEntries: u32,
    pub ContentionCount: u32,
    pub NumberOfSharedWaiters: u32,
    pub NumberOfExclusiveWaiters: u32,
    pub u: crate::types::ERESOURCE_u,
    pub SpinLock: crate::types::KSPIN_LOCK,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<ERESOURCE>() == 0x38);
    assert!(core::mem::offset_of!(ERESOURCE, SystemResourcesList) == 0x0);
    assert!(core::mem::offset_of!(ERESOURCE, OwnerTable) == 0x8);
    assert!(core::mem::offset_of!(ERESOURCE, ActiveCount) == 0xc);
    assert!(core::mem::offset_of!(ERESOURCE, Flag) == 0xe);
    assert!(core::mem::offset_of!(ERESOURCE, SharedWaiters) == 0x10);
    assert!(core::mem::offset_of!(ERESOURCE, ExclusiveWaiters) == 0x14);
    assert!(core::mem::offset_of!(ERESOURCE, OwnerEntry) == 0x18);
    assert!(core::mem::offset_of!(ERESOURCE, ActiveEntries) == 0x20);
    assert!(core::mem::offset_of!(ERESOURCE, ContentionCount) == 0x24);
    assert!(core::mem::offset_of!(ERESOURCE, NumberOfSharedWaiters) == 0x28);
    assert!(core::mem::offset_of!(ERESOURCE, NumberOfExclusiveWaiters) == 0x2c);
    assert!(core::mem::offset_of!(ERESOURCE, u) == 0x30);
    assert!(core::mem::offset_of!(ERESOURCE, SpinLock) == 0x34);
};
/// abi-specs/types/ex.abi:31
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SLIST_HEADER_s {
    pub Next: crate::types::SINGLE_LIST_ENTRY,
    pub Depth: u16,
    pub Sequence: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SLIST_HEADER_s>() == 0x8);
    assert!(core::mem::offset_of!(SLIST_HEADER_s, Next) == 0x0);
    assert!(core::mem::offset_of!(SLIST_HEADER_s, Depth) == 0x4);
    assert!(core::mem::offset_of!(SLIST_HEADER_s, Sequence) == 0x6);
};
/// abi-specs/types/ex.abi:32
#[repr(C)]
#[derive(Clone, Copy)]
pub union SLIST_HEADER {
    pub Alignment: u64,
    pub s: crate::types::SLIST_HEADER_s,
    pub _size: [u8; 8],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SLIST_HEADER>() == 0x8);
    assert!(core::mem::offset_of!(SLIST_HEADER, Alignment) == 0x0);
    assert!(core::mem::offset_of!(SLIST_HEADER, s) == 0x0);
};
/// abi-specs/types/ex.abi:33
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_u {
    pub ListHead: crate::types::SLIST_HEADER,
    pub SingleListHead: crate::types::SINGLE_LIST_ENTRY,
    pub _size: [u8; 8],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GENERAL_LOOKASIDE_u>() == 0x8);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_u, ListHead) == 0x0);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_u, SingleListHead) == 0x0);
};
/// abi-specs/types/ex.abi:34
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_u2 {
    pub AllocateMisses: u32,
    pub AllocateHits: u32,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GENERAL_LOOKASIDE_u2>() == 0x4);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_u2, AllocateMisses) == 0x0);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_u2, AllocateHits) == 0x0);
};
/// abi-specs/types/ex.abi:35
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_u3 {
    pub FreeMisses: u32,
    pub FreeHits: u32,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GENERAL_LOOKASIDE_u3>() == 0x4);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_u3, FreeMisses) == 0x0);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_u3, FreeHits) == 0x0);
};
/// abi-specs/types/ex.abi:37
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct POOL_TYPE(pub u32);
impl POOL_TYPE {
    pub const NonPagedPool: Self = Self(0x0);
    pub const NonPagedPoolExecute: Self = Self(0x0);
    pub const PagedPool: Self = Self(0x1);
    pub const NonPagedPoolMustSucceed: Self = Self(0x2);
    pub const DontUseThisType: Self = Self(0x3);
    pub const NonPagedPoolCacheAligned: Self = Self(0x4);
    pub const PagedPoolCacheAligned: Self = Self(0x5);
    pub const NonPagedPoolCacheAlignedMustS: Self = Self(0x6);
    pub const NonPagedPoolBase: Self = Self(0x0);
    pub const NonPagedPoolBaseMustSucceed: Self = Self(0x2);
    pub const NonPagedPoolBaseCacheAligned: Self = Self(0x4);
    pub const NonPagedPoolBaseCacheAlignedMustS: Self = Self(0x6);
    pub const NonPagedPoolSession: Self = Self(0x20);
    pub const PagedPoolSession: Self = Self(0x21);
    pub const NonPagedPoolMustSucceedSession: Self = Self(0x22);
    pub const DontUseThisTypeSession: Self = Self(0x23);
    pub const NonPagedPoolCacheAlignedSession: Self = Self(0x24);
    pub const PagedPoolCacheAlignedSession: Self = Self(0x25);
    pub const NonPagedPoolCacheAlignedMustSSession: Self = Self(0x26);
    pub const NonPagedPoolNx: Self = Self(0x200);
    pub const NonPagedPoolNxCacheAligned: Self = Self(0x204);
    pub const NonPagedPoolSessionNx: Self = Self(0x220);
}
/// abi-specs/types/ex.abi:62
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_u4 {
    pub AllocateEx: crate::callbacks::PALLOCATE_FUNCTION_EX,
    pub Allocate: crate::callbacks::PALLOCATE_FUNCTION,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GENERAL_LOOKASIDE_u4>() == 0x4);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_u4, AllocateEx) == 0x0);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_u4, Allocate) == 0x0);
};
/// abi-specs/types/ex.abi:67
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_u5 {
    pub FreeEx: crate::callbacks::PFREE_FUNCTION_EX,
    pub Free: crate::callbacks::PFREE_FUNCTION,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GENERAL_LOOKASIDE_u5>() == 0x4);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_u5, FreeEx) == 0x0);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_u5, Free) == 0x0);
};
/// abi-specs/types/ex.abi:72
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_u6 {
    pub LastAllocateMisses: u32,
    pub LastAllocateHits: u32,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GENERAL_LOOKASIDE_u6>() == 0x4);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_u6, LastAllocateMisses) == 0x0);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_u6, LastAllocateHits) == 0x0);
};
/// abi-specs/types/ex.abi:74
#[repr(C)]
#[derive(Clone, Copy)]
pub struct GENERAL_LOOKASIDE {
    pub u: crate::types::GENERAL_LOOKASIDE_u,
    pub Depth: u16,
    pub MaximumDepth: u16,
    pub TotalAllocates: u32,
    pub u2: crate::types::GENERAL_LOOKASIDE_u2,
    pub TotalFrees: u32,
    pub u3: crate::types::GENERAL_LOOKASIDE_u3,
    pub Type: crate::types::POOL_TYPE,
    pub Tag: u32,
    pub Size: u32,
    pub u4: crate::types::GENERAL_LOOKASIDE_u4,
    pub u5: crate::types::GENERAL_LOOKASIDE_u5,
    pub ListEntry: crate::types::LIST_ENTRY,
    pub LastTotalAllocates: u32,
    pub u6: crate::types::GENERAL_LOOKASIDE_u6,
    pub Future: [u32; 2],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GENERAL_LOOKASIDE>() == 0x48);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE, u) == 0x0);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE, Depth) == 0x8);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE, MaximumDepth) == 0xa);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE, TotalAllocates) == 0xc);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE, u2) == 0x10);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE, TotalFrees) == 0x14);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE, u3) == 0x18);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE, Type) == 0x1c);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE, Tag) == 0x20);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE, Size) == 0x24);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE, u4) == 0x28);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE, u5) == 0x2c);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE, ListEntry) == 0x30);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE, LastTotalAllocates) == 0x38);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE, u6) == 0x3c);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE, Future) == 0x40);
};
/// abi-specs/types/ex.abi:93
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NPAGED_LOOKASIDE_LIST {
    pub L: crate::types::GENERAL_LOOKASIDE,
    pub Lock__ObsoleteButDoNotDelete: crate::types::KSPIN_LOCK,
    pub _gap0: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NPAGED_LOOKASIDE_LIST>() == 0x50);
    assert!(core::mem::offset_of!(NPAGED_LOOKASIDE_LIST, L) == 0x0);
    assert!(core::mem::offset_of!(NPAGED_LOOKASIDE_LIST, Lock__ObsoleteButDoNotDelete) == 0x48);
};
/// abi-specs/types/ex.abi:98
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PAGED_LOOKASIDE_LIST {
    pub L: crate::types::GENERAL_LOOKASIDE,
    pub Lock__ObsoleteButDoNotDelete: crate::types::FAST_MUTEX,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PAGED_LOOKASIDE_LIST>() == 0x68);
    assert!(core::mem::offset_of!(PAGED_LOOKASIDE_LIST, L) == 0x0);
    assert!(core::mem::offset_of!(PAGED_LOOKASIDE_LIST, Lock__ObsoleteButDoNotDelete) == 0x48);
};
/// abi-specs/types/ex.abi:103
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WORK_QUEUE_ITEM {
    pub List: crate::types::LIST_ENTRY,
    pub WorkerRoutine: crate::callbacks::WORKER_THREAD_ROUTINE,
    pub Parameter: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<WORK_QUEUE_ITEM>() == 0x10);
    assert!(core::mem::offset_of!(WORK_QUEUE_ITEM, List) == 0x0);
    assert!(core::mem::offset_of!(WORK_QUEUE_ITEM, WorkerRoutine) == 0x8);
    assert!(core::mem::offset_of!(WORK_QUEUE_ITEM, Parameter) == 0xc);
};
/// abi-specs/types/ex.abi:109
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct WORK_QUEUE_TYPE(pub u32);
impl WORK_QUEUE_TYPE {
    pub const CriticalWorkQueue: Self = Self(0x0);
    pub const DelayedWorkQueue: Self = Self(0x1);
    pub const HyperCriticalWorkQueue: Self = Self(0x2);
    pub const NormalWorkQueue: Self = Self(0x3);
    pub const BackgroundWorkQueue: Self = Self(0x4);
    pub const RealTimeWorkQueue: Self = Self(0x5);
    pub const SuperCriticalWorkQueue: Self = Self(0x6);
    pub const CustomPriorityWorkQueue: Self = Self(0x20);
}
/// abi-specs/types/ex.abi:120
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct EX_POOL_PRIORITY(pub u32);
impl EX_POOL_PRIORITY {
    pub const LowPoolPriority: Self = Self(0x0);
    pub const LowPoolPrioritySpecialPoolOverrun: Self = Self(0x8);
    pub const LowPoolPrioritySpecialPoolUnderrun: Self = Self(0x9);
    pub const NormalPoolPriority: Self = Self(0x10);
    pub const NormalPoolPrioritySpecialPoolOverrun: Self = Self(0x18);
    pub const NormalPoolPrioritySpecialPoolUnderrun: Self = Self(0x19);
    pub const HighPoolPriority: Self = Self(0x20);
    pub const HighPoolPrioritySpecialPoolOverrun: Self = Self(0x28);
    pub const HighPoolPrioritySpecialPoolUnderrun: Self = Self(0x29);
}
/// abi-specs/types/ex.abi:132
#[repr(C)]
#[derive(Clone, Copy)]
pub union EX_RUNDOWN_REF_u {
    pub Count: u32,
    pub Ptr: *mut core::ffi::c_void,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<EX_RUNDOWN_REF_u>() == 0x4);
    assert!(core::mem::offset_of!(EX_RUNDOWN_REF_u, Count) == 0x0);
    assert!(core::mem::offset_of!(EX_RUNDOWN_REF_u, Ptr) == 0x0);
};
/// abi-specs/types/ex.abi:133
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EX_RUNDOWN_REF {
    pub u: crate::types::EX_RUNDOWN_REF_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<EX_RUNDOWN_REF>() == 0x4);
    assert!(core::mem::offset_of!(EX_RUNDOWN_REF, u) == 0x0);
};
/// abi-specs/types/input.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEYBOARD_INPUT_DATA {
    pub UnitId: u16,
    pub MakeCode: u16,
    pub Flags: u16,
    pub Reserved: u16,
    pub ExtraInformation: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KEYBOARD_INPUT_DATA>() == 0xc);
    assert!(core::mem::offset_of!(KEYBOARD_INPUT_DATA, UnitId) == 0x0);
    assert!(core::mem::offset_of!(KEYBOARD_INPUT_DATA, MakeCode) == 0x2);
    assert!(core::mem::offset_of!(KEYBOARD_INPUT_DATA, Flags) == 0x4);
    assert!(core::mem::offset_of!(KEYBOARD_INPUT_DATA, Reserved) == 0x6);
    assert!(core::mem::offset_of!(KEYBOARD_INPUT_DATA, ExtraInformation) == 0x8);
};
/// abi-specs/types/input.abi:14
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEYBOARD_ID {
    pub Type: u8,
    pub Subtype: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KEYBOARD_ID>() == 0x2);
    assert!(core::mem::offset_of!(KEYBOARD_ID, Type) == 0x0);
    assert!(core::mem::offset_of!(KEYBOARD_ID, Subtype) == 0x1);
};
/// abi-specs/types/input.abi:15
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEYBOARD_TYPEMATIC_PARAMETERS {
    pub UnitId: u16,
    pub Rate: u16,
    pub Delay: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KEYBOARD_TYPEMATIC_PARAMETERS>() == 0x6);
    assert!(core::mem::offset_of!(KEYBOARD_TYPEMATIC_PARAMETERS, UnitId) == 0x0);
    assert!(core::mem::offset_of!(KEYBOARD_TYPEMATIC_PARAMETERS, Rate) == 0x2);
    assert!(core::mem::offset_of!(KEYBOARD_TYPEMATIC_PARAMETERS, Delay) == 0x4);
};
/// abi-specs/types/input.abi:17
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEYBOARD_ATTRIBUTES {
    pub KeyboardIdentifier: crate::types::KEYBOARD_ID,
    pub KeyboardMode: u16,
    pub NumberOfFunctionKeys: u16,
    pub NumberOfIndicators: u16,
    pub NumberOfKeysTotal: u16,
    pub InputDataQueueLength: u32,
    pub KeyRepeatMinimum: crate::types::KEYBOARD_TYPEMATIC_PARAMETERS,
    pub KeyRepeatMaximum: crate::types::KEYBOARD_TYPEMATIC_PARAMETERS,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KEYBOARD_ATTRIBUTES>() == 0x1c);
    assert!(core::mem::offset_of!(KEYBOARD_ATTRIBUTES, KeyboardIdentifier) == 0x0);
    assert!(core::mem::offset_of!(KEYBOARD_ATTRIBUTES, KeyboardMode) == 0x2);
    assert!(core::mem::offset_of!(KEYBOARD_ATTRIBUTES, NumberOfFunctionKeys) == 0x4);
    assert!(core::mem::offset_of!(KEYBOARD_ATTRIBUTES, NumberOfIndicators) == 0x6);
    assert!(core::mem::offset_of!(KEYBOARD_ATTRIBUTES, NumberOfKeysTotal) == 0x8);
    assert!(core::mem::offset_of!(KEYBOARD_ATTRIBUTES, InputDataQueueLength) == 0xc);
    assert!(core::mem::offset_of!(KEYBOARD_ATTRIBUTES, KeyRepeatMinimum) == 0x10);
    assert!(core::mem::offset_of!(KEYBOARD_ATTRIBUTES, KeyRepeatMaximum) == 0x16);
};
/// abi-specs/types/input.abi:28
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEYBOARD_INDICATOR_PARAMETERS {
    pub UnitId: u16,
    pub LedFlags: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KEYBOARD_INDICATOR_PARAMETERS>() == 0x4);
    assert!(core::mem::offset_of!(KEYBOARD_INDICATOR_PARAMETERS, UnitId) == 0x0);
    assert!(core::mem::offset_of!(KEYBOARD_INDICATOR_PARAMETERS, LedFlags) == 0x2);
};
/// abi-specs/types/input.abi:29
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEYBOARD_UNIT_ID_PARAMETER {
    pub UnitId: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KEYBOARD_UNIT_ID_PARAMETER>() == 0x2);
    assert!(core::mem::offset_of!(KEYBOARD_UNIT_ID_PARAMETER, UnitId) == 0x0);
};
/// abi-specs/types/input.abi:31
#[repr(C)]
#[derive(Clone, Copy)]
pub struct MOUSE_INPUT_DATA {
    pub UnitId: u16,
    pub Flags: u16,
    pub ButtonFlags: u16,
    pub ButtonData: u16,
    pub RawButtons: u32,
    pub LastX: i32,
    pub LastY: i32,
    pub ExtraInformation: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<MOUSE_INPUT_DATA>() == 0x18);
    assert!(core::mem::offset_of!(MOUSE_INPUT_DATA, UnitId) == 0x0);
    assert!(core::mem::offset_of!(MOUSE_INPUT_DATA, Flags) == 0x2);
    assert!(core::mem::offset_of!(MOUSE_INPUT_DATA, ButtonFlags) == 0x4);
    assert!(core::mem::offset_of!(MOUSE_INPUT_DATA, ButtonData) == 0x6);
    assert!(core::mem::offset_of!(MOUSE_INPUT_DATA, RawButtons) == 0x8);
    assert!(core::mem::offset_of!(MOUSE_INPUT_DATA, LastX) == 0xc);
    assert!(core::mem::offset_of!(MOUSE_INPUT_DATA, LastY) == 0x10);
    assert!(core::mem::offset_of!(MOUSE_INPUT_DATA, ExtraInformation) == 0x14);
};
/// abi-specs/types/input.abi:42
#[repr(C)]
#[derive(Clone, Copy)]
pub struct MOUSE_ATTRIBUTES {
    pub MouseIdentifier: u16,
    pub NumberOfButtons: u16,
    pub SampleRate: u16,
    pub InputDataQueueLength: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<MOUSE_ATTRIBUTES>() == 0xc);
    assert!(core::mem::offset_of!(MOUSE_ATTRIBUTES, MouseIdentifier) == 0x0);
    assert!(core::mem::offset_of!(MOUSE_ATTRIBUTES, NumberOfButtons) == 0x2);
    assert!(core::mem::offset_of!(MOUSE_ATTRIBUTES, SampleRate) == 0x4);
    assert!(core::mem::offset_of!(MOUSE_ATTRIBUTES, InputDataQueueLength) == 0x8);
};
/// abi-specs/types/input.abi:49
#[repr(C)]
#[derive(Clone, Copy)]
pub struct MOUSE_UNIT_ID_PARAMETER {
    pub UnitId: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<MOUSE_UNIT_ID_PARAMETER>() == 0x2);
    assert!(core::mem::offset_of!(MOUSE_UNIT_ID_PARAMETER, UnitId) == 0x0);
};
/// abi-specs/types/input.abi:51
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CONNECT_DATA {
    pub ClassDeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub ClassService: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CONNECT_DATA>() == 0x8);
    assert!(core::mem::offset_of!(CONNECT_DATA, ClassDeviceObject) == 0x0);
    assert!(core::mem::offset_of!(CONNECT_DATA, ClassService) == 0x4);
};
/// abi-specs/types/io.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub union IRP_AssociatedIrp {
    pub MasterIrp: *mut crate::types::IRP,
    pub IrpCount: i32,
    pub SystemBuffer: *mut core::ffi::c_void,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IRP_AssociatedIrp>() == 0x4);
    assert!(core::mem::offset_of!(IRP_AssociatedIrp, MasterIrp) == 0x0);
    assert!(core::mem::offset_of!(IRP_AssociatedIrp, IrpCount) == 0x0);
    assert!(core::mem::offset_of!(IRP_AssociatedIrp, SystemBuffer) == 0x0);
};
/// abi-specs/types/io.abi:7
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STATUS_BLOCK {
    pub Status: crate::types::NTSTATUS,
    pub Information: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STATUS_BLOCK>() == 0x8);
    assert!(core::mem::offset_of!(IO_STATUS_BLOCK, Status) == 0x0);
    assert!(core::mem::offset_of!(IO_STATUS_BLOCK, Information) == 0x4);
};
/// abi-specs/types/io.abi:9
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IRP_Overlay_AsynchronousParameters {
    pub UserApcRoutine: crate::callbacks::PIO_APC_ROUTINE,
    pub UserApcContext: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IRP_Overlay_AsynchronousParameters>() == 0x8);
    assert!(core::mem::offset_of!(IRP_Overlay_AsynchronousParameters, UserApcRoutine) == 0x0);
    assert!(core::mem::offset_of!(IRP_Overlay_AsynchronousParameters, UserApcContext) == 0x4);
};
/// abi-specs/types/io.abi:14
#[repr(C)]
#[derive(Clone, Copy)]
pub union IRP_Overlay {
    pub AsynchronousParameters: crate::types::IRP_Overlay_AsynchronousParameters,
    pub AllocationSize: crate::types::LARGE_INTEGER,
    pub _size: [u8; 8],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IRP_Overlay>() == 0x8);
    assert!(core::mem::offset_of!(IRP_Overlay, AsynchronousParameters) == 0x0);
    assert!(core::mem::offset_of!(IRP_Overlay, AllocationSize) == 0x0);
};
/// abi-specs/types/io.abi:19
#[repr(C)]
#[derive(Clone, Copy)]
pub union IRP_Tail_Overlay_u {
    pub DeviceQueueEntry: crate::types::KDEVICE_QUEUE_ENTRY,
    pub DriverContext: [*mut core::ffi::c_void; 4],
    pub _size: [u8; 16],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IRP_Tail_Overlay_u>() == 0x10);
    assert!(core::mem::offset_of!(IRP_Tail_Overlay_u, DeviceQueueEntry) == 0x0);
    assert!(core::mem::offset_of!(IRP_Tail_Overlay_u, DriverContext) == 0x0);
};
/// abi-specs/types/io.abi:24
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_SECURITY_CONTEXT {
    pub SecurityQos: *mut core::ffi::c_void,
    pub AccessState: *mut core::ffi::c_void,
    pub DesiredAccess: crate::types::ACCESS_MASK,
    pub FullCreateOptions: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_SECURITY_CONTEXT>() == 0x10);
    assert!(core::mem::offset_of!(IO_SECURITY_CONTEXT, SecurityQos) == 0x0);
    assert!(core::mem::offset_of!(IO_SECURITY_CONTEXT, AccessState) == 0x4);
    assert!(core::mem::offset_of!(IO_SECURITY_CONTEXT, DesiredAccess) == 0x8);
    assert!(core::mem::offset_of!(IO_SECURITY_CONTEXT, FullCreateOptions) == 0xc);
};
/// abi-specs/types/io.abi:31
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_Create {
    pub SecurityContext: *mut crate::types::IO_SECURITY_CONTEXT,
    pub Options: u32,
    pub FileAttributes: u16,
    pub ShareAccess: u16,
    pub EaLength: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_Create>() == 0x10);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Create, SecurityContext) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Create, Options) == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Create, FileAttributes) == 0x8);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Create, ShareAccess) == 0xa);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Create, EaLength) == 0xc);
};
/// abi-specs/types/io.abi:39
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_Read {
    pub Length: u32,
    pub Key: u32,
    pub ByteOffset: crate::types::LARGE_INTEGER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_Read>() == 0x10);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Read, Length) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Read, Key) == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Read, ByteOffset) == 0x8);
};
/// abi-specs/types/io.abi:45
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_Write {
    pub Length: u32,
    pub Key: u32,
    pub ByteOffset: crate::types::LARGE_INTEGER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_Write>() == 0x10);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Write, Length) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Write, Key) == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Write, ByteOffset) == 0x8);
};
/// abi-specs/types/io.abi:51
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct FILE_INFORMATION_CLASS(pub u32);
impl FILE_INFORMATION_CLASS {
    pub const FileDirectoryInformation: Self = Self(0x1);
    pub const FileFullDirectoryInformation: Self = Self(0x2);
    pub const FileBothDirectoryInformation: Self = Self(0x3);
    pub const FileBasicInformation: Self = Self(0x4);
    pub const FileStandardInformation: Self = Self(0x5);
    pub const FileInternalInformation: Self = Self(0x6);
    pub const FileEaInformation: Self = Self(0x7);
    pub const FileAccessInformation: Self = Self(0x8);
    pub const FileNameInformation: Self = Self(0x9);
    pub const FileRenameInformation: Self = Self(0xa);
    pub const FileLinkInformation: Self = Self(0xb);
    pub const FileNamesInformation: Self = Self(0xc);
    pub const FileDispositionInformation: Self = Self(0xd);
    pub const FilePositionInformation: Self = Self(0xe);
    pub const FileFullEaInformation: Self = Self(0xf);
    pub const FileModeInformation: Self = Self(0x10);
    pub const FileAlignmentInformation: Self = Self(0x11);
    pub const FileAllInformation: Self = Self(0x12);
    pub const FileAllocationInformation: Self = Self(0x13);
    pub const FileEndOfFileInformation: Self = Self(0x14);
    pub const FileAlternateNameInformation: Self = Self(0x15);
    pub const FileStreamInformation: Self = Self(0x16);
    pub const FilePipeInformation: Self = Self(0x17);
    pub const FilePipeLocalInformation: Self = Self(0x18);
    pub const FilePipeRemoteInformation: Self = Self(0x19);
    pub const FileMailslotQueryInformation: Self = Self(0x1a);
    pub const FileMailslotSetInformation: Self = Self(0x1b);
    pub const FileCompressionInformation: Self = Self(0x1c);
    pub const FileObjectIdInformation: Self = Self(0x1d);
    pub const FileCompletionInformation: Self = Self(0x1e);
    pub const FileMoveClusterInformation: Self = Self(0x1f);
    pub const FileQuotaInformation: Self = Self(0x20);
    pub const FileReparsePointInformation: Self = Self(0x21);
    pub const FileNetworkOpenInformation: Self = Self(0x22);
    pub const FileAttributeTagInformation: Self = Self(0x23);
    pub const FileTrackingInformation: Self = Self(0x24);
    pub const FileIdBothDirectoryInformation: Self = Self(0x25);
    pub const FileIdFullDirectoryInformation: Self = Self(0x26);
    pub const FileValidDataLengthInformation: Self = Self(0x27);
}
/// abi-specs/types/io.abi:93
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_QueryFile {
    pub Length: u32,
    pub FileInformationClass: crate::types::FILE_INFORMATION_CLASS,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_QueryFile>() == 0x8);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryFile, Length) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryFile, FileInformationClass) == 0x4);
};
/// abi-specs/types/io.abi:98
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VPB {
    pub Type: i16,
    pub Size: i16,
    pub Flags: u16,
    pub VolumeLabelLength: u16,
    pub DeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub RealDevice: *mut crate::types::DEVICE_OBJECT,
    pub SerialNumber: u32,
    pub ReferenceCount: u32,
    pub VolumeLabel: [u16; 32],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<VPB>() == 0x58);
    assert!(core::mem::offset_of!(VPB, Type) == 0x0);
    assert!(core::mem::offset_of!(VPB, Size) == 0x2);
    assert!(core::mem::offset_of!(VPB, Flags) == 0x4);
    assert!(core::mem::offset_of!(VPB, VolumeLabelLength) == 0x6);
    assert!(core::mem::offset_of!(VPB, DeviceObject) == 0x8);
    assert!(core::mem::offset_of!(VPB, RealDevice) == 0xc);
    assert!(core::mem::offset_of!(VPB, SerialNumber) == 0x10);
    assert!(core::mem::offset_of!(VPB, ReferenceCount) == 0x14);
    assert!(core::mem::offset_of!(VPB, VolumeLabel) == 0x18);
};
/// abi-specs/types/io.abi:110
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SECTION_OBJECT_POINTERS {
    pub DataSectionObject: *mut core::ffi::c_void,
    pub SharedCacheMap: *mut core::ffi::c_void,
    pub ImageSectionObject: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SECTION_OBJECT_POINTERS>() == 0xc);
    assert!(core::mem::offset_of!(SECTION_OBJECT_POINTERS, DataSectionObject) == 0x0);
    assert!(core::mem::offset_of!(SECTION_OBJECT_POINTERS, SharedCacheMap) == 0x4);
    assert!(core::mem::offset_of!(SECTION_OBJECT_POINTERS, ImageSectionObject) == 0x8);
};
/// abi-specs/types/io.abi:116
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_COMPLETION_CONTEXT {
    pub Port: *mut core::ffi::c_void,
    pub Key: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_COMPLETION_CONTEXT>() == 0x8);
    assert!(core::mem::offset_of!(IO_COMPLETION_CONTEXT, Port) == 0x0);
    assert!(core::mem::offset_of!(IO_COMPLETION_CONTEXT, Key) == 0x4);
};
/// abi-specs/types/io.abi:118
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_OBJECT {
    pub Type: i16,
    pub Size: i16,
    pub DeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub Vpb: *mut crate::types::VPB,
    pub FsContext: *mut core::ffi::c_void,
    pub FsContext2: *mut core::ffi::c_void,
    pub SectionObjectPointer: *mut crate::types::SECTION_OBJECT_POINTERS,
    pub PrivateCacheMap: *mut core::ffi::c_void,
    pub FinalStatus: crate::types::NTSTATUS,
    pub RelatedFileObject: *mut crate::types::FILE_OBJECT,
    pub LockOperation: crate::types::BOOLEAN,
    pub DeletePending: crate::types::BOOLEAN,
    pub ReadAccess: crate::types::BOOLEAN,
    pub WriteAccess: crate::types::BOOLEAN,
    pub DeleteAccess: crate::types::BOOLEAN,
    pub SharedRead: crate::types::BOOLEAN,
    pub SharedWrite: crate::types::BOOLEAN,
    pub SharedDelete: crate::types::BOOLEAN,
    pub Flags: u32,
    pub FileName: crate::types::UNICODE_STRING,
    pub CurrentByteOffset: crate::types::LARGE_INTEGER,
    pub Waiters: u32,
    pub Busy: u32,
    pub LastLock: *mut core::ffi::c_void,
    pub Lock: crate::types::KEVENT,
    pub Event: crate::types::KEVENT,
    pub CompletionContext: *mut crate::types::IO_COMPLETION_CONTEXT,
    pub IrpListLock: crate::types::KSPIN_LOCK,
    pub IrpList: crate::types::LIST_ENTRY,
    pub FileObjectExtension: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_OBJECT>() == 0x80);
    assert!(core::mem::offset_of!(FILE_OBJECT, Type) == 0x0);
    assert!(core::mem::offset_of!(FILE_OBJECT, Size) == 0x2);
    assert!(core::mem::offset_of!(FILE_OBJECT, DeviceObject) == 0x4);
    assert!(core::mem::offset_of!(FILE_OBJECT, Vpb) == 0x8);
    assert!(core::mem::offset_of!(FILE_OBJECT, FsContext) == 0xc);
    assert!(core::mem::offset_of!(FILE_OBJECT, FsContext2) == 0x10);
    assert!(core::mem::offset_of!(FILE_OBJECT, SectionObjectPointer) == 0x14);
    assert!(core::mem::offset_of!(FILE_OBJECT, PrivateCacheMap) == 0x18);
    assert!(core::mem::offset_of!(FILE_OBJECT, FinalStatus) == 0x1c);
    assert!(core::mem::offset_of!(FILE_OBJECT, RelatedFileObject) == 0x20);
    assert!(core::mem::offset_of!(FILE_OBJECT, LockOperation) == 0x24);
    assert!(core::mem::offset_of!(FILE_OBJECT, DeletePending) == 0x25);
    assert!(core::mem::offset_of!(FILE_OBJECT, ReadAccess) == 0x26);
    assert!(core::mem::offset_of!(FILE_OBJECT, WriteAccess) == 0x27);
    assert!(core::mem::offset_of!(FILE_OBJECT, DeleteAccess) == 0x28);
    assert!(core::mem::offset_of!(FILE_OBJECT, SharedRead) == 0x29);
    assert!(core::mem::offset_of!(FILE_OBJECT, SharedWrite) == 0x2a);
    assert!(core::mem::offset_of!(FILE_OBJECT, SharedDelete) == 0x2b);
    assert!(core::mem::offset_of!(FILE_OBJECT, Flags) == 0x2c);
    assert!(core::mem::offset_of!(FILE_OBJECT, FileName) == 0x30);
    assert!(core::mem::offset_of!(FILE_OBJECT, CurrentByteOffset) == 0x38);
    assert!(core::mem::offset_of!(FILE_OBJECT, Waiters) == 0x40);
    assert!(core::mem::offset_of!(FILE_OBJECT, Busy) == 0x44);
    assert!(core::mem::offset_of!(FILE_OBJECT, LastLock) == 0x48);
    assert!(core::mem::offset_of!(FILE_OBJECT, Lock) == 0x4c);
    assert!(core::mem::offset_of!(FILE_OBJECT, Event) == 0x5c);
    assert!(core::mem::offset_of!(FILE_OBJECT, CompletionContext) == 0x6c);
    assert!(core::mem::offset_of!(FILE_OBJECT, IrpListLock) == 0x70);
    assert!(core::mem::offset_of!(FILE_OBJECT, IrpList) == 0x74);
    assert!(core::mem::offset_of!(FILE_OBJECT, FileObjectExtension) == 0x7c);
};
/// abi-specs/types/io.abi:151
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_SetFile {
    pub Length: u32,
    pub FileInformationClass: crate::types::FILE_INFORMATION_CLASS,
    pub FileObject: *mut crate::types::FILE_OBJECT,
    pub DeleteHandle: crate::types::HANDLE,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_SetFile>() == 0x10);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_SetFile, Length) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_SetFile, FileInformationClass) == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_SetFile, FileObject) == 0x8);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_SetFile, DeleteHandle) == 0xc);
};
/// abi-specs/types/io.abi:158
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct FS_INFORMATION_CLASS(pub u32);
impl FS_INFORMATION_CLASS {
    pub const FileFsVolumeInformation: Self = Self(0x1);
    pub const FileFsLabelInformation: Self = Self(0x2);
    pub const FileFsSizeInformation: Self = Self(0x3);
    pub const FileFsDeviceInformation: Self = Self(0x4);
    pub const FileFsAttributeInformation: Self = Self(0x5);
    pub const FileFsControlInformation: Self = Self(0x6);
    pub const FileFsFullSizeInformation: Self = Self(0x7);
    pub const FileFsObjectIdInformation: Self = Self(0x8);
    pub const FileFsDriverPathInformation: Self = Self(0x9);
}
/// abi-specs/types/io.abi:170
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_QueryVolume {
    pub Length: u32,
    pub FsInformationClass: crate::types::FS_INFORMATION_CLASS,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_QueryVolume>() == 0x8);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryVolume, Length) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryVolume, FsInformationClass) == 0x4);
};
/// abi-specs/types/io.abi:175
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_SetVolume {
    pub Length: u32,
    pub FsInformationClass: crate::types::FS_INFORMATION_CLASS,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_SetVolume>() == 0x8);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_SetVolume, Length) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_SetVolume, FsInformationClass) == 0x4);
};
/// abi-specs/types/io.abi:180
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_FileSystemControl {
    pub OutputBufferLength: u32,
    pub InputBufferLength: u32,
    pub FsControlCode: u32,
    pub Type3InputBuffer: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_FileSystemControl>() == 0x10);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_FileSystemControl, OutputBufferLength) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_FileSystemControl, InputBufferLength) == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_FileSystemControl, FsControlCode) == 0x8);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_FileSystemControl, Type3InputBuffer) == 0xc);
};
/// abi-specs/types/io.abi:187
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_DeviceIoControl {
    pub OutputBufferLength: u32,
    pub InputBufferLength: u32,
    pub IoControlCode: u32,
    pub Type3InputBuffer: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_DeviceIoControl>() == 0x10);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_DeviceIoControl, OutputBufferLength) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_DeviceIoControl, InputBufferLength) == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_DeviceIoControl, IoControlCode) == 0x8);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_DeviceIoControl, Type3InputBuffer) == 0xc);
};
/// abi-specs/types/io.abi:194
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_Scsi {
    pub Srb: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_Scsi>() == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Scsi, Srb) == 0x0);
};
/// abi-specs/types/io.abi:196
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct DEVICE_RELATION_TYPE(pub u32);
impl DEVICE_RELATION_TYPE {
    pub const BusRelations: Self = Self(0x0);
    pub const EjectionRelations: Self = Self(0x1);
    pub const PowerRelations: Self = Self(0x2);
    pub const RemovalRelations: Self = Self(0x3);
    pub const TargetDeviceRelation: Self = Self(0x4);
    pub const SingleBusRelations: Self = Self(0x5);
    pub const TransportRelations: Self = Self(0x6);
}
/// abi-specs/types/io.abi:206
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_QueryDeviceRelations {
    pub Type: crate::types::DEVICE_RELATION_TYPE,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_QueryDeviceRelations>() == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryDeviceRelations, Type) == 0x0);
};
/// abi-specs/types/io.abi:210
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_QueryInterface {
    pub InterfaceType: *mut crate::types::GUID,
    pub Size: u16,
    pub Version: u16,
    pub Interface: *mut crate::types::INTERFACE,
    pub InterfaceSpecificData: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_QueryInterface>() == 0x10);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryInterface, InterfaceType) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryInterface, Size) == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryInterface, Version) == 0x6);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryInterface, Interface) == 0x8);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryInterface, InterfaceSpecificData) == 0xc);
};
/// abi-specs/types/io.abi:218
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_DeviceCapabilities {
    pub Capabilities: *mut crate::types::DEVICE_CAPABILITIES,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_DeviceCapabilities>() == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_DeviceCapabilities, Capabilities) == 0x0);
};
/// abi-specs/types/io.abi:222
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_FilterResourceRequirements {
    pub IoResourceRequirementList: *mut crate::types::IO_RESOURCE_REQUIREMENTS_LIST,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_FilterResourceRequirements>() == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_FilterResourceRequirements, IoResourceRequirementList) == 0x0);
};
/// abi-specs/types/io.abi:226
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_ReadWriteConfig {
    pub WhichSpace: u32,
    pub Buffer: *mut core::ffi::c_void,
    pub Offset: u32,
    pub Length: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_ReadWriteConfig>() == 0x10);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_ReadWriteConfig, WhichSpace) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_ReadWriteConfig, Buffer) == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_ReadWriteConfig, Offset) == 0x8);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_ReadWriteConfig, Length) == 0xc);
};
/// abi-specs/types/io.abi:233
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct BUS_QUERY_ID_TYPE(pub u32);
impl BUS_QUERY_ID_TYPE {
    pub const BusQueryDeviceID: Self = Self(0x0);
    pub const BusQueryHardwareIDs: Self = Self(0x1);
    pub const BusQueryCompatibleIDs: Self = Self(0x2);
    pub const BusQueryInstanceID: Self = Self(0x3);
    pub const BusQueryDeviceSerialNumber: Self = Self(0x4);
    pub const BusQueryContainerID: Self = Self(0x5);
}
/// abi-specs/types/io.abi:242
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_QueryId {
    pub IdType: crate::types::BUS_QUERY_ID_TYPE,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_QueryId>() == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryId, IdType) == 0x0);
};
/// abi-specs/types/io.abi:243
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct DEVICE_TEXT_TYPE(pub u32);
impl DEVICE_TEXT_TYPE {
    pub const DeviceTextDescription: Self = Self(0x0);
    pub const DeviceTextLocationInformation: Self = Self(0x1);
}
/// abi-specs/types/io.abi:245
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_QueryDeviceText {
    pub DeviceTextType: crate::types::DEVICE_TEXT_TYPE,
    pub LocaleId: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_QueryDeviceText>() == 0x8);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryDeviceText, DeviceTextType) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryDeviceText, LocaleId) == 0x4);
};
/// abi-specs/types/io.abi:250
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct DEVICE_USAGE_NOTIFICATION_TYPE(pub u32);
impl DEVICE_USAGE_NOTIFICATION_TYPE {
    pub const DeviceUsageTypeUndefined: Self = Self(0x0);
    pub const DeviceUsageTypePaging: Self = Self(0x1);
    pub const DeviceUsageTypeHibernation: Self = Self(0x2);
    pub const DeviceUsageTypeDumpFile: Self = Self(0x3);
    pub const DeviceUsageTypeBoot: Self = Self(0x4);
    pub const DeviceUsageTypePostDisplay: Self = Self(0x5);
    pub const DeviceUsageTypeGuestAssigned: Self = Self(0x6);
}
/// abi-specs/types/io.abi:260
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_UsageNotification {
    pub InPath: crate::types::BOOLEAN,
    pub Reserved: [crate::types::BOOLEAN; 3],
    pub Type: crate::types::DEVICE_USAGE_NOTIFICATION_TYPE,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_UsageNotification>() == 0x8);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_UsageNotification, InPath) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_UsageNotification, Reserved) == 0x1);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_UsageNotification, Type) == 0x4);
};
/// abi-specs/types/io.abi:266
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_WaitWake {
    pub PowerState: crate::types::SYSTEM_POWER_STATE,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_WaitWake>() == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_WaitWake, PowerState) == 0x0);
};
/// abi-specs/types/io.abi:268
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_PowerSequence {
    pub PowerSequence: *mut crate::types::POWER_SEQUENCE,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_PowerSequence>() == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_PowerSequence, PowerSequence) == 0x0);
};
/// abi-specs/types/io.abi:272
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct POWER_STATE_TYPE(pub u32);
impl POWER_STATE_TYPE {
    pub const SystemPowerState: Self = Self(0x0);
    pub const DevicePowerState: Self = Self(0x1);
}
/// abi-specs/types/io.abi:274
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_Power {
    pub SystemContext: u32,
    pub Type: crate::types::POWER_STATE_TYPE,
    pub State: crate::types::POWER_STATE,
    pub ShutdownType: crate::types::POWER_ACTION,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_Power>() == 0x10);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Power, SystemContext) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Power, Type) == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Power, State) == 0x8);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Power, ShutdownType) == 0xc);
};
/// abi-specs/types/io.abi:281
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_StartDevice {
    pub AllocatedResources: *mut crate::types::CM_RESOURCE_LIST,
    pub AllocatedResourcesTranslated: *mut crate::types::CM_RESOURCE_LIST,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_StartDevice>() == 0x8);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_StartDevice, AllocatedResources) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_StartDevice, AllocatedResourcesTranslated) == 0x4);
};
/// abi-specs/types/io.abi:286
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_WMI {
    pub ProviderId: u32,
    pub DataPath: *mut core::ffi::c_void,
    pub BufferSize: u32,
    pub Buffer: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_WMI>() == 0x10);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_WMI, ProviderId) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_WMI, DataPath) == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_WMI, BufferSize) == 0x8);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_WMI, Buffer) == 0xc);
};
/// abi-specs/types/io.abi:293
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_Others {
    pub Argument1: *mut core::ffi::c_void,
    pub Argument2: *mut core::ffi::c_void,
    pub Argument3: *mut core::ffi::c_void,
    pub Argument4: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_Others>() == 0x10);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Others, Argument1) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Others, Argument2) == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Others, Argument3) == 0x8);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_Others, Argument4) == 0xc);
};
/// abi-specs/types/io.abi:300
#[repr(C)]
#[derive(Clone, Copy)]
pub union IO_STACK_LOCATION_Parameters {
    pub Create: crate::types::IO_STACK_LOCATION_Parameters_Create,
    pub Read: crate::types::IO_STACK_LOCATION_Parameters_Read,
    pub Write: crate::types::IO_STACK_LOCATION_Parameters_Write,
    pub QueryFile: crate::types::IO_STACK_LOCATION_Parameters_QueryFile,
    pub SetFile: crate::types::IO_STACK_LOCATION_Parameters_SetFile,
    pub QueryVolume: crate::types::IO_STACK_LOCATION_Parameters_QueryVolume,
    pub SetVolume: crate::types::IO_STACK_LOCATION_Parameters_SetVolume,
    pub FileSystemControl: crate::types::IO_STACK_LOCATION_Parameters_FileSystemControl,
    pub DeviceIoControl: crate::types::IO_STACK_LOCATION_Parameters_DeviceIoControl,
    pub Scsi: crate::types::IO_STACK_LOCATION_Parameters_Scsi,
    pub QueryDeviceRelations: crate::types::IO_STACK_LOCATION_Parameters_QueryDeviceRelations,
    pub QueryInterface: crate::types::IO_STACK_LOCATION_Parameters_QueryInterface,
    pub DeviceCapabilities: crate::types::IO_STACK_LOCATION_Parameters_DeviceCapabilities,
    pub FilterResourceRequirements: crate::types::IO_STACK_LOCATION_Parameters_FilterResourceRequirements,
    pub ReadWriteConfig: crate::types::IO_STACK_LOCATION_Parameters_ReadWriteConfig,
    pub QueryId: crate::types::IO_STACK_LOCATION_Parameters_QueryId,
    pub QueryDeviceText: crate::types::IO_STACK_LOCATION_Parameters_QueryDeviceText,
    pub UsageNotification: crate::types::IO_STACK_LOCATION_Parameters_UsageNotification,
    pub WaitWake: crate::types::IO_STACK_LOCATION_Parameters_WaitWake,
    pub PowerSequence: crate::types::IO_STACK_LOCATION_Parameters_PowerSequence,
    pub Power: crate::types::IO_STACK_LOCATION_Parameters_Power,
    pub StartDevice: crate::types::IO_STACK_LOCATION_Parameters_StartDevice,
    pub WMI: crate::types::IO_STACK_LOCATION_Parameters_WMI,
    pub Others: crate::types::IO_STACK_LOCATION_Parameters_Others,
    pub _size: [u8; 16],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters>() == 0x10);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, Create) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, Read) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, Write) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, QueryFile) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, SetFile) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, QueryVolume) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, SetVolume) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, FileSystemControl) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, DeviceIoControl) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, Scsi) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, QueryDeviceRelations) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, QueryInterface) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, DeviceCapabilities) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, FilterResourceRequirements) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, ReadWriteConfig) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, QueryId) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, QueryDeviceText) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, UsageNotification) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, WaitWake) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, PowerSequence) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, Power) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, StartDevice) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, WMI) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, Others) == 0x0);
};
/// abi-specs/types/io.abi:327
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION {
    pub MajorFunction: u8,
    pub MinorFunction: u8,
    pub Flags: u8,
    pub Control: u8,
    pub Parameters: crate::types::IO_STACK_LOCATION_Parameters,
    pub DeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub FileObject: *mut crate::types::FILE_OBJECT,
    pub CompletionRoutine: crate::callbacks::IO_COMPLETION_ROUTINE,
    pub Context: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION>() == 0x24);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION, MajorFunction) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION, MinorFunction) == 0x1);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION, Flags) == 0x2);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION, Control) == 0x3);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION, Parameters) == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION, DeviceObject) == 0x14);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION, FileObject) == 0x18);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION, CompletionRoutine) == 0x1c);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION, Context) == 0x20);
};
/// abi-specs/types/io.abi:339
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IRP_Tail_Overlay {
    pub u: crate::types::IRP_Tail_Overlay_u,
    pub Thread: crate::types::PETHREAD,
    pub AuxiliaryBuffer: *mut u8,
    pub ListEntry: crate::types::LIST_ENTRY,
    pub CurrentStackLocation: *mut crate::types::IO_STACK_LOCATION,
    pub OriginalFileObject: *mut crate::types::FILE_OBJECT,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IRP_Tail_Overlay>() == 0x28);
    assert!(core::mem::offset_of!(IRP_Tail_Overlay, u) == 0x0);
    assert!(core::mem::offset_of!(IRP_Tail_Overlay, Thread) == 0x10);
    assert!(core::mem::offset_of!(IRP_Tail_Overlay, AuxiliaryBuffer) == 0x14);
    assert!(core::mem::offset_of!(IRP_Tail_Overlay, ListEntry) == 0x18);
    assert!(core::mem::offset_of!(IRP_Tail_Overlay, CurrentStackLocation) == 0x20);
    assert!(core::mem::offset_of!(IRP_Tail_Overlay, OriginalFileObject) == 0x24);
};
/// abi-specs/types/io.abi:348
#[repr(C)]
#[derive(Clone, Copy)]
pub union IRP_Tail {
    pub Overlay: crate::types::IRP_Tail_Overlay,
    pub Apc: crate::types::KAPC,
    pub CompletionKey: *mut core::ffi::c_void,
    pub _size: [u8; 48],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IRP_Tail>() == 0x30);
    assert!(core::mem::offset_of!(IRP_Tail, Overlay) == 0x0);
    assert!(core::mem::offset_of!(IRP_Tail, Apc) == 0x0);
    assert!(core::mem::offset_of!(IRP_Tail, CompletionKey) == 0x0);
};
/// abi-specs/types/io.abi:350
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IRP {
    pub Type: i16,
    pub Size: u16,
    pub MdlAddress: *mut crate::types::MDL,
    pub Flags: u32,
    pub AssociatedIrp: crate::types::IRP_AssociatedIrp,
    pub ThreadListEntry: crate::types::LIST_ENTRY,
    pub IoStatus: crate::types::IO_STATUS_BLOCK,
    pub RequestorMode: crate::types::KPROCESSOR_MODE,
    pub PendingReturned: crate::types::BOOLEAN,
    pub StackCount: i8,
    pub CurrentLocation: i8,
    pub Cancel: crate::types::BOOLEAN,
    pub CancelIrql: crate::types::KIRQL,
    pub ApcEnvironment: i8,
    pub AllocationFlags: u8,
    pub UserIosb: *mut crate::types::IO_STATUS_BLOCK,
    pub UserEvent: *mut crate::types::KEVENT,
    pub Overlay: crate::types::IRP_Overlay,
    pub CancelRoutine: crate::callbacks::DRIVER_CANCEL,
    pub UserBuffer: *mut core::ffi::c_void,
    pub Tail: crate::types::IRP_Tail,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IRP>() == 0x70);
    assert!(core::mem::offset_of!(IRP, Type) == 0x0);
    assert!(core::mem::offset_of!(IRP, Size) == 0x2);
    assert!(core::mem::offset_of!(IRP, MdlAddress) == 0x4);
    assert!(core::mem::offset_of!(IRP, Flags) == 0x8);
    assert!(core::mem::offset_of!(IRP, AssociatedIrp) == 0xc);
    assert!(core::mem::offset_of!(IRP, ThreadListEntry) == 0x10);
    assert!(core::mem::offset_of!(IRP, IoStatus) == 0x18);
    assert!(core::mem::offset_of!(IRP, RequestorMode) == 0x20);
    assert!(core::mem::offset_of!(IRP, PendingReturned) == 0x21);
    assert!(core::mem::offset_of!(IRP, StackCount) == 0x22);
    assert!(core::mem::offset_of!(IRP, CurrentLocation) == 0x23);
    assert!(core::mem::offset_of!(IRP, Cancel) == 0x24);
    assert!(core::mem::offset_of!(IRP, CancelIrql) == 0x25);
    assert!(core::mem::offset_of!(IRP, ApcEnvironment) == 0x26);
    assert!(core::mem::offset_of!(IRP, AllocationFlags) == 0x27);
    assert!(core::mem::offset_of!(IRP, UserIosb) == 0x28);
    assert!(core::mem::offset_of!(IRP, UserEvent) == 0x2c);
    assert!(core::mem::offset_of!(IRP, Overlay) == 0x30);
    assert!(core::mem::offset_of!(IRP, CancelRoutine) == 0x38);
    assert!(core::mem::offset_of!(IRP, UserBuffer) == 0x3c);
    assert!(core::mem::offset_of!(IRP, Tail) == 0x40);
};
/// abi-specs/types/io.abi:374
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WAIT_CONTEXT_BLOCK {
    pub WaitQueueEntry: crate::types::KDEVICE_QUEUE_ENTRY,
    pub DeviceRoutine: crate::callbacks::DRIVER_CONTROL,
    pub DeviceContext: *mut core::ffi::c_void,
    pub NumberOfMapRegisters: u32,
    pub DeviceObject: *mut core::ffi::c_void,
    pub CurrentIrp: *mut core::ffi::c_void,
    pub BufferChainingDpc: *mut crate::types::KDPC,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<WAIT_CONTEXT_BLOCK>() == 0x28);
    assert!(core::mem::offset_of!(WAIT_CONTEXT_BLOCK, WaitQueueEntry) == 0x0);
    assert!(core::mem::offset_of!(WAIT_CONTEXT_BLOCK, DeviceRoutine) == 0x10);
    assert!(core::mem::offset_of!(WAIT_CONTEXT_BLOCK, DeviceContext) == 0x14);
    assert!(core::mem::offset_of!(WAIT_CONTEXT_BLOCK, NumberOfMapRegisters) == 0x18);
    assert!(core::mem::offset_of!(WAIT_CONTEXT_BLOCK, DeviceObject) == 0x1c);
    assert!(core::mem::offset_of!(WAIT_CONTEXT_BLOCK, CurrentIrp) == 0x20);
    assert!(core::mem::offset_of!(WAIT_CONTEXT_BLOCK, BufferChainingDpc) == 0x24);
};
/// abi-specs/types/io.abi:384
#[repr(C)]
#[derive(Clone, Copy)]
pub union DEVICE_OBJECT_Queue {
    pub ListEntry: crate::types::LIST_ENTRY,
    pub Wcb: crate::types::WAIT_CONTEXT_BLOCK,
    pub _size: [u8; 40],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DEVICE_OBJECT_Queue>() == 0x28);
    assert!(core::mem::offset_of!(DEVICE_OBJECT_Queue, ListEntry) == 0x0);
    assert!(core::mem::offset_of!(DEVICE_OBJECT_Queue, Wcb) == 0x0);
};
/// abi-specs/types/io.abi:386
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DEVOBJ_EXTENSION {
    pub Type: i16,
    pub Size: u16,
    pub DeviceObject: *mut crate::types::DEVICE_OBJECT,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DEVOBJ_EXTENSION>() == 0x8);
    assert!(core::mem::offset_of!(DEVOBJ_EXTENSION, Type) == 0x0);
    assert!(core::mem::offset_of!(DEVOBJ_EXTENSION, Size) == 0x2);
    assert!(core::mem::offset_of!(DEVOBJ_EXTENSION, DeviceObject) == 0x4);
};
/// abi-specs/types/io.abi:392
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DEVICE_OBJECT {
    pub Type: i16,
    pub Size: u16,
    pub ReferenceCount: i32,
    pub DriverObject: *mut crate::types::DRIVER_OBJECT,
    pub NextDevice: *mut crate::types::DEVICE_OBJECT,
    pub AttachedDevice: *mut crate::types::DEVICE_OBJECT,
    pub CurrentIrp: *mut crate::types::IRP,
    pub Timer: crate::types::PIO_TIMER,
    pub Flags: u32,
    pub Characteristics: u32,
    pub Vpb: *mut crate::types::VPB,
    pub DeviceExtension: *mut core::ffi::c_void,
    pub DeviceType: u32,
    pub StackSize: i8,
    pub Queue: crate::types::DEVICE_OBJECT_Queue,
    pub AlignmentRequirement: u32,
    pub DeviceQueue: crate::types::KDEVICE_QUEUE,
    pub Dpc: crate::types::KDPC,
    pub ActiveThreadCount: u32,
    pub SecurityDescriptor: *mut core::ffi::c_void,
    pub DeviceLock: crate::types::KEVENT,
    pub SectorSize: u16,
    pub Spare1: u16,
    pub DeviceObjectExtension: *mut crate::types::DEVOBJ_EXTENSION,
    pub Reserved: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DEVICE_OBJECT>() == 0xb8);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, Type) == 0x0);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, Size) == 0x2);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, ReferenceCount) == 0x4);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, DriverObject) == 0x8);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, NextDevice) == 0xc);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, AttachedDevice) == 0x10);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, CurrentIrp) == 0x14);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, Timer) == 0x18);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, Flags) == 0x1c);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, Characteristics) == 0x20);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, Vpb) == 0x24);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, DeviceExtension) == 0x28);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, DeviceType) == 0x2c);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, StackSize) == 0x30);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, Queue) == 0x34);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, AlignmentRequirement) == 0x5c);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, DeviceQueue) == 0x60);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, Dpc) == 0x74);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, ActiveThreadCount) == 0x94);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, SecurityDescriptor) == 0x98);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, DeviceLock) == 0x9c);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, SectorSize) == 0xac);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, Spare1) == 0xae);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, DeviceObjectExtension) == 0xb0);
    assert!(core::mem::offset_of!(DEVICE_OBJECT, Reserved) == 0xb4);
};
/// abi-specs/types/io.abi:420
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DRIVER_EXTENSION {
    pub DriverObject: *mut crate::types::DRIVER_OBJECT,
    pub AddDevice: crate::callbacks::DRIVER_ADD_DEVICE,
    pub Count: u32,
    pub ServiceKeyName: crate::types::UNICODE_STRING,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DRIVER_EXTENSION>() == 0x14);
    assert!(core::mem::offset_of!(DRIVER_EXTENSION, DriverObject) == 0x0);
    assert!(core::mem::offset_of!(DRIVER_EXTENSION, AddDevice) == 0x4);
    assert!(core::mem::offset_of!(DRIVER_EXTENSION, Count) == 0x8);
    assert!(core::mem::offset_of!(DRIVER_EXTENSION, ServiceKeyName) == 0xc);
};
/// abi-specs/types/io.abi:427
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FAST_IO_DISPATCH {
    pub SizeOfFastIoDispatch: u32,
    pub FastIoCheckIfPossible: crate::callbacks::FAST_IO_CHECK_IF_POSSIBLE,
    pub FastIoRead: crate::callbacks::FAST_IO_READ,
    pub FastIoWrite: crate::callbacks::FAST_IO_WRITE,
    pub FastIoQueryBasicInfo: crate::callbacks::FAST_IO_QUERY_BASIC_INFO,
    pub FastIoQueryStandardInfo: crate::callbacks::FAST_IO_QUERY_STANDARD_INFO,
    pub FastIoLock: crate::callbacks::FAST_IO_LOCK,
    pub FastIoUnlockSingle: crate::callbacks::FAST_IO_UNLOCK_SINGLE,
    pub FastIoUnlockAll: crate::callbacks::FAST_IO_UNLOCK_ALL,
    pub FastIoUnlockAllByKey: crate::callbacks::FAST_IO_UNLOCK_ALL_BY_KEY,
    pub FastIoDeviceControl: crate::callbacks::FAST_IO_DEVICE_CONTROL,
    pub AcquireFileForNtCreateSection: crate::callbacks::FAST_IO_ACQUIRE_FILE,
    pub ReleaseFileForNtCreateSection: crate::callbacks::FAST_IO_RELEASE_FILE,
    pub FastIoDetachDevice: crate::callbacks::FAST_IO_DETACH_DEVICE,
    pub FastIoQueryNetworkOpenInfo: crate::callbacks::FAST_IO_QUERY_NETWORK_OPEN_INFO,
    pub AcquireForModWrite: crate::callbacks::FAST_IO_ACQUIRE_FOR_MOD_WRITE,
    pub MdlRead: crate::callbacks::FAST_IO_MDL_READ,
    pub MdlReadComplete: crate::callbacks::FAST_IO_MDL_READ_COMPLETE,
    pub PrepareMdlWrite: crate::callbacks::FAST_IO_PREPARE_MDL_WRITE,
    pub MdlWriteComplete: crate::callbacks::FAST_IO_MDL_WRITE_COMPLETE,
    pub FastIoReadCompressed: crate::callbacks::FAST_IO_READ_COMPRESSED,
    pub FastIoWriteCompressed: crate::callbacks::FAST_IO_WRITE_COMPRESSED,
    pub MdlReadCompleteCompressed: crate::callbacks::FAST_IO_MDL_READ_COMPLETE_COMPRESSED,
    pub MdlWriteCompleteCompressed: crate::callbacks::FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED,
    pub FastIoQueryOpen: crate::callbacks::FAST_IO_QUERY_OPEN,
    pub ReleaseForModWrite: crate::callbacks::FAST_IO_RELEASE_FOR_MOD_WRITE,
    pub AcquireForCcFlush: crate::callbacks::FAST_IO_ACQUIRE_FOR_CCFLUSH,
    pub ReleaseForCcFlush: crate::callbacks::FAST_IO_RELEASE_FOR_CCFLUSH,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FAST_IO_DISPATCH>() == 0x70);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, SizeOfFastIoDispatch) == 0x0);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, FastIoCheckIfPossible) == 0x4);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, FastIoRead) == 0x8);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, FastIoWrite) == 0xc);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, FastIoQueryBasicInfo) == 0x10);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, FastIoQueryStandardInfo) == 0x14);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, FastIoLock) == 0x18);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, FastIoUnlockSingle) == 0x1c);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, FastIoUnlockAll) == 0x20);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, FastIoUnlockAllByKey) == 0x24);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, FastIoDeviceControl) == 0x28);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, AcquireFileForNtCreateSection) == 0x2c);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, ReleaseFileForNtCreateSection) == 0x30);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, FastIoDetachDevice) == 0x34);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, FastIoQueryNetworkOpenInfo) == 0x38);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, AcquireForModWrite) == 0x3c);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, MdlRead) == 0x40);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, MdlReadComplete) == 0x44);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, PrepareMdlWrite) == 0x48);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, MdlWriteComplete) == 0x4c);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, FastIoReadCompressed) == 0x50);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, FastIoWriteCompressed) == 0x54);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, MdlReadCompleteCompressed) == 0x58);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, MdlWriteCompleteCompressed) == 0x5c);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, FastIoQueryOpen) == 0x60);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, ReleaseForModWrite) == 0x64);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, AcquireForCcFlush) == 0x68);
    assert!(core::mem::offset_of!(FAST_IO_DISPATCH, ReleaseForCcFlush) == 0x6c);
};
/// abi-specs/types/io.abi:458
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DRIVER_OBJECT {
    pub Type: i16,
    pub Size: i16,
    pub DeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub Flags: u32,
    pub DriverStart: *mut core::ffi::c_void,
    pub DriverSize: u32,
    pub DriverSection: *mut core::ffi::c_void,
    pub DriverExtension: *mut crate::types::DRIVER_EXTENSION,
    pub DriverName: crate::types::UNICODE_STRING,
    pub HardwareDatabase: *mut crate::types::UNICODE_STRING,
    pub FastIoDispatch: *mut crate::types::FAST_IO_DISPATCH,
    pub DriverInit: crate::callbacks::DRIVER_INITIALIZE,
    pub DriverStartIo: crate::callbacks::DRIVER_STARTIO,
    pub DriverUnload: crate::callbacks::DRIVER_UNLOAD,
    pub MajorFunction: [crate::callbacks::DRIVER_DISPATCH; 28],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DRIVER_OBJECT>() == 0xa8);
    assert!(core::mem::offset_of!(DRIVER_OBJECT, Type) == 0x0);
    assert!(core::mem::offset_of!(DRIVER_OBJECT, Size) == 0x2);
    assert!(core::mem::offset_of!(DRIVER_OBJECT, DeviceObject) == 0x4);
    assert!(core::mem::offset_of!(DRIVER_OBJECT, Flags) == 0x8);
    assert!(core::mem::offset_of!(DRIVER_OBJECT, DriverStart) == 0xc);
    assert!(core::mem::offset_of!(DRIVER_OBJECT, DriverSize) == 0x10);
    assert!(core::mem::offset_of!(DRIVER_OBJECT, DriverSection) == 0x14);
    assert!(core::mem::offset_of!(DRIVER_OBJECT, DriverExtension) == 0x18);
    assert!(core::mem::offset_of!(DRIVER_OBJECT, DriverName) == 0x1c);
    assert!(core::mem::offset_of!(DRIVER_OBJECT, HardwareDatabase) == 0x24);
    assert!(core::mem::offset_of!(DRIVER_OBJECT, FastIoDispatch) == 0x28);
    assert!(core::mem::offset_of!(DRIVER_OBJECT, DriverInit) == 0x2c);
    assert!(core::mem::offset_of!(DRIVER_OBJECT, DriverStartIo) == 0x30);
    assert!(core::mem::offset_of!(DRIVER_OBJECT, DriverUnload) == 0x34);
    assert!(core::mem::offset_of!(DRIVER_OBJECT, MajorFunction) == 0x38);
};
/// abi-specs/types/io.abi:476
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CONTROLLER_OBJECT {
    pub Type: i16,
    pub Size: i16,
    pub ControllerExtension: *mut core::ffi::c_void,
    pub DeviceWaitQueue: crate::types::KDEVICE_QUEUE,
    pub Spare1: u32,
    pub Spare2: crate::types::LARGE_INTEGER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CONTROLLER_OBJECT>() == 0x28);
    assert!(core::mem::offset_of!(CONTROLLER_OBJECT, Type) == 0x0);
    assert!(core::mem::offset_of!(CONTROLLER_OBJECT, Size) == 0x2);
    assert!(core::mem::offset_of!(CONTROLLER_OBJECT, ControllerExtension) == 0x4);
    assert!(core::mem::offset_of!(CONTROLLER_OBJECT, DeviceWaitQueue) == 0x8);
    assert!(core::mem::offset_of!(CONTROLLER_OBJECT, Spare1) == 0x1c);
    assert!(core::mem::offset_of!(CONTROLLER_OBJECT, Spare2) == 0x20);
};
/// abi-specs/types/io.abi:485
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CONFIGURATION_INFORMATION {
    pub DiskCount: u32,
    pub FloppyCount: u32,
    pub CdRomCount: u32,
    pub TapeCount: u32,
    pub ScsiPortCount: u32,
    pub SerialCount: u32,
    pub ParallelCount: u32,
    pub AtDiskPrimaryAddressClaimed: crate::types::BOOLEAN,
    pub AtDiskSecondaryAddressClaimed: crate::types::BOOLEAN,
    pub Version: u32,
    pub MediumChangerCount: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CONFIGURATION_INFORMATION>() == 0x28);
    assert!(core::mem::offset_of!(CONFIGURATION_INFORMATION, DiskCount) == 0x0);
    assert!(core::mem::offset_of!(CONFIGURATION_INFORMATION, FloppyCount) == 0x4);
    assert!(core::mem::offset_of!(CONFIGURATION_INFORMATION, CdRomCount) == 0x8);
    assert!(core::mem::offset_of!(CONFIGURATION_INFORMATION, TapeCount) == 0xc);
    assert!(core::mem::offset_of!(CONFIGURATION_INFORMATION, ScsiPortCount) == 0x10);
    assert!(core::mem::offset_of!(CONFIGURATION_INFORMATION, SerialCount) == 0x14);
    assert!(core::mem::offset_of!(CONFIGURATION_INFORMATION, ParallelCount) == 0x18);
    assert!(core::mem::offset_of!(CONFIGURATION_INFORMATION, AtDiskPrimaryAddressClaimed) == 0x1c);
    assert!(core::mem::offset_of!(CONFIGURATION_INFORMATION, AtDiskSecondaryAddressClaimed) == 0x1d);
    assert!(core::mem::offset_of!(CONFIGURATION_INFORMATION, Version) == 0x20);
    assert!(core::mem::offset_of!(CONFIGURATION_INFORMATION, MediumChangerCount) == 0x24);
};
/// abi-specs/types/io.abi:499
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_REMOVE_LOCK_COMMON_BLOCK {
    pub Removed: crate::types::BOOLEAN,
    pub Reserved: [crate::types::BOOLEAN; 3],
    pub IoCount: i32,
    pub RemoveEvent: crate::types::KEVENT,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_REMOVE_LOCK_COMMON_BLOCK>() == 0x18);
    assert!(core::mem::offset_of!(IO_REMOVE_LOCK_COMMON_BLOCK, Removed) == 0x0);
    assert!(core::mem::offset_of!(IO_REMOVE_LOCK_COMMON_BLOCK, Reserved) == 0x1);
    assert!(core::mem::offset_of!(IO_REMOVE_LOCK_COMMON_BLOCK, IoCount) == 0x4);
    assert!(core::mem::offset_of!(IO_REMOVE_LOCK_COMMON_BLOCK, RemoveEvent) == 0x8);
};
/// abi-specs/types/io.abi:506
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_REMOVE_LOCK {
    pub Common: crate::types::IO_REMOVE_LOCK_COMMON_BLOCK,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_REMOVE_LOCK>() == 0x18);
    assert!(core::mem::offset_of!(IO_REMOVE_LOCK, Common) == 0x0);
};
/// abi-specs/types/io.abi:508
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_REMOVE_LOCK_DBG_BLOCK {
    pub Signature: i32,
    pub HighWatermark: i32,
    pub MaxLockedTicks: i64,
    pub AllocateTag: i32,
    pub LockList: crate::types::LIST_ENTRY,
    pub Spin: crate::types::KSPIN_LOCK,
    pub LowMemoryCount: i32,
    pub Reserved1: [u32; 4],
    pub Reserved2: *mut core::ffi::c_void,
    pub Blocks: *mut core::ffi::c_void,
    pub _gap0: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_REMOVE_LOCK_DBG_BLOCK>() == 0x40);
    assert!(core::mem::offset_of!(IO_REMOVE_LOCK_DBG_BLOCK, Signature) == 0x0);
    assert!(core::mem::offset_of!(IO_REMOVE_LOCK_DBG_BLOCK, HighWatermark) == 0x4);
    assert!(core::mem::offset_of!(IO_REMOVE_LOCK_DBG_BLOCK, MaxLockedTicks) == 0x8);
    assert!(core::mem::offset_of!(IO_REMOVE_LOCK_DBG_BLOCK, AllocateTag) == 0x10);
    assert!(core::mem::offset_of!(IO_REMOVE_LOCK_DBG_BLOCK, LockList) == 0x14);
    assert!(core::mem::offset_of!(IO_REMOVE_LOCK_DBG_BLOCK, Spin) == 0x1c);
    assert!(core::mem::offset_of!(IO_REMOVE_LOCK_DBG_BLOCK, LowMemoryCount) == 0x20);
    assert!(core::mem::offset_of!(IO_REMOVE_LOCK_DBG_BLOCK, Reserved1) == 0x24);
    assert!(core::mem::offset_of!(IO_REMOVE_LOCK_DBG_BLOCK, Reserved2) == 0x34);
    assert!(core::mem::offset_of!(IO_REMOVE_LOCK_DBG_BLOCK, Blocks) == 0x38);
};
/// abi-specs/types/io.abi:521
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SHARE_ACCESS {
    pub OpenCount: u32,
    pub Readers: u32,
    pub Writers: u32,
    pub Deleters: u32,
    pub SharedRead: u32,
    pub SharedWrite: u32,
    pub SharedDelete: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SHARE_ACCESS>() == 0x1c);
    assert!(core::mem::offset_of!(SHARE_ACCESS, OpenCount) == 0x0);
    assert!(core::mem::offset_of!(SHARE_ACCESS, Readers) == 0x4);
    assert!(core::mem::offset_of!(SHARE_ACCESS, Writers) == 0x8);
    assert!(core::mem::offset_of!(SHARE_ACCESS, Deleters) == 0xc);
    assert!(core::mem::offset_of!(SHARE_ACCESS, SharedRead) == 0x10);
    assert!(core::mem::offset_of!(SHARE_ACCESS, SharedWrite) == 0x14);
    assert!(core::mem::offset_of!(SHARE_ACCESS, SharedDelete) == 0x18);
};
/// abi-specs/types/io.abi:531
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_CSQ {
    pub Type: u32,
    pub CsqInsertIrp: crate::callbacks::PIO_CSQ_INSERT_IRP,
    pub CsqRemoveIrp: crate::callbacks::PIO_CSQ_REMOVE_IRP,
    pub CsqPeekNextIrp: crate::callbacks::PIO_CSQ_PEEK_NEXT_IRP,
    pub CsqAcquireLock: crate::callbacks::PIO_CSQ_ACQUIRE_LOCK,
    pub CsqReleaseLock: crate::callbacks::PIO_CSQ_RELEASE_LOCK,
    pub CsqCompleteCanceledIrp: crate::callbacks::PIO_CSQ_COMPLETE_CANCELED_IRP,
    pub ReservePointer: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_CSQ>() == 0x20);
    assert!(core::mem::offset_of!(IO_CSQ, Type) == 0x0);
    assert!(core::mem::offset_of!(IO_CSQ, CsqInsertIrp) == 0x4);
    assert!(core::mem::offset_of!(IO_CSQ, CsqRemoveIrp) == 0x8);
    assert!(core::mem::offset_of!(IO_CSQ, CsqPeekNextIrp) == 0xc);
    assert!(core::mem::offset_of!(IO_CSQ, CsqAcquireLock) == 0x10);
    assert!(core::mem::offset_of!(IO_CSQ, CsqReleaseLock) == 0x14);
    assert!(core::mem::offset_of!(IO_CSQ, CsqCompleteCanceledIrp) == 0x18);
    assert!(core::mem::offset_of!(IO_CSQ, ReservePointer) == 0x1c);
};
/// abi-specs/types/io.abi:542
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_CSQ_IRP_CONTEXT {
    pub Type: u32,
    pub Irp: *mut crate::types::IRP,
    pub Csq: *mut crate::types::IO_CSQ,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_CSQ_IRP_CONTEXT>() == 0xc);
    assert!(core::mem::offset_of!(IO_CSQ_IRP_CONTEXT, Type) == 0x0);
    assert!(core::mem::offset_of!(IO_CSQ_IRP_CONTEXT, Irp) == 0x4);
    assert!(core::mem::offset_of!(IO_CSQ_IRP_CONTEXT, Csq) == 0x8);
};
/// abi-specs/types/io.abi:544
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_ERROR_LOG_PACKET {
    pub MajorFunctionCode: u8,
    pub RetryCount: u8,
    pub DumpDataSize: u16,
    pub NumberOfStrings: u16,
    pub StringOffset: u16,
    pub EventCategory: u16,
    pub ErrorCode: crate::types::NTSTATUS,
    pub UniqueErrorValue: u32,
    pub FinalStatus: crate::types::NTSTATUS,
    pub SequenceNumber: u32,
    pub IoControlCode: u32,
    pub DeviceOffset: crate::types::LARGE_INTEGER,
    pub DumpData: [u32; 1],
    pub _gap0: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_ERROR_LOG_PACKET>() == 0x30);
    assert!(core::mem::offset_of!(IO_ERROR_LOG_PACKET, MajorFunctionCode) == 0x0);
    assert!(core::mem::offset_of!(IO_ERROR_LOG_PACKET, RetryCount) == 0x1);
    assert!(core::mem::offset_of!(IO_ERROR_LOG_PACKET, DumpDataSize) == 0x2);
    assert!(core::mem::offset_of!(IO_ERROR_LOG_PACKET, NumberOfStrings) == 0x4);
    assert!(core::mem::offset_of!(IO_ERROR_LOG_PACKET, StringOffset) == 0x6);
    assert!(core::mem::offset_of!(IO_ERROR_LOG_PACKET, EventCategory) == 0x8);
    assert!(core::mem::offset_of!(IO_ERROR_LOG_PACKET, ErrorCode) == 0xc);
    assert!(core::mem::offset_of!(IO_ERROR_LOG_PACKET, UniqueErrorValue) == 0x10);
    assert!(core::mem::offset_of!(IO_ERROR_LOG_PACKET, FinalStatus) == 0x14);
    assert!(core::mem::offset_of!(IO_ERROR_LOG_PACKET, SequenceNumber) == 0x18);
    assert!(core::mem::offset_of!(IO_ERROR_LOG_PACKET, IoControlCode) == 0x1c);
    assert!(core::mem::offset_of!(IO_ERROR_LOG_PACKET, DeviceOffset) == 0x20);
    assert!(core::mem::offset_of!(IO_ERROR_LOG_PACKET, DumpData) == 0x28);
};
/// abi-specs/types/io.abi:560
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OBJECT_ATTRIBUTES {
    pub Length: u32,
    pub RootDirectory: crate::types::HANDLE,
    pub ObjectName: *mut crate::types::UNICODE_STRING,
    pub Attributes: u32,
    pub SecurityDescriptor: *mut core::ffi::c_void,
    pub SecurityQualityOfService: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<OBJECT_ATTRIBUTES>() == 0x18);
    assert!(core::mem::offset_of!(OBJECT_ATTRIBUTES, Length) == 0x0);
    assert!(core::mem::offset_of!(OBJECT_ATTRIBUTES, RootDirectory) == 0x4);
    assert!(core::mem::offset_of!(OBJECT_ATTRIBUTES, ObjectName) == 0x8);
    assert!(core::mem::offset_of!(OBJECT_ATTRIBUTES, Attributes) == 0xc);
    assert!(core::mem::offset_of!(OBJECT_ATTRIBUTES, SecurityDescriptor) == 0x10);
    assert!(core::mem::offset_of!(OBJECT_ATTRIBUTES, SecurityQualityOfService) == 0x14);
};
/// abi-specs/types/io.abi:569
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS {
    pub PhysicalDeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub InterruptObject: *mut crate::types::PKINTERRUPT,
    pub ServiceRoutine: crate::callbacks::KSERVICE_ROUTINE,
    pub ServiceContext: *mut core::ffi::c_void,
    pub SpinLock: *mut crate::types::KSPIN_LOCK,
    pub SynchronizeIrql: crate::types::KIRQL,
    pub FloatingSave: crate::types::BOOLEAN,
    pub ShareVector: crate::types::BOOLEAN,
    pub Vector: u32,
    pub Irql: crate::types::KIRQL,
    pub InterruptMode: crate::types::KINTERRUPT_MODE,
    pub ProcessorEnableMask: crate::types::KAFFINITY,
    pub Group: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS>() == 0x2c);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS, PhysicalDeviceObject) == 0x0);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS, InterruptObject) == 0x4);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS, ServiceRoutine) == 0x8);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS, ServiceContext) == 0xc);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS, SpinLock) == 0x10);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS, SynchronizeIrql) == 0x14);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS, FloatingSave) == 0x15);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS, ShareVector) == 0x16);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS, Vector) == 0x18);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS, Irql) == 0x1c);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS, InterruptMode) == 0x20);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS, ProcessorEnableMask) == 0x24);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS, Group) == 0x28);
};
/// abi-specs/types/io.abi:585
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS {
    pub PhysicalDeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub InterruptObject: *mut crate::types::PKINTERRUPT,
    pub ServiceRoutine: crate::callbacks::KSERVICE_ROUTINE,
    pub ServiceContext: *mut core::ffi::c_void,
    pub SpinLock: *mut crate::types::KSPIN_LOCK,
    pub SynchronizeIrql: crate::types::KIRQL,
    pub FloatingSave: crate::types::BOOLEAN,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS>() == 0x18);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS, PhysicalDeviceObject) == 0x0);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS, InterruptObject) == 0x4);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS, ServiceRoutine) == 0x8);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS, ServiceContext) == 0xc);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS, SpinLock) == 0x10);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS, SynchronizeIrql) == 0x14);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS, FloatingSave) == 0x15);
};
/// abi-specs/types/io.abi:595
#[repr(C)]
#[derive(Clone, Copy)]
pub union IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS_ConnectionContext {
    pub Generic: *mut *mut core::ffi::c_void,
    pub InterruptMessageTable: *mut *mut core::ffi::c_void,
    pub InterruptObject: *mut crate::types::PKINTERRUPT,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS_ConnectionContext>() == 0x4);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS_ConnectionContext, Generic) == 0x0);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS_ConnectionContext, InterruptMessageTable) == 0x0);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS_ConnectionContext, InterruptObject) == 0x0);
};
/// abi-specs/types/io.abi:601
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS {
    pub PhysicalDeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub ConnectionContext: crate::types::IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS_ConnectionContext,
    pub MessageServiceRoutine: crate::callbacks::KMESSAGE_SERVICE_ROUTINE,
    pub ServiceContext: *mut core::ffi::c_void,
    pub SpinLock: *mut crate::types::KSPIN_LOCK,
    pub SynchronizeIrql: crate::types::KIRQL,
    pub FloatingSave: crate::types::BOOLEAN,
    pub FallBackServiceRoutine: crate::callbacks::KSERVICE_ROUTINE,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS>() == 0x1c);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS, PhysicalDeviceObject) == 0x0);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS, ConnectionContext) == 0x4);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS, MessageServiceRoutine) == 0x8);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS, ServiceContext) == 0xc);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS, SpinLock) == 0x10);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS, SynchronizeIrql) == 0x14);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS, FloatingSave) == 0x15);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS, FallBackServiceRoutine) == 0x18);
};
/// abi-specs/types/io.abi:612
#[repr(C)]
#[derive(Clone, Copy)]
pub union IO_CONNECT_INTERRUPT_PARAMETERS_u {
    pub FullySpecified: crate::types::IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS,
    pub LineBased: crate::types::IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS,
    pub MessageBased: crate::types::IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS,
    pub _size: [u8; 44],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_CONNECT_INTERRUPT_PARAMETERS_u>() == 0x2c);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_PARAMETERS_u, FullySpecified) == 0x0);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_PARAMETERS_u, LineBased) == 0x0);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_PARAMETERS_u, MessageBased) == 0x0);
};
/// abi-specs/types/io.abi:618
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_CONNECT_INTERRUPT_PARAMETERS {
    pub Version: u32,
    pub u: crate::types::IO_CONNECT_INTERRUPT_PARAMETERS_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_CONNECT_INTERRUPT_PARAMETERS>() == 0x30);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_PARAMETERS, Version) == 0x0);
    assert!(core::mem::offset_of!(IO_CONNECT_INTERRUPT_PARAMETERS, u) == 0x4);
};
/// abi-specs/types/ke.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISPATCHER_HEADER {
    pub Type: u8,
    pub Absolute: u8,
    pub Size: u8,
    pub Inserted: u8,
    pub SignalState: i32,
    pub WaitListHead: crate::types::LIST_ENTRY,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DISPATCHER_HEADER>() == 0x10);
    assert!(core::mem::offset_of!(DISPATCHER_HEADER, Type) == 0x0);
    assert!(core::mem::offset_of!(DISPATCHER_HEADER, Absolute) == 0x1);
    assert!(core::mem::offset_of!(DISPATCHER_HEADER, Size) == 0x2);
    assert!(core::mem::offset_of!(DISPATCHER_HEADER, Inserted) == 0x3);
    assert!(core::mem::offset_of!(DISPATCHER_HEADER, SignalState) == 0x4);
    assert!(core::mem::offset_of!(DISPATCHER_HEADER, WaitListHead) == 0x8);
};
/// abi-specs/types/ke.abi:15
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEVENT {
    pub Header: crate::types::DISPATCHER_HEADER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KEVENT>() == 0x10);
    assert!(core::mem::offset_of!(KEVENT, Header) == 0x0);
};
/// abi-specs/types/ke.abi:16
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEMAPHORE {
    pub Header: crate::types::DISPATCHER_HEADER,
    pub Limit: i32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSEMAPHORE>() == 0x14);
    assert!(core::mem::offset_of!(KSEMAPHORE, Header) == 0x0);
    assert!(core::mem::offset_of!(KSEMAPHORE, Limit) == 0x10);
};
/// abi-specs/types/ke.abi:18
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KMUTANT {
    pub Header: crate::types::DISPATCHER_HEADER,
    pub MutantListEntry: crate::types::LIST_ENTRY,
    pub OwnerThread: crate::types::PKTHREAD,
    pub Abandoned: crate::types::BOOLEAN,
    pub ApcDisable: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KMUTANT>() == 0x20);
    assert!(core::mem::offset_of!(KMUTANT, Header) == 0x0);
    assert!(core::mem::offset_of!(KMUTANT, MutantListEntry) == 0x10);
    assert!(core::mem::offset_of!(KMUTANT, OwnerThread) == 0x18);
    assert!(core::mem::offset_of!(KMUTANT, Abandoned) == 0x1c);
    assert!(core::mem::offset_of!(KMUTANT, ApcDisable) == 0x1d);
};
/// abi-specs/types/ke.abi:26
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KDPC {
    pub Type: u8,
    pub Importance: u8,
    pub Number: u16,
    pub DpcListEntry: crate::types::LIST_ENTRY,
    pub DeferredRoutine: crate::callbacks::KDEFERRED_ROUTINE,
    pub DeferredContext: *mut core::ffi::c_void,
    pub SystemArgument1: *mut core::ffi::c_void,
    pub SystemArgument2: *mut core::ffi::c_void,
    pub DpcData: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KDPC>() == 0x20);
    assert!(core::mem::offset_of!(KDPC, Type) == 0x0);
    assert!(core::mem::offset_of!(KDPC, Importance) == 0x1);
    assert!(core::mem::offset_of!(KDPC, Number) == 0x2);
    assert!(core::mem::offset_of!(KDPC, DpcListEntry) == 0x4);
    assert!(core::mem::offset_of!(KDPC, DeferredRoutine) == 0xc);
    assert!(core::mem::offset_of!(KDPC, DeferredContext) == 0x10);
    assert!(core::mem::offset_of!(KDPC, SystemArgument1) == 0x14);
    assert!(core::mem::offset_of!(KDPC, SystemArgument2) == 0x18);
    assert!(core::mem::offset_of!(KDPC, DpcData) == 0x1c);
};
/// abi-specs/types/ke.abi:38
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KTIMER {
    pub Header: crate::types::DISPATCHER_HEADER,
    pub DueTime: crate::types::ULARGE_INTEGER,
    pub TimerListEntry: crate::types::LIST_ENTRY,
    pub Dpc: *mut crate::types::KDPC,
    pub Period: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KTIMER>() == 0x28);
    assert!(core::mem::offset_of!(KTIMER, Header) == 0x0);
    assert!(core::mem::offset_of!(KTIMER, DueTime) == 0x10);
    assert!(core::mem::offset_of!(KTIMER, TimerListEntry) == 0x18);
    assert!(core::mem::offset_of!(KTIMER, Dpc) == 0x20);
    assert!(core::mem::offset_of!(KTIMER, Period) == 0x24);
};
/// abi-specs/types/ke.abi:46
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KAPC {
    pub Type: u8,
    pub SpareByte0: u8,
    pub Size: u8,
    pub SpareByte1: u8,
    pub SpareLong0: u32,
    pub Thread: crate::types::PKTHREAD,
    pub ApcListEntry: crate::types::LIST_ENTRY,
    pub KernelRoutine: crate::callbacks::PKKERNEL_ROUTINE,
    pub RundownRoutine: crate::callbacks::PKRUNDOWN_ROUTINE,
    pub NormalRoutine: crate::callbacks::PKNORMAL_ROUTINE,
    pub NormalContext: *mut core::ffi::c_void,
    pub SystemArgument1: *mut core::ffi::c_void,
    pub SystemArgument2: *mut core::ffi::c_void,
    pub ApcStateIndex: i8,
    pub ApcMode: crate::types::KPROCESSOR_MODE,
    pub Inserted: crate::types::BOOLEAN,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KAPC>() == 0x30);
    assert!(core::mem::offset_of!(KAPC, Type) == 0x0);
    assert!(core::mem::offset_of!(KAPC, SpareByte0) == 0x1);
    assert!(core::mem::offset_of!(KAPC, Size) == 0x2);
    assert!(core::mem::offset_of!(KAPC, SpareByte1) == 0x3);
    assert!(core::mem::offset_of!(KAPC, SpareLong0) == 0x4);
    assert!(core::mem::offset_of!(KAPC, Thread) == 0x8);
    assert!(core::mem::offset_of!(KAPC, ApcListEntry) == 0xc);
    assert!(core::mem::offset_of!(KAPC, KernelRoutine) == 0x14);
    assert!(core::mem::offset_of!(KAPC, RundownRoutine) == 0x18);
    assert!(core::mem::offset_of!(KAPC, NormalRoutine) == 0x1c);
    assert!(core::mem::offset_of!(KAPC, NormalContext) == 0x20);
    assert!(core::mem::offset_of!(KAPC, SystemArgument1) == 0x24);
    assert!(core::mem::offset_of!(KAPC, SystemArgument2) == 0x28);
    assert!(core::mem::offset_of!(KAPC, ApcStateIndex) == 0x2c);
    assert!(core::mem::offset_of!(KAPC, ApcMode) == 0x2d);
    assert!(core::mem::offset_of!(KAPC, Inserted) == 0x2e);
};
/// abi-specs/types/ke.abi:65
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KDEVICE_QUEUE {
    pub Type: i16,
    pub Size: i16,
    pub DeviceListHead: crate::types::LIST_ENTRY,
    pub Lock: crate::types::KSPIN_LOCK,
    pub Busy: crate::types::BOOLEAN,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KDEVICE_QUEUE>() == 0x14);
    assert!(core::mem::offset_of!(KDEVICE_QUEUE, Type) == 0x0);
    assert!(core::mem::offset_of!(KDEVICE_QUEUE, Size) == 0x2);
    assert!(core::mem::offset_of!(KDEVICE_QUEUE, DeviceListHead) == 0x4);
    assert!(core::mem::offset_of!(KDEVICE_QUEUE, Lock) == 0xc);
    assert!(core::mem::offset_of!(KDEVICE_QUEUE, Busy) == 0x10);
};
/// abi-specs/types/ke.abi:73
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KDEVICE_QUEUE_ENTRY {
    pub DeviceListEntry: crate::types::LIST_ENTRY,
    pub SortKey: u32,
    pub Inserted: crate::types::BOOLEAN,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KDEVICE_QUEUE_ENTRY>() == 0x10);
    assert!(core::mem::offset_of!(KDEVICE_QUEUE_ENTRY, DeviceListEntry) == 0x0);
    assert!(core::mem::offset_of!(KDEVICE_QUEUE_ENTRY, SortKey) == 0x8);
    assert!(core::mem::offset_of!(KDEVICE_QUEUE_ENTRY, Inserted) == 0xc);
};
/// abi-specs/types/ke.abi:79
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KWAIT_BLOCK {
    pub WaitListEntry: crate::types::LIST_ENTRY,
    pub Thread: crate::types::PKTHREAD,
    pub Object: *mut core::ffi::c_void,
    pub NextWaitBlock: *mut crate::types::KWAIT_BLOCK,
    pub WaitKey: u16,
    pub WaitType: u8,
    pub BlockState: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KWAIT_BLOCK>() == 0x18);
    assert!(core::mem::offset_of!(KWAIT_BLOCK, WaitListEntry) == 0x0);
    assert!(core::mem::offset_of!(KWAIT_BLOCK, Thread) == 0x8);
    assert!(core::mem::offset_of!(KWAIT_BLOCK, Object) == 0xc);
    assert!(core::mem::offset_of!(KWAIT_BLOCK, NextWaitBlock) == 0x10);
    assert!(core::mem::offset_of!(KWAIT_BLOCK, WaitKey) == 0x14);
    assert!(core::mem::offset_of!(KWAIT_BLOCK, WaitType) == 0x16);
    assert!(core::mem::offset_of!(KWAIT_BLOCK, BlockState) == 0x17);
};
/// abi-specs/types/ke.abi:89
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KQUEUE {
    pub Header: crate::types::DISPATCHER_HEADER,
    pub EntryListHead: crate::types::LIST_ENTRY,
    pub CurrentCount: u32,
    pub MaximumCount: u32,
    pub ThreadListHead: crate::types::LIST_ENTRY,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KQUEUE>() == 0x28);
    assert!(core::mem::offset_of!(KQUEUE, Header) == 0x0);
    assert!(core::mem::offset_of!(KQUEUE, EntryListHead) == 0x10);
    assert!(core::mem::offset_of!(KQUEUE, CurrentCount) == 0x18);
    assert!(core::mem::offset_of!(KQUEUE, MaximumCount) == 0x1c);
    assert!(core::mem::offset_of!(KQUEUE, ThreadListHead) == 0x20);
};
/// abi-specs/types/ke.abi:97
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FAST_MUTEX {
    pub Count: i32,
    pub Owner: crate::types::PKTHREAD,
    pub Contention: u32,
    pub Event: crate::types::KEVENT,
    pub OldIrql: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FAST_MUTEX>() == 0x20);
    assert!(core::mem::offset_of!(FAST_MUTEX, Count) == 0x0);
    assert!(core::mem::offset_of!(FAST_MUTEX, Owner) == 0x4);
    assert!(core::mem::offset_of!(FAST_MUTEX, Contention) == 0x8);
    assert!(core::mem::offset_of!(FAST_MUTEX, Event) == 0xc);
    assert!(core::mem::offset_of!(FAST_MUTEX, OldIrql) == 0x1c);
};
/// abi-specs/types/ke.abi:105
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSYSTEM_TIME {
    pub LowPart: u32,
    pub High1Time: i32,
    pub High2Time: i32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSYSTEM_TIME>() == 0xc);
    assert!(core::mem::offset_of!(KSYSTEM_TIME, LowPart) == 0x0);
    assert!(core::mem::offset_of!(KSYSTEM_TIME, High1Time) == 0x4);
    assert!(core::mem::offset_of!(KSYSTEM_TIME, High2Time) == 0x8);
};
/// abi-specs/types/ke.abi:107
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NT_TIB {
    pub ExceptionList: *mut core::ffi::c_void,
    pub StackBase: *mut core::ffi::c_void,
    pub StackLimit: *mut core::ffi::c_void,
    pub SubSystemTib: *mut core::ffi::c_void,
    pub FiberData: *mut core::ffi::c_void,
    pub ArbitraryUserPointer: *mut core::ffi::c_void,
    pub Self_: *mut crate::types::NT_TIB,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NT_TIB>() == 0x1c);
    assert!(core::mem::offset_of!(NT_TIB, ExceptionList) == 0x0);
    assert!(core::mem::offset_of!(NT_TIB, StackBase) == 0x4);
    assert!(core::mem::offset_of!(NT_TIB, StackLimit) == 0x8);
    assert!(core::mem::offset_of!(NT_TIB, SubSystemTib) == 0xc);
    assert!(core::mem::offset_of!(NT_TIB, FiberData) == 0x10);
    assert!(core::mem::offset_of!(NT_TIB, ArbitraryUserPointer) == 0x14);
    assert!(core::mem::offset_of!(NT_TIB, Self_) == 0x18);
};
/// abi-specs/types/ke.abi:117
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KPCR {
    pub NtTib: crate::types::NT_TIB,
    pub SelfPcr: *mut crate::types::KPCR,
    pub Prcb: *mut core::ffi::c_void,
    pub Irql: crate::types::KIRQL,
    pub IRR: u32,
    pub IrrActive: u32,
    pub IDR: u32,
    pub KdVersionBlock: *mut core::ffi::c_void,
    pub IDT: *mut core::ffi::c_void,
    pub GDT: *mut core::ffi::c_void,
    pub TSS: *mut core::ffi::c_void,
    pub MajorVersion: u16,
    pub MinorVersion: u16,
    pub SetMember: crate::types::KAFFINITY,
    pub StallScaleFactor: u32,
    pub SpareUnused: u8,
    pub Number: u8,
    pub Spare0: u8,
    pub SecondLevelCacheAssociativity: u8,
    pub VdmAlert: u32,
    pub KernelReserved: [u32; 14],
    pub SecondLevelCacheSize: u32,
    pub HalReserved: [u32; 16],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KPCR>() == 0xd4);
    assert!(core::mem::offset_of!(KPCR, NtTib) == 0x0);
    assert!(core::mem::offset_of!(KPCR, SelfPcr) == 0x1c);
    assert!(core::mem::offset_of!(KPCR, Prcb) == 0x20);
    assert!(core::mem::offset_of!(KPCR, Irql) == 0x24);
    assert!(core::mem::offset_of!(KPCR, IRR) == 0x28);
    assert!(core::mem::offset_of!(KPCR, IrrActive) == 0x2c);
    assert!(core::mem::offset_of!(KPCR, IDR) == 0x30);
    assert!(core::mem::offset_of!(KPCR, KdVersionBlock) == 0x34);
    assert!(core::mem::offset_of!(KPCR, IDT) == 0x38);
    assert!(core::mem::offset_of!(KPCR, GDT) == 0x3c);
    assert!(core::mem::offset_of!(KPCR, TSS) == 0x40);
    assert!(core::mem::offset_of!(KPCR, MajorVersion) == 0x44);
    assert!(core::mem::offset_of!(KPCR, MinorVersion) == 0x46);
    assert!(core::mem::offset_of!(KPCR, SetMember) == 0x48);
    assert!(core::mem::offset_of!(KPCR, StallScaleFactor) == 0x4c);
    assert!(core::mem::offset_of!(KPCR, SpareUnused) == 0x50);
    assert!(core::mem::offset_of!(KPCR, Number) == 0x51);
    assert!(core::mem::offset_of!(KPCR, Spare0) == 0x52);
    assert!(core::mem::offset_of!(KPCR, SecondLevelCacheAssociativity) == 0x53);
    assert!(core::mem::offset_of!(KPCR, VdmAlert) == 0x54);
    assert!(core::mem::offset_of!(KPCR, KernelReserved) == 0x58);
    assert!(core::mem::offset_of!(KPCR, SecondLevelCacheSize) == 0x90);
    assert!(core::mem::offset_of!(KPCR, HalReserved) == 0x94);
};
/// abi-specs/types/ke.abi:143
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KFLOATING_SAVE {
    pub ControlWord: u32,
    pub StatusWord: u32,
    pub ErrorOffset: u32,
    pub ErrorSelector: u32,
    pub DataOffset: u32,
    pub DataSelector: u32,
    pub Cr0NpxState: u32,
    pub Spare1: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KFLOATING_SAVE>() == 0x20);
    assert!(core::mem::offset_of!(KFLOATING_SAVE, ControlWord) == 0x0);
    assert!(core::mem::offset_of!(KFLOATING_SAVE, StatusWord) == 0x4);
    assert!(core::mem::offset_of!(KFLOATING_SAVE, ErrorOffset) == 0x8);
    assert!(core::mem::offset_of!(KFLOATING_SAVE, ErrorSelector) == 0xc);
    assert!(core::mem::offset_of!(KFLOATING_SAVE, DataOffset) == 0x10);
    assert!(core::mem::offset_of!(KFLOATING_SAVE, DataSelector) == 0x14);
    assert!(core::mem::offset_of!(KFLOATING_SAVE, Cr0NpxState) == 0x18);
    assert!(core::mem::offset_of!(KFLOATING_SAVE, Spare1) == 0x1c);
};
/// abi-specs/types/ke.abi:154
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KBUGCHECK_CALLBACK_RECORD {
    pub Entry: crate::types::LIST_ENTRY,
    pub CallbackRoutine: crate::callbacks::KBUGCHECK_CALLBACK_ROUTINE,
    pub Buffer: *mut core::ffi::c_void,
    pub Length: u32,
    pub Component: *mut u8,
    pub Checksum: u32,
    pub State: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KBUGCHECK_CALLBACK_RECORD>() == 0x20);
    assert!(core::mem::offset_of!(KBUGCHECK_CALLBACK_RECORD, Entry) == 0x0);
    assert!(core::mem::offset_of!(KBUGCHECK_CALLBACK_RECORD, CallbackRoutine) == 0x8);
    assert!(core::mem::offset_of!(KBUGCHECK_CALLBACK_RECORD, Buffer) == 0xc);
    assert!(core::mem::offset_of!(KBUGCHECK_CALLBACK_RECORD, Length) == 0x10);
    assert!(core::mem::offset_of!(KBUGCHECK_CALLBACK_RECORD, Component) == 0x14);
    assert!(core::mem::offset_of!(KBUGCHECK_CALLBACK_RECORD, Checksum) == 0x18);
    assert!(core::mem::offset_of!(KBUGCHECK_CALLBACK_RECORD, State) == 0x1c);
};
/// abi-specs/types/ke.abi:164
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct EVENT_TYPE(pub u32);
impl EVENT_TYPE {
    pub const NotificationEvent: Self = Self(0x0);
    pub const SynchronizationEvent: Self = Self(0x1);
}
/// abi-specs/types/ke.abi:165
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct TIMER_TYPE(pub u32);
impl TIMER_TYPE {
    pub const NotificationTimer: Self = Self(0x0);
    pub const SynchronizationTimer: Self = Self(0x1);
}
/// abi-specs/types/ke.abi:166
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KINTERRUPT_MODE(pub u32);
impl KINTERRUPT_MODE {
    pub const LevelSensitive: Self = Self(0x0);
    pub const Latched: Self = Self(0x1);
}
/// abi-specs/types/ke.abi:168
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KWAIT_REASON(pub u32);
impl KWAIT_REASON {
    pub const Executive: Self = Self(0x0);
    pub const FreePage: Self = Self(0x1);
    pub const PageIn: Self = Self(0x2);
    pub const PoolAllocation: Self = Self(0x3);
    pub const DelayExecution: Self = Self(0x4);
    pub const Suspended: Self = Self(0x5);
    pub const UserRequest: Self = Self(0x6);
    pub const WrExecutive: Self = Self(0x7);
    pub const WrFreePage: Self = Self(0x8);
    pub const WrPageIn: Self = Self(0x9);
    pub const WrPoolAllocation: Self = Self(0xa);
    pub const WrDelayExecution: Self = Self(0xb);
    pub const WrSuspended: Self = Self(0xc);
    pub const WrUserRequest: Self = Self(0xd);
    pub const WrSpare0: Self = Self(0xe);
    pub const WrQueue: Self = Self(0xf);
    pub const WrLpcReceive: Self = Self(0x10);
    pub const WrLpcReply: Self = Self(0x11);
    pub const WrVirtualMemory: Self = Self(0x12);
    pub const WrPageOut: Self = Self(0x13);
    pub const WrRendezvous: Self = Self(0x14);
    pub const WrKeyedEvent: Self = Self(0x15);
    pub const WrTerminated: Self = Self(0x16);
    pub const WrProcessInSwap: Self = Self(0x17);
    pub const WrCpuRateControl: Self = Self(0x18);
    pub const WrCalloutStack: Self = Self(0x19);
    pub const WrKernel: Self = Self(0x1a);
    pub const WrResource: Self = Self(0x1b);
    pub const WrPushLock: Self = Self(0x1c);
    pub const WrMutex: Self = Self(0x1d);
    pub const WrQuantumEnd: Self = Self(0x1e);
    pub const WrDispatchInt: Self = Self(0x1f);
    pub const WrPreempted: Self = Self(0x20);
    pub const WrYieldExecution: Self = Self(0x21);
    pub const WrFastMutex: Self = Self(0x22);
    pub const WrGuardedMutex: Self = Self(0x23);
    pub const WrRundown: Self = Self(0x24);
}
/// abi-specs/types/ke.abi:208
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct WAIT_TYPE(pub u32);
impl WAIT_TYPE {
    pub const WaitAll: Self = Self(0x0);
    pub const WaitAny: Self = Self(0x1);
}
/// abi-specs/types/ke.abi:209
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KDPC_IMPORTANCE(pub u32);
impl KDPC_IMPORTANCE {
    pub const LowImportance: Self = Self(0x0);
    pub const MediumImportance: Self = Self(0x1);
    pub const HighImportance: Self = Self(0x2);
    pub const MediumHighImportance: Self = Self(0x3);
}
/// abi-specs/types/ke.abi:210
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NT_PRODUCT_TYPE(pub u32);
impl NT_PRODUCT_TYPE {
    pub const NtProductWinNt: Self = Self(0x1);
    pub const NtProductLanManNt: Self = Self(0x2);
    pub const NtProductServer: Self = Self(0x3);
}
/// abi-specs/types/ke.abi:211
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct ALTERNATIVE_ARCHITECTURE_TYPE(pub u32);
impl ALTERNATIVE_ARCHITECTURE_TYPE {
    pub const StandardDesign: Self = Self(0x0);
    pub const NEC98x86: Self = Self(0x1);
    pub const EndAlternatives: Self = Self(0x2);
}
/// abi-specs/types/ke.abi:213
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KUSER_SHARED_DATA_u_s {
    pub ReservedTickCountOverlay: [u32; 3],
    pub TickCountPad: [u32; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KUSER_SHARED_DATA_u_s>() == 0x10);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA_u_s, ReservedTickCountOverlay) == 0x0);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA_u_s, TickCountPad) == 0xc);
};
/// abi-specs/types/ke.abi:218
#[repr(C)]
#[derive(Clone, Copy)]
pub union KUSER_SHARED_DATA_u {
    pub TickCount: crate::types::KSYSTEM_TIME,
    pub TickCountQuad: u64,
    pub s: crate::types::KUSER_SHARED_DATA_u_s,
    pub _size: [u8; 16],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KUSER_SHARED_DATA_u>() == 0x10);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA_u, TickCount) == 0x0);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA_u, TickCountQuad) == 0x0);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA_u, s) == 0x0);
};
/// abi-specs/types/ke.abi:224
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KUSER_SHARED_DATA {
    pub TickCountLowDeprecated: u32,
    pub TickCountMultiplier: u32,
    pub InterruptTime: crate::types::KSYSTEM_TIME,
    pub SystemTime: crate::types::KSYSTEM_TIME,
    pub TimeZoneBias: crate::types::KSYSTEM_TIME,
    pub ImageNumberLow: u16,
    pub ImageNumberHigh: u16,
    pub NtSystemRoot: [u16; 260],
    pub MaxStackTraceDepth: u32,
    pub CryptoExponent: u32,
    pub TimeZoneId: u32,
    pub LargePageMinimum: u32,
    pub Reserved2: [u32; 7],
    pub NtProductType: crate::types::NT_PRODUCT_TYPE,
    pub ProductTypeIsValid: crate::types::BOOLEAN,
    pub NtMajorVersion: u32,
    pub NtMinorVersion: u32,
    pub ProcessorFeatures: [crate::types::BOOLEAN; 64],
    pub Reserved1: u32,
    pub Reserved3: u32,
    pub TimeSlip: u32,
    pub AlternativeArchitecture: crate::types::ALTERNATIVE_ARCHITECTURE_TYPE,
    pub AltArchitecturePad: [u32; 1],
    pub SystemExpirationDate: crate::types::LARGE_INTEGER,
    pub SuiteMask: u32,
    pub KdDebuggerEnabled: crate::types::BOOLEAN,
    pub ActiveConsoleId: u32,
    pub DismountCount: u32,
    pub ComPlusPackage: u32,
    pub LastSystemRITEventTickCount: u32,
    pub NumberOfPhysicalPages: u32,
    pub SafeBootMode: crate::types::BOOLEAN,
    pub TraceLogging: u32,
    pub DataFlagsPad: [u32; 1],
    pub TestRetInstruction: u64,
    pub SystemCall: u32,
    pub SystemCallReturn: u32,
    pub SystemCallPad: [u64; 3],
    pub u: crate::types::KUSER_SHARED_DATA_u,
    pub Cookie: u32,
    pub CookiePad: [u32; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KUSER_SHARED_DATA>() == 0x338);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, TickCountLowDeprecated) == 0x0);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, TickCountMultiplier) == 0x4);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, InterruptTime) == 0x8);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, SystemTime) == 0x14);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, TimeZoneBias) == 0x20);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, ImageNumberLow) == 0x2c);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, ImageNumberHigh) == 0x2e);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, NtSystemRoot) == 0x30);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, MaxStackTraceDepth) == 0x238);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, CryptoExponent) == 0x23c);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, TimeZoneId) == 0x240);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, LargePageMinimum) == 0x244);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, Reserved2) == 0x248);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, NtProductType) == 0x264);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, ProductTypeIsValid) == 0x268);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, NtMajorVersion) == 0x26c);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, NtMinorVersion) == 0x270);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, ProcessorFeatures) == 0x274);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, Reserved1) == 0x2b4);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, Reserved3) == 0x2b8);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, TimeSlip) == 0x2bc);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, AlternativeArchitecture) == 0x2c0);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, AltArchitecturePad) == 0x2c4);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, SystemExpirationDate) == 0x2c8);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, SuiteMask) == 0x2d0);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, KdDebuggerEnabled) == 0x2d4);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, ActiveConsoleId) == 0x2d8);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, DismountCount) == 0x2dc);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, ComPlusPackage) == 0x2e0);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, LastSystemRITEventTickCount) == 0x2e4);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, NumberOfPhysicalPages) == 0x2e8);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, SafeBootMode) == 0x2ec);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, TraceLogging) == 0x2f0);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, DataFlagsPad) == 0x2f4);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, TestRetInstruction) == 0x2f8);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, SystemCall) == 0x300);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, SystemCallReturn) == 0x304);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, SystemCallPad) == 0x308);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, u) == 0x320);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, Cookie) == 0x330);
    assert!(core::mem::offset_of!(KUSER_SHARED_DATA, CookiePad) == 0x334);
};
/// abi-specs/types/mm.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct MDL {
    pub Next: *mut crate::types::MDL,
    pub Size: i16,
    pub MdlFlags: i16,
    pub Process: crate::types::PEPROCESS,
    pub MappedSystemVa: *mut core::ffi::c_void,
    pub StartVa: *mut core::ffi::c_void,
    pub ByteCount: u32,
    pub ByteOffset: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<MDL>() == 0x1c);
    assert!(core::mem::offset_of!(MDL, Next) == 0x0);
    assert!(core::mem::offset_of!(MDL, Size) == 0x4);
    assert!(core::mem::offset_of!(MDL, MdlFlags) == 0x6);
    assert!(core::mem::offset_of!(MDL, Process) == 0x8);
    assert!(core::mem::offset_of!(MDL, MappedSystemVa) == 0xc);
    assert!(core::mem::offset_of!(MDL, StartVa) == 0x10);
    assert!(core::mem::offset_of!(MDL, ByteCount) == 0x14);
    assert!(core::mem::offset_of!(MDL, ByteOffset) == 0x18);
};
/// abi-specs/types/mm.abi:17
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct MEMORY_CACHING_TYPE(pub u32);
impl MEMORY_CACHING_TYPE {
    pub const MmNonCached: Self = Self(0x0);
    pub const MmCached: Self = Self(0x1);
    pub const MmWriteCombined: Self = Self(0x2);
    pub const MmHardwareCoherentCached: Self = Self(0x3);
    pub const MmNonCachedUnordered: Self = Self(0x4);
    pub const MmUSWCCached: Self = Self(0x5);
    pub const MmNotMapped: Self = Self(0xffffffff);
}
/// abi-specs/types/mm.abi:27
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct MM_PAGE_PRIORITY(pub u32);
impl MM_PAGE_PRIORITY {
    pub const LowPagePriority: Self = Self(0x0);
    pub const NormalPagePriority: Self = Self(0x10);
    pub const HighPagePriority: Self = Self(0x20);
}
/// abi-specs/types/mm.abi:28
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct LOCK_OPERATION(pub u32);
impl LOCK_OPERATION {
    pub const IoReadAccess: Self = Self(0x0);
    pub const IoWriteAccess: Self = Self(0x1);
    pub const IoModifyAccess: Self = Self(0x2);
}
/// abi-specs/types/mm.abi:29
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct MM_SYSTEMSIZE(pub u32);
impl MM_SYSTEMSIZE {
    pub const MmSmallSystem: Self = Self(0x0);
    pub const MmMediumSystem: Self = Self(0x1);
    pub const MmLargeSystem: Self = Self(0x2);
}
/// abi-specs/types/mm.abi:31
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PHYSICAL_MEMORY_RANGE {
    pub BaseAddress: crate::types::PHYSICAL_ADDRESS,
    pub NumberOfBytes: crate::types::LARGE_INTEGER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PHYSICAL_MEMORY_RANGE>() == 0x10);
    assert!(core::mem::offset_of!(PHYSICAL_MEMORY_RANGE, BaseAddress) == 0x0);
    assert!(core::mem::offset_of!(PHYSICAL_MEMORY_RANGE, NumberOfBytes) == 0x8);
};
/// abi-specs/types/mm.abi:36
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct SECTION_INHERIT(pub u32);
impl SECTION_INHERIT {
    pub const ViewShare: Self = Self(0x1);
    pub const ViewUnmap: Self = Self(0x2);
}
/// Handle of a driver's or the library's own making.
///
/// abi-specs/types/ndis.abi:7
pub type NDIS_HANDLE = *mut core::ffi::c_void;
/// Object identifiers of NDIS: what a miniport is asked for and told.
///
/// abi-specs/types/ndis.abi:10
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NDIS_OID(pub u32);
impl NDIS_OID {
    pub const OID_GEN_SUPPORTED_LIST: Self = Self(0x10101);
    pub const OID_GEN_HARDWARE_STATUS: Self = Self(0x10102);
    pub const OID_GEN_MEDIA_SUPPORTED: Self = Self(0x10103);
    pub const OID_GEN_MEDIA_IN_USE: Self = Self(0x10104);
    pub const OID_GEN_MAXIMUM_LOOKAHEAD: Self = Self(0x10105);
    pub const OID_GEN_MAXIMUM_FRAME_SIZE: Self = Self(0x10106);
    pub const OID_GEN_LINK_SPEED: Self = Self(0x10107);
    pub const OID_GEN_TRANSMIT_BUFFER_SPACE: Self = Self(0x10108);
    pub const OID_GEN_RECEIVE_BUFFER_SPACE: Self = Self(0x10109);
    pub const OID_GEN_TRANSMIT_BLOCK_SIZE: Self = Self(0x1010a);
    pub const OID_GEN_RECEIVE_BLOCK_SIZE: Self = Self(0x1010b);
    pub const OID_GEN_VENDOR_ID: Self = Self(0x1010c);
    pub const OID_GEN_VENDOR_DESCRIPTION: Self = Self(0x1010d);
    pub const OID_GEN_CURRENT_PACKET_FILTER: Self = Self(0x1010e);
    pub const OID_GEN_CURRENT_LOOKAHEAD: Self = Self(0x1010f);
    pub const OID_GEN_DRIVER_VERSION: Self = Self(0x10110);
    pub const OID_GEN_MAXIMUM_TOTAL_SIZE: Self = Self(0x10111);
    pub const OID_GEN_PROTOCOL_OPTIONS: Self = Self(0x10112);
    pub const OID_GEN_MAC_OPTIONS: Self = Self(0x10113);
    pub const OID_GEN_MEDIA_CONNECT_STATUS: Self = Self(0x10114);
    pub const OID_GEN_MAXIMUM_SEND_PACKETS: Self = Self(0x10115);
    pub const OID_GEN_VENDOR_DRIVER_VERSION: Self = Self(0x10116);
    pub const OID_GEN_SUPPORTED_GUIDS: Self = Self(0x10117);
    pub const OID_GEN_NETWORK_LAYER_ADDRESSES: Self = Self(0x10118);
    pub const OID_GEN_TRANSPORT_HEADER_OFFSET: Self = Self(0x10119);
    pub const OID_GEN_MEDIA_CAPABILITIES: Self = Self(0x10201);
    pub const OID_GEN_PHYSICAL_MEDIUM: Self = Self(0x10202);
    pub const OID_GEN_XMIT_OK: Self = Self(0x20101);
    pub const OID_GEN_RCV_OK: Self = Self(0x20102);
    pub const OID_GEN_XMIT_ERROR: Self = Self(0x20103);
    pub const OID_GEN_RCV_ERROR: Self = Self(0x20104);
    pub const OID_GEN_RCV_NO_BUFFER: Self = Self(0x20105);
    pub const OID_GEN_DIRECTED_BYTES_XMIT: Self = Self(0x20201);
    pub const OID_GEN_DIRECTED_FRAMES_XMIT: Self = Self(0x20202);
    pub const OID_GEN_MULTICAST_BYTES_XMIT: Self = Self(0x20203);
    pub const OID_GEN_MULTICAST_FRAMES_XMIT: Self = Self(0x20204);
    pub const OID_GEN_BROADCAST_BYTES_XMIT: Self = Self(0x20205);
    pub const OID_GEN_BROADCAST_FRAMES_XMIT: Self = Self(0x20206);
    pub const OID_GEN_DIRECTED_BYTES_RCV: Self = Self(0x20207);
    pub const OID_GEN_DIRECTED_FRAMES_RCV: Self = Self(0x20208);
    pub const OID_GEN_MULTICAST_BYTES_RCV: Self = Self(0x20209);
    pub const OID_GEN_MULTICAST_FRAMES_RCV: Self = Self(0x2020a);
    pub const OID_GEN_BROADCAST_BYTES_RCV: Self = Self(0x2020b);
    pub const OID_GEN_BROADCAST_FRAMES_RCV: Self = Self(0x2020c);
    pub const OID_GEN_RCV_CRC_ERROR: Self = Self(0x2020d);
    pub const OID_GEN_TRANSMIT_QUEUE_LENGTH: Self = Self(0x2020e);
    pub const OID_802_3_PERMANENT_ADDRESS: Self = Self(0x1010101);
    pub const OID_802_3_CURRENT_ADDRESS: Self = Self(0x1010102);
    pub const OID_802_3_MULTICAST_LIST: Self = Self(0x1010103);
    pub const OID_802_3_MAXIMUM_LIST_SIZE: Self = Self(0x1010104);
    pub const OID_802_3_MAC_OPTIONS: Self = Self(0x1010105);
    pub const OID_802_3_RCV_ERROR_ALIGNMENT: Self = Self(0x1020101);
    pub const OID_802_3_XMIT_ONE_COLLISION: Self = Self(0x1020102);
    pub const OID_802_3_XMIT_MORE_COLLISIONS: Self = Self(0x1020103);
    pub const OID_802_3_XMIT_DEFERRED: Self = Self(0x1020201);
    pub const OID_802_3_XMIT_MAX_COLLISIONS: Self = Self(0x1020202);
    pub const OID_802_3_RCV_OVERRUN: Self = Self(0x1020203);
    pub const OID_802_3_XMIT_UNDERRUN: Self = Self(0x1020204);
    pub const OID_802_3_XMIT_HEARTBEAT_FAILURE: Self = Self(0x1020205);
    pub const OID_802_3_XMIT_TIMES_CRS_LOST: Self = Self(0x1020206);
    pub const OID_802_3_XMIT_LATE_COLLISIONS: Self = Self(0x1020207);
    pub const OID_TCP_TASK_OFFLOAD: Self = Self(0xfc010201);
    pub const OID_TCP_TASK_IPSEC_ADD_SA: Self = Self(0xfc010202);
    pub const OID_TCP_TASK_IPSEC_DELETE_SA: Self = Self(0xfc010203);
    pub const OID_TCP_SAN_SUPPORT: Self = Self(0xfc010204);
    pub const OID_TCP_TASK_IPSEC_ADD_UDPESP_SA: Self = Self(0xfc010205);
    pub const OID_TCP_TASK_IPSEC_DELETE_UDPESP_SA: Self = Self(0xfc010206);
    pub const OID_TCP_OFFLOAD_CURRENT_CONFIG: Self = Self(0xfc01020b);
    pub const OID_TCP_OFFLOAD_PARAMETERS: Self = Self(0xfc01020c);
    pub const OID_TCP_OFFLOAD_HARDWARE_CAPABILITIES: Self = Self(0xfc01020d);
    pub const OID_TCP_CONNECTION_OFFLOAD_CURRENT_CONFIG: Self = Self(0xfc01020e);
    pub const OID_TCP_CONNECTION_OFFLOAD_HARDWARE_CAPABILITIES: Self = Self(0xfc01020f);
    pub const OID_TCP_CONNECTION_OFFLOAD_PARAMETERS: Self = Self(0xfc030201);
    pub const OID_PNP_CAPABILITIES: Self = Self(0xfd010100);
    pub const OID_PNP_SET_POWER: Self = Self(0xfd010101);
    pub const OID_PNP_QUERY_POWER: Self = Self(0xfd010102);
    pub const OID_PNP_ADD_WAKE_UP_PATTERN: Self = Self(0xfd010103);
    pub const OID_PNP_REMOVE_WAKE_UP_PATTERN: Self = Self(0xfd010104);
    pub const OID_PNP_WAKE_UP_PATTERN_LIST: Self = Self(0xfd010105);
    pub const OID_PNP_ENABLE_WAKE_UP: Self = Self(0xfd010106);
    pub const OID_PNP_WAKE_UP_OK: Self = Self(0xfd020200);
    pub const OID_PNP_WAKE_UP_ERROR: Self = Self(0xfd020201);
}
/// abi-specs/types/ndis.abi:95
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_PACKET_PRIVATE {
    pub PhysicalCount: u32,
    pub TotalLength: u32,
    pub Head: *mut crate::types::MDL,
    pub Tail: *mut crate::types::MDL,
    pub Pool: crate::types::NDIS_HANDLE,
    pub Count: u32,
    pub Flags: u32,
    pub ValidCounts: crate::types::BOOLEAN,
    pub NdisPacketFlags: u8,
    pub NdisPacketOobOffset: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_PACKET_PRIVATE>() == 0x20);
    assert!(core::mem::offset_of!(NDIS_PACKET_PRIVATE, PhysicalCount) == 0x0);
    assert!(core::mem::offset_of!(NDIS_PACKET_PRIVATE, TotalLength) == 0x4);
    assert!(core::mem::offset_of!(NDIS_PACKET_PRIVATE, Head) == 0x8);
    assert!(core::mem::offset_of!(NDIS_PACKET_PRIVATE, Tail) == 0xc);
    assert!(core::mem::offset_of!(NDIS_PACKET_PRIVATE, Pool) == 0x10);
    assert!(core::mem::offset_of!(NDIS_PACKET_PRIVATE, Count) == 0x14);
    assert!(core::mem::offset_of!(NDIS_PACKET_PRIVATE, Flags) == 0x18);
    assert!(core::mem::offset_of!(NDIS_PACKET_PRIVATE, ValidCounts) == 0x1c);
    assert!(core::mem::offset_of!(NDIS_PACKET_PRIVATE, NdisPacketFlags) == 0x1d);
    assert!(core::mem::offset_of!(NDIS_PACKET_PRIVATE, NdisPacketOobOffset) == 0x1e);
};
/// abi-specs/types/ndis.abi:108
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_PACKET {
    pub Private: crate::types::NDIS_PACKET_PRIVATE,
    pub MiniportReserved: [u8; 8],
    pub WrapperReserved: [u8; 8],
    pub Reserved: [u32; 2],
    pub ProtocolReserved: [u8; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_PACKET>() == 0x3c);
    assert!(core::mem::offset_of!(NDIS_PACKET, Private) == 0x0);
    assert!(core::mem::offset_of!(NDIS_PACKET, MiniportReserved) == 0x20);
    assert!(core::mem::offset_of!(NDIS_PACKET, WrapperReserved) == 0x28);
    assert!(core::mem::offset_of!(NDIS_PACKET, Reserved) == 0x30);
    assert!(core::mem::offset_of!(NDIS_PACKET, ProtocolReserved) == 0x38);
};
/// abi-specs/types/ndis.abi:116
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_PACKET_OOB_DATA {
    pub TimeToSend: u64,
    pub TimeReceived: u64,
    pub HeaderSize: u32,
    pub SizeMediaSpecificInfo: u32,
    pub MediaSpecificInformation: *mut core::ffi::c_void,
    pub Status: crate::types::NDIS_STATUS,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_PACKET_OOB_DATA>() == 0x20);
    assert!(core::mem::offset_of!(NDIS_PACKET_OOB_DATA, TimeToSend) == 0x0);
    assert!(core::mem::offset_of!(NDIS_PACKET_OOB_DATA, TimeReceived) == 0x8);
    assert!(core::mem::offset_of!(NDIS_PACKET_OOB_DATA, HeaderSize) == 0x10);
    assert!(core::mem::offset_of!(NDIS_PACKET_OOB_DATA, SizeMediaSpecificInfo) == 0x14);
    assert!(core::mem::offset_of!(NDIS_PACKET_OOB_DATA, MediaSpecificInformation) == 0x18);
    assert!(core::mem::offset_of!(NDIS_PACKET_OOB_DATA, Status) == 0x1c);
};
/// abi-specs/types/ndis.abi:125
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_PACKET_EXTENSION {
    pub NdisPacketInfo: [*mut core::ffi::c_void; 12],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_PACKET_EXTENSION>() == 0x30);
    assert!(core::mem::offset_of!(NDIS_PACKET_EXTENSION, NdisPacketInfo) == 0x0);
};
/// abi-specs/types/ndis.abi:127
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NDIS_MEDIUM(pub u32);
impl NDIS_MEDIUM {
    pub const NdisMedium802_3: Self = Self(0x0);
    pub const NdisMedium802_5: Self = Self(0x1);
    pub const NdisMediumFddi: Self = Self(0x2);
    pub const NdisMediumWan: Self = Self(0x3);
    pub const NdisMediumLocalTalk: Self = Self(0x4);
    pub const NdisMediumDix: Self = Self(0x5);
    pub const NdisMediumArcnetRaw: Self = Self(0x6);
    pub const NdisMediumArcnet878_2: Self = Self(0x7);
    pub const NdisMediumAtm: Self = Self(0x8);
    pub const NdisMediumWirelessWan: Self = Self(0x9);
    pub const NdisMediumIrda: Self = Self(0xa);
    pub const NdisMediumBpc: Self = Self(0xb);
    pub const NdisMediumCoWan: Self = Self(0xc);
    pub const NdisMedium1394: Self = Self(0xd);
    pub const NdisMediumInfiniBand: Self = Self(0xe);
}
/// abi-specs/types/ndis.abi:145
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NDIS_HARDWARE_STATUS(pub u32);
impl NDIS_HARDWARE_STATUS {
    pub const NdisHardwareStatusReady: Self = Self(0x0);
    pub const NdisHardwareStatusInitializing: Self = Self(0x1);
    pub const NdisHardwareStatusReset: Self = Self(0x2);
    pub const NdisHardwareStatusClosing: Self = Self(0x3);
    pub const NdisHardwareStatusNotReady: Self = Self(0x4);
}
/// abi-specs/types/ndis.abi:153
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NDIS_MEDIA_STATE(pub u32);
impl NDIS_MEDIA_STATE {
    pub const NdisMediaStateConnected: Self = Self(0x0);
    pub const NdisMediaStateDisconnected: Self = Self(0x1);
}
/// abi-specs/types/ndis.abi:155
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NDIS_REQUEST_TYPE(pub u32);
impl NDIS_REQUEST_TYPE {
    pub const NdisRequestQueryInformation: Self = Self(0x0);
    pub const NdisRequestSetInformation: Self = Self(0x1);
    pub const NdisRequestQueryStatistics: Self = Self(0x2);
    pub const NdisRequestOpen: Self = Self(0x3);
    pub const NdisRequestClose: Self = Self(0x4);
    pub const NdisRequestSend: Self = Self(0x5);
    pub const NdisRequestTransferData: Self = Self(0x6);
    pub const NdisRequestReset: Self = Self(0x7);
    pub const NdisRequestGeneric1: Self = Self(0x8);
    pub const NdisRequestGeneric2: Self = Self(0x9);
    pub const NdisRequestGeneric3: Self = Self(0xa);
    pub const NdisRequestGeneric4: Self = Self(0xb);
}
/// abi-specs/types/ndis.abi:170
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NDIS_INTERFACE_TYPE(pub u32);
impl NDIS_INTERFACE_TYPE {
    pub const NdisInterfaceInternal: Self = Self(0x0);
    pub const NdisInterfaceIsa: Self = Self(0x1);
    pub const NdisInterfaceEisa: Self = Self(0x2);
    pub const NdisInterfaceMca: Self = Self(0x3);
    pub const NdisInterfaceTurboChannel: Self = Self(0x4);
    pub const NdisInterfacePci: Self = Self(0x5);
    pub const NdisInterfacePcMcia: Self = Self(0x8);
    pub const NdisInterfaceCBus: Self = Self(0x9);
    pub const NdisInterfaceMPIBus: Self = Self(0xa);
    pub const NdisInterfaceMPSABus: Self = Self(0xb);
    pub const NdisInterfaceProcessorInternal: Self = Self(0xc);
    pub const NdisInterfaceInternalPowerBus: Self = Self(0xd);
    pub const NdisInterfacePNPISABus: Self = Self(0xe);
    pub const NdisInterfacePNPBus: Self = Self(0xf);
    pub const NdisInterfaceUSB: Self = Self(0x10);
    pub const NdisInterfaceIrda: Self = Self(0x11);
    pub const NdisInterface1394: Self = Self(0x12);
}
/// abi-specs/types/ndis.abi:190
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NDIS_PARAMETER_TYPE(pub u32);
impl NDIS_PARAMETER_TYPE {
    pub const NdisParameterInteger: Self = Self(0x0);
    pub const NdisParameterHexInteger: Self = Self(0x1);
    pub const NdisParameterString: Self = Self(0x2);
    pub const NdisParameterMultiString: Self = Self(0x3);
    pub const NdisParameterBinary: Self = Self(0x4);
}
/// abi-specs/types/ndis.abi:198
#[repr(C)]
#[derive(Clone, Copy)]
pub struct BINARY_DATA {
    pub Length: u16,
    pub Buffer: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<BINARY_DATA>() == 0x8);
    assert!(core::mem::offset_of!(BINARY_DATA, Length) == 0x0);
    assert!(core::mem::offset_of!(BINARY_DATA, Buffer) == 0x4);
};
/// abi-specs/types/ndis.abi:200
#[repr(C)]
#[derive(Clone, Copy)]
pub union NDIS_CONFIGURATION_PARAMETER_ParameterData {
    pub IntegerData: u32,
    pub StringData: crate::types::UNICODE_STRING,
    pub BinaryData: crate::types::BINARY_DATA,
    pub _size: [u8; 8],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_CONFIGURATION_PARAMETER_ParameterData>() == 0x8);
    assert!(core::mem::offset_of!(NDIS_CONFIGURATION_PARAMETER_ParameterData, IntegerData) == 0x0);
    assert!(core::mem::offset_of!(NDIS_CONFIGURATION_PARAMETER_ParameterData, StringData) == 0x0);
    assert!(core::mem::offset_of!(NDIS_CONFIGURATION_PARAMETER_ParameterData, BinaryData) == 0x0);
};
/// abi-specs/types/ndis.abi:206
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_CONFIGURATION_PARAMETER {
    pub ParameterType: crate::types::NDIS_PARAMETER_TYPE,
    pub ParameterData: crate::types::NDIS_CONFIGURATION_PARAMETER_ParameterData,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_CONFIGURATION_PARAMETER>() == 0xc);
    assert!(core::mem::offset_of!(NDIS_CONFIGURATION_PARAMETER, ParameterType) == 0x0);
    assert!(core::mem::offset_of!(NDIS_CONFIGURATION_PARAMETER, ParameterData) == 0x4);
};
/// abi-specs/types/ndis.abi:211
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_SPIN_LOCK {
    pub SpinLock: crate::types::KSPIN_LOCK,
    pub OldIrql: crate::types::KIRQL,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_SPIN_LOCK>() == 0x8);
    assert!(core::mem::offset_of!(NDIS_SPIN_LOCK, SpinLock) == 0x0);
    assert!(core::mem::offset_of!(NDIS_SPIN_LOCK, OldIrql) == 0x4);
};
/// abi-specs/types/ndis.abi:212
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_EVENT {
    pub Event: crate::types::KEVENT,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_EVENT>() == 0x10);
    assert!(core::mem::offset_of!(NDIS_EVENT, Event) == 0x0);
};
/// abi-specs/types/ndis.abi:213
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_TIMER {
    pub Timer: crate::types::KTIMER,
    pub Dpc: crate::types::KDPC,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_TIMER>() == 0x48);
    assert!(core::mem::offset_of!(NDIS_TIMER, Timer) == 0x0);
    assert!(core::mem::offset_of!(NDIS_TIMER, Dpc) == 0x28);
};
/// abi-specs/types/ndis.abi:214
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_OBJECT_HEADER {
    pub Type: u8,
    pub Revision: u8,
    pub Size: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_OBJECT_HEADER>() == 0x4);
    assert!(core::mem::offset_of!(NDIS_OBJECT_HEADER, Type) == 0x0);
    assert!(core::mem::offset_of!(NDIS_OBJECT_HEADER, Revision) == 0x1);
    assert!(core::mem::offset_of!(NDIS_OBJECT_HEADER, Size) == 0x2);
};
/// abi-specs/types/ndis.abi:216
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_REFERENCE {
    pub SpinLock: crate::types::KSPIN_LOCK,
    pub ReferenceCount: u16,
    pub Closing: crate::types::BOOLEAN,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_REFERENCE>() == 0x8);
    assert!(core::mem::offset_of!(NDIS_REFERENCE, SpinLock) == 0x0);
    assert!(core::mem::offset_of!(NDIS_REFERENCE, ReferenceCount) == 0x4);
    assert!(core::mem::offset_of!(NDIS_REFERENCE, Closing) == 0x6);
};
/// abi-specs/types/ndis.abi:222
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_REQUEST_QUERY {
    pub Oid: crate::types::NDIS_OID,
    pub InformationBuffer: *mut core::ffi::c_void,
    pub InformationBufferLength: u32,
    pub BytesWritten: u32,
    pub BytesNeeded: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_REQUEST_QUERY>() == 0x14);
    assert!(core::mem::offset_of!(NDIS_REQUEST_QUERY, Oid) == 0x0);
    assert!(core::mem::offset_of!(NDIS_REQUEST_QUERY, InformationBuffer) == 0x4);
    assert!(core::mem::offset_of!(NDIS_REQUEST_QUERY, InformationBufferLength) == 0x8);
    assert!(core::mem::offset_of!(NDIS_REQUEST_QUERY, BytesWritten) == 0xc);
    assert!(core::mem::offset_of!(NDIS_REQUEST_QUERY, BytesNeeded) == 0x10);
};
/// abi-specs/types/ndis.abi:230
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_REQUEST_SET {
    pub Oid: crate::types::NDIS_OID,
    pub InformationBuffer: *mut core::ffi::c_void,
    pub InformationBufferLength: u32,
    pub BytesRead: u32,
    pub BytesNeeded: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_REQUEST_SET>() == 0x14);
    assert!(core::mem::offset_of!(NDIS_REQUEST_SET, Oid) == 0x0);
    assert!(core::mem::offset_of!(NDIS_REQUEST_SET, InformationBuffer) == 0x4);
    assert!(core::mem::offset_of!(NDIS_REQUEST_SET, InformationBufferLength) == 0x8);
    assert!(core::mem::offset_of!(NDIS_REQUEST_SET, BytesRead) == 0xc);
    assert!(core::mem::offset_of!(NDIS_REQUEST_SET, BytesNeeded) == 0x10);
};
/// abi-specs/types/ndis.abi:238
#[repr(C)]
#[derive(Clone, Copy)]
pub union NDIS_REQUEST_DATA {
    pub QUERY_INFORMATION: crate::types::NDIS_REQUEST_QUERY,
    pub SET_INFORMATION: crate::types::NDIS_REQUEST_SET,
    pub _size: [u8; 20],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_REQUEST_DATA>() == 0x14);
    assert!(core::mem::offset_of!(NDIS_REQUEST_DATA, QUERY_INFORMATION) == 0x0);
    assert!(core::mem::offset_of!(NDIS_REQUEST_DATA, SET_INFORMATION) == 0x0);
};
/// abi-specs/types/ndis.abi:243
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_REQUEST {
    pub MacReserved: [u8; 16],
    pub RequestType: crate::types::NDIS_REQUEST_TYPE,
    pub DATA: crate::types::NDIS_REQUEST_DATA,
    pub NdisReserved: [u8; 36],
    pub ProtocolReserved: [u8; 8],
    pub MiniportReserved: [u8; 8],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_REQUEST>() == 0x5c);
    assert!(core::mem::offset_of!(NDIS_REQUEST, MacReserved) == 0x0);
    assert!(core::mem::offset_of!(NDIS_REQUEST, RequestType) == 0x10);
    assert!(core::mem::offset_of!(NDIS_REQUEST, DATA) == 0x14);
    assert!(core::mem::offset_of!(NDIS_REQUEST, NdisReserved) == 0x28);
    assert!(core::mem::offset_of!(NDIS_REQUEST, ProtocolReserved) == 0x4c);
    assert!(core::mem::offset_of!(NDIS_REQUEST, MiniportReserved) == 0x54);
};
/// abi-specs/types/ndis.abi:252
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_MINIPORT_INTERRUPT {
    pub InterruptObject: crate::types::PKINTERRUPT,
    pub DpcCountLock: crate::types::KSPIN_LOCK,
    pub Reserved: *mut core::ffi::c_void,
    pub MiniportIsr: crate::callbacks::W_ISR_HANDLER,
    pub MiniportDpc: crate::callbacks::W_HANDLE_INTERRUPT_HANDLER,
    pub InterruptDpc: crate::types::KDPC,
    pub Miniport: *mut crate::types::NDIS_MINIPORT_BLOCK,
    pub DpcCount: u8,
    pub Filler1: crate::types::BOOLEAN,
    pub DpcsCompletedEvent: crate::types::KEVENT,
    pub SharedInterrupt: crate::types::BOOLEAN,
    pub IsrRequested: crate::types::BOOLEAN,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_MINIPORT_INTERRUPT>() == 0x50);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_INTERRUPT, InterruptObject) == 0x0);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_INTERRUPT, DpcCountLock) == 0x4);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_INTERRUPT, Reserved) == 0x8);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_INTERRUPT, MiniportIsr) == 0xc);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_INTERRUPT, MiniportDpc) == 0x10);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_INTERRUPT, InterruptDpc) == 0x14);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_INTERRUPT, Miniport) == 0x34);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_INTERRUPT, DpcCount) == 0x38);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_INTERRUPT, Filler1) == 0x39);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_INTERRUPT, DpcsCompletedEvent) == 0x3c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_INTERRUPT, SharedInterrupt) == 0x4c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_INTERRUPT, IsrRequested) == 0x4d);
};
/// abi-specs/types/ndis.abi:267
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_MINIPORT_BLOCK {
    pub Header: crate::types::NDIS_OBJECT_HEADER,
    pub NextMiniport: *mut crate::types::NDIS_MINIPORT_BLOCK,
    pub DriverHandle: *mut core::ffi::c_void,
    pub MiniportAdapterContext: crate::types::NDIS_HANDLE,
    pub MiniportName: crate::types::UNICODE_STRING,
    pub BindPaths: *mut core::ffi::c_void,
    pub OpenQueue: crate::types::NDIS_HANDLE,
    pub ShortRef: crate::types::NDIS_REFERENCE,
    pub DeviceContext: crate::types::NDIS_HANDLE,
    pub Padding1: u8,
    pub LockAcquired: u8,
    pub PmodeOpens: u8,
    pub AssignedProcessor: u8,
    pub Lock: crate::types::KSPIN_LOCK,
    pub MediaRequest: *mut crate::types::NDIS_REQUEST,
    pub Interrupt: *mut crate::types::NDIS_MINIPORT_INTERRUPT,
    pub Flags: u32,
    pub PnPFlags: u32,
    pub PacketList: crate::types::LIST_ENTRY,
    pub FirstPendingPacket: *mut crate::types::NDIS_PACKET,
    pub ReturnPacketsQueue: *mut crate::types::NDIS_PACKET,
    pub RequestBuffer: u32,
    pub SetMCastBuffer: *mut core::ffi::c_void,
    pub PrimaryMiniport: *mut crate::types::NDIS_MINIPORT_BLOCK,
    pub WrapperContext: *mut core::ffi::c_void,
    pub BusDataContext: *mut core::ffi::c_void,
    pub PnPCapabilities: u32,
    pub Resources: *mut crate::types::CM_RESOURCE_LIST,
    pub WakeUpDpcTimer: crate::types::NDIS_TIMER,
    pub BaseName: crate::types::UNICODE_STRING,
    pub SymbolicLinkName: crate::types::UNICODE_STRING,
    pub CheckForHangSeconds: u32,
    pub CFHangTicks: u16,
    pub CFHangCurrentTick: u16,
    pub ResetStatus: crate::types::NDIS_STATUS,
    pub ResetOpen: crate::types::NDIS_HANDLE,
    pub EthDB: *mut core::ffi::c_void,
    pub TrDB: *mut core::ffi::c_void,
    pub FddiDB: *mut core::ffi::c_void,
    pub XXXDB: *mut core::ffi::c_void,
    pub PacketIndicateHandler: crate::callbacks::FILTER_PACKET_INDICATION_HANDLER,
    pub SendCompleteHandler: crate::callbacks::NDIS_M_SEND_COMPLETE_HANDLER,
    pub SendResourcesHandler: crate::callbacks::NDIS_M_SEND_RESOURCES_HANDLER,
    pub ResetCompleteHandler: crate::callbacks::NDIS_M_RESET_COMPLETE_HANDLER,
    pub MediaType: crate::types::NDIS_MEDIUM,
    pub BusNumber: u32,
    pub BusType: crate::types::NDIS_INTERFACE_TYPE,
    pub AdapterType: crate::types::NDIS_INTERFACE_TYPE,
    pub DeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub PhysicalDeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub NextDeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub MapRegisters: *mut core::ffi::c_void,
    pub CallMgrAfList: *mut core::ffi::c_void,
    pub MiniportThread: *mut core::ffi::c_void,
    pub SetInfoBuf: *mut core::ffi::c_void,
    pub SetInfoBufLen: u16,
    pub MaxSendPackets: u16,
    pub FakeStatus: crate::types::NDIS_STATUS,
    pub LockHandler: *mut core::ffi::c_void,
    pub pAdapterInstanceName: *mut crate::types::UNICODE_STRING,
    pub TimerQueue: *mut crate::types::NDIS_MINIPORT_TIMER,
    pub MacOptions: u32,
    pub PendingRequest: *mut crate::types::NDIS_REQUEST,
    pub MaximumLongAddresses: u32,
    pub MaximumShortAddresses: u32,
    pub CurrentLookahead: u32,
    pub MaximumLookahead: u32,
    pub HandleInterruptHandler: crate::callbacks::W_HANDLE_INTERRUPT_HANDLER,
    pub DisableInterruptHandler: crate::callbacks::W_DISABLE_INTERRUPT_HANDLER,
    pub EnableInterruptHandler: crate::callbacks::W_ENABLE_INTERRUPT_HANDLER,
    pub SendPacketsHandler: crate::callbacks::W_SEND_PACKETS_HANDLER,
    pub DeferredSendHandler: crate::callbacks::NDIS_M_START_SENDS,
    pub EthRxIndicateHandler: crate::callbacks::ETH_RCV_INDICATE_HANDLER,
    pub TrRxIndicateHandler: crate::callbacks::TR_RCV_INDICATE_HANDLER,
    pub FddiRxIndicateHandler: crate::callbacks::FDDI_RCV_INDICATE_HANDLER,
    pub EthRxCompleteHandler: crate::callbacks::ETH_RCV_COMPLETE_HANDLER,
    pub TrRxCompleteHandler: crate::callbacks::TR_RCV_COMPLETE_HANDLER,
    pub FddiRxCompleteHandler: crate::callbacks::FDDI_RCV_COMPLETE_HANDLER,
    pub StatusHandler: crate::callbacks::NDIS_M_STATUS_HANDLER,
    pub StatusCompleteHandler: crate::callbacks::NDIS_M_STS_COMPLETE_HANDLER,
    pub TDCompleteHandler: crate::callbacks::NDIS_M_TD_COMPLETE_HANDLER,
    pub QueryCompleteHandler: crate::callbacks::NDIS_M_REQ_COMPLETE_HANDLER,
    pub SetCompleteHandler: crate::callbacks::NDIS_M_REQ_COMPLETE_HANDLER,
    pub WanSendCompleteHandler: crate::callbacks::NDIS_WM_SEND_COMPLETE_HANDLER,
    pub WanRcvHandler: crate::callbacks::WAN_RCV_HANDLER,
    pub WanRcvCompleteHandler: crate::callbacks::WAN_RCV_COMPLETE_HANDLER,
    pub _gap0: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_MINIPORT_BLOCK>() == 0x1a0);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, Header) == 0x0);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, NextMiniport) == 0x4);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, DriverHandle) == 0x8);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, MiniportAdapterContext) == 0xc);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, MiniportName) == 0x10);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, BindPaths) == 0x18);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, OpenQueue) == 0x1c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, ShortRef) == 0x20);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, DeviceContext) == 0x28);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, Padding1) == 0x2c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, LockAcquired) == 0x2d);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, PmodeOpens) == 0x2e);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, AssignedProcessor) == 0x2f);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, Lock) == 0x30);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, MediaRequest) == 0x34);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, Interrupt) == 0x38);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, Flags) == 0x3c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, PnPFlags) == 0x40);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, PacketList) == 0x44);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, FirstPendingPacket) == 0x4c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, ReturnPacketsQueue) == 0x50);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, RequestBuffer) == 0x54);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, SetMCastBuffer) == 0x58);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, PrimaryMiniport) == 0x5c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, WrapperContext) == 0x60);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, BusDataContext) == 0x64);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, PnPCapabilities) == 0x68);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, Resources) == 0x6c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, WakeUpDpcTimer) == 0x70);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, BaseName) == 0xb8);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, SymbolicLinkName) == 0xc0);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, CheckForHangSeconds) == 0xc8);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, CFHangTicks) == 0xcc);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, CFHangCurrentTick) == 0xce);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, ResetStatus) == 0xd0);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, ResetOpen) == 0xd4);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, EthDB) == 0xd8);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, TrDB) == 0xdc);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, FddiDB) == 0xe0);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, XXXDB) == 0xe4);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, PacketIndicateHandler) == 0xe8);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, SendCompleteHandler) == 0xec);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, SendResourcesHandler) == 0xf0);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, ResetCompleteHandler) == 0xf4);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, MediaType) == 0xf8);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, BusNumber) == 0xfc);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, BusType) == 0x100);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, AdapterType) == 0x104);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, DeviceObject) == 0x108);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, PhysicalDeviceObject) == 0x10c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, NextDeviceObject) == 0x110);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, MapRegisters) == 0x114);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, CallMgrAfList) == 0x118);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, MiniportThread) == 0x11c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, SetInfoBuf) == 0x120);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, SetInfoBufLen) == 0x124);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, MaxSendPackets) == 0x126);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, FakeStatus) == 0x128);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, LockHandler) == 0x12c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, pAdapterInstanceName) == 0x130);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, TimerQueue) == 0x134);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, MacOptions) == 0x138);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, PendingRequest) == 0x13c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, MaximumLongAddresses) == 0x140);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, MaximumShortAddresses) == 0x144);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, CurrentLookahead) == 0x148);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, MaximumLookahead) == 0x14c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, HandleInterruptHandler) == 0x150);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, DisableInterruptHandler) == 0x154);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, EnableInterruptHandler) == 0x158);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, SendPacketsHandler) == 0x15c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, DeferredSendHandler) == 0x160);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, EthRxIndicateHandler) == 0x164);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, TrRxIndicateHandler) == 0x168);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, FddiRxIndicateHandler) == 0x16c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, EthRxCompleteHandler) == 0x170);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, TrRxCompleteHandler) == 0x174);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, FddiRxCompleteHandler) == 0x178);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, StatusHandler) == 0x17c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, StatusCompleteHandler) == 0x180);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, TDCompleteHandler) == 0x184);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, QueryCompleteHandler) == 0x188);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, SetCompleteHandler) == 0x18c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, WanSendCompleteHandler) == 0x190);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, WanRcvHandler) == 0x194);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_BLOCK, WanRcvCompleteHandler) == 0x198);
};
/// abi-specs/types/ndis.abi:356
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_MINIPORT_TIMER {
    pub Timer: crate::types::KTIMER,
    pub Dpc: crate::types::KDPC,
    pub MiniportTimerFunction: crate::callbacks::NDIS_TIMER_FUNCTION,
    pub MiniportTimerContext: *mut core::ffi::c_void,
    pub Miniport: *mut crate::types::NDIS_MINIPORT_BLOCK,
    pub NextDeferredTimer: *mut crate::types::NDIS_MINIPORT_TIMER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_MINIPORT_TIMER>() == 0x58);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_TIMER, Timer) == 0x0);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_TIMER, Dpc) == 0x28);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_TIMER, MiniportTimerFunction) == 0x48);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_TIMER, MiniportTimerContext) == 0x4c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_TIMER, Miniport) == 0x50);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_TIMER, NextDeferredTimer) == 0x54);
};
/// abi-specs/types/ndis.abi:365
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_WORK_ITEM {
    pub Context: *mut core::ffi::c_void,
    pub Routine: crate::callbacks::NDIS_PROC,
    pub WrapperReserved: [u8; 32],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_WORK_ITEM>() == 0x28);
    assert!(core::mem::offset_of!(NDIS_WORK_ITEM, Context) == 0x0);
    assert!(core::mem::offset_of!(NDIS_WORK_ITEM, Routine) == 0x4);
    assert!(core::mem::offset_of!(NDIS_WORK_ITEM, WrapperReserved) == 0x8);
};
/// abi-specs/types/ndis.abi:371
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS30_MINIPORT_CHARACTERISTICS {
    pub MajorNdisVersion: u8,
    pub MinorNdisVersion: u8,
    pub Reserved: u32,
    pub CheckForHangHandler: crate::callbacks::W_CHECK_FOR_HANG_HANDLER,
    pub DisableInterruptHandler: crate::callbacks::W_DISABLE_INTERRUPT_HANDLER,
    pub EnableInterruptHandler: crate::callbacks::W_ENABLE_INTERRUPT_HANDLER,
    pub HaltHandler: crate::callbacks::W_HALT_HANDLER,
    pub HandleInterruptHandler: crate::callbacks::W_HANDLE_INTERRUPT_HANDLER,
    pub InitializeHandler: crate::callbacks::W_INITIALIZE_HANDLER,
    pub ISRHandler: crate::callbacks::W_ISR_HANDLER,
    pub QueryInformationHandler: crate::callbacks::W_QUERY_INFORMATION_HANDLER,
    pub ReconfigureHandler: crate::callbacks::W_RECONFIGURE_HANDLER,
    pub ResetHandler: crate::callbacks::W_RESET_HANDLER,
    pub SendHandler: crate::callbacks::W_SEND_HANDLER,
    pub SetInformationHandler: crate::callbacks::W_SET_INFORMATION_HANDLER,
    pub TransferDataHandler: crate::callbacks::W_TRANSFER_DATA_HANDLER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS30_MINIPORT_CHARACTERISTICS>() == 0x3c);
    assert!(core::mem::offset_of!(NDIS30_MINIPORT_CHARACTERISTICS, MajorNdisVersion) == 0x0);
    assert!(core::mem::offset_of!(NDIS30_MINIPORT_CHARACTERISTICS, MinorNdisVersion) == 0x1);
    assert!(core::mem::offset_of!(NDIS30_MINIPORT_CHARACTERISTICS, Reserved) == 0x4);
    assert!(core::mem::offset_of!(NDIS30_MINIPORT_CHARACTERISTICS, CheckForHangHandler) == 0x8);
    assert!(core::mem::offset_of!(NDIS30_MINIPORT_CHARACTERISTICS, DisableInterruptHandler) == 0xc);
    assert!(core::mem::offset_of!(NDIS30_MINIPORT_CHARACTERISTICS, EnableInterruptHandler) == 0x10);
    assert!(core::mem::offset_of!(NDIS30_MINIPORT_CHARACTERISTICS, HaltHandler) == 0x14);
    assert!(core::mem::offset_of!(NDIS30_MINIPORT_CHARACTERISTICS, HandleInterruptHandler) == 0x18);
    assert!(core::mem::offset_of!(NDIS30_MINIPORT_CHARACTERISTICS, InitializeHandler) == 0x1c);
    assert!(core::mem::offset_of!(NDIS30_MINIPORT_CHARACTERISTICS, ISRHandler) == 0x20);
    assert!(core::mem::offset_of!(NDIS30_MINIPORT_CHARACTERISTICS, QueryInformationHandler) == 0x24);
    assert!(core::mem::offset_of!(NDIS30_MINIPORT_CHARACTERISTICS, ReconfigureHandler) == 0x28);
    assert!(core::mem::offset_of!(NDIS30_MINIPORT_CHARACTERISTICS, ResetHandler) == 0x2c);
    assert!(core::mem::offset_of!(NDIS30_MINIPORT_CHARACTERISTICS, SendHandler) == 0x30);
    assert!(core::mem::offset_of!(NDIS30_MINIPORT_CHARACTERISTICS, SetInformationHandler) == 0x34);
    assert!(core::mem::offset_of!(NDIS30_MINIPORT_CHARACTERISTICS, TransferDataHandler) == 0x38);
};
/// abi-specs/types/ndis.abi:390
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS40_MINIPORT_CHARACTERISTICS {
    pub MajorNdisVersion: u8,
    pub MinorNdisVersion: u8,
    pub Reserved: u32,
    pub CheckForHangHandler: crate::callbacks::W_CHECK_FOR_HANG_HANDLER,
    pub DisableInterruptHandler: crate::callbacks::W_DISABLE_INTERRUPT_HANDLER,
    pub EnableInterruptHandler: crate::callbacks::W_ENABLE_INTERRUPT_HANDLER,
    pub HaltHandler: crate::callbacks::W_HALT_HANDLER,
    pub HandleInterruptHandler: crate::callbacks::W_HANDLE_INTERRUPT_HANDLER,
    pub InitializeHandler: crate::callbacks::W_INITIALIZE_HANDLER,
    pub ISRHandler: crate::callbacks::W_ISR_HANDLER,
    pub QueryInformationHandler: crate::callbacks::W_QUERY_INFORMATION_HANDLER,
    pub ReconfigureHandler: crate::callbacks::W_RECONFIGURE_HANDLER,
    pub ResetHandler: crate::callbacks::W_RESET_HANDLER,
    pub SendHandler: crate::callbacks::W_SEND_HANDLER,
    pub SetInformationHandler: crate::callbacks::W_SET_INFORMATION_HANDLER,
    pub TransferDataHandler: crate::callbacks::W_TRANSFER_DATA_HANDLER,
    pub ReturnPacketHandler: crate::callbacks::W_RETURN_PACKET_HANDLER,
    pub SendPacketsHandler: crate::callbacks::W_SEND_PACKETS_HANDLER,
    pub AllocateCompleteHandler: crate::callbacks::W_ALLOCATE_COMPLETE_HANDLER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS40_MINIPORT_CHARACTERISTICS>() == 0x48);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, MajorNdisVersion) == 0x0);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, MinorNdisVersion) == 0x1);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, Reserved) == 0x4);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, CheckForHangHandler) == 0x8);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, DisableInterruptHandler) == 0xc);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, EnableInterruptHandler) == 0x10);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, HaltHandler) == 0x14);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, HandleInterruptHandler) == 0x18);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, InitializeHandler) == 0x1c);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, ISRHandler) == 0x20);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, QueryInformationHandler) == 0x24);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, ReconfigureHandler) == 0x28);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, ResetHandler) == 0x2c);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, SendHandler) == 0x30);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, SetInformationHandler) == 0x34);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, TransferDataHandler) == 0x38);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, ReturnPacketHandler) == 0x3c);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, SendPacketsHandler) == 0x40);
    assert!(core::mem::offset_of!(NDIS40_MINIPORT_CHARACTERISTICS, AllocateCompleteHandler) == 0x44);
};
/// abi-specs/types/ndis.abi:412
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS50_MINIPORT_CHARACTERISTICS {
    pub MajorNdisVersion: u8,
    pub MinorNdisVersion: u8,
    pub Reserved: u32,
    pub CheckForHangHandler: crate::callbacks::W_CHECK_FOR_HANG_HANDLER,
    pub DisableInterruptHandler: crate::callbacks::W_DISABLE_INTERRUPT_HANDLER,
    pub EnableInterruptHandler: crate::callbacks::W_ENABLE_INTERRUPT_HANDLER,
    pub HaltHandler: crate::callbacks::W_HALT_HANDLER,
    pub HandleInterruptHandler: crate::callbacks::W_HANDLE_INTERRUPT_HANDLER,
    pub InitializeHandler: crate::callbacks::W_INITIALIZE_HANDLER,
    pub ISRHandler: crate::callbacks::W_ISR_HANDLER,
    pub QueryInformationHandler: crate::callbacks::W_QUERY_INFORMATION_HANDLER,
    pub ReconfigureHandler: crate::callbacks::W_RECONFIGURE_HANDLER,
    pub ResetHandler: crate::callbacks::W_RESET_HANDLER,
    pub SendHandler: crate::callbacks::W_SEND_HANDLER,
    pub SetInformationHandler: crate::callbacks::W_SET_INFORMATION_HANDLER,
    pub TransferDataHandler: crate::callbacks::W_TRANSFER_DATA_HANDLER,
    pub ReturnPacketHandler: crate::callbacks::W_RETURN_PACKET_HANDLER,
    pub SendPacketsHandler: crate::callbacks::W_SEND_PACKETS_HANDLER,
    pub AllocateCompleteHandler: crate::callbacks::W_ALLOCATE_COMPLETE_HANDLER,
    pub CoCreateVcHandler: crate::callbacks::MINIPORT_CO_CREATE_VC,
    pub CoDeleteVcHandler: crate::callbacks::MINIPORT_CO_DELETE_VC,
    pub CoActivateVcHandler: crate::callbacks::MINIPORT_CO_ACTIVATE_VC,
    pub CoDeactivateVcHandler: crate::callbacks::MINIPORT_CO_DEACTIVATE_VC,
    pub CoSendPacketsHandler: crate::callbacks::W_CO_SEND_PACKETS_HANDLER,
    pub CoRequestHandler: crate::callbacks::W_CO_REQUEST_HANDLER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS50_MINIPORT_CHARACTERISTICS>() == 0x60);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, MajorNdisVersion) == 0x0);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, MinorNdisVersion) == 0x1);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, Reserved) == 0x4);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, CheckForHangHandler) == 0x8);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, DisableInterruptHandler) == 0xc);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, EnableInterruptHandler) == 0x10);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, HaltHandler) == 0x14);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, HandleInterruptHandler) == 0x18);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, InitializeHandler) == 0x1c);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, ISRHandler) == 0x20);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, QueryInformationHandler) == 0x24);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, ReconfigureHandler) == 0x28);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, ResetHandler) == 0x2c);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, SendHandler) == 0x30);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, SetInformationHandler) == 0x34);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, TransferDataHandler) == 0x38);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, ReturnPacketHandler) == 0x3c);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, SendPacketsHandler) == 0x40);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, AllocateCompleteHandler) == 0x44);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, CoCreateVcHandler) == 0x48);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, CoDeleteVcHandler) == 0x4c);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, CoActivateVcHandler) == 0x50);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, CoDeactivateVcHandler) == 0x54);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, CoSendPacketsHandler) == 0x58);
    assert!(core::mem::offset_of!(NDIS50_MINIPORT_CHARACTERISTICS, CoRequestHandler) == 0x5c);
};
/// abi-specs/types/ndis.abi:440
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS51_MINIPORT_CHARACTERISTICS {
    pub MajorNdisVersion: u8,
    pub MinorNdisVersion: u8,
    pub Reserved: u32,
    pub CheckForHangHandler: crate::callbacks::W_CHECK_FOR_HANG_HANDLER,
    pub DisableInterruptHandler: crate::callbacks::W_DISABLE_INTERRUPT_HANDLER,
    pub EnableInterruptHandler: crate::callbacks::W_ENABLE_INTERRUPT_HANDLER,
    pub HaltHandler: crate::callbacks::W_HALT_HANDLER,
    pub HandleInterruptHandler: crate::callbacks::W_HANDLE_INTERRUPT_HANDLER,
    pub InitializeHandler: crate::callbacks::W_INITIALIZE_HANDLER,
    pub ISRHandler: crate::callbacks::W_ISR_HANDLER,
    pub QueryInformationHandler: crate::callbacks::W_QUERY_INFORMATION_HANDLER,
    pub ReconfigureHandler: crate::callbacks::W_RECONFIGURE_HANDLER,
    pub ResetHandler: crate::callbacks::W_RESET_HANDLER,
    pub SendHandler: crate::callbacks::W_SEND_HANDLER,
    pub SetInformationHandler: crate::callbacks::W_SET_INFORMATION_HANDLER,
    pub TransferDataHandler: crate::callbacks::W_TRANSFER_DATA_HANDLER,
    pub ReturnPacketHandler: crate::callbacks::W_RETURN_PACKET_HANDLER,
    pub SendPacketsHandler: crate::callbacks::W_SEND_PACKETS_HANDLER,
    pub AllocateCompleteHandler: crate::callbacks::W_ALLOCATE_COMPLETE_HANDLER,
    pub CoCreateVcHandler: crate::callbacks::MINIPORT_CO_CREATE_VC,
    pub CoDeleteVcHandler: crate::callbacks::MINIPORT_CO_DELETE_VC,
    pub CoActivateVcHandler: crate::callbacks::MINIPORT_CO_ACTIVATE_VC,
    pub CoDeactivateVcHandler: crate::callbacks::MINIPORT_CO_DEACTIVATE_VC,
    pub CoSendPacketsHandler: crate::callbacks::W_CO_SEND_PACKETS_HANDLER,
    pub CoRequestHandler: crate::callbacks::W_CO_REQUEST_HANDLER,
    pub CancelSendPacketsHandler: crate::callbacks::W_CANCEL_SEND_PACKETS_HANDLER,
    pub PnPEventNotifyHandler: crate::callbacks::W_PNP_EVENT_NOTIFY_HANDLER,
    pub AdapterShutdownHandler: crate::callbacks::W_MINIPORT_SHUTDOWN_HANDLER,
    pub Reserved1: *mut core::ffi::c_void,
    pub Reserved2: *mut core::ffi::c_void,
    pub Reserved3: *mut core::ffi::c_void,
    pub Reserved4: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS51_MINIPORT_CHARACTERISTICS>() == 0x7c);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, MajorNdisVersion) == 0x0);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, MinorNdisVersion) == 0x1);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, Reserved) == 0x4);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, CheckForHangHandler) == 0x8);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, DisableInterruptHandler) == 0xc);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, EnableInterruptHandler) == 0x10);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, HaltHandler) == 0x14);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, HandleInterruptHandler) == 0x18);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, InitializeHandler) == 0x1c);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, ISRHandler) == 0x20);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, QueryInformationHandler) == 0x24);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, ReconfigureHandler) == 0x28);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, ResetHandler) == 0x2c);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, SendHandler) == 0x30);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, SetInformationHandler) == 0x34);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, TransferDataHandler) == 0x38);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, ReturnPacketHandler) == 0x3c);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, SendPacketsHandler) == 0x40);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, AllocateCompleteHandler) == 0x44);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, CoCreateVcHandler) == 0x48);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, CoDeleteVcHandler) == 0x4c);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, CoActivateVcHandler) == 0x50);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, CoDeactivateVcHandler) == 0x54);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, CoSendPacketsHandler) == 0x58);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, CoRequestHandler) == 0x5c);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, CancelSendPacketsHandler) == 0x60);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, PnPEventNotifyHandler) == 0x64);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, AdapterShutdownHandler) == 0x68);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, Reserved1) == 0x6c);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, Reserved2) == 0x70);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, Reserved3) == 0x74);
    assert!(core::mem::offset_of!(NDIS51_MINIPORT_CHARACTERISTICS, Reserved4) == 0x78);
};
/// abi-specs/types/ndis.abi:475
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NDIS_DEVICE_POWER_STATE(pub u32);
impl NDIS_DEVICE_POWER_STATE {
    pub const NdisDeviceStateUnspecified: Self = Self(0x0);
    pub const NdisDeviceStateD0: Self = Self(0x1);
    pub const NdisDeviceStateD1: Self = Self(0x2);
    pub const NdisDeviceStateD2: Self = Self(0x3);
    pub const NdisDeviceStateD3: Self = Self(0x4);
}
/// abi-specs/types/ndis.abi:483
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_PM_WAKE_UP_CAPABILITIES {
    pub MinMagicPacketWakeUp: crate::types::NDIS_DEVICE_POWER_STATE,
    pub MinPatternWakeUp: crate::types::NDIS_DEVICE_POWER_STATE,
    pub MinLinkChangeWakeUp: crate::types::NDIS_DEVICE_POWER_STATE,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_PM_WAKE_UP_CAPABILITIES>() == 0xc);
    assert!(core::mem::offset_of!(NDIS_PM_WAKE_UP_CAPABILITIES, MinMagicPacketWakeUp) == 0x0);
    assert!(core::mem::offset_of!(NDIS_PM_WAKE_UP_CAPABILITIES, MinPatternWakeUp) == 0x4);
    assert!(core::mem::offset_of!(NDIS_PM_WAKE_UP_CAPABILITIES, MinLinkChangeWakeUp) == 0x8);
};
/// abi-specs/types/ndis.abi:489
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_PNP_CAPABILITIES {
    pub Flags: u32,
    pub WakeUpCapabilities: crate::types::NDIS_PM_WAKE_UP_CAPABILITIES,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_PNP_CAPABILITIES>() == 0x10);
    assert!(core::mem::offset_of!(NDIS_PNP_CAPABILITIES, Flags) == 0x0);
    assert!(core::mem::offset_of!(NDIS_PNP_CAPABILITIES, WakeUpCapabilities) == 0x4);
};
/// abi-specs/types/ndis.abi:494
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NDIS_DEVICE_PNP_EVENT(pub u32);
impl NDIS_DEVICE_PNP_EVENT {
    pub const NdisDevicePnPEventSurpriseRemoved: Self = Self(0x0);
    pub const NdisDevicePnPEventPowerProfileChanged: Self = Self(0x1);
}
/// abi-specs/types/ndis.abi:495
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_802_11_SSID {
    pub SsidLength: u32,
    pub Ssid: [u8; 32],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_802_11_SSID>() == 0x24);
    assert!(core::mem::offset_of!(NDIS_802_11_SSID, SsidLength) == 0x0);
    assert!(core::mem::offset_of!(NDIS_802_11_SSID, Ssid) == 0x4);
};
/// abi-specs/types/ndis.abi:496
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_DMA_SIZE {
    pub _gap0: [u8; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_DMA_SIZE>() == 0x1);
};
/// abi-specs/types/ndis.abi:498
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_DMA_DESCRIPTION {
    pub DemandMode: crate::types::BOOLEAN,
    pub AutoInitialize: crate::types::BOOLEAN,
    pub DmaChannelSpecified: crate::types::BOOLEAN,
    pub DmaWidth: crate::types::DMA_WIDTH,
    pub DmaSpeed: crate::types::DMA_SPEED,
    pub DmaPort: u32,
    pub DmaChannel: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_DMA_DESCRIPTION>() == 0x14);
    assert!(core::mem::offset_of!(NDIS_DMA_DESCRIPTION, DemandMode) == 0x0);
    assert!(core::mem::offset_of!(NDIS_DMA_DESCRIPTION, AutoInitialize) == 0x1);
    assert!(core::mem::offset_of!(NDIS_DMA_DESCRIPTION, DmaChannelSpecified) == 0x2);
    assert!(core::mem::offset_of!(NDIS_DMA_DESCRIPTION, DmaWidth) == 0x4);
    assert!(core::mem::offset_of!(NDIS_DMA_DESCRIPTION, DmaSpeed) == 0x8);
    assert!(core::mem::offset_of!(NDIS_DMA_DESCRIPTION, DmaPort) == 0xc);
    assert!(core::mem::offset_of!(NDIS_DMA_DESCRIPTION, DmaChannel) == 0x10);
};
/// abi-specs/types/ndis.abi:508
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_DMA_BLOCK {
    pub MapRegisterBase: *mut core::ffi::c_void,
    pub AllocationEvent: crate::types::KEVENT,
    pub SystemAdapterObject: crate::types::PADAPTER_OBJECT,
    pub Miniport: *mut core::ffi::c_void,
    pub InProgress: crate::types::BOOLEAN,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_DMA_BLOCK>() == 0x20);
    assert!(core::mem::offset_of!(NDIS_DMA_BLOCK, MapRegisterBase) == 0x0);
    assert!(core::mem::offset_of!(NDIS_DMA_BLOCK, AllocationEvent) == 0x4);
    assert!(core::mem::offset_of!(NDIS_DMA_BLOCK, SystemAdapterObject) == 0x14);
    assert!(core::mem::offset_of!(NDIS_DMA_BLOCK, Miniport) == 0x18);
    assert!(core::mem::offset_of!(NDIS_DMA_BLOCK, InProgress) == 0x1c);
};
/// abi-specs/types/ndis.abi:516
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NDIS_WORK_ITEM_TYPE(pub u32);
impl NDIS_WORK_ITEM_TYPE {
    pub const NdisWorkItemRequest: Self = Self(0x0);
    pub const NdisWorkItemSend: Self = Self(0x1);
    pub const NdisWorkItemReturnPackets: Self = Self(0x2);
    pub const NdisWorkItemResetRequested: Self = Self(0x3);
    pub const NdisWorkItemResetInProgress: Self = Self(0x4);
    pub const NdisWorkItemHalt: Self = Self(0x5);
    pub const NdisWorkItemSendLoopback: Self = Self(0x6);
    pub const NdisWorkItemMiniportCallback: Self = Self(0x7);
    pub const NdisMaxWorkItems: Self = Self(0x8);
}
/// abi-specs/types/ndis.abi:528
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_MINIPORT_WORK_ITEM {
    pub Link: crate::types::SINGLE_LIST_ENTRY,
    pub WorkItemType: crate::types::NDIS_WORK_ITEM_TYPE,
    pub WorkItemContext: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_MINIPORT_WORK_ITEM>() == 0xc);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_WORK_ITEM, Link) == 0x0);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_WORK_ITEM, WorkItemType) == 0x4);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_WORK_ITEM, WorkItemContext) == 0x8);
};
/// abi-specs/types/ndis.abi:534
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_RW_LOCK_u_s {
    pub SpinLock: crate::types::KSPIN_LOCK,
    pub Context: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_RW_LOCK_u_s>() == 0x8);
    assert!(core::mem::offset_of!(NDIS_RW_LOCK_u_s, SpinLock) == 0x0);
    assert!(core::mem::offset_of!(NDIS_RW_LOCK_u_s, Context) == 0x4);
};
/// abi-specs/types/ndis.abi:535
#[repr(C)]
#[derive(Clone, Copy)]
pub union NDIS_RW_LOCK_u {
    pub s: crate::types::NDIS_RW_LOCK_u_s,
    pub Reserved: [u8; 16],
    pub _size: [u8; 16],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_RW_LOCK_u>() == 0x10);
    assert!(core::mem::offset_of!(NDIS_RW_LOCK_u, s) == 0x0);
    assert!(core::mem::offset_of!(NDIS_RW_LOCK_u, Reserved) == 0x0);
};
/// abi-specs/types/ndis.abi:536
#[repr(C)]
#[derive(Clone, Copy)]
pub union NDIS_RW_LOCK_REFCOUNT {
    pub RefCount: u32,
    pub cacheLine: [u8; 16],
    pub _size: [u8; 16],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_RW_LOCK_REFCOUNT>() == 0x10);
    assert!(core::mem::offset_of!(NDIS_RW_LOCK_REFCOUNT, RefCount) == 0x0);
    assert!(core::mem::offset_of!(NDIS_RW_LOCK_REFCOUNT, cacheLine) == 0x0);
};
/// abi-specs/types/ndis.abi:538
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_RW_LOCK_u2_s {
    pub RefCountLock: crate::types::KSPIN_LOCK,
    pub SharedRefCount: u32,
    pub WriterWaiting: crate::types::BOOLEAN,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_RW_LOCK_u2_s>() == 0xc);
    assert!(core::mem::offset_of!(NDIS_RW_LOCK_u2_s, RefCountLock) == 0x0);
    assert!(core::mem::offset_of!(NDIS_RW_LOCK_u2_s, SharedRefCount) == 0x4);
    assert!(core::mem::offset_of!(NDIS_RW_LOCK_u2_s, WriterWaiting) == 0x8);
};
/// abi-specs/types/ndis.abi:544
#[repr(C)]
#[derive(Clone, Copy)]
pub union NDIS_RW_LOCK_u2 {
    pub RefCount: [crate::types::NDIS_RW_LOCK_REFCOUNT; 32],
    pub RefCountEx: [u32; 128],
    pub s: crate::types::NDIS_RW_LOCK_u2_s,
    pub _size: [u8; 512],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_RW_LOCK_u2>() == 0x200);
    assert!(core::mem::offset_of!(NDIS_RW_LOCK_u2, RefCount) == 0x0);
    assert!(core::mem::offset_of!(NDIS_RW_LOCK_u2, RefCountEx) == 0x0);
    assert!(core::mem::offset_of!(NDIS_RW_LOCK_u2, s) == 0x0);
};
/// abi-specs/types/ndis.abi:550
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_RW_LOCK {
    pub u: crate::types::NDIS_RW_LOCK_u,
    pub u2: crate::types::NDIS_RW_LOCK_u2,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_RW_LOCK>() == 0x210);
    assert!(core::mem::offset_of!(NDIS_RW_LOCK, u) == 0x0);
    assert!(core::mem::offset_of!(NDIS_RW_LOCK, u2) == 0x10);
};
/// abi-specs/types/ndis.abi:551
#[repr(C)]
#[derive(Clone, Copy)]
pub struct LOCK_STATE {
    pub LockState: u16,
    pub OldIrql: crate::types::KIRQL,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<LOCK_STATE>() == 0x4);
    assert!(core::mem::offset_of!(LOCK_STATE, LockState) == 0x0);
    assert!(core::mem::offset_of!(LOCK_STATE, OldIrql) == 0x2);
};
/// abi-specs/types/opaque.abi:6
pub type PADAPTER_OBJECT = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:7
pub type PEPROCESS = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:8
pub type PETHREAD = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:9
pub type PIO_TIMER = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:10
pub type PKINTERRUPT = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:11
pub type PKTHREAD = *mut core::ffi::c_void;
/// abi-specs/types/pnp.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct INTERFACE {
    pub Size: u16,
    pub Version: u16,
    pub Context: *mut core::ffi::c_void,
    pub InterfaceReference: crate::callbacks::PINTERFACE_REFERENCE,
    pub InterfaceDereference: crate::callbacks::PINTERFACE_DEREFERENCE,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<INTERFACE>() == 0x10);
    assert!(core::mem::offset_of!(INTERFACE, Size) == 0x0);
    assert!(core::mem::offset_of!(INTERFACE, Version) == 0x2);
    assert!(core::mem::offset_of!(INTERFACE, Context) == 0x4);
    assert!(core::mem::offset_of!(INTERFACE, InterfaceReference) == 0x8);
    assert!(core::mem::offset_of!(INTERFACE, InterfaceDereference) == 0xc);
};
/// abi-specs/types/pnp.abi:14
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct DEVICE_POWER_STATE(pub u32);
impl DEVICE_POWER_STATE {
    pub const PowerDeviceUnspecified: Self = Self(0x0);
    pub const PowerDeviceD0: Self = Self(0x1);
    pub const PowerDeviceD1: Self = Self(0x2);
    pub const PowerDeviceD2: Self = Self(0x3);
    pub const PowerDeviceD3: Self = Self(0x4);
}
/// abi-specs/types/pnp.abi:16
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct SYSTEM_POWER_STATE(pub u32);
impl SYSTEM_POWER_STATE {
    pub const PowerSystemUnspecified: Self = Self(0x0);
    pub const PowerSystemWorking: Self = Self(0x1);
    pub const PowerSystemSleeping1: Self = Self(0x2);
    pub const PowerSystemSleeping2: Self = Self(0x3);
    pub const PowerSystemSleeping3: Self = Self(0x4);
    pub const PowerSystemHibernate: Self = Self(0x5);
    pub const PowerSystemShutdown: Self = Self(0x6);
}
/// abi-specs/types/pnp.abi:26
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DEVICE_CAPABILITIES {
    pub Size: u16,
    pub Version: u16,
    /// bit 0: DeviceD1; bit 1: DeviceD2; bit 2: LockSupported; bit 3: EjectSupported; bit 4: Removable; bit 5:
    /// DockDevice; bit 6: UniqueID; bit 7: SilentInstall; bit 8: RawDeviceOK; bit 9: SurpriseRemovalOK; bit 10:
    /// WakeFromD0; bit 11: WakeFromD1; bit 12: WakeFromD2; bit 13: WakeFromD3; bit 14: HardwareDisabled; bit 15:
    /// NonDynamic; bit 16: WarmEjectSupported; bit 17: NoDisplayInUI; bits 18-31: Reserved.
    pub bits: u32,
    pub Address: u32,
    pub UINumber: u32,
    pub DeviceState: [crate::types::DEVICE_POWER_STATE; 7],
    pub SystemWake: crate::types::SYSTEM_POWER_STATE,
    pub DeviceWake: crate::types::DEVICE_POWER_STATE,
    pub D1Latency: u32,
    pub D2Latency: u32,
    pub D3Latency: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DEVICE_CAPABILITIES>() == 0x40);
    assert!(core::mem::offset_of!(DEVICE_CAPABILITIES, Size) == 0x0);
    assert!(core::mem::offset_of!(DEVICE_CAPABILITIES, Version) == 0x2);
    assert!(core::mem::offset_of!(DEVICE_CAPABILITIES, bits) == 0x4);
    assert!(core::mem::offset_of!(DEVICE_CAPABILITIES, Address) == 0x8);
    assert!(core::mem::offset_of!(DEVICE_CAPABILITIES, UINumber) == 0xc);
    assert!(core::mem::offset_of!(DEVICE_CAPABILITIES, DeviceState) == 0x10);
    assert!(core::mem::offset_of!(DEVICE_CAPABILITIES, SystemWake) == 0x2c);
    assert!(core::mem::offset_of!(DEVICE_CAPABILITIES, DeviceWake) == 0x30);
    assert!(core::mem::offset_of!(DEVICE_CAPABILITIES, D1Latency) == 0x34);
    assert!(core::mem::offset_of!(DEVICE_CAPABILITIES, D2Latency) == 0x38);
    assert!(core::mem::offset_of!(DEVICE_CAPABILITIES, D3Latency) == 0x3c);
};
/// abi-specs/types/pnp.abi:44
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_Port {
    pub Length: u32,
    pub Alignment: u32,
    pub MinimumAddress: crate::types::PHYSICAL_ADDRESS,
    pub MaximumAddress: crate::types::PHYSICAL_ADDRESS,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_RESOURCE_DESCRIPTOR_u_Port>() == 0x18);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_Port, Length) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_Port, Alignment) == 0x4);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_Port, MinimumAddress) == 0x8);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_Port, MaximumAddress) == 0x10);
};
/// abi-specs/types/pnp.abi:51
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_Memory {
    pub Length: u32,
    pub Alignment: u32,
    pub MinimumAddress: crate::types::PHYSICAL_ADDRESS,
    pub MaximumAddress: crate::types::PHYSICAL_ADDRESS,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_RESOURCE_DESCRIPTOR_u_Memory>() == 0x18);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_Memory, Length) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_Memory, Alignment) == 0x4);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_Memory, MinimumAddress) == 0x8);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_Memory, MaximumAddress) == 0x10);
};
/// abi-specs/types/pnp.abi:58
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_Interrupt {
    pub MinimumVector: u32,
    pub MaximumVector: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_RESOURCE_DESCRIPTOR_u_Interrupt>() == 0x8);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_Interrupt, MinimumVector) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_Interrupt, MaximumVector) == 0x4);
};
/// abi-specs/types/pnp.abi:63
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_Dma {
    pub MinimumChannel: u32,
    pub MaximumChannel: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_RESOURCE_DESCRIPTOR_u_Dma>() == 0x8);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_Dma, MinimumChannel) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_Dma, MaximumChannel) == 0x4);
};
/// abi-specs/types/pnp.abi:65
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_Generic {
    pub Length: u32,
    pub Alignment: u32,
    pub MinimumAddress: crate::types::PHYSICAL_ADDRESS,
    pub MaximumAddress: crate::types::PHYSICAL_ADDRESS,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_RESOURCE_DESCRIPTOR_u_Generic>() == 0x18);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_Generic, Length) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_Generic, Alignment) == 0x4);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_Generic, MinimumAddress) == 0x8);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_Generic, MaximumAddress) == 0x10);
};
/// abi-specs/types/pnp.abi:72
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_DevicePrivate {
    pub Data: [u32; 3],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_RESOURCE_DESCRIPTOR_u_DevicePrivate>() == 0xc);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_DevicePrivate, Data) == 0x0);
};
/// abi-specs/types/pnp.abi:74
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_BusNumber {
    pub Length: u32,
    pub MinBusNumber: u32,
    pub MaxBusNumber: u32,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_RESOURCE_DESCRIPTOR_u_BusNumber>() == 0x10);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_BusNumber, Length) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_BusNumber, MinBusNumber) == 0x4);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_BusNumber, MaxBusNumber) == 0x8);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_BusNumber, Reserved) == 0xc);
};
/// abi-specs/types/pnp.abi:81
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_ConfigData {
    pub Priority: u32,
    pub Reserved1: u32,
    pub Reserved2: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_RESOURCE_DESCRIPTOR_u_ConfigData>() == 0xc);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_ConfigData, Priority) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_ConfigData, Reserved1) == 0x4);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u_ConfigData, Reserved2) == 0x8);
};
/// abi-specs/types/pnp.abi:87
#[repr(C)]
#[derive(Clone, Copy)]
pub union IO_RESOURCE_DESCRIPTOR_u {
    pub Port: crate::types::IO_RESOURCE_DESCRIPTOR_u_Port,
    pub Memory: crate::types::IO_RESOURCE_DESCRIPTOR_u_Memory,
    pub Interrupt: crate::types::IO_RESOURCE_DESCRIPTOR_u_Interrupt,
    pub Dma: crate::types::IO_RESOURCE_DESCRIPTOR_u_Dma,
    pub Generic: crate::types::IO_RESOURCE_DESCRIPTOR_u_Generic,
    pub DevicePrivate: crate::types::IO_RESOURCE_DESCRIPTOR_u_DevicePrivate,
    pub BusNumber: crate::types::IO_RESOURCE_DESCRIPTOR_u_BusNumber,
    pub ConfigData: crate::types::IO_RESOURCE_DESCRIPTOR_u_ConfigData,
    pub _size: [u8; 24],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_RESOURCE_DESCRIPTOR_u>() == 0x18);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u, Port) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u, Memory) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u, Interrupt) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u, Dma) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u, Generic) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u, DevicePrivate) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u, BusNumber) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR_u, ConfigData) == 0x0);
};
/// abi-specs/types/pnp.abi:98
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR {
    pub Option: u8,
    pub Type: u8,
    pub ShareDisposition: u8,
    pub Spare1: u8,
    pub Flags: u16,
    pub Spare2: u16,
    pub u: crate::types::IO_RESOURCE_DESCRIPTOR_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_RESOURCE_DESCRIPTOR>() == 0x20);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR, Option) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR, Type) == 0x1);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR, ShareDisposition) == 0x2);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR, Spare1) == 0x3);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR, Flags) == 0x4);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR, Spare2) == 0x6);
    assert!(core::mem::offset_of!(IO_RESOURCE_DESCRIPTOR, u) == 0x8);
};
/// abi-specs/types/pnp.abi:108
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_LIST {
    pub Version: u16,
    pub Revision: u16,
    pub Count: u32,
    pub Descriptors: [crate::types::IO_RESOURCE_DESCRIPTOR; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_RESOURCE_LIST>() == 0x28);
    assert!(core::mem::offset_of!(IO_RESOURCE_LIST, Version) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_LIST, Revision) == 0x2);
    assert!(core::mem::offset_of!(IO_RESOURCE_LIST, Count) == 0x4);
    assert!(core::mem::offset_of!(IO_RESOURCE_LIST, Descriptors) == 0x8);
};
/// abi-specs/types/pnp.abi:115
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_REQUIREMENTS_LIST {
    pub ListSize: u32,
    pub InterfaceType: crate::types::INTERFACE_TYPE,
    pub BusNumber: u32,
    pub SlotNumber: u32,
    pub Reserved: [u32; 3],
    pub AlternativeLists: u32,
    pub List: [crate::types::IO_RESOURCE_LIST; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_RESOURCE_REQUIREMENTS_LIST>() == 0x48);
    assert!(core::mem::offset_of!(IO_RESOURCE_REQUIREMENTS_LIST, ListSize) == 0x0);
    assert!(core::mem::offset_of!(IO_RESOURCE_REQUIREMENTS_LIST, InterfaceType) == 0x4);
    assert!(core::mem::offset_of!(IO_RESOURCE_REQUIREMENTS_LIST, BusNumber) == 0x8);
    assert!(core::mem::offset_of!(IO_RESOURCE_REQUIREMENTS_LIST, SlotNumber) == 0xc);
    assert!(core::mem::offset_of!(IO_RESOURCE_REQUIREMENTS_LIST, Reserved) == 0x10);
    assert!(core::mem::offset_of!(IO_RESOURCE_REQUIREMENTS_LIST, AlternativeLists) == 0x1c);
    assert!(core::mem::offset_of!(IO_RESOURCE_REQUIREMENTS_LIST, List) == 0x20);
};
/// abi-specs/types/pnp.abi:125
#[repr(C)]
#[derive(Clone, Copy)]
pub struct POWER_SEQUENCE {
    pub SequenceD1: u32,
    pub SequenceD2: u32,
    pub SequenceD3: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<POWER_SEQUENCE>() == 0xc);
    assert!(core::mem::offset_of!(POWER_SEQUENCE, SequenceD1) == 0x0);
    assert!(core::mem::offset_of!(POWER_SEQUENCE, SequenceD2) == 0x4);
    assert!(core::mem::offset_of!(POWER_SEQUENCE, SequenceD3) == 0x8);
};
/// abi-specs/types/pnp.abi:126
#[repr(C)]
#[derive(Clone, Copy)]
pub union POWER_STATE {
    pub SystemState: crate::types::SYSTEM_POWER_STATE,
    pub DeviceState: crate::types::DEVICE_POWER_STATE,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<POWER_STATE>() == 0x4);
    assert!(core::mem::offset_of!(POWER_STATE, SystemState) == 0x0);
    assert!(core::mem::offset_of!(POWER_STATE, DeviceState) == 0x0);
};
/// abi-specs/types/pnp.abi:128
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct POWER_ACTION(pub u32);
impl POWER_ACTION {
    pub const PowerActionNone: Self = Self(0x0);
    pub const PowerActionReserved: Self = Self(0x1);
    pub const PowerActionSleep: Self = Self(0x2);
    pub const PowerActionHibernate: Self = Self(0x3);
    pub const PowerActionShutdown: Self = Self(0x4);
    pub const PowerActionShutdownReset: Self = Self(0x5);
    pub const PowerActionShutdownOff: Self = Self(0x6);
    pub const PowerActionWarmEject: Self = Self(0x7);
    pub const PowerActionDisplayOff: Self = Self(0x8);
}
/// abi-specs/types/pnp.abi:140
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DEVICE_RELATIONS {
    pub Count: u32,
    pub Objects: [*mut crate::types::DEVICE_OBJECT; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DEVICE_RELATIONS>() == 0x8);
    assert!(core::mem::offset_of!(DEVICE_RELATIONS, Count) == 0x0);
    assert!(core::mem::offset_of!(DEVICE_RELATIONS, Objects) == 0x4);
};
/// abi-specs/types/pnp.abi:142
#[repr(C)]
#[derive(Clone, Copy)]
pub struct BUS_INTERFACE_STANDARD {
    pub Size: u16,
    pub Version: u16,
    pub Context: *mut core::ffi::c_void,
    pub InterfaceReference: crate::callbacks::PINTERFACE_REFERENCE,
    pub InterfaceDereference: crate::callbacks::PINTERFACE_DEREFERENCE,
    pub TranslateBusAddress: crate::callbacks::TRANSLATE_BUS_ADDRESS,
    pub GetDmaAdapter: crate::callbacks::GET_DMA_ADAPTER,
    pub SetBusData: crate::callbacks::GET_SET_DEVICE_DATA,
    pub GetBusData: crate::callbacks::GET_SET_DEVICE_DATA,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<BUS_INTERFACE_STANDARD>() == 0x20);
    assert!(core::mem::offset_of!(BUS_INTERFACE_STANDARD, Size) == 0x0);
    assert!(core::mem::offset_of!(BUS_INTERFACE_STANDARD, Version) == 0x2);
    assert!(core::mem::offset_of!(BUS_INTERFACE_STANDARD, Context) == 0x4);
    assert!(core::mem::offset_of!(BUS_INTERFACE_STANDARD, InterfaceReference) == 0x8);
    assert!(core::mem::offset_of!(BUS_INTERFACE_STANDARD, InterfaceDereference) == 0xc);
    assert!(core::mem::offset_of!(BUS_INTERFACE_STANDARD, TranslateBusAddress) == 0x10);
    assert!(core::mem::offset_of!(BUS_INTERFACE_STANDARD, GetDmaAdapter) == 0x14);
    assert!(core::mem::offset_of!(BUS_INTERFACE_STANDARD, SetBusData) == 0x18);
    assert!(core::mem::offset_of!(BUS_INTERFACE_STANDARD, GetBusData) == 0x1c);
};
/// abi-specs/types/pnp.abi:154
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PLUGPLAY_NOTIFICATION_HEADER {
    pub Version: u16,
    pub Size: u16,
    pub Event: crate::types::GUID,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PLUGPLAY_NOTIFICATION_HEADER>() == 0x14);
    assert!(core::mem::offset_of!(PLUGPLAY_NOTIFICATION_HEADER, Version) == 0x0);
    assert!(core::mem::offset_of!(PLUGPLAY_NOTIFICATION_HEADER, Size) == 0x2);
    assert!(core::mem::offset_of!(PLUGPLAY_NOTIFICATION_HEADER, Event) == 0x4);
};
/// abi-specs/types/pnp.abi:160
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DEVICE_INTERFACE_CHANGE_NOTIFICATION {
    pub Version: u16,
    pub Size: u16,
    pub Event: crate::types::GUID,
    pub InterfaceClassGuid: crate::types::GUID,
    pub SymbolicLinkName: *mut crate::types::UNICODE_STRING,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DEVICE_INTERFACE_CHANGE_NOTIFICATION>() == 0x28);
    assert!(core::mem::offset_of!(DEVICE_INTERFACE_CHANGE_NOTIFICATION, Version) == 0x0);
    assert!(core::mem::offset_of!(DEVICE_INTERFACE_CHANGE_NOTIFICATION, Size) == 0x2);
    assert!(core::mem::offset_of!(DEVICE_INTERFACE_CHANGE_NOTIFICATION, Event) == 0x4);
    assert!(core::mem::offset_of!(DEVICE_INTERFACE_CHANGE_NOTIFICATION, InterfaceClassGuid) == 0x14);
    assert!(core::mem::offset_of!(DEVICE_INTERFACE_CHANGE_NOTIFICATION, SymbolicLinkName) == 0x24);
};
/// abi-specs/types/pnp.abi:168
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TARGET_DEVICE_REMOVAL_NOTIFICATION {
    pub Version: u16,
    pub Size: u16,
    pub Event: crate::types::GUID,
    pub FileObject: *mut crate::types::FILE_OBJECT,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TARGET_DEVICE_REMOVAL_NOTIFICATION>() == 0x18);
    assert!(core::mem::offset_of!(TARGET_DEVICE_REMOVAL_NOTIFICATION, Version) == 0x0);
    assert!(core::mem::offset_of!(TARGET_DEVICE_REMOVAL_NOTIFICATION, Size) == 0x2);
    assert!(core::mem::offset_of!(TARGET_DEVICE_REMOVAL_NOTIFICATION, Event) == 0x4);
    assert!(core::mem::offset_of!(TARGET_DEVICE_REMOVAL_NOTIFICATION, FileObject) == 0x14);
};
/// abi-specs/types/pnp.abi:175
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct DEVICE_REGISTRY_PROPERTY(pub u32);
impl DEVICE_REGISTRY_PROPERTY {
    pub const DevicePropertyDeviceDescription: Self = Self(0x0);
    pub const DevicePropertyHardwareID: Self = Self(0x1);
    pub const DevicePropertyCompatibleIDs: Self = Self(0x2);
    pub const DevicePropertyBootConfiguration: Self = Self(0x3);
    pub const DevicePropertyBootConfigurationTranslated: Self = Self(0x4);
    pub const DevicePropertyClassName: Self = Self(0x5);
    pub const DevicePropertyClassGuid: Self = Self(0x6);
    pub const DevicePropertyDriverKeyName: Self = Self(0x7);
    pub const DevicePropertyManufacturer: Self = Self(0x8);
    pub const DevicePropertyFriendlyName: Self = Self(0x9);
    pub const DevicePropertyLocationInformation: Self = Self(0xa);
    pub const DevicePropertyPhysicalDeviceObjectName: Self = Self(0xb);
    pub const DevicePropertyBusTypeGuid: Self = Self(0xc);
    pub const DevicePropertyLegacyBusType: Self = Self(0xd);
    pub const DevicePropertyBusNumber: Self = Self(0xe);
    pub const DevicePropertyEnumeratorName: Self = Self(0xf);
    pub const DevicePropertyAddress: Self = Self(0x10);
    pub const DevicePropertyUINumber: Self = Self(0x11);
    pub const DevicePropertyInstallState: Self = Self(0x12);
    pub const DevicePropertyRemovalPolicy: Self = Self(0x13);
    pub const DevicePropertyResourceRequirements: Self = Self(0x14);
    pub const DevicePropertyAllocatedResources: Self = Self(0x15);
    pub const DevicePropertyContainerID: Self = Self(0x16);
}
/// abi-specs/types/pnp.abi:201
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct IO_NOTIFICATION_EVENT_CATEGORY(pub u32);
impl IO_NOTIFICATION_EVENT_CATEGORY {
    pub const EventCategoryReserved: Self = Self(0x0);
    pub const EventCategoryHardwareProfileChange: Self = Self(0x1);
    pub const EventCategoryDeviceInterfaceChange: Self = Self(0x2);
    pub const EventCategoryTargetDeviceChange: Self = Self(0x3);
    pub const EventCategoryKernelSoftRestart: Self = Self(0x4);
}
/// abi-specs/types/rtl.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct LIST_ENTRY {
    pub Flink: *mut crate::types::LIST_ENTRY,
    pub Blink: *mut crate::types::LIST_ENTRY,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<LIST_ENTRY>() == 0x8);
    assert!(core::mem::offset_of!(LIST_ENTRY, Flink) == 0x0);
    assert!(core::mem::offset_of!(LIST_ENTRY, Blink) == 0x4);
};
/// abi-specs/types/rtl.abi:7
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SINGLE_LIST_ENTRY {
    pub Next: *mut crate::types::SINGLE_LIST_ENTRY,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SINGLE_LIST_ENTRY>() == 0x4);
    assert!(core::mem::offset_of!(SINGLE_LIST_ENTRY, Next) == 0x0);
};
/// abi-specs/types/rtl.abi:9
#[repr(C)]
#[derive(Clone, Copy)]
pub struct UNICODE_STRING {
    pub Length: u16,
    pub MaximumLength: u16,
    pub Buffer: *mut u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<UNICODE_STRING>() == 0x8);
    assert!(core::mem::offset_of!(UNICODE_STRING, Length) == 0x0);
    assert!(core::mem::offset_of!(UNICODE_STRING, MaximumLength) == 0x2);
    assert!(core::mem::offset_of!(UNICODE_STRING, Buffer) == 0x4);
};
/// abi-specs/types/rtl.abi:15
#[repr(C)]
#[derive(Clone, Copy)]
pub struct STRING {
    pub Length: u16,
    pub MaximumLength: u16,
    pub Buffer: *mut u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<STRING>() == 0x8);
    assert!(core::mem::offset_of!(STRING, Length) == 0x0);
    assert!(core::mem::offset_of!(STRING, MaximumLength) == 0x2);
    assert!(core::mem::offset_of!(STRING, Buffer) == 0x4);
};
/// abi-specs/types/rtl.abi:16
#[repr(C)]
#[derive(Clone, Copy)]
pub struct GUID {
    pub Data1: u32,
    pub Data2: u16,
    pub Data3: u16,
    pub Data4: [u8; 8],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GUID>() == 0x10);
    assert!(core::mem::offset_of!(GUID, Data1) == 0x0);
    assert!(core::mem::offset_of!(GUID, Data2) == 0x4);
    assert!(core::mem::offset_of!(GUID, Data3) == 0x6);
    assert!(core::mem::offset_of!(GUID, Data4) == 0x8);
};
/// abi-specs/types/rtl.abi:18
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TIME_FIELDS {
    pub Year: i16,
    pub Month: i16,
    pub Day: i16,
    pub Hour: i16,
    pub Minute: i16,
    pub Second: i16,
    pub Milliseconds: i16,
    pub Weekday: i16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TIME_FIELDS>() == 0x10);
    assert!(core::mem::offset_of!(TIME_FIELDS, Year) == 0x0);
    assert!(core::mem::offset_of!(TIME_FIELDS, Month) == 0x2);
    assert!(core::mem::offset_of!(TIME_FIELDS, Day) == 0x4);
    assert!(core::mem::offset_of!(TIME_FIELDS, Hour) == 0x6);
    assert!(core::mem::offset_of!(TIME_FIELDS, Minute) == 0x8);
    assert!(core::mem::offset_of!(TIME_FIELDS, Second) == 0xa);
    assert!(core::mem::offset_of!(TIME_FIELDS, Milliseconds) == 0xc);
    assert!(core::mem::offset_of!(TIME_FIELDS, Weekday) == 0xe);
};
/// abi-specs/types/rtl.abi:29
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_BITMAP {
    pub SizeOfBitMap: u32,
    pub Buffer: *mut u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_BITMAP>() == 0x8);
    assert!(core::mem::offset_of!(RTL_BITMAP, SizeOfBitMap) == 0x0);
    assert!(core::mem::offset_of!(RTL_BITMAP, Buffer) == 0x4);
};
/// abi-specs/types/rtl.abi:31
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_QUERY_REGISTRY_TABLE {
    pub QueryRoutine: crate::callbacks::PRTL_QUERY_REGISTRY_ROUTINE,
    pub Flags: u32,
    pub Name: *mut u16,
    pub EntryContext: *mut core::ffi::c_void,
    pub DefaultType: u32,
    pub DefaultData: *mut core::ffi::c_void,
    pub DefaultLength: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_QUERY_REGISTRY_TABLE>() == 0x1c);
    assert!(core::mem::offset_of!(RTL_QUERY_REGISTRY_TABLE, QueryRoutine) == 0x0);
    assert!(core::mem::offset_of!(RTL_QUERY_REGISTRY_TABLE, Flags) == 0x4);
    assert!(core::mem::offset_of!(RTL_QUERY_REGISTRY_TABLE, Name) == 0x8);
    assert!(core::mem::offset_of!(RTL_QUERY_REGISTRY_TABLE, EntryContext) == 0xc);
    assert!(core::mem::offset_of!(RTL_QUERY_REGISTRY_TABLE, DefaultType) == 0x10);
    assert!(core::mem::offset_of!(RTL_QUERY_REGISTRY_TABLE, DefaultData) == 0x14);
    assert!(core::mem::offset_of!(RTL_QUERY_REGISTRY_TABLE, DefaultLength) == 0x18);
};
/// abi-specs/types/rtl.abi:41
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OSVERSIONINFOEXW {
    pub dwOSVersionInfoSize: u32,
    pub dwMajorVersion: u32,
    pub dwMinorVersion: u32,
    pub dwBuildNumber: u32,
    pub dwPlatformId: u32,
    pub szCSDVersion: [u16; 128],
    pub wServicePackMajor: u16,
    pub wServicePackMinor: u16,
    pub wSuiteMask: u16,
    pub wProductType: u8,
    pub wReserved: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<OSVERSIONINFOEXW>() == 0x11c);
    assert!(core::mem::offset_of!(OSVERSIONINFOEXW, dwOSVersionInfoSize) == 0x0);
    assert!(core::mem::offset_of!(OSVERSIONINFOEXW, dwMajorVersion) == 0x4);
    assert!(core::mem::offset_of!(OSVERSIONINFOEXW, dwMinorVersion) == 0x8);
    assert!(core::mem::offset_of!(OSVERSIONINFOEXW, dwBuildNumber) == 0xc);
    assert!(core::mem::offset_of!(OSVERSIONINFOEXW, dwPlatformId) == 0x10);
    assert!(core::mem::offset_of!(OSVERSIONINFOEXW, szCSDVersion) == 0x14);
    assert!(core::mem::offset_of!(OSVERSIONINFOEXW, wServicePackMajor) == 0x114);
    assert!(core::mem::offset_of!(OSVERSIONINFOEXW, wServicePackMinor) == 0x116);
    assert!(core::mem::offset_of!(OSVERSIONINFOEXW, wSuiteMask) == 0x118);
    assert!(core::mem::offset_of!(OSVERSIONINFOEXW, wProductType) == 0x11a);
    assert!(core::mem::offset_of!(OSVERSIONINFOEXW, wReserved) == 0x11b);
};
/// abi-specs/types/rtl.abi:55
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_OSVERSIONINFOW {
    pub dwOSVersionInfoSize: u32,
    pub dwMajorVersion: u32,
    pub dwMinorVersion: u32,
    pub dwBuildNumber: u32,
    pub dwPlatformId: u32,
    pub szCSDVersion: [u16; 128],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_OSVERSIONINFOW>() == 0x114);
    assert!(core::mem::offset_of!(RTL_OSVERSIONINFOW, dwOSVersionInfoSize) == 0x0);
    assert!(core::mem::offset_of!(RTL_OSVERSIONINFOW, dwMajorVersion) == 0x4);
    assert!(core::mem::offset_of!(RTL_OSVERSIONINFOW, dwMinorVersion) == 0x8);
    assert!(core::mem::offset_of!(RTL_OSVERSIONINFOW, dwBuildNumber) == 0xc);
    assert!(core::mem::offset_of!(RTL_OSVERSIONINFOW, dwPlatformId) == 0x10);
    assert!(core::mem::offset_of!(RTL_OSVERSIONINFOW, szCSDVersion) == 0x14);
};
/// abi-specs/types/rtl.abi:64
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EXCEPTION_RECORD {
    pub ExceptionCode: crate::types::NTSTATUS,
    pub ExceptionFlags: u32,
    pub ExceptionRecord: *mut crate::types::EXCEPTION_RECORD,
    pub ExceptionAddress: *mut core::ffi::c_void,
    pub NumberParameters: u32,
    pub ExceptionInformation: [u32; 15],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<EXCEPTION_RECORD>() == 0x50);
    assert!(core::mem::offset_of!(EXCEPTION_RECORD, ExceptionCode) == 0x0);
    assert!(core::mem::offset_of!(EXCEPTION_RECORD, ExceptionFlags) == 0x4);
    assert!(core::mem::offset_of!(EXCEPTION_RECORD, ExceptionRecord) == 0x8);
    assert!(core::mem::offset_of!(EXCEPTION_RECORD, ExceptionAddress) == 0xc);
    assert!(core::mem::offset_of!(EXCEPTION_RECORD, NumberParameters) == 0x10);
    assert!(core::mem::offset_of!(EXCEPTION_RECORD, ExceptionInformation) == 0x14);
};
/// abi-specs/types/rtl.abi:73
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FLOATING_SAVE_AREA {
    pub ControlWord: u32,
    pub StatusWord: u32,
    pub TagWord: u32,
    pub ErrorOffset: u32,
    pub ErrorSelector: u32,
    pub DataOffset: u32,
    pub DataSelector: u32,
    pub RegisterArea: [u8; 80],
    pub Cr0NpxState: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FLOATING_SAVE_AREA>() == 0x70);
    assert!(core::mem::offset_of!(FLOATING_SAVE_AREA, ControlWord) == 0x0);
    assert!(core::mem::offset_of!(FLOATING_SAVE_AREA, StatusWord) == 0x4);
    assert!(core::mem::offset_of!(FLOATING_SAVE_AREA, TagWord) == 0x8);
    assert!(core::mem::offset_of!(FLOATING_SAVE_AREA, ErrorOffset) == 0xc);
    assert!(core::mem::offset_of!(FLOATING_SAVE_AREA, ErrorSelector) == 0x10);
    assert!(core::mem::offset_of!(FLOATING_SAVE_AREA, DataOffset) == 0x14);
    assert!(core::mem::offset_of!(FLOATING_SAVE_AREA, DataSelector) == 0x18);
    assert!(core::mem::offset_of!(FLOATING_SAVE_AREA, RegisterArea) == 0x1c);
    assert!(core::mem::offset_of!(FLOATING_SAVE_AREA, Cr0NpxState) == 0x6c);
};
/// abi-specs/types/rtl.abi:85
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CONTEXT {
    pub ContextFlags: u32,
    pub Dr0: u32,
    pub Dr1: u32,
    pub Dr2: u32,
    pub Dr3: u32,
    pub Dr6: u32,
    pub Dr7: u32,
    pub FloatSave: crate::types::FLOATING_SAVE_AREA,
    pub SegGs: u32,
    pub SegFs: u32,
    pub SegEs: u32,
    pub SegDs: u32,
    pub Edi: u32,
    pub Esi: u32,
    pub Ebx: u32,
    pub Edx: u32,
    pub Ecx: u32,
    pub Eax: u32,
    pub Ebp: u32,
    pub Eip: u32,
    pub SegCs: u32,
    pub EFlags: u32,
    pub Esp: u32,
    pub SegSs: u32,
    pub ExtendedRegisters: [u8; 512],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CONTEXT>() == 0x2cc);
    assert!(core::mem::offset_of!(CONTEXT, ContextFlags) == 0x0);
    assert!(core::mem::offset_of!(CONTEXT, Dr0) == 0x4);
    assert!(core::mem::offset_of!(CONTEXT, Dr1) == 0x8);
    assert!(core::mem::offset_of!(CONTEXT, Dr2) == 0xc);
    assert!(core::mem::offset_of!(CONTEXT, Dr3) == 0x10);
    assert!(core::mem::offset_of!(CONTEXT, Dr6) == 0x14);
    assert!(core::mem::offset_of!(CONTEXT, Dr7) == 0x18);
    assert!(core::mem::offset_of!(CONTEXT, FloatSave) == 0x1c);
    assert!(core::mem::offset_of!(CONTEXT, SegGs) == 0x8c);
    assert!(core::mem::offset_of!(CONTEXT, SegFs) == 0x90);
    assert!(core::mem::offset_of!(CONTEXT, SegEs) == 0x94);
    assert!(core::mem::offset_of!(CONTEXT, SegDs) == 0x98);
    assert!(core::mem::offset_of!(CONTEXT, Edi) == 0x9c);
    assert!(core::mem::offset_of!(CONTEXT, Esi) == 0xa0);
    assert!(core::mem::offset_of!(CONTEXT, Ebx) == 0xa4);
    assert!(core::mem::offset_of!(CONTEXT, Edx) == 0xa8);
    assert!(core::mem::offset_of!(CONTEXT, Ecx) == 0xac);
    assert!(core::mem::offset_of!(CONTEXT, Eax) == 0xb0);
    assert!(core::mem::offset_of!(CONTEXT, Ebp) == 0xb4);
    assert!(core::mem::offset_of!(CONTEXT, Eip) == 0xb8);
    assert!(core::mem::offset_of!(CONTEXT, SegCs) == 0xbc);
    assert!(core::mem::offset_of!(CONTEXT, EFlags) == 0xc0);
    assert!(core::mem::offset_of!(CONTEXT, Esp) == 0xc4);
    assert!(core::mem::offset_of!(CONTEXT, SegSs) == 0xc8);
    assert!(core::mem::offset_of!(CONTEXT, ExtendedRegisters) == 0xcc);
};
/// abi-specs/types/rtl.abi:113
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EXCEPTION_POINTERS {
    pub ExceptionRecord: *mut crate::types::EXCEPTION_RECORD,
    pub ContextRecord: *mut crate::types::CONTEXT,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<EXCEPTION_POINTERS>() == 0x8);
    assert!(core::mem::offset_of!(EXCEPTION_POINTERS, ExceptionRecord) == 0x0);
    assert!(core::mem::offset_of!(EXCEPTION_POINTERS, ContextRecord) == 0x4);
};
/// What a kernel routine returns: the two top bits are the severity.
///
/// abi-specs/types/status.abi:7
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NTSTATUS(pub u32);
impl NTSTATUS {
    pub const STATUS_SUCCESS: Self = Self(0x0);
    pub const STATUS_WAIT_1: Self = Self(0x1);
    pub const STATUS_WAIT_2: Self = Self(0x2);
    pub const STATUS_WAIT_3: Self = Self(0x3);
    pub const STATUS_WAIT_63: Self = Self(0x3f);
    pub const STATUS_ABANDONED_WAIT_0: Self = Self(0x80);
    pub const STATUS_ABANDONED_WAIT_63: Self = Self(0xbf);
    pub const STATUS_USER_APC: Self = Self(0xc0);
    pub const STATUS_KERNEL_APC: Self = Self(0x100);
    pub const STATUS_ALERTED: Self = Self(0x101);
    pub const STATUS_TIMEOUT: Self = Self(0x102);
    pub const STATUS_PENDING: Self = Self(0x103);
    pub const STATUS_REPARSE: Self = Self(0x104);
    pub const STATUS_MORE_ENTRIES: Self = Self(0x105);
    pub const STATUS_NOT_ALL_ASSIGNED: Self = Self(0x106);
    pub const STATUS_SOME_NOT_MAPPED: Self = Self(0x107);
    pub const STATUS_NOTIFY_CLEANUP: Self = Self(0x10b);
    pub const STATUS_NOTIFY_ENUM_DIR: Self = Self(0x10c);
    pub const STATUS_OBJECT_NAME_EXISTS: Self = Self(0x40000000);
    pub const STATUS_THREAD_WAS_SUSPENDED: Self = Self(0x40000001);
    pub const STATUS_SERIAL_MORE_WRITES: Self = Self(0x40000008);
    pub const STATUS_FT_READ_RECOVERY_FROM_BACKUP: Self = Self(0x4000000a);
    pub const STATUS_SERIAL_COUNTER_TIMEOUT: Self = Self(0x4000000c);
    pub const STATUS_RECEIVE_PARTIAL: Self = Self(0x4000000f);
    pub const STATUS_NO_YIELD_PERFORMED: Self = Self(0x40000024);
    pub const STATUS_GUARD_PAGE_VIOLATION: Self = Self(0x80000001);
    pub const STATUS_DATATYPE_MISALIGNMENT: Self = Self(0x80000002);
    pub const STATUS_BREAKPOINT: Self = Self(0x80000003);
    pub const STATUS_SINGLE_STEP: Self = Self(0x80000004);
    pub const STATUS_BUFFER_OVERFLOW: Self = Self(0x80000005);
    pub const STATUS_NO_MORE_FILES: Self = Self(0x80000006);
    pub const STATUS_DEVICE_PAPER_EMPTY: Self = Self(0x8000000e);
    pub const STATUS_DEVICE_POWERED_OFF: Self = Self(0x8000000f);
    pub const STATUS_DEVICE_OFF_LINE: Self = Self(0x80000010);
    pub const STATUS_DEVICE_BUSY: Self = Self(0x80000011);
    pub const STATUS_NO_MORE_EAS: Self = Self(0x80000012);
    pub const STATUS_INVALID_EA_NAME: Self = Self(0x80000013);
    pub const STATUS_VERIFY_REQUIRED: Self = Self(0x80000016);
    pub const STATUS_NO_MORE_ENTRIES: Self = Self(0x8000001a);
    pub const STATUS_FILEMARK_DETECTED: Self = Self(0x8000001b);
    pub const STATUS_MEDIA_CHANGED: Self = Self(0x8000001c);
    pub const STATUS_BUS_RESET: Self = Self(0x8000001d);
    pub const STATUS_END_OF_MEDIA: Self = Self(0x8000001e);
    pub const STATUS_BEGINNING_OF_MEDIA: Self = Self(0x8000001f);
    pub const STATUS_SETMARK_DETECTED: Self = Self(0x80000021);
    pub const STATUS_NO_DATA_DETECTED: Self = Self(0x80000022);
    pub const STATUS_UNSUCCESSFUL: Self = Self(0xc0000001);
    pub const STATUS_NOT_IMPLEMENTED: Self = Self(0xc0000002);
    pub const STATUS_INVALID_INFO_CLASS: Self = Self(0xc0000003);
    pub const STATUS_INFO_LENGTH_MISMATCH: Self = Self(0xc0000004);
    pub const STATUS_ACCESS_VIOLATION: Self = Self(0xc0000005);
    pub const STATUS_IN_PAGE_ERROR: Self = Self(0xc0000006);
    pub const STATUS_PAGEFILE_QUOTA: Self = Self(0xc0000007);
    pub const STATUS_INVALID_HANDLE: Self = Self(0xc0000008);
    pub const STATUS_BAD_INITIAL_STACK: Self = Self(0xc0000009);
    pub const STATUS_BAD_INITIAL_PC: Self = Self(0xc000000a);
    pub const STATUS_INVALID_CID: Self = Self(0xc000000b);
    pub const STATUS_TIMER_NOT_CANCELED: Self = Self(0xc000000c);
    pub const STATUS_INVALID_PARAMETER: Self = Self(0xc000000d);
    pub const STATUS_NO_SUCH_DEVICE: Self = Self(0xc000000e);
    pub const STATUS_NO_SUCH_FILE: Self = Self(0xc000000f);
    pub const STATUS_INVALID_DEVICE_REQUEST: Self = Self(0xc0000010);
    pub const STATUS_END_OF_FILE: Self = Self(0xc0000011);
    pub const STATUS_WRONG_VOLUME: Self = Self(0xc0000012);
    pub const STATUS_NO_MEDIA_IN_DEVICE: Self = Self(0xc0000013);
    pub const STATUS_UNRECOGNIZED_MEDIA: Self = Self(0xc0000014);
    pub const STATUS_NONEXISTENT_SECTOR: Self = Self(0xc0000015);
    pub const STATUS_MORE_PROCESSING_REQUIRED: Self = Self(0xc0000016);
    pub const STATUS_NO_MEMORY: Self = Self(0xc0000017);
    pub const STATUS_CONFLICTING_ADDRESSES: Self = Self(0xc0000018);
    pub const STATUS_NOT_MAPPED_VIEW: Self = Self(0xc0000019);
    pub const STATUS_ILLEGAL_INSTRUCTION: Self = Self(0xc000001d);
    pub const STATUS_INVALID_LOCK_SEQUENCE: Self = Self(0xc000001e);
    pub const STATUS_ALREADY_COMMITTED: Self = Self(0xc0000021);
    pub const STATUS_ACCESS_DENIED: Self = Self(0xc0000022);
    pub const STATUS_BUFFER_TOO_SMALL: Self = Self(0xc0000023);
    pub const STATUS_OBJECT_TYPE_MISMATCH: Self = Self(0xc0000024);
    pub const STATUS_NONCONTINUABLE_EXCEPTION: Self = Self(0xc0000025);
    pub const STATUS_NOT_LOCKED: Self = Self(0xc000002a);
    pub const STATUS_PARITY_ERROR: Self = Self(0xc000002b);
    pub const STATUS_OBJECT_NAME_INVALID: Self = Self(0xc0000033);
    pub const STATUS_OBJECT_NAME_NOT_FOUND: Self = Self(0xc0000034);
    pub const STATUS_OBJECT_NAME_COLLISION: Self = Self(0xc0000035);
    pub const STATUS_PORT_DISCONNECTED: Self = Self(0xc0000037);
    pub const STATUS_DEVICE_ALREADY_ATTACHED: Self = Self(0xc0000038);
    pub const STATUS_OBJECT_PATH_INVALID: Self = Self(0xc0000039);
    pub const STATUS_OBJECT_PATH_NOT_FOUND: Self = Self(0xc000003a);
    pub const STATUS_OBJECT_PATH_SYNTAX_BAD: Self = Self(0xc000003b);
    pub const STATUS_DATA_OVERRUN: Self = Self(0xc000003c);
    pub const STATUS_DATA_LATE_ERROR: Self = Self(0xc000003d);
    pub const STATUS_DATA_ERROR: Self = Self(0xc000003e);
    pub const STATUS_CRC_ERROR: Self = Self(0xc000003f);
    pub const STATUS_SECTION_TOO_BIG: Self = Self(0xc0000040);
    pub const STATUS_SHARING_VIOLATION: Self = Self(0xc0000043);
    pub const STATUS_QUOTA_EXCEEDED: Self = Self(0xc0000044);
    pub const STATUS_MUTANT_NOT_OWNED: Self = Self(0xc0000046);
    pub const STATUS_SEMAPHORE_LIMIT_EXCEEDED: Self = Self(0xc0000047);
    pub const STATUS_THREAD_IS_TERMINATING: Self = Self(0xc000004b);
    pub const STATUS_DELETE_PENDING: Self = Self(0xc0000056);
    pub const STATUS_REVISION_MISMATCH: Self = Self(0xc0000059);
    pub const STATUS_NO_SUCH_PRIVILEGE: Self = Self(0xc0000060);
    pub const STATUS_PRIVILEGE_NOT_HELD: Self = Self(0xc0000061);
    pub const STATUS_INVALID_IMAGE_FORMAT: Self = Self(0xc000007b);
    pub const STATUS_DISK_FULL: Self = Self(0xc000007f);
    pub const STATUS_INTEGER_DIVIDE_BY_ZERO: Self = Self(0xc0000094);
    pub const STATUS_INTEGER_OVERFLOW: Self = Self(0xc0000095);
    pub const STATUS_PRIVILEGED_INSTRUCTION: Self = Self(0xc0000096);
    pub const STATUS_TOO_MANY_PAGING_FILES: Self = Self(0xc0000097);
    pub const STATUS_FILE_INVALID: Self = Self(0xc0000098);
    pub const STATUS_INSUFFICIENT_RESOURCES: Self = Self(0xc000009a);
    pub const STATUS_DEVICE_DATA_ERROR: Self = Self(0xc000009c);
    pub const STATUS_DEVICE_NOT_CONNECTED: Self = Self(0xc000009d);
    pub const STATUS_DEVICE_POWER_FAILURE: Self = Self(0xc000009e);
    pub const STATUS_FREE_VM_NOT_AT_BASE: Self = Self(0xc000009f);
    pub const STATUS_MEMORY_NOT_ALLOCATED: Self = Self(0xc00000a0);
    pub const STATUS_MEDIA_WRITE_PROTECTED: Self = Self(0xc00000a2);
    pub const STATUS_DEVICE_NOT_READY: Self = Self(0xc00000a3);
    pub const STATUS_INSTANCE_NOT_AVAILABLE: Self = Self(0xc00000ab);
    pub const STATUS_PIPE_NOT_AVAILABLE: Self = Self(0xc00000ac);
    pub const STATUS_INVALID_PIPE_STATE: Self = Self(0xc00000ad);
    pub const STATUS_PIPE_BUSY: Self = Self(0xc00000ae);
    pub const STATUS_ILLEGAL_FUNCTION: Self = Self(0xc00000af);
    pub const STATUS_PIPE_DISCONNECTED: Self = Self(0xc00000b0);
    pub const STATUS_INVALID_READ_MODE: Self = Self(0xc00000b4);
    pub const STATUS_IO_TIMEOUT: Self = Self(0xc00000b5);
    pub const STATUS_FILE_IS_A_DIRECTORY: Self = Self(0xc00000ba);
    pub const STATUS_NOT_SUPPORTED: Self = Self(0xc00000bb);
    pub const STATUS_NETWORK_BUSY: Self = Self(0xc00000bf);
    pub const STATUS_DEVICE_DOES_NOT_EXIST: Self = Self(0xc00000c0);
    pub const STATUS_ADAPTER_HARDWARE_ERROR: Self = Self(0xc00000c2);
    pub const STATUS_INVALID_NETWORK_RESPONSE: Self = Self(0xc00000c3);
    pub const STATUS_BAD_DEVICE_TYPE: Self = Self(0xc00000cb);
    pub const STATUS_INTERNAL_ERROR: Self = Self(0xc00000e5);
    pub const STATUS_INVALID_PARAMETER_1: Self = Self(0xc00000ef);
    pub const STATUS_INVALID_PARAMETER_2: Self = Self(0xc00000f0);
    pub const STATUS_INVALID_PARAMETER_3: Self = Self(0xc00000f1);
    pub const STATUS_INVALID_PARAMETER_4: Self = Self(0xc00000f2);
    pub const STATUS_INVALID_PARAMETER_5: Self = Self(0xc00000f3);
    pub const STATUS_NO_SUCH_PACKAGE: Self = Self(0xc00000fe);
    pub const STATUS_NAME_TOO_LONG: Self = Self(0xc0000106);
    pub const STATUS_PROCESS_IS_TERMINATING: Self = Self(0xc000010a);
    pub const STATUS_CANCELLED: Self = Self(0xc0000120);
    pub const STATUS_CANNOT_DELETE: Self = Self(0xc0000121);
    pub const STATUS_FILE_DELETED: Self = Self(0xc0000123);
    pub const STATUS_FILE_CLOSED: Self = Self(0xc0000128);
    pub const STATUS_DLL_NOT_FOUND: Self = Self(0xc0000135);
    pub const STATUS_ORDINAL_NOT_FOUND: Self = Self(0xc0000138);
    pub const STATUS_ENTRYPOINT_NOT_FOUND: Self = Self(0xc0000139);
    pub const STATUS_INVALID_ADDRESS: Self = Self(0xc0000141);
    pub const STATUS_UNHANDLED_EXCEPTION: Self = Self(0xc0000144);
    pub const STATUS_REGISTRY_CORRUPT: Self = Self(0xc000014c);
    pub const STATUS_ILL_FORMED_SERVICE_ENTRY: Self = Self(0xc0000160);
    pub const STATUS_KEY_DELETED: Self = Self(0xc000017c);
    pub const STATUS_DEVICE_CONFIGURATION_ERROR: Self = Self(0xc0000182);
    pub const STATUS_DRIVER_INTERNAL_ERROR: Self = Self(0xc0000183);
    pub const STATUS_INVALID_DEVICE_STATE: Self = Self(0xc0000184);
    pub const STATUS_IO_DEVICE_ERROR: Self = Self(0xc0000185);
    pub const STATUS_DEVICE_PROTOCOL_ERROR: Self = Self(0xc0000186);
    pub const STATUS_POSSIBLE_DEADLOCK: Self = Self(0xc0000194);
    pub const STATUS_INVALID_BUFFER_SIZE: Self = Self(0xc0000206);
    pub const STATUS_INVALID_ADDRESS_COMPONENT: Self = Self(0xc0000207);
    pub const STATUS_TOO_MANY_ADDRESSES: Self = Self(0xc0000209);
    pub const STATUS_ADDRESS_ALREADY_EXISTS: Self = Self(0xc000020a);
    pub const STATUS_ADDRESS_CLOSED: Self = Self(0xc000020b);
    pub const STATUS_CONNECTION_DISCONNECTED: Self = Self(0xc000020c);
    pub const STATUS_CONNECTION_RESET: Self = Self(0xc000020d);
    pub const STATUS_TRANSACTION_ABORTED: Self = Self(0xc000020f);
    pub const STATUS_DATA_NOT_ACCEPTED: Self = Self(0xc000021b);
    pub const STATUS_NOT_FOUND: Self = Self(0xc0000225);
    pub const STATUS_RETRY: Self = Self(0xc000022d);
    pub const STATUS_CONNECTION_REFUSED: Self = Self(0xc0000236);
    pub const STATUS_GRACEFUL_DISCONNECT: Self = Self(0xc0000237);
    pub const STATUS_CONNECTION_ACTIVE: Self = Self(0xc000023b);
    pub const STATUS_NETWORK_UNREACHABLE: Self = Self(0xc000023c);
    pub const STATUS_HOST_UNREACHABLE: Self = Self(0xc000023d);
    pub const STATUS_REQUEST_ABORTED: Self = Self(0xc0000240);
    pub const STATUS_BAD_COMPRESSION_BUFFER: Self = Self(0xc0000242);
    pub const STATUS_NO_CALLBACK_ACTIVE: Self = Self(0xc0000258);
    pub const STATUS_PLUGPLAY_NO_DEVICE: Self = Self(0xc000025e);
    pub const STATUS_DRIVER_ORDINAL_NOT_FOUND: Self = Self(0xc0000262);
    pub const STATUS_DRIVER_ENTRYPOINT_NOT_FOUND: Self = Self(0xc0000263);
    pub const STATUS_RESOURCE_NOT_OWNED: Self = Self(0xc0000264);
    pub const STATUS_DRIVER_UNABLE_TO_LOAD: Self = Self(0xc000026c);
    pub const STATUS_NO_MATCH: Self = Self(0xc0000272);
    pub const STATUS_IO_REPARSE_TAG_INVALID: Self = Self(0xc0000276);
    pub const STATUS_DEVICE_REMOVED: Self = Self(0xc00002b6);
    pub const STATUS_INSUFFICIENT_POWER: Self = Self(0xc00002de);
    pub const STATUS_OBJECTID_NOT_FOUND: Self = Self(0xc00002f0);
    pub const STATUS_FAILED_DRIVER_ENTRY: Self = Self(0xc0000365);
    pub const STATUS_DEVICE_ENUMERATION_ERROR: Self = Self(0xc0000366);
    pub const STATUS_DELAY_LOAD_FAILED: Self = Self(0xc0000412);
}
/// What NDIS and miniports return.
///
/// abi-specs/types/status.abi:202
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NDIS_STATUS(pub u32);
impl NDIS_STATUS {
    pub const NDIS_STATUS_SUCCESS: Self = Self(0x0);
    pub const NDIS_STATUS_PENDING: Self = Self(0x103);
    pub const NDIS_STATUS_NOT_RECOGNIZED: Self = Self(0x10001);
    pub const NDIS_STATUS_NOT_COPIED: Self = Self(0x10002);
    pub const NDIS_STATUS_NOT_ACCEPTED: Self = Self(0x10003);
    pub const NDIS_STATUS_CALL_ACTIVE: Self = Self(0x10007);
    pub const NDIS_STATUS_ONLINE: Self = Self(0x40010003);
    pub const NDIS_STATUS_RESET_START: Self = Self(0x40010004);
    pub const NDIS_STATUS_RESET_END: Self = Self(0x40010005);
    pub const NDIS_STATUS_RING_STATUS: Self = Self(0x40010006);
    pub const NDIS_STATUS_CLOSED: Self = Self(0x40010007);
    pub const NDIS_STATUS_WAN_LINE_UP: Self = Self(0x40010008);
    pub const NDIS_STATUS_WAN_LINE_DOWN: Self = Self(0x40010009);
    pub const NDIS_STATUS_WAN_FRAGMENT: Self = Self(0x4001000a);
    pub const NDIS_STATUS_MEDIA_CONNECT: Self = Self(0x4001000b);
    pub const NDIS_STATUS_MEDIA_DISCONNECT: Self = Self(0x4001000c);
    pub const NDIS_STATUS_HARDWARE_LINE_UP: Self = Self(0x4001000d);
    pub const NDIS_STATUS_HARDWARE_LINE_DOWN: Self = Self(0x4001000e);
    pub const NDIS_STATUS_INTERFACE_UP: Self = Self(0x4001000f);
    pub const NDIS_STATUS_INTERFACE_DOWN: Self = Self(0x40010010);
    pub const NDIS_STATUS_MEDIA_BUSY: Self = Self(0x40010011);
    pub const NDIS_STATUS_WW_INDICATION: Self = Self(0x40010012);
    pub const NDIS_STATUS_LINK_SPEED_CHANGE: Self = Self(0x40010013);
    pub const NDIS_STATUS_WAN_GET_STATS: Self = Self(0x40010014);
    pub const NDIS_STATUS_WAN_CO_FRAGMENT: Self = Self(0x40010015);
    pub const NDIS_STATUS_WAN_CO_LINKPARAMS: Self = Self(0x40010016);
    pub const NDIS_STATUS_WAN_CO_MTULINKPARAMS: Self = Self(0x40010025);
    pub const NDIS_STATUS_INDICATION_REQUIRED: Self = Self(0x40230001);
    pub const NDIS_STATUS_BUFFER_OVERFLOW: Self = Self(0x80000005);
    pub const NDIS_STATUS_NOT_RESETTABLE: Self = Self(0x80010001);
    pub const NDIS_STATUS_SOFT_ERRORS: Self = Self(0x80010003);
    pub const NDIS_STATUS_HARD_ERRORS: Self = Self(0x80010004);
    pub const NDIS_STATUS_FAILURE: Self = Self(0xc0000001);
    pub const NDIS_STATUS_INVALID_DEVICE_REQUEST: Self = Self(0xc0000010);
    pub const NDIS_STATUS_RESOURCES: Self = Self(0xc000009a);
    pub const NDIS_STATUS_NOT_SUPPORTED: Self = Self(0xc00000bb);
    pub const NDIS_STATUS_NETWORK_UNREACHABLE: Self = Self(0xc000023c);
    pub const NDIS_STATUS_CLOSING: Self = Self(0xc0010002);
    pub const NDIS_STATUS_BAD_VERSION: Self = Self(0xc0010004);
    pub const NDIS_STATUS_BAD_CHARACTERISTICS: Self = Self(0xc0010005);
    pub const NDIS_STATUS_ADAPTER_NOT_FOUND: Self = Self(0xc0010006);
    pub const NDIS_STATUS_OPEN_FAILED: Self = Self(0xc0010007);
    pub const NDIS_STATUS_DEVICE_FAILED: Self = Self(0xc0010008);
    pub const NDIS_STATUS_MULTICAST_FULL: Self = Self(0xc0010009);
    pub const NDIS_STATUS_MULTICAST_EXISTS: Self = Self(0xc001000a);
    pub const NDIS_STATUS_MULTICAST_NOT_FOUND: Self = Self(0xc001000b);
    pub const NDIS_STATUS_REQUEST_ABORTED: Self = Self(0xc001000c);
    pub const NDIS_STATUS_RESET_IN_PROGRESS: Self = Self(0xc001000d);
    pub const NDIS_STATUS_CLOSING_INDICATING: Self = Self(0xc001000e);
    pub const NDIS_STATUS_INVALID_PACKET: Self = Self(0xc001000f);
    pub const NDIS_STATUS_OPEN_LIST_FULL: Self = Self(0xc0010010);
    pub const NDIS_STATUS_ADAPTER_NOT_READY: Self = Self(0xc0010011);
    pub const NDIS_STATUS_ADAPTER_NOT_OPEN: Self = Self(0xc0010012);
    pub const NDIS_STATUS_NOT_INDICATING: Self = Self(0xc0010013);
    pub const NDIS_STATUS_INVALID_LENGTH: Self = Self(0xc0010014);
    pub const NDIS_STATUS_INVALID_DATA: Self = Self(0xc0010015);
    pub const NDIS_STATUS_BUFFER_TOO_SHORT: Self = Self(0xc0010016);
    pub const NDIS_STATUS_INVALID_OID: Self = Self(0xc0010017);
    pub const NDIS_STATUS_ADAPTER_REMOVED: Self = Self(0xc0010018);
    pub const NDIS_STATUS_UNSUPPORTED_MEDIA: Self = Self(0xc0010019);
    pub const NDIS_STATUS_GROUP_ADDRESS_IN_USE: Self = Self(0xc001001a);
    pub const NDIS_STATUS_FILE_NOT_FOUND: Self = Self(0xc001001b);
    pub const NDIS_STATUS_ERROR_READING_FILE: Self = Self(0xc001001c);
    pub const NDIS_STATUS_ALREADY_MAPPED: Self = Self(0xc001001d);
    pub const NDIS_STATUS_RESOURCE_CONFLICT: Self = Self(0xc001001e);
    pub const NDIS_STATUS_NO_CABLE: Self = Self(0xc001001f);
    pub const NDIS_STATUS_INVALID_SAP: Self = Self(0xc0010020);
    pub const NDIS_STATUS_SAP_IN_USE: Self = Self(0xc0010021);
    pub const NDIS_STATUS_INVALID_ADDRESS: Self = Self(0xc0010022);
    pub const NDIS_STATUS_VC_NOT_ACTIVATED: Self = Self(0xc0010023);
    pub const NDIS_STATUS_DEST_OUT_OF_ORDER: Self = Self(0xc0010024);
    pub const NDIS_STATUS_VC_NOT_AVAILABLE: Self = Self(0xc0010025);
    pub const NDIS_STATUS_CELLRATE_NOT_AVAILABLE: Self = Self(0xc0010026);
    pub const NDIS_STATUS_INCOMPATABLE_QOS: Self = Self(0xc0010027);
    pub const NDIS_STATUS_AAL_PARAMS_UNSUPPORTED: Self = Self(0xc0010028);
    pub const NDIS_STATUS_NO_ROUTE_TO_DESTINATION: Self = Self(0xc0010029);
    pub const NDIS_STATUS_TOKEN_RING_OPEN_ERROR: Self = Self(0xc0011000);
}
/// Handle of a virtual machine: the linear address of its control block.
///
/// abi-specs/types/vxd.abi:7
pub type HVM = *mut crate::types::cb_s;
/// Handle of a thread: the linear address of its control block.
///
/// abi-specs/types/vxd.abi:9
pub type HTHREAD = *mut crate::types::tcb_s;
/// abi-specs/types/vxd.abi:10
pub type HSEMAPHORE = *mut core::ffi::c_void;
/// abi-specs/types/vxd.abi:11
pub type HEVENT = *mut core::ffi::c_void;
/// abi-specs/types/vxd.abi:12
pub type HTIMEOUT = *mut core::ffi::c_void;
/// What VPICD_Virtualize_IRQ gives.
///
/// abi-specs/types/vxd.abi:14
pub type HIRQ = *mut core::ffi::c_void;
/// A node of the hardware tree.
///
/// abi-specs/types/vxd.abi:16
pub type DEVNODE = u32;
/// Device description block: the first entry of a VxD. Versions before 4.0 know the first 38h bytes.
///
/// abi-specs/types/vxd.abi:19
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VxD_Desc_Block {
    pub DDB_Next: *mut crate::types::VxD_Desc_Block,
    pub DDB_SDK_Version: u16,
    pub DDB_Req_Device_Number: u16,
    pub DDB_Dev_Major_Version: u8,
    pub DDB_Dev_Minor_Version: u8,
    pub DDB_Flags: crate::types::DDB_FLAGS,
    /// Padded with blanks.
    pub DDB_Name: [u8; 8],
    pub DDB_Init_Order: u32,
    pub DDB_Control_Proc: *mut core::ffi::c_void,
    pub DDB_V86_API_Proc: *mut core::ffi::c_void,
    pub DDB_PM_API_Proc: *mut core::ffi::c_void,
    pub DDB_V86_API_CSIP: u32,
    pub DDB_PM_API_CSIP: u32,
    pub DDB_Reference_Data: u32,
    pub DDB_Service_Table_Ptr: *mut *mut core::ffi::c_void,
    /// Number of services.
    pub DDB_Service_Table_Size: u32,
    pub DDB_Win32_Service_Table: *mut core::ffi::c_void,
    /// `Prev` in a file.
    pub DDB_Prev: *mut crate::types::VxD_Desc_Block,
    pub DDB_Size: u32,
    pub DDB_Reserved1: u32,
    pub DDB_Reserved2: u32,
    pub DDB_Reserved3: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<VxD_Desc_Block>() == 0x50);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Next) == 0x0);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_SDK_Version) == 0x4);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Req_Device_Number) == 0x6);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Dev_Major_Version) == 0x8);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Dev_Minor_Version) == 0x9);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Flags) == 0xa);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Name) == 0xc);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Init_Order) == 0x14);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Control_Proc) == 0x18);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_V86_API_Proc) == 0x1c);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_PM_API_Proc) == 0x20);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_V86_API_CSIP) == 0x24);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_PM_API_CSIP) == 0x28);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Reference_Data) == 0x2c);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Service_Table_Ptr) == 0x30);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Service_Table_Size) == 0x34);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Win32_Service_Table) == 0x38);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Prev) == 0x3c);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Size) == 0x40);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Reserved1) == 0x44);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Reserved2) == 0x48);
    assert!(core::mem::offset_of!(VxD_Desc_Block, DDB_Reserved3) == 0x4c);
};
/// abi-specs/types/vxd.abi:47
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct DDB_FLAGS(pub u16);
impl DDB_FLAGS {
    pub const DDB_SYS_CRIT_INIT_DONE: Self = Self(0x1);
    pub const DDB_DEVICE_INIT_DONE: Self = Self(0x2);
    pub const DDB_DEVICE_DYNALINKED: Self = Self(0x2000);
    pub const DDB_HAS_WIN32_SVCS: Self = Self(0x4000);
    pub const DDB_DYNAMIC_VXD: Self = Self(0x8000);
    pub const fn has(self, other: Self) -> bool { self.0 & other.0 != 0 }
}
impl core::ops::BitOr for DDB_FLAGS { type Output = Self; fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) } }
impl core::ops::BitOrAssign for DDB_FLAGS { fn bitor_assign(&mut self, other: Self) { self.0 |= other.0 } }
/// System control messages, in EAX at a control procedure.
///
/// abi-specs/types/vxd.abi:56
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct CONTROL_MESSAGE(pub u32);
impl CONTROL_MESSAGE {
    pub const Sys_Critical_Init: Self = Self(0x0);
    pub const Device_Init: Self = Self(0x1);
    pub const Init_Complete: Self = Self(0x2);
    pub const Sys_VM_Init: Self = Self(0x3);
    pub const Sys_VM_Terminate: Self = Self(0x4);
    pub const System_Exit: Self = Self(0x5);
    pub const Sys_Critical_Exit: Self = Self(0x6);
    pub const Create_VM: Self = Self(0x7);
    pub const VM_Critical_Init: Self = Self(0x8);
    pub const VM_Init: Self = Self(0x9);
    pub const VM_Terminate: Self = Self(0xa);
    pub const VM_Not_Executeable: Self = Self(0xb);
    pub const Destroy_VM: Self = Self(0xc);
    pub const VM_Suspend: Self = Self(0xd);
    pub const VM_Resume: Self = Self(0xe);
    pub const Set_Device_Focus: Self = Self(0xf);
    pub const Begin_Message_Mode: Self = Self(0x10);
    pub const End_Message_Mode: Self = Self(0x11);
    pub const Reboot_Processor: Self = Self(0x12);
    pub const Query_Destroy: Self = Self(0x13);
    pub const Debug_Query: Self = Self(0x14);
    pub const Begin_PM_App: Self = Self(0x15);
    pub const End_PM_App: Self = Self(0x16);
    pub const Device_Reboot_Notify: Self = Self(0x17);
    pub const Crit_Reboot_Notify: Self = Self(0x18);
    pub const Close_VM_Notify: Self = Self(0x19);
    pub const Power_Event: Self = Self(0x1a);
    pub const Sys_Dynamic_Device_Init: Self = Self(0x1b);
    pub const Sys_Dynamic_Device_Exit: Self = Self(0x1c);
    pub const Create_Thread: Self = Self(0x1d);
    pub const Thread_Init: Self = Self(0x1e);
    pub const Terminate_Thread: Self = Self(0x1f);
    pub const Thread_Not_Executeable: Self = Self(0x20);
    pub const Destroy_Thread: Self = Self(0x21);
    pub const PNP_New_DevNode: Self = Self(0x22);
    pub const W32_DeviceIoControl: Self = Self(0x23);
    pub const Sys_VM_Terminate2: Self = Self(0x24);
    pub const System_Exit2: Self = Self(0x25);
    pub const Sys_Critical_Exit2: Self = Self(0x26);
    pub const VM_Terminate2: Self = Self(0x27);
    pub const VM_Not_Executeable2: Self = Self(0x28);
    pub const Destroy_VM2: Self = Self(0x29);
    pub const VM_Suspend2: Self = Self(0x2a);
    pub const End_Message_Mode2: Self = Self(0x2b);
    pub const End_PM_App2: Self = Self(0x2c);
    pub const Device_Reboot_Notify2: Self = Self(0x2d);
    pub const Crit_Reboot_Notify2: Self = Self(0x2e);
    pub const Close_VM_Notify2: Self = Self(0x2f);
    pub const Get_Contention_Handler: Self = Self(0x30);
    pub const Kernel32_Initialized: Self = Self(0x31);
    pub const Kernel32_Shutdown: Self = Self(0x32);
    pub const Create_Process: Self = Self(0x33);
    pub const Destroy_Process: Self = Self(0x34);
    pub const Sys_Dynamic_Device_Reinit: Self = Self(0x35);
    pub const Sys_Power_Down: Self = Self(0x36);
}
/// What VMM_GetSystemInitState returns.
///
/// abi-specs/types/vxd.abi:115
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct SYSTEM_INIT_STATE(pub u32);
impl SYSTEM_INIT_STATE {
    pub const SYSSTATE_PRESYSCRITINIT: Self = Self(0x0);
    pub const SYSSTATE_PREDEVICEINIT: Self = Self(0x10000000);
    pub const SYSSTATE_PREINITCOMPLETE: Self = Self(0x20000000);
    pub const SYSSTATE_VXDINITCOMPLETED: Self = Self(0x40000000);
    pub const SYSSTATE_KERNEL32INITED: Self = Self(0x50000000);
    pub const SYSSTATE_KERNEL32TERMINATED: Self = Self(0xa0000000);
    pub const SYSSTATE_PRESYSVMTERMINATE: Self = Self(0xb0000000);
    pub const SYSSTATE_PRESYSTEMEXIT: Self = Self(0xe0000000);
    pub const SYSSTATE_PRESYSCRITEXIT: Self = Self(0xf0000000);
    pub const SYSSTATE_PREDEVICEREBOOT: Self = Self(0xffff0000);
}
/// Client registers: what a VM (or a protected-mode application) had in its registers when it entered ring 0.
///
/// abi-specs/types/vxd.abi:129
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Client_Reg_Struc {
    pub Client_EDI: u32,
    pub Client_ESI: u32,
    pub Client_EBP: u32,
    pub Client_res0: u32,
    pub Client_EBX: u32,
    pub Client_EDX: u32,
    pub Client_ECX: u32,
    pub Client_EAX: u32,
    pub Client_Error: u32,
    pub Client_EIP: u32,
    pub Client_CS: u16,
    pub Client_EFlags: u32,
    pub Client_ESP: u32,
    pub Client_SS: u16,
    pub _gap0: [u8; 2],
    pub Client_ES: u16,
    pub _gap1: [u8; 2],
    pub Client_DS: u16,
    pub _gap2: [u8; 2],
    pub Client_FS: u16,
    pub _gap3: [u8; 2],
    pub Client_GS: u16,
    pub Client_Alt_EIP: u32,
    pub Client_Alt_CS: u16,
    pub Client_Alt_EFlags: u32,
    pub Client_Alt_ESP: u32,
    pub Client_Alt_SS: u16,
    pub _gap4: [u8; 2],
    pub Client_Alt_ES: u16,
    pub _gap5: [u8; 2],
    pub Client_Alt_DS: u16,
    pub _gap6: [u8; 2],
    pub Client_Alt_FS: u16,
    pub _gap7: [u8; 2],
    pub Client_Alt_GS: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<Client_Reg_Struc>() == 0x6c);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_EDI) == 0x0);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_ESI) == 0x4);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_EBP) == 0x8);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_res0) == 0xc);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_EBX) == 0x10);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_EDX) == 0x14);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_ECX) == 0x18);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_EAX) == 0x1c);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_Error) == 0x20);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_EIP) == 0x24);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_CS) == 0x28);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_EFlags) == 0x2c);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_ESP) == 0x30);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_SS) == 0x34);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_ES) == 0x38);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_DS) == 0x3c);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_FS) == 0x40);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_GS) == 0x44);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_Alt_EIP) == 0x48);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_Alt_CS) == 0x4c);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_Alt_EFlags) == 0x50);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_Alt_ESP) == 0x54);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_Alt_SS) == 0x58);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_Alt_ES) == 0x5c);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_Alt_DS) == 0x60);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_Alt_FS) == 0x64);
    assert!(core::mem::offset_of!(Client_Reg_Struc, Client_Alt_GS) == 0x68);
};
/// VM control block: the part that is documented.
///
/// abi-specs/types/vxd.abi:160
#[repr(C)]
#[derive(Clone, Copy)]
pub struct cb_s {
    pub CB_VM_Status: crate::types::VM_STATUS,
    pub CB_High_Linear: u32,
    pub CB_Client_Pointer: *mut crate::types::Client_Reg_Struc,
    pub CB_VMID: u32,
    /// `VMcb`.
    pub CB_Signature: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<cb_s>() == 0x14);
    assert!(core::mem::offset_of!(cb_s, CB_VM_Status) == 0x0);
    assert!(core::mem::offset_of!(cb_s, CB_High_Linear) == 0x4);
    assert!(core::mem::offset_of!(cb_s, CB_Client_Pointer) == 0x8);
    assert!(core::mem::offset_of!(cb_s, CB_VMID) == 0xc);
    assert!(core::mem::offset_of!(cb_s, CB_Signature) == 0x10);
};
/// abi-specs/types/vxd.abi:169
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct VM_STATUS(pub u32);
impl VM_STATUS {
    pub const VMStat_Exclusive: Self = Self(0x1);
    pub const VMStat_Background: Self = Self(0x2);
    pub const VMStat_Creating: Self = Self(0x4);
    pub const VMStat_Suspended: Self = Self(0x8);
    pub const VMStat_Not_Executeable: Self = Self(0x10);
    pub const VMStat_PM_Exec: Self = Self(0x20);
    pub const VMStat_PM_App: Self = Self(0x40);
    pub const VMStat_PM_Use32: Self = Self(0x80);
    pub const VMStat_VxD_Exec: Self = Self(0x100);
    pub const VMStat_High_Pri_Back: Self = Self(0x200);
    pub const VMStat_Blocked: Self = Self(0x400);
    pub const VMStat_Awakening: Self = Self(0x800);
    pub const VMStat_PageableV86: Self = Self(0x1000);
    pub const VMStat_V86IntsLocked: Self = Self(0x2000);
    pub const VMStat_Idle_TimeOut: Self = Self(0x4000);
    pub const VMStat_Idle: Self = Self(0x8000);
    pub const VMStat_Closing: Self = Self(0x10000);
    pub const fn has(self, other: Self) -> bool { self.0 & other.0 != 0 }
}
impl core::ops::BitOr for VM_STATUS { type Output = Self; fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) } }
impl core::ops::BitOrAssign for VM_STATUS { fn bitor_assign(&mut self, other: Self) { self.0 |= other.0 } }
/// Thread control block: the part that is documented. Misaligned fields.
///
/// abi-specs/types/vxd.abi:190
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tcb_s {
    pub TCB_Flags: u32,
    pub TCB_Reserved1: u32,
    pub TCB_Reserved2: u32,
    /// `THCB`.
    pub TCB_Signature: u32,
    pub TCB_ClientPtr: *mut crate::types::Client_Reg_Struc,
    pub TCB_VMHandle: *mut crate::types::cb_s,
    pub TCB_ThreadId: u16,
    pub TCB_PMLockOrigSS: u16,
    pub TCB_PMLockOrigESP: u32,
    pub TCB_PMLockOrigEIP: u32,
    pub TCB_PMLockStackCount: u32,
    pub TCB_PMLockOrigCS: u16,
    pub TCB_PMPSPSelector: u16,
    pub TCB_ThreadType: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<tcb_s>() == 0x30);
    assert!(core::mem::offset_of!(tcb_s, TCB_Flags) == 0x0);
    assert!(core::mem::offset_of!(tcb_s, TCB_Reserved1) == 0x4);
    assert!(core::mem::offset_of!(tcb_s, TCB_Reserved2) == 0x8);
    assert!(core::mem::offset_of!(tcb_s, TCB_Signature) == 0xc);
    assert!(core::mem::offset_of!(tcb_s, TCB_ClientPtr) == 0x10);
    assert!(core::mem::offset_of!(tcb_s, TCB_VMHandle) == 0x14);
    assert!(core::mem::offset_of!(tcb_s, TCB_ThreadId) == 0x18);
    assert!(core::mem::offset_of!(tcb_s, TCB_PMLockOrigSS) == 0x1a);
    assert!(core::mem::offset_of!(tcb_s, TCB_PMLockOrigESP) == 0x1c);
    assert!(core::mem::offset_of!(tcb_s, TCB_PMLockOrigEIP) == 0x20);
    assert!(core::mem::offset_of!(tcb_s, TCB_PMLockStackCount) == 0x24);
    assert!(core::mem::offset_of!(tcb_s, TCB_PMLockOrigCS) == 0x28);
    assert!(core::mem::offset_of!(tcb_s, TCB_PMPSPSelector) == 0x2a);
    assert!(core::mem::offset_of!(tcb_s, TCB_ThreadType) == 0x2c);
};
/// What W32_DeviceIoControl is given in ESI.
///
/// abi-specs/types/vxd.abi:209
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DIOCParams {
    pub Internal1: u32,
    pub VMHandle: *mut crate::types::cb_s,
    pub Internal2: u32,
    pub dwIoControlCode: u32,
    pub lpvInBuffer: *mut core::ffi::c_void,
    pub cbInBuffer: u32,
    pub lpvOutBuffer: *mut core::ffi::c_void,
    pub cbOutBuffer: u32,
    pub lpcbBytesReturned: *mut u32,
    pub lpoOverlapped: *mut crate::types::OVERLAPPED,
    pub hDevice: u32,
    pub tagProcess: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DIOCParams>() == 0x30);
    assert!(core::mem::offset_of!(DIOCParams, Internal1) == 0x0);
    assert!(core::mem::offset_of!(DIOCParams, VMHandle) == 0x4);
    assert!(core::mem::offset_of!(DIOCParams, Internal2) == 0x8);
    assert!(core::mem::offset_of!(DIOCParams, dwIoControlCode) == 0xc);
    assert!(core::mem::offset_of!(DIOCParams, lpvInBuffer) == 0x10);
    assert!(core::mem::offset_of!(DIOCParams, cbInBuffer) == 0x14);
    assert!(core::mem::offset_of!(DIOCParams, lpvOutBuffer) == 0x18);
    assert!(core::mem::offset_of!(DIOCParams, cbOutBuffer) == 0x1c);
    assert!(core::mem::offset_of!(DIOCParams, lpcbBytesReturned) == 0x20);
    assert!(core::mem::offset_of!(DIOCParams, lpoOverlapped) == 0x24);
    assert!(core::mem::offset_of!(DIOCParams, hDevice) == 0x28);
    assert!(core::mem::offset_of!(DIOCParams, tagProcess) == 0x2c);
};
/// abi-specs/types/vxd.abi:224
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OVERLAPPED {
    pub O_Internal: u32,
    pub O_InternalHigh: u32,
    pub O_Offset: u32,
    pub O_OffsetHigh: u32,
    pub O_hEvent: crate::types::HANDLE,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<OVERLAPPED>() == 0x14);
    assert!(core::mem::offset_of!(OVERLAPPED, O_Internal) == 0x0);
    assert!(core::mem::offset_of!(OVERLAPPED, O_InternalHigh) == 0x4);
    assert!(core::mem::offset_of!(OVERLAPPED, O_Offset) == 0x8);
    assert!(core::mem::offset_of!(OVERLAPPED, O_OffsetHigh) == 0xc);
    assert!(core::mem::offset_of!(OVERLAPPED, O_hEvent) == 0x10);
};
/// Registers that the VWIN32 device takes for INT 21h and its like.
///
/// abi-specs/types/vxd.abi:233
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DIOCRegs {
    pub reg_EBX: u32,
    pub reg_EDX: u32,
    pub reg_ECX: u32,
    pub reg_EAX: u32,
    pub reg_EDI: u32,
    pub reg_ESI: u32,
    pub reg_Flags: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DIOCRegs>() == 0x1c);
    assert!(core::mem::offset_of!(DIOCRegs, reg_EBX) == 0x0);
    assert!(core::mem::offset_of!(DIOCRegs, reg_EDX) == 0x4);
    assert!(core::mem::offset_of!(DIOCRegs, reg_ECX) == 0x8);
    assert!(core::mem::offset_of!(DIOCRegs, reg_EAX) == 0xc);
    assert!(core::mem::offset_of!(DIOCRegs, reg_EDI) == 0x10);
    assert!(core::mem::offset_of!(DIOCRegs, reg_ESI) == 0x14);
    assert!(core::mem::offset_of!(DIOCRegs, reg_Flags) == 0x18);
};
/// What VPICD_Virtualize_IRQ takes; 3.x knows the first 1Ch bytes.
///
/// abi-specs/types/vxd.abi:244
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VPICD_IRQ_Descriptor {
    pub VID_IRQ_Number: u16,
    pub VID_Options: crate::types::VPICD_OPTIONS,
    pub VID_Hw_Int_Proc: *mut core::ffi::c_void,
    pub VID_Virt_Int_Proc: *mut core::ffi::c_void,
    pub VID_EOI_Proc: *mut core::ffi::c_void,
    pub VID_Mask_Change_Proc: *mut core::ffi::c_void,
    pub VID_IRET_Proc: *mut core::ffi::c_void,
    /// Milliseconds; 500 by default.
    pub VID_IRET_Time_Out: u32,
    /// In EDX at VID_Hw_Int_Proc when VPICD_OPT_REF_DATA is set.
    pub VID_Hw_Int_Ref: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<VPICD_IRQ_Descriptor>() == 0x20);
    assert!(core::mem::offset_of!(VPICD_IRQ_Descriptor, VID_IRQ_Number) == 0x0);
    assert!(core::mem::offset_of!(VPICD_IRQ_Descriptor, VID_Options) == 0x2);
    assert!(core::mem::offset_of!(VPICD_IRQ_Descriptor, VID_Hw_Int_Proc) == 0x4);
    assert!(core::mem::offset_of!(VPICD_IRQ_Descriptor, VID_Virt_Int_Proc) == 0x8);
    assert!(core::mem::offset_of!(VPICD_IRQ_Descriptor, VID_EOI_Proc) == 0xc);
    assert!(core::mem::offset_of!(VPICD_IRQ_Descriptor, VID_Mask_Change_Proc) == 0x10);
    assert!(core::mem::offset_of!(VPICD_IRQ_Descriptor, VID_IRET_Proc) == 0x14);
    assert!(core::mem::offset_of!(VPICD_IRQ_Descriptor, VID_IRET_Time_Out) == 0x18);
    assert!(core::mem::offset_of!(VPICD_IRQ_Descriptor, VID_Hw_Int_Ref) == 0x1c);
};
/// abi-specs/types/vxd.abi:258
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct VPICD_OPTIONS(pub u16);
impl VPICD_OPTIONS {
    pub const VPICD_OPT_READ_HW_IRR: Self = Self(0x1);
    pub const VPICD_OPT_CAN_SHARE: Self = Self(0x2);
    pub const VPICD_OPT_REF_DATA: Self = Self(0x4);
    pub const VPICD_OPT_VIRT_INT_REJECT: Self = Self(0x10);
    pub const VPICD_OPT_SHARE_PMODE_ONLY: Self = Self(0x20);
    pub const VPICD_OPT_SUPPORT_EDGE_SHARE: Self = Self(0x100);
    pub const VPICD_OPT_SORTABLE: Self = Self(0x200);
    pub const fn has(self, other: Self) -> bool { self.0 & other.0 != 0 }
}
impl core::ops::BitOr for VPICD_OPTIONS { type Output = Self; fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) } }
impl core::ops::BitOrAssign for VPICD_OPTIONS { fn bitor_assign(&mut self, other: Self) { self.0 |= other.0 } }
/// abi-specs/types/vxd.abi:268
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct VPICD_STATUS(pub u32);
impl VPICD_STATUS {
    pub const VPICD_STAT_IRET_PENDING: Self = Self(0x1);
    pub const VPICD_STAT_IN_SERVICE: Self = Self(0x2);
    pub const VPICD_STAT_PHYS_MASK: Self = Self(0x4);
    pub const VPICD_STAT_PHYS_IN_SERV: Self = Self(0x8);
    pub const VPICD_STAT_VIRT_MASK: Self = Self(0x10);
    pub const VPICD_STAT_VIRT_REQ: Self = Self(0x20);
    pub const VPICD_STAT_PHYS_REQ: Self = Self(0x40);
    pub const VPICD_STAT_VIRT_DEV_REQ: Self = Self(0x80);
    pub const VPICD_STAT_GLOBAL: Self = Self(0x100);
    pub const VPICD_STAT_OWNED_BY_VM: Self = Self(0x200);
    pub const fn has(self, other: Self) -> bool { self.0 & other.0 != 0 }
}
impl core::ops::BitOr for VPICD_STATUS { type Output = Self; fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) } }
impl core::ops::BitOrAssign for VPICD_STATUS { fn bitor_assign(&mut self, other: Self) { self.0 |= other.0 } }
/// Kind of pages.
///
/// abi-specs/types/vxd.abi:282
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct PAGE_TYPE(pub u32);
impl PAGE_TYPE {
    pub const PG_VM: Self = Self(0x0);
    pub const PG_SYS: Self = Self(0x1);
    pub const PG_RESERVED1: Self = Self(0x2);
    pub const PG_PRIVATE: Self = Self(0x3);
    pub const PG_RESERVED2: Self = Self(0x4);
    pub const PG_RELOCK: Self = Self(0x5);
    pub const PG_INSTANCE: Self = Self(0x6);
    pub const PG_HOOKED: Self = Self(0x7);
    pub const PG_IGNORE: Self = Self(0xffffffff);
}
/// How _PageAllocate is to give pages.
///
/// abi-specs/types/vxd.abi:285
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct PAGE_FLAGS(pub u32);
impl PAGE_FLAGS {
    pub const PageZeroInit: Self = Self(0x1);
    pub const PageUseAlign: Self = Self(0x2);
    pub const PageContig: Self = Self(0x4);
    pub const PageFixed: Self = Self(0x8);
    pub const PageLocked: Self = Self(0x80);
    pub const PageLockedIfDP: Self = Self(0x100);
    pub const PageSetV86PageAble: Self = Self(0x200);
    pub const fn has(self, other: Self) -> bool { self.0 & other.0 != 0 }
}
impl core::ops::BitOr for PAGE_FLAGS { type Output = Self; fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) } }
impl core::ops::BitOrAssign for PAGE_FLAGS { fn bitor_assign(&mut self, other: Self) { self.0 |= other.0 } }
/// How _PageCommit and its like are to make pages.
///
/// abi-specs/types/vxd.abi:296
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct PAGE_COMMIT_FLAGS(pub u32);
impl PAGE_COMMIT_FLAGS {
    pub const PC_FIXED: Self = Self(0x8);
    pub const PC_LOCKED: Self = Self(0x80);
    pub const PC_WRITEABLE: Self = Self(0x20000);
    pub const PC_USER: Self = Self(0x40000);
    pub const PC_CACHEWT: Self = Self(0x80000);
    pub const PC_CACHEDIS: Self = Self(0x100000);
    pub const PC_DIRTY: Self = Self(0x8000000);
    pub const PC_STATIC: Self = Self(0x20000000);
    pub const PC_INCR: Self = Self(0x40000000);
    pub const PC_PRESENT: Self = Self(0x80000000);
    pub const fn has(self, other: Self) -> bool { self.0 & other.0 != 0 }
}
impl core::ops::BitOr for PAGE_COMMIT_FLAGS { type Output = Self; fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) } }
impl core::ops::BitOrAssign for PAGE_COMMIT_FLAGS { fn bitor_assign(&mut self, other: Self) { self.0 |= other.0 } }
/// How _HeapAllocate is to give memory.
///
/// abi-specs/types/vxd.abi:310
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct HEAP_FLAGS(pub u32);
impl HEAP_FLAGS {
    pub const HeapZeroInit: Self = Self(0x1);
    pub const HeapZeroReInit: Self = Self(0x2);
    pub const HeapNoCopy: Self = Self(0x4);
    pub const HeapLockedIfDP: Self = Self(0x100);
    pub const HeapSwap: Self = Self(0x200);
    pub const HeapInit: Self = Self(0x400);
    pub const HeapClean: Self = Self(0x800);
    pub const HeapContig: Self = Self(0x1000);
    pub const HeapForget: Self = Self(0x2000);
    pub const fn has(self, other: Self) -> bool { self.0 & other.0 != 0 }
}
impl core::ops::BitOr for HEAP_FLAGS { type Output = Self; fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) } }
impl core::ops::BitOrAssign for HEAP_FLAGS { fn bitor_assign(&mut self, other: Self) { self.0 |= other.0 } }
/// Which events may come in while a thread blocks.
///
/// abi-specs/types/vxd.abi:323
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct BLOCK_FLAGS(pub u32);
impl BLOCK_FLAGS {
    pub const Block_Svc_Ints: Self = Self(0x1);
    pub const Block_Svc_If_Ints_Locked: Self = Self(0x2);
    pub const Block_Enable_Ints: Self = Self(0x4);
    pub const Block_Poll: Self = Self(0x8);
    pub const Block_Thread_Idle: Self = Self(0x10);
    pub const fn has(self, other: Self) -> bool { self.0 & other.0 != 0 }
}
impl core::ops::BitOr for BLOCK_FLAGS { type Output = Self; fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) } }
impl core::ops::BitOrAssign for BLOCK_FLAGS { fn bitor_assign(&mut self, other: Self) { self.0 |= other.0 } }
/// When Call_Priority_VM_Event may call.
///
/// abi-specs/types/vxd.abi:332
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct PRIORITY_EVENT_FLAGS(pub u32);
impl PRIORITY_EVENT_FLAGS {
    pub const PEF_Wait_For_STI: Self = Self(0x1);
    pub const PEF_Wait_Not_Crit: Self = Self(0x2);
    pub const PEF_Dont_Unboost: Self = Self(0x4);
    pub const PEF_Always_Sched: Self = Self(0x8);
    pub const PEF_Time_Out: Self = Self(0x10);
    pub const PEF_Wait_Not_HW_Int: Self = Self(0x20);
    pub const PEF_Wait_Not_Nested_Exec: Self = Self(0x40);
    pub const PEF_Wait_In_PM: Self = Self(0x80);
    pub const PEF_Thread_Event: Self = Self(0x100);
    pub const PEF_Wait_For_Thread_STI: Self = Self(0x200);
    pub const PEF_Ring0_Event: Self = Self(0x400);
    pub const fn has(self, other: Self) -> bool { self.0 & other.0 != 0 }
}
impl core::ops::BitOr for PRIORITY_EVENT_FLAGS { type Output = Self; fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) } }
impl core::ops::BitOrAssign for PRIORITY_EVENT_FLAGS { fn bitor_assign(&mut self, other: Self) { self.0 |= other.0 } }
/// What Install_Exception_Handler takes.
///
/// abi-specs/types/vxd.abi:347
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Exception_Handler_Struc {
    pub EH_Reserved: u32,
    pub EH_Start_EIP: *mut core::ffi::c_void,
    pub EH_End_EIP: *mut core::ffi::c_void,
    pub EH_Handler: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<Exception_Handler_Struc>() == 0x10);
    assert!(core::mem::offset_of!(Exception_Handler_Struc, EH_Reserved) == 0x0);
    assert!(core::mem::offset_of!(Exception_Handler_Struc, EH_Start_EIP) == 0x4);
    assert!(core::mem::offset_of!(Exception_Handler_Struc, EH_End_EIP) == 0x8);
    assert!(core::mem::offset_of!(Exception_Handler_Struc, EH_Handler) == 0xc);
};
/// Allocated resources of a devnode; packed.
///
/// abi-specs/types/vxd.abi:355
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct CMCONFIG {
    pub wNumMemWindows: u16,
    pub dMemBase: [u32; 9],
    pub dMemLength: [u32; 9],
    pub wMemAttrib: [u16; 9],
    pub wNumIOPorts: u16,
    pub wIOPortBase: [u16; 20],
    pub wIOPortLength: [u16; 20],
    pub wNumIRQs: u16,
    pub bIRQRegisters: [u8; 7],
    pub bIRQAttrib: [u8; 7],
    pub wNumDMAs: u16,
    pub bDMALst: [u8; 7],
    pub wDMAAttrib: [u16; 7],
    pub bReserved1: [u8; 3],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CMCONFIG>() == 0xd8);
    assert!(core::mem::offset_of!(CMCONFIG, wNumMemWindows) == 0x0);
    assert!(core::mem::offset_of!(CMCONFIG, dMemBase) == 0x2);
    assert!(core::mem::offset_of!(CMCONFIG, dMemLength) == 0x26);
    assert!(core::mem::offset_of!(CMCONFIG, wMemAttrib) == 0x4a);
    assert!(core::mem::offset_of!(CMCONFIG, wNumIOPorts) == 0x5c);
    assert!(core::mem::offset_of!(CMCONFIG, wIOPortBase) == 0x5e);
    assert!(core::mem::offset_of!(CMCONFIG, wIOPortLength) == 0x86);
    assert!(core::mem::offset_of!(CMCONFIG, wNumIRQs) == 0xae);
    assert!(core::mem::offset_of!(CMCONFIG, bIRQRegisters) == 0xb0);
    assert!(core::mem::offset_of!(CMCONFIG, bIRQAttrib) == 0xb7);
    assert!(core::mem::offset_of!(CMCONFIG, wNumDMAs) == 0xbe);
    assert!(core::mem::offset_of!(CMCONFIG, bDMALst) == 0xc0);
    assert!(core::mem::offset_of!(CMCONFIG, wDMAAttrib) == 0xc7);
    assert!(core::mem::offset_of!(CMCONFIG, bReserved1) == 0xd5);
};
/// abi-specs/types/vxd.abi:372
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_DES {
    pub IOD_Count: u16,
    pub IOD_Type: u16,
    pub IOD_Alloc_Base: u16,
    pub IOD_Alloc_End: u16,
    pub IOD_DesFlags: u16,
    pub IOD_Alloc_Alias: u8,
    pub IOD_Alloc_Decode: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_DES>() == 0xc);
    assert!(core::mem::offset_of!(IO_DES, IOD_Count) == 0x0);
    assert!(core::mem::offset_of!(IO_DES, IOD_Type) == 0x2);
    assert!(core::mem::offset_of!(IO_DES, IOD_Alloc_Base) == 0x4);
    assert!(core::mem::offset_of!(IO_DES, IOD_Alloc_End) == 0x6);
    assert!(core::mem::offset_of!(IO_DES, IOD_DesFlags) == 0x8);
    assert!(core::mem::offset_of!(IO_DES, IOD_Alloc_Alias) == 0xa);
    assert!(core::mem::offset_of!(IO_DES, IOD_Alloc_Decode) == 0xb);
};
/// abi-specs/types/vxd.abi:382
#[repr(C)]
#[derive(Clone, Copy)]
pub struct MEM_DES {
    pub MD_Count: u16,
    pub MD_Type: u16,
    pub MD_Alloc_Base: u32,
    pub MD_Alloc_End: u32,
    pub MD_Flags: u16,
    pub MD_Reserved: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<MEM_DES>() == 0x10);
    assert!(core::mem::offset_of!(MEM_DES, MD_Count) == 0x0);
    assert!(core::mem::offset_of!(MEM_DES, MD_Type) == 0x2);
    assert!(core::mem::offset_of!(MEM_DES, MD_Alloc_Base) == 0x4);
    assert!(core::mem::offset_of!(MEM_DES, MD_Alloc_End) == 0x8);
    assert!(core::mem::offset_of!(MEM_DES, MD_Flags) == 0xc);
    assert!(core::mem::offset_of!(MEM_DES, MD_Reserved) == 0xe);
};
/// abi-specs/types/vxd.abi:391
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IRQ_DES {
    pub IRQD_Flags: u16,
    pub IRQD_Alloc_Num: u16,
    pub IRQD_Req_Mask: u16,
    pub IRQD_Reserved: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IRQ_DES>() == 0x8);
    assert!(core::mem::offset_of!(IRQ_DES, IRQD_Flags) == 0x0);
    assert!(core::mem::offset_of!(IRQ_DES, IRQD_Alloc_Num) == 0x2);
    assert!(core::mem::offset_of!(IRQ_DES, IRQD_Req_Mask) == 0x4);
    assert!(core::mem::offset_of!(IRQ_DES, IRQD_Reserved) == 0x6);
};
/// abi-specs/types/vxd.abi:398
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DMA_DES {
    pub DD_Flags: u8,
    pub DD_Alloc_Chan: u8,
    pub DD_Req_Mask: u8,
    pub DD_Reserved: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DMA_DES>() == 0x4);
    assert!(core::mem::offset_of!(DMA_DES, DD_Flags) == 0x0);
    assert!(core::mem::offset_of!(DMA_DES, DD_Alloc_Chan) == 0x1);
    assert!(core::mem::offset_of!(DMA_DES, DD_Req_Mask) == 0x2);
    assert!(core::mem::offset_of!(DMA_DES, DD_Reserved) == 0x3);
};
/// What CONFIGMG services return.
///
/// abi-specs/types/vxd.abi:401
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct CONFIGRET(pub u32);
impl CONFIGRET {
    pub const CR_SUCCESS: Self = Self(0x0);
    pub const CR_DEFAULT: Self = Self(0x1);
    pub const CR_OUT_OF_MEMORY: Self = Self(0x2);
    pub const CR_INVALID_DEVNODE: Self = Self(0x5);
    pub const CR_NO_SUCH_DEVNODE: Self = Self(0xd);
    pub const CR_FAILURE: Self = Self(0x13);
    pub const CR_NOT_A_GOOD_TIME: Self = Self(0x16);
    pub const CR_DEVLOADER_NOT_READY: Self = Self(0x21);
    pub const CR_NO_SUCH_VALUE: Self = Self(0x25);
}
/// What a driver's CONFIGMG handler is asked to do.
///
/// abi-specs/types/vxd.abi:414
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct CONFIGFUNC(pub u32);
impl CONFIGFUNC {
    pub const CONFIG_FILTER: Self = Self(0x0);
    pub const CONFIG_START: Self = Self(0x1);
    pub const CONFIG_STOP: Self = Self(0x2);
    pub const CONFIG_TEST: Self = Self(0x3);
    pub const CONFIG_REMOVE: Self = Self(0x4);
    pub const CONFIG_ENUMERATE: Self = Self(0x5);
    pub const CONFIG_SETUP: Self = Self(0x6);
    pub const CONFIG_CALLBACK: Self = Self(0x7);
    pub const CONFIG_APM: Self = Self(0x8);
    pub const CONFIG_TEST_FAILED: Self = Self(0x9);
    pub const CONFIG_TEST_SUCCEEDED: Self = Self(0xa);
    pub const CONFIG_VERIFY_DEVICE: Self = Self(0xb);
    pub const CONFIG_PREREMOVE: Self = Self(0xc);
    pub const CONFIG_SHUTDOWN: Self = Self(0xd);
    pub const CONFIG_PREREMOVE2: Self = Self(0xe);
    pub const CONFIG_READY: Self = Self(0xf);
    pub const CONFIG_PROP_CHANGE: Self = Self(0x10);
    pub const CONFIG_PRIVATE: Self = Self(0x11);
    pub const CONFIG_PRESHUTDOWN: Self = Self(0x12);
    pub const CONFIG_BEGIN_PNP_MODE: Self = Self(0x13);
    pub const CONFIG_LOCK: Self = Self(0x14);
    pub const CONFIG_UNLOCK: Self = Self(0x15);
    pub const CONFIG_IRP: Self = Self(0x16);
    pub const CONFIG_WAKEUP: Self = Self(0x17);
    pub const CONFIG_WAKEUP_CALLBACK: Self = Self(0x18);
}
