//! How the end of a request reaches the event loop that waits for it.
//!
//! The worker thread, which never touches the interpreter, puts what came of the request into the loop's mailbox. When it has
//! nothing more to do, it wakes the loop with one byte, unless an earlier byte is still unread. The loop watches the other end
//! and empties the mailbox. So many requests that end together cost one wake-up, and none costs a thread-safe call into the loop.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io::{Read, Write};
#[cfg(unix)]
use std::os::{fd::AsRawFd, unix::net::UnixStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use authlete_sdk::rounds::{self, Wake};
use authlete_sdk::{EndedCall, Observer, Retry};
use pyo3::exceptions::{PyNotImplementedError, PyRuntimeError};
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyWeakrefMethods, PyWeakrefReference};

use crate::fork;
use crate::log::Note;

/// What came of a request, to be turned into a Python object by who waits for it.
pub type Outcome = Box<dyn FnOnce(Python<'_>) -> PyResult<Py<PyAny>> + Send>;

/// Where the outcome of one request is left.
pub type Slot = Arc<Mutex<Option<Outcome>>>;

/// Locks although a thread may have panicked meanwhile: what is behind a lock here is whole between any two statements.
pub fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where the worker leaves outcomes for a loop.
struct Mailbox {
    letters: Mutex<Letters>,
    bell: Bell,
}

#[derive(Default)]
struct Letters {
    outcomes: Vec<(u64, Outcome)>,
    notes: Vec<(u64, Note)>,
    rung: bool,
}

enum Bell {
    #[cfg(unix)]
    Byte(UnixStream),
    /// For loops that cannot watch a descriptor.
    ThreadSafeCall(Py<PyWeakrefReference>),
}

impl Mailbox {
    fn put(self: &Arc<Self>, leave: impl FnOnce(&mut Letters)) {
        let mut letters = lock(&self.letters);
        leave(&mut letters);
        let rung = std::mem::replace(&mut letters.rung, true);
        drop(letters);
        rounds::left((!rung).then(|| -> Arc<dyn Wake> { self.clone() }));
    }
}

impl Wake for Mailbox {
    fn wake(&self) {
        match &self.bell {
            // Nobody is left to wake if the other end is gone, and a full buffer wakes as well.
            #[cfg(unix)]
            Bell::Byte(bell) => drop((&*bell).write(&[0])),
            // Nor is anybody if the interpreter is ending or the loop is closed.
            Bell::ThreadSafeCall(event_loop) => drop(Python::try_attach(|py| call_soon(py, event_loop))),
        }
    }
}

/// Takes down what the core tells of a request.
struct Reporter {
    mailbox: Arc<Mailbox>,
    request: u64,
}

impl Observer for Reporter {
    fn call_ended(&self, call: &EndedCall<'_>) {
        if let Some(note) = Note::of_call(call) {
            self.mailbox.put(|letters| letters.notes.push((self.request, note)));
        }
    }

    fn retrying(&self, retry: &Retry<'_>) {
        let note = Note::of_retry(retry);
        self.mailbox.put(|letters| letters.notes.push((self.request, note)));
    }
}

fn call_soon(py: Python<'_>, event_loop: &Py<PyWeakrefReference>) -> PyResult<()> {
    let Some(event_loop) = event_loop.bind(py).upgrade() else {
        return Ok(());
    };
    if let Some(completions) = known_loops(py)?
        .call_method1(intern!(py, "get"), (&event_loop,))?
        .extract()?
    {
        let completions: Py<PyAny> = completions;
        event_loop.call_method1(intern!(py, "call_soon_threadsafe"), (completions,))?;
    }
    Ok(())
}

/// Tells the loop about the end of one request, from any thread.
pub struct Delivery {
    mailbox: Arc<Mailbox>,
    request: u64,
    generation: u64,
    /// Gone when nobody waits any more, as after a cancellation.
    slot: Weak<Mutex<Option<Outcome>>>,
    delivered: bool,
}

impl Delivery {
    /// Leaves the outcome.
    pub fn put(mut self, outcome: Outcome) {
        self.leave(outcome);
    }

    fn leave(&mut self, outcome: Outcome) {
        self.delivered = true;
        self.mailbox
            .put(|letters| letters.outcomes.push((self.request, outcome)));
    }

    /// Takes down what the core tells of the request, to be logged on the loop's thread.
    pub fn observer(&self) -> Arc<dyn Observer> {
        Arc::new(Reporter {
            mailbox: self.mailbox.clone(),
            request: self.request,
        })
    }
}

impl Drop for Delivery {
    /// Who waits must not wait for ever if the request ended in a panic. For one that was given up nobody waits, and in a forked
    /// process the mailbox may be locked for ever by a thread that is not there.
    fn drop(&mut self) {
        if !self.delivered && self.slot.strong_count() > 0 && self.generation == fork::generation() {
            let defect = "the call ended without an outcome, which is a defect of this package: please report it";
            self.leave(Box::new(move |_| Err(PyRuntimeError::new_err(defect))));
        }
    }
}

/// A loop's side: who waits there, and for what. Calling it hands out what the mailbox holds.
#[pyclass(frozen, module = "authlete_sdk._native")]
pub struct Completions {
    generation: u64,
    mailbox: Arc<Mailbox>,
    #[cfg(unix)]
    heard: Mutex<Option<UnixStream>>,
    waiting: Mutex<HashMap<u64, Waiting>>,
    requests: AtomicU64,
}

/// Who waits for a request.
struct Waiting {
    future: Py<PyAny>,
    slot: Slot,
    /// The context of the task, in which to log what becomes of the request.
    context: Py<PyAny>,
}

impl Waiting {
    fn hand_out(&self, py: Python<'_>, outcome: Outcome) -> PyResult<()> {
        *lock(&self.slot) = Some(outcome);
        if !self.future.call_method0(py, intern!(py, "done"))?.is_truthy(py)? {
            self.future.call_method1(py, intern!(py, "set_result"), (py.None(),))?;
        }
        Ok(())
    }
}

/// A request that a loop waits for; dropping it ends the wait.
pub struct Wait {
    completions: Py<Completions>,
    request: u64,
    /// The future that wakes who waits.
    pub future: Py<PyAny>,
    /// Where the outcome will be.
    pub slot: Slot,
}

impl Wait {
    /// Whether it began in this process, and not in the one that this process was forked from.
    pub fn is_of_this_process(&self) -> bool {
        self.completions.get().is_usable()
    }

    /// Shows the garbage collector what it holds.
    pub fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.completions)?;
        visit.call(&self.future)
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        let forgotten = lock(&self.completions.get().waiting).remove(&self.request);
        drop(forgotten);
    }
}

