//! What one failed attempt was, and what may follow from it.

use bytes::Bytes;

use crate::Error;

/// A failed attempt.
pub(super) struct Failure {
    pub error: Error,
    /// Whether another attempt can help, and for which operations.
    pub again: Again,
    /// The body of the answer, if there was one.
    pub body: Bytes,
}

/// Whether another attempt can help.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Again {
    /// It cannot.
    No,
    /// It can, and nothing was done yet: whatever the operation.
    NothingDone,
    /// It can, but this attempt may have been processed: only for operations that may be repeated.
    MayBeDone,
}

impl Failure {
    pub fn new(error: Error, again: Again) -> Self {
        let error = error.with(|details| details.retryable = again != Again::No);
        Self {
            error,
            again,
            body: Bytes::new(),
        }
    }
}

/// The error and everything behind it. What an I/O error wraps is not among its sources, but may be what counts.
pub(super) fn causes<'a>(
    error: &'a (dyn std::error::Error + 'static),
) -> impl Iterator<Item = &'a (dyn std::error::Error + 'static)> {
    std::iter::successors(Some(error), |error| {
        let wrapped = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        match wrapped {
            Some(wrapped) => Some(wrapped),
            None => error.source(),
        }
    })
}
