//! The speaker: channel 2 of the interval timer makes its tone, two bits of port 61h let it out. Ring 0 has both to itself: what a virtual machine does with
//! these ports is its own affair, and the timer's other channels are left alone.

use crate::irql;
use crate::port;

const CHANNEL_2: u16 = 0x42;
const COMMAND: u16 = 0x43;
const GATE: u16 = 0x61;
/// Channel 2, both bytes, square wave.
const SQUARE_WAVE: u8 = 0xB6;
/// The channel counts; its output reaches the speaker.
const ON: u8 = 3;
/// Ticks of the timer in a second.
const CLOCK: u32 = 1_193_182;

/// Sounds a tone of so many hertz until the next call, 0 is silence; false when the timer cannot make it. Any IRQL.
pub fn sound(hertz: u32) -> bool {
    irql::at(irql::HIGH, || {
        port::write8(GATE, port::read8(GATE) & !ON);
        if hertz == 0 {
            return true;
        }
        let Ok(divisor) = u16::try_from(CLOCK / hertz) else { return false };
        if divisor == 0 {
            return false;
        }
        port::write8(COMMAND, SQUARE_WAVE);
        port::write8(CHANNEL_2, divisor as u8);
        port::write8(CHANNEL_2, (divisor >> 8) as u8);
        port::write8(GATE, port::read8(GATE) | ON);
        true
    })
}
