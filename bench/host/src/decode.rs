//! Trace files ([`janus_runtime::trace::record`]) read with the schema that they were written with, while they grow.
//!
//! A record's numbers mean something only together with its schema, so a trace of another schema is an error, never a guess.

use janus_gen::schema::{Event as EventShape, Parameter, Schema, Shape};
use janus_runtime::trace::record::{FILE_HEAD, FORMAT, HEAD, Head, Kind, MAGIC, VARARGS};
use std::sync::Arc;

/// Why a trace cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Not a trace.
    #[error("not a trace file: it starts with {0:02x?}")]
    Magic(Vec<u8>),
    /// Another format of records.
    #[error("a trace of format {0}; this program reads format {FORMAT}")]
    Format(u32),
    /// Written by a guest that was built from other specs.
    #[error(
        "the trace was written with schema {trace}…, this is schema {schema}…: JANUS.VXD and this program were built from \
         different specs (`./x build` makes them anew)"
    )]
    Schema {
        /// Hash in the trace, shortened.
        trace: String,
        /// Hash of the schema, shortened.
        schema: String,
    },
    /// A record that makes no sense.
    #[error("trace, byte {at:#x}: {what}")]
    Record {
        /// Position in the file.
        at: usize,
        /// What is wrong with it.
        what: String,
    },
    /// The schema itself.
    #[error("the trace schema cannot be read: {0}")]
    Json(#[from] serde_json::Error),
}

/// A schema and its hash.
pub struct TraceSchema {
    /// The schema.
    pub schema: Schema,
    /// What traces written with it carry.
    pub hash: [u8; 32],
    events: Vec<Arc<EventShape>>,
}

impl TraceSchema {
    /// Reads the text of `generated/schema.json`.
    pub fn from_json(text: &str) -> Result<TraceSchema, Error> {
        let schema = Schema::from_json(text)?;
        let events = schema.events.iter().cloned().map(Arc::new).collect();
        Ok(TraceSchema { schema, hash: Schema::hash(text), events })
    }

    /// Argument dwords of a parameter list.
    fn dwords(&self, params: &[Parameter]) -> usize {
        params.iter().map(|p| p.dword as usize + self.size(&p.shape)).max().unwrap_or(0)
    }

    /// Stack dwords that a value of this shape takes.
    pub fn size(&self, shape: &Shape) -> usize {
        match shape {
            Shape::Int(8 | -8) => 2,
            Shape::Struct(name) => self.schema.structs.get(name).map_or(1, |s| (s.size as usize).div_ceil(4)),
            _ => 1,
        }
    }
}

/// One record.
#[derive(Clone, Debug)]
pub struct Record {
    /// Its number.
    pub seq: u32,
    /// Microseconds since Janus started.
    pub time: u64,
    /// IRQL at the time.
    pub irql: u8,
    /// Driver on whose behalf; 0 is Janus itself.
    pub driver: u16,
    /// How deep calls into drivers were nested.
    pub depth: u16,
    /// What it says.
    pub body: Body,
}

/// What a record says.
#[derive(Clone, Debug)]
pub enum Body {
    /// A driver called a function of the schema.
    Call {
        /// The function.
        id: usize,
        /// Return address of the call.
        caller: u32,
        /// Argument dwords.
        args: Vec<u32>,
        /// Memory behind arguments.
        captures: Vec<Capture>,
    },
    /// Janus called a routine of a driver.
    CallIn {
        /// The callback type.
        id: usize,
        /// The routine.
        target: u32,
        /// Argument dwords.
        args: Vec<u32>,
        /// Memory behind arguments.
        captures: Vec<Capture>,
    },
    /// A call of either kind returned.
    Return {
        /// Whether it is one into a driver.
        into: bool,
        /// The function or callback type.
        id: usize,
        /// Sequence number of the call's record.
        call: u32,
        /// Results.
        eax: u32,
        /// Upper half of 64-bit results.
        edx: u32,
        /// Memory behind `out` arguments.
        captures: Vec<Capture>,
    },
    /// An event.
    Event(Event),
    /// So many records found no room.
    Lost(u32),
}

/// Memory behind a pointer argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capture {
    /// Argument dword that holds the pointer.
    pub arg: u8,
    /// Whether there was more than a record holds.
    pub cut: bool,
    /// The bytes; `None` when the memory was not there.
    pub bytes: Option<Vec<u8>>,
}

/// An event of Janus' own.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its declaration.
    pub shape: Arc<EventShape>,
    /// Its fields in order.
    pub values: Vec<Value>,
}

