//! DPoP proofs (RFC 9449): what one says, whether it is genuine, and whether it was seen before.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use serde_json::{Map, Value};
use url::Url;

use crate::jose::{PublicKey, UnverifiedToken};
use crate::random::{self, Digest, Hash};

/// A genuine proof: the key in it has signed it. What it says is for the caller to compare.
pub struct Proof {
    claims: Map<String, Value>,
    /// The thumbprint of the key (RFC 7638).
    pub thumbprint: String,
    /// The identifier, which no other proof has.
    pub identifier: String,
}

/// Why something is no genuine proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// It is no JWT of the type of proofs, or has no identifier.
    Malformed,
    /// It does not say how it is signed.
    NoAlgorithm,
    /// It is signed in a way that proofs must not be, or that the server does not know.
    UnusableAlgorithm,
    /// It has no key, or one that a proof must not show.
    NoKey,
    /// The key in it did not sign it.
    NotSigned,
}

impl Proof {
    /// Reads a proof and verifies its signature (RFC 9449 section 4.3, checks 2 to 7).
    pub fn verified(text: &str) -> Result<Self, Flaw> {
        let token = UnverifiedToken::parse(text).ok_or(Flaw::Malformed)?;
        let header = |name| token.header.get(name).and_then(Value::as_str);
        if header("typ") != Some("dpop+jwt") {
            return Err(Flaw::Malformed);
        }
        let algorithm = header("alg").ok_or(Flaw::NoAlgorithm)?;
        if !crate::jose::is_asymmetric(algorithm) {
            return Err(Flaw::UnusableAlgorithm);
        }
        let Some(Value::Object(jwk)) = token.header.get("jwk") else {
            return Err(Flaw::NoKey);
        };
        if jwk.contains_key("d") || jwk.contains_key("k") {
            return Err(Flaw::NoKey);
        }
        let key = PublicKey::from_jwk(jwk).ok_or(Flaw::NoKey)?;
        let thumbprint = key.thumbprint().ok_or(Flaw::NoKey)?;
        if !token.is_signed_by(&key, algorithm) {
            return Err(Flaw::NotSigned);
        }
        let identifier = match token.claims.get("jti") {
            Some(Value::String(identifier)) if !identifier.is_empty() => identifier.clone(),
            _ => return Err(Flaw::Malformed),
        };
        Ok(Self {
            claims: token.claims,
            thumbprint,
            identifier,
        })
    }

    /// The method of the request that the proof is for.
    pub fn method(&self) -> Option<&str> {
        self.text("htm")
    }

    /// Where that request goes.
    pub fn address(&self) -> Option<&str> {
        self.text("htu")
    }

    /// The hash of the access token that goes with it.
    pub fn access_token_hash(&self) -> Option<&str> {
        self.text("ath")
    }

    /// The nonce of the server.
    pub fn nonce(&self) -> Option<&str> {
        self.text("nonce")
    }

    /// When it was made, in seconds since the epoch, if that is within `allowance` seconds of `now`.
    pub fn current(&self, now: i64, allowance: i64) -> Option<i64> {
        let issued_at = self.claims.get("iat").and_then(Value::as_i64)?;
        (now.abs_diff(issued_at) <= allowance.unsigned_abs()).then_some(issued_at)
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.claims.get(name).and_then(Value::as_str)
    }
}

/// Whether two addresses are one as RFC 9449 section 4.3 compares them: normalized, without query and fragment.
pub fn same_address(one: &str, other: &str) -> bool {
    let (Ok(one), Ok(other)) = (Url::parse(one), Url::parse(other)) else {
        return false;
    };
    one.origin() == other.origin()
        && one.origin().is_tuple()
        && one.path().trim_end_matches('/') == other.path().trim_end_matches('/')
}

/// The proofs that were used while they are current, so that none is used twice.
///
/// At most `capacity` are remembered. Where there are more, the oldest are forgotten, and from then on every proof that is not
/// younger than the forgotten ones is refused: memory is bounded, and no proof is accepted twice.
pub struct Replays {
    capacity: usize,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    /// When each was made, and which it is.
    proofs: BTreeSet<(i64, Hash)>,
    /// Proofs up to this moment are refused, because some of them were forgotten.
    horizon: Option<i64>,
}

impl Replays {
    /// Remembers this many proofs.
    pub fn new(capacity: usize) -> Self {
        Self {
            capacity,
            seen: Mutex::default(),
        }
    }

