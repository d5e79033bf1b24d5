//! `./x demo`: what a newcomer wants to see, from what was built to the verdicts.

use crate::artifacts::Artifacts;
use crate::bench::{self, Outcome, Ran, RowResult, run_row, spinner};
use crate::error::{At, Result};
use janus_gen::le;
use std::collections::BTreeSet;
use std::fs;

/// Lines of the trace shown around a moment.
const AROUND: usize = 2;
/// Longer lines are cut; the whole ones are in the artefacts.
const WIDTH: usize = 200;

/// Runs every row once and tells the story. The results decide the exit code ([`bench::code`]).
pub fn demo(artifacts: &Artifacts, print: &mut dyn FnMut(&str)) -> Result<Vec<RowResult>> {
    print("What was built");
    built(artifacts, print)?;
    let rows = bench::rows(artifacts)?;
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
        let mut shown = BTreeSet::new();
        for (what, record) in &verdict.moments {
            // The line that holds the record: records that were joined count as their first.
            let at = ran.lines.partition_point(|l| l.record <= *record).saturating_sub(1);
            let from = at.saturating_sub(AROUND);
            let lines: Vec<usize> = (from..(at + AROUND + 1).min(ran.lines.len())).filter(|i| shown.insert(*i)).collect();
            print(&format!("  {what}:"));
            for i in lines {
                print(&format!("  {} {}", if i == at { ">" } else { " " }, cut(&ran.lines[i].text)));
            }
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
    let first = report.first_record_ms.unwrap_or_default();
    print(&format!(
        "    first record {first} ms after QEMU was started, {} records, {:.1} s in all",
        report.records,
        report.took_ms as f32 / 1000.0
    ));
    print(&format!("    {}: report.txt, report.json, trace.txt, JANUS.TRC, SYSTEM.INI, command.sh …", ran.dir.display()));
}

fn cut(text: &str) -> String {
    if text.chars().count() <= WIDTH {
        return text.to_owned();
    }
    text.chars().take(WIDTH - 1).chain(['…']).collect()
}
