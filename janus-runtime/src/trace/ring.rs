//! The ring of records in locked memory: anyone writes, at any IRQL; one drain reads.
//!
//! A record lies in one piece: where it does not fit before the end, a filler takes the rest. Writing happens with interrupts off, so a record is
//! whole when it is seen. When the ring is full records are counted instead of kept; the reader is told by a `Lost` record.
//!
//! A traced call writes two records, so the way to room for one is short: `next` may be used unless it lies behind `stop`; everything else — the end of
//! the ring, a full ring, records lost before — is behind that one comparison.

use super::record::{HEAD, Head, Kind};

/// Most bytes of one record.
pub const RECORD_LIMIT: usize = 8192;

/// A ring over memory that somebody else owns. Its layout is known to the trampoline, which writes the plainest records itself.
#[repr(C)]
#[derive(Debug)]
pub struct Ring {
    base: *mut u8,
    /// Bytes, a power of two.
    size: u32,
    /// Where the next record goes.
    pub(super) next: *mut u8,
    /// No record begins behind this without [`Ring::make_room`].
    pub(super) stop: *mut u8,
    /// Bytes written when `next` was last at `base`, and bytes ever read.
    lap: u32,
    read: u32,
    lost: u32,
    pub(super) seq: u32,
    /// More than half of the ring waits to be read.
    pub(super) filling: u8,
}

/// Where [`Ring::seq`] lies in the guest: whoever watches the stores to it knows how many records were written.
pub const SEQ: u32 = 28;
#[cfg(target_pointer_width = "32")]
const _: () = assert!(core::mem::offset_of!(Ring, seq) == SEQ as usize);

/// Fields of a head that the writer of a record gives.
#[derive(Clone, Copy, Debug)]
pub struct Stamp {
    /// What the record is.
    pub kind: Kind,
    /// Function, callback or event.
    pub id: u32,
    /// IRQL at the time.
    pub irql: u8,
    /// When, in ticks of the host.
    pub ticks: u64,
    /// Driver and depth.
    pub context: u32,
}

impl Ring {
    /// A ring that drops everything, until [`Ring::new`] replaces it.
    pub const fn none() -> Ring {
        let nowhere = core::ptr::null_mut();
        Ring {
            base: nowhere,
            size: 0,
            next: core::ptr::without_provenance_mut(1),
            stop: nowhere,
            lap: 0,
            read: 0,
            lost: 0,
            seq: 0,
            filling: 0,
        }
    }

    /// A ring over `size` bytes at `base`.
    ///
    /// # Safety
    /// The memory is valid, unused otherwise and dword aligned for as long as the ring lives; `size` is a power of two of at least two [`RECORD_LIMIT`].
    pub unsafe fn new(base: *mut u8, size: u32) -> Ring {
        // A `stop` before `next` sends the first record through `make_room`.
        Ring { base, size, next: base, stop: core::ptr::null_mut(), lap: 0, read: 0, lost: 0, seq: 0, filling: 0 }
    }

    fn written(&self) -> u32 {
        self.lap.wrapping_add((self.next as usize - self.base as usize) as u32)
    }

    /// Bytes that wait to be read.
    pub fn pending(&self) -> u32 {
        if self.size == 0 { 0 } else { self.written().wrapping_sub(self.read) }
    }

    /// Bytes in all.
    pub fn size(&self) -> u32 {
        self.size
    }

    /// Writes one record; its sequence number.
    #[inline(always)]
    pub fn write(&mut self, stamp: Stamp, fill: impl FnOnce(&mut Writer)) -> u32 {
        let seq = self.seq;
        self.seq = seq.wrapping_add(1);
        if self.next > self.stop && !self.make_room(stamp) {
            return seq;
        }
        self.put(seq, stamp, fill);
        seq
    }

    /// Finds room for the largest record at `next`; false, and one more lost, when there is none.
    #[cold]
    #[inline(never)]
    fn make_room(&mut self, stamp: Stamp) -> bool {
        if !self.find_room() {
            self.lost = self.lost.saturating_add(1);
            return false;
        }
        let lost = core::mem::take(&mut self.lost);
        if lost == 0 {
            return true;
        }
        let seq = self.seq;
        self.seq = seq.wrapping_add(1);
        self.put(seq, Stamp { kind: Kind::Lost, id: 0, ..stamp }, |w| w.dword(lost));
        let room = self.next <= self.stop || self.find_room();
        self.lost += u32::from(!room);
        room
    }

