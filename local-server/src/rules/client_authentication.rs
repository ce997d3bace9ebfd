//! Who a client is, and how it proves it (RFC 6749 section 2.3, RFC 7523 section 2.2).

use std::sync::Arc;

use authlete_sdk::{ClientAuthenticationMethod, ClientType, Id};
use serde_json::Value;
use subtle::ConstantTimeEq as _;

use super::Reading;
use super::given;
use super::oauth_error::{Failure, OAuthError};
use super::parameters::Parameters;
use crate::jose::{self, PublicKey, UnverifiedToken};
use crate::store::ClientRecord;

const JWT_ASSERTION: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// What a request says about its client.
pub(super) struct Credentials<'a> {
    /// The client ID of the `Authorization` header.
    pub client_id: Option<&'a str>,
    /// The secret of the `Authorization` header.
    pub client_secret: Option<&'a str>,
    /// The parameters of the request.
    pub parameters: &'a Parameters<'a>,
    /// The endpoint that the request came to.
    pub endpoint: Option<&'a str>,
    /// The methods that the service supports at that endpoint.
    pub methods: Option<&'a [ClientAuthenticationMethod]>,
}

/// A client that has proved who it is, as far as it has to.
pub(super) struct AuthenticatedClient {
    pub record: Arc<ClientRecord>,
    pub method: ClientAuthenticationMethod,
    /// Whether the client called itself by its alias.
    pub alias_used: bool,
}

impl AuthenticatedClient {
    pub(super) fn id(&self) -> Id {
        self.record.id()
    }

    /// Whether the client cannot keep a secret.
    pub(super) fn is_public(&self) -> bool {
        self.record.client.client_type == Some(ClientType::Public) || self.method == ClientAuthenticationMethod::None
    }
}

