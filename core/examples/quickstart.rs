//! The quick start: manages a user's tokens and authorizations, one line a step.
//!
//! Reads the options from the environment (`AUTHLETE_BASE_URL`, `AUTHLETE_SERVICE_APIKEY`, `AUTHLETE_SERVICE_ACCESSTOKEN`) and
//! the IDs of two clients from `AUTHLETE_DEMO_CLIENTS`; the service has the scopes `history.read` and `timeline.read`. Ends with a failure unless every step did what it says.

use std::time::SystemTime;

use authlete_sdk::{
    Client, ClientAuthorizationDeleteRequest, ClientAuthorizationListRequest, ClientAuthorizationUpdateRequest,
    ErrorKind, GrantType, Id, Timestamp, TokenCreateRequest, TokenDeleteRequest, TokenListRequest, TokenRevokeRequest,
    TokenUpdateRequest,
};
use futures_util::TryStreamExt;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const SUBJECT: &str = "quickstart-rust";
const NARROW: &str = "history.read";
const WIDE: [&str; 2] = [NARROW, "timeline.read"];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let client = Client::from_env()?;
    let clients = demo_clients()?;
    let (tokens, authorizations) = (client.token_management(), client.client_management());

    let created = tokens
        .create(
            &TokenCreateRequest::new(GrantType::AuthorizationCode)
                .client_id(clients[0])
                .subject(SUBJECT)
                .scopes(WIDE),
        )
        .await?;
    let access_token = created.access_token.clone().ok_or("no access token came")?;
    say(
        "create",
        &format!("token {}  expires {}", short(&access_token), moment(created.expires_at)),
    );

    let listed = tokens.list(&TokenListRequest::new().subject(SUBJECT)).await?;
    expect(listed.total_count == 1, "the user has one token")?;
    say(
        "list",
        &format!(
            "{} token of {SUBJECT}: {}",
            listed.total_count,
            listed.access_tokens[0].scopes.join(" ")
        ),
    );

    let updated = tokens
        .update(&TokenUpdateRequest::new().access_token(&access_token).scopes([NARROW]))
        .await?;
    expect(updated.scopes == [NARROW], "the scopes were narrowed")?;
    say(
        "update",
        &format!(
            "token {}  scopes now: {}",
            short(&access_token),
            updated.scopes.join(" ")
        ),
    );

    let second = TokenCreateRequest::new(GrantType::AuthorizationCode)
        .client_id(clients[1])
        .subject(SUBJECT)
        .scopes(WIDE);
    tokens.create(&second).await?;
    let authorized = authorizations
        .list_authorizations(&ClientAuthorizationListRequest::new(SUBJECT))
        .await?;
    expect(authorized.total_count == 2, "the user has authorized two clients")?;
    let names: Vec<_> = authorized
        .clients
        .iter()
        .map(|client| {
            client
                .client_name
                .clone()
                .unwrap_or_else(|| client.client_id.to_string())
        })
        .collect();
    say(
        "list_authorizations",
        &format!("{SUBJECT} has authorized: {}", names.join(", ")),
    );

    authorizations
        .update_authorizations(&ClientAuthorizationUpdateRequest::new(clients[1], SUBJECT).scopes([NARROW]))
        .await?;
    let narrowed = tokens
        .list(
            &TokenListRequest::new()
                .subject(SUBJECT)
                .client_identifier(clients[1].to_string()),
        )
        .await?;
    expect(
        narrowed.access_tokens.iter().all(|token| token.scopes == [NARROW]),
        "the client's scopes were narrowed",
    )?;
    say("update_authorizations", &format!("{} may only: {NARROW}", names[1]));

    authorizations
        .delete_authorizations(&ClientAuthorizationDeleteRequest::new(clients[1], SUBJECT))
        .await?;
    let left = authorizations
        .list_authorizations(&ClientAuthorizationListRequest::new(SUBJECT))
        .await?;
    expect(left.total_count == 1, "one authorization is left")?;
    say(
        "delete_authorizations",
        &format!("{} may nothing any more; {} client left", names[1], left.total_count),
    );

    let revoked = tokens.revoke(&TokenRevokeRequest::new().subject(SUBJECT)).await?;
    expect(revoked.count == 1, "one token was revoked")?;
    say("revoke", &format!("{} token of {SUBJECT} revoked", revoked.count));

    let token = tokens
        .create(&TokenCreateRequest::new(GrantType::ClientCredentials).client_id(clients[0]))
        .await?;
    let access_token = token.access_token.ok_or("no access token came")?;
    tokens.delete(&TokenDeleteRequest::new(&access_token)).await?;
    say("delete", &format!("token {}  deleted", short(&access_token)));

    let many = TokenCreateRequest::new(GrantType::AuthorizationCode)
        .client_id(clients[0])
        .subject(SUBJECT);
    for _ in 0..25 {
        tokens.create(&many).await?;
    }
    let mut deleted = 0;
    let mut all = tokens.list_all(TokenListRequest::new().subject(SUBJECT));
    while let Some(token) = all.try_next().await? {
        tokens
            .delete(&TokenDeleteRequest::new(token.access_token_hash.unwrap_or_default()))
            .await?;
        deleted += 1;
    }
    expect(deleted == 25, "every token was met and deleted")?;
    say("list_all", &format!("{deleted} tokens met and deleted, page by page"));

    match tokens.delete(&TokenDeleteRequest::new(&access_token)).await {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            say("delete, once more", &format!("{:?}: {error}", error.kind()))
        }
        Err(error) => return Err(error.into()),
        Ok(()) => return Err("a deleted token was deleted again".into()),
    }
    Ok(())
}

fn demo_clients() -> Outcome<Vec<Id>> {
    let ids = std::env::var("AUTHLETE_DEMO_CLIENTS")
        .map_err(|_| "set AUTHLETE_DEMO_CLIENTS to the IDs of two clients, separated by a comma")?;
    let ids: Vec<Id> = ids.split(',').map(|id| id.trim().parse()).collect::<Result<_, _>>()?;
    if ids.len() < 2 {
        Err("AUTHLETE_DEMO_CLIENTS names fewer than two clients".into())
    } else {
        Ok(ids)
    }
}

fn say(step: &str, result: &str) {
    println!("  {step:<24} {result}");
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

fn moment(timestamp: Option<Timestamp>) -> String {
    let Some(timestamp) = timestamp else {
        return "never".to_owned();
    };
    let seconds = (timestamp.as_millis() - Timestamp::from(SystemTime::now()).as_millis() + 500) / 1000;
    let span = match seconds {
        ..120 => format!("{seconds} s"),
        120..7200 => format!("{} min", seconds / 60),
        _ => format!("{} h", seconds / 3600),
    };
    format!("{} UTC (in {span})", timestamp.to_string()[..16].replace('T', " "))
}
