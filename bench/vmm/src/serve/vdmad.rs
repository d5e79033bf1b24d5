//! VDMAD's services, as far as a VxD needs them that has a channel for itself: nothing is virtualised, a transfer goes where its region lies.

use super::Bench;
use crate::cell::{Cell, IntsOff};
use crate::log;
use crate::port::out8;
use core::ffi::c_void;
use janus_abi::types::HVM;
use janus_abi::vxd::vdmad::*;

/// Joins the controllers.
const CASCADE: u32 = 4;
/// A handle is this and the channel.
const HANDLE: u32 = 0xD3A0_0000;
/// Page registers, by channel.
const PAGES: [u16; 8] = [0x87, 0x83, 0x81, 0x82, 0x8F, 0x8B, 0x89, 0x8A];

#[derive(Clone, Copy)]
struct Channel {
    taken: bool,
    physical: u32,
    bytes: u32,
}

static CHANNELS: Cell<[Channel; 8]> = Cell::new([Channel { taken: false, physical: 0, bytes: 0 }; 8]);

fn channel(handle: u32) -> Option<u8> {
    let number = handle ^ HANDLE;
    (number < 8).then_some(number as u8)
}

/// A port of a channel's controller: those of the second lie two apart.
fn of_controller(channel: u8, port: u16) -> u16 {
    if u32::from(channel) < CASCADE { port } else { 0xC0 + port * 2 }
}

fn mask(channel: u8, masked: bool) {
    out8(of_controller(channel, 0x0A), channel & 3 | u8::from(masked) << 2);
}

impl Vdmad for Bench {
    unsafe fn VDMAD_Get_Version() -> VDMAD_Get_VersionResults {
        VDMAD_Get_VersionResults { major: 4, minor: 0, buffer_size: 0, absent: false }
    }
    unsafe fn VDMAD_Virtualize_Channel(channel: u32, _callback: *mut c_void) -> VDMAD_Virtualize_ChannelResults {
        let failed = channel >= 8 || channel == CASCADE || CHANNELS.with(|c| core::mem::replace(&mut c[channel as usize].taken, true));
        VDMAD_Virtualize_ChannelResults { dma: if failed { 0 } else { HANDLE | channel }, undefined_edx: 0, failed }
    }
    unsafe fn VDMAD_Set_Region_Info(dma: u32, _buffer: u8, _locked: u8, _region: u32, size: u32, physical: u32) {
        if let Some(channel) = channel(dma) {
            CHANNELS.with(|c| {
                let c = &mut c[usize::from(channel)];
                (c.physical, c.bytes) = (physical, size);
            });
        }
    }
    unsafe fn VDMAD_Set_Phys_State(dma: u32, _vm: HVM, mode: u8, _extended_mode: u8) {
        let Some(channel) = channel(dma) else { return log!("VDMAD_Set_Phys_State: {dma:08X} is no channel") };
        let Channel { physical, bytes, .. } = CHANNELS.with(|c| c[usize::from(channel)]);
        let _ints = IntsOff::new();
        mask(channel, true);
        // The low byte comes first, then the high one.
        out8(of_controller(channel, 0x0C), 0);
        let wide = u32::from(channel) >= CASCADE;
        let (address, count) = if wide { (physical >> 1 & 0xFFFF, bytes / 2) } else { (physical & 0xFFFF, bytes) };
        let (at, counter) = (u16::from(channel & 3) * 2, u16::from(channel & 3) * 2 + 1);
        out8(of_controller(channel, at), address as u8);
        out8(of_controller(channel, at), (address >> 8) as u8);
        out8(of_controller(channel, counter), count.wrapping_sub(1) as u8);
        out8(of_controller(channel, counter), (count.wrapping_sub(1) >> 8) as u8);
        out8(PAGES[usize::from(channel)], (physical >> 16) as u8);
        out8(of_controller(channel, 0x0B), mode & 0xFC | channel & 3);
    }
    unsafe fn VDMAD_Mask_Channel(dma: u32) {
        if let Some(channel) = channel(dma) {
            mask(channel, true);
        }
    }
    unsafe fn VDMAD_UnMask_Channel(dma: u32, _vm: HVM) {
        if let Some(channel) = channel(dma) {
            mask(channel, false);
        }
    }
}
