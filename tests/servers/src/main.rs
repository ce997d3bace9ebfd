//! `authlete-case-server`: answers the shared test cases until its standard input closes.

use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;

use authlete_case_server::case;
use authlete_case_server::ledger::Ledger;
use authlete_case_server::server::Server;
use serde_json::json;
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let folder = std::env::args_os().nth(1).map_or_else(case::folder, PathBuf::from);
    let cases = case::read_all(&folder).map_err(io::Error::other)?;
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let ready = json!({
        "baseUrl": format!("http://{}", listener.local_addr()?),
        "cases": cases.keys().collect::<Vec<_>>(),
    });
    println!("{ready}");
    io::stdout().flush()?;

    let server = Arc::new(Server {
        cases,
        ledger: Ledger::default(),
    });
    let (mut input, mut nowhere) = (tokio::io::stdin(), tokio::io::sink());
    tokio::select! {
        served = server.serve(listener) => served,
        closed = tokio::io::copy(&mut input, &mut nowhere) => closed.map(drop),
    }
}
