//! Everything that keeps the bench from doing its work. (A driver that fails is not an error here, it is a result.)

use std::path::{Path, PathBuf};

/// Results of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a run could not be made or read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file of the host.
    #[error("cannot {what} {}: {source}", path.display())]
    File {
        /// What we wanted to do with it.
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
    /// A driver that the user named.
    #[error("there is no driver file {}", .0.display())]
    NoDriver(PathBuf),
    /// A placeholder in an argument of the command line.
    #[error("there is no placeholder {0}")]
    Placeholder(String),
    /// A part of the product that has to be built first.
    #[error("{} is missing; `./x build` makes it", .0.display())]
    NotBuilt(PathBuf),
    /// QEMU could not be run.
    #[error(transparent)]
    Qemu(#[from] crate::qemu::Error),
    /// QEMU's monitor.
    #[error(transparent)]
    Qmp(#[from] crate::qmp::Error),
    /// The stream of files from the guest.
    #[error(transparent)]
    Wire(#[from] crate::wire::Error),
    /// The trace in it.
    #[error(transparent)]
    Trace(#[from] crate::decode::Error),
    /// A capture of the network.
    #[error(transparent)]
    Pcap(#[from] crate::pcap::Error),
    /// A row's description.
    #[error(transparent)]
    Row(#[from] crate::rows::Error),
    /// A file of the guest.
    #[error(transparent)]
    Ini(#[from] crate::ini::Error),
    /// The schema lacks an event that the bench judges by.
    #[error("the trace schema does not fit this program: {0}")]
    Specs(String),
    /// A figure could not be taken.
    #[error("cannot measure: {0}")]
    Measure(String),
    /// A fixture driver did not build.
    #[error("{} failed: {reason}", script.display())]
    Fixture {
        /// The build script.
        script: PathBuf,
        /// What it said.
        reason: String,
    },
}

/// Gives errors of file operations their file.
pub(crate) trait At<T> {
    /// Says what was done with which file.
    fn at(self, what: &'static str, path: &Path) -> Result<T>;
}

impl<T> At<T> for std::io::Result<T> {
    fn at(self, what: &'static str, path: &Path) -> Result<T> {
        self.map_err(|source| Error::File { what, path: path.to_owned(), source })
    }
}
