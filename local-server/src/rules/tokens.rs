//! The token endpoint (RFC 6749 section 3.2).

mod authorization_code;
mod client_credentials;
mod delegated;
mod password;
mod refresh_token;

use authlete_sdk::{GrantType, TokenAction, TokenRequest, TokenResponse};

pub use password::{fail_request, issue_response};

use super::client_authentication::{AuthenticatedClient, Credentials};
use super::issuance::{Issued, show_tokens};
use super::oauth_error::{Failure, OAuthError, relay};
use super::parameters::{Fault, Parameters};
use super::possession::Proofs;
use super::token_management::acceptable_properties;
use super::{Writing, given};
use crate::input::Relayed;
use crate::jose::certificate_thumbprint;
use crate::refusal::{Refusal, message, unpublished};
use crate::store::TokenDetails;

/// Handles a token request.
pub fn process_request(context: &Writing<'_>, request: Relayed<TokenRequest>) -> Result<TokenResponse, Refusal> {
    relay!(context, processed(context, &request), TokenResponse)
}

fn processed(context: &Writing<'_>, relayed: &Relayed<TokenRequest>) -> Result<TokenResponse, Failure> {
    if !relayed.has_parameters {
        return Err(OAuthError::of_caller("A047201", "The request has no parameters.").into());
    }
    let request = &relayed.request;
    let parameters = Parameters::parse(&request.parameters);
    let grant_type = context.grant_type(&parameters)?;
    let client = context.authenticate(&Credentials {
        client_id: request.client_id.as_deref(),
        client_secret: request.client_secret.as_deref(),
        parameters: &parameters,
        endpoint: context.service.settings.token_endpoint.as_deref(),
        methods: context.service.settings.supported_token_auth_methods.as_deref(),
    })?;
    if !client.record.may_use(&grant_type) {
        return Err(OAuthError::of_request(
            "unauthorized_client",
            unpublished::GRANT_TYPE_NOT_FOR_CLIENT,
            "The client may not use the grant type.",
        )
        .into());
    }
    let exchange = Exchange {
        context,
        request,
        parameters: &parameters,
        key_thumbprint: context.proven_key(request, &client)?,
        certificate_thumbprint: context.presented_certificate(request, &client)?,
        client: &client,
        grant_type,
    };
    let mut response = match &exchange.grant_type {
        GrantType::AuthorizationCode => exchange.redeem_code(),
        GrantType::RefreshToken => exchange.refresh(),
        GrantType::ClientCredentials => exchange.grant_to_client(),
        GrantType::Password => exchange.ask_for_password_check(),
        GrantType::TokenExchange => exchange.ask_for_token_exchange(),
        _ => exchange.ask_for_assertion_check(),
    }?;
    exchange.describe(&mut response);
    Ok(response)
}

/// One token request, once its client is known.
struct Exchange<'a> {
    context: &'a Writing<'a>,
    request: &'a TokenRequest,
    parameters: &'a Parameters<'a>,
    client: &'a AuthenticatedClient,
    grant_type: GrantType,
    /// The key that the request proves to have.
    key_thumbprint: Option<String>,
    /// The certificate that tokens are to be bound to.
    certificate_thumbprint: Option<String>,
}

