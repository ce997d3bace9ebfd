//! Reading every page of a list while its records come and go, against the local server.

use std::collections::BTreeSet;

use authlete_sdk::{
    Client, ClientAuthorizationDeleteRequest, ClientAuthorizationListRequest, GrantType, Options, Property,
    TokenCreateRequest, TokenDeleteRequest, TokenListRequest, TokenRevokeRequest, TokenUpdateRequest,
};
use authlete_tests::http::Http;
use authlete_tests::local_server::LocalServer;
use futures_util::TryStreamExt;
use serde_json::Value;

/// More than five pages, the last one not full.
const MANY: usize = 103;

const CLIENTS: [i64; 2] = [2_000_001, 2_000_002];

struct Service {
    client: Client,
    server: LocalServer,
}

impl Service {
    fn start() -> Self {
        let server = LocalServer::start(false);
        let ready = &server.ready;
        let options = Options::new()
            .base_url(&ready.base_url)
            .service_id(&ready.service_id)
            .access_token(&ready.access_token);
        let client = Client::new(options).expect("the options work");
        Self { client, server }
    }

    async fn create(&self, client_id: i64, subject: &str) {
        let request = TokenCreateRequest::new(GrantType::AuthorizationCode)
            .client_id(client_id)
            .subject(subject)
            .scopes(["history.read"]);
        self.client
            .token_management()
            .create(&request)
            .await
            .expect("a token is created");
    }

    async fn create_many(&self) {
        for _ in 0..MANY {
            self.create(CLIENTS[0], "john").await;
        }
    }

    async fn delete(&self, hash: String) {
        let request = TokenDeleteRequest::new(hash);
        self.client
            .token_management()
            .delete(&request)
            .await
            .expect("a listed token can be deleted");
    }

    /// The hashes of all tokens, read while nothing changes.
    async fn all(&self) -> Vec<String> {
        let tokens = self.client.token_management().list_all(TokenListRequest::new());
        let hashes = tokens.map_ok(|token| token.access_token_hash.expect("a listed token has a hash"));
        hashes.try_collect().await.expect("pages are read")
    }

    fn administer(&self, method: &str, what: &str, body: &str) -> Value {
        let url = format!("{}/_local/{what}", self.server.ready.base_url);
        let headers = [("content-type".to_owned(), "application/json".to_owned())];
        let answer = Http::default()
            .send(method, &url, &headers, body)
            .expect("the server answers");
        assert!(answer.status < 300, "{answer:?}");
        answer.body
    }

    /// Starts anew with these clients.
    fn reset_to_clients(&self, client_ids: &[i64]) {
        let standard = include_str!("../../fixtures/standard.json");
        let mut fixture: Value = serde_json::from_str(standard).expect("the fixture is JSON");
        let client = fixture["services"][0]["clients"][1].clone();
        fixture["services"][0]["clients"] = client_ids
            .iter()
            .map(|client_id| {
                let mut client = client.clone();
                client["clientId"] = (*client_id).into();
                client
            })
            .collect();
        self.administer("POST", "reset", &fixture.to_string());
    }

    async fn count(&self) -> i64 {
        let tokens = self.client.token_management().list(&TokenListRequest::new()).await;
        tokens.expect("tokens are listed").total_count
    }
}

#[tokio::test]
async fn every_token_comes_once() {
    let service = Service::start();
    service.create_many().await;

    let mut tokens = service
        .client
        .token_management()
        .list_all(TokenListRequest::new().subject("john"));
    let mut seen = BTreeSet::new();
    while let Some(token) = tokens.try_next().await.expect("pages are read") {
        assert!(seen.insert(token.access_token_hash), "a token came twice");
    }
    assert_eq!(seen.len(), MANY);
}

#[tokio::test]
async fn deleting_every_token_that_comes_leaves_none() {
    let service = Service::start();
    service.create_many().await;

    let mut tokens = service.client.token_management().list_all(TokenListRequest::new());
    let mut deleted = 0;
    while let Some(token) = tokens.try_next().await.expect("pages are read") {
        let hash = token.access_token_hash.expect("a listed token has a hash");
        service.delete(hash).await;
        deleted += 1;
    }
    assert_eq!(deleted, MANY);
    assert_eq!(service.count().await, 0);
}

#[tokio::test]
async fn revoking_every_second_token_skips_and_repeats_none() {
    let service = Service::start();
    service.create_many().await;

    let mut tokens = service
        .client
        .token_management()
        .list_all(TokenListRequest::new().subject("john"));
    let mut seen = BTreeSet::new();
    while let Some(token) = tokens.try_next().await.expect("pages are read") {
        let hash = token.access_token_hash.expect("a listed token has a hash");
        assert!(seen.insert(hash.clone()), "a token came twice");
        if seen.len() % 2 == 0 {
            let request = TokenRevokeRequest::new().access_token_identifier(hash);
            let revoked = service.client.token_management().revoke(&request).await;
            assert_eq!(revoked.expect("a listed token can be revoked").count, 1);
        }
    }
    assert_eq!(seen.len(), MANY);
    assert_eq!(service.count().await, MANY.div_ceil(2) as i64);
}

#[tokio::test]
async fn tokens_that_appear_meanwhile_hide_none_of_the_others() {
    let service = Service::start();
    service.create_many().await;

    let mut tokens = service.client.token_management().list_all(TokenListRequest::new());
    let (mut of_john, mut seen) = (0, BTreeSet::new());
    while let Some(token) = tokens.try_next().await.expect("pages are read") {
        assert!(seen.insert(token.access_token_hash), "a token came twice");
        of_john += usize::from(token.subject.as_deref() == Some("john"));
        if seen.len() % 10 == 0 && seen.len() <= MANY {
            service.create(CLIENTS[1], "jane").await;
        }
    }
    assert_eq!(of_john, MANY);
}

