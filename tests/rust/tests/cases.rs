//! Runs every shared case through the Rust package, each as a test of its own.

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::LazyLock;

use authlete_case_server::case::{self, Case};
use authlete_case_server::ledger::Ledger;
use authlete_case_server::server::Server;
use authlete_tests::call::{self, Response};
use authlete_tests::compare::Comparison;
use authlete_tests::outcome;
use libtest_mimic::{Arguments, Failed, Trial};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("threads can be started"));

fn main() -> ExitCode {
    let cases = case::read_all(&case::folder()).expect("the cases can be read");
    let server = Arc::new(Server {
        cases: cases.clone(),
        ledger: Ledger::default(),
    });
    let listener = RUNTIME
        .block_on(TcpListener::bind(("127.0.0.1", 0)))
        .expect("a port is free");
    let base = format!("http://{}", listener.local_addr().expect("a listener has an address"));
    RUNTIME.spawn(server.clone().serve(listener));

    let trials = cases.into_iter().map(|(id, case)| {
        let (server, base) = (server.clone(), base.clone());
        Trial::test(id.clone(), move || {
            RUNTIME.block_on(run(&server, &base, &id, &case)).map_err(Failed::from)
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}

async fn run(server: &Server, base: &str, id: &str, case: &Case) -> Result<(), String> {
    let run = format!("{id}/rust");
    let options = case.client_options(&format!("{base}/case/{run}"));
    let outcome = match call::client(&options) {
        Ok(client) if case.cancel => {
            return cancelled(server, &run, call::call(&client, &case.operation, &case.request)).await;
        }
        Ok(client) => call::call(&client, &case.operation, &case.request).await,
        Err(error) => Err(error),
    };

    let report = server.ledger.report(&run);
    if !report.mismatches.is_empty() {
        return Err(report.mismatches.join("\n"));
    }
    outcome::agrees(
        &outcome,
        case.result.as_ref(),
        case.error.as_ref(),
        &Comparison::default(),
    )?;
    if let (Ok(response), Some(expected)) = (&outcome, &case.answer)
        && response.answer != *expected
    {
        return Err(format!("expected the answer {expected}, got {}", response.answer));
    }
    if report.attempts != case.expected_attempts() {
        return Err(format!(
            "expected {} attempts, got {}",
            case.expected_attempts(),
            report.attempts
        ));
    }
    if let Err(error) = &outcome
        && error.attempts() != report.attempts
    {
        return Err(format!(
            "the error says {} attempts, there were {}",
            error.attempts(),
            report.attempts
        ));
    }
    for rendition in outcome::renditions(&outcome) {
        if let Some(secret) = case.secrets.iter().find(|secret| rendition.contains(*secret)) {
            return Err(format!("{secret} shows in {rendition}"));
        }
    }
    Ok(())
}

/// Cancelling a call is dropping its future.
async fn cancelled(
    server: &Server,
    run: &str,
    call: impl Future<Output = Result<Response, authlete_sdk::Error>>,
) -> Result<(), String> {
    tokio::select! {
        outcome = call => return Err(format!("the call was over before it was cancelled: {outcome:?}")),
        report = server.ledger.until(run, |report| report.attempts > 0) => {
            report.ok_or("no request came")?;
        }
    }
    server
        .ledger
        .until(run, |report| report.closed_early > 0)
        .await
        .ok_or("the connection was not closed")?;
    Ok(())
}
