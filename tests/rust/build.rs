//! Makes a module of each page of the documentation that shows Rust, for `tests/documentation.rs` to run.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    // Asked for when it runs: a target folder that came from elsewhere has this program as it was built there.
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let root = here.join("../..").canonicalize()?;
    let mut pages = Vec::new();
    for folder in [
        "",
        "bindings-node",
        "bindings-python",
        "bindings-swift",
        "core",
        "local-server",
        "tests",
    ] {
        pages.extend(markdown(&root.join(folder), false)?);
    }
    for folder in ["docs", "examples"] {
        pages.extend(markdown(&root.join(folder), true)?);
    }
    pages.sort();

    let mut modules = String::new();
    let mut blocks = 0;
    let mut shown = Vec::new();
    for page in &pages {
        let found = blocks_of(&fs::read_to_string(page)?);
        if !found.is_empty() {
            blocks += found.len();
            let page = page.strip_prefix(&root).unwrap_or(page);
            shown.push(page.display().to_string());
            modules.push_str(&module(page, &found));
        }
    }
    let _ = writeln!(
        modules,
        "const BLOCKS: usize = {blocks};\nconst PAGES: &[&str] = &{shown:?};"
    );
    println!("cargo::rerun-if-changed=build.rs");
    fs::write(
        PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("documentation.rs"),
        modules,
    )
}

/// The pages of a folder, with the folder itself watched for new ones.
fn markdown(folder: &Path, deep: bool) -> io::Result<Vec<PathBuf>> {
    let mut pages = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "md") {
            println!("cargo::rerun-if-changed={}", path.display());
            pages.push(path);
        } else if deep && path.is_dir() && !path.ends_with("node_modules") {
            pages.extend(markdown(&path, true)?);
        }
    }
    if deep {
        println!("cargo::rerun-if-changed={}", folder.display());
    }
    Ok(pages)
}

/// The blocks of a page in Rust, with the line on which each begins.
fn blocks_of(page: &str) -> Vec<(usize, String)> {
    let mut blocks: Vec<(usize, String)> = Vec::new();
    let mut indent = None;
    for (number, line) in (1..).zip(page.lines()) {
        let text = line.trim_start();
        match indent {
            None if text.starts_with("```rust") => {
                assert_eq!(
                    text, "```rust",
                    "line {number}: a block of Rust runs, so it has no attributes"
                );
                indent = Some(line.len() - text.len());
                blocks.push((number + 1, String::new()));
            }
            Some(_) if text == "```" => indent = None,
            Some(indent) => {
                if let Some((_, code)) = blocks.last_mut() {
                    let _ = writeln!(code, "{}", line.get(indent..).unwrap_or_default());
                }
            }
            None => {}
        }
    }
    blocks
}

/// A page as a module: its blocks follow on one another, as a reader types them. A page with a `main` of its own, or with
/// tests, is taken as it stands.
fn module(page: &Path, blocks: &[(usize, String)]) -> String {
    let name: String = page
        .to_string_lossy()
        .trim_end_matches(".md")
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter.to_ascii_lowercase()
            } else {
                '_'
            }
        })
        .collect();
    let code: String = blocks
        .iter()
        .map(|(line, code)| format!("// {}:{line}\n{code}", page.display()))
        .collect();
    let body = if code.contains("#[tokio::test]") {
        code
    } else if code.contains("fn main(") {
        format!("{code}\n#[test]\nfn runs() {{ crate::run(module_path!(), || Ok(main()?)) }}\n")
    } else {
        format!(
            "#[tokio::main(flavor = \"current_thread\")]\nasync fn page() -> Result<(), Box<dyn std::error::Error>> \
             {{\n{code}\nOk(())\n}}\n\n#[test]\nfn runs() {{ crate::run(module_path!(), page) }}\n"
        )
    };
    format!("#[allow(warnings, clippy::all, clippy::pedantic, clippy::unwrap_used)]\nmod {name} {{\n{body}}}\n\n")
}
