//! The revocation endpoint (RFC 7009).

use authlete_sdk::{RevocationRequest, RevocationResponse};

use super::Writing;
use super::client_authentication::Credentials;
use super::oauth_error::{Failure, OAuthError, relay};
use super::parameters::{Fault, Parameters};
use crate::input::Relayed;
use crate::refusal::{Refusal, message};

/// Ends the token that a client names, and the one issued with it.
pub fn process_request(
    context: &Writing<'_>,
    request: Relayed<RevocationRequest>,
) -> Result<RevocationResponse, Refusal> {
    relay!(context, revoked(context, &request), RevocationResponse)
}

fn revoked(context: &Writing<'_>, relayed: &Relayed<RevocationRequest>) -> Result<RevocationResponse, Failure> {
    let settings = &context.service.settings;
    if !relayed.has_parameters {
        return Err(OAuthError::of_caller("A113201", "The request has no parameters.").into());
    }
    let request = &relayed.request;
    let parameters = Parameters::parse(&request.parameters);
    if parameters.is_empty() {
        return Err(OAuthError::invalid_request("A114301", "The revocation request has no parameters.").into());
    }
    let client = context.authenticate(&Credentials {
        client_id: request.client_id.as_deref(),
        client_secret: request.client_secret.as_deref(),
        parameters: &parameters,
        endpoint: settings.revocation_endpoint.as_deref(),
        methods: settings.supported_revocation_auth_methods.as_deref(),
    })?;
    let value = parameters.required("token").map_err(|fault| match fault {
        Fault::Missing => OAuthError::invalid_request("A115301", "The request has no token."),
        Fault::Empty => OAuthError::invalid_request("A115302", "The token is empty."),
        Fault::Duplicated => OAuthError::invalid_request("A115303", "The request has more than one token."),
    })?;

    let found = match context.presented_access_token(value)? {
        Err(_) => context.presented_refresh_token(value)?,
        Ok(found) => Some(found),
    };
    // Of a token that does not exist here the client learns no more than that it does not exist any more.
    if let Some(token) = found.filter(|token| token.service == context.service.id) {
        if token.client != client.id() {
            return Err(OAuthError::invalid_request("A116301", "The token belongs to another client.").into());
        }
        context.changes.delete_token(token.id)?;
    }

    let mut response = RevocationResponse::default();
    response.action = authlete_sdk::RevocationAction::Ok;
    response.result_code = Some("A113001".to_owned());
    response.result_message = Some(message("A113001", "The token is not in use."));
    response.response_content = parameters
        .get("callback")
        .filter(|name| is_function_name(name))
        .map(|name| format!("{name}();"));
    Ok(response)
}

/// A script calls nothing but a plain function: anything else could be a script itself.
fn is_function_name(name: &str) -> bool {
    let is_identifier = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphabetic() || "_$".contains(first))
            && part
                .chars()
                .all(|next| next.is_ascii_alphanumeric() || "_$".contains(next))
    };
    name.split('.').all(is_identifier)
}
