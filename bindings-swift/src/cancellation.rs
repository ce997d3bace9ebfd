//! Cancelling a Swift task does not by itself end the Rust future that it waits for: a token handed to every call does.

use std::future::Future;

use tokio_util::sync::CancellationToken;

use crate::failure::Failure;

/// Ends the call that it was handed to.
#[derive(Default, uniffi::Object)]
pub struct Cancellation {
    token: CancellationToken,
}

#[uniffi::export]
impl Cancellation {
    /// Nothing is cancelled yet.
    #[uniffi::constructor]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ends the call, now or as soon as it starts.
    pub fn cancel(&self) {
        self.token.cancel();
    }
}

impl Cancellation {
    /// The result of the call, unless the cancellation comes first: then the call is dropped, and with it its connection.
    pub async fn unless_cancelled<T>(&self, call: impl Future<Output = authlete_sdk::Result<T>>) -> Result<T, Failure> {
        match self.token.run_until_cancelled(call).await {
            Some(result) => result.map_err(Failure::from),
            None => Err(Failure::Cancelled),
        }
    }
}
