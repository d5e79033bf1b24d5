//! The crate ntapi: signatures of the native API, which are made from the headers that System Informer keeps. A witness for the parameters of functions that the
//! DDK's headers do not declare.
//!
//! Only its source is read: every function stands in an `EXTERN!{extern "system" { … }}`. Its types have the names that C has, so gcc says what they are worth.

use super::Unheard;
use super::prototypes::{Parameter, Prototype};
use std::collections::BTreeMap;
use std::path::Path;

/// What stands for the place of a prototype of this crate.
pub const PLACE: &str = "ntapi";

/// Reads all functions of the crate whose sources lie in `folder`.
pub fn read(folder: &Path) -> Result<BTreeMap<String, Prototype>, Unheard> {
    let io = |error| Unheard::Io { path: folder.display().to_string(), error };
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(folder).map_err(io)? {
        let path = entry.map_err(io)?.path();
        if path.extension().is_some_and(|e| e == "rs") {
            let text = std::fs::read_to_string(&path).map_err(|error| Unheard::Io { path: path.display().to_string(), error })?;
            all.extend(parse(&text).map_err(|e| Unheard::Strange(format!("{}: {e}", path.display())))?);
        }
    }
    Ok(all)
}

/// The functions that one source declares.
fn parse(text: &str) -> syn::Result<Vec<(String, Prototype)>> {
    let mut found = Vec::new();
    for (at, start) in text.match_indices("EXTERN!{extern ") {
        let body = &text[at + start.len() - "extern ".len()..];
        let Some(end) = body.find("}}") else { continue };
        let block: syn::ItemForeignMod = syn::parse_str(&body[..=end])?;
        found.extend(block.items.iter().filter_map(|item| match item {
            syn::ForeignItem::Fn(f) => prototype(&f.sig).map(|p| (f.sig.ident.to_string(), p)),
            _ => None,
        }));
    }
    Ok(found)
}

fn prototype(signature: &syn::Signature) -> Option<Prototype> {
    let param = |a: &syn::FnArg| match a {
        syn::FnArg::Typed(t) => {
            let name = if let syn::Pat::Ident(i) = &*t.pat { i.ident.to_string() } else { String::new() };
            Some(Parameter { ty: c_type(&t.ty)?, name: name.trim_start_matches("r#").to_owned() })
        }
        syn::FnArg::Receiver(_) => None,
    };
    Some(Prototype {
        place: PLACE.into(),
        // Its "system" stands for every convention.
        convention: None,
        result: match &signature.output {
            syn::ReturnType::Type(_, t) => c_type(t)?,
            syn::ReturnType::Default => "void".into(),
        },
        params: signature.inputs.iter().map(param).collect::<Option<_>>()?,
        varargs: signature.variadic.is_some(),
    })
}

/// A type as C writes it; `None` for what C has no word for.
fn c_type(ty: &syn::Type) -> Option<String> {
    match ty {
        syn::Type::Ptr(p) => Some(c_type(&p.elem)? + " *"),
        syn::Type::Array(a) => Some(c_type(&a.elem)? + " *"),
        syn::Type::BareFn(_) => Some("void *".into()),
        syn::Type::Path(p) => {
            let name = p.path.segments.last()?.ident.to_string();
            Some(match name.as_str() {
                "Option" => "void *".into(),
                "c_void" => "void".into(),
                "u8" => "unsigned char".into(),
                "u16" => "unsigned short".into(),
                "u32" => "unsigned int".into(),
                "i32" | "c_int" => "int".into(),
                "u64" => "unsigned long long".into(),
                "i64" => "long long".into(),
                _ => name,
            })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_of_a_block() {
        let text = "pub const A: u32 = 1;\nEXTERN!{extern \"system\" {\n    fn NtDo(\n        One: *mut PVOID,\n        Two: Option<F>,\n    ) -> NTSTATUS;\n    fn Stop();\n}}\n\
                    EXTERN!{extern \"C\" {\n    static mut Counter: u32;\n}}\n";
        let all: BTreeMap<String, Prototype> = parse(text).expect("two blocks").into_iter().collect();
        let params = |n: &str| -> Vec<(String, String)> { all[n].params.iter().map(|p| (p.ty.clone(), p.name.clone())).collect() };
        assert_eq!(params("NtDo"), [("PVOID *".into(), "One".into()), ("void *".into(), "Two".into())]);
        assert_eq!((all["NtDo"].result.as_str(), all["Stop"].result.as_str(), all.len()), ("NTSTATUS", "void", 2));
    }
}
