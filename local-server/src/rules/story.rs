//! The steps of OAuth flows, for tests of the rules behind them.

use authlete_sdk::{
    AuthorizationIssueRequest, AuthorizationIssueResponse, AuthorizationRequest, AuthorizationResponse,
    IntrospectionRequest, IntrospectionResponse, TokenRequest, TokenResponse,
};
use serde_json::{Map, Value};

use super::testing::{Bench, C1};
use super::{authorization, introspection, tokens};
use crate::jose::UnverifiedToken;

pub(crate) const REDIRECT_URI: &str = "https://rp.example/cb";
/// The verifier of RFC 7636 appendix B, and its challenge.
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub(crate) const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

pub(crate) fn form(pairs: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}

/// An authorization request of C1 for a code, with these parameters besides.
pub(crate) fn code_request(more: &[(&str, &str)]) -> AuthorizationRequest {
    let client_id = C1.to_string();
    let mut pairs = vec![("client_id", client_id.as_str()), ("redirect_uri", REDIRECT_URI)];
    if more.iter().all(|(name, _)| *name != "response_type") {
        pairs.push(("response_type", "code"));
    }
    pairs.extend(more);
    AuthorizationRequest::new(form(&pairs))
}

/// A token request of C1, which authenticates.
pub(crate) fn token_request(pairs: &[(&str, &str)]) -> TokenRequest {
    TokenRequest::new(form(pairs))
        .client_id(C1.to_string())
        .client_secret("secret-of-2000001")
}

pub(crate) fn code_exchange(code: &str) -> TokenRequest {
    token_request(&[
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", REDIRECT_URI),
    ])
}

pub(crate) fn refresh_request(refresh_token: &str) -> TokenRequest {
    token_request(&[("grant_type", "refresh_token"), ("refresh_token", refresh_token)])
}

/// The members of a JWT's header and payload.
pub(crate) fn opened(token: &str) -> (Map<String, Value>, Map<String, Value>) {
    let token = UnverifiedToken::parse(token).expect("a JWT");
    (token.header, token.claims)
}

impl Bench {
    pub(crate) async fn authorize(&self, request: AuthorizationRequest) -> AuthorizationResponse {
        self.write(authorization::process_request, request)
            .await
            .expect("an answer")
    }

    pub(crate) async fn grant(&self, request: AuthorizationIssueRequest) -> AuthorizationIssueResponse {
        self.write(authorization::issue_response, request)
            .await
            .expect("an answer")
    }

    /// The code that john grants.
    pub(crate) async fn code(&self, more: &[(&str, &str)]) -> String {
        let asked = self.authorize(code_request(more)).await;
        let ticket = asked
            .ticket
            .unwrap_or_else(|| panic!("no ticket: {:?}", asked.result_message));
        let granted = self
            .grant(
                AuthorizationIssueRequest::new(ticket, "john")
                    .auth_time(1_700_000_000)
                    .acr("urn:x"),
            )
            .await;
        granted
            .authorization_code
            .unwrap_or_else(|| panic!("no code: {:?}", granted.result_message))
    }

    pub(crate) async fn token(&self, request: TokenRequest) -> TokenResponse {
        self.write(tokens::process_request, request).await.expect("an answer")
    }

    /// The tokens of a code flow for these scopes.
    pub(crate) async fn tokens(&self, scope: &str) -> TokenResponse {
        let code = self.code(&[("scope", scope)]).await;
        let tokens = self.token(code_exchange(&code)).await;
        assert_eq!(tokens.result_code.as_deref(), Some("A050001"), "{tokens:?}");
        tokens
    }

    pub(crate) async fn introspect(&self, request: IntrospectionRequest) -> IntrospectionResponse {
        self.write(introspection::process_request, request)
            .await
            .expect("an answer")
    }
}
