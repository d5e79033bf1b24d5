//! Services of VxDs from both sides: a trait with its table for whoever serves them, and wrappers around `INT 20h` for whoever calls.

use super::registers::{self, read};
use super::{header, rust};
use crate::lang::Abi;
use crate::lang::ast::*;
use crate::lang::check::STACK;
use heck::ToUpperCamelCase;

/// Paths under `generated/` and contents.
pub fn emit(abi: &Abi) -> Vec<(String, String)> {
    let mut root = header("abi-specs/vxd");
    root.push_str("//! Services of VxDs.\n\n");
    let mut call = header("abi-specs/vxd");
    call.push_str("//! Calling services: each function is a dynalink.\n\n");
    let mut files = Vec::new();
    for (module, file, vxd) in abi.vxds() {
        root.push_str(&format!("pub mod {module};\n"));
        call.push_str(&format!("pub mod {module};\n"));
        let from = &abi.sources[file.source as usize].path;
        files.push((format!("src/vxd/{module}.rs"), header(from) + &serve(abi, &module, file, vxd)));
        files.push((format!("src/vxd/call/{module}.rs"), header(from) + &calls(abi, &module, vxd)));
    }
    root.push_str("pub mod call;\n");
    files.push(("src/vxd/mod.rs".into(), root));
    files.push(("src/vxd/call/mod.rs".into(), call));
    files
}

/// The results of a signature, in whichever form it was written.
fn results(sig: &Signature) -> &[ResultIn] {
    match &sig.returns {
        Returns::Registers(r) => r,
        _ => &[],
    }
}

fn results_type(s: &Service) -> String {
    format!("{}Results", rust::ident(&s.name.text))
}

/// The Rust result type of a service as the trait and the wrapper have it.
fn result_ty(module: &str, s: &Service, sig: &Signature) -> String {
    match &sig.returns {
        Returns::Nothing => "()".into(),
        Returns::Value(t) => rust::ty(&t.ty),
        Returns::Registers(r) => match r.as_slice() {
            [] => "()".into(),
            [one] => rust::ty(&one.ty.ty),
            _ => format!("crate::vxd::{module}::{}", results_type(s)),
        },
    }
}

fn params_of(sig: &Signature) -> String {
    let mut p = rust::params(&sig.params);
    if sig.varargs {
        if !p.is_empty() {
            p.push_str(", ");
        }
        p.push_str("arguments: janus_runtime::abi::VarArgs");
    }
    p
}

fn serve(abi: &Abi, module: &str, file: &File, vxd: &Vxd) -> String {
    let name = vxd.name.text.to_upper_camel_case();
    let mut out: String = file.doc.iter().map(|d| format!("//! {d}\n")).collect();
    out.push_str("#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]\n\nuse janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};\n\n");
    out.push_str(&format!("/// Device id of {}.\npub const ID: u16 = {:#06x};\n\n", vxd.name.text, vxd.id.0));
    let known: Vec<(&Service, &Signature)> = vxd.services.iter().filter_map(|s| s.signature.as_ref().map(|sig| (s, sig))).collect();
    for (s, sig) in &known {
        if results(sig).len() > 1 {
            out.push_str(&registers::results_struct(abi, &s.name.text, &results_type(s), results(sig)));
        }
    }
    out.push_str(&format!(
        "/// {} as a provider serves it; what it does not override is reported as not served.\npub trait {name}: Provider {{\n",
        vxd.name.text
    ));
    for (s, sig) in &known {
        let ident = rust::ident(&s.name.text);
        let place = abi.place(s.name.span);
        out.push_str(&rust::docs(&s.meta.doc, "", "    ").replace("    ///\n    /// \n", "").replace("    /// \n", ""));
        out.push_str(&format!(
            "    unsafe fn {ident}({}) -> {} {{ Self::unserved(\"{}\", {:#06x}, \"{ident}\") }} // {place}\n",
            params_of(sig),
            result_ty(module, s, sig),
            vxd.name.text,
            s.ordinal.0
        ));
    }
    out.push_str("}\n\n/// What `INT 20h` leads to.\nmod entry {\n    use super::*;\n");
    for (s, sig) in &known {
        out.push_str(&entry(abi, &name, s, sig));
    }
    out.push_str("}\n\n");
    out.push_str(&format!(
        "struct Services<P>(core::marker::PhantomData<P>);\nimpl<P: {name}> Services<P> {{\n    const TABLE: &'static [Service] = &[\n"
    ));
    let mut sorted: Vec<&Service> = vxd.services.iter().collect();
    sorted.sort_by_key(|s| s.ordinal.0);
    for s in sorted {
        let e = if s.signature.is_some() {
            format!("entry::{}::<P> as *const ()", rust::ident(&s.name.text))
        } else {
            "core::ptr::null()".into()
        };
        out.push_str(&format!(
            "        Service {{ ordinal: {:#06x}, name: \"{}\", entry: {e}, is_async: {} }},\n",
            s.ordinal.0, s.name.text, s.meta.is_async
        ));
    }
    out.push_str(&format!(
        "    ];\n}}\n\n/// The service table of {} as `P` serves it.\npub const fn table<P: {name}>() -> ServiceTable {{ ServiceTable {{ name: \"{}\", id: ID, services: Services::<P>::TABLE }} }}\n",
        vxd.name.text, vxd.name.text
    ));
    out
}

