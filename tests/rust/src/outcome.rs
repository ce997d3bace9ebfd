//! Comparing what a call gave with what a case expects.

use std::error::Error as _;

use authlete_case_server::case::Failure;
use authlete_sdk::Error;
use serde_json::{Value, json};

use crate::call::Response;
use crate::compare::Comparison;

/// In what an outcome is not what was expected.
///
/// # Errors
///
/// With what differs.
pub fn agrees(
    outcome: &Result<Response, Error>,
    result: Option<&Value>,
    error: Option<&Failure>,
    comparison: &Comparison,
) -> Result<(), String> {
    match (outcome, result, error) {
        (Ok(response), Some(expected), None) => comparison.agrees(expected, Some(&response.wire)),
        (Ok(_), None, None) => Ok(()),
        (Err(error), None, Some(expected)) => failure_agrees(error, expected, comparison),
        (Ok(response), _, Some(_)) => Err(format!("expected an error, got {}", response.wire)),
        (Err(error), _, _) => Err(format!("expected a result, got {error:?}, body {:?}", error.body())),
    }
}

/// What is known of an error, as cases write it.
#[must_use]
pub fn in_wire_form(error: &Error) -> Value {
    json!({
        "kind": error.kind().name(),
        "statusCode": error.status_code(),
        "resultCode": error.result_code(),
        "resultMessage": error.result_message(),
        "action": error.action(),
        "body": error.body(),
        "retryAfter": error.retry_after().map(|span| span.as_secs()),
        "limit": error.limit(),
        "retryable": error.is_retryable(),
        "message": error.to_string(),
    })
}

fn failure_agrees(error: &Error, expected: &Failure, comparison: &Comparison) -> Result<(), String> {
    let wire = in_wire_form(error);
    let fields = serde_json::to_value(expected).map_err(|error| error.to_string())?;
    comparison
        .agrees(&fields, Some(&wire))
        .map_err(|difference| format!("{difference} in {error:?}"))?;
    match expected
        .mentions
        .iter()
        .find(|piece| !error.to_string().contains(*piece))
    {
        Some(piece) => Err(format!("the message does not mention {piece}: {error}")),
        None => Ok(()),
    }
}

/// Every way in which an outcome can be looked at.
#[must_use]
pub fn renditions(outcome: &Result<Response, Error>) -> Vec<String> {
    let error = match outcome {
        Ok(response) => return vec![response.printed.clone()],
        Err(error) => error,
    };
    let mut renditions = vec![
        error.to_string(),
        error.in_camel_case(),
        format!("{error:?}"),
        format!("{error:#?}"),
        error.result_message().unwrap_or_default().to_owned(),
        error.body().unwrap_or_default().to_owned(),
    ];
    let mut source = error.source();
    while let Some(cause) = source {
        renditions.push(format!("{cause} {cause:?}"));
        source = cause.source();
    }
    renditions
}
