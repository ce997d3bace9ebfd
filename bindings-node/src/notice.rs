//! What `diagnostics.js` publishes of a call.

use authlete_sdk::{EndedCall, Retry};
use napi::bindgen_prelude::Object;
use napi::{Env, Result};

use crate::failure::http_text;

/// Something to publish.
pub struct Notice {
    operation: &'static str,
    result_code: Option<String>,
    error: Option<String>,
    event: Event,
}

enum Event {
    /// A call ended.
    Ended { http: String },
    /// An attempt failed, and another one follows.
    Retry {
        attempt: u32,
        status_code: Option<u16>,
        delay: f64,
    },
}

impl Notice {
    /// What is to be published of a call that ended.
    pub fn of_call(call: &EndedCall<'_>) -> Self {
        Self {
            operation: call.operation,
            result_code: call.result_code.map(str::to_owned),
            error: call.error.map(authlete_sdk::Error::in_camel_case),
            event: Event::Ended {
                http: http_text(call.http),
            },
        }
    }

    /// What is to be published of a retry.
    pub fn of_retry(retry: &Retry<'_>) -> Self {
        Self {
            operation: retry.operation,
            result_code: retry.error.result_code().map(str::to_owned),
            error: Some(retry.error.in_camel_case()),
            event: Event::Retry {
                attempt: retry.attempt,
                status_code: retry.error.status_code(),
                delay: retry.delay.as_secs_f64(),
            },
        }
    }

    /// The notice as JavaScript gets it.
    pub fn write<'env>(&self, env: &'env Env) -> Result<Object<'env>> {
        let mut object = Object::new(env)?;
        object.set("operation", self.operation)?;
        object.set("resultCode", self.result_code.as_deref())?;
        object.set("error", self.error.as_deref())?;
        match &self.event {
            Event::Ended { http } => object.set("http", http.as_str())?,
            Event::Retry {
                attempt,
                status_code,
                delay,
            } => {
                object.set("attempt", *attempt)?;
                object.set("statusCode", *status_code)?;
                object.set("delay", *delay)?;
            }
        }
        Ok(object)
    }
}
