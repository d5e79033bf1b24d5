//! What a driver leaves behind when it is unloaded: blocks of the pool, which stay lost, and handles, which are closed for it.

use crate::memory::guard::tag_text;
use crate::{object, pool};
use janus_abi::events;

/// Reports what is left of an unloaded driver's.
pub fn report(driver: u32) {
    for (tag, (blocks, bytes)) in pool::owned_by(driver) {
        events::PoolLeak { driver, tag: &tag_text(tag), blocks, bytes }.emit();
    }
    for handle in object::handles_of(driver) {
        let Some((body, _)) = object::of_handle(handle) else { continue };
        let kind = object::kind(body).map_or("", |k| k.name);
        let name = object::name(body).unwrap_or_default();
        events::HandleLeft { driver, handle: handle as u32, kind, name: &name }.emit();
        object::close(handle);
    }
}
