//! Makes calls through the Rust package as its standard input asks for them, and tells what came of them.

use std::io::{self, BufRead, Write};

use authlete_sdk::{Client, Error, Options};
use authlete_tests::call::{self, Response};
use authlete_tests::outcome::{in_wire_form, renditions};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use tracing_subscriber::filter::LevelFilter;

#[derive(Deserialize)]
struct Ask {
    options: Map<String, Value>,
    operation: String,
    request: Map<String, Value>,
    call: Map<String, Value>,
    again: bool,
    count: Option<String>,
}

#[tokio::main]
async fn main() -> io::Result<()> {
    // As verbose as a user can make it.
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_writer(io::stderr)
        .init();
    let mut client = None;
    for line in io::stdin().lock().lines() {
        let ask: Ask = serde_json::from_str(&line?)?;
        if !ask.again {
            client = None;
        }
        let mut shown = vec![format!("{client:?}")];
        let outcome = called(&mut client, &ask, &mut shown).await;
        shown.extend(renditions(&outcome));
        let mut told = match outcome {
            Ok(response) => json!({ "result": response.wire }),
            Err(error) => {
                let mut wire = in_wire_form(&error);
                wire["attempts"] = error.attempts().into();
                json!({ "error": wire })
            }
        };
        if let Some(list) = &ask.count {
            told["result"] = json!({ list: told["result"][list].as_array().map_or(0, Vec::len) });
        }
        told["renditions"] = shown.into();
        let mut output = io::stdout().lock();
        writeln!(output, "{told}")?;
        output.flush()?;
    }
    Ok(())
}

async fn called(client: &mut Option<Client>, ask: &Ask, shown: &mut Vec<String>) -> Result<Response, Error> {
    let made = match client.take() {
        Some(made) => made,
        None => call::client(&ask.options)?,
    };
    shown.push(format!("{made:?} {made:#?}"));
    *client = Some(made.clone());
    let made = match ask.call.get("timeout").and_then(Value::as_f64) {
        Some(limit) => made.with_options(Options::new().timeout(std::time::Duration::from_secs_f64(limit)))?,
        None => made,
    };
    call::call(&made, &ask.operation, &ask.request).await
}
