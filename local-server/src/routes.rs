//! Every path of the API, from the same table of operations as the client.

use std::future::Future;
use std::sync::Arc;
use std::time::Instant;

use authlete_sdk::Id;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{MatchedPath, Request, State};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, get, on};
use http_body_util::BodyExt as _;
use percent_encoding::percent_decode_str;
use serde_json::json;

use crate::App;
use crate::admin;
use crate::authentication::{Credentials, service_for};
use crate::binding::Sender;
use crate::clock;
use crate::console;
use crate::faults::{Abort, Fault};
use crate::input::{self, Input};
use crate::journal::{self, Entry};
use crate::refusal::{Refusal, unpublished};
use crate::reply::{self, Reply};
use crate::rules::{self, Reading, Writing};
use crate::store::{Service, Store};

/// The longest body that is read, in bytes.
const BODY_LIMIT: usize = 4 << 20;

/// A rule, whether it reads or writes: its signature says which.
pub trait Rule<Shape>: Copy + Send + Sync + 'static {
    /// What it takes.
    type Request: input::Request;
    /// What it answers.
    type Reply: Reply;

    /// Applies the rule in a transaction of its own.
    fn apply(
        self,
        store: &Store,
        service: Id,
        now: i64,
        request: Self::Request,
    ) -> impl Future<Output = Result<Self::Reply, Refusal>> + Send;
}

/// The shape of a rule that reads.
pub struct Reads<Request, Reply>(std::marker::PhantomData<(Request, Reply)>);

/// The shape of a rule that writes.
pub struct Writes<Request, Reply>(std::marker::PhantomData<(Request, Reply)>);

impl<F, Q: input::Request, R: Reply> Rule<Reads<Q, R>> for F
where
    F: Fn(&Reading<'_>, Q) -> Result<R, Refusal> + Copy + Send + Sync + 'static,
{
    type Request = Q;
    type Reply = R;

    async fn apply(self, store: &Store, service: Id, now: i64, request: Q) -> Result<R, Refusal> {
        store
            .read(move |records| self(&Reading::new(records, service, now)?, request))
            .await
    }
}

impl<F, Q: input::Request, R: Reply> Rule<Writes<Q, R>> for F
where
    F: Fn(&Writing<'_>, Q) -> Result<R, Refusal> + Copy + Send + Sync + 'static,
{
    type Request = Q;
    type Reply = R;

    async fn apply(self, store: &Store, service: Id, now: i64, request: Q) -> Result<R, Refusal> {
        store
            .write(move |changes| self(&Writing::new(changes, service, now)?, request))
            .await
    }
}

/// Routes under both versions of the API.
struct Routes(Router<Arc<App>>);

impl Routes {
    fn add<Shape: 'static, R: Rule<Shape>>(&mut self, verb: &MethodFilter, path: &'static str, rule: R) {
        for route in [format!("/api/{{serviceId}}{path}"), format!("/api{path}")] {
            let template = route.clone();
            let handler = move |State(app): State<Arc<App>>, request: Request| {
                let placeholders = placeholders(&template, request.uri().path());
                async move {
                    serve(&app, rule, path, placeholders, request)
                        .await
                        .unwrap_or_else(IntoResponse::into_response)
                }
            };
            let router = std::mem::take(&mut self.0);
            self.0 = router.route(&route, on(*verb, handler));
        }
    }
}

/// What a path has in the place of each placeholder, decoded; nothing where that is not UTF-8.
// axum's own extractor would refuse such a path by itself, before authentication and as plain text.
fn placeholders(template: &str, path: &str) -> Vec<(String, Option<String>)> {
    let segments = template.split('/').zip(path.split('/'));
    segments
        .filter_map(|(pattern, segment)| {
            let name = pattern.strip_prefix('{')?.strip_suffix('}')?;
            let value = percent_decode_str(segment).decode_utf8().ok();
            Some((name.to_owned(), value.map(std::borrow::Cow::into_owned)))
        })
        .collect()
}

macro_rules! add_table {
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
        fn add_table(routes: &mut Routes) {
            $($($(
                routes.add(&MethodFilter::$verb, $path, rules::$group::$name);
            )+)+)+
        }
    };
}

