//! What stands between markers in pages that are otherwise written by hand: the tables of the README, and the reference in the
//! navigation of the documentation site.

use std::fmt::Write;

use authlete_sdk::surface::Operation;

use crate::catalogue::Catalogue;

/// The README with the tables between its markers brought up to date.
pub fn readme(catalogue: &Catalogue) -> String {
    let readme = between(
        &present("README.md"),
        "<!-- operations -->",
        "<!-- /operations -->",
        &operations_table(catalogue),
    );
    between(
        &readme,
        "<!-- options -->",
        "<!-- /options -->",
        &options_table(catalogue),
    )
}

/// The configuration of the documentation site with its reference brought up to date.
pub fn navigation(catalogue: &Catalogue) -> String {
    let mut entries = String::new();
    for group in catalogue.groups {
        let _ = writeln!(entries, "      - {0}: reference/{0}.md", group.name);
    }
    between(
        &present("mkdocs.yml"),
        "      # operations",
        "      # /operations",
        &entries,
    )
}

fn present(name: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(name);
    std::fs::read_to_string(path).unwrap_or_default()
}

fn between(page: &str, start: &str, end: &str, text: &str) -> String {
    let start = format!("{start}\n");
    match (page.split_once(&start), page.split_once(end)) {
        (Some((before, _)), Some((_, after))) => format!("{before}{start}{text}{end}{after}"),
        _ => page.to_owned(),
    }
}

fn operations_table(catalogue: &Catalogue) -> String {
    let mut table = String::from("| group | operation | what it does |\n|--|--|--|\n");
    for group in catalogue.groups {
        for operation in group.operations {
            let _ = writeln!(
                table,
                "| `{}` | {} | {} |",
                group.name,
                operations_of(operation),
                first_sentence(operation)
            );
        }
    }
    table
}

fn options_table(catalogue: &Catalogue) -> String {
    let mut table = String::from("| option | meaning |\n|--|--|\n");
    for option in catalogue.options.fields {
        let _ = writeln!(table, "| `{}` | {} |", option.name, cell(&[option.documentation]));
    }
    table
}

/// How an operation is called, with the one that reads all of its pages.
pub fn operations_of(operation: &Operation) -> String {
    match &operation.pages {
        Some(pages) => format!("`{}`, `{}`", operation.name, pages.name),
        None => format!("`{}`", operation.name),
    }
}

/// What an operation does, in a few words.
pub fn first_sentence(operation: &Operation) -> &'static str {
    operation
        .documentation
        .split_once(". ")
        .map_or(operation.documentation, |(first, _)| first)
        .trim_end_matches('.')
}

/// Paragraphs as one table cell.
pub fn cell(paragraphs: &[&str]) -> String {
    let text = paragraphs
        .iter()
        .filter(|text| !text.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(". ");
    text.replace("\n\n", "<br>").replace('\n', " ").replace('|', "\\|")
}
