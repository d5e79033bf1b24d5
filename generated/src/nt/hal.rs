// Written by `janus gen` from abi-specs/nt/hal.abi. Do not edit: change the spec and run `./x gen`.
//! Hardware abstraction layer: ports, IRQL, buses, DMA, spin locks, time.
//! Source: mingw-w64 ddk/ntddk.h, ddk/wdm.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Hardware abstraction layer: ports, IRQL, buses, DMA, spin locks, time.
/// Source: mingw-w64 ddk/ntddk.h, ddk/wdm.h; names and bytes from its import library.
pub trait Hal {
    /// 
    unsafe fn ExAcquireFastMutex( // abi-specs/nt/hal.abi:8
        fast_mutex: *mut crate::types::FAST_MUTEX, // abi-specs/nt/hal.abi:8
    );
    /// 
    unsafe fn ExReleaseFastMutex( // abi-specs/nt/hal.abi:10
        fast_mutex: *mut crate::types::FAST_MUTEX, // abi-specs/nt/hal.abi:10
    );
    /// 
    unsafe fn ExTryToAcquireFastMutex( // abi-specs/nt/hal.abi:12
        fast_mutex: *mut crate::types::FAST_MUTEX, // abi-specs/nt/hal.abi:12
    ) -> crate::types::BOOLEAN;
    /// Says who puts the display back into text mode when the system stops. It never does, so nobody is asked.
    unsafe fn HalAcquireDisplayOwnership( // abi-specs/nt/hal.abi:14
        reset_display_parameters: crate::callbacks::PHAL_RESET_DISPLAY_PARAMETERS, // abi-specs/nt/hal.abi:14
    );
    /// Lets the machine narrow a list of requirements. This one has nothing to add to it.
    unsafe fn HalAdjustResourceList( // abi-specs/nt/hal.abi:16
        resource_list: *mut *mut crate::types::IO_RESOURCE_REQUIREMENTS_LIST, // abi-specs/nt/hal.abi:16
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn HalAllocateCommonBuffer( // abi-specs/nt/hal.abi:24
        adapter_object: crate::types::PADAPTER_OBJECT, // abi-specs/nt/hal.abi:24
        length: u32, // abi-specs/nt/hal.abi:24
        logical_address: *mut crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/hal.abi:24
        cache_enabled: crate::types::BOOLEAN, // abi-specs/nt/hal.abi:24
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn HalAllProcessorsStarted() -> crate::types::BOOLEAN; // abi-specs/nt/hal.abi:38
    /// Claims the resources that a bus slot asks for.
    unsafe fn HalAssignSlotResources( // abi-specs/nt/hal.abi:41
        registry_path: *mut crate::types::UNICODE_STRING, // abi-specs/nt/hal.abi:41
        driver_class_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/hal.abi:41
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/hal.abi:41
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/hal.abi:41
        bus_type: crate::types::INTERFACE_TYPE, // abi-specs/nt/hal.abi:41
        bus_number: u32, // abi-specs/nt/hal.abi:41
        slot_number: u32, // abi-specs/nt/hal.abi:41
        allocated_resources: *mut *mut crate::types::CM_RESOURCE_LIST, // abi-specs/nt/hal.abi:41
    ) -> crate::types::NTSTATUS;
    /// Masks the line of a connected vector at the interrupt controller.
    unsafe fn HalDisableSystemInterrupt( // abi-specs/nt/hal.abi:57
        vector: u32, // abi-specs/nt/hal.abi:57
        irql: crate::types::KIRQL, // abi-specs/nt/hal.abi:57
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn HalDisplayString( // abi-specs/nt/hal.abi:58
        string: *mut u8, // abi-specs/nt/hal.abi:58
    );
    /// Lets the line of a connected vector through again.
    unsafe fn HalEnableSystemInterrupt( // abi-specs/nt/hal.abi:61
        vector: u32, // abi-specs/nt/hal.abi:61
        irql: crate::types::KIRQL, // abi-specs/nt/hal.abi:61
        interrupt_mode: crate::types::KINTERRUPT_MODE, // abi-specs/nt/hal.abi:61
    ) -> crate::types::BOOLEAN;
    /// Brings a common buffer and the cache together. On this architecture they are.
    unsafe fn HalFlushCommonBuffer( // abi-specs/nt/hal.abi:65
        adapter_object: *mut core::ffi::c_void, // abi-specs/nt/hal.abi:65
        length: u32, // abi-specs/nt/hal.abi:65
        logical_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/hal.abi:65
        virtual_address: *mut core::ffi::c_void, // abi-specs/nt/hal.abi:65
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn HalFreeCommonBuffer( // abi-specs/nt/hal.abi:72
        adapter_object: crate::types::PADAPTER_OBJECT, // abi-specs/nt/hal.abi:72
        length: u32, // abi-specs/nt/hal.abi:72
        logical_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/hal.abi:72
        virtual_address: *mut core::ffi::c_void, // abi-specs/nt/hal.abi:72
        cache_enabled: crate::types::BOOLEAN, // abi-specs/nt/hal.abi:72
    );
    /// Gives a DMA adapter for a device description.
    unsafe fn HalGetAdapter( // abi-specs/nt/hal.abi:83
        device_description: *mut crate::types::DEVICE_DESCRIPTION, // abi-specs/nt/hal.abi:83
        number_of_map_registers: *mut u32, // abi-specs/nt/hal.abi:83
    ) -> crate::types::PADAPTER_OBJECT;
    /// Reads configuration data of a bus slot.
    unsafe fn HalGetBusData( // abi-specs/nt/hal.abi:85
        bus_data_type: crate::types::BUS_DATA_TYPE, // abi-specs/nt/hal.abi:85
        bus_number: u32, // abi-specs/nt/hal.abi:85
        slot_number: u32, // abi-specs/nt/hal.abi:85
        buffer: *mut core::ffi::c_void, // abi-specs/nt/hal.abi:85
        length: u32, // abi-specs/nt/hal.abi:85
    ) -> u32;
    /// Reads configuration data of a bus slot from an offset.
    unsafe fn HalGetBusDataByOffset( // abi-specs/nt/hal.abi:93
        bus_data_type: crate::types::BUS_DATA_TYPE, // abi-specs/nt/hal.abi:93
        bus_number: u32, // abi-specs/nt/hal.abi:93
        slot_number: u32, // abi-specs/nt/hal.abi:93
        buffer: *mut core::ffi::c_void, // abi-specs/nt/hal.abi:93
        offset: u32, // abi-specs/nt/hal.abi:93
        length: u32, // abi-specs/nt/hal.abi:93
    ) -> u32;
    /// Gives the system vector, IRQL and affinity of a bus interrupt.
    unsafe fn HalGetInterruptVector( // abi-specs/nt/hal.abi:112
        interface_type: crate::types::INTERFACE_TYPE, // abi-specs/nt/hal.abi:112
        bus_number: u32, // abi-specs/nt/hal.abi:112
        bus_interrupt_level: u32, // abi-specs/nt/hal.abi:112
        bus_interrupt_vector: u32, // abi-specs/nt/hal.abi:112
        irql: *mut crate::types::KIRQL, // abi-specs/nt/hal.abi:112
        affinity: *mut crate::types::KAFFINITY, // abi-specs/nt/hal.abi:112
    ) -> u32;
    /// 
    unsafe fn HalMakeBeep( // abi-specs/nt/hal.abi:134
        frequency: u32, // abi-specs/nt/hal.abi:134
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn HalQueryDisplayParameters( // abi-specs/nt/hal.abi:137
        width_in_characters: *mut u32, // abi-specs/nt/hal.abi:137
        height_in_lines: *mut u32, // abi-specs/nt/hal.abi:137
        cursor_column: *mut u32, // abi-specs/nt/hal.abi:137
        cursor_row: *mut u32, // abi-specs/nt/hal.abi:137
    );
    /// 
    unsafe fn HalQueryRealTimeClock( // abi-specs/nt/hal.abi:150
        time_fields: *mut crate::types::TIME_FIELDS, // abi-specs/nt/hal.abi:150
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn HalReadDmaCounter( // abi-specs/nt/hal.abi:151
        adapter_object: crate::types::PADAPTER_OBJECT, // abi-specs/nt/hal.abi:151
    ) -> u32;
    /// Writes configuration data of a bus slot.
    unsafe fn HalSetBusData( // abi-specs/nt/hal.abi:159
        bus_data_type: crate::types::BUS_DATA_TYPE, // abi-specs/nt/hal.abi:159
        bus_number: u32, // abi-specs/nt/hal.abi:159
        slot_number: u32, // abi-specs/nt/hal.abi:159
        buffer: *mut core::ffi::c_void, // abi-specs/nt/hal.abi:159
        length: u32, // abi-specs/nt/hal.abi:159
    ) -> u32;
    /// Writes configuration data of a bus slot at an offset.
    unsafe fn HalSetBusDataByOffset( // abi-specs/nt/hal.abi:167
        bus_data_type: crate::types::BUS_DATA_TYPE, // abi-specs/nt/hal.abi:167
        bus_number: u32, // abi-specs/nt/hal.abi:167
        slot_number: u32, // abi-specs/nt/hal.abi:167
        buffer: *mut core::ffi::c_void, // abi-specs/nt/hal.abi:167
        offset: u32, // abi-specs/nt/hal.abi:167
        length: u32, // abi-specs/nt/hal.abi:167
    ) -> u32;
    /// 
    unsafe fn HalSetRealTimeClock( // abi-specs/nt/hal.abi:185
        time_fields: *mut crate::types::TIME_FIELDS, // abi-specs/nt/hal.abi:185
    ) -> crate::types::BOOLEAN;
    /// Translates a bus address; `address_space` says memory (0) or ports (1), before and after.
    unsafe fn HalTranslateBusAddress( // abi-specs/nt/hal.abi:193
        interface_type: crate::types::INTERFACE_TYPE, // abi-specs/nt/hal.abi:193
        bus_number: u32, // abi-specs/nt/hal.abi:193
        bus_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/hal.abi:193
        address_space: *mut u32, // abi-specs/nt/hal.abi:193
        translated_address: *mut crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/hal.abi:193
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoFlushAdapterBuffers( // abi-specs/nt/hal.abi:207
        adapter_object: crate::types::PADAPTER_OBJECT, // abi-specs/nt/hal.abi:207
        mdl: *mut crate::types::MDL, // abi-specs/nt/hal.abi:207
        map_register_base: *mut core::ffi::c_void, // abi-specs/nt/hal.abi:207
        current_va: *mut core::ffi::c_void, // abi-specs/nt/hal.abi:207
        length: u32, // abi-specs/nt/hal.abi:207
        write_to_device: crate::types::BOOLEAN, // abi-specs/nt/hal.abi:207
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoFreeAdapterChannel( // abi-specs/nt/hal.abi:216
        adapter_object: crate::types::PADAPTER_OBJECT, // abi-specs/nt/hal.abi:216
    );
    /// 
    unsafe fn IoFreeMapRegisters( // abi-specs/nt/hal.abi:218
        adapter_object: crate::types::PADAPTER_OBJECT, // abi-specs/nt/hal.abi:218
        map_register_base: *mut core::ffi::c_void, // abi-specs/nt/hal.abi:218
        number_of_map_registers: u32, // abi-specs/nt/hal.abi:218
    );
    /// 
    unsafe fn IoMapTransfer( // abi-specs/nt/hal.abi:220
        adapter_object: crate::types::PADAPTER_OBJECT, // abi-specs/nt/hal.abi:220
        mdl: *mut crate::types::MDL, // abi-specs/nt/hal.abi:220
        map_register_base: *mut core::ffi::c_void, // abi-specs/nt/hal.abi:220
        current_va: *mut core::ffi::c_void, // abi-specs/nt/hal.abi:220
        length: *mut u32, // abi-specs/nt/hal.abi:220
        write_to_device: crate::types::BOOLEAN, // abi-specs/nt/hal.abi:220
    ) -> crate::types::PHYSICAL_ADDRESS;
    /// 
    unsafe fn KeAcquireInStackQueuedSpinLock( // abi-specs/nt/hal.abi:250
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/hal.abi:250
        lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE, // abi-specs/nt/hal.abi:250
    );
    /// 
    unsafe fn KeAcquireQueuedSpinLock( // abi-specs/nt/hal.abi:253
        number: crate::types::KSPIN_LOCK_QUEUE_NUMBER, // abi-specs/nt/hal.abi:253
    ) -> crate::types::KIRQL;
    /// 
    unsafe fn KeAcquireQueuedSpinLockRaiseToSynch( // abi-specs/nt/hal.abi:254
        number: crate::types::KSPIN_LOCK_QUEUE_NUMBER, // abi-specs/nt/hal.abi:254
    ) -> crate::types::KIRQL;
    /// Raises to DISPATCH_LEVEL and acquires the lock.
    unsafe fn KeAcquireSpinLock( // abi-specs/nt/hal.abi:257
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/hal.abi:257
        old_irql: *mut crate::types::KIRQL, // abi-specs/nt/hal.abi:257
    );
    /// 
    unsafe fn KeAcquireSpinLockRaiseToSynch( // abi-specs/nt/hal.abi:259
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/hal.abi:259
    ) -> crate::types::KIRQL;
    /// 
    unsafe fn KeFlushWriteBuffer(); // abi-specs/nt/hal.abi:260
    /// Gives the current IRQL.
    unsafe fn KeGetCurrentIrql() -> crate::types::KIRQL; // abi-specs/nt/hal.abi:263
    /// 
    unsafe fn KeLowerIrql( // abi-specs/nt/hal.abi:265
        new_irql: crate::types::KIRQL, // abi-specs/nt/hal.abi:265
    );
    /// Gives the performance counter and its frequency.
    unsafe fn KeQueryPerformanceCounter( // abi-specs/nt/hal.abi:268
        performance_frequency: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/hal.abi:268
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn KeRaiseIrql( // abi-specs/nt/hal.abi:270
        new_irql: crate::types::KIRQL, // abi-specs/nt/hal.abi:270
        old_irql: *mut crate::types::KIRQL, // abi-specs/nt/hal.abi:270
    );
    /// 
    unsafe fn KeRaiseIrqlToDpcLevel() -> crate::types::KIRQL; // abi-specs/nt/hal.abi:272
    /// 
    unsafe fn KeRaiseIrqlToSynchLevel() -> crate::types::KIRQL; // abi-specs/nt/hal.abi:274
    /// 
    unsafe fn KeReleaseInStackQueuedSpinLock( // abi-specs/nt/hal.abi:276
        lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE, // abi-specs/nt/hal.abi:276
    );
    /// 
    unsafe fn KeReleaseQueuedSpinLock( // abi-specs/nt/hal.abi:278
        number: crate::types::KSPIN_LOCK_QUEUE_NUMBER, // abi-specs/nt/hal.abi:278
        old_irql: crate::types::KIRQL, // abi-specs/nt/hal.abi:278
    );
    /// Releases the lock and lowers the IRQL.
    unsafe fn KeReleaseSpinLock( // abi-specs/nt/hal.abi:281
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/hal.abi:281
        new_irql: crate::types::KIRQL, // abi-specs/nt/hal.abi:281
    );
    /// Waits that many microseconds without giving up the processor.
    unsafe fn KeStallExecutionProcessor( // abi-specs/nt/hal.abi:284
        micro_seconds: u32, // abi-specs/nt/hal.abi:284
    );
    /// Raises to DISPATCH_LEVEL and acquires the lock; gives the IRQL before.
    unsafe fn KfAcquireSpinLock( // abi-specs/nt/hal.abi:290
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/hal.abi:290
    ) -> crate::types::KIRQL;
    /// Lowers the IRQL.
    unsafe fn KfLowerIrql( // abi-specs/nt/hal.abi:293
        new_irql: crate::types::KIRQL, // abi-specs/nt/hal.abi:293
    );
    /// Raises the IRQL; gives the one before.
    unsafe fn KfRaiseIrql( // abi-specs/nt/hal.abi:296
        new_irql: crate::types::KIRQL, // abi-specs/nt/hal.abi:296
    ) -> crate::types::KIRQL;
    /// Releases the lock and lowers the IRQL.
    unsafe fn KfReleaseSpinLock( // abi-specs/nt/hal.abi:299
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/hal.abi:299
        new_irql: crate::types::KIRQL, // abi-specs/nt/hal.abi:299
    );
    /// 
    unsafe fn READ_PORT_BUFFER_UCHAR( // abi-specs/nt/hal.abi:301
        port: *mut u8, // abi-specs/nt/hal.abi:301
        buffer: *mut u8, // abi-specs/nt/hal.abi:301
        count: u32, // abi-specs/nt/hal.abi:301
    );
    /// 
    unsafe fn READ_PORT_BUFFER_ULONG( // abi-specs/nt/hal.abi:303
        port: *mut u32, // abi-specs/nt/hal.abi:303
        buffer: *mut u32, // abi-specs/nt/hal.abi:303
        count: u32, // abi-specs/nt/hal.abi:303
    );
    /// 
    unsafe fn READ_PORT_BUFFER_USHORT( // abi-specs/nt/hal.abi:305
        port: *mut u16, // abi-specs/nt/hal.abi:305
        buffer: *mut u16, // abi-specs/nt/hal.abi:305
        count: u32, // abi-specs/nt/hal.abi:305
    );
    /// Reads a port.
    unsafe fn READ_PORT_UCHAR( // abi-specs/nt/hal.abi:308
        port: *mut u8, // abi-specs/nt/hal.abi:308
    ) -> u8;
    /// 
    unsafe fn READ_PORT_ULONG( // abi-specs/nt/hal.abi:310
        port: *mut u32, // abi-specs/nt/hal.abi:310
    ) -> u32;
    /// 
    unsafe fn READ_PORT_USHORT( // abi-specs/nt/hal.abi:312
        port: *mut u16, // abi-specs/nt/hal.abi:312
    ) -> u16;
    /// 
    unsafe fn WRITE_PORT_BUFFER_UCHAR( // abi-specs/nt/hal.abi:314
        port: *mut u8, // abi-specs/nt/hal.abi:314
        buffer: *mut u8, // abi-specs/nt/hal.abi:314
        count: u32, // abi-specs/nt/hal.abi:314
    );
    /// 
    unsafe fn WRITE_PORT_BUFFER_ULONG( // abi-specs/nt/hal.abi:316
        port: *mut u32, // abi-specs/nt/hal.abi:316
        buffer: *mut u32, // abi-specs/nt/hal.abi:316
        count: u32, // abi-specs/nt/hal.abi:316
    );
    /// 
    unsafe fn WRITE_PORT_BUFFER_USHORT( // abi-specs/nt/hal.abi:318
        port: *mut u16, // abi-specs/nt/hal.abi:318
        buffer: *mut u16, // abi-specs/nt/hal.abi:318
        count: u32, // abi-specs/nt/hal.abi:318
    );
    /// Writes a port.
    unsafe fn WRITE_PORT_UCHAR( // abi-specs/nt/hal.abi:321
        port: *mut u8, // abi-specs/nt/hal.abi:321
        value: u8, // abi-specs/nt/hal.abi:321
    );
    /// 
    unsafe fn WRITE_PORT_ULONG( // abi-specs/nt/hal.abi:323
        port: *mut u32, // abi-specs/nt/hal.abi:323
        value: u32, // abi-specs/nt/hal.abi:323
    );
    /// 
    unsafe fn WRITE_PORT_USHORT( // abi-specs/nt/hal.abi:325
        port: *mut u16, // abi-specs/nt/hal.abi:325
        value: u16, // abi-specs/nt/hal.abi:325
    );
    /// Address of the variable.
    fn KdComPortInUse() -> *mut *mut u8; // abi-specs/nt/hal.abi:248
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/hal.abi";
    pub static ExAcquireFastMutex: Function = Function { id: 102, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 1, captures: &[], checks: &[Check { arg: 0, parameter: "fast_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 8, library: "HAL.dll", name: "ExAcquireFastMutex" };
    pub static ExReleaseFastMutex: Function = Function { id: 103, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 1, irql_high: 1, captures: &[], checks: &[Check { arg: 0, parameter: "fast_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 10, library: "HAL.dll", name: "ExReleaseFastMutex" };
    pub static ExTryToAcquireFastMutex: Function = Function { id: 104, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 1, captures: &[], checks: &[Check { arg: 0, parameter: "fast_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 12, library: "HAL.dll", name: "ExTryToAcquireFastMutex" };
    pub static HalAcquireDisplayOwnership: Function = Function { id: 105, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 14, library: "HAL.dll", name: "HalAcquireDisplayOwnership" };
    pub static HalAdjustResourceList: Function = Function { id: 106, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "resource_list", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 16, library: "HAL.dll", name: "HalAdjustResourceList" };
    pub static HalAllocateAdapterChannel: Function = Function { id: 108, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 17, library: "HAL.dll", name: "HalAllocateAdapterChannel" };
    pub static HalAllocateCommonBuffer: Function = Function { id: 109, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 2, parameter: "logical_address", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 24, library: "HAL.dll", name: "HalAllocateCommonBuffer" };
    pub static HalAllocateCrashDumpRegisters: Function = Function { id: 110, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 30, library: "HAL.dll", name: "HalAllocateCrashDumpRegisters" };
    pub static HalAllocateHardwareCounters: Function = Function { id: 111, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 32, library: "HAL.dll", name: "HalAllocateHardwareCounters" };
    pub static HalAllProcessorsStarted: Function = Function { id: 107, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 38, library: "HAL.dll", name: "HalAllProcessorsStarted" };
    pub static HalAssignSlotResources: Function = Function { id: 112, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 7, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "registry_path", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "driver_class_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 2, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 2, parameter: "driver_object", rule: Rule::Begins { bytes: &[4], optional: false } }, Check { arg: 3, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 3, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 7, parameter: "allocated_resources", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 41, library: "HAL.dll", name: "HalAssignSlotResources" };
    pub static HalBeginSystemInterrupt: Function = Function { id: 113, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 51, library: "HAL.dll", name: "HalBeginSystemInterrupt" };
    pub static HalCalibratePerformanceCounter: Function = Function { id: 114, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 52, library: "HAL.dll", name: "HalCalibratePerformanceCounter" };
    pub static HalClearSoftwareInterrupt: Function = Function { id: 115, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 53, library: "HAL.dll", name: "HalClearSoftwareInterrupt" };
    pub static HalConvertDeviceIdtToIrql: Function = Function { id: 116, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 54, library: "HAL.dll", name: "HalConvertDeviceIdtToIrql" };
    pub static HalDisableInterrupt: Function = Function { id: 117, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 55, library: "HAL.dll", name: "HalDisableInterrupt" };
    pub static HalDisableSystemInterrupt: Function = Function { id: 118, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 57, library: "HAL.dll", name: "HalDisableSystemInterrupt" };
    pub static HalDisplayString: Function = Function { id: 119, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "string", rule: Rule::Memory { shape: Shape::CStr, optional: false } }], file: FILE, line: 58, library: "HAL.dll", name: "HalDisplayString" };
    pub static HalEnableInterrupt: Function = Function { id: 120, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 59, library: "HAL.dll", name: "HalEnableInterrupt" };
    pub static HalEnableSystemInterrupt: Function = Function { id: 121, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 61, library: "HAL.dll", name: "HalEnableSystemInterrupt" };
    pub static HalEndSystemInterrupt: Function = Function { id: 122, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 62, library: "HAL.dll", name: "HalEndSystemInterrupt" };
    pub static HalEnumerateEnvironmentVariablesEx: Function = Function { id: 123, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 63, library: "HAL.dll", name: "HalEnumerateEnvironmentVariablesEx" };
    pub static HalFlushCommonBuffer: Function = Function { id: 124, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 65, library: "HAL.dll", name: "HalFlushCommonBuffer" };
    pub static HalFreeCommonBuffer: Function = Function { id: 125, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 72, library: "HAL.dll", name: "HalFreeCommonBuffer" };
    pub static HalFreeHardwareCounters: Function = Function { id: 126, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 80, library: "HAL.dll", name: "HalFreeHardwareCounters" };
    pub static HalGetAdapter: Function = Function { id: 127, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "device_description", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 1, parameter: "number_of_map_registers", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 83, library: "HAL.dll", name: "HalGetAdapter" };
    pub static HalGetBusData: Function = Function { id: 128, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[Check { arg: 3, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 4, indirect: false }, optional: false } }], file: FILE, line: 85, library: "HAL.dll", name: "HalGetBusData" };
    pub static HalGetBusDataByOffset: Function = Function { id: 129, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[Check { arg: 3, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 5, indirect: false }, optional: false } }], file: FILE, line: 93, library: "HAL.dll", name: "HalGetBusDataByOffset" };
    pub static HalGetEnvironmentVariable: Function = Function { id: 130, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 101, library: "HAL.dll", name: "HalGetEnvironmentVariable" };
    pub static HalGetEnvironmentVariableEx: Function = Function { id: 131, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 102, library: "HAL.dll", name: "HalGetEnvironmentVariableEx" };
    pub static HalGetInterruptTargetInformation: Function = Function { id: 132, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 109, library: "HAL.dll", name: "HalGetInterruptTargetInformation" };
    pub static HalGetInterruptVector: Function = Function { id: 133, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 4, parameter: "irql", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 5, parameter: "affinity", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 112, library: "HAL.dll", name: "HalGetInterruptVector" };
    pub static HalGetMemoryCachingRequirements: Function = Function { id: 134, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 120, library: "HAL.dll", name: "HalGetMemoryCachingRequirements" };
    pub static HalGetMessageRoutingInfo: Function = Function { id: 135, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 127, library: "HAL.dll", name: "HalGetMessageRoutingInfo" };
    pub static HalGetProcessorIdByNtNumber: Function = Function { id: 136, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 128, library: "HAL.dll", name: "HalGetProcessorIdByNtNumber" };
    pub static HalHandleNMI: Function = Function { id: 137, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 129, library: "HAL.dll", name: "HalHandleNMI" };
    pub static HalInitializeBios: Function = Function { id: 139, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 130, library: "HAL.dll", name: "HalInitializeBios" };
    pub static HalInitializeOnResume: Function = Function { id: 140, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 131, library: "HAL.dll", name: "HalInitializeOnResume" };
    pub static HalInitializeProcessor: Function = Function { id: 141, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 132, library: "HAL.dll", name: "HalInitializeProcessor" };
    pub static HalInitSystem: Function = Function { id: 138, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 133, library: "HAL.dll", name: "HalInitSystem" };
    pub static HalMakeBeep: Function = Function { id: 142, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 134, library: "HAL.dll", name: "HalMakeBeep" };
    pub static HalMcUpdateReadPCIConfig: Function = Function { id: 143, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 135, library: "HAL.dll", name: "HalMcUpdateReadPCIConfig" };
    pub static HalProcessorIdle: Function = Function { id: 144, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 136, library: "HAL.dll", name: "HalProcessorIdle" };
    pub static HalQueryDisplayParameters: Function = Function { id: 145, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "width_in_characters", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "height_in_lines", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "cursor_column", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "cursor_row", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 137, library: "HAL.dll", name: "HalQueryDisplayParameters" };
    pub static HalQueryEnvironmentVariableInfoEx: Function = Function { id: 146, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 143, library: "HAL.dll", name: "HalQueryEnvironmentVariableInfoEx" };
    pub static HalQueryMaximumProcessorCount: Function = Function { id: 147, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 149, library: "HAL.dll", name: "HalQueryMaximumProcessorCount" };
    pub static HalQueryRealTimeClock: Function = Function { id: 148, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "time_fields", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 150, library: "HAL.dll", name: "HalQueryRealTimeClock" };
    pub static HalReadDmaCounter: Function = Function { id: 149, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 151, library: "HAL.dll", name: "HalReadDmaCounter" };
    pub static HalRegisterDynamicProcessor: Function = Function { id: 150, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 152, library: "HAL.dll", name: "HalRegisterDynamicProcessor" };
    pub static HalRegisterErrataCallbacks: Function = Function { id: 151, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 153, library: "HAL.dll", name: "HalRegisterErrataCallbacks" };
    pub static HalReportResourceUsage: Function = Function { id: 152, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 154, library: "HAL.dll", name: "HalReportResourceUsage" };
    pub static HalRequestIpi: Function = Function { id: 153, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 155, library: "HAL.dll", name: "HalRequestIpi" };
    pub static HalRequestSoftwareInterrupt: Function = Function { id: 154, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 156, library: "HAL.dll", name: "HalRequestSoftwareInterrupt" };
    pub static HalReturnToFirmware: Function = Function { id: 155, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 157, library: "HAL.dll", name: "HalReturnToFirmware" };
    pub static HalSetBusData: Function = Function { id: 156, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[Check { arg: 3, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 4, indirect: false }, optional: false } }], file: FILE, line: 159, library: "HAL.dll", name: "HalSetBusData" };
    pub static HalSetBusDataByOffset: Function = Function { id: 157, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[Check { arg: 3, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 5, indirect: false }, optional: false } }], file: FILE, line: 167, library: "HAL.dll", name: "HalSetBusDataByOffset" };
    pub static HalSetDisplayParameters: Function = Function { id: 158, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 175, library: "HAL.dll", name: "HalSetDisplayParameters" };
    pub static HalSetEnvironmentVariable: Function = Function { id: 159, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 176, library: "HAL.dll", name: "HalSetEnvironmentVariable" };
    pub static HalSetEnvironmentVariableEx: Function = Function { id: 160, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 177, library: "HAL.dll", name: "HalSetEnvironmentVariableEx" };
    pub static HalSetProfileInterval: Function = Function { id: 161, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 184, library: "HAL.dll", name: "HalSetProfileInterval" };
    pub static HalSetRealTimeClock: Function = Function { id: 162, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "time_fields", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 185, library: "HAL.dll", name: "HalSetRealTimeClock" };
    pub static HalSetTimeIncrement: Function = Function { id: 163, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 186, library: "HAL.dll", name: "HalSetTimeIncrement" };
    pub static HalStartDynamicProcessor: Function = Function { id: 164, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 187, library: "HAL.dll", name: "HalStartDynamicProcessor" };
    pub static HalStartNextProcessor: Function = Function { id: 165, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 188, library: "HAL.dll", name: "HalStartNextProcessor" };
    pub static HalStartProfileInterrupt: Function = Function { id: 166, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 189, library: "HAL.dll", name: "HalStartProfileInterrupt" };
    pub static HalStopProfileInterrupt: Function = Function { id: 167, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 190, library: "HAL.dll", name: "HalStopProfileInterrupt" };
    pub static HalSystemVectorDispatchEntry: Function = Function { id: 168, stack: 1, pop: 4, registers: 2, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 191, library: "HAL.dll", name: "HalSystemVectorDispatchEntry" };
    pub static HalTranslateBusAddress: Function = Function { id: 169, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 4, parameter: "address_space", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 5, parameter: "translated_address", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 193, library: "HAL.dll", name: "HalTranslateBusAddress" };
    pub static IoAssignDriveLetters: Function = Function { id: 170, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 3, before: false, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 200, library: "HAL.dll", name: "IoAssignDriveLetters" };
    pub static IoFlushAdapterBuffers: Function = Function { id: 171, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[Check { arg: 1, parameter: "mdl", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }, Check { arg: 3, parameter: "current_va", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 4, indirect: false }, optional: false } }], file: FILE, line: 207, library: "HAL.dll", name: "IoFlushAdapterBuffers" };
    pub static IoFreeAdapterChannel: Function = Function { id: 172, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 216, library: "HAL.dll", name: "IoFreeAdapterChannel" };
    pub static IoFreeMapRegisters: Function = Function { id: 173, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 2, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 218, library: "HAL.dll", name: "IoFreeMapRegisters" };
    pub static IoMapTransfer: Function = Function { id: 174, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "mdl", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }, Check { arg: 4, parameter: "length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 220, library: "HAL.dll", name: "IoMapTransfer" };
    pub static KeAcquireInStackQueuedSpinLock: Function = Function { id: 178, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "lock_handle", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }, Check { arg: 1, parameter: "lock_handle", rule: Rule::Acquires }], file: FILE, line: 250, library: "HAL.dll", name: "KeAcquireInStackQueuedSpinLock" };
    pub static KeAcquireInStackQueuedSpinLockRaiseToSynch: Function = Function { id: 179, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 251, library: "HAL.dll", name: "KeAcquireInStackQueuedSpinLockRaiseToSynch" };
    pub static KeAcquireQueuedSpinLock: Function = Function { id: 180, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 253, library: "HAL.dll", name: "KeAcquireQueuedSpinLock" };
    pub static KeAcquireQueuedSpinLockRaiseToSynch: Function = Function { id: 181, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 254, library: "HAL.dll", name: "KeAcquireQueuedSpinLockRaiseToSynch" };
    pub static KeAcquireSpinLock: Function = Function { id: 182, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Acquires }, Check { arg: 1, parameter: "old_irql", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 257, library: "HAL.dll", name: "KeAcquireSpinLock" };
    pub static KeAcquireSpinLockRaiseToSynch: Function = Function { id: 183, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Acquires }], file: FILE, line: 259, library: "HAL.dll", name: "KeAcquireSpinLockRaiseToSynch" };
    pub static KeFlushWriteBuffer: Function = Function { id: 184, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 260, library: "HAL.dll", name: "KeFlushWriteBuffer" };
    pub static KeGetCurrentIrql: Function = Function { id: 185, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 263, library: "HAL.dll", name: "KeGetCurrentIrql" };
    pub static KeLowerIrql: Function = Function { id: 186, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 265, library: "HAL.dll", name: "KeLowerIrql" };
    pub static KeQueryPerformanceCounter: Function = Function { id: 187, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "performance_frequency", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 268, library: "HAL.dll", name: "KeQueryPerformanceCounter" };
    pub static KeRaiseIrql: Function = Function { id: 188, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 1, parameter: "old_irql", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 270, library: "HAL.dll", name: "KeRaiseIrql" };
    pub static KeRaiseIrqlToDpcLevel: Function = Function { id: 189, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 272, library: "HAL.dll", name: "KeRaiseIrqlToDpcLevel" };
    pub static KeRaiseIrqlToSynchLevel: Function = Function { id: 190, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 274, library: "HAL.dll", name: "KeRaiseIrqlToSynchLevel" };
    pub static KeReleaseInStackQueuedSpinLock: Function = Function { id: 191, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "lock_handle", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }, Check { arg: 0, parameter: "lock_handle", rule: Rule::Releases }], file: FILE, line: 276, library: "HAL.dll", name: "KeReleaseInStackQueuedSpinLock" };
    pub static KeReleaseQueuedSpinLock: Function = Function { id: 192, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 278, library: "HAL.dll", name: "KeReleaseQueuedSpinLock" };
    pub static KeReleaseSpinLock: Function = Function { id: 193, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 2, irql_high: 2, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Releases }], file: FILE, line: 281, library: "HAL.dll", name: "KeReleaseSpinLock" };
    pub static KeStallExecutionProcessor: Function = Function { id: 194, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 284, library: "HAL.dll", name: "KeStallExecutionProcessor" };
    pub static KeTryToAcquireQueuedSpinLock: Function = Function { id: 195, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 286, library: "HAL.dll", name: "KeTryToAcquireQueuedSpinLock" };
    pub static KeTryToAcquireQueuedSpinLockRaiseToSynch: Function = Function { id: 196, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 287, library: "HAL.dll", name: "KeTryToAcquireQueuedSpinLockRaiseToSynch" };
    pub static KfAcquireSpinLock: Function = Function { id: 197, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Acquires }], file: FILE, line: 290, library: "HAL.dll", name: "KfAcquireSpinLock" };
    pub static KfLowerIrql: Function = Function { id: 198, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 293, library: "HAL.dll", name: "KfLowerIrql" };
    pub static KfRaiseIrql: Function = Function { id: 199, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 296, library: "HAL.dll", name: "KfRaiseIrql" };
    pub static KfReleaseSpinLock: Function = Function { id: 200, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 2, irql_high: 2, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Releases }], file: FILE, line: 299, library: "HAL.dll", name: "KfReleaseSpinLock" };
    pub static READ_PORT_BUFFER_UCHAR: Function = Function { id: 201, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 301, library: "HAL.dll", name: "READ_PORT_BUFFER_UCHAR" };
    pub static READ_PORT_BUFFER_ULONG: Function = Function { id: 202, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], checks: &[Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 4, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 303, library: "HAL.dll", name: "READ_PORT_BUFFER_ULONG" };
    pub static READ_PORT_BUFFER_USHORT: Function = Function { id: 203, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], checks: &[Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 2, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 305, library: "HAL.dll", name: "READ_PORT_BUFFER_USHORT" };
    pub static READ_PORT_UCHAR: Function = Function { id: 204, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 308, library: "HAL.dll", name: "READ_PORT_UCHAR" };
    pub static READ_PORT_ULONG: Function = Function { id: 205, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 310, library: "HAL.dll", name: "READ_PORT_ULONG" };
    pub static READ_PORT_USHORT: Function = Function { id: 206, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 312, library: "HAL.dll", name: "READ_PORT_USHORT" };
    pub static WRITE_PORT_BUFFER_UCHAR: Function = Function { id: 207, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 314, library: "HAL.dll", name: "WRITE_PORT_BUFFER_UCHAR" };
    pub static WRITE_PORT_BUFFER_ULONG: Function = Function { id: 208, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], checks: &[Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 4, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 316, library: "HAL.dll", name: "WRITE_PORT_BUFFER_ULONG" };
    pub static WRITE_PORT_BUFFER_USHORT: Function = Function { id: 209, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], checks: &[Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 2, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 318, library: "HAL.dll", name: "WRITE_PORT_BUFFER_USHORT" };
    pub static WRITE_PORT_UCHAR: Function = Function { id: 210, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 321, library: "HAL.dll", name: "WRITE_PORT_UCHAR" };
    pub static WRITE_PORT_ULONG: Function = Function { id: 211, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 323, library: "HAL.dll", name: "WRITE_PORT_ULONG" };
    pub static WRITE_PORT_USHORT: Function = Function { id: 212, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 325, library: "HAL.dll", name: "WRITE_PORT_USHORT" };
    pub static x86BiosAllocateBuffer: Function = Function { id: 213, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 326, library: "HAL.dll", name: "x86BiosAllocateBuffer" };
    pub static x86BiosCall: Function = Function { id: 214, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 327, library: "HAL.dll", name: "x86BiosCall" };
    pub static x86BiosFreeBuffer: Function = Function { id: 215, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 328, library: "HAL.dll", name: "x86BiosFreeBuffer" };
    pub static x86BiosReadMemory: Function = Function { id: 216, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 329, library: "HAL.dll", name: "x86BiosReadMemory" };
    pub static x86BiosWriteMemory: Function = Function { id: 217, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 330, library: "HAL.dll", name: "x86BiosWriteMemory" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/hal.abi:8
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "fastcall" fn ExAcquireFastMutex<P: Hal>(fast_mutex: *mut crate::types::FAST_MUTEX) {
        unsafe { P::ExAcquireFastMutex(fast_mutex) }
    }
    /// abi-specs/nt/hal.abi:10
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "fastcall" fn ExReleaseFastMutex<P: Hal>(fast_mutex: *mut crate::types::FAST_MUTEX) {
        unsafe { P::ExReleaseFastMutex(fast_mutex) }
    }
    /// abi-specs/nt/hal.abi:12
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "fastcall" fn ExTryToAcquireFastMutex<P: Hal>(fast_mutex: *mut crate::types::FAST_MUTEX) -> crate::types::BOOLEAN {
        unsafe { P::ExTryToAcquireFastMutex(fast_mutex) }
    }
    /// abi-specs/nt/hal.abi:14
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalAcquireDisplayOwnership<P: Hal>(reset_display_parameters: crate::callbacks::PHAL_RESET_DISPLAY_PARAMETERS) {
        unsafe { P::HalAcquireDisplayOwnership(reset_display_parameters) }
    }
    /// abi-specs/nt/hal.abi:16
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalAdjustResourceList<P: Hal>(resource_list: *mut *mut crate::types::IO_RESOURCE_REQUIREMENTS_LIST) -> crate::types::NTSTATUS {
        unsafe { P::HalAdjustResourceList(resource_list) }
    }
    /// abi-specs/nt/hal.abi:24
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalAllocateCommonBuffer<P: Hal>(adapter_object: crate::types::PADAPTER_OBJECT, length: u32, logical_address: *mut crate::types::PHYSICAL_ADDRESS, cache_enabled: crate::types::BOOLEAN) -> *mut core::ffi::c_void {
        unsafe { P::HalAllocateCommonBuffer(adapter_object, length, logical_address, cache_enabled) }
    }
    /// abi-specs/nt/hal.abi:38
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalAllProcessorsStarted<P: Hal>() -> crate::types::BOOLEAN {
        unsafe { P::HalAllProcessorsStarted() }
    }
    /// abi-specs/nt/hal.abi:41
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalAssignSlotResources<P: Hal>(registry_path: *mut crate::types::UNICODE_STRING, driver_class_name: *mut crate::types::UNICODE_STRING, driver_object: *mut crate::types::DRIVER_OBJECT, device_object: *mut crate::types::DEVICE_OBJECT, bus_type: crate::types::INTERFACE_TYPE, bus_number: u32, slot_number: u32, allocated_resources: *mut *mut crate::types::CM_RESOURCE_LIST) -> crate::types::NTSTATUS {
        unsafe { P::HalAssignSlotResources(registry_path, driver_class_name, driver_object, device_object, bus_type, bus_number, slot_number, allocated_resources) }
    }
    /// abi-specs/nt/hal.abi:57
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalDisableSystemInterrupt<P: Hal>(vector: u32, irql: crate::types::KIRQL) -> crate::types::BOOLEAN {
        unsafe { P::HalDisableSystemInterrupt(vector, irql) }
    }
    /// abi-specs/nt/hal.abi:58
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalDisplayString<P: Hal>(string: *mut u8) {
        unsafe { P::HalDisplayString(string) }
    }
    /// abi-specs/nt/hal.abi:61
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalEnableSystemInterrupt<P: Hal>(vector: u32, irql: crate::types::KIRQL, interrupt_mode: crate::types::KINTERRUPT_MODE) -> crate::types::BOOLEAN {
        unsafe { P::HalEnableSystemInterrupt(vector, irql, interrupt_mode) }
    }
    /// abi-specs/nt/hal.abi:65
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalFlushCommonBuffer<P: Hal>(adapter_object: *mut core::ffi::c_void, length: u32, logical_address: crate::types::PHYSICAL_ADDRESS, virtual_address: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::HalFlushCommonBuffer(adapter_object, length, logical_address, virtual_address) }
    }
    /// abi-specs/nt/hal.abi:72
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalFreeCommonBuffer<P: Hal>(adapter_object: crate::types::PADAPTER_OBJECT, length: u32, logical_address: crate::types::PHYSICAL_ADDRESS, virtual_address: *mut core::ffi::c_void, cache_enabled: crate::types::BOOLEAN) {
        unsafe { P::HalFreeCommonBuffer(adapter_object, length, logical_address, virtual_address, cache_enabled) }
    }
    /// abi-specs/nt/hal.abi:83
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalGetAdapter<P: Hal>(device_description: *mut crate::types::DEVICE_DESCRIPTION, number_of_map_registers: *mut u32) -> crate::types::PADAPTER_OBJECT {
        unsafe { P::HalGetAdapter(device_description, number_of_map_registers) }
    }
    /// abi-specs/nt/hal.abi:85
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalGetBusData<P: Hal>(bus_data_type: crate::types::BUS_DATA_TYPE, bus_number: u32, slot_number: u32, buffer: *mut core::ffi::c_void, length: u32) -> u32 {
        unsafe { P::HalGetBusData(bus_data_type, bus_number, slot_number, buffer, length) }
    }
    /// abi-specs/nt/hal.abi:93
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalGetBusDataByOffset<P: Hal>(bus_data_type: crate::types::BUS_DATA_TYPE, bus_number: u32, slot_number: u32, buffer: *mut core::ffi::c_void, offset: u32, length: u32) -> u32 {
        unsafe { P::HalGetBusDataByOffset(bus_data_type, bus_number, slot_number, buffer, offset, length) }
    }
    /// abi-specs/nt/hal.abi:112
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalGetInterruptVector<P: Hal>(interface_type: crate::types::INTERFACE_TYPE, bus_number: u32, bus_interrupt_level: u32, bus_interrupt_vector: u32, irql: *mut crate::types::KIRQL, affinity: *mut crate::types::KAFFINITY) -> u32 {
        unsafe { P::HalGetInterruptVector(interface_type, bus_number, bus_interrupt_level, bus_interrupt_vector, irql, affinity) }
    }
    /// abi-specs/nt/hal.abi:134
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalMakeBeep<P: Hal>(frequency: u32) -> crate::types::BOOLEAN {
        unsafe { P::HalMakeBeep(frequency) }
    }
    /// abi-specs/nt/hal.abi:137
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalQueryDisplayParameters<P: Hal>(width_in_characters: *mut u32, height_in_lines: *mut u32, cursor_column: *mut u32, cursor_row: *mut u32) {
        unsafe { P::HalQueryDisplayParameters(width_in_characters, height_in_lines, cursor_column, cursor_row) }
    }
    /// abi-specs/nt/hal.abi:150
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalQueryRealTimeClock<P: Hal>(time_fields: *mut crate::types::TIME_FIELDS) -> crate::types::BOOLEAN {
        unsafe { P::HalQueryRealTimeClock(time_fields) }
    }
    /// abi-specs/nt/hal.abi:151
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalReadDmaCounter<P: Hal>(adapter_object: crate::types::PADAPTER_OBJECT) -> u32 {
        unsafe { P::HalReadDmaCounter(adapter_object) }
    }
    /// abi-specs/nt/hal.abi:159
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalSetBusData<P: Hal>(bus_data_type: crate::types::BUS_DATA_TYPE, bus_number: u32, slot_number: u32, buffer: *mut core::ffi::c_void, length: u32) -> u32 {
        unsafe { P::HalSetBusData(bus_data_type, bus_number, slot_number, buffer, length) }
    }
    /// abi-specs/nt/hal.abi:167
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalSetBusDataByOffset<P: Hal>(bus_data_type: crate::types::BUS_DATA_TYPE, bus_number: u32, slot_number: u32, buffer: *mut core::ffi::c_void, offset: u32, length: u32) -> u32 {
        unsafe { P::HalSetBusDataByOffset(bus_data_type, bus_number, slot_number, buffer, offset, length) }
    }
    /// abi-specs/nt/hal.abi:185
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalSetRealTimeClock<P: Hal>(time_fields: *mut crate::types::TIME_FIELDS) -> crate::types::BOOLEAN {
        unsafe { P::HalSetRealTimeClock(time_fields) }
    }
    /// abi-specs/nt/hal.abi:193
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn HalTranslateBusAddress<P: Hal>(interface_type: crate::types::INTERFACE_TYPE, bus_number: u32, bus_address: crate::types::PHYSICAL_ADDRESS, address_space: *mut u32, translated_address: *mut crate::types::PHYSICAL_ADDRESS) -> crate::types::BOOLEAN {
        unsafe { P::HalTranslateBusAddress(interface_type, bus_number, bus_address, address_space, translated_address) }
    }
    /// abi-specs/nt/hal.abi:207
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn IoFlushAdapterBuffers<P: Hal>(adapter_object: crate::types::PADAPTER_OBJECT, mdl: *mut crate::types::MDL, map_register_base: *mut core::ffi::c_void, current_va: *mut core::ffi::c_void, length: u32, write_to_device: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::IoFlushAdapterBuffers(adapter_object, mdl, map_register_base, current_va, length, write_to_device) }
    }
    /// abi-specs/nt/hal.abi:216
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn IoFreeAdapterChannel<P: Hal>(adapter_object: crate::types::PADAPTER_OBJECT) {
        unsafe { P::IoFreeAdapterChannel(adapter_object) }
    }
    /// abi-specs/nt/hal.abi:218
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn IoFreeMapRegisters<P: Hal>(adapter_object: crate::types::PADAPTER_OBJECT, map_register_base: *mut core::ffi::c_void, number_of_map_registers: u32) {
        unsafe { P::IoFreeMapRegisters(adapter_object, map_register_base, number_of_map_registers) }
    }
    /// abi-specs/nt/hal.abi:220
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn IoMapTransfer<P: Hal>(adapter_object: crate::types::PADAPTER_OBJECT, mdl: *mut crate::types::MDL, map_register_base: *mut core::ffi::c_void, current_va: *mut core::ffi::c_void, length: *mut u32, write_to_device: crate::types::BOOLEAN) -> crate::types::PHYSICAL_ADDRESS {
        unsafe { P::IoMapTransfer(adapter_object, mdl, map_register_base, current_va, length, write_to_device) }
    }
    /// abi-specs/nt/hal.abi:250
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "fastcall" fn KeAcquireInStackQueuedSpinLock<P: Hal>(spin_lock: *mut crate::types::KSPIN_LOCK, lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE) {
        unsafe { P::KeAcquireInStackQueuedSpinLock(spin_lock, lock_handle) }
    }
    /// abi-specs/nt/hal.abi:253
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "fastcall" fn KeAcquireQueuedSpinLock<P: Hal>(number: crate::types::KSPIN_LOCK_QUEUE_NUMBER) -> crate::types::KIRQL {
        unsafe { P::KeAcquireQueuedSpinLock(number) }
    }
    /// abi-specs/nt/hal.abi:254
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "fastcall" fn KeAcquireQueuedSpinLockRaiseToSynch<P: Hal>(number: crate::types::KSPIN_LOCK_QUEUE_NUMBER) -> crate::types::KIRQL {
        unsafe { P::KeAcquireQueuedSpinLockRaiseToSynch(number) }
    }
    /// abi-specs/nt/hal.abi:257
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn KeAcquireSpinLock<P: Hal>(spin_lock: *mut crate::types::KSPIN_LOCK, old_irql: *mut crate::types::KIRQL) {
        unsafe { P::KeAcquireSpinLock(spin_lock, old_irql) }
    }
    /// abi-specs/nt/hal.abi:259
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "fastcall" fn KeAcquireSpinLockRaiseToSynch<P: Hal>(spin_lock: *mut crate::types::KSPIN_LOCK) -> crate::types::KIRQL {
        unsafe { P::KeAcquireSpinLockRaiseToSynch(spin_lock) }
    }
    /// abi-specs/nt/hal.abi:260
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn KeFlushWriteBuffer<P: Hal>() {
        unsafe { P::KeFlushWriteBuffer() }
    }
    /// abi-specs/nt/hal.abi:263
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn KeGetCurrentIrql<P: Hal>() -> crate::types::KIRQL {
        unsafe { P::KeGetCurrentIrql() }
    }
    /// abi-specs/nt/hal.abi:265
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn KeLowerIrql<P: Hal>(new_irql: crate::types::KIRQL) {
        unsafe { P::KeLowerIrql(new_irql) }
    }
    /// abi-specs/nt/hal.abi:268
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn KeQueryPerformanceCounter<P: Hal>(performance_frequency: *mut crate::types::LARGE_INTEGER) -> crate::types::LARGE_INTEGER {
        unsafe { P::KeQueryPerformanceCounter(performance_frequency) }
    }
    /// abi-specs/nt/hal.abi:270
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn KeRaiseIrql<P: Hal>(new_irql: crate::types::KIRQL, old_irql: *mut crate::types::KIRQL) {
        unsafe { P::KeRaiseIrql(new_irql, old_irql) }
    }
    /// abi-specs/nt/hal.abi:272
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn KeRaiseIrqlToDpcLevel<P: Hal>() -> crate::types::KIRQL {
        unsafe { P::KeRaiseIrqlToDpcLevel() }
    }
    /// abi-specs/nt/hal.abi:274
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn KeRaiseIrqlToSynchLevel<P: Hal>() -> crate::types::KIRQL {
        unsafe { P::KeRaiseIrqlToSynchLevel() }
    }
    /// abi-specs/nt/hal.abi:276
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "fastcall" fn KeReleaseInStackQueuedSpinLock<P: Hal>(lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE) {
        unsafe { P::KeReleaseInStackQueuedSpinLock(lock_handle) }
    }
    /// abi-specs/nt/hal.abi:278
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "fastcall" fn KeReleaseQueuedSpinLock<P: Hal>(number: crate::types::KSPIN_LOCK_QUEUE_NUMBER, old_irql: crate::types::KIRQL) {
        unsafe { P::KeReleaseQueuedSpinLock(number, old_irql) }
    }
    /// abi-specs/nt/hal.abi:281
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn KeReleaseSpinLock<P: Hal>(spin_lock: *mut crate::types::KSPIN_LOCK, new_irql: crate::types::KIRQL) {
        unsafe { P::KeReleaseSpinLock(spin_lock, new_irql) }
    }
    /// abi-specs/nt/hal.abi:284
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn KeStallExecutionProcessor<P: Hal>(micro_seconds: u32) {
        unsafe { P::KeStallExecutionProcessor(micro_seconds) }
    }
    /// abi-specs/nt/hal.abi:290
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "fastcall" fn KfAcquireSpinLock<P: Hal>(spin_lock: *mut crate::types::KSPIN_LOCK) -> crate::types::KIRQL {
        unsafe { P::KfAcquireSpinLock(spin_lock) }
    }
    /// abi-specs/nt/hal.abi:293
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "fastcall" fn KfLowerIrql<P: Hal>(new_irql: crate::types::KIRQL) {
        unsafe { P::KfLowerIrql(new_irql) }
    }
    /// abi-specs/nt/hal.abi:296
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "fastcall" fn KfRaiseIrql<P: Hal>(new_irql: crate::types::KIRQL) -> crate::types::KIRQL {
        unsafe { P::KfRaiseIrql(new_irql) }
    }
    /// abi-specs/nt/hal.abi:299
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "fastcall" fn KfReleaseSpinLock<P: Hal>(spin_lock: *mut crate::types::KSPIN_LOCK, new_irql: crate::types::KIRQL) {
        unsafe { P::KfReleaseSpinLock(spin_lock, new_irql) }
    }
    /// abi-specs/nt/hal.abi:301
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn READ_PORT_BUFFER_UCHAR<P: Hal>(port: *mut u8, buffer: *mut u8, count: u32) {
        unsafe { P::READ_PORT_BUFFER_UCHAR(port, buffer, count) }
    }
    /// abi-specs/nt/hal.abi:303
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn READ_PORT_BUFFER_ULONG<P: Hal>(port: *mut u32, buffer: *mut u32, count: u32) {
        unsafe { P::READ_PORT_BUFFER_ULONG(port, buffer, count) }
    }
    /// abi-specs/nt/hal.abi:305
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn READ_PORT_BUFFER_USHORT<P: Hal>(port: *mut u16, buffer: *mut u16, count: u32) {
        unsafe { P::READ_PORT_BUFFER_USHORT(port, buffer, count) }
    }
    /// abi-specs/nt/hal.abi:308
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn READ_PORT_UCHAR<P: Hal>(port: *mut u8) -> u8 {
        unsafe { P::READ_PORT_UCHAR(port) }
    }
    /// abi-specs/nt/hal.abi:310
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn READ_PORT_ULONG<P: Hal>(port: *mut u32) -> u32 {
        unsafe { P::READ_PORT_ULONG(port) }
    }
    /// abi-specs/nt/hal.abi:312
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn READ_PORT_USHORT<P: Hal>(port: *mut u16) -> u16 {
        unsafe { P::READ_PORT_USHORT(port) }
    }
    /// abi-specs/nt/hal.abi:314
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn WRITE_PORT_BUFFER_UCHAR<P: Hal>(port: *mut u8, buffer: *mut u8, count: u32) {
        unsafe { P::WRITE_PORT_BUFFER_UCHAR(port, buffer, count) }
    }
    /// abi-specs/nt/hal.abi:316
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn WRITE_PORT_BUFFER_ULONG<P: Hal>(port: *mut u32, buffer: *mut u32, count: u32) {
        unsafe { P::WRITE_PORT_BUFFER_ULONG(port, buffer, count) }
    }
    /// abi-specs/nt/hal.abi:318
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn WRITE_PORT_BUFFER_USHORT<P: Hal>(port: *mut u16, buffer: *mut u16, count: u32) {
        unsafe { P::WRITE_PORT_BUFFER_USHORT(port, buffer, count) }
    }
    /// abi-specs/nt/hal.abi:321
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn WRITE_PORT_UCHAR<P: Hal>(port: *mut u8, value: u8) {
        unsafe { P::WRITE_PORT_UCHAR(port, value) }
    }
    /// abi-specs/nt/hal.abi:323
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn WRITE_PORT_ULONG<P: Hal>(port: *mut u32, value: u32) {
        unsafe { P::WRITE_PORT_ULONG(port, value) }
    }
    /// abi-specs/nt/hal.abi:325
    #[unsafe(link_section = ".nt.hal.text")]
    pub unsafe extern "stdcall" fn WRITE_PORT_USHORT<P: Hal>(port: *mut u16, value: u16) {
        unsafe { P::WRITE_PORT_USHORT(port, value) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireFastMutex<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAcquireFastMutex, direct = sym direct::ExAcquireFastMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseFastMutex<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExReleaseFastMutex, direct = sym direct::ExReleaseFastMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExTryToAcquireFastMutex<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExTryToAcquireFastMutex, direct = sym direct::ExTryToAcquireFastMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalAcquireDisplayOwnership<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalAcquireDisplayOwnership, direct = sym direct::HalAcquireDisplayOwnership::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalAdjustResourceList<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalAdjustResourceList, direct = sym direct::HalAdjustResourceList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalAllocateAdapterChannel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalAllocateAdapterChannel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalAllocateCommonBuffer<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalAllocateCommonBuffer, direct = sym direct::HalAllocateCommonBuffer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalAllocateCrashDumpRegisters() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalAllocateCrashDumpRegisters, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalAllocateHardwareCounters() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalAllocateHardwareCounters, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalAllProcessorsStarted<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalAllProcessorsStarted, direct = sym direct::HalAllProcessorsStarted::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalAssignSlotResources<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalAssignSlotResources, direct = sym direct::HalAssignSlotResources::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalBeginSystemInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalBeginSystemInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalCalibratePerformanceCounter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalCalibratePerformanceCounter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalClearSoftwareInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalClearSoftwareInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalConvertDeviceIdtToIrql() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalConvertDeviceIdtToIrql, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalDisableInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalDisableInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalDisableSystemInterrupt<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalDisableSystemInterrupt, direct = sym direct::HalDisableSystemInterrupt::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalDisplayString<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalDisplayString, direct = sym direct::HalDisplayString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalEnableInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalEnableInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalEnableSystemInterrupt<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalEnableSystemInterrupt, direct = sym direct::HalEnableSystemInterrupt::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalEndSystemInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalEndSystemInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalEnumerateEnvironmentVariablesEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalEnumerateEnvironmentVariablesEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalFlushCommonBuffer<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalFlushCommonBuffer, direct = sym direct::HalFlushCommonBuffer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalFreeCommonBuffer<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalFreeCommonBuffer, direct = sym direct::HalFreeCommonBuffer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalFreeHardwareCounters() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalFreeHardwareCounters, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetAdapter<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalGetAdapter, direct = sym direct::HalGetAdapter::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetBusData<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalGetBusData, direct = sym direct::HalGetBusData::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetBusDataByOffset<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalGetBusDataByOffset, direct = sym direct::HalGetBusDataByOffset::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetEnvironmentVariable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalGetEnvironmentVariable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetEnvironmentVariableEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalGetEnvironmentVariableEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetInterruptTargetInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalGetInterruptTargetInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetInterruptVector<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalGetInterruptVector, direct = sym direct::HalGetInterruptVector::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetMemoryCachingRequirements() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalGetMemoryCachingRequirements, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetMessageRoutingInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalGetMessageRoutingInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetProcessorIdByNtNumber() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalGetProcessorIdByNtNumber, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalHandleNMI() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalHandleNMI, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalInitializeBios() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalInitializeBios, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalInitializeOnResume() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalInitializeOnResume, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalInitializeProcessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalInitializeProcessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalInitSystem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalInitSystem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalMakeBeep<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalMakeBeep, direct = sym direct::HalMakeBeep::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalMcUpdateReadPCIConfig() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalMcUpdateReadPCIConfig, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalProcessorIdle() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalProcessorIdle, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalQueryDisplayParameters<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalQueryDisplayParameters, direct = sym direct::HalQueryDisplayParameters::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalQueryEnvironmentVariableInfoEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalQueryEnvironmentVariableInfoEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalQueryMaximumProcessorCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalQueryMaximumProcessorCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalQueryRealTimeClock<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalQueryRealTimeClock, direct = sym direct::HalQueryRealTimeClock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalReadDmaCounter<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalReadDmaCounter, direct = sym direct::HalReadDmaCounter::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalRegisterDynamicProcessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalRegisterDynamicProcessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalRegisterErrataCallbacks() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalRegisterErrataCallbacks, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalReportResourceUsage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalReportResourceUsage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalRequestIpi() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalRequestIpi, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalRequestSoftwareInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalRequestSoftwareInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalReturnToFirmware() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalReturnToFirmware, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSetBusData<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalSetBusData, direct = sym direct::HalSetBusData::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSetBusDataByOffset<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalSetBusDataByOffset, direct = sym direct::HalSetBusDataByOffset::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSetDisplayParameters() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalSetDisplayParameters, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSetEnvironmentVariable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalSetEnvironmentVariable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSetEnvironmentVariableEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalSetEnvironmentVariableEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSetProfileInterval() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalSetProfileInterval, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSetRealTimeClock<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalSetRealTimeClock, direct = sym direct::HalSetRealTimeClock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSetTimeIncrement() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalSetTimeIncrement, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalStartDynamicProcessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalStartDynamicProcessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalStartNextProcessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalStartNextProcessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalStartProfileInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalStartProfileInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalStopProfileInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalStopProfileInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSystemVectorDispatchEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalSystemVectorDispatchEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalTranslateBusAddress<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HalTranslateBusAddress, direct = sym direct::HalTranslateBusAddress::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAssignDriveLetters() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAssignDriveLetters, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFlushAdapterBuffers<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoFlushAdapterBuffers, direct = sym direct::IoFlushAdapterBuffers::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeAdapterChannel<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoFreeAdapterChannel, direct = sym direct::IoFreeAdapterChannel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeMapRegisters<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoFreeMapRegisters, direct = sym direct::IoFreeMapRegisters::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoMapTransfer<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoMapTransfer, direct = sym direct::IoMapTransfer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireInStackQueuedSpinLock<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireInStackQueuedSpinLock, direct = sym direct::KeAcquireInStackQueuedSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireInStackQueuedSpinLockRaiseToSynch() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAcquireInStackQueuedSpinLockRaiseToSynch, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireQueuedSpinLock<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireQueuedSpinLock, direct = sym direct::KeAcquireQueuedSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireQueuedSpinLockRaiseToSynch<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireQueuedSpinLockRaiseToSynch, direct = sym direct::KeAcquireQueuedSpinLockRaiseToSynch::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireSpinLock<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireSpinLock, direct = sym direct::KeAcquireSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireSpinLockRaiseToSynch<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireSpinLockRaiseToSynch, direct = sym direct::KeAcquireSpinLockRaiseToSynch::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFlushWriteBuffer<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeFlushWriteBuffer, direct = sym direct::KeFlushWriteBuffer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetCurrentIrql<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeGetCurrentIrql, direct = sym direct::KeGetCurrentIrql::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeLowerIrql<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeLowerIrql, direct = sym direct::KeLowerIrql::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryPerformanceCounter<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryPerformanceCounter, direct = sym direct::KeQueryPerformanceCounter::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRaiseIrql<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRaiseIrql, direct = sym direct::KeRaiseIrql::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRaiseIrqlToDpcLevel<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRaiseIrqlToDpcLevel, direct = sym direct::KeRaiseIrqlToDpcLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRaiseIrqlToSynchLevel<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRaiseIrqlToSynchLevel, direct = sym direct::KeRaiseIrqlToSynchLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseInStackQueuedSpinLock<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseInStackQueuedSpinLock, direct = sym direct::KeReleaseInStackQueuedSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseQueuedSpinLock<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseQueuedSpinLock, direct = sym direct::KeReleaseQueuedSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseSpinLock<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseSpinLock, direct = sym direct::KeReleaseSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeStallExecutionProcessor<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeStallExecutionProcessor, direct = sym direct::KeStallExecutionProcessor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeTryToAcquireQueuedSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeTryToAcquireQueuedSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeTryToAcquireQueuedSpinLockRaiseToSynch() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeTryToAcquireQueuedSpinLockRaiseToSynch, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KfAcquireSpinLock<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KfAcquireSpinLock, direct = sym direct::KfAcquireSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KfLowerIrql<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KfLowerIrql, direct = sym direct::KfLowerIrql::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KfRaiseIrql<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KfRaiseIrql, direct = sym direct::KfRaiseIrql::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KfReleaseSpinLock<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KfReleaseSpinLock, direct = sym direct::KfReleaseSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_PORT_BUFFER_UCHAR<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_PORT_BUFFER_UCHAR, direct = sym direct::READ_PORT_BUFFER_UCHAR::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_PORT_BUFFER_ULONG<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_PORT_BUFFER_ULONG, direct = sym direct::READ_PORT_BUFFER_ULONG::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_PORT_BUFFER_USHORT<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_PORT_BUFFER_USHORT, direct = sym direct::READ_PORT_BUFFER_USHORT::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_PORT_UCHAR<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_PORT_UCHAR, direct = sym direct::READ_PORT_UCHAR::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_PORT_ULONG<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_PORT_ULONG, direct = sym direct::READ_PORT_ULONG::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_PORT_USHORT<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_PORT_USHORT, direct = sym direct::READ_PORT_USHORT::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_PORT_BUFFER_UCHAR<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_PORT_BUFFER_UCHAR, direct = sym direct::WRITE_PORT_BUFFER_UCHAR::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_PORT_BUFFER_ULONG<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_PORT_BUFFER_ULONG, direct = sym direct::WRITE_PORT_BUFFER_ULONG::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_PORT_BUFFER_USHORT<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_PORT_BUFFER_USHORT, direct = sym direct::WRITE_PORT_BUFFER_USHORT::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_PORT_UCHAR<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_PORT_UCHAR, direct = sym direct::WRITE_PORT_UCHAR::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_PORT_ULONG<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_PORT_ULONG, direct = sym direct::WRITE_PORT_ULONG::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_PORT_USHORT<P: Hal>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_PORT_USHORT, direct = sym direct::WRITE_PORT_USHORT::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x86BiosAllocateBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x86BiosAllocateBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x86BiosCall() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x86BiosCall, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x86BiosFreeBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x86BiosFreeBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x86BiosReadMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x86BiosReadMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x86BiosWriteMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x86BiosWriteMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 12288]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.hal.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 12288]));

