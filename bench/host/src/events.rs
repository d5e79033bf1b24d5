//! The events of `abi-specs/janus/trace.abi` that the bench judges by, typed. [`check`] holds them against the schema that a run uses.

use crate::decode::{Body, Event, Record, Trace, Value};
use janus_gen::schema::{Schema, Shape};

/// Reads one kind of event.
pub trait Typed: Sized {
    /// Its name in the specs.
    const NAME: &'static str;
    /// The event, when `event` is one.
    fn read(event: &Event) -> Option<Self>;
}

/// A field's type.
trait FieldType: Sized {
    fn read(value: &Value) -> Option<Self>;
    fn fits(shape: &Shape) -> bool;
}

impl FieldType for u32 {
    fn read(value: &Value) -> Option<u32> {
        if let Value::Int(n) = value { u32::try_from(*n).ok() } else { None }
    }
    fn fits(shape: &Shape) -> bool {
        matches!(shape, Shape::Int(1 | 2 | 4))
    }
}

impl FieldType for i32 {
    fn read(value: &Value) -> Option<i32> {
        if let Value::Int(n) = value { Some(*n as u32 as i32) } else { None }
    }
    fn fits(shape: &Shape) -> bool {
        matches!(shape, Shape::Int(-4))
    }
}

impl FieldType for String {
    fn read(value: &Value) -> Option<String> {
        if let Value::Str(s) = value { Some(s.clone()) } else { None }
    }
    fn fits(shape: &Shape) -> bool {
        matches!(shape, Shape::Str)
    }
}

impl FieldType for Vec<u8> {
    fn read(value: &Value) -> Option<Vec<u8>> {
        if let Value::Bytes(b) = value { Some(b.clone()) } else { None }
    }
    fn fits(shape: &Shape) -> bool {
        matches!(shape, Shape::Bytes)
    }
}

macro_rules! events {
    ($($name:ident { $($field:ident: $type:ty),* })*) => {
        $(
            #[allow(missing_docs)] // Documented where they are declared.
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub struct $name { $(pub $field: $type),* }

            impl Typed for $name {
                const NAME: &'static str = stringify!($name);
                fn read(event: &Event) -> Option<$name> {
                    if event.shape.name != Self::NAME {
                        return None;
                    }
                    Some($name { $($field: <$type>::read(event.value(stringify!($field))?)?),* })
                }
            }
        )*

        /// Holds the events above against a schema; the error says what the specs lack.
        pub fn check(schema: &Schema) -> Result<(), String> {
            $(
                let event = schema.events.iter().find(|e| e.name == stringify!($name));
                let event = event.ok_or(concat!("the specs declare no event ", stringify!($name)))?;
                $(
                    let field = event.fields.iter().find(|f| f.name == stringify!($field));
                    if !field.is_some_and(|f| <$type>::fits(&f.shape)) {
                        return Err(format!(
                            "event {} of the specs has no field {} of type {}",
                            event.name, stringify!($field), stringify!($type)
                        ));
                    }
                )*
            )*
            Ok(())
        }
    };
}

events! {
    CallsReturn { address: u32, of: String }
    DriverLoaded { driver: u32, name: String, base: u32, size: u32, entry: u32 }
    ImportBound { driver: u32, library: String, name: String, to: String }
    ImageHash { driver: u32, section: String, rva: u32, size: u32, when: String, sha256: Vec<u8> }
    Registered { driver: u32, address: u32, how: String }
    DriverEntryReturned { driver: u32, status: u32 }
    DriverStarted { driver: u32, name: String }
    DebugPrint { driver: u32, text: String }
    DriverFailed { driver: u32, name: String, cause: String, detail: String }
    BlockTaken { address: u32 }
    DriverUnloaded { driver: u32, name: String }
    Fault { driver: u32, vector: u32, eip: u32, place: String, address: u32 }
    Violation { driver: u32, rule: String, detail: String }
    PoolLeak { driver: u32, tag: String, blocks: u32, bytes: u32 }
    HandleLeft { driver: u32, kind: String, name: String }
    InterruptConnected { driver: u32, line: u32, vector: u32, routine: u32 }
    FirstInterrupt { driver: u32, line: u32 }
    KeyboardInput { unit: u32, make_code: u32, flags: u32 }
    MouseInput { unit: u32, flags: u32, buttons: u32, dx: i32, dy: i32 }
    AdapterStarted { adapter: u32, name: String, address: Vec<u8> }
    FrameSent { adapter: u32, status: u32, bytes: Vec<u8> }
    FrameReceived { adapter: u32, bytes: Vec<u8> }
    ArpReply { adapter: u32, sender_mac: Vec<u8>, sender_ip: Vec<u8>, target_mac: Vec<u8>, target_ip: Vec<u8> }
}

impl Record {
    /// The event of this type, if the record is one.
    pub fn event<T: Typed>(&self) -> Option<T> {
        match &self.body {
            Body::Event(e) => T::read(e),
            _ => None,
        }
    }
}

impl Trace {
    /// The events of one type, each with the index of its record.
    pub fn events<T: Typed>(&self) -> impl Iterator<Item = (usize, T)> + '_ {
        self.records.iter().enumerate().filter_map(|(i, r)| Some((i, r.event()?)))
    }

    /// The first event of a type.
    pub fn first<T: Typed>(&self) -> Option<(usize, T)> {
        self.events().next()
    }
}
