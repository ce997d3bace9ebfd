//! What a program can learn of its calls: from a response, from an error, from an observer, from `tracing`.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use authlete_sdk::{
    Client, ClientAuthorizationDeleteRequest, ClientAuthorizationListRequest, EndedCall, ErrorKind, Observer, Options,
    Retry, TokenDeleteRequest, TokenListRequest,
};
use authlete_tests::local_server::LocalServer;
use tracing_subscriber::fmt::MakeWriter;

fn client(server: &LocalServer) -> Client {
    let options = Options::new()
        .base_url(&server.ready.base_url)
        .service_id(&server.ready.service_id)
        .access_token(&server.ready.access_token);
    Client::new(options).expect("the options of a local server work")
}

fn fail_once(server: &LocalServer, status: u16) {
    let fault = format!(r#"{{"operation": "*", "status": {status}, "headers": {{"x-request-id": "4711"}}}}"#);
    ureq::post(format!("{}/_local/faults", server.ready.base_url))
        .header("content-type", "application/json")
        .send(fault)
        .expect("the fault is taken");
}

#[derive(Default)]
struct Told(Mutex<Vec<String>>);

impl Observer for Told {
    fn call_ended(&self, call: &EndedCall<'_>) {
        let (status, attempts) = (call.http.status_code(), call.http.attempts());
        let kind = call.error.map(authlete_sdk::Error::kind);
        let line = format!(
            "{} {status:?} {attempts} {:?} {kind:?}",
            call.operation, call.result_code
        );
        self.0.lock().expect("no test panics meanwhile").push(line);
    }

    fn retrying(&self, retry: &Retry<'_>) {
        assert!(retry.delay < Duration::from_secs(1));
        let line = format!("{} {} {:?}", retry.operation, retry.attempt, retry.error.status_code());
        self.0.lock().expect("no test panics meanwhile").push(line);
    }
}

#[tokio::test]
async fn a_response_tells_how_its_call_went_and_is_worth_what_it_says() {
    let server = LocalServer::start(false);
    let client = client(&server);
    fail_once(&server, 503);
    let tokens = client.token_management().list(&TokenListRequest::new()).await;
    let tokens = tokens.expect("the second attempt succeeds");
    let http = tokens.http().expect("a call returned it");
    assert_eq!((http.status_code(), http.attempts()), (Some(200), 2));
    assert!(http.duration() > Duration::ZERO);
    assert!(
        http.header("Content-Type")
            .is_some_and(|value| value.starts_with("application/json"))
    );
    let again = client.token_management().list(&TokenListRequest::new()).await;
    assert_eq!(again.expect("nothing fails any more"), tokens);
    assert!(!format!("{tokens:?}").contains("attached"));
}

#[tokio::test]
async fn an_error_tells_it_as_well() {
    let server = LocalServer::start(false);
    let client = client(&server);
    fail_once(&server, 500);
    let error = client.token_management().list(&TokenListRequest::new()).await;
    let error = error.expect_err("500 is not tried again");
    let http = error.http().expect("it was answered");
    assert_eq!(
        (http.status_code(), http.request_id(), http.attempts()),
        (Some(500), Some("4711"), 1)
    );

    let nowhere = client.with_options(Options::new().base_url("http://127.0.0.1:1").max_retries(0));
    let error = nowhere
        .expect("the options work")
        .token_management()
        .list(&TokenListRequest::new())
        .await;
    let error = error.expect_err("nobody listens there");
    assert_eq!(error.kind(), ErrorKind::ConnectionFailed);
    assert_eq!(error.http().expect("it was tried").status_code(), None);

    let error = client.token_management().delete(&TokenDeleteRequest::new("")).await;
    assert!(error.expect_err("nothing is sent").http().is_none());
}

#[tokio::test]
async fn an_observer_is_told_of_retries_and_ends_also_of_derived_clients() {
    let server = LocalServer::start(false);
    let told = Arc::new(Told::default());
    let client = client(&server).observed_by(told.clone());
    fail_once(&server, 503);
    let derived = client.with_options(Options::new().timeout(Duration::from_secs(9)));
    let derived = derived.expect("the options work");
    derived
        .token_management()
        .list(&TokenListRequest::new())
        .await
        .expect("the second attempt succeeds");
    let missing = TokenDeleteRequest::new("no-such-token");
    client
        .token_management()
        .delete(&missing)
        .await
        .expect_err("there is no such token");
    assert_eq!(
        *told.0.lock().expect("no test panics meanwhile"),
        [
            "token_management.list 1 Some(503)",
            "token_management.list Some(200) 2 None None",
            r#"token_management.delete Some(404) 1 Some("A161202") Some(NotFound)"#,
        ]
    );
}

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl io::Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0
            .lock()
            .expect("no test panics meanwhile")
            .extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Written {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn tracing_gets_a_span_with_events_and_no_secret() {
    let server = LocalServer::start(false);
    let client = client(&server);
    let written = Written::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(written.clone())
        .finish();
    // It hears the other tests as well, which are about another group of operations.
    tracing::subscriber::set_global_default(subscriber).expect("no other test sets one");
    fail_once(&server, 503);
    let request = ClientAuthorizationListRequest::new("a-user-that-is-none");
    let listed = client.client_management().list_authorizations(&request).await;
    listed.expect("the second attempt succeeds");
    let request = ClientAuthorizationDeleteRequest::new(1, "a-user-that-is-none");
    let deleted = client.client_management().delete_authorizations(&request).await;
    deleted.expect_err("there is no such client");

    let written = written.0.lock().expect("no test panics meanwhile").clone();
    let text = String::from_utf8(written).expect("logs are text");
    let ours: Vec<_> = text
        .lines()
        .filter(|line| line.contains("authlete_sdk: client_management."))
        .collect();
    assert_eq!(ours.len(), 3, "{text}");
    assert!(
        ours[0].contains("WARN") && ours[0].contains("status_code=503"),
        "{}",
        ours[0]
    );
    let span = "DEBUG call{operation=\"client_management.list_authorizations\"}";
    assert!(ours[1].contains(span) && ours[1].contains("attempts=2"), "{}", ours[1]);
    assert!(ours[2].contains("error=\"the API answered"), "{}", ours[2]);
    assert!(
        !ours.iter().any(|line| line.contains(&server.ready.access_token)),
        "{text}"
    );
}
