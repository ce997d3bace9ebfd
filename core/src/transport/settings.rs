//! Options, checked and made ready for use.

use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderValue;
use url::Position;

use super::authorize::{Authorization, authorize};
use super::encode::Base;
use crate::{Error, Options, RequestStyle, Result};

/// How long a whole call may take where no option says.
const WHOLE_CALL: Duration = Duration::from_secs(120);

const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// What every call of a client needs, worked out once.
pub(crate) struct Settings {
    /// The options this came from, for deriving another client.
    pub options: Options,
    pub base: Arc<Base>,
    pub authorization: Arc<Authorization>,
    pub timeout: Duration,
    pub total_timeout: Duration,
    pub max_retries: u32,
    pub request_style: RequestStyle,
    pub max_response_bytes: usize,
    pub traceparent: Option<HeaderValue>,
}

impl Settings {
    pub fn new(options: Options) -> Result<Self> {
        let (base, authorization) = authorize(&options, base_url(&options)?)?;
        let base = Url::parse(&base).map_err(|_| Error::configuration("`base_url` and the path make no URL"))?;
        Self::of(options, Arc::new(Base::new(base)), Arc::new(authorization))
    }

    /// These settings with some options replaced. What they do not touch is shared: a proof key is not read again, and keeps
    /// the server's nonce.
    pub fn overridden_by(&self, overrides: Options) -> Result<Self> {
        let options = self.options.clone().overridden_by(overrides);
        if speaks_for(&options) == speaks_for(&self.options) {
            return Self::of(options, self.base.clone(), self.authorization.clone());
        }
        Self::new(options)
    }

    fn of(options: Options, base: Arc<Base>, authorization: Arc<Authorization>) -> Result<Self> {
        let timeout = positive("timeout", options.timeout)?.unwrap_or(Duration::from_secs(30));
        Ok(Self {
            base,
            authorization,
            timeout,
            total_timeout: positive("total_timeout", options.total_timeout)?.unwrap_or(timeout.max(WHOLE_CALL)),
            max_retries: match options.max_retries {
                None => 2,
                Some(count) => u32::try_from(count)
                    .map_err(|_| Error::configuration("`max_retries` is a whole number from 0 to 4294967295"))?,
            },
            request_style: match &options.request_style {
                None => RequestStyle::Json,
                Some(RequestStyle::Unrecognized(_)) => {
                    return Err(Error::configuration(
                        "`request_style` is one of json, form, query, path",
                    ));
                }
                Some(style) => style.clone(),
            },
            max_response_bytes: count("max_response_bytes", options.max_response_bytes)?.unwrap_or(16 << 20),
            traceparent: options.traceparent.as_deref().map(traceparent).transpose()?,
            options,
        })
    }
}

/// What decides where a client points and for whom it speaks.
fn speaks_for(options: &Options) -> impl PartialEq {
    let Options {
        base_url,
        region,
        service_id,
        access_token,
        api_key,
        api_secret,
        client_certificate,
        dpop_key,
        ..
    } = options;
    (
        (base_url, region, service_id, access_token),
        (api_key, api_secret, client_certificate, dpop_key),
    )
}

/// A limit of numbers that is set must allow one.
pub(super) fn count(option: &str, limit: Option<i64>) -> Result<Option<usize>> {
    let allowed = |limit| usize::try_from(limit).ok().filter(|limit| *limit > 0);
    let refused = || Error::configuration(format!("`{option}` is 1 or more"));
    limit.map(|limit| allowed(limit).ok_or_else(refused)).transpose()
}

/// A limit of time that is set must leave some. One of more than a century is none, and is cut to what clocks can count.
pub(super) fn positive(option: &str, limit: Option<Duration>) -> Result<Option<Duration>> {
    match limit {
        Some(limit) if limit.is_zero() => Err(Error::configuration(format!("`{option}` is more than 0 seconds"))),
        limit => Ok(limit.map(|limit| limit.min(CENTURY))),
    }
}

