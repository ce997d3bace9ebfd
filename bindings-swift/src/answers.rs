//! The HTTP answers that responses stand for.

use std::collections::HashMap;

use authlete_sdk::surface;

/// An answer.
#[derive(uniffi::Record)]
pub struct HttpAnswer {
    /// The HTTP status.
    pub status: u16,
    /// The headers by their names.
    pub headers: HashMap<String, String>,
    /// The body.
    pub body: String,
}

/// The answer of a response of this name, made from the texts of its fields, if its action stands for one.
#[uniffi::export]
#[must_use]
#[allow(clippy::needless_pass_by_value, clippy::implicit_hasher)] // as uniffi hands arguments over
pub fn http_answer(response: String, texts: HashMap<String, String>) -> Option<HttpAnswer> {
    let model = surface::response_named(&response)?;
    let answer = authlete_sdk::HttpAnswer::described(model, |field| texts.get(field.wire).cloned())?;
    let headers = answer.headers.into_iter().map(|(name, value)| (name.to_owned(), value));
    Some(HttpAnswer {
        status: answer.status,
        headers: headers.collect(),
        body: answer.body,
    })
}
