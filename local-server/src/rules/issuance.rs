//! Tokens as the endpoints issue them, and how their responses show them.

use authlete_sdk::{GrantType, Timestamp};

use super::Writing;
use super::oauth_error::{Failure, OAuthError};
use super::token_management::{
    PROPERTIES_LIMIT, SUBJECT_LIMIT, end_other_tokens, issues_refresh_token, positive, size_of_properties,
};
use super::token_response::TokenResponse;
use crate::clock::rounded_seconds;
use crate::random;
use crate::refusal::unpublished;
use crate::store::{ClientRecord, StoreError, TokenDetails, TokenRecord};

/// What tokens are issued for.
pub(super) struct Grant<'a> {
    pub client: &'a ClientRecord,
    pub grant_type: GrantType,
    pub subject: Option<String>,
    pub scopes: Vec<String>,
    pub details: TokenDetails,
    /// The value that the access token is to have, if the caller chose one.
    pub access_token: Option<&'a str>,
    /// Seconds for which the caller wants the access token to live.
    pub access_token_duration: Option<i64>,
    /// Seconds for which the caller wants the refresh token to live.
    pub refresh_token_duration: Option<i64>,
}

/// Tokens as they were issued. Instants are in milliseconds: records keep them rounded.
pub(super) struct Issued {
    pub token: TokenRecord,
    pub access_token: String,
    pub jwt_access_token: Option<String>,
    pub access_expires_at: i64,
    pub access_token_duration: i64,
    pub refresh_token: Option<String>,
    pub refresh_expires_at: i64,
}

impl Issued {
    /// The access token as the client gets it.
    pub(super) fn presented(&self) -> &str {
        self.jwt_access_token.as_deref().unwrap_or(&self.access_token)
    }

    /// The token response for the client.
    pub(super) fn content(&self, id_token: Option<&str>) -> String {
        TokenResponse {
            token: &self.token,
            access_token: self.presented(),
            refresh_token: self.refresh_token.as_deref(),
            id_token,
        }
        .to_json()
    }
}

/// The access token that was chosen is another one's.
pub(super) fn in_use() -> OAuthError {
    OAuthError::of_caller("A144201", "The access token is already in use.")
}

impl Writing<'_> {
    /// Issues an access token, with a refresh token where the grant has one.
    pub(super) fn issue(&self, grant: Grant<'_>) -> Result<Issued, Failure> {
        let mut details = grant.details;
        if size_of_properties(&details.properties) > PROPERTIES_LIMIT {
            return Err(OAuthError::of_caller("A108201", "The properties are larger than 65535 bytes.").into());
        }
        let client = grant.client;
        let digest = self.records.digest();
        let access_token = self.access_token_value(grant.access_token)?.ok_or_else(in_use)?;
        let access_duration =
            positive(grant.access_token_duration).unwrap_or_else(|| self.access_token_duration(client, &grant.scopes));
        let refresh_duration = positive(grant.refresh_token_duration)
            .unwrap_or_else(|| self.refresh_token_duration(client, &grant.scopes));
        let refresh_token = issues_refresh_token(self, client, &grant.grant_type).then(random::token_value);
        let refresh_expires_at = match refresh_token {
            Some(_) => self.after(refresh_duration),
            None => 0,
        };
        let access_expires_at = self.linked(self.after(access_duration), refresh_expires_at);
        details.refresh_token_duration = refresh_token.as_ref().map_or(0, |_| refresh_duration);

        let mut token = TokenRecord {
            id: 0,
            service: self.service.id,
            client: client.id(),
            subject: grant.subject,
            grant_type: grant.grant_type,
            access_hash: digest.hash(&access_token),
            access_expires_at: Some(rounded_seconds(access_expires_at)),
            refresh_hash: refresh_token.as_deref().map(|value| digest.hash(value)),
            refresh_expires_at: rounded_seconds(refresh_expires_at),
            created_at: rounded_seconds(self.now),
            last_refreshed_at: 0,
            refresh_scopes: refresh_token.as_ref().map_or_else(Vec::new, |_| grant.scopes.clone()),
            scopes: grant.scopes,
            details,
        };
        let jwt_access_token = self.signed_access_token(&token, &access_token)?;
        end_other_tokens(self, client, &token)?;
        token.id = self.changes.insert_token(&token, self.now)?;
        Ok(Issued {
            token,
            access_token,
            jwt_access_token,
            access_expires_at,
            access_token_duration: (access_expires_at - self.now) / 1000,
            refresh_token,
            refresh_expires_at,
        })
    }

    /// The value that was chosen for an access token, unless it is in use, or a new one. A random value is none that there is.
    pub(super) fn access_token_value(&self, chosen: Option<&str>) -> Result<Option<String>, StoreError> {
        let Some(value) = chosen else {
            return Ok(Some(random::token_value()));
        };
        let hash = self.records.digest().hash(value);
        let is_free = self.records.token_by_access_hash(&hash)?.is_none();
        Ok(is_free.then(|| value.to_owned()))
    }

    /// The access token as a JWT, where the service issues such tokens.
    pub(super) fn signed_access_token(&self, token: &TokenRecord, value: &str) -> Result<Option<String>, OAuthError> {
        self.jwt_access_token(token, value).map_err(|_| {
            OAuthError::of_caller(
                unpublished::ACCESS_TOKEN_NOT_SIGNED,
                "The JWT access token could not be made; check the signing key of the service and jwtAtClaims.",
            )
        })
    }

    /// So many seconds from now, in milliseconds.
    pub(super) fn after(&self, seconds: i64) -> i64 {
        self.now.saturating_add(seconds.saturating_mul(1000))
    }

    /// When the access token expires, given that it may have to end with its refresh token.
    pub(super) fn linked(&self, access_expires_at: i64, refresh_expires_at: i64) -> i64 {
        if self.service.settings.token_expiration_linked && refresh_expires_at > 0 {
            access_expires_at.min(refresh_expires_at)
        } else {
            access_expires_at
        }
    }
}

