//! Writes the generated half of the Swift package: what uniffi makes of the built library.
//!
//! `authlete-swift-bindgen LIBRARY` writes the files, `authlete-swift-bindgen LIBRARY --check` fails and names those that are
//! stale. The files are checked in, so that the package builds without a Rust toolchain where the library comes ready-made.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use uniffi_bindgen::bindings::{SwiftBindingsOptions, generate_swift_bindings};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let Some(library) = arguments.first() else {
        eprintln!("usage: authlete-swift-bindgen LIBRARY [--check]");
        return ExitCode::FAILURE;
    };
    let check = arguments.iter().any(|argument| argument == "--check");
    match update(library, check) {
        Ok(stale) if check && stale > 0 => ExitCode::FAILURE,
        Ok(_) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("cannot write the Swift bindings: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Brings every generated file up to date, or only counts the stale ones.
fn update(library: &str, check: bool) -> Result<usize, String> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let fresh = env::temp_dir().join(format!("authlete-swift-bindgen-{}", std::process::id()));
    let path = |path: &Path| path.to_string_lossy().into_owned().into();
    let written = generate_swift_bindings(SwiftBindingsOptions {
        generate_swift_sources: true,
        generate_headers: true,
        source: library.into(),
        out_dir: path(&fresh),
        config: Some(path(&package.join("uniffi.toml"))),
        ..SwiftBindingsOptions::default()
    })
    .map_err(|error| format!("{error:#}"))
    .and_then(|()| compare(&fresh, &package.join("Sources"), check).map_err(|error| error.to_string()));
    let _ = fs::remove_dir_all(&fresh);
    written
}

fn compare(fresh: &Path, sources: &Path, check: bool) -> io::Result<usize> {
    let mut stale = 0;
    for name in ["Models.h", "Models.swift", "Operations.h", "Operations.swift"] {
        let wanted = tidy(&fs::read_to_string(fresh.join(name))?);
        let target: PathBuf = match name.ends_with(".h") {
            true => sources.join("AuthleteFFI").join(name),
            false => sources.join("AuthleteBindings").join(name),
        };
        if fs::read_to_string(&target).is_ok_and(|present| present == wanted) {
            continue;
        }
        stale += 1;
        if check {
            eprintln!(
                "bindings-swift/Sources: {name} is stale: run bindings-swift/scripts/generate.sh and commit what it writes"
            );
        } else {
            fs::write(&target, wanted)?;
            println!("wrote {name}");
        }
    }
    Ok(stale)
}

/// Without the white space that the templates leave at the ends of lines and of the file.
fn tidy(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.dedup_by(|line, before| line.is_empty() && before.is_empty());
    lines.join("\n").trim().to_owned() + "\n"
}
