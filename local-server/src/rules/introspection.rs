//! Whether an access token can be used, and what it stands for.

use authlete_sdk::{
    IntrospectionAction, IntrospectionRequest, IntrospectionResponse, StandardIntrospectionAction,
    StandardIntrospectionRequest, StandardIntrospectionResponse,
};
use serde_json::{Map, Value, json};

use super::jwt_access_tokens::confirmation;
use super::possession::Proofs;
use super::token_management::token_type;
use super::{Ended, NEVER, Reading, Writing, authorization_details, given, instant, report};
use crate::input::Relayed;
use crate::refusal::{Refusal, message};
use crate::store::TokenRecord;

/// Where the API documents its result codes; OAuth clients get the link with an error.
pub(super) const ERROR_PAGES: &str = "https://docs.authlete.com/#";

/// Why an access token cannot be used.
struct Unusable {
    action: IntrospectionAction,
    code: &'static str,
    error: &'static str,
    text: &'static str,
}

impl Unusable {
    fn new(action: IntrospectionAction, code: &'static str, error: &'static str, text: &'static str) -> Self {
        Self {
            action,
            code,
            error,
            text,
        }
    }

    fn invalid_token(code: &'static str, text: &'static str) -> Self {
        Self::new(IntrospectionAction::Unauthorized, code, "invalid_token", text)
    }
}

/// Tells a resource server whether it may serve a request with the access token.
pub fn process_request(context: &Writing<'_>, request: IntrospectionRequest) -> Result<IntrospectionResponse, Refusal> {
    let presented = context.presented_access_token(&request.token)?;
    let unusable = match &presented {
        _ if request.token.is_empty() => Some(Unusable::new(
            IntrospectionAction::BadRequest,
            "A057301",
            "invalid_request",
            "The request has no access token.",
        )),
        Err(unknown) => Some(Unusable::invalid_token(unknown.code(), unknown.text())),
        Ok(token) if token.service != context.service.id => Some(Unusable::invalid_token(
            "A057303",
            "The access token belongs to another service.",
        )),
        Ok(token) => context.why_unusable(token, &request)?,
    };

    let mut response = IntrospectionResponse::default();
    let own = presented.ok().filter(|token| token.service == context.service.id);
    if let Some(token) = &own {
        context.describe(token, &mut response)?;
    }
    match unusable {
        None => {
            response.action = IntrospectionAction::Ok;
            response.result_code = Some("A056001".to_owned());
            response.result_message = Some(message("A056001", "The access token is valid."));
            response.sufficient = true;
            response.response_content = Some("Bearer error=\"invalid_request\"".to_owned());
        }
        Some(unusable) => {
            let scheme = own.as_ref().map_or("Bearer", |token| match token_type(token).as_str() {
                "DPoP" => "DPoP",
                _ => "Bearer",
            });
            let text = message(unusable.code, unusable.text);
            let mut challenge = format!("{scheme} error=\"{}\"", unusable.error);
            if !context.service.settings.error_description_omitted {
                challenge.push_str(&format!(",error_description=\"{text}\""));
            }
            if !context.service.settings.error_uri_omitted {
                challenge.push_str(&format!(",error_uri=\"{ERROR_PAGES}{}\"", unusable.code));
            }
            if unusable.error == "insufficient_scope" {
                let scopes = request.scopes.unwrap_or_default().join(" ");
                challenge.push_str(&format!(",scope=\"{}\"", scopes.replace(['"', '\\'], "")));
            }
            response.response_content = Some(challenge);
            response.result_code = Some(unusable.code.to_owned());
            response.result_message = Some(text);
            response.action = unusable.action;
        }
    }
    if let Some(token) = &own {
        context.delete_if_over(token)?;
    }
    Ok(response)
}

impl Writing<'_> {
    /// A record of which nothing can be used any more goes when somebody looks at it.
    fn delete_if_over(&self, token: &TokenRecord) -> Result<(), Refusal> {
        if token.access_expired(self.now) && !token.refreshable(self.now) {
            self.changes.delete_token(token.id)?;
        }
        Ok(())
    }
}

