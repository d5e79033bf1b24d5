//! Time as NT counts it: 100 ns units since the first of January 1601, in the Gregorian calendar.

/// Units of a second.
pub const SECOND: i64 = 10_000_000;
/// Seconds from 1601 to 1970.
pub const SECONDS_TO_1970: i64 = 11_644_473_600;
/// Seconds from 1601 to 1980.
pub const SECONDS_TO_1980: i64 = 11_960_006_400;
const DAY: i64 = 86_400;

/// A moment in fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Fields {
    /// From 1601.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    pub hour: u8,
    pub minute: u8,
    pub second: u8,
    pub milliseconds: u16,
    /// 0 is Sunday; [`from_fields`] does not look at it.
    pub weekday: u8,
}

fn is_leap(year: i32) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

fn days_of(month: u8, year: i32) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1601-01-01 to the first of January of `year`.
fn days_before(year: i32) -> i64 {
    let y = i64::from(year) - 1601;
    y * 365 + y / 4 - y / 100 + y / 400
}

/// The fields of a time that is not negative; a negative one counts as 0.
pub fn to_fields(time: i64) -> Fields {
    let milliseconds = time.max(0) / 10_000;
    let seconds = milliseconds / 1000;
    let days = seconds / DAY;
    // 400 years are 146097 days; the estimate is at most one year off.
    let mut year = 1601 + (days * 400 / 146_097) as i32;
    while days_before(year) > days {
        year -= 1;
    }
    while days_before(year + 1) <= days {
        year += 1;
    }
    let mut day = days - days_before(year);
    let mut month = 1;
    while day >= i64::from(days_of(month, year)) {
        day -= i64::from(days_of(month, year));
        month += 1;
    }
    let second = seconds % DAY;
    Fields {
        year,
        month,
        day: day as u8 + 1,
        hour: (second / 3600) as u8,
        minute: (second / 60 % 60) as u8,
        second: (second % 60) as u8,
        milliseconds: (milliseconds % 1000) as u16,
        // 1601-01-01 was a Monday.
        weekday: ((days + 1) % 7) as u8,
    }
}

/// The time of the fields; `None` when they are no moment since 1601.
pub fn from_fields(f: &Fields) -> Option<i64> {
    let valid = f.year >= 1601
        && f.year <= 30827
        && (1..=12).contains(&f.month)
        && f.day >= 1
        && f.day <= days_of(f.month, f.year)
        && f.hour < 24
        && f.minute < 60
        && f.second < 60
        && f.milliseconds < 1000;
    if !valid {
        return None;
    }
    let days = days_before(f.year) + (1..f.month).map(|m| i64::from(days_of(m, f.year))).sum::<i64>() + i64::from(f.day) - 1;
    let seconds = days * DAY + i64::from(f.hour) * 3600 + i64::from(f.minute) * 60 + i64::from(f.second);
    Some(seconds * SECOND + i64::from(f.milliseconds) * 10_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_moments() {
        assert_eq!(to_fields(0), Fields { year: 1601, month: 1, day: 1, weekday: 1, ..Fields::default() });
        assert_eq!(to_fields(SECONDS_TO_1970 * SECOND), Fields { year: 1970, month: 1, day: 1, weekday: 4, ..Fields::default() });
        assert_eq!(to_fields(SECONDS_TO_1980 * SECOND).year, 1980);
        let leap = Fields { year: 2000, month: 2, day: 29, hour: 23, minute: 59, second: 58, milliseconds: 999, weekday: 2 };
        assert_eq!(from_fields(&leap).map(to_fields), Some(leap));
        assert_eq!(from_fields(&Fields { year: 1900, month: 2, day: 29, ..leap }), None);
    }

    proptest! {
        #[test]
        fn fields_and_time_agree(ms in 0i64..900_000_000_000_000) {
            prop_assert_eq!(from_fields(&to_fields(ms * 10_000)), Some(ms * 10_000));
        }
    }
}
