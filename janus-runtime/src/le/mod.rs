//! LE images: loading.