impl Reading<'_> {
    fn why_unusable(&self, token: &TokenRecord, request: &IntrospectionRequest) -> Result<Option<Unusable>, Refusal> {
        if token.access_expired(self.now) {
            return Ok(Some(if token.refreshable(self.now) {
                Unusable::invalid_token("A065301", "The access token has expired; it can be refreshed.")
            } else if token.refresh_hash.is_some() {
                Unusable::invalid_token("A065302", "The access token and its refresh token have expired.")
            } else {
                Unusable::invalid_token("A065303", "The access token has expired and has no refresh token.")
            }));
        }
        if self
            .records
            .client(token.client)?
            .is_none_or(|client| client.client.locked)
        {
            // Choice: the tokens of a locked client count as not existent.
            return Ok(Some(Unusable::invalid_token(
                "A057302",
                "The access token does not exist.",
            )));
        }
        if let Some(unusable) = self.binding_broken(token, request) {
            return Ok(Some(unusable));
        }
        let asked = request.scopes.as_deref().unwrap_or_default();
        if !asked.is_empty() && token.scopes.is_empty() {
            return Ok(Some(Unusable::new(
                IntrospectionAction::Forbidden,
                "A064301",
                "insufficient_scope",
                "The access token has no scopes.",
            )));
        }
        if asked.iter().any(|scope| !token.scopes.contains(scope)) {
            return Ok(Some(Unusable::new(
                IntrospectionAction::Forbidden,
                "A064302",
                "insufficient_scope",
                "The access token lacks a required scope.",
            )));
        }
        if let Some(subject) = given(request.subject.as_ref()) {
            match token.subject.as_deref() {
                None => {
                    return Ok(Some(Unusable::invalid_token(
                        "A066301",
                        "The access token has no subject.",
                    )));
                }
                Some(other) if other != subject => {
                    return Ok(Some(Unusable::new(
                        IntrospectionAction::Forbidden,
                        "A066302",
                        "invalid_token",
                        "The access token is about another subject.",
                    )));
                }
                Some(_) => {}
            }
        }
        // RFC 9470: how recently and how well the user has to have been authenticated.
        if let Some(oldest) = request.max_age.filter(|age| *age > 0)
            && self.now.div_euclid(1000).saturating_sub(token.details.auth_time) > oldest
        {
            return Ok(Some(Unusable::new(
                IntrospectionAction::Unauthorized,
                "A340301",
                "insufficient_user_authentication",
                "The user was authenticated too long ago.",
            )));
        }
        let acceptable = request.acr_values.as_deref().unwrap_or_default();
        if !acceptable.is_empty() && token.details.acr.as_ref().is_none_or(|acr| !acceptable.contains(acr)) {
            return Ok(Some(Unusable::new(
                IntrospectionAction::Unauthorized,
                "A341302",
                "insufficient_user_authentication",
                "The user was not authenticated in an acceptable way.",
            )));
        }
        Ok(None)
    }

    /// Whether the token is bound to a key or a certificate that the request does not prove to have.
    fn binding_broken(&self, token: &TokenRecord, request: &IntrospectionRequest) -> Option<Unusable> {
        let proofs = Proofs {
            dpop: given(request.dpop.as_ref()),
            htm: given(request.htm.as_ref()),
            htu: given(request.htu.as_ref()),
            certificate: given(request.client_certificate.as_ref()),
        };
        let broken = self.check_possession(token, &request.token, &proofs).err()?;
        Some(Unusable::new(
            IntrospectionAction::Unauthorized,
            broken.code(),
            broken.error(),
            broken.text(),
        ))
    }

    fn describe(&self, token: &TokenRecord, response: &mut IntrospectionResponse) -> Result<(), Refusal> {
        let details = &token.details;
        response.existent = true;
        response.usable = !token.access_expired(self.now);
        response.refreshable = token.refreshable(self.now);
        response.expires_at = Some(instant(token.access_expires_at.unwrap_or(NEVER)));
        response.subject.clone_from(&token.subject);
        response.scopes.clone_from(&token.scopes);
        response.scope_details = token
            .scopes
            .iter()
            .filter_map(|name| self.service.scope(name))
            .cloned()
            .collect();
        response.properties.clone_from(&details.properties);
        response
            .authorization_details
            .clone_from(&details.authorization_details);
        response.resources.clone_from(&details.resources);
        response
            .access_token_resources
            .clone_from(&details.access_token_resources);
        response.grant_type = Some(token.grant_type.clone());
        response.consented_claims.clone_from(&details.consented_claims);
        response.acr.clone_from(&details.acr);
        response.auth_time = details.auth_time;
        response
            .certificate_thumbprint
            .clone_from(&details.certificate_thumbprint);
        response.for_external_attachment = details.for_external_attachment;
        response.client_id = token.client;
        response.client_id_alias_used = details.client_id_alias_used;
        response.client_entity_id_used = details.client_entity_id_used;
        response.metadata_document_used = details.metadata_document_used;
        response
            .service_attributes
            .clone_from(&self.service.settings.attributes);
        if let Some(client) = self.records.client(token.client)? {
            response.client_id_alias.clone_from(&client.client.client_id_alias);
            response.client_attributes.clone_from(&client.client.attributes);
        }
        Ok(())
    }
}

