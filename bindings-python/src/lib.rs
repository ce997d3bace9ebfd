//! The native module of the Python package: the clients, their groups of operations, and the models of the core as classes.
//!
//! [`clients`] expands the core's table of operations twice over: for callers that block ([`blocking`]) and for callers on an
//! event loop ([`asynchronous`]). Nothing here knows the name of an operation, a model or a field.

mod arguments;
mod asynchronous;
mod blocking;
mod clients;
mod completion;
mod connected;
mod fork;
mod log;
mod pages;

use pyo3::prelude::*;

/// What the package re-exports.
#[pymodule]
mod _native {
    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        crate::clients::register(module)?;
        crate::fork::watch(module)
    }
}
