use authlete_sdk::{GrantType, IntrospectionAction, IntrospectionRequest, TokenCreateRequest, TokenListRequest};

use super::super::testing::*;
use super::super::{clients, introspection, token_management};
use super::*;
use crate::input::{Input, Request as _};
use crate::store::GrantedScopes;

async fn token(bench: &Bench, client: i64, subject: &str) -> String {
    let request = TokenCreateRequest::new(GrantType::AuthorizationCode)
        .client_id(client)
        .subject(subject)
        .scopes(["history.read", "timeline.read"]);
    let response = bench.write(token_management::create, request).await.expect("an answer");
    response.access_token.expect("a token")
}

async fn authorized(bench: &Bench, request: ClientAuthorizationListRequest) -> (Vec<i64>, i64) {
    let list = bench.read(list_authorizations, request).await.expect("a list").response;
    (
        list.clients.iter().map(|client| client.client_id).collect(),
        list.total_count,
    )
}

async fn scopes(bench: &Bench, token: &str) -> Vec<String> {
    let request = IntrospectionRequest::new(token);
    bench
        .write(introspection::process_request, request)
        .await
        .expect("an answer")
        .scopes
}

fn of_john() -> ClientAuthorizationListRequest {
    ClientAuthorizationListRequest::new("john")
}

#[tokio::test]
async fn a_client_is_listed_once_for_any_token_even_an_expired_one() {
    let bench = Bench::new().await;
    for client in [C2, C1, C1] {
        token(&bench, client, "john").await;
    }
    token(&bench, RESTRICTED_CLIENT, "jane").await;
    bench.clock.advance(1_000_000);
    assert_eq!(authorized(&bench, of_john()).await, (vec![C1, C2], 2));
    assert_eq!(authorized(&bench, of_john().developer("dev-a")).await, (vec![C1], 1));
    assert_eq!(authorized(&bench, of_john().developer("none")).await, (vec![], 0));
    assert_eq!(authorized(&bench, of_john().start(1).end(5)).await, (vec![C2], 2));
    assert_eq!(
        authorized(&bench, ClientAuthorizationListRequest::new("nobody")).await,
        (vec![], 0)
    );
}

#[tokio::test]
async fn the_default_page_has_five_clients() {
    let bench = Bench::new().await;
    for client in [C1, C2, RESTRICTED_CLIENT, 2_000_006, 2_000_007, 2_000_008, 2_000_009] {
        token(&bench, client, "john").await;
    }
    let (page, total) = authorized(&bench, of_john()).await;
    assert_eq!((page.len(), total), (5, 7));
    assert_eq!(
        authorized(&bench, of_john().start(5).end(7)).await,
        (vec![2_000_008, 2_000_009], 7)
    );
}

#[tokio::test]
async fn lists_need_a_subject_and_a_range() {
    let bench = Bench::new().await;
    for (request, code) in [
        (ClientAuthorizationListRequest::new(""), "A136206"),
        (of_john().start(-1), "A136202"),
        (of_john().end(-1), "A136204"),
    ] {
        let refusal = bench.read(list_authorizations, request).await.expect_err("a refusal");
        assert_eq!((refusal.status, refusal.code), (400, code));
    }
}

#[tokio::test]
async fn update_replaces_the_scopes_of_one_client_and_user() {
    let bench = Bench::new().await;
    let tokens = [
        token(&bench, C1, "john").await,
        token(&bench, C1, "john").await,
        token(&bench, C1, "jane").await,
        token(&bench, C2, "john").await,
    ];
    let request = ClientAuthorizationUpdateRequest::new(C1, "john");
    let response = bench
        .write(update_authorizations, request.clone().scopes(["history.read", "nope"]))
        .await
        .expect("an answer");
    assert_eq!(
        response.result_message.as_deref(),
        Some(
            "[A138001] Updated 2 access token(s) issued to the client (ID = 2000001) of the service (API Key = 1000001)."
        )
    );
    for (token, count) in tokens.iter().zip([1, 1, 2, 2]) {
        assert_eq!(scopes(&bench, token).await.len(), count);
    }
    let listed = bench
        .read(token_management::list, TokenListRequest::new())
        .await
        .expect("a list");
    assert_eq!(listed.response.access_tokens[0].refresh_token_scopes, ["history.read"]);

    let response = bench.write(update_authorizations, request).await.expect("an answer");
    assert!(
        response
            .result_message
            .is_some_and(|message| message.contains("Updated 2 "))
    );
    assert_eq!(
        scopes(&bench, &tokens[0]).await,
        ["history.read"],
        "no scopes given, nothing changed"
    );
}