/// A field of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// An integer; the declaration says how wide and whether signed.
    Int(u64),
    /// Text.
    Str(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

impl Event {
    /// The field of this name.
    pub fn value(&self, field: &str) -> Option<&Value> {
        let at = self.shape.fields.iter().position(|f| f.name == field)?;
        self.values.get(at)
    }
}

/// A trace and what of it is there yet.
pub struct Trace {
    /// What it is read with.
    pub schema: Arc<TraceSchema>,
    /// The records read.
    pub records: Vec<Record>,
    consumed: usize,
}

impl Trace {
    /// A trace of which nothing is there.
    pub fn new(schema: Arc<TraceSchema>) -> Trace {
        Trace { schema, records: Vec::new(), consumed: 0 }
    }

    /// Reads a whole file.
    pub fn read(schema: Arc<TraceSchema>, file: &[u8]) -> Result<Trace, Error> {
        let mut trace = Trace::new(schema);
        trace.update(file)?;
        Ok(trace)
    }

    /// Reads on in `file`, of which earlier calls saw a shorter version. A record whose end is missing waits.
    pub fn update(&mut self, file: &[u8]) -> Result<(), Error> {
        if self.consumed == 0 {
            let Some(head) = file.get(..FILE_HEAD) else { return Ok(()) };
            self.check_head(head)?;
            self.consumed = FILE_HEAD;
        }
        while let Some(head) = file.get(self.consumed..).and_then(Head::from_bytes) {
            let at = self.consumed;
            let wrong = |what: String| Error::Record { at, what };
            let len = usize::from(head.len);
            if len < HEAD || len % 4 != 0 {
                return Err(wrong(format!("a record of {len} bytes")));
            }
            let Some(payload) = file.get(at + HEAD..at + len) else { break };
            let body = self.body(&head, payload).map_err(wrong)?;
            self.records.push(Record {
                seq: head.seq,
                time: head.time,
                irql: head.irql,
                driver: head.context as u16,
                depth: (head.context >> 16) as u16,
                body,
            });
            self.consumed += len;
        }
        Ok(())
    }

    /// Bytes of `file` behind the last whole record.
    pub fn unfinished(&self, file: &[u8]) -> usize {
        file.len().saturating_sub(self.consumed)
    }

    fn check_head(&self, head: &[u8]) -> Result<(), Error> {
        let (magic, rest) = head.split_at(4);
        if magic != MAGIC {
            return Err(Error::Magic(magic.to_vec()));
        }
        let (format, hash) = rest.split_at(4);
        let format = u32::from_le_bytes([format[0], format[1], format[2], format[3]]);
        if format != FORMAT {
            return Err(Error::Format(format));
        }
        if hash != self.schema.hash {
            let short = |hash: &[u8]| hash.iter().take(6).map(|b| format!("{b:02x}")).collect();
            return Err(Error::Schema { trace: short(hash), schema: short(&self.schema.hash) });
        }
        Ok(())
    }

    fn body(&self, head: &Head, payload: &[u8]) -> Result<Body, String> {
        let kind = Kind::from_u8(head.kind).ok_or_else(|| format!("there is no kind {} of records", head.kind))?;
        let id = head.id as usize;
        let schema = &self.schema.schema;
        let mut rest = Payload(payload);
        Ok(match kind {
            Kind::Call => {
                let f = schema.functions.get(id).ok_or_else(|| format!("there is no function {id}"))?;
                let caller = rest.dword()?;
                let args = rest.dwords(self.schema.dwords(&f.params) + if f.varargs { VARARGS } else { 0 })?;
                Body::Call { id, caller, args, captures: rest.captures()? }
            }
            Kind::CallIn => {
                let c = schema.callbacks.get(id).ok_or_else(|| format!("there is no callback type {id}"))?;
                let target = rest.dword()?;
                let args = rest.dwords(self.schema.dwords(&c.params))?;
                Body::CallIn { id, target, args, captures: rest.captures()? }
            }
            Kind::Return | Kind::CallInReturn => {
                let into = kind == Kind::CallInReturn;
                let known = if into { schema.callbacks.len() } else { schema.functions.len() };
                if id >= known {
                    return Err(format!("a return from number {id}, which does not exist"));
                }
                let (call, eax, edx) = (rest.dword()?, rest.dword()?, rest.dword()?);
                Body::Return { into, id, call, eax, edx, captures: rest.captures()? }
            }
            Kind::Event => {
                let shape = self.schema.events.get(id).ok_or_else(|| format!("there is no event {id}"))?;
                let values = shape.fields.iter().map(|f| rest.value(&f.shape)).collect::<Result<_, _>>();
                let values = values.map_err(|e| format!("event {}: {e}", shape.name))?;
                Body::Event(Event { shape: shape.clone(), values })
            }
            Kind::Lost => Body::Lost(rest.dword()?),
        })
    }
}

/// What is left of a record.
struct Payload<'a>(&'a [u8]);

