//! The Python package's open enumerations, its list of names, and the stubs of its native module.

use std::fmt::Write;

use authlete_sdk::surface::{Direction, Field, Group, Kind, Model, Operation};

use crate::catalogue::Catalogue;

const HEADER: &str = "# Written by `cargo run -p authlete-surface`; not to be edited.\n";

/// How wide a line may become, with the quotes that open and close a docstring.
const WIDTH: usize = 120;

/// `enums.py`: a class for each open enumeration.
pub fn enums(catalogue: &Catalogue) -> String {
    let mut page = format!("{HEADER}\n\"\"\"The open enumerations: strings with named constants.\n\n");
    page.push_str(
        "A value that the service adds later arrives intact, and every value equals the plain string.\n\"\"\"\n\n",
    );
    page.push_str("from __future__ import annotations\n\nfrom typing import ClassVar\n\nfrom ._open_enum import OpenEnum, listed\n\n");
    let mut names: Vec<_> = catalogue
        .enumerations
        .iter()
        .map(|enumeration| enumeration.name.to_owned())
        .collect();
    names.sort_unstable();
    page.push_str(&all(&names));
    for enumeration in &catalogue.enumerations {
        let _ = write!(page, "\n\nclass {}(OpenEnum):\n", enumeration.name);
        page.push_str(&docstring(enumeration.documentation, 4));
        page.push_str("\n    __slots__ = ()\n");
        for value in enumeration.values {
            let _ = write!(
                page,
                "\n    {}: ClassVar[{}] = listed(\"{}\")\n",
                constant(value.wire),
                enumeration.name,
                value.wire
            );
            page.push_str(&docstring(value.documentation, 4));
        }
    }
    page
}

/// `__init__.py`: every public name.
pub fn package(catalogue: &Catalogue) -> String {
    let mut page = format!("{HEADER}\n{}", PACKAGE.trim_start());
    let native = native(catalogue);
    let enums = catalogue
        .enumerations
        .iter()
        .map(|enumeration| enumeration.name.to_owned())
        .collect();
    let http_info = vec!["HttpInfo".to_owned()];
    let exceptions = EXCEPTIONS.iter().map(|&name| name.to_owned()).collect();

    let mut names = Vec::new();
    for (module, mut imported) in [
        ("_native", native),
        ("enums", enums),
        ("exceptions", exceptions),
        ("http_info", http_info),
    ] {
        // Unlike a list, an import sorts without regard to case.
        imported.sort_unstable_by_key(|name| (sorted(name).0, name.to_lowercase()));
        if let [name] = imported.as_slice() {
            let _ = writeln!(page, "from .{module} import {name}");
            names.extend(imported);
            continue;
        }
        let _ = writeln!(page, "from .{module} import (");
        for name in &imported {
            let _ = writeln!(page, "    {name},");
        }
        page.push_str(")\n");
        names.extend(imported);
    }
    names.sort_unstable_by(|one, other| sorted(one).cmp(&sorted(other)));
    page.push('\n');
    page.push_str(&all(&names));
    page
}

/// `wire.json`, for the runners of the shared tests: which request an operation takes, and how a model's members are called in
/// Python, with the name of their model or `instant` where they are no plain values.
pub fn wire(catalogue: &Catalogue) -> String {
    let mut operations = Vec::new();
    for group in catalogue.groups {
        for operation in group.operations {
            operations.push(format!(
                "    \"{}.{}\": \"{}\"",
                group.name, operation.name, operation.request.name
            ));
        }
    }
    let mut models = Vec::new();
    for model in &catalogue.models {
        let fields = model.fields.iter().map(|field| {
            let kind = match field.kind {
                Kind::Instant => "\"instant\"".to_owned(),
                Kind::Model(model) => format!("\"{}\"", model.name),
                _ => "null".to_owned(),
            };
            format!("      \"{}\": [\"{}\", {kind}]", field.wire, field.name)
        });
        let fields: Vec<_> = fields.collect();
        models.push(format!("    \"{}\": {{\n{}\n    }}", model.name, fields.join(",\n")));
    }
    format!(
        "{{\n  \"operations\": {{\n{}\n  }},\n  \"models\": {{\n{}\n  }}\n}}\n",
        operations.join(",\n"),
        models.join(",\n")
    )
}

