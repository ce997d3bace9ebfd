//! The clock that tokens expire by.

use askama::Template;
use axum::response::Response;

use super::moment::{self, Moment, Span};
use super::problem::{Problem, page};
use super::visit::{Layout, Notice, Visit, see_other};

/// Steps that are offered: their length in seconds.
const STEPS: [i64; 4] = [60, 3_600, 86_400, 30 * 86_400];

/// The furthest that the clock goes in one step: a hundred years.
const FURTHEST: i64 = 100 * 366 * 86_400;

#[derive(Template)]
#[template(path = "clock.html")]
struct Clock {
    layout: Layout,
    now: Moment,
    field: String,
    steps: Vec<(i64, String)>,
}

/// What the clock shows.
pub async fn show(visit: Visit) -> Response {
    page(&Clock {
        layout: visit.layout("clock"),
        now: Moment::new(visit.now.div_euclid(1000), visit.now),
        field: moment::as_field(visit.now),
        steps: STEPS.map(|step| (step, Span(step).to_string())).into(),
    })
}

/// Moves the clock: by a step, to an instant, or back to the machine's time.
pub async fn change(visit: Visit) -> Result<Response, Problem> {
    let form = &visit.parameters;
    let clock = &visit.app().clock;
    let notice = if form.text("real") == "true" {
        clock.reset();
        Notice::ClockReal
    } else if let Ok(seconds) = form.text("advance").parse::<i64>() {
        clock.advance(seconds.clamp(-FURTHEST, FURTHEST));
        Notice::ClockMoved
    } else if let Some(instant) = moment::from_field(form.text("now")) {
        clock.set(instant);
        Notice::ClockMoved
    } else {
        let text = "The date cannot be read; write it like 2027-01-15T08:00.";
        return Err(Problem::new(400, "Not a date", text).within(visit.layout("clock")));
    };
    Ok(see_other(&visit.path("clock"), notice))
}
