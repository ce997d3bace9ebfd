//! Clients that misbehave: each costs the server little, and others are served all the same.

mod support;

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use serde_json::json;
use support::{Body, Server};

/// More than any limit of these tests, so that a hanging server fails the test instead of hanging it.
const LONG: Duration = Duration::from_secs(30);

fn impatient(connections: &str) -> Server {
    Server::standard(&["--idle-timeout", "1", "--max-connections", connections])
}

fn connect(server: &Server) -> TcpStream {
    let address = server.url("");
    let stream = TcpStream::connect(address.strip_prefix("http://").expect("http")).expect("a connection");
    stream.set_read_timeout(Some(LONG)).expect("set");
    stream.set_write_timeout(Some(LONG)).expect("set");
    stream
}

/// What comes until the server ends the connection.
fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    match stream.read_to_end(&mut bytes) {
        Ok(_) => {}
        // What was sent and not read makes the end an abrupt one.
        Err(error) => assert_eq!(error.kind(), ErrorKind::ConnectionReset),
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

#[test]
fn a_client_that_says_nothing_or_does_not_finish_is_sent_away() {
    let server = impatient("100");
    let mut silent = connect(&server);
    let mut unfinished = connect(&server);
    unfinished
        .write_all(b"GET /api/info HTTP/1.1\r\nhost: x\r\n")
        .expect("sent");
    let mut idle = connect(&server);
    idle.write_all(b"GET /api/info HTTP/1.1\r\nhost: x\r\n\r\n")
        .expect("sent");
    let mut bodiless = connect(&server);
    bodiless
        .write_all(
            b"POST /api/1000001/auth/token/create HTTP/1.1\r\nhost: x\r\nauthorization: Bearer x\r\n\
              content-type: application/json\r\ncontent-length: 100\r\n\r\n{",
        )
        .expect("sent");
    let mut half_open = connect(&server);
    half_open.write_all(b"GET /api/in").expect("sent");
    half_open.shutdown(Shutdown::Write).expect("closed");

    assert_eq!(rest(&mut silent), "");
    assert!(["", "408"].contains(&status(&rest(&mut unfinished))));
    assert_eq!(status(&rest(&mut idle)), "200");
    let answer = rest(&mut bodiless);
    assert!(status(&answer) == "408" && answer.contains("A900210"), "{answer}");
    assert!(["", "400"].contains(&status(&rest(&mut half_open))));
}

#[test]
fn a_client_that_takes_in_no_answers_is_sent_away() {
    let server = impatient("100");
    let mut greedy = connect(&server);
    greedy.set_write_timeout(Some(Duration::from_millis(100))).expect("set");
    let request =
        b"GET /api/1000001/service/configuration HTTP/1.1\r\nhost: x\r\nauthorization: Bearer x\r\n\r\n".repeat(100);
    let began = std::time::Instant::now();
    let ended = loop {
        assert!(began.elapsed() < LONG, "the server still waits for the client");
        match greedy.write(&request) {
            Ok(_) => {}
            Err(error) if [ErrorKind::WouldBlock, ErrorKind::TimedOut].contains(&error.kind()) => {}
            Err(error) => break error,
        }
    };
    assert!(
        [ErrorKind::ConnectionReset, ErrorKind::BrokenPipe].contains(&ended.kind()),
        "{ended}"
    );
}

#[test]
fn headers_beyond_measure_are_refused() {
    let server = impatient("100");
    let many = "x-filler: 1\r\n".repeat(500);
    let long = format!("x-filler: {}\r\n", "1".repeat(200_000));
    for flood in [many, long] {
        let mut stream = connect(&server);
        // The server may refuse before all of it is sent.
        let _ = stream.write_all(format!("GET /api/info HTTP/1.1\r\nhost: x\r\n{flood}\r\n").as_bytes());
        let answer = rest(&mut stream);
        assert!(["431", ""].contains(&status(&answer)), "{answer}");
    }
    assert_eq!(server.call("GET", "/api/info", Body::None).status, 200);
}

#[test]
fn a_body_without_end_is_cut_off() {
    let server = impatient("100");
    let mut stream = connect(&server);
    stream
        .write_all(
            b"POST /api/1000001/auth/token/create HTTP/1.1\r\nhost: x\r\nauthorization: Bearer x\r\n\
              content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n",
        )
        .expect("sent");
    let chunk = format!("10000\r\n{}\r\n", " ".repeat(0x10000));
    let mut sent = 0;
    while stream.write_all(chunk.as_bytes()).is_ok() {
        sent += chunk.len();
        assert!(sent < 1 << 30, "the server reads without end");
    }
    let answer = rest(&mut stream);
    assert!(["413", ""].contains(&status(&answer)), "{answer}");
}

#[test]
fn connections_beyond_the_limit_wait_until_others_are_over() {
    let server = impatient("2");
    let hogs = [connect(&server), connect(&server)];
    let list = server.ok("GET", "/api/1000001/auth/token/get/list", Body::None);
    assert_eq!(list["totalCount"], 0);
    for mut hog in hogs {
        assert_eq!(rest(&mut hog), "");
    }
}

#[test]
fn a_limit_on_the_size_of_files_is_a_clear_error_and_passes() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("state.db");
    let mut command = std::process::Command::new("sh");
    // The signal that goes with the limit would end the program; what is ignored stays ignored in it.
    command
        .args(["-c", "trap '' XFSZ; ulimit -S -f 600; exec \"$0\" \"$@\""])
        .arg(env!("CARGO_BIN_EXE_authlete-local"))
        .args([
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--fixture",
            support::FIXTURE,
            "--database",
        ])
        .arg(&database)
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped());
    let mut server = Server::from_command(&mut command);

    let request = json!({ "grantType": "AUTHORIZATION_CODE", "clientId": 2_000_001, "subject": "john" });
    let create = || server.call("POST", "/api/1000001/auth/token/create", Body::Json(&request));
    let mut acknowledged = 0;
    let refused = loop {
        let reply = create();
        if reply.status != 200 {
            break reply;
        }
        acknowledged += 1;
        assert!(acknowledged < 10_000, "the limit is not met");
    };
    assert_eq!(refused.code(), (500, "A001101".to_owned()));
    assert_eq!(create().status, 500);
    let total = || server.ok("GET", "/api/1000001/auth/token/get/list", Body::None)["totalCount"].clone();
    assert_eq!(total(), acknowledged);

    let raised = std::process::Command::new("prlimit")
        .args(["--pid", &server.child.id().to_string(), "--fsize=unlimited:unlimited"])
        .status();
    assert!(raised.expect("prlimit runs").success());
    assert_eq!(create().status, 200);
    assert_eq!(total(), acknowledged + 1);

    server.child.kill().expect("killed");
    let mut said = String::new();
    let error = server.child.stderr.as_mut().expect("standard error");
    error.read_to_string(&mut said).expect("text");
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(
        said.contains("state.db") && said.contains("then requests work again"),
        "{said}"
    );
    drop(server);

    let server = Server::start(&["--database", database.to_str().expect("UTF-8")]);
    let list = server.ok("GET", "/api/1000001/auth/token/get/list", Body::None);
    assert_eq!(list["totalCount"], acknowledged + 1);
}