impl Payload<'_> {
    fn dword(&mut self) -> Result<u32, String> {
        let (dword, rest) = self.0.split_first_chunk::<4>().ok_or("the record ends before its arguments do")?;
        self.0 = rest;
        Ok(u32::from_le_bytes(*dword))
    }

    fn dwords(&mut self, n: usize) -> Result<Vec<u32>, String> {
        (0..n).map(|_| self.dword()).collect()
    }

    /// Bytes and their padding.
    fn bytes(&mut self, len: usize) -> Result<Vec<u8>, String> {
        let short = || format!("{len} bytes are announced and {} follow", self.0.len());
        let bytes = self.0.get(..len).ok_or_else(short)?.to_vec();
        self.0 = self.0.get(len.next_multiple_of(4)..).ok_or_else(short)?;
        Ok(bytes)
    }

    fn captures(&mut self) -> Result<Vec<Capture>, String> {
        let mut captures = Vec::new();
        while !self.0.is_empty() {
            let head = self.dword()?;
            let bytes = self.bytes((head >> 16) as usize)?;
            let status = (head >> 8) as u8;
            captures.push(Capture { arg: head as u8, cut: status == 1, bytes: (status != 2).then_some(bytes) });
        }
        Ok(captures)
    }

    fn value(&mut self, shape: &Shape) -> Result<Value, String> {
        Ok(match shape {
            Shape::Int(8 | -8) => Value::Int(u64::from(self.dword()?) | u64::from(self.dword()?) << 32),
            Shape::Str => {
                let len = self.dword()? as usize;
                Value::Str(String::from_utf8_lossy(&self.bytes(len)?).into_owned())
            }
            Shape::Bytes => {
                let len = self.dword()? as usize;
                Value::Bytes(self.bytes(len)?)
            }
            _ => Value::Int(u64::from(self.dword()?)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::{self, KeyboardInput, MouseInput};
    use crate::testing::{Writer, bytes, int, schema, str};

    fn sample() -> Writer {
        let mut w = Writer::new(&schema());
        w.event("MouseInput", &[int(0), int(0), int(1), Value::Int(-5i32 as u32 as u64), int(3)]);
        w.event("FrameReceived", &[int(1), bytes(b"12345")]);
        w.event("DriverFailed", &[int(1), str("X.SYS"), str("fault"), str("it fell")]);
        let call = w.call("Open", 0x100, &[1, 2, 3, 4], &[(0, 1, b"abc"), (3, 2, b"")]);
        w.returned("Open", call, 7, &[]);
        w
    }

    #[test]
    fn every_cut_is_a_prefix() {
        let file = sample().file;
        let whole = Trace::read(schema(), &file).expect("sound");
        assert_eq!(whole.records.len(), 5);
        let (mut growing, mut counts) = (Trace::new(schema()), Vec::new());
        for cut in 0..=file.len() {
            growing.update(&file[..cut]).expect("a prefix");
            assert_eq!(Trace::read(schema(), &file[..cut]).expect("a prefix").records.len(), growing.records.len());
            counts.push(growing.records.len());
        }
        assert_eq!(counts.last(), Some(&5));
        assert_eq!(growing.unfinished(&file), 0);
        assert_eq!(format!("{:?}", growing.records), format!("{:?}", whole.records));
    }

    #[test]
    fn fields_are_typed() {
        let trace = Trace::read(schema(), &sample().file).expect("sound");
        let (at, mouse) = trace.first::<MouseInput>().expect("there");
        assert_eq!((at, mouse), (0, MouseInput { unit: 0, flags: 0, buttons: 1, dx: -5, dy: 3 }));
        assert_eq!(trace.first::<events::FrameReceived>().map(|(_, f)| f.bytes), Some(b"12345".to_vec()));
        assert_eq!(trace.first::<events::DriverFailed>().map(|(_, f)| f.detail), Some("it fell".into()));
        assert_eq!(trace.first::<KeyboardInput>(), None);
        let Body::Call { caller, args, captures, .. } = &trace.records[3].body else { panic!("a call") };
        assert_eq!((*caller, args.as_slice()), (0x100, &[1, 2, 3, 4][..]));
        assert_eq!(captures[0], Capture { arg: 0, cut: true, bytes: Some(b"\x03\0\x03\0\0\x10\0\0abc".to_vec()) });
        assert_eq!(captures[1], Capture { arg: 3, cut: false, bytes: None });
    }

    #[test]
    fn another_schema_is_never_decoded() {
        let mut file = sample().file;
        file[10] ^= 1;
        assert!(matches!(Trace::read(schema(), &file), Err(Error::Schema { .. })));
        file[4] = 9;
        assert!(matches!(Trace::read(schema(), &file), Err(Error::Format(9))));
        file[0] = b'X';
        assert!(matches!(Trace::read(schema(), &file), Err(Error::Magic(_))));
    }

    #[test]
    fn damage_is_an_error_or_another_trace_but_never_a_panic() {
        let file = sample().file;
        for at in FILE_HEAD..file.len() {
            for value in [0, 1, 0x7F, 0xFF] {
                let mut damaged = file.clone();
                damaged[at] = value;
                if let Ok(trace) = Trace::read(schema(), &damaged) {
                    crate::show::Show::all(&trace);
                }
            }
        }
        let mut short = file.clone();
        short[FILE_HEAD] = 6;
        let error = Trace::read(schema(), &short).map(|t| t.records.len()).expect_err("no record").to_string();
        assert_eq!(error, "trace, byte 0x28: a record of 6 bytes");
    }

    #[test]
    fn the_specs_declare_what_the_bench_reads() {
        events::check(&schema().schema).expect("abi-specs/janus/trace.abi and events.rs agree");
        let mut poor = schema().schema.clone();
        poor.events.retain(|e| e.name != "FrameSent");
        assert_eq!(events::check(&poor), Err("the specs declare no event FrameSent".into()));
    }
}