/// Answers an introspection request of a resource server (RFC 7662).
pub fn standard_process(
    context: &Writing<'_>,
    request: Relayed<StandardIntrospectionRequest>,
) -> Result<StandardIntrospectionResponse, Refusal> {
    report!(introspected(context, &request), StandardIntrospectionResponse)
}

fn introspected(
    context: &Writing<'_>,
    relayed: &Relayed<StandardIntrospectionRequest>,
) -> Result<StandardIntrospectionResponse, Ended<StandardIntrospectionAction>> {
    let request = &relayed.request;
    if !relayed.has_parameters {
        return Err(Ended::declined(
            StandardIntrospectionAction::InternalServerError,
            "A145201",
            "The request has no parameters.",
        ));
    }
    let parameters: Vec<_> = form_urlencoded::parse(request.parameters.as_bytes())
        .filter(|(name, _)| name == "token")
        .collect();
    let bad_request = |code: &'static str, text: &str| {
        let mut response = StandardIntrospectionResponse::default();
        response.action = StandardIntrospectionAction::BadRequest;
        response.result_code = Some(code.to_owned());
        response.result_message = Some(message(code, text));
        response.response_content = Some(
            json!({
                "error": "invalid_request",
                "error_description": message(code, text),
                "error_uri": format!("{ERROR_PAGES}{code}"),
            })
            .to_string(),
        );
        response
    };
    let token = match parameters.as_slice() {
        [] => return Ok(bad_request("A145301", "The request has no token.")),
        [(_, token)] if token.is_empty() => return Ok(bad_request("A145301", "The token is empty.")),
        [(_, token)] => token,
        _ => return Ok(bad_request("A145302", "The request has more than one token.")),
    };
    let wants_jwt = given(request.http_accept_header.as_ref())
        .is_some_and(|accept| accept.contains("application/token-introspection+jwt"));
    if wants_jwt && given(request.rs_uri.as_ref()).is_none() {
        return Ok(bad_request(
            "A404301",
            "A signed answer needs the URI of the resource server.",
        ));
    }

    let as_access_token = context.presented_access_token(token)?.ok();
    let is_access_token = as_access_token.is_some();
    let found = match as_access_token {
        None => context.presented_refresh_token(token)?,
        found => found,
    };
    let own = found.filter(|token| token.service == context.service.id);
    let content = own
        .as_ref()
        .filter(|token| {
            if is_access_token {
                !token.access_expired(context.now)
            } else {
                token.refreshable(context.now)
            }
        })
        .map(|token| context.active(token, is_access_token, request.with_hidden_properties));
    if let Some(token) = &own {
        context.delete_if_over(token)?;
    }
    let active = content.is_some();
    let content = Value::Object(content.unwrap_or_else(|| Map::from_iter([("active".to_owned(), false.into())])));

    let mut response = StandardIntrospectionResponse::default();
    response.result_code = Some("A145001".to_owned());
    response.result_message = Some(message(
        "A145001",
        format_args!(
            "Introspected a token (type = {}, active = {active}).",
            if is_access_token {
                "access token"
            } else {
                "refresh token"
            }
        ),
    ));
    if wants_jwt {
        response.action = StandardIntrospectionAction::Jwt;
        response.response_content = Some(context.introspection_jwt(request, content)?);
    } else {
        response.action = StandardIntrospectionAction::Ok;
        response.response_content = Some(content.to_string());
    }
    Ok(response)
}