impl Reading<'_> {
    /// Finds the client of a request and checks its credentials.
    pub(super) fn authenticate(&self, credentials: &Credentials<'_>) -> Result<AuthenticatedClient, Failure> {
        let invalid = OAuthError::invalid_client;
        let parameters = credentials.parameters;
        let assertion = parameters.get("client_assertion").map(UnverifiedToken::parse);
        let issuer = match &assertion {
            Some(Some(token)) => token.claims.get("sub").and_then(Value::as_str),
            _ => None,
        };
        let named = parameters.get("client_id").or(issuer);
        let header = credentials.client_id.filter(|id| !id.is_empty());
        let identifier = header
            .or(named)
            .ok_or_else(|| invalid("A244305", "The request does not say which client it is from."))?;
        let record = self.client_of_request(identifier)?;
        if let (Some(header), Some(named)) = (header, named)
            && header != named
            && self.client_of_request(named)?.id() != record.id()
        {
            return Err(invalid("A048312", "The request names two clients.").into());
        }

        let method = match (&record.client.token_auth_method, &record.client.client_type) {
            (Some(method), _) => method.clone(),
            (None, Some(ClientType::Public)) => ClientAuthenticationMethod::None,
            (None, _) => ClientAuthenticationMethod::ClientSecretBasic,
        };
        self.check_credentials(
            &record,
            &method,
            credentials,
            assertion.as_ref().and_then(Option::as_ref),
        )?;
        if credentials
            .methods
            .is_some_and(|supported| !supported.contains(&method))
        {
            return Err(invalid(
                "A295301",
                "The service does not support the client's authentication method.",
            )
            .into());
        }
        Ok(AuthenticatedClient {
            alias_used: record.client.client_id_alias.as_deref() == Some(identifier),
            record,
            method,
        })
    }

    fn client_of_request(&self, identifier: &str) -> Result<Arc<ClientRecord>, Failure> {
        let invalid = |code, text| Failure::from(OAuthError::invalid_client(code, text));
        let record = self
            .identified_client(identifier)
            .map_err(|refusal| match refusal.code {
                "A001213" => invalid("A048305", "The client belongs to another service."),
                "A001212" => invalid("A048304", "There is no such client."),
                "A001218" => invalid("A048323", "There is no client with this alias."),
                "A001222" => invalid("A048324", "The client's alias is not enabled."),
                _ => refusal.into(),
            })?;
        if record.client.locked {
            return Err(invalid("A048307", "The client is locked."));
        }
        Ok(record)
    }

    fn check_credentials(
        &self,
        record: &ClientRecord,
        method: &ClientAuthenticationMethod,
        credentials: &Credentials<'_>,
        assertion: Option<&UnverifiedToken<'_>>,
    ) -> Result<(), OAuthError> {
        use ClientAuthenticationMethod as Method;
        let invalid = OAuthError::invalid_client;
        let client = &record.client;
        let in_header = credentials.client_secret.filter(|secret| !secret.is_empty());
        let in_body = credentials.parameters.get("client_secret");
        let confidential = client.client_type != Some(ClientType::Public);

        let presented = match method {
            Method::None if client.client_type == Some(ClientType::Confidential) => {
                return Err(invalid("A157301", "A confidential client has to authenticate."));
            }
            Method::None if in_header.or(in_body).is_some() || assertion.is_some() => {
                return Err(invalid("A157303", "A public client has no secret to present."));
            }
            Method::None => return Ok(()),
            _ if !confidential => {
                return Err(invalid("A157302", "A public client cannot authenticate."));
            }
            Method::ClientSecretBasic => match (in_header, in_body) {
                (Some(secret), _) => secret,
                (None, Some(_)) => {
                    return Err(invalid(
                        "A157357",
                        "The client secret belongs into the Authorization header.",
                    ));
                }
                (None, None) => return Err(invalid("A157304", "The request has no client secret.")),
            },
            // Choice: what the caller hands over as the secret counts wherever the client sent it.
            Method::ClientSecretPost => in_body
                .or(in_header)
                .ok_or_else(|| invalid("A157304", "The request has no client secret."))?,
            Method::ClientSecretJwt | Method::PrivateKeyJwt => {
                return self.check_assertion(record, method, credentials, assertion);
            }
            _ => {
                return Err(invalid(
                    "A157353",
                    "The local server does not have the client's authentication method.",
                ));
            }
        };
        let expected = client.client_secret.as_deref().unwrap_or_default();
        if expected.is_empty() || !bool::from(expected.as_bytes().ct_eq(presented.as_bytes())) {
            return Err(invalid("A157305", "The client secret is wrong."));
        }
        Ok(())
    }

    /// Checks a signed JWT by which the client authenticates (RFC 7523 section 3).
    // Choice: the codes are published for the group of checks, not one by one. An assertion may be used again until it
    // expires.
    fn check_assertion(
        &self,
        record: &ClientRecord,
        method: &ClientAuthenticationMethod,
        credentials: &Credentials<'_>,
        assertion: Option<&UnverifiedToken<'_>>,
    ) -> Result<(), OAuthError> {
        let refuse = |code, text| Err(OAuthError::invalid_client(code, text));
        let client = &record.client;
        if credentials.parameters.get("client_assertion_type") != Some(JWT_ASSERTION) {
            return refuse("A157306", "The type of the client assertion is missing or unknown.");
        }
        let Some(token) = assertion else {
            return refuse("A157309", "The client assertion is missing or not a JWT.");
        };
        let algorithm = token.header.get("alg").and_then(Value::as_str).unwrap_or_default();
        let by_secret = *method == ClientAuthenticationMethod::ClientSecretJwt;
        let registered = client.token_auth_sign_alg.as_ref().map(|algorithm| algorithm.as_str());
        if algorithm.starts_with("HS") != by_secret || registered.is_some_and(|known| known != algorithm) {
            return refuse(
                "A157312",
                "The client assertion is signed by another algorithm than the client's.",
            );
        }

        let names_client = |claim: &str| {
            token.claims.get(claim).and_then(Value::as_str).is_some_and(|name| {
                name == client.client_id.to_string() || Some(name) == client.client_id_alias.as_deref()
            })
        };
        if !names_client("iss") {
            return refuse("A157314", "The issuer of the client assertion is not the client.");
        }
        if !names_client("sub") {
            return refuse("A157316", "The subject of the client assertion is not the client.");
        }
        if !self.is_audience(token.claims.get("aud"), credentials.endpoint) {
            return refuse("A157318", "The client assertion is for another audience.");
        }
        let now = self.now.div_euclid(1000);
        let skew = self.service.settings.allowable_clock_skew.max(0);
        let instant = |claim: &str| token.claims.get(claim).and_then(Value::as_i64);
        match instant("exp") {
            None => return refuse("A157319", "The client assertion has no expiry."),
            Some(expiry) if expiry.saturating_add(skew) <= now => {
                return refuse("A157321", "The client assertion has expired.");
            }
            Some(_) => {}
        }
        if instant("nbf").is_some_and(|start| start.saturating_sub(skew) > now) {
            return refuse("A157322", "The client assertion cannot be used yet.");
        }

        let signed = if by_secret {
            given(client.client_secret.as_ref()).is_some_and(|secret| token.is_signed_with(secret, algorithm))
        } else {
            let key_id = token.header.get("kid").and_then(Value::as_str);
            jose::keys(client.jwks.as_deref().unwrap_or_default())
                .iter()
                .filter(|key| key_id.is_none_or(|id| key.get("kid").and_then(Value::as_str) == Some(id)))
                .filter_map(PublicKey::from_jwk)
                .any(|key| token.is_signed_by(&key, algorithm))
        };
        if signed {
            Ok(())
        } else {
            refuse("A157326", "The client assertion is not signed by the client.")
        }
    }

    /// Whether an `aud` claim means this authorization server, by its issuer or by an endpoint.
    pub(super) fn is_audience(&self, audience: Option<&Value>, endpoint: Option<&str>) -> bool {
        let settings = &self.service.settings;
        let names: Vec<&str> = [settings.issuer.as_deref(), settings.token_endpoint.as_deref(), endpoint]
            .into_iter()
            .flatten()
            .collect();
        match audience {
            Some(Value::String(name)) => names.contains(&name.as_str()),
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).any(|name| names.contains(&name)),
            _ => false,
        }
    }
}
