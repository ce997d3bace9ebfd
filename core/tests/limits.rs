//! Limits that only many calls at once can show.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use authlete_sdk::{Client, ErrorKind, GrantType, Options, TokenCreateRequest};
use futures_util::future::join_all;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n{\"action\":\"OK\"}";

/// How many connections a server has, and had at most.
#[derive(Default)]
struct Count {
    now: AtomicUsize,
    most: AtomicUsize,
}

async fn answer(mut connection: TcpStream) -> std::io::Result<()> {
    let mut buffer = vec![0; 8192];
    while connection.read(&mut buffer).await? > 0 {
        connection.write_all(ANSWER).await?;
    }
    Ok(())
}

/// A server that answers every request at once.
async fn server() -> std::io::Result<(String, Arc<Count>)> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let base = format!("http://{}", listener.local_addr()?);
    let count = Arc::new(Count::default());
    let counted = count.clone();
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            let count = counted.clone();
            let now = count.now.fetch_add(1, Ordering::SeqCst) + 1;
            count.most.fetch_max(now, Ordering::SeqCst);
            tokio::spawn(async move {
                answer(connection).await.ok();
                count.now.fetch_sub(1, Ordering::SeqCst);
            });
        }
    });
    Ok((base, count))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_at_once_do_not_open_a_thousand_connections() -> Result<(), Box<dyn std::error::Error>> {
    for (limit, most) in [(None, 100), (Some(4), 4), (Some(1), 1)] {
        let (base, count) = server().await?;
        let options = Options::new().base_url(base).service_id("1").access_token("token");
        let client = Client::new(match limit {
            None => options,
            Some(limit) => options.max_connections(limit),
        })?;
        let group = client.token_management();
        let request = TokenCreateRequest::new(GrantType::ClientCredentials);
        let outcomes = join_all((0..1000).map(|_| group.create(&request))).await;
        assert!(outcomes.iter().all(Result::is_ok));
        let seen = count.most.load(Ordering::SeqCst);
        // One that has done its work is seen to be idle a moment later, so another one may be opened in its place.
        assert!(seen <= 2 * most, "{seen} connections with a limit of {most}");
    }
    Ok(())
}

#[tokio::test]
async fn a_call_whose_turn_does_not_come_says_so() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let options = Options::new()
        .base_url(format!("http://{}", listener.local_addr()?))
        .service_id("1")
        .access_token("token")
        .max_connections(1)
        .max_retries(0);
    let client = Client::new(options)?;
    let request = TokenCreateRequest::new(GrantType::ClientCredentials);
    let group = client.token_management();
    let mut unanswered = std::pin::pin!(group.create(&request));
    let (_held, _) = tokio::select! {
        _ = &mut unanswered => return Err("nobody answers".into()),
        accepted = listener.accept() => accepted?,
    };

    let impatient = client.with_options(Options::new().timeout(Duration::from_millis(50)))?;
    let error = impatient
        .token_management()
        .create(&request)
        .await
        .err()
        .ok_or("there is no turn")?;
    assert_eq!(
        (error.kind(), error.limit()),
        (ErrorKind::RequestTimeout, Some("timeout"))
    );
    assert!(error.message().contains("`max_connections`"), "{error}");
    assert!(error.is_retryable(), "nothing was sent");
    Ok(())
}

#[tokio::test]
async fn a_call_that_never_had_a_connection_says_so() -> Result<(), Box<dyn std::error::Error>> {
    // It accepts, and never answers the handshake.
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    let options = Options::new()
        .base_url(format!("https://{address}"))
        .service_id("1")
        .access_token("token")
        .timeout(Duration::from_millis(50))
        .max_retries(0);
    let request = TokenCreateRequest::new(GrantType::ClientCredentials);
    let outcome = Client::new(options)?.token_management().create(&request).await;
    let error = outcome.err().ok_or("there is no connection")?;
    assert_eq!(
        (error.kind(), error.limit()),
        (ErrorKind::RequestTimeout, Some("timeout"))
    );
    let expected = format!("no connection to {address} within 0.05 s (`timeout`)");
    assert!(error.message().starts_with(&expected), "{error}");
    assert!(error.is_retryable(), "nothing was sent");
    Ok(())
}

#[tokio::test]
async fn a_limit_beyond_all_time_is_none() -> Result<(), Box<dyn std::error::Error>> {
    let (base, _) = server().await?;
    let options = Options::new().base_url(base).service_id("1").access_token("token");
    let forever = options
        .timeout(Duration::MAX)
        .connect_timeout(Duration::MAX)
        .total_timeout(Duration::MAX);
    let request = TokenCreateRequest::new(GrantType::ClientCredentials);
    Client::new(forever)?.token_management().create(&request).await?;
    Ok(())
}
