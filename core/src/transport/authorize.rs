//! Which service a client speaks for, and how it proves that it may.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::HeaderValue;

use super::dpop::ProofKey;
use super::encode::encode_segment;
use crate::{Error, Options, Result};

const NO_CREDENTIALS: &str = "no credentials: set `service_id` and `access_token` (AUTHLETE_SERVICE_APIKEY and \
     AUTHLETE_SERVICE_ACCESSTOKEN in the environment), or `api_key` and `api_secret` for version 2 of the API";

/// What every request carries to be accepted.
pub(crate) struct Authorization {
    pub header: HeaderValue,
    /// Makes the proofs of a DPoP-bound access token.
    pub proof_key: Option<ProofKey>,
}

/// The URL that every path is put behind, such as `https://us.authlete.com/api/1000001`, and what authorizes a request.
pub(super) fn authorize(options: &Options, api: String) -> Result<(String, Authorization)> {
    let given = |value: &Option<String>| value.as_deref().filter(|value| !value.is_empty()).map(str::to_owned);
    let proof_key = given(&options.dpop_key);
    let key_pair = (given(&options.api_key), given(&options.api_secret));
    let (base, authorization, proof_key) = match (given(&options.service_id), given(&options.access_token), key_pair) {
        (_, Some(_), (_, Some(_))) => {
            return refuse(
                "two ways to authenticate: set either `access_token` (version 3 of the API) or `api_secret` (version 2)",
            );
        }
        (Some(service), Some(token), _) => {
            let base = format!("{api}/{}", encode_segment("service_id", &service)?);
            match proof_key {
                None => (base, format!("Bearer {token}"), None),
                Some(key) => (base, format!("DPoP {token}"), Some(ProofKey::new(&key, &token)?)),
            }
        }
        (None, Some(_), _) => return refuse("`access_token` needs `service_id`: set it as well"),
        (_, None, (None, Some(_))) => return refuse("`api_secret` needs `api_key`: set it as well"),
        (_, None, (Some(_), None)) => return refuse("`api_key` needs `api_secret`: set it as well"),
        (_, None, (Some(_), Some(_))) if proof_key.is_some() => {
            return refuse("`dpop_key` goes with `access_token`: leave it out for version 2 of the API");
        }
        (_, None, (Some(key), Some(secret))) => {
            // RFC 7617
            (
                api,
                format!("Basic {}", STANDARD.encode(format!("{key}:{secret}"))),
                None,
            )
        }
        (Some(_), None, _) => {
            return refuse(
                "`service_id` needs `access_token` (AUTHLETE_SERVICE_ACCESSTOKEN in the environment): set it as well",
            );
        }
        (None, None, _) => return refuse(NO_CREDENTIALS),
    };
    let mut header = HeaderValue::try_from(authorization)
        .map_err(|_| Error::configuration("`access_token` has a character that a header cannot carry"))?;
    header.set_sensitive(true);
    Ok((base, Authorization { header, proof_key }))
}

fn refuse<T>(why: &str) -> Result<T> {
    Err(Error::configuration(why))
}
