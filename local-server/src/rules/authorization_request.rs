//! What an authorization request asks for, and whether it may (RFC 6749 section 4.1.1, OpenID Connect Core 1.0 section 3).

use std::sync::Arc;

use authlete_sdk::{AuthorizationDetails, Id, Prompt, ResponseMode, ResponseType};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::oauth_error::{Failure, OAuthError};
use super::parameters::{Fault, Parameters};
use super::{Reading, authorization_details};
use crate::jose::UnverifiedToken;
use crate::refusal::unpublished;
use crate::store::ClientRecord;

/// Where and how the client gets its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Destination {
    pub redirect_uri: String,
    pub response_mode: ResponseMode,
    pub state: Option<String>,
}

/// What a client asks for: what is kept with the ticket, and then with the code.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Asked {
    pub client: Id,
    pub client_id_alias_used: bool,
    pub destination: Destination,
    /// Whether the request names the redirect URI; the token request then has to name it too.
    pub redirect_uri_named: bool,
    pub response_type: ResponseType,
    pub scopes: Vec<String>,
    pub nonce: Option<String>,
    pub code_challenge: Option<CodeChallenge>,
    /// The thumbprint of the key that the code is bound to (RFC 9449 section 10).
    pub dpop_key_thumbprint: Option<String>,
    pub resources: Vec<String>,
    pub authorization_details: Option<AuthorizationDetails>,
    /// The member `id_token` of the `claims` parameter, as text.
    pub id_token_claims: Option<String>,
    /// The member `userinfo` of the `claims` parameter, as text.
    pub user_info_claims: Option<String>,
}

/// A challenge that only the holder of its verifier can meet (RFC 7636).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct CodeChallenge {
    pub value: String,
    pub hashed: bool,
}

/// How the user is to be asked: what the pages need and nobody keeps.
#[derive(Debug, Default)]
pub(super) struct Manner {
    pub prompts: Vec<Prompt>,
    pub max_age: i64,
    pub acrs: Vec<String>,
    pub acr_essential: bool,
    pub subject: Option<String>,
    pub display: Option<String>,
    pub login_hint: Option<String>,
    pub ui_locales: Vec<String>,
    pub claims_locales: Vec<String>,
}

/// An authorization request that is in order.
pub(super) struct Checked {
    pub client: Arc<ClientRecord>,
    pub asked: Asked,
    pub manner: Manner,
}

/// Why an authorization request gets no further.
pub(super) enum Stopped {
    /// The redirect URI cannot be trusted, or the call itself is at fault.
    Here(OAuthError),
    /// The client is told.
    There(Box<Destination>, OAuthError),
    /// The call is refused by HTTP status.
    Refused(crate::refusal::Refusal),
}

impl From<OAuthError> for Stopped {
    fn from(error: OAuthError) -> Self {
        Self::Here(error)
    }
}

impl From<Failure> for Stopped {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Error(error) => Self::Here(error),
            Failure::Refused(refusal) => Self::Refused(refusal),
        }
    }
}

/// What a response type consists of.
pub(super) fn has_part(response_type: &ResponseType, part: &str) -> bool {
    match part {
        // TOKEN is also the end of ID_TOKEN.
        "TOKEN" => ["TOKEN", "CODE_TOKEN", "ID_TOKEN_TOKEN", "CODE_ID_TOKEN_TOKEN"].contains(&response_type.as_str()),
        part => response_type.as_str().contains(part),
    }
}

