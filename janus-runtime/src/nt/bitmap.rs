//! Bitmaps of dwords, as the `Rtl…Bits` functions keep them.

/// What a search that found nothing returns.
pub const NOT_FOUND: u32 = !0;

/// A bitmap of `size` bits in dwords.
#[derive(Debug)]
pub struct Bitmap<'a> {
    size: u32,
    words: &'a mut [u32],
}

impl<'a> Bitmap<'a> {
    /// `size` is cut to what the words hold.
    pub fn new(size: u32, words: &'a mut [u32]) -> Self {
        let room = u32::try_from(words.len()).unwrap_or(u32::MAX).saturating_mul(32);
        Bitmap { size: size.min(room), words }
    }

    /// Dwords that `size` bits take.
    pub const fn words(size: u32) -> usize {
        size.div_ceil(32) as usize
    }

    /// Bit `at`; false behind the end.
    pub fn get(&self, at: u32) -> bool {
        at < self.size && self.words[at as usize / 32] >> (at % 32) & 1 != 0
    }

    /// Sets or clears `count` bits from `from`, as far as they exist.
    pub fn fill(&mut self, from: u32, count: u32, on: bool) {
        for at in from..from.saturating_add(count).min(self.size) {
            let bit = 1 << (at % 32);
            let word = &mut self.words[at as usize / 32];
            *word = if on { *word | bit } else { *word & !bit };
        }
    }

    /// All `count` bits from `from` exist and are as `on` says.
    pub fn all(&self, from: u32, count: u32, on: bool) -> bool {
        match from.checked_add(count) {
            Some(end) if end <= self.size && count > 0 => (from..end).all(|at| self.get(at) == on),
            _ => false,
        }
    }

    /// Bits that are set.
    pub fn count(&self) -> u32 {
        (0..self.size).filter(|at| self.get(*at)).count() as u32
    }

    /// The first run of `count` bits that are as `on` says at or behind `hint`, and when there is none from the start; [`NOT_FOUND`] otherwise. `count` 0 finds
    /// the hint's byte.
    pub fn find(&self, count: u32, hint: u32, on: bool) -> u32 {
        let hint = if hint < self.size { hint } else { 0 };
        if count == 0 {
            return hint & !7;
        }
        let from = |start: u32, end: u32| {
            let mut run = 0;
            for at in start..end {
                run = if self.get(at) == on { run + 1 } else { 0 };
                if run == count {
                    return Some(at + 1 - count);
                }
            }
            None
        };
        let wrapped = hint.saturating_add(count).min(self.size);
        from(hint, self.size).or_else(|| from(0, wrapped)).unwrap_or(NOT_FOUND)
    }

    /// As [`Bitmap::find`], and turns what it found round.
    pub fn find_and_flip(&mut self, count: u32, hint: u32, on: bool) -> u32 {
        let at = self.find(count, hint, on);
        if at != NOT_FOUND {
            self.fill(at, count, !on);
        }
        at
    }

    /// The longest run of bits that are as `on` says: where and how long.
    pub fn longest(&self, on: bool) -> (u32, u32) {
        let (mut best, mut start) = ((0, 0), 0);
        for at in 0..self.size {
            if self.get(at) != on {
                start = at + 1;
            } else if at + 1 - start > best.1 {
                best = (start, at + 1 - start);
            }
        }
        best
    }

    /// The run of bits that are as `on` says that starts at or behind `from`: where and how long; length 0 when there is none.
    pub fn next_run(&self, from: u32, on: bool) -> (u32, u32) {
        let Some(start) = (from..self.size).find(|at| self.get(*at) == on) else { return (self.size, 0) };
        let end = (start..self.size).find(|at| self.get(*at) != on).unwrap_or(self.size);
        (start, end - start)
    }

    /// The run of bits that are as `on` says that ends at or before `from`: where and how long; length 0 when there is none.
    pub fn previous_run(&self, from: u32, on: bool) -> (u32, u32) {
        let from = from.min(self.size.saturating_sub(1));
        let Some(end) = (0..=from).rev().find(|at| *at < self.size && self.get(*at) == on) else { return (0, 0) };
        let start = (0..=end).rev().find(|at| self.get(*at) != on).map_or(0, |at| at + 1);
        (start, end + 1 - start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_and_finds() {
        let mut words = [0; 3];
        let mut b = Bitmap::new(70, &mut words);
        b.fill(30, 10, true);
        assert_eq!(b.count(), 10);
        assert!(b.all(30, 10, true) && !b.all(29, 2, true) && b.all(0, 30, false));
        assert!(!b.all(65, 6, false), "bits behind the end are neither");
        assert_eq!(b.find(31, 0, false), NOT_FOUND);
        assert_eq!(b.find(30, 0, false), 0);
        assert_eq!(b.find(5, 28, false), 40);
        assert_eq!(b.find(10, 45, true), 30, "the search wraps");
        assert_eq!(b.longest(false), (0, 30));
        assert_eq!(b.next_run(3, true), (30, 10));
        assert_eq!(b.next_run(41, true), (70, 0));
        assert_eq!(b.previous_run(35, true), (30, 6));
        assert_eq!(b.previous_run(35, false), (0, 30));
        b.fill(60, 100, true);
        assert_eq!(b.count(), 20);
        assert_eq!(words[2] >> 6, 0, "nothing behind the end is touched");
    }
}
