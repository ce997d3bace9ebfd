//! The client for callers on an asyncio event loop: one worker thread drives all connections.

use std::future::Future;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use authlete_sdk::entrance::AbortHandle;
use authlete_sdk::python::raised;
use authlete_sdk::{Client, Error, Result, rounds};
use pyo3::exceptions::{PyRuntimeError, PyRuntimeWarning, PyStopAsyncIteration, PyStopIteration};
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::intern;
use pyo3::prelude::*;
use tokio::runtime::Builder;

use crate::completion::{Completions, Delivery, Wait, lock};
use crate::connected::{Connection, Driver};
use crate::fork::OfThisProcess;
use crate::log;
use crate::pages::{Claim, Records};

/// The worker of this process, which all clients share.
pub fn make_driver() -> Result<Arc<Driver>> {
    static WORKER: Mutex<Option<OfThisProcess<Arc<Driver>>>> = Mutex::new(None);
    let mut worker = lock(&WORKER);
    if let Some(driver) = worker.as_ref().and_then(OfThisProcess::get) {
        return Ok(driver.clone());
    }
    // One thread that drives a runtime of one thread: handing tasks over between workers would cost more than it brings.
    let runtime = Builder::new_current_thread()
        .enable_all()
        .on_thread_park(rounds::end)
        .build();
    let driver = Driver::new(runtime)?;
    let driven = driver.clone();
    let drive = move || {
        rounds::begin();
        driven.runtime().block_on(driven.entrance().take_in());
    };
    thread::Builder::new()
        .name("authlete-sdk".to_owned())
        .spawn(drive)
        .map_err(|error| Error::configuration(format!("cannot start to drive connections: {error}")))?;
    *worker = Some(OfThisProcess::new(driver.clone()));
    Ok(driver)
}

/// A call that runs once it is awaited. It is a coroutine in the sense of `collections.abc`, so it can also become a task.
#[pyclass(frozen, module = "authlete_sdk._native")]
pub struct Call {
    operation: &'static str,
    state: Mutex<State>,
}

/// Sends the request off, and tells how to end it.
type Start = Box<dyn FnOnce(Python<'_>, Delivery) -> PyResult<AbortHandle> + Send>;

enum State {
    New(Start),
    Running(Wait, AbortHandle),
    /// Nothing to wait for.
    Ready(Py<PyAny>),
    /// Nor here, but somebody else may have the record if nobody awaits it.
    Claimed(Claim),
    Over,
}

impl Call {
    /// A call that is not under way yet; `show` turns what came of it into a Python object.
    pub fn new<T, F>(
        operation: &'static str,
        connection: Arc<Connection>,
        timeout: Option<Duration>,
        call: impl FnOnce(Client) -> F + Send + 'static,
        show: impl FnOnce(Python<'_>, T) -> PyResult<Py<PyAny>> + Send + 'static,
    ) -> Self
    where
        T: Send + 'static,
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let start = move |py: Python<'_>, delivery: Delivery| {
            let (client, driver) = connection.get(py, timeout)?;
            log::prepare(py)?;
            let call = call(client.observed_by(delivery.observer()));
            Ok(driver.entrance().put(async move {
                let outcome = call.await;
                delivery.put(Box::new(move |py| match outcome {
                    Ok(value) => show(py, value),
                    Err(error) => Err(raised(py, error)),
                }));
            }))
        };
        Self {
            operation,
            state: Mutex::new(State::New(Box::new(start))),
        }
    }

    /// A call with nothing to do.
    pub fn ready(operation: &'static str, value: Py<PyAny>) -> Self {
        Self {
            operation,
            state: Mutex::new(State::Ready(value)),
        }
    }

    fn take(&self) -> State {
        std::mem::replace(&mut *lock(&self.state), State::Over)
    }

    fn advance<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let (wait, task) = match self.take() {
            State::New(start) => {
                let (wait, delivery) = Completions::wait(py)?;
                (wait, start(py, delivery)?)
            }
            State::Running(wait, task) => {
                let outcome = lock(&wait.slot).take();
                if let Some(outcome) = outcome {
                    return Err(PyStopIteration::new_err((outcome(py)?,)));
                }
                (wait, task)
            }
            State::Ready(value) => return Err(PyStopIteration::new_err((value,))),
            State::Claimed(claim) => return Err(PyStopIteration::new_err((claim.take(py)?,))),
            State::Over => {
                let message = format!("{} was awaited already: call it anew", self.operation);
                return Err(PyRuntimeError::new_err(message));
            }
        };
        // This is how a future tells the task that it is being waited for.
        let future = wait.future.bind(py).clone();
        future.setattr(intern!(py, "_asyncio_future_blocking"), true)?;
        *lock(&self.state) = State::Running(wait, task);
        Ok(future)
    }
}

