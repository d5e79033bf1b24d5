//! The LE linker and inspector.
