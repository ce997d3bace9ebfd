//! Access tokens with their refresh tokens.

use authlete_sdk::{AuthorizationDetails, GrantType, Id, Property, TokenStatus};
use rusqlite::types::Value as SqlValue;
use rusqlite::{OptionalExtension as _, Row, ToSql, params, params_from_iter};
use serde::{Deserialize, Serialize};

use super::documents::words;
use super::{Changes, Records, StoreError};
use crate::random::Hash;

/// One access token and at most one refresh token. Instants are in seconds since the epoch.
#[derive(Debug, Clone, PartialEq)]
pub struct TokenRecord {
    /// The number of the record, ascending in the order of creation; 0 before it is stored.
    pub id: i64,
    /// The service.
    pub service: Id,
    /// The client.
    pub client: Id,
    /// The user, if the grant has one.
    pub subject: Option<String>,
    /// The grant that created the record; refreshing does not change it.
    pub grant_type: GrantType,
    /// The hash of the access token.
    pub access_hash: Hash,
    /// When the access token expires; none means that it never does.
    pub access_expires_at: Option<i64>,
    /// The hash of the refresh token, if there is one.
    pub refresh_hash: Option<Hash>,
    /// When the refresh token expires; 0 without one.
    pub refresh_expires_at: i64,
    /// When the record was made.
    pub created_at: i64,
    /// When it was last refreshed; 0 if never.
    pub last_refreshed_at: i64,
    /// The scopes of the access token.
    pub scopes: Vec<String>,
    /// The scopes of the refresh token.
    pub refresh_scopes: Vec<String>,
    /// What is never searched for.
    pub details: TokenDetails,
}

