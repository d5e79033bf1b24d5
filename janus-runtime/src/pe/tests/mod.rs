//! What each field of an image may and may not hold, on a driver small enough to see whole.
//!
//! ```text
//! file 0x000  headers: NT headers at 0x80, optional header at 0x98, section table at 0x178
//! file 0x400  RVA 0x1000  .text  0x200 bytes
//! file 0x600  RVA 0x2000  .data  0x200 bytes in the file, 0x1800 in memory
//! ```
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::image::{Entry, Library, build};
use super::*;

use alloc::string::{String, ToString};
use alloc::{vec, vec::Vec};

mod export;
mod header;
mod import;
mod relocation;

const BASE: u32 = 0xC000_0000;
const PREFERRED: u32 = 0x0001_0000;
const MACHINE: usize = 0x84;
const SECTIONS: usize = 0x86;
const CHARACTERISTICS: usize = 0x96;
const OPTIONAL: usize = 0x98;
const DIRECTORIES: usize = OPTIONAL + 96;
const TEXT: usize = 0x178;
const DATA: usize = TEXT + 40;

/// What a case does to the sample, and how the complaint about it starts.
type Case = (fn(&mut Sample) -> &mut Sample, &'static str);

struct Sample(Vec<u8>);

impl Sample {
    fn new() -> Self {
        let mut sample = Sample(vec![0; 0x800]);
        sample.0[..2].copy_from_slice(b"MZ");
        sample.set32(0x3C, 0x80);
        sample.set32(0x80, 0x4550);
        sample.set16(MACHINE, 0x14C).set16(SECTIONS, 2).set16(0x94, 0xE0).set16(CHARACTERISTICS, 0x0102);
        sample.set16(OPTIONAL, 0x10B).set32(OPTIONAL + 16, 0x1000).set32(OPTIONAL + 28, PREFERRED);
        sample.set32(OPTIONAL + 32, 0x1000).set32(OPTIONAL + 36, 0x200);
        sample.set32(OPTIONAL + 56, 0x4000).set32(OPTIONAL + 60, 0x400);
        sample.set16(OPTIONAL + 68, 1).set32(OPTIONAL + 92, 16);
        sample.section(TEXT, b".text", [0x200, 0x1000, 0x200, 0x400], 0x6800_0020);
        sample.section(DATA, b".data", [0x1800, 0x2000, 0x200, 0x600], 0xC800_0040);
        sample.0[0x400..0x600].fill(0x90);
        sample.0[0x600..0x800].fill(0xDA);
        sample
    }

    fn section(&mut self, at: usize, name: &[u8], fields: [u32; 4], characteristics: u32) -> &mut Self {
        self.0[at..at + name.len()].copy_from_slice(name);
        for (index, value) in fields.into_iter().enumerate() {
            self.set32(at + 8 + index * 4, value);
        }
        self.set32(at + 36, characteristics)
    }

    fn set16(&mut self, at: usize, value: u16) -> &mut Self {
        self.0[at..at + 2].copy_from_slice(&value.to_le_bytes());
        self
    }

    fn set32(&mut self, at: usize, value: u32) -> &mut Self {
        self.0[at..at + 4].copy_from_slice(&value.to_le_bytes());
        self
    }

    fn bytes(&mut self, at: usize, bytes: &[u8]) -> &mut Self {
        self.0[at..at + bytes.len()].copy_from_slice(bytes);
        self
    }

    fn directory(&mut self, index: DirectoryIndex, rva: u32, size: u32) -> &mut Self {
        self.set32(DIRECTORIES + index as usize * 8, rva).set32(DIRECTORIES + index as usize * 8 + 4, size)
    }

    fn map(&self) -> Result<Vec<u8>, Error> {
        let pe = Pe::parse(&self.0)?;
        let mut memory = vec![0xAA; pe.size_of_image() as usize];
        pe.map(&mut memory, BASE)?;
        Ok(memory)
    }

    fn imports(&self) -> Result<Vec<Import>, Error> {
        let image = self.map()?;
        imports(&Pe::parse(&self.0)?, &image)
    }

    fn why(&self) -> String {
        self.imports().unwrap_err().to_string()
    }
}

fn get32(image: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(image[at..at + 4].try_into().unwrap())
}

/// What is wrong with the sample once `change` has been at it.
fn why(change: impl FnOnce(&mut Sample) -> &mut Sample) -> String {
    let mut sample = Sample::new();
    change(&mut sample);
    sample.why()
}
