//! Every documented rule that a conformance driver names holds in the guest, while the verifier looks on: it finds what a family breaks on purpose, and nothing else.

use janus_tests::conformance::{VERIFIED, families, rules, run, wrong};

/// Rules about time can be missed on a machine that is busy with other things: a family may be run so often, and one of the runs must be without fault.
const RUNS: usize = 3;

/// A test for each family, so that they run at the same time.
macro_rules! families {
    ($($family:ident)*) => {
        $(#[test]
        fn $family() {
            let family = stringify!($family);
            let mut faults = Vec::new();
            for _ in 0..RUNS {
                let said = run(family, &VERIFIED);
                println!("{family}: {} of {} rules hold", said.rules.values().filter(|v| *v == "ok").count(), rules(family).len());
                faults = wrong(family, &said);
                if faults.is_empty() {
                    break;
                }
                println!("{}", faults.join("\n"));
            }
            assert!(faults.is_empty(), "{}", faults.join("\n"));
        })*

        #[test]
        fn no_family_is_left_out() {
            let named: Vec<&str> = vec![$(stringify!($family)),*];
            assert_eq!(families().iter().map(String::as_str).collect::<Vec<_>>(), named, "the folder's sources, in order");
        }
    };
}

families! {
    apcs
    bitmaps
    bug_checks
    cancel
    controllers
    crt
    device_names
    dma
    dpcs
    driver_objects
    error_log
    events
    files
    formats
    hal
    handles
    images
    interfaces
    interlocked
    interrupts
    io_timers
    irps
    irql
    kpcr
    large_integers
    mdl
    memory
    mutexes
    ndis_configuration
    ndis_deserialised
    ndis_protocols
    ndis_serialised
    nmi
    numbers
    objects
    partitions
    pnp
    pnp_bus
    pnp_changes
    pnp_removal
    pool
    power
    push_locks
    queues
    ranges
    registry
    requests
    resources
    rtl_misc
    rtl_time
    rundown
    safe_strings
    security
    seh
    semaphores
    services
    sharing
    shutdown
    stacks
    startio
    strings
    threads
    time
    timers
    times
    trees
    unicode
    versions
    waits
    work_items
    workers
    zones
}