/// The header as W3C Trace Context has it; a later version of it may be longer than the present one.
fn traceparent(text: &str) -> Result<HeaderValue> {
    let parts: Vec<&str> = text.split('-').collect();
    let lower_hex = |part: &str, digits: usize| {
        part.len() == digits && part.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    };
    let names_something = |part: &str| part.bytes().any(|byte| byte != b'0');
    let fits = match parts.as_slice() {
        [version, trace, parent, flags, rest @ ..] => {
            lower_hex(version, 2)
                && *version != "ff"
                && (*version != "00" || rest.is_empty())
                && lower_hex(trace, 32)
                && names_something(trace)
                && lower_hex(parent, 16)
                && names_something(parent)
                && lower_hex(flags, 2)
        }
        _ => false,
    };
    let refused =
        || Error::configuration("`traceparent` is not of the form 00-(32 hex digits)-(16 hex digits)-(2 hex digits)");
    if !fits {
        return Err(refused());
    }
    HeaderValue::try_from(text).map_err(|_| refused())
}

/// The URL up to and including `/api`.
fn base_url(options: &Options) -> Result<String> {
    use crate::Region;
    let given = match (&options.base_url, &options.region) {
        (Some(_), Some(_)) => return Err(Error::configuration("set either `base_url` or `region`")),
        (Some(url), None) => url.trim().to_owned(),
        (None, None) => "https://us.authlete.com".to_owned(),
        (None, Some(Region::Unrecognized(_))) => return Err(Error::configuration("`region` is one of us, jp, eu, br")),
        (None, Some(region)) => format!("https://{region}.authlete.com"),
    };
    let invalid = |why: &str| {
        Error::configuration(format!(
            "`base_url` {why}: set it to something like https://us.authlete.com"
        ))
    };
    let url = Url::parse(&given).map_err(|_| invalid("is not an absolute URL"))?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err(invalid("is neither http nor https"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(invalid("holds credentials"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(invalid("has a query or a fragment"));
    }
    // Of the path only: a host may be called `api`.
    let path = url.path().trim_end_matches('/');
    let path = path.strip_suffix("/api").unwrap_or(path);
    Ok(format!("{}{path}/api", &url[..Position::BeforePath]))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{CENTURY, base_url, positive, traceparent};
    use crate::{Options, Region};

    #[test]
    fn the_prefix_of_the_path_is_tolerated_and_the_host_is_left_alone() {
        for (given, base) in [
            ("https://us.authlete.com", "https://us.authlete.com/api"),
            ("https://us.authlete.com/", "https://us.authlete.com/api"),
            ("https://us.authlete.com/api", "https://us.authlete.com/api"),
            ("https://us.authlete.com/api/", "https://us.authlete.com/api"),
            (
                "https://gateway.example/authlete/api",
                "https://gateway.example/authlete/api",
            ),
            ("https://gateway.example/my-api", "https://gateway.example/my-api/api"),
            ("http://api", "http://api/api"),
            ("http://api/api", "http://api/api"),
            ("http://api:8080", "http://api:8080/api"),
        ] {
            assert_eq!(base_url(&Options::new().base_url(given)).ok().as_deref(), Some(base));
        }
    }

    #[test]
    fn the_two_ways_to_say_where_the_api_is_replace_each_other() {
        let derived = |options: Options, overrides| base_url(&options.overridden_by(overrides)).ok();
        let here = Options::new().base_url("http://127.0.0.1:9180");
        let there = Options::new().region(Region::Eu);
        assert_eq!(
            derived(here.clone(), there.clone()).as_deref(),
            Some("https://eu.authlete.com/api")
        );
        assert_eq!(
            derived(there.clone(), here.clone()).as_deref(),
            Some("http://127.0.0.1:9180/api")
        );
        assert_eq!(
            derived(here.clone(), Options::new()).as_deref(),
            Some("http://127.0.0.1:9180/api")
        );
        assert!(base_url(&here.region(Region::Eu)).is_err());
    }

    #[test]
    fn a_limit_of_time_leaves_some_and_is_one_that_clocks_can_count() {
        assert!(positive("timeout", Some(Duration::ZERO)).is_err());
        assert_eq!(positive("timeout", Some(Duration::MAX)).ok(), Some(Some(CENTURY)));
    }

    #[test]
    fn a_traceparent_is_one_of_w3c_trace_context() {
        let parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        assert!(traceparent(parent).is_ok_and(|header| header == parent));
        assert!(traceparent("01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-later").is_ok());
        for wrong in [
            "",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
            "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
            "00-00000000000000000000000000000000-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
            "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more",
            "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-\r\nx: y",
        ] {
            assert!(traceparent(wrong).is_err(), "{wrong:?} is taken");
        }
    }
}
