//! Writes the generated half of the Swift package: what uniffi makes of the built library, with another way of reading, and public
//! where apps are to see it.
//!
//! The files are checked in, so that the package builds without a Rust toolchain where the library comes ready-made.
//! `scripts/generated.py` tells whether they are fresh.

mod access;
mod reading;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use uniffi_bindgen::bindings::{SwiftBindingsOptions, generate_swift_bindings};

fn main() -> ExitCode {
    let Some(library) = env::args().nth(1) else {
        eprintln!("usage: authlete-swift-bindgen LIBRARY");
        return ExitCode::FAILURE;
    };
    let fresh = env::temp_dir().join(format!("authlete-swift-bindgen-{}", std::process::id()));
    let written = generate(&library, &fresh);
    let _ = fs::remove_dir_all(&fresh);
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("cannot write the Swift bindings: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Generates into an empty folder, and from there writes what belongs into the package.
fn generate(library: &str, fresh: &Path) -> Result<(), String> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let path = |path: &Path| path.to_string_lossy().into_owned().into();
    generate_swift_bindings(SwiftBindingsOptions {
        generate_swift_sources: true,
        generate_headers: true,
        source: library.into(),
        out_dir: path(fresh),
        config: Some(path(&package.join("uniffi.toml"))),
        ..SwiftBindingsOptions::default()
    })
    .map_err(|error| format!("{error:#}"))?;
    for (target, name) in [
        ("AuthleteFFI", "Models.h"),
        ("AuthleteFFI", "Operations.h"),
        ("AuthleteBindings", "Models.swift"),
        ("AuthleteBindings", "Operations.swift"),
    ] {
        let text = fs::read_to_string(fresh.join(name)).map_err(|error| error.to_string())?;
        let text = tidy(&text);
        let text = match name {
            "Models.swift" => access::models(&reading::in_place(&text)?),
            "Operations.swift" => access::operations(&reading::in_place(&text)?),
            _ => text,
        };
        let file = package.join("Sources").join(target).join(name);
        fs::write(&file, text).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Without the white space that the templates leave at the ends of lines and of the file.
fn tidy(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.dedup_by(|line, before| line.is_empty() && before.is_empty());
    lines.join("\n").trim().to_owned() + "\n"
}
