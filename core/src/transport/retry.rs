//! A whole call: as many attempts as are allowed and safe.

use std::time::Duration;

use tokio::time::Instant;
use tracing::Instrument;

use super::encode::Prepared;
use super::failure::{Again, Failure};
use super::redaction::Redaction;
use super::send::Answer;
use super::settings::Settings;
use super::watch::Watch;
use super::{Repeat, Row, decode, encode, send};
use crate::wire::{Request, Response};
use crate::{Client, Error, ErrorKind, HttpInfo};

type Result<T, E = Error> = std::result::Result<T, E>;

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
        let prepared = encode::prepare(&self.settings, row, request).map_err(|error| named(error, row))?;
        let mut reading = Reading {
            settings: &self.settings,
            row,
            request,
            response: None::<R>,
        };
        let http = self.carry_out(row, repeat, &prepared, &mut reading).await?;
        let Some(mut response) = reading.response else {
            unreachable!("a call that went well has read its answer");
        };
        response.attach(http);
        Ok(response)
    }

    /// Everything of a call that is the same whatever its types are, which is most of it: one piece of code instead of one for
    /// each operation.
    async fn carry_out(
        &self,
        row: &'static Row,
        repeat: Repeat,
        prepared: &Prepared,
        reading: &mut dyn Read,
    ) -> Result<HttpInfo> {
        let call = async {
            let mut watch = Watch::start(row.operation, self.observer.as_ref());
            let outcome = self
                .attempt_until_done(row, repeat, prepared, reading, &mut watch)
                .await;
            watch.end(outcome.map(|()| reading.result_code()))
        };
        call.instrument(tracing::debug_span!(target: "authlete_sdk", "call", operation = row.operation))
            .await
    }

    async fn attempt_until_done(
        &self,
        row: &'static Row,
        repeat: Repeat,
        prepared: &Prepared,
        reading: &mut dyn Read,
        watch: &mut Watch<'_>,
    ) -> Result<()> {
        let deadline = Instant::now() + self.settings.total_timeout;
        let mut may_be_done = false;
        loop {
            watch.attempt();
            let attempts = watch.attempts;
            let failure = match send::attempt(self, prepared, deadline).await.and_then(|mut answer| {
                watch.answered(&mut answer);
                reading.read(&answer)
            }) {
                Ok(()) => return Ok(()),
                Err(failure) => Failure {
                    error: named(failure.error, row),
                    ..failure
                },
            };
            if repeat == Repeat::Removal && may_be_done && is_gone(&failure.error) {
                return reading.read_gone(&failure).map_err(|error| named(error, row));
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

fn named(error: Error, row: &Row) -> Error {
    error.with(|details| details.operation = Some(row.operation))
}

/// What knows the types of a call: it makes the response of an answer, and keeps it.
trait Read: Send {
    fn read(&mut self, answer: &Answer) -> Result<(), Failure>;
    fn read_gone(&mut self, failure: &Failure) -> Result<()>;
    fn result_code(&self) -> Option<&str>;
}

struct Reading<'a, Q, R> {
    settings: &'a Settings,
    row: &'static Row,
    request: &'a Q,
    response: Option<R>,
}

impl<Q: Request, R: Response> Read for Reading<'_, Q, R> {
    fn read(&mut self, answer: &Answer) -> Result<(), Failure> {
        let redaction = || Redaction::new(self.settings, self.request);
        self.response = Some(decode::outcome(self.row, answer, redaction)?);
        Ok(())
    }

    fn read_gone(&mut self, failure: &Failure) -> Result<()> {
        self.response = Some(gone(failure)?);
        Ok(())
    }

    fn result_code(&self) -> Option<&str> {
        self.response.as_ref().and_then(Response::result_code)
    }
}

/// Whether there is no such token. A service or a client that is not found, or a gateway's page, is another matter: no
/// revocation did that.
fn is_gone(error: &Error) -> bool {
    error
        .result_code()
        .is_some_and(|code| decode::NO_SUCH_TOKEN.contains(&code))
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