/// What is recorded with a token and never searched for.
#[allow(missing_docs)] // under the names of the API
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TokenDetails {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub properties: Vec<Property>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub access_token_resources: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_details: Option<AuthorizationDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_thumbprint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dpop_key_thumbprint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acr: Option<String>,
    /// Seconds since the epoch; 0 if unknown.
    #[serde(skip_serializing_if = "is_zero")]
    pub auth_time: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    #[serde(skip_serializing_if = "is_false")]
    pub for_external_attachment: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub client_id_alias_used: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub client_entity_id_used: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub metadata_document_used: bool,
    /// Extra claims of JWT access tokens, a JSON object as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwt_at_claims: Option<String>,
    /// The claims that the authorization request asked for in ID tokens and at the userinfo endpoint.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub requested_id_token_claims: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_info_claims: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub consented_claims: Vec<String>,
    /// The `sub` claim where it is not the subject.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub: Option<String>,
    /// Seconds for which the refresh token was issued.
    #[serde(skip_serializing_if = "is_zero")]
    pub refresh_token_duration: i64,
    /// The hash of the refresh token before the latest refresh, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_refresh_hash: Option<String>,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the signature that serde calls
fn is_zero(number: &i64) -> bool {
    *number == 0
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the signature that serde calls
fn is_false(flag: &bool) -> bool {
    !flag
}

impl TokenRecord {
    /// Whether the access token has expired; `now` in milliseconds.
    pub fn access_expired(&self, now: i64) -> bool {
        self.access_expires_at.is_some_and(|at| at.saturating_mul(1000) <= now)
    }

    /// Whether there is a refresh token that has not expired; `now` in milliseconds.
    pub fn refreshable(&self, now: i64) -> bool {
        self.refresh_hash.is_some() && self.refresh_expires_at.saturating_mul(1000) > now
    }
}

/// Which tokens of a service.
#[derive(Debug, Clone, Default)]
pub struct TokenFilter {
    /// Those of this client.
    pub client: Option<Id>,
    /// Those of this user.
    pub subject: Option<String>,
    /// Those whose access token is in this state.
    pub status: Option<TokenStatus>,
}

/// The client under which the tokens of all clients are counted.
const ALL_CLIENTS: Id = 0;

/// Tokens are counted in blocks of this many bits' worth of successive numbers, as the tables' triggers have it.
const BLOCK_BITS: u32 = 12;

pub(super) const COLUMNS: &str = "id, service, client, subject, grant_type, access_hash, access_expires_at, refresh_hash, \
                       refresh_expires_at, created_at, last_refreshed_at, scopes, refresh_scopes, details";

pub(super) fn record(row: &Row<'_>) -> Result<TokenRecord, StoreError> {
    Ok(TokenRecord {
        id: row.get(0)?,
        service: row.get(1)?,
        client: row.get(2)?,
        subject: row.get(3)?,
        grant_type: GrantType::from(row.get_ref(4)?.as_str().map_err(rusqlite::Error::from)?),
        access_hash: row.get(5)?,
        access_expires_at: row.get(6)?,
        refresh_hash: row.get(7)?,
        refresh_expires_at: row.get(8)?,
        created_at: row.get(9)?,
        last_refreshed_at: row.get(10)?,
        scopes: words(row.get_ref(11)?.as_str().map_err(rusqlite::Error::from)?),
        refresh_scopes: words(row.get_ref(12)?.as_str().map_err(rusqlite::Error::from)?),
        details: serde_json::from_str(row.get_ref(13)?.as_str().map_err(rusqlite::Error::from)?)?,
    })
}

impl TokenFilter {
    /// The condition and its values.
    pub(super) fn condition(&self, service: Id, now: i64) -> (String, Vec<SqlValue>) {
        let mut condition = "service = ?".to_owned();
        let mut values = vec![SqlValue::from(service)];
        if let Some(client) = self.client {
            condition.push_str(" AND client = ?");
            values.push(client.into());
        }
        if let Some(subject) = &self.subject {
            condition.push_str(" AND subject = ?");
            values.push(subject.clone().into());
        }
        match self.status {
            Some(TokenStatus::Valid) => {
                condition.push_str(" AND (access_expires_at IS NULL OR access_expires_at * 1000 > ?)");
                values.push(now.into());
            }
            Some(TokenStatus::Invalid) => {
                condition.push_str(" AND access_expires_at * 1000 <= ?");
                values.push(now.into());
            }
            _ => {}
        }
        (condition, values)
    }

    /// Whether the token is one of those, among the tokens of its service.
    pub fn fits(&self, token: &TokenRecord, now: i64) -> bool {
        self.client.is_none_or(|client| token.client == client)
            && self
                .subject
                .as_ref()
                .is_none_or(|subject| token.subject.as_ref() == Some(subject))
            && match self.status {
                Some(TokenStatus::Valid) => !token.access_expired(now),
                Some(TokenStatus::Invalid) => token.access_expired(now),
                _ => true,
            }
    }

    /// Whether the tables of counts know how many there are.
    pub(super) fn is_counted(&self) -> bool {
        self.subject.is_none() && !matches!(self.status, Some(TokenStatus::Valid | TokenStatus::Invalid))
    }
}

/// That the column holds this hash, found by its first bytes, which are what is indexed.
pub(super) fn has_hash(column: &str) -> String {
    format!("substr({column}, 1, 8) = substr(?1, 1, 8) AND {column} = ?1")
}

impl Records<'_> {
    /// The record whose access token has this hash.
    pub fn token_by_access_hash(&self, hash: &Hash) -> Result<Option<TokenRecord>, StoreError> {
        self.token_where(&has_hash("access_hash"), hash)
    }

    /// The record whose refresh token has this hash.
    pub fn token_by_refresh_hash(&self, hash: &Hash) -> Result<Option<TokenRecord>, StoreError> {
        self.token_where(&has_hash("refresh_hash"), hash)
    }

    /// The record with this number.
    pub fn token(&self, id: i64) -> Result<Option<TokenRecord>, StoreError> {
        self.token_where("id = ?", &id)
    }

    fn token_where(&self, condition: &str, value: &dyn ToSql) -> Result<Option<TokenRecord>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM token WHERE {condition}"))?;
        statement
            .query_row([value], |row| Ok(record(row)))
            .optional()?
            .transpose()
    }

    /// The service's tokens in the order of their creation.
    pub fn tokens(
        &self,
        service: Id,
        filter: &TokenFilter,
        now: i64,
        start: i64,
        end: i64,
    ) -> Result<Vec<TokenRecord>, StoreError> {
        let (mut condition, mut values) = filter.condition(service, now);
        let mut skipped = start.max(0);
        if filter.is_counted() {
            let (number, before) = self.block_of(service, filter.client, skipped)?;
            condition.push_str(" AND id >= ?");
            values.push(number.into());
            skipped -= before;
        }
        values.push(end.saturating_sub(start).max(0).into());
        values.push(skipped.into());
        let mut statement = self.connection.prepare_cached(&list_statement(&condition))?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut records = Vec::new();
        while let Some(row) = rows.next()? {
            records.push(record(row)?);
        }
        Ok(records)
    }

    /// Where the block begins in which the list has its element at `index`, and how many elements come before the block.
    fn block_of(&self, service: Id, client: Option<Id>, index: i64) -> Result<(i64, i64), StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT block, count FROM token_count WHERE service = ? AND client = ? ORDER BY block")?;
        let mut blocks = statement.query([service, client.unwrap_or(ALL_CLIENTS)])?;
        let (mut number, mut before) = (0, 0);
        while let Some(row) = blocks.next()? {
            let (block, count): (i64, i64) = (row.get(0)?, row.get(1)?);
            number = block << BLOCK_BITS;
            if before + count > index {
                break;
            }
            before += count;
            number += 1 << BLOCK_BITS;
        }
        Ok((number, before))
    }

    /// How many tokens [`Records::tokens`] has in all.
    pub fn count_tokens(&self, service: Id, filter: &TokenFilter, now: i64) -> Result<i64, StoreError> {
        if filter.is_counted() {
            let mut statement = self
                .connection
                .prepare_cached("SELECT coalesce(sum(count), 0) FROM token_count WHERE service = ? AND client = ?")?;
            let client = filter.client.unwrap_or(ALL_CLIENTS);
            return Ok(statement.query_row([service, client], |row| row.get(0))?);
        }
        let (condition, values) = filter.condition(service, now);
        let mut statement = self.connection.prepare_cached(&count_statement(&condition))?;
        Ok(statement.query_row(params_from_iter(values), |row| row.get(0))?)
    }
}

