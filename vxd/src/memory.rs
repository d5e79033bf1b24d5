//! Pages, device memory, physical addresses, selectors.

use janus_abi::types::{PAGE_FLAGS, PAGE_TYPE};
use janus_abi::vxd::call::vmm;
use janus_runtime::host::Pages;

/// Page tables through the VMM's self map, and the page directory in it.
const PAGE_TABLES: u32 = 0xFF80_0000;
const PAGE_DIRECTORY: u32 = PAGE_TABLES + (PAGE_TABLES >> 10);

pub fn allocate(pages: u32, contiguous: bool, limit: u32) -> Option<Pages> {
    let mut physical = 0u32;
    let mut flags = PAGE_FLAGS::PageZeroInit | PAGE_FLAGS::PageFixed;
    let mut top = 0;
    if contiguous {
        // The VMM honours contiguity only together with an alignment and a range of page numbers.
        flags |= PAGE_FLAGS::PageUseAlign | PAGE_FLAGS::PageContig;
        top = if limit == 0 { 0x10_0000 } else { limit >> 12 };
    }
    // SAFETY: the service takes these arguments and writes the physical address.
    let r = unsafe { vmm::_PageAllocate(pages, PAGE_TYPE::PG_SYS, 0, 0, 0, top, &raw mut physical, flags) };
    if r.address == 0 {
        return None;
    }
    let linear = r.address;
    if !taken::add(linear) {
        // SAFETY: nobody else has heard of it.
        unsafe { vmm::_PageFree(linear, 0) };
        return None;
    }
    if !contiguous {
        physical = self::physical(linear).unwrap_or(0);
    }
    Some(Pages { linear, physical })
}

pub fn free(linear: u32) {
    taken::remove(linear);
    // SAFETY: on Windows 95 and later a handle is the linear address.
    unsafe { vmm::_PageFree(linear, 0) };
}

/// Gives back all that is still taken: the pool, the trace's ring, images. Nothing of it may be used any more.
pub fn free_all() {
    taken::give_back();
}

/// Blocks that the VMM gave and has not got back, kept in pages of their own: the pool is one of them.
mod taken {
    use janus_abi::types::{PAGE_FLAGS, PAGE_TYPE};
    use janus_abi::vxd::call::vmm;
    use janus_runtime::cell::Global;

    const ROOM: usize = 1022;

    #[repr(C)]
    struct Leaf {
        next: *mut Leaf,
        used: usize,
        blocks: [u32; ROOM],
    }

    const _: () = assert!(size_of::<Leaf>() == 4096);

    static FIRST: Global<*mut Leaf> = Global::new(core::ptr::null_mut());

    /// Remembers a block; false when there is no memory to do so.
    pub fn add(block: u32) -> bool {
        // SAFETY: leaves are pages of ours.
        let full = FIRST.with(|first| first.is_null() || unsafe { (**first).used } == ROOM);
        if full {
            let (mut physical, flags) = (0, PAGE_FLAGS::PageZeroInit | PAGE_FLAGS::PageFixed);
            // SAFETY: the service takes these arguments and writes the physical address.
            let leaf = unsafe { vmm::_PageAllocate(1, PAGE_TYPE::PG_SYS, 0, 0, 0, 0, &raw mut physical, flags) }.address as *mut Leaf;
            if leaf.is_null() {
                return false;
            }
            // SAFETY: a zeroed page of ours.
            FIRST.with(|first| unsafe { (*leaf).next = core::mem::replace(first, leaf) });
        }
        FIRST.with(|first| {
            // SAFETY: leaves are pages of ours, and this one has room.
            let leaf = unsafe { &mut **first };
            leaf.blocks[leaf.used] = block;
            leaf.used += 1;
        });
        true
    }

    /// Forgets a block.
    pub fn remove(block: u32) {
        FIRST.with(|first| {
            let mut at = *first;
            while !at.is_null() {
                // SAFETY: as above.
                let leaf = unsafe { &mut *at };
                if let Some(found) = leaf.blocks[..leaf.used].iter().position(|b| *b == block) {
                    leaf.used -= 1;
                    leaf.blocks[found] = leaf.blocks[leaf.used];
                    return;
                }
                at = leaf.next;
            }
        });
    }

    /// Frees all blocks, and what they were remembered in.
    pub fn give_back() {
        let mut at = FIRST.with(|first| core::mem::replace(first, core::ptr::null_mut()));
        while !at.is_null() {
            // SAFETY: leaves are pages of ours; on Windows 95 and later a handle is the linear address.
            unsafe {
                for block in &(&(*at).blocks)[..(*at).used] {
                    vmm::_PageFree(*block, 0);
                }
                let next = (*at).next;
                vmm::_PageFree(at as u32, 0);
                at = next;
            }
        }
    }
}

pub fn map_physical(physical: u32, bytes: u32) -> Option<u32> {
    // SAFETY: a mapping has no effect on memory that is in use.
    let linear = unsafe { vmm::_MapPhysToLinear(physical, bytes, 0) };
    (linear as u32 != !0).then_some(linear as u32)
}

fn page_entry(linear: u32) -> Option<u32> {
    // SAFETY: the self map shows every page table that its directory entry says is there.
    unsafe {
        let directory = ((PAGE_DIRECTORY + (linear >> 22) * 4) as *const u32).read_volatile();
        if directory & 1 == 0 {
            return None;
        }
        if directory & 0x80 != 0 {
            return Some(directory & 0xFFC0_0000 | linear & 0x003F_F000 | directory & 0xFFF);
        }
        let entry = ((PAGE_TABLES + (linear >> 12) * 4) as *const u32).read_volatile();
        (entry & 1 != 0).then_some(entry)
    }
}

pub fn physical(linear: u32) -> Option<u32> {
    page_entry(linear).map(|e| e & !0xFFF | linear & 0xFFF)
}

pub fn accessible(linear: u32, bytes: u32, _write: bool) -> bool {
    // Ring 0 runs without write protection, as the dynalinks need it.
    let Some(last) = linear.checked_add(bytes.max(1) - 1) else {
        return false;
    };
    (linear >> 12..=last >> 12).all(|page| page_entry(page << 12).is_some())
}

/// A GDT selector for ring-0 data; 0 on failure.
pub fn data_selector(linear: u32, bytes: u32) -> u16 {
    const DATA: u32 = 0x92; // present, ring 0, data, writable
    const BIG: u32 = 0x40; // byte granular, 32-bit
    // SAFETY: the services build and store a descriptor.
    unsafe {
        let d = vmm::_BuildDescriptorDWORDs(linear, bytes - 1, DATA, BIG, 0);
        vmm::_Allocate_GDT_Selector(d.high, d.low, 0).selector as u16
    }
}

/// Frees a selector that [`data_selector`] gave.
pub fn free_selector(selector: u16) {
    // SAFETY: nobody has it loaded any more.
    unsafe { vmm::_Free_GDT_Selector(u32::from(selector), 0) };
}
