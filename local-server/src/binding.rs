//! Access tokens to the API that only the holder of a key or of a certificate may use (RFC 9449, RFC 8705).

use authlete_sdk::JsonObject;
use axum::http::{HeaderMap, Method};
use sha2::{Digest as _, Sha256};

use crate::authentication::same;
use crate::dpop::{Flaw, Nonces, Proof, Replays, same_address};
use crate::jose::{PublicKey, certificate_thumbprint};
use crate::random::{Hash, encode};
use crate::refusal::{Challenge, Refusal, unpublished};

/// How far the time of a proof may be from the machine's, in seconds.
// Choice: RFC 9449 section 11.1 asks for "seconds or minutes".
const ALLOWANCE: i64 = 60;

/// How many proofs are remembered: with the allowance above that is more than a thousand a second.
const REMEMBERED_PROOFS: usize = 200_000;

/// What an access token is bound to, as thumbprints.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Binding {
    /// The key that signs the proofs (RFC 7638).
    pub key: Option<String>,
    /// The certificate that the caller shows (RFC 8705 section 3.1).
    pub certificate: Option<String>,
}

impl Binding {
    /// The thumbprint of a JWK. The error says what is wrong with it.
    pub fn thumbprint_of_key(jwk: &JsonObject) -> Result<String, String> {
        PublicKey::from_jwk(jwk)
            .and_then(|key| key.thumbprint())
            .ok_or_else(|| "a DPoP key is not a JWK of a key pair (RFC 7517)".to_owned())
    }

    /// The thumbprint of a certificate in PEM. The error says what is wrong with it.
    pub fn thumbprint_of_certificate(pem: &str) -> Result<String, String> {
        certificate_thumbprint(pem).ok_or_else(|| "a certificate is not PEM text".to_owned())
    }
}

/// The thumbprint of the certificate that a connection was made with.
#[derive(Clone)]
pub struct PeerCertificate(pub String);

impl PeerCertificate {
    /// That of a certificate in DER.
    pub fn of(der: &[u8]) -> Self {
        Self(encode(&Sha256::digest(der)))
    }
}

/// The request whose sender has to prove something.
pub struct Sender<'a> {
    /// Its method.
    pub method: &'a Method,
    /// Where it came to, without the query.
    pub address: String,
    /// Its headers.
    pub headers: &'a HeaderMap,
    /// The certificate of its connection.
    pub certificate: Option<&'a PeerCertificate>,
}

/// Checks what callers prove, for as long as the server runs.
pub struct Verifier {
    nonces: Option<Nonces>,
    replays: Replays,
}

impl Verifier {
    /// A verifier that asks for a nonce in every proof, or does not.
    pub fn new(nonce_required: bool) -> Self {
        Self {
            nonces: nonce_required.then(Nonces::new),
            replays: Replays::new(REMEMBERED_PROOFS),
        }
    }

    /// Checks that the sender has what the access token is bound to. `now` is the machine's time in seconds: proofs carry it.
    pub fn check(
        &self,
        binding: &Binding,
        token: &str,
        by_dpop: bool,
        sender: &Sender<'_>,
        now: i64,
    ) -> Result<(), Refusal> {
        if let Some(bound) = &binding.certificate {
            match sender.certificate {
                None => {
                    return Err(refused(
                        "A001307",
                        "The access token is bound to a certificate and the connection has none.",
                    ));
                }
                Some(PeerCertificate(presented)) if !same(bound, presented) => {
                    return Err(refused("A001308", "The access token is bound to another certificate."));
                }
                Some(_) => {}
            }
        }
        match (&binding.key, by_dpop) {
            (Some(bound), true) => self.check_proof(bound, token, sender, now),
            (Some(_), false) => Err(unproven(
                "A001301",
                "The access token is bound to a key, so it is sent as a DPoP token with a proof.",
            )),
            (None, true) => Err(unproven("A001302", "The access token is not bound to a key.")),
            (None, false) => Ok(()),
        }
    }

    /// RFC 9449 section 4.3.
    fn check_proof(&self, bound: &str, token: &str, sender: &Sender<'_>, now: i64) -> Result<(), Refusal> {
        let mut proofs = sender.headers.get_all("DPoP").iter();
        let proof = match (proofs.next(), proofs.next()) {
            (None, _) => return Err(unproven("A001301", "The request has no DPoP proof.")),
            (Some(proof), None) => proof.to_str().unwrap_or_default(),
            (Some(_), Some(_)) => return Err(unproven("A001303", "The request has more than one DPoP proof.")),
        };
        let proof = Proof::verified(proof).map_err(|flaw| match flaw {
            Flaw::Malformed => unproven("A001303", "The DPoP proof is malformed."),
            Flaw::NoAlgorithm => unproven("A001306", "The DPoP proof does not say its algorithm."),
            Flaw::UnusableAlgorithm => unproven("A001304", "The algorithm of the DPoP proof cannot be used."),
            Flaw::NoKey => unproven("A001305", "The DPoP proof has no public key."),
            Flaw::NotSigned => unproven("A001303", "The DPoP proof is not signed by the key in it."),
        })?;
        if !same(bound, &proof.thumbprint) {
            return Err(unproven("A001302", "The access token is bound to another key."));
        }
        if proof.method() != Some(sender.method.as_str()) {
            return Err(unproven("A001303", "The DPoP proof is about another method."));
        }
        if !proof.address().is_some_and(|htu| same_address(htu, &sender.address)) {
            return Err(unproven("A001303", "The DPoP proof is about another URL."));
        }
        let hash = encode(&Sha256::digest(token));
        if !proof.access_token_hash().is_some_and(|stated| same(stated, &hash)) {
            return Err(unproven("A001303", "The DPoP proof is about another access token."));
        }
        let Some(issued_at) = proof.current(now, ALLOWANCE) else {
            return Err(unproven("A001303", "The time of the DPoP proof is not the present."));
        };
        if let Some(nonces) = &self.nonces
            && !proof.nonce().is_some_and(|nonce| nonces.accepts(nonce, now))
        {
            let mut refusal = refused(unpublished::NONCE_REQUIRED, "The DPoP proof lacks the latest nonce.");
            refusal.challenge = Some(Challenge {
                error: "use_dpop_nonce",
                nonce: Some(nonces.latest(now)),
            });
            return Err(refusal);
        }
        let identity: Hash = Sha256::digest(format!("{} {}", proof.thumbprint, proof.identifier)).into();
        if !self
            .replays
            .first_use(issued_at, identity, now.saturating_sub(ALLOWANCE))
        {
            return Err(unproven("A001303", "The DPoP proof was used before."));
        }
        Ok(())
    }
}

fn refused(code: &'static str, text: &str) -> Refusal {
    Refusal::new(401, code, text)
}

fn unproven(code: &'static str, text: &str) -> Refusal {
    let mut refusal = refused(code, text);
    refusal.challenge = Some(Challenge {
        error: "invalid_dpop_proof",
        nonce: None,
    });
    refusal
}
