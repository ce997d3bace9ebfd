//! Values that cannot be guessed, and the digests kept in their place.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac as _};
use rand::RngCore as _;
use rand::rngs::OsRng;
use sha2::Sha256;

/// 256 random bits as 43 base64url characters: access tokens, refresh tokens, codes, tickets.
pub fn token_value() -> String {
    encode(&bytes::<32>())
}

/// 512 random bits as 86 base64url characters: client secrets.
pub fn client_secret() -> String {
    encode(&bytes::<64>())
}

/// Random bytes from the operating system.
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    OsRng.fill_bytes(&mut bytes);
    bytes
}

/// Base64url without padding, the alphabet of every value the API hands out.
pub fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The opposite of [`encode`].
pub fn decode(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// What a database knows of a token.
pub type Hash = [u8; 32];

/// Makes the hashes under which tokens are kept.
///
/// Choice: HMAC-SHA-256 with a key that each database draws for itself. The API documents the hash as opaque, and a key means
/// that a copied database does not tell whether a guessed imported token such as `abc` is in it.
#[derive(Clone)]
pub struct Digest(Hmac<Sha256>);

impl Digest {
    /// The digest of the database that holds `key`.
    pub fn new(key: &[u8; 64]) -> Self {
        Self(Hmac::new(key.into()))
    }

    /// The hash of a token value.
    pub fn hash(&self, value: &str) -> Hash {
        self.tag("token", value.as_bytes())
    }

    /// The refresh token that follows another one: the same one whenever it is asked for, and no one else's guess.
    pub fn successor(&self, refresh_token: &str) -> String {
        encode(&self.tag("refresh token after", refresh_token.as_bytes()))
    }

    /// A public name for a record that does not say which number it has, and that cannot be made up.
    pub fn record_name(&self, number: i64) -> String {
        let number = number.to_be_bytes();
        let tag = self.tag("record", &number);
        encode(&[&number[..], &tag[..8]].concat())
    }

    /// The number of the record that has this name.
    pub fn record_number(&self, name: &str) -> Option<i64> {
        let bytes = decode(name)?;
        let number = i64::from_be_bytes(bytes.get(..8)?.try_into().ok()?);
        (self.record_name(number) == name).then_some(number)
    }

    /// An access token to the API itself that is always valid for this service of this database.
    pub fn service_access_token(&self, service: i64) -> String {
        encode(&self.tag("service access token", &service.to_be_bytes()))
    }

    /// The name by which the clients of a sector know a subject.
    pub fn pairwise_subject(&self, sector: &str, subject: &str) -> String {
        encode(&self.tag("pairwise subject", format!("{sector}\0{subject}").as_bytes()))
    }

    fn tag(&self, purpose: &str, value: &[u8]) -> Hash {
        let mut mac = self.0.clone();
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(value);
        mac.finalize().into_bytes().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_the_documented_lengths_and_differ() {
        assert_eq!(token_value().len(), 43);
        assert_eq!(client_secret().len(), 86);
        assert_ne!(token_value(), token_value());
    }

    #[test]
    fn a_record_name_leads_back_to_its_number_and_cannot_be_made_up() {
        let digest = Digest::new(&bytes());
        let other = Digest::new(&bytes());
        let name = digest.record_name(7);
        assert_eq!(digest.record_number(&name), Some(7));
        assert_eq!(other.record_number(&name), None);
        assert_eq!(digest.record_number("7"), None);
        assert_eq!(digest.record_number(""), None);
    }

    #[test]
    fn hashes_depend_on_the_database() {
        let digest = Digest::new(&bytes());
        assert_eq!(digest.hash("abc"), digest.hash("abc"));
        assert_ne!(digest.hash("abc"), Digest::new(&bytes()).hash("abc"));
    }
}
