//! The speaker: what QEMU's sound card for it recorded has the tone that the host drew, and lasts as long.

use super::Verdict;
use crate::draw::Draw;
use crate::error::{At, Result};
use crate::guest::Guest;
use std::fs;
use std::path::Path;
use std::time::Instant;

/// The recording; a row's `-audiodev` names the same.
pub const RECORDING: &str = "speaker.wav";
/// What the program at the speaker says at its end.
const DONE: &str = "tune: done: 0";
/// The timer divides 1.19 MHz by a whole number, the recording has 44100 samples a second.
const PITCH: f64 = 0.02;
/// The recorder takes the tone in pieces of some milliseconds. A busy machine ends it late: the timer that ends it loses ticks, the recorder does not.
const EARLY: f64 = 60.0;
const LATE: f64 = 3.0;

/// Waits for the end of the tone.
pub fn attend(guest: &mut Guest, until: Instant) -> Result<Verdict> {
    Ok(match guest.wait_for_text(until, DONE)? {
        true => Verdict { passed: true, ..Verdict::default() },
        false => Verdict::failed("the tone did not end"),
    })
}

/// Measures the recording.
pub fn judge(attended: Verdict, draw: &Draw, dir: &Path) -> Result<Verdict> {
    if !attended.passed {
        return Ok(attended);
    }
    let path = dir.join(RECORDING);
    let bytes = fs::read(&path).at("read", &path)?;
    let heard = tone(&bytes).ok_or_else(|| "the recording holds no tone".to_owned());
    Ok(match heard.and_then(|heard| compare(draw, heard)) {
        Ok(summary) => Verdict { passed: true, summary, ..Verdict::default() },
        Err(what) => Verdict::failed(what),
    })
}

fn compare(draw: &Draw, heard: Tone) -> Result<String, String> {
    let (frequency, milliseconds) = (f64::from(draw.frequency), f64::from(draw.milliseconds));
    let what =
        format!("{:.1} Hz for {:.0} ms were heard, {frequency} Hz for {milliseconds} ms were drawn", heard.hertz, heard.milliseconds);
    let pitch = (heard.hertz / frequency - 1.0).abs() < PITCH;
    let length = (milliseconds - EARLY..milliseconds * LATE).contains(&heard.milliseconds);
    if pitch && length { Ok(what) } else { Err(what) }
}

/// What is heard in a recording.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Tone {
    hertz: f64,
    milliseconds: f64,
}

/// The tone in a wave file of 16-bit samples: from the first to the last sample that is no silence, its changes of sign counted.
fn tone(wav: &[u8]) -> Option<Tone> {
    const HEAD: usize = 44;
    let number = |at: usize, bytes: usize| wav.get(at..at + bytes).map(|b| b.iter().rev().fold(0usize, |n, b| n << 8 | usize::from(*b)));
    let (channels, rate, bits) = (number(22, 2)?, number(24, 4)?, number(34, 2)?);
    if wav.get(..4)? != b"RIFF" || bits != 16 || channels == 0 || rate == 0 {
        return None;
    }
    let frames = wav.get(HEAD..)?.chunks_exact(2 * channels).map(|f| i16::from_le_bytes([f[0], f[1]]));
    let samples: Vec<i16> = frames.collect();
    let loudest = samples.iter().map(|s| s.unsigned_abs()).max().filter(|l| *l > 256)?;
    let loud = |s: &i16| s.unsigned_abs() > loudest / 4;
    let (first, last) = (samples.iter().position(loud)?, samples.iter().rposition(loud)?);
    // Where the sign changes; what is neither loud nor silent is on its way from one to the other.
    let sounding: Vec<(usize, bool)> = samples.iter().enumerate().filter(|(_, s)| loud(s)).map(|(i, s)| (i, *s < 0)).collect();
    let changes: Vec<usize> = sounding.windows(2).filter(|w| w[0].1 != w[1].1).map(|w| w[1].0).collect();
    let (begin, end) = (*changes.first()?, *changes.last()?);
    let periods = (changes.len() - 1) as f64 / 2.0;
    // From change to change, in samples of the recording.
    let seconds = (end - begin) as f64 / rate as f64;
    (seconds > 0.0).then(|| Tone { hertz: periods / seconds, milliseconds: (last - first + 1) as f64 * 1000.0 / rate as f64 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recording(hertz: usize, milliseconds: usize) -> Vec<u8> {
        let mut wav = vec![0; 44];
        wav[..4].copy_from_slice(b"RIFF");
        wav[22] = 2;
        wav[24..28].copy_from_slice(&44100u32.to_le_bytes());
        wav[34] = 16;
        let silence = [0; 400];
        wav.extend(silence);
        for n in 0..44100 * milliseconds / 1000 {
            let sample: i16 = if (n * hertz * 2 / 44100).is_multiple_of(2) { 8000 } else { -8000 };
            wav.extend(sample.to_le_bytes());
            wav.extend(sample.to_le_bytes());
        }
        wav.extend(silence);
        wav
    }

    #[test]
    fn tones_are_told_apart() {
        let draw = Draw { frequency: 440, milliseconds: 500, ..Draw::new(&mut rand::rng()) };
        let judge = |wav: &[u8]| compare(&draw, tone(wav).expect("a tone"));
        assert!(judge(&recording(440, 500)).is_ok());
        assert!(judge(&recording(880, 500)).is_err());
        assert!(judge(&recording(460, 500)).is_err());
        assert!(judge(&recording(440, 1800)).is_err());
        assert!(judge(&recording(440, 200)).is_err());
        assert_eq!(tone(&recording(440, 0)), None);
        assert_eq!(tone(b"RIFF"), None);
    }
}
