//! The local server as a process.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use serde::Deserialize;

/// A running `authlete-local`, which ends with this value.
#[derive(Debug)]
pub struct LocalServer {
    process: Child,
    /// What the server said when it was ready.
    pub ready: Ready,
}

/// The line by which the server says that it is ready.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ready {
    /// Where it listens.
    pub base_url: String,
    /// The service that it is about.
    pub service_id: String,
    /// An access token for version 3 of the API.
    pub access_token: String,
    /// The API key for version 2 of the API.
    pub api_key: String,
    /// The API secret for version 2 of the API.
    pub api_secret: String,
}

impl LocalServer {
    /// Starts the server on the shared fixture.
    ///
    /// The program is the one that cargo has built into the same target folder, or `AUTHLETE_LOCAL`.
    ///
    /// # Panics
    ///
    /// If it does not start.
    #[must_use]
    pub fn start(strict: bool) -> Self {
        let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/standard.json");
        let mut options = vec!["--fixture", fixture];
        options.extend(strict.then_some("--strict"));
        Self::with(&options)
    }

    /// Starts the server with the demo service, which is what a reader of the documentation has.
    ///
    /// # Panics
    ///
    /// If it does not start.
    #[must_use]
    pub fn demo() -> Self {
        Self::with(&[])
    }

    fn with(options: &[&str]) -> Self {
        let program = std::env::var_os("AUTHLETE_LOCAL").map_or_else(built, PathBuf::from);
        let mut command = Command::new(&program);
        command
            .args(["serve", "--listen", "127.0.0.1:0", "--database", ":memory:", "--admin"])
            .arg("--until-stdin-closes")
            .args(options)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut process = command.spawn().unwrap_or_else(|error| {
            panic!(
                "cannot run {} ({error}): run `cargo build -p authlete-local`",
                program.display()
            )
        });
        let mut line = String::new();
        let output = process.stdout.take().expect("the output is piped");
        BufReader::new(output)
            .read_line(&mut line)
            .expect("the server says that it is ready");
        let ready = serde_json::from_str(&line).unwrap_or_else(|error| panic!("not a ready line ({error}): {line}"));
        Self { process, ready }
    }
}

impl Drop for LocalServer {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        self.process.wait().ok();
    }
}

/// Test programs lie in `target/debug/deps`, the server in `target/debug`.
fn built() -> PathBuf {
    let mut path = std::env::current_exe().expect("a running program has a path");
    path.pop();
    if path.ends_with("deps") {
        path.pop();
    }
    path.join("authlete-local")
}
