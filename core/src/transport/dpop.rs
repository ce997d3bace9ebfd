//! Proofs for an access token that is bound to a key (RFC 9449).

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::Url;
use reqwest::header::HeaderValue;
use ring::digest::{SHA256, digest};
use ring::rand::{SecureRandom, SystemRandom};
use ring::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair, RSA_PKCS1_SHA256,
    RSA_PSS_SHA256, RsaEncoding,
};
use serde::Deserialize;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::{Error, Result};

/// Makes proofs with a private key.
pub(crate) struct ProofKey {
    signer: Signer,
    /// The first part of every proof: algorithm and public key.
    header: String,
    /// The hash of the access token that a proof speaks for.
    access_token_hash: String,
    random: SystemRandom,
    /// What the server wants to find in the next proof.
    nonce: Mutex<Option<Arc<str>>>,
}

enum Signer {
    Ecdsa(EcdsaKeyPair),
    Ed25519(Ed25519KeyPair),
    Rsa(Box<ring::rsa::KeyPair>, &'static dyn RsaEncoding),
}

/// A private key as RFC 7517 and RFC 7518 write it.
#[derive(Deserialize)]
struct Jwk {
    kty: String,
    crv: Option<String>,
    alg: Option<String>,
    d: Option<Zeroizing<String>>,
    x: Option<String>,
    y: Option<String>,
    n: Option<String>,
    e: Option<String>,
    p: Option<Zeroizing<String>>,
    q: Option<Zeroizing<String>>,
    dp: Option<Zeroizing<String>>,
    dq: Option<Zeroizing<String>>,
    qi: Option<Zeroizing<String>>,
}

impl ProofKey {
    /// Reads the key.
    pub fn new(jwk: &str, access_token: &str) -> Result<Self> {
        // What the parser says may repeat parts of the key.
        let jwk: Jwk = serde_json::from_str(jwk)
            .map_err(|_| Error::configuration("`dpop_key` is not the JSON text of a JWK (RFC 7517)"))?;
        let (signer, algorithm, public) = jwk.signer()?;
        if jwk.alg.as_deref().is_some_and(|stated| stated != algorithm) {
            return Err(Error::configuration(format!(
                "`dpop_key` states an `alg` other than {algorithm}, which its key is for"
            )));
        }
        let header = json!({ "typ": "dpop+jwt", "alg": algorithm, "jwk": public });
        Ok(Self {
            signer,
            header: encode(header.to_string()),
            access_token_hash: encode(digest(&SHA256, access_token.as_bytes())),
            random: SystemRandom::new(),
            nonce: Mutex::new(None),
        })
    }

    /// A fresh proof for a request, with the nonce that the server wants to find in it, if it wants one.
    pub fn proof(&self, method: &str, url: &Url, nonce: Option<&str>) -> Result<HeaderValue> {
        let unusable = |_| Error::configuration("`dpop_key` cannot sign");
        let mut identifier = [0; 16];
        self.random.fill(&mut identifier).map_err(unusable)?;
        let mut target = url.clone();
        target.set_query(None);
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default()
            .as_secs();
        let mut claims = json!({
            "jti": encode(identifier), "htm": method, "htu": target.as_str(), "iat": now, "ath": self.access_token_hash,
        });
        if let Some(nonce) = nonce {
            claims["nonce"] = Value::from(nonce);
        }
        let signed = format!("{}.{}", self.header, encode(claims.to_string()));
        let signature = self.sign(signed.as_bytes()).map_err(unusable)?;
        HeaderValue::try_from(format!("{signed}.{}", encode(signature))).map_err(|_| self::unusable())
    }

    /// Keeps the nonce that an answer gave.
    pub fn remember(&self, nonce: Arc<str>) {
        *self.nonce.lock().unwrap_or_else(PoisonError::into_inner) = Some(nonce);
    }

