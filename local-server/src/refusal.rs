//! How the API says no by HTTP status.

use std::fmt;

use crate::store::StoreError;

/// A refusal by HTTP status, with the two-field body of the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The HTTP status.
    pub status: u16,
    /// The result code.
    pub code: &'static str,
    /// What is wrong.
    pub text: String,
}

impl Refusal {
    /// A refusal.
    pub fn new(status: u16, code: &'static str, text: impl Into<String>) -> Self {
        Self {
            status,
            code,
            text: text.into(),
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
    fn from(_: StoreError) -> Self {
        Self::new(500, "A001101", "The server could not read or write its records.")
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
}
