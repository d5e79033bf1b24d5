//! Splay links, generic tables and their balanced kind.
//!
//! An element lies behind its links: a generic table's behind splay links and its place in the order of insertion, a balanced one's behind balanced links.

use crate::executive::links::{self, Links};
use crate::{Janus, dispatcher, driver};
use core::ffi::c_void;
use core::ptr::null_mut;
use janus_abi::callbacks::*;
use janus_abi::nt::ntoskrnl::RtlTree;
use janus_abi::types::*;

/// Where the element begins behind its links; as a 64-bit integer would lie.
const ELEMENT: usize = 24;
const LIST: usize = 12;
const BALANCED_ELEMENT: usize = 16;

/// Where a search ended: at the element, or at the node that a new one would hang below.
type Place = (Links, TABLE_SEARCH_RESULT);

unsafe fn search(root: Links, mut compare: impl FnMut(Links) -> Option<RTL_GENERIC_COMPARE_RESULTS>) -> Place {
    if root.is_null() {
        return (null_mut(), TABLE_SEARCH_RESULT::TableEmptyTree);
    }
    let mut at = root;
    loop {
        // SAFETY: nodes of the driver's tree.
        unsafe {
            let (next, end) = match compare(at) {
                Some(RTL_GENERIC_COMPARE_RESULTS::GenericLessThan) => ((*at).LeftChild, TABLE_SEARCH_RESULT::TableInsertAsLeft),
                Some(RTL_GENERIC_COMPARE_RESULTS::GenericGreaterThan) => ((*at).RightChild, TABLE_SEARCH_RESULT::TableInsertAsRight),
                _ => return (at, TABLE_SEARCH_RESULT::TableFoundNode),
            };
            if next.is_null() {
                return (at, end);
            }
            at = next;
        }
    }
}

fn element(node: Links) -> *mut c_void {
    if node.is_null() { null_mut() } else { node.wrapping_byte_add(ELEMENT).cast() }
}

fn balanced_element(node: Links) -> *mut c_void {
    if node.is_null() { null_mut() } else { node.wrapping_byte_add(BALANCED_ELEMENT).cast() }
}

fn list_of(node: Links) -> *mut LIST_ENTRY {
    node.wrapping_byte_add(LIST).cast()
}

unsafe fn find(table: *mut RTL_GENERIC_TABLE, buffer: *mut c_void) -> Place {
    // SAFETY: the API's contract. A driver that is stopped compares nothing any more.
    unsafe { search((*table).TableRoot, |n| (*table).CompareRoutine.call(table, buffer, element(n)).ok()) }
}

fn head(table: *mut RTL_AVL_TABLE) -> Links {
    // The head comes first.
    table.cast()
}

unsafe fn find_balanced(table: *mut RTL_AVL_TABLE, buffer: *mut c_void) -> Place {
    // SAFETY: the API's contract.
    unsafe { search((*head(table)).RightChild, |n| (*table).CompareRoutine.call(table, buffer, balanced_element(n)).ok()) }
}

/// Hangs a node where a search ended.
unsafe fn hang(node: Links, (parent, place): Place) {
    // SAFETY: a fresh node; the place a search found.
    unsafe {
        *node = RTL_SPLAY_LINKS { Parent: parent, LeftChild: null_mut(), RightChild: null_mut() };
        match place {
            TABLE_SEARCH_RESULT::TableInsertAsLeft => (*parent).LeftChild = node,
            TABLE_SEARCH_RESULT::TableInsertAsRight => (*parent).RightChild = node,
            _ => (*node).Parent = node,
        }
    }
}

unsafe fn say(variable: *mut BOOLEAN, value: bool) {
    if !variable.is_null() {
        // SAFETY: the driver's variable.
        unsafe { *variable = value.into() };
    }
}

/// The first node in order.
unsafe fn first(root: Links) -> Links {
    let mut at = root;
    // SAFETY: nodes of the driver's tree.
    unsafe {
        while !at.is_null() && !(*at).LeftChild.is_null() {
            at = (*at).LeftChild;
        }
    }
    at
}

