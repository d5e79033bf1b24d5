//! How many arguments a function takes, as its call sites show: what is pushed before a call through its import slot, and what happens to ESP behind it.

use crate::harvest::pe::PeFile;
use crate::harvest::read::Bytes;
use iced_x86::{Decoder, DecoderOptions, FlowControl, Instruction, Mnemonic, OpKind, Register};
use std::collections::HashMap;

/// One call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Site {
    /// RVA of the call.
    pub at: u32,
    /// Dwords of arguments.
    pub dwords: u32,
    /// The caller pops them.
    pub cdecl: bool,
    /// ESP itself says so; otherwise pushes were counted.
    pub sure: bool,
}

/// What the sites of one function agree about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inferred {
    /// Dwords of arguments.
    pub dwords: u32,
    /// The caller pops them.
    pub cdecl: bool,
    /// For a person: how many sites say so, and where the first is.
    pub evidence: String,
}

/// Calls through the import slots of an i386 image, by slot.
pub fn sites(file: Bytes<'_>, pe: &PeFile<'_>) -> HashMap<u32, Vec<Site>> {
    let slots: HashMap<u32, u32> = pe.imports.iter().map(|i| ((pe.base as u32).wrapping_add(i.slot), i.slot)).collect();
    let mut sweep = Sweep { slots, thunks: HashMap::new(), found: HashMap::new(), base: pe.base as u32 };
    let code: Vec<(&[u8], u32)> = pe
        .sections
        .iter()
        .filter(|s| s.is_code())
        .map(|s| {
            (file.up_to(s.offset.into(), s.file_size.min(crate::harvest::code::MOST_CODE as u32).into()), sweep.base.wrapping_add(s.rva))
        })
        .collect();
    for &(bytes, address) in &code {
        sweep.thunks(bytes, address);
    }
    for &(bytes, address) in &code {
        sweep.calls(bytes, address);
    }
    sweep.found
}

struct Sweep {
    /// Slots by their addresses.
    slots: HashMap<u32, u32>,
    /// `jmp [slot]` by its address.
    thunks: HashMap<u32, u32>,
    found: HashMap<u32, Vec<Site>>,
    base: u32,
}

/// What stands before a call.
#[derive(Default)]
struct Before {
    pushes: u32,
    /// Dwords behind those pushed that are stored, as compilers do that reserve the room once: a bit each.
    stores: u32,
    /// Pushes at a function's start that save registers.
    entry: bool,
    /// Registers that hold nothing of use: pushing one of them makes room, and passes no argument.
    spent: Vec<Register>,
}

impl Sweep {
    fn thunks(&mut self, bytes: &[u8], address: u32) {
        for i in Decoder::with_ip(32, bytes, address.into(), DecoderOptions::NONE).into_iter() {
            if i.mnemonic() == Mnemonic::Jmp
                && let Some(slot) = self.through(&i)
            {
                self.thunks.insert(i.ip32(), slot);
            }
        }
    }

    /// The slot that a call or jump goes through.
    fn through(&self, i: &Instruction) -> Option<u32> {
        match i.op0_kind() {
            OpKind::Memory if i.memory_base() == Register::None && i.memory_index() == Register::None => {
                self.slots.get(&i.memory_displacement32()).copied()
            }
            OpKind::NearBranch32 => self.thunks.get(&i.near_branch32()).copied(),
            _ => None,
        }
    }

    fn calls(&mut self, bytes: &[u8], address: u32) {
        let mut decoder = Decoder::with_ip(32, bytes, address.into(), DecoderOptions::NONE);
        let mut i = Instruction::default();
        let mut before = Before { entry: true, ..Before::default() };
        let mut pending: Option<(u32, Site)> = None;
        while decoder.can_decode() {
            decoder.decode_out(&mut i);
            if let Some((slot, site)) = pending.take() {
                let site = behind(&i, site);
                self.found.entry(slot).or_default().push(site);
            }
            match i.flow_control() {
                FlowControl::Call | FlowControl::IndirectCall => {
                    if let Some(slot) = self.through(&i) {
                        let dwords = before.pushes + before.stores.trailing_ones();
                        pending = Some((slot, Site { at: i.ip32().wrapping_sub(self.base), dwords, cdecl: false, sure: false }));
                    }
                    before = Before { spent: vec![Register::ECX, Register::EDX], ..Before::default() };
                }
                FlowControl::Next => before.look(&i),
                FlowControl::Interrupt => before = Before::entry(),
                FlowControl::Return | FlowControl::UnconditionalBranch => before = Before { entry: true, ..Before::default() },
                _ => before = Before::default(),
            }
        }
        if let Some((slot, site)) = pending {
            self.found.entry(slot).or_default().push(site);
        }
    }
}

