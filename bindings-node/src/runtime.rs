//! The runtime that drives the calls of every thread of the process.

use std::io;
use std::sync::OnceLock;

use tokio::runtime::{Builder, Runtime};

/// One worker: a call's work beside waiting is a few microseconds, and a second worker only adds handing over.
const WORKERS: usize = 1;

/// The runtime, started by the first call and never ended: its thread does not keep the process alive.
pub fn runtime() -> io::Result<&'static Runtime> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let started = Builder::new_multi_thread()
        .worker_threads(WORKERS)
        .thread_name("authlete")
        .enable_io()
        .enable_time()
        .build()?;
    Ok(RUNTIME.get_or_init(|| started))
}