impl RtlTree for Janus {
    unsafe fn RtlSplay(links: *mut RTL_SPLAY_LINKS) -> *mut RTL_SPLAY_LINKS {
        // SAFETY: the API's contract, as everywhere here.
        unsafe { links::splay(links) }
    }

    unsafe fn RtlDelete(links: *mut RTL_SPLAY_LINKS) -> *mut RTL_SPLAY_LINKS {
        // SAFETY: as above.
        unsafe { links::remove(links, true) }
    }

    unsafe fn RtlDeleteNoSplay(links: *mut RTL_SPLAY_LINKS, root: *mut *mut RTL_SPLAY_LINKS) {
        // SAFETY: as above.
        unsafe { *root = links::remove(links, false) };
    }

    unsafe fn RtlSubtreeSuccessor(links: *mut RTL_SPLAY_LINKS) -> *mut RTL_SPLAY_LINKS {
        // SAFETY: as above.
        unsafe { links::subtree_successor(links) }
    }

    unsafe fn RtlSubtreePredecessor(links: *mut RTL_SPLAY_LINKS) -> *mut RTL_SPLAY_LINKS {
        // SAFETY: as above.
        unsafe { links::subtree_predecessor(links) }
    }

    unsafe fn RtlRealSuccessor(links: *mut RTL_SPLAY_LINKS) -> *mut RTL_SPLAY_LINKS {
        // SAFETY: as above.
        unsafe { links::successor(links) }
    }

    unsafe fn RtlRealPredecessor(links: *mut RTL_SPLAY_LINKS) -> *mut RTL_SPLAY_LINKS {
        // SAFETY: as above.
        unsafe { links::predecessor(links, null_mut()) }
    }

    unsafe fn RtlInitializeGenericTable(
        table: *mut RTL_GENERIC_TABLE,
        compare: PRTL_GENERIC_COMPARE_ROUTINE,
        allocate: PRTL_GENERIC_ALLOCATE_ROUTINE,
        free: PRTL_GENERIC_FREE_ROUTINE,
        context: *mut c_void,
    ) {
        for routine in [compare.0, allocate.0, free.0] {
            driver::register(routine, "RtlInitializeGenericTable");
        }
        // SAFETY: as above.
        unsafe {
            let list = &raw mut (*table).InsertOrderList;
            (*table).TableRoot = null_mut();
            dispatcher::empty(list);
            (*table).OrderedPointer = list;
            (*table).WhichOrderedElement = 0;
            (*table).NumberGenericTableElements = 0;
            (*table).CompareRoutine = compare;
            (*table).AllocateRoutine = allocate;
            (*table).FreeRoutine = free;
            (*table).TableContext = context;
        }
    }

    unsafe fn RtlInsertElementGenericTable(
        table: *mut RTL_GENERIC_TABLE,
        buffer: *mut c_void,
        size: u32,
        new: *mut BOOLEAN,
    ) -> *mut c_void {
        // SAFETY: as above.
        unsafe {
            let (node, result) = find(table, buffer);
            Self::RtlInsertElementGenericTableFull(table, buffer, size, new, node.cast(), result)
        }
    }

    unsafe fn RtlInsertElementGenericTableFull(
        table: *mut RTL_GENERIC_TABLE,
        buffer: *mut c_void,
        size: u32,
        new: *mut BOOLEAN,
        node: *mut c_void,
        result: TABLE_SEARCH_RESULT,
    ) -> *mut c_void {
        // SAFETY: as above.
        unsafe {
            say(new, false);
            let place = (node.cast::<RTL_SPLAY_LINKS>(), result);
            if result == TABLE_SEARCH_RESULT::TableFoundNode {
                (*table).TableRoot = links::splay(place.0);
                return element(place.0);
            }
            let Ok(node) = (*table).AllocateRoutine.call(table, size + ELEMENT as u32) else { return null_mut() };
            let node: Links = node.cast();
            if node.is_null() {
                return null_mut();
            }
            hang(node, place);
            let (list, entry) = (&raw mut (*table).InsertOrderList, list_of(node));
            entry.write_unaligned(LIST_ENTRY { Flink: list, Blink: (*list).Blink });
            (*(*list).Blink).Flink = entry;
            (*list).Blink = entry;
            (*table).NumberGenericTableElements += 1;
            core::ptr::copy(buffer.cast::<u8>(), element(node).cast(), size as usize);
            (*table).TableRoot = links::splay(node);
            say(new, true);
            element(node)
        }
    }

