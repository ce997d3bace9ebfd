//! What the API's operations take and answer, family by family.
//!
//! Each module reads like a page of the API reference: first the methods and paths it serves, then
//! each request, what it answers, and the decision in that answer. Every type is also available
//! from this module, and from the root of the crate except for [`Client`], a name that means the
//! client of the API there.
//!
//! Four rules hold everywhere:
//!
//! - Instants are milliseconds since the Unix epoch on the wire. Durations, and the time of a user's
//!   authentication, are whole seconds, as OAuth and OpenID Connect have them.
//! - What a response leaves out reads as absent, as an empty list, as 0 or as false.
//! - A value that an enumeration does not list arrives unchanged as an unrecognized value.
//! - A member that a response type does not list is kept in `extra`.

pub mod authorization;
pub mod client_management;
pub mod clients;
pub mod common;
pub mod introspection;
pub mod revocation;
pub mod services;
pub mod token_management;
pub mod tokens;
pub mod userinfo;

pub use authorization::*;
pub use client_management::*;
pub use clients::*;
pub use common::*;
pub use introspection::*;
pub use revocation::*;
pub use services::*;
pub use token_management::*;
pub use tokens::*;
pub use userinfo::*;
