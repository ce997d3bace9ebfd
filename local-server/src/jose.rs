//! Signing keys and signed tokens (RFC 7515, RFC 7517).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jsonwebtoken::jwk::{Jwk, ThumbprintHash};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey};
use p256::pkcs8::EncodePrivateKey as _;
use rand::rngs::OsRng;
use rsa::pkcs1::EncodeRsaPrivateKey as _;
use rsa::traits::{PrivateKeyParts as _, PublicKeyParts as _};
use rsa::{BigUint, RsaPrivateKey};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use crate::random::{decode, encode};

/// Members of a JWK that are not for others to see (RFC 7518 section 6).
const PRIVATE_MEMBERS: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// Why nothing could be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoUsableKey;

/// A key that can sign.
#[derive(Clone)]
pub struct SigningKey {
    algorithm: Algorithm,
    name: &'static str,
    key_id: Option<String>,
    key: EncodingKey,
}

/// The keys of a JWK Set.
pub fn keys(jwks: &str) -> Vec<Map<String, Value>> {
    match serde_json::from_str(jwks) {
        Ok(Value::Object(mut set)) => match set.remove("keys") {
            Some(Value::Array(keys)) => keys
                .into_iter()
                .filter_map(|key| match key {
                    Value::Object(key) => Some(key),
                    _ => None,
                })
                .collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// A key without what is not for others to see; a symmetric key is nothing then.
pub fn public_part(mut key: Map<String, Value>) -> Option<Map<String, Value>> {
    if key.get("kty").and_then(Value::as_str) == Some("oct") {
        return None;
    }
    key.retain(|member, _| !PRIVATE_MEMBERS.contains(&member.as_str()));
    Some(key)
}

impl SigningKey {
    /// The key of the set that signs with the algorithm: the one with the ID, or else the first that fits.
    pub fn find(jwks: &str, algorithm: &str, key_id: Option<&str>) -> Result<Self, NoUsableKey> {
        let fits = |key: &&Map<String, Value>| {
            let member = |name| key.get(name).and_then(Value::as_str);
            member("use").is_none_or(|purpose| purpose == "sig")
                && member("alg").is_none_or(|of_key| of_key == algorithm)
                && key_id.is_none_or(|id| member("kid") == Some(id))
        };
        keys(jwks)
            .iter()
            .filter(fits)
            .find_map(|key| Self::from_jwk(key, algorithm).ok())
            .ok_or(NoUsableKey)
    }

    /// The key that a client's secret makes for HMAC algorithms.
    pub fn from_secret(secret: &str, algorithm: &str) -> Result<Self, NoUsableKey> {
        let (algorithm, name) = known(algorithm)?;
        if !matches!(algorithm, Algorithm::HS256 | Algorithm::HS384 | Algorithm::HS512) || secret.is_empty() {
            return Err(NoUsableKey);
        }
        Ok(Self {
            algorithm,
            name,
            key_id: None,
            key: EncodingKey::from_secret(secret.as_bytes()),
        })
    }

    fn from_jwk(jwk: &Map<String, Value>, algorithm: &str) -> Result<Self, NoUsableKey> {
        let (algorithm, name) = known(algorithm)?;
        let text = |member| jwk.get(member).and_then(Value::as_str);
        let bytes = |member| text(member).and_then(decode).ok_or(NoUsableKey);
        let number = |member| bytes(member).map(|bytes| BigUint::from_bytes_be(&bytes));
        let key = match (algorithm, text("kty"), text("crv")) {
            (
                Algorithm::RS256
                | Algorithm::RS384
                | Algorithm::RS512
                | Algorithm::PS256
                | Algorithm::PS384
                | Algorithm::PS512,
                Some("RSA"),
                _,
            ) => {
                let primes = match (number("p"), number("q")) {
                    (Ok(p), Ok(q)) => vec![p, q],
                    _ => Vec::new(),
                };
                let (modulus, exponent, private_exponent) = (number("n")?, number("e")?, number("d")?);
                // The library looks for primes that are not given without expecting a zero.
                if [&modulus, &exponent, &private_exponent].contains(&&BigUint::default()) {
                    return Err(NoUsableKey);
                }
                let key = RsaPrivateKey::from_components(modulus, exponent, private_exponent, primes)
                    .map_err(|_| NoUsableKey)?;
                let der = key.to_pkcs1_der().map_err(|_| NoUsableKey)?;
                EncodingKey::from_rsa_der(der.as_bytes())
            }
            (Algorithm::ES256, Some("EC"), Some("P-256")) => {
                let key = p256::SecretKey::from_slice(&bytes("d")?).map_err(|_| NoUsableKey)?;
                EncodingKey::from_ec_der(key.to_pkcs8_der().map_err(|_| NoUsableKey)?.as_bytes())
            }
            (Algorithm::ES384, Some("EC"), Some("P-384")) => {
                let key = p384::SecretKey::from_slice(&bytes("d")?).map_err(|_| NoUsableKey)?;
                EncodingKey::from_ec_der(key.to_pkcs8_der().map_err(|_| NoUsableKey)?.as_bytes())
            }
            (Algorithm::EdDSA, Some("OKP"), Some("Ed25519")) => {
                // The fixed beginning of a PKCS #8 document around an Ed25519 seed (RFC 8410 section 7).
                let mut der = b"\x30\x2e\x02\x01\x00\x30\x05\x06\x03\x2b\x65\x70\x04\x22\x04\x20".to_vec();
                der.extend(bytes("d")?);
                EncodingKey::from_ed_der(&der)
            }
            (Algorithm::HS256 | Algorithm::HS384 | Algorithm::HS512, Some("oct"), _) => {
                EncodingKey::from_secret(&bytes("k")?)
            }
            _ => return Err(NoUsableKey),
        };
        Ok(Self {
            algorithm,
            name,
            key_id: text("kid").map(str::to_owned),
            key,
        })
    }

    /// A signed token in compact form. `alg` and `kid` are the key's, whatever the header says.
    pub fn sign(&self, mut header: Map<String, Value>, claims: &Map<String, Value>) -> Result<String, NoUsableKey> {
        header.insert("alg".to_owned(), self.name.into());
        match &self.key_id {
            Some(key_id) => header.insert("kid".to_owned(), key_id.as_str().into()),
            None => header.remove("kid"),
        };
        let part = |members: &Map<String, Value>| {
            serde_json::to_vec(members)
                .map(|json| encode(&json))
                .map_err(|_| NoUsableKey)
        };
        let message = format!("{}.{}", part(&header)?, part(claims)?);
        let signature =
            jsonwebtoken::crypto::sign(message.as_bytes(), &self.key, self.algorithm).map_err(|_| NoUsableKey)?;
        Ok(format!("{message}.{signature}"))
    }
}

/// A signed token in compact form, before its signature was looked at.
pub struct UnverifiedToken<'a> {
    /// The header.
    pub header: Map<String, Value>,
    /// The payload.
    pub claims: Map<String, Value>,
    message: &'a str,
    signature: &'a str,
}

impl<'a> UnverifiedToken<'a> {
    /// Takes the token apart.
    pub fn parse(token: &'a str) -> Option<Self> {
        let (message, signature) = token.rsplit_once('.')?;
        let (header, claims) = message.split_once('.')?;
        let part = |text| serde_json::from_slice(&decode(text)?).ok();
        Some(Self {
            header: part(header)?,
            claims: part(claims)?,
            message,
            signature,
        })
    }

    /// Whether the key made the signature, by the algorithm.
    pub fn is_signed_by(&self, key: &PublicKey, algorithm: &str) -> bool {
        let Ok((algorithm, _)) = known(algorithm) else {
            return false;
        };
        let Ok(decoding_key) = DecodingKey::from_jwk(&key.0) else {
            return false;
        };
        // A key of another kind than the algorithm's verifies nothing; a public key as an HMAC secret least of all.
        decoding_key.family() == algorithm.family()
            && jsonwebtoken::crypto::verify(self.signature, self.message.as_bytes(), &decoding_key, algorithm)
                .unwrap_or(false)
    }

    /// Whether a key of the set made the signature, by the algorithm that the header names.
    pub fn is_signed_by_one_of(&self, jwks: &str) -> bool {
        let algorithm = self.header.get("alg").and_then(Value::as_str).unwrap_or_default();
        keys(jwks)
            .into_iter()
            .any(|key| match key.get("k").and_then(Value::as_str) {
                Some(secret) => decode(secret).is_some_and(|secret| self.is_signed_with(secret, algorithm)),
                None => public_part(key)
                    .and_then(|key| PublicKey::from_jwk(&key))
                    .is_some_and(|key| self.is_signed_by(&key, algorithm)),
            })
    }

    /// Whether the secret made the signature, by an HMAC algorithm.
    pub fn is_signed_with(&self, secret: impl AsRef<[u8]>, algorithm: &str) -> bool {
        match known(algorithm) {
            Ok((algorithm @ (Algorithm::HS256 | Algorithm::HS384 | Algorithm::HS512), _)) => {
                let key = DecodingKey::from_secret(secret.as_ref());
                jsonwebtoken::crypto::verify(self.signature, self.message.as_bytes(), &key, algorithm).unwrap_or(false)
            }
            _ => false,
        }
    }
}

/// A key that verifies signatures.
pub struct PublicKey(Jwk);

impl PublicKey {
    /// The key of a JWK.
    pub fn from_jwk(jwk: &Map<String, Value>) -> Option<Self> {
        let text = |member| jwk.get(member).and_then(Value::as_str);
        match text("kty") {
            Some("oct") => return None,
            // The library takes 32 bytes of such a key without looking how many there are (RFC 8037 section 2).
            Some("OKP") if text("x").and_then(decode).is_none_or(|x| x.len() != 32) => return None,
            _ => {}
        }
        serde_json::from_value(Value::Object(jwk.clone())).ok().map(Self)
    }

    /// The thumbprint of the key (RFC 7638).
    pub fn thumbprint(&self) -> Option<String> {
        self.0.thumbprint(ThumbprintHash::SHA256).ok()
    }
}

/// The thumbprint of a certificate in PEM: the hash of what stands between its lines (RFC 8705 section 3.1).
pub fn certificate_thumbprint(pem: &str) -> Option<String> {
    // Proxies hand certificates on with encoded or missing line breaks.
    let (_, rest) = pem.split_once("-----BEGIN CERTIFICATE-----")?;
    let (content, _) = rest.split_once("-----END CERTIFICATE-----")?;
    let content: String = content.split_whitespace().collect();
    let der = STANDARD.decode(content).ok()?;
    (!der.is_empty()).then(|| encode(&Sha256::digest(der)))
}

/// Whether the algorithm is one that the server knows and that signs with a private key.
pub fn is_asymmetric(algorithm: &str) -> bool {
    known(algorithm).is_ok() && !algorithm.starts_with("HS")
}

fn known(algorithm: &str) -> Result<(Algorithm, &'static str), NoUsableKey> {
    Ok(match algorithm {
        "HS256" => (Algorithm::HS256, "HS256"),
        "HS384" => (Algorithm::HS384, "HS384"),
        "HS512" => (Algorithm::HS512, "HS512"),
        "RS256" => (Algorithm::RS256, "RS256"),
        "RS384" => (Algorithm::RS384, "RS384"),
        "RS512" => (Algorithm::RS512, "RS512"),
        "PS256" => (Algorithm::PS256, "PS256"),
        "PS384" => (Algorithm::PS384, "PS384"),
        "PS512" => (Algorithm::PS512, "PS512"),
        "ES256" => (Algorithm::ES256, "ES256"),
        "ES384" => (Algorithm::ES384, "ES384"),
        "EdDSA" => (Algorithm::EdDSA, "EdDSA"),
        _ => return Err(NoUsableKey),
    })
}

/// A new JWK Set with one key for RS256, the default of clients, and one for ES256.
pub fn generate() -> Result<String, NoUsableKey> {
    let rsa = RsaPrivateKey::new(&mut OsRng, 2048).map_err(|_| NoUsableKey)?;
    let number = |number: &BigUint| encode(&number.to_bytes_be());
    let (Some(p), Some(q)) = (rsa.primes().first(), rsa.primes().get(1)) else {
        return Err(NoUsableKey);
    };
    let ec = p256::SecretKey::random(&mut OsRng);
    let point = p256::elliptic_curve::sec1::ToEncodedPoint::to_encoded_point(&ec.public_key(), false);
    let (Some(x), Some(y)) = (point.x(), point.y()) else {
        return Err(NoUsableKey);
    };
    Ok(json!({ "keys": [
        {
            "kty": "RSA", "use": "sig", "alg": "RS256", "kid": "rs256",
            "n": number(rsa.n()), "e": number(rsa.e()), "d": number(rsa.d()), "p": number(p), "q": number(q),
        },
        {
            "kty": "EC", "use": "sig", "alg": "ES256", "kid": "es256", "crv": "P-256",
            "x": encode(x), "y": encode(y), "d": encode(&ec.to_bytes()),
        },
    ] })
    .to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jsonwebtoken::{DecodingKey, jwk::Jwk};

    fn verifies(token: &str, jwk: &Map<String, Value>, algorithm: Algorithm) -> bool {
        let jwk: Jwk = serde_json::from_value(Value::Object(jwk.clone())).expect("a JWK");
        let key = DecodingKey::from_jwk(&jwk).expect("a public key");
        let (message, signature) = token.rsplit_once('.').expect("three parts");
        jsonwebtoken::crypto::verify(signature, message.as_bytes(), &key, algorithm).expect("a decision")
    }

    #[test]
    fn generated_keys_sign_what_their_public_parts_verify() {
        let jwks = generate().expect("keys");
        let public: Vec<_> = keys(&jwks).into_iter().filter_map(public_part).collect();
        let claims = json!({ "sub": "john" }).as_object().cloned().expect("an object");
        for (index, (name, algorithm)) in [("RS256", Algorithm::RS256), ("ES256", Algorithm::ES256)]
            .into_iter()
            .enumerate()
        {
            let token = SigningKey::find(&jwks, name, None)
                .and_then(|key| key.sign(Map::new(), &claims))
                .expect("a token");
            assert!(verifies(&token, &public[index], algorithm), "{name}");
            assert!(!verifies(&format!("A{token}"), &public[index], algorithm), "{name}");
        }
        assert_eq!(SigningKey::find(&jwks, "ES384", None).err(), Some(NoUsableKey));
        assert!(public.iter().all(|key| !key.contains_key("d")));
    }

    #[test]
    fn header_parameters_cannot_displace_the_algorithm() {
        let key = SigningKey::from_secret("a secret", "HS256").expect("a key");
        let header = json!({ "alg": "none", "kid": "other", "h": 2 })
            .as_object()
            .cloned()
            .expect("an object");
        let token = key.sign(header, &Map::new()).expect("a token");
        let header = decode(token.split('.').next().expect("a header")).expect("base64url");
        assert_eq!(
            serde_json::from_slice::<Value>(&header).expect("JSON"),
            json!({ "alg": "HS256", "h": 2 })
        );
    }
}
