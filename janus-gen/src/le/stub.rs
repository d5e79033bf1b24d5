//! The DOS program in front of an LE image: says what the file is, and ends.

/// Where the LE header starts: the next multiple of 128 after the stub.
pub const LE_AT: usize = 0x80;

const HEADER: usize = 0x40;
const MESSAGE: &[u8] = b"This file is a Windows VxD.\r\n$";
/// push cs / pop ds / mov dx, 0Eh / mov ah, 9 / int 21h / mov ax, 4C01h / int 21h; the message follows.
const CODE: [u8; 14] = [0x0E, 0x1F, 0xBA, 0x0E, 0x00, 0xB4, 0x09, 0xCD, 0x21, 0xB8, 0x01, 0x4C, 0xCD, 0x21];

const _: () = assert!(HEADER + CODE.len() + MESSAGE.len() <= LE_AT);

/// A complete MZ program of [`LE_AT`] bytes.
pub fn stub() -> Vec<u8> {
    let mut stub = vec![0; LE_AT];
    let mut word = |at: usize, value: u16| stub[at..at + 2].copy_from_slice(&value.to_le_bytes());
    word(0x02, LE_AT as u16); // bytes on the last page
    word(0x04, 1); // pages of 512 bytes
    word(0x08, (HEADER / 16) as u16); // header, in paragraphs
    word(0x0A, 0x10); // paragraphs needed beyond the image: the stack
    word(0x0C, 0xFFFF); // and wanted
    word(0x10, 0x100); // initial SP; SS, CS and IP are 0: the first byte after the header
    word(0x18, HEADER as u16); // relocation table; 40h or more says that 3Ch holds e_lfanew
    word(0x3C, LE_AT as u16);
    stub[..2].copy_from_slice(b"MZ");
    stub[HEADER..HEADER + CODE.len()].copy_from_slice(&CODE);
    stub[HEADER + CODE.len()..][..MESSAGE.len()].copy_from_slice(MESSAGE);
    stub
}
