//! How the API says no by HTTP status.

use std::fmt;

use crate::store::{Cause, StoreError, WorkError};

/// A refusal by HTTP status, with the two-field body of the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The HTTP status.
    pub status: u16,
    /// The result code.
    pub code: &'static str,
    /// What is wrong.
    pub text: String,
    /// What kept the server's records from being read or written, if that is the reason.
    pub cause: Option<Cause>,
    /// What a caller with a DPoP-bound access token is told besides.
    pub challenge: Option<Challenge>,
    /// Whether credentials are wanted as version 2 of the API has them (RFC 7617).
    pub wants_basic: bool,
}

/// What the `WWW-Authenticate` header says about a DPoP proof (RFC 9449 section 7.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    /// The error code.
    pub error: &'static str,
    /// The nonce that the next proof has to have.
    pub nonce: Option<String>,
}

impl Refusal {
    /// A refusal.
    pub fn new(status: u16, code: &'static str, text: impl Into<String>) -> Self {
        Self {
            status,
            code,
            text: text.into(),
            cause: None,
            challenge: None,
            wants_basic: false,
        }
    }

    /// 400.
    pub fn bad_request(code: &'static str, text: impl Into<String>) -> Self {
        Self::new(400, code, text)
    }

    /// 404.
    pub fn not_found(code: &'static str, text: impl Into<String>) -> Self {
        Self::new(404, code, text)
    }

    /// The same refusal under a path of version 2, which is about an API key and a secret, unless an access token was refused.
    pub fn by_basic(self) -> Self {
        Self {
            wants_basic: self.challenge.is_none() && self.code != "A458101",
            ..self
        }
    }

    /// The message as the API writes it: the code in brackets, then the text.
    pub fn message(&self) -> String {
        message(self.code, &self.text)
    }
}

/// A result message as the API writes it.
pub fn message(code: &str, text: impl fmt::Display) -> String {
    format!("[{code}] {text}")
}

impl From<StoreError> for Refusal {
    // What SQLite said may quote values; it does not belong in an answer.
    fn from(error: StoreError) -> Self {
        let cause = error.cause();
        let text = cause.unwrap_or(Cause::Other).text();
        Self {
            cause,
            ..Self::new(500, "A001101", text)
        }
    }
}

impl WorkError for Refusal {
    fn cause(&self) -> Option<Cause> {
        self.cause
    }
}

impl From<serde_json::Error> for Refusal {
    fn from(error: serde_json::Error) -> Self {
        StoreError::from(error).into()
    }
}

/// Result codes for what the API does not publish codes for.
///
/// They are in a range that the API does not use, and follow its rule that the third digit from the right says whose fault it
/// is: 0 nobody's, 1 the server's, 2 the caller's. Compare the action or the status, not these.
pub mod unpublished {
    /// The body is not what its content type says.
    pub const MALFORMED_BODY: &str = "A900201";
    /// A member of the request cannot be read as what it should be.
    pub const MALFORMED_MEMBER: &str = "A900202";
    /// The API has no such path.
    pub const NO_SUCH_PATH: &str = "A900203";
    /// The path does not take this method.
    pub const METHOD_NOT_ALLOWED: &str = "A900204";
    /// The body is longer than the server reads.
    pub const BODY_TOO_LARGE: &str = "A900205";
    /// A revocation that names neither a token nor a client nor a subject.
    pub const NOTHING_TO_REVOKE: &str = "A900206";
    /// The service is used in a way that the local server does not do.
    pub const NOT_SUPPORTED: &str = "A900207";
    /// A page of another origin sent the request.
    pub const FROM_ELSEWHERE: &str = "A900208";
    /// A DPoP proof for the API itself lacks the nonce of the server.
    pub const NONCE_REQUIRED: &str = "A900209";
    /// A request whose body did not come in time.
    pub const BODY_TOO_SLOW: &str = "A900210";

    /// An ID token was reissued.
    pub const ID_TOKEN_REISSUED: &str = "A901001";
    /// The service has no key that can sign the ID token.
    pub const ID_TOKEN_NOT_SIGNED: &str = "A901101";
    /// A reissue without an access token.
    pub const REISSUE_ACCESS_TOKEN_MISSING: &str = "A901201";
    /// A reissue without a refresh token.
    pub const REISSUE_REFRESH_TOKEN_MISSING: &str = "A901202";
    /// A reissue with an access token that is unknown, expired or of another service.
    pub const REISSUE_ACCESS_TOKEN_UNUSABLE: &str = "A901203";
    /// A reissue with a refresh token that does not belong to the access token.
    pub const REISSUE_REFRESH_TOKEN_UNUSABLE: &str = "A901204";
    /// A reissue for a token that no ID token can go with.
    pub const REISSUE_NOT_OPENID: &str = "A901205";
    /// A reissue with claims that are not a JSON object.
    pub const REISSUE_CLAIMS_MALFORMED: &str = "A901206";
    /// A reissue with header parameters that are not a JSON object.
    pub const REISSUE_HEADER_MALFORMED: &str = "A901207";
    /// A reissue with an unknown form of the audience.
    pub const REISSUE_AUDIENCE_MALFORMED: &str = "A901208";

    /// The service has no key that can sign the JWT access token.
    pub const ACCESS_TOKEN_NOT_SIGNED: &str = "A902101";
    /// A member of the call that issues an authorization response is not a JSON object.
    pub const ISSUE_MEMBER_MALFORMED: &str = "A902201";
    /// An assertion (RFC 7523) whose form is right.
    pub const ASSERTION_ACCEPTABLE: &str = "A902001";
    /// What a client asks for is something that the local server does not have.
    pub const NOT_SUPPORTED_FOR_CLIENTS: &str = "A902301";
    /// A grant type that the client may not use.
    pub const GRANT_TYPE_NOT_FOR_CLIENT: &str = "A902302";
    /// A response mode that is unknown.
    pub const RESPONSE_MODE_UNKNOWN: &str = "A902303";
    /// An ID token is asked for without the scope `openid`.
    pub const OPENID_REQUIRED: &str = "A902304";
    /// A `claims` parameter that cannot be read.
    pub const CLAIMS_MALFORMED: &str = "A902305";
    /// An `id_token_hint` that is not an ID token of the service.
    pub const ID_TOKEN_HINT_UNUSABLE: &str = "A902306";
    /// Authorization details that cannot be read.
    pub const AUTHORIZATION_DETAILS_MALFORMED: &str = "A902307";
    /// A prompt that is unknown or goes with no other.
    pub const PROMPT_UNKNOWN: &str = "A902308";
    /// A `max_age` that is not a number.
    pub const MAX_AGE_MALFORMED: &str = "A902309";
    /// A DPoP proof that is missing or proves nothing at the token endpoint.
    pub const PROOF_UNUSABLE: &str = "A902310";
    /// A certificate that is missing at the token endpoint.
    pub const CERTIFICATE_REQUIRED: &str = "A902311";
    /// A resource that was not authorized.
    pub const RESOURCE_NOT_AUTHORIZED: &str = "A902312";
    /// A token exchange that lacks something.
    pub const TOKEN_EXCHANGE_MALFORMED: &str = "A902313";
    /// An assertion that is missing or not a JWT.
    pub const ASSERTION_MISSING: &str = "A902314";
    /// One of the reasons that newer versions of the API know.
    pub const NEWER_REASON: &str = "A902315";
}