/// The entry of one service: a plain C function where the C convention says it all, else a register frame around one.
fn entry(abi: &Abi, trait_name: &str, s: &Service, sig: &Signature) -> String {
    let ident = rust::ident(&s.name.text);
    let plain = !sig.varargs && results(sig).is_empty() && sig.convention != Convention::Register;
    if plain {
        let word = match sig.convention {
            Convention::Stdcall => "stdcall",
            Convention::Fastcall => "fastcall",
            _ => "C",
        };
        return format!(
            "    pub unsafe extern \"{word}\" fn {ident}<P: {trait_name}>({}){} {{ unsafe {{ P::{ident}({}) }} }}\n",
            rust::params(&sig.params),
            rust::returns(&sig.returns),
            rust::arguments(&sig.params)
        );
    }
    let mut args = Vec::new();
    let mut dword = 0;
    // The first that was pushed lies highest.
    let pushed = registers::pushed(&sig.params).count();
    let mut below = pushed;
    for p in &sig.params {
        let bits = match &p.register {
            Some(r) if r.text == STACK => {
                below -= 1;
                format!("unsafe {{ r.argument({below}) }}")
            }
            Some(r) => read(&r.text),
            None => {
                let low = format!("unsafe {{ r.argument({dword}) }}");
                let n = abi.dwords(&p.ty.ty);
                dword += n as usize;
                if n == 2 { format!("(u64::from({low}) | u64::from(unsafe {{ r.argument({}) }}) << 32)", dword - 1) } else { low }
            }
        };
        args.push(rust::from_bits(abi, &p.ty.ty, &bits));
    }
    if sig.varargs {
        args.push(format!("VarArgs(unsafe {{ core::ptr::from_ref(&*r).cast::<u32>().add({}) }})", 10 + dword));
    }
    let mut body = format!("let v = unsafe {{ P::{ident}({}) }};", args.join(", "));
    body.push_str(&registers::store(abi, results(sig)));
    if let Returns::Value(t) = &sig.returns {
        body.push_str(&format!(" r.eax = {} as u32;", rust::to_bits(abi, &t.ty, "v")));
    }
    let pop = match sig.convention {
        Convention::Stdcall => format!("\"ret {}\"", dword * 4),
        Convention::Register if pushed > 0 => format!("\"ret {}\"", pushed * 4),
        _ => "\"ret\"".into(),
    };
    let segment = registers::gives_segment(results(sig));
    let (declare, give, gives) = if segment { ("let fs; ", " fs", " -> u32") } else { ("", "", "") };
    format!(
        "    #[unsafe(naked)]\n    pub unsafe extern \"C\" fn {ident}<P: {trait_name}>() {{\n        \
         unsafe extern \"C\" fn framed<P: {trait_name}>(r: *mut Regs){gives} {{ let r = unsafe {{ &mut *r }}; {declare}{body}{give} }}\n        \
         {}\n    }}\n",
        registers::frame("framed::<P>", segment, &pop)
    )
}

