//! How a call went over HTTP, as its response or its error tells.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, LOCATION, SET_COOKIE};

/// The headers by which gateways and services name a request in their own logs, in the order in which they are looked for.
const REQUEST_IDS: [&str; 5] = [
    "x-request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "x-amzn-trace-id",
    "cf-ray",
];

/// Headers that may hold a credential, or a URL with one in it.
const WITHHELD: [HeaderName; 2] = [SET_COOKIE, LOCATION];

/// How a call went over HTTP: status and headers of the last answer, how many attempts there were and how long it all took.
///
/// ```no_run
/// # use authlete_sdk::{Client, TokenListRequest};
/// # async fn example(client: &Client) -> authlete_sdk::Result<()> {
/// let tokens = client.token_management().list(&TokenListRequest::new()).await?;
/// if let Some(http) = tokens.http() {
///     println!("{:?} in {:?}, request {:?}", http.status_code(), http.duration(), http.request_id());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct HttpInfo(Arc<Facts>);

struct Facts {
    status_code: Option<u16>,
    headers: HeaderMap,
    attempts: u32,
    duration: Duration,
}

impl HttpInfo {
    pub(crate) fn new(answer: Option<(u16, HeaderMap)>, attempts: u32, duration: Duration) -> Self {
        let (status_code, mut headers) = match answer {
            Some((status_code, headers)) => (Some(status_code), headers),
            None => (None, HeaderMap::new()),
        };
        for name in WITHHELD {
            headers.remove(name);
        }
        Self(Arc::new(Facts {
            status_code,
            headers,
            attempts,
            duration,
        }))
    }

    /// The HTTP status of the last attempt; absent where it was not answered.
    #[must_use]
    pub fn status_code(&self) -> Option<u16> {
        self.0.status_code
    }

    /// The header of this name in the last answer, if it is there and text. Names do not depend on case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.0.headers.get(name)?.to_str().ok()
    }

    /// The headers of the last answer that are text, names in lower case. `Set-Cookie` and `Location` are withheld: they may
    /// hold credentials.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let headers = self.0.headers.iter();
        headers.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
    }

    /// By what the service names the request in its own logs: the first there is of `X-Request-Id`, `X-Correlation-Id`,
    /// `X-Amzn-RequestId`, `X-Amzn-Trace-Id` and `CF-Ray`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        REQUEST_IDS.iter().find_map(|name| self.header(name))
    }

    /// How many times the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the call took, waits between attempts included.
    #[must_use]
    pub fn duration(&self) -> Duration {
        self.0.duration
    }

    /// The headers a line each, for languages that read them only when they are wanted. Those of one name are one, as RFC 9110
    /// section 5.3 allows.
    #[doc(hidden)]
    #[must_use]
    pub fn header_lines(&self) -> String {
        let mut lines = String::new();
        let mut last = "";
        for (name, value) in self.headers() {
            if name == last {
                lines.pop();
                lines.push_str(", ");
            } else {
                lines.push_str(name);
                lines.push_str(": ");
            }
            lines.push_str(value);
            lines.push('\n');
            last = name;
        }
        lines
    }
}

/// Shows the names of the headers only: what they hold is for programs.
impl fmt::Debug for HttpInfo {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("HttpInfo")
            .field("status_code", &self.status_code())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .field("duration", &self.duration())
            .field("headers", &self.0.headers.keys().collect::<Vec<_>>())
            .finish()
    }
}

/// The place for it in a response. It takes no part in what the response is worth: two that say the same are equal.
#[doc(hidden)]
#[derive(Clone, Default)]
pub struct Attached(pub(crate) Option<HttpInfo>);

impl PartialEq for Attached {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderValue;

    use super::*;

    #[test]
    fn what_may_hold_a_credential_is_withheld() {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("set-cookie", "session=secret"),
            ("location", "/?token=secret"),
            ("cf-ray", "8a1b"),
        ] {
            headers.insert(name, HeaderValue::from_static(value));
        }
        let http = HttpInfo::new(Some((302, headers)), 1, Duration::from_millis(3));
        assert_eq!(http.headers().collect::<Vec<_>>(), [("cf-ray", "8a1b")]);
        assert_eq!(http.request_id(), Some("8a1b"));
        assert!(!format!("{http:?}").contains("secret"));
    }

    #[test]
    fn a_request_is_known_by_the_first_name_that_it_was_given() {
        let mut headers = HeaderMap::new();
        headers.insert("x-amzn-trace-id", HeaderValue::from_static("Root=1"));
        headers.insert("x-request-id", HeaderValue::from_static("4711"));
        let http = HttpInfo::new(Some((200, headers)), 1, Duration::ZERO);
        assert_eq!(http.request_id(), Some("4711"));
        assert_eq!(http.header("X-Amzn-Trace-Id"), Some("Root=1"));
    }

    #[test]
    fn headers_of_one_name_are_one_line_and_an_empty_one_stays() {
        let mut headers = HeaderMap::new();
        headers.append("x-first", HeaderValue::from_static("a"));
        headers.append("x-empty", HeaderValue::from_static(""));
        headers.append("x-first", HeaderValue::from_static("b"));
        let lines = HttpInfo::new(Some((200, headers)), 1, Duration::ZERO).header_lines();
        assert_eq!(lines, "x-first: a, b\nx-empty: \n");
    }
}
