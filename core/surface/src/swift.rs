//! The Swift package's public layer, and the glue by which its tests read and write the wire form.
//!
//! Structs and enums themselves are uniffi's; here is what it does not do for them: to be printed without secrets, to have a
//! raw value, to be called with labels and cancelled, to have a name in the public module.

use std::fmt::Write;

use authlete_sdk::surface::{Direction, Enumeration, Field, Group, Kind, Model, Operation, camel_case};

use crate::catalogue::Catalogue;

const HEADER: &str = "// Written by `cargo run -p authlete-surface`; not to be edited.\n\n";

/// What `timeout` means where a call takes one.
const TIMEOUT: &str = "The limit of one attempt, in place of the client's. Default: the client's.";

/// The same of a list, which is read in several calls.
const PAGE_TIMEOUT: &str = "The limit of one attempt at a page, in place of the client's. Default: the client's.";

/// How wide a line of documentation may become.
const WIDTH: usize = 110;

/// `Presentation.swift`, beside the generated structs and enums: how they are printed, and the raw values of the enums.
pub fn presentation(catalogue: &Catalogue) -> String {
    let mut page = String::from(HEADER);
    for model in catalogue.models.iter().copied().chain([catalogue.options]) {
        let name = model.name;
        const ABOUT: &str = "    /// What is there, and of secrets only that they are there.\n";
        // Where a member has the name, Swift prints the debug description instead.
        let has_own_description = model.fields.iter().any(|field| field.name == "description");
        if has_own_description {
            let _ = writeln!(
                page,
                "extension {name}: CustomDebugStringConvertible, CustomReflectable {{"
            );
        } else {
            let _ = write!(
                page,
                "extension {name}: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {{\n\
                 {ABOUT}    public var description: String {{ shown.text }}\n\n"
            );
        }
        let _ = write!(
            page,
            "{ABOUT}    public var debugDescription: String {{ shown.text }}\n\n\
             {ABOUT}    public var customMirror: Mirror {{ shown.mirror(of: self) }}\n\n    \
             private var shown: Shown {{\n        var shown = Shown(\"{name}\")\n"
        );
        for field in model.fields {
            let (member, add) = (member(field), if field.secret { "addSecret" } else { "add" });
            let _ = writeln!(page, "        shown.{add}(\"{member}\", {member})");
        }
        // An unknown member may be a secret: only its name is shown.
        if keeps_unknown_members(model) {
            page.push_str("        shown.add(\"extra\", extra.keys.sorted())\n");
        }
        page.push_str("        return shown\n    }\n}\n\n");
        if model.result {
            let _ = write!(
                page,
                "extension {name} {{\n    /// How the call went over HTTP; absent in a response that no call returned. It takes no part \
                 in\n    /// comparing responses.\n    public var http: HTTPInfo? {{ attached.info }}\n}}\n\n"
            );
        }
    }
    for enumeration in &catalogue.enumerations {
        page.push_str(&raw_values(enumeration));
    }
    finished(page)
}

fn raw_values(enumeration: &Enumeration) -> String {
    let name = enumeration.name;
    let mut text = format!(
        "extension {name}: RawRepresentable, CaseIterable, CustomStringConvertible {{\n    \
         /// The values that this version lists.\n    public static var allCases: [{name}] {{\n        [\n"
    );
    for value in enumeration.values {
        let _ = writeln!(text, "            .{},", case(value.name));
    }
    text.push_str(
        "        ]\n    }\n\n    /// The value as it stands on the wire.\n    public var rawValue: String {\n        switch self {\n",
    );
    for value in enumeration.values {
        let _ = writeln!(text, "        case .{}: \"{}\"", case(value.name), value.wire);
    }
    text.push_str(
        "        case .unrecognized(let value): value\n        }\n    }\n\n    \
         /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.\n    \
         public init(rawValue: String) {\n        switch rawValue {\n",
    );
    for value in enumeration.values {
        let _ = writeln!(text, "        case \"{}\": self = .{}", value.wire, case(value.name));
    }
    text.push_str(
        "        default: self = .unrecognized(rawValue)\n        }\n    }\n\n    \
         /// The value as it stands on the wire.\n    public var description: String { rawValue }\n}\n\n",
    );
    text
}

