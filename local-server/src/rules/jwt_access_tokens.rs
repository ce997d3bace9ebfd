//! JWT access tokens (RFC 9068).

use serde_json::{Map, Value, json};

use super::Reading;
use super::authorization_details;
use crate::jose::NoUsableKey;
use crate::store::TokenRecord;

/// What the header of a JWT access token says that it is (RFC 9068 section 2.1).
pub(super) const JWT_TYPE: &str = "at+jwt";

impl Reading<'_> {
    /// The access token as a signed JWT, if the service issues its access tokens so. Its `jti` is the value that is recorded.
    pub(super) fn jwt_access_token(&self, token: &TokenRecord, value: &str) -> Result<Option<String>, NoUsableKey> {
        let settings = &self.service.settings;
        let Some(algorithm) = &settings.access_token_sign_alg else {
            return Ok(None);
        };
        let key = self.signing_key(algorithm.as_str(), settings.access_token_signature_key_id.as_deref())?;
        let details = &token.details;

        let mut claims: Map<String, Value> = details
            .properties
            .iter()
            .filter(|property| !property.hidden)
            .map(|property| (property.key.clone(), property.value.as_str().into()))
            .collect();
        if let Some(extra) = &details.jwt_at_claims {
            claims.extend(serde_json::from_str::<Map<String, Value>>(extra).map_err(|_| NoUsableKey)?);
        }
        let mut claim = |name: &str, value: Value| claims.insert(name.to_owned(), value);
        claim("iss", self.issuer().into());
        if let Some(subject) = &token.subject {
            claim("sub", subject.as_str().into());
        }
        if !details.access_token_resources.is_empty() {
            claim("aud", details.access_token_resources.clone().into());
        }
        if let Some(expiry) = token.access_expires_at {
            claim("exp", expiry.into());
        }
        claim("iat", self.now.div_euclid(1000).into());
        claim("jti", value.into());
        claim("client_id", token.client.to_string().into());
        claim("grant_type", token.grant_type.as_str().into());
        if !token.scopes.is_empty() {
            claim("scope", token.scopes.join(" ").into());
        }
        if let Some(confirmation) = confirmation(token) {
            claim("cnf", confirmation);
        }
        if details.auth_time > 0 {
            claim("auth_time", details.auth_time.into());
        }
        if let Some(acr) = &details.acr {
            claim("acr", acr.as_str().into());
        }
        if let Some(details) = &details.authorization_details {
            claim("authorization_details", authorization_details::for_clients(details));
        }
        let header = json!({ "typ": JWT_TYPE }).as_object().cloned().unwrap_or_default();
        key.sign(header, &claims).map(Some)
    }
}

/// What the token is bound to, as `cnf` has it (RFC 8705 section 3.1, RFC 9449 section 6.1).
pub(super) fn confirmation(token: &TokenRecord) -> Option<Value> {
    let mut confirmation = Map::new();
    if let Some(thumbprint) = &token.details.certificate_thumbprint {
        confirmation.insert("x5t#S256".to_owned(), thumbprint.as_str().into());
    }
    if let Some(thumbprint) = &token.details.dpop_key_thumbprint {
        confirmation.insert("jkt".to_owned(), thumbprint.as_str().into());
    }
    (!confirmation.is_empty()).then_some(Value::Object(confirmation))
}
