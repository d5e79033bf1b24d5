//! Configuration: the parameters of an adapter.
//!
//! A keyword is looked up among what the driver wrote itself, then what follows from the bus, then the settings `[Janus] KEYWORD=`. What is in none is not there,
//! and the driver takes its default.

use super::adapter::{self, Adapter};
use super::{device, text};
use crate::Janus;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::nt::ndis::Config;
use janus_abi::types::*;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

/// A parameter's value.
#[derive(Clone, Debug)]
enum Value {
    Number(u32),
    /// Units, and whether they are several texts.
    Text(Vec<u16>, bool),
    Bytes(Vec<u8>),
}

/// What a driver reads: the parameter and what it points to.
struct Parameter {
    shown: NDIS_CONFIGURATION_PARAMETER,
    _text: Vec<u16>,
    _bytes: Vec<u8>,
}

/// An open configuration; what was read from it lives as long.
struct Configuration {
    adapter: &'static Adapter,
    #[allow(clippy::vec_box, reason = "drivers hold a parameter's address")]
    read: Vec<Box<Parameter>>,
    address: Vec<Box<[u8]>>,
}

#[allow(clippy::vec_box, reason = "its address is the handle")]
static OPEN: Global<Vec<Box<Configuration>>> = Global::new(Vec::new());
/// What drivers wrote, by adapter and keyword in lower case.
static WRITTEN: Global<BTreeMap<(u32, String), Value>> = Global::new(BTreeMap::new());

fn adapter_of(handle: NDIS_HANDLE) -> Option<&'static Adapter> {
    with(handle, |c| c.adapter)
}

fn with<R>(handle: NDIS_HANDLE, f: impl FnOnce(&mut Configuration) -> R) -> Option<R> {
    OPEN.with(|o| o.iter_mut().find(|c| core::ptr::eq(&raw const ***c, handle.cast())).map(|c| f(c)))
}

/// Values that do not come from settings.
fn known(adapter: &Adapter, keyword: &str) -> Option<Value> {
    let function = adapter.device.function;
    let number = match keyword {
        "environment" => NdisEnvironmentWindowsNt,
        "processortype" => NdisProcessorX86,
        "bustype" => adapter.device.interface().0,
        "busnumber" => u32::from(function?.bus),
        "slotnumber" => function?.slot(),
        _ => return None,
    };
    Some(Value::Number(number))
}

fn look_up(adapter: &'static Adapter, keyword: &str, kind: NDIS_PARAMETER_TYPE) -> Option<Value> {
    let lower = keyword.to_ascii_lowercase();
    if let Some(value) = WRITTEN.with(|w| w.get(&(adapter.id, lower.clone())).cloned()).or_else(|| known(adapter, &lower)) {
        return Some(value);
    }
    let setting = host().setting(keyword)?.trim();
    match kind {
        NDIS_PARAMETER_TYPE::NdisParameterInteger => device::number(setting).map(Value::Number),
        NDIS_PARAMETER_TYPE::NdisParameterHexInteger => {
            let digits = setting.strip_prefix("0x").or_else(|| setting.strip_prefix("0X")).unwrap_or(setting);
            u32::from_str_radix(digits, 16).ok().map(Value::Number)
        }
        NDIS_PARAMETER_TYPE::NdisParameterBinary => Some(Value::Bytes(hex_bytes(setting)?)),
        kind => Some(Value::Text(setting.encode_utf16().collect(), kind == NDIS_PARAMETER_TYPE::NdisParameterMultiString)),
    }
}

/// Bytes written as hexadecimal digits, with or without separators.
fn hex_bytes(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u32> = text.chars().filter(|c| !matches!(c, '-' | ':' | ' ' | '.')).map(|c| c.to_digit(16)).collect::<Option<_>>()?;
    digits.len().is_multiple_of(2).then(|| digits.chunks_exact(2).map(|d| (d[0] << 4 | d[1]) as u8).collect())
}

impl Parameter {
    fn new(value: Value, kind: NDIS_PARAMETER_TYPE) -> Box<Parameter> {
        let empty = NDIS_CONFIGURATION_PARAMETER {
            ParameterType: kind,
            ParameterData: NDIS_CONFIGURATION_PARAMETER_ParameterData { IntegerData: 0 },
        };
        let mut p = Box::new(Parameter { shown: empty, _text: Vec::new(), _bytes: Vec::new() });
        match value {
            Value::Number(n) => {
                // A number stays one, whatever was asked for.
                if kind != NDIS_PARAMETER_TYPE::NdisParameterHexInteger {
                    p.shown.ParameterType = NDIS_PARAMETER_TYPE::NdisParameterInteger;
                }
                p.shown.ParameterData.IntegerData = n;
            }
            Value::Text(units, several) => {
                let length = units.len() as u16 * 2;
                p._text = units;
                p._text.extend([0, 0]);
                p.shown.ParameterType =
                    if several { NDIS_PARAMETER_TYPE::NdisParameterMultiString } else { NDIS_PARAMETER_TYPE::NdisParameterString };
                p.shown.ParameterData.StringData =
                    UNICODE_STRING { Length: length, MaximumLength: length + 2, Buffer: p._text.as_mut_ptr() };
            }
            Value::Bytes(bytes) => {
                p._bytes = bytes;
                p.shown.ParameterType = NDIS_PARAMETER_TYPE::NdisParameterBinary;
                p.shown.ParameterData.BinaryData = BINARY_DATA { Length: p._bytes.len() as u16, Buffer: p._bytes.as_mut_ptr().cast() };
            }
        }
        p
    }
}

