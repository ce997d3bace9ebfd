//! One attempt: the request goes out, the answer comes in, both within the limit.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use hyper::body::{Body, Frame, SizeHint};
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use reqwest::{Response, StatusCode};
use tokio::time::{Instant, timeout_at};
use url::Position;

use super::connections::is_tls_refusal;
use super::dpop::ProofKey;
use super::encode::Prepared;
use super::failure::{Again, Failure, causes};
use super::settings::Settings;
use crate::{Client, Error, ErrorKind};

const DPOP: HeaderName = HeaderName::from_static("dpop");
const DPOP_NONCE: HeaderName = HeaderName::from_static("dpop-nonce");
const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");

/// How much of a failure's body is read: twice what is kept, so that taking out secrets leaves enough.
const FAILURE_BODY: usize = 128 << 10;

/// What the API answered.
pub(super) struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub retry_after: Option<Duration>,
    pub body: Bytes,
    /// Whether the body was read to its end.
    pub is_whole: bool,
}

/// One attempt, which ends with its own limit or with that of the whole call.
pub(super) async fn attempt(client: &Client, prepared: &Prepared, deadline: Instant) -> Result<Answer, Failure> {
    let Settings {
        timeout, total_timeout, ..
    } = *client.settings;
    let (limit, option, end) = match Instant::now().checked_add(timeout) {
        Some(end) if end <= deadline => (timeout, "timeout", end),
        _ => (total_timeout, "total_timeout", deadline),
    };
    let mut has_turn = false;
    let begun = Begun::default();
    let exchanged = timeout_at(end, async {
        let turn = client.connections.turn().await;
        has_turn = true;
        let answer = exchange(client, prepared, &begun).await;
        drop(turn);
        answer
    });
    if let Ok(answer) = exchanged.await {
        return answer;
    }
    let limit = seconds(limit);
    let (message, again) = if !has_turn {
        let most = client.connections.most;
        (
            format!("no connection became free within {limit} (`{option}`): there are {most} (`max_connections`)"),
            Again::NothingDone,
        )
    } else if prepared.body.is_some() && !begun.get() {
        let host = host(client);
        (
            format!("no connection to {host} within {limit} (`{option}`)"),
            Again::NothingDone,
        )
    } else {
        (
            format!("no complete answer within {limit} (`{option}`)"),
            Again::MayBeDone,
        )
    };
    let error = Error::new(ErrorKind::RequestTimeout, message).with(|details| details.limit = Some(option));
    Err(Failure::new(error, again))
}

async fn exchange(client: &Client, prepared: &Prepared, begun: &Begun) -> Result<Answer, Failure> {
    let proof_key = client.settings.authorization.proof_key.as_ref();
    let nonce = proof_key.and_then(ProofKey::nonce);
    let mut response = execute(client, prepared, nonce.as_deref(), begun).await?;
    if let Some(key) = proof_key
        && let Some(wanted) = remember_nonce(key, &response)
        // What this request carried counts: another one may have brought the wanted nonce meanwhile.
        && nonce.as_deref() != Some(&*wanted)
        && response.status() == StatusCode::UNAUTHORIZED
    {
        // The server refused the proof for want of its nonce (RFC 9449 section 8), so nothing was done yet.
        response = execute(client, prepared, Some(&wanted), begun).await?;
        remember_nonce(key, &response);
    }
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let retry_after = retry_after(&headers);
    let (body, is_whole) = if status.is_success() {
        let limit = client.settings.max_response_bytes;
        let body = read(&mut response, limit)
            .await
            .map_err(|error| failed(client, error))?
            .map_err(|_| {
                let message = format!("the answer is larger than {limit} bytes (`max_response_bytes`)");
                Failure::new(
                    Error::new(ErrorKind::Decode, message).with(|details| details.status_code = Some(status.as_u16())),
                    Again::No,
                )
            })?;
        (body, true)
    } else {
        // The status alone is worth an error of its own, even if the body breaks off.
        match read(&mut response, FAILURE_BODY).await {
            Ok(Ok(body)) => (body, true),
            Ok(Err(beginning)) => (beginning, false),
            Err(_) => (Bytes::new(), false),
        }
    };
    Ok(Answer {
        status,
        headers,
        retry_after,
        body,
        is_whole,
    })
}

/// Keeps the nonce for the next proof, if the answer gives one.
fn remember_nonce(key: &ProofKey, response: &Response) -> Option<Arc<str>> {
    let nonce: Arc<str> = response.headers().get(DPOP_NONCE)?.to_str().ok()?.into();
    key.remember(nonce.clone());
    Some(nonce)
}

/// Sends the request and waits for the head of the answer. A connection may end in the moment in which it is given a request; that
/// nothing of the request was sent is certain then, so another connection is tried, whose end may say more.
async fn execute(
    client: &Client,
    prepared: &Prepared,
    nonce: Option<&str>,
    begun: &Begun,
) -> Result<Response, Failure> {
    let send = async || {
        let request = request(client, prepared, nonce, begun)?;
        Ok(client.connections.http.execute(request).await)
    };
    let outcome = match send().await? {
        Err(error) if was_not_sent(&error) => send().await?,
        outcome => outcome,
    };
    outcome.map_err(|error| failed(client, error))
}

