//! The program as a child process, and plain HTTP to it.

#![allow(dead_code)] // each test file uses its part

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, ExitStatus, Stdio};

use serde_json::Value;
use ureq::http::{HeaderMap, Request, header};

/// The standard fixture.
pub const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures/standard.json");

/// The program, not started yet, with nothing of this process's input.
pub fn program(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_authlete-local"));
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs the program until it ends by itself: its exit code, standard output and standard error.
pub fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = program(arguments).output().expect("the program runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// A running server, ended when dropped.
pub struct Server {
    pub child: Child,
    pub ready: Value,
}

impl Server {
    /// Starts `serve` on a free port and waits for the ready line.
    pub fn start(arguments: &[&str]) -> Self {
        let all = [&["serve", "--listen", "127.0.0.1:0"], arguments].concat();
        Self::from_command(&mut program(all))
    }

    pub fn from_command(command: &mut Command) -> Self {
        let mut child = command.spawn().expect("the program starts");
        let mut line = String::new();
        let output = child.stdout.as_mut().expect("standard output");
        BufReader::new(output).read_line(&mut line).expect("a line");
        let ready = serde_json::from_str(&line).unwrap_or_else(|_| {
            let mut reason = String::new();
            if let Some(error) = child.stderr.as_mut() {
                let _ = error.read_to_string(&mut reason);
            }
            panic!("no ready line but {line:?}: {reason}")
        });
        Self { child, ready }
    }

    pub fn standard(arguments: &[&str]) -> Self {
        Self::start(&[&["--fixture", FIXTURE], arguments].concat())
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.ready["baseUrl"].as_str().expect("a base URL"))
    }

    /// A request with an access token that anything but strict authentication takes.
    pub fn call(&self, method: &str, path: &str, body: Body<'_>) -> Reply {
        self.call_as("Bearer anything", method, path, body)
    }

    pub fn call_as(&self, authorization: &str, method: &str, path: &str, body: Body<'_>) -> Reply {
        let mut request = Request::builder().method(method).uri(self.url(path));
        if !authorization.is_empty() {
            request = request.header(header::AUTHORIZATION, authorization);
        }
        let (content_type, text) = match body {
            Body::None => (None, String::new()),
            Body::Json(value) => (Some("application/json"), value.to_string()),
            Body::Form(text) => (Some("application/x-www-form-urlencoded"), text.to_owned()),
            Body::Text(content_type, text) => (Some(content_type), text.to_owned()),
        };
        if let Some(content_type) = content_type {
            request = request.header(header::CONTENT_TYPE, content_type);
        }
        send(request.body(text).expect("a request")).expect("an answer")
    }

    /// An answer of 200.
    pub fn ok(&self, method: &str, path: &str, body: Body<'_>) -> Value {
        let reply = self.call(method, path, body);
        assert_eq!(reply.status, 200, "{method} {path}: {:?}", reply.body);
        reply.json()
    }

    /// A new token of the service, by token create.
    pub fn token(&self, client: i64, subject: &str) -> Value {
        let request = serde_json::json!({
            "grantType": "AUTHORIZATION_CODE", "clientId": client, "subject": subject,
            "scopes": ["history.read", "timeline.read"],
        });
        let answer = self.ok("POST", "/api/1000001/auth/token/create", Body::Json(&request));
        assert_eq!(answer["action"], "OK", "{answer}");
        answer
    }

    pub fn wait(mut self) -> ExitStatus {
        self.child.wait().expect("the program ends")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What goes with a request.
#[derive(Clone, Copy)]
pub enum Body<'a> {
    None,
    Json(&'a Value),
    Form(&'a str),
    Text(&'a str, &'a str),
}

/// An answer.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("JSON")
    }

    pub fn code(&self) -> (u16, String) {
        (
            self.status,
            self.json()["resultCode"].as_str().expect("a result code").to_owned(),
        )
    }
}

/// Sends a request on a connection of its own.
pub fn send(request: Request<String>) -> Result<Reply, ureq::Error> {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .allow_non_standard_methods(true)
        .max_idle_connections(0)
        .build()
        .into();
    let mut response = agent.run(request)?;
    Ok(Reply {
        status: response.status().as_u16(),
        headers: response.headers().clone(),
        body: response.body_mut().read_to_string()?,
    })
}

/// Posts JSON and gives up where the answer breaks off.
pub fn send_json(url: &str, body: &Value) -> Result<Reply, ureq::Error> {
    let request = Request::post(url)
        .header(header::AUTHORIZATION, "Bearer anything")
        .header(header::CONTENT_TYPE, "application/json")
        .body(body.to_string());
    send(request.expect("a request"))
}
