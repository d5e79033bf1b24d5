//! Binary trees whose links lie in drivers' memory: what splay trees and balanced trees share.
//!
//! Both kinds begin with parent, left and right child. A splay tree's root is its own parent; a balanced tree's root hangs to the right of a head.

use core::ptr::null_mut;
use janus_abi::types::{RTL_BALANCED_LINKS, RTL_SPLAY_LINKS};

/// A node, or NULL.
pub type Links = *mut RTL_SPLAY_LINKS;

/// It is its parent's left child.
///
/// # Safety
/// A node of a tree, as everywhere here.
pub unsafe fn is_left(x: Links) -> bool {
    // SAFETY: the caller's promise.
    unsafe { (*(*x).Parent).LeftChild == x && (*x).Parent != x }
}

/// It is its parent's right child.
///
/// # Safety
/// See [`is_left`].
pub unsafe fn is_right(x: Links) -> bool {
    // SAFETY: the caller's promise.
    unsafe { (*(*x).Parent).RightChild == x && (*x).Parent != x }
}

/// Rotates: the node takes the place of its parent, which becomes its child.
///
/// # Safety
/// See [`is_left`]; it has a parent.
unsafe fn promote(c: Links) {
    // SAFETY: the caller's promise.
    unsafe {
        let p = (*c).Parent;
        let g = (*p).Parent;
        let (p_left, p_right) = (is_left(p), is_right(p));
        let inner = if (*p).LeftChild == c {
            (*p).LeftChild = (*c).RightChild;
            (*c).RightChild = p;
            (*p).LeftChild
        } else {
            (*p).RightChild = (*c).LeftChild;
            (*c).LeftChild = p;
            (*p).RightChild
        };
        if !inner.is_null() {
            (*inner).Parent = p;
        }
        (*p).Parent = c;
        (*c).Parent = if g == p { c } else { g };
        if p_left {
            (*g).LeftChild = c;
        } else if p_right {
            (*g).RightChild = c;
        }
    }
}

/// Moves a node to the root of its splay tree.
///
/// # Safety
/// See [`is_left`].
pub unsafe fn splay(x: Links) -> Links {
    // SAFETY: the caller's promise.
    unsafe {
        while (*x).Parent != x {
            let p = (*x).Parent;
            if (*p).Parent != p {
                // Zig-zig turns the parent first, zig-zag the node twice.
                promote(if is_left(x) == is_left(p) { p } else { x });
            }
            promote(x);
        }
    }
    x
}

/// The smallest node below the right child; NULL when there is none.
///
/// # Safety
/// See [`is_left`].
pub unsafe fn subtree_successor(x: Links) -> Links {
    // SAFETY: the caller's promise.
    unsafe {
        let mut at = (*x).RightChild;
        while !at.is_null() && !(*at).LeftChild.is_null() {
            at = (*at).LeftChild;
        }
        at
    }
}

/// The largest node below the left child; NULL when there is none.
///
/// # Safety
/// See [`is_left`].
pub unsafe fn subtree_predecessor(x: Links) -> Links {
    // SAFETY: the caller's promise.
    unsafe {
        let mut at = (*x).LeftChild;
        while !at.is_null() && !(*at).RightChild.is_null() {
            at = (*at).RightChild;
        }
        at
    }
}

/// The next node of the whole tree; NULL behind the last.
///
/// # Safety
/// See [`is_left`].
pub unsafe fn successor(x: Links) -> Links {
    // SAFETY: the caller's promise.
    unsafe {
        let below = subtree_successor(x);
        if !below.is_null() {
            return below;
        }
        let mut at = x;
        while is_right(at) {
            at = (*at).Parent;
        }
        if is_left(at) { (*at).Parent } else { null_mut() }
    }
}

/// The node before it in the whole tree; NULL before the first. `head`: of a balanced tree; NULL for a splay tree.
///
/// # Safety
/// See [`is_left`].
pub unsafe fn predecessor(x: Links, head: Links) -> Links {
    // SAFETY: the caller's promise.
    unsafe {
        let below = subtree_predecessor(x);
        if !below.is_null() {
            return below;
        }
        let mut at = x;
        while is_left(at) {
            at = (*at).Parent;
        }
        // All of a balanced tree lies to the right of its head.
        if is_right(at) && (*at).Parent != head { (*at).Parent } else { null_mut() }
    }
}

/// Puts `with` (or nothing) where `x` hangs; the parent of `x`.
unsafe fn replace(x: Links, with: Links) {
    // SAFETY: nodes of a tree.
    unsafe {
        let parent = (*x).Parent;
        if is_left(x) {
            (*parent).LeftChild = with;
        } else if is_right(x) {
            (*parent).RightChild = with;
        }
        if !with.is_null() {
            (*with).Parent = if parent == x { with } else { parent };
        }
    }
}

