//! The table: rows written once, multiplied where one thing is to be tried with many others.

use std::collections::BTreeMap;
use std::path::Path;

use authlete_case_server::case::{Case, Cases};
use serde::Deserialize;
use serde_json::{Map, Value};

/// A file of rows: one list of differences, or several of which every combination is a row.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    variants: Vec<Vec<Variant>>,
}

/// In what a row differs from what all have in common.
#[derive(Deserialize)]
#[serde(untagged)]
enum Variant {
    /// As one of `common.json` does.
    Common(String),
    /// As it says.
    Own(Map<String, Value>),
}

/// What is in `common.json`: what every row has, and calls by their names.
type Common = BTreeMap<String, Map<String, Value>>;

/// Reads the rows of every file in the folder, with `${name}` replaced by what stands for it.
///
/// # Errors
///
/// If a file is not what it should be, or two rows have one name.
pub fn read(folder: &Path, values: &BTreeMap<String, String>) -> Result<Cases, String> {
    let common: Common = parsed(&folder.join("common.json"))?;
    let mut rows = Cases::new();
    let unreadable = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let file = path.file_stem().unwrap_or_default().to_string_lossy();
        if file == "common" {
            continue;
        }
        let place = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        for row in combined(&parsed(&path)?, &common).map_err(|error| place(&error))? {
            let row = fill_in(row, values);
            let id = format!("{file}.{}", row["name"].as_str().unwrap_or_default());
            let case: Case = serde_json::from_value(row).map_err(|error| place(&format!("{id}: {error}")))?;
            if rows.insert(id.clone(), case).is_some() {
                return Err(place(&format!("two rows are called {id}")));
            }
        }
    }
    Ok(rows)
}

fn parsed<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

fn combined(table: &Table, common: &Common) -> Result<Vec<Value>, String> {
    let named = |name: &str| {
        common
            .get(name)
            .ok_or_else(|| format!("there is no `{name}` in common.json"))
    };
    let mut rows = vec![Value::Object(named("base")?.clone())];
    for variants in &table.variants {
        let mut varied_rows = Vec::new();
        for row in &rows {
            for variant in variants {
                varied_rows.push(match variant {
                    Variant::Own(members) => varied(row, members),
                    Variant::Common(name) => {
                        let mut members = named(name)?.clone();
                        members.insert("name".to_owned(), name.as_str().into());
                        varied(row, &members)
                    }
                });
            }
        }
        rows = varied_rows;
    }
    Ok(rows)
}

fn varied(row: &Value, variant: &Map<String, Value>) -> Value {
    let mut whole = row.clone();
    if let Value::Object(members) = &mut whole {
        // A row has one outcome.
        for (given, gone) in [("error", "result"), ("result", "error")] {
            if variant.contains_key(given) {
                members.remove(gone);
            }
        }
    }
    let name = match (row["name"].as_str(), variant.get("name").and_then(Value::as_str)) {
        (Some(first), Some(second)) => Some(format!("{first}-{second}")),
        _ => None,
    };
    merge(&mut whole, &Value::Object(variant.clone()));
    if let Some(name) = name {
        whole["name"] = name.into();
    }
    whole
}

/// Puts the members of one object over those of another, at any depth.
fn merge(into: &mut Value, from: &Value) {
    match (into, from) {
        // A matcher is one value.
        (Value::Object(into), Value::Object(from)) if !from.keys().any(|name| name.starts_with('$')) => {
            for (name, value) in from {
                merge(into.entry(name.clone()).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from.clone(),
    }
}

/// Replaces every `${name}`.
pub fn fill_in(value: Value, values: &BTreeMap<String, String>) -> Value {
    match value {
        Value::String(mut text) => {
            for (name, value) in values {
                text = text.replace(&format!("${{{name}}}"), value);
            }
            text.into()
        }
        Value::Array(elements) => elements.into_iter().map(|element| fill_in(element, values)).collect(),
        Value::Object(members) => members
            .into_iter()
            .map(|(name, member)| (name, fill_in(member, values)))
            .collect(),
        other => other,
    }
}
