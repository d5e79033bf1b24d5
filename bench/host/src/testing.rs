//! Traces made by hand, for tests: the events of the specs and a few functions of no particular library.

use crate::decode::{TraceSchema, Value};
use janus_gen::lang::{Abi, Source, render};
use janus_gen::schema::{Schema, Shape};
use janus_runtime::trace::record::{FORMAT, Head, Kind, MAGIC};
use std::sync::Arc;

const FUNCTIONS: &str = r#"abi 1;
type BOOLEAN = u8;
enum NTSTATUS: u32 { STATUS_SUCCESS = 0, STATUS_UNSUCCESSFUL = 0xC0000001 }
flags ACCESS: u32 { READ = 1, WRITE = 2, ALL = 0x80000000 }
struct STRING16 size 8 { Length @0: u16, MaximumLength @2: u16, Buffer @4: ptr<wchar> }
struct PAIR size 8 { Left @0: u32, Right @4: i16 }
callback ENTRY: stdcall fn(in driver: ptr<void>, in path: ptr<STRING16> as ustr) -> NTSTATUS;
library "sample.exe" {
    fn Open@16(in name: ptr<STRING16> as ustr, in access: ACCESS, in quick: BOOLEAN, out handle: ptr<u32>) -> NTSTATUS = impl;
    fn Place@8(in address: i64) -> i64 = impl;
    fn Pairs@8(in pairs: ptr<PAIR> [count = n], in n: u32) = impl;
    cdecl fn Print(in format: ptr<char> as cstr, ...) -> i32 = impl;
    fn Tag@8(in kind: u32 as hex, in tag: u32 as char4) -> ptr<void> = impl;
    fn READ_PORT_UCHAR@4(in port: ptr<u8>) -> u8 = impl;
    fn WRITE_PORT_UCHAR@8(in port: ptr<u8>, in value: u8) = impl;
    fn READ_PORT_BUFFER_USHORT@12(in port: ptr<u16>, out buffer: ptr<u16> [count = count], in count: u32) = impl;
    fn Call@4(in routine: ptr<fn ENTRY>) = impl;
}
"#;

/// The schema of `abi-specs/janus/trace.abi` and the functions above.
pub fn schema() -> Arc<TraceSchema> {
    let events = include_str!("../../../abi-specs/janus/trace.abi");
    let sources = [("janus/trace.abi", events), ("nt/sample.abi", FUNCTIONS)]
        .map(|(path, text)| Source { path: format!("abi-specs/{path}"), text: text.into() });
    let (abi, problems) = Abi::load(sources.into());
    assert!(problems.is_empty(), "{}", render(&abi.sources, &problems, false));
    Arc::new(TraceSchema::from_json(&Schema::new(&abi).to_json()).expect("what was just written"))
}

/// A trace file in the making.
pub struct Writer {
    schema: Arc<TraceSchema>,
    /// The file.
    pub file: Vec<u8>,
    seq: u32,
    /// Microseconds, IRQL, driver and depth of what is written next.
    pub at: (u64, u8, u16, u16),
}

impl Writer {
    pub fn new(schema: &Arc<TraceSchema>) -> Writer {
        let file = [&MAGIC[..], &FORMAT.to_le_bytes(), &schema.hash].concat();
        Writer { schema: schema.clone(), file, seq: 0, at: (0, 0, 1, 0) }
    }

    pub fn record(&mut self, kind: Kind, id: usize, payload: &[u8]) -> u32 {
        let (time, irql, driver, depth) = self.at;
        let context = u32::from(driver) | u32::from(depth) << 16;
        let len = (24 + payload.len()) as u16;
        let head = Head { len, kind: kind as u8, irql, seq: self.seq, time, id: id as u32, context };
        self.file.extend(head.to_bytes());
        self.file.extend(payload);
        self.at.0 += 100;
        self.seq += 1;
        self.seq - 1
    }

    /// A call or a call into a driver: address, arguments, captures as (argument, status, bytes).
    pub fn call(&mut self, name: &str, address: u32, args: &[u32], captures: &[(u8, u8, &[u8])]) -> u32 {
        let schema = self.schema.schema.clone();
        let function = schema.functions.iter().position(|f| f.name == name);
        let callback = schema.callbacks.iter().position(|c| c.name == name);
        let (kind, id) = function.map(|id| (Kind::Call, id)).or(callback.map(|id| (Kind::CallIn, id))).expect("declared");
        let words = [&[address], args].concat();
        let mut payload: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
        let params = function.map_or_else(|| &schema.callbacks[id].params, |id| &schema.functions[id].params);
        let counted = |arg: u8| params.iter().any(|p| p.dword == u32::from(arg) && matches!(p.show.as_deref(), Some("ustr" | "astr")));
        for &(arg, status, text) in captures {
            // A counted string that lies at no particular place.
            let len = text.len() as u32;
            let head = if counted(arg) && status != 2 { [len | len << 16, 0x1000].map(u32::to_le_bytes).concat() } else { Vec::new() };
            payload.extend(captured(&[(arg, status, &[&head, text].concat())]));
        }
        self.record(kind, id, &payload)
    }

    pub fn returned(&mut self, name: &str, call: u32, result: u64, captures: &[(u8, u8, &[u8])]) {
        let schema = self.schema.schema.clone();
        let function = schema.functions.iter().position(|f| f.name == name);
        let callback = schema.callbacks.iter().position(|c| c.name == name);
        let (kind, id) = function.map(|id| (Kind::Return, id)).or(callback.map(|id| (Kind::CallInReturn, id))).expect("declared");
        let words = [call, result as u32, (result >> 32) as u32];
        let mut payload: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
        payload.extend(captured(captures));
        self.record(kind, id, &payload);
    }

    pub fn event(&mut self, name: &str, values: &[Value]) {
        let schema = self.schema.schema.clone();
        let id = schema.events.iter().position(|e| e.name == name).expect("declared");
        let shapes = schema.events[id].fields.iter().map(|f| f.shape.clone());
        assert_eq!(shapes.len(), values.len(), "{name}");
        let mut payload = Vec::new();
        for (shape, value) in shapes.zip(values) {
            match value {
                Value::Int(n) if matches!(shape, Shape::Int(8 | -8)) => payload.extend(n.to_le_bytes()),
                Value::Int(n) => payload.extend((*n as u32).to_le_bytes()),
                Value::Str(s) => payload.extend(padded(s.as_bytes(), s.len() as u32)),
                Value::Bytes(b) => payload.extend(padded(b, b.len() as u32)),
            }
        }
        self.record(Kind::Event, id, &payload);
    }

    /// The event that most tests need first.
    pub fn loaded(&mut self, name: &str, base: u32, size: u32) {
        let values = [int(1), str(name), int(base), int(size), int(base + 0x1000), int(0)];
        self.event("DriverLoaded", &values);
    }
}

pub fn int(n: u32) -> Value {
    Value::Int(n.into())
}

pub fn str(s: &str) -> Value {
    Value::Str(s.into())
}

pub fn bytes(b: &[u8]) -> Value {
    Value::Bytes(b.into())
}

fn captured(captures: &[(u8, u8, &[u8])]) -> Vec<u8> {
    let one =
        |(arg, status, bytes): &(u8, u8, &[u8])| padded(bytes, u32::from(*arg) | u32::from(*status) << 8 | (bytes.len() as u32) << 16);
    captures.iter().flat_map(one).collect()
}

fn padded(bytes: &[u8], head: u32) -> Vec<u8> {
    let mut all = head.to_le_bytes().to_vec();
    all.extend(bytes);
    all.resize(all.len().next_multiple_of(4), 0);
    all
}
