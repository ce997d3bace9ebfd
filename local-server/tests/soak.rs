//! Load and sudden death: what was acknowledged is there, whatever happens.
//!
//! As it stands, a few seconds long; `make soak` runs it for five minutes.

mod support;

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, RwLock};
use std::time::Duration;

use authlete_sdk::{
    Client, ErrorKind, GrantType, Options, TokenCreateRequest, TokenDeleteRequest, TokenListRequest, TokenUpdateRequest,
};
use support::{FIXTURE, Server};

const WRITERS: usize = 40;
const READERS: usize = 16;
const SWEEPERS: usize = 8;

/// What callers know of a token, by its subject, which no other token has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    /// Its creation was acknowledged.
    Created,
    /// So was its change.
    Updated,
    /// Its removal was asked for, and there was no answer.
    PerhapsRemoved,
    /// Its removal was acknowledged.
    Removed,
}

#[derive(Default)]
struct Ledger {
    tokens: Mutex<HashMap<String, Known>>,
    /// Tokens for the sweepers: subject and value.
    candidates: Mutex<Vec<(String, String)>>,
    writes: AtomicU64,
    reads: AtomicU64,
    next: AtomicU64,
    over: AtomicBool,
}

impl Ledger {
    fn know(&self, subject: &str, known: Known) {
        self.tokens.lock().expect("no panic").insert(subject.to_owned(), known);
        if known != Known::PerhapsRemoved {
            self.writes.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn goes_on(&self) -> bool {
        !self.over.load(Ordering::Relaxed)
    }
}

/// Where the server is; it changes with every restart.
type Place = Arc<RwLock<Client>>;

fn client(server: &Server) -> Client {
    let text = |name: &str| server.ready[name].as_str().expect("text");
    let options = Options::new()
        .base_url(text("baseUrl"))
        .service_id(text("serviceId"))
        .access_token(text("accessToken"))
        .timeout(Duration::from_secs(30))
        .max_retries(0);
    Client::new(options).expect("options that can work")
}

fn current(place: &Place) -> Client {
    place.read().expect("no panic").clone()
}

/// A call that got no answer says nothing; everything else that goes wrong is a fault of the server.
fn answered<T>(outcome: authlete_sdk::Result<T>) -> Option<T> {
    match outcome {
        Ok(answer) => Some(answer),
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::ConnectionFailed, "{error}");
            None
        }
    }
}

async fn write(place: Place, ledger: Arc<Ledger>) {
    while ledger.goes_on() {
        let number = ledger.next.fetch_add(1, Ordering::Relaxed);
        let subject = format!("user-{number}");
        let request = TokenCreateRequest::new(GrantType::AuthorizationCode)
            .client_id(2_000_001 + number.cast_signed() % 2)
            .subject(&subject)
            .scopes(["history.read", "timeline.read"]);
        let Some(token) = answered(current(&place).token_management().create(&request).await) else {
            tokio::task::yield_now().await;
            continue;
        };
        ledger.know(&subject, Known::Created);
        let value = token.access_token.expect("a value");
        match number % 4 {
            0 => ledger.candidates.lock().expect("no panic").push((subject, value)),
            1 => {
                let request = TokenUpdateRequest::new().access_token(value).scopes(["history.read"]);
                if answered(current(&place).token_management().update(&request).await).is_some() {
                    ledger.know(&subject, Known::Updated);
                }
            }
            _ => {}
        }
    }
}

async fn read(place: Place, ledger: Arc<Ledger>) {
    while ledger.goes_on() {
        let total = ledger.next.load(Ordering::Relaxed).max(1).cast_signed();
        let number = fastrand::i64(0..total);
        let request = if number % 2 == 0 {
            TokenListRequest::new().subject(format!("user-{number}"))
        } else {
            TokenListRequest::new().start(number).end(number + 20)
        };
        if answered(current(&place).token_management().list(&request).await).is_some() {
            ledger.reads.fetch_add(1, Ordering::Relaxed);
        }
        tokio::task::yield_now().await;
    }
}

async fn sweep(place: Place, ledger: Arc<Ledger>) {
    while ledger.goes_on() {
        let candidate = ledger.candidates.lock().expect("no panic").pop();
        let Some((subject, value)) = candidate else {
            tokio::task::yield_now().await;
            continue;
        };
        let request = TokenDeleteRequest::new(value);
        let outcome = current(&place).token_management().delete(&request).await;
        let known = match answered(outcome) {
            Some(()) => Known::Removed,
            None => Known::PerhapsRemoved,
        };
        ledger.know(&subject, known);
    }
}

