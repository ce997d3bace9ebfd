//! The records of a list, whatever it lists, for all threads and tasks that share an iterator.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use authlete_sdk::python::{Convert, refused};
use authlete_sdk::{Client, Listing, Pages, Result as Outcome};
use pyo3::prelude::*;

use crate::completion::lock;
use crate::fork;

/// A record, once it is wanted as a Python object.
pub type Record = Box<dyn FnOnce(Python<'_>) -> PyResult<Py<PyAny>> + Send>;

/// The records of the next page, of which there is at least one; or nothing at the end.
pub type Turn<'a> = Pin<Box<dyn Future<Output = Outcome<Option<Vec<Record>>>> + Send + 'a>>;

/// Reads page after page.
pub trait NextPage: Send {
    /// Reads the next page through this client. Dropping the future loses nothing.
    fn next_page(&mut self, client: Client) -> Turn<'_>;
}

impl<Q: Listing<Item: Convert>> NextPage for Pages<Q> {
    fn next_page(&mut self, client: Client) -> Turn<'_> {
        // The client may have been closed, or have connected anew in a forked process, since the last page.
        self.continue_with(client);
        Box::pin(async move {
            let Some(records) = Pages::next_page(self).await? else {
                return Ok(None);
            };
            let records = records
                .into_iter()
                .map(|record| -> Record { Box::new(move |py| record.into_object(py).map(Bound::unbind)) });
            Ok(Some(records.collect()))
        })
    }
}

/// A list that is being read. Whoever asks for a record gets a claim on one, and takes it when it can no longer be lost.
pub struct Records {
    operation: &'static str,
    ready: Mutex<Ready>,
    /// In which process somebody reads: its generation + 1; 0 if nobody does.
    reader: AtomicU64,
    /// Locked by who reads a page. The others wait, for they may find a record in it.
    source: tokio::sync::Mutex<Box<dyn NextPage>>,
}

/// What was read and not taken yet.
#[derive(Default)]
struct Ready {
    records: VecDeque<Record>,
    /// How many of them are promised to somebody.
    claimed: usize,
}

impl Records {
    /// The list from its start.
    pub fn new(operation: &'static str, pages: impl NextPage + 'static) -> Arc<Self> {
        Arc::new(Self {
            operation,
            ready: Mutex::default(),
            reader: AtomicU64::new(0),
            source: tokio::sync::Mutex::new(Box::new(pages)),
        })
    }

    /// Claims a record that is there already.
    pub fn claim(self: &Arc<Self>) -> Option<Claim> {
        if self.is_stuck() {
            return None;
        }
        let mut ready = lock(&self.ready);
        (ready.records.len() > ready.claimed).then(|| self.promise(&mut ready))
    }

    /// Claims a record, and reads a page if none is there. Nothing is claimed at the end of the list; but whoever claimed one
    /// of the last records may give it back later.
    pub async fn next(self: Arc<Self>, client: Client) -> Outcome<Option<Claim>> {
        if self.is_stuck() {
            let message = "another thread was reading this list when the process was forked: begin the iteration anew";
            return Err(refused(self.operation, message));
        }
        let mut source = self.source.lock().await;
        let _reading = Reading::begin(&self.reader);
        if let Some(claim) = self.claim() {
            return Ok(Some(claim));
        }
        let Some(records) = source.next_page(client).await? else {
            return Ok(None);
        };
        // Claimed before anybody else sees them: the list has not ended for who has read a page of it.
        let mut ready = lock(&self.ready);
        ready.records.extend(records);
        Ok(Some(self.promise(&mut ready)))
    }

    fn promise(self: &Arc<Self>, ready: &mut Ready) -> Claim {
        ready.claimed += 1;
        Claim {
            records: self.clone(),
            is_taken: false,
        }
    }

    /// Whether it is locked by a thread that this process, a forked one, does not have.
    fn is_stuck(&self) -> bool {
        let reader = self.reader.load(Ordering::Relaxed);
        reader != 0 && reader != fork::generation() + 1
    }
}

/// Tells that somebody reads, as long as it lives.
struct Reading<'a>(&'a AtomicU64);

impl<'a> Reading<'a> {
    fn begin(reader: &'a AtomicU64) -> Self {
        reader.store(fork::generation() + 1, Ordering::Relaxed);
        Self(reader)
    }
}

impl Drop for Reading<'_> {
    fn drop(&mut self) {
        self.0.store(0, Ordering::Relaxed);
    }
}

/// A record that nobody else gets. If it is dropped, as when a task is cancelled, somebody else may have it.
pub struct Claim {
    records: Arc<Records>,
    is_taken: bool,
}

impl Claim {
    /// The first record that is there, as a Python object.
    pub fn take(mut self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.is_taken = true;
        let mut ready = lock(&self.records.ready);
        ready.claimed -= 1;
        let record = ready.records.pop_front();
        // Making an object may run other threads, so nothing is locked meanwhile.
        drop(ready);
        record.expect("there is a record for every claim")(py)
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        if !self.is_taken && !self.records.is_stuck() {
            lock(&self.records.ready).claimed -= 1;
        }
    }
}
