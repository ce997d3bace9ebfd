//! ID tokens (OpenID Connect Core 1.0 section 2).

use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256, Sha384, Sha512};

use super::Reading;
use crate::jose::{NoUsableKey, SigningKey};
use crate::random::encode;
use crate::store::ClientRecord;

/// What goes into an ID token.
pub(super) struct IdToken<'a> {
    pub client: &'a ClientRecord,
    /// The value of `sub`, unless the client has pairwise subjects.
    pub subject: &'a str,
    /// Whether `subject` stands as it is.
    pub subject_explicit: bool,
    pub scopes: &'a [String],
    /// Whether `aud` is a string instead of an array of one.
    pub audience_as_text: bool,
    pub acr: Option<&'a str>,
    /// Seconds since the epoch; 0 if unknown.
    pub auth_time: i64,
    /// Further claims, such as `nonce`; they do not displace those that this token is about.
    pub claims: Map<String, Value>,
    /// Further header parameters.
    pub header: Map<String, Value>,
}

/// The left half of the value's hash, by which an ID token vouches for what comes with it (`at_hash`, `c_hash`, `s_hash`).
pub(super) fn half_hash(algorithm: &str, value: &str) -> String {
    let hash = match algorithm {
        _ if algorithm.ends_with("384") => Sha384::digest(value).to_vec(),
        // Ed25519 hashes with SHA-512 inside.
        "EdDSA" => Sha512::digest(value).to_vec(),
        _ if algorithm.ends_with("512") => Sha512::digest(value).to_vec(),
        _ => Sha256::digest(value).to_vec(),
    };
    encode(&hash[..hash.len() / 2])
}

impl Reading<'_> {
    /// A signed ID token.
    pub(super) fn id_token(&self, token: IdToken<'_>) -> Result<String, NoUsableKey> {
        let client = &token.client.client;
        if client.id_token_encryption_alg.is_some() {
            return Err(NoUsableKey);
        }
        let key = self.id_token_key(token.client)?;
        let issued_at = self.now.div_euclid(1000);
        let audience = client.client_id.to_string();

        let mut claims = token.claims;
        let mut claim = |name: &str, value: Value| claims.insert(name.to_owned(), value);
        claim("iss", self.issuer().into());
        claim(
            "sub",
            self.presented_subject(token.client, token.subject, token.subject_explicit)
                .into(),
        );
        claim(
            "aud",
            if token.audience_as_text {
                audience.into()
            } else {
                vec![audience].into()
            },
        );
        claim(
            "exp",
            issued_at
                .saturating_add(self.id_token_duration(token.client, token.scopes))
                .into(),
        );
        claim("iat", issued_at.into());
        if token.auth_time > 0 {
            claim("auth_time", token.auth_time.into());
        }
        if let Some(acr) = token.acr {
            claim("acr", acr.into());
        }
        key.sign(token.header, &claims)
    }

    /// The algorithm of the client's ID tokens.
    pub(super) fn id_token_algorithm<'c>(&self, client: &'c ClientRecord) -> &'c str {
        client
            .client
            .id_token_sign_alg
            .as_ref()
            .map_or("RS256", |algorithm| algorithm.as_str())
    }

    fn id_token_key(&self, client: &ClientRecord) -> Result<SigningKey, NoUsableKey> {
        let algorithm = self.id_token_algorithm(client);
        if algorithm.starts_with("HS") {
            return SigningKey::from_secret(client.client.client_secret.as_deref().unwrap_or_default(), algorithm);
        }
        self.signing_key(algorithm, self.service.settings.id_token_signature_key_id.as_deref())
    }

    /// The service's key for the algorithm.
    pub(super) fn signing_key(&self, algorithm: &str, key_id: Option<&str>) -> Result<SigningKey, NoUsableKey> {
        SigningKey::find(
            self.service.settings.jwks.as_deref().unwrap_or_default(),
            algorithm,
            key_id,
        )
    }

    /// The issuer identifier of the service.
    pub(super) fn issuer(&self) -> &str {
        self.service.settings.issuer.as_deref().unwrap_or_default()
    }

    /// The subject as the client gets to see it (OpenID Connect Core 1.0 section 8).
    pub(super) fn presented_subject(&self, client: &ClientRecord, subject: &str, explicit: bool) -> String {
        let metadata = &client.client;
        if explicit || metadata.subject_type != Some(authlete_sdk::SubjectType::Pairwise) {
            return subject.to_owned();
        }
        let sector = metadata
            .derived_sector_identifier
            .as_deref()
            .or(metadata.sector_identifier_uri.as_deref())
            .or(metadata.redirect_uris.first().map(String::as_str))
            .unwrap_or_default();
        let host = sector.split_once("://").map_or(sector, |(_, rest)| rest);
        let host = host.split(['/', '?', ':']).next().unwrap_or_default();
        self.records.digest().pairwise_subject(host, subject)
    }
}
