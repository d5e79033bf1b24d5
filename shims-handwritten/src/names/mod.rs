//! What has a name: objects and the registry.

pub mod key_information;
pub mod object;
pub mod registry;
pub mod registry_query;
