//! Where a language with an event loop hands over calls to the thread that drives them, waking it once for many.
//!
//! To spawn a task on a runtime of another thread is to wake that thread, a system call each time. So calls are put down here,
//! and the thread is woken only if it does not know yet that there are some.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};

pub use futures_util::future::AbortHandle;
use futures_util::future::Abortable;
use tokio::sync::Notify;

type Task = Abortable<Pin<Box<dyn Future<Output = ()> + Send>>>;

/// The entrance of a thread that drives calls.
#[derive(Default)]
pub struct Entrance {
    waiting: Mutex<Vec<Task>>,
    news: Notify,
}

impl Entrance {
    /// Hands over a call. The handle ends it.
    pub fn put(&self, call: impl Future<Output = ()> + Send + 'static) -> AbortHandle {
        let (handle, registration) = AbortHandle::new_pair();
        let task = Abortable::new(Box::pin(call) as Pin<Box<dyn Future<Output = ()> + Send>>, registration);
        self.waiting().push(task);
        self.news.notify_one();
        handle
    }

    /// Takes in what is handed over, for ever. It runs on the runtime of the thread that drives calls.
    pub async fn take_in(&self) {
        loop {
            self.news.notified().await;
            let tasks = std::mem::take(&mut *self.waiting());
            for task in tasks {
                tokio::spawn(task);
            }
        }
    }

    // A panic leaves a list of tasks as it should be.
    fn waiting(&self) -> MutexGuard<'_, Vec<Task>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tokio::sync::oneshot;

    use super::*;

    #[tokio::test]
    async fn what_is_handed_over_runs_also_before_anybody_takes_in() {
        let entrance = Arc::new(Entrance::default());
        let hand_over = || {
            let (done, outcome) = oneshot::channel();
            entrance.put(async { done.send(()).unwrap_or_default() });
            outcome
        };
        let early = [hand_over(), hand_over()];
        let driven = entrance.clone();
        tokio::spawn(async move { driven.take_in().await });
        for outcome in early {
            assert!(outcome.await.is_ok());
        }
        assert!(hand_over().await.is_ok());
    }

    #[tokio::test]
    async fn what_is_ended_is_dropped_before_and_while_it_runs() {
        let entrance = Arc::new(Entrance::default());
        let hand_over = || {
            let (begun, has_begun) = oneshot::channel();
            let (done, outcome) = oneshot::channel::<()>();
            let handle = entrance.put(async {
                begun.send(()).ok();
                std::future::pending::<()>().await;
                drop(done);
            });
            (handle, has_begun, outcome)
        };
        let (handle, _, outcome) = hand_over();
        handle.abort();
        let driven = entrance.clone();
        tokio::spawn(async move { driven.take_in().await });
        assert!(outcome.await.is_err());

        let (handle, has_begun, outcome) = hand_over();
        assert!(has_begun.await.is_ok());
        handle.abort();
        assert!(outcome.await.is_err());
    }
}
