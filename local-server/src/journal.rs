//! The latest requests, for tests to look at.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::Serialize;

const LIMIT: usize = 1_000;

/// One request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// The method.
    pub method: String,
    /// The path; tokens and subjects in it are left out.
    pub path: String,
    /// The status of the answer; 0 if the answer was lost.
    pub status: u16,
    /// When it came, in milliseconds since the epoch by the server's clock.
    #[serde(skip)]
    pub at: i64,
    /// How long it took until the answer could be sent.
    #[serde(skip)]
    pub took: Duration,
}

/// The latest requests, the oldest first.
#[derive(Debug, Default)]
pub struct Journal(Mutex<VecDeque<Entry>>);

impl Journal {
    /// Notes a request.
    pub fn add(&self, entry: Entry) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() == LIMIT {
            entries.pop_front();
        }
        entries.push_back(entry);
    }

    /// All that are remembered.
    pub fn entries(&self) -> Vec<Entry> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .cloned()
            .collect()
    }

    /// Forgets all of them.
    pub fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// The path without what identifies a token or a user: of the placeholders of its route, only IDs of services and clients stay.
///
/// A path that has no route may hold anything, so nothing of it stays.
pub fn redacted(path: &str, route: Option<&str>) -> String {
    let Some(route) = route else { return "/…".to_owned() };
    path.split('/')
        .zip(route.split('/'))
        .map(|(segment, pattern)| match pattern {
            "{serviceId}" | "{clientId}" => segment,
            placeholder if placeholder.starts_with('{') => "…",
            _ => segment,
        })
        .collect::<Vec<_>>()
        .join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_and_subjects_are_left_out_of_paths() {
        assert_eq!(
            redacted(
                "/api/1000001/auth/token/delete/abc",
                Some("/api/{serviceId}/auth/token/delete/{accessTokenIdentifier}")
            ),
            "/api/1000001/auth/token/delete/…"
        );
        assert_eq!(
            redacted(
                "/api/client/authorization/delete/7/john",
                Some("/api/client/authorization/delete/{clientId}/{subject}")
            ),
            "/api/client/authorization/delete/7/…"
        );
        assert_eq!(redacted("/api/abc", None), "/…");
    }

    #[test]
    fn only_the_latest_requests_are_remembered() {
        let journal = Journal::default();
        for status in 0..1_005 {
            journal.add(Entry {
                method: "GET".to_owned(),
                path: "/".to_owned(),
                status,
                at: 0,
                took: Duration::ZERO,
            });
        }
        let entries = journal.entries();
        assert_eq!((entries.len(), entries[0].status), (1_000, 5));
    }
}
