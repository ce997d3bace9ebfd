//! Who may call the API, and about which service.

use authlete_sdk::Id;
use axum::http::{HeaderMap, header};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use subtle::ConstantTimeEq as _;

use crate::binding::Binding;
use crate::refusal::Refusal;
use crate::rules::no_such_service;
use crate::store::{ApiToken, Records};

/// What a caller showed.
#[derive(Clone, PartialEq, Eq)]
pub enum Credentials {
    /// An access token to the API.
    Token {
        /// Its value.
        value: String,
        /// Whether it came as a DPoP token (RFC 9449) instead of a bearer token.
        by_dpop: bool,
    },
    /// The API key and secret of a service, which only version 2 of the API knows.
    Secret {
        /// The API key.
        key: String,
        /// The API secret.
        secret: String,
    },
}

impl Credentials {
    /// Reads the `Authorization` header.
    pub fn read(headers: &HeaderMap, operation: &str) -> Result<Self, Refusal> {
        let Some(value) = headers.get(header::AUTHORIZATION) else {
            return Err(Refusal::new(
                401,
                "A001202",
                format!("{operation}, the Authorization header is missing."),
            ));
        };
        value
            .to_str()
            .ok()
            .and_then(|value| value.split_once(' '))
            .and_then(|(scheme, value)| Self::of_scheme(scheme, value.trim()))
            .ok_or_else(|| {
                Refusal::new(
                    401,
                    "A001203",
                    format!("{operation}, the Authorization header is malformed."),
                )
            })
    }

    fn of_scheme(scheme: &str, value: &str) -> Option<Self> {
        // None of the schemes has a space in its credentials (RFC 6750 section 2.1, RFC 7617 section 2, RFC 9449 section 7.1).
        if value.is_empty() || value.contains(char::is_whitespace) {
            return None;
        }
        let by_dpop = scheme.eq_ignore_ascii_case("DPoP");
        if by_dpop || scheme.eq_ignore_ascii_case("Bearer") {
            return Some(Self::Token {
                value: value.to_owned(),
                by_dpop,
            });
        }
        if !scheme.eq_ignore_ascii_case("Basic") {
            return None;
        }
        let decoded = String::from_utf8(STANDARD.decode(value).ok()?).ok()?;
        let (key, secret) = decoded.split_once(':')?;
        Some(Self::Secret {
            key: key.to_owned(),
            secret: secret.to_owned(),
        })
    }
}

/// The service that the caller may use this operation of, and what the credentials are bound to.
///
/// `service` is what a path of version 3 says; paths of version 2 leave it to the credentials. Unless the check is `strict`,
/// any token and any secret will do.
pub fn service_for(
    records: &Records<'_>,
    credentials: &Credentials,
    service: Option<&str>,
    operation: &str,
    ready_token: &Binding,
    strict: bool,
) -> Result<(Id, Binding), Refusal> {
    match (credentials, service) {
        (Credentials::Token { value, .. }, service) => {
            by_token(records, value, service, operation, ready_token, strict)
        }
        (Credentials::Secret { key, secret }, None) => {
            by_secret(records, key, secret, strict).map(|service| (service, Binding::default()))
        }
        (Credentials::Secret { .. }, Some(_)) => Err(Refusal::new(
            401,
            "A001203",
            format!("{operation}, version 3 of the API takes an access token."),
        )),
    }
}

fn by_token(
    records: &Records<'_>,
    token: &str,
    service: Option<&str>,
    operation: &str,
    ready_token: &Binding,
    strict: bool,
) -> Result<(Id, Binding), Refusal> {
    let known = if strict || service.is_none() {
        known_token(records, token, ready_token)?
    } else {
        None
    };
    if strict && known.is_none() {
        return Err(Refusal::new(
            401,
            "A458101",
            format!("{operation}, the access token is not valid."),
        ));
    }
    let service = match service {
        Some(service) => existing(records, service)?,
        // Choice: a token that is about no single service means the first one where a path of version 2 names none.
        None => match known.as_ref().and_then(|token| token.service) {
            Some(service) => service,
            None => records
                .service_ids()?
                .first()
                .copied()
                .ok_or_else(|| no_such_service("none"))?,
        },
    };
    if let (true, Some(token)) = (strict, &known) {
        let about_it = token.service.is_none_or(|its| its == service);
        let enough = sufficient_privileges(operation);
        if !about_it
            || !token
                .privileges
                .iter()
                .any(|privilege| enough.contains(&privilege.as_str()))
        {
            return Err(Refusal::new(
                403,
                "A457101",
                format!("{operation}, the access token lacks the privilege."),
            ));
        }
    }
    Ok((service, known.map(|token| token.binding).unwrap_or_default()))
}

fn existing(records: &Records<'_>, service: &str) -> Result<Id, Refusal> {
    match service
        .parse()
        .ok()
        .map(|id| records.service(id))
        .transpose()?
        .flatten()
    {
        Some(service) => Ok(service.id),
        None => Err(no_such_service(service)),
    }
}

fn known_token(records: &Records<'_>, value: &str, ready_token: &Binding) -> Result<Option<ApiToken>, Refusal> {
    if let Some(token) = records.api_token(value)? {
        return Ok(Some(token));
    }
    for service in records.service_ids()? {
        if same(&records.digest().service_access_token(service), value) {
            return Ok(Some(ApiToken {
                service: Some(service),
                privileges: vec!["admin".to_owned()],
                binding: ready_token.clone(),
            }));
        }
    }
    Ok(None)
}

fn by_secret(records: &Records<'_>, key: &str, secret: &str, strict: bool) -> Result<Id, Refusal> {
    let service = match key.parse().ok().map(|id| records.service(id)).transpose()?.flatten() {
        Some(service) => service,
        None => return Err(Refusal::new(401, "A003201", "There is no service with this API key.")),
    };
    let expected = service.settings.api_secret.as_deref().unwrap_or_default();
    if strict && (expected.is_empty() || !same(expected, secret)) {
        return Err(Refusal::new(401, "A003204", "The API secret is wrong."));
    }
    Ok(service.id)
}

/// Compares without telling by the time it takes how much is equal.
pub(crate) fn same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

/// The privileges each of which allows the operation.
fn sufficient_privileges(operation: &str) -> &'static [&'static str] {
    match operation.trim_start_matches('/') {
        "auth/introspection" | "auth/introspection/standard" => &["admin", "use_service", "use_introspection"],
        "client/create" => &["admin", "create_client"],
        "client/update" | "client/delete" => &["admin", "modify_client"],
        "client/get" | "client/get/list" => &["admin", "use_service", "view_client", "modify_client"],
        "service/update" => &["admin", "modify_service"],
        "service/get" => &["admin", "use_service", "view_service", "modify_service"],
        _ => &["admin", "use_service"],
    }
}