    unsafe fn RtlDeleteElementGenericTable(table: *mut RTL_GENERIC_TABLE, buffer: *mut c_void) -> BOOLEAN {
        // SAFETY: as above.
        unsafe {
            let (node, result) = find(table, buffer);
            if result != TABLE_SEARCH_RESULT::TableFoundNode {
                return 0;
            }
            (*table).TableRoot = links::remove(node, true);
            let entry = list_of(node);
            (*(*entry).Flink).Blink = (*entry).Blink;
            (*(*entry).Blink).Flink = (*entry).Flink;
            (*table).NumberGenericTableElements -= 1;
            (*table).WhichOrderedElement = 0;
            (*table).OrderedPointer = &raw mut (*table).InsertOrderList;
            // A driver that is stopped gets nothing back.
            let _ = (*table).FreeRoutine.call(table, node.cast());
            1
        }
    }

    unsafe fn RtlLookupElementGenericTable(table: *mut RTL_GENERIC_TABLE, buffer: *mut c_void) -> *mut c_void {
        // SAFETY: as above.
        unsafe {
            let (mut node, mut result) = (null_mut(), TABLE_SEARCH_RESULT::TableEmptyTree);
            Self::RtlLookupElementGenericTableFull(table, buffer, &raw mut node, &raw mut result)
        }
    }

    unsafe fn RtlLookupElementGenericTableFull(
        table: *mut RTL_GENERIC_TABLE,
        buffer: *mut c_void,
        node: *mut *mut c_void,
        result: *mut TABLE_SEARCH_RESULT,
    ) -> *mut c_void {
        // SAFETY: as above.
        unsafe {
            let (at, found) = find(table, buffer);
            *node = at.cast();
            *result = found;
            if found != TABLE_SEARCH_RESULT::TableFoundNode {
                return null_mut();
            }
            (*table).TableRoot = links::splay(at);
            element(at)
        }
    }

    unsafe fn RtlEnumerateGenericTable(table: *mut RTL_GENERIC_TABLE, restart: BOOLEAN) -> *mut c_void {
        // SAFETY: as above. The root is the element that was given last.
        unsafe {
            let root = (*table).TableRoot;
            if root.is_null() {
                return null_mut();
            }
            let next = if restart != 0 { first(root) } else { links::successor(root) };
            if !next.is_null() {
                (*table).TableRoot = links::splay(next);
            }
            element(next)
        }
    }

    unsafe fn RtlEnumerateGenericTableWithoutSplaying(table: *mut RTL_GENERIC_TABLE, key: *mut *mut c_void) -> *mut c_void {
        // SAFETY: as above.
        unsafe {
            let next = if (*key).is_null() { first((*table).TableRoot) } else { links::successor((*key).cast()) };
            if !next.is_null() {
                *key = next.cast();
            }
            element(next)
        }
    }

    unsafe fn RtlGetElementGenericTable(table: *mut RTL_GENERIC_TABLE, index: u32) -> *mut c_void {
        // SAFETY: as above.
        unsafe {
            if index >= (*table).NumberGenericTableElements {
                return null_mut();
            }
            let mut entry = (*table).InsertOrderList.Flink;
            for _ in 0..index {
                entry = (*entry).Flink;
            }
            element(entry.wrapping_byte_sub(LIST).cast())
        }
    }