/// The names of the native module.
fn native(catalogue: &Catalogue) -> Vec<String> {
    let fixed = ["AuthleteClient", "AsyncAuthleteClient", "HttpAnswer", "__version__"];
    let mut names: Vec<_> = fixed.iter().map(|&name| name.to_owned()).collect();
    for group in catalogue.groups {
        names.push(group.type_name.to_owned());
        names.push(format!("Async{}", group.type_name));
    }
    names.extend(catalogue.models.iter().map(|model| model.name.to_owned()));
    names
}

/// Classes before the rest, as the linter sorts names.
fn sorted(name: &str) -> (bool, &str) {
    (!name.starts_with(char::is_uppercase), name)
}

/// `_native.pyi`: what the native module offers.
pub fn stubs(catalogue: &Catalogue) -> String {
    let mut page = format!("{HEADER}\n");
    page.push_str("from collections.abc import AsyncIterator, Coroutine, Iterable, Iterator\n");
    page.push_str(
        "from datetime import datetime\nfrom types import TracebackType\nfrom typing import Any, final, overload\n\n",
    );
    page.push_str("from typing_extensions import Self\n\nfrom .enums import (\n");
    let mut enums: Vec<_> = catalogue
        .enumerations
        .iter()
        .map(|enumeration| enumeration.name)
        .collect();
    enums.sort_unstable();
    for name in enums {
        let _ = writeln!(page, "    {name},");
    }
    page.push_str(")\nfrom .http_info import HttpInfo\n\n");
    let mut names = native(catalogue);
    names.sort_unstable_by(|one, other| sorted(one).cmp(&sorted(other)));
    page.push_str(&all(&names));
    page.push_str("\n__version__: str\n");
    for mode in [Mode::Blocking, Mode::Asynchronous] {
        page.push_str(&client(catalogue, mode));
    }
    for mode in [Mode::Blocking, Mode::Asynchronous] {
        for group in catalogue.groups {
            page.push_str(&group_class(group, mode));
        }
    }
    for model in &catalogue.models {
        page.push_str(&model_class(model));
    }
    page.push_str(HTTP_ANSWER);
    page
}

#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Blocking,
    Asynchronous,
}

impl Mode {
    fn prefix(self) -> &'static str {
        match self {
            Self::Blocking => "",
            Self::Asynchronous => "Async",
        }
    }
}

fn client(catalogue: &Catalogue, mode: Mode) -> String {
    let options = catalogue.options;
    let class = format!("{}AuthleteClient", mode.prefix());
    let about = match mode {
        Mode::Blocking => BLOCKING,
        Mode::Asynchronous => ASYNCHRONOUS,
    };
    let about = format!("{about}\n\n{}", options.documentation);
    let mut text = format!("\n@final\nclass {class}:\n{}", docstring(&about, 4));
    let keywords = keywords(options);
    let _ = write!(
        text,
        "\n    def __new__(\n        cls,\n        *,\n{keywords}    ) -> Self:\n"
    );
    text.push_str(&docstring(
        &format!("Make a client. Nothing is sent yet.{}", arguments(options)),
        8,
    ));
    let _ = write!(
        text,
        "    @staticmethod\n    def from_env(\n        *,\n{keywords}    ) -> {class}:\n"
    );
    text.push_str(&docstring(
        &format!(
            "Make a client from the environment.\n\nRead are `AUTHLETE_BASE_URL`, `AUTHLETE_API_VERSION` (`V2` or `V3`), \
             `AUTHLETE_SERVICE_APIKEY` (the service ID in version 3), `AUTHLETE_SERVICE_ACCESSTOKEN`, \
             `AUTHLETE_SERVICE_APISECRET`, `AUTHLETE_DPOP_KEY` and `AUTHLETE_CLIENT_CERTIFICATE`. A keyword replaces what the \
             environment says.\n\nRaises:\n    ConfigurationError: The message names the variable to set or to change.{}",
            arguments(options)
        ),
        8,
    ));
    let _ = write!(
        text,
        "    def with_options(\n        self,\n        *,\n{keywords}    ) -> {class}:\n"
    );
    text.push_str(&docstring(
        &format!(
            "Derive a client with some options replaced, which shares this one's connections.\n\nRaises:\n    \
             ConfigurationError: The result cannot work, or an option belongs to the connections themselves: \
             `connect_timeout`, `max_connections`, `proxy`, `ca_certificate` and `client_certificate` need a client of their \
             own.{}",
            arguments(options)
        ),
        8,
    ));
    text.push_str(match mode {
        Mode::Blocking => CLOSING,
        Mode::Asynchronous => ASYNC_CLOSING,
    });
    for group in catalogue.groups {
        let _ = write!(
            text,
            "    @property\n    def {}(self) -> {}{}:\n",
            group.name,
            mode.prefix(),
            group.type_name
        );
        text.push_str(&docstring(group.documentation, 8));
    }
    text
}

