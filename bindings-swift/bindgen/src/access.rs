//! Makes public what apps are to see, and nothing else, by the names that Swift would give it.
//!
//! AuthleteSDK exports the module that the generated code is in, so that one import is enough. What of it is public is public for
//! every app. uniffi makes everything public: here the objects, the functions that convert and what only AuthleteSDK deals with
//! become visible within the package.

/// Types that only AuthleteSDK deals with.
const OF_THE_PACKAGE: &[&str] = &["ErrorKind", "HttpFacts", "Options"];

/// What uniffi calls by the name it has in Rust, and what Swift calls it.
const NAMES: &[(&str, &str)] = &[
    ("Attached", "_AttachedHTTPInfo"),
    ("Json", "JSONValue"),
    ("JsonObject", "JSONObject"),
    ("JsonValue", "JSONValue"),
    ("Secret", "String"),
    ("Timestamp", "Date"),
];

/// What stands above the initializer of every model.
const ABOVE_INITIALIZERS: &str = "    // Default memberwise initializers are never public by default, so we
    // declare one manually.
";
const ABOUT_INITIALIZERS: &str = "    /// Makes a value of its members; those that have a default can be left out.
";

/// The models: public, but for what converts them and what only AuthleteSDK deals with.
pub fn models(generated: &str) -> String {
    let lines = generated.lines().filter_map(|line| {
        let line = with_names(line);
        match line
            .strip_prefix("public typealias ")
            .and_then(|it| it.split_once(" = "))
        {
            // A type by its own name already has it.
            Some((name, of)) if name == of => None,
            Some(("JSONObject", _)) => Some(format!("/// A JSON object: values by their names.\n{line}")),
            _ => Some(of_the_package(&line).unwrap_or(line)),
        }
    });
    lines
        .map(|line| line + "\n")
        .collect::<String>()
        .replace(ABOVE_INITIALIZERS, ABOUT_INITIALIZERS)
}

/// A line that declares what apps have no use for, declared for the package.
fn of_the_package(line: &str) -> Option<String> {
    let declaration = line.trim_start().strip_prefix("public ")?;
    let is_hidden = if line.starts_with("public ") {
        let mut words = declaration.split([' ', ':', '(', '_']);
        let (_, name) = (words.next(), words.next()?);
        name.starts_with("FfiConverter") || name.starts_with("uniffi") || OF_THE_PACKAGE.contains(&name)
    } else {
        declaration.starts_with("var attached:")
    };
    is_hidden.then(|| line.replacen("public ", "package ", 1))
}

/// The objects and their functions: all of it for the package.
pub fn operations(generated: &str) -> String {
    let lines = generated.lines().map(|line| {
        let line = with_names(line);
        // One of them is alone on its line.
        match line.split_whitespace().find(|word| *word != "required") {
            Some(modifier @ ("public" | "open")) => line.replacen(modifier, "package", 1),
            _ => line,
        }
    });
    lines.map(|line| line + "\n").collect()
}

/// A line of code with Swift's names in it; comments stay as they are.
fn with_names(line: &str) -> String {
    let start = line.trim_start();
    if ["* ", "//", "/*"].iter().any(|comment| start.starts_with(comment)) {
        return line.to_owned();
    }
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut renamed = String::new();
    let mut rest = line;
    while !rest.is_empty() {
        let length = rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(length);
        let name = NAMES
            .iter()
            .find(|(name, _)| *name == word)
            .map_or(word, |(_, name)| name);
        renamed.push_str(name);
        let other = after.find(is_part).unwrap_or(after.len());
        renamed.push_str(&after[..other]);
        rest = &after[other..];
    }
    renamed
}
