//! Waking who waits for calls once for many that end together.
//!
//! A language with an event loop is told by one thread of ours what has ended, and being told is the dearest part of a short
//! call. So that thread notes whom to tell, and tells them when it has nothing more to do.

use std::cell::RefCell;
use std::sync::Arc;

/// Somebody to be told that there is something to take.
pub trait Wake {
    /// Tells them.
    fn wake(&self);
}

/// So much is not kept waiting for the thread to run out of work.
const MOST_AT_ONCE: usize = 64;

/// What was left since anybody was told.
#[derive(Default)]
struct Round {
    left: usize,
    to_wake: Vec<Arc<dyn Wake>>,
}

thread_local! {
    /// Only the thread that drives calls has rounds; whoever else leaves something wakes at once.
    static ROUND: RefCell<Option<Round>> = const { RefCell::new(None) };
}

/// Makes this thread one that wakes others when it is about to rest, where it has to call [`end`].
pub fn begin() {
    ROUND.set(Some(Round::default()));
}

/// Notes that something was left for somebody, and who has yet to be told.
pub fn left(to_wake: Option<Arc<dyn Wake>>) {
    let on_thread = ROUND.with_borrow_mut(|round| {
        let round = round.as_mut()?;
        round.left += 1;
        round.to_wake.extend(to_wake.clone());
        Some(round.left)
    });
    match (on_thread, to_wake) {
        (None, Some(each)) => each.wake(),
        (Some(MOST_AT_ONCE..), _) => end(),
        _ => {}
    }
}

/// Wakes those for whom this thread has left something.
pub fn end() {
    let round = ROUND.with_borrow_mut(|round| round.as_mut().map(std::mem::take));
    for each in round.into_iter().flat_map(|round| round.to_wake) {
        each.wake();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;

    use super::*;

    #[derive(Default)]
    struct Bell(AtomicUsize);

    impl Wake for Bell {
        fn wake(&self) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    impl Bell {
        fn rung(&self) -> usize {
            self.0.load(Ordering::Relaxed)
        }
    }

    /// What a mailbox does: only the first letter since it was emptied rings.
    fn leave(letters: usize, bell: &Arc<Bell>) {
        for letter in 0..letters {
            left((letter == 0).then(|| -> Arc<dyn Wake> { bell.clone() }));
        }
    }

    #[test]
    fn a_thread_without_rounds_wakes_at_once() {
        let bell = Arc::new(Bell::default());
        leave(2, &bell);
        assert_eq!(bell.rung(), 1);
    }

    #[test]
    fn a_round_wakes_once_at_its_end_or_when_much_was_left() {
        let rounds = thread::spawn(|| {
            begin();
            let (one, other) = (Arc::new(Bell::default()), Arc::new(Bell::default()));
            leave(3, &one);
            leave(1, &other);
            assert_eq!((one.rung(), other.rung()), (0, 0));
            end();
            assert_eq!((one.rung(), other.rung()), (1, 1));
            end();
            leave(MOST_AT_ONCE - 1, &one);
            assert_eq!(one.rung(), 1);
            left(None);
            assert_eq!((one.rung(), other.rung()), (2, 1));
        });
        assert!(rounds.join().is_ok());
    }
}
