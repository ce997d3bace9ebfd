//! The client for callers that block: the calling thread itself drives the connections while it waits, without the
//! interpreter's lock.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use authlete_sdk::python::{Convert, raised};
use authlete_sdk::{Client, Result};
use pyo3::prelude::*;
use tokio::runtime::Builder;

use crate::completion::lock;
use crate::connected::{Connection, Driver};
use crate::pages::Source;

/// How long a wait may keep the interpreter from handling a signal such as Ctrl-C.
const PATIENCE: Duration = Duration::from_millis(100);

/// A runtime that runs while a caller waits.
pub fn make_driver() -> Result<Arc<Driver>> {
    Driver::new(Builder::new_current_thread().enable_all().build())
}

/// Lets the runtime look at its sockets and handle what it finds. Nobody drives it between calls, so it learns only now
/// which connections the server has closed, or that the caller has dropped a request.
async fn catch_up() {
    // The first turn finds what happened, the second one runs the tasks that deal with it.
    tokio::task::yield_now().await;
    tokio::task::yield_now().await;
}

/// Waits for what the operation returns, as a Python object.
pub fn call<'a, 'py, T, F>(
    py: Python<'py>,
    connection: &Connection,
    timeout: Option<Duration>,
    call: impl FnOnce(Client) -> F,
) -> PyResult<Bound<'py, PyAny>>
where
    T: Convert + Send,
    F: Future<Output = Result<T>> + Send + 'a,
{
    wait(py, connection, timeout, call)?.into_object(py)
}

/// Waits for the outcome; a signal whose handler raises (`KeyboardInterrupt`) drops the request.
fn wait<'a, T, F>(
    py: Python<'_>,
    connection: &Connection,
    timeout: Option<Duration>,
    call: impl FnOnce(Client) -> F,
) -> PyResult<T>
where
    T: Send,
    F: Future<Output = Result<T>> + Send + 'a,
{
    let (client, driver) = connection.get(py, timeout)?;
    let runtime = driver.runtime();
    let mut call: Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>> = Box::pin(call(client));
    py.detach(|| runtime.block_on(catch_up()));
    loop {
        let turn = async { tokio::time::timeout(PATIENCE, call.as_mut()).await };
        if let Ok(outcome) = py.detach(|| runtime.block_on(turn)) {
            return outcome.map_err(|error| raised(py, error));
        }
        if let Err(interrupt) = py.check_signals() {
            drop(call);
            py.detach(|| runtime.block_on(catch_up()));
            return Err(interrupt);
        }
    }
}

/// An iterator over the records of a list. It reads a page when it has handed out the one before.
#[pyclass(frozen, module = "authlete_sdk._native")]
pub struct RecordIterator {
    connection: Arc<Connection>,
    timeout: Option<Duration>,
    source: Source,
    ready: Mutex<VecDeque<Py<PyAny>>>,
}

#[pymethods]
impl RecordIterator {
    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        if let Some(record) = self.next_ready() {
            return Ok(Some(record));
        }
        let source = self.source.clone();
        let page = wait(py, &self.connection, self.timeout, |client| async move {
            source.lock().await.next_page(client).await
        })?;
        let Some(page) = page else { return Ok(None) };
        let records = page(py)?;
        lock(&self.ready).extend(records);
        Ok(self.next_ready())
    }
}

impl RecordIterator {
    /// Iterates over the list from its start.
    pub fn new(connection: Arc<Connection>, timeout: Option<Duration>, source: Source) -> Self {
        let ready = Mutex::default();
        Self {
            connection,
            timeout,
            source,
            ready,
        }
    }

    fn next_ready(&self) -> Option<Py<PyAny>> {
        lock(&self.ready).pop_front()
    }
}
