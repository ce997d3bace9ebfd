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
pub mod clock;
mod console;
mod demo;
mod faults;
pub mod fixture;
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

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub use crate::fixture::{Ready, ReadyClient};
pub use crate::options::{Arguments, Command, Options};
pub use crate::store::Database;

use crate::clock::Clock;
use crate::faults::Faults;
use crate::fixture::Fixture;
use crate::journal::Journal;
use crate::refusal::Refusal;
use crate::store::{OpenError, Store, StoreError};

/// How long requests that are under way may take to finish when the server ends.
const PATIENCE: Duration = Duration::from_secs(5);

/// What every request has at hand.
pub(crate) struct App {
    options: Options,
    store: Store,
    clock: Clock,
    faults: Faults,
    journal: Journal,
    fixture: Option<Fixture>,
    base_url: String,
}

impl App {
    /// What the records begin with.
    fn beginning(&self) -> Result<Fixture, String> {
        self.fixture.clone().map_or_else(demo::fixture, Ok)
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
        }
    }
}

impl std::error::Error for StartError {}

/// A running server. It ends when it is dropped; [`Server::stop`] waits until it has.
pub struct Server {
    ready: Ready,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts a server and returns when it answers requests.
    pub async fn start(options: Options) -> Result<Self, StartError> {
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

        let listen_error = |error| StartError::Listen(options.listen, error);
        let listener = TcpListener::bind(options.listen).await.map_err(listen_error)?;
        let address = listener.local_addr().map_err(listen_error)?;
        let app = Arc::new(App {
            store,
            clock: Clock::real(),
            faults: Faults::default(),
            journal: Journal::default(),
            fixture,
            base_url: format!("http://{address}"),
            options,
        });
        let ready = app.ready().await.map_err(|refusal| StartError::Records(refusal.text))?;
        let (stop, stopped) = watch::channel(false);
        Ok(Self {
            ready,
            stop,
            task: tokio::spawn(accept(listener, app, stopped)),
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

async fn accept(listener: TcpListener, app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let router = routes::router(&app);
    let connections = GracefulShutdown::new();
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                // Out of file handles, usually: connections that end make room.
                Err(_) => {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    continue;
                }
            },
            () = told(&mut stopped) => break,
        };
        let _ = stream.set_nodelay(true);
        let router = router.clone();
        let service = service_fn(move |mut request| {
            routes::without_trailing_slash(&mut request);
            let answer = TowerToHyperService::new(router.clone()).call(request);
            async move {
                match answer.await {
                    // An error makes hyper close the connection, which is how an answer gets lost.
                    Ok(response) if response.extensions().get::<routes::Lost>().is_some() => Err(Aborted),
                    Ok(response) => Ok(response),
                    Err(impossible) => match impossible {},
                }
            }
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(Duration::from_secs(60))
            .serve_connection(TokioIo::new(stream), service);
        let connection = connections.watch(connection);
        tokio::spawn(async move {
            // A connection that breaks concerns its client alone.
            let _ = connection.await;
        });
    }
    drop(listener);
    let _ = tokio::time::timeout(PATIENCE, connections.shutdown()).await;
}

async fn told(stopped: &mut watch::Receiver<bool>) {
    // An error means that nobody is left who could tell.
    let _ = stopped.wait_for(|stop| *stop).await;
}

/// The answer was to be lost.
#[derive(Debug)]
struct Aborted;

impl fmt::Display for Aborted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the answer was lost on request")
    }
}

impl std::error::Error for Aborted {}
