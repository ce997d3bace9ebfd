//! From an answer to the response or the error that it is.

use reqwest::StatusCode;
use serde_json::error::Category;
use serde_json::{Map, Value};

use super::failure::{Again, Failure};
use super::place::path_to;
use super::redaction::Redaction;
use super::send::Answer;
use super::{Kind, Row};
use crate::wire::Response;
use crate::{Error, ErrorKind};

/// The outcome of an attempt that was answered. What must not show in an error is worked out only when there is one.
pub(super) fn outcome<R: Response>(
    row: &Row,
    answer: &Answer,
    redaction: impl FnOnce() -> Redaction,
) -> Result<R, Failure> {
    if !answer.status.is_success() {
        return Err(refused::<R>(answer, redaction()));
    }
    // A 204 stands for a response without members.
    let body: &[u8] = if answer.status == StatusCode::NO_CONTENT {
        b"{}"
    } else {
        &answer.body
    };
    if R::NOTHING && !body.trim_ascii().is_empty() {
        let verdict: Map<String, Value> = serde_json::from_slice(body).map_err(|error| unreadable(answer, &error))?;
        let text = |name: &str| verdict.get(name).and_then(Value::as_str);
        if let Some(action) = text("action").filter(|action| *action != "OK") {
            return Err(declined(
                answer,
                action,
                text("resultCode"),
                text("resultMessage"),
                &redaction(),
            ));
        }
    }
    let response = R::from_body(body).map_err(|error| unreadable(answer, &error))?;
    match response.action() {
        Some("") => Err(Failure::new(
            Error::new(
                ErrorKind::Decode,
                format!(
                    "the answer (HTTP {}, {} bytes) has no action",
                    answer.status.as_u16(),
                    answer.body.len()
                ),
            )
            .with(|details| details.status_code = Some(answer.status.as_u16())),
            Again::No,
        )),
        Some(action) if row.kind == Kind::Command && action != "OK" => {
            let redaction = redaction().and(&response);
            Err(declined(
                answer,
                action,
                response.result_code(),
                response.result_message(),
                &redaction,
            ))
        }
        _ => Ok(response),
    }
}

/// A body that is not what it should be. The message tells where the fault is, never what stands there: it may be a token.
fn unreadable(answer: &Answer, error: &serde_json::Error) -> Failure {
    let place = || format!("line {}, column {}", error.line(), error.column());
    let fault = match error.classify() {
        _ if answer.body.is_empty() => "is empty".to_owned(),
        Category::Eof => format!("ends too early ({})", place()),
        Category::Data => match path_to(&answer.body, error.line(), error.column()) {
            Some(path) => format!("has a value of the wrong type at {path}"),
            None => "is not a JSON object".to_owned(),
        },
        Category::Syntax | Category::Io => format!("is not JSON ({})", place()),
    };
    let message = format!(
        "the answer (HTTP {}, {} bytes) {fault}",
        answer.status.as_u16(),
        answer.body.len()
    );
    Failure::new(
        Error::new(ErrorKind::Decode, message).with(|details| details.status_code = Some(answer.status.as_u16())),
        Again::No,
    )
}

/// A command that the API answered with 200 and an action other than `OK`.
fn declined(
    answer: &Answer,
    action: &str,
    result_code: Option<&str>,
    result_message: Option<&str>,
    redaction: &Redaction,
) -> Failure {
    let listed = match action {
        "BAD_REQUEST" | "CALLER_ERROR" => Some(ErrorKind::BadRequest),
        "UNAUTHORIZED" => Some(ErrorKind::Authentication),
        "FORBIDDEN" => Some(ErrorKind::PermissionDenied),
        "NOT_FOUND" => Some(ErrorKind::NotFound),
        "INTERNAL_SERVER_ERROR" => Some(ErrorKind::Server),
        _ => None,
    };
    // One that is listed is no secret, whatever a client sent.
    let action = if listed.is_some() {
        action.to_owned()
    } else {
        redaction.apply(action)
    };
    failure(
        listed.unwrap_or(ErrorKind::Api),
        &format!("the API answered {}", in_one_line(&action)),
        answer,
        result_code,
        result_message,
        Some(action),
        redaction,
    )
}

