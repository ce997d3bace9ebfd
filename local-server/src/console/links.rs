//! Names of things, each with the address of its page.

use super::visit::address;
use crate::random::{self, Hash};
use crate::refusal::Refusal;
use crate::rules::Reading;
use crate::store::{ClientRecord, TokenRecord};

/// How many characters of a hash are shown.
const SHOWN: usize = 10;

/// A name that leads to a page.
pub struct Link {
    pub name: String,
    pub address: String,
}

impl Link {
    /// A client by its name.
    pub fn to_client(context: &Reading<'_>, id: i64) -> Result<Self, Refusal> {
        let client = context.records.client(id)?;
        Ok(Self {
            name: client.map_or_else(|| format!("Client {id}"), |client| client_name(&client)),
            address: format!("/console/{}/clients/{id}", context.service.id),
        })
    }

    /// A user of the service.
    pub fn to_user(service: i64, subject: &str) -> Self {
        Self {
            name: subject.to_owned(),
            address: address(&format!("/console/{service}/user"), &[("subject", subject)]),
        }
    }

    /// A token by the beginning of its hash.
    pub fn to_token(context: &Reading<'_>, token: &TokenRecord) -> Self {
        let name = context.records.digest().record_name(token.id);
        Self {
            name: shortened(&token.access_hash),
            address: format!("/console/{}/tokens/{name}", context.service.id),
        }
    }
}

/// The name of a client, or its ID if it has none.
pub fn client_name(client: &ClientRecord) -> String {
    match client.client.client_name.as_deref().map(str::trim) {
        Some(name) if !name.is_empty() => name.to_owned(),
        _ => format!("Client {}", client.id()),
    }
}

/// The beginning of a hash.
pub fn shortened(hash: &Hash) -> String {
    let mut text = random::encode(hash);
    text.truncate(SHOWN);
    text + "…"
}

/// A constant of the API as words.
pub fn in_words(constant: &str) -> String {
    constant.to_lowercase().replace('_', " ")
}
