//! How fast the server is with few and with many tokens stored, as its clients see it.
//!
//! `cargo run --release -p authlete-local --example scale [TOKENS…]` prints one line of JSON for each size, 1,000, 100,000 and
//! 1,000,000 unless told otherwise. The databases are filled through the store's own code, in transactions of 10,000 tokens; every
//! user has ten. What is measured goes over HTTP through the SDK: creates with 64 callers at once; lists one after the other.
//! The servers take turns, and a figure is the median of their rounds, so that whatever else the machine does hits all alike.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use authlete_local::store::{Store, StoreError, TokenDetails, TokenRecord};
use authlete_local::{Database, Options, Server};
use authlete_sdk::{Client, GrantType, Id, TokenCreateRequest, TokenListRequest};
use serde_json::json;
use tempfile::TempDir;

const TOKENS_OF_A_USER: i64 = 10;
const TRANSACTION: i64 = 10_000;
const ROUNDS: usize = 7;
const CALLERS: usize = 64;
const CREATES: usize = 3_200;
const LISTS: usize = 200;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut sizes = std::env::args()
        .skip(1)
        .map(|size| size.parse())
        .collect::<Result<Vec<i64>, _>>()?;
    if sizes.is_empty() {
        sizes = vec![1_000, 100_000, 1_000_000];
    }
    let mut scenes = Vec::new();
    for size in sizes {
        scenes.push(Scene::new(size).await?);
    }
    for _ in 0..ROUNDS {
        for scene in &mut scenes {
            scene.measure().await?;
        }
    }
    for scene in scenes {
        println!("{}", scene.report()?);
        scene.server.stop().await;
    }
    Ok(())
}

/// A server that holds so many tokens, and what was measured of it.
struct Scene {
    size: i64,
    fill_seconds: f64,
    server: Server,
    client: Id,
    sdk: Client,
    folder: TempDir,
    rounds: Vec<Round>,
}

struct Round {
    creates_per_second: f64,
    user_list: f64,
    first_page: f64,
    middle_page: f64,
    last_page: f64,
}

impl Scene {
    async fn new(size: i64) -> Result<Self, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let database = folder.path().join("state.db");
        let options = Options {
            database: Database::File(database.clone()),
            ..Options::default()
        };
        let server = Server::start(options.clone()).await?;
        let ready = server.ready().clone();
        server.stop().await;

        let (service, client): (Id, Id) = (ready.service_id.parse()?, ready.clients[0].client_id);
        let began = Instant::now();
        fill(&database, service, client, size).await?;
        let fill_seconds = began.elapsed().as_secs_f64();

        let server = Server::start(options).await?;
        let sdk = Client::new(
            authlete_sdk::Options::new()
                .base_url(&server.ready().base_url)
                .service_id(&ready.service_id)
                .access_token(&ready.access_token),
        )?;
        Ok(Self {
            size,
            fill_seconds,
            server,
            client,
            sdk,
            folder,
            rounds: Vec::with_capacity(ROUNDS),
        })
    }

    async fn measure(&mut self) -> Result<(), Box<dyn Error>> {
        let users = self.size / TOKENS_OF_A_USER;
        let page = |start: i64| TokenListRequest::new().start(start).end(start + 20);
        let round = Round {
            user_list: list_ms(&self.sdk, || {
                TokenListRequest::new().subject(user(fastrand::i64(0..users)))
            })
            .await?,
            first_page: list_ms(&self.sdk, || page(0)).await?,
            middle_page: list_ms(&self.sdk, || page(self.size / 2)).await?,
            last_page: list_ms(&self.sdk, || page(self.size - 20)).await?,
            creates_per_second: creates_per_second(&self.sdk, self.client).await?,
        };
        self.rounds.push(round);
        Ok(())
    }

    fn report(&self) -> Result<serde_json::Value, Box<dyn Error>> {
        let median_of = |figure: fn(&Round) -> f64| median(self.rounds.iter().map(figure).collect());
        Ok(json!({
            "tokens": self.size,
            "fillSeconds": self.fill_seconds,
            "createsPerSecond": median_of(|round| round.creates_per_second),
            "userListP50Ms": median_of(|round| round.user_list),
            "firstPageP50Ms": median_of(|round| round.first_page),
            "middlePageP50Ms": median_of(|round| round.middle_page),
            "lastPageP50Ms": median_of(|round| round.last_page),
            "databaseBytes": std::fs::metadata(self.folder.path().join("state.db"))?.len(),
        }))
    }
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
                let token = TokenRecord {
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
                };
                changes.insert_token(&token, 1_700_000_000_000)?;
            }
            Ok(())
        });
        work.await.map_err(|error| format!("{error:?}"))?;
    }
    Ok(())
}

/// The median time of a list, in milliseconds.
async fn list_ms(sdk: &Client, request: impl Fn() -> TokenListRequest) -> Result<f64, Box<dyn Error>> {
    let mut times = Vec::with_capacity(LISTS);
    for _ in 0..LISTS {
        let request = request();
        let began = Instant::now();
        let page = sdk.token_management().list(&request).await?;
        times.push(began.elapsed().as_secs_f64() * 1e3);
        if page.access_tokens.is_empty() {
            return Err("a page without tokens measures nothing".into());
        }
    }
    Ok(median(times))
}

async fn creates_per_second(sdk: &Client, client: Id) -> Result<f64, Box<dyn Error>> {
    let began = Instant::now();
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..CALLERS {
        let sdk = sdk.clone();
        callers.spawn(async move {
            for _ in 0..CREATES / CALLERS {
                // Users of their own: the lists that are measured keep their length.
                let request = TokenCreateRequest::new(GrantType::AuthorizationCode)
                    .client_id(client)
                    .subject(format!("visitor-{}", fastrand::u32(..)))
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

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_unstable_by(f64::total_cmp);
    figures[figures.len() / 2]
}
