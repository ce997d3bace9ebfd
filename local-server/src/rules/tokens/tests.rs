use authlete_sdk::{
    AuthorizationIssueRequest, ClientAuthenticationMethod, IdTokenReissueAction, IdTokenReissueRequest,
    IntrospectionAction, IntrospectionRequest, RevocationAction, RevocationRequest, TokenFailReason, TokenFailRequest,
    TokenIssueAction, TokenIssueRequest, TokenListRequest, TokenType, UserinfoAction, UserinfoIssueAction,
    UserinfoIssueRequest, UserinfoRequest,
};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::super::story::*;
use super::super::testing::*;
use super::super::{revocation, token_management, userinfo};
use super::*;
use crate::fixture::Fixture;
use crate::jose::{self, PublicKey, SigningKey, UnverifiedToken};
use crate::random::encode;

/// The key of RFC 7517 appendix A.2.
const KEY: &str = r#"{"keys":[{"kty":"EC","crv":"P-256","alg":"ES256",
    "x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM",
    "d":"870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE"}]}"#;
const TOKEN_ENDPOINT: &str = "https://issuer.example/token";
const API: &str = "https://api.example/history";

fn object(value: Value) -> Map<String, Value> {
    value.as_object().cloned().expect("an object")
}

fn access(tokens: &TokenResponse) -> String {
    tokens.access_token.clone().expect("an access token")
}

fn refresh(tokens: &TokenResponse) -> String {
    tokens.refresh_token.clone().expect("a refresh token")
}

fn content(tokens: &TokenResponse) -> Value {
    serde_json::from_str(tokens.response_content.as_deref().expect("a response")).expect("JSON")
}

/// A fixture whose service has these settings besides.
async fn service_with(settings: Value) -> Bench {
    Bench::with(move |fixture| fixture.services[0].service.extend(object(settings))).await
}

fn c1(fixture: &mut Fixture) -> &mut authlete_sdk::api::Client {
    &mut fixture.services[0].clients[0]
}

/// A DPoP proof made at the start of the tests' time.
fn proof(method: &str, address: &str, token: Option<&str>) -> String {
    let jwk = jose::keys(KEY).into_iter().find_map(jose::public_part).expect("a key");
    let mut claims = object(json!({ "jti": "1", "htm": method, "htu": address, "iat": START / 1000 }));
    if let Some(token) = token {
        claims.insert("ath".into(), encode(&Sha256::digest(token)).into());
    }
    let key = SigningKey::find(KEY, "ES256", None).expect("a key");
    key.sign(object(json!({ "typ": "dpop+jwt", "jwk": jwk })), &claims)
        .expect("a proof")
}

