// Written by `janus gen` from abi-specs/nt/ntoskrnl/interlocked.abi. Do not edit: change the spec and run `./x gen`.
//! Interlocked operations, with and without a spin lock.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static Exfi386InterlockedDecrementLong: Function = Function { id: 1386, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "Exfi386InterlockedDecrementLong" };
    pub static Exfi386InterlockedExchangeUlong: Function = Function { id: 1387, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "Exfi386InterlockedExchangeUlong" };
    pub static Exfi386InterlockedIncrementLong: Function = Function { id: 1388, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "Exfi386InterlockedIncrementLong" };
    pub static ExfInterlockedAddUlong: Function = Function { id: 1373, stack: 1, pop: 4, registers: 2, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExfInterlockedAddUlong" };
    pub static ExfInterlockedCompareExchange64: Function = Function { id: 1374, stack: 1, pop: 4, registers: 2, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(8) }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "ExfInterlockedCompareExchange64" };
    pub static ExfInterlockedInsertHeadList: Function = Function { id: 1375, stack: 1, pop: 4, registers: 2, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExfInterlockedInsertHeadList" };
    pub static ExfInterlockedInsertTailList: Function = Function { id: 1376, stack: 1, pop: 4, registers: 2, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExfInterlockedInsertTailList" };
    pub static ExfInterlockedPopEntryList: Function = Function { id: 1377, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExfInterlockedPopEntryList" };
    pub static ExfInterlockedPushEntryList: Function = Function { id: 1378, stack: 1, pop: 4, registers: 2, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExfInterlockedPushEntryList" };
    pub static ExfInterlockedRemoveHeadList: Function = Function { id: 1379, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExfInterlockedRemoveHeadList" };
    pub static Exi386InterlockedDecrementLong: Function = Function { id: 1389, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "Exi386InterlockedDecrementLong" };
    pub static Exi386InterlockedExchangeUlong: Function = Function { id: 1390, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "Exi386InterlockedExchangeUlong" };
    pub static Exi386InterlockedIncrementLong: Function = Function { id: 1391, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "Exi386InterlockedIncrementLong" };
    pub static ExInterlockedAddLargeInteger: Function = Function { id: 1303, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(8) }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExInterlockedAddLargeInteger" };
    pub static ExInterlockedAddLargeStatistic: Function = Function { id: 1304, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "ExInterlockedAddLargeStatistic" };
    pub static ExInterlockedAddUlong: Function = Function { id: 1305, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExInterlockedAddUlong" };
    pub static ExInterlockedCompareExchange64: Function = Function { id: 1306, stack: 2, pop: 8, registers: 2, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(8) }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExInterlockedCompareExchange64" };
    pub static ExInterlockedDecrementLong: Function = Function { id: 1307, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExInterlockedDecrementLong" };
    pub static ExInterlockedExchangeUlong: Function = Function { id: 1308, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExInterlockedExchangeUlong" };
    pub static ExInterlockedExtendZone: Function = Function { id: 1309, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExInterlockedExtendZone" };
    pub static ExInterlockedFlushSList: Function = Function { id: 1310, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExInterlockedFlushSList" };
    pub static ExInterlockedIncrementLong: Function = Function { id: 1311, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExInterlockedIncrementLong" };
    pub static ExInterlockedInsertHeadList: Function = Function { id: 1312, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExInterlockedInsertHeadList" };
    pub static ExInterlockedInsertTailList: Function = Function { id: 1313, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExInterlockedInsertTailList" };
    pub static ExInterlockedPopEntryList: Function = Function { id: 1314, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExInterlockedPopEntryList" };
    pub static ExInterlockedPopEntrySList: Function = Function { id: 1315, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExInterlockedPopEntrySList" };
    pub static ExInterlockedPushEntryList: Function = Function { id: 1316, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExInterlockedPushEntryList" };
    pub static ExInterlockedPushEntrySList: Function = Function { id: 1317, stack: 1, pop: 4, registers: 2, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExInterlockedPushEntrySList" };
    pub static ExInterlockedRemoveHeadList: Function = Function { id: 1318, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExInterlockedRemoveHeadList" };
    pub static FirstEntrySList: Function = Function { id: 1395, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "FirstEntrySList" };
    pub static InterlockedCompareExchange: Function = Function { id: 1580, stack: 1, pop: 4, registers: 2, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "InterlockedCompareExchange" };
    pub static InterlockedDecrement: Function = Function { id: 1581, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "InterlockedDecrement" };
    pub static InterlockedExchange: Function = Function { id: 1582, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "InterlockedExchange" };
    pub static InterlockedExchangeAdd: Function = Function { id: 1583, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "InterlockedExchangeAdd" };
    pub static InterlockedIncrement: Function = Function { id: 1584, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "InterlockedIncrement" };
    pub static InterlockedPopEntrySList: Function = Function { id: 1585, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "InterlockedPopEntrySList" };
    pub static InterlockedPushEntrySList: Function = Function { id: 1586, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "InterlockedPushEntrySList" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Exfi386InterlockedDecrementLong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::Exfi386InterlockedDecrementLong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Exfi386InterlockedExchangeUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::Exfi386InterlockedExchangeUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Exfi386InterlockedIncrementLong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::Exfi386InterlockedIncrementLong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfInterlockedAddUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfInterlockedAddUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfInterlockedCompareExchange64() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfInterlockedCompareExchange64, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfInterlockedInsertHeadList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfInterlockedInsertHeadList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfInterlockedInsertTailList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfInterlockedInsertTailList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfInterlockedPopEntryList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfInterlockedPopEntryList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfInterlockedPushEntryList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfInterlockedPushEntryList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfInterlockedRemoveHeadList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfInterlockedRemoveHeadList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Exi386InterlockedDecrementLong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::Exi386InterlockedDecrementLong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Exi386InterlockedExchangeUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::Exi386InterlockedExchangeUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Exi386InterlockedIncrementLong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::Exi386InterlockedIncrementLong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedAddLargeInteger() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInterlockedAddLargeInteger, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedAddLargeStatistic() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInterlockedAddLargeStatistic, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedAddUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInterlockedAddUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedCompareExchange64() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInterlockedCompareExchange64, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedDecrementLong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInterlockedDecrementLong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedExchangeUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInterlockedExchangeUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedExtendZone() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInterlockedExtendZone, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedFlushSList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInterlockedFlushSList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedIncrementLong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInterlockedIncrementLong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedInsertHeadList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInterlockedInsertHeadList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedInsertTailList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInterlockedInsertTailList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedPopEntryList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInterlockedPopEntryList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedPopEntrySList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInterlockedPopEntrySList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedPushEntryList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInterlockedPushEntryList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedPushEntrySList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInterlockedPushEntrySList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedRemoveHeadList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInterlockedRemoveHeadList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FirstEntrySList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FirstEntrySList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InterlockedCompareExchange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InterlockedCompareExchange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InterlockedDecrement() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InterlockedDecrement, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InterlockedExchange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InterlockedExchange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InterlockedExchangeAdd() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InterlockedExchangeAdd, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InterlockedIncrement() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InterlockedIncrement, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InterlockedPopEntrySList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InterlockedPopEntrySList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InterlockedPushEntrySList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InterlockedPushEntrySList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

