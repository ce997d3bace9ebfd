//! What the server remembers, in SQLite.
//!
//! One thread writes. It takes everything that waits into one transaction and acknowledges after the commit, so that many
//! concurrent writers share the cost of one. Reads run on connections of their own and never wait for it.

mod browsing;
mod clients;
mod documents;
mod granted_scopes;
mod pending;
mod schema;
#[cfg(test)]
mod tests;
mod tokens;
mod trouble;
mod writer;

use std::collections::HashMap;
use std::fmt;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use authlete_sdk::Id;
use rusqlite::{Connection, OpenFlags};

use crate::random::Digest;

pub use browsing::{Count, Edges, Page, Place};
pub use clients::ClientRecord;
pub use documents::{ApiToken, DurationRule, Service, ServiceSettings, Settings};
pub use granted_scopes::GrantedScopes;
pub use pending::{Pending, PendingKind};
pub use tokens::{TokenDetails, TokenFilter, TokenRecord};
pub use trouble::{Cause, Reporter, WorkError};
use writer::Writer;

/// Where the records are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Database {
    /// In memory, gone when the server ends.
    Memory,
    /// In this file.
    File(PathBuf),
}

impl fmt::Display for Database {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Memory => formatter.write_str("the database in memory"),
            Self::File(path) => path.display().fmt(formatter),
        }
    }
}

/// The records.
pub struct Store {
    writer: Writer,
    readers: Option<Readers>,
    shared: Arc<Shared>,
    // Held as long as the store is: a second process is refused instead of corrupting anything.
    _lock: Option<File>,
}

/// What every connection to the same records has in common.
struct Shared {
    digest: Digest,
    services: RwLock<HashMap<Id, Arc<Service>>>,
    clients: RwLock<HashMap<Id, Arc<ClientRecord>>>,
    settings: RwLock<Option<Arc<Settings>>>,
    /// Whether the running transaction changed a document.
    documents_changed: AtomicBool,
}

impl Shared {
    /// Documents are parsed once and remembered. They are forgotten when one is changed, and again when that change is
    /// committed or undone, because a reader may have remembered the other state in between.
    fn forget_documents(&self) {
        self.services.write().unwrap_or_else(PoisonError::into_inner).clear();
        self.clients.write().unwrap_or_else(PoisonError::into_inner).clear();
        *self.settings.write().unwrap_or_else(PoisonError::into_inner) = None;
        self.documents_changed.store(true, Ordering::Relaxed);
    }

    fn transaction_ended(&self) {
        if self.documents_changed.swap(false, Ordering::Relaxed) {
            self.forget_documents();
            self.documents_changed.store(false, Ordering::Relaxed);
        }
    }
}

/// The records as one transaction sees them.
pub struct Records<'a> {
    connection: &'a Connection,
    shared: &'a Shared,
}

/// The records in a transaction that may change them.
pub struct Changes<'a>(Records<'a>);

impl<'a> std::ops::Deref for Changes<'a> {
    type Target = Records<'a>;

    fn deref(&self) -> &Records<'a> {
        &self.0
    }
}

impl Records<'_> {
    /// What makes the hashes of this database.
    pub fn digest(&self) -> &Digest {
        &self.shared.digest
    }
}

/// Why records could not be read or written.
#[derive(Debug)]
pub enum StoreError {
    /// SQLite refused.
    Database(rusqlite::Error),
    /// A document in the database is not what was written.
    Document(serde_json::Error),
    /// The transaction that the work was a part of came to nothing.
    NotStored(Cause),
    /// The work was given up, because it panicked or because the server is ending.
    Abandoned,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Document(error)
    }
}

/// Why a database could not be opened. Prints as one line that says what to change.
#[derive(Debug)]
pub enum OpenError {
    /// Something else made the file.
    Foreign(PathBuf),
    /// Another version of this program made the file.
    Version(PathBuf),
    /// Another process works with the file.
    InUse(PathBuf),
    /// The file cannot be opened, read or written.
    Unusable(PathBuf, String),
}

impl fmt::Display for OpenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Foreign(path) => write!(
                formatter,
                "{} is not a database of authlete-local; choose another file with --database",
                path.display()
            ),
            Self::Version(path) => write!(
                formatter,
                "{} was made by another version of authlete-local; use that version or choose another file with --database",
                path.display()
            ),
            Self::InUse(path) => write!(
                formatter,
                "{} is in use by another authlete-local; end that one or choose another file with --database",
                path.display()
            ),
            Self::Unusable(path, reason) => write!(
                formatter,
                "cannot use the database {} ({reason}); check the path and its permissions or choose another file with --database",
                path.display()
            ),
        }
    }
}

impl std::error::Error for OpenError {}

