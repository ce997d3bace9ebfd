//! From the core's one error to what `errors.js` makes an `Error` of.

use std::error::Error as _;

use authlete_sdk::{Error, HttpInfo};
use napi::bindgen_prelude::{FunctionRef, Object, Unknown};
use napi::{Env, Result};

use crate::writing::WriteError;

/// The class `Failure` of `errors.js`.
pub type FailureClass = FunctionRef<Object<'static>, ()>;

/// Why a call did not do what it should.
pub enum Failure {
    /// What the core reports.
    Reported(Error),
    /// A fault of the SDK itself.
    Defect(&'static str),
}

impl Failure {
    /// A value of the caller's that cannot work; the message says what to change.
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::Reported(Error::configuration(message))
    }

    /// The failure as JavaScript gets it: an instance of `Failure`, which tells it from any result.
    pub fn write<'env>(&self, env: &'env Env, class: &FailureClass) -> Result<Unknown<'env>> {
        let mut details = Object::new(env)?;
        match self {
            Self::Reported(error) => describe(error, &mut details)?,
            Self::Defect(what) => {
                details.set("kind", "AuthleteError")?;
                details.set(
                    "message",
                    format!("{what}: this is a defect of the SDK, please report it"),
                )?;
            }
        }
        class.borrow_back(env)?.new_instance(details)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Reported(error)
    }
}

impl From<WriteError> for Failure {
    fn from(_: WriteError) -> Self {
        Self::Defect("the answer cannot be written")
    }
}

/// How a call went over HTTP, as `http_info.js` reads it when somebody wants to know.
pub fn http_text(http: &HttpInfo) -> String {
    let status = http.status_code().unwrap_or_default();
    let (attempts, seconds) = (http.attempts(), http.duration().as_secs_f64());
    format!("{status} {attempts} {seconds}\n{}", http.header_lines())
}

fn describe(error: &Error, details: &mut Object<'_>) -> Result<()> {
    details.set("kind", error.kind().name())?;
    details.set("message", error.in_camel_case())?;
    details.set("statusCode", error.status_code())?;
    details.set("resultCode", error.result_code())?;
    details.set("resultMessage", error.result_message())?;
    details.set("action", error.action())?;
    details.set("body", error.body())?;
    details.set("retryAfter", error.retry_after().map(|delay| delay.as_secs_f64()))?;
    details.set("limit", error.limit())?;
    details.set("attempts", error.attempts())?;
    details.set("retryable", error.is_retryable())?;
    details.set("http", error.http().map(http_text))?;
    let mut causes = Vec::new();
    let mut cause = error.source();
    while let Some(error) = cause {
        causes.push(error.to_string());
        cause = error.source();
    }
    details.set("causes", causes)
}
