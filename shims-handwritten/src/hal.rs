//! `HAL.dll`: ports, levels, buses, time. What has more to it lies in the module of its matter.

use crate::{Janus, bus::Function, bus_data, dma, driver, fast_mutex, interrupt, irql, port, real_time_clock, resources};
use core::ffi::c_void;
use janus_abi::callbacks::PHAL_RESET_DISPLAY_PARAMETERS;
use janus_abi::nt;
use janus_abi::types::*;
use janus_runtime::cell::Global;
use janus_runtime::host::host;
use janus_runtime::nt::time;

/// Ticks a second of the performance counter.
const COUNTER_FREQUENCY: i64 = 1_000_000;

/// Levels below which a spin lock is held.
fn acquire() -> KIRQL {
    irql::raise(irql::DISPATCH.max(irql::current()))
}

/// The port of a debugger: none.
static DEBUG_PORT: Global<*mut u8> = Global::new(core::ptr::null_mut());

/// Raises, and only that.
fn raise(to: u8) -> u8 {
    let now = irql::current();
    if to < now {
        // IRQL_NOT_GREATER_OR_EQUAL
        driver::bug_check(9, [now.into(), to.into(), 0, 0]);
    }
    irql::raise(to)
}

/// Lowers, and only that.
fn lower(to: u8) {
    let now = irql::current();
    if to > now {
        // IRQL_NOT_LESS_OR_EQUAL
        driver::bug_check(10, [now.into(), to.into(), 0, 0]);
    }
    irql::lower(to);
}

impl nt::hal::Hal for Janus {
    fn KdComPortInUse() -> *mut *mut u8 {
        DEBUG_PORT.as_ptr()
    }

    unsafe fn HalDisableSystemInterrupt(vector: u32, _irql: KIRQL) -> BOOLEAN {
        interrupt::mask(vector, true).into()
    }
    unsafe fn HalEnableSystemInterrupt(vector: u32, _irql: KIRQL, _mode: KINTERRUPT_MODE) -> BOOLEAN {
        interrupt::mask(vector, false).into()
    }

    unsafe fn ExAcquireFastMutex(fast_mutex: *mut FAST_MUTEX) {
        // SAFETY: the driver's mutex.
        unsafe { fast_mutex::acquire(fast_mutex) };
    }
    unsafe fn ExReleaseFastMutex(fast_mutex: *mut FAST_MUTEX) {
        // SAFETY: the driver's mutex.
        unsafe { fast_mutex::release(fast_mutex) };
    }
    unsafe fn ExTryToAcquireFastMutex(fast_mutex: *mut FAST_MUTEX) -> BOOLEAN {
        // SAFETY: the driver's mutex.
        u8::from(unsafe { fast_mutex::try_acquire(fast_mutex) })
    }

    unsafe fn KeGetCurrentIrql() -> KIRQL {
        irql::current()
    }
    unsafe fn KeRaiseIrql(new_irql: KIRQL, old_irql: *mut KIRQL) {
        // SAFETY: the driver's variable.
        unsafe { old_irql.write(raise(new_irql)) };
    }
    unsafe fn KeLowerIrql(new_irql: KIRQL) {
        lower(new_irql);
    }
    unsafe fn KfRaiseIrql(new_irql: KIRQL) -> KIRQL {
        raise(new_irql)
    }
    unsafe fn KfLowerIrql(new_irql: KIRQL) {
        lower(new_irql);
    }
    unsafe fn KeRaiseIrqlToDpcLevel() -> KIRQL {
        irql::raise(irql::DISPATCH)
    }
    unsafe fn KeRaiseIrqlToSynchLevel() -> KIRQL {
        irql::raise(irql::DISPATCH)
    }
    unsafe fn KeAcquireSpinLock(_spin_lock: *mut KSPIN_LOCK, old_irql: *mut KIRQL) {
        // SAFETY: the driver's variable.
        unsafe { old_irql.write(acquire()) };
    }
    unsafe fn KeReleaseSpinLock(_spin_lock: *mut KSPIN_LOCK, new_irql: KIRQL) {
        irql::lower(new_irql);
    }
    unsafe fn KfAcquireSpinLock(_spin_lock: *mut KSPIN_LOCK) -> KIRQL {
        acquire()
    }
    unsafe fn KfReleaseSpinLock(_spin_lock: *mut KSPIN_LOCK, new_irql: KIRQL) {
        irql::lower(new_irql);
    }
    unsafe fn KeAcquireSpinLockRaiseToSynch(_spin_lock: *mut KSPIN_LOCK) -> KIRQL {
        acquire()
    }
    unsafe fn KeAcquireInStackQueuedSpinLock(spin_lock: *mut KSPIN_LOCK, lock_handle: *mut KLOCK_QUEUE_HANDLE) {
        // SAFETY: the driver's handle.
        unsafe {
            (*lock_handle).LockQueue = KSPIN_LOCK_QUEUE { Next: core::ptr::null_mut(), Lock: spin_lock };
            (*lock_handle).OldIrql = acquire();
        }
    }
    unsafe fn KeReleaseInStackQueuedSpinLock(lock_handle: *mut KLOCK_QUEUE_HANDLE) {
        // SAFETY: the driver's handle.
        irql::lower(unsafe { (*lock_handle).OldIrql });
    }

