//! Answers, right and wrong ones.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::net::tcp::{ReadHalf, WriteHalf};

use crate::case::{Fault, Reply};

const DRIP: Duration = Duration::from_millis(100);
const PIECE: usize = 64 << 10;

/// What becomes of the connection after an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Next {
    /// It can carry another request.
    Open,
    /// It ends in order.
    Closed,
    /// It is reset.
    Reset,
    /// It ends once the client has closed it.
    Abandoned,
}

/// An answer in JSON.
#[must_use]
pub fn json(status: u16, body: &impl serde::Serialize) -> Reply {
    Reply {
        status: Some(status),
        body: Some(json!(body)),
        ..Reply::default()
    }
}

/// Writes an answer, as the fault wants it.
///
/// # Errors
///
/// If the client does not take it.
pub async fn write(connection: &mut TcpStream, reply: &Reply) -> io::Result<Next> {
    let (mut reading, mut writing) = connection.split();
    tokio::select! {
        biased; // a client that hangs up with its answer in hand did not hang up early
        next = write_to(&mut writing, reply) => next,
        () = hung_up(&mut reading) => Err(io::ErrorKind::ConnectionAborted.into()),
    }
}

/// Waits for the client to close the connection. What it may send meanwhile stays where it is.
async fn hung_up(reading: &mut ReadHalf<'_>) {
    if !matches!(reading.peek(&mut [0]).await, Ok(0) | Err(_)) {
        // It goes on with a request of its own, so it will take its answer.
        std::future::pending().await
    }
}

async fn write_to(writing: &mut WriteHalf<'_>, reply: &Reply) -> io::Result<Next> {
    let body = body(reply)?;
    let half = body.len() / 2;
    let next = match reply.fault {
        None
        | Some(
            Fault::Gzip
            | Fault::GzipBomb
            | Fault::GzipBroken
            | Fault::Huge
            | Fault::HugeHeaders
            | Fault::Latin1
            | Fault::Many
            | Fault::Nested,
        ) => {
            writing.write_all(&head(reply, Some(body.len()))).await?;
            for piece in body.chunks(PIECE) {
                writing.write_all(piece).await?;
            }
            Next::Open
        }
        Some(Fault::Chunked) => {
            writing.write_all(&head(reply, None)).await?;
            for chunk in body.chunks(7) {
                writing.write_all(format!("{:x}\r\n", chunk.len()).as_bytes()).await?;
                writing.write_all(chunk).await?;
                writing.write_all(b"\r\n").await?;
            }
            writing.write_all(b"0\r\n\r\n").await?;
            Next::Open
        }
        Some(Fault::Drip) => {
            writing.write_all(&head(reply, Some(body.len()))).await?;
            for byte in &body {
                writing.write_all(&[*byte]).await?;
                writing.flush().await?;
                tokio::time::sleep(DRIP).await;
            }
            Next::Open
        }
        Some(Fault::CloseAfter) => {
            writing.write_all(&head(reply, Some(body.len()))).await?;
            writing.write_all(&body).await?;
            Next::Closed
        }
        Some(Fault::ResetBeforeHeaders) => Next::Reset,
        Some(Fault::Close) => Next::Closed,
        Some(Fault::Stall) => Next::Abandoned,
        Some(fault @ (Fault::ResetMidBody | Fault::ShortClose | Fault::StallMidBody)) => {
            writing.write_all(&head(reply, Some(body.len()))).await?;
            writing.write_all(&body[..half]).await?;
            match fault {
                Fault::ResetMidBody => Next::Reset,
                Fault::ShortClose => Next::Closed,
                _ => Next::Abandoned,
            }
        }
        Some(Fault::NotHttp) => {
            writing.write_all(b"220 mail.example ESMTP ready\r\n").await?;
            Next::Closed
        }
    };
    writing.flush().await?;
    if next == Next::Abandoned {
        std::future::pending::<()>().await;
    }
    Ok(next)
}

fn body(reply: &Reply) -> io::Result<Vec<u8>> {
    let plain = match (&reply.text, &reply.body) {
        (Some(text), _) => text.clone().into_bytes(),
        (None, Some(body)) => body.to_string().into_bytes(),
        (None, None) => Vec::new(),
    };
    match reply.fault {
        Some(Fault::Gzip) => compressed(&plain, 1),
        Some(Fault::GzipBomb) => compressed(&[b' '; 1024], reply.bytes.unwrap_or_default() / 1024),
        Some(Fault::Huge) => Ok(vec![b' '; reply.bytes.unwrap_or_default()]),
        Some(Fault::Latin1) => Ok(String::from_utf8_lossy(&plain)
            .chars()
            .map(|letter| u8::try_from(letter).unwrap_or(b'?'))
            .collect()),
        Some(Fault::Many) => {
            let tokens = vec!["{}"; reply.bytes.unwrap_or_default()];
            Ok(format!("{{\"accessTokens\":[{}]}}", tokens.join(",")).into_bytes())
        }
        Some(Fault::Nested) => {
            let depth = reply.bytes.unwrap_or_default();
            Ok(format!(
                "{{\"action\":\"OK\",\"nested\":{}{}}}",
                "[".repeat(depth),
                "]".repeat(depth)
            )
            .into_bytes())
        }
        _ => Ok(plain),
    }
}

fn compressed(piece: &[u8], times: usize) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    for _ in 0..times {
        encoder.write_all(piece)?;
    }
    encoder.finish()
}

/// The status line and the headers; without a length, the body comes in chunks.
fn head(reply: &Reply, length: Option<usize>) -> Vec<u8> {
    let status = reply.status.unwrap_or(200);
    let mut headers = BTreeMap::new();
    match length {
        Some(_) if status == 204 => {}
        Some(length) => {
            headers.insert("content-length".to_owned(), length.to_string());
        }
        None => {
            headers.insert("transfer-encoding".to_owned(), "chunked".to_owned());
        }
    }
    if reply.body.is_some() {
        headers.insert("content-type".to_owned(), "application/json;charset=UTF-8".to_owned());
    }
    match reply.fault {
        Some(Fault::Gzip | Fault::GzipBomb | Fault::GzipBroken) => {
            headers.insert("content-encoding".to_owned(), "gzip".to_owned());
        }
        Some(Fault::HugeHeaders) => {
            headers.insert("x-large".to_owned(), "x".repeat(reply.bytes.unwrap_or_default()));
        }
        _ => {}
    }
    for (name, value) in &reply.headers {
        match value {
            Some(value) => headers.insert(name.to_ascii_lowercase(), value.clone()),
            None => headers.remove(name),
        };
    }
    let mut head = format!("HTTP/1.1 {status} Status\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    head.into_bytes()
}
