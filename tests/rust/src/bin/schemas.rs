//! Writes the schemas of the shared cases from the types that read them; with `--check`, only compares.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use authlete_case_server::case;
use authlete_tests::conformance;
use schemars::{Schema, schema_for};

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    let schemas: [(PathBuf, Schema); 2] = [
        (case::folder().join("schema.json"), schema_for!(Vec<case::Case>)),
        (
            conformance::folder().join("schema.json"),
            schema_for!(Vec<conformance::Case>),
        ),
    ];
    let written = schemas.iter().all(|(path, schema)| keep(path, schema, check));
    if written { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Brings a file up to date, or says that it is not.
fn keep(path: &Path, schema: &Schema, check: bool) -> bool {
    let text = format!("{:#}\n", schema.as_value());
    if std::fs::read_to_string(path).is_ok_and(|present| present == text) {
        return true;
    }
    if check {
        eprintln!(
            "{} is stale: run `cargo run -p authlete-tests --bin schemas`",
            path.display()
        );
        return false;
    }
    match std::fs::write(path, text) {
        Ok(()) => true,
        Err(error) => {
            eprintln!("cannot write {}: {error}", path.display());
            false
        }
    }
}
