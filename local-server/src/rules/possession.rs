//! Proof that whoever presents a token may use it: a DPoP proof (RFC 9449) or a client certificate (RFC 8705).

use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use super::Reading;
use crate::dpop::{Flaw, Proof};
use crate::jose::certificate_thumbprint;
use crate::random::encode;
use crate::store::TokenRecord;

/// How far a proof's time may be from the server's, in seconds, besides the service's own allowance.
// Choice: RFC 9449 section 11.1 asks for "seconds or minutes".
const PROOF_LIFETIME: i64 = 300;

/// What a request presents to prove that its sender may use a token.
pub(super) struct Proofs<'a> {
    pub dpop: Option<&'a str>,
    /// The method of the request.
    pub htm: Option<&'a str>,
    /// Where the request went.
    pub htu: Option<&'a str>,
    /// The client certificate in PEM.
    pub certificate: Option<&'a str>,
}

/// Why a proof proves nothing. The order is that of the checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Broken {
    /// The token is bound to a certificate and there is none.
    CertificateMissing,
    /// What was presented is not a certificate.
    CertificateMalformed,
    /// The certificate is not the one that the token is bound to.
    OtherCertificate,
    /// The token is bound to a key and there is no proof.
    ProofMissing,
    /// The proof is not a DPoP proof: it lacks something or is not a JWT of that type.
    ProofMalformed,
    /// The key in the proof did not sign it.
    ProofNotSigned,
    /// The proof is about another method or another address.
    ProofOfOtherRequest,
    /// The proof is too old, from the future, or about another access token.
    ProofNotCurrent,
    /// The key of the proof is not the one that the token is bound to.
    OtherKey,
}

impl Broken {
    /// The result code at the endpoints that access tokens are presented at.
    // Choice: the codes are published for the group of checks, not one by one.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::CertificateMissing => "A065304",
            Self::CertificateMalformed => "A065305",
            Self::OtherCertificate => "A065306",
            Self::ProofMissing => "A065308",
            Self::ProofMalformed => "A065309",
            Self::ProofNotSigned => "A065310",
            Self::ProofOfOtherRequest => "A065311",
            Self::ProofNotCurrent => "A065312",
            Self::OtherKey => "A065313",
        }
    }

    /// What is wrong, in words.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::CertificateMissing => "The access token is bound to a certificate and the request has none.",
            Self::CertificateMalformed => "The client certificate is not a certificate in PEM.",
            Self::OtherCertificate => "The access token is bound to another certificate.",
            Self::ProofMissing => "The access token is bound to a key and the request has no DPoP proof.",
            Self::ProofMalformed => "The DPoP proof is malformed.",
            Self::ProofNotSigned => "The DPoP proof is not signed by the key in it.",
            Self::ProofOfOtherRequest => "The DPoP proof is about another method or URL.",
            Self::ProofNotCurrent => "The DPoP proof is not current, or about another access token.",
            Self::OtherKey => "The access token is bound to another key.",
        }
    }

    /// The error for the client.
    pub(super) fn error(self) -> &'static str {
        match self {
            Self::ProofMalformed | Self::ProofNotSigned | Self::ProofOfOtherRequest | Self::ProofNotCurrent => {
                "invalid_dpop_proof"
            }
            _ => "invalid_token",
        }
    }
}

impl Reading<'_> {
    /// Checks that the request proves to have the key and the certificate that the token is bound to, if it is.
    pub(super) fn check_possession(&self, token: &TokenRecord, value: &str, proofs: &Proofs<'_>) -> Result<(), Broken> {
        if let Some(bound) = &token.details.certificate_thumbprint {
            let certificate = proofs.certificate.ok_or(Broken::CertificateMissing)?;
            let presented = certificate_thumbprint(certificate).ok_or(Broken::CertificateMalformed)?;
            if !same(bound, &presented) {
                return Err(Broken::OtherCertificate);
            }
        }
        if let Some(bound) = &token.details.dpop_key_thumbprint {
            let proof = proofs.dpop.ok_or(Broken::ProofMissing)?;
            let presented = self.proof_key(proof, proofs, Some(value))?;
            if !same(bound, &presented) {
                return Err(Broken::OtherKey);
            }
        }
        Ok(())
    }

    /// The thumbprint of the key in a DPoP proof, once the proof is found good (RFC 9449 section 4.3).
    ///
    /// With an access token the proof has to be about it.
    // Choice: a proof may be used again while it is current; RFC 9449 section 11.1 leaves that to the server.
    pub(super) fn proof_key(
        &self,
        proof: &str,
        proofs: &Proofs<'_>,
        access_token: Option<&str>,
    ) -> Result<String, Broken> {
        let proof = Proof::verified(proof).map_err(|flaw| match flaw {
            Flaw::NotSigned | Flaw::UnusableAlgorithm => Broken::ProofNotSigned,
            Flaw::Malformed | Flaw::NoAlgorithm | Flaw::NoKey => Broken::ProofMalformed,
        })?;
        let method_agrees = proof
            .method()
            .is_some_and(|method| proofs.htm.is_none_or(|htm| htm == method));
        let address_agrees = proof.address().is_some_and(|address| {
            proofs
                .htu
                .is_none_or(|htu| without_query(htu) == without_query(address))
        });
        if !(method_agrees && address_agrees) {
            return Err(Broken::ProofOfOtherRequest);
        }

        let allowance = PROOF_LIFETIME.saturating_add(self.service.settings.allowable_clock_skew.max(0));
        let current = proof.current(self.now.div_euclid(1000), allowance).is_some();
        let of_token = access_token.is_none_or(|token| {
            proof
                .access_token_hash()
                .is_some_and(|hash| same(hash, &encode(&Sha256::digest(token))))
        });
        if !(current && of_token) {
            return Err(Broken::ProofNotCurrent);
        }
        Ok(proof.thumbprint)
    }
}

/// RFC 9449 section 4.3 compares addresses without query and fragment.
fn without_query(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

fn same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}