impl Reading<'_> {
    /// Checks an authorization request, in the order that decides who is told of a fault.
    pub(super) fn check_authorization(&self, text: &str) -> Result<Checked, Stopped> {
        let parameters = Parameters::parse(text);
        if parameters.is_empty() {
            return Err(OAuthError::invalid_request("A004301", "The authorization request has no parameters.").into());
        }
        let identifier = parameters.required("client_id").map_err(|fault| match fault {
            Fault::Missing => OAuthError::invalid_request("A010301", "The request has no client_id."),
            Fault::Empty => OAuthError::invalid_request("A010302", "The client_id is empty."),
            Fault::Duplicated => OAuthError::invalid_request("A010303", "The request has more than one client_id."),
        })?;
        let client = self.client_that_asks(identifier)?;
        let (redirect_uri, redirect_uri_named) = redirect_uri(&client, &parameters)?;

        // From here on the client is told.
        let response_type = self.response_type(&client, &parameters);
        let destination = Destination {
            redirect_uri,
            response_mode: response_mode(&parameters, response_type.as_ref().ok()),
            state: parameters.get("state").map(str::to_owned),
        };
        let checked = response_type.and_then(|response_type| {
            let mut asked = Asked {
                client: client.id(),
                client_id_alias_used: client.client.client_id_alias.as_deref() == Some(identifier),
                destination: destination.clone(),
                redirect_uri_named,
                response_type,
                scopes: Vec::new(),
                nonce: parameters.get("nonce").map(str::to_owned),
                code_challenge: None,
                dpop_key_thumbprint: parameters.get("dpop_jkt").map(str::to_owned),
                resources: resources(&parameters)?,
                authorization_details: None,
                id_token_claims: None,
                user_info_claims: None,
            };
            let manner = self.check_details(&client, &parameters, &mut asked)?;
            Ok((asked, manner))
        });
        match checked {
            Ok((asked, manner)) => Ok(Checked { client, asked, manner }),
            Err(error) => Err(Stopped::There(Box::new(destination), error)),
        }
    }

    fn client_that_asks(&self, identifier: &str) -> Result<Arc<ClientRecord>, Failure> {
        let bad = |code, text| Failure::from(OAuthError::invalid_request(code, text));
        let client = self
            .identified_client(identifier)
            .map_err(|refusal| match refusal.code {
                "A001212" => bad("A010304", "There is no such client."),
                "A001213" => bad("A010305", "The client belongs to another service."),
                "A001218" => bad("A010308", "There is no client with this alias."),
                "A001222" => bad("A010309", "The client's alias is not enabled."),
                _ => refusal.into(),
            })?;
        if client.client.locked {
            return Err(bad("A010307", "The client is locked."));
        }
        Ok(client)
    }

    fn response_type(&self, client: &ClientRecord, parameters: &Parameters<'_>) -> Result<ResponseType, OAuthError> {
        let value = parameters.required("response_type").map_err(|fault| match fault {
            Fault::Missing => OAuthError::invalid_request("A009301", "The request has no response_type."),
            Fault::Empty => OAuthError::invalid_request("A009302", "The response_type is empty."),
            Fault::Duplicated => OAuthError::invalid_request("A009303", "The request has more than one response_type."),
        })?;
        let unsupported = |code, text| OAuthError::of_request("unsupported_response_type", code, text);
        let mut parts: Vec<&str> = value.split_whitespace().collect();
        parts.sort_unstable();
        let response_type = match parts.as_slice() {
            ["none"] => ResponseType::None,
            ["code"] => ResponseType::Code,
            ["token"] => ResponseType::Token,
            ["id_token"] => ResponseType::IdToken,
            ["code", "token"] => ResponseType::CodeToken,
            ["code", "id_token"] => ResponseType::CodeIdToken,
            ["id_token", "token"] => ResponseType::IdTokenToken,
            ["code", "id_token", "token"] => ResponseType::CodeIdTokenToken,
            _ => return Err(unsupported("A009304", "There is no such response type.")),
        };
        if !self.service.supports_response_type(&response_type) {
            return Err(unsupported(
                "A009305",
                "The service does not support the response type.",
            ));
        }
        // Choice: a client that does not say which response types it uses may use all, as with grant types.
        let types = &client.client.response_types;
        if !types.is_empty() && !types.contains(&response_type) {
            return Err(OAuthError::of_request(
                "unauthorized_client",
                "A009306",
                "The client may not use the response type.",
            ));
        }
        Ok(response_type)
    }

    fn check_details(
        &self,
        client: &ClientRecord,
        parameters: &Parameters<'_>,
        asked: &mut Asked,
    ) -> Result<Manner, OAuthError> {
        let invalid = OAuthError::invalid_request;
        if parameters.has("request") {
            return Err(OAuthError::of_request(
                "request_not_supported",
                unpublished::NOT_SUPPORTED_FOR_CLIENTS,
                "The local server does not have request objects.",
            ));
        }
        if parameters.has("request_uri") {
            return Err(OAuthError::of_request(
                "request_uri_not_supported",
                unpublished::NOT_SUPPORTED_FOR_CLIENTS,
                "The local server does not have pushed requests.",
            ));
        }
        if parameters
            .get("response_mode")
            .is_some_and(|mode| known_response_mode(mode).is_none())
        {
            return Err(invalid(
                unpublished::RESPONSE_MODE_UNKNOWN,
                "The response mode is unknown or not one that the local server has.",
            ));
        }

        asked.scopes = self.scopes_asked_for(client, parameters)?;
        let has = |scope: &str| asked.scopes.iter().any(|name| name == scope);
        let mut manner = Manner {
            prompts: prompts(parameters)?,
            max_age: max_age(parameters)?.unwrap_or(client.client.default_max_age),
            acrs: parameters.words("acr_values"),
            display: parameters.get("display").map(str::to_uppercase),
            login_hint: parameters.get("login_hint").map(str::to_owned),
            ui_locales: parameters.words("ui_locales"),
            claims_locales: parameters.words("claims_locales"),
            ..Manner::default()
        };
        if has("offline_access") && !manner.prompts.contains(&Prompt::Consent) {
            return Err(OAuthError::of_request(
                "consent_required",
                "A004303",
                "The scope offline_access needs prompt=consent.",
            ));
        }
        if has_part(&asked.response_type, "ID_TOKEN") {
            if !has("openid") {
                return Err(OAuthError::of_request(
                    "invalid_scope",
                    unpublished::OPENID_REQUIRED,
                    "An ID token needs the scope openid.",
                ));
            }
            if asked.nonce.is_none() {
                return Err(invalid(
                    "A014303",
                    "An ID token in the authorization response needs a nonce.",
                ));
            }
        }
        if has_part(&asked.response_type, "CODE") {
            asked.code_challenge = self.code_challenge(client, parameters)?;
        }
        self.read_claims(parameters, asked, &mut manner)?;
        if manner.acrs.is_empty() {
            manner.acrs.clone_from(&client.client.default_acrs);
        }
        if let Some(hint) = parameters.get("id_token_hint") {
            manner.subject = Some(self.subject_of_hint(client, hint).ok_or_else(|| {
                invalid(
                    unpublished::ID_TOKEN_HINT_UNUSABLE,
                    "The id_token_hint is not an ID token of this service.",
                )
            })?);
        }
        if let Some(details) = parameters.get("authorization_details") {
            asked.authorization_details = Some(authorization_details::from_client(details).ok_or_else(|| {
                OAuthError::of_request(
                    "invalid_authorization_details",
                    unpublished::AUTHORIZATION_DETAILS_MALFORMED,
                    "The authorization details are not an array of objects that have a type.",
                )
            })?);
        }
        Ok(manner)
    }

    /// The scopes that a request asks for and that the client can have. Names that nobody knows are left out.
    pub(super) fn scopes_asked_for(
        &self,
        client: &ClientRecord,
        parameters: &Parameters<'_>,
    ) -> Result<Vec<String>, OAuthError> {
        let names = if parameters.get("scope").is_some() {
            parameters.words("scope")
        } else {
            let scopes = self.service.settings.supported_scopes.iter();
            scopes
                .filter(|scope| scope.default_entry)
                .map(|scope| scope.name.clone())
                .collect()
        };
        let scopes = self.acceptable_scopes(client, names);
        if scopes.is_empty() && self.service.settings.scope_required {
            return Err(OAuthError::of_request(
                "invalid_scope",
                "A007305",
                "The service wants every request to have a scope that it knows.",
            ));
        }
        Ok(scopes)
    }

    fn code_challenge(
        &self,
        client: &ClientRecord,
        parameters: &Parameters<'_>,
    ) -> Result<Option<CodeChallenge>, OAuthError> {
        let invalid = OAuthError::invalid_request;
        let settings = &self.service.settings;
        let hash_required = settings.pkce_s256_required || client.client.pkce_s256_required;
        let required = settings.pkce_required || client.client.pkce_required || hash_required;
        let value = match parameters.required("code_challenge") {
            Ok(value) => value,
            Err(Fault::Missing) if required => {
                return Err(invalid("A124301", "The request has no code_challenge."));
            }
            Err(Fault::Missing) => return Ok(None),
            Err(Fault::Empty) => return Err(invalid("A124302", "The code_challenge is empty.")),
            Err(Fault::Duplicated) => {
                return Err(invalid("A124303", "The request has more than one code_challenge."));
            }
        };
        if !is_verifier(value) {
            return Err(invalid("A124304", "The code_challenge is malformed."));
        }
        let hashed = match parameters.all("code_challenge_method").as_slice() {
            [] | [""] if hash_required => {
                return Err(invalid("A124307", "The code_challenge_method has to be S256."));
            }
            [] | ["" | "plain"] if !hash_required => false,
            ["plain"] => return Err(invalid("A124308", "The code_challenge_method has to be S256.")),
            ["S256"] => true,
            [_] => return Err(invalid("A124306", "There is no such code_challenge_method.")),
            _ => {
                return Err(invalid(
                    "A124305",
                    "The request has more than one code_challenge_method.",
                ));
            }
        };
        Ok(Some(CodeChallenge {
            value: value.to_owned(),
            hashed,
        }))
    }

    /// Reads the `claims` parameter (OpenID Connect Core 1.0 section 5.5).
    fn read_claims(
        &self,
        parameters: &Parameters<'_>,
        asked: &mut Asked,
        manner: &mut Manner,
    ) -> Result<(), OAuthError> {
        let Some(text) = parameters.get("claims") else {
            return Ok(());
        };
        let malformed = || OAuthError::invalid_request(unpublished::CLAIMS_MALFORMED, "The claims are malformed.");
        let claims: Map<String, Value> = serde_json::from_str(text).map_err(|_| malformed())?;
        let member = |name: &str| match claims.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Object(members)) => Ok(Some(members)),
            Some(_) => Err(malformed()),
        };
        let as_text = |members: &Map<String, Value>| serde_json::to_string(members).ok();
        asked.user_info_claims = member("userinfo")?.and_then(as_text);
        let id_token = member("id_token")?;
        asked.id_token_claims = id_token.and_then(as_text);

        let wanted = |claim: &str| id_token.and_then(|claims| claims.get(claim)).and_then(Value::as_object);
        let text_of = |value: &Value| value.as_str().map(str::to_owned);
        manner.subject = wanted("sub").and_then(|sub| text_of(sub.get("value")?));
        if let Some(acr) = wanted("acr") {
            let values = acr.get("values").and_then(Value::as_array);
            let one = acr.get("value").and_then(text_of);
            manner.acrs = one
                .into_iter()
                .chain(values.into_iter().flatten().filter_map(text_of))
                .collect();
            manner.acr_essential = acr.get("essential") == Some(&Value::Bool(true));
        }
        Ok(())
    }

    /// The subject of an ID token that this service signed, however old it is.
    fn subject_of_hint(&self, client: &ClientRecord, hint: &str) -> Option<String> {
        let token = UnverifiedToken::parse(hint)?;
        let algorithm = token.header.get("alg")?.as_str()?;
        let signed = if algorithm.starts_with("HS") {
            token.is_signed_with(client.client.client_secret.as_deref()?, algorithm)
        } else {
            token.is_signed_by_one_of(self.service.settings.jwks.as_deref()?)
        };
        let subject = token.claims.get("sub")?.as_str()?;
        signed.then(|| subject.to_owned())
    }
}

