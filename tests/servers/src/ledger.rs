//! What the server has seen of each case and run.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::sync::Notify;

/// How long a runner waits for something to happen.
const PATIENCE: Duration = Duration::from_secs(10);

/// What the server has seen of one run of a case.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// How many requests came.
    pub attempts: u32,
    /// In what they were not what the case says.
    pub mismatches: Vec<String>,
    /// How many connections the client closed before it had its answer.
    pub closed_early: u32,
    /// How many connections the server has ended.
    pub ended: u32,
}

/// The reports of all runs.
#[derive(Debug, Default)]
pub struct Ledger {
    reports: Mutex<HashMap<String, Report>>,
    changed: Notify,
}

impl Ledger {
    /// The report of a run.
    pub fn report(&self, run: &str) -> Report {
        let reports = self.reports.lock().unwrap_or_else(PoisonError::into_inner);
        reports.get(run).cloned().unwrap_or_default()
    }

    /// Writes something into the report of a run, and returns the report.
    pub fn record(&self, run: &str, change: impl FnOnce(&mut Report)) -> Report {
        let mut reports = self.reports.lock().unwrap_or_else(PoisonError::into_inner);
        let report = reports.entry(run.to_owned()).or_default();
        change(report);
        self.changed.notify_waiters();
        report.clone()
    }

    /// Waits until the report of a run is as it should be; nothing if it does not become so.
    pub async fn until(&self, run: &str, reached: impl Fn(&Report) -> bool) -> Option<Report> {
        tokio::time::timeout(PATIENCE, async {
            loop {
                let mut changed = std::pin::pin!(self.changed.notified());
                // Enabled before looking, or a change in between would go unnoticed.
                changed.as_mut().enable();
                let report = self.report(run);
                if reached(&report) {
                    return report;
                }
                changed.await;
            }
        })
        .await
        .ok()
    }
}
