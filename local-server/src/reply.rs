//! How what a rule answers becomes a response.

use authlete_sdk::api::Client;
use authlete_sdk::surface::{Described, Field, Kind, Model};
use authlete_sdk::wire;
use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::refusal::Refusal;

/// What a rule may answer.
pub trait Reply: Send + 'static {
    /// The response to the caller.
    fn into_response(self) -> Result<Response, Refusal>;
}

impl<R: wire::Response + Serialize + Send + 'static> Reply for R {
    fn into_response(self) -> Result<Response, Refusal> {
        Ok(match (R::KIND, serde_json::to_value(&self)?) {
            (Kind::Model(model), Value::Object(mut members)) => {
                leave_out_empty_lists(&mut members, model);
                json(&Value::Object(members), false)
            }
            _ => StatusCode::NO_CONTENT.into_response(),
        })
    }
}

/// JSON that has no model, or nothing at all.
pub enum Raw {
    /// This JSON.
    Json {
        /// The JSON.
        value: Value,
        /// Whether it is to be broken into lines.
        pretty: bool,
    },
    /// No content.
    Nothing,
}

impl From<Value> for Raw {
    fn from(value: Value) -> Self {
        Self::Json { value, pretty: false }
    }
}

impl Reply for Raw {
    fn into_response(self) -> Result<Response, Refusal> {
        Ok(match self {
            Self::Json { value, pretty } => json(&value, pretty),
            Self::Nothing => StatusCode::NO_CONTENT.into_response(),
        })
    }
}

/// How much of a client is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientView {
    /// Everything.
    Full,
    /// What does not concern its developer alone.
    Limited,
}

/// The members of the limited view.
const LIMITED: [&str; 9] = [
    "number",
    "clientName",
    "clientNames",
    "description",
    "descriptions",
    "clientId",
    "clientIdAlias",
    "clientIdAliasEnabled",
    "clientType",
];

impl ClientView {
    /// The client as this view shows it.
    pub fn of(self, client: &Client) -> Result<Value, Refusal> {
        let mut value = serde_json::to_value(client)?;
        if let (Value::Object(members), Kind::Model(model)) = (&mut value, Client::KIND) {
            leave_out_empty_lists(members, model);
            self.narrow(members);
        }
        Ok(value)
    }

    fn narrow(self, members: &mut Map<String, Value>) {
        if self == Self::Limited {
            members.retain(|name, _| LIMITED.contains(&name.as_str()));
        }
    }
}

/// A response that shows clients.
#[derive(Debug)]
pub struct WithClients<R> {
    /// The response.
    pub response: R,
    /// How much of its clients is shown.
    pub view: ClientView,
}

impl<R: Described + Serialize + Send + 'static> Reply for WithClients<R> {
    fn into_response(self) -> Result<Response, Refusal> {
        let mut value = serde_json::to_value(&self.response)?;
        if let (Value::Object(members), Kind::Model(model)) = (&mut value, R::KIND) {
            leave_out_empty_lists(members, model);
            for name in ["client", "clients"] {
                if let Some(shown) = members.get_mut(name) {
                    each_object(shown, |client| self.view.narrow(client));
                }
            }
        }
        Ok(json(&value, false))
    }
}

/// The API leaves lists out that have no elements, except where the difference means something.
fn leave_out_empty_lists(members: &mut Map<String, Value>, model: &Model) {
    for Field {
        wire,
        list,
        optional,
        kind,
        ..
    } in model.fields
    {
        let Some(value) = members.get_mut(*wire) else { continue };
        if *list && !*optional && value.as_array().is_some_and(Vec::is_empty) {
            members.remove(*wire);
        } else if let Kind::Model(model) = kind {
            each_object(value, |object| leave_out_empty_lists(object, model));
        }
    }
}

fn each_object(value: &mut Value, mut work: impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(object) => work(object),
        Value::Array(elements) => elements.iter_mut().filter_map(Value::as_object_mut).for_each(work),
        _ => {}
    }
}

/// A JSON response.
pub fn json(value: &Value, pretty: bool) -> Response {
    let text = if pretty {
        format!("{value:#}")
    } else {
        value.to_string()
    };
    (
        [
            (header::CONTENT_TYPE, "application/json;charset=UTF-8"),
            (header::CACHE_CONTROL, "no-store"),
        ],
        Body::from(text),
    )
        .into_response()
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = json(
            &serde_json::json!({ "resultCode": self.code, "resultMessage": self.message() }),
            false,
        );
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        if let Some(cause) = self.cause {
            response.extensions_mut().insert(cause);
        }
        if self.status == 401 {
            let headers = response.headers_mut();
            let scheme = match &self.challenge {
                None if self.wants_basic => "Basic realm=\"authlete-local\"".to_owned(),
                None => "Bearer".to_owned(),
                Some(challenge) => format!("DPoP error=\"{}\"", challenge.error),
            };
            let value = |text: &str| HeaderValue::try_from(text).ok();
            headers.extend(value(&scheme).map(|scheme| (header::WWW_AUTHENTICATE, scheme)));
            let nonce = self.challenge.and_then(|challenge| value(challenge.nonce.as_deref()?));
            headers.extend(nonce.map(|nonce| (HeaderName::from_static("dpop-nonce"), nonce)));
        }
        response
    }
}