    unsafe fn RtlNumberGenericTableElements(table: *mut RTL_GENERIC_TABLE) -> u32 {
        // SAFETY: as above.
        unsafe { (*table).NumberGenericTableElements }
    }

    unsafe fn RtlIsGenericTableEmpty(table: *mut RTL_GENERIC_TABLE) -> BOOLEAN {
        // SAFETY: as above.
        unsafe { (*table).TableRoot.is_null() }.into()
    }

    unsafe fn RtlInitializeGenericTableAvl(
        table: *mut RTL_AVL_TABLE,
        compare: PRTL_AVL_COMPARE_ROUTINE,
        allocate: PRTL_AVL_ALLOCATE_ROUTINE,
        free: PRTL_AVL_FREE_ROUTINE,
        context: *mut c_void,
    ) {
        for routine in [compare.0, allocate.0, free.0] {
            driver::register(routine, "RtlInitializeGenericTableAvl");
        }
        // SAFETY: as above.
        unsafe {
            table.cast::<u8>().write_bytes(0, size_of::<RTL_AVL_TABLE>());
            (*table).BalancedRoot.Parent = &raw mut (*table).BalancedRoot;
            (*table).CompareRoutine = compare;
            (*table).AllocateRoutine = allocate;
            (*table).FreeRoutine = free;
            (*table).TableContext = context;
        }
    }

    unsafe fn RtlInsertElementGenericTableAvl(table: *mut RTL_AVL_TABLE, buffer: *mut c_void, size: u32, new: *mut BOOLEAN) -> *mut c_void {
        // SAFETY: as above.
        unsafe {
            let (node, result) = find_balanced(table, buffer);
            Self::RtlInsertElementGenericTableFullAvl(table, buffer, size, new, node.cast(), result)
        }
    }

    unsafe fn RtlInsertElementGenericTableFullAvl(
        table: *mut RTL_AVL_TABLE,
        buffer: *mut c_void,
        size: u32,
        new: *mut BOOLEAN,
        node: *mut c_void,
        result: TABLE_SEARCH_RESULT,
    ) -> *mut c_void {
        // SAFETY: as above.
        unsafe {
            say(new, false);
            if result == TABLE_SEARCH_RESULT::TableFoundNode {
                return balanced_element(node.cast());
            }
            let place = if result == TABLE_SEARCH_RESULT::TableEmptyTree {
                (head(table), TABLE_SEARCH_RESULT::TableInsertAsRight)
            } else {
                (node.cast(), result)
            };
            let Ok(node) = (*table).AllocateRoutine.call(table, size + BALANCED_ELEMENT as u32) else { return null_mut() };
            let node: Links = node.cast();
            if node.is_null() {
                return null_mut();
            }
            node.cast::<u8>().write_bytes(0, BALANCED_ELEMENT);
            hang(node, place);
            (*table).NumberGenericTableElements += 1;
            (*table).DepthOfTree += u32::from(links::balance_inserted(head(table), node));
            core::ptr::copy(buffer.cast::<u8>(), balanced_element(node).cast(), size as usize);
            say(new, true);
            balanced_element(node)
        }
    }

    unsafe fn RtlDeleteElementGenericTableAvl(table: *mut RTL_AVL_TABLE, buffer: *mut c_void) -> BOOLEAN {
        // SAFETY: as above.
        unsafe {
            let (node, result) = find_balanced(table, buffer);
            if result != TABLE_SEARCH_RESULT::TableFoundNode {
                return 0;
            }
            if (*table).RestartKey.cast() == node {
                // An enumeration goes on behind what stood before.
                (*table).RestartKey = links::predecessor(node, head(table)).cast();
            }
            (*table).DepthOfTree -= u32::from(links::remove_balanced(head(table), node));
            (*table).NumberGenericTableElements -= 1;
            (*table).DeleteCount += 1;
            (*table).WhichOrderedElement = 0;
            (*table).OrderedPointer = null_mut();
            // A driver that is stopped gets nothing back.
            let _ = (*table).FreeRoutine.call(table, node.cast());
            1
        }
    }

