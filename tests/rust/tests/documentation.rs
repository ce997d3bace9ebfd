//! Runs the Rust of the documentation, each page as one program in a process of its own, against the local server.
//!
//! The server holds what a reader's does: the demo service. `build.rs` makes the modules.

use std::error::Error;
use std::io::Write;
use std::process::Command;

use authlete_tests::local_server::LocalServer;

include!(concat!(env!("OUT_DIR"), "/documentation.rs"));

/// The environment of this process is shared by its tests, so a page runs in another one: this program once more, with nothing
/// but the page's test.
fn run(module: &str, page: fn() -> Result<(), Box<dyn Error>>) {
    const WITHIN: &str = "AUTHLETE_DOCUMENTATION";
    if std::env::var_os(WITHIN).is_some() {
        page().unwrap_or_else(|error| panic!("{error}"));
        return;
    }
    let server = LocalServer::demo();
    let test = format!("{}::runs", module.split_once("::").map_or(module, |(_, module)| module));
    let ended = Command::new(std::env::current_exe().expect("a running program has a path"))
        .args(["--exact", &test, "--nocapture"])
        .env(WITHIN, "1")
        .env("AUTHLETE_API_VERSION", "V3")
        .env("AUTHLETE_BASE_URL", &server.ready.base_url)
        .env("AUTHLETE_SERVICE_APIKEY", &server.ready.service_id)
        .env("AUTHLETE_SERVICE_ACCESSTOKEN", &server.ready.access_token)
        .output()
        .expect("the program can be run once more");
    let said = String::from_utf8_lossy(&ended.stdout).into_owned() + &String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success(), "{said}");
    assert!(said.contains("1 passed"), "{test} was not found:\n{said}");
}

#[test]
fn every_kind_of_page_shows_rust() {
    for page in ["README.md", "docs/quick-start.md"] {
        assert!(PAGES.contains(&page), "{page} shows no Rust");
    }
    // Unlike what the macros print, this is seen although the test passes.
    writeln!(
        std::io::stdout(),
        "documentation: {BLOCKS} Rust blocks on {} pages",
        PAGES.len()
    )
    .expect("output works");
}
