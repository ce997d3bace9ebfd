//! The userinfo endpoint (OpenID Connect Core 1.0 section 5.3).

use authlete_sdk::{
    GrantType, UserinfoAction, UserinfoIssueAction, UserinfoIssueRequest, UserinfoIssueResponse, UserinfoRequest,
    UserinfoResponse,
};
use serde_json::{Map, Value};

use super::oauth_error::{Blame, OAuthError};
use super::possession::Proofs;
use super::token_management::{json_object, token_type};
use super::{Reading, distinct, given};
use crate::jose::SigningKey;
use crate::refusal::{Refusal, message};
use crate::store::{ClientRecord, TokenRecord};

/// The claims that a scope stands for (OpenID Connect Core 1.0 section 5.4).
const CLAIMS_OF_SCOPES: [(&str, &[&str]); 4] = [
    (
        "profile",
        &[
            "name",
            "family_name",
            "given_name",
            "middle_name",
            "nickname",
            "preferred_username",
            "profile",
            "picture",
            "website",
            "gender",
            "birthdate",
            "zoneinfo",
            "locale",
            "updated_at",
        ],
    ),
    ("email", &["email", "email_verified"]),
    ("address", &["address"]),
    ("phone", &["phone_number", "phone_number_verified"]),
];

/// The names of the claims that scopes and a member of the `claims` parameter ask for.
pub(super) fn claims_asked_for(scopes: &[String], claims: Option<&str>) -> Vec<String> {
    let by_scopes = CLAIMS_OF_SCOPES
        .iter()
        .filter(|(scope, _)| scopes.iter().any(|name| name == scope))
        .flat_map(|(_, claims)| claims.iter().map(|claim| (*claim).to_owned()));
    let by_name: Map<String, Value> = claims
        .and_then(|claims| serde_json::from_str(claims).ok())
        .unwrap_or_default();
    distinct(by_scopes.chain(by_name.into_iter().map(|(name, _)| name)).collect())
}

/// Why an access token does not open the endpoint.
struct Unusable {
    action: UserinfoAction,
    error: OAuthError,
}

impl Unusable {
    fn new(action: UserinfoAction, error: &'static str, code: &'static str, text: &'static str) -> Self {
        Self {
            action,
            error: OAuthError {
                blame: Blame::Request,
                error,
                code,
                text,
            },
        }
    }
}

/// An access token that opens the endpoint.
struct Usable {
    token: TokenRecord,
    subject: String,
    client: std::sync::Arc<ClientRecord>,
}

impl Reading<'_> {
    /// The record of the access token, if claims about its user may be given.
    fn userinfo_token(&self, value: &str) -> Result<Result<Usable, Unusable>, Refusal> {
        let refuse = |action, error, code, text| Ok(Err(Unusable::new(action, error, code, text)));
        let unauthorized = |code, text| refuse(UserinfoAction::Unauthorized, "invalid_token", code, text);
        let forbidden = |code, text| refuse(UserinfoAction::Forbidden, "insufficient_scope", code, text);
        if value.is_empty() {
            return refuse(
                UserinfoAction::BadRequest,
                "invalid_request",
                "A088301",
                "The request has no access token.",
            );
        }
        let presented = self.presented_access_token(value)?.ok();
        let Some(token) = presented.filter(|token| token.service == self.service.id) else {
            return unauthorized("A088302", "The access token does not exist.");
        };
        if token.access_expired(self.now) {
            return match &token.refresh_hash {
                _ if token.refreshable(self.now) => {
                    unauthorized("A089301", "The access token has expired; it can be refreshed.")
                }
                Some(_) => unauthorized("A089302", "The access token and its refresh token have expired."),
                None => unauthorized("A089303", "The access token has expired and has no refresh token."),
            };
        }
        if !token.scopes.iter().any(|scope| scope == "openid") {
            return forbidden("A089304", "The access token does not have the scope openid.");
        }
        if token.grant_type == GrantType::Password {
            return forbidden("A089306", "The access token comes from the password grant.");
        }
        let Some(subject) = token.subject.clone() else {
            return forbidden("A089305", "The access token has no subject.");
        };
        let Some(client) = self
            .records
            .client(token.client)?
            .filter(|client| !client.client.locked)
        else {
            return unauthorized("A088302", "The access token does not exist.");
        };
        Ok(Ok(Usable { token, subject, client }))
    }
}

