//! Telling a process from the one it was forked from.
//!
//! After `fork()` only the forking thread lives on, so a runtime and its connections, made before, must not be used again, nor
//! even be dropped: dropping waits for threads that are gone. Whoever holds such things compares generations before use.

use std::sync::atomic::{AtomicU64, Ordering};

use pyo3::prelude::*;
use pyo3::types::PyDict;

static GENERATION: AtomicU64 = AtomicU64::new(0);

/// A number that is another one in a forked process.
pub fn generation() -> u64 {
    GENERATION.load(Ordering::Relaxed)
}

#[pyfunction]
fn forked() {
    GENERATION.fetch_add(1, Ordering::Relaxed);
}

/// Counts the forks from now on.
pub fn watch(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let os = module.py().import("os")?;
    if !os.hasattr("register_at_fork")? {
        return Ok(()); // a platform without fork()
    }
    let hooks = PyDict::new(module.py());
    hooks.set_item("after_in_child", wrap_pyfunction!(forked, module)?)?;
    os.call_method("register_at_fork", (), Some(&hooks))?;
    Ok(())
}

/// A value that a forked process forgets instead of dropping it.
pub struct OfThisProcess<T> {
    generation: u64,
    value: Option<T>,
}

impl<T> OfThisProcess<T> {
    pub fn new(value: T) -> Self {
        Self {
            generation: generation(),
            value: Some(value),
        }
    }

    /// The value, unless this is another process than the one that made it.
    pub fn get(&self) -> Option<&T> {
        self.value.as_ref().filter(|_| self.generation == generation())
    }
}

impl<T> Drop for OfThisProcess<T> {
    fn drop(&mut self) {
        if self.generation != generation() {
            std::mem::forget(self.value.take());
        }
    }
}
