//! Running one row in one language, and judging what came of it.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use authlete_case_server::case::Case;
use authlete_case_server::ledger::Report;
use authlete_case_server::server::Server;
use authlete_tests::compare::Comparison;
use serde_json::{Map, Value};

use crate::driver::{Ask, Driver, Told};
use crate::table::fill_in;

type Judged<T> = Result<T, Box<dyn std::error::Error>>;

/// How long a call may take where the row does not say.
const GENEROUS: f64 = 10.0;

/// A row on its way through one language.
pub struct Row<'a> {
    pub id: &'a str,
    pub case: &'a Case,
    pub server: &'a Server,
    /// The run, in the paths of its requests.
    pub run: String,
}

impl Row<'_> {
    /// Makes the call and judges it. Returns every output that shows something of it.
    pub async fn run(&self, driver: &mut Driver) -> Judged<Vec<String>> {
        let options = self.options();
        let mut again = false;
        let mut told = None;
        let started = Instant::now();
        let times = self.case.times.unwrap_or(1);
        for time in 1..=times {
            driver.ask(&self.ask(&options, again)).await?;
            told = Some(driver.told(self.within() * 2).await?);
            again = true;
            if time < times {
                self.until("the server has not ended the connection", |report| report.ended > 0)
                    .await?;
            }
        }
        let elapsed = started.elapsed();
        let told = told.ok_or("the call is to be made at least once")?;
        self.judge(&told)
            .map_err(|why| format!("{why}\n    {:?}", told.error))?;
        if elapsed > self.within() {
            return Err(format!("it took {elapsed:?}").into());
        }
        let mut outputs = told.renditions;
        outputs.extend(told.error.map(|error| Value::Object(error).to_string()));
        Ok(outputs)
    }

    /// Makes the call, whatever comes of it. Returns every output that shows something of it.
    pub async fn outputs(&self, driver: &mut Driver) -> Judged<Vec<String>> {
        driver.ask(&self.ask(&self.options(), false)).await?;
        let told = driver.told(self.within()).await?;
        let mut outputs = told.renditions;
        outputs.extend(told.error.map(|error| Value::Object(error).to_string()));
        Ok(outputs)
    }

    /// Makes the call and interrupts the process in the middle of it.
    pub async fn interrupt(&self, mut driver: Driver) -> Judged<Vec<String>> {
        driver.ask(&self.ask(&self.options(), false)).await?;
        self.until("no request came", |report| report.attempts > 0).await?;
        let said = driver.interrupt(self.within()).await?;
        self.until("the connection was not closed", |report| report.closed_early > 0)
            .await?;
        Ok(said)
    }

    async fn until(&self, otherwise: &str, reached: impl Fn(&Report) -> bool) -> Judged<()> {
        let place = format!("{}/{}", self.id, self.run);
        self.server
            .ledger
            .until(&place, reached)
            .await
            .map(drop)
            .ok_or_else(|| otherwise.into())
    }

    fn ask<'a>(&'a self, options: &'a Map<String, Value>, again: bool) -> Ask<'a> {
        Ask {
            options,
            operation: &self.case.operation,
            request: &self.case.request,
            call: &self.case.call,
            again,
            count: self.case.count.as_deref(),
        }
    }

    fn within(&self) -> Duration {
        Duration::from_secs_f64(self.case.within.unwrap_or(GENEROUS))
    }

    fn options(&self) -> Map<String, Value> {
        let values = BTreeMap::from([("path".to_owned(), format!("/case/{}/{}", self.id, self.run))]);
        let options = self.case.options.iter().filter(|(_, value)| !value.is_null());
        options
            .map(|(name, value)| (name.clone(), fill_in(value.clone(), &values)))
            .collect()
    }

    fn judge(&self, told: &Told) -> Judged<()> {
        let case = self.case;
        let report = self.server.ledger.report(&format!("{}/{}", self.id, self.run));
        if !report.mismatches.is_empty() {
            return Err(report.mismatches.join("\n").into());
        }
        match (&case.error, &told.error) {
            (None, None) => {
                Comparison::default().agrees(case.result.as_ref().unwrap_or(&Value::Null), Some(&told.result))?
            }
            (None, Some(_)) => return Err("expected a result".into()),
            (Some(_), None) => return Err(format!("expected an error, got {}", told.result).into()),
            (Some(expected), Some(error)) => {
                let fields = serde_json::to_value(expected)?;
                Comparison::default().agrees(&fields, Some(&Value::Object(error.clone())))?;
                let message = plain(error["message"].as_str().unwrap_or_default());
                if let Some(piece) = expected.mentions.iter().find(|piece| !message.contains(&plain(piece))) {
                    return Err(format!("the message does not mention {piece}").into());
                }
                if message.contains('\n') {
                    return Err("the message has several lines".into());
                }
                let tries = case.tries.unwrap_or_else(|| case.expected_attempts());
                if error["attempts"] != tries {
                    return Err(format!("the error says {} attempts, not {tries}", error["attempts"]).into());
                }
                if (tries > 1) != message.contains(&format!("({tries} attempts)")) {
                    return Err("the message does not tell the attempts".into());
                }
            }
        }
        if report.attempts != case.expected_attempts() {
            let expected = case.expected_attempts();
            return Err(format!("the server saw {} attempts, not {expected}", report.attempts).into());
        }
        Ok(())
    }
}

/// A line without what languages spell in their own way: `connect_timeout` is `connectTimeout` in some.
fn plain(line: &str) -> String {
    line.replace(['_', '`'], "").to_lowercase()
}
