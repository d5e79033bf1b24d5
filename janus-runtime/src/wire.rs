//! The byte stream behind port 0xEA of the bench: files that the guest writes, in frames.
//!
//! A frame is `MAGIC`, the operation, a file number, a 32-bit length and that many bytes, little-endian. The stand-in VMM emits
//! frames, the host reassembles them; nothing else crosses this port.

/// First byte of every frame.
pub const MAGIC: u8 = 0xF5;

/// Bytes of a frame's head: magic, operation, file number (u16), payload length (u32).
pub const HEAD: usize = 8;

/// What a frame says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Op {
    /// The payload is the DOS path of a file that is created (emptied if it exists) under the frame's number.
    Create = 1,
    /// The payload is a 32-bit file position and the bytes written there.
    Write = 2,
    /// The file is complete; no payload.
    Close = 3,
}

impl Op {
    /// The operation with this code, if there is one.
    pub fn from_u8(code: u8) -> Option<Op> {
        Some(match code {
            1 => Op::Create,
            2 => Op::Write,
            3 => Op::Close,
            _ => return None,
        })
    }
}

/// Head of a frame with `len` bytes of payload.
pub fn head(op: Op, file: u16, len: u32) -> [u8; HEAD] {
    let f = file.to_le_bytes();
    let l = len.to_le_bytes();
    [MAGIC, op as u8, f[0], f[1], l[0], l[1], l[2], l[3]]
}
