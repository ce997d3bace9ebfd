//! Lists for people: read page by page from any place, at a cost that does not grow with the number of records.

use std::sync::Arc;

use authlete_sdk::{Id, TokenStatus};
use rusqlite::{OptionalExtension as _, params, params_from_iter};

use super::tokens::{COLUMNS, record};
use super::{ClientRecord, Records, StoreError, TokenFilter, TokenRecord};
use crate::random::Hash;

/// How many items a page has.
const PAGE: usize = 25;

/// How many records are looked at for one page before the rest is left for the next one.
const PATIENCE: usize = 10_000;

/// As far as tokens of a user are counted.
const COUNTED: i64 = 1_000;

/// Where a page begins, in the order in which the list is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place<K> {
    /// At the start of the list.
    Start,
    /// Right before the item with this key.
    Before(K),
    /// Right after the item with this key.
    After(K),
}

impl<K> Place<K> {
    fn is_backward(&self) -> bool {
        matches!(self, Self::Before(_))
    }
}

/// A part of a list.
#[derive(Debug)]
pub struct Page<T, K> {
    /// The items.
    pub items: Vec<T>,
    /// Where the list goes on.
    pub edges: Edges<K>,
}

/// Where a list goes on around a page.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Edges<K> {
    /// The key that the page before ends before, if there is one.
    pub before: Option<K>,
    /// The key that the next page begins after, if there is one.
    pub after: Option<K>,
    /// Whether so many records did not fit that the search ended before the page was full.
    pub unfinished: bool,
}

/// A user and how many tokens there are about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectRecord {
    /// The user.
    pub subject: String,
    /// The number of tokens.
    pub tokens: Count,
}

/// A number of records that is only counted so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// How many there are at least.
    pub number: i64,
    /// Whether there are more.
    pub more: bool,
}

impl std::fmt::Display for Count {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let more = if self.more { "+" } else { "" };
        write!(formatter, "{}{more}", self.number)
    }
}

/// Fills a page with what `next` gives: a key, and the item if it belongs to the list.
fn gather<T, K: Clone>(
    place: &Place<K>,
    mut next: impl FnMut() -> Result<Option<(K, Option<T>)>, StoreError>,
) -> Result<Page<T, K>, StoreError> {
    let mut found: Vec<(K, T)> = Vec::with_capacity(PAGE);
    let mut further = None;
    let mut unfinished = false;
    let mut looked_at = 0;
    while let Some((key, item)) = next()? {
        if let Some(item) = item {
            if found.len() == PAGE {
                further = found.last().map(|(key, _)| key.clone());
                break;
            }
            found.push((key.clone(), item));
        }
        looked_at += 1;
        if looked_at == PATIENCE {
            further = Some(key);
            unfinished = true;
            break;
        }
    }
    if place.is_backward() {
        found.reverse();
    }
    let first = found.first().map(|(key, _)| key.clone());
    let last = found.last().map(|(key, _)| key.clone());
    let (before, after) = match place {
        Place::Start => (None, further),
        Place::After(_) => (first, further),
        Place::Before(_) => (further, last),
    };
    Ok(Page {
        items: found.into_iter().map(|(_, item)| item).collect(),
        edges: Edges {
            before,
            after,
            unfinished,
        },
    })
}

/// The tokens whose hash lies within two bounds, found and ordered by its first bytes, which are what is indexed.
pub(super) fn between_hashes(column: &str) -> String {
    format!(
        "SELECT {COLUMNS} FROM token WHERE substr({column}, 1, 8) BETWEEN substr(?1, 1, 8) AND substr(?2, 1, 8)
         AND {column} BETWEEN ?1 AND ?2 ORDER BY substr({column}, 1, 8)"
    )
}

