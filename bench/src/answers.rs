//! What the stub answers: a created token (600 bytes), and lists of tokens (38 kB for 100 of them).

use bytes::Bytes;
use serde_json::{Value, json};

/// The answer to the request of this path. Before `/api`, the path may say how many tokens a list has.
pub fn answer_to(path: &str) -> Bytes {
    let body = if path.contains("/auth/token/get/list") {
        let count = path
            .strip_prefix("/tokens/")
            .and_then(|rest| rest.split('/').next()?.parse().ok());
        list(count.unwrap_or(100))
    } else {
        created()
    };
    Bytes::from(body.to_string())
}

fn created() -> Value {
    json!({
        "type": "tokenCreateResponse",
        "resultCode": "A109001",
        "resultMessage": "[A109001] An access token has been created successfully.",
        "accessToken": "xeYRQC1WpDXt7gF3cTFoQmcIkVwzIL6hgF5lvcjYX2s",
        "action": "OK",
        "clientId": 26_478_243_745_571_i64,
        "expiresAt": 1_795_363_200_000_i64,
        "expiresIn": 86_400,
        "grantType": "AUTHORIZATION_CODE",
        "properties": [{ "hidden": false, "key": "plan", "value": "gold" }],
        "refreshToken": "5oPkFqvnXYzIdpAW7rAoQF6Z0xZBsqYyL3Qm8eJbfsw",
        "scopes": ["history.read", "timeline.read"],
        "subject": "john",
        "tokenType": "Bearer",
        "refreshTokenExpiresAt": 1_797_955_200_000_i64
    })
}

fn list(count: usize) -> Value {
    let token = |number: usize| {
        json!({
            "accessTokenHash": format!("SUtEVc3Tj3D3xOdysQtssQxe9egAhI4fimexNVMjR{number:03}"),
            "accessTokenExpiresAt": 1_795_363_200_000_i64,
            "clientId": 26_478_243_745_571_i64,
            "createdAt": 1_795_276_800_000_i64,
            "grantType": "AUTHORIZATION_CODE",
            "lastUsedAt": 1_795_280_400_000_i64,
            "properties": [],
            "refreshTokenExpiresAt": 1_797_955_200_000_i64,
            "refreshTokenScopes": [],
            "scopes": ["history.read", "timeline.read"],
            "subject": "john"
        })
    };
    json!({
        "type": "tokenGetListResponse",
        "accessTokens": (0..count).map(token).collect::<Vec<_>>(),
        "start": 0,
        "end": count,
        "totalCount": count
    })
}