#[tokio::test]
async fn the_whole_story_from_a_request_to_a_reissued_id_token() {
    let bench = Bench::new().await;
    let code = bench
        .code(&[("scope", "openid profile"), ("nonce", "n"), ("state", "s")])
        .await;
    let first = bench.token(code_exchange(&code)).await;
    assert_eq!(
        (&first.action, first.result_code.as_deref()),
        (&TokenAction::Ok, Some("A050001"))
    );
    assert_eq!(
        first.client_auth_method,
        Some(ClientAuthenticationMethod::ClientSecretBasic)
    );
    let id_token = first.id_token.clone().expect("an ID token");
    assert_eq!(content(&first)["id_token"], id_token);
    let (_, claims) = opened(&id_token);
    assert_eq!(
        (&claims["nonce"], &claims["acr"], &claims["sub"]),
        (&json!("n"), &json!("urn:x"), &json!("john"))
    );
    assert_eq!(
        (&claims["aud"], &claims["auth_time"]),
        (&json!("2000001"), &json!(1_700_000_000))
    );
    assert!(claims.contains_key("s_hash") && !claims.contains_key("at_hash"));

    bench.clock.advance(5);
    let second = bench.token(refresh_request(&refresh(&first))).await;
    assert_eq!(second.action, TokenAction::IdTokenReissuable);
    assert_eq!((second.ticket.as_ref(), second.id_token.as_ref()), (None, None));
    assert!(content(&second).get("id_token").is_none());
    assert_ne!(refresh(&first), refresh(&second));

    let request = IdTokenReissueRequest::new(access(&second), refresh(&second));
    let reissued = bench
        .read(token_management::reissue_id_token, request)
        .await
        .expect("an answer");
    assert_eq!(reissued.action, IdTokenReissueAction::Ok);
    let again = reissued.id_token.expect("an ID token");
    let (_, fresh) = opened(&again);
    for name in ["iss", "sub", "acr", "auth_time"] {
        assert_eq!(fresh[name], claims[name], "{name}");
    }
    assert_eq!(fresh["iat"].as_i64(), claims["iat"].as_i64().map(|instant| instant + 5));
    assert!(!fresh.contains_key("nonce") && !fresh.contains_key("s_hash"));

    let published = bench
        .read(super::super::services::jwks, crate::input::Input::default())
        .await
        .expect("keys");
    let crate::reply::Raw::Json { value, .. } = published else {
        panic!("no keys")
    };
    let key = PublicKey::from_jwk(&object(value["keys"][0].clone())).expect("a key");
    for token in [&id_token, &again] {
        assert!(
            UnverifiedToken::parse(token)
                .expect("a JWT")
                .is_signed_by(&key, "RS256")
        );
    }

    let third = bench.token(refresh_request(&refresh(&second))).await;
    assert_eq!(
        third.action,
        TokenAction::IdTokenReissuable,
        "reissuing does not rotate"
    );
    for (token, action) in [
        (&first, IntrospectionAction::Unauthorized),
        (&third, IntrospectionAction::Ok),
    ] {
        assert_eq!(
            bench.introspect(IntrospectionRequest::new(access(token))).await.action,
            action
        );
    }

    let revoke = |token: String| {
        RevocationRequest::new(form(&[("token", &token)]))
            .client_id("my-client")
            .client_secret("secret-of-2000001")
    };
    let revoked = bench
        .write(revocation::process_request, revoke(refresh(&third)))
        .await
        .expect("an answer");
    assert_eq!((revoked.action, revoked.response_content), (RevocationAction::Ok, None));
    let gone = bench.introspect(IntrospectionRequest::new(access(&third))).await;
    assert_eq!(gone.result_code.as_deref(), Some("A057302"));
    let unknown = bench
        .write(revocation::process_request, revoke("nope".into()))
        .await
        .expect("an answer");
    assert_eq!(unknown.result_code.as_deref(), Some("A113001"));
}

#[tokio::test]
async fn a_refresh_keeps_the_record() {
    let bench = Bench::new().await;
    let first = bench.tokens("history.read timeline.read").await;
    bench.clock.advance(10);
    let narrowed = format!("{}&scope=history.read", refresh_request(&refresh(&first)).parameters);
    let second = bench.token(token_request(&[]).parameters_of(narrowed)).await;
    assert_eq!(
        (second.action, second.scopes),
        (TokenAction::Ok, vec!["history.read".to_owned()])
    );
    assert_eq!(second.refresh_token_scopes.len(), 2);
    let listed = bench
        .read(token_management::list, TokenListRequest::new())
        .await
        .expect("a list")
        .response;
    let listed = &listed.access_tokens[0];
    assert_eq!(listed.grant_type, Some(GrantType::AuthorizationCode));
    assert_eq!(listed.created_at.map(|at| at.as_millis()), Some(1_800_000_000_000));
    assert_eq!(
        listed.last_refreshed_at.map(|at| at.as_millis()),
        Some(1_800_000_010_000)
    );
}

/// The same request with other parameters.
trait ParametersOf {
    fn parameters_of(self, parameters: String) -> Self;
}

impl ParametersOf for TokenRequest {
    fn parameters_of(mut self, parameters: String) -> Self {
        self.parameters = parameters;
        self
    }
}

