//! A failed call as it crosses the border.

use std::fmt;
use std::time::Duration;

use authlete_sdk::surface::camel_case;
use authlete_sdk::{Error, ErrorKind, HttpFacts};

/// Why a call has no result.
#[derive(Debug, uniffi::Error)]
pub enum Failure {
    /// The caller cancelled it.
    Cancelled,
    /// It failed.
    Failed {
        /// What kind of failure it was.
        kind: ErrorKind,
        /// The operation that failed, such as `tokenManagement.create`.
        operation: Option<String>,
        /// One line that says what happened and what to change.
        message: String,
        /// The HTTP status that the API answered with.
        status_code: Option<u16>,
        /// The API's result code.
        result_code: Option<String>,
        /// The API's message to the result code.
        result_message: Option<String>,
        /// The action of a command that did not succeed.
        action: Option<String>,
        /// The body of the answer.
        body: Option<String>,
        /// How long the API asks to wait.
        retry_after: Option<Duration>,
        /// The limit of time that passed.
        limit: Option<String>,
        /// How many times the request was tried.
        attempts: u32,
        /// Whether the same call may succeed later.
        retryable: bool,
        /// How the call went over HTTP.
        http: Option<HttpFacts>,
    },
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::from(&error)
    }
}

impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        let line = spelled(&error.in_camel_case());
        let (operation, message) = match (error.operation(), line.split_once(": ")) {
            (Some(_), Some((operation, message))) => (Some(operation.to_owned()), message.to_owned()),
            _ => (None, line),
        };
        Self::Failed {
            kind: error.kind(),
            operation,
            message,
            status_code: error.status_code(),
            result_code: error.result_code().map(str::to_owned),
            result_message: error.result_message().map(str::to_owned),
            action: error.action().map(str::to_owned),
            body: error.body().map(str::to_owned),
            retry_after: error.retry_after(),
            limit: error.limit().map(camel_case),
            attempts: error.attempts(),
            retryable: error.is_retryable(),
            http: error.http().map(HttpFacts::from),
        }
    }
}

/// The options whose names Swift spells otherwise than camel case has them.
fn spelled(line: &str) -> String {
    line.replace("baseUrl", "baseURL").replace("serviceId", "serviceID")
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Cancelled => "the caller cancelled the call",
            Self::Failed { message, .. } => message,
        })
    }
}
