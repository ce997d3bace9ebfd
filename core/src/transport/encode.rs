//! From a request model to what is sent: the form, the URL built from encoded segments, the body.

use std::sync::{PoisonError, RwLock};

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{Method, Url};
use url::form_urlencoded;

use super::{Row, Settings};
use crate::wire::{Parameter, Request};
use crate::{Error, RequestStyle, Result};

/// A request ready to be sent, as often as it takes.
pub(super) struct Prepared {
    pub method: Method,
    pub url: Url,
    pub body: Option<(&'static str, Bytes)>,
}

/// Everything but the unreserved characters of RFC 3986 section 2.3.
pub(super) const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

pub(super) fn prepare<Q: Request>(settings: &Settings, row: &Row, request: &Q) -> Result<Prepared> {
    if let Some(field) = request.missing() {
        return Err(Error::configuration(format!("`{field}` is required")));
    }
    let (verb, template) = form_of(row, &settings.request_style);
    let mut parameters = Vec::new();
    let as_json = verb == "POST" && (Q::JSON_ONLY || settings.request_style != RequestStyle::Form);
    if !as_json || template.contains('{') {
        parameters = request.parameters();
    }

    let mut url = settings.base.of_path(template, &mut parameters)?;
    let body = match verb {
        "POST" if as_json => Some(("application/json", json(request)?)),
        "POST" => Some((
            "application/x-www-form-urlencoded",
            Bytes::from(pairs(form_urlencoded::Serializer::new(String::new()), parameters)?.finish()),
        )),
        _ => {
            if parameters.iter().any(|(_, value)| *value != Parameter::Absent) {
                pairs(url.query_pairs_mut(), parameters)?;
            }
            None
        }
    };
    let method = match verb {
        "POST" => Method::POST,
        "DELETE" => Method::DELETE,
        _ => Method::GET,
    };
    Ok(Prepared { method, url, body })
}

/// The URL that every path is put behind, such as `https://us.authlete.com/api/1000001`.
pub(crate) struct Base {
    url: Url,
    /// The URLs of the paths without placeholders, from the first request on: to put a path behind a URL is to parse it.
    known: RwLock<Vec<(&'static str, Url)>>,
}

impl Base {
    pub fn new(url: Url) -> Self {
        let known = RwLock::default();
        Self { url, known }
    }

    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The URL of a path. What fills its placeholders is taken out of the parameters.
    fn of_path(&self, template: &'static str, parameters: &mut Vec<(&'static str, Parameter)>) -> Result<Url> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, url)) = known.iter().find(|(path, _)| *path == template) {
            return Ok(url.clone());
        }
        drop(known);
        let mut path = self.url.path().to_owned();
        for segment in template.split('/').skip(1) {
            path.push('/');
            match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
                Some(placeholder) => path.push_str(&encode_segment(placeholder, &take(parameters, placeholder))?),
                None => path.push_str(segment),
            }
        }
        // The host, whose parsing is the larger part of parsing a URL, is the same for all requests.
        let mut url = self.url.clone();
        url.set_path(&path);
        if !template.contains('{') {
            let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
            // Another thread may have been first.
            if known.iter().all(|(path, _)| *path != template) {
                known.push((template, url.clone()));
            }
        }
        Ok(url)
    }
}

/// The documented form that comes nearest to the style; an operation that has only one is sent in that.
fn form_of(row: &Row, style: &RequestStyle) -> (&'static str, &'static str) {
    let mut without_body = row.routes.iter().filter(|(verb, _)| *verb != "POST");
    let chosen = match style {
        RequestStyle::Query => without_body.next(),
        RequestStyle::Path => without_body.next_back(),
        _ => None,
    };
    *chosen.unwrap_or(&row.routes[0])
}

/// A path segment, encoded. Empty and dot segments would make the URL another one.
pub(super) fn encode_segment(name: &str, value: &str) -> Result<String> {
    let problem = match value {
        "" => "is empty",
        "." | ".." => "cannot be `.` or `..`, which a URL takes for a step up its path",
        _ => return Ok(utf8_percent_encode(value, SEGMENT).to_string()),
    };
    Err(Error::configuration(format!("`{}` {problem}", snake_case(name))))
}

fn take(parameters: &mut Vec<(&'static str, Parameter)>, name: &str) -> String {
    match parameters
        .iter()
        .position(|(parameter, _)| *parameter == name)
        .map(|index| parameters.remove(index))
    {
        Some((_, Parameter::Text(value))) => value,
        _ => String::new(),
    }
}

fn json<Q: Request>(request: &Q) -> Result<Bytes> {
    let mut body = Vec::with_capacity(256);
    serde_json::to_writer(&mut body, request)
        .map_err(|error| Error::configuration(format!("the request cannot be written as JSON: {error}")))?;
    Ok(body.into())
}

fn pairs<'a, T: form_urlencoded::Target>(
    mut pairs: form_urlencoded::Serializer<'a, T>,
    parameters: Vec<(&'static str, Parameter)>,
) -> Result<form_urlencoded::Serializer<'a, T>> {
    for (name, value) in parameters {
        match value {
            Parameter::Absent => {}
            Parameter::Text(value) => {
                pairs.append_pair(name, &value);
            }
            Parameter::Structured => {
                return Err(Error::configuration(format!(
                    "`{}` can only be sent as JSON: leave `request_style` at json",
                    snake_case(name)
                )));
            }
        }
    }
    Ok(pairs)
}

/// `accessTokenIdentifier` to `access_token_identifier`.
fn snake_case(camel: &str) -> String {
    let mut snake = String::with_capacity(camel.len() + 4);
    for letter in camel.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}
