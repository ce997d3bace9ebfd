//! A server inside a test: code that uses `authlete-sdk` is tested against it, without an account and without mocks.
//!
//! ```
//! use std::time::Duration;
//!
//! use authlete_local::testing::{Fault, LocalServer};
//! use authlete_sdk::{ErrorKind, GrantType, IntrospectionAction, IntrospectionRequest, Options, TokenCreateRequest};
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let server = LocalServer::start().await?;
//! let client = server.client(Options::new().max_retries(0))?;
//!
//! // The token expired.
//! let request = TokenCreateRequest::new(GrantType::ClientCredentials).client_id(server.ready().clients[0].client_id);
//! let token = client.token_management().create(&request).await?.access_token.unwrap_or_default();
//! server.advance(Duration::from_secs(100_000));
//! let answer = client.introspection().process_request(&IntrospectionRequest::new(&token)).await?;
//! assert_eq!(answer.action, IntrospectionAction::Unauthorized);
//!
//! // Rate limited.
//! server.fail(Fault::of("token_management.create").status(429).header("Retry-After", "7"))?;
//! let error = client.token_management().create(&request).await.unwrap_err();
//! assert_eq!((error.kind(), error.retry_after()), (ErrorKind::RateLimit, Some(Duration::from_secs(7))));
//!
//! // The API is down.
//! server.stop().await;
//! let error = client.token_management().create(&request).await.unwrap_err();
//! assert_eq!(error.kind(), ErrorKind::ConnectionFailed);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::sync::Arc;
use std::time::Duration;

use authlete_sdk::{Client, Timestamp};

pub use crate::faults::{Abort, Fault};
pub use crate::journal::Entry;
use crate::{App, Options, Ready, Server, StartError};

/// A server of the Authlete API in this process, with its own state, clock and faults.
///
/// It ends when it is dropped, or with the tokio runtime that it was started on.
pub struct LocalServer {
    server: Server,
    app: Arc<App>,
}

impl LocalServer {
    /// Starts a server in memory, on a free port, with a demo service and two clients.
    ///
    /// # Errors
    ///
    /// As [`Server::start`].
    pub async fn start() -> Result<Self, StartError> {
        Self::start_with(Options::default()).await
    }

    /// Starts a server with these options, such as a fixture or `strict`.
    ///
    /// # Errors
    ///
    /// As [`Server::start`].
    pub async fn start_with(options: Options) -> Result<Self, StartError> {
        let server = Server::start(options).await?;
        let app = server.app.clone();
        Ok(Self { server, app })
    }

    /// Where the server is, its credentials, and the clients of its service.
    #[must_use]
    pub fn ready(&self) -> &Ready {
        self.server.ready()
    }

    /// Makes a client of the server. Options that are given replace those that the server gives.
    ///
    /// # Errors
    ///
    /// As [`Client::new`].
    pub fn client(&self, options: authlete_sdk::Options) -> authlete_sdk::Result<Client> {
        let ready = self.ready();
        let given = authlete_sdk::Options::new()
            .base_url(&ready.base_url)
            .service_id(&ready.service_id)
            .access_token(&ready.access_token);
        Client::new(given.overridden_by(options))
    }

    /// Moves the server's clock, so that tokens and codes expire without waiting, and returns what time it is now for it.
    pub fn advance(&self, by: Duration) -> Timestamp {
        let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
        Timestamp::from_millis(self.app.clock.advance(seconds))
    }

    /// Sets the server's clock, which runs on from there.
    pub fn set_time(&self, to: Timestamp) {
        self.app.clock.set(to.as_millis());
    }

    /// Lets requests fail. Several failures of one operation follow each other.
    ///
    /// # Errors
    ///
    /// If there is no such operation; the text says what to change.
    pub fn fail(&self, fault: Fault) -> Result<(), String> {
        self.app.faults.add(fault)
    }

    /// Lets nothing fail any more.
    pub fn clear_faults(&self) {
        self.app.faults.clear();
    }

    /// The latest 1,000 requests that the server got, the oldest first.
    #[must_use]
    pub fn requests(&self) -> Vec<Entry> {
        self.app.journal.entries()
    }

    /// Ends the server: connections are refused from now on.
    pub async fn stop(self) {
        self.server.stop().await;
    }
}

impl Fault {
    /// A failure of the next request to an operation such as `token_management.create`, or to any (`*`). What happens to it is
    /// said by the other methods.
    #[must_use]
    pub fn of(operation: &str) -> Self {
        Self {
            operation: operation.to_owned(),
            times: 1,
            ..Self::default()
        }
    }

    /// Meets this many requests.
    #[must_use]
    pub fn times(self, times: u64) -> Self {
        Self { times, ..self }
    }

    /// Answers with this HTTP status, without doing anything.
    #[must_use]
    pub fn status(self, status: u16) -> Self {
        Self {
            status: Some(status),
            ..self
        }
    }

    /// Adds a header to that answer, such as `Retry-After`.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Answers with this body, without doing anything.
    #[must_use]
    pub fn body(self, body: &str) -> Self {
        Self {
            body: Some(body.to_owned()),
            ..self
        }
    }

    /// Waits this long before anything else.
    #[must_use]
    pub fn delayed_by(self, delay: Duration) -> Self {
        Self {
            delay_ms: u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
            ..self
        }
    }

    /// Loses the answer. What was asked for is done all the same, unless there is a status or a body.
    #[must_use]
    pub fn lost(self, abort: Abort) -> Self {
        Self {
            abort: Some(abort),
            ..self
        }
    }
}
