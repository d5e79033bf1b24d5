//! The VMM's linked lists: nodes of one size, whose contents belong to the VxD and whose links do not.

use crate::cell::Cell;
use crate::heap;
use alloc::collections::VecDeque;
use alloc::vec::Vec;

struct List {
    handle: u32,
    size: u32,
    nodes: VecDeque<u32>,
}

struct State {
    lists: Vec<List>,
    next: u32,
}

static STATE: Cell<State> = Cell::new(State { lists: Vec::new(), next: 0xC5E4_0010 });

/// `List_Create`: a list's handle.
pub fn create(size: u32) -> u32 {
    STATE.with(|s| {
        s.next += 0x10;
        let handle = s.next;
        s.lists.push(List { handle, size, nodes: VecDeque::new() });
        handle
    })
}

/// `List_Destroy`.
pub fn destroy(handle: u32) {
    let nodes = STATE.with(|s| {
        let at = s.lists.iter().position(|l| l.handle == handle)?;
        Some(s.lists.remove(at).nodes)
    });
    // Nodes that are still in the list go with it.
    nodes.into_iter().flatten().for_each(deallocate);
}

fn with<R>(handle: u32, work: impl FnOnce(&mut List) -> R) -> Option<R> {
    STATE.with(|s| s.lists.iter_mut().find(|l| l.handle == handle).map(work))
}

/// `List_Allocate`: a node that is in no list yet.
pub fn allocate(handle: u32) -> Option<u32> {
    let size = with(handle, |l| l.size)?;
    heap::allocate(size, 0)
}

/// `List_Deallocate`.
pub fn deallocate(node: u32) {
    // A node that is none was the VxD's mistake; there is no result to tell it by.
    let _ = heap::free(node);
}

/// `List_Attach`, or at the tail.
pub fn attach(handle: u32, node: u32, tail: bool) {
    with(handle, |l| if tail { l.nodes.push_back(node) } else { l.nodes.push_front(node) });
}

/// `List_Insert`: `node` behind `after`, or at the head when that is zero.
pub fn insert(handle: u32, node: u32, after: u32) {
    with(handle, |l| {
        let at = l.nodes.iter().position(|&n| n == after).map_or(0, |at| at + 1);
        l.nodes.insert(at, node);
    });
}

/// `List_Remove`: false when the node is not in the list.
pub fn remove(handle: u32, node: u32) -> bool {
    with(handle, |l| l.nodes.iter().position(|&n| n == node).and_then(|at| l.nodes.remove(at)).is_some()).unwrap_or(false)
}

/// `List_Get_First`.
pub fn first(handle: u32) -> Option<u32> {
    with(handle, |l| l.nodes.front().copied()).flatten()
}

/// `List_Get_Next`.
pub fn next(handle: u32, node: u32) -> Option<u32> {
    with(handle, |l| {
        let at = l.nodes.iter().position(|&n| n == node)?;
        l.nodes.get(at + 1).copied()
    })
    .flatten()
}

/// `List_Remove_First`.
pub fn remove_first(handle: u32) -> Option<u32> {
    with(handle, |l| l.nodes.pop_front()).flatten()
}
