//! The operations reference of the documentation site: a page a group, one for the models that operations share, one for the
//! values of the enumerations and one for the options of a client.

use std::fmt::Write;

use authlete_sdk::surface::{Direction, Enumeration, Field, Group, Kind, Model, Operation, camel_case};

use crate::catalogue::Catalogue;
use crate::readme::{cell, first_sentence, operations_of};

/// The pages of the reference, by their names from the root of the repository.
pub fn pages(catalogue: &Catalogue) -> Vec<(String, String)> {
    let mut pages = vec![("index".to_owned(), index(catalogue))];
    for group in catalogue.groups {
        pages.push((group.name.to_owned(), group_page(group)));
    }
    pages.push(("models".to_owned(), models(catalogue)));
    pages.push(("values".to_owned(), enumerations(catalogue)));
    pages.push(("options".to_owned(), options(catalogue)));
    pages
        .into_iter()
        .map(|(name, page)| (format!("docs/reference/{name}.md"), page))
        .collect()
}

fn index(catalogue: &Catalogue) -> String {
    let mut page = String::from(
        "# Operations\n\n\
         Names are in snake case, as Python and Rust spell them; Node and Swift use camel case (`token_management` is \
         `tokenManagement`). Instants are the language's own, durations whole seconds. Fields marked *secret* are never \
         printed.\n\n\
         Models that several operations share are on [a page of their own](models.md), so are [the values of \
         enumerations](values.md) and [the options of a client](options.md).\n",
    );
    for group in catalogue.groups {
        let _ = write!(
            page,
            "\n## {}\n\n{}\n\n| operation | what it does |\n|--|--|\n",
            group.name, group.documentation
        );
        for operation in group.operations {
            let _ = writeln!(
                page,
                "| [{}]({}.md#{}) | {} |",
                operations_of(operation),
                group.name,
                operation.name,
                first_sentence(operation)
            );
        }
    }
    page
}

fn group_page(group: &Group) -> String {
    let mut page = format!("# {}\n\n{}\n", group.name, group.documentation);
    for operation in group.operations {
        page.push_str(&section(group, operation));
    }
    page
}

/// The models that are neither a request nor a response of an operation.
fn models(catalogue: &Catalogue) -> String {
    let mut page = String::from("# Models\n\nWhat requests and responses hold.\n");
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
            "\n## {}\n\n{}\n\n{}",
            model.name,
            model.documentation,
            fields(model)
        );
    }
    page
}

fn enumerations(catalogue: &Catalogue) -> String {
    let mut page = String::from(
        "# Values\n\nAll enumerations are open: a value that this version does not list arrives unchanged.\n",
    );
    for enumeration in &catalogue.enumerations {
        page.push_str(&values(enumeration));
    }
    page
}

fn options(catalogue: &Catalogue) -> String {
    format!(
        "# Options of a client\n\n{}\n\n{}",
        catalogue.options.documentation,
        fields(catalogue.options)
    )
}

fn section(group: &Group, operation: &Operation) -> String {
    let mut section = format!(
        "\n## {}\n\n{}\n\n`client.{}.{}(…)`, in Node and Swift `client.{}.{}(…)`\n\n",
        operation.name,
        operation.documentation,
        group.name,
        operation.name,
        camel_case(group.name),
        camel_case(operation.name)
    );
    for (verb, path) in operation.routes {
        let form = if operation.request.json_only {
            ", as JSON only"
        } else {
            ""
        };
        let _ = writeln!(section, "- `{verb} /api/{{serviceId}}{path}`{form}");
    }
    let failure = match operation.kind {
        "command" => "Any outcome but success is an error.",
        _ => "The action is the result, for the caller to relay.",
    };
    let repeat = match operation.repeat {
        "never" => "Never retried once the request may have been processed.".to_owned(),
        "always" => "Retried after a lost connection, a timeout, 502, 503 and 504.".to_owned(),
        "removal" => {
            "Retried after a lost connection, a timeout, 502, 503 and 504; finding no such token then is a success."
                .to_owned()
        }
        rule => format!(
            "Retried after a lost connection, a timeout, 502, 503 and 504, {}.",
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
        "### {}\n\n{}\n\n{}",
        operation.request.name,
        operation.request.documentation,
        fields(operation.request)
    );
    match operation.response {
        Some(response) => {
            let _ = write!(
                section,
                "\n### {}\n\n{}\n\n{}",
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
        "\n## {}\n\n{}\n\n| value | meaning |\n|--|--|\n",
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
        Kind::Enumeration(enumeration) => linked("values", enumeration.name),
        Kind::Model(model) => linked("models", model.name),
    };
    if field.list { format!("list of {name}") } else { name }
}

fn linked(page: &str, name: &str) -> String {
    format!("[{name}]({page}.md#{})", name.to_lowercase())
}
