//! The answer of the token endpoint to a client (RFC 6749 section 5.1).

use serde_json::{Map, Value};

use super::authorization_details;
use super::token_management::token_type;
use crate::store::TokenRecord;

/// The tokens of one answer.
pub(super) struct TokenResponse<'a> {
    pub token: &'a TokenRecord,
    /// The access token as the client gets it, a JWT where the service issues those.
    pub access_token: &'a str,
    pub refresh_token: Option<&'a str>,
    pub id_token: Option<&'a str>,
}

impl TokenResponse<'_> {
    pub(super) fn to_json(&self) -> String {
        let token = self.token;
        let mut members: Map<String, Value> = token
            .details
            .properties
            .iter()
            .filter(|property| !property.hidden)
            .map(|property| (property.key.clone(), property.value.as_str().into()))
            .collect();
        let mut member = |name: &str, value: Value| members.insert(name.to_owned(), value);
        member("access_token", self.access_token.into());
        member("token_type", token_type(token).as_str().into());
        if let Some(expiry) = token.access_expires_at {
            let issued_at = token.created_at.max(token.last_refreshed_at);
            member("expires_in", expiry.saturating_sub(issued_at).into());
        }
        member(
            "scope",
            if token.scopes.is_empty() {
                Value::Null
            } else {
                token.scopes.join(" ").into()
            },
        );
        if let Some(refresh_token) = self.refresh_token {
            member("refresh_token", refresh_token.into());
        }
        if let Some(id_token) = self.id_token {
            member("id_token", id_token.into());
        }
        if let Some(details) = &token.details.authorization_details {
            member("authorization_details", authorization_details::for_clients(details));
        }
        Value::Object(members).to_string()
    }
}
