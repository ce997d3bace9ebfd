//! The program itself: how it starts, what it says, how it ends.

mod support;

use std::io::Write as _;
use std::net::TcpListener;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use support::{Body, FIXTURE, Server, program, run};

fn signal(server: &Server, name: &str) {
    let status = Command::new("kill")
        .args([name, &server.child.id().to_string()])
        .status();
    assert!(status.expect("kill runs").success());
}

fn one_line(text: &str, mention: &str) {
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.starts_with("authlete-local: "), "{text}");
    assert!(text.contains(mention), "{text}");
}

#[test]
fn the_first_line_says_where_the_server_is_and_what_to_use() {
    let server = Server::standard(&[]);
    let ready = &server.ready;
    let members: Vec<_> = ready.as_object().expect("an object").keys().collect();
    assert_eq!(
        members,
        ["accessToken", "apiKey", "apiSecret", "baseUrl", "clients", "serviceId"]
    );
    assert_eq!(
        (&ready["serviceId"], &ready["apiKey"]),
        (&json!("1000001"), &json!("1000001"))
    );
    assert_eq!(
        ready["clients"][0],
        json!({ "clientId": 2_000_001, "clientSecret": "secret-of-2000001", "clientIdAlias": "my-client" })
    );
    assert_eq!(server.call("GET", "/api/lifecycle/healthcheck", Body::None).body, "OK");
}

#[test]
fn an_empty_database_starts_with_a_demo_service_and_two_clients() {
    let server = Server::start(&["--strict"]);
    let text = |name: &str| server.ready[name].as_str().expect("text").to_owned();
    let clients = server.ready["clients"].as_array().expect("clients");
    assert_eq!(clients.len(), 2);

    let path = format!("/api/{}/auth/token/create", text("serviceId"));
    let request = json!({ "grantType": "AUTHORIZATION_CODE", "clientId": clients[0]["clientId"], "subject": "john" });
    let bearer = format!("Bearer {}", text("accessToken"));
    assert_eq!(
        server.call_as(&bearer, "POST", &path, Body::Json(&request)).json()["action"],
        "OK"
    );

    let keys = server.call_as(
        &bearer,
        "GET",
        &format!("/api/{}/service/jwks/get", text("serviceId")),
        Body::None,
    );
    let keys = keys.json()["keys"].as_array().expect("keys").clone();
    assert_eq!(
        keys.iter().map(|key| key["alg"].clone()).collect::<Vec<_>>(),
        ["RS256", "ES256"]
    );
    assert!(keys.iter().all(|key| key.get("d").is_none()));
}

#[test]
fn it_ends_on_sigterm_and_sigint() {
    for name in ["-TERM", "-INT"] {
        let server = Server::standard(&[]);
        signal(&server, name);
        let mut server = std::mem::ManuallyDrop::new(server);
        let status = server.child.wait().expect("the program ends");
        assert_eq!((status.code(), status.signal()), (Some(0), None), "{name}");
    }
}

#[test]
fn it_ends_when_standard_input_closes_if_asked() {
    let arguments = [
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--fixture",
        FIXTURE,
        "--until-stdin-closes",
    ];
    let mut server = Server::from_command(program(arguments).stdin(Stdio::piped()));
    server
        .child
        .stdin
        .as_mut()
        .expect("standard input")
        .write_all(b"noise\n")
        .expect("written");
    drop(server.child.stdin.take());
    assert!(server.child.wait().expect("the program ends").success());
}

#[test]
fn what_it_does_not_understand_is_one_line_and_exit_code_2() {
    for (arguments, mention) in [
        (&["serve", "--foo"][..], "--foo"),
        (&["serve", "--listen", "9180"], "--listen"),
        (&["serve", "--listen"], "--listen"),
        (&["sing"], "sing"),
        (&[], "serve"),
    ] {
        let (code, output, error) = run(arguments);
        assert_eq!((code, output.as_str()), (Some(2), ""), "{arguments:?}");
        one_line(&error, mention);
    }
    assert_eq!(run(&["--help"]).0, Some(0));
    assert_eq!(
        run(&["--version"]).1,
        format!("authlete-local {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn what_it_cannot_use_is_one_line_that_says_what_to_change() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, content: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, content).expect("written");
        path.to_str().expect("UTF-8").to_owned()
    };
    let fixtures = [
        (
            folder.path().join("missing.json").to_str().expect("UTF-8").to_owned(),
            "--fixture",
        ),
        (file("broken.json", "{"), "broken.json"),
        (file("empty.json", "{\"services\":[]}"), "services"),
        (file("nameless.json", "{\"services\":[{\"service\":{}}]}"), "apiKey"),
        (file("misspelt.json", "{\"services\":[],\"client\":[]}"), "client"),
    ];
    for (path, mention) in fixtures {
        let (code, output, error) = run(&["serve", "--listen", "127.0.0.1:0", "--fixture", &path]);
        assert_eq!((code, output.as_str()), (Some(1), ""), "{path}");
        one_line(&error, mention);
    }

    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    let (code, _, error) = run(&["serve", "--listen", &address, "--fixture", FIXTURE]);
    assert_eq!(code, Some(1));
    one_line(&error, "--listen");
}

#[test]
fn an_address_that_others_may_reach_is_warned_about() {
    let arguments = [
        "serve",
        "--listen",
        "0.0.0.0:0",
        "--fixture",
        FIXTURE,
        "--until-stdin-closes",
    ];
    let output = program(arguments).output().expect("the program runs");
    assert!(output.status.success());
    let warning = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(warning.contains("WARNING") && warning.contains("0.0.0.0"), "{warning}");
    serde_json::from_slice::<Value>(&output.stdout).expect("the ready line");
}
