//! Files that the guest wrote, reassembled from the frames of port 0xEA ([`janus_runtime::wire`]), while they grow.

use janus_runtime::wire::{HEAD, MAGIC, Op};
use std::collections::HashMap;

/// No frame and no file of a bench run comes near this; what claims to is damaged.
const LIMIT: usize = 256 << 20;

/// What makes the stream unreadable from some byte on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A frame does not start with the magic byte.
    #[error("port 0xEA, byte {at}: a frame starts with {found:#04x} instead of {MAGIC:#04x}")]
    Magic {
        /// Position in the stream.
        at: usize,
        /// What stands there.
        found: u8,
    },
    /// An operation that is none.
    #[error("port 0xEA, byte {at}: there is no operation {code}")]
    Operation {
        /// Position in the stream.
        at: usize,
        /// The code.
        code: u8,
    },
    /// The path of a created file is not text, or a write has no position.
    #[error("port 0xEA, byte {at}: {what}")]
    Payload {
        /// Position in the stream.
        at: usize,
        /// What is wrong with it.
        what: &'static str,
    },
    /// A file number that no file was created under.
    #[error("port 0xEA, byte {at}: file number {number} is not open")]
    Number {
        /// Position in the stream.
        at: usize,
        /// The number.
        number: u16,
    },
}

/// One file that the guest created.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its DOS path as the guest gave it.
    pub path: String,
    /// What was written so far.
    pub bytes: Vec<u8>,
    /// Whether it was closed.
    pub complete: bool,
}

impl File {
    /// The last part of its path, as a name for an artefact.
    pub fn name(&self) -> &str {
        self.path.rsplit(['\\', '/', ':']).next().unwrap_or(&self.path)
    }
}

/// The files of a run.
#[derive(Default)]
pub struct Files {
    files: Vec<File>,
    open: HashMap<u16, usize>,
    pending: Vec<u8>,
    consumed: usize,
}

