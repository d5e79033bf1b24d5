//! Fixups: writing what depends on where the objects are.
//!
//! A record is: source type, target flags, then either one source offset (a word) or a count of them, then the
//! target, then for a list the offsets themselves. Offsets count from the start of the page and are signed: a dword that
//! crosses into the next page has a record on each of the two, on the second with a negative offset. The value
//! written does not depend on what was there, so that writing it whole both times is right.
use super::tables::{LeFile, PAGE};
use super::{LeError, Place};

/// Source types that a 32-bit VxD has: low four bits.
const OFFSET: u8 = 7;
const SELF_RELATIVE: u8 = 8;
/// Source: a list of offsets follows the target.
const LIST: u8 = 0x20;
/// Target: in this image, or an entry of it.
const INTERNAL: u8 = 0;
const ENTRY: u8 = 3;
const KIND: u8 = 3;
/// Target: an amount to be added follows; it is a dword.
const ADDITIVE: u8 = 4;
const ADDITIVE32: u8 = 0x20;
/// Target: the offset is a dword; object number or ordinal is a word; the ordinal is a byte.
const OFFSET32: u8 = 0x10;
const NUMBER16: u8 = 0x40;
const ORDINAL8: u8 = 0x80;

/// Reads one page's records.
struct Records<'f, 'a> {
    le: &'f LeFile<'a>,
    at: u64,
    end: u64,
}

impl Records<'_, '_> {
    fn take(&mut self, size: u64) -> Result<u32, LeError> {
        if self.at + size > self.end {
            let file = self.le.file.len();
            return Err(LeError::Truncated { what: "fixup record, within the records of its page,", at: self.at, size, file });
        }
        let mut value = [0; 4];
        value[..size as usize].copy_from_slice(self.le.bytes("fixup record", self.at, size)?);
        self.at += size;
        Ok(u32::from_le_bytes(value))
    }
    fn byte(&mut self) -> Result<u8, LeError> {
        Ok(self.take(1)? as u8)
    }
}

impl LeFile<'_> {
    /// Corrects the addresses in `memory`, which [`LeFile::load_object`] has filled. `bases` has the linear address
    /// of every object, `None` for one that is not loaded.
    pub fn relocate_object(&self, index: usize, memory: &mut [u8], bases: &[Option<u32>]) -> Result<(), LeError> {
        let object = self.checked(index, memory.len())?;
        let memory = &mut memory[..object.virtual_size as usize];
        for page in 0..object.page_count {
            self.relocate_page(index, page, object.first_page + page, memory, bases)?;
        }
        Ok(())
    }

    /// `page` counts in the object, `logical` in the file.
    fn relocate_page(&self, index: usize, page: u32, logical: u32, memory: &mut [u8], bases: &[Option<u32>]) -> Result<(), LeError> {
        let limits = self.table(0x68)? + u64::from(logical) * 4;
        let (from, to) = (self.dword_at("fixup page table", limits)?, self.dword_at("fixup page table", limits + 4)?);
        let start = self.table(0x6C)?;
        if from > to || start + u64::from(to) > self.file.len() as u64 {
            let size = (self.file.len() as u64).saturating_sub(start) as usize;
            return Err(LeError::FixupPage { page: logical + 1, from, to, size });
        }
        let mut records = Records { le: self, at: start + u64::from(from), end: start + u64::from(to) };
        while records.at < records.end {
            let at = records.at;
            let wrong = |what, value| LeError::Fixup { at, object: index + 1, page: logical + 1, what, value };
            let (source, target) = (records.byte()?, records.byte()?);
            let relative = match source & !LIST {
                OFFSET => false,
                SELF_RELATIVE => true,
                _ => {
                    return Err(wrong("source type that a 32-bit object cannot have:", u32::from(source)));
                }
            };
            let single_or_count = if source & LIST == 0 { records.take(2)? } else { records.take(1)? };
            let place = self.target(&mut records, target, &wrong)?;
            let base = bases.get(place.object).copied().flatten();
            let base = base.ok_or_else(|| wrong("target in an object that is not loaded:", place.object as u32 + 1))?;
            let goal = base.wrapping_add(place.offset);

            let mut write = |offset: u32| -> Result<(), LeError> {
                let offset = i64::from(page) * i64::from(PAGE) + i64::from(offset as u16 as i16);
                let slot = usize::try_from(offset).ok().and_then(|offset| memory.get_mut(offset..)?.first_chunk_mut());
                let slot: &mut [u8; 4] = slot.ok_or_else(|| wrong("outside of the object: offset", offset as u32))?;
                let value = if relative {
                    let own = bases.get(index).copied().flatten();
                    let own = own.ok_or_else(|| wrong("self-relative in an object without a base:", index as u32 + 1))?;
                    goal.wrapping_sub(own.wrapping_add(offset as u32).wrapping_add(4))
                } else {
                    goal
                };
                *slot = value.to_le_bytes();
                Ok(())
            };
            if source & LIST == 0 {
                write(single_or_count)?;
            } else {
                for _ in 0..single_or_count {
                    write(records.take(2)?)?;
                }
            }
        }
        Ok(())
    }

    /// Reads the target part of a record.
    fn target(&self, records: &mut Records, flags: u8, wrong: &impl Fn(&'static str, u32) -> LeError) -> Result<Place, LeError> {
        let wide = |flag, yes, no| if flags & flag != 0 { yes } else { no };
        match flags & KIND {
            INTERNAL => {
                if flags & ADDITIVE != 0 {
                    return Err(wrong("additive internal target: flags", u32::from(flags)));
                }
                let number = records.take(wide(NUMBER16, 2, 1))?;
                let offset = records.take(wide(OFFSET32, 4, 2))?;
                let object = self.object_index(number as u16).ok_or_else(|| wrong("no object", number))?;
                Ok(Place { object, offset })
            }
            ENTRY => {
                let ordinal = records.take(if flags & ORDINAL8 != 0 { 1 } else { 2 })?;
                let mut place = self.entry(ordinal)?;
                if flags & ADDITIVE != 0 {
                    place.offset = place.offset.wrapping_add(records.take(wide(ADDITIVE32, 4, 2))?);
                }
                Ok(place)
            }
            _ => Err(wrong("imported target, which VxDs do not have: flags", u32::from(flags))),
        }
    }
}
