//! The console: pages at `/` that show what the server holds, end tokens and move the clock.
//!
//! Where the console is served, [`Options::has_console`](crate::Options::has_console) says. Pages of other origins can neither
//! read nor change anything; see [`guard`].
//!
//! The pages work without script. What ends a token is the rule of the API's own operation. No secret is shown: of tokens the
//! records hold hashes only, and of these a page shows the beginning.

mod clients;
mod clock;
mod faults;
mod guard;
mod links;
mod moment;
mod overview;
mod problem;
mod requests;
mod tokens;
mod users;
mod visit;

use std::sync::Arc;

use axum::Router;
use axum::http::header;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, get, post};

use crate::{App, random};

/// What every page has at hand.
struct Console {
    app: Arc<App>,
    /// What a form must have to be one that this server handed out.
    form_token: String,
}

/// The pages.
pub fn router(app: &Arc<App>) -> Router {
    let console = Arc::new(Console {
        app: Arc::clone(app),
        form_token: random::token_value(),
    });
    let pages = Router::new()
        .route("/{service}", get(overview::show))
        .route("/{service}/clients", get(clients::list))
        .route("/{service}/clients/{client}", get(clients::show))
        .route("/{service}/clients/{client}/revoke", post(clients::revoke))
        .route("/{service}/users", get(users::list))
        .route("/{service}/user", get(users::show))
        .route("/{service}/user/revoke", post(users::revoke))
        .route("/{service}/tokens", get(tokens::list))
        .route("/{service}/tokens/find", post(tokens::find))
        .route("/{service}/tokens/{token}", get(tokens::show))
        .route("/{service}/tokens/{token}/revoke", post(tokens::revoke))
        .route("/{service}/requests", get(requests::list))
        .route("/{service}/clock", get(clock::show).post(clock::change))
        .route("/{service}/faults", get(faults::list).post(faults::add))
        .route("/{service}/faults/clear", post(faults::clear))
        .route("/assets/console.css", asset("text/css", include_str!("console.css")))
        .route(
            "/assets/console.js",
            asset("text/javascript", include_str!("console.js")),
        )
        .route("/assets/icon.svg", asset("image/svg+xml", include_str!("icon.svg")))
        .fallback(problem::no_such_page);
    Router::new()
        .route("/", get(overview::first))
        .nest("/console", pages)
        .method_not_allowed_fallback(problem::wrong_method)
        .layer(from_fn_with_state(Arc::clone(&console), guard::guard))
        .with_state(console)
}

/// A file that belongs to the pages.
fn asset(content_type: &'static str, text: &'static str) -> MethodRouter<Arc<Console>> {
    get(([(header::CONTENT_TYPE, content_type)], text))
}

#[cfg(test)]
mod tests;
