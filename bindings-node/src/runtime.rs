//! The runtime that drives the calls of every JavaScript thread of the process.

use std::sync::{Arc, Mutex, OnceLock};
use std::{io, thread};

use authlete_sdk::entrance::Entrance;
use authlete_sdk::rounds;
use tokio::runtime::Builder;

/// Where calls are handed over to the runtime, which the first one starts and nothing ends: its thread does not keep the process
/// alive. One thread drives it, for a call's work beside waiting is a few microseconds, and more threads only add handing over.
pub fn runtime() -> io::Result<&'static Entrance> {
    static ENTRANCE: OnceLock<Arc<Entrance>> = OnceLock::new();
    static STARTING: Mutex<()> = Mutex::new(());
    if let Some(entrance) = ENTRANCE.get() {
        return Ok(entrance);
    }
    let starting = STARTING.lock();
    if let Some(entrance) = ENTRANCE.get() {
        return Ok(entrance);
    }
    let runtime = Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .on_thread_park(rounds::end)
        .build()?;
    let entrance = Arc::new(Entrance::default());
    let driven = entrance.clone();
    thread::Builder::new().name("authlete".to_owned()).spawn(move || {
        rounds::begin();
        runtime.block_on(driven.take_in());
    })?;
    let entrance = ENTRANCE.get_or_init(|| entrance);
    drop(starting);
    Ok(entrance)
}
