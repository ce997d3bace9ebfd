use authlete_sdk::{
    AudienceType, AuthorizationDetails, AuthorizationDetailsElement, GrantType, IdTokenReissueAction,
    IdTokenReissueRequest, IntrospectionAction, IntrospectionRequest, IntrospectionResponse, Property, Timestamp,
    TokenCreateAction, TokenCreateRequest, TokenCreateResponse, TokenDeleteRequest, TokenListRequest,
    TokenListResponse, TokenRevokeRequest, TokenStatus, TokenType, TokenUpdateAction, TokenUpdateRequest,
    TokenUpdateResponse,
};
use serde_json::{Value, json};

use super::super::introspection;
use super::super::testing::*;
use super::*;
use crate::store::DurationRule;

fn for_john(client: i64) -> TokenCreateRequest {
    TokenCreateRequest::new(GrantType::AuthorizationCode)
        .client_id(client)
        .subject("john")
        .scopes(["history.read", "timeline.read"])
}

async fn make(bench: &Bench, request: TokenCreateRequest) -> TokenCreateResponse {
    let response = bench.write(create, request).await.expect("an answer");
    assert_eq!(response.action, TokenCreateAction::Ok, "{response:?}");
    response
}

async fn declined(bench: &Bench, request: TokenCreateRequest) -> (TokenCreateAction, String) {
    let response = bench.write(create, request).await.expect("an answer");
    (response.action, response.result_code.expect("a code"))
}

async fn all(bench: &Bench, request: TokenListRequest) -> TokenListResponse {
    bench.read(list, request).await.expect("a list").response
}

async fn introspect(bench: &Bench, token: &str) -> IntrospectionResponse {
    bench
        .write(introspection::process_request, IntrospectionRequest::new(token))
        .await
        .expect("an answer")
}

async fn change(bench: &Bench, request: TokenUpdateRequest) -> TokenUpdateResponse {
    bench.write(update, request).await.expect("an answer")
}

fn value(token: &TokenCreateResponse) -> String {
    token.access_token.clone().expect("a token")
}

#[tokio::test]
async fn create_answers_with_milliseconds_and_list_with_rounded_seconds() {
    let bench = Bench::new().await;
    let token = make(&bench, for_john(C1)).await;
    assert_eq!(token.expires_in, 3600);
    assert_eq!(token.expires_at, Some(Timestamp::from_millis(START + 3_600_000)));
    assert_eq!(
        token.result_message.as_deref(),
        Some("[A109001] An access token was created successfully: authorization_code, client = 2000001")
    );
    assert_eq!(token.token_type, Some(TokenType::Bearer));
    assert_eq!(value(&token).len(), 43);

    let listed = all(&bench, TokenListRequest::new()).await;
    assert_eq!((listed.start, listed.end, listed.total_count), (0, 5, 1));
    let listed = &listed.access_tokens[0];
    assert_eq!(
        listed.access_token_expires_at,
        Some(Timestamp::from_millis(1_800_003_600_000))
    );
    assert_eq!(listed.created_at, Some(Timestamp::from_millis(1_800_000_000_000)));
    assert_eq!(listed.last_refreshed_at, Some(Timestamp::from_millis(0)));
    assert_eq!(listed.access_token_hash.as_ref().map(String::len), Some(43));
    assert_ne!(listed.access_token_hash, token.access_token);
}

#[tokio::test]
async fn grants_without_a_user_behind_them_have_no_refresh_token() {
    let bench = Bench::new().await;
    for (grant_type, refreshable) in [
        (GrantType::AuthorizationCode, true),
        (GrantType::Implicit, false),
        (GrantType::ClientCredentials, false),
        (GrantType::Password, true),
        (GrantType::Ciba, true),
        (GrantType::DeviceCode, true),
        (GrantType::TokenExchange, true),
        (GrantType::JwtBearer, true),
        (GrantType::PreAuthorizedCode, true),
    ] {
        let request = TokenCreateRequest::new(grant_type.clone())
            .client_id(C1)
            .subject("john");
        let token = make(&bench, request).await;
        assert_eq!(token.refresh_token.is_some(), refreshable, "{grant_type}");
        assert_eq!(token.subject.is_none(), grant_type == GrantType::ClientCredentials);
    }
}

