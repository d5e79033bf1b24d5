//! What i386 code does that matters to a host: segment FS, privileged instructions, structured exceptions. A linear sweep, so a table in the middle of code
//! may be read as instructions: the figures are evidence, not proof.

use iced_x86::{Decoder, DecoderOptions, Instruction, Mnemonic, OpKind, Register};
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

/// Sweeps `code`, which lies at `address`; in a VxD's code the number of a service follows `int 20h`.
pub fn sweep(code: &[u8], address: u32, vxd: bool, facts: &mut CodeFacts) {
    let code = &code[..code.len().min(MOST_CODE)];
    let mut decoder = Decoder::with_ip(32, code, address.into(), DecoderOptions::NONE);
    let mut instruction = Instruction::default();
    while decoder.can_decode() {
        decoder.decode_out(&mut instruction);
        facts.instructions += 1;
        if vxd && instruction.mnemonic() == Mnemonic::Int && instruction.immediate8() == 0x20 {
            // The service's number and its device's: no instruction.
            let next = decoder.position() + 4;
            if decoder.set_position(next).is_err() {
                return;
            }
            decoder.set_ip(decoder.ip() + 4);
            continue;
        }
        look(&instruction, facts);
    }
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
        Mnemonic::In | Mnemonic::Out | Mnemonic::Insb | Mnemonic::Insd | Mnemonic::Insw | Mnemonic::Outsb | Mnemonic::Outsd | Mnemonic::Outsw => facts.ports += 1,
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
