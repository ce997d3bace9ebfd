//! The client credentials grant (RFC 6749 section 4.4).

use authlete_sdk::{GrantType, TokenResponse};

use super::Exchange;
use crate::rules::given;
use crate::rules::issuance::Grant;
use crate::rules::oauth_error::{Failure, OAuthError};

impl Exchange<'_> {
    /// Issues an access token to the client on its own account.
    pub(super) fn grant_to_client(&self) -> Result<TokenResponse, Failure> {
        let context = self.context;
        if self.client.is_public() {
            return Err(OAuthError::of_request(
                "unauthorized_client",
                "A052301",
                "A public client has no credentials of its own.",
            )
            .into());
        }
        let scopes = context.scopes_asked_for(&self.client.record, self.parameters)?;
        if scopes.is_empty() && self.parameters.get("scope").is_some() {
            return Err(
                OAuthError::of_request("invalid_scope", "A052303", "The client can have none of the scopes.").into(),
            );
        }
        let mut details = self.details();
        let resources = self.parameters.all("resource").into_iter().map(str::to_owned).collect();
        details.resources = crate::rules::distinct(resources);
        details.access_token_resources.clone_from(&details.resources);
        let issued = context.issue(Grant {
            client: &self.client.record,
            grant_type: GrantType::ClientCredentials,
            subject: None,
            scopes,
            details,
            access_token: given(self.request.access_token.as_ref()),
            access_token_duration: self.request.access_token_duration,
            refresh_token_duration: None,
        })?;
        Ok(self.success("A052001", &issued, None))
    }
}