#[tokio::test]
async fn delete_ends_the_tokens_of_one_client_and_user() {
    let bench = Bench::new().await;
    token(&bench, C1, "john").await;
    token(&bench, C1, "john").await;
    let of_jane = token(&bench, C1, "jane").await;
    let delete = async |subject: &str| {
        let request = ClientAuthorizationDeleteRequest::new(C1, subject);
        let response = bench.write(delete_authorizations, request).await.expect("an answer");
        response.result_message.expect("a message")
    };
    assert_eq!(
        delete("john").await,
        "[A137001] Deleted 2 access token(s) issued to the client (ID = 2000001) of the service (API Key = 1000001)."
    );
    assert_eq!(authorized(&bench, of_john()).await, (vec![], 0));
    assert_eq!(scopes(&bench, &of_jane).await.len(), 2);
    assert!(delete("nobody").await.contains("Deleted 0 "));
}

#[tokio::test]
async fn changes_need_a_subject_and_a_client_of_the_service() {
    let bench = Bench::new().await;
    for (client, subject, update, delete) in [
        (C1, "", (400, "A138201"), (400, "A137202")),
        (999, "john", (404, "A001212"), (404, "A001212")),
        (CLIENT_OF_OTHER_SERVICE, "john", (403, "A001213"), (403, "A001213")),
    ] {
        let request = ClientAuthorizationUpdateRequest::new(client, subject);
        let refusal = bench
            .write(update_authorizations, request)
            .await
            .expect_err("a refusal");
        assert_eq!((refusal.status, refusal.code), update);
        let request = ClientAuthorizationDeleteRequest::new(client, subject);
        let refusal = bench
            .write(delete_authorizations, request)
            .await
            .expect_err("a refusal");
        assert_eq!((refusal.status, refusal.code), delete);
    }
}

#[tokio::test]
async fn granted_scopes_are_remembered_apart_from_tokens() {
    let bench = Bench::new().await;
    let request = GrantedScopesGetRequest::new(C1, "john");
    let nothing = bench
        .read(get_granted_scopes, request.clone())
        .await
        .expect("an answer");
    assert_eq!(nothing.result_code.as_deref(), Some("A139001"));
    assert_eq!(nothing.latest_granted_scopes, None);

    let granted = GrantedScopes {
        latest: vec![],
        merged: vec!["history.read".to_owned()],
        modified_at: 1_800_000_000,
    };
    let grant =
        move |context: &Writing<'_>, ()| Ok(context.changes.put_granted_scopes(SERVICE, C1, "john", &granted)?);
    bench.write(grant, ()).await.expect("recorded");
    let found = bench.read(get_granted_scopes, request).await.expect("an answer");
    assert_eq!(found.result_code.as_deref(), Some("A139002"));
    assert_eq!(
        found.latest_granted_scopes,
        Some(vec![]),
        "a record without scopes is not no record"
    );
    assert_eq!(found.merged_granted_scopes, Some(vec!["history.read".to_owned()]));

    let kept = token(&bench, C1, "john").await;
    let request = GrantedScopesDeleteRequest::new(C1, "john");
    for code in ["A140002", "A140001"] {
        let response = bench
            .write(delete_granted_scopes, request.clone())
            .await
            .expect("an answer");
        assert_eq!(response.result_code.as_deref(), Some(code));
    }
    assert_eq!(scopes(&bench, &kept).await.len(), 2);
}

#[tokio::test]
async fn deleting_a_client_takes_its_tokens_along() {
    let bench = Bench::new().await;
    let gone = token(&bench, C1, "john").await;
    token(&bench, C2, "john").await;
    let client = || {
        let path = vec![("clientId".to_owned(), C1.to_string())];
        let input = Input::collect(
            &axum::http::Method::GET,
            &Default::default(),
            None,
            b"",
            path,
            "/client/get",
        );
        Input::read(input.expect("an input"), "/client/get").expect("an input")
    };
    bench.read(clients::get, client()).await.expect("a client");
    bench.write(clients::delete, client()).await.expect("deleted");
    assert_eq!(
        bench
            .read(clients::get, client())
            .await
            .err()
            .map(|refusal| refusal.status),
        Some(404)
    );
    assert_eq!(authorized(&bench, of_john()).await, (vec![C2], 1));
    let request = IntrospectionRequest::new(gone);
    let seen = bench
        .write(introspection::process_request, request)
        .await
        .expect("an answer");
    assert_eq!(seen.action, IntrospectionAction::Unauthorized);
}