    unsafe fn RtlLookupElementGenericTableAvl(table: *mut RTL_AVL_TABLE, buffer: *mut c_void) -> *mut c_void {
        // SAFETY: as above.
        unsafe {
            let (mut node, mut result) = (null_mut(), TABLE_SEARCH_RESULT::TableEmptyTree);
            Self::RtlLookupElementGenericTableFullAvl(table, buffer, &raw mut node, &raw mut result)
        }
    }

    unsafe fn RtlLookupElementGenericTableFullAvl(
        table: *mut RTL_AVL_TABLE,
        buffer: *mut c_void,
        node: *mut *mut c_void,
        result: *mut TABLE_SEARCH_RESULT,
    ) -> *mut c_void {
        // SAFETY: as above.
        unsafe {
            let (at, found) = find_balanced(table, buffer);
            *node = at.cast();
            *result = found;
            if found == TABLE_SEARCH_RESULT::TableFoundNode { balanced_element(at) } else { null_mut() }
        }
    }

    unsafe fn RtlLookupFirstMatchingElementGenericTableAvl(
        table: *mut RTL_AVL_TABLE,
        buffer: *mut c_void,
        key: *mut *mut c_void,
    ) -> *mut c_void {
        // SAFETY: as above.
        unsafe {
            let (mut at, found) = find_balanced(table, buffer);
            if found != TABLE_SEARCH_RESULT::TableFoundNode {
                return null_mut();
            }
            loop {
                let before = links::predecessor(at, head(table));
                let same = |n: Links| {
                    matches!(
                        (*table).CompareRoutine.call(table, buffer, balanced_element(n)),
                        Ok(RTL_GENERIC_COMPARE_RESULTS::GenericEqual)
                    )
                };
                if before.is_null() || !same(before) {
                    break;
                }
                at = before;
            }
            *key = at.cast();
            balanced_element(at)
        }
    }

    unsafe fn RtlEnumerateGenericTableAvl(table: *mut RTL_AVL_TABLE, restart: BOOLEAN) -> *mut c_void {
        // SAFETY: as above.
        unsafe {
            let mut key = if restart != 0 { null_mut() } else { (*table).RestartKey.cast() };
            let next = Self::RtlEnumerateGenericTableWithoutSplayingAvl(table, &mut key);
            (*table).RestartKey = key.cast();
            next
        }
    }

    unsafe fn RtlEnumerateGenericTableWithoutSplayingAvl(table: *mut RTL_AVL_TABLE, key: *mut *mut c_void) -> *mut c_void {
        // SAFETY: as above.
        unsafe {
            let next = if (*key).is_null() { first((*head(table)).RightChild) } else { links::successor((*key).cast()) };
            // Above the last element there is only the head.
            if next.is_null() || next == head(table) {
                return null_mut();
            }
            *key = next.cast();
            balanced_element(next)
        }
    }

    unsafe fn RtlGetElementGenericTableAvl(table: *mut RTL_AVL_TABLE, index: u32) -> *mut c_void {
        // SAFETY: as above.
        unsafe {
            let mut key = null_mut();
            (0..=index)
                .map(|_| Self::RtlEnumerateGenericTableWithoutSplayingAvl(table, &mut key))
                .take_while(|e| !e.is_null())
                .nth(index as usize)
        }
        .unwrap_or(null_mut())
    }

    unsafe fn RtlNumberGenericTableElementsAvl(table: *mut RTL_AVL_TABLE) -> u32 {
        // SAFETY: as above.
        unsafe { (*table).NumberGenericTableElements }
    }

    unsafe fn RtlIsGenericTableEmptyAvl(table: *mut RTL_AVL_TABLE) -> BOOLEAN {
        // SAFETY: as above.
        unsafe { (*table).NumberGenericTableElements == 0 }.into()
    }
}
