//! The client for callers that block: the calling thread itself drives the connections while it waits, without the
//! interpreter's lock.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use authlete_sdk::python::{Convert, raised};
use authlete_sdk::{Client, Result};
use pyo3::prelude::*;
use tokio::runtime::Builder;

use crate::connected::{Connection, Driver};
use crate::log::{self, Notebook};
use crate::pages::Records;

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
    log::prepare(py)?;
    let notebook = Arc::<Notebook>::default();
    let runtime = driver.runtime();
    let mut call: Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>> =
        Box::pin(call(client.observed_by(notebook.clone())));
    py.detach(|| runtime.block_on(catch_up()));
    loop {
        let turn = async { tokio::time::timeout(PATIENCE, call.as_mut()).await };
        let outcome = py.detach(|| runtime.block_on(turn));
        let logged = notebook.log(py);
        if let Ok(outcome) = outcome {
            logged?;
            return outcome.map_err(|error| raised(py, error));
        }
        if let Err(interrupt) = logged.and_then(|()| py.check_signals()) {
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
    records: Arc<Records>,
}

#[pymethods]
impl RecordIterator {
    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        let claim = match self.records.claim() {
            None => wait(py, &self.connection, self.timeout, |client| {
                self.records.clone().next(client)
            })?,
            claim => claim,
        };
        // Somebody may have given a record back while this thread found the end.
        let claim = claim.or_else(|| self.records.claim());
        claim.map(|claim| claim.take(py)).transpose()
    }
}

impl RecordIterator {
    /// Iterates over the list from its start.
    pub fn new(connection: Arc<Connection>, timeout: Option<Duration>, records: Arc<Records>) -> Self {
        Self {
            connection,
            timeout,
            records,
        }
    }
}
