//! The records of a list, whatever it lists, for all who iterate over it together.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use authlete_sdk::python::Convert;
use authlete_sdk::{Client, Error, Listing, Pages, Result as Outcome};
use pyo3::prelude::*;

use crate::completion::lock;
use crate::fork;

/// A record, once it is wanted as a Python object.
pub type Record = Box<dyn FnOnce(Python<'_>) -> PyResult<Py<PyAny>> + Send>;

/// The next page, or nothing at the end.
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
            let page = Pages::next_page(self).await?;
            Ok(page.map(|records| records.into_iter().map(record).collect()))
        })
    }
}

fn record(item: impl Convert + Send + 'static) -> Record {
    Box::new(move |py| item.into_object(py).map(Bound::unbind))
}

/// A list that is being read. Threads and tasks may share it: each record goes to one of them.
pub struct Records {
    source: tokio::sync::Mutex<Box<dyn NextPage>>,
    ready: Mutex<Ready>,
    /// The process that reads a page, as its generation + 1; 0 while none does. In a forked process the locks of a thread that
    /// was reading stay locked for ever.
    reader: AtomicU64,
}

/// What was read.
#[derive(Default)]
struct Ready {
    records: VecDeque<Record>,
    /// For how many of them somebody is about to come.
    claimed: usize,
}

impl Records {
    /// The list from its start.
    pub fn of(pages: impl NextPage + 'static) -> Arc<Self> {
        Arc::new(Self {
            source: tokio::sync::Mutex::new(Box::new(pages)),
            ready: Mutex::default(),
            reader: AtomicU64::new(0),
        })
    }

    /// Claims a record that is there.
    pub fn claim(self: &Arc<Self>) -> Outcome<Option<Claim>> {
        self.refuse_if_orphaned()?;
        Ok(self.claim_one())
    }

    /// Claims a record, reading the next page if there is none; nothing at the end of the list.
    pub async fn next(self: Arc<Self>, client: Client) -> Outcome<Option<Claim>> {
        self.refuse_if_orphaned()?;
        let mut source = self.source.lock().await;
        let _reading = Reading::begin(&self.reader);
        // Whoever held the lock before may have read more than one record.
        if let Some(claim) = self.claim_one() {
            return Ok(Some(claim));
        }
        let Some(page) = source.next_page(client).await? else {
            return Ok(None);
        };
        lock(&self.ready).records.extend(page);
        Ok(self.claim_one())
    }

    fn claim_one(self: &Arc<Self>) -> Option<Claim> {
        let mut ready = lock(&self.ready);
        let is_one_free = ready.records.len() > ready.claimed;
        is_one_free.then(|| {
            ready.claimed += 1;
            Claim(Some(self.clone()))
        })
    }

    fn is_orphaned(&self) -> bool {
        let reader = self.reader.load(Ordering::Relaxed);
        reader != 0 && reader != fork::generation() + 1
    }

    fn refuse_if_orphaned(&self) -> Outcome<()> {
        if self.is_orphaned() {
            return Err(Error::configuration(
                "another thread was reading this list when the process was forked: begin the iteration anew",
            ));
        }
        Ok(())
    }
}

/// The right to one record. Dropping it, as when a task is cancelled at the moment at which its record comes, leaves the record
/// to others.
pub struct Claim(Option<Arc<Records>>);

impl Claim {
    /// Takes the record.
    pub fn take(mut self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let record = self.0.take().and_then(|records| {
            let mut ready = lock(&records.ready);
            ready.claimed -= 1;
            ready.records.pop_front()
        });
        match record {
            Some(record) => record(py),
            None => unreachable!("there are as many records as claims"),
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        if let Some(records) = self.0.take().filter(|records| !records.is_orphaned()) {
            lock(&records.ready).claimed -= 1;
        }
    }
}

/// Shows that this process reads a page.
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
