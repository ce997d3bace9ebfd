//! An OAuth flow from the authorization request to a reissued and verified ID token, one line a step.
//!
//! Plays both sides: what a client application sends, and what an authorization server does with it. Reads the options from the
//! environment (`AUTHLETE_BASE_URL`, `AUTHLETE_SERVICE_APIKEY`, `AUTHLETE_SERVICE_ACCESSTOKEN`), the ID of a public client from
//! `AUTHLETE_DEMO_APP` and its redirect URI from `AUTHLETE_DEMO_REDIRECT_URI`; the service reissues ID tokens. Ends with a
//! failure unless every step did what it says.

use std::time::{SystemTime, UNIX_EPOCH};

use authlete_sdk::{
    AuthorizationAction, AuthorizationIssueRequest, AuthorizationRequest, Client, IdTokenReissueRequest,
    IntrospectionAction, IntrospectionRequest, JwksGetRequest, RevocationRequest, Timestamp, TokenAction, TokenRequest,
};
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine as _};
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{DecodingKey, Validation, decode, decode_header};
use ring::digest::{SHA256, digest};
use serde_json::Value;
use url::Url;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const SUBJECT: &str = "flow-rust";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let client = Client::from_env()?;
    let (app, redirect_uri) = (setting("AUTHLETE_DEMO_APP")?, setting("AUTHLETE_DEMO_REDIRECT_URI")?);
    let verifier = unguessable()?;
    let code = authorize(&client, &app, &redirect_uri, &verifier).await?;

    let exchange = form(&[
        ("grant_type", "authorization_code"),
        ("code", &code),
        ("client_id", &app),
        ("redirect_uri", &redirect_uri),
        ("code_verifier", &verifier),
    ]);
    let tokens = client.tokens().process_request(&TokenRequest::new(exchange)).await?;
    expect(tokens.action == TokenAction::Ok, "tokens were issued")?;
    let access_token = tokens.access_token.ok_or("no access token came")?;
    say(
        "tokens.process_request",
        &format!("{}: token {} and an ID token", tokens.action, short(&access_token)),
    );
    let first = verified(&client, &app, &tokens.id_token.ok_or("no ID token came")?).await?;

    let refresh = form(&[
        ("grant_type", "refresh_token"),
        ("refresh_token", &tokens.refresh_token.ok_or("no refresh token came")?),
        ("client_id", &app),
    ]);
    let refreshed = client.tokens().process_request(&TokenRequest::new(refresh)).await?;
    expect(
        refreshed.action == TokenAction::IdTokenReissuable,
        "the ID token can be reissued",
    )?;
    let access_token = refreshed.access_token.ok_or("no access token came")?;
    let refresh_token = refreshed.refresh_token.ok_or("no refresh token came")?;
    say(
        "tokens.process_request",
        &format!("{}: token {}, no ID token yet", refreshed.action, short(&access_token)),
    );

    let reissue = IdTokenReissueRequest::new(&access_token, refresh_token);
    let reissued = client.token_management().reissue_id_token(&reissue).await?;
    say(
        "token_management.reissue_id_token",
        &format!("{}: an ID token of the same login, without nonce", reissued.action),
    );
    let second = verified(&client, &app, &reissued.id_token.ok_or("no ID token came")?).await?;
    for name in ["iss", "sub", "auth_time"] {
        expect(second[name] == first[name], "it is about the same login")?;
    }
    expect(
        first["nonce"].is_string() && second["nonce"].is_null(),
        "the nonce was of the first request only",
    )?;
    end(&client, &app, &access_token).await
}

