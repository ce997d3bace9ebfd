//! Why a call failed: one model over the API's two ways of reporting failure.

use std::error::Error as StandardError;
use std::fmt;
use std::time::Duration;

use crate::HttpInfo;
use crate::surface::camel_case;

/// The result of a call.
pub type Result<T> = std::result::Result<T, Error>;

/// What kind of failure it was, and so what the caller can do about it.
///
/// A refusal that an OAuth endpoint decided (say, a token request with a wrong code) is no failure: it is a normal response
/// whose `action` says what to answer to the OAuth client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "swift", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum ErrorKind {
    /// An option or a request value that cannot work. Nothing was sent; change what the message names.
    Configuration,
    /// No connection, a TLS failure, or a connection that was lost.
    ConnectionFailed,
    /// A limit of time passed; [`Error::limit`] tells which.
    RequestTimeout,
    /// The request was refused: HTTP 400, or the action `BAD_REQUEST` or `CALLER_ERROR` of a command.
    BadRequest,
    /// The API does not accept the credentials: HTTP 401.
    Authentication,
    /// The credentials do not allow this: HTTP 403, or the action `FORBIDDEN` of a command.
    PermissionDenied,
    /// There is no such thing: HTTP 404, or the action `NOT_FOUND` of a command.
    NotFound,
    /// Too many requests: HTTP 429. [`Error::retry_after`] tells when to come back.
    RateLimit,
    /// The service failed: HTTP 5xx, or the action `INTERNAL_SERVER_ERROR` of a command.
    Server,
    /// Another failure that the API answered with.
    Api,
    /// A successful answer that cannot be read.
    Decode,
}

impl ErrorKind {
    /// The name of the class that an error of this kind has in languages with classes, such as `NotFoundError`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Configuration => "ConfigurationError",
            Self::ConnectionFailed => "ConnectionFailedError",
            Self::RequestTimeout => "RequestTimeoutError",
            Self::BadRequest => "BadRequestError",
            Self::Authentication => "AuthenticationError",
            Self::PermissionDenied => "PermissionDeniedError",
            Self::NotFound => "NotFoundError",
            Self::RateLimit => "RateLimitError",
            Self::Server => "ServerError",
            Self::Api => "ApiError",
            Self::Decode => "DecodeError",
        }
    }
}

/// Why a call failed.
///
/// `Display` is one line that says what happened and what to change; it never holds a token. `Debug` adds everything else.
///
/// ```text
/// token_management.delete: the API answered 404 (A161202): the access token does not exist
/// ```
pub struct Error {
    details: Box<Details>,
}

/// What is known about the failure.
pub(crate) struct Details {
    pub kind: ErrorKind,
    pub operation: Option<&'static str>,
    pub message: String,
    pub status_code: Option<u16>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub action: Option<String>,
    pub body: Option<String>,
    pub retry_after: Option<Duration>,
    pub limit: Option<&'static str>,
    pub attempts: u32,
    pub retryable: bool,
    pub http: Option<HttpInfo>,
    pub source: Option<Box<dyn StandardError + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let details = Details {
            kind,
            operation: None,
            message: message.into(),
            status_code: None,
            result_code: None,
            result_message: None,
            action: None,
            body: None,
            retry_after: None,
            limit: None,
            attempts: 0,
            retryable: false,
            http: None,
            source: None,
        };
        Self {
            details: Box::new(details),
        }
    }

    /// An option or a request value that cannot work; the message says what to change.
    #[must_use]
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    /// Tells how often the call was tried; the message says so where it was more than once.
    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.details.attempts = attempts;
        if attempts > 1 {
            self.details.message.push_str(&format!(" ({attempts} attempts)"));
        }
        self
    }

    /// Sets what else is known.
    pub(crate) fn with(mut self, set: impl FnOnce(&mut Details)) -> Self {
        set(&mut self.details);
        self
    }

    /// What kind of failure it was.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.details.kind
    }

    /// The operation that failed, such as `token_management.create`; absent where a client could not be made.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.details.operation
    }

    /// What happened, without the operation's name.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.details.message
    }

    /// The whole line as languages show it that spell names in camel case: `token_management` as `tokenManagement`.
    #[must_use]
    pub fn in_camel_case(&self) -> String {
        let mut line = String::new();
        if let Some(operation) = self.details.operation {
            line.push_str(&camel_case(operation));
            line.push_str(": ");
        }
        // Names of options and fields stand in backticks, in every second piece.
        for (index, piece) in self.details.message.split('`').enumerate() {
            line.push_str(&if index % 2 == 1 {
                camel_case(piece)
            } else {
                piece.to_owned()
            });
        }
        line
    }

    /// The HTTP status that the API answered with.
    #[must_use]
    pub fn status_code(&self) -> Option<u16> {
        self.details.status_code
    }

    /// The API's result code, such as `A134202`.
    #[must_use]
    pub fn result_code(&self) -> Option<&str> {
        self.details.result_code.as_deref()
    }

    /// The API's message to the result code, with the secrets of the call left out.
    #[must_use]
    pub fn result_message(&self) -> Option<&str> {
        self.details.result_message.as_deref()
    }

    /// The action of a command that did not succeed, such as `NOT_FOUND`.
    #[must_use]
    pub fn action(&self) -> Option<&str> {
        self.details.action.as_deref()
    }

    /// The body of the answer as text, its first 64 KiB, with the secrets of the call left out.
    #[must_use]
    pub fn body(&self) -> Option<&str> {
        self.details.body.as_deref()
    }

    /// How long the API asks to wait before the next call (the `Retry-After` header).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.details.retry_after
    }

    /// The limit of time that passed: `timeout`, `connect_timeout` or `total_timeout`.
    #[must_use]
    pub fn limit(&self) -> Option<&'static str> {
        self.details.limit
    }

    /// How many times the request was tried.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.details.attempts
    }

    /// How the call went over HTTP; absent where nothing was sent.
    #[must_use]
    pub fn http(&self) -> Option<&HttpInfo> {
        self.details.http.as_ref()
    }

    /// Whether the same call may succeed later without a change. That does not make it safe to repeat: a `create` that ran into
    /// a limit of time may have been processed, and would make a second token.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.details.retryable
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.details.operation {
            Some(operation) => write!(formatter, "{operation}: {}", self.details.message),
            None => formatter.write_str(&self.details.message),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &*self.details;
        formatter
            .debug_struct("Error")
            .field("kind", &details.kind)
            .field("operation", &details.operation)
            .field("message", &details.message)
            .field("status_code", &details.status_code)
            .field("result_code", &details.result_code)
            .field("action", &details.action)
            .field("retry_after", &details.retry_after)
            .field("limit", &details.limit)
            .field("attempts", &details.attempts)
            .field("retryable", &details.retryable)
            .field("http", &details.http)
            .field("source", &details.source)
            .finish_non_exhaustive()
    }
}

impl StandardError for Error {
    fn source(&self) -> Option<&(dyn StandardError + 'static)> {
        self.details
            .source
            .as_deref()
            .map(|source| source as &(dyn StandardError + 'static))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_as_the_language_spells_them() {
        let error = Error::configuration("`service_id` needs `access_token`: set it as well");
        assert_eq!(error.to_string(), "`service_id` needs `access_token`: set it as well");
        assert_eq!(error.in_camel_case(), "serviceId needs accessToken: set it as well");
    }
}
