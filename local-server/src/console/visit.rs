//! One request to the console, and what every page shows around its content.

use std::fmt;
use std::sync::Arc;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::Console;
use super::moment::Span;
use super::problem::Problem;
use crate::App;
use crate::refusal::Refusal;
use crate::rules::{Reading, Writing};
use crate::same_origin::own_host;
use crate::store::{Edges, Place, Service};

/// Members of a query or a form. One that is missing is empty; white space around a value does not count.
#[derive(Debug, Clone, Default)]
pub struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// Reads `application/x-www-form-urlencoded`.
    pub fn parse(text: &[u8]) -> Self {
        Self(form_urlencoded::parse(text).into_owned().collect())
    }

    /// The first value of the member.
    pub fn text(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(its_name, _)| its_name == name);
        found.map_or("", |(_, value)| value.trim())
    }

    /// Where the page of a list begins.
    pub fn place<K: std::str::FromStr>(&self) -> Place<K> {
        let key = |name: &str| Some(self.text(name)).filter(|text| !text.is_empty())?.parse().ok();
        match (key("before"), key("after")) {
            (Some(before), _) => Place::Before(before),
            (None, Some(after)) => Place::After(after),
            (None, None) => Place::Start,
        }
    }
}

/// A path with a query, of which only members with a value are written.
pub fn address(path: &str, members: &[(&str, &str)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(members.iter().filter(|(_, value)| !value.is_empty()));
    let query = query.finish();
    if query.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{query}")
    }
}

/// Links to the pages of a list around the one that is shown.
pub struct Paging {
    pub previous: Option<String>,
    pub next: Option<String>,
    pub unfinished: bool,
}

impl Paging {
    /// The links of a page; `members` are the query of the list without its place.
    pub fn new<K: fmt::Display>(edges: &Edges<K>, path: &str, members: &[(&str, &str)]) -> Self {
        let link = |place: &str, key: &Option<K>| {
            key.as_ref()
                .map(|key| address(path, &[members, &[(place, &key.to_string())]].concat()))
        };
        Self {
            previous: link("before", &edges.before),
            next: link("after", &edges.after),
            unfinished: edges.unfinished,
        }
    }
}

/// What has been done, for the next page to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// Tokens were revoked.
    Revoked(i64),
    /// The clock shows another time.
    ClockMoved,
    /// The clock shows the machine's time.
    ClockReal,
    /// A failure was asked for.
    FaultAdded,
    /// No failure is to come.
    FaultsCleared,
}

impl Notice {
    fn name(self) -> (&'static str, String) {
        match self {
            Self::Revoked(count) => ("revoked", count.to_string()),
            Self::ClockMoved => ("clock-moved", String::new()),
            Self::ClockReal => ("clock-real", String::new()),
            Self::FaultAdded => ("fault-added", String::new()),
            Self::FaultsCleared => ("faults-cleared", String::new()),
        }
    }

    fn read(query: &Parameters) -> Option<Self> {
        Some(match query.text("notice") {
            "revoked" => Self::Revoked(query.text("count").parse().ok()?),
            "clock-moved" => Self::ClockMoved,
            "clock-real" => Self::ClockReal,
            "fault-added" => Self::FaultAdded,
            "faults-cleared" => Self::FaultsCleared,
            _ => return None,
        })
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Revoked(0) => formatter.write_str("There was no token left to revoke."),
            Self::Revoked(1) => formatter.write_str("1 token has been revoked."),
            Self::Revoked(count) => write!(formatter, "{count} tokens have been revoked."),
            Self::ClockMoved => formatter.write_str("The clock has been moved."),
            Self::ClockReal => formatter.write_str("The clock shows the time of this machine."),
            Self::FaultAdded => formatter.write_str("The fault will happen."),
            Self::FaultsCleared => formatter.write_str("No fault will happen."),
        }
    }
}

/// What a page shows around its content.
#[derive(Default)]
pub struct Layout {
    /// The section of the navigation that the page belongs to.
    pub section: &'static str,
    /// The service that the page is about, unless something is wrong.
    pub service: Option<Arc<Service>>,
    /// How far the clock is from the machine's, unless it is the same.
    pub clock: Option<String>,
    /// What has just been done.
    pub notice: Option<Notice>,
    /// For the page's forms.
    pub form_token: String,
}

impl Layout {
    /// The navigation: section, page and name.
    pub const SECTIONS: [(&'static str, &'static str, &'static str); 7] = [
        ("overview", "", "Overview"),
        ("clients", "clients", "Clients"),
        ("tokens", "tokens", "Tokens"),
        ("users", "users", "Users"),
        ("requests", "requests", "Requests"),
        ("clock", "clock", "Clock"),
        ("faults", "faults", "Faults"),
    ];

    /// The version of the program.
    pub fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
    }

