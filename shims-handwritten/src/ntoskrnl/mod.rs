//! ntoskrnl.exe: one module per family of functions, each the trait of its spec file.

mod ke;
