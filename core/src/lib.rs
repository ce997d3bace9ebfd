//! Client for the token and authorization operations of the [Authlete] API, the back end that OAuth 2.0 and OpenID Connect
//! authorization servers call over HTTPS.
//!
//! ```no_run
//! use authlete_sdk::{Client, GrantType, Options, TokenCreateRequest};
//!
//! # async fn example() -> authlete_sdk::Result<()> {
//! let client = Client::new(Options::new().region("jp").service_id("1000001").access_token("…"))?;
//!
//! let request = TokenCreateRequest::new(GrantType::AuthorizationCode)
//!     .client_id(2_000_001)
//!     .subject("john")
//!     .scopes(["history.read"]);
//! let token = client.token_management().create(&request).await?;
//! println!("expires {:?}", token.expires_at);
//! # Ok(())
//! # }
//! ```
//!
//! Operations come in groups and take one request each:
//!
//! - [`Client::token_management`] and [`Client::client_management`]: access tokens, and the clients that a user has authorized
//! - [`Client::authorization`], [`Client::tokens`], [`Client::introspection`], [`Client::revocation`], [`Client::userinfo`]:
//!   the endpoints of an authorization server
//! - [`Client::services`]: what an authorization server publishes about itself
//!
//! A failure is one [`Error`] whose [`kind`](Error::kind) says what to do about it, whichever way the API reported it.
//!
//! [Authlete]: https://www.authlete.com/

pub mod api;
#[allow(hidden_glob_reexports)] // the model of a client and the client of the API live in modules of one name
mod client;
#[doc(hidden)]
pub mod confidential;
#[doc(hidden)]
pub mod entrance;
mod error;
#[doc(hidden)]
pub mod http_answer;
#[doc(hidden)]
pub mod http_info;
mod json;
mod observer;
mod operations;
mod options;
mod paging;
#[cfg(feature = "python")]
#[doc(hidden)]
pub mod python;
#[doc(hidden)]
pub mod rounds;
mod secret;
#[doc(hidden)]
pub mod surface;
#[cfg(feature = "swift")]
mod swift;
mod timestamp;
mod transport;
#[doc(hidden)]
pub mod wire;

pub use api::*;
pub use client::Client;
pub use error::{Error, ErrorKind, Result};
pub use http_answer::HttpAnswer;
pub use http_info::HttpInfo;
pub use json::{JsonObject, JsonValue};
pub use observer::{EndedCall, Observer, Retry};
pub use operations::*;
pub use options::{Options, Region, RequestStyle};
pub use paging::{All, Listing, Pages};
pub use secret::Secret;
#[cfg(feature = "swift")]
#[doc(hidden)]
pub use swift::{HttpFacts, Json, UniFfiTag};
pub use timestamp::Timestamp;

pub(crate) use authlete_sdk_macros::{model, string_enum};

/// A 64-bit identifier of the API, such as a client ID.
pub type Id = i64;

/// What an operation returns that returns nothing.
pub type NoContent = ();