/// Tells whose claims are wanted, and which ones.
pub fn process_request(context: &Reading<'_>, request: UserinfoRequest) -> Result<UserinfoResponse, Refusal> {
    let mut response = UserinfoResponse::default();
    let usable = context.userinfo_token(&request.token)?.and_then(|usable| {
        let proofs = Proofs {
            dpop: given(request.dpop.as_ref()),
            htm: given(request.htm.as_ref()),
            htu: given(request.htu.as_ref()).or(context.service.settings.user_info_endpoint.as_deref()),
            certificate: given(request.client_certificate.as_ref()),
        };
        match context.check_possession(&usable.token, &request.token, &proofs) {
            Ok(()) => Ok(usable),
            Err(broken) => Err(Unusable::new(
                UserinfoAction::Unauthorized,
                broken.error(),
                broken.code(),
                broken.text(),
            )),
        }
    });
    match usable {
        Err(unusable) => {
            response.action = unusable.action;
            response.result_code = Some(unusable.error.code.to_owned());
            response.result_message = Some(unusable.error.message());
            response.response_content = Some(context.challenge("Bearer", &unusable.error));
        }
        Ok(Usable { token, subject, client }) => {
            response.action = UserinfoAction::Ok;
            response.result_code = Some("A091001".to_owned());
            response.result_message = Some(message("A091001", "The access token allows the request."));
            response.response_content = Some(format!("{} error=\"invalid_request\"", token_type(&token).as_str()));
            response.claims = claims_asked_for(&token.scopes, token.details.user_info_claims.as_deref());
            response.user_info_claims.clone_from(&token.details.user_info_claims);
            response.token = Some(request.token);
            response.subject = Some(subject);
            response.client_id = client.id();
            response.client_id_alias.clone_from(&client.client.client_id_alias);
            response.client_attributes.clone_from(&client.client.attributes);
            response
                .service_attributes
                .clone_from(&context.service.settings.attributes);
            response.client_id_alias_used = token.details.client_id_alias_used;
            response.client_entity_id_used = token.details.client_entity_id_used;
            response.metadata_document_used = token.details.metadata_document_used;
            response.scopes = token.scopes;
            response.properties = token.details.properties;
            response.consented_claims = token.details.consented_claims;
        }
    }
    Ok(response)
}

/// Makes the response to the client from the claims about the user.
pub fn issue_response(context: &Reading<'_>, request: UserinfoIssueRequest) -> Result<UserinfoIssueResponse, Refusal> {
    let mut response = UserinfoIssueResponse::default();
    let outcome = context
        .userinfo_token(&request.token)?
        .and_then(|usable| context.userinfo(&usable, &request));
    match outcome {
        Ok((action, content)) => {
            response.action = action;
            response.result_code = Some("A096001".to_owned());
            response.result_message = Some(message("A096001", "A userinfo response was made."));
            response.response_content = Some(content);
        }
        Err(unusable) => {
            response.action = unusable.action.as_str().into();
            response.result_code = Some(unusable.error.code.to_owned());
            response.result_message = Some(unusable.error.message());
            response.response_content = Some(context.challenge("Bearer", &unusable.error));
        }
    }
    Ok(response)
}

impl Reading<'_> {
    fn userinfo(
        &self,
        usable: &Usable,
        request: &UserinfoIssueRequest,
    ) -> Result<(UserinfoIssueAction, String), Unusable> {
        let failed = |code, text| Unusable::new(UserinfoAction::InternalServerError, "server_error", code, text);
        let mut claims = json_object(request.claims.as_ref())
            .ok_or_else(|| failed("A094201", "The claims are not a JSON object."))?;
        let details = &usable.token.details;
        let own = given(request.sub.as_ref()).or(details.sub.as_deref());
        let subject = self.presented_subject(&usable.client, own.unwrap_or(&usable.subject), own.is_some());
        claims.insert("sub".to_owned(), subject.into());

        let client = &usable.client.client;
        // A client that is to get its claims encrypted must not get them in the open.
        if client.user_info_encryption_alg.is_some() {
            return Err(failed(
                "A094101",
                "The local server does not encrypt userinfo responses.",
            ));
        }
        let Some(algorithm) = &client.user_info_sign_alg else {
            return Ok((UserinfoIssueAction::Json, Value::Object(claims).to_string()));
        };
        claims.insert("iss".to_owned(), self.issuer().into());
        claims.insert("aud".to_owned(), client.client_id.to_string().into());
        let algorithm = algorithm.as_str();
        let key = if algorithm.starts_with("HS") {
            SigningKey::from_secret(client.client_secret.as_deref().unwrap_or_default(), algorithm)
        } else {
            self.signing_key(algorithm, self.service.settings.user_info_signature_key_id.as_deref())
        };
        key.and_then(|key| key.sign(Map::new(), &claims))
            .map(|token| (UserinfoIssueAction::Jwt, token))
            .map_err(|_| failed("A094102", "The service has no key that can sign the response."))
    }
}
