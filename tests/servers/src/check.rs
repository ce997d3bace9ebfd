//! Comparing a request with what the case says, literally.

use serde_json::Value;

use crate::case::{ACCESS_TOKEN, Case, SERVICE_ID};
use crate::request::Request;

/// In what a request is not what the case says. `path` is the request's path behind the case's own prefix.
#[must_use]
pub fn mismatches(case: &Case, path: &str, request: &Request) -> Vec<String> {
    if case.unchecked {
        return Vec::new();
    }
    let Some(http) = &case.http else {
        return vec![format!("nothing may be sent, got {} {path}", request.method)];
    };
    let mut mismatches = Vec::new();
    let mut compare = |what: &str, expected: String, got: String| {
        if expected != got {
            mismatches.push(format!("{what}: expected {expected}, got {got}"));
        }
    };
    compare("method", http.method.clone(), request.method.clone());
    compare("path", format!("{}{}", prefix(case), http.path), path.to_owned());
    compare("query", shown(http.query.as_deref()), shown(request.query.as_deref()));

    let mut headers = http.headers.clone();
    if prefix(case) != "/api" {
        headers
            .entry("authorization".to_owned())
            .or_insert_with(|| Some(format!("Bearer {ACCESS_TOKEN}")));
    }
    let content_type = match (&http.body, &http.form) {
        (Some(_), _) => Some("application/json".to_owned()),
        (None, Some(_)) => Some("application/x-www-form-urlencoded".to_owned()),
        (None, None) => None,
    };
    headers.entry("content-type".to_owned()).or_insert(content_type);
    for (name, value) in &headers {
        compare(
            name,
            shown(value.as_deref()),
            shown(request.headers.get(name).map(String::as_str)),
        );
    }

    let text = String::from_utf8_lossy(&request.body);
    match &http.body {
        Some(expected) => {
            let got: Result<Value, _> = serde_json::from_slice(&request.body);
            if got.ok().as_ref() != Some(expected) {
                mismatches.push(format!("body: expected {expected}, got {text}"));
            }
        }
        None => compare("body", http.form.clone().unwrap_or_default(), text.into_owned()),
    }
    mismatches
}

/// Version 2 of the API has no service in its paths.
fn prefix(case: &Case) -> String {
    if case.options.contains_key("api_key") {
        return "/api".to_owned();
    }
    let service = case
        .options
        .get("service_id")
        .and_then(Value::as_str)
        .unwrap_or(SERVICE_ID);
    format!("/api/{service}")
}

fn shown(text: Option<&str>) -> String {
    text.map_or_else(|| "nothing".to_owned(), |text| format!("`{text}`"))
}
