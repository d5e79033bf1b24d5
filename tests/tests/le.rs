//! LE files: what the linker makes, the loader loads and an independent calculation agrees.
use janus_tests::vxds;
use std::fs;

#[test]
fn refuser_links() {
    let file = fs::read(vxds::build("refuser")).unwrap();
    let le = janus_runtime::le::LeFile::parse(&file).unwrap();
    println!("{:?} {:?}", le.objects(), le.ddb());
}
