//! A small client of QEMU's machine protocol: one JSON object a line over a socket.

use serde_json::{Value, json};
use std::collections::VecDeque;
use std::io::{ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

/// QEMU answers a command within milliseconds; on a loaded machine give it this long.
const PATIENCE: Duration = Duration::from_secs(20);

/// What can go wrong between us and QEMU's monitor.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The socket failed.
    #[error("the monitor socket failed while waiting for {what}: {source}")]
    Socket {
        /// What we waited for.
        what: String,
        /// The cause.
        source: std::io::Error,
    },
    /// QEMU has gone.
    #[error("QEMU closed its monitor while we waited for {0}")]
    Closed(String),
    /// No answer.
    #[error("QEMU's monitor did not answer {0} in {PATIENCE:?}")]
    Silent(String),
    /// An answer that is not the protocol's.
    #[error("QEMU's monitor said something that is not QMP: {0}")]
    Protocol(String),
    /// QEMU refused a command.
    #[error("QEMU refused {command}: {reason}")]
    Refused {
        /// The command.
        command: String,
        /// QEMU's reason.
        reason: String,
    },
}

/// One thing that a person does with keyboard or mouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// A key, by QEMU's name for it, goes down or up.
    Key {
        /// QEMU's `QKeyCode` name.
        key: &'static str,
        /// Down or up.
        down: bool,
    },
    /// The mouse moves by so many steps.
    Move {
        /// To the right.
        dx: i32,
        /// Towards the person (down on the screen).
        dy: i32,
    },
    /// A mouse button: `left`, `middle` or `right`.
    Button {
        /// QEMU's name.
        button: &'static str,
        /// Down or up.
        down: bool,
    },
}

/// A connection to QEMU's monitor.
pub struct Qmp {
    stream: UnixStream,
    buffer: Vec<u8>,
    events: VecDeque<Value>,
}

impl Qmp {
    /// Shakes hands over a connected socket.
    pub fn new(stream: UnixStream) -> Result<Qmp, Error> {
        let mut qmp = Qmp { stream, buffer: Vec::new(), events: VecDeque::new() };
        let greeting = qmp.line("the greeting", Instant::now() + PATIENCE)?;
        if greeting.get("QMP").is_none() {
            return Err(Error::Protocol(greeting.to_string()));
        }
        qmp.execute("qmp_capabilities", json!({}))?;
        Ok(qmp)
    }

    /// Executes a command and gives its result.
    pub fn execute(&mut self, command: &str, arguments: Value) -> Result<Value, Error> {
        let mut text = json!({ "execute": command, "arguments": arguments }).to_string();
        text.push('\n');
        self.stream
            .write_all(text.as_bytes())
            .map_err(|source| if gone(&source) { Error::Closed(command.into()) } else { Error::Socket { what: command.into(), source } })?;
        let until = Instant::now() + PATIENCE;
        loop {
            let mut answer = self.line(command, until)?;
            if answer.get("event").is_some() {
                self.events.push_back(answer);
            } else if let Some(error) = answer.get("error") {
                let reason = error.get("desc").and_then(Value::as_str).unwrap_or("no reason given").to_owned();
                return Err(Error::Refused { command: command.into(), reason });
            } else if let Some(result) = answer.get_mut("return") {
                return Ok(result.take());
            } else {
                return Err(Error::Protocol(answer.to_string()));
            }
        }
    }

    /// Events that came in while commands were answered.
    pub fn events(&mut self) -> impl Iterator<Item = Value> + '_ {
        self.events.drain(..)
    }

    /// Does these things, all at one moment.
    pub fn input(&mut self, inputs: &[Input]) -> Result<(), Error> {
        let events: Vec<Value> = inputs.iter().flat_map(|i| input_events(*i)).collect();
        self.execute("input-send-event", json!({ "events": events })).map(drop)
    }

    /// Presses keys together and lets them go again, as `send-key` does.
    pub fn send_key(&mut self, keys: &[&str], hold: Duration) -> Result<(), Error> {
        let keys: Vec<Value> = keys.iter().map(|k| json!({ "type": "qcode", "data": k })).collect();
        self.execute("send-key", json!({ "keys": keys, "hold-time": hold.as_millis() as u64 })).map(drop)
    }

    /// Raises a non-maskable interrupt: the guest's power switch.
    pub fn inject_nmi(&mut self) -> Result<(), Error> {
        self.execute("inject-nmi", json!({})).map(drop)
    }

    /// Writes guest memory to a file of the host.
    pub fn pmemsave(&mut self, address: u64, size: u64, file: &str) -> Result<(), Error> {
        self.execute("pmemsave", json!({ "val": address, "size": size, "filename": file })).map(drop)
    }

    /// Writes the screen to a file of the host (PPM).
    pub fn screendump(&mut self, file: &str) -> Result<(), Error> {
        self.execute("screendump", json!({ "filename": file })).map(drop)
    }

    /// Ends QEMU.
    pub fn quit(&mut self) -> Result<(), Error> {
        match self.execute("quit", json!({})) {
            Ok(_) | Err(Error::Closed(_)) => Ok(()),
            Err(e) => Err(e),
        }
    }

    /// The next object that QEMU sends.
    fn line(&mut self, what: &str, until: Instant) -> Result<Value, Error> {
        loop {
            if let Some(end) = self.buffer.iter().position(|&b| b == b'\n') {
                let line: Vec<u8> = self.buffer.drain(..=end).collect();
                return serde_json::from_slice(&line).map_err(|_| Error::Protocol(String::from_utf8_lossy(&line).trim().to_owned()));
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Error::Silent(what.into()));
            }
            let failed = |source| Error::Socket { what: what.into(), source };
            self.stream.set_read_timeout(Some(left)).map_err(failed)?;
            let mut chunk = [0; 4096];
            match self.stream.read(&mut chunk) {
                Ok(0) => return Err(Error::Closed(what.into())),
                Ok(n) => self.buffer.extend_from_slice(&chunk[..n]),
                Err(e) if matches!(e.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted) => {}
                Err(e) if gone(&e) => return Err(Error::Closed(what.into())),
                Err(e) => return Err(failed(e)),
            }
        }
    }
}