#[tokio::test]
async fn a_code_serves_once_the_client_that_can_show_all_that_belongs_to_it() {
    let bench = Bench::new().await;
    let challenge = [("code_challenge", CHALLENGE), ("code_challenge_method", "S256")];
    let code = bench.code(&challenge).await;
    let with = |uri: &str, verifier: Option<&str>| {
        let mut pairs = vec![("grant_type", "authorization_code"), ("code", code.as_str())];
        pairs.extend((!uri.is_empty()).then_some(("redirect_uri", uri)));
        pairs.extend(verifier.map(|verifier| ("code_verifier", verifier)));
        token_request(&pairs)
    };
    let other = "x".repeat(43);
    for (request, error, code) in [
        (with("", Some(VERIFIER)), "invalid_request", "A050308"),
        (
            with("https://rp.example/other", Some(VERIFIER)),
            "invalid_grant",
            "A050309",
        ),
        (with(REDIRECT_URI, None), "invalid_request", "A050312"),
        (with(REDIRECT_URI, Some("")), "invalid_request", "A050313"),
        (with(REDIRECT_URI, Some(&other)), "invalid_grant", "A050315"),
        (with(REDIRECT_URI, Some("short")), "invalid_request", "A050316"),
        (
            with(REDIRECT_URI, Some(VERIFIER))
                .client_id(C2.to_string())
                .client_secret("secret-of-2000002"),
            "invalid_grant",
            "A050307",
        ),
    ] {
        let refused = bench.token(request).await;
        assert_eq!(
            (&refused.action, refused.result_code.as_deref()),
            (&TokenAction::BadRequest, Some(code))
        );
        assert_eq!(content(&refused)["error"], error, "{code}");
    }
    assert_eq!(
        bench.token(with(REDIRECT_URI, Some(VERIFIER))).await.action,
        TokenAction::Ok
    );
    let replayed = bench.token(with(REDIRECT_URI, Some(VERIFIER))).await;
    assert_eq!(replayed.result_code.as_deref(), Some("A050305"));

    let plain = bench.code(&[("code_challenge", &other)]).await;
    let pairs = [
        ("grant_type", "authorization_code"),
        ("code", plain.as_str()),
        ("redirect_uri", REDIRECT_URI),
        ("code_verifier", &other),
    ];
    assert_eq!(bench.token(token_request(&pairs)).await.action, TokenAction::Ok);

    let unchallenged = bench.code(&[]).await;
    let pairs = [
        ("grant_type", "authorization_code"),
        ("code", unchallenged.as_str()),
        ("redirect_uri", REDIRECT_URI),
        ("code_verifier", VERIFIER),
    ];
    assert_eq!(
        bench.token(token_request(&pairs)).await.result_code.as_deref(),
        Some("A050317")
    );
    bench.clock.advance(601);
    assert_eq!(
        bench.token(code_exchange(&unchallenged)).await.result_code.as_deref(),
        Some("A050311")
    );
}

#[tokio::test]
async fn of_two_refreshes_at_once_one_wins() {
    let bench = Bench::new().await;
    let tokens = bench.tokens("history.read").await;
    let request = || refresh_request(&refresh(&tokens));
    let (one, other) = tokio::join!(bench.token(request()), bench.token(request()));
    let mut codes = [one.result_code, other.result_code].map(Option::unwrap_or_default);
    codes.sort();
    assert_eq!(codes, ["A053001", "A053305"]);
}

#[tokio::test]
async fn an_idempotent_refresh_gives_the_same_refresh_token_for_a_while() {
    let bench = service_with(json!({ "refreshTokenIdempotent": true })).await;
    let tokens = bench.tokens("history.read").await;
    let request = || refresh_request(&refresh(&tokens));
    let (one, other) = tokio::join!(bench.token(request()), bench.token(request()));
    assert_eq!((&one.action, &other.action), (&TokenAction::Ok, &TokenAction::Ok));
    assert_eq!(refresh(&one), refresh(&other));
    assert!(one.previous_refresh_token_used != other.previous_refresh_token_used);
    bench.clock.advance(120);
    assert_eq!(bench.token(request()).await.result_code.as_deref(), Some("A053305"));
    assert_eq!(
        bench.token(refresh_request(&refresh(&one))).await.action,
        TokenAction::Ok
    );
}

#[tokio::test]
async fn the_service_decides_how_refresh_tokens_live_on() {
    for (settings, same_value, later_expiry) in [
        (json!({}), false, true),
        (json!({ "refreshTokenKept": true }), true, false),
        (
            json!({ "refreshTokenKept": true, "refreshTokenDurationReset": true }),
            true,
            true,
        ),
        (json!({ "refreshTokenDurationKept": true }), false, false),
    ] {
        let bench = service_with(settings.clone()).await;
        let first = bench.tokens("history.read").await;
        bench.clock.advance(100);
        let second = bench.token(refresh_request(&refresh(&first))).await;
        let expiry = |tokens: &TokenResponse| tokens.refresh_token_expires_at.map(|at| at.as_millis() / 1000);
        assert_eq!(refresh(&first) == refresh(&second), same_value, "{settings}");
        assert_eq!(expiry(&second) > expiry(&first), later_expiry, "{settings}");
    }

    let bench = service_with(json!({ "tokenExpirationLinked": true, "refreshTokenDuration": 60 })).await;
    assert_eq!(bench.tokens("history.read").await.access_token_duration, 60);
    let bench = service_with(json!({ "openidDroppedOnRefreshWithoutOfflineAccess": true })).await;
    let first = bench.tokens("openid profile").await;
    let second = bench.token(refresh_request(&refresh(&first))).await;
    assert_eq!(
        (second.action, second.scopes),
        (TokenAction::Ok, vec!["profile".to_owned()])
    );
    let bench = service_with(json!({ "singleAccessTokenPerSubject": true, "idTokenReissuable": false })).await;
    let first = bench.tokens("openid").await;
    let second = bench.tokens("openid").await;
    let gone = bench.introspect(IntrospectionRequest::new(access(&first))).await;
    assert_eq!(gone.result_code.as_deref(), Some("A057302"));
    assert_eq!(
        bench.token(refresh_request(&refresh(&second))).await.action,
        TokenAction::Ok
    );
}

