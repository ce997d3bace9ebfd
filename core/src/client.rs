//! The client: options in, groups of operations out.

use std::fmt;
use std::sync::Arc;

use crate::transport::{Connections, Settings};
use crate::{Error, Options, Result};

/// A client of the Authlete API.
///
/// Cheap to clone and safe to share between threads and tasks: clones use one pool of connections. A client needs a tokio
/// runtime (with I/O and time) only while a call is under way.
///
/// ```no_run
/// use authlete_sdk::{Client, Options, TokenListRequest};
///
/// # async fn example() -> authlete_sdk::Result<()> {
/// let client = Client::new(Options::new().base_url("http://127.0.0.1:9180").service_id("1000001").access_token("…"))?;
/// let tokens = client.token_management().list(&TokenListRequest::new().subject("john")).await?;
/// println!("john has {} tokens", tokens.total_count);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) settings: Arc<Settings>,
    pub(crate) connections: Connections,
}

impl Client {
    /// Makes a client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`Configuration`](crate::ErrorKind::Configuration), naming what to change, if the options cannot work: no complete way
    /// to authenticate or two of them, a base URL that is none, a certificate that cannot be read, a limit of zero.
    pub fn new(options: Options) -> Result<Self> {
        let connections = Connections::new(&options)?;
        Ok(Self {
            settings: Arc::new(Settings::new(options)?),
            connections,
        })
    }

    /// Makes a client from the environment variables that [`Options::from_env`] reads.
    ///
    /// # Errors
    ///
    /// [`Configuration`](crate::ErrorKind::Configuration), naming the variable to set or to change.
    pub fn from_env() -> Result<Self> {
        Self::new(Options::from_env()?)
    }

    /// Derives a client with some options replaced, which shares this one's connections.
    ///
    /// ```no_run
    /// # use std::time::Duration;
    /// # use authlete_sdk::{Client, Options};
    /// # fn example(client: &Client) -> authlete_sdk::Result<()> {
    /// let patient = client.with_options(Options::new().timeout(Duration::from_secs(120)))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Configuration`](crate::ErrorKind::Configuration) if the result cannot work, or if an option belongs to the
    /// connections themselves: `connect_timeout`, `max_connections`, `proxy`, `ca_certificate`, `client_certificate`
    /// need a client of their own.
    pub fn with_options(&self, overrides: Options) -> Result<Self> {
        let settings = self.settings.overridden_by(overrides)?;
        if let Some(option) = Connections::difference(&self.settings.options, &settings.options) {
            return Err(Error::configuration(format!(
                "`{option}` belongs to the connections, which the derived client would share: make a client of its own for it"
            )));
        }
        Ok(Self {
            settings: Arc::new(settings),
            connections: self.connections.clone(),
        })
    }

    /// The same client on connections of its own, for use on another runtime or after `fork()`.
    ///
    /// # Errors
    ///
    /// As [`Client::new`].
    pub fn reconnected(&self) -> Result<Self> {
        Ok(Self {
            settings: self.settings.clone(),
            connections: Connections::new(&self.settings.options)?,
        })
    }
}

/// Shows where the client points, never with what credentials.
impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("options", &self.settings.options)
            .finish()
    }
}
