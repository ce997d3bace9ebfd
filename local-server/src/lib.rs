//! A local server that speaks the Authlete API, for development and tests.
//!
//! It serves the operations that the client crate `authlete-sdk` has, from the same table, under the paths of version 3
//! (`/api/{serviceId}/…`, access token) and version 2 (`/api/…`, API key and secret). State is kept in SQLite; what the
//! server has acknowledged survives its own death.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let server = authlete_local::Server::start(authlete_local::Options::default()).await?;
//! println!("{}", server.ready().base_url);
//! server.stop().await;
//! # Ok(())
//! # }
//! ```

mod admin;
mod authentication;
mod binding;
pub mod clock;
mod connections;
mod console;
mod demo;
mod description;
mod dpop;
mod faults;
pub mod fixture;
#[doc(hidden)]
pub mod hostile;
mod input;
mod jose;
mod journal;
mod options;
mod random;
pub mod refusal;
mod reply;
mod routes;
pub mod rules;
mod same_origin;
pub mod store;
pub mod testing;
mod tls;

use std::collections::HashMap;
use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

use authlete_sdk::Id;
use tokio::net::TcpListener;
use tokio::sync::{Mutex, watch};
use tokio::task::JoinHandle;

pub use crate::connections::Limits;
pub use crate::description::openapi;
pub use crate::fixture::{Ready, ReadyClient};
pub use crate::options::{Arguments, Command, Options, TokenOptions};
pub use crate::store::Database;
pub use crate::tls::TlsOptions;

use crate::binding::{Binding, Verifier};
use crate::clock::Clock;
use crate::faults::Faults;
use crate::fixture::Fixture;
use crate::journal::Journal;
use crate::refusal::Refusal;
use crate::store::{OpenError, Reporter, Store, StoreError};
use crate::tls::Tls;

/// What every request has at hand.
pub(crate) struct App {
    options: Options,
    store: Store,
    clock: Clock,
    faults: Faults,
    journal: Journal,
    fixture: Option<Fixture>,
    base_url: String,
    /// What the access token of the ready line is bound to.
    ready_token: Binding,
    verifier: Verifier,
    reporter: Reporter,
    /// The keys that were made for services, so that a reset does not change them.
    made_keys: Mutex<HashMap<Id, String>>,
}

impl App {
    /// The server at this URL with these records, and with everything else as it is at the start.
    fn new(options: Options, store: Store, fixture: Option<Fixture>, base_url: String, ready_token: Binding) -> Self {
        Self {
            store,
            clock: Clock::real(),
            faults: Faults::default(),
            journal: Journal::default(),
            fixture,
            base_url,
            ready_token,
            reporter: Reporter::new(&options.database),
            verifier: Verifier::new(options.token.dpop_nonce),
            made_keys: Mutex::default(),
            options,
        }
    }

    /// What the records begin with.
    fn beginning(&self) -> Result<Fixture, String> {
        self.fixture.clone().map_or_else(demo::fixture, Ok)
    }

    /// Gives a service that has no keys new ones, before something is signed or the keys are shown for the first time.
    // Not when the server starts: to find an RSA key takes seconds where the code is not optimized, and many callers need none.
    async fn complete_keys(&self, service: Id, operation: &str) -> Result<(), Refusal> {
        let known = match self.store.remembered_service(service) {
            None => {
                let known = self.store.read(move |records| records.service(service)).await;
                known.map_err(Refusal::from)?
            }
            known => known,
        };
        if known.is_none_or(|known| known.settings.jwks.is_some() || !routes::may_need_keys(&known, operation)) {
            return Ok(());
        }
        // Whoever comes meanwhile waits for the same keys.
        let mut made = self.made_keys.lock().await;
        let keys = match made.get(&service) {
            Some(keys) => keys.clone(),
            None => {
                let keys = tokio::task::spawn_blocking(jose::generate).await;
                let keys = keys.ok().and_then(Result::ok).ok_or(StoreError::Abandoned)?;
                made.entry(service).insert_entry(keys).get().clone()
            }
        };
        self.store
            .write(move |changes| match changes.service(service)? {
                Some(known) if known.settings.jwks.is_none() => {
                    let mut document = known.document.clone();
                    document.insert("jwks".to_owned(), keys.into());
                    Ok(changes.put_service(service, &document)?)
                }
                _ => Ok(()),
            })
            .await
    }

