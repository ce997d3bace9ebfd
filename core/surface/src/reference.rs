//! The pages for people: the operations reference and the table in the README.

use std::fmt::Write;

use authlete_sdk::surface::{Direction, Enumeration, Field, Kind, Model, Operation};

use crate::catalogue::Catalogue;

/// `docs/operations.md`: every operation with what it takes and returns, and the options of a client.
pub fn operations(catalogue: &Catalogue) -> String {
    let mut page = String::from(
        "# Operations\n\n\
         Names are in snake case, as Python and Rust spell them; Node and Swift use camel case (`token_management` is \
         `tokenManagement`). Instants are the language's own, durations whole seconds. Fields marked *secret* are never \
         printed.\n",
    );
    for group in catalogue.groups {
        let _ = write!(page, "\n## {}\n\n{}\n", group.name, group.documentation);
        for operation in group.operations {
            page.push_str(&section(group.name, operation));
        }
    }
    let _ = write!(
        page,
        "\n# Options of a client\n\n{}\n\n{}",
        catalogue.options.documentation,
        fields(catalogue.options)
    );
    page.push_str("\n# Models\n");
    let exchanged = |model: &Model| {
        catalogue
            .groups
            .iter()
            .flat_map(|group| group.operations)
            .any(|operation| {
                operation.request.name == model.name
                    || operation.response.is_some_and(|response| response.name == model.name)
            })
    };
    for model in catalogue.models.iter().filter(|model| !exchanged(model)) {
        let _ = write!(
            page,
            "\n### {}\n\n{}\n\n{}",
            model.name,
            model.documentation,
            fields(model)
        );
    }
    page.push_str("\n# Enumerations\n\nAll are open: a value that this version does not list arrives unchanged.\n");
    for enumeration in &catalogue.enumerations {
        page.push_str(&values(enumeration));
    }
    page
}

/// The README with the tables between its markers brought up to date.
pub fn readme(catalogue: &Catalogue) -> String {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md")).unwrap_or_default();
    let readme = between_markers(&readme, "operations", &operations_table(catalogue));
    between_markers(&readme, "options", &options_table(catalogue))
}

fn between_markers(page: &str, name: &str, table: &str) -> String {
    let (start, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    match (page.split_once(&start), page.split_once(&end)) {
        (Some((before, _)), Some((_, after))) => format!("{before}{start}{table}{end}{after}"),
        _ => page.to_owned(),
    }
}

fn operations_table(catalogue: &Catalogue) -> String {
    let mut table = String::from("| group | operation | what it does |\n|--|--|--|\n");
    for group in catalogue.groups {
        for operation in group.operations {
            let names = match &operation.pages {
                Some(pages) => format!("`{}`, `{}`", operation.name, pages.name),
                None => format!("`{}`", operation.name),
            };
            let sentence = operation
                .documentation
                .split_once(". ")
                .map_or(operation.documentation, |(first, _)| first);
            let _ = writeln!(
                table,
                "| `{}` | {names} | {} |",
                group.name,
                sentence.trim_end_matches('.')
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

fn section(group: &str, operation: &Operation) -> String {
    let mut section = format!("\n### {group}.{}\n\n{}\n\n", operation.name, operation.documentation);
    for (verb, path) in operation.routes {
        let _ = writeln!(section, "- `{verb} /api/{{serviceId}}{path}`");
    }
    let failure = match operation.kind {
        "command" => "Any outcome but success is an error.",
        _ => "The action is the result, for the caller to relay.",
    };
    let repeat = match operation.repeat {
        "never" => "Never repeated once the request may have been processed.".to_owned(),
        "always" => "Repeated after a lost connection, a timeout, 502, 503 and 504.".to_owned(),
        "removal" => {
            "Repeated after a lost connection, a timeout, 502, 503 and 504; finding nothing then is a success."
                .to_owned()
        }
        rule => format!(
            "Repeated after a lost connection, a timeout, 502, 503 and 504, {}.",
            rule.replacen("unless ", "unless `", 1) + "` is set"
        ),
    };
    let _ = write!(section, "\n{failure} {repeat}\n\n");
    if let Some(pages) = &operation.pages {
        let _ = write!(
            section,
            "`{}` yields each `{}` of every page.\n\n",
            pages.name, pages.item.name
        );
    }
    let _ = write!(
        section,
        "#### {}\n\n{}\n\n{}",
        operation.request.name,
        operation.request.documentation,
        fields(operation.request)
    );
    match operation.response {
        Some(response) => {
            let _ = write!(
                section,
                "\n#### {}\n\n{}\n\n{}",
                response.name,
                response.documentation,
                fields(response)
            );
        }
        None => section.push_str("\nReturns nothing.\n"),
    }
    section
}

fn fields(model: &Model) -> String {
    if model.fields.is_empty() {
        return "No fields.\n".to_owned();
    }
    let mut table = String::from("| field | type | meaning |\n|--|--|--|\n");
    for field in model.fields {
        let mut marks = Vec::new();
        if field.required && model.direction != Direction::Response {
            marks.push("*required*");
        }
        if field.secret {
            marks.push("*secret*");
        }
        let _ = writeln!(
            table,
            "| `{}` | {} | {} |",
            field.name,
            type_name(field),
            cell(&[&marks.join(", "), field.documentation])
        );
    }
    table
}

fn values(enumeration: &Enumeration) -> String {
    let mut table = format!(
        "\n### {}\n\n{}\n\n| value | meaning |\n|--|--|\n",
        enumeration.name, enumeration.documentation
    );
    for value in enumeration.values {
        let _ = writeln!(table, "| `{}` | {} |", value.wire, cell(&[value.documentation]));
    }
    table
}

fn type_name(field: &Field) -> String {
    let name = match field.kind {
        Kind::Text => "string".to_owned(),
        Kind::Flag => "boolean".to_owned(),
        Kind::Number => "integer".to_owned(),
        Kind::Id => "64-bit ID".to_owned(),
        Kind::Instant => "instant".to_owned(),
        Kind::Span => "duration".to_owned(),
        Kind::Object => "JSON object".to_owned(),
        Kind::Anything => "JSON value".to_owned(),
        Kind::Enumeration(enumeration) => linked(enumeration.name),
        Kind::Model(model) => linked(model.name),
    };
    if field.list { format!("list of {name}") } else { name }
}

fn linked(name: &str) -> String {
    format!("[{name}](#{})", name.to_lowercase())
}

/// Paragraphs as one table cell.
fn cell(paragraphs: &[&str]) -> String {
    let text = paragraphs
        .iter()
        .filter(|text| !text.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(". ");
    text.replace("\n\n", "<br>").replace('\n', " ").replace('|', "\\|")
}
