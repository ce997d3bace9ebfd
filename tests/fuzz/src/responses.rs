//! Answers of the API, right and wrong.

use authlete_sdk::wire::Response;
use authlete_sdk::{Error, GrantType, IntrospectionRequest, RequestStyle, TokenCreateRequest};
use serde::Serialize;

use crate::wire::Wire;

/// Decodes the body of an answer as the response of the operation that the first byte chooses. What was decoded decodes to the
/// same again after it was encoded.
pub fn response_decoding(data: &[u8]) {
    let Some((choice, body)) = data.split_first() else {
        return;
    };
    let decoders = decoders();
    decoders[usize::from(*choice) % decoders.len()](body);
}

macro_rules! list_decoders {
    ($(
        $group_documentation:literal
        $group:ident: $Group:ident {
            $(
                $documentation:literal
                $name:ident($Request:ident) -> $Response:ident, [$($verb:ident $path:literal),+], $kind:ident,
                repeat($($repeat:tt)+) $(, pages($all:ident: $Item:ident))?;
            )+
        }
    )+) => {
        fn decoders() -> Vec<fn(&[u8])> {
            vec![$($(decode::<authlete_sdk::$Response>),+),+]
        }
    };
}

authlete_sdk::operations!(list_decoders);

fn decode<R: Response + Serialize + PartialEq + std::fmt::Debug>(body: &[u8]) {
    if let Ok(response) = R::from_body(body) {
        assert!(!format!("{response:?}").is_empty());
        let encoded = serde_json::to_vec(&response).expect("a response can be written");
        let again = R::from_body(&encoded).expect("what was written can be read");
        assert_eq!(again, response);
    }
}

/// Lets a call be answered with any status, `Retry-After` and body, and looks at the error that comes of it.
///
/// The input is: two bytes for the status, the value of `Retry-After` up to a line break, the body.
pub fn error_decoding(data: &[u8]) {
    let Some(([high, low], rest)) = data.split_first_chunk() else {
        return;
    };
    let mut parts = rest.splitn(2, |byte| *byte == b'\n');
    let retry_after: String = parts
        .next()
        .unwrap_or_default()
        .iter()
        .map(|byte| char::from(*byte))
        .filter(|letter| matches!(letter, ' '..='~'))
        .collect();
    let body = parts.next().unwrap_or_default();
    let status = 200 + u16::from_be_bytes([*high, *low]) % 400;
    let has_body = ![204, 304].contains(&status);

    let mut reply = format!("HTTP/1.1 {status} X\r\nretry-after: {retry_after}\r\n").into_bytes();
    if has_body {
        reply.extend(format!("content-length: {}\r\n\r\n", body.len()).into_bytes());
        reply.extend(body);
    } else {
        reply.extend(b"\r\n");
    }
    Wire::with(|wire| {
        let create = TokenCreateRequest::new(GrantType::ClientCredentials).access_token("a-secret-of-the-request");
        let (outcome, _) = wire.call(RequestStyle::Json, reply.clone(), |client| async move {
            client.token_management().create(&create).await.map(drop)
        });
        check(outcome, status);
        let introspect = IntrospectionRequest::new("a-secret-of-the-request");
        let (outcome, _) = wire.call(RequestStyle::Json, reply, |client| async move {
            client.introspection().process_request(&introspect).await.map(drop)
        });
        check(outcome, status);
    });
}

fn check(outcome: Result<(), Error>, status: u16) {
    let Err(error) = outcome else {
        assert!((200..300).contains(&status), "{status} is no success");
        return;
    };
    assert_eq!(error.status_code(), Some(status), "{error}");
    let message = error.to_string();
    assert!(!message.is_empty() && message.len() < 4_000, "{message}");
    assert!(!message.chars().any(char::is_control), "{message:?}");
    for text in [
        message,
        format!("{error:?}"),
        error.body().unwrap_or_default().to_owned(),
    ] {
        assert!(!text.contains("a-secret-of-the-request"), "{text}");
    }
}
