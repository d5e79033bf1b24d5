//! Whole boots of the guest that `./x build` leaves in `out/`.

mod bad_input;
mod conformance;
mod dynamic;
mod hostile;
mod integrity;
mod messages;
mod pool;
mod soak;
mod specs_alone;
mod vbox_guest;
mod verifier;
mod versions;
mod watch;