impl Files {
    /// Takes the next bytes of the stream; frames that are not complete wait for more.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.pending.extend_from_slice(bytes);
        let mut at = 0;
        let result = loop {
            match self.frame(at) {
                Ok(Some(len)) => at += len,
                Ok(None) => break Ok(()),
                Err(e) => break Err(e),
            }
        };
        self.pending.drain(..at);
        self.consumed += at;
        result
    }

    /// Every file, in the order of creation.
    pub fn all(&self) -> &[File] {
        &self.files
    }

    /// The file of this path, compared as DOS does; the last one when it was created again.
    pub fn get(&self, path: &str) -> Option<&File> {
        self.files.iter().rev().find(|f| f.path.eq_ignore_ascii_case(path))
    }

    /// Bytes of a frame whose rest has not come.
    pub fn unfinished(&self) -> usize {
        self.pending.len()
    }

    /// Applies the frame at `at` of what is pending and says how long it is; `None` when it is not complete.
    fn frame(&mut self, at: usize) -> Result<Option<usize>, Error> {
        let rest = &self.pending[at..];
        let stream = self.consumed + at;
        match rest.first() {
            None => return Ok(None),
            Some(&found) if found != MAGIC => return Err(Error::Magic { at: stream, found }),
            Some(_) => {}
        }
        let Some(head) = rest.get(..HEAD) else { return Ok(None) };
        let op = Op::from_u8(head[1]).ok_or(Error::Operation { at: stream, code: head[1] })?;
        let number = u16::from_le_bytes([head[2], head[3]]);
        let len = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
        if len > LIMIT {
            return Err(Error::Payload { at: stream, what: "the frame is longer than any file of a run" });
        }
        let Some(payload) = rest.get(HEAD..HEAD + len) else { return Ok(None) };
        let missing = Error::Number { at: stream, number };
        match op {
            Op::Create => {
                let path = std::str::from_utf8(payload).map_err(|_| Error::Payload { at: stream, what: "the path is not text" })?;
                let path = path.trim_end_matches('\0').to_owned();
                self.open.insert(number, self.files.len());
                self.files.push(File { path, bytes: Vec::new(), complete: false });
            }
            Op::Write => {
                let index = *self.open.get(&number).ok_or(missing)?;
                let (position, data) =
                    payload.split_first_chunk::<4>().ok_or(Error::Payload { at: stream, what: "a write without a file position" })?;
                let position = u32::from_le_bytes(*position) as usize;
                let end = position + data.len();
                if end > LIMIT {
                    return Err(Error::Payload { at: stream, what: "a write beyond the length of any file of a run" });
                }
                let file = &mut self.files[index].bytes;
                if file.len() < end {
                    file.resize(end, 0);
                }
                file[position..end].copy_from_slice(data);
            }
            Op::Close => {
                let index = self.open.remove(&number).ok_or(missing)?;
                self.files[index].complete = true;
            }
        }
        Ok(Some(HEAD + len))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use janus_runtime::wire::head;

    fn frame(op: Op, number: u16, payload: &[u8]) -> Vec<u8> {
        let mut f = head(op, number, payload.len() as u32).to_vec();
        f.extend_from_slice(payload);
        f
    }

    fn write(number: u16, position: u32, data: &[u8]) -> Vec<u8> {
        let mut payload = position.to_le_bytes().to_vec();
        payload.extend_from_slice(data);
        frame(Op::Write, number, &payload)
    }

    #[test]
    fn interleaved_files_arrive_byte_by_byte() {
        let stream = [
            frame(Op::Create, 7, b"C:\\A.TXT"),
            frame(Op::Create, 8, b"C:\\JANUS\\B.BIN"),
            write(7, 0, b"hello"),
            write(8, 2, b"xy"),
            write(7, 4, b"O!"),
            frame(Op::Close, 7, b""),
        ]
        .concat();
        let mut files = Files::default();
        for byte in stream {
            files.feed(&[byte]).expect("a sound stream");
        }
        let a = files.get("c:\\a.txt").expect("created");
        assert_eq!((a.bytes.as_slice(), a.complete, a.name()), (&b"hellO!"[..], true, "A.TXT"));
        let b = &files.all()[1];
        assert_eq!((b.bytes.as_slice(), b.complete, b.name()), (&b"\0\0xy"[..], false, "B.BIN"));
        assert_eq!(files.unfinished(), 0);
    }

    #[test]
    fn creating_again_empties() {
        let mut files = Files::default();
        files.feed(&[frame(Op::Create, 1, b"C:\\A"), write(1, 0, b"old"), frame(Op::Close, 1, b"")].concat()).expect("sound");
        files.feed(&[frame(Op::Create, 1, b"C:\\A"), write(1, 0, b"n")].concat()).expect("sound");
        assert_eq!(files.get("C:\\A").map(|f| f.bytes.clone()), Some(b"n".to_vec()));
    }

    #[test]
    fn damage_is_named_with_its_place() {
        let sound = frame(Op::Create, 1, b"C:\\A");
        let fed = |tail: &[u8]| Files::default().feed(&[sound.as_slice(), tail].concat());
        let at = sound.len();
        assert_eq!(fed(b"x"), Err(Error::Magic { at, found: b'x' }));
        assert_eq!(fed(&[MAGIC, 9, 0, 0, 0, 0, 0, 0]), Err(Error::Operation { at, code: 9 }));
        assert_eq!(fed(&write(2, 0, b"?")), Err(Error::Number { at, number: 2 }));
        assert_eq!(fed(&frame(Op::Close, 3, b"")), Err(Error::Number { at, number: 3 }));
        assert!(matches!(fed(&frame(Op::Write, 1, b"abc")), Err(Error::Payload { .. })));
        assert!(matches!(fed(&write(1, 0xF000_0000, b"?")), Err(Error::Payload { .. })));
        assert!(matches!(fed(&head(Op::Write, 1, u32::MAX)), Err(Error::Payload { .. })));
    }
}