fn group_class(group: &Group, mode: Mode) -> String {
    let mut text = format!("\n@final\nclass {}{}:\n", mode.prefix(), group.type_name);
    text.push_str(&docstring(group.documentation, 4));
    for (index, operation) in group.operations.iter().enumerate() {
        if index == 0 {
            text.push('\n');
        }
        text.push_str(&method(operation, mode));
    }
    text
}

fn method(operation: &Operation, mode: Mode) -> String {
    let response = operation.response.map_or("None", |model| model.name);
    let returned = match mode {
        Mode::Blocking => response.to_owned(),
        Mode::Asynchronous => format!("Coroutine[object, None, {response}]"),
    };
    let refusal = match operation.kind {
        "command" => "Any outcome but success.",
        _ => "The call as such failed. What the API decided is the action of the response.",
    };
    let raises = format!("\n\nRaises:\n    AuthleteError: {refusal}");
    let about = format!("{}{}", operation.documentation, raises);
    let mut text = overloads(operation.name, operation.request, &returned, &about);
    if let Some(pages) = &operation.pages {
        let iterator = match mode {
            Mode::Blocking => "Iterator",
            Mode::Asynchronous => "AsyncIterator",
        };
        let about = format!(
            "Iterates over every record of `{}`, reading a page when it is needed.\n\nSkips none and repeats none, also when \
             records go away meanwhile. `start` and `end` must not be given.\n\nRaises:\n    AuthleteError: A page cannot be \
             read; the next step of the iteration tries again.",
            operation.name
        );
        let returned = format!("{iterator}[{}]", pages.item.name);
        text.push_str(&overloads(pages.name, operation.request, &returned, &about));
    }
    text
}

/// A method takes either the request itself or its fields.
fn overloads(name: &str, request: &Model, returned: &str, about: &str) -> String {
    const LIMIT: &str = "timeout: float | None = None";
    const ABOUT_LIMIT: &str =
        "\n    timeout: The limit of one attempt, in place of the client's `timeout`. In seconds.";
    let parameters = format!("self, request: {}, /, *, {LIMIT}", request.name);
    let one_line = format!("    def {name}({parameters}) -> {returned}:\n");
    let mut text = String::from("    @overload\n");
    if one_line.trim_end().len() <= WIDTH {
        text.push_str(&one_line);
    } else {
        let _ = write!(text, "    def {name}(\n        {parameters}\n    ) -> {returned}:\n");
    }
    text.push_str(&docstring(about, 8));
    let _ = write!(
        text,
        "    @overload\n    def {name}(\n        self,\n        request: None = None,\n        /,\n        *,\n{}        {LIMIT},\n    ) -> {returned}:\n",
        keywords(request)
    );
    text.push_str(&docstring(&format!("{about}{}{ABOUT_LIMIT}", arguments(request)), 8));
    text
}

fn model_class(model: &Model) -> String {
    let mut text = format!("\n@final\nclass {}:\n{}", model.name, docstring(model.documentation, 4));
    text.push_str("\n    def __new__(\n        cls,\n        *,\n");
    text.push_str(&keywords(model));
    text.push_str("    ) -> Self: ...\n");
    for field in model.fields {
        let _ = write!(
            text,
            "    @property\n    def {}(self) -> {}:\n{}",
            field.name,
            shown(field),
            docstring(&meaning(field), 8)
        );
    }
    if keeps_unknown_members(model) {
        text.push_str("    @property\n    def extra(self) -> dict[str, Any]:\n");
        text.push_str(&docstring(
            "Members that this version does not know, as they arrived.",
            8,
        ));
    }
    if model.answers() {
        text.push_str("    def http_answer(self) -> HttpAnswer | None:\n");
        text.push_str(&docstring(
            "The HTTP answer to relay to the OAuth client; None where the action says that something is to be done first.",
            8,
        ));
    }
    if model.result {
        text.push_str("    @property\n    def http(self) -> HttpInfo | None:\n");
        text.push_str(&docstring(
            "How the call went over HTTP; None in a response that no call returned, such as a copy. It takes no part in \
             comparing responses.",
            8,
        ));
    }
    text.push_str("    def to_dict(self) -> dict[str, Any]:\n");
    text.push_str(&docstring(
        "Everything there is, secrets included, as a dictionary of native values.",
        8,
    ));
    text.push_str(
        "    def __eq__(self, other: object, /) -> bool: ...\n    def __ne__(self, other: object, /) -> bool: ...\n",
    );
    // How the type checkers have a class say that it has no hash, and they complain of it themselves.
    text.push_str("    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away\n");
    text.push_str("    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...\n");
    text
}