authlete_sdk::operations!(add_table);

/// The whole server as one router.
pub fn router(app: &Arc<App>) -> Router {
    let mut routes = Routes(Router::new());
    add_table(&mut routes);
    add_what_has_no_row(&mut routes);
    let api = routes
        .0
        .route("/api/info", get(information))
        .route("/api/lifecycle/healthcheck", get(async || "OK"))
        .fallback(no_such_path)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(from_fn_with_state(Arc::clone(app), around));
    let router = if app.options.admin {
        let whole = async |State(app): State<Arc<App>>, request: Request, next: Next| match with_whole_body(
            &app, request,
        )
        .await
        {
            Ok(request) => next.run(request).await,
            Err(refusal) => refusal.into_response(),
        };
        api.merge(admin::router().layer(from_fn_with_state(Arc::clone(app), whole)))
    } else {
        api
    };
    let router = router.with_state(Arc::clone(app));
    if app.options.has_console() {
        router.merge(console::router(app))
    } else {
        router
    }
}

/// Operations that the table has no rows for.
fn add_what_has_no_row(routes: &mut Routes) {
    let (read, write, delete) = (MethodFilter::GET, MethodFilter::POST, MethodFilter::DELETE);
    routes.add(&read, "/client/get/{clientId}", rules::clients::get);
    routes.add(&read, "/client/get/list", rules::clients::list);
    routes.add(&delete, "/client/delete/{clientId}", rules::clients::delete);
    routes.add(&read, "/service/get", rules::services::get);
    routes.add(&write, "/service/update", rules::services::update);
    routes.add(&write, "/service/configuration", rules::services::configuration);
}

async fn information() -> Response {
    let information = json!({
        "version": concat!("authlete-local ", env!("CARGO_PKG_VERSION")),
        "features": [],
    });
    reply::json(&information, false)
}

async fn no_such_path() -> Refusal {
    Refusal::not_found(unpublished::NO_SUCH_PATH, "The local server has no such path.")
}

async fn method_not_allowed() -> Refusal {
    Refusal::new(
        405,
        unpublished::METHOD_NOT_ALLOWED,
        "The path does not take this method.",
    )
}

/// The path of an operation as messages and faults name it: without its placeholders.
pub fn operation_of(path: &str) -> &str {
    path.find("/{").map_or(path, |placeholder| &path[..placeholder])
}

async fn serve<Shape, R: Rule<Shape>>(
    app: &App,
    rule: R,
    path: &'static str,
    mut placeholders: Vec<(String, Option<String>)>,
    request: Request,
) -> Result<Response, Refusal> {
    let operation = operation_of(path);
    let (parts, body) = request.into_parts();
    let service = placeholders
        .iter()
        .position(|(name, _)| name == "serviceId")
        // What is not UTF-8 is no service either.
        .map(|position| placeholders.remove(position).1.unwrap_or_default());
    let is_version_2 = service.is_none();
    let service = authenticate(app, &parts, service, operation)
        .await
        .map_err(|refusal| if is_version_2 { refusal.by_basic() } else { refusal })?;

    // `around` has read it already.
    let body = to_bytes(body, BODY_LIMIT).await.unwrap_or_default();
    let mut parameters = placeholders
        .into_iter()
        .map(|(name, value)| match value {
            Some(value) => Ok((name, value)),
            None => Err(input::unreadable_member(operation, &name)),
        })
        .collect::<Result<Vec<_>, _>>()?;
    resolve_client(app, service, &mut parameters).await?;
    let input = Input::collect(
        &parts.method,
        &parts.headers,
        parts.uri.query(),
        &body,
        parameters,
        operation,
    )?;
    let request = <R::Request as input::Request>::read(input, operation)?;
    app.complete_keys(service, operation).await?;
    rule.apply(&app.store, service, app.clock.now(), request)
        .await?
        .into_response()
}

/// Whether the operation shows the keys of the service, or may sign with them.
pub(crate) fn may_need_keys(service: &Service, operation: &str) -> bool {
    match operation {
        "/auth/token/create" => service.settings.access_token_sign_alg.is_some(),
        "/service/get" | "/service/update" | "/service/jwks/get" | "/service/configuration" => true,
        "/auth/authorization/issue" | "/auth/token" | "/auth/token/issue" | "/idtoken/reissue" => true,
        "/auth/introspection/standard" | "/auth/userinfo/issue" => true,
        _ => false,
    }
}

