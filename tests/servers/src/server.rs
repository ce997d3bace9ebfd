//! The server: connections in, reports out.

use std::io;
use std::sync::Arc;

use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

use crate::answer::{self, Next};
use crate::case::{Cases, Reply};
use crate::check::mismatches;
use crate::ledger::Ledger;
use crate::request::Request;

/// Everything that the connections share.
#[derive(Debug)]
pub struct Server {
    /// The cases by their ids.
    pub cases: Cases,
    /// What was seen of them.
    pub ledger: Ledger,
}

impl Server {
    /// Serves connections for as long as the future is polled.
    ///
    /// # Errors
    ///
    /// If the listener breaks.
    pub async fn serve(self: Arc<Self>, listener: TcpListener) -> io::Result<()> {
        loop {
            let (connection, _) = listener.accept().await?;
            let server = self.clone();
            // A connection that breaks is what many cases are about: there is nobody to tell.
            tokio::spawn(async move { server.converse(connection).await.ok() });
        }
    }

    async fn converse(&self, mut connection: TcpStream) -> io::Result<()> {
        connection.set_nodelay(true)?;
        let mut buffer = Vec::new();
        while let Some(request) = Request::read(&mut connection, &mut buffer).await? {
            let (reply, run) = self.answer_to(&request).await;
            let next = match (answer::write(&mut connection, &reply).await, &run) {
                (Err(broken), Some(run)) => {
                    self.ledger.record(run, |report| report.closed_early += 1);
                    return Err(broken);
                }
                (outcome, _) => outcome?,
            };
            match next {
                Next::Open => {}
                Next::Reset => return connection.set_zero_linger(),
                Next::Closed | Next::Abandoned => {
                    connection.shutdown().await?;
                    if let Some(run) = run {
                        self.ledger.record(&run, |report| report.ended += 1);
                    }
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// The answer to a request, and the run of a case that it belongs to, if it is one.
    async fn answer_to(&self, request: &Request) -> (Reply, Option<String>) {
        let mut words = request.path.splitn(5, '/').skip(1);
        let (Some(what), Some(id), Some(name)) = (words.next(), words.next(), words.next()) else {
            return (
                unknown("a path is /case/…, /report/…, /await-request/… or /await-close/…"),
                None,
            );
        };
        let Some(case) = self.cases.get(id) else {
            return (unknown(&format!("there is no case called {id}")), None);
        };
        let run = format!("{id}/{name}");
        let awaited =
            |report: Option<_>| report.map_or_else(|| answer::json(504, &json!({})), |it| answer::json(200, &it));
        match what {
            "case" => {
                let path = format!("/{}", words.next().unwrap_or_default());
                let mismatches = mismatches(case, &path, request);
                let report = self.ledger.record(&run, |report| {
                    report.attempts += 1;
                    report.mismatches.extend(mismatches.iter().cloned());
                });
                let reply = if mismatches.is_empty() {
                    case.reply_to(report.attempts)
                } else {
                    answer::json(
                        500,
                        &json!({"resultCode": "MISMATCH", "resultMessage": mismatches.join("; ")}),
                    )
                };
                (reply, Some(run))
            }
            "report" => (answer::json(200, &self.ledger.report(&run)), None),
            "await-request" => (
                awaited(self.ledger.until(&run, |report| report.attempts > 0).await),
                None,
            ),
            "await-close" => (
                awaited(self.ledger.until(&run, |report| report.closed_early > 0).await),
                None,
            ),
            _ => (unknown("there is no such path"), None),
        }
    }
}

fn unknown(why: &str) -> Reply {
    answer::json(404, &json!({ "error": why }))
}
