//! The trace file: what one record looks like, for the guest that writes it and the host that reads it.
//!
//! A file is [`FILE_HEAD`] bytes (magic, format, schema hash) and then records. A record is a [`Head`] and a payload of dwords,
//! little-endian. Ids number the functions, callbacks and events of the schema; the payload's shape follows from kind and id:
//!
//! | kind | payload |
//! |---|---|
//! | `Call` | caller's return address, argument dwords (varargs: 8 more), captures |
//! | `Return` | sequence number of the call, EAX, EDX, captures of `out` arguments |
//! | `CallIn` | target address, argument dwords, captures |
//! | `CallInReturn` | sequence number, EAX, EDX, captures |
//! | `Event` | fields in order: integers as one dword (64-bit: two), `str` and `bytes` as a length dword and padded bytes |
//! | `Lost` | number of records that found no room |
//!
//! A capture is memory behind a pointer argument, copied at the time of the call: a dword of argument index (low byte), status
//! (second byte: 0 whole, 1 cut to the limit, 2 unreadable) and length (upper half), then the bytes, padded to a dword. Of a counted string
//! (`UNICODE_STRING`, `STRING`) they are the eight bytes of itself and its text.

/// First bytes of a trace file.
pub const MAGIC: [u8; 4] = *b"JTRC";
/// Format number behind the magic.
pub const FORMAT: u32 = 1;
/// Bytes before the first record: magic, format, SHA-256 of the schema.
pub const FILE_HEAD: usize = 4 + 4 + 32;
/// Bytes of a record's head.
pub const HEAD: usize = 24;
/// Dwords recorded behind the fixed arguments of a varargs function.
pub const VARARGS: usize = 8;
/// Most bytes one capture copies.
pub const CAPTURE_LIMIT: usize = 1536;

/// Kinds of records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// A driver called a served function.
    Call = 1,
    /// … which returned.
    Return = 2,
    /// Janus called into a driver.
    CallIn = 3,
    /// … which returned.
    CallInReturn = 4,
    /// An event of Janus' own.
    Event = 5,
    /// Records were dropped because the ring was full.
    Lost = 6,
}

impl Kind {
    /// The kind with this code, if there is one.
    pub fn from_u8(code: u8) -> Option<Kind> {
        Some(match code {
            1 => Kind::Call,
            2 => Kind::Return,
            3 => Kind::CallIn,
            4 => Kind::CallInReturn,
            5 => Kind::Event,
            6 => Kind::Lost,
            _ => return None,
        })
    }
}

/// What stands before every payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Bytes of the whole record, a multiple of four.
    pub len: u16,
    /// What the record is.
    pub kind: u8,
    /// IRQL at the time.
    pub irql: u8,
    /// Number of the record, counted over the run.
    pub seq: u32,
    /// Microseconds since Janus started.
    pub time: u64,
    /// Function, callback or event.
    pub id: u32,
    /// Driver on whose behalf (1-based; 0: Janus itself), low half; nesting depth of calls into drivers, upper half.
    pub context: u32,
}

impl Head {
    /// The head as it stands in the file.
    pub fn to_bytes(&self) -> [u8; HEAD] {
        let mut b = [0; HEAD];
        b[0..2].copy_from_slice(&self.len.to_le_bytes());
        b[2] = self.kind;
        b[3] = self.irql;
        b[4..8].copy_from_slice(&self.seq.to_le_bytes());
        b[8..16].copy_from_slice(&self.time.to_le_bytes());
        b[16..20].copy_from_slice(&self.id.to_le_bytes());
        b[20..24].copy_from_slice(&self.context.to_le_bytes());
        b
    }

    /// Reads a head; `None` when `b` is shorter than one.
    pub fn from_bytes(b: &[u8]) -> Option<Head> {
        let b: &[u8; HEAD] = b.get(..HEAD)?.try_into().ok()?;
        let dword = |at: usize| u32::from_le_bytes([b[at], b[at + 1], b[at + 2], b[at + 3]]);
        Some(Head {
            len: u16::from_le_bytes([b[0], b[1]]),
            kind: b[2],
            irql: b[3],
            seq: dword(4),
            time: u64::from(dword(8)) | u64::from(dword(12)) << 32,
            id: dword(16),
            context: dword(20),
        })
    }
}