    /// The nonce for the next proof.
    pub fn nonce(&self) -> Option<Arc<str>> {
        self.nonce.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn sign(&self, message: &[u8]) -> std::result::Result<Vec<u8>, ring::error::Unspecified> {
        match &self.signer {
            Signer::Ecdsa(key) => Ok(key.sign(&self.random, message)?.as_ref().to_vec()),
            Signer::Ed25519(key) => Ok(key.sign(message).as_ref().to_vec()),
            Signer::Rsa(key, padding) => {
                let mut signature = vec![0; key.public().modulus_len()];
                key.sign(*padding, &self.random, message, &mut signature)?;
                Ok(signature)
            }
        }
    }
}

impl Jwk {
    /// The key, its algorithm and its public half: a proof must never carry the private one.
    fn signer(&self) -> Result<(Signer, &'static str, Value)> {
        let random = SystemRandom::new();
        match (self.kty.as_str(), self.crv.as_deref()) {
            ("EC", Some(curve @ ("P-256" | "P-384"))) => {
                let (algorithm, signing) = match curve {
                    "P-256" => ("ES256", &ECDSA_P256_SHA256_FIXED_SIGNING),
                    _ => ("ES384", &ECDSA_P384_SHA384_FIXED_SIGNING),
                };
                let point = [&[4u8][..], &member("x", &self.x)?, &member("y", &self.y)?].concat();
                let key =
                    EcdsaKeyPair::from_private_key_and_public_key(signing, &member("d", &self.d)?, &point, &random)
                        .map_err(|_| unusable())?;
                Ok((
                    Signer::Ecdsa(key),
                    algorithm,
                    json!({ "kty": "EC", "crv": curve, "x": self.x, "y": self.y }),
                ))
            }
            ("OKP", Some("Ed25519")) => {
                let key = Ed25519KeyPair::from_seed_and_public_key(&member("d", &self.d)?, &member("x", &self.x)?)
                    .map_err(|_| unusable())?;
                Ok((
                    Signer::Ed25519(key),
                    "EdDSA",
                    json!({ "kty": "OKP", "crv": "Ed25519", "x": self.x }),
                ))
            }
            ("RSA", _) => {
                let key = ring::rsa::KeyPair::from_components(&ring::rsa::KeyPairComponents {
                    public_key: ring::rsa::PublicKeyComponents {
                        n: member("n", &self.n)?,
                        e: member("e", &self.e)?,
                    },
                    d: member("d", &self.d)?,
                    p: member("p", &self.p)?,
                    q: member("q", &self.q)?,
                    dP: member("dp", &self.dp)?,
                    dQ: member("dq", &self.dq)?,
                    qInv: member("qi", &self.qi)?,
                })
                .map_err(|_| unusable())?;
                let (algorithm, padding): (_, &'static dyn RsaEncoding) = match self.alg.as_deref() {
                    Some("PS256") => ("PS256", &RSA_PSS_SHA256),
                    _ => ("RS256", &RSA_PKCS1_SHA256),
                };
                Ok((
                    Signer::Rsa(Box::new(key), padding),
                    algorithm,
                    json!({ "kty": "RSA", "n": self.n, "e": self.e }),
                ))
            }
            _ => Err(Error::configuration(
                "`dpop_key` is of a kind that is not supported: use P-256, P-384, Ed25519 or RSA",
            )),
        }
    }
}

fn member(name: &str, value: &Option<impl AsRef<str>>) -> Result<Zeroizing<Vec<u8>>> {
    value
        .as_ref()
        .and_then(|value| URL_SAFE_NO_PAD.decode(value.as_ref()).ok())
        .map(Zeroizing::new)
        .ok_or_else(|| {
            Error::configuration(format!(
                "`dpop_key` has no usable member \"{name}\": give the private JWK"
            ))
        })
}

fn unusable() -> Error {
    Error::configuration("`dpop_key` is not a valid private key")
}

fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use ring::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};

    use super::*;

    /// The key pair of RFC 7515 appendix A.3.
    const KEY: &str = r#"{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
        "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0","d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"}"#;

    fn text(proof: HeaderValue) -> String {
        proof.to_str().unwrap_or_default().to_owned()
    }

    fn decode(part: &str) -> Value {
        let bytes = URL_SAFE_NO_PAD.decode(part).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    #[test]
    fn a_proof_speaks_for_the_request_and_the_token_and_shows_the_public_key_only() -> Result<()> {
        let key = ProofKey::new(KEY, "the token")?;
        let url =
            Url::parse("https://us.authlete.com/api/1/auth/token/get/list?subject=john").map_err(|_| unusable())?;
        let proof = text(key.proof("GET", &url, None)?);
        let parts: Vec<&str> = proof.split('.').collect();

        let header = decode(parts[0]);
        assert_eq!((&header["typ"], &header["alg"]), (&json!("dpop+jwt"), &json!("ES256")));
        assert_eq!(header["jwk"]["d"], Value::Null);
        let claims = decode(parts[1]);
        assert_eq!(claims["htm"], "GET");
        assert_eq!(claims["htu"], "https://us.authlete.com/api/1/auth/token/get/list");
        assert_eq!(claims["ath"], encode(digest(&SHA256, b"the token")));
        assert_eq!(claims["nonce"], Value::Null);

        let point = [
            &[4u8][..],
            &member("x", &header["jwk"]["x"].as_str())?,
            &member("y", &header["jwk"]["y"].as_str())?,
        ]
        .concat();
        let signature = URL_SAFE_NO_PAD.decode(parts[2]).map_err(|_| unusable())?;
        let signed = format!("{}.{}", parts[0], parts[1]);
        let verified = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(signed.as_bytes(), &signature);
        assert!(verified.is_ok());
        Ok(())
    }

    #[test]
    fn every_proof_is_another_and_takes_up_the_nonce() -> Result<()> {
        let key = ProofKey::new(KEY, "the token")?;
        let url = Url::parse("https://us.authlete.com/api/1/auth/token/create").map_err(|_| unusable())?;
        let claims = |proof: HeaderValue| decode(text(proof).split('.').nth(1).unwrap_or_default());
        assert_ne!(
            claims(key.proof("POST", &url, None)?)["jti"],
            claims(key.proof("POST", &url, None)?)["jti"]
        );
        key.remember("first".into());
        let nonce = key.nonce();
        assert_eq!(claims(key.proof("POST", &url, nonce.as_deref())?)["nonce"], "first");
        Ok(())
    }

    #[test]
    fn a_key_that_cannot_sign_is_refused_without_being_shown() {
        for jwk in [
            "not json",
            r#"{"kty":"EC","crv":"P-256","x":"AA","y":"AA","d":"c2VjcmV0"}"#,
            r#"{"kty":"oct","k":"c2VjcmV0"}"#,
            &KEY.replace(r#""crv""#, r#""alg":"ES384","crv""#),
            &KEY.replace(r#""d""#, r#""other""#),
        ] {
            let message = ProofKey::new(jwk, "the token")
                .err()
                .map(|error| error.to_string())
                .unwrap_or_default();
            assert!(
                message.starts_with("`dpop_key`") && !message.contains("c2VjcmV0"),
                "{message}"
            );
        }
    }
}
