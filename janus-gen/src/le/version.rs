//! The version resource that follows the names in a VxD: a resource header of the 16-bit kind and, as everywhere
//! in 16-bit resources, a `VS_VERSION_INFO` whose texts are single bytes.
//!
//! A block is: word length of all of it, word length of the value, the key with its NUL, padding to a dword, the value,
//! padding to a dword, and the blocks inside it.
use super::LinkError;

/// What the file's properties show.
#[derive(Debug, Clone)]
pub struct VersionInfo {
    /// `FileVersion` and `ProductVersion`: major, minor, build, revision.
    pub number: [u16; 4],
    /// `InternalName`; with `.VXD` also `OriginalFilename`.
    pub name: String,
    /// `CompanyName`.
    pub company: String,
    /// `FileDescription`.
    pub description: String,
    /// `LegalCopyright`.
    pub copyright: String,
    /// `ProductName`.
    pub product: String,
}

impl Default for VersionInfo {
    fn default() -> Self {
        VersionInfo {
            number: [4, 0, 0, 1],
            name: String::new(),
            company: String::new(),
            description: "Windows virtual device driver".into(),
            copyright: String::new(),
            product: String::new(),
        }
    }
}

/// US English, the Windows character set for Western languages: key of the string table and value of `Translation`.
const LANGUAGE: (u16, u16) = (0x0409, 0x04E4);

fn align(bytes: &mut Vec<u8>) {
    bytes.resize(bytes.len().next_multiple_of(4), 0);
}

/// One block, its length filled in last.
fn block(key: &str, value: &[u8], children: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = vec![0; 2];
    bytes.extend((value.len() as u16).to_le_bytes());
    bytes.extend(key.as_bytes());
    bytes.push(0);
    align(&mut bytes);
    bytes.extend(value);
    for child in children {
        align(&mut bytes);
        bytes.extend(child);
    }
    let length = bytes.len() as u16;
    bytes[..2].copy_from_slice(&length.to_le_bytes());
    bytes
}

fn string(key: &str, text: &str) -> Result<Vec<u8>, LinkError> {
    const LIMIT: usize = 255;
    if text.len() > LIMIT || !text.bytes().all(|byte| (0x20..0x7F).contains(&byte)) {
        return Err(LinkError::Text { what: "version text", text: text.into(), limit: LIMIT });
    }
    let mut value = text.as_bytes().to_vec();
    value.push(0);
    Ok(block(key, &value, &[]))
}

/// `VS_FIXEDFILEINFO`.
fn fixed(version: &VersionInfo, device: u16) -> Vec<u8> {
    let [major, minor, build, revision] = version.number.map(u32::from);
    let (high, low) = (major << 16 | minor, build << 16 | revision);
    let fields = [
        0xFEEF_04BD, // signature
        0x0001_0000, // version of this structure
        high,
        low,
        high,
        low,
        0x3F,              // flags that mean something
        0,                 // none of them set
        0x0001_0004,       // VOS_DOS_WINDOWS32
        5,                 // VFT_VXD
        u32::from(device), // of a VxD, the subtype is the device id
        0,
        0, // no date
    ];
    fields.iter().flat_map(|field: &u32| field.to_le_bytes()).collect()
}

/// The resource, header included.
pub fn resource(version: &VersionInfo, device: u16) -> Result<Vec<u8>, LinkError> {
    let number = version.number.map(|part| part.to_string()).join(".");
    let file = format!("{}.VXD", version.name);
    let strings = [
        ("CompanyName", &version.company),
        ("FileDescription", &version.description),
        ("FileVersion", &number),
        ("InternalName", &version.name),
        ("LegalCopyright", &version.copyright),
        ("OriginalFilename", &file),
        ("ProductName", &version.product),
        ("ProductVersion", &number),
    ];
    let strings = strings.iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| string(key, text));
    let strings = strings.collect::<Result<Vec<_>, _>>()?;
    let table = block(&format!("{:04X}{:04X}", LANGUAGE.0, LANGUAGE.1), &[], &strings);
    let translation = [LANGUAGE.0.to_le_bytes(), LANGUAGE.1.to_le_bytes()].concat();
    let info = block(
        "VS_VERSION_INFO",
        &fixed(version, device),
        &[block("StringFileInfo", &[], &[table]), block("VarFileInfo", &[], &[block("Translation", &translation, &[])])],
    );

    let mut resource = vec![0xFF, 0x10, 0x00, 0xFF, 0x01, 0x00]; // RT_VERSION, number 1
    resource.extend(0x0030u16.to_le_bytes()); // moveable, shareable
    resource.extend((info.len() as u32).to_le_bytes());
    resource.extend(info);
    Ok(resource)
}
