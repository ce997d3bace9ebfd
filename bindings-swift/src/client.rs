//! The client.

use std::sync::Arc;

use authlete_sdk::{Client, Options};

use crate::failure::Failure;
use crate::listener::{Listener, Told};

/// A client of the Authlete API.
#[derive(uniffi::Object)]
pub struct NativeClient {
    pub(crate) client: Client,
}

#[uniffi::export]
impl NativeClient {
    /// Makes a client.
    #[uniffi::constructor]
    pub fn new(options: Options) -> Result<Self, Failure> {
        Ok(Self {
            client: Client::new(options)?,
        })
    }

    /// Makes a client from the environment.
    #[uniffi::constructor]
    pub fn from_environment() -> Result<Self, Failure> {
        Ok(Self {
            client: Client::from_env()?,
        })
    }

    /// Derives a client with some options replaced, which shares this one's connections.
    pub fn with_options(&self, overrides: Options) -> Result<Arc<Self>, Failure> {
        Ok(Arc::new(Self {
            client: self.client.with_options(overrides)?,
        }))
    }

    /// The same client, whose calls the listener is told of.
    pub fn observed(&self, listener: Box<dyn Listener>) -> Result<Arc<Self>, Failure> {
        Ok(Arc::new(Self {
            client: self.client.clone().observed_by(Told::observer(listener)),
        }))
    }

    /// Where the client points, never with what credentials.
    pub fn shown(&self) -> Result<String, Failure> {
        Ok(format!("{:?}", self.client))
    }

    /// Panics, for the test that a defect in the library arrives as an error and does not end the app.
    pub async fn panic(&self) -> Result<(), Failure> {
        panic!("on purpose")
    }
}
