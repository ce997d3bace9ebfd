//! How fast the server is with few and with many tokens stored, as its clients see it.
//!
//! `cargo run --release -p authlete-local --example scale [TOKENS…]` prints one line of JSON for each size, 1,000, 100,000 and
//! 1,000,000 unless told otherwise. The database is filled through the store's own code, in transactions of 10,000 tokens; every
//! user has ten. What is measured goes over HTTP through the SDK: creates with 64 callers at once; lists one after the other.

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use authlete_local::store::{Store, StoreError, TokenDetails, TokenRecord};
use authlete_local::{Database, Options, Server};
use authlete_sdk::{Client, GrantType, Id, TokenCreateRequest, TokenListRequest};
use serde_json::json;

const TOKENS_OF_A_USER: i64 = 10;
const TRANSACTION: i64 = 10_000;
const CALLERS: u64 = 64;
const CREATES: u64 = 6_400;
const LISTS: usize = 400;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut sizes = std::env::args()
        .skip(1)
        .map(|size| size.parse())
        .collect::<Result<Vec<i64>, _>>()?;
    if sizes.is_empty() {
        sizes = vec![1_000, 100_000, 1_000_000];
    }
    for size in sizes {
        let folder = tempfile::tempdir()?;
        println!("{}", measure(&folder.path().join("state.db"), size).await?);
    }
    Ok(())
}

async fn measure(database: &Path, size: i64) -> Result<serde_json::Value, Box<dyn Error>> {
    let options = Options {
        database: Database::File(database.to_owned()),
        ..Options::default()
    };
    let server = Server::start(options.clone()).await?;
    let ready = server.ready().clone();
    server.stop().await;

    let (service, client): (Id, Id) = (ready.service_id.parse()?, ready.clients[0].client_id);
    let began = Instant::now();
    fill(database, service, client, size).await?;
    let filled = began.elapsed();

    let server = Server::start(options).await?;
    let sdk = Client::new(
        authlete_sdk::Options::new()
            .base_url(&server.ready().base_url)
            .service_id(&ready.service_id)
            .access_token(&ready.access_token),
    )?;
    let users = size / TOKENS_OF_A_USER;
    let user_list = median(&sdk, |_| TokenListRequest::new().subject(user(fastrand::i64(0..users)))).await?;
    let page = |start: i64| TokenListRequest::new().start(start).end(start + 20);
    let first_page = median(&sdk, |_| page(0)).await?;
    let middle_page = median(&sdk, |_| page(size / 2)).await?;
    let last_page = median(&sdk, |_| page(size - 20)).await?;
    let creates = creates(&sdk, client, users).await?;
    server.stop().await;
    Ok(json!({
        "tokens": size,
        "fillSeconds": filled.as_secs_f64(),
        "createsPerSecond": creates,
        "userListP50Ms": milliseconds(user_list),
        "firstPageP50Ms": milliseconds(first_page),
        "middlePageP50Ms": milliseconds(middle_page),
        "lastPageP50Ms": milliseconds(last_page),
        "databaseBytes": std::fs::metadata(database)?.len(),
    }))
}

fn user(number: i64) -> String {
    format!("user-{number}")
}

async fn fill(database: &Path, service: Id, client: Id, size: i64) -> Result<(), Box<dyn Error>> {
    let store = Store::open(&Database::File(database.to_owned()))?;
    let mut next = 0;
    while next < size {
        let numbers = next..size.min(next + TRANSACTION);
        next = numbers.end;
        let work = store.write::<_, StoreError>(move |changes| {
            for number in numbers {
                changes.insert_token(&TokenRecord {
                    id: 0,
                    service,
                    client,
                    // The tokens of a user come at different times.
                    subject: Some(user(number % (size / TOKENS_OF_A_USER).max(1))),
                    grant_type: GrantType::AuthorizationCode,
                    access_hash: changes.digest().hash(&format!("access {number}")),
                    access_expires_at: Some(4_000_000_000),
                    refresh_hash: Some(changes.digest().hash(&format!("refresh {number}"))),
                    refresh_expires_at: 4_000_000_000,
                    created_at: 1_700_000_000,
                    last_refreshed_at: 0,
                    scopes: vec!["history.read".to_owned(), "timeline.read".to_owned()],
                    refresh_scopes: vec!["history.read".to_owned(), "timeline.read".to_owned()],
                    details: TokenDetails::default(),
                })?;
            }
            Ok(())
        });
        work.await.map_err(|error| format!("{error:?}"))?;
    }
    Ok(())
}

async fn median(sdk: &Client, request: impl Fn(usize) -> TokenListRequest) -> Result<Duration, Box<dyn Error>> {
    let mut times = Vec::with_capacity(LISTS);
    for number in 0..LISTS {
        let request = request(number);
        let began = Instant::now();
        let page = sdk.token_management().list(&request).await?;
        times.push(began.elapsed());
        if page.access_tokens.is_empty() {
            return Err("a page without tokens measures nothing".into());
        }
    }
    times.sort_unstable();
    Ok(times[times.len() / 2])
}

async fn creates(sdk: &Client, client: Id, users: i64) -> Result<f64, Box<dyn Error>> {
    let began = Instant::now();
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..CALLERS {
        let sdk = sdk.clone();
        callers.spawn(async move {
            for _ in 0..CREATES / CALLERS {
                let request = TokenCreateRequest::new(GrantType::AuthorizationCode)
                    .client_id(client)
                    .subject(user(fastrand::i64(0..users)))
                    .scopes(["history.read", "timeline.read"]);
                sdk.token_management().create(&request).await?;
            }
            authlete_sdk::Result::Ok(())
        });
    }
    while let Some(caller) = callers.join_next().await {
        caller??;
    }
    #[allow(clippy::cast_precision_loss)] // a few thousand
    Ok(CREATES as f64 / began.elapsed().as_secs_f64())
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}