/// The keywords of a constructor or of an operation, a line each.
fn keywords(model: &Model) -> String {
    let mut text = String::new();
    for field in model.fields {
        let default = match absence(field) {
            Some(default) => format!(" = {default}"),
            None => String::new(),
        };
        let _ = writeln!(text, "        {}: {}{default},", field.name, given(field));
    }
    if keeps_unknown_members(model) {
        text.push_str("        extra: dict[str, Any] | None = None,\n");
    }
    text
}

/// What the keywords mean.
fn arguments(model: &Model) -> String {
    let mut text = String::from("\n\nArgs:");
    for field in model.fields {
        let _ = write!(text, "\n    {}: {}", field.name, flowing(&meaning(field)));
    }
    text
}

fn meaning(field: &Field) -> String {
    match field.kind {
        Kind::Span => format!("{} In seconds.", field.documentation),
        Kind::Instant => format!(
            "{} An aware `datetime`, in UTC where it comes from the API.",
            field.documentation
        ),
        _ => field.documentation.to_owned(),
    }
}

fn keeps_unknown_members(model: &Model) -> bool {
    matches!(model.direction, Direction::Response | Direction::Both)
}

/// What a keyword that is not given stands for; nothing if it has to be given.
fn absence(field: &Field) -> Option<&'static str> {
    match field.kind {
        _ if field.required => None,
        _ if field.optional || field.list => Some("None"),
        Kind::Flag => Some("False"),
        Kind::Number | Kind::Id => Some("0"),
        _ => Some("None"),
    }
}

/// The type of a keyword.
fn given(field: &Field) -> String {
    let element = match field.kind {
        Kind::Enumeration(enumeration) => format!("{} | str", enumeration.name),
        _ => native_type(field),
    };
    let whole = if field.list {
        format!("Iterable[{element}]")
    } else {
        element
    };
    if absence(field) == Some("None") {
        format!("{whole} | None")
    } else {
        whole
    }
}

/// The type of a property.
fn shown(field: &Field) -> String {
    let element = native_type(field);
    let whole = if field.list {
        format!("list[{element}]")
    } else {
        element
    };
    if field.optional {
        format!("{whole} | None")
    } else {
        whole
    }
}

fn native_type(field: &Field) -> String {
    match field.kind {
        Kind::Text => "str",
        Kind::Flag => "bool",
        Kind::Number | Kind::Id => "int",
        Kind::Instant => "datetime",
        Kind::Span => "float",
        Kind::Object => "dict[str, Any]",
        Kind::Anything => "Any",
        Kind::Enumeration(enumeration) => enumeration.name,
        Kind::Model(model) => model.name,
    }
    .to_owned()
}

/// `Bearer` to `BEARER`: values that are names are spelled as they are, but for their case.
fn constant(wire: &str) -> String {
    let mut name = String::new();
    for letter in wire.chars() {
        name.push(if letter.is_alphanumeric() {
            letter.to_ascii_uppercase()
        } else {
            '_'
        });
    }
    name
}

fn all(names: &[String]) -> String {
    let mut text = String::from("__all__ = [\n");
    for name in names {
        let _ = writeln!(text, "    \"{name}\",");
    }
    text.push_str("]\n");
    text
}

