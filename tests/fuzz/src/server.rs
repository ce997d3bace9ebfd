//! The local server: its paths, and what reads proofs and signed tokens.

use authlete_local::hostile::{Site, is_genuine_proof, is_signed_by_any};
use axum::body::{Body, to_bytes};
use axum::http::{HeaderName, HeaderValue, Request};
use tokio::runtime::Runtime;

const FIXTURE: &str = include_str!("../../fixtures/standard.json");

thread_local! {
    static SITE: (Runtime, Site) = {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let site = runtime.block_on(Site::new(FIXTURE)).expect("a server");
        (runtime, site)
    };
}

/// Sends a request to the server. No answer is a server error, and every answer that has a body is what it says it is.
///
/// The input is a request as HTTP/1.1 writes it, without the version: method and target, headers, an empty line, the body. A
/// request without an `Authorization` header gets one that is accepted.
pub fn server_request(data: &[u8]) {
    let Some(request) = request(data) else { return };
    let line = format!("{} {}", request.method(), request.uri());
    SITE.with(|(runtime, site)| {
        runtime.block_on(async {
            let response = site.answer(request).await.expect("an answer");
            let (parts, body) = response.into_parts();
            let body = to_bytes(body, usize::MAX).await.expect("a whole body");
            assert!(
                parts.status.as_u16() < 500,
                "{line}: {} {}",
                parts.status,
                String::from_utf8_lossy(&body)
            );
            let content_type = parts.headers.get("content-type").and_then(|value| value.to_str().ok());
            if content_type.is_some_and(|value| value.starts_with("application/json")) {
                serde_json::from_slice::<serde_json::Value>(&body).expect("JSON");
            }
        });
    });
}

fn request(data: &[u8]) -> Option<Request<Body>> {
    let end = data.windows(2).position(|window| window == b"\n\n");
    let (head, body) = match end {
        Some(end) => (&data[..end], &data[end + 2..]),
        None => (data, &[][..]),
    };
    let head = std::str::from_utf8(head).ok()?;
    let mut lines = head.lines();
    let (method, target) = lines.next()?.split_once(' ')?;
    let mut request = Request::builder()
        .method(method)
        .uri(target)
        .body(Body::from(body.to_vec()))
        .ok()?;
    for line in lines {
        let (name, value) = line.split_once(':')?;
        request.headers_mut().append(
            HeaderName::try_from(name.trim()).ok()?,
            HeaderValue::try_from(value.trim()).ok()?,
        );
    }
    let headers = request.headers_mut();
    if !headers.contains_key("authorization") {
        headers.insert("authorization", HeaderValue::from_static("Bearer anything"));
    }
    Some(request)
}

/// Reads a DPoP proof.
pub fn dpop_proof(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data) {
        is_genuine_proof(text);
    }
}

/// Reads a signed token and verifies it with the keys of a JWK Set. The input is the token, a line break, the set.
pub fn jwt(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data) {
        let (token, jwks) = text.split_once('\n').unwrap_or((text, ""));
        is_signed_by_any(token, jwks);
    }
}