#[tokio::test]
async fn deleting_and_creating_at_once_skips_none_that_was_there() {
    let service = Service::start();
    service.create_many().await;

    let mut tokens = service.client.token_management().list_all(TokenListRequest::new());
    let mut deleted = 0;
    while let Some(token) = tokens.try_next().await.expect("pages are read") {
        if token.subject.as_deref() != Some("john") {
            continue;
        }
        service
            .delete(token.access_token_hash.expect("a listed token has a hash"))
            .await;
        deleted += 1;
        service.create(CLIENTS[1], "jane").await;
    }
    assert_eq!(deleted, MANY);
}

/// Creates tokens, gives each a new value when it comes, and counts how often each came.
async fn times_that_tokens_come_whose_values_change(grant_type: GrantType) -> Vec<usize> {
    let service = Service::start();
    let group = service.client.token_management();
    for number in 0..MANY {
        let request = TokenCreateRequest::new(grant_type.clone())
            .client_id(CLIENTS[0])
            .properties([Property::new("number", number.to_string())]);
        let request = match grant_type {
            GrantType::AuthorizationCode => request.subject("john"),
            _ => request,
        };
        group.create(&request).await.expect("a token is created");
    }
    let mut tokens = group.list_all(TokenListRequest::new());
    let mut times = vec![0; MANY];
    while let Some(token) = tokens.try_next().await.expect("pages are read") {
        let number: usize = token.properties[0].value.parse().expect("a token has a number");
        times[number] += 1;
        assert!(times[number] < 100, "there is no end to it");
        let request = TokenUpdateRequest::new()
            .access_token_hash(token.access_token_hash.expect("a listed token has a hash"))
            .access_token_value_updated(true);
        group.update(&request).await.expect("a listed token can be updated");
    }
    times
}

#[tokio::test]
async fn tokens_whose_values_change_when_they_come_come_once() {
    let times = times_that_tokens_come_whose_values_change(GrantType::AuthorizationCode).await;
    assert_eq!(times, [1; MANY]);
}

#[tokio::test]
async fn tokens_that_nothing_else_tells_apart_all_come_and_there_is_an_end() {
    let times = times_that_tokens_come_whose_values_change(GrantType::ClientCredentials).await;
    assert!(times.iter().all(|times| *times > 0), "{times:?}");
}

#[tokio::test]
async fn nothing_is_fetched_that_nobody_asks_for() {
    let service = Service::start();
    service.create_many().await;

    let mut pages = service
        .client
        .token_management()
        .list_all(TokenListRequest::new())
        .pages();
    let first = pages
        .next_page()
        .await
        .expect("a page is read")
        .expect("there is a page");
    assert_eq!(first.len(), 20);
    let requests = service.administer("GET", "requests", "");
    let pages = requests.to_string().matches("auth/token/get/list").count();
    assert_eq!(pages, 1, "{requests}");
}

#[tokio::test]
async fn tokens_that_go_away_anywhere_hide_none_of_the_others() {
    for seed in 0..5 {
        let service = Service::start();
        service.create_many().await;
        let mut left = service.all().await;
        let mut random = fastrand::Rng::with_seed(seed);

        let mut tokens = service.client.token_management().list_all(TokenListRequest::new());
        let mut seen = BTreeSet::new();
        while let Some(token) = tokens.try_next().await.expect("pages are read") {
            let hash = token.access_token_hash.expect("a listed token has a hash");
            assert!(seen.insert(hash), "seed {seed}: a token came twice");
            for _ in 0..random.usize(0..3) {
                if left.len() > 5 {
                    let gone = left.swap_remove(random.usize(..left.len()));
                    service.delete(gone).await;
                }
            }
        }
        let missed: Vec<_> = left.iter().filter(|hash| !seen.contains(*hash)).collect();
        assert!(missed.is_empty(), "seed {seed}: {missed:?} did not come");
    }
}

#[tokio::test]
async fn ending_every_authorization_that_comes_leaves_none() {
    let service = Service::start();
    let client_ids: Vec<i64> = (1..=45).map(|number| 3_000_000 + number).collect();
    service.reset_to_clients(&client_ids);
    for &client_id in &client_ids {
        service.create(client_id, "john").await;
        service.create(client_id, "john").await;
    }

    let request = || ClientAuthorizationListRequest::new("john");
    let mut clients = service.client.client_management().list_all_authorizations(request());
    let mut ended = Vec::new();
    while let Some(authorized) = clients.try_next().await.expect("pages are read") {
        let request = ClientAuthorizationDeleteRequest::new(authorized.client_id, "john");
        let outcome = service.client.client_management().delete_authorizations(&request).await;
        outcome.expect("an authorization can be ended");
        ended.push(authorized.client_id);
    }
    assert_eq!(ended, client_ids);
    let left = service.client.client_management().list_authorizations(&request()).await;
    assert_eq!(left.expect("clients are listed").total_count, 0);
}

#[tokio::test]
async fn a_range_of_one_s_own_is_refused_before_anything_is_sent() {
    let options = Options::new()
        .base_url("http://127.0.0.1:9")
        .service_id("1")
        .access_token("t");
    let client = Client::new(options).expect("the options work");
    let mut tokens = client.token_management().list_all(TokenListRequest::new().start(20));
    let error = tokens.try_next().await.expect_err("a range is refused");
    assert_eq!(error.kind(), authlete_sdk::ErrorKind::Configuration);
    assert!(tokens.try_next().await.expect("a failure ends the stream").is_none());
}
