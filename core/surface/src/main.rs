//! Writes what every language shows of the operations and models, from the one place where they are declared.
//!
//! `cargo run -p authlete-surface` writes the files, `cargo run -p authlete-surface -- --check` fails and names those that are
//! stale. The files are checked in, so that a user of a package and a reviewer of a change see the surface as it is.

mod catalogue;
mod manifests;
mod node;
mod python;
mod readme;
mod reference;
mod swift;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use catalogue::Catalogue;

/// A file, from the root of the repository, and what belongs into it.
type Page = (&'static str, fn(&Catalogue) -> String);

/// Every generated file but the reference. A language adds its own here.
const PAGES: &[Page] = &[
    ("README.md", readme::readme),
    ("mkdocs.yml", readme::navigation),
    ("bindings-node/index.d.ts", node::declarations),
    ("bindings-node/models.js", node::models),
    ("bindings-python/python/authlete_sdk/__init__.py", python::package),
    ("bindings-python/python/authlete_sdk/_native.pyi", python::stubs),
    ("bindings-python/python/authlete_sdk/enums.py", python::enums),
    ("tests/python/wire.json", python::wire),
    (
        "bindings-swift/Sources/AuthleteBindings/Presentation.swift",
        swift::presentation,
    ),
    ("bindings-swift/Sources/AuthleteSDK/Answers.swift", swift::answers),
    ("bindings-swift/Sources/AuthleteSDK/Models.swift", swift::models),
    ("bindings-swift/Sources/AuthleteSDK/Operations.swift", swift::operations),
    ("bindings-swift/Sources/AuthleteSDK/Options.swift", swift::options),
    ("bindings-swift/Tests/AuthleteSDKTests/Wire.swift", swift::wire),
];

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let catalogue = Catalogue::new();
    let read = |name: &str| std::fs::read_to_string(root.join(name)).unwrap_or_default();
    let mut files = reference::pages(&catalogue);
    files.extend(
        PAGES
            .iter()
            .map(|(name, write)| ((*name).to_owned(), write(&catalogue))),
    );
    files.extend(
        manifests::MANIFESTS
            .iter()
            .map(|&name| (name.to_owned(), manifests::with_version(&read(name)))),
    );
    let mut stale = 0;
    for (name, wanted) in &files {
        let path: PathBuf = root.join(name);
        if read(name) == *wanted {
            continue;
        }
        stale += 1;
        if check {
            eprintln!("{name} is stale: run `cargo run -p authlete-surface` and commit what it writes");
        } else if let Err(error) = write_file(&path, wanted) {
            eprintln!("cannot write {name}: {error}");
            return ExitCode::FAILURE;
        } else {
            println!("wrote {name}");
        }
    }
    println!(
        "{} generated files, {stale} {}",
        files.len(),
        if check { "stale" } else { "written" }
    );
    if check && stale > 0 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn write_file(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, text)
}