#[pymethods]
impl Call {
    fn __await__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.advance(py)
    }

    /// Runs on to where there is something to wait for.
    #[pyo3(signature = (value, /))]
    fn send<'py>(&self, py: Python<'py>, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let _ = value; // a future wakes without one
        self.advance(py)
    }

    /// Ends the request with this exception, such as the one that cancels a task.
    #[pyo3(signature = (exception, value = None, traceback = None, /))]
    fn throw(
        &self,
        exception: &Bound<'_, PyAny>,
        value: Option<&Bound<'_, PyAny>>,
        traceback: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        let _ = traceback; // the exception has its own
        self.close();
        Err(PyErr::from_value(value.unwrap_or(exception).clone()))
    }

    /// Ends the request.
    fn close(&self) {
        if let State::Running(wait, task) = self.take() {
            end(&wait, &task);
        }
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> std::result::Result<(), PyTraverseError> {
        match self.state.try_lock().as_deref() {
            Ok(State::Running(wait, _)) => wait.traverse(&visit),
            Ok(State::Ready(value)) => visit.call(value),
            _ => Ok(()),
        }
    }

    fn __clear__(&self) {
        match self.take() {
            new @ State::New(_) => *lock(&self.state) = new,
            State::Running(wait, task) => end(&wait, &task),
            State::Ready(_) | State::Claimed(_) | State::Over => {}
        }
    }

    #[getter]
    fn __name__(&self) -> &'static str {
        self.operation
    }

    #[getter]
    fn __qualname__(&self) -> &'static str {
        self.operation
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        match self.take() {
            State::Running(wait, task) => end(&wait, &task),
            State::New(_) => {
                let _ = Python::try_attach(|py| {
                    let pending = PyErr::take(py);
                    let message = format!("{} was never awaited, so nothing was sent", self.operation);
                    warn(py, &message);
                    if let Some(pending) = pending {
                        pending.restore(py);
                    }
                });
            }
            State::Ready(_) | State::Claimed(_) | State::Over => {}
        }
    }
}

/// Ends a request. In a forked process there is nobody to tell, and what would be told may be locked for ever.
fn end(wait: &Wait, task: &AbortHandle) {
    if wait.is_of_this_process() {
        task.abort();
    }
}

fn warn(py: Python<'_>, message: &str) {
    let warned = py
        .import("warnings")
        .and_then(|warnings| warnings.call_method1("warn", (message, py.get_type::<PyRuntimeWarning>(), 2)));
    if let Err(error) = warned {
        error.write_unraisable(py, None);
    }
}

/// An iterator over the records of a list. It reads a page when it has handed out the one before.
#[pyclass(frozen, module = "authlete_sdk._native")]
pub struct AsyncRecordIterator {
    operation: &'static str,
    connection: Arc<Connection>,
    timeout: Option<Duration>,
    records: Arc<Records>,
}

impl AsyncRecordIterator {
    /// Iterates over the list from its start.
    pub fn new(
        operation: &'static str,
        connection: Arc<Connection>,
        timeout: Option<Duration>,
        records: Arc<Records>,
    ) -> Self {
        Self {
            operation,
            connection,
            timeout,
            records,
        }
    }
}

#[pymethods]
impl AsyncRecordIterator {
    fn __aiter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __anext__(&self) -> Call {
        if let Some(claim) = self.records.claim() {
            return Call {
                operation: self.operation,
                state: Mutex::new(State::Claimed(claim)),
            };
        }
        let (records, again) = (self.records.clone(), self.records.clone());
        Call::new(
            self.operation,
            self.connection.clone(),
            self.timeout,
            |client| records.next(client),
            // Somebody may have given a record back while this task found the end.
            move |py, claim| match claim.or_else(|| again.claim()) {
                Some(claim) => claim.take(py),
                None => Err(PyStopAsyncIteration::new_err(())),
            },
        )
    }
}
