//! Grants on which only the caller can decide: token exchange (RFC 8693) and JWT assertions (RFC 7523).

use authlete_sdk::{TokenAction, TokenInfo, TokenResponse, TokenTypeIdentifier};
use serde_json::Value;

use super::Exchange;
use crate::jose::UnverifiedToken;
use crate::refusal::unpublished;
use crate::rules::oauth_error::{Failure, OAuthError};
use crate::rules::{NEVER, distinct};

const TOKEN_TYPES: &str = "urn:ietf:params:oauth:token-type:";

impl Exchange<'_> {
    /// Hands the tokens of an exchange to the caller.
    pub(super) fn ask_for_token_exchange(&self) -> Result<TokenResponse, Failure> {
        let malformed = |text| OAuthError::invalid_request(unpublished::TOKEN_EXCHANGE_MALFORMED, text);
        let subject_token = self.parameters.required("subject_token");
        let subject_token = subject_token.map_err(|_| malformed("The request does not have one subject_token."))?;
        let subject_type = self
            .token_type("subject_token_type")?
            .ok_or_else(|| malformed("The request has no subject_token_type."))?;
        let actor_token = self.parameters.get("actor_token");
        let actor_type = self.token_type("actor_token_type")?;
        if actor_token.is_some() != actor_type.is_some() {
            return Err(malformed("An actor_token and its type come together.").into());
        }

        let mut response = Self::asking(
            TokenAction::TokenExchange,
            "A311001",
            "The tokens of the exchange have to be decided on.",
        );
        response.subject_token_info = self.token_info(subject_token, &subject_type)?;
        if let (Some(token), Some(kind)) = (actor_token, &actor_type) {
            response.actor_token_info = self.token_info(token, kind)?;
        }
        response.subject_token = Some(subject_token.to_owned());
        response.subject_token_type = Some(subject_type);
        response.actor_token = actor_token.map(str::to_owned);
        response.actor_token_type = actor_type;
        response.requested_token_type = self.token_type("requested_token_type")?;
        response.audiences = self.several("audience");
        response.resources = self.several("resource");
        response.scopes = self.context.scopes_asked_for(&self.client.record, self.parameters)?;
        Ok(response)
    }

    fn several(&self, name: &str) -> Vec<String> {
        distinct(self.parameters.all(name).into_iter().map(str::to_owned).collect())
    }

    fn token_type(&self, name: &str) -> Result<Option<TokenTypeIdentifier>, OAuthError> {
        let Some(value) = self.parameters.get(name) else {
            return Ok(None);
        };
        let known = value
            .strip_prefix(TOKEN_TYPES)
            .map(|name| TokenTypeIdentifier::from(name.replace('-', "_").to_uppercase().as_str()))
            .filter(|known| !matches!(known, TokenTypeIdentifier::Unrecognized(_)));
        match known {
            Some(known) => Ok(Some(known)),
            None => Err(OAuthError::invalid_request(
                unpublished::TOKEN_EXCHANGE_MALFORMED,
                "There is no such type of token.",
            )),
        }
    }

    /// What a token of this service stands for. Tokens of other kinds are the caller's to understand.
    fn token_info(&self, value: &str, kind: &TokenTypeIdentifier) -> Result<Option<TokenInfo>, Failure> {
        let context = self.context;
        let (found, is_access_token) = match kind {
            TokenTypeIdentifier::AccessToken => (context.presented_access_token(value)?.ok(), true),
            TokenTypeIdentifier::RefreshToken => (context.presented_refresh_token(value)?, false),
            _ => return Ok(None),
        };
        let token = found
            .filter(|token| token.service == context.service.id)
            .filter(|token| {
                if is_access_token {
                    !token.access_expired(context.now)
                } else {
                    token.refreshable(context.now)
                }
            })
            .ok_or_else(|| OAuthError::invalid_request("A311306", "There is no such token, or it has expired."))?;
        let mut info = TokenInfo::default();
        let (scopes, expiry) = if is_access_token {
            (&token.scopes, token.access_expires_at.unwrap_or(NEVER))
        } else {
            (&token.refresh_scopes, token.refresh_expires_at)
        };
        info.scopes = scopes
            .iter()
            .filter_map(|name| context.service.scope(name))
            .cloned()
            .collect();
        info.expires_at = expiry;
        info.client_id = token.client;
        info.client_id_alias_used = token.details.client_id_alias_used;
        if let Some(client) = context.records.client(token.client)? {
            info.client_id_alias.clone_from(&client.client.client_id_alias);
        }
        info.subject = token.subject;
        info.properties = token.details.properties;
        info.resources = token.details.access_token_resources;
        info.authorization_details = token.details.authorization_details;
        Ok(Some(info))
    }

    /// Hands an assertion to the caller, once its form is right.
    pub(super) fn ask_for_assertion_check(&self) -> Result<TokenResponse, Failure> {
        let context = self.context;
        let refuse = |code, text| Err(OAuthError::invalid_grant(code, text).into());
        let assertion = self.parameters.required("assertion").map_err(|_| {
            OAuthError::invalid_request(
                unpublished::ASSERTION_MISSING,
                "The request does not have one assertion.",
            )
        })?;
        let Some(token) = UnverifiedToken::parse(assertion) else {
            return refuse(unpublished::ASSERTION_MISSING, "The assertion is not a JWT.");
        };
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        if text(token.header.get("alg")).is_none_or(|algorithm| algorithm == "none") {
            return refuse("A314310", "The assertion is not signed.");
        }
        match token.claims.get("exp").and_then(Value::as_i64) {
            None => return refuse("A314305", "The assertion has no expiry."),
            Some(expiry) if expiry.saturating_mul(1000) <= context.now => {
                return refuse("A314309", "The assertion has expired.");
            }
            Some(_) => {}
        }
        if !context.is_audience(token.claims.get("aud"), None) {
            return refuse("A314314", "The assertion is for another audience.");
        }
        let mut response = Self::asking(
            TokenAction::JwtBearer,
            unpublished::ASSERTION_ACCEPTABLE,
            "The assertion has to be verified.",
        );
        response.subject = text(token.claims.get("sub"));
        response.assertion = Some(assertion.to_owned());
        response.resources = self.several("resource");
        response.scopes = context.scopes_asked_for(&self.client.record, self.parameters)?;
        Ok(response)
    }
}