/// The text as a docstring. Its first line stands alone, and paragraphs and lists keep apart.
fn docstring(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let text = text.replace('\\', "\\\\").replace("\"\"\"", "'''");
    let mut lines = Vec::new();
    let mut paragraph = String::new();
    let flush = |paragraph: &mut String, lines: &mut Vec<String>| {
        if !paragraph.is_empty() {
            lines.extend(wrapped(&std::mem::take(paragraph), WIDTH - indent - 6));
        }
    };
    for line in text.lines() {
        // An indented line, a heading and an item of a list begin anew; everything else flows on.
        let begins = line.starts_with("    ") || line.starts_with("- ") || line.ends_with("s:");
        if line.trim().is_empty() {
            flush(&mut paragraph, &mut lines);
            if lines.last().is_some_and(|last| !last.is_empty()) {
                lines.push(String::new());
            }
        } else if begins || paragraph.is_empty() {
            flush(&mut paragraph, &mut lines);
            line.clone_into(&mut paragraph);
        } else {
            let _ = write!(paragraph, " {}", line.trim());
        }
    }
    flush(&mut paragraph, &mut lines);
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    match lines.as_slice() {
        [line] => format!("{margin}\"\"\"{line}\"\"\"\n"),
        lines => {
            let mut written = format!("{margin}\"\"\"");
            for (index, line) in lines.iter().enumerate() {
                if line.is_empty() {
                    written.push('\n');
                } else if index == 0 {
                    let _ = writeln!(written, "{line}");
                } else {
                    let _ = writeln!(written, "{margin}{line}");
                }
            }
            let _ = writeln!(written, "{margin}\"\"\"");
            written
        }
    }
}

/// Several lines and paragraphs as one line.
fn flowing(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Breaks a line into lines of this width; what hangs on an indented line is indented by four more.
fn wrapped(line: &str, width: usize) -> Vec<String> {
    let indent = line.len() - line.trim_start().len();
    let hanging = match line.trim_start() {
        text if text.starts_with("- ") => indent + 2,
        _ if indent > 0 => indent + 4,
        _ => 0,
    };
    let mut lines = vec![" ".repeat(indent)];
    let mut empty = true;
    for word in line.split_whitespace() {
        let length = lines.last().map_or(0, |last| last.chars().count());
        if !empty && length + 1 + word.chars().count() > width {
            lines.push(" ".repeat(hanging));
            empty = true;
        }
        if let Some(last) = lines.last_mut() {
            if !empty {
                last.push(' ');
            }
            last.push_str(word);
        }
        empty = false;
    }
    lines
}

const EXCEPTIONS: &[&str] = &[
    "ApiError",
    "AuthenticationError",
    "AuthleteError",
    "BadRequestError",
    "ConfigurationError",
    "ConnectionFailedError",
    "DecodeError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestTimeoutError",
    "ServerError",
];

const PACKAGE: &str = r#"
"""Client for the token and authorization operations of the Authlete API (OAuth 2.0, OpenID Connect).

``AuthleteClient`` blocks, ``AsyncAuthleteClient`` is for asyncio. Operations come in groups and take their request as
keyword arguments or as one object::

    with AuthleteClient(service_id="1000001", access_token="...") as client:
        client.token_management.create(grant_type=GrantType.AUTHORIZATION_CODE, client_id=2000001, subject="john")

A failure is an ``AuthleteError``, whichever way the API reported it.
"""

"#;

const HTTP_ANSWER: &str = r#"
@final
class HttpAnswer:
    """The HTTP answer that a response stands for, ready to be relayed.

    An endpoint is a few lines in any framework: hand the raw request to the API, and send this answer. FastAPI and
    Starlette take it as `Response(answer.body, answer.status, answer.headers)`, Django as
    `HttpResponse(answer.body, status=answer.status, headers=answer.headers)`, Flask as
    `(answer.body, answer.status, answer.headers)`.
    """

    @property
    def status(self) -> int:
        """The HTTP status."""
    @property
    def headers(self) -> dict[str, str]:
        """The headers, in the spelling of their standards."""
    @property
    def body(self) -> str:
        """The body; empty where there is none."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]  # `object` has one; None takes it away
"#;

const BLOCKING: &str = "A client of the Authlete API whose operations block until they are done.

Safe to share between threads, and usable in a process forked from the one that made it. Waiting for an answer lets other \
threads run; Ctrl-C ends the wait and the request.";

const ASYNCHRONOUS: &str = "A client of the Authlete API whose operations are awaited on an asyncio event loop.

Safe to share between tasks, event loops and threads, and usable in a process forked from the one that made it. Cancelling a \
task ends its request.";

const CLOSING: &str = r#"    def close(self) -> None:
        """End the client: a later call raises `ConfigurationError`.

        The connections end with the last client that shares them.
        """
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None: ...
"#;

const ASYNC_CLOSING: &str = r#"    def aclose(self) -> Coroutine[object, None, None]:
        """End the client: a later call raises `ConfigurationError`.

        The connections end with the last client that shares them.
        """
    def __aenter__(self) -> Coroutine[object, None, Self]: ...
    def __aexit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> Coroutine[object, None, None]: ...
"#;