async fn authenticate(
    app: &App,
    parts: &Parts,
    service: Option<String>,
    operation: &'static str,
) -> Result<Id, Refusal> {
    let credentials = Credentials::read(&parts.headers, operation);
    let strict = app.options.strict;
    let by_tls = app.base_url.starts_with("https:");
    // What is asked most needs no records: any token, for a service that is known.
    if let (Ok(Credentials::Token { .. }), Some(service), false) = (&credentials, &service, strict)
        && (by_tls
            || app
                .store
                .remembered_settings()
                .is_some_and(|settings| !settings.tls_required))
        && let Some(service) = service.parse().ok().and_then(|id| app.store.remembered_service(id))
    {
        return Ok(service.id);
    }
    let ready_token = app.ready_token.clone();
    let shown = credentials.clone();
    let (service, binding) = app
        .store
        .read(move |records| {
            if !by_tls && records.settings()?.tls_required {
                return Err(Refusal::bad_request(
                    "A001201",
                    format!("{operation}, TLS must be used."),
                ));
            }
            service_for(
                records,
                &credentials?,
                service.as_deref(),
                operation,
                &ready_token,
                strict,
            )
        })
        .await?;
    if let (true, Ok(Credentials::Token { value, by_dpop })) = (strict, &shown) {
        app.verifier
            .check(&binding, value, *by_dpop, &sender(app, parts), clock::machine_seconds())?;
    }
    Ok(service)
}

/// Who sent the request, as far as proofs are about it.
fn sender<'a>(app: &App, parts: &'a Parts) -> Sender<'a> {
    let host = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let (scheme, own_host) = app.base_url.split_once("://").unwrap_or_default();
    Sender {
        method: &parts.method,
        address: format!("{scheme}://{}{}", host.unwrap_or(own_host), parts.uri.path()),
        headers: &parts.headers,
        certificate: parts.extensions.get(),
    }
}

/// The request once all of its body is there.
async fn with_whole_body(app: &App, request: Request) -> Result<Request, Refusal> {
    let (parts, body) = request.into_parts();
    match tokio::time::timeout(app.options.limits.patience(), read_body(body)).await {
        Ok(body) => Ok(Request::from_parts(parts, body?.into())),
        Err(_) => Err(Refusal::new(
            408,
            unpublished::BODY_TOO_SLOW,
            "The body did not come in time.",
        )),
    }
}

/// Reads the whole body. One that is too long is read on for a while, because a caller that is still sending would see a
/// broken connection instead of the answer.
async fn read_body(mut body: Body) -> Result<Vec<u8>, Refusal> {
    let mut read = Vec::new();
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map(|frame| frame.into_data().unwrap_or_default()) else {
            return Err(Refusal::bad_request(
                unpublished::MALFORMED_BODY,
                "The body ended early.",
            ));
        };
        length += data.len();
        if length <= BODY_LIMIT {
            read.extend_from_slice(&data);
        } else if length > 16 * BODY_LIMIT {
            break;
        }
    }
    if length > BODY_LIMIT {
        return Err(Refusal::new(
            413,
            unpublished::BODY_TOO_LARGE,
            format!("The body is longer than {BODY_LIMIT} bytes."),
        ));
    }
    Ok(read)
}

/// A path may name a client by its alias.
// Choice: paths are described as having a client ID; the aliases that the API takes in most places are taken here too.
async fn resolve_client(app: &App, service: Id, parameters: &mut [(String, String)]) -> Result<(), Refusal> {
    let Some((_, identifier)) = parameters.iter_mut().find(|(name, _)| name == "clientId") else {
        return Ok(());
    };
    if identifier.parse::<Id>().is_ok() {
        return Ok(());
    }
    let (alias, now) = (identifier.clone(), app.clock.now());
    let found = app
        .store
        .read::<_, Refusal>(move |records| Reading::new(records, service, now)?.identified_client(&alias))
        .await;
    match found {
        Ok(client) => {
            *identifier = client.id().to_string();
            Ok(())
        }
        Err(refusal) if refusal.code == "A001218" => Err(Refusal::bad_request(
            "A001216",
            "The client ID is neither an integer nor the alias of a client.",
        )),
        Err(refusal) => Err(refusal),
    }
}

