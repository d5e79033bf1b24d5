//! What i386 code does that matters to a host: segment FS, privileged instructions, structured exceptions.
//!
//! Code is followed from its entry points: calls, branches, jump tables, and addresses of routines that code or data mention. What only
//! computed calls reach is not seen, and what is seen is code, but for an address that was mistaken for a routine's: the figures are evidence, not proof.
//! A VxD's entry points are the routines of its DDB and the places where it calls services; its fixups are not applied, so calls between objects lead nowhere.

use super::pe::PeFile;
use super::read::Bytes;
use iced_x86::{Decoder, DecoderOptions, FlowControl, Instruction, Mnemonic, OpKind, Register};
use serde::Serialize;
use std::collections::BTreeMap;

/// Code beyond this is not looked at: a small file can claim as much as it has, and a large one is no driver.
pub const MOST_CODE: usize = 8 << 20;

/// What was found, as counts with the address of the first.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CodeFacts {
    /// Instructions looked at.
    pub instructions: u64,
    /// FS by what is reached: `fs:0x124` and how often.
    pub fs: BTreeMap<String, u32>,
    /// Privileged instructions and how often.
    pub privileged: BTreeMap<String, u32>,
    /// `in` and `out`.
    pub ports: u32,
    /// Software interrupts other than breakpoints, by number.
    pub interrupts: BTreeMap<u8, u32>,
    /// Frames put into the chain of exception handlers.
    pub seh_frames: u32,
    /// Instructions of coprocessor, MMX or SSE.
    pub vector: u32,
}

/// Instructions that a mentioned address must hold before it is taken for a routine.
const CREDIBLE: usize = 8;
/// Entries of a jump table beyond these are not read.
const MOST_CASES: u32 = 1024;

/// A code section while it is followed.
struct Region<'a> {
    address: u32,
    bytes: &'a [u8],
    /// Bytes where an instruction was looked at.
    seen: Vec<bool>,
}

/// Follows the code of a PE file.
pub fn follow(file: Bytes<'_>, pe: &PeFile<'_>, facts: &mut CodeFacts) {
    let base = pe.base as u32;
    let sections = pe.sections.iter().filter(|s| s.is_code());
    let mut regions: Vec<Region<'_>> = sections
        .map(|s| {
            let size = if s.size == 0 { s.file_size } else { s.size.min(s.file_size) };
            let bytes = file.up_to(s.offset.into(), size.min(MOST_CODE as u32).into());
            Region { address: base.wrapping_add(s.rva), bytes, seen: vec![false; bytes.len()] }
        })
        .collect();
    let mut todo = vec![base.wrapping_add(pe.entry)];
    todo.extend(pe.code_exports.iter().map(|rva| base.wrapping_add(*rva)));
    for s in pe.sections.iter().filter(|s| !s.is_code()) {
        // Tables of routines: dwords that point to code.
        let data = file.up_to(s.offset.into(), s.file_size.min(MOST_CODE as u32).into());
        let dwords = data.chunks_exact(4).map(|d| u32::from_le_bytes([d[0], d[1], d[2], d[3]]));
        todo.extend(dwords.filter(|a| credible(&regions, *a)));
    }
    walk(&mut regions, todo, false, facts);
}

/// Follows the code of a VxD's objects (number and pages) from places in them.
pub fn follow_vxd(objects: &[(u32, &[u8])], places: impl Iterator<Item = (u32, u32)>, facts: &mut CodeFacts) {
    // Objects have no addresses yet: room enough between them is all it takes.
    let address = |object: u32| (object & 0x3f) << 25;
    let mut regions: Vec<Region<'_>> = objects
        .iter()
        .map(|&(object, bytes)| {
            let bytes = &bytes[..bytes.len().min(MOST_CODE)];
            Region { address: address(object), bytes, seen: vec![false; bytes.len()] }
        })
        .collect();
    let todo = places.filter(|p| p.1 < MOST_CODE as u32).map(|(object, offset)| address(object) + offset).collect();
    walk(&mut regions, todo, true, facts);
}

