//! A floppy disk: its image is random; what the guest writes elsewhere can only be what it read, turned as the program turns it. Every other byte of the
//! image has to be what it was.
//!
//! That the bytes went by DMA is in QEMU's log of accesses: the data register gave results of commands and took commands, and none of the sectors.

use super::Verdict;
use crate::devices::LOG;
use crate::draw::Draw;
use crate::error::{At, Result};
use crate::guest::Guest;
use rand::rngs::StdRng;
use rand::{RngCore, SeedableRng};
use std::fs;
use std::path::Path;
use std::time::Instant;

/// The image; a row's `-drive` names the same.
pub const IMAGE: &str = "floppy.img";
/// What the program at the disk says at its end.
const DONE: &str = "diskette: done: ";
const SECTOR: usize = 512;
const SECTORS: usize = 2880;
/// What `diskette` does: runs of sectors from 20 times the number on, written so many sectors further.
const RUNS: [usize; 6] = [1, 3, 18, 7, 36, 5];
const FURTHER: usize = 1440;
/// Sectors of a track: no command moves more.
const TRACK: usize = 18;

/// The disk as the guest finds it.
pub fn image(draw: &Draw) -> Vec<u8> {
    let mut seed = [0; 32];
    seed.iter_mut().zip(&draw.bytes).for_each(|(s, b)| *s = *b);
    let mut image = vec![0; SECTORS * SECTOR];
    StdRng::from_seed(seed).fill_bytes(&mut image);
    image
}

/// The disk as the guest has to leave it.
fn expected(draw: &Draw) -> Vec<u8> {
    let mut image = image(draw);
    let (from, bytes) = (20 * draw.number as usize * SECTOR, RUNS.iter().sum::<usize>() * SECTOR);
    let turned: Vec<u8> = image[from..from + bytes].iter().map(|b| !b).collect();
    image[from + FURTHER * SECTOR..][..bytes].copy_from_slice(&turned);
    let last = (SECTORS - 1 - draw.number as usize) * SECTOR;
    image[last..last + SECTOR].iter_mut().zip(draw.bytes.iter().cycle()).for_each(|(to, from)| *to = *from);
    image
}

/// Waits for the program's end.
pub fn attend(guest: &mut Guest, until: Instant) -> Result<Verdict> {
    Ok(match guest.wait_for_text(until, DONE)? {
        true => Verdict { passed: true, ..Verdict::default() },
        false => Verdict::failed("the program at the disk did not come to its end"),
    })
}

/// Holds the image and the log against what the host drew.
pub fn judge(attended: Verdict, draw: &Draw, dir: &Path) -> Result<Verdict> {
    if !attended.passed {
        return Ok(attended);
    }
    let (image, log) = (dir.join(IMAGE), dir.join(LOG));
    let (image, log) = (fs::read(&image).at("read", &image)?, fs::read_to_string(&log).at("read", &log)?);
    Ok(match verdict(draw, &image, &log) {
        Ok(verdict) => verdict,
        Err(what) => Verdict::failed(what),
    })
}

fn verdict(draw: &Draw, image: &[u8], log: &str) -> Result<Verdict, String> {
    let expected = expected(draw);
    if image.len() != expected.len() {
        return Err(format!("the image has {} bytes, not {}", image.len(), expected.len()));
    }
    let wrong: Vec<usize> = (0..SECTORS).filter(|s| image[s * SECTOR..][..SECTOR] != expected[s * SECTOR..][..SECTOR]).collect();
    if let Some(first) = wrong.first() {
        return Err(format!("{} sectors of the image are not what they should be, the first is {first}", wrong.len()));
    }
    let moved: usize = 2 * RUNS.iter().sum::<usize>() + 1;
    // A run takes a command for each track that it touches, read and written; a command has 9 bytes and a result of 7, a seek 3 and 2 with its question.
    let from = 20 * draw.number as usize;
    let mut commands = 1;
    let mut at = from;
    for run in RUNS {
        let tracks = (at + run - 1) / TRACK - at / TRACK + 1;
        commands += 2 * tracks;
        at += run;
    }
    let register = |what: &str| log.lines().filter(|l| l.starts_with(&format!("fdc_ioport_{what} ")) && l.contains(" reg 0x05 ")).count();
    let (read, written) = (register("read"), register("write"));
    // The firmware and the start have some commands of their own.
    let most = commands * (9 + 3 + 1) + 100;
    if read < commands * 7 || written < commands * 9 {
        return Err(format!("the data register was read {read} and written {written} times: not {commands} commands"));
    }
    if read > most || written > most {
        return Err(format!(
            "the data register was read {read} and written {written} times: more than {commands} commands and their results"
        ));
    }
    Ok(Verdict {
        passed: true,
        summary: format!(
            "{moved} sectors went by DMA: {} were read, and written back with their bits inverted, and one more",
            RUNS.iter().sum::<usize>()
        ),
        facts: vec![
            format!("all {SECTORS} sectors of the image are what they should be"),
            format!(
                "{commands} commands; the controller's data register gave {read} bytes and took {written}, none of {} bytes of sectors",
                moved * SECTOR
            ),
        ],
        ..Verdict::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(reads: usize, writes: usize) -> String {
        let line = |what: &str, n: usize| format!("fdc_ioport_{what} {what} reg 0x05 val 0x00\n").repeat(n);
        line("read", reads) + &line("write", writes)
    }

    #[test]
    fn every_sector_counts_and_none_goes_by_hand() {
        let draw = Draw { number: 5, ..Draw::new(&mut rand::rng()) };
        let (image, log) = (expected(&draw), log(150, 200));
        assert!(verdict(&draw, &image, &log).is_ok_and(|v| v.passed));
        for at in [0, 100 * SECTOR, 1540 * SECTOR, 2874 * SECTOR, SECTORS * SECTOR - 1] {
            let mut wrong = image.clone();
            wrong[at] ^= 1;
            assert!(verdict(&draw, &wrong, &log).is_err(), "byte {at}");
        }
        assert!(verdict(&draw, &super::image(&draw), &log).is_err(), "nothing was written");
        assert!(verdict(&draw, &image, &self::log(150 + 70 * SECTOR, 200)).is_err(), "sectors were read by hand");
        assert!(verdict(&draw, &image, &self::log(0, 200)).is_err(), "there were no results");
    }
}
