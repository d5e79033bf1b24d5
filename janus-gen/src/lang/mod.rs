//! The .abi language: text to checked model.