/// Whether the error means that the other side has gone.
fn gone(e: &std::io::Error) -> bool {
    matches!(e.kind(), ErrorKind::BrokenPipe | ErrorKind::ConnectionReset)
}

fn input_events(input: Input) -> Vec<Value> {
    match input {
        Input::Key { key, down } => {
            vec![json!({ "type": "key", "data": { "down": down, "key": { "type": "qcode", "data": key } } })]
        }
        Input::Button { button, down } => vec![json!({ "type": "btn", "data": { "down": down, "button": button } })],
        Input::Move { dx, dy } => [("x", dx), ("y", dy)]
            .into_iter()
            .filter(|(_, by)| *by != 0)
            .map(|(axis, by)| json!({ "type": "rel", "data": { "axis": axis, "value": by } }))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader};
    use std::thread::{self, JoinHandle};

    /// A monitor that answers command after command from a script and returns what it was told.
    fn monitor(answers: &'static [&'static str]) -> (UnixStream, JoinHandle<Vec<Value>>) {
        let (ours, theirs) = UnixStream::pair().expect("a socket pair");
        let server = thread::spawn(move || {
            let mut out = theirs.try_clone().expect("a second handle");
            out.write_all(b"{\"QMP\": {}}\r\n").expect("greeting");
            let mut told = Vec::new();
            for (answer, line) in ["{\"return\": {}}"].iter().chain(answers).zip(BufReader::new(theirs).lines()) {
                told.push(serde_json::from_str(&line.expect("a line")).expect("JSON"));
                out.write_all(answer.as_bytes()).expect("answer");
                out.write_all(b"\r\n").expect("answer");
            }
            told
        });
        (ours, server)
    }

    #[test]
    fn commands_results_and_events() {
        let (socket, server) = monitor(&["{\"event\": \"STOP\"}\r\n{\"return\": {\"x\": 3}}", "{\"return\": {}}", "{\"return\": {}}"]);
        let mut qmp = Qmp::new(socket).expect("handshake");
        assert_eq!(qmp.execute("query-x", json!({})).expect("a result"), json!({ "x": 3 }));
        assert_eq!(qmp.events().count(), 1);
        qmp.input(&[Input::Key { key: "a", down: true }, Input::Move { dx: 0, dy: -3 }, Input::Button { button: "left", down: false }])
            .expect("input");
        qmp.inject_nmi().expect("NMI");
        drop(qmp);
        let told = server.join().expect("the monitor");
        assert_eq!(told[0]["execute"], "qmp_capabilities");
        assert_eq!(
            told[2]["arguments"]["events"],
            json!([
                { "type": "key", "data": { "down": true, "key": { "type": "qcode", "data": "a" } } },
                { "type": "rel", "data": { "axis": "y", "value": -3 } },
                { "type": "btn", "data": { "down": false, "button": "left" } },
            ])
        );
        assert_eq!(told[3]["execute"], "inject-nmi");
    }

    #[test]
    fn refusal_nonsense_and_hanging_up_are_errors() {
        let (socket, server) = monitor(&["{\"error\": {\"class\": \"GenericError\", \"desc\": \"no such key\"}}", "what?", "[]"]);
        let mut qmp = Qmp::new(socket).expect("handshake");
        assert!(
            matches!(qmp.send_key(&["nokey"], Duration::from_millis(1)), Err(Error::Refused { reason, .. }) if reason == "no such key")
        );
        assert!(matches!(qmp.inject_nmi(), Err(Error::Protocol(_))));
        assert!(matches!(qmp.inject_nmi(), Err(Error::Protocol(_))));
        server.join().expect("the monitor");
        assert!(matches!(qmp.inject_nmi(), Err(Error::Closed(_))));
        qmp.quit().expect("gone is what quit is for");
    }

    #[test]
    fn a_stranger_is_not_greeted() {
        let (socket, mut theirs) = UnixStream::pair().expect("a socket pair");
        theirs.write_all(b"{\"hello\": 1}\n").expect("greeting");
        assert!(matches!(Qmp::new(socket), Err(Error::Protocol(_))));
    }
}
