//! The HTTP answers that responses stand for.
#![allow(unsafe_code)] // the registration code that napi-derive writes

use std::collections::HashMap;

use authlete_sdk::{HttpAnswer, surface};
use napi::bindgen_prelude::{JsObjectValue, Object};
use napi_derive::napi;

/// An answer as `model.js` makes a class of it.
#[napi(object)]
pub struct PlainAnswer {
    /// The HTTP status.
    pub status: u16,
    /// The headers by their names.
    pub headers: HashMap<String, String>,
    /// The body.
    pub body: String,
}

/// The answer of a response, if its action stands for one.
#[napi(catch_unwind)]
#[must_use]
#[allow(clippy::needless_pass_by_value)] // as napi hands arguments over
pub fn http_answer(name: String, response: Object<'_>) -> Option<PlainAnswer> {
    let model = surface::response_named(&name)?;
    let answer = HttpAnswer::described(model, |field| response.get_named_property(field.wire).ok())?;
    let headers = answer.headers.into_iter().map(|(name, value)| (name.to_owned(), value));
    Some(PlainAnswer {
        status: answer.status,
        headers: headers.collect(),
        body: answer.body,
    })
}
