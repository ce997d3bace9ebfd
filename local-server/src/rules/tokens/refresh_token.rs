//! The refresh token grant (RFC 6749 section 6).

use authlete_sdk::{TokenAction, TokenResponse};

use super::Exchange;
use crate::clock::rounded_seconds;
use crate::random;
use crate::rules::given;
use crate::rules::issuance::{Issued, in_use};
use crate::rules::oauth_error::{Failure, OAuthError};
use crate::rules::parameters::Fault;
use crate::rules::token_management::positive;
use crate::store::{TokenFilter, TokenRecord};

/// Seconds for which the previous refresh token still counts, where the service wants refreshing to be idempotent.
// Choice: documented as a short while.
const GRACE: i64 = 60;

impl Exchange<'_> {
    /// Renews an access token. The one before is dead afterwards; the record stays the same.
    pub(super) fn refresh(&self) -> Result<TokenResponse, Failure> {
        let context = self.context;
        let settings = &context.service.settings;
        let value = self.parameters.required("refresh_token").map_err(|fault| match fault {
            Fault::Missing => OAuthError::invalid_request("A053301", "The request has no refresh_token."),
            Fault::Empty => OAuthError::invalid_request("A053302", "The refresh_token is empty."),
            Fault::Duplicated => OAuthError::invalid_request("A053303", "The request has more than one refresh_token."),
        })?;
        let (mut token, repeated) = self.refreshed_record(value)?;
        if token.service != context.service.id {
            return Err(OAuthError::invalid_grant("A053306", "The refresh token belongs to another service.").into());
        }
        if token.client != self.client.id() {
            return Err(OAuthError::invalid_grant("A053307", "The refresh token was issued to another client.").into());
        }
        if !token.refreshable(context.now) {
            return Err(OAuthError::invalid_grant("A053308", "The refresh token has expired.").into());
        }
        if self.client.is_public()
            && token.details.dpop_key_thumbprint.is_some()
            && token.details.dpop_key_thumbprint != self.key_thumbprint
        {
            return Err(OAuthError::invalid_grant("A053311", "The refresh token is bound to another key.").into());
        }
        token.scopes = self.refreshed_scopes(&token)?;
        token.details.access_token_resources = self.resources(&token.details.resources)?;
        token.details.dpop_key_thumbprint.clone_from(&self.key_thumbprint);
        token
            .details
            .certificate_thumbprint
            .clone_from(&self.certificate_thumbprint);

        let client = &self.client.record;
        let refresh_duration = positive(self.request.refresh_token_duration)
            .unwrap_or_else(|| context.refresh_token_duration(client, &token.refresh_scopes));
        let carried_over = token.refresh_expires_at.saturating_mul(1000);
        let (refresh_token, refresh_expires_at) = if repeated {
            (context.records.digest().successor(value), carried_over)
        } else if settings.refresh_token_kept {
            let restarted = settings.refresh_token_duration_reset;
            (
                value.to_owned(),
                if restarted {
                    context.after(refresh_duration)
                } else {
                    carried_over
                },
            )
        } else {
            let next = if settings.refresh_token_idempotent {
                token.details.previous_refresh_hash = Some(random::encode(&context.records.digest().hash(value)));
                context.records.digest().successor(value)
            } else {
                random::token_value()
            };
            let kept = settings.refresh_token_duration_kept;
            (
                next,
                if kept {
                    carried_over
                } else {
                    context.after(refresh_duration)
                },
            )
        };
        if refresh_expires_at != carried_over {
            token.details.refresh_token_duration = refresh_duration;
        }
        token.refresh_hash = Some(context.records.digest().hash(&refresh_token));
        token.refresh_expires_at = rounded_seconds(refresh_expires_at);

        let access_token = context
            .access_token_value(given(self.request.access_token.as_ref()))?
            .ok_or_else(in_use)?;
        let access_duration = positive(self.request.access_token_duration)
            .unwrap_or_else(|| context.access_token_duration(client, &token.scopes));
        let access_expires_at = context.linked(context.after(access_duration), refresh_expires_at);
        token.access_hash = context.records.digest().hash(&access_token);
        token.access_expires_at = Some(rounded_seconds(access_expires_at));
        token.last_refreshed_at = rounded_seconds(context.now);
        let jwt_access_token = context.signed_access_token(&token, &access_token)?;
        self.end_others(&token)?;
        context.changes.update_token(&token)?;

        let reissuable = settings.id_token_reissuable
            && token.subject.is_some()
            && token.scopes.iter().any(|scope| scope == "openid");
        let issued = Issued {
            token,
            access_token,
            jwt_access_token,
            access_expires_at,
            access_token_duration: (access_expires_at - context.now) / 1000,
            refresh_token: Some(refresh_token),
            refresh_expires_at,
        };
        let mut response = self.success("A053001", &issued, None);
        response.previous_refresh_token_used = repeated;
        if reissuable {
            response.action = TokenAction::IdTokenReissuable;
        }
        Ok(response)
    }

    /// The record of the refresh token, and whether it is the one before the latest, presented again.
    fn refreshed_record(&self, value: &str) -> Result<(TokenRecord, bool), Failure> {
        let context = self.context;
        let digest = context.records.digest();
        let hash = digest.hash(value);
        if let Some(token) = context.records.token_by_refresh_hash(&hash)? {
            return Ok((token, false));
        }
        if context.service.settings.refresh_token_idempotent {
            let next = digest.hash(&digest.successor(value));
            let repeated = context.records.token_by_refresh_hash(&next)?.filter(|token| {
                token.details.previous_refresh_hash == Some(random::encode(&hash))
                    && context.now <= token.last_refreshed_at.saturating_add(GRACE).saturating_mul(1000)
            });
            if let Some(token) = repeated {
                return Ok((token, true));
            }
        }
        Err(OAuthError::invalid_grant("A053305", "There is no such refresh token.").into())
    }

    /// The scopes of the new access token: what the refresh token has, or those of it that are asked for.
    fn refreshed_scopes(&self, token: &TokenRecord) -> Result<Vec<String>, OAuthError> {
        let mut scopes = if self.parameters.get("scope").is_some() {
            self.parameters.words("scope")
        } else {
            token.refresh_scopes.clone()
        };
        if scopes.iter().any(|scope| !token.refresh_scopes.contains(scope)) {
            return Err(OAuthError::of_request(
                "invalid_scope",
                "A053309",
                "The request asks for a scope that was not granted.",
            ));
        }
        if self
            .context
            .service
            .settings
            .openid_dropped_on_refresh_without_offline_access
            && !token.refresh_scopes.iter().any(|scope| scope == "offline_access")
        {
            scopes.retain(|scope| scope != "openid");
        }
        Ok(scopes)
    }

    /// Ends the user's other tokens of the client, where a user is to have one at a time.
    fn end_others(&self, token: &TokenRecord) -> Result<(), Failure> {
        let context = self.context;
        let single = context.service.settings.single_access_token_per_subject
            || self.client.record.client.single_access_token_per_subject;
        if !single || token.subject.is_none() {
            return Ok(());
        }
        let filter = TokenFilter {
            client: Some(token.client),
            subject: token.subject.clone(),
            status: None,
        };
        let tokens = context
            .records
            .tokens(context.service.id, &filter, context.now, 0, i64::MAX)?;
        for other in tokens.iter().filter(|other| other.id != token.id) {
            context.changes.delete_token(other.id)?;
        }
        Ok(())
    }
}
