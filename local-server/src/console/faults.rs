//! Failures on request.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;

use super::problem::{Problem, page};
use super::visit::{Layout, Notice, Visit, see_other};
use crate::faults::{Abort, Fault};
use crate::routes::operation_of;

/// What can be asked for: the value of the form's member, and what it means.
pub const KINDS: [(&str, &str); 7] = [
    ("500", "answer 500 Internal Server Error"),
    ("503", "answer 503 Service Unavailable"),
    ("429", "answer 429 Too Many Requests, to be repeated after 1 second"),
    ("html", "answer 200 with HTML instead of JSON"),
    ("before-response", "do the work and lose the answer"),
    ("mid-body", "do the work and cut the answer in half"),
    ("slow", "wait 5 seconds, then answer as usual"),
];

/// How often one form may make a failure happen.
const MOST_TIMES: u64 = 1_000;

struct Row {
    operation: String,
    times: u64,
    effect: String,
}

#[derive(Template)]
#[template(path = "faults.html")]
struct List {
    layout: Layout,
    rows: Vec<Row>,
    operations: Vec<&'static str>,
    kinds: [(&'static str, &'static str); 7],
}

/// The failures to come.
pub async fn list(visit: Visit) -> Response {
    let rows = visit.app().faults.to_come().into_iter().map(|fault| Row {
        effect: effect(&fault),
        times: fault.times,
        operation: fault.operation,
    });
    page(&List {
        layout: visit.layout("faults"),
        rows: rows.collect(),
        operations: operations(),
        kinds: KINDS,
    })
}

fn effect(fault: &Fault) -> String {
    let delay = fault.delay().map(|delay| format!("wait {} ms", delay.as_millis()));
    let answer = fault
        .replaces_answer()
        .then(|| format!("answer {}", fault.status.unwrap_or(200)));
    let abort = fault.abort.map(|abort| match abort {
        Abort::BeforeResponse => "lose the answer".to_owned(),
        Abort::MidBody => "cut the answer in half".to_owned(),
    });
    let effects: Vec<_> = [delay, answer, abort].into_iter().flatten().collect();
    effects.join(", ")
}

macro_rules! paths {
    ($(
        $group_documentation:literal
        $group:ident: $Group:ident {
            $(
                $documentation:literal
                $name:ident($Request:ident) -> $Response:ident, [$($verb:ident $path:literal),+], $kind:ident,
                repeat($($repeat:tt)+) $(, pages($all:ident: $Item:ident))?;
            )+
        }
    )+) => {
        const PATHS: &[&str] = &[$($($($path,)+)+)+];
    };
}

authlete_sdk::operations!(paths);

/// The paths of operations as faults name them.
fn operations() -> Vec<&'static str> {
    let mut operations: Vec<_> = PATHS.iter().map(|path| operation_of(path).trim_matches('/')).collect();
    operations.sort_unstable();
    operations.dedup();
    operations
}

/// Asks for a failure.
pub async fn add(visit: Visit) -> Result<Response, Problem> {
    let form = &visit.parameters;
    let operation = form.text("operation");
    let times = form
        .text("times")
        .parse::<u64>()
        .ok()
        .filter(|times| (1..=MOST_TIMES).contains(times));
    let (true, Some(times)) = (operation == "*" || operations().contains(&operation), times) else {
        let text = format!("Choose an operation of the list, and a number of times from 1 to {MOST_TIMES}.");
        return Err(Problem::new(400, "No such fault", text).within(visit.layout("faults")));
    };
    let mut fault = Fault {
        operation: operation.to_owned(),
        times,
        status: None,
        headers: BTreeMap::new(),
        body: None,
        delay_ms: 0,
        abort: None,
    };
    match form.text("kind") {
        "500" => fault.status = Some(500),
        "503" => fault.status = Some(503),
        "429" => {
            fault.status = Some(429);
            fault.headers.insert("retry-after".to_owned(), "1".to_owned());
        }
        "html" => {
            fault.headers.insert("content-type".to_owned(), "text/html".to_owned());
            fault.body = Some("<!doctype html><title>A page of a proxy</title>".to_owned());
        }
        "before-response" => fault.abort = Some(Abort::BeforeResponse),
        "mid-body" => fault.abort = Some(Abort::MidBody),
        "slow" => fault.delay_ms = 5_000,
        _ => {
            return Err(
                Problem::new(400, "No such fault", "Choose an effect of the list.").within(visit.layout("faults"))
            );
        }
    }
    if let Err(reason) = visit.app().faults.add(fault) {
        return Err(Problem::new(400, "No such fault", reason).within(visit.layout("faults")));
    }
    Ok(see_other(&visit.path("faults"), Notice::FaultAdded))
}

/// Forgets all failures to come.
pub async fn clear(visit: Visit) -> Response {
    visit.app().faults.clear();
    see_other(&visit.path("faults"), Notice::FaultsCleared)
}
