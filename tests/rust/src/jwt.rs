//! Opening a JWT that the service has signed, with a library that is not the client's.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine as _};
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{DecodingKey, crypto, decode_header};
use serde_json::{Value, json};

/// Header and claims of a token that one of the keys of a JWK Set verifies: the one that the header names.
///
/// # Errors
///
/// If the token is none, names no key of the set, or is not signed by it.
pub fn open(token: &str, keys: &Value) -> Result<Value, String> {
    let refused = |error: jsonwebtoken::errors::Error| error.to_string();
    let keys: JwkSet = serde_json::from_value(keys.clone()).map_err(|error| error.to_string())?;
    let header = decode_header(token).map_err(refused)?;
    let id = header.kid.ok_or("the token names no key")?;
    let key = keys.find(&id).ok_or_else(|| format!("the service has no key {id}"))?;
    let key = DecodingKey::from_jwk(key).map_err(refused)?;
    let (message, signature) = token.rsplit_once('.').ok_or("the token has no signature")?;
    if !crypto::verify(signature, message.as_bytes(), &key, header.alg).map_err(refused)? {
        return Err(format!("the token is not signed by {id}"));
    }
    let (header, claims) = message.split_once('.').ok_or("the token has no claims")?;
    Ok(json!({ "header": part(header)?, "claims": part(claims)? }))
}

fn part(text: &str) -> Result<Value, String> {
    let json = BASE64_URL_SAFE_NO_PAD.decode(text).map_err(|error| error.to_string())?;
    serde_json::from_slice(&json).map_err(|error| error.to_string())
}
