//! The runtime that drives the calls of every JavaScript thread of the process.

use std::sync::{Mutex, OnceLock};
use std::{future, io, thread};

use authlete_sdk::rounds;
use tokio::runtime::{Builder, Handle};

/// The runtime, started by the first call and never ended: its thread does not keep the process alive. One thread drives it, for a
/// call's work beside waiting is a few microseconds, and more threads only add handing over.
pub fn runtime() -> io::Result<&'static Handle> {
    static RUNTIME: OnceLock<Handle> = OnceLock::new();
    static STARTING: Mutex<()> = Mutex::new(());
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let starting = STARTING.lock();
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let runtime = Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .on_thread_park(rounds::end)
        .build()?;
    let handle = runtime.handle().clone();
    thread::Builder::new().name("authlete".to_owned()).spawn(move || {
        rounds::begin();
        runtime.block_on(future::pending::<()>());
    })?;
    let runtime = RUNTIME.get_or_init(|| handle);
    drop(starting);
    Ok(runtime)
}