/// Puts `with` in the place of `x`, with all that hangs there.
unsafe fn take_place(with: Links, x: Links) {
    // SAFETY: nodes of a tree.
    unsafe {
        replace(x, with);
        (*with).LeftChild = (*x).LeftChild;
        (*with).RightChild = (*x).RightChild;
        for child in [(*with).LeftChild, (*with).RightChild] {
            if !child.is_null() {
                (*child).Parent = with;
            }
        }
    }
}

/// Takes a node out of a splay tree; the new root, NULL when the tree is empty. `splayed`: what stood above the hole becomes the root.
///
/// # Safety
/// See [`is_left`].
pub unsafe fn remove(x: Links, splayed: bool) -> Links {
    // SAFETY: the caller's promise.
    unsafe {
        let mut above = (*x).Parent;
        if !(*x).LeftChild.is_null() && !(*x).RightChild.is_null() {
            let other = subtree_predecessor(x);
            above = if (*other).Parent == x { other } else { (*other).Parent };
            replace(other, (*other).LeftChild);
            take_place(other, x);
        } else {
            let child = if (*x).LeftChild.is_null() { (*x).RightChild } else { (*x).LeftChild };
            replace(x, child);
            if above == x {
                return child;
            }
        }
        if splayed {
            return splay(above);
        }
        while (*above).Parent != above {
            above = (*above).Parent;
        }
        above
    }
}

fn balance(x: Links) -> *mut i8 {
    // SAFETY: only an address is computed; nodes of balanced trees have the field.
    unsafe { &raw mut (*x.cast::<RTL_BALANCED_LINKS>()).Balance }
}

unsafe fn child(x: Links, side: i8) -> Links {
    // SAFETY: a node.
    unsafe { if side < 0 { (*x).LeftChild } else { (*x).RightChild } }
}

unsafe fn side(x: Links) -> i8 {
    // SAFETY: a node.
    if unsafe { is_left(x) } { -1 } else { 1 }
}

/// Turns a subtree that is two levels deeper on the side it leans to; true when it is as deep as before.
unsafe fn turn(s: Links) -> bool {
    // SAFETY: nodes of a balanced tree.
    unsafe {
        let a = *balance(s);
        let r = child(s, a);
        if *balance(r) == -a {
            let p = child(r, -a);
            promote(p);
            promote(p);
            let leaned = *balance(p);
            *balance(s) = if leaned == a { -a } else { 0 };
            *balance(r) = if leaned == -a { a } else { 0 };
            *balance(p) = 0;
            return false;
        }
        promote(r);
        let level = *balance(r) == 0;
        *balance(s) = if level { a } else { 0 };
        *balance(r) = if level { -a } else { 0 };
        level
    }
}

/// Balances a tree in which `new` was hung; true when the tree is one level deeper.
///
/// # Safety
/// See [`is_left`].
pub unsafe fn balance_inserted(head: Links, new: Links) -> bool {
    // SAFETY: the caller's promise.
    unsafe {
        *balance(new) = 0;
        let (mut r, mut s) = (new, (*new).Parent);
        while s != head {
            let a = side(r);
            if *balance(s) == a {
                turn(s);
                return false;
            }
            *balance(s) += a;
            if *balance(s) == 0 {
                return false;
            }
            (r, s) = (s, (*s).Parent);
        }
    }
    true
}

/// Takes a node out of a balanced tree; true when the tree is one level less deep.
///
/// # Safety
/// See [`is_left`].
pub unsafe fn remove_balanced(head: Links, x: Links) -> bool {
    // SAFETY: the caller's promise.
    unsafe {
        let out = match ((*x).LeftChild.is_null(), (*x).RightChild.is_null()) {
            (false, false) if *balance(x) < 0 => subtree_predecessor(x),
            (false, false) => subtree_successor(x),
            _ => x,
        };
        let mut a = side(out);
        let mut p = (*out).Parent;
        replace(out, if (*out).LeftChild.is_null() { (*out).RightChild } else { (*out).LeftChild });
        if out != x {
            take_place(out, x);
            *balance(out) = *balance(x);
            if p == x {
                p = out;
            }
        }
        while p != head {
            if *balance(p) == 0 {
                *balance(p) = -a;
                return false;
            }
            if *balance(p) == a {
                *balance(p) = 0;
            } else {
                if turn(p) {
                    return false;
                }
                p = (*p).Parent;
            }
            a = side(p);
            p = (*p).Parent;
        }
    }
    true
}
