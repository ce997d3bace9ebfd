//! Tells Swift how calls go.

use std::sync::Arc;
use std::time::Duration;

use authlete_sdk::surface::camel_case;
use authlete_sdk::{EndedCall, HttpFacts, Observer, Retry};

use crate::failure::Failure;

/// Swift's side: a closure in an object.
#[uniffi::export(callback_interface)]
pub trait Listener: Send + Sync {
    /// A call ended, well or not.
    fn call_ended(&self, operation: String, http: HttpFacts, result_code: Option<String>, failure: Option<Failure>);

    /// An attempt failed, and another one follows.
    fn retrying(&self, operation: String, attempt: u32, delay: Duration, failure: Failure);
}

/// Hands on to the listener what the core tells.
pub struct Told(pub Box<dyn Listener>);

impl Told {
    /// Hands a listener over to a client.
    pub fn observer(listener: Box<dyn Listener>) -> Arc<dyn Observer> {
        Arc::new(Self(listener))
    }
}

impl Observer for Told {
    fn call_ended(&self, call: &EndedCall<'_>) {
        self.0.call_ended(
            camel_case(call.operation),
            HttpFacts::from(call.http),
            call.result_code.map(str::to_owned),
            call.error.map(Failure::from),
        );
    }

    fn retrying(&self, retry: &Retry<'_>) {
        self.0.retrying(
            camel_case(retry.operation),
            retry.attempt,
            retry.delay,
            Failure::from(retry.error),
        );
    }
}