impl Store {
    /// Opens the database, and makes its tables if it is new.
    pub fn open(database: &Database) -> Result<Self, OpenError> {
        let (path, lock) = match database {
            Database::Memory => (Path::new(":memory:"), None),
            Database::File(path) => (path.as_path(), Some(lock(path)?)),
        };
        let unusable = |error: rusqlite::Error| OpenError::Unusable(path.to_owned(), error.to_string());

        let mut connection = Connection::open(path).map_err(unusable)?;
        if connection.is_readonly("main").map_err(unusable)? {
            return Err(OpenError::Unusable(path.to_owned(), "it is read-only".to_owned()));
        }
        let key = schema::prepare(&mut connection, path).inspect_err(|error| {
            if let (OpenError::Foreign(_), Database::File(path)) = (error, database) {
                // Nothing stays beside a file of somebody else.
                let _ = std::fs::remove_file(lock_path(path));
            }
        })?;
        configure(&connection).map_err(unusable)?;
        let shared = Arc::new(Shared {
            digest: Digest::new(&key),
            services: RwLock::default(),
            clients: RwLock::default(),
            settings: RwLock::default(),
            documents_changed: AtomicBool::new(false),
        });
        Ok(Self {
            writer: Writer::start(connection, Arc::clone(&shared))
                .map_err(|error| OpenError::Unusable(path.to_owned(), error.to_string()))?,
            readers: match database {
                Database::Memory => None,
                Database::File(path) => Some(Readers {
                    path: path.clone(),
                    idle: Mutex::default(),
                }),
            },
            shared,
            _lock: lock,
        })
    }

    /// Reads. The work sees one consistent state of the records.
    pub async fn read<T, E>(&self, work: impl FnOnce(&Records<'_>) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: WorkError,
    {
        // A database in memory belongs to its one connection.
        let Some(readers) = &self.readers else {
            return self.write(|changes| work(changes)).await;
        };
        let connection = readers.take().map_err(StoreError::from)?;
        let outcome = connection
            .execute_batch("BEGIN")
            .map_err(|error| E::from(StoreError::from(error)))
            .and_then(|()| {
                work(&Records {
                    connection: &connection,
                    shared: &self.shared,
                })
            });
        // A connection that cannot end its transaction is closed instead of being used again.
        if connection.execute_batch("COMMIT").is_ok() {
            readers.put_back(connection);
        }
        outcome
    }

    /// Reads and writes. Nothing that the work did remains if it fails; everything is stored when this returns.
    pub async fn write<T, E>(&self, work: impl FnOnce(&Changes<'_>) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: WorkError,
    {
        self.writer.perform(work).await
    }

    /// The settings, if they were read before and have not changed since.
    pub fn remembered_settings(&self) -> Option<Arc<Settings>> {
        self.shared
            .settings
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// A service that was read before and has not changed since.
    pub fn remembered_service(&self, id: Id) -> Option<Arc<Service>> {
        self.shared
            .services
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&id)
            .cloned()
    }
}

/// The lock is a file beside the database: SQLite's own locks are let go as soon as the process closes any handle to the database.
fn lock(path: &Path) -> Result<File, OpenError> {
    let unusable = |error: std::io::Error| OpenError::Unusable(path.to_owned(), error.to_string());
    if path.is_dir() {
        return Err(OpenError::Unusable(path.to_owned(), "it is a directory".to_owned()));
    }
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(lock_path(path))
        .map_err(unusable)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(OpenError::InUse(path.to_owned())),
        Err(TryLockError::Error(error)) => Err(unusable(error)),
    }
}

fn lock_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-lock");
    name.into()
}

/// How much of the database the writing connection keeps in memory at most, in KiB.
const CACHE_KIBIBYTES: i64 = 128 << 10;

/// How many pages the log holds before it is copied into the file.
const LOG_PAGES: i64 = 32_768;

fn configure(connection: &Connection) -> rusqlite::Result<()> {
    connection.set_prepared_statement_cache_capacity(64);
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    // Where many tokens are stored, a new one touches pages all over the indexes. The more of them lie in memory, and the more
    // commits share one copying of the log into the file, the less it matters how many tokens there are.
    connection.pragma_update(None, "cache_size", -CACHE_KIBIBYTES)?;
    connection.pragma_update(None, "wal_autocheckpoint", LOG_PAGES)?;
    // In WAL mode, NORMAL hands every commit to the operating system before it is acknowledged, which is what survives the
    // death of this process, and waits for the disk only at checkpoints. FULL would add one wait for the disk to every commit
    // to survive a power cut as well; even then NORMAL loses only the latest commits and never corrupts.
    connection.pragma_update(None, "synchronous", "normal")
}

/// Connections that only read, as many as there were readers at the same time.
struct Readers {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    fn take(&self) -> rusqlite::Result<Connection> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        match idle {
            Some(connection) => Ok(connection),
            None => {
                let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
                let connection = Connection::open_with_flags(&self.path, flags)?;
                connection.set_prepared_statement_cache_capacity(64);
                connection.busy_timeout(Duration::from_secs(5))?;
                Ok(connection)
            }
        }
    }

    fn put_back(&self, connection: Connection) {
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(connection);
    }
}
