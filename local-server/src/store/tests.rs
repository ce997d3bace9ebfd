use authlete_sdk::{GrantType, TokenStatus};

use super::browsing::between_hashes;
use super::schema::PAGE_BYTES;
use super::tokens::{DELETE_OVER, count_statement, has_hash, list_statement};
use super::*;

const SERVICE: Id = 1;
const NOW: i64 = 1_000_000;

fn token(client: Id, subject: &str, value: &str, digest: &Digest) -> TokenRecord {
    TokenRecord {
        id: 0,
        service: SERVICE,
        client,
        subject: Some(subject.to_owned()),
        grant_type: GrantType::AuthorizationCode,
        access_hash: digest.hash(value),
        access_expires_at: Some(2_000),
        refresh_hash: None,
        refresh_expires_at: 0,
        created_at: 1_000,
        last_refreshed_at: 0,
        scopes: vec!["history.read".to_owned()],
        refresh_scopes: Vec::new(),
        details: TokenDetails::default(),
    }
}

fn in_file() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&Database::File(folder.path().join("state.db"))).expect("a database");
    (folder, store)
}

async fn insert(store: &Store, name: String) -> Result<i64, StoreError> {
    store
        .write(move |changes| changes.insert_token(&token(7, "john", &name, changes.digest()), NOW))
        .await
}

async fn count(store: &Store) -> i64 {
    store
        .read::<_, StoreError>(|records| records.count_tokens(SERVICE, &TokenFilter::default(), NOW))
        .await
        .expect("a count")
}

fn plan(records: &Records<'_>, statement: &str) -> String {
    let mut statement = records
        .connection
        .prepare(&format!("EXPLAIN QUERY PLAN {statement}"))
        .expect("a statement");
    // The plan does not depend on the values.
    let parameters = vec![rusqlite::types::Value::Null; statement.parameter_count()];
    let steps = statement
        .query_map(rusqlite::params_from_iter(parameters), |row| {
            row.get::<_, String>("detail")
        })
        .expect("a plan");
    steps.collect::<Result<Vec<_>, _>>().expect("a plan").join("; ")
}

#[tokio::test]
async fn no_list_scans_or_sorts_the_tokens() {
    let store = Store::open(&Database::Memory).expect("a database");
    let plans = store.read::<_, StoreError>(|records| {
        let mut plans = Vec::new();
        for client in [None, Some(7)] {
            for subject in [None, Some("john".to_owned())] {
                for status in [None, Some(TokenStatus::Valid), Some(TokenStatus::Invalid)] {
                    let filter = TokenFilter {
                        client,
                        subject: subject.clone(),
                        status,
                    };
                    for statement in filter.statements(SERVICE, NOW) {
                        plans.push((format!("{filter:?}"), plan(records, &statement)));
                    }
                }
            }
        }
        for column in ["access_hash", "refresh_hash"] {
            let one = format!("SELECT * FROM token WHERE {}", has_hash(column));
            for statement in [one, between_hashes(column)] {
                plans.push((statement.clone(), plan(records, &statement)));
            }
        }
        plans.push(("what is over".to_owned(), plan(records, DELETE_OVER)));
        for statement in clients::AUTHORIZED {
            plans.push(((*statement).to_owned(), plan(records, statement)));
        }
        Ok(plans)
    });
    for (what, plan) in plans.await.expect("plans") {
        assert!(!plan.contains("SCAN token"), "{what}: {plan}");
        assert!(!plan.contains("USE TEMP B-TREE"), "{what}: {plan}");
        assert!(plan.contains("token_by_"), "{what}: {plan}");
    }
}

impl TokenFilter {
    fn statements(&self, service: Id, now: i64) -> [String; 2] {
        let (condition, _) = self.condition(service, now);
        let listed = if self.is_counted() {
            format!("{condition} AND id >= ?")
        } else {
            condition.clone()
        };
        [list_statement(&listed), count_statement(&condition)]
    }
}

#[tokio::test]
async fn what_has_been_expired_for_long_goes_when_a_token_is_stored() {
    const EXPIRY: i64 = 2_000;
    const KEPT_UNTIL: i64 = (EXPIRY + 90 * 86_400) * 1000;
    let store = Store::open(&Database::Memory).expect("a database");
    let left = |now: i64, name: &'static str| {
        store.write::<_, StoreError>(move |changes| {
            changes.insert_token(&token(9, "jane", name, changes.digest()), now)?;
            let johns = TokenFilter {
                subject: Some("john".to_owned()),
                ..TokenFilter::default()
            };
            let johns = changes.tokens(SERVICE, &johns, now, 0, 100)?;
            Ok(johns.into_iter().map(|token| token.client).collect::<Vec<_>>())
        })
    };
    let stored = store.write::<_, StoreError>(|changes| {
        let plain = token(1, "john", "plain", changes.digest());
        let refreshable = TokenRecord {
            refresh_hash: Some(changes.digest().hash("refresh")),
            refresh_expires_at: EXPIRY + 10,
            ..token(2, "john", "refreshable", changes.digest())
        };
        let persistent = TokenRecord {
            access_expires_at: None,
            ..token(3, "john", "persistent", changes.digest())
        };
        for token in [plain, refreshable, persistent] {
            changes.insert_token(&token, NOW)?;
        }
        Ok(())
    });
    stored.await.expect("stored");
    assert_eq!(left(KEPT_UNTIL, "a").await.expect("a list"), [1, 2, 3]);
    assert_eq!(left(KEPT_UNTIL + 1_000, "b").await.expect("a list"), [2, 3]);
    assert_eq!(left(KEPT_UNTIL + 11_000, "c").await.expect("a list"), [3]);
    assert_eq!(left(i64::MAX, "d").await.expect("a list"), [3]);
}

