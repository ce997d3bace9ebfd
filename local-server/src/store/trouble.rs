//! What keeps the records from being read or written, and what the person at the server can do about it.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::ErrorCode;

use super::StoreError;

/// How long the same trouble is not mentioned again.
const PAUSE: Duration = Duration::from_secs(10);

/// Why nothing can be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The disk, or what the file may take of it, is full.
    Full,
    /// The file may not be written.
    ReadOnly,
    /// The operating system failed to read or write the file.
    Device,
    /// The file is damaged.
    Damaged,
    /// Anything else.
    Other,
}

impl Cause {
    /// What SQLite's error means.
    pub fn of(error: &rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => Self::Device,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged,
            _ => Self::Other,
        }
    }

    /// What callers are told.
    pub fn text(self) -> &'static str {
        match self {
            Self::Full => "The server could not store anything: its disk is full.",
            Self::ReadOnly => "The server could not store anything: its database is read-only.",
            Self::Device => "The server could not read or write its database.",
            Self::Damaged => "The database of the server is damaged.",
            Self::Other => "The server could not read or write its records.",
        }
    }

    fn remedy(self) -> &'static str {
        match self {
            Self::Full => "free some space, then requests work again",
            Self::ReadOnly => "make the file and its folder writable, then requests work again",
            Self::Device => {
                "check the disk, the free space and the limit on the size of files, then requests work again"
            }
            Self::Damaged => "end this server and start with another file",
            Self::Other => "see whether another program uses the file",
        }
    }
}

/// An error of some work on the records.
pub trait WorkError: From<StoreError> + Send + 'static {
    /// What kept the records from being read or written, if that is what went wrong.
    fn cause(&self) -> Option<Cause>;
}

impl WorkError for StoreError {
    fn cause(&self) -> Option<Cause> {
        match self {
            Self::Database(error) => Some(Cause::of(error)),
            Self::NotStored(cause) => Some(*cause),
            Self::Document(_) => Some(Cause::Damaged),
            Self::Abandoned => None,
        }
    }
}

/// Tells the person at the server about trouble, once in a while.
pub struct Reporter {
    database: String,
    latest: Mutex<Option<(Cause, Instant)>>,
}

impl Reporter {
    /// A reporter about this database.
    pub fn new(database: &impl fmt::Display) -> Self {
        Self {
            database: database.to_string(),
            latest: Mutex::default(),
        }
    }

    /// Writes one line to standard error, unless the same was said just now.
    pub fn report(&self, cause: Cause) {
        if self.is_news(cause, Instant::now()) {
            eprintln!("authlete-local: {}: {} {}", self.database, cause.text(), cause.remedy());
        }
    }

    fn is_news(&self, cause: Cause, now: Instant) -> bool {
        let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        if latest.is_some_and(|(said, at)| said == cause && now.duration_since(at) < PAUSE) {
            return false;
        }
        *latest = Some((cause, now));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_trouble_is_mentioned_once_in_a_while() {
        let reporter = Reporter::new(&"state.db");
        let start = Instant::now();
        assert!(reporter.is_news(Cause::Full, start));
        assert!(!reporter.is_news(Cause::Full, start + PAUSE / 2));
        assert!(reporter.is_news(Cause::ReadOnly, start + PAUSE / 2));
        assert!(reporter.is_news(Cause::Full, start + PAUSE));
    }
}