    /// The address of a page of the service.
    pub fn path(&self, page: &str) -> String {
        self.service.as_ref().map_or_else(
            || "/".to_owned(),
            |service| {
                format!("/console/{}/{page}", service.id)
                    .trim_end_matches('/')
                    .to_owned()
            },
        )
    }

    /// The name of the service, or its ID if it has none.
    pub fn service_name(&self) -> String {
        let Some(service) = &self.service else {
            return String::new();
        };
        let name = service.settings.service_name.as_deref().unwrap_or_default().trim();
        if name.is_empty() {
            format!("Service {}", service.id)
        } else {
            name.to_owned()
        }
    }
}

/// One request to a page of a service.
pub struct Visit {
    pub console: Arc<Console>,
    pub service: Arc<Service>,
    /// The query of a page, or the form that was sent.
    pub parameters: Parameters,
    /// The time, in milliseconds since the epoch.
    pub now: i64,
    /// Scheme, host and port as the browser sees them.
    pub origin: String,
    notice: Option<Notice>,
    path: Vec<(String, String)>,
}

impl FromRequestParts<Arc<Console>> for Visit {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, console: &Arc<Console>) -> Result<Self, Problem> {
        let path: Vec<_> = match RawPathParams::from_request_parts(parts, console).await {
            Ok(parameters) => parameters
                .iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
            Err(_) => return Err(super::problem::no_such_page().await),
        };
        let named = path.iter().find(|(name, _)| name == "service");
        let named = named.map(|(_, id)| id.parse::<i64>().unwrap_or_default());
        let service = console
            .app
            .store
            .read::<_, Refusal>(move |records| {
                let id = match named {
                    None => records.service_ids()?.first().copied(),
                    named => named,
                };
                Ok(id.map(|id| records.service(id)).transpose()?.flatten())
            })
            .await?;
        let query = Parameters::parse(parts.uri.query().unwrap_or_default().as_bytes());
        let scheme = console
            .app
            .base_url
            .split_once("://")
            .map_or("http", |(scheme, _)| scheme);
        let host = own_host(&parts.headers, &parts.uri).unwrap_or_default();
        Ok(Self {
            service: service.ok_or_else(|| Problem::not_found("There is no such service."))?,
            now: console.app.clock.now(),
            origin: format!("{scheme}://{host}"),
            notice: Notice::read(&query),
            parameters: parts.extensions.remove().unwrap_or(query),
            console: Arc::clone(console),
            path,
        })
    }
}

impl Visit {
    /// The server.
    pub fn app(&self) -> &App {
        &self.console.app
    }

    /// A placeholder of the path.
    pub fn placeholder(&self, name: &str) -> &str {
        let found = self.path.iter().find(|(its_name, _)| its_name == name);
        found.map_or("", |(_, value)| value)
    }

    /// What the page shows around its content.
    pub fn layout(&self, section: &'static str) -> Layout {
        let ahead = self.app().clock.ahead() / 1000;
        Layout {
            section,
            service: Some(Arc::clone(&self.service)),
            clock: (ahead != 0).then(|| format!("{} {}", Span(ahead), if ahead > 0 { "ahead" } else { "behind" })),
            notice: self.notice,
            form_token: self.console.form_token.clone(),
        }
    }

    /// The address of another page of the service.
    pub fn path(&self, page: &str) -> String {
        format!("/console/{}/{page}", self.service.id)
    }

    /// Where the form says that its page is.
    pub fn back(&self) -> String {
        let back = self.parameters.text("back");
        // The form token says that a page of this server wrote it; this keeps it an address of the console even so.
        let own = back.starts_with("/console/") && back.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#');
        if own { back.to_owned() } else { self.path("tokens") }
    }

    /// Reads records of the service.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Reading<'_>) -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Problem> {
        let (service, now) = (self.service.id, self.now);
        let outcome = self
            .app()
            .store
            .read(move |records| work(&Reading::new(records, service, now)?))
            .await;
        Ok(outcome?)
    }

    /// Changes records of the service.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Writing<'_>) -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Problem> {
        let (service, now) = (self.service.id, self.now);
        let outcome = self
            .app()
            .store
            .write(move |changes| work(&Writing::new(changes, service, now)?))
            .await;
        Ok(outcome?)
    }
}

/// Goes on to a page, which says what has been done.
///
/// The fragment moves the focus to the notice, so that it is read out and the keyboard goes on from there.
pub fn see_other(page: &str, notice: Notice) -> Response {
    let (name, count) = notice.name();
    let separator = if page.contains('?') { '&' } else { '?' };
    let query = address("", &[("notice", name), ("count", &count)]);
    let location = format!("{page}{separator}{}#notice", query.trim_start_matches('?'));
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}
