// Written by `janus gen` from abi-specs. Do not edit: change the spec and run `./x gen`.
//! Types of both worlds. Offsets and sizes are those of i386 and are asserted there.

/// abi-specs/types/audio.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PCPROPERTY_REQUEST {
    pub MajorTarget: *mut crate::types::IUnknown,
    pub MinorTarget: *mut crate::types::IUnknown,
    pub Node: u32,
    pub PropertyItem: *mut core::ffi::c_void,
    pub Verb: u32,
    pub InstanceSize: u32,
    pub Instance: *mut core::ffi::c_void,
    pub ValueSize: u32,
    pub Value: *mut core::ffi::c_void,
    pub Irp: *mut crate::types::IRP,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PCPROPERTY_REQUEST>() == 0x28);
    assert!(core::mem::offset_of!(PCPROPERTY_REQUEST, MajorTarget) == 0x0);
    assert!(core::mem::offset_of!(PCPROPERTY_REQUEST, MinorTarget) == 0x4);
    assert!(core::mem::offset_of!(PCPROPERTY_REQUEST, Node) == 0x8);
    assert!(core::mem::offset_of!(PCPROPERTY_REQUEST, PropertyItem) == 0xc);
    assert!(core::mem::offset_of!(PCPROPERTY_REQUEST, Verb) == 0x10);
    assert!(core::mem::offset_of!(PCPROPERTY_REQUEST, InstanceSize) == 0x14);
    assert!(core::mem::offset_of!(PCPROPERTY_REQUEST, Instance) == 0x18);
    assert!(core::mem::offset_of!(PCPROPERTY_REQUEST, ValueSize) == 0x1c);
    assert!(core::mem::offset_of!(PCPROPERTY_REQUEST, Value) == 0x20);
    assert!(core::mem::offset_of!(PCPROPERTY_REQUEST, Irp) == 0x24);
};
/// abi-specs/types/audio.abi:19
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DRMFORWARD {
    pub Flags: u32,
    pub DeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub FileObject: *mut crate::types::FILE_OBJECT,
    pub Context: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DRMFORWARD>() == 0x10);
    assert!(core::mem::offset_of!(DRMFORWARD, Flags) == 0x0);
    assert!(core::mem::offset_of!(DRMFORWARD, DeviceObject) == 0x4);
    assert!(core::mem::offset_of!(DRMFORWARD, FileObject) == 0x8);
    assert!(core::mem::offset_of!(DRMFORWARD, Context) == 0xc);
};
/// abi-specs/types/audio.abi:26
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DRMRIGHTS {
    pub CopyProtect: crate::types::BOOL,
    pub Reserved: u32,
    pub DigitalOutputDisable: crate::types::BOOL,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DRMRIGHTS>() == 0xc);
    assert!(core::mem::offset_of!(DRMRIGHTS, CopyProtect) == 0x0);
    assert!(core::mem::offset_of!(DRMRIGHTS, Reserved) == 0x4);
    assert!(core::mem::offset_of!(DRMRIGHTS, DigitalOutputDisable) == 0x8);
};
/// abi-specs/types/audio.abi:32
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IDmaChannel {
    pub lpVtbl: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IDmaChannel>() == 0x4);
    assert!(core::mem::offset_of!(IDmaChannel, lpVtbl) == 0x0);
};
/// abi-specs/types/audio.abi:33
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IInterruptSync {
    pub lpVtbl: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IInterruptSync>() == 0x4);
    assert!(core::mem::offset_of!(IInterruptSync, lpVtbl) == 0x0);
};
/// abi-specs/types/audio.abi:34
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IResourceList {
    pub lpVtbl: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IResourceList>() == 0x4);
    assert!(core::mem::offset_of!(IResourceList, lpVtbl) == 0x0);
};
/// abi-specs/types/audio.abi:35
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct INTERRUPTSYNCMODE(pub u32);
impl INTERRUPTSYNCMODE {
    pub const InterruptSyncModeNormal: Self = Self(0x1);
    pub const InterruptSyncModeAll: Self = Self(0x2);
    pub const InterruptSyncModeRepeat: Self = Self(0x3);
}
/// abi-specs/types/audio.abi:36
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IMiniport {
    pub lpVtbl: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IMiniport>() == 0x4);
    assert!(core::mem::offset_of!(IMiniport, lpVtbl) == 0x0);
};
/// abi-specs/types/audio.abi:37
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IPort {
    pub lpVtbl: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IPort>() == 0x4);
    assert!(core::mem::offset_of!(IPort, lpVtbl) == 0x0);
};
/// abi-specs/types/audio.abi:38
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IRegistryKey {
    pub lpVtbl: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IRegistryKey>() == 0x4);
    assert!(core::mem::offset_of!(IRegistryKey, lpVtbl) == 0x0);
};
/// abi-specs/types/audio.abi:39
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IServiceGroup {
    pub lpVtbl: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IServiceGroup>() == 0x4);
    assert!(core::mem::offset_of!(IServiceGroup, lpVtbl) == 0x0);
};
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
/// abi-specs/types/cc.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CC_FILE_SIZES {
    pub AllocationSize: crate::types::LARGE_INTEGER,
    pub FileSize: crate::types::LARGE_INTEGER,
    pub ValidDataLength: crate::types::LARGE_INTEGER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CC_FILE_SIZES>() == 0x18);
    assert!(core::mem::offset_of!(CC_FILE_SIZES, AllocationSize) == 0x0);
    assert!(core::mem::offset_of!(CC_FILE_SIZES, FileSize) == 0x8);
    assert!(core::mem::offset_of!(CC_FILE_SIZES, ValidDataLength) == 0x10);
};
/// abi-specs/types/cc.abi:12
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CACHE_MANAGER_CALLBACKS {
    pub AcquireForLazyWrite: crate::callbacks::PACQUIRE_FOR_LAZY_WRITE,
    pub ReleaseFromLazyWrite: crate::callbacks::PRELEASE_FROM_LAZY_WRITE,
    pub AcquireForReadAhead: crate::callbacks::PACQUIRE_FOR_READ_AHEAD,
    pub ReleaseFromReadAhead: crate::callbacks::PRELEASE_FROM_READ_AHEAD,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CACHE_MANAGER_CALLBACKS>() == 0x10);
    assert!(core::mem::offset_of!(CACHE_MANAGER_CALLBACKS, AcquireForLazyWrite) == 0x0);
    assert!(core::mem::offset_of!(CACHE_MANAGER_CALLBACKS, ReleaseFromLazyWrite) == 0x4);
    assert!(core::mem::offset_of!(CACHE_MANAGER_CALLBACKS, AcquireForReadAhead) == 0x8);
    assert!(core::mem::offset_of!(CACHE_MANAGER_CALLBACKS, ReleaseFromReadAhead) == 0xc);
};
/// abi-specs/types/cc.abi:19
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CACHE_UNINITIALIZE_EVENT {
    pub Next: *mut crate::types::CACHE_UNINITIALIZE_EVENT,
    pub Event: crate::types::KEVENT,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CACHE_UNINITIALIZE_EVENT>() == 0x14);
    assert!(core::mem::offset_of!(CACHE_UNINITIALIZE_EVENT, Next) == 0x0);
    assert!(core::mem::offset_of!(CACHE_UNINITIALIZE_EVENT, Event) == 0x4);
};
/// abi-specs/types/class.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FUNCTIONAL_DEVICE_EXTENSION_u_s {
    pub Version: u32,
    pub DeviceObject: *mut crate::types::DEVICE_OBJECT,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FUNCTIONAL_DEVICE_EXTENSION_u_s>() == 0x8);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION_u_s, Version) == 0x0);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION_u_s, DeviceObject) == 0x4);
};
/// abi-specs/types/class.abi:11
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DICTIONARY {
    pub Signature: u64,
    pub List: *mut core::ffi::c_void,
    pub SpinLock: crate::types::KSPIN_LOCK,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DICTIONARY>() == 0x10);
    assert!(core::mem::offset_of!(DICTIONARY, Signature) == 0x0);
    assert!(core::mem::offset_of!(DICTIONARY, List) == 0x8);
    assert!(core::mem::offset_of!(DICTIONARY, SpinLock) == 0xc);
};
/// abi-specs/types/class.abi:13
#[repr(C)]
#[derive(Clone, Copy)]
pub struct COMMON_DEVICE_EXTENSION {
    pub Version: u32,
    pub DeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub LowerDeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub PartitionZeroExtension: *mut crate::types::FUNCTIONAL_DEVICE_EXTENSION,
    pub DriverExtension: *mut core::ffi::c_void,
    pub RemoveLock: i32,
    pub RemoveEvent: crate::types::KEVENT,
    pub RemoveTrackingSpinlock: crate::types::KSPIN_LOCK,
    pub RemoveTrackingList: *mut core::ffi::c_void,
    pub RemoveTrackingUntrackedCount: i32,
    pub DriverData: *mut core::ffi::c_void,
    /// bit 0: IsFdo; bit 1: IsInitialized; bit 2: IsSrbLookasideListInitialized.
    pub bits: u8,
    pub PreviousState: u8,
    pub CurrentState: u8,
    pub IsRemoved: u32,
    pub DeviceName: crate::types::UNICODE_STRING,
    pub ChildList: *mut core::ffi::c_void,
    pub PartitionNumber: u32,
    pub PartitionLength: crate::types::LARGE_INTEGER,
    pub StartingOffset: crate::types::LARGE_INTEGER,
    pub DevInfo: *mut core::ffi::c_void,
    pub PagingPathCount: u32,
    pub DumpPathCount: u32,
    pub HibernationPathCount: u32,
    pub PathCountEvent: crate::types::KEVENT,
    pub SrbLookasideList: crate::types::NPAGED_LOOKASIDE_LIST,
    pub MountedDeviceInterfaceName: crate::types::UNICODE_STRING,
    pub GuidCount: u32,
    pub GuidRegInfo: *mut core::ffi::c_void,
    pub FileObjectDictionary: crate::types::DICTIONARY,
    pub PrivateCommonData: crate::types::PCLASS_PRIVATE_COMMON_DATA,
    pub Reserved2: u32,
    pub Reserved3: u32,
    pub Reserved4: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<COMMON_DEVICE_EXTENSION>() == 0x100);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, Version) == 0x0);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, DeviceObject) == 0x4);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, LowerDeviceObject) == 0x8);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, PartitionZeroExtension) == 0xc);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, DriverExtension) == 0x10);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, RemoveLock) == 0x14);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, RemoveEvent) == 0x18);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, RemoveTrackingSpinlock) == 0x28);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, RemoveTrackingList) == 0x2c);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, RemoveTrackingUntrackedCount) == 0x30);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, DriverData) == 0x34);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, bits) == 0x38);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, PreviousState) == 0x39);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, CurrentState) == 0x3a);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, IsRemoved) == 0x3c);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, DeviceName) == 0x40);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, ChildList) == 0x48);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, PartitionNumber) == 0x4c);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, PartitionLength) == 0x50);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, StartingOffset) == 0x58);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, DevInfo) == 0x60);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, PagingPathCount) == 0x64);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, DumpPathCount) == 0x68);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, HibernationPathCount) == 0x6c);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, PathCountEvent) == 0x70);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, SrbLookasideList) == 0x80);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, MountedDeviceInterfaceName) == 0xd0);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, GuidCount) == 0xd8);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, GuidRegInfo) == 0xdc);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, FileObjectDictionary) == 0xe0);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, PrivateCommonData) == 0xf0);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, Reserved2) == 0xf4);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, Reserved3) == 0xf8);
    assert!(core::mem::offset_of!(COMMON_DEVICE_EXTENSION, Reserved4) == 0xfc);
};
/// abi-specs/types/class.abi:51
#[repr(C)]
#[derive(Clone, Copy)]
pub union FUNCTIONAL_DEVICE_EXTENSION_u {
    pub s: crate::types::FUNCTIONAL_DEVICE_EXTENSION_u_s,
    pub CommonExtension: crate::types::COMMON_DEVICE_EXTENSION,
    pub _size: [u8; 256],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FUNCTIONAL_DEVICE_EXTENSION_u>() == 0x100);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION_u, s) == 0x0);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION_u, CommonExtension) == 0x0);
};
/// abi-specs/types/class.abi:56
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct MEDIA_TYPE(pub u32);
impl MEDIA_TYPE {
    pub const Unknown: Self = Self(0x0);
    pub const F5_1Pt2_512: Self = Self(0x1);
    pub const F3_1Pt44_512: Self = Self(0x2);
    pub const F3_2Pt88_512: Self = Self(0x3);
    pub const F3_20Pt8_512: Self = Self(0x4);
    pub const F3_720_512: Self = Self(0x5);
    pub const F5_360_512: Self = Self(0x6);
    pub const F5_320_512: Self = Self(0x7);
    pub const F5_320_1024: Self = Self(0x8);
    pub const F5_180_512: Self = Self(0x9);
    pub const F5_160_512: Self = Self(0xa);
    pub const RemovableMedia: Self = Self(0xb);
    pub const FixedMedia: Self = Self(0xc);
    pub const F3_120M_512: Self = Self(0xd);
    pub const F3_640_512: Self = Self(0xe);
    pub const F5_640_512: Self = Self(0xf);
    pub const F5_720_512: Self = Self(0x10);
    pub const F3_1Pt2_512: Self = Self(0x11);
    pub const F3_1Pt23_1024: Self = Self(0x12);
    pub const F5_1Pt23_1024: Self = Self(0x13);
    pub const F3_128Mb_512: Self = Self(0x14);
    pub const F3_230Mb_512: Self = Self(0x15);
    pub const F8_256_128: Self = Self(0x16);
}
/// abi-specs/types/class.abi:82
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISK_GEOMETRY {
    pub Cylinders: crate::types::LARGE_INTEGER,
    pub MediaType: crate::types::MEDIA_TYPE,
    pub TracksPerCylinder: u32,
    pub SectorsPerTrack: u32,
    pub BytesPerSector: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DISK_GEOMETRY>() == 0x18);
    assert!(core::mem::offset_of!(DISK_GEOMETRY, Cylinders) == 0x0);
    assert!(core::mem::offset_of!(DISK_GEOMETRY, MediaType) == 0x8);
    assert!(core::mem::offset_of!(DISK_GEOMETRY, TracksPerCylinder) == 0xc);
    assert!(core::mem::offset_of!(DISK_GEOMETRY, SectorsPerTrack) == 0x10);
    assert!(core::mem::offset_of!(DISK_GEOMETRY, BytesPerSector) == 0x14);
};
/// abi-specs/types/class.abi:90
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_OBJECT_EXTENSION {
    pub FileObject: *mut crate::types::FILE_OBJECT,
    pub DeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub LockCount: u32,
    pub McnDisableCount: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_OBJECT_EXTENSION>() == 0x10);
    assert!(core::mem::offset_of!(FILE_OBJECT_EXTENSION, FileObject) == 0x0);
    assert!(core::mem::offset_of!(FILE_OBJECT_EXTENSION, DeviceObject) == 0x4);
    assert!(core::mem::offset_of!(FILE_OBJECT_EXTENSION, LockCount) == 0x8);
    assert!(core::mem::offset_of!(FILE_OBJECT_EXTENSION, McnDisableCount) == 0xc);
};
/// abi-specs/types/class.abi:97
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct CLASS_POWER_DOWN_STATE(pub u32);
impl CLASS_POWER_DOWN_STATE {
    pub const PowerDownDeviceInitial: Self = Self(0x0);
    pub const PowerDownDeviceLocked: Self = Self(0x1);
    pub const PowerDownDeviceStopped: Self = Self(0x2);
    pub const PowerDownDeviceOff: Self = Self(0x3);
    pub const PowerDownDeviceUnlocked: Self = Self(0x4);
}
/// abi-specs/types/class.abi:105
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct CLASS_POWER_DOWN_STATE2(pub u32);
impl CLASS_POWER_DOWN_STATE2 {
    pub const PowerDownDeviceInitial2: Self = Self(0x0);
    pub const PowerDownDeviceLocked2: Self = Self(0x1);
    pub const PowerDownDeviceFlushed2: Self = Self(0x2);
    pub const PowerDownDeviceStopped2: Self = Self(0x3);
    pub const PowerDownDeviceOff2: Self = Self(0x4);
    pub const PowerDownDeviceUnlocked2: Self = Self(0x5);
}
/// abi-specs/types/class.abi:114
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct CLASS_POWER_UP_STATE(pub u32);
impl CLASS_POWER_UP_STATE {
    pub const PowerUpDeviceInitial: Self = Self(0x0);
    pub const PowerUpDeviceLocked: Self = Self(0x1);
    pub const PowerUpDeviceOn: Self = Self(0x2);
    pub const PowerUpDeviceStarted: Self = Self(0x3);
    pub const PowerUpDeviceUnlocked: Self = Self(0x4);
}
/// abi-specs/types/class.abi:122
#[repr(C)]
#[derive(Clone, Copy)]
pub union CLASS_POWER_CONTEXT_PowerChangeState {
    pub PowerDown: crate::types::CLASS_POWER_DOWN_STATE,
    pub PowerDown2: crate::types::CLASS_POWER_DOWN_STATE2,
    pub PowerUp: crate::types::CLASS_POWER_UP_STATE,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CLASS_POWER_CONTEXT_PowerChangeState>() == 0x4);
    assert!(core::mem::offset_of!(CLASS_POWER_CONTEXT_PowerChangeState, PowerDown) == 0x0);
    assert!(core::mem::offset_of!(CLASS_POWER_CONTEXT_PowerChangeState, PowerDown2) == 0x0);
    assert!(core::mem::offset_of!(CLASS_POWER_CONTEXT_PowerChangeState, PowerUp) == 0x0);
};
/// abi-specs/types/class.abi:128
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CLASS_POWER_OPTIONS {
    /// bit 0: PowerDown; bit 1: LockQueue; bit 2: HandleSpinDown; bit 3: HandleSpinUp; bits 4-30: Reserved.
    pub bits: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CLASS_POWER_OPTIONS>() == 0x4);
    assert!(core::mem::offset_of!(CLASS_POWER_OPTIONS, bits) == 0x0);
};
/// abi-specs/types/class.abi:133
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CLASS_POWER_CONTEXT {
    pub PowerChangeState: crate::types::CLASS_POWER_CONTEXT_PowerChangeState,
    pub Options: crate::types::CLASS_POWER_OPTIONS,
    pub InUse: crate::types::BOOLEAN,
    pub QueueLocked: crate::types::BOOLEAN,
    pub FinalStatus: crate::types::NTSTATUS,
    pub RetryCount: u32,
    pub RetryInterval: u32,
    pub CompletionRoutine: crate::callbacks::IO_COMPLETION_ROUTINE,
    pub DeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub Irp: *mut crate::types::IRP,
    pub Srb: crate::types::SCSI_REQUEST_BLOCK,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CLASS_POWER_CONTEXT>() == 0x64);
    assert!(core::mem::offset_of!(CLASS_POWER_CONTEXT, PowerChangeState) == 0x0);
    assert!(core::mem::offset_of!(CLASS_POWER_CONTEXT, Options) == 0x4);
    assert!(core::mem::offset_of!(CLASS_POWER_CONTEXT, InUse) == 0x8);
    assert!(core::mem::offset_of!(CLASS_POWER_CONTEXT, QueueLocked) == 0x9);
    assert!(core::mem::offset_of!(CLASS_POWER_CONTEXT, FinalStatus) == 0xc);
    assert!(core::mem::offset_of!(CLASS_POWER_CONTEXT, RetryCount) == 0x10);
    assert!(core::mem::offset_of!(CLASS_POWER_CONTEXT, RetryInterval) == 0x14);
    assert!(core::mem::offset_of!(CLASS_POWER_CONTEXT, CompletionRoutine) == 0x18);
    assert!(core::mem::offset_of!(CLASS_POWER_CONTEXT, DeviceObject) == 0x1c);
    assert!(core::mem::offset_of!(CLASS_POWER_CONTEXT, Irp) == 0x20);
    assert!(core::mem::offset_of!(CLASS_POWER_CONTEXT, Srb) == 0x24);
};
/// abi-specs/types/class.abi:147
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FUNCTIONAL_DEVICE_EXTENSION {
    pub u: crate::types::FUNCTIONAL_DEVICE_EXTENSION_u,
    pub LowerPdo: *mut crate::types::DEVICE_OBJECT,
    pub DeviceDescriptor: *mut core::ffi::c_void,
    pub AdapterDescriptor: *mut core::ffi::c_void,
    pub DevicePowerState: crate::types::DEVICE_POWER_STATE,
    pub DMByteSkew: u32,
    pub DMSkew: u32,
    pub DMActive: crate::types::BOOLEAN,
    pub _gap0: [u8; 7],
    pub DiskGeometry: crate::types::DISK_GEOMETRY,
    pub SenseData: *mut core::ffi::c_void,
    pub TimeOutValue: u32,
    pub DeviceNumber: u32,
    pub SrbFlags: u32,
    pub ErrorCount: u32,
    pub LockCount: i32,
    pub ProtectedLockCount: i32,
    pub InternalLockCount: i32,
    pub EjectSynchronizationEvent: crate::types::KEVENT,
    pub DeviceFlags: u16,
    pub SectorShift: u8,
    pub ReservedByte: u8,
    pub MediaChangeDetectionInfo: crate::types::PMEDIA_CHANGE_DETECTION_INFO,
    pub Unused1: *mut crate::types::KEVENT,
    pub Unused2: crate::types::HANDLE,
    pub KernelModeMcnContext: crate::types::FILE_OBJECT_EXTENSION,
    pub MediaChangeCount: u32,
    pub DeviceDirectory: crate::types::HANDLE,
    pub ReleaseQueueSpinLock: crate::types::KSPIN_LOCK,
    pub ReleaseQueueIrp: *mut crate::types::IRP,
    pub ReleaseQueueSrb: crate::types::SCSI_REQUEST_BLOCK,
    pub ReleaseQueueNeeded: crate::types::BOOLEAN,
    pub ReleaseQueueInProgress: crate::types::BOOLEAN,
    pub ReleaseQueueIrpFromPool: crate::types::BOOLEAN,
    pub FailurePredicted: crate::types::BOOLEAN,
    pub FailureReason: u32,
    pub FailurePredictionInfo: *mut core::ffi::c_void,
    pub PowerDownInProgress: crate::types::BOOLEAN,
    pub EnumerationInterlock: u32,
    pub ChildLock: crate::types::KEVENT,
    pub ChildLockOwner: crate::types::PKTHREAD,
    pub ChildLockAcquisitionCount: u32,
    pub ScanForSpecialFlags: u32,
    pub PowerRetryDpc: crate::types::KDPC,
    pub PowerRetryTimer: crate::types::KTIMER,
    pub PowerContext: crate::types::CLASS_POWER_CONTEXT,
    pub PrivateFdoData: crate::types::PCLASS_PRIVATE_FDO_DATA,
    pub Reserved2: u32,
    pub Reserved3: u32,
    pub Reserved4: u32,
    pub _gap1: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FUNCTIONAL_DEVICE_EXTENSION>() == 0x2c8);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, u) == 0x0);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, LowerPdo) == 0x100);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, DeviceDescriptor) == 0x104);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, AdapterDescriptor) == 0x108);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, DevicePowerState) == 0x10c);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, DMByteSkew) == 0x110);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, DMSkew) == 0x114);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, DMActive) == 0x118);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, DiskGeometry) == 0x120);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, SenseData) == 0x138);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, TimeOutValue) == 0x13c);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, DeviceNumber) == 0x140);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, SrbFlags) == 0x144);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, ErrorCount) == 0x148);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, LockCount) == 0x14c);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, ProtectedLockCount) == 0x150);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, InternalLockCount) == 0x154);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, EjectSynchronizationEvent) == 0x158);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, DeviceFlags) == 0x168);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, SectorShift) == 0x16a);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, ReservedByte) == 0x16b);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, MediaChangeDetectionInfo) == 0x16c);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, Unused1) == 0x170);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, Unused2) == 0x174);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, KernelModeMcnContext) == 0x178);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, MediaChangeCount) == 0x188);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, DeviceDirectory) == 0x18c);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, ReleaseQueueSpinLock) == 0x190);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, ReleaseQueueIrp) == 0x194);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, ReleaseQueueSrb) == 0x198);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, ReleaseQueueNeeded) == 0x1d8);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, ReleaseQueueInProgress) == 0x1d9);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, ReleaseQueueIrpFromPool) == 0x1da);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, FailurePredicted) == 0x1db);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, FailureReason) == 0x1dc);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, FailurePredictionInfo) == 0x1e0);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, PowerDownInProgress) == 0x1e4);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, EnumerationInterlock) == 0x1e8);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, ChildLock) == 0x1ec);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, ChildLockOwner) == 0x1fc);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, ChildLockAcquisitionCount) == 0x200);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, ScanForSpecialFlags) == 0x204);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, PowerRetryDpc) == 0x208);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, PowerRetryTimer) == 0x228);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, PowerContext) == 0x250);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, PrivateFdoData) == 0x2b4);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, Reserved2) == 0x2b8);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, Reserved3) == 0x2bc);
    assert!(core::mem::offset_of!(FUNCTIONAL_DEVICE_EXTENSION, Reserved4) == 0x2c0);
};
/// abi-specs/types/class.abi:199
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct CLASS_DEBUG_LEVEL(pub u32);
impl CLASS_DEBUG_LEVEL {
    pub const ClassDebugError: Self = Self(0x0);
    pub const ClassDebugWarning: Self = Self(0x1);
    pub const ClassDebugTrace: Self = Self(0x2);
    pub const ClassDebugInfo: Self = Self(0x3);
    pub const ClassDebugMediaLocks: Self = Self(0x8);
    pub const ClassDebugMCN: Self = Self(0x9);
    pub const ClassDebugDelayedRetry: Self = Self(0xa);
    pub const ClassDebugSenseInfo: Self = Self(0xb);
    pub const ClassDebugRemoveLock: Self = Self(0xc);
    pub const ClassDebugExternal4: Self = Self(0xd);
    pub const ClassDebugExternal3: Self = Self(0xe);
    pub const ClassDebugExternal2: Self = Self(0xf);
    pub const ClassDebugExternal1: Self = Self(0x10);
}
/// abi-specs/types/class.abi:215
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct STORAGE_PROPERTY_ID(pub u32);
impl STORAGE_PROPERTY_ID {
    pub const StorageDeviceProperty: Self = Self(0x0);
    pub const StorageAdapterProperty: Self = Self(0x1);
    pub const StorageDeviceIdProperty: Self = Self(0x2);
    pub const StorageDeviceUniqueIdProperty: Self = Self(0x3);
    pub const StorageDeviceWriteCacheProperty: Self = Self(0x4);
    pub const StorageMiniportProperty: Self = Self(0x5);
    pub const StorageAccessAlignmentProperty: Self = Self(0x6);
    pub const StorageDeviceSeekPenaltyProperty: Self = Self(0x7);
    pub const StorageDeviceTrimProperty: Self = Self(0x8);
    pub const StorageDeviceWriteAggregationProperty: Self = Self(0x9);
    pub const StorageDeviceDeviceTelemetryProperty: Self = Self(0xa);
    pub const StorageDeviceLBProvisioningProperty: Self = Self(0xb);
    pub const StorageDevicePowerProperty: Self = Self(0xc);
    pub const StorageDeviceCopyOffloadProperty: Self = Self(0xd);
    pub const StorageDeviceResiliencyProperty: Self = Self(0xe);
}
/// abi-specs/types/class.abi:233
#[repr(C)]
#[derive(Clone, Copy)]
pub struct STORAGE_DESCRIPTOR_HEADER {
    pub Version: u32,
    pub Size: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<STORAGE_DESCRIPTOR_HEADER>() == 0x8);
    assert!(core::mem::offset_of!(STORAGE_DESCRIPTOR_HEADER, Version) == 0x0);
    assert!(core::mem::offset_of!(STORAGE_DESCRIPTOR_HEADER, Size) == 0x4);
};
/// abi-specs/types/class.abi:235
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CLASS_WMI_INFO {
    pub GuidCount: u32,
    pub GuidRegInfo: *mut core::ffi::c_void,
    pub ClassQueryWmiRegInfo: crate::callbacks::PCLASS_QUERY_WMI_REGINFO,
    pub ClassQueryWmiDataBlock: crate::callbacks::PCLASS_QUERY_WMI_DATABLOCK,
    pub ClassSetWmiDataBlock: crate::callbacks::PCLASS_SET_WMI_DATABLOCK,
    pub ClassSetWmiDataItem: crate::callbacks::PCLASS_SET_WMI_DATAITEM,
    pub ClassExecuteWmiMethod: crate::callbacks::PCLASS_EXECUTE_WMI_METHOD,
    pub ClassWmiFunctionControl: crate::callbacks::PCLASS_WMI_FUNCTION_CONTROL,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CLASS_WMI_INFO>() == 0x20);
    assert!(core::mem::offset_of!(CLASS_WMI_INFO, GuidCount) == 0x0);
    assert!(core::mem::offset_of!(CLASS_WMI_INFO, GuidRegInfo) == 0x4);
    assert!(core::mem::offset_of!(CLASS_WMI_INFO, ClassQueryWmiRegInfo) == 0x8);
    assert!(core::mem::offset_of!(CLASS_WMI_INFO, ClassQueryWmiDataBlock) == 0xc);
    assert!(core::mem::offset_of!(CLASS_WMI_INFO, ClassSetWmiDataBlock) == 0x10);
    assert!(core::mem::offset_of!(CLASS_WMI_INFO, ClassSetWmiDataItem) == 0x14);
    assert!(core::mem::offset_of!(CLASS_WMI_INFO, ClassExecuteWmiMethod) == 0x18);
    assert!(core::mem::offset_of!(CLASS_WMI_INFO, ClassWmiFunctionControl) == 0x1c);
};
/// abi-specs/types/class.abi:246
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CLASS_DEV_INFO {
    pub DeviceExtensionSize: u32,
    pub DeviceType: u32,
    pub StackSize: u8,
    pub DeviceCharacteristics: u32,
    pub ClassError: crate::callbacks::PCLASS_ERROR,
    pub ClassReadWriteVerification: crate::callbacks::PCLASS_READ_WRITE,
    pub ClassDeviceControl: crate::callbacks::PCLASS_DEVICE_CONTROL,
    pub ClassShutdownFlush: crate::callbacks::PCLASS_SHUTDOWN_FLUSH,
    pub ClassCreateClose: crate::callbacks::PCLASS_CREATE_CLOSE,
    pub ClassInitDevice: crate::callbacks::PCLASS_INIT_DEVICE,
    pub ClassStartDevice: crate::callbacks::PCLASS_START_DEVICE,
    pub ClassPowerDevice: crate::callbacks::PCLASS_POWER_DEVICE,
    pub ClassStopDevice: crate::callbacks::PCLASS_STOP_DEVICE,
    pub ClassRemoveDevice: crate::callbacks::PCLASS_REMOVE_DEVICE,
    pub ClassQueryPnpCapabilities: crate::callbacks::PCLASS_QUERY_PNP_CAPABILITIES,
    pub ClassWmiInfo: crate::types::CLASS_WMI_INFO,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CLASS_DEV_INFO>() == 0x5c);
    assert!(core::mem::offset_of!(CLASS_DEV_INFO, DeviceExtensionSize) == 0x0);
    assert!(core::mem::offset_of!(CLASS_DEV_INFO, DeviceType) == 0x4);
    assert!(core::mem::offset_of!(CLASS_DEV_INFO, StackSize) == 0x8);
    assert!(core::mem::offset_of!(CLASS_DEV_INFO, DeviceCharacteristics) == 0xc);
    assert!(core::mem::offset_of!(CLASS_DEV_INFO, ClassError) == 0x10);
    assert!(core::mem::offset_of!(CLASS_DEV_INFO, ClassReadWriteVerification) == 0x14);
    assert!(core::mem::offset_of!(CLASS_DEV_INFO, ClassDeviceControl) == 0x18);
    assert!(core::mem::offset_of!(CLASS_DEV_INFO, ClassShutdownFlush) == 0x1c);
    assert!(core::mem::offset_of!(CLASS_DEV_INFO, ClassCreateClose) == 0x20);
    assert!(core::mem::offset_of!(CLASS_DEV_INFO, ClassInitDevice) == 0x24);
    assert!(core::mem::offset_of!(CLASS_DEV_INFO, ClassStartDevice) == 0x28);
    assert!(core::mem::offset_of!(CLASS_DEV_INFO, ClassPowerDevice) == 0x2c);
    assert!(core::mem::offset_of!(CLASS_DEV_INFO, ClassStopDevice) == 0x30);
    assert!(core::mem::offset_of!(CLASS_DEV_INFO, ClassRemoveDevice) == 0x34);
    assert!(core::mem::offset_of!(CLASS_DEV_INFO, ClassQueryPnpCapabilities) == 0x38);
    assert!(core::mem::offset_of!(CLASS_DEV_INFO, ClassWmiInfo) == 0x3c);
};
/// abi-specs/types/class.abi:265
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CLASS_INIT_DATA {
    pub InitializationDataSize: u32,
    pub FdoData: crate::types::CLASS_DEV_INFO,
    pub PdoData: crate::types::CLASS_DEV_INFO,
    pub ClassAddDevice: crate::callbacks::PCLASS_ADD_DEVICE,
    pub ClassEnumerateDevice: crate::callbacks::PCLASS_ENUM_DEVICE,
    pub ClassQueryId: crate::callbacks::PCLASS_QUERY_ID,
    pub ClassStartIo: crate::callbacks::DRIVER_STARTIO,
    pub ClassUnload: crate::callbacks::PCLASS_UNLOAD,
    pub ClassTick: crate::callbacks::PCLASS_TICK,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CLASS_INIT_DATA>() == 0xd4);
    assert!(core::mem::offset_of!(CLASS_INIT_DATA, InitializationDataSize) == 0x0);
    assert!(core::mem::offset_of!(CLASS_INIT_DATA, FdoData) == 0x4);
    assert!(core::mem::offset_of!(CLASS_INIT_DATA, PdoData) == 0x60);
    assert!(core::mem::offset_of!(CLASS_INIT_DATA, ClassAddDevice) == 0xbc);
    assert!(core::mem::offset_of!(CLASS_INIT_DATA, ClassEnumerateDevice) == 0xc0);
    assert!(core::mem::offset_of!(CLASS_INIT_DATA, ClassQueryId) == 0xc4);
    assert!(core::mem::offset_of!(CLASS_INIT_DATA, ClassStartIo) == 0xc8);
    assert!(core::mem::offset_of!(CLASS_INIT_DATA, ClassUnload) == 0xcc);
    assert!(core::mem::offset_of!(CLASS_INIT_DATA, ClassTick) == 0xd0);
};
/// abi-specs/types/class.abi:277
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CLASS_DRIVER_EXTENSION {
    pub RegistryPath: crate::types::UNICODE_STRING,
    pub InitData: crate::types::CLASS_INIT_DATA,
    pub DeviceCount: u32,
    pub ClassFdoQueryWmiRegInfoEx: crate::callbacks::PCLASS_QUERY_WMI_REGINFO_EX,
    pub ClassPdoQueryWmiRegInfoEx: crate::callbacks::PCLASS_QUERY_WMI_REGINFO_EX,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CLASS_DRIVER_EXTENSION>() == 0xe8);
    assert!(core::mem::offset_of!(CLASS_DRIVER_EXTENSION, RegistryPath) == 0x0);
    assert!(core::mem::offset_of!(CLASS_DRIVER_EXTENSION, InitData) == 0x8);
    assert!(core::mem::offset_of!(CLASS_DRIVER_EXTENSION, DeviceCount) == 0xdc);
    assert!(core::mem::offset_of!(CLASS_DRIVER_EXTENSION, ClassFdoQueryWmiRegInfoEx) == 0xe0);
    assert!(core::mem::offset_of!(CLASS_DRIVER_EXTENSION, ClassPdoQueryWmiRegInfoEx) == 0xe4);
};
/// abi-specs/types/class.abi:285
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PHYSICAL_DEVICE_EXTENSION_u_s {
    pub Version: u32,
    pub DeviceObject: *mut crate::types::DEVICE_OBJECT,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PHYSICAL_DEVICE_EXTENSION_u_s>() == 0x8);
    assert!(core::mem::offset_of!(PHYSICAL_DEVICE_EXTENSION_u_s, Version) == 0x0);
    assert!(core::mem::offset_of!(PHYSICAL_DEVICE_EXTENSION_u_s, DeviceObject) == 0x4);
};
/// abi-specs/types/class.abi:290
#[repr(C)]
#[derive(Clone, Copy)]
pub union PHYSICAL_DEVICE_EXTENSION_u {
    pub s: crate::types::PHYSICAL_DEVICE_EXTENSION_u_s,
    pub CommonExtension: crate::types::COMMON_DEVICE_EXTENSION,
    pub _size: [u8; 256],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PHYSICAL_DEVICE_EXTENSION_u>() == 0x100);
    assert!(core::mem::offset_of!(PHYSICAL_DEVICE_EXTENSION_u, s) == 0x0);
    assert!(core::mem::offset_of!(PHYSICAL_DEVICE_EXTENSION_u, CommonExtension) == 0x0);
};
/// abi-specs/types/class.abi:295
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PHYSICAL_DEVICE_EXTENSION {
    pub u: crate::types::PHYSICAL_DEVICE_EXTENSION_u,
    pub IsMissing: crate::types::BOOLEAN,
    pub IsEnumerated: crate::types::BOOLEAN,
    pub PrivatePdoData: crate::types::PCLASS_PRIVATE_PDO_DATA,
    pub Reserved2: u32,
    pub Reserved3: u32,
    pub Reserved4: u32,
    pub _gap0: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PHYSICAL_DEVICE_EXTENSION>() == 0x118);
    assert!(core::mem::offset_of!(PHYSICAL_DEVICE_EXTENSION, u) == 0x0);
    assert!(core::mem::offset_of!(PHYSICAL_DEVICE_EXTENSION, IsMissing) == 0x100);
    assert!(core::mem::offset_of!(PHYSICAL_DEVICE_EXTENSION, IsEnumerated) == 0x101);
    assert!(core::mem::offset_of!(PHYSICAL_DEVICE_EXTENSION, PrivatePdoData) == 0x104);
    assert!(core::mem::offset_of!(PHYSICAL_DEVICE_EXTENSION, Reserved2) == 0x108);
    assert!(core::mem::offset_of!(PHYSICAL_DEVICE_EXTENSION, Reserved3) == 0x10c);
    assert!(core::mem::offset_of!(PHYSICAL_DEVICE_EXTENSION, Reserved4) == 0x110);
};
/// abi-specs/types/class.abi:305
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CLASSPNP_SCAN_FOR_SPECIAL_INFO {
    pub VendorId: *mut u8,
    pub ProductId: *mut u8,
    pub ProductRevision: *mut u8,
    pub Data: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CLASSPNP_SCAN_FOR_SPECIAL_INFO>() == 0x10);
    assert!(core::mem::offset_of!(CLASSPNP_SCAN_FOR_SPECIAL_INFO, VendorId) == 0x0);
    assert!(core::mem::offset_of!(CLASSPNP_SCAN_FOR_SPECIAL_INFO, ProductId) == 0x4);
    assert!(core::mem::offset_of!(CLASSPNP_SCAN_FOR_SPECIAL_INFO, ProductRevision) == 0x8);
    assert!(core::mem::offset_of!(CLASSPNP_SCAN_FOR_SPECIAL_INFO, Data) == 0xc);
};
/// abi-specs/types/class.abi:312
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct FAILURE_PREDICTION_METHOD(pub u32);
impl FAILURE_PREDICTION_METHOD {
    pub const FailurePredictionNone: Self = Self(0x0);
    pub const FailurePredictionIoctl: Self = Self(0x1);
    pub const FailurePredictionSmart: Self = Self(0x2);
    pub const FailurePredictionSense: Self = Self(0x3);
}
/// abi-specs/types/class.abi:319
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct MEDIA_CHANGE_DETECTION_STATE(pub u32);
impl MEDIA_CHANGE_DETECTION_STATE {
    pub const MediaUnknown: Self = Self(0x0);
    pub const MediaPresent: Self = Self(0x1);
    pub const MediaNotPresent: Self = Self(0x2);
    pub const MediaUnavailable: Self = Self(0x3);
}
/// abi-specs/types/class.abi:321
#[repr(C)]
#[derive(Clone, Copy)]
pub struct INQUIRYDATA_u_s {
    /// bits 0-2: ANSIVersion; bits 3-5: ECMAVersion; bits 6-7: ISOVersion.
    pub bits: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<INQUIRYDATA_u_s>() == 0x1);
    assert!(core::mem::offset_of!(INQUIRYDATA_u_s, bits) == 0x0);
};
/// abi-specs/types/class.abi:326
#[repr(C)]
#[derive(Clone, Copy)]
pub union INQUIRYDATA_u {
    pub Versions: u8,
    pub s: crate::types::INQUIRYDATA_u_s,
    pub _size: [u8; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<INQUIRYDATA_u>() == 0x1);
    assert!(core::mem::offset_of!(INQUIRYDATA_u, Versions) == 0x0);
    assert!(core::mem::offset_of!(INQUIRYDATA_u, s) == 0x0);
};
/// abi-specs/types/class.abi:328
#[repr(C)]
#[derive(Clone, Copy)]
pub struct INQUIRYDATA {
    /// bits 0-4: DeviceType; bits 5-7: DeviceTypeQualifier.
    pub bits: u8,
    /// bits 0-6: DeviceTypeModifier; bit 7: RemovableMedia.
    pub bits2: u8,
    pub u: crate::types::INQUIRYDATA_u,
    /// bits 0-3: ResponseDataFormat; bit 4: HiSupport; bit 5: NormACA; bit 6: TerminateTask; bit 7: AERC.
    pub bits3: u8,
    pub AdditionalLength: u8,
    pub Reserved: u8,
    /// bit 0: Addr16; bit 1: Addr32; bit 2: AckReqQ; bit 3: MediumChanger; bit 4: MultiPort; bit 5: ReservedBit2; bit
    /// 6: EnclosureServices; bit 7: ReservedBit3.
    pub bits4: u8,
    /// bit 0: SoftReset; bit 1: CommandQueue; bit 2: TransferDisable; bit 3: LinkedCommands; bit 4: Synchronous; bit
    /// 5: Wide16Bit; bit 6: Wide32Bit; bit 7: RelativeAddressing.
    pub bits5: u8,
    pub VendorId: [u8; 8],
    pub ProductId: [u8; 16],
    pub ProductRevisionLevel: [u8; 4],
    pub VendorSpecific: [u8; 20],
    pub Reserved3: [u8; 40],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<INQUIRYDATA>() == 0x60);
    assert!(core::mem::offset_of!(INQUIRYDATA, bits) == 0x0);
    assert!(core::mem::offset_of!(INQUIRYDATA, bits2) == 0x1);
    assert!(core::mem::offset_of!(INQUIRYDATA, u) == 0x2);
    assert!(core::mem::offset_of!(INQUIRYDATA, bits3) == 0x3);
    assert!(core::mem::offset_of!(INQUIRYDATA, AdditionalLength) == 0x4);
    assert!(core::mem::offset_of!(INQUIRYDATA, Reserved) == 0x5);
    assert!(core::mem::offset_of!(INQUIRYDATA, bits4) == 0x6);
    assert!(core::mem::offset_of!(INQUIRYDATA, bits5) == 0x7);
    assert!(core::mem::offset_of!(INQUIRYDATA, VendorId) == 0x8);
    assert!(core::mem::offset_of!(INQUIRYDATA, ProductId) == 0x10);
    assert!(core::mem::offset_of!(INQUIRYDATA, ProductRevisionLevel) == 0x20);
    assert!(core::mem::offset_of!(INQUIRYDATA, VendorSpecific) == 0x24);
    assert!(core::mem::offset_of!(INQUIRYDATA, Reserved3) == 0x38);
};
/// abi-specs/types/class.abi:351
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct CLASSENABLEDISABLEFUNCTION(pub u32);
impl CLASSENABLEDISABLEFUNCTION {
    pub const EventGeneration: Self = Self(0x0);
    pub const DataBlockCollection: Self = Self(0x1);
}
/// CM_PARTIAL_RESOURCE_DESCRIPTOR.Flags of an interrupt: edges rather than a level.
///
/// abi-specs/types/config.abi:92
pub const CM_RESOURCE_INTERRUPT_LATCHED: u32 = 0x1;
/// Of ports: they are ports.
///
/// abi-specs/types/config.abi:94
pub const CM_RESOURCE_PORT_IO: u32 = 0x1;
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
/// CM_PARTIAL_RESOURCE_DESCRIPTOR.Type.
///
/// abi-specs/types/config.abi:88
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct CM_RESOURCE_TYPE(pub u8);
impl CM_RESOURCE_TYPE {
    pub const CmResourceTypePort: Self = Self(0x1);
    pub const CmResourceTypeInterrupt: Self = Self(0x2);
    pub const CmResourceTypeMemory: Self = Self(0x3);
    pub const CmResourceTypeDma: Self = Self(0x4);
}
/// CM_PARTIAL_RESOURCE_DESCRIPTOR.ShareDisposition.
///
/// abi-specs/types/config.abi:90
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct CM_SHARE_DISPOSITION(pub u8);
impl CM_SHARE_DISPOSITION {
    pub const CmResourceShareDeviceExclusive: Self = Self(0x1);
    pub const CmResourceShareDriverExclusive: Self = Self(0x2);
    pub const CmResourceShareShared: Self = Self(0x3);
}
/// abi-specs/types/config.abi:96
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
/// abi-specs/types/config.abi:103
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
/// abi-specs/types/config.abi:109
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
/// abi-specs/types/config.abi:111
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
/// abi-specs/types/config.abi:127
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
/// abi-specs/types/config.abi:171
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
/// abi-specs/types/config.abi:179
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
/// abi-specs/types/config.abi:181
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
/// abi-specs/types/config.abi:202
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
/// abi-specs/types/config.abi:210
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
/// abi-specs/types/config.abi:216
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
/// abi-specs/types/config.abi:246
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
/// abi-specs/types/config.abi:248
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
/// abi-specs/types/config.abi:255
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
/// abi-specs/types/config.abi:257
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
/// abi-specs/types/config.abi:265
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
/// abi-specs/types/config.abi:276
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
/// abi-specs/types/config.abi:282
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
/// abi-specs/types/config.abi:290
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
/// abi-specs/types/config.abi:295
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
/// abi-specs/types/config.abi:300
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
/// abi-specs/types/config.abi:305
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
/// abi-specs/types/config.abi:310
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
/// abi-specs/types/config.abi:315
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
/// abi-specs/types/config.abi:320
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
/// abi-specs/types/config.abi:325
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
/// abi-specs/types/config.abi:341
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
/// abi-specs/types/config.abi:357
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
/// abi-specs/types/config.abi:372
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
/// abi-specs/types/config.abi:397
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
/// abi-specs/types/config.abi:399
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
/// abi-specs/types/config.abi:414
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
/// abi-specs/types/config.abi:420
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
/// abi-specs/types/config.abi:437
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
/// abi-specs/types/config.abi:442
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
/// abi-specs/types/config.abi:443
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
/// abi-specs/types/config.abi:445
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
/// abi-specs/types/config.abi:452
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
/// abi-specs/types/config.abi:466
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
/// abi-specs/types/config.abi:475
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
/// abi-specs/types/config.abi:482
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
/// abi-specs/types/config.abi:491
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
/// abi-specs/types/config.abi:498
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
/// abi-specs/types/config.abi:507
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
/// abi-specs/types/ex.abi:135
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_POOL_u {
    pub ListHead: crate::types::SLIST_HEADER,
    pub SingleListHead: crate::types::SINGLE_LIST_ENTRY,
    pub _size: [u8; 8],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GENERAL_LOOKASIDE_POOL_u>() == 0x8);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL_u, ListHead) == 0x0);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL_u, SingleListHead) == 0x0);
};
/// abi-specs/types/ex.abi:140
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_POOL_u2 {
    pub AllocateMisses: u32,
    pub AllocateHits: u32,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GENERAL_LOOKASIDE_POOL_u2>() == 0x4);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL_u2, AllocateMisses) == 0x0);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL_u2, AllocateHits) == 0x0);
};
/// abi-specs/types/ex.abi:141
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_POOL_u3 {
    pub FreeMisses: u32,
    pub FreeHits: u32,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GENERAL_LOOKASIDE_POOL_u3>() == 0x4);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL_u3, FreeMisses) == 0x0);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL_u3, FreeHits) == 0x0);
};
/// abi-specs/types/ex.abi:143
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_POOL_u4 {
    pub AllocateEx: crate::callbacks::PALLOCATE_FUNCTION_EX,
    pub Allocate: crate::callbacks::PALLOCATE_FUNCTION,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GENERAL_LOOKASIDE_POOL_u4>() == 0x4);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL_u4, AllocateEx) == 0x0);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL_u4, Allocate) == 0x0);
};
/// abi-specs/types/ex.abi:148
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_POOL_u5 {
    pub FreeEx: crate::callbacks::PFREE_FUNCTION_EX,
    pub Free: crate::callbacks::PFREE_FUNCTION,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GENERAL_LOOKASIDE_POOL_u5>() == 0x4);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL_u5, FreeEx) == 0x0);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL_u5, Free) == 0x0);
};
/// abi-specs/types/ex.abi:153
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_POOL_u6 {
    pub LastAllocateMisses: u32,
    pub LastAllocateHits: u32,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GENERAL_LOOKASIDE_POOL_u6>() == 0x4);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL_u6, LastAllocateMisses) == 0x0);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL_u6, LastAllocateHits) == 0x0);
};
/// abi-specs/types/ex.abi:155
#[repr(C)]
#[derive(Clone, Copy)]
pub struct GENERAL_LOOKASIDE_POOL {
    pub u: crate::types::GENERAL_LOOKASIDE_POOL_u,
    pub Depth: u16,
    pub MaximumDepth: u16,
    pub TotalAllocates: u32,
    pub u2: crate::types::GENERAL_LOOKASIDE_POOL_u2,
    pub TotalFrees: u32,
    pub u3: crate::types::GENERAL_LOOKASIDE_POOL_u3,
    pub Type: crate::types::POOL_TYPE,
    pub Tag: u32,
    pub Size: u32,
    pub u4: crate::types::GENERAL_LOOKASIDE_POOL_u4,
    pub u5: crate::types::GENERAL_LOOKASIDE_POOL_u5,
    pub ListEntry: crate::types::LIST_ENTRY,
    pub LastTotalAllocates: u32,
    pub u6: crate::types::GENERAL_LOOKASIDE_POOL_u6,
    pub Future: [u32; 2],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GENERAL_LOOKASIDE_POOL>() == 0x48);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL, u) == 0x0);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL, Depth) == 0x8);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL, MaximumDepth) == 0xa);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL, TotalAllocates) == 0xc);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL, u2) == 0x10);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL, TotalFrees) == 0x14);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL, u3) == 0x18);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL, Type) == 0x1c);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL, Tag) == 0x20);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL, Size) == 0x24);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL, u4) == 0x28);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL, u5) == 0x2c);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL, ListEntry) == 0x30);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL, LastTotalAllocates) == 0x38);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL, u6) == 0x3c);
    assert!(core::mem::offset_of!(GENERAL_LOOKASIDE_POOL, Future) == 0x40);
};
/// abi-specs/types/ex.abi:174
#[repr(C)]
#[derive(Clone, Copy)]
pub struct LOOKASIDE_LIST_EX {
    pub L: crate::types::GENERAL_LOOKASIDE_POOL,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<LOOKASIDE_LIST_EX>() == 0x48);
    assert!(core::mem::offset_of!(LOOKASIDE_LIST_EX, L) == 0x0);
};
/// abi-specs/types/ex.abi:176
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ZONE_HEADER {
    pub FreeList: crate::types::SINGLE_LIST_ENTRY,
    pub SegmentList: crate::types::SINGLE_LIST_ENTRY,
    pub BlockSize: u32,
    pub TotalSegmentSize: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<ZONE_HEADER>() == 0x10);
    assert!(core::mem::offset_of!(ZONE_HEADER, FreeList) == 0x0);
    assert!(core::mem::offset_of!(ZONE_HEADER, SegmentList) == 0x4);
    assert!(core::mem::offset_of!(ZONE_HEADER, BlockSize) == 0x8);
    assert!(core::mem::offset_of!(ZONE_HEADER, TotalSegmentSize) == 0xc);
};
/// abi-specs/types/ex.abi:183
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct INTERLOCKED_RESULT(pub u32);
impl INTERLOCKED_RESULT {
    pub const ResultNegative: Self = Self(0x8000);
    pub const ResultZero: Self = Self(0x4000);
    pub const ResultPositive: Self = Self(0x0);
}
/// abi-specs/types/ex.abi:185
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct SUITE_TYPE(pub u32);
impl SUITE_TYPE {
    pub const SmallBusiness: Self = Self(0x0);
    pub const Enterprise: Self = Self(0x1);
    pub const BackOffice: Self = Self(0x2);
    pub const CommunicationServer: Self = Self(0x3);
    pub const TerminalServer: Self = Self(0x4);
    pub const SmallBusinessRestricted: Self = Self(0x5);
    pub const EmbeddedNT: Self = Self(0x6);
    pub const DataCenter: Self = Self(0x7);
    pub const SingleUserTS: Self = Self(0x8);
    pub const Personal: Self = Self(0x9);
    pub const Blade: Self = Self(0xa);
    pub const EmbeddedRestricted: Self = Self(0xb);
    pub const SecurityAppliance: Self = Self(0xc);
    pub const StorageServer: Self = Self(0xd);
    pub const ComputeServer: Self = Self(0xe);
    pub const WHServer: Self = Self(0xf);
}
/// abi-specs/types/file.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_BASIC_INFORMATION {
    pub CreationTime: crate::types::LARGE_INTEGER,
    pub LastAccessTime: crate::types::LARGE_INTEGER,
    pub LastWriteTime: crate::types::LARGE_INTEGER,
    pub ChangeTime: crate::types::LARGE_INTEGER,
    pub FileAttributes: u32,
    pub _gap0: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_BASIC_INFORMATION>() == 0x28);
    assert!(core::mem::offset_of!(FILE_BASIC_INFORMATION, CreationTime) == 0x0);
    assert!(core::mem::offset_of!(FILE_BASIC_INFORMATION, LastAccessTime) == 0x8);
    assert!(core::mem::offset_of!(FILE_BASIC_INFORMATION, LastWriteTime) == 0x10);
    assert!(core::mem::offset_of!(FILE_BASIC_INFORMATION, ChangeTime) == 0x18);
    assert!(core::mem::offset_of!(FILE_BASIC_INFORMATION, FileAttributes) == 0x20);
};
/// abi-specs/types/file.abi:14
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_STANDARD_INFORMATION {
    pub AllocationSize: crate::types::LARGE_INTEGER,
    pub EndOfFile: crate::types::LARGE_INTEGER,
    pub NumberOfLinks: u32,
    pub DeletePending: crate::types::BOOLEAN,
    pub Directory: crate::types::BOOLEAN,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_STANDARD_INFORMATION>() == 0x18);
    assert!(core::mem::offset_of!(FILE_STANDARD_INFORMATION, AllocationSize) == 0x0);
    assert!(core::mem::offset_of!(FILE_STANDARD_INFORMATION, EndOfFile) == 0x8);
    assert!(core::mem::offset_of!(FILE_STANDARD_INFORMATION, NumberOfLinks) == 0x10);
    assert!(core::mem::offset_of!(FILE_STANDARD_INFORMATION, DeletePending) == 0x14);
    assert!(core::mem::offset_of!(FILE_STANDARD_INFORMATION, Directory) == 0x15);
};
/// abi-specs/types/file.abi:22
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_INTERNAL_INFORMATION {
    pub IndexNumber: crate::types::LARGE_INTEGER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_INTERNAL_INFORMATION>() == 0x8);
    assert!(core::mem::offset_of!(FILE_INTERNAL_INFORMATION, IndexNumber) == 0x0);
};
/// abi-specs/types/file.abi:23
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_EA_INFORMATION {
    pub EaSize: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_EA_INFORMATION>() == 0x4);
    assert!(core::mem::offset_of!(FILE_EA_INFORMATION, EaSize) == 0x0);
};
/// abi-specs/types/file.abi:24
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_ACCESS_INFORMATION {
    pub AccessFlags: crate::types::ACCESS_MASK,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_ACCESS_INFORMATION>() == 0x4);
    assert!(core::mem::offset_of!(FILE_ACCESS_INFORMATION, AccessFlags) == 0x0);
};
/// abi-specs/types/file.abi:25
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_POSITION_INFORMATION {
    pub CurrentByteOffset: crate::types::LARGE_INTEGER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_POSITION_INFORMATION>() == 0x8);
    assert!(core::mem::offset_of!(FILE_POSITION_INFORMATION, CurrentByteOffset) == 0x0);
};
/// abi-specs/types/file.abi:26
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_MODE_INFORMATION {
    pub Mode: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_MODE_INFORMATION>() == 0x4);
    assert!(core::mem::offset_of!(FILE_MODE_INFORMATION, Mode) == 0x0);
};
/// abi-specs/types/file.abi:27
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_ALIGNMENT_INFORMATION {
    pub AlignmentRequirement: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_ALIGNMENT_INFORMATION>() == 0x4);
    assert!(core::mem::offset_of!(FILE_ALIGNMENT_INFORMATION, AlignmentRequirement) == 0x0);
};
/// abi-specs/types/file.abi:28
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_NAME_INFORMATION {
    pub FileNameLength: u32,
    pub FileName: [u16; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_NAME_INFORMATION>() == 0x8);
    assert!(core::mem::offset_of!(FILE_NAME_INFORMATION, FileNameLength) == 0x0);
    assert!(core::mem::offset_of!(FILE_NAME_INFORMATION, FileName) == 0x4);
};
/// abi-specs/types/file.abi:30
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_ALL_INFORMATION {
    pub BasicInformation: crate::types::FILE_BASIC_INFORMATION,
    pub StandardInformation: crate::types::FILE_STANDARD_INFORMATION,
    pub InternalInformation: crate::types::FILE_INTERNAL_INFORMATION,
    pub EaInformation: crate::types::FILE_EA_INFORMATION,
    pub AccessInformation: crate::types::FILE_ACCESS_INFORMATION,
    pub PositionInformation: crate::types::FILE_POSITION_INFORMATION,
    pub ModeInformation: crate::types::FILE_MODE_INFORMATION,
    pub AlignmentInformation: crate::types::FILE_ALIGNMENT_INFORMATION,
    pub NameInformation: crate::types::FILE_NAME_INFORMATION,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_ALL_INFORMATION>() == 0x68);
    assert!(core::mem::offset_of!(FILE_ALL_INFORMATION, BasicInformation) == 0x0);
    assert!(core::mem::offset_of!(FILE_ALL_INFORMATION, StandardInformation) == 0x28);
    assert!(core::mem::offset_of!(FILE_ALL_INFORMATION, InternalInformation) == 0x40);
    assert!(core::mem::offset_of!(FILE_ALL_INFORMATION, EaInformation) == 0x48);
    assert!(core::mem::offset_of!(FILE_ALL_INFORMATION, AccessInformation) == 0x4c);
    assert!(core::mem::offset_of!(FILE_ALL_INFORMATION, PositionInformation) == 0x50);
    assert!(core::mem::offset_of!(FILE_ALL_INFORMATION, ModeInformation) == 0x58);
    assert!(core::mem::offset_of!(FILE_ALL_INFORMATION, AlignmentInformation) == 0x5c);
    assert!(core::mem::offset_of!(FILE_ALL_INFORMATION, NameInformation) == 0x60);
};
/// abi-specs/types/file.abi:42
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_ATTRIBUTE_TAG_INFORMATION {
    pub FileAttributes: u32,
    pub ReparseTag: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_ATTRIBUTE_TAG_INFORMATION>() == 0x8);
    assert!(core::mem::offset_of!(FILE_ATTRIBUTE_TAG_INFORMATION, FileAttributes) == 0x0);
    assert!(core::mem::offset_of!(FILE_ATTRIBUTE_TAG_INFORMATION, ReparseTag) == 0x4);
};
/// abi-specs/types/file.abi:43
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_DISPOSITION_INFORMATION {
    pub DeleteFile: crate::types::BOOLEAN,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_DISPOSITION_INFORMATION>() == 0x1);
    assert!(core::mem::offset_of!(FILE_DISPOSITION_INFORMATION, DeleteFile) == 0x0);
};
/// abi-specs/types/file.abi:44
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_END_OF_FILE_INFORMATION {
    pub EndOfFile: crate::types::LARGE_INTEGER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_END_OF_FILE_INFORMATION>() == 0x8);
    assert!(core::mem::offset_of!(FILE_END_OF_FILE_INFORMATION, EndOfFile) == 0x0);
};
/// abi-specs/types/file.abi:45
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_ALLOCATION_INFORMATION {
    pub AllocationSize: crate::types::LARGE_INTEGER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_ALLOCATION_INFORMATION>() == 0x8);
    assert!(core::mem::offset_of!(FILE_ALLOCATION_INFORMATION, AllocationSize) == 0x0);
};
/// abi-specs/types/file.abi:47
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_RENAME_INFORMATION {
    pub ReplaceIfExists: crate::types::BOOLEAN,
    pub RootDirectory: crate::types::HANDLE,
    pub FileNameLength: u32,
    pub FileName: [u16; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_RENAME_INFORMATION>() == 0x10);
    assert!(core::mem::offset_of!(FILE_RENAME_INFORMATION, ReplaceIfExists) == 0x0);
    assert!(core::mem::offset_of!(FILE_RENAME_INFORMATION, RootDirectory) == 0x4);
    assert!(core::mem::offset_of!(FILE_RENAME_INFORMATION, FileNameLength) == 0x8);
    assert!(core::mem::offset_of!(FILE_RENAME_INFORMATION, FileName) == 0xc);
};
/// abi-specs/types/file.abi:54
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_DIRECTORY_INFORMATION {
    pub NextEntryOffset: u32,
    pub FileIndex: u32,
    pub CreationTime: crate::types::LARGE_INTEGER,
    pub LastAccessTime: crate::types::LARGE_INTEGER,
    pub LastWriteTime: crate::types::LARGE_INTEGER,
    pub ChangeTime: crate::types::LARGE_INTEGER,
    pub EndOfFile: crate::types::LARGE_INTEGER,
    pub AllocationSize: crate::types::LARGE_INTEGER,
    pub FileAttributes: u32,
    pub FileNameLength: u32,
    pub FileName: [u16; 1],
    pub _gap0: [u8; 6],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_DIRECTORY_INFORMATION>() == 0x48);
    assert!(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, NextEntryOffset) == 0x0);
    assert!(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, FileIndex) == 0x4);
    assert!(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, CreationTime) == 0x8);
    assert!(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, LastAccessTime) == 0x10);
    assert!(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, LastWriteTime) == 0x18);
    assert!(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, ChangeTime) == 0x20);
    assert!(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, EndOfFile) == 0x28);
    assert!(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, AllocationSize) == 0x30);
    assert!(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, FileAttributes) == 0x38);
    assert!(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, FileNameLength) == 0x3c);
    assert!(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, FileName) == 0x40);
};
/// abi-specs/types/file.abi:68
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_FULL_DIR_INFORMATION {
    pub NextEntryOffset: u32,
    pub FileIndex: u32,
    pub CreationTime: crate::types::LARGE_INTEGER,
    pub LastAccessTime: crate::types::LARGE_INTEGER,
    pub LastWriteTime: crate::types::LARGE_INTEGER,
    pub ChangeTime: crate::types::LARGE_INTEGER,
    pub EndOfFile: crate::types::LARGE_INTEGER,
    pub AllocationSize: crate::types::LARGE_INTEGER,
    pub FileAttributes: u32,
    pub FileNameLength: u32,
    pub EaSize: u32,
    pub FileName: [u16; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_FULL_DIR_INFORMATION>() == 0x48);
    assert!(core::mem::offset_of!(FILE_FULL_DIR_INFORMATION, NextEntryOffset) == 0x0);
    assert!(core::mem::offset_of!(FILE_FULL_DIR_INFORMATION, FileIndex) == 0x4);
    assert!(core::mem::offset_of!(FILE_FULL_DIR_INFORMATION, CreationTime) == 0x8);
    assert!(core::mem::offset_of!(FILE_FULL_DIR_INFORMATION, LastAccessTime) == 0x10);
    assert!(core::mem::offset_of!(FILE_FULL_DIR_INFORMATION, LastWriteTime) == 0x18);
    assert!(core::mem::offset_of!(FILE_FULL_DIR_INFORMATION, ChangeTime) == 0x20);
    assert!(core::mem::offset_of!(FILE_FULL_DIR_INFORMATION, EndOfFile) == 0x28);
    assert!(core::mem::offset_of!(FILE_FULL_DIR_INFORMATION, AllocationSize) == 0x30);
    assert!(core::mem::offset_of!(FILE_FULL_DIR_INFORMATION, FileAttributes) == 0x38);
    assert!(core::mem::offset_of!(FILE_FULL_DIR_INFORMATION, FileNameLength) == 0x3c);
    assert!(core::mem::offset_of!(FILE_FULL_DIR_INFORMATION, EaSize) == 0x40);
    assert!(core::mem::offset_of!(FILE_FULL_DIR_INFORMATION, FileName) == 0x44);
};
/// abi-specs/types/file.abi:83
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_BOTH_DIR_INFORMATION {
    pub NextEntryOffset: u32,
    pub FileIndex: u32,
    pub CreationTime: crate::types::LARGE_INTEGER,
    pub LastAccessTime: crate::types::LARGE_INTEGER,
    pub LastWriteTime: crate::types::LARGE_INTEGER,
    pub ChangeTime: crate::types::LARGE_INTEGER,
    pub EndOfFile: crate::types::LARGE_INTEGER,
    pub AllocationSize: crate::types::LARGE_INTEGER,
    pub FileAttributes: u32,
    pub FileNameLength: u32,
    pub EaSize: u32,
    pub ShortNameLength: i8,
    pub ShortName: [u16; 12],
    pub FileName: [u16; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_BOTH_DIR_INFORMATION>() == 0x60);
    assert!(core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, NextEntryOffset) == 0x0);
    assert!(core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, FileIndex) == 0x4);
    assert!(core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, CreationTime) == 0x8);
    assert!(core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, LastAccessTime) == 0x10);
    assert!(core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, LastWriteTime) == 0x18);
    assert!(core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, ChangeTime) == 0x20);
    assert!(core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, EndOfFile) == 0x28);
    assert!(core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, AllocationSize) == 0x30);
    assert!(core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, FileAttributes) == 0x38);
    assert!(core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, FileNameLength) == 0x3c);
    assert!(core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, EaSize) == 0x40);
    assert!(core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, ShortNameLength) == 0x44);
    assert!(core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, ShortName) == 0x46);
    assert!(core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, FileName) == 0x5e);
};
/// abi-specs/types/file.abi:100
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_NAMES_INFORMATION {
    pub NextEntryOffset: u32,
    pub FileIndex: u32,
    pub FileNameLength: u32,
    pub FileName: [u16; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_NAMES_INFORMATION>() == 0x10);
    assert!(core::mem::offset_of!(FILE_NAMES_INFORMATION, NextEntryOffset) == 0x0);
    assert!(core::mem::offset_of!(FILE_NAMES_INFORMATION, FileIndex) == 0x4);
    assert!(core::mem::offset_of!(FILE_NAMES_INFORMATION, FileNameLength) == 0x8);
    assert!(core::mem::offset_of!(FILE_NAMES_INFORMATION, FileName) == 0xc);
};
/// abi-specs/types/file.abi:107
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_FS_VOLUME_INFORMATION {
    pub VolumeCreationTime: crate::types::LARGE_INTEGER,
    pub VolumeSerialNumber: u32,
    pub VolumeLabelLength: u32,
    pub SupportsObjects: crate::types::BOOLEAN,
    pub VolumeLabel: [u16; 1],
    pub _gap0: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_FS_VOLUME_INFORMATION>() == 0x18);
    assert!(core::mem::offset_of!(FILE_FS_VOLUME_INFORMATION, VolumeCreationTime) == 0x0);
    assert!(core::mem::offset_of!(FILE_FS_VOLUME_INFORMATION, VolumeSerialNumber) == 0x8);
    assert!(core::mem::offset_of!(FILE_FS_VOLUME_INFORMATION, VolumeLabelLength) == 0xc);
    assert!(core::mem::offset_of!(FILE_FS_VOLUME_INFORMATION, SupportsObjects) == 0x10);
    assert!(core::mem::offset_of!(FILE_FS_VOLUME_INFORMATION, VolumeLabel) == 0x12);
};
/// abi-specs/types/file.abi:115
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_FS_SIZE_INFORMATION {
    pub TotalAllocationUnits: crate::types::LARGE_INTEGER,
    pub AvailableAllocationUnits: crate::types::LARGE_INTEGER,
    pub SectorsPerAllocationUnit: u32,
    pub BytesPerSector: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_FS_SIZE_INFORMATION>() == 0x18);
    assert!(core::mem::offset_of!(FILE_FS_SIZE_INFORMATION, TotalAllocationUnits) == 0x0);
    assert!(core::mem::offset_of!(FILE_FS_SIZE_INFORMATION, AvailableAllocationUnits) == 0x8);
    assert!(core::mem::offset_of!(FILE_FS_SIZE_INFORMATION, SectorsPerAllocationUnit) == 0x10);
    assert!(core::mem::offset_of!(FILE_FS_SIZE_INFORMATION, BytesPerSector) == 0x14);
};
/// abi-specs/types/file.abi:122
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_FS_FULL_SIZE_INFORMATION {
    pub TotalAllocationUnits: crate::types::LARGE_INTEGER,
    pub CallerAvailableAllocationUnits: crate::types::LARGE_INTEGER,
    pub ActualAvailableAllocationUnits: crate::types::LARGE_INTEGER,
    pub SectorsPerAllocationUnit: u32,
    pub BytesPerSector: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_FS_FULL_SIZE_INFORMATION>() == 0x20);
    assert!(core::mem::offset_of!(FILE_FS_FULL_SIZE_INFORMATION, TotalAllocationUnits) == 0x0);
    assert!(core::mem::offset_of!(FILE_FS_FULL_SIZE_INFORMATION, CallerAvailableAllocationUnits) == 0x8);
    assert!(core::mem::offset_of!(FILE_FS_FULL_SIZE_INFORMATION, ActualAvailableAllocationUnits) == 0x10);
    assert!(core::mem::offset_of!(FILE_FS_FULL_SIZE_INFORMATION, SectorsPerAllocationUnit) == 0x18);
    assert!(core::mem::offset_of!(FILE_FS_FULL_SIZE_INFORMATION, BytesPerSector) == 0x1c);
};
/// abi-specs/types/file.abi:130
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_FS_DEVICE_INFORMATION {
    pub DeviceType: u32,
    pub Characteristics: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_FS_DEVICE_INFORMATION>() == 0x8);
    assert!(core::mem::offset_of!(FILE_FS_DEVICE_INFORMATION, DeviceType) == 0x0);
    assert!(core::mem::offset_of!(FILE_FS_DEVICE_INFORMATION, Characteristics) == 0x4);
};
/// abi-specs/types/file.abi:132
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_FS_ATTRIBUTE_INFORMATION {
    pub FileSystemAttributes: u32,
    pub MaximumComponentNameLength: u32,
    pub FileSystemNameLength: u32,
    pub FileSystemName: [u16; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_FS_ATTRIBUTE_INFORMATION>() == 0x10);
    assert!(core::mem::offset_of!(FILE_FS_ATTRIBUTE_INFORMATION, FileSystemAttributes) == 0x0);
    assert!(core::mem::offset_of!(FILE_FS_ATTRIBUTE_INFORMATION, MaximumComponentNameLength) == 0x4);
    assert!(core::mem::offset_of!(FILE_FS_ATTRIBUTE_INFORMATION, FileSystemNameLength) == 0x8);
    assert!(core::mem::offset_of!(FILE_FS_ATTRIBUTE_INFORMATION, FileSystemName) == 0xc);
};
/// abi-specs/types/fsrtl.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct BASE_MCB {
    pub MaximumPairCount: u32,
    pub PairCount: u32,
    pub PoolType: u16,
    pub Flags: u16,
    pub Mapping: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<BASE_MCB>() == 0x10);
    assert!(core::mem::offset_of!(BASE_MCB, MaximumPairCount) == 0x0);
    assert!(core::mem::offset_of!(BASE_MCB, PairCount) == 0x4);
    assert!(core::mem::offset_of!(BASE_MCB, PoolType) == 0x8);
    assert!(core::mem::offset_of!(BASE_MCB, Flags) == 0xa);
    assert!(core::mem::offset_of!(BASE_MCB, Mapping) == 0xc);
};
/// abi-specs/types/fsrtl.abi:14
#[repr(C)]
#[derive(Clone, Copy)]
pub struct LARGE_MCB {
    pub GuardedMutex: *mut core::ffi::c_void,
    pub BaseMcb: crate::types::BASE_MCB,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<LARGE_MCB>() == 0x14);
    assert!(core::mem::offset_of!(LARGE_MCB, GuardedMutex) == 0x0);
    assert!(core::mem::offset_of!(LARGE_MCB, BaseMcb) == 0x4);
};
/// abi-specs/types/fsrtl.abi:15
#[repr(C)]
#[derive(Clone, Copy)]
pub struct MCB {
    pub DummyFieldThatSizesThisStructureCorrectly: crate::types::LARGE_MCB,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<MCB>() == 0x14);
    assert!(core::mem::offset_of!(MCB, DummyFieldThatSizesThisStructureCorrectly) == 0x0);
};
/// abi-specs/types/fsrtl.abi:17
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TUNNEL {
    pub Mutex: crate::types::FAST_MUTEX,
    pub Cache: *mut core::ffi::c_void,
    pub TimerQueue: crate::types::LIST_ENTRY,
    pub NumEntries: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TUNNEL>() == 0x30);
    assert!(core::mem::offset_of!(TUNNEL, Mutex) == 0x0);
    assert!(core::mem::offset_of!(TUNNEL, Cache) == 0x20);
    assert!(core::mem::offset_of!(TUNNEL, TimerQueue) == 0x24);
    assert!(core::mem::offset_of!(TUNNEL, NumEntries) == 0x2c);
};
/// abi-specs/types/fsrtl.abi:24
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_LOCK_INFO {
    pub StartingByte: crate::types::LARGE_INTEGER,
    pub Length: crate::types::LARGE_INTEGER,
    pub ExclusiveLock: crate::types::BOOLEAN,
    pub Key: u32,
    pub FileObject: *mut crate::types::FILE_OBJECT,
    pub ProcessId: *mut core::ffi::c_void,
    pub EndingByte: crate::types::LARGE_INTEGER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_LOCK_INFO>() == 0x28);
    assert!(core::mem::offset_of!(FILE_LOCK_INFO, StartingByte) == 0x0);
    assert!(core::mem::offset_of!(FILE_LOCK_INFO, Length) == 0x8);
    assert!(core::mem::offset_of!(FILE_LOCK_INFO, ExclusiveLock) == 0x10);
    assert!(core::mem::offset_of!(FILE_LOCK_INFO, Key) == 0x14);
    assert!(core::mem::offset_of!(FILE_LOCK_INFO, FileObject) == 0x18);
    assert!(core::mem::offset_of!(FILE_LOCK_INFO, ProcessId) == 0x1c);
    assert!(core::mem::offset_of!(FILE_LOCK_INFO, EndingByte) == 0x20);
};
/// abi-specs/types/fsrtl.abi:34
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_LOCK {
    pub CompleteLockIrpRoutine: crate::callbacks::PCOMPLETE_LOCK_IRP_ROUTINE,
    pub UnlockRoutine: crate::callbacks::PUNLOCK_ROUTINE,
    pub FastIoIsQuestionable: crate::types::BOOLEAN,
    pub SpareC: [crate::types::BOOLEAN; 3],
    pub LockInformation: *mut core::ffi::c_void,
    pub LastReturnedLockInfo: crate::types::FILE_LOCK_INFO,
    pub LastReturnedLock: *mut core::ffi::c_void,
    pub LockRequestsInProgress: i32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_LOCK>() == 0x40);
    assert!(core::mem::offset_of!(FILE_LOCK, CompleteLockIrpRoutine) == 0x0);
    assert!(core::mem::offset_of!(FILE_LOCK, UnlockRoutine) == 0x4);
    assert!(core::mem::offset_of!(FILE_LOCK, FastIoIsQuestionable) == 0x8);
    assert!(core::mem::offset_of!(FILE_LOCK, SpareC) == 0x9);
    assert!(core::mem::offset_of!(FILE_LOCK, LockInformation) == 0xc);
    assert!(core::mem::offset_of!(FILE_LOCK, LastReturnedLockInfo) == 0x10);
    assert!(core::mem::offset_of!(FILE_LOCK, LastReturnedLock) == 0x38);
    assert!(core::mem::offset_of!(FILE_LOCK, LockRequestsInProgress) == 0x3c);
};
/// abi-specs/types/fsrtl.abi:45
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct FSRTL_CHANGE_BACKING_TYPE(pub u32);
impl FSRTL_CHANGE_BACKING_TYPE {
    pub const ChangeDataControlArea: Self = Self(0x0);
    pub const ChangeImageControlArea: Self = Self(0x1);
    pub const ChangeSharedCacheMap: Self = Self(0x2);
}
/// abi-specs/types/fsrtl.abi:47
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FSRTL_PER_FILE_CONTEXT {
    pub Links: crate::types::LIST_ENTRY,
    pub OwnerId: *mut core::ffi::c_void,
    pub InstanceId: *mut core::ffi::c_void,
    pub FreeCallback: crate::callbacks::PFREE_FUNCTION,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FSRTL_PER_FILE_CONTEXT>() == 0x14);
    assert!(core::mem::offset_of!(FSRTL_PER_FILE_CONTEXT, Links) == 0x0);
    assert!(core::mem::offset_of!(FSRTL_PER_FILE_CONTEXT, OwnerId) == 0x8);
    assert!(core::mem::offset_of!(FSRTL_PER_FILE_CONTEXT, InstanceId) == 0xc);
    assert!(core::mem::offset_of!(FSRTL_PER_FILE_CONTEXT, FreeCallback) == 0x10);
};
/// abi-specs/types/fsrtl.abi:54
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FSRTL_PER_FILEOBJECT_CONTEXT {
    pub Links: crate::types::LIST_ENTRY,
    pub OwnerId: *mut core::ffi::c_void,
    pub InstanceId: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FSRTL_PER_FILEOBJECT_CONTEXT>() == 0x10);
    assert!(core::mem::offset_of!(FSRTL_PER_FILEOBJECT_CONTEXT, Links) == 0x0);
    assert!(core::mem::offset_of!(FSRTL_PER_FILEOBJECT_CONTEXT, OwnerId) == 0x8);
    assert!(core::mem::offset_of!(FSRTL_PER_FILEOBJECT_CONTEXT, InstanceId) == 0xc);
};
/// abi-specs/types/fsrtl.abi:60
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FSRTL_ADVANCED_FCB_HEADER {
    pub NodeTypeCode: i16,
    pub NodeByteSize: i16,
    pub Flags: u8,
    pub IsFastIoPossible: u8,
    pub Flags2: u8,
    /// bits 0-3: Reserved; bits 4-7: Version.
    pub bits: u8,
    pub Resource: *mut crate::types::ERESOURCE,
    pub PagingIoResource: *mut crate::types::ERESOURCE,
    pub AllocationSize: crate::types::LARGE_INTEGER,
    pub FileSize: crate::types::LARGE_INTEGER,
    pub ValidDataLength: crate::types::LARGE_INTEGER,
    pub FastMutex: *mut crate::types::FAST_MUTEX,
    pub FilterContexts: crate::types::LIST_ENTRY,
    pub _gap0: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FSRTL_ADVANCED_FCB_HEADER>() == 0x38);
    assert!(core::mem::offset_of!(FSRTL_ADVANCED_FCB_HEADER, NodeTypeCode) == 0x0);
    assert!(core::mem::offset_of!(FSRTL_ADVANCED_FCB_HEADER, NodeByteSize) == 0x2);
    assert!(core::mem::offset_of!(FSRTL_ADVANCED_FCB_HEADER, Flags) == 0x4);
    assert!(core::mem::offset_of!(FSRTL_ADVANCED_FCB_HEADER, IsFastIoPossible) == 0x5);
    assert!(core::mem::offset_of!(FSRTL_ADVANCED_FCB_HEADER, Flags2) == 0x6);
    assert!(core::mem::offset_of!(FSRTL_ADVANCED_FCB_HEADER, bits) == 0x7);
    assert!(core::mem::offset_of!(FSRTL_ADVANCED_FCB_HEADER, Resource) == 0x8);
    assert!(core::mem::offset_of!(FSRTL_ADVANCED_FCB_HEADER, PagingIoResource) == 0xc);
    assert!(core::mem::offset_of!(FSRTL_ADVANCED_FCB_HEADER, AllocationSize) == 0x10);
    assert!(core::mem::offset_of!(FSRTL_ADVANCED_FCB_HEADER, FileSize) == 0x18);
    assert!(core::mem::offset_of!(FSRTL_ADVANCED_FCB_HEADER, ValidDataLength) == 0x20);
    assert!(core::mem::offset_of!(FSRTL_ADVANCED_FCB_HEADER, FastMutex) == 0x28);
    assert!(core::mem::offset_of!(FSRTL_ADVANCED_FCB_HEADER, FilterContexts) == 0x2c);
};
/// abi-specs/types/fsrtl.abi:77
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FSRTL_PER_STREAM_CONTEXT {
    pub Links: crate::types::LIST_ENTRY,
    pub OwnerId: *mut core::ffi::c_void,
    pub InstanceId: *mut core::ffi::c_void,
    pub FreeCallback: crate::callbacks::PFREE_FUNCTION,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FSRTL_PER_STREAM_CONTEXT>() == 0x14);
    assert!(core::mem::offset_of!(FSRTL_PER_STREAM_CONTEXT, Links) == 0x0);
    assert!(core::mem::offset_of!(FSRTL_PER_STREAM_CONTEXT, OwnerId) == 0x8);
    assert!(core::mem::offset_of!(FSRTL_PER_STREAM_CONTEXT, InstanceId) == 0xc);
    assert!(core::mem::offset_of!(FSRTL_PER_STREAM_CONTEXT, FreeCallback) == 0x10);
};
/// abi-specs/types/fsrtl.abi:84
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct SECURITY_IMPERSONATION_LEVEL(pub u32);
impl SECURITY_IMPERSONATION_LEVEL {
    pub const SecurityAnonymous: Self = Self(0x0);
    pub const SecurityIdentification: Self = Self(0x1);
    pub const SecurityImpersonation: Self = Self(0x2);
    pub const SecurityDelegation: Self = Self(0x3);
}
/// abi-specs/types/fsrtl.abi:91
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SECURITY_SUBJECT_CONTEXT {
    pub ClientToken: *mut core::ffi::c_void,
    pub ImpersonationLevel: crate::types::SECURITY_IMPERSONATION_LEVEL,
    pub PrimaryToken: *mut core::ffi::c_void,
    pub ProcessAuditId: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SECURITY_SUBJECT_CONTEXT>() == 0x10);
    assert!(core::mem::offset_of!(SECURITY_SUBJECT_CONTEXT, ClientToken) == 0x0);
    assert!(core::mem::offset_of!(SECURITY_SUBJECT_CONTEXT, ImpersonationLevel) == 0x4);
    assert!(core::mem::offset_of!(SECURITY_SUBJECT_CONTEXT, PrimaryToken) == 0x8);
    assert!(core::mem::offset_of!(SECURITY_SUBJECT_CONTEXT, ProcessAuditId) == 0xc);
};
/// abi-specs/types/fsrtl.abi:98
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TARGET_DEVICE_CUSTOM_NOTIFICATION {
    pub Version: u16,
    pub Size: u16,
    pub Event: crate::types::GUID,
    pub FileObject: *mut crate::types::FILE_OBJECT,
    pub NameBufferOffset: i32,
    pub CustomDataBuffer: [u8; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TARGET_DEVICE_CUSTOM_NOTIFICATION>() == 0x20);
    assert!(core::mem::offset_of!(TARGET_DEVICE_CUSTOM_NOTIFICATION, Version) == 0x0);
    assert!(core::mem::offset_of!(TARGET_DEVICE_CUSTOM_NOTIFICATION, Size) == 0x2);
    assert!(core::mem::offset_of!(TARGET_DEVICE_CUSTOM_NOTIFICATION, Event) == 0x4);
    assert!(core::mem::offset_of!(TARGET_DEVICE_CUSTOM_NOTIFICATION, FileObject) == 0x14);
    assert!(core::mem::offset_of!(TARGET_DEVICE_CUSTOM_NOTIFICATION, NameBufferOffset) == 0x18);
    assert!(core::mem::offset_of!(TARGET_DEVICE_CUSTOM_NOTIFICATION, CustomDataBuffer) == 0x1c);
};
/// abi-specs/types/fsrtl.abi:107
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FS_FILTER_CALLBACKS {
    pub SizeOfFsFilterCallbacks: u32,
    pub Reserved: u32,
    pub PreAcquireForSectionSynchronization: crate::callbacks::PFS_FILTER_CALLBACK,
    pub PostAcquireForSectionSynchronization: crate::callbacks::PFS_FILTER_COMPLETION_CALLBACK,
    pub PreReleaseForSectionSynchronization: crate::callbacks::PFS_FILTER_CALLBACK,
    pub PostReleaseForSectionSynchronization: crate::callbacks::PFS_FILTER_COMPLETION_CALLBACK,
    pub PreAcquireForCcFlush: crate::callbacks::PFS_FILTER_CALLBACK,
    pub PostAcquireForCcFlush: crate::callbacks::PFS_FILTER_COMPLETION_CALLBACK,
    pub PreReleaseForCcFlush: crate::callbacks::PFS_FILTER_CALLBACK,
    pub PostReleaseForCcFlush: crate::callbacks::PFS_FILTER_COMPLETION_CALLBACK,
    pub PreAcquireForModifiedPageWriter: crate::callbacks::PFS_FILTER_CALLBACK,
    pub PostAcquireForModifiedPageWriter: crate::callbacks::PFS_FILTER_COMPLETION_CALLBACK,
    pub PreReleaseForModifiedPageWriter: crate::callbacks::PFS_FILTER_CALLBACK,
    pub PostReleaseForModifiedPageWriter: crate::callbacks::PFS_FILTER_COMPLETION_CALLBACK,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FS_FILTER_CALLBACKS>() == 0x38);
    assert!(core::mem::offset_of!(FS_FILTER_CALLBACKS, SizeOfFsFilterCallbacks) == 0x0);
    assert!(core::mem::offset_of!(FS_FILTER_CALLBACKS, Reserved) == 0x4);
    assert!(core::mem::offset_of!(FS_FILTER_CALLBACKS, PreAcquireForSectionSynchronization) == 0x8);
    assert!(core::mem::offset_of!(FS_FILTER_CALLBACKS, PostAcquireForSectionSynchronization) == 0xc);
    assert!(core::mem::offset_of!(FS_FILTER_CALLBACKS, PreReleaseForSectionSynchronization) == 0x10);
    assert!(core::mem::offset_of!(FS_FILTER_CALLBACKS, PostReleaseForSectionSynchronization) == 0x14);
    assert!(core::mem::offset_of!(FS_FILTER_CALLBACKS, PreAcquireForCcFlush) == 0x18);
    assert!(core::mem::offset_of!(FS_FILTER_CALLBACKS, PostAcquireForCcFlush) == 0x1c);
    assert!(core::mem::offset_of!(FS_FILTER_CALLBACKS, PreReleaseForCcFlush) == 0x20);
    assert!(core::mem::offset_of!(FS_FILTER_CALLBACKS, PostReleaseForCcFlush) == 0x24);
    assert!(core::mem::offset_of!(FS_FILTER_CALLBACKS, PreAcquireForModifiedPageWriter) == 0x28);
    assert!(core::mem::offset_of!(FS_FILTER_CALLBACKS, PostAcquireForModifiedPageWriter) == 0x2c);
    assert!(core::mem::offset_of!(FS_FILTER_CALLBACKS, PreReleaseForModifiedPageWriter) == 0x30);
    assert!(core::mem::offset_of!(FS_FILTER_CALLBACKS, PostReleaseForModifiedPageWriter) == 0x34);
};
/// abi-specs/types/fsrtl.abi:124
#[repr(C)]
#[derive(Clone, Copy)]
pub struct REPARSE_DATA_BUFFER_u_SymbolicLinkReparseBuffer {
    pub SubstituteNameOffset: u16,
    pub SubstituteNameLength: u16,
    pub PrintNameOffset: u16,
    pub PrintNameLength: u16,
    pub Flags: u32,
    pub PathBuffer: [u16; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<REPARSE_DATA_BUFFER_u_SymbolicLinkReparseBuffer>() == 0x10);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER_u_SymbolicLinkReparseBuffer, SubstituteNameOffset) == 0x0);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER_u_SymbolicLinkReparseBuffer, SubstituteNameLength) == 0x2);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER_u_SymbolicLinkReparseBuffer, PrintNameOffset) == 0x4);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER_u_SymbolicLinkReparseBuffer, PrintNameLength) == 0x6);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER_u_SymbolicLinkReparseBuffer, Flags) == 0x8);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER_u_SymbolicLinkReparseBuffer, PathBuffer) == 0xc);
};
/// abi-specs/types/fsrtl.abi:133
#[repr(C)]
#[derive(Clone, Copy)]
pub struct REPARSE_DATA_BUFFER_u_MountPointReparseBuffer {
    pub SubstituteNameOffset: u16,
    pub SubstituteNameLength: u16,
    pub PrintNameOffset: u16,
    pub PrintNameLength: u16,
    pub PathBuffer: [u16; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<REPARSE_DATA_BUFFER_u_MountPointReparseBuffer>() == 0xa);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER_u_MountPointReparseBuffer, SubstituteNameOffset) == 0x0);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER_u_MountPointReparseBuffer, SubstituteNameLength) == 0x2);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER_u_MountPointReparseBuffer, PrintNameOffset) == 0x4);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER_u_MountPointReparseBuffer, PrintNameLength) == 0x6);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER_u_MountPointReparseBuffer, PathBuffer) == 0x8);
};
/// abi-specs/types/fsrtl.abi:141
#[repr(C)]
#[derive(Clone, Copy)]
pub struct REPARSE_DATA_BUFFER_u_GenericReparseBuffer {
    pub DataBuffer: [u8; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<REPARSE_DATA_BUFFER_u_GenericReparseBuffer>() == 0x1);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER_u_GenericReparseBuffer, DataBuffer) == 0x0);
};
/// abi-specs/types/fsrtl.abi:143
#[repr(C)]
#[derive(Clone, Copy)]
pub union REPARSE_DATA_BUFFER_u {
    pub SymbolicLinkReparseBuffer: crate::types::REPARSE_DATA_BUFFER_u_SymbolicLinkReparseBuffer,
    pub MountPointReparseBuffer: crate::types::REPARSE_DATA_BUFFER_u_MountPointReparseBuffer,
    pub GenericReparseBuffer: crate::types::REPARSE_DATA_BUFFER_u_GenericReparseBuffer,
    pub _size: [u8; 16],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<REPARSE_DATA_BUFFER_u>() == 0x10);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER_u, SymbolicLinkReparseBuffer) == 0x0);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER_u, MountPointReparseBuffer) == 0x0);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER_u, GenericReparseBuffer) == 0x0);
};
/// abi-specs/types/fsrtl.abi:149
#[repr(C)]
#[derive(Clone, Copy)]
pub struct REPARSE_DATA_BUFFER {
    pub ReparseTag: u32,
    pub ReparseDataLength: u16,
    pub Reserved: u16,
    pub u: crate::types::REPARSE_DATA_BUFFER_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<REPARSE_DATA_BUFFER>() == 0x18);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER, ReparseTag) == 0x0);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER, ReparseDataLength) == 0x4);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER, Reserved) == 0x6);
    assert!(core::mem::offset_of!(REPARSE_DATA_BUFFER, u) == 0x8);
};
/// abi-specs/types/hal.abi:6
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE(pub u32);
impl PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE {
    pub const ResourceTypeSingle: Self = Self(0x0);
    pub const ResourceTypeRange: Self = Self(0x1);
    pub const ResourceTypeExtendedCounterConfiguration: Self = Self(0x2);
    pub const ResourceTypeOverflow: Self = Self(0x3);
}
/// abi-specs/types/hal.abi:13
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_u_Range {
    pub Begin: u32,
    pub End: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_u_Range>() == 0x8);
    assert!(core::mem::offset_of!(PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_u_Range, Begin) == 0x0);
    assert!(core::mem::offset_of!(PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_u_Range, End) == 0x4);
};
/// abi-specs/types/hal.abi:15
#[repr(C)]
#[derive(Clone, Copy)]
pub union PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_u {
    pub CounterIndex: u32,
    pub ExtendedRegisterAddress: u32,
    pub Range: crate::types::PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_u_Range,
    pub _size: [u8; 8],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_u>() == 0x8);
    assert!(core::mem::offset_of!(PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_u, CounterIndex) == 0x0);
    assert!(core::mem::offset_of!(PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_u, ExtendedRegisterAddress) == 0x0);
    assert!(core::mem::offset_of!(PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_u, Range) == 0x0);
};
/// abi-specs/types/hal.abi:21
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR {
    pub Type: crate::types::PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE,
    pub Flags: u32,
    pub u: crate::types::PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR>() == 0x10);
    assert!(core::mem::offset_of!(PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR, Type) == 0x0);
    assert!(core::mem::offset_of!(PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR, Flags) == 0x4);
    assert!(core::mem::offset_of!(PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR, u) == 0x8);
};
/// abi-specs/types/hal.abi:27
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PHYSICAL_COUNTER_RESOURCE_LIST {
    pub Count: u32,
    pub Descriptors: [crate::types::PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PHYSICAL_COUNTER_RESOURCE_LIST>() == 0x14);
    assert!(core::mem::offset_of!(PHYSICAL_COUNTER_RESOURCE_LIST, Count) == 0x0);
    assert!(core::mem::offset_of!(PHYSICAL_COUNTER_RESOURCE_LIST, Descriptors) == 0x4);
};
/// abi-specs/types/hal.abi:32
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KSPIN_LOCK_QUEUE_NUMBER(pub u32);
impl KSPIN_LOCK_QUEUE_NUMBER {
    pub const LockQueueUnusedSpare0: Self = Self(0x0);
    pub const LockQueueUnusedSpare1: Self = Self(0x1);
    pub const LockQueueUnusedSpare2: Self = Self(0x2);
    pub const LockQueueUnusedSpare3: Self = Self(0x3);
    pub const LockQueueVacbLock: Self = Self(0x4);
    pub const LockQueueMasterLock: Self = Self(0x5);
    pub const LockQueueNonPagedPoolLock: Self = Self(0x6);
    pub const LockQueueIoCancelLock: Self = Self(0x7);
    pub const LockQueueUnusedSpare8: Self = Self(0x8);
    pub const LockQueueIoVpbLock: Self = Self(0x9);
    pub const LockQueueIoDatabaseLock: Self = Self(0xa);
    pub const LockQueueIoCompletionLock: Self = Self(0xb);
    pub const LockQueueNtfsStructLock: Self = Self(0xc);
    pub const LockQueueAfdWorkQueueLock: Self = Self(0xd);
    pub const LockQueueBcbLock: Self = Self(0xe);
    pub const LockQueueUnusedSpare15: Self = Self(0xf);
    pub const LockQueueUnusedSpare16: Self = Self(0x10);
}
/// What HidRegisterMinidriver takes.
///
/// abi-specs/types/hid.abi:8
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HID_MINIDRIVER_REGISTRATION {
    pub Revision: u32,
    pub DriverObject: *mut crate::types::DRIVER_OBJECT,
    pub RegistryPath: *mut crate::types::UNICODE_STRING,
    pub DeviceExtensionSize: u32,
    pub DevicesArePolled: crate::types::BOOLEAN,
    pub Reserved: [u8; 3],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HID_MINIDRIVER_REGISTRATION>() == 0x14);
    assert!(core::mem::offset_of!(HID_MINIDRIVER_REGISTRATION, Revision) == 0x0);
    assert!(core::mem::offset_of!(HID_MINIDRIVER_REGISTRATION, DriverObject) == 0x4);
    assert!(core::mem::offset_of!(HID_MINIDRIVER_REGISTRATION, RegistryPath) == 0x8);
    assert!(core::mem::offset_of!(HID_MINIDRIVER_REGISTRATION, DeviceExtensionSize) == 0xc);
    assert!(core::mem::offset_of!(HID_MINIDRIVER_REGISTRATION, DevicesArePolled) == 0x10);
    assert!(core::mem::offset_of!(HID_MINIDRIVER_REGISTRATION, Reserved) == 0x11);
};
/// abi-specs/types/hid.abi:17
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct HIDP_REPORT_TYPE(pub u32);
impl HIDP_REPORT_TYPE {
    pub const HidP_Input: Self = Self(0x0);
    pub const HidP_Output: Self = Self(0x1);
    pub const HidP_Feature: Self = Self(0x2);
}
/// abi-specs/types/hid.abi:19
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HIDP_BUTTON_CAPS_u_Range {
    pub UsageMin: u16,
    pub UsageMax: u16,
    pub StringMin: u16,
    pub StringMax: u16,
    pub DesignatorMin: u16,
    pub DesignatorMax: u16,
    pub DataIndexMin: u16,
    pub DataIndexMax: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HIDP_BUTTON_CAPS_u_Range>() == 0x10);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u_Range, UsageMin) == 0x0);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u_Range, UsageMax) == 0x2);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u_Range, StringMin) == 0x4);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u_Range, StringMax) == 0x6);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u_Range, DesignatorMin) == 0x8);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u_Range, DesignatorMax) == 0xa);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u_Range, DataIndexMin) == 0xc);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u_Range, DataIndexMax) == 0xe);
};
/// abi-specs/types/hid.abi:30
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HIDP_BUTTON_CAPS_u_NotRange {
    pub Usage: u16,
    pub Reserved1: u16,
    pub StringIndex: u16,
    pub Reserved2: u16,
    pub DesignatorIndex: u16,
    pub Reserved3: u16,
    pub DataIndex: u16,
    pub Reserved4: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HIDP_BUTTON_CAPS_u_NotRange>() == 0x10);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u_NotRange, Usage) == 0x0);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u_NotRange, Reserved1) == 0x2);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u_NotRange, StringIndex) == 0x4);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u_NotRange, Reserved2) == 0x6);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u_NotRange, DesignatorIndex) == 0x8);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u_NotRange, Reserved3) == 0xa);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u_NotRange, DataIndex) == 0xc);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u_NotRange, Reserved4) == 0xe);
};
/// abi-specs/types/hid.abi:41
#[repr(C)]
#[derive(Clone, Copy)]
pub union HIDP_BUTTON_CAPS_u {
    pub Range: crate::types::HIDP_BUTTON_CAPS_u_Range,
    pub NotRange: crate::types::HIDP_BUTTON_CAPS_u_NotRange,
    pub _size: [u8; 16],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HIDP_BUTTON_CAPS_u>() == 0x10);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u, Range) == 0x0);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS_u, NotRange) == 0x0);
};
/// abi-specs/types/hid.abi:46
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HIDP_BUTTON_CAPS {
    pub UsagePage: u16,
    pub ReportID: u8,
    pub IsAlias: crate::types::BOOLEAN,
    pub BitField: u16,
    pub LinkCollection: u16,
    pub LinkUsage: u16,
    pub LinkUsagePage: u16,
    pub IsRange: crate::types::BOOLEAN,
    pub IsStringRange: crate::types::BOOLEAN,
    pub IsDesignatorRange: crate::types::BOOLEAN,
    pub IsAbsolute: crate::types::BOOLEAN,
    pub Reserved: [u32; 10],
    pub u: crate::types::HIDP_BUTTON_CAPS_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HIDP_BUTTON_CAPS>() == 0x48);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS, UsagePage) == 0x0);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS, ReportID) == 0x2);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS, IsAlias) == 0x3);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS, BitField) == 0x4);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS, LinkCollection) == 0x6);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS, LinkUsage) == 0x8);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS, LinkUsagePage) == 0xa);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS, IsRange) == 0xc);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS, IsStringRange) == 0xd);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS, IsDesignatorRange) == 0xe);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS, IsAbsolute) == 0xf);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS, Reserved) == 0x10);
    assert!(core::mem::offset_of!(HIDP_BUTTON_CAPS, u) == 0x38);
};
/// abi-specs/types/hid.abi:62
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HIDP_CAPS {
    pub Usage: u16,
    pub UsagePage: u16,
    pub InputReportByteLength: u16,
    pub OutputReportByteLength: u16,
    pub FeatureReportByteLength: u16,
    pub Reserved: [u16; 17],
    pub NumberLinkCollectionNodes: u16,
    pub NumberInputButtonCaps: u16,
    pub NumberInputValueCaps: u16,
    pub NumberInputDataIndices: u16,
    pub NumberOutputButtonCaps: u16,
    pub NumberOutputValueCaps: u16,
    pub NumberOutputDataIndices: u16,
    pub NumberFeatureButtonCaps: u16,
    pub NumberFeatureValueCaps: u16,
    pub NumberFeatureDataIndices: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HIDP_CAPS>() == 0x40);
    assert!(core::mem::offset_of!(HIDP_CAPS, Usage) == 0x0);
    assert!(core::mem::offset_of!(HIDP_CAPS, UsagePage) == 0x2);
    assert!(core::mem::offset_of!(HIDP_CAPS, InputReportByteLength) == 0x4);
    assert!(core::mem::offset_of!(HIDP_CAPS, OutputReportByteLength) == 0x6);
    assert!(core::mem::offset_of!(HIDP_CAPS, FeatureReportByteLength) == 0x8);
    assert!(core::mem::offset_of!(HIDP_CAPS, Reserved) == 0xa);
    assert!(core::mem::offset_of!(HIDP_CAPS, NumberLinkCollectionNodes) == 0x2c);
    assert!(core::mem::offset_of!(HIDP_CAPS, NumberInputButtonCaps) == 0x2e);
    assert!(core::mem::offset_of!(HIDP_CAPS, NumberInputValueCaps) == 0x30);
    assert!(core::mem::offset_of!(HIDP_CAPS, NumberInputDataIndices) == 0x32);
    assert!(core::mem::offset_of!(HIDP_CAPS, NumberOutputButtonCaps) == 0x34);
    assert!(core::mem::offset_of!(HIDP_CAPS, NumberOutputValueCaps) == 0x36);
    assert!(core::mem::offset_of!(HIDP_CAPS, NumberOutputDataIndices) == 0x38);
    assert!(core::mem::offset_of!(HIDP_CAPS, NumberFeatureButtonCaps) == 0x3a);
    assert!(core::mem::offset_of!(HIDP_CAPS, NumberFeatureValueCaps) == 0x3c);
    assert!(core::mem::offset_of!(HIDP_CAPS, NumberFeatureDataIndices) == 0x3e);
};
/// abi-specs/types/hid.abi:81
#[repr(C)]
#[derive(Clone, Copy)]
pub union HIDP_DATA_u {
    pub RawValue: u32,
    pub On: crate::types::BOOLEAN,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HIDP_DATA_u>() == 0x4);
    assert!(core::mem::offset_of!(HIDP_DATA_u, RawValue) == 0x0);
    assert!(core::mem::offset_of!(HIDP_DATA_u, On) == 0x0);
};
/// abi-specs/types/hid.abi:82
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HIDP_DATA {
    pub DataIndex: u16,
    pub Reserved: u16,
    pub u: crate::types::HIDP_DATA_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HIDP_DATA>() == 0x8);
    assert!(core::mem::offset_of!(HIDP_DATA, DataIndex) == 0x0);
    assert!(core::mem::offset_of!(HIDP_DATA, Reserved) == 0x2);
    assert!(core::mem::offset_of!(HIDP_DATA, u) == 0x4);
};
/// abi-specs/types/hid.abi:84
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HIDP_EXTENDED_ATTRIBUTES {
    pub NumGlobalUnknowns: u8,
    pub Reserved: [u8; 3],
    pub GlobalUnknowns: *mut core::ffi::c_void,
    pub Data: [u32; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HIDP_EXTENDED_ATTRIBUTES>() == 0xc);
    assert!(core::mem::offset_of!(HIDP_EXTENDED_ATTRIBUTES, NumGlobalUnknowns) == 0x0);
    assert!(core::mem::offset_of!(HIDP_EXTENDED_ATTRIBUTES, Reserved) == 0x1);
    assert!(core::mem::offset_of!(HIDP_EXTENDED_ATTRIBUTES, GlobalUnknowns) == 0x4);
    assert!(core::mem::offset_of!(HIDP_EXTENDED_ATTRIBUTES, Data) == 0x8);
};
/// abi-specs/types/hid.abi:91
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HIDP_LINK_COLLECTION_NODE {
    pub LinkUsage: u16,
    pub LinkUsagePage: u16,
    pub Parent: u16,
    pub NumberOfChildren: u16,
    pub NextSibling: u16,
    pub FirstChild: u16,
    /// bits 0-7: CollectionType; bit 8: IsAlias; bits 9-31: Reserved.
    pub bits: u32,
    pub UserContext: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HIDP_LINK_COLLECTION_NODE>() == 0x14);
    assert!(core::mem::offset_of!(HIDP_LINK_COLLECTION_NODE, LinkUsage) == 0x0);
    assert!(core::mem::offset_of!(HIDP_LINK_COLLECTION_NODE, LinkUsagePage) == 0x2);
    assert!(core::mem::offset_of!(HIDP_LINK_COLLECTION_NODE, Parent) == 0x4);
    assert!(core::mem::offset_of!(HIDP_LINK_COLLECTION_NODE, NumberOfChildren) == 0x6);
    assert!(core::mem::offset_of!(HIDP_LINK_COLLECTION_NODE, NextSibling) == 0x8);
    assert!(core::mem::offset_of!(HIDP_LINK_COLLECTION_NODE, FirstChild) == 0xa);
    assert!(core::mem::offset_of!(HIDP_LINK_COLLECTION_NODE, bits) == 0xc);
    assert!(core::mem::offset_of!(HIDP_LINK_COLLECTION_NODE, UserContext) == 0x10);
};
/// abi-specs/types/hid.abi:103
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HIDP_VALUE_CAPS_u_Range {
    pub UsageMin: u16,
    pub UsageMax: u16,
    pub StringMin: u16,
    pub StringMax: u16,
    pub DesignatorMin: u16,
    pub DesignatorMax: u16,
    pub DataIndexMin: u16,
    pub DataIndexMax: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HIDP_VALUE_CAPS_u_Range>() == 0x10);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u_Range, UsageMin) == 0x0);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u_Range, UsageMax) == 0x2);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u_Range, StringMin) == 0x4);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u_Range, StringMax) == 0x6);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u_Range, DesignatorMin) == 0x8);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u_Range, DesignatorMax) == 0xa);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u_Range, DataIndexMin) == 0xc);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u_Range, DataIndexMax) == 0xe);
};
/// abi-specs/types/hid.abi:114
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HIDP_VALUE_CAPS_u_NotRange {
    pub Usage: u16,
    pub Reserved1: u16,
    pub StringIndex: u16,
    pub Reserved2: u16,
    pub DesignatorIndex: u16,
    pub Reserved3: u16,
    pub DataIndex: u16,
    pub Reserved4: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HIDP_VALUE_CAPS_u_NotRange>() == 0x10);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u_NotRange, Usage) == 0x0);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u_NotRange, Reserved1) == 0x2);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u_NotRange, StringIndex) == 0x4);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u_NotRange, Reserved2) == 0x6);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u_NotRange, DesignatorIndex) == 0x8);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u_NotRange, Reserved3) == 0xa);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u_NotRange, DataIndex) == 0xc);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u_NotRange, Reserved4) == 0xe);
};
/// abi-specs/types/hid.abi:125
#[repr(C)]
#[derive(Clone, Copy)]
pub union HIDP_VALUE_CAPS_u {
    pub Range: crate::types::HIDP_VALUE_CAPS_u_Range,
    pub NotRange: crate::types::HIDP_VALUE_CAPS_u_NotRange,
    pub _size: [u8; 16],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HIDP_VALUE_CAPS_u>() == 0x10);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u, Range) == 0x0);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS_u, NotRange) == 0x0);
};
/// abi-specs/types/hid.abi:130
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HIDP_VALUE_CAPS {
    pub UsagePage: u16,
    pub ReportID: u8,
    pub IsAlias: crate::types::BOOLEAN,
    pub BitField: u16,
    pub LinkCollection: u16,
    pub LinkUsage: u16,
    pub LinkUsagePage: u16,
    pub IsRange: crate::types::BOOLEAN,
    pub IsStringRange: crate::types::BOOLEAN,
    pub IsDesignatorRange: crate::types::BOOLEAN,
    pub IsAbsolute: crate::types::BOOLEAN,
    pub HasNull: crate::types::BOOLEAN,
    pub Reserved: u8,
    pub BitSize: u16,
    pub ReportCount: u16,
    pub Reserved2: [u16; 5],
    pub UnitsExp: u32,
    pub Units: u32,
    pub LogicalMin: i32,
    pub LogicalMax: i32,
    pub PhysicalMin: i32,
    pub PhysicalMax: i32,
    pub u: crate::types::HIDP_VALUE_CAPS_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HIDP_VALUE_CAPS>() == 0x48);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, UsagePage) == 0x0);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, ReportID) == 0x2);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, IsAlias) == 0x3);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, BitField) == 0x4);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, LinkCollection) == 0x6);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, LinkUsage) == 0x8);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, LinkUsagePage) == 0xa);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, IsRange) == 0xc);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, IsStringRange) == 0xd);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, IsDesignatorRange) == 0xe);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, IsAbsolute) == 0xf);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, HasNull) == 0x10);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, Reserved) == 0x11);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, BitSize) == 0x12);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, ReportCount) == 0x14);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, Reserved2) == 0x16);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, UnitsExp) == 0x20);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, Units) == 0x24);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, LogicalMin) == 0x28);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, LogicalMax) == 0x2c);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, PhysicalMin) == 0x30);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, PhysicalMax) == 0x34);
    assert!(core::mem::offset_of!(HIDP_VALUE_CAPS, u) == 0x38);
};
/// abi-specs/types/hid.abi:156
#[repr(C)]
#[derive(Clone, Copy)]
pub struct USAGE_AND_PAGE {
    pub Usage: u16,
    pub UsagePage: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<USAGE_AND_PAGE>() == 0x4);
    assert!(core::mem::offset_of!(USAGE_AND_PAGE, Usage) == 0x0);
    assert!(core::mem::offset_of!(USAGE_AND_PAGE, UsagePage) == 0x2);
};
/// abi-specs/types/hid.abi:157
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct HIDP_KEYBOARD_DIRECTION(pub u32);
impl HIDP_KEYBOARD_DIRECTION {
    pub const HidP_Keyboard_Break: Self = Self(0x0);
    pub const HidP_Keyboard_Make: Self = Self(0x1);
}
/// abi-specs/types/hid.abi:159
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HIDP_KEYBOARD_MODIFIER_STATE_u_s {
    /// bit 0: LeftControl; bit 1: LeftShift; bit 2: LeftAlt; bit 3: LeftGUI; bit 4: RightControl; bit 5: RightShift;
    /// bit 6: RightAlt; bit 7: RigthGUI; bit 8: CapsLock; bit 9: ScollLock; bit 10: NumLock; bits 11-31: Reserved.
    pub bits: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HIDP_KEYBOARD_MODIFIER_STATE_u_s>() == 0x4);
    assert!(core::mem::offset_of!(HIDP_KEYBOARD_MODIFIER_STATE_u_s, bits) == 0x0);
};
/// abi-specs/types/hid.abi:165
#[repr(C)]
#[derive(Clone, Copy)]
pub union HIDP_KEYBOARD_MODIFIER_STATE_u {
    pub s: crate::types::HIDP_KEYBOARD_MODIFIER_STATE_u_s,
    pub ul: u32,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HIDP_KEYBOARD_MODIFIER_STATE_u>() == 0x4);
    assert!(core::mem::offset_of!(HIDP_KEYBOARD_MODIFIER_STATE_u, s) == 0x0);
    assert!(core::mem::offset_of!(HIDP_KEYBOARD_MODIFIER_STATE_u, ul) == 0x0);
};
/// abi-specs/types/hid.abi:166
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HIDP_KEYBOARD_MODIFIER_STATE {
    pub u: crate::types::HIDP_KEYBOARD_MODIFIER_STATE_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HIDP_KEYBOARD_MODIFIER_STATE>() == 0x4);
    assert!(core::mem::offset_of!(HIDP_KEYBOARD_MODIFIER_STATE, u) == 0x0);
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
pub struct IO_STACK_LOCATION_Parameters_QueryDirectory {
    pub Length: u32,
    pub FileName: *mut crate::types::UNICODE_STRING,
    pub FileInformationClass: crate::types::FILE_INFORMATION_CLASS,
    pub FileIndex: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_STACK_LOCATION_Parameters_QueryDirectory>() == 0x10);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryDirectory, Length) == 0x0);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryDirectory, FileName) == 0x4);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryDirectory, FileInformationClass) == 0x8);
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters_QueryDirectory, FileIndex) == 0xc);
};
/// abi-specs/types/io.abi:105
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
/// abi-specs/types/io.abi:117
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
/// abi-specs/types/io.abi:123
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
/// abi-specs/types/io.abi:125
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
/// abi-specs/types/io.abi:158
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
/// abi-specs/types/io.abi:165
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
/// abi-specs/types/io.abi:177
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
/// abi-specs/types/io.abi:182
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
/// abi-specs/types/io.abi:187
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
/// abi-specs/types/io.abi:194
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
/// abi-specs/types/io.abi:201
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
/// abi-specs/types/io.abi:203
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
/// abi-specs/types/io.abi:213
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
/// abi-specs/types/io.abi:217
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
/// abi-specs/types/io.abi:225
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
/// abi-specs/types/io.abi:229
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
/// abi-specs/types/io.abi:233
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
/// abi-specs/types/io.abi:240
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
/// abi-specs/types/io.abi:249
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
/// abi-specs/types/io.abi:250
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct DEVICE_TEXT_TYPE(pub u32);
impl DEVICE_TEXT_TYPE {
    pub const DeviceTextDescription: Self = Self(0x0);
    pub const DeviceTextLocationInformation: Self = Self(0x1);
}
/// abi-specs/types/io.abi:252
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
/// abi-specs/types/io.abi:257
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
/// abi-specs/types/io.abi:267
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
/// abi-specs/types/io.abi:273
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
/// abi-specs/types/io.abi:275
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
/// abi-specs/types/io.abi:279
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct POWER_STATE_TYPE(pub u32);
impl POWER_STATE_TYPE {
    pub const SystemPowerState: Self = Self(0x0);
    pub const DevicePowerState: Self = Self(0x1);
}
/// abi-specs/types/io.abi:281
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
/// abi-specs/types/io.abi:288
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
/// abi-specs/types/io.abi:293
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
/// abi-specs/types/io.abi:300
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
/// abi-specs/types/io.abi:307
#[repr(C)]
#[derive(Clone, Copy)]
pub union IO_STACK_LOCATION_Parameters {
    pub Create: crate::types::IO_STACK_LOCATION_Parameters_Create,
    pub Read: crate::types::IO_STACK_LOCATION_Parameters_Read,
    pub Write: crate::types::IO_STACK_LOCATION_Parameters_Write,
    pub QueryDirectory: crate::types::IO_STACK_LOCATION_Parameters_QueryDirectory,
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
    assert!(core::mem::offset_of!(IO_STACK_LOCATION_Parameters, QueryDirectory) == 0x0);
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
/// abi-specs/types/io.abi:335
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
/// abi-specs/types/io.abi:347
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
/// abi-specs/types/io.abi:356
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
/// abi-specs/types/io.abi:358
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
/// abi-specs/types/io.abi:382
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
/// abi-specs/types/io.abi:392
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
/// abi-specs/types/io.abi:394
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
/// abi-specs/types/io.abi:400
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
/// abi-specs/types/io.abi:428
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
/// abi-specs/types/io.abi:435
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
/// abi-specs/types/io.abi:466
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
/// abi-specs/types/io.abi:484
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
/// abi-specs/types/io.abi:493
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
/// abi-specs/types/io.abi:507
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
/// abi-specs/types/io.abi:514
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
/// abi-specs/types/io.abi:516
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
/// abi-specs/types/io.abi:529
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
/// abi-specs/types/io.abi:539
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
/// abi-specs/types/io.abi:550
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
/// abi-specs/types/io.abi:552
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
/// abi-specs/types/io.abi:568
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
/// abi-specs/types/io.abi:577
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
/// abi-specs/types/io.abi:593
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
/// abi-specs/types/io.abi:603
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
/// abi-specs/types/io.abi:609
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
/// abi-specs/types/io.abi:620
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
/// abi-specs/types/io.abi:626
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
/// abi-specs/types/io.abi:631
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct IO_PRIORITY_HINT(pub u32);
impl IO_PRIORITY_HINT {
    pub const IoPriorityVeryLow: Self = Self(0x0);
    pub const IoPriorityLow: Self = Self(0x1);
    pub const IoPriorityNormal: Self = Self(0x2);
    pub const IoPriorityHigh: Self = Self(0x3);
    pub const IoPriorityCritical: Self = Self(0x4);
}
/// abi-specs/types/io.abi:633
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_PRIORITY_INFO {
    pub Size: u32,
    pub ThreadPriority: u32,
    pub PagePriority: u32,
    pub IoPriority: crate::types::IO_PRIORITY_HINT,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_PRIORITY_INFO>() == 0x10);
    assert!(core::mem::offset_of!(IO_PRIORITY_INFO, Size) == 0x0);
    assert!(core::mem::offset_of!(IO_PRIORITY_INFO, ThreadPriority) == 0x4);
    assert!(core::mem::offset_of!(IO_PRIORITY_INFO, PagePriority) == 0x8);
    assert!(core::mem::offset_of!(IO_PRIORITY_INFO, IoPriority) == 0xc);
};
/// abi-specs/types/io.abi:640
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_FULL_EA_INFORMATION {
    pub NextEntryOffset: u32,
    pub Flags: u8,
    pub EaNameLength: u8,
    pub EaValueLength: u16,
    pub EaName: [u8; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_FULL_EA_INFORMATION>() == 0xc);
    assert!(core::mem::offset_of!(FILE_FULL_EA_INFORMATION, NextEntryOffset) == 0x0);
    assert!(core::mem::offset_of!(FILE_FULL_EA_INFORMATION, Flags) == 0x4);
    assert!(core::mem::offset_of!(FILE_FULL_EA_INFORMATION, EaNameLength) == 0x5);
    assert!(core::mem::offset_of!(FILE_FULL_EA_INFORMATION, EaValueLength) == 0x6);
    assert!(core::mem::offset_of!(FILE_FULL_EA_INFORMATION, EaName) == 0x8);
};
/// abi-specs/types/io.abi:648
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SID_IDENTIFIER_AUTHORITY {
    pub Value: [u8; 6],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SID_IDENTIFIER_AUTHORITY>() == 0x6);
    assert!(core::mem::offset_of!(SID_IDENTIFIER_AUTHORITY, Value) == 0x0);
};
/// abi-specs/types/io.abi:650
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SID {
    pub Revision: u8,
    pub SubAuthorityCount: u8,
    pub IdentifierAuthority: crate::types::SID_IDENTIFIER_AUTHORITY,
    pub SubAuthority: [u32; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SID>() == 0xc);
    assert!(core::mem::offset_of!(SID, Revision) == 0x0);
    assert!(core::mem::offset_of!(SID, SubAuthorityCount) == 0x1);
    assert!(core::mem::offset_of!(SID, IdentifierAuthority) == 0x2);
    assert!(core::mem::offset_of!(SID, SubAuthority) == 0x8);
};
/// abi-specs/types/io.abi:657
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_QUOTA_INFORMATION {
    pub NextEntryOffset: u32,
    pub SidLength: u32,
    pub ChangeTime: crate::types::LARGE_INTEGER,
    pub QuotaUsed: crate::types::LARGE_INTEGER,
    pub QuotaThreshold: crate::types::LARGE_INTEGER,
    pub QuotaLimit: crate::types::LARGE_INTEGER,
    pub Sid: crate::types::SID,
    pub _gap0: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_QUOTA_INFORMATION>() == 0x38);
    assert!(core::mem::offset_of!(FILE_QUOTA_INFORMATION, NextEntryOffset) == 0x0);
    assert!(core::mem::offset_of!(FILE_QUOTA_INFORMATION, SidLength) == 0x4);
    assert!(core::mem::offset_of!(FILE_QUOTA_INFORMATION, ChangeTime) == 0x8);
    assert!(core::mem::offset_of!(FILE_QUOTA_INFORMATION, QuotaUsed) == 0x10);
    assert!(core::mem::offset_of!(FILE_QUOTA_INFORMATION, QuotaThreshold) == 0x18);
    assert!(core::mem::offset_of!(FILE_QUOTA_INFORMATION, QuotaLimit) == 0x20);
    assert!(core::mem::offset_of!(FILE_QUOTA_INFORMATION, Sid) == 0x28);
};
/// abi-specs/types/io.abi:667
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct CREATE_FILE_TYPE(pub u32);
impl CREATE_FILE_TYPE {
    pub const CreateFileTypeNone: Self = Self(0x0);
    pub const CreateFileTypeNamedPipe: Self = Self(0x1);
    pub const CreateFileTypeMailslot: Self = Self(0x2);
}
/// abi-specs/types/io.abi:669
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_DRIVER_CREATE_CONTEXT {
    pub Size: i16,
    pub ExtraCreateParameter: crate::types::PECP_LIST,
    pub DeviceObjectHint: *mut core::ffi::c_void,
    pub TxnParameters: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_DRIVER_CREATE_CONTEXT>() == 0x10);
    assert!(core::mem::offset_of!(IO_DRIVER_CREATE_CONTEXT, Size) == 0x0);
    assert!(core::mem::offset_of!(IO_DRIVER_CREATE_CONTEXT, ExtraCreateParameter) == 0x4);
    assert!(core::mem::offset_of!(IO_DRIVER_CREATE_CONTEXT, DeviceObjectHint) == 0x8);
    assert!(core::mem::offset_of!(IO_DRIVER_CREATE_CONTEXT, TxnParameters) == 0xc);
};
/// abi-specs/types/io.abi:676
#[repr(C)]
#[derive(Clone, Copy)]
pub union IO_DISCONNECT_INTERRUPT_PARAMETERS_ConnectionContext {
    pub Generic: *mut core::ffi::c_void,
    pub InterruptObject: crate::types::PKINTERRUPT,
    pub InterruptMessageTable: *mut core::ffi::c_void,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_DISCONNECT_INTERRUPT_PARAMETERS_ConnectionContext>() == 0x4);
    assert!(core::mem::offset_of!(IO_DISCONNECT_INTERRUPT_PARAMETERS_ConnectionContext, Generic) == 0x0);
    assert!(core::mem::offset_of!(IO_DISCONNECT_INTERRUPT_PARAMETERS_ConnectionContext, InterruptObject) == 0x0);
    assert!(core::mem::offset_of!(IO_DISCONNECT_INTERRUPT_PARAMETERS_ConnectionContext, InterruptMessageTable) == 0x0);
};
/// abi-specs/types/io.abi:682
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_DISCONNECT_INTERRUPT_PARAMETERS {
    pub Version: u32,
    pub ConnectionContext: crate::types::IO_DISCONNECT_INTERRUPT_PARAMETERS_ConnectionContext,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IO_DISCONNECT_INTERRUPT_PARAMETERS>() == 0x8);
    assert!(core::mem::offset_of!(IO_DISCONNECT_INTERRUPT_PARAMETERS, Version) == 0x0);
    assert!(core::mem::offset_of!(IO_DISCONNECT_INTERRUPT_PARAMETERS, ConnectionContext) == 0x4);
};
/// abi-specs/types/io.abi:687
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_NETWORK_OPEN_INFORMATION {
    pub CreationTime: crate::types::LARGE_INTEGER,
    pub LastAccessTime: crate::types::LARGE_INTEGER,
    pub LastWriteTime: crate::types::LARGE_INTEGER,
    pub ChangeTime: crate::types::LARGE_INTEGER,
    pub AllocationSize: crate::types::LARGE_INTEGER,
    pub EndOfFile: crate::types::LARGE_INTEGER,
    pub FileAttributes: u32,
    pub _gap0: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_NETWORK_OPEN_INFORMATION>() == 0x38);
    assert!(core::mem::offset_of!(FILE_NETWORK_OPEN_INFORMATION, CreationTime) == 0x0);
    assert!(core::mem::offset_of!(FILE_NETWORK_OPEN_INFORMATION, LastAccessTime) == 0x8);
    assert!(core::mem::offset_of!(FILE_NETWORK_OPEN_INFORMATION, LastWriteTime) == 0x10);
    assert!(core::mem::offset_of!(FILE_NETWORK_OPEN_INFORMATION, ChangeTime) == 0x18);
    assert!(core::mem::offset_of!(FILE_NETWORK_OPEN_INFORMATION, AllocationSize) == 0x20);
    assert!(core::mem::offset_of!(FILE_NETWORK_OPEN_INFORMATION, EndOfFile) == 0x28);
    assert!(core::mem::offset_of!(FILE_NETWORK_OPEN_INFORMATION, FileAttributes) == 0x30);
};
/// abi-specs/types/io.abi:697
#[repr(C)]
#[derive(Clone, Copy)]
pub struct GROUP_AFFINITY {
    pub Mask: crate::types::KAFFINITY,
    pub Group: u16,
    pub Reserved: [u16; 3],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GROUP_AFFINITY>() == 0xc);
    assert!(core::mem::offset_of!(GROUP_AFFINITY, Mask) == 0x0);
    assert!(core::mem::offset_of!(GROUP_AFFINITY, Group) == 0x4);
    assert!(core::mem::offset_of!(GROUP_AFFINITY, Reserved) == 0x6);
};
/// abi-specs/types/io.abi:699
#[repr(C)]
#[derive(Clone, Copy)]
pub struct BOOTDISK_INFORMATION {
    pub BootPartitionOffset: i64,
    pub SystemPartitionOffset: i64,
    pub BootDeviceSignature: u32,
    pub SystemDeviceSignature: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<BOOTDISK_INFORMATION>() == 0x18);
    assert!(core::mem::offset_of!(BOOTDISK_INFORMATION, BootPartitionOffset) == 0x0);
    assert!(core::mem::offset_of!(BOOTDISK_INFORMATION, SystemPartitionOffset) == 0x8);
    assert!(core::mem::offset_of!(BOOTDISK_INFORMATION, BootDeviceSignature) == 0x10);
    assert!(core::mem::offset_of!(BOOTDISK_INFORMATION, SystemDeviceSignature) == 0x14);
};
/// abi-specs/types/io.abi:706
#[repr(C)]
#[derive(Clone, Copy)]
pub union LOADER_PARTITION_INFORMATION_EX_u {
    pub Signature: u32,
    pub DeviceId: crate::types::GUID,
    pub _size: [u8; 16],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<LOADER_PARTITION_INFORMATION_EX_u>() == 0x10);
    assert!(core::mem::offset_of!(LOADER_PARTITION_INFORMATION_EX_u, Signature) == 0x0);
    assert!(core::mem::offset_of!(LOADER_PARTITION_INFORMATION_EX_u, DeviceId) == 0x0);
};
/// abi-specs/types/io.abi:708
#[repr(C)]
#[derive(Clone, Copy)]
pub struct LOADER_PARTITION_INFORMATION_EX {
    pub PartitionStyle: u32,
    pub PartitionNumber: u32,
    pub u: crate::types::LOADER_PARTITION_INFORMATION_EX_u,
    pub Flags: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<LOADER_PARTITION_INFORMATION_EX>() == 0x1c);
    assert!(core::mem::offset_of!(LOADER_PARTITION_INFORMATION_EX, PartitionStyle) == 0x0);
    assert!(core::mem::offset_of!(LOADER_PARTITION_INFORMATION_EX, PartitionNumber) == 0x4);
    assert!(core::mem::offset_of!(LOADER_PARTITION_INFORMATION_EX, u) == 0x8);
    assert!(core::mem::offset_of!(LOADER_PARTITION_INFORMATION_EX, Flags) == 0x18);
};
/// abi-specs/types/io.abi:715
#[repr(C)]
#[derive(Clone, Copy)]
pub struct BOOTDISK_INFORMATION_LITE {
    pub NumberEntries: u32,
    pub Entries: [crate::types::LOADER_PARTITION_INFORMATION_EX; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<BOOTDISK_INFORMATION_LITE>() == 0x20);
    assert!(core::mem::offset_of!(BOOTDISK_INFORMATION_LITE, NumberEntries) == 0x0);
    assert!(core::mem::offset_of!(BOOTDISK_INFORMATION_LITE, Entries) == 0x4);
};
/// abi-specs/types/io.abi:720
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct IO_CONTAINER_INFORMATION_CLASS(pub u32);
impl IO_CONTAINER_INFORMATION_CLASS {
    pub const IoSessionStateInformation: Self = Self(0x0);
    pub const IoMaxContainerInformationClass: Self = Self(0x1);
}
/// abi-specs/types/io.abi:721
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DEVPROPKEY {
    pub fmtid: crate::types::GUID,
    pub pid: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DEVPROPKEY>() == 0x14);
    assert!(core::mem::offset_of!(DEVPROPKEY, fmtid) == 0x0);
    assert!(core::mem::offset_of!(DEVPROPKEY, pid) == 0x10);
};
/// abi-specs/types/io.abi:723
#[repr(C)]
#[derive(Clone, Copy)]
pub struct GENERIC_MAPPING {
    pub GenericRead: crate::types::ACCESS_MASK,
    pub GenericWrite: crate::types::ACCESS_MASK,
    pub GenericExecute: crate::types::ACCESS_MASK,
    pub GenericAll: crate::types::ACCESS_MASK,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GENERIC_MAPPING>() == 0x10);
    assert!(core::mem::offset_of!(GENERIC_MAPPING, GenericRead) == 0x0);
    assert!(core::mem::offset_of!(GENERIC_MAPPING, GenericWrite) == 0x4);
    assert!(core::mem::offset_of!(GENERIC_MAPPING, GenericExecute) == 0x8);
    assert!(core::mem::offset_of!(GENERIC_MAPPING, GenericAll) == 0xc);
};
/// abi-specs/types/io.abi:730
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OPLOCK_KEY_ECP_CONTEXT {
    pub OplockKey: crate::types::GUID,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<OPLOCK_KEY_ECP_CONTEXT>() == 0x14);
    assert!(core::mem::offset_of!(OPLOCK_KEY_ECP_CONTEXT, OplockKey) == 0x0);
    assert!(core::mem::offset_of!(OPLOCK_KEY_ECP_CONTEXT, Reserved) == 0x10);
};
/// abi-specs/types/io.abi:732
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct IO_PAGING_PRIORITY(pub u32);
impl IO_PAGING_PRIORITY {
    pub const IoPagingPriorityInvalid: Self = Self(0x0);
    pub const IoPagingPriorityNormal: Self = Self(0x1);
    pub const IoPagingPriorityHigh: Self = Self(0x2);
    pub const IoPagingPriorityReserved1: Self = Self(0x3);
    pub const IoPagingPriorityReserved2: Self = Self(0x4);
}
/// abi-specs/types/io.abi:740
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TXN_PARAMETER_BLOCK {
    pub Length: u16,
    pub TxFsContext: u16,
    pub TransactionObject: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TXN_PARAMETER_BLOCK>() == 0x8);
    assert!(core::mem::offset_of!(TXN_PARAMETER_BLOCK, Length) == 0x0);
    assert!(core::mem::offset_of!(TXN_PARAMETER_BLOCK, TxFsContext) == 0x2);
    assert!(core::mem::offset_of!(TXN_PARAMETER_BLOCK, TransactionObject) == 0x4);
};
/// abi-specs/types/io.abi:746
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OBJECT_NAME_INFORMATION {
    pub Name: crate::types::UNICODE_STRING,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<OBJECT_NAME_INFORMATION>() == 0x8);
    assert!(core::mem::offset_of!(OBJECT_NAME_INFORMATION, Name) == 0x0);
};
/// abi-specs/types/io.abi:747
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISK_SIGNATURE_u_Mbr {
    pub Signature: u32,
    pub CheckSum: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DISK_SIGNATURE_u_Mbr>() == 0x8);
    assert!(core::mem::offset_of!(DISK_SIGNATURE_u_Mbr, Signature) == 0x0);
    assert!(core::mem::offset_of!(DISK_SIGNATURE_u_Mbr, CheckSum) == 0x4);
};
/// abi-specs/types/io.abi:748
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISK_SIGNATURE_u_Gpt {
    pub DiskId: crate::types::GUID,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DISK_SIGNATURE_u_Gpt>() == 0x10);
    assert!(core::mem::offset_of!(DISK_SIGNATURE_u_Gpt, DiskId) == 0x0);
};
/// abi-specs/types/io.abi:749
#[repr(C)]
#[derive(Clone, Copy)]
pub union DISK_SIGNATURE_u {
    pub Mbr: crate::types::DISK_SIGNATURE_u_Mbr,
    pub Gpt: crate::types::DISK_SIGNATURE_u_Gpt,
    pub _size: [u8; 16],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DISK_SIGNATURE_u>() == 0x10);
    assert!(core::mem::offset_of!(DISK_SIGNATURE_u, Mbr) == 0x0);
    assert!(core::mem::offset_of!(DISK_SIGNATURE_u, Gpt) == 0x0);
};
/// abi-specs/types/io.abi:750
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISK_SIGNATURE {
    pub PartitionStyle: u32,
    pub u: crate::types::DISK_SIGNATURE_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DISK_SIGNATURE>() == 0x14);
    assert!(core::mem::offset_of!(DISK_SIGNATURE, PartitionStyle) == 0x0);
    assert!(core::mem::offset_of!(DISK_SIGNATURE, u) == 0x4);
};
/// abi-specs/types/io.abi:752
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PARTITION_INFORMATION {
    pub StartingOffset: crate::types::LARGE_INTEGER,
    pub PartitionLength: crate::types::LARGE_INTEGER,
    pub HiddenSectors: u32,
    pub PartitionNumber: u32,
    pub PartitionType: u8,
    pub BootIndicator: crate::types::BOOLEAN,
    pub RecognizedPartition: crate::types::BOOLEAN,
    pub RewritePartition: crate::types::BOOLEAN,
    pub _gap0: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PARTITION_INFORMATION>() == 0x20);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION, StartingOffset) == 0x0);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION, PartitionLength) == 0x8);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION, HiddenSectors) == 0x10);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION, PartitionNumber) == 0x14);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION, PartitionType) == 0x18);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION, BootIndicator) == 0x19);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION, RecognizedPartition) == 0x1a);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION, RewritePartition) == 0x1b);
};
/// abi-specs/types/io.abi:763
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DRIVE_LAYOUT_INFORMATION {
    pub PartitionCount: u32,
    pub Signature: u32,
    pub PartitionEntry: [crate::types::PARTITION_INFORMATION; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DRIVE_LAYOUT_INFORMATION>() == 0x28);
    assert!(core::mem::offset_of!(DRIVE_LAYOUT_INFORMATION, PartitionCount) == 0x0);
    assert!(core::mem::offset_of!(DRIVE_LAYOUT_INFORMATION, Signature) == 0x4);
    assert!(core::mem::offset_of!(DRIVE_LAYOUT_INFORMATION, PartitionEntry) == 0x8);
};
/// abi-specs/types/io.abi:769
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DRIVE_LAYOUT_INFORMATION_MBR {
    pub Signature: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DRIVE_LAYOUT_INFORMATION_MBR>() == 0x4);
    assert!(core::mem::offset_of!(DRIVE_LAYOUT_INFORMATION_MBR, Signature) == 0x0);
};
/// abi-specs/types/io.abi:771
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DRIVE_LAYOUT_INFORMATION_GPT {
    pub DiskId: crate::types::GUID,
    pub StartingUsableOffset: crate::types::LARGE_INTEGER,
    pub UsableLength: crate::types::LARGE_INTEGER,
    pub MaxPartitionCount: u32,
    pub _gap0: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DRIVE_LAYOUT_INFORMATION_GPT>() == 0x28);
    assert!(core::mem::offset_of!(DRIVE_LAYOUT_INFORMATION_GPT, DiskId) == 0x0);
    assert!(core::mem::offset_of!(DRIVE_LAYOUT_INFORMATION_GPT, StartingUsableOffset) == 0x10);
    assert!(core::mem::offset_of!(DRIVE_LAYOUT_INFORMATION_GPT, UsableLength) == 0x18);
    assert!(core::mem::offset_of!(DRIVE_LAYOUT_INFORMATION_GPT, MaxPartitionCount) == 0x20);
};
/// abi-specs/types/io.abi:778
#[repr(C)]
#[derive(Clone, Copy)]
pub union DRIVE_LAYOUT_INFORMATION_EX_u {
    pub Mbr: crate::types::DRIVE_LAYOUT_INFORMATION_MBR,
    pub Gpt: crate::types::DRIVE_LAYOUT_INFORMATION_GPT,
    pub _size: [u8; 40],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DRIVE_LAYOUT_INFORMATION_EX_u>() == 0x28);
    assert!(core::mem::offset_of!(DRIVE_LAYOUT_INFORMATION_EX_u, Mbr) == 0x0);
    assert!(core::mem::offset_of!(DRIVE_LAYOUT_INFORMATION_EX_u, Gpt) == 0x0);
};
/// abi-specs/types/io.abi:783
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CREATE_DISK_MBR {
    pub Signature: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CREATE_DISK_MBR>() == 0x4);
    assert!(core::mem::offset_of!(CREATE_DISK_MBR, Signature) == 0x0);
};
/// abi-specs/types/io.abi:784
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CREATE_DISK_GPT {
    pub DiskId: crate::types::GUID,
    pub MaxPartitionCount: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CREATE_DISK_GPT>() == 0x14);
    assert!(core::mem::offset_of!(CREATE_DISK_GPT, DiskId) == 0x0);
    assert!(core::mem::offset_of!(CREATE_DISK_GPT, MaxPartitionCount) == 0x10);
};
/// abi-specs/types/io.abi:785
#[repr(C)]
#[derive(Clone, Copy)]
pub union CREATE_DISK_u {
    pub Mbr: crate::types::CREATE_DISK_MBR,
    pub Gpt: crate::types::CREATE_DISK_GPT,
    pub _size: [u8; 20],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CREATE_DISK_u>() == 0x14);
    assert!(core::mem::offset_of!(CREATE_DISK_u, Mbr) == 0x0);
    assert!(core::mem::offset_of!(CREATE_DISK_u, Gpt) == 0x0);
};
/// abi-specs/types/io.abi:786
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CREATE_DISK {
    pub PartitionStyle: crate::types::PARTITION_STYLE,
    pub u: crate::types::CREATE_DISK_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CREATE_DISK>() == 0x18);
    assert!(core::mem::offset_of!(CREATE_DISK, PartitionStyle) == 0x0);
    assert!(core::mem::offset_of!(CREATE_DISK, u) == 0x4);
};
/// abi-specs/types/io.abi:787
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct PARTITION_STYLE(pub u32);
impl PARTITION_STYLE {
    pub const PARTITION_STYLE_MBR: Self = Self(0x0);
    pub const PARTITION_STYLE_GPT: Self = Self(0x1);
    pub const PARTITION_STYLE_RAW: Self = Self(0x2);
}
/// abi-specs/types/io.abi:789
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PARTITION_INFORMATION_MBR {
    pub PartitionType: u8,
    pub BootIndicator: crate::types::BOOLEAN,
    pub RecognizedPartition: crate::types::BOOLEAN,
    pub HiddenSectors: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PARTITION_INFORMATION_MBR>() == 0x8);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION_MBR, PartitionType) == 0x0);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION_MBR, BootIndicator) == 0x1);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION_MBR, RecognizedPartition) == 0x2);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION_MBR, HiddenSectors) == 0x4);
};
/// abi-specs/types/io.abi:796
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PARTITION_INFORMATION_GPT {
    pub PartitionType: crate::types::GUID,
    pub PartitionId: crate::types::GUID,
    pub Attributes: u64,
    pub Name: [u16; 36],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PARTITION_INFORMATION_GPT>() == 0x70);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION_GPT, PartitionType) == 0x0);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION_GPT, PartitionId) == 0x10);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION_GPT, Attributes) == 0x20);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION_GPT, Name) == 0x28);
};
/// abi-specs/types/io.abi:803
#[repr(C)]
#[derive(Clone, Copy)]
pub union PARTITION_INFORMATION_EX_u {
    pub Mbr: crate::types::PARTITION_INFORMATION_MBR,
    pub Gpt: crate::types::PARTITION_INFORMATION_GPT,
    pub _size: [u8; 112],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PARTITION_INFORMATION_EX_u>() == 0x70);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION_EX_u, Mbr) == 0x0);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION_EX_u, Gpt) == 0x0);
};
/// abi-specs/types/io.abi:808
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PARTITION_INFORMATION_EX {
    pub PartitionStyle: crate::types::PARTITION_STYLE,
    pub _gap0: [u8; 4],
    pub StartingOffset: crate::types::LARGE_INTEGER,
    pub PartitionLength: crate::types::LARGE_INTEGER,
    pub PartitionNumber: u32,
    pub RewritePartition: crate::types::BOOLEAN,
    pub u: crate::types::PARTITION_INFORMATION_EX_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PARTITION_INFORMATION_EX>() == 0x90);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION_EX, PartitionStyle) == 0x0);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION_EX, StartingOffset) == 0x8);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION_EX, PartitionLength) == 0x10);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION_EX, PartitionNumber) == 0x18);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION_EX, RewritePartition) == 0x1c);
    assert!(core::mem::offset_of!(PARTITION_INFORMATION_EX, u) == 0x20);
};
/// abi-specs/types/io.abi:817
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DRIVE_LAYOUT_INFORMATION_EX {
    pub PartitionStyle: u32,
    pub PartitionCount: u32,
    pub u: crate::types::DRIVE_LAYOUT_INFORMATION_EX_u,
    pub PartitionEntry: [crate::types::PARTITION_INFORMATION_EX; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<DRIVE_LAYOUT_INFORMATION_EX>() == 0xc0);
    assert!(core::mem::offset_of!(DRIVE_LAYOUT_INFORMATION_EX, PartitionStyle) == 0x0);
    assert!(core::mem::offset_of!(DRIVE_LAYOUT_INFORMATION_EX, PartitionCount) == 0x4);
    assert!(core::mem::offset_of!(DRIVE_LAYOUT_INFORMATION_EX, u) == 0x8);
    assert!(core::mem::offset_of!(DRIVE_LAYOUT_INFORMATION_EX, PartitionEntry) == 0x30);
};
/// abi-specs/types/io.abi:824
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct IO_CONTAINER_NOTIFICATION_CLASS(pub u32);
impl IO_CONTAINER_NOTIFICATION_CLASS {
    pub const IoSessionStateNotification: Self = Self(0x0);
    pub const IoMaxContainerNotificationClass: Self = Self(0x1);
}
/// abi-specs/types/io.abi:825
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SET_PARTITION_INFORMATION {
    pub PartitionType: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SET_PARTITION_INFORMATION>() == 0x1);
    assert!(core::mem::offset_of!(SET_PARTITION_INFORMATION, PartitionType) == 0x0);
};
/// abi-specs/types/io.abi:827
#[repr(C)]
#[derive(Clone, Copy)]
pub union SET_PARTITION_INFORMATION_EX_u {
    pub Mbr: crate::types::SET_PARTITION_INFORMATION,
    pub Gpt: crate::types::PARTITION_INFORMATION_GPT,
    pub _size: [u8; 112],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SET_PARTITION_INFORMATION_EX_u>() == 0x70);
    assert!(core::mem::offset_of!(SET_PARTITION_INFORMATION_EX_u, Mbr) == 0x0);
    assert!(core::mem::offset_of!(SET_PARTITION_INFORMATION_EX_u, Gpt) == 0x0);
};
/// abi-specs/types/io.abi:832
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SET_PARTITION_INFORMATION_EX {
    pub PartitionStyle: crate::types::PARTITION_STYLE,
    pub _gap0: [u8; 4],
    pub u: crate::types::SET_PARTITION_INFORMATION_EX_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SET_PARTITION_INFORMATION_EX>() == 0x78);
    assert!(core::mem::offset_of!(SET_PARTITION_INFORMATION_EX, PartitionStyle) == 0x0);
    assert!(core::mem::offset_of!(SET_PARTITION_INFORMATION_EX, u) == 0x8);
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
/// abi-specs/types/ke.abi:268
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KD_OPTION(pub u32);
impl KD_OPTION {
    pub const KD_OPTION_SET_BLOCK_ENABLE: Self = Self(0x0);
}
/// abi-specs/types/ke.abi:269
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KGATE {
    pub Header: crate::types::DISPATCHER_HEADER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KGATE>() == 0x10);
    assert!(core::mem::offset_of!(KGATE, Header) == 0x0);
};
/// abi-specs/types/ke.abi:270
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KGUARDED_MUTEX_u_s {
    pub KernelApcDisable: i16,
    pub SpecialApcDisable: i16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KGUARDED_MUTEX_u_s>() == 0x4);
    assert!(core::mem::offset_of!(KGUARDED_MUTEX_u_s, KernelApcDisable) == 0x0);
    assert!(core::mem::offset_of!(KGUARDED_MUTEX_u_s, SpecialApcDisable) == 0x2);
};
/// abi-specs/types/ke.abi:271
#[repr(C)]
#[derive(Clone, Copy)]
pub union KGUARDED_MUTEX_u {
    pub s: crate::types::KGUARDED_MUTEX_u_s,
    pub CombinedApcDisable: u32,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KGUARDED_MUTEX_u>() == 0x4);
    assert!(core::mem::offset_of!(KGUARDED_MUTEX_u, s) == 0x0);
    assert!(core::mem::offset_of!(KGUARDED_MUTEX_u, CombinedApcDisable) == 0x0);
};
/// abi-specs/types/ke.abi:273
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KGUARDED_MUTEX {
    pub Count: i32,
    pub Owner: crate::types::PKTHREAD,
    pub Contention: u32,
    pub Gate: crate::types::KGATE,
    pub u: crate::types::KGUARDED_MUTEX_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KGUARDED_MUTEX>() == 0x20);
    assert!(core::mem::offset_of!(KGUARDED_MUTEX, Count) == 0x0);
    assert!(core::mem::offset_of!(KGUARDED_MUTEX, Owner) == 0x4);
    assert!(core::mem::offset_of!(KGUARDED_MUTEX, Contention) == 0x8);
    assert!(core::mem::offset_of!(KGUARDED_MUTEX, Gate) == 0xc);
    assert!(core::mem::offset_of!(KGUARDED_MUTEX, u) == 0x1c);
};
/// abi-specs/types/ke.abi:281
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN_LOCK_QUEUE {
    pub Next: *mut crate::types::KSPIN_LOCK_QUEUE,
    pub Lock: *mut crate::types::KSPIN_LOCK,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSPIN_LOCK_QUEUE>() == 0x8);
    assert!(core::mem::offset_of!(KSPIN_LOCK_QUEUE, Next) == 0x0);
    assert!(core::mem::offset_of!(KSPIN_LOCK_QUEUE, Lock) == 0x4);
};
/// abi-specs/types/ke.abi:282
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KLOCK_QUEUE_HANDLE {
    pub LockQueue: crate::types::KSPIN_LOCK_QUEUE,
    pub OldIrql: crate::types::KIRQL,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KLOCK_QUEUE_HANDLE>() == 0xc);
    assert!(core::mem::offset_of!(KLOCK_QUEUE_HANDLE, LockQueue) == 0x0);
    assert!(core::mem::offset_of!(KLOCK_QUEUE_HANDLE, OldIrql) == 0x8);
};
/// abi-specs/types/ke.abi:284
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KBUGCHECK_CALLBACK_REASON(pub u32);
impl KBUGCHECK_CALLBACK_REASON {
    pub const KbCallbackInvalid: Self = Self(0x0);
    pub const KbCallbackReserved1: Self = Self(0x1);
    pub const KbCallbackSecondaryDumpData: Self = Self(0x2);
    pub const KbCallbackDumpIo: Self = Self(0x3);
    pub const KbCallbackAddPages: Self = Self(0x4);
    pub const KbCallbackSecondaryMultiPartDumpData: Self = Self(0x5);
    pub const KbCallbackRemovePages: Self = Self(0x6);
    pub const KbCallbackTriageDumpData: Self = Self(0x7);
}
/// abi-specs/types/ke.abi:295
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KBUGCHECK_REASON_CALLBACK_RECORD {
    pub Entry: crate::types::LIST_ENTRY,
    pub CallbackRoutine: crate::callbacks::KBUGCHECK_REASON_CALLBACK_ROUTINE,
    pub Component: *mut u8,
    pub Checksum: u32,
    pub Reason: crate::types::KBUGCHECK_CALLBACK_REASON,
    pub State: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KBUGCHECK_REASON_CALLBACK_RECORD>() == 0x1c);
    assert!(core::mem::offset_of!(KBUGCHECK_REASON_CALLBACK_RECORD, Entry) == 0x0);
    assert!(core::mem::offset_of!(KBUGCHECK_REASON_CALLBACK_RECORD, CallbackRoutine) == 0x8);
    assert!(core::mem::offset_of!(KBUGCHECK_REASON_CALLBACK_RECORD, Component) == 0xc);
    assert!(core::mem::offset_of!(KBUGCHECK_REASON_CALLBACK_RECORD, Checksum) == 0x10);
    assert!(core::mem::offset_of!(KBUGCHECK_REASON_CALLBACK_RECORD, Reason) == 0x14);
    assert!(core::mem::offset_of!(KBUGCHECK_REASON_CALLBACK_RECORD, State) == 0x18);
};
/// abi-specs/types/ke.abi:304
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PROCESSOR_NUMBER {
    pub Group: u16,
    pub Number: u8,
    pub Reserved: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PROCESSOR_NUMBER>() == 0x4);
    assert!(core::mem::offset_of!(PROCESSOR_NUMBER, Group) == 0x0);
    assert!(core::mem::offset_of!(PROCESSOR_NUMBER, Number) == 0x2);
    assert!(core::mem::offset_of!(PROCESSOR_NUMBER, Reserved) == 0x3);
};
/// abi-specs/types/ke.abi:306
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KDPC_WATCHDOG_INFORMATION {
    pub DpcTimeLimit: u32,
    pub DpcTimeCount: u32,
    pub DpcWatchdogLimit: u32,
    pub DpcWatchdogCount: u32,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KDPC_WATCHDOG_INFORMATION>() == 0x14);
    assert!(core::mem::offset_of!(KDPC_WATCHDOG_INFORMATION, DpcTimeLimit) == 0x0);
    assert!(core::mem::offset_of!(KDPC_WATCHDOG_INFORMATION, DpcTimeCount) == 0x4);
    assert!(core::mem::offset_of!(KDPC_WATCHDOG_INFORMATION, DpcWatchdogLimit) == 0x8);
    assert!(core::mem::offset_of!(KDPC_WATCHDOG_INFORMATION, DpcWatchdogCount) == 0xc);
    assert!(core::mem::offset_of!(KDPC_WATCHDOG_INFORMATION, Reserved) == 0x10);
};
/// abi-specs/types/ke.abi:314
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct HARDWARE_COUNTER_TYPE(pub u32);
impl HARDWARE_COUNTER_TYPE {
    pub const PMCCounter: Self = Self(0x0);
}
/// abi-specs/types/ke.abi:316
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HARDWARE_COUNTER {
    pub Type: crate::types::HARDWARE_COUNTER_TYPE,
    pub Reserved: u32,
    pub Index: u64,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HARDWARE_COUNTER>() == 0x10);
    assert!(core::mem::offset_of!(HARDWARE_COUNTER, Type) == 0x0);
    assert!(core::mem::offset_of!(HARDWARE_COUNTER, Reserved) == 0x4);
    assert!(core::mem::offset_of!(HARDWARE_COUNTER, Index) == 0x8);
};
/// abi-specs/types/ke.abi:322
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct LOGICAL_PROCESSOR_RELATIONSHIP(pub u32);
impl LOGICAL_PROCESSOR_RELATIONSHIP {
    pub const RelationProcessorCore: Self = Self(0x0);
    pub const RelationNumaNode: Self = Self(0x1);
    pub const RelationCache: Self = Self(0x2);
    pub const RelationProcessorPackage: Self = Self(0x3);
    pub const RelationGroup: Self = Self(0x4);
    pub const RelationAll: Self = Self(0xffff);
}
/// abi-specs/types/ke.abi:331
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PROCESSOR_RELATIONSHIP {
    pub Flags: u8,
    pub Reserved: [u8; 21],
    pub GroupCount: u16,
    pub GroupMask: [crate::types::GROUP_AFFINITY; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PROCESSOR_RELATIONSHIP>() == 0x24);
    assert!(core::mem::offset_of!(PROCESSOR_RELATIONSHIP, Flags) == 0x0);
    assert!(core::mem::offset_of!(PROCESSOR_RELATIONSHIP, Reserved) == 0x1);
    assert!(core::mem::offset_of!(PROCESSOR_RELATIONSHIP, GroupCount) == 0x16);
    assert!(core::mem::offset_of!(PROCESSOR_RELATIONSHIP, GroupMask) == 0x18);
};
/// abi-specs/types/ke.abi:338
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NUMA_NODE_RELATIONSHIP {
    pub NodeNumber: u32,
    pub Reserved: [u8; 20],
    pub GroupMask: crate::types::GROUP_AFFINITY,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NUMA_NODE_RELATIONSHIP>() == 0x24);
    assert!(core::mem::offset_of!(NUMA_NODE_RELATIONSHIP, NodeNumber) == 0x0);
    assert!(core::mem::offset_of!(NUMA_NODE_RELATIONSHIP, Reserved) == 0x4);
    assert!(core::mem::offset_of!(NUMA_NODE_RELATIONSHIP, GroupMask) == 0x18);
};
/// abi-specs/types/ke.abi:344
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct PROCESSOR_CACHE_TYPE(pub u32);
impl PROCESSOR_CACHE_TYPE {
    pub const CacheUnified: Self = Self(0x0);
    pub const CacheInstruction: Self = Self(0x1);
    pub const CacheData: Self = Self(0x2);
    pub const CacheTrace: Self = Self(0x3);
}
/// abi-specs/types/ke.abi:346
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CACHE_RELATIONSHIP {
    pub Level: u8,
    pub Associativity: u8,
    pub LineSize: u16,
    pub CacheSize: u32,
    pub Type: crate::types::PROCESSOR_CACHE_TYPE,
    pub Reserved: [u8; 20],
    pub GroupMask: crate::types::GROUP_AFFINITY,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CACHE_RELATIONSHIP>() == 0x2c);
    assert!(core::mem::offset_of!(CACHE_RELATIONSHIP, Level) == 0x0);
    assert!(core::mem::offset_of!(CACHE_RELATIONSHIP, Associativity) == 0x1);
    assert!(core::mem::offset_of!(CACHE_RELATIONSHIP, LineSize) == 0x2);
    assert!(core::mem::offset_of!(CACHE_RELATIONSHIP, CacheSize) == 0x4);
    assert!(core::mem::offset_of!(CACHE_RELATIONSHIP, Type) == 0x8);
    assert!(core::mem::offset_of!(CACHE_RELATIONSHIP, Reserved) == 0xc);
    assert!(core::mem::offset_of!(CACHE_RELATIONSHIP, GroupMask) == 0x20);
};
/// abi-specs/types/ke.abi:356
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PROCESSOR_GROUP_INFO {
    pub MaximumProcessorCount: u8,
    pub ActiveProcessorCount: u8,
    pub Reserved: [u8; 38],
    pub ActiveProcessorMask: crate::types::KAFFINITY,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PROCESSOR_GROUP_INFO>() == 0x2c);
    assert!(core::mem::offset_of!(PROCESSOR_GROUP_INFO, MaximumProcessorCount) == 0x0);
    assert!(core::mem::offset_of!(PROCESSOR_GROUP_INFO, ActiveProcessorCount) == 0x1);
    assert!(core::mem::offset_of!(PROCESSOR_GROUP_INFO, Reserved) == 0x2);
    assert!(core::mem::offset_of!(PROCESSOR_GROUP_INFO, ActiveProcessorMask) == 0x28);
};
/// abi-specs/types/ke.abi:363
#[repr(C)]
#[derive(Clone, Copy)]
pub struct GROUP_RELATIONSHIP {
    pub MaximumGroupCount: u16,
    pub ActiveGroupCount: u16,
    pub Reserved: [u8; 20],
    pub GroupInfo: [crate::types::PROCESSOR_GROUP_INFO; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GROUP_RELATIONSHIP>() == 0x44);
    assert!(core::mem::offset_of!(GROUP_RELATIONSHIP, MaximumGroupCount) == 0x0);
    assert!(core::mem::offset_of!(GROUP_RELATIONSHIP, ActiveGroupCount) == 0x2);
    assert!(core::mem::offset_of!(GROUP_RELATIONSHIP, Reserved) == 0x4);
    assert!(core::mem::offset_of!(GROUP_RELATIONSHIP, GroupInfo) == 0x18);
};
/// abi-specs/types/ke.abi:370
#[repr(C)]
#[derive(Clone, Copy)]
pub union SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX_u {
    pub Processor: crate::types::PROCESSOR_RELATIONSHIP,
    pub NumaNode: crate::types::NUMA_NODE_RELATIONSHIP,
    pub Cache: crate::types::CACHE_RELATIONSHIP,
    pub Group: crate::types::GROUP_RELATIONSHIP,
    pub _size: [u8; 68],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX_u>() == 0x44);
    assert!(core::mem::offset_of!(SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX_u, Processor) == 0x0);
    assert!(core::mem::offset_of!(SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX_u, NumaNode) == 0x0);
    assert!(core::mem::offset_of!(SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX_u, Cache) == 0x0);
    assert!(core::mem::offset_of!(SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX_u, Group) == 0x0);
};
/// abi-specs/types/ke.abi:377
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX {
    pub Relationship: crate::types::LOGICAL_PROCESSOR_RELATIONSHIP,
    pub Size: u32,
    pub u: crate::types::SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX>() == 0x4c);
    assert!(core::mem::offset_of!(SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX, Relationship) == 0x0);
    assert!(core::mem::offset_of!(SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX, Size) == 0x4);
    assert!(core::mem::offset_of!(SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX, u) == 0x8);
};
/// abi-specs/types/ke.abi:383
#[repr(C)]
#[derive(Clone, Copy)]
pub struct XSTATE_SAVE_u_s {
    pub Reserved1: i64,
    pub Reserved2: u32,
    pub Prev: *mut crate::types::XSTATE_SAVE,
    pub Reserved3: *mut core::ffi::c_void,
    pub Thread: crate::types::PKTHREAD,
    pub Reserved4: *mut core::ffi::c_void,
    pub Level: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<XSTATE_SAVE_u_s>() == 0x20);
    assert!(core::mem::offset_of!(XSTATE_SAVE_u_s, Reserved1) == 0x0);
    assert!(core::mem::offset_of!(XSTATE_SAVE_u_s, Reserved2) == 0x8);
    assert!(core::mem::offset_of!(XSTATE_SAVE_u_s, Prev) == 0xc);
    assert!(core::mem::offset_of!(XSTATE_SAVE_u_s, Reserved3) == 0x10);
    assert!(core::mem::offset_of!(XSTATE_SAVE_u_s, Thread) == 0x14);
    assert!(core::mem::offset_of!(XSTATE_SAVE_u_s, Reserved4) == 0x18);
    assert!(core::mem::offset_of!(XSTATE_SAVE_u_s, Level) == 0x1c);
};
/// abi-specs/types/ke.abi:393
#[repr(C)]
#[derive(Clone, Copy)]
pub struct XSTATE_CONTEXT {
    pub Mask: u64,
    pub Length: u32,
    pub Reserved1: u32,
    pub Area: *mut core::ffi::c_void,
    pub Reserved2: u32,
    pub Buffer: *mut core::ffi::c_void,
    pub Reserved3: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<XSTATE_CONTEXT>() == 0x20);
    assert!(core::mem::offset_of!(XSTATE_CONTEXT, Mask) == 0x0);
    assert!(core::mem::offset_of!(XSTATE_CONTEXT, Length) == 0x8);
    assert!(core::mem::offset_of!(XSTATE_CONTEXT, Reserved1) == 0xc);
    assert!(core::mem::offset_of!(XSTATE_CONTEXT, Area) == 0x10);
    assert!(core::mem::offset_of!(XSTATE_CONTEXT, Reserved2) == 0x14);
    assert!(core::mem::offset_of!(XSTATE_CONTEXT, Buffer) == 0x18);
    assert!(core::mem::offset_of!(XSTATE_CONTEXT, Reserved3) == 0x1c);
};
/// abi-specs/types/ke.abi:403
#[repr(C)]
#[derive(Clone, Copy)]
pub union XSTATE_SAVE_u {
    pub s: crate::types::XSTATE_SAVE_u_s,
    pub XStateContext: crate::types::XSTATE_CONTEXT,
    pub _size: [u8; 32],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<XSTATE_SAVE_u>() == 0x20);
    assert!(core::mem::offset_of!(XSTATE_SAVE_u, s) == 0x0);
    assert!(core::mem::offset_of!(XSTATE_SAVE_u, XStateContext) == 0x0);
};
/// abi-specs/types/ke.abi:404
#[repr(C)]
#[derive(Clone, Copy)]
pub struct XSTATE_SAVE {
    pub u: crate::types::XSTATE_SAVE_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<XSTATE_SAVE>() == 0x20);
    assert!(core::mem::offset_of!(XSTATE_SAVE, u) == 0x0);
};
/// abi-specs/types/ke.abi:406
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KAPC_STATE {
    pub ApcListHead: [crate::types::LIST_ENTRY; 2],
    pub Process: crate::types::PKPROCESS,
    pub KernelApcInProgress: crate::types::BOOLEAN,
    pub KernelApcPending: crate::types::BOOLEAN,
    pub UserApcPending: crate::types::BOOLEAN,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KAPC_STATE>() == 0x18);
    assert!(core::mem::offset_of!(KAPC_STATE, ApcListHead) == 0x0);
    assert!(core::mem::offset_of!(KAPC_STATE, Process) == 0x10);
    assert!(core::mem::offset_of!(KAPC_STATE, KernelApcInProgress) == 0x14);
    assert!(core::mem::offset_of!(KAPC_STATE, KernelApcPending) == 0x15);
    assert!(core::mem::offset_of!(KAPC_STATE, UserApcPending) == 0x16);
};
/// abi-specs/types/ks.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDEVICE {
    pub Descriptor: *mut core::ffi::c_void,
    pub Bag: *mut core::ffi::c_void,
    pub Context: *mut core::ffi::c_void,
    pub FunctionalDeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub PhysicalDeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub NextDeviceObject: *mut crate::types::DEVICE_OBJECT,
    pub Started: crate::types::BOOLEAN,
    pub SystemPowerState: crate::types::SYSTEM_POWER_STATE,
    pub DevicePowerState: crate::types::DEVICE_POWER_STATE,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSDEVICE>() == 0x24);
    assert!(core::mem::offset_of!(KSDEVICE, Descriptor) == 0x0);
    assert!(core::mem::offset_of!(KSDEVICE, Bag) == 0x4);
    assert!(core::mem::offset_of!(KSDEVICE, Context) == 0x8);
    assert!(core::mem::offset_of!(KSDEVICE, FunctionalDeviceObject) == 0xc);
    assert!(core::mem::offset_of!(KSDEVICE, PhysicalDeviceObject) == 0x10);
    assert!(core::mem::offset_of!(KSDEVICE, NextDeviceObject) == 0x14);
    assert!(core::mem::offset_of!(KSDEVICE, Started) == 0x18);
    assert!(core::mem::offset_of!(KSDEVICE, SystemPowerState) == 0x1c);
    assert!(core::mem::offset_of!(KSDEVICE, DevicePowerState) == 0x20);
};
/// abi-specs/types/ks.abi:18
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KSRESET(pub u32);
impl KSRESET {
    pub const KSRESET_BEGIN: Self = Self(0x0);
    pub const KSRESET_END: Self = Self(0x1);
}
/// abi-specs/types/ks.abi:19
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSEVENT_ENTRY_u {
    pub DpcItem: *mut core::ffi::c_void,
    pub BufferItem: *mut core::ffi::c_void,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSEVENT_ENTRY_u>() == 0x4);
    assert!(core::mem::offset_of!(KSEVENT_ENTRY_u, DpcItem) == 0x0);
    assert!(core::mem::offset_of!(KSEVENT_ENTRY_u, BufferItem) == 0x0);
};
/// abi-specs/types/ks.abi:21
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENT_ENTRY {
    pub ListEntry: crate::types::LIST_ENTRY,
    pub Object: *mut core::ffi::c_void,
    pub u: crate::types::KSEVENT_ENTRY_u,
    pub EventData: *mut core::ffi::c_void,
    pub NotificationType: u32,
    pub EventSet: *mut core::ffi::c_void,
    pub EventItem: *mut core::ffi::c_void,
    pub FileObject: *mut crate::types::FILE_OBJECT,
    pub SemaphoreAdjustment: u32,
    pub Reserved: u32,
    pub Flags: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSEVENT_ENTRY>() == 0x30);
    assert!(core::mem::offset_of!(KSEVENT_ENTRY, ListEntry) == 0x0);
    assert!(core::mem::offset_of!(KSEVENT_ENTRY, Object) == 0x8);
    assert!(core::mem::offset_of!(KSEVENT_ENTRY, u) == 0xc);
    assert!(core::mem::offset_of!(KSEVENT_ENTRY, EventData) == 0x10);
    assert!(core::mem::offset_of!(KSEVENT_ENTRY, NotificationType) == 0x14);
    assert!(core::mem::offset_of!(KSEVENT_ENTRY, EventSet) == 0x18);
    assert!(core::mem::offset_of!(KSEVENT_ENTRY, EventItem) == 0x1c);
    assert!(core::mem::offset_of!(KSEVENT_ENTRY, FileObject) == 0x20);
    assert!(core::mem::offset_of!(KSEVENT_ENTRY, SemaphoreAdjustment) == 0x24);
    assert!(core::mem::offset_of!(KSEVENT_ENTRY, Reserved) == 0x28);
    assert!(core::mem::offset_of!(KSEVENT_ENTRY, Flags) == 0x2c);
};
/// abi-specs/types/ks.abi:35
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KSLIST_ENTRY_LOCATION(pub u32);
impl KSLIST_ENTRY_LOCATION {
    pub const KsListEntryTail: Self = Self(0x0);
    pub const KsListEntryHead: Self = Self(0x1);
}
/// abi-specs/types/ks.abi:36
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRESOLUTION {
    pub Granularity: i64,
    pub Error: i64,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSRESOLUTION>() == 0x10);
    assert!(core::mem::offset_of!(KSRESOLUTION, Granularity) == 0x0);
    assert!(core::mem::offset_of!(KSRESOLUTION, Error) == 0x8);
};
/// abi-specs/types/ks.abi:38
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSOBJECT_CREATE_ITEM {
    pub Create: crate::callbacks::DRIVER_DISPATCH,
    pub Context: *mut core::ffi::c_void,
    pub ObjectClass: crate::types::UNICODE_STRING,
    pub SecurityDescriptor: *mut core::ffi::c_void,
    pub Flags: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSOBJECT_CREATE_ITEM>() == 0x18);
    assert!(core::mem::offset_of!(KSOBJECT_CREATE_ITEM, Create) == 0x0);
    assert!(core::mem::offset_of!(KSOBJECT_CREATE_ITEM, Context) == 0x4);
    assert!(core::mem::offset_of!(KSOBJECT_CREATE_ITEM, ObjectClass) == 0x8);
    assert!(core::mem::offset_of!(KSOBJECT_CREATE_ITEM, SecurityDescriptor) == 0x10);
    assert!(core::mem::offset_of!(KSOBJECT_CREATE_ITEM, Flags) == 0x14);
};
/// abi-specs/types/ks.abi:46
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDISPATCH_TABLE {
    pub DeviceIoControl: crate::callbacks::DRIVER_DISPATCH,
    pub Read: crate::callbacks::DRIVER_DISPATCH,
    pub Write: crate::callbacks::DRIVER_DISPATCH,
    pub Flush: crate::callbacks::DRIVER_DISPATCH,
    pub Close: crate::callbacks::DRIVER_DISPATCH,
    pub QuerySecurity: crate::callbacks::DRIVER_DISPATCH,
    pub SetSecurity: crate::callbacks::DRIVER_DISPATCH,
    pub FastDeviceIoControl: crate::callbacks::FAST_IO_DEVICE_CONTROL,
    pub FastRead: crate::callbacks::FAST_IO_READ,
    pub FastWrite: crate::callbacks::FAST_IO_WRITE,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSDISPATCH_TABLE>() == 0x28);
    assert!(core::mem::offset_of!(KSDISPATCH_TABLE, DeviceIoControl) == 0x0);
    assert!(core::mem::offset_of!(KSDISPATCH_TABLE, Read) == 0x4);
    assert!(core::mem::offset_of!(KSDISPATCH_TABLE, Write) == 0x8);
    assert!(core::mem::offset_of!(KSDISPATCH_TABLE, Flush) == 0xc);
    assert!(core::mem::offset_of!(KSDISPATCH_TABLE, Close) == 0x10);
    assert!(core::mem::offset_of!(KSDISPATCH_TABLE, QuerySecurity) == 0x14);
    assert!(core::mem::offset_of!(KSDISPATCH_TABLE, SetSecurity) == 0x18);
    assert!(core::mem::offset_of!(KSDISPATCH_TABLE, FastDeviceIoControl) == 0x1c);
    assert!(core::mem::offset_of!(KSDISPATCH_TABLE, FastRead) == 0x20);
    assert!(core::mem::offset_of!(KSDISPATCH_TABLE, FastWrite) == 0x24);
};
/// abi-specs/types/ks.abi:59
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSIDENTIFIER_u_s {
    pub Set: crate::types::GUID,
    pub Id: u32,
    pub Flags: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSIDENTIFIER_u_s>() == 0x18);
    assert!(core::mem::offset_of!(KSIDENTIFIER_u_s, Set) == 0x0);
    assert!(core::mem::offset_of!(KSIDENTIFIER_u_s, Id) == 0x10);
    assert!(core::mem::offset_of!(KSIDENTIFIER_u_s, Flags) == 0x14);
};
/// abi-specs/types/ks.abi:60
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSIDENTIFIER_u {
    pub s: crate::types::KSIDENTIFIER_u_s,
    pub Alignment: i64,
    pub _size: [u8; 24],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSIDENTIFIER_u>() == 0x18);
    assert!(core::mem::offset_of!(KSIDENTIFIER_u, s) == 0x0);
    assert!(core::mem::offset_of!(KSIDENTIFIER_u, Alignment) == 0x0);
};
/// abi-specs/types/ks.abi:61
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSIDENTIFIER {
    pub u: crate::types::KSIDENTIFIER_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSIDENTIFIER>() == 0x18);
    assert!(core::mem::offset_of!(KSIDENTIFIER, u) == 0x0);
};
/// abi-specs/types/ks.abi:62
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSALLOCATOR_FRAMING_u {
    pub OptionsFlags: u32,
    pub RequirementsFlags: u32,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSALLOCATOR_FRAMING_u>() == 0x4);
    assert!(core::mem::offset_of!(KSALLOCATOR_FRAMING_u, OptionsFlags) == 0x0);
    assert!(core::mem::offset_of!(KSALLOCATOR_FRAMING_u, RequirementsFlags) == 0x0);
};
/// abi-specs/types/ks.abi:64
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSALLOCATOR_FRAMING {
    pub u: crate::types::KSALLOCATOR_FRAMING_u,
    pub PoolType: crate::types::POOL_TYPE,
    pub Frames: u32,
    pub FrameSize: u32,
    pub FileAlignment: u32,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSALLOCATOR_FRAMING>() == 0x18);
    assert!(core::mem::offset_of!(KSALLOCATOR_FRAMING, u) == 0x0);
    assert!(core::mem::offset_of!(KSALLOCATOR_FRAMING, PoolType) == 0x4);
    assert!(core::mem::offset_of!(KSALLOCATOR_FRAMING, Frames) == 0x8);
    assert!(core::mem::offset_of!(KSALLOCATOR_FRAMING, FrameSize) == 0xc);
    assert!(core::mem::offset_of!(KSALLOCATOR_FRAMING, FileAlignment) == 0x10);
    assert!(core::mem::offset_of!(KSALLOCATOR_FRAMING, Reserved) == 0x14);
};
/// abi-specs/types/ks.abi:73
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCLOCK_CREATE {
    pub CreateFlags: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSCLOCK_CREATE>() == 0x4);
    assert!(core::mem::offset_of!(KSCLOCK_CREATE, CreateFlags) == 0x0);
};
/// abi-specs/types/ks.abi:75
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDEVICE_DESCRIPTOR {
    pub Dispatch: *mut core::ffi::c_void,
    pub FilterDescriptorsCount: u32,
    pub FilterDescriptors: *mut *mut core::ffi::c_void,
    pub Version: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSDEVICE_DESCRIPTOR>() == 0x10);
    assert!(core::mem::offset_of!(KSDEVICE_DESCRIPTOR, Dispatch) == 0x0);
    assert!(core::mem::offset_of!(KSDEVICE_DESCRIPTOR, FilterDescriptorsCount) == 0x4);
    assert!(core::mem::offset_of!(KSDEVICE_DESCRIPTOR, FilterDescriptors) == 0x8);
    assert!(core::mem::offset_of!(KSDEVICE_DESCRIPTOR, Version) == 0xc);
};
/// abi-specs/types/ks.abi:82
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSFILTER_DESCRIPTOR {
    pub Dispatch: *mut core::ffi::c_void,
    pub AutomationTable: *mut core::ffi::c_void,
    pub Version: u32,
    pub Flags: u32,
    pub ReferenceGuid: *mut crate::types::GUID,
    pub PinDescriptorsCount: u32,
    pub PinDescriptorSize: u32,
    pub PinDescriptors: *mut core::ffi::c_void,
    pub CategoriesCount: u32,
    pub Categories: *mut crate::types::GUID,
    pub NodeDescriptorsCount: u32,
    pub NodeDescriptorSize: u32,
    pub NodeDescriptors: *mut core::ffi::c_void,
    pub ConnectionsCount: u32,
    pub Connections: *mut core::ffi::c_void,
    pub ComponentId: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSFILTER_DESCRIPTOR>() == 0x40);
    assert!(core::mem::offset_of!(KSFILTER_DESCRIPTOR, Dispatch) == 0x0);
    assert!(core::mem::offset_of!(KSFILTER_DESCRIPTOR, AutomationTable) == 0x4);
    assert!(core::mem::offset_of!(KSFILTER_DESCRIPTOR, Version) == 0x8);
    assert!(core::mem::offset_of!(KSFILTER_DESCRIPTOR, Flags) == 0xc);
    assert!(core::mem::offset_of!(KSFILTER_DESCRIPTOR, ReferenceGuid) == 0x10);
    assert!(core::mem::offset_of!(KSFILTER_DESCRIPTOR, PinDescriptorsCount) == 0x14);
    assert!(core::mem::offset_of!(KSFILTER_DESCRIPTOR, PinDescriptorSize) == 0x18);
    assert!(core::mem::offset_of!(KSFILTER_DESCRIPTOR, PinDescriptors) == 0x1c);
    assert!(core::mem::offset_of!(KSFILTER_DESCRIPTOR, CategoriesCount) == 0x20);
    assert!(core::mem::offset_of!(KSFILTER_DESCRIPTOR, Categories) == 0x24);
    assert!(core::mem::offset_of!(KSFILTER_DESCRIPTOR, NodeDescriptorsCount) == 0x28);
    assert!(core::mem::offset_of!(KSFILTER_DESCRIPTOR, NodeDescriptorSize) == 0x2c);
    assert!(core::mem::offset_of!(KSFILTER_DESCRIPTOR, NodeDescriptors) == 0x30);
    assert!(core::mem::offset_of!(KSFILTER_DESCRIPTOR, ConnectionsCount) == 0x34);
    assert!(core::mem::offset_of!(KSFILTER_DESCRIPTOR, Connections) == 0x38);
    assert!(core::mem::offset_of!(KSFILTER_DESCRIPTOR, ComponentId) == 0x3c);
};
/// abi-specs/types/ks.abi:101
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSFILTERFACTORY {
    pub FilterDescriptor: *mut crate::types::KSFILTER_DESCRIPTOR,
    pub Bag: *mut core::ffi::c_void,
    pub Context: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSFILTERFACTORY>() == 0xc);
    assert!(core::mem::offset_of!(KSFILTERFACTORY, FilterDescriptor) == 0x0);
    assert!(core::mem::offset_of!(KSFILTERFACTORY, Bag) == 0x4);
    assert!(core::mem::offset_of!(KSFILTERFACTORY, Context) == 0x8);
};
/// abi-specs/types/ks.abi:107
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPRIORITY {
    pub PriorityClass: u32,
    pub PrioritySubClass: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSPRIORITY>() == 0x8);
    assert!(core::mem::offset_of!(KSPRIORITY, PriorityClass) == 0x0);
    assert!(core::mem::offset_of!(KSPRIORITY, PrioritySubClass) == 0x4);
};
/// abi-specs/types/ks.abi:109
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN_CONNECT {
    pub Interface: crate::types::KSIDENTIFIER,
    pub Medium: crate::types::KSIDENTIFIER,
    pub PinId: u32,
    pub PinToHandle: crate::types::HANDLE,
    pub Priority: crate::types::KSPRIORITY,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSPIN_CONNECT>() == 0x40);
    assert!(core::mem::offset_of!(KSPIN_CONNECT, Interface) == 0x0);
    assert!(core::mem::offset_of!(KSPIN_CONNECT, Medium) == 0x18);
    assert!(core::mem::offset_of!(KSPIN_CONNECT, PinId) == 0x30);
    assert!(core::mem::offset_of!(KSPIN_CONNECT, PinToHandle) == 0x34);
    assert!(core::mem::offset_of!(KSPIN_CONNECT, Priority) == 0x38);
};
/// abi-specs/types/ks.abi:117
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSNODE_CREATE {
    pub CreateFlags: u32,
    pub Node: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSNODE_CREATE>() == 0x8);
    assert!(core::mem::offset_of!(KSNODE_CREATE, CreateFlags) == 0x0);
    assert!(core::mem::offset_of!(KSNODE_CREATE, Node) == 0x4);
};
/// abi-specs/types/ks.abi:118
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA_u_EventHandle {
    pub Event: crate::types::HANDLE,
    pub Reserved: [u32; 2],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSEVENTDATA_u_EventHandle>() == 0xc);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_EventHandle, Event) == 0x0);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_EventHandle, Reserved) == 0x4);
};
/// abi-specs/types/ks.abi:120
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA_u_SemaphoreHandle {
    pub Semaphore: crate::types::HANDLE,
    pub Reserved: u32,
    pub Adjustment: i32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSEVENTDATA_u_SemaphoreHandle>() == 0xc);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_SemaphoreHandle, Semaphore) == 0x0);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_SemaphoreHandle, Reserved) == 0x4);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_SemaphoreHandle, Adjustment) == 0x8);
};
/// abi-specs/types/ks.abi:126
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA_u_EventObject {
    pub Event: *mut core::ffi::c_void,
    pub Increment: crate::types::KPRIORITY,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSEVENTDATA_u_EventObject>() == 0xc);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_EventObject, Event) == 0x0);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_EventObject, Increment) == 0x4);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_EventObject, Reserved) == 0x8);
};
/// abi-specs/types/ks.abi:132
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA_u_SemaphoreObject {
    pub Semaphore: *mut core::ffi::c_void,
    pub Increment: crate::types::KPRIORITY,
    pub Adjustment: i32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSEVENTDATA_u_SemaphoreObject>() == 0xc);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_SemaphoreObject, Semaphore) == 0x0);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_SemaphoreObject, Increment) == 0x4);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_SemaphoreObject, Adjustment) == 0x8);
};
/// abi-specs/types/ks.abi:138
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA_u_Dpc {
    pub Dpc: *mut crate::types::KDPC,
    pub ReferenceCount: u32,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSEVENTDATA_u_Dpc>() == 0xc);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_Dpc, Dpc) == 0x0);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_Dpc, ReferenceCount) == 0x4);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_Dpc, Reserved) == 0x8);
};
/// abi-specs/types/ks.abi:144
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA_u_WorkItem {
    pub WorkQueueItem: *mut crate::types::WORK_QUEUE_ITEM,
    pub WorkQueueType: crate::types::WORK_QUEUE_TYPE,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSEVENTDATA_u_WorkItem>() == 0xc);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_WorkItem, WorkQueueItem) == 0x0);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_WorkItem, WorkQueueType) == 0x4);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_WorkItem, Reserved) == 0x8);
};
/// abi-specs/types/ks.abi:150
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA_u_KsWorkItem {
    pub WorkQueueItem: *mut crate::types::WORK_QUEUE_ITEM,
    pub KsWorkerObject: *mut core::ffi::c_void,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSEVENTDATA_u_KsWorkItem>() == 0xc);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_KsWorkItem, WorkQueueItem) == 0x0);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_KsWorkItem, KsWorkerObject) == 0x4);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_KsWorkItem, Reserved) == 0x8);
};
/// abi-specs/types/ks.abi:156
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA_u_Alignment {
    pub Unused: *mut core::ffi::c_void,
    pub Alignment: [i32; 2],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSEVENTDATA_u_Alignment>() == 0xc);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_Alignment, Unused) == 0x0);
    assert!(core::mem::offset_of!(KSEVENTDATA_u_Alignment, Alignment) == 0x4);
};
/// abi-specs/types/ks.abi:158
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSEVENTDATA_u {
    pub EventHandle: crate::types::KSEVENTDATA_u_EventHandle,
    pub SemaphoreHandle: crate::types::KSEVENTDATA_u_SemaphoreHandle,
    pub EventObject: crate::types::KSEVENTDATA_u_EventObject,
    pub SemaphoreObject: crate::types::KSEVENTDATA_u_SemaphoreObject,
    pub Dpc: crate::types::KSEVENTDATA_u_Dpc,
    pub WorkItem: crate::types::KSEVENTDATA_u_WorkItem,
    pub KsWorkItem: crate::types::KSEVENTDATA_u_KsWorkItem,
    pub Alignment: crate::types::KSEVENTDATA_u_Alignment,
    pub _size: [u8; 12],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSEVENTDATA_u>() == 0xc);
    assert!(core::mem::offset_of!(KSEVENTDATA_u, EventHandle) == 0x0);
    assert!(core::mem::offset_of!(KSEVENTDATA_u, SemaphoreHandle) == 0x0);
    assert!(core::mem::offset_of!(KSEVENTDATA_u, EventObject) == 0x0);
    assert!(core::mem::offset_of!(KSEVENTDATA_u, SemaphoreObject) == 0x0);
    assert!(core::mem::offset_of!(KSEVENTDATA_u, Dpc) == 0x0);
    assert!(core::mem::offset_of!(KSEVENTDATA_u, WorkItem) == 0x0);
    assert!(core::mem::offset_of!(KSEVENTDATA_u, KsWorkItem) == 0x0);
    assert!(core::mem::offset_of!(KSEVENTDATA_u, Alignment) == 0x0);
};
/// abi-specs/types/ks.abi:169
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA {
    pub NotificationType: u32,
    pub u: crate::types::KSEVENTDATA_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSEVENTDATA>() == 0x10);
    assert!(core::mem::offset_of!(KSEVENTDATA, NotificationType) == 0x0);
    assert!(core::mem::offset_of!(KSEVENTDATA, u) == 0x4);
};
/// abi-specs/types/ks.abi:171
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KSEVENTS_LOCKTYPE(pub u32);
impl KSEVENTS_LOCKTYPE {
    pub const KSEVENTS_NONE: Self = Self(0x0);
    pub const KSEVENTS_SPINLOCK: Self = Self(0x1);
    pub const KSEVENTS_MUTEX: Self = Self(0x2);
    pub const KSEVENTS_FMUTEX: Self = Self(0x3);
    pub const KSEVENTS_FMUTEXUNSAFE: Self = Self(0x4);
    pub const KSEVENTS_INTERRUPT: Self = Self(0x5);
    pub const KSEVENTS_ERESOURCE: Self = Self(0x6);
}
/// abi-specs/types/ks.abi:181
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENT_SET {
    pub Set: *mut crate::types::GUID,
    pub EventsCount: u32,
    pub EventItem: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSEVENT_SET>() == 0xc);
    assert!(core::mem::offset_of!(KSEVENT_SET, Set) == 0x0);
    assert!(core::mem::offset_of!(KSEVENT_SET, EventsCount) == 0x4);
    assert!(core::mem::offset_of!(KSEVENT_SET, EventItem) == 0x8);
};
/// abi-specs/types/ks.abi:187
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSMETHOD_SET {
    pub Set: *mut crate::types::GUID,
    pub MethodsCount: u32,
    pub MethodItem: *mut core::ffi::c_void,
    pub FastIoCount: u32,
    pub FastIoTable: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSMETHOD_SET>() == 0x14);
    assert!(core::mem::offset_of!(KSMETHOD_SET, Set) == 0x0);
    assert!(core::mem::offset_of!(KSMETHOD_SET, MethodsCount) == 0x4);
    assert!(core::mem::offset_of!(KSMETHOD_SET, MethodItem) == 0x8);
    assert!(core::mem::offset_of!(KSMETHOD_SET, FastIoCount) == 0xc);
    assert!(core::mem::offset_of!(KSMETHOD_SET, FastIoTable) == 0x10);
};
/// abi-specs/types/ks.abi:195
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_SET {
    pub Set: *mut crate::types::GUID,
    pub PropertiesCount: u32,
    pub PropertyItem: *mut core::ffi::c_void,
    pub FastIoCount: u32,
    pub FastIoTable: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSPROPERTY_SET>() == 0x14);
    assert!(core::mem::offset_of!(KSPROPERTY_SET, Set) == 0x0);
    assert!(core::mem::offset_of!(KSPROPERTY_SET, PropertiesCount) == 0x4);
    assert!(core::mem::offset_of!(KSPROPERTY_SET, PropertyItem) == 0x8);
    assert!(core::mem::offset_of!(KSPROPERTY_SET, FastIoCount) == 0xc);
    assert!(core::mem::offset_of!(KSPROPERTY_SET, FastIoTable) == 0x10);
};
/// abi-specs/types/ks.abi:203
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSFILTER {
    pub Descriptor: *mut crate::types::KSFILTER_DESCRIPTOR,
    pub Bag: *mut core::ffi::c_void,
    pub Context: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSFILTER>() == 0xc);
    assert!(core::mem::offset_of!(KSFILTER, Descriptor) == 0x0);
    assert!(core::mem::offset_of!(KSFILTER, Bag) == 0x4);
    assert!(core::mem::offset_of!(KSFILTER, Context) == 0x8);
};
/// abi-specs/types/ks.abi:209
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSTOPOLOGY_CONNECTION {
    pub FromNode: u32,
    pub FromNodePin: u32,
    pub ToNode: u32,
    pub ToNodePin: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSTOPOLOGY_CONNECTION>() == 0x10);
    assert!(core::mem::offset_of!(KSTOPOLOGY_CONNECTION, FromNode) == 0x0);
    assert!(core::mem::offset_of!(KSTOPOLOGY_CONNECTION, FromNodePin) == 0x4);
    assert!(core::mem::offset_of!(KSTOPOLOGY_CONNECTION, ToNode) == 0x8);
    assert!(core::mem::offset_of!(KSTOPOLOGY_CONNECTION, ToNodePin) == 0xc);
};
/// abi-specs/types/ks.abi:216
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSNODE_DESCRIPTOR {
    pub AutomationTable: *mut core::ffi::c_void,
    pub Type: *mut crate::types::GUID,
    pub Name: *mut crate::types::GUID,
    pub Alignment: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSNODE_DESCRIPTOR>() == 0x10);
    assert!(core::mem::offset_of!(KSNODE_DESCRIPTOR, AutomationTable) == 0x0);
    assert!(core::mem::offset_of!(KSNODE_DESCRIPTOR, Type) == 0x4);
    assert!(core::mem::offset_of!(KSNODE_DESCRIPTOR, Name) == 0x8);
    assert!(core::mem::offset_of!(KSNODE_DESCRIPTOR, Alignment) == 0xc);
};
/// abi-specs/types/ks.abi:223
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KSPIN_DATAFLOW(pub u32);
impl KSPIN_DATAFLOW {
    pub const KSPIN_DATAFLOW_IN: Self = Self(0x1);
    pub const KSPIN_DATAFLOW_OUT: Self = Self(0x2);
}
/// abi-specs/types/ks.abi:225
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KSPIN_COMMUNICATION(pub u32);
impl KSPIN_COMMUNICATION {
    pub const KSPIN_COMMUNICATION_NONE: Self = Self(0x0);
    pub const KSPIN_COMMUNICATION_SINK: Self = Self(0x1);
    pub const KSPIN_COMMUNICATION_SOURCE: Self = Self(0x2);
    pub const KSPIN_COMMUNICATION_BOTH: Self = Self(0x3);
    pub const KSPIN_COMMUNICATION_BRIDGE: Self = Self(0x4);
}
/// abi-specs/types/ks.abi:233
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN_DESCRIPTOR_u_s {
    pub ConstrainedDataRangesCount: u32,
    pub ConstrainedDataRanges: *mut *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSPIN_DESCRIPTOR_u_s>() == 0x8);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR_u_s, ConstrainedDataRangesCount) == 0x0);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR_u_s, ConstrainedDataRanges) == 0x4);
};
/// abi-specs/types/ks.abi:238
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSPIN_DESCRIPTOR_u {
    pub Reserved: i64,
    pub s: crate::types::KSPIN_DESCRIPTOR_u_s,
    pub _size: [u8; 8],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSPIN_DESCRIPTOR_u>() == 0x8);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR_u, Reserved) == 0x0);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR_u, s) == 0x0);
};
/// abi-specs/types/ks.abi:240
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN_DESCRIPTOR {
    pub InterfacesCount: u32,
    pub Interfaces: *mut crate::types::KSIDENTIFIER,
    pub MediumsCount: u32,
    pub Mediums: *mut crate::types::KSIDENTIFIER,
    pub DataRangesCount: u32,
    pub DataRanges: *mut *mut core::ffi::c_void,
    pub DataFlow: crate::types::KSPIN_DATAFLOW,
    pub Communication: crate::types::KSPIN_COMMUNICATION,
    pub Category: *mut crate::types::GUID,
    pub Name: *mut crate::types::GUID,
    pub u: crate::types::KSPIN_DESCRIPTOR_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSPIN_DESCRIPTOR>() == 0x30);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR, InterfacesCount) == 0x0);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR, Interfaces) == 0x4);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR, MediumsCount) == 0x8);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR, Mediums) == 0xc);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR, DataRangesCount) == 0x10);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR, DataRanges) == 0x14);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR, DataFlow) == 0x18);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR, Communication) == 0x1c);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR, Category) == 0x20);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR, Name) == 0x24);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR, u) == 0x28);
};
/// abi-specs/types/ks.abi:254
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN_DESCRIPTOR_EX {
    pub Dispatch: *mut core::ffi::c_void,
    pub AutomationTable: *mut core::ffi::c_void,
    pub PinDescriptor: crate::types::KSPIN_DESCRIPTOR,
    pub Flags: u32,
    pub InstancesPossible: u32,
    pub InstancesNecessary: u32,
    pub AllocatorFraming: *mut core::ffi::c_void,
    pub IntersectHandler: crate::callbacks::PFNKSINTERSECTHANDLEREX,
    pub _gap0: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSPIN_DESCRIPTOR_EX>() == 0x50);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR_EX, Dispatch) == 0x0);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR_EX, AutomationTable) == 0x4);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR_EX, PinDescriptor) == 0x8);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR_EX, Flags) == 0x38);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR_EX, InstancesPossible) == 0x3c);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR_EX, InstancesNecessary) == 0x40);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR_EX, AllocatorFraming) == 0x44);
    assert!(core::mem::offset_of!(KSPIN_DESCRIPTOR_EX, IntersectHandler) == 0x48);
};
/// abi-specs/types/ks.abi:265
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSGATE {
    pub Count: i32,
    pub NextGate: *mut crate::types::KSGATE,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSGATE>() == 0x8);
    assert!(core::mem::offset_of!(KSGATE, Count) == 0x0);
    assert!(core::mem::offset_of!(KSGATE, NextGate) == 0x4);
};
/// abi-specs/types/ks.abi:266
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KSSTATE(pub u32);
impl KSSTATE {
    pub const KSSTATE_STOP: Self = Self(0x0);
    pub const KSSTATE_ACQUIRE: Self = Self(0x1);
    pub const KSSTATE_PAUSE: Self = Self(0x2);
    pub const KSSTATE_RUN: Self = Self(0x3);
}
/// abi-specs/types/ks.abi:268
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN {
    pub Descriptor: *mut crate::types::KSPIN_DESCRIPTOR_EX,
    pub Bag: *mut core::ffi::c_void,
    pub Context: *mut core::ffi::c_void,
    pub Id: u32,
    pub Communication: crate::types::KSPIN_COMMUNICATION,
    pub ConnectionIsExternal: crate::types::BOOLEAN,
    pub ConnectionInterface: crate::types::KSIDENTIFIER,
    pub ConnectionMedium: crate::types::KSIDENTIFIER,
    pub ConnectionPriority: crate::types::KSPRIORITY,
    pub ConnectionFormat: *mut core::ffi::c_void,
    pub AttributeList: *mut core::ffi::c_void,
    pub StreamHeaderSize: u32,
    pub DataFlow: crate::types::KSPIN_DATAFLOW,
    pub DeviceState: crate::types::KSSTATE,
    pub ResetState: crate::types::KSRESET,
    pub ClientState: crate::types::KSSTATE,
    pub _gap0: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSPIN>() == 0x70);
    assert!(core::mem::offset_of!(KSPIN, Descriptor) == 0x0);
    assert!(core::mem::offset_of!(KSPIN, Bag) == 0x4);
    assert!(core::mem::offset_of!(KSPIN, Context) == 0x8);
    assert!(core::mem::offset_of!(KSPIN, Id) == 0xc);
    assert!(core::mem::offset_of!(KSPIN, Communication) == 0x10);
    assert!(core::mem::offset_of!(KSPIN, ConnectionIsExternal) == 0x14);
    assert!(core::mem::offset_of!(KSPIN, ConnectionInterface) == 0x18);
    assert!(core::mem::offset_of!(KSPIN, ConnectionMedium) == 0x30);
    assert!(core::mem::offset_of!(KSPIN, ConnectionPriority) == 0x48);
    assert!(core::mem::offset_of!(KSPIN, ConnectionFormat) == 0x50);
    assert!(core::mem::offset_of!(KSPIN, AttributeList) == 0x54);
    assert!(core::mem::offset_of!(KSPIN, StreamHeaderSize) == 0x58);
    assert!(core::mem::offset_of!(KSPIN, DataFlow) == 0x5c);
    assert!(core::mem::offset_of!(KSPIN, DeviceState) == 0x60);
    assert!(core::mem::offset_of!(KSPIN, ResetState) == 0x64);
    assert!(core::mem::offset_of!(KSPIN, ClientState) == 0x68);
};
/// abi-specs/types/ks.abi:287
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KSSTACK_USE(pub u32);
impl KSSTACK_USE {
    pub const KsStackCopyToNewLocation: Self = Self(0x0);
    pub const KsStackReuseCurrentLocation: Self = Self(0x1);
    pub const KsStackUseNewLocation: Self = Self(0x2);
}
/// abi-specs/types/ks.abi:288
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KSOBJECTTYPE(pub u32);
impl KSOBJECTTYPE {
    pub const KsObjectTypeDevice: Self = Self(0x0);
    pub const KsObjectTypeFilterFactory: Self = Self(0x1);
    pub const KsObjectTypeFilter: Self = Self(0x2);
    pub const KsObjectTypePin: Self = Self(0x3);
}
/// abi-specs/types/ks.abi:289
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IUnknown {
    pub lpVtbl: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IUnknown>() == 0x4);
    assert!(core::mem::offset_of!(IUnknown, lpVtbl) == 0x0);
};
/// abi-specs/types/ks.abi:291
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUTOMATION_TABLE {
    pub PropertySetsCount: u32,
    pub PropertyItemSize: u32,
    pub PropertySets: *mut crate::types::KSPROPERTY_SET,
    pub MethodSetsCount: u32,
    pub MethodItemSize: u32,
    pub MethodSets: *mut crate::types::KSMETHOD_SET,
    pub EventSetsCount: u32,
    pub EventItemSize: u32,
    pub EventSets: *mut crate::types::KSEVENT_SET,
    pub Alignment: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSAUTOMATION_TABLE>() == 0x28);
    assert!(core::mem::offset_of!(KSAUTOMATION_TABLE, PropertySetsCount) == 0x0);
    assert!(core::mem::offset_of!(KSAUTOMATION_TABLE, PropertyItemSize) == 0x4);
    assert!(core::mem::offset_of!(KSAUTOMATION_TABLE, PropertySets) == 0x8);
    assert!(core::mem::offset_of!(KSAUTOMATION_TABLE, MethodSetsCount) == 0xc);
    assert!(core::mem::offset_of!(KSAUTOMATION_TABLE, MethodItemSize) == 0x10);
    assert!(core::mem::offset_of!(KSAUTOMATION_TABLE, MethodSets) == 0x14);
    assert!(core::mem::offset_of!(KSAUTOMATION_TABLE, EventSetsCount) == 0x18);
    assert!(core::mem::offset_of!(KSAUTOMATION_TABLE, EventItemSize) == 0x1c);
    assert!(core::mem::offset_of!(KSAUTOMATION_TABLE, EventSets) == 0x20);
    assert!(core::mem::offset_of!(KSAUTOMATION_TABLE, Alignment) == 0x24);
};
/// abi-specs/types/ks.abi:304
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSP_PIN {
    pub Property: crate::types::KSIDENTIFIER,
    pub PinId: u32,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSP_PIN>() == 0x20);
    assert!(core::mem::offset_of!(KSP_PIN, Property) == 0x0);
    assert!(core::mem::offset_of!(KSP_PIN, PinId) == 0x18);
    assert!(core::mem::offset_of!(KSP_PIN, Reserved) == 0x1c);
};
/// abi-specs/types/ks.abi:305
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSSTREAM_POINTER_OFFSET_u {
    pub Data: *mut u8,
    pub Mappings: *mut core::ffi::c_void,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSSTREAM_POINTER_OFFSET_u>() == 0x4);
    assert!(core::mem::offset_of!(KSSTREAM_POINTER_OFFSET_u, Data) == 0x0);
    assert!(core::mem::offset_of!(KSSTREAM_POINTER_OFFSET_u, Mappings) == 0x0);
};
/// abi-specs/types/ks.abi:307
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSSTREAM_POINTER_OFFSET {
    pub u: crate::types::KSSTREAM_POINTER_OFFSET_u,
    pub Alignment: *mut core::ffi::c_void,
    pub Count: u32,
    pub Remaining: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSSTREAM_POINTER_OFFSET>() == 0x10);
    assert!(core::mem::offset_of!(KSSTREAM_POINTER_OFFSET, u) == 0x0);
    assert!(core::mem::offset_of!(KSSTREAM_POINTER_OFFSET, Alignment) == 0x4);
    assert!(core::mem::offset_of!(KSSTREAM_POINTER_OFFSET, Count) == 0x8);
    assert!(core::mem::offset_of!(KSSTREAM_POINTER_OFFSET, Remaining) == 0xc);
};
/// abi-specs/types/ks.abi:314
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSSTREAM_POINTER {
    pub Context: *mut core::ffi::c_void,
    pub Pin: *mut crate::types::KSPIN,
    pub StreamHeader: *mut core::ffi::c_void,
    pub Offset: *mut core::ffi::c_void,
    pub OffsetIn: crate::types::KSSTREAM_POINTER_OFFSET,
    pub OffsetOut: crate::types::KSSTREAM_POINTER_OFFSET,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSSTREAM_POINTER>() == 0x30);
    assert!(core::mem::offset_of!(KSSTREAM_POINTER, Context) == 0x0);
    assert!(core::mem::offset_of!(KSSTREAM_POINTER, Pin) == 0x4);
    assert!(core::mem::offset_of!(KSSTREAM_POINTER, StreamHeader) == 0x8);
    assert!(core::mem::offset_of!(KSSTREAM_POINTER, Offset) == 0xc);
    assert!(core::mem::offset_of!(KSSTREAM_POINTER, OffsetIn) == 0x10);
    assert!(core::mem::offset_of!(KSSTREAM_POINTER, OffsetOut) == 0x20);
};
/// abi-specs/types/ks.abi:323
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KSSTREAM_POINTER_STATE(pub u32);
impl KSSTREAM_POINTER_STATE {
    pub const KSSTREAM_POINTER_STATE_UNLOCKED: Self = Self(0x0);
    pub const KSSTREAM_POINTER_STATE_LOCKED: Self = Self(0x1);
}
/// abi-specs/types/ks.abi:324
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IKsReferenceClock {
    pub lpVtbl: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<IKsReferenceClock>() == 0x4);
    assert!(core::mem::offset_of!(IKsReferenceClock, lpVtbl) == 0x0);
};
/// abi-specs/types/ks.abi:325
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSTIME {
    pub Time: i64,
    pub Numerator: u32,
    pub Denominator: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSTIME>() == 0x10);
    assert!(core::mem::offset_of!(KSTIME, Time) == 0x0);
    assert!(core::mem::offset_of!(KSTIME, Numerator) == 0x8);
    assert!(core::mem::offset_of!(KSTIME, Denominator) == 0xc);
};
/// abi-specs/types/ks.abi:327
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSSTREAM_HEADER {
    pub Size: u32,
    pub TypeSpecificFlags: u32,
    pub PresentationTime: crate::types::KSTIME,
    pub Duration: i64,
    pub FrameExtent: u32,
    pub DataUsed: u32,
    pub Data: *mut core::ffi::c_void,
    pub OptionsFlags: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSSTREAM_HEADER>() == 0x30);
    assert!(core::mem::offset_of!(KSSTREAM_HEADER, Size) == 0x0);
    assert!(core::mem::offset_of!(KSSTREAM_HEADER, TypeSpecificFlags) == 0x4);
    assert!(core::mem::offset_of!(KSSTREAM_HEADER, PresentationTime) == 0x8);
    assert!(core::mem::offset_of!(KSSTREAM_HEADER, Duration) == 0x18);
    assert!(core::mem::offset_of!(KSSTREAM_HEADER, FrameExtent) == 0x20);
    assert!(core::mem::offset_of!(KSSTREAM_HEADER, DataUsed) == 0x24);
    assert!(core::mem::offset_of!(KSSTREAM_HEADER, Data) == 0x28);
    assert!(core::mem::offset_of!(KSSTREAM_HEADER, OptionsFlags) == 0x2c);
};
/// abi-specs/types/ks.abi:338
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROCESSPIN {
    pub Pin: *mut crate::types::KSPIN,
    pub StreamPointer: *mut crate::types::KSSTREAM_POINTER,
    pub InPlaceCounterpart: *mut crate::types::KSPROCESSPIN,
    pub DelegateBranch: *mut crate::types::KSPROCESSPIN,
    pub CopySource: *mut crate::types::KSPROCESSPIN,
    pub Data: *mut core::ffi::c_void,
    pub BytesAvailable: u32,
    pub BytesUsed: u32,
    pub Flags: u32,
    pub Terminate: crate::types::BOOLEAN,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSPROCESSPIN>() == 0x28);
    assert!(core::mem::offset_of!(KSPROCESSPIN, Pin) == 0x0);
    assert!(core::mem::offset_of!(KSPROCESSPIN, StreamPointer) == 0x4);
    assert!(core::mem::offset_of!(KSPROCESSPIN, InPlaceCounterpart) == 0x8);
    assert!(core::mem::offset_of!(KSPROCESSPIN, DelegateBranch) == 0xc);
    assert!(core::mem::offset_of!(KSPROCESSPIN, CopySource) == 0x10);
    assert!(core::mem::offset_of!(KSPROCESSPIN, Data) == 0x14);
    assert!(core::mem::offset_of!(KSPROCESSPIN, BytesAvailable) == 0x18);
    assert!(core::mem::offset_of!(KSPROCESSPIN, BytesUsed) == 0x1c);
    assert!(core::mem::offset_of!(KSPROCESSPIN, Flags) == 0x20);
    assert!(core::mem::offset_of!(KSPROCESSPIN, Terminate) == 0x24);
};
/// abi-specs/types/ks.abi:351
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KSIRP_REMOVAL_OPERATION(pub u32);
impl KSIRP_REMOVAL_OPERATION {
    pub const KsAcquireOnly: Self = Self(0x0);
    pub const KsAcquireAndRemove: Self = Self(0x1);
    pub const KsAcquireOnlySingleItem: Self = Self(0x2);
    pub const KsAcquireAndRemoveOnlySingleItem: Self = Self(0x3);
}
/// abi-specs/types/ks.abi:358
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KSTARGET_STATE(pub u32);
impl KSTARGET_STATE {
    pub const KSTARGET_STATE_DISABLED: Self = Self(0x0);
    pub const KSTARGET_STATE_ENABLED: Self = Self(0x1);
}
/// abi-specs/types/ks.abi:359
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KSCOMPLETION_INVOCATION(pub u32);
impl KSCOMPLETION_INVOCATION {
    pub const KsInvokeOnSuccess: Self = Self(0x1);
    pub const KsInvokeOnError: Self = Self(0x2);
    pub const KsInvokeOnCancel: Self = Self(0x4);
}
/// abi-specs/types/ks.abi:361
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSTOPOLOGY {
    pub CategoriesCount: u32,
    pub Categories: *mut crate::types::GUID,
    pub TopologyNodesCount: u32,
    pub TopologyNodes: *mut crate::types::GUID,
    pub TopologyConnectionsCount: u32,
    pub TopologyConnections: *mut crate::types::KSTOPOLOGY_CONNECTION,
    pub TopologyNodesNames: *mut crate::types::GUID,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSTOPOLOGY>() == 0x20);
    assert!(core::mem::offset_of!(KSTOPOLOGY, CategoriesCount) == 0x0);
    assert!(core::mem::offset_of!(KSTOPOLOGY, Categories) == 0x4);
    assert!(core::mem::offset_of!(KSTOPOLOGY, TopologyNodesCount) == 0x8);
    assert!(core::mem::offset_of!(KSTOPOLOGY, TopologyNodes) == 0xc);
    assert!(core::mem::offset_of!(KSTOPOLOGY, TopologyConnectionsCount) == 0x10);
    assert!(core::mem::offset_of!(KSTOPOLOGY, TopologyConnections) == 0x14);
    assert!(core::mem::offset_of!(KSTOPOLOGY, TopologyNodesNames) == 0x18);
    assert!(core::mem::offset_of!(KSTOPOLOGY, Reserved) == 0x1c);
};
/// abi-specs/types/ks.abi:372
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_COMPRESSION {
    pub RatioNumerator: u32,
    pub RatioDenominator: u32,
    pub RatioConstantMargin: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KS_COMPRESSION>() == 0xc);
    assert!(core::mem::offset_of!(KS_COMPRESSION, RatioNumerator) == 0x0);
    assert!(core::mem::offset_of!(KS_COMPRESSION, RatioDenominator) == 0x4);
    assert!(core::mem::offset_of!(KS_COMPRESSION, RatioConstantMargin) == 0x8);
};
/// abi-specs/types/ks.abi:378
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_FRAMING_RANGE {
    pub MinFrameSize: u32,
    pub MaxFrameSize: u32,
    pub Stepping: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KS_FRAMING_RANGE>() == 0xc);
    assert!(core::mem::offset_of!(KS_FRAMING_RANGE, MinFrameSize) == 0x0);
    assert!(core::mem::offset_of!(KS_FRAMING_RANGE, MaxFrameSize) == 0x4);
    assert!(core::mem::offset_of!(KS_FRAMING_RANGE, Stepping) == 0x8);
};
/// abi-specs/types/ks.abi:384
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_FRAMING_RANGE_WEIGHTED {
    pub Range: crate::types::KS_FRAMING_RANGE,
    pub InPlaceWeight: u32,
    pub NotInPlaceWeight: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KS_FRAMING_RANGE_WEIGHTED>() == 0x14);
    assert!(core::mem::offset_of!(KS_FRAMING_RANGE_WEIGHTED, Range) == 0x0);
    assert!(core::mem::offset_of!(KS_FRAMING_RANGE_WEIGHTED, InPlaceWeight) == 0xc);
    assert!(core::mem::offset_of!(KS_FRAMING_RANGE_WEIGHTED, NotInPlaceWeight) == 0x10);
};
/// abi-specs/types/ks.abi:390
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_FRAMING_ITEM {
    pub MemoryType: crate::types::GUID,
    pub BusType: crate::types::GUID,
    pub MemoryFlags: u32,
    pub BusFlags: u32,
    pub Flags: u32,
    pub Frames: u32,
    pub FileAlignment: u32,
    pub MemoryTypeWeight: u32,
    pub PhysicalRange: crate::types::KS_FRAMING_RANGE,
    pub FramingRange: crate::types::KS_FRAMING_RANGE_WEIGHTED,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KS_FRAMING_ITEM>() == 0x58);
    assert!(core::mem::offset_of!(KS_FRAMING_ITEM, MemoryType) == 0x0);
    assert!(core::mem::offset_of!(KS_FRAMING_ITEM, BusType) == 0x10);
    assert!(core::mem::offset_of!(KS_FRAMING_ITEM, MemoryFlags) == 0x20);
    assert!(core::mem::offset_of!(KS_FRAMING_ITEM, BusFlags) == 0x24);
    assert!(core::mem::offset_of!(KS_FRAMING_ITEM, Flags) == 0x28);
    assert!(core::mem::offset_of!(KS_FRAMING_ITEM, Frames) == 0x2c);
    assert!(core::mem::offset_of!(KS_FRAMING_ITEM, FileAlignment) == 0x30);
    assert!(core::mem::offset_of!(KS_FRAMING_ITEM, MemoryTypeWeight) == 0x34);
    assert!(core::mem::offset_of!(KS_FRAMING_ITEM, PhysicalRange) == 0x38);
    assert!(core::mem::offset_of!(KS_FRAMING_ITEM, FramingRange) == 0x44);
};
/// abi-specs/types/ks.abi:403
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSALLOCATOR_FRAMING_EX {
    pub CountItems: u32,
    pub PinFlags: u32,
    pub OutputCompression: crate::types::KS_COMPRESSION,
    pub PinWeight: u32,
    pub FramingItem: [crate::types::KS_FRAMING_ITEM; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KSALLOCATOR_FRAMING_EX>() == 0x70);
    assert!(core::mem::offset_of!(KSALLOCATOR_FRAMING_EX, CountItems) == 0x0);
    assert!(core::mem::offset_of!(KSALLOCATOR_FRAMING_EX, PinFlags) == 0x4);
    assert!(core::mem::offset_of!(KSALLOCATOR_FRAMING_EX, OutputCompression) == 0x8);
    assert!(core::mem::offset_of!(KSALLOCATOR_FRAMING_EX, PinWeight) == 0x14);
    assert!(core::mem::offset_of!(KSALLOCATOR_FRAMING_EX, FramingItem) == 0x18);
};
/// MdlFlags: the buffer lies in memory that is always present and mapped.
///
/// abi-specs/types/mm.abi:18
pub const MDL_SOURCE_IS_NONPAGED_POOL: u32 = 0x4;
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
/// abi-specs/types/mm.abi:20
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
/// abi-specs/types/mm.abi:30
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct MM_PAGE_PRIORITY(pub u32);
impl MM_PAGE_PRIORITY {
    pub const LowPagePriority: Self = Self(0x0);
    pub const NormalPagePriority: Self = Self(0x10);
    pub const HighPagePriority: Self = Self(0x20);
}
/// abi-specs/types/mm.abi:31
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct LOCK_OPERATION(pub u32);
impl LOCK_OPERATION {
    pub const IoReadAccess: Self = Self(0x0);
    pub const IoWriteAccess: Self = Self(0x1);
    pub const IoModifyAccess: Self = Self(0x2);
}
/// abi-specs/types/mm.abi:32
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct MM_SYSTEMSIZE(pub u32);
impl MM_SYSTEMSIZE {
    pub const MmSmallSystem: Self = Self(0x0);
    pub const MmMediumSystem: Self = Self(0x1);
    pub const MmLargeSystem: Self = Self(0x2);
}
/// abi-specs/types/mm.abi:34
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
/// abi-specs/types/mm.abi:39
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct SECTION_INHERIT(pub u32);
impl SECTION_INHERIT {
    pub const ViewShare: Self = Self(0x1);
    pub const ViewUnmap: Self = Self(0x2);
}
/// abi-specs/types/mm.abi:40
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct MMFLUSH_TYPE(pub u32);
impl MMFLUSH_TYPE {
    pub const MmFlushForDelete: Self = Self(0x0);
    pub const MmFlushForWrite: Self = Self(0x1);
}
/// abi-specs/types/mm.abi:41
#[repr(C)]
#[derive(Clone, Copy)]
pub union FILE_SEGMENT_ELEMENT {
    pub Buffer: *mut core::ffi::c_void,
    pub Alignment: u64,
    pub _size: [u8; 8],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<FILE_SEGMENT_ELEMENT>() == 0x8);
    assert!(core::mem::offset_of!(FILE_SEGMENT_ELEMENT, Buffer) == 0x0);
    assert!(core::mem::offset_of!(FILE_SEGMENT_ELEMENT, Alignment) == 0x0);
};
/// abi-specs/types/mm.abi:43
#[repr(C)]
#[derive(Clone, Copy)]
pub struct READ_LIST {
    pub FileObject: *mut crate::types::FILE_OBJECT,
    pub NumberOfEntries: u32,
    pub IsImage: crate::types::LOGICAL,
    pub _gap0: [u8; 4],
    pub List: [crate::types::FILE_SEGMENT_ELEMENT; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<READ_LIST>() == 0x18);
    assert!(core::mem::offset_of!(READ_LIST, FileObject) == 0x0);
    assert!(core::mem::offset_of!(READ_LIST, NumberOfEntries) == 0x4);
    assert!(core::mem::offset_of!(READ_LIST, IsImage) == 0x8);
    assert!(core::mem::offset_of!(READ_LIST, List) == 0x10);
};
/// abi-specs/types/mm.abi:50
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct MM_ROTATE_DIRECTION(pub u32);
impl MM_ROTATE_DIRECTION {
    pub const MmToFrameBuffer: Self = Self(0x0);
    pub const MmToFrameBufferNoCopy: Self = Self(0x1);
    pub const MmToRegularMemory: Self = Self(0x2);
    pub const MmToRegularMemoryNoCopy: Self = Self(0x3);
}
/// What NdisMSetAttributesEx is told.
///
/// abi-specs/types/ndis.abi:96
pub const NDIS_ATTRIBUTE_BUS_MASTER: u32 = 0x8;
/// The miniport queues and locks for itself.
///
/// abi-specs/types/ndis.abi:98
pub const NDIS_ATTRIBUTE_DESERIALIZE: u32 = 0x20;
/// Frames that OID_GEN_CURRENT_PACKET_FILTER lets through.
///
/// abi-specs/types/ndis.abi:101
pub const NDIS_PACKET_TYPE_DIRECTED: u32 = 0x1;
/// abi-specs/types/ndis.abi:102
pub const NDIS_PACKET_TYPE_MULTICAST: u32 = 0x2;
/// abi-specs/types/ndis.abi:103
pub const NDIS_PACKET_TYPE_BROADCAST: u32 = 0x8;
/// Kinds of memory that NdisAllocateMemory gives.
///
/// abi-specs/types/ndis.abi:106
pub const NDIS_MEMORY_CONTIGUOUS: u32 = 0x1;
/// abi-specs/types/ndis.abi:107
pub const NDIS_MEMORY_NONCACHED: u32 = 0x2;
/// NdisPacketFlags of a packet that comes from a pool.
///
/// abi-specs/types/ndis.abi:110
pub const fPACKET_ALLOCATED_BY_NDIS: u32 = 0x80;
/// Values that NdisReadConfiguration answers itself: `Environment`.
///
/// abi-specs/types/ndis.abi:113
pub const NdisEnvironmentWindowsNt: u32 = 0x1;
/// `ProcessorType`.
///
/// abi-specs/types/ndis.abi:115
pub const NdisProcessorX86: u32 = 0x0;
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
/// Index into NDIS_PACKET_EXTENSION.
///
/// abi-specs/types/ndis.abi:118
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NDIS_PER_PACKET_INFO(pub u32);
impl NDIS_PER_PACKET_INFO {
    pub const TcpIpChecksumPacketInfo: Self = Self(0x0);
    pub const IpSecPacketInfo: Self = Self(0x1);
    pub const TcpLargeSendPacketInfo: Self = Self(0x2);
    pub const ClassificationHandlePacketInfo: Self = Self(0x3);
    pub const NdisReserved: Self = Self(0x4);
    pub const ScatterGatherListPacketInfo: Self = Self(0x5);
    pub const Ieee8021QInfo: Self = Self(0x6);
    pub const OriginalPacketInfo: Self = Self(0x7);
    pub const PacketCancelId: Self = Self(0x8);
}
/// A contiguous piece of a buffer, as NdisMStartBufferPhysicalMapping reports it.
///
/// abi-specs/types/ndis.abi:131
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_PHYSICAL_ADDRESS_UNIT {
    pub PhysicalAddress: crate::types::PHYSICAL_ADDRESS,
    pub Length: u32,
    pub _gap0: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_PHYSICAL_ADDRESS_UNIT>() == 0x10);
    assert!(core::mem::offset_of!(NDIS_PHYSICAL_ADDRESS_UNIT, PhysicalAddress) == 0x0);
    assert!(core::mem::offset_of!(NDIS_PHYSICAL_ADDRESS_UNIT, Length) == 0x8);
};
/// abi-specs/types/ndis.abi:133
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
/// abi-specs/types/ndis.abi:146
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
/// abi-specs/types/ndis.abi:154
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
/// abi-specs/types/ndis.abi:163
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
/// abi-specs/types/ndis.abi:165
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
/// abi-specs/types/ndis.abi:183
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
/// abi-specs/types/ndis.abi:191
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NDIS_MEDIA_STATE(pub u32);
impl NDIS_MEDIA_STATE {
    pub const NdisMediaStateConnected: Self = Self(0x0);
    pub const NdisMediaStateDisconnected: Self = Self(0x1);
}
/// abi-specs/types/ndis.abi:193
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
/// abi-specs/types/ndis.abi:208
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
/// abi-specs/types/ndis.abi:228
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
/// abi-specs/types/ndis.abi:236
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
/// abi-specs/types/ndis.abi:238
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
/// abi-specs/types/ndis.abi:244
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
/// abi-specs/types/ndis.abi:249
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
/// abi-specs/types/ndis.abi:250
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
/// abi-specs/types/ndis.abi:251
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
/// abi-specs/types/ndis.abi:252
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
/// abi-specs/types/ndis.abi:254
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
/// abi-specs/types/ndis.abi:260
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
/// abi-specs/types/ndis.abi:268
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
/// abi-specs/types/ndis.abi:276
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
/// abi-specs/types/ndis.abi:281
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
/// abi-specs/types/ndis.abi:290
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
/// abi-specs/types/ndis.abi:305
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
/// abi-specs/types/ndis.abi:394
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
/// abi-specs/types/ndis.abi:403
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
/// abi-specs/types/ndis.abi:409
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
/// abi-specs/types/ndis.abi:428
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
/// abi-specs/types/ndis.abi:450
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
/// abi-specs/types/ndis.abi:478
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
/// abi-specs/types/ndis.abi:513
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
/// abi-specs/types/ndis.abi:521
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
/// abi-specs/types/ndis.abi:527
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
/// abi-specs/types/ndis.abi:532
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NDIS_DEVICE_PNP_EVENT(pub u32);
impl NDIS_DEVICE_PNP_EVENT {
    pub const NdisDevicePnPEventSurpriseRemoved: Self = Self(0x0);
    pub const NdisDevicePnPEventPowerProfileChanged: Self = Self(0x1);
}
/// abi-specs/types/ndis.abi:533
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
/// abi-specs/types/ndis.abi:534
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_DMA_SIZE {
    pub _gap0: [u8; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_DMA_SIZE>() == 0x1);
};
/// abi-specs/types/ndis.abi:536
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
/// abi-specs/types/ndis.abi:546
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
/// abi-specs/types/ndis.abi:554
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
/// abi-specs/types/ndis.abi:566
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
/// abi-specs/types/ndis.abi:572
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
/// abi-specs/types/ndis.abi:573
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
/// abi-specs/types/ndis.abi:574
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
/// abi-specs/types/ndis.abi:576
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
/// abi-specs/types/ndis.abi:582
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
/// abi-specs/types/ndis.abi:588
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
/// abi-specs/types/ndis.abi:589
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
/// abi-specs/types/ndis.abi:591
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CO_CALL_PARAMETERS {
    pub Flags: u32,
    pub CallMgrParameters: *mut core::ffi::c_void,
    pub MediaParameters: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CO_CALL_PARAMETERS>() == 0xc);
    assert!(core::mem::offset_of!(CO_CALL_PARAMETERS, Flags) == 0x0);
    assert!(core::mem::offset_of!(CO_CALL_PARAMETERS, CallMgrParameters) == 0x4);
    assert!(core::mem::offset_of!(CO_CALL_PARAMETERS, MediaParameters) == 0x8);
};
/// abi-specs/types/ndis.abi:597
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CO_ADDRESS_FAMILY {
    pub AddressFamily: u32,
    pub MajorVersion: u32,
    pub MinorVersion: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CO_ADDRESS_FAMILY>() == 0xc);
    assert!(core::mem::offset_of!(CO_ADDRESS_FAMILY, AddressFamily) == 0x0);
    assert!(core::mem::offset_of!(CO_ADDRESS_FAMILY, MajorVersion) == 0x4);
    assert!(core::mem::offset_of!(CO_ADDRESS_FAMILY, MinorVersion) == 0x8);
};
/// abi-specs/types/ndis.abi:603
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_CLIENT_CHARACTERISTICS {
    pub MajorVersion: u8,
    pub MinorVersion: u8,
    pub Filler: u16,
    pub Reserved: u32,
    pub ClCreateVcHandler: crate::callbacks::CO_CREATE_VC_HANDLER,
    pub ClDeleteVcHandler: crate::callbacks::CO_DELETE_VC_HANDLER,
    pub ClRequestHandler: crate::callbacks::CO_REQUEST_HANDLER,
    pub ClRequestCompleteHandler: crate::callbacks::CO_REQUEST_COMPLETE_HANDLER,
    pub ClOpenAfCompleteHandler: crate::callbacks::CL_OPEN_AF_COMPLETE_HANDLER,
    pub ClCloseAfCompleteHandler: crate::callbacks::CL_CLOSE_AF_COMPLETE_HANDLER,
    pub ClRegisterSapCompleteHandler: crate::callbacks::CL_REG_SAP_COMPLETE_HANDLER,
    pub ClDeregisterSapCompleteHandler: crate::callbacks::CL_DEREG_SAP_COMPLETE_HANDLER,
    pub ClMakeCallCompleteHandler: crate::callbacks::CL_MAKE_CALL_COMPLETE_HANDLER,
    pub ClModifyCallQoSCompleteHandler: crate::callbacks::CL_MODIFY_CALL_QOS_COMPLETE_HANDLER,
    pub ClCloseCallCompleteHandler: crate::callbacks::CL_CLOSE_CALL_COMPLETE_HANDLER,
    pub ClAddPartyCompleteHandler: crate::callbacks::CL_ADD_PARTY_COMPLETE_HANDLER,
    pub ClDropPartyCompleteHandler: crate::callbacks::CL_DROP_PARTY_COMPLETE_HANDLER,
    pub ClIncomingCallHandler: crate::callbacks::CL_INCOMING_CALL_HANDLER,
    pub ClIncomingCallQoSChangeHandler: crate::callbacks::CL_INCOMING_CALL_QOS_CHANGE_HANDLER,
    pub ClIncomingCloseCallHandler: crate::callbacks::CL_INCOMING_CLOSE_CALL_HANDLER,
    pub ClIncomingDropPartyHandler: crate::callbacks::CL_INCOMING_DROP_PARTY_HANDLER,
    pub ClCallConnectedHandler: crate::callbacks::CL_CALL_CONNECTED_HANDLER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_CLIENT_CHARACTERISTICS>() == 0x50);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, MajorVersion) == 0x0);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, MinorVersion) == 0x1);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, Filler) == 0x2);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, Reserved) == 0x4);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClCreateVcHandler) == 0x8);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClDeleteVcHandler) == 0xc);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClRequestHandler) == 0x10);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClRequestCompleteHandler) == 0x14);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClOpenAfCompleteHandler) == 0x18);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClCloseAfCompleteHandler) == 0x1c);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClRegisterSapCompleteHandler) == 0x20);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClDeregisterSapCompleteHandler) == 0x24);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClMakeCallCompleteHandler) == 0x28);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClModifyCallQoSCompleteHandler) == 0x2c);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClCloseCallCompleteHandler) == 0x30);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClAddPartyCompleteHandler) == 0x34);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClDropPartyCompleteHandler) == 0x38);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClIncomingCallHandler) == 0x3c);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClIncomingCallQoSChangeHandler) == 0x40);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClIncomingCloseCallHandler) == 0x44);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClIncomingDropPartyHandler) == 0x48);
    assert!(core::mem::offset_of!(NDIS_CLIENT_CHARACTERISTICS, ClCallConnectedHandler) == 0x4c);
};
/// abi-specs/types/ndis.abi:628
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CO_SAP {
    pub SapType: u32,
    pub SapLength: u32,
    pub Sap: [u8; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CO_SAP>() == 0xc);
    assert!(core::mem::offset_of!(CO_SAP, SapType) == 0x0);
    assert!(core::mem::offset_of!(CO_SAP, SapLength) == 0x4);
    assert!(core::mem::offset_of!(CO_SAP, Sap) == 0x8);
};
/// abi-specs/types/ndis.abi:630
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_CALL_MANAGER_CHARACTERISTICS {
    pub MajorVersion: u8,
    pub MinorVersion: u8,
    pub Filler: u16,
    pub Reserved: u32,
    pub CmCreateVcHandler: crate::callbacks::CO_CREATE_VC_HANDLER,
    pub CmDeleteVcHandler: crate::callbacks::CO_DELETE_VC_HANDLER,
    pub CmOpenAfHandler: crate::callbacks::CM_OPEN_AF_HANDLER,
    pub CmCloseAfHandler: crate::callbacks::CM_CLOSE_AF_HANDLER,
    pub CmRegisterSapHandler: crate::callbacks::CM_REG_SAP_HANDLER,
    pub CmDeregisterSapHandler: crate::callbacks::CM_DEREG_SAP_HANDLER,
    pub CmMakeCallHandler: crate::callbacks::CM_MAKE_CALL_HANDLER,
    pub CmCloseCallHandler: crate::callbacks::CM_CLOSE_CALL_HANDLER,
    pub CmIncomingCallCompleteHandler: crate::callbacks::CM_INCOMING_CALL_COMPLETE_HANDLER,
    pub CmAddPartyHandler: crate::callbacks::CM_ADD_PARTY_HANDLER,
    pub CmDropPartyHandler: crate::callbacks::CM_DROP_PARTY_HANDLER,
    pub CmActivateVcCompleteHandler: crate::callbacks::CM_ACTIVATE_VC_COMPLETE_HANDLER,
    pub CmDeactivateVcCompleteHandler: crate::callbacks::CM_DEACTIVATE_VC_COMPLETE_HANDLER,
    pub CmModifyCallQoSHandler: crate::callbacks::CM_MODIFY_CALL_QOS_HANDLER,
    pub CmRequestHandler: crate::callbacks::CO_REQUEST_HANDLER,
    pub CmRequestCompleteHandler: crate::callbacks::CO_REQUEST_COMPLETE_HANDLER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_CALL_MANAGER_CHARACTERISTICS>() == 0x48);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, MajorVersion) == 0x0);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, MinorVersion) == 0x1);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, Filler) == 0x2);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, Reserved) == 0x4);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, CmCreateVcHandler) == 0x8);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, CmDeleteVcHandler) == 0xc);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, CmOpenAfHandler) == 0x10);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, CmCloseAfHandler) == 0x14);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, CmRegisterSapHandler) == 0x18);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, CmDeregisterSapHandler) == 0x1c);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, CmMakeCallHandler) == 0x20);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, CmCloseCallHandler) == 0x24);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, CmIncomingCallCompleteHandler) == 0x28);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, CmAddPartyHandler) == 0x2c);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, CmDropPartyHandler) == 0x30);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, CmActivateVcCompleteHandler) == 0x34);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, CmDeactivateVcCompleteHandler) == 0x38);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, CmModifyCallQoSHandler) == 0x3c);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, CmRequestHandler) == 0x40);
    assert!(core::mem::offset_of!(NDIS_CALL_MANAGER_CHARACTERISTICS, CmRequestCompleteHandler) == 0x44);
};
/// abi-specs/types/ndis.abi:653
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct NET_PNP_EVENT_CODE(pub u32);
impl NET_PNP_EVENT_CODE {
    pub const NetEventSetPower: Self = Self(0x0);
    pub const NetEventQueryPower: Self = Self(0x1);
    pub const NetEventQueryRemoveDevice: Self = Self(0x2);
    pub const NetEventCancelRemoveDevice: Self = Self(0x3);
    pub const NetEventReconfigure: Self = Self(0x4);
    pub const NetEventBindList: Self = Self(0x5);
    pub const NetEventBindsComplete: Self = Self(0x6);
    pub const NetEventPnPCapabilities: Self = Self(0x7);
    pub const NetEventPause: Self = Self(0x8);
    pub const NetEventRestart: Self = Self(0x9);
    pub const NetEventPortActivation: Self = Self(0xa);
    pub const NetEventPortDeactivation: Self = Self(0xb);
    pub const NetEventIMReEnableDevice: Self = Self(0xc);
}
/// abi-specs/types/ndis.abi:669
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NET_PNP_EVENT {
    pub NetEvent: crate::types::NET_PNP_EVENT_CODE,
    pub Buffer: *mut core::ffi::c_void,
    pub BufferLength: u32,
    pub NdisReserved: [u32; 4],
    pub TransportReserved: [u32; 4],
    pub TdiReserved: [u32; 4],
    pub TdiClientReserved: [u32; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NET_PNP_EVENT>() == 0x4c);
    assert!(core::mem::offset_of!(NET_PNP_EVENT, NetEvent) == 0x0);
    assert!(core::mem::offset_of!(NET_PNP_EVENT, Buffer) == 0x4);
    assert!(core::mem::offset_of!(NET_PNP_EVENT, BufferLength) == 0x8);
    assert!(core::mem::offset_of!(NET_PNP_EVENT, NdisReserved) == 0xc);
    assert!(core::mem::offset_of!(NET_PNP_EVENT, TransportReserved) == 0x1c);
    assert!(core::mem::offset_of!(NET_PNP_EVENT, TdiReserved) == 0x2c);
    assert!(core::mem::offset_of!(NET_PNP_EVENT, TdiClientReserved) == 0x3c);
};
/// abi-specs/types/ndis.abi:679
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_PACKET_STACK {
    pub IMReserved: [u32; 2],
    pub NdisReserved: [u32; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_PACKET_STACK>() == 0x18);
    assert!(core::mem::offset_of!(NDIS_PACKET_STACK, IMReserved) == 0x0);
    assert!(core::mem::offset_of!(NDIS_PACKET_STACK, NdisReserved) == 0x8);
};
/// abi-specs/types/ndis.abi:681
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_MINIPORT_CHARACTERISTICS {
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
    assert!(core::mem::size_of::<NDIS_MINIPORT_CHARACTERISTICS>() == 0x60);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, MajorNdisVersion) == 0x0);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, MinorNdisVersion) == 0x1);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, Reserved) == 0x4);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, CheckForHangHandler) == 0x8);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, DisableInterruptHandler) == 0xc);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, EnableInterruptHandler) == 0x10);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, HaltHandler) == 0x14);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, HandleInterruptHandler) == 0x18);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, InitializeHandler) == 0x1c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, ISRHandler) == 0x20);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, QueryInformationHandler) == 0x24);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, ReconfigureHandler) == 0x28);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, ResetHandler) == 0x2c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, SendHandler) == 0x30);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, SetInformationHandler) == 0x34);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, TransferDataHandler) == 0x38);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, ReturnPacketHandler) == 0x3c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, SendPacketsHandler) == 0x40);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, AllocateCompleteHandler) == 0x44);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, CoCreateVcHandler) == 0x48);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, CoDeleteVcHandler) == 0x4c);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, CoActivateVcHandler) == 0x50);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, CoDeactivateVcHandler) == 0x54);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, CoSendPacketsHandler) == 0x58);
    assert!(core::mem::offset_of!(NDIS_MINIPORT_CHARACTERISTICS, CoRequestHandler) == 0x5c);
};
/// abi-specs/types/ndis.abi:709
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS_WAN_PACKET {
    pub WanPacketQueue: crate::types::LIST_ENTRY,
    pub CurrentBuffer: *mut u8,
    pub CurrentLength: u32,
    pub StartBuffer: *mut u8,
    pub EndBuffer: *mut u8,
    pub ProtocolReserved1: *mut core::ffi::c_void,
    pub ProtocolReserved2: *mut core::ffi::c_void,
    pub ProtocolReserved3: *mut core::ffi::c_void,
    pub ProtocolReserved4: *mut core::ffi::c_void,
    pub MacReserved1: *mut core::ffi::c_void,
    pub MacReserved2: *mut core::ffi::c_void,
    pub MacReserved3: *mut core::ffi::c_void,
    pub MacReserved4: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS_WAN_PACKET>() == 0x38);
    assert!(core::mem::offset_of!(NDIS_WAN_PACKET, WanPacketQueue) == 0x0);
    assert!(core::mem::offset_of!(NDIS_WAN_PACKET, CurrentBuffer) == 0x8);
    assert!(core::mem::offset_of!(NDIS_WAN_PACKET, CurrentLength) == 0xc);
    assert!(core::mem::offset_of!(NDIS_WAN_PACKET, StartBuffer) == 0x10);
    assert!(core::mem::offset_of!(NDIS_WAN_PACKET, EndBuffer) == 0x14);
    assert!(core::mem::offset_of!(NDIS_WAN_PACKET, ProtocolReserved1) == 0x18);
    assert!(core::mem::offset_of!(NDIS_WAN_PACKET, ProtocolReserved2) == 0x1c);
    assert!(core::mem::offset_of!(NDIS_WAN_PACKET, ProtocolReserved3) == 0x20);
    assert!(core::mem::offset_of!(NDIS_WAN_PACKET, ProtocolReserved4) == 0x24);
    assert!(core::mem::offset_of!(NDIS_WAN_PACKET, MacReserved1) == 0x28);
    assert!(core::mem::offset_of!(NDIS_WAN_PACKET, MacReserved2) == 0x2c);
    assert!(core::mem::offset_of!(NDIS_WAN_PACKET, MacReserved3) == 0x30);
    assert!(core::mem::offset_of!(NDIS_WAN_PACKET, MacReserved4) == 0x34);
};
/// abi-specs/types/ndis.abi:725
#[repr(C)]
#[derive(Clone, Copy)]
pub union NDIS40_PROTOCOL_CHARACTERISTICS_u {
    pub Reserved: u32,
    pub Flags: u32,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS40_PROTOCOL_CHARACTERISTICS_u>() == 0x4);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS_u, Reserved) == 0x0);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS_u, Flags) == 0x0);
};
/// abi-specs/types/ndis.abi:727
#[repr(C)]
#[derive(Clone, Copy)]
pub union NDIS40_PROTOCOL_CHARACTERISTICS_u2 {
    pub SendCompleteHandler: crate::callbacks::SEND_COMPLETE_HANDLER,
    pub WanSendCompleteHandler: crate::callbacks::WAN_SEND_COMPLETE_HANDLER,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS40_PROTOCOL_CHARACTERISTICS_u2>() == 0x4);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS_u2, SendCompleteHandler) == 0x0);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS_u2, WanSendCompleteHandler) == 0x0);
};
/// abi-specs/types/ndis.abi:732
#[repr(C)]
#[derive(Clone, Copy)]
pub union NDIS40_PROTOCOL_CHARACTERISTICS_u3 {
    pub TransferDataCompleteHandler: crate::callbacks::TRANSFER_DATA_COMPLETE_HANDLER,
    pub WanTransferDataCompleteHandler: crate::callbacks::WAN_TRANSFER_DATA_COMPLETE_HANDLER,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS40_PROTOCOL_CHARACTERISTICS_u3>() == 0x4);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS_u3, TransferDataCompleteHandler) == 0x0);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS_u3, WanTransferDataCompleteHandler) == 0x0);
};
/// abi-specs/types/ndis.abi:737
#[repr(C)]
#[derive(Clone, Copy)]
pub union NDIS40_PROTOCOL_CHARACTERISTICS_u4 {
    pub ReceiveHandler: crate::callbacks::RECEIVE_HANDLER,
    pub WanReceiveHandler: crate::callbacks::WAN_RECEIVE_HANDLER,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS40_PROTOCOL_CHARACTERISTICS_u4>() == 0x4);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS_u4, ReceiveHandler) == 0x0);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS_u4, WanReceiveHandler) == 0x0);
};
/// abi-specs/types/ndis.abi:742
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NDIS40_PROTOCOL_CHARACTERISTICS {
    pub MajorNdisVersion: u8,
    pub MinorNdisVersion: u8,
    pub Filler: u16,
    pub u: crate::types::NDIS40_PROTOCOL_CHARACTERISTICS_u,
    pub OpenAdapterCompleteHandler: crate::callbacks::OPEN_ADAPTER_COMPLETE_HANDLER,
    pub CloseAdapterCompleteHandler: crate::callbacks::CLOSE_ADAPTER_COMPLETE_HANDLER,
    pub u2: crate::types::NDIS40_PROTOCOL_CHARACTERISTICS_u2,
    pub u3: crate::types::NDIS40_PROTOCOL_CHARACTERISTICS_u3,
    pub ResetCompleteHandler: crate::callbacks::RESET_COMPLETE_HANDLER,
    pub RequestCompleteHandler: crate::callbacks::REQUEST_COMPLETE_HANDLER,
    pub u4: crate::types::NDIS40_PROTOCOL_CHARACTERISTICS_u4,
    pub ReceiveCompleteHandler: crate::callbacks::RECEIVE_COMPLETE_HANDLER,
    pub StatusHandler: crate::callbacks::STATUS_HANDLER,
    pub StatusCompleteHandler: crate::callbacks::STATUS_COMPLETE_HANDLER,
    pub Name: crate::types::UNICODE_STRING,
    pub ReceivePacketHandler: crate::callbacks::RECEIVE_PACKET_HANDLER,
    pub BindAdapterHandler: crate::callbacks::BIND_HANDLER,
    pub UnbindAdapterHandler: crate::callbacks::UNBIND_HANDLER,
    pub PnPEventHandler: crate::callbacks::PNP_EVENT_HANDLER,
    pub UnloadHandler: crate::callbacks::UNLOAD_PROTOCOL_HANDLER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<NDIS40_PROTOCOL_CHARACTERISTICS>() == 0x4c);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, MajorNdisVersion) == 0x0);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, MinorNdisVersion) == 0x1);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, Filler) == 0x2);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, u) == 0x4);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, OpenAdapterCompleteHandler) == 0x8);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, CloseAdapterCompleteHandler) == 0xc);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, u2) == 0x10);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, u3) == 0x14);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, ResetCompleteHandler) == 0x18);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, RequestCompleteHandler) == 0x1c);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, u4) == 0x20);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, ReceiveCompleteHandler) == 0x24);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, StatusHandler) == 0x28);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, StatusCompleteHandler) == 0x2c);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, Name) == 0x30);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, ReceivePacketHandler) == 0x38);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, BindAdapterHandler) == 0x3c);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, UnbindAdapterHandler) == 0x40);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, PnPEventHandler) == 0x44);
    assert!(core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, UnloadHandler) == 0x48);
};
/// abi-specs/types/ob.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct INITIAL_PRIVILEGE_SET {
    pub PrivilegeCount: u32,
    pub Control: u32,
    pub Privilege: [crate::types::LUID_AND_ATTRIBUTES; 3],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<INITIAL_PRIVILEGE_SET>() == 0x2c);
    assert!(core::mem::offset_of!(INITIAL_PRIVILEGE_SET, PrivilegeCount) == 0x0);
    assert!(core::mem::offset_of!(INITIAL_PRIVILEGE_SET, Control) == 0x4);
    assert!(core::mem::offset_of!(INITIAL_PRIVILEGE_SET, Privilege) == 0x8);
};
/// abi-specs/types/ob.abi:12
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PRIVILEGE_SET {
    pub PrivilegeCount: u32,
    pub Control: u32,
    pub Privilege: [crate::types::LUID_AND_ATTRIBUTES; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PRIVILEGE_SET>() == 0x14);
    assert!(core::mem::offset_of!(PRIVILEGE_SET, PrivilegeCount) == 0x0);
    assert!(core::mem::offset_of!(PRIVILEGE_SET, Control) == 0x4);
    assert!(core::mem::offset_of!(PRIVILEGE_SET, Privilege) == 0x8);
};
/// abi-specs/types/ob.abi:18
#[repr(C)]
#[derive(Clone, Copy)]
pub union ACCESS_STATE_Privileges {
    pub InitialPrivilegeSet: crate::types::INITIAL_PRIVILEGE_SET,
    pub PrivilegeSet: crate::types::PRIVILEGE_SET,
    pub _size: [u8; 44],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<ACCESS_STATE_Privileges>() == 0x2c);
    assert!(core::mem::offset_of!(ACCESS_STATE_Privileges, InitialPrivilegeSet) == 0x0);
    assert!(core::mem::offset_of!(ACCESS_STATE_Privileges, PrivilegeSet) == 0x0);
};
/// abi-specs/types/ob.abi:23
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ACCESS_STATE {
    pub OperationID: crate::types::LUID,
    pub SecurityEvaluated: crate::types::BOOLEAN,
    pub GenerateAudit: crate::types::BOOLEAN,
    pub GenerateOnClose: crate::types::BOOLEAN,
    pub PrivilegesAllocated: crate::types::BOOLEAN,
    pub Flags: u32,
    pub RemainingDesiredAccess: crate::types::ACCESS_MASK,
    pub PreviouslyGrantedAccess: crate::types::ACCESS_MASK,
    pub OriginalDesiredAccess: crate::types::ACCESS_MASK,
    pub SubjectSecurityContext: crate::types::SECURITY_SUBJECT_CONTEXT,
    pub SecurityDescriptor: *mut core::ffi::c_void,
    pub AuxData: *mut core::ffi::c_void,
    pub Privileges: crate::types::ACCESS_STATE_Privileges,
    pub AuditPrivileges: crate::types::BOOLEAN,
    pub ObjectName: crate::types::UNICODE_STRING,
    pub ObjectTypeName: crate::types::UNICODE_STRING,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<ACCESS_STATE>() == 0x74);
    assert!(core::mem::offset_of!(ACCESS_STATE, OperationID) == 0x0);
    assert!(core::mem::offset_of!(ACCESS_STATE, SecurityEvaluated) == 0x8);
    assert!(core::mem::offset_of!(ACCESS_STATE, GenerateAudit) == 0x9);
    assert!(core::mem::offset_of!(ACCESS_STATE, GenerateOnClose) == 0xa);
    assert!(core::mem::offset_of!(ACCESS_STATE, PrivilegesAllocated) == 0xb);
    assert!(core::mem::offset_of!(ACCESS_STATE, Flags) == 0xc);
    assert!(core::mem::offset_of!(ACCESS_STATE, RemainingDesiredAccess) == 0x10);
    assert!(core::mem::offset_of!(ACCESS_STATE, PreviouslyGrantedAccess) == 0x14);
    assert!(core::mem::offset_of!(ACCESS_STATE, OriginalDesiredAccess) == 0x18);
    assert!(core::mem::offset_of!(ACCESS_STATE, SubjectSecurityContext) == 0x1c);
    assert!(core::mem::offset_of!(ACCESS_STATE, SecurityDescriptor) == 0x2c);
    assert!(core::mem::offset_of!(ACCESS_STATE, AuxData) == 0x30);
    assert!(core::mem::offset_of!(ACCESS_STATE, Privileges) == 0x34);
    assert!(core::mem::offset_of!(ACCESS_STATE, AuditPrivileges) == 0x60);
    assert!(core::mem::offset_of!(ACCESS_STATE, ObjectName) == 0x64);
    assert!(core::mem::offset_of!(ACCESS_STATE, ObjectTypeName) == 0x6c);
};
/// abi-specs/types/ob.abi:42
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OBJECT_HANDLE_INFORMATION {
    pub HandleAttributes: u32,
    pub GrantedAccess: crate::types::ACCESS_MASK,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<OBJECT_HANDLE_INFORMATION>() == 0x8);
    assert!(core::mem::offset_of!(OBJECT_HANDLE_INFORMATION, HandleAttributes) == 0x0);
    assert!(core::mem::offset_of!(OBJECT_HANDLE_INFORMATION, GrantedAccess) == 0x4);
};
/// abi-specs/types/ob.abi:47
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OB_CALLBACK_REGISTRATION {
    pub Version: u16,
    pub OperationRegistrationCount: u16,
    pub Altitude: crate::types::UNICODE_STRING,
    pub RegistrationContext: *mut core::ffi::c_void,
    pub OperationRegistration: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<OB_CALLBACK_REGISTRATION>() == 0x14);
    assert!(core::mem::offset_of!(OB_CALLBACK_REGISTRATION, Version) == 0x0);
    assert!(core::mem::offset_of!(OB_CALLBACK_REGISTRATION, OperationRegistrationCount) == 0x2);
    assert!(core::mem::offset_of!(OB_CALLBACK_REGISTRATION, Altitude) == 0x4);
    assert!(core::mem::offset_of!(OB_CALLBACK_REGISTRATION, RegistrationContext) == 0xc);
    assert!(core::mem::offset_of!(OB_CALLBACK_REGISTRATION, OperationRegistration) == 0x10);
};
/// abi-specs/types/opaque.abi:6
pub type PADAPTER_OBJECT = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:7
pub type PCALLBACK_OBJECT = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:8
pub type PCLASS_PRIVATE_COMMON_DATA = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:9
pub type PCLASS_PRIVATE_FDO_DATA = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:10
pub type PCLASS_PRIVATE_PDO_DATA = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:11
pub type PDMA = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:12
pub type PECP_HEADER = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:13
pub type PECP_LIST = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:14
pub type PEPROCESS = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:15
pub type PETHREAD = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:16
pub type PEX_RUNDOWN_REF_CACHE_AWARE = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:17
pub type PHIDP_PREPARSED_DATA = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:18
pub type PIO_TIMER = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:19
pub type PIO_WORKITEM = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:20
pub type PKINTERRUPT = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:21
pub type PKPROCESS = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:22
pub type PKTHREAD = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:23
pub type PMEDIA_CHANGE_DETECTION_INFO = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:24
pub type POBJECT_TYPE = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:25
pub type PSPIN_LOCK = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:26
pub type PVP_DMA_ADAPTER = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:27
pub type PWHEA_ERROR_SOURCE_DESCRIPTOR = *mut core::ffi::c_void;
/// Set of processors of all groups.
///
/// abi-specs/types/opaque.abi:29
pub type PKAFFINITY_EX = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:30
pub type PNDIS_GENERIC_OBJECT = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:31
pub type PNDIS_OID_REQUEST = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:32
pub type PNDIS_RW_LOCK_EX = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:33
pub type PNDIS_STATUS_INDICATION = *mut core::ffi::c_void;
/// Frame of NDIS 6.
///
/// abi-specs/types/opaque.abi:35
pub type PNET_BUFFER = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:36
pub type PNET_BUFFER_LIST = *mut core::ffi::c_void;
/// abi-specs/types/opaque.abi:37
pub type PNET_PNP_EVENT_NOTIFICATION = *mut core::ffi::c_void;
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
/// abi-specs/types/po.abi:6
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct POWER_REQUEST_TYPE(pub u32);
impl POWER_REQUEST_TYPE {
    pub const PowerRequestDisplayRequired: Self = Self(0x0);
    pub const PowerRequestSystemRequired: Self = Self(0x1);
    pub const PowerRequestAwayModeRequired: Self = Self(0x2);
    pub const PowerRequestExecutionRequired: Self = Self(0x3);
}
/// abi-specs/types/po.abi:13
#[repr(C)]
#[derive(Clone, Copy)]
pub struct COUNTED_REASON_CONTEXT_u_s {
    pub ResourceFileName: crate::types::UNICODE_STRING,
    pub ResourceReasonId: u16,
    pub StringCount: u32,
    pub ReasonStrings: *mut crate::types::UNICODE_STRING,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<COUNTED_REASON_CONTEXT_u_s>() == 0x14);
    assert!(core::mem::offset_of!(COUNTED_REASON_CONTEXT_u_s, ResourceFileName) == 0x0);
    assert!(core::mem::offset_of!(COUNTED_REASON_CONTEXT_u_s, ResourceReasonId) == 0x8);
    assert!(core::mem::offset_of!(COUNTED_REASON_CONTEXT_u_s, StringCount) == 0xc);
    assert!(core::mem::offset_of!(COUNTED_REASON_CONTEXT_u_s, ReasonStrings) == 0x10);
};
/// abi-specs/types/po.abi:20
#[repr(C)]
#[derive(Clone, Copy)]
pub union COUNTED_REASON_CONTEXT_u {
    pub s: crate::types::COUNTED_REASON_CONTEXT_u_s,
    pub SimpleString: crate::types::UNICODE_STRING,
    pub _size: [u8; 20],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<COUNTED_REASON_CONTEXT_u>() == 0x14);
    assert!(core::mem::offset_of!(COUNTED_REASON_CONTEXT_u, s) == 0x0);
    assert!(core::mem::offset_of!(COUNTED_REASON_CONTEXT_u, SimpleString) == 0x0);
};
/// abi-specs/types/po.abi:25
#[repr(C)]
#[derive(Clone, Copy)]
pub struct COUNTED_REASON_CONTEXT {
    pub Version: u32,
    pub Flags: u32,
    pub u: crate::types::COUNTED_REASON_CONTEXT_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<COUNTED_REASON_CONTEXT>() == 0x1c);
    assert!(core::mem::offset_of!(COUNTED_REASON_CONTEXT, Version) == 0x0);
    assert!(core::mem::offset_of!(COUNTED_REASON_CONTEXT, Flags) == 0x4);
    assert!(core::mem::offset_of!(COUNTED_REASON_CONTEXT, u) == 0x8);
};
/// abi-specs/types/ps.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SE_IMPERSONATION_STATE {
    pub Token: *mut core::ffi::c_void,
    pub CopyOnOpen: crate::types::BOOLEAN,
    pub EffectiveOnly: crate::types::BOOLEAN,
    pub Level: crate::types::SECURITY_IMPERSONATION_LEVEL,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SE_IMPERSONATION_STATE>() == 0xc);
    assert!(core::mem::offset_of!(SE_IMPERSONATION_STATE, Token) == 0x0);
    assert!(core::mem::offset_of!(SE_IMPERSONATION_STATE, CopyOnOpen) == 0x4);
    assert!(core::mem::offset_of!(SE_IMPERSONATION_STATE, EffectiveOnly) == 0x5);
    assert!(core::mem::offset_of!(SE_IMPERSONATION_STATE, Level) == 0x8);
};
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
/// abi-specs/types/rtl.abi:118
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PREFIX_TABLE {
    pub NodeTypeCode: i16,
    pub NameLength: i16,
    pub NextPrefixTree: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PREFIX_TABLE>() == 0x8);
    assert!(core::mem::offset_of!(PREFIX_TABLE, NodeTypeCode) == 0x0);
    assert!(core::mem::offset_of!(PREFIX_TABLE, NameLength) == 0x2);
    assert!(core::mem::offset_of!(PREFIX_TABLE, NextPrefixTree) == 0x4);
};
/// abi-specs/types/rtl.abi:124
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_SPLAY_LINKS {
    pub Parent: *mut crate::types::RTL_SPLAY_LINKS,
    pub LeftChild: *mut crate::types::RTL_SPLAY_LINKS,
    pub RightChild: *mut crate::types::RTL_SPLAY_LINKS,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_SPLAY_LINKS>() == 0xc);
    assert!(core::mem::offset_of!(RTL_SPLAY_LINKS, Parent) == 0x0);
    assert!(core::mem::offset_of!(RTL_SPLAY_LINKS, LeftChild) == 0x4);
    assert!(core::mem::offset_of!(RTL_SPLAY_LINKS, RightChild) == 0x8);
};
/// abi-specs/types/rtl.abi:130
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PREFIX_TABLE_ENTRY {
    pub NodeTypeCode: i16,
    pub NameLength: i16,
    pub NextPrefixTree: *mut crate::types::PREFIX_TABLE_ENTRY,
    pub Links: crate::types::RTL_SPLAY_LINKS,
    pub Prefix: *mut crate::types::STRING,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PREFIX_TABLE_ENTRY>() == 0x18);
    assert!(core::mem::offset_of!(PREFIX_TABLE_ENTRY, NodeTypeCode) == 0x0);
    assert!(core::mem::offset_of!(PREFIX_TABLE_ENTRY, NameLength) == 0x2);
    assert!(core::mem::offset_of!(PREFIX_TABLE_ENTRY, NextPrefixTree) == 0x4);
    assert!(core::mem::offset_of!(PREFIX_TABLE_ENTRY, Links) == 0x8);
    assert!(core::mem::offset_of!(PREFIX_TABLE_ENTRY, Prefix) == 0x14);
};
/// abi-specs/types/rtl.abi:138
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ACL {
    pub AclRevision: u8,
    pub Sbz1: u8,
    pub AclSize: u16,
    pub AceCount: u16,
    pub Sbz2: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<ACL>() == 0x8);
    assert!(core::mem::offset_of!(ACL, AclRevision) == 0x0);
    assert!(core::mem::offset_of!(ACL, Sbz1) == 0x1);
    assert!(core::mem::offset_of!(ACL, AclSize) == 0x2);
    assert!(core::mem::offset_of!(ACL, AceCount) == 0x4);
    assert!(core::mem::offset_of!(ACL, Sbz2) == 0x6);
};
/// abi-specs/types/rtl.abi:146
#[repr(C)]
#[derive(Clone, Copy)]
pub struct COMPRESSED_DATA_INFO {
    pub CompressionFormatAndEngine: u16,
    pub CompressionUnitShift: u8,
    pub ChunkShift: u8,
    pub ClusterShift: u8,
    pub Reserved: u8,
    pub NumberOfChunks: u16,
    pub CompressedChunkSizes: [u32; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<COMPRESSED_DATA_INFO>() == 0xc);
    assert!(core::mem::offset_of!(COMPRESSED_DATA_INFO, CompressionFormatAndEngine) == 0x0);
    assert!(core::mem::offset_of!(COMPRESSED_DATA_INFO, CompressionUnitShift) == 0x2);
    assert!(core::mem::offset_of!(COMPRESSED_DATA_INFO, ChunkShift) == 0x3);
    assert!(core::mem::offset_of!(COMPRESSED_DATA_INFO, ClusterShift) == 0x4);
    assert!(core::mem::offset_of!(COMPRESSED_DATA_INFO, Reserved) == 0x5);
    assert!(core::mem::offset_of!(COMPRESSED_DATA_INFO, NumberOfChunks) == 0x6);
    assert!(core::mem::offset_of!(COMPRESSED_DATA_INFO, CompressedChunkSizes) == 0x8);
};
/// abi-specs/types/rtl.abi:156
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_DYNAMIC_HASH_TABLE {
    pub Flags: u32,
    pub Shift: u32,
    pub TableSize: u32,
    pub Pivot: u32,
    pub DivisorMask: u32,
    pub NumEntries: u32,
    pub NonEmptyBuckets: u32,
    pub NumEnumerators: u32,
    pub Directory: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_DYNAMIC_HASH_TABLE>() == 0x24);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE, Flags) == 0x0);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE, Shift) == 0x4);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE, TableSize) == 0x8);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE, Pivot) == 0xc);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE, DivisorMask) == 0x10);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE, NumEntries) == 0x14);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE, NonEmptyBuckets) == 0x18);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE, NumEnumerators) == 0x1c);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE, Directory) == 0x20);
};
/// abi-specs/types/rtl.abi:168
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_HEAP_PARAMETERS {
    pub Length: u32,
    pub SegmentReserve: u32,
    pub SegmentCommit: u32,
    pub DeCommitFreeBlockThreshold: u32,
    pub DeCommitTotalFreeThreshold: u32,
    pub MaximumAllocationSize: u32,
    pub VirtualMemoryThreshold: u32,
    pub InitialCommit: u32,
    pub InitialReserve: u32,
    pub CommitRoutine: crate::callbacks::PRTL_HEAP_COMMIT_ROUTINE,
    pub Reserved: [u32; 2],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_HEAP_PARAMETERS>() == 0x30);
    assert!(core::mem::offset_of!(RTL_HEAP_PARAMETERS, Length) == 0x0);
    assert!(core::mem::offset_of!(RTL_HEAP_PARAMETERS, SegmentReserve) == 0x4);
    assert!(core::mem::offset_of!(RTL_HEAP_PARAMETERS, SegmentCommit) == 0x8);
    assert!(core::mem::offset_of!(RTL_HEAP_PARAMETERS, DeCommitFreeBlockThreshold) == 0xc);
    assert!(core::mem::offset_of!(RTL_HEAP_PARAMETERS, DeCommitTotalFreeThreshold) == 0x10);
    assert!(core::mem::offset_of!(RTL_HEAP_PARAMETERS, MaximumAllocationSize) == 0x14);
    assert!(core::mem::offset_of!(RTL_HEAP_PARAMETERS, VirtualMemoryThreshold) == 0x18);
    assert!(core::mem::offset_of!(RTL_HEAP_PARAMETERS, InitialCommit) == 0x1c);
    assert!(core::mem::offset_of!(RTL_HEAP_PARAMETERS, InitialReserve) == 0x20);
    assert!(core::mem::offset_of!(RTL_HEAP_PARAMETERS, CommitRoutine) == 0x24);
    assert!(core::mem::offset_of!(RTL_HEAP_PARAMETERS, Reserved) == 0x28);
};
/// abi-specs/types/rtl.abi:182
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CPTABLEINFO {
    pub CodePage: u16,
    pub MaximumCharacterSize: u16,
    pub DefaultChar: u16,
    pub UniDefaultChar: u16,
    pub TransDefaultChar: u16,
    pub TransUniDefaultChar: u16,
    pub DBCSCodePage: u16,
    pub LeadByte: [u8; 12],
    pub MultiByteTable: *mut u16,
    pub WideCharTable: *mut core::ffi::c_void,
    pub DBCSRanges: *mut u16,
    pub DBCSOffsets: *mut u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CPTABLEINFO>() == 0x2c);
    assert!(core::mem::offset_of!(CPTABLEINFO, CodePage) == 0x0);
    assert!(core::mem::offset_of!(CPTABLEINFO, MaximumCharacterSize) == 0x2);
    assert!(core::mem::offset_of!(CPTABLEINFO, DefaultChar) == 0x4);
    assert!(core::mem::offset_of!(CPTABLEINFO, UniDefaultChar) == 0x6);
    assert!(core::mem::offset_of!(CPTABLEINFO, TransDefaultChar) == 0x8);
    assert!(core::mem::offset_of!(CPTABLEINFO, TransUniDefaultChar) == 0xa);
    assert!(core::mem::offset_of!(CPTABLEINFO, DBCSCodePage) == 0xc);
    assert!(core::mem::offset_of!(CPTABLEINFO, LeadByte) == 0xe);
    assert!(core::mem::offset_of!(CPTABLEINFO, MultiByteTable) == 0x1c);
    assert!(core::mem::offset_of!(CPTABLEINFO, WideCharTable) == 0x20);
    assert!(core::mem::offset_of!(CPTABLEINFO, DBCSRanges) == 0x24);
    assert!(core::mem::offset_of!(CPTABLEINFO, DBCSOffsets) == 0x28);
};
/// abi-specs/types/rtl.abi:197
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_GENERIC_TABLE {
    pub TableRoot: *mut crate::types::RTL_SPLAY_LINKS,
    pub InsertOrderList: crate::types::LIST_ENTRY,
    pub OrderedPointer: *mut crate::types::LIST_ENTRY,
    pub WhichOrderedElement: u32,
    pub NumberGenericTableElements: u32,
    pub CompareRoutine: crate::callbacks::PRTL_GENERIC_COMPARE_ROUTINE,
    pub AllocateRoutine: crate::callbacks::PRTL_GENERIC_ALLOCATE_ROUTINE,
    pub FreeRoutine: crate::callbacks::PRTL_GENERIC_FREE_ROUTINE,
    pub TableContext: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_GENERIC_TABLE>() == 0x28);
    assert!(core::mem::offset_of!(RTL_GENERIC_TABLE, TableRoot) == 0x0);
    assert!(core::mem::offset_of!(RTL_GENERIC_TABLE, InsertOrderList) == 0x4);
    assert!(core::mem::offset_of!(RTL_GENERIC_TABLE, OrderedPointer) == 0xc);
    assert!(core::mem::offset_of!(RTL_GENERIC_TABLE, WhichOrderedElement) == 0x10);
    assert!(core::mem::offset_of!(RTL_GENERIC_TABLE, NumberGenericTableElements) == 0x14);
    assert!(core::mem::offset_of!(RTL_GENERIC_TABLE, CompareRoutine) == 0x18);
    assert!(core::mem::offset_of!(RTL_GENERIC_TABLE, AllocateRoutine) == 0x1c);
    assert!(core::mem::offset_of!(RTL_GENERIC_TABLE, FreeRoutine) == 0x20);
    assert!(core::mem::offset_of!(RTL_GENERIC_TABLE, TableContext) == 0x24);
};
/// abi-specs/types/rtl.abi:209
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_BALANCED_LINKS {
    pub Parent: *mut crate::types::RTL_BALANCED_LINKS,
    pub LeftChild: *mut crate::types::RTL_BALANCED_LINKS,
    pub RightChild: *mut crate::types::RTL_BALANCED_LINKS,
    pub Balance: i8,
    pub Reserved: [u8; 3],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_BALANCED_LINKS>() == 0x10);
    assert!(core::mem::offset_of!(RTL_BALANCED_LINKS, Parent) == 0x0);
    assert!(core::mem::offset_of!(RTL_BALANCED_LINKS, LeftChild) == 0x4);
    assert!(core::mem::offset_of!(RTL_BALANCED_LINKS, RightChild) == 0x8);
    assert!(core::mem::offset_of!(RTL_BALANCED_LINKS, Balance) == 0xc);
    assert!(core::mem::offset_of!(RTL_BALANCED_LINKS, Reserved) == 0xd);
};
/// abi-specs/types/rtl.abi:217
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_AVL_TABLE {
    pub BalancedRoot: crate::types::RTL_BALANCED_LINKS,
    pub OrderedPointer: *mut core::ffi::c_void,
    pub WhichOrderedElement: u32,
    pub NumberGenericTableElements: u32,
    pub DepthOfTree: u32,
    pub RestartKey: *mut crate::types::RTL_BALANCED_LINKS,
    pub DeleteCount: u32,
    pub CompareRoutine: crate::callbacks::PRTL_AVL_COMPARE_ROUTINE,
    pub AllocateRoutine: crate::callbacks::PRTL_AVL_ALLOCATE_ROUTINE,
    pub FreeRoutine: crate::callbacks::PRTL_AVL_FREE_ROUTINE,
    pub TableContext: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_AVL_TABLE>() == 0x38);
    assert!(core::mem::offset_of!(RTL_AVL_TABLE, BalancedRoot) == 0x0);
    assert!(core::mem::offset_of!(RTL_AVL_TABLE, OrderedPointer) == 0x10);
    assert!(core::mem::offset_of!(RTL_AVL_TABLE, WhichOrderedElement) == 0x14);
    assert!(core::mem::offset_of!(RTL_AVL_TABLE, NumberGenericTableElements) == 0x18);
    assert!(core::mem::offset_of!(RTL_AVL_TABLE, DepthOfTree) == 0x1c);
    assert!(core::mem::offset_of!(RTL_AVL_TABLE, RestartKey) == 0x20);
    assert!(core::mem::offset_of!(RTL_AVL_TABLE, DeleteCount) == 0x24);
    assert!(core::mem::offset_of!(RTL_AVL_TABLE, CompareRoutine) == 0x28);
    assert!(core::mem::offset_of!(RTL_AVL_TABLE, AllocateRoutine) == 0x2c);
    assert!(core::mem::offset_of!(RTL_AVL_TABLE, FreeRoutine) == 0x30);
    assert!(core::mem::offset_of!(RTL_AVL_TABLE, TableContext) == 0x34);
};
/// abi-specs/types/rtl.abi:231
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_DYNAMIC_HASH_TABLE_ENTRY {
    pub Linkage: crate::types::LIST_ENTRY,
    pub Signature: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_DYNAMIC_HASH_TABLE_ENTRY>() == 0xc);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE_ENTRY, Linkage) == 0x0);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE_ENTRY, Signature) == 0x8);
};
/// abi-specs/types/rtl.abi:233
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_DYNAMIC_HASH_TABLE_ENUMERATOR {
    pub HashEntry: crate::types::RTL_DYNAMIC_HASH_TABLE_ENTRY,
    pub ChainHead: *mut crate::types::LIST_ENTRY,
    pub BucketIndex: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_DYNAMIC_HASH_TABLE_ENUMERATOR>() == 0x14);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE_ENUMERATOR, HashEntry) == 0x0);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE_ENUMERATOR, ChainHead) == 0xc);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE_ENUMERATOR, BucketIndex) == 0x10);
};
/// abi-specs/types/rtl.abi:239
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_BITMAP_RUN {
    pub StartingIndex: u32,
    pub NumberOfBits: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_BITMAP_RUN>() == 0x8);
    assert!(core::mem::offset_of!(RTL_BITMAP_RUN, StartingIndex) == 0x0);
    assert!(core::mem::offset_of!(RTL_BITMAP_RUN, NumberOfBits) == 0x4);
};
/// abi-specs/types/rtl.abi:241
#[repr(C)]
#[derive(Clone, Copy)]
pub struct UNICODE_PREFIX_TABLE {
    pub NodeTypeCode: i16,
    pub NameLength: i16,
    pub NextPrefixTree: *mut core::ffi::c_void,
    pub LastNextEntry: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<UNICODE_PREFIX_TABLE>() == 0xc);
    assert!(core::mem::offset_of!(UNICODE_PREFIX_TABLE, NodeTypeCode) == 0x0);
    assert!(core::mem::offset_of!(UNICODE_PREFIX_TABLE, NameLength) == 0x2);
    assert!(core::mem::offset_of!(UNICODE_PREFIX_TABLE, NextPrefixTree) == 0x4);
    assert!(core::mem::offset_of!(UNICODE_PREFIX_TABLE, LastNextEntry) == 0x8);
};
/// abi-specs/types/rtl.abi:248
#[repr(C)]
#[derive(Clone, Copy)]
pub struct UNICODE_PREFIX_TABLE_ENTRY {
    pub NodeTypeCode: i16,
    pub NameLength: i16,
    pub NextPrefixTree: *mut crate::types::UNICODE_PREFIX_TABLE_ENTRY,
    pub CaseMatch: *mut crate::types::UNICODE_PREFIX_TABLE_ENTRY,
    pub Links: crate::types::RTL_SPLAY_LINKS,
    pub Prefix: *mut crate::types::UNICODE_STRING,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<UNICODE_PREFIX_TABLE_ENTRY>() == 0x1c);
    assert!(core::mem::offset_of!(UNICODE_PREFIX_TABLE_ENTRY, NodeTypeCode) == 0x0);
    assert!(core::mem::offset_of!(UNICODE_PREFIX_TABLE_ENTRY, NameLength) == 0x2);
    assert!(core::mem::offset_of!(UNICODE_PREFIX_TABLE_ENTRY, NextPrefixTree) == 0x4);
    assert!(core::mem::offset_of!(UNICODE_PREFIX_TABLE_ENTRY, CaseMatch) == 0x8);
    assert!(core::mem::offset_of!(UNICODE_PREFIX_TABLE_ENTRY, Links) == 0xc);
    assert!(core::mem::offset_of!(UNICODE_PREFIX_TABLE_ENTRY, Prefix) == 0x18);
};
/// abi-specs/types/rtl.abi:257
#[repr(C)]
#[derive(Clone, Copy)]
pub struct GENERATE_NAME_CONTEXT {
    pub Checksum: u16,
    pub CheckSumInserted: crate::types::BOOLEAN,
    pub NameLength: u8,
    pub NameBuffer: [u16; 8],
    pub ExtensionLength: u32,
    pub ExtensionBuffer: [u16; 4],
    pub LastIndexValue: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<GENERATE_NAME_CONTEXT>() == 0x24);
    assert!(core::mem::offset_of!(GENERATE_NAME_CONTEXT, Checksum) == 0x0);
    assert!(core::mem::offset_of!(GENERATE_NAME_CONTEXT, CheckSumInserted) == 0x2);
    assert!(core::mem::offset_of!(GENERATE_NAME_CONTEXT, NameLength) == 0x3);
    assert!(core::mem::offset_of!(GENERATE_NAME_CONTEXT, NameBuffer) == 0x4);
    assert!(core::mem::offset_of!(GENERATE_NAME_CONTEXT, ExtensionLength) == 0x14);
    assert!(core::mem::offset_of!(GENERATE_NAME_CONTEXT, ExtensionBuffer) == 0x18);
    assert!(core::mem::offset_of!(GENERATE_NAME_CONTEXT, LastIndexValue) == 0x20);
};
/// abi-specs/types/rtl.abi:267
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_DYNAMIC_HASH_TABLE_CONTEXT {
    pub ChainHead: *mut crate::types::LIST_ENTRY,
    pub PrevLinkage: *mut crate::types::LIST_ENTRY,
    pub Signature: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_DYNAMIC_HASH_TABLE_CONTEXT>() == 0xc);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE_CONTEXT, ChainHead) == 0x0);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE_CONTEXT, PrevLinkage) == 0x4);
    assert!(core::mem::offset_of!(RTL_DYNAMIC_HASH_TABLE_CONTEXT, Signature) == 0x8);
};
/// abi-specs/types/rtl.abi:273
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OSVERSIONINFOW {
    pub dwOSVersionInfoSize: u32,
    pub dwMajorVersion: u32,
    pub dwMinorVersion: u32,
    pub dwBuildNumber: u32,
    pub dwPlatformId: u32,
    pub szCSDVersion: [u16; 128],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<OSVERSIONINFOW>() == 0x114);
    assert!(core::mem::offset_of!(OSVERSIONINFOW, dwOSVersionInfoSize) == 0x0);
    assert!(core::mem::offset_of!(OSVERSIONINFOW, dwMajorVersion) == 0x4);
    assert!(core::mem::offset_of!(OSVERSIONINFOW, dwMinorVersion) == 0x8);
    assert!(core::mem::offset_of!(OSVERSIONINFOW, dwBuildNumber) == 0xc);
    assert!(core::mem::offset_of!(OSVERSIONINFOW, dwPlatformId) == 0x10);
    assert!(core::mem::offset_of!(OSVERSIONINFOW, szCSDVersion) == 0x14);
};
/// abi-specs/types/rtl.abi:282
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct TABLE_SEARCH_RESULT(pub u32);
impl TABLE_SEARCH_RESULT {
    pub const TableEmptyTree: Self = Self(0x0);
    pub const TableFoundNode: Self = Self(0x1);
    pub const TableInsertAsLeft: Self = Self(0x2);
    pub const TableInsertAsRight: Self = Self(0x3);
}
/// Which numbers of a resource are taken.
///
/// abi-specs/types/rtl.abi:285
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_RANGE_LIST {
    pub ListHead: crate::types::LIST_ENTRY,
    pub Flags: u32,
    pub Count: u32,
    pub Stamp: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_RANGE_LIST>() == 0x14);
    assert!(core::mem::offset_of!(RTL_RANGE_LIST, ListHead) == 0x0);
    assert!(core::mem::offset_of!(RTL_RANGE_LIST, Flags) == 0x8);
    assert!(core::mem::offset_of!(RTL_RANGE_LIST, Count) == 0xc);
    assert!(core::mem::offset_of!(RTL_RANGE_LIST, Stamp) == 0x10);
};
/// abi-specs/types/rtl.abi:288
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_RANGE {
    pub Start: u64,
    pub End: u64,
    pub UserData: *mut core::ffi::c_void,
    pub Owner: *mut core::ffi::c_void,
    pub Attributes: u8,
    pub Flags: u8,
    pub _gap0: [u8; 6],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_RANGE>() == 0x20);
    assert!(core::mem::offset_of!(RTL_RANGE, Start) == 0x0);
    assert!(core::mem::offset_of!(RTL_RANGE, End) == 0x8);
    assert!(core::mem::offset_of!(RTL_RANGE, UserData) == 0x10);
    assert!(core::mem::offset_of!(RTL_RANGE, Owner) == 0x14);
    assert!(core::mem::offset_of!(RTL_RANGE, Attributes) == 0x18);
    assert!(core::mem::offset_of!(RTL_RANGE, Flags) == 0x19);
};
/// abi-specs/types/rtl.abi:298
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_RANGE_LIST_ITERATOR {
    pub RangeListHead: *mut crate::types::LIST_ENTRY,
    pub MergedHead: *mut crate::types::LIST_ENTRY,
    pub Current: *mut core::ffi::c_void,
    pub Stamp: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_RANGE_LIST_ITERATOR>() == 0x10);
    assert!(core::mem::offset_of!(RTL_RANGE_LIST_ITERATOR, RangeListHead) == 0x0);
    assert!(core::mem::offset_of!(RTL_RANGE_LIST_ITERATOR, MergedHead) == 0x4);
    assert!(core::mem::offset_of!(RTL_RANGE_LIST_ITERATOR, Current) == 0x8);
    assert!(core::mem::offset_of!(RTL_RANGE_LIST_ITERATOR, Stamp) == 0xc);
};
/// abi-specs/types/rtl.abi:305
#[repr(C)]
#[derive(Clone, Copy)]
pub union RTL_RUN_ONCE {
    pub Ptr: *mut core::ffi::c_void,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<RTL_RUN_ONCE>() == 0x4);
    assert!(core::mem::offset_of!(RTL_RUN_ONCE, Ptr) == 0x0);
};
/// abi-specs/types/rtl.abi:306
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct RTL_GENERIC_COMPARE_RESULTS(pub u32);
impl RTL_GENERIC_COMPARE_RESULTS {
    pub const GenericLessThan: Self = Self(0x0);
    pub const GenericGreaterThan: Self = Self(0x1);
    pub const GenericEqual: Self = Self(0x2);
}
/// abi-specs/types/scsi.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub union SCSI_REQUEST_BLOCK_u {
    pub InternalStatus: u32,
    pub QueueSortKey: u32,
    pub LinkTimeoutValue: u32,
    pub _size: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SCSI_REQUEST_BLOCK_u>() == 0x4);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK_u, InternalStatus) == 0x0);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK_u, QueueSortKey) == 0x0);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK_u, LinkTimeoutValue) == 0x0);
};
/// abi-specs/types/scsi.abi:12
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SCSI_REQUEST_BLOCK {
    pub Length: u16,
    pub Function: u8,
    pub SrbStatus: u8,
    pub ScsiStatus: u8,
    pub PathId: u8,
    pub TargetId: u8,
    pub Lun: u8,
    pub QueueTag: u8,
    pub QueueAction: u8,
    pub CdbLength: u8,
    pub SenseInfoBufferLength: u8,
    pub SrbFlags: u32,
    pub DataTransferLength: u32,
    pub TimeOutValue: u32,
    pub DataBuffer: *mut core::ffi::c_void,
    pub SenseInfoBuffer: *mut core::ffi::c_void,
    pub NextSrb: *mut crate::types::SCSI_REQUEST_BLOCK,
    pub OriginalRequest: *mut core::ffi::c_void,
    pub SrbExtension: *mut core::ffi::c_void,
    pub u: crate::types::SCSI_REQUEST_BLOCK_u,
    pub Cdb: [u8; 16],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SCSI_REQUEST_BLOCK>() == 0x40);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, Length) == 0x0);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, Function) == 0x2);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, SrbStatus) == 0x3);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, ScsiStatus) == 0x4);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, PathId) == 0x5);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, TargetId) == 0x6);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, Lun) == 0x7);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, QueueTag) == 0x8);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, QueueAction) == 0x9);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, CdbLength) == 0xa);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, SenseInfoBufferLength) == 0xb);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, SrbFlags) == 0xc);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, DataTransferLength) == 0x10);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, TimeOutValue) == 0x14);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, DataBuffer) == 0x18);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, SenseInfoBuffer) == 0x1c);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, NextSrb) == 0x20);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, OriginalRequest) == 0x24);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, SrbExtension) == 0x28);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, u) == 0x2c);
    assert!(core::mem::offset_of!(SCSI_REQUEST_BLOCK, Cdb) == 0x30);
};
/// abi-specs/types/scsi.abi:36
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ACCESS_RANGE {
    pub RangeStart: crate::types::PHYSICAL_ADDRESS,
    pub RangeLength: u32,
    pub RangeInMemory: crate::types::BOOLEAN,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<ACCESS_RANGE>() == 0x10);
    assert!(core::mem::offset_of!(ACCESS_RANGE, RangeStart) == 0x0);
    assert!(core::mem::offset_of!(ACCESS_RANGE, RangeLength) == 0x8);
    assert!(core::mem::offset_of!(ACCESS_RANGE, RangeInMemory) == 0xc);
};
/// abi-specs/types/scsi.abi:42
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PORT_CONFIGURATION_INFORMATION {
    pub Length: u32,
    pub SystemIoBusNumber: u32,
    pub AdapterInterfaceType: crate::types::INTERFACE_TYPE,
    pub BusInterruptLevel: u32,
    pub BusInterruptVector: u32,
    pub InterruptMode: crate::types::KINTERRUPT_MODE,
    pub MaximumTransferLength: u32,
    pub NumberOfPhysicalBreaks: u32,
    pub DmaChannel: u32,
    pub DmaPort: u32,
    pub DmaWidth: crate::types::DMA_WIDTH,
    pub DmaSpeed: crate::types::DMA_SPEED,
    pub AlignmentMask: u32,
    pub NumberOfAccessRanges: u32,
    pub _gap0: [u8; 4],
    pub Reserved: *mut core::ffi::c_void,
    pub NumberOfBuses: u8,
    pub InitiatorBusId: [u8; 8],
    pub ScatterGather: crate::types::BOOLEAN,
    pub Master: crate::types::BOOLEAN,
    pub CachesData: crate::types::BOOLEAN,
    pub AdapterScansDown: crate::types::BOOLEAN,
    pub AtdiskPrimaryClaimed: crate::types::BOOLEAN,
    pub AtdiskSecondaryClaimed: crate::types::BOOLEAN,
    pub Dma32BitAddresses: crate::types::BOOLEAN,
    pub DemandMode: crate::types::BOOLEAN,
    pub MapBuffers: crate::types::BOOLEAN,
    pub NeedPhysicalAddresses: crate::types::BOOLEAN,
    pub TaggedQueuing: crate::types::BOOLEAN,
    pub AutoRequestSense: crate::types::BOOLEAN,
    pub MultipleRequestPerLu: crate::types::BOOLEAN,
    pub ReceiveEvent: crate::types::BOOLEAN,
    pub RealModeInitialized: crate::types::BOOLEAN,
    pub BufferAccessScsiPortControlled: crate::types::BOOLEAN,
    pub MaximumNumberOfTargets: u8,
    pub ReservedUchars: [u8; 2],
    pub SlotNumber: u32,
    pub BusInterruptLevel2: u32,
    pub BusInterruptVector2: u32,
    pub InterruptMode2: crate::types::KINTERRUPT_MODE,
    pub DmaChannel2: u32,
    pub DmaPort2: u32,
    pub DmaWidth2: crate::types::DMA_WIDTH,
    pub DmaSpeed2: crate::types::DMA_SPEED,
    pub DeviceExtensionSize: u32,
    pub SpecificLuExtensionSize: u32,
    pub SrbExtensionSize: u32,
    pub Dma64BitAddresses: u8,
    pub ResetTargetSupported: crate::types::BOOLEAN,
    pub MaximumNumberOfLogicalUnits: u8,
    pub WmiDataProvider: crate::types::BOOLEAN,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<PORT_CONFIGURATION_INFORMATION>() == 0x8c);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, Length) == 0x0);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, SystemIoBusNumber) == 0x4);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, AdapterInterfaceType) == 0x8);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, BusInterruptLevel) == 0xc);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, BusInterruptVector) == 0x10);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, InterruptMode) == 0x14);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, MaximumTransferLength) == 0x18);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, NumberOfPhysicalBreaks) == 0x1c);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, DmaChannel) == 0x20);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, DmaPort) == 0x24);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, DmaWidth) == 0x28);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, DmaSpeed) == 0x2c);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, AlignmentMask) == 0x30);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, NumberOfAccessRanges) == 0x34);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, Reserved) == 0x3c);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, NumberOfBuses) == 0x40);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, InitiatorBusId) == 0x41);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, ScatterGather) == 0x49);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, Master) == 0x4a);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, CachesData) == 0x4b);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, AdapterScansDown) == 0x4c);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, AtdiskPrimaryClaimed) == 0x4d);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, AtdiskSecondaryClaimed) == 0x4e);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, Dma32BitAddresses) == 0x4f);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, DemandMode) == 0x50);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, MapBuffers) == 0x51);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, NeedPhysicalAddresses) == 0x52);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, TaggedQueuing) == 0x53);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, AutoRequestSense) == 0x54);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, MultipleRequestPerLu) == 0x55);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, ReceiveEvent) == 0x56);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, RealModeInitialized) == 0x57);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, BufferAccessScsiPortControlled) == 0x58);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, MaximumNumberOfTargets) == 0x59);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, ReservedUchars) == 0x5a);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, SlotNumber) == 0x5c);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, BusInterruptLevel2) == 0x60);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, BusInterruptVector2) == 0x64);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, InterruptMode2) == 0x68);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, DmaChannel2) == 0x6c);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, DmaPort2) == 0x70);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, DmaWidth2) == 0x74);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, DmaSpeed2) == 0x78);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, DeviceExtensionSize) == 0x7c);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, SpecificLuExtensionSize) == 0x80);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, SrbExtensionSize) == 0x84);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, Dma64BitAddresses) == 0x88);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, ResetTargetSupported) == 0x89);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, MaximumNumberOfLogicalUnits) == 0x8a);
    assert!(core::mem::offset_of!(PORT_CONFIGURATION_INFORMATION, WmiDataProvider) == 0x8b);
};
/// abi-specs/types/scsi.abi:96
#[repr(C)]
#[derive(Clone, Copy)]
pub union HW_INITIALIZATION_DATA_u {
    pub ReservedUshort: u16,
    pub PortVersionFlags: u16,
    pub _size: [u8; 2],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HW_INITIALIZATION_DATA_u>() == 0x2);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA_u, ReservedUshort) == 0x0);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA_u, PortVersionFlags) == 0x0);
};
/// abi-specs/types/scsi.abi:98
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HW_INITIALIZATION_DATA {
    pub HwInitializationDataSize: u32,
    pub AdapterInterfaceType: crate::types::INTERFACE_TYPE,
    pub HwInitialize: crate::callbacks::PHW_INITIALIZE,
    pub HwStartIo: crate::callbacks::PHW_STARTIO,
    pub HwInterrupt: crate::callbacks::PHW_INTERRUPT,
    pub HwFindAdapter: crate::callbacks::PHW_FIND_ADAPTER,
    pub HwResetBus: crate::callbacks::PHW_RESET_BUS,
    pub HwDmaStarted: crate::callbacks::PHW_DMA_STARTED,
    pub HwAdapterState: crate::callbacks::PHW_ADAPTER_STATE,
    pub DeviceExtensionSize: u32,
    pub SpecificLuExtensionSize: u32,
    pub SrbExtensionSize: u32,
    pub NumberOfAccessRanges: u32,
    pub Reserved: *mut core::ffi::c_void,
    pub MapBuffers: crate::types::BOOLEAN,
    pub NeedPhysicalAddresses: crate::types::BOOLEAN,
    pub TaggedQueuing: crate::types::BOOLEAN,
    pub AutoRequestSense: crate::types::BOOLEAN,
    pub MultipleRequestPerLu: crate::types::BOOLEAN,
    pub ReceiveEvent: crate::types::BOOLEAN,
    pub VendorIdLength: u16,
    pub VendorId: *mut core::ffi::c_void,
    pub u: crate::types::HW_INITIALIZATION_DATA_u,
    pub DeviceIdLength: u16,
    pub DeviceId: *mut core::ffi::c_void,
    pub HwAdapterControl: crate::callbacks::PHW_ADAPTER_CONTROL,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<HW_INITIALIZATION_DATA>() == 0x50);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, HwInitializationDataSize) == 0x0);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, AdapterInterfaceType) == 0x4);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, HwInitialize) == 0x8);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, HwStartIo) == 0xc);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, HwInterrupt) == 0x10);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, HwFindAdapter) == 0x14);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, HwResetBus) == 0x18);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, HwDmaStarted) == 0x1c);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, HwAdapterState) == 0x20);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, DeviceExtensionSize) == 0x24);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, SpecificLuExtensionSize) == 0x28);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, SrbExtensionSize) == 0x2c);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, NumberOfAccessRanges) == 0x30);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, Reserved) == 0x34);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, MapBuffers) == 0x38);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, NeedPhysicalAddresses) == 0x39);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, TaggedQueuing) == 0x3a);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, AutoRequestSense) == 0x3b);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, MultipleRequestPerLu) == 0x3c);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, ReceiveEvent) == 0x3d);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, VendorIdLength) == 0x3e);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, VendorId) == 0x40);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, u) == 0x44);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, DeviceIdLength) == 0x46);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, DeviceId) == 0x48);
    assert!(core::mem::offset_of!(HW_INITIALIZATION_DATA, HwAdapterControl) == 0x4c);
};
/// abi-specs/types/scsi.abi:127
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct SCSI_NOTIFICATION_TYPE(pub u32);
impl SCSI_NOTIFICATION_TYPE {
    pub const RequestComplete: Self = Self(0x0);
    pub const NextRequest: Self = Self(0x1);
    pub const NextLuRequest: Self = Self(0x2);
    pub const ResetDetected: Self = Self(0x3);
    pub const CallDisableInterrupts: Self = Self(0x4);
    pub const CallEnableInterrupts: Self = Self(0x5);
    pub const RequestTimerCall: Self = Self(0x6);
    pub const BusChangeDetected: Self = Self(0x7);
    pub const WMIEvent: Self = Self(0x8);
    pub const WMIReregister: Self = Self(0x9);
    pub const LinkUp: Self = Self(0xa);
    pub const LinkDown: Self = Self(0xb);
    pub const QueryTickCount: Self = Self(0xc);
    pub const BufferOverrunDetected: Self = Self(0xd);
    pub const TraceNotification: Self = Self(0xe);
}
/// abi-specs/types/scsi.abi:145
#[repr(C)]
#[derive(Clone, Copy)]
pub struct STOR_SCATTER_GATHER_ELEMENT {
    pub PhysicalAddress: crate::types::PHYSICAL_ADDRESS,
    pub Length: u32,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<STOR_SCATTER_GATHER_ELEMENT>() == 0x10);
    assert!(core::mem::offset_of!(STOR_SCATTER_GATHER_ELEMENT, PhysicalAddress) == 0x0);
    assert!(core::mem::offset_of!(STOR_SCATTER_GATHER_ELEMENT, Length) == 0x8);
    assert!(core::mem::offset_of!(STOR_SCATTER_GATHER_ELEMENT, Reserved) == 0xc);
};
/// abi-specs/types/scsi.abi:151
#[repr(C)]
#[derive(Clone, Copy)]
pub struct STOR_SCATTER_GATHER_LIST {
    pub NumberOfElements: u32,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<STOR_SCATTER_GATHER_LIST>() == 0x8);
    assert!(core::mem::offset_of!(STOR_SCATTER_GATHER_LIST, NumberOfElements) == 0x0);
    assert!(core::mem::offset_of!(STOR_SCATTER_GATHER_LIST, Reserved) == 0x4);
};
/// abi-specs/types/scsi.abi:157
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct SCSI_ADAPTER_CONTROL_TYPE(pub u32);
impl SCSI_ADAPTER_CONTROL_TYPE {
    pub const ScsiQuerySupportedControlTypes: Self = Self(0x0);
    pub const ScsiStopAdapter: Self = Self(0x1);
    pub const ScsiRestartAdapter: Self = Self(0x2);
    pub const ScsiSetBootConfig: Self = Self(0x3);
    pub const ScsiSetRunningConfig: Self = Self(0x4);
    pub const MakeAdapterControlTypeSizeOfUlong: Self = Self(0xffffffff);
}
/// abi-specs/types/scsi.abi:166
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct SCSI_ADAPTER_CONTROL_STATUS(pub u32);
impl SCSI_ADAPTER_CONTROL_STATUS {
    pub const ScsiAdapterControlSuccess: Self = Self(0x0);
    pub const ScsiAdapterControlUnsuccessful: Self = Self(0x1);
}
/// abi-specs/types/se.abi:6
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct SECURITY_LOGON_TYPE(pub u32);
impl SECURITY_LOGON_TYPE {
    pub const UndefinedLogonType: Self = Self(0x0);
    pub const Interactive: Self = Self(0x2);
    pub const Network: Self = Self(0x3);
    pub const Batch: Self = Self(0x4);
    pub const Service: Self = Self(0x5);
    pub const Proxy: Self = Self(0x6);
    pub const Unlock: Self = Self(0x7);
    pub const NetworkCleartext: Self = Self(0x8);
    pub const NewCredentials: Self = Self(0x9);
}
/// abi-specs/types/se.abi:18
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SID_AND_ATTRIBUTES {
    pub Sid: *mut core::ffi::c_void,
    pub Attributes: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SID_AND_ATTRIBUTES>() == 0x8);
    assert!(core::mem::offset_of!(SID_AND_ATTRIBUTES, Sid) == 0x0);
    assert!(core::mem::offset_of!(SID_AND_ATTRIBUTES, Attributes) == 0x4);
};
/// abi-specs/types/se.abi:19
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TOKEN_GROUPS {
    pub GroupCount: u32,
    pub Groups: [crate::types::SID_AND_ATTRIBUTES; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TOKEN_GROUPS>() == 0xc);
    assert!(core::mem::offset_of!(TOKEN_GROUPS, GroupCount) == 0x0);
    assert!(core::mem::offset_of!(TOKEN_GROUPS, Groups) == 0x4);
};
/// abi-specs/types/se.abi:20
#[repr(C)]
#[derive(Clone, Copy)]
pub struct LUID {
    pub LowPart: u32,
    pub HighPart: i32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<LUID>() == 0x8);
    assert!(core::mem::offset_of!(LUID, LowPart) == 0x0);
    assert!(core::mem::offset_of!(LUID, HighPart) == 0x4);
};
/// abi-specs/types/se.abi:21
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TOKEN_SOURCE {
    pub SourceName: [u8; 8],
    pub SourceIdentifier: crate::types::LUID,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TOKEN_SOURCE>() == 0x10);
    assert!(core::mem::offset_of!(TOKEN_SOURCE, SourceName) == 0x0);
    assert!(core::mem::offset_of!(TOKEN_SOURCE, SourceIdentifier) == 0x8);
};
/// abi-specs/types/se.abi:23
#[repr(C)]
#[derive(Clone, Copy)]
pub struct QUOTA_LIMITS {
    pub PagedPoolLimit: u32,
    pub NonPagedPoolLimit: u32,
    pub MinimumWorkingSetSize: u32,
    pub MaximumWorkingSetSize: u32,
    pub PagefileLimit: u32,
    pub _gap0: [u8; 4],
    pub TimeLimit: crate::types::LARGE_INTEGER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<QUOTA_LIMITS>() == 0x20);
    assert!(core::mem::offset_of!(QUOTA_LIMITS, PagedPoolLimit) == 0x0);
    assert!(core::mem::offset_of!(QUOTA_LIMITS, NonPagedPoolLimit) == 0x4);
    assert!(core::mem::offset_of!(QUOTA_LIMITS, MinimumWorkingSetSize) == 0x8);
    assert!(core::mem::offset_of!(QUOTA_LIMITS, MaximumWorkingSetSize) == 0xc);
    assert!(core::mem::offset_of!(QUOTA_LIMITS, PagefileLimit) == 0x10);
    assert!(core::mem::offset_of!(QUOTA_LIMITS, TimeLimit) == 0x18);
};
/// abi-specs/types/se.abi:32
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TOKEN_MANDATORY_POLICY {
    pub Policy: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TOKEN_MANDATORY_POLICY>() == 0x4);
    assert!(core::mem::offset_of!(TOKEN_MANDATORY_POLICY, Policy) == 0x0);
};
/// abi-specs/types/se.abi:34
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TOKEN_ACCESS_INFORMATION {
    pub SidHash: *mut core::ffi::c_void,
    pub RestrictedSidHash: *mut core::ffi::c_void,
    pub Privileges: *mut crate::types::TOKEN_PRIVILEGES,
    pub AuthenticationId: crate::types::LUID,
    pub TokenType: crate::types::TOKEN_TYPE,
    pub ImpersonationLevel: crate::types::SECURITY_IMPERSONATION_LEVEL,
    pub MandatoryPolicy: crate::types::TOKEN_MANDATORY_POLICY,
    pub Flags: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TOKEN_ACCESS_INFORMATION>() == 0x24);
    assert!(core::mem::offset_of!(TOKEN_ACCESS_INFORMATION, SidHash) == 0x0);
    assert!(core::mem::offset_of!(TOKEN_ACCESS_INFORMATION, RestrictedSidHash) == 0x4);
    assert!(core::mem::offset_of!(TOKEN_ACCESS_INFORMATION, Privileges) == 0x8);
    assert!(core::mem::offset_of!(TOKEN_ACCESS_INFORMATION, AuthenticationId) == 0xc);
    assert!(core::mem::offset_of!(TOKEN_ACCESS_INFORMATION, TokenType) == 0x14);
    assert!(core::mem::offset_of!(TOKEN_ACCESS_INFORMATION, ImpersonationLevel) == 0x18);
    assert!(core::mem::offset_of!(TOKEN_ACCESS_INFORMATION, MandatoryPolicy) == 0x1c);
    assert!(core::mem::offset_of!(TOKEN_ACCESS_INFORMATION, Flags) == 0x20);
};
/// abi-specs/types/se.abi:45
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SECURITY_QUALITY_OF_SERVICE {
    pub Length: u32,
    pub ImpersonationLevel: crate::types::SECURITY_IMPERSONATION_LEVEL,
    pub ContextTrackingMode: crate::types::BOOLEAN,
    pub EffectiveOnly: crate::types::BOOLEAN,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SECURITY_QUALITY_OF_SERVICE>() == 0xc);
    assert!(core::mem::offset_of!(SECURITY_QUALITY_OF_SERVICE, Length) == 0x0);
    assert!(core::mem::offset_of!(SECURITY_QUALITY_OF_SERVICE, ImpersonationLevel) == 0x4);
    assert!(core::mem::offset_of!(SECURITY_QUALITY_OF_SERVICE, ContextTrackingMode) == 0x8);
    assert!(core::mem::offset_of!(SECURITY_QUALITY_OF_SERVICE, EffectiveOnly) == 0x9);
};
/// abi-specs/types/se.abi:52
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TOKEN_CONTROL {
    pub TokenId: crate::types::LUID,
    pub AuthenticationId: crate::types::LUID,
    pub ModifiedId: crate::types::LUID,
    pub TokenSource: crate::types::TOKEN_SOURCE,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TOKEN_CONTROL>() == 0x28);
    assert!(core::mem::offset_of!(TOKEN_CONTROL, TokenId) == 0x0);
    assert!(core::mem::offset_of!(TOKEN_CONTROL, AuthenticationId) == 0x8);
    assert!(core::mem::offset_of!(TOKEN_CONTROL, ModifiedId) == 0x10);
    assert!(core::mem::offset_of!(TOKEN_CONTROL, TokenSource) == 0x18);
};
/// abi-specs/types/se.abi:59
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SECURITY_CLIENT_CONTEXT {
    pub SecurityQos: crate::types::SECURITY_QUALITY_OF_SERVICE,
    pub ClientToken: *mut core::ffi::c_void,
    pub DirectlyAccessClientToken: crate::types::BOOLEAN,
    pub DirectAccessEffectiveOnly: crate::types::BOOLEAN,
    pub ServerIsRemote: crate::types::BOOLEAN,
    pub ClientTokenControl: crate::types::TOKEN_CONTROL,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SECURITY_CLIENT_CONTEXT>() == 0x3c);
    assert!(core::mem::offset_of!(SECURITY_CLIENT_CONTEXT, SecurityQos) == 0x0);
    assert!(core::mem::offset_of!(SECURITY_CLIENT_CONTEXT, ClientToken) == 0xc);
    assert!(core::mem::offset_of!(SECURITY_CLIENT_CONTEXT, DirectlyAccessClientToken) == 0x10);
    assert!(core::mem::offset_of!(SECURITY_CLIENT_CONTEXT, DirectAccessEffectiveOnly) == 0x11);
    assert!(core::mem::offset_of!(SECURITY_CLIENT_CONTEXT, ServerIsRemote) == 0x12);
    assert!(core::mem::offset_of!(SECURITY_CLIENT_CONTEXT, ClientTokenControl) == 0x14);
};
/// abi-specs/types/se.abi:68
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct SE_ADT_PARAMETER_TYPE(pub u32);
impl SE_ADT_PARAMETER_TYPE {
    pub const SeAdtParmTypeNone: Self = Self(0x0);
    pub const SeAdtParmTypeString: Self = Self(0x1);
    pub const SeAdtParmTypeFileSpec: Self = Self(0x2);
    pub const SeAdtParmTypeUlong: Self = Self(0x3);
    pub const SeAdtParmTypeSid: Self = Self(0x4);
    pub const SeAdtParmTypeLogonId: Self = Self(0x5);
    pub const SeAdtParmTypeNoLogonId: Self = Self(0x6);
    pub const SeAdtParmTypeAccessMask: Self = Self(0x7);
    pub const SeAdtParmTypePrivs: Self = Self(0x8);
    pub const SeAdtParmTypeObjectTypes: Self = Self(0x9);
    pub const SeAdtParmTypeHexUlong: Self = Self(0xa);
    pub const SeAdtParmTypePtr: Self = Self(0xb);
    pub const SeAdtParmTypeTime: Self = Self(0xc);
    pub const SeAdtParmTypeGuid: Self = Self(0xd);
    pub const SeAdtParmTypeLuid: Self = Self(0xe);
    pub const SeAdtParmTypeHexInt64: Self = Self(0xf);
    pub const SeAdtParmTypeStringList: Self = Self(0x10);
    pub const SeAdtParmTypeSidList: Self = Self(0x11);
    pub const SeAdtParmTypeDuration: Self = Self(0x12);
    pub const SeAdtParmTypeUserAccountControl: Self = Self(0x13);
    pub const SeAdtParmTypeNoUac: Self = Self(0x14);
    pub const SeAdtParmTypeMessage: Self = Self(0x15);
    pub const SeAdtParmTypeDateTime: Self = Self(0x16);
    pub const SeAdtParmTypeSockAddr: Self = Self(0x17);
    pub const SeAdtParmTypeSD: Self = Self(0x18);
    pub const SeAdtParmTypeLogonHours: Self = Self(0x19);
    pub const SeAdtParmTypeLogonIdNoSid: Self = Self(0x1a);
    pub const SeAdtParmTypeUlongNoConv: Self = Self(0x1b);
    pub const SeAdtParmTypeSockAddrNoPort: Self = Self(0x1c);
    pub const SeAdtParmTypeAccessReason: Self = Self(0x1d);
    pub const SeAdtParmTypeStagingReason: Self = Self(0x1e);
    pub const SeAdtParmTypeResourceAttribute: Self = Self(0x1f);
    pub const SeAdtParmTypeClaims: Self = Self(0x20);
    pub const SeAdtParmTypeLogonIdAsSid: Self = Self(0x21);
    pub const SeAdtParmTypeMultiSzString: Self = Self(0x22);
    pub const SeAdtParmTypeLogonIdEx: Self = Self(0x23);
}
/// abi-specs/types/se.abi:107
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SE_ADT_PARAMETER_ARRAY_ENTRY {
    pub Type: crate::types::SE_ADT_PARAMETER_TYPE,
    pub Length: u32,
    pub Data: [u32; 2],
    pub Address: *mut core::ffi::c_void,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SE_ADT_PARAMETER_ARRAY_ENTRY>() == 0x14);
    assert!(core::mem::offset_of!(SE_ADT_PARAMETER_ARRAY_ENTRY, Type) == 0x0);
    assert!(core::mem::offset_of!(SE_ADT_PARAMETER_ARRAY_ENTRY, Length) == 0x4);
    assert!(core::mem::offset_of!(SE_ADT_PARAMETER_ARRAY_ENTRY, Data) == 0x8);
    assert!(core::mem::offset_of!(SE_ADT_PARAMETER_ARRAY_ENTRY, Address) == 0x10);
};
/// abi-specs/types/se.abi:114
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SE_ADT_PARAMETER_ARRAY {
    pub CategoryId: u32,
    pub AuditId: u32,
    pub ParameterCount: u32,
    pub Length: u32,
    pub FlatSubCategoryId: u16,
    pub Type: u16,
    pub Flags: u32,
    pub Parameters: [crate::types::SE_ADT_PARAMETER_ARRAY_ENTRY; 32],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<SE_ADT_PARAMETER_ARRAY>() == 0x298);
    assert!(core::mem::offset_of!(SE_ADT_PARAMETER_ARRAY, CategoryId) == 0x0);
    assert!(core::mem::offset_of!(SE_ADT_PARAMETER_ARRAY, AuditId) == 0x4);
    assert!(core::mem::offset_of!(SE_ADT_PARAMETER_ARRAY, ParameterCount) == 0x8);
    assert!(core::mem::offset_of!(SE_ADT_PARAMETER_ARRAY, Length) == 0xc);
    assert!(core::mem::offset_of!(SE_ADT_PARAMETER_ARRAY, FlatSubCategoryId) == 0x10);
    assert!(core::mem::offset_of!(SE_ADT_PARAMETER_ARRAY, Type) == 0x12);
    assert!(core::mem::offset_of!(SE_ADT_PARAMETER_ARRAY, Flags) == 0x14);
    assert!(core::mem::offset_of!(SE_ADT_PARAMETER_ARRAY, Parameters) == 0x18);
};
/// abi-specs/types/se.abi:125
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct SID_NAME_USE(pub u32);
impl SID_NAME_USE {
    pub const SidTypeUser: Self = Self(0x1);
    pub const SidTypeGroup: Self = Self(0x2);
    pub const SidTypeDomain: Self = Self(0x3);
    pub const SidTypeAlias: Self = Self(0x4);
    pub const SidTypeWellKnownGroup: Self = Self(0x5);
    pub const SidTypeDeletedAccount: Self = Self(0x6);
    pub const SidTypeInvalid: Self = Self(0x7);
    pub const SidTypeUnknown: Self = Self(0x8);
    pub const SidTypeComputer: Self = Self(0x9);
    pub const SidTypeLabel: Self = Self(0xa);
    pub const SidTypeLogonSession: Self = Self(0xb);
}
/// abi-specs/types/se.abi:139
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct WELL_KNOWN_SID_TYPE(pub u32);
impl WELL_KNOWN_SID_TYPE {
    pub const WinNullSid: Self = Self(0x0);
    pub const WinWorldSid: Self = Self(0x1);
    pub const WinLocalSid: Self = Self(0x2);
    pub const WinCreatorOwnerSid: Self = Self(0x3);
    pub const WinCreatorGroupSid: Self = Self(0x4);
    pub const WinCreatorOwnerServerSid: Self = Self(0x5);
    pub const WinCreatorGroupServerSid: Self = Self(0x6);
    pub const WinNtAuthoritySid: Self = Self(0x7);
    pub const WinDialupSid: Self = Self(0x8);
    pub const WinNetworkSid: Self = Self(0x9);
    pub const WinBatchSid: Self = Self(0xa);
    pub const WinInteractiveSid: Self = Self(0xb);
    pub const WinServiceSid: Self = Self(0xc);
    pub const WinAnonymousSid: Self = Self(0xd);
    pub const WinProxySid: Self = Self(0xe);
    pub const WinEnterpriseControllersSid: Self = Self(0xf);
    pub const WinSelfSid: Self = Self(0x10);
    pub const WinAuthenticatedUserSid: Self = Self(0x11);
    pub const WinRestrictedCodeSid: Self = Self(0x12);
    pub const WinTerminalServerSid: Self = Self(0x13);
    pub const WinRemoteLogonIdSid: Self = Self(0x14);
    pub const WinLogonIdsSid: Self = Self(0x15);
    pub const WinLocalSystemSid: Self = Self(0x16);
    pub const WinLocalServiceSid: Self = Self(0x17);
    pub const WinNetworkServiceSid: Self = Self(0x18);
    pub const WinBuiltinDomainSid: Self = Self(0x19);
    pub const WinBuiltinAdministratorsSid: Self = Self(0x1a);
    pub const WinBuiltinUsersSid: Self = Self(0x1b);
    pub const WinBuiltinGuestsSid: Self = Self(0x1c);
    pub const WinBuiltinPowerUsersSid: Self = Self(0x1d);
    pub const WinBuiltinAccountOperatorsSid: Self = Self(0x1e);
    pub const WinBuiltinSystemOperatorsSid: Self = Self(0x1f);
    pub const WinBuiltinPrintOperatorsSid: Self = Self(0x20);
    pub const WinBuiltinBackupOperatorsSid: Self = Self(0x21);
    pub const WinBuiltinReplicatorSid: Self = Self(0x22);
    pub const WinBuiltinPreWindows2000CompatibleAccessSid: Self = Self(0x23);
    pub const WinBuiltinRemoteDesktopUsersSid: Self = Self(0x24);
    pub const WinBuiltinNetworkConfigurationOperatorsSid: Self = Self(0x25);
    pub const WinAccountAdministratorSid: Self = Self(0x26);
    pub const WinAccountGuestSid: Self = Self(0x27);
    pub const WinAccountKrbtgtSid: Self = Self(0x28);
    pub const WinAccountDomainAdminsSid: Self = Self(0x29);
    pub const WinAccountDomainUsersSid: Self = Self(0x2a);
    pub const WinAccountDomainGuestsSid: Self = Self(0x2b);
    pub const WinAccountComputersSid: Self = Self(0x2c);
    pub const WinAccountControllersSid: Self = Self(0x2d);
    pub const WinAccountCertAdminsSid: Self = Self(0x2e);
    pub const WinAccountSchemaAdminsSid: Self = Self(0x2f);
    pub const WinAccountEnterpriseAdminsSid: Self = Self(0x30);
    pub const WinAccountPolicyAdminsSid: Self = Self(0x31);
    pub const WinAccountRasAndIasServersSid: Self = Self(0x32);
    pub const WinNTLMAuthenticationSid: Self = Self(0x33);
    pub const WinDigestAuthenticationSid: Self = Self(0x34);
    pub const WinSChannelAuthenticationSid: Self = Self(0x35);
    pub const WinThisOrganizationSid: Self = Self(0x36);
    pub const WinOtherOrganizationSid: Self = Self(0x37);
    pub const WinBuiltinIncomingForestTrustBuildersSid: Self = Self(0x38);
    pub const WinBuiltinPerfMonitoringUsersSid: Self = Self(0x39);
    pub const WinBuiltinPerfLoggingUsersSid: Self = Self(0x3a);
    pub const WinBuiltinAuthorizationAccessSid: Self = Self(0x3b);
    pub const WinBuiltinTerminalServerLicenseServersSid: Self = Self(0x3c);
    pub const WinBuiltinDCOMUsersSid: Self = Self(0x3d);
    pub const WinBuiltinIUsersSid: Self = Self(0x3e);
    pub const WinIUserSid: Self = Self(0x3f);
    pub const WinBuiltinCryptoOperatorsSid: Self = Self(0x40);
    pub const WinUntrustedLabelSid: Self = Self(0x41);
    pub const WinLowLabelSid: Self = Self(0x42);
    pub const WinMediumLabelSid: Self = Self(0x43);
    pub const WinHighLabelSid: Self = Self(0x44);
    pub const WinSystemLabelSid: Self = Self(0x45);
    pub const WinWriteRestrictedCodeSid: Self = Self(0x46);
    pub const WinCreatorOwnerRightsSid: Self = Self(0x47);
    pub const WinCacheablePrincipalsGroupSid: Self = Self(0x48);
    pub const WinNonCacheablePrincipalsGroupSid: Self = Self(0x49);
    pub const WinEnterpriseReadonlyControllersSid: Self = Self(0x4a);
    pub const WinAccountReadonlyControllersSid: Self = Self(0x4b);
    pub const WinBuiltinEventLogReadersGroup: Self = Self(0x4c);
    pub const WinNewEnterpriseReadonlyControllersSid: Self = Self(0x4d);
    pub const WinBuiltinCertSvcDComAccessGroup: Self = Self(0x4e);
    pub const WinMediumPlusLabelSid: Self = Self(0x4f);
    pub const WinLocalLogonSid: Self = Self(0x50);
    pub const WinConsoleLogonSid: Self = Self(0x51);
    pub const WinThisOrganizationCertificateSid: Self = Self(0x52);
}
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
    pub const STATUS_UNABLE_TO_FREE_VM: Self = Self(0xc000001a);
    pub const STATUS_INVALID_SYSTEM_SERVICE: Self = Self(0xc000001c);
    pub const STATUS_ILLEGAL_INSTRUCTION: Self = Self(0xc000001d);
    pub const STATUS_INVALID_LOCK_SEQUENCE: Self = Self(0xc000001e);
    pub const STATUS_INVALID_VIEW_SIZE: Self = Self(0xc000001f);
    pub const STATUS_ALREADY_COMMITTED: Self = Self(0xc0000021);
    pub const STATUS_ACCESS_DENIED: Self = Self(0xc0000022);
    pub const STATUS_BUFFER_TOO_SMALL: Self = Self(0xc0000023);
    pub const STATUS_OBJECT_TYPE_MISMATCH: Self = Self(0xc0000024);
    pub const STATUS_NONCONTINUABLE_EXCEPTION: Self = Self(0xc0000025);
    pub const STATUS_NOT_LOCKED: Self = Self(0xc000002a);
    pub const STATUS_PARITY_ERROR: Self = Self(0xc000002b);
    pub const STATUS_DISK_CORRUPT_ERROR: Self = Self(0xc0000032);
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
    pub const STATUS_INVALID_PAGE_PROTECTION: Self = Self(0xc0000045);
    pub const STATUS_MUTANT_NOT_OWNED: Self = Self(0xc0000046);
    pub const STATUS_SEMAPHORE_LIMIT_EXCEEDED: Self = Self(0xc0000047);
    pub const STATUS_THREAD_IS_TERMINATING: Self = Self(0xc000004b);
    pub const STATUS_EAS_NOT_SUPPORTED: Self = Self(0xc000004f);
    pub const STATUS_DELETE_PENDING: Self = Self(0xc0000056);
    pub const STATUS_UNKNOWN_REVISION: Self = Self(0xc0000058);
    pub const STATUS_REVISION_MISMATCH: Self = Self(0xc0000059);
    pub const STATUS_NO_IMPERSONATION_TOKEN: Self = Self(0xc000005c);
    pub const STATUS_NO_SUCH_PRIVILEGE: Self = Self(0xc0000060);
    pub const STATUS_PRIVILEGE_NOT_HELD: Self = Self(0xc0000061);
    pub const STATUS_INVALID_ACL: Self = Self(0xc0000077);
    pub const STATUS_INVALID_SID: Self = Self(0xc0000078);
    pub const STATUS_INVALID_SECURITY_DESCR: Self = Self(0xc0000079);
    pub const STATUS_INVALID_IMAGE_FORMAT: Self = Self(0xc000007b);
    pub const STATUS_DISK_FULL: Self = Self(0xc000007f);
    pub const STATUS_RESOURCE_DATA_NOT_FOUND: Self = Self(0xc0000089);
    pub const STATUS_RESOURCE_TYPE_NOT_FOUND: Self = Self(0xc000008a);
    pub const STATUS_RESOURCE_NAME_NOT_FOUND: Self = Self(0xc000008b);
    pub const STATUS_INTEGER_DIVIDE_BY_ZERO: Self = Self(0xc0000094);
    pub const STATUS_INTEGER_OVERFLOW: Self = Self(0xc0000095);
    pub const STATUS_PRIVILEGED_INSTRUCTION: Self = Self(0xc0000096);
    pub const STATUS_TOO_MANY_PAGING_FILES: Self = Self(0xc0000097);
    pub const STATUS_FILE_INVALID: Self = Self(0xc0000098);
    pub const STATUS_ALLOTTED_SPACE_EXCEEDED: Self = Self(0xc0000099);
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
    pub const STATUS_NOT_SAME_DEVICE: Self = Self(0xc00000d4);
    pub const STATUS_NO_SECURITY_ON_OBJECT: Self = Self(0xc00000d7);
    pub const STATUS_INTERNAL_ERROR: Self = Self(0xc00000e5);
    pub const STATUS_BAD_DESCRIPTOR_FORMAT: Self = Self(0xc00000e7);
    pub const STATUS_INVALID_PARAMETER_1: Self = Self(0xc00000ef);
    pub const STATUS_INVALID_PARAMETER_2: Self = Self(0xc00000f0);
    pub const STATUS_INVALID_PARAMETER_3: Self = Self(0xc00000f1);
    pub const STATUS_INVALID_PARAMETER_4: Self = Self(0xc00000f2);
    pub const STATUS_INVALID_PARAMETER_5: Self = Self(0xc00000f3);
    pub const STATUS_NO_SUCH_PACKAGE: Self = Self(0xc00000fe);
    pub const STATUS_DIRECTORY_NOT_EMPTY: Self = Self(0xc0000101);
    pub const STATUS_NOT_A_DIRECTORY: Self = Self(0xc0000103);
    pub const STATUS_NAME_TOO_LONG: Self = Self(0xc0000106);
    pub const STATUS_MESSAGE_NOT_FOUND: Self = Self(0xc0000109);
    pub const STATUS_PROCESS_IS_TERMINATING: Self = Self(0xc000010a);
    pub const STATUS_TOO_MANY_OPENED_FILES: Self = Self(0xc000011f);
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
    pub const STATUS_MUTANT_LIMIT_EXCEEDED: Self = Self(0xc0000191);
    pub const STATUS_POSSIBLE_DEADLOCK: Self = Self(0xc0000194);
    pub const STATUS_RESOURCE_LANG_NOT_FOUND: Self = Self(0xc0000204);
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
    pub const STATUS_HANDLE_NOT_CLOSABLE: Self = Self(0xc0000235);
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
    pub const STATUS_RANGE_LIST_CONFLICT: Self = Self(0xc0000282);
    pub const STATUS_RANGE_NOT_FOUND: Self = Self(0xc000028c);
    pub const STATUS_WMI_GUID_NOT_FOUND: Self = Self(0xc0000295);
    pub const STATUS_DEVICE_REMOVED: Self = Self(0xc00002b6);
    pub const STATUS_INSUFFICIENT_POWER: Self = Self(0xc00002de);
    pub const STATUS_OBJECTID_NOT_FOUND: Self = Self(0xc00002f0);
    pub const STATUS_DEBUGGER_INACTIVE: Self = Self(0xc0000354);
    pub const STATUS_FAILED_DRIVER_ENTRY: Self = Self(0xc0000365);
    pub const STATUS_DEVICE_ENUMERATION_ERROR: Self = Self(0xc0000366);
    pub const STATUS_DELAY_LOAD_FAILED: Self = Self(0xc0000412);
}
/// What NDIS and miniports return.
///
/// abi-specs/types/status.abi:231
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
/// abi-specs/types/tdi.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TDI_ADDRESS_NETBIOS {
    pub NetbiosNameType: u16,
    pub NetbiosName: [u8; 16],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TDI_ADDRESS_NETBIOS>() == 0x12);
    assert!(core::mem::offset_of!(TDI_ADDRESS_NETBIOS, NetbiosNameType) == 0x0);
    assert!(core::mem::offset_of!(TDI_ADDRESS_NETBIOS, NetbiosName) == 0x2);
};
/// abi-specs/types/tdi.abi:8
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Addr {
    pub AddressLength: u16,
    pub AddressType: u16,
    pub Address: [crate::types::TDI_ADDRESS_NETBIOS; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<Addr>() == 0x16);
    assert!(core::mem::offset_of!(Addr, AddressLength) == 0x0);
    assert!(core::mem::offset_of!(Addr, AddressType) == 0x2);
    assert!(core::mem::offset_of!(Addr, Address) == 0x4);
};
/// abi-specs/types/tdi.abi:14
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct TA_NETBIOS_ADDRESS {
    pub TAAddressCount: i32,
    pub Address: [crate::types::Addr; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TA_NETBIOS_ADDRESS>() == 0x1a);
    assert!(core::mem::offset_of!(TA_NETBIOS_ADDRESS, TAAddressCount) == 0x0);
    assert!(core::mem::offset_of!(TA_NETBIOS_ADDRESS, Address) == 0x4);
};
/// abi-specs/types/tdi.abi:16
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TDI_PNP_CONTEXT {
    pub ContextSize: u16,
    pub ContextType: u16,
    pub ContextData: [u8; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TDI_PNP_CONTEXT>() == 0x6);
    assert!(core::mem::offset_of!(TDI_PNP_CONTEXT, ContextSize) == 0x0);
    assert!(core::mem::offset_of!(TDI_PNP_CONTEXT, ContextType) == 0x2);
    assert!(core::mem::offset_of!(TDI_PNP_CONTEXT, ContextData) == 0x4);
};
/// abi-specs/types/tdi.abi:22
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TA_ADDRESS {
    pub AddressLength: u16,
    pub AddressType: u16,
    pub Address: [u8; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TA_ADDRESS>() == 0x6);
    assert!(core::mem::offset_of!(TA_ADDRESS, AddressLength) == 0x0);
    assert!(core::mem::offset_of!(TA_ADDRESS, AddressType) == 0x2);
    assert!(core::mem::offset_of!(TA_ADDRESS, Address) == 0x4);
};
/// abi-specs/types/tdi.abi:24
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TDI20_CLIENT_INTERFACE_INFO_u_s {
    pub MajorTdiVersion: u8,
    pub MinorTdiVersion: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TDI20_CLIENT_INTERFACE_INFO_u_s>() == 0x2);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO_u_s, MajorTdiVersion) == 0x0);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO_u_s, MinorTdiVersion) == 0x1);
};
/// abi-specs/types/tdi.abi:29
#[repr(C)]
#[derive(Clone, Copy)]
pub union TDI20_CLIENT_INTERFACE_INFO_u {
    pub s: crate::types::TDI20_CLIENT_INTERFACE_INFO_u_s,
    pub TdiVersion: u16,
    pub _size: [u8; 2],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TDI20_CLIENT_INTERFACE_INFO_u>() == 0x2);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO_u, s) == 0x0);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO_u, TdiVersion) == 0x0);
};
/// abi-specs/types/tdi.abi:31
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TDI20_CLIENT_INTERFACE_INFO_u2_s {
    pub BindHandler: crate::callbacks::TDI_BIND_HANDLER,
    pub UnBindHandler: crate::callbacks::TDI_UNBIND_HANDLER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TDI20_CLIENT_INTERFACE_INFO_u2_s>() == 0x8);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO_u2_s, BindHandler) == 0x0);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO_u2_s, UnBindHandler) == 0x4);
};
/// abi-specs/types/tdi.abi:36
#[repr(C)]
#[derive(Clone, Copy)]
pub union TDI20_CLIENT_INTERFACE_INFO_u2 {
    pub BindingHandler: crate::callbacks::TDI_BINDING_HANDLER,
    pub s: crate::types::TDI20_CLIENT_INTERFACE_INFO_u2_s,
    pub _size: [u8; 8],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TDI20_CLIENT_INTERFACE_INFO_u2>() == 0x8);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO_u2, BindingHandler) == 0x0);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO_u2, s) == 0x0);
};
/// abi-specs/types/tdi.abi:41
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TDI20_CLIENT_INTERFACE_INFO_u3_s {
    pub AddAddressHandlerV2: crate::callbacks::TDI_ADD_ADDRESS_HANDLER_V2,
    pub DelAddressHandlerV2: crate::callbacks::TDI_DEL_ADDRESS_HANDLER_V2,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TDI20_CLIENT_INTERFACE_INFO_u3_s>() == 0x8);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO_u3_s, AddAddressHandlerV2) == 0x0);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO_u3_s, DelAddressHandlerV2) == 0x4);
};
/// abi-specs/types/tdi.abi:46
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TDI20_CLIENT_INTERFACE_INFO_u3_s2 {
    pub AddAddressHandler: crate::callbacks::TDI_ADD_ADDRESS_HANDLER,
    pub DelAddressHandler: crate::callbacks::TDI_DEL_ADDRESS_HANDLER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TDI20_CLIENT_INTERFACE_INFO_u3_s2>() == 0x8);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO_u3_s2, AddAddressHandler) == 0x0);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO_u3_s2, DelAddressHandler) == 0x4);
};
/// abi-specs/types/tdi.abi:51
#[repr(C)]
#[derive(Clone, Copy)]
pub union TDI20_CLIENT_INTERFACE_INFO_u3 {
    pub s: crate::types::TDI20_CLIENT_INTERFACE_INFO_u3_s,
    pub s2: crate::types::TDI20_CLIENT_INTERFACE_INFO_u3_s2,
    pub _size: [u8; 8],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TDI20_CLIENT_INTERFACE_INFO_u3>() == 0x8);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO_u3, s) == 0x0);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO_u3, s2) == 0x0);
};
/// abi-specs/types/tdi.abi:56
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TDI20_CLIENT_INTERFACE_INFO {
    pub u: crate::types::TDI20_CLIENT_INTERFACE_INFO_u,
    pub Unused: u16,
    pub ClientName: *mut crate::types::UNICODE_STRING,
    pub PnPPowerHandler: crate::callbacks::TDI_PNP_POWER_HANDLER,
    pub u2: crate::types::TDI20_CLIENT_INTERFACE_INFO_u2,
    pub u3: crate::types::TDI20_CLIENT_INTERFACE_INFO_u3,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TDI20_CLIENT_INTERFACE_INFO>() == 0x1c);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO, u) == 0x0);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO, Unused) == 0x2);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO, ClientName) == 0x4);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO, PnPPowerHandler) == 0x8);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO, u2) == 0xc);
    assert!(core::mem::offset_of!(TDI20_CLIENT_INTERFACE_INFO, u3) == 0x14);
};
/// abi-specs/types/tdi.abi:65
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct TDI_PNP_OPCODE(pub u32);
impl TDI_PNP_OPCODE {
    pub const TDI_PNP_OP_MIN: Self = Self(0x0);
    pub const TDI_PNP_OP_ADD: Self = Self(0x1);
    pub const TDI_PNP_OP_DEL: Self = Self(0x2);
    pub const TDI_PNP_OP_UPDATE: Self = Self(0x3);
    pub const TDI_PNP_OP_PROVIDERREADY: Self = Self(0x4);
    pub const TDI_PNP_OP_NETREADY: Self = Self(0x5);
    pub const TDI_PNP_OP_ADD_IGNORE_BINDING: Self = Self(0x6);
    pub const TDI_PNP_OP_DELETE_IGNORE_BINDING: Self = Self(0x7);
}
/// abi-specs/types/usb.abi:6
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct USB_CONFIGURATION_DESCRIPTOR {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub wTotalLength: u16,
    pub bNumInterfaces: u8,
    pub bConfigurationValue: u8,
    pub iConfiguration: u8,
    pub bmAttributes: u8,
    pub MaxPower: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<USB_CONFIGURATION_DESCRIPTOR>() == 0x9);
    assert!(core::mem::offset_of!(USB_CONFIGURATION_DESCRIPTOR, bLength) == 0x0);
    assert!(core::mem::offset_of!(USB_CONFIGURATION_DESCRIPTOR, bDescriptorType) == 0x1);
    assert!(core::mem::offset_of!(USB_CONFIGURATION_DESCRIPTOR, wTotalLength) == 0x2);
    assert!(core::mem::offset_of!(USB_CONFIGURATION_DESCRIPTOR, bNumInterfaces) == 0x4);
    assert!(core::mem::offset_of!(USB_CONFIGURATION_DESCRIPTOR, bConfigurationValue) == 0x5);
    assert!(core::mem::offset_of!(USB_CONFIGURATION_DESCRIPTOR, iConfiguration) == 0x6);
    assert!(core::mem::offset_of!(USB_CONFIGURATION_DESCRIPTOR, bmAttributes) == 0x7);
    assert!(core::mem::offset_of!(USB_CONFIGURATION_DESCRIPTOR, MaxPower) == 0x8);
};
/// abi-specs/types/usb.abi:17
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_HEADER {
    pub Length: u16,
    pub Function: u16,
    pub Status: i32,
    pub UsbdDeviceHandle: *mut core::ffi::c_void,
    pub UsbdFlags: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_HEADER>() == 0x10);
    assert!(core::mem::offset_of!(URB_HEADER, Length) == 0x0);
    assert!(core::mem::offset_of!(URB_HEADER, Function) == 0x2);
    assert!(core::mem::offset_of!(URB_HEADER, Status) == 0x4);
    assert!(core::mem::offset_of!(URB_HEADER, UsbdDeviceHandle) == 0x8);
    assert!(core::mem::offset_of!(URB_HEADER, UsbdFlags) == 0xc);
};
/// abi-specs/types/usb.abi:25
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct USBD_PIPE_TYPE(pub u32);
impl USBD_PIPE_TYPE {
    pub const UsbdPipeTypeControl: Self = Self(0x0);
    pub const UsbdPipeTypeIsochronous: Self = Self(0x1);
    pub const UsbdPipeTypeBulk: Self = Self(0x2);
    pub const UsbdPipeTypeInterrupt: Self = Self(0x3);
}
/// abi-specs/types/usb.abi:27
#[repr(C)]
#[derive(Clone, Copy)]
pub struct USBD_PIPE_INFORMATION {
    pub MaximumPacketSize: u16,
    pub EndpointAddress: u8,
    pub Interval: u8,
    pub PipeType: crate::types::USBD_PIPE_TYPE,
    pub PipeHandle: *mut core::ffi::c_void,
    pub MaximumTransferSize: u32,
    pub PipeFlags: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<USBD_PIPE_INFORMATION>() == 0x14);
    assert!(core::mem::offset_of!(USBD_PIPE_INFORMATION, MaximumPacketSize) == 0x0);
    assert!(core::mem::offset_of!(USBD_PIPE_INFORMATION, EndpointAddress) == 0x2);
    assert!(core::mem::offset_of!(USBD_PIPE_INFORMATION, Interval) == 0x3);
    assert!(core::mem::offset_of!(USBD_PIPE_INFORMATION, PipeType) == 0x4);
    assert!(core::mem::offset_of!(USBD_PIPE_INFORMATION, PipeHandle) == 0x8);
    assert!(core::mem::offset_of!(USBD_PIPE_INFORMATION, MaximumTransferSize) == 0xc);
    assert!(core::mem::offset_of!(USBD_PIPE_INFORMATION, PipeFlags) == 0x10);
};
/// abi-specs/types/usb.abi:37
#[repr(C)]
#[derive(Clone, Copy)]
pub struct USBD_INTERFACE_INFORMATION {
    pub Length: u16,
    pub InterfaceNumber: u8,
    pub AlternateSetting: u8,
    pub Class: u8,
    pub SubClass: u8,
    pub Protocol: u8,
    pub Reserved: u8,
    pub InterfaceHandle: *mut core::ffi::c_void,
    pub NumberOfPipes: u32,
    pub Pipes: [crate::types::USBD_PIPE_INFORMATION; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<USBD_INTERFACE_INFORMATION>() == 0x24);
    assert!(core::mem::offset_of!(USBD_INTERFACE_INFORMATION, Length) == 0x0);
    assert!(core::mem::offset_of!(USBD_INTERFACE_INFORMATION, InterfaceNumber) == 0x2);
    assert!(core::mem::offset_of!(USBD_INTERFACE_INFORMATION, AlternateSetting) == 0x3);
    assert!(core::mem::offset_of!(USBD_INTERFACE_INFORMATION, Class) == 0x4);
    assert!(core::mem::offset_of!(USBD_INTERFACE_INFORMATION, SubClass) == 0x5);
    assert!(core::mem::offset_of!(USBD_INTERFACE_INFORMATION, Protocol) == 0x6);
    assert!(core::mem::offset_of!(USBD_INTERFACE_INFORMATION, Reserved) == 0x7);
    assert!(core::mem::offset_of!(USBD_INTERFACE_INFORMATION, InterfaceHandle) == 0x8);
    assert!(core::mem::offset_of!(USBD_INTERFACE_INFORMATION, NumberOfPipes) == 0xc);
    assert!(core::mem::offset_of!(USBD_INTERFACE_INFORMATION, Pipes) == 0x10);
};
/// abi-specs/types/usb.abi:50
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_SELECT_INTERFACE {
    pub Hdr: crate::types::URB_HEADER,
    pub ConfigurationHandle: *mut core::ffi::c_void,
    pub Interface: crate::types::USBD_INTERFACE_INFORMATION,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_SELECT_INTERFACE>() == 0x38);
    assert!(core::mem::offset_of!(URB_SELECT_INTERFACE, Hdr) == 0x0);
    assert!(core::mem::offset_of!(URB_SELECT_INTERFACE, ConfigurationHandle) == 0x10);
    assert!(core::mem::offset_of!(URB_SELECT_INTERFACE, Interface) == 0x14);
};
/// abi-specs/types/usb.abi:56
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_SELECT_CONFIGURATION {
    pub Hdr: crate::types::URB_HEADER,
    pub ConfigurationDescriptor: *mut crate::types::USB_CONFIGURATION_DESCRIPTOR,
    pub ConfigurationHandle: *mut core::ffi::c_void,
    pub Interface: crate::types::USBD_INTERFACE_INFORMATION,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_SELECT_CONFIGURATION>() == 0x3c);
    assert!(core::mem::offset_of!(URB_SELECT_CONFIGURATION, Hdr) == 0x0);
    assert!(core::mem::offset_of!(URB_SELECT_CONFIGURATION, ConfigurationDescriptor) == 0x10);
    assert!(core::mem::offset_of!(URB_SELECT_CONFIGURATION, ConfigurationHandle) == 0x14);
    assert!(core::mem::offset_of!(URB_SELECT_CONFIGURATION, Interface) == 0x18);
};
/// abi-specs/types/usb.abi:63
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_PIPE_REQUEST {
    pub Hdr: crate::types::URB_HEADER,
    pub PipeHandle: *mut core::ffi::c_void,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_PIPE_REQUEST>() == 0x18);
    assert!(core::mem::offset_of!(URB_PIPE_REQUEST, Hdr) == 0x0);
    assert!(core::mem::offset_of!(URB_PIPE_REQUEST, PipeHandle) == 0x10);
    assert!(core::mem::offset_of!(URB_PIPE_REQUEST, Reserved) == 0x14);
};
/// abi-specs/types/usb.abi:69
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_FRAME_LENGTH_CONTROL {
    pub Hdr: crate::types::URB_HEADER,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_FRAME_LENGTH_CONTROL>() == 0x10);
    assert!(core::mem::offset_of!(URB_FRAME_LENGTH_CONTROL, Hdr) == 0x0);
};
/// abi-specs/types/usb.abi:71
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_GET_FRAME_LENGTH {
    pub Hdr: crate::types::URB_HEADER,
    pub FrameLength: u32,
    pub FrameNumber: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_GET_FRAME_LENGTH>() == 0x18);
    assert!(core::mem::offset_of!(URB_GET_FRAME_LENGTH, Hdr) == 0x0);
    assert!(core::mem::offset_of!(URB_GET_FRAME_LENGTH, FrameLength) == 0x10);
    assert!(core::mem::offset_of!(URB_GET_FRAME_LENGTH, FrameNumber) == 0x14);
};
/// abi-specs/types/usb.abi:77
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_SET_FRAME_LENGTH {
    pub Hdr: crate::types::URB_HEADER,
    pub FrameLengthDelta: i32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_SET_FRAME_LENGTH>() == 0x14);
    assert!(core::mem::offset_of!(URB_SET_FRAME_LENGTH, Hdr) == 0x0);
    assert!(core::mem::offset_of!(URB_SET_FRAME_LENGTH, FrameLengthDelta) == 0x10);
};
/// abi-specs/types/usb.abi:78
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_GET_CURRENT_FRAME_NUMBER {
    pub Hdr: crate::types::URB_HEADER,
    pub FrameNumber: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_GET_CURRENT_FRAME_NUMBER>() == 0x14);
    assert!(core::mem::offset_of!(URB_GET_CURRENT_FRAME_NUMBER, Hdr) == 0x0);
    assert!(core::mem::offset_of!(URB_GET_CURRENT_FRAME_NUMBER, FrameNumber) == 0x10);
};
/// abi-specs/types/usb.abi:79
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_HCD_AREA {
    pub Reserved8: [*mut core::ffi::c_void; 8],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_HCD_AREA>() == 0x20);
    assert!(core::mem::offset_of!(URB_HCD_AREA, Reserved8) == 0x0);
};
/// abi-specs/types/usb.abi:81
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_CONTROL_TRANSFER {
    pub Hdr: crate::types::URB_HEADER,
    pub PipeHandle: *mut core::ffi::c_void,
    pub TransferFlags: u32,
    pub TransferBufferLength: u32,
    pub TransferBuffer: *mut core::ffi::c_void,
    pub TransferBufferMDL: *mut crate::types::MDL,
    pub UrbLink: *mut crate::types::URB,
    pub hca: crate::types::URB_HCD_AREA,
    pub SetupPacket: [u8; 8],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_CONTROL_TRANSFER>() == 0x50);
    assert!(core::mem::offset_of!(URB_CONTROL_TRANSFER, Hdr) == 0x0);
    assert!(core::mem::offset_of!(URB_CONTROL_TRANSFER, PipeHandle) == 0x10);
    assert!(core::mem::offset_of!(URB_CONTROL_TRANSFER, TransferFlags) == 0x14);
    assert!(core::mem::offset_of!(URB_CONTROL_TRANSFER, TransferBufferLength) == 0x18);
    assert!(core::mem::offset_of!(URB_CONTROL_TRANSFER, TransferBuffer) == 0x1c);
    assert!(core::mem::offset_of!(URB_CONTROL_TRANSFER, TransferBufferMDL) == 0x20);
    assert!(core::mem::offset_of!(URB_CONTROL_TRANSFER, UrbLink) == 0x24);
    assert!(core::mem::offset_of!(URB_CONTROL_TRANSFER, hca) == 0x28);
    assert!(core::mem::offset_of!(URB_CONTROL_TRANSFER, SetupPacket) == 0x48);
};
/// abi-specs/types/usb.abi:93
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_BULK_OR_INTERRUPT_TRANSFER {
    pub Hdr: crate::types::URB_HEADER,
    pub PipeHandle: *mut core::ffi::c_void,
    pub TransferFlags: u32,
    pub TransferBufferLength: u32,
    pub TransferBuffer: *mut core::ffi::c_void,
    pub TransferBufferMDL: *mut crate::types::MDL,
    pub UrbLink: *mut crate::types::URB,
    pub hca: crate::types::URB_HCD_AREA,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_BULK_OR_INTERRUPT_TRANSFER>() == 0x48);
    assert!(core::mem::offset_of!(URB_BULK_OR_INTERRUPT_TRANSFER, Hdr) == 0x0);
    assert!(core::mem::offset_of!(URB_BULK_OR_INTERRUPT_TRANSFER, PipeHandle) == 0x10);
    assert!(core::mem::offset_of!(URB_BULK_OR_INTERRUPT_TRANSFER, TransferFlags) == 0x14);
    assert!(core::mem::offset_of!(URB_BULK_OR_INTERRUPT_TRANSFER, TransferBufferLength) == 0x18);
    assert!(core::mem::offset_of!(URB_BULK_OR_INTERRUPT_TRANSFER, TransferBuffer) == 0x1c);
    assert!(core::mem::offset_of!(URB_BULK_OR_INTERRUPT_TRANSFER, TransferBufferMDL) == 0x20);
    assert!(core::mem::offset_of!(URB_BULK_OR_INTERRUPT_TRANSFER, UrbLink) == 0x24);
    assert!(core::mem::offset_of!(URB_BULK_OR_INTERRUPT_TRANSFER, hca) == 0x28);
};
/// abi-specs/types/usb.abi:104
#[repr(C)]
#[derive(Clone, Copy)]
pub struct USBD_ISO_PACKET_DESCRIPTOR {
    pub Offset: u32,
    pub Length: u32,
    pub Status: i32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<USBD_ISO_PACKET_DESCRIPTOR>() == 0xc);
    assert!(core::mem::offset_of!(USBD_ISO_PACKET_DESCRIPTOR, Offset) == 0x0);
    assert!(core::mem::offset_of!(USBD_ISO_PACKET_DESCRIPTOR, Length) == 0x4);
    assert!(core::mem::offset_of!(USBD_ISO_PACKET_DESCRIPTOR, Status) == 0x8);
};
/// abi-specs/types/usb.abi:106
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_ISOCH_TRANSFER {
    pub Hdr: crate::types::URB_HEADER,
    pub PipeHandle: *mut core::ffi::c_void,
    pub TransferFlags: u32,
    pub TransferBufferLength: u32,
    pub TransferBuffer: *mut core::ffi::c_void,
    pub TransferBufferMDL: *mut crate::types::MDL,
    pub UrbLink: *mut crate::types::URB,
    pub hca: crate::types::URB_HCD_AREA,
    pub StartFrame: u32,
    pub NumberOfPackets: u32,
    pub ErrorCount: u32,
    pub IsoPacket: [crate::types::USBD_ISO_PACKET_DESCRIPTOR; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_ISOCH_TRANSFER>() == 0x60);
    assert!(core::mem::offset_of!(URB_ISOCH_TRANSFER, Hdr) == 0x0);
    assert!(core::mem::offset_of!(URB_ISOCH_TRANSFER, PipeHandle) == 0x10);
    assert!(core::mem::offset_of!(URB_ISOCH_TRANSFER, TransferFlags) == 0x14);
    assert!(core::mem::offset_of!(URB_ISOCH_TRANSFER, TransferBufferLength) == 0x18);
    assert!(core::mem::offset_of!(URB_ISOCH_TRANSFER, TransferBuffer) == 0x1c);
    assert!(core::mem::offset_of!(URB_ISOCH_TRANSFER, TransferBufferMDL) == 0x20);
    assert!(core::mem::offset_of!(URB_ISOCH_TRANSFER, UrbLink) == 0x24);
    assert!(core::mem::offset_of!(URB_ISOCH_TRANSFER, hca) == 0x28);
    assert!(core::mem::offset_of!(URB_ISOCH_TRANSFER, StartFrame) == 0x48);
    assert!(core::mem::offset_of!(URB_ISOCH_TRANSFER, NumberOfPackets) == 0x4c);
    assert!(core::mem::offset_of!(URB_ISOCH_TRANSFER, ErrorCount) == 0x50);
    assert!(core::mem::offset_of!(URB_ISOCH_TRANSFER, IsoPacket) == 0x54);
};
/// abi-specs/types/usb.abi:121
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_CONTROL_DESCRIPTOR_REQUEST {
    pub Hdr: crate::types::URB_HEADER,
    pub Reserved: *mut core::ffi::c_void,
    pub Reserved0: u32,
    pub TransferBufferLength: u32,
    pub TransferBuffer: *mut core::ffi::c_void,
    pub TransferBufferMDL: *mut crate::types::MDL,
    pub UrbLink: *mut crate::types::URB,
    pub hca: crate::types::URB_HCD_AREA,
    pub Reserved1: u16,
    pub Index: u8,
    pub DescriptorType: u8,
    pub LanguageId: u16,
    pub Reserved2: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_CONTROL_DESCRIPTOR_REQUEST>() == 0x50);
    assert!(core::mem::offset_of!(URB_CONTROL_DESCRIPTOR_REQUEST, Hdr) == 0x0);
    assert!(core::mem::offset_of!(URB_CONTROL_DESCRIPTOR_REQUEST, Reserved) == 0x10);
    assert!(core::mem::offset_of!(URB_CONTROL_DESCRIPTOR_REQUEST, Reserved0) == 0x14);
    assert!(core::mem::offset_of!(URB_CONTROL_DESCRIPTOR_REQUEST, TransferBufferLength) == 0x18);
    assert!(core::mem::offset_of!(URB_CONTROL_DESCRIPTOR_REQUEST, TransferBuffer) == 0x1c);
    assert!(core::mem::offset_of!(URB_CONTROL_DESCRIPTOR_REQUEST, TransferBufferMDL) == 0x20);
    assert!(core::mem::offset_of!(URB_CONTROL_DESCRIPTOR_REQUEST, UrbLink) == 0x24);
    assert!(core::mem::offset_of!(URB_CONTROL_DESCRIPTOR_REQUEST, hca) == 0x28);
    assert!(core::mem::offset_of!(URB_CONTROL_DESCRIPTOR_REQUEST, Reserved1) == 0x48);
    assert!(core::mem::offset_of!(URB_CONTROL_DESCRIPTOR_REQUEST, Index) == 0x4a);
    assert!(core::mem::offset_of!(URB_CONTROL_DESCRIPTOR_REQUEST, DescriptorType) == 0x4b);
    assert!(core::mem::offset_of!(URB_CONTROL_DESCRIPTOR_REQUEST, LanguageId) == 0x4c);
    assert!(core::mem::offset_of!(URB_CONTROL_DESCRIPTOR_REQUEST, Reserved2) == 0x4e);
};
/// abi-specs/types/usb.abi:137
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_CONTROL_GET_STATUS_REQUEST {
    pub Hdr: crate::types::URB_HEADER,
    pub Reserved: *mut core::ffi::c_void,
    pub Reserved0: u32,
    pub TransferBufferLength: u32,
    pub TransferBuffer: *mut core::ffi::c_void,
    pub TransferBufferMDL: *mut crate::types::MDL,
    pub UrbLink: *mut crate::types::URB,
    pub hca: crate::types::URB_HCD_AREA,
    pub Reserved1: [u8; 4],
    pub Index: u16,
    pub Reserved2: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_CONTROL_GET_STATUS_REQUEST>() == 0x50);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_STATUS_REQUEST, Hdr) == 0x0);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_STATUS_REQUEST, Reserved) == 0x10);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_STATUS_REQUEST, Reserved0) == 0x14);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_STATUS_REQUEST, TransferBufferLength) == 0x18);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_STATUS_REQUEST, TransferBuffer) == 0x1c);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_STATUS_REQUEST, TransferBufferMDL) == 0x20);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_STATUS_REQUEST, UrbLink) == 0x24);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_STATUS_REQUEST, hca) == 0x28);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_STATUS_REQUEST, Reserved1) == 0x48);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_STATUS_REQUEST, Index) == 0x4c);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_STATUS_REQUEST, Reserved2) == 0x4e);
};
/// abi-specs/types/usb.abi:151
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_CONTROL_FEATURE_REQUEST {
    pub Hdr: crate::types::URB_HEADER,
    pub Reserved: *mut core::ffi::c_void,
    pub Reserved2: u32,
    pub Reserved3: u32,
    pub Reserved4: *mut core::ffi::c_void,
    pub Reserved5: *mut crate::types::MDL,
    pub UrbLink: *mut crate::types::URB,
    pub hca: crate::types::URB_HCD_AREA,
    pub Reserved0: u16,
    pub FeatureSelector: u16,
    pub Index: u16,
    pub Reserved1: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_CONTROL_FEATURE_REQUEST>() == 0x50);
    assert!(core::mem::offset_of!(URB_CONTROL_FEATURE_REQUEST, Hdr) == 0x0);
    assert!(core::mem::offset_of!(URB_CONTROL_FEATURE_REQUEST, Reserved) == 0x10);
    assert!(core::mem::offset_of!(URB_CONTROL_FEATURE_REQUEST, Reserved2) == 0x14);
    assert!(core::mem::offset_of!(URB_CONTROL_FEATURE_REQUEST, Reserved3) == 0x18);
    assert!(core::mem::offset_of!(URB_CONTROL_FEATURE_REQUEST, Reserved4) == 0x1c);
    assert!(core::mem::offset_of!(URB_CONTROL_FEATURE_REQUEST, Reserved5) == 0x20);
    assert!(core::mem::offset_of!(URB_CONTROL_FEATURE_REQUEST, UrbLink) == 0x24);
    assert!(core::mem::offset_of!(URB_CONTROL_FEATURE_REQUEST, hca) == 0x28);
    assert!(core::mem::offset_of!(URB_CONTROL_FEATURE_REQUEST, Reserved0) == 0x48);
    assert!(core::mem::offset_of!(URB_CONTROL_FEATURE_REQUEST, FeatureSelector) == 0x4a);
    assert!(core::mem::offset_of!(URB_CONTROL_FEATURE_REQUEST, Index) == 0x4c);
    assert!(core::mem::offset_of!(URB_CONTROL_FEATURE_REQUEST, Reserved1) == 0x4e);
};
/// abi-specs/types/usb.abi:166
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_CONTROL_VENDOR_OR_CLASS_REQUEST {
    pub Hdr: crate::types::URB_HEADER,
    pub Reserved: *mut core::ffi::c_void,
    pub TransferFlags: u32,
    pub TransferBufferLength: u32,
    pub TransferBuffer: *mut core::ffi::c_void,
    pub TransferBufferMDL: *mut crate::types::MDL,
    pub UrbLink: *mut crate::types::URB,
    pub hca: crate::types::URB_HCD_AREA,
    pub RequestTypeReservedBits: u8,
    pub Request: u8,
    pub Value: u16,
    pub Index: u16,
    pub Reserved1: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_CONTROL_VENDOR_OR_CLASS_REQUEST>() == 0x50);
    assert!(core::mem::offset_of!(URB_CONTROL_VENDOR_OR_CLASS_REQUEST, Hdr) == 0x0);
    assert!(core::mem::offset_of!(URB_CONTROL_VENDOR_OR_CLASS_REQUEST, Reserved) == 0x10);
    assert!(core::mem::offset_of!(URB_CONTROL_VENDOR_OR_CLASS_REQUEST, TransferFlags) == 0x14);
    assert!(core::mem::offset_of!(URB_CONTROL_VENDOR_OR_CLASS_REQUEST, TransferBufferLength) == 0x18);
    assert!(core::mem::offset_of!(URB_CONTROL_VENDOR_OR_CLASS_REQUEST, TransferBuffer) == 0x1c);
    assert!(core::mem::offset_of!(URB_CONTROL_VENDOR_OR_CLASS_REQUEST, TransferBufferMDL) == 0x20);
    assert!(core::mem::offset_of!(URB_CONTROL_VENDOR_OR_CLASS_REQUEST, UrbLink) == 0x24);
    assert!(core::mem::offset_of!(URB_CONTROL_VENDOR_OR_CLASS_REQUEST, hca) == 0x28);
    assert!(core::mem::offset_of!(URB_CONTROL_VENDOR_OR_CLASS_REQUEST, RequestTypeReservedBits) == 0x48);
    assert!(core::mem::offset_of!(URB_CONTROL_VENDOR_OR_CLASS_REQUEST, Request) == 0x49);
    assert!(core::mem::offset_of!(URB_CONTROL_VENDOR_OR_CLASS_REQUEST, Value) == 0x4a);
    assert!(core::mem::offset_of!(URB_CONTROL_VENDOR_OR_CLASS_REQUEST, Index) == 0x4c);
    assert!(core::mem::offset_of!(URB_CONTROL_VENDOR_OR_CLASS_REQUEST, Reserved1) == 0x4e);
};
/// abi-specs/types/usb.abi:182
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_CONTROL_GET_INTERFACE_REQUEST {
    pub Hdr: crate::types::URB_HEADER,
    pub Reserved: *mut core::ffi::c_void,
    pub Reserved0: u32,
    pub TransferBufferLength: u32,
    pub TransferBuffer: *mut core::ffi::c_void,
    pub TransferBufferMDL: *mut crate::types::MDL,
    pub UrbLink: *mut crate::types::URB,
    pub hca: crate::types::URB_HCD_AREA,
    pub Reserved1: [u8; 4],
    pub Interface: u16,
    pub Reserved2: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_CONTROL_GET_INTERFACE_REQUEST>() == 0x50);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_INTERFACE_REQUEST, Hdr) == 0x0);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_INTERFACE_REQUEST, Reserved) == 0x10);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_INTERFACE_REQUEST, Reserved0) == 0x14);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_INTERFACE_REQUEST, TransferBufferLength) == 0x18);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_INTERFACE_REQUEST, TransferBuffer) == 0x1c);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_INTERFACE_REQUEST, TransferBufferMDL) == 0x20);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_INTERFACE_REQUEST, UrbLink) == 0x24);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_INTERFACE_REQUEST, hca) == 0x28);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_INTERFACE_REQUEST, Reserved1) == 0x48);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_INTERFACE_REQUEST, Interface) == 0x4c);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_INTERFACE_REQUEST, Reserved2) == 0x4e);
};
/// abi-specs/types/usb.abi:196
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_CONTROL_GET_CONFIGURATION_REQUEST {
    pub Hdr: crate::types::URB_HEADER,
    pub Reserved: *mut core::ffi::c_void,
    pub Reserved0: u32,
    pub TransferBufferLength: u32,
    pub TransferBuffer: *mut core::ffi::c_void,
    pub TransferBufferMDL: *mut crate::types::MDL,
    pub UrbLink: *mut crate::types::URB,
    pub hca: crate::types::URB_HCD_AREA,
    pub Reserved1: [u8; 8],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_CONTROL_GET_CONFIGURATION_REQUEST>() == 0x50);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_CONFIGURATION_REQUEST, Hdr) == 0x0);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_CONFIGURATION_REQUEST, Reserved) == 0x10);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_CONFIGURATION_REQUEST, Reserved0) == 0x14);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_CONFIGURATION_REQUEST, TransferBufferLength) == 0x18);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_CONFIGURATION_REQUEST, TransferBuffer) == 0x1c);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_CONFIGURATION_REQUEST, TransferBufferMDL) == 0x20);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_CONFIGURATION_REQUEST, UrbLink) == 0x24);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_CONFIGURATION_REQUEST, hca) == 0x28);
    assert!(core::mem::offset_of!(URB_CONTROL_GET_CONFIGURATION_REQUEST, Reserved1) == 0x48);
};
/// abi-specs/types/usb.abi:208
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB_OS_FEATURE_DESCRIPTOR_REQUEST {
    pub Hdr: crate::types::URB_HEADER,
    pub Reserved: *mut core::ffi::c_void,
    pub Reserved0: u32,
    pub TransferBufferLength: u32,
    pub TransferBuffer: *mut core::ffi::c_void,
    pub TransferBufferMDL: *mut crate::types::MDL,
    pub UrbLink: *mut crate::types::URB,
    pub hca: crate::types::URB_HCD_AREA,
    /// bits 0-4: Recipient; bits 5-7: Reserved1.
    pub bits: u8,
    pub Reserved2: u8,
    pub InterfaceNumber: u8,
    pub MS_PageIndex: u8,
    pub MS_FeatureDescriptorIndex: u16,
    pub Reserved3: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_OS_FEATURE_DESCRIPTOR_REQUEST>() == 0x50);
    assert!(core::mem::offset_of!(URB_OS_FEATURE_DESCRIPTOR_REQUEST, Hdr) == 0x0);
    assert!(core::mem::offset_of!(URB_OS_FEATURE_DESCRIPTOR_REQUEST, Reserved) == 0x10);
    assert!(core::mem::offset_of!(URB_OS_FEATURE_DESCRIPTOR_REQUEST, Reserved0) == 0x14);
    assert!(core::mem::offset_of!(URB_OS_FEATURE_DESCRIPTOR_REQUEST, TransferBufferLength) == 0x18);
    assert!(core::mem::offset_of!(URB_OS_FEATURE_DESCRIPTOR_REQUEST, TransferBuffer) == 0x1c);
    assert!(core::mem::offset_of!(URB_OS_FEATURE_DESCRIPTOR_REQUEST, TransferBufferMDL) == 0x20);
    assert!(core::mem::offset_of!(URB_OS_FEATURE_DESCRIPTOR_REQUEST, UrbLink) == 0x24);
    assert!(core::mem::offset_of!(URB_OS_FEATURE_DESCRIPTOR_REQUEST, hca) == 0x28);
    assert!(core::mem::offset_of!(URB_OS_FEATURE_DESCRIPTOR_REQUEST, bits) == 0x48);
    assert!(core::mem::offset_of!(URB_OS_FEATURE_DESCRIPTOR_REQUEST, Reserved2) == 0x49);
    assert!(core::mem::offset_of!(URB_OS_FEATURE_DESCRIPTOR_REQUEST, InterfaceNumber) == 0x4a);
    assert!(core::mem::offset_of!(URB_OS_FEATURE_DESCRIPTOR_REQUEST, MS_PageIndex) == 0x4b);
    assert!(core::mem::offset_of!(URB_OS_FEATURE_DESCRIPTOR_REQUEST, MS_FeatureDescriptorIndex) == 0x4c);
    assert!(core::mem::offset_of!(URB_OS_FEATURE_DESCRIPTOR_REQUEST, Reserved3) == 0x4e);
};
/// abi-specs/types/usb.abi:226
#[repr(C)]
#[derive(Clone, Copy)]
pub union URB_u {
    pub UrbHeader: crate::types::URB_HEADER,
    pub UrbSelectInterface: crate::types::URB_SELECT_INTERFACE,
    pub UrbSelectConfiguration: crate::types::URB_SELECT_CONFIGURATION,
    pub UrbPipeRequest: crate::types::URB_PIPE_REQUEST,
    pub UrbFrameLengthControl: crate::types::URB_FRAME_LENGTH_CONTROL,
    pub UrbGetFrameLength: crate::types::URB_GET_FRAME_LENGTH,
    pub UrbSetFrameLength: crate::types::URB_SET_FRAME_LENGTH,
    pub UrbGetCurrentFrameNumber: crate::types::URB_GET_CURRENT_FRAME_NUMBER,
    pub UrbControlTransfer: crate::types::URB_CONTROL_TRANSFER,
    pub UrbBulkOrInterruptTransfer: crate::types::URB_BULK_OR_INTERRUPT_TRANSFER,
    pub UrbIsochronousTransfer: crate::types::URB_ISOCH_TRANSFER,
    pub UrbControlDescriptorRequest: crate::types::URB_CONTROL_DESCRIPTOR_REQUEST,
    pub UrbControlGetStatusRequest: crate::types::URB_CONTROL_GET_STATUS_REQUEST,
    pub UrbControlFeatureRequest: crate::types::URB_CONTROL_FEATURE_REQUEST,
    pub UrbControlVendorClassRequest: crate::types::URB_CONTROL_VENDOR_OR_CLASS_REQUEST,
    pub UrbControlGetInterfaceRequest: crate::types::URB_CONTROL_GET_INTERFACE_REQUEST,
    pub UrbControlGetConfigurationRequest: crate::types::URB_CONTROL_GET_CONFIGURATION_REQUEST,
    pub UrbOSFeatureDescriptorRequest: crate::types::URB_OS_FEATURE_DESCRIPTOR_REQUEST,
    pub _size: [u8; 96],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB_u>() == 0x60);
    assert!(core::mem::offset_of!(URB_u, UrbHeader) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbSelectInterface) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbSelectConfiguration) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbPipeRequest) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbFrameLengthControl) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbGetFrameLength) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbSetFrameLength) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbGetCurrentFrameNumber) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbControlTransfer) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbBulkOrInterruptTransfer) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbIsochronousTransfer) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbControlDescriptorRequest) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbControlGetStatusRequest) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbControlFeatureRequest) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbControlVendorClassRequest) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbControlGetInterfaceRequest) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbControlGetConfigurationRequest) == 0x0);
    assert!(core::mem::offset_of!(URB_u, UrbOSFeatureDescriptorRequest) == 0x0);
};
/// abi-specs/types/usb.abi:247
#[repr(C)]
#[derive(Clone, Copy)]
pub struct URB {
    pub u: crate::types::URB_u,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<URB>() == 0x60);
    assert!(core::mem::offset_of!(URB, u) == 0x0);
};
/// abi-specs/types/usb.abi:249
#[repr(C)]
#[derive(Clone, Copy)]
pub struct USBD_INTERFACE_LIST_ENTRY {
    pub InterfaceDescriptor: *mut core::ffi::c_void,
    pub Interface: *mut crate::types::USBD_INTERFACE_INFORMATION,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<USBD_INTERFACE_LIST_ENTRY>() == 0x8);
    assert!(core::mem::offset_of!(USBD_INTERFACE_LIST_ENTRY, InterfaceDescriptor) == 0x0);
    assert!(core::mem::offset_of!(USBD_INTERFACE_LIST_ENTRY, Interface) == 0x4);
};
/// abi-specs/types/usb.abi:254
#[repr(C)]
#[derive(Clone, Copy)]
pub struct USB_INTERFACE_DESCRIPTOR {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bInterfaceNumber: u8,
    pub bAlternateSetting: u8,
    pub bNumEndpoints: u8,
    pub bInterfaceClass: u8,
    pub bInterfaceSubClass: u8,
    pub bInterfaceProtocol: u8,
    pub iInterface: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<USB_INTERFACE_DESCRIPTOR>() == 0x9);
    assert!(core::mem::offset_of!(USB_INTERFACE_DESCRIPTOR, bLength) == 0x0);
    assert!(core::mem::offset_of!(USB_INTERFACE_DESCRIPTOR, bDescriptorType) == 0x1);
    assert!(core::mem::offset_of!(USB_INTERFACE_DESCRIPTOR, bInterfaceNumber) == 0x2);
    assert!(core::mem::offset_of!(USB_INTERFACE_DESCRIPTOR, bAlternateSetting) == 0x3);
    assert!(core::mem::offset_of!(USB_INTERFACE_DESCRIPTOR, bNumEndpoints) == 0x4);
    assert!(core::mem::offset_of!(USB_INTERFACE_DESCRIPTOR, bInterfaceClass) == 0x5);
    assert!(core::mem::offset_of!(USB_INTERFACE_DESCRIPTOR, bInterfaceSubClass) == 0x6);
    assert!(core::mem::offset_of!(USB_INTERFACE_DESCRIPTOR, bInterfaceProtocol) == 0x7);
    assert!(core::mem::offset_of!(USB_INTERFACE_DESCRIPTOR, iInterface) == 0x8);
};
/// abi-specs/types/usb.abi:266
#[repr(C)]
#[derive(Clone, Copy)]
pub struct USBD_VERSION_INFORMATION {
    pub USBDI_Version: u32,
    pub Supported_USB_Version: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<USBD_VERSION_INFORMATION>() == 0x8);
    assert!(core::mem::offset_of!(USBD_VERSION_INFORMATION, USBDI_Version) == 0x0);
    assert!(core::mem::offset_of!(USBD_VERSION_INFORMATION, Supported_USB_Version) == 0x4);
};
/// abi-specs/types/usb.abi:271
#[repr(C)]
#[derive(Clone, Copy)]
pub struct USB_COMMON_DESCRIPTOR {
    pub bLength: u8,
    pub bDescriptorType: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<USB_COMMON_DESCRIPTOR>() == 0x2);
    assert!(core::mem::offset_of!(USB_COMMON_DESCRIPTOR, bLength) == 0x0);
    assert!(core::mem::offset_of!(USB_COMMON_DESCRIPTOR, bDescriptorType) == 0x1);
};
/// A Win32 error code; NO_ERROR is 0.
///
/// abi-specs/types/video.abi:7
pub type VP_STATUS = i32;
/// abi-specs/types/video.abi:9
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct VP_POOL_TYPE(pub u32);
impl VP_POOL_TYPE {
    pub const VpNonPagedPool: Self = Self(0x0);
    pub const VpPagedPool: Self = Self(0x1);
    pub const VpNonPagedPoolCacheAligned: Self = Self(0x4);
    pub const VpPagedPoolCacheAligned: Self = Self(0x5);
}
/// abi-specs/types/video.abi:11
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VIDEO_REQUEST_PACKET {
    pub IoControlCode: u32,
    pub StatusBlock: *mut core::ffi::c_void,
    pub InputBuffer: *mut core::ffi::c_void,
    pub InputBufferLength: u32,
    pub OutputBuffer: *mut core::ffi::c_void,
    pub OutputBufferLength: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<VIDEO_REQUEST_PACKET>() == 0x18);
    assert!(core::mem::offset_of!(VIDEO_REQUEST_PACKET, IoControlCode) == 0x0);
    assert!(core::mem::offset_of!(VIDEO_REQUEST_PACKET, StatusBlock) == 0x4);
    assert!(core::mem::offset_of!(VIDEO_REQUEST_PACKET, InputBuffer) == 0x8);
    assert!(core::mem::offset_of!(VIDEO_REQUEST_PACKET, InputBufferLength) == 0xc);
    assert!(core::mem::offset_of!(VIDEO_REQUEST_PACKET, OutputBuffer) == 0x10);
    assert!(core::mem::offset_of!(VIDEO_REQUEST_PACKET, OutputBufferLength) == 0x14);
};
/// abi-specs/types/video.abi:20
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ENG_EVENT {
    pub pKEvent: *mut core::ffi::c_void,
    pub fFlags: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<ENG_EVENT>() == 0x8);
    assert!(core::mem::offset_of!(ENG_EVENT, pKEvent) == 0x0);
    assert!(core::mem::offset_of!(ENG_EVENT, fFlags) == 0x4);
};
/// abi-specs/types/video.abi:22
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VP_SCATTER_GATHER_ELEMENT {
    pub Address: crate::types::PHYSICAL_ADDRESS,
    pub Length: u32,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<VP_SCATTER_GATHER_ELEMENT>() == 0x10);
    assert!(core::mem::offset_of!(VP_SCATTER_GATHER_ELEMENT, Address) == 0x0);
    assert!(core::mem::offset_of!(VP_SCATTER_GATHER_ELEMENT, Length) == 0x8);
    assert!(core::mem::offset_of!(VP_SCATTER_GATHER_ELEMENT, Reserved) == 0xc);
};
/// abi-specs/types/video.abi:28
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VP_SCATTER_GATHER_LIST {
    pub NumberOfElements: u32,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<VP_SCATTER_GATHER_LIST>() == 0x8);
    assert!(core::mem::offset_of!(VP_SCATTER_GATHER_LIST, NumberOfElements) == 0x0);
    assert!(core::mem::offset_of!(VP_SCATTER_GATHER_LIST, Reserved) == 0x4);
};
/// abi-specs/types/video.abi:34
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct VIDEO_DEBUG_LEVEL(pub u32);
impl VIDEO_DEBUG_LEVEL {
    pub const Error: Self = Self(0x0);
    pub const Warn: Self = Self(0x1);
    pub const Trace: Self = Self(0x2);
    pub const Info: Self = Self(0x3);
}
/// abi-specs/types/video.abi:35
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct DMA_FLAGS(pub u32);
impl DMA_FLAGS {
    pub const VideoPortUnlockAfterDma: Self = Self(0x1);
    pub const VideoPortKeepPagesLocked: Self = Self(0x2);
    pub const VideoPortDmaInitOnly: Self = Self(0x3);
}
/// abi-specs/types/video.abi:37
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VIDEO_ACCESS_RANGE {
    pub RangeStart: crate::types::PHYSICAL_ADDRESS,
    pub RangeLength: u32,
    pub RangeInIoSpace: u8,
    pub RangeVisible: u8,
    pub RangeShareable: u8,
    pub RangePassive: u8,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<VIDEO_ACCESS_RANGE>() == 0x10);
    assert!(core::mem::offset_of!(VIDEO_ACCESS_RANGE, RangeStart) == 0x0);
    assert!(core::mem::offset_of!(VIDEO_ACCESS_RANGE, RangeLength) == 0x8);
    assert!(core::mem::offset_of!(VIDEO_ACCESS_RANGE, RangeInIoSpace) == 0xc);
    assert!(core::mem::offset_of!(VIDEO_ACCESS_RANGE, RangeVisible) == 0xd);
    assert!(core::mem::offset_of!(VIDEO_ACCESS_RANGE, RangeShareable) == 0xe);
    assert!(core::mem::offset_of!(VIDEO_ACCESS_RANGE, RangePassive) == 0xf);
};
/// abi-specs/types/video.abi:46
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VIDEO_PORT_AGP_SERVICES {
    pub AgpReservePhysical: crate::callbacks::PAGP_RESERVE_PHYSICAL,
    pub AgpReleasePhysical: crate::callbacks::PAGP_RELEASE_PHYSICAL,
    pub AgpCommitPhysical: crate::callbacks::PAGP_COMMIT_PHYSICAL,
    pub AgpFreePhysical: crate::callbacks::PAGP_FREE_PHYSICAL,
    pub AgpReserveVirtual: crate::callbacks::PAGP_RESERVE_VIRTUAL,
    pub AgpReleaseVirtual: crate::callbacks::PAGP_RELEASE_VIRTUAL,
    pub AgpCommitVirtual: crate::callbacks::PAGP_COMMIT_VIRTUAL,
    pub AgpFreeVirtual: crate::callbacks::PAGP_FREE_VIRTUAL,
    pub AllocationLimit: u64,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<VIDEO_PORT_AGP_SERVICES>() == 0x28);
    assert!(core::mem::offset_of!(VIDEO_PORT_AGP_SERVICES, AgpReservePhysical) == 0x0);
    assert!(core::mem::offset_of!(VIDEO_PORT_AGP_SERVICES, AgpReleasePhysical) == 0x4);
    assert!(core::mem::offset_of!(VIDEO_PORT_AGP_SERVICES, AgpCommitPhysical) == 0x8);
    assert!(core::mem::offset_of!(VIDEO_PORT_AGP_SERVICES, AgpFreePhysical) == 0xc);
    assert!(core::mem::offset_of!(VIDEO_PORT_AGP_SERVICES, AgpReserveVirtual) == 0x10);
    assert!(core::mem::offset_of!(VIDEO_PORT_AGP_SERVICES, AgpReleaseVirtual) == 0x14);
    assert!(core::mem::offset_of!(VIDEO_PORT_AGP_SERVICES, AgpCommitVirtual) == 0x18);
    assert!(core::mem::offset_of!(VIDEO_PORT_AGP_SERVICES, AgpFreeVirtual) == 0x1c);
    assert!(core::mem::offset_of!(VIDEO_PORT_AGP_SERVICES, AllocationLimit) == 0x20);
};
/// abi-specs/types/video.abi:58
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct VIDEO_DEVICE_DATA_TYPE(pub u32);
impl VIDEO_DEVICE_DATA_TYPE {
    pub const VpMachineData: Self = Self(0x0);
    pub const VpCmosData: Self = Self(0x1);
    pub const VpBusData: Self = Self(0x2);
    pub const VpControllerData: Self = Self(0x3);
    pub const VpMonitorData: Self = Self(0x4);
}
/// abi-specs/types/video.abi:60
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VP_DEVICE_DESCRIPTION {
    pub ScatterGather: crate::types::BOOLEAN,
    pub Dma32BitAddresses: crate::types::BOOLEAN,
    pub Dma64BitAddresses: crate::types::BOOLEAN,
    pub MaximumLength: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<VP_DEVICE_DESCRIPTION>() == 0x8);
    assert!(core::mem::offset_of!(VP_DEVICE_DESCRIPTION, ScatterGather) == 0x0);
    assert!(core::mem::offset_of!(VP_DEVICE_DESCRIPTION, Dma32BitAddresses) == 0x1);
    assert!(core::mem::offset_of!(VP_DEVICE_DESCRIPTION, Dma64BitAddresses) == 0x2);
    assert!(core::mem::offset_of!(VP_DEVICE_DESCRIPTION, MaximumLength) == 0x4);
};
/// abi-specs/types/video.abi:67
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VPOSVERSIONINFO {
    pub Size: u32,
    pub MajorVersion: u32,
    pub MinorVersion: u32,
    pub BuildNumber: u32,
    pub ServicePackMajor: u16,
    pub ServicePackMinor: u16,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<VPOSVERSIONINFO>() == 0x14);
    assert!(core::mem::offset_of!(VPOSVERSIONINFO, Size) == 0x0);
    assert!(core::mem::offset_of!(VPOSVERSIONINFO, MajorVersion) == 0x4);
    assert!(core::mem::offset_of!(VPOSVERSIONINFO, MinorVersion) == 0x8);
    assert!(core::mem::offset_of!(VPOSVERSIONINFO, BuildNumber) == 0xc);
    assert!(core::mem::offset_of!(VPOSVERSIONINFO, ServicePackMajor) == 0x10);
    assert!(core::mem::offset_of!(VPOSVERSIONINFO, ServicePackMinor) == 0x12);
};
/// abi-specs/types/video.abi:76
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VIDEO_HW_INITIALIZATION_DATA {
    pub HwInitDataSize: u32,
    pub AdapterInterfaceType: crate::types::INTERFACE_TYPE,
    pub HwFindAdapter: crate::callbacks::PVIDEO_HW_FIND_ADAPTER,
    pub HwInitialize: crate::callbacks::PVIDEO_HW_INITIALIZE,
    pub HwInterrupt: crate::callbacks::PVIDEO_HW_INTERRUPT,
    pub HwStartIO: crate::callbacks::PVIDEO_HW_START_IO,
    pub HwDeviceExtensionSize: u32,
    pub StartingDeviceNumber: u32,
    pub HwResetHw: crate::callbacks::PVIDEO_HW_RESET_HW,
    pub HwTimer: crate::callbacks::PVIDEO_HW_TIMER,
    pub HwStartDma: crate::callbacks::PVIDEO_HW_START_DMA,
    pub HwSetPowerState: crate::callbacks::PVIDEO_HW_POWER_SET,
    pub HwGetPowerState: crate::callbacks::PVIDEO_HW_POWER_GET,
    pub HwGetVideoChildDescriptor: crate::callbacks::PVIDEO_HW_GET_CHILD_DESCRIPTOR,
    pub HwQueryInterface: crate::callbacks::PVIDEO_HW_QUERY_INTERFACE,
    pub HwChildDeviceExtensionSize: u32,
    pub HwLegacyResourceList: *mut crate::types::VIDEO_ACCESS_RANGE,
    pub HwLegacyResourceCount: u32,
    pub HwGetLegacyResources: crate::callbacks::PVIDEO_HW_LEGACYRESOURCES,
    pub AllowEarlyEnumeration: crate::types::BOOLEAN,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<VIDEO_HW_INITIALIZATION_DATA>() == 0x54);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwInitDataSize) == 0x0);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, AdapterInterfaceType) == 0x4);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwFindAdapter) == 0x8);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwInitialize) == 0xc);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwInterrupt) == 0x10);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwStartIO) == 0x14);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwDeviceExtensionSize) == 0x18);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, StartingDeviceNumber) == 0x1c);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwResetHw) == 0x20);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwTimer) == 0x24);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwStartDma) == 0x28);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwSetPowerState) == 0x2c);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwGetPowerState) == 0x30);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwGetVideoChildDescriptor) == 0x34);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwQueryInterface) == 0x38);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwChildDeviceExtensionSize) == 0x3c);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwLegacyResourceList) == 0x40);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwLegacyResourceCount) == 0x44);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, HwGetLegacyResources) == 0x48);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, AllowEarlyEnumeration) == 0x4c);
    assert!(core::mem::offset_of!(VIDEO_HW_INITIALIZATION_DATA, Reserved) == 0x50);
};
/// abi-specs/types/video.abi:100
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VIDEO_X86_BIOS_ARGUMENTS {
    pub Eax: u32,
    pub Ebx: u32,
    pub Ecx: u32,
    pub Edx: u32,
    pub Esi: u32,
    pub Edi: u32,
    pub Ebp: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<VIDEO_X86_BIOS_ARGUMENTS>() == 0x1c);
    assert!(core::mem::offset_of!(VIDEO_X86_BIOS_ARGUMENTS, Eax) == 0x0);
    assert!(core::mem::offset_of!(VIDEO_X86_BIOS_ARGUMENTS, Ebx) == 0x4);
    assert!(core::mem::offset_of!(VIDEO_X86_BIOS_ARGUMENTS, Ecx) == 0x8);
    assert!(core::mem::offset_of!(VIDEO_X86_BIOS_ARGUMENTS, Edx) == 0xc);
    assert!(core::mem::offset_of!(VIDEO_X86_BIOS_ARGUMENTS, Esi) == 0x10);
    assert!(core::mem::offset_of!(VIDEO_X86_BIOS_ARGUMENTS, Edi) == 0x14);
    assert!(core::mem::offset_of!(VIDEO_X86_BIOS_ARGUMENTS, Ebp) == 0x18);
};
/// abi-specs/types/video.abi:110
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct VP_LOCK_OPERATION(pub u32);
impl VP_LOCK_OPERATION {
    pub const VpReadAccess: Self = Self(0x0);
    pub const VpWriteAccess: Self = Self(0x1);
    pub const VpModifyAccess: Self = Self(0x2);
}
/// abi-specs/types/video.abi:112
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct VIDEO_PORT_SERVICES(pub u32);
impl VIDEO_PORT_SERVICES {
    pub const VideoPortServicesAGP: Self = Self(0x1);
    pub const VideoPortServicesI2C: Self = Self(0x2);
    pub const VideoPortServicesHeadless: Self = Self(0x3);
    pub const VideoPortServicesInt10: Self = Self(0x4);
    pub const VideoPortServicesDebugReport: Self = Self(0x5);
    pub const VideoPortServicesWCMemoryProtection: Self = Self(0x6);
}
/// abi-specs/types/video.abi:121
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct VIDEO_SYNCHRONIZE_PRIORITY(pub u32);
impl VIDEO_SYNCHRONIZE_PRIORITY {
    pub const VpLowPriority: Self = Self(0x0);
    pub const VpMediumPriority: Self = Self(0x1);
    pub const VpHighPriority: Self = Self(0x2);
}
/// abi-specs/types/video.abi:122
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct VIDEO_PORT_CACHE_TYPE(pub u32);
impl VIDEO_PORT_CACHE_TYPE {
    pub const VpNonCached: Self = Self(0x0);
    pub const VpWriteCombined: Self = Self(0x1);
    pub const VpCached: Self = Self(0x2);
}
/// abi-specs/types/video.abi:123
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct HW_DMA_RETURN(pub u32);
impl HW_DMA_RETURN {
    pub const DmaAsyncReturn: Self = Self(0x0);
    pub const DmaSyncReturn: Self = Self(0x1);
}
/// abi-specs/types/video.abi:124
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct VIDEO_CHILD_TYPE(pub u32);
impl VIDEO_CHILD_TYPE {
    pub const Monitor: Self = Self(0x1);
    pub const NonPrimaryChip: Self = Self(0x2);
    pub const VideoChip: Self = Self(0x3);
    pub const Other: Self = Self(0x4);
}
/// Handle of a virtual machine: the linear address of its control block (`cb_s`).
///
/// abi-specs/types/vxd.abi:7
pub type HVM = u32;
/// Handle of a thread: the linear address of its control block (`tcb_s`).
///
/// abi-specs/types/vxd.abi:9
pub type HTHREAD = u32;
/// abi-specs/types/vxd.abi:10
pub type HSEMAPHORE = u32;
/// abi-specs/types/vxd.abi:11
pub type HEVENT = u32;
/// abi-specs/types/vxd.abi:12
pub type HTIMEOUT = u32;
/// What VPICD_Virtualize_IRQ gives.
///
/// abi-specs/types/vxd.abi:14
pub type HIRQ = u32;
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
/// abi-specs/types/vxd.abi:295
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
/// abi-specs/types/vxd.abi:306
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
/// abi-specs/types/vxd.abi:320
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
/// abi-specs/types/vxd.abi:333
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
/// abi-specs/types/vxd.abi:342
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
/// abi-specs/types/vxd.abi:357
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
/// abi-specs/types/vxd.abi:365
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
/// abi-specs/types/vxd.abi:382
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
/// abi-specs/types/vxd.abi:392
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
/// abi-specs/types/vxd.abi:401
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
/// abi-specs/types/vxd.abi:408
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
/// abi-specs/types/vxd.abi:411
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
/// abi-specs/types/vxd.abi:424
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
/// Functions of IFSMgr_Ring0_FileIO, in EAX. Paths are ANSI strings that end in NUL; errors are DOS error codes in EAX with carry set.
/// Source: Windows 95 DDK IFS.H for the numbers; INT 21h functions of the same numbers for what is not said there.
///
/// abi-specs/types/vxd.abi:463
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct RING0_FILE(pub u32);
impl RING0_FILE {
    pub const R0_OPENCREATFILE: Self = Self(0xd500);
    pub const R0_OPENCREAT_IN_CONTEXT: Self = Self(0xd501);
    pub const R0_READFILE: Self = Self(0xd600);
    pub const R0_WRITEFILE: Self = Self(0xd601);
    pub const R0_READFILE_IN_CONTEXT: Self = Self(0xd602);
    pub const R0_WRITEFILE_IN_CONTEXT: Self = Self(0xd603);
    pub const R0_CLOSEFILE: Self = Self(0xd700);
    pub const R0_GETFILESIZE: Self = Self(0xd800);
    pub const R0_FINDFIRSTFILE: Self = Self(0x4e00);
    pub const R0_FINDNEXTFILE: Self = Self(0x4f00);
    pub const R0_FINDCLOSEFILE: Self = Self(0xdc00);
    pub const R0_GETATTRIBUTES: Self = Self(0x4300);
    pub const R0_SETATTRIBUTES: Self = Self(0x4301);
    pub const R0_RENAMEFILE: Self = Self(0x5600);
    pub const R0_DELETEFILE: Self = Self(0x4100);
    pub const R0_LOCKFILE: Self = Self(0x5c00);
    pub const R0_GETDISKFREESPACE: Self = Self(0x3600);
    pub const R0_READABSOLUTEDISK: Self = Self(0xdd00);
    pub const R0_WRITEABSOLUTEDISK: Self = Self(0xde00);
}
/// What IFSMGR finds, names in ANSI.
///
/// abi-specs/types/vxd.abi:499
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WIN32_FIND_DATA {
    pub dwFileAttributes: u32,
    /// 100 ns units since 1601, low part first.
    pub ftCreationTime: [u32; 2],
    pub ftLastAccessTime: [u32; 2],
    pub ftLastWriteTime: [u32; 2],
    pub nFileSizeHigh: u32,
    pub nFileSizeLow: u32,
    pub dwReserved0: u32,
    pub dwReserved1: u32,
    pub cFileName: [u8; 260],
    pub cAlternateFileName: [u8; 14],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<WIN32_FIND_DATA>() == 0x140);
    assert!(core::mem::offset_of!(WIN32_FIND_DATA, dwFileAttributes) == 0x0);
    assert!(core::mem::offset_of!(WIN32_FIND_DATA, ftCreationTime) == 0x4);
    assert!(core::mem::offset_of!(WIN32_FIND_DATA, ftLastAccessTime) == 0xc);
    assert!(core::mem::offset_of!(WIN32_FIND_DATA, ftLastWriteTime) == 0x14);
    assert!(core::mem::offset_of!(WIN32_FIND_DATA, nFileSizeHigh) == 0x1c);
    assert!(core::mem::offset_of!(WIN32_FIND_DATA, nFileSizeLow) == 0x20);
    assert!(core::mem::offset_of!(WIN32_FIND_DATA, dwReserved0) == 0x24);
    assert!(core::mem::offset_of!(WIN32_FIND_DATA, dwReserved1) == 0x28);
    assert!(core::mem::offset_of!(WIN32_FIND_DATA, cFileName) == 0x2c);
    assert!(core::mem::offset_of!(WIN32_FIND_DATA, cAlternateFileName) == 0x130);
};
/// abi-specs/types/wmi.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EVENT_DESCRIPTOR {
    pub Id: u16,
    pub Version: u8,
    pub Channel: u8,
    pub Level: u8,
    pub Opcode: u8,
    pub Task: u16,
    pub Keyword: u64,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<EVENT_DESCRIPTOR>() == 0x10);
    assert!(core::mem::offset_of!(EVENT_DESCRIPTOR, Id) == 0x0);
    assert!(core::mem::offset_of!(EVENT_DESCRIPTOR, Version) == 0x2);
    assert!(core::mem::offset_of!(EVENT_DESCRIPTOR, Channel) == 0x3);
    assert!(core::mem::offset_of!(EVENT_DESCRIPTOR, Level) == 0x4);
    assert!(core::mem::offset_of!(EVENT_DESCRIPTOR, Opcode) == 0x5);
    assert!(core::mem::offset_of!(EVENT_DESCRIPTOR, Task) == 0x6);
    assert!(core::mem::offset_of!(EVENT_DESCRIPTOR, Keyword) == 0x8);
};
/// abi-specs/types/wmi.abi:16
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EVENT_DATA_DESCRIPTOR {
    pub Ptr: u64,
    pub Size: u32,
    pub Reserved: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<EVENT_DATA_DESCRIPTOR>() == 0x10);
    assert!(core::mem::offset_of!(EVENT_DATA_DESCRIPTOR, Ptr) == 0x0);
    assert!(core::mem::offset_of!(EVENT_DATA_DESCRIPTOR, Size) == 0x8);
    assert!(core::mem::offset_of!(EVENT_DATA_DESCRIPTOR, Reserved) == 0xc);
};
/// abi-specs/types/wmi.abi:18
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct TRACE_INFORMATION_CLASS(pub u32);
impl TRACE_INFORMATION_CLASS {
    pub const TraceIdClass: Self = Self(0x0);
    pub const TraceHandleClass: Self = Self(0x1);
    pub const TraceEnableFlagsClass: Self = Self(0x2);
    pub const TraceEnableLevelClass: Self = Self(0x3);
    pub const GlobalLoggerHandleClass: Self = Self(0x4);
    pub const EventLoggerHandleClass: Self = Self(0x5);
    pub const AllLoggerHandlesClass: Self = Self(0x6);
    pub const TraceHandleByNameClass: Self = Self(0x7);
    pub const LoggerEventsLostClass: Self = Self(0x8);
    pub const TraceSessionSettingsClass: Self = Self(0x9);
    pub const LoggerEventsLoggedClass: Self = Self(0xa);
    pub const DiskIoNotifyRoutinesClass: Self = Self(0xb);
    pub const TraceInformationClassReserved1: Self = Self(0xc);
    pub const FltIoNotifyRoutinesClass: Self = Self(0xd);
    pub const TraceInformationClassReserved2: Self = Self(0xe);
    pub const WdfNotifyRoutinesClass: Self = Self(0xf);
}
/// abi-specs/types/wmi.abi:37
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WMILIB_CONTEXT {
    pub GuidCount: u32,
    pub GuidList: *mut core::ffi::c_void,
    pub QueryWmiRegInfo: crate::callbacks::WMI_QUERY_REGINFO_CALLBACK,
    pub QueryWmiDataBlock: crate::callbacks::WMI_QUERY_DATABLOCK_CALLBACK,
    pub SetWmiDataBlock: crate::callbacks::WMI_SET_DATABLOCK_CALLBACK,
    pub SetWmiDataItem: crate::callbacks::WMI_SET_DATAITEM_CALLBACK,
    pub ExecuteWmiMethod: crate::callbacks::WMI_EXECUTE_METHOD_CALLBACK,
    pub WmiFunctionControl: crate::callbacks::WMI_FUNCTION_CONTROL_CALLBACK,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<WMILIB_CONTEXT>() == 0x20);
    assert!(core::mem::offset_of!(WMILIB_CONTEXT, GuidCount) == 0x0);
    assert!(core::mem::offset_of!(WMILIB_CONTEXT, GuidList) == 0x4);
    assert!(core::mem::offset_of!(WMILIB_CONTEXT, QueryWmiRegInfo) == 0x8);
    assert!(core::mem::offset_of!(WMILIB_CONTEXT, QueryWmiDataBlock) == 0xc);
    assert!(core::mem::offset_of!(WMILIB_CONTEXT, SetWmiDataBlock) == 0x10);
    assert!(core::mem::offset_of!(WMILIB_CONTEXT, SetWmiDataItem) == 0x14);
    assert!(core::mem::offset_of!(WMILIB_CONTEXT, ExecuteWmiMethod) == 0x18);
    assert!(core::mem::offset_of!(WMILIB_CONTEXT, WmiFunctionControl) == 0x1c);
};
/// abi-specs/types/wmi.abi:48
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct SYSCTL_IRP_DISPOSITION(pub u32);
impl SYSCTL_IRP_DISPOSITION {
    pub const IrpProcessed: Self = Self(0x0);
    pub const IrpNotCompleted: Self = Self(0x1);
    pub const IrpNotWmi: Self = Self(0x2);
    pub const IrpForward: Self = Self(0x3);
}
/// abi-specs/types/wmi.abi:49
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct WMIENABLEDISABLECONTROL(pub u32);
impl WMIENABLEDISABLECONTROL {
    pub const WmiEventControl: Self = Self(0x0);
    pub const WmiDataBlockControl: Self = Self(0x1);
}
/// abi-specs/types/zw.abi:6
#[repr(C)]
#[derive(Clone, Copy)]
pub struct LUID_AND_ATTRIBUTES {
    pub Luid: crate::types::LUID,
    pub Attributes: u32,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<LUID_AND_ATTRIBUTES>() == 0xc);
    assert!(core::mem::offset_of!(LUID_AND_ATTRIBUTES, Luid) == 0x0);
    assert!(core::mem::offset_of!(LUID_AND_ATTRIBUTES, Attributes) == 0x8);
};
/// abi-specs/types/zw.abi:8
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TOKEN_PRIVILEGES {
    pub PrivilegeCount: u32,
    pub Privileges: [crate::types::LUID_AND_ATTRIBUTES; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TOKEN_PRIVILEGES>() == 0x10);
    assert!(core::mem::offset_of!(TOKEN_PRIVILEGES, PrivilegeCount) == 0x0);
    assert!(core::mem::offset_of!(TOKEN_PRIVILEGES, Privileges) == 0x4);
};
/// abi-specs/types/zw.abi:13
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct TOKEN_TYPE(pub u32);
impl TOKEN_TYPE {
    pub const TokenPrimary: Self = Self(0x1);
    pub const TokenImpersonation: Self = Self(0x2);
}
/// abi-specs/types/zw.abi:15
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct KTMOBJECT_TYPE(pub u32);
impl KTMOBJECT_TYPE {
    pub const KTMOBJECT_TRANSACTION: Self = Self(0x0);
    pub const KTMOBJECT_TRANSACTION_MANAGER: Self = Self(0x1);
    pub const KTMOBJECT_RESOURCE_MANAGER: Self = Self(0x2);
    pub const KTMOBJECT_ENLISTMENT: Self = Self(0x3);
    pub const KTMOBJECT_INVALID: Self = Self(0x4);
}
/// abi-specs/types/zw.abi:23
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KTMOBJECT_CURSOR {
    pub LastQuery: crate::types::GUID,
    pub ObjectIdCount: u32,
    pub ObjectIds: [crate::types::GUID; 1],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<KTMOBJECT_CURSOR>() == 0x24);
    assert!(core::mem::offset_of!(KTMOBJECT_CURSOR, LastQuery) == 0x0);
    assert!(core::mem::offset_of!(KTMOBJECT_CURSOR, ObjectIdCount) == 0x10);
    assert!(core::mem::offset_of!(KTMOBJECT_CURSOR, ObjectIds) == 0x14);
};
/// abi-specs/types/zw.abi:29
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TRANSACTION_NOTIFICATION {
    pub TransactionKey: *mut core::ffi::c_void,
    pub TransactionNotification: u32,
    pub TmVirtualClock: crate::types::LARGE_INTEGER,
    pub ArgumentLength: u32,
    pub _gap0: [u8; 4],
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<TRANSACTION_NOTIFICATION>() == 0x18);
    assert!(core::mem::offset_of!(TRANSACTION_NOTIFICATION, TransactionKey) == 0x0);
    assert!(core::mem::offset_of!(TRANSACTION_NOTIFICATION, TransactionNotification) == 0x4);
    assert!(core::mem::offset_of!(TRANSACTION_NOTIFICATION, TmVirtualClock) == 0x8);
    assert!(core::mem::offset_of!(TRANSACTION_NOTIFICATION, ArgumentLength) == 0x10);
};
/// abi-specs/types/zw.abi:36
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CLIENT_ID {
    pub UniqueProcess: crate::types::HANDLE,
    pub UniqueThread: crate::types::HANDLE,
}
#[cfg(target_arch = "x86")]
const _: () = {
    assert!(core::mem::size_of::<CLIENT_ID>() == 0x8);
    assert!(core::mem::offset_of!(CLIENT_ID, UniqueProcess) == 0x0);
    assert!(core::mem::offset_of!(CLIENT_ID, UniqueThread) == 0x4);
};
/// abi-specs/types/zw.abi:37
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct ENLISTMENT_INFORMATION_CLASS(pub u32);
impl ENLISTMENT_INFORMATION_CLASS {
    pub const EnlistmentBasicInformation: Self = Self(0x0);
    pub const EnlistmentRecoveryInformation: Self = Self(0x1);
    pub const EnlistmentCrmInformation: Self = Self(0x2);
}
/// abi-specs/types/zw.abi:39
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct PROCESSINFOCLASS(pub u32);
impl PROCESSINFOCLASS {
    pub const ProcessBasicInformation: Self = Self(0x0);
    pub const ProcessQuotaLimits: Self = Self(0x1);
    pub const ProcessIoCounters: Self = Self(0x2);
    pub const ProcessVmCounters: Self = Self(0x3);
    pub const ProcessTimes: Self = Self(0x4);
    pub const ProcessBasePriority: Self = Self(0x5);
    pub const ProcessRaisePriority: Self = Self(0x6);
    pub const ProcessDebugPort: Self = Self(0x7);
    pub const ProcessExceptionPort: Self = Self(0x8);
    pub const ProcessAccessToken: Self = Self(0x9);
    pub const ProcessLdtInformation: Self = Self(0xa);
    pub const ProcessLdtSize: Self = Self(0xb);
    pub const ProcessDefaultHardErrorMode: Self = Self(0xc);
    pub const ProcessIoPortHandlers: Self = Self(0xd);
    pub const ProcessPooledUsageAndLimits: Self = Self(0xe);
    pub const ProcessWorkingSetWatch: Self = Self(0xf);
    pub const ProcessUserModeIOPL: Self = Self(0x10);
    pub const ProcessEnableAlignmentFaultFixup: Self = Self(0x11);
    pub const ProcessPriorityClass: Self = Self(0x12);
    pub const ProcessWx86Information: Self = Self(0x13);
    pub const ProcessHandleCount: Self = Self(0x14);
    pub const ProcessAffinityMask: Self = Self(0x15);
    pub const ProcessPriorityBoost: Self = Self(0x16);
    pub const ProcessDeviceMap: Self = Self(0x17);
    pub const ProcessSessionInformation: Self = Self(0x18);
    pub const ProcessForegroundInformation: Self = Self(0x19);
    pub const ProcessWow64Information: Self = Self(0x1a);
    pub const ProcessImageFileName: Self = Self(0x1b);
    pub const ProcessLUIDDeviceMapsEnabled: Self = Self(0x1c);
    pub const ProcessBreakOnTermination: Self = Self(0x1d);
    pub const ProcessDebugObjectHandle: Self = Self(0x1e);
    pub const ProcessDebugFlags: Self = Self(0x1f);
    pub const ProcessHandleTracing: Self = Self(0x20);
    pub const ProcessIoPriority: Self = Self(0x21);
    pub const ProcessExecuteFlags: Self = Self(0x22);
    pub const ProcessTlsInformation: Self = Self(0x23);
    pub const ProcessCookie: Self = Self(0x24);
    pub const ProcessImageInformation: Self = Self(0x25);
    pub const ProcessCycleTime: Self = Self(0x26);
    pub const ProcessPagePriority: Self = Self(0x27);
    pub const ProcessInstrumentationCallback: Self = Self(0x28);
    pub const ProcessThreadStackAllocation: Self = Self(0x29);
    pub const ProcessWorkingSetWatchEx: Self = Self(0x2a);
    pub const ProcessImageFileNameWin32: Self = Self(0x2b);
    pub const ProcessImageFileMapping: Self = Self(0x2c);
    pub const ProcessAffinityUpdateMode: Self = Self(0x2d);
    pub const ProcessMemoryAllocationMode: Self = Self(0x2e);
    pub const ProcessGroupInformation: Self = Self(0x2f);
    pub const ProcessTokenVirtualizationEnabled: Self = Self(0x30);
    pub const ProcessConsoleHostProcess: Self = Self(0x31);
    pub const ProcessWindowInformation: Self = Self(0x32);
}
/// abi-specs/types/zw.abi:93
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct RESOURCEMANAGER_INFORMATION_CLASS(pub u32);
impl RESOURCEMANAGER_INFORMATION_CLASS {
    pub const ResourceManagerBasicInformation: Self = Self(0x0);
    pub const ResourceManagerCompletionInformation: Self = Self(0x1);
}
/// abi-specs/types/zw.abi:95
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct TOKEN_INFORMATION_CLASS(pub u32);
impl TOKEN_INFORMATION_CLASS {
    pub const TokenUser: Self = Self(0x1);
    pub const TokenGroups: Self = Self(0x2);
    pub const TokenPrivileges: Self = Self(0x3);
    pub const TokenOwner: Self = Self(0x4);
    pub const TokenPrimaryGroup: Self = Self(0x5);
    pub const TokenDefaultDacl: Self = Self(0x6);
    pub const TokenSource: Self = Self(0x7);
    pub const TokenType: Self = Self(0x8);
    pub const TokenImpersonationLevel: Self = Self(0x9);
    pub const TokenStatistics: Self = Self(0xa);
    pub const TokenRestrictedSids: Self = Self(0xb);
    pub const TokenSessionId: Self = Self(0xc);
    pub const TokenGroupsAndPrivileges: Self = Self(0xd);
    pub const TokenSessionReference: Self = Self(0xe);
    pub const TokenSandBoxInert: Self = Self(0xf);
    pub const TokenAuditPolicy: Self = Self(0x10);
    pub const TokenOrigin: Self = Self(0x11);
    pub const TokenElevationType: Self = Self(0x12);
    pub const TokenLinkedToken: Self = Self(0x13);
    pub const TokenElevation: Self = Self(0x14);
    pub const TokenHasRestrictions: Self = Self(0x15);
    pub const TokenAccessInformation: Self = Self(0x16);
    pub const TokenVirtualizationAllowed: Self = Self(0x17);
    pub const TokenVirtualizationEnabled: Self = Self(0x18);
    pub const TokenIntegrityLevel: Self = Self(0x19);
    pub const TokenUIAccess: Self = Self(0x1a);
    pub const TokenMandatoryPolicy: Self = Self(0x1b);
    pub const TokenLogonSid: Self = Self(0x1c);
}
/// abi-specs/types/zw.abi:126
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct TRANSACTION_INFORMATION_CLASS(pub u32);
impl TRANSACTION_INFORMATION_CLASS {
    pub const TransactionBasicInformation: Self = Self(0x0);
    pub const TransactionPropertiesInformation: Self = Self(0x1);
    pub const TransactionEnlistmentInformation: Self = Self(0x2);
    pub const TransactionSuperiorEnlistmentInformation: Self = Self(0x3);
}
/// abi-specs/types/zw.abi:133
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct TRANSACTIONMANAGER_INFORMATION_CLASS(pub u32);
impl TRANSACTIONMANAGER_INFORMATION_CLASS {
    pub const TransactionManagerBasicInformation: Self = Self(0x0);
    pub const TransactionManagerLogInformation: Self = Self(0x1);
    pub const TransactionManagerLogPathInformation: Self = Self(0x2);
    pub const TransactionManagerRecoveryInformation: Self = Self(0x4);
}
/// abi-specs/types/zw.abi:140
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct THREADINFOCLASS(pub u32);
impl THREADINFOCLASS {
    pub const ThreadBasicInformation: Self = Self(0x0);
    pub const ThreadTimes: Self = Self(0x1);
    pub const ThreadPriority: Self = Self(0x2);
    pub const ThreadBasePriority: Self = Self(0x3);
    pub const ThreadAffinityMask: Self = Self(0x4);
    pub const ThreadImpersonationToken: Self = Self(0x5);
    pub const ThreadDescriptorTableEntry: Self = Self(0x6);
    pub const ThreadEnableAlignmentFaultFixup: Self = Self(0x7);
    pub const ThreadEventPair_Reusable: Self = Self(0x8);
    pub const ThreadQuerySetWin32StartAddress: Self = Self(0x9);
    pub const ThreadZeroTlsCell: Self = Self(0xa);
    pub const ThreadPerformanceCount: Self = Self(0xb);
    pub const ThreadAmILastThread: Self = Self(0xc);
    pub const ThreadIdealProcessor: Self = Self(0xd);
    pub const ThreadPriorityBoost: Self = Self(0xe);
    pub const ThreadSetTlsArrayAddress: Self = Self(0xf);
    pub const ThreadIsIoPending: Self = Self(0x10);
    pub const ThreadHideFromDebugger: Self = Self(0x11);
    pub const ThreadBreakOnTermination: Self = Self(0x12);
    pub const ThreadSwitchLegacyState: Self = Self(0x13);
    pub const ThreadIsTerminated: Self = Self(0x14);
    pub const ThreadLastSystemCall: Self = Self(0x15);
    pub const ThreadIoPriority: Self = Self(0x16);
    pub const ThreadCycleTime: Self = Self(0x17);
    pub const ThreadPagePriority: Self = Self(0x18);
    pub const ThreadActualBasePriority: Self = Self(0x19);
    pub const ThreadTebInformation: Self = Self(0x1a);
    pub const ThreadCSwitchMon: Self = Self(0x1b);
    pub const ThreadCSwitchPmu: Self = Self(0x1c);
    pub const ThreadWow64Context: Self = Self(0x1d);
    pub const ThreadGroupInformation: Self = Self(0x1e);
    pub const ThreadUmsInformation: Self = Self(0x1f);
    pub const ThreadCounterProfiling: Self = Self(0x20);
    pub const ThreadIdealProcessorEx: Self = Self(0x21);
}
/// abi-specs/types/zw.abi:177
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct POWER_INFORMATION_LEVEL(pub u32);
impl POWER_INFORMATION_LEVEL {
    pub const SystemPowerPolicyAc: Self = Self(0x0);
    pub const SystemPowerPolicyDc: Self = Self(0x1);
    pub const VerifySystemPolicyAc: Self = Self(0x2);
    pub const VerifySystemPolicyDc: Self = Self(0x3);
    pub const SystemPowerCapabilities: Self = Self(0x4);
    pub const SystemBatteryState: Self = Self(0x5);
    pub const SystemPowerStateHandler: Self = Self(0x6);
    pub const ProcessorStateHandler: Self = Self(0x7);
    pub const SystemPowerPolicyCurrent: Self = Self(0x8);
    pub const AdministratorPowerPolicy: Self = Self(0x9);
    pub const SystemReserveHiberFile: Self = Self(0xa);
    pub const ProcessorInformation: Self = Self(0xb);
    pub const SystemPowerInformation: Self = Self(0xc);
    pub const ProcessorStateHandler2: Self = Self(0xd);
    pub const LastWakeTime: Self = Self(0xe);
    pub const LastSleepTime: Self = Self(0xf);
    pub const SystemExecutionState: Self = Self(0x10);
    pub const SystemPowerStateNotifyHandler: Self = Self(0x11);
    pub const ProcessorPowerPolicyAc: Self = Self(0x12);
    pub const ProcessorPowerPolicyDc: Self = Self(0x13);
    pub const VerifyProcessorPowerPolicyAc: Self = Self(0x14);
    pub const VerifyProcessorPowerPolicyDc: Self = Self(0x15);
    pub const ProcessorPowerPolicyCurrent: Self = Self(0x16);
    pub const SystemPowerStateLogging: Self = Self(0x17);
    pub const SystemPowerLoggingEntry: Self = Self(0x18);
    pub const SetPowerSettingValue: Self = Self(0x19);
    pub const NotifyUserPowerSetting: Self = Self(0x1a);
    pub const PowerInformationLevelUnused0: Self = Self(0x1b);
    pub const SystemMonitorHiberBootPowerOff: Self = Self(0x1c);
    pub const SystemVideoState: Self = Self(0x1d);
    pub const TraceApplicationPowerMessage: Self = Self(0x1e);
    pub const TraceApplicationPowerMessageEnd: Self = Self(0x1f);
    pub const ProcessorPerfStates: Self = Self(0x20);
    pub const ProcessorIdleStates: Self = Self(0x21);
    pub const ProcessorCap: Self = Self(0x22);
    pub const SystemWakeSource: Self = Self(0x23);
    pub const SystemHiberFileInformation: Self = Self(0x24);
    pub const TraceServicePowerMessage: Self = Self(0x25);
    pub const ProcessorLoad: Self = Self(0x26);
    pub const PowerShutdownNotification: Self = Self(0x27);
    pub const MonitorCapabilities: Self = Self(0x28);
    pub const SessionPowerInit: Self = Self(0x29);
    pub const SessionDisplayState: Self = Self(0x2a);
    pub const PowerRequestCreate: Self = Self(0x2b);
    pub const PowerRequestAction: Self = Self(0x2c);
    pub const GetPowerRequestList: Self = Self(0x2d);
    pub const ProcessorInformationEx: Self = Self(0x2e);
    pub const NotifyUserModeLegacyPowerEvent: Self = Self(0x2f);
    pub const GroupPark: Self = Self(0x30);
    pub const ProcessorIdleDomains: Self = Self(0x31);
    pub const WakeTimerList: Self = Self(0x32);
    pub const SystemHiberFileSize: Self = Self(0x33);
    pub const ProcessorIdleStatesHv: Self = Self(0x34);
    pub const ProcessorPerfStatesHv: Self = Self(0x35);
    pub const ProcessorPerfCapHv: Self = Self(0x36);
    pub const ProcessorSetIdle: Self = Self(0x37);
    pub const LogicalProcessorIdling: Self = Self(0x38);
    pub const UserPresence: Self = Self(0x39);
    pub const PowerSettingNotificationName: Self = Self(0x3a);
    pub const GetPowerSettingValue: Self = Self(0x3b);
    pub const IdleResiliency: Self = Self(0x3c);
    pub const SessionRITState: Self = Self(0x3d);
    pub const SessionConnectNotification: Self = Self(0x3e);
    pub const SessionPowerCleanup: Self = Self(0x3f);
    pub const SessionLockState: Self = Self(0x40);
    pub const SystemHiberbootState: Self = Self(0x41);
    pub const PlatformInformation: Self = Self(0x42);
    pub const PdcInvocation: Self = Self(0x43);
    pub const MonitorInvocation: Self = Self(0x44);
    pub const FirmwareTableInformationRegistered: Self = Self(0x45);
    pub const SetShutdownSelectedTime: Self = Self(0x46);
    pub const SuspendResumeInvocation: Self = Self(0x47);
    pub const PlmPowerRequestCreate: Self = Self(0x48);
    pub const ScreenOff: Self = Self(0x49);
    pub const CsDeviceNotification: Self = Self(0x4a);
    pub const PlatformRole: Self = Self(0x4b);
    pub const LastResumePerformance: Self = Self(0x4c);
    pub const DisplayBurst: Self = Self(0x4d);
    pub const ExitLatencySamplingPercentage: Self = Self(0x4e);
    pub const RegisterSpmPowerSettings: Self = Self(0x4f);
    pub const PlatformIdleStates: Self = Self(0x50);
    pub const ProcessorIdleVeto: Self = Self(0x51);
    pub const PlatformIdleVeto: Self = Self(0x52);
    pub const SystemBatteryStatePrecise: Self = Self(0x53);
    pub const ThermalEvent: Self = Self(0x54);
    pub const PowerRequestActionInternal: Self = Self(0x55);
    pub const BatteryDeviceState: Self = Self(0x56);
    pub const PowerInformationInternal: Self = Self(0x57);
    pub const ThermalStandby: Self = Self(0x58);
    pub const SystemHiberFileType: Self = Self(0x59);
    pub const PhysicalPowerButtonPress: Self = Self(0x5a);
    pub const QueryPotentialDripsConstraint: Self = Self(0x5b);
    pub const EnergyTrackerCreate: Self = Self(0x5c);
    pub const EnergyTrackerQuery: Self = Self(0x5d);
    pub const UpdateBlackBoxRecorder: Self = Self(0x5e);
    pub const SessionAllowExternalDmaDevices: Self = Self(0x5f);
}
/// abi-specs/types/zw.abi:276
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct OBJECT_INFORMATION_CLASS(pub u32);
impl OBJECT_INFORMATION_CLASS {
    pub const ObjectBasicInformation: Self = Self(0x0);
    pub const ObjectNameInformation: Self = Self(0x1);
    pub const ObjectTypeInformation: Self = Self(0x2);
    pub const ObjectTypesInformation: Self = Self(0x3);
    pub const ObjectHandleFlagInformation: Self = Self(0x4);
    pub const ObjectSessionInformation: Self = Self(0x5);
}
/// abi-specs/types/zw.abi:285
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct TIMER_SET_INFORMATION_CLASS(pub u32);
impl TIMER_SET_INFORMATION_CLASS {
    pub const TimerSetCoalescableTimer: Self = Self(0x0);
}