    unsafe fn KeStallExecutionProcessor(micro_seconds: u32) {
        host().stall(micro_seconds);
    }
    unsafe fn KeQueryPerformanceCounter(performance_frequency: *mut LARGE_INTEGER) -> LARGE_INTEGER {
        if !performance_frequency.is_null() {
            // SAFETY: the driver's variable.
            unsafe { performance_frequency.write_unaligned(COUNTER_FREQUENCY) };
        }
        host().now() as i64
    }
    unsafe fn KeFlushWriteBuffer() {}

    unsafe fn READ_PORT_UCHAR(port: *mut u8) -> u8 {
        port::read8(port as u16)
    }
    unsafe fn READ_PORT_USHORT(port: *mut u16) -> u16 {
        port::read16(port as u16)
    }
    unsafe fn READ_PORT_ULONG(port: *mut u32) -> u32 {
        port::read32(port as u16)
    }
    unsafe fn WRITE_PORT_UCHAR(port: *mut u8, value: u8) {
        port::write8(port as u16, value);
    }
    unsafe fn WRITE_PORT_USHORT(port: *mut u16, value: u16) {
        port::write16(port as u16, value);
    }
    unsafe fn WRITE_PORT_ULONG(port: *mut u32, value: u32) {
        port::write32(port as u16, value);
    }
    unsafe fn READ_PORT_BUFFER_UCHAR(port: *mut u8, buffer: *mut u8, count: u32) {
        // SAFETY: the driver's buffer of `count` units.
        (0..count as usize).for_each(|i| unsafe { buffer.add(i).write(port::read8(port as u16)) });
    }
    unsafe fn READ_PORT_BUFFER_USHORT(port: *mut u16, buffer: *mut u16, count: u32) {
        // SAFETY: as above.
        (0..count as usize).for_each(|i| unsafe { buffer.add(i).write_unaligned(port::read16(port as u16)) });
    }
    unsafe fn READ_PORT_BUFFER_ULONG(port: *mut u32, buffer: *mut u32, count: u32) {
        // SAFETY: as above.
        (0..count as usize).for_each(|i| unsafe { buffer.add(i).write_unaligned(port::read32(port as u16)) });
    }
    unsafe fn WRITE_PORT_BUFFER_UCHAR(port: *mut u8, buffer: *mut u8, count: u32) {
        // SAFETY: as above.
        (0..count as usize).for_each(|i| port::write8(port as u16, unsafe { buffer.add(i).read() }));
    }
    unsafe fn WRITE_PORT_BUFFER_USHORT(port: *mut u16, buffer: *mut u16, count: u32) {
        // SAFETY: as above.
        (0..count as usize).for_each(|i| port::write16(port as u16, unsafe { buffer.add(i).read_unaligned() }));
    }
    unsafe fn WRITE_PORT_BUFFER_ULONG(port: *mut u32, buffer: *mut u32, count: u32) {
        // SAFETY: as above.
        (0..count as usize).for_each(|i| port::write32(port as u16, unsafe { buffer.add(i).read_unaligned() }));
    }

