//! Requests: what is put in comes out at the other end of the wire, whatever it is.

use std::collections::BTreeMap;

use authlete_sdk::{
    ClientAuthorizationListRequest, Error, ErrorKind, GrantType, RequestStyle, TokenCreateRequest, TokenDeleteRequest,
};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::wire::{Sent, Wire};

/// The documented forms of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// A JSON body.
    Json,
    /// A form as the body.
    Form,
    /// The query.
    Query,
    /// The path.
    Path,
}

impl Style {
    /// Every style.
    pub const ALL: [Self; 4] = [Self::Json, Self::Form, Self::Query, Self::Path];

    fn option(self) -> RequestStyle {
        match self {
            Self::Json => RequestStyle::Json,
            Self::Form => RequestStyle::Form,
            Self::Query => RequestStyle::Query,
            Self::Path => RequestStyle::Path,
        }
    }
}

/// A call with text in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Call {
    /// Token create, with a subject, scopes and a session ID.
    Create(String, Vec<String>, String),
    /// The list of a user's authorizations, with a subject and a developer.
    Authorizations(String, String),
    /// Token delete, with an identifier in the path.
    Delete(String),
}

/// The input is: a byte for the style, a byte for the call, and texts between line breaks.
pub fn encoding(data: &[u8]) {
    let Some(([style, call], rest)) = data.split_first_chunk() else {
        return;
    };
    let Ok(text) = std::str::from_utf8(rest) else { return };
    let mut texts = text.split('\n').map(str::to_owned);
    let mut next = || texts.next().unwrap_or_default();
    let call = match call % 3 {
        0 => Call::Create(next(), vec![next(), next()], next()),
        1 => Call::Authorizations(next(), next()),
        _ => Call::Delete(next()),
    };
    sent(Style::ALL[usize::from(style % 4)], &call);
}

/// Makes the call in this style, and checks that what arrives says the same.
pub fn sent(style: Style, call: &Call) {
    let (outcome, sent) = Wire::with(|wire| {
        let reply = b"HTTP/1.1 500 X\r\ncontent-length: 0\r\n\r\n".to_vec();
        wire.call(style.option(), reply, |client| {
            let call = call.clone();
            async move {
                match call {
                    Call::Create(subject, scopes, session_id) => {
                        let request = TokenCreateRequest::new(GrantType::AuthorizationCode)
                            .subject(subject)
                            .scopes(scopes)
                            .session_id(session_id);
                        client.token_management().create(&request).await.map(drop)
                    }
                    Call::Authorizations(subject, developer) => {
                        let request = ClientAuthorizationListRequest::new(subject).developer(developer);
                        client.client_management().list_authorizations(&request).await.map(drop)
                    }
                    Call::Delete(identifier) => {
                        let request = TokenDeleteRequest::new(identifier);
                        client.token_management().delete(&request).await
                    }
                }
            }
        })
    });
    let error: Error = outcome.expect_err("the answer is a failure");
    let Some(sent) = sent else {
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
        assert!(is_refusable(call, style), "{call:?} was not sent: {error}");
        return;
    };
    assert_eq!(error.kind(), ErrorKind::Server, "{error}");
    arrived(&sent, style, call);
}

/// Whether some text of the call cannot stand in a path, is missing, or could not be told from two elements of a list.
fn is_refusable(call: &Call, style: Style) -> bool {
    let text = match call {
        Call::Create(_, scopes, _) => {
            return style == Style::Form && scopes.iter().any(|scope| scope.contains(char::is_whitespace));
        }
        Call::Authorizations(subject, _) if style == Style::Path => subject,
        Call::Authorizations(subject, _) => return subject.is_empty(),
        Call::Delete(identifier) => identifier,
    };
    ["", ".", ".."].contains(&text.as_str())
}

fn arrived(sent: &Sent, style: Style, call: &Call) {
    let (path, query) = sent.target.split_once('?').unwrap_or((&sent.target, ""));
    assert!(path.starts_with("/api/1000001/"), "{sent:?}");
    let last = || {
        let segment = path.rsplit('/').next().unwrap_or_default();
        percent_decode_str(segment).decode_utf8().expect("UTF-8").into_owned()
    };
    let members: BTreeMap<String, Value> = match style {
        Style::Json if sent.method == "POST" => serde_json::from_slice(&sent.body).expect("JSON"),
        _ if sent.method == "POST" && style != Style::Form => serde_json::from_slice(&sent.body).expect("JSON"),
        _ => {
            let text = if sent.method == "POST" {
                &sent.body[..]
            } else {
                query.as_bytes()
            };
            form_urlencoded::parse(text)
                .map(|(name, value)| (name.into_owned(), Value::from(value)))
                .collect()
        }
    };
    let member = |name: &str| members.get(name).and_then(Value::as_str).unwrap_or_default();
    match call {
        Call::Create(subject, scopes, session_id) => {
            assert_eq!(path, "/api/1000001/auth/token/create");
            assert_eq!(
                (member("subject"), member("sessionId")),
                (subject.as_str(), session_id.as_str())
            );
            let expected = if style == Style::Form {
                Value::from(scopes.join(" "))
            } else {
                Value::from(scopes.clone())
            };
            assert_eq!(members.get("scopes"), Some(&expected));
        }
        Call::Authorizations(subject, developer) => {
            let in_path = style == Style::Path;
            assert_eq!(path.split('/').count(), if in_path { 8 } else { 7 }, "{path}");
            assert_eq!(if in_path { last() } else { member("subject").to_owned() }, *subject);
            assert_eq!(member("developer"), developer);
        }
        Call::Delete(identifier) => {
            assert_eq!(path.split('/').count(), 7, "{path}");
            assert_eq!(last(), *identifier);
        }
    }
}