/// Checks the subject that a caller names as the user.
pub(super) fn check_subject(subject: &str, codes: [&'static str; 3]) -> Result<(), OAuthError> {
    let [missing, long, not_ascii] = codes;
    if subject.is_empty() {
        return Err(OAuthError::of_caller(missing, "The request has no subject."));
    }
    if subject.chars().count() > SUBJECT_LIMIT {
        return Err(OAuthError::of_caller(
            long,
            "The subject is longer than 100 characters.",
        ));
    }
    if !subject.is_ascii() {
        return Err(OAuthError::of_caller(
            not_ascii,
            "The subject has characters other than ASCII.",
        ));
    }
    Ok(())
}

/// An instant of an issued token; a token that there is not has none.
pub(super) fn shown_instant(milliseconds: i64) -> Option<Timestamp> {
    (milliseconds > 0).then(|| Timestamp::from_millis(milliseconds))
}

/// Writes issued tokens, and whom they were issued to, into one of the responses that show them.
macro_rules! show_tokens {
    ($response:expr, $issued:expr, $context:expr, $client:expr) => {{
        let issued: &$crate::rules::issuance::Issued = $issued;
        let client: &$crate::store::ClientRecord = $client;
        let details = &issued.token.details;
        $response.access_token = Some(issued.access_token.clone());
        $response.jwt_access_token.clone_from(&issued.jwt_access_token);
        $response.access_token_expires_at = $crate::rules::issuance::shown_instant(issued.access_expires_at);
        $response.access_token_duration = issued.access_token_duration;
        $response.refresh_token.clone_from(&issued.refresh_token);
        $response.refresh_token_expires_at = $crate::rules::issuance::shown_instant(issued.refresh_expires_at);
        $response.refresh_token_duration = details.refresh_token_duration;
        $response.subject.clone_from(&issued.token.subject);
        $response.scopes.clone_from(&issued.token.scopes);
        $response.refresh_token_scopes.clone_from(&issued.token.refresh_scopes);
        $response.properties.clone_from(&details.properties);
        $response
            .authorization_details
            .clone_from(&details.authorization_details);
        $response
            .access_token_resources
            .clone_from(&details.access_token_resources);
        $response.client_id = client.id();
        $response.client_id_alias.clone_from(&client.client.client_id_alias);
        $response.client_id_alias_used = details.client_id_alias_used;
        $response.client_attributes.clone_from(&client.client.attributes);
        $response
            .service_attributes
            .clone_from(&$context.service.settings.attributes);
    }};
}
pub(super) use show_tokens;