impl Completions {
    /// Begins to wait on the loop that runs.
    pub fn wait(py: Python<'_>) -> PyResult<(Wait, Delivery)> {
        static COPY_CONTEXT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let (event_loop, completions) = Self::of_running_loop(py)?;
        let future = event_loop.call_method0(intern!(py, "create_future"))?.unbind();
        let this = completions.get();
        let request = this.requests.fetch_add(1, Ordering::Relaxed);
        let slot = Slot::default();
        let waiting = Waiting {
            future: future.clone_ref(py),
            slot: slot.clone(),
            context: COPY_CONTEXT
                .import(py, "contextvars", "copy_context")?
                .call0()?
                .unbind(),
        };
        lock(&this.waiting).insert(request, waiting);
        let delivery = Delivery {
            mailbox: this.mailbox.clone(),
            request,
            generation: this.generation,
            slot: Arc::downgrade(&slot),
            delivered: false,
        };
        let wait = Wait {
            completions,
            request,
            future,
            slot,
        };
        Ok((wait, delivery))
    }

    fn of_running_loop(py: Python<'_>) -> PyResult<(Bound<'_, PyAny>, Py<Self>)> {
        static GET_RUNNING_LOOP: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        thread_local! {
            // Most threads have one loop for all their life.
            static LATEST: RefCell<Option<(Py<PyWeakrefReference>, Py<Completions>)>> = const { RefCell::new(None) };
        }
        let event_loop = GET_RUNNING_LOOP.import(py, "asyncio", "get_running_loop")?.call0()?;
        let latest = LATEST.with_borrow(|latest| {
            let (known_loop, completions) = latest.as_ref()?;
            let same = known_loop.bind(py).upgrade().is_some_and(|known| known.is(&event_loop));
            (same && completions.get().is_usable()).then(|| completions.clone_ref(py))
        });
        if let Some(completions) = latest {
            return Ok((event_loop, completions));
        }
        let completions = Self::of_loop(py, &event_loop)?;
        let reference = PyWeakrefReference::new(&event_loop)?.unbind();
        let earlier = LATEST.replace(Some((reference, completions.clone_ref(py))));
        drop(earlier);
        Ok((event_loop, completions))
    }

