//! The database: what is acknowledged stays, and nobody else's file is touched.

mod support;

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use support::{Body, FIXTURE, Server, run};

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().expect("UTF-8").to_owned()
    }
}

fn refusal(database: &str) -> String {
    let (code, output, error) = run(&[
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--fixture",
        FIXTURE,
        "--database",
        database,
    ]);
    assert_eq!((code, output.as_str()), (Some(1), ""));
    assert_eq!(error.lines().count(), 1, "{error}");
    assert!(error.contains("--database"), "{error}");
    error
}

#[test]
fn every_acknowledged_create_survives_kill_9() {
    let folder = Folder::new();
    let database = folder.path("state.db");
    let mut server = Server::standard(&["--database", &database]);
    let acknowledged = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..250 {
                    server.token(2_000_001, "john");
                    acknowledged.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    assert_eq!(acknowledged.load(Ordering::Relaxed), 1_000);
    server.child.kill().expect("killed");
    server.child.wait().expect("ended");

    let server = Server::start(&["--database", &database]);
    let mut seen = std::collections::HashSet::new();
    for start in (0..1_000).step_by(20) {
        let path = format!("/api/1000001/auth/token/get/list?start={start}&end={}", start + 20);
        let page = server.ok("GET", &path, Body::None);
        assert_eq!(page["totalCount"], 1_000);
        for token in page["accessTokens"].as_array().expect("tokens") {
            seen.insert(token["accessTokenHash"].as_str().expect("a hash").to_owned());
        }
    }
    assert_eq!(seen.len(), 1_000);
}

#[test]
fn a_restart_keeps_everything_and_the_ready_line() {
    let folder = Folder::new();
    let database = folder.path("state.db");
    let first = Server::start(&["--database", &database]);
    let ready = first.ready.clone();
    let path = format!("/api/{}/auth/token/create", ready["serviceId"].as_str().expect("an ID"));
    let request = json!({ "grantType": "CLIENT_CREDENTIALS", "clientId": ready["clients"][0]["clientId"] });
    let token = first.ok("POST", &path, Body::Json(&request));
    drop(first);

    let second = Server::start(&["--database", &database, "--strict", "--fixture", FIXTURE]);
    for member in ["serviceId", "accessToken", "apiKey", "apiSecret", "clients"] {
        assert_eq!(
            second.ready[member], ready[member],
            "the fixture is for an empty database"
        );
    }
    let bearer = format!("Bearer {}", ready["accessToken"].as_str().expect("a token"));
    let path = path.replace("create", "update");
    let request = json!({ "accessToken": token["accessToken"] });
    let reply = second.call_as(&bearer, "POST", &path, Body::Json(&request));
    assert_eq!(reply.json()["resultCode"], "A135001");
}

#[test]
fn keys_are_made_once_when_they_are_needed_and_stay() {
    let folder = Folder::new();
    let database = folder.path("state.db");
    let start = || Server::start(&["--database", &database, "--admin"]);
    let server = start();
    let path =
        |server: &Server, path: &str| format!("/api/{}{path}", server.ready["serviceId"].as_str().expect("an ID"));
    let made = || {
        let connection = rusqlite::Connection::open(&database).expect("a connection");
        let count = "SELECT count(*) FROM service WHERE json_extract(document, '$.jwks') IS NOT NULL";
        connection
            .query_row(count, [], |row| row.get::<_, i64>(0))
            .expect("a count")
    };
    let request = json!({ "grantType": "CLIENT_CREDENTIALS", "clientId": server.ready["clients"][0]["clientId"] });
    server.ok("POST", &path(&server, "/auth/token/create"), Body::Json(&request));
    assert_eq!(made(), 0);

    let keys = |server: &Server| server.ok("GET", &path(server, "/service/jwks/get"), Body::None);
    let shown: Vec<_> = std::thread::scope(|scope| {
        let callers: Vec<_> = (0..4).map(|_| scope.spawn(|| keys(&server))).collect();
        callers
            .into_iter()
            .map(|caller| caller.join().expect("an answer"))
            .collect()
    });
    assert_eq!(shown[0]["keys"].as_array().map(Vec::len), Some(2));
    assert!(shown.iter().all(|keys| *keys == shown[0]));
    assert_eq!(made(), 1);
    server.ok("POST", "/_local/reset", Body::None);
    assert_eq!(keys(&server), shown[0], "a reset keeps them");
    drop(server);
    assert_eq!(keys(&start()), shown[0], "they are stored");
}

#[test]
fn values_of_tokens_are_nowhere_in_the_file() {
    let folder = Folder::new();
    let database = folder.path("state.db");
    let server = Server::standard(&["--database", &database]);
    let token = server.token(2_000_001, "a-subject-to-look-for");
    let mut content = Vec::new();
    for name in [database.clone(), format!("{database}-wal")] {
        content.extend(std::fs::read(name).expect("the file"));
    }
    let contains = |text: &str| content.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(contains("a-subject-to-look-for"));
    for member in ["accessToken", "refreshToken"] {
        assert!(!contains(token[member].as_str().expect("a token")), "{member}");
    }
}

#[test]
fn a_second_process_is_refused_and_the_first_goes_on() {
    let folder = Folder::new();
    let database = folder.path("state.db");
    let first = Server::standard(&["--database", &database]);
    assert!(refusal(&database).contains("in use"));
    first.token(2_000_001, "john");
    drop(first);
    let second = Server::start(&["--database", &database]);
    assert_eq!(
        second.ok("GET", "/api/1000001/auth/token/get/list", Body::None)["totalCount"],
        1
    );
}

#[test]
fn a_file_of_somebody_else_is_refused_and_left_as_it_is() {
    let folder = Folder::new();
    let text = folder.path("notes.txt");
    std::fs::write(&text, "not a database").expect("written");
    assert!(refusal(&text).contains("not a database of authlete-local"));
    assert_eq!(std::fs::read_to_string(&text).expect("read"), "not a database");

    let other = folder.path("other.db");
    let connection = rusqlite::Connection::open(&other).expect("a database");
    connection
        .execute_batch("CREATE TABLE t (x); INSERT INTO t VALUES (1)")
        .expect("a table");
    drop(connection);
    let before = std::fs::read(&other).expect("read");
    assert!(refusal(&other).contains("not a database of authlete-local"));
    assert_eq!(std::fs::read(&other).expect("read"), before);
    let names: Vec<_> = std::fs::read_dir(folder.0.path())
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    assert_eq!(names.len(), 2, "nothing is left beside them: {names:?}");
}

#[test]
fn a_database_of_another_version_and_a_place_that_cannot_be_are_refused() {
    let folder = Folder::new();
    let database = folder.path("state.db");
    drop(Server::standard(&["--database", &database]));
    let connection = rusqlite::Connection::open(&database).expect("a database");
    connection.pragma_update(None, "user_version", 99).expect("changed");
    drop(connection);
    assert!(refusal(&database).contains("another version"));

    refusal(&folder.path("missing/state.db"));
    refusal(folder.0.path().to_str().expect("UTF-8"));
}

#[test]
fn reset_goes_back_to_the_fixture_or_on_to_another() {
    let server = Server::standard(&["--admin"]);
    let total = || server.ok("GET", "/api/1000001/auth/token/get/list", Body::None)["totalCount"].clone();
    server.token(2_000_001, "john");
    server.ok(
        "POST",
        "/_local/clock",
        Body::Json(&json!({ "advanceSeconds": 1_000_000 })),
    );
    assert_eq!(total(), 1);

    let ready = server.ok("POST", "/_local/reset", Body::None);
    assert_eq!(ready, server.ready);
    assert_eq!(total(), 0);
    server.token(2_000_001, "john");

    let other = json!({ "services": [{ "service": { "apiKey": 7, "jwks": { "keys": [] } } }] });
    assert_eq!(server.ok("POST", "/_local/reset", Body::Json(&other))["serviceId"], "7");
    assert_eq!(
        server
            .call("GET", "/api/1000001/auth/token/get/list", Body::None)
            .code(),
        (404, "A458203".to_owned())
    );
    let broken = server.call("POST", "/_local/reset", Body::Json(&json!({ "services": [] })));
    assert_eq!(broken.status, 400);
    assert_eq!(
        server.ok("POST", "/_local/reset", Body::Json(&json!({})))["serviceId"],
        Value::from("1000001")
    );
}
