//! Proofs of possession (RFC 9449) in calls that run at the same time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use authlete_sdk::{Client, GrantType, Options, TokenCreateRequest};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::future::join_all;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Barrier;

const CALLS: usize = 8;

/// The key pair of RFC 7515 appendix A.3.
const KEY: &str = r#"{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
    "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0","d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"}"#;

/// The nonce of the proof in a request.
fn nonce(request: &str) -> Option<String> {
    let proof = request.lines().find_map(|line| line.strip_prefix("dpop: "))?;
    let claims = URL_SAFE_NO_PAD.decode(proof.split('.').nth(1)?).ok()?;
    let claims: serde_json::Value = serde_json::from_slice(&claims).ok()?;
    claims["nonce"].as_str().map(str::to_owned)
}

/// Wants the first nonce in the first round of requests and the second one in the next, and answers no refusal before every
/// call has asked.
async fn serve(mut connection: TcpStream, asked: Arc<AtomicUsize>, all_asked: Arc<Barrier>) -> std::io::Result<()> {
    let mut buffer = vec![0; 8192];
    loop {
        let length = connection.read(&mut buffer).await?;
        if length == 0 {
            return Ok(());
        }
        let wanted = if asked.load(Ordering::SeqCst) < CALLS {
            "first"
        } else {
            "second"
        };
        if nonce(&String::from_utf8_lossy(&buffer[..length])).as_deref() == Some(wanted) {
            let answer = "HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n{\"action\":\"OK\"}";
            connection.write_all(answer.as_bytes()).await?;
            continue;
        }
        all_asked.wait().await;
        let answer = format!("HTTP/1.1 401 Unauthorized\r\ndpop-nonce: {wanted}\r\ncontent-length: 0\r\n\r\n");
        connection.write_all(answer.as_bytes()).await?;
    }
}

#[tokio::test]
async fn every_call_takes_up_a_nonce_that_all_are_asked_for_at_once() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let options = Options::new()
        .base_url(format!("http://{}", listener.local_addr()?))
        .service_id("1")
        .access_token("token")
        .dpop_key(KEY)
        .max_retries(0);
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = asked.clone();
    let all_asked = Arc::new(Barrier::new(CALLS));
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            tokio::spawn(serve(connection, counted.clone(), all_asked.clone()));
        }
    });

    let client = Client::new(options)?;
    let group = client.token_management();
    let request = TokenCreateRequest::new(GrantType::ClientCredentials);
    for _ in 0..2 {
        for outcome in join_all((0..CALLS).map(|_| group.create(&request))).await {
            outcome?;
            asked.fetch_add(1, Ordering::SeqCst);
        }
    }
    Ok(())
}
