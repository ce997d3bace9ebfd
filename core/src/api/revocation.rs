//! `POST /auth/revocation`
//!
//! The revocation endpoint ([RFC 7009]): clients revoke tokens that they hold.
//!
//! To revoke tokens on one's own account rather than on a client's, use token management.
//!
//! [RFC 7009]: https://www.rfc-editor.org/rfc/rfc7009

use crate::{model, string_enum};

/// A revocation request as it arrived at the revocation endpoint.
#[model(request)]
pub struct RevocationRequest {
    /// The body of the request, verbatim (`application/x-www-form-urlencoded`). It must have the
    /// parameter `token`.
    #[secret]
    #[relayed]
    pub parameters: String,
    /// The client ID from the `Authorization` header, if there was one (HTTP Basic).
    pub client_id: Option<String>,
    /// The client secret from the `Authorization` header, if there was one (HTTP Basic).
    #[secret]
    pub client_secret: Option<String>,
    /// The client certificate of the TLS connection, in PEM (RFC 8705).
    pub client_certificate: Option<String>,
    /// The certificates that the client presented with its own, in PEM.
    pub client_certificate_path: Option<Vec<String>>,
    /// The value of the `OAuth-Client-Attestation` header
    /// (draft-ietf-oauth-attestation-based-client-auth).
    #[secret]
    pub oauth_client_attestation: Option<String>,
    /// The value of the `OAuth-Client-Attestation-PoP` header
    /// (draft-ietf-oauth-attestation-based-client-auth).
    #[secret]
    pub oauth_client_attestation_pop: Option<String>,
}

/// The revocation response to the client.
#[model(response)]
pub struct RevocationResponse {
    /// The code of the result: A113001 when the token is no longer in use, also when it never was.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
    /// How the revocation endpoint answers.
    pub action: RevocationAction,
    /// What to answer the client. Absent when the answer has no body.
    #[secret]
    pub response_content: Option<String>,
    /// The challenge for the client's next attestation, to be sent as the
    /// `OAuth-Client-Attestation-Challenge` header
    /// (draft-ietf-oauth-attestation-based-client-auth).
    #[header("OAuth-Client-Attestation-Challenge")]
    pub attestation_challenge: Option<String>,
}

/// How the revocation endpoint answers.
#[string_enum]
pub enum RevocationAction {
    /// The token, and the one paired with it, has been revoked, or there was none. Answer 200 with
    /// `Cache-Control: no-store`. If the request has the parameter `callback`, the response content
    /// is the body, with `Content-Type: application/javascript`; else there is no body.
    #[answer(200, Script)]
    Ok,
    /// The request is at fault, or the token is another client's. Answer 400 with `Content-Type:
    /// application/json`, `Cache-Control: no-store` and the response content as the body.
    #[answer(400, Json)]
    BadRequest,
    /// The client is not known or did not prove who it is. If it used the `Authorization` header,
    /// answer 401 with a `WWW-Authenticate` header for the same scheme, else 400 or 401; in each
    /// case with `Content-Type: application/json`, `Cache-Control: no-store` and the response
    /// content as the body (RFC 6749 section 5.2).
    #[answer(401, ClientChallenge)]
    InvalidClient,
    /// The call itself is at fault or the service failed. Answer 500 with `Content-Type:
    /// application/json`, `Cache-Control: no-store` and the response content as the body.
    #[answer(500, Json)]
    InternalServerError,
}