/// What the server has: the scopes of each subject's token, as often as it has one.
async fn found(client: &Client) -> HashMap<String, Vec<usize>> {
    let mut found: HashMap<String, Vec<usize>> = HashMap::new();
    let mut start = 0;
    loop {
        let request = TokenListRequest::new().start(start).end(start + 20);
        let page = client.token_management().list(&request).await.expect("a page");
        if page.access_tokens.is_empty() {
            assert_eq!(
                page.total_count,
                start.min(page.total_count),
                "the total is what the pages have"
            );
            return found;
        }
        start += 20;
        for token in page.access_tokens {
            let subject = token.subject.expect("a subject");
            found.entry(subject).or_default().push(token.scopes.len());
        }
    }
}

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name)
        .ok()
        .and_then(|value| value.parse().ok())
        .unwrap_or(default)
}

#[test]
fn every_acknowledged_write_survives_load_and_sudden_death() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("threads");
    runtime.block_on(soak(
        Duration::from_secs(setting("AUTHLETE_SOAK_SECONDS", 6)),
        setting("AUTHLETE_SOAK_KILLS", 3),
    ));
}

async fn soak(duration: Duration, kills: u64) {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("state.db");
    let arguments = ["--database", database.to_str().expect("UTF-8"), "--fixture", FIXTURE];
    let mut server = Server::start(&arguments);
    let place: Place = Arc::new(RwLock::new(client(&server)));
    let ledger = Arc::new(Ledger::default());

    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..WRITERS {
        callers.spawn(write(Arc::clone(&place), Arc::clone(&ledger)));
    }
    for _ in 0..READERS {
        callers.spawn(read(Arc::clone(&place), Arc::clone(&ledger)));
    }
    for _ in 0..SWEEPERS {
        callers.spawn(sweep(Arc::clone(&place), Arc::clone(&ledger)));
    }
    let rounds = u32::try_from(kills).expect("a small number") + 1;
    for round in 1..=rounds {
        // How long the load lasts is what is asked for: no event ends it.
        tokio::time::sleep(duration / rounds).await;
        server.child.kill().expect("killed");
        server.child.wait().expect("ended");
        if round < rounds {
            server = Server::start(&arguments);
            *place.write().expect("no panic") = client(&server);
        }
    }
    ledger.over.store(true, Ordering::Relaxed);
    while let Some(ended) = callers.join_next().await {
        ended.expect("no caller met a fault");
    }

    let server = Server::start(&arguments);
    let found = found(&client(&server)).await;
    drop(server);
    let connection = rusqlite::Connection::open(&database).expect("the database");
    let integrity: String = connection
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .expect("a check");

    let tokens = ledger.tokens.lock().expect("no panic");
    let with = |wanted: Known| {
        tokens
            .iter()
            .filter(move |(_, known)| **known == wanted)
            .map(|(subject, _)| subject)
    };
    let kept: HashSet<&String> = with(Known::Created).chain(with(Known::Updated)).collect();
    let lost: Vec<_> = kept.iter().filter(|subject| !found.contains_key(**subject)).collect();
    let unchanged: Vec<_> = with(Known::Updated)
        .filter(|subject| found.get(*subject).is_some_and(|scopes| scopes != &[1]))
        .collect();
    let twice: Vec<_> = found.iter().filter(|(_, scopes)| scopes.len() > 1).collect();
    let returned: Vec<_> = with(Known::Removed)
        .filter(|subject| found.contains_key(*subject))
        .collect();
    println!(
        "soak: {} s, {} callers, {} kills: {} writes acknowledged, {} reads answered; {} tokens to be found, {} found; \
         {} lost, {} changes lost, {} twice, {} returned after removal; integrity_check {integrity}",
        duration.as_secs(),
        WRITERS + READERS + SWEEPERS,
        kills + 1,
        ledger.writes.load(Ordering::Relaxed),
        ledger.reads.load(Ordering::Relaxed),
        kept.len(),
        kept.len() - lost.len(),
        lost.len(),
        unchanged.len(),
        twice.len(),
        returned.len(),
    );
    assert!(lost.is_empty() && unchanged.is_empty() && twice.is_empty() && returned.is_empty());
    assert_eq!(integrity, "ok");
    assert!(ledger.writes.load(Ordering::Relaxed) > 0 && ledger.reads.load(Ordering::Relaxed) > 0);
}