#[tokio::test]
async fn refreshing_refuses_what_cannot_be() {
    let bench = Bench::new().await;
    let tokens = bench.tokens("history.read").await;
    let value = refresh(&tokens);
    let by_other = refresh_request(&value)
        .client_id(C2.to_string())
        .client_secret("secret-of-2000002");
    let grant = ("grant_type", "refresh_token");
    for (request, code) in [
        (token_request(&[grant]), "A053301"),
        (token_request(&[grant, ("refresh_token", "")]), "A053302"),
        (
            token_request(&[grant, ("refresh_token", "a"), ("refresh_token", "b")]),
            "A053303",
        ),
        (refresh_request("nope"), "A053305"),
        (by_other, "A053307"),
        (
            token_request(&[grant, ("refresh_token", &value), ("scope", "timeline.read")]),
            "A053309",
        ),
    ] {
        let refused = bench.token(request).await;
        assert_eq!(
            (refused.action, refused.result_code.as_deref()),
            (TokenAction::BadRequest, Some(code))
        );
    }
    bench.clock.advance(86_401);
    assert_eq!(
        bench.token(refresh_request(&value)).await.result_code.as_deref(),
        Some("A053308")
    );

    let short = bench.tokens("short").await;
    assert_eq!((short.access_token_duration, short.refresh_token_duration), (60, 120));
}

#[tokio::test]
async fn clients_have_to_prove_who_they_are() {
    let bench = Bench::new().await;
    let ask = |id: &str, secret: &str| {
        let request = TokenRequest::new("grant_type=client_credentials");
        request.client_id(id).client_secret(secret)
    };
    let in_body = |id: &str, secret: &str| {
        TokenRequest::new(form(&[
            ("grant_type", "client_credentials"),
            ("client_id", id),
            ("client_secret", secret),
        ]))
    };
    for (request, code) in [
        (TokenRequest::new("grant_type=client_credentials"), "A244305"),
        (ask("999", "x"), "A048304"),
        (ask("2000005", "x"), "A048305"),
        (ask("2000003", "secret-of-2000003"), "A048307"),
        (ask("no-such-alias", "x"), "A048323"),
        (ask("2000001", "wrong"), "A157305"),
        (ask("2000001", ""), "A157304"),
        (in_body("2000001", "secret-of-2000001"), "A157357"),
        (
            in_body("2000002", "x")
                .client_id("2000001")
                .client_secret("secret-of-2000001"),
            "A048312",
        ),
    ] {
        let refused = bench.token(request).await;
        assert_eq!(
            (&refused.action, refused.result_code.as_deref()),
            (&TokenAction::InvalidClient, Some(code))
        );
        assert_eq!(content(&refused)["error"], "invalid_client");
        assert!(!format!("{refused:?}").contains("secret-of"));
    }
    let granted = bench.token(ask("my-client", "secret-of-2000001")).await;
    assert_eq!((granted.action, granted.client_id_alias_used), (TokenAction::Ok, true));
    assert_eq!((granted.subject, granted.refresh_token), (None, None));
}