    unsafe fn HalGetInterruptVector(
        interface_type: INTERFACE_TYPE,
        bus_number: u32,
        bus_interrupt_level: u32,
        _bus_interrupt_vector: u32,
        irql: *mut KIRQL,
        affinity: *mut KAFFINITY,
    ) -> u32 {
        let line = u8::try_from(bus_interrupt_level).ok().filter(|_| bus_data::exists(interface_type, bus_number));
        let Some((vector, level, processors)) = line.and_then(interrupt::vector_of) else { return 0 };
        // SAFETY: the driver's variables.
        unsafe {
            irql.write(level);
            affinity.write(processors);
        }
        vector
    }
    unsafe fn HalTranslateBusAddress(
        interface_type: INTERFACE_TYPE,
        bus_number: u32,
        bus_address: PHYSICAL_ADDRESS,
        address_space: *mut u32,
        translated_address: *mut PHYSICAL_ADDRESS,
    ) -> BOOLEAN {
        // SAFETY: the driver's variables.
        unsafe {
            match bus_data::translate(interface_type, bus_number, bus_address, *address_space) {
                Some(address) => {
                    translated_address.write_unaligned(address);
                    1
                }
                None => 0,
            }
        }
    }
    unsafe fn HalGetBusData(kind: BUS_DATA_TYPE, bus_number: u32, slot_number: u32, buffer: *mut c_void, length: u32) -> u32 {
        // SAFETY: the driver's buffer.
        bus_data::get(kind, bus_number, slot_number, 0, unsafe { core::slice::from_raw_parts_mut(buffer.cast(), length as usize) })
    }
    unsafe fn HalGetBusDataByOffset(
        kind: BUS_DATA_TYPE,
        bus_number: u32,
        slot_number: u32,
        buffer: *mut c_void,
        offset: u32,
        length: u32,
    ) -> u32 {
        // SAFETY: the driver's buffer.
        bus_data::get(kind, bus_number, slot_number, offset, unsafe { core::slice::from_raw_parts_mut(buffer.cast(), length as usize) })
    }
    unsafe fn HalSetBusData(kind: BUS_DATA_TYPE, bus_number: u32, slot_number: u32, buffer: *mut c_void, length: u32) -> u32 {
        // SAFETY: the driver's buffer.
        bus_data::set(kind, bus_number, slot_number, 0, unsafe { core::slice::from_raw_parts(buffer.cast(), length as usize) })
    }
    unsafe fn HalSetBusDataByOffset(
        kind: BUS_DATA_TYPE,
        bus_number: u32,
        slot_number: u32,
        buffer: *mut c_void,
        offset: u32,
        length: u32,
    ) -> u32 {
        // SAFETY: the driver's buffer.
        bus_data::set(kind, bus_number, slot_number, offset, unsafe { core::slice::from_raw_parts(buffer.cast(), length as usize) })
    }
    unsafe fn HalAssignSlotResources(
        _registry_path: *mut UNICODE_STRING,
        _driver_class_name: *mut UNICODE_STRING,
        driver_object: *mut DRIVER_OBJECT,
        device_object: *mut DEVICE_OBJECT,
        bus_type: INTERFACE_TYPE,
        bus_number: u32,
        slot_number: u32,
        allocated_resources: *mut *mut CM_RESOURCE_LIST,
    ) -> NTSTATUS {
        let function = Function::of_slot(bus_number, slot_number);
        if bus_type != INTERFACE_TYPE::PCIBus || !bus_data::exists(bus_type, bus_number) || !function.exists() {
            return NTSTATUS::STATUS_NO_SUCH_DEVICE;
        }
        let bytes = resources::list(bus_type.0, bus_number, &resources::of_function(function), false);
        let list = resources::in_pool(&bytes).cast::<CM_RESOURCE_LIST>();
        if list.is_null() {
            return NTSTATUS::STATUS_INSUFFICIENT_RESOURCES;
        }
        // SAFETY: a list of our own, the driver's variable.
        unsafe {
            if resources::report(driver_object as u32, core::ptr::null(), device_object as u32, list, false) {
                crate::pool::free(list.cast());
                return NTSTATUS::STATUS_CONFLICTING_ADDRESSES;
            }
            allocated_resources.write(list);
        }
        function.enable();
        NTSTATUS::STATUS_SUCCESS
    }

