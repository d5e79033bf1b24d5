//! The whole way, with the guest that `./x build` leaves in `out/`: every row passes.

use janus_bench::bench::{Outcome, rows, run_row, spinner};
use janus_tests::guest::artifacts;

#[test]
fn every_row_passes_or_is_skipped_with_a_reason() {
    let (_dir, artifacts) = artifacts();
    for row in rows(&artifacts).expect("sound rows") {
        let result = run_row(&artifacts, &row, 1, &spinner(&row.title));
        println!("{}", result.line());
        if let Outcome::Ran(ran) = &result.outcome {
            println!("{}", ran.report.text());
        }
        assert!(!result.failed(), "{}", result.line());
    }
}