#[tokio::test]
async fn clients_may_authenticate_in_the_body_or_by_a_signed_assertion() {
    use ClientAuthenticationMethod as Method;

    for (method, key) in [
        (
            Method::ClientSecretJwt,
            SigningKey::from_secret("secret-of-2000001", "HS256"),
        ),
        (Method::PrivateKeyJwt, SigningKey::find(KEY, "ES256", None)),
    ] {
        let registered = method.clone();
        let bench = Bench::with(move |fixture| {
            c1(fixture).token_auth_method = Some(registered);
            c1(fixture).jwks = Some(KEY.to_owned());
        })
        .await;
        let key = key.expect("a key");
        let assertion = |audience: &str, expiry: i64| {
            let claims = json!({ "iss": "2000001", "sub": "2000001", "aud": audience, "exp": START / 1000 + expiry });
            let assertion = key.sign(Map::new(), &object(claims)).expect("an assertion");
            TokenRequest::new(form(&[
                ("grant_type", "client_credentials"),
                (
                    "client_assertion_type",
                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                ),
                ("client_assertion", &assertion),
            ]))
        };
        let granted = bench.token(assertion(TOKEN_ENDPOINT, 60)).await;
        assert_eq!(
            (&granted.action, granted.client_auth_method.as_ref()),
            (&TokenAction::Ok, Some(&method))
        );
        assert_eq!(
            bench
                .token(assertion("https://evil.example", 60))
                .await
                .result_code
                .as_deref(),
            Some("A157318")
        );
        assert_eq!(
            bench.token(assertion(TOKEN_ENDPOINT, 0)).await.result_code.as_deref(),
            Some("A157321")
        );
        let mut forged = assertion(TOKEN_ENDPOINT, 60);
        forged.parameters = forged
            .parameters
            .replacen("client_assertion=", "client_assertion=ey", 1);
        assert_eq!(bench.token(forged).await.action, TokenAction::InvalidClient);
    }

    let bench = Bench::with(|fixture| c1(fixture).token_auth_method = Some(Method::ClientSecretPost)).await;
    let pairs = [
        ("grant_type", "client_credentials"),
        ("client_id", "2000001"),
        ("client_secret", "secret-of-2000001"),
    ];
    assert_eq!(
        bench.token(TokenRequest::new(form(&pairs))).await.action,
        TokenAction::Ok
    );
}

#[tokio::test]
async fn grant_types_that_cannot_be_are_refused() {
    let bench = Bench::with(|fixture| c1(fixture).grant_types.retain(|kind| *kind != GrantType::Password)).await;
    for (pairs, error, code) in [
        (vec![("a", "b")], "invalid_request", "A049301"),
        (vec![("grant_type", "")], "invalid_request", "A049302"),
        (
            vec![("grant_type", "a"), ("grant_type", "b")],
            "invalid_request",
            "A049303",
        ),
        (vec![("grant_type", "barter")], "unsupported_grant_type", "A049304"),
        (vec![("grant_type", "implicit")], "unsupported_grant_type", "A049306"),
        (vec![("grant_type", "password")], "unauthorized_client", "A902302"),
    ] {
        let refused = bench.token(token_request(&pairs)).await;
        assert_eq!(
            (&refused.action, refused.result_code.as_deref()),
            (&TokenAction::BadRequest, Some(code))
        );
        assert_eq!(content(&refused)["error"], error);
    }
}

#[tokio::test]
async fn passwords_are_for_the_caller_to_check() {
    let bench = Bench::new().await;
    let ask = || {
        let pairs = [
            ("grant_type", "password"),
            ("username", "john"),
            ("password", "pw"),
            ("scope", "openid history.read"),
        ];
        bench.token(token_request(&pairs))
    };
    let asked = ask().await;
    assert_eq!(
        (&asked.action, asked.result_code.as_deref()),
        (&TokenAction::Password, Some("A051001"))
    );
    assert_eq!(
        (asked.username.as_deref(), asked.password.as_deref()),
        (Some("john"), Some("pw"))
    );
    let ticket = asked.ticket.expect("a ticket");
    let issue = TokenIssueRequest::new(ticket, "john");
    let issued = bench.write(issue_response, issue.clone()).await.expect("an answer");
    assert_eq!(
        (issued.action, issued.scopes),
        (TokenIssueAction::Ok, vec!["history.read".to_owned()])
    );
    assert!(issued.refresh_token.is_some());
    let again = bench.write(issue_response, issue).await.expect("an answer");
    assert_eq!(
        (again.action, again.result_code.as_deref()),
        (TokenIssueAction::InternalServerError, Some("A055202"))
    );

    let ticket = ask().await.ticket.expect("a ticket");
    let fail = TokenFailRequest::new(ticket, TokenFailReason::InvalidResourceOwnerCredentials);
    let failed = bench.write(fail_request, fail).await.expect("an answer");
    assert_eq!(failed.result_code.as_deref(), Some("A067301"));
}

