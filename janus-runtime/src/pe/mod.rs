//! PE32 images: parsing and loading.