#[tokio::test]
async fn create_refuses_what_cannot_be() {
    use TokenCreateAction::{BadRequest, Forbidden};

    let bench = Bench::new().await;
    let request = TokenCreateRequest::new;
    let code = GrantType::AuthorizationCode;
    for (asked, action, code) in [
        (request(GrantType::from("")), BadRequest, "A104201"),
        (request(GrantType::from("BARTER")), BadRequest, "A104201"),
        (request(GrantType::RefreshToken), BadRequest, "A104202"),
        (request(code.clone()).client_id(C1), BadRequest, "A105201"),
        (
            request(code.clone()).client_id(C1).subject("j".repeat(101)),
            BadRequest,
            "A105202",
        ),
        (
            request(code.clone()).client_id(C1).subject("ジョン"),
            BadRequest,
            "A105203",
        ),
        (for_john(C1).scopes(["nope"]), BadRequest, "A106201"),
        (request(code.clone()).subject("john"), BadRequest, "A107201"),
        (for_john(999), BadRequest, "A107201"),
        (for_john(CLIENT_OF_OTHER_SERVICE), Forbidden, "A107202"),
        (for_john(LOCKED_CLIENT), Forbidden, "A107203"),
        (
            for_john(C1).properties([Property::new("k", "v".repeat(65_535))]),
            BadRequest,
            "A108201",
        ),
        (
            request(GrantType::Implicit)
                .client_id(C1)
                .subject("john")
                .refresh_token("r"),
            BadRequest,
            "A108203",
        ),
        (
            request(GrantType::ClientCredentials).client_id(C1).refresh_token("r"),
            BadRequest,
            "A108204",
        ),
    ] {
        assert_eq!(declined(&bench, asked).await, (action, code.to_owned()));
    }
    assert_eq!(all(&bench, TokenListRequest::new()).await.total_count, 0);

    let in_other_service = |grant_type: GrantType| {
        let request = request(grant_type)
            .client_id(CLIENT_OF_OTHER_SERVICE)
            .subject("john")
            .refresh_token("r");
        bench.write_in(OTHER_SERVICE, create, request)
    };
    let unsupported = in_other_service(GrantType::Password).await.expect("an answer");
    assert_eq!(unsupported.result_code.as_deref(), Some("A104203"));
    let unsupported = in_other_service(GrantType::AuthorizationCode).await.expect("an answer");
    assert_eq!(unsupported.result_code.as_deref(), Some("A108202"));
}

#[tokio::test]
async fn a_client_may_be_named_by_its_alias() {
    let bench = Bench::new().await;
    let request = TokenCreateRequest::new(GrantType::Password)
        .client_id(0)
        .client_identifier("my-client")
        .subject("john");
    let token = make(&bench, request).await;
    assert_eq!(token.client_id, C1);
}

#[tokio::test]
async fn explicit_values_are_taken_once() {
    let bench = Bench::new().await;
    let token = make(&bench, for_john(C1).access_token("abc").refresh_token("def")).await;
    assert_eq!(token.access_token.as_deref(), Some("abc"));
    assert_eq!(token.refresh_token.as_deref(), Some("def"));
    let again = declined(&bench, for_john(C1).access_token("abc")).await;
    assert_eq!(again, (TokenCreateAction::BadRequest, "A144201".to_owned()));
    let again = declined(&bench, for_john(C1).refresh_token("def")).await;
    assert_eq!(again, (TokenCreateAction::BadRequest, "A144202".to_owned()));
}