/// Seconds for which a record is kept after everything of it has expired: about 90 days are documented.
const KEPT_SECONDS: i64 = 90 * 86_400;

/// Removes what has been expired for long, a few at a time, so that no request has to wait for many of them.
pub(super) const DELETE_OVER: &str = "DELETE FROM token WHERE id IN (
    SELECT id FROM token WHERE max(access_expires_at, refresh_expires_at) < ? AND access_expires_at IS NOT NULL LIMIT 16)";

// Choice: the order of a list is not documented. Numbers are given in the order of creation, which is that of `createdAt` unless a
// clock is set back, and an order by number alone is what the indexes have.
pub(super) fn list_statement(condition: &str) -> String {
    format!("SELECT {COLUMNS} FROM token WHERE {condition} ORDER BY id LIMIT ? OFFSET ?")
}

pub(super) fn count_statement(condition: &str) -> String {
    format!("SELECT count(*) FROM token WHERE {condition}")
}

impl Changes<'_> {
    /// Stores a new record and returns its number. What has been expired for long goes on this occasion; `now` in milliseconds.
    pub fn insert_token(&self, token: &TokenRecord, now: i64) -> Result<i64, StoreError> {
        self.connection
            .prepare_cached(DELETE_OVER)?
            .execute([now.div_euclid(1000).saturating_sub(KEPT_SECONDS)])?;
        self.connection
            .prepare_cached(
                "INSERT INTO token (service, client, subject, grant_type, access_hash, access_expires_at, refresh_hash,
                 refresh_expires_at, created_at, last_refreshed_at, scopes, refresh_scopes, details)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                token.service,
                token.client,
                token.subject,
                token.grant_type.as_str(),
                token.access_hash,
                token.access_expires_at,
                token.refresh_hash,
                token.refresh_expires_at,
                token.created_at,
                token.last_refreshed_at,
                token.scopes.join(" "),
                token.refresh_scopes.join(" "),
                serde_json::to_string(&token.details)?
            ])?;
        Ok(self.connection.last_insert_rowid())
    }

    /// Stores what may change of a record.
    pub fn update_token(&self, token: &TokenRecord) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE token SET access_hash = ?, access_expires_at = ?, refresh_hash = ?, refresh_expires_at = ?,
                 last_refreshed_at = ?, scopes = ?, refresh_scopes = ?, details = ? WHERE id = ?",
            )?
            .execute(params![
                token.access_hash,
                token.access_expires_at,
                token.refresh_hash,
                token.refresh_expires_at,
                token.last_refreshed_at,
                token.scopes.join(" "),
                token.refresh_scopes.join(" "),
                serde_json::to_string(&token.details)?,
                token.id
            ])?;
        Ok(())
    }

    /// Replaces the scopes of every token of the client about the subject. Returns how many there are.
    pub fn update_scopes(
        &self,
        service: Id,
        client: Id,
        subject: &str,
        scopes: &[String],
    ) -> Result<usize, StoreError> {
        let updated = self
            .connection
            .prepare_cached(
                "UPDATE token SET scopes = ?1, refresh_scopes = CASE WHEN refresh_hash IS NULL THEN '' ELSE ?1 END
                 WHERE service = ?2 AND client = ?3 AND subject = ?4",
            )?
            .execute(params![scopes.join(" "), service, client, subject])?;
        Ok(updated)
    }

    /// Removes a record.
    pub fn delete_token(&self, id: i64) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM token WHERE id = ?")?
            .execute([id])?;
        Ok(())
    }

    /// Removes every token that the filter names. Returns how many there were.
    pub fn delete_tokens(&self, service: Id, filter: &TokenFilter) -> Result<usize, StoreError> {
        let (condition, values) = filter.condition(service, 0);
        let deleted = self
            .connection
            .prepare_cached(&format!("DELETE FROM token WHERE {condition}"))?
            .execute(params_from_iter(values))?;
        Ok(deleted)
    }
}
