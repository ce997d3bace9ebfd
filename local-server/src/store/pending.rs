//! Tickets and authorization codes.

use authlete_sdk::Id;
use rusqlite::{OptionalExtension as _, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Changes, StoreError};

/// What a single-use value leads to.
#[derive(Debug, Clone)]
pub struct Pending<T> {
    /// The service that handed the value out.
    pub service: Id,
    /// Until when it can be used, in seconds since the epoch.
    pub expires_at: i64,
    /// What was asked for.
    pub content: T,
}

/// The kinds of single-use values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PendingKind {
    /// A ticket of the authorization endpoint.
    AuthorizationTicket,
    /// A ticket of the token endpoint, which waits for a user's password to be checked.
    TokenTicket,
    /// An authorization code.
    AuthorizationCode,
}

impl PendingKind {
    fn name(self) -> &'static str {
        match self {
            Self::AuthorizationTicket => "authorization ticket",
            Self::TokenTicket => "token ticket",
            Self::AuthorizationCode => "authorization code",
        }
    }
}

impl Changes<'_> {
    /// Keeps what the value leads to. What has been expired for a day goes on this occasion.
    pub fn put_pending<T: Serialize>(
        &self,
        kind: PendingKind,
        value: &str,
        pending: &Pending<T>,
        now: i64,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM pending WHERE expires_at < ?")?
            .execute([now.saturating_sub(86_400)])?;
        self.connection
            .prepare_cached("INSERT INTO pending (hash, kind, service, expires_at, document) VALUES (?, ?, ?, ?, ?)")?
            .execute(params![
                self.digest().hash(value),
                kind.name(),
                pending.service,
                pending.expires_at,
                serde_json::to_string(&pending.content)?
            ])?;
        Ok(())
    }

    /// What the value leads to, without using it up.
    pub fn pending<T: DeserializeOwned>(
        &self,
        kind: PendingKind,
        value: &str,
    ) -> Result<Option<Pending<T>>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT service, expires_at, document FROM pending WHERE hash = ? AND kind = ?")?;
        let stored = statement
            .query_row(params![self.digest().hash(value), kind.name()], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?))
            })
            .optional()?;
        let Some((service, expires_at, document)) = stored else {
            return Ok(None);
        };
        Ok(Some(Pending {
            service,
            expires_at,
            content: serde_json::from_str(&document)?,
        }))
    }

    /// Uses the value up.
    pub fn delete_pending(&self, value: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM pending WHERE hash = ?")?
            .execute([self.digest().hash(value)])?;
        Ok(())
    }
}