/// `Models.swift`: the names of all models and enumerations in the public module.
pub fn models(catalogue: &Catalogue) -> String {
    let mut page = format!("{HEADER}import AuthleteBindings\n\n");
    let named = catalogue.models.iter().map(|model| (model.name, model.documentation));
    let enumerations = catalogue.enumerations.iter();
    for (name, text) in named.chain(enumerations.map(|enumeration| (enumeration.name, enumeration.documentation))) {
        let _ = write!(
            page,
            "{}public typealias {name} = AuthleteBindings.{name}\n\n",
            documentation(text, 0)
        );
    }
    page.push_str(
        "/// How a call went over HTTP: `http` of a response, and of the context of an error.\n\
         public typealias HTTPInfo = AuthleteBindings.HTTPInfo\n\n\
         /// Any JSON value, for what has no model: members of a response that this version does not know.\n\
         public typealias JSONValue = AuthleteBindings.JSONValue\n\n\
         /// A JSON object: values by their names, such as `extra`, the members of a response that this version does not know.\n\
         public typealias JSONObject = AuthleteBindings.JSONObject\n",
    );
    page
}

/// `Answers.swift`: the HTTP answer of each response that may stand for one.
pub fn answers(catalogue: &Catalogue) -> String {
    let mut page = format!("{HEADER}import AuthleteBindings\n\n");
    let about = documentation(
        "The HTTP answer to relay to the OAuth client; nil where the action says that something is to be done first.",
        4,
    );
    for model in catalogue.models.iter().filter(|model| model.answers()) {
        let relayed = |field: &&Field| field.name == "response_content" || field.header.is_some();
        let texts: String = model
            .fields
            .iter()
            .filter(relayed)
            .map(|field| format!(",\n                \"{}\": {}", field.wire, member(field)))
            .collect();
        let _ = write!(
            page,
            "extension {name} {{\n{about}    public var httpAnswer: HTTPAnswer? {{\n        HTTPAnswer(\n            \
             of: \"{name}\",\n            [\n                \"action\": action.rawValue{texts},\n            ])\n    }}\n}}\n\n",
            name = model.name
        );
    }
    finished(page)
}

/// `Options.swift`: the options of a client as labelled arguments.
pub fn options(catalogue: &Catalogue) -> String {
    let options = catalogue.options;
    let parameters = |indent: &str| {
        let lines: Vec<_> = options
            .fields
            .iter()
            .map(|field| format!("{indent}{}: {}? = nil", option_name(field), option_type(field)))
            .collect();
        lines.join(",\n")
    };
    let handed_over: Vec<_> = options
        .fields
        .iter()
        .map(|field| format!("            {}: {}", member(field), option_value(field)))
        .collect();
    let mut described = String::from("    ///\n    /// - Parameters:\n");
    for field in options.fields {
        let about = in_swift(field.documentation, options).replace('\n', " ");
        described.push_str(&nested(&format!("- {}: {about}", option_name(field))));
    }
    let rules = options.documentation.split_once("\n\n").map_or("", |(_, rules)| rules);
    let rules = documentation(&in_swift(rules, options), 4);
    format!(
        "{HEADER}import AuthleteBindings\nimport Foundation\n\n\
         extension AuthleteClient {{\n    \
         /// Makes a client. Nothing is sent yet.\n    ///\n{rules}{described}    \
         /// - Throws: ``AuthleteError/configuration(_:)``, which names what to change, if the options cannot work.\n    \
         public init(\n{}\n    ) throws {{\n        let options = Options(\n{}\n        )\n        \
         self.init(native: try translatingFailures {{ try NativeClient(options: options) }})\n    }}\n\n    \
         /// Derives a client with some options replaced, which shares this one's connections.\n    ///\n    \
         /// `connectTimeout`, `maxConnections`, `proxy`, `caCertificate` and `clientCertificate` belong to the\n    \
         /// connections and need a client of their own.\n{described}    \
         /// - Throws: ``AuthleteError/configuration(_:)``, which names what to change, if the result cannot work.\n    \
         public func withOptions(\n{}\n    ) throws -> AuthleteClient {{\n        let options = Options(\n{}\n        )\n        \
         return AuthleteClient(native: try translatingFailures {{ try native.withOptions(overrides: options) }})\n    }}\n}}\n",
        parameters("        "),
        handed_over.join(",\n"),
        parameters("        "),
        handed_over.join(",\n"),
    )
}

