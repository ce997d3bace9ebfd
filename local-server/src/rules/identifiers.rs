//! Finding the client or the token that a request means.

use std::sync::Arc;

use authlete_sdk::Id;
use serde_json::Value;

use super::Reading;
use super::jwt_access_tokens::JWT_TYPE;
use crate::jose::UnverifiedToken;
use crate::random;
use crate::refusal::Refusal;
use crate::store::{ClientRecord, Records, StoreError, TokenRecord};

/// Why what is presented as an access token is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoAccessToken {
    /// There is none like it.
    Unknown,
    /// It has the form of a JWT and cannot be read as one.
    Malformed,
    /// The service did not sign it.
    Forged,
    /// The service signed it as something else, or for another client.
    SomethingElse,
}

impl NoAccessToken {
    // Choice: three codes are published for JWTs that are wrong, and not which of them means what.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Unknown => "A057302",
            Self::Malformed => "A057304",
            Self::Forged => "A057305",
            Self::SomethingElse => "A057306",
        }
    }

    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Unknown => "The access token does not exist.",
            Self::Malformed => "The access token is a malformed JWT.",
            Self::Forged => "The access token is a JWT that the service did not sign.",
            Self::SomethingElse => "The access token is a JWT that is no access token of the client.",
        }
    }
}

impl Reading<'_> {
    /// The record of an access token that somebody presents to make use of it: by its value or as the JWT that was issued.
    /// Its hash only names it, as the management of tokens does, and is no credential.
    pub(super) fn presented_access_token(&self, token: &str) -> Result<Result<TokenRecord, NoAccessToken>, StoreError> {
        let records = self.records;
        let with_value = |value: &str| records.token_by_access_hash(&records.digest().hash(value));
        if let Some(found) = with_value(token)? {
            return Ok(Ok(found));
        }
        if token.split('.').count() != 3 {
            return Ok(Err(NoAccessToken::Unknown));
        }
        let Some(token) = UnverifiedToken::parse(token) else {
            return Ok(Err(NoAccessToken::Malformed));
        };
        let claim = |name| token.claims.get(name).and_then(Value::as_str);
        let found = claim("jti").map(with_value).transpose()?.flatten();
        // It is the service that the record belongs to which has signed it.
        let signer = match &found {
            Some(record) if record.service != self.service.id => records.service(record.service)?,
            _ => None,
        };
        let jwks = signer.as_ref().unwrap_or(&self.service).settings.jwks.as_deref();
        if !token.is_signed_by_one_of(jwks.unwrap_or_default()) {
            return Ok(Err(NoAccessToken::Forged));
        }
        let is_access_token = token.header.get("typ").and_then(Value::as_str) == Some(JWT_TYPE);
        Ok(match found {
            _ if !is_access_token => Err(NoAccessToken::SomethingElse),
            None => Err(NoAccessToken::Unknown),
            Some(record) if claim("client_id") != Some(&record.client.to_string()) => Err(NoAccessToken::SomethingElse),
            Some(record) => Ok(record),
        })
    }

    /// The record of a refresh token that somebody presents to make use of it. Its hash is no credential.
    pub(super) fn presented_refresh_token(&self, token: &str) -> Result<Option<TokenRecord>, StoreError> {
        self.records.token_by_refresh_hash(&self.records.digest().hash(token))
    }

    /// The service's client with this ID.
    // Choice: a locked client can be looked at and its tokens can be revoked; only issuing and using tokens is refused.
    pub(super) fn client_of_service(&self, id: Id) -> Result<Arc<ClientRecord>, Refusal> {
        match self.records.client(id)? {
            Some(client) if client.service == self.service.id => Ok(client),
            Some(_) => Err(Refusal::new(
                403,
                "A001213",
                format!("The client (ID = {id}) belongs to another service."),
            )),
            None => Err(Refusal::not_found(
                "A001212",
                format!("There is no client with the ID {id}."),
            )),
        }
    }

    /// The service's client that the identifier, an ID or an alias, means.
    pub(crate) fn identified_client(&self, identifier: &str) -> Result<Arc<ClientRecord>, Refusal> {
        if let Some(client) = self.client_with_alias(identifier)? {
            if self.alias_enabled(&client) {
                return Ok(client);
            }
            if identifier.parse::<Id>().is_err() {
                return Err(Refusal::new(403, "A001222", "The client's alias is not enabled."));
            }
        }
        match identifier.parse() {
            Ok(id) => self.client_of_service(id),
            Err(_) => Err(Refusal::not_found("A001218", "There is no client with this alias.")),
        }
    }

    fn client_with_alias(&self, alias: &str) -> Result<Option<Arc<ClientRecord>>, StoreError> {
        self.records.client_by_alias(self.service.id, alias)
    }

    pub(super) fn alias_enabled(&self, client: &ClientRecord) -> bool {
        client.client.client_id_alias_enabled && self.service.settings.client_id_alias_enabled.unwrap_or(true)
    }
}

/// The record that an access token, a JWT access token, or the hash of one names, for those who manage tokens.
pub(crate) fn access_token(records: &Records<'_>, identifier: &str) -> Result<Option<TokenRecord>, StoreError> {
    let digest = records.digest();
    if let Some(token) = records.token_by_access_hash(&digest.hash(identifier))? {
        return Ok(Some(token));
    }
    if let Some(value) = jwt_id(identifier) {
        return records.token_by_access_hash(&digest.hash(&value));
    }
    match hash(identifier) {
        Some(hash) => records.token_by_access_hash(&hash),
        None => Ok(None),
    }
}

/// The record that a refresh token or the hash of one names, for those who manage tokens.
pub(crate) fn refresh_token(records: &Records<'_>, identifier: &str) -> Result<Option<TokenRecord>, StoreError> {
    if let Some(token) = records.token_by_refresh_hash(&records.digest().hash(identifier))? {
        return Ok(Some(token));
    }
    match hash(identifier) {
        Some(hash) => records.token_by_refresh_hash(&hash),
        None => Ok(None),
    }
}

/// The record that has this name (`tokenId`).
pub(crate) fn token_named(records: &Records<'_>, name: &str) -> Result<Option<TokenRecord>, StoreError> {
    match records.digest().record_number(name) {
        Some(number) => records.token(number),
        None => Ok(None),
    }
}

fn hash(text: &str) -> Option<random::Hash> {
    random::decode(text)?.try_into().ok()
}

/// The `jti` of a JWT, unverified: whoever knows it knows the token itself, and may manage every token of the service.
fn jwt_id(token: &str) -> Option<String> {
    let mut parts = token.split('.');
    let payload = parts.nth(1)?;
    parts.next()?;
    let payload: Value = serde_json::from_slice(&random::decode(payload)?).ok()?;
    Some(payload.get("jti")?.as_str()?.to_owned())
}
