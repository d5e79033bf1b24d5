//! The ring of records in locked memory: anyone writes, at any IRQL; one drain reads.
//!
//! A record lies in one piece: where it does not fit before the end, a filler takes the rest. Writing happens with interrupts off, so a record is
//! whole when it is seen. When the ring is full records are counted instead of kept; the reader is told by a `Lost` record.

use super::record::{HEAD, Head, Kind};

/// Most bytes of one record.
pub const RECORD_LIMIT: usize = 8192;

/// A ring over memory that somebody else owns.
#[derive(Debug)]
pub struct Ring {
    base: *mut u8,
    /// Bytes, a power of two.
    size: u32,
    /// Bytes ever written and read; their difference is what the ring holds.
    written: u32,
    read: u32,
    lost: u32,
    seq: u32,
}

/// Fields of a head that the writer of a record gives.
#[derive(Clone, Copy, Debug)]
pub struct Stamp {
    /// What the record is.
    pub kind: Kind,
    /// Function, callback or event.
    pub id: u32,
    /// IRQL at the time.
    pub irql: u8,
    /// Microseconds since start.
    pub time: u64,
    /// Driver and depth.
    pub context: u32,
}

impl Ring {
    /// A ring that drops everything, until [`Ring::new`] replaces it.
    pub const fn none() -> Ring {
        Ring { base: core::ptr::null_mut(), size: 0, written: 0, read: 0, lost: 0, seq: 0 }
    }

    /// A ring over `size` bytes at `base`.
    ///
    /// # Safety
    /// The memory is valid, unused otherwise and dword aligned for as long as the ring lives; `size` is a power of two of at least two [`RECORD_LIMIT`].
    pub unsafe fn new(base: *mut u8, size: u32) -> Ring {
        Ring { base, size, ..Ring::none() }
    }

    /// Bytes that wait to be read.
    pub fn pending(&self) -> u32 {
        self.written.wrapping_sub(self.read)
    }

    /// Bytes in all.
    pub fn size(&self) -> u32 {
        self.size
    }

    /// Writes one record; its sequence number.
    pub fn write(&mut self, stamp: Stamp, fill: impl FnOnce(&mut Writer)) -> u32 {
        let seq = self.seq;
        self.seq = seq.wrapping_add(1);
        let Some(mut at) = self.reserve() else {
            self.lost = self.lost.saturating_add(1);
            return seq;
        };
        if self.lost > 0 {
            let lost = self.lost;
            self.lost = 0;
            let number = self.seq;
            self.seq = number.wrapping_add(1);
            self.put(at, number, Stamp { kind: Kind::Lost, id: 0, ..stamp }, |w| w.dword(lost));
            match self.reserve() {
                Some(next) => at = next,
                None => {
                    self.lost = 1;
                    return seq;
                }
            }
        }
        self.put(at, seq, stamp, fill);
        seq
    }

    /// Room for the largest record in one piece.
    fn reserve(&mut self) -> Option<u32> {
        if self.size == 0 {
            return None;
        }
        let at = self.written & (self.size - 1);
        let to_end = self.size - at;
        let filler = if (to_end as usize) < RECORD_LIMIT { to_end } else { 0 };
        if self.size - self.pending() < filler + RECORD_LIMIT as u32 {
            return None;
        }
        if filler > 0 {
            // SAFETY: `at` is dword aligned and inside the ring.
            unsafe { self.base.add(at as usize).cast::<u32>().write(filler & 0xffff) };
            self.written = self.written.wrapping_add(filler);
        }
        Some(self.written & (self.size - 1))
    }

    fn put(&mut self, at: u32, seq: u32, stamp: Stamp, fill: impl FnOnce(&mut Writer)) {
        // SAFETY: `reserve` found RECORD_LIMIT bytes at `at`.
        let start = unsafe { self.base.add(at as usize) };
        let mut w = Writer { start, at: HEAD };
        fill(&mut w);
        let head = Head {
            len: w.at as u16,
            kind: stamp.kind as u8,
            irql: stamp.irql,
            seq,
            time: stamp.time,
            id: stamp.id,
            context: stamp.context,
        };
        // SAFETY: as above; HEAD bytes are less than RECORD_LIMIT.
        unsafe { start.cast::<[u8; HEAD]>().write_unaligned(head.to_bytes()) };
        self.written = self.written.wrapping_add(w.at as u32);
    }