    fn find_room(&mut self) -> bool {
        if self.size == 0 {
            return false;
        }
        let to_end = self.size - (self.next as usize - self.base as usize) as u32;
        let filler = if (to_end as usize) < RECORD_LIMIT { to_end } else { 0 };
        if self.size - self.pending() < filler + RECORD_LIMIT as u32 {
            return false;
        }
        if filler > 0 {
            // SAFETY: `next` is dword aligned and inside the ring; when it is at the very end there is no filler to mark.
            unsafe { self.next.cast::<u32>().write(filler & 0xffff) };
        }
        if filler > 0 || to_end == 0 {
            self.lap = self.lap.wrapping_add(self.size);
            self.next = self.base;
        }
        let (pending, half) = (self.pending(), self.size / 2);
        let at = (self.next as usize - self.base as usize) as u32;
        let mut last = (at + self.size - pending).min(self.size) - RECORD_LIMIT as u32;
        if pending < half {
            // Come back here when half of the ring is full, to say so.
            last = last.min(at + half - pending);
        }
        self.filling = u8::from(pending >= half);
        self.stop = self.base.wrapping_add(last as usize);
        true
    }

    #[inline(always)]
    fn put(&mut self, seq: u32, stamp: Stamp, fill: impl FnOnce(&mut Writer)) {
        let start = self.next;
        let head = start.cast::<u32>();
        // SAFETY: there are RECORD_LIMIT bytes at `next`; a head is six dwords, as `Head::to_bytes` has them.
        unsafe {
            head.add(1).write(seq);
            head.add(2).write(stamp.ticks as u32);
            head.add(3).write((stamp.ticks >> 32) as u32);
            head.add(4).write(stamp.id);
            head.add(5).write(stamp.context);
            let mut w = Writer { at: start.add(HEAD), end: start.add(RECORD_LIMIT) };
            fill(&mut w);
            let len = w.at as usize - start as usize;
            head.write(len as u32 | (stamp.kind as u32) << 16 | u32::from(stamp.irql) << 24);
            self.next = w.at;
        }
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
        self.filling = u8::from(self.pending() >= self.size / 2);
    }
}

/// Turns the ticks in the heads of whole records into microseconds.
pub fn convert_times(records: &mut [u8], microseconds: impl Fn(u64) -> u64) {
    let mut at = 0;
    while let Some(mut head) = Head::from_bytes(&records[at..]) {
        head.time = microseconds(head.time);
        records[at..at + HEAD].copy_from_slice(&head.to_bytes());
        at += usize::from(head.len).max(HEAD);
    }
}

/// Writes the payload of one record; what does not fit is cut.
#[derive(Debug)]
pub struct Writer {
    at: *mut u8,
    end: *mut u8,
}

impl Writer {
    /// Room that is left.
    pub fn room(&self) -> usize {
        self.end as usize - self.at as usize
    }

    /// A dword.
    #[inline(always)]
    pub fn dword(&mut self, v: u32) {
        if self.at < self.end {
            // SAFETY: inside the reserved record, whose room is a multiple of four.
            unsafe {
                self.at.cast::<u32>().write(v);
                self.at = self.at.add(4);
            }
        }
    }

    /// A dword of the fixed part of a record, which is far below [`RECORD_LIMIT`].
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub(super) fn unchecked(&mut self, v: u32) {
        // SAFETY: inside the reserved record.
        unsafe {
            self.at.cast::<u32>().write(v);
            self.at = self.at.add(4);
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
        let len = v.len().min(self.room());
        // SAFETY: `len` bytes are inside the reserved record, and so is the padding.
        unsafe {
            core::ptr::copy_nonoverlapping(v.as_ptr(), self.at, len);
            self.at = self.at.add(len);
            while !(self.at as usize).is_multiple_of(4) {
                self.at.write(0);
                self.at = self.at.add(1);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp() -> Stamp {
        Stamp { kind: Kind::Event, id: 3, irql: 2, ticks: 77, context: 1 }
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
