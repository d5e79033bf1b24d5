//! Every documented rule that a conformance driver names holds in the guest.

use janus_tests::conformance::{families, rules, run, wrong};

/// A test for each family, so that they run at the same time.
macro_rules! families {
    ($($family:ident)*) => {
        $(#[test]
        fn $family() {
            let family = stringify!($family);
            let said = run(family, &[]);
            let wrong = wrong(family, &said);
            println!("{family}: {} of {} rules hold", said.rules.values().filter(|v| *v == "ok").count(), rules(family).len());
            assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        })*

        #[test]
        fn no_family_is_left_out() {
            let named: Vec<&str> = vec![$(stringify!($family)),*];
            assert_eq!(families().iter().map(String::as_str).collect::<Vec<_>>(), named, "the folder's sources, in order");
        }
    };
}

families! {
    bitmaps
    cancel
    controllers
    crt
    device_names
    driver_objects
    error_log
    formats
    interfaces
    io_timers
    irps
    kpcr
    mdl
    memory
    pool
    requests
    safe_strings
    security
    seh
    shutdown
    stacks
    startio
    strings
    times
    trees
    work_items
}

/// What a driver writes to the error log is a line of the trace, with the data and the strings of the entry.
#[test]
fn an_error_log_entry_can_be_read() {
    let said = run("error_log", &[]);
    let entry = "error log: code 0xc0040001, value 0x4711, status 0xc0000185, data feed0001 feed0002, strings first, second";
    assert!(said.printed.contains(entry), "{}", said.printed);
}
