//! Whether a browser sent a request on behalf of a page that is not the server's own.
//!
//! A page from anywhere can make its visitor's browser send requests to this machine. Programs other than browsers send none of
//! the headers that are looked at here and are not affected.

use std::net::IpAddr;

use axum::http::{HeaderMap, HeaderName, Uri, header};

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const FETCH_MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");

/// The host and port that the request names, if that is an address or `localhost`.
///
/// DNS rebinding gives an attacker's page an origin that leads to this machine, but only under a name that the attacker owns.
pub fn own_host<'a>(headers: &'a HeaderMap, uri: &Uri) -> Option<&'a str> {
    let mut hosts = headers.get_all(header::HOST).iter();
    let host = hosts.next()?.to_str().ok()?;
    if hosts.next().is_some() || uri.authority().is_some_and(|authority| authority.as_str() != host) {
        return None;
    }
    let name = match host.rsplit_once(':') {
        Some((name, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let address = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
    let known = match address {
        Some(address) => address.parse::<IpAddr>().is_ok_and(|address| address.is_ipv6()),
        None => name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok_and(|address| address.is_ipv4()),
    };
    known.then_some(host)
}

/// Whether the request, which would change something, comes from a page of this server or from no page at all.
pub fn may_change(headers: &HeaderMap, uri: &Uri) -> bool {
    let site = headers.get(FETCH_SITE).is_none_or(|site| site == "same-origin");
    let origin = headers.get(header::ORIGIN).is_none_or(|origin| {
        let origin = origin.to_str().ok().and_then(|origin| origin.split_once("://"));
        origin.is_some_and(|(_, authority)| own_host(headers, uri) == Some(authority))
    });
    site && origin
}

/// Whether the request follows a link or an address typed by hand, or comes from a page of this server.
pub fn may_read(headers: &HeaderMap) -> bool {
    let site = headers.get(FETCH_SITE);
    site.is_none_or(|site| site == "same-origin" || site == "none")
        || headers.get(FETCH_MODE).is_some_and(|mode| mode == "navigate")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(lines: &[(&'static str, &str)]) -> HeaderMap {
        lines
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), value.parse().expect("a header value")))
            .collect()
    }

    #[test]
    fn only_addresses_and_localhost_are_hosts_of_this_server() {
        let host = |host: &str| own_host(&headers(&[("host", host)]), &Uri::from_static("/")).is_some();
        for own in [
            "127.0.0.1:9180",
            "127.0.0.1",
            "localhost:9180",
            "LocalHost",
            "[::1]:9180",
            "[::1]",
            "192.0.2.7:80",
        ] {
            assert!(host(own), "{own}");
        }
        for foreign in [
            "",
            "attacker.example",
            "attacker.example:9180",
            "localhost.attacker.example",
            "127.0.0.1.attacker.example:9180",
            "127.0.0.1:9180:9180",
            "[attacker]:9180",
            "localhost:",
            "@localhost",
        ] {
            assert!(!host(foreign), "{foreign}");
        }
    }

    #[test]
    fn a_request_has_one_host() {
        let uri = Uri::from_static("/");
        assert_eq!(own_host(&HeaderMap::new(), &uri), None);
        let mut twice = headers(&[("host", "localhost")]);
        twice.append(header::HOST, "attacker.example".parse().expect("a header value"));
        assert_eq!(own_host(&twice, &uri), None);
        let elsewhere = Uri::from_static("http://attacker.example/");
        assert_eq!(own_host(&headers(&[("host", "localhost")]), &elsewhere), None);
    }

    #[test]
    fn changes_come_from_own_pages_or_from_no_page() {
        let may = |lines: &[(&'static str, &str)]| {
            let mut all = headers(lines);
            all.insert(header::HOST, "127.0.0.1:9180".parse().expect("a header value"));
            may_change(&all, &Uri::from_static("/"))
        };
        assert!(may(&[]));
        assert!(may(&[
            ("origin", "http://127.0.0.1:9180"),
            ("sec-fetch-site", "same-origin")
        ]));
        assert!(!may(&[("origin", "https://attacker.example")]));
        assert!(!may(&[("origin", "http://127.0.0.1:9181")]));
        assert!(!may(&[("origin", "null")]));
        for site in ["cross-site", "same-site", "none"] {
            assert!(!may(&[("sec-fetch-site", site)]), "{site}");
        }
    }
}