impl Before {
    /// Behind padding.
    fn entry() -> Self {
        Before { entry: true, spent: vec![Register::EAX, Register::ECX, Register::EDX], ..Before::default() }
    }

    fn look(&mut self, i: &Instruction) {
        match i.mnemonic() {
            Mnemonic::Push => {
                if self.spent.contains(&i.op0_register()) {
                    return;
                }
                let saved = matches!(i.op0_register(), Register::EBP | Register::EBX | Register::ESI | Register::EDI);
                if !(self.entry && saved) {
                    self.entry = false;
                    self.pushes += 1;
                }
            }
            Mnemonic::Pop => self.pushes = self.pushes.saturating_sub(1),
            // `mov ebp, esp` and room for variables belong to a function's start.
            Mnemonic::Mov if i.op0_register() == Register::EBP && i.op1_register() == Register::ESP => {}
            Mnemonic::Sub if i.op0_register() == Register::ESP => {}
            Mnemonic::Nop if self.entry => *self = Before::entry(),
            // How assemblers pad.
            Mnemonic::Lea if i.op0_register() == i.memory_base() && self.entry => *self = Before::entry(),
            Mnemonic::Mov if i.op0_kind() == OpKind::Memory && i.memory_base() == Register::ESP && i.memory_index() == Register::None => {
                self.entry = false;
                if let Some(dword) = (i.memory_displacement32() / 4).checked_sub(self.pushes) {
                    self.stores |= 1u32.checked_shl(dword).unwrap_or(0);
                }
            }
            _ => {}
        }
        let written = i.op0_register().full_register32();
        if i.mnemonic() != Mnemonic::Push && i.op_count() > 0 && i.op0_kind() == OpKind::Register {
            self.spent.retain(|r| *r != written);
        }
    }
}

/// What the instruction behind the call says: `add esp` pops what was pushed, `sub esp` takes back the room that the callee has popped. Other amounts belong
/// to the function's own variables.
fn behind(i: &Instruction, site: Site) -> Site {
    if i.op0_register() != Register::ESP || i.op_count() != 2 || i.try_immediate(1).ok() != Some(u64::from(site.dwords) * 4) {
        return site;
    }
    match i.mnemonic() {
        Mnemonic::Add => Site { cdecl: true, sure: true, ..site },
        Mnemonic::Sub => Site { sure: true, ..site },
        _ => site,
    }
}

/// What most sites say; those where ESP tells it outvote those where pushes were counted. Of two answers that are as frequent, the smaller: pushes for a
/// later call are easily counted too.
pub fn agree(module: &str, sites: &[Site]) -> Option<Inferred> {
    let sure: Vec<&Site> = sites.iter().filter(|s| s.sure).collect();
    let pool: Vec<&Site> = if sure.is_empty() { sites.iter().collect() } else { sure };
    let mut votes: HashMap<(u32, bool), usize> = HashMap::new();
    for s in &pool {
        *votes.entry((s.dwords, s.cdecl)).or_default() += 1;
    }
    let (&(dwords, cdecl), &count) = votes.iter().max_by_key(|((dwords, cdecl), count)| (**count, std::cmp::Reverse(*dwords), *cdecl))?;
    let first = pool.iter().find(|s| s.dwords == dwords && s.cdecl == cdecl)?.at;
    let verb = match (pool[0].sure, cdecl) {
        (true, true) => "pop",
        (true, false) => "make room again for",
        (false, _) => "push",
    };
    let plural = if dwords == 1 { "dword" } else { "dwords" };
    Some(Inferred {
        dwords,
        cdecl,
        evidence: format!("{count} of {} call sites {verb} {dwords} {plural}, as at {module}+{first:#x}", sites.len()),
    })
}