/// `Operations.swift`: the groups, with one method for each row of the table.
pub fn operations(catalogue: &Catalogue) -> String {
    let mut page = format!("{HEADER}import AuthleteBindings\n\nextension AuthleteClient {{\n");
    let properties: Vec<_> = catalogue
        .groups
        .iter()
        .map(|group| {
            format!(
                "{}    public var {name}: {type_name} {{\n        \
                 {type_name}(client: self, native: native.{name}())\n    }}\n",
                documentation(group.documentation, 4),
                name = camel_case(group.name),
                type_name = group.type_name,
            )
        })
        .collect();
    page.push_str(&properties.join("\n"));
    page.push_str("}\n\n");
    for group in catalogue.groups {
        page.push_str(&group_type(group));
    }
    finished(page)
}

fn group_type(group: &Group) -> String {
    let methods: Vec<_> = group
        .operations
        .iter()
        .map(|operation| method(group, operation))
        .collect();
    format!(
        "{}public struct {name}: Sendable {{\n    let client: AuthleteClient\n    let native: AuthleteBindings.{name}\n\n{}\n    \
         // A derived client shares the connections.\n    \
         private func limited(to timeout: Duration?) throws -> AuthleteBindings.{name} {{\n        \
         guard let timeout else {{ return native }}\n        \
         return try client.withOptions(timeout: timeout).native.{member}()\n    }}\n}}\n\n",
        documentation(group.documentation, 0),
        methods.join("\n"),
        name = group.type_name,
        member = camel_case(group.name),
    )
}

fn method(group: &Group, operation: &Operation) -> String {
    let name = camel_case(operation.name);
    let request = operation.request;
    let mut text = documentation(&operations_in_swift(operation.documentation, group), 4);
    let may_be_left_out = !request.fields.iter().any(|field| field.required);
    text.push_str("    ///\n    /// - Parameters:\n");
    for parameter in [
        format!(
            "- request: {}{}",
            flowing(request.documentation),
            if may_be_left_out {
                " Default: one with nothing set."
            } else {
                ""
            }
        ),
        format!("- timeout: {TIMEOUT}"),
    ] {
        text.push_str(&nested(&parameter));
    }
    if let Some(response) = operation.response {
        text.push_str(&documentation(
            &format!("- Returns: {}", flowing(response.documentation)),
            4,
        ));
    }
    text.push_str("    /// - Throws: ``AuthleteError``, or `CancellationError` if the task was cancelled.\n");
    let only_tells_that_it_worked = operation.response.is_some_and(|response| {
        let telling = ["result_code", "result_message", "action"];
        response.fields.iter().all(|field| telling.contains(&field.name))
    });
    if only_tells_that_it_worked {
        text.push_str("    @discardableResult\n");
    }
    let returned = operation
        .response
        .map(|response| format!(" -> {}", response.name))
        .unwrap_or_default();
    let nothing = if may_be_left_out { " = .init()" } else { "" };
    let _ = writeln!(
        text,
        "    public func {name}(\n        _ request: {}{nothing}, timeout: Duration? = nil\n    ) async throws{returned} {{\n        \
         let group = try limited(to: timeout)\n        \
         return try await call {{ try await group.{name}(request: request, cancellation: $0) }}\n    }}",
        request.name
    );
    if let Some(pages) = &operation.pages {
        text.push_str(&all_pages(&camel_case(pages.name), pages.item, operation));
    }
    text
}