impl Records<'_> {
    /// The service's tokens, the newest first.
    pub fn browse_tokens(
        &self,
        service: Id,
        filter: &TokenFilter,
        now: i64,
        place: &Place<i64>,
    ) -> Result<Page<TokenRecord, i64>, StoreError> {
        // The state is checked below: a condition would make SQLite look through everything for the last one that fits.
        let (condition, mut values) = TokenFilter {
            status: None,
            ..filter.clone()
        }
        .condition(service, now);
        let (bound, order) = match place {
            Place::Start => ("", "DESC"),
            Place::After(_) => (" AND id < ?", "DESC"),
            Place::Before(_) => (" AND id > ?", "ASC"),
        };
        if let Place::After(id) | Place::Before(id) = place {
            values.push((*id).into());
        }
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM token WHERE {condition}{bound} ORDER BY id {order}"
        ))?;
        let mut rows = statement.query(params_from_iter(values))?;
        gather(place, || {
            let Some(row) = rows.next()? else { return Ok(None) };
            let expired = row
                .get::<_, Option<i64>>("access_expires_at")?
                .is_some_and(|at| at.saturating_mul(1000) <= now);
            let fits = match filter.status {
                Some(TokenStatus::Valid) => !expired,
                Some(TokenStatus::Invalid) => expired,
                _ => true,
            };
            Ok(Some((row.get("id")?, fits.then(|| record(row)).transpose()?)))
        })
    }

    /// Tokens of the service whose access token or refresh token has a hash within these bounds, as many as fit on a page.
    pub fn tokens_by_hash(&self, service: Id, low: &Hash, high: &Hash) -> Result<Vec<TokenRecord>, StoreError> {
        let mut found = Vec::new();
        for column in ["access_hash", "refresh_hash"] {
            let mut statement = self.connection.prepare_cached(&between_hashes(column))?;
            let mut rows = statement.query([low, high])?;
            let mut looked_at = 0;
            while let Some(row) = rows.next()? {
                looked_at += 1;
                if found.len() == PAGE || looked_at > PATIENCE {
                    break;
                }
                if row.get::<_, Id>("service")? == service {
                    found.push(record(row)?);
                }
            }
        }
        found.sort_unstable_by_key(|token| std::cmp::Reverse(token.id));
        found.dedup_by_key(|token| token.id);
        Ok(found)
    }

    /// The newest token that the client holds about the subject.
    pub fn newest_token(&self, service: Id, client: Id, subject: &str) -> Result<Option<TokenRecord>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM token WHERE service = ? AND subject = ? AND client = ? ORDER BY id DESC LIMIT 1"
        ))?;
        let mut rows = statement.query(params![service, subject, client])?;
        rows.next()?.map(record).transpose()
    }

    /// How many tokens there are about the subject, of the client if one is given.
    pub fn count_of_subject(&self, service: Id, subject: &str, client: Option<Id>) -> Result<Count, StoreError> {
        let client_condition = if client.is_some() { "client = ?3" } else { "?3 IS NULL" };
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT count(*) FROM
             (SELECT 1 FROM token WHERE service = ?1 AND subject = ?2 AND {client_condition} LIMIT {COUNTED} + 1)"
        ))?;
        let number: i64 = statement.query_row(params![service, subject, client], |row| row.get(0))?;
        Ok(Count {
            number: number.min(COUNTED),
            more: number > COUNTED,
        })
    }

    /// The users whose name begins with `prefix` and about whom there are tokens, of the client if one is given.
    pub fn browse_subjects(
        &self,
        service: Id,
        client: Option<Id>,
        prefix: &str,
        place: &Place<String>,
    ) -> Result<Page<SubjectRecord, String>, StoreError> {
        // One step through the index for each user, however many tokens the user has.
        let mut at_least = self
            .connection
            .prepare_cached("SELECT subject FROM token WHERE service = ? AND subject >= ? ORDER BY subject LIMIT 1")?;
        let mut step = self.connection.prepare_cached(if place.is_backward() {
            "SELECT subject FROM token WHERE service = ? AND subject < ? ORDER BY subject DESC LIMIT 1"
        } else {
            "SELECT subject FROM token WHERE service = ? AND subject > ? ORDER BY subject LIMIT 1"
        })?;
        let mut latest = match place {
            Place::Start => None,
            Place::Before(subject) | Place::After(subject) => Some(subject.clone()),
        };
        gather(place, || {
            let subject = match &latest {
                None => at_least.query_row(params![service, prefix], |row| row.get::<_, String>(0)),
                Some(subject) => step.query_row(params![service, subject], |row| row.get(0)),
            };
            let Some(subject) = subject.optional()?.filter(|subject| subject.starts_with(prefix)) else {
                return Ok(None);
            };
            latest = Some(subject.clone());
            let tokens = self.count_of_subject(service, &subject, client)?;
            let item = (tokens.number > 0).then(|| SubjectRecord {
                subject: subject.clone(),
                tokens,
            });
            Ok(Some((subject, item)))
        })
    }

    /// The service's clients in the order of their IDs: those whose name or alias has `text` in it or whose ID begins with it.
    pub fn browse_clients(
        &self,
        service: Id,
        text: &str,
        place: &Place<Id>,
    ) -> Result<Page<Arc<ClientRecord>, Id>, StoreError> {
        let (bound, id, order) = match place {
            Place::Start => (">", i64::MIN, "ASC"),
            Place::After(id) => (">", *id, "ASC"),
            Place::Before(id) => ("<", *id, "DESC"),
        };
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT id, alias, document ->> '$.clientName' FROM client
             WHERE service = ? AND id {bound} ? ORDER BY id {order}"
        ))?;
        let mut rows = statement.query(params![service, id])?;
        let text = text.to_lowercase();
        let contains = |value: Option<String>| value.is_some_and(|value| value.to_lowercase().contains(&text));
        gather(place, || {
            let Some(row) = rows.next()? else { return Ok(None) };
            let id: Id = row.get(0)?;
            let fits = id.to_string().starts_with(&text) || contains(row.get(1)?) || contains(row.get(2)?);
            let client = if fits { self.client(id)? } else { None };
            Ok(Some((id, client)))
        })
    }
}
