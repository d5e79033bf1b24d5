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

/// An event or time-out procedure: EDX is the reference, all registers are kept. `f` is a C function of the reference.
#[macro_export]
macro_rules! callback_entry {
    ($(#[$doc:meta])* $name:ident => $f:path) => {
        $(#[$doc])*
        #[unsafe(naked)]
        pub unsafe extern "C" fn $name() {
            core::arch::naked_asm!("pushad", "cld", "push edx", "call {f}", "add esp, 4", "popad", "ret", f = sym $f)
        }
    };
}