    /// Notes that a proof is used, and tells whether this is the first time. `oldest` is when the oldest current proofs were made.
    pub fn first_use(&self, issued_at: i64, proof: Hash, oldest: i64) -> bool {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        while seen.proofs.first().is_some_and(|(made, _)| *made < oldest) {
            seen.proofs.pop_first();
        }
        if seen.horizon.is_some_and(|horizon| issued_at <= horizon) || !seen.proofs.insert((issued_at, proof)) {
            return false;
        }
        if seen.proofs.len() > self.capacity
            && let Some((forgotten, _)) = seen.proofs.pop_first()
        {
            seen.horizon = Some(forgotten);
        }
        true
    }
}

/// The server's own contribution to proofs (RFC 9449 section 8): values that change with time and that nobody can foresee.
pub struct Nonces(Digest);

impl Nonces {
    /// For how many seconds a nonce is the latest one; it is taken for as long again.
    pub const LIFETIME: i64 = 300;

    /// Nonces that only this process knows.
    pub fn new() -> Self {
        Self(Digest::new(&random::bytes()))
    }

    /// The latest nonce; `now` in seconds.
    pub fn latest(&self, now: i64) -> String {
        self.of_period(now.div_euclid(Self::LIFETIME))
    }

    /// Whether the nonce is the latest one or the one before.
    pub fn accepts(&self, nonce: &str, now: i64) -> bool {
        let period = now.div_euclid(Self::LIFETIME);
        nonce == self.of_period(period) || nonce == self.of_period(period.saturating_sub(1))
    }

    fn of_period(&self, period: i64) -> String {
        random::encode(&self.0.hash(&period.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_compared_without_query_default_port_and_case_of_the_host() {
        let address = "https://Server.example/api/1/auth/token/get/list?start=1#part";
        assert!(same_address(
            address,
            "https://server.example:443/api/1/auth/token/get/list"
        ));
        assert!(!same_address(
            address,
            "https://server.example/api/1/auth/token/get/other"
        ));
        assert!(!same_address(
            address,
            "http://server.example/api/1/auth/token/get/list"
        ));
        assert!(!same_address("data:text", "data:text"));
        assert!(!same_address("", ""));
    }

    #[test]
    fn no_proof_is_taken_twice_however_many_there_are() {
        let replays = Replays::new(3);
        assert!(replays.first_use(10, [1; 32], 0));
        assert!(!replays.first_use(10, [1; 32], 0));
        for number in 2..=4 {
            assert!(replays.first_use(9 + i64::from(number), [number; 32], 0));
        }
        // The first one is forgotten, so nothing of its time is taken any more.
        assert!(!replays.first_use(10, [1; 32], 0));
        assert!(!replays.first_use(9, [9; 32], 0));
        assert!(!replays.first_use(12, [3; 32], 0));
        assert!(replays.first_use(14, [5; 32], 12));
        assert_eq!(replays.seen.lock().expect("no panic").proofs.len(), 3);
    }

    #[test]
    fn a_nonce_is_taken_while_it_is_the_latest_and_as_long_again() {
        let nonces = Nonces::new();
        let nonce = nonces.latest(1_000);
        assert!(nonces.accepts(&nonce, 1_000 + Nonces::LIFETIME));
        assert!(!nonces.accepts(&nonce, 1_000 + 2 * Nonces::LIFETIME));
        assert!(!nonces.accepts("another", 1_000));
        assert!(!Nonces::new().accepts(&nonce, 1_000));
    }

    #[test]
    fn what_is_no_proof_is_told_apart() {
        let flaw = |header: Value| {
            let part = |value: &Value| random::encode(value.to_string().as_bytes());
            let text = format!("{}.{}.AAAA", part(&header), part(&serde_json::json!({ "jti": "1" })));
            Proof::verified(&text).err()
        };
        let key =
            serde_json::json!({ "kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" });
        let json = serde_json::json!({ "typ": "dpop+jwt", "alg": "EdDSA", "jwk": key });
        let without = |name: &str| {
            let mut header = json.clone();
            header.as_object_mut().map(|header| header.remove(name));
            header
        };
        assert_eq!(flaw(json.clone()), Some(Flaw::NotSigned));
        assert_eq!(flaw(without("typ")), Some(Flaw::Malformed));
        assert_eq!(flaw(without("alg")), Some(Flaw::NoAlgorithm));
        assert_eq!(flaw(without("jwk")), Some(Flaw::NoKey));
        let mut symmetric = json.clone();
        symmetric["alg"] = "HS256".into();
        assert_eq!(flaw(symmetric), Some(Flaw::UnusableAlgorithm));
        let mut private = json;
        private["jwk"]["d"] = "AAAA".into();
        assert_eq!(flaw(private), Some(Flaw::NoKey));
        assert_eq!(Proof::verified("a.b").err(), Some(Flaw::Malformed));
    }
}
