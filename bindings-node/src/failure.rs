//! From the core's one error to what `errors.js` makes an `Error` of.

use std::error::Error as _;

use authlete_sdk::Error;
use napi::bindgen_prelude::{Object, Unknown};
use napi::{JsValue, Result};

use crate::writing::Scope;

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
    pub fn write<'env>(&self, scope: &Scope<'_, 'env>) -> Result<Unknown<'env>> {
        let mut details = Object::new(scope.env)?;
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
        scope.instance("Failure", vec![details.raw()])
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Reported(error)
    }
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
    let mut causes = Vec::new();
    let mut cause = error.source();
    while let Some(error) = cause {
        causes.push(error.to_string());
        cause = error.source();
    }
    details.set("causes", causes)
}