#[tokio::test]
async fn a_token_bound_to_a_key_needs_a_proof_of_that_key_for_that_request() {
    let bench = Bench::new().await;
    let code = bench.code(&[("scope", "history.read")]).await;
    let wrong = bench.token(code_exchange(&code).dpop(proof("POST", API, None))).await;
    assert_eq!(content(&wrong)["error"], "invalid_dpop_proof");
    let tokens = bench
        .token(code_exchange(&code).dpop(proof("POST", TOKEN_ENDPOINT, None)))
        .await;
    assert_eq!(content(&tokens)["token_type"], TokenType::Dpop.as_str());

    let token = access(&tokens);
    let ask = |proof: Option<String>| {
        let request = IntrospectionRequest::new(token.clone()).htm("GET").htu(API);
        match proof {
            Some(proof) => request.dpop(proof),
            None => request,
        }
    };
    let good = proof("GET", API, Some(&token));
    for (proof, code) in [
        (None, "A065308"),
        (Some("not a proof".to_owned()), "A065309"),
        (Some(format!("{}AAAA", &good[..good.len() - 4])), "A065310"),
        (Some(proof("POST", API, Some(&token))), "A065311"),
        (Some(proof("GET", "https://api.example/other", Some(&token))), "A065311"),
        (Some(proof("GET", API, Some("other"))), "A065312"),
    ] {
        let refused = bench.introspect(ask(proof)).await;
        assert_eq!(
            (refused.action, refused.result_code.as_deref()),
            (IntrospectionAction::Unauthorized, Some(code))
        );
        assert!(refused.response_content.expect("a challenge").starts_with("DPoP "));
    }
    assert_eq!(
        bench.introspect(ask(Some(good.clone()))).await.action,
        IntrospectionAction::Ok
    );
    bench.clock.advance(1_000);
    assert_eq!(
        bench.introspect(ask(Some(good))).await.result_code.as_deref(),
        Some("A065312")
    );
}

#[tokio::test]
async fn a_token_bound_to_a_certificate_needs_that_certificate() {
    let bench = Bench::new().await;
    let pem = |content: &str| format!("-----BEGIN CERTIFICATE-----\n{content}\n-----END CERTIFICATE-----\n");
    let thumbprint = certificate_thumbprint(&pem("AQID")).expect("a thumbprint");
    assert_eq!(thumbprint, encode(&Sha256::digest([1, 2, 3])));
    let create = authlete_sdk::TokenCreateRequest::new(GrantType::ClientCredentials)
        .client_id(C1)
        .certificate_thumbprint(thumbprint);
    let token = bench
        .write(token_management::create, create)
        .await
        .expect("an answer")
        .access_token
        .expect("a token");
    for (certificate, code) in [
        ("", "A065304"),
        ("AQID", "A056001"),
        ("BAUG", "A065306"),
        ("?", "A065305"),
    ] {
        let mut request = IntrospectionRequest::new(token.clone());
        if !certificate.is_empty() {
            request = request.client_certificate(pem(certificate));
        }
        assert_eq!(bench.introspect(request).await.result_code.as_deref(), Some(code));
    }
}

#[tokio::test]
async fn what_only_the_caller_can_decide_is_handed_over() {
    let bench = Bench::new().await;
    let tokens = bench.tokens("history.read").await;
    let exchange = |token: &str| {
        token_request(&[
            ("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"),
            ("subject_token", token),
            ("subject_token_type", "urn:ietf:params:oauth:token-type:access_token"),
            ("audience", "a"),
        ])
    };
    let asked = bench.token(exchange(&access(&tokens))).await;
    assert_eq!(
        (&asked.action, asked.result_code.as_deref()),
        (&TokenAction::TokenExchange, Some("A311001"))
    );
    assert_eq!(
        asked.subject_token_info.and_then(|info| info.subject).as_deref(),
        Some("john")
    );
    assert_eq!((asked.audiences, asked.ticket), (vec!["a".to_owned()], None));
    assert_eq!(
        bench.token(exchange("nope")).await.result_code.as_deref(),
        Some("A311306")
    );

    let assert = |claims: Value| {
        let key = SigningKey::find(KEY, "ES256", None).expect("a key");
        let assertion = key.sign(Map::new(), &object(claims)).expect("an assertion");
        token_request(&[
            ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
            ("assertion", &assertion),
        ])
    };
    let expiry = START / 1000 + 60;
    let claims = json!({ "sub": "john", "aud": "https://issuer.example", "exp": expiry });
    let asked = bench.token(assert(claims)).await;
    assert_eq!(
        (&asked.action, asked.subject.as_deref()),
        (&TokenAction::JwtBearer, Some("john"))
    );
    for (claims, code) in [
        (json!({ "aud": TOKEN_ENDPOINT }), "A314305"),
        (json!({ "aud": TOKEN_ENDPOINT, "exp": 1 }), "A314309"),
        (json!({ "aud": "x", "exp": expiry }), "A314314"),
    ] {
        assert_eq!(bench.token(assert(claims)).await.result_code.as_deref(), Some(code));
    }
}

