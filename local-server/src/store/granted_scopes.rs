//! What users have consented to.

use authlete_sdk::Id;
use rusqlite::{OptionalExtension as _, params};

use super::documents::words;
use super::{Changes, Records, StoreError};

/// The scopes that a user has granted to a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantedScopes {
    /// Those of the latest consent.
    pub latest: Vec<String>,
    /// Those of all consents together.
    pub merged: Vec<String>,
    /// When the latest consent was recorded, in seconds since the epoch.
    pub modified_at: i64,
}

impl Records<'_> {
    /// What the subject has granted to the client, if anything was ever recorded.
    pub fn granted_scopes(&self, service: Id, client: Id, subject: &str) -> Result<Option<GrantedScopes>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT latest, merged, modified_at FROM granted_scopes WHERE service = ? AND client = ? AND subject = ?",
        )?;
        let granted = statement
            .query_row(params![service, client, subject], |row| {
                Ok(GrantedScopes {
                    latest: words(&row.get::<_, String>(0)?),
                    merged: words(&row.get::<_, String>(1)?),
                    modified_at: row.get(2)?,
                })
            })
            .optional()?;
        Ok(granted)
    }
}

impl Changes<'_> {
    /// Records what the subject has granted to the client.
    pub fn put_granted_scopes(
        &self,
        service: Id,
        client: Id,
        subject: &str,
        granted: &GrantedScopes,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO granted_scopes (service, client, subject, latest, merged, modified_at) VALUES (?, ?, ?, ?, ?, ?)
                 ON CONFLICT DO UPDATE SET latest = excluded.latest, merged = excluded.merged, modified_at = excluded.modified_at",
            )?
            .execute(params![
                service,
                client,
                subject,
                granted.latest.join(" "),
                granted.merged.join(" "),
                granted.modified_at
            ])?;
        Ok(())
    }

    /// Forgets what the subject has granted to the client. Returns whether anything was recorded.
    pub fn delete_granted_scopes(&self, service: Id, client: Id, subject: &str) -> Result<bool, StoreError> {
        let deleted = self
            .connection
            .prepare_cached("DELETE FROM granted_scopes WHERE service = ? AND client = ? AND subject = ?")?
            .execute(params![service, client, subject])?;
        Ok(deleted > 0)
    }
}