/// Asks for an authorization, and gives it.
async fn authorize(client: &Client, app: &str, redirect_uri: &str, verifier: &str) -> Outcome<String> {
    let challenge = BASE64_URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()));
    let request = form(&[
        ("response_type", "code"),
        ("client_id", app),
        ("redirect_uri", redirect_uri),
        ("scope", "openid profile"),
        ("nonce", &unguessable()?),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ]);
    let asked = client
        .authorization()
        .process_request(&AuthorizationRequest::new(request))
        .await?;
    expect(
        asked.action == AuthorizationAction::Interaction,
        "the user is to be asked",
    )?;
    let name = asked.client.and_then(|client| client.client_name).unwrap_or_default();
    let scopes: Vec<_> = asked.scopes.iter().map(|scope| scope.name.as_str()).collect();
    say(
        "authorization.process_request",
        &format!("{}: {name} asks {SUBJECT} for {}", asked.action, scopes.join(" ")),
    );

    let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?;
    let granted = client
        .authorization()
        .issue_response(&AuthorizationIssueRequest::new(asked.ticket.ok_or("no ticket came")?, SUBJECT).auth_time(now))
        .await?;
    let answer = granted.http_answer().ok_or("there is no answer")?;
    let location = answer.headers.iter().find(|(name, _)| *name == "Location");
    let location = Url::parse(location.map(|(_, value)| value.as_str()).unwrap_or_default())?;
    expect(
        location.as_str().starts_with(redirect_uri),
        "the browser goes back to the client",
    )?;
    say(
        "authorization.issue_response",
        &format!(
            "{}: {SUBJECT} agrees, the browser goes to {redirect_uri}",
            granted.action
        ),
    );
    let code = location.query_pairs().find(|(name, _)| name == "code");
    Ok(code.ok_or("no code came")?.1.into_owned())
}

/// Opens an ID token with the keys that the service publishes.
async fn verified(client: &Client, app: &str, id_token: &str) -> Outcome<Value> {
    let published = client.services().jwks(&JwksGetRequest::new()).await?;
    let keys: JwkSet = serde_json::from_value(serde_json::to_value(published)?)?;
    let header = decode_header(id_token)?;
    let key = keys
        .find(header.kid.as_deref().unwrap_or_default())
        .ok_or("the service has no such key")?;
    let mut validation = Validation::new(header.alg);
    validation.set_audience(&[app]);
    let claims = decode::<Value>(id_token, &DecodingKey::from_jwk(key)?, &validation)?.claims;
    let expiry = Timestamp::from_millis(claims["exp"].as_i64().unwrap_or_default() * 1000).to_string();
    say(
        "services.jwks",
        &format!(
            "{:?} verifies the ID token: {SUBJECT} until {} UTC",
            header.alg,
            expiry[..16].replace('T', " ")
        ),
    );
    Ok(claims)
}

/// Uses the token, revokes it, and sees that it is gone.
async fn end(client: &Client, app: &str, token: &str) -> Outcome<()> {
    let introspection = client.introspection();
    let used = introspection
        .process_request(&IntrospectionRequest::new(token).scopes(["profile"]))
        .await?;
    expect(
        used.action == IntrospectionAction::Ok && used.subject.as_deref() == Some(SUBJECT),
        "the token is good",
    )?;
    say(
        "introspection.process_request",
        &format!("{}: token {} is good for profile", used.action, short(token)),
    );

    let revocation = RevocationRequest::new(form(&[("token", token), ("client_id", app)]));
    let revoked = client.revocation().process_request(&revocation).await?;
    let gone = introspection.process_request(&IntrospectionRequest::new(token)).await?;
    expect(gone.action == IntrospectionAction::Unauthorized, "the token is gone")?;
    say(
        "revocation.process_request",
        &format!("{}: afterwards the token is {}", revoked.action, gone.action),
    );
    Ok(())
}

fn setting(name: &str) -> Outcome<String> {
    std::env::var(name).map_err(|_| format!("set {name}").into())
}

fn form(parameters: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(parameters)
        .finish()
}

fn unguessable() -> Outcome<String> {
    let random = ring::rand::generate::<[u8; 32]>(&ring::rand::SystemRandom::new());
    let random = random.map_err(|_| "the system has no randomness")?;
    Ok(BASE64_URL_SAFE_NO_PAD.encode(random.expose()))
}

fn say(step: &str, result: &str) {
    println!("  {step:<33} {result}");
}

fn expect(condition: bool, what: &str) -> Outcome<()> {
    if condition {
        Ok(())
    } else {
        Err(format!("it is not so that {what}").into())
    }
}

fn short(token: &str) -> String {
    token.chars().take(6).collect::<String>() + "…"
}
