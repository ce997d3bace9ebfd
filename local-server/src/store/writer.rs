//! The thread that writes.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::{Changes, Records, Shared, StoreError};

/// How many pieces of work share one transaction at most, so that the first does not wait for an endless queue.
const BATCH: usize = 256;

/// Does its part of the transaction; what it returns reports the outcome once the transaction has been committed, or not.
type Job = Box<dyn FnOnce(&Connection, &Shared) -> Report + Send>;
type Report = Box<dyn FnOnce(bool) + Send>;

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
        E: From<StoreError> + Send + 'static,
    {
        let (sender, receiver) = oneshot::channel();
        let job: Job = Box::new(move |connection, shared| {
            let outcome = attempt(connection, shared, work);
            Box::new(move |committed| {
                let outcome = if committed {
                    outcome
                } else {
                    Err(StoreError::Abandoned.into())
                };
                // Nobody listens any more when the request was given up; what was written stays written.
                let _ = sender.send(outcome);
            })
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
        let begun = connection.execute_batch("BEGIN IMMEDIATE").is_ok();
        let mut reports = Vec::new();
        let mut next = Some(first);
        while let Some(job) = next {
            reports.push(job(connection, shared));
            next = if reports.len() < BATCH {
                queue.try_recv().ok()
            } else {
                None
            };
        }
        let committed = begun && connection.execute_batch("COMMIT").is_ok();
        if !committed {
            // There may be no transaction left to roll back, which is what was wanted.
            let _ = connection.execute_batch("ROLLBACK");
        }
        shared.transaction_ended();
        for report in reports {
            report(committed);
        }
    }
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
    if outcome.is_err() {
        statement("ROLLBACK TO job")?;
    }
    statement("RELEASE job")?;
    outcome
}
