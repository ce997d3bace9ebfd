//! Finding the client or the token that a request means.

use std::sync::Arc;

use authlete_sdk::Id;
use serde_json::Value;

use super::Reading;
use crate::random;
use crate::refusal::Refusal;
use crate::store::{ClientRecord, Records, StoreError, TokenRecord};

impl Reading<'_> {
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

/// The record that an access token, a JWT access token, or the hash of one means.
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

/// The record that a refresh token or the hash of one means.
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

/// The `jti` of a JWT, unverified: whoever knows it knows the token itself.
fn jwt_id(token: &str) -> Option<String> {
    let mut parts = token.split('.');
    let payload = parts.nth(1)?;
    parts.next()?;
    let payload: Value = serde_json::from_slice(&random::decode(payload)?).ok()?;
    Some(payload.get("jti")?.as_str()?.to_owned())
}
