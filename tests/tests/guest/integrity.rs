//! Every rule that a run is held to can be broken: by drivers that break it, and by changes to the trace of a run that broke none.

use janus_bench::decode::{Body, Event, Record, Trace, TraceSchema, Value};
use janus_bench::events::{CallsReturn, ImageHash, Registered};
use janus_bench::integrity::check;
use janus_bench::qemu::Exit;
use janus_tests::guest::{artifacts, host};
use std::fs;
use std::sync::Arc;

/// A driver breaks this rule, and what it says is this; the rest of the run is in order, the verdict is not.
fn assert_violates(name: &str, rules: &[&str]) {
    let (_dir, artifacts) = artifacts();
    let driver = artifacts.fixture(name).expect("a fixture");
    let (report, _) = host(&artifacts, &[driver], &[]);
    assert_eq!(report.exit, Exit::Orderly.to_string());
    assert!(!report.passed, "{name} is not healthy");
    let violations = &report.integrity.violations;
    for rule in rules {
        assert!(violations.iter().any(|v| v.contains(rule)), "{name}: {rule:?} is not among {violations:?}");
    }
    assert_eq!(violations.len(), rules.len(), "{name}: {violations:?}");
}

#[test]
fn a_wrong_stack_pointer() {
    assert_violates("badesp", &["badesp.sys, esp: "]);
}

#[test]
fn registers_that_are_not_given_back() {
    let rule = |register: &str| format!("changed {register}");
    let [ebx, esi, edi] = ["EBX", "ESI", "EDI"].map(rule);
    assert_violates("badregs", &[&ebx, &esi, &edi, "badregs.sys, direction flag: "]);
}

#[test]
fn code_that_changes_itself() {
    assert_violates("selfpatch", &["selfpatch.sys: section .text was changed"]);
}

#[test]
fn a_call_at_the_wrong_irql() {
    assert_violates("wrongirql", &["wrongirql.sys, irql: RtlIntegerToUnicodeString called at IRQL 2"]);
}

#[test]
fn a_packet_that_is_completed_twice() {
    assert_violates("twice", &["twice.sys, double completion: "]);
}

#[test]
fn an_exception() {
    assert_violates("faults", &["faults.sys, exception 14 at faults.sys+"]);
}

#[test]
fn a_last_jump_to_an_import_is_a_call_of_the_driver_and_nothing_else_beside_it_is() {
    let (_dir, artifacts) = artifacts();
    let drivers = ["lib", "tails"].map(|name| artifacts.fixture(name).expect("a fixture"));
    let (report, dir) = host(&artifacts, &drivers, &[]);
    assert!(report.passed, "{}", report.text());
    assert!(report.integrity.facts.iter().any(|f| f.contains("or (2) by a jump at the end of a routine")), "{}", report.text());

    let file = fs::read(dir.join("JANUS.TRC")).expect("its trace");
    let trace = || Trace::read(artifacts.schema.clone(), &file).expect("a trace");
    let (_, place) = trace().first::<CallsReturn>().expect("Janus says where calls into drivers return to");
    let jumped = |r: &Record| matches!(r.body, Body::Call { caller, .. } if caller == place.address);
    let assert_noticed = |change: &dyn Fn(&mut Trace)| {
        let mut trace = trace();
        change(&mut trace);
        let violations = check(&trace, 0).violations;
        assert!(!violations.is_empty() && violations.iter().all(|v| v.contains("outside of every driver")), "{violations:?}");
    };
    assert_noticed(&|t| t.records.retain(|r| r.event::<CallsReturn>().is_none()));
    assert_noticed(&|t| first(t, jumped).depth = 0);
    assert_noticed(&|t| {
        if let Body::Call { caller, .. } = &mut first(t, jumped).body {
            *caller += 1;
        }
    });
}

