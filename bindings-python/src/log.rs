//! From what the core tells of its calls to Python's `logging`.
//!
//! The core tells it on threads that do not hold the interpreter's lock, and some must never wait for it. So it is noted
//! there and logged by who waits for the call, in whose context: filters read from it which request a program deals with.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use authlete_sdk::{EndedCall, Observer, Retry};
use pyo3::exceptions::PyException;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

use crate::completion::lock;

/// Whether anybody listens to what becomes of calls. Retries are rare enough to be noted always.
static CALLS_ARE_WANTED: AtomicBool = AtomicBool::new(false);

/// Finds out whether anybody listens, before a call.
pub fn prepare(py: Python<'_>) -> PyResult<()> {
    static WANTS_CALLS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let wanted = WANTS_CALLS.import(py, "authlete_sdk._log", "wants_calls")?.call0()?;
    CALLS_ARE_WANTED.store(wanted.is_truthy()?, Ordering::Relaxed);
    Ok(())
}

/// Something to log.
pub enum Note {
    /// What became of a call.
    Ended {
        operation: &'static str,
        status_code: Option<u16>,
        attempts: u32,
        milliseconds: f64,
        result_code: Option<String>,
        request_id: Option<String>,
        error: Option<String>,
    },
    /// An attempt failed, and another one follows.
    Retry {
        operation: &'static str,
        attempt: u32,
        status_code: Option<u16>,
        result_code: Option<String>,
        delay: f64,
        error: String,
    },
}

impl Note {
    /// What is to be logged of a call that ended, if anybody listens.
    pub fn of_call(call: &EndedCall<'_>) -> Option<Self> {
        CALLS_ARE_WANTED.load(Ordering::Relaxed).then(|| Self::Ended {
            operation: call.operation,
            status_code: call.http.status_code(),
            attempts: call.http.attempts(),
            milliseconds: call.http.duration().as_secs_f64() * 1000.0,
            result_code: call.result_code.map(str::to_owned),
            request_id: call.http.request_id().map(str::to_owned),
            error: call.error.map(|error| error.message().to_owned()),
        })
    }

    /// What is to be logged of a retry.
    pub fn of_retry(retry: &Retry<'_>) -> Self {
        Self::Retry {
            operation: retry.operation,
            attempt: retry.attempt,
            status_code: retry.error.status_code(),
            result_code: retry.error.result_code().map(str::to_owned),
            delay: retry.delay.as_secs_f64(),
            error: retry.error.message().to_owned(),
        }
    }

    /// Logs it, in the given context or in the present one. An exception of a filter or of a handler must not become the outcome
    /// of a call; but one that is none, such as the `KeyboardInterrupt` of a signal that came meanwhile, is for the caller.
    pub fn log(self, py: Python<'_>, context: Option<&Bound<'_, PyAny>>) -> PyResult<()> {
        let logged = self.record(py).and_then(|(function, arguments)| match context {
            None => function.call1(arguments),
            Some(context) => {
                let with_function = PyTuple::new(py, [function.clone()])?
                    .add(arguments)?
                    .cast_into::<PyTuple>()?;
                context.call_method1(intern!(py, "run"), with_function)
            }
        });
        match logged {
            Err(error) if error.is_instance_of::<PyException>(py) => error.write_unraisable(py, None),
            logged => drop(logged?),
        }
        Ok(())
    }

    /// The function that makes the record, and what it takes.
    fn record(self, py: Python<'_>) -> PyResult<(&Bound<'_, PyAny>, Bound<'_, PyTuple>)> {
        static CALL_ENDED: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        static RETRYING: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        match self {
            Self::Ended {
                operation,
                status_code,
                attempts,
                milliseconds,
                result_code,
                request_id,
                error,
            } => {
                let function = CALL_ENDED.import(py, "authlete_sdk._log", "call_ended")?;
                let arguments = (
                    operation,
                    status_code,
                    attempts,
                    milliseconds,
                    result_code,
                    request_id,
                    error,
                );
                Ok((function, arguments.into_pyobject(py)?))
            }
            Self::Retry {
                operation,
                attempt,
                status_code,
                result_code,
                delay,
                error,
            } => {
                let function = RETRYING.import(py, "authlete_sdk._log", "retrying")?;
                let arguments = (operation, attempt, status_code, result_code, delay, error);
                Ok((function, arguments.into_pyobject(py)?))
            }
        }
    }
}

/// Where a call whose caller blocks leaves what is to be logged.
#[derive(Default)]
pub struct Notebook(Mutex<Vec<Note>>);

impl Notebook {
    /// Logs what is noted.
    pub fn log(&self, py: Python<'_>) -> PyResult<()> {
        let notes = std::mem::take(&mut *lock(&self.0));
        let mut interrupt = Ok(());
        for note in notes {
            interrupt = interrupt.and(note.log(py, None));
        }
        interrupt
    }
}

impl Observer for Notebook {
    fn call_ended(&self, call: &EndedCall<'_>) {
        if let Some(note) = Note::of_call(call) {
            lock(&self.0).push(note);
        }
    }

    fn retrying(&self, retry: &Retry<'_>) {
        lock(&self.0).push(Note::of_retry(retry));
    }
}
