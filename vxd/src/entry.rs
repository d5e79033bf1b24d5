//! Where the VMM enters: registers in, a Rust function, registers and carry out.

use janus_abi::types::CONTROL_MESSAGE;
use janus_runtime::abi::Regs;

/// Registers of a control message.
pub type Parameters = Regs;

/// The control procedure: EAX is the message, carry clear is success.
#[unsafe(naked)]
pub unsafe extern "C" fn control() {
    core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym message)
}

unsafe extern "C" fn message(regs: *mut Regs) {
    // SAFETY: the frame that `control` pushed.
    let regs = unsafe { &mut *regs };
    let parameters = *regs;
    let done = crate::control(CONTROL_MESSAGE(parameters.eax), &parameters, &mut regs.eax);
    regs.set_flag(1, !done);
}
