//! What keeps pages of other origins out of the console.

use std::sync::Arc;

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Console;
use super::problem::Problem;
use super::visit::Parameters;
use crate::authentication::same;
use crate::same_origin;

/// The longest form that is read, in bytes.
const FORM_LIMIT: usize = 64 << 10;

/// The member of every form that shows that this server handed it out.
pub const FORM_TOKEN: &str = "form_token";

/// What browsers are told about every page.
///
/// Text of a name or a subject that got into a page as markup, were that possible, could neither run nor load anything nor send
/// a form elsewhere. The referrer policy keeps addresses to this origin but lets forms say where they come from.
const HEADERS: [(HeaderName, &str); 7] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (header::CACHE_CONTROL, "no-store"),
];

/// Lets own requests through, a form with its [`Parameters`] attached, and puts the headers on every answer.
pub async fn guard(State(console): State<Arc<Console>>, request: Request, next: Next) -> Response {
    let mut response = match admit(&console, request).await {
        Ok(request) => next.run(request).await,
        Err(problem) => problem.into_response(),
    };
    for (name, value) in HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

async fn admit(console: &Console, request: Request) -> Result<Request, Problem> {
    let (mut parts, body) = request.into_parts();
    // Whatever the answer will be, the body is read first: hyper closes a connection whose answer came before that.
    let body = to_bytes(body, FORM_LIMIT).await;
    let (headers, uri) = (&parts.headers, &parts.uri);
    if same_origin::own_host(headers, uri).is_none() {
        return Err(Problem::new(
            421,
            "Wrong host",
            "Open the console under an IP address or as localhost: under another name it may be somebody else's page.",
        ));
    }
    if parts.method.is_safe() {
        if !same_origin::may_read(headers) {
            return Err(from_elsewhere());
        }
        return Ok(Request::from_parts(parts, axum::body::Body::empty()));
    }
    if !same_origin::may_change(headers, uri) {
        return Err(from_elsewhere());
    }
    let form = body.ok().map(|body| Parameters::parse(&body));
    let form = form.filter(|form| same(form.text(FORM_TOKEN), &console.form_token));
    let form = form.ok_or_else(|| {
        Problem::new(
            403,
            "Form out of date",
            "The server was started again since the page was loaded. Go back, reload the page and try again.",
        )
    })?;
    parts.extensions.insert(form);
    Ok(Request::from_parts(parts, axum::body::Body::empty()))
}

fn from_elsewhere() -> Problem {
    Problem::new(
        403,
        "Request from elsewhere",
        "A page of another origin sent this request. Use the console's own pages.",
    )
}