/// Marks an answer that is to be lost instead of being sent.
#[derive(Clone, Copy)]
pub struct Lost;

/// What happens around every request to the API: failures on request, and the journal.
async fn around(State(app): State<Arc<App>>, route: Option<MatchedPath>, request: Request, next: Next) -> Response {
    let route = route.as_ref().map(MatchedPath::as_str);
    let operation = route.map(|route| {
        let path = route.strip_prefix("/api").unwrap_or(route);
        operation_of(path.strip_prefix("/{serviceId}").unwrap_or(path)).to_owned()
    });
    let (at, started) = (app.clock.now(), Instant::now());
    let method = request.method().clone();
    let path = journal::redacted(request.uri().path(), route);

    // Whatever the answer will be, the body is read first: hyper closes a connection whose answer came before that, and the
    // caller's next request on it would be lost.
    let request = with_whole_body(&app, request).await;

    let fault = operation.and_then(|operation| app.faults.take(&operation));
    if let Some(delay) = fault.as_ref().and_then(Fault::delay) {
        tokio::time::sleep(delay).await;
    }
    let response = match &fault {
        Some(fault) if fault.replaces_answer() => fabricated(fault),
        _ => match request {
            Ok(request) => next.run(request).await,
            Err(refusal) => refusal.into_response(),
        },
    };
    if let Some(cause) = response.extensions().get() {
        app.reporter.report(*cause);
    }
    let response = match fault.and_then(|fault| fault.abort) {
        None => response,
        Some(Abort::BeforeResponse) => {
            let mut response = response;
            response.extensions_mut().insert(Lost);
            response
        }
        Some(Abort::MidBody) => cut_short(response).await,
    };
    let lost = response.extensions().get::<Lost>().is_some();
    app.journal.add(Entry {
        method: method.as_str().to_owned(),
        path,
        status: if lost { 0 } else { response.status().as_u16() },
        at,
        took: started.elapsed(),
    });
    response
}

fn fabricated(fault: &Fault) -> Response {
    let mut response = Response::new(Body::from(fault.body.clone().unwrap_or_default()));
    *response.status_mut() = fault
        .status
        .and_then(|status| StatusCode::from_u16(status).ok())
        .unwrap_or(StatusCode::OK);
    for (name, value) in &fault.headers {
        if let (Ok(name), Ok(value)) = (
            header::HeaderName::try_from(name.as_str()),
            header::HeaderValue::try_from(value.as_str()),
        ) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// The same answer, of which only the first half arrives.
async fn cut_short(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let whole = to_bytes(body, BODY_LIMIT).await.unwrap_or_default();
    // At least one byte is announced that never comes.
    parts.headers.insert(header::CONTENT_LENGTH, (whole.len() + 1).into());
    Response::from_parts(parts, Body::new(Half(Some(whole.slice(..whole.len() / 2)))))
}

/// A body that fails after what it has.
struct Half(Option<axum::body::Bytes>);

impl axum::body::HttpBody for Half {
    type Data = axum::body::Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>> {
        std::task::Poll::Ready(Some(match self.0.take() {
            Some(data) => Ok(hyper::body::Frame::data(data)),
            None => Err(std::io::ErrorKind::ConnectionAborted.into()),
        }))
    }
}

/// Takes one trailing slash off the path: the API tolerates it.
pub fn without_trailing_slash<B>(request: &mut axum::http::Request<B>) {
    let uri = request.uri();
    let Some(path) = uri.path().strip_suffix('/').filter(|path| !path.is_empty()) else {
        return;
    };
    let path = match uri.query() {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    };
    if let Ok(path) = path.parse() {
        let mut parts = std::mem::take(request.uri_mut()).into_parts();
        parts.path_and_query = Some(path);
        *request.uri_mut() = axum::http::Uri::from_parts(parts).unwrap_or_default();
    }
}