/// The codes that say that there is no such token, in answers to `delete` and to `revoke`.
pub(super) const NO_SUCH_TOKEN: [&str; 2] = ["A161202", "A313301"];

/// A failure by HTTP status. Its body may be anything: JSON, a gateway's page, nothing.
fn refused<R: Response>(answer: &Answer, mut redaction: Redaction) -> Failure {
    if let Ok(response) = R::from_body(&answer.body) {
        redaction = redaction.and(&response);
    }
    let status = answer.status.as_u16();
    let body: Map<String, Value> = serde_json::from_slice(&answer.body).unwrap_or_default();
    let text = |name: &str| match body.get(name) {
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let result_code = text("resultCode");
    let is_of = |codes: &[&str]| result_code.as_deref().is_some_and(|code| codes.contains(&code));
    let kind = match status {
        // The API does not document with which status.
        400..500 if is_of(&NO_SUCH_TOKEN) => ErrorKind::NotFound,
        400 => ErrorKind::BadRequest,
        401 => ErrorKind::Authentication,
        403 => ErrorKind::PermissionDenied,
        404 => ErrorKind::NotFound,
        429 => ErrorKind::RateLimit,
        500.. => ErrorKind::Server,
        _ => ErrorKind::Api,
    };
    let what = match status {
        300..400 => format!("the API answered {status}, and redirects are not followed: check `base_url`"),
        407 => "the proxy answered 407: check the credentials in `proxy`".to_owned(),
        _ => format!("the API answered {status}"),
    };
    let mut failure = failure(
        kind,
        &what,
        answer,
        result_code.as_deref(),
        text("resultMessage").as_deref(),
        None,
        &redaction,
    );
    failure.again = match status {
        429 => Again::NothingDone,
        502..=504 => Again::MayBeDone,
        _ => Again::No,
    };
    let retryable = failure.again != Again::No;
    failure.error = failure.error.with(|details| details.retryable = retryable);
    failure
}

fn failure<'a>(
    kind: ErrorKind,
    what: &str,
    answer: &Answer,
    result_code: Option<&'a str>,
    result_message: Option<&'a str>,
    action: Option<String>,
    redaction: &Redaction,
) -> Failure {
    // Before anything is cut off: half a secret would not be found any more.
    let present = |text: Option<&'a str>| text.filter(|text| !text.is_empty());
    let result_code = present(result_code).map(|code| redaction.apply_to_code(code));
    let result_message = present(result_message).map(|text| redaction.apply(text));
    let mut message = what.to_owned();
    if let Some(code) = &result_code {
        message.push_str(&format!(" ({})", in_one_line(code)));
    }
    if let Some(text) = &result_message {
        message.push_str(&format!(": {}", in_one_line(text)));
    }
    if let Some(advice) = advice(kind, result_code.as_deref()) {
        message.push_str(&format!(": {advice}"));
    }
    let error = Error::new(kind, message).with(|details| {
        details.status_code = Some(answer.status.as_u16());
        details.result_code = result_code;
        details.result_message = result_message;
        details.action = action;
        details.body = Some(redaction.apply_to_body(&answer.body, answer.is_whole));
        details.retry_after = answer.retry_after;
    });
    Failure {
        body: answer.body.clone(),
        ..Failure::new(error, Again::No)
    }
}

/// What to look at first, where the API's own message does not say.
fn advice(kind: ErrorKind, result_code: Option<&str>) -> Option<&'static str> {
    match (kind, result_code) {
        (_, Some("A458203")) => Some("check `service_id` and `region`"),
        (ErrorKind::Authentication, _) => Some("check the credentials (`access_token`, or `api_key` and `api_secret`)"),
        (ErrorKind::PermissionDenied, Some("A457101")) => Some("use an access token that has this privilege"),
        _ => None,
    }
}

/// A message without the code that it repeats at its start, on one line, at most 300 characters.
fn in_one_line(text: &str) -> String {
    let text = match text.split_once("] ") {
        Some((code, rest)) if code.starts_with("[A") => rest,
        _ => text,
    };
    let line: String = text
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .take(300)
        .collect();
    line.trim().trim_end_matches('.').to_owned()
}
