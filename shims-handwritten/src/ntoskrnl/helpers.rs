//! The C compiler's 64-bit helpers: arguments on the stack and popped by the callee, or EDX:EAX and CL; results in EDX:EAX.
//!
//! `_allmul` and the shifts are the machine's own instructions; the divisions go to Rust for the numbers.

use core::arch::global_asm;

unsafe extern "C" fn quotient(a: u64, b: u64) -> u64 {
    // The processor would have raised a divide error; so do we.
    if b == 0 {
        // SAFETY: the exception is contained like any other of the driver's.
        unsafe { core::arch::asm!("xor ecx, ecx", "div ecx", out("eax") _, out("ecx") _, out("edx") _) };
        return 0;
    }
    a / b
}

unsafe extern "C" fn signed_quotient(a: i64, b: i64) -> i64 {
    // SAFETY: numbers only.
    let q = unsafe { quotient(a.unsigned_abs(), b.unsigned_abs()) } as i64;
    if (a < 0) != (b < 0) { q.wrapping_neg() } else { q }
}

unsafe extern "C" fn remainder(a: u64, b: u64) -> u64 {
    // SAFETY: numbers only.
    a.wrapping_sub(unsafe { quotient(a, b) }.wrapping_mul(b))
}

unsafe extern "C" fn signed_remainder(a: i64, b: i64) -> i64 {
    // SAFETY: numbers only.
    a.wrapping_sub(unsafe { signed_quotient(a, b) }.wrapping_mul(b))
}

macro_rules! division {
    ($name:literal, $function:path) => {
        // The four argument dwords are copied, because the C function does not pop them.
        global_asm!(
            ".pushsection .nt.ntoskrnl.text,\"ax\",@progbits",
            concat!(".global ", $name),
            concat!($name, ":"),
            "pushl 16(%esp)",
            "pushl 16(%esp)",
            "pushl 16(%esp)",
            "pushl 16(%esp)",
            "calll {f}",
            "addl $16, %esp",
            "retl $16",
            ".popsection",
            f = sym $function,
            options(att_syntax)
        );
    };
}
division!("janus_helper__alldiv", signed_quotient);
division!("janus_helper__allrem", signed_remainder);
division!("janus_helper__aulldiv", quotient);
division!("janus_helper__aullrem", remainder);

macro_rules! division_with_remainder {
    // Quotient in EDX:EAX, remainder in EBX:ECX.
    ($name:literal, $function:path) => {
        global_asm!(
            ".pushsection .nt.ntoskrnl.text,\"ax\",@progbits",
            concat!(".global ", $name),
            concat!($name, ":"),
            "pushl 16(%esp)",
            "pushl 16(%esp)",
            "pushl 16(%esp)",
            "pushl 16(%esp)",
            "calll {f}",
            "addl $16, %esp",
            "pushl %edx",
            "pushl %eax",
            // Quotient times divisor, low 64 bits, from the dividend.
            "movl 24(%esp), %ecx", // divisor, high
            "imull %eax, %ecx",
            "movl 20(%esp), %ebx", // divisor, low
            "imull %ebx, %edx",
            "addl %edx, %ecx",
            "mull %ebx",
            "addl %edx, %ecx", // ECX:EAX is the product
            "movl 16(%esp), %ebx", // dividend, high
            "movl %ecx, %edx",
            "movl 12(%esp), %ecx", // dividend, low
            "subl %eax, %ecx",
            "sbbl %edx, %ebx",
            "popl %eax",
            "popl %edx",
            "retl $16",
            ".popsection",
            f = sym $function,
            options(att_syntax)
        );
    };
}
division_with_remainder!("janus_helper__alldvrm", signed_quotient);
division_with_remainder!("janus_helper__aulldvrm", quotient);

global_asm!(
    ".pushsection .nt.ntoskrnl.text,\"ax\",@progbits",
    ".global janus_helper__allmul",
    "janus_helper__allmul:",
    "movl 8(%esp), %ecx",
    "imull 12(%esp), %ecx", // a high * b low
    "movl 4(%esp), %edx",
    "imull 16(%esp), %edx", // a low * b high
    "addl %edx, %ecx",
    "movl 4(%esp), %eax",
    "mull 12(%esp)",
    "addl %ecx, %edx",
    "retl $16",
    // Shifts by 64 and more give what is shifted in.
    ".global janus_helper__allshl",
    "janus_helper__allshl:",
    "cmpb $64, %cl",
    "jae 1f",
    "shldl %cl, %eax, %edx",
    "shll %cl, %eax",
    "testb $32, %cl",
    "jz 2f",
    "movl %eax, %edx",
    "xorl %eax, %eax",
    "2: retl",
    "1: xorl %eax, %eax",
    "xorl %edx, %edx",
    "retl",
    ".global janus_helper__allshr",
    "janus_helper__allshr:",
    "cmpb $64, %cl",
    "jae 1f",
    "shrdl %cl, %edx, %eax",
    "sarl %cl, %edx",
    "testb $32, %cl",
    "jz 2f",
    "movl %edx, %eax",
    "sarl $31, %edx",
    "2: retl",
    "1: sarl $31, %edx",
    "movl %edx, %eax",
    "retl",
    ".global janus_helper__aullshr",
    "janus_helper__aullshr:",
    "cmpb $64, %cl",
    "jae 1f",
    "shrdl %cl, %edx, %eax",
    "shrl %cl, %edx",
    "testb $32, %cl",
    "jz 2f",
    "movl %edx, %eax",
    "xorl %edx, %edx",
    "2: retl",
    "1: xorl %eax, %eax",
    "xorl %edx, %edx",
    "retl",
    // EAX bytes of stack; kernel stacks are present, so no page is touched on the way.
    ".global janus_helper__alloca_probe",
    "janus_helper__alloca_probe:",
    "pushl %ecx",
    "leal 8(%esp), %ecx",
    "subl %eax, %ecx",    // the new stack
    "movl 4(%esp), %eax", // the return address
    "xchgl %ecx, (%esp)",
    "popl %esp",
    "jmpl *%eax",
    ".popsection",
    options(att_syntax)
);