/// The redirect URI of the request, and whether the request names it.
fn redirect_uri(client: &ClientRecord, parameters: &Parameters<'_>) -> Result<(String, bool), OAuthError> {
    let invalid = OAuthError::invalid_request;
    let registered = &client.client.redirect_uris;
    let openid = parameters.words("scope").iter().any(|scope| scope == "openid");
    match parameters.required("redirect_uri") {
        Ok(uri) if uri.contains('#') => Err(invalid("A011316", "The redirect_uri has a fragment.")),
        Ok(uri) if !uri.contains(':') => Err(invalid("A011315", "The redirect_uri is not absolute.")),
        Ok(uri)
            if registered
                .iter()
                .any(|known| known == uri || same_but_for_port(known, uri)) =>
        {
            Ok((uri.to_owned(), true))
        }
        Ok(_) => Err(invalid("A011304", "The redirect_uri is not registered.")),
        Err(Fault::Duplicated) => Err(invalid("A011302", "The request has more than one redirect_uri.")),
        Err(Fault::Empty) => Err(invalid("A011319", "The redirect_uri is empty.")),
        Err(Fault::Missing) => match registered.as_slice() {
            _ if openid => Err(invalid("A011303", "An OpenID Connect request needs a redirect_uri.")),
            [] => Err(invalid("A011309", "The client has no redirect URI.")),
            [only] => Ok((only.clone(), false)),
            _ => Err(invalid(
                "A011313",
                "The client has several redirect URIs; the request has to name one.",
            )),
        },
    }
}

