//! What the service publishes about itself, and the service itself.

use serde_json::{Value, json};

use super::{Reading, Writing};
use crate::input::Input;
use crate::jose;
use crate::refusal::Refusal;
use crate::reply::Raw;
use crate::store::Service;

/// Shows the service.
pub fn get(context: &Reading<'_>, _: Input) -> Result<Raw, Refusal> {
    Ok(Value::Object(context.service.document.0.clone()).into())
}

/// Replaces the service's document; what the new one leaves out is gone, except the ID and the secret.
pub fn update(context: &Writing<'_>, input: Input) -> Result<Raw, Refusal> {
    let mut document = input.into_members();
    document.retain(|_, value| !value.is_null());
    for kept in ["apiSecret", "createdAt", "number"] {
        if let Some(value) = context.service.document.get(kept) {
            document.insert(kept.to_owned(), value.clone());
        }
    }
    // Choice: keys are kept when the update has none, as are the defaults of grant and response types: a partial update is
    // not meant to stop every flow.
    if let (false, Some(jwks)) = (document.contains_key("jwks"), &context.service.settings.jwks) {
        document.insert("jwks".to_owned(), jwks.as_str().into());
    }
    document.insert("modifiedAt".to_owned(), context.now.into());
    let service = Service::from_document(context.service.id, document.into()).map_err(|_| {
        Refusal::bad_request(
            crate::refusal::unpublished::MALFORMED_MEMBER,
            "A member of the service is not what the API's reference says.",
        )
    })?;
    context.changes.put_service(service.id, &service.document)?;
    Ok(Value::Object(service.document.0).into())
}

/// Publishes the keys of the service (RFC 7517).
pub fn jwks(context: &Reading<'_>, input: Input) -> Result<Raw, Refusal> {
    let Some(jwks) = &context.service.settings.jwks else {
        return Ok(Raw::Nothing);
    };
    let keys = jose::keys(jwks);
    let keys: Vec<Value> = if input.flag("includePrivateKeys") {
        keys.into_iter().map(Value::Object).collect()
    } else {
        keys.into_iter()
            .filter_map(jose::public_part)
            .map(Value::Object)
            .collect()
    };
    Ok(Raw::Json {
        value: json!({ "keys": keys }),
        pretty: input.flag("pretty"),
    })
}

/// Publishes the configuration of the authorization server (OpenID Connect Discovery 1.0, RFC 8414).
pub fn configuration(context: &Reading<'_>, input: Input) -> Result<Raw, Refusal> {
    let settings = &context.service.settings;
    let lower = |values: Vec<&str>| -> Vec<String> { values.into_iter().map(str::to_lowercase).collect() };
    let mut document = json!({
        "issuer": settings.issuer,
        "authorization_endpoint": settings.authorization_endpoint,
        "token_endpoint": settings.token_endpoint,
        "userinfo_endpoint": settings.user_info_endpoint,
        "jwks_uri": settings.jwks_uri,
        "revocation_endpoint": settings.revocation_endpoint,
        "introspection_endpoint": settings.introspection_endpoint,
        "scopes_supported": settings.supported_scopes.iter().map(|scope| &scope.name).collect::<Vec<_>>(),
        "grant_types_supported": settings.supported_grant_types.as_ref().map(|types| {
            types.iter().map(|grant_type| grant_type_name(grant_type.as_str())).collect::<Vec<_>>()
        }),
        "response_types_supported": settings.supported_response_types.as_ref().map(|types| {
            lower(types.iter().map(|response_type| response_type.as_str()).collect())
                .into_iter()
                .map(|name| name.replace('_', " "))
                .collect::<Vec<_>>()
        }),
        "response_modes_supported": ["query", "fragment", "form_post"],
        "token_endpoint_auth_methods_supported": settings
            .supported_token_auth_methods
            .as_ref()
            .map(|methods| lower(methods.iter().map(|method| method.as_str()).collect())),
        "code_challenge_methods_supported": ["plain", "S256"],
        "id_token_signing_alg_values_supported": settings.jwks.as_deref().map(|jwks| {
            jose::keys(jwks).iter().filter_map(|key| key.get("alg").cloned()).collect::<Vec<_>>()
        }),
        "subject_types_supported": ["public", "pairwise"],
        "claims_supported": settings.supported_claims,
    });
    if let Value::Object(members) = &mut document {
        members.retain(|_, value| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty()));
    }
    Ok(Raw::Json {
        value: document,
        pretty: input.flag("pretty"),
    })
}

/// The name of a grant type in OAuth's own metadata.
fn grant_type_name(name: &str) -> String {
    match name {
        "CIBA" => "urn:openid:params:grant-type:ciba".to_owned(),
        "DEVICE_CODE" => "urn:ietf:params:oauth:grant-type:device_code".to_owned(),
        "TOKEN_EXCHANGE" => "urn:ietf:params:oauth:grant-type:token-exchange".to_owned(),
        "JWT_BEARER" => "urn:ietf:params:oauth:grant-type:jwt-bearer".to_owned(),
        "PRE_AUTHORIZED_CODE" => "urn:ietf:params:oauth:grant-type:pre-authorized_code".to_owned(),
        other => other.to_lowercase(),
    }
}
