//! Keeps an eye on a call: how often it was tried, how it was answered, how long it took; and tells who wants to know.

use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::header::HeaderMap;

use super::send::Answer;
use crate::observer::{EndedCall, Observer, Retry};
use crate::{Error, HttpInfo, Result};

/// An eye on one call.
pub(super) struct Watch<'a> {
    operation: &'static str,
    observer: Option<&'a Arc<dyn Observer>>,
    started: Instant,
    pub attempts: u32,
    /// Status and headers of the last attempt, if it was answered.
    answer: Option<(u16, HeaderMap)>,
}

impl<'a> Watch<'a> {
    pub fn start(operation: &'static str, observer: Option<&'a Arc<dyn Observer>>) -> Self {
        Self {
            operation,
            observer,
            started: Instant::now(),
            attempts: 0,
            answer: None,
        }
    }

    pub fn attempt(&mut self) {
        self.attempts += 1;
        self.answer = None;
    }

    pub fn answered(&mut self, answer: &mut Answer) {
        self.answer = Some((answer.status.as_u16(), std::mem::take(&mut answer.headers)));
    }

    /// Tells that the attempt failed and when the next one begins.
    pub fn retrying(&self, error: &Error, delay: Duration) {
        let (operation, attempt) = (self.operation, self.attempts);
        tracing::warn!(
            target: "authlete_sdk",
            operation,
            attempt,
            status_code = error.status_code(),
            result_code = error.result_code(),
            delay = delay.as_secs_f64(),
            "{operation} is tried again: {}",
            error.message()
        );
        if let Some(observer) = self.observer {
            observer.retrying(&Retry {
                operation,
                attempt,
                error,
                delay,
            });
        }
    }

    /// Tells how the call ended, with which result code if it went well, and gives how it went over HTTP.
    pub fn end(self, outcome: Result<Option<&str>>) -> Result<HttpInfo> {
        let http = HttpInfo::new(self.answer, self.attempts, self.started.elapsed());
        let operation = self.operation;
        let (result_code, error) = match &outcome {
            Ok(result_code) => (*result_code, None),
            Err(error) => (error.result_code(), Some(error)),
        };
        tracing::debug!(
            target: "authlete_sdk",
            operation,
            status_code = http.status_code(),
            attempts = http.attempts(),
            duration = http.duration().as_secs_f64(),
            result_code,
            request_id = http.request_id(),
            error = error.map(Error::message),
            "{operation} ended"
        );
        if let Some(observer) = self.observer {
            observer.call_ended(&EndedCall {
                operation,
                http: &http,
                result_code,
                error,
            });
        }
        match outcome {
            Ok(_) => Ok(http),
            Err(error) => Err(error.with(|details| details.http = Some(http))),
        }
    }
}