/// An element of the list of parameters in a documentation comment.
fn nested(text: &str) -> String {
    let lines = wrapped(text, WIDTH - 12);
    let lines = lines
        .iter()
        .enumerate()
        .map(|(index, line)| format!("    ///   {}{line}\n", if index == 0 { "" } else { "  " }));
    lines.collect()
}

/// The sequence over all pages, from a request and, shorter, from its labelled arguments.
fn all_pages(name: &str, item: &Model, operation: &Operation) -> String {
    let request = operation.request;
    let one_page = camel_case(operation.name);
    let arguments: Vec<&Field> = request
        .fields
        .iter()
        .filter(|field| !matches!(field.name, "start" | "end"))
        .collect();
    let parameters: Vec<_> = arguments
        .iter()
        .map(|field| {
            let nothing = if field.optional {
                " = nil"
            } else if field.required {
                ""
            } else {
                " = false"
            };
            format!("{}: {}{nothing}", member(field), swift_type(field))
        })
        .chain(["timeout: Duration? = nil".to_owned()])
        .collect();
    let handed_over: Vec<_> = arguments
        .iter()
        .map(|field| format!("{0}: {0}", member(field)))
        .collect();
    let timeout = format!("- timeout: {PAGE_TIMEOUT}");
    let described: String = arguments
        .iter()
        .map(|field| format!("- {}: {}", member(field), flowing(field.documentation)))
        .chain([timeout.clone()])
        .map(|parameter| nested(&parameter))
        .collect();
    let about = documentation(
        &format!(
            "Reads every page of ``{one_page}(_:timeout:)``, each when the loop gets to it. Skips none and repeats none, also when \
             records go away meanwhile."
        ),
        4,
    );
    format!(
        "\n{about}    ///\n    /// - Parameters:\n    ///   - request: What to list; `start` and `end` must not be set.\n{timeout}    \
         public func {name}(\n        _ request: {request}, timeout: Duration? = nil\n    ) -> PagedSequence<{item}> {{\n        \
         PagedSequence {{\n            \
         let pages = Result {{ try limited(to: timeout).{name}(request: request) }}\n            \
         return {{ try await pages.get().nextPage(cancellation: $0) }}\n        }}\n    }}\n\n\
         {about}    ///\n    /// - Parameters:\n{described}    \
         public func {name}(\n        {parameters}\n    ) -> PagedSequence<{item}> {{\n        \
         let request = {request}({handed_over})\n        \
         return {name}(request, timeout: timeout)\n    }}\n",
        timeout = nested(&timeout),
        request = request.name,
        item = item.name,
        parameters = parameters.join(",\n        "),
        handed_over = handed_over.join(", "),
    )
}

