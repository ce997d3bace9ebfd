//! The tables, and how a file shows that it is ours.

use std::path::Path;

use rusqlite::{Connection, ErrorCode, TransactionBehavior};

use super::OpenError;
use crate::random;

/// "ALSv" in the header of every database that this program made (SQLite's `application_id`).
const APPLICATION_ID: i32 = 0x414c_5376;

/// Counted up whenever the tables change.
const VERSION: i32 = 4;

/// The size of a page of a new database, in bytes. A new token changes a page in each of four indexes at a random place, and a
/// page is written as a whole: smaller ones make that cheaper, much smaller ones cost more than they save.
pub(super) const PAGE_BYTES: i64 = 2_048;

const TABLES: &str = "
    CREATE TABLE setting (
        name TEXT PRIMARY KEY,
        value BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE service (
        id INTEGER PRIMARY KEY,
        document TEXT NOT NULL
    ) STRICT;

    CREATE TABLE client (
        id INTEGER PRIMARY KEY,
        service INTEGER NOT NULL,
        alias TEXT,
        developer TEXT,
        document TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX client_by_alias ON client (service, alias) WHERE alias IS NOT NULL;
    CREATE INDEX client_by_service ON client (service);

    -- Access tokens to the API itself, which strict authentication asks for.
    CREATE TABLE api_token (
        hash BLOB PRIMARY KEY,
        service INTEGER,
        privileges TEXT NOT NULL,
        key_thumbprint TEXT,
        certificate_thumbprint TEXT
    ) STRICT, WITHOUT ROWID;

    -- AUTOINCREMENT, so that the name of a deleted record never comes to mean another one.
    CREATE TABLE token (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        service INTEGER NOT NULL,
        client INTEGER NOT NULL,
        subject TEXT,
        grant_type TEXT NOT NULL,
        access_hash BLOB NOT NULL,
        access_expires_at INTEGER,
        refresh_hash BLOB,
        refresh_expires_at INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        last_refreshed_at INTEGER NOT NULL,
        scopes TEXT NOT NULL,
        refresh_scopes TEXT NOT NULL,
        details TEXT NOT NULL
    ) STRICT;
    -- The first bytes tell tokens apart. A new token changes these indexes at a random place: the smaller they are, the more
    -- of the changes fall on the same page.
    CREATE INDEX token_by_access_hash ON token (substr(access_hash, 1, 8));
    CREATE INDEX token_by_refresh_hash ON token (substr(refresh_hash, 1, 8)) WHERE refresh_hash IS NOT NULL;
    -- One index for each kind of list, in the order of the list.
    CREATE INDEX token_by_service ON token (service, id, access_expires_at);
    CREATE INDEX token_by_client ON token (service, client, id, access_expires_at);
    CREATE INDEX token_by_subject ON token (service, subject, id, access_expires_at);
    -- What is over. New tokens mostly come at its end, where the page is in memory.
    CREATE INDEX token_by_expiry ON token (max(access_expires_at, refresh_expires_at)) WHERE access_expires_at IS NOT NULL;
    CREATE INDEX token_by_authorization ON token (service, subject, client, id);

    -- How many tokens there are in each block of 4096 successive numbers, of each client and (as client 0) of all: the total of
    -- a list is a sum of a few, and where its hundred-thousandth element is found without walking through those before it.
    CREATE TABLE token_count (
        service INTEGER NOT NULL,
        client INTEGER NOT NULL,
        block INTEGER NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (service, client, block)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER token_counted AFTER INSERT ON token BEGIN
        INSERT INTO token_count (service, client, block, count)
        VALUES (new.service, new.client, new.id >> 12, 1), (new.service, 0, new.id >> 12, 1)
        ON CONFLICT DO UPDATE SET count = count + 1;
    END;
    CREATE TRIGGER token_discounted AFTER DELETE ON token BEGIN
        UPDATE token_count SET count = count - 1
        WHERE service = old.service AND client IN (old.client, 0) AND block = old.id >> 12;
        DELETE FROM token_count
        WHERE service = old.service AND client IN (old.client, 0) AND block = old.id >> 12 AND count = 0;
    END;

    -- Tickets and authorization codes: single-use values that lead to what was asked for.
    CREATE TABLE pending (
        hash BLOB PRIMARY KEY,
        kind TEXT NOT NULL,
        service INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        document TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX pending_by_expiry ON pending (expires_at);

    CREATE TABLE granted_scopes (
        service INTEGER NOT NULL,
        client INTEGER NOT NULL,
        subject TEXT NOT NULL,
        latest TEXT NOT NULL,
        merged TEXT NOT NULL,
        modified_at INTEGER NOT NULL,
        PRIMARY KEY (service, client, subject)
    ) STRICT, WITHOUT ROWID;
";

/// Checks that the database is ours, or makes it ours if it is empty. Returns the key of its digests.
pub(super) fn prepare(connection: &mut Connection, path: &Path) -> Result<[u8; 64], OpenError> {
    let foreign = || OpenError::Foreign(path.to_owned());
    let failed = |error: rusqlite::Error| match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => foreign(),
        _ => OpenError::Unusable(path.to_owned(), error.to_string()),
    };

    let number = |connection: &Connection, name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let application = number(connection, "application_id").map_err(failed)?;
    let version = number(connection, "user_version").map_err(failed)?;
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(failed)?;

    if tables == 0 && application == 0 && version == 0 {
        create(connection).map_err(failed)?;
    } else if application != APPLICATION_ID {
        return Err(foreign());
    } else if version != VERSION {
        return Err(OpenError::Version(path.to_owned()));
    }
    connection
        .query_row("SELECT value FROM setting WHERE name = 'digest key'", [], |row| {
            row.get(0)
        })
        .map_err(failed)
}

fn create(connection: &mut Connection) -> rusqlite::Result<()> {
    // It is settled with the first page that is written.
    connection.pragma_update(None, "page_size", PAGE_BYTES)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.execute_batch(TABLES)?;
    transaction.execute(
        "INSERT INTO setting (name, value) VALUES ('digest key', ?)",
        [random::bytes::<64>()],
    )?;
    transaction.commit()
}
