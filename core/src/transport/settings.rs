//! Options, checked and made ready for use.

use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderValue;

use super::encode::encode_segment;
use crate::{Error, Options, RequestStyle, Result};

/// What every call of a client needs, worked out once.
pub(crate) struct Settings {
    /// The options this came from, for deriving another client.
    pub options: Options,
    /// The URL that every path is put behind, such as `https://us.authlete.com/api/1000001`.
    pub base: String,
    pub authorization: HeaderValue,
    pub timeout: Duration,
    pub max_retries: u32,
    pub request_style: RequestStyle,
    pub max_response_bytes: usize,
}

const NO_CREDENTIALS: &str = "no credentials: set `service_id` and `access_token` (AUTHLETE_SERVICE_APIKEY and \
     AUTHLETE_SERVICE_ACCESSTOKEN in the environment), or `api_key` and `api_secret` for version 2 of the API";

impl Settings {
    pub fn new(options: Options) -> Result<Self> {
        let api = base_url(&options)?;
        let given = |value: &Option<String>| value.as_deref().filter(|value| !value.is_empty()).map(str::to_owned);
        let version_2 = (given(&options.api_key), given(&options.api_secret));
        let (base, authorization) = match (given(&options.service_id), given(&options.access_token), version_2) {
            (_, Some(_), (_, Some(_))) => {
                return Err(Error::configuration(
                    "two ways to authenticate: set either `access_token` (version 3 of the API) or `api_secret` (version 2)",
                ));
            }
            (Some(service), Some(token), _) => (
                format!("{api}/{}", encode_segment("service_id", &service)?),
                format!("Bearer {token}"),
            ),
            (None, Some(_), _) => {
                return Err(Error::configuration(
                    "`access_token` needs `service_id`: set it as well",
                ));
            }
            (_, None, (Some(key), Some(secret))) => (api, basic(&key, &secret)),
            (_, None, (None, Some(_))) => {
                return Err(Error::configuration("`api_secret` needs `api_key`: set it as well"));
            }
            (_, None, (Some(_), None)) => {
                return Err(Error::configuration("`api_key` needs `api_secret`: set it as well"));
            }
            (Some(_), None, _) => {
                return Err(Error::configuration(
                    "`service_id` needs `access_token` (AUTHLETE_SERVICE_ACCESSTOKEN in the environment): set it as well",
                ));
            }
            (None, None, _) => return Err(Error::configuration(NO_CREDENTIALS)),
        };
        let mut authorization = HeaderValue::try_from(authorization)
            .map_err(|_| Error::configuration("`access_token` has a character that a header cannot carry"))?;
        authorization.set_sensitive(true);

        Ok(Self {
            base,
            authorization,
            timeout: positive("timeout", options.timeout)?.unwrap_or(Duration::from_secs(30)),
            max_retries: match options.max_retries {
                None => 2,
                Some(count) => u32::try_from(count).map_err(|_| Error::configuration("`max_retries` is 0 or more"))?,
            },
            request_style: match &options.request_style {
                None => RequestStyle::Json,
                Some(RequestStyle::Unrecognized(_)) => {
                    return Err(Error::configuration(
                        "`request_style` is one of json, form, query, path",
                    ));
                }
                Some(style) => style.clone(),
            },
            max_response_bytes: match options.max_response_bytes {
                None => 16 << 20,
                Some(bytes) => usize::try_from(bytes)
                    .ok()
                    .filter(|bytes| *bytes > 0)
                    .ok_or_else(|| Error::configuration("`max_response_bytes` is 1 or more"))?,
            },
            options,
        })
    }
}

/// A limit of time that is set must leave some.
pub(super) fn positive(option: &str, limit: Option<Duration>) -> Result<Option<Duration>> {
    match limit {
        Some(limit) if limit.is_zero() => Err(Error::configuration(format!("`{option}` is more than 0 seconds"))),
        limit => Ok(limit),
    }
}

/// The URL up to and including `/api`.
fn base_url(options: &Options) -> Result<String> {
    use crate::Region;
    let given = match (&options.base_url, &options.region) {
        (Some(_), Some(_)) => return Err(Error::configuration("set either `base_url` or `region`")),
        (Some(url), None) => url.trim().to_owned(),
        (None, None) => "https://us.authlete.com".to_owned(),
        (None, Some(Region::Unrecognized(_))) => return Err(Error::configuration("`region` is one of us, jp, eu, br")),
        (None, Some(region)) => format!("https://{region}.authlete.com"),
    };
    let invalid = |why: &str| {
        Error::configuration(format!(
            "`base_url` {why}: set it to something like https://us.authlete.com"
        ))
    };
    let url = Url::parse(&given).map_err(|_| invalid("is not an absolute URL"))?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err(invalid("is neither http nor https"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(invalid("holds credentials"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(invalid("has a query or a fragment"));
    }
    let trimmed = url.as_str().trim_end_matches('/');
    Ok(format!("{}/api", trimmed.strip_suffix("/api").unwrap_or(trimmed)))
}

/// The value of an `Authorization` header for HTTP Basic (RFC 7617).
fn basic(key: &str, secret: &str) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut header = "Basic ".to_owned();
    for chunk in format!("{key}:{secret}").as_bytes().chunks(3) {
        let bits = chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for position in 0..4 {
            let sextet = (bits >> (18 - 6 * position)) & 0x3f;
            header.push(if position > chunk.len() {
                '='
            } else {
                char::from(ALPHABET[sextet as usize])
            });
        }
    }
    header
}