fn walk(regions: &mut [Region<'_>], mut todo: Vec<u32>, vxd: bool, facts: &mut CodeFacts) {
    while let Some(address) = todo.pop() {
        let Some((region, offset)) = at(regions, address) else { continue };
        if regions[region].seen[offset] {
            continue;
        }
        let bytes = regions[region].bytes;
        let mut decoder = Decoder::with_ip(32, &bytes[offset..], address.into(), DecoderOptions::NONE);
        let mut i = Instruction::default();
        while decoder.can_decode() {
            decoder.decode_out(&mut i);
            let here = (i.ip32() - regions[region].address) as usize;
            if i.is_invalid() || is_text(&i) || std::mem::replace(&mut regions[region].seen[here], true) {
                break;
            }
            facts.instructions += 1;
            if vxd && i.mnemonic() == Mnemonic::Int && i.immediate8() == 0x20 {
                // The number of a service follows; bit 15 of it makes the call a jump.
                let number = Bytes::new(bytes).u32((here + 2) as u64).unwrap_or(0x8000);
                if number & 0x8000 == 0 {
                    todo.push(i.next_ip32().wrapping_add(4));
                }
                break;
            }
            look(&i, facts);
            targets(&i, regions, &mut todo);
            if matches!(i.flow_control(), FlowControl::Return | FlowControl::UnconditionalBranch | FlowControl::IndirectBranch)
                || i.mnemonic() == Mnemonic::Int3
            {
                break;
            }
        }
    }
}

/// The region and the place in it of an address.
fn at(regions: &[Region<'_>], address: u32) -> Option<(usize, usize)> {
    let n = regions.iter().position(|r| address.wrapping_sub(r.address) < r.bytes.len() as u32)?;
    Some((n, (address - regions[n].address) as usize))
}

/// Where an instruction leads.
fn targets(i: &Instruction, regions: &[Region<'_>], todo: &mut Vec<u32>) {
    match i.flow_control() {
        FlowControl::UnconditionalBranch | FlowControl::ConditionalBranch | FlowControl::Call if i.op0_kind() == OpKind::NearBranch32 => {
            todo.push(i.near_branch32())
        }
        FlowControl::IndirectBranch if i.memory_index() != Register::None && i.memory_index_scale() == 4 => {
            for case in 0..MOST_CASES {
                let Some((region, offset)) = at(regions, i.memory_displacement32().wrapping_add(case * 4)) else { break };
                let Some(target) = Bytes::new(regions[region].bytes).u32(offset as u64) else { break };
                if at(regions, target).is_none() {
                    break;
                }
                todo.push(target);
            }
        }
        // The address of a routine, on its way into a table or an argument list.
        _ if matches!(i.mnemonic(), Mnemonic::Push | Mnemonic::Mov) => {
            let last = i.op_count().saturating_sub(1);
            if matches!(i.op_kind(last), OpKind::Immediate32) && credible(regions, i.immediate32()) {
                todo.push(i.immediate32());
            }
        }
        _ => {}
    }
}

/// Whether the first instructions there are such as compilers write.
fn credible(regions: &[Region<'_>], address: u32) -> bool {
    let Some((region, offset)) = at(regions, address) else { return false };
    if regions[region].seen[offset] {
        return true;
    }
    let mut decoder = Decoder::with_ip(32, &regions[region].bytes[offset..], address.into(), DecoderOptions::NONE);
    let mut i = Instruction::default();
    for n in 0..CREDIBLE {
        if !decoder.can_decode() {
            return n > 0;
        }
        decoder.decode_out(&mut i);
        if i.is_invalid() || is_text(&i) {
            return false;
        }
        if matches!(i.flow_control(), FlowControl::Return | FlowControl::UnconditionalBranch | FlowControl::IndirectBranch) {
            return true;
        }
    }
    true
}

/// Letters read as instructions that compilers do not write.
fn is_text(i: &Instruction) -> bool {
    let string = matches!(i.mnemonic(), Mnemonic::Insb | Mnemonic::Insd | Mnemonic::Outsb | Mnemonic::Outsd) && !i.has_rep_prefix();
    let zeros = i.mnemonic() == Mnemonic::Add
        && i.op0_kind() == OpKind::Memory
        && i.op1_register() == Register::AL
        && i.memory_base() == Register::EAX;
    string || zeros || matches!(i.mnemonic(), Mnemonic::Bound | Mnemonic::Arpl | Mnemonic::Popad | Mnemonic::Les | Mnemonic::Lds)
}

fn look(i: &Instruction, facts: &mut CodeFacts) {
    if i.segment_prefix() == Register::FS && memory_operand(i) {
        let place = if i.memory_base() == Register::None && i.memory_index() == Register::None {
            format!("fs:{:#x}", i.memory_displacement32())
        } else {
            "fs:[…]".to_owned()
        };
        // A frame enters the chain by a store to fs:0.
        if place == "fs:0x0" && i.mnemonic() == Mnemonic::Mov && i.op0_kind() == OpKind::Memory {
            facts.seh_frames += 1;
        }
        *facts.fs.entry(place).or_default() += 1;
    }
    match i.mnemonic() {
        Mnemonic::In
        | Mnemonic::Out
        | Mnemonic::Insb
        | Mnemonic::Insd
        | Mnemonic::Insw
        | Mnemonic::Outsb
        | Mnemonic::Outsd
        | Mnemonic::Outsw => facts.ports += 1,
        Mnemonic::Int => *facts.interrupts.entry(i.immediate8()).or_default() += 1,
        Mnemonic::Mov => {
            let special = |r: Register| r.is_cr() || r.is_dr() || r.is_tr();
            let register = [i.op0_register(), i.op1_register()].into_iter().find(|r| special(*r));
            if let Some(r) = register {
                *facts.privileged.entry(format!("mov {}", format!("{r:?}").to_lowercase())).or_default() += 1;
            }
        }
        m if PRIVILEGED.contains(&m) => *facts.privileged.entry(format!("{m:?}").to_lowercase()).or_default() += 1,
        _ => {
            let registers = [i.op0_register(), i.op1_register()];
            if registers.iter().any(|r| r.is_mm() || r.is_xmm() || r.is_ymm() || r.is_st()) {
                facts.vector += 1;
            }
        }
    }
}

const PRIVILEGED: [Mnemonic; 16] = [
    Mnemonic::Cli,
    Mnemonic::Sti,
    Mnemonic::Hlt,
    Mnemonic::Clts,
    Mnemonic::Invd,
    Mnemonic::Wbinvd,
    Mnemonic::Invlpg,
    Mnemonic::Lgdt,
    Mnemonic::Lidt,
    Mnemonic::Lldt,
    Mnemonic::Ltr,
    Mnemonic::Lmsw,
    Mnemonic::Rdmsr,
    Mnemonic::Wrmsr,
    Mnemonic::Rdpmc,
    Mnemonic::Iretd,
];

fn memory_operand(i: &Instruction) -> bool {
    (0..i.op_count()).any(|n| i.op_kind(n) == OpKind::Memory)
}
