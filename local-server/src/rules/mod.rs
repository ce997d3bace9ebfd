//! What the operations do, as plain functions over the records and the time.
//!
//! Each function is named as the operation is and takes the context it needs: [`Reading`], or [`Writing`] when it changes
//! records. All of it happens in one transaction.

pub mod authorization;
pub mod client_management;
pub mod clients;
pub mod introspection;
pub mod revocation;
pub mod services;
pub mod token_management;
pub mod tokens;
pub mod userinfo;

mod authorization_details;
mod authorization_request;
mod client_authentication;
mod durations;
mod id_tokens;
mod identifiers;
mod issuance;
mod jwt_access_tokens;
mod oauth_error;
mod parameters;
mod possession;
#[cfg(test)]
mod story;
#[cfg(test)]
pub(crate) mod testing;
mod token_response;

pub(crate) use identifiers::{access_token, refresh_token, token_named};

use std::ops::Deref;
use std::sync::Arc;

use authlete_sdk::{Id, Timestamp};

use crate::refusal::Refusal;
use crate::store::{Changes, Records, Service, Settings, StoreError};

/// What a rule that reads works with.
pub struct Reading<'a> {
    /// The records.
    pub records: &'a Records<'a>,
    /// The service that the request is about.
    pub service: Arc<Service>,
    /// Which description of the API to follow where they disagree.
    pub settings: Arc<Settings>,
    /// The time, in milliseconds since the epoch.
    pub now: i64,
}

/// What a rule that changes records works with.
pub struct Writing<'a> {
    /// The records.
    pub changes: &'a Changes<'a>,
    reading: Reading<'a>,
}

impl<'a> Reading<'a> {
    /// The context of a request about the service.
    pub fn new(records: &'a Records<'a>, service: Id, now: i64) -> Result<Self, Refusal> {
        Ok(Self {
            records,
            service: records.service(service)?.ok_or_else(|| no_such_service(service))?,
            settings: records.settings()?,
            now,
        })
    }
}

impl<'a> Writing<'a> {
    /// The context of a request about the service.
    pub fn new(changes: &'a Changes<'a>, service: Id, now: i64) -> Result<Self, Refusal> {
        Ok(Self {
            changes,
            reading: Reading::new(changes, service, now)?,
        })
    }
}

impl<'a> Deref for Writing<'a> {
    type Target = Reading<'a>;

    fn deref(&self) -> &Reading<'a> {
        &self.reading
    }
}

/// The refusal of a service that does not exist.
pub fn no_such_service(service: impl std::fmt::Display) -> Refusal {
    // Choice: 404, since the code is recorded and the status is not.
    Refusal::not_found("A458203", format!("There is no service with the ID {service}."))
}

/// Why an operation that reports by action came to nothing.
enum Ended<A> {
    /// The answer is an action, with a code and a text.
    Declined(A, &'static str, String),
    /// The answer is an HTTP status.
    Refused(Refusal),
}

impl<A> Ended<A> {
    fn declined(action: A, code: &'static str, text: impl Into<String>) -> Self {
        Self::Declined(action, code, text.into())
    }
}

impl<A> From<StoreError> for Ended<A> {
    fn from(error: StoreError) -> Self {
        Self::Refused(error.into())
    }
}

impl<A> From<Refusal> for Ended<A> {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// Turns an early end into the response that reports it.
macro_rules! report {
    ($outcome:expr, $Response:ident) => {
        match $outcome {
            Ok(response) => Ok(response),
            Err($crate::rules::Ended::Declined(action, code, text)) => {
                let mut response = $Response::default();
                response.action = action;
                response.result_code = Some(code.to_owned());
                response.result_message = Some($crate::refusal::message(code, text));
                Ok(response)
            }
            Err($crate::rules::Ended::Refused(refusal)) => Err(refusal),
        }
    };
}
use report;

/// Text that was given and is not empty.
fn given(text: Option<&String>) -> Option<&str> {
    text.map(String::as_str).filter(|text| !text.is_empty())
}

/// The names in their order, each once.
fn distinct(names: Vec<String>) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    names
        .into_iter()
        .filter(|name| !name.is_empty() && seen.insert(name.clone()))
        .collect()
}

/// A whole second as an instant.
fn instant(seconds: i64) -> Timestamp {
    Timestamp::from_millis(seconds.saturating_mul(1000))
}

/// What is shown as the expiry of a token that never expires.
// Choice: the last second of the year 9999, which every date type can hold. What the API shows is not documented.
const NEVER: i64 = 253_402_300_799;
