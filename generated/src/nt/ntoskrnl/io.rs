// Written by `janus gen` from abi-specs/nt/ntoskrnl/io.abi. Do not edit: change the spec and run `./x gen`.
//! I/O manager: drivers, devices, symbolic links, the end of the machine.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// I/O manager: drivers, devices, symbolic links, the end of the machine.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Io {
    /// 
    unsafe fn IoAcquireVpbSpinLock( // abi-specs/nt/ntoskrnl/io.abi:7
        irql: *mut crate::types::KIRQL, // abi-specs/nt/ntoskrnl/io.abi:7
    );
    /// 
    unsafe fn IoAllocateDriverObjectExtension( // abi-specs/nt/ntoskrnl/io.abi:11
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:11
        client_identification_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:11
        driver_object_extension_size: u32, // abi-specs/nt/ntoskrnl/io.abi:11
        driver_object_extension: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:11
    ) -> crate::types::NTSTATUS;
    /// Attaches a device to the device with that name.
    unsafe fn IoAttachDevice( // abi-specs/nt/ntoskrnl/io.abi:31
        source_device: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:31
        target_device: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:31
        attached_device: *mut *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:31
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoAttachDeviceByPointer( // abi-specs/nt/ntoskrnl/io.abi:37
        source_device: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:37
        target_device: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:37
    ) -> crate::types::NTSTATUS;
    /// Attaches a device to the top of a stack and gives the device below it.
    unsafe fn IoAttachDeviceToDeviceStack( // abi-specs/nt/ntoskrnl/io.abi:40
        source_device: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:40
        target_device: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:40
    ) -> *mut crate::types::DEVICE_OBJECT;
    /// 
    unsafe fn IoAttachDeviceToDeviceStackSafe( // abi-specs/nt/ntoskrnl/io.abi:42
        source_device: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:42
        target_device: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:42
        attached_to_device_object: *mut *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:42
    ) -> crate::types::NTSTATUS;
    /// Creates a device object with its extension and links it to the driver.
    unsafe fn IoCreateDevice( // abi-specs/nt/ntoskrnl/io.abi:84
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:84
        device_extension_size: u32, // abi-specs/nt/ntoskrnl/io.abi:84
        device_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:84
        device_type: u32, // abi-specs/nt/ntoskrnl/io.abi:84
        device_characteristics: u32, // abi-specs/nt/ntoskrnl/io.abi:84
        exclusive: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:84
        device_object: *mut *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:84
    ) -> crate::types::NTSTATUS;
    /// Creates a link to a device name.
    unsafe fn IoCreateSymbolicLink( // abi-specs/nt/ntoskrnl/io.abi:104
        symbolic_link_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:104
        device_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:104
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoCreateUnprotectedSymbolicLink( // abi-specs/nt/ntoskrnl/io.abi:106
        symbolic_link_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:106
        device_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:106
    ) -> crate::types::NTSTATUS;
    /// Takes a device object out of its driver and deletes it when nobody refers to it.
    unsafe fn IoDeleteDevice( // abi-specs/nt/ntoskrnl/io.abi:113
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:113
    );
    /// Deletes a link.
    unsafe fn IoDeleteSymbolicLink( // abi-specs/nt/ntoskrnl/io.abi:117
        symbolic_link_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:117
    ) -> crate::types::NTSTATUS;
    /// Detaches what is attached to the device.
    unsafe fn IoDetachDevice( // abi-specs/nt/ntoskrnl/io.abi:120
        target_device: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:120
    );
    /// 
    unsafe fn IoEnumerateDeviceObjectList( // abi-specs/nt/ntoskrnl/io.abi:127
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:127
        device_object_list: *mut *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:127
        device_object_list_size: u32, // abi-specs/nt/ntoskrnl/io.abi:127
        actual_number_device_objects: *mut u32, // abi-specs/nt/ntoskrnl/io.abi:127
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoGetAttachedDevice( // abi-specs/nt/ntoskrnl/io.abi:149
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:149
    ) -> *mut crate::types::DEVICE_OBJECT;
    /// 
    unsafe fn IoGetAttachedDeviceReference( // abi-specs/nt/ntoskrnl/io.abi:151
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:151
    ) -> *mut crate::types::DEVICE_OBJECT;
    /// Gives the counts of disks, ports and their like, which drivers keep.
    unsafe fn IoGetConfigurationInformation() -> *mut crate::types::CONFIGURATION_INFORMATION; // abi-specs/nt/ntoskrnl/io.abi:158
    /// Gives the current process.
    unsafe fn IoGetCurrentProcess() -> crate::types::PEPROCESS; // abi-specs/nt/ntoskrnl/io.abi:167
    /// 
    unsafe fn IoGetDeviceAttachmentBaseRef( // abi-specs/nt/ntoskrnl/io.abi:169
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:169
    ) -> *mut crate::types::DEVICE_OBJECT;
    /// Gives the device, and a file object on it, that bears a name.
    unsafe fn IoGetDeviceObjectPointer( // abi-specs/nt/ntoskrnl/io.abi:174
        object_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:174
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/io.abi:174
        file_object: *mut *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:174
        device_object: *mut *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:174
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoGetDriverObjectExtension( // abi-specs/nt/ntoskrnl/io.abi:198
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:198
        client_identification_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:198
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn IoGetFileObjectGenericMapping() -> *mut crate::types::GENERIC_MAPPING; // abi-specs/nt/ntoskrnl/io.abi:199
    /// 
    unsafe fn IoGetInitialStack() -> *mut core::ffi::c_void; // abi-specs/nt/ntoskrnl/io.abi:200
    /// 
    unsafe fn IoGetLowerDeviceObject( // abi-specs/nt/ntoskrnl/io.abi:204
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:204
    ) -> *mut crate::types::DEVICE_OBJECT;
    /// 
    unsafe fn IoGetRelatedDeviceObject( // abi-specs/nt/ntoskrnl/io.abi:207
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:207
    ) -> *mut crate::types::DEVICE_OBJECT;
    /// 
    unsafe fn IoGetStackLimits( // abi-specs/nt/ntoskrnl/io.abi:210
        low_limit: *mut u32, // abi-specs/nt/ntoskrnl/io.abi:210
        high_limit: *mut u32, // abi-specs/nt/ntoskrnl/io.abi:210
    );
    /// 
    unsafe fn IoIsSystemThread( // abi-specs/nt/ntoskrnl/io.abi:216
        thread: crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/io.abi:216
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoIsWdmVersionAvailable( // abi-specs/nt/ntoskrnl/io.abi:218
        major_version: u8, // abi-specs/nt/ntoskrnl/io.abi:218
        minor_version: u8, // abi-specs/nt/ntoskrnl/io.abi:218
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoRaiseInformationalHardError( // abi-specs/nt/ntoskrnl/io.abi:227
        error_status: crate::types::NTSTATUS, // abi-specs/nt/ntoskrnl/io.abi:227
        string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:227
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/io.abi:227
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoRegisterBootDriverReinitialization( // abi-specs/nt/ntoskrnl/io.abi:235
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:235
        driver_reinitialization_routine: crate::callbacks::PDRIVER_REINITIALIZE, // abi-specs/nt/ntoskrnl/io.abi:235
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:235
    );
    /// 
    unsafe fn IoRegisterDriverReinitialization( // abi-specs/nt/ntoskrnl/io.abi:249
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:249
        driver_reinitialization_routine: crate::callbacks::PDRIVER_REINITIALIZE, // abi-specs/nt/ntoskrnl/io.abi:249
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:249
    );
    /// 
    unsafe fn IoRegisterLastChanceShutdownNotification( // abi-specs/nt/ntoskrnl/io.abi:267
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:267
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoRegisterShutdownNotification( // abi-specs/nt/ntoskrnl/io.abi:270
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:270
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoReleaseVpbSpinLock( // abi-specs/nt/ntoskrnl/io.abi:271
        irql: crate::types::KIRQL, // abi-specs/nt/ntoskrnl/io.abi:271
    );
    /// 
    unsafe fn IoSetHardErrorOrVerifyDevice( // abi-specs/nt/ntoskrnl/io.abi:308
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:308
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:308
    );
    /// 
    unsafe fn IoSetThreadHardErrorMode( // abi-specs/nt/ntoskrnl/io.abi:323
        enable_hard_errors: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:323
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoThreadToProcess( // abi-specs/nt/ntoskrnl/io.abi:332
        thread: crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/io.abi:332
    ) -> crate::types::PEPROCESS;
    /// 
    unsafe fn IoUnregisterShutdownNotification( // abi-specs/nt/ntoskrnl/io.abi:343
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:343
    );
    /// Address of the variable.
    fn IoAdapterObjectType() -> *mut crate::types::POBJECT_TYPE; // abi-specs/nt/ntoskrnl/io.abi:8
    /// Address of the variable.
    fn IoDeviceObjectType() -> *mut crate::types::POBJECT_TYPE; // abi-specs/nt/ntoskrnl/io.abi:123
    /// Address of the variable.
    fn IoDriverObjectType() -> *mut crate::types::POBJECT_TYPE; // abi-specs/nt/ntoskrnl/io.abi:124
    /// Address of the variable.
    fn IoFileObjectType() -> *mut crate::types::POBJECT_TYPE; // abi-specs/nt/ntoskrnl/io.abi:146
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/io.abi";
    pub static IoAcquireVpbSpinLock: Function = Function { id: 1599, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "irql", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 7, library: "ntoskrnl.exe", name: "IoAcquireVpbSpinLock" };
    pub static IoAdjustStackSizeForRedirection: Function = Function { id: 1600, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 9, library: "ntoskrnl.exe", name: "IoAdjustStackSizeForRedirection" };
    pub static IoAllocateDriverObjectExtension: Function = Function { id: 1603, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 0, parameter: "driver_object", rule: Rule::Begins { bytes: &[4], optional: false } }, Check { arg: 3, parameter: "driver_object_extension", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 11, library: "ntoskrnl.exe", name: "IoAllocateDriverObjectExtension" };
    pub static IoAllocateSfioStreamIdentifier: Function = Function { id: 1608, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 18, library: "ntoskrnl.exe", name: "IoAllocateSfioStreamIdentifier" };
    pub static IoApplyPriorityInfoThread: Function = Function { id: 1610, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 24, library: "ntoskrnl.exe", name: "IoApplyPriorityInfoThread" };
    pub static IoAttachDevice: Function = Function { id: 1612, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "source_device", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "source_device", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 1, parameter: "target_device", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 2, parameter: "attached_device", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 31, library: "ntoskrnl.exe", name: "IoAttachDevice" };
    pub static IoAttachDeviceByPointer: Function = Function { id: 1613, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "source_device", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "source_device", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 1, parameter: "target_device", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "target_device", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 37, library: "ntoskrnl.exe", name: "IoAttachDeviceByPointer" };
    pub static IoAttachDeviceToDeviceStack: Function = Function { id: 1614, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "source_device", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "source_device", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 1, parameter: "target_device", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "target_device", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 40, library: "ntoskrnl.exe", name: "IoAttachDeviceToDeviceStack" };
    pub static IoAttachDeviceToDeviceStackSafe: Function = Function { id: 1615, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "source_device", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "source_device", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 1, parameter: "target_device", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "target_device", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 2, parameter: "attached_to_device_object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 42, library: "ntoskrnl.exe", name: "IoAttachDeviceToDeviceStackSafe" };
    pub static IoCheckEaBufferValidity: Function = Function { id: 1624, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 47, library: "ntoskrnl.exe", name: "IoCheckEaBufferValidity" };
    pub static IoCheckFunctionAccess: Function = Function { id: 1625, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 48, library: "ntoskrnl.exe", name: "IoCheckFunctionAccess" };
    pub static IoCheckQuerySetFileInformation: Function = Function { id: 1626, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 56, library: "ntoskrnl.exe", name: "IoCheckQuerySetFileInformation" };
    pub static IoCheckQuerySetVolumeInformation: Function = Function { id: 1627, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 61, library: "ntoskrnl.exe", name: "IoCheckQuerySetVolumeInformation" };
    pub static IoCheckQuotaBufferValidity: Function = Function { id: 1628, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 66, library: "ntoskrnl.exe", name: "IoCheckQuotaBufferValidity" };
    pub static IoCheckShareAccessEx: Function = Function { id: 1630, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 72, library: "ntoskrnl.exe", name: "IoCheckShareAccessEx" };
    pub static IoClearDependency: Function = Function { id: 1631, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 80, library: "ntoskrnl.exe", name: "IoClearDependency" };
    pub static IoCreateArcName: Function = Function { id: 1636, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 81, library: "ntoskrnl.exe", name: "IoCreateArcName" };
    pub static IoCreateDevice: Function = Function { id: 1638, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 1, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 0, parameter: "driver_object", rule: Rule::Begins { bytes: &[4], optional: false } }, Check { arg: 2, parameter: "device_name", rule: Rule::Memory { shape: Shape::Counted, optional: true } }, Check { arg: 6, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 84, library: "ntoskrnl.exe", name: "IoCreateDevice" };
    pub static IoCreateDriver: Function = Function { id: 1640, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 93, library: "ntoskrnl.exe", name: "IoCreateDriver" };
    pub static IoCreateStreamFileObject: Function = Function { id: 1645, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 94, library: "ntoskrnl.exe", name: "IoCreateStreamFileObject" };
    pub static IoCreateStreamFileObjectEx: Function = Function { id: 1646, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 96, library: "ntoskrnl.exe", name: "IoCreateStreamFileObjectEx" };
    pub static IoCreateStreamFileObjectLite: Function = Function { id: 1647, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 101, library: "ntoskrnl.exe", name: "IoCreateStreamFileObjectLite" };
    pub static IoCreateSymbolicLink: Function = Function { id: 1648, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "symbolic_link_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "device_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 104, library: "ntoskrnl.exe", name: "IoCreateSymbolicLink" };
    pub static IoCreateUnprotectedSymbolicLink: Function = Function { id: 1650, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "symbolic_link_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "device_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 106, library: "ntoskrnl.exe", name: "IoCreateUnprotectedSymbolicLink" };
    pub static IoDeleteAllDependencyRelations: Function = Function { id: 1657, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 110, library: "ntoskrnl.exe", name: "IoDeleteAllDependencyRelations" };
    pub static IoDeleteDevice: Function = Function { id: 1659, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 1, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 113, library: "ntoskrnl.exe", name: "IoDeleteDevice" };
    pub static IoDeleteDriver: Function = Function { id: 1660, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 114, library: "ntoskrnl.exe", name: "IoDeleteDriver" };
    pub static IoDeleteSymbolicLink: Function = Function { id: 1661, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "symbolic_link_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 117, library: "ntoskrnl.exe", name: "IoDeleteSymbolicLink" };
    pub static IoDetachDevice: Function = Function { id: 1662, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "target_device", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "target_device", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 120, library: "ntoskrnl.exe", name: "IoDetachDevice" };
    pub static IoDuplicateDependency: Function = Function { id: 1665, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 125, library: "ntoskrnl.exe", name: "IoDuplicateDependency" };
    pub static IoEnumerateDeviceObjectList: Function = Function { id: 1667, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 0, parameter: "driver_object", rule: Rule::Begins { bytes: &[4], optional: false } }, Check { arg: 1, parameter: "device_object_list", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: true } }, Check { arg: 3, parameter: "actual_number_device_objects", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 127, library: "ntoskrnl.exe", name: "IoEnumerateDeviceObjectList" };
    pub static IoEnumerateRegisteredFiltersList: Function = Function { id: 1668, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 134, library: "ntoskrnl.exe", name: "IoEnumerateRegisteredFiltersList" };
    pub static IoFastQueryNetworkAttributes: Function = Function { id: 1669, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 139, library: "ntoskrnl.exe", name: "IoFastQueryNetworkAttributes" };
    pub static IoFreeSfioStreamIdentifier: Function = Function { id: 1677, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 148, library: "ntoskrnl.exe", name: "IoFreeSfioStreamIdentifier" };
    pub static IoGetAttachedDevice: Function = Function { id: 1680, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 149, library: "ntoskrnl.exe", name: "IoGetAttachedDevice" };
    pub static IoGetAttachedDeviceReference: Function = Function { id: 1681, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 151, library: "ntoskrnl.exe", name: "IoGetAttachedDeviceReference" };
    pub static IoGetBaseFileSystemDeviceObject: Function = Function { id: 1682, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 152, library: "ntoskrnl.exe", name: "IoGetBaseFileSystemDeviceObject" };
    pub static IoGetBootDiskInformation: Function = Function { id: 1683, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 153, library: "ntoskrnl.exe", name: "IoGetBootDiskInformation" };
    pub static IoGetBootDiskInformationLite: Function = Function { id: 1684, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 155, library: "ntoskrnl.exe", name: "IoGetBootDiskInformationLite" };
    pub static IoGetConfigurationInformation: Function = Function { id: 1685, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 158, library: "ntoskrnl.exe", name: "IoGetConfigurationInformation" };
    pub static IoGetContainerInformation: Function = Function { id: 1686, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 160, library: "ntoskrnl.exe", name: "IoGetContainerInformation" };
    pub static IoGetCurrentProcess: Function = Function { id: 1687, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 167, library: "ntoskrnl.exe", name: "IoGetCurrentProcess" };
    pub static IoGetDeviceAttachmentBaseRef: Function = Function { id: 1688, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 169, library: "ntoskrnl.exe", name: "IoGetDeviceAttachmentBaseRef" };
    pub static IoGetDeviceNumaNode: Function = Function { id: 1691, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 171, library: "ntoskrnl.exe", name: "IoGetDeviceNumaNode" };
    pub static IoGetDeviceObjectPointer: Function = Function { id: 1692, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "object_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 2, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 174, library: "ntoskrnl.exe", name: "IoGetDeviceObjectPointer" };
    pub static IoGetDevicePropertyData: Function = Function { id: 1694, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 6, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 181, library: "ntoskrnl.exe", name: "IoGetDevicePropertyData" };
    pub static IoGetDeviceToVerify: Function = Function { id: 1695, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 191, library: "ntoskrnl.exe", name: "IoGetDeviceToVerify" };
    pub static IoGetDiskDeviceObject: Function = Function { id: 1696, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 193, library: "ntoskrnl.exe", name: "IoGetDiskDeviceObject" };
    pub static IoGetDriverObjectExtension: Function = Function { id: 1698, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 0, parameter: "driver_object", rule: Rule::Begins { bytes: &[4], optional: false } }], file: FILE, line: 198, library: "ntoskrnl.exe", name: "IoGetDriverObjectExtension" };
    pub static IoGetFileObjectGenericMapping: Function = Function { id: 1699, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 199, library: "ntoskrnl.exe", name: "IoGetFileObjectGenericMapping" };
    pub static IoGetInitialStack: Function = Function { id: 1700, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 200, library: "ntoskrnl.exe", name: "IoGetInitialStack" };
    pub static IoGetIoPriorityHint: Function = Function { id: 1701, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 202, library: "ntoskrnl.exe", name: "IoGetIoPriorityHint" };
    pub static IoGetLowerDeviceObject: Function = Function { id: 1703, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 204, library: "ntoskrnl.exe", name: "IoGetLowerDeviceObject" };
    pub static IoGetOplockKeyContext: Function = Function { id: 1704, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 205, library: "ntoskrnl.exe", name: "IoGetOplockKeyContext" };
    pub static IoGetRelatedDeviceObject: Function = Function { id: 1706, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }, Check { arg: 0, parameter: "file_object", rule: Rule::Begins { bytes: &[5], optional: false } }], file: FILE, line: 207, library: "ntoskrnl.exe", name: "IoGetRelatedDeviceObject" };
    pub static IoGetSfioStreamIdentifier: Function = Function { id: 1710, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 209, library: "ntoskrnl.exe", name: "IoGetSfioStreamIdentifier" };
    pub static IoGetStackLimits: Function = Function { id: 1711, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "low_limit", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "high_limit", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 210, library: "ntoskrnl.exe", name: "IoGetStackLimits" };
    pub static IoGetSymlinkSupportInformation: Function = Function { id: 1712, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 211, library: "ntoskrnl.exe", name: "IoGetSymlinkSupportInformation" };
    pub static IoGetTransactionParameterBlock: Function = Function { id: 1714, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 213, library: "ntoskrnl.exe", name: "IoGetTransactionParameterBlock" };
    pub static IoIsFileObjectIgnoringSharing: Function = Function { id: 1721, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 215, library: "ntoskrnl.exe", name: "IoIsFileObjectIgnoringSharing" };
    pub static IoIsSystemThread: Function = Function { id: 1724, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 216, library: "ntoskrnl.exe", name: "IoIsSystemThread" };
    pub static IoIsValidNameGraftingBuffer: Function = Function { id: 1725, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 217, library: "ntoskrnl.exe", name: "IoIsValidNameGraftingBuffer" };
    pub static IoIsWdmVersionAvailable: Function = Function { id: 1726, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 218, library: "ntoskrnl.exe", name: "IoIsWdmVersionAvailable" };
    pub static IoPageRead: Function = Function { id: 1730, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 219, library: "ntoskrnl.exe", name: "IoPageRead" };
    pub static IoRaiseHardError: Function = Function { id: 1738, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 226, library: "ntoskrnl.exe", name: "IoRaiseHardError" };
    pub static IoRaiseInformationalHardError: Function = Function { id: 1739, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 1, parameter: "string", rule: Rule::Memory { shape: Shape::Counted, optional: true } }], file: FILE, line: 227, library: "ntoskrnl.exe", name: "IoRaiseInformationalHardError" };
    pub static IoRegisterBootDriverReinitialization: Function = Function { id: 1743, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 0, parameter: "driver_object", rule: Rule::Begins { bytes: &[4], optional: false } }], file: FILE, line: 235, library: "ntoskrnl.exe", name: "IoRegisterBootDriverReinitialization" };
    pub static IoRegisterContainerNotification: Function = Function { id: 1744, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 241, library: "ntoskrnl.exe", name: "IoRegisterContainerNotification" };
    pub static IoRegisterDriverReinitialization: Function = Function { id: 1746, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 0, parameter: "driver_object", rule: Rule::Begins { bytes: &[4], optional: false } }], file: FILE, line: 249, library: "ntoskrnl.exe", name: "IoRegisterDriverReinitialization" };
    pub static IoRegisterFileSystem: Function = Function { id: 1747, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 255, library: "ntoskrnl.exe", name: "IoRegisterFileSystem" };
    pub static IoRegisterFsRegistrationChange: Function = Function { id: 1748, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 256, library: "ntoskrnl.exe", name: "IoRegisterFsRegistrationChange" };
    pub static IoRegisterFsRegistrationChangeMountAware: Function = Function { id: 1749, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 261, library: "ntoskrnl.exe", name: "IoRegisterFsRegistrationChangeMountAware" };
    pub static IoRegisterLastChanceShutdownNotification: Function = Function { id: 1750, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 267, library: "ntoskrnl.exe", name: "IoRegisterLastChanceShutdownNotification" };
    pub static IoRegisterPriorityCallback: Function = Function { id: 1752, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 268, library: "ntoskrnl.exe", name: "IoRegisterPriorityCallback" };
    pub static IoRegisterShutdownNotification: Function = Function { id: 1753, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 270, library: "ntoskrnl.exe", name: "IoRegisterShutdownNotification" };
    pub static IoReleaseVpbSpinLock: Function = Function { id: 1757, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 271, library: "ntoskrnl.exe", name: "IoReleaseVpbSpinLock" };
    pub static IoReplaceFileObjectName: Function = Function { id: 1759, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 273, library: "ntoskrnl.exe", name: "IoReplaceFileObjectName" };
    pub static IoReplacePartitionUnit: Function = Function { id: 1760, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 279, library: "ntoskrnl.exe", name: "IoReplacePartitionUnit" };
    pub static IoReportRootDevice: Function = Function { id: 1765, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 280, library: "ntoskrnl.exe", name: "IoReportRootDevice" };
    pub static IoRequestDeviceEjectEx: Function = Function { id: 1769, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 282, library: "ntoskrnl.exe", name: "IoRequestDeviceEjectEx" };
    pub static IoRetrievePriorityInfo: Function = Function { id: 1770, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 288, library: "ntoskrnl.exe", name: "IoRetrievePriorityInfo" };
    pub static IoSetDependency: Function = Function { id: 1773, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 294, library: "ntoskrnl.exe", name: "IoSetDependency" };
    pub static IoSetDevicePropertyData: Function = Function { id: 1775, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 296, library: "ntoskrnl.exe", name: "IoSetDevicePropertyData" };
    pub static IoSetDeviceToVerify: Function = Function { id: 1776, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 305, library: "ntoskrnl.exe", name: "IoSetDeviceToVerify" };
    pub static IoSetFileObjectIgnoreSharing: Function = Function { id: 1777, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 307, library: "ntoskrnl.exe", name: "IoSetFileObjectIgnoreSharing" };
    pub static IoSetHardErrorOrVerifyDevice: Function = Function { id: 1779, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 0, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }, Check { arg: 1, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 308, library: "ntoskrnl.exe", name: "IoSetHardErrorOrVerifyDevice" };
    pub static IoSetIoPriorityHint: Function = Function { id: 1783, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 310, library: "ntoskrnl.exe", name: "IoSetIoPriorityHint" };
    pub static IoSetIoPriorityHintIntoFileObject: Function = Function { id: 1784, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 311, library: "ntoskrnl.exe", name: "IoSetIoPriorityHintIntoFileObject" };
    pub static IoSetIoPriorityHintIntoThread: Function = Function { id: 1785, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 312, library: "ntoskrnl.exe", name: "IoSetIoPriorityHintIntoThread" };
    pub static IoSetOplockKeyContext: Function = Function { id: 1787, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 313, library: "ntoskrnl.exe", name: "IoSetOplockKeyContext" };
    pub static IoSetShareAccessEx: Function = Function { id: 1791, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 315, library: "ntoskrnl.exe", name: "IoSetShareAccessEx" };
    pub static IoSetThreadHardErrorMode: Function = Function { id: 1794, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 323, library: "ntoskrnl.exe", name: "IoSetThreadHardErrorMode" };
    pub static IoSynchronousPageWrite: Function = Function { id: 1803, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 325, library: "ntoskrnl.exe", name: "IoSynchronousPageWrite" };
    pub static IoThreadToProcess: Function = Function { id: 1804, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 332, library: "ntoskrnl.exe", name: "IoThreadToProcess" };
    pub static IoUnregisterContainerNotification: Function = Function { id: 1807, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 334, library: "ntoskrnl.exe", name: "IoUnregisterContainerNotification" };
    pub static IoUnregisterFileSystem: Function = Function { id: 1808, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 336, library: "ntoskrnl.exe", name: "IoUnregisterFileSystem" };
    pub static IoUnregisterFsRegistrationChange: Function = Function { id: 1809, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 337, library: "ntoskrnl.exe", name: "IoUnregisterFsRegistrationChange" };
    pub static IoUnregisterPriorityCallback: Function = Function { id: 1812, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 341, library: "ntoskrnl.exe", name: "IoUnregisterPriorityCallback" };
    pub static IoUnregisterShutdownNotification: Function = Function { id: 1813, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 343, library: "ntoskrnl.exe", name: "IoUnregisterShutdownNotification" };
    pub static IoVerifyVolume: Function = Function { id: 1817, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 344, library: "ntoskrnl.exe", name: "IoVerifyVolume" };
    pub static IoVolumeDeviceToDosName: Function = Function { id: 1818, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 346, library: "ntoskrnl.exe", name: "IoVolumeDeviceToDosName" };
    pub static IoWithinStackLimits: Function = Function { id: 1834, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 348, library: "ntoskrnl.exe", name: "IoWithinStackLimits" };
    pub static IoWMIDeviceObjectToInstanceName: Function = Function { id: 1820, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 350, library: "ntoskrnl.exe", name: "IoWMIDeviceObjectToInstanceName" };
    pub static IoWMIExecuteMethod: Function = Function { id: 1821, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 356, library: "ntoskrnl.exe", name: "IoWMIExecuteMethod" };
    pub static IoWMIHandleToInstanceName: Function = Function { id: 1822, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 365, library: "ntoskrnl.exe", name: "IoWMIHandleToInstanceName" };
    pub static IoWMIQueryAllDataMultiple: Function = Function { id: 1825, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 371, library: "ntoskrnl.exe", name: "IoWMIQueryAllDataMultiple" };
    pub static IoWMIQuerySingleInstance: Function = Function { id: 1826, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 378, library: "ntoskrnl.exe", name: "IoWMIQuerySingleInstance" };
    pub static IoWMIQuerySingleInstanceMultiple: Function = Function { id: 1827, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 384, library: "ntoskrnl.exe", name: "IoWMIQuerySingleInstanceMultiple" };
    pub static IoWMISetNotificationCallback: Function = Function { id: 1829, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 392, library: "ntoskrnl.exe", name: "IoWMISetNotificationCallback" };
    pub static IoWMISetSingleInstance: Function = Function { id: 1830, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 398, library: "ntoskrnl.exe", name: "IoWMISetSingleInstance" };
    pub static IoWMISetSingleItem: Function = Function { id: 1831, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[], file: FILE, line: 406, library: "ntoskrnl.exe", name: "IoWMISetSingleItem" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/io.abi:7
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAcquireVpbSpinLock<P: Io>(irql: *mut crate::types::KIRQL) {
        unsafe { P::IoAcquireVpbSpinLock(irql) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:11
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAllocateDriverObjectExtension<P: Io>(driver_object: *mut crate::types::DRIVER_OBJECT, client_identification_address: *mut core::ffi::c_void, driver_object_extension_size: u32, driver_object_extension: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoAllocateDriverObjectExtension(driver_object, client_identification_address, driver_object_extension_size, driver_object_extension) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:31
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAttachDevice<P: Io>(source_device: *mut crate::types::DEVICE_OBJECT, target_device: *mut crate::types::UNICODE_STRING, attached_device: *mut *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS {
        unsafe { P::IoAttachDevice(source_device, target_device, attached_device) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:37
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAttachDeviceByPointer<P: Io>(source_device: *mut crate::types::DEVICE_OBJECT, target_device: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS {
        unsafe { P::IoAttachDeviceByPointer(source_device, target_device) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:40
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAttachDeviceToDeviceStack<P: Io>(source_device: *mut crate::types::DEVICE_OBJECT, target_device: *mut crate::types::DEVICE_OBJECT) -> *mut crate::types::DEVICE_OBJECT {
        unsafe { P::IoAttachDeviceToDeviceStack(source_device, target_device) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:42
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAttachDeviceToDeviceStackSafe<P: Io>(source_device: *mut crate::types::DEVICE_OBJECT, target_device: *mut crate::types::DEVICE_OBJECT, attached_to_device_object: *mut *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS {
        unsafe { P::IoAttachDeviceToDeviceStackSafe(source_device, target_device, attached_to_device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:84
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCreateDevice<P: Io>(driver_object: *mut crate::types::DRIVER_OBJECT, device_extension_size: u32, device_name: *mut crate::types::UNICODE_STRING, device_type: u32, device_characteristics: u32, exclusive: crate::types::BOOLEAN, device_object: *mut *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS {
        unsafe { P::IoCreateDevice(driver_object, device_extension_size, device_name, device_type, device_characteristics, exclusive, device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:104
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCreateSymbolicLink<P: Io>(symbolic_link_name: *mut crate::types::UNICODE_STRING, device_name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::IoCreateSymbolicLink(symbolic_link_name, device_name) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:106
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCreateUnprotectedSymbolicLink<P: Io>(symbolic_link_name: *mut crate::types::UNICODE_STRING, device_name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::IoCreateUnprotectedSymbolicLink(symbolic_link_name, device_name) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:113
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoDeleteDevice<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) {
        unsafe { P::IoDeleteDevice(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:117
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoDeleteSymbolicLink<P: Io>(symbolic_link_name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::IoDeleteSymbolicLink(symbolic_link_name) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:120
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoDetachDevice<P: Io>(target_device: *mut crate::types::DEVICE_OBJECT) {
        unsafe { P::IoDetachDevice(target_device) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:127
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoEnumerateDeviceObjectList<P: Io>(driver_object: *mut crate::types::DRIVER_OBJECT, device_object_list: *mut *mut crate::types::DEVICE_OBJECT, device_object_list_size: u32, actual_number_device_objects: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::IoEnumerateDeviceObjectList(driver_object, device_object_list, device_object_list_size, actual_number_device_objects) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:149
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetAttachedDevice<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) -> *mut crate::types::DEVICE_OBJECT {
        unsafe { P::IoGetAttachedDevice(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:151
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetAttachedDeviceReference<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) -> *mut crate::types::DEVICE_OBJECT {
        unsafe { P::IoGetAttachedDeviceReference(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:158
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetConfigurationInformation<P: Io>() -> *mut crate::types::CONFIGURATION_INFORMATION {
        unsafe { P::IoGetConfigurationInformation() }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:167
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetCurrentProcess<P: Io>() -> crate::types::PEPROCESS {
        unsafe { P::IoGetCurrentProcess() }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:169
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetDeviceAttachmentBaseRef<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) -> *mut crate::types::DEVICE_OBJECT {
        unsafe { P::IoGetDeviceAttachmentBaseRef(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:174
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetDeviceObjectPointer<P: Io>(object_name: *mut crate::types::UNICODE_STRING, desired_access: crate::types::ACCESS_MASK, file_object: *mut *mut crate::types::FILE_OBJECT, device_object: *mut *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS {
        unsafe { P::IoGetDeviceObjectPointer(object_name, desired_access, file_object, device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:198
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetDriverObjectExtension<P: Io>(driver_object: *mut crate::types::DRIVER_OBJECT, client_identification_address: *mut core::ffi::c_void) -> *mut core::ffi::c_void {
        unsafe { P::IoGetDriverObjectExtension(driver_object, client_identification_address) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:199
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetFileObjectGenericMapping<P: Io>() -> *mut crate::types::GENERIC_MAPPING {
        unsafe { P::IoGetFileObjectGenericMapping() }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:200
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetInitialStack<P: Io>() -> *mut core::ffi::c_void {
        unsafe { P::IoGetInitialStack() }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:204
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetLowerDeviceObject<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) -> *mut crate::types::DEVICE_OBJECT {
        unsafe { P::IoGetLowerDeviceObject(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:207
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetRelatedDeviceObject<P: Io>(file_object: *mut crate::types::FILE_OBJECT) -> *mut crate::types::DEVICE_OBJECT {
        unsafe { P::IoGetRelatedDeviceObject(file_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:210
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetStackLimits<P: Io>(low_limit: *mut u32, high_limit: *mut u32) {
        unsafe { P::IoGetStackLimits(low_limit, high_limit) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:216
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoIsSystemThread<P: Io>(thread: crate::types::PETHREAD) -> crate::types::BOOLEAN {
        unsafe { P::IoIsSystemThread(thread) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:218
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoIsWdmVersionAvailable<P: Io>(major_version: u8, minor_version: u8) -> crate::types::BOOLEAN {
        unsafe { P::IoIsWdmVersionAvailable(major_version, minor_version) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:227
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoRaiseInformationalHardError<P: Io>(error_status: crate::types::NTSTATUS, string: *mut crate::types::UNICODE_STRING, thread: crate::types::PKTHREAD) -> crate::types::BOOLEAN {
        unsafe { P::IoRaiseInformationalHardError(error_status, string, thread) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:235
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoRegisterBootDriverReinitialization<P: Io>(driver_object: *mut crate::types::DRIVER_OBJECT, driver_reinitialization_routine: crate::callbacks::PDRIVER_REINITIALIZE, context: *mut core::ffi::c_void) {
        unsafe { P::IoRegisterBootDriverReinitialization(driver_object, driver_reinitialization_routine, context) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:249
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoRegisterDriverReinitialization<P: Io>(driver_object: *mut crate::types::DRIVER_OBJECT, driver_reinitialization_routine: crate::callbacks::PDRIVER_REINITIALIZE, context: *mut core::ffi::c_void) {
        unsafe { P::IoRegisterDriverReinitialization(driver_object, driver_reinitialization_routine, context) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:267
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoRegisterLastChanceShutdownNotification<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS {
        unsafe { P::IoRegisterLastChanceShutdownNotification(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:270
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoRegisterShutdownNotification<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS {
        unsafe { P::IoRegisterShutdownNotification(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:271
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReleaseVpbSpinLock<P: Io>(irql: crate::types::KIRQL) {
        unsafe { P::IoReleaseVpbSpinLock(irql) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:308
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetHardErrorOrVerifyDevice<P: Io>(irp: *mut crate::types::IRP, device_object: *mut crate::types::DEVICE_OBJECT) {
        unsafe { P::IoSetHardErrorOrVerifyDevice(irp, device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:323
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetThreadHardErrorMode<P: Io>(enable_hard_errors: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::IoSetThreadHardErrorMode(enable_hard_errors) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:332
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoThreadToProcess<P: Io>(thread: crate::types::PETHREAD) -> crate::types::PEPROCESS {
        unsafe { P::IoThreadToProcess(thread) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:343
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoUnregisterShutdownNotification<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) {
        unsafe { P::IoUnregisterShutdownNotification(device_object) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAcquireVpbSpinLock<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAcquireVpbSpinLock, direct = sym direct::IoAcquireVpbSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAdjustStackSizeForRedirection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAdjustStackSizeForRedirection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateDriverObjectExtension<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAllocateDriverObjectExtension, direct = sym direct::IoAllocateDriverObjectExtension::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateSfioStreamIdentifier() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAllocateSfioStreamIdentifier, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoApplyPriorityInfoThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoApplyPriorityInfoThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAttachDevice<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAttachDevice, direct = sym direct::IoAttachDevice::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAttachDeviceByPointer<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAttachDeviceByPointer, direct = sym direct::IoAttachDeviceByPointer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAttachDeviceToDeviceStack<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAttachDeviceToDeviceStack, direct = sym direct::IoAttachDeviceToDeviceStack::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAttachDeviceToDeviceStackSafe<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAttachDeviceToDeviceStackSafe, direct = sym direct::IoAttachDeviceToDeviceStackSafe::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckEaBufferValidity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckEaBufferValidity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckFunctionAccess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckFunctionAccess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckQuerySetFileInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckQuerySetFileInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckQuerySetVolumeInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckQuerySetVolumeInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckQuotaBufferValidity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckQuotaBufferValidity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckShareAccessEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckShareAccessEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoClearDependency() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoClearDependency, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateArcName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateArcName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateDevice<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCreateDevice, direct = sym direct::IoCreateDevice::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateStreamFileObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateStreamFileObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateStreamFileObjectEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateStreamFileObjectEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateStreamFileObjectLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateStreamFileObjectLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateSymbolicLink<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCreateSymbolicLink, direct = sym direct::IoCreateSymbolicLink::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateUnprotectedSymbolicLink<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCreateUnprotectedSymbolicLink, direct = sym direct::IoCreateUnprotectedSymbolicLink::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDeleteAllDependencyRelations() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDeleteAllDependencyRelations, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDeleteDevice<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoDeleteDevice, direct = sym direct::IoDeleteDevice::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDeleteDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDeleteDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDeleteSymbolicLink<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoDeleteSymbolicLink, direct = sym direct::IoDeleteSymbolicLink::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDetachDevice<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoDetachDevice, direct = sym direct::IoDetachDevice::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDuplicateDependency() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDuplicateDependency, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoEnumerateDeviceObjectList<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoEnumerateDeviceObjectList, direct = sym direct::IoEnumerateDeviceObjectList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoEnumerateRegisteredFiltersList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoEnumerateRegisteredFiltersList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFastQueryNetworkAttributes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFastQueryNetworkAttributes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeSfioStreamIdentifier() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFreeSfioStreamIdentifier, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetAttachedDevice<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetAttachedDevice, direct = sym direct::IoGetAttachedDevice::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetAttachedDeviceReference<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetAttachedDeviceReference, direct = sym direct::IoGetAttachedDeviceReference::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetBaseFileSystemDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetBaseFileSystemDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetBootDiskInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetBootDiskInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetBootDiskInformationLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetBootDiskInformationLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetConfigurationInformation<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetConfigurationInformation, direct = sym direct::IoGetConfigurationInformation::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetContainerInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetContainerInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetCurrentProcess<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetCurrentProcess, direct = sym direct::IoGetCurrentProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceAttachmentBaseRef<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetDeviceAttachmentBaseRef, direct = sym direct::IoGetDeviceAttachmentBaseRef::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceNumaNode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDeviceNumaNode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceObjectPointer<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetDeviceObjectPointer, direct = sym direct::IoGetDeviceObjectPointer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDevicePropertyData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDevicePropertyData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceToVerify() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDeviceToVerify, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDiskDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDiskDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDriverObjectExtension<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetDriverObjectExtension, direct = sym direct::IoGetDriverObjectExtension::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetFileObjectGenericMapping<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetFileObjectGenericMapping, direct = sym direct::IoGetFileObjectGenericMapping::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetInitialStack<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetInitialStack, direct = sym direct::IoGetInitialStack::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetIoPriorityHint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetIoPriorityHint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetLowerDeviceObject<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetLowerDeviceObject, direct = sym direct::IoGetLowerDeviceObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetOplockKeyContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetOplockKeyContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetRelatedDeviceObject<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetRelatedDeviceObject, direct = sym direct::IoGetRelatedDeviceObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetSfioStreamIdentifier() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetSfioStreamIdentifier, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetStackLimits<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetStackLimits, direct = sym direct::IoGetStackLimits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetSymlinkSupportInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetSymlinkSupportInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetTransactionParameterBlock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetTransactionParameterBlock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsFileObjectIgnoringSharing() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoIsFileObjectIgnoringSharing, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsSystemThread<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoIsSystemThread, direct = sym direct::IoIsSystemThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsValidNameGraftingBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoIsValidNameGraftingBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsWdmVersionAvailable<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoIsWdmVersionAvailable, direct = sym direct::IoIsWdmVersionAvailable::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoPageRead() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoPageRead, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRaiseHardError() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRaiseHardError, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRaiseInformationalHardError<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoRaiseInformationalHardError, direct = sym direct::IoRaiseInformationalHardError::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterBootDriverReinitialization<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoRegisterBootDriverReinitialization, direct = sym direct::IoRegisterBootDriverReinitialization::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterContainerNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterContainerNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterDriverReinitialization<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoRegisterDriverReinitialization, direct = sym direct::IoRegisterDriverReinitialization::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterFileSystem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterFileSystem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterFsRegistrationChange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterFsRegistrationChange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterFsRegistrationChangeMountAware() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterFsRegistrationChangeMountAware, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterLastChanceShutdownNotification<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoRegisterLastChanceShutdownNotification, direct = sym direct::IoRegisterLastChanceShutdownNotification::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterPriorityCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterPriorityCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterShutdownNotification<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoRegisterShutdownNotification, direct = sym direct::IoRegisterShutdownNotification::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReleaseVpbSpinLock<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReleaseVpbSpinLock, direct = sym direct::IoReleaseVpbSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReplaceFileObjectName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReplaceFileObjectName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReplacePartitionUnit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReplacePartitionUnit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportRootDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReportRootDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRequestDeviceEjectEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRequestDeviceEjectEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRetrievePriorityInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRetrievePriorityInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetDependency() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetDependency, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetDevicePropertyData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetDevicePropertyData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetDeviceToVerify() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetDeviceToVerify, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetFileObjectIgnoreSharing() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetFileObjectIgnoreSharing, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetHardErrorOrVerifyDevice<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetHardErrorOrVerifyDevice, direct = sym direct::IoSetHardErrorOrVerifyDevice::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIoPriorityHint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIoPriorityHint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIoPriorityHintIntoFileObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIoPriorityHintIntoFileObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIoPriorityHintIntoThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIoPriorityHintIntoThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetOplockKeyContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetOplockKeyContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetShareAccessEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetShareAccessEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetThreadHardErrorMode<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetThreadHardErrorMode, direct = sym direct::IoSetThreadHardErrorMode::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSynchronousPageWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSynchronousPageWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoThreadToProcess<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoThreadToProcess, direct = sym direct::IoThreadToProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterContainerNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUnregisterContainerNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterFileSystem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUnregisterFileSystem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterFsRegistrationChange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUnregisterFsRegistrationChange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterPriorityCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUnregisterPriorityCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterShutdownNotification<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoUnregisterShutdownNotification, direct = sym direct::IoUnregisterShutdownNotification::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoVerifyVolume() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoVerifyVolume, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoVolumeDeviceToDosName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoVolumeDeviceToDosName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWithinStackLimits() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWithinStackLimits, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIDeviceObjectToInstanceName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIDeviceObjectToInstanceName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIExecuteMethod() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIExecuteMethod, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIHandleToInstanceName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIHandleToInstanceName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIQueryAllDataMultiple() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIQueryAllDataMultiple, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIQuerySingleInstance() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIQuerySingleInstance, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIQuerySingleInstanceMultiple() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIQuerySingleInstanceMultiple, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMISetNotificationCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMISetNotificationCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMISetSingleInstance() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMISetSingleInstance, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMISetSingleItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMISetSingleItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

