//! Clients.

use std::sync::{Arc, PoisonError};

use authlete_sdk::api::Client;
use authlete_sdk::{GrantType, Id};
use rusqlite::{OptionalExtension as _, params};

use super::{Changes, Records, StoreError};

/// A client and the service it belongs to.
#[derive(Debug, Clone)]
pub struct ClientRecord {
    /// The service.
    pub service: Id,
    /// Everything that is known of the client.
    pub client: Client,
}

impl ClientRecord {
    /// The client ID.
    pub fn id(&self) -> Id {
        self.client.client_id
    }

    /// Whether the client may use the grant type.
    pub fn may_use(&self, grant_type: &GrantType) -> bool {
        // Choice: a client that does not say which grant types it uses may use all, as a service supports all.
        self.client.grant_types.is_empty() || self.client.grant_types.contains(grant_type)
    }

    /// Whether the client may ask for the scope.
    pub fn may_request(&self, scope: &str) -> bool {
        self.client
            .extension
            .as_ref()
            .filter(|extension| extension.requestable_scopes_enabled)
            .is_none_or(|extension| extension.requestable_scopes.iter().flatten().any(|name| name == scope))
    }
}

/// The clients that hold a token about a subject, and their number. `CROSS JOIN` has SQLite begin with the tokens, which are
/// few.
pub(super) const AUTHORIZED: [&str; 2] = [
    "SELECT DISTINCT token.client FROM token INDEXED BY token_by_authorization CROSS JOIN client ON client.id = token.client
     WHERE token.service = ?1 AND token.subject = ?2 AND (?3 IS NULL OR client.developer = ?3)
     ORDER BY token.client LIMIT ?4 OFFSET ?5",
    "SELECT count(*) FROM (
         SELECT DISTINCT token.client FROM token INDEXED BY token_by_authorization
         CROSS JOIN client ON client.id = token.client
         WHERE token.service = ?1 AND token.subject = ?2 AND (?3 IS NULL OR client.developer = ?3)
     )",
];

impl Records<'_> {
    /// A client of any service.
    pub fn client(&self, id: Id) -> Result<Option<Arc<ClientRecord>>, StoreError> {
        let remembered = &self.shared.clients;
        if let Some(client) = remembered.read().unwrap_or_else(PoisonError::into_inner).get(&id) {
            return Ok(Some(Arc::clone(client)));
        }
        let mut statement = self
            .connection
            .prepare_cached("SELECT service, document FROM client WHERE id = ?")?;
        let stored = statement
            .query_row([id], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))
            .optional()?;
        let Some((service, document)) = stored else {
            return Ok(None);
        };
        let client = Arc::new(ClientRecord {
            service,
            client: serde_json::from_str(&document)?,
        });
        remembered
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(id, Arc::clone(&client));
        Ok(Some(client))
    }

    /// The client of the service that has the alias, whether or not it may be used.
    pub fn client_by_alias(&self, service: Id, alias: &str) -> Result<Option<Arc<ClientRecord>>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT id FROM client WHERE service = ? AND alias = ?")?;
        match statement
            .query_row(params![service, alias], |row| row.get(0))
            .optional()?
        {
            Some(id) => self.client(id),
            None => Ok(None),
        }
    }

    /// The service's clients in the order of their IDs, and how many there are in all.
    pub fn clients(
        &self,
        service: Id,
        developer: Option<&str>,
        start: i64,
        end: i64,
    ) -> Result<(Vec<Arc<ClientRecord>>, i64), StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id FROM client WHERE service = ?1 AND (?2 IS NULL OR developer = ?2) ORDER BY id LIMIT ?3 OFFSET ?4",
        )?;
        let ids: Vec<Id> = statement
            .query_map(
                params![service, developer, end.saturating_sub(start).max(0), start],
                |row| row.get(0),
            )?
            .collect::<Result<_, _>>()?;
        let mut statement = self
            .connection
            .prepare_cached("SELECT count(*) FROM client WHERE service = ?1 AND (?2 IS NULL OR developer = ?2)")?;
        let total = statement.query_row(params![service, developer], |row| row.get(0))?;
        Ok((self.clients_of(&ids)?, total))
    }

    /// The clients that hold a token about the subject, in the order of their IDs, and how many there are in all.
    pub fn authorized_clients(
        &self,
        service: Id,
        subject: &str,
        developer: Option<&str>,
        start: i64,
        end: i64,
    ) -> Result<(Vec<Arc<ClientRecord>>, i64), StoreError> {
        let [list, count] = AUTHORIZED;
        let mut statement = self.connection.prepare_cached(list)?;
        let ids: Vec<Id> = statement
            .query_map(
                params![service, subject, developer, end.saturating_sub(start).max(0), start],
                |row| row.get(0),
            )?
            .collect::<Result<_, _>>()?;
        let mut statement = self.connection.prepare_cached(count)?;
        let total = statement.query_row(params![service, subject, developer], |row| row.get(0))?;
        Ok((self.clients_of(&ids)?, total))
    }

    fn clients_of(&self, ids: &[Id]) -> Result<Vec<Arc<ClientRecord>>, StoreError> {
        ids.iter().filter_map(|id| self.client(*id).transpose()).collect()
    }
}

impl Changes<'_> {
    /// Stores a client, in place of the one of the same ID.
    pub fn put_client(&self, record: &ClientRecord) -> Result<(), StoreError> {
        let client = &record.client;
        self.connection.execute(
            "INSERT INTO client (id, service, alias, developer, document) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (id) DO UPDATE SET alias = excluded.alias, developer = excluded.developer, document = excluded.document",
            params![
                client.client_id,
                record.service,
                client.client_id_alias,
                client.developer,
                serde_json::to_string(client)?
            ],
        )?;
        self.shared.forget_documents();
        Ok(())
    }

    /// Removes a client together with its tokens and what was granted to it.
    pub fn delete_client(&self, service: Id, client: Id) -> Result<(), StoreError> {
        for statement in [
            "DELETE FROM token WHERE service = ? AND client = ?",
            "DELETE FROM granted_scopes WHERE service = ? AND client = ?",
            "DELETE FROM client WHERE service = ? AND id = ?",
        ] {
            self.connection.prepare_cached(statement)?.execute([service, client])?;
        }
        self.shared.forget_documents();
        Ok(())
    }
}
