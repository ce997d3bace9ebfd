//! The runtime that drives the calls of every JavaScript thread of the process.

use std::cell::RefCell;
use std::sync::{Arc, Mutex, OnceLock};
use std::{future, io, thread};

use tokio::runtime::{Builder, Handle};

/// Somebody to be told that there is something to take.
pub trait Wake {
    /// Tells them.
    fn wake(&self);
}

/// So much is not kept waiting for the runtime to run out of work.
const MOST_AT_ONCE: usize = 64;

/// What was left since anybody was told.
#[derive(Default)]
struct Round {
    left: usize,
    to_wake: Vec<Arc<dyn Wake>>,
}

thread_local! {
    /// Only the runtime's thread has rounds; whoever else leaves something wakes at once.
    static ROUND: RefCell<Option<Round>> = const { RefCell::new(None) };
}

/// Notes that something was left, and who has yet to be told. They are told when the runtime has nothing more to do, so that calls
/// that end together cost one wake-up.
pub fn left(to_wake: Option<Arc<dyn Wake>>) {
    let on_runtime = ROUND.with_borrow_mut(|round| {
        let round = round.as_mut()?;
        round.left += 1;
        round.to_wake.extend(to_wake.clone());
        Some(round.left)
    });
    match (on_runtime, to_wake) {
        (None, Some(each)) => each.wake(),
        (Some(MOST_AT_ONCE..), _) => end_round(),
        _ => {}
    }
}

fn end_round() {
    let round = ROUND.with_borrow_mut(|round| round.as_mut().map(std::mem::take));
    for each in round.into_iter().flat_map(|round| round.to_wake) {
        each.wake();
    }
}

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
        .on_thread_park(end_round)
        .build()?;
    let handle = runtime.handle().clone();
    thread::Builder::new().name("authlete".to_owned()).spawn(move || {
        ROUND.set(Some(Round::default()));
        runtime.block_on(future::pending::<()>());
    })?;
    let runtime = RUNTIME.get_or_init(|| handle);
    drop(starting);
    Ok(runtime)
}
