//! Which NT a driver sees (`NtVersion=` in the settings).

use janus_abi::types::{NT_PRODUCT_TYPE, OSVERSIONINFOEXW};
use janus_runtime::cell::Global;

/// Versions that drivers were made for: major, minor, build.
const KNOWN: [(&str, (u32, u32, u32)); 7] = [
    ("3.1", (3, 10, 511)),
    ("3.5", (3, 50, 807)),
    ("3.51", (3, 51, 1057)),
    ("4.0", (4, 0, 1381)),
    ("5.0", (5, 0, 2195)),
    ("5.1", (5, 1, 2600)),
    ("5.2", (5, 2, 3790)),
];

static CHOSEN: Global<(u32, u32, u32)> = Global::new((5, 0, 2195));

/// Chooses; false when there is no such version.
pub fn choose(text: &str) -> bool {
    match KNOWN.iter().find(|k| k.0 == text) {
        Some((_, v)) => {
            CHOSEN.with(|c| *c = *v);
            true
        }
        None => false,
    }
}

/// Major version, minor version, build.
pub fn nt() -> (u32, u32, u32) {
    CHOSEN.with(|c| *c)
}

/// What a version can be asked for, as bits of a type mask; a condition takes three bits of the mask, in the order of these.
mod ask {
    pub const MINOR: u32 = 0;
    pub const MAJOR: u32 = 1;
    pub const BUILD: u32 = 2;
    pub const PLATFORM: u32 = 3;
    pub const PACK_MINOR: u32 = 4;
    pub const PACK_MAJOR: u32 = 5;
    pub const SUITE: u32 = 6;
    pub const PRODUCT: u32 = 7;
}

/// `VER_PLATFORM_WIN32_NT`.
pub const PLATFORM: u32 = 2;

/// `VerSetConditionMask`: the condition of the highest type that is named.
pub fn with_condition(mask: u64, types: u32, condition: u8) -> u64 {
    let condition = u64::from(condition & 7);
    if types & 0xFF == 0 || condition == 0 {
        return mask;
    }
    mask | condition << (3 * (31 - (types & 0xFF).leading_zeros()))
}

/// One comparison of what there is with what was asked for; `None` for a condition that does not exist.
fn compare(condition: u64, is: u32, asked: u32) -> Option<bool> {
    Some(match condition {
        1 => is == asked,
        2 => is > asked,
        3 => is >= asked,
        4 => is < asked,
        5 => is <= asked,
        _ => return None,
    })
}

/// `RtlVerifyVersionInfo`: every type of the mask holds. Major, minor and service pack are one number: a part counts only while those before it are equal.
pub fn verify(asked: &OSVERSIONINFOEXW, types: u32, conditions: u64) -> bool {
    let (major, minor, build) = nt();
    let of = |t: u32| conditions >> (3 * t) & 7;
    let named = |t: u32| types & 1 << t != 0;
    let number = [
        (ask::MAJOR, major, asked.dwMajorVersion),
        (ask::MINOR, minor, asked.dwMinorVersion),
        (ask::PACK_MAJOR, 0, asked.wServicePackMajor.into()),
        (ask::PACK_MINOR, 0, asked.wServicePackMinor.into()),
    ];
    for (t, is, wanted) in number.into_iter().filter(|n| named(n.0)) {
        if compare(of(t), is, wanted) != Some(true) {
            return false;
        }
        if is != wanted {
            break;
        }
    }
    let plain = [
        (ask::BUILD, build, asked.dwBuildNumber),
        (ask::PLATFORM, PLATFORM, asked.dwPlatformId),
        (ask::PRODUCT, NT_PRODUCT_TYPE::NtProductWinNt.0, asked.wProductType.into()),
    ];
    if !plain.into_iter().filter(|n| named(n.0)).all(|(t, is, wanted)| compare(of(t), is, wanted) == Some(true)) {
        return false;
    }
    // No suite is installed: all of none (6) holds, any of some (7) does not.
    !named(ask::SUITE) || asked.wSuiteMask == 0 && of(ask::SUITE) == 6
}