fn request(
    client: &Client,
    prepared: &Prepared,
    nonce: Option<&str>,
    begun: &Begun,
) -> Result<reqwest::Request, Failure> {
    let authorization = &client.settings.authorization;
    let mut request = reqwest::Request::new(prepared.method.clone(), prepared.url.clone());
    let headers = request.headers_mut();
    headers.insert(AUTHORIZATION, authorization.header.clone());
    if let Some(traceparent) = &client.settings.traceparent {
        headers.insert(TRACEPARENT, traceparent.clone());
    }
    if let Some(key) = &authorization.proof_key {
        let refused = |error| Failure::new(error, Again::No);
        let proof = key
            .proof(prepared.method.as_str(), &prepared.url, nonce)
            .map_err(refused)?;
        headers.insert(DPOP, proof);
    }
    if let Some((content_type, body)) = &prepared.body {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        *request.body_mut() = Some(reqwest::Body::wrap(begun.by(body.clone())));
    }
    Ok(request)
}

/// Whether a connection has begun to take the request's body, before which the service cannot have begun to act on it.
#[derive(Default)]
struct Begun(Arc<AtomicBool>);

impl Begun {
    fn get(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    fn by(&self, body: Bytes) -> WatchedBody {
        WatchedBody {
            rest: Some(body),
            begun: self.0.clone(),
        }
    }
}

/// A body that tells when a connection asks for it.
struct WatchedBody {
    rest: Option<Bytes>,
    begun: Arc<AtomicBool>,
}

impl Body for WatchedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<Frame<Bytes>, Infallible>>> {
        self.begun.store(true, Ordering::Relaxed);
        Poll::Ready(self.rest.take().map(|rest| Ok(Frame::data(rest))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.as_ref().map_or(0, |rest| rest.len() as u64))
    }
}

fn host(client: &Client) -> &str {
    &client.settings.base.url()[Position::BeforeHost..Position::AfterPort]
}

/// The body, or its beginning if it is larger than the limit.
async fn read(response: &mut Response, limit: usize) -> reqwest::Result<Result<Bytes, Bytes>> {
    let Some(first) = response.chunk().await? else {
        return Ok(Ok(Bytes::new()));
    };
    if first.len() > limit {
        return Ok(Err(first.slice(..limit)));
    }
    // Most answers come in one piece, which then is not copied.
    let Some(mut next) = response.chunk().await? else {
        return Ok(Ok(first));
    };
    let mut body = BytesMut::from(first);
    loop {
        let room = limit - body.len();
        if next.len() > room {
            body.extend_from_slice(&next[..room]);
            return Ok(Err(body.freeze()));
        }
        body.extend_from_slice(&next);
        match response.chunk().await? {
            Some(chunk) => next = chunk,
            None => return Ok(Ok(body.freeze())),
        }
    }
}

fn failed(client: &Client, error: reqwest::Error) -> Failure {
    let error = error.without_url();
    let host = host(client);
    let failure = |kind, message: String, again| Failure::new(Error::new(kind, message), again);
    let mut failure = if let Some(why) = is_tls_refusal(&error) {
        failure(
            ErrorKind::ConnectionFailed,
            format!("cannot connect to {host}: {why}"),
            Again::No,
        )
    } else if error.is_connect() && error.is_timeout() {
        let mut failure = failure(
            ErrorKind::RequestTimeout,
            format!("no connection to {host} in time (`connect_timeout`)"),
            Again::NothingDone,
        );
        failure.error = failure.error.with(|details| details.limit = Some("connect_timeout"));
        failure
    } else if error.is_connect() {
        let why = innermost(&error);
        failure(
            ErrorKind::ConnectionFailed,
            format!("cannot connect to {host}: {why}: check `base_url`, and `proxy` if there is one"),
            Again::NothingDone,
        )
    } else if error.is_decode() && !broke_off(&error) {
        failure(
            ErrorKind::Decode,
            "the answer's content encoding is broken".to_owned(),
            Again::No,
        )
    } else if error.is_builder() {
        failure(
            ErrorKind::Configuration,
            format!("the request cannot be sent: {}", innermost(&error)),
            Again::No,
        )
    } else {
        failure(
            ErrorKind::ConnectionFailed,
            format!("the connection to {host} was lost: {}", innermost(&error)),
            Again::MayBeDone,
        )
    };
    failure.error = failure.error.with(|details| details.source = Some(Box::new(error)));
    failure
}

/// Whether the connection is to blame: while a body is decompressed, that it broke off looks like a fault of its content.
fn broke_off(error: &(dyn std::error::Error + 'static)) -> bool {
    causes(error).any(|cause| cause.is::<hyper::Error>())
}

/// Whether the connection gave the request back.
fn was_not_sent(error: &(dyn std::error::Error + 'static)) -> bool {
    causes(error).any(|cause| cause.downcast_ref().is_some_and(hyper::Error::is_canceled))
}

/// What the outermost error only circumscribes.
fn innermost(error: &(dyn std::error::Error + 'static)) -> String {
    causes(error).last().map(ToString::to_string).unwrap_or_default()
}

/// The `Retry-After` header: seconds or a date (RFC 9110 section 10.2.3).
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    match value.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => Some(
            httpdate::parse_http_date(value)
                .ok()?
                .duration_since(SystemTime::now())
                .unwrap_or_default(),
        ),
    }
}

pub(super) fn seconds(span: Duration) -> String {
    format!("{} s", span.as_secs_f64())
}