    unsafe fn HalGetAdapter(device_description: *mut DEVICE_DESCRIPTION, number_of_map_registers: *mut u32) -> PADAPTER_OBJECT {
        // SAFETY: the driver's description and variable.
        unsafe { dma::adapter(device_description, number_of_map_registers).cast() }
    }
    unsafe fn HalAllocateCommonBuffer(
        adapter_object: PADAPTER_OBJECT,
        length: u32,
        logical_address: *mut PHYSICAL_ADDRESS,
        _cache_enabled: BOOLEAN,
    ) -> *mut c_void {
        // SAFETY: an adapter of ours, the driver's variable.
        unsafe { dma::allocate_common(adapter_object.cast(), length, logical_address) }
    }
    unsafe fn HalFreeCommonBuffer(
        _adapter_object: PADAPTER_OBJECT,
        _length: u32,
        _logical_address: PHYSICAL_ADDRESS,
        virtual_address: *mut c_void,
        _cache_enabled: BOOLEAN,
    ) {
        dma::free_common(virtual_address);
    }
    unsafe fn HalReadDmaCounter(adapter_object: PADAPTER_OBJECT) -> u32 {
        // SAFETY: an adapter of ours.
        unsafe { dma::left(adapter_object.cast()) }
    }
    unsafe fn IoMapTransfer(
        adapter_object: PADAPTER_OBJECT,
        _mdl: *mut MDL,
        _map_register_base: *mut c_void,
        current_va: *mut c_void,
        length: *mut u32,
        write_to_device: BOOLEAN,
    ) -> PHYSICAL_ADDRESS {
        // SAFETY: an adapter of ours that the driver has, its memory and variable.
        unsafe { dma::map(adapter_object.cast(), current_va, length, write_to_device != 0) }
    }
    unsafe fn IoFlushAdapterBuffers(
        adapter_object: PADAPTER_OBJECT,
        _mdl: *mut MDL,
        _map_register_base: *mut c_void,
        _current_va: *mut c_void,
        _length: u32,
        write_to_device: BOOLEAN,
    ) -> BOOLEAN {
        // SAFETY: an adapter of ours that the driver has.
        unsafe { dma::flush(adapter_object.cast(), write_to_device != 0) };
        1
    }
    unsafe fn IoFreeAdapterChannel(adapter_object: PADAPTER_OBJECT) {
        // SAFETY: an adapter of ours that the driver has.
        unsafe { dma::free(adapter_object.cast()) };
    }
    unsafe fn IoFreeMapRegisters(adapter_object: PADAPTER_OBJECT, _map_register_base: *mut c_void, _number_of_map_registers: u32) {
        // SAFETY: an adapter of ours.
        unsafe { dma::forget(adapter_object.cast()) };
    }

    unsafe fn HalDisplayString(string: *mut u8) {
        // SAFETY: text that ends in NUL.
        let text = unsafe { core::ffi::CStr::from_ptr(string.cast()) };
        host().log(&alloc::string::String::from_utf8_lossy(text.to_bytes()));
    }
    unsafe fn HalMakeBeep(frequency: u32) -> BOOLEAN {
        u8::from(crate::speaker::sound(frequency))
    }
    unsafe fn HalQueryDisplayParameters(width: *mut u32, height: *mut u32, column: *mut u32, row: *mut u32) {
        // SAFETY: the driver's variables. A text screen of a PC.
        unsafe {
            width.write(80);
            height.write(25);
            column.write(0);
            row.write(0);
        }
    }
    unsafe fn HalAllProcessorsStarted() -> BOOLEAN {
        1
    }

    unsafe fn HalQueryRealTimeClock(time_fields: *mut TIME_FIELDS) -> BOOLEAN {
        let Some(now) = real_time_clock::get() else { return 0 };
        // SAFETY: the driver's variable.
        unsafe { time_fields.write(crate::ntoskrnl::rtl::time::fields(&now)) };
        1
    }
    unsafe fn HalSetRealTimeClock(time_fields: *mut TIME_FIELDS) -> BOOLEAN {
        // SAFETY: the driver's variable.
        let to = crate::ntoskrnl::rtl::time::fields_of(unsafe { &*time_fields });
        // Nonsense does not come into the clock; the weekday is told by the date.
        let Some(to) = to.and_then(|f| time::from_fields(&f)).map(time::to_fields) else { return 0 };
        real_time_clock::set(&to);
        1
    }
    unsafe fn KeAcquireQueuedSpinLock(_number: KSPIN_LOCK_QUEUE_NUMBER) -> KIRQL {
        acquire()
    }
    unsafe fn KeAcquireQueuedSpinLockRaiseToSynch(_number: KSPIN_LOCK_QUEUE_NUMBER) -> KIRQL {
        acquire()
    }
    unsafe fn KeReleaseQueuedSpinLock(_number: KSPIN_LOCK_QUEUE_NUMBER, old_irql: KIRQL) {
        irql::lower(old_irql);
    }

    unsafe fn HalAcquireDisplayOwnership(_reset_display_parameters: PHAL_RESET_DISPLAY_PARAMETERS) {}
    unsafe fn HalAdjustResourceList(_resource_list: *mut *mut IO_RESOURCE_REQUIREMENTS_LIST) -> NTSTATUS {
        NTSTATUS::STATUS_SUCCESS
    }
    unsafe fn HalFlushCommonBuffer(_adapter: *mut c_void, _length: u32, _logical: PHYSICAL_ADDRESS, _virtual: *mut c_void) -> BOOLEAN {
        1
    }
}