/// HAL.dll as `P` serves it.
pub const fn library<P: Hal>() -> Library {
    Library { name: "HAL.dll", aka: &["halaacpi.dll", "halacpi.dll", "halapic.dll", "halmacpi.dll", "halmps.dll", "halsp.dll"], head: HEAD.0.get().cast(), head_size: 12288, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P: Hal> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "ExAcquireFastMutex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::ExAcquireFastMutex::<P> as *const (), traced: traced::ExAcquireFastMutex::<P> as *const (), function: &about::ExAcquireFastMutex } },
        Export { name: "ExReleaseFastMutex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::ExReleaseFastMutex::<P> as *const (), traced: traced::ExReleaseFastMutex::<P> as *const (), function: &about::ExReleaseFastMutex } },
        Export { name: "ExTryToAcquireFastMutex", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::ExTryToAcquireFastMutex::<P> as *const (), traced: traced::ExTryToAcquireFastMutex::<P> as *const (), function: &about::ExTryToAcquireFastMutex } },
        Export { name: "HalAcquireDisplayOwnership", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalAcquireDisplayOwnership::<P> as *const (), traced: traced::HalAcquireDisplayOwnership::<P> as *const (), function: &about::HalAcquireDisplayOwnership } },
        Export { name: "HalAdjustResourceList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalAdjustResourceList::<P> as *const (), traced: traced::HalAdjustResourceList::<P> as *const (), function: &about::HalAdjustResourceList } },
        Export { name: "HalAllProcessorsStarted", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalAllProcessorsStarted::<P> as *const (), traced: traced::HalAllProcessorsStarted::<P> as *const (), function: &about::HalAllProcessorsStarted } },
        Export { name: "HalAllocateAdapterChannel", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalAllocateAdapterChannel as *const (), function: &about::HalAllocateAdapterChannel } },
        Export { name: "HalAllocateCommonBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalAllocateCommonBuffer::<P> as *const (), traced: traced::HalAllocateCommonBuffer::<P> as *const (), function: &about::HalAllocateCommonBuffer } },
        Export { name: "HalAllocateCrashDumpRegisters", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalAllocateCrashDumpRegisters as *const (), function: &about::HalAllocateCrashDumpRegisters } },
        Export { name: "HalAllocateHardwareCounters", ordinal: None, since: (6, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalAllocateHardwareCounters as *const (), function: &about::HalAllocateHardwareCounters } },
        Export { name: "HalAssignSlotResources", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalAssignSlotResources::<P> as *const (), traced: traced::HalAssignSlotResources::<P> as *const (), function: &about::HalAssignSlotResources } },
        Export { name: "HalBeginSystemInterrupt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalBeginSystemInterrupt as *const (), function: &about::HalBeginSystemInterrupt } },
        Export { name: "HalCalibratePerformanceCounter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalCalibratePerformanceCounter as *const (), function: &about::HalCalibratePerformanceCounter } },
        Export { name: "HalClearSoftwareInterrupt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalClearSoftwareInterrupt as *const (), function: &about::HalClearSoftwareInterrupt } },
        Export { name: "HalConvertDeviceIdtToIrql", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalConvertDeviceIdtToIrql as *const (), function: &about::HalConvertDeviceIdtToIrql } },
        Export { name: "HalDisableInterrupt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalDisableInterrupt as *const (), function: &about::HalDisableInterrupt } },
        Export { name: "HalDisableSystemInterrupt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalDisableSystemInterrupt::<P> as *const (), traced: traced::HalDisableSystemInterrupt::<P> as *const (), function: &about::HalDisableSystemInterrupt } },
        Export { name: "HalDisplayString", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalDisplayString::<P> as *const (), traced: traced::HalDisplayString::<P> as *const (), function: &about::HalDisplayString } },
        Export { name: "HalEnableInterrupt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalEnableInterrupt as *const (), function: &about::HalEnableInterrupt } },
        Export { name: "HalEnableSystemInterrupt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalEnableSystemInterrupt::<P> as *const (), traced: traced::HalEnableSystemInterrupt::<P> as *const (), function: &about::HalEnableSystemInterrupt } },
        Export { name: "HalEndSystemInterrupt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalEndSystemInterrupt as *const (), function: &about::HalEndSystemInterrupt } },
        Export { name: "HalEnumerateEnvironmentVariablesEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalEnumerateEnvironmentVariablesEx as *const (), function: &about::HalEnumerateEnvironmentVariablesEx } },
        Export { name: "HalFlushCommonBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalFlushCommonBuffer::<P> as *const (), traced: traced::HalFlushCommonBuffer::<P> as *const (), function: &about::HalFlushCommonBuffer } },
        Export { name: "HalFreeCommonBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalFreeCommonBuffer::<P> as *const (), traced: traced::HalFreeCommonBuffer::<P> as *const (), function: &about::HalFreeCommonBuffer } },
        Export { name: "HalFreeHardwareCounters", ordinal: None, since: (6, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalFreeHardwareCounters as *const (), function: &about::HalFreeHardwareCounters } },
        Export { name: "HalGetAdapter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalGetAdapter::<P> as *const (), traced: traced::HalGetAdapter::<P> as *const (), function: &about::HalGetAdapter } },
        Export { name: "HalGetBusData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalGetBusData::<P> as *const (), traced: traced::HalGetBusData::<P> as *const (), function: &about::HalGetBusData } },
        Export { name: "HalGetBusDataByOffset", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalGetBusDataByOffset::<P> as *const (), traced: traced::HalGetBusDataByOffset::<P> as *const (), function: &about::HalGetBusDataByOffset } },
        Export { name: "HalGetEnvironmentVariable", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalGetEnvironmentVariable as *const (), function: &about::HalGetEnvironmentVariable } },
        Export { name: "HalGetEnvironmentVariableEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalGetEnvironmentVariableEx as *const (), function: &about::HalGetEnvironmentVariableEx } },
        Export { name: "HalGetInterruptTargetInformation", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalGetInterruptTargetInformation as *const (), function: &about::HalGetInterruptTargetInformation } },
        Export { name: "HalGetInterruptVector", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalGetInterruptVector::<P> as *const (), traced: traced::HalGetInterruptVector::<P> as *const (), function: &about::HalGetInterruptVector } },
        Export { name: "HalGetMemoryCachingRequirements", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalGetMemoryCachingRequirements as *const (), function: &about::HalGetMemoryCachingRequirements } },
        Export { name: "HalGetMessageRoutingInfo", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalGetMessageRoutingInfo as *const (), function: &about::HalGetMessageRoutingInfo } },
        Export { name: "HalGetProcessorIdByNtNumber", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalGetProcessorIdByNtNumber as *const (), function: &about::HalGetProcessorIdByNtNumber } },
        Export { name: "HalHandleNMI", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalHandleNMI as *const (), function: &about::HalHandleNMI } },
        Export { name: "HalInitSystem", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalInitSystem as *const (), function: &about::HalInitSystem } },
        Export { name: "HalInitializeBios", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalInitializeBios as *const (), function: &about::HalInitializeBios } },
        Export { name: "HalInitializeOnResume", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalInitializeOnResume as *const (), function: &about::HalInitializeOnResume } },
        Export { name: "HalInitializeProcessor", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalInitializeProcessor as *const (), function: &about::HalInitializeProcessor } },
        Export { name: "HalMakeBeep", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalMakeBeep::<P> as *const (), traced: traced::HalMakeBeep::<P> as *const (), function: &about::HalMakeBeep } },
        Export { name: "HalMcUpdateReadPCIConfig", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalMcUpdateReadPCIConfig as *const (), function: &about::HalMcUpdateReadPCIConfig } },
        Export { name: "HalProcessorIdle", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalProcessorIdle as *const (), function: &about::HalProcessorIdle } },
        Export { name: "HalQueryDisplayParameters", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalQueryDisplayParameters::<P> as *const (), traced: traced::HalQueryDisplayParameters::<P> as *const (), function: &about::HalQueryDisplayParameters } },
        Export { name: "HalQueryEnvironmentVariableInfoEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalQueryEnvironmentVariableInfoEx as *const (), function: &about::HalQueryEnvironmentVariableInfoEx } },
        Export { name: "HalQueryMaximumProcessorCount", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalQueryMaximumProcessorCount as *const (), function: &about::HalQueryMaximumProcessorCount } },
        Export { name: "HalQueryRealTimeClock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalQueryRealTimeClock::<P> as *const (), traced: traced::HalQueryRealTimeClock::<P> as *const (), function: &about::HalQueryRealTimeClock } },
        Export { name: "HalReadDmaCounter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalReadDmaCounter::<P> as *const (), traced: traced::HalReadDmaCounter::<P> as *const (), function: &about::HalReadDmaCounter } },
        Export { name: "HalRegisterDynamicProcessor", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalRegisterDynamicProcessor as *const (), function: &about::HalRegisterDynamicProcessor } },
        Export { name: "HalRegisterErrataCallbacks", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalRegisterErrataCallbacks as *const (), function: &about::HalRegisterErrataCallbacks } },
        Export { name: "HalReportResourceUsage", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalReportResourceUsage as *const (), function: &about::HalReportResourceUsage } },
        Export { name: "HalRequestIpi", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalRequestIpi as *const (), function: &about::HalRequestIpi } },
        Export { name: "HalRequestSoftwareInterrupt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalRequestSoftwareInterrupt as *const (), function: &about::HalRequestSoftwareInterrupt } },
        Export { name: "HalReturnToFirmware", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalReturnToFirmware as *const (), function: &about::HalReturnToFirmware } },
        Export { name: "HalSetBusData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalSetBusData::<P> as *const (), traced: traced::HalSetBusData::<P> as *const (), function: &about::HalSetBusData } },
        Export { name: "HalSetBusDataByOffset", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalSetBusDataByOffset::<P> as *const (), traced: traced::HalSetBusDataByOffset::<P> as *const (), function: &about::HalSetBusDataByOffset } },
        Export { name: "HalSetDisplayParameters", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalSetDisplayParameters as *const (), function: &about::HalSetDisplayParameters } },
        Export { name: "HalSetEnvironmentVariable", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalSetEnvironmentVariable as *const (), function: &about::HalSetEnvironmentVariable } },
        Export { name: "HalSetEnvironmentVariableEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalSetEnvironmentVariableEx as *const (), function: &about::HalSetEnvironmentVariableEx } },
        Export { name: "HalSetProfileInterval", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalSetProfileInterval as *const (), function: &about::HalSetProfileInterval } },
        Export { name: "HalSetRealTimeClock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalSetRealTimeClock::<P> as *const (), traced: traced::HalSetRealTimeClock::<P> as *const (), function: &about::HalSetRealTimeClock } },
        Export { name: "HalSetTimeIncrement", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalSetTimeIncrement as *const (), function: &about::HalSetTimeIncrement } },
        Export { name: "HalStartDynamicProcessor", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalStartDynamicProcessor as *const (), function: &about::HalStartDynamicProcessor } },
        Export { name: "HalStartNextProcessor", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalStartNextProcessor as *const (), function: &about::HalStartNextProcessor } },
        Export { name: "HalStartProfileInterrupt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalStartProfileInterrupt as *const (), function: &about::HalStartProfileInterrupt } },
        Export { name: "HalStopProfileInterrupt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalStopProfileInterrupt as *const (), function: &about::HalStopProfileInterrupt } },
        Export { name: "HalSystemVectorDispatchEntry", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HalSystemVectorDispatchEntry as *const (), function: &about::HalSystemVectorDispatchEntry } },
        Export { name: "HalTranslateBusAddress", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::HalTranslateBusAddress::<P> as *const (), traced: traced::HalTranslateBusAddress::<P> as *const (), function: &about::HalTranslateBusAddress } },
        Export { name: "IoAssignDriveLetters", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::IoAssignDriveLetters as *const (), function: &about::IoAssignDriveLetters } },
        Export { name: "IoFlushAdapterBuffers", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::IoFlushAdapterBuffers::<P> as *const (), traced: traced::IoFlushAdapterBuffers::<P> as *const (), function: &about::IoFlushAdapterBuffers } },
        Export { name: "IoFreeAdapterChannel", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::IoFreeAdapterChannel::<P> as *const (), traced: traced::IoFreeAdapterChannel::<P> as *const (), function: &about::IoFreeAdapterChannel } },
        Export { name: "IoFreeMapRegisters", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::IoFreeMapRegisters::<P> as *const (), traced: traced::IoFreeMapRegisters::<P> as *const (), function: &about::IoFreeMapRegisters } },
        Export { name: "IoMapTransfer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::IoMapTransfer::<P> as *const (), traced: traced::IoMapTransfer::<P> as *const (), function: &about::IoMapTransfer } },
        Export { name: "IoReadPartitionTable", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Forward("ntoskrnl.IoReadPartitionTable") },
        Export { name: "IoSetPartitionInformation", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Forward("ntoskrnl.IoSetPartitionInformation") },
        Export { name: "IoWritePartitionTable", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Forward("ntoskrnl.IoWritePartitionTable") },
        Export { name: "KdComPortInUse", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Data({ unsafe fn at<P: Hal>() -> *mut u8 { P::KdComPortInUse().cast() } at::<P> }) },
        Export { name: "KeAcquireInStackQueuedSpinLock", ordinal: None, since: (5, 1), until: (255, 255), target: Target::Code { direct: direct::KeAcquireInStackQueuedSpinLock::<P> as *const (), traced: traced::KeAcquireInStackQueuedSpinLock::<P> as *const (), function: &about::KeAcquireInStackQueuedSpinLock } },
        Export { name: "KeAcquireInStackQueuedSpinLockRaiseToSynch", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KeAcquireInStackQueuedSpinLockRaiseToSynch as *const (), function: &about::KeAcquireInStackQueuedSpinLockRaiseToSynch } },
        Export { name: "KeAcquireQueuedSpinLock", ordinal: None, since: (5, 1), until: (255, 255), target: Target::Code { direct: direct::KeAcquireQueuedSpinLock::<P> as *const (), traced: traced::KeAcquireQueuedSpinLock::<P> as *const (), function: &about::KeAcquireQueuedSpinLock } },
        Export { name: "KeAcquireQueuedSpinLockRaiseToSynch", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::KeAcquireQueuedSpinLockRaiseToSynch::<P> as *const (), traced: traced::KeAcquireQueuedSpinLockRaiseToSynch::<P> as *const (), function: &about::KeAcquireQueuedSpinLockRaiseToSynch } },
        Export { name: "KeAcquireSpinLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::KeAcquireSpinLock::<P> as *const (), traced: traced::KeAcquireSpinLock::<P> as *const (), function: &about::KeAcquireSpinLock } },
        Export { name: "KeAcquireSpinLockRaiseToSynch", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::KeAcquireSpinLockRaiseToSynch::<P> as *const (), traced: traced::KeAcquireSpinLockRaiseToSynch::<P> as *const (), function: &about::KeAcquireSpinLockRaiseToSynch } },
        Export { name: "KeFlushWriteBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::KeFlushWriteBuffer::<P> as *const (), traced: traced::KeFlushWriteBuffer::<P> as *const (), function: &about::KeFlushWriteBuffer } },
        Export { name: "KeGetCurrentIrql", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::KeGetCurrentIrql::<P> as *const (), traced: traced::KeGetCurrentIrql::<P> as *const (), function: &about::KeGetCurrentIrql } },
        Export { name: "KeLowerIrql", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::KeLowerIrql::<P> as *const (), traced: traced::KeLowerIrql::<P> as *const (), function: &about::KeLowerIrql } },
        Export { name: "KeQueryPerformanceCounter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::KeQueryPerformanceCounter::<P> as *const (), traced: traced::KeQueryPerformanceCounter::<P> as *const (), function: &about::KeQueryPerformanceCounter } },
        Export { name: "KeRaiseIrql", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::KeRaiseIrql::<P> as *const (), traced: traced::KeRaiseIrql::<P> as *const (), function: &about::KeRaiseIrql } },
        Export { name: "KeRaiseIrqlToDpcLevel", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::KeRaiseIrqlToDpcLevel::<P> as *const (), traced: traced::KeRaiseIrqlToDpcLevel::<P> as *const (), function: &about::KeRaiseIrqlToDpcLevel } },
        Export { name: "KeRaiseIrqlToSynchLevel", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::KeRaiseIrqlToSynchLevel::<P> as *const (), traced: traced::KeRaiseIrqlToSynchLevel::<P> as *const (), function: &about::KeRaiseIrqlToSynchLevel } },
        Export { name: "KeReleaseInStackQueuedSpinLock", ordinal: None, since: (5, 1), until: (255, 255), target: Target::Code { direct: direct::KeReleaseInStackQueuedSpinLock::<P> as *const (), traced: traced::KeReleaseInStackQueuedSpinLock::<P> as *const (), function: &about::KeReleaseInStackQueuedSpinLock } },
        Export { name: "KeReleaseQueuedSpinLock", ordinal: None, since: (5, 1), until: (255, 255), target: Target::Code { direct: direct::KeReleaseQueuedSpinLock::<P> as *const (), traced: traced::KeReleaseQueuedSpinLock::<P> as *const (), function: &about::KeReleaseQueuedSpinLock } },
        Export { name: "KeReleaseSpinLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::KeReleaseSpinLock::<P> as *const (), traced: traced::KeReleaseSpinLock::<P> as *const (), function: &about::KeReleaseSpinLock } },
        Export { name: "KeStallExecutionProcessor", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::KeStallExecutionProcessor::<P> as *const (), traced: traced::KeStallExecutionProcessor::<P> as *const (), function: &about::KeStallExecutionProcessor } },
        Export { name: "KeTryToAcquireQueuedSpinLock", ordinal: None, since: (5, 1), until: (255, 255), target: Target::Trap { thunk: traced::KeTryToAcquireQueuedSpinLock as *const (), function: &about::KeTryToAcquireQueuedSpinLock } },
        Export { name: "KeTryToAcquireQueuedSpinLockRaiseToSynch", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KeTryToAcquireQueuedSpinLockRaiseToSynch as *const (), function: &about::KeTryToAcquireQueuedSpinLockRaiseToSynch } },
        Export { name: "KfAcquireSpinLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::KfAcquireSpinLock::<P> as *const (), traced: traced::KfAcquireSpinLock::<P> as *const (), function: &about::KfAcquireSpinLock } },
        Export { name: "KfLowerIrql", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::KfLowerIrql::<P> as *const (), traced: traced::KfLowerIrql::<P> as *const (), function: &about::KfLowerIrql } },
        Export { name: "KfRaiseIrql", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::KfRaiseIrql::<P> as *const (), traced: traced::KfRaiseIrql::<P> as *const (), function: &about::KfRaiseIrql } },
        Export { name: "KfReleaseSpinLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::KfReleaseSpinLock::<P> as *const (), traced: traced::KfReleaseSpinLock::<P> as *const (), function: &about::KfReleaseSpinLock } },
        Export { name: "READ_PORT_BUFFER_UCHAR", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::READ_PORT_BUFFER_UCHAR::<P> as *const (), traced: traced::READ_PORT_BUFFER_UCHAR::<P> as *const (), function: &about::READ_PORT_BUFFER_UCHAR } },
        Export { name: "READ_PORT_BUFFER_ULONG", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::READ_PORT_BUFFER_ULONG::<P> as *const (), traced: traced::READ_PORT_BUFFER_ULONG::<P> as *const (), function: &about::READ_PORT_BUFFER_ULONG } },
        Export { name: "READ_PORT_BUFFER_USHORT", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::READ_PORT_BUFFER_USHORT::<P> as *const (), traced: traced::READ_PORT_BUFFER_USHORT::<P> as *const (), function: &about::READ_PORT_BUFFER_USHORT } },
        Export { name: "READ_PORT_UCHAR", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::READ_PORT_UCHAR::<P> as *const (), traced: traced::READ_PORT_UCHAR::<P> as *const (), function: &about::READ_PORT_UCHAR } },
        Export { name: "READ_PORT_ULONG", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::READ_PORT_ULONG::<P> as *const (), traced: traced::READ_PORT_ULONG::<P> as *const (), function: &about::READ_PORT_ULONG } },
        Export { name: "READ_PORT_USHORT", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::READ_PORT_USHORT::<P> as *const (), traced: traced::READ_PORT_USHORT::<P> as *const (), function: &about::READ_PORT_USHORT } },
        Export { name: "WRITE_PORT_BUFFER_UCHAR", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::WRITE_PORT_BUFFER_UCHAR::<P> as *const (), traced: traced::WRITE_PORT_BUFFER_UCHAR::<P> as *const (), function: &about::WRITE_PORT_BUFFER_UCHAR } },
        Export { name: "WRITE_PORT_BUFFER_ULONG", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::WRITE_PORT_BUFFER_ULONG::<P> as *const (), traced: traced::WRITE_PORT_BUFFER_ULONG::<P> as *const (), function: &about::WRITE_PORT_BUFFER_ULONG } },
        Export { name: "WRITE_PORT_BUFFER_USHORT", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::WRITE_PORT_BUFFER_USHORT::<P> as *const (), traced: traced::WRITE_PORT_BUFFER_USHORT::<P> as *const (), function: &about::WRITE_PORT_BUFFER_USHORT } },
        Export { name: "WRITE_PORT_UCHAR", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::WRITE_PORT_UCHAR::<P> as *const (), traced: traced::WRITE_PORT_UCHAR::<P> as *const (), function: &about::WRITE_PORT_UCHAR } },
        Export { name: "WRITE_PORT_ULONG", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::WRITE_PORT_ULONG::<P> as *const (), traced: traced::WRITE_PORT_ULONG::<P> as *const (), function: &about::WRITE_PORT_ULONG } },
        Export { name: "WRITE_PORT_USHORT", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Code { direct: direct::WRITE_PORT_USHORT::<P> as *const (), traced: traced::WRITE_PORT_USHORT::<P> as *const (), function: &about::WRITE_PORT_USHORT } },
        Export { name: "x86BiosAllocateBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::x86BiosAllocateBuffer as *const (), function: &about::x86BiosAllocateBuffer } },
        Export { name: "x86BiosCall", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::x86BiosCall as *const (), function: &about::x86BiosCall } },
        Export { name: "x86BiosFreeBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::x86BiosFreeBuffer as *const (), function: &about::x86BiosFreeBuffer } },
        Export { name: "x86BiosReadMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::x86BiosReadMemory as *const (), function: &about::x86BiosReadMemory } },
        Export { name: "x86BiosWriteMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::x86BiosWriteMemory as *const (), function: &about::x86BiosWriteMemory } },
    ];
}