/// `Wire.swift` of the tests: requests from their wire form, responses to it, and every operation by its name.
pub fn wire(catalogue: &Catalogue) -> String {
    let mut page = format!("{HEADER}import AuthleteSDK\n\n");
    let operations = || catalogue.groups.iter().flat_map(|group| group.operations);
    let sent = reachable(operations().map(|operation| operation.request));
    let received = reachable(operations().filter_map(|operation| operation.response));
    for model in &catalogue.models {
        if sent.contains(&model.name) {
            page.push_str(&from_wire(model));
        }
        if received.contains(&model.name) {
            page.push_str(&to_wire(model));
        }
    }
    for enumeration in &catalogue.enumerations {
        let _ = writeln!(page, "extension {}: FromWire, ToWire {{}}", enumeration.name);
    }
    page.push_str(&client_from_wire(catalogue.options));
    page.push_str(
        "    /// Calls the operation of this name.\n    \
         func invoke(\n        _ operation: String, _ request: JSONValue, timeout: Duration? = nil\n    ) \
         async throws -> Called {\n        switch operation {\n",
    );
    for group in catalogue.groups {
        for operation in group.operations {
            let call = format!(
                "{}.{}(.init(wire: request), timeout: timeout)",
                camel_case(group.name),
                camel_case(operation.name)
            );
            let _ = write!(
                page,
                "        case \"{}.{}\":\n            ",
                group.name, operation.name
            );
            page.push_str(&match operation.response {
                Some(response) if response.answers() => {
                    format!("let response = try await {call}\n            return Called(result: response.wire, answer: response.httpAnswer)\n")
                }
                Some(_) => format!("let response = try await {call}\n            return Called(result: response.wire)\n"),
                None => format!("try await {call}\n            return Called(result: .null)\n"),
            });
            if let Some(pages) = &operation.pages {
                let _ = write!(
                    page,
                    "        case \"{0}.{1}\":\n            var items: [JSONValue] = []\n            \
                     for try await item in try {2}.{3}(.init(wire: request), timeout: timeout) {{\n                \
                     items.append(item.wire)\n            }}\n            \
                     return Called(result: .array(items))\n",
                    group.name,
                    pages.name,
                    camel_case(group.name),
                    camel_case(pages.name)
                );
            }
        }
    }
    page.push_str("        default: throw WireError(\"there is no operation \\(operation)\")\n        }\n    }\n}\n");
    page
}

/// Opens an extension of the client with an initializer that takes the options by their names.
fn client_from_wire(options: &Model) -> String {
    let known: Vec<_> = options
        .fields
        .iter()
        .map(|field| format!("            \"{}\",", field.name))
        .collect();
    let arguments: Vec<_> = options
        .fields
        .iter()
        .map(|field| format!("            {}: members[\"{}\"]", option_name(field), field.name))
        .collect();
    format!(
        "\nextension AuthleteClient {{\n    /// Makes a client from options by their names.\n    \
         init(options: [String: JSONValue]) throws {{\n        let members = try Members(.object(options))\n        \
         try members.onlyHave([\n{}\n        ])\n        try self.init(\n{}\n        )\n    }}\n\n",
        known.join("\n"),
        arguments.join(",\n")
    )
}

fn from_wire(model: &Model) -> String {
    let mut text = format!(
        "extension {}: FromWire {{\n    init(wire: JSONValue) throws {{\n        let members = try Members(wire)\n        try self.init(\n",
        model.name
    );
    let mut arguments: Vec<_> = model
        .fields
        .iter()
        .map(|field| format!("            {}: members[\"{}\"]", label(field), field.wire))
        .collect();
    if keeps_unknown_members(model) {
        let known: Vec<_> = model.fields.iter().map(|field| format!("\"{}\"", field.wire)).collect();
        // A list of one stays on its line, as the formatter has it.
        let known = match known.as_slice() {
            [only] => only.clone(),
            _ => format!("\n                {},\n            ", known.join(",\n                ")),
        };
        arguments.push(format!("            extra: members.other(than: [{known}])"));
    }
    text.push_str(&arguments.join(",\n"));
    text.push_str("\n        )\n    }\n}\n\n");
    text
}

fn to_wire(model: &Model) -> String {
    let mut text = format!(
        "extension {}: ToWire {{\n    var wire: JSONValue {{\n        var members = extra\n",
        model.name
    );
    for field in model.fields {
        let _ = writeln!(text, "        members[\"{}\"] = {}.wire", field.wire, member(field));
    }
    text.push_str("        return .object(members)\n    }\n}\n\n");
    text
}

