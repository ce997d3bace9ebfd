//! The authorization code grant (RFC 6749 section 4.1.3) with PKCE (RFC 7636).

use authlete_sdk::{GrantType, TokenResponse};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use super::Exchange;
use crate::random::encode;
use crate::rules::authorization::Authorized;
use crate::rules::authorization_request::{CodeChallenge, is_verifier};
use crate::rules::given;
use crate::rules::issuance::Grant;
use crate::rules::oauth_error::{Failure, OAuthError};
use crate::rules::parameters::Fault;
use crate::store::PendingKind;

impl Exchange<'_> {
    /// Exchanges a code for tokens. The code is used up.
    // Choice: a request that fails leaves the code to the client that it was issued to.
    pub(super) fn redeem_code(&self) -> Result<TokenResponse, Failure> {
        let context = self.context;
        let code = self.parameters.required("code").map_err(|fault| match fault {
            Fault::Missing => OAuthError::invalid_request("A050301", "The request has no code."),
            Fault::Empty => OAuthError::invalid_request("A050302", "The code is empty."),
            Fault::Duplicated => OAuthError::invalid_request("A050303", "The request has more than one code."),
        })?;
        let pending = context
            .changes
            .pending::<Authorized>(PendingKind::AuthorizationCode, code)?
            .ok_or_else(|| OAuthError::invalid_grant("A050305", "There is no such code."))?;
        if pending.service != context.service.id {
            return Err(OAuthError::invalid_grant("A050306", "The code belongs to another service.").into());
        }
        let mut authorized = pending.content;
        if authorized.asked.client != self.client.id() {
            return Err(OAuthError::invalid_grant("A050307", "The code was issued to another client.").into());
        }
        self.check_redirect_uri(&authorized)?;
        if pending.expires_at.saturating_mul(1000) <= context.now {
            return Err(OAuthError::invalid_grant("A050311", "The code has expired.").into());
        }
        self.check_verifier(authorized.asked.code_challenge.as_ref())?;
        if authorized.asked.dpop_key_thumbprint.is_some() && authorized.asked.dpop_key_thumbprint != self.key_thumbprint
        {
            return Err(OAuthError::invalid_grant(
                crate::refusal::unpublished::PROOF_UNUSABLE,
                "The code is bound to a key that the request does not prove to have.",
            )
            .into());
        }

        let own = self.details();
        let details = &mut authorized.details;
        details.access_token_resources = self.resources(&details.resources)?;
        details
            .properties
            .retain(|known| own.properties.iter().all(|property| property.key != known.key));
        details.properties.extend(own.properties);
        details.jwt_at_claims = own.jwt_at_claims.or(details.jwt_at_claims.take());
        details.dpop_key_thumbprint = own.dpop_key_thumbprint;
        details.certificate_thumbprint = own.certificate_thumbprint;

        context.changes.delete_pending(code)?;
        let issued = context.issue(Grant {
            client: &self.client.record,
            grant_type: GrantType::AuthorizationCode,
            subject: Some(authorized.subject.clone()),
            scopes: authorized.scopes.clone(),
            details: authorized.details.clone(),
            access_token: given(self.request.access_token.as_ref()),
            access_token_duration: self.request.access_token_duration,
            refresh_token_duration: self.request.refresh_token_duration,
        })?;
        let openid = authorized.scopes.iter().any(|scope| scope == "openid");
        let id_token = openid
            .then(|| context.id_token_of(&self.client.record, &authorized, None, None))
            .transpose()?;
        Ok(self.success("A050001", &issued, id_token))
    }

    fn check_redirect_uri(&self, authorized: &Authorized) -> Result<(), OAuthError> {
        let asked = &authorized.asked;
        match (asked.redirect_uri_named, self.parameters.get("redirect_uri")) {
            (true, None) => Err(OAuthError::invalid_request(
                "A050308",
                "The request has no redirect_uri, and the authorization request had one.",
            )),
            (true, Some(uri)) if uri != asked.destination.redirect_uri => Err(OAuthError::invalid_grant(
                "A050309",
                "The redirect_uri is not that of the authorization request.",
            )),
            (false, Some(_)) => Err(OAuthError::invalid_grant(
                "A050310",
                "The request has a redirect_uri, and the authorization request had none.",
            )),
            _ => Ok(()),
        }
    }

    fn check_verifier(&self, challenge: Option<&CodeChallenge>) -> Result<(), OAuthError> {
        let invalid = OAuthError::invalid_request;
        let (challenge, verifier) = match (challenge, self.parameters.required("code_verifier")) {
            (None, Err(Fault::Missing)) => return Ok(()),
            // A verifier without a challenge is the trace of a challenge that was taken away.
            (None, _) => {
                return Err(invalid(
                    "A050317",
                    "The request has a code_verifier, and there was no challenge.",
                ));
            }
            (Some(_), Err(Fault::Missing)) => return Err(invalid("A050312", "The request has no code_verifier.")),
            (Some(_), Err(Fault::Empty)) => return Err(invalid("A050313", "The code_verifier is empty.")),
            (Some(_), Err(Fault::Duplicated)) => {
                return Err(invalid("A050314", "The request has more than one code_verifier."));
            }
            (Some(challenge), Ok(verifier)) => (challenge, verifier),
        };
        if !is_verifier(verifier) {
            return Err(invalid("A050316", "The code_verifier is malformed."));
        }
        let met = if challenge.hashed {
            encode(&Sha256::digest(verifier))
        } else {
            verifier.to_owned()
        };
        if bool::from(met.as_bytes().ct_eq(challenge.value.as_bytes())) {
            Ok(())
        } else {
            Err(OAuthError::invalid_grant(
                "A050315",
                "The code_verifier does not meet the challenge.",
            ))
        }
    }

    /// The resources that the access token is for: those asked for here, of those that were authorized (RFC 8707).
    pub(super) fn resources(&self, authorized: &[String]) -> Result<Vec<String>, OAuthError> {
        let asked: Vec<String> = self.parameters.all("resource").into_iter().map(str::to_owned).collect();
        if asked.is_empty() {
            return Ok(authorized.to_vec());
        }
        if asked.iter().any(|resource| !authorized.contains(resource)) {
            return Err(OAuthError::of_request(
                "invalid_target",
                crate::refusal::unpublished::RESOURCE_NOT_AUTHORIZED,
                "A resource is not among those that were authorized.",
            ));
        }
        Ok(crate::rules::distinct(asked))
    }
}
