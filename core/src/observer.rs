//! Being told how calls go.

use std::time::Duration;

use crate::{Error, HttpInfo};

/// Is told how the calls of a client go, for logs and metrics. See [`Client::observed_by`](crate::Client::observed_by).
///
/// The methods are called where the call runs and should not block. Nothing that they are told holds a secret.
pub trait Observer: Send + Sync {
    /// A call ended, well or not, after at least one attempt. One that its caller gave up, by dropping its future or by cancelling
    /// it, is not told of.
    fn call_ended(&self, call: &EndedCall<'_>);

    /// An attempt failed, and another one follows.
    fn retrying(&self, retry: &Retry<'_>);
}

/// A call that ended.
#[derive(Debug)]
#[non_exhaustive]
pub struct EndedCall<'a> {
    /// The operation, such as `token_management.create`.
    pub operation: &'static str,
    /// How it went over HTTP.
    pub http: &'a HttpInfo,
    /// The API's result code, such as `A056001`, where it gave one.
    pub result_code: Option<&'a str>,
    /// Why the call failed, if it did.
    pub error: Option<&'a Error>,
}

/// A failed attempt that is followed by another one.
#[derive(Debug)]
#[non_exhaustive]
pub struct Retry<'a> {
    /// The operation, such as `token_management.list`.
    pub operation: &'static str,
    /// Which attempt failed, counted from 1.
    pub attempt: u32,
    /// Why it failed.
    pub error: &'a Error,
    /// How long the call waits before the next attempt.
    pub delay: Duration,
}
