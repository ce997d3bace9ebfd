//! The thread that writes.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::{Cause, Changes, Records, Shared, StoreError, WorkError};

/// How many pieces of work share one transaction at most, so that the first does not wait for an endless queue.
const BATCH: usize = 256;

/// Does its part of the transaction, or is told why there is none.
type Job = Box<dyn FnOnce(Result<Part<'_>, Cause>) -> Done + Send>;

/// What a piece of work has at hand.
struct Part<'a> {
    connection: &'a Connection,
    shared: &'a Shared,
}

/// Takes whether the transaction has been committed, or why it has not.
type Report = Box<dyn FnOnce(Result<(), Cause>) + Send>;

/// A piece of work that is done, as far as it is concerned.
struct Done {
    /// Tells the caller how it went, once the transaction has been committed, or why it has not.
    report: Report,
    /// What kept it from writing.
    cause: Option<Cause>,
}

pub(super) struct Writer {
    jobs: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(super) fn start(connection: Connection, shared: Arc<Shared>) -> std::io::Result<Self> {
        let (jobs, queue) = mpsc::channel();
        let thread = std::thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || run(&connection, &shared, &queue))?;
        Ok(Self {
            jobs: Some(jobs),
            thread: Some(thread),
        })
    }

    pub(super) async fn perform<T, E>(
        &self,
        work: impl FnOnce(&Changes<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: WorkError,
    {
        let (sender, receiver) = oneshot::channel();
        let job: Job = Box::new(move |part| {
            let outcome = part
                .map_err(|cause| StoreError::NotStored(cause).into())
                .and_then(|Part { connection, shared }| attempt(connection, shared, work));
            Done {
                cause: outcome.as_ref().err().and_then(WorkError::cause),
                report: Box::new(move |committed| {
                    let outcome = match committed {
                        Ok(()) => outcome,
                        // What the work itself says of its failure is nearer to the cause.
                        Err(cause) => outcome.and(Err(StoreError::NotStored(cause).into())),
                    };
                    // Nobody listens any more when the request was given up; what was written stays written.
                    let _ = sender.send(outcome);
                }),
            }
        });
        let queued = self.jobs.as_ref().is_some_and(|jobs| jobs.send(job).is_ok());
        if !queued {
            return Err(StoreError::Abandoned.into());
        }
        receiver.await.unwrap_or_else(|_| Err(StoreError::Abandoned.into()))
    }
}

impl Drop for Writer {
    /// Everything that was queued is written before the store is gone.
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(connection: &Connection, shared: &Shared, queue: &mpsc::Receiver<Job>) {
    while let Ok(first) = queue.recv() {
        let mut reports = Vec::new();
        let stored = transaction(connection, shared, first, queue, &mut reports);
        if stored.is_err() {
            // There may be no transaction left to roll back, which is what was wanted.
            let _ = connection.execute_batch("ROLLBACK");
        }
        shared.transaction_ended();
        for report in reports {
            report(stored);
        }
    }
}

/// Does what waits in one transaction.
fn transaction(
    connection: &Connection,
    shared: &Shared,
    first: Job,
    queue: &mpsc::Receiver<Job>,
    reports: &mut Vec<Report>,
) -> Result<(), Cause> {
    let failed = |error: rusqlite::Error| Cause::of(&error);
    if let Err(cause) = connection.execute_batch("BEGIN IMMEDIATE").map_err(failed) {
        reports.push(first(Err(cause)).report);
        return Err(cause);
    }
    let mut next = Some(first);
    while let Some(job) = next {
        let done = job(Ok(Part { connection, shared }));
        reports.push(done.report);
        // Where SQLite cannot go on, such as on a full disk, it may undo the whole transaction by itself: everyone's work.
        if connection.is_autocommit() {
            return Err(done.cause.unwrap_or(Cause::Other));
        }
        next = if reports.len() < BATCH {
            queue.try_recv().ok()
        } else {
            None
        };
    }
    connection.execute_batch("COMMIT").map_err(failed)
}

/// Runs one piece of work so that its failure, even a panic, undoes its own changes and no one else's.
fn attempt<T, E: From<StoreError>>(
    connection: &Connection,
    shared: &Shared,
    work: impl FnOnce(&Changes<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let statement = |sql| {
        connection
            .prepare_cached(sql)
            .and_then(|mut statement| statement.execute([]))
            .map_err(|error| E::from(StoreError::from(error)))
    };
    statement("SAVEPOINT job")?;
    let changes = Changes(Records { connection, shared });
    let outcome =
        catch_unwind(AssertUnwindSafe(|| work(&changes))).unwrap_or_else(|_| Err(StoreError::Abandoned.into()));
    if connection.is_autocommit() {
        // The transaction is gone, and the savepoint with it.
        return outcome.and_then(|_| Err(StoreError::Abandoned.into()));
    }
    if outcome.is_err() {
        statement("ROLLBACK TO job")?;
    }
    statement("RELEASE job")?;
    outcome
}
