//! The clients in Rust: the SDK, and what one would write by hand with hyper or reqwest.
//!
//! Every line of standard input says what to do; every line of output says what it took. The clients in the other languages
//! speak the same way.

use std::io::{BufRead, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use authlete_sdk::api::{GrantType, TokenCreateRequest, TokenListRequest};
use authlete_sdk::{Client, Options};
use futures_util::future::try_join_all;
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE};
use hyper::{Method, Request};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use nix::sys::resource::{UsageWho, getrusage};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::Outcome;

/// What to do.
#[derive(Deserialize)]
struct Task {
    base_url: String,
    operation: String,
    calls: usize,
    callers: usize,
}

/// A way to call the API. An operation returns a number that depends on the answer, so that all of it has to be read.
trait Caller: Sized + Send + Sync + 'static {
    fn new(base_url: &str) -> Outcome<Self>;
    fn create(&self) -> impl Future<Output = Outcome<usize>> + Send;
    fn list(&self) -> impl Future<Output = Outcome<usize>> + Send;
}

/// Does what the lines say, with the client of this name.
pub fn serve(name: &str) -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    match name {
        "sdk" => runtime.block_on(obey::<Client>()),
        "hyper" => runtime.block_on(obey::<Hyper<false>>()),
        "hyper-http2" => runtime.block_on(obey::<Hyper<true>>()),
        "reqwest" => runtime.block_on(obey::<Reqwest>()),
        _ => Err(format!("there is no client {name}").into()),
    }
}

async fn obey<C: Caller>() -> Outcome<()> {
    let mut known: Option<(String, Arc<C>)> = None;
    for line in std::io::stdin().lock().lines() {
        let task: Task = serde_json::from_str(&line?)?;
        let caller = match &known {
            Some((base_url, caller)) if *base_url == task.base_url => caller.clone(),
            _ => Arc::new(C::new(&task.base_url)?),
        };
        known = Some((task.base_url.clone(), caller.clone()));
        let report = if task.operation == "clients" {
            clients::<C>(&task).await?
        } else {
            measure(caller, &task).await?
        };
        let mut output = std::io::stdout().lock();
        writeln!(output, "{report}")?;
        output.flush()?;
    }
    Ok(())
}

/// Lets so many callers share the calls.
async fn measure<C: Caller>(caller: Arc<C>, task: &Task) -> Outcome<serde_json::Value> {
    let left = Arc::new(AtomicUsize::new(task.calls));
    let is_list = task.operation == "list";
    let (processor, clock) = (processor_time()?, Instant::now());
    let callers = (0..task.callers).map(|_| {
        let (caller, left) = (caller.clone(), left.clone());
        tokio::spawn(async move {
            let mut times = Vec::new();
            while left
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1))
                .is_ok()
            {
                let began = Instant::now();
                let seen = if is_list {
                    caller.list().await
                } else {
                    caller.create().await
                }?;
                assert!(seen > 0, "an answer without content");
                times.push(began.elapsed());
            }
            Outcome::Ok(times)
        })
    });
    let mut times = Vec::with_capacity(task.calls);
    for each in try_join_all(callers).await? {
        times.extend(each?);
    }
    let (processor, clock) = (processor_time()? - processor, clock.elapsed());
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64();
    Ok(json!({
        "cpu": processor.as_secs_f64(), "wall": clock.as_secs_f64(), "p50": at(0.5), "p99": at(0.99),
    }))
}

/// Makes so many clients, each for one call.
async fn clients<C: Caller>(task: &Task) -> Outcome<serde_json::Value> {
    let (processor, clock) = (processor_time()?, Instant::now());
    for _ in 0..task.calls {
        C::new(&task.base_url)?.create().await?;
    }
    let (processor, clock) = (processor_time()? - processor, clock.elapsed());
    Ok(json!({ "cpu": processor.as_secs_f64(), "wall": clock.as_secs_f64() }))
}

/// The time that this process has kept a processor busy.
fn processor_time() -> Outcome<Duration> {
    let usage = getrusage(UsageWho::RUSAGE_SELF)?;
    let microseconds = |time: nix::sys::time::TimeVal| (time.tv_sec() * 1_000_000 + time.tv_usec()).unsigned_abs();
    Ok(Duration::from_micros(
        microseconds(usage.user_time()) + microseconds(usage.system_time()),
    ))
}

/// The authority that the stub's certificate comes from, as PEM text.
fn authority() -> Outcome<Option<String>> {
    Ok(match std::env::var_os("BENCH_AUTHORITY") {
        Some(path) => Some(std::fs::read_to_string(path)?),
        None => None,
    })
}

impl Caller for Client {
    fn new(base_url: &str) -> Outcome<Self> {
        let options = Options::new()
            .base_url(base_url)
            .service_id("1000001")
            .access_token("token");
        Ok(Client::new(match authority()? {
            Some(pem) => options.ca_certificate(pem),
            None => options,
        })?)
    }

    async fn create(&self) -> Outcome<usize> {
        let request = TokenCreateRequest::new(GrantType::AuthorizationCode)
            .client_id(26_478_243_745_571)
            .subject("john")
            .scopes(["history.read", "timeline.read"]);
        let response = self.token_management().create(&request).await?;
        Ok(response.access_token.map_or(0, |token| token.len()))
    }

