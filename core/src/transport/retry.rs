//! A whole call: as many attempts as are allowed and safe.

use std::time::Duration;

use tokio::time::Instant;
use tracing::Instrument;

use super::failure::{Again, Failure};
use super::redaction::Redaction;
use super::watch::Watch;
use super::{Repeat, Row, decode, encode, send};
use crate::wire::{Request, Response};
use crate::{Client, Error, ErrorKind, Result};

const FIRST_DELAY: Duration = Duration::from_millis(500);
const LONGEST_DELAY: Duration = Duration::from_secs(8);
/// The longest `Retry-After` that is waited for; with a longer one the caller is asked.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(60);

impl Client {
    /// Calls an operation.
    pub(crate) async fn call<Q: Request, R: Response>(
        &self,
        row: &'static Row,
        repeat: Repeat,
        request: &Q,
    ) -> Result<R> {
        let call = async {
            let mut watch = Watch::start(row.operation, self.observer.as_ref());
            let outcome = self.attempt_until_done(row, repeat, request, &mut watch).await;
            watch.end(outcome)
        };
        call.instrument(tracing::debug_span!(target: "authlete_sdk", "call", operation = row.operation))
            .await
    }

    async fn attempt_until_done<Q: Request, R: Response>(
        &self,
        row: &'static Row,
        repeat: Repeat,
        request: &Q,
        watch: &mut Watch<'_>,
    ) -> Result<R> {
        let named = |error: Error| error.with(|details| details.operation = Some(row.operation));
        let prepared = encode::prepare(&self.settings, row, request).map_err(named)?;
        let deadline = Instant::now() + self.settings.total_timeout;
        let mut may_be_done = false;
        loop {
            watch.attempt();
            let attempts = watch.attempts;
            let failure = match send::attempt(self, &prepared, deadline).await.and_then(|mut answer| {
                watch.answered(&mut answer);
                decode::outcome(row, &answer, || Redaction::new(&self.settings, request))
            }) {
                Ok(response) => return Ok(response),
                Err(failure) => Failure {
                    error: named(failure.error),
                    ..failure
                },
            };
            if repeat == Repeat::Removal && may_be_done && failure.error.kind() == ErrorKind::NotFound {
                return gone(&failure).map_err(named);
            }
            let allowed = match failure.again {
                Again::No => false,
                Again::NothingDone => true,
                Again::MayBeDone => repeat != Repeat::Never,
            };
            let now = Instant::now();
            let next = delay(attempts, failure.error.retry_after())
                .filter(|_| allowed && attempts <= self.settings.max_retries)
                .and_then(|delay| now.checked_add(delay))
                .filter(|next| *next < deadline);
            let Some(next) = next else {
                return Err(failure.error.after(attempts));
            };
            may_be_done |= failure.again == Again::MayBeDone;
            watch.retrying(&failure.error, next - now);
            tokio::time::sleep_until(next).await;
        }
    }
}

/// An earlier attempt of the same call has removed what this one did not find: that is what was asked for.
fn gone<R: Response>(failure: &Failure) -> Result<R> {
    R::from_body(&failure.body)
        .or_else(|_| R::from_body(b"{}"))
        .map_err(|_| Error::new(ErrorKind::Decode, "the answer to a repeated removal cannot be read"))
}

/// How long to wait before the next attempt: what the service asks for, else exponential with full jitter. Nothing if the
/// service asks for longer than a call should wait without its caller knowing.
fn delay(attempts: u32, retry_after: Option<Duration>) -> Option<Duration> {
    if let Some(asked) = retry_after {
        return (asked <= LONGEST_RETRY_AFTER).then_some(asked);
    }
    let ceiling = FIRST_DELAY
        .saturating_mul(1 << (attempts - 1).min(16))
        .min(LONGEST_DELAY);
    Some(ceiling.mul_f64(fastrand::f64()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_up_to_eight_seconds_and_heed_the_service_up_to_a_minute() {
        for attempts in 1..40 {
            let ceiling = Duration::from_millis(500 << (attempts - 1).min(4)).min(LONGEST_DELAY);
            assert!(delay(attempts, None).is_some_and(|delay| delay <= ceiling));
        }
        assert_eq!(delay(1, Some(Duration::from_secs(60))), Some(Duration::from_secs(60)));
        assert_eq!(delay(1, Some(Duration::from_secs(61))), None);
    }
}
