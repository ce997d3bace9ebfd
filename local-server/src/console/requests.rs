//! The latest requests to the API.

use askama::Template;
use axum::response::Response;

use super::moment::Moment;
use super::problem::{Problem, page};
use super::visit::{Layout, Paging, Visit, address};
use crate::journal::Entry;

/// How many requests a page has.
const PAGE: usize = 50;

struct Row {
    entry: Entry,
    at: Moment,
    took: u128,
}

#[derive(Template)]
#[template(path = "requests.html")]
struct List {
    layout: Layout,
    rows: Vec<Row>,
    text: String,
    state: String,
    total: usize,
    paging: Paging,
}

impl Row {
    fn class(&self) -> &'static str {
        match self.entry.status {
            0 | 500.. => "bad",
            400.. => "warning",
            _ => "good",
        }
    }

    /// The status, with words for what is none.
    fn status(&self) -> String {
        match self.entry.status {
            0 => "lost".to_owned(),
            status => status.to_string(),
        }
    }
}

/// The requests that are remembered, the latest first.
pub async fn list(visit: Visit) -> Result<Response, Problem> {
    let query = &visit.parameters;
    let (text, state) = (query.text("text").to_owned(), query.text("state").to_owned());
    let start: usize = query.text("start").parse().unwrap_or(0);
    let entries = visit.app().journal.entries();
    let total = entries.len();
    let matching: Vec<_> = entries
        .into_iter()
        .rev()
        .filter(|entry| state != "failed" || entry.status == 0 || entry.status >= 400)
        .filter(|entry| entry.path.contains(&text))
        .collect();
    let path = visit.path("requests");
    let page_at = |start: usize| {
        address(
            &path,
            &[("text", &text), ("state", &state), ("start", &start.to_string())],
        )
    };
    let paging = Paging {
        previous: (start > 0).then(|| page_at(start.saturating_sub(PAGE))),
        next: (matching.len() > start.saturating_add(PAGE)).then(|| page_at(start + PAGE)),
        unfinished: false,
    };
    let rows = matching.into_iter().skip(start).take(PAGE).map(|entry| Row {
        at: Moment::new(entry.at.div_euclid(1000), visit.now),
        took: entry.took.as_millis(),
        entry,
    });
    Ok(page(&List {
        layout: visit.layout("requests"),
        rows: rows.collect(),
        text,
        state,
        total,
        paging,
    }))
}