#[tokio::test]
async fn claims_about_the_user_go_out_as_the_client_wants_them() {
    let bench = Bench::new().await;
    let tokens = bench.tokens("openid profile").await;
    let asked = bench
        .read(userinfo::process_request, UserinfoRequest::new(access(&tokens)))
        .await
        .expect("an answer");
    assert_eq!(
        (&asked.action, asked.subject.as_deref()),
        (&UserinfoAction::Ok, Some("john"))
    );
    assert!(asked.claims.contains(&"nickname".to_owned()));
    let issue = UserinfoIssueRequest::new(access(&tokens)).claims(r#"{"name":"John","sub":"evil"}"#);
    let issued = bench
        .read(userinfo::issue_response, issue.clone())
        .await
        .expect("an answer");
    assert_eq!(issued.action, UserinfoIssueAction::Json);
    let shown: Value = serde_json::from_str(&issued.response_content.expect("claims")).expect("JSON");
    assert_eq!(shown, json!({ "name": "John", "sub": "john" }));
    let bad = bench
        .read(userinfo::issue_response, issue.claims("["))
        .await
        .expect("an answer");
    assert_eq!(
        (bad.action, bad.result_code.as_deref()),
        (UserinfoIssueAction::InternalServerError, Some("A094201"))
    );

    let plain = bench.tokens("profile").await;
    let clients = token_request(&[("grant_type", "client_credentials"), ("scope", "openid")]);
    let clients = bench.token(clients).await;
    for (token, action, code) in [
        (String::new(), UserinfoAction::BadRequest, "A088301"),
        ("nope".to_owned(), UserinfoAction::Unauthorized, "A088302"),
        (access(&plain), UserinfoAction::Forbidden, "A089304"),
        (access(&clients), UserinfoAction::Forbidden, "A089305"),
    ] {
        let refused = bench
            .read(userinfo::process_request, UserinfoRequest::new(token))
            .await
            .expect("an answer");
        assert_eq!((refused.action, refused.result_code.as_deref()), (action, Some(code)));
    }

    let bench = Bench::with(|fixture| c1(fixture).user_info_sign_alg = Some("HS256".into())).await;
    let tokens = bench.tokens("openid").await;
    let issue = UserinfoIssueRequest::new(access(&tokens));
    let issued = bench.read(userinfo::issue_response, issue).await.expect("an answer");
    assert_eq!(issued.action, UserinfoIssueAction::Jwt);
    let token = issued.response_content.expect("a JWT");
    assert!(
        UnverifiedToken::parse(&token)
            .expect("a JWT")
            .is_signed_with("secret-of-2000001", "HS256")
    );
}

#[tokio::test]
async fn a_client_revokes_only_what_is_its_own() {
    let bench = Bench::new().await;
    let tokens = bench.tokens("history.read").await;
    let revoke = |pairs: &[(&str, &str)], client: i64, secret: &str| {
        let request = RevocationRequest::new(form(pairs))
            .client_id(client.to_string())
            .client_secret(secret);
        bench.write(revocation::process_request, request)
    };
    let token = access(&tokens);
    for (pairs, client, secret, action, code) in [
        (
            vec![("token", token.as_str())],
            C2,
            "secret-of-2000002",
            RevocationAction::BadRequest,
            "A116301",
        ),
        (
            vec![("token", token.as_str())],
            C1,
            "wrong",
            RevocationAction::InvalidClient,
            "A157305",
        ),
        (
            vec![("a", "b")],
            C1,
            "secret-of-2000001",
            RevocationAction::BadRequest,
            "A115301",
        ),
        (
            vec![("token", "")],
            C1,
            "secret-of-2000001",
            RevocationAction::BadRequest,
            "A115302",
        ),
    ] {
        let refused = revoke(&pairs, client, secret).await.expect("an answer");
        assert_eq!((refused.action, refused.result_code.as_deref()), (action, Some(code)));
    }
    let pairs = [("token", token.as_str()), ("callback", "page.done")];
    let revoked = revoke(&pairs, C1, "secret-of-2000001").await.expect("an answer");
    assert_eq!(revoked.response_content.as_deref(), Some("page.done();"));
    let script = [("token", token.as_str()), ("callback", "alert(1)")];
    assert_eq!(
        revoke(&script, C1, "secret-of-2000001")
            .await
            .expect("an answer")
            .response_content,
        None
    );
}

#[tokio::test]
async fn id_tokens_say_what_the_caller_adds() {
    let bench = Bench::with(|fixture| c1(fixture).id_token_sign_alg = Some("HS256".into())).await;
    let ticket = bench
        .authorize(code_request(&[("scope", "openid")]))
        .await
        .ticket
        .expect("a ticket");
    let issue = AuthorizationIssueRequest::new(ticket, "john")
        .sub("j")
        .claims(r#"{"email":"john@rp.example","iss":"evil"}"#)
        .idt_header_params(r#"{"h":1}"#)
        .id_token_aud_type(authlete_sdk::AudienceType::Array);
    let code = bench.grant(issue).await.authorization_code.expect("a code");
    let tokens = bench.token(code_exchange(&code)).await;
    let id_token = tokens.id_token.expect("an ID token");
    let (header, claims) = opened(&id_token);
    assert_eq!((&header["h"], &header["alg"]), (&json!(1), &json!("HS256")));
    assert_eq!(
        (&claims["sub"], &claims["email"]),
        (&json!("j"), &json!("john@rp.example"))
    );
    assert_eq!(
        (&claims["iss"], &claims["aud"]),
        (&json!("https://issuer.example"), &json!(["2000001"]))
    );
    assert!(
        UnverifiedToken::parse(&id_token)
            .expect("a JWT")
            .is_signed_with("secret-of-2000001", "HS256")
    );
}

#[tokio::test]
async fn access_tokens_are_jwts_where_the_service_says_so() {
    let bench = service_with(json!({ "accessTokenSignAlg": "RS256" })).await;
    let tokens = bench.tokens("openid").await;
    let token = tokens.jwt_access_token.clone().expect("a JWT");
    assert_eq!(content(&tokens)["access_token"], token);
    let (header, claims) = opened(&token);
    assert_eq!(
        (&header["typ"], &claims["jti"]),
        (&json!("at+jwt"), &json!(access(&tokens)))
    );
    assert_eq!(
        bench.introspect(IntrospectionRequest::new(token)).await.action,
        IntrospectionAction::Ok
    );
}

#[tokio::test]
async fn a_jwt_that_the_service_did_not_sign_as_an_access_token_is_none() {
    use crate::jose::SigningKey;
    use crate::random::encode;

    let bench = service_with(json!({ "accessTokenSignAlg": "ES256" })).await;
    let tokens = bench.tokens("openid").await;
    let genuine = tokens.jwt_access_token.clone().expect("a JWT");
    let jwks = bench
        .read(
            |context: &crate::rules::Reading<'_>, ()| Ok(context.service.settings.jwks.clone().expect("keys")),
            (),
        )
        .await
        .expect("keys");
    let signed = |header: Value, changed: &[(&str, Value)], jwks: &str| {
        let (_, mut claims) = opened(&genuine);
        claims.extend(changed.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        let key = SigningKey::find(jwks, "ES256", None).expect("a key");
        key.sign(header.as_object().cloned().expect("an object"), &claims)
            .expect("a JWT")
    };
    let own = json!({ "typ": "at+jwt" });
    let payload = encode(json!({ "jti": access(&tokens) }).to_string().as_bytes());
    let unsigned = format!("{}.{payload}.", encode(br#"{"alg":"none","typ":"at+jwt"}"#));
    let (head, signature) = (genuine.split('.').next(), genuine.rsplit('.').next());
    let exchanged = format!(
        "{}.{payload}.{}",
        head.expect("a header"),
        signature.expect("a signature")
    );
    let of_others = crate::jose::generate().expect("keys");
    for (token, code) in [
        (unsigned, "A057305"),
        (exchanged, "A057305"),
        (signed(own.clone(), &[], &of_others), "A057305"),
        (format!("{genuine}."), "A057302"),
        ("a.b.c".to_owned(), "A057304"),
        (signed(json!({ "typ": "JWT" }), &[], &jwks), "A057306"),
        (
            signed(own.clone(), &[("client_id", json!("2000002"))], &jwks),
            "A057306",
        ),
        (signed(own.clone(), &[("jti", json!("another"))], &jwks), "A057302"),
        (signed(own.clone(), &[("jti", Value::Null)], &jwks), "A057302"),
    ] {
        let answer = bench.introspect(IntrospectionRequest::new(&token)).await;
        assert_eq!(
            (&answer.action, answer.result_code.as_deref(), answer.existent),
            (&IntrospectionAction::Unauthorized, Some(code), false),
            "{token}"
        );
    }
    for token in [genuine.clone(), signed(own, &[], &jwks), access(&tokens)] {
        let answer = bench.introspect(IntrospectionRequest::new(&token)).await;
        assert_eq!(answer.action, IntrospectionAction::Ok, "{token}");
    }
}
