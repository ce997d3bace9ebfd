//! Which service a client speaks for, and how it proves that it may.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use reqwest::header::HeaderValue;
use zeroize::Zeroizing;

use super::dpop::ProofKey;
use super::encode::encode_segment;
use crate::{Error, Options, Result, Secret};

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
    let service = options.service_id.as_deref().filter(|service| !service.is_empty());
    let api_key = options.api_key.as_deref().filter(|key| !key.is_empty());
    let token = given(&options.access_token);
    let api_secret = given(&options.api_secret);
    let proof_key = given(&options.dpop_key);
    if given(&options.client_certificate).is_some() && !api.starts_with("https:") {
        return refuse("`client_certificate` needs TLS: give a `base_url` that begins with https");
    }
    let (base, authorization, proof_key) = match (service, token, api_key, api_secret) {
        (_, Some(_), _, Some(_)) => {
            return refuse(
                "two ways to authenticate: set either `access_token` (version 3 of the API) or `api_secret` (version 2)",
            );
        }
        (_, Some(_), Some(_), None) => {
            return refuse("`api_key` goes with `api_secret`: leave it out where there is an `access_token`");
        }
        (Some(service), Some(token), None, None) => {
            let base = format!("{api}/{}", encode_segment("service_id", service)?);
            match proof_key {
                None => (base, Zeroizing::new(format!("Bearer {token}")), None),
                Some(key) => (
                    base,
                    Zeroizing::new(format!("DPoP {token}")),
                    Some(ProofKey::new(key, token)?),
                ),
            }
        }
        (None, Some(_), None, None) => {
            return refuse(
                "`access_token` needs `service_id` (AUTHLETE_SERVICE_APIKEY in the environment): set it as well",
            );
        }
        (_, None, None, Some(_)) => {
            return refuse("`api_secret` needs `api_key` (AUTHLETE_SERVICE_APIKEY in the environment): set it as well");
        }
        (_, None, Some(_), None) => {
            return refuse(
                "`api_key` needs `api_secret` (AUTHLETE_SERVICE_APISECRET in the environment): set it as well",
            );
        }
        (_, None, Some(_), Some(_)) if proof_key.is_some() => {
            return refuse("`dpop_key` goes with `access_token`: leave it out for version 2 of the API");
        }
        (Some(_), None, Some(_), Some(_)) => {
            return refuse("`service_id` goes with `access_token`: leave it out for version 2 of the API");
        }
        (None, None, Some(key), Some(secret)) => {
            // RFC 7617
            let pair = Zeroizing::new(format!("{key}:{secret}"));
            let encoded = Zeroizing::new(STANDARD.encode(&*pair));
            (api, Zeroizing::new(format!("Basic {}", *encoded)), None)
        }
        (Some(_), None, None, None) => {
            return refuse(
                "`service_id` needs `access_token` (AUTHLETE_SERVICE_ACCESSTOKEN in the environment): set it as well",
            );
        }
        (None, None, None, None) => return refuse(NO_CREDENTIALS),
    };
    let header = header(&authorization)?;
    Ok((base, Authorization { header, proof_key }))
}

fn given(secret: &Option<Secret>) -> Option<&str> {
    secret.as_deref().filter(|secret| !secret.is_empty())
}

/// A header whose memory is overwritten when the last request that carries it is done.
fn header(text: &str) -> Result<HeaderValue> {
    let bytes = Bytes::from_owner(Zeroizing::new(text.as_bytes().to_vec()));
    let mut header = HeaderValue::from_maybe_shared(bytes)
        .map_err(|_| Error::configuration("`access_token` has a character that a header cannot carry"))?;
    header.set_sensitive(true);
    Ok(header)
}

fn refuse<T>(why: &str) -> Result<T> {
    Err(Error::configuration(why))
}