    async fn list(&self) -> Outcome<usize> {
        let request = TokenListRequest::new().subject("john").start(0).end(100);
        let response = self.token_management().list(&request).await?;
        let tokens = response.access_tokens.iter();
        Ok(tokens.map(|token| token.subject.as_ref().map_or(0, String::len)).sum())
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Creation<'a> {
    grant_type: &'a str,
    client_id: i64,
    subject: &'a str,
    scopes: [&'a str; 2],
}

const CREATION: Creation<'_> = Creation {
    grant_type: "AUTHORIZATION_CODE",
    client_id: 26_478_243_745_571,
    subject: "john",
    scopes: ["history.read", "timeline.read"],
};

#[derive(Serialize)]
struct Selection<'a> {
    subject: &'a str,
    start: i64,
    end: i64,
}

const SELECTION: Selection<'_> = Selection {
    subject: "john",
    start: 0,
    end: 100,
};

/// The answer to a creation, with the fields that it has.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)] // reading them is what is measured
struct Created {
    result_code: String,
    result_message: String,
    access_token: String,
    action: String,
    client_id: i64,
    expires_at: i64,
    expires_in: i64,
    grant_type: String,
    properties: Vec<Property>,
    refresh_token: String,
    scopes: Vec<String>,
    subject: String,
    token_type: String,
    refresh_token_expires_at: i64,
}

#[derive(Deserialize)]
#[allow(dead_code)] // as above
struct Property {
    key: String,
    value: String,
    hidden: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)] // as above
struct Listed {
    access_tokens: Vec<Token>,
    start: i64,
    end: i64,
    total_count: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)] // as above
struct Token {
    access_token_hash: String,
    access_token_expires_at: i64,
    client_id: i64,
    created_at: i64,
    grant_type: String,
    last_used_at: i64,
    properties: Vec<Property>,
    refresh_token_expires_at: i64,
    refresh_token_scopes: Vec<String>,
    scopes: Vec<String>,
    subject: String,
}

impl Listed {
    fn subjects(&self) -> usize {
        self.access_tokens.iter().map(|token| token.subject.len()).sum()
    }
}

/// hyper with its pool of connections.
struct Hyper<const HTTP2: bool> {
    client: legacy::Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
    base: String,
}

impl<const HTTP2: bool> Hyper<HTTP2> {
    async fn post<R: for<'de> Deserialize<'de>>(&self, path: &str, body: &impl Serialize) -> Outcome<R> {
        let request = Request::builder()
            .method(Method::POST)
            .uri(format!("{}{path}", self.base))
            .header(AUTHORIZATION, "Bearer token")
            .header(CONTENT_TYPE, "application/json")
            .body(Full::new(Bytes::from(serde_json::to_vec(body)?)))?;
        let response = self.client.request(request).await?;
        if !response.status().is_success() {
            return Err(response.status().as_str().into());
        }
        Ok(serde_json::from_slice(
            &response.into_body().collect().await?.to_bytes(),
        )?)
    }
}

impl<const HTTP2: bool> Caller for Hyper<HTTP2> {
    fn new(base_url: &str) -> Outcome<Self> {
        let mut roots = rustls::RootCertStore::empty();
        if let Some(pem) = authority()? {
            roots.add(CertificateDer::from_pem_slice(pem.as_bytes())?)?;
        }
        let tls = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let connector = HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http();
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        let connector = if HTTP2 {
            connector.enable_all_versions().wrap_connector(tcp)
        } else {
            connector.enable_http1().wrap_connector(tcp)
        };
        Ok(Self {
            client: legacy::Client::builder(TokioExecutor::new()).build(connector),
            base: format!("{base_url}/api/1000001"),
        })
    }

    async fn create(&self) -> Outcome<usize> {
        let created: Created = self.post("/auth/token/create", &CREATION).await?;
        Ok(created.access_token.len())
    }

    async fn list(&self) -> Outcome<usize> {
        let listed: Listed = self.post("/auth/token/get/list", &SELECTION).await?;
        Ok(listed.subjects())
    }
}

/// reqwest as its documentation shows it.
struct Reqwest {
    client: reqwest::Client,
    base: String,
}

impl Reqwest {
    async fn post<R: for<'de> Deserialize<'de>>(&self, path: &str, body: &impl Serialize) -> Outcome<R> {
        let request = self
            .client
            .post(format!("{}{path}", self.base))
            .bearer_auth("token")
            .json(body);
        Ok(request.send().await?.error_for_status()?.json().await?)
    }
}

impl Caller for Reqwest {
    fn new(base_url: &str) -> Outcome<Self> {
        let mut roots = rustls::RootCertStore::empty();
        if let Some(pem) = authority()? {
            roots.add(CertificateDer::from_pem_slice(pem.as_bytes())?)?;
        }
        let tls = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self {
            client: reqwest::Client::builder().tls_backend_preconfigured(tls).build()?,
            base: format!("{base_url}/api/1000001"),
        })
    }

    async fn create(&self) -> Outcome<usize> {
        let created: Created = self.post("/auth/token/create", &CREATION).await?;
        Ok(created.access_token.len())
    }

    async fn list(&self) -> Outcome<usize> {
        let listed: Listed = self.post("/auth/token/get/list", &SELECTION).await?;
        Ok(listed.subjects())
    }
}
