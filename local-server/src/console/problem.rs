//! Pages that say what went wrong.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

use super::visit::Layout;
use crate::refusal::Refusal;
use crate::store::StoreError;

/// Why there is no such page.
#[derive(Template)]
#[template(path = "problem.html")]
pub struct Problem {
    layout: Layout,
    status: u16,
    title: &'static str,
    text: String,
}

impl Problem {
    /// A page with this status.
    pub fn new(status: u16, title: &'static str, text: impl Into<String>) -> Self {
        Self {
            layout: Layout::default(),
            status,
            title,
            text: text.into(),
        }
    }

    /// 404.
    pub fn not_found(text: impl Into<String>) -> Self {
        Self::new(404, "Not found", text)
    }

    /// The same page with the navigation of another one.
    pub fn within(mut self, layout: Layout) -> Self {
        self.layout = layout;
        self
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        let title = match refusal.status {
            404 => "Not found",
            500.. => "Server error",
            _ => "Not possible",
        };
        Self::new(refusal.status, title, refusal.message())
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        Refusal::from(error).into()
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (status, page(&self)).into_response()
    }
}

/// A page as a response.
pub fn page(page: &impl Template) -> Response {
    match page.render() {
        Ok(text) => Html(text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

pub async fn no_such_page() -> Problem {
    Problem::not_found("The console has no such page.")
}

pub async fn wrong_method() -> Problem {
    Problem::new(405, "Wrong method", "This address takes no such request.")
}