#[tokio::test]
async fn durations_come_from_the_request_the_client_the_scopes_and_the_service() {
    let bench = Bench::with(|fixture| {
        fixture.services[0].clients[1].extension = serde_json::from_value(json!({ "accessTokenDuration": 7200 })).ok();
    })
    .await;
    let short = || {
        TokenCreateRequest::new(GrantType::Password)
            .subject("john")
            .scopes(["short"])
    };
    assert_eq!(
        make(&bench, for_john(C1).access_token_duration(10)).await.expires_in,
        10
    );
    assert_eq!(
        make(&bench, for_john(C1).access_token_duration(0)).await.expires_in,
        3600
    );
    assert_eq!(make(&bench, short().client_id(C1)).await.expires_in, 60);
    assert_eq!(make(&bench, short().client_id(C2)).await.expires_in, 7200);

    let bench = Bench::with(|fixture| {
        fixture.services[0].clients[1].extension = serde_json::from_value(json!({ "accessTokenDuration": 7200 })).ok();
        fixture.settings.client_duration_rule = DurationRule::Minimum;
    })
    .await;
    assert_eq!(make(&bench, short().client_id(C2)).await.expires_in, 60);
}

#[tokio::test]
async fn reserved_properties_are_dropped_and_hidden_ones_kept() {
    let bench = Bench::new().await;
    let properties = [
        Property::new("a", "1"),
        Property::new("b", "2").hidden(true),
        Property::new("scope", "3"),
    ];
    let token = make(&bench, for_john(C1).properties(properties)).await;
    let keys = |properties: &[Property]| {
        properties
            .iter()
            .map(|property| property.key.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(keys(&token.properties), ["a", "b"]);
    assert_eq!(keys(&introspect(&bench, &value(&token)).await.properties), ["a", "b"]);
}

#[tokio::test]
async fn a_persistent_token_outlives_everything() {
    let bench = Bench::new().await;
    let token = make(&bench, for_john(C1).access_token_persistent(true)).await;
    assert_eq!(
        (token.expires_in, token.expires_at),
        (0, Some(Timestamp::from_millis(0)))
    );
    bench.clock.advance(1_000_000_000);
    assert_eq!(introspect(&bench, &value(&token)).await.action, IntrospectionAction::Ok);
    let listed = all(&bench, TokenListRequest::new().token_status(TokenStatus::Valid)).await;
    assert_eq!(
        listed.access_tokens[0].access_token_expires_at,
        Some(Timestamp::from_millis(253_402_300_799_000))
    );
}

#[tokio::test]
async fn authentication_is_recorded_only_with_a_user() {
    let bench = Bench::new().await;
    let token = make(&bench, for_john(C1).acr("urn:x").auth_time(1_700_000_000)).await;
    let seen = introspect(&bench, &value(&token)).await;
    assert_eq!((seen.acr.as_deref(), seen.auth_time), (Some("urn:x"), 1_700_000_000));

    let request = TokenCreateRequest::new(GrantType::ClientCredentials)
        .client_id(C1)
        .acr("urn:x")
        .auth_time(1);
    let token = make(&bench, request).await;
    let seen = introspect(&bench, &value(&token)).await;
    assert_eq!((seen.acr, seen.auth_time), (None, 0));
}

#[tokio::test]
async fn one_token_per_subject_ends_the_others() {
    let bench = Bench::with(|fixture| {
        fixture.services[0].clients[0].single_access_token_per_subject = true;
    })
    .await;
    let first = make(&bench, for_john(C1)).await;
    make(&bench, for_john(C2)).await;
    make(&bench, for_john(C1).subject("jane")).await;
    make(&bench, for_john(C1)).await;
    assert_eq!(
        introspect(&bench, &value(&first)).await.result_code.as_deref(),
        Some("A057302")
    );
    assert_eq!(all(&bench, TokenListRequest::new()).await.total_count, 3);
}

#[tokio::test]
async fn a_jwt_access_token_carries_what_was_recorded_and_leads_to_it() {
    let bench = Bench::with(|fixture| {
        fixture.services[0]
            .service
            .insert("accessTokenSignAlg".to_owned(), "RS256".into());
    })
    .await;
    let mut element = AuthorizationDetailsElement::new("t");
    element.other_fields = Some("{\"x\":1}".to_owned());
    let request = for_john(C1)
        .resources(["https://rs.example"])
        .jwt_at_claims("{\"extra\":true}")
        .properties([Property::new("a", "1"), Property::new("b", "2").hidden(true)])
        .authorization_details(AuthorizationDetails::new().elements([element]));
    let token = make(&bench, request).await;
    let jwt = token.jwt_access_token.expect("a JWT");
    let part = |index: usize| -> Value {
        let part = jwt.split('.').nth(index).expect("a part");
        serde_json::from_slice(&random::decode(part).expect("base64url")).expect("JSON")
    };
    assert_eq!(part(0)["typ"], "at+jwt");
    let claims = part(1);
    assert_eq!(claims["jti"], json!(token.access_token));
    assert_eq!(claims["iss"], "https://issuer.example");
    assert_eq!(claims["aud"], json!(["https://rs.example"]));
    assert_eq!(claims["scope"], "history.read timeline.read");
    assert_eq!(claims["client_id"], "2000001");
    assert_eq!(claims["exp"], 1_800_003_600);
    assert_eq!(
        (&claims["extra"], &claims["a"], &claims["b"]),
        (&json!(true), &json!("1"), &Value::Null)
    );
    assert_eq!(claims["authorization_details"], json!([{ "type": "t", "x": 1 }]));

    let updated = change(&bench, TokenUpdateRequest::new().access_token(jwt.as_str())).await;
    assert_eq!(updated.action, TokenUpdateAction::Ok);
    assert_eq!(updated.access_token, Some(jwt));
}

#[tokio::test]
async fn lists_are_filtered_and_paged_in_the_order_of_creation() {
    let bench = Bench::new().await;
    for (client, subject) in [(C1, "john"), (C2, "john"), (C1, "jane"), (C2, "jane"), (C1, "john")] {
        make(&bench, for_john(client).subject(subject)).await;
    }
    let total = async |request| {
        let list = all(&bench, request).await;
        (list.total_count, list.access_tokens.len())
    };
    let request = TokenListRequest::new;
    assert_eq!(total(request()).await, (5, 5));
    assert_eq!(total(request().start(1).end(3)).await, (5, 2));
    assert_eq!(total(request().start(3).end(3)).await, (5, 0));
    assert_eq!(total(request().start(3).end(1)).await, (5, 0));
    assert_eq!(total(request().subject("john")).await, (3, 3));
    assert_eq!(total(request().subject("nobody")).await, (0, 0));
    assert_eq!(total(request().client_identifier("my-client")).await, (3, 3));
    assert_eq!(
        total(request().client_identifier("2000002").subject("jane")).await,
        (1, 1)
    );

    let clients: Vec<_> = all(&bench, request())
        .await
        .access_tokens
        .iter()
        .map(|token| token.client_id)
        .collect();
    assert_eq!(clients, [C1, C2, C1, C2, C1]);

    bench.clock.advance(4_000);
    make(&bench, for_john(C1)).await;
    assert_eq!(total(request().token_status(TokenStatus::Valid)).await, (1, 1));
    assert_eq!(total(request().token_status(TokenStatus::Invalid)).await, (5, 5));
    assert_eq!(total(request().token_status(TokenStatus::All).end(20)).await, (6, 6));
}

#[tokio::test]
async fn lists_refuse_ranges_and_clients_that_cannot_be() {
    let bench = Bench::new().await;
    let refusal = async |request| {
        let refusal = bench.read(list, request).await.expect_err("a refusal");
        (refusal.status, refusal.code)
    };
    let request = TokenListRequest::new;
    assert_eq!(refusal(request().start(-1)).await, (400, "A159202"));
    assert_eq!(refusal(request().end(-1)).await, (400, "A159204"));
    assert_eq!(refusal(request().end(21)).await, (400, "A159205"));
    assert_eq!(
        refusal(request().client_identifier("no-such-alias")).await,
        (404, "A001218")
    );
    assert_eq!(refusal(request().client_identifier("999")).await, (404, "A001212"));
    assert_eq!(refusal(request().client_identifier("2000005")).await, (403, "A001213"));
}

#[tokio::test]
async fn update_changes_scopes_to_what_the_client_may_request() {
    let bench = Bench::new().await;
    let request = TokenCreateRequest::new(GrantType::Password)
        .client_id(RESTRICTED_CLIENT)
        .subject("john")
        .scopes(["history.read"]);
    let token = make(&bench, request).await;
    let request =
        TokenUpdateRequest::new()
            .access_token(value(&token))
            .scopes(["history.read", "timeline.read", "nope"]);
    let updated = change(&bench, request).await;
    assert_eq!(updated.scopes, ["history.read"]);
    assert_eq!(
        updated.result_message.as_deref(),
        Some("[A135001] Updated the access token successfully.")
    );
    assert_eq!(updated.access_token, token.access_token);
    assert_eq!(
        updated.access_token_expires_at,
        Some(Timestamp::from_millis(1_800_003_600_000))
    );

    let none: [&str; 0] = [];
    let updated = change(
        &bench,
        TokenUpdateRequest::new().access_token(value(&token)).scopes(none),
    )
    .await;
    assert!(updated.scopes.is_empty());
}

#[tokio::test]
async fn update_finds_the_record_by_each_of_its_names() {
    let bench = Bench::new().await;
    let token = make(&bench, for_john(C1)).await;
    let listed = all(&bench, TokenListRequest::new()).await.access_tokens.remove(0);
    let request = TokenUpdateRequest::new;
    for request in [
        request().access_token_hash(listed.access_token_hash.expect("a hash")),
        request().refresh_token(token.refresh_token.clone().expect("a refresh token")),
        request().refresh_token_hash(listed.refresh_token_hash.expect("a hash")),
        request().token_id(token.token_id.clone().expect("a name")),
    ] {
        let updated = change(&bench, request).await;
        assert_eq!(updated.action, TokenUpdateAction::Ok);
        assert_eq!(updated.access_token, None, "the server does not know the value");
        assert_eq!(updated.token_id, token.token_id);
    }
}

#[tokio::test]
async fn update_says_what_it_could_not_find() {
    let bench = Bench::new().await;
    let request = TokenCreateRequest::new(GrantType::AuthorizationCode)
        .client_id(CLIENT_OF_OTHER_SERVICE)
        .subject("john");
    let other = bench.write_in(OTHER_SERVICE, create, request).await.expect("an answer");
    let outcome = async |request| {
        let response = change(&bench, request).await;
        (response.action, response.result_code.expect("a code"))
    };
    let request = TokenUpdateRequest::new;
    assert_eq!(
        outcome(request()).await,
        (TokenUpdateAction::BadRequest, "A134201".to_owned())
    );
    assert_eq!(
        outcome(request().access_token("unknown")).await,
        (TokenUpdateAction::NotFound, "A134202".to_owned())
    );
    assert_eq!(
        outcome(request().access_token(value(&other))).await,
        (TokenUpdateAction::Forbidden, "A134203".to_owned())
    );
}

#[tokio::test]
async fn update_moves_expiry_only_forward_from_the_epoch() {
    let bench = Bench::new().await;
    let token = make(&bench, for_john(C1)).await;
    let at = |millis| {
        TokenUpdateRequest::new()
            .access_token(value(&token))
            .access_token_expires_at(Timestamp::from_millis(millis))
    };
    let unchanged = Some(Timestamp::from_millis(1_800_003_600_000));
    assert_eq!(change(&bench, at(0)).await.access_token_expires_at, unchanged);
    assert_eq!(change(&bench, at(-5)).await.access_token_expires_at, unchanged);

    change(&bench, at(START - 1_000)).await;
    let seen = introspect(&bench, &value(&token)).await;
    assert_eq!(seen.result_code.as_deref(), Some("A065301"));
    assert!(seen.existent && !seen.usable && seen.refreshable);

    let forever = at(START + 1_000).access_token_persistent(true);
    change(&bench, forever).await;
    bench.clock.advance(3_600);
    assert_eq!(introspect(&bench, &value(&token)).await.action, IntrospectionAction::Ok);
}

#[tokio::test]
async fn update_follows_new_scopes_with_the_expiry_if_asked() {
    let bench = Bench::new().await;
    let token = make(&bench, for_john(C1)).await;
    let short = TokenUpdateRequest::new().access_token(value(&token)).scopes(["short"]);
    let updated = change(
        &bench,
        short
            .clone()
            .access_token_expires_at_updated_on_scope_update(true)
            .refresh_token_expires_at_updated_on_scope_update(true),
    )
    .await;
    assert_eq!(
        updated.access_token_expires_at,
        Some(Timestamp::from_millis(1_800_000_060_000))
    );
    assert_eq!(
        updated.refresh_token_expires_at,
        Some(Timestamp::from_millis(1_800_000_120_000))
    );

    bench.clock.advance(10);
    let same = change(&bench, short.access_token_expires_at_updated_on_scope_update(true)).await;
    assert_eq!(
        same.access_token_expires_at, updated.access_token_expires_at,
        "the scopes did not change"
    );
}

#[tokio::test]
async fn update_replaces_the_value_and_the_binding() {
    let bench = Bench::new().await;
    let token = make(&bench, for_john(C1)).await;
    let request = TokenUpdateRequest::new()
        .access_token(value(&token))
        .access_token_value_updated(true)
        .dpop_key_thumbprint("thumbprint");
    let updated = change(&bench, request).await;
    assert_eq!(updated.token_type, Some(TokenType::Dpop));
    let new = updated.access_token.expect("a new value");
    assert_ne!(Some(&new), token.access_token.as_ref());
    assert_eq!(
        introspect(&bench, &value(&token)).await.result_code.as_deref(),
        Some("A057302")
    );
    assert_eq!(introspect(&bench, &new).await.result_code.as_deref(), Some("A065308"));
}

#[tokio::test]
async fn update_replaces_properties_or_leaves_them() {
    let bench = Bench::new().await;
    let token = make(
        &bench,
        for_john(C1).properties([Property::new("a", "1"), Property::new("b", "2")]),
    )
    .await;
    let request = || TokenUpdateRequest::new().access_token(value(&token));
    let updated = change(&bench, request().properties([Property::new("c", "3")])).await;
    assert_eq!(updated.properties, [Property::new("c", "3")]);
    assert_eq!(change(&bench, request()).await.properties, updated.properties);
}

#[tokio::test]
async fn delete_ends_both_halves_once() {
    let bench = Bench::new().await;
    let token = make(&bench, for_john(C1)).await;
    let outcome = async |identifier: String| bench.write(delete, TokenDeleteRequest::new(identifier)).await;
    let refresh_token = token.refresh_token.clone().expect("a refresh token");
    assert_eq!(outcome(refresh_token).await.expect_err("a refusal").code, "A161202");
    outcome(value(&token)).await.expect("deleted");
    let again = outcome(value(&token)).await.expect_err("a refusal");
    assert_eq!((again.status, again.code), (404, "A161202"));
    assert_eq!(
        introspect(&bench, &value(&token)).await.result_code.as_deref(),
        Some("A057302")
    );

    let token = make(&bench, for_john(C1)).await;
    outcome(token.token_id.expect("a name")).await.expect("deleted");
    make(&bench, for_john(C1)).await;
    let hash = all(&bench, TokenListRequest::new()).await.access_tokens[0]
        .access_token_hash
        .clone();
    outcome(hash.expect("a hash")).await.expect("deleted");
    assert_eq!(all(&bench, TokenListRequest::new()).await.total_count, 0);
}

#[tokio::test]
async fn delete_leaves_other_services_alone() {
    let bench = Bench::new().await;
    let request = TokenCreateRequest::new(GrantType::AuthorizationCode)
        .client_id(CLIENT_OF_OTHER_SERVICE)
        .subject("john");
    let other = bench.write_in(OTHER_SERVICE, create, request).await.expect("an answer");
    let refusal = bench
        .write(delete, TokenDeleteRequest::new(value(&other)))
        .await
        .expect_err("a refusal");
    assert_eq!((refusal.status, refusal.code), (403, "A161203"));
    let refusal = bench
        .write(revoke, TokenRevokeRequest::new().access_token_identifier(value(&other)))
        .await
        .expect_err("a refusal");
    assert_eq!((refusal.status, refusal.code), (404, "A313301"));
}

#[tokio::test]
async fn revoke_takes_the_first_thing_that_is_named() {
    let request = TokenRevokeRequest::new;
    for (asked, count) in [
        (request().client_identifier("my-client").subject("john"), 2),
        (request().client_identifier("my-client"), 3),
        (request().subject("john"), 4),
        (request().subject("nobody"), 0),
    ] {
        let bench = Bench::new().await;
        for (client, subject) in [(C1, "john"), (C1, "john"), (C1, "jane"), (C2, "john"), (C2, "john")] {
            make(&bench, for_john(client).subject(subject)).await;
        }
        let revoked = bench.write(revoke, asked).await.expect("an answer");
        assert_eq!(revoked.count, count);
        assert_eq!(
            revoked.result_message,
            Some(format!("[A312001] Revoked {count} access token(s)."))
        );
        assert_eq!(all(&bench, TokenListRequest::new()).await.total_count, 5 - count);
    }

    let bench = Bench::new().await;
    let refusal = bench.write(revoke, request()).await.expect_err("a refusal");
    assert_eq!(refusal.status, 400);
    make(&bench, for_john(C1)).await;
    let token = make(&bench, for_john(C1)).await;
    let asked = request()
        .refresh_token_identifier(token.refresh_token.clone().expect("a token"))
        .subject("john");
    assert_eq!(bench.write(revoke, asked).await.expect("an answer").count, 1);
    assert_eq!(
        introspect(&bench, &value(&token)).await.result_code.as_deref(),
        Some("A057302")
    );
}

#[tokio::test]
async fn a_record_with_nothing_left_goes_when_it_is_looked_at() {
    let bench = Bench::new().await;
    let token = make(&bench, for_john(C1)).await;
    bench.clock.advance(3_600);
    assert_eq!(
        introspect(&bench, &value(&token)).await.result_code.as_deref(),
        Some("A065301")
    );
    bench.clock.advance(86_400);
    assert_eq!(all(&bench, TokenListRequest::new()).await.total_count, 1);
    assert_eq!(
        introspect(&bench, &value(&token)).await.result_code.as_deref(),
        Some("A065302")
    );
    assert_eq!(
        introspect(&bench, &value(&token)).await.result_code.as_deref(),
        Some("A057302")
    );
    assert_eq!(all(&bench, TokenListRequest::new()).await.total_count, 0);
}

fn reissue(token: &TokenCreateResponse) -> IdTokenReissueRequest {
    IdTokenReissueRequest::new(value(token), token.refresh_token.clone().expect("a refresh token"))
}

#[tokio::test]
async fn reissue_makes_the_token_response_again_with_an_id_token() {
    let bench = Bench::new().await;
    let request = for_john(C1)
        .scopes(["openid", "profile"])
        .acr("urn:x")
        .auth_time(1_700_000_000);
    let token = make(&bench, request).await;
    let request = reissue(&token)
        .sub("x")
        .claims("{\"a\":1}")
        .idt_header_params("{\"h\":2}")
        .id_token_aud_type(AudienceType::String);
    let response = bench.read(reissue_id_token, request).await.expect("an answer");
    assert_eq!(response.action, IdTokenReissueAction::Ok);

    let content: Value = serde_json::from_str(response.response_content.as_deref().expect("content")).expect("JSON");
    assert_eq!(content["access_token"], json!(token.access_token));
    assert_eq!(content["refresh_token"], json!(token.refresh_token));
    assert_eq!(content["id_token"], json!(response.id_token));
    assert_eq!(content["token_type"], "Bearer");
    assert_eq!(content["expires_in"], 3600);
    assert_eq!(content["scope"], "openid profile");

    let id_token = response.id_token.expect("an ID token");
    let part = |index: usize| -> Value {
        let part = id_token.split('.').nth(index).expect("a part");
        serde_json::from_slice(&random::decode(part).expect("base64url")).expect("JSON")
    };
    assert_eq!(part(0), json!({ "alg": "RS256", "kid": "fixture-rs256", "h": 2 }));
    assert_eq!(
        part(1),
        json!({
            "iss": "https://issuer.example", "sub": "x", "aud": "2000001", "iat": 1_800_000_000, "exp": 1_800_003_600,
            "acr": "urn:x", "auth_time": 1_700_000_000, "a": 1,
        })
    );

    let again = bench.read(reissue_id_token, reissue(&token)).await.expect("an answer");
    let payload = again.id_token.expect("an ID token");
    let payload = random::decode(payload.split('.').nth(1).expect("a payload")).expect("base64url");
    let payload: Value = serde_json::from_slice(&payload).expect("JSON");
    assert_eq!(
        (&payload["aud"], &payload["sub"]),
        (&json!(["2000001"]), &json!("john"))
    );
}

#[tokio::test]
async fn reissue_refuses_what_is_not_a_pair_about_a_user() {
    let bench = Bench::new().await;
    let token = make(&bench, for_john(C1).scopes(["openid"])).await;
    let other = make(&bench, for_john(C1)).await;
    let pair = |access: &TokenCreateResponse, refresh: &TokenCreateResponse| {
        IdTokenReissueRequest::new(value(access), refresh.refresh_token.clone().expect("a refresh token"))
    };
    for (request, code) in [
        (
            IdTokenReissueRequest::new("", "r"),
            unpublished::REISSUE_ACCESS_TOKEN_MISSING,
        ),
        (
            IdTokenReissueRequest::new("a", ""),
            unpublished::REISSUE_REFRESH_TOKEN_MISSING,
        ),
        (
            IdTokenReissueRequest::new("a", "r"),
            unpublished::REISSUE_ACCESS_TOKEN_UNUSABLE,
        ),
        (pair(&token, &other), unpublished::REISSUE_REFRESH_TOKEN_UNUSABLE),
        (pair(&other, &other), unpublished::REISSUE_NOT_OPENID),
        (reissue(&token).claims("{bad"), unpublished::REISSUE_CLAIMS_MALFORMED),
        (reissue(&token).claims("[]"), unpublished::REISSUE_CLAIMS_MALFORMED),
        (
            reissue(&token).idt_header_params("1"),
            unpublished::REISSUE_HEADER_MALFORMED,
        ),
        (
            reissue(&token).id_token_aud_type(AudienceType::from("list")),
            unpublished::REISSUE_AUDIENCE_MALFORMED,
        ),
    ] {
        let response = bench.read(reissue_id_token, request).await.expect("an answer");
        assert_eq!(response.action, IdTokenReissueAction::CallerError);
        assert_eq!(response.result_code.as_deref(), Some(code));
    }
    bench.clock.advance(3_600);
    let response = bench.read(reissue_id_token, reissue(&token)).await.expect("an answer");
    assert_eq!(
        response.action,
        IdTokenReissueAction::CallerError,
        "the access token has expired"
    );
}

#[tokio::test]
async fn reissue_without_a_key_is_the_servers_fault() {
    let bench = Bench::with(|fixture| {
        fixture.services[0].clients[0].id_token_sign_alg = Some(authlete_sdk::JwsAlgorithm::Es384);
    })
    .await;
    let token = make(&bench, for_john(C1).scopes(["openid"])).await;
    let response = bench.read(reissue_id_token, reissue(&token)).await.expect("an answer");
    assert_eq!(response.action, IdTokenReissueAction::InternalServerError);
}

#[tokio::test]
async fn a_client_is_called_only_by_a_name_that_it_has() {
    let bench = Bench::with(|fixture| {
        let clients = &mut fixture.services[0].clients;
        clients[0].entity_id = Some("https://rp.example".to_owned());
    })
    .await;
    for (client, flags, expected) in [
        (C1, [true, false, false], [true, false, false]),
        (C1, [false, true, false], [false, true, false]),
        (C1, [false, false, true], [false, false, false]),
        (C1, [true, true, true], [true, false, false]),
        (C1, [false, true, true], [false, true, false]),
        (C2, [true, true, true], [false, false, false]),
    ] {
        let request = TokenCreateRequest::new(GrantType::AuthorizationCode)
            .client_id(client)
            .subject("john")
            .client_id_alias_used(flags[0])
            .client_entity_id_used(flags[1])
            .metadata_document_used(flags[2]);
        let token = bench.write(create, request).await.expect("an answer").access_token;
        let shown = bench
            .introspect(authlete_sdk::IntrospectionRequest::new(token.expect("a token")))
            .await;
        assert_eq!(
            [
                shown.client_id_alias_used,
                shown.client_entity_id_used,
                shown.metadata_document_used
            ],
            expected,
            "{client} {flags:?}"
        );
    }
}