/// An application on the user's device listens on whatever port is free (RFC 8252 section 7.3).
fn same_but_for_port(registered: &str, given: &str) -> bool {
    let parts = |uri: &str| {
        let rest = uri.strip_prefix("http://")?;
        let host = ["127.0.0.1", "[::1]"].into_iter().find(|host| rest.starts_with(host))?;
        let rest = &rest[host.len()..];
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (port, path) = rest.split_at(end);
        let is_port = port.is_empty() || port.strip_prefix(':')?.parse::<u16>().is_ok();
        is_port.then(|| (host, path.to_owned()))
    };
    parts(registered).is_some_and(|known| Some(known) == parts(given))
}

fn known_response_mode(name: &str) -> Option<ResponseMode> {
    match name {
        "query" => Some(ResponseMode::Query),
        "fragment" => Some(ResponseMode::Fragment),
        "form_post" => Some(ResponseMode::FormPost),
        _ => None,
    }
}

/// The mode that is asked for, or else the one that goes with the response type.
fn response_mode(parameters: &Parameters<'_>, response_type: Option<&ResponseType>) -> ResponseMode {
    let fragment = response_type.is_some_and(|it| has_part(it, "TOKEN") || has_part(it, "ID_TOKEN"));
    let asked = parameters.get("response_mode").and_then(known_response_mode);
    match asked {
        // Tokens never go into a query, where they would be logged.
        Some(ResponseMode::Query) if fragment => ResponseMode::Fragment,
        Some(mode) => mode,
        None if fragment => ResponseMode::Fragment,
        None => ResponseMode::Query,
    }
}

