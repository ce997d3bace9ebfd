//! The options of a client, the same in every language.

use std::time::Duration;

use crate::{Error, Result, Secret, model, string_enum};

/// The region of the hosted service.
#[string_enum]
pub enum Region {
    /// United States, the default.
    #[wire("us")]
    Us,
    /// Japan.
    #[wire("jp")]
    Jp,
    /// Europe.
    #[wire("eu")]
    Eu,
    /// Brazil.
    #[wire("br")]
    Br,
}

/// Which of the documented forms a request takes where an operation has several.
#[string_enum]
pub enum RequestStyle {
    /// A JSON body, the default: it keeps subjects and tokens out of URLs and access logs.
    #[wire("json")]
    Json,
    /// A form-encoded body.
    #[wire("form")]
    Form,
    /// Parameters in the query.
    #[wire("query")]
    Query,
    /// The subject as the last segment of the path.
    #[wire("path")]
    Path,
}

/// The options of a client.
///
/// Exactly one way to authenticate must be complete: `access_token` with `service_id` (version 3 of the API), or `api_key`
/// with `api_secret` (version 2).
#[model(options)]
pub struct Options {
    /// Where the API is, such as `https://us.authlete.com`. A trailing slash or `/api` is tolerated. Default: the region's.
    pub base_url: Option<String>,
    /// The region of the hosted service, in place of the base URL: `us`, `jp`, `eu` or `br`. Default: `us`.
    pub region: Option<Region>,
    /// The service that every call is about.
    pub service_id: Option<String>,
    /// The access token for version 3 of the API, sent as a bearer token (RFC 6750).
    #[secret]
    pub access_token: Option<Secret>,
    /// The API key of the service for version 2 of the API.
    pub api_key: Option<String>,
    /// The API secret of the service for version 2 of the API.
    #[secret]
    pub api_secret: Option<Secret>,
    /// The limit of one attempt, from connecting to the last byte of the response. Default: 30 seconds.
    pub timeout: Option<Duration>,
    /// The limit of making a connection, TLS included. Default: 5 seconds.
    pub connect_timeout: Option<Duration>,
    /// The limit of a whole call: every attempt and the waits between them. A wait that would go beyond it is not begun.
    /// Default: 2 minutes, or `timeout` where that is longer.
    pub total_timeout: Option<Duration>,
    /// How often a failed request is retried where that is safe; 0 means never. Default: 2.
    pub max_retries: Option<i64>,
    /// Which of the documented forms requests take where an operation has several. Default: `json`.
    pub request_style: Option<RequestStyle>,
    /// The URL of a proxy (`http`, `https`, `socks5`), with credentials where it wants them. Default: what the environment says.
    #[secret]
    pub proxy: Option<Secret>,
    /// Further certificate authorities to trust, as PEM text.
    pub ca_certificate: Option<String>,
    /// A certificate chain and its private key for mutual TLS, as PEM text.
    #[secret]
    pub client_certificate: Option<Secret>,
    /// The private key to which the access token is bound (RFC 9449), as the JSON text of a JWK: P-256, P-384, Ed25519 or RSA.
    /// The token is then sent as a DPoP token with a fresh proof each time. Default: none, a bearer token.
    #[secret]
    pub dpop_key: Option<Secret>,
    /// The largest response that is read, in bytes after decompression. Default: 16 MiB.
    pub max_response_bytes: Option<i64>,
    /// The `traceparent` header of W3C Trace Context to send along, so that a trace shows the API's part in it. Set it on
    /// a derived client for the calls of one trace. Default: none.
    pub traceparent: Option<String>,
    /// How many requests are under way at once, which bounds the pool of connections; further ones wait for their turn, within
    /// `timeout`. Default: 100.
    pub max_connections: Option<i64>,
}

impl Options {
    /// Reads the options from the environment variables that Authlete's libraries use: `AUTHLETE_BASE_URL`,
    /// `AUTHLETE_API_VERSION` (`V2` or `V3`), `AUTHLETE_SERVICE_APIKEY` (the service ID in version 3),
    /// `AUTHLETE_SERVICE_ACCESSTOKEN`, `AUTHLETE_SERVICE_APISECRET`, `AUTHLETE_DPOP_KEY` and `AUTHLETE_CLIENT_CERTIFICATE`.
    ///
    /// # Errors
    ///
    /// If `AUTHLETE_API_VERSION` names no version.
    pub fn from_env() -> Result<Self> {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let secret = |name: &str| variable(name).map(Secret::from);
        let service = variable("AUTHLETE_SERVICE_APIKEY");
        let access_token = secret("AUTHLETE_SERVICE_ACCESSTOKEN");
        let options = Self {
            base_url: variable("AUTHLETE_BASE_URL"),
            dpop_key: secret("AUTHLETE_DPOP_KEY"),
            client_certificate: secret("AUTHLETE_CLIENT_CERTIFICATE"),
            ..Self::default()
        };
        let api_secret = secret("AUTHLETE_SERVICE_APISECRET");
        let version = variable("AUTHLETE_API_VERSION").unwrap_or_else(|| {
            let only_version_2 = access_token.is_none() && api_secret.is_some();
            if only_version_2 { "V2" } else { "V3" }.to_owned()
        });
        match version.to_ascii_uppercase().as_str() {
            "V3" | "3" => Ok(Self {
                service_id: service,
                access_token,
                ..options
            }),
            "V2" | "2" => Ok(Self {
                api_key: service,
                api_secret,
                ..options
            }),
            _ => Err(Error::configuration("AUTHLETE_API_VERSION is neither V2 nor V3")),
        }
    }

    /// These options with every one that is set in `other` replaced. The two ways to say where the API is replace each other.
    #[must_use]
    pub fn overridden_by(mut self, other: Self) -> Self {
        if other.base_url.is_some() {
            self.region = None;
        }
        if other.region.is_some() {
            self.base_url = None;
        }
        self.with_each_of(other)
    }
}