#[tokio::test]
async fn pages_are_found_by_the_counts_of_blocks_whatever_was_deleted() {
    let store = Store::open(&Database::Memory).expect("a database");
    let expected = store.write::<_, StoreError>(|changes| {
        let mut kept = Vec::new();
        for number in 0..10_000_i64 {
            let client = 7 + number % 2;
            let id = changes.insert_token(&token(client, "john", &number.to_string(), changes.digest()), NOW)?;
            // All of the second block goes, and every third record besides.
            if (4096..8192).contains(&id) || id % 3 == 0 {
                changes.delete_token(id)?;
            } else {
                kept.push((id, client));
            }
        }
        Ok(kept)
    });
    let expected = expected.await.expect("stored");
    for client in [None, Some(7), Some(8), Some(9)] {
        let filter = TokenFilter {
            client,
            ..TokenFilter::default()
        };
        let all: Vec<i64> = expected
            .iter()
            .filter(|(_, its)| client.is_none_or(|client| client == *its))
            .map(|(id, _)| *id)
            .collect();
        let length = all.len();
        for start in [0, 1, 1_364, 1_365, 2_729, 2_730, 2_731, 3_900, length, length + 5] {
            let filter = filter.clone();
            let (page, total) = store
                .read::<_, StoreError>(move |records| {
                    let start = i64::try_from(start).unwrap_or_default();
                    let page = records.tokens(SERVICE, &filter, NOW, start, start + 20)?;
                    Ok((page, records.count_tokens(SERVICE, &filter, NOW)?))
                })
                .await
                .expect("a page");
            let page: Vec<_> = page.iter().map(|token| token.id).collect();
            let beginning = start.min(length);
            assert_eq!(page, all[beginning..length.min(beginning + 20)], "{client:?} {start}");
            assert_eq!(total, i64::try_from(length).unwrap_or_default());
        }
    }
}

#[tokio::test]
async fn a_new_database_has_small_pages() {
    let (_folder, store) = in_file();
    let size = store.write::<_, StoreError>(|changes| {
        let size = changes
            .connection
            .pragma_query_value(None, "page_size", |row| row.get::<_, i64>(0));
        Ok(size?)
    });
    assert_eq!(size.await.expect("a size"), PAGE_BYTES);
}

/// What SQLite does on a full disk, brought about by a limit on its pages.
#[tokio::test]
async fn a_full_disk_is_told_apart_loses_nothing_and_passes() {
    let (_folder, store) = in_file();
    let limit = |pages: i64| {
        store.write::<_, StoreError>(move |changes| {
            let pragma = format!("PRAGMA max_page_count = {pages}");
            Ok(changes.connection.query_row(&pragma, [], |row| row.get::<_, i64>(0))?)
        })
    };
    limit(60).await.expect("a limit");
    let mut acknowledged = 0;
    let mut refused = 0;
    for round in 0..40 {
        let names = (0..50).map(|number| format!("{round}/{number}"));
        for outcome in futures_util::future::join_all(names.map(|name| insert(&store, name))).await {
            match outcome {
                Ok(_) => acknowledged += 1,
                Err(error) => {
                    assert_eq!(error.cause(), Some(Cause::Full), "{error:?}");
                    refused += 1;
                }
            }
        }
    }
    assert!(acknowledged > 0 && refused > 0, "{acknowledged} {refused}");
    assert_eq!(count(&store).await, acknowledged);
    limit(100_000).await.expect("more room");
    insert(&store, "afterwards".to_owned()).await.expect("stored");
    assert_eq!(count(&store).await, acknowledged + 1);
}

#[tokio::test]
async fn a_read_only_file_is_told_apart() {
    let (_folder, store) = in_file();
    let refused = store.write::<_, StoreError>(|changes| {
        changes.connection.pragma_update(None, "query_only", true)?;
        let refused = changes.insert_token(&token(7, "john", "meanwhile", changes.digest()), NOW);
        changes.connection.pragma_update(None, "query_only", false)?;
        refused
    });
    let refused = refused.await.expect_err("refused");
    assert_eq!(refused.cause(), Some(Cause::ReadOnly), "{refused:?}");
    insert(&store, "afterwards".to_owned()).await.expect("stored");
    assert_eq!(count(&store).await, 1);
}

#[tokio::test]
async fn where_no_transaction_begins_nothing_is_done_and_later_it_is() {
    let (folder, store) = in_file();
    store
        .write::<_, StoreError>(|changes| Ok(changes.connection.busy_timeout(Duration::ZERO)?))
        .await
        .expect("no patience");
    let other = Connection::open(folder.path().join("state.db")).expect("a connection");
    other.execute_batch("BEGIN IMMEDIATE").expect("a lock");
    let refused = insert(&store, "meanwhile".to_owned()).await.expect_err("refused");
    assert!(matches!(refused, StoreError::NotStored(Cause::Other)), "{refused:?}");
    other.execute_batch("ROLLBACK").expect("no lock");
    insert(&store, "afterwards".to_owned()).await.expect("stored");
    assert_eq!(count(&store).await, 1);
}
