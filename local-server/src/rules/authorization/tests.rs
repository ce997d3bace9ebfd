use authlete_sdk::{
    AuthorizationAction, AuthorizationFailAction, AuthorizationFailReason, AuthorizationFailRequest,
    AuthorizationIssueAction, AuthorizationIssueRequest, AuthorizationRequest, GrantedScopesGetRequest, Prompt,
};

use super::super::story::*;
use super::super::testing::*;
use super::super::{client_management, introspection};
use super::*;

/// The members of an authorization response in the query or the fragment of a location.
fn members(location: &str) -> Vec<(String, String)> {
    let (_, pairs) = location.split_once(['?', '#']).expect("a response");
    form_urlencoded::parse(pairs.as_bytes()).into_owned().collect()
}

fn member(location: &str, name: &str) -> Option<String> {
    members(location)
        .into_iter()
        .find(|(known, _)| known == name)
        .map(|(_, value)| value)
}

#[tokio::test]
async fn a_request_in_order_is_described_and_gets_a_ticket() {
    let bench = Bench::new().await;
    let claims = r#"{"id_token":{"acr":{"essential":true,"values":["a","b"]},"email":null},"userinfo":{"name":null}}"#;
    let asked = bench
        .authorize(code_request(&[
            ("scope", "openid profile nope"),
            ("state", "s"),
            ("prompt", "login consent"),
            ("max_age", "60"),
            ("login_hint", "john"),
            ("ui_locales", "ja en"),
            ("resource", "https://api.example/"),
            ("authorization_details", r#"[{"type":"t","actions":["read"],"x":1}]"#),
            ("claims", claims),
        ]))
        .await;
    assert_eq!(asked.action, AuthorizationAction::Interaction, "{asked:?}");
    assert_eq!(asked.result_code.as_deref(), Some("A004001"));
    assert_eq!(asked.ticket.as_ref().map(String::len), Some(43));
    let scopes: Vec<_> = asked.scopes.iter().map(|scope| scope.name.as_str()).collect();
    assert_eq!(scopes, ["openid", "profile"]);
    assert_eq!(asked.prompts, [Prompt::Login, Prompt::Consent]);
    assert_eq!(asked.lowest_prompt, Some(Prompt::Login));
    assert_eq!((asked.max_age, asked.acr_essential), (60, true));
    assert_eq!(asked.acrs, ["a", "b"]);
    assert_eq!(asked.ui_locales, ["ja", "en"]);
    assert_eq!(asked.resources, ["https://api.example/"]);
    assert!(asked.claims.contains(&"email".to_owned()), "{:?}", asked.claims);
    assert!(asked.claims_at_user_info.contains(&"nickname".to_owned()));
    let details = asked.authorization_details.expect("details").elements;
    assert_eq!(
        (details[0].r#type.as_str(), details[0].other_fields.as_deref()),
        ("t", Some(r#"{"x":1}"#))
    );
    let client = asked.client.expect("a client");
    assert_eq!((client.client_id, client.client_name.as_deref()), (C1, Some("C1")));
    assert_eq!((client.client_secret, client.redirect_uris.len()), (None, 0));
    assert_eq!(asked.service.map(|service| service.api_key), Some(SERVICE));

    let silent = bench.authorize(code_request(&[("prompt", "none")])).await;
    assert_eq!(silent.action, AuthorizationAction::NoInteraction);
}

#[tokio::test]
async fn a_client_that_cannot_be_trusted_is_not_sent_anything() {
    let bench = Bench::new().await;
    let (c1, locked) = (C1.to_string(), LOCKED_CLIENT.to_string());
    let (foreign, uri) = (CLIENT_OF_OTHER_SERVICE.to_string(), REDIRECT_URI);
    for (pairs, code) in [
        (vec![("response_type", "code")], "A010301"),
        (vec![("client_id", "")], "A010302"),
        (vec![("client_id", "1"), ("client_id", "2")], "A010303"),
        (vec![("client_id", "999")], "A010304"),
        (vec![("client_id", &foreign)], "A010305"),
        (vec![("client_id", &locked), ("redirect_uri", uri)], "A010307"),
        (vec![("client_id", "no-such-alias")], "A010308"),
        (
            vec![("client_id", &c1), ("redirect_uri", "https://evil.example/cb")],
            "A011304",
        ),
        (
            vec![("client_id", &c1), ("redirect_uri", "https://rp.example/cb#x")],
            "A011316",
        ),
        (
            vec![("client_id", &c1), ("redirect_uri", uri), ("redirect_uri", uri)],
            "A011302",
        ),
        (vec![("client_id", &c1), ("scope", "openid")], "A011303"),
    ] {
        let answer = bench.authorize(AuthorizationRequest::new(form(&pairs))).await;
        assert_eq!(answer.action, AuthorizationAction::BadRequest, "{code}");
        assert_eq!(answer.result_code.as_deref(), Some(code));
        assert!(answer.ticket.is_none());
    }
    let nothing = bench.authorize(AuthorizationRequest::new("")).await;
    assert_eq!(
        (nothing.action, nothing.result_code.as_deref()),
        (AuthorizationAction::BadRequest, Some("A004301"))
    );
}

#[tokio::test]
async fn a_trusted_client_is_told_what_is_wrong() {
    let bench = Bench::with(|fixture| {
        fixture.services[0].service.insert("pkceRequired".into(), true.into());
        fixture.services[0]
            .service
            .insert("pkceS256Required".into(), true.into());
    })
    .await;
    let challenge = ("code_challenge", CHALLENGE);
    for (more, error, code) in [
        (vec![("response_type", "magic")], "unsupported_response_type", "A009304"),
        (vec![], "invalid_request", "A124301"),
        (vec![("code_challenge", "short")], "invalid_request", "A124304"),
        (vec![challenge], "invalid_request", "A124307"),
        (
            vec![challenge, ("code_challenge_method", "plain")],
            "invalid_request",
            "A124308",
        ),
        (
            vec![challenge, ("code_challenge_method", "S512")],
            "invalid_request",
            "A124306",
        ),
        (vec![("scope", "offline_access")], "consent_required", "A004303"),
        (
            vec![("response_type", "id_token"), ("scope", "openid")],
            "invalid_request",
            "A014303",
        ),
        (
            vec![("resource", "https://api.example/#x")],
            "invalid_target",
            "A251308",
        ),
        (vec![("resource", ":abc")], "invalid_target", "A251306"),
        (vec![("resource", "1x:abc")], "invalid_target", "A251306"),
        (vec![("resource", "abc")], "invalid_target", "A251307"),
        (vec![("request", "x.y.z")], "request_not_supported", "A902301"),
        (vec![("prompt", "none login")], "invalid_request", "A902308"),
        (
            vec![
                ("id_token_hint", "e30.e30.x"),
                challenge,
                ("code_challenge_method", "S256"),
            ],
            "invalid_request",
            "A902306",
        ),
    ] {
        let more: Vec<_> = more.into_iter().chain([("state", "s")]).collect();
        let answer = bench.authorize(code_request(&more)).await;
        assert_eq!(answer.action, AuthorizationAction::Location, "{code}");
        assert_eq!(answer.result_code.as_deref(), Some(code));
        let location = answer.response_content.expect("a location");
        assert!(location.starts_with(REDIRECT_URI), "{code}");
        assert_eq!(member(&location, "error").as_deref(), Some(error), "{code}");
        assert_eq!(member(&location, "state").as_deref(), Some("s"));
        assert_eq!(member(&location, "iss").as_deref(), Some("https://issuer.example"));
    }
}

#[tokio::test]
async fn granting_gives_a_code_once_and_records_the_scopes() {
    let bench = Bench::new().await;
    let asked = bench
        .authorize(code_request(&[("scope", "history.read timeline.read"), ("state", "a b")]).context("kept"))
        .await;
    let ticket = asked.ticket.expect("a ticket");
    let issue = AuthorizationIssueRequest::new(ticket, "john").scopes(["history.read", "openid", "nope"]);
    let granted = bench.grant(issue.clone()).await;
    assert_eq!(granted.action, AuthorizationIssueAction::Location, "{granted:?}");
    assert_eq!(granted.result_code.as_deref(), Some("A040001"));
    let location = granted.response_content.expect("a location");
    assert_eq!(member(&location, "code"), granted.authorization_code);
    assert_eq!(member(&location, "state").as_deref(), Some("a b"));
    assert_eq!(
        granted.ticket_info.and_then(|info| info.context).as_deref(),
        Some("kept")
    );
    assert_eq!((granted.access_token_duration, granted.access_token), (0, None));

    let scopes = bench
        .read(
            client_management::get_granted_scopes,
            GrantedScopesGetRequest::new(C1, "john"),
        )
        .await
        .expect("scopes");
    assert_eq!(scopes.latest_granted_scopes, Some(vec!["history.read".to_owned()]));

    let again = bench.grant(issue).await;
    assert_eq!(again.action, AuthorizationIssueAction::InternalServerError);
    assert_eq!(again.result_code.as_deref(), Some("A041202"));
}

#[tokio::test]
async fn issuing_refuses_what_cannot_be() {
    let bench = Bench::new().await;
    let ticket = bench.authorize(code_request(&[])).await.ticket.expect("a ticket");
    for (request, code) in [
        (AuthorizationIssueRequest::new("", "john"), "A041201"),
        (AuthorizationIssueRequest::new("nope", "john"), "A041202"),
        (AuthorizationIssueRequest::new(ticket.clone(), ""), "A042201"),
        (
            AuthorizationIssueRequest::new(ticket.clone(), "j".repeat(101)),
            "A042202",
        ),
        (AuthorizationIssueRequest::new(ticket.clone(), "ジョン"), "A042203"),
        (
            AuthorizationIssueRequest::new(ticket.clone(), "john").claims("{bad"),
            "A902201",
        ),
    ] {
        let answer = bench.grant(request).await;
        assert_eq!(answer.action, AuthorizationIssueAction::InternalServerError, "{code}");
        assert_eq!(answer.result_code.as_deref(), Some(code));
    }
    let foreign = bench
        .write_in(
            OTHER_SERVICE,
            issue_response,
            AuthorizationIssueRequest::new(ticket.clone(), "john"),
        )
        .await
        .expect("an answer");
    assert_eq!(foreign.result_code.as_deref(), Some("A041203"));

    bench.clock.advance(TICKET_DURATION + 1);
    let late = bench.grant(AuthorizationIssueRequest::new(ticket, "john")).await;
    assert_eq!(late.action, AuthorizationIssueAction::BadRequest);
    assert_eq!(late.result_code.as_deref(), Some("A041301"));
}

#[tokio::test]
async fn tokens_of_implicit_and_hybrid_flows_come_in_the_fragment() {
    let bench = Bench::new().await;
    let more = [
        ("response_type", "id_token code token"),
        ("scope", "openid history.read"),
        ("nonce", "n"),
        ("state", "s"),
    ];
    let ticket = bench.authorize(code_request(&more)).await.ticket.expect("a ticket");
    let granted = bench.grant(AuthorizationIssueRequest::new(ticket, "john")).await;
    let location = granted.response_content.expect("a location");
    assert!(location.starts_with("https://rp.example/cb#"));
    let (_, claims) = opened(&granted.id_token.expect("an ID token"));
    let (code, token) = (
        granted.authorization_code.expect("a code"),
        granted.access_token.expect("a token"),
    );
    assert_eq!(claims["c_hash"], half_hash("RS256", &code));
    assert_eq!(claims["at_hash"], half_hash("RS256", &token));
    assert_eq!(claims["s_hash"], half_hash("RS256", "s"));
    assert_eq!(claims["nonce"], "n");
    assert_eq!(member(&location, "token_type").as_deref(), Some("Bearer"));
    assert_eq!(member(&location, "expires_in").as_deref(), Some("3600"));

    let introspected = bench
        .write(
            introspection::process_request,
            authlete_sdk::IntrospectionRequest::new(token),
        )
        .await
        .expect("an answer");
    assert_eq!(introspected.grant_type, Some(GrantType::Implicit));
    assert!(!introspected.refreshable);
}

#[tokio::test]
async fn failing_tells_the_client_why_and_uses_the_ticket_up() {
    use AuthorizationFailReason as Reason;

    let bench = Bench::new().await;
    for (reason, error, code) in [
        (Reason::NotLoggedIn, "login_required", "A060301"),
        (Reason::AcrNotSatisfied, "unmet_authentication_requirements", "A060305"),
        (Reason::Denied, "access_denied", "A060306"),
        (Reason::Unknown, "server_error", "A060307"),
        (Reason::from("NEW"), "server_error", "A060307"),
        (Reason::InteractionRequired, "interaction_required", "A060312"),
    ] {
        let ticket = bench
            .authorize(code_request(&[("state", "s")]))
            .await
            .ticket
            .expect("a ticket");
        let fail = AuthorizationFailRequest::new(ticket, reason).description("so it is");
        let answer = bench.write(fail_request, fail.clone()).await.expect("an answer");
        assert_eq!(answer.action, AuthorizationFailAction::Location);
        assert_eq!(answer.result_code.as_deref(), Some(code));
        let location = answer.response_content.expect("a location");
        assert_eq!(member(&location, "error").as_deref(), Some(error));
        assert_eq!(member(&location, "error_description").as_deref(), Some("so it is"));
        let again = bench.write(fail_request, fail).await.expect("an answer");
        assert_eq!(again.result_code.as_deref(), Some("A059202"));
    }
}

#[tokio::test]
async fn a_form_shows_nothing_that_the_client_could_have_written_as_markup() {
    let bench = Bench::new().await;
    let more = [("response_mode", "form_post"), ("state", "\"><script>")];
    let ticket = bench.authorize(code_request(&more)).await.ticket.expect("a ticket");
    let granted = bench.grant(AuthorizationIssueRequest::new(ticket, "john")).await;
    assert_eq!(granted.action, AuthorizationIssueAction::Form);
    let page = granted.response_content.expect("a page");
    assert!(page.contains("action=\"https://rp.example/cb\""));
    assert!(page.contains("value=\"&quot;&gt;&lt;script&gt;\""));
}