impl Reading<'_> {
    /// What RFC 7662 section 2.2 tells of an active token.
    fn active(&self, token: &TokenRecord, is_access_token: bool, hidden: bool) -> Map<String, Value> {
        let details = &token.details;
        let mut members: Map<String, Value> = details
            .properties
            .iter()
            .filter(|property| hidden || !property.hidden)
            .map(|property| (property.key.clone(), property.value.as_str().into()))
            .collect();
        let mut member = |name: &str, value: Value| members.insert(name.to_owned(), value);
        member("active", true.into());
        let (scopes, expiry) = if is_access_token {
            (&token.scopes, token.access_expires_at)
        } else {
            (&token.refresh_scopes, Some(token.refresh_expires_at))
        };
        if !scopes.is_empty() {
            member("scope", scopes.join(" ").into());
        }
        member("client_id", token.client.to_string().into());
        if is_access_token {
            member("token_type", token_type(token).as_str().into());
        }
        if let Some(expiry) = expiry {
            member("exp", expiry.into());
        }
        member("iat", token.created_at.max(token.last_refreshed_at).into());
        if let Some(subject) = &token.subject {
            member("sub", subject.as_str().into());
        }
        member("iss", self.issuer().into());
        if !details.access_token_resources.is_empty() {
            member("aud", details.access_token_resources.clone().into());
        }
        if details.auth_time > 0 {
            member("auth_time", details.auth_time.into());
        }
        if let Some(acr) = &details.acr {
            member("acr", acr.as_str().into());
        }
        if let Some(confirmation) = confirmation(token) {
            member("cnf", confirmation);
        }
        if let Some(details) = &details.authorization_details {
            member("authorization_details", authorization_details::for_clients(details));
        }
        members
    }

    /// The answer as a signed token (RFC 9701).
    fn introspection_jwt(
        &self,
        request: &StandardIntrospectionRequest,
        content: Value,
    ) -> Result<String, Ended<StandardIntrospectionAction>> {
        let algorithm = request
            .introspection_sign_alg
            .as_ref()
            .map_or("RS256", |algorithm| algorithm.as_str());
        let not_signed = |_| {
            Ended::declined(
                StandardIntrospectionAction::InternalServerError,
                "A145101",
                "The service has no key that can sign the answer.",
            )
        };
        let encrypted = request.introspection_encryption_alg.is_some();
        let key = match given(request.shared_key_for_sign.as_ref()) {
            _ if encrypted => Err(crate::jose::NoUsableKey),
            Some(secret) if algorithm.starts_with("HS") => crate::jose::SigningKey::from_secret(secret, algorithm),
            _ => self.signing_key(algorithm, None),
        }
        .map_err(not_signed)?;
        let claims = Map::from_iter([
            ("iss".to_owned(), self.issuer().into()),
            ("aud".to_owned(), request.rs_uri.clone().unwrap_or_default().into()),
            ("iat".to_owned(), self.now.div_euclid(1000).into()),
            ("token_introspection".to_owned(), content),
        ]);
        let header = Map::from_iter([("typ".to_owned(), "token-introspection+jwt".into())]);
        key.sign(header, &claims).map_err(not_signed)
    }
}
