//! Time and its fields.

use crate::Janus;
use janus_abi::nt::ntoskrnl::{Ex, RtlTime};
use janus_abi::types::*;
use janus_runtime::nt::time::{self, Fields};

/// As the API lays them out.
pub(crate) fn fields(f: &Fields) -> TIME_FIELDS {
    TIME_FIELDS {
        Year: f.year as i16,
        Month: f.month.into(),
        Day: f.day.into(),
        Hour: f.hour.into(),
        Minute: f.minute.into(),
        Second: f.second.into(),
        Milliseconds: f.milliseconds as i16,
        Weekday: f.weekday.into(),
    }
}

/// Those of the API, when they are numbers of their kind.
pub(crate) fn fields_of(t: &TIME_FIELDS) -> Option<Fields> {
    Some(Fields {
        year: t.Year.into(),
        month: t.Month.try_into().ok()?,
        day: t.Day.try_into().ok()?,
        hour: t.Hour.try_into().ok()?,
        minute: t.Minute.try_into().ok()?,
        second: t.Second.try_into().ok()?,
        milliseconds: t.Milliseconds.try_into().ok()?,
        weekday: 0,
    })
}

unsafe fn seconds_since(time: *mut LARGE_INTEGER, epoch: i64, seconds: *mut u32) -> BOOLEAN {
    // SAFETY: the API's contract.
    unsafe {
        match u32::try_from(time.read_unaligned() / time::SECOND - epoch) {
            Ok(s) => {
                *seconds = s;
                1
            }
            Err(_) => 0,
        }
    }
}

impl RtlTime for Janus {
    // Time.

    unsafe fn RtlTimeToTimeFields(time: *mut LARGE_INTEGER, fields: *mut TIME_FIELDS) {
        // SAFETY: the API's contract.
        unsafe {
            fields.write_unaligned(self::fields(&time::to_fields(time.read_unaligned())));
        }
    }

    unsafe fn RtlTimeFieldsToTime(fields: *mut TIME_FIELDS, time: *mut LARGE_INTEGER) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe {
            match fields_of(&fields.read_unaligned()).and_then(|f| time::from_fields(&f)) {
                Some(t) => {
                    time.write_unaligned(t);
                    1
                }
                None => 0,
            }
        }
    }

    unsafe fn RtlTimeToSecondsSince1970(time: *mut LARGE_INTEGER, seconds: *mut u32) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { seconds_since(time, time::SECONDS_TO_1970, seconds) }
    }

    unsafe fn RtlTimeToSecondsSince1980(time: *mut LARGE_INTEGER, seconds: *mut u32) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { seconds_since(time, time::SECONDS_TO_1980, seconds) }
    }

    unsafe fn RtlSecondsSince1970ToTime(seconds: u32, time: *mut LARGE_INTEGER) {
        // SAFETY: the API's contract.
        unsafe { time.write_unaligned((i64::from(seconds) + time::SECONDS_TO_1970) * time::SECOND) };
    }

    unsafe fn RtlSecondsSince1980ToTime(seconds: u32, time: *mut LARGE_INTEGER) {
        // SAFETY: the API's contract.
        unsafe { time.write_unaligned((i64::from(seconds) + time::SECONDS_TO_1980) * time::SECOND) };
    }

    unsafe fn RtlTimeToElapsedTimeFields(time: *mut LARGE_INTEGER, fields: *mut TIME_FIELDS) {
        // SAFETY: the API's contract. An interval has days, but neither months nor years.
        unsafe {
            let seconds = time.read_unaligned() / time::SECOND;
            fields.write_unaligned(TIME_FIELDS {
                Year: 0,
                Month: 0,
                Day: (seconds / 86400) as i16,
                Hour: (seconds / 3600 % 24) as i16,
                Minute: (seconds / 60 % 60) as i16,
                Second: (seconds % 60) as i16,
                Milliseconds: (time.read_unaligned() % time::SECOND / (time::SECOND / 1000)) as i16,
                Weekday: 0,
            });
        }
    }

    unsafe fn RtlSystemTimeToLocalTime(system: *mut LARGE_INTEGER, local: *mut LARGE_INTEGER) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { <Janus as Ex>::ExSystemTimeToLocalTime(system, local) };
        NTSTATUS::STATUS_SUCCESS
    }

    unsafe fn RtlLocalTimeToSystemTime(local: *mut LARGE_INTEGER, system: *mut LARGE_INTEGER) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { <Janus as Ex>::ExLocalTimeToSystemTime(local, system) };
        NTSTATUS::STATUS_SUCCESS
    }
}