/// The trace of a run that broke no rule.
fn honest() -> (Arc<TraceSchema>, Vec<u8>) {
    let (_dir, artifacts) = artifacts();
    let driver = artifacts.fixture("minimal").expect("a fixture");
    let (report, dir) = host(&artifacts, &[driver], &[]);
    assert!(report.passed, "{}", report.text());
    (artifacts.schema, fs::read(dir.join("JANUS.TRC")).expect("its trace"))
}

/// The first record of a kind.
fn first(trace: &mut Trace, wanted: impl Fn(&Record) -> bool) -> &mut Record {
    trace.records.iter_mut().find(|r| wanted(r)).expect("a run has such a record")
}

fn is_call_in(record: &Record) -> bool {
    matches!(record.body, Body::CallIn { .. })
}

/// The event of a record.
fn event(record: &mut Record) -> &mut Event {
    match &mut record.body {
        Body::Event(event) => event,
        other => panic!("{other:?} is no event"),
    }
}

fn is_hash(record: &Record, when: &str) -> bool {
    record.event::<ImageHash>().is_some_and(|h| h.when == when)
}

/// A change to a trace, and how often what it breaks is told of.
type Change = fn(&mut Trace);

#[test]
fn each_change_to_an_honest_trace_is_noticed_as_what_it_is() {
    let (schema, file) = honest();
    let trace = || Trace::read(schema.clone(), &file).expect("a trace");
    assert_eq!(check(&trace(), 0).violations, [""; 0]);
    assert!(check(&trace(), 0).facts.iter().any(|f| f.contains("all to entry points or registered addresses")));

    let cases: [(&str, Change); 9] = [
        ("and was never registered", |t| {
            let record = first(t, is_call_in);
            let Body::CallIn { target, .. } = &mut record.body else { return };
            *target += 2;
        }),
        ("and was never registered", |t| {
            // The registration of the unload routine never happened, or came too late.
            let unload = t.records.iter().rev().find_map(|r| if let Body::CallIn { target, .. } = r.body { Some(target) } else { None });
            let unload = unload.expect("an unload routine is called");
            let at = |r: &Record| r.event::<Registered>().is_some_and(|e| e.address == unload);
            let index = t.records.iter().position(at).expect("and was registered");
            let late = t.records.remove(index);
            t.records.push(late);
        }),
        ("outside of every driver", |t| {
            let record = first(t, |r| matches!(r.body, Body::Call { .. }));
            let Body::Call { caller, .. } = &mut record.body else { return };
            *caller = 0x1000;
        }),
        ("was changed", |t| {
            let record = event(first(t, |r| is_hash(r, "stopped")));
            let Some(Value::Bytes(hash)) = record.values.last_mut() else { return };
            hash[31] ^= 1;
        }),
        ("was hashed only once", |t| {
            let index = t.records.iter().position(|r| is_hash(r, "loaded")).expect("a hash");
            t.records.remove(index);
        }),
        ("no section was hashed", |t| t.records.retain(|r| r.event::<ImageHash>().is_none())),
        ("5 records of the trace are lost", |t| {
            let mut lost = t.records[0].clone();
            lost.body = Body::Lost(5);
            t.records.insert(7, lost);
        }),
        ("there is no trace", |t| t.records.clear()),
        ("minimal.sys, unregistered target: ", |t| {
            let shape = t.schema.schema.events.iter().find(|e| e.name == "Violation").expect("the specs declare it");
            let text = |s: &str| Value::Str(s.into());
            let values = vec![Value::Int(1), text("unregistered target"), text("somewhere")];
            let mut record = t.records[0].clone();
            record.body = Body::Event(Event { shape: Arc::new(shape.clone()), values });
            t.records.push(record);
        }),
    ];
    for (says, change) in cases {
        let mut trace = trace();
        change(&mut trace);
        let violations = check(&trace, 0).violations;
        assert!(!violations.is_empty() && violations.iter().all(|v| v.contains(says)), "{says:?}: {violations:?}");
    }
    assert_eq!(check(&trace(), 12).violations, ["the trace ends in 12 bytes that are no record"]);
}
