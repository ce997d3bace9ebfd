//! The admin endpoint against the local server.

use authlete_sdk::{Client, GrantType, Options, TokenCreateRequest};
use authlete_tests::local_server::LocalServer;
use axum_admin_example::admin;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use ureq::http::Request;

/// The endpoint, served for this test.
struct Desk {
    base: String,
    http: ureq::Agent,
}

impl Desk {
    async fn ask(&self, method: &str, path: &str, token: &str, body: Value) -> (u16, String) {
        let request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.base))
            .header("authorization", format!("Bearer {token}"))
            .header("content-type", "application/json")
            .body(body.to_string())
            .expect("a request");
        let http = self.http.clone();
        let asked = tokio::task::spawn_blocking(move || {
            let mut answer = http.run(request).expect("the endpoint answers");
            let status = answer.status().as_u16();
            (status, answer.body_mut().read_to_string().expect("text"))
        });
        asked.await.expect("the request ends")
    }
}

async fn desk(local: &LocalServer) -> Result<Desk, Box<dyn std::error::Error>> {
    let ready = &local.ready;
    let client = Client::new(
        Options::new()
            .base_url(&ready.base_url)
            .service_id(&ready.service_id)
            .access_token(&ready.access_token),
    )?;
    for client_id in [2_000_001, 2_000_001, 2_000_002] {
        let request = TokenCreateRequest::new(GrantType::AuthorizationCode)
            .client_id(client_id)
            .subject("john")
            .scopes(["history.read", "timeline.read"]);
        client.token_management().create(&request).await?;
    }
    let app = admin(client, |headers| {
        headers
            .get("authorization")
            .is_some_and(|given| given == "Bearer admin")
    });
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}/users/john/authorizations", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, app).await });
    let http = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .allow_non_standard_methods(true);
    Ok(Desk {
        base,
        http: http.build().into(),
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_narrows_and_ends_what_a_user_has_authorized() -> Result<(), Box<dyn std::error::Error>> {
    let local = LocalServer::demo();
    let desk = desk(&local).await?;
    assert_eq!(desk.ask("GET", "", "someone", Value::Null).await.0, 403);

    let both = json!(["history.read", "timeline.read"]);
    let summary = |text: &str| -> Vec<(Value, Value, Value)> {
        let found: Vec<Value> = serde_json::from_str(text).expect("a list");
        found
            .into_iter()
            .map(|app| (app["clientId"].clone(), app["scopes"].clone(), app["tokens"].clone()))
            .collect()
    };
    let (status, listed) = desk.ask("GET", "", "admin", Value::Null).await;
    assert_eq!(status, 200);
    assert_eq!(
        summary(&listed),
        [
            (json!("2000001"), both.clone(), json!(2)),
            (json!("2000002"), both, json!(1))
        ]
    );

    let narrowed = desk
        .ask("PATCH", "/2000001", "admin", json!({ "scopes": ["history.read"] }))
        .await;
    let ended = desk.ask("DELETE", "/2000002", "admin", Value::Null).await;
    assert_eq!((narrowed.0, ended.0), (204, 204));
    let (_, left) = desk.ask("GET", "", "admin", Value::Null).await;
    assert_eq!(summary(&left), [(json!("2000001"), json!(["history.read"]), json!(2))]);

    let missing = desk.ask("DELETE", "/2000999", "admin", Value::Null).await;
    assert_eq!(missing, (404, "there is no such client".to_owned()));
    Ok(())
}