    fn of_loop(py: Python<'_>, event_loop: &Bound<'_, PyAny>) -> PyResult<Py<Self>> {
        let known = known_loops(py)?;
        let present = known.call_method1(intern!(py, "get"), (event_loop,))?;
        if let Ok(completions) = present.cast::<Self>()
            && completions.get().is_usable()
        {
            return Ok(completions.clone().unbind());
        }
        // A loop that was closed while requests were under way is kept by their futures, and so would stay for ever.
        for known_loop in known.call_method0("keys")?.try_iter()?.collect::<PyResult<Vec<_>>>()? {
            if known_loop.call_method0("is_closed")?.is_truthy()? {
                let closed = known.call_method1("pop", (known_loop, py.None()))?;
                if let Ok(completions) = closed.cast::<Self>()
                    && completions.get().is_usable()
                {
                    completions.get().close();
                }
            }
        }
        let completions = Self::watched_by(py, event_loop)?;
        known.set_item(event_loop, &completions)?;
        Ok(completions)
    }

    #[cfg(unix)]
    fn watched_by(py: Python<'_>, event_loop: &Bound<'_, PyAny>) -> PyResult<Py<Self>> {
        let (bell, heard) = UnixStream::pair()?;
        bell.set_nonblocking(true)?;
        heard.set_nonblocking(true)?;
        let descriptor = heard.as_raw_fd();
        let completions = Self::new(Bell::Byte(bell), Some(heard));
        let completions = Py::new(py, completions)?;
        match event_loop.call_method1("add_reader", (descriptor, &completions)) {
            Ok(_) => Ok(completions),
            Err(error) if error.is_instance_of::<PyNotImplementedError>(py) => {
                let bell = Bell::ThreadSafeCall(PyWeakrefReference::new(event_loop)?.unbind());
                Py::new(py, Self::new(bell, None))
            }
            Err(error) => Err(error),
        }
    }

    #[cfg(not(unix))]
    fn watched_by(py: Python<'_>, event_loop: &Bound<'_, PyAny>) -> PyResult<Py<Self>> {
        let bell = Bell::ThreadSafeCall(PyWeakrefReference::new(event_loop)?.unbind());
        Py::new(py, Self::new(bell))
    }

    fn new(bell: Bell, #[cfg(unix)] heard: Option<UnixStream>) -> Self {
        let letters = Mutex::default();
        Self {
            generation: fork::generation(),
            mailbox: Arc::new(Mailbox { letters, bell }),
            #[cfg(unix)]
            heard: Mutex::new(heard),
            waiting: Mutex::default(),
            requests: AtomicU64::new(0),
        }
    }

    /// Forgets who waits on a loop that nobody will run again, and what it watched.
    fn close(&self) {
        self.__clear__();
        #[cfg(unix)]
        drop(lock(&self.heard).take());
    }

    /// Whether it was made in this process: a forked one would share its descriptors with its parent.
    fn is_usable(&self) -> bool {
        self.generation == fork::generation()
    }
}

#[pymethods]
impl Completions {
    fn __call__(&self, py: Python<'_>) -> PyResult<()> {
        #[cfg(unix)]
        if let Some(heard) = &mut *lock(&self.heard) {
            // Whatever it reads or fails to read, the mailbox tells what there is to do.
            drop(heard.read(&mut [0; 64]));
        }
        let letters = std::mem::take(&mut *lock(&self.mailbox.letters));
        // Whatever is raised while one letter is handed out, the others have to arrive as well.
        let mut interrupt = Ok(());
        for (request, note) in letters.notes {
            let context = lock(&self.waiting)
                .get(&request)
                .map(|waiting| waiting.context.clone_ref(py));
            let logged = note.log(py, context.as_ref().map(|context| context.bind(py)));
            interrupt = interrupt.and(logged);
        }
        for (request, outcome) in letters.outcomes {
            let waiting = lock(&self.waiting).remove(&request);
            if let Some(waiting) = waiting {
                interrupt = interrupt.and(waiting.hand_out(py, outcome));
            }
        }
        interrupt
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        let Ok(waiting) = self.waiting.try_lock() else {
            return Ok(());
        };
        waiting.values().try_for_each(|waiting| {
            visit.call(&waiting.future)?;
            visit.call(&waiting.context)
        })
    }

    fn __clear__(&self) {
        let forgotten = std::mem::take(&mut *lock(&self.waiting));
        drop(forgotten);
    }
}

/// The loops with what waits there, as long as they live.
fn known_loops(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static LOOPS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = || PyResult::Ok(py.import("weakref")?.getattr("WeakKeyDictionary")?.call0()?.unbind());
    Ok(LOOPS.get_or_try_init(py, make)?.bind(py))
}