impl Writing<'_> {
    fn grant_type(&self, parameters: &Parameters<'_>) -> Result<GrantType, OAuthError> {
        let value = parameters.required("grant_type").map_err(|fault| match fault {
            Fault::Missing => OAuthError::invalid_request("A049301", "The request has no grant_type."),
            Fault::Empty => OAuthError::invalid_request("A049302", "The grant_type is empty."),
            Fault::Duplicated => OAuthError::invalid_request("A049303", "The request has more than one grant_type."),
        })?;
        let unsupported = |code, text| Err(OAuthError::of_request("unsupported_grant_type", code, text));
        let grant_type = match value {
            "authorization_code" => GrantType::AuthorizationCode,
            "refresh_token" => GrantType::RefreshToken,
            "client_credentials" => GrantType::ClientCredentials,
            "password" => GrantType::Password,
            "urn:ietf:params:oauth:grant-type:token-exchange" => GrantType::TokenExchange,
            "urn:ietf:params:oauth:grant-type:jwt-bearer" => GrantType::JwtBearer,
            "implicit" => {
                return unsupported("A049306", "The implicit grant has no token request.");
            }
            "urn:openid:params:grant-type:ciba"
            | "urn:ietf:params:oauth:grant-type:device_code"
            | "urn:ietf:params:oauth:grant-type:pre-authorized_code" => {
                return unsupported(
                    unpublished::NOT_SUPPORTED_FOR_CLIENTS,
                    "The local server does not have the grant type.",
                );
            }
            _ => return unsupported("A049304", "There is no such grant type."),
        };
        if !self.service.supports_grant_type(&grant_type) {
            return unsupported("A049305", "The service does not support the grant type.");
        }
        Ok(grant_type)
    }

    /// The thumbprint of the key that the request proves to have, if it has a DPoP proof (RFC 9449 section 5).
    fn proven_key(&self, request: &TokenRequest, client: &AuthenticatedClient) -> Result<Option<String>, OAuthError> {
        let invalid = |text| OAuthError::of_request("invalid_dpop_proof", unpublished::PROOF_UNUSABLE, text);
        let Some(proof) = given(request.dpop.as_ref()) else {
            if client.record.client.dpop_required {
                return Err(invalid("The client has to present a DPoP proof."));
            }
            return Ok(None);
        };
        let proofs = Proofs {
            dpop: Some(proof),
            htm: given(request.htm.as_ref()).or(Some("POST")),
            htu: given(request.htu.as_ref()).or(self.service.settings.token_endpoint.as_deref()),
            certificate: None,
        };
        self.proof_key(proof, &proofs, None)
            .map(Some)
            .map_err(|broken| invalid(broken.text()))
    }

    /// The thumbprint of the client certificate, if tokens are to be bound to it (RFC 8705 section 3).
    fn presented_certificate(
        &self,
        request: &TokenRequest,
        client: &AuthenticatedClient,
    ) -> Result<Option<String>, OAuthError> {
        if !(self.service.settings.tls_client_certificate_bound_access_tokens
            && client.record.client.tls_client_certificate_bound_access_tokens)
        {
            return Ok(None);
        }
        given(request.client_certificate.as_ref())
            .and_then(certificate_thumbprint)
            .map(Some)
            .ok_or_else(|| {
                OAuthError::invalid_request(
                    unpublished::CERTIFICATE_REQUIRED,
                    "The client's tokens are bound to its certificate, and the request has none.",
                )
            })
    }
}

impl Exchange<'_> {
    /// What is recorded with tokens of this request, whatever the grant.
    fn details(&self) -> TokenDetails {
        TokenDetails {
            properties: acceptable_properties(self.request.properties.clone().unwrap_or_default()),
            jwt_at_claims: self.request.jwt_at_claims.clone().filter(|claims| !claims.is_empty()),
            dpop_key_thumbprint: self.key_thumbprint.clone(),
            certificate_thumbprint: self.certificate_thumbprint.clone(),
            client_id_alias_used: self.client.alias_used,
            ..TokenDetails::default()
        }
    }

    /// The response that hands over tokens.
    fn success(&self, code: &'static str, issued: &Issued, id_token: Option<String>) -> TokenResponse {
        let mut response = TokenResponse::default();
        response.action = TokenAction::Ok;
        response.result_code = Some(code.to_owned());
        response.result_message = Some(message(code, "The token request was carried out."));
        response.response_content = Some(issued.content(id_token.as_deref()));
        show_tokens!(response, issued, self.context, &self.client.record);
        let details = &issued.token.details;
        response.resources.clone_from(&details.resources);
        response.session_id.clone_from(&details.session_id);
        response
            .requested_id_token_claims
            .clone_from(&details.requested_id_token_claims);
        response.id_token = id_token;
        response
    }

    /// A response by which the caller is asked to do something first.
    fn asking(action: TokenAction, code: &'static str, text: &str) -> TokenResponse {
        let mut response = TokenResponse::default();
        response.action = action;
        response.result_code = Some(code.to_owned());
        response.result_message = Some(message(code, text));
        response
    }

    /// Tells who the client is, in whatever response.
    fn describe(&self, response: &mut TokenResponse) {
        let client = &self.client.record.client;
        response.grant_type = Some(self.grant_type.clone());
        response.client_auth_method = Some(self.client.method.clone());
        response.client_id = client.client_id;
        response.client_id_alias.clone_from(&client.client_id_alias);
        response.client_id_alias_used = self.client.alias_used;
        response.client_attributes.clone_from(&client.attributes);
        response
            .service_attributes
            .clone_from(&self.context.service.settings.attributes);
    }
}

#[cfg(test)]
mod tests;