/// Wrappers for callers.
fn calls(abi: &Abi, module: &str, vxd: &Vxd) -> String {
    let mut out = format!(
        "//! Calling {}.\n#![allow(unused_imports, unused_mut, unused_variables)]\n\nuse janus_runtime::abi::{{Regs, service_call, service_call_pushing}};\n\n/// Dynalinks in their jump form.\nmod link {{\n",
        vxd.name.text
    );
    let known: Vec<(&Service, &Signature)> =
        vxd.services.iter().filter_map(|s| s.signature.as_ref().map(|sig| (s, sig))).filter(|(_, sig)| !sig.varargs).collect();
    for (s, _) in &known {
        out.push_str(&format!(
            "    #[unsafe(naked)]\n    pub unsafe extern \"C\" fn {}() {{ core::arch::naked_asm!(\"int 0x20\", \".long {:#010x}\") }}\n",
            rust::ident(&s.name.text),
            vxd.id.0 << 16 | 0x8000 | s.ordinal.0
        ));
    }
    out.push_str("}\n\n");
    for (s, sig) in &known {
        out.push_str(&call(abi, module, vxd, s, sig));
    }
    out
}

fn call(abi: &Abi, module: &str, vxd: &Vxd, s: &Service, sig: &Signature) -> String {
    let ident = rust::ident(&s.name.text);
    let mut docs = s.meta.doc.clone();
    docs.push(if s.meta.is_async { "May be called at interrupt time.".into() } else { "Not at interrupt time.".into() });
    let mut out = rust::docs(&docs, &format!("{} ({} service {:#06x})", abi.place(s.name.span), vxd.name.text, s.ordinal.0), "");
    let ret = result_ty(module, s, sig);
    let list = results(sig);
    out.push_str(&format!("#[inline]\npub unsafe fn {ident}({}) -> {ret} {{\n", rust::params(&sig.params)));
    let give = |value: &dyn Fn(&ResultIn) -> String| registers::give(abi, list, &ret, value);
    if sig.convention == Convention::Register {
        out.push_str("    let mut r = Regs::default();\n");
        for statement in registers::load(abi, &sig.params) {
            out.push_str(&format!("    {statement};\n"));
        }
        let pushed: Vec<String> =
            registers::pushed(&sig.params).map(|p| rust::to_bits(abi, &p.ty.ty, &rust::ident(&p.name.text))).collect();
        let call = if pushed.is_empty() && !registers::gives_segment(list) {
            format!("service_call(&mut r, link::{ident})")
        } else {
            format!("service_call_pushing(&mut r, link::{ident}, &[{}])", pushed.join(", "))
        };
        let keep = if registers::gives_segment(list) { "let fs = " } else { "" };
        out.push_str(&format!("    {keep}unsafe {{ {call} }};\n    {}\n}}\n", give(&|r| read(&r.register.text))));
        return out;
    }
    let word = match sig.convention {
        Convention::Stdcall => "stdcall",
        Convention::Fastcall => "fastcall",
        _ => "C",
    };
    // A C call whose results are read from EAX and EDX is one that returns 64 bits.
    let wide = list.iter().any(|r| r.register.text != "eax");
    let raw_ret = match &sig.returns {
        Returns::Value(t) => format!(" -> {}", rust::ty(&t.ty)),
        Returns::Registers(_) if wide => " -> u64".into(),
        Returns::Registers(_) => " -> u32".into(),
        Returns::Nothing => String::new(),
    };
    let types: Vec<String> = sig.params.iter().map(|p| rust::ty(&p.ty.ty)).collect();
    out.push_str(&format!(
        "    let f: unsafe extern \"{word}\" fn({}){raw_ret} = unsafe {{ core::mem::transmute(link::{ident} as *const ()) }};\n    let v = unsafe {{ f({}) }};\n",
        types.join(", "),
        rust::arguments(&sig.params)
    ));
    out.push_str(&match &sig.returns {
        Returns::Value(_) | Returns::Nothing => "    v\n}\n".to_owned(),
        Returns::Registers(_) => format!(
            "    {}\n}}\n",
            give(&|r| match r.register.text.as_str() {
                "edx" => "((v >> 32) as u32)".into(),
                "cf" | "zf" => "((v as u32 == 0) as u32)".into(),
                _ => "(v as u32)".into(),
            })
        ),
    });
    out
}
