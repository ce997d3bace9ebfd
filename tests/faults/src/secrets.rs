//! Every operation, as it succeeds and as it fails, with a mark in the place of every secret.

use authlete_case_server::case::{Case, Fault, Http, Reply};
use authlete_sdk::GROUPS;
use authlete_sdk::surface::{Field, Kind, Model, Operation};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rcgen::{KeyPair, PublicKeyData};
use serde_json::{Map, Value, json};

/// What every mark begins with.
pub const MARK: &str = "MARK-";

/// The private part of the key that proofs are signed with, and the key as a JWK.
pub fn proof_key() -> Result<(String, String), rcgen::Error> {
    let key = KeyPair::generate()?;
    let private = key.serialize_der();
    // The places in the PKCS #8 form of a P-256 key (RFC 5915), and of the coordinates in its uncompressed point.
    let d = URL_SAFE_NO_PAD.encode(&private[36..68]);
    let point = key.der_bytes();
    let (x, y) = (
        URL_SAFE_NO_PAD.encode(&point[1..33]),
        URL_SAFE_NO_PAD.encode(&point[33..65]),
    );
    Ok((
        json!({"kty": "EC", "crv": "P-256", "d": d, "x": x, "y": y}).to_string(),
        d,
    ))
}

/// The calls: each operation with each outcome.
pub fn cases(server: &str, proof_key: &str) -> Vec<(String, Case)> {
    let mut cases = Vec::new();
    for group in GROUPS {
        for operation in group.operations {
            let name = format!("{}.{}", group.name, operation.name);
            let mut request = filled(operation.request, &format!("{MARK}request"));
            request.remove("start");
            request.remove("end");
            for (outcome, reply) in replies(operation, &request) {
                let case = Case {
                    operation: name.clone(),
                    options: options(server, proof_key),
                    request: request.clone(),
                    http: Some(Http::default()),
                    reply: Some(reply),
                    unchecked: true,
                    ..Case::default()
                };
                cases.push((format!("secrets.{name}-{outcome}"), case));
            }
        }
    }
    cases
}

fn options(server: &str, proof_key: &str) -> Map<String, Value> {
    let options = json!({
        "base_url": format!("http://{server}${{path}}"), "service_id": "1000001", "timeout": 0.5, "max_retries": 0,
        "access_token": format!("{MARK}access-token-of-the-client"), "dpop_key": proof_key,
    });
    options.as_object().cloned().unwrap_or_default()
}

/// What the server answers in every way in which a call can end: all that it has where there is a place for it, and all that it
/// got anywhere.
fn replies(operation: &Operation, request: &Map<String, Value>) -> Vec<(&'static str, Reply)> {
    let response = operation
        .response
        .map(|model| filled(model, &format!("{MARK}response")))
        .unwrap_or_default();
    let everything = json!([request, format!("DPoP {MARK}access-token-of-the-client")]);
    let text = everything.to_string();
    let with = |members: Value| {
        let mut whole = response.clone();
        whole.extend(members.as_object().cloned().unwrap_or_default());
        whole
    };
    let echo = json!({"resultCode": "A000001", "resultMessage": format!("[A000001] I got {text}")});
    let success = with(json!({"action": "OK"}));
    let half = Value::Object(success.clone()).to_string();
    let half: String = half.chars().take(half.chars().count() * 2 / 3).collect();
    let json = |status, body: Value| Reply {
        status: Some(status),
        body: Some(body),
        ..Reply::default()
    };
    let broken = |fault| Reply {
        fault: Some(fault),
        ..json(200, Value::Object(success.clone()))
    };
    let page = format!("<html><h1>Bad Gateway</h1><pre>{text}</pre></html>");
    vec![
        ("success", json(200, Value::Object(success.clone()))),
        (
            "declined",
            json(200, Value::Object(with(json!({"action": "BAD_REQUEST"})))),
        ),
        ("echoed", json(400, Value::Object(with(echo.clone())))),
        ("unauthorized", json(401, echo)),
        (
            "echoed-in-every-member",
            json(500, json!({"resultCode": text, "resultMessage": text, "action": text})),
        ),
        (
            "page",
            Reply {
                status: Some(502),
                text: Some(page),
                ..Reply::default()
            },
        ),
        (
            "long",
            Reply {
                status: Some(500),
                text: Some(text.repeat(200)),
                ..Reply::default()
            },
        ),
        (
            "half",
            Reply {
                text: Some(half),
                ..Reply::default()
            },
        ),
        (
            "wrong-type",
            json(200, Value::Object(with(json!({"action": [everything]})))),
        ),
        ("lost", broken(Fault::ResetMidBody)),
        ("late", broken(Fault::StallMidBody)),
    ]
}

/// A model with a mark in every secret field, and what else it cannot do without.
fn filled(model: &Model, mark: &str) -> Map<String, Value> {
    let mut members = Map::new();
    for field in model.fields {
        let mark = format!("{mark}-{}", field.wire);
        let value = if field.secret {
            secret(field, &mark)
        } else if let (Kind::Model(part), false) = (field.kind, field.required) {
            let part = filled(part, &mark);
            if !holds_a_mark(&part) {
                continue;
            }
            Value::Object(part)
        } else if field.required {
            ordinary(field)
        } else {
            continue;
        };
        let value = if field.list { json!([value]) } else { value };
        members.insert(field.wire.to_owned(), value);
    }
    members
}

fn holds_a_mark(members: &Map<String, Value>) -> bool {
    members.values().any(|value| value.to_string().contains(MARK))
}

fn secret(field: &Field, mark: &str) -> Value {
    match field.kind {
        Kind::Object => json!({"kty": "oct", "k": mark}),
        Kind::Model(_) => json!({"key": "X-Header", "value": mark}),
        // The parameters of an OAuth request, which an answer may repeat one by one.
        _ if field.name == "parameters" => {
            format!("grant_type=authorization_code&code={mark}&client_secret={mark}").into()
        }
        _ => mark.into(),
    }
}

fn ordinary(field: &Field) -> Value {
    match field.kind {
        Kind::Number | Kind::Id | Kind::Instant => json!(1),
        Kind::Flag => json!(true),
        Kind::Enumeration(enumeration) => enumeration.values[0].wire.into(),
        Kind::Object => json!({}),
        Kind::Model(model) => Value::Object(filled(model, "part")),
        Kind::Text | Kind::Span | Kind::Anything => "john".into(),
    }
}