/// The value that a driver hands over.
///
/// # Safety
/// A whole parameter.
unsafe fn given(p: *const NDIS_CONFIGURATION_PARAMETER) -> Value {
    // SAFETY: the caller's promise; the type says which member it is.
    unsafe {
        match (*p).ParameterType {
            NDIS_PARAMETER_TYPE::NdisParameterInteger | NDIS_PARAMETER_TYPE::NdisParameterHexInteger => {
                Value::Number((*p).ParameterData.IntegerData)
            }
            NDIS_PARAMETER_TYPE::NdisParameterBinary => {
                let b = (*p).ParameterData.BinaryData;
                Value::Bytes(core::slice::from_raw_parts(b.Buffer.cast::<u8>(), b.Length.into()).to_vec())
            }
            kind => Value::Text(
                text::units(&raw const (*p).ParameterData.StringData).to_vec(),
                kind == NDIS_PARAMETER_TYPE::NdisParameterMultiString,
            ),
        }
    }
}

impl Config for Janus {
    unsafe fn NdisOpenConfiguration(status: *mut NDIS_STATUS, handle: *mut NDIS_HANDLE, context: NDIS_HANDLE) {
        // SAFETY: the driver's out parameters.
        unsafe {
            let Some(adapter) = adapter::of(context) else { return status.write(NDIS_STATUS::NDIS_STATUS_FAILURE) };
            let open = Box::new(Configuration { adapter, read: Vec::new(), address: Vec::new() });
            handle.write(core::ptr::from_ref(&*open).cast_mut().cast());
            OPEN.with(|o| o.push(open));
            status.write(NDIS_STATUS::NDIS_STATUS_SUCCESS);
        }
    }

    unsafe fn NdisCloseConfiguration(handle: NDIS_HANDLE) {
        OPEN.with(|o| o.retain(|c| !core::ptr::eq(&raw const **c, handle.cast())));
    }

    unsafe fn NdisReadConfiguration(
        status: *mut NDIS_STATUS,
        value: *mut *mut NDIS_CONFIGURATION_PARAMETER,
        handle: NDIS_HANDLE,
        keyword: *mut UNICODE_STRING,
        kind: NDIS_PARAMETER_TYPE,
    ) {
        // SAFETY: the driver's string.
        let keyword = unsafe { text::read(keyword) };
        let found = adapter_of(handle).and_then(|a| look_up(a, &keyword, kind)).map(|v| Parameter::new(v, kind));
        let shown = found.and_then(|mut p| {
            let shown = &raw mut p.shown;
            with(handle, |c| c.read.push(p)).map(|()| shown)
        });
        // SAFETY: the driver's out parameters.
        unsafe {
            if let Some(shown) = shown {
                value.write(shown);
            }
            status.write(if shown.is_some() { NDIS_STATUS::NDIS_STATUS_SUCCESS } else { NDIS_STATUS::NDIS_STATUS_FAILURE });
        }
    }

    unsafe fn NdisWriteConfiguration(
        status: *mut NDIS_STATUS,
        handle: NDIS_HANDLE,
        keyword: *mut UNICODE_STRING,
        value: *mut NDIS_CONFIGURATION_PARAMETER,
    ) {
        // SAFETY: the driver's string and parameter.
        let (keyword, value) = unsafe { (text::read(keyword), given(value)) };
        let known = adapter_of(handle);
        if let Some(a) = known {
            WRITTEN.with(|w| w.insert((a.id, keyword.to_ascii_lowercase()), value));
        }
        // SAFETY: the driver's out parameter.
        unsafe { status.write(if known.is_some() { NDIS_STATUS::NDIS_STATUS_SUCCESS } else { NDIS_STATUS::NDIS_STATUS_FAILURE }) };
    }

    unsafe fn NdisReadNetworkAddress(status: *mut NDIS_STATUS, address: *mut *mut c_void, length: *mut u32, handle: NDIS_HANDLE) {
        let bytes = host().setting("NetworkAddress").and_then(hex_bytes).filter(|b| !b.is_empty());
        let kept = bytes.and_then(|b| {
            let mut b = b.into_boxed_slice();
            let at = (b.as_mut_ptr(), b.len() as u32);
            with(handle, |c| c.address.push(b)).map(|()| at)
        });
        // SAFETY: the driver's out parameters.
        unsafe {
            if let Some((at, bytes)) = kept {
                address.write(at.cast());
                length.write(bytes);
            }
            status.write(if kept.is_some() { NDIS_STATUS::NDIS_STATUS_SUCCESS } else { NDIS_STATUS::NDIS_STATUS_FAILURE });
        }
    }

    // Configurations have no keys below them.
    unsafe fn NdisOpenConfigurationKeyByName(status: *mut NDIS_STATUS, _: NDIS_HANDLE, _: *mut UNICODE_STRING, _: *mut NDIS_HANDLE) {
        // SAFETY: the driver's out parameter.
        unsafe { status.write(NDIS_STATUS::NDIS_STATUS_FAILURE) };
    }

    unsafe fn NdisOpenConfigurationKeyByIndex(
        status: *mut NDIS_STATUS,
        _: NDIS_HANDLE,
        _: u32,
        _: *mut UNICODE_STRING,
        _: *mut NDIS_HANDLE,
    ) {
        // SAFETY: the driver's out parameter.
        unsafe { status.write(NDIS_STATUS::NDIS_STATUS_FAILURE) };
    }
}
