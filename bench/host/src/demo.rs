//! `./x demo`: what a newcomer wants to see, from what was built to the verdicts.

use crate::artifacts::Artifacts;
use crate::bench::{self, Outcome, Ran, RowResult, run_row, spinner};
use crate::error::{At, Result};
use crate::sentinel::Moment;
use janus_gen::le;
use std::fs;

/// Lines of the trace shown around a moment, and at most before it when it has a beginning of its own.
const AROUND: usize = 2;
const BEFORE: usize = 18;
/// Longer lines are cut; the whole ones are in the artefacts.
const WIDTH: usize = 200;

/// Runs every row that is marked for it once and tells the story. The results decide the exit code ([`bench::code`]).
pub fn demo(artifacts: &Artifacts, print: &mut dyn FnMut(&str)) -> Result<Vec<RowResult>> {
    print("What was built");
    built(artifacts, print)?;
    let rows: Vec<_> = bench::rows(artifacts)?.into_iter().filter(|r| r.demo).collect();
    let mut results = Vec::new();
    for row in &rows {
        print(&format!("\n{} — {}", row.id, row.title));
        let progress = spinner("booting");
        let result = run_row(artifacts, row, 1, &progress);
        progress.finish_and_clear();
        match &result.outcome {
            Outcome::Ran(ran) => story(ran, print),
            Outcome::Skipped(why) => print(&format!("  skipped: {why}")),
            Outcome::Error(e) => print(&format!("  the bench failed: {e}")),
        }
        results.push(result);
    }
    print("\nIn short");
    for result in &results {
        print(&format!("  {}", result.line()));
    }
    print(&format!("  {}", bench::total(&results)));
    Ok(results)
}

/// Sizes of the two images, and the objects of the VxD.
fn built(artifacts: &Artifacts, print: &mut dyn FnMut(&str)) -> Result<()> {
    let size = |path| fs::metadata(path).map(|m| m.len()).at("look at", path);
    print(&format!("  {:<34} {:>8} bytes, multiboot kernel: the stand-in VMM", artifacts.vmm.display(), size(&artifacts.vmm)?));
    let vxd = fs::read(&artifacts.vxd).at("read", &artifacts.vxd)?;
    print(&format!("  {:<34} {:>8} bytes, LE VxD", artifacts.vxd.display(), vxd.len()));
    for (i, object) in le::inspect(&vxd).objects.iter().enumerate() {
        print(&format!("    object {} {:>34} bytes  {}", i + 1, object.virtual_size, object.class.unwrap_or("")));
    }
    let schema = &artifacts.schema.schema;
    let served = schema.functions.iter().filter(|f| f.body == "impl").count();
    print(&format!(
        "  {} NT functions described, {served} of them implemented; {} callback types",
        schema.functions.len(),
        schema.callbacks.len()
    ));
    Ok(())
}

fn story(ran: &Ran, print: &mut dyn FnMut(&str)) {
    let report = &ran.report;
    for driver in &report.drivers {
        for line in driver.report() {
            print(&format!("  {line}"));
        }
    }
    print("");
    if let Some(verdict) = &report.sentinel {
        for moment in &verdict.moments {
            show(ran, moment, print);
        }
        print("");
        print(&format!("  {}: {}", if report.passed { "PASSED" } else { "FAILED" }, report.summary()));
        for fact in verdict.facts.iter().chain(&report.integrity.facts) {
            print(&format!("    {fact}"));
        }
    }
    for problem in report.problems.iter().chain(&report.integrity.violations) {
        print(&format!("    ! {problem}"));
    }
    for objection in &report.objections {
        print(&format!("    the VMM objects: {objection}"));
    }
    let first = report.first_record_ms.unwrap_or_default();
    print(&format!(
        "    first record {first} ms after QEMU was started, {} records, {:.1} s in all",
        report.records,
        report.took_ms as f32 / 1000.0
    ));
    print(&format!("    {}: report.txt, report.json, trace.txt, JANUS.TRC, SYSTEM.INI, command.sh …", ran.dir.display()));
}

/// The lines of a moment, those that only load reports need left out.
fn show(ran: &Ran, moment: &Moment, print: &mut dyn FnMut(&str)) {
    // The line that holds a record: records that were joined count as their first.
    let line = |record: usize| ran.lines.partition_point(|l| l.record <= record).saturating_sub(1);
    let at = line(moment.at);
    let told = |i: &usize| *i == at || !ran.lines[*i].bulk;
    let mut before: Vec<usize> = (line(moment.from)..at).filter(told).collect();
    if before.len() < AROUND {
        before = (0..at).rev().filter(told).take(AROUND).collect();
        before.reverse();
    }
    let elided = before.len().saturating_sub(BEFORE);
    print(&format!("  {}:", moment.what));
    if elided > 0 {
        print(&format!("      … {elided} lines"));
    }
    for i in &before[elided..] {
        print(&format!("    {}", cut(&ran.lines[*i].text)));
    }
    print(&format!("  > {}", cut(&ran.lines[at].text)));
    for i in (at + 1..ran.lines.len()).filter(told).take(AROUND) {
        print(&format!("    {}", cut(&ran.lines[i].text)));
    }
}

fn cut(text: &str) -> String {
    if text.chars().count() <= WIDTH {
        return text.to_owned();
    }
    text.chars().take(WIDTH - 1).chain(['…']).collect()
}