    /// Whole records that wait, in one piece, at most `limit` bytes of them; [`Ring::consume`] says that they are done with.
    pub fn peek(&mut self, limit: usize) -> &[u8] {
        loop {
            if self.pending() == 0 {
                return &[];
            }
            let at = self.read & (self.size - 1);
            let end = self.pending().min(self.size - at) as usize;
            // SAFETY: the bytes between `read` and `written` hold records.
            let bytes = unsafe { core::slice::from_raw_parts(self.base.add(at as usize), end) };
            let mut len = 0;
            while len + 4 <= end {
                let record = usize::from(u16::from_le_bytes([bytes[len], bytes[len + 1]]));
                let filler = bytes[len + 2] == 0;
                if record == 0 || filler || len + record > limit {
                    break;
                }
                len += record;
            }
            if len > 0 {
                return &bytes[..len];
            }
            if bytes[2] != 0 {
                return &[]; // `limit` is too small for one record
            }
            // A filler: skip to the start.
            self.read = self.read.wrapping_add(self.size - at);
        }
    }

    /// Takes `len` bytes that [`Ring::peek`] gave.
    pub fn consume(&mut self, len: usize) {
        self.read = self.read.wrapping_add(len as u32);
    }
}

/// Writes the payload of one record; what does not fit is cut.
#[derive(Debug)]
pub struct Writer {
    start: *mut u8,
    at: usize,
}

impl Writer {
    /// Room that is left.
    pub fn room(&self) -> usize {
        RECORD_LIMIT - self.at
    }

    /// A dword.
    #[inline]
    pub fn dword(&mut self, v: u32) {
        if self.at + 4 <= RECORD_LIMIT {
            // SAFETY: inside the reserved record.
            unsafe { self.start.add(self.at).cast::<u32>().write_unaligned(v) };
            self.at += 4;
        }
    }

    /// Two dwords.
    pub fn qword(&mut self, v: u64) {
        self.dword(v as u32);
        self.dword((v >> 32) as u32);
    }

    /// A length dword and bytes, padded to a dword.
    pub fn bytes(&mut self, v: &[u8]) {
        let len = v.len().min(self.room().saturating_sub(8));
        self.dword(len as u32);
        self.raw(&v[..len]);
    }

    /// Bytes, padded to a dword.
    pub fn raw(&mut self, v: &[u8]) {
        let len = v.len().min(self.room() & !3);
        // SAFETY: `len` bytes are inside the reserved record.
        unsafe { core::ptr::copy_nonoverlapping(v.as_ptr(), self.start.add(self.at), len) };
        self.at += len;
        while !self.at.is_multiple_of(4) {
            // SAFETY: a record's room is a multiple of four.
            unsafe { self.start.add(self.at).write(0) };
            self.at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp() -> Stamp {
        Stamp { kind: Kind::Event, id: 3, irql: 2, time: 77, context: 1 }
    }

    fn read_all(ring: &mut Ring) -> Vec<(Head, Vec<u8>)> {
        let mut all = Vec::new();
        loop {
            let bytes = ring.peek(RECORD_LIMIT).to_vec();
            if bytes.is_empty() {
                return all;
            }
            let mut at = 0;
            while at < bytes.len() {
                let head = Head::from_bytes(&bytes[at..]).expect("a head");
                all.push((head, bytes[at + HEAD..at + usize::from(head.len)].to_vec()));
                at += usize::from(head.len);
            }
            ring.consume(bytes.len());
        }
    }

    #[test]
    fn records_come_back_in_order_around_the_end() {
        let mut memory = vec![0u32; 32768 / 4];
        // SAFETY: the vector outlives the ring.
        let mut ring = unsafe { Ring::new(memory.as_mut_ptr().cast(), 32768) };
        let mut expected = 0u32;
        for round in 0..500u32 {
            for n in 0..3 {
                let len = (round * 37 + n * 911) % 2000;
                ring.write(stamp(), |w| w.bytes(&vec![round as u8; len as usize]));
            }
            for (n, (head, payload)) in read_all(&mut ring).into_iter().enumerate() {
                assert_eq!(head.seq, expected);
                expected += 1;
                let len = (round * 37 + n as u32 * 911) % 2000;
                assert_eq!(payload[..4], len.to_le_bytes());
                assert!(payload[4..4 + len as usize].iter().all(|&b| b == round as u8));
            }
        }
        assert_eq!(expected, 1500);
    }

    #[test]
    fn a_full_ring_counts_what_it_drops() {
        let mut memory = vec![0u32; 16384 / 4];
        // SAFETY: the vector outlives the ring.
        let mut ring = unsafe { Ring::new(memory.as_mut_ptr().cast(), 16384) };
        for _ in 0..100 {
            ring.write(stamp(), |w| w.bytes(&[1; 1000]));
        }
        let kept = read_all(&mut ring).len();
        assert!(kept < 100);
        ring.write(stamp(), |w| w.dword(1));
        let after = read_all(&mut ring);
        assert_eq!(after[0].0.kind, Kind::Lost as u8);
        assert_eq!(after[0].1, (100 - kept as u32).to_le_bytes());
        assert_eq!(after[1].1, 1u32.to_le_bytes());
    }
}
