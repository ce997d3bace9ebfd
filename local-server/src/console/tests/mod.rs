//! The pages over the whole server's router.

mod pages;
mod protection;

use std::collections::BTreeSet;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use hyper::service::Service as _;
use hyper_util::service::TowerToHyperService;
use serde_json::{Value, json};

use super::*;
use crate::Options;
use crate::binding::Binding;
use crate::clock::Clock;
use crate::fixture::Fixture;
use crate::routes;
use crate::rules::testing::{C1, C2, SERVICE, START};
use crate::store::{Database, Store};

const HOST: &str = "127.0.0.1:9180";
const SCRIPT: &str = "<script>alert(1)</script>";
const IMAGE: &str = "\"'><img src=x onerror=alert(1)>";

/// A server without its HTTP.
struct Site {
    app: Arc<App>,
    router: Router,
}

struct Reply {
    status: StatusCode,
    headers: HeaderMap,
    text: String,
}

impl Reply {
    fn location(&self) -> &str {
        self.headers[header::LOCATION].to_str().expect("an address")
    }

    /// What the links with this text lead to.
    fn link(&self, text: &str) -> Option<String> {
        let end = self.text.find(&format!("\">{text}</a>"))?;
        let start = self.text[..end].rfind("href=\"")? + "href=\"".len();
        Some(self.text[start..end].replace("&#38;", "&"))
    }

    /// Where the forms of the page go.
    fn actions(&self) -> Vec<&str> {
        let forms = self.text.split("method=\"post\" action=\"").skip(1);
        forms.filter_map(|form| form.split('"').next()).collect()
    }

    fn form_token(&self) -> &str {
        let (_, rest) = self
            .text
            .split_once("name=\"form_token\" value=\"")
            .expect("a form of the page");
        rest.split('"').next().expect("a value")
    }

    /// The shortened hashes on the page.
    fn hashes(&self) -> Vec<&str> {
        let links = self.text.split("<a class=\"hash\"").skip(1);
        links
            .filter_map(|link| link.split('>').nth(1)?.split('<').next())
            .collect()
    }
}

impl Site {
    async fn new() -> Self {
        Self::with(Options::default(), |_| {}).await
    }

    async fn with(options: Options, change: impl FnOnce(&mut Fixture)) -> Self {
        let mut fixture =
            Fixture::from_json(include_str!("../../../../tests/fixtures/standard.json")).expect("the standard fixture");
        change(&mut fixture);
        let store = Store::open(&Database::Memory).expect("a database in memory");
        let loaded = fixture.clone();
        store
            .write::<_, crate::store::StoreError>(move |changes| loaded.load(changes))
            .await
            .expect("a loaded fixture");
        let app = Arc::new(App {
            clock: Clock::frozen(START),
            ..App::new(
                options,
                store,
                Some(fixture),
                format!("http://{HOST}"),
                Binding::default(),
            )
        });
        Self {
            router: routes::router(&app),
            app,
        }
    }

    async fn send(&self, request: Request<Body>) -> Reply {
        let service = TowerToHyperService::new(self.router.clone());
        let response = service.call(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        Reply {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8(body.to_vec()).expect("UTF-8"),
        }
    }

    async fn get_with(&self, address: &str, headers: &[(&str, &str)]) -> Reply {
        let mut request = Request::get(address);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::empty()).expect("a request")).await
    }

    async fn get(&self, address: &str) -> Reply {
        self.get_with(address, &[("host", HOST)]).await
    }

    async fn page(&self, address: &str) -> Reply {
        let reply = self.get(address).await;
        assert_eq!(reply.status, 200, "{address}: {}", reply.text);
        reply
    }

    async fn post_with(&self, address: &str, headers: &[(&str, &str)], form: &[(&str, &str)]) -> Reply {
        let form = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(form)
            .finish();
        let mut request = Request::post(address).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::from(form)).expect("a request")).await
    }

    /// Sends a form as a page of the console does.
    async fn submit(&self, address: &str, form: &[(&str, &str)]) -> Reply {
        let page = self.page(&path("clock")).await;
        let headers = [
            ("host", HOST),
            ("origin", "http://127.0.0.1:9180"),
            ("sec-fetch-site", "same-origin"),
        ];
        let form = [&[("form_token", page.form_token())], form].concat();
        self.post_with(address, &headers, &form).await
    }

    async fn api(&self, operation: &str, body: Value) -> Value {
        let request = Request::post(format!("/api/{SERVICE}/{operation}"))
            .header(header::AUTHORIZATION, "Bearer anything")
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(body.to_string()))
            .expect("a request");
        serde_json::from_str(&self.send(request).await.text).expect("JSON")
    }

    /// Creates a token and returns its value.
    async fn token(&self, client: i64, subject: &str) -> String {
        let request = json!({ "grantType": "AUTHORIZATION_CODE", "clientId": client, "subject": subject });
        let created = self.api("auth/token/create", request).await;
        created["accessToken"].as_str().expect("an access token").to_owned()
    }

    async fn is_alive(&self, token: &str) -> bool {
        self.api("auth/introspection", json!({ "token": token })).await["action"] == "OK"
    }

    /// The page of the only token that a search comes to.
    async fn page_of_only_token(&self, search: &str) -> String {
        let list = self.page(&path(&format!("tokens?{search}"))).await;
        let [hash] = list.hashes()[..] else {
            panic!("{} tokens", list.hashes().len())
        };
        list.link(hash).expect("a link")
    }
}

fn path(page: &str) -> String {
    format!("/console/{SERVICE}/{page}")
}

fn admin() -> Options {
    Options {
        admin: true,
        ..Options::default()
    }
}

/// The overview and every page that links lead to from there.
async fn every_page(site: &Site) -> Vec<(String, Reply)> {
    let mut found = BTreeSet::from(["/".to_owned()]);
    let mut pending = vec!["/".to_owned()];
    let mut pages = Vec::new();
    while let Some(address) = pending.pop() {
        let reply = site.get(&address).await;
        assert!(reply.status == 200, "{address}: {}", reply.status);
        for link in reply.text.split("href=\"/").skip(1) {
            let link = format!("/{}", link.split('"').next().unwrap_or_default().replace("&#38;", "&"));
            if found.insert(link.clone()) {
                pending.push(link);
            }
        }
        pages.push((address, reply));
    }
    pages
}
