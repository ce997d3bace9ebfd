//! Reading every page from a service that counts wrongly.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use authlete_sdk::{Client, Options, TokenListRequest};
use futures_util::TryStreamExt;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// How many tokens there are, and how many the service says that there are.
const TOKENS: usize = 25;
const TOTAL: usize = 60;

async fn serve(mut connection: TcpStream, requests: Arc<AtomicUsize>) -> std::io::Result<()> {
    let mut buffer = vec![0; 8192];
    loop {
        let length = connection.read(&mut buffer).await?;
        if length == 0 || requests.fetch_add(1, Ordering::SeqCst) > 20 {
            return Ok(());
        }
        let request = String::from_utf8_lossy(&buffer[..length]);
        let position = |name: &str| {
            let (_, rest) = request.split_once(name)?;
            rest.split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
        };
        let (start, end) = (position("start=").unwrap_or(0), position("end=").unwrap_or(TOKENS));
        let tokens: Vec<_> = (start..end.min(TOKENS))
            .map(|token| format!(r#"{{"accessTokenHash":"h{token}"}}"#))
            .collect();
        let body = format!(r#"{{"totalCount":{TOTAL},"accessTokens":[{}]}}"#, tokens.join(","));
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        connection.write_all((head + &body).as_bytes()).await?;
    }
}

#[tokio::test]
async fn a_list_ends_where_nothing_follows_whatever_the_total_says() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let base = format!("http://{}", listener.local_addr()?);
    let client = Client::new(Options::new().base_url(base).service_id("1").access_token("token"))?;
    let requests = Arc::new(AtomicUsize::new(0));
    let counted = requests.clone();
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            tokio::spawn(serve(connection, counted.clone()));
        }
    });

    let tokens: Vec<_> = client
        .token_management()
        .list_all(TokenListRequest::new())
        .try_collect()
        .await?;
    assert_eq!(tokens.len(), TOKENS);
    assert_eq!(requests.load(Ordering::SeqCst), 3);
    Ok(())
}
