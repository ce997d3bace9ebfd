//! Connections: accepted, secured, bounded in number and in patience.
//!
//! Whatever a client does, it costs the server one of a limited number of connections for a limited time: a handshake, the
//! headers of a request, its body, and the taking in of an answer each have to come to an end.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio_io_timeout::TimeoutStream;

use crate::App;
use crate::binding::PeerCertificate;
use crate::routes;
use crate::tls::Tls;

/// How long requests that are under way may take to finish when the server ends.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long a TLS handshake may take.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// The most that the headers of a request may take, in bytes, and how many there may be.
const HEADER_BYTES: usize = 64 << 10;
const HEADER_COUNT: usize = 100;

/// What clients may cost.
#[derive(Debug, Clone, Args)]
pub struct Limits {
    /// How many connections there may be at once; further ones wait.
    #[arg(long, value_name = "COUNT", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..))]
    pub max_connections: u32,

    /// How many seconds a connection may take for the headers of its next request, and for each of: its body, and taking in the
    /// answer without a pause.
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..))]
    pub idle_timeout: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_connections: 1000,
            idle_timeout: 60,
        }
    }
}

impl Limits {
    /// How long a client may take for one step.
    pub(crate) fn patience(&self) -> Duration {
        Duration::from_secs(self.idle_timeout)
    }
}

/// Accepts connections until told to stop, then lets the requests under way finish.
pub(crate) async fn accept(listener: TcpListener, tls: Option<Tls>, app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let router = routes::router(&app);
    let limits = &app.options.limits;
    let room = Arc::new(Semaphore::new(limits.max_connections as usize));
    let connections = GracefulShutdown::new();
    loop {
        let next = async {
            let permit = Arc::clone(&room).acquire_owned().await;
            (permit, listener.accept().await)
        };
        let (permit, stream) = tokio::select! {
            accepted = next => match accepted {
                (permit, Ok((stream, _))) => (permit, stream),
                // Out of file handles, usually: connections that end make room.
                (_, Err(_)) => {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    continue;
                }
            },
            () = told(&mut stopped) => break,
        };
        let connection = Connection {
            router: router.clone(),
            patience: limits.patience(),
            watcher: connections.watcher(),
        };
        let tls = tls.clone();
        tokio::spawn(async move {
            // A connection that breaks concerns its client alone.
            let _ = connection.serve(stream, tls).await;
            drop(permit);
        });
    }
    drop(listener);
    let _ = tokio::time::timeout(PATIENCE, connections.shutdown()).await;
}

async fn told(stopped: &mut watch::Receiver<bool>) {
    // An error means that nobody is left who could tell.
    let _ = stopped.wait_for(|stop| *stop).await;
}

/// What serves one connection.
struct Connection {
    router: axum::Router,
    patience: Duration,
    watcher: Watcher,
}

impl Connection {
    async fn serve(self, stream: TcpStream, tls: Option<Tls>) -> io::Result<()> {
        stream.set_nodelay(true)?;
        let Some(tls) = tls else {
            return self.serve_http(stream, None).await;
        };
        let stream = tokio::time::timeout(HANDSHAKE, tls.acceptor.accept(stream)).await??;
        let (_, session) = stream.get_ref();
        let certificate = session
            .peer_certificates()
            .and_then(<[_]>::first)
            .map(|certificate| PeerCertificate::of(certificate));
        self.serve_http(stream, certificate).await
    }

    async fn serve_http(
        self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        certificate: Option<PeerCertificate>,
    ) -> io::Result<()> {
        // Reading is bounded by what is read: headers here, a body where it is read.
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(self.patience));
        let router = self.router;
        let service = service_fn(move |mut request| {
            routes::without_trailing_slash(&mut request);
            if let Some(certificate) = &certificate {
                request.extensions_mut().insert(certificate.clone());
            }
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
            .header_read_timeout(self.patience)
            .max_buf_size(HEADER_BYTES)
            .max_headers(HEADER_COUNT)
            .serve_connection(TokioIo::new(Box::pin(stream)), service);
        self.watcher.watch(connection).await.map_err(io::Error::other)
    }
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
