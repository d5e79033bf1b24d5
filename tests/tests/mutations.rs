//! Every behaviour of the list, broken, turns its rule red: the conformance drivers can fail.
//!
//! Each mutant is a boot of its own: a run takes every fifth of the list, all of it with `MUTATIONS=all` (some minutes), those of some families with
//! `MUTATIONS=pnp_bus,dma`.

use janus_tests::conformance::{self, rules, wrong};
use janus_tests::guest::artifacts;
use janus_tests::mutation::{Mutation, broken, build, list, whole};
use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// As for the families themselves: what is not broken may need a second run on a busy machine.
const RUNS: usize = 3;

/// A run that is not asked for anything takes one of so many.
const STEP: usize = 5;

/// A boot of the guest.
enum Boot<'a> {
    /// A family with nothing broken.
    Whole(&'a str),
    /// This number of the list.
    Broken(usize, &'a Mutation),
}

#[test]
fn each_is_noticed() {
    let mutations = list();
    let wanted = std::env::var("MUTATIONS").unwrap_or_default();
    // Their numbers are those of the whole list.
    let numbered = (1..).zip(&mutations);
    let chosen: Vec<(usize, &Mutation)> = match wanted.as_str() {
        "" => numbered.step_by(STEP).collect(),
        "all" => numbered.collect(),
        families => numbered.filter(|(_, m)| families.split(',').any(|f| f == m.family)).collect(),
    };
    assert!(!wanted.is_empty() || chosen.len() >= 20, "twenty at least");
    for m in &mutations {
        assert!(rules(&m.family).contains(&m.rule), "{} has no rule {:?}", m.family, m.rule);
    }
    let (dir, mut artifacts) = artifacts();
    let begun = Instant::now();
    let copy = build(&mutations);
    println!("built in {} s", begun.elapsed().as_secs());
    artifacts.vxd = copy.artifacts().vxd;
    // Drivers are built one at a time, before they are run at the same time.
    let families: BTreeSet<&str> = chosen.iter().map(|(_, m)| m.family.as_str()).collect();
    for family in &families {
        conformance::driver(&artifacts, family);
    }

    // What is wrong after a boot, a line each.
    let boot = |boot: &Boot| match *boot {
        Boot::Whole(family) => {
            let faults = (0..RUNS).map(|_| wrong(family, &whole(&artifacts, dir.path(), family)));
            let faults: Vec<_> = faults.take_while(|f| !f.is_empty()).collect();
            faults.into_iter().nth(RUNS - 1).unwrap_or_default()
        }
        Boot::Broken(number, m) => {
            let said = broken(&artifacts, dir.path(), number, m);
            // A driver that was stopped before it came to its rule has noticed, too.
            let noticed = said.rules.get(&m.rule).map_or(said.unhealthy.is_some(), |says| says != "ok");
            if noticed { Vec::new() } else { vec![format!("{}: {:?} holds although it is not so that {}", m.family, m.rule, m.behaviour)] }
        }
    };
    let broken = chosen.iter().map(|&(number, m)| Boot::Broken(number, m));
    // The families have tests of their own: here it is the copy's build that must not have broken anything.
    let unbroken = families.iter().step_by(if wanted.is_empty() { STEP } else { 1 }).map(|f| Boot::Whole(f));
    let boots: Vec<Boot> = unbroken.chain(broken).collect();
    let (next, problems) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(|| {
                while let Some(one) = boots.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let found = boot(one);
                    problems.lock().expect("nobody panics with it").extend(found);
                }
            });
        }
    });
    println!("{} boots, {} s in all", boots.len(), begun.elapsed().as_secs());
    let problems = problems.into_inner().expect("nobody panics with it");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