fn reachable(roots: impl Iterator<Item = &'static Model>) -> Vec<&'static str> {
    let mut names = Vec::new();
    let mut waiting: Vec<&'static Model> = roots.collect();
    while let Some(model) = waiting.pop() {
        if names.contains(&model.name) {
            continue;
        }
        names.push(model.name);
        for field in model.fields {
            if let Kind::Model(inner) = field.kind {
                waiting.push(inner);
            }
        }
    }
    names
}

fn keeps_unknown_members(model: &Model) -> bool {
    matches!(model.direction, Direction::Response | Direction::Both)
}

fn swift_type(field: &Field) -> String {
    let element = match field.kind {
        Kind::Text => "String",
        Kind::Flag => "Bool",
        Kind::Number | Kind::Id => "Int64",
        Kind::Instant => "Date",
        Kind::Span => "Duration",
        Kind::Object => "JSONObject",
        Kind::Anything => "JSONValue",
        Kind::Enumeration(enumeration) => enumeration.name,
        Kind::Model(model) => model.name,
    };
    let whole = if field.list {
        format!("[{element}]")
    } else {
        element.to_owned()
    };
    if field.optional { whole + "?" } else { whole }
}

/// `base_url` as `baseURL`: the public layer spells initialisms as Swift's own libraries do.
fn option_name(field: &Field) -> String {
    let name = camel_case(field.name);
    match name.strip_suffix("Url") {
        Some(stem) => format!("{stem}URL"),
        None => name.strip_suffix("Id").map_or(name.clone(), |stem| format!("{stem}ID")),
    }
}

fn option_type(field: &Field) -> &'static str {
    match field.kind {
        Kind::Text if field.name.ends_with("_url") => "URL",
        Kind::Text => "String",
        Kind::Flag => "Bool",
        Kind::Span => "Duration",
        Kind::Enumeration(enumeration) => enumeration.name,
        _ => "Int",
    }
}

fn option_value(field: &Field) -> String {
    let name = option_name(field);
    match option_type(field) {
        "URL" => format!("{name}?.absoluteString"),
        "Duration" => format!("{name}?.limit"),
        "Int" => format!("{name}.map(Int64.init)"),
        _ => name,
    }
}

/// A field's name where it stands alone: keywords need backticks there.
fn member(field: &Field) -> String {
    let name = label(field);
    match name.as_str() {
        "default" | "extension" | "operator" | "protocol" | "public" | "in" | "is" | "as" | "self" => {
            format!("`{name}`")
        }
        _ => name,
    }
}

fn label(field: &Field) -> String {
    camel_case(field.name)
}

fn case(pascal: &str) -> String {
    let mut letters = pascal.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    let name: String = first.into_iter().chain(letters).collect();
    match name.as_str() {
        "default" | "public" | "private" | "extension" | "operator" | "protocol" | "in" | "is" | "as" | "self" => {
            format!("`{name}`")
        }
        _ => name,
    }
}

/// Names of options in backticks, spelled as the initializer spells them.
fn in_swift(text: &str, options: &Model) -> String {
    let mut spelled = text.to_owned();
    for field in options.fields {
        spelled = spelled.replace(&format!("`{}`", field.name), &format!("`{}`", option_name(field)));
    }
    spelled
}

/// Names of operations in backticks, spelled as the methods are.
fn operations_in_swift(text: &str, group: &Group) -> String {
    let mut spelled = text.to_owned();
    for operation in group.operations {
        for name in [Some(operation.name), operation.pages.as_ref().map(|pages| pages.name)]
            .into_iter()
            .flatten()
        {
            spelled = spelled.replace(&format!("`{name}`"), &format!("`{}`", camel_case(name)));
        }
    }
    spelled
}

/// The first paragraph in one line.
fn flowing(text: &str) -> String {
    text.split("\n\n").next().unwrap_or_default().replace('\n', " ")
}

/// A doc comment.
fn documentation(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let mut comment = String::new();
    for (index, paragraph) in text.split("\n\n").enumerate() {
        if index > 0 {
            let _ = writeln!(comment, "{margin}///");
        }
        let continued = if paragraph.starts_with("- ") { "  " } else { "" };
        for (index, line) in wrapped(&paragraph.replace('\n', " "), WIDTH - indent - 6)
            .into_iter()
            .enumerate()
        {
            let _ = writeln!(comment, "{margin}/// {}{line}", if index == 0 { "" } else { continued });
        }
    }
    comment
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn finished(page: String) -> String {
    page.trim_end().to_owned() + "\n"
}