    async fn ready(&self) -> Result<Ready, Refusal> {
        let base_url = self.base_url.clone();
        self.store
            .read(move |records| Ready::describe(records, &base_url)?.ok_or_else(|| rules::no_such_service("none")))
            .await
    }
}

/// Why the server did not start. Prints as one line that says what to change.
#[derive(Debug)]
pub enum StartError {
    /// The address cannot be listened on.
    Listen(SocketAddr, std::io::Error),
    /// The database cannot be used.
    Database(OpenError),
    /// The fixture cannot be read.
    Fixture(String),
    /// The records cannot be read or written.
    Records(String),
    /// A certificate or a key cannot be used.
    Credentials(String),
}

impl fmt::Display for StartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listen(address, error) => write!(
                formatter,
                "cannot listen on {address} ({error}); choose another address or port with --listen"
            ),
            Self::Database(error) => error.fmt(formatter),
            Self::Fixture(reason) => write!(
                formatter,
                "cannot use the fixture ({reason}); correct it or choose another with --fixture"
            ),
            Self::Records(reason) => write!(
                formatter,
                "cannot use the database ({reason}); choose another file with --database"
            ),
            Self::Credentials(reason) => formatter.write_str(reason),
        }
    }
}

impl std::error::Error for StartError {}

/// A running server. It ends when it is dropped; [`Server::stop`] waits until it has.
pub struct Server {
    ready: Ready,
    app: Arc<App>,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts a server and returns when it answers requests.
    pub async fn start(options: Options) -> Result<Self, StartError> {
        let tls = Tls::from_options(&options.tls).map_err(StartError::Credentials)?;
        let ready_token = options.token.binding().map_err(StartError::Credentials)?;
        let fixture = options.fixture.as_ref().map(|path| {
            std::fs::read_to_string(path)
                .map_err(|error| error.to_string())
                .and_then(|text| Fixture::from_json(&text))
                .map_err(|reason| StartError::Fixture(format!("{}: {reason}", path.display())))
        });
        let mut fixture = fixture.transpose()?;
        let store = Store::open(&options.database).map_err(StartError::Database)?;
        let unusable = |error: StoreError| StartError::Records(format!("{error:?}"));
        if store
            .read(|records| records.service_ids())
            .await
            .map_err(unusable)?
            .is_empty()
        {
            let beginning = fixture
                .take()
                .map_or_else(demo::fixture, Ok)
                .map_err(StartError::Fixture)?;
            let loaded = beginning.clone();
            store
                .write(move |changes| loaded.load(changes))
                .await
                .map_err(unusable)?;
            fixture = Some(beginning);
        }

        let listen = options.listen;
        let listen_error = |error| StartError::Listen(listen, error);
        let listener = TcpListener::bind(listen).await.map_err(listen_error)?;
        let address = listener.local_addr().map_err(listen_error)?;
        let base_url = tls
            .as_ref()
            .map_or_else(|| format!("http://{address}"), |tls| tls.base_url(address));
        let app = Arc::new(App::new(options, store, fixture, base_url, ready_token));
        let ready = app.ready().await.map_err(|refusal| StartError::Records(refusal.text))?;
        let (stop, stopped) = watch::channel(false);
        Ok(Self {
            ready,
            stop,
            task: tokio::spawn(connections::accept(listener, tls, app.clone(), stopped)),
            app,
        })
    }

    /// Where the server is and what it begins with.
    pub fn ready(&self) -> &Ready {
        &self.ready
    }

    /// Ends the server: no new requests, those under way finish, everything acknowledged is stored.
    pub async fn stop(mut self) {
        let _ = self.stop.send(true);
        let _ = (&mut self.task).await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.stop.send(true);
    }
}