fn resources(parameters: &Parameters<'_>) -> Result<Vec<String>, OAuthError> {
    let invalid = |code, text| OAuthError::of_request("invalid_target", code, text);
    let resources = parameters.all("resource");
    for resource in &resources {
        let scheme = resource.split_once(':').map(|(scheme, _)| scheme);
        let is_uri = !resource.is_empty() && !resource.contains(char::is_whitespace);
        if !is_uri || scheme.is_some_and(|scheme| !is_scheme(scheme)) {
            return Err(invalid("A251306", "A resource is not a URI."));
        }
        if scheme.is_none() {
            return Err(invalid("A251307", "A resource is not an absolute URI."));
        }
        if resource.contains('#') {
            return Err(invalid("A251308", "A resource has a fragment."));
        }
    }
    Ok(super::distinct(resources.into_iter().map(str::to_owned).collect()))
}

/// Whether a URI can begin so (RFC 3986 section 3.1).
fn is_scheme(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text
            .chars()
            .all(|next| next.is_ascii_alphanumeric() || "+-.".contains(next))
}

fn prompts(parameters: &Parameters<'_>) -> Result<Vec<Prompt>, OAuthError> {
    let prompts: Vec<Prompt> = parameters
        .words("prompt")
        .iter()
        .map(|word| Prompt::from(word.to_uppercase().as_str()))
        .collect();
    if prompts.iter().any(|prompt| matches!(prompt, Prompt::Unrecognized(_))) {
        return Err(OAuthError::invalid_request(
            unpublished::PROMPT_UNKNOWN,
            "There is no such prompt.",
        ));
    }
    if prompts.len() > 1 && prompts.contains(&Prompt::None) {
        return Err(OAuthError::invalid_request(
            unpublished::PROMPT_UNKNOWN,
            "The prompt none goes with no other.",
        ));
    }
    Ok(prompts)
}

fn max_age(parameters: &Parameters<'_>) -> Result<Option<i64>, OAuthError> {
    let Some(text) = parameters.get("max_age") else {
        return Ok(None);
    };
    match text.parse() {
        Ok(age @ 0..) => Ok(Some(age)),
        _ => Err(OAuthError::invalid_request(
            unpublished::MAX_AGE_MALFORMED,
            "The max_age is not a number of seconds.",
        )),
    }
}

/// Whether the text can be a code verifier, or a challenge, which has the same characters (RFC 7636 section 4).
pub(super) fn is_verifier(text: &str) -> bool {
    (43..=128).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_addresses_may_have_another_port() {
        assert!(same_but_for_port("http://127.0.0.1/cb", "http://127.0.0.1:50123/cb"));
        assert!(same_but_for_port("http://[::1]:1/cb?a=1", "http://[::1]/cb?a=1"));
        assert!(!same_but_for_port(
            "http://127.0.0.1/cb",
            "http://127.0.0.1:50123/other"
        ));
        assert!(!same_but_for_port(
            "http://127.0.0.1/cb",
            "http://127.0.0.1.evil.example/cb"
        ));
        assert!(!same_but_for_port(
            "http://127.0.0.1/cb",
            "http://127.0.0.1:80@evil.example/cb"
        ));
        assert!(!same_but_for_port("http://rp.example/cb", "http://rp.example:81/cb"));
    }

    #[test]
    fn parts_of_response_types_are_told_apart() {
        assert!(!has_part(&ResponseType::CodeIdToken, "TOKEN"));
        assert!(has_part(&ResponseType::CodeIdToken, "ID_TOKEN"));
        assert!(has_part(&ResponseType::CodeToken, "TOKEN"));
        assert!(!has_part(&ResponseType::CodeToken, "ID_TOKEN"));
        assert!(has_part(&ResponseType::CodeIdTokenToken, "TOKEN"));
        assert!(!has_part(&ResponseType::None, "CODE"));
    }
}
